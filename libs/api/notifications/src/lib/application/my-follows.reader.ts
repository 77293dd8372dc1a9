import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '@voix/api-platform/database';
import { FollowableSubjects, type FollowableSubject } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { isUuid } from '@voix/domain-kernel';
import type { Follow, SubjectReference } from '../domain/follow.js';
import { NOTIFICATION_KINDS, type NotificationPreference } from '../domain/notification-kind.js';
import { FollowRepository, idsByKind } from '../persistence/follow.repository.js';
import { PreferenceRepository } from '../persistence/preference.repository.js';

/** What the person who asks follows, and what they want to be told. Nobody else's can be asked for. */
@Injectable()
export class MyFollowsReader {
  constructor(
    private readonly follows: FollowRepository,
    private readonly preferences: PreferenceRepository,
    private readonly subjects: FollowableSubjects,
  ) {}

  async page(ctx: RequestContext, request: PageRequest): Promise<Page<Follow>> {
    if (ctx.actor === null) return { items: [], hasNextPage: false, totalCount: 0 };
    const page = await this.follows.pageOfParticipant(ctx, ctx.actor.participantRef, request);
    const subjects = await this.subjectsOf(
      ctx,
      page.items.map(({ node }) => node),
    );
    const items = page.items.map(({ node, cursor }) => ({
      cursor,
      node: { ...node, subject: subjects.get(node.subjectId) ?? null },
    }));
    return { ...page, items };
  }

  /** Null when the person does not follow it. */
  async one(ctx: RequestContext, reference: SubjectReference): Promise<Follow | null> {
    if (ctx.actor === null || !isUuid(reference.subjectId)) return null;
    const row = await this.follows.find(ctx, ctx.actor.participantRef, reference);
    if (row === null) return null;
    const subjects = await this.subjectsOf(ctx, [row]);
    return { ...row, subject: subjects.get(row.subjectId) ?? null };
  }

  /** Every kind, as the person said or as it is until they say. */
  async wantedNotifications(ctx: RequestContext): Promise<readonly NotificationPreference[]> {
    if (ctx.actor === null) return [];
    const said = await this.preferences.ofParticipant(ctx, ctx.actor.participantRef);
    return NOTIFICATION_KINDS.map((kind) => ({
      kind,
      byEmail: said.find((preference) => preference.kind === kind)?.byEmail ?? true,
    }));
  }

  private async subjectsOf(
    ctx: RequestContext,
    references: readonly SubjectReference[],
  ): Promise<ReadonlyMap<string, FollowableSubject>> {
    const found = new Map<string, FollowableSubject>();
    for (const [kind, ids] of idsByKind(references))
      for (const [id, subject] of await this.subjects.find(ctx, kind, ids)) found.set(id, subject);
    return found;
  }
}
