import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  THEME_SUMMARY_MAX_LENGTH,
  THEME_TITLE_MAX_LENGTH,
  themeSchema,
} from '@voix/contracts/validation';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { Form, TextArea, useAnnounce, UserErrorMessage } from '@voix/web-ui';
import { getFragmentData } from '../../../generated/fragment-masking.js';
import {
  DescribeThemeDocument,
  ThemeDeskFragmentDoc,
  ThemesPageDocument,
  type ThemeDeskFragment,
} from '../../../generated/graphql.js';
import { OtherVersion } from '../components/other-version.js';

export interface DescribeThemeFormProps {
  readonly editionId: string;
  /** Slug of the edition. */
  readonly edition: string;
  readonly theme: ThemeDeskFragment;
}

/** Other words for a theme, in all editions of the series; its address stays. */
export function DescribeThemeForm({ editionId, edition, theme }: DescribeThemeFormProps) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const [describe] = useMutation(DescribeThemeDocument, {
    // What somebody else saved is shown beside what was typed, not put in its place: the page is asked again on success.
    fetchPolicy: 'no-cache',
    refetchQueries: [{ query: ThemesPageDocument, variables: { edition } }],
  });
  const [other, setOther] = useState<ThemeDeskFragment>();
  const labels = {
    title: t('admin.themes.field-title'),
    summary: t('admin.themes.field-summary'),
  };
  const form = useForm({
    id: `theme-${theme.id}`,
    draftKey: `admin-theme-words-${theme.id}`,
    schema: themeSchema,
    initialValues: {
      title: theme.title,
      summary: theme.summary,
      expectedVersion: String(theme.version),
    },
    labels,
    async onSubmit(words, { expectedVersion }) {
      const place = { editionId, themeId: theme.id, expectedVersion: Number(expectedVersion) };
      const { data } = await describe({ variables: { input: { ...place, ...words } } });
      if (!data) throw new Error('The mutation answered nothing');
      return matchResult(data.describeTheme, {
        DescribeThemeSuccess(): UserErrorData | undefined {
          announce(t('admin.form.saved'));
          return undefined;
        },
        ThemeConflictError(error): UserErrorData | undefined {
          setOther(getFragmentData(ThemeDeskFragmentDoc, error.current));
          return error;
        },
        UserError: (error): UserErrorData | undefined => error,
      });
    },
  });
  return (
    <Form
      form={form}
      label={t('admin.themes.edit', { title: theme.title })}
      submitLabel={t('admin.themes.save')}
      renderRefusal={(error) =>
        error.code === 'EDIT_CONFLICT' && other ? (
          <OtherVersion
            error={error}
            lines={[
              [labels.title, other.title],
              [labels.summary, other.summary],
            ]}
            onKeepMine={() => form.field('expectedVersion').onChange(String(other.version))}
          />
        ) : (
          <UserErrorMessage error={error} />
        )
      }
    >
      <TextArea {...form.field('title')} isShort maxGraphemes={THEME_TITLE_MAX_LENGTH} />
      <TextArea {...form.field('summary')} rows={3} maxGraphemes={THEME_SUMMARY_MAX_LENGTH} />
    </Form>
  );
}
