import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { UNSAFE_PortalProvider as PortalProvider } from 'react-aria/PortalProvider';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Popover } from 'react-aria-components/Popover';
import { Link } from 'react-router';
import { SOURCE_LOCALE, useMessages } from '@voix/web-platform/i18n';
import { classNames } from '../class-names.js';
import styles from './definition-button.module.css';

export interface DefinitionButtonProps {
  /** The words of the text that are explained, as they are written there. */
  readonly children: string;
  /** The term that they stand for. */
  readonly term: string;
  /** What it means, a paragraph a line. */
  readonly definition: string;
  /** The definition is in easy words: larger, no word cut. */
  readonly isEasyRead?: boolean;
  /** Where the glossary explains it. */
  readonly address: string;
}

/**
 * A word which says what it means when it is pressed. React Aria sets the definition beside the word, takes the focus
 * there and gives it back; the page around stays within reach.
 */
export function DefinitionButton({
  children,
  term,
  definition,
  isEasyRead = false,
  address,
}: DefinitionButtonProps) {
  const { locale, t } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const [word, setWord] = useState<HTMLButtonElement | null>(null);
  const meaning = useRef<HTMLElement>(null);
  usePressAnywhere(isOpen, ({ target }) => {
    const isInside =
      target instanceof Node && (word?.contains(target) || meaning.current?.contains(target));
    if (!isInside) setOpen(false);
  });
  return (
    <I18nProvider locale={locale}>
      <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
        <Button
          ref={setWord}
          className={styles.word ?? ''}
          aria-label={t('ui.definition.open', { word: children })}
        >
          {children}
        </Button>
        {/* In the text that it explains, not after the foot of the page. */}
        <PortalProvider getContainer={() => word?.closest('main') ?? null}>
          <Popover
            ref={meaning}
            isNonModal
            offset={6}
            className={styles.root ?? ''}
            // A press on the word closes by itself: closing before it, it would open again.
            shouldCloseOnInteractOutside={(target) => !word?.contains(target)}
          >
            <Dialog
              aria-label={t('ui.definition.label', { term })}
              className={classNames(styles.content, isEasyRead && styles.easy)}
            >
              <div lang={SOURCE_LOCALE} className={styles.meaning}>
                <p className={styles.term}>{term}</p>
                {definition.split('\n').map((line, place) => (
                  // Lines are fixed in their order, and two may say the same.
                  <p key={`${String(place)}-${line}`}>{line}</p>
                ))}
              </div>
              <div className={styles.actions}>
                <Link to={address}>{t('ui.definition.glossary')}</Link>
                <Button slot="close" className={styles.close ?? ''}>
                  {t('ui.definition.close')}
                </Button>
              </div>
            </Dialog>
          </Popover>
        </PortalProvider>
      </DialogTrigger>
    </I18nProvider>
  );
}

/** React Aria closes by Escape, by a scroll and when the focus goes on; a press on plain text moves no focus. */
function usePressAnywhere(isOpen: boolean, onPress: (event: PointerEvent) => void): void {
  const react = useEffectEvent(onPress);
  useEffect(() => {
    if (!isOpen) return undefined;
    document.addEventListener('pointerdown', react);
    return () => document.removeEventListener('pointerdown', react);
  }, [isOpen]);
}
