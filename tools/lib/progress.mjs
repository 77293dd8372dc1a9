// Anything that lasts longer than two seconds says what it is doing.

const QUIET_MS = 2_000;
const EVERY_MS = 10_000;

const seconds = (since) => Math.round((Date.now() - since) / 1_000);

/** Clears the progress shown in place on a terminal, so that a line can be printed there. */
export function eraseProgress(out = process.stderr) {
  if (out.isTTY) out.write('\r\x1b[K');
}

/**
 * Runs `work`; shows the label when it lasts, then the time spent: in place on a terminal, a line every ten seconds
 * elsewhere. `detail` may add how far it is.
 */
export async function withProgress(label, work, { detail = () => '', out = process.stderr } = {}) {
  const startedAt = Date.now();
  const text = () => `${label}… ${seconds(startedAt)} s${detail()}`;
  const show = () => out.write(out.isTTY ? `\r\x1b[K${text()}` : `${text()}\n`);
  let ticker;
  const first = setTimeout(() => {
    show();
    ticker = setInterval(show, out.isTTY ? 1_000 : EVERY_MS);
  }, QUIET_MS);
  try {
    return await work();
  } finally {
    clearTimeout(first);
    clearInterval(ticker);
    if (ticker !== undefined) eraseProgress(out);
  }
}
