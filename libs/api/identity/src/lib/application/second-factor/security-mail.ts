import type { MailContent } from '@voix/api-platform/mail';
import type { MessageLocale } from '@voix/contracts/error-codes';

export type SecurityChange = keyof typeof SAID.fr;

const SAID = {
  fr: {
    PASSKEY_ADDED: 'Une clé d’accès vient d’être ajoutée à votre compte.',
    PASSKEY_REMOVED: 'Une clé d’accès vient d’être retirée de votre compte.',
    AUTHENTICATOR_ADDED:
      'Une application de codes vient d’être reliée à votre compte. Les codes de secours d’avant, s’il y en avait, ne servent plus.',
    AUTHENTICATOR_REMOVED: 'L’application de codes vient d’être retirée de votre compte.',
    RECOVERY_CODES_RENEWED:
      'De nouveaux codes de secours viennent d’être faits pour votre compte. Ceux d’avant ne servent plus.',
    RECOVERY_CODE_USED: 'Un de vos codes de secours vient de servir. Il ne servira plus.',
    IDENTITY_LINKED:
      'Une identité d’un autre service vient d’être reliée à votre compte : elle permet de s’y connecter.',
    IDENTITY_UNLINKED: 'Une identité d’un autre service vient d’être retirée de votre compte.',
    SECOND_FACTOR_RESET:
      'Une personne qui exploite la plateforme a retiré vos clés d’accès, votre application de codes et vos codes de secours. Vous en choisirez d’autres à votre prochaine connexion.',
  },
  en: {
    PASSKEY_ADDED: 'A passkey was just added to your account.',
    PASSKEY_REMOVED: 'A passkey was just removed from your account.',
    AUTHENTICATOR_ADDED:
      'An authenticator was just linked to your account. Earlier recovery codes, if there were any, no longer work.',
    AUTHENTICATOR_REMOVED: 'The authenticator was just removed from your account.',
    RECOVERY_CODES_RENEWED:
      'New recovery codes were just made for your account. Earlier ones no longer work.',
    RECOVERY_CODE_USED: 'One of your recovery codes was just used. It will not work again.',
    IDENTITY_LINKED:
      'An identity of another service was just linked to your account: one can sign in with it.',
    IDENTITY_UNLINKED: 'An identity of another service was just removed from your account.',
    SECOND_FACTOR_RESET:
      'Someone who runs the platform removed your passkeys, your authenticator and your recovery codes. You will choose others when you next sign in.',
  },
} as const;

/** What was changed, and what to do when one did not change it oneself. */
export function securityMail(locale: MessageLocale, change: SecurityChange): MailContent {
  return locale === 'fr'
    ? {
        subject: 'La sécurité de votre compte Voix a changé',
        greeting: 'Bonjour,',
        paragraphs: [
          SAID.fr[change],
          'Si c’est vous, il n’y a rien à faire. Si ce n’est pas vous, ouvrez votre page sur Voix : déconnectez les appareils que vous ne connaissez pas, puis prévenez les personnes qui organisent.',
        ],
        closing: 'L’équipe de Voix',
      }
    : {
        subject: 'The security of your Voix account has changed',
        greeting: 'Hello,',
        paragraphs: [
          SAID.en[change],
          'If it was you, there is nothing to do. If it was not, open your page on Voix: sign out the devices you do not know, then tell the organisers.',
        ],
        closing: 'The Voix team',
      };
}
