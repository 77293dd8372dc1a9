import type { LoggerService } from '@nestjs/common';
import { pino, type Logger as PinoLogger } from 'pino';

/** Paths that must never reach a log, wherever they sit. */
const REDACTED = [
  'req.headers.cookie',
  'req.headers.authorization',
  '*.token',
  '*.code',
  '*.email',
  'headers.cookie',
];

/** Structured lines on standard output; one JSON object a line, whatever the message holds. */
export class Logger implements LoggerService {
  readonly pino: PinoLogger;

  constructor(level: string, pretty = false) {
    this.pino = pino({
      level,
      redact: { paths: REDACTED, censor: '[hidden]' },
      ...(pretty && { transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname' } } }),
    });
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
