import { useMessages } from '@voix/web-platform/i18n';
import { DateText, PageHeader } from '@voix/web-ui';
import { audit } from '../../generated/content/audit.js';
import { DocumentText, type LocalizedDocument } from '../document/document-text.js';

const statement: LocalizedDocument = {
  fr: () => import('../../generated/content/accessibility.fr.js'),
  en: () => import('../../generated/content/accessibility.en.js'),
};

/** The accessibility statement, as `docs/accessibility/audit.md` gives it. */
export function AccessibilityPage() {
  const { t } = useMessages();
  return (
    <>
      <PageHeader
        title={t('shell.accessibility.title')}
        lead={t(`shell.accessibility.${audit.state}`)}
        details={
          <span>
            {t('shell.accessibility.written')}{' '}
            <DateText at={`${audit.writtenOn}T12:00:00Z`} form="short" timeZone="Europe/Paris" />
          </span>
        }
      />
      <DocumentText of={statement} />
    </>
  );
}
