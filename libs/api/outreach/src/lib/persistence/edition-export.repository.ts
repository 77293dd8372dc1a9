import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type {
  EditionRecord,
  EventRecord,
  GlossaryTermRecord,
  ProposalRecord,
  UseCaseRecord,
} from '@voix/contracts/import-format';
import {
  ARGUMENTS,
  AUTHORS,
  EVENTS,
  FRAME,
  GLOSSARY,
  INFORMATION,
  PROPOSALS,
  USE_CASES,
  VOTERS,
  VOTES,
} from './edition-export.sql.js';

type Channel = NonNullable<ProposalRecord['channel']>;

export interface ExportFrame {
  readonly editionId: string;
  readonly editionRef: number;
  readonly activityRef: number;
  /** Secret: what pseudonyms are made with. */
  readonly pseudonymKey: Buffer;
  readonly record: EditionRecord;
}

export interface InformationRow {
  readonly key: string;
  readonly theme: string;
  readonly title: string;
  readonly known: string;
  readonly debated: string;
  readonly sources: readonly {
    readonly title: string;
    readonly publisher: string | null;
    readonly publishedOn: string | null;
    readonly url: string | null;
  }[];
  readonly easyRead: string[] | null;
  readonly reviews: readonly ReviewRow[] | null;
}

export interface ReviewRow {
  readonly part: 'EASY_READ' | 'FULL_TEXT';
  readonly name: string;
  readonly quality: string;
  readonly isConcerned: boolean;
}

/** What leaves as the database says it: nobody's name is in it. */
export interface RecordRow<T> {
  readonly record: T;
}

export interface AuthorRow {
  readonly id: string;
  readonly displayName: string;
  readonly college: string | null;
  readonly territory: string | null;
}

export interface ProposalRow {
  readonly number: number;
  readonly authorId: string | null;
  readonly theme: string | null;
  /** The key of the use of AI that it is about, unless that one is retired. */
  readonly useCase: string | null;
  readonly submittedAt: string;
  readonly channel: Channel;
  readonly state: 'PUBLISHED' | 'WITHDRAWN' | 'REFUSED' | 'MERGED';
  readonly stateChangedAt: string | null;
  readonly reason: string | null;
  readonly mergedInto: number | null;
  readonly versions: readonly {
    readonly title: string;
    readonly body: string;
    readonly reason: string | null;
    readonly submittedAt: string;
  }[];
  readonly recordedElsewhere: {
    readonly source: string;
    readonly agree: number;
    readonly neutral: number;
    readonly disagree: number;
  } | null;
}

export interface ArgumentRow {
  readonly id: string;
  readonly proposal: number;
  readonly side: 'FOR' | 'AGAINST';
  readonly authorId: string | null;
  readonly body: string;
  readonly submittedAt: string;
  readonly channel: Channel;
}

export interface VoteRow {
  readonly voterId: string;
  readonly proposal: number;
  readonly stance: number;
  readonly qualifications: number;
  readonly votedAt: string;
}

const FETCHED = 500;

/** Reads a whole edition row by row, inside one transaction: memory does not grow with what there is to read. */
@Injectable()
export class EditionExportRepository {
  constructor(private readonly database: Database) {}

  async frame(tx: RequestContext, slug: string): Promise<ExportFrame | null> {
    const [frame] = await this.database.query<ExportFrame>(tx, FRAME, [slug]);
    return frame ?? null;
  }

  information(tx: RequestContext, { editionId }: ExportFrame): AsyncGenerator<InformationRow> {
    return this.rows(tx, INFORMATION, [editionId]);
  }

  glossary(
    tx: RequestContext,
    { editionId }: ExportFrame,
  ): AsyncGenerator<RecordRow<GlossaryTermRecord>> {
    return this.rows(tx, GLOSSARY, [editionId]);
  }

  useCases(
    tx: RequestContext,
    { editionId }: ExportFrame,
  ): AsyncGenerator<RecordRow<UseCaseRecord>> {
    return this.rows(tx, USE_CASES, [editionId]);
  }

  events(tx: RequestContext, { editionId }: ExportFrame): AsyncGenerator<RecordRow<EventRecord>> {
    return this.rows(tx, EVENTS, [editionId]);
  }

  authors(tx: RequestContext, { editionId }: ExportFrame): AsyncGenerator<AuthorRow> {
    return this.rows(tx, AUTHORS, [editionId]);
  }

  voters(tx: RequestContext, frame: ExportFrame): AsyncGenerator<Pick<VoteRow, 'voterId'>> {
    return this.rows(tx, VOTERS, [frame.editionRef, frame.activityRef, frame.pseudonymKey]);
  }

  proposals(tx: RequestContext, { editionId }: ExportFrame): AsyncGenerator<ProposalRow> {
    return this.rows(tx, PROPOSALS, [editionId]);
  }

  arguments(tx: RequestContext, { editionId }: ExportFrame): AsyncGenerator<ArgumentRow> {
    return this.rows(tx, ARGUMENTS, [editionId]);
  }

  votes(tx: RequestContext, frame: ExportFrame): AsyncGenerator<VoteRow> {
    return this.rows(tx, VOTES, [frame.editionRef, frame.activityRef, frame.pseudonymKey]);
  }

  private async *rows<T>(
    tx: RequestContext,
    sql: string,
    values: readonly unknown[],
  ): AsyncGenerator<T> {
    await this.database.query(tx, `declare export_rows no scroll cursor for ${sql}`, values);
    for (;;) {
      const rows = await this.database.query<T>(tx, `fetch ${FETCHED} from export_rows`);
      yield* rows;
      if (rows.length < FETCHED) break;
    }
    await this.database.query(tx, 'close export_rows');
  }
}
