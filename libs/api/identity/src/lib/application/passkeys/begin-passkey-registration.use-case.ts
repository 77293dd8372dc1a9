import { Injectable } from '@nestjs/common';
import { RateLimits, RefusalError } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, type Result } from '@voix/domain-kernel';
import { MAX_PASSKEYS, PasskeyRefused } from '../../domain/passkeys/passkey.js';
import { PasskeyRepository } from '../../persistence/passkey.repository.js';
import { requireSignedIn } from '../require-signed-in.js';
import { FactorKeeper } from '../second-factor/factor-keeper.js';
import { PasskeyCeremonies } from './passkey-ceremonies.js';

/** Asks the device of whoever is signed in to make a key for this account. Nothing changes before its answer. */
@Injectable()
export class BeginPasskeyRegistrationUseCase {
  constructor(
    private readonly rateLimits: RateLimits,
    private readonly unitOfWork: UnitOfWork,
    private readonly keeper: FactorKeeper,
    private readonly passkeys: PasskeyRepository,
    private readonly ceremonies: PasskeyCeremonies,
  ) {}

  async run(ctx: RequestContext): Promise<Result<string, PasskeyRefused>> {
    const actor = requireSignedIn(ctx);
    const { sessionId } = actor;
    if (sessionId === null) throw new RefusalError('UNAUTHENTICATED');
    await this.rateLimits.perParticipant(ctx, 'SIGN_IN_KEYS_PER_PARTICIPANT');
    return this.unitOfWork.run<string, PasskeyRefused>(ctx, async (tx) => {
      const { account, passkeyCount } = await this.keeper.lock(tx, actor);
      if (passkeyCount >= MAX_PASSKEYS) return err(new PasskeyRefused('PASSKEY_LIMIT_REACHED'));
      const known = await this.passkeys.credentialIdsOf(tx, account.id);
      return ok(await this.ceremonies.registrationOptions(tx, account, sessionId, known));
    });
  }
}
