import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { Link } from 'react-router';
import { paths } from '@voix/web-platform/routing';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { shellCatalog } from '../../generated/messages/catalog.js';
import { makeReference } from './make-reference.js';
import { PageErrorBoundary } from './page-error-boundary.js';

function Fragile() {
  if (location.pathname === '/cassee') throw new Error('of the test');
  return <p>Debout</p>;
}

describe('PageErrorBoundary', () => {
  beforeEach(() => {
    // React repeats there what the boundary caught.
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('says what happened and gives a reference, then another page is another chance', async () => {
    const { user, container } = await renderApp({
      path: '/cassee',
      catalogs: [shellCatalog],
      ui: (
        <>
          <Link to={paths.privacy.to()}>Ailleurs</Link>
          <PageErrorBoundary>
            <Fragile />
          </PageErrorBoundary>
        </>
      ),
    });
    expect(screen.getByRole('heading', { name: 'Cette page s’est arrêtée' })).toBeInTheDocument();
    expect(container).toHaveTextContent(/Référence\d{8}-\d{4}-[0-9A-F]{4}/);
    expect(await axeFindings(container)).toEqual([]);
    await user.click(screen.getByRole('link', { name: 'Ailleurs' }));
    await waitFor(() => expect(screen.getByText('Debout')).toBeInTheDocument());
  });
});

describe('makeReference', () => {
  it('says when, in universal time', () => {
    expect(makeReference(new Date('2026-03-14T10:32:59Z'))).toMatch(/^20260314-1032-[0-9A-F]{4}$/);
  });
});
