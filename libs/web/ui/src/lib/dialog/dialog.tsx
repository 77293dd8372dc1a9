import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useMessages } from '@voix/web-platform/i18n';
import styles from './dialog.module.css';

export interface DialogProps {
  readonly isOpen: boolean;
  /** The Escape key and a press outside close a dialog: it must always be able to close. */
  readonly onClose: () => void;
  /** The question, in full. */
  readonly heading: string;
  readonly children?: ReactNode;
  /** The answers: the one that changes nothing comes first and takes the focus. */
  readonly actions: ReactNode;
}

/** A question that stops everything else. React Aria keeps the focus in, the rest of the page out, and gives back its place. */
export function Dialog({ isOpen, onClose, heading, children, actions }: DialogProps) {
  const { locale } = useMessages();
  return (
    <I18nProvider locale={locale}>
      <ModalOverlay
        isOpen={isOpen}
        isDismissable
        className={styles.veil ?? ''}
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
      >
        <Modal className={styles.root ?? ''}>
          <AriaDialog className={styles.content ?? ''}>
            <Heading slot="title" className={styles.heading}>
              {heading}
            </Heading>
            {children && <div className={styles.text}>{children}</div>}
            <div className={styles.actions}>{actions}</div>
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}
