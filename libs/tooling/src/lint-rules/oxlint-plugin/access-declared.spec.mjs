import { accessDeclared } from './access-declared.mjs';
import { ruleTester } from './rule-tester.mjs';

ruleTester.run('access-declared', accessDeclared, {
  valid: [
    {
      name: 'accepts a query that says who may use it',
      code: `@Resolver() export class R { @Query(() => Theme) @Access(publicAccess()) theme() {} }`,
    },
    {
      name: 'accepts field resolvers: they inherit the access of what holds them',
      code: `@Resolver(() => Theme) export class R { @ResolveField() sheets() {} }`,
    },
    {
      name: 'ignores classes that open nothing to the outside',
      code: `@Injectable() export class R { @Get('x') x() {} }`,
    },
  ],
  invalid: [
    {
      name: 'refuses a mutation without a declaration',
      code: `@Resolver() export class R { @Mutation(() => Result) vote() {} }`,
      errors: [{ message: '@Mutation without @Access(...): declare who may use it.' }],
    },
    {
      name: 'refuses an HTTP route without a declaration',
      code: `@Controller('files') export class C { @Get(':id') read() {} }`,
      errors: [{ message: '@Get without @Access(...): declare who may use it.' }],
    },
    {
      name: 'refuses a socket command without a declaration',
      code: `@WebSocketGateway() export class G { @SubscribeMessage('session.join') join() {} }`,
      errors: [{ message: '@SubscribeMessage without @Access(...): declare who may use it.' }],
    },
    {
      name: 'refuses GraphQL subscriptions altogether',
      code: `@Resolver() export class R { @Subscription(() => Vote) @Access(publicAccess()) votes() {} }`,
      errors: 1,
    },
  ],
});
