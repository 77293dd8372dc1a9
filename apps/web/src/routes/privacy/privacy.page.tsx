import { useMessages } from '@voix/web-platform/i18n';
import { PageHeader } from '@voix/web-ui';
import { RetentionList } from './retention-list.js';
import { DocumentText, type LocalizedDocument } from '../document/document-text.js';

const notice: LocalizedDocument = {
  fr: () => import('../../generated/content/privacy.fr.js'),
  en: () => import('../../generated/content/privacy.en.js'),
};

/** What is recorded about whom, for how long, and what one can do about it. */
export function PrivacyPage() {
  const { t } = useMessages();
  return (
    <>
      <PageHeader
        title={t('shell.privacy.title')}
        lead={t('shell.privacy.lead')}
        description={t('shell.privacy.description')}
      />
      <DocumentText of={notice} />
      <RetentionList />
    </>
  );
}
