import { skipToken, useQuery } from '@apollo/client/react';
import { useMatch } from 'react-router';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { useViewer } from '@voix/web-platform/session';
import { LinkButton, Notice } from '@voix/web-ui';
import { PreviewBannerDocument } from '../../generated/graphql.js';
import styles from './preview-banner.module.css';

/** Tells those who prepare an edition that nobody else sees this page yet. Others never ask: for them it is not there. */
export function PreviewBanner() {
  const { t } = useMessages();
  const viewer = useViewer();
  const slug = useMatch(`${paths.edition.pattern}/*`)?.params['edition'];
  const { data } = useQuery(
    PreviewBannerDocument,
    slug === undefined || !viewer.can('editions.preview')
      ? skipToken
      : { variables: { edition: slug } },
  );
  const edition = data?.edition;
  if (edition?.state !== 'DRAFT') return null;
  return (
    <aside aria-label={t('shell.preview.label')} className={styles.landmark}>
      <Notice
        isBanner
        tone="info"
        heading={t('shell.preview.heading')}
        actions={
          viewer.can('editions.configure') && (
            <LinkButton to={paths.editionAdministration.to({ edition: edition.slug })}>
              {t('shell.preview.administration')}
            </LinkButton>
          )
        }
      >
        {t('shell.preview.explanation')}
      </Notice>
    </aside>
  );
}
