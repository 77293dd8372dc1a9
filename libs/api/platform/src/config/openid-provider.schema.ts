import * as v from 'valibot';
import { isPublicOrigin } from './public-origin.js';

/** Where answers about the person come from: the identity token alone, or userinfo too, plain or signed. */
type UserinfoForm = 'NONE' | 'PLAIN' | 'SIGNED';

/** A service with which people may sign in, by OpenID Connect. */
export interface OpenIdProvider {
  /** Part of addresses and of what is stored: never changed once people have signed in with it. */
  readonly id: string;
  /** Its name on the button. */
  readonly label: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
  /** The assurance levels that are asked for and accepted; empty takes any. */
  readonly acrValues: readonly string[];
  readonly signingAlgorithm: 'RS256' | 'ES256' | 'PS256';
  readonly userinfo: UserinfoForm;
  /** It says who is a health professional, and of which profession. */
  readonly provesProfession: boolean;
  /** Origins to which it leads a browser, besides that of its issuer. */
  readonly origins: readonly string[];
}

const GENERIC = {
  scope: 'openid',
  acrValues: [],
  signingAlgorithm: 'RS256',
  userinfo: 'NONE',
  provesProfession: false,
  origins: [],
} as const;

/** What these services ask of whoever connects to them. Each can be overridden, for their test platforms. */
const PRESETS = {
  FRANCECONNECT: {
    ...GENERIC,
    label: 'FranceConnect',
    issuer: 'https://oidc.franceconnect.gouv.fr/api/v2',
    acrValues: ['eidas1'],
    userinfo: 'SIGNED',
  },
  PRO_SANTE_CONNECT: {
    ...GENERIC,
    label: 'Pro Santé Connect',
    issuer: 'https://auth.esw.esante.gouv.fr/auth/realms/esante-wallet',
    scope: 'openid scope_all',
    acrValues: ['eidas1'],
    userinfo: 'PLAIN',
    provesProfession: true,
    origins: ['https://wallet.esw.esante.gouv.fr'],
  },
} as const;

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(500));

/** Over https, unless it is on this machine. */
const safeAddress = v.pipe(
  v.string(),
  v.check(
    (value) => URL.canParse(value) && (value.startsWith('https://') || !isPublicOrigin(value)),
    'est une adresse https',
  ),
);

const providerSchema = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{1,30}$/, 'id : minuscules, chiffres, tirets')),
    preset: v.optional(v.picklist(['FRANCECONNECT', 'PRO_SANTE_CONNECT'])),
    label: v.optional(text),
    issuer: v.optional(safeAddress),
    clientId: text,
    clientSecret: text,
    scope: v.optional(v.pipe(text, v.regex(/\bopenid\b/, 'scope contient openid'))),
    acrValues: v.optional(v.array(text)),
    signingAlgorithm: v.optional(v.picklist(['RS256', 'ES256', 'PS256'])),
    userinfo: v.optional(v.picklist(['NONE', 'PLAIN', 'SIGNED'])),
    origins: v.optional(v.array(safeAddress)),
  }),
  v.transform(({ preset, ...given }) => ({
    ...(preset === undefined ? GENERIC : PRESETS[preset]),
    ...given,
  })),
  v.check(
    (provider) => 'label' in provider && 'issuer' in provider,
    'label et issuer manquent, ou un preset',
  ),
  v.transform((provider) => provider as OpenIdProvider),
);

/** The JSON of VOIX_OPENID_PROVIDERS: a list, of which no two have the same id. */
export const openIdProvidersSchema = v.pipe(
  v.string(),
  v.parseJson(undefined, 'est une liste en JSON'),
  v.array(providerSchema, 'est une liste en JSON'),
  v.check(
    (providers) => new Set(providers.map(({ id }) => id)).size === providers.length,
    'a deux fois le même id',
  ),
);
