import { useMutation } from '@apollo/client/react';
import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import { useState } from 'react';
import { readFailure, type Failure, type UserErrorData } from '@voix/web-platform/apollo';
import { useMessages } from '@voix/web-platform/i18n';
import {
  Button,
  Disclosure,
  EmptyState,
  FailureMessage,
  Tag,
  useAnnounce,
  UserErrorMessage,
  VisuallyHidden,
} from '@voix/web-ui';
import { getFragmentData } from '../../../generated/fragment-masking.js';
import {
  OrderThemesDocument,
  RetireThemeDocument,
  TakeThemeDocument,
  ThemeDeskFragmentDoc,
  type ThemeDeskFragment,
  type ThemesDeskFragment,
} from '../../../generated/graphql.js';
import { DescribeThemeForm } from '../forms/describe-theme-form.js';
import { moved } from './moved.js';
import styles from './theme-list.module.css';

interface Refusal {
  readonly error?: UserErrorData;
  readonly failure?: Failure;
}

/** The themes of an edition in their order, with what can be done with each by a button. */
export function ThemeList({ desk }: { readonly desk: ThemesDeskFragment }) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const [order] = useMutation(OrderThemesDocument);
  const [retire] = useMutation(RetireThemeDocument);
  const [take] = useMutation(TakeThemeDocument);
  const [refusal, setRefusal] = useState<Refusal>({});
  const themes = desk.themes.map((theme) => getFragmentData(ThemeDeskFragmentDoc, theme));
  const editionId = desk.id;

  const act = (work: () => Promise<UserErrorData | undefined>, done: string) => {
    const run = async () => {
      try {
        const error = await work();
        setRefusal(error ? { error } : {});
        if (!error) announce(done);
      } catch (error) {
        setRefusal({ failure: readFailure(error) });
      }
    };
    run().catch(reportError);
  };
  const move = (index: number, by: -1 | 1, title: string) =>
    act(
      async () => {
        const themeIds = moved(
          themes.map(({ id }) => id),
          index,
          by,
        );
        const { data } = await order({ variables: { input: { editionId, themeIds } } });
        if (!data) throw new Error('The mutation answered nothing');
        return refusalOf(data.orderThemes);
      },
      t('admin.themes.moved', { title, place: index + by + 1 }),
    );
  const setRetired = ({ id, title, isRetired }: ThemeDeskFragment) =>
    act(
      async () => {
        const variables = { input: { editionId, themeId: id } };
        if (isRetired) {
          const { data } = await take({ variables });
          if (!data) throw new Error('The mutation answered nothing');
          return refusalOf(data.takeTheme);
        }
        const { data } = await retire({ variables });
        if (!data) throw new Error('The mutation answered nothing');
        return refusalOf(data.retireTheme);
      },
      t(isRetired ? 'admin.themes.taken-again' : 'admin.themes.retired-now', { title }),
    );

  if (themes.length === 0)
    return <EmptyState heading={t('admin.themes.none')}>{t('admin.themes.none-more')}</EmptyState>;
  return (
    <>
      {refusal.error && <UserErrorMessage error={refusal.error} />}
      {refusal.failure && <FailureMessage failure={refusal.failure} />}
      <ol className={styles.list}>
        {themes.map((theme, index) => (
          <li key={theme.id} className={styles.theme}>
            <h2 className={styles.title}>
              {theme.title}{' '}
              {theme.isRetired && <Tag tone="warning">{t('admin.themes.retired')}</Tag>}
            </h2>
            <p>{theme.summary}</p>
            {desk.state !== 'ARCHIVED' && (
              <>
                <ThemeActs
                  theme={theme}
                  isFirst={index === 0}
                  isLast={index === themes.length - 1}
                  onMove={(by) => move(index, by, theme.title)}
                  onRetire={() => setRetired(theme)}
                />
                <Disclosure summary={t('admin.themes.edit', { title: theme.title })} isQuiet>
                  <DescribeThemeForm
                    key={theme.version}
                    editionId={editionId}
                    edition={desk.edition.slug}
                    theme={theme}
                  />
                </Disclosure>
              </>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

interface ThemeActsProps {
  readonly theme: ThemeDeskFragment;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRetire: () => void;
}

function ThemeActs({
  theme: { title, isRetired },
  isFirst,
  isLast,
  onMove,
  onRetire,
}: ThemeActsProps) {
  const { t } = useMessages();
  return (
    <div className={styles.acts}>
      <Button icon={ArrowUp} isDisabled={isFirst} onClick={() => onMove(-1)}>
        {t('admin.themes.up')} <VisuallyHidden>{title}</VisuallyHidden>
      </Button>
      <Button icon={ArrowDown} isDisabled={isLast} onClick={() => onMove(1)}>
        {t('admin.themes.down')} <VisuallyHidden>{title}</VisuallyHidden>
      </Button>
      <Button onClick={onRetire}>
        {t(isRetired ? 'admin.themes.take-again' : 'admin.themes.retire')}{' '}
        <VisuallyHidden>{title}</VisuallyHidden>
      </Button>
    </div>
  );
}

type ThemesAnswer = { readonly __typename: string } | UserErrorData;

function refusalOf(answer: ThemesAnswer): UserErrorData | undefined {
  return 'code' in answer ? answer : undefined;
}
