import { Injectable } from '@nestjs/common';
import { RefusalError } from '@voix/api-platform/access';
import { ReadinessRegistry } from '@voix/api-platform/ports';
import { permissionsIn, type RequestContext } from '@voix/api-platform/request-context';
import { configurationReach } from '../domain/edition.policy.js';
import { isEditionSlug } from '../domain/edition.js';
import { PreparedEditionRepository } from '../persistence/prepared-edition.repository.js';
import { PreparedThemeRepository } from '../persistence/prepared-theme.repository.js';
import type { PreparationChangedType } from './preparation-changed.type.js';
import { presentPreparedEdition, type PreparedEditionType } from './prepared-edition.type.js';
import {
  presentPreparedTheme,
  presentSeriesTheme,
  type PreparedThemeType,
  type SeriesThemeType,
} from './prepared-theme.type.js';
import { presentSeries, type SeriesType } from './series.type.js';
import { presentCondition, type ReadinessConditionType } from './readiness-condition.type.js';

/** What those see who prepare editions. An edition out of a person's reach is not found, whatever its state. */
@Injectable()
export class PreparationReader {
  constructor(
    private readonly editions: PreparedEditionRepository,
    private readonly themes: PreparedThemeRepository,
    private readonly readiness: ReadinessRegistry,
  ) {}

  async all(ctx: RequestContext): Promise<PreparedEditionType[]> {
    const found = await this.editions.findWithin(ctx, configurationReach(ctx.actor));
    return found.map(presentPreparedEdition);
  }

  async bySlug(ctx: RequestContext, slug: string): Promise<PreparedEditionType | null> {
    const found = isEditionSlug(slug) ? await this.editions.findBySlug(ctx, slug) : null;
    if (found === null) return null;
    const permissions = permissionsIn(ctx.actor, { kind: 'EDITION', editionId: found.id });
    return permissions.has('editions.configure') ? presentPreparedEdition(found) : null;
  }

  async allSeries(ctx: RequestContext): Promise<SeriesType[]> {
    return (await this.editions.findAllSeries(ctx)).map(presentSeries);
  }

  /** The success of a mutation, with the edition that it changed. */
  async afterAct<Success extends PreparationChangedType>(
    ctx: RequestContext,
    success: Success,
    { editionId }: { readonly editionId: string },
  ): Promise<Success> {
    const found = await this.editions.findById(ctx, editionId);
    if (found === null) throw new RefusalError('NOT_FOUND');
    return Object.assign(success, { prepared: presentPreparedEdition(found) });
  }

  async conditions(
    ctx: RequestContext,
    { id, seriesId }: PreparedEditionType,
  ): Promise<ReadinessConditionType[]> {
    return (await this.readiness.checkAll(ctx, { id, seriesId })).map(presentCondition);
  }

  async themesOf(ctx: RequestContext, { id }: PreparedEditionType): Promise<PreparedThemeType[]> {
    return (await this.themes.findOfEdition(ctx, id)).map(presentPreparedTheme);
  }

  async untaken(
    ctx: RequestContext,
    { id, seriesId }: PreparedEditionType,
  ): Promise<SeriesThemeType[]> {
    return (await this.themes.findUntaken(ctx, seriesId, id)).map(presentSeriesTheme);
  }
}
