import { CompleteSignInUseCase, RequestSignInLinkUseCase } from '@voix/api-identity';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { TestBench } from '../database-harness/test-bench.js';
import { passSecondFactor } from './second-factor.js';
import { receivedMails } from './received-mails.js';
import type { TestBrowser } from './test-browser.js';

export interface ReceivedKeys {
  readonly to: string;
  readonly token: string;
  readonly code: string;
}

/** Asks for a sign-in link and reads the message that carries it. */
export async function askForLink(
  bench: TestBench,
  browser: TestBrowser,
  email: string,
  returnTo: string | null = null,
): Promise<ReceivedKeys> {
  const asked = await bench
    .get(RequestSignInLinkUseCase)
    .run(await browser.request(bench), { email, returnTo });
  if (!asked.ok) throw new Error(`No link: ${JSON.stringify(asked.error)}`);
  const mails = await receivedMails(bench);
  const mail = mails.find(({ text }) => text.includes('#jeton='));
  if (mail === undefined) throw new Error('No message came');
  return {
    to: mail.to,
    token: found(mail.text, /#jeton=([\w-]+)/),
    code: found(mail.text, /Code\s*:\s*(\d{6})/),
  };
}

function found(text: string, pattern: RegExp): string {
  const [, value] = pattern.exec(text) ?? [];
  if (value === undefined) throw new Error(`The message has no ${pattern.source}`);
  return value;
}

/**
 * Signs a browser in as a person would, who passes the second factor where their role asks for it; answers the context
 * of its next request.
 */
export async function signIn(
  bench: TestBench,
  browser: TestBrowser,
  email: string,
): Promise<RequestContext> {
  const ctx = await signInByMail(bench, browser, email);
  const awaiting = ctx.actor?.grantsAwaitingSecondFactor ?? [];
  if (awaiting.length === 0) return ctx;
  await passSecondFactor(bench, browser);
  return browser.request(bench);
}

/** Signs a browser in with the link of a message, and nothing else. */
export async function signInByMail(
  bench: TestBench,
  browser: TestBrowser,
  email: string,
): Promise<RequestContext> {
  const { token } = await askForLink(bench, browser, email);
  const signedIn = await bench
    .get(CompleteSignInUseCase)
    .run(await browser.request(bench), { token });
  if (!signedIn.ok) throw new Error(`Not signed in: ${JSON.stringify(signedIn.error)}`);
  return browser.request(bench);
}
