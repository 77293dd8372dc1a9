import type * as v from 'valibot';
import { recordSchemas, type ImportRecordKind } from '@voix/contracts/import-format';
import type { Place, ReadItem, ReadRecord } from './import-source.js';
import { ProblemList } from './problem-list.js';
import { proposalFaults, type RecordFault } from './record-rules.js';
import { checkShape } from './schema-problems.js';

export type RecordOf<K extends ImportRecordKind> = v.InferOutput<(typeof recordSchemas)[K]>;

/** What records may name that is not in the import. */
export interface ReferenceCodes {
  readonly colleges: ReadonlySet<string>;
  readonly territories: ReadonlySet<string>;
}

type KeyedKind = Exclude<ImportRecordKind, 'votes'>;

/** More lines than any file has: two line numbers make one key of a map, without a text for each of a million votes. */
const LINES = 2 ** 26;

/**
 * Checks every record before the first one is written: its shape, its rules, its key and what it refers to. Remembers
 * keys and lines, never texts.
 */
export class ImportChecker {
  readonly problems = new ProblemList();
  /** Codes of themes that records name, and where first. */
  readonly themes = new Map<string, Place>();
  private readonly keys: Record<KeyedKind, Map<string, number>> = {
    information: new Map(),
    glossary: new Map(),
    'use-cases': new Map(),
    events: new Map(),
    participants: new Map(),
    proposals: new Map(),
    arguments: new Map(),
  };
  private readonly merged = new Map<string, { readonly into: string; readonly at: Place }>();
  private readonly lastVotes = new Map<number, number>();
  private readonly counts = new Map<ImportRecordKind, number>();

  constructor(private readonly codes: ReferenceCodes) {}

  /** Takes the next item of a kind. Kinds come in the order of the import. */
  take(kind: ImportRecordKind, item: ReadItem): void {
    if ('problem' in item) {
      this.problems.add(item.problem);
      return;
    }
    this.counts.set(kind, this.countOf(kind) + 1);
    const checked = checkShape(recordSchemas[kind], item.value, item.at);
    if (!checked.ok) {
      for (const problem of checked.error) this.problems.add(problem);
      this.noteKey(kind, item);
      return;
    }
    for (const fault of this.faultsOf(kind, checked.value, item.at)) {
      this.problems.add({ ...item.at, ...fault });
    }
  }

  /** Checks what could refer to something further down. */
  finish(): void {
    for (const { into, at } of this.merged.values()) {
      const column = 'mergedInto';
      const params = { found: into };
      if (!this.keys.proposals.has(into))
        this.problems.add({ ...at, column, code: 'UNKNOWN_REFERENCE', params });
      else if (this.merged.has(into))
        this.problems.add({ ...at, column, code: 'MERGED_INTO_MERGED', params });
    }
  }

  countOf(kind: ImportRecordKind): number {
    return this.counts.get(kind) ?? 0;
  }

  get hasMerged(): boolean {
    return this.merged.size > 0;
  }

  /** Whether no later line says something else about the same vote. */
  isLastWord({ participant, proposal }: RecordOf<'votes'>, line: number): boolean {
    return this.lastVotes.get(this.voteKey(participant, proposal)) === line;
  }

  private faultsOf(kind: ImportRecordKind, record: unknown, at: Place): RecordFault[] {
    switch (kind) {
      case 'information':
        return this.information(record as RecordOf<'information'>, at);
      case 'glossary':
        return this.declares('glossary', (record as RecordOf<'glossary'>).key, at);
      case 'use-cases':
        return this.useCase(record as RecordOf<'use-cases'>, at);
      case 'events':
        return this.event(record as RecordOf<'events'>, at);
      case 'participants':
        return this.participant(record as RecordOf<'participants'>, at);
      case 'proposals':
        return this.proposal(record as RecordOf<'proposals'>, at);
      case 'arguments':
        return this.argument(record as RecordOf<'arguments'>, at);
      case 'votes':
        return this.vote(record as RecordOf<'votes'>, at);
    }
  }

  private information({ key, theme }: RecordOf<'information'>, at: Place): RecordFault[] {
    this.names(theme, at);
    return this.declares('information', key, at);
  }

  private useCase({ key, theme }: RecordOf<'use-cases'>, at: Place): RecordFault[] {
    this.names(theme, at);
    return this.declares('use-cases', key, at);
  }

  private event({ key, territory }: RecordOf<'events'>, at: Place): RecordFault[] {
    return [
      ...this.declares('events', key, at),
      ...unknown('territory', territory, this.codes.territories),
    ];
  }

  private participant(record: RecordOf<'participants'>, at: Place): RecordFault[] {
    const { key, college, territory } = record;
    return [
      ...this.declares('participants', key, at),
      ...unknown('college', college, this.codes.colleges),
      ...unknown('territory', territory, this.codes.territories),
    ];
  }

  private proposal(record: RecordOf<'proposals'>, at: Place): RecordFault[] {
    const { key, theme, useCase, author, mergedInto } = record;
    this.names(theme, at);
    if (mergedInto !== undefined) this.merged.set(key, { into: mergedInto, at });
    return [
      ...this.declares('proposals', key, at),
      ...unknown('useCase', useCase, this.keys['use-cases']),
      ...unknown('author', author, this.keys.participants),
      ...proposalFaults(record),
    ];
  }

  private argument({ key, proposal, author }: RecordOf<'arguments'>, at: Place): RecordFault[] {
    return [
      ...this.declares('arguments', key, at),
      ...unknown('proposal', proposal, this.keys.proposals),
      ...unknown('author', author, this.keys.participants),
    ];
  }

  private vote({ participant, proposal }: RecordOf<'votes'>, at: Place): RecordFault[] {
    this.lastVotes.set(this.voteKey(participant, proposal), at.line);
    return [
      ...unknown('participant', participant, this.keys.participants),
      ...unknown('proposal', proposal, this.keys.proposals),
    ];
  }

  /** A record with a fault is there all the same: what refers to it has no fault of its own. */
  private noteKey(kind: ImportRecordKind, { value, at }: ReadRecord): void {
    if (kind === 'votes' || typeof value !== 'object' || value === null || !('key' in value))
      return;
    if (typeof value.key === 'string') this.keys[kind].set(value.key, at.line);
  }

  private names(theme: string | undefined, at: Place): void {
    if (theme !== undefined && !this.themes.has(theme)) this.themes.set(theme, at);
  }

  private declares(kind: KeyedKind, key: string, at: Place): RecordFault[] {
    const line = this.keys[kind].get(key);
    if (line !== undefined)
      return [{ column: 'key', code: 'DUPLICATE_KEY', params: { found: key, line } }];
    this.keys[kind].set(key, at.line);
    return [];
  }

  private voteKey(participant: string, proposal: string): number {
    const voter = this.keys.participants.get(participant) ?? 0;
    return voter * LINES + (this.keys.proposals.get(proposal) ?? 0);
  }
}

function unknown(
  column: string,
  key: string | undefined,
  known: { has(key: string): boolean },
): RecordFault[] {
  return key === undefined || known.has(key)
    ? []
    : [{ column, code: 'UNKNOWN_REFERENCE', params: { found: key } }];
}
