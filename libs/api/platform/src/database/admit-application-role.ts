import pg from 'pg';
import {
  APPLICATION_ROLE,
  APPLICATION_SETTINGS,
  signsInAsApplication,
  type DatabaseAccess,
} from './database-access.js';

/**
 * Lets the application's role sign in with the password of its address. Its limits are its own settings: a pooler in
 * transaction mode passes none on. Two at once would be refused: only under the lock of migrations.
 */
export async function admitApplicationRole(access: DatabaseAccess): Promise<void> {
  if (!signsInAsApplication(access.applicationUrl)) return;
  const password = decodeURIComponent(new URL(access.applicationUrl).password);
  const client = new pg.Client({ connectionString: access.ownerUrl });
  await client.connect();
  try {
    await client.query(
      `alter role ${APPLICATION_ROLE} login password ${pg.escapeLiteral(password)}`,
    );
    for (const [name, value] of Object.entries(APPLICATION_SETTINGS))
      await client.query(`alter role ${APPLICATION_ROLE} set ${name} = '${value}'`);
  } finally {
    await client.end();
  }
}
