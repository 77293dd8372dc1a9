import { describe, expect, it, jest } from '@jest/globals';
import { withProgress } from './progress.mjs';

describe('the progress of long work', () => {
  const run = async (ms) => {
    jest.useFakeTimers();
    const out = {
      isTTY: false,
      lines: [],
      write(line) {
        this.lines.push(line);
      },
    };
    const { promise, resolve } = Promise.withResolvers();
    setTimeout(() => resolve('done'), ms);
    const work = withProgress('Construction', () => promise, { detail: () => ' — 3 files', out });
    await jest.advanceTimersByTimeAsync(ms);
    jest.useRealTimers();
    return { answer: await work, lines: out.lines };
  };

  it('says nothing about work that is quickly over', async () => {
    expect(await run(1_900)).toEqual({ answer: 'done', lines: [] });
  });

  it('says what it does after two seconds, then every ten', async () => {
    const { lines } = await run(13_000);
    expect(lines).toEqual(['Construction… 2 s — 3 files\n', 'Construction… 12 s — 3 files\n']);
  });
});
