import { buildCommand } from './build.mjs';
import { CODEGEN, checksFor } from './checks.mjs';
import { chromiumProblem, ensureChromium } from './chromium.mjs';
import { RINGS, hasTests, ringsOfArea, runRing } from './jest-rings.mjs';
import { OperatorError } from './operator-error.mjs';
import { prepare } from './prepare.mjs';
import { withProgress } from './progress.mjs';
import { endCommandsWithUs } from './run-command.mjs';
import { outcome, report, runChecks, runStep } from './step.mjs';
import { hasFailed, summaryOf } from './summary.mjs';

const BUILD = { name: 'build', command: ({ node }) => buildCommand(node) };

/** Runs all checks and rings, or those of one area; answers the exit code. Nothing stops at the first failure. */
export async function test(args) {
  const area = areaFrom(args);
  endCommandsWithUs();
  const context = { ...(await prepare({ build: false })), area };
  const checks = checksFor({ area });
  const withTests = area === undefined ? [] : await ringsWithTests(context);
  const rings = area === undefined ? RINGS : ringsOfArea(withTests);
  if (area !== undefined && withTests.length === 0 && checks.length === 0)
    throw new OperatorError(`no test and no project has “${area}” in its path`);

  const steps = await runChecks(checks, context, CODEGEN);
  for (const ring of rings) {
    if (ring.needsBuild && !steps.some(({ name }) => name === BUILD.name))
      steps.push(await build(context));
    steps.push(
      ring.needsChromium ? await runBrowserRing(ring, context) : await runRing(ring, context),
    );
  }
  console.log(summaryOf(steps));
  return hasFailed(steps) ? 1 : 0;
}

/** `npm test -- voting`; options of jest are not passed on, so that a typing error never runs nothing in silence. */
function areaFrom(args) {
  if (args.length > 1 || args[0]?.startsWith('-'))
    throw new OperatorError('usage: npm test [-- <area>], for example: npm test -- voting');
  return args[0];
}

async function ringsWithTests(context) {
  const found = await Promise.all(
    RINGS.map(async (ring) => ((await hasTests(ring, context)) ? [ring.name] : [])),
  );
  return found.flat();
}

const build = (context) => withProgress('build', () => runStep(BUILD, context));

async function runBrowserRing(ring, context) {
  const chromium = await ensureChromium(context);
  if (chromium !== undefined)
    return runRing(ring, { ...context, env: { ...context.env, CHROMIUM_PATH: chromium } });
  const failures = [{ title: 'no Chromium', detail: chromiumProblem(context.env) }];
  return report(outcome(ring.name, { failed: 1, seconds: 0, failures }));
}
