import { useState } from 'react';
import { readFailure } from '@voix/web-platform/apollo';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { Button, LinkButton, PageHeader, ReceiptCode } from '@voix/web-ui';
import { makeReference } from './make-reference.js';

/** Something broke that is our fault: what to do, and a reference by which we can find it. */
export function CrashView({ error }: { readonly error: unknown }) {
  const { t } = useMessages();
  const [reference] = useState(() => {
    const failure = readFailure(error);
    return failure.kind === 'bug' && failure.reference
      ? failure.reference
      : makeReference(new Date());
  });
  return (
    <PageHeader
      title={t('shell.crash.title')}
      lead={t('shell.crash.lead')}
      details={<ReceiptCode code={reference} label={t('shell.crash.reference')} />}
      actions={
        <>
          <Button variant="primary" onClick={() => location.reload()}>
            {t('shell.crash.reload')}
          </Button>
          <LinkButton to={paths.home.to()}>{t('shell.crash.home')}</LinkButton>
        </>
      }
    />
  );
}
