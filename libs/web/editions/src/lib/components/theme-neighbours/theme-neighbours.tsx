import ArrowLeft from 'lucide-react/icons/arrow-left';
import ArrowRight from 'lucide-react/icons/arrow-right';
import { Link } from 'react-router';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { Icon } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { ThemeNeighboursFragmentDoc } from '../../../generated/graphql.js';
import styles from './theme-neighbours.module.css';

export interface ThemeNeighboursProps {
  readonly edition: FragmentType<typeof ThemeNeighboursFragmentDoc>;
  /** The code of the theme that is being read. */
  readonly theme: string;
}

/** The theme before and the theme after, as one turns the pages of a journal. */
export function ThemeNeighbours({ edition: masked, theme }: ThemeNeighboursProps) {
  const { t } = useMessages();
  const { slug, themes } = getFragmentData(ThemeNeighboursFragmentDoc, masked);
  const place = themes.findIndex(({ code }) => code === theme);
  const previous = themes[place - 1];
  const next = themes[place + 1];
  if (!previous && !next) return null;
  return (
    <nav aria-label={t('editions.theme.others')} className={styles.root}>
      {previous && (
        <Link
          to={paths.theme.to({ edition: slug, theme: previous.code })}
          className={styles.previous}
        >
          <span className={styles.direction}>
            <Icon of={ArrowLeft} /> {t('editions.theme.previous')}
          </span>
          <span className={styles.title}>{previous.title}</span>
        </Link>
      )}
      {next && (
        <Link to={paths.theme.to({ edition: slug, theme: next.code })} className={styles.next}>
          <span className={styles.direction}>
            {t('editions.theme.next')} <Icon of={ArrowRight} />
          </span>
          <span className={styles.title}>{next.title}</span>
        </Link>
      )}
    </nav>
  );
}
