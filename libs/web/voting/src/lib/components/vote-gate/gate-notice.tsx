import { useLocation } from 'react-router';
import { Message, useMessages } from '@voix/web-platform/i18n';
import { signInPath } from '@voix/web-platform/routing';
import { DateText, LinkButton, Notice } from '@voix/web-ui';
import type { VotingGate } from './voting-gate.js';

export interface GateNoticeProps {
  readonly gate: Exclude<VotingGate, { kind: 'open' }>;
  readonly timeZone: string;
}

/** Why one cannot vote now, until when, and what to do meanwhile. */
export function GateNotice({ gate, timeZone }: GateNoticeProps) {
  const { t } = useMessages();
  const { pathname } = useLocation();
  switch (gate.kind) {
    case 'coming':
      return (
        <Notice heading={t('voting.gate.coming')}>
          <Message
            id="voting.gate.coming-on"
            values={{ moment: <DateText at={gate.opensAt} form="moment" timeZone={timeZone} /> }}
          />
        </Notice>
      );
    case 'closed':
      return <Notice heading={t('voting.gate.closed')}>{t('voting.gate.closed-advice')}</Notice>;
    case 'proposal-closed':
      return (
        <Notice heading={t('voting.gate.proposal-closed')}>
          {t('voting.gate.proposal-closed-advice')}
        </Notice>
      );
    case 'account-needed':
      return (
        <Notice
          heading={t('voting.gate.account-needed')}
          actions={
            <LinkButton variant="primary" to={signInPath(pathname)}>
              {t('voting.gate.sign-in')}
            </LinkButton>
          }
        >
          {t('voting.gate.account-needed-advice')}
        </Notice>
      );
  }
}
