import { ruleTester } from './rule-tester.mjs';
import { selfContainedMigration } from './self-contained-migration.mjs';

ruleTester.run('self-contained-migration', selfContainedMigration, {
  valid: [
    {
      name: 'accepts the types of typeorm',
      code: "import type { MigrationInterface } from 'typeorm';",
    },
  ],
  invalid: [
    { name: 'refuses an entity', code: "import { Vote } from '../vote.entity.js';", errors: 1 },
    {
      name: 'refuses a constant of the contracts',
      code: "import { ROLES } from '@voix/contracts/permissions';",
      errors: 1,
    },
  ],
});
