import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { ReferenceDataReader } from '../application/reference-data.reader.js';
import { ParticipantType } from './participant.type.js';
import {
  CollegeType,
  presentCollege,
  presentTerritory,
  TerritoryType,
} from './reference-data.types.js';

@Resolver(() => ParticipantType)
export class ParticipantFieldsResolver {
  constructor(private readonly referenceData: ReferenceDataReader) {}

  @ResolveField(() => CollegeType, {
    nullable: true,
    description: 'The standing they declared, if any',
  })
  async college(
    @Ctx() ctx: RequestContext,
    @Parent() participant: ParticipantType,
  ): Promise<CollegeType | null> {
    const college = await this.referenceData.college(ctx, participant.collegeCode);
    return college && presentCollege(ctx, college);
  }

  @ResolveField(() => TerritoryType, {
    nullable: true,
    description: 'The territory they declared, if any',
  })
  async territory(
    @Ctx() ctx: RequestContext,
    @Parent() participant: ParticipantType,
  ): Promise<TerritoryType | null> {
    const territory = await this.referenceData.territory(ctx, participant.territoryCode);
    return territory && presentTerritory(territory);
  }
}
