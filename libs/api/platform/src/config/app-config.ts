import * as v from 'valibot';
import { signsInAsApplication } from '../database/database-access.js';
import { environmentSchema } from './environment.schema.js';
import type { OpenIdProvider } from './openid-provider.schema.js';
import { isPublicOrigin } from './public-origin.js';

export type ServerRole = 'http' | 'live' | 'jobs';

/** The settings of this process, read once from the environment. */
export class AppConfig {
  readonly port: number;
  readonly databaseUrl: string | null;
  readonly migrationDatabaseUrl: string | null;
  readonly dataDirectory: string;
  readonly origin: string;
  readonly demo: boolean;
  readonly roles: ReadonlySet<ServerRole>;
  readonly redisUrl: string | null;
  readonly smtpUrl: string | null;
  readonly rateLimits: boolean;
  readonly logLevel: string;
  readonly trustedProxyHops: number;
  /** The first seals, all of them open; none: one is kept in the data directory. */
  readonly sealingSecrets: readonly string[];
  /** Other services with which people may sign in; none unless somebody says so. */
  readonly openIdProviders: readonly OpenIdProvider[];
  readonly metricsToken: string | null;
  readonly isProduction: boolean;

  private constructor(environment: v.InferOutput<typeof environmentSchema>) {
    this.port = environment.PORT;
    this.databaseUrl = environment.DATABASE_URL ?? null;
    this.migrationDatabaseUrl = environment.VOIX_MIGRATION_DATABASE_URL ?? null;
    this.dataDirectory = environment.VOIX_DATA_DIR;
    this.origin = environment.VOIX_ORIGIN ?? `http://localhost:${environment.PORT}`;
    this.demo = environment.VOIX_DEMO === 'on';
    this.roles = new Set(environment.VOIX_ROLES);
    this.redisUrl = environment.REDIS_URL ?? null;
    this.smtpUrl = environment.SMTP_URL ?? null;
    this.rateLimits = environment.VOIX_RATE_LIMITS === 'on';
    this.logLevel = environment.LOG_LEVEL;
    this.trustedProxyHops = environment.VOIX_TRUSTED_PROXY_HOPS;
    this.sealingSecrets = environment.VOIX_SEALING_SECRETS ?? [];
    this.openIdProviders = environment.VOIX_OPENID_PROVIDERS ?? [];
    this.metricsToken = environment.VOIX_METRICS_TOKEN ?? null;
    this.isProduction = environment.NODE_ENV === 'production';
  }

  /** Whether cookies travel over https only. */
  get isSecure(): boolean {
    return this.origin.startsWith('https://');
  }

  /** Messages go to a page on this machine instead of a mail server. */
  get usesLocalMailbox(): boolean {
    return this.smtpUrl === null;
  }

  /** Reads the environment. Throws one {@link ConfigurationError} that lists every fault. */
  static fromEnvironment(environment: NodeJS.ProcessEnv): AppConfig {
    const present = Object.fromEntries(
      Object.entries(environment).filter(([, value]) => value !== ''),
    );
    const parsed = v.safeParse(environmentSchema, present);
    if (!parsed.success) {
      throw new ConfigurationError(
        parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'environment'}: ${issue.message}`),
      );
    }
    const config = new AppConfig(parsed.output);
    const contradictions = [...contradictionsIn(config)];
    if (contradictions.length > 0) throw new ConfigurationError(contradictions);
    return config;
  }
}

/** Settings that are good alone and wrong together. */
function* contradictionsIn(config: AppConfig): Iterable<string> {
  const { rateLimits, origin, databaseUrl, migrationDatabaseUrl } = config;
  if (!rateLimits && isPublicOrigin(origin))
    yield `VOIX_RATE_LIMITS: off ne vaut que sur cette machine, or VOIX_ORIGIN est publique (${origin})`;
  const hasOwnRole = databaseUrl !== null && signsInAsApplication(databaseUrl);
  if (migrationDatabaseUrl !== null && !hasOwnRole)
    yield 'VOIX_MIGRATION_DATABASE_URL: demande un DATABASE_URL qui se connecte avec le compte voix_app';
  if (migrationDatabaseUrl === null && hasOwnRole)
    yield 'VOIX_MIGRATION_DATABASE_URL: manque, or le compte voix_app de DATABASE_URL ne peut pas préparer la base';
}

/** The environment cannot be used: `faults` has a line for each reason, `message` is French, whole and final. */
export class ConfigurationError extends Error {
  constructor(readonly faults: readonly string[]) {
    const lines = faults.map((fault) => `  - ${fault}`).join('\n');
    super(`Les réglages ne conviennent pas :\n${lines}\nVoir docs/operations/configuration.md.`);
    this.name = 'ConfigurationError';
  }
}
