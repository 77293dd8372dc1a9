import { noAmbientInput } from './no-ambient-input.mjs';
import { ruleTester } from './rule-tester.mjs';

const refused = (code) => ({ name: `refuses ${code}`, code, errors: 1 });

ruleTester.run('no-ambient-input', noAmbientInput, {
  valid: [
    { name: 'accepts the clock of the context', code: 'const at = ctx.now();' },
    { name: 'accepts a date made of a value', code: 'const at = new Date(text);' },
    { name: 'accepts hashing', code: "import { createHash } from 'node:crypto';" },
  ],
  invalid: [
    refused('const at = Date.now();'),
    refused('const at = new Date();'),
    refused('const at = Date();'),
    refused('const x = Math.random();'),
    refused('const id = crypto.randomUUID();'),
    refused("import { randomUUID } from 'node:crypto';"),
  ],
});
