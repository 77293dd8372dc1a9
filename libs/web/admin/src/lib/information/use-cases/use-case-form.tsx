import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  CARE_SETTINGS,
  USE_CASE_TEXT_MAX_LENGTH,
  careCaseFormSchema,
  type CareSetting,
} from '@voix/contracts/validation';
import { matchResult, newClientKey, type UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { enumKey, useMessages } from '@voix/web-platform/i18n';
import { Button, CheckboxGroup, Form, Select, TextArea, TextField } from '@voix/web-ui';
import {
  AddUseCaseDocument,
  RewordUseCaseDocument,
  type AddUseCaseInput,
  type AdminUseCaseFragment,
} from '../../../generated/graphql.js';

export interface UseCaseFormProps {
  readonly editionId: string;
  readonly themes: readonly { readonly id: string; readonly title: string }[];
  /** The use case that is changed; none for a new one. */
  readonly careCase?: AdminUseCaseFragment;
  readonly onDone: () => void;
  readonly onSaved: () => Promise<unknown>;
}

type Words = Omit<AddUseCaseInput, 'editionId' | 'idempotencyKey'>;

/** A use of AI in care. Whoever saves over somebody else's words is shown them first. */
export function UseCaseForm({ editionId, themes, careCase, onDone, onSaved }: UseCaseFormProps) {
  const { t } = useMessages();
  const save = useSave(editionId, careCase);
  const form = useForm({
    id: `use-case-${careCase?.id ?? 'new'}`,
    schema: careCaseFormSchema,
    initialValues: startingValues(careCase),
    labels: {
      themeId: t('admin.use-cases.theme'),
      title: t('admin.use-cases.name'),
      purpose: t('admin.use-cases.purpose'),
      settings: t('admin.use-cases.settings'),
      place: t('admin.use-cases.place'),
      dataUsed: t('admin.use-cases.data'),
      claimedBenefit: t('admin.use-cases.benefit'),
      limits: t('admin.use-cases.limits'),
      humanGuarantee: t('admin.use-cases.guarantee'),
      openQuestions: t('admin.use-cases.questions'),
    },
    async onSubmit(words) {
      const refusal = await save(words);
      if (refusal) return refusal;
      await onSaved();
      onDone();
      return undefined;
    },
  });
  const long = { rows: 3, maxGraphemes: USE_CASE_TEXT_MAX_LENGTH };
  return (
    <Form
      form={form}
      label={
        careCase ? t('admin.use-cases.edit', { title: careCase.title }) : t('admin.use-cases.add')
      }
      submitLabel={t('admin.collection.save')}
      secondaryAction={<Button onClick={onDone}>{t('admin.collection.cancel')}</Button>}
    >
      <TextField {...form.field('title')} />
      <Select
        {...form.field('themeId')}
        placeholder={t('admin.use-cases.choose-theme')}
        options={themes.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <TextArea {...form.field('purpose')} {...long} />
      <CheckboxGroup<CareSetting>
        {...form.field('settings')}
        onChange={(settings) => form.field('settings').onChange([...settings])}
        isRequired
        choices={CARE_SETTINGS.map((value) => ({
          value,
          label: t(`admin.setting.${enumKey(value)}`),
        }))}
      />
      <TextArea {...form.field('place')} {...long} />
      <TextArea {...form.field('dataUsed')} {...long} />
      <TextArea {...form.field('claimedBenefit')} {...long} isRequired={false} />
      <TextArea {...form.field('limits')} {...long} isRequired={false} />
      <TextArea {...form.field('humanGuarantee')} {...long} />
      <TextArea
        {...form.field('openQuestions')}
        hint={t('admin.use-cases.questions-hint')}
        rows={4}
      />
    </Form>
  );
}

const EMPTY = {
  themeId: '',
  title: '',
  purpose: '',
  settings: [] as CareSetting[],
  place: '',
  dataUsed: '',
  claimedBenefit: '',
  limits: '',
  humanGuarantee: '',
  openQuestions: '',
};

function startingValues(careCase: AdminUseCaseFragment | undefined): typeof EMPTY {
  if (!careCase) return EMPTY;
  const { title, purpose, place, dataUsed, humanGuarantee } = careCase;
  return {
    themeId: careCase.theme?.id ?? '',
    title,
    purpose,
    settings: [...careCase.settings],
    place,
    dataUsed,
    claimedBenefit: careCase.claimedBenefit ?? '',
    limits: careCase.limits ?? '',
    humanGuarantee,
    openQuestions: careCase.openQuestions.join('\n'),
  };
}

function useSave(editionId: string, careCase: AdminUseCaseFragment | undefined) {
  const { t } = useMessages();
  const [add] = useMutation(AddUseCaseDocument);
  const [reword] = useMutation(RewordUseCaseDocument);
  const [idempotencyKey] = useState(newClientKey);
  const [expectedVersion, setExpectedVersion] = useState(careCase?.version ?? 0);
  return async (words: Words): Promise<UserErrorData | undefined> => {
    if (!careCase) {
      const { data } = await add({ variables: { input: { ...words, editionId, idempotencyKey } } });
      if (!data) throw new Error('The mutation answered nothing');
      return matchResult(data.addUseCase, {
        AddUseCaseSuccess: (): UserErrorData | undefined => undefined,
        UserError: (error): UserErrorData | undefined => error,
      });
    }
    const input = { ...words, useCaseId: careCase.id, expectedVersion };
    const { data } = await reword({ variables: { input } });
    if (!data) throw new Error('The mutation answered nothing');
    return matchResult(data.rewordUseCase, {
      RewordUseCaseSuccess: (): UserErrorData | undefined => undefined,
      UseCaseConflictError: (error): UserErrorData | undefined => {
        const { version, title, purpose } = error.currentUseCase;
        setExpectedVersion(version);
        return {
          ...error,
          message: t('admin.collection.conflict', { text: `${title} — ${purpose}` }),
        };
      },
      UserError: (error): UserErrorData | undefined => error,
    });
  };
}
