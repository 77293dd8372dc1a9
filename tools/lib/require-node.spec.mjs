import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isAtLeast } from './require-node.mjs';

describe('the Node that starts the commands', () => {
  it.each([
    ['v20.19.0', true],
    ['v20.18.3', false],
    ['v18.20.8', false],
    ['v22.1.0', true],
    ['v24.21.0', true],
  ])('%s is recent enough for the start scripts: %s', (version, expected) => {
    expect(isAtLeast(version, [20, 19])).toBe(expected);
  });

  it.each(['start', 'test', 'check', 'voix', 'bench', 'generate'])(
    'tools/%s.mjs asks before it loads anything newer',
    (entry) => {
      const source = readFileSync(new URL(`../${entry}.mjs`, import.meta.url), 'utf8');
      expect(source.match(/^import .*$/gm)).toEqual([
        "import { hasUsableNode } from './lib/require-node.mjs';",
      ]);
    },
  );
});
