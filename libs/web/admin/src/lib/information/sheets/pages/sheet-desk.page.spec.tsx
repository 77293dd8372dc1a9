import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { informationAdminRoutes } from '../../information.admin-routes.js';

const SLUG = 'sante-2026';
const THEME = { id: 'theme-1', code: 'soins', title: 'Les soins' };

const SHEET = {
  id: 'sheet-1',
  key: 'temps',
  publishedVersion: null,
  theme: THEME,
  version: {
    id: 'sheet-1:1',
    number: 1,
    title: 'Le temps',
    known: 'Ce que l’on **sait**.',
    debated: 'Ce dont on débat.',
    sources: [{ title: 'Rapport', publisher: 'HAS', publishedOn: '2024', url: null }],
    readingMinutes: 1,
  },
  reviewers: [],
  easyRead: null,
};
const EASY_READ = {
  id: 'easy-1',
  number: 1,
  lines: ['Une idée.'],
  isUpToDate: false,
  bearsMark: false,
  reviewers: [],
};

const EDITION = { id: 'edition-1', slug: SLUG, title: 'Santé 2026', themes: [THEME] };

const VIEWER = {
  id: 'viewer',
  secondFactor: { isRequired: true, isPassed: true },
  account: { id: 'account', email: 'anne@exemple.fr' },
  participant: { id: 'participant', displayName: 'Anne' },
};

interface Opening {
  readonly path?: string;
  readonly sheet?: unknown;
  readonly mutations?: Readonly<Record<string, unknown>>;
  readonly permissions?: readonly string[];
}

const open = ({
  path = paths.sheetAdministration.to({ edition: SLUG, sheet: 'temps' }),
  sheet = SHEET,
  mutations = {},
  permissions = ['information.edit'],
}: Opening = {}) =>
  renderApp({
    routes: informationAdminRoutes,
    path,
    server: {
      Query: {
        viewer: { ...VIEWER, permissions },
        edition: { ...EDITION, sheetDraft: sheet, sheetDrafts: sheet === null ? [] : [sheet] },
      },
      Mutation: mutations,
    },
  });

const saved = (act: string, sheet: unknown) => ({ __typename: `${act}Success`, sheet });
const textForm = async () => within(await screen.findByRole('form', { name: 'Le texte' }));

