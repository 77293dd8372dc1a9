import { mkdirSync, writeFileSync } from 'node:fs';
import { eraseProgress, withProgress } from './progress.mjs';
import { runCommand } from './run-command.mjs';
import { at, root } from './workspace.mjs';

const LIMIT_MS = 8 * 60_000;
const SHOWN_LINES = 60;

/** What a step of the checks or tests came to. `failures` hold a title and what to read about it. */
export const outcome = (name, { passed = 0, failed = 0, skipped = 0, seconds, failures = [] }) => ({
  name,
  passed,
  failed,
  skipped,
  seconds,
  failures,
});

/** Runs a command that either holds or does not: one test. All it said is kept in test-results. */
export async function runStep({ name, command }, { node, env, area }) {
  const [file, ...args] = command({ node, area });
  const { code, output, seconds } = await runCommand(file, args, {
    cwd: root,
    env,
    timeoutMs: LIMIT_MS,
  });
  if (code === 0) return report(outcome(name, { passed: 1, seconds }));
  mkdirSync(at('test-results'), { recursive: true });
  writeFileSync(at('test-results', `${name}.log`), output);
  const detail = clip(output, `test-results/${name}.log`);
  return report(outcome(name, { failed: 1, seconds, failures: [{ title: name, detail }] }));
}

/** The beginning of a long text, and where the rest is. */
export function clip(text, kept) {
  const lines = text.trim().split('\n');
  if (lines.length <= SHOWN_LINES) return lines.join('\n');
  return [
    ...lines.slice(0, SHOWN_LINES),
    `… ${lines.length - SHOWN_LINES} more lines in ${kept}`,
  ].join('\n');
}

/** One line as soon as a step is over; what failed follows at once, and again at the end. */
export function report(step) {
  eraseProgress();
  const count =
    step.passed + step.failed > 1
      ? ` — ${step.passed} passed${step.failed > 0 ? `, ${step.failed} failed` : ''}`
      : '';
  console.log(
    `${step.failed === 0 ? '✓' : '✗'} ${step.name} (${step.seconds.toFixed(1)} s)${count}`,
  );
  for (const { title, detail } of step.failures) console.log(`\n  ✗ ${title}\n${indent(detail)}\n`);
  return step;
}

const indent = (text) => text.replace(/^(?=.)/gm, '    ');

/** Runs tasks a few at a time, in their order. */
export async function inLanes(tasks, lanes) {
  const results = [];
  let next = 0;
  const lane = async () => {
    while (next < tasks.length) {
      const index = next++;
      results[index] = await tasks[index]();
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

/** Static checks, two at a time; what they and the tests read is generated first. */
export async function runChecks(checks, context, codegen) {
  return withProgress('checks', async () => {
    const generated = await runStep(codegen, context);
    const results = await inLanes(
      checks.map((check) => () => runStep(check, context)),
      2,
    );
    return [generated, ...results];
  });
}
