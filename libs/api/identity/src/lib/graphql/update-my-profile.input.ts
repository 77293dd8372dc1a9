import { Field, InputType } from '@nestjs/graphql';

@InputType('UpdateMyProfileInput', { description: 'How the person wants others to see them' })
export class UpdateMyProfileInput {
  @Field(() => String, {
    description:
      'At most sixty characters, and no name that imitates an organiser or an institution. It replaces the present name on all that the person wrote, earlier texts included',
  })
  displayName: string;

  @Field(() => String, { nullable: true, description: 'Code of a college; absent to declare none' })
  collegeCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of a territory; absent to declare none',
  })
  territoryCode?: string | null;
}
