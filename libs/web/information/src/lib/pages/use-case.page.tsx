import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { enumKey, SOURCE_LOCALE, useMessages } from '@voix/web-platform/i18n';
import { paths, proposalSegment } from '@voix/web-platform/routing';
import {
  Breadcrumb,
  Entry,
  EntryList,
  LinkButton,
  Notice,
  NotFoundView,
  PageHeader,
  PrintCode,
  QueryResult,
  Section,
  Skeleton,
} from '@voix/web-ui';
import { UseCasePageDocument, type UseCasePageQuery } from '../../generated/graphql.js';
import { FactList, type Fact } from '../components/fact-list/fact-list.js';
import { useExplainedWords } from '../hooks/use-explained-words.js';
import styles from './collection.module.css';

type Edition = NonNullable<UseCasePageQuery['edition']>;

/** One use of AI in care: what it is for, what it needs, who answers for it, and what is not settled. */
export function UseCasePage() {
  const { t } = useMessages();
  const { edition: slug = '', careCase = '' } = useParams();
  const query = useQuery(UseCasePageDocument, { variables: { edition: slug, useCase: careCase } });
  return (
    <QueryResult of={query} isPage skeleton={<Skeleton shape="title" lines={8} />}>
      {({ edition }) =>
        edition?.useCase ? (
          <UseCase edition={edition} careCase={edition.useCase} />
        ) : (
          <NotFoundView
            action={{
              label: t('information.use-cases.title'),
              to: paths.careCases.to({ edition: slug }),
            }}
          />
        )
      }
    </QueryResult>
  );
}

interface UseCaseProps {
  readonly edition: Edition;
  readonly careCase: NonNullable<Edition['useCase']>;
}

function UseCase({ edition, careCase }: UseCaseProps) {
  const { t } = useMessages();
  const { slug } = edition;
  const { theme, settings } = careCase;
  const facts = useFacts(edition, careCase);
  return (
    <article className={styles.root}>
      <Breadcrumb
        steps={[
          { label: t('information.go.edition'), to: paths.edition.to({ edition: slug }) },
          { label: t('information.use-cases.title'), to: paths.careCases.to({ edition: slug }) },
        ]}
      />
      <PageHeader
        overline={theme && <span lang={SOURCE_LOCALE}>{theme.title}</span>}
        title={careCase.title}
        contentLang={SOURCE_LOCALE}
        description={careCase.purpose}
        details={settings.map((one) => t(`information.setting.${enumKey(one)}`)).join(' · ')}
      />
      {careCase.isRetired && (
        <Notice heading={t('information.use-case.retired')}>
          {t('information.use-case.retired-advice')}
        </Notice>
      )}
      <FactList facts={facts} lang={SOURCE_LOCALE} />
      {careCase.proposals.length > 0 && (
        <Section heading={t('information.use-case.proposals')}>
          <EntryList>
            {careCase.proposals.map((proposal) => (
              <Entry
                key={proposal.id}
                title={proposal.title}
                contentLang={SOURCE_LOCALE}
                to={paths.proposal.to({ edition: slug, proposal: proposalSegment(proposal) })}
              />
            ))}
          </EntryList>
        </Section>
      )}
      {!careCase.isRetired && (
        <div className={styles.links}>
          <LinkButton
            variant="primary"
            to={`${paths.newProposal.to({ edition: slug })}?cas-d-usage=${careCase.slug}`}
          >
            {t('information.use-case.propose')}
          </LinkButton>
        </div>
      )}
      <PrintCode address={window.location.href} />
    </article>
  );
}

/** What it says of itself is one text from the purpose to the open questions: each word is explained once. */
function useFacts(edition: Edition, careCase: UseCaseProps['careCase']): readonly Fact[] {
  const { t } = useMessages();
  const { explainLines } = useExplainedWords(edition);
  const { purpose, place, dataUsed, claimedBenefit, limits, humanGuarantee } = careCase;
  const told = [
    { name: t('information.use-case.purpose'), text: purpose },
    { name: t('information.use-case.where'), text: place },
    { name: t('information.use-case.data'), text: dataUsed },
    { name: t('information.use-case.benefit'), text: claimedBenefit },
    { name: t('information.use-case.limits'), text: limits },
    { name: t('information.use-case.guarantee'), text: humanGuarantee },
  ].flatMap(({ name, text }) => (text === null ? [] : [{ name, text }]));
  const texts = told.map(({ text }) => text);
  const shown = explainLines([...texts, ...careCase.openQuestions]);
  return [
    ...told.map(({ name, text }, at) => ({ name, children: text === '' ? '' : shown[at] })),
    {
      name: t('information.use-case.questions'),
      children: (
        <ul>
          {careCase.openQuestions.map((question, at) => (
            <li key={question}>{shown[told.length + at]}</li>
          ))}
        </ul>
      ),
    },
  ];
}
