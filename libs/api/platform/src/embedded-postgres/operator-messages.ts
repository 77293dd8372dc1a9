import { EmbeddedPostgresError } from './embedded-postgres.error.js';

// The operator reads these sentences on a console: what happened, then what to do. They never hold a stack trace.

const EXTERNAL = 'ou indiquez une base PostgreSQL à vous (15 ou plus récente) dans DATABASE_URL';

export const noBinary = (platform: string, cause?: unknown): EmbeddedPostgresError =>
  new EmbeddedPostgresError(
    'NO_BINARY',
    `Aucun PostgreSQL embarqué utilisable pour « ${platform} ». Relancez « npm ci --ignore-scripts » sans --omit=optional, ${EXTERNAL}.`,
    { cause },
  );

export const noAccount = (reason: string): EmbeddedPostgresError =>
  new EmbeddedPostgresError(
    'NO_ACCOUNT',
    `PostgreSQL refuse de tourner sous cette identité (${reason}). Lancez Voix avec un compte ordinaire de la machine, ${EXTERNAL}.`,
  );

export const locked = (directory: string, owner: string): EmbeddedPostgresError =>
  new EmbeddedPostgresError(
    'DATA_DIRECTORY_LOCKED',
    `Le dossier de données ${directory} est déjà utilisé par ${owner}. Arrêtez ce Voix d’abord, ou donnez un autre dossier dans VOIX_DATA_DIR.`,
  );

export const unreachable = (directory: string, reason: string): EmbeddedPostgresError =>
  new EmbeddedPostgresError(
    'DATA_DIRECTORY_UNREACHABLE',
    `Le dossier de données ${directory} n’est pas accessible : ${reason}. Rendez-le à ce compte (chown, chmod), ou donnez un autre dossier dans VOIX_DATA_DIR.`,
  );

export const missing = (directory: string, pointer: string): EmbeddedPostgresError =>
  new EmbeddedPostgresError(
    'DATA_DIRECTORY_MISSING',
    `Les données annoncées par ${pointer} devraient se trouver dans ${directory}, qui n’existe plus. Remettez ce dossier en place ; ou supprimez ${pointer} pour repartir d’une base vide.`,
  );

export const otherVersion = (
  directory: string,
  found: string,
  expected: string,
): EmbeddedPostgresError =>
  new EmbeddedPostgresError(
    'OTHER_VERSION',
    `Les données de ${directory} viennent de PostgreSQL ${found}, et ce Voix embarque PostgreSQL ${expected}. Reprenez la version de Voix qui les a créées pour les exporter, ou donnez un autre dossier dans VOIX_DATA_DIR. Rien n’a été modifié.`,
  );

export const secretsLost = (directory: string, file: string): EmbeddedPostgresError =>
  new EmbeddedPostgresError(
    'SECRETS_LOST',
    `Les données de ${directory} existent, mais pas leurs mots de passe (${file} manque ou est illisible). Restaurez ce fichier depuis une sauvegarde, ou donnez un autre dossier dans VOIX_DATA_DIR.`,
  );

export const diskFull = (directory: string): EmbeddedPostgresError =>
  new EmbeddedPostgresError(
    'DISK_FULL',
    `Le disque qui porte ${directory} est plein. Libérez au moins 200 Mo puis relancez Voix : rien n’est perdu de ce qui a été confirmé.`,
  );

const logged = (logFile: string, lines: string): string =>
  lines === '' ? `Journal : ${logFile}.` : `Journal (${logFile}) :\n${lines}`;

export const outOfMemory = (logFile: string, lines: string): EmbeddedPostgresError =>
  new EmbeddedPostgresError(
    'OUT_OF_MEMORY',
    `PostgreSQL n’a pas obtenu la mémoire qu’il demande. Libérez de la mémoire (512 Mo suffisent) puis relancez Voix. ${logged(logFile, lines)}`,
  );

export const damaged = (directory: string, logFile: string, lines: string): EmbeddedPostgresError =>
  new EmbeddedPostgresError(
    'DATA_DAMAGED',
    `Les données de ${directory} sont abîmées et PostgreSQL ne peut pas les réparer seul. N’y touchez pas : copiez le dossier, puis restaurez une sauvegarde. ${logged(logFile, lines)}`,
  );

export const portTaken = (port: number): EmbeddedPostgresError =>
  new EmbeddedPostgresError(
    'PORT_TAKEN',
    `Le port ${port} de la base embarquée vient d’être pris par un autre programme. Relancez Voix.`,
  );

export const startFailed = (
  logFile: string,
  lines: string,
  cause?: unknown,
): EmbeddedPostgresError =>
  new EmbeddedPostgresError(
    'START_FAILED',
    `PostgreSQL n’a pas démarré. ${logged(logFile, lines)}`,
    { cause },
  );
