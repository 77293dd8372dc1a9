import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, permission, selfCheckedIn, signedIn } from '@voix/api-platform/access';
import { Ctx } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { EDITION_TEMPLATES } from '../templates/edition-templates.js';
import { EditionTemplateType, presentTemplate } from './edition-template.type.js';
import { PreparationReader } from './preparation.reader.js';
import { PreparedEditionType } from './prepared-edition.type.js';
import { PreparedThemeType, SeriesThemeType } from './prepared-theme.type.js';
import { ReadinessConditionType } from './readiness-condition.type.js';
import { SeriesType } from './series.type.js';

/** What organisers ask. The fields of a prepared edition are asked one edition at a time: no page shows them of a list. */
@Resolver(() => PreparedEditionType)
export class PreparationQueriesResolver {
  constructor(private readonly reader: PreparationReader) {}

  @Access(signedIn)
  @Query(() => [PreparedEditionType], { description: 'The editions that one prepares and runs' })
  preparedEditions(@Ctx() ctx: RequestContext): Promise<PreparedEditionType[]> {
    return this.reader.all(ctx);
  }

  @Access(selfCheckedIn('PreparationReader'))
  @Query(() => PreparedEditionType, {
    nullable: true,
    description: 'One of the editions that one prepares and runs',
  })
  preparedEdition(
    @Ctx() ctx: RequestContext,
    @Args('slug', { type: () => String }) slug: string,
  ): Promise<PreparedEditionType | null> {
    return this.reader.bySlug(ctx, slug);
  }

  @Access(signedIn)
  @Query(() => [EditionTemplateType], { description: 'The models that an edition can begin with' })
  editionTemplates(): EditionTemplateType[] {
    return EDITION_TEMPLATES.map(presentTemplate);
  }

  @Access(permission('editions.configure'))
  @Query(() => [SeriesType], { description: 'The programmes that a new edition can belong to' })
  allSeries(@Ctx() ctx: RequestContext): Promise<SeriesType[]> {
    return this.reader.allSeries(ctx);
  }

  @ResolveField(() => [ReadinessConditionType], {
    description: 'What must be true before it opens and before its phases end',
  })
  readiness(
    @Ctx() ctx: RequestContext,
    @Parent() prepared: PreparedEditionType,
  ): Promise<ReadinessConditionType[]> {
    return this.reader.conditions(ctx, prepared);
  }

  @ResolveField(() => [PreparedThemeType], { description: 'Its themes, retired ones too' })
  themes(
    @Ctx() ctx: RequestContext,
    @Parent() prepared: PreparedEditionType,
  ): Promise<PreparedThemeType[]> {
    return this.reader.themesOf(ctx, prepared);
  }

  @ResolveField(() => [SeriesThemeType], {
    description: 'Themes of the series that it has not taken up',
  })
  untakenThemes(
    @Ctx() ctx: RequestContext,
    @Parent() prepared: PreparedEditionType,
  ): Promise<SeriesThemeType[]> {
    return this.reader.untaken(ctx, prepared);
  }
}
