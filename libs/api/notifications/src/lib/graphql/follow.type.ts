import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ConnectionBase, connectionClasses } from '@voix/api-platform/graphql';
import type { FollowableKind } from '@voix/api-platform/ports';
import type { Follow } from '../domain/follow.js';
import { FollowableKindEnum } from './notification.enums.js';

@ObjectType('Follow', { description: 'That the person who asks follows something' })
export class FollowType {
  @Field(() => ID, { description: 'Of what is followed, with its kind' })
  id: string;

  @Field(() => FollowableKindEnum, { description: 'What is followed' })
  kind: FollowableKind;

  @Field(() => ID, { description: 'Which one' })
  subjectId: string;

  @Field(() => String, { nullable: true, description: 'Its title; null once it cannot be read' })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'Its page on this site, from the root' })
  path: string | null;

  @Field(() => Date, { description: 'Since when' })
  followedAt: Date;
}

const { Edge } = connectionClasses(() => FollowType);

@ObjectType('FollowEdge', { description: 'One follow of a list' })
export class FollowEdgeType extends Edge {}

@ObjectType('FollowConnection', { description: 'A list of what one follows' })
export class FollowConnectionType extends ConnectionBase {
  @Field(() => [FollowEdgeType], { description: 'What is followed, on this page' })
  edges: FollowEdgeType[];
}

export function presentFollow({ kind, subjectId, subject, followedAt }: Follow): FollowType {
  return Object.assign(new FollowType(), {
    id: `${kind}:${subjectId}`,
    kind,
    subjectId,
    title: subject?.title ?? null,
    path: subject?.path ?? null,
    followedAt,
  });
}
