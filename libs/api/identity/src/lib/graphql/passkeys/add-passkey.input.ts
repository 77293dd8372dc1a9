import { Field, InputType } from '@nestjs/graphql';

@InputType('AddPasskeyInput', { description: 'A passkey that a device of the person has made' })
export class AddPasskeyInput {
  @Field(() => String, { description: 'How the person calls it' })
  name: string;

  @Field(() => String, { description: 'Answer of navigator.credentials.create, as JSON' })
  answer: string;
}
