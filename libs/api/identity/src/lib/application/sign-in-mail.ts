import type { MailContent } from '@voix/api-platform/mail';
import type { MessageLocale } from '@voix/contracts/error-codes';

/** What a person needs to sign in. */
export interface SignInKeys {
  readonly link: string;
  readonly code: string;
}

/** The message that carries a sign-in link and its code. */
export function signInMail(locale: MessageLocale, { link, code }: SignInKeys): MailContent {
  return locale === 'fr' ? inFrench(link, code) : inEnglish(link, code);
}

function inFrench(link: string, code: string): MailContent {
  return {
    subject: 'Votre lien pour vous connecter à Voix',
    greeting: 'Bonjour,',
    paragraphs: [
      'Voici votre lien de connexion. Il est valable quinze minutes et ne sert qu’une fois, dans le navigateur où vous l’avez demandé.',
      'Vous lisez ce message sur un autre appareil ? Tapez plutôt le code à six chiffres sur la page de connexion.',
      'Si vous n’avez rien demandé, vous pouvez supprimer ce message : sans lui, personne ne peut se connecter à votre place. Ne donnez ce code à personne.',
    ],
    action: { label: 'Se connecter', url: link },
    code: { label: 'Code :', value: code },
    closing: 'L’équipe de Voix',
  };
}

function inEnglish(link: string, code: string): MailContent {
  return {
    subject: 'Your link to sign in to Voix',
    greeting: 'Hello,',
    paragraphs: [
      'Here is your sign-in link. It is valid for fifteen minutes and can be used once, in the browser where you asked for it.',
      'Are you reading this on another device? Type the six-digit code on the sign-in page instead.',
      'If you did not ask for anything, you can delete this message: without it, nobody can sign in as you. Do not give this code to anyone.',
    ],
    action: { label: 'Sign in', url: link },
    code: { label: 'Code:', value: code },
    closing: 'The Voix team',
  };
}
