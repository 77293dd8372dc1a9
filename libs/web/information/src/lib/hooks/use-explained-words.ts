import { paths } from '@voix/web-platform/routing';
import { useGlossary, type Glossary } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../generated/fragment-masking.js';
import { ExplainedWordsFragmentDoc } from '../../generated/graphql.js';
import { EASY_READ_SEARCH, useEasyRead } from './use-easy-read.js';

/** What explains the words of an edition where they first come in a text: in easy words to whoever asked for them. */
export function useExplainedWords(
  masked: FragmentType<typeof ExplainedWordsFragmentDoc>,
): Glossary {
  const { slug, glossary } = getFragmentData(ExplainedWordsFragmentDoc, masked);
  const { isOn } = useEasyRead();
  const page = paths.glossary.to({ edition: slug });
  return useGlossary({
    entries: glossary,
    page: isOn ? `${page}?${EASY_READ_SEARCH}` : page,
    isEasyRead: isOn,
  });
}
