import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EditionLoaders, EditionType, ThemeType } from '@voix/api-editions';
import { ParticipantLoaders, ParticipantType } from '@voix/api-identity';
import { Ctx, Gql, type GraphqlContext } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { isAuthor, permissionsOn } from '../domain/proposal.policy.js';
import { ArgumentType } from './argument.type.js';
import { presentArgument } from './present-argument.js';
import { presentComparison, presentVersion } from './present-version.js';
import { ProposalVersionType, VersionComparisonType } from './proposal-version.type.js';
import { ProposalLoaders } from './proposal.loaders.js';
import { ProposalType } from './proposal.type.js';

@Resolver(() => ProposalType)
export class ProposalFieldsResolver {
  constructor(
    private readonly loaders: ProposalLoaders,
    private readonly participants: ParticipantLoaders,
    private readonly editions: EditionLoaders,
  ) {}

  @ResolveField(() => String, {
    description: 'Plain text with paragraphs; empty once withdrawn, except for the author',
  })
  async body(
    @Gql() graphql: GraphqlContext,
    @Parent() { id, isReadable }: ProposalType,
  ): Promise<string> {
    return isReadable ? this.loaders.body.load(graphql, id) : '';
  }

  @ResolveField(() => ParticipantType, {
    nullable: true,
    description: 'Who wrote it, if that is known',
  })
  async author(
    @Gql() graphql: GraphqlContext,
    @Parent() { record }: ProposalType,
  ): Promise<ParticipantType | null> {
    const { authorParticipantId } = record;
    return authorParticipantId === null
      ? null
      : this.participants.byId.load(graphql, authorParticipantId);
  }

  @ResolveField(() => ThemeType, { nullable: true, description: 'The theme it was put under' })
  async theme(
    @Gql() graphql: GraphqlContext,
    @Parent() { record }: ProposalType,
  ): Promise<ThemeType | null> {
    const { editionId, themeId } = record;
    return themeId === null ? null : this.editions.themeOf(graphql, editionId, themeId);
  }

  @ResolveField(() => EditionType, { description: 'The edition it belongs to' })
  async edition(
    @Gql() graphql: GraphqlContext,
    @Parent() { record }: ProposalType,
  ): Promise<EditionType | null> {
    return this.editions.edition.load(graphql, record.editionId);
  }

  @ResolveField(() => [ProposalVersionType], {
    description: 'All versions that may be read, oldest first',
  })
  async versions(
    @Gql() graphql: GraphqlContext,
    @Parent() { id, isReadable }: ProposalType,
  ): Promise<ProposalVersionType[]> {
    if (!isReadable) return [];
    return (await this.loaders.versions.load(graphql, id)).map(presentVersion);
  }

  @ResolveField(() => VersionComparisonType, {
    nullable: true,
    description: 'What changed between two versions; null when one of them cannot be read',
  })
  async comparison(
    @Gql() graphql: GraphqlContext,
    @Parent() { id, isReadable }: ProposalType,
    @Args('from', { type: () => Int }) from: number,
    @Args('to', { type: () => Int }) to: number,
  ): Promise<VersionComparisonType | null> {
    if (!isReadable) return null;
    return presentComparison(await this.loaders.versions.load(graphql, id), from, to);
  }

  @ResolveField(() => ProposalType, {
    nullable: true,
    description: 'The proposal it was merged into',
  })
  async mergedInto(
    @Gql() graphql: GraphqlContext,
    @Parent() { record }: ProposalType,
  ): Promise<ProposalType | null> {
    return record.mergedIntoId === null
      ? null
      : this.loaders.byId.load(graphql, record.mergedIntoId);
  }

  @ResolveField(() => [ArgumentType], { description: 'Reasons for and against, oldest first' })
  async arguments(
    @Gql() graphql: GraphqlContext,
    @Parent() { id }: ProposalType,
  ): Promise<ArgumentType[]> {
    return (await this.loaders.arguments.load(graphql, id)).map(presentArgument);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Proof of reception, for the author alone',
  })
  receiptCode(@Ctx() ctx: RequestContext, @Parent() { record }: ProposalType): string | null {
    return isAuthor(ctx.actor, record) ? record.receiptCode : null;
  }

  @ResolveField(() => [String], { description: 'What the person who asks may do with it' })
  viewerPermissions(@Ctx() ctx: RequestContext, @Parent() { record }: ProposalType): string[] {
    return [...permissionsOn(ctx.actor, record)];
  }
}
