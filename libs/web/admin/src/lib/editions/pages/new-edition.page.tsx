import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { enumKey, useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import {
  Breadcrumb,
  PageHeader,
  QueryResult,
  RadioGroup,
  Section,
  Select,
  Skeleton,
} from '@voix/web-ui';
import { NewEditionPageDocument, type NewEditionPageQuery } from '../../../generated/graphql.js';
import { OrganizersOnly } from '../../frame/organizers-only.js';
import styles from '../components/stack.module.css';
import { NewEditionForm, type NewEditionFormProps } from '../forms/new-edition-form.js';

/** A new edition: what it begins with, which series it belongs to, then its words and its first day. */
export function NewEditionPage() {
  const { t } = useMessages();
  return (
    <>
      <Breadcrumb
        steps={[{ label: t('admin.administration.title'), to: paths.administration.to() }]}
      />
      <PageHeader title={t('admin.new-edition.title')} lead={t('admin.new-edition.lead')} />
      <OrganizersOnly permissions={['editions.configure']}>
        <Choices />
      </OrganizersOnly>
    </>
  );
}

function Choices() {
  const query = useQuery(NewEditionPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <QueryResult of={query} skeleton={<Skeleton lines={6} />}>
      {(data) => <Wizard {...data} />}
    </QueryResult>
  );
}

const COPY = 'COPY';
const NEW_SERIES = 'new';

function Wizard({ editionTemplates, allSeries, preparedEditions }: NewEditionPageQuery) {
  const { t } = useMessages();
  const [model, setModel] = useState<string>(editionTemplates[0]?.code ?? COPY);
  const [sourceId, setSourceId] = useState(preparedEditions[0]?.id ?? '');
  const [seriesId, setSeriesId] = useState<string>(allSeries[0]?.id ?? NEW_SERIES);
  const template = editionTemplates.find(({ code }) => code === model);
  const isCopy = model === COPY;
  const series = allSeries.find(({ id }) => id === seriesId);

  return (
    <>
      <Section heading={t('admin.new-edition.model')}>
        <div className={styles.stack}>
          <ModelChoice
            templates={editionTemplates}
            canCopy={preparedEditions.length > 0}
            value={model}
            onChange={setModel}
          />
          {isCopy ? (
            <Select
              id="source"
              label={t('admin.new-edition.source')}
              value={sourceId}
              onChange={setSourceId}
              options={preparedEditions.map(({ id, edition }) => ({
                value: id,
                label: edition.title,
              }))}
            />
          ) : (
            <Select
              id="series"
              label={t('admin.new-edition.series')}
              hint={t('admin.new-edition.series-hint')}
              value={seriesId}
              onChange={setSeriesId}
              options={[
                ...allSeries.map(({ id, title }) => ({ value: id, label: title })),
                { value: NEW_SERIES, label: t('admin.new-edition.new-series') },
              ]}
            />
          )}
        </div>
      </Section>
      <Section heading={t('admin.new-edition.words')}>
        <NewEditionForm
          // The two forms ask for other things; what they share is kept in this browser and comes back.
          key={!isCopy && series === undefined ? 'first' : 'next'}
          origin={isCopy ? copyOf(sourceId) : madeFrom(template, series)}
        />
      </Section>
    </>
  );
}

function copyOf(copiedEditionId: string): NewEditionFormProps['origin'] {
  return { templateCode: null, copiedEditionId, seriesId: null };
}

function madeFrom(
  template: NewEditionPageQuery['editionTemplates'][number] | undefined,
  series: NewEditionPageQuery['allSeries'][number] | undefined,
): NewEditionFormProps['origin'] {
  return {
    templateCode: template?.code ?? null,
    copiedEditionId: null,
    seriesId: series?.id ?? null,
  };
}

interface ModelChoiceProps {
  readonly templates: NewEditionPageQuery['editionTemplates'];
  readonly canCopy: boolean;
  readonly value: string;
  readonly onChange: (model: string) => void;
}

function ModelChoice({ templates, canCopy, value, onChange }: ModelChoiceProps) {
  const { t } = useMessages();
  const copy = {
    value: COPY,
    label: t('admin.new-edition.copy'),
    note: t('admin.new-edition.copy-note'),
  };
  return (
    <RadioGroup
      id="model"
      label={t('admin.new-edition.model-question')}
      value={value}
      onChange={onChange}
      choices={[
        ...templates.map(({ code, phases }) => ({
          value: code as string,
          label: t(`admin.template.${enumKey(code)}`),
          note: t('admin.new-edition.phases', {
            count: phases.length,
            titles: phases.map(({ title }) => title).join(', '),
          }),
        })),
        ...(canCopy ? [copy] : []),
      ]}
    />
  );
}
