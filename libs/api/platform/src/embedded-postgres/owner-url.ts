import { OWNER_ROLE } from './initialise-cluster.js';

/** The address under which the owner of the schema reaches an embedded server. */
export function ownerUrl(port: number, password: string, database: string): string {
  return `postgresql://${OWNER_ROLE}:${password}@127.0.0.1:${port}/${database}`;
}
