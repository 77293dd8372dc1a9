import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { OwnSession } from '../application/viewer.reader.js';

@ObjectType('Session', { description: 'A browser in which the person takes part' })
export class SessionType {
  @Field(() => ID, { description: 'Id of the session; it opens nothing' })
  id: string;

  @Field(() => Date, { description: 'When it was opened' })
  createdAt: Date;

  @Field(() => Date, { description: 'When it was last used, to the minute' })
  lastSeenAt: Date;

  @Field(() => String, { description: 'Browser and system, such as "Firefox, Android"' })
  label: string;

  @Field(() => Boolean, { description: 'Whether this request came with it' })
  isCurrent: boolean;
}

export function presentSession(session: OwnSession): SessionType {
  const { id, createdAt, lastSeenAt, label, isCurrent } = session;
  return Object.assign(new SessionType(), { id, createdAt, lastSeenAt, label, isCurrent });
}
