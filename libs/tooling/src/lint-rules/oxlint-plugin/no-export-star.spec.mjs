import { noExportStar } from './no-export-star.mjs';
import { ruleTester } from './rule-tester.mjs';

ruleTester.run('no-export-star', noExportStar, {
  valid: [{ name: 'accepts names listed one by one', code: "export { a, b } from './a.js';" }],
  invalid: [
    { name: 'refuses export *', code: "export * from './a.js';", errors: 1 },
    { name: 'refuses export * as', code: "export * as a from './a.js';", errors: 1 },
  ],
});
