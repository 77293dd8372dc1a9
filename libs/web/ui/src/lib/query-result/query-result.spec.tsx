import { describe, expect, it, jest } from '@jest/globals';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { screen } from '@testing-library/react';
import { UnreachableError } from '@voix/web-platform/apollo';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { QueryResult, type QueryState } from './query-result.js';

const answered = (code: string, extensions: object = {}) =>
  new CombinedGraphQLErrors({ errors: [{ message: code, extensions: { code, ...extensions } }] });

async function show(state: Partial<QueryState<string>>, isPage = false) {
  const refetch = jest.fn<() => Promise<unknown>>().mockResolvedValue(undefined);
  const query = { loading: false, refetch, ...state };
  const app = await renderApp({
    ui: (
      <QueryResult of={query} isPage={isPage} skeleton={<p>en route</p>}>
        {(data) => <p>{data}</p>}
      </QueryResult>
    ),
  });
  return { ...app, refetch };
}

describe('QueryResult', () => {
  it('shows what came', async () => {
    const { container } = await show({ data: 'les propositions' });
    expect(screen.getByText('les propositions')).toBeInTheDocument();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('holds the place while it loads', async () => {
    await show({ loading: true });
    expect(screen.getByText('en route')).toBeInTheDocument();
  });

  it('says that nothing is there when the server knows of nothing', async () => {
    await show({ error: answered('NOT_FOUND') });
    expect(screen.getByRole('heading', { name: 'Cette page n’existe pas' })).toBeInTheDocument();
  });

  it('says why it is refused, and when to try again', async () => {
    await show({ error: answered('RATE_LIMITED', { retryAfterSeconds: 90 }) });
    expect(screen.getByRole('alert')).toHaveTextContent('Attendez un peu');
    expect(screen.getByRole('alert')).toHaveTextContent('Réessayez dans 2 minutes.');
  });

  it('offers to try again when the service cannot be reached, and keeps what was there', async () => {
    const { user, refetch } = await show({ error: new UnreachableError(), data: 'déjà lu' });
    expect(screen.getByText('déjà lu')).toBeInTheDocument();
    expect(screen.getByRole('alert')).toHaveTextContent('Le service n’a pas pu être joint.');
    await user.click(screen.getByRole('button', { name: 'Recommencer' }));
    expect(refetch).toHaveBeenCalledTimes(1);
  });

  it('gives a title to a page that has nothing else to show, and only then', async () => {
    const { unmount } = await show({ error: new UnreachableError() }, true);
    const title = { level: 1, name: 'Cette page n’a pas pu s’afficher' };
    expect(screen.getByRole('heading', title)).toBeInTheDocument();
    unmount();
    await show({ error: new UnreachableError(), data: 'déjà lu' }, true);
    expect(screen.queryByRole('heading', title)).not.toBeInTheDocument();
  });

  it('gives the reference of a bug', async () => {
    await show({ error: answered('INTERNAL', { requestId: 'req-42' }) });
    expect(screen.getByRole('alert')).toHaveTextContent('req-42');
  });
});
