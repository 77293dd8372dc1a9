import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { EditionState } from '../domain/edition.js';
import type { LegalBasis, LegalStatement, SensitiveDataGround } from '../domain/legal-statement.js';
import type { PreparedEdition } from '../domain/prepared-edition.js';
import { EditionStateEnum, LegalBasisEnum, SensitiveDataGroundEnum } from './edition-state.enum.js';
import { EditionType, presentEdition } from './edition.type.js';

@ObjectType('LegalStatement', { description: 'What an edition tells everyone about their data' })
export class LegalStatementType implements LegalStatement {
  @Field(() => LegalBasisEnum, { description: 'Why personal data may be processed at all' })
  legalBasis: LegalBasis;

  @Field(() => SensitiveDataGroundEnum, { description: 'Why sensitive data may be' })
  sensitiveDataGround: SensitiveDataGround;

  @Field(() => String, { description: 'Who answers for the data' })
  dataController: string;

  @Field(() => String, { description: 'How to reach whoever looks after the data' })
  dataContact: string;

  @Field(() => String, { description: 'The text of law, or the reason, in plain words' })
  legalNote: string;
}

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
    legal: prepared.legal === null ? null : Object.assign(new LegalStatementType(), prepared.legal),
  });
}
