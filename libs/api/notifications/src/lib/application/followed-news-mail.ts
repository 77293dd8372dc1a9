import type { MailContent } from '@voix/api-platform/mail';
import type { MessageLocale } from '@voix/contracts/error-codes';
import type { NotificationKind } from '../domain/notification-kind.js';

export interface FollowedNews {
  readonly kind: NotificationKind;
  readonly title: string;
  readonly url: string;
  /** Where one says which messages one wants. */
  readonly preferencesUrl: string;
}

/**
 * The message on something that is followed. Its subject line names nothing: whoever looks at a screen over a shoulder
 * learns no opinion on care from it.
 */
export function followedNewsMail(locale: MessageLocale, news: FollowedNews): MailContent {
  return locale === 'fr' ? inFrench(news) : inEnglish(news);
}

function inFrench({ kind, title, url, preferencesUrl }: FollowedNews): MailContent {
  const happened: Readonly<Record<NotificationKind, string>> = {
    FOLLOWED_REVISED: `Le texte de la proposition « ${title} » a changé. La page montre ce qui est différent, et pourquoi.`,
    FOLLOWED_WITHDRAWN: `La proposition « ${title} » a été retirée par son auteur. La page dit pourquoi.`,
  };
  return {
    subject: 'Du nouveau sur ce que vous suivez',
    greeting: 'Bonjour,',
    paragraphs: [
      happened[kind],
      'Vous recevez ce message parce que vous suivez cette proposition. Un même sujet donne au plus un message par jour, sauf s’il est retiré.',
      `Pour choisir vos messages, ou n’en plus recevoir : ${preferencesUrl}`,
    ],
    action: { label: 'Lire la proposition', url },
    closing: 'L’équipe de Voix',
  };
}

function inEnglish({ kind, title, url, preferencesUrl }: FollowedNews): MailContent {
  const happened: Readonly<Record<NotificationKind, string>> = {
    FOLLOWED_REVISED: `The text of the proposal “${title}” has changed. Its page shows what is different, and why.`,
    FOLLOWED_WITHDRAWN: `The proposal “${title}” has been withdrawn by its author. Its page says why.`,
  };
  return {
    subject: 'News of what you follow',
    greeting: 'Hello,',
    paragraphs: [
      happened[kind],
      'You receive this message because you follow this proposal. One subject gives at most one message a day, unless it is withdrawn.',
      `To choose your messages, or to have no more of them: ${preferencesUrl}`,
    ],
    action: { label: 'Read the proposal', url },
    closing: 'The Voix team',
  };
}
