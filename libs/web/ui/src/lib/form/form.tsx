import { useCallback, useState, type ReactNode } from 'react';
import type { UserErrorData } from '@voix/web-platform/apollo';
import type { FormApi, FormValues } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { useLeaveGuard } from '@voix/web-platform/routing';
import { Button } from '../button/button.js';
import { Dialog } from '../dialog/dialog.js';
import { ErrorSummary } from '../error-summary/error-summary.js';
import { Notice } from '../notice/notice.js';
import { FailureMessage } from '../user-error/failure-message.js';
import { UserErrorMessage } from '../user-error/user-error-message.js';
import styles from './form.module.css';

export interface FormProps<V extends FormValues> {
  readonly form: FormApi<V>;
  /** The verb of the button: "Publier ma proposition". */
  readonly submitLabel: string;
  /** What the form is for, to those who move from form to form. */
  readonly label: string;
  readonly children: ReactNode;
  /** Beside the button: another way out. */
  readonly secondaryAction?: ReactNode;
  /** What to know before sending: the notice on personal data, for instance. */
  readonly footnote?: ReactNode;
  /** No question for what costs nothing to type again: an address, a code. */
  readonly asksBeforeLeaving?: boolean;
  /** For a form that can say more than the code: until when, who to ask, what to do instead. */
  readonly renderRefusal?: (error: UserErrorData) => ReactNode;
}

const sayRefusal = (error: UserErrorData) => <UserErrorMessage error={error} />;

/** A form with all that surrounds its fields: errors, draft, refusal, the question before leaving. */
export function Form<V extends FormValues>({
  form,
  submitLabel,
  label,
  children,
  secondaryAction,
  footnote,
  asksBeforeLeaving = true,
  renderRefusal = sayRefusal,
}: FormProps<V>) {
  return (
    <form
      className={styles.root}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.submit().catch(reportError);
      }}
    >
      <ErrorSummary errors={form.errors} attempts={form.attempts} />
      <RestoredDraft form={form} />
      {children}
      {form.refusal && renderRefusal(form.refusal)}
      {form.failure && <FailureMessage failure={form.failure} />}
      {footnote && <div className={styles.footnote}>{footnote}</div>}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" isPending={form.isSubmitting}>
          {submitLabel}
        </Button>
        {secondaryAction}
      </div>
      {asksBeforeLeaving && <LeaveQuestion form={form} />}
    </form>
  );
}

function RestoredDraft<V extends FormValues>({ form }: { readonly form: FormApi<V> }) {
  const { t } = useMessages();
  if (!form.draft.isRestored) return null;
  return (
    <Notice
      heading={t('ui.draft.restored')}
      actions={
        <Button variant="quiet" onClick={form.draft.discard}>
          {t('ui.draft.discard')}
        </Button>
      }
    >
      {t('ui.draft.explanation')}
    </Notice>
  );
}

function LeaveQuestion<V extends FormValues>({ form }: { readonly form: FormApi<V> }) {
  const { t } = useMessages();
  const [leave, setLeave] = useState<(() => void) | undefined>(undefined);
  const ask = useCallback((goOn: () => void) => setLeave(() => goOn), []);
  const stay = useCallback(() => setLeave(undefined), []);
  useLeaveGuard(form.isDirty && !form.isSubmitting, ask);

  return (
    <Dialog
      isOpen={leave !== undefined}
      onClose={stay}
      heading={t('ui.leave.heading')}
      actions={
        <>
          <Button variant="primary" onClick={stay}>
            {t('ui.leave.stay')}
          </Button>
          <Button
            onClick={() => {
              stay();
              leave?.();
            }}
          >
            {t('ui.leave.go')}
          </Button>
        </>
      }
    >
      {form.draft.isKept ? t('ui.leave.kept') : t('ui.leave.lost')}
    </Dialog>
  );
}
