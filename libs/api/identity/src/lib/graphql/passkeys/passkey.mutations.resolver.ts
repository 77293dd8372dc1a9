import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, anyone, signedIn } from '@voix/api-platform/access';
import { Ctx } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { AddPasskeyUseCase } from '../../application/passkeys/add-passkey.use-case.js';
import { BeginPasskeyRegistrationUseCase } from '../../application/passkeys/begin-passkey-registration.use-case.js';
import { BeginPasskeySignInUseCase } from '../../application/passkeys/begin-passkey-sign-in.use-case.js';
import { RemovePasskeyUseCase } from '../../application/passkeys/remove-passkey.use-case.js';
import { RenamePasskeyUseCase } from '../../application/passkeys/rename-passkey.use-case.js';
import { SignInWithPasskeyUseCase } from '../../application/passkeys/sign-in-with-passkey.use-case.js';
import { AddPasskeyInput } from './add-passkey.input.js';
import { AddPasskeyResultType, presentAddPasskey } from './add-passkey.result.js';
import {
  BeginPasskeyRegistrationResultType,
  presentBeginPasskeyRegistration,
} from './begin-passkey-registration.result.js';
import {
  BeginPasskeySignInSuccessType,
  presentBeginPasskeySignIn,
} from './begin-passkey-sign-in.result.js';
import { RemovePasskeyInput } from './remove-passkey.input.js';
import { presentRemovePasskey, RemovePasskeyResultType } from './remove-passkey.result.js';
import { RenamePasskeyInput } from './rename-passkey.input.js';
import { presentRenamePasskey, RenamePasskeyResultType } from './rename-passkey.result.js';
import { SignInWithPasskeyInput } from './sign-in-with-passkey.input.js';
import {
  presentSignInWithPasskey,
  SignInWithPasskeyResultType,
} from './sign-in-with-passkey.result.js';

@Resolver()
export class PasskeyMutationsResolver {
  constructor(
    private readonly beginSignIn: BeginPasskeySignInUseCase,
    private readonly signIn: SignInWithPasskeyUseCase,
    private readonly beginRegistration: BeginPasskeyRegistrationUseCase,
    private readonly add: AddPasskeyUseCase,
    private readonly rename: RenamePasskeyUseCase,
    private readonly remove: RemovePasskeyUseCase,
  ) {}

  @Mutation(() => BeginPasskeySignInSuccessType, {
    description: 'Puts a question to whatever passkey this device has',
  })
  @Access(anyone)
  async beginPasskeySignIn(@Ctx() ctx: RequestContext): Promise<BeginPasskeySignInSuccessType> {
    const result = await this.beginSignIn.run(ctx);
    return presentBeginPasskeySignIn(result);
  }

  @Mutation(() => SignInWithPasskeyResultType, {
    description: 'Signs in with a passkey, which passes the second factor as well',
  })
  @Access(anyone)
  async signInWithPasskey(
    @Ctx() ctx: RequestContext,
    @Args('input') { answer }: SignInWithPasskeyInput,
  ): Promise<typeof SignInWithPasskeyResultType> {
    const result = await this.signIn.run(ctx, answer);
    return presentSignInWithPasskey(ctx, result);
  }

  @Mutation(() => BeginPasskeyRegistrationResultType, {
    description: 'Asks this device to make a passkey',
  })
  @Access(signedIn)
  async beginPasskeyRegistration(
    @Ctx() ctx: RequestContext,
  ): Promise<typeof BeginPasskeyRegistrationResultType> {
    const result = await this.beginRegistration.run(ctx);
    return presentBeginPasskeyRegistration(ctx, result);
  }

  @Mutation(() => AddPasskeyResultType, { description: 'Adds the passkey that a device has made' })
  @Access(signedIn)
  async addPasskey(
    @Ctx() ctx: RequestContext,
    @Args('input') { name, answer }: AddPasskeyInput,
  ): Promise<typeof AddPasskeyResultType> {
    const result = await this.add.run(ctx, { name, answer });
    return presentAddPasskey(ctx, result);
  }

  @Mutation(() => RenamePasskeyResultType, { description: 'Calls a passkey by another name' })
  @Access(signedIn)
  async renamePasskey(
    @Ctx() ctx: RequestContext,
    @Args('input') { passkeyId, name }: RenamePasskeyInput,
  ): Promise<typeof RenamePasskeyResultType> {
    const result = await this.rename.run(ctx, { passkeyId, name });
    return presentRenamePasskey(ctx, result);
  }

  @Mutation(() => RemovePasskeyResultType, { description: 'Removes one of their own passkeys' })
  @Access(signedIn)
  async removePasskey(
    @Ctx() ctx: RequestContext,
    @Args('input') { passkeyId }: RemovePasskeyInput,
  ): Promise<typeof RemovePasskeyResultType> {
    const result = await this.remove.run(ctx, passkeyId);
    return presentRemovePasskey(ctx, result);
  }
}
