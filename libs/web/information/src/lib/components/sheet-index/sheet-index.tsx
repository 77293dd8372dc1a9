import { SOURCE_LOCALE, useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { Entry, EntryList, Section } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { SheetIndexFragmentDoc } from '../../../generated/graphql.js';
import { EasyReadTag } from '../easy-read-tag/easy-read-tag.js';

export interface SheetIndexProps {
  readonly edition: FragmentType<typeof SheetIndexFragmentDoc>;
}

/** The sheets of an edition, in the order of its themes. */
export function SheetIndex({ edition: masked }: SheetIndexProps) {
  const { t } = useMessages();
  const { slug, themes } = getFragmentData(SheetIndexFragmentDoc, masked);
  const sheets = themes.flatMap((theme) => theme.sheets.map((sheet) => ({ theme, sheet })));
  return (
    <Section heading={t('information.index.sheets', { count: sheets.length })}>
      {sheets.length === 0 ? (
        <p>{t('information.index.no-sheet')}</p>
      ) : (
        <EntryList>
          {sheets.map(({ theme, sheet: { id, key, version, easyRead } }) => (
            <Entry
              key={id}
              mark={theme.position}
              title={version.title}
              to={paths.sheet.to({ edition: slug, sheet: key })}
              contentLang={SOURCE_LOCALE}
              overline={<span lang={SOURCE_LOCALE}>{theme.title}</span>}
              details={
                <>
                  <span>
                    {t('information.sheet.reading-time', { minutes: version.readingMinutes })}
                  </span>
                  <EasyReadTag easyRead={easyRead} />
                </>
              }
            />
          ))}
        </EntryList>
      )}
    </Section>
  );
}
