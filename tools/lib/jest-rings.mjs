import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { jestCommand } from './jest-command.mjs';
import { withProgress } from './progress.mjs';
import { runCommand } from './run-command.mjs';
import { outcome, report } from './step.mjs';
import { at, root } from './workspace.mjs';

/**
 * The rings of jest.config.mjs, the quick ones first. Those with `needsBuild` start the built product; those
 * `ofTheWhole` hold what all areas promise together, so that each area runs them whole.
 */
export const RINGS = [
  { name: 'unit' },
  { name: 'tooling' },
  { name: 'rules' },
  { name: 'contract', ofTheWhole: true },
  { name: 'component' },
  { name: 'database' },
  { name: 'server', needsBuild: true },
  { name: 'browser', needsBuild: true, needsChromium: true },
];

const LIMIT_MS = 8 * 60_000;

const ringCommand = (node, ring, args) =>
  jestCommand(node, ['--selectProjects', ring.name, ...args]);

const literally = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The area's name anywhere below the repository: where somebody keeps the repository says nothing. */
export const areaPattern = (area) => `^${literally(root)}.*${literally(area)}`;

/** The rings that tell whether an area still holds, given the names of those in which it has tests. */
export const ringsOfArea = (withTests) =>
  RINGS.filter(({ name, ofTheWhole }) => ofTheWhole || withTests.includes(name));

/** Whether an area has tests in a ring. */
export async function hasTests(ring, { node, env, area }) {
  const [command, ...args] = ringCommand(node, ring, [
    '--listTests',
    '--testPathPatterns',
    areaPattern(area),
  ]);
  const { output } = await runCommand(command, args, { cwd: root, env });
  return output
    .split('\n')
    .some((line) => /\.(spec|db-spec|contract-spec|e2e-spec)\.(ts|tsx|mjs)$/.test(line));
}

/** Runs one ring and reads what jest wrote about it. A ring without a single test is a failure: something lost them. */
export async function runRing(ring, { node, env, area }) {
  const resultFile = at('test-results', `${ring.name}.json`);
  mkdirSync(at('test-results'), { recursive: true });
  rmSync(resultFile, { force: true });
  const isWhole = area === undefined || ring.ofTheWhole;
  const filter = isWhole ? [] : ['--testPathPatterns', areaPattern(area), '--passWithNoTests'];
  const [command, ...args] = ringCommand(node, ring, [
    '--maxWorkers=2',
    '--json',
    `--outputFile=${resultFile}`,
    ...filter,
  ]);
  let files = 0;
  const onOutput = (text) => {
    files += text.match(/^(PASS|FAIL) /gm)?.length ?? 0;
  };
  const { output, code, seconds } = await withProgress(
    ring.name,
    () => runCommand(command, args, { cwd: root, env, timeoutMs: LIMIT_MS, onOutput }),
    {
      detail: () => ` — ${files} files`,
    },
  );
  const results = existsSync(resultFile) ? JSON.parse(readFileSync(resultFile, 'utf8')) : undefined;
  return report(ringOutcome(ring.name, { results, output, code, seconds, mayBeEmpty: !isWhole }));
}

/** What jest's own account of a ring comes to. */
export function ringOutcome(name, { results, output, code, seconds, mayBeEmpty }) {
  if (results === undefined) {
    const title = output.includes('No tests found') ? 'no test found' : 'jest did not finish';
    return outcome(name, { failed: 1, seconds, failures: [{ title, detail: lastLines(output) }] });
  }
  const failures = results.testResults.flatMap(failuresOf);
  const { numPassedTests: passed, numRuntimeErrorTestSuites: broken } = results;
  if (results.numTotalTestSuites === 0 && !mayBeEmpty)
    failures.push({ title: 'no test found', detail: `the ring ${name} has no test file` });
  else if (code !== 0 && failures.length === 0)
    failures.push({ title: `jest ended with code ${code}`, detail: lastLines(output) });
  const failed = Math.max(results.numFailedTests + broken, failures.length);
  return outcome(name, {
    passed,
    failed,
    skipped: results.numPendingTests + results.numTodoTests,
    seconds,
    failures,
  });
}

function failuresOf(file) {
  const path = relative(root, file.name);
  const tests = file.assertionResults.filter(({ status }) => status === 'failed');
  // A file that could not even be loaded has no test to blame.
  if (tests.length === 0)
    return file.status === 'failed' ? [{ title: path, detail: file.message }] : [];
  return tests.map(({ fullName, failureMessages }) => ({
    title: `${fullName} (${path})`,
    detail: failureMessages.join('\n'),
  }));
}

const lastLines = (output) => output.trim().split('\n').slice(-40).join('\n');
