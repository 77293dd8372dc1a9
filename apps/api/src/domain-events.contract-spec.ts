import { DOMAIN_EVENTS } from '@voix/contracts/domain-events';
import { shippedSources } from './__fixtures__/area-sources.js';

const EVENTS = Object.entries(DOMAIN_EVENTS);
const sourcesOf = (area: string) => shippedSources(`libs/api/${area}/src/**/*.ts`);

describe('the catalogue of domain events', () => {
  it.each(EVENTS)('%s is told by the area that its name says', (name) => {
    const [area = ''] = name.split('.');
    const told = sourcesOf(area).filter(({ text }) => text.includes(`domainEvent('${name}'`));
    expect(told.map(({ path }) => path)).toHaveLength(1);
  });

  it.each(EVENTS)(
    '%s says what is true now, in ids and versions, and nothing more',
    (name, schema) => {
      expect(name).toMatch(/^[a-z]+\.[a-z_]*(ed|en|wn)(_[a-z]+)*$/);
      expect(schema.type).toBe('strict_object');
      const fields = Object.keys(schema.entries);
      expect(fields.filter((field) => !/^(role|version|\w+Id)$/.test(field))).toEqual([]);
    },
  );

  it('has every event that an area tells or listens to', () => {
    const named = sourcesOf('*').flatMap(({ text }) =>
      [...text.matchAll(/(?:domainEvent|\.on|subscribe)\(\s*'([a-z]+\.[a-z_]+)'/g)].map(
        ([, name = '']) => name,
      ),
    );
    expect(named.length).toBeGreaterThanOrEqual(EVENTS.length);
    expect(named.filter((name) => !(name in DOMAIN_EVENTS))).toEqual([]);
  });
});
