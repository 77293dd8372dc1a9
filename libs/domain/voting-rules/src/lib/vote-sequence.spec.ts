import * as fc from 'fast-check';
import { firstInSequence, nextInSequence, type SequenceCandidate } from './vote-sequence.js';

const candidates = fc.uniqueArray(fc.record({ id: fc.uuid(), exposure: fc.nat(4) }), {
  selector: ({ id }) => id,
  maxLength: 30,
});

/** The whole order: what is served one by one, when what was served does not come back. */
function wholeSequence(list: readonly SequenceCandidate[], seed: string): string[] {
  const done = new Set<string>();
  for (;;) {
    const next = nextInSequence(list, seed, ({ id }) => done.has(id));
    if (next === undefined) return [...done];
    done.add(next.id);
  }
}

describe('nextInSequence', () => {
  it('serves each proposal once, the least exposed first', () => {
    fc.assert(
      fc.property(candidates, fc.string(), (list, seed) => {
        const exposureOf = new Map(list.map(({ id, exposure }) => [id, exposure]));
        const served = wholeSequence(list, seed);
        expect(new Set(served)).toEqual(new Set(exposureOf.keys()));
        const exposures = served.map((id) => exposureOf.get(id) ?? -1);
        expect(exposures).toEqual(exposures.toSorted((a, b) => a - b));
      }),
    );
  });

  it('depends on the seed, not on the order in which candidates are given', () => {
    fc.assert(
      fc.property(candidates, fc.string(), (list, seed) => {
        expect(wholeSequence(list.toReversed(), seed)).toEqual(wholeSequence(list, seed));
      }),
    );
  });

  it('gives every one of ten equal proposals the first place about equally often', () => {
    const list = Array.from({ length: 10 }, (_, index) => ({
      id: `proposal-${index}`,
      exposure: 0,
    }));
    const firsts = Array.from(
      { length: 10_000 },
      (_, seed) => nextInSequence(list, `participant-${seed}`)?.id,
    );
    const counts = list.map(({ id }) => firsts.filter((first) => first === id).length);
    // 1,000 expected, standard deviation 30; nothing is random here, so this cannot fail by chance.
    expect(Math.min(...counts)).toBeGreaterThan(880);
    expect(Math.max(...counts)).toBeLessThan(1120);
  });

  it('keeps an order once promised: the same seed always serves the same', () => {
    const list = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, exposure: 0 }));
    expect(wholeSequence(list, 'participant-1').join('')).toBe('edabc');
    expect(wholeSequence(list, 'participant-2').join('')).toBe('dcbea');
  });

  it('serves nothing when everything is done', () => {
    expect(nextInSequence([{ id: 'a', exposure: 0 }], 'seed', () => true)).toBeUndefined();
    expect(nextInSequence([], 'seed')).toBeUndefined();
  });
});

describe('firstInSequence', () => {
  it('prepares what nextInSequence would serve one by one', () => {
    fc.assert(
      fc.property(candidates, fc.string(), fc.nat(12), (list, seed, limit) => {
        const prepared = firstInSequence(list, seed, limit).map(({ id }) => id);
        expect(prepared).toEqual(wholeSequence(list, seed).slice(0, limit));
      }),
    );
  });

  it('leaves out what is done, and serves nothing for a limit below one', () => {
    const list = ['a', 'b', 'c'].map((id) => ({ id, exposure: 0 }));
    const isDone = ({ id }: SequenceCandidate) => id !== 'b';
    expect(firstInSequence(list, 'seed', 12, isDone).map(({ id }) => id)).toEqual(['b']);
    expect(firstInSequence(list, 'seed', -1)).toEqual([]);
  });

  it('settles equal hashes by id, so that the order never depends on how candidates were given', () => {
    // These two ids have the same hash under the seed `s`.
    const list = ['p429192', 'p232789'].map((id) => ({ id, exposure: 0 }));
    expect(firstInSequence(list, 's', 1)[0]?.id).toBe('p232789');
    expect(firstInSequence(list.toReversed(), 's', 1)[0]?.id).toBe('p232789');
  });
});
