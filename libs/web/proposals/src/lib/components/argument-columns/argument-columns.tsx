import Minus from 'lucide-react/icons/circle-minus';
import Plus from 'lucide-react/icons/circle-plus';
import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';
import { SOURCE_LOCALE, enumKey, useMessages } from '@voix/web-platform/i18n';
import { DateText, Icon, Prose, Section } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import {
  ArgumentColumnsFragmentDoc,
  type ArgumentColumnsFragment,
  type ArgumentSide,
} from '../../../generated/graphql.js';
import { AuthorLine } from '../author-line/author-line.js';
import styles from './argument-columns.module.css';

const SIDES = [
  { side: 'FOR', icon: Plus },
  { side: 'AGAINST', icon: Minus },
] as const;

export interface ArgumentColumnsProps {
  readonly of: FragmentType<typeof ArgumentColumnsFragmentDoc>;
  readonly timeZone: string;
}

/** The reasons for and against, side by side and with the same room. */
export function ArgumentColumns({ of, timeZone }: ArgumentColumnsProps) {
  const { t } = useMessages();
  const proposal = getFragmentData(ArgumentColumnsFragmentDoc, of);
  return (
    <Section heading={t('proposals.arguments.title')}>
      {proposal.arguments.length === 0 ? (
        <p className={styles.none}>{t('proposals.arguments.none')}</p>
      ) : (
        <div className={styles.columns}>
          {SIDES.map(({ side, icon }) => (
            <Side
              key={side}
              side={side}
              icon={icon}
              found={proposal.arguments.filter((argument) => argument.side === side)}
              timeZone={timeZone}
            />
          ))}
        </div>
      )}
    </Section>
  );
}

interface SideProps {
  readonly side: ArgumentSide;
  readonly icon: LucideIcon;
  readonly found: ArgumentColumnsFragment['arguments'];
  readonly timeZone: string;
}

function Side({ side, icon, found, timeZone }: SideProps) {
  const { t } = useMessages();
  const headingId = useId();
  return (
    <section className={styles.column} data-side={side} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.side}>
        <Icon of={icon} />
        {t(`proposals.arguments.${enumKey(side)}`, { count: found.length })}
      </h3>
      {found.length === 0 && <p className={styles.none}>{t('proposals.arguments.none-of-side')}</p>}
      {found.length > 0 && (
        <ul className={styles.list}>
          {found.map(({ id, body, author, createdAt }) => (
            <li key={id} className={styles.argument}>
              {body === '' ? (
                <p className={styles.none}>{t('proposals.arguments.erased')}</p>
              ) : (
                <Prose markdown={body} topHeading={4} lang={SOURCE_LOCALE} />
              )}
              <p className={styles.details}>
                <AuthorLine of={author} />
                <DateText at={createdAt} form="short" timeZone={timeZone} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
