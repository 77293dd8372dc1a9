import { validateCalendar } from '@voix/domain-phase-calendar';
import { EDITION_TEMPLATES } from '../templates/edition-templates.js';
import { EDITION_TEMPLATE_CODES, hasBlank } from './edition-template.js';
import { planFromTemplate } from './phase-plan.js';

describe('hasBlank', () => {
  it.each([
    ['Écrivez à [adresse à compléter].', true],
    ['Voir [le règlement](https://exemple.fr/reglement).', false],
    ['Voir [le règlement][1].', false],
    ['Rien à compléter.', false],
    [`[${'x'.repeat(100_000)}`, false],
  ])('of %.40p is %p', (text, expected) => {
    expect(hasBlank(text)).toBe(expected);
  });
});

describe('the templates', () => {
  it('are those that can be chosen', () => {
    expect(EDITION_TEMPLATES.map(({ code }) => code)).toEqual([...EDITION_TEMPLATE_CODES]);
  });

  it.each(EDITION_TEMPLATES)(
    '$code has a calendar without a fault, and one phase of each kind',
    (template) => {
      const { phases } = template;
      const planned = planFromTemplate(template, '2027-03-01', 'Europe/Paris');
      expect(validateCalendar(planned).ok).toBe(true);
      expect(new Set(phases.map(({ kind }) => kind)).size).toBe(phases.length);
    },
  );

  it.each(EDITION_TEMPLATES)(
    '$code opens its activities in phases that it has',
    ({ phases, activities }) => {
      const kinds = phases.map(({ kind }) => kind as string);
      const used = activities.flatMap(({ allows }) => Object.keys(allows));
      expect(used).not.toEqual([]);
      expect(used.filter((kind) => !kinds.includes(kind))).toEqual([]);
    },
  );

  it.each(EDITION_TEMPLATES)(
    '$code leaves to its organisers what only they can say',
    ({ charter }) => {
      expect(hasBlank(charter.body)).toBe(true);
    },
  );
});
