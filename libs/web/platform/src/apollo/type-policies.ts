import type { FieldMergeFunction, FieldPolicy, StoreObject, TypePolicies } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/** Values without an identity: what is new joins what is known. */
const value = { merge: true } as const;

/** Parts of one version of a statement join; another version takes the place of what is known. */
const mergeSameVersion: FieldMergeFunction<StoreObject> = (known, incoming) =>
  known?.['version'] === incoming['version'] ? { ...known, ...incoming } : incoming;

export const basePolicies: TypePolicies = {
  Query: { fields: { viewer: value } },
  College: { keyFields: ['code'] },
  Territory: { keyFields: ['code'] },
  CharterRules: value,
  LegalStatement: { merge: mergeSameVersion },
  ParticipationFigures: value,
  VoteProgress: value,
  VoteTally: value,
};

/**
 * A list that grows by pages, kept apart for each set of arguments named: `proposals: connectionField(['theme', 'order'])`.
 */
export function connectionField(keyArgs: readonly string[] | false): FieldPolicy {
  return relayStylePagination(keyArgs === false ? false : [...keyArgs]);
}
