import { screen } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { renderApp, type RenderedApp } from '@voix/testing/render-app';
import { proposalsRoutes } from '../proposals.routes.js';
import { proposalsTypePolicies } from '../proposals.type-policies.js';
import { anEdition, SLUG } from '../spec-data/an-edition.js';

/** How a person writes and sends a proposal, for the specs of the page and of its form. */
export const PATH = paths.newProposal.to({ edition: SLUG });
export const TITLE = 'Afficher qui lit les alertes';
export const BODY = 'Chaque personne suivie sait qui lit ses alertes, et à quelles heures.';

export const received = {
  __typename: 'SubmitProposalSuccess',
  receiptCode: 'K7Q2-M4XD-9P',
  proposal: { id: 'proposal-43', number: 43, slug: 'afficher', title: TITLE },
};

interface Opening {
  readonly edition?: unknown;
  readonly submitProposal?: unknown;
  readonly viewer?: unknown;
  readonly path?: string;
  readonly locale?: 'fr' | 'en';
}

export function openForm({
  edition = anEdition(),
  submitProposal = received,
  viewer,
  path = PATH,
  locale = 'fr',
}: Opening = {}) {
  return renderApp({
    routes: proposalsRoutes(),
    typePolicies: [proposalsTypePolicies],
    path,
    locale,
    server: { Query: { edition, ...(viewer ? { viewer } : {}) }, Mutation: { submitProposal } },
  });
}

export const titleField = () => screen.findByRole('textbox', { name: 'Titre' });
export const bodyField = () => screen.getByRole('textbox', { name: 'Texte' });

export const publish = ({ user }: RenderedApp) =>
  user.click(screen.getByRole('button', { name: 'Publier ma proposition' }));

export async function fillIn({ user }: RenderedApp) {
  await titleField();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Thème' }), 'Nos données de santé');
  await user.type(await titleField(), TITLE);
  await user.type(bodyField(), BODY);
}

export async function fillInAndPublish(app: RenderedApp) {
  await fillIn(app);
  await publish(app);
}

export const sentInputs = ({ server }: RenderedApp) =>
  server.sent
    .filter(({ name }) => name === 'SubmitProposal')
    .map(({ variables }) => variables['input'] as Readonly<Record<string, unknown>>);
