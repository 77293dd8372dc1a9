import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger as PinoLogger } from 'pino';

/** Fields that must never reach a log, at any of the first three levels of what is logged. */
const SECRETS = ['authorization', 'code', 'cookie', 'email', 'token'];
const HIDDEN = '[hidden]';

/** What an operator looks for under `code`: an SQLSTATE, or a name in capitals. Whatever else stands there is a person's. */
const ERROR_CODE = /^([0-9A-Z]{5}|[A-Z][A-Z0-9_]+)$/;

/** JSON escapes the control characters of ASCII; these, too, move the cursor of some terminals or end a line (A39). */
const OTHER_CONTROLS = /[\u007f-\u009f\u2028\u2029]/g;

/** Structured lines on standard output; one JSON object a line, whatever the message holds. */
export class Logger implements LoggerService {
  readonly pino: PinoLogger;

  constructor(level: string, destination?: DestinationStream) {
    const options = {
      level,
      serializers: { err: errorFields },
      redact: { paths: SECRETS.flatMap(atFirstLevels), censor },
      hooks: { streamWrite: (line: string) => line.replace(OTHER_CONTROLS, escaped) },
    };
    this.pino = destination === undefined ? pino(options) : pino(options, destination);
  }

  info(fields: object, message: string): void {
    this.pino.info(fields, message);
  }

  debug(fields: unknown, message?: unknown): void {
    this.pino.debug(asFields(fields), typeof message === 'string' ? message : undefined);
  }

  warn(fields: unknown, message?: unknown): void {
    this.pino.warn(asFields(fields), typeof message === 'string' ? message : undefined);
  }

  error(fields: unknown, message?: unknown): void {
    this.pino.error(asFields(fields), typeof message === 'string' ? message : undefined);
  }

  /** Nest's own start-up lines. */
  log(message: unknown): void {
    this.pino.debug(asFields(message));
  }
}

function asFields(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : { detail: String(value) };
}

function atFirstLevels(name: string): string[] {
  return [name, `*.${name}`, `*.*.${name}`];
}

function censor(value: unknown, path: string[]): unknown {
  const isErrorCode = path.at(-1) === 'code' && ERROR_CODE.test(String(value));
  return isErrorCode ? value : HIDDEN;
}

/**
 * What may be said of an error. A refused statement carries its parameters and the row it met, which hold what people
 * wrote: they stay out, the name of the constraint tells enough.
 */
function errorFields(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { type, message, stack, ...rest } = pino.stdSerializers.err(error);
  const { code, constraint } = rest as { code?: unknown; constraint?: unknown };
  return { type, message, stack, code, constraint };
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
