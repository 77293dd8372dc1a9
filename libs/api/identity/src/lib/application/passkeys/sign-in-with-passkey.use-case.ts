import { Injectable } from '@nestjs/common';
import { RateLimits } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, type Result } from '@voix/domain-kernel';
import { PasskeyRefused } from '../../domain/passkeys/passkey.js';
import { hashToken } from '../../domain/secrets.js';
import { PasskeyRepository, type StoredPasskey } from '../../persistence/passkey.repository.js';
import { SessionKeeper, type OpenedSession } from '../session-keeper.js';
import { readSignInAnswer } from './passkey-answer.js';
import { PasskeyCeremonies, type CredentialUse } from './passkey-ceremonies.js';
import { PasskeyEntry } from './passkey-entry.js';

/**
 * Signs a person in with a passkey. The device has recognised them, so that this is both factors at once: the session
 * has passed the second one. Whoever is signed in already passes it the same way.
 */
@Injectable()
export class SignInWithPasskeyUseCase {
  constructor(
    private readonly rateLimits: RateLimits,
    private readonly unitOfWork: UnitOfWork,
    private readonly passkeys: PasskeyRepository,
    private readonly ceremonies: PasskeyCeremonies,
    private readonly entry: PasskeyEntry,
    private readonly sessions: SessionKeeper,
  ) {}

  async run(ctx: RequestContext, answer: string): Promise<Result<undefined, PasskeyRefused>> {
    await this.rateLimits.perAddress(ctx, 'SIGN_IN_CODE_PER_ADDRESS');
    const credentialId = readSignInAnswer(answer)?.id ?? '';
    const passkey = await this.passkeys.findByCredential(ctx, credentialId);
    const browserToken = ctx.client?.browserToken ?? null;
    if (passkey === null || browserToken === null) return refused();
    const use = await this.ceremonies.verifySignIn(answer, passkey);
    if (!use.ok) return use;
    const session = await this.unitOfWork.run(ctx, async (tx) =>
      this.signIn(tx, passkey, use.value, hashToken(browserToken)),
    );
    if (!session.ok) return session;
    await this.sessions.completeSignIn(ctx, session.value);
    return ok();
  }

  private async signIn(
    tx: RequestContext,
    { id, accountId }: StoredPasskey,
    { challenge, counter }: CredentialUse,
    browserHash: Buffer,
  ): Promise<Result<OpenedSession, PasskeyRefused>> {
    const holder = { purpose: 'SIGN_IN', browserHash } as const;
    await this.entry.lock(tx, accountId);
    const isOurs = await this.ceremonies.useUp(tx, challenge, holder);
    const isNew = isOurs && (await this.passkeys.noteUse(tx, id, counter));
    return isNew ? ok(await this.entry.enter(tx, accountId)) : refused();
  }
}

const refused = () => err(new PasskeyRefused('PASSKEY_REFUSED'));
