import { describe, expect, it } from '@jest/globals';
import {
  KINDS,
  readSearchChoice,
  searchAddress,
  writeSearchChoice,
  type SearchChoice,
} from './search-choice.js';

const NOTHING: SearchChoice = {
  text: '',
  kind: undefined,
  theme: undefined,
  isEverywhere: false,
};

const read = (search: string) => readSearchChoice(new URLSearchParams(search));

describe('search choices in an address', () => {
  it.each([
    NOTHING,
    { ...NOTHING, text: 'l’IA & moi ?' },
    { ...NOTHING, text: 'soins', theme: 'donnees' },
    { ...NOTHING, text: 'soins', isEverywhere: true },
    ...KINDS.map((kind) => ({ ...NOTHING, text: 'soins', kind })),
  ])('come back as they were written: %j', (choice) => {
    expect(read(writeSearchChoice(choice).toString())).toEqual(choice);
  });

  it('leave out what makes no sense', () => {
    expect(read('q=+a+&type=tout&ou=ici&theme=')).toEqual({ ...NOTHING, text: 'a' });
  });

  it('name no theme where every edition is searched', () => {
    expect(read('q=a&ou=partout&theme=soins')).toMatchObject({ theme: undefined });
  });

  it('escape what was typed', () => {
    expect(searchAddress('ia-2026', ' a&b ')).toBe('/editions/ia-2026/recherche?q=a%26b');
    expect(searchAddress('ia-2026', ' ')).toBe('/editions/ia-2026/recherche');
  });
});
