import type { Actor } from '@voix/api-platform/request-context';
import { SessionCache } from './session-cache.js';

const actor = (participantId: string): Actor => ({
  participantId,
  participantRef: 1,
  accountId: null,
  sessionId: `session of ${participantId}`,
  grants: [],
});

/** A source that counts how often it is asked, and answers when told to. */
function source(answer: Actor | null) {
  const waiting: (() => void)[] = [];
  let reads = 0;
  return {
    reads: () => reads,
    answer: () => waiting.splice(0).forEach((resolve) => resolve()),
    read: () => {
      reads += 1;
      return new Promise<Actor | null>((resolve) => {
        waiting.push(() => resolve(answer));
      });
    },
  };
}

const immediately = (answer: Actor | null) => () => Promise.resolve(answer);
const never = () => Promise.reject(new Error('this must come from memory'));

describe('SessionCache', () => {
  it('answers from memory for five seconds', async () => {
    const cache = new SessionCache();
    await cache.through('key', 1_000, immediately(actor('anne')));
    await expect(cache.through('key', 5_999, never)).resolves.toEqual(actor('anne'));
    await expect(cache.through('key', 6_000, immediately(null))).resolves.toBeNull();
  });

  it('reads again when the clock was set back', async () => {
    const cache = new SessionCache();
    cache.put('key', actor('anne'), 10_000);
    await expect(cache.through('key', 9_000, immediately(null))).resolves.toBeNull();
  });

  it('does not remember that a session is unknown', async () => {
    const cache = new SessionCache();
    await cache.through('key', 0, immediately(null));
    await expect(cache.through('key', 1, immediately(actor('anne')))).resolves.not.toBeNull();
  });

  it('reads once for requests that come together', async () => {
    const cache = new SessionCache();
    const { read, reads, answer } = source(actor('anne'));
    const answers = Promise.all([1, 2, 3].map((now) => cache.through('key', now, read)));
    answer();
    await expect(answers).resolves.toEqual([actor('anne'), actor('anne'), actor('anne')]);
    expect(reads()).toBe(1);
  });

  it('forgets at once whom a change concerns, and nobody else', async () => {
    const cache = new SessionCache();
    cache.put('a', actor('anne'), 0);
    cache.put('b', actor('basile'), 0);
    cache.forget(({ participantId }) => participantId === 'anne');
    await expect(cache.through('a', 1, immediately(null))).resolves.toBeNull();
    await expect(cache.through('b', 1, never)).resolves.toEqual(actor('basile'));
  });

  it('neither remembers nor shares a read that began before the change', async () => {
    const cache = new SessionCache();
    const stale = source(actor('before'));
    const early = cache.through('key', 0, stale.read);
    cache.forget(() => true);
    await expect(cache.through('key', 1, immediately(actor('after')))).resolves.toEqual(
      actor('after'),
    );
    stale.answer();
    await early;
    await expect(cache.through('key', 2, never)).resolves.toEqual(actor('after'));
  });

  it('asks again after a read that failed', async () => {
    const cache = new SessionCache();
    await expect(cache.through('key', 0, never)).rejects.toThrow('this must come from memory');
    await expect(cache.through('key', 0, immediately(actor('anne')))).resolves.not.toBeNull();
  });

  it('keeps at most twenty thousand, dropping the one that was not used for longest', async () => {
    const cache = new SessionCache();
    for (let index = 0; index < 20_000; index += 1) cache.put(`k${index}`, actor('x'), 0);
    await cache.through('k0', 1, never);
    cache.put('one more', actor('y'), 1);
    await expect(cache.through('k0', 2, never)).resolves.toEqual(actor('x'));
    await expect(cache.through('k1', 2, immediately(null))).resolves.toBeNull();
  });
});
