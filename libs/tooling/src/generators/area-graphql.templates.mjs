// The edge of a new area: how its use case is reached.

export const graphqlFiles = (names) => ({
  [`src/lib/graphql/${names.thing}.type.ts`]: type(names),
  [`src/lib/graphql/${names.act}.input.ts`]: input(names),
  [`src/lib/graphql/${names.act}.result.ts`]: result(names),
  [`src/lib/graphql/${names.thing}.mutations.resolver.ts`]: resolver(names),
});

const type = ({ thing, Thing }) => `
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ${Thing}Summary } from '../persistence/${thing}.repository.js';

@ObjectType('${Thing}', { description: 'Say in one sentence what it is' })
export class ${Thing}Type {
  @Field(() => ID, { description: 'Its id' })
  id: string;

  @Field(() => String, { description: 'What it is called' })
  title: string;

  @Field(() => Date, { description: 'When it was made' })
  createdAt: Date;
}

/** The GraphQL object of a read model. */
export function present${Thing}(summary: ${Thing}Summary): ${Thing}Type {
  return Object.assign(new ${Thing}Type(), summary);
}
`;

const input = ({ Act }) => `
import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'What is needed for it' })
export class ${Act}Input {
  @Field(() => String, { description: 'What it is called' })
  title: string;
}
`;

const result = ({ Act }) => `
import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { ValidationFailedErrorType } from '@voix/api-platform/graphql';

@ObjectType('${Act}Success', { description: 'It was done' })
export class ${Act}SuccessType {
  @Field(() => ID, { description: 'The id of what was made' })
  id: string;
}

export const ${Act}Result = createUnionType({
  name: '${Act}Result',
  description: 'What became of it',
  types: () => [${Act}SuccessType, ValidationFailedErrorType] as const,
});
`;

const resolver = ({ act, Act, actCamel, Thing }) => `
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, signedIn } from '@voix/api-platform/access';
import { Ctx, presentValidation } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { ${Act}UseCase } from '../application/${act}.use-case.js';
import { ${Act}Input } from './${act}.input.js';
import { ${Act}Result, ${Act}SuccessType } from './${act}.result.js';

@Resolver()
export class ${Thing}MutationsResolver {
  constructor(private readonly useCase: ${Act}UseCase) {}

  @Access(signedIn)
  @Mutation(() => ${Act}Result, { description: 'Say what the person wants' })
  async ${actCamel}(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ${Act}Input,
  ): Promise<typeof ${Act}Result> {
    const result = await this.useCase.run(ctx, input);
    if (!result.ok) return presentValidation(ctx, result.error);
    return Object.assign(new ${Act}SuccessType(), result.value);
  }
}
`;
