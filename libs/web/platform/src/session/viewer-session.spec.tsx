import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderApp } from '@voix/testing/render-app';
import { useRenewSession, useViewer } from './index.js';

function Who() {
  const { isKnown, isGuest, account, can } = useViewer();
  const renew = useRenewSession();
  return (
    <>
      <p>
        {[
          isKnown && 'known',
          isGuest && 'guest',
          account?.email,
          can('imports.run') && 'may import',
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
      <button type="button" onClick={() => renew().catch(reportError)}>
        renew
      </button>
    </>
  );
}

const viewer = (fields: object) => ({
  viewer: { id: 'v', permissions: [], account: null, participant: null, ...fields },
});

describe('useViewer', () => {
  it('knows a visitor who has not taken part yet', async () => {
    await renderApp({ ui: <Who /> });
    expect(await screen.findByText('known')).toBeInTheDocument();
  });

  it('knows a guest: a participant without an account', async () => {
    await renderApp({
      ui: <Who />,
      server: { Query: viewer({ participant: { id: 'p', displayName: 'Nadège' } }) },
    });
    expect(await screen.findByText('known, guest')).toBeInTheDocument();
  });

  it('repeats what the server allows, and works out nothing', async () => {
    const account = { id: 'a', email: 'n@exemple.fr', locale: 'fr' };
    await renderApp({
      ui: <Who />,
      server: { Query: viewer({ account, permissions: ['imports.run'] }) },
    });
    expect(await screen.findByText('known, n@exemple.fr, may import')).toBeInTheDocument();
  });

  it('forgets what was loaded for somebody else when the session is renewed', async () => {
    let isSignedIn = false;
    const account = { id: 'a', email: 'n@exemple.fr', locale: 'fr' };
    const { user } = await renderApp({
      ui: <Who />,
      server: { Query: { viewer: () => viewer({ account: isSignedIn ? account : null }).viewer } },
    });
    await screen.findByText('known');
    isSignedIn = true;
    await user.click(screen.getByRole('button', { name: 'renew' }));
    expect(await screen.findByText('known, n@exemple.fr')).toBeInTheDocument();
  });
});
