import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { NoticeVersion } from '../domain/legal-statement.js';
import { LegalStatementType, presentLegal } from './legal-statement.type.js';

@ObjectType('NoticeVersion', { description: 'A version of what an edition tells about data' })
export class NoticeVersionType {
  @Field(() => Int, { description: 'Its number, from 1' })
  version: number;

  @Field(() => Date, { description: 'Since when it was told' })
  statedAt: Date;

  @Field(() => LegalStatementType, { description: 'What it says' })
  statement: LegalStatementType;
}

export function presentNotice({ version, statedAt, statement }: NoticeVersion): NoticeVersionType {
  return Object.assign(new NoticeVersionType(), {
    version,
    statedAt,
    statement: presentLegal(statement, version),
  });
}
