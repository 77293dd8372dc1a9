/** A reference that says when, for a fault that never reached the server: `20260314-1032-7F3A`. */
export function makeReference(at: Date): string {
  const [day = '', time = ''] = at.toISOString().split('T');
  // Not `randomUUID`, which a browser withholds over plain http.
  const [chance = 0] = crypto.getRandomValues(new Uint16Array(1));
  const mark = chance.toString(16).padStart(4, '0').toUpperCase();
  return `${day.replaceAll('-', '')}-${time.slice(0, 5).replace(':', '')}-${mark}`;
}
