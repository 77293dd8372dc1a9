import { SHEET_BODY_MAX_LENGTH, SHEET_TITLE_MAX_LENGTH } from '@voix/contracts/validation';
import type { FieldProps } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { Disclosure, TextArea } from '@voix/web-ui';
import { SheetPreview } from '../components/sheet-preview/sheet-preview.js';
import { readSourceLines } from './source-lines.js';

/** What is typed of a sheet; `sources` one a line. */
export type SheetValues = Readonly<Record<'title' | 'known' | 'debated' | 'sources', string>>;

export interface SheetFieldsProps {
  readonly values: SheetValues;
  readonly field: (name: keyof SheetValues) => FieldProps<string>;
}

/** The words of a sheet, and below them what readers will see. */
export function SheetFields({ values, field }: SheetFieldsProps) {
  const { t } = useMessages();
  const { title, known, debated, sources } = values;
  return (
    <>
      <TextArea {...field('title')} isShort maxGraphemes={SHEET_TITLE_MAX_LENGTH} />
      <TextArea
        {...field('known')}
        hint={t('admin.sheets.markdown-hint')}
        rows={12}
        maxGraphemes={SHEET_BODY_MAX_LENGTH}
      />
      <TextArea {...field('debated')} rows={12} maxGraphemes={SHEET_BODY_MAX_LENGTH} />
      <TextArea {...field('sources')} hint={t('admin.sheets.sources-hint')} rows={5} />
      <Disclosure summary={t('admin.sheets.preview')}>
        <SheetPreview
          title={title}
          known={known}
          debated={debated}
          sources={readSourceLines(sources)}
        />
      </Disclosure>
    </>
  );
}

/** The labels of these fields, which the summary of errors repeats. */
export function useSheetLabels() {
  const { t } = useMessages();
  return {
    title: t('admin.sheets.field-title'),
    known: t('admin.sheets.field-known'),
    debated: t('admin.sheets.field-debated'),
    sources: t('admin.sheets.field-sources'),
  };
}
