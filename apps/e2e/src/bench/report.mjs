/** The middle value. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Medians of each number over the rounds. */
export function medians(rounds) {
  return Object.fromEntries(
    Object.keys(rounds[0])
      .filter((key) => typeof rounds[0][key] === 'number')
      .map((key) => [key, median(rounds.map((round) => round[key]))]),
  );
}

/** Prints a table of rows of the same shape. */
export function printTable(title, rows) {
  process.stdout.write(`\n${title}\n`);
  const columns = Object.keys(rows[0]);
  const widths = columns.map((column) =>
    Math.max(column.length, ...rows.map((row) => String(row[column]).length)),
  );
  const line = (cells) =>
    `  ${cells.map((cell, index) => String(cell).padStart(widths[index])).join('  ')}\n`;
  process.stdout.write(line(columns));
  for (const row of rows) process.stdout.write(line(columns.map((column) => row[column])));
}

/** Prints a bound with what was reached; answers whether it holds. */
export function judge(name, reached, bound, holds) {
  process.stdout.write(
    `  ${holds ? 'reached' : 'MISSED '}  ${name}: ${reached} (bound ${bound})\n`,
  );
  return holds;
}
