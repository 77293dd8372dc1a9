import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@voix/api-platform/request-context';
import { EditionRepository } from '../persistence/edition.repository.js';
import { presentEdition, type EditionType } from './edition.type.js';

/** Finds the editions that pages begin with. */
@Injectable()
export class EditionReader {
  constructor(private readonly editions: EditionRepository) {}

  async current(ctx: RequestContext): Promise<EditionType | null> {
    const edition = await this.editions.findCurrent(ctx);
    return edition === null ? null : presentEdition(edition);
  }

  async bySlug(ctx: RequestContext, slug: string): Promise<EditionType | null> {
    const edition = await this.editions.findBySlug(ctx, slug);
    return edition === null ? null : presentEdition(edition);
  }
}
