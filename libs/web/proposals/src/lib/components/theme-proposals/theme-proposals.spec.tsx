import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import {
  axeFindings,
  loseConnection,
  renderApp,
  type ServerAnswers,
} from '@voix/testing/render-app';
import { proposalsCatalog } from '../../../generated/messages/catalog.js';
import { proposalsTypePolicies } from '../../proposals.type-policies.js';
import { someProposals } from '../../spec-data/a-proposal.js';
import { aPageOf, anEdition, SLUG, type ListRequest } from '../../spec-data/an-edition.js';
import { ThemeProposals } from './theme-proposals.js';

const openPart = (server: ServerAnswers) =>
  renderApp({
    ui: <ThemeProposals edition={SLUG} theme="contact-humain" />,
    catalogs: [proposalsCatalog],
    typePolicies: [proposalsTypePolicies],
    server,
  });

describe('ThemeProposals', () => {
  it('shows the first five of the theme, each with its author and its votes', async () => {
    const asked: ListRequest[] = [];
    const proposals = (request: ListRequest) => {
      asked.push(request);
      return aPageOf(someProposals(request.first), { totalCount: 12, hasNextPage: true });
    };
    const { container } = await openPart({ Query: { edition: () => anEdition({ proposals }) } });
    expect(await screen.findAllByRole('heading', { level: 3 })).toHaveLength(5);
    expect(asked).toMatchObject([{ first: 5, theme: 'contact-humain', order: 'NEWEST' }]);
    expect(screen.getAllByText('100 votes en ligne, 64 % d’accord')).toHaveLength(5);
    expect(screen.queryByRole('link', { name: 'Plus de contact humain' })).toBeNull();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('offers to try again when the service is out of reach', async () => {
    await openPart({ Query: { edition: loseConnection } });
    expect(await screen.findByRole('button', { name: 'Recommencer' })).toBeVisible();
  });
});
