import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, signedIn } from '@voix/api-platform/access';
import { Ctx } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { BeginAuthenticatorSetupUseCase } from '../../application/second-factor/begin-authenticator-setup.use-case.js';
import { ConfirmAuthenticatorUseCase } from '../../application/second-factor/confirm-authenticator.use-case.js';
import { PassSecondFactorUseCase } from '../../application/second-factor/pass-second-factor.use-case.js';
import { RemoveAuthenticatorUseCase } from '../../application/second-factor/remove-authenticator.use-case.js';
import { RenewRecoveryCodesUseCase } from '../../application/second-factor/renew-recovery-codes.use-case.js';
import {
  BeginAuthenticatorSetupSuccessType,
  presentBeginAuthenticatorSetup,
} from './begin-authenticator-setup.result.js';
import { ConfirmAuthenticatorInput } from './confirm-authenticator.input.js';
import {
  ConfirmAuthenticatorResultType,
  presentConfirmAuthenticator,
} from './confirm-authenticator.result.js';
import { PassSecondFactorInput } from './pass-second-factor.input.js';
import {
  PassSecondFactorResultType,
  presentPassSecondFactor,
} from './pass-second-factor.result.js';
import {
  presentRemoveAuthenticator,
  RemoveAuthenticatorResultType,
} from './remove-authenticator.result.js';
import {
  presentRenewRecoveryCodes,
  RenewRecoveryCodesSuccessType,
} from './renew-recovery-codes.result.js';

@Resolver()
export class SecondFactorMutationsResolver {
  constructor(
    private readonly beginSetup: BeginAuthenticatorSetupUseCase,
    private readonly confirm: ConfirmAuthenticatorUseCase,
    private readonly pass: PassSecondFactorUseCase,
    private readonly remove: RemoveAuthenticatorUseCase,
    private readonly renewCodes: RenewRecoveryCodesUseCase,
  ) {}

  @Mutation(() => BeginAuthenticatorSetupSuccessType, {
    description: 'Draws the secret of a new authenticator',
  })
  @Access(signedIn)
  async beginAuthenticatorSetup(
    @Ctx() ctx: RequestContext,
  ): Promise<BeginAuthenticatorSetupSuccessType> {
    const result = await this.beginSetup.run(ctx);
    return presentBeginAuthenticatorSetup(result);
  }

  @Mutation(() => ConfirmAuthenticatorResultType, {
    description: 'Takes a new authenticator into use with its first code',
  })
  @Access(signedIn)
  async confirmAuthenticator(
    @Ctx() ctx: RequestContext,
    @Args('input') { setupToken, code }: ConfirmAuthenticatorInput,
  ): Promise<typeof ConfirmAuthenticatorResultType> {
    const result = await this.confirm.run(ctx, { setupToken, code });
    return presentConfirmAuthenticator(ctx, result);
  }

  @Mutation(() => PassSecondFactorResultType, {
    description: 'Passes the second factor with a code: the roles of the person come into force',
  })
  @Access(signedIn)
  async passSecondFactor(
    @Ctx() ctx: RequestContext,
    @Args('input') { code }: PassSecondFactorInput,
  ): Promise<typeof PassSecondFactorResultType> {
    const result = await this.pass.run(ctx, { code });
    return presentPassSecondFactor(ctx, result);
  }

  @Mutation(() => RemoveAuthenticatorResultType, { description: 'Gives their authenticator up' })
  @Access(signedIn)
  async removeAuthenticator(
    @Ctx() ctx: RequestContext,
  ): Promise<typeof RemoveAuthenticatorResultType> {
    const result = await this.remove.run(ctx);
    return presentRemoveAuthenticator(ctx, result);
  }

  @Mutation(() => RenewRecoveryCodesSuccessType, {
    description: 'Makes new recovery codes in place of those of before',
  })
  @Access(signedIn)
  async renewRecoveryCodes(@Ctx() ctx: RequestContext): Promise<RenewRecoveryCodesSuccessType> {
    const result = await this.renewCodes.run(ctx);
    return presentRenewRecoveryCodes(result);
  }
}
