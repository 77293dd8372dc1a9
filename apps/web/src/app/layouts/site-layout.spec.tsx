import { describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { axeFindings, plainSpaces, renderApp } from '@voix/testing/render-app';
import { shellCatalog } from '../../generated/messages/catalog.js';
import { SiteLayout } from './site-layout.js';

const moment = (isOpen: boolean) => ({
  interaction: 'VOTE',
  isOpen,
  opensAt: null,
  closesAt: null,
});

const EDITION = {
  id: 'e1',
  slug: 'ia-sante-2026',
  title: 'L’IA en santé',
  timeZone: 'Europe/Paris',
  currentPhase: {
    id: 'p1',
    kind: 'CONTRIBUTION',
    title: 'Proposer et voter',
    endsAt: '2031-03-14T22:59:00Z',
  },
  proposalsActivity: { id: 'a1', moments: [moment(true)] },
};

const frame = (
  <SiteLayout>
    <h1>Une page</h1>
  </SiteLayout>
);

const show = (answers: object = {}, options: object = {}) =>
  renderApp({
    ui: frame,
    isWholePage: true,
    catalogs: [shellCatalog],
    server: { Query: { currentEdition: EDITION, ...answers } },
    ...options,
  });

describe('the frame of the site', () => {
  it('has its landmarks, and nothing for axe to find', async () => {
    const { baseElement } = await show();
    await screen.findByText('Proposer et voter');
    expect(screen.getByRole('banner')).toBeInTheDocument();
    expect(screen.getByRole('main')).toHaveTextContent('Une page');
    expect(screen.getByRole('contentinfo')).toHaveTextContent(/Accessibilité\s: non auditée/);
    expect(await axeFindings(baseElement)).toEqual([]);
  });

  it('leads to what one can do in the current edition, and says until when', async () => {
    await show();
    const menu = screen.getByRole('navigation', { name: 'Menu principal' });
    expect(await within(menu).findByRole('link', { name: 'Voter' })).toHaveAttribute(
      'href',
      '/editions/ia-sante-2026/voter',
    );
    expect(plainSpaces(screen.getByRole('banner').textContent)).toContain(
      'Proposer et voter jusqu’au 14 mars 2031',
    );
  });

  it('does not offer to vote when voting is not open', async () => {
    const proposalsActivity = { id: 'a1', moments: [moment(false)] };
    await show({ currentEdition: { ...EDITION, proposalsActivity } });
    expect(await screen.findByRole('link', { name: 'Propositions' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Voter' })).not.toBeInTheDocument();
  });

  it('stands when there is no edition yet', async () => {
    const { server } = await show({ currentEdition: null });
    await waitFor(() => expect(server.sent.map(({ name }) => name)).toContain('Masthead'));
    expect(screen.queryByRole('link', { name: 'Voter' })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Voix, accueil' })).toHaveAttribute('href', '/');
  });

  it('offers to sign in to those who are nobody yet, and their page to the others', async () => {
    const { unmount } = await show();
    expect(screen.getByRole('link', { name: 'Se connecter' })).toBeInTheDocument();
    unmount();
    const participant = { id: 'p', displayName: 'Nadège' };
    await show({ viewer: { id: 'v', permissions: [], account: null, participant } });
    expect(await screen.findByRole('link', { name: 'Ma page' })).toHaveAttribute(
      'href',
      '/ma-page',
    );
  });

  it('changes language without leaving the page, and says which stays French', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByRole('link', { name: 'Sign in' })).toBeInTheDocument();
    expect(screen.getByText('Propose, discuss, vote')).toBeInTheDocument();
    expect(screen.getByText(/information sheets are written in French/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Français' }));
    expect(await screen.findByRole('link', { name: 'Se connecter' })).toBeInTheDocument();
    expect(screen.getByText('Proposer et voter')).toBeInTheDocument();
    expect(screen.queryByText(/écrites en français/)).not.toBeInTheDocument();
  });

  it('changes its appearance, says so, and remembers it', async () => {
    const { user, container } = await show();
    await user.click(screen.getByRole('button', { name: /Apparence\s: celle de l’appareil/ }));
    expect(document.documentElement.dataset['theme']).toBe('light');
    await user.click(screen.getByRole('button', { name: /Apparence\s: claire/ }));
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(localStorage.getItem('voix-theme')).toBe('"dark"');
    expect(container.querySelector('[aria-live="polite"]')).toHaveTextContent(
      /Apparence\s: sombre/,
    );
    await user.click(screen.getByRole('button', { name: /Apparence\s: sombre/ }));
    expect(document.documentElement.dataset['theme']).toBeUndefined();
  });
});

describe('the banner of the network', () => {
  const vote = { key: 'k1', channel: 'votes', subject: 'proposal-1', input: {} };

  it('says when one is offline, and what waits', async () => {
    const { setOnline, outbox } = await show();
    setOnline(false);
    expect(await screen.findByText('Vous êtes hors connexion')).toBeInTheDocument();
    act(() => outbox.add(vote));
    expect(await screen.findByText(/1 vote attend sur cet appareil/)).toBeInTheDocument();
  });

  it('sends what waited when the network is back, and says what became of it', async () => {
    const { user, setOnline, outbox } = await show(
      {},
      { isOnline: false, senderOf: async () => async () => ({ kind: 'sent' }) },
    );
    act(() => outbox.add(vote));
    setOnline(true);
    expect(
      await screen.findByText('Le vote gardé hors connexion est enregistré.'),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'J’ai compris' }));
    expect(screen.queryByText(/gardé hors connexion/)).not.toBeInTheDocument();
  });

  it('does not hide a vote that was refused', async () => {
    const refused = { kind: 'refused', code: 'PHASE_CLOSED', message: 'Close' } as const;
    const { setOnline, outbox } = await show(
      {},
      { isOnline: false, senderOf: async () => async () => refused },
    );
    act(() => outbox.add(vote));
    setOnline(true);
    expect(await screen.findByText(/n’a pas été accepté/)).toBeInTheDocument();
  });

  it('leads those who hold a role to the administration, and nobody else', async () => {
    const account = { id: 'c', email: 'o@exemple.fr' };
    const viewer = (permissions: string[]) => ({
      viewer: { id: 'v', permissions, account, participant: null },
    });
    const { unmount } = await show(viewer([]));
    await screen.findByRole('link', { name: 'Ma page' });
    expect(screen.queryByRole('link', { name: 'Administration' })).not.toBeInTheDocument();
    unmount();
    await show(viewer(['editions.preview']));
    expect(await screen.findByRole('link', { name: 'Administration' })).toHaveAttribute(
      'href',
      '/administration',
    );
  });

  it('tells those who prepare an edition that nobody else sees it, and asks for nobody else', async () => {
    const viewer = {
      id: 'v',
      permissions: ['editions.configure', 'editions.preview'],
      account: { id: 'c', email: 'o@exemple.fr' },
      participant: null,
    };
    const edition = { id: 'e2', slug: 'projet', state: 'DRAFT' };
    const path = '/editions/projet/charte';
    const { unmount, baseElement } = await show({ viewer, edition }, { path });
    expect(await screen.findByText(/cette édition n’est pas publiée/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Revenir à la préparation' })).toHaveAttribute(
      'href',
      '/administration/editions/projet',
    );
    expect(await axeFindings(baseElement)).toEqual([]);
    unmount();
    const { server } = await show({ edition }, { path });
    await screen.findByText('Proposer et voter');
    expect(server.sent.map(({ name }) => name)).not.toContain('PreviewBanner');
  });
});
