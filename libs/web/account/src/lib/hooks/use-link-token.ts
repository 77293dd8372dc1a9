import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

const TOKEN_PARAMETER = 'jeton';

function tokenIn(hash: string): string | undefined {
  return new URLSearchParams(hash.replace(/^#/, '')).get(TOKEN_PARAMETER) ?? undefined;
}

/**
 * The token of a link that was opened. It travels in the fragment, which no server sees, and leaves the address and
 * the history at once: neither a bookmark nor the next person at this screen finds it there.
 */
export function useLinkToken(): string | undefined {
  const { pathname, hash } = useLocation();
  const navigate = useNavigate();
  const [token, setToken] = useState<string>();
  const arrived = tokenIn(hash);
  if (arrived !== undefined && arrived !== token) setToken(arrived);

  useEffect(() => {
    if (arrived !== undefined) void navigate({ pathname, search: '', hash: '' }, { replace: true });
  }, [arrived, navigate, pathname]);

  return arrived ?? token;
}
