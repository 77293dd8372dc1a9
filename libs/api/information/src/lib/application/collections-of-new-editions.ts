import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EditionsFacade } from '@voix/api-editions';
import {
  EditionContentsRegistry,
  SearchIndex,
  type EditionContents,
  type NewEditionReference,
} from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { GlossaryTermRepository } from '../persistence/glossary/glossary-term.repository.js';
import { UseCaseRepository } from '../persistence/use-cases/use-case.repository.js';

/** Gives an edition that is copied from another the same words and use cases. Events stay where they took place. */
@Injectable()
export class CollectionsOfNewEditions implements EditionContents, OnModuleInit {
  readonly area = 'information';

  constructor(
    private readonly contents: EditionContentsRegistry,
    private readonly editions: EditionsFacade,
    private readonly terms: GlossaryTermRepository,
    private readonly useCases: UseCaseRepository,
    private readonly search: SearchIndex,
  ) {}

  onModuleInit(): void {
    this.contents.register(this);
  }

  async copyFrom(
    ctx: RequestContext,
    edition: NewEditionReference,
    sourceEditionId: string,
  ): Promise<void> {
    const termIds = await this.terms.copy(ctx, sourceEditionId, edition.id);
    await this.search.refresh(ctx, 'GLOSSARY_TERM', termIds);
    const themes = await this.editions.themesOf(ctx, edition.id);
    const themeIds = themes.filter(({ isRetired }) => !isRetired).map(({ id }) => id);
    const useCaseIds = await this.useCases.copy(ctx, sourceEditionId, {
      editionId: edition.id,
      themeIds,
    });
    await this.search.refresh(ctx, 'USE_CASE', useCaseIds);
  }
}
