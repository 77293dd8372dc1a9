import { enumKey, useMessages } from '@voix/web-platform/i18n';
import { signInPath } from '@voix/web-platform/routing';
import { useViewer } from '@voix/web-platform/session';
import { LinkButton, Notice } from '@voix/web-ui';

export interface RevisionRefusedProps {
  readonly state: 'MERGED' | 'PUBLISHED' | 'REFUSED' | 'WITHDRAWN';
  /** The proposal's own page. */
  readonly proposalPath: string;
  readonly revisePath: string;
}

/** Why this person cannot change this proposal: it left the debate, or somebody else wrote it. */
export function RevisionRefused({ state, proposalPath, revisePath }: RevisionRefusedProps) {
  const { t } = useMessages();
  const { isKnown, account } = useViewer();
  const read = <LinkButton to={proposalPath}>{t('proposals.revise.read')}</LinkButton>;
  if (state !== 'PUBLISHED') {
    return (
      <Notice tone="refused" heading={t('proposals.revise.not-open')} actions={read}>
        {t(`proposals.state.${enumKey(state)}`)}
      </Notice>
    );
  }
  return (
    <Notice
      tone="refused"
      heading={t('proposals.revise.not-author')}
      actions={
        <>
          {read}
          {isKnown && account === null && (
            <LinkButton to={signInPath(revisePath)}>{t('proposals.refusal.sign-in')}</LinkButton>
          )}
        </>
      }
    >
      {t('proposals.revise.not-author-explained')}
    </Notice>
  );
}
