import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EditionType } from '@voix/api-editions';
import { Ctx } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { ParticipationReader } from '../application/participation.reader.js';
import { ParticipationFiguresType } from './vote.type.js';

/** What voting adds to an edition. */
@Resolver(() => EditionType)
export class EditionParticipationResolver {
  constructor(private readonly reader: ParticipationReader) {}

  @ResolveField(() => ParticipationFiguresType, {
    description: 'How many took part, and when that was counted',
  })
  async participation(
    @Ctx() ctx: RequestContext,
    @Parent() edition: EditionType,
  ): Promise<ParticipationFiguresType> {
    return Object.assign(
      new ParticipationFiguresType(),
      await this.reader.figuresOf(ctx, edition.id),
    );
  }
}
