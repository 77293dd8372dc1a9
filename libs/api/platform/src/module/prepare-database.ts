import {
  admitApplicationRole,
  migrate,
  type DatabaseAccess,
  type MigrationReport,
} from '../database/index.js';
import { prepareJobQueue } from '../jobs/index.js';

/** Makes a database ready for this code: schema, job queue, the application's way in. One process at a time. */
export function prepareDatabase(access: DatabaseAccess): Promise<MigrationReport> {
  return migrate(access.ownerUrl, async () => {
    await prepareJobQueue(access.ownerUrl);
    await admitApplicationRole(access);
  });
}
