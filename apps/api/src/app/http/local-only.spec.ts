import { isLocal } from './local-only.js';

type Asked = Parameters<typeof isLocal>[0];

const asked = (headers: Asked['headers'], remoteAddress = '127.0.0.1') =>
  isLocal({
    headers: { host: 'localhost:3000', ...headers },
    socket: { remoteAddress } as Asked['socket'],
  });

describe('isLocal', () => {
  it.each(['localhost:3000', '127.0.0.1:3000', '[::1]:3000', 'localhost'])(
    'knows this machine by its name %s',
    (host) => expect(asked({ host })).toBe(true),
  );

  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('knows its address %s', (address) =>
    expect(asked({}, address)).toBe(true),
  );

  it.each(['192.0.2.7', '::ffff:192.0.2.7', '2001:db8::1', ''])(
    'A95: takes %s for another machine',
    (address) => expect(asked({}, address)).toBe(false),
  );

  it.each([
    'attacker.example:3000',
    'localhost.attacker.example',
    '127.0.0.1@attacker.example',
    '[',
    '',
  ])('A95: a page of the site %s, whose name leads here, is not this machine', (host) =>
    expect(asked({ host })).toBe(false),
  );

  it.each(['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'])(
    'A95: what a proxy passed on (%s) was not asked here',
    (header) => expect(asked({ [header]: '127.0.0.1' })).toBe(false),
  );
});
