import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { axeFindings, loseConnection, renderApp } from '@voix/testing/render-app';
import { aPreparationServer, PREPARED } from '../__fixtures__/a-preparation-server.js';
import { editionsAdminRoutes } from '../editions.admin-routes.js';

const open = (createEdition: unknown = {}) =>
  renderApp({
    routes: editionsAdminRoutes,
    path: paths.newEdition.to(),
    server: aPreparationServer({ createEdition }),
  });
type Opened = Awaited<ReturnType<typeof open>>;

async function fillIn({ user }: Opened) {
  const type = async (name: RegExp, text: string) =>
    user.type(await screen.findByRole('textbox', { name }), text);
  await type(/^Nom de l’édition/, 'Été & soins');
  await type(/^Question/, 'Que faire ?');
  await type(/^Pourquoi/, 'Parce que.');
  await user.type(screen.getByLabelText(/^Premier jour/), '2027-03-01');
}
const send = ({ user }: Opened) =>
  user.click(screen.getByRole('button', { name: 'Créer le brouillon' }));
const inputs = ({ server }: Opened) =>
  server.sent
    .filter(({ name }) => name === 'CreateEdition')
    .map(({ variables }) => variables['input'] as Record<string, unknown>);

describe('NewEditionPage', () => {
  it('says what each template holds, and makes the address of the title', async () => {
    const app = await open();
    expect(await screen.findByRole('radio', { name: /^Consultation simple/ })).toBeChecked();
    expect(screen.getByText(/2 phases.*Préparation, Contribution/)).toBeVisible();
    await fillIn(app);
    expect(screen.getByRole('textbox', { name: /^Adresse/ })).toHaveValue('ete-et-soins');
    expect(await axeFindings(app.container)).toEqual([]);
  });

  it('asks for the series only where it is new', async () => {
    const app = await open();
    const series = await screen.findByRole('combobox', { name: /^Série/ });
    expect(screen.queryByRole('textbox', { name: /^Nom de la série/ })).not.toBeInTheDocument();
    await app.user.selectOptions(series, 'Une nouvelle série');
    expect(screen.getByRole('textbox', { name: /^Nom de la série/ })).toBeVisible();
    await app.user.click(screen.getByRole('radio', { name: /^Reprendre une édition/ }));
    expect(screen.queryByRole('textbox', { name: /^Nom de la série/ })).not.toBeInTheDocument();
    await fillIn(app);
    await send(app);
    expect(inputs(app)).toMatchObject([
      { templateCode: null, copiedEditionId: 'e1', seriesId: null, slug: 'ete-et-soins' },
    ]);
  });

  it('A76: sends the same key again after an answer that got lost, then goes to the draft', async () => {
    let isLost = true;
    const app = await open(() =>
      isLost ? loseConnection() : { __typename: 'CreateEditionSuccess', prepared: PREPARED },
    );
    await fillIn(app);
    await send(app);
    expect(await screen.findByRole('alert')).toHaveTextContent('n’a pas pu être joint');
    isLost = false;
    await send(app);
    await screen.findByRole('heading', { level: 1, name: 'Soins de demain' });
    const [first, second] = inputs(app);
    expect(second).toEqual(first);
    expect(first).toMatchObject({ templateCode: 'SIMPLE_CONSULTATION', seriesId: 's1' });
  });

  it('places what the server finds: an address that is taken', async () => {
    const message = 'Une autre page a déjà cette adresse.';
    const app = await open({
      __typename: 'ValidationFailedError',
      code: 'VALIDATION_FAILED',
      message: '',
      issues: [{ path: 'slug', code: 'ADDRESS_TAKEN', message }],
    });
    await fillIn(app);
    await send(app);
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: /^Adresse/ })).toHaveAccessibleDescription(
        /Une autre page a déjà cette adresse/,
      ),
    );
  });
});
