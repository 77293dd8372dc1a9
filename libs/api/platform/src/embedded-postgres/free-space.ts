import { statfs } from 'node:fs/promises';
import type { ClusterHome } from './cluster-home.js';
import { diskFull } from './operator-messages.js';

/** A new cluster takes 40 MB and its log of changes some segments of 16 MB: below that nothing good begins. */
const NEEDED_BYTES = 100 * 1024 * 1024;

/** Says so before the server would stop half-way with a PANIC. */
export async function checkFreeSpace(
  home: ClusterHome,
  needed: number = NEEDED_BYTES,
): Promise<void> {
  const disk = await statfs(home.folder);
  if (disk.bavail * disk.bsize < needed) throw diskFull(home.folder);
}
