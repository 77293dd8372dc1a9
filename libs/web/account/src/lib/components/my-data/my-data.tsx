import Download from 'lucide-react/icons/download';
import { useState, type ReactNode } from 'react';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { Button, DownloadLink } from '@voix/web-ui';
import { MySection } from '../my-section/my-section.js';
import { EraseDialog } from './erase-dialog.js';

export interface ConsentPlace {
  /** The slug of the edition. */
  readonly edition: string;
}

export interface MyDataProps {
  /** The consents that were given. */
  readonly children?: ReactNode;
}

/** All that is held about me: to take along, and to have erased. */
export function MyData({ children }: MyDataProps) {
  const { t } = useMessages();
  const [isErasing, setErasing] = useState(false);
  return (
    <MySection heading={t('account.data.heading')} note={t('account.data.note')}>
      {children}
      <p>
        <DownloadLink href={paths.myData.to()} icon={Download}>
          {t('account.data.download')}
        </DownloadLink>
      </p>
      <p>{t('account.data.download-hint')}</p>
      <p>
        <Button onClick={() => setErasing(true)}>{t('account.data.erase')}</Button>
      </p>
      <EraseDialog isOpen={isErasing} onClose={() => setErasing(false)} />
    </MySection>
  );
}
