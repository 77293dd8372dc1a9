import type { FastifyRequest } from 'fastify';

/**
 * Whether a request goes to GraphQL. Asked of the route that was found, never of the address as it was sent: one route
 * has many spellings (`/%67raphql`, `http://host/graphql`), and each would slip past a comparison of texts (A66).
 */
export function isForGraphql(request: FastifyRequest): boolean {
  return request.routeOptions.url === '/graphql';
}
