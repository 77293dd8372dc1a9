import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { LinkButton } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { ThemeCallFragmentDoc } from '../../../generated/graphql.js';
import { onTheme } from '../../on-theme.js';
import { interactionState } from '../vote-call/interaction-state.js';

export interface ThemeCallProps {
  readonly edition: FragmentType<typeof ThemeCallFragmentDoc>;
  /** The code of the theme. */
  readonly theme: string;
  readonly proposalCount: number;
}

/** What one can do about a theme now: read and vote when there is something to read, propose when it is open. */
export function ThemeCall({ edition: masked, theme, proposalCount }: ThemeCallProps) {
  const { t } = useMessages();
  const { slug, proposalsActivity } = getFragmentData(ThemeCallFragmentDoc, masked);
  if (!proposalsActivity) return null;
  const edition = { edition: slug };
  const canVote = interactionState('VOTE', proposalsActivity.moments).kind === 'open';
  const canPropose = interactionState('SUBMIT', proposalsActivity.moments).kind === 'open';
  const hasProposals = proposalCount > 0;
  return (
    <>
      {hasProposals && (
        <LinkButton variant="primary" to={onTheme(paths.proposals.to(edition), theme)}>
          {t(canVote ? 'editions.theme.read-and-vote' : 'editions.call.read')}
        </LinkButton>
      )}
      {canPropose && (
        <LinkButton
          variant={hasProposals ? 'secondary' : 'primary'}
          to={onTheme(paths.newProposal.to(edition), theme)}
        >
          {t('editions.theme.propose')}
        </LinkButton>
      )}
    </>
  );
}
