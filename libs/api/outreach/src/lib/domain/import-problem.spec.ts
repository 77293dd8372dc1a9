import { noteLine, problemLine } from './import-problem.js';

const problem = {
  file: 'votes.csv',
  line: 12,
  column: 'stance',
  code: 'INVALID_VALUE',
  params: { found: 'OUI' },
} as const;

describe('problemLine', () => {
  it('says where, what and how to mend it, on one line', () => {
    expect(problemLine(problem)).toBe(
      'votes.csv:12 — stance — Cette valeur n’est pas possible ici\u00A0: OUI',
    );
    expect(problemLine(problem, 'en')).toBe(
      'votes.csv:12 — stance — This value is not possible here: OUI',
    );
  });

  it('names the file alone when that is what is wrong', () => {
    const missing = {
      file: 'manifest.json',
      line: null,
      column: null,
      code: 'FILE_MISSING',
    } as const;
    expect(problemLine(missing, 'en')).toBe('manifest.json — This file is missing.');
  });

  it('shows a value as it is, whatever it looks like', () => {
    const odd = { ...problem, params: { found: '$& {line} $1' } };
    expect(problemLine(odd, 'en')).toContain('$& {line} $1');
  });
});

describe('noteLine', () => {
  it('says what is worth telling', () => {
    expect(noteLine({ code: 'VOTES_CHANGED', params: { count: 3 } }, 'en')).toContain('3');
  });
});
