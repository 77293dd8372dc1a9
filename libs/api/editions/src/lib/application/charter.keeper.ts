import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { CharterInForce } from '../domain/charter.js';
import { CharterRepository, type NewCharter } from '../persistence/charter.repository.js';

const FRESH_MS = 5_000;

interface KeptCharter {
  readonly charter: CharterInForce;
  readonly readAt: number;
}

/** Keeps the charters in force in memory: every act asks for one, and they change a few times a year. */
@Injectable()
export class CharterKeeper {
  private readonly kept = new Map<string, KeptCharter>();

  constructor(private readonly charters: CharterRepository) {}

  /** Up to five seconds old; inside a transaction always read there, and not kept, for it may roll back. */
  async inForce(ctx: RequestContext, editionId: string): Promise<CharterInForce | null> {
    if (ctx.transaction !== null) return this.read(ctx, editionId);
    const readAt = ctx.now().getTime();
    const known = this.kept.get(editionId);
    if (known !== undefined && readAt - known.readAt < FRESH_MS) return known.charter;
    const charter = await this.read(ctx, editionId);
    if (charter !== null) this.kept.set(editionId, { charter, readAt });
    return charter;
  }

  /** Adds a version and, once that is committed, forgets the one before. Other processes notice in five seconds. */
  async adopt(tx: RequestContext, charter: NewCharter): Promise<void> {
    await this.charters.add(tx, charter);
    UnitOfWork.afterCommit(tx, () => this.kept.delete(charter.editionId));
  }

  private async read(ctx: RequestContext, editionId: string): Promise<CharterInForce | null> {
    const [charter] = await this.charters.findInForce(ctx, [editionId]);
    return charter === undefined ? null : { version: charter.version, rules: charter.rules };
  }
}
