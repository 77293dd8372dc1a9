import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  ReadinessRegistry,
  type CheckedEdition,
  type ReadinessAnswer,
} from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { hasBlank } from '../domain/edition-template.js';
import { CharterDraftRepository } from '../persistence/charter-draft.repository.js';
import { CharterRepository } from '../persistence/charter.repository.js';
import { PhaseRepository } from '../persistence/phase.repository.js';
import { PreparedEditionRepository } from '../persistence/prepared-edition.repository.js';
import { PreparedThemeRepository } from '../persistence/prepared-theme.repository.js';

/** What this area holds an edition to before it opens. */
@Injectable()
export class EditionReadiness implements OnModuleInit {
  constructor(
    private readonly registry: ReadinessRegistry,
    private readonly editions: PreparedEditionRepository,
    private readonly themes: PreparedThemeRepository,
    private readonly phases: PhaseRepository,
    private readonly charters: CharterRepository,
    private readonly drafts: CharterDraftRepository,
  ) {}

  onModuleInit(): void {
    const { registry } = this;
    registry.register({ code: 'TEXTS_WRITTEN', check: (ctx, edition) => this.texts(ctx, edition) });
    registry.register({
      code: 'LEGAL_BASIS_STATED',
      check: (ctx, edition) => this.legalBasis(ctx, edition),
    });
    registry.register({
      code: 'CHARTER_ADOPTED',
      check: (ctx, edition) => this.charter(ctx, edition),
    });
    registry.register({
      code: 'THEMES_CHOSEN',
      check: (ctx, edition) => this.themesChosen(ctx, edition),
    });
    registry.register({
      code: 'CALENDAR_SET',
      check: (ctx, edition) => this.calendar(ctx, edition),
    });
  }

  /** No blank of a template is left in a text that people will read. */
  private async texts(ctx: RequestContext, { id }: CheckedEdition): Promise<ReadinessAnswer> {
    const edition = await this.editions.findById(ctx, id);
    const themes = await this.themes.findOfEdition(ctx, id);
    const texts = [
      edition?.question,
      edition?.summary,
      ...themes.flatMap(({ title, summary }) => [title, summary]),
      await this.charterText(ctx, id),
    ];
    const blanks = texts.filter((text) => text !== undefined && hasBlank(text)).length;
    return { isMet: blanks === 0, params: { blanks } };
  }

  private async charterText(ctx: RequestContext, id: string): Promise<string | undefined> {
    const [adopted] = await this.charters.findInForce(ctx, [id]);
    const [draft] = adopted === undefined ? await this.drafts.find(ctx, [id]) : [];
    return (adopted ?? draft)?.body;
  }

  private async legalBasis(ctx: RequestContext, { id }: CheckedEdition): Promise<ReadinessAnswer> {
    const edition = await this.editions.findById(ctx, id);
    return { isMet: edition !== null && edition.legal !== null };
  }

  private async charter(ctx: RequestContext, { id }: CheckedEdition): Promise<ReadinessAnswer> {
    const adopted = await this.charters.findInForce(ctx, [id]);
    return { isMet: adopted.length > 0 };
  }

  private async themesChosen(
    ctx: RequestContext,
    { id }: CheckedEdition,
  ): Promise<ReadinessAnswer> {
    const themes = await this.themes.findOfEdition(ctx, id);
    const chosen = themes.filter(({ isRetired }) => !isRetired).length;
    return { isMet: chosen > 0, params: { chosen } };
  }

  private async calendar(ctx: RequestContext, { id }: CheckedEdition): Promise<ReadinessAnswer> {
    const phases = await this.phases.findOfEditions(ctx, [id]);
    return { isMet: phases.length > 0, params: { phases: phases.length } };
  }
}
