import type { ReactNode } from 'react';
import type { Failure } from '@voix/web-platform/apollo';
import { enumKey, useMessages } from '@voix/web-platform/i18n';
import { Notice } from '../notice/notice.js';

export interface FailureMessageProps {
  readonly failure: Failure;
  /** "Recommencer", "Se connecter". */
  readonly actions?: ReactNode;
}

/** Why a request gave nothing: what happened, and what to do now. */
export function FailureMessage({ failure, actions }: FailureMessageProps) {
  const { t } = useMessages();
  if (failure.kind === 'unreachable') {
    return (
      <Notice
        tone="warning"
        announce="alert"
        heading={t('ui.failure.unreachable')}
        actions={actions}
      >
        {t('ui.failure.unreachable-advice')}
      </Notice>
    );
  }
  if (failure.kind === 'bug') {
    return (
      <Notice tone="refused" announce="alert" heading={t('ui.failure.bug')} actions={actions}>
        {failure.reference
          ? t('ui.failure.reference', { reference: failure.reference })
          : t('ui.failure.try-again')}
      </Notice>
    );
  }
  const { code, retryAfterSeconds } = failure;
  return (
    <Notice
      tone="refused"
      announce="alert"
      heading={t(`platform.error.${enumKey(code)}`)}
      actions={actions}
    >
      {retryAfterSeconds !== undefined &&
        t('ui.failure.retry-after', { minutes: Math.ceil(retryAfterSeconds / 60) })}
    </Notice>
  );
}
