/** A reference that says when, for a fault that never reached the server: `20260314-1032-7F3A`. */
export function makeReference(at: Date): string {
  const [day = '', time = ''] = at.toISOString().split('T');
  const mark = crypto.randomUUID().slice(0, 4).toUpperCase();
  return `${day.replaceAll('-', '')}-${time.slice(0, 5).replace(':', '')}-${mark}`;
}
