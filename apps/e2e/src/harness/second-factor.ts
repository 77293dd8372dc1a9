import { TOTP } from 'otpauth';
import type { ApiClient } from '@voix/testing/api-client';
import {
  BEGIN_AUTHENTICATOR_SETUP,
  CONFIRM_AUTHENTICATOR,
  PASS_SECOND_FACTOR,
  SECOND_FACTOR,
} from './documents.js';

/** The paper in the drawer of each account of a server: what one passes with from the second time on. */
const PAPERS = new Map<string, string[]>();

interface Asked {
  readonly viewer: {
    readonly account: { readonly id: string } | null;
    readonly secondFactor: { readonly isRequired: boolean; readonly isPassed: boolean } | null;
  };
}

/** What an authenticator shows now, or so many steps of thirty seconds away. */
export function codeOf(secret: string, steps = 0): string {
  return new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 });
}

/** Sets an authenticator up with its first code; answers its secret, that code and the recovery codes. */
export async function setUpAuthenticator(api: ApiClient): Promise<{
  readonly secret: string;
  readonly code: string;
  readonly recoveryCodes: readonly string[];
}> {
  const { setup } = await api.data<{ setup: { secret: string; setupToken: string } }>(
    BEGIN_AUTHENTICATOR_SETUP,
  );
  const { secret, setupToken } = setup;
  const code = codeOf(secret);
  const { act } = await api.data<{ act: { recoveryCodes?: readonly string[] } }>(
    CONFIRM_AUTHENTICATOR,
    { input: { setupToken, code } },
  );
  if (act.recoveryCodes === undefined) throw new Error(`Not confirmed: ${JSON.stringify(act)}`);
  return { secret, code, recoveryCodes: act.recoveryCodes };
}

/** Passes the second factor where a role asks for it: the first time by setting an authenticator up. */
export async function passSecondFactorIfAsked(api: ApiClient): Promise<void> {
  const { viewer } = await api.data<Asked>(SECOND_FACTOR);
  if (viewer.secondFactor?.isRequired !== true || viewer.secondFactor.isPassed) return;
  const key = `${api.origin} ${viewer.account?.id}`;
  const paper = PAPERS.get(key);
  if (paper === undefined) {
    const { recoveryCodes } = await setUpAuthenticator(api);
    PAPERS.set(key, [...recoveryCodes]);
    return;
  }
  const { act } = await api.data<{ act: { __typename: string } }>(PASS_SECOND_FACTOR, {
    input: { code: paper.pop() ?? '' },
  });
  if (act.__typename !== 'PassSecondFactorSuccess')
    throw new Error(`Not passed: ${JSON.stringify(act)}`);
}
