import { Field, ObjectType } from '@nestjs/graphql';
import { presentViewer, ViewerType } from './viewer.type.js';

@ObjectType('SignOutSuccess', { description: 'Nobody is signed in in this browser any more' })
export class SignOutSuccessType {
  @Field(() => ViewerType, { description: 'Nobody' })
  viewer: ViewerType;
}

export function presentSignOut(): SignOutSuccessType {
  return Object.assign(new SignOutSuccessType(), { viewer: presentViewer() });
}
