import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, selfCheckedIn } from '@voix/api-platform/access';
import { Ctx } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { AnnounceEventUseCase } from '../../application/events/announce-event.use-case.js';
import { CancelEventUseCase } from '../../application/events/cancel-event.use-case.js';
import { ChangeEventUseCase } from '../../application/events/change-event.use-case.js';
import { CollectionReader } from '../collection.reader.js';
import {
  presentAnnounceError,
  presentCancelError,
  presentChangeError,
} from '../present-collection-error.js';
import { AnnounceEventInput, CancelEventInput, ChangeEventInput } from './event.inputs.js';
import {
  AnnounceEventResult,
  AnnounceEventSuccessType,
  CancelEventResult,
  CancelEventSuccessType,
  ChangeEventResult,
  ChangeEventSuccessType,
} from './event.results.js';

@Resolver()
export class EventMutationsResolver {
  constructor(
    private readonly announce: AnnounceEventUseCase,
    private readonly change: ChangeEventUseCase,
    private readonly cancel: CancelEventUseCase,
    private readonly reader: CollectionReader,
  ) {}

  @Access(selfCheckedIn('AnnounceEventUseCase'))
  @Mutation(() => AnnounceEventResult, { description: 'Puts an event into the calendar' })
  async announceEvent(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AnnounceEventInput,
  ): Promise<typeof AnnounceEventResult> {
    const result = await this.announce.run(ctx, input);
    return result.ok
      ? this.saved(ctx, result.value.eventId, new AnnounceEventSuccessType())
      : presentAnnounceError(ctx, result.error);
  }

  @Access(selfCheckedIn('ChangeEventUseCase'))
  @Mutation(() => ChangeEventResult, { description: 'Changes what is announced of an event' })
  async changeEvent(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ChangeEventInput,
  ): Promise<typeof ChangeEventResult> {
    const result = await this.change.run(ctx, input);
    return result.ok
      ? this.saved(ctx, result.value.eventId, new ChangeEventSuccessType())
      : presentChangeError(ctx, result.error);
  }

  @Access(selfCheckedIn('CancelEventUseCase'))
  @Mutation(() => CancelEventResult, { description: 'Says that an event does not take place' })
  async cancelEvent(
    @Ctx() ctx: RequestContext,
    @Args('input') input: CancelEventInput,
  ): Promise<typeof CancelEventResult> {
    const result = await this.cancel.run(ctx, input);
    return result.ok
      ? this.saved(ctx, result.value.eventId, new CancelEventSuccessType())
      : presentCancelError(ctx, result.error);
  }

  private async saved<Success extends object>(
    ctx: RequestContext,
    eventId: string,
    success: Success,
  ) {
    return Object.assign(success, { event: await this.reader.event(ctx, eventId) });
  }
}
