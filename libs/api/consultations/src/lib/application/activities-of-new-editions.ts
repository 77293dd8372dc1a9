import { Injectable, type OnModuleInit } from '@nestjs/common';
import { editionTemplate } from '@voix/api-editions';
import {
  EditionContentsRegistry,
  ReadinessRegistry,
  type CheckedEdition,
  type EditionContents,
  type NewEditionReference,
  type ReadinessAnswer,
  type ReadinessCheck,
} from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { NewEditionActivitiesRepository } from '../persistence/new-edition-activities.repository.js';

const PSEUDONYM_KEY_BYTES = 32;

/** Gives a new edition the activities of its template, or of the edition it is copied from, on its own phases. */
@Injectable()
export class ActivitiesOfNewEditions implements EditionContents, ReadinessCheck, OnModuleInit {
  readonly area = 'consultations';
  readonly code = 'ACTIVITY_OPENS';

  constructor(
    private readonly contents: EditionContentsRegistry,
    private readonly readiness: ReadinessRegistry,
    private readonly activities: NewEditionActivitiesRepository,
  ) {}

  onModuleInit(): void {
    this.contents.register(this);
    this.readiness.register(this);
  }

  async addFromTemplate(
    ctx: RequestContext,
    edition: NewEditionReference,
    templateCode: string,
  ): Promise<void> {
    const { activities } = editionTemplate(templateCode);
    for (const [index, { kind, slug, title, intro, allows }] of activities.entries()) {
      const words = { kind, slug, title, intro, position: index + 1 };
      const settings = edition.phases.flatMap(({ id, madeFrom }) =>
        (Object.entries(allows).find(([phaseKind]) => phaseKind === madeFrom)?.[1] ?? []).map(
          (interaction) => ({ phaseId: id, interaction }),
        ),
      );
      await this.activities.add(ctx, { ...newIn(ctx, edition), ...words }, settings);
    }
  }

  async copyFrom(
    ctx: RequestContext,
    edition: NewEditionReference,
    sourceEditionId: string,
  ): Promise<void> {
    for (const sourceId of await this.activities.idsOf(ctx, sourceEditionId))
      await this.activities.copy(ctx, sourceId, newIn(ctx, edition), edition.phases);
  }

  /** One thing at least can be done at one time at least. */
  async check(ctx: RequestContext, { id }: CheckedEdition): Promise<ReadinessAnswer> {
    const opening = await this.activities.countOpening(ctx, id);
    return { isMet: opening > 0, params: { opening } };
  }
}

/** The key of pseudonyms is made anew: nobody can be followed in the ledger from one edition to the next. */
function newIn(ctx: RequestContext, edition: NewEditionReference) {
  return {
    id: ctx.newId(),
    editionId: edition.id,
    pseudonymKey: ctx.randomBytes(PSEUDONYM_KEY_BYTES),
  };
}
