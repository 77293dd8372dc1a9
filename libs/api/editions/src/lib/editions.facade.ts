import { Injectable } from '@nestjs/common';
import { RefusalError } from '@voix/api-platform/access';
import type { RequestContext } from '@voix/api-platform/request-context';
import { CharterKeeper } from './application/charter.keeper.js';
import { NoticeKeeper } from './application/notice.keeper.js';
import { SeriesReferences } from './application/series-references.js';
import type { CharterInForce } from './domain/charter.js';
import type { NoticeToAct } from './domain/consent.js';
import type { EditionSummary } from './domain/edition.js';
import type { PhaseSummary } from './domain/phase.js';
import type { SeriesReference } from './domain/series-reference.js';
import type { EditionTheme, ThemeSummary } from './domain/theme.js';
import { EditionRepository } from './persistence/edition.repository.js';
import { PhaseRepository } from './persistence/phase.repository.js';
import { ThemeRepository } from './persistence/theme.repository.js';

/** What other areas may know of editions: plain read models, one statement a call. A draft does not exist here. */
@Injectable()
export class EditionsFacade {
  constructor(
    private readonly editions: EditionRepository,
    private readonly charters: CharterKeeper,
    private readonly notices: NoticeKeeper,
    private readonly phases: PhaseRepository,
    private readonly themes: ThemeRepository,
    private readonly references: SeriesReferences,
  ) {}

  async editionById(ctx: RequestContext, id: string): Promise<EditionSummary | null> {
    const [edition] = await this.editions.findByIds(ctx, [id]);
    return edition ?? null;
  }

  editionBySlug(ctx: RequestContext, slug: string): Promise<EditionSummary | null> {
    return this.editions.findBySlug(ctx, slug);
  }

  /** In no particular order; an unknown id is absent. */
  editionsByIds(ctx: RequestContext, ids: readonly string[]): Promise<EditionSummary[]> {
    return this.editions.findByIds(ctx, ids);
  }

  /**
   * The version of the charter under which an act takes place, and its rules. Outside a transaction it may be
   * up to five seconds old; inside one it is read there. Refuses with NOT_FOUND when there is no such edition.
   */
  async charterInForce(ctx: RequestContext, editionId: string): Promise<CharterInForce> {
    const charter = await this.charters.inForce(ctx, editionId);
    if (charter === null) throw new RefusalError('NOT_FOUND');
    return charter;
  }

  /**
   * What the edition tells about data at the moment of an act of this participant, and whether the act must wait for
   * their consent. Inside a transaction alone: until it is over, they neither give nor withdraw consent.
   */
  noticeToAct(tx: RequestContext, editionId: string, participantRef: number): Promise<NoticeToAct> {
    return this.notices.toAct(tx, editionId, participantRef);
  }

  /** The phases of an edition, by start, with their state by the clock of the database. */
  phasesOf(ctx: RequestContext, editionId: string): Promise<PhaseSummary[]> {
    return this.phases.findOfEditions(ctx, [editionId]);
  }

  /** The colleges and territories of a series, with those it took out of use, in the order in which it asks. */
  referencesOf(
    ctx: RequestContext,
    { seriesId }: Pick<EditionSummary, 'seriesId'>,
  ): Promise<SeriesReference[]> {
    return this.references.of(ctx, seriesId);
  }

  /** In no particular order; an unknown id is absent. */
  themesByIds(ctx: RequestContext, ids: readonly string[]): Promise<ThemeSummary[]> {
    return this.themes.findByIds(ctx, ids);
  }

  /** For writing on it: null when this edition does not take up this theme, or no longer does. */
  async themeOfEdition(
    ctx: RequestContext,
    editionId: string,
    themeId: string,
  ): Promise<EditionTheme | null> {
    const [theme] = await this.themes.findInEditions(ctx, [{ editionId, themeId }]);
    return theme === undefined || theme.isRetired ? null : theme;
  }

  /** The themes that an edition takes up, in the order in which it shows them. */
  themesOf(ctx: RequestContext, editionId: string): Promise<EditionTheme[]> {
    return this.themes.findOfEditions(ctx, [editionId]);
  }

  /** The themes of an edition that have these codes, by code. */
  async themesByCode(
    ctx: RequestContext,
    editionId: string,
    codes: readonly string[],
  ): Promise<ReadonlyMap<string, EditionTheme>> {
    const themes = await this.themes.findOfEditions(ctx, [editionId]);
    const asked = themes.filter((theme) => codes.includes(theme.code));
    return new Map(asked.map((theme) => [theme.code, theme]));
  }
}
