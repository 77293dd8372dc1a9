import { Injectable } from '@nestjs/common';
import { groupedBy, inOrderOf, Loader, type GraphqlContext } from '@voix/api-platform/graphql';
import { GlossaryTermRepository } from '../persistence/glossary/glossary-term.repository.js';
import { UseCaseRepository } from '../persistence/use-cases/use-case.repository.js';
import { presentTerm, type GlossaryTermType } from './glossary/glossary-term.type.js';
import { presentUseCase, type UseCaseType } from './use-cases/use-case.type.js';

/** Glossaries and use cases, one statement for all that a request asks. */
@Injectable()
export class CollectionLoaders {
  /** By edition, in the order of the dictionary. */
  readonly glossary = new Loader<string, GlossaryTermType[]>(async (ctx, editionIds) => {
    const rows = await this.terms.findOfEditions(ctx, editionIds);
    return groupedBy(editionIds, rows, (row) => row.editionId).map((group) =>
      group.map(presentTerm),
    );
  });

  /** By edition, by title; retired ones too. */
  readonly useCases = new Loader<string, UseCaseType[]>(async (ctx, editionIds) => {
    const rows = await this.useCaseRows.findOfEditions(ctx, editionIds);
    return groupedBy(editionIds, rows, (row) => row.editionId).map((group) =>
      group.map(presentUseCase),
    );
  });

  readonly useCase = new Loader<string, UseCaseType | null>(async (ctx, ids) => {
    const rows = await this.useCaseRows.findByIds(ctx, ids);
    return inOrderOf(
      ids,
      rows,
      (row) => row.id,
      (row) => (row === undefined ? null : presentUseCase(row)),
    );
  });

  constructor(
    private readonly terms: GlossaryTermRepository,
    private readonly useCaseRows: UseCaseRepository,
  ) {}

  /** The glossary of an edition as it is after a mutation. */
  reloadGlossary(graphql: GraphqlContext, editionId: string): Promise<GlossaryTermType[]> {
    this.glossary.clear(graphql);
    return this.glossary.load(graphql, editionId);
  }
}
