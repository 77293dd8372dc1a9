import type { Ref } from 'react';
import { enumKey, SOURCE_LOCALE, useMessages } from '@voix/web-platform/i18n';
import { DateText, Entry } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { SearchHitLineFragmentDoc } from '../../../generated/graphql.js';
import { hitAddress } from '../../addresses/hit-address.js';
import { Highlighted } from '../highlighted/highlighted.js';

export interface SearchHitProps {
  readonly of: FragmentType<typeof SearchHitLineFragmentDoc>;
  /** Every edition is searched: each hit says which is its own. */
  readonly namesEdition: boolean;
  readonly linkRef?: Ref<HTMLAnchorElement> | undefined;
}

/** One answer: what it is, what it is called, the part of it that answers. */
export function SearchHit({ of, namesEdition, linkRef }: SearchHitProps) {
  const { t } = useMessages();
  const { kind, pageKey, datedAt, title, excerpt, theme, edition } = getFragmentData(
    SearchHitLineFragmentDoc,
    of,
  );
  // An edition that is no longer shown takes what is found in it along.
  if (!edition) return null;
  const place = { kind, pageKey, title: title.text, edition: edition.slug, theme: theme?.code };
  return (
    <Entry
      headingLevel={2}
      title={<Highlighted of={title} />}
      to={hitAddress(place)}
      linkRef={linkRef}
      overline={t(`search.kind.${enumKey(kind)}`)}
      details={
        <>
          {namesEdition && <span lang={SOURCE_LOCALE}>{edition.title}</span>}
          {theme && <span lang={SOURCE_LOCALE}>{theme.title}</span>}
          <DateText at={datedAt} form="short" timeZone={edition.timeZone} />
        </>
      }
    >
      <p>
        <Highlighted of={excerpt} />
      </p>
    </Entry>
  );
}
