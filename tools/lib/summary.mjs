const sum = (steps, field) => steps.reduce((total, step) => total + step[field], 0);

const row = (cells) =>
  `${cells[0].padEnd(14)}${cells
    .slice(1)
    .map((cell) => String(cell).padStart(9))
    .join('')}`;

/** The table of all steps, then (after a long run) everything that failed once more, then the closing line that servers read. */
export function summaryOf(steps, { repeatFailures = true } = {}) {
  const table = [
    row(['', 'passed', 'failed', 'skipped', 'seconds']),
    ...steps.map((step) =>
      row([step.name, step.passed, step.failed, step.skipped, step.seconds.toFixed(1)]),
    ),
  ];
  const failures = (repeatFailures ? steps : []).flatMap((step) =>
    step.failures.map(({ title, detail }) => `✗ ${step.name}: ${title}\n${detail}\n`),
  );
  return [
    '',
    ...table,
    '',
    ...failures,
    `${sum(steps, 'passed')} passed, ${sum(steps, 'failed')} failed`,
  ].join('\n');
}

export const hasFailed = (steps) => steps.length === 0 || sum(steps, 'failed') > 0;
