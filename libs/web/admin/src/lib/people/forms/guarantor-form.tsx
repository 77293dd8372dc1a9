import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  GUARANTOR_PRESENTATION_MAX_LENGTH,
  guarantorSchema,
  type GuarantorDuty,
} from '@voix/contracts/validation';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { Form, TextArea, TextField, useAnnounce, UserErrorMessage } from '@voix/web-ui';
import { getFragmentData } from '../../../generated/fragment-masking.js';
import {
  NamedGuarantorFragmentDoc,
  NameGuarantorDocument,
  PeoplePageDocument,
  type NamedGuarantorFragment,
} from '../../../generated/graphql.js';
import { OtherVersion } from '../../editions/components/other-version.js';

export interface GuarantorFormProps {
  readonly editionId: string;
  readonly slug: string;
  readonly duty: GuarantorDuty;
  readonly named: NamedGuarantorFragment | undefined;
}

/** Who holds a duty of watching over the edition, for everybody to read. */
export function GuarantorForm({ editionId, slug, duty, named }: GuarantorFormProps) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const [other, setOther] = useState<NamedGuarantorFragment>();
  const [name] = useMutation(NameGuarantorDocument, {
    refetchQueries: [{ query: PeoplePageDocument, variables: { edition: slug } }],
  });
  const labels = {
    name: t('admin.people.name'),
    presentation: t('admin.people.presentation'),
    contact: t('admin.people.contact'),
  };
  const title = dutyTitle(t, duty);
  const form = useForm({
    id: `guarantor-${duty.toLowerCase()}`,
    schema: guarantorSchema,
    initialValues: {
      name: named?.name ?? '',
      presentation: named?.presentation ?? '',
      contact: named?.contact ?? '',
      expectedVersion: String(named?.version ?? 0),
    },
    labels,
    async onSubmit(words, { expectedVersion }) {
      const input = { editionId, duty, expectedVersion: Number(expectedVersion), ...words };
      const { data } = await name({ variables: { input } });
      if (!data) throw new Error('The mutation answered nothing');
      return matchResult(data.nameGuarantor, {
        NameGuarantorSuccess(): UserErrorData | undefined {
          announce(t('admin.form.saved'));
          return undefined;
        },
        GuarantorConflictError(error): UserErrorData | undefined {
          setOther(getFragmentData(NamedGuarantorFragmentDoc, error.current));
          return error;
        },
        UserError: (error): UserErrorData | undefined => error,
      });
    },
  });

  return (
    <Form
      form={form}
      label={title}
      submitLabel={t('admin.people.name-it')}
      renderRefusal={(error) =>
        error.code === 'EDIT_CONFLICT' && other ? (
          <OtherVersion
            error={error}
            lines={[
              [labels.name, other.name],
              [labels.presentation, other.presentation],
              [labels.contact, other.contact],
            ]}
            onKeepMine={() => form.field('expectedVersion').onChange(String(other.version))}
          />
        ) : (
          <UserErrorMessage error={error} />
        )
      }
    >
      <TextField {...form.field('name')} />
      <TextArea
        {...form.field('presentation')}
        rows={3}
        maxGraphemes={GUARANTOR_PRESENTATION_MAX_LENGTH}
      />
      <TextField {...form.field('contact')} hint={t('admin.people.contact-hint')} />
    </Form>
  );
}

/** What a duty is called. */
export function dutyTitle(t: ReturnType<typeof useMessages>['t'], duty: GuarantorDuty): string {
  return duty === 'GUARANTOR' ? t('admin.people.duty-guarantor') : t('admin.people.duty-mediator');
}
