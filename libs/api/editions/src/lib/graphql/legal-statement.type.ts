import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { LegalBasis, LegalStatement, SensitiveDataGround } from '../domain/legal-statement.js';
import { LegalBasisEnum, SensitiveDataGroundEnum } from './edition-state.enum.js';

@ObjectType('LegalStatement', { description: 'What an edition tells everyone about their data' })
export class LegalStatementType implements LegalStatement {
  @Field(() => Int, { description: 'Which version of the statement this is, from 1' })
  version: number;

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

export function presentLegal(statement: LegalStatement, version: number): LegalStatementType {
  const { legalBasis, sensitiveDataGround, dataController, dataContact, legalNote } = statement;
  return Object.assign(new LegalStatementType(), {
    version,
    legalBasis,
    sensitiveDataGround,
    dataController,
    dataContact,
    legalNote,
  });
}
