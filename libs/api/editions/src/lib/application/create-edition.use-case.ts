import { Injectable } from '@nestjs/common';
import { RateLimits, RefusalError } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { firstEditionSchema, nextEditionSchema, validate } from '@voix/contracts/validation';
import { err, isUuid, ok, ValidationFailed, type Result } from '@voix/domain-kernel';
import { CreationConflict } from '../domain/edition-errors.js';
import type { EditionTemplateCode } from '../domain/edition-template.js';
import { PreparedEditionRepository } from '../persistence/prepared-edition.repository.js';
import { NewEditionContents } from './new-edition-contents.js';
import { NewEditionOrigin } from './new-edition-origin.js';
import { NewEditionSeries, type SeriesOfNewEdition } from './new-edition-series.js';
import { requireConfigurator } from './require-configurator.js';

export interface CreateEditionCommand {
  /** A UUID, kept for each retry of the same creation. */
  readonly creationKey: string;
  /** A model, or else an edition to begin from. */
  readonly templateCode: EditionTemplateCode | null;
  readonly copiedEditionId: string | null;
  /** The series it belongs to; null for a new one. An edition that is copied gives its own. */
  readonly seriesId: string | null;
  readonly seriesTitle: string | null;
  readonly organizer: string | null;
  readonly slug: string;
  readonly title: string;
  readonly question: string;
  readonly summary: string;
  readonly timeZone: string;
  /** The day, at its place, when its first phase begins. */
  readonly startsOn: string;
}

export type CreateEditionError = CreationConflict | ValidationFailed;
type CreatedEdition = Result<{ readonly editionId: string }, CreateEditionError>;

/** Makes a draft from a template or from another edition. Sent twice with one key, it makes one. */
@Injectable()
export class CreateEditionUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limits: RateLimits,
    private readonly origins: NewEditionOrigin,
    private readonly series: NewEditionSeries,
    private readonly editions: PreparedEditionRepository,
    private readonly contents: NewEditionContents,
  ) {}

  async run(ctx: RequestContext, command: CreateEditionCommand): Promise<CreatedEdition> {
    requireConfigurator(ctx, { kind: 'PLATFORM' });
    if (!isUuid(command.creationKey)) throw new RefusalError('MALFORMED');
    await this.limits.perParticipant(ctx, 'ORGANIZE_PER_PARTICIPANT');
    return this.unitOfWork.run(ctx, (tx) => this.create(tx, command));
  }

  private async create(tx: RequestContext, command: CreateEditionCommand): Promise<CreatedEdition> {
    const known = await this.alreadyMade(tx, command);
    if (known !== null) return known;
    const origin = await this.origins.read(tx, command);
    const series = await this.series.find(tx, command, origin.seriesId);
    const checked = checkForm(command, series);
    if (!checked.ok) return checked;
    const { slug, title, question, summary, timeZone, startsOn } = checked.value;
    const seriesId = await this.seriesId(tx, checked.value);
    const draft = { id: tx.newId(), seriesId, slug, title, question, summary, timeZone };
    const isNew = await this.editions.addDraft(tx, { ...draft, creationKey: command.creationKey });
    if (!isNew) return (await this.alreadyMade(tx, command)) ?? addressTaken();
    await this.contents.fill(tx, draft, origin, origin.phasesFrom(startsOn, timeZone));
    return ok({ editionId: draft.id });
  }

  private async seriesId(tx: RequestContext, { series }: CheckedForm): Promise<string> {
    return series.id ?? this.series.add(tx, series.title, series.organizer);
  }

  /** Of two that race with one key, the second finds here what the first has made. */
  private async alreadyMade(
    tx: RequestContext,
    { creationKey, slug }: CreateEditionCommand,
  ): Promise<CreatedEdition | null> {
    const made = await this.editions.findByCreationKey(tx, creationKey);
    if (made === null) return null;
    return made.slug === slug.trim() ? ok({ editionId: made.id }) : err(new CreationConflict());
  }
}

interface CheckedForm {
  readonly slug: string;
  readonly title: string;
  readonly question: string;
  readonly summary: string;
  readonly timeZone: string;
  readonly startsOn: string;
  readonly series: SeriesOfNewEdition;
}

function checkForm(
  command: CreateEditionCommand,
  series: SeriesOfNewEdition,
): Result<CheckedForm, ValidationFailed> {
  const { slug, title, question, summary, timeZone, startsOn } = command;
  const words = { slug, title, question, summary, timeZone, startsOn };
  if (series.id !== null) {
    const next = validate(nextEditionSchema, words);
    return next.ok ? ok({ ...next.value, series }) : next;
  }
  const { title: seriesTitle, organizer } = series;
  const first = validate(firstEditionSchema, { ...words, seriesTitle, organizer });
  if (!first.ok) return first;
  const named = { id: null, title: first.value.seriesTitle, organizer: first.value.organizer };
  return ok({ ...first.value, series: named });
}

function addressTaken(): CreatedEdition {
  return err(new ValidationFailed([{ path: 'slug', code: 'ADDRESS_TAKEN' }]));
}
