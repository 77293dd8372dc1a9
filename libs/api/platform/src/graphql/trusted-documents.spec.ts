import { createHash } from 'node:crypto';
import { isTrustedDocument, manifestCache } from './trusted-documents.js';

const document = 'query Home { viewer { id } }';
const hash = createHash('sha256').update(document).digest('hex');
const manifest = { [hash]: document };

describe('isTrustedDocument', () => {
  it.each([
    [
      'the hash of a page',
      { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
      true,
    ],
    ['the whole text of a page', { query: document }, true],
    ['another text', { query: '{ viewer { id } }' }, false],
    [
      'another text beside a good hash',
      { query: '{ a }', extensions: { persistedQuery: { sha256Hash: hash } } },
      false,
    ],
    ['an unknown hash', { extensions: { persistedQuery: { sha256Hash: 'a'.repeat(64) } } }, false],
    [
      'the name of a method as hash',
      { extensions: { persistedQuery: { sha256Hash: 'toString' } } },
      false,
    ],
    ['a list', [{ query: document }], false],
    ['nothing', null, false],
    [
      'a hash that is no text',
      { extensions: { persistedQuery: { sha256Hash: { $ne: 1 } } } },
      false,
    ],
  ])('A66: %s', (_name, body, isTrusted) => {
    expect(isTrustedDocument(manifest, body)).toBe(isTrusted);
  });
});

describe('manifestCache', () => {
  it('knows the manifest and learns nothing', async () => {
    const cache = manifestCache(manifest);
    await cache.set('apq:new', 'query New { viewer { id } }');
    expect(await cache.get(`apq:${hash}`)).toBe(document);
    expect(await cache.get('apq:new')).toBeUndefined();
  });
});
