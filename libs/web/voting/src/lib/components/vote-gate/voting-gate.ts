import type {
  Interaction,
  ProposalState,
  VotingRulesFragment,
} from '../../../generated/graphql.js';

/** Whether one can vote here and now, and if not, why and until when: all of it said by the server. */
export type VotingGate =
  | { readonly kind: 'open'; readonly closesAt: string | null }
  | { readonly kind: 'coming'; readonly opensAt: string }
  | { readonly kind: 'closed' }
  | { readonly kind: 'account-needed' }
  | { readonly kind: 'proposal-closed' };

type Moment = NonNullable<VotingRulesFragment['proposalsActivity']>['moments'][number];

/** When an interaction is possible; nothing for one that the edition does not offer. */
export function momentOf(rules: VotingRulesFragment, interaction: Interaction): Moment | undefined {
  return rules.proposalsActivity?.moments.find((moment) => moment.interaction === interaction);
}

export interface GateQuestion {
  readonly rules: VotingRulesFragment;
  /** Of the one proposal at hand; a sequence holds only published ones. */
  readonly proposalState?: ProposalState;
  /** Unknown while the server has not said who is there. */
  readonly hasAccount: boolean | undefined;
}

export function votingGate({
  rules,
  proposalState = 'PUBLISHED',
  hasAccount,
}: GateQuestion): VotingGate {
  if (proposalState !== 'PUBLISHED') return { kind: 'proposal-closed' };
  const moment = momentOf(rules, 'VOTE');
  if (!moment?.isOpen)
    return moment?.opensAt ? { kind: 'coming', opensAt: moment.opensAt } : { kind: 'closed' };
  const isGuestRefused = !rules.charter.rules.guestParticipationAllowed && hasAccount === false;
  return isGuestRefused ? { kind: 'account-needed' } : { kind: 'open', closesAt: moment.closesAt };
}
