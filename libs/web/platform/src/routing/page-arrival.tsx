import {
  createContext,
  use,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  type ReactNode,
  type RefObject,
} from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

interface Arrival {
  /** True once after each change of page, for the first title that asks. */
  take(): boolean;
}

const ArrivalContext = createContext<Arrival>({ take: () => false });

const SITE_NAME = 'Voix';

/**
 * What a browser does on a new page, and a single-page application forgets: back to the top, and the reader's
 * place moved to the new title. Filters in the query string are not a new page.
 */
export function PageArrivals({ children }: { readonly children: ReactNode }) {
  const { pathname, hash } = useLocation();
  const navigation = useNavigationType();
  const pending = useRef(false);
  const previous = useRef(pathname);
  const arrival = useMemo<Arrival>(
    () => ({
      take() {
        const wasPending = pending.current;
        pending.current = false;
        return wasPending;
      },
    }),
    [],
  );

  useLayoutEffect(() => {
    if (previous.current === pathname) return;
    previous.current = pathname;
    pending.current = true;
    // Going back, the browser restores the place itself.
    if (navigation !== NavigationType.Pop && hash === '') window.scrollTo(0, 0);
  }, [pathname, hash, navigation]);

  return <ArrivalContext value={arrival}>{children}</ArrivalContext>;
}

export interface PageMetadata {
  readonly title: string;
  /** One sentence for search engines and shared links. */
  readonly description?: string | undefined;
}

/**
 * Names the page in the browser, and gives the ref of its `h1`, which receives focus when the reader has just
 * arrived from another page. `PageHeader` calls it; a page without one calls it itself.
 */
export function usePageMetadata({
  title,
  description,
}: PageMetadata): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrival = use(ArrivalContext);
  const { pathname } = useLocation();

  useEffect(() => {
    document.title = title === SITE_NAME ? title : `${title} – ${SITE_NAME}`;
  }, [title]);

  useEffect(() => {
    if (description === undefined) return;
    document.querySelector('meta[name="description"]')?.setAttribute('content', description);
  }, [description]);

  useEffect(() => {
    if (heading.current && arrival.take()) heading.current.focus({ preventScroll: true });
  }, [arrival, pathname, title]);

  return heading;
}
