import { useEffect, useRef, useState, type RefObject } from 'react';
import { readFailure, type Failure } from '@voix/web-platform/apollo';

export interface ShowMore {
  readonly isLoading: boolean;
  /** Why the rest did not come; what is there stays. */
  readonly failure: Failure | undefined;
  readonly showMore: () => Promise<void>;
  /** The first of what has just come: `linkRef` takes the focus there, since the button may have gone. */
  readonly firstNew: string | undefined;
  readonly linkRef: RefObject<HTMLAnchorElement | null>;
}

/** Asks for the next part of a list. `load` answers with the ids of what came. */
export function useShowMore(load: () => Promise<readonly string[]>): ShowMore {
  const [isLoading, setLoading] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [firstNew, setFirstNew] = useState<string>();
  const linkRef = useRef<HTMLAnchorElement>(null);

  useEffect(() => {
    // The page does not move: what is new begins where the button was.
    linkRef.current?.focus({ preventScroll: true });
  }, [firstNew]);

  const showMore = async () => {
    setLoading(true);
    setFailure(undefined);
    try {
      const [first] = await load();
      setFirstNew(first);
    } catch (error) {
      const reason = readFailure(error);
      if (reason.kind === 'bug') reportError(error);
      setFailure(reason);
    } finally {
      setLoading(false);
    }
  };

  return { isLoading, failure, showMore, firstNew, linkRef };
}
