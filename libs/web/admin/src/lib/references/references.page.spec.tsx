import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { axeFindings, renderApp, type ServerAnswers } from '@voix/testing/render-app';
import { aPreparationServer, PREPARED } from '../editions/__fixtures__/a-preparation-server.js';
import { referencesAdminRoutes } from './references.admin-routes.js';

const reference = (kind: string, code: string, nameFr: string, change: object = {}) => ({
  id: `s:${kind}:${code}`,
  kind,
  code,
  nameFr,
  nameEn: `${nameFr} (en)`,
  parentCode: null,
  officialCode: null,
  isEnabled: true,
  isOwn: false,
  version: 0,
  ...change,
});
const CITIZEN = reference('COLLEGE', 'CITIZEN', 'Citoyennes et citoyens');
const INDUSTRY = reference('COLLEGE', 'INDUSTRY', 'Entreprises');
const REFERENCES = [
  CITIZEN,
  INDUSTRY,
  reference('TERRITORY', 'FR-BRE', 'Bretagne', { officialCode: '53' }),
  reference('TERRITORY', 'FR-29', 'Finistère', { officialCode: '29', parentCode: 'FR-BRE' }),
];
const withReferences = (references: readonly object[]) => ({ ...PREPARED, references });

const open = (mutations: NonNullable<ServerAnswers['Mutation']> = {}) =>
  renderApp({
    routes: referencesAdminRoutes,
    path: paths.referencesAdministration.to({ edition: 'soins-2027' }),
    server: aPreparationServer(mutations, { preparedEdition: withReferences(REFERENCES) }),
  });
const inputOf = ({ server }: Awaited<ReturnType<typeof open>>, name: string) =>
  server.sent.find((operation) => operation.name === name)?.variables['input'];

describe('ReferencesPage', () => {
  it('shows the lists of the series, departments within their region', async () => {
    const app = await open();
    await screen.findByRole('heading', { level: 1, name: 'Références' });
    expect(screen.getByText('Code officiel : 53')).toBeVisible();
    await app.user.click(screen.getByText('Bretagne : 1 territoire'));
    expect(screen.getByText('Finistère', { selector: 'strong' })).toBeVisible();
    expect(await axeFindings(app.container)).toEqual([]);
  });

  it('takes a college out of the list, and says that what names it stays', async () => {
    const disabled = { ...INDUSTRY, isEnabled: false, version: 1 };
    const app = await open({
      changeReference: {
        __typename: 'ChangeReferenceSuccess',
        prepared: withReferences([CITIZEN, disabled]),
      },
    });
    await app.user.click(
      await screen.findByRole('button', { name: 'Retirer de la liste Entreprises' }),
    );
    expect(await screen.findByText(/Hors de la liste/)).toBeVisible();
    expect(inputOf(app, 'ChangeReference')).toMatchObject({
      code: 'INDUSTRY',
      expectedVersion: 0,
      isEnabled: false,
    });
    expect(await axeFindings(app.container)).toEqual([]);
  });

  it('shows the name that somebody else saved, and keeps one’s own', async () => {
    const app = await open({
      changeReference: {
        __typename: 'ReferenceConflictError',
        code: 'EDIT_CONFLICT',
        message: '',
        current: { ...INDUSTRY, nameFr: 'Firmes', version: 3 },
      },
    });
    await app.user.click(await screen.findByText(/^Renommer.*Entreprises/));
    const form = within(screen.getByRole('form', { name: /^Renommer.*Entreprises/ }));
    await app.user.type(form.getByRole('textbox', { name: /^Nom en français/ }), ' privées');
    await app.user.click(form.getByRole('button', { name: 'Enregistrer le nom' }));
    expect(await screen.findByText('Firmes')).toBeVisible();
    expect(form.getByRole('textbox', { name: /^Nom en français/ })).toHaveValue(
      'Entreprises privées',
    );
  });

  it('asks in another order', async () => {
    const app = await open({
      orderReferences: {
        __typename: 'OrderReferencesSuccess',
        prepared: withReferences([INDUSTRY, CITIZEN]),
      },
    });
    await app.user.click(
      await screen.findByRole('button', { name: 'Descendre Citoyennes et citoyens' }),
    );
    expect(await screen.findByText(/place 2\./)).toBeInTheDocument();
    expect(inputOf(app, 'OrderReferences')).toEqual({
      editionId: 'e1',
      kind: 'COLLEGE',
      codes: ['INDUSTRY', 'CITIZEN'],
    });
  });

  it('adds a territory in its region, and says when its code is taken', async () => {
    const app = await open({
      addReference: {
        __typename: 'ValidationFailedError',
        code: 'VALIDATION_FAILED',
        message: '',
        issues: [{ path: 'code', code: 'CODE_TAKEN', message: 'Ce code existe déjà.' }],
      },
    });
    await app.user.click(await screen.findByText('Ajouter un territoire'));
    const form = within(screen.getByRole('form', { name: 'Ajouter un territoire' }));
    await app.user.type(form.getByRole('textbox', { name: /^Nom en français/ }), 'Rennes');
    await app.user.type(form.getByRole('textbox', { name: /^Nom en anglais/ }), 'Rennes');
    await app.user.type(form.getByRole('textbox', { name: /^Code/ }), 'metro-rennes');
    await app.user.selectOptions(form.getByRole('combobox', { name: /^Région/ }), 'FR-BRE');
    await app.user.click(form.getByRole('button', { name: 'Ajouter à la liste' }));
    expect((await form.findAllByText(/code existe déjà/))[0]).toBeVisible();
    expect(form.getByRole('textbox', { name: /^Nom en français/ })).toHaveValue('Rennes');
    expect(inputOf(app, 'AddReference')).toMatchObject({
      kind: 'TERRITORY',
      code: 'METRO-RENNES',
      parentCode: 'FR-BRE',
    });
  });
});
