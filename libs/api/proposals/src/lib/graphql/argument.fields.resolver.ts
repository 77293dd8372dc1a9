import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ParticipantLoaders, ParticipantType } from '@voix/api-identity';
import { Gql, type GraphqlContext } from '@voix/api-platform/graphql';
import { ArgumentType } from './argument.type.js';

@Resolver(() => ArgumentType)
export class ArgumentFieldsResolver {
  constructor(private readonly participants: ParticipantLoaders) {}

  @ResolveField(() => ParticipantType, {
    nullable: true,
    description: 'Who wrote it, if that is known',
  })
  async author(
    @Gql() graphql: GraphqlContext,
    @Parent() { authorParticipantId }: ArgumentType,
  ): Promise<ParticipantType | null> {
    if (authorParticipantId === null) return null;
    return this.participants.byId.load(graphql, authorParticipantId);
  }
}
