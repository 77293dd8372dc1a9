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

/** Makes the one-time link of a new installation; answers null once there is an administrator. */
@Injectable()
export class CreateFirstOrganizerLinkUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly roles: RoleRepository,
    private readonly links: FirstOrganizerLinkRepository,
    private readonly config: AppConfig,
  ) {}

  async run(ctx: RequestContext): Promise<Result<FirstOrganizerLink | null, never>> {
    if (ctx.origin !== 'cli') throw new RefusalError('FORBIDDEN');
    return this.unitOfWork.run<FirstOrganizerLink | null, never>(ctx, async (tx) => {
      if (await this.roles.hasAdministrator(tx)) return ok(null);
      const token = tokenFrom(tx.randomBytes(TOKEN_BYTES));
      const expiresAt = await this.links.replace(tx, tx.newId(), hashToken(token), VALID_HOURS);
      return ok({ url: `${this.config.origin}/premiere-organisation#jeton=${token}`, expiresAt });
    });
  }
}
