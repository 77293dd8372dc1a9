import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { frenchTypography } from '../../../domain/kernel/src/lib/french-typography.ts';

// Stands for a placeholder while typography looks at the text around it. It ends in a digit, so that
// `{share} %` is spaced like a number and `{name} !` like a word.
const PLACEHOLDER = '\uE0000';

// The number of a plural: the reader replaces it only where it stands alone.
const OCTOTHORPE = '#';

const isText = (token) => typeof token === 'string' && token !== OCTOTHORPE;

/** Sets a run of tokens as one sentence, so that the blank between a placeholder and `!` is seen. */
function typesetRun(tokens) {
  const texts = frenchTypography(
    tokens.map((token) => (isText(token) ? token : PLACEHOLDER)).join(''),
  );
  const pieces = texts.split(PLACEHOLDER);
  const placeholders = tokens.filter((token) => !isText(token));
  return pieces.flatMap((piece, index) => {
    const placeholder = placeholders[index];
    return [
      ...(piece === '' ? [] : [piece]),
      ...(placeholder ? [typesetChoices(placeholder)] : []),
    ];
  });
}

function typesetChoices(token) {
  if (token === OCTOTHORPE) return token;
  const [name, type, choices] = token;
  if (choices === undefined) return type === undefined ? [name] : [name, type];
  if (typeof choices !== 'object' || !['plural', 'select', 'selectordinal'].includes(type))
    return [name, type, choices];
  const { offset, ...cases } = choices;
  const set = Object.fromEntries(
    Object.entries(cases).map(([key, tokens]) => [key, typesetRun(tokens)]),
  );
  return [name, type, offset === undefined ? set : { offset, ...set }];
}

/** Compiles an ICU message into the arrays that the page reads without a parser; French gets its spaces. */
export function compileForLocale(locale, source) {
  const tokens = compileMessageOrThrow(source);
  return locale === 'fr' ? typesetRun(tokens) : tokens;
}

const NUMERIC_TYPES = new Set(['plural', 'selectordinal', 'number']);

function kindOf(type, choices) {
  if (NUMERIC_TYPES.has(type)) return 'number';
  if (type === 'date' || type === 'time') return 'Date';
  if (type !== 'select') return 'string | number';
  const named = Object.keys(choices).filter((key) => key !== 'offset' && key !== 'other');
  return [...named.map((key) => `'${key}'`), 'string'].join(' | ');
}

function collect(tokens, shape) {
  for (const token of tokens) {
    if (token === OCTOTHORPE) continue;
    if (isText(token)) {
      for (const [, tag] of token.matchAll(/<([a-z][\w-]*)\/?>/g)) shape.tags.add(tag);
      continue;
    }
    const [name, type, choices] = token;
    const known = shape.values.get(name);
    if (known === undefined || known === 'string | number')
      shape.values.set(name, kindOf(type, choices));
    if (choices !== null && typeof choices === 'object') {
      for (const [key, nested] of Object.entries(choices))
        if (key !== 'offset' && Array.isArray(nested)) collect(nested, shape);
    }
  }
  return shape;
}

/** What a message asks of its caller: values with their types, and tags that become elements. */
export function shapeOf(source) {
  return collect(compileMessageOrThrow(source), { values: new Map(), tags: new Set() });
}
