import { useQuery } from '@apollo/client/react';
import Printer from 'lucide-react/icons/printer';
import { useId } from 'react';
import { useMessages } from '@voix/web-platform/i18n';
import { Button, EmptyState, QueryResult, Skeleton } from '@voix/web-ui';
import { ThemeSheetsDocument, type ThemeSheetsQuery } from '../../../generated/graphql.js';
import { useEasyRead } from '../../hooks/use-easy-read.js';
import { InformationSheet } from '../information-sheet/information-sheet.js';
import { ReadingSwitch } from '../reading-switch/reading-switch.js';
import styles from './theme-sheets.module.css';

export interface ThemeSheetsProps {
  /** The name of the edition in addresses. */
  readonly edition: string;
  /** The code of the theme. */
  readonly theme: string;
}

/** What there is to understand before taking part in a theme. The page of the theme gives it its place. */
export function ThemeSheets({ edition: slug, theme: code }: ThemeSheetsProps) {
  const query = useQuery(ThemeSheetsDocument, { variables: { edition: slug, theme: code } });
  return (
    <QueryResult of={query} skeleton={<Skeleton lines={8} />}>
      {({ edition }) => (edition?.theme ? <Sheets sheets={edition.theme.sheets} /> : null)}
    </QueryResult>
  );
}

type Theme = NonNullable<NonNullable<ThemeSheetsQuery['edition']>['theme']>;

function Sheets({ sheets }: Pick<Theme, 'sheets'>) {
  const { t } = useMessages();
  const id = useId();
  const { isOn } = useEasyRead();
  const hasEasyRead = sheets.some(({ easyRead }) => easyRead && easyRead.length > 0);
  if (sheets.length === 0) {
    return (
      <EmptyState heading={t('information.sheets.empty')}>
        {t('information.sheets.empty-advice')}
      </EmptyState>
    );
  }
  return (
    <section aria-labelledby={id} className={styles.root}>
      <div className={styles.bar}>
        <h2 id={id} className={styles.heading}>
          {t('information.sheets.heading')}
        </h2>
        {(isOn || hasEasyRead) && <ReadingSwitch />}
      </div>
      {sheets.map((sheet) => (
        <InformationSheet key={sheet.id} sheet={sheet} isEasyRead={isOn} />
      ))}
      <div className={styles.print}>
        <Button variant="quiet" icon={Printer} onClick={() => window.print()}>
          {t('information.sheet.print')}
        </Button>
      </div>
    </section>
  );
}
