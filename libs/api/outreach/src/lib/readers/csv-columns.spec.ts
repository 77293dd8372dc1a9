import fc from 'fast-check';
import { cellValue, plainCell, safeCell } from './csv-columns.js';

const FORMULAS = [
  `=cmd|'/C calc'!A0`,
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  '＋1',
  '"=1+1"',
  '  =1+1',
  `;=cmd|'/C calc'!A0`,
  `'=1+1`,
];

describe('safeCell', () => {
  it.each(FORMULAS)('A26: makes the formula %j a text', (formula) => {
    expect(safeCell(formula)).toBe(`'${formula}`);
  });

  it.each(['Un titre', `L'hôpital`, `'entre apostrophes'`, '1 = 1', ''])(
    'leaves %j alone',
    (text) => {
      expect(safeCell(text)).toBe(text);
    },
  );

  it('A26: is undone exactly when the cell is read again', () => {
    const disguised = fc.tuple(fc.constantFrom(...FORMULAS, '', `'`, `''`), fc.string());
    fc.assert(
      fc.property(disguised, ([start, end]) => {
        const text = start + end;
        expect(plainCell(safeCell(text))).toBe(text);
      }),
    );
  });
});

describe('cellValue', () => {
  it('takes an empty cell for no value', () => {
    expect(cellValue('  ', 'text')).toBeUndefined();
  });

  it('parts a list', () => {
    expect(cellValue('LIKE_IT | DOABLE', 'list')).toEqual(['LIKE_IT', 'DOABLE']);
  });

  it('reads a count, and leaves what is none for the schema to refuse', () => {
    expect(cellValue(' 12 ', 'count')).toBe(12);
    expect(cellValue('1e309', 'count')).toBe('1e309');
    expect(cellValue('-1', 'count')).toBe('-1');
  });

  it('A27: takes a formula for the text it is', () => {
    expect(cellValue('=1+1', 'text')).toBe('=1+1');
  });
});
