import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { RequestContext } from '../request-context/index.js';

/** What Apollo hands to resolvers. `requestContext` changes once, when a guest's first act gives them a session. */
export interface GraphqlContext {
  requestContext: RequestContext;
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
