import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access, anyone } from '@voix/api-platform/access';
import { Ctx } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { ReferenceDataReader } from '../application/reference-data.reader.js';
import {
  CollegeType,
  presentCollege,
  presentTerritory,
  TerritoryType,
} from './reference-data.types.js';
import { presentViewer, ViewerType } from './viewer.type.js';

@Resolver()
export class ViewerQueriesResolver {
  constructor(private readonly referenceData: ReferenceDataReader) {}

  @Query(() => ViewerType, { description: 'The person who asks' })
  @Access(anyone)
  viewer(): ViewerType {
    return presentViewer();
  }

  @Query(() => [CollegeType], { description: 'Every college, in the order in which to ask' })
  @Access(anyone)
  async colleges(@Ctx() ctx: RequestContext): Promise<CollegeType[]> {
    const colleges = await this.referenceData.colleges(ctx);
    return colleges.map((college) => presentCollege(ctx, college));
  }

  @Query(() => [TerritoryType], {
    description: 'Every territory: regions, then overseas, then departments, each by name',
  })
  @Access(anyone)
  async territories(
    @Ctx() ctx: RequestContext,
    @Args('withDepartments', {
      type: () => Boolean,
      nullable: true,
      defaultValue: false,
      description: 'Departments too: for where something happens, not for who somebody is',
    })
    withDepartments: boolean | null,
  ): Promise<TerritoryType[]> {
    const territories =
      withDepartments === true
        ? await this.referenceData.everyTerritory(ctx)
        : await this.referenceData.territories(ctx);
    return territories.map(presentTerritory);
  }
}
