import { ApolloClient, InMemoryCache, type ApolloLink } from '@apollo/client';
import type { TypePolicies } from '@apollo/client';
import { possibleTypes } from '../generated/possible-types.js';
import { basePolicies } from './type-policies.js';

export interface VoixClientOptions {
  readonly link: ApolloLink;
  /** The policies of the areas, gathered by the application. */
  readonly typePolicies?: readonly TypePolicies[];
}

/** The one Apollo client of a page. Errors are thrown; data are read from the cache first. */
export function createVoixClient({ link, typePolicies = [] }: VoixClientOptions): ApolloClient {
  const cache = new InMemoryCache({ possibleTypes, typePolicies: basePolicies });
  for (const policies of typePolicies) cache.policies.addTypePolicies(policies);
  return new ApolloClient({ link, cache });
}
