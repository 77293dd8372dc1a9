import { Injectable } from '@nestjs/common';
import { RateLimits } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ok, type Result } from '@voix/domain-kernel';
import { markBrowser } from '../browser-mark.js';
import { PasskeyCeremonies } from './passkey-ceremonies.js';

/** Puts a question to whatever passkey this browser's device has. It says nothing of any account. */
@Injectable()
export class BeginPasskeySignInUseCase {
  constructor(
    private readonly rateLimits: RateLimits,
    private readonly unitOfWork: UnitOfWork,
    private readonly ceremonies: PasskeyCeremonies,
  ) {}

  async run(ctx: RequestContext): Promise<Result<string, never>> {
    const { client } = ctx;
    if (client === null) throw new Error('A passkey answers in the browser that asks');
    await this.rateLimits.perAddress(ctx, 'SIGN_IN_CODE_PER_ADDRESS');
    const browserHash = markBrowser(ctx, client);
    return this.unitOfWork.run<string, never>(ctx, async (tx) =>
      ok(await this.ceremonies.signInOptions(tx, browserHash)),
    );
  }
}
