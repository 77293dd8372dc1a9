import { Link } from 'react-router';
import { useMessages } from '@voix/web-platform/i18n';
import styles from './breadcrumb.module.css';

export interface BreadcrumbStep {
  readonly label: string;
  readonly to: string;
}

/** The way back up. The page itself is not in it: its title says where one is. */
export function Breadcrumb({ steps }: { readonly steps: readonly BreadcrumbStep[] }) {
  const { t } = useMessages();
  return (
    <nav aria-label={t('ui.breadcrumb.label')} className={styles.root}>
      <ol className={styles.steps}>
        {steps.map(({ label, to }) => (
          <li key={to} className={styles.step}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
