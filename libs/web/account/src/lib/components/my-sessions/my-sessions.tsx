import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { readFailure, type Failure } from '@voix/web-platform/apollo';
import { useMessages } from '@voix/web-platform/i18n';
import { Button, DateText, FailureMessage, Tag, useAnnounce } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import {
  EndSessionDocument,
  MySessionsFragmentDoc,
  type MySessionsFragment,
} from '../../../generated/graphql.js';
import styles from '../my-section/my-list.module.css';
import { MySection } from '../my-section/my-section.js';

type OwnSession = MySessionsFragment['sessions'][number];

export interface MySessionsProps {
  readonly of: FragmentType<typeof MySessionsFragmentDoc>;
  readonly timeZone: string;
}

/** Where I am signed in, and the way to close what I no longer use. */
export function MySessions({ of, timeZone }: MySessionsProps) {
  const { t } = useMessages();
  const { sessions } = getFragmentData(MySessionsFragmentDoc, of);
  const heading = useRef<HTMLHeadingElement>(null);
  const others = sessions.filter(({ isCurrent }) => !isCurrent);
  // The row goes with its button: the reader's place moves to the title of the list.
  const { end, isEnding, failure } = useEndSessions(() => heading.current?.focus());

  return (
    <MySection
      heading={t('account.sessions.heading')}
      note={t('account.sessions.note')}
      headingRef={heading}
    >
      {failure && <FailureMessage failure={failure} />}
      <ul className={styles.list}>
        {sessions.map((session) => (
          <SessionItem
            key={session.id}
            session={session}
            timeZone={timeZone}
            isEnding={isEnding}
            onEnd={() => end([session])}
          />
        ))}
      </ul>
      {others.length > 1 && (
        <p>
          <Button isPending={isEnding} onClick={() => end(others)}>
            {t('account.sessions.end-others')}
          </Button>
        </p>
      )}
    </MySection>
  );
}

function useEndSessions(onEnded: () => void) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const [endSession] = useMutation(EndSessionDocument);
  const [isEnding, setEnding] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  const end = async (sessions: readonly OwnSession[]) => {
    setEnding(true);
    setFailure(undefined);
    try {
      for (const { id } of sessions) await endSession({ variables: { input: { sessionId: id } } });
      announce(t('account.sessions.ended', { count: sessions.length }));
      onEnded();
    } catch (error) {
      setFailure(readFailure(error));
    }
    setEnding(false);
  };
  return { end, isEnding, failure };
}

interface SessionItemProps {
  readonly session: OwnSession;
  readonly timeZone: string;
  readonly isEnding: boolean;
  readonly onEnd: () => void;
}

function SessionItem({ session, timeZone, isEnding, onEnd }: SessionItemProps) {
  const { t } = useMessages();
  return (
    <li className={styles.item}>
      <span className={styles.title}>{session.label}</span>
      <div className={styles.facts}>
        {session.isCurrent ? (
          <Tag tone="accent">{t('account.sessions.this-device')}</Tag>
        ) : (
          <span>
            {t('account.sessions.last-seen')}{' '}
            <DateText at={session.lastSeenAt} form="moment" timeZone={timeZone} />
          </span>
        )}
        <span>
          {t('account.sessions.since')} <DateText at={session.createdAt} timeZone={timeZone} />
        </span>
        {!session.isCurrent && (
          <Button
            variant="quiet"
            isDisabled={isEnding}
            aria-label={t('account.sessions.end-of', { label: session.label })}
            onClick={onEnd}
          >
            {t('account.sessions.end')}
          </Button>
        )}
      </div>
    </li>
  );
}
