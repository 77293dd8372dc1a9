import type { ImportRecordKind } from '@voix/contracts/import-format';
import { ImportChecker } from './import-checker.js';

const CODES = { colleges: new Set(['CITIZEN']), territories: new Set(['FR-BRE']) };

type Files = Partial<Record<ImportRecordKind, readonly object[]>>;

/** The checker after it has seen these records, line by line. */
function checked(files: Files): ImportChecker {
  const checker = new ImportChecker(CODES);
  const kinds = ['information', 'participants', 'proposals', 'arguments', 'votes'] as const;
  for (const kind of kinds) {
    files[kind]?.forEach((value, index) =>
      checker.take(kind, { value, at: { file: `${kind}.jsonl`, line: index + 1 } }),
    );
  }
  checker.finish();
  return checker;
}

const faults = (files: Files) =>
  checked(files)
    .problems.refusal()
    .problems.map(({ file, line, column, code }) => `${file}:${line} ${column} ${code}`);

const people = [{ key: 'anna', college: 'CITIZEN', territory: 'FR-BRE' }];
const proposals = [{ key: 'p1', title: 'Un', author: 'anna', theme: 'soins' }];

describe('ImportChecker', () => {
  it('finds nothing wrong with a good import', () => {
    const checker = checked({
      information: [
        { key: 'f', theme: 'soins', title: 'Fiche', known: 'a', debated: 'b', sources: [] },
      ],
      participants: people,
      proposals: [...proposals, { key: 'p2', title: 'Deux', state: 'MERGED', mergedInto: 'p1' }],
      arguments: [{ key: 'a1', proposal: 'p1', side: 'FOR', body: 'Oui' }],
      votes: [{ participant: 'anna', proposal: 'p1', stance: 'AGREE', qualifications: ['DOABLE'] }],
    });
    expect(checker.problems.isEmpty).toBe(true);
    expect([...checker.themes.keys()]).toEqual(['soins']);
    expect(checker.countOf('proposals')).toBe(2);
    expect(checker.hasMerged).toBe(true);
  });

  it.each<[string, Files, string[]]>([
    [
      'a field that nobody knows (A09)',
      { participants: [{ key: 'a', role: 'ADMINISTRATOR' }] },
      ['participants.jsonl:1 role UNKNOWN_COLUMN'],
    ],
    ['what is missing', { proposals: [{ key: 'p1' }] }, ['proposals.jsonl:1 title REQUIRED']],
    [
      'a key that stands twice',
      { participants: [{ key: 'a' }, { key: 'a' }] },
      ['participants.jsonl:2 key DUPLICATE_KEY'],
    ],
    [
      'a use of AI that is not in the import',
      { proposals: [{ key: 'p1', title: 'a', useCase: 'aucun' }] },
      ['proposals.jsonl:1 useCase UNKNOWN_REFERENCE'],
    ],
    [
      'codes that do not exist',
      { participants: [{ key: 'a', college: 'KINGS', territory: 'FR-XXX' }] },
      [
        'participants.jsonl:1 college UNKNOWN_REFERENCE',
        'participants.jsonl:1 territory UNKNOWN_REFERENCE',
      ],
    ],
    [
      'authors, proposals and voters that are not there',
      {
        proposals,
        arguments: [{ key: 'a', proposal: 'p9', side: 'FOR', body: 'x' }],
        votes: [{ participant: 'nobody', proposal: 'p9', stance: 'AGREE' }],
      },
      [
        'proposals.jsonl:1 author UNKNOWN_REFERENCE',
        'arguments.jsonl:1 proposal UNKNOWN_REFERENCE',
        'votes.jsonl:1 participant UNKNOWN_REFERENCE',
        'votes.jsonl:1 proposal UNKNOWN_REFERENCE',
      ],
    ],
    [
      'proposals that do not say why they left, or where to',
      {
        proposals: [
          { key: 'p1', title: 'a', state: 'WITHDRAWN' },
          { key: 'p2', title: 'a', state: 'REFUSED' },
          { key: 'p3', title: 'a', state: 'MERGED' },
          { key: 'p4', title: 'a', mergedInto: 'p1' },
          { key: 'p5', title: 'a', stateChangedAt: '2026-03-01T08:00:00Z' },
        ],
      },
      [
        'proposals.jsonl:1 reason REASON_MISSING',
        'proposals.jsonl:2 reason REASON_MISSING',
        'proposals.jsonl:3 mergedInto MERGED_INTO_MISSING',
        'proposals.jsonl:4 mergedInto INVALID_VALUE',
        'proposals.jsonl:5 stateChangedAt INVALID_VALUE',
      ],
    ],
    [
      'merges in a circle and into nothing',
      {
        proposals: [
          { key: 'p1', title: 'a', state: 'MERGED', mergedInto: 'p2' },
          { key: 'p2', title: 'a', state: 'MERGED', mergedInto: 'p1' },
          { key: 'p3', title: 'a', state: 'MERGED', mergedInto: 'p9' },
        ],
      },
      [
        'proposals.jsonl:1 mergedInto MERGED_INTO_MERGED',
        'proposals.jsonl:2 mergedInto MERGED_INTO_MERGED',
        'proposals.jsonl:3 mergedInto UNKNOWN_REFERENCE',
      ],
    ],
    [
      'nuances that do not exist, or go with another vote',
      {
        participants: people,
        proposals,
        votes: [
          { participant: 'anna', proposal: 'p1', stance: 'AGREE', qualifications: ['NO_WAY'] },
          { participant: 'anna', proposal: 'p1', stance: 'AGREE', qualifications: ['YES'] },
        ],
      },
      [
        'votes.jsonl:1 qualifications QUALIFICATION_NOT_FOR_STANCE',
        'votes.jsonl:2 qualifications.0 INVALID_VALUE',
      ],
    ],
    [
      'more votes elsewhere than there are people',
      {
        proposals: [
          {
            key: 'p1',
            title: 'a',
            recordedElsewhere: { source: 'x', agree: 1, neutral: 2, disagree: 9e9 },
          },
        ],
      },
      ['proposals.jsonl:1 recordedElsewhere.disagree INVALID_VALUE'],
    ],
  ])('says where it finds %s', (_what, files, expected) => {
    expect(faults(files)).toEqual(expected);
  });

  it('does not blame what refers to a record that has a fault', () => {
    const broken = [{ key: 'p1', title: '', author: 'anna' }];
    const reasons = [{ key: 'a1', proposal: 'p1', side: 'FOR', body: 'Oui' }];
    expect(faults({ participants: people, proposals: broken, arguments: reasons })).toEqual([
      'proposals.jsonl:1 title REQUIRED',
    ]);
  });

  it('lets the last line about a vote count', () => {
    const vote = { participant: 'anna', proposal: 'p1', stance: 'AGREE' as const };
    const votes = [vote, { ...vote, stance: 'DISAGREE' }];
    const checker = checked({ participants: people, proposals, votes });
    expect(checker.isLastWord({ ...vote, qualifications: [] }, 1)).toBe(false);
    expect(checker.isLastWord({ ...vote, qualifications: [] }, 2)).toBe(true);
  });

  it('shows a hundred faults and counts them all', () => {
    const bad = Array.from({ length: 250 }, () => ({}));
    const refusal = checked({ participants: bad }).problems.refusal();
    expect(refusal.problems).toHaveLength(100);
    expect(refusal.total).toBe(250);
  });
});
