import { useMessages } from '@voix/web-platform/i18n';
import { Button, Notice } from '@voix/web-ui';
import type { Votes } from '../../hooks/use-votes.js';

export interface UnrecordedVotesProps {
  readonly ids: readonly string[];
  readonly votes: Votes;
  readonly onReturnTo: (place: number) => void;
}

/** Votes that were not taken while their reader had already gone on: said at the end, with the way back. */
export function UnrecordedVotes({ ids, votes, onReturnTo }: UnrecordedVotesProps) {
  const { t } = useMessages();
  const places = ids.flatMap((id, place) => {
    const kind = votes.stateOf(id)?.kind;
    return kind === 'refused' || kind === 'failed' ? [place] : [];
  });
  const first = places[0];
  if (first === undefined) return null;
  return (
    <Notice
      tone="warning"
      heading={t('voting.end.unrecorded', { count: places.length })}
      actions={
        <Button onClick={() => onReturnTo(first)}>{t('voting.end.return-to-unrecorded')}</Button>
      }
    >
      {t('voting.end.unrecorded-advice')}
    </Notice>
  );
}
