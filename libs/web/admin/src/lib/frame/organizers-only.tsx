import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { Permission } from '@voix/contracts/permissions';
import { useMessages } from '@voix/web-platform/i18n';
import { paths, signInPath } from '@voix/web-platform/routing';
import { useViewer } from '@voix/web-platform/session';
import { EmptyState, LinkButton, PageHeader, Skeleton } from '@voix/web-ui';

export interface OrganizersOnlyProps {
  /** Any one of these opens the page; the server decides again at each act. */
  readonly permissions: readonly Permission[];
  /** The page has no title of its own before one is let in. */
  readonly isPage?: boolean;
  readonly children: ReactNode;
}

/** The door of a page for organisers: says what is behind it and who to ask, to whoever may not go in. */
export function OrganizersOnly({ permissions, isPage = false, children }: OrganizersOnlyProps) {
  const { t } = useMessages();
  const viewer = useViewer();
  const { pathname } = useLocation();
  if (!viewer.isKnown) return <Skeleton lines={4} />;
  if (permissions.some(viewer.can)) return children;
  return (
    <>
      {isPage && <PageHeader title={t('admin.administration.title')} />}
      <EmptyState
        heading={t('admin.door.heading')}
        action={
          viewer.account ? (
            <LinkButton to={paths.home.to()}>{t('admin.door.go-home')}</LinkButton>
          ) : (
            <LinkButton variant="primary" to={signInPath(pathname)}>
              {t('admin.door.sign-in')}
            </LinkButton>
          )
        }
      >
        {viewer.account
          ? t('admin.door.no-role', { email: viewer.account.email })
          : t('admin.door.visitor')}
      </EmptyState>
    </>
  );
}
