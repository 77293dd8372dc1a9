import { Injectable } from '@nestjs/common';
import { RefusalError } from '@voix/api-platform/access';
import type { RequestContext } from '@voix/api-platform/request-context';
import { isUuid } from '@voix/domain-kernel';
import type { EditionTemplate, EditionTemplateCode } from '../domain/edition-template.js';
import { planFromPhases, planFromTemplate, type DraftedPhase } from '../domain/phase-plan.js';
import type { PreparedEdition } from '../domain/prepared-edition.js';
import { CharterDraftRepository } from '../persistence/charter-draft.repository.js';
import { CharterRepository } from '../persistence/charter.repository.js';
import { PhaseRepository } from '../persistence/phase.repository.js';
import { PreparedEditionRepository } from '../persistence/prepared-edition.repository.js';
import { PreparedThemeRepository } from '../persistence/prepared-theme.repository.js';
import { ThemeRepository } from '../persistence/theme.repository.js';
import { editionTemplate } from '../templates/edition-templates.js';

interface NewEditionPlace {
  readonly editionId: string;
  readonly seriesId: string;
}

interface Origin {
  /** The series that a copy belongs to; null where the organiser chooses. */
  readonly seriesId: string | null;
  readonly phasesFrom: (startsOn: string, timeZone: string) => DraftedPhase[];
  /** Puts themes and the draft of a charter into the new edition. */
  readonly fill: (tx: RequestContext, place: NewEditionPlace) => Promise<void>;
}

/** What a new edition is made from: a template, or another edition without what participants wrote in it. */
export type OriginContents = Origin &
  (
    | { readonly templateCode: EditionTemplateCode }
    | { readonly templateCode: null; readonly copiedEditionId: string }
  ) & { readonly copiedEditionId?: string };

@Injectable()
export class NewEditionOrigin {
  constructor(
    private readonly editions: PreparedEditionRepository,
    private readonly phases: PhaseRepository,
    private readonly themes: ThemeRepository,
    private readonly preparedThemes: PreparedThemeRepository,
    private readonly charters: CharterRepository,
    private readonly drafts: CharterDraftRepository,
  ) {}

  /** Refuses with MALFORMED what names both or neither, with NOT_FOUND an edition that there is not. */
  async read(
    tx: RequestContext,
    choice: {
      readonly templateCode: EditionTemplateCode | null;
      readonly copiedEditionId: string | null;
    },
  ): Promise<OriginContents> {
    const { templateCode, copiedEditionId } = choice;
    if (templateCode !== null && copiedEditionId === null)
      return this.fromTemplate(editionTemplate(templateCode));
    if (copiedEditionId === null || templateCode !== null) throw new RefusalError('MALFORMED');
    const source = isUuid(copiedEditionId)
      ? await this.editions.findById(tx, copiedEditionId)
      : null;
    if (source === null) throw new RefusalError('NOT_FOUND');
    return this.fromEdition(tx, source);
  }

  private fromTemplate(template: EditionTemplate): OriginContents {
    return {
      templateCode: template.code,
      seriesId: null,
      phasesFrom: (startsOn, timeZone) => planFromTemplate(template, startsOn, timeZone),
      fill: async (tx, { editionId, seriesId }) => {
        // A series that has themes keeps to them: they are what makes its editions comparable.
        const existing = await this.preparedThemes.findUntaken(tx, seriesId, editionId);
        if (existing.length === 0) {
          const wanted = template.themes.map((theme) => ({ id: tx.newId(), ...theme }));
          const ids = await this.themes.ensure(tx, seriesId, wanted);
          await this.themes.take(tx, editionId, [...ids.values()]);
        }
        await this.drafts.add(tx, { editionId, ...template.charter });
      },
    };
  }

  private async fromEdition(tx: RequestContext, source: PreparedEdition): Promise<OriginContents> {
    const phases = await this.phases.findOfEditions(tx, [source.id]);
    return {
      templateCode: null,
      copiedEditionId: source.id,
      seriesId: source.seriesId,
      phasesFrom: (startsOn, timeZone) => planFromPhases(phases, startsOn, timeZone),
      fill: async (inner, { editionId }) => {
        const themes = await this.preparedThemes.findOfEdition(inner, source.id);
        const kept = themes.filter(({ isRetired }) => !isRetired);
        if (kept.length > 0)
          await this.themes.take(
            inner,
            editionId,
            kept.map(({ id }) => id),
          );
        const charter = await this.charterOf(inner, source.id);
        if (charter !== undefined)
          await this.drafts.add(inner, { editionId, body: charter.body, rules: charter.rules });
      },
    };
  }

  /** What was adopted there, else what is being written. */
  private async charterOf(tx: RequestContext, editionId: string) {
    const [adopted] = await this.charters.findInForce(tx, [editionId]);
    if (adopted !== undefined) return adopted;
    const [draft] = await this.drafts.find(tx, [editionId]);
    return draft;
  }
}
