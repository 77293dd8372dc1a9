import { Injectable } from '@nestjs/common';
import { RefusalError } from '@voix/api-platform/access';
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

  /** As it is after an act; the act has made sure that it is there. */
  async byId(ctx: RequestContext, id: string): Promise<EditionType> {
    const [edition] = await this.editions.findByIds(ctx, [id]);
    if (edition === undefined) throw new RefusalError('NOT_FOUND');
    return presentEdition(edition);
  }

  async bySlug(ctx: RequestContext, slug: string): Promise<EditionType | null> {
    const edition = await this.editions.findBySlug(ctx, slug);
    return edition === null ? null : presentEdition(edition);
  }
}
