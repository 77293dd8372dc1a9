import { ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { SecondFactorReader } from '../../application/second-factor/second-factor.reader.js';
import {
  AuthenticatorType,
  PasskeyType,
  presentAuthenticator,
  presentPasskey,
  SecondFactorType,
} from './second-factor.types.js';

/** What only the page about it asks for. */
@Resolver(() => SecondFactorType)
export class SecondFactorFieldsResolver {
  constructor(private readonly secondFactors: SecondFactorReader) {}

  @ResolveField(() => AuthenticatorType, { description: 'Their authenticator and recovery codes' })
  async authenticator(@Ctx() ctx: RequestContext): Promise<AuthenticatorType> {
    return presentAuthenticator(await this.secondFactors.ownFactors(ctx));
  }

  @ResolveField(() => [PasskeyType], { description: 'Their passkeys, the oldest first' })
  async passkeys(@Ctx() ctx: RequestContext): Promise<PasskeyType[]> {
    const passkeys = await this.secondFactors.ownPasskeys(ctx);
    return passkeys.map(presentPasskey);
  }
}
