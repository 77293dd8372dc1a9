import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { SearchForm } from './search-form.js';

describe('SearchForm', () => {
  it.each([true, false])(
    'has a name, a field and a button for everyone: compact %s',
    async (isCompact) => {
      const { container } = await renderApp({
        ui: (
          <SearchForm
            label="Vos mots"
            action="Rechercher"
            onSearch={jest.fn()}
            isCompact={isCompact}
          />
        ),
      });
      expect(screen.getByRole('search', { name: 'Vos mots' })).toBeVisible();
      expect(screen.getByRole('searchbox', { name: 'Vos mots' })).toHaveValue('');
      expect(screen.getByRole('button', { name: 'Rechercher' })).toBeVisible();
      expect(await axeFindings(container)).toEqual([]);
    },
  );

  it('sends what is typed when one says so, and not before', async () => {
    const onSearch = jest.fn();
    const { user } = await renderApp({
      ui: <SearchForm label="Vos mots" action="Rechercher" onSearch={onSearch} />,
    });
    await user.type(screen.getByRole('searchbox'), ' deux mots ');
    expect(onSearch).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Rechercher' }));
    expect(onSearch).toHaveBeenCalledWith('deux mots');
  });

  it('begins with what was asked last, and begins anew when something else was', async () => {
    const form = (value: string) => (
      <SearchForm label="Vos mots" action="Rechercher" value={value} onSearch={jest.fn()} />
    );
    const { user, rerender } = await renderApp({ ui: form('soins') });
    await user.type(screen.getByRole('searchbox'), ' et');
    expect(screen.getByRole('searchbox')).toHaveValue('soins et');
    rerender(form('données'));
    expect(screen.getByRole('searchbox')).toHaveValue('données');
  });
});
