import { useMessages } from '@voix/web-platform/i18n';
import { DateText, LinkButton, Notice } from '@voix/web-ui';
import { revisionDraftKey } from '../../forms/begun-text.js';
import { BegunText } from '../begun-text/begun-text.js';

export interface RevisionClosedProps {
  readonly proposalId: string;
  readonly proposalPath: string;
  readonly opensAt: string | null;
  readonly timeZone: string;
}

/** Texts cannot be changed now; what was begun on this device is given back. */
export function RevisionClosed({
  proposalId,
  proposalPath,
  opensAt,
  timeZone,
}: RevisionClosedProps) {
  const { t } = useMessages();
  return (
    <>
      <Notice
        heading={t('proposals.revise.closed')}
        actions={<LinkButton to={proposalPath}>{t('proposals.revise.read')}</LinkButton>}
      >
        {opensAt ? (
          <>
            {t('proposals.revise.coming')} <DateText at={opensAt} form="from" timeZone={timeZone} />
          </>
        ) : (
          t('proposals.revise.closed-explained')
        )}
      </Notice>
      <BegunText draftKey={revisionDraftKey(proposalId)} />
    </>
  );
}
