import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SECRET_BYTES = 32;
const SHORTEST = 32;

/**
 * The secret in the data directory, made at the first need and readable by our own account alone. It appears whole or
 * not at all, and of two processes that make it at once both read that of the first.
 */
export async function keptSecret(dataDirectory: string): Promise<string> {
  const file = join(dataDirectory, 'sealing.key');
  const kept = await readIfThere(file);
  if (kept === null) await make(dataDirectory, file);
  const secret = kept ?? (await readFile(file, 'utf8'));
  if (secret.length < SHORTEST) throw new Error(`${file} was cut short`);
  return secret;
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function make(directory: string, file: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  const draft = `${file}.${randomBytes(8).toString('hex')}`;
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  await writeFile(draft, secret, { mode: 0o600, flush: true });
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft);
  }
}
