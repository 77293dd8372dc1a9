import { describe, expect, it } from '@jest/globals';
import { runCommand } from './run-command.mjs';

const node = (script, options) => runCommand(process.execPath, ['-e', script], options);

describe('a command run for its output', () => {
  it('keeps what both streams said, and the exit code', async () => {
    const { code, output } = await node(
      'console.log("one"); console.error("two"); process.exitCode = 3',
    );
    expect(code).toBe(3);
    expect(output.split('\n').sort()).toEqual(['', 'one', 'two']);
  });

  it('reads no answer from the console', async () => {
    const { code, output } = await node(
      'process.stdin.on("end", () => console.log("end of input")).resume()',
    );
    expect({ code, output }).toEqual({ code: 0, output: 'end of input\n' });
  });

  it('answers with a code when the program does not exist', async () => {
    expect(await runCommand('/no/such/program', [])).toMatchObject({
      code: 127,
      output: expect.stringContaining('ENOENT'),
    });
  });

  it('is stopped with its children when it lasts too long', async () => {
    const script =
      'require("node:child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "inherit" }); setInterval(() => {}, 1000)';
    // The pipe closes only when the grandchild is gone too.
    expect(await node(script, { timeoutMs: 300 })).toMatchObject({
      code: 137,
      output: expect.stringContaining('stopped after'),
    });
  });
});
