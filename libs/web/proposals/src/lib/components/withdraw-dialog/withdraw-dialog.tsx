import { useMutation } from '@apollo/client/react';
import { REASON_MAX_LENGTH, withdrawalSchema } from '@voix/contracts/validation';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { Button, Dialog, FailureMessage, TextArea, UserErrorMessage } from '@voix/web-ui';
import { WithdrawProposalDocument } from '../../../generated/graphql.js';
import { forgetLists } from '../../operations/forget-lists.js';
import styles from './withdraw-dialog.module.css';

export interface WithdrawDialogProps {
  readonly proposalId: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks why a proposal is withdrawn, and says what will stay of it, before anything happens. */
export function WithdrawDialog({ proposalId, isOpen, onClose }: WithdrawDialogProps) {
  const { t } = useMessages();
  const [withdraw] = useMutation(WithdrawProposalDocument, {
    update(cache, { data }) {
      if (data?.withdrawProposal.__typename !== 'WithdrawProposalSuccess') return;
      const { proposalsActivity } = data.withdrawProposal.proposal.edition;
      if (proposalsActivity) forgetLists(cache, proposalsActivity.id);
    },
  });
  const form = useForm({
    id: 'withdraw',
    schema: withdrawalSchema,
    initialValues: { reason: '' },
    labels: { reason: t('proposals.withdraw.reason') },
    async onSubmit({ reason }) {
      const { data } = await withdraw({ variables: { input: { proposalId, reason } } });
      if (!data) throw new Error('The mutation answered nothing');
      return matchResult(data.withdrawProposal, {
        WithdrawProposalSuccess: () => undefined,
        UserError: (error): UserErrorData | undefined => error,
      });
    },
  });

  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      heading={t('proposals.withdraw.heading')}
      actions={
        <>
          <Button onClick={onClose}>{t('proposals.withdraw.keep')}</Button>
          <Button
            variant="primary"
            isPending={form.isSubmitting}
            onClick={() => {
              form.submit().catch(reportError);
            }}
          >
            {t('proposals.withdraw.confirm')}
          </Button>
        </>
      }
    >
      <div className={styles.root}>
        <p>{t('proposals.withdraw.explanation')}</p>
        <TextArea
          {...form.field('reason')}
          hint={t('proposals.withdraw.reason-hint')}
          isShort
          maxGraphemes={REASON_MAX_LENGTH}
        />
        {form.refusal && <UserErrorMessage error={form.refusal} />}
        {form.failure && <FailureMessage failure={form.failure} />}
      </div>
    </Dialog>
  );
}
