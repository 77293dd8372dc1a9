import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Gql, type GraphqlContext } from '@voix/api-platform/graphql';
import { CharterType } from './charter.type.js';
import { EditionLoaders } from './edition.loaders.js';
import { EditionType } from './edition.type.js';
import { GuarantorType } from './guarantor.type.js';
import { LegalStatementType } from './legal-statement.type.js';
import { NoticeVersionType } from './notice-version.type.js';
import { NoticeLoaders } from './notice.loaders.js';
import { PhaseHistoryLoaders } from './phase-history.loaders.js';
import { PhaseChangeType } from './phase-change.type.js';
import { PhaseType } from './phase.type.js';
import { SeriesType } from './series.type.js';
import { ThemeType } from './theme.type.js';

@Resolver(() => EditionType)
export class EditionFieldsResolver {
  constructor(
    private readonly loaders: EditionLoaders,
    private readonly history: PhaseHistoryLoaders,
    private readonly notices: NoticeLoaders,
  ) {}

  @ResolveField(() => SeriesType, { description: 'The programme that this edition belongs to' })
  series(@Gql() graphql: GraphqlContext, @Parent() edition: EditionType): Promise<SeriesType> {
    return this.loaders.series.load(graphql, edition.seriesId);
  }

  @ResolveField(() => [PhaseType], { description: 'Its phases, by start' })
  phases(@Gql() graphql: GraphqlContext, @Parent() edition: EditionType): Promise<PhaseType[]> {
    return this.loaders.phases.load(graphql, edition.id);
  }

  @ResolveField(() => PhaseType, {
    nullable: true,
    description: 'The phase of this moment, if any',
  })
  async currentPhase(
    @Gql() graphql: GraphqlContext,
    @Parent() edition: EditionType,
  ): Promise<PhaseType | null> {
    const phases = await this.loaders.phases.load(graphql, edition.id);
    return phases.find((phase) => phase.state === 'CURRENT') ?? null;
  }

  @ResolveField(() => [PhaseChangeType], {
    description: 'What changed in its calendar since it was published, the latest first',
  })
  phaseHistory(
    @Gql() graphql: GraphqlContext,
    @Parent() edition: EditionType,
  ): Promise<PhaseChangeType[]> {
    return this.history.changes.load(graphql, edition.id);
  }

  @ResolveField(() => [ThemeType], {
    description: 'Its themes but those that are retired, in the order in which they are shown',
  })
  async themes(
    @Gql() graphql: GraphqlContext,
    @Parent() edition: EditionType,
  ): Promise<ThemeType[]> {
    const themes = await this.loaders.themes.load(graphql, edition.id);
    return themes.filter(({ isRetired }) => !isRetired);
  }

  @ResolveField(() => ThemeType, { nullable: true, description: 'One of its themes, by its code' })
  async theme(
    @Gql() graphql: GraphqlContext,
    @Parent() edition: EditionType,
    @Args('code', { type: () => String }) code: string,
  ): Promise<ThemeType | null> {
    const themes = await this.loaders.themes.load(graphql, edition.id);
    return themes.find((theme) => theme.code === code) ?? null;
  }

  @ResolveField(() => CharterType, { description: 'The version of the charter in force' })
  charter(@Gql() graphql: GraphqlContext, @Parent() edition: EditionType): Promise<CharterType> {
    return this.loaders.charter.load(graphql, edition.id);
  }

  @ResolveField(() => [CharterType], {
    description: 'Every version of the charter that has been in force, the latest first',
  })
  charterVersions(
    @Gql() graphql: GraphqlContext,
    @Parent() edition: EditionType,
  ): Promise<CharterType[]> {
    return this.loaders.charterVersions.load(graphql, edition.id);
  }

  @ResolveField(() => LegalStatementType, {
    nullable: true,
    description: 'Why it may process personal data, and who answers for it; absent until stated',
  })
  legal(
    @Gql() graphql: GraphqlContext,
    @Parent() edition: EditionType,
  ): Promise<LegalStatementType | null> {
    return this.notices.legal.load(graphql, edition.id);
  }

  @ResolveField(() => [NoticeVersionType], {
    description: 'Every version of what it told about data, the latest, which is in force, first',
  })
  noticeVersions(
    @Gql() graphql: GraphqlContext,
    @Parent() edition: EditionType,
  ): Promise<NoticeVersionType[]> {
    return this.notices.versions.load(graphql, edition.id);
  }

  @ResolveField(() => [GuarantorType], {
    description: 'Who watches over it: the guarantor, then the mediator, as far as they are named',
  })
  guarantors(
    @Gql() graphql: GraphqlContext,
    @Parent() edition: EditionType,
  ): Promise<GuarantorType[]> {
    return this.loaders.guarantors.load(graphql, edition.id);
  }
}
