import { DomainError } from '@voix/domain-kernel';

export const PASSKEY_CHALLENGE_BYTES = 32;
export const PASSKEY_CHALLENGE_MINUTES = 5;
export const MAX_PASSKEYS = 20;

/** What a device has said of a key. */
export interface PasskeyCredential {
  readonly credentialId: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: readonly string[];
}

/** A passkey as its owner sees it. */
export interface OwnPasskey {
  readonly id: string;
  readonly name: string;
  readonly isSynced: boolean;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

/** The answer of a device does not prove what it should; or there are too many keys already. */
export class PasskeyRefused extends DomainError<'PASSKEY_REFUSED' | 'PASSKEY_LIMIT_REACHED'> {}

/** No longer id of a credential is given out by any authenticator (WebAuthn level 2, section 6.5.1). */
export const MAX_CREDENTIAL_ID_BYTES = 1023;
