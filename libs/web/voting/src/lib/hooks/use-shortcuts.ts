import { useEffect, useRef, useState } from 'react';
import { readJson, writeJson } from '@voix/web-platform/storage';
import type { Stance } from '@voix/web-ui';

/** Physical keys: the row of digits needs Shift on a French keyboard, and this must not. */
const STANCE_KEYS: Readonly<Record<string, Stance>> = {
  Digit1: 'AGREE',
  Digit2: 'NEUTRAL',
  Digit3: 'DISAGREE',
  Numpad1: 'AGREE',
  Numpad2: 'NEUTRAL',
  Numpad3: 'DISAGREE',
};

export interface ShortcutActions {
  readonly vote: (stance: Stance) => void;
  readonly next: () => void;
  readonly previous: () => void;
}

function isMeantForSomethingElse(event: KeyboardEvent): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return true;
  return (
    event.target instanceof Element &&
    event.target.closest('input:not([type="checkbox"]), select, textarea, dialog') !== null
  );
}

function act(event: KeyboardEvent, actions: ShortcutActions): void {
  const stance = STANCE_KEYS[event.code];
  if (stance) actions.vote(stance);
  else if (event.code === 'ArrowRight') actions.next();
  else if (event.code === 'ArrowLeft') actions.previous();
  else return;
  event.preventDefault();
}

/** Listens only while `isOn`: a key of one sign may be pressed by accident, or by dictation (WCAG 2.1.4). */
export function useShortcuts(isOn: boolean, actions: ShortcutActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (!isMeantForSomethingElse(event)) act(event, latest.current);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isOn]);
}

const STORAGE_KEY = 'voix-vote-shortcuts';

/** Off until this browser's reader turns them on. */
export function useShortcutPreference(): readonly [boolean, (isOn: boolean) => void] {
  const [isOn, setOn] = useState(() => readJson(STORAGE_KEY) === true);
  return [
    isOn,
    (next) => {
      writeJson(STORAGE_KEY, next || undefined);
      setOn(next);
    },
  ];
}
