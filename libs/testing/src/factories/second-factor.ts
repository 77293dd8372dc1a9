import { TOTP } from 'otpauth';
import {
  BeginAuthenticatorSetupUseCase,
  ConfirmAuthenticatorUseCase,
  PassSecondFactorUseCase,
} from '@voix/api-identity';
import type { TestBench } from '../database-harness/test-bench.js';
import type { TestBrowser } from './test-browser.js';

/** The paper in the drawer of each person: what they pass with from the second time on. */
const PAPERS = new WeakMap<TestBench, Map<string, string[]>>();

/** Passes the second factor in a browser that is signed in: sets an authenticator up the first time. */
export async function passSecondFactor(bench: TestBench, browser: TestBrowser): Promise<void> {
  const accountId = (await browser.request(bench)).actor?.accountId ?? '';
  const papers = PAPERS.get(bench) ?? new Map<string, string[]>();
  PAPERS.set(bench, papers);
  const paper = papers.get(accountId);
  if (paper === undefined) papers.set(accountId, [...(await setUpAuthenticator(bench, browser))]);
  else await typeCode(bench, browser, paper.pop() ?? '');
}

/** Sets an authenticator up; answers the recovery codes. */
export async function setUpAuthenticator(
  bench: TestBench,
  browser: TestBrowser,
): Promise<readonly string[]> {
  const setup = await bench.get(BeginAuthenticatorSetupUseCase).run(await browser.request(bench));
  if (!setup.ok) throw new Error('A set-up always begins');
  const { secret, setupToken } = setup.value;
  const confirmed = await bench
    .get(ConfirmAuthenticatorUseCase)
    .run(await browser.request(bench), { setupToken, code: new TOTP({ secret }).generate() });
  if (!confirmed.ok) throw new Error(`Not confirmed: ${JSON.stringify(confirmed.error)}`);
  return confirmed.value.recoveryCodes;
}

async function typeCode(bench: TestBench, browser: TestBrowser, code: string): Promise<void> {
  const passed = await bench
    .get(PassSecondFactorUseCase)
    .run(await browser.request(bench), { code });
  if (!passed.ok) throw new Error(`Not passed: ${JSON.stringify(passed.error)}`);
}
