import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { CharterInForce } from './domain/charter.js';

const FRESH_MS = 5_000;

interface CachedCharter {
  readonly charter: CharterInForce;
  readonly readAt: number;
}

/** The charters in force, in memory: every act asks for one, and they change a few times a year. */
@Injectable()
export class CharterCache {
  private readonly charters = new Map<string, CachedCharter>();

  /** The charter of an edition, from memory while it is fresh. Not for use inside a transaction, which may roll back. */
  async read(
    ctx: RequestContext,
    editionId: string,
    load: () => Promise<CharterInForce | null>,
  ): Promise<CharterInForce | null> {
    const readAt = ctx.now().getTime();
    const known = this.charters.get(editionId);
    if (known !== undefined && readAt - known.readAt < FRESH_MS) return known.charter;
    const charter = await load();
    if (charter !== null) this.charters.set(editionId, { charter, readAt });
    return charter;
  }

  /** Call it after the commit that adopted another version. Other processes notice within five seconds. */
  forget(editionId: string): void {
    this.charters.delete(editionId);
  }
}
