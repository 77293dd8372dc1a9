import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CollegeType, TerritoryType } from '@voix/api-identity';
import { enumOf } from '@voix/api-platform/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import { REFERENCE_KINDS, type ReferenceKind } from '@voix/contracts/validation';
import type { SeriesReference } from '../domain/series-reference.js';

export const ReferenceKindEnum = enumOf(REFERENCE_KINDS);

registerEnumType(ReferenceKindEnum, {
  name: 'ReferenceKind',
  description: 'What a series has a list of',
  valuesMap: {
    COLLEGE: { description: 'Standings that people declare' },
    TERRITORY: { description: 'Where people are, and where something happens' },
  },
});

@ObjectType('SeriesReference', {
  description: 'A college or a territory as a series has it, for those who prepare its editions',
})
export class SeriesReferenceType {
  @Field(() => ID, { description: 'Stable: which list of which series, and the code in it' })
  id: string;

  @Field(() => ReferenceKindEnum, { description: 'In which list' })
  kind: ReferenceKind;

  @Field(() => ID, { description: 'Its code, which never changes' })
  code: string;

  @Field(() => String, { description: 'Its name in French' })
  nameFr: string;

  @Field(() => String, { description: 'Its name in English' })
  nameEn: string;

  @Field(() => ID, { nullable: true, description: 'The territory it lies in' })
  parentCode: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Codes of the national institute of statistics: region, department, or both',
  })
  officialCode: string | null;

  @Field(() => Boolean, { description: 'Whether it can be chosen from now on' })
  isEnabled: boolean;

  @Field(() => Boolean, { description: 'Whether the series added it to the reference set' })
  isOwn: boolean;

  @Field(() => Int, { description: 'Counted up by each change of it' })
  version: number;
}

export function presentReference(
  seriesId: string,
  reference: SeriesReference,
): SeriesReferenceType {
  const { names, kind, code, ...fields } = reference;
  return Object.assign(new SeriesReferenceType(), {
    ...fields,
    id: `${seriesId}:${kind}:${code}`,
    kind,
    code,
    nameFr: names.fr,
    nameEn: names.en,
  });
}

export function presentCollegeOf(
  ctx: RequestContext,
  { code, names }: SeriesReference,
): CollegeType {
  return Object.assign(new CollegeType(), { code, name: names[ctx.locale] });
}

export function presentTerritoryOf(
  ctx: RequestContext,
  { code, names, parentCode }: SeriesReference,
): TerritoryType {
  return Object.assign(new TerritoryType(), { code, name: names[ctx.locale], parentCode });
}
