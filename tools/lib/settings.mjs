import { fromSource } from '../../libs/tooling/src/build/from-source.mjs';
import { OperatorError } from './operator-error.mjs';
import { runCommand } from './run-command.mjs';
import { at, root } from './workspace.mjs';

const CHECK = at('apps', 'api', 'src', 'check-settings.ts');

/** Says before the build what the server would say of its settings after it: the same schema, run from its source. */
export async function checkSettings({ node, env }) {
  const { code, output } = await runCommand(node, fromSource(CHECK), { cwd: root, env });
  if (code !== 0) throw new OperatorError(output.trim());
}
