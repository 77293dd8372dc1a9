import { type OnGatewayConnection, WebSocketGateway, WebSocketServer } from '@nestjs/websockets';
import type { Server, Socket } from 'socket.io';
import { cookieNames } from '@voix/api-platform/graphql';
import { AppConfig } from '@voix/api-platform/config';
import { Logger } from '@voix/api-platform/observability';
import { ActorResolver } from '@voix/api-platform/ports';
import { RequestContext } from '@voix/api-platform/request-context';
import { parseCookie } from './parse-cookie.js';

/**
 * The door of live sessions. It says who is there and what time it is; sessions themselves register their commands
 * when they exist. A command that nobody knows closes the connection.
 */
@WebSocketGateway()
export class LiveGateway implements OnGatewayConnection {
  @WebSocketServer()
  private readonly server: Server;

  constructor(
    private readonly config: AppConfig,
    private readonly actors: ActorResolver,
    private readonly logger: Logger,
  ) {}

  async handleConnection(socket: Socket): Promise<void> {
    socket.onAny(() => socket.disconnect(true));
    try {
      await this.greet(socket);
    } catch (error) {
      // Nest awaits nobody here: left alone, a database that is away would end the whole process.
      this.logger.warn({ err: error }, 'a socket could not be greeted');
      socket.disconnect(true);
    }
  }

  /** For a server that stops: an open socket would keep it from closing its port. */
  disconnectAll(): void {
    this.server.disconnectSockets(true);
  }

  private async greet(socket: Socket): Promise<void> {
    const sessionToken = parseCookie(
      socket.handshake.headers.cookie,
      cookieNames(this.config.isSecure).session,
    );
    const ctx = RequestContext.create({ origin: 'socket' });
    const actor = sessionToken === null ? null : await this.actors.resolve(ctx, { sessionToken });
    socket.emit('server.hello', { at: new Date().toISOString(), isKnown: actor !== null });
  }
}
