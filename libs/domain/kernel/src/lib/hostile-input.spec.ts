import { cleanText } from './clean-text.js';
import { confusableSkeleton } from './confusable-skeleton.js';
import { canonicalEmail } from './email.js';
import { frenchTypography } from './french-typography.js';
import { graphemeCount } from './grapheme-count.js';
import { parseReceiptCode } from './receipt-code.js';
import { isSafeLink, safeReturnPath } from './safe-link.js';
import { slugify } from './slugify.js';
import { isUuid } from './uuid.js';

const SIZE = 100_000;
const UNITS = [
  'a',
  ' ',
  '\n',
  ' \n',
  '\t',
  '-',
  '.',
  '+',
  '@',
  'a@',
  'a.',
  '/',
  '//',
  'https://',
  '!',
  '!a',
  ':)',
  ')!',
  '?»',
  '«',
  '» ',
  "'",
  "a'",
  '\u0301',
  'e\u0301',
  '\u200D',
  'a\u200D',
  '\u0301\u200D',
  '\uD83D',
  '\uFFFE',
  '\u202E',
  '👨‍👩‍👧',
  '🇫',
  '0',
  'rn',
  'vv',
  '\u0000',
  '가',
  'İ',
];
const FUNCTIONS: Readonly<Record<string, (text: string) => unknown>> = {
  'cleanText on one line': (text) => cleanText(text, { multiline: false }),
  'cleanText on several lines': (text) => cleanText(text, { multiline: true }),
  graphemeCount: (text) => graphemeCount(text),
  canonicalEmail,
  confusableSkeleton,
  frenchTypography,
  isSafeLink,
  safeReturnPath,
  parseReceiptCode,
  slugify,
  isUuid,
};

/** A quadratic step over 100 kB costs minutes; a linear one some milliseconds. The bound only tells them apart. */
const CPU_SECONDS = 2;

describe('A73 hostile input of 100 kB', () => {
  it.each(Object.keys(FUNCTIONS))('costs %s a time that is linear in its length', (name) => {
    const slow = UNITS.flatMap((unit) => {
      const flood = unit.repeat(SIZE / unit.length);
      return [`${flood}x`, `https://x.fr/${flood}`, `x@${flood}.fr`].filter((text) => {
        const before = process.cpuUsage();
        FUNCTIONS[name]?.(text);
        return process.cpuUsage(before).user / 1e6 > CPU_SECONDS;
      });
    });
    expect(slow.map((text) => text.slice(0, 20))).toEqual([]);
  });
});
