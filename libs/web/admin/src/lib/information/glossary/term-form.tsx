import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { DEFINITION_MAX_LENGTH, glossaryTermFormSchema } from '@voix/contracts/validation';
import { matchResult, newClientKey, type UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { Button, Form, TextArea, TextField } from '@voix/web-ui';
import {
  AddGlossaryTermDocument,
  RewordGlossaryTermDocument,
  type AdminTermFragment,
} from '../../../generated/graphql.js';

export interface TermFormProps {
  readonly editionId: string;
  /** The word that is changed; none for a new one. */
  readonly term?: AdminTermFragment;
  readonly onDone: () => void;
  readonly onSaved: () => Promise<unknown>;
}

/** A word of the glossary. Whoever saves over somebody else's words is shown them first. */
export function TermForm({ editionId, term, onDone, onSaved }: TermFormProps) {
  const { t } = useMessages();
  const [add] = useMutation(AddGlossaryTermDocument);
  const [reword] = useMutation(RewordGlossaryTermDocument);
  const [idempotencyKey] = useState(newClientKey);
  const [expectedVersion, setExpectedVersion] = useState(term?.version ?? 0);

  const form = useForm({
    id: `term-${term?.id ?? 'new'}`,
    schema: glossaryTermFormSchema,
    initialValues: startingValues(term),
    labels: {
      term: t('admin.glossary.term'),
      definition: t('admin.glossary.definition'),
      easyDefinition: t('admin.glossary.easy-definition'),
      example: t('admin.glossary.example'),
      synonyms: t('admin.glossary.synonyms'),
    },
    async onSubmit(words) {
      const refusal = await save(words);
      if (refusal) return refusal;
      await onSaved();
      onDone();
      return undefined;
    },
  });

  async function save(words: {
    term: string;
    definition: string;
    easyDefinition: string;
    example: string;
    synonyms: string[];
  }): Promise<UserErrorData | undefined> {
    if (!term) {
      const { data } = await add({ variables: { input: { ...words, editionId, idempotencyKey } } });
      if (!data) throw new Error('The mutation answered nothing');
      return matchResult(data.addGlossaryTerm, {
        AddGlossaryTermSuccess: (): UserErrorData | undefined => undefined,
        UserError: (error): UserErrorData | undefined => error,
      });
    }
    const input = { ...words, termId: term.id, expectedVersion };
    const { data } = await reword({ variables: { input } });
    if (!data) throw new Error('The mutation answered nothing');
    return matchResult(data.rewordGlossaryTerm, {
      RewordGlossaryTermSuccess: (): UserErrorData | undefined => undefined,
      GlossaryTermConflictError: (error): UserErrorData | undefined => {
        const { version, term: word, definition } = error.currentTerm;
        setExpectedVersion(version);
        return {
          ...error,
          message: t('admin.collection.conflict', { text: `${word} — ${definition}` }),
        };
      },
      UserError: (error): UserErrorData | undefined => error,
    });
  }

  return (
    <Form
      form={form}
      label={term ? t('admin.glossary.edit', { term: term.term }) : t('admin.glossary.add')}
      submitLabel={t('admin.collection.save')}
      secondaryAction={<Button onClick={onDone}>{t('admin.collection.cancel')}</Button>}
    >
      <TextField {...form.field('term')} />
      <TextArea {...form.field('definition')} rows={3} maxGraphemes={DEFINITION_MAX_LENGTH} />
      <TextArea
        {...form.field('easyDefinition')}
        hint={t('admin.glossary.easy-hint')}
        rows={3}
        isRequired={false}
        maxGraphemes={DEFINITION_MAX_LENGTH}
      />
      <TextField {...form.field('example')} isRequired={false} />
      <TextArea
        {...form.field('synonyms')}
        hint={t('admin.glossary.synonyms-hint')}
        rows={3}
        isRequired={false}
      />
    </Form>
  );
}

function startingValues(term: AdminTermFragment | undefined) {
  if (!term) return { term: '', definition: '', easyDefinition: '', example: '', synonyms: '' };
  const { term: word, definition, easyDefinition, example, synonyms } = term;
  return {
    term: word,
    definition,
    easyDefinition: easyDefinition ?? '',
    example: example ?? '',
    synonyms: synonyms.join('\n'),
  };
}
