import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Viewer', { description: 'The person who asks: nobody, a guest or someone signed in' })
export class ViewerType {
  @Field(() => ID, { description: 'Always "viewer": there is one a request' })
  id: string;
}

/** Its fields are read from the context when they are asked for: after a sign-in they tell of the new session. */
export function presentViewer(): ViewerType {
  return Object.assign(new ViewerType(), { id: 'viewer' });
}