describe('SheetDeskPage', () => {
  it('shows the text, what readers will see of it, and what it still lacks', async () => {
    const { container, user } = await open({ sheet: { ...SHEET, easyRead: EASY_READ } });
    const form = await textForm();
    expect(form.getByRole('textbox', { name: 'Titre' })).toHaveValue('Le temps');
    expect(form.getByRole('textbox', { name: 'Sources' })).toHaveValue('Rapport | HAS | 2024');
    expect(screen.getByText('Pas encore publiée')).toBeVisible();
    expect(screen.getByText('Pas encore relue')).toBeVisible();
    expect(screen.getAllByText(/à mettre à jour/)[0]).toBeVisible();
    await user.click(form.getByText('Aperçu de la fiche'));
    expect(form.getByText('sait').tagName).toBe('STRONG');
    expect(await axeFindings(container)).toEqual([]);
  });

  it('saves a version, and says that readers still have the published one', async () => {
    const next = {
      ...SHEET,
      version: { ...SHEET.version, id: 'sheet-1:2', number: 2, title: 'Autre' },
    };
    const { user, server } = await open({
      mutations: { reviseInformationSheet: saved('ReviseInformationSheet', next) },
    });
    const form = await textForm();
    await user.clear(form.getByRole('textbox', { name: 'Titre' }));
    await user.type(form.getByRole('textbox', { name: 'Titre' }), 'Autre');
    await user.click(form.getByRole('button', { name: 'Enregistrer le texte' }));
    expect(await screen.findByText(/Les lecteurs voient toujours/)).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: 'Autre' })).toBeVisible();
    expect(server.sent.at(-1)?.variables['input']).toMatchObject({
      sheetId: 'sheet-1',
      expectedVersion: 1,
      title: 'Autre',
      sources: [{ title: 'Rapport', publisher: 'HAS', publishedOn: '2024', url: null }],
    });
  });

  it('A34: says on its field what is never shown, before it is sent', async () => {
    const { user, server } = await open();
    const form = await textForm();
    await user.type(form.getByRole('textbox', { name: /^Ce que l’on sait/ }), ' <b>gras</b>');
    await user.click(form.getByRole('button', { name: 'Enregistrer le texte' }));
    expect(form.getByRole('textbox', { name: /^Ce que l’on sait/ })).toHaveAccessibleDescription(
      /HTML, une image/,
    );
    expect(server.sent.map(({ name }) => name)).not.toContain('ReviseInformationSheet');
  });

  it('shows what somebody else saved meanwhile, keeps mine, and saves it on top', async () => {
    const current = {
      version: { number: 2, title: 'Le sien', known: 'Su.', debated: 'Débattu.' },
      easyRead: null,
    };
    const answers: unknown[] = [
      { __typename: 'SheetConflictError', code: 'EDIT_CONFLICT', message: '', current },
      saved('ReviseInformationSheet', {
        ...SHEET,
        version: { ...SHEET.version, id: 'sheet-1:3', number: 3 },
      }),
    ];
    const { user, server } = await open({
      mutations: { reviseInformationSheet: () => answers.shift() },
    });
    const form = await textForm();
    await user.type(form.getByRole('textbox', { name: 'Titre' }), ' gagné');
    await user.click(form.getByRole('button', { name: 'Enregistrer le texte' }));
    expect(await screen.findByText(/Quelqu’un d’autre a enregistré/)).toBeVisible();
    expect(form.getByRole('textbox', { name: 'Titre' })).toHaveValue('Le temps gagné');
    expect(await axeFindings()).toEqual([]);
    await user.click(form.getByRole('button', { name: 'Enregistrer le texte' }));
    expect(await screen.findByText(/Le texte est enregistré/)).toBeVisible();
    expect(server.sent.at(-1)?.variables['input']).toMatchObject({
      expectedVersion: 2,
      title: 'Le temps gagné',
    });
  });

  it('publishes, and asks for the reason of a later version', async () => {
    const { user } = await open({
      sheet: { ...SHEET, publishedVersion: 1, version: { ...SHEET.version, number: 2 } },
      mutations: {
        publishInformationSheet: saved('PublishInformationSheet', {
          ...SHEET,
          publishedVersion: 2,
          version: { ...SHEET.version, number: 2 },
        }),
      },
    });
    const publish = await screen.findByRole('button', { name: 'Publier cette version' });
    await user.click(publish);
    const reason = screen.getByRole('textbox', { name: 'Ce qui change' });
    expect(reason).toHaveAccessibleDescription(/à remplir/);
    await user.type(reason, 'Un décret.');
    await user.click(publish);
    expect(await screen.findByText(/tout le monde lit cette version/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Publier cette version' })).toBeNull();
  });

  it('puts the sheet into easy words and records who has read them', async () => {
    const written = { ...SHEET, easyRead: { ...EASY_READ, isUpToDate: true } };
    const read = {
      ...written,
      easyRead: {
        ...written.easyRead,
        reviewers: [{ id: 'r', name: 'Luc Bana', quality: 'Relecteur', isConcerned: true }],
      },
    };
    const { user, server } = await open({
      mutations: {
        writeEasyRead: saved('WriteEasyRead', written),
        reviewInformationSheet: saved('ReviewInformationSheet', read),
      },
    });
    await user.type(
      await screen.findByRole('textbox', { name: 'Phrases faciles à lire' }),
      'Une idée.',
    );
    await user.click(screen.getByRole('button', { name: 'Enregistrer le facile à lire' }));
    expect(await screen.findByText('La version facile à lire est enregistrée.')).toBeVisible();
    const form = within(screen.getByRole('form', { name: 'Relecture du facile à lire' }));
    await user.type(form.getByRole('textbox', { name: /^Nom/ }), 'Luc Bana');
    await user.type(form.getByRole('textbox', { name: 'Sa qualité' }), 'Relecteur');
    await user.click(form.getByRole('radio', { name: /concernée par le facile à lire/ }));
    await user.click(form.getByRole('button', { name: 'Enregistrer cette relecture' }));
    expect(await screen.findByText('Luc Bana')).toBeVisible();
    expect(server.sent.at(-1)?.variables['input']).toMatchObject({
      part: 'EASY_READ',
      number: 1,
      isConcerned: true,
    });
  });

  it('knows no sheet of that name, and lets nobody in who has no part in it', async () => {
    await open({ sheet: null });
    expect(await screen.findByRole('heading', { name: 'Cette page n’existe pas' })).toBeVisible();
    await open({ permissions: [] });
    expect(await screen.findByText(/anne@exemple.fr/)).toBeVisible();
  });
});

describe('SheetsPage', () => {
  const path = paths.informationAdministration.to({ edition: SLUG });

  it('lists the sheets with what each still lacks', async () => {
    const { container } = await open({ path });
    const sheet = await screen.findByRole('link', { name: 'Le temps' });
    expect(sheet).toHaveAttribute(
      'href',
      paths.sheetAdministration.to({ edition: SLUG, sheet: 'temps' }),
    );
    expect(screen.getByText(/à écrire/)).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('says how to begin when there is none', async () => {
    const { container } = await open({ path, sheet: null });
    expect(await screen.findByRole('link', { name: 'Nouvelle fiche' })).toHaveAttribute(
      'href',
      paths.newSheet.to({ edition: SLUG }),
    );
    expect(await axeFindings(container)).toEqual([]);
  });
});

describe('NewSheetPage', () => {
  it('makes a sheet and goes to its desk', async () => {
    const { user, container } = await open({
      path: paths.newSheet.to({ edition: SLUG }),
      mutations: { createInformationSheet: saved('CreateInformationSheet', SHEET) },
    });
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Thème' }), 'Les soins');
    await user.type(screen.getByRole('textbox', { name: 'Titre' }), 'Le temps');
    await user.type(screen.getByRole('textbox', { name: /^Ce que l’on sait/ }), 'Su.');
    await user.type(screen.getByRole('textbox', { name: /^Ce qui fait débat/ }), 'Débattu.');
    await user.type(screen.getByRole('textbox', { name: 'Sources' }), 'Rapport');
    expect(await axeFindings(container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Créer la fiche' }));
    expect(await screen.findByRole('form', { name: 'Le texte' })).toBeVisible();
    expect(window.location.pathname).toBe(
      paths.sheetAdministration.to({ edition: SLUG, sheet: 'temps' }),
    );
  });
});
