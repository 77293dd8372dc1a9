export { uiCatalog } from './generated/messages/catalog.js';
export { Announcer, useAnnounce, type Urgency } from './lib/announcer/announcer.js';
export { Breadcrumb, type BreadcrumbStep } from './lib/breadcrumb/breadcrumb.js';
export { Button, type ButtonProps, type ButtonVariant } from './lib/button/button.js';
export { CheckboxGroup, type CheckboxGroupProps } from './lib/choice-group/checkbox-group.js';
export type { Choice } from './lib/choice-group/choice.js';
export { RadioGroup, type RadioGroupProps } from './lib/choice-group/radio-group.js';
export { classNames } from './lib/class-names.js';
export { Columns, type ColumnsProps } from './lib/columns/columns.js';
export { Countdown, type CountdownProps } from './lib/countdown/countdown.js';
export { DateTimeField, type DateTimeFieldProps } from './lib/date-time-field/date-time-field.js';
export { DataNotice, type DataNoticeProps } from './lib/data-notice/data-notice.js';
export { DateText, type DateTextProps } from './lib/date-text/date-text.js';
export { formatDate, type DateForm, type DateOptions } from './lib/date-text/format-date.js';
export { Dialog, type DialogProps } from './lib/dialog/dialog.js';
export { Disclosure, type DisclosureProps } from './lib/disclosure/disclosure.js';
export { EasyReadText, type EasyReadTextProps } from './lib/easy-read-text/easy-read-text.js';
export { DownloadLink, type DownloadLinkProps } from './lib/download-link/download-link.js';
export { EmptyState, type EmptyStateProps } from './lib/empty-state/empty-state.js';
export { Entry, EntryList, type EntryProps } from './lib/entry-list/entry-list.js';
export { ErrorSummary, type ErrorSummaryProps } from './lib/error-summary/error-summary.js';
export { Form, type FormProps } from './lib/form/form.js';
export { DefinitionButton, type DefinitionButtonProps } from './lib/glossary/definition-button.js';
export {
  useGlossary,
  type Glossary,
  type GlossaryEntry,
  type GlossaryRequest,
} from './lib/glossary/use-glossary.js';
export { Icon, type IconProps } from './lib/icon/icon.js';
export { KeyFigures, type KeyFigure, type KeyFiguresProps } from './lib/key-figures/key-figures.js';
export { LinkButton, type LinkButtonProps } from './lib/link-button/link-button.js';
export { LoadMore, type LoadMoreProps } from './lib/load-more/load-more.js';
export { useShowMore, type ShowMore } from './lib/load-more/use-show-more.js';
export { NotFoundView, type NotFoundViewProps } from './lib/not-found-view/not-found-view.js';
export { Notice, type NoticeProps, type NoticeTone } from './lib/notice/notice.js';
export { PageHeader, type PageHeaderProps } from './lib/page-header/page-header.js';
export { PhaseName, type PhaseKind, type PhaseNameProps } from './lib/phase-name/phase-name.js';
export { AnnouncedDate, type AnnouncedDateProps } from './lib/period-text/announced-date.js';
export { formatPeriod, type PeriodPrecision } from './lib/period-text/format-period.js';
export { PeriodText, type PeriodTextProps } from './lib/period-text/period-text.js';
export {
  PhaseTimeline,
  type PhaseTimelineProps,
  type TimelinePhase,
} from './lib/phase-timeline/phase-timeline.js';
export { PrintCode, type PrintCodeProps } from './lib/print-code/print-code.js';
export { proseOutline, type OutlineEntry } from './lib/prose/prose-outline.js';
export { Prose, RichProse, type ProseProps, type RichProseProps } from './lib/prose/prose.js';
export { QrCode, type QrCodeProps } from './lib/qr-code/qr-code.js';
export {
  QUALIFICATIONS,
  QualificationPicker,
  type Qualification,
  type QualificationPickerProps,
} from './lib/qualification-picker/qualification-picker.js';
export {
  QueryResult,
  type QueryResultProps,
  type QueryState,
} from './lib/query-result/query-result.js';
export { ReceiptCode, type ReceiptCodeProps } from './lib/receipt-code/receipt-code.js';
export { SearchForm, type SearchFormProps } from './lib/search-form/search-form.js';
export { Section, type SectionProps } from './lib/section/section.js';
export { Select, type SelectOption, type SelectProps } from './lib/select/select.js';
export { Skeleton, type SkeletonProps } from './lib/skeleton/skeleton.js';
export { SkipLinks, type SkipLinksProps } from './lib/skip-links/skip-links.js';
export {
  SourceList,
  type ListedSource,
  type SourceListProps,
} from './lib/source-list/source-list.js';
export { StanceBar, type StanceBarProps } from './lib/stance-bar/stance-bar.js';
export {
  stanceShares,
  type StanceCounts,
  type StanceShare,
} from './lib/stance-bar/stance-shares.js';
export {
  useStanceWords,
  type StanceWords,
  type VoteChannel,
} from './lib/stance-bar/use-stance-words.js';
export { StanceButtons, type StanceButtonsProps } from './lib/stance-buttons/stance-buttons.js';
export { StanceText, type StanceTextProps } from './lib/stance/stance-text.js';
export { STANCES, STANCE_ICONS, type Stance } from './lib/stance/stance.js';
export {
  TableOfContents,
  type ContentsEntry,
  type TableOfContentsProps,
} from './lib/table-of-contents/table-of-contents.js';
export { Tag, type TagProps, type TagTone } from './lib/tag/tag.js';
export { TextArea, type TextAreaProps } from './lib/text-area/text-area.js';
export { TextField, type TextFieldProps } from './lib/text-field/text-field.js';
export { FailureMessage, type FailureMessageProps } from './lib/user-error/failure-message.js';
export {
  UserErrorMessage,
  type UserErrorMessageProps,
} from './lib/user-error/user-error-message.js';
export { VisuallyHidden } from './lib/visually-hidden/visually-hidden.js';
export { WordDiff, type WordChange, type WordDiffProps } from './lib/word-diff/word-diff.js';
