import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { Entry, EntryList } from './entry-list.js';

describe('EntryList', () => {
  it('lists entries by their titles, each leading to its page', async () => {
    const { container } = await renderApp({
      ui: (
        <EntryList>
          <Entry
            title="Un registre public"
            to="/propositions/1"
            mark={1}
            overline="Gouvernance"
            headingLevel={2}
          />
          <Entry title="Un bouton pour corriger" to="/propositions/2" headingLevel={2}>
            <p>En une phrase.</p>
          </Entry>
        </EntryList>
      ),
    });
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(
      screen.getByRole('heading', { level: 2, name: 'Un registre public' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Un bouton pour corriger' })).toHaveAttribute(
      'href',
      '/propositions/2',
    );
    expect(await axeFindings(container)).toEqual([]);
  });
});
