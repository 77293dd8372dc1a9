import { CODEGEN, checksFor } from './checks.mjs';
import { prepare } from './prepare.mjs';
import { endCommandsWithUs } from './run-command.mjs';
import { runChecks } from './step.mjs';
import { hasFailed, summaryOf } from './summary.mjs';

/** Runs the static checks; answers the exit code. */
export async function check(names) {
  endCommandsWithUs();
  const checks = checksFor({ names });
  const context = await prepare({ build: false });
  const steps = await runChecks(checks, context, CODEGEN);
  console.log(summaryOf(steps, { repeatFailures: false }));
  return hasFailed(steps) ? 1 : 0;
}
