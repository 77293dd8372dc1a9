import { enumKey, useMessages } from '@voix/web-platform/i18n';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { NoticeStatementFragmentDoc } from '../../../generated/graphql.js';
import styles from './notice-statement.module.css';

export interface NoticeStatementProps {
  readonly of: FragmentType<typeof NoticeStatementFragmentDoc>;
}

/** What an edition tells about data, in a few lines with their names. */
export function NoticeStatement({ of }: NoticeStatementProps) {
  const { t } = useMessages();
  const statement = getFragmentData(NoticeStatementFragmentDoc, of);
  return (
    <dl className={styles.root}>
      <dt>{t('editions.privacy.who')}</dt>
      <dd>{statement.dataController}</dd>
      <dd>{t('editions.privacy.contact', { contact: statement.dataContact })}</dd>
      <dt>{t('editions.privacy.basis')}</dt>
      <dd>{t(`editions.privacy-basis.${enumKey(statement.legalBasis)}`)}</dd>
      <dd>{statement.legalNote}</dd>
      <dt>{t('editions.privacy.ground')}</dt>
      <dd>{t(`editions.privacy-ground.${enumKey(statement.sensitiveDataGround)}`)}</dd>
    </dl>
  );
}
