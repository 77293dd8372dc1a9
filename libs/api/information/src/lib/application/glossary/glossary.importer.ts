import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  ImportRegistry,
  SearchIndex,
  type ImportContext,
  type Importer,
} from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { GlossaryTermRecord } from '@voix/contracts/import-format';
import { GlossaryTermRepository } from '../../persistence/glossary/glossary-term.repository.js';

/** Takes in words of a glossary. One that is already there stays as it is. */
@Injectable()
export class GlossaryImporter implements Importer<'glossary'>, OnModuleInit {
  readonly kind = 'glossary';

  constructor(
    private readonly registry: ImportRegistry,
    private readonly terms: GlossaryTermRepository,
    private readonly search: SearchIndex,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async write(
    ctx: RequestContext,
    { edition: { editionId } }: ImportContext,
    records: readonly GlossaryTermRecord[],
  ): Promise<{ added: number }> {
    const terms = records.map(({ key, easyDefinition = '', example = '', ...words }) => ({
      ...words,
      easyDefinition,
      example,
      id: ctx.newId(),
      editionId,
      slug: key,
      creationKey: null,
    }));
    const added = await this.terms.add(ctx, terms);
    await this.search.refresh(ctx, 'GLOSSARY_TERM', added);
    return { added: added.length };
  }
}
