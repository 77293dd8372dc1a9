import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { RequestContext } from '../request-context/index.js';

/** What Apollo hands to resolvers. `requestContext` changes when an act of the request changes who is behind it. */
export interface GraphqlContext {
  requestContext: RequestContext;
}

/**
 * Apollo runs each operation on a copy of its context, made with the same prototype. What may change therefore
 * sits behind an accessor, in an object that the copies share: whoever signs in is seen by the fields that follow.
 */
export class SharedGraphqlContext implements GraphqlContext {
  private readonly shared: { requestContext: RequestContext };

  constructor(requestContext: RequestContext) {
    this.shared = { requestContext };
  }

  get requestContext(): RequestContext {
    return this.shared.requestContext;
  }

  set requestContext(requestContext: RequestContext) {
    this.shared.requestContext = requestContext;
  }
}

/** The request context, as a parameter of a resolver method. */
export const Ctx = createParamDecorator(
  (_data: unknown, execution: ExecutionContext): RequestContext => {
    return GqlExecutionContext.create(execution).getContext<GraphqlContext>().requestContext;
  },
);

/** The GraphQL context itself: the key under which loaders keep what one request has read. */
export const Gql = createParamDecorator(
  (_data: unknown, execution: ExecutionContext): GraphqlContext => {
    return GqlExecutionContext.create(execution).getContext<GraphqlContext>();
  },
);
