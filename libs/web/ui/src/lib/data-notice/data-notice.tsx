import { Link } from 'react-router';
import { Message } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import styles from './data-notice.module.css';

export interface DataNoticeProps {
  /** The slug of the edition whose form this is; without one, the notice is the platform's. */
  readonly edition?: string;
  /** Which version of its notice is in force. */
  readonly version?: number | undefined;
}

/** The way from a form to what becomes of what is given there, with the version under which it is given. */
export function DataNotice({ edition, version }: DataNoticeProps) {
  return (
    <p className={styles.root}>
      {edition === undefined || version === undefined ? (
        <Message id="ui.data-notice.general" tags={{ link: <Link to={paths.privacy.to()} /> }} />
      ) : (
        <Message
          id="ui.data-notice.edition"
          values={{ version }}
          tags={{ link: <Link to={paths.editionPrivacy.to({ edition })} /> }}
        />
      )}
    </p>
  );
}
