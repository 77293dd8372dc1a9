import * as v from 'valibot';
import { openIdProvidersSchema } from './openid-provider.schema.js';

const onOff = (fallback: 'on' | 'off') =>
  v.optional(v.picklist(['on', 'off'], 'vaut on ou off'), fallback);

const urlOf = (...protocols: string[]) =>
  v.pipe(
    v.string(),
    v.check(
      (value) => URL.canParse(value) && protocols.includes(new URL(value).protocol),
      `est une adresse qui commence par ${protocols.map((p) => `${p}//`).join(' ou ')}`,
    ),
  );

const wholeNumber = (min: number, max: number, fallback: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,6}$/, `est un nombre entier de ${min} à ${max}`),
      v.transform(Number),
      v.check((value) => value >= min && value <= max, `est un nombre entier de ${min} à ${max}`),
    ),
    fallback,
  );

/** Everything that the environment may say. See docs/operations/configuration.md. */
export const environmentSchema = v.object({
  PORT: wholeNumber(0, 65_535, '3000'),
  DATABASE_URL: v.optional(urlOf('postgres:', 'postgresql:')),
  VOIX_MIGRATION_DATABASE_URL: v.optional(urlOf('postgres:', 'postgresql:')),
  VOIX_DATA_DIR: v.optional(v.string(), '.voix'),
  VOIX_ORIGIN: v.optional(
    v.pipe(
      urlOf('http:', 'https:'),
      v.check(
        (value) => !URL.canParse(value) || new URL(value).origin === value,
        'est une origine seule : protocole, nom et port, sans chemin',
      ),
    ),
  ),
  VOIX_DEMO: onOff('on'),
  VOIX_ROLES: v.optional(
    v.pipe(
      v.string(),
      v.transform((value) => value.split(',').map((role) => role.trim())),
      v.array(v.picklist(['http', 'live', 'jobs'], 'est une liste parmi http, live, jobs')),
      v.minLength(1),
    ),
    'http,live,jobs',
  ),
  REDIS_URL: v.optional(urlOf('redis:', 'rediss:')),
  SMTP_URL: v.optional(urlOf('smtp:', 'smtps:')),
  VOIX_RATE_LIMITS: onOff('on'),
  LOG_LEVEL: v.optional(
    v.picklist(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'vaut fatal, error, warn, info, debug, trace ou silent',
    ),
    'info',
  ),
  VOIX_TRUSTED_PROXY_HOPS: wholeNumber(0, 10, '0'),
  VOIX_SEALING_SECRETS: v.optional(
    v.pipe(
      v.string(),
      v.transform((value) => value.split(',').map((secret) => secret.trim())),
      v.array(v.pipe(v.string(), v.minLength(32, 'a au moins 32 caractères par secret'))),
    ),
  ),
  VOIX_OPENID_PROVIDERS: v.optional(openIdProvidersSchema),
  VOIX_METRICS_TOKEN: v.optional(v.pipe(v.string(), v.minLength(24, 'a au moins 24 caractères'))),
  NODE_ENV: v.optional(v.string(), 'production'),
});
