import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { enumKey, Message, useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import {
  Breadcrumb,
  DateText,
  Disclosure,
  EmptyState,
  LinkButton,
  NotFoundView,
  PageHeader,
  QueryResult,
  Section,
  Skeleton,
} from '@voix/web-ui';
import { EditionConsent } from '../components/edition-consent/edition-consent.js';
import { NoticeStatement } from '../components/notice-statement/notice-statement.js';
import { getFragmentData } from '../../generated/fragment-masking.js';
import {
  EditionPrivacyPageDocument,
  NoticeStatementFragmentDoc,
  type EditionPrivacyPageQuery,
} from '../../generated/graphql.js';

/** Why an edition may process personal data, and who answers for it. */
export function EditionPrivacyPage() {
  const { t } = useMessages();
  const { edition: slug = '' } = useParams();
  const query = useQuery(EditionPrivacyPageDocument, { variables: { edition: slug } });
  return (
    <QueryResult of={query} isPage skeleton={<Skeleton lines={8} />}>
      {({ edition }) =>
        edition ? (
          <Privacy edition={edition} />
        ) : (
          <NotFoundView action={{ label: t('editions.edition.go-home'), to: paths.home.to() }} />
        )
      }
    </QueryResult>
  );
}

type Edition = NonNullable<EditionPrivacyPageQuery['edition']>;

function Privacy({ edition }: { readonly edition: Edition }) {
  const { t } = useMessages();
  const { slug, title, timeZone, legal, noticeVersions } = edition;
  const [inForce, ...earlier] = noticeVersions;
  return (
    <>
      <Breadcrumb
        steps={[{ label: t('editions.theme.edition'), to: paths.edition.to({ edition: slug }) }]}
      />
      <PageHeader
        overline={title}
        title={t('editions.privacy.title')}
        lead={t('editions.privacy.lead')}
        description={t('editions.privacy.description', { edition: title })}
        actions={
          <LinkButton to={paths.privacy.to()}>{t('editions.privacy.full-notice')}</LinkButton>
        }
      />
      {legal === null ? (
        <EmptyState heading={t('editions.privacy.unstated')} />
      ) : (
        <>
          {inForce && <VersionLine of={inForce} timeZone={timeZone} />}
          <Statement of={legal} />
          <EditionConsent edition={slug} />
        </>
      )}
      {earlier.length > 0 && (
        <Section heading={t('editions.privacy.earlier')}>
          {earlier.map((notice) => (
            <EarlierVersion key={notice.version} of={notice} timeZone={timeZone} />
          ))}
        </Section>
      )}
    </>
  );
}

interface NoticeProps {
  readonly of: Edition['noticeVersions'][number];
  readonly timeZone: string;
}

function VersionLine({ of: { version, statedAt }, timeZone }: NoticeProps) {
  return (
    <p>
      <Message
        id="editions.privacy.version"
        values={{ version, date: <DateText at={statedAt} form="moment" timeZone={timeZone} /> }}
      />
    </p>
  );
}

function EarlierVersion({ of: notice, timeZone }: NoticeProps) {
  const { t } = useMessages();
  return (
    <Disclosure summary={t('editions.privacy.read-version', { version: notice.version })}>
      <VersionLine of={notice} timeZone={timeZone} />
      <NoticeStatement of={notice.statement} />
    </Disclosure>
  );
}

function Statement({ of }: { readonly of: NonNullable<Edition['legal']> }) {
  const { t } = useMessages();
  const legal = getFragmentData(NoticeStatementFragmentDoc, of);
  return (
    <>
      <Section heading={t('editions.privacy.who')}>
        <p>{legal.dataController}</p>
        <p>{t('editions.privacy.contact', { contact: legal.dataContact })}</p>
      </Section>
      <Section heading={t('editions.privacy.basis')}>
        <p>{t(`editions.privacy-basis.${enumKey(legal.legalBasis)}`)}</p>
        <p>{legal.legalNote}</p>
      </Section>
      <Section heading={t('editions.privacy.ground')}>
        <p>{t('editions.privacy.ground-why')}</p>
        <p>{t(`editions.privacy-ground.${enumKey(legal.sensitiveDataGround)}`)}</p>
      </Section>
    </>
  );
}
