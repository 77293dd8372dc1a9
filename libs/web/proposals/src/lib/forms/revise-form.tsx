import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { REASON_MAX_LENGTH, revisionSchema, type ProposalText } from '@voix/contracts/validation';
import { errorOf, matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { useConsentDesk, withConsent } from '@voix/web-platform/consent';
import { useForm } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { DataNotice, Form, TextArea, UserErrorMessage } from '@voix/web-ui';
import { EditConflict } from '../components/edit-conflict/edit-conflict.js';
import { HealthDataWarning } from '../components/health-data-warning/health-data-warning.js';
import { getFragmentData, type FragmentType } from '../../generated/fragment-masking.js';
import {
  ConflictingVersionFragmentDoc,
  ReviseFormFragmentDoc,
  ReviseProposalDocument,
  TextCharterFragmentDoc,
  type ConflictingVersionFragment,
} from '../../generated/graphql.js';
import { revisionDraftKey } from './begun-text.js';

/** A version that came in between, and what was about to be sent then. */
interface Conflict {
  readonly current: ConflictingVersionFragment;
  readonly mine: ProposalText;
}

export interface ReviseFormProps {
  readonly of: FragmentType<typeof ReviseFormFragmentDoc>;
  readonly onRevised: () => void;
}

/** A new version of one's own proposal, with the reason that everybody will read. */
export function ReviseForm({ of, onRevised }: ReviseFormProps) {
  const { t } = useMessages();
  const proposal = getFragmentData(ReviseFormFragmentDoc, of);
  const { rules } = getFragmentData(TextCharterFragmentDoc, proposal.edition.charter);
  const [revise] = useMutation(ReviseProposalDocument);
  const desk = useConsentDesk();
  const [conflict, setConflict] = useState<Conflict>();
  const published: ProposalText = conflict?.current ?? proposal;

  const form = useForm({
    id: 'revision',
    draftKey: revisionDraftKey(proposal.id),
    schema: revisionSchema(rules, published),
    initialValues: {
      title: proposal.title,
      body: proposal.body,
      reason: '',
      // Kept with the draft: a text begun on an earlier version is compared with what was published since.
      expectedVersion: String(proposal.currentVersion),
    },
    labels: {
      title: t('proposals.field.title'),
      body: t('proposals.field.body'),
      reason: t('proposals.field.reason'),
    },
    async onSubmit(text, { expectedVersion }) {
      const input = { proposalId: proposal.id, expectedVersion: Number(expectedVersion), ...text };
      const send = async () => {
        const { data } = await revise({ variables: { input } });
        if (!data) throw new Error('The mutation answered nothing');
        return data.reviseProposal;
      };
      const { slug } = proposal.edition;
      const result = await withConsent(send, { desk, edition: slug, errorOf });
      return matchResult(result, {
        ReviseProposalSuccess() {
          onRevised();
          return undefined;
        },
        EditConflictError(error) {
          const current = getFragmentData(ConflictingVersionFragmentDoc, error.currentVersion);
          setConflict({ current, mine: { title: text.title, body: text.body } });
          return error;
        },
        UserError: (error): UserErrorData | undefined => error,
      });
    },
  });

  const continueFrom = (number: number, { title, body }: ProposalText) => {
    form.field('title').onChange(title);
    form.field('body').onChange(body);
    form.field('expectedVersion').onChange(String(number));
  };

  return (
    <>
      {conflict && (
        <EditConflict
          mine={conflict.mine}
          current={conflict.current}
          timeZone={proposal.edition.timeZone}
          onContinueWith={(text) => continueFrom(conflict.current.number, text)}
        />
      )}
      <Form
        form={form}
        label={t('proposals.revise.form')}
        submitLabel={t('proposals.revise.send')}
        footnote={
          <DataNotice edition={proposal.edition.slug} version={proposal.edition.legal?.version} />
        }
        // The two versions above say it better than a line below the form.
        renderRefusal={(error) =>
          error.code === 'EDIT_CONFLICT' ? null : <UserErrorMessage error={error} />
        }
      >
        <TextArea {...form.field('title')} isShort maxGraphemes={rules.proposalTitleMaxLength} />
        <HealthDataWarning />
        <TextArea {...form.field('body')} rows={12} maxGraphemes={rules.proposalBodyMaxLength} />
        <TextArea
          {...form.field('reason')}
          hint={t('proposals.revise.reason-hint')}
          isShort
          maxGraphemes={REASON_MAX_LENGTH}
        />
      </Form>
    </>
  );
}
