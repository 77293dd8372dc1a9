/** Version 4 and variant 1, at their places among the sixteen bytes (RFC 9562). */
const VERSION = { byte: 6, kept: 0x0f, set: 0x40 };
const VARIANT = { byte: 8, kept: 0x3f, set: 0x80 };

/**
 * A random UUID, also where the browser withholds `crypto.randomUUID`: over plain http, as in a meeting room whose
 * network has no certificate.
 */
export function randomUuid(source: Pick<Crypto, 'getRandomValues'> = crypto): string {
  const bytes = source.getRandomValues(new Uint8Array(16));
  for (const { byte, kept, set } of [VERSION, VARIANT]) {
    bytes[byte] = ((bytes[byte] ?? 0) & kept) | set;
  }
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
