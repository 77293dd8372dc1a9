import Check from 'lucide-react/icons/check';
import CircleDashed from 'lucide-react/icons/circle-dashed';
import { Link } from 'react-router';
import { isReadinessCode, type ReadinessCode } from '@voix/contracts/readiness';
import { enumKey, useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { Tag } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import {
  EditionChecklistFragmentDoc,
  type EditionChecklistFragment,
} from '../../../generated/graphql.js';
import styles from './edition-checklist.module.css';

/** The room where each condition is met; those without one are met on this page. */
const ROOM_OF: Partial<Record<ReadinessCode, { to: (place: { edition: string }) => string }>> = {
  ACTIVITY_OPENS: paths.calendarAdministration,
  CALENDAR_SET: paths.calendarAdministration,
  CHARTER_ADOPTED: paths.charterAdministration,
  GUARANTEE_NAMED: paths.peopleAdministration,
  SHEETS_REVIEWED: paths.informationAdministration,
  THEMES_CHOSEN: paths.themesAdministration,
};

type Condition = EditionChecklistFragment['readiness'][number];

export interface EditionChecklistProps {
  readonly of: FragmentType<typeof EditionChecklistFragmentDoc>;
  readonly edition: string;
}

/** What must be true before an edition opens, then what each phase must leave behind. */
export function EditionChecklist({ of, edition }: EditionChecklistProps) {
  const { t } = useMessages();
  const { readiness } = getFragmentData(EditionChecklistFragmentDoc, of);
  const moments = [...new Set(readiness.map(({ moment }) => moment))];
  return moments.map((moment) => (
    <div key={moment}>
      <h3 className={styles.heading}>
        {moment === 'OPENING'
          ? t('admin.checklist.opening')
          : t('admin.checklist.phase', { moment })}
      </h3>
      <ul className={styles.list}>
        {readiness
          .filter((condition) => condition.moment === moment)
          .map((condition) => (
            <ConditionLine key={condition.code} condition={condition} edition={edition} />
          ))}
      </ul>
    </div>
  ));
}

function ConditionLine({
  condition: { code, isMet },
  edition,
}: {
  readonly condition: Condition;
  readonly edition: string;
}) {
  const { t } = useMessages();
  if (!isReadinessCode(code)) return null;
  const room = ROOM_OF[code];
  return (
    <li className={styles.condition}>
      <span className={styles.state}>
        <Tag icon={isMet ? Check : CircleDashed} tone={isMet ? 'plain' : 'warning'}>
          {isMet ? t('admin.checklist.done') : t('admin.checklist.to-do')}
        </Tag>
      </span>
      <span>
        {t(`admin.readiness.${enumKey(code)}`)}{' '}
        {!isMet && room && <Link to={room.to({ edition })}>{t('admin.checklist.go')}</Link>}
      </span>
    </li>
  );
}
