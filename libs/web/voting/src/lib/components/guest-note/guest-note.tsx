import { Link, useLocation } from 'react-router';
import { Message } from '@voix/web-platform/i18n';
import { signInPath } from '@voix/web-platform/routing';
import styles from './guest-note.module.css';

/** One line for those who vote without an account: what they would gain by signing in, and nothing in the way. */
export function GuestNote() {
  const { pathname } = useLocation();
  return (
    <p className={styles.root}>
      <Message id="voting.guest.note" tags={{ link: <Link to={signInPath(pathname)} /> }} />
    </p>
  );
}
