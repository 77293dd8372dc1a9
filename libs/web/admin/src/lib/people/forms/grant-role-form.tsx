import { useMutation } from '@apollo/client/react';
import type { Role } from '@voix/contracts/permissions';
import { roleGrantSchema } from '@voix/contracts/validation';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { Form, RadioGroup, Select, TextField, useAnnounce } from '@voix/web-ui';
import { GrantRoleDocument, RoleHoldersDocument } from '../../../generated/graphql.js';
import { territoryOptions, type ListedTerritory } from '../../frame/territory-options.js';
import { roleWords } from '../role-words.js';

export interface GrantRoleFormProps {
  readonly editionId: string;
  readonly territories: readonly ListedTerritory[];
}

const USUAL: Role = 'ORGANIZER';
const OFFERED = ['ORGANIZER', 'MODERATOR', 'PARTNER_ORGANIZER', 'ADMINISTRATOR'] as const;

/** Gives somebody a role in the edition; a partner gets it in one territory. */
export function GrantRoleForm({ editionId, territories }: GrantRoleFormProps) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const words = roleWords(t);
  const [grant] = useMutation(GrantRoleDocument, {
    refetchQueries: [{ query: RoleHoldersDocument, variables: { editionId } }],
  });
  const form = useForm({
    id: 'role',
    schema: roleGrantSchema,
    initialValues: { email: '', role: USUAL, territoryCode: '' },
    labels: {
      email: t('admin.people.email'),
      role: t('admin.people.role'),
      territoryCode: t('admin.people.territory'),
    },
    async onSubmit({ role, territoryCode }, { email }) {
      const input = { editionId, email, role, territoryCode };
      const { data } = await grant({ variables: { input } });
      if (!data) throw new Error('The mutation answered nothing');
      return matchResult(data.grantRole, {
        GrantRoleSuccess({ isNew }): UserErrorData | undefined {
          announce(t(isNew ? 'admin.people.given' : 'admin.people.given-before', { email }));
          return undefined;
        },
        UserError: (error): UserErrorData | undefined => error,
      });
    },
  });
  const role = form.field('role');

  return (
    <Form form={form} label={t('admin.people.add')} submitLabel={t('admin.people.grant')}>
      <TextField
        {...form.field('email')}
        type="email"
        autoComplete="off"
        hint={t('admin.people.email-hint')}
      />
      <RadioGroup {...role} choices={OFFERED.map((value) => ({ value, ...words[value] }))} />
      {role.value === 'PARTNER_ORGANIZER' && (
        <Select
          {...form.field('territoryCode')}
          hint={t('admin.people.territory-hint')}
          placeholder={t('admin.people.territory-choose')}
          options={territoryOptions(territories)}
        />
      )}
    </Form>
  );
}
