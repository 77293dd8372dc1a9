import { useMutation } from '@apollo/client/react';
import {
  THEME_SUMMARY_MAX_LENGTH,
  THEME_TITLE_MAX_LENGTH,
  themeSchema,
} from '@voix/contracts/validation';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { Form, TextArea, useAnnounce } from '@voix/web-ui';
import { AddThemeDocument } from '../../../generated/graphql.js';

/** A theme that the series did not have. */
export function AddThemeForm({ editionId }: { readonly editionId: string }) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const [add] = useMutation(AddThemeDocument);
  const form = useForm({
    id: 'add-theme',
    draftKey: `admin-theme-${editionId}`,
    schema: themeSchema,
    initialValues: { title: '', summary: '' },
    labels: { title: t('admin.themes.field-title'), summary: t('admin.themes.field-summary') },
    async onSubmit(theme) {
      const { data } = await add({ variables: { input: { editionId, ...theme } } });
      if (!data) throw new Error('The mutation answered nothing');
      return matchResult(data.addTheme, {
        AddThemeSuccess(): UserErrorData | undefined {
          announce(t('admin.themes.taken', { title: theme.title }));
          return undefined;
        },
        UserError: (error): UserErrorData | undefined => error,
      });
    },
  });
  return (
    <Form form={form} label={t('admin.themes.add')} submitLabel={t('admin.themes.add-save')}>
      <TextArea {...form.field('title')} isShort maxGraphemes={THEME_TITLE_MAX_LENGTH} />
      <TextArea {...form.field('summary')} rows={3} maxGraphemes={THEME_SUMMARY_MAX_LENGTH} />
    </Form>
  );
}
