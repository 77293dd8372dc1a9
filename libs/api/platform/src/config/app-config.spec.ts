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

  it('keeps cookies to https when the origin says so', () => {
    expect(AppConfig.fromEnvironment({ VOIX_ORIGIN: 'https://voix.example' }).isSecure).toBe(true);
  });
});
