import { Field, ObjectType } from '@nestjs/graphql';
import { assertNever, type Result } from '@voix/domain-kernel';
import { presentViewer, ViewerType } from '../viewer.type.js';

@ObjectType('RenewRecoveryCodesSuccess', { description: 'The codes of before work no more' })
export class RenewRecoveryCodesSuccessType {
  @Field(() => ViewerType, { description: 'The person, with the new codes' })
  viewer: ViewerType;

  @Field(() => [String], {
    description: 'Recovery codes, each for one use; they are shown this once',
  })
  recoveryCodes: readonly string[];
}

export function presentRenewRecoveryCodes(
  result: Result<readonly string[], never>,
): RenewRecoveryCodesSuccessType {
  if (!result.ok) return assertNever(result.error);
  const recoveryCodes = result.value;
  const viewer = presentViewer();
  return Object.assign(new RenewRecoveryCodesSuccessType(), { viewer, recoveryCodes });
}
