import { Field, ObjectType } from '@nestjs/graphql';
import { PreparedEditionType } from './prepared-edition.type.js';

/** What each act on an edition answers: whoever prepares it reads all of it again. */
@ObjectType({ isAbstract: true })
export abstract class PreparationChangedType {
  @Field(() => PreparedEditionType, { description: 'The edition as it is now' })
  prepared: PreparedEditionType;
}
