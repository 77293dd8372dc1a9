import type { ApolloCache } from '@apollo/client';

/**
 * After a proposal came or went: where it stands in each list, and how many there are now, is the server's to say. The
 * lists are asked again when somebody looks at one.
 */
export function forgetLists(cache: ApolloCache, activityId: string): void {
  cache.evict({
    id: cache.identify({ __typename: 'Activity', id: activityId }),
    fieldName: 'proposals',
  });
}
