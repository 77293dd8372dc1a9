import type { Redis } from 'ioredis';
import RedisMock from 'ioredis-mock';
import { Logger } from '../observability/index.js';
import { LimitStore } from './limit-store.js';

const LIMIT = { points: 3, duration: 60 };
/** A port where nothing listens. */
const NOBODY = 'redis://127.0.0.1:1';

describe('LimitStore', () => {
  let connections: Redis[] = [];
  const opened = (): Redis => {
    const redis = new RedisMock();
    connections.push(redis);
    return redis;
  };
  /** Two processes, as far as counting goes, on one Redis. */
  const twoProcesses = () => [1, 2].map(() => new LimitStore(opened()).limiter('ACT', LIMIT));

  beforeEach(async () => {
    await opened().flushall();
  });
  afterEach(() => {
    for (const redis of connections) redis.disconnect();
    connections = [];
  });

  it('counts the acts of one person together, whichever process they reach', async () => {
    const [one, other] = twoProcesses();
    await one?.consume('someone', 2);
    await other?.consume('someone', 1);
    await expect(one?.consume('someone')).rejects.toMatchObject({ remainingPoints: 0 });
    await expect(other?.consume('neighbour')).resolves.toMatchObject({ remainingPoints: 2 });
  });

  it('counts apart what has another name', async () => {
    const store = new LimitStore(opened());
    await store.limiter('ACT', LIMIT).consume('someone', 3);
    await expect(store.limiter('OTHER', LIMIT).consume('someone')).resolves.toBeDefined();
  });

  it('forgets when the window is over, so that nothing of a person stays', async () => {
    const redis = opened();
    await new LimitStore(redis).limiter('ACT', LIMIT).consume('someone');
    const [key = ''] = await redis.keys('*');
    expect(await redis.ttl(key)).toBeGreaterThan(0);
    expect(await redis.ttl(key)).toBeLessThanOrEqual(LIMIT.duration);
  });

  it('counts by itself while Redis is away, and refuses nobody for it', async () => {
    const store = LimitStore.open(NOBODY, new Logger('silent'));
    const limiter = store.limiter('ACT', LIMIT);
    for (let act = 1; act <= LIMIT.points; act += 1) await limiter.consume('someone');
    await expect(limiter.consume('someone')).rejects.toMatchObject({ remainingPoints: 0 });
    store.close();
  });

  it('says once that Redis has gone, however often it tries to come back, and again the next time', () => {
    const redis = opened();
    const told: string[] = [];
    const store = new LimitStore(redis, ({ message }) => told.push(message));
    const gone = (message: string) => redis.emit('error', new Error(message));
    gone('first');
    gone('first, again');
    redis.emit('ready');
    gone('second');
    store.close();
    expect(told).toEqual(['first', 'second']);
  });

  it('counts in this process when there is no Redis', async () => {
    const [one, other] = [1, 2].map(() => new LimitStore(null).limiter('ACT', LIMIT));
    await one?.consume('someone', 3);
    await expect(one?.consume('someone')).rejects.toMatchObject({ remainingPoints: 0 });
    await expect(other?.consume('someone')).resolves.toMatchObject({ remainingPoints: 2 });
  });
});
