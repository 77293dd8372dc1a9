import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import {
  presentError,
  presentValidation,
  ValidationFailedErrorType,
} from '@voix/api-platform/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ValidationFailed, type Result } from '@voix/domain-kernel';
import type { SecondFactorFailed } from '../../domain/second-factor/second-factor.js';
import { presentViewer, ViewerType } from '../viewer.type.js';
import { SecondFactorFailedErrorType } from './second-factor-errors.types.js';

@ObjectType('PassSecondFactorSuccess', { description: 'The roles of the person are in force' })
export class PassSecondFactorSuccessType {
  @Field(() => ViewerType, { description: 'The person, with a new session' })
  viewer: ViewerType;
}

export const PassSecondFactorResultType = createUnionType({
  name: 'PassSecondFactorResult',
  types: () =>
    [PassSecondFactorSuccessType, SecondFactorFailedErrorType, ValidationFailedErrorType] as const,
});

export function presentPassSecondFactor(
  ctx: RequestContext,
  result: Result<undefined, SecondFactorFailed | ValidationFailed>,
): PassSecondFactorSuccessType | SecondFactorFailedErrorType | ValidationFailedErrorType {
  if (result.ok)
    return Object.assign(new PassSecondFactorSuccessType(), { viewer: presentViewer() });
  return result.error instanceof ValidationFailed
    ? presentValidation(ctx, result.error)
    : presentError(ctx, SecondFactorFailedErrorType, result.error, {});
}
