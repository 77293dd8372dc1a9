import { ruleTester } from './rule-tester.mjs';
import { typeImports } from './type-imports.mjs';

ruleTester.run('type-imports', typeImports, {
  valid: [
    {
      name: 'accepts a value import of a class that Nest injects',
      code: `import { Store } from './store.js';
        @Injectable() export class Save { constructor(private readonly store: Store) {} }`,
    },
    {
      name: 'accepts a type import of a port injected by its token',
      code: `import type { Port } from './port.js';
        @Injectable() export class Save { constructor(@Inject(PORT) private readonly port: Port) {} }`,
    },
    {
      name: 'accepts a value import whose only use is the type of a decorated property',
      code: `import { Owner } from './owner.js';
        @Entity() export class Text { @Column() owner: Owner; }`,
    },
    {
      name: 'accepts inline type specifiers beside values',
      code: `import { build, type Shape } from './shape.js'; export const one: Shape = build();`,
    },
  ],
  invalid: [
    {
      name: 'refuses a value import that only types use',
      code: `import { Shape } from './shape.js'; export function size(shape: Shape) { return shape.size; }`,
      errors: [{ message: 'Used only as a type: import type { Shape }.' }],
    },
    {
      name: 'refuses it too in a file with decorators, outside of what becomes metadata',
      code: `import { Shape } from './shape.js';
        @Injectable() export class Save { run(shape: Shape) { return shape.size; } }`,
      errors: [{ message: 'Used only as a type: import type { Shape }.' }],
    },
    {
      name: 'refuses a type import of a class that Nest injects',
      code: `import type { Store } from './store.js';
        @Injectable() export class Save { constructor(private readonly store: Store) {} }`,
      errors: [{ message: 'Nest injects Store by its class: import it as a value.' }],
    },
  ],
});
