import { describe, expect, it } from '@jest/globals';
import {
  seriesReferences,
  type ReferenceDifference,
  type StandardReference,
} from './series-reference.js';

const standard = (code: string): StandardReference => ({
  kind: 'COLLEGE',
  code,
  names: { fr: `fr ${code}`, en: `en ${code}` },
  parentCode: null,
  officialCode: null,
});
const difference = (change: Partial<ReferenceDifference>): ReferenceDifference => ({
  kind: 'COLLEGE',
  code: 'A',
  nameFr: null,
  nameEn: null,
  parentCode: null,
  position: null,
  isEnabled: true,
  isOwn: false,
  version: 1,
  ...change,
});
const SET = [standard('A'), standard('B'), standard('C')];

describe('seriesReferences', () => {
  it('is the reference set where a series changed nothing', () => {
    const all = seriesReferences(SET, []);
    expect(all.map(({ code, version }) => [code, version])).toEqual([
      ['A', 0],
      ['B', 0],
      ['C', 0],
    ]);
  });

  it('has the names, the order and the choice of the series where it has some', () => {
    const all = seriesReferences(SET, [
      difference({ nameFr: 'Autre', position: 2 }),
      difference({ code: 'B', isEnabled: false, position: 0 }),
      difference({ code: 'C', position: 1 }),
    ]);
    expect(all.map(({ code, names, isEnabled }) => [code, names.fr, isEnabled])).toEqual([
      ['B', 'fr B', false],
      ['C', 'fr C', true],
      ['A', 'Autre', true],
    ]);
  });

  it('adds what the series added, last unless it is placed', () => {
    const own = difference({ code: 'OWN', nameFr: 'Le nôtre', nameEn: 'Ours', isOwn: true });
    const all = seriesReferences(SET, [own]);
    expect(all.at(-1)).toMatchObject({ code: 'OWN', isOwn: true, names: { fr: 'Le nôtre' } });
    expect(all).toHaveLength(4);
  });

  it('keeps what has the same code in the other list', () => {
    const all = seriesReferences(SET, [difference({ kind: 'TERRITORY', isEnabled: false })]);
    expect(all.every(({ isEnabled }) => isEnabled)).toBe(true);
  });
});
