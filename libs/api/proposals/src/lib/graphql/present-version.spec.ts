import { presentComparison } from './present-version.js';

const version = (number: number, title: string, body: string) => ({
  proposalId: 'p',
  number,
  title,
  body,
  reason: null,
  createdAt: new Date(0),
});
const versions = [version(1, 'Un titre', 'Un corps.'), version(2, 'Un titre', 'Un autre corps.')];

describe('presentComparison', () => {
  it('says word by word what changed in the title and in the body', () => {
    expect(presentComparison(versions, 1, 2)).toEqual({
      title: [{ kind: 'SAME', text: 'Un titre' }],
      body: [
        { kind: 'SAME', text: 'Un ' },
        { kind: 'ADDED', text: 'autre ' },
        { kind: 'SAME', text: 'corps.' },
      ],
    });
  });

  it('compares backwards too', () => {
    expect(presentComparison(versions, 2, 1)?.body).toContainEqual({
      kind: 'REMOVED',
      text: 'autre ',
    });
  });

  it.each([
    [0, 1],
    [1, 3],
    [-1, 2],
  ])('compares nothing when a version does not exist: %d and %d', (from, to) => {
    expect(presentComparison(versions, from, to)).toBeNull();
  });
});
