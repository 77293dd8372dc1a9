import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { profileSchema } from '@voix/contracts/validation';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { DataNotice, Form, Notice, Select, TextField, type SelectOption } from '@voix/web-ui';
import {
  UpdateMyProfileDocument,
  type ProfileChoicesQuery,
  type PublicProfileFragment,
  type UpdateMyProfileInput,
} from '../../../generated/graphql.js';

export interface ProfileFormProps {
  readonly profile: PublicProfileFragment;
  readonly choices: ProfileChoicesQuery;
}

type Choice = ProfileChoicesQuery['colleges'][number] | ProfileChoicesQuery['territories'][number];

const optionOf = ({ code, name }: Choice): SelectOption => ({ value: code, label: name });

/** The name, the college and the territory under which others see what one writes. */
export function ProfileForm({ profile, choices }: ProfileFormProps) {
  const { t } = useMessages();
  const save = useSaveProfile();
  const [isSaved, setSaved] = useState(false);
  const form = useForm({
    id: 'profile',
    draftKey: `profile:${profile.id}`,
    schema: profileSchema,
    initialValues: {
      displayName: profile.displayName,
      collegeCode: profile.college?.code ?? '',
      territoryCode: profile.territory?.code ?? '',
    },
    labels: {
      displayName: t('account.profile.name'),
      collegeCode: t('account.profile.college'),
      territoryCode: t('account.profile.territory'),
    },
    onSubmit: async (input) => {
      setSaved(false);
      const refusal = await save(input);
      setSaved(refusal === undefined);
      return refusal;
    },
  });

  return (
    <>
      <Form
        form={form}
        label={t('account.profile.form')}
        submitLabel={t('account.profile.save')}
        footnote={
          <>
            <p>{t('account.profile.privacy')}</p>
            <DataNotice />
          </>
        }
      >
        <TextField
          {...form.field('displayName')}
          hint={t('account.profile.name-hint')}
          autoComplete="nickname"
        />
        <Select
          {...form.field('collegeCode')}
          hint={t('account.profile.college-hint')}
          placeholder={t('account.profile.untold')}
          options={choices.colleges.map(optionOf)}
          isRequired={false}
        />
        <Select
          {...form.field('territoryCode')}
          hint={t('account.profile.territory-hint')}
          placeholder={t('account.profile.untold')}
          options={choices.territories.map(optionOf)}
          isRequired={false}
        />
      </Form>
      <div role="status">
        {isSaved && <Notice tone="success" heading={t('account.profile.saved')} />}
      </div>
    </>
  );
}

function useSaveProfile() {
  const [update] = useMutation(UpdateMyProfileDocument);
  return async (input: UpdateMyProfileInput): Promise<UserErrorData | undefined> => {
    const { data } = await update({ variables: { input } });
    if (!data) throw new Error('The mutation answered nothing');
    return matchResult(data.updateMyProfile, {
      UpdateMyProfileSuccess: () => undefined,
      UserError: (error): UserErrorData | undefined => error,
    });
  };
}
