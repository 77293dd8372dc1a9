import { Injectable } from '@nestjs/common';
import { SecretBox } from '@voix/api-platform/sealing';
import type { SignedInActor } from '../../domain/eligibility.policy.js';
import { AUTHENTICATOR_SETUP_MINUTES } from '../../domain/second-factor/authenticator.js';

const EXPIRY_BYTES = 8;

/** Seals what an authenticator shares with us: for the account in the database, for the session in a set-up. */
@Injectable()
export class AuthenticatorSecrets {
  constructor(private readonly box: SecretBox) {}

  seal(accountId: string, secret: Uint8Array): Promise<Buffer> {
    return this.box.seal(secret, forAccount(accountId));
  }

  /** Throws when the sealing secret of the installation was lost: recovery codes and passkeys still pass. */
  async open(accountId: string, sealed: Uint8Array): Promise<Uint8Array> {
    const secret = await this.box.open(sealed, forAccount(accountId));
    if (secret === null)
      throw new Error('The secret of an authenticator cannot be opened any more');
    return secret;
  }

  /** What the page gives back to confirm the set-up: nothing is stored before that. */
  async beginSetup(actor: SignedInActor, secret: Uint8Array, now: Date): Promise<string> {
    const expiry = Buffer.alloc(EXPIRY_BYTES);
    expiry.writeBigUInt64BE(BigInt(now.getTime() + AUTHENTICATOR_SETUP_MINUTES * 60_000));
    const sealed = await this.box.seal(Buffer.concat([expiry, secret]), forSetup(actor));
    return sealed.toString('base64url');
  }

  /** The secret of a set-up that this session began; null when it is too old, or none of its own. */
  async endSetup(actor: SignedInActor, token: string, now: Date): Promise<Uint8Array | null> {
    const opened = await this.box.open(Buffer.from(token, 'base64url'), forSetup(actor));
    if (opened === null || opened.readBigUInt64BE() < BigInt(now.getTime())) return null;
    return opened.subarray(EXPIRY_BYTES);
  }
}

const forAccount = (accountId: string) => `authenticator:${accountId}`;
const forSetup = ({ accountId, sessionId }: SignedInActor) =>
  `authenticator-setup:${accountId}:${sessionId}`;
