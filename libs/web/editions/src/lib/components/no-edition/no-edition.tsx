import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { useViewer } from '@voix/web-platform/session';
import { LinkButton, Notice, PageHeader } from '@voix/web-ui';

/** The home page when no edition is published: what is missing, and what an organiser does about it. */
export function NoEdition() {
  const { t } = useMessages();
  const { can } = useViewer();
  const mayPrepare = can('editions.configure');
  return (
    <>
      <PageHeader
        title={t('editions.edition.empty-title')}
        lead={t('editions.edition.empty-lead')}
      />
      <Notice
        heading={t('editions.edition.empty-organizer')}
        actions={
          !mayPrepare && (
            <LinkButton to={paths.signIn.to()}>{t('editions.edition.empty-sign-in')}</LinkButton>
          )
        }
      >
        {mayPrepare
          ? t('editions.edition.empty-organizer-may')
          : t('editions.edition.empty-organizer-sign-in')}
      </Notice>
    </>
  );
}
