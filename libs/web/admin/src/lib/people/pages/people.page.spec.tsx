import { describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { axeFindings, renderApp, type ServerAnswers } from '@voix/testing/render-app';
import { peopleAdminRoutes } from '../people.admin-routes.js';

const PARTNER = {
  id: 'r1',
  email: 'partenaire@exemple.fr',
  role: 'PARTNER_ORGANIZER',
  editionId: 'e1',
  grantedAt: '2026-01-05T09:00:00.000Z',
  territory: { code: 'FR-BRE', name: 'Bretagne' },
};

const PREPARED = {
  id: 'e1',
  state: 'DRAFT',
  edition: {
    id: 'e1',
    slug: 'essai',
    title: 'Essai',
    territories: [{ code: 'FR-BRE', name: 'Bretagne', parentCode: null }],
    guarantors: [
      {
        duty: 'GUARANTOR',
        name: 'Jeanne Guérin',
        presentation: 'Magistrate honoraire.',
        contact: 'garante@exemple.fr',
        version: 2,
      },
    ],
  },
};

const open = (
  mutations: ServerAnswers['Mutation'] = {},
  permissions = ['editions.configure', 'roles.grant'],
  roleHolders: readonly object[] = [PARTNER],
) =>
  renderApp({
    routes: peopleAdminRoutes,
    path: paths.peopleAdministration.to({ edition: 'essai' }),
    server: {
      Query: {
        viewer: () => ({
          id: 'viewer',
          permissions,
          secondFactor: { isRequired: true, isPassed: true },
          account: { id: 'account', email: 'orga@exemple.fr' },
          participant: { id: 'participant', displayName: 'Orga' },
        }),
        preparedEdition: () => PREPARED,
        roleHolders: () => roleHolders,
      },
      Mutation: mutations,
    },
  });

/** What the page sent last: the first argument of its resolver. */
function inputOf(mutation: { readonly mock: { readonly lastCall?: unknown[] } }): unknown {
  const [sent] = mutation.mock.lastCall ?? [];
  return typeof sent === 'object' && sent !== null && 'input' in sent ? sent.input : undefined;
}

describe('PeoplePage', () => {
  it('shows who holds a role, and where', async () => {
    const { container } = await open();
    const item = (await screen.findByText(PARTNER.email)).closest('li');
    expect(item).toHaveTextContent('Partenaire dans un territoire · Bretagne');
    expect(screen.getByText(/garante ou le garant · Jeanne Guérin/)).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('gives a partner their territory, and asks which before it sends', async () => {
    const grantRole = jest.fn((..._sent: unknown[]) => ({
      __typename: 'GrantRoleSuccess',
      isNew: true,
    }));
    const { user } = await open({ grantRole });
    await user.type(
      await screen.findByRole('textbox', { name: /^Adresse électronique/ }),
      'autre@exemple.fr',
    );
    expect(screen.queryByRole('combobox', { name: /^Territoire/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: /^Partenaire/ }));
    await user.click(screen.getByRole('button', { name: 'Donner ce rôle' }));
    expect(grantRole).not.toHaveBeenCalled();
    await user.selectOptions(screen.getByRole('combobox', { name: /^Territoire/ }), 'FR-BRE');
    await user.click(screen.getByRole('button', { name: 'Donner ce rôle' }));
    expect(inputOf(grantRole)).toEqual({
      editionId: 'e1',
      email: 'autre@exemple.fr',
      role: 'PARTNER_ORGANIZER',
      territoryCode: 'FR-BRE',
    });
  });

  it('takes a role back where it is held, once asked', async () => {
    const revokeRole = jest.fn((..._sent: unknown[]) => ({
      __typename: 'RevokeRoleSuccess',
      wasHeld: true,
    }));
    const { user } = await open({ revokeRole });
    await user.click(await screen.findByRole('button', { name: /^Retirer le rôle de/ }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Retirer le rôle' }));
    expect(inputOf(revokeRole)).toEqual({
      email: PARTNER.email,
      role: 'PARTNER_ORGANIZER',
      editionId: 'e1',
      territoryCode: 'FR-BRE',
    });
  });

  it('says who is the last administrator, and keeps them', async () => {
    const message = 'Personne d’autre.';
    const revokeRole = () => ({
      __typename: 'LastAdministratorError',
      code: 'LAST_ADMINISTRATOR',
      message,
    });
    const { user } = await open({ revokeRole });
    await user.click(await screen.findByRole('button', { name: /^Retirer le rôle de/ }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Retirer le rôle' }));
    expect(await within(dialog).findByRole('alert')).toBeVisible();
  });

  it('names the mediator for everybody to read', async () => {
    const nameGuarantor = jest.fn((..._sent: unknown[]) => ({
      __typename: 'NameGuarantorSuccess',
      prepared: PREPARED,
    }));
    const { user } = await open({ nameGuarantor });
    await user.click(await screen.findByText('La médiatrice ou le médiateur'));
    const form = within(screen.getByRole('form', { name: 'La médiatrice ou le médiateur' }));
    await user.type(form.getByRole('textbox', { name: /^Nom/ }), 'Paul Lien');
    await user.type(form.getByRole('textbox', { name: /^Pourquoi/ }), 'Neutre.');
    await user.type(form.getByRole('textbox', { name: /^Pour la joindre/ }), 'p@exemple.fr');
    await user.click(form.getByRole('button', { name: 'Publier ce nom' }));
    expect(inputOf(nameGuarantor)).toEqual(
      expect.objectContaining({ duty: 'MEDIATOR', expectedVersion: 0, name: 'Paul Lien' }),
    );
  });

  it('tells organisers who may give roles, and that nobody holds one here', async () => {
    await open({}, ['editions.configure']);
    expect(await screen.findByText(/^Les rôles sont donnés par/)).toBeVisible();
    expect(screen.queryByText(PARTNER.email)).not.toBeInTheDocument();
  });

  it('says that nobody holds a role yet', async () => {
    await open({}, undefined, []);
    expect(await screen.findByText(/^Personne n’a encore de rôle/)).toBeVisible();
  });
});
