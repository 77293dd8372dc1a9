import { Body, Controller, Get, Header, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BeginOpenIdSignInUseCase, CompleteOpenIdSignInUseCase } from '@voix/api-identity';
import { Access, anyone } from '@voix/api-platform/access';
import { AppConfig } from '@voix/api-platform/config';
import { createGraphqlContext } from '@voix/api-platform/graphql';
import { ActorResolver } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { ErrorCode } from '@voix/contracts/error-codes';
import { safeReturnPath } from '@voix/domain-kernel';

const SIGN_IN = '/connexion';
const LINK_IDENTITY = '/connexion/identite';
const MY_PAGE = '/ma-page';
const SEE_OTHER = 303;

/** The journey to an identity provider and back. Whatever comes of it, the person lands on a page that says so. */
@Controller('connexion/openid')
export class OpenIdController {
  constructor(
    private readonly config: AppConfig,
    private readonly actors: ActorResolver,
    private readonly begin: BeginOpenIdSignInUseCase,
    private readonly complete: CompleteOpenIdSignInUseCase,
  ) {}

  /** Sent by a form: a link would let any page make a visitor leave. */
  @Access(anyone)
  @Post(':provider')
  @Header('cache-control', 'no-store')
  async leave(
    @Param('provider') providerId: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const ctx = await this.contextOf(request, reply);
    const returnTo = returnToIn(body);
    const left = await this.begin.run(ctx, { providerId, returnTo });
    await reply.redirect(left.ok ? left.value : refusedAt(left.error.code, returnTo), SEE_OTHER);
  }

  /** The address holds a code of the provider: no other page is told of it, and no cache keeps it. */
  @Access(anyone)
  @Get(':provider/retour')
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  async comeBack(
    @Param('provider') providerId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const ctx = await this.contextOf(request, reply);
    const [, query = ''] = request.url.split('?');
    const done = await this.complete.run(ctx, { providerId, query });
    if (!done.ok) {
      const { code, returnTo } = done.error;
      return void (await reply.redirect(refusedAt(code, returnTo), SEE_OTHER));
    }
    const { kind, returnTo } = done.value;
    const next = kind === 'SIGNED_IN' ? (returnTo ?? MY_PAGE) : LINK_IDENTITY;
    return void (await reply.redirect(next, SEE_OTHER));
  }

  /** Who asks, and the cookies of their browser: as for an operation. */
  private async contextOf(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
    const { isSecure } = this.config;
    const context = await createGraphqlContext(this.actors, isSecure, request, reply);
    return context.requestContext;
  }
}

/** The page of sign-in, which says why and still knows where the person wanted to go. */
function refusedAt(code: ErrorCode, returnTo: string | null): string {
  const said = new URLSearchParams({ refus: code });
  if (returnTo !== null) said.set('retour', safeReturnPath(returnTo));
  return `${SIGN_IN}?${said.toString()}`;
}

function returnToIn(body: unknown): string | null {
  const isForm = typeof body === 'object' && body !== null && 'returnTo' in body;
  return isForm && typeof body.returnTo === 'string' ? body.returnTo : null;
}
