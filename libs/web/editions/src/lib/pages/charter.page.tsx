import { useQuery } from '@apollo/client/react';
import Printer from 'lucide-react/icons/printer';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { Message, useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import {
  Breadcrumb,
  Button,
  DateText,
  LinkButton,
  NotFoundView,
  PageHeader,
  PrintCode,
  Prose,
  QueryResult,
  Section,
  Skeleton,
  TableOfContents,
  proseOutline,
} from '@voix/web-ui';
import { CharterPageDocument, type CharterPageQuery } from '../../generated/graphql.js';
import { CharterNumbers } from '../components/charter-numbers/charter-numbers.js';
import styles from './charter.page.module.css';

const NUMBERS_ID = 'les-nombres';

/** What organiser and participants owe one another: the text, and its numbers. */
export function CharterPage() {
  const { t } = useMessages();
  const { edition: slug = '' } = useParams();
  const query = useQuery(CharterPageDocument, { variables: { edition: slug } });
  return (
    <QueryResult of={query} isPage skeleton={<CharterSkeleton />}>
      {({ edition }) =>
        edition ? (
          <CharterText edition={edition} />
        ) : (
          <NotFoundView action={{ label: t('editions.edition.go-home'), to: paths.home.to() }} />
        )
      }
    </QueryResult>
  );
}

function CharterText({ edition }: { readonly edition: NonNullable<CharterPageQuery['edition']> }) {
  const { t } = useMessages();
  const { slug, title, timeZone, charter, guarantors } = edition;
  const { body, version, adoptedAt } = charter;
  const parts = useMemo(() => proseOutline(body).filter(({ depth }) => depth === 0), [body]);
  return (
    <>
      <Breadcrumb
        steps={[{ label: t('editions.theme.edition'), to: paths.edition.to({ edition: slug }) }]}
      />
      <PageHeader
        overline={title}
        title={t('editions.charter.title')}
        lead={t('editions.charter.lead')}
        description={t('editions.charter.description', { edition: title })}
        details={
          <span>
            {adoptedAt === null ? (
              t('editions.charter.draft')
            ) : (
              <Message
                id="editions.charter.adopted"
                values={{
                  version,
                  date: <DateText at={adoptedAt} form="short" timeZone={timeZone} />,
                }}
              />
            )}
          </span>
        }
        actions={
          <>
            <Button icon={Printer} onClick={() => window.print()}>
              {t('editions.charter.print')}
            </Button>
            <LinkButton to={paths.charterVersions.to({ edition: slug })}>
              {t('editions.charter.versions')}
            </LinkButton>
            <LinkButton to={paths.editionPrivacy.to({ edition: slug })}>
              {t('editions.privacy.title')}
            </LinkButton>
          </>
        }
      />
      <div className={styles.columns}>
        <div className={styles.contents}>
          <TableOfContents
            label={t('editions.charter.contents')}
            entries={[{ id: NUMBERS_ID, text: t('editions.charter.numbers') }, ...parts]}
          />
        </div>
        <div className={styles.text}>
          <section aria-labelledby={NUMBERS_ID}>
            <h2 id={NUMBERS_ID}>{t('editions.charter.numbers')}</h2>
            <CharterNumbers charter={charter} />
          </section>
          <Prose markdown={body} hasAnchors />
          {guarantors.length > 0 && (
            <Section heading={t('editions.charter.guarantors')}>
              {guarantors.map(({ duty, name, presentation, contact }) => (
                <div key={duty}>
                  <h3>
                    {duty === 'GUARANTOR'
                      ? t('editions.charter.guarantor', { name })
                      : t('editions.charter.mediator', { name })}
                  </h3>
                  <p>{presentation}</p>
                  <p>{t('editions.charter.guarantor-contact', { contact })}</p>
                </div>
              ))}
            </Section>
          )}
        </div>
      </div>
      <PrintCode address={window.location.href} />
    </>
  );
}

function CharterSkeleton() {
  return (
    <div className={styles.skeleton}>
      <Skeleton shape="title" lines={1} />
      <Skeleton lines={10} />
    </div>
  );
}
