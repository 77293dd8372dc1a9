import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { UserErrorType } from '@voix/api-platform/graphql';
import { EditionType } from './edition.type.js';

@ObjectType('GiveConsentSuccess', { description: 'The consent is kept' })
export class GiveConsentSuccessType {
  @Field(() => EditionType, { description: 'The edition, with the consent' })
  edition: EditionType;
}

@ObjectType('WithdrawConsentSuccess', { description: 'No consent is in force' })
export class WithdrawConsentSuccessType {
  @Field(() => EditionType, { description: 'The edition, without the consent' })
  edition: EditionType;
}

@ObjectType('NoticeChangedError', {
  implements: () => UserErrorType,
  description: 'Another version than the one in force was read: nothing is kept',
})
export class NoticeChangedErrorType extends UserErrorType {
  @Field(() => EditionType, { description: 'The edition, with what it tells now' })
  edition: EditionType;
}

export const GiveConsentResult = createUnionType({
  name: 'GiveConsentResult',
  description: 'What became of a consent',
  types: () => [GiveConsentSuccessType, NoticeChangedErrorType] as const,
});

export const WithdrawConsentResult = createUnionType({
  name: 'WithdrawConsentResult',
  description: 'What became of taking a consent back',
  types: () => [WithdrawConsentSuccessType] as const,
});
