import { tmpdir } from 'node:os';

/** Where temporary files may go, in order of preference: the configured folder can be closed to the server's account. */
export function temporaryFolders(): readonly string[] {
  return [...new Set([tmpdir(), '/var/tmp', '/tmp'])];
}
