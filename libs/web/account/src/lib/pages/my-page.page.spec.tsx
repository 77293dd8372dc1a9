import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { axeFindings, breakDown, loseConnection, renderApp } from '@voix/testing/render-app';
import { accountRoutes } from '../account.routes.js';
import { accountTypePolicies } from '../account.type-policies.js';
import {
  anAccountServer,
  aProposal,
  aSession,
  aVote,
  EMAIL,
  type AccountServerOptions,
} from '../__fixtures__/an-account-server.js';

function ChangeVoteInPlace({ edition, number }: { edition: string; number: number }) {
  return <p>{`Answers on ${edition}, ${number}`}</p>;
}

async function open(options: AccountServerOptions = {}) {
  const page = await renderApp({
    routes: accountRoutes(),
    path: paths.myPage.to(),
    server: anAccountServer(options),
    typePolicies: [accountTypePolicies],
  });
  await screen.findByRole('heading', { level: 1, name: 'Ma page' });
  return page;
}

const part = (name: string) => screen.findByRole('region', { name });
const press = (name: string) => screen.getByRole('button', { name });

describe('MyPage', () => {
  describe('for a visitor', () => {
    it('says that nothing was done here yet, and what one can do', async () => {
      const { container } = await open();
      expect(await screen.findByText('Vous n’avez encore rien fait ici.')).toBeVisible();
      expect(screen.getByRole('link', { name: 'Commencer à voter' })).toBeVisible();
      expect(screen.getByRole('link', { name: 'Me connecter' })).toBeVisible();
      expect(await axeFindings(container)).toEqual([]);
    });
  });

  describe('for a guest', () => {
    it('says what is kept in this browser only, and what an account would add', async () => {
      const { container } = await open({ person: 'guest', votes: [aVote()] });
      expect(await screen.findByText('Vous participez sans compte')).toBeVisible();
      expect(screen.getByText(/ne sont reliés qu’à ce navigateur/)).toBeVisible();
      expect(screen.getByRole('link', { name: 'Me connecter' })).toHaveAttribute(
        'href',
        expect.stringContaining(encodeURIComponent(paths.myPage.to())),
      );
      expect(await axeFindings(container)).toEqual([]);
    });

    it('shows the name that was drawn, without a form, an account or a list of devices', async () => {
      await open({ person: 'guest' });
      expect(within(await part('Mon nom public')).getByText('Voix 1111-AA')).toBeVisible();
      expect(screen.queryByRole('textbox')).toBeNull();
      expect(screen.queryByRole('region', { name: 'Mes appareils' })).toBeNull();
      expect(screen.queryByRole('region', { name: 'Mon compte' })).toBeNull();
    });
  });

  describe('my proposals', () => {
    it('are listed with what became of them, why, and their receipt', async () => {
      const withdrawn = aProposal({
        id: 'p9',
        number: 9,
        title: 'Une idée reprise ailleurs',
        state: 'WITHDRAWN',
        stateReason: 'Elle fait double emploi.',
      });
      const { user, container } = await open({
        person: 'member',
        proposals: [aProposal(), withdrawn],
      });
      const mine = within(await part('Mes propositions'));
      const [first, second] = mine.getAllByRole('listitem') as [HTMLElement, HTMLElement];
      expect(within(first).getByText('Publiée')).toBeVisible();
      expect(within(first).getByRole('link', { name: /Dire quand/ })).toHaveAttribute(
        'href',
        '/editions/ia-sante-2026/propositions/7-dire',
      );
      expect(within(second).getByText('Retirée')).toBeVisible();
      expect(second).toHaveTextContent('Elle fait double emploi.');
      await user.click(within(first).getByText('Voir le récépissé'));
      expect(within(first).getByText('7K3F-Q2MX-9D4T')).toBeVisible();
      expect(await axeFindings(container)).toEqual([]);
    });

    it('say what to do when there is none', async () => {
      await open({ person: 'member' });
      const mine = within(await part('Mes propositions'));
      expect(mine.getByRole('link', { name: 'Faire une proposition' })).toBeVisible();
    });
  });

  describe('my votes', () => {
    it('are told in words, with the way to change them', async () => {
      await open({ person: 'member', votes: [aVote()] });
      const item = within(await part('Mes votes')).getByRole('listitem');
      expect(item).toHaveTextContent('D’accord (Coup de cœur et Réaliste)');
      expect(
        within(item).getByRole('link', { name: /^Changer mon vote.*Former chaque équipe/ }),
      ).toHaveAttribute('href', '/editions/ia-sante-2026/propositions/8-former');
    });

    it('open in their place to be changed, and close again, by keyboard', async () => {
      const { user, container } = await renderApp({
        routes: accountRoutes({
          changeVote: {
            load: async () => ChangeVoteInPlace,
            catalogs: [],
          },
        }),
        path: paths.myPage.to(),
        server: anAccountServer({ person: 'member', votes: [aVote()] }),
        typePolicies: [accountTypePolicies],
      });
      const change = await screen.findByRole('button', { name: /^Changer mon vote.*Former/ });
      expect(change).toHaveAttribute('aria-expanded', 'false');
      change.focus();
      await user.keyboard('{Enter}');
      expect(screen.getByText('Answers on ia-sante-2026, 8')).toBeVisible();
      expect(change).toHaveAttribute('aria-expanded', 'true');
      expect(change).toHaveFocus();
      expect(await axeFindings(container)).toEqual([]);
      await user.keyboard('{Enter}');
      expect(screen.queryByText('Answers on ia-sante-2026, 8')).toBeNull();
    });

    it('say what became of a withdrawn proposal, and offer no change there', async () => {
      const proposal = { ...aVote().proposal, state: 'WITHDRAWN', title: '' };
      await open({ person: 'member', votes: [aVote({ proposal })] });
      const item = within(await part('Mes votes')).getByRole('listitem');
      expect(item).toHaveTextContent('Proposition n° 8, retirée');
      expect(within(item).queryByRole('link', { name: /^Changer mon vote/ })).toBeNull();
    });

    it('come by pages', async () => {
      const votes = Array.from({ length: 25 }, (_one, index) =>
        aVote({
          id: `v${index}`,
          proposal: { ...aProposal(), id: `v${index}`, title: `Proposition ${index}` },
        }),
      );
      const { user } = await open({ person: 'member', votes });
      const mine = within(await part('Mes votes'));
      expect(mine.getAllByRole('listitem')).toHaveLength(20);
      await user.click(mine.getByRole('button', { name: 'Voir la suite' }));
      await waitFor(() => expect(mine.getAllByRole('listitem')).toHaveLength(25));
      expect(mine.queryByRole('button', { name: 'Voir la suite' })).toBeNull();
    });
  });

  describe('my public name', () => {
    it('is changed with the college and the territory, both as one wishes', async () => {
      const { user, server } = await open({ person: 'member' });
      const name = await screen.findByRole('textbox', { name: 'Nom affiché' });
      await user.clear(name);
      await user.type(name, 'Anne du Nord');
      await user.selectOptions(
        screen.getByRole('combobox', { name: /Votre place dans ces sujets/ }),
        'Proches aidants',
      );
      await user.click(press('Enregistrer'));
      expect(await screen.findByText('Votre nom public est enregistré.')).toBeVisible();
      expect(server.sent.at(-1)?.variables).toEqual({
        input: { displayName: 'Anne du Nord', collegeCode: 'CAREGIVER', territoryCode: null },
      });
    });

    it('says beside the field why a name is refused, and keeps it', async () => {
      const updateMyProfile = () => ({
        __typename: 'ValidationFailedError',
        code: 'VALIDATION_FAILED',
        message: '',
        issues: [{ path: 'displayName', code: 'NAME_RESERVED', message: 'Ce nom est réservé.' }],
      });
      const { user, container } = await open({ person: 'member', mutations: { updateMyProfile } });
      const name = await screen.findByRole('textbox', { name: 'Nom affiché' });
      await user.type(name, ' CCNE');
      await user.click(press('Enregistrer'));
      await waitFor(() => expect(name).toBeInvalid());
      expect(name).toHaveAccessibleDescription(expect.stringContaining('Ce nom est réservé.'));
      expect(name).toHaveValue('Voix 1111-AA CCNE');
      expect(await axeFindings(container)).toEqual([]);
    });

    it('tells before it is saved that it is public', async () => {
      await open({ person: 'member' });
      const form = await screen.findByRole('form', { name: 'Mon nom public' });
      expect(form).toHaveTextContent('Ces trois réponses sont publiques.');
    });
  });

  describe('my devices', () => {
    const others = [
      aSession({ id: 's2', label: 'Safari, iPhone', isCurrent: false }),
      aSession({ id: 's3', label: 'Chrome, Windows', isCurrent: false }),
    ];

    it('mark this one, and close another one without losing their reader', async () => {
      const { user } = await open({ person: 'member', sessions: [aSession(), ...others] });
      const devices = within(await part('Mes appareils'));
      const [here] = devices.getAllByRole('listitem') as [HTMLElement];
      expect(here).toHaveTextContent('Cet appareil');
      expect(within(here).queryByRole('button')).toBeNull();

      await user.click(devices.getByRole('button', { name: /Déconnecter.*Safari, iPhone/ }));
      await waitFor(() => expect(devices.queryByText('Safari, iPhone')).toBeNull());
      expect(devices.getByRole('heading', { name: 'Mes appareils' })).toHaveFocus();
      expect(screen.getByText('L’appareil est déconnecté.')).toBeInTheDocument();
    });

    it('close all the others at once', async () => {
      const { user } = await open({ person: 'member', sessions: [aSession(), ...others] });
      const devices = within(await part('Mes appareils'));
      await user.click(devices.getByRole('button', { name: 'Déconnecter tous les autres' }));
      await waitFor(() => expect(devices.getAllByRole('listitem')).toHaveLength(1));
    });

    it('stay listed when the server could not close them', async () => {
      const endSession = () => breakDown('REF-7');
      const { user } = await open({
        person: 'member',
        sessions: [aSession(), ...others],
        mutations: { endSession },
      });
      const devices = within(await part('Mes appareils'));
      await user.click(devices.getByRole('button', { name: /Déconnecter.*Safari/ }));
      expect(await screen.findByRole('alert')).toHaveTextContent('REF-7');
      expect(devices.getByText('Safari, iPhone')).toBeVisible();
    });
  });

  describe('my account', () => {
    it('signs out and leaves the page', async () => {
      const { user } = await open({ person: 'member' });
      const account = within(await part('Mon compte'));
      expect(account.getByText(EMAIL)).toBeVisible();
      await user.click(account.getByRole('button', { name: 'Me déconnecter' }));
      await waitFor(() => expect(window.location.pathname).toBe(paths.home.to()));
      expect(screen.getByText('La déconnexion est faite.')).toBeInTheDocument();
    });

    it('stays signed in, and says so, when the network is gone', async () => {
      const { user } = await open({
        person: 'member',
        mutations: { signOut: () => loseConnection() },
      });
      const account = within(await part('Mon compte'));
      await user.click(account.getByRole('button', { name: 'Me déconnecter' }));
      expect(await screen.findByRole('alert')).toHaveTextContent('n’a pas pu être joint');
      expect(account.getByText(EMAIL)).toBeVisible();
    });
  });
});
