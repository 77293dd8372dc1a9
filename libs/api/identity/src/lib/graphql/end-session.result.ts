import { Field, ObjectType } from '@nestjs/graphql';
import { presentViewer, ViewerType } from './viewer.type.js';

@ObjectType('EndSessionSuccess', { description: 'The session is over' })
export class EndSessionSuccessType {
  @Field(() => ViewerType, { description: 'The person, with the sessions that are left' })
  viewer: ViewerType;
}

export function presentEndSession(): EndSessionSuccessType {
  return Object.assign(new EndSessionSuccessType(), { viewer: presentViewer() });
}
