import { fileName } from './file-name.mjs';
import { ruleTester } from './rule-tester.mjs';

const code = 'export const one = 1;';
const refused = (filename) => ({ name: `refuses ${filename}`, code, filename, errors: 1 });
const accepted = (filename) => ({ name: `accepts ${filename}`, code, filename });

ruleTester.run('file-name', fileName, {
  valid: [
    accepted('libs/api/voting/src/lib/domain/vote-change.ts'),
    accepted('libs/api/proposals/src/lib/application/submit-proposal.use-case.ts'),
    accepted('libs/web/ui/src/lib/outlined-border.tsx'),
  ],
  invalid: [
    refused('libs/api/voting/src/lib/utils.ts'),
    refused('libs/api/voting/src/lib/vote-helper.ts'),
    refused('libs/api/voting/src/lib/helpers.spec.ts'),
    refused('libs/web/ui/src/lib/misc.tsx'),
    refused('libs/contracts/src/common.ts'),
  ],
});
