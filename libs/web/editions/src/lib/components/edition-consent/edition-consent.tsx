import { useMutation, useQuery } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { readFailure, type Failure } from '@voix/web-platform/apollo';
import { Message, useMessages } from '@voix/web-platform/i18n';
import { Button, DateText, FailureMessage, QueryResult, Skeleton, useAnnounce } from '@voix/web-ui';
import {
  EditionConsentDocument,
  WithdrawConsentDocument,
  type EditionConsentQuery,
} from '../../../generated/graphql.js';
import styles from './edition-consent.module.css';

export interface EditionConsentProps {
  /** The slug of the edition. */
  readonly edition: string;
}

/** The reader's consent in an edition, and the way to take it back. Nothing where no consent is asked. */
export function EditionConsent({ edition }: EditionConsentProps) {
  const query = useQuery(EditionConsentDocument, {
    variables: { edition },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryResult of={query} skeleton={<Skeleton lines={2} />}>
      {(data) => data.edition?.consentRequired && <OwnConsent of={data.edition} />}
    </QueryResult>
  );
}

type Edition = NonNullable<EditionConsentQuery['edition']>;

function OwnConsent({ of: edition }: { readonly of: Edition }) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const state = useRef<HTMLParagraphElement>(null);
  const { withdraw, isWithdrawing, failure } = useWithdrawal(edition.id);
  const { title, timeZone, viewerConsent: consent } = edition;

  const takeBack = async () => {
    if (!(await withdraw())) return;
    announce(t('editions.consent.withdrawn'));
    // The button goes with the consent: its reader stays where it was.
    state.current?.focus();
  };
  return (
    <div className={styles.root}>
      <p ref={state} tabIndex={-1}>
        {consent ? (
          <Message
            id="editions.consent.given"
            values={{
              edition: title,
              version: consent.noticeVersion,
              date: <DateText at={consent.givenAt} form="moment" timeZone={timeZone} />,
            }}
          />
        ) : (
          t('editions.consent.none', { edition: title })
        )}
      </p>
      {consent && (
        <>
          <p>
            <Button
              isPending={isWithdrawing}
              onClick={() => {
                takeBack().catch(reportError);
              }}
            >
              {t('editions.consent.withdraw')}
            </Button>
          </p>
          <p className={styles.note}>{t('editions.consent.withdraw-effect')}</p>
        </>
      )}
      {failure && <FailureMessage failure={failure} />}
    </div>
  );
}

function useWithdrawal(editionId: string) {
  const [mutate] = useMutation(WithdrawConsentDocument);
  const [isWithdrawing, setWithdrawing] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  /** True once the server has taken it. */
  const withdraw = async (): Promise<boolean> => {
    setWithdrawing(true);
    setFailure(undefined);
    try {
      await mutate({ variables: { input: { editionId } } });
      return true;
    } catch (error) {
      setFailure(readFailure(error));
      return false;
    } finally {
      setWithdrawing(false);
    }
  };
  return { withdraw, isWithdrawing, failure };
}
