import { Message, useMessages } from '@voix/web-platform/i18n';
import { DateText, KeyFigures, Section } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { EditionFiguresFragmentDoc } from '../../../generated/graphql.js';
import styles from './participation-figures.module.css';

export interface ParticipationFiguresProps {
  readonly edition: FragmentType<typeof EditionFiguresFragmentDoc>;
}

/** How many took part, counted when, and what that does not say. */
export function ParticipationFigures({ edition: masked }: ParticipationFiguresProps) {
  const { t } = useMessages();
  const { participation, timeZone } = getFragmentData(EditionFiguresFragmentDoc, masked);
  const { participantCount, voteCount, proposalCount, argumentCount, countedAt } = participation;
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
          {
            value: proposalCount,
            label: t('editions.figures.proposals', { count: proposalCount }),
          },
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
