import { act } from '@testing-library/react';

interface BrowserSettings {
  readonly path: string;
  readonly locale: string;
  readonly isOnline: boolean;
  readonly keepStorage: boolean;
}

export interface PreparedBrowser {
  readonly setOnline: (isOnline: boolean) => void;
}

/** A clean browser at an address: jsdom keeps its storage, cookies and history from one test to the next. */
export function prepareBrowser({
  path,
  locale,
  isOnline,
  keepStorage,
}: BrowserSettings): PreparedBrowser {
  if (!keepStorage) {
    localStorage.clear();
    sessionStorage.clear();
  }
  window.history.replaceState(null, '', path);
  document.documentElement.lang = locale;
  document.title = '';
  // jsdom has no layout: there is nothing to scroll.
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  // Nor has it this one: what a page reports is written out, and passes in no silence.
  window.reportError ??= (error: unknown) => void process.stderr.write(`\n${String(error)}\n`);
  setNavigatorOnline(isOnline);
  return {
    setOnline(next: boolean) {
      setNavigatorOnline(next);
      act(() => {
        window.dispatchEvent(new Event(next ? 'online' : 'offline'));
      });
    },
  };
}

function setNavigatorOnline(isOnline: boolean): void {
  Object.defineProperty(window.navigator, 'onLine', { configurable: true, get: () => isOnline });
}
