import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import {
  IMPORT_FORMAT,
  IMPORT_FORMAT_VERSION,
  type EditionRecord,
  type ImportManifest,
  type ImportRecordKind,
} from '@voix/contracts/import-format';
import { isSafeLink, slugify } from '@voix/domain-kernel';
import type { ImportProblem } from '../domain/import-problem.js';
import type { ImportSource, OpenedSource, ReadItem } from '../domain/import-source.js';
import { foreignEdition } from './foreign-edition.js';
import { csvRows } from './csv-rows.js';
import { readTable } from './named-rows.js';
import {
  COMMENTS_FILE,
  PARTICIPANTS_FILE,
  polisRecords,
  VOTES_FILE,
  type PolisExport,
  type PolisRecords,
} from './polis-records.js';
import { UnreadableText } from './text-lines.js';

const LONGEST_SLUG = 60;
const SUMMARY_FILE = 'summary.csv';
const FILES = [COMMENTS_FILE, VOTES_FILE, PARTICIPANTS_FILE, SUMMARY_FILE];

/** Opens a conversation as Polis exports it: a folder with comments, votes, participants and a summary. */
export async function openPolisExport(folder: string): Promise<OpenedSource> {
  const names = await readdir(folder);
  const missing = FILES.filter((file) => !names.includes(file));
  if (missing.length > 0) return { ok: false, error: missing.map(fileMissing) };
  try {
    const source = await readExport(folder);
    return { ok: true, value: sourceOf(resolve(folder), source) };
  } catch (error) {
    if (!(error instanceof UnreadableText)) throw error;
    return { ok: false, error: [error.problem] };
  }
}

async function readExport(folder: string): Promise<PolisExport> {
  const table = (file: string, columns: readonly string[]) =>
    readTable(join(folder, file), file, columns);
  return {
    comments: await table(COMMENTS_FILE, [
      'timestamp',
      'comment-id',
      'author-id',
      'moderated',
      'comment-body',
    ]),
    votes: await table(VOTES_FILE, ['timestamp', 'comment-id', 'voter-id', 'vote']),
    participants: await table(PARTICIPANTS_FILE, ['participant']),
    summary: await readSummary(folder),
  };
}

/** `summary.csv` has no header: a name and a value a line. */
async function readSummary(folder: string): Promise<ReadonlyMap<string, string>> {
  const summary = new Map<string, string>();
  for await (const { cells } of csvRows(join(folder, SUMMARY_FILE), SUMMARY_FILE)) {
    const [name, value] = cells;
    if (name !== undefined && value !== undefined) summary.set(name, value);
  }
  return summary;
}

function sourceOf(folder: string, read: PolisExport): ImportSource {
  const slug = slugify(basename(folder), LONGEST_SLUG) || 'polis';
  const records = polisRecords(read);
  const manifest: ImportManifest = {
    format: IMPORT_FORMAT,
    version: IMPORT_FORMAT_VERSION,
    source: `polis:${slug}`,
    edition: slug,
  };
  return {
    manifest,
    edition: { value: editionOf(slug, read), at: { file: SUMMARY_FILE, line: 1 } },
    notes: records.notes,
    records: (kind) => itemsOf(kind, records),
  };
}

async function* itemsOf(
  kind: ImportRecordKind,
  { participants, proposals, votes, problems }: PolisRecords,
): AsyncGenerator<ReadItem> {
  if (kind === 'participants') yield* participants;
  if (kind === 'proposals') {
    for (const problem of problems) yield { problem };
    yield* proposals;
  }
  if (kind === 'votes') yield* votes;
}

function editionOf(slug: string, { summary, comments, votes }: PolisExport): EditionRecord {
  const topic = summary.get('topic')?.trim() || slug;
  const description = summary.get('conversation-description')?.trim() || topic;
  const times = [...comments, ...votes].map(({ cells }) => Number(cells.get('timestamp')));
  const known = times
    .filter((time) => Number.isSafeInteger(time) && time > 0)
    .toSorted((a, b) => a - b);
  return foreignEdition({
    slug,
    series: { slug: 'polis', title: 'Conversations Polis', organizer: 'Polis' },
    title: topic.slice(0, 200),
    question: description.slice(0, 400),
    summary: `Conversation tenue sur Polis${addressOf(summary)}.`,
    charterBody:
      'Cette conversation a eu lieu sur Polis, selon les règles de ce site. Elle est montrée ici telle qu’il l’a exportée.',
    themes: [],
    startsAt: new Date(known.at(0) ?? 0),
    endsAt: new Date(known.at(-1) ?? 0),
  });
}

function addressOf(summary: ReadonlyMap<string, string>): string {
  const url = summary.get('url') ?? '';
  return isSafeLink(url) ? `, ${url}` : '';
}

function fileMissing(file: string): ImportProblem {
  return { file, line: null, column: null, code: 'FILE_MISSING' };
}
