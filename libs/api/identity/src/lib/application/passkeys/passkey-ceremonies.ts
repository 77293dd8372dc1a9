import { Injectable } from '@nestjs/common';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  SimpleWebAuthnError,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { AppConfig } from '@voix/api-platform/config';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, type Result } from '@voix/domain-kernel';
import {
  MAX_CREDENTIAL_ID_BYTES,
  PASSKEY_CHALLENGE_BYTES,
  PASSKEY_CHALLENGE_MINUTES,
  PasskeyRefused,
  type PasskeyCredential,
} from '../../domain/passkeys/passkey.js';
import { hashToken, tokenFrom } from '../../domain/secrets.js';
import type { StoredAccount } from '../../persistence/account.repository.js';
import {
  PasskeyChallengeRepository,
  type ChallengeHolder,
} from '../../persistence/passkey-challenge.repository.js';
import { readRegistrationAnswer, readSignInAnswer } from './passkey-answer.js';

export interface NewCredential extends PasskeyCredential {
  /** The question that was answered, for the caller to use up. */
  readonly challenge: string;
  readonly isSynced: boolean;
}

export interface CredentialUse {
  readonly challenge: string;
  readonly counter: number;
}

const RELYING_PARTY = 'Voix';
const FAULTS = [ReferenceError, EvalError, SimpleWebAuthnError];
const timeout = PASSKEY_CHALLENGE_MINUTES * 60_000;

/**
 * What we ask of devices, and whether their answers prove it: for this site and no other, by a person whom the device
 * has recognised (A56). Whether the question was ours, and is still open, the caller finds out by using it up.
 */
@Injectable()
export class PasskeyCeremonies {
  private readonly rpID: string;

  constructor(
    private readonly config: AppConfig,
    private readonly challenges: PasskeyChallengeRepository,
  ) {
    this.rpID = new URL(config.origin).hostname;
  }

  /** Options for `navigator.credentials.create`, as JSON, with a question to this session. */
  async registrationOptions(
    tx: RequestContext,
    account: StoredAccount,
    sessionId: string,
    knownCredentialIds: readonly string[],
  ): Promise<string> {
    const challenge = await this.ask(tx, { purpose: 'REGISTRATION', sessionId });
    const options = await generateRegistrationOptions({
      rpName: RELYING_PARTY,
      rpID: this.rpID,
      userName: account.email,
      userDisplayName: account.email,
      userID: Uint8Array.from(Buffer.from(account.id.replaceAll('-', ''), 'hex')),
      challenge: Uint8Array.from(challenge),
      timeout,
      attestationType: 'none',
      excludeCredentials: knownCredentialIds.map((id) => ({ id })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    return JSON.stringify(options);
  }

  /** Options for `navigator.credentials.get`, as JSON: they name nobody, the device knows whose keys it has (A50). */
  async signInOptions(tx: RequestContext, browserHash: Buffer): Promise<string> {
    const challenge = await this.ask(tx, { purpose: 'SIGN_IN', browserHash });
    const options = await generateAuthenticationOptions({
      rpID: this.rpID,
      challenge: Uint8Array.from(challenge),
      timeout,
      userVerification: 'required',
    });
    return JSON.stringify(options);
  }

  /** Uses the question up. False when it was not put to this holder, was answered already, or is too old. */
  useUp(tx: RequestContext, challenge: string, holder: ChallengeHolder): Promise<boolean> {
    return this.challenges.consume(tx, hashToken(challenge), holder);
  }

  private async ask(tx: RequestContext, holder: ChallengeHolder): Promise<Uint8Array> {
    const challenge = tx.randomBytes(PASSKEY_CHALLENGE_BYTES);
    await this.challenges.insert(tx, hashToken(tokenFrom(challenge)), holder);
    return challenge;
  }

  async verifyRegistration(answer: string): Promise<Result<NewCredential, PasskeyRefused>> {
    const response = readRegistrationAnswer(answer);
    if (response === null) return refused();
    let challenge = '';
    const verified = await verifyRegistrationResponse({
      response,
      expectedChallenge: (answered) => Boolean((challenge = answered)),
      expectedOrigin: this.config.origin,
      expectedRPID: this.rpID,
      requireUserVerification: true,
    }).catch(whyNot);
    if (!verified.verified) return refused();
    const { credential, credentialBackedUp } = verified.registrationInfo;
    if (!isCredentialId(credential.id)) return refused();
    return ok({
      challenge,
      credentialId: credential.id,
      publicKey: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: credential.transports ?? [],
      isSynced: credentialBackedUp,
    });
  }

  async verifySignIn(
    answer: string,
    passkey: PasskeyCredential,
  ): Promise<Result<CredentialUse, PasskeyRefused>> {
    const response = readSignInAnswer(answer);
    if (response === null) return refused();
    let challenge = '';
    const verified = await verifyAuthenticationResponse({
      response,
      expectedChallenge: (answered) => Boolean((challenge = answered)),
      expectedOrigin: this.config.origin,
      expectedRPID: this.rpID,
      requireUserVerification: true,
      credential: {
        id: passkey.credentialId,
        publicKey: Uint8Array.from(passkey.publicKey),
        counter: passkey.counter,
      },
    }).catch(whyNot);
    if (!verified.verified) return refused();
    return ok({ challenge, counter: verified.authenticationInfo.newCounter });
  }
}

const refused = () => err(new PasskeyRefused('PASSKEY_REFUSED'));

/** The library reads whatever length the bytes tell. */
function isCredentialId(id: string): boolean {
  const { length } = Buffer.from(id, 'base64url');
  return length > 0 && length <= MAX_CREDENTIAL_ID_BYTES;
}

/**
 * The library throws for each thing that does not fit, and for bytes that end too soon; to whoever sent them, they are
 * all one refusal. A TypeError as well: it takes for granted that what it decodes has the shape of an attestation or
 * of a key, and nothing but the answer gives it another one. What a fault of the code throws else is none, nor that
 * the runtime lacks a cipher.
 */
function whyNot(reason: unknown) {
  if (!(reason instanceof Error) || FAULTS.some((kind) => reason instanceof kind)) throw reason;
  return { verified: false } as const;
}
