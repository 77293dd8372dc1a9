import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { Message, useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import {
  DateText,
  LinkButton,
  NotFoundView,
  PageHeader,
  QueryResult,
  Section,
  Skeleton,
} from '@voix/web-ui';
import { getFragmentData } from '../../../generated/fragment-masking.js';
import {
  AdoptedCharterFragmentDoc,
  CharterDeskPageDocument,
  DraftedCharterFragmentDoc,
  type AdoptedCharterFragment,
  type CharterDeskPageQuery,
  type DraftedCharterFragment,
} from '../../../generated/graphql.js';
import { EditionFrame } from '../../frame/edition-frame.js';
import { charterWords } from '../charter-words.js';
import { CharterChanges } from '../components/charter-changes.js';
import { AdoptCharterForm } from '../forms/adopt-charter-form.js';
import { CharterForm } from '../forms/charter-form.js';

/** The charter of an edition: what is in force, the next version, and what it would change. */
export function CharterDeskPage() {
  const { edition: slug = '' } = useParams();
  return (
    <EditionFrame edition={slug}>
      <CharterDesk slug={slug} />
    </EditionFrame>
  );
}

function CharterDesk({ slug }: { readonly slug: string }) {
  const { t } = useMessages();
  const query = useQuery(CharterDeskPageDocument, {
    variables: { edition: slug },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryResult of={query} isPage skeleton={<Skeleton shape="title" lines={8} />}>
      {({ preparedEdition }) =>
        preparedEdition ? (
          <Charter prepared={preparedEdition} />
        ) : (
          <NotFoundView
            action={{ label: t('admin.administration.title'), to: paths.administration.to() }}
          />
        )
      }
    </QueryResult>
  );
}

type Prepared = NonNullable<CharterDeskPageQuery['preparedEdition']>;

function Charter({ prepared }: { readonly prepared: Prepared }) {
  const { t } = useMessages();
  const { edition, adoptedCharter } = prepared;
  const isLiving = prepared.state !== 'ARCHIVED';
  const draft = getFragmentData(DraftedCharterFragmentDoc, prepared.charterDraft);
  const inForce = getFragmentData(AdoptedCharterFragmentDoc, adoptedCharter);
  const written = draft ?? inForce;
  const place = { editionId: prepared.id, slug: edition.slug };
  return (
    <>
      <PageHeader
        overline={edition.title}
        title={t('admin.charter.heading')}
        lead={t('admin.charter.lead')}
        details={<InForce charter={adoptedCharter} timeZone={edition.timeZone} />}
        actions={
          adoptedCharter && (
            <LinkButton to={paths.charterVersions.to({ edition: edition.slug })}>
              {t('admin.charter.history')}
            </LinkButton>
          )
        }
      />
      {draft && <NextVersion draft={draft} inForce={inForce} place={place} mayAdopt={isLiving} />}
      {written && isLiving && (
        <Section heading={t('admin.charter.writing')}>
          <CharterForm
            key={`${inForce?.version}-${draft?.revision}`}
            {...place}
            words={charterWords(written)}
            revision={draft?.revision ?? 0}
          />
        </Section>
      )}
    </>
  );
}

interface NextVersionProps {
  readonly draft: DraftedCharterFragment;
  readonly inForce: AdoptedCharterFragment | null;
  readonly place: { readonly editionId: string; readonly slug: string };
  readonly mayAdopt: boolean;
}

/** What the draft would change, and its adoption. */
function NextVersion({ draft, inForce, place, mayAdopt }: NextVersionProps) {
  const { t } = useMessages();
  return (
    <Section heading={t('admin.charter.what-changes')}>
      {inForce && <CharterChanges from={charterWords(inForce)} to={charterWords(draft)} />}
      {mayAdopt && (
        <AdoptCharterForm
          key={draft.revision}
          {...place}
          revision={draft.revision}
          version={(inForce?.version ?? 0) + 1}
        />
      )}
    </Section>
  );
}

interface InForceProps {
  readonly charter: Prepared['adoptedCharter'];
  readonly timeZone: string;
}

/** Which version holds now, and since when. */
function InForce({ charter, timeZone }: InForceProps) {
  const { t } = useMessages();
  if (!charter?.adoptedAt) return <span>{t('admin.charter.none-in-force')}</span>;
  const date = <DateText at={charter.adoptedAt} form="short" timeZone={timeZone} />;
  return (
    <span>
      <Message id="admin.charter.in-force" values={{ version: charter.version, date }} />
    </span>
  );
}
