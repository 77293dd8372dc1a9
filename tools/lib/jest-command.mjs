import { at } from './workspace.mjs';

/** How jest is called: native modules ask for the first option, and would say so at every start without the second. */
export const jestCommand = (node, args) => [
  node,
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  at('node_modules', 'jest', 'bin', 'jest.js'),
  ...args,
];
