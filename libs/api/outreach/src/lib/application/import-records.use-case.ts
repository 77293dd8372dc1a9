import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import { IdentityFacade } from '@voix/api-identity';
import { RefusalError } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import { ImportRegistry, type ImportContext } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { ImportRecordKind } from '@voix/contracts/import-format';
import { err, ok, type Result } from '@voix/domain-kernel';
import { isExportOf } from '../domain/export-audience.js';
import { ImportChecker } from '../domain/import-checker.js';
import type { ImportRefused } from '../domain/import-problem.js';
import {
  IMPORT_ORDER,
  type ImportProgress,
  type ImportReport,
  type KindReport,
} from '../domain/import-report.js';
import { mayImport } from '../domain/import.policy.js';
import type { ImportSource } from '../domain/import-source.js';
import { EditionFrame, type PlannedFrame } from './edition-frame.js';
import { BATCH_SIZE, recordBatches, type ImportBatch } from './record-batches.js';

export interface ImportOptions {
  /** Takes everything into this edition instead of the one that the source names. */
  readonly editionSlug?: string;
  /** Does everything, says what came of it, and undoes it. */
  readonly isPreview?: boolean;
  readonly onProgress?: (progress: ImportProgress) => void;
}

/** Carries the report of a preview out of the transaction that it undoes. */
class Previewed {
  constructor(readonly report: ImportReport) {}
}

/**
 * Takes in an edition, its people, texts and votes from elsewhere. Everything is checked before the first record is
 * written, and everything is written in one transaction: all or nothing. What is there already stays as it is, so that
 * repeating an import is harmless.
 */
@Injectable()
export class ImportRecordsUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly registry: ImportRegistry,
    private readonly identity: IdentityFacade,
    private readonly frames: EditionFrame,
    private readonly ledger: LedgerWriter,
  ) {}

  async run(
    ctx: RequestContext,
    source: ImportSource,
    options: ImportOptions = {},
  ): Promise<Result<ImportReport, ImportRefused>> {
    const verdict = mayImport(ctx);
    if (!verdict.allowed) throw new RefusalError(verdict.reason);
    const frame = await this.frames.plan(ctx, source, options.editionSlug);
    if (!frame.ok) return frame;
    const checker = await this.check(ctx, source, frame.value, options);
    if (!checker.problems.isEmpty) return err(checker.problems.refusal());
    if (isAtHome(frame.value, source)) return ok(nothingNew(frame.value, source, checker));
    const written = await this.unitOfWork.run<ImportReport, ImportRefused | Previewed>(
      ctx,
      async (tx) => {
        const report = await this.write(tx, source, frame.value, checker, options);
        return report.ok && options.isPreview ? err(new Previewed(report.value)) : report;
      },
    );
    if (written.ok) return written;
    return written.error instanceof Previewed ? ok(written.error.report) : err(written.error);
  }

  /** The first reading. */
  private async check(
    ctx: RequestContext,
    source: ImportSource,
    frame: PlannedFrame,
    { onProgress }: ImportOptions,
  ): Promise<ImportChecker> {
    const checker = new ImportChecker(await this.identity.referenceCodes(ctx));
    for (const kind of IMPORT_ORDER) {
      for await (const item of source.records(kind)) {
        checker.take(kind, item);
        const done = checker.countOf(kind);
        if (done % BATCH_SIZE === 0) onProgress?.({ step: 'CHECK', kind, done, total: null });
      }
    }
    checker.finish();
    for (const problem of await this.frames.unknownThemes(ctx, frame, checker.themes)) {
      checker.problems.add(problem);
    }
    return checker;
  }

  /** The second reading. */
  private async write(
    tx: RequestContext,
    source: ImportSource,
    frame: PlannedFrame,
    checker: ImportChecker,
    { onProgress }: ImportOptions,
  ): Promise<Result<ImportReport, ImportRefused>> {
    const startedAt = tx.now();
    const set = await this.frames.setUp(tx, frame, startedAt);
    if (!set.ok) return set;
    const context = { edition: set.value, source: source.manifest.source, startedAt };
    const kinds: KindReport[] = [];
    for (const kind of IMPORT_ORDER) {
      const total = checker.countOf(kind);
      const onBatch = (done: number) => onProgress?.({ step: 'WRITE', kind, done, total });
      const batches = recordBatches(source, kind, checker);
      const added = await this.writeAll(tx, context, kind, batches, onBatch);
      kinds.push({ kind, read: total, added });
    }
    await this.recordAct(tx, context, kinds);
    const { slug: editionSlug, isNew: isNewEdition } = frame;
    return ok({ editionSlug, isNewEdition, kinds, notes: source.notes });
  }

  private async writeAll(
    tx: RequestContext,
    context: ImportContext,
    kind: ImportRecordKind,
    batches: AsyncIterable<ImportBatch>,
    onBatch: (done: number) => void,
  ): Promise<number> {
    let added = 0;
    let done = 0;
    for await (const batch of batches) {
      added += (await this.registry.for(kind).write(tx, context, batch)).added;
      done += batch.length;
      onBatch(done);
    }
    return added;
  }

  /** An import is an act of those who organise: the ledger says what came from where, once, if anything came. */
  private async recordAct(
    tx: RequestContext,
    { edition, source }: ImportContext,
    kinds: readonly KindReport[],
  ): Promise<void> {
    const added = Object.fromEntries(kinds.map((report) => [report.kind, report.added]));
    if (kinds.every((report) => report.added === 0)) return;
    const fields = { source, charter: edition.charterVersion, ...added };
    await this.ledger.append(tx, {
      kind: 'outreach.imported',
      editionRef: edition.editionRef,
      fields,
    });
  }
}

/** An export that comes back to its own edition tells what is there, of people whom it does not name. */
function isAtHome({ editionId }: PlannedFrame, { manifest }: ImportSource): boolean {
  return editionId !== null && isExportOf(editionId, manifest.source);
}

function nothingNew(
  { slug }: PlannedFrame,
  { notes }: ImportSource,
  checker: ImportChecker,
): ImportReport {
  const kinds = IMPORT_ORDER.map((kind) => ({ kind, read: checker.countOf(kind), added: 0 }));
  const note = { code: 'COMES_FROM_HERE', params: {} } as const;
  return { editionSlug: slug, isNewEdition: false, kinds, notes: [...notes, note] };
}
