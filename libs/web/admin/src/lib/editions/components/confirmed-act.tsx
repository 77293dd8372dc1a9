import { useState, type ReactNode } from 'react';
import { readFailure, type Failure, type UserErrorData } from '@voix/web-platform/apollo';
import { useMessages } from '@voix/web-platform/i18n';
import { Button, Dialog, FailureMessage, UserErrorMessage } from '@voix/web-ui';

export interface ConfirmedActProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly heading: string;
  /** The verb of the button that does it. */
  readonly confirm: string;
  /** Answers with why it is refused, or nothing when it is done. */
  readonly onConfirm: () => Promise<UserErrorData | undefined>;
  /** What will happen. */
  readonly children: ReactNode;
}

/** An act that cannot be undone: says what it does, then does it once, or says why not. */
export function ConfirmedAct({
  isOpen,
  onClose,
  heading,
  confirm,
  onConfirm,
  children,
}: ConfirmedActProps) {
  const { t } = useMessages();
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<UserErrorData>();
  const [failure, setFailure] = useState<Failure>();

  const close = () => {
    setRefusal(undefined);
    setFailure(undefined);
    onClose();
  };
  const send = async () => {
    if (isPending) return;
    setPending(true);
    setFailure(undefined);
    try {
      const answer = await onConfirm();
      setRefusal(answer);
      if (answer === undefined) close();
    } catch (error) {
      setFailure(readFailure(error));
    } finally {
      setPending(false);
    }
  };

  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      heading={heading}
      actions={
        <>
          <Button onClick={close}>{t('admin.acts.cancel')}</Button>
          <Button
            variant="primary"
            isPending={isPending}
            onClick={() => {
              send().catch(reportError);
            }}
          >
            {confirm}
          </Button>
        </>
      }
    >
      <p>{children}</p>
      {refusal && <UserErrorMessage error={refusal} />}
      {failure && <FailureMessage failure={failure} />}
    </Dialog>
  );
}
