import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { readFailure, type Failure } from '@voix/web-platform/apollo';
import { useMessages } from '@voix/web-platform/i18n';
import { Button, FailureMessage, Section, useAnnounce, VisuallyHidden } from '@voix/web-ui';
import { TakeThemeDocument, type ThemesDeskFragment } from '../../../generated/graphql.js';
import styles from './theme-list.module.css';

export interface SeriesThemesProps {
  readonly editionId: string;
  readonly themes: ThemesDeskFragment['untakenThemes'];
}

/** Themes of earlier editions: taken up again, they keep their identity, and editions can be compared. */
export function SeriesThemes({ editionId, themes }: SeriesThemesProps) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const [take, { loading }] = useMutation(TakeThemeDocument);
  const [failure, setFailure] = useState<Failure>();
  if (themes.length === 0) return null;
  const takeUp = async (themeId: string, title: string) => {
    try {
      setFailure(undefined);
      await take({ variables: { input: { editionId, themeId } } });
      announce(t('admin.themes.taken', { title }));
    } catch (error) {
      setFailure(readFailure(error));
    }
  };
  return (
    <Section heading={t('admin.themes.of-series')}>
      {failure && <FailureMessage failure={failure} />}
      <ul className={styles.list}>
        {themes.map(({ id, title, summary }) => (
          <li key={id} className={styles.theme}>
            <h3 className={styles.title}>{title}</h3>
            <p>{summary}</p>
            <div className={styles.acts}>
              <Button
                isPending={loading}
                onClick={() => {
                  takeUp(id, title).catch(reportError);
                }}
              >
                {t('admin.themes.take')} <VisuallyHidden>{title}</VisuallyHidden>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
