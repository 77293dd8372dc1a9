import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { referenceNamesSchema } from '@voix/contracts/validation';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { Form, TextField, useAnnounce, UserErrorMessage } from '@voix/web-ui';
import { getFragmentData } from '../../generated/fragment-masking.js';
import {
  ChangeReferenceDocument,
  ReferenceLineFragmentDoc,
  ReferencesPageDocument,
  type ReferenceLineFragment,
} from '../../generated/graphql.js';
import { OtherVersion } from '../editions/components/other-version.js';

export interface RenameReferenceFormProps {
  readonly editionId: string;
  /** Slug of the edition. */
  readonly edition: string;
  readonly reference: ReferenceLineFragment;
}

/** What a series calls a college or a territory; its code stays. */
export function RenameReferenceForm({ editionId, edition, reference }: RenameReferenceFormProps) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const [change] = useMutation(ChangeReferenceDocument, {
    // What somebody else saved is shown beside what was typed, not put in its place: the page is asked again on success.
    fetchPolicy: 'no-cache',
    refetchQueries: [{ query: ReferencesPageDocument, variables: { edition } }],
  });
  const [other, setOther] = useState<ReferenceLineFragment>();
  const { kind, code, nameFr, nameEn, isEnabled, version } = reference;
  const labels = { nameFr: t('admin.references.name-fr'), nameEn: t('admin.references.name-en') };
  const form = useForm({
    id: `reference-${code}`,
    schema: referenceNamesSchema,
    initialValues: { nameFr, nameEn, expectedVersion: String(version) },
    labels,
    async onSubmit(names, { expectedVersion }) {
      const place = { editionId, kind, code, expectedVersion: Number(expectedVersion), isEnabled };
      const { data } = await change({ variables: { input: { ...place, ...names } } });
      if (!data) throw new Error('The mutation answered nothing');
      return matchResult(data.changeReference, {
        ChangeReferenceSuccess(): UserErrorData | undefined {
          announce(t('admin.form.saved'));
          return undefined;
        },
        ReferenceConflictError(error): UserErrorData | undefined {
          setOther(getFragmentData(ReferenceLineFragmentDoc, error.current));
          return error;
        },
        UserError: (error): UserErrorData | undefined => error,
      });
    },
  });
  return (
    <Form
      form={form}
      label={t('admin.references.rename', { name: nameFr })}
      submitLabel={t('admin.references.save')}
      renderRefusal={(error) =>
        error.code === 'EDIT_CONFLICT' && other ? (
          <OtherVersion
            error={error}
            lines={[
              [labels.nameFr, other.nameFr],
              [labels.nameEn, other.nameEn],
            ]}
            onKeepMine={() => form.field('expectedVersion').onChange(String(other.version))}
          />
        ) : (
          <UserErrorMessage error={error} />
        )
      }
    >
      <TextField {...form.field('nameFr')} />
      <TextField {...form.field('nameEn')} />
    </Form>
  );
}
