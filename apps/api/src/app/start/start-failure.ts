import { ConfigurationError } from '@voix/api-platform/config';
import { UnknownSchemaError, WrongRoleError } from '@voix/api-platform/database';
import { EmbeddedPostgresError } from '@voix/api-platform/embedded-postgres';

/** What to tell the operator when the server cannot start: a sentence and what to do, never a stack trace. */
export function explainFailure(error: unknown): string {
  if (error instanceof ConfigurationError) return error.message;
  if (error instanceof EmbeddedPostgresError)
    return `${error.message}\nVoir ${error.code} dans docs/operations/start.md.`;
  if (error instanceof UnknownSchemaError) {
    return 'Cette base a été préparée par une version plus récente de Voix. Démarrez cette version-là, ou choisissez un autre VOIX_DATA_DIR.';
  }
  if (error instanceof WrongRoleError) {
    return `Le serveur travaillerait avec les droits du compte ${error.role}. Un intermédiaire comme PgBouncer a sans doute écarté ce qui est demandé à la connexion : ${TWO_ADDRESSES}`;
  }
  const { code = '', message } = error as NodeJS.ErrnoException;
  const known = SENTENCES.find(({ codes }) => codes.includes(code));
  if (known !== undefined) return known.sentence;
  return `Voix n’a pas pu démarrer : ${message}\nAvec LOG_LEVEL=debug, le journal en dit plus.`;
}

const TWO_ADDRESSES =
  'donnez deux adresses, DATABASE_URL pour le compte voix_app et VOIX_MIGRATION_DATABASE_URL pour le propriétaire.';

/** Codes of the operating system and of PostgreSQL that an operator can do something about. */
const SENTENCES: readonly { readonly codes: readonly string[]; readonly sentence: string }[] = [
  {
    codes: ['EADDRINUSE'],
    sentence:
      'Ce port est déjà pris. Arrêtez l’autre programme, ou choisissez-en un autre : PORT=3001 npm start',
  },
  {
    codes: ['EACCES'],
    sentence:
      'Ce port demande des droits d’administrateur. Choisissez un port au-dessus de 1024 : PORT=3000 npm start',
  },
  {
    codes: ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT'],
    sentence: 'La base de données ne répond pas. Vérifiez DATABASE_URL.',
  },
  {
    codes: ['28P01', '28000'],
    sentence: 'La base de données refuse ce nom ou ce mot de passe. Vérifiez DATABASE_URL.',
  },
  {
    codes: ['08P01'],
    sentence: `La base de données, ou un intermédiaire comme PgBouncer, refuse ce qui est demandé à la connexion : ${TWO_ADDRESSES}`,
  },
  {
    codes: ['42501'],
    sentence:
      'Le compte qui prépare la base n’en a pas le droit : il doit la posséder et pouvoir créer des rôles. Voir docs/operations/configuration.md.',
  },
  {
    codes: ['3D000'],
    sentence: 'Cette base de données n’existe pas. Créez-la, ou vérifiez DATABASE_URL.',
  },
  {
    codes: ['ENOSPC', '53100'],
    sentence: 'Il n’y a plus de place sur le disque. Libérez-en, puis relancez.',
  },
];
