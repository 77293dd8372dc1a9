import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import { EditionDesk, type EditionStateMismatch, type EditionSummary } from '@voix/api-editions';
import { RefusalError } from '@voix/api-platform/access';
import type { RequestContext } from '@voix/api-platform/request-context';
import {
  activitySchema,
  validate,
  withFaults,
  type ActivityKind,
} from '@voix/contracts/validation';
import { err, isUuid, ok, slugify, type Result, type ValidationFailed } from '@voix/domain-kernel';
import { ActivityKeyConflict } from '../domain/activity-errors.js';
import { activityCreated } from '../events/activity-ledger.js';
import { ActivityRepository } from '../persistence/activity.repository.js';

export interface CreateActivityCommand {
  readonly editionId: string;
  readonly kind: ActivityKind;
  readonly title: string;
  readonly intro: string;
  /** Made by the client for each creation and kept for each retry of it. */
  readonly idempotencyKey: string;
}

/** An activity that is there now. */
export interface ActivityChanged {
  readonly editionId: string;
  readonly activityId: string;
}

type CreationError = ActivityKeyConflict | ValidationFailed;

const PSEUDONYM_KEY_BYTES = 32;

/** Gives an edition one more way of taking part, closed until the grid opens it. Of proposals, it has one at most. */
@Injectable()
export class CreateActivityUseCase {
  constructor(
    private readonly desk: EditionDesk,
    private readonly activities: ActivityRepository,
    private readonly ledger: LedgerWriter,
  ) {}

  async run(
    ctx: RequestContext,
    command: CreateActivityCommand,
  ): Promise<Result<ActivityChanged, CreationError | EditionStateMismatch>> {
    if (!isUuid(command.idempotencyKey)) throw new RefusalError('MALFORMED');
    return this.desk.holdLiving<ActivityChanged, CreationError>(
      ctx,
      command.editionId,
      (tx, edition) => this.create(tx, edition, command),
    );
  }

  private async create(
    tx: RequestContext,
    edition: EditionSummary,
    command: CreateActivityCommand,
  ): Promise<Result<ActivityChanged, CreationError>> {
    const { kind, idempotencyKey: creationKey } = command;
    const earlier = await this.activities.findByCreationKey(tx, creationKey);
    if (earlier !== null)
      return earlier.editionId === edition.id && earlier.kind === kind
        ? ok({ editionId: edition.id, activityId: earlier.id })
        : err(new ActivityKeyConflict());
    const others = await this.activities.findOfEditions(tx, [edition.id]);
    const isTaken = kind === 'PROPOSALS' && others.some((other) => other.kind === kind);
    const checked = withFaults(
      validate(activitySchema, command),
      isTaken ? [{ path: 'kind', code: 'KIND_TAKEN' }] : [],
    );
    if (!checked.ok) return checked;
    const slug = freeSlug(
      slugify(checked.value.title),
      others.map((other) => other.slug),
    );
    const activity = { id: tx.newId(), editionId: edition.id, kind, slug, ...checked.value };
    const pseudonymKey = tx.randomBytes(PSEUDONYM_KEY_BYTES);
    await this.activities.add(tx, { ...activity, pseudonymKey, creationKey });
    await this.ledger.append(tx, activityCreated(edition, activity, tx.actor?.accountId ?? null));
    return ok({ editionId: edition.id, activityId: activity.id });
  }
}

/** `temoignages`, or `temoignages-2` where there are some already. */
function freeSlug(wanted: string, taken: readonly string[]): string {
  const base = wanted || 'dispositif';
  const numbered = taken.map((_slug, index) => `${base}-${index + 2}`);
  return [base, ...numbered].find((slug) => !taken.includes(slug)) ?? base;
}
