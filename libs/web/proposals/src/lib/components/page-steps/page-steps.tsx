import { useMessages } from '@voix/web-platform/i18n';
import { paths, proposalSegment } from '@voix/web-platform/routing';
import { Breadcrumb } from '@voix/web-ui';

export interface PageStepsProps {
  readonly edition: { readonly slug: string; readonly title: string };
  /** The page stands under the list of proposals. */
  readonly isInList?: boolean;
  /** The page stands under one proposal. */
  readonly proposal?: { readonly number: number; readonly slug: string };
}

/** The way back up from a page on proposals. */
export function PageSteps({ edition, isInList = true, proposal }: PageStepsProps) {
  const { t } = useMessages();
  const { slug, title } = edition;
  const list = { label: t('proposals.steps.list'), to: paths.proposals.to({ edition: slug }) };
  const steps = [
    { label: title, to: paths.edition.to({ edition: slug }) },
    ...(isInList ? [list] : []),
  ];
  if (!proposal) return <Breadcrumb steps={steps} />;
  const to = paths.proposal.to({ edition: slug, proposal: proposalSegment(proposal) });
  const one = { label: t('proposals.steps.proposal', { number: proposal.number }), to };
  return <Breadcrumb steps={[...steps, one]} />;
}
