import type { ErrorCode } from './error-codes.js';

/** The languages that the messages are kept in. */
export type MessageLocale = 'fr' | 'en';

/**
 * What each code says to a person: what happened, and what to do now. `{name}` stands for a parameter.
 * French is the source. Typography (non-breaking spaces) is applied by `frenchTypography` when shown.
 */
export const ERROR_MESSAGES: Readonly<Record<MessageLocale, Readonly<Record<ErrorCode, string>>>> =
  {
    fr: {
      VALIDATION_FAILED:
        'Certaines réponses sont à corriger. Rien de ce que vous avez écrit n’est perdu.',
      PHASE_CLOSED: 'Cette étape n’est pas ouverte en ce moment.',
      NOT_ELIGIBLE: 'Cette action n’est pas possible pour vous.',
      GUESTS_NOT_ALLOWED:
        'La charte demande de se connecter pour faire cela. Connectez-vous, puis recommencez : rien n’est perdu.',
      CONSENT_REQUIRED:
        'Avant de participer, dites si vous acceptez que vos réponses soient utilisées comme l’explique cette édition.',
      NOTICE_CHANGED:
        'Ce que cette édition dit de vos données vient de changer. Lisez le nouveau texte avant de répondre.',
      EDIT_CONFLICT:
        'Ce texte a changé depuis que vous l’avez ouvert. Comparez les deux versions avant d’envoyer la vôtre.',
      PROPOSAL_NOT_OPEN:
        'Cette proposition n’est plus ouverte : elle a été retirée, refusée ou réunie à une autre.',
      IDEMPOTENCY_CONFLICT:
        'Cet envoi a déjà servi pour un autre contenu. Rechargez la page puis recommencez.',
      SIGN_IN_LINK_INVALID:
        'Ce lien n’est plus valable : il a déjà servi ou il est trop ancien. Demandez-en un nouveau.',
      SIGN_IN_CODE_INVALID:
        'Ce code n’est pas le bon, ou il n’est plus valable. Vérifiez-le ou demandez-en un nouveau.',
      SIGN_IN_OTHER_BROWSER:
        'Ce lien doit être ouvert dans le navigateur où vous l’avez demandé. Sinon, tapez le code à six chiffres reçu dans le même message.',
      LAST_ADMINISTRATOR:
        'Cette personne est la seule à administrer la plateforme. Donnez d’abord ce rôle à quelqu’un d’autre.',
      ROLE_HELD:
        'Vous avez un rôle sur cette plateforme. Faites-le d’abord reprendre par une personne qui l’administre, puis revenez ici.',
      SECOND_FACTOR_CODE_INVALID:
        'Ce code n’est pas le bon, ou il a déjà servi. Attendez le prochain, ou utilisez un code de secours.',
      SECOND_FACTOR_LOCKED:
        'Trop de codes faux ont été essayés. Attendez une heure, ou utilisez une clé d’accès.',
      SECOND_FACTOR_SETUP_EXPIRED:
        'La mise en place a pris trop de temps. Recommencez-la : un nouveau code à scanner vous sera montré.',
      LAST_SECOND_FACTOR:
        'C’est votre seule seconde vérification, et votre rôle en demande une. Ajoutez-en d’abord une autre.',
      OPENID_CANCELLED:
        'Vous n’avez pas terminé la connexion auprès de ce service. Rien n’a changé : réessayez, ou connectez-vous par message.',
      OPENID_FAILED:
        'La réponse de ce service n’a pas pu être acceptée. Réessayez depuis cette page, ou connectez-vous par message.',
      OPENID_UNAVAILABLE:
        'Ce service ne répond pas en ce moment. Réessayez plus tard, ou connectez-vous par message.',
      IDENTITY_LINKED_ELSEWHERE:
        'Cette identité est déjà reliée à un autre compte. Connectez-vous avec elle, puis retirez-la de cet autre compte.',
      PASSKEY_REFUSED:
        'Cette clé d’accès n’a pas été acceptée. Recommencez, ou connectez-vous par message.',
      PASSKEY_LIMIT_REACHED:
        'Vous avez déjà beaucoup de clés d’accès. Retirez-en une avant d’en ajouter une autre.',
      EDITION_NOT_READY:
        'Cette édition ne peut pas encore être publiée : la liste dit ce qui manque.',
      EDITION_STATE_MISMATCH:
        'L’état de cette édition a changé, et cette action n’est plus possible. Rechargez la page.',
      PHASES_NOT_OVER:
        'Une phase est en cours ou à venir. Terminez-la ou retirez-la, puis archivez l’édition.',
      PHASE_IN_USE:
        'Un dispositif est encore ouvert pendant cette phase. Décochez-le dans la grille, puis retirez la phase.',
      PHASE_HAS_BEGUN:
        'Cette phase a commencé : elle fait partie de l’histoire de l’édition et ne peut plus être retirée.',
      ACTIVITY_NOT_EMPTY:
        'Ce dispositif contient déjà des contributions : il ne peut plus être retiré. Vous pouvez le fermer dans la grille.',
      OTHER_TERRITORY:
        'Votre rôle porte sur un autre territoire. Demandez à l’équipe de l’édition, ou au partenaire de ce territoire.',
      EVENT_CANCELLED:
        'Ce rendez-vous a été annulé : il reste affiché comme tel. Pour une autre date, annoncez-en un nouveau.',
      REQUIRED: 'Ce champ est à remplir.',
      TOO_LONG: 'Ce texte est trop long : {max} caractères au plus.',
      INVALID_EMAIL: 'Cette adresse ne semble pas complète. Exemple : nom@exemple.fr',
      INVALID_VALUE: 'Cette réponse n’est pas possible ici. Choisissez-en une autre.',
      NAME_RESERVED:
        'Ce nom ressemble trop à celui d’un organisateur ou d’une institution. Choisissez-en un autre.',
      ADDRESS_TAKEN: 'Une autre page a déjà cette adresse. Choisissez-en une autre.',
      BLANK_LEFT:
        'Il reste un blanc à remplir dans ce texte : des mots entre crochets. Écrivez-le avant d’adopter.',
      OUT_OF_RANGE: 'Écrivez un nombre entier entre {min} et {max}.',
      INVALID_DATE: 'Cette date n’est pas complète. Exemples : 2024, 2024-05 ou 2024-05-17.',
      INVALID_LINK:
        'Cette adresse n’est pas celle d’une page du web. Exemple : https://exemple.fr/page',
      LINE_TOO_LONG:
        'Une ligne est trop longue pour être facile à lire. Coupez-la : une idée par ligne.',
      MARKUP_NOT_ALLOWED:
        'Ce texte contient du HTML, une image, un lien qui ne mène pas au web, ou trop de niveaux. Retirez-les.',
      UNKNOWN_THEME: 'Ce thème n’existe pas dans cette édition. Choisissez-en un dans la liste.',
      UNKNOWN_TERRITORY: 'Ce territoire n’existe pas. Choisissez-en un dans la liste.',
      UNKNOWN_USE_CASE:
        'Ce cas d’usage n’existe pas dans cette édition. Choisissez-en un dans la liste.',
      CODE_TAKEN: 'Ce code existe déjà dans la série. Choisissez-en un autre.',
      TITLE_TAKEN:
        'Cette édition a déjà une entrée de ce nom. Modifiez-la, ou choisissez un autre nom.',
      PLACE_MISSING: 'Dites où cela se passe : un lieu, un lien pour venir en ligne, ou les deux.',
      UNSAFE_LINK: 'Ce lien ne peut pas être montré. Il doit commencer par https:// ou http://.',
      ENDS_BEFORE_START: 'La fin doit venir après le début.',
      UNCHANGED: 'Cette version est identique à la précédente.',
      QUALIFICATION_NOT_FOR_STANCE: 'Cette nuance ne va pas avec ce vote.',
      KIND_TAKEN: 'Cette édition a déjà un dispositif de cette sorte. Choisissez-en une autre.',
      PHASES_OVERLAP:
        'Deux phases se chevauchent : l’une commence avant la fin de l’autre. Changez l’une des deux dates.',
      PHASE_ENDS_BEFORE_START:
        'Cette phase se termine avant d’avoir commencé. Choisissez une fin plus tardive.',
      PHASES_OUT_OF_ORDER:
        'Les phases ne se suivent pas dans l’ordre prévu pour une édition. Remettez-les dans cet ordre.',
      UNAUTHENTICATED: 'Connectez-vous pour continuer.',
      FORBIDDEN: 'Vous n’avez pas le droit de faire cela.',
      SECOND_FACTOR_REQUIRED:
        'Votre rôle demande une seconde vérification. Faites-la, puis recommencez.',
      NOT_FOUND: 'Nous ne trouvons pas ce que vous cherchez.',
      MALFORMED: 'La demande n’a pas été comprise. Rechargez la page puis recommencez.',
      PERSISTED_QUERY_ONLY: 'Cette page n’est plus à jour. Rechargez-la puis recommencez.',
      CROSS_SITE: 'Cette demande vient d’un autre site : elle a été refusée.',
      PAYLOAD_TOO_LARGE: 'Cet envoi est trop gros. Raccourcissez votre texte.',
      RATE_LIMITED:
        'Beaucoup de demandes arrivent de chez vous. Attendez un peu, puis recommencez.',
      UNAVAILABLE:
        'Le service ne peut pas enregistrer en ce moment. Rien n’a été compté : recommencez dans un instant.',
      INTERNAL:
        'Quelque chose n’a pas marché de notre côté. Recommencez ; si cela continue, écrivez-nous avec la référence.',
    },
    en: {
      VALIDATION_FAILED: 'Some answers need a change. Nothing you wrote is lost.',
      PHASE_CLOSED: 'This step is not open at the moment.',
      NOT_ELIGIBLE: 'You cannot do this.',
      GUESTS_NOT_ALLOWED:
        'The charter asks people to sign in for this. Sign in, then try again: nothing is lost.',
      CONSENT_REQUIRED:
        'Before taking part, say whether you agree to your answers being used as this edition explains.',
      NOTICE_CHANGED:
        'What this edition says about your data has just changed. Read the new text before answering.',
      EDIT_CONFLICT:
        'This text has changed since you opened it. Compare both versions before sending yours.',
      PROPOSAL_NOT_OPEN:
        'This proposal is no longer open: it was withdrawn, refused or merged with another.',
      IDEMPOTENCY_CONFLICT:
        'This submission was already used for something else. Reload the page and try again.',
      SIGN_IN_LINK_INVALID:
        'This link no longer works: it was used already or is too old. Ask for a new one.',
      SIGN_IN_CODE_INVALID:
        'This code is not right, or no longer works. Check it or ask for a new one.',
      SIGN_IN_OTHER_BROWSER:
        'Open this link in the browser where you asked for it. Otherwise type the six-digit code from the same message.',
      LAST_ADMINISTRATOR:
        'Nobody else administers the platform. Give this role to someone else first.',
      ROLE_HELD:
        'You hold a role on this platform. First have an administrator take it back, then come here again.',
      SECOND_FACTOR_CODE_INVALID:
        'This code is not right, or was used already. Wait for the next one, or use a recovery code.',
      SECOND_FACTOR_LOCKED: 'Too many wrong codes were tried. Wait an hour, or use a passkey.',
      SECOND_FACTOR_SETUP_EXPIRED:
        'The set-up took too long. Start it again: you will be shown a new code to scan.',
      LAST_SECOND_FACTOR:
        'This is your only second check, and your role asks for one. Add another one first.',
      OPENID_CANCELLED:
        'You did not finish signing in with this service. Nothing changed: try again, or sign in by message.',
      OPENID_FAILED:
        'The answer of this service could not be accepted. Try again from this page, or sign in by message.',
      OPENID_UNAVAILABLE:
        'This service does not answer at the moment. Try again later, or sign in by message.',
      IDENTITY_LINKED_ELSEWHERE:
        'This identity is already linked to another account. Sign in with it, then remove it from that account.',
      PASSKEY_REFUSED: 'This passkey was not accepted. Try again, or sign in by message.',
      PASSKEY_LIMIT_REACHED: 'You already have many passkeys. Remove one before you add another.',
      EDITION_NOT_READY: 'This edition cannot be published yet: the list says what is missing.',
      EDITION_STATE_MISMATCH:
        'The state of this edition has changed, and this is no longer possible. Reload the page.',
      PHASES_NOT_OVER:
        'A phase is running or still to come. End or remove it, then archive the edition.',
      PHASE_IN_USE:
        'An activity is still open during this phase. Untick it in the grid, then remove the phase.',
      PHASE_HAS_BEGUN:
        'This phase has begun: it is part of the history of the edition and can no longer be removed.',
      ACTIVITY_NOT_EMPTY:
        'This activity already holds contributions: it can no longer be removed. You can close it in the grid.',
      OTHER_TERRITORY:
        'Your role covers another territory. Ask the team of the edition, or the partner of that territory.',
      EVENT_CANCELLED:
        'This event was cancelled and stays marked as such. For another date, announce a new one.',
      REQUIRED: 'Please fill in this field.',
      TOO_LONG: 'This text is too long: {max} characters at most.',
      INVALID_EMAIL: 'This address does not look complete. Example: name@example.org',
      INVALID_VALUE: 'This answer is not possible here. Choose another one.',
      NAME_RESERVED:
        'This name looks too much like that of an organiser or an institution. Choose another one.',
      ADDRESS_TAKEN: 'Another page has this address already. Choose another one.',
      BLANK_LEFT:
        'A blank is left in this text: words in square brackets. Fill it in before adopting it.',
      OUT_OF_RANGE: 'Write a whole number between {min} and {max}.',
      INVALID_DATE: 'This date is not complete. Examples: 2024, 2024-05 or 2024-05-17.',
      INVALID_LINK: 'This is not the address of a web page. Example: https://example.org/page',
      LINE_TOO_LONG: 'One line is too long to be easy to read. Cut it: one idea a line.',
      MARKUP_NOT_ALLOWED:
        'This text has HTML, an image, a link that does not lead to the web, or too many levels. Remove them.',
      UNKNOWN_THEME: 'This theme does not exist in this edition. Choose one from the list.',
      UNKNOWN_TERRITORY: 'There is no such territory. Choose one from the list.',
      UNKNOWN_USE_CASE: 'This edition has no such use case. Choose one from the list.',
      CODE_TAKEN: 'The series has this code already. Choose another one.',
      TITLE_TAKEN:
        'This edition already has an entry of that name. Change it, or choose another name.',
      PLACE_MISSING: 'Say where it takes place: a place, a link to come online, or both.',
      UNSAFE_LINK: 'This link cannot be shown. It must begin with https:// or http://.',
      ENDS_BEFORE_START: 'The end must come after the start.',
      UNCHANGED: 'This version is the same as the previous one.',
      QUALIFICATION_NOT_FOR_STANCE: 'This nuance does not go with this vote.',
      KIND_TAKEN: 'This edition already has an activity of this kind. Choose another one.',
      PHASES_OVERLAP:
        'Two phases overlap: one starts before the other has ended. Change one of the two dates.',
      PHASE_ENDS_BEFORE_START: 'This phase ends before it has started. Choose a later end.',
      PHASES_OUT_OF_ORDER:
        'The phases do not follow the order set for an edition. Put them back in that order.',
      UNAUTHENTICATED: 'Sign in to continue.',
      FORBIDDEN: 'You are not allowed to do this.',
      SECOND_FACTOR_REQUIRED: 'Your role asks for a second check. Pass it, then try again.',
      NOT_FOUND: 'We cannot find what you are looking for.',
      MALFORMED: 'The request was not understood. Reload the page and try again.',
      PERSISTED_QUERY_ONLY: 'This page is out of date. Reload it and try again.',
      CROSS_SITE: 'This request comes from another site: it was refused.',
      PAYLOAD_TOO_LARGE: 'This is too large. Shorten your text.',
      RATE_LIMITED: 'Many requests are coming from you. Wait a little, then try again.',
      UNAVAILABLE:
        'The service cannot record anything right now. Nothing was counted: try again in a moment.',
      INTERNAL:
        'Something went wrong on our side. Try again; if it goes on, write to us with the reference.',
    },
  };

/** The text of a code, its parameters filled in. */
export function errorMessage(
  locale: MessageLocale,
  code: ErrorCode,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return ERROR_MESSAGES[locale][code].replace(/\{(\w{1,20})\}/g, (whole, name: string) =>
    String(params[name] ?? whole),
  );
}
