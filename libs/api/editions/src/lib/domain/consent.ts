import { DomainError } from '@voix/domain-kernel';

/** What a participant said last about an edition: agreed, or took it back; for the version that they had read. */
export interface ConsentAct {
  readonly number: number;
  readonly act: 'GIVEN' | 'WITHDRAWN';
  readonly noticeVersion: number;
  readonly actedAt: Date;
}

/** What an edition asks, and where one participant stands. */
export interface ConsentSituation {
  readonly editionId: string;
  /** The version of its notice in force; 0 until one is stated. */
  readonly noticeVersion: number;
  /** Whether its ground for sensitive data is explicit consent. */
  readonly isRequired: boolean;
  readonly last: ConsentAct | null;
}

/** What goes with an act that is about to be written. */
export interface NoticeToAct {
  /** The version in force, to be kept with the act; null until one is stated. */
  readonly noticeVersion: number | null;
  /** Whether the act must wait until its author agrees. */
  readonly isConsentMissing: boolean;
}

/** Where nothing was stated, nothing is asked. */
export const NOTHING_ASKED: ConsentSituation = {
  editionId: '',
  noticeVersion: 0,
  isRequired: false,
  last: null,
};

/** The consent in force: given, not withdrawn, and for the notice of today. */
export function consentInForce({ noticeVersion, last }: ConsentSituation): ConsentAct | null {
  const stands = last?.act === 'GIVEN' && last.noticeVersion === noticeVersion;
  return stands ? last : null;
}

/** Whether somebody in this situation must agree before they act. */
export function isConsentMissing(situation: ConsentSituation): boolean {
  return situation.isRequired && consentInForce(situation) === null;
}

/**
 * Whether an account takes over what was said under the name of a guest: a consent that stands, for a notice that the
 * account itself never answered.
 */
export function isTakenOver(guest: ConsentAct, own: ConsentAct | null): boolean {
  return guest.act === 'GIVEN' && guest.noticeVersion > (own?.noticeVersion ?? 0);
}

/** The edition asks for explicit consent, and this person has not given it to the notice in force. */
export class ConsentRequired extends DomainError<'CONSENT_REQUIRED'> {
  constructor() {
    super('CONSENT_REQUIRED');
  }
}

/** Another version than the one in force was read: nobody agrees to what they have not read. */
export class NoticeChanged extends DomainError<'NOTICE_CHANGED'> {
  constructor() {
    super('NOTICE_CHANGED');
  }
}
