/** A sheet as the server sends it, with what a spec wants otherwise. */
export const SLUG = 'sante-2026';

const REVIEWER = { id: 'review-1', name: 'Ana Diallo', quality: 'médecin de santé publique' };
const CONCERNED = { id: 'review-2', name: 'Luc Bana', quality: 'relecteur, personne concernée' };

export const VERSION = {
  id: 'sheet-1:1',
  number: 1,
  title: 'Le temps passé avec les personnes',
  known: 'La **télésurveillance** est remboursée.\n\n- Les résumés contiennent des oublis.',
  debated: 'À qui revient le temps gagné ?',
  sources: [
    {
      title: 'Référentiel de télésurveillance',
      publisher: 'Haute Autorité de santé',
      publishedOn: '2023-05',
      url: 'https://has.example/referentiel',
    },
    { title: 'Code de la santé publique', publisher: null, publishedOn: null, url: null },
  ],
  readingMinutes: 3,
  reason: null,
  createdAt: '2026-03-01T10:00:00.000Z',
  publishedAt: '2026-03-02T10:00:00.000Z',
};

/** Its term stands in the text of the sheet, and in its easy words. */
export const TERM = {
  id: 'term-1',
  slug: 'resume',
  term: 'Résumé',
  definition: 'Texte court qui dit l’essentiel d’un autre.',
  easyDefinition: 'Un texte plus court.',
  synonyms: ['machine'],
};

export const EASY_READ = {
  id: 'sheet-1:easy:1:1',
  number: 1,
  lines: ['Une machine peut écrire.', 'Vous pouvez dire non.'],
  isUpToDate: true,
  bearsMark: true,
  reviewers: [CONCERNED],
  writtenAt: '2026-03-02T10:00:00.000Z',
};

export function aSheet(otherwise: Readonly<Record<string, unknown>> = {}) {
  return {
    id: 'sheet-1',
    key: 'temps',
    version: VERSION,
    reviewers: [REVIEWER],
    easyRead: null,
    ...otherwise,
  };
}
