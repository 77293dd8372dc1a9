import { AppConfig, ConfigurationError } from './app-config.js';

const CLIENT = { clientId: 'voix', clientSecret: 'secret' };
const configOf = (providers: unknown) =>
  AppConfig.fromEnvironment({
    VOIX_OPENID_PROVIDERS: typeof providers === 'string' ? providers : JSON.stringify(providers),
  });

function faultsOf(providers: unknown): readonly string[] {
  try {
    configOf(providers);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults;
    throw error;
  }
  return [];
}

describe('the identity providers of an installation', () => {
  it('are none unless they are set up', () => {
    expect(configOf('').openIdProviders).toEqual([]);
  });

  it('need nothing but their client where a preset says the rest', () => {
    const { openIdProviders } = configOf([
      { ...CLIENT, id: 'fc', preset: 'FRANCECONNECT' },
      { ...CLIENT, id: 'psc', preset: 'PRO_SANTE_CONNECT' },
    ]);
    expect(openIdProviders).toMatchObject([
      { id: 'fc', label: 'FranceConnect', userinfo: 'SIGNED', provesProfession: false },
      { id: 'psc', label: 'Pro Santé Connect', userinfo: 'PLAIN', provesProfession: true },
    ]);
  });

  it('may each be led to a test platform', () => {
    const issuer = 'https://test.example/api';
    const given = { ...CLIENT, id: 'fc', preset: 'FRANCECONNECT', issuer };
    expect(configOf([given]).openIdProviders).toMatchObject([{ issuer, acrValues: ['eidas1'] }]);
  });

  it('take plain http on this machine alone', () => {
    const at = (issuer: string) => faultsOf([{ ...CLIENT, id: 'x1', label: 'X', issuer }]);
    expect(at('http://localhost:4000')).toEqual([]);
    expect(at('http://example.org')).toHaveLength(1);
  });

  it.each<[string, unknown]>([
    ['no JSON', '[{'],
    ['no list', CLIENT],
    ['no client', [{ id: 'fc', preset: 'FRANCECONNECT' }]],
    ['a preset that there is not', [{ ...CLIENT, id: 'fc', preset: 'FACEBOOK' }]],
    ['neither a preset nor an issuer', [{ ...CLIENT, id: 'fc', label: 'Un service' }]],
    ['an id that is no part of an address', [{ ...CLIENT, id: '../x', preset: 'FRANCECONNECT' }]],
    ['a word that nobody reads', [{ ...CLIENT, id: 'fc', preset: 'FRANCECONNECT', isuer: 'x' }]],
    [
      'a scope without openid',
      [{ ...CLIENT, id: 'fc', preset: 'FRANCECONNECT', scope: 'profile' }],
    ],
    ['A93: an empty secret', [{ ...CLIENT, clientSecret: '', id: 'fc', preset: 'FRANCECONNECT' }]],
    [
      'the same id twice',
      [
        { ...CLIENT, id: 'fc', preset: 'FRANCECONNECT' },
        { ...CLIENT, id: 'fc', preset: 'PRO_SANTE_CONNECT' },
      ],
    ],
  ])('stop the start with the name of the variable: %s', (_what, providers) => {
    const faults = faultsOf(providers);
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) expect(fault).toMatch(/^VOIX_OPENID_PROVIDERS/);
  });

  it('say all that is wrong at once', () => {
    const faults = faultsOf([{ id: 'Maj', clientId: '', clientSecret: '', preset: 'X' }]);
    expect(faults.length).toBeGreaterThanOrEqual(4);
  });

  it('tell no secret in what they say', () => {
    const told = faultsOf([{ ...CLIENT, clientSecret: 'canary-of-a-secret', id: 'Maj' }]);
    expect(told.join()).not.toContain('canary');
  });
});
