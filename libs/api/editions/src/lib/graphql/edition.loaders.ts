import { Injectable } from '@nestjs/common';
import { groupedBy, inOrderOf, Loader, type GraphqlContext } from '@voix/api-platform/graphql';
import { CharterDraftRepository } from '../persistence/charter-draft.repository.js';
import { CharterRepository } from '../persistence/charter.repository.js';
import { GuarantorRepository } from '../persistence/guarantor.repository.js';
import { EditionRepository } from '../persistence/edition.repository.js';
import { PhaseRepository } from '../persistence/phase.repository.js';
import { ThemeRepository } from '../persistence/theme.repository.js';
import { presentCharter, presentCharterDraft, type CharterType } from './charter.type.js';
import { presentEdition, type EditionType } from './edition.type.js';
import { presentGuarantor, type GuarantorType } from './guarantor.type.js';
import { presentPhase, type PhaseType } from './phase.type.js';
import { presentSeries, type SeriesType } from './series.type.js';
import { presentTheme, type ThemeType } from './theme.type.js';

const orNull = <R, V>(row: R | undefined, present: (found: R) => V): V | null =>
  row === undefined ? null : present(row);

/** For what every edition has: its absence is a fault of ours. */
function always<R, V>(row: R | undefined, present: (found: R) => V): V {
  if (row === undefined) throw new Error('An edition misses its series or its charter');
  return present(row);
}

/** Editions and what belongs to them, one statement for all that a request asks. Drafts are not found. */
@Injectable()
export class EditionLoaders {
  readonly edition = new Loader<string, EditionType | null>(async (ctx, ids) => {
    const rows = await this.editions.findByIds(ctx, ids);
    return inOrderOf(
      ids,
      rows,
      (row) => row.id,
      (row) => orNull(row, presentEdition),
    );
  });

  readonly series = new Loader<string, SeriesType>(async (ctx, ids) => {
    const rows = await this.editions.findSeries(ctx, ids);
    return inOrderOf(
      ids,
      rows,
      (row) => row.id,
      (row) => always(row, presentSeries),
    );
  });

  /** By edition, by start. */
  readonly phases = new Loader<string, PhaseType[]>(async (ctx, editionIds) => {
    const rows = await this.phaseRows.findOfEditions(ctx, editionIds);
    return groupedBy(editionIds, rows, (row) => row.editionId).map((group) =>
      group.map(presentPhase),
    );
  });

  /** By edition, in the order in which it shows them. */
  readonly themes = new Loader<string, ThemeType[]>(async (ctx, editionIds) => {
    const rows = await this.themeRows.findOfEditions(ctx, editionIds);
    return groupedBy(editionIds, rows, (row) => row.editionId).map((group) =>
      group.map(presentTheme),
    );
  });

  /** The version in force, by edition; of a draft edition, which has none yet, what is being written. */
  readonly charter = new Loader<string, CharterType>(async (ctx, editionIds) => {
    const adopted = await this.charters.findInForce(ctx, editionIds);
    const without = editionIds.filter((id) => !adopted.some(({ editionId }) => editionId === id));
    const drafts = without.length === 0 ? [] : await this.charterDrafts.find(ctx, without);
    const shown = [
      ...adopted.map((row) => ({ editionId: row.editionId, charter: presentCharter(row) })),
      ...drafts.map((row) => ({ editionId: row.editionId, charter: presentCharterDraft(row) })),
    ];
    return inOrderOf(
      editionIds,
      shown,
      (row) => row.editionId,
      (row) => always(row, ({ charter }) => charter),
    );
  });

  /** All versions that have been adopted, by edition, the latest first. */
  readonly charterVersions = new Loader<string, CharterType[]>(async (ctx, editionIds) => {
    const rows = await this.charters.findVersions(ctx, editionIds);
    return groupedBy(editionIds, rows, (row) => row.editionId).map((group) =>
      group.map(presentCharter),
    );
  });

  /** Who watches over an edition, by edition. */
  readonly guarantors = new Loader<string, GuarantorType[]>(async (ctx, editionIds) => {
    const rows = await this.guarantorRows.findOfEditions(ctx, editionIds);
    return groupedBy(editionIds, rows, (row) => row.editionId).map((group) =>
      group.map(presentGuarantor),
    );
  });

  constructor(
    private readonly editions: EditionRepository,
    private readonly phaseRows: PhaseRepository,
    private readonly themeRows: ThemeRepository,
    private readonly charters: CharterRepository,
    private readonly charterDrafts: CharterDraftRepository,
    private readonly guarantorRows: GuarantorRepository,
  ) {}

  /** A theme as an edition takes it up; null when it does not. */
  async themeOf(
    graphql: GraphqlContext,
    editionId: string,
    themeId: string,
  ): Promise<ThemeType | null> {
    const themes = await this.themes.load(graphql, editionId);
    return themes.find((theme) => theme.id === themeId) ?? null;
  }
}
