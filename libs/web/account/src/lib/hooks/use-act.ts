import { useCallback, useState } from 'react';
import { readFailure, type Failure, type UserErrorData } from '@voix/web-platform/apollo';

export interface Act<A extends readonly unknown[]> {
  /** Does it; true once it is done. */
  readonly act: (...args: A) => Promise<boolean>;
  readonly isActing: boolean;
  /** Why the server did not take it. */
  readonly refusal: UserErrorData | undefined;
  readonly failure: Failure | undefined;
}

/** One press that asks something of the server: under way, refused, failed or done. */
export function useAct<A extends readonly unknown[]>(
  ask: (...args: A) => Promise<UserErrorData | undefined>,
): Act<A> {
  const [isActing, setActing] = useState(false);
  const [refusal, setRefusal] = useState<UserErrorData>();
  const [failure, setFailure] = useState<Failure>();

  const act = useCallback(
    async (...args: A) => {
      setActing(true);
      setRefusal(undefined);
      setFailure(undefined);
      try {
        const refused = await ask(...args);
        setRefusal(refused);
        return refused === undefined;
      } catch (error) {
        setFailure(readFailure(error));
        return false;
      } finally {
        setActing(false);
      }
    },
    [ask],
  );
  return { act, isActing, refusal, failure };
}
