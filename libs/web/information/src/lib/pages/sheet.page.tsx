import { useQuery } from '@apollo/client/react';
import Printer from 'lucide-react/icons/printer';
import { Link, useParams } from 'react-router';
import { Message, SOURCE_LOCALE, useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import {
  Breadcrumb,
  Button,
  DateText,
  LinkButton,
  NotFoundView,
  PageHeader,
  PrintCode,
  QueryResult,
  Skeleton,
} from '@voix/web-ui';
import { SheetPageDocument, type SheetPageQuery } from '../../generated/graphql.js';
import { EasyReadTag } from '../components/easy-read-tag/easy-read-tag.js';
import { ReadingSwitch } from '../components/reading-switch/reading-switch.js';
import { SheetBody } from '../components/sheet-body/sheet-body.js';
import { useEasyRead } from '../hooks/use-easy-read.js';
import { useExplainedWords } from '../hooks/use-explained-words.js';
import styles from './sheet.page.module.css';

type Edition = NonNullable<SheetPageQuery['edition']>;

/** One information sheet, whole or in easy words: what can be sent, kept and printed. */
export function SheetPage() {
  const { t } = useMessages();
  const { edition: slug = '', sheet: key = '' } = useParams();
  const query = useQuery(SheetPageDocument, { variables: { edition: slug, sheet: key } });
  return (
    <QueryResult of={query} isPage skeleton={<Skeleton lines={10} />}>
      {({ edition }) =>
        edition?.sheet ? (
          <Sheet edition={edition} sheet={edition.sheet} />
        ) : (
          <NotFoundView
            action={{
              label: t('information.go.understand'),
              to: paths.understand.to({ edition: slug }),
            }}
          />
        )
      }
    </QueryResult>
  );
}

interface SheetProps {
  readonly edition: Edition;
  readonly sheet: NonNullable<Edition['sheet']>;
}

function Sheet({ edition, sheet }: SheetProps) {
  const { t } = useMessages();
  const { isOn } = useEasyRead();
  const glossary = useExplainedWords(edition);
  const { theme, version, easyRead } = sheet;
  const { slug } = edition;
  return (
    <article className={styles.root}>
      <Breadcrumb
        steps={[
          { label: t('information.go.edition'), to: paths.edition.to({ edition: slug }) },
          { label: t('information.index.title'), to: paths.understand.to({ edition: slug }) },
        ]}
      />
      <PageHeader
        overline={theme && <span lang={SOURCE_LOCALE}>{theme.title}</span>}
        title={version.title}
        contentLang={SOURCE_LOCALE}
        details={
          <>
            <span>{t('information.sheet.reading-time', { minutes: version.readingMinutes })}</span>
            <Dates edition={edition} sheet={sheet} />
            <EasyReadTag easyRead={easyRead} />
          </>
        }
        actions={
          <>
            {(isOn || easyRead) && <ReadingSwitch />}
            <Button variant="quiet" icon={Printer} onClick={() => window.print()}>
              {t('information.sheet.print')}
            </Button>
          </>
        }
      />
      <SheetBody sheet={sheet} isEasyRead={isOn} topHeading={2} glossary={glossary} />
      {theme && (
        <div className={styles.next}>
          <LinkButton to={paths.theme.to({ edition: slug, theme: theme.code })}>
            {t('information.sheet.go-theme')}
          </LinkButton>
        </div>
      )}
      <PrintCode address={window.location.href} />
    </article>
  );
}

/** Since when this version is public, and where the earlier ones are. */
function Dates({ edition: { slug, timeZone }, sheet: { key, version } }: SheetProps) {
  const { t } = useMessages();
  if (version.publishedAt === null) return null;
  return (
    <span>
      <Message
        id="information.sheet.published"
        values={{ date: <DateText at={version.publishedAt} form="short" timeZone={timeZone} /> }}
      />{' '}
      <Link to={paths.sheetVersions.to({ edition: slug, sheet: key })}>
        {t('information.sheet.history')}
      </Link>
    </span>
  );
}
