import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { EmptyState, LinkButton } from '@voix/web-ui';

export interface NothingToVoteProps {
  /** The slug of the edition. */
  readonly edition: string;
  readonly canSubmit: boolean;
  /** Otherwise there is nothing to vote on yet. */
  readonly hasVotedOnAll: boolean;
}

export function NothingToVote({ edition, canSubmit, hasVotedOnAll }: NothingToVoteProps) {
  const { t } = useMessages();
  return (
    <EmptyState
      heading={hasVotedOnAll ? t('voting.empty.all-voted') : t('voting.empty.no-proposal')}
      action={
        <>
          {hasVotedOnAll && (
            <LinkButton variant="primary" to={paths.myPage.to()}>
              {t('voting.empty.see-my-votes')}
            </LinkButton>
          )}
          {canSubmit && (
            <LinkButton to={paths.newProposal.to({ edition })}>
              {t('voting.end.propose')}
            </LinkButton>
          )}
          <LinkButton to={paths.proposals.to({ edition })}>{t('voting.end.see-all')}</LinkButton>
        </>
      }
    >
      {hasVotedOnAll ? t('voting.empty.all-voted-advice') : t('voting.empty.no-proposal-advice')}
    </EmptyState>
  );
}
