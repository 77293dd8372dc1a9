import { noShell } from './no-shell.mjs';
import { ruleTester } from './rule-tester.mjs';

ruleTester.run('no-shell (A42)', noShell, {
  valid: [
    {
      name: 'accepts a program called with a list of arguments',
      code: "import { spawn } from 'node:child_process'; spawn('postgres', ['-D', folder]);",
    },
    { name: 'accepts a shell turned off by name', code: "spawn('x', [], { shell: false });" },
    { name: 'ignores a property that is no option of a call', code: "const a = { shell: 'x' };" },
  ],
  invalid: [
    { name: 'refuses exec', code: "import { exec } from 'node:child_process';", errors: 1 },
    {
      name: 'refuses execSync',
      code: "import { execSync as run } from 'child_process';",
      errors: 1,
    },
    { name: 'refuses the whole module', code: "import cp from 'node:child_process';", errors: 1 },
    { name: 'refuses the shell option', code: "spawn('x', [], { shell: true });", errors: 1 },
  ],
});
