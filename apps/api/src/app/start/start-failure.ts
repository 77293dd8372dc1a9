import { ConfigurationError } from '@voix/api-platform/config';
import { UnknownSchemaError } from '@voix/api-platform/database';
import { EmbeddedPostgresError } from '@voix/api-platform/embedded-postgres';

/** What to tell the operator when the server cannot start: a sentence and what to do, never a stack trace. */
export function explainFailure(error: unknown): string {
  if (error instanceof ConfigurationError) {
    return `Les réglages ne conviennent pas :\n${error.faults.map((fault) => `  - ${fault}`).join('\n')}\nVoir docs/operations/configuration.md.`;
  }
  if (error instanceof EmbeddedPostgresError) return error.message;
  if (error instanceof UnknownSchemaError) {
    return 'Cette base a été préparée par une version plus récente de Voix. Démarrez cette version-là, ou choisissez un autre VOIX_DATA_DIR.';
  }
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return 'Ce port est déjà pris. Arrêtez l’autre programme, ou choisissez-en un autre : PORT=3001 npm start';
  if (code === 'EACCES')
    return 'Ce port demande des droits d’administrateur. Choisissez un port au-dessus de 1024 : PORT=3000 npm start';
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND')
    return `La base de données ne répond pas (${code}). Vérifiez DATABASE_URL.`;
  if (code === '28P01' || code === '28000')
    return 'La base de données refuse ce nom ou ce mot de passe. Vérifiez DATABASE_URL.';
  if (code === '3D000')
    return 'Cette base de données n’existe pas. Créez-la, ou vérifiez DATABASE_URL.';
  if (code === 'ENOSPC' || code === '53100')
    return 'Il n’y a plus de place sur le disque. Libérez-en, puis relancez.';
  return `Voix n’a pas pu démarrer : ${message}\nAvec LOG_LEVEL=debug, le journal en dit plus.`;
}
