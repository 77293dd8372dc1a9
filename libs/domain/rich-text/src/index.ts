export { explainLines, explainTexts } from './lib/explain-terms.js';
export { outlineOf, type OutlineEntry } from './lib/outline.js';
export { parseRichText } from './lib/parse-rich-text.js';
export { plainText } from './lib/plain-text.js';
export { readingMinutes } from './lib/reading-time.js';
export { refusedMarks, type RefusedMark } from './lib/refused-marks.js';
export type {
  ExplainedPart,
  RichBlock,
  RichHeading,
  RichInline,
  RichListItem,
  RichTerm,
  RichText,
  WordedTerm,
} from './lib/rich-text.js';
