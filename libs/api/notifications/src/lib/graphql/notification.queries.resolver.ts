import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Access, anyone } from '@voix/api-platform/access';
import { Ctx, pageRequest, toConnection } from '@voix/api-platform/graphql';
import type { FollowableKind } from '@voix/api-platform/ports';
import { RequestContext } from '@voix/api-platform/request-context';
import { MyFollowsReader } from '../application/my-follows.reader.js';
import { FollowConnectionType, FollowType, presentFollow } from './follow.type.js';
import { NotificationPreferenceType, presentPreference } from './notification-preference.type.js';
import { FollowableKindEnum } from './notification.enums.js';

/** Only ever of the person who asks: a visitor follows nothing. */
@Resolver()
export class NotificationQueriesResolver {
  constructor(private readonly reader: MyFollowsReader) {}

  @Access(anyone)
  @Query(() => FollowConnectionType, { description: 'What I follow, latest first' })
  async myFollows(
    @Ctx() ctx: RequestContext,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<FollowConnectionType> {
    const page = await this.reader.page(ctx, pageRequest(first, after));
    return Object.assign(new FollowConnectionType(), toConnection(page, presentFollow));
  }

  @Access(anyone)
  @Query(() => FollowType, { nullable: true, description: 'Whether I follow something' })
  async myFollow(
    @Ctx() ctx: RequestContext,
    @Args('kind', { type: () => FollowableKindEnum }) kind: FollowableKind,
    @Args('subjectId', { type: () => ID }) subjectId: string,
  ): Promise<FollowType | null> {
    const follow = await this.reader.one(ctx, { kind, subjectId });
    return follow && presentFollow(follow);
  }

  @Access(anyone)
  @Query(() => [NotificationPreferenceType], {
    description: 'Of what I want to be told by message; empty for whoever takes no part',
  })
  async myNotificationPreferences(
    @Ctx() ctx: RequestContext,
  ): Promise<NotificationPreferenceType[]> {
    const preferences = await this.reader.wantedNotifications(ctx);
    return preferences.map(presentPreference);
  }
}
