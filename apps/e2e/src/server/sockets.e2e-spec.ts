import { io, type Socket } from 'socket.io-client';
import { BuiltWorld } from '../harness/built-world.js';

interface Hello {
  readonly at: string;
  readonly isKnown: boolean;
}

let world: BuiltWorld;
const sockets: Socket[] = [];
beforeAll(async () => {
  world = await BuiltWorld.open();
}, 60_000);
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.close();
});
afterAll(() => world.close());

/** What became of a handshake: the server's greeting, or why there was none. */
async function connectWith(headers: Readonly<Record<string, string>>, transport = 'websocket') {
  const socket = io(world.server.origin, {
    transports: [transport],
    extraHeaders: headers,
    reconnection: false,
    forceNew: true,
  });
  sockets.push(socket);
  const hello = await new Promise<Hello | string>((resolve) => {
    socket.on('server.hello', resolve);
    socket.on('connect_error', (error) => resolve(error.message));
    socket.on('disconnect', resolve);
  });
  return { socket, hello };
}

const ended = (socket: Socket) =>
  new Promise<string>((resolve) => socket.on('disconnect', (reason) => resolve(reason)));

async function isServing(): Promise<boolean> {
  const { hello } = await connectWith({});
  return typeof hello === 'object' && (await world.newcomer().api.send('/healthz')).status === 200;
}

describe('a handshake', () => {
  it.each(['websocket', 'polling'])(
    'A61: by %s from a page of another site is refused',
    async (transport) => {
      for (const origin of [
        'https://evil.example',
        'null',
        'http://localhost:1',
        `${world.server.origin}.evil.example`,
      ]) {
        const { socket, hello } = await connectWith({ origin }, transport);
        expect({ origin, hello, isConnected: socket.connected }).toEqual({
          origin,
          hello: expect.stringMatching(/websocket error|xhr poll error/),
          isConnected: false,
        });
      }
    },
  );

  it.each(['websocket', 'polling'])('by %s from our own pages is greeted', async (transport) => {
    const { hello } = await connectWith({ origin: world.server.origin }, transport);
    expect(hello).toMatchObject({ isKnown: false });
  });

  it('tells whether it knows the session, and whose it is to nobody', async () => {
    const person = world.newcomer();
    await person.propose();
    const cookie = `voix-session=${person.sessionToken}`;
    const { hello } = await connectWith({ cookie });
    expect(hello).toEqual({ at: expect.any(String), isKnown: true });
    const { hello: stranger } = await connectWith({ cookie: 'voix-session=%; =; voix-session' });
    expect(stranger).toMatchObject({ isKnown: false });
  });

  it('that the database cannot answer ends, and the server lives', async () => {
    await world.rows('alter table sessions rename to sessions_away');
    const { hello } = await connectWith({ cookie: 'voix-session=somebody' });
    await world.rows('alter table sessions_away rename to sessions');
    expect(hello).toBe('io server disconnect');
    expect(await isServing()).toBe(true);
  });
});

describe('a connection', () => {
  it.each([
    ['an unknown command', (socket: Socket) => socket.emit('session.join', { sessionId: '*' })],
    [
      'a command that claims to be the server’s',
      (socket: Socket) => socket.emit('server.hello', {}),
    ],
    [
      'ten thousand commands',
      (socket: Socket) => {
        for (let turn = 0; turn < 10_000; turn += 1) socket.emit(`noise.${turn}`, turn);
      },
    ],
    ['a message of a megabyte', (socket: Socket) => socket.emit('x', 'x'.repeat(1_000_000))],
    ['a packet that is none', (socket: Socket) => socket.io.engine.write('4{"not":"a packet"')],
  ])('A71: is closed after %s; the others stay', async (_name, disturb) => {
    const { socket: other } = await connectWith({});
    const { socket } = await connectWith({});
    const end = ended(socket);
    disturb(socket);
    expect(await end).toMatch(/io server disconnect|transport (close|error)|parse error/);
    expect(other.connected).toBe(true);
    expect(await isServing()).toBe(true);
  });
});
