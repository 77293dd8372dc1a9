import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EditionsFacade } from '@voix/api-editions';
import {
  ImportRegistry,
  SearchIndex,
  type ImportContext,
  type Importer,
} from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { UseCaseRecord } from '@voix/contracts/import-format';
import { UseCaseRepository } from '../../persistence/use-cases/use-case.repository.js';

/** Takes in uses of AI in care. One that is already there stays as it is. */
@Injectable()
export class UseCaseImporter implements Importer<'use-cases'>, OnModuleInit {
  readonly kind = 'use-cases';

  constructor(
    private readonly registry: ImportRegistry,
    private readonly editions: EditionsFacade,
    private readonly useCases: UseCaseRepository,
    private readonly search: SearchIndex,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async write(
    ctx: RequestContext,
    { edition: { editionId } }: ImportContext,
    records: readonly UseCaseRecord[],
  ): Promise<{ added: number }> {
    const codes = records.map(({ theme }) => theme);
    const themes = await this.editions.themesByCode(ctx, editionId, codes);
    const useCases = records.map(({ key, theme, claimedBenefit = '', limits = '', ...words }) => {
      const themeId = themes.get(theme)?.id;
      // Outreach has checked every reference before any area writes.
      if (themeId === undefined) throw new Error(`Use case ${key}: no theme has the code ${theme}`);
      const texts = { ...words, claimedBenefit, limits, themeId };
      return { ...texts, id: ctx.newId(), editionId, slug: key, creationKey: null };
    });
    const added = await this.useCases.add(ctx, useCases);
    await this.search.refresh(ctx, 'USE_CASE', added);
    return { added: added.length };
  }
}
