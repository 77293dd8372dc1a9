import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Server, ServerOptions } from 'socket.io';
import type { AppConfig } from '@voix/api-platform/config';
import { isOwnOrigin } from '../http/origin-check.js';

const MAX_MESSAGE_BYTES = 64 * 1024;

/** socket.io as Voix runs it: WebSocket on the same port, our own pages only, small messages. */
export class VoixSocketAdapter extends IoAdapter {
  constructor(
    app: INestApplicationContext,
    private readonly config: AppConfig,
  ) {
    super(app);
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    return super.createIOServer(port, {
      ...options,
      transports: ['websocket', 'polling'],
      maxHttpBufferSize: MAX_MESSAGE_BYTES,
      serveClient: false,
      connectTimeout: 10_000,
      allowRequest: (request, decide) => {
        const { origin, host } = request.headers;
        const isAllowed = origin === undefined || isOwnOrigin(this.config.origin, origin, host);
        decide(isAllowed ? null : 'CROSS_SITE', isAllowed);
      },
    } as ServerOptions);
  }
}
