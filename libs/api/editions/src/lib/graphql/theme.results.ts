import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { UserErrorType, ValidationFailedErrorType } from '@voix/api-platform/graphql';
import { EditionStateMismatchErrorType } from './edition-state-mismatch.type.js';
import { PreparationChangedType } from './preparation-changed.type.js';
import { PreparedThemeType } from './prepared-theme.type.js';

@ObjectType('AddThemeSuccess', { description: 'The series has the theme, and so has the edition' })
export class AddThemeSuccessType extends PreparationChangedType {}

@ObjectType('TakeThemeSuccess', { description: 'The edition has the theme' })
export class TakeThemeSuccessType extends PreparationChangedType {}

@ObjectType('DescribeThemeSuccess', { description: 'The theme has the new words' })
export class DescribeThemeSuccessType extends PreparationChangedType {}

@ObjectType('RetireThemeSuccess', { description: 'Nothing new is written on the theme' })
export class RetireThemeSuccessType extends PreparationChangedType {}

@ObjectType('OrderThemesSuccess', { description: 'The themes stand in the new order' })
export class OrderThemesSuccessType extends PreparationChangedType {}

@ObjectType('ThemeConflictError', {
  implements: () => UserErrorType,
  description: 'Somebody changed the theme since it was opened',
})
export class ThemeConflictErrorType extends UserErrorType {
  @Field(() => PreparedThemeType, { description: 'What it says now' })
  current: PreparedThemeType;
}

/** How an act on themes can fail. */
const FAILURES = [
  EditionStateMismatchErrorType,
  ThemeConflictErrorType,
  ValidationFailedErrorType,
] as const;

export const AddThemeResult = createUnionType({
  name: 'AddThemeResult',
  description: 'What became of a new theme',
  types: () => [AddThemeSuccessType, ...FAILURES] as const,
});

export const TakeThemeResult = createUnionType({
  name: 'TakeThemeResult',
  description: 'What became of taking up a theme',
  types: () => [TakeThemeSuccessType, ...FAILURES] as const,
});

export const DescribeThemeResult = createUnionType({
  name: 'DescribeThemeResult',
  description: 'What became of a change of the words of a theme',
  types: () => [DescribeThemeSuccessType, ...FAILURES] as const,
});

export const RetireThemeResult = createUnionType({
  name: 'RetireThemeResult',
  description: 'What became of closing a theme',
  types: () => [RetireThemeSuccessType, ...FAILURES] as const,
});

export const OrderThemesResult = createUnionType({
  name: 'OrderThemesResult',
  description: 'What became of another order of themes',
  types: () => [OrderThemesSuccessType, ...FAILURES] as const,
});
