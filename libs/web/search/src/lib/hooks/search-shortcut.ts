import { useEffect, useSyncExternalStore } from 'react';
import { readJson, writeJson } from '@voix/web-platform/storage';

const STORAGE_KEY = 'voix.search-shortcut';
const CHANGED = 'voix:search-shortcut';
const TYPING = 'input, textarea, select, [contenteditable], [role="dialog"] *, dialog *';

const isOn = () => readJson(STORAGE_KEY) !== 'off';

function subscribe(listener: () => void): () => void {
  window.addEventListener(CHANGED, listener);
  return () => window.removeEventListener(CHANGED, listener);
}

/**
 * Whether the key `/` leads to the field of search, and how to change it: who steers by voice says letters all day
 * (WCAG 2.1.4).
 */
export function useShortcutPreference(): readonly [boolean, (isOn: boolean) => void] {
  const value = useSyncExternalStore(subscribe, isOn);
  const change = (next: boolean) => {
    writeJson(STORAGE_KEY, next ? undefined : 'off');
    window.dispatchEvent(new Event(CHANGED));
  };
  return [value, change];
}

/** Calls `onPress` when `/` is pressed where nothing is typed and no dialog is open. */
export function useSearchShortcut(onPress: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      if (key !== '/' || ctrlKey || metaKey || altKey || event.defaultPrevented) return;
      if (!isOn() || (target instanceof Element && target.matches(TYPING))) return;
      event.preventDefault();
      onPress();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onPress]);
}
