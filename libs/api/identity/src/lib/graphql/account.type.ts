import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Account', { description: 'What the person signs in with; shown to them alone' })
export class AccountType {
  @Field(() => ID, { description: 'Id of the account' })
  id: string;

  @Field(() => String, { description: 'Address to which sign-in links are sent' })
  email: string;

  @Field(() => String, { description: 'Language of messages: fr or en' })
  locale: string;
}

export function presentAccount({ id, email, locale }: AccountType): AccountType {
  return Object.assign(new AccountType(), { id, email, locale });
}
