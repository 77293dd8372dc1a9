import { existsSync, readdirSync } from 'node:fs';
import { OperatorError } from './operator-error.mjs';
import { runBuilt } from './run-built.mjs';
import { at } from './workspace.mjs';

/** Runs the program of a folder that carries the given name, or says which there are. */
export async function dispatch({ command, path, suffix, build }, [name, ...args]) {
  const names = namesIn(path, suffix);
  if (name === undefined || !names.includes(name)) {
    const known = names.length === 0 ? 'none yet' : names.join(', ');
    throw new OperatorError(`usage: ${command} -- <name> […]\n  names: ${known}`);
  }
  return runBuilt([...path, `${name}${suffix}`], args, { build });
}

function namesIn(path, suffix) {
  if (!existsSync(at(...path))) return [];
  const files = readdirSync(at(...path)).filter((file) => file.endsWith(suffix));
  return files.map((file) => file.slice(0, -suffix.length)).sort();
}
