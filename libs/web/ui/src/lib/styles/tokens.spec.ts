import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { contrastRatio, parseOklch, toLinearRgb } from './oklch-contrast.js';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../../../../..');
const source = readFileSync(join(here, 'tokens.css'), 'utf8');

const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

function coloursOf(scheme: Scheme): ReadonlyMap<string, string> {
  const pairs = source.matchAll(/--([\w-]+): light-dark\((oklch\([^)]*\)), (oklch\([^)]*\))\);/g);
  return new Map(
    [...pairs].map(([, name = '', light = '', dark = '']) => [
      name,
      scheme === 'light' ? light : dark,
    ]),
  );
}

const colours = { light: coloursOf('light'), dark: coloursOf('dark') };

function contrast(scheme: Scheme, ink: string, ground: string): number {
  const [above, below] = [colours[scheme].get(ink), colours[scheme].get(ground)];
  if (above === undefined || below === undefined)
    throw new Error(`No token --${ink} or --${ground}`);
  return contrastRatio(parseOklch(above), parseOklch(below));
}

/** Where each colour of text is laid, in the style sheets. */
const READING_PAIRS = [
  ['ink', 'paper'],
  ['ink', 'paper-raised'],
  ['ink', 'paper-sunken'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'paper-raised'],
  ['ink-soft', 'paper-sunken'],
  ['paper', 'ink'],
  ['ink', 'accent-wash'],
  ['ink', 'warning-wash'],
  ['ink', 'refused-wash'],
  ['ink', 'added-wash'],
  ['ink', 'removed-wash'],
  ['accent', 'paper'],
  ['accent-strong', 'accent-wash'],
  ['on-accent', 'accent'],
  ['agree', 'paper-raised'],
  ['disagree', 'paper-raised'],
  ['neutral', 'paper-raised'],
  ['on-stance', 'agree'],
  ['on-stance', 'disagree'],
  ['on-stance', 'neutral'],
  ['refused', 'paper'],
] as const;

/** Short words at a large or strong size on their own wash: the minimum is enough. */
const LABEL_PAIRS = [
  ['agree', 'agree-wash'],
  ['disagree', 'disagree-wash'],
  ['neutral', 'neutral-wash'],
  ['warning', 'warning-wash'],
  ['warning', 'paper'],
  ['refused', 'refused-wash'],
] as const;

const CONTROL_PAIRS = [
  ['control-line', 'paper'],
  ['control-line', 'paper-raised'],
  ['focus', 'paper'],
  ['focus', 'paper-raised'],
  ['focus', 'paper-sunken'],
  ['focus', 'accent-wash'],
  ['focus', 'refused-wash'],
  ['focus', 'warning-wash'],
  ['accent', 'paper-raised'],
  ['refused', 'paper-raised'],
] as const;

describe.each(SCHEMES)('the %s colours', (scheme) => {
  it.each(READING_PAIRS)('let %s be read on %s, at 7 to 1 or more', (ink, ground) => {
    expect(contrast(scheme, ink, ground)).toBeGreaterThanOrEqual(7);
  });

  it.each(LABEL_PAIRS)('let the label %s be read on %s, at 4.5 to 1 or more', (ink, ground) => {
    expect(contrast(scheme, ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(CONTROL_PAIRS)('let the control %s be seen on %s, at 3 to 1 or more', (line, ground) => {
    expect(contrast(scheme, line, ground)).toBeGreaterThanOrEqual(3);
  });

  it('set agree and disagree far apart on the wheel: blue against orange, which colour-blind readers tell apart', () => {
    const agree = parseOklch(colours[scheme].get('agree') ?? '');
    const disagree = parseOklch(colours[scheme].get('disagree') ?? '');
    expect(Math.abs(agree.hueDegrees - disagree.hueDegrees)).toBeGreaterThan(150);
  });
});

describe('the conversion from OKLCH', () => {
  it.each([
    ['oklch(1 0 0)', [1, 1, 1]],
    ['oklch(0 0 0)', [0, 0, 0]],
    ['oklch(0.627955 0.257683 29.2339)', [1, 0, 0]],
    ['oklch(0.86644 0.294827 142.4953)', [0, 1, 0]],
    ['oklch(0.452014 0.313214 264.052)', [0, 0, 1]],
  ])('turns %s into the sRGB of CSS Color 4', (text, expected) => {
    toLinearRgb(parseOklch(text)).forEach((channel, place) => {
      expect(channel).toBeCloseTo(expected[place] ?? -1, 3);
    });
  });

  it('gives black on white the ratio 21', () => {
    expect(contrastRatio(parseOklch('oklch(0 0 0)'), parseOklch('oklch(1 0 0)'))).toBeCloseTo(
      21,
      1,
    );
  });
});

describe('the style sheets of the site', () => {
  const LITERAL_COLOUR = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|lab|lch|color-mix)a?\(/i;
  const folders = ['libs/web', 'apps/web/src'].map((folder) => join(root, folder));
  const sheets = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(
        (name) => name.endsWith('.css') && !name.includes('node_modules') && !name.includes('dist'),
      )
      .map((name) => join(folder, name)),
  );

  it('name no colour but by a token', () => {
    const faulty = sheets
      .filter((sheet) => !sheet.endsWith('tokens.css'))
      .filter((sheet) => LITERAL_COLOUR.test(readFileSync(sheet, 'utf8')));
    expect(faulty).toEqual([]);
  });

  it('use no token that does not exist', () => {
    const known = new Set([...source.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
    const unknown = sheets.flatMap((sheet) => {
      const text = readFileSync(sheet, 'utf8');
      const own = new Set([...text.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
      const used = [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name);
      return used
        .filter((name) => !known.has(name) && !own.has(name))
        .map((name) => `${sheet}: ${name}`);
    });
    expect(unknown).toEqual([]);
  });
});
