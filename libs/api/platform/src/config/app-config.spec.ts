import { AppConfig, ConfigurationError } from './app-config.js';

function faultsOf(environment: NodeJS.ProcessEnv): readonly string[] {
  try {
    AppConfig.fromEnvironment(environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults;
    throw error;
  }
  return [];
}

describe('AppConfig', () => {
  it('needs nothing: every setting has a default that works on one machine', () => {
    const config = AppConfig.fromEnvironment({});
    expect(config).toMatchObject({
      port: 3000,
      databaseUrl: null,
      dataDirectory: '.voix',
      demo: true,
    });
    expect(config.origin).toBe('http://localhost:3000');
    expect([...config.roles]).toEqual(['http', 'live', 'jobs']);
  });

  it('takes an empty variable for an absent one', () => {
    expect(AppConfig.fromEnvironment({ SMTP_URL: '', PORT: '' }).usesLocalMailbox).toBe(true);
  });

  it('lists all faults at once, each with the name of its variable', () => {
    const faults = faultsOf({
      PORT: 'eighty',
      DATABASE_URL: 'mysql://x',
      VOIX_DEMO: 'yes',
      LOG_LEVEL: 'loud',
      VOIX_ROLES: 'http,cook',
    });
    for (const name of ['PORT', 'DATABASE_URL', 'VOIX_DEMO', 'LOG_LEVEL', 'VOIX_ROLES']) {
      expect(faults.some((fault) => fault.startsWith(name))).toBe(true);
    }
  });

  it('refuses an origin with a path', () => {
    expect(faultsOf({ VOIX_ORIGIN: 'https://voix.example/base' })).toHaveLength(1);
  });

  it('refuses to go without rate limits when the origin is public', () => {
    expect(faultsOf({ VOIX_RATE_LIMITS: 'off', VOIX_ORIGIN: 'https://voix.example' })).toHaveLength(
      1,
    );
    expect(faultsOf({ VOIX_RATE_LIMITS: 'off', VOIX_ORIGIN: 'http://localhost:3000' })).toEqual([]);
  });

  it.each([
    ['the account of the application alone, which cannot migrate', 'voix_app', null, 1],
    ['an address for migrations beside an account that needs none', 'owner', 'owner', 1],
    ['an account for each', 'voix_app', 'owner', 0],
    ['the owner alone', 'owner', null, 0],
  ])(
    'of databases, given %s: says what is wrong, if anything',
    (_what, account, migrations, faults) => {
      const url = (name: string) => `postgres://${name}:secret@db.example/voix`;
      const environment = {
        DATABASE_URL: url(account),
        ...(migrations !== null && { VOIX_MIGRATION_DATABASE_URL: url(migrations) }),
      };
      expect(faultsOf(environment)).toHaveLength(faults);
    },
  );

  it('keeps cookies to https when the origin says so', () => {
    expect(AppConfig.fromEnvironment({ VOIX_ORIGIN: 'https://voix.example' }).isSecure).toBe(true);
  });
});
