import { afterAll, describe, it } from '@jest/globals';
import { RuleTester } from 'oxlint/plugins-dev';

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.afterAll = afterAll;

/** Tests a rule on TypeScript with JSX and decorators, whatever the file is called. */
export const ruleTester = new RuleTester({
  languageOptions: { sourceType: 'module', parserOptions: { lang: 'tsx' } },
});
