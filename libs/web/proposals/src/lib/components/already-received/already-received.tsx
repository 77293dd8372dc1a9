import { useState } from 'react';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { Button, LinkButton, Notice } from '@voix/web-ui';

export interface AlreadyReceivedProps {
  readonly onSendAsNew: () => void;
}

/**
 * A first sending was received although its answer got lost, and the text has changed since. Sending it again by
 * ourselves would publish two proposals; dropping it would lose the change: the person knows which is meant.
 */
export function AlreadyReceived({ onSendAsNew }: AlreadyReceivedProps) {
  const { t } = useMessages();
  const [isNew, setNew] = useState(false);
  if (isNew) {
    return (
      <Notice announce="status" heading={t('proposals.received.as-new')}>
        {t('proposals.received.as-new-explained')}
      </Notice>
    );
  }
  return (
    <Notice
      tone="warning"
      announce="alert"
      heading={t('proposals.received.heading')}
      actions={
        <>
          <LinkButton to={paths.myPage.to()}>{t('proposals.received.see-mine')}</LinkButton>
          <Button
            onClick={() => {
              onSendAsNew();
              setNew(true);
            }}
          >
            {t('proposals.received.send-as-new')}
          </Button>
        </>
      }
    >
      {t('proposals.received.explanation')}
    </Notice>
  );
}
