import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import {
  IMPORT_FORMAT,
  IMPORT_FORMAT_VERSION,
  type ImportManifest,
  type ImportRecordKind,
} from '@voix/contracts/import-format';
import { ok } from '@voix/domain-kernel';
import { exportSource, type ExportAudience } from '../domain/export-audience.js';
import type { ExportFolder } from '../export/export-folder.js';
import { ExportPseudonyms } from '../export/export-pseudonyms.js';
import {
  argumentRecordOf,
  authorRecord,
  informationRecord,
  proposalRecordOf,
  voteRecordOf,
} from '../export/export-records.js';
import {
  EditionExportRepository,
  type ExportFrame,
  type RecordRow,
} from '../persistence/edition-export.repository.js';

export interface ExportOptions {
  /** Who may read it: everybody, if nothing else is said. */
  readonly audience?: ExportAudience;
  readonly onProgress?: (kind: ImportRecordKind, count: number) => void;
  /** A kind is complete. */
  readonly onKind?: (kind: ImportRecordKind, count: number) => void;
}

/**
 * Writes an edition in the exchange format: what everybody may see, and votes under pseudonyms that lead to nobody. All
 * of it is read at one instant, row by row. It asks for no permission: only the command line of the server reaches it.
 */
@Injectable()
export class EditionExportReader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rows: EditionExportRepository,
  ) {}

  /** False when there is no published edition of that name. */
  async write(
    ctx: RequestContext,
    slug: string,
    folder: ExportFolder,
    options: ExportOptions = {},
  ): Promise<boolean> {
    const written = await this.unitOfWork.run(
      ctx,
      async (tx) => {
        const frame = await this.rows.frame(tx, slug);
        if (frame !== null) await this.writeAll(tx, frame, folder, options);
        return ok(frame !== null);
      },
      { isolation: 'REPEATABLE READ' },
    );
    return written.ok && written.value;
  }

  private async writeAll(
    tx: RequestContext,
    frame: ExportFrame,
    folder: ExportFolder,
    { audience = 'public', onProgress, onKind }: ExportOptions,
  ): Promise<void> {
    await folder.writeJson('manifest.json', manifestOf(frame, audience));
    await folder.writeJson('edition.json', frame.record);
    for (const [kind, records] of this.recordsOf(tx, frame, audience)) {
      const told = (done: number) => onProgress?.(kind, done);
      const count = await folder.writeRecords(kind, records, told);
      onKind?.(kind, count);
    }
  }

  private recordsOf(
    tx: RequestContext,
    frame: ExportFrame,
    audience: ExportAudience,
  ): readonly (readonly [ImportRecordKind, AsyncIterable<object>])[] {
    const names = new ExportPseudonyms(frame.pseudonymKey, audience);
    return [
      ['information', mapped(this.rows.information(tx, frame), informationRecord)],
      ['glossary', mapped(this.rows.glossary(tx, frame), asItIs)],
      ['use-cases', mapped(this.rows.useCases(tx, frame), asItIs)],
      ['events', mapped(this.rows.events(tx, frame), asItIs)],
      ['participants', this.participants(tx, frame, names)],
      ['proposals', mapped(this.rows.proposals(tx, frame), (row) => proposalRecordOf(names, row))],
      ['arguments', mapped(this.rows.arguments(tx, frame), (row) => argumentRecordOf(names, row))],
      ['votes', mapped(this.rows.votes(tx, frame), (row) => voteRecordOf(names, row))],
    ];
  }

  private async *participants(
    tx: RequestContext,
    frame: ExportFrame,
    names: ExportPseudonyms,
  ): AsyncGenerator<object> {
    yield* mapped(this.rows.authors(tx, frame), (row) => authorRecord(names, row));
    if (names.audience === 'organizers')
      yield* mapped(this.rows.voters(tx, frame), (row) => ({ key: names.voter(row.voterId) }));
    else
      yield* mapped(this.rows.votes(tx, frame), (row) => ({
        key: names.voterOn(row.proposal, row.voterId),
      }));
  }
}

function manifestOf({ editionId, record }: ExportFrame, audience: ExportAudience): ImportManifest {
  const { slug, title } = record.edition;
  return {
    format: IMPORT_FORMAT,
    version: IMPORT_FORMAT_VERSION,
    source: exportSource(editionId, audience),
    edition: slug,
    title,
  };
}

const asItIs = ({ record }: RecordRow<object>) => record;

async function* mapped<T, R>(rows: AsyncIterable<T>, map: (row: T) => R): AsyncGenerator<R> {
  for await (const row of rows) yield map(row);
}
