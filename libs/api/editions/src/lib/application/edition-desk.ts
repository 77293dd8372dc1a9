import { Injectable } from '@nestjs/common';
import { RateLimits, RefusalError } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, isUuid, type Result } from '@voix/domain-kernel';
import { EditionStateMismatch } from '../domain/edition-errors.js';
import type { PreparedEdition } from '../domain/prepared-edition.js';
import { PreparedEditionRepository } from '../persistence/prepared-edition.repository.js';
import { requireConfigurator } from './require-configurator.js';

/** What every change of an edition by its organisers begins with: who, how often, and which edition, held still. */
@Injectable()
export class EditionDesk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limits: RateLimits,
    private readonly editions: PreparedEditionRepository,
  ) {}

  /** Runs the work while nobody else changes this edition. */
  async hold<T, E>(
    ctx: RequestContext,
    editionId: string,
    work: (tx: RequestContext, edition: PreparedEdition) => Promise<Result<T, E>>,
  ): Promise<Result<T, E>> {
    requireConfigurator(ctx, { kind: 'EDITION', editionId });
    await this.limits.perParticipant(ctx, 'ORGANIZE_PER_PARTICIPANT');
    return this.unitOfWork.run(ctx, async (tx) => {
      const edition = isUuid(editionId) ? await this.editions.lock(tx, editionId) : null;
      if (edition === null) throw new RefusalError('NOT_FOUND');
      return work(tx, edition);
    });
  }

  /** The same for what may no longer change once the edition is archived. */
  holdLiving<T, E>(
    ctx: RequestContext,
    editionId: string,
    work: (tx: RequestContext, edition: PreparedEdition) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | EditionStateMismatch>> {
    return this.hold<T, E | EditionStateMismatch>(ctx, editionId, async (tx, edition) =>
      edition.state === 'ARCHIVED' ? err(new EditionStateMismatch()) : work(tx, edition),
    );
  }
}
