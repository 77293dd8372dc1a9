import { Field, ObjectType } from '@nestjs/graphql';
import type { Page } from '@voix/api-platform/database';
import { ConnectionBase, connectionClasses, toConnection } from '@voix/api-platform/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { ProposalRecord } from '../persistence/proposal-record.js';
import { presentProposal } from './present-proposal.js';
import { ProposalType } from './proposal.type.js';

const { Edge } = connectionClasses(() => ProposalType);

@ObjectType('ProposalEdge', { description: 'A proposal and its place in a list' })
export class ProposalEdgeType extends Edge {}

@ObjectType('ProposalConnection', { description: 'A part of a list of proposals' })
export class ProposalConnectionType extends ConnectionBase {
  @Field(() => [ProposalEdgeType], { description: 'In the order asked for' })
  edges: ProposalEdgeType[];
}

/** A page of records as this person may see them. */
export function presentPage(
  ctx: RequestContext,
  page: Page<ProposalRecord>,
): ProposalConnectionType {
  const connection = toConnection(page, (record) => presentProposal(ctx, record));
  return Object.assign(new ProposalConnectionType(), connection);
}
