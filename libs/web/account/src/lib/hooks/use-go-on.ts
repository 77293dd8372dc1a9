import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '@voix/web-platform/routing';
import { useRenewSession } from '@voix/web-platform/session';
import { safeReturnPath } from '@voix/domain-kernel';

/**
 * With a new session: what was loaded for the one before goes first, or it would show for an instant on the next page;
 * then the reader goes where they were.
 */
export function useGoOn(): (way: string | undefined) => Promise<void> {
  const renewSession = useRenewSession();
  const navigate = useNavigate();
  return useCallback(
    async (way) => {
      await renewSession();
      await navigate(safeReturnPath(way, paths.myPage.to()), { replace: true });
    },
    [navigate, renewSession],
  );
}
