import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { missingPermission, type RequestContext } from '../request-context/index.js';
import { ACCESS_METADATA, type AccessDeclaration } from './access.decorator.js';
import { RefusalError } from './refusal.error.js';

/** The fence: looks at the declaration of the entry point and lets the call in or not. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    const handler = execution.getHandler();
    const declaration = this.reflector.get<AccessDeclaration | undefined>(ACCESS_METADATA, handler);
    if (execution.getType<string>() === 'graphql')
      return this.allowsGraphql(execution, declaration);
    // Routes carry no person here: one that is not for everybody names the class that asks who it is.
    if (declaration?.kind === 'public' || declaration?.kind === 'selfChecked') return true;
    throw new RefusalError('FORBIDDEN');
  }

  private allowsGraphql(
    execution: ExecutionContext,
    declaration: AccessDeclaration | undefined,
  ): boolean {
    const graphql = GqlExecutionContext.create(execution);
    const parent = graphql.getInfo<{ parentType: { name: string } }>().parentType.name;
    const isRoot = parent === 'Query' || parent === 'Mutation';
    if (declaration === undefined) {
      if (isRoot) throw new RefusalError('FORBIDDEN');
      return true;
    }
    const { requestContext } = graphql.getContext<{ requestContext: RequestContext }>();
    assertAllowed(requestContext, declaration, graphql.getArgs());
    return true;
  }
}

/** Throws the refusal that the declaration asks for, or returns. */
export function assertAllowed(
  ctx: RequestContext,
  declaration: AccessDeclaration,
  args: unknown,
): void {
  switch (declaration.kind) {
    case 'public':
    case 'selfChecked':
      return;
    case 'signedIn':
      if (ctx.actor?.accountId == null) throw new RefusalError('UNAUTHENTICATED');
      return;
    case 'permission': {
      // Whoever is nobody is refused before the arguments are looked at.
      if (ctx.actor?.accountId == null) throw new RefusalError('UNAUTHENTICATED');
      const scope = declaration.scope(args as never);
      const missing = missingPermission(ctx.actor, declaration.permission, scope);
      if (missing !== null) throw new RefusalError(missing);
    }
  }
}
