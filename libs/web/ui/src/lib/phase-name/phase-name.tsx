import { enumKey, SOURCE_LOCALE, useMessages } from '@voix/web-platform/i18n';

/** What the phases of an edition are for, as the server says it. */
export type PhaseKind =
  | 'PREPARATION'
  | 'INFORMATION'
  | 'CONTRIBUTION'
  | 'DELIBERATION'
  | 'PRIORITISATION'
  | 'SYNTHESIS'
  | 'RESTITUTION'
  | 'RESPONSES'
  | 'FOLLOW_UP';

export interface PhaseNameProps {
  readonly kind: PhaseKind;
  /** As the organiser calls it, in French. */
  readonly title: string;
}

/** A phase under the organiser's name for it; in another language, under what it is for. */
export function PhaseName({ kind, title }: PhaseNameProps) {
  const { t, locale } = useMessages();
  return locale === SOURCE_LOCALE ? title : t(`ui.phase.${enumKey(kind)}`);
}
