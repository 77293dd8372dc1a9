import { Field, ID, InputType } from '@nestjs/graphql';

@InputType('EndSessionInput', { description: 'Which of their own sessions to end' })
export class EndSessionInput {
  @Field(() => ID, { description: 'Id from the list of their sessions' })
  sessionId: string;
}
