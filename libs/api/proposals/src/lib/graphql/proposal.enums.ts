import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@voix/api-platform/graphql';
import { ARGUMENT_SIDES } from '../domain/argument-side.js';
import { CHANNELS } from '../domain/channel.js';
import { PROPOSAL_ORDERS } from '../domain/proposal-order.js';
import { PROPOSAL_STATES } from '../domain/proposal-state.js';

export const ProposalStateEnum = enumOf(PROPOSAL_STATES);
export const ProposalOrderEnum = enumOf(PROPOSAL_ORDERS);
export const ChannelEnum = enumOf(CHANNELS);
export const ArgumentSideEnum = enumOf(ARGUMENT_SIDES);
export const TextChangeKindEnum = enumOf(['ADDED', 'REMOVED', 'SAME'] as const);

registerEnumType(ProposalStateEnum, {
  name: 'ProposalState',
  description: 'Where a proposal stands',
});
registerEnumType(ProposalOrderEnum, {
  name: 'ProposalOrder',
  description: 'In which order a list shows proposals',
});
registerEnumType(ChannelEnum, { name: 'Channel', description: 'How a contribution came in' });
registerEnumType(ArgumentSideEnum, {
  name: 'ArgumentSide',
  description: 'Whether a reason speaks for a proposal or against it',
});
registerEnumType(TextChangeKindEnum, {
  name: 'TextChangeKind',
  description: 'What became of a piece of text between two versions',
});
