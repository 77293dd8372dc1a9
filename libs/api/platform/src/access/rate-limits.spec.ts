import { AppConfig } from '../config/index.js';
import { RequestContext, type Actor } from '../request-context/index.js';
import { LimitStore } from './limit-store.js';
import { RateLimits } from './rate-limits.js';
import { RefusalError } from './refusal.error.js';

const PER_PARTICIPANT = 10;

const limits = (state: 'on' | 'off' = 'on') =>
  new RateLimits(AppConfig.fromEnvironment({ VOIX_RATE_LIMITS: state }), new LimitStore(null));

function from(clientAddress: string, participantId?: string): RequestContext {
  const actor: Actor | null =
    participantId === undefined
      ? null
      : { participantId, participantRef: 1, accountId: null, sessionId: null, grants: [] };
  return RequestContext.create({ origin: 'graphql', clientAddress, actor });
}

/** Submits as often as allowed. */
async function exhaust(counted: RateLimits, ctx: RequestContext): Promise<void> {
  for (let act = 0; act < PER_PARTICIPANT; act += 1)
    await counted.perParticipant(ctx, 'SUBMIT_PER_PARTICIPANT');
}

const submit = (counted: RateLimits, ctx: RequestContext) =>
  counted.perParticipant(ctx, 'SUBMIT_PER_PARTICIPANT');

describe('RateLimits', () => {
  it('refuses the act too many, and says how long to wait', async () => {
    const counted = limits();
    const ctx = from('192.0.2.1', 'someone');
    await exhaust(counted, ctx);
    const refusal = await submit(counted, ctx).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(RefusalError);
    expect(refusal).toMatchObject({ code: 'RATE_LIMITED' });
    const { retryAfterSeconds = 0 } = (refusal as RefusalError).options;
    expect(retryAfterSeconds).toBeGreaterThan(0);
    expect(retryAfterSeconds).toBeLessThanOrEqual(600);
  });

  it('counts people apart who share an address, and one person together who changes it', async () => {
    const counted = limits();
    await exhaust(counted, from('192.0.2.1', 'someone'));
    await expect(submit(counted, from('192.0.2.1', 'neighbour'))).resolves.toBeUndefined();
    await expect(submit(counted, from('198.51.100.9', 'someone'))).rejects.toThrow('RATE_LIMITED');
  });

  it('counts by address whoever is not known yet; an IPv6 network is one address', async () => {
    const counted = limits();
    await exhaust(counted, from('2001:db8:1:2::1'));
    await expect(submit(counted, from('2001:db8:1:2:ffff::9'))).rejects.toThrow('RATE_LIMITED');
    await expect(submit(counted, from('2001:db8:1:3::1'))).resolves.toBeUndefined();
  });

  it('counts each kind of act for itself', async () => {
    const counted = limits();
    const ctx = from('192.0.2.1', 'someone');
    await exhaust(counted, ctx);
    await expect(counted.perParticipant(ctx, 'VOTE_PER_PARTICIPANT')).resolves.toBeUndefined();
    await expect(counted.perAddress(ctx, 'SIGN_IN_PER_ADDRESS')).resolves.toBeUndefined();
  });

  it('leaves room for a hospital behind one address', async () => {
    const counted = limits();
    const newcomers = Array.from({ length: 500 }, () =>
      counted.perAddress(from('192.0.2.1'), 'NEWCOMER_PER_ADDRESS'),
    );
    await expect(Promise.all(newcomers)).resolves.toHaveLength(500);
  });

  it('counts nothing when it is switched off', async () => {
    const counted = limits('off');
    const ctx = from('192.0.2.1', 'someone');
    await exhaust(counted, ctx);
    await expect(submit(counted, ctx)).resolves.toBeUndefined();
  });
});
