import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../request-context/index.js';

/** What a person can follow. */
export const FOLLOWABLE_KINDS = ['PROPOSAL'] as const;
export type FollowableKind = (typeof FOLLOWABLE_KINDS)[number];

/** Something that can be followed, as whoever asks may see it. */
export interface FollowableSubject {
  readonly id: string;
  readonly title: string;
  /** Its page on this site, from the root: `/editions/…`. */
  readonly path: string;
}

/** What one area lets people follow. */
export interface FollowableSource {
  readonly kind: FollowableKind;
  /** Those that the person of the context may read; the others are absent. */
  find(ctx: RequestContext, ids: readonly string[]): Promise<readonly FollowableSubject[]>;
}

/** Notifications asks what it knows only by id; each area that has something to follow registers itself. */
@Injectable()
export class FollowableSubjects {
  private readonly sources = new Map<FollowableKind, FollowableSource>();

  register(source: FollowableSource): void {
    this.sources.set(source.kind, source);
  }

  /** By id. A kind that no area serves has nothing to show. */
  async find(
    ctx: RequestContext,
    kind: FollowableKind,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, FollowableSubject>> {
    const subjects = (await this.sources.get(kind)?.find(ctx, ids)) ?? [];
    return new Map(subjects.map((subject) => [subject.id, subject]));
  }
}
