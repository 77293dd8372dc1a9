import { describe, expect, it } from '@jest/globals';
import { webProjects } from '../schema-tools/workspace-projects.mjs';
import { catalogFaults } from './check-catalogs.mjs';
import { errorCatalog, readCatalogs } from './generate-messages.mjs';

const faultsOf = (fr, en, key = 'voting.page.title') =>
  catalogFaults('voting', { fr: { [key]: fr }, en: { [key]: en } });

describe('catalogFaults', () => {
  it('finds nothing to say of a text in both languages', () => {
    expect(faultsOf('Voter pour {name}', 'Vote for {name}')).toEqual([]);
  });

  it.each([
    ['a key of another area', 'Voter', 'Vote', 'proposals.page.title', 'keys read'],
    ['a key that is not in kebab-case', 'Voter', 'Vote', 'voting.page.mainTitle', 'keys read'],
    ['a missing translation', 'Voter', undefined, 'voting.page.title', 'missing in "en"'],
    ['an empty text', 'Voter', ' ', 'voting.page.title', 'is empty'],
    ['different placeholders', 'Voter pour {name}', 'Vote', 'voting.page.title', 'placeholders'],
    ['different tags', '<link>Voter</link>', 'Vote', 'voting.page.title', 'tags'],
    [
      'a broken message',
      'Voter {nom, plural, one}',
      'Vote',
      'voting.page.title',
      'not a valid ICU message',
    ],
    [
      'English in French',
      'Submit votre vote',
      'Submit your vote',
      'voting.page.title',
      'English word',
    ],
    [
      'a key shown to people',
      'voting.page.lead',
      'Vote',
      'voting.page.title',
      'shows a message key',
    ],
    ['a code shown to people', 'PHASE_CLOSED', 'Vote', 'voting.page.title', 'shows a code'],
    ['a straight apostrophe', "L'avis", 'View', 'voting.page.title', 'write ’'],
  ])('reports %s', (_what, fr, en, key, expected) => {
    expect(faultsOf(fr, en, key).join('\n')).toContain(expected);
  });

  it('does not take the syntax of a plural for English', () => {
    expect(
      faultsOf(
        '{n, plural, one {# voix} other {# voix}}',
        '{n, plural, one {# vote} other {# votes}}',
      ),
    ).toEqual([]);
  });
});

describe('the catalogues of the site', () => {
  const projects = webProjects().map((project) => ({
    ...project,
    catalogs: readCatalogs(project),
  }));
  const withTexts = projects.filter(({ catalogs }) => catalogs);

  it.each(withTexts.map(({ area, catalogs }) => [area, catalogs]))(
    'of "%s" have no fault',
    (area, catalogs) => {
      expect(catalogFaults(area, catalogs)).toEqual([]);
    },
  );

  it('give every error code its text in each language', () => {
    expect(Object.keys(errorCatalog('en')).sort()).toEqual(Object.keys(errorCatalog('fr')).sort());
    expect(Object.keys(errorCatalog('fr')).length).toBeGreaterThan(20);
  });
});
