import { Injectable } from '@nestjs/common';
import { EditionsFacade, type EditionTheme } from '@voix/api-editions';
import { IdentityFacade } from '@voix/api-identity';
import { CollectionsFacade } from '@voix/api-information';
import type { ImportContext, ParticipantReference } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { ArgumentRecord, ProposalRecord } from '@voix/contracts/import-format';
import {
  ProposalFactsRepository,
  type ImportedProposal,
} from '../persistence/proposal-facts.repository.js';

/** What the keys of a batch of records stand for. */
export interface ImportedReferences {
  readonly participants: ReadonlyMap<string, ParticipantReference>;
  readonly proposals: ReadonlyMap<string, ImportedProposal>;
  readonly themes: ReadonlyMap<string, EditionTheme>;
  readonly useCases: ReadonlyMap<string, { readonly id: string }>;
}

/** Finds what the records of an import refer to: one statement a kind of reference. */
@Injectable()
export class ImportReferences {
  constructor(
    private readonly identity: IdentityFacade,
    private readonly editions: EditionsFacade,
    private readonly collections: CollectionsFacade,
    private readonly proposals: ProposalFactsRepository,
  ) {}

  /** Proposals that are there already, among them those into which others were merged; authors; themes; uses of AI. */
  async ofProposals(
    ctx: RequestContext,
    { edition: { editionId }, source }: ImportContext,
    records: readonly ProposalRecord[],
  ): Promise<ImportedReferences> {
    const keys = records.flatMap(({ key, mergedInto }) => [key, mergedInto]).filter(isGiven);
    const authors = records.map((record) => record.author).filter(isGiven);
    const codes = records.map((record) => record.theme).filter(isGiven);
    const useCases = records.map((record) => record.useCase).filter(isGiven);
    return {
      proposals: await this.proposals.imported(ctx, editionId, source, keys),
      participants: await this.identity.importedParticipants(ctx, source, authors),
      themes: await this.editions.themesByCode(ctx, editionId, codes),
      useCases: await this.collections.useCasesByKey(ctx, editionId, useCases),
    };
  }

  /** The proposals that arguments are about, and who wrote them. */
  async ofArguments(
    ctx: RequestContext,
    { edition: { editionId }, source }: ImportContext,
    records: readonly ArgumentRecord[],
  ): Promise<ImportedReferences> {
    const keys = records.map((record) => record.proposal);
    const authors = records.map((record) => record.author).filter(isGiven);
    return {
      proposals: await this.proposals.imported(ctx, editionId, source, keys),
      participants: await this.identity.importedParticipants(ctx, source, authors),
      themes: new Map(),
      useCases: new Map(),
    };
  }
}

/** What a key stands for. Outreach has checked every reference before any area writes. */
export function found<T>(known: ReadonlyMap<string, T>, key: string): T {
  const value = known.get(key);
  if (value === undefined) throw new Error(`The import refers to ${key}, which it does not hold`);
  return value;
}

function isGiven<T>(value: T | undefined): value is T {
  return value !== undefined;
}
