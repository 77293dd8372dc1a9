import { Injectable } from '@nestjs/common';
import { permissionsIn, type RequestContext } from '@voix/api-platform/request-context';
import type { Role } from '@voix/contracts/permissions';
import { isUuid } from '@voix/domain-kernel';
import type { Territory } from '../domain/reference-data.js';
import { RoleRepository } from '../persistence/role.repository.js';
import { ReferenceDataReader } from './reference-data.reader.js';

/** A role that somebody holds, for those who give roles. */
export interface RoleHolder {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly editionId: string | null;
  readonly territory: Territory | null;
  readonly grantedAt: Date;
}

/** Who holds roles: read by those alone who may give them there. */
@Injectable()
export class RoleHoldersReader {
  constructor(
    private readonly roles: RoleRepository,
    private readonly referenceData: ReferenceDataReader,
  ) {}

  /**
   * Those of an edition and of its territories, by role, then by address. Roles on the whole platform hold there as
   * well: whoever may give those sees them too.
   */
  async ofEdition(ctx: RequestContext, editionId: string): Promise<RoleHolder[]> {
    if (!isUuid(editionId)) return [];
    const withPlatform = permissionsIn(ctx.actor, { kind: 'PLATFORM' }).has('roles.grant');
    const rows = await this.roles.findHolders(ctx, editionId, withPlatform);
    return Promise.all(
      rows.map(async ({ territoryCode, ...row }) => ({
        ...row,
        territory: await this.referenceData.territory(ctx, territoryCode),
      })),
    );
  }
}
