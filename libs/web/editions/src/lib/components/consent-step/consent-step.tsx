import { useApolloClient, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { matchResult, readFailure, type Failure } from '@voix/web-platform/apollo';
import { useMessages } from '@voix/web-platform/i18n';
import { useRefreshViewer, useViewer } from '@voix/web-platform/session';
import {
  Button,
  CheckboxGroup,
  Dialog,
  Disclosure,
  FailureMessage,
  Notice,
  QueryResult,
  Skeleton,
} from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import {
  ConsentStepDocument,
  GiveConsentDocument,
  NoticeToReadFragmentDoc,
} from '../../../generated/graphql.js';
import { NoticeStatement } from '../notice-statement/notice-statement.js';
import styles from './consent-step.module.css';

export interface ConsentStepProps {
  /** The slug of the edition. */
  readonly edition: string;
  /** True once the server has the consent; false for whoever would rather not. */
  readonly onAnswer: (isGiven: boolean) => void;
}

/** What an edition tells about data, and the question whether one agrees, asked when an act first needs it. */
export function ConsentStep({ edition, onAnswer }: ConsentStepProps) {
  const { t } = useMessages();
  const query = useQuery(ConsentStepDocument, {
    variables: { edition },
    // What is agreed to is what is told now.
    fetchPolicy: 'network-only',
  });
  const consent = useGivenConsent(() => onAnswer(true));
  const [isMissing, setMissing] = useState(false);
  const notice = getFragmentData(NoticeToReadFragmentDoc, query.data?.edition);
  const version = notice?.legal?.version;
  // A tick is worth the text it was set under: it goes when that text changes.
  const [tickedVersion, setTickedVersion] = useState<number>();
  const isTicked = version !== undefined && tickedVersion === version;

  const accept = () => {
    setMissing(!isTicked);
    if (isTicked && notice) consent.give(notice.id, version).catch(reportError);
  };
  return (
    <Dialog
      isOpen
      onClose={() => onAnswer(false)}
      heading={t('editions.consent.heading')}
      actions={
        <>
          <Button onClick={() => onAnswer(false)}>{t('editions.consent.not-now')}</Button>
          <Button variant="primary" isPending={consent.isGiving} onClick={accept}>
            {t('editions.consent.accept')}
          </Button>
        </>
      }
    >
      <QueryResult of={query} skeleton={<Skeleton lines={4} />}>
        {(data) =>
          data.edition && (
            <div className={styles.root}>
              {consent.hasNoticeChanged && (
                <Notice tone="warning" announce="alert" heading={t('editions.consent.changed')} />
              )}
              <NoticeInShort of={data.edition} />
              <CheckboxGroup
                id="consent"
                label={t('editions.consent.label')}
                isRequired
                choices={[{ value: 'given', label: t('editions.consent.agree') }]}
                value={isTicked ? ['given'] : []}
                onChange={(ticked) => setTickedVersion(ticked.length > 0 ? version : undefined)}
                errorMessage={
                  isMissing && !isTicked ? t('editions.consent.tick-to-accept') : undefined
                }
              />
              <p className={styles.note}>{t('editions.consent.may-withdraw')}</p>
            </div>
          )
        }
      </QueryResult>
      {consent.failure && <FailureMessage failure={consent.failure} />}
    </Dialog>
  );
}

function NoticeInShort({ of }: { readonly of: FragmentType<typeof NoticeToReadFragmentDoc> }) {
  const { t } = useMessages();
  const { legal } = getFragmentData(NoticeToReadFragmentDoc, of);
  if (!legal) return null;
  return (
    <>
      <p>{t('editions.consent.why')}</p>
      <p>{t('editions.consent.use')}</p>
      <Disclosure isQuiet summary={t('editions.consent.read-notice', { version: legal.version })}>
        <NoticeStatement of={legal} />
      </Disclosure>
    </>
  );
}

/** Gives the consent to the version that was read; when another is in force meanwhile, it is shown instead. */
function useGivenConsent(onGiven: () => void) {
  const client = useApolloClient();
  const { participant } = useViewer();
  const refreshViewer = useRefreshViewer();
  const [isGiving, setGiving] = useState(false);
  const [hasNoticeChanged, setNoticeChanged] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  const give = async (editionId: string, noticeVersion: number) => {
    setGiving(true);
    setFailure(undefined);
    setNoticeChanged(false);
    try {
      const { data } = await client.mutate({
        mutation: GiveConsentDocument,
        variables: { input: { editionId, noticeVersion } },
      });
      if (!data) throw new Error('The mutation answered nothing');
      const isGiven = matchResult(data.giveConsent, {
        GiveConsentSuccess: () => true,
        UserError: () => false,
      });
      // The first act of a visitor makes them a participant.
      if (isGiven && participant === null) refreshViewer().catch(reportError);
      if (isGiven) onGiven();
      else setNoticeChanged(true);
    } catch (error) {
      const read = readFailure(error);
      if (read.kind === 'bug') reportError(error);
      setFailure(read);
    } finally {
      setGiving(false);
    }
  };
  return { give, isGiving, hasNoticeChanged, failure };
}
