import { use } from 'react';
import { useMessages, type Locale } from '@voix/web-platform/i18n';
import { Prose } from '@voix/web-ui';

/** A long text, a module per language, downloaded with its page. */
export type LocalizedDocument = Readonly<
  Record<Locale, () => Promise<{ readonly markdown: string }>>
>;

const downloads = new Map<() => Promise<unknown>, Promise<{ readonly markdown: string }>>();

function downloadOnce(load: () => Promise<{ readonly markdown: string }>) {
  const known = downloads.get(load);
  if (known) return known;
  const started = load();
  downloads.set(load, started);
  return started;
}

export function DocumentText({ of }: { readonly of: LocalizedDocument }) {
  const { locale } = useMessages();
  const { markdown } = use(downloadOnce(of[locale]));
  return <Prose markdown={markdown} layout="hanging" />;
}
