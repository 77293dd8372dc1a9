import { enumKey, useMessages } from '@voix/web-platform/i18n';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { NoticeStatementFragmentDoc } from '../../../generated/graphql.js';

export interface NoticeStatementProps {
  readonly of: FragmentType<typeof NoticeStatementFragmentDoc>;
}

/** What an edition tells about data, in a few paragraphs without headings. */
export function NoticeStatement({ of }: NoticeStatementProps) {
  const { t } = useMessages();
  const statement = getFragmentData(NoticeStatementFragmentDoc, of);
  return (
    <>
      <p>{statement.dataController}</p>
      <p>{t('editions.privacy.contact', { contact: statement.dataContact })}</p>
      <p>{t(`editions.privacy-basis.${enumKey(statement.legalBasis)}`)}</p>
      <p>{statement.legalNote}</p>
      <p>{t(`editions.privacy-ground.${enumKey(statement.sensitiveDataGround)}`)}</p>
    </>
  );
}
