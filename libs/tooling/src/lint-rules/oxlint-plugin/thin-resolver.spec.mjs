import { ruleTester } from './rule-tester.mjs';
import { thinResolver } from './thin-resolver.mjs';

ruleTester.run('thin-resolver', thinResolver, {
  valid: [
    {
      name: 'accepts use cases, readers and loaders',
      code: `@Resolver() export class R {
        constructor(private readonly submit: SubmitProposalUseCase, private readonly reader: ThemeReader) {} }`,
    },
    {
      name: 'leaves other classes alone',
      code: `@Injectable() export class S { constructor(readonly a: VoteRepository) {} run() { try { go(); } finally { stop(); } } }`,
    },
  ],
  invalid: [
    {
      name: 'refuses a repository',
      code: `@Resolver() export class R { constructor(private readonly votes: VoteRepository) {} }`,
      errors: 1,
    },
    {
      name: 'refuses the data source',
      code: `@Resolver() export class R { constructor(source: DataSource) {} }`,
      errors: 1,
    },
    {
      name: 'refuses to catch errors',
      code: `@Resolver() export class R { async one() { try { await go(); } catch (error) { throw error; } } }`,
      errors: 1,
    },
  ],
});
