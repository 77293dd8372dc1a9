import { Injectable } from '@nestjs/common';
import { IdentityFacade } from '@voix/api-identity';
import { RefusalError } from '@voix/api-platform/access';
import type { RequestContext } from '@voix/api-platform/request-context';
import { EditionsFacade, type EditionSummary } from '@voix/api-editions';
import {
  eventSchema,
  validate,
  withFaults,
  type EventKind,
  type EventPurpose,
} from '@voix/contracts/validation';
import { err, ok, ValidationFailed, type Result } from '@voix/domain-kernel';
import { instantOfMinute } from '@voix/domain-phase-calendar';
import { OtherTerritory } from '../../domain/collection-errors.js';
import type { EventWords } from '../../domain/events/calendar-event.js';
import { mayManageEvents } from '../../domain/events/event.policy.js';

/** An event as a form holds it: dates are what clocks show in the edition's zone, an empty territory is the country. */
export interface TypedEvent {
  readonly title: string;
  readonly kind: EventKind;
  readonly purpose: EventPurpose;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly territoryCode: string;
  readonly place: string;
  readonly onlineUrl: string;
  readonly description: string;
  readonly contact: string;
  readonly capacity: string;
}

/** Holds an event to its schema and its territory to those that exist; and those who manage events to theirs. */
@Injectable()
export class EventChecker {
  constructor(
    private readonly identity: IdentityFacade,
    private readonly editions: EditionsFacade,
  ) {}

  /** Whether the acting person manages events there. Refuses those who manage none in this edition. */
  async admit(
    ctx: RequestContext,
    editionId: string,
    territoryCode: string | null,
  ): Promise<Result<null, OtherTerritory>> {
    const within = await this.identity.territoryWithin(ctx, territoryCode);
    const verdict = mayManageEvents(ctx.actor, editionId, within);
    if (verdict.allowed) return ok(null);
    if (verdict.reason === 'REFUSED') throw new RefusalError(verdict.refusal);
    return err(new OtherTerritory());
  }

  /** `kept` is the territory that an event has already: it stays, even out of use. */
  async read(
    ctx: RequestContext,
    edition: EditionSummary,
    typed: TypedEvent,
    kept: string | null = null,
  ): Promise<Result<EventWords, ValidationFailed>> {
    const isKnown = await this.hasTerritory(ctx, edition, typed.territoryCode, kept);
    const faults = isKnown ? [] : [{ path: 'territoryCode', code: 'UNKNOWN_TERRITORY' }];
    const checked = withFaults(validate(eventSchema, typed), faults);
    if (!checked.ok) return checked;
    const { territoryCode, ...words } = checked.value;
    const { timeZone } = edition;
    const startsAt = instantOfMinute(words.startsAt, timeZone);
    const endsAt = instantOfMinute(words.endsAt, timeZone);
    // Two minutes that clocks never show, when summer time begins, are the same instant.
    if (endsAt <= startsAt)
      return err(new ValidationFailed([{ path: 'endsAt', code: 'ENDS_BEFORE_START' }]));
    return ok({
      ...words,
      startsAt,
      endsAt,
      territoryCode: territoryCode === '' ? null : territoryCode,
    });
  }

  /** One that the series has in use; or the one that an event has already, whatever became of it since. */
  private async hasTerritory(
    ctx: RequestContext,
    edition: EditionSummary,
    asked: string,
    kept: string | null,
  ): Promise<boolean> {
    if (asked === '' || asked === kept) return true;
    const references = await this.editions.referencesOf(ctx, edition);
    return references.some(
      ({ kind, code, isEnabled }) => kind === 'TERRITORY' && code === asked && isEnabled,
    );
  }
}
