import { readJson, writeJson } from '@voix/web-platform/storage';

const STORAGE_KEY = 'voix-first-organizer';

/** Kept in this tab while its holder signs in, and nowhere else. */
export function readOrganizerToken(): string | undefined {
  const kept = readJson(STORAGE_KEY, 'session');
  return typeof kept === 'string' ? kept : undefined;
}

export function keepOrganizerToken(token: string | undefined): void {
  writeJson(STORAGE_KEY, token, 'session');
}
