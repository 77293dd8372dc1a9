import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EditionLoaders, ThemeType } from '@voix/api-editions';
import { IdentityFacade, presentTerritory, TerritoryType } from '@voix/api-identity';
import { Ctx, Gql, type GraphqlContext } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { mayManageEvents } from '../domain/events/event.policy.js';
import { CalendarEventType } from './events/calendar-event.type.js';
import { UseCaseType } from './use-cases/use-case.type.js';

@Resolver(() => UseCaseType)
export class UseCaseFieldsResolver {
  constructor(private readonly editions: EditionLoaders) {}

  @ResolveField(() => ThemeType, { nullable: true, description: 'The subject it belongs to' })
  theme(
    @Gql() graphql: GraphqlContext,
    @Parent() { editionId, themeId }: UseCaseType,
  ): Promise<ThemeType | null> {
    return this.editions.themeOf(graphql, editionId, themeId);
  }
}

@Resolver(() => CalendarEventType)
export class CalendarEventFieldsResolver {
  constructor(private readonly identity: IdentityFacade) {}

  @ResolveField(() => TerritoryType, {
    nullable: true,
    description: 'Where in the country; absent for the whole of it, or online',
  })
  async territory(
    @Ctx() ctx: RequestContext,
    @Parent() { territoryCode }: CalendarEventType,
  ): Promise<TerritoryType | null> {
    const territory = await this.identity.territoryByCode(ctx, territoryCode);
    return territory && presentTerritory(territory);
  }

  @ResolveField(() => [String], { description: 'What the viewer may do with it' })
  async viewerPermissions(
    @Ctx() ctx: RequestContext,
    @Parent() { editionId, territoryCode }: CalendarEventType,
  ): Promise<string[]> {
    const within = await this.identity.territoryWithin(ctx, territoryCode);
    return mayManageEvents(ctx.actor, editionId, within).allowed ? ['events.manage'] : [];
  }
}
