import { DataSource } from 'typeorm';
import { dataSourceOptions, type ConnectionSettings } from './data-source-options.js';
import { APPLICATION_ROLE } from './database-access.js';

/** Opens the pool of the server. Throws {@link WrongRoleError} when its connections could do more than they should. */
export async function openDataSource(settings: ConnectionSettings): Promise<DataSource> {
  const dataSource = await new DataSource(dataSourceOptions(settings)).initialize();
  const [session] = await dataSource.query<{ role: string }[]>('select current_user as role');
  if (session?.role === APPLICATION_ROLE) return dataSource;
  await dataSource.destroy();
  throw new WrongRoleError(session?.role ?? '');
}

/** A connection that should have the application's rights has others: a pooler dropped what was asked for. */
export class WrongRoleError extends Error {
  constructor(readonly role: string) {
    super(`The server would work under the role ${role} instead of ${APPLICATION_ROLE}`);
    this.name = 'WrongRoleError';
  }
}
