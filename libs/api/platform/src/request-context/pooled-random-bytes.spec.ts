import { pooledRandomBytes } from './pooled-random-bytes.js';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('pooledRandomBytes', () => {
  it.each([0, 1, 10, 16, 8_192, 8_193, 20_000])('gives %i bytes when asked for them', (size) => {
    expect(pooledRandomBytes(size)).toHaveLength(size);
  });

  it('gives no bytes twice, across many fillings of the pool', () => {
    const drawn = Array.from({ length: 5_000 }, () => hex(pooledRandomBytes(10)));
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(drawn).not.toContain('00'.repeat(10));
  });

  it('gives bytes that later calls do not change', () => {
    const first = pooledRandomBytes(16);
    const before = hex(first);
    for (let call = 0; call < 2_000; call += 1) pooledRandomBytes(16);
    expect(hex(first)).toBe(before);
  });
});
