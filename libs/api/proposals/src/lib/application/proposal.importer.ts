import { Injectable, type OnModuleInit } from '@nestjs/common';
import { leafOf, LedgerWriter } from '@voix/api-audit';
import { instantOf } from '@voix/api-editions';
import {
  ExternalTallySink,
  ImportRegistry,
  type ImportContext,
  type Importer,
} from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { ProposalRecord as IncomingProposal } from '@voix/contracts/import-format';
import { createReceiptCode } from '@voix/domain-kernel';
import { USUAL_CHANNEL } from '../domain/channel.js';
import { importedLine, versionsOf } from '../domain/imported-texts.js';
import { importedEntry } from '../events/proposal-ledger.js';
import { ProposalImportRepository } from '../persistence/proposal-import.repository.js';
import { ProposalRepository } from '../persistence/proposal.repository.js';
import { found, ImportReferences, type ImportedReferences } from './import-references.js';

const RECEIPT_BYTES = 6;
const RECEIPT_ATTEMPTS = 5;
const SECOND_MS = 1000;

type PreparedProposal = ReturnType<typeof prepare>;

/**
 * Takes in proposals with their versions and what became of them. One that is already there stays as it is: a repeated
 * import adds none. Nobody is told by an event: these acts took place elsewhere and before.
 */
@Injectable()
export class ProposalImporter implements Importer<'proposals'>, OnModuleInit {
  readonly kind = 'proposals';

  constructor(
    private readonly registry: ImportRegistry,
    private readonly references: ImportReferences,
    private readonly proposals: ProposalRepository,
    private readonly imports: ProposalImportRepository,
    private readonly tallies: ExternalTallySink,
    private readonly ledger: LedgerWriter,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async write(
    ctx: RequestContext,
    context: ImportContext,
    records: readonly IncomingProposal[],
  ): Promise<{ added: number }> {
    const { editionId } = context.edition;
    const number = await this.proposals.lockNextNumber(ctx, editionId);
    const references = await this.references.ofProposals(ctx, context, records);
    const fresh = records.filter((record) => !references.proposals.has(record.key));
    const ids = new Map(fresh.map((record) => [record.key, ctx.newId()]));
    const prepared = fresh.map((record, index) =>
      prepare(record, number + index, context, references, ids),
    );
    const refs = await this.addAll(ctx, context, prepared);
    await this.proposals.setNextNumber(ctx, editionId, number + prepared.length);
    await this.recordElsewhere(ctx, prepared, refs);
    await this.ledger.appendLeaves(
      ctx,
      prepared.map((one) => leafOf(entryOf(context, one))),
    );
    return { added: prepared.length };
  }

  private async addAll(
    ctx: RequestContext,
    { edition, source }: ImportContext,
    prepared: readonly PreparedProposal[],
  ): Promise<ReadonlyMap<string, number>> {
    const refs = new Map<string, number>();
    const place = { ...edition, source };
    let missing = prepared.map((one) => one.row);
    for (let attempt = 1; missing.length > 0; attempt += 1) {
      if (attempt > RECEIPT_ATTEMPTS) throw new Error('No free receipt code was found');
      const rows = missing.map((row) => ({
        ...row,
        receiptCode: createReceiptCode(ctx.randomBytes(RECEIPT_BYTES)),
      }));
      for (const [id, ref] of await this.imports.addProposals(ctx, place, rows)) refs.set(id, ref);
      missing = missing.filter((row) => !refs.has(row.id));
    }
    const versions = prepared.flatMap((one) => one.versions);
    await this.imports.addVersions(ctx, edition.charterVersion, versions);
    return refs;
  }

  private async recordElsewhere(
    ctx: RequestContext,
    prepared: readonly PreparedProposal[],
    refs: ReadonlyMap<string, number>,
  ): Promise<void> {
    const rows = prepared.flatMap(({ record, row }) => {
      const proposalRef = refs.get(row.id);
      const { recordedElsewhere } = record;
      return recordedElsewhere === undefined || proposalRef === undefined
        ? []
        : [{ proposalRef, ...recordedElsewhere }];
    });
    await this.tallies.record(ctx, rows);
  }
}

function prepare(
  record: IncomingProposal,
  number: number,
  context: ImportContext,
  references: ImportedReferences,
  fresh: ReadonlyMap<string, string>,
) {
  const id = found(fresh, record.key);
  const submittedAt = submissionOf(record, number, context.startedAt);
  const [first, ...later] = versionsOf(record);
  const current = later.at(-1) ?? first;
  const dates = versionDates(record, submittedAt, context.startedAt);
  const versions = [first, ...later].map((version, index) => ({
    ...version,
    proposalId: id,
    createdAt: dates[index] ?? submittedAt,
  }));
  const row = {
    id,
    key: record.key,
    number,
    themeId: record.theme === undefined ? null : found(references.themes, record.theme).id,
    useCaseId: record.useCase === undefined ? null : found(references.useCases, record.useCase).id,
    authorId: record.author === undefined ? null : found(references.participants, record.author).id,
    state: record.state,
    stateReason: record.reason === undefined ? null : importedLine(record.reason),
    stateChangedAt:
      record.stateChangedAt === undefined
        ? null
        : instantOf(record.stateChangedAt, context.startedAt),
    mergedIntoId:
      record.mergedInto === undefined
        ? null
        : (fresh.get(record.mergedInto) ?? found(references.proposals, record.mergedInto).id),
    currentVersion: current.number,
    title: current.title,
    submittedAt,
    channel: record.channel ?? USUAL_CHANNEL,
  };
  return { record, row, versions, current };
}

/** When each version was made: one without a date follows the one before it, so that their order is kept. */
function versionDates(record: IncomingProposal, firstAt: Date, startedAt: Date): Date[] {
  const dates = [firstAt];
  let latest = firstAt;
  for (const { submittedAt } of record.versions) {
    latest =
      submittedAt === undefined
        ? new Date(latest.getTime() + SECOND_MS)
        : instantOf(submittedAt, startedAt);
    dates.push(latest);
  }
  return dates;
}

/** Proposals without a date came at the time of the import, in the order of the file. */
function submissionOf(record: IncomingProposal, number: number, startedAt: Date): Date {
  return record.submittedAt === undefined
    ? new Date(startedAt.getTime() + number)
    : instantOf(record.submittedAt, startedAt);
}

function entryOf({ edition }: ImportContext, { row, current }: PreparedProposal) {
  const { editionRef, charterVersion } = edition;
  const version = { ...current, proposalId: row.id, charterVersion, noticeVersion: null };
  return importedEntry(editionRef, row.number, version);
}
