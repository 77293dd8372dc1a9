import { DomainError } from '@voix/domain-kernel';

/** How long a person may stay with their provider before coming back. */
export const OPENID_ATTEMPT_MINUTES = 15;
/** How long a proven identity waits for its account: time to read a message and come back. */
export const PENDING_IDENTITY_MINUTES = 30;

/** What a provider has proved: who, for this provider, and how surely. Neither a name nor an address. */
export interface ProvenIdentity {
  readonly provider: string;
  /** What the provider calls the person, for us alone. */
  readonly subject: string;
  readonly assuranceLevel: string | null;
  /** Code of a profession of health, where the provider proves it. */
  readonly professionCode: string | null;
}

/** The same, once its subject can be recognised and not read. */
export interface MarkedIdentity extends Omit<ProvenIdentity, 'subject'> {
  readonly subjectMark: Buffer;
}

/** An identity as the owner of its account sees it. */
export interface OwnIdentity {
  readonly id: string;
  readonly provider: string;
  readonly assuranceLevel: string | null;
  readonly professionCode: string | null;
  readonly linkedAt: Date;
  readonly lastUsedAt: Date | null;
}

/** The person or their provider did not finish, or the answer does not prove what it should. */
export class OpenIdRefused extends DomainError<
  'OPENID_CANCELLED' | 'OPENID_FAILED' | 'OPENID_UNAVAILABLE'
> {}

/** A person came back from a provider in vain: they go back where they were, when this browser is known to have left. */
export class OpenIdReturnRefused extends DomainError<
  OpenIdRefused['code'] | IdentityLinkedElsewhere['code']
> {
  constructor(
    code: OpenIdReturnRefused['code'],
    readonly returnTo: string | null,
  ) {
    super(code);
  }
}

/** One identity opens one account. */
export class IdentityLinkedElsewhere extends DomainError<'IDENTITY_LINKED_ELSEWHERE'> {
  constructor() {
    super('IDENTITY_LINKED_ELSEWHERE');
  }
}
