import { safeReturnPath } from '@voix/domain-kernel';
import { paths } from './paths.js';

const RETURN_PARAMETER = 'retour';

/** The sign-in page, from which the reader comes back to `returnTo`. */
export function signInPath(returnTo: string): string {
  return withReturn(paths.signIn.to(), returnTo);
}

/** The page of the second check, from which the reader comes back to `returnTo`. */
export function secondFactorPath(returnTo: string): string {
  return withReturn(paths.secondFactor.to(), returnTo);
}

function withReturn(path: string, returnTo: string): string {
  return `${path}?${new URLSearchParams({ [RETURN_PARAMETER]: returnTo }).toString()}`;
}

/** Where the reader of the sign-in page came from; only a path of this site counts. */
export function returnPathOf(search: string): string | undefined {
  const path = safeReturnPath(new URLSearchParams(search).get(RETURN_PARAMETER), '');
  return path === '' ? undefined : path;
}
