import { useMessages } from '@voix/web-platform/i18n';

export interface ReviewerListProps {
  readonly reviewers: readonly {
    readonly id: string;
    readonly name: string;
    readonly quality: string;
    readonly isConcerned: boolean;
  }[];
}

/** Who has read the latest wording. */
export function ReviewerList({ reviewers }: ReviewerListProps) {
  const { t } = useMessages();
  if (reviewers.length === 0) return <p>{t('admin.sheets.reviewers-none')}</p>;
  return (
    <ul>
      {reviewers.map(({ id, name, quality, isConcerned }) => (
        <li key={id}>
          <bdi>{name}</bdi>, {quality} {isConcerned && t('admin.sheets.reviewer-concerned')}
        </li>
      ))}
    </ul>
  );
}
