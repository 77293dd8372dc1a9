import type { ClusterHome } from './cluster-home.js';
import type { EmbeddedPostgresError } from './embedded-postgres.error.js';
import { damaged, diskFull, locked, noBinary, outOfMemory } from './operator-messages.js';

type Problem = (home: ClusterHome, lines: string) => EmbeddedPostgresError;

const KNOWN: readonly (readonly [RegExp, Problem])[] = [
  [/No space left on device|Disk quota exceeded/, (home) => diskFull(home.folder)],
  [
    /lock file "postmaster.pid" already exists|pre-existing shared memory block/,
    (home) => locked(home.folder, 'un autre serveur PostgreSQL'),
  ],
  [
    /error while loading shared libraries|cannot execute binary file/,
    () => noBinary(`${process.platform}-${process.arch}`),
  ],
  [
    /Cannot allocate memory|could not (create|map|resize) (anonymous )?shared memory/,
    (home, lines) => outOfMemory(home.log, lines),
  ],
  [
    /could not locate a valid checkpoint|invalid checkpoint record|PANIC: |invalid page in block|could not find the database system|could not open file "[^"]*global\/|incorrect checksum/,
    (home, lines) => damaged(home.folder, home.log, lines),
  ],
];

/** Reads in the server's last words which failure it was, when it is one that has its own remedy. */
export function classifyFailure(
  home: ClusterHome,
  lines: string,
): EmbeddedPostgresError | undefined {
  return KNOWN.find(([pattern]) => pattern.test(lines))?.[1](home, lines);
}
