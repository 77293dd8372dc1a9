import { ApiClient } from '@voix/testing/api-client';
import { databaseUrl, dropDatabase } from '@voix/testing/database-harness';
import { cloneDemonstration } from '../harness/demonstration-database.js';
import { PAGE_OPERATIONS } from '../harness/operations.js';
import { startBuiltServer, type BuiltServer } from '../harness/start-built-server.mjs';
import { StatementCounter } from '../harness/statement-counter.js';

const EDITION = 'ia-sante-2026';
const PAGES = [
  { page: 'SheetPage', variables: { edition: EDITION, sheet: 'fi-contact-humain' } },
  { page: 'ThemeSheets', variables: { edition: EDITION, theme: 'contact-humain' } },
  { page: 'UseCasePage', variables: { edition: EDITION, useCase: 'mammographie' } },
];

let name: string;
let counter: StatementCounter;
let server: BuiltServer;
beforeAll(async () => {
  name = await cloneDemonstration();
  counter = await StatementCounter.before(databaseUrl(name));
  const environment = { VOIX_ROLES: 'http', NODE_ENV: 'test', DATABASE_URL: counter.url };
  server = await startBuiltServer(environment);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await counter.close();
  await dropDatabase(name);
});

describe('the pages that explain words', () => {
  it.each(PAGES)('A70: $page costs at most twelve statements', async ({ page, variables }) => {
    const named = new RegExp(`query ${page}\\b`);
    const query = Object.values(PAGE_OPERATIONS).find((text) => named.test(text));
    const ask = async () => {
      const { text } = await new ApiClient(server.origin).post({ query, variables });
      expect(JSON.parse(text)).not.toHaveProperty('errors');
      expect(text).toContain('Suite d’instructions qui mène à un résultat');
    };
    // The first request of a process finds nothing remembered.
    const counts = [await counter.during(ask), await counter.during(ask)];
    expect(counts.filter((count) => count < 1 || count > 12)).toEqual([]);
  });
});
