import { useId, useMemo, type ReactNode } from 'react';
import { SOURCE_LOCALE, useMessages } from '@voix/web-platform/i18n';
import { Notice, RichProse, SourceList, type Glossary } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { SheetBodyFragmentDoc, type SheetBodyFragment } from '../../../generated/graphql.js';
import { SheetInEasyWords } from '../sheet-in-easy-words/sheet-in-easy-words.js';
import { SheetReviewers } from '../sheet-reviewers/sheet-reviewers.js';
import styles from './sheet-body.module.css';

export interface SheetBodyProps {
  readonly sheet: FragmentType<typeof SheetBodyFragmentDoc>;
  /** The reader asked for easy words. */
  readonly isEasyRead: boolean;
  /** The level of the headings of its parts: one below the title of the sheet. */
  readonly topHeading: 2 | 4;
  /** Explains the words of its edition. */
  readonly glossary: Glossary;
}

/** What is known and what is debated, side by side and never mixed, with where it comes from and who has read it. */
export function SheetBody({ sheet: masked, isEasyRead, topHeading, glossary }: SheetBodyProps) {
  const { t } = useMessages();
  const { version, easyRead, reviewers } = getFragmentData(SheetBodyFragmentDoc, masked);
  const { sources } = version;
  const Heading = topHeading === 2 ? 'h2' : 'h4';
  return (
    <div className={styles.root}>
      {isEasyRead && easyRead ? (
        <SheetInEasyWords easyRead={easyRead} glossary={glossary} />
      ) : (
        <>
          {isEasyRead && (
            <Notice heading={t('information.sheet.easy-missing')}>
              {t('information.sheet.easy-missing-advice')}
            </Notice>
          )}
          <Columns version={version} glossary={glossary} Heading={Heading} />
          <Note heading={t('information.sheet.reviewers')} Heading={Heading}>
            {reviewers.length === 0 ? (
              <p>{t('information.sheet.reviewers-none')}</p>
            ) : (
              <SheetReviewers reviewers={reviewers} />
            )}
          </Note>
        </>
      )}
      <Note heading={t('information.sheet.sources')} Heading={Heading}>
        {sources.length === 0 ? (
          <p>{t('information.sheet.sources-none')}</p>
        ) : (
          <SourceList sources={sources} lang={SOURCE_LOCALE} />
        )}
      </Note>
    </div>
  );
}

interface ColumnsProps {
  readonly version: Pick<SheetBodyFragment['version'], 'known' | 'debated'>;
  readonly glossary: Glossary;
  readonly Heading: 'h2' | 'h4';
}

/** The two columns are one text: a word that the first explains is not explained again in the second. */
function Columns({ version: { known, debated }, glossary, Heading }: ColumnsProps) {
  const { t } = useMessages();
  const below = Heading === 'h2' ? 3 : 4;
  const texts = useMemo(
    () => glossary.explainMarkdown([known, debated]),
    [glossary, known, debated],
  );
  const headings = [t('information.sheet.known'), t('information.sheet.debated')];
  return (
    <div className={styles.columns}>
      {headings.map((heading, place) => (
        <Column key={heading} heading={heading} Heading={Heading}>
          <RichProse
            text={texts[place] ?? []}
            renderTerm={glossary.renderTerm}
            topHeading={below}
            lang={SOURCE_LOCALE}
          />
        </Column>
      ))}
    </div>
  );
}

interface PartProps {
  readonly heading: string;
  readonly Heading: 'h2' | 'h4';
  readonly children: ReactNode;
}

function Column({ heading, Heading, children }: PartProps) {
  const id = useId();
  return (
    <section className={styles.column} aria-labelledby={id}>
      <Heading id={id} className={styles.heading}>
        {heading}
      </Heading>
      {children}
    </section>
  );
}

function Note({ heading, Heading, children }: PartProps) {
  return (
    <div className={styles.note}>
      <Heading className={styles.noteHeading}>{heading}</Heading>
      {children}
    </div>
  );
}
