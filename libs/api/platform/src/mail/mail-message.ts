import type { MessageLocale } from '@voix/contracts/error-codes';

/** One source for the text and the HTML of a message: paragraphs, at most one link to follow, at most one code to read. */
export interface MailContent {
  readonly subject: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  readonly action?: { readonly label: string; readonly url: string };
  readonly code?: { readonly label: string; readonly value: string };
  readonly closing: string;
}

export interface MailMessage {
  readonly to: string;
  readonly locale: MessageLocale;
  readonly content: MailContent;
}
