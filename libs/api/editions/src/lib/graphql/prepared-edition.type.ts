import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { EditionState } from '../domain/edition.js';
import type { PreparedEdition } from '../domain/prepared-edition.js';
import { EditionStateEnum } from './edition-state.enum.js';
import { EditionType, presentEdition } from './edition.type.js';
import { LegalStatementType, presentLegal } from './legal-statement.type.js';

@ObjectType('PreparedEdition', {
  description: 'An edition as those see it who prepare and run it',
})
export class PreparedEditionType {
  @Field(() => ID, { description: 'The identifier of the edition' })
  id: string;

  /** Not a field: where its themes are found. */
  seriesId: string;

  @Field(() => EditionType, { description: 'What everybody sees of it, or will see' })
  edition: EditionType;

  @Field(() => EditionStateEnum, { description: 'Where it stands' })
  state: EditionState;

  @Field(() => Int, { description: 'Counted up by each change; to be sent back with the next one' })
  version: number;

  @Field(() => String, { description: 'Who runs it, in all editions of the series' })
  organizer: string;

  @Field(() => String, { description: 'The programme that it belongs to' })
  seriesTitle: string;

  @Field(() => Date, { nullable: true, description: 'Since when everyone can see it' })
  publishedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'Since when it is put away' })
  archivedAt: Date | null;

  @Field(() => LegalStatementType, {
    nullable: true,
    description: 'What it tells about data; absent until it is stated',
  })
  legal: LegalStatementType | null;
}

export function presentPreparedEdition(prepared: PreparedEdition): PreparedEditionType {
  const { id, seriesId, state, version, organizer, seriesTitle, publishedAt, archivedAt } =
    prepared;
  return Object.assign(new PreparedEditionType(), {
    id,
    seriesId,
    state,
    version,
    organizer,
    seriesTitle,
    publishedAt,
    archivedAt,
    edition: presentEdition(prepared),
    legal: prepared.legal && presentLegal(prepared.legal, prepared.noticeVersion),
  });
}
