import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { proposalSchema } from '@voix/contracts/validation';
import {
  errorOf,
  matchResult,
  newClientKey,
  useIsOnline,
  type UserErrorData,
} from '@voix/web-platform/apollo';
import { useConsentDesk, withConsent } from '@voix/web-platform/consent';
import { useForm, type FieldProps } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { useRefreshViewer, useViewer } from '@voix/web-platform/session';
import { DataNotice, Form, Notice, Select, TextArea } from '@voix/web-ui';
import { HealthDataWarning } from '../components/health-data-warning/health-data-warning.js';
import { SubmissionRefusal } from '../components/submission-refusal/submission-refusal.js';
import { getFragmentData, type FragmentType } from '../../generated/fragment-masking.js';
import {
  SubmitFormFragmentDoc,
  SubmitProposalDocument,
  TextCharterFragmentDoc,
  type SubmitProposalInput,
  type SubmitProposalMutation,
} from '../../generated/graphql.js';
import { forgetLists } from '../operations/forget-lists.js';
import { submissionDraftKey } from './begun-text.js';

type Result = SubmitProposalMutation['submitProposal'];
export type Submitted = Extract<Result, { __typename: 'SubmitProposalSuccess' }>;
type Closed = Extract<Result, { __typename: 'PhaseClosedError' }>;

export interface SubmitFormProps {
  readonly of: FragmentType<typeof SubmitFormFragmentDoc>;
  readonly activityId: string;
  readonly onSubmitted: (submitted: Submitted) => void;
}

/** A new proposal: its theme, its title, its text. What is typed stays on this device until it has been received. */
export function SubmitForm({ of, activityId, onSubmitted }: SubmitFormProps) {
  const { t } = useMessages();
  const [search] = useSearchParams();
  const isOnline = useIsOnline();
  const { participant } = useViewer();
  const refreshViewer = useRefreshViewer();
  const edition = getFragmentData(SubmitFormFragmentDoc, of);
  const { useCases: careCases } = edition;
  const { rules } = getFragmentData(TextCharterFragmentDoc, edition.charter);
  const [idempotencyKey] = useState(newClientKey);
  const [closed, setClosed] = useState<Closed>();
  const submit = useSubmission(edition.slug);

  const form = useForm({
    id: 'proposal',
    draftKey: submissionDraftKey(edition.slug),
    schema: proposalSchema(rules),
    initialValues: {
      themeId: edition.themes.find(({ code }) => code === search.get('theme'))?.id ?? '',
      useCaseId: careCases.find(({ slug }) => slug === search.get('cas-d-usage'))?.id ?? '',
      title: '',
      body: '',
      // Kept with the draft: however often it is sent, it is one proposal.
      idempotencyKey,
    },
    labels: {
      themeId: t('proposals.field.theme'),
      title: t('proposals.field.title'),
      body: t('proposals.field.body'),
    },
    async onSubmit(proposal, { idempotencyKey: key, useCaseId }) {
      const pointer = useCaseId === '' ? null : useCaseId;
      const input = { activityId, idempotencyKey: key, useCaseId: pointer, ...proposal };
      return matchResult(await submit(input), {
        SubmitProposalSuccess(submitted) {
          // A visitor has become a guest with this act: the rest of the page is told.
          if (participant === null) refreshViewer().catch(reportError);
          onSubmitted(submitted);
          return undefined;
        },
        PhaseClosedError(error) {
          setClosed(error);
          return error;
        },
        UserError: (error): UserErrorData | undefined => error,
      });
    },
  });

  return (
    <Form
      form={form}
      label={t('proposals.submit.form')}
      submitLabel={t('proposals.submit.send')}
      renderRefusal={(error) => (
        <SubmissionRefusal
          error={error}
          closed={closed}
          edition={edition}
          onSendAsNew={() => form.field('idempotencyKey').onChange(newClientKey())}
        />
      )}
      footnote={
        <>
          <p>{t('proposals.submit.footnote')}</p>
          <DataNotice edition={edition.slug} version={edition.legal?.version} />
        </>
      }
    >
      {!isOnline && (
        <Notice tone="warning" announce="status" heading={t('proposals.submit.offline')}>
          {t('proposals.submit.offline-explained')}
        </Notice>
      )}
      <Select
        {...form.field('themeId')}
        placeholder={t('proposals.submit.choose-theme')}
        options={edition.themes.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <CareCaseField field={form.field('useCaseId')} careCases={careCases} />
      <TextArea
        isShort
        {...form.field('title')}
        hint={t('proposals.submit.title-hint')}
        maxGraphemes={rules.proposalTitleMaxLength}
      />
      <HealthDataWarning />
      <TextArea
        {...form.field('body')}
        hint={t('proposals.submit.body-hint')}
        rows={10}
        maxGraphemes={rules.proposalBodyMaxLength}
      />
    </Form>
  );
}

/** Sends a proposal; one that needs a consent waits for it. */
function useSubmission(edition: string) {
  const desk = useConsentDesk();
  const [mutate] = useMutation(SubmitProposalDocument, {
    update(cache, { data }, { variables }) {
      if (data?.submitProposal.__typename !== 'SubmitProposalSuccess' || !variables) return;
      forgetLists(cache, variables.input.activityId);
    },
  });
  return (input: SubmitProposalInput): Promise<Result> => {
    const send = async () => {
      const { data } = await mutate({ variables: { input } });
      if (!data) throw new Error('The mutation answered nothing');
      return data.submitProposal;
    };
    return withConsent(send, { desk, edition, errorOf });
  };
}

interface CareCaseFieldProps {
  readonly field: FieldProps<string>;
  readonly careCases: readonly { readonly id: string; readonly title: string }[];
}

/** Which use of AI in care a proposal is about, if its author wants to say. */
function CareCaseField({ field, careCases }: CareCaseFieldProps) {
  const { t } = useMessages();
  if (careCases.length === 0) return null;
  return (
    <Select
      {...field}
      label={t('proposals.submit.use-case')}
      hint={t('proposals.submit.use-case-hint')}
      isRequired={false}
      placeholder={t('proposals.submit.no-use-case')}
      options={careCases.map(({ id, title }) => ({ value: id, label: title }))}
    />
  );
}
