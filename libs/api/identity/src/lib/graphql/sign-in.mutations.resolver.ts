import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, anyone, signedIn } from '@voix/api-platform/access';
import { Ctx } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { CompleteSignInUseCase } from '../application/complete-sign-in.use-case.js';
import { EndSessionUseCase } from '../application/end-session.use-case.js';
import { RequestSignInLinkUseCase } from '../application/request-sign-in-link.use-case.js';
import { SignOutUseCase } from '../application/sign-out.use-case.js';
import { CompleteSignInInput, signInKeyOf } from './complete-sign-in.input.js';
import { CompleteSignInResultType, presentCompleteSignIn } from './complete-sign-in.result.js';
import { EndSessionInput } from './end-session.input.js';
import { EndSessionSuccessType, presentEndSession } from './end-session.result.js';
import { RequestSignInLinkInput } from './request-sign-in-link.input.js';
import {
  presentRequestSignInLink,
  RequestSignInLinkResultType,
} from './request-sign-in-link.result.js';
import { presentSignOut, SignOutSuccessType } from './sign-out.result.js';

@Resolver()
export class SignInMutationsResolver {
  constructor(
    private readonly requestLink: RequestSignInLinkUseCase,
    private readonly complete: CompleteSignInUseCase,
    private readonly leave: SignOutUseCase,
    private readonly end: EndSessionUseCase,
  ) {}

  @Mutation(() => RequestSignInLinkResultType, { description: 'Sends a sign-in link and a code' })
  @Access(anyone)
  async requestSignInLink(
    @Ctx() ctx: RequestContext,
    @Args('input') { email, returnTo }: RequestSignInLinkInput,
  ): Promise<typeof RequestSignInLinkResultType> {
    const result = await this.requestLink.run(ctx, { email, returnTo: returnTo ?? null });
    return presentRequestSignInLink(ctx, result);
  }

  @Mutation(() => CompleteSignInResultType, { description: 'Signs in with a link or a code' })
  @Access(anyone)
  async completeSignIn(
    @Ctx() ctx: RequestContext,
    @Args('input') input: CompleteSignInInput,
  ): Promise<typeof CompleteSignInResultType> {
    const result = await this.complete.run(ctx, signInKeyOf(input));
    return presentCompleteSignIn(ctx, result);
  }

  @Mutation(() => SignOutSuccessType, { description: 'Ends the session of this browser' })
  @Access(anyone)
  async signOut(@Ctx() ctx: RequestContext): Promise<SignOutSuccessType> {
    await this.leave.run(ctx);
    return presentSignOut();
  }

  @Mutation(() => EndSessionSuccessType, { description: 'Ends one of their own sessions' })
  @Access(signedIn)
  async endSession(
    @Ctx() ctx: RequestContext,
    @Args('input') { sessionId }: EndSessionInput,
  ): Promise<EndSessionSuccessType> {
    await this.end.run(ctx, sessionId);
    return presentEndSession();
  }
}
