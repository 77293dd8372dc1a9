import { TestBench } from '@voix/testing/database-harness';
import { ALL_ENTITIES } from './app/area-modules.js';

/**
 * Foreign keys that lead from one area to another: entities know nothing of other areas, so TypeORM, which would make
 * the tables as the entities say, would drop them. They stand in the migrations alone.
 */
const KEYS_BETWEEN_AREAS = [
  ['activities', 'fk_activities_edition'],
  ['activity_phase_settings', 'fk_activity_phase_settings_phase'],
  ['arguments', 'fk_arguments_author'],
  ['calendar_events', 'fk_calendar_events_edition'],
  ['calendar_events', 'fk_calendar_events_territory'],
  ['consents', 'fk_consents_participant'],
  ['follows', 'fk_follows_participant'],
  ['glossary_terms', 'fk_glossary_terms_edition'],
  ['information_easy_reads', 'fk_information_easy_reads_account'],
  ['information_reviews', 'fk_information_reviews_account'],
  ['information_sheet_versions', 'fk_information_sheet_versions_account'],
  ['information_sheets', 'fk_information_sheets_edition'],
  ['information_sheets', 'fk_information_sheets_theme'],
  ['notification_preferences', 'fk_notification_preferences_participant'],
  ['proposals', 'fk_proposals_activity'],
  ['proposals', 'fk_proposals_author'],
  ['proposals', 'fk_proposals_edition'],
  ['proposals', 'fk_proposals_theme'],
  ['proposals', 'fk_proposals_use_case'],
  ['use_cases', 'fk_use_cases_edition'],
  ['use_cases', 'fk_use_cases_theme'],
] as const;

/** Tables that no entity describes, and why. Everything else has one. */
const TABLES_WITHOUT_ENTITY: Readonly<Record<string, string>> = {
  external_tallies: 'totals without voters: written in bulk by the importer, read by one statement',
  ledger_entries:
    'append-only and written by one statement; loading and saving rows would be wrong',
  migrations: 'the account that TypeORM keeps of the migrations themselves',
  outbox_events: 'taken with row locks and marked by statements of the relay',
  outbox_handled: 'only ever inserted, to know whether an event was handled',
  search_documents:
    'a copy of what can be found, made and searched by statements: TypeORM knows none of its generated columns',
  vote_events: 'append-only history, written by the batch of votes',
  vote_tallies: 'counters, moved by the batch of votes',
  votes: 'written by set-based statements, hundreds at a time',
};

describe('the schema that the migrations make', () => {
  let bench: TestBench;

  beforeAll(async () => {
    bench = await TestBench.open({ entities: ALL_ENTITIES });
  });
  afterAll(() => bench.close());

  it('is what the entities describe, but for the keys between areas', async () => {
    const { upQueries } = await bench.database.dataSource.driver.createSchemaBuilder().log();
    const differences = upQueries.map(({ query }) => query);
    const explained = KEYS_BETWEEN_AREAS.map(
      ([table, key]) => `ALTER TABLE "${table}" DROP CONSTRAINT "${key}"`,
    );
    expect(new Set(differences)).toEqual(new Set(explained));
  });

  it('has no table without an entity, but for those that explain why', async () => {
    const rows = await bench.rows<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
    );
    const described = new Set(
      bench.database.dataSource.entityMetadatas.map((one) => one.tableName),
    );
    const others = rows.map(({ name }) => name).filter((name) => !described.has(name));
    expect(others).toEqual(Object.keys(TABLES_WITHOUT_ENTITY));
  });
});
