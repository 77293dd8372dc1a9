import { importOrder } from './import-order.mjs';
import { ruleTester } from './rule-tester.mjs';

const ordered = [
  "import { join } from 'node:path';",
  "import { pino } from 'pino';",
  "import { err } from '@voix/domain-kernel';",
  "import { here } from './here.js';",
].join('\n');

ruleTester.run('import-order', importOrder, {
  valid: [
    { name: 'accepts imports that stand from far to near', code: ordered },
    {
      name: 'accepts an import for its effect wherever it must be',
      code: `import 'reflect-metadata';\n${ordered}`,
    },
    {
      name: 'accepts a new beginning after an import for its effect',
      code: `import { here } from './here.js';\nimport './effect.css';\nimport { join } from 'node:path';`,
    },
  ],
  invalid: [
    {
      name: 'puts a built-in before a relative file',
      code: "import { here } from './here.js';\nimport { join } from 'node:path';",
      output: "import { join } from 'node:path';\nimport { here } from './here.js';",
      errors: 1,
    },
    {
      name: 'puts a package before a workspace package and keeps the order within a group',
      code: "import { a } from '@voix/a';\nimport { z } from 'z';\nimport { b } from 'b';",
      output: "import { z } from 'z';\nimport { b } from 'b';\nimport { a } from '@voix/a';",
      errors: 1,
    },
    {
      name: 'moves nothing when a comment stands between the imports',
      code: "import { a } from '@voix/a';\n// why z\nimport { z } from 'z';",
      output: null,
      errors: 1,
    },
  ],
});
