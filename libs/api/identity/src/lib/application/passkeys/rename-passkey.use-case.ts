import { Injectable } from '@nestjs/common';
import { RateLimits, RefusalError } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { passkeyNameSchema, validate } from '@voix/contracts/validation';
import { isUuid, ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import { PasskeyRepository } from '../../persistence/passkey.repository.js';
import { requireSignedIn } from '../require-signed-in.js';

export interface PasskeyName {
  readonly passkeyId: string;
  readonly name: string;
}

/** Calls a passkey by another name, for its owner alone. */
@Injectable()
export class RenamePasskeyUseCase {
  constructor(
    private readonly rateLimits: RateLimits,
    private readonly unitOfWork: UnitOfWork,
    private readonly passkeys: PasskeyRepository,
  ) {}

  async run(
    ctx: RequestContext,
    { passkeyId, name }: PasskeyName,
  ): Promise<Result<undefined, ValidationFailed>> {
    const { accountId } = requireSignedIn(ctx);
    if (!isUuid(passkeyId)) throw new RefusalError('NOT_FOUND');
    await this.rateLimits.perParticipant(ctx, 'SIGN_IN_KEYS_PER_PARTICIPANT');
    const checked = validate(passkeyNameSchema, { name });
    if (!checked.ok) return checked;
    return this.unitOfWork.run<undefined, ValidationFailed>(ctx, async (tx) => {
      const isOwn = await this.passkeys.rename(tx, passkeyId, accountId, checked.value.name);
      if (!isOwn) throw new RefusalError('NOT_FOUND');
      return ok();
    });
  }
}
