import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { ProposalText } from '@voix/contracts/validation';
import { diffText } from '@voix/domain-text-diff';
import { useMessages } from '@voix/web-platform/i18n';
import { Button, DateText, Disclosure, Notice, WordDiff } from '@voix/web-ui';
import type { ConflictingVersionFragment } from '../../../generated/graphql.js';
import styles from './edit-conflict.module.css';

type Choice = 'mine' | 'theirs';

export interface EditConflictProps {
  /** What was about to be sent. */
  readonly mine: ProposalText;
  /** What has been published meanwhile, from another device or another tab. */
  readonly current: ConflictingVersionFragment;
  readonly timeZone: string;
  /** Puts one of the two texts into the fields; the other stays here to be copied from. */
  readonly onContinueWith: (text: ProposalText) => void;
}

/** Two versions of one text: both whole, what differs, and the choice of which to go on from. Nothing is lost. */
export function EditConflict({ mine, current, timeZone, onContinueWith }: EditConflictProps) {
  const { t } = useMessages();
  const headingId = useId();
  const root = useRef<HTMLElement>(null);
  const [choice, setChoice] = useState<Choice>();
  const choose = (next: Choice) => {
    setChoice(next);
    onContinueWith(next === 'mine' ? mine : current);
  };

  useEffect(() => {
    root.current?.focus();
  }, [current.id]);

  return (
    <section ref={root} tabIndex={-1} className={styles.root} aria-labelledby={headingId}>
      <h2 id={headingId}>{t('proposals.conflict.title')}</h2>
      <p className={styles.explanation}>{t('proposals.conflict.explanation')}</p>
      <div className={styles.columns}>
        <Side
          title={t('proposals.conflict.theirs', { number: current.number })}
          note={<DateText at={current.createdAt} form="moment" timeZone={timeZone} />}
          text={current}
          action={t('proposals.conflict.take-theirs')}
          isChosen={choice === 'theirs'}
          onChoose={() => choose('theirs')}
        />
        <Side
          title={t('proposals.conflict.mine')}
          note={t('proposals.conflict.not-sent')}
          text={mine}
          action={t('proposals.conflict.take-mine')}
          isChosen={choice === 'mine'}
          onChoose={() => choose('mine')}
        />
      </div>
      <Disclosure summary={t('proposals.conflict.differences')} isInitiallyOpen>
        <div className={styles.differences}>
          <WordDiff changes={diffText(current.title, mine.title)} />
          <WordDiff changes={diffText(current.body, mine.body)} hasLegend={false} />
        </div>
      </Disclosure>
      {choice && (
        <Notice tone="success" announce="status" heading={t(`proposals.conflict.from-${choice}`)}>
          {t('proposals.conflict.then')}
        </Notice>
      )}
    </section>
  );
}

interface SideProps {
  readonly title: string;
  readonly note: ReactNode;
  readonly text: ProposalText;
  readonly action: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Side({ title, note, text, action, isChosen, onChoose }: SideProps) {
  return (
    <section className={styles.side}>
      <h3 className={styles.sideTitle}>{title}</h3>
      <p className={styles.note}>{note}</p>
      <p className={styles.textTitle}>{text.title}</p>
      <p className={styles.text}>{text.body}</p>
      <Button aria-pressed={isChosen} onClick={onChoose}>
        {action}
      </Button>
    </section>
  );
}
