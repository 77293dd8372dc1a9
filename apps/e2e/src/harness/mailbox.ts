import type { ApiClient } from '@voix/testing/api-client';
import { until } from './until.js';

/** What a sign-in message carries. */
export interface ReceivedKeys {
  readonly token: string;
  readonly code: string;
}

/** The messages to an address in /dev/mailbox, as text, newest first. */
export async function messagesTo(api: ApiClient, email: string): Promise<string[]> {
  const { text } = await api.send('/dev/mailbox');
  const articles = [...text.matchAll(/<article>([^]*?)<\/article>/g)].map(
    ([, inner = '']) => inner,
  );
  return articles.filter((article) => article.includes(`Pour ${email},`));
}

/** Of those, the ones that sign in: others tell what became of something. */
async function signInMessagesTo(api: ApiClient, email: string): Promise<string[]> {
  const messages = await messagesTo(api, email);
  return messages.filter((message) => message.includes('#jeton='));
}

/** Waits for a message newer than the last one known, and reads its keys. */
export async function keysAfter(
  api: ApiClient,
  email: string,
  known: string | undefined,
): Promise<ReceivedKeys> {
  const message = await until(`a message to ${email}`, async () => {
    const [newest] = await signInMessagesTo(api, email);
    return newest === known ? undefined : newest;
  });
  return {
    token: found(message, /#jeton=([\w-]+)/),
    code: found(message, /Code[^\d]*(\d{6})/),
  };
}

function found(text: string, pattern: RegExp): string {
  const [, value] = pattern.exec(text) ?? [];
  if (value === undefined) throw new Error(`The message has no ${pattern.source}`);
  return value;
}
