import { Message, useMessages, type MessagesApi } from '@voix/web-platform/i18n';
import { DateText, KeyFigures, Section, type KeyFigure } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import {
  EditionFiguresFragmentDoc,
  type EditionFiguresFragment,
} from '../../../generated/graphql.js';
import styles from './participation-figures.module.css';

export interface ParticipationFiguresProps {
  readonly edition: FragmentType<typeof EditionFiguresFragmentDoc>;
}

/** Those that can be read and voted on; those that left the debate are named beside them, so that both are found again. */
function proposalFigure(
  { proposalCount, publishedProposalCount }: EditionFiguresFragment['participation'],
  t: MessagesApi['t'],
): KeyFigure {
  if (publishedProposalCount === proposalCount) {
    return {
      value: proposalCount,
      label: t('editions.figures.proposals', { count: proposalCount }),
    };
  }
  return {
    value: publishedProposalCount,
    label: t('editions.figures.proposals-of', {
      count: publishedProposalCount,
      all: proposalCount,
    }),
  };
}

/** How many took part, counted when, and what that does not say. */
export function ParticipationFigures({ edition: masked }: ParticipationFiguresProps) {
  const { t } = useMessages();
  const { participation, timeZone } = getFragmentData(EditionFiguresFragmentDoc, masked);
  const { participantCount, voteCount, argumentCount, countedAt } = participation;
  return (
    <Section heading={t('editions.figures.heading')}>
      {participantCount === 0 && <p className={styles.nobody}>{t('editions.figures.nobody')}</p>}
      <KeyFigures
        figures={[
          {
            value: participantCount,
            label: t('editions.figures.participants', { count: participantCount }),
          },
          { value: voteCount, label: t('editions.figures.votes', { count: voteCount }) },
          proposalFigure(participation, t),
          {
            value: argumentCount,
            label: t('editions.figures.arguments', { count: argumentCount }),
          },
        ]}
        source={
          <>
            <strong className={styles.warning}>{t('editions.figures.not-a-poll')}</strong>{' '}
            {t('editions.figures.not-a-poll-why')}{' '}
            <Message
              id="editions.figures.counted"
              values={{ moment: <DateText at={countedAt} form="moment" timeZone={timeZone} /> }}
            />
          </>
        }
      />
    </Section>
  );
}
