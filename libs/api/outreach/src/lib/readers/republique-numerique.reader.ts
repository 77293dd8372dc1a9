import { basename } from 'node:path';
import {
  IMPORT_FORMAT,
  IMPORT_FORMAT_VERSION,
  type EditionRecord,
  type ImportRecordKind,
} from '@voix/contracts/import-format';
import type { ImportProblem } from '../domain/import-problem.js';
import type { ImportSource, OpenedSource, Place, ReadItem } from '../domain/import-source.js';
import { checkShape } from '../domain/schema-problems.js';
import { foreignEdition } from './foreign-edition.js';
import { recordsOf } from './record-files.js';
import {
  argumentsOf,
  authorsOf,
  foreignProposal,
  proposalOf,
  themeOf,
  type ForeignProposal,
} from './republique-numerique-records.js';

const SOURCE = 'republique-numerique-2015';

interface PlacedProposal {
  readonly proposal: ForeignProposal;
  readonly at: Place;
}

/** Opens the proposals of the consultation on the law "pour une République numérique" (2015): one JSON a line. */
export async function openRepubliqueNumerique(path: string): Promise<OpenedSource> {
  const file = basename(path);
  const placed: PlacedProposal[] = [];
  const problems: ImportProblem[] = [];
  for await (const item of recordsOf({ kind: 'proposals', path, file })) {
    if ('problem' in item) problems.push(item.problem);
    else {
      const checked = checkShape(foreignProposal, item.value, item.at);
      if (checked.ok) placed.push({ proposal: checked.value, at: item.at });
      else problems.push(...checked.error);
    }
  }
  if (placed.length === 0 && problems.length === 0)
    problems.push({ file, line: null, column: null, code: 'REQUIRED' });
  if (problems.length > 0) return { ok: false, error: problems };
  return { ok: true, value: sourceOf(file, placed) };
}

function sourceOf(file: string, placed: readonly PlacedProposal[]): ImportSource {
  const removed = placed.flatMap(({ proposal }) =>
    proposal.arguments.filter((argument) => argument.is_trashed),
  );
  return {
    manifest: {
      format: IMPORT_FORMAT,
      version: IMPORT_FORMAT_VERSION,
      source: SOURCE,
      edition: SOURCE,
    },
    edition: { value: editionOf(placed), at: { file, line: 1 } },
    notes:
      removed.length === 0
        ? []
        : [{ code: 'ARGUMENTS_REMOVED_THERE', params: { count: removed.length } }],
    records: (kind) => itemsOf(kind, placed),
  };
}

/** Votes came without their voters: they are totals of the proposals, and there are no records of votes. */
async function* itemsOf(
  kind: ImportRecordKind,
  placed: readonly PlacedProposal[],
): AsyncGenerator<ReadItem> {
  const people = new Set<string>();
  for (const { proposal, at } of placed) {
    if (kind === 'proposals') yield { value: proposalOf(proposal), at };
    if (kind === 'arguments') for (const value of argumentsOf(proposal)) yield { value, at };
    if (kind !== 'participants') continue;
    for (const key of authorsOf(proposal)) {
      if (!people.has(key)) yield { value: { key }, at };
      people.add(key);
    }
  }
}

function editionOf(placed: readonly PlacedProposal[]): EditionRecord {
  const proposals = placed.map(({ proposal }) => proposal);
  const themes = new Map(proposals.map((proposal) => [themeOf(proposal).code, themeOf(proposal)]));
  const times = proposals
    .flatMap((proposal) => [proposal, ...proposal.arguments])
    .map(({ created_at: createdAt }) => createdAt.getTime())
    .toSorted((a, b) => a - b);
  return foreignEdition({
    slug: SOURCE,
    series: {
      slug: 'republique-numerique',
      title: 'Pour une République numérique',
      organizer: 'Gouvernement français',
    },
    title: 'Pour une République numérique, consultation de 2015',
    question: 'Que faut-il écrire dans la loi pour une République numérique ?',
    summary:
      'Une part des propositions et des arguments de la consultation publique de 2015. Les votes ont été comptés sur le site d’origine, sans leurs votants : ils sont montrés à part.',
    charterBody:
      'Cette consultation a eu lieu ailleurs, selon les règles de son site. Ses textes sont montrés ici tels qu’ils ont été publiés, sous les pseudonymes du fichier.',
    themes: [...themes.values()],
    startsAt: new Date(times.at(0) ?? 0),
    endsAt: new Date(times.at(-1) ?? 0),
  });
}
