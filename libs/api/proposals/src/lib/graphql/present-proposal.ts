import { slugify } from '@voix/domain-kernel';
import type { RequestContext } from '@voix/api-platform/request-context';
import { mayReadText } from '../domain/proposal.policy.js';
import type { ProposalRecord } from '../persistence/proposal-record.js';
import { ProposalType } from './proposal.type.js';

/** Stands in addresses where a title may not be shown or cannot be spelled. */
const NO_TITLE_SLUG = 'proposition';

/** A proposal as this person may see it: a withdrawn one keeps its place and its reason, not its words. */
export function presentProposal(ctx: RequestContext, record: ProposalRecord): ProposalType {
  const isReadable = mayReadText(ctx.actor, record);
  const title = isReadable ? record.title : '';
  return Object.assign(new ProposalType(), {
    record,
    isReadable,
    activityId: record.activityId,
    id: record.id,
    number: record.number,
    slug: slugify(title) || NO_TITLE_SLUG,
    title,
    state: record.state,
    stateReason: record.stateReason,
    stateChangedAt: record.stateChangedAt,
    channel: record.channel,
    submittedAt: record.submittedAt,
    currentVersion: record.currentVersion,
  });
}
