import { enumKey, useMessages } from '@voix/web-platform/i18n';
import { Tag } from '@voix/web-ui';

export interface EditionStateTagProps {
  readonly state: 'ARCHIVED' | 'DRAFT' | 'PUBLISHED';
}

/** Where an edition stands, in a word. */
export function EditionStateTag({ state }: EditionStateTagProps) {
  const { t } = useMessages();
  return (
    <Tag tone={state === 'PUBLISHED' ? 'accent' : 'plain'}>
      {t(`admin.edition-state.${enumKey(state)}`)}
    </Tag>
  );
}
