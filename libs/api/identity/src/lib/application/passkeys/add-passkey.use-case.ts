import { Injectable } from '@nestjs/common';
import { RateLimits, RefusalError } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { passkeyNameSchema, validate } from '@voix/contracts/validation';
import { err, ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import type { SignedInActor } from '../../domain/eligibility.policy.js';
import { MAX_PASSKEYS, PasskeyRefused } from '../../domain/passkeys/passkey.js';
import { PasskeyRepository } from '../../persistence/passkey.repository.js';
import { requireSignedIn } from '../require-signed-in.js';
import { FactorKeeper } from '../second-factor/factor-keeper.js';
import { SessionKeeper, type OpenedSession } from '../session-keeper.js';
import { PasskeyCeremonies, type NewCredential } from './passkey-ceremonies.js';

export interface PasskeyToAdd {
  readonly name: string;
  /** The answer of the device, as JSON. */
  readonly answer: string;
}

/**
 * Adds a key that a device has made. The device has recognised the person to make it, so that the session has passed
 * the second factor.
 */
@Injectable()
export class AddPasskeyUseCase {
  constructor(
    private readonly rateLimits: RateLimits,
    private readonly unitOfWork: UnitOfWork,
    private readonly keeper: FactorKeeper,
    private readonly passkeys: PasskeyRepository,
    private readonly ceremonies: PasskeyCeremonies,
    private readonly sessions: SessionKeeper,
  ) {}

  async run(
    ctx: RequestContext,
    { name, answer }: PasskeyToAdd,
  ): Promise<Result<undefined, PasskeyRefused | ValidationFailed>> {
    const actor = requireSignedIn(ctx);
    await this.rateLimits.perParticipant(ctx, 'SIGN_IN_KEYS_PER_PARTICIPANT');
    const checked = validate(passkeyNameSchema, { name });
    if (!checked.ok) return checked;
    const credential = await this.ceremonies.verifyRegistration(answer);
    if (!credential.ok) return credential;
    const session = await this.unitOfWork.run(ctx, async (tx) =>
      this.add(tx, actor, checked.value.name, credential.value),
    );
    if (!session.ok) return session;
    this.sessions.handOver(ctx, session.value);
    return ok();
  }

  private async add(
    tx: RequestContext,
    actor: SignedInActor,
    name: string,
    { challenge, ...credential }: NewCredential,
  ): Promise<Result<OpenedSession, PasskeyRefused>> {
    const { sessionId } = actor;
    if (sessionId === null) throw new RefusalError('UNAUTHENTICATED');
    const { account, passkeyCount } = await this.keeper.lock(tx, actor);
    if (passkeyCount >= MAX_PASSKEYS) return err(new PasskeyRefused('PASSKEY_LIMIT_REACHED'));
    const holder = { purpose: 'REGISTRATION', sessionId } as const;
    const isOurs = await this.ceremonies.useUp(tx, challenge, holder);
    if (!isOurs) return refused();
    const passkey = { ...credential, id: tx.newId(), accountId: account.id, name };
    const isNew = await this.passkeys.insert(tx, passkey);
    if (!isNew) return refused();
    await this.keeper.tell(tx, account, 'PASSKEY_ADDED');
    return ok(await this.sessions.openWithSecondFactor(tx, actor));
  }
}

const refused = () => err(new PasskeyRefused('PASSKEY_REFUSED'));
