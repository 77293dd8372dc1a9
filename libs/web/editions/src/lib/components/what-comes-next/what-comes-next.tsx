import { Link } from 'react-router';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { LinkButton, PhaseTimeline, Section } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { WhatComesNextFragmentDoc } from '../../../generated/graphql.js';
import styles from './what-comes-next.module.css';

export interface WhatComesNextProps {
  readonly edition: FragmentType<typeof WhatComesNextFragmentDoc>;
}

/** What becomes of a contribution, by the numbers of the charter, and the steps that lead there. */
export function WhatComesNext({ edition: masked }: WhatComesNextProps) {
  const { t } = useMessages();
  const { slug, timeZone, phases, charter } = getFragmentData(WhatComesNextFragmentDoc, masked);
  const { exposureMinimum, minorityFloorPercent, answerDelayDays } = charter.rules;
  return (
    <div className={styles.root}>
      <Section heading={t('editions.next.heading')}>
        <dl className={styles.promises}>
          <dt>{t('editions.next.read-heading')}</dt>
          <dd>{t('editions.next.read', { count: exposureMinimum })}</dd>
          <dt>{t('editions.next.minority-heading')}</dt>
          <dd>{t('editions.next.minority', { percent: minorityFloorPercent })}</dd>
          <dt>{t('editions.next.answer-heading')}</dt>
          <dd>{t('editions.next.answer', { count: answerDelayDays })}</dd>
        </dl>
        <LinkButton to={paths.charter.to({ edition: slug })}>
          {t('editions.next.charter')}
        </LinkButton>
      </Section>
      {phases.length > 0 && (
        <Section
          heading={t('editions.next.calendar-heading')}
          action={
            <Link to={paths.calendar.to({ edition: slug })}>
              {t('editions.next.whole-calendar')}
            </Link>
          }
        >
          <PhaseTimeline phases={phases} timeZone={timeZone} />
        </Section>
      )}
    </div>
  );
}
