/** What can keep the embedded database from serving, each with a sentence for the operator. */
export type EmbeddedPostgresErrorCode =
  | 'NO_BINARY'
  | 'NO_ACCOUNT'
  | 'DATA_DIRECTORY_LOCKED'
  | 'DATA_DIRECTORY_UNREACHABLE'
  | 'DATA_DIRECTORY_MISSING'
  | 'DATA_DAMAGED'
  | 'OTHER_VERSION'
  | 'SECRETS_LOST'
  | 'DISK_FULL'
  | 'OUT_OF_MEMORY'
  | 'PORT_TAKEN'
  | 'START_FAILED';

/** A failure of the embedded database that the operator can act on: `message` is French, whole and final. */
export class EmbeddedPostgresError extends Error {
  readonly code: EmbeddedPostgresErrorCode;

  constructor(code: EmbeddedPostgresErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EmbeddedPostgresError';
    this.code = code;
  }
}
