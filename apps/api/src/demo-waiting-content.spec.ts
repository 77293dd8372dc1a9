import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import * as v from 'valibot';

// The files of the demonstration edition that no importer reads yet: the README beside them describes them.
const folder = new URL('../demo/ia-sante-2026/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

const text = v.pipe(v.string(), v.minLength(1));
const testimonies = v.object({
  testimonies: v.array(
    v.strictObject({
      key: text,
      author: text,
      theme: text,
      consentScope: v.picklist(['FULL_QUOTE', 'ANONYMISED_QUOTE', 'COUNTED_ONLY']),
      body: v.optional(text),
    }),
  ),
});
const themed = v.object({ themes: v.array(v.object({ code: text })) });
const keyed = v.object({ key: text });
const previous = v.object({
  synthesis: text,
  recommendations: v.array(
    v.object({
      addressedTo: text,
      answer: v.object({
        kind: v.picklist(['ACCEPTED', 'PARTLY_ACCEPTED', 'REFUSED', 'UNANSWERED']),
      }),
      commitment: v.object({ status: v.picklist(['KEPT', 'LATE', 'NONE']) }),
    }),
  ),
});

const { testimonies: told } = v.parse(testimonies, JSON.parse(read('testimonies.json')));
const { recommendations } = v.parse(previous, JSON.parse(read('previous-edition.json')));

describe('what the demonstration edition keeps for areas to come', () => {
  it('holds twelve testimonies, on themes and by people of the edition', () => {
    const edition = v.parse(themed, JSON.parse(read('edition.json')));
    const themes = edition.themes.map(({ code }) => code);
    const people = read('participants.jsonl').trim().split('\n');
    const keys = people.map((line) => v.parse(keyed, JSON.parse(line)).key);
    expect(told).toHaveLength(12);
    for (const { theme } of told) expect(themes).toContain(theme);
    for (const { author } of told) expect(keys).toContain(author);
  });

  it('never holds the words of a testimony that is only to be counted', () => {
    const counted = told.filter(({ consentScope }) => consentScope === 'COUNTED_ONLY');
    expect(counted.length).toBeGreaterThan(0);
    expect(told.filter(({ body }) => body === undefined)).toEqual(counted);
  });

  it('shows each fate a recommendation of the previous edition can meet', () => {
    expect(recommendations).toHaveLength(5);
    const fates = recommendations.flatMap(({ answer, commitment }) => [
      answer.kind,
      commitment.status,
    ]);
    expect(fates).toEqual(expect.arrayContaining(['KEPT', 'LATE', 'REFUSED', 'UNANSWERED']));
  });
});
