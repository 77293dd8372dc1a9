import { isOwnOrigin } from './origin-check.js';

describe('isOwnOrigin', () => {
  it.each([
    ['https://voix.example', 'https://voix.example', 'voix.example', true],
    ['https://voix.example', 'https://evil.example', 'voix.example', false],
    ['https://voix.example', 'http://voix.example', 'voix.example', false],
    ['https://voix.example', 'null', 'voix.example', false],
    ['http://localhost:3000', 'http://127.0.0.1:3000', '127.0.0.1:3000', true],
    ['http://localhost:3000', 'http://localhost:4000', 'localhost:3000', false],
    ['http://localhost:3000', 'http://evil.example', 'evil.example', false],
  ])(
    'A61: a server at %s takes a page of %s (host %s): %s',
    (configured, origin, host, expected) => {
      expect(isOwnOrigin(configured, origin, host)).toBe(expected);
    },
  );
});
