import { EDITION_STATES } from './edition.js';
import { mayMove } from './prepared-edition.js';

const pairs = EDITION_STATES.flatMap((from) => EDITION_STATES.map((to) => [from, to] as const));

describe('mayMove', () => {
  it('lets a draft be published, what is published be archived, and nothing else', () => {
    expect(pairs.filter(([from, to]) => mayMove(from, to))).toEqual([
      ['DRAFT', 'PUBLISHED'],
      ['PUBLISHED', 'ARCHIVED'],
    ]);
  });
});
