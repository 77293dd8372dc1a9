import { Field, InputType } from '@nestjs/graphql';

@InputType('SignInWithPasskeyInput', { description: 'What the device of the person answered' })
export class SignInWithPasskeyInput {
  @Field(() => String, { description: 'Answer of navigator.credentials.get, as JSON' })
  answer: string;
}
