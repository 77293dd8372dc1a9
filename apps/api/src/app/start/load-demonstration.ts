import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Console } from './console.js';

export async function loadDemonstration(
  _app: NestFastifyApplication,
  _console: Console,
): Promise<void> {}
