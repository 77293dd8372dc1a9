import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EditionType } from '@voix/api-editions';
import { Ctx, Gql, pageRequest, type GraphqlContext } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { managedTerritories, mayManageEvents } from '../domain/events/event.policy.js';
import { CollectionLoaders } from './collection.loaders.js';
import { CollectionReader } from './collection.reader.js';
import { CalendarArgs } from './events/calendar.args.js';
import { CalendarEventConnectionType, CalendarEventType } from './events/calendar-event.type.js';
import { EventReachType } from './events/event-reach.type.js';
import { GlossaryTermType } from './glossary/glossary-term.type.js';
import { UseCaseType } from './use-cases/use-case.type.js';

/** What the glossary, the use cases and the calendar add to an edition. */
@Resolver(() => EditionType)
export class EditionCollectionsResolver {
  constructor(
    private readonly loaders: CollectionLoaders,
    private readonly reader: CollectionReader,
  ) {}

  @ResolveField(() => [GlossaryTermType], { description: 'The words that it explains' })
  glossary(
    @Gql() graphql: GraphqlContext,
    @Parent() { id }: EditionType,
  ): Promise<GlossaryTermType[]> {
    return this.loaders.glossary.load(graphql, id);
  }

  @ResolveField(() => [UseCaseType], { description: 'The uses of AI in care under discussion' })
  async useCases(
    @Gql() graphql: GraphqlContext,
    @Parent() { id }: EditionType,
    @Args('withRetired', {
      type: () => Boolean,
      nullable: true,
      defaultValue: false,
      description: 'Those too that left the collection',
    })
    withRetired: boolean | null,
  ): Promise<UseCaseType[]> {
    const useCases = await this.loaders.useCases.load(graphql, id);
    return useCases.filter(({ isRetired }) => withRetired === true || !isRetired);
  }

  @ResolveField(() => UseCaseType, { nullable: true, description: 'A use case by its address' })
  async useCase(
    @Gql() graphql: GraphqlContext,
    @Parent() { id }: EditionType,
    @Args('slug', { type: () => String }) slug: string,
  ): Promise<UseCaseType | null> {
    const useCases = await this.loaders.useCases.load(graphql, id);
    return useCases.find((useCase) => useCase.slug === slug) ?? null;
  }

  @ResolveField(() => CalendarEventConnectionType, { description: 'Its events' })
  calendarEvents(
    @Ctx() ctx: RequestContext,
    @Parent() { id }: EditionType,
    @Args() { first, after, moment, kind, territory }: CalendarArgs,
  ): Promise<CalendarEventConnectionType> {
    return this.reader.calendar(ctx, {
      editionId: id,
      moment: moment ?? 'UPCOMING',
      kind: kind ?? null,
      territoryCode: territory ?? null,
      page: pageRequest(first, after),
    });
  }

  @ResolveField(() => CalendarEventType, { nullable: true, description: 'An event by its address' })
  calendarEvent(
    @Ctx() ctx: RequestContext,
    @Parent() { id }: EditionType,
    @Args('slug', { type: () => String }) slug: string,
  ): Promise<CalendarEventType | null> {
    return this.reader.eventBySlug(ctx, id, slug);
  }

  @ResolveField(() => EventReachType, { description: 'Where the viewer manages events' })
  viewerEventReach(
    @Ctx() { actor }: RequestContext,
    @Parent() { id }: EditionType,
  ): EventReachType {
    return Object.assign(new EventReachType(), {
      isEverywhere: mayManageEvents(actor, id, []).allowed,
      territoryCodes: managedTerritories(actor, id),
    });
  }
}
