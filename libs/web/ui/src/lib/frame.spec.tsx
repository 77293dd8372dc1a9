import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { Breadcrumb } from './breadcrumb/breadcrumb.js';
import { Columns } from './columns/columns.js';
import { EmptyState } from './empty-state/empty-state.js';
import { KeyFigures } from './key-figures/key-figures.js';
import { Section } from './section/section.js';
import { SkipLinks } from './skip-links/skip-links.js';
import { Tag } from './tag/tag.js';

describe('what a page is framed with', () => {
  it('has nothing for axe to find, put together', async () => {
    const { container } = await renderApp({
      ui: (
        <>
          <SkipLinks contentId="a" navigationId="b" footerId="c" />
          <Breadcrumb steps={[{ label: 'L’édition', to: '/' }]} />
          <h1>Propositions</h1>
          <Columns aside={<Tag>Ouverte</Tag>} asideLabel="Repères">
            <Section heading="Chiffres">
              <KeyFigures figures={[{ value: 18_930, label: 'votes' }]} source="En ligne" />
              <EmptyState heading="Rien encore" action={<a href="#a">Proposer</a>} />
            </Section>
          </Columns>
          <div id="a" />
          <div id="b" />
          <div id="c" />
        </>
      ),
    });
    expect(await axeFindings(container)).toEqual([]);
    expect(screen.getByRole('region', { name: 'Chiffres' })).toHaveTextContent(/18\s930/);
    expect(screen.getByRole('complementary', { name: 'Repères' })).toHaveTextContent('Ouverte');
  });

  it('begins with the quick ways in, for the Tab key', async () => {
    const { user } = await renderApp({
      ui: <SkipLinks contentId="a" navigationId="b" footerId="c" />,
    });
    await user.tab();
    expect(screen.getByRole('link', { name: 'Aller au contenu' })).toHaveFocus();
    const links = within(screen.getByRole('navigation', { name: 'Accès rapide' })).getAllByRole(
      'link',
    );
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#a', '#b', '#c']);
  });
});
