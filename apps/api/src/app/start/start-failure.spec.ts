import { ConfigurationError } from '@voix/api-platform/config';
import { EmbeddedPostgresError } from '@voix/api-platform/embedded-postgres';
import { explainFailure } from './start-failure.js';

describe('explainFailure', () => {
  it('lists every fault of the settings', () => {
    const text = explainFailure(new ConfigurationError(['PORT: a', 'LOG_LEVEL: b']));
    expect(text).toContain('- PORT: a\n  - LOG_LEVEL: b');
  });

  it.each([
    ['EADDRINUSE', 'PORT=3001'],
    ['ECONNREFUSED', 'DATABASE_URL'],
    ['53100', 'place'],
    ['08P01', 'VOIX_MIGRATION_DATABASE_URL'],
    ['42501', 'rôles'],
  ])('says what to do about %s', (code, hint) => {
    expect(explainFailure(Object.assign(new Error('technical'), { code }))).toContain(hint);
  });

  it('leads from a failure of the embedded database to its line in the manual', () => {
    const text = explainFailure(new EmbeddedPostgresError('DISK_FULL', 'Le disque est plein.'));
    expect(text).toMatch(/^Le disque est plein\.\n.*DISK_FULL.*start\.md/);
  });

  it('never shows a stack trace', () => {
    expect(explainFailure(new Error('technical'))).not.toMatch(/\n\s+at /);
  });
});
