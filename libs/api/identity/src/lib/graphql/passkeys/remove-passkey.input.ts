import { Field, ID, InputType } from '@nestjs/graphql';

@InputType('RemovePasskeyInput', { description: 'Which of their own passkeys to remove' })
export class RemovePasskeyInput {
  @Field(() => ID, { description: 'Id from the list of their passkeys' })
  passkeyId: string;
}
