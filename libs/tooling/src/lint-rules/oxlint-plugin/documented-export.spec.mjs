import { documentedExport } from './documented-export.mjs';
import { ruleTester } from './rule-tester.mjs';

const refused = (name, code) => ({ name, code, errors: 1 });

ruleTester.run('documented-export', documentedExport, {
  valid: [
    {
      name: 'accepts what says what it promises',
      code: '/** Never empty. */\nexport function name() {}',
    },
    { name: 'leaves private members alone', code: 'function name() {}' },
    { name: 'leaves doors alone', code: "export { name } from './name.js';" },
    {
      name: 'accepts a type that is read off a value',
      code: '/** In order. */\nexport const KINDS = ["A"];\nexport type Kind = (typeof KINDS)[number];',
    },
    {
      name: 'accepts overloads under one comment',
      code: '/** Kept. */\nexport function keep(): void;\nexport function keep(value?: string): void {}',
    },
  ],
  invalid: [
    refused('refuses a bare function', 'export function name() {}'),
    refused('refuses a bare interface', 'export interface Name { text: string }'),
    refused(
      'refuses a comment that no reader of the type sees',
      '// Never empty.\nexport const name = "";',
    ),
    refused(
      'refuses a comment that belongs to an earlier member',
      '/** A. */\nexport const a = 1;\nexport const b = 2;',
    ),
  ],
});
