import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { diffText } from '@voix/domain-text-diff';
import { Message, useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import {
  Breadcrumb,
  DateText,
  Disclosure,
  EmptyState,
  NotFoundView,
  PageHeader,
  Prose,
  QueryResult,
  Section,
  Skeleton,
  WordDiff,
} from '@voix/web-ui';
import {
  CharterVersionsPageDocument,
  type CharterVersionsPageQuery,
} from '../../generated/graphql.js';
import { CharterNumberChanges } from '../components/charter-number-changes/charter-number-changes.js';
import { CharterNumbers } from '../components/charter-numbers/charter-numbers.js';

/** Every version of the charter that has been in force, and what each changed. */
export function CharterVersionsPage() {
  const { t } = useMessages();
  const { edition: slug = '' } = useParams();
  const query = useQuery(CharterVersionsPageDocument, { variables: { edition: slug } });
  return (
    <QueryResult of={query} isPage skeleton={<Skeleton lines={10} />}>
      {({ edition }) =>
        edition ? (
          <Versions edition={edition} />
        ) : (
          <NotFoundView action={{ label: t('editions.edition.go-home'), to: paths.home.to() }} />
        )
      }
    </QueryResult>
  );
}

type Edition = NonNullable<CharterVersionsPageQuery['edition']>;
type Version = Edition['charterVersions'][number];

function Versions({ edition }: { readonly edition: Edition }) {
  const { t } = useMessages();
  const { slug, title, timeZone, charterVersions } = edition;
  return (
    <>
      <Breadcrumb
        steps={[
          { label: t('editions.theme.edition'), to: paths.edition.to({ edition: slug }) },
          { label: t('editions.charter.title'), to: paths.charter.to({ edition: slug }) },
        ]}
      />
      <PageHeader
        overline={title}
        title={t('editions.charter.versions')}
        lead={t('editions.charter.versions-lead')}
        description={t('editions.charter.versions-description', { edition: title })}
      />
      {charterVersions.length === 0 && <EmptyState heading={t('editions.charter.no-version')} />}
      {charterVersions.map((version, place) => (
        <VersionEntry
          key={version.id}
          version={version}
          before={charterVersions[place + 1]}
          timeZone={timeZone}
        />
      ))}
    </>
  );
}

interface VersionEntryProps {
  readonly version: Version;
  /** The version that it took the place of; the first took none. */
  readonly before: Version | undefined;
  readonly timeZone: string;
}

function VersionEntry({ version, before, timeZone }: VersionEntryProps) {
  const { t } = useMessages();
  const { body, adoptedAt, changeNote } = version;
  return (
    <Section heading={t('editions.charter.version', { version: version.version })}>
      {adoptedAt && (
        <p>
          <Message
            id="editions.charter.version-adopted"
            values={{ date: <DateText at={adoptedAt} form="moment" timeZone={timeZone} /> }}
          />
        </p>
      )}
      {before ? (
        <>
          {changeNote && <p>{changeNote}</p>}
          <CharterNumberChanges from={before} to={version} />
          {before.body === body ? (
            <p>{t('editions.charter.same-text')}</p>
          ) : (
            <Disclosure summary={t('editions.charter.text-changes')}>
              <WordDiff changes={diffText(before.body, body)} />
            </Disclosure>
          )}
        </>
      ) : (
        <p>{t('editions.charter.first-version')}</p>
      )}
      <Disclosure summary={t('editions.charter.read-version', { version: version.version })}>
        <CharterNumbers charter={version} />
        <Prose markdown={body} />
      </Disclosure>
    </Section>
  );
}
