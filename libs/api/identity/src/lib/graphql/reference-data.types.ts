import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { College, Territory } from '../domain/reference-data.js';

@ObjectType('College', {
  description: 'A standing that people declare, such as carer or researcher',
})
export class CollegeType {
  @Field(() => ID, { description: 'Stable code, such as HEALTH_USER' })
  code: string;

  @Field(() => String, { description: 'Name in the language of the request' })
  name: string;
}

@ObjectType('Territory', { description: 'A French region, department or overseas territory' })
export class TerritoryType {
  @Field(() => ID, { description: 'ISO 3166-2 code, such as FR-BRE' })
  code: string;

  @Field(() => String, { description: 'Name of the territory' })
  name: string;

  @Field(() => ID, { nullable: true, description: 'The region of a department' })
  parentCode: string | null;
}

export function presentCollege(ctx: RequestContext, college: College): CollegeType {
  return Object.assign(new CollegeType(), {
    code: college.code,
    name: college.names[ctx.locale],
  });
}

export function presentTerritory({ code, name, parentCode }: Territory): TerritoryType {
  return Object.assign(new TerritoryType(), { code, name, parentCode });
}
