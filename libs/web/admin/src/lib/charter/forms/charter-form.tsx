import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  CHARTER_BODY_MAX_LENGTH,
  CHARTER_NUMBERS,
  charterSchema,
} from '@voix/contracts/validation';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { useMessages, type MessagesApi } from '@voix/web-platform/i18n';
import { Form, RadioGroup, TextArea, TextField, useAnnounce, UserErrorMessage } from '@voix/web-ui';
import { getFragmentData } from '../../../generated/fragment-masking.js';
import {
  ChangeCharterDraftDocument,
  CharterConflictFragmentDoc,
  CharterDeskPageDocument,
  DraftedCharterFragmentDoc,
  type DraftedCharterFragment,
} from '../../../generated/graphql.js';
import { OtherVersion } from '../../editions/components/other-version.js';
import {
  CHARTER_NUMBER_NAMES,
  charterWords,
  numberLabels,
  numberLines,
  type CharterWords,
} from '../charter-words.js';

export interface CharterFormProps {
  readonly editionId: string;
  readonly slug: string;
  /** What is written so far: the draft, or else what is in force. */
  readonly words: CharterWords;
  /** 0 when there is no draft yet. */
  readonly revision: number;
}

/** Whatever came in between; null when the draft was adopted or given up. */
type Meanwhile = DraftedCharterFragment | null;

/** The text and the numbers of the next version. */
export function CharterForm({ editionId, slug, words, revision }: CharterFormProps) {
  const messages = useMessages();
  const { t } = messages;
  const announce = useAnnounce();
  const [change] = useMutation(ChangeCharterDraftDocument, {
    refetchQueries: [{ query: CharterDeskPageDocument, variables: { edition: slug } }],
  });
  const [meanwhile, setMeanwhile] = useState<Meanwhile>();
  const { body, guestParticipationAllowed, moderationMode } = words;
  const form = useForm({
    id: 'charter',
    draftKey: `admin-charter-${editionId}`,
    schema: charterSchema,
    initialValues: {
      body,
      guestParticipationAllowed,
      proposalTitleMaxLength: String(words.proposalTitleMaxLength),
      proposalBodyMaxLength: String(words.proposalBodyMaxLength),
      exposureMinimum: String(words.exposureMinimum),
      minorityFloorPercent: String(words.minorityFloorPercent),
      answerDelayDays: String(words.answerDelayDays),
      moderationMode,
      // Kept with the draft: what was begun on an earlier revision is compared with what came since.
      expectedRevision: String(revision),
    },
    labels: {
      body: t('admin.charter.body'),
      guestParticipationAllowed: t('admin.charter.guests'),
      moderationMode: t('admin.charter.moderation'),
      ...numberLabels(t),
    },
    async onSubmit({ body: text, ...rules }, { expectedRevision }) {
      const input = { editionId, expectedRevision: Number(expectedRevision), body: text, rules };
      const { data } = await change({ variables: { input } });
      if (!data) throw new Error('The mutation answered nothing');
      return matchResult(data.changeCharterDraft, {
        ChangeCharterDraftSuccess(): UserErrorData | undefined {
          setMeanwhile(undefined);
          announce(t('admin.form.saved'));
          return undefined;
        },
        CharterConflictError(error): UserErrorData | undefined {
          const { current } = getFragmentData(CharterConflictFragmentDoc, error);
          setMeanwhile(current && getFragmentData(DraftedCharterFragmentDoc, current));
          return error;
        },
        UserError: (error): UserErrorData | undefined => error,
      });
    },
  });
  const guests = form.field('guestParticipationAllowed');

  return (
    <Form
      form={form}
      label={t('admin.charter.form')}
      submitLabel={t('admin.charter.save')}
      renderRefusal={(error) =>
        error.code === 'EDIT_CONFLICT' && meanwhile !== undefined ? (
          <OtherVersion
            error={error}
            lines={linesOf(meanwhile, messages)}
            onKeepMine={() =>
              form.field('expectedRevision').onChange(String(meanwhile?.revision ?? 0))
            }
          />
        ) : (
          <UserErrorMessage error={error} />
        )
      }
    >
      <TextArea
        {...form.field('body')}
        hint={t('admin.charter.body-hint')}
        rows={18}
        maxGraphemes={CHARTER_BODY_MAX_LENGTH}
      />
      <RadioGroup
        {...guests}
        value={guests.value ? 'YES' : 'NO'}
        onChange={(answer) => guests.onChange(answer === 'YES')}
        choices={[
          { value: 'YES', label: t('admin.charter.guests-yes') },
          { value: 'NO', label: t('admin.charter.guests-no') },
        ]}
      />
      {CHARTER_NUMBER_NAMES.map((name) => (
        <TextField
          key={name}
          {...form.field(name)}
          inputMode="numeric"
          hint={t('admin.charter.number-hint', CHARTER_NUMBERS[name])}
        />
      ))}
    </Form>
  );
}

/** What is written now, or that nothing is. */
function linesOf(
  meanwhile: Meanwhile,
  messages: MessagesApi,
): readonly (readonly [string, string])[] {
  const { t } = messages;
  if (meanwhile === null) return [[t('admin.charter.body'), t('admin.charter.no-draft')]];
  const words = charterWords(meanwhile);
  return [[t('admin.charter.body'), words.body], ...numberLines(words, messages)];
}
