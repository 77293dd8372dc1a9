import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder with files written for one test. */
export class TemporaryFolder {
  private constructor(readonly path: string) {}

  static async with(files: Readonly<Record<string, string | Buffer>>): Promise<TemporaryFolder> {
    const path = await mkdtemp(join(tmpdir(), 'voix-import-'));
    for (const [name, content] of Object.entries(files)) await writeFile(join(path, name), content);
    return new TemporaryFolder(path);
  }

  async remove(): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
  }
}

/** Lines of JSON, as an export writes them. */
export function jsonLines(records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

/** Everything that is read, at once. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}
