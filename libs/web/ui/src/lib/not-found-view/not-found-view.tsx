import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { LinkButton } from '../link-button/link-button.js';
import { PageHeader } from '../page-header/page-header.js';

export interface NotFoundViewProps {
  /** Where to go instead, when the page knows better than the home page. */
  readonly action?: { readonly label: string; readonly to: string };
}

/** Nothing is there, or nothing that this person may know of. */
export function NotFoundView({ action }: NotFoundViewProps) {
  const { t } = useMessages();
  return (
    <PageHeader
      title={t('ui.not-found.title')}
      lead={t('ui.not-found.lead')}
      actions={
        <>
          {action && (
            <LinkButton variant="primary" to={action.to}>
              {action.label}
            </LinkButton>
          )}
          <LinkButton to={paths.home.to()}>{t('ui.not-found.home')}</LinkButton>
        </>
      }
    />
  );
}
