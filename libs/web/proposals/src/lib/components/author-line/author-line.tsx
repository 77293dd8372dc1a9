import { useMessages } from '@voix/web-platform/i18n';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { AuthorLineFragmentDoc } from '../../../generated/graphql.js';
import styles from './author-line.module.css';

export interface AuthorLineProps {
  /** Nobody when the text was brought from elsewhere without a name. */
  readonly of: FragmentType<typeof AuthorLineFragmentDoc> | null;
  readonly hasTerritory?: boolean;
}

/** Who speaks, and from where: the name, the college, the territory. */
export function AuthorLine({ of, hasTerritory = false }: AuthorLineProps) {
  const { t } = useMessages();
  const author = getFragmentData(AuthorLineFragmentDoc, of);
  if (!author) return <span>{t('proposals.author.unknown')}</span>;
  const { displayName, college, territory } = author;
  const origins = [college?.name, hasTerritory ? territory?.name : undefined].filter(Boolean);
  return (
    <span>
      <bdi className={styles.name}>{displayName}</bdi>
      {origins.length > 0 && ` (${origins.join(', ')})`}
    </span>
  );
}
