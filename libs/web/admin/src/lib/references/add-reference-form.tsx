import { useMutation } from '@apollo/client/react';
import { newReferenceSchema, type ReferenceKind } from '@voix/contracts/validation';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { Form, Select, TextField, useAnnounce } from '@voix/web-ui';
import { AddReferenceDocument, type ReferenceLineFragment } from '../../generated/graphql.js';

export interface AddReferenceFormProps {
  readonly editionId: string;
  readonly kind: ReferenceKind;
  /** Where a territory can lie. */
  readonly regions: readonly Pick<ReferenceLineFragment, 'code' | 'nameFr'>[];
}

/** A college or a territory that the reference set does not have. */
export function AddReferenceForm({ editionId, kind, regions }: AddReferenceFormProps) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const [add] = useMutation(AddReferenceDocument);
  const form = useForm({
    id: `add-${kind.toLowerCase()}`,
    draftKey: `admin-reference-${editionId}-${kind}`,
    schema: newReferenceSchema,
    initialValues: { kind, code: '', nameFr: '', nameEn: '', parentCode: '' },
    labels: {
      kind: '',
      code: t('admin.references.code'),
      nameFr: t('admin.references.name-fr'),
      nameEn: t('admin.references.name-en'),
      parentCode: t('admin.references.parent'),
    },
    async onSubmit(added) {
      const { data } = await add({ variables: { input: { editionId, ...added } } });
      if (!data) throw new Error('The mutation answered nothing');
      return matchResult(data.addReference, {
        AddReferenceSuccess(): UserErrorData | undefined {
          announce(t('admin.references.added', { name: added.nameFr }));
          return undefined;
        },
        UserError: (error): UserErrorData | undefined => error,
      });
    },
  });
  return (
    <Form
      form={form}
      label={t(
        kind === 'COLLEGE' ? 'admin.references.add-college' : 'admin.references.add-territory',
      )}
      submitLabel={t('admin.references.add')}
    >
      <TextField {...form.field('nameFr')} />
      <TextField {...form.field('nameEn')} />
      <TextField {...form.field('code')} hint={t('admin.references.code-hint')} />
      {kind === 'TERRITORY' && (
        <Select
          {...form.field('parentCode')}
          placeholder={t('admin.references.no-parent')}
          options={regions.map(({ code, nameFr }) => ({ value: code, label: nameFr }))}
          isRequired={false}
        />
      )}
    </Form>
  );
}
