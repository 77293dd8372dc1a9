import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import type { Permission } from '@voix/contracts/permissions';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { useViewer } from '@voix/web-platform/session';
import { Breadcrumb } from '@voix/web-ui';
import styles from './edition-frame.module.css';
import { EDITION_ROOMS } from './edition-rooms.js';
import { OrganizersOnly } from './organizers-only.js';

export interface EditionFrameProps {
  /** Slug of the edition that is administered. */
  readonly edition: string;
  readonly permissions?: readonly Permission[];
  readonly children: ReactNode;
}

/** Every page of an edition's administration: the rooms at the side, the work in the middle. */
export function EditionFrame({
  edition,
  permissions = ['editions.configure'],
  children,
}: EditionFrameProps) {
  const { t } = useMessages();
  const viewer = useViewer();
  return (
    <OrganizersOnly permissions={permissions} isPage>
      <div className={styles.frame}>
        <nav aria-label={t('admin.rooms.label')} className={styles.rooms}>
          <Breadcrumb
            steps={[{ label: t('admin.administration.title'), to: paths.administration.to() }]}
          />
          <ul>
            {EDITION_ROOMS.filter(({ permission }) => viewer.can(permission)).map(
              ({ at, label }) => (
                <li key={label}>
                  <NavLink to={at.to({ edition })} end>
                    {t(label)}
                  </NavLink>
                </li>
              ),
            )}
          </ul>
        </nav>
        <div className={styles.work}>{children}</div>
      </div>
    </OrganizersOnly>
  );
}
