import { Injectable } from '@nestjs/common';
import { RefusalError } from '@voix/api-platform/access';
import { AppConfig } from '@voix/api-platform/config';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ok, type Result } from '@voix/domain-kernel';
import { hashToken, TOKEN_BYTES, tokenFrom } from '../domain/secrets.js';
import { FirstOrganizerLinkRepository } from '../persistence/first-organizer-link.repository.js';
import { RoleRepository } from '../persistence/role.repository.js';

const VALID_HOURS = 24;

export interface FirstOrganizerLink {
  /** For the terminal of whoever installs Voix: it is shown once and stored nowhere. */
  readonly url: string;
  readonly expiresAt: Date;
}

/**
 * What becomes of the links made before. A start lets them be: whoever holds the one of an earlier start, or of another
 * process, can still use it. Somebody who asks for a link ends them: theirs may have got lost.
 */
export type EarlierLinks = 'STAY' | 'END';

/** Makes the one-time link of a new installation; answers null once there is an administrator. */
@Injectable()
export class CreateFirstOrganizerLinkUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly roles: RoleRepository,
    private readonly links: FirstOrganizerLinkRepository,
    private readonly config: AppConfig,
  ) {}

  async run(
    ctx: RequestContext,
    earlierLinks: EarlierLinks,
  ): Promise<Result<FirstOrganizerLink | null, never>> {
    if (ctx.origin !== 'cli') throw new RefusalError('FORBIDDEN');
    return this.unitOfWork.run<FirstOrganizerLink | null, never>(ctx, async (tx) => {
      if (await this.roles.hasAdministrator(tx)) return ok(null);
      if (earlierLinks === 'END') await this.links.endAll(tx);
      const token = tokenFrom(tx.randomBytes(TOKEN_BYTES));
      const expiresAt = await this.links.add(tx, tx.newId(), hashToken(token), VALID_HOURS);
      return ok({ url: `${this.config.origin}/premiere-organisation#jeton=${token}`, expiresAt });
    });
  }
}
