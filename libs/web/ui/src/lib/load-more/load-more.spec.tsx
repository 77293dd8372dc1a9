import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { LoadMore } from './load-more.js';

describe('LoadMore', () => {
  it('says how much is shown of how much, and asks for the rest', async () => {
    const onLoadMore = jest.fn();
    const { user, container } = await renderApp({
      ui: <LoadMore shown={20} total={1043} hasMore onLoadMore={onLoadMore} />,
    });
    expect(screen.getByRole('status')).toHaveTextContent(/^20 sur 1\s043$/);
    await user.click(screen.getByRole('button', { name: 'Voir la suite' }));
    expect(onLoadMore).toHaveBeenCalledTimes(1);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('asks for nothing at the end of the list', async () => {
    await renderApp({
      ui: <LoadMore shown={3} total={3} hasMore={false} onLoadMore={jest.fn()} />,
    });
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
