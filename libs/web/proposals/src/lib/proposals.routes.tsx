import { areaRoute, paths, type AreaPart, type AreaRoute } from '@voix/web-platform/routing';
import { proposalsCatalog } from '../generated/messages/catalog.js';
import type {
  FollowableProposal,
  VotedProposal,
} from './components/proposal-article/proposal-article.js';

export interface ProposalsRoutesOptions {
  /** What voting shows on a proposal: the answers, the own vote, the results. Without it, only the results are shown. */
  readonly vote?: AreaPart<VotedProposal>;
  /** Following a proposal. */
  readonly follow?: AreaPart<FollowableProposal>;
}

const catalogs = [proposalsCatalog];

function proposalRoute({ vote, follow }: ProposalsRoutesOptions): AreaRoute {
  return areaRoute({
    path: paths.proposal.pattern,
    catalogs: [...catalogs, ...(vote?.catalogs ?? []), ...(follow?.catalogs ?? [])],
    async load() {
      const [{ ProposalPage }, Vote, Follow] = await Promise.all([
        import('./pages/proposal.page.js'),
        vote?.load(),
        follow?.load(),
      ]);
      const renderVote = Vote && ((proposal: VotedProposal) => <Vote {...proposal} />);
      return function ComposedProposalPage() {
        return <ProposalPage renderVote={renderVote} Follow={Follow} />;
      };
    },
  });
}

/** The pages on proposals, each downloaded when someone goes there. */
export function proposalsRoutes(options: ProposalsRoutesOptions = {}): readonly AreaRoute[] {
  return [
    areaRoute({
      path: paths.proposals.pattern,
      load: async () => (await import('./pages/proposal-list.page.js')).ProposalListPage,
      catalogs,
    }),
    areaRoute({
      path: paths.newProposal.pattern,
      load: async () => (await import('./pages/submit-proposal.page.js')).SubmitProposalPage,
      catalogs,
    }),
    proposalRoute(options),
    areaRoute({
      path: paths.reviseProposal.pattern,
      load: async () => (await import('./pages/revise-proposal.page.js')).ReviseProposalPage,
      catalogs,
    }),
    areaRoute({
      path: paths.proposalVersions.pattern,
      load: async () => (await import('./pages/proposal-versions.page.js')).ProposalVersionsPage,
      catalogs,
    }),
  ];
}
