import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A name that the server has made: no separator, no dot in front, nothing that a file system reads otherwise. */
const PLAIN_NAME = /^[a-z0-9][a-z0-9-]{0,60}(\.[a-z0-9]{1,8}){0,2}$/;

/** The folder is there and holds something: what is written never mixes with what was there. */
export class FolderNotEmpty extends Error {
  constructor(readonly path: string) {
    super(`${path} is not empty`);
    this.name = 'FolderNotEmpty';
  }
}

/** A folder that one piece of work fills with files of its own: none is written over, none under a given name. */
export class NewFolder {
  private constructor(readonly path: string) {}

  /** Makes the folder. Throws {@link FolderNotEmpty} when something is in it. */
  static async create(path: string): Promise<NewFolder> {
    await mkdir(path, { recursive: true });
    if ((await readdir(path)).length > 0) throw new FolderNotEmpty(path);
    return new NewFolder(path);
  }

  /**
   * Writes pieces of text as they come, in constant memory: a disk slower than its source makes the source wait.
   * Throws when the name is not one that the server makes (A20, A21), or when the file exists.
   */
  async write(name: string, pieces: AsyncIterable<string> | Iterable<string>): Promise<void> {
    if (!PLAIN_NAME.test(name)) throw new Error(`${JSON.stringify(name)} is no name for a file`);
    const stream = createWriteStream(join(this.path, name), { flags: 'wx' });
    const failed = once(stream, 'error').then(([error]) => Promise.reject(error as Error));
    await Promise.race([fill(stream, pieces), failed]);
  }
}

async function fill(
  stream: WriteStream,
  pieces: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  for await (const piece of pieces) {
    if (!stream.write(piece)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}
