import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import type { Permission } from '@voix/contracts/permissions';
import { Button, LinkButton, PageHeader } from '@voix/web-ui';
import { useMessages } from '@voix/web-platform/i18n';
import { EditionFrame } from '../frame/edition-frame.js';
import styles from './collection-room.module.css';

export interface CollectionRoomProps {
  readonly permission: Permission;
  readonly title: string;
  readonly lead: string;
  readonly addLabel: string;
  /** Where everybody reads it. */
  readonly publicPath: string;
  readonly onAdd: () => void;
  readonly children: ReactNode;
}

/** A room where organisers keep a collection: a list, and one form at a time. */
export function CollectionRoom(room: CollectionRoomProps) {
  const { t } = useMessages();
  const { edition = '' } = useParams();
  return (
    <EditionFrame edition={edition} permissions={[room.permission]}>
      <div className={styles.room}>
        <PageHeader
          title={room.title}
          lead={room.lead}
          actions={
            <>
              <Button variant="primary" onClick={room.onAdd}>
                {room.addLabel}
              </Button>
              <LinkButton to={room.publicPath}>{t('admin.overview.see-public')}</LinkButton>
            </>
          }
        />
        {room.children}
      </div>
    </EditionFrame>
  );
}

/** The entries of a collection, each with what can be done with it. */
export function CollectionList({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>;
}

export interface CollectionLineProps {
  readonly title: ReactNode;
  readonly details?: ReactNode;
  readonly actions?: ReactNode;
  /** The form, in place of the entry while it is changed. */
  readonly form?: ReactNode;
}

export function CollectionLine({ title, details, actions, form }: CollectionLineProps) {
  return (
    <li className={styles.line}>
      {form ?? (
        <>
          <div>
            <strong>{title}</strong>
            {details && <p className={styles.details}>{details}</p>}
          </div>
          {actions && <div className={styles.actions}>{actions}</div>}
        </>
      )}
    </li>
  );
}
