import { useMessages } from '@voix/web-platform/i18n';
import { Tag } from '@voix/web-ui';

export interface SheetStateProps {
  readonly sheet: {
    readonly publishedVersion: number | null;
    readonly version: { readonly number: number };
    readonly reviewers: readonly unknown[];
    readonly easyRead: { readonly isUpToDate: boolean } | null;
  };
}

/** Where a sheet stands: published or not, reviewed or not, and its easy-read twin. */
export function SheetState({ sheet }: SheetStateProps) {
  const { t } = useMessages();
  const { publishedVersion, version, reviewers, easyRead } = sheet;
  return (
    <>
      {publishedVersion === null && <Tag tone="warning">{t('admin.sheets.state-draft')}</Tag>}
      {publishedVersion === version.number && <Tag>{t('admin.sheets.state-published')}</Tag>}
      {publishedVersion !== null && publishedVersion !== version.number && (
        <Tag tone="warning">{t('admin.sheets.state-changed')}</Tag>
      )}
      {reviewers.length > 0 ? (
        <Tag>{t('admin.sheets.state-reviewed', { count: reviewers.length })}</Tag>
      ) : (
        <Tag tone="warning">{t('admin.sheets.state-unreviewed')}</Tag>
      )}
      {easyRead?.isUpToDate && <Tag>{t('admin.sheets.easy-up-to-date')}</Tag>}
      {easyRead && !easyRead.isUpToDate && (
        <Tag tone="warning">{t('admin.sheets.easy-outdated')}</Tag>
      )}
      {!easyRead && <Tag tone="warning">{t('admin.sheets.easy-missing')}</Tag>}
    </>
  );
}
