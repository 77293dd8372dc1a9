import { shapeOf } from './compile-message.mjs';

const KEY = /^[a-z][a-z0-9]*(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*){2,}$/;
// Words that French does not have: one of them in a French text means that a translation was forgotten.
const ENGLISH =
  /\b(the|and|your|you|with|please|this|that|from|are|was|were|have|been|will|sign in|loading|submit)\b/i;
const KEY_SHOWN = /\b[a-z]+\.[a-z-]+\.[a-z-]+\b/;
const CODE_SHOWN = /\b[A-Z]{2,}_[A-Z_]+\b/;
// The typographic apostrophe needs no escape; the straight one opens a quotation in ICU and swallows braces.
const STRAIGHT_APOSTROPHE = /'/;

function withoutSyntax(text) {
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\{[a-zA-Z]+(, *[a-z]+, *)?/g, ' ')
    .replace(/\b(one|other|many|few|zero|two)\b *(?=\{)/g, ' ');
}

function sameSet(left, right) {
  return left.size === right.size && [...left].every((item) => right.has(item));
}

function shapeFaults(key, texts) {
  const faults = [];
  const shapes = {};
  for (const [locale, text] of Object.entries(texts)) {
    try {
      shapes[locale] = shapeOf(text);
    } catch (error) {
      faults.push(`${key} (${locale}) is not a valid ICU message: ${error.message.split('\n')[0]}`);
    }
  }
  const reference = shapes.fr;
  if (!reference) return faults;
  for (const [locale, shape] of Object.entries(shapes)) {
    if (!sameSet(new Set(reference.values.keys()), new Set(shape.values.keys())))
      faults.push(`${key}: the placeholders of "fr" and "${locale}" differ`);
    if (!sameSet(reference.tags, shape.tags))
      faults.push(`${key}: the tags of "fr" and "${locale}" differ`);
  }
  return faults;
}

function textFaults(key, texts) {
  const faults = [];
  const french = withoutSyntax(texts.fr ?? '');
  if (ENGLISH.test(french))
    faults.push(`${key}: the French text holds an English word (${ENGLISH.exec(french)[0]})`);
  for (const [locale, text] of Object.entries(texts)) {
    if (text.trim() === '') faults.push(`${key} (${locale}) is empty`);
    if (KEY_SHOWN.test(withoutSyntax(text))) faults.push(`${key} (${locale}) shows a message key`);
    if (CODE_SHOWN.test(text)) faults.push(`${key} (${locale}) shows a code`);
    if (STRAIGHT_APOSTROPHE.test(text)) faults.push(`${key} (${locale}): write ’, not '`);
  }
  return faults;
}

/**
 * Every fault of an area's catalogues: `catalogs` is `{ fr: { key: text }, en: … }`. A key starts with the name
 * of its area, exists in each language and asks for the same values in each.
 */
export function catalogFaults(area, catalogs) {
  const keys = new Set(Object.values(catalogs).flatMap((catalog) => Object.keys(catalog)));
  const faults = [];
  for (const key of keys) {
    if (!KEY.test(key) || !key.startsWith(`${area}.`))
      faults.push(`${key}: keys read "${area}.context.element", in kebab-case`);
    const texts = {};
    for (const [locale, catalog] of Object.entries(catalogs)) {
      if (typeof catalog[key] === 'string') texts[locale] = catalog[key];
      else faults.push(`${key} is missing in "${locale}"`);
    }
    faults.push(...shapeFaults(key, texts), ...textFaults(key, texts));
  }
  return faults;
}
