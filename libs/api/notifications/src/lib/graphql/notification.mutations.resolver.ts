import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, RefusalError, selfCheckedIn } from '@voix/api-platform/access';
import { Ctx } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { FollowSubjectUseCase } from '../application/follow-subject.use-case.js';
import { MyFollowsReader } from '../application/my-follows.reader.js';
import { SetNotificationPreferenceUseCase } from '../application/set-notification-preference.use-case.js';
import { presentFollow } from './follow.type.js';
import { presentPreference } from './notification-preference.type.js';
import {
  FollowSubjectInput,
  SetNotificationPreferenceInput,
  UnfollowSubjectInput,
} from './notification.inputs.js';
import {
  FollowSubjectResult,
  FollowSubjectSuccessType,
  SetNotificationPreferenceResult,
  SetNotificationPreferenceSuccessType,
  UnfollowSubjectResult,
  UnfollowSubjectSuccessType,
} from './notification.results.js';

@Resolver()
export class NotificationMutationsResolver {
  constructor(
    private readonly following: FollowSubjectUseCase,
    private readonly preferring: SetNotificationPreferenceUseCase,
    private readonly reader: MyFollowsReader,
  ) {}

  @Access(selfCheckedIn('FollowSubjectUseCase'))
  @Mutation(() => FollowSubjectResult, { description: 'Follows something that one may read' })
  async followSubject(
    @Ctx() ctx: RequestContext,
    @Args('input') input: FollowSubjectInput,
  ): Promise<typeof FollowSubjectResult> {
    await this.following.follow(ctx, input);
    const follow = await this.reader.one(ctx, input);
    // Taken off again by another request of the same person.
    if (follow === null) throw new RefusalError('NOT_FOUND');
    return Object.assign(new FollowSubjectSuccessType(), { follow: presentFollow(follow) });
  }

  @Access(selfCheckedIn('FollowSubjectUseCase'))
  @Mutation(() => UnfollowSubjectResult, { description: 'Follows something no more' })
  async unfollowSubject(
    @Ctx() ctx: RequestContext,
    @Args('input') input: UnfollowSubjectInput,
  ): Promise<typeof UnfollowSubjectResult> {
    await this.following.unfollow(ctx, input);
    return Object.assign(new UnfollowSubjectSuccessType(), { subjectId: input.subjectId });
  }

  @Access(selfCheckedIn('SetNotificationPreferenceUseCase'))
  @Mutation(() => SetNotificationPreferenceResult, {
    description: 'Says whether messages of a kind are wanted',
  })
  async setNotificationPreference(
    @Ctx() ctx: RequestContext,
    @Args('input') input: SetNotificationPreferenceInput,
  ): Promise<typeof SetNotificationPreferenceResult> {
    await this.preferring.run(ctx, input);
    const preferences = await this.reader.wantedNotifications(ctx);
    return Object.assign(new SetNotificationPreferenceSuccessType(), {
      preferences: preferences.map(presentPreference),
    });
  }
}
