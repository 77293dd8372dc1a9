import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './installation.mjs';
import { chooseNode, toolEnvironment } from './workspace.mjs';

/** What every command needs first: dependencies, the right Node, and (unless told otherwise) a build. */
export async function prepare({ build = true } = {}) {
  await ensureInstalled();
  const ready = { node: chooseNode(), env: toolEnvironment() };
  if (build) await ensureBuilt(ready);
  return ready;
}
