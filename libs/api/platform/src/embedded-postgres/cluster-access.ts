import { APPLICATION_ROLE, type DatabaseAccess } from '../database/database-access.js';
import type { ClusterSecrets } from './cluster-secrets.js';
import { OWNER_ROLE } from './initialise-cluster.js';

/** The addresses under which an embedded server is reached. */
export function clusterAccess(
  port: number,
  secrets: ClusterSecrets,
  database: string,
): DatabaseAccess {
  const place = `127.0.0.1:${port}/${database}`;
  return {
    ownerUrl: `postgresql://${OWNER_ROLE}:${secrets.owner}@${place}`,
    applicationUrl: `postgresql://${APPLICATION_ROLE}:${secrets.application}@${place}`,
  };
}
