import { handOver } from './hand-over.mjs';
import { prepare } from './prepare.mjs';
import { endCommandsWithUs } from './run-command.mjs';
import { at } from './workspace.mjs';

/** Prepares what is needed, then runs a program of this repository in the foreground with the arguments given. */
export async function runBuilt(path, args, { build = true } = {}) {
  const release = endCommandsWithUs();
  const { node, env } = await prepare({ build });
  release();
  return handOver(node, ['--enable-source-maps', at(...path), ...args], { env });
}
