import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { NotEligibleErrorType } from '@voix/api-platform/graphql';
import { ViewerType } from '../viewer.type.js';

@ObjectType('StateMyAgeBandSuccess', { description: 'It is kept, or taken back' })
export class StateMyAgeBandSuccessType {
  @Field(() => ViewerType, { description: 'The person, as they are now' })
  viewer: ViewerType;
}

export const StateMyAgeBandResult = createUnionType({
  name: 'StateMyAgeBandResult',
  description: 'What became of saying how old one is',
  types: () => [StateMyAgeBandSuccessType, NotEligibleErrorType] as const,
});
