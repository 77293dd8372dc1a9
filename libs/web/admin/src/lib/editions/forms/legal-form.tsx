import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  LEGAL_BASES,
  LEGAL_NOTE_MAX_LENGTH,
  legalStatementSchema,
  SENSITIVE_DATA_GROUNDS,
} from '@voix/contracts/validation';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { enumKey, useMessages } from '@voix/web-platform/i18n';
import { Form, RadioGroup, TextArea, TextField, useAnnounce, UserErrorMessage } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import {
  EditionConflictFragmentDoc,
  EditionOverviewPageDocument,
  LegalFormFragmentDoc,
  StateLegalBasisDocument,
  type LegalFormFragment,
} from '../../../generated/graphql.js';
import { OtherVersion } from '../components/other-version.js';

export interface LegalFormProps {
  readonly of: FragmentType<typeof LegalFormFragmentDoc>;
  readonly slug: string;
}

/** What an edition tells everyone about their data; without it, it does not open. */
export function LegalForm({ of, slug }: LegalFormProps) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const { id, version, legal } = getFragmentData(LegalFormFragmentDoc, of);
  const [state] = useMutation(StateLegalBasisDocument, {
    // What somebody else saved is shown beside what was typed, not put in its place: the page is asked again on success.
    fetchPolicy: 'no-cache',
    refetchQueries: [{ query: EditionOverviewPageDocument, variables: { edition: slug } }],
  });
  const [other, setOther] = useState<LegalFormFragment>();
  const labels = {
    legalBasis: t('admin.legal.basis'),
    sensitiveDataGround: t('admin.legal.ground'),
    dataController: t('admin.legal.controller'),
    dataContact: t('admin.legal.contact'),
    legalNote: t('admin.legal.note'),
  };
  const form = useForm({
    id: 'legal',
    draftKey: `admin-legal-${id}`,
    schema: legalStatementSchema,
    initialValues: {
      legalBasis: (legal?.legalBasis ?? '') as (typeof LEGAL_BASES)[number],
      sensitiveDataGround: (legal?.sensitiveDataGround ??
        '') as (typeof SENSITIVE_DATA_GROUNDS)[number],
      dataController: legal?.dataController ?? '',
      dataContact: legal?.dataContact ?? '',
      legalNote: legal?.legalNote ?? '',
      expectedVersion: String(version),
    },
    labels,
    async onSubmit(statement, { expectedVersion }) {
      const input = { editionId: id, expectedVersion: Number(expectedVersion), ...statement };
      const { data } = await state({ variables: { input } });
      if (!data) throw new Error('The mutation answered nothing');
      return matchResult(data.stateLegalBasis, {
        StateLegalBasisSuccess(): UserErrorData | undefined {
          setOther(undefined);
          announce(t('admin.form.saved'));
          return undefined;
        },
        EditionConflictError(error): UserErrorData | undefined {
          const { current } = getFragmentData(EditionConflictFragmentDoc, error);
          setOther(getFragmentData(LegalFormFragmentDoc, current));
          return error;
        },
        UserError: (error): UserErrorData | undefined => error,
      });
    },
  });
  const basisText = (basis: (typeof LEGAL_BASES)[number]) =>
    t(`admin.legal-basis.${enumKey(basis)}`);
  const groundText = (ground: (typeof SENSITIVE_DATA_GROUNDS)[number]) =>
    t(`admin.data-ground.${enumKey(ground)}`);

  return (
    <Form
      form={form}
      label={t('admin.legal.heading')}
      submitLabel={t('admin.legal.save')}
      renderRefusal={(error) =>
        error.code === 'EDIT_CONFLICT' && other ? (
          <OtherVersion
            error={error}
            lines={
              other.legal
                ? [
                    [labels.legalBasis, basisText(other.legal.legalBasis)],
                    [labels.sensitiveDataGround, groundText(other.legal.sensitiveDataGround)],
                    [labels.dataController, other.legal.dataController],
                    [labels.dataContact, other.legal.dataContact],
                    [labels.legalNote, other.legal.legalNote],
                  ]
                : []
            }
            onKeepMine={() => form.field('expectedVersion').onChange(String(other.version))}
          />
        ) : (
          <UserErrorMessage error={error} />
        )
      }
    >
      <RadioGroup
        {...form.field('legalBasis')}
        choices={LEGAL_BASES.map((value) => ({ value, label: basisText(value) }))}
      />
      <RadioGroup
        {...form.field('sensitiveDataGround')}
        hint={t('admin.legal.ground-hint')}
        choices={SENSITIVE_DATA_GROUNDS.map((value) => ({ value, label: groundText(value) }))}
      />
      <TextField {...form.field('dataController')} hint={t('admin.legal.controller-hint')} />
      <TextField {...form.field('dataContact')} hint={t('admin.legal.contact-hint')} />
      <TextArea
        {...form.field('legalNote')}
        hint={t('admin.legal.note-hint')}
        rows={4}
        maxGraphemes={LEGAL_NOTE_MAX_LENGTH}
      />
    </Form>
  );
}
