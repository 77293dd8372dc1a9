import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CollegeType, TerritoryType } from '@voix/api-identity';
import { Ctx } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { SeriesReferences } from '../application/series-references.js';
import type { SeriesReference } from '../domain/series-reference.js';
import { EditionType } from './edition.type.js';
import { PreparedEditionType } from './prepared-edition.type.js';
import {
  presentCollegeOf,
  presentReference,
  presentTerritoryOf,
  SeriesReferenceType,
} from './reference.type.js';

/** What can be chosen in an edition: the lists of its series, without what that took out of use. */
@Resolver(() => EditionType)
export class EditionReferencesResolver {
  constructor(private readonly references: SeriesReferences) {}

  @ResolveField(() => [CollegeType], { description: 'Its colleges, in the order in which to ask' })
  async colleges(
    @Ctx() ctx: RequestContext,
    @Parent() { seriesId }: EditionType,
  ): Promise<CollegeType[]> {
    const enabled = await this.enabled(ctx, seriesId, 'COLLEGE');
    return enabled.map((college) => presentCollegeOf(ctx, college));
  }

  @ResolveField(() => [TerritoryType], {
    description: 'Its territories, in the order in which to ask',
  })
  async territories(
    @Ctx() ctx: RequestContext,
    @Parent() { seriesId }: EditionType,
    @Args('withDepartments', {
      type: () => Boolean,
      nullable: true,
      defaultValue: false,
      description: 'What lies in a region too: for where something happens',
    })
    withDepartments: boolean | null,
  ): Promise<TerritoryType[]> {
    const enabled = await this.enabled(ctx, seriesId, 'TERRITORY');
    return enabled
      .filter(({ parentCode }) => withDepartments === true || parentCode === null)
      .map((territory) => presentTerritoryOf(ctx, territory));
  }

  private async enabled(
    ctx: RequestContext,
    seriesId: string,
    asked: SeriesReference['kind'],
  ): Promise<SeriesReference[]> {
    const all = await this.references.of(ctx, seriesId);
    return all.filter(({ kind, isEnabled }) => kind === asked && isEnabled);
  }
}

@Resolver(() => PreparedEditionType)
export class PreparedReferencesResolver {
  constructor(private readonly lists: SeriesReferences) {}

  @ResolveField(() => [SeriesReferenceType], {
    description: 'The colleges and territories of its series, those out of use too',
  })
  async references(
    @Ctx() ctx: RequestContext,
    @Parent() { seriesId }: PreparedEditionType,
  ): Promise<SeriesReferenceType[]> {
    const all = await this.lists.of(ctx, seriesId);
    return all.map((reference) => presentReference(seriesId, reference));
  }
}
