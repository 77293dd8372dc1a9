import type { Qualification, Stance } from '@voix/web-ui';

/** What a person wants of their vote on a proposal. */
export type VoteIntent =
  | {
      readonly kind: 'CAST';
      readonly stance: Stance;
      readonly qualifications: readonly Qualification[];
    }
  | { readonly kind: 'WITHDRAW' };
