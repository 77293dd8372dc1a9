import Search from 'lucide-react/icons/search';
import { useCallback, useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { searchAddress, useSearchShortcut } from '@voix/web-search';
import { classNames, Icon, SearchForm } from '@voix/web-ui';
import styles from './masthead.module.css';

/** The way to what one looks for: a field where there is room for it, else a link to its page. */
export function MastheadSearch({ edition }: { readonly edition: string }) {
  const { t } = useMessages();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  useSearchShortcut(
    useCallback(() => {
      const isShown = field.current?.checkVisibility?.() ?? field.current !== null;
      if (isShown) field.current?.focus();
      else void navigate(searchAddress(edition, ''));
    }, [edition, navigate]),
  );
  return (
    <>
      <div className={styles.searchField}>
        <SearchForm
          isCompact
          label={t('shell.search.label')}
          action={t('shell.search.action')}
          inputRef={field}
          onSearch={(text) => void navigate(searchAddress(edition, text))}
        />
      </div>
      <Link
        to={paths.search.to({ edition })}
        className={classNames(styles.tool, styles.searchLink)}
        aria-label={t('shell.search.action')}
      >
        <Icon of={Search} />
      </Link>
    </>
  );
}
