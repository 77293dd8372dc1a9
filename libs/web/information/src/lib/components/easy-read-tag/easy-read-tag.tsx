import BookOpen from 'lucide-react/icons/book-open';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useMessages } from '@voix/web-platform/i18n';
import { Tag } from '@voix/web-ui';

export interface EasyReadTagProps {
  readonly easyRead: { readonly isUpToDate: boolean } | null;
}

/** Whether a sheet can be read in easy words, and whether these still say what it says. */
export function EasyReadTag({ easyRead }: EasyReadTagProps) {
  const { t } = useMessages();
  if (easyRead === null) return null;
  return easyRead.isUpToDate ? (
    <Tag icon={BookOpen}>{t('information.easy.tag')}</Tag>
  ) : (
    <Tag tone="warning" icon={TriangleAlert}>
      {t('information.easy.tag-outdated')}
    </Tag>
  );
}
