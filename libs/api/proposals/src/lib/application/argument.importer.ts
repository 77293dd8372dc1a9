import { Injectable, type OnModuleInit } from '@nestjs/common';
import { leafOf, LedgerWriter } from '@voix/api-audit';
import { instantOf } from '@voix/api-editions';
import { ImportRegistry, type ImportContext, type Importer } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { ArgumentRecord } from '@voix/contracts/import-format';
import { USUAL_CHANNEL } from '../domain/channel.js';
import { importedParagraphs } from '../domain/imported-texts.js';
import { importedArgumentEntry } from '../events/proposal-ledger.js';
import { ProposalImportRepository } from '../persistence/proposal-import.repository.js';
import { found, ImportReferences } from './import-references.js';

/** Takes in arguments. One that is already there stays as it is: a repeated import adds none. */
@Injectable()
export class ArgumentImporter implements Importer<'arguments'>, OnModuleInit {
  readonly kind = 'arguments';

  constructor(
    private readonly registry: ImportRegistry,
    private readonly references: ImportReferences,
    private readonly imports: ProposalImportRepository,
    private readonly ledger: LedgerWriter,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async write(
    ctx: RequestContext,
    context: ImportContext,
    records: readonly ArgumentRecord[],
  ): Promise<{ added: number }> {
    const { edition, source, startedAt } = context;
    const { proposals, participants } = await this.references.ofArguments(ctx, context, records);
    const rows = records.map((record, index) => ({
      id: ctx.newId(),
      key: record.key,
      proposalId: found(proposals, record.proposal).id,
      side: record.side,
      channel: record.channel ?? USUAL_CHANNEL,
      body: importedParagraphs(record.body),
      authorId: record.author === undefined ? null : found(participants, record.author).id,
      createdAt: submissionOf(record, index, startedAt),
    }));
    const added = await this.imports.addArguments(ctx, source, rows);
    const fresh = rows.filter((row) => added.has(row.id));
    const leaves = fresh.map((row) =>
      leafOf(importedArgumentEntry(edition.editionRef, edition.charterVersion, row)),
    );
    await this.ledger.appendLeaves(ctx, leaves);
    return { added: fresh.length };
  }
}

/** Arguments without a date came at the time of the import, in the order of the file. */
function submissionOf(record: ArgumentRecord, index: number, startedAt: Date): Date {
  return record.submittedAt === undefined
    ? new Date(startedAt.getTime() + index)
    : instantOf(record.submittedAt, startedAt);
}
