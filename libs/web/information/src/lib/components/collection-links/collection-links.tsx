import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { Entry, EntryList } from '@voix/web-ui';

/** What helps to understand besides the sheets: words, examples, meetings. */
export function CollectionLinks({ edition }: { readonly edition: string }) {
  const { t } = useMessages();
  return (
    <EntryList>
      <Entry
        title={t('information.glossary.title')}
        to={paths.glossary.to({ edition })}
        headingLevel={2}
      >
        {t('information.glossary.lead')}
      </Entry>
      <Entry
        title={t('information.use-cases.title')}
        to={paths.careCases.to({ edition })}
        headingLevel={2}
      >
        {t('information.use-cases.lead')}
      </Entry>
      <Entry
        title={t('information.agenda.title')}
        to={paths.agenda.to({ edition })}
        headingLevel={2}
      >
        {t('information.agenda.lead')}
      </Entry>
    </EntryList>
  );
}
