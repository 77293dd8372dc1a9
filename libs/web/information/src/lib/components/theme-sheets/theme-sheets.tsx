import { useQuery } from '@apollo/client/react';
import Printer from 'lucide-react/icons/printer';
import { useId } from 'react';
import { Link } from 'react-router';
import { SOURCE_LOCALE, useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { Button, EmptyState, QueryResult, Skeleton, type Glossary } from '@voix/web-ui';
import { ThemeSheetsDocument, type ThemeSheetsQuery } from '../../../generated/graphql.js';
import { useEasyRead } from '../../hooks/use-easy-read.js';
import { useExplainedWords } from '../../hooks/use-explained-words.js';
import { EasyReadTag } from '../easy-read-tag/easy-read-tag.js';
import { ReadingSwitch } from '../reading-switch/reading-switch.js';
import { SheetBody } from '../sheet-body/sheet-body.js';
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
      {({ edition }) =>
        edition?.theme ? (
          <Sheets edition={edition} slug={slug} sheets={edition.theme.sheets} />
        ) : null
      }
    </QueryResult>
  );
}

type Edition = NonNullable<ThemeSheetsQuery['edition']>;
type Theme = NonNullable<Edition['theme']>;

interface SheetsProps extends Pick<Theme, 'sheets'> {
  readonly edition: Edition;
  readonly slug: string;
}

function Sheets({ edition, slug, sheets }: SheetsProps) {
  const { t } = useMessages();
  const id = useId();
  const { isOn } = useEasyRead();
  const glossary = useExplainedWords(edition);
  const hasEasyRead = sheets.some(({ easyRead }) => easyRead !== null);
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
        <Sheet key={sheet.id} edition={slug} sheet={sheet} isEasyRead={isOn} glossary={glossary} />
      ))}
      <div className={styles.print}>
        <Button variant="quiet" icon={Printer} onClick={() => window.print()}>
          {t('information.sheet.print')}
        </Button>
      </div>
    </section>
  );
}

interface SheetProps {
  readonly edition: string;
  readonly sheet: Theme['sheets'][number];
  readonly isEasyRead: boolean;
  readonly glossary: Glossary;
}

function Sheet({ edition, sheet, isEasyRead, glossary }: SheetProps) {
  const { t } = useMessages();
  const id = useId();
  const { key, version, easyRead } = sheet;
  return (
    <article aria-labelledby={id} className={styles.sheet}>
      <h3 id={id} className={styles.title} lang={SOURCE_LOCALE}>
        <Link to={paths.sheet.to({ edition, sheet: key })}>{version.title}</Link>
      </h3>
      <p className={styles.details}>
        <span>{t('information.sheet.reading-time', { minutes: version.readingMinutes })}</span>
        <EasyReadTag easyRead={easyRead} />
      </p>
      <SheetBody sheet={sheet} isEasyRead={isEasyRead} topHeading={4} glossary={glossary} />
    </article>
  );
}
