import { Field, ID, InputType } from '@nestjs/graphql';

@InputType('RenamePasskeyInput', { description: 'Another name for one of their own passkeys' })
export class RenamePasskeyInput {
  @Field(() => ID, { description: 'Id from the list of their passkeys' })
  passkeyId: string;

  @Field(() => String, { description: 'How the person calls it from now on' })
  name: string;
}
