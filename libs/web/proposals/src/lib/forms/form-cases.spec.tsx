import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { proposalCases, reasonCases, saidOf, type FormCase } from '@voix/testing/form-cases';
import { renderApp, type RenderedApp } from '@voix/testing/render-app';
import { proposalsRoutes } from '../proposals.routes.js';
import { aProposal } from '../spec-data/a-proposal.js';
import { anEdition, SLUG } from '../spec-data/an-edition.js';

/** Those of the edition of the specs. */
const LIMITS = { proposalTitleMaxLength: 140, proposalBodyMaxLength: 5000 };
const PLACE = { edition: SLUG, proposal: '12-soignant-nomme' };
const NAMES = { title: /^Titre/, body: /^Texte/, reason: /^Pourquoi/ };

type Field = keyof typeof NAMES;

const open = (path: string) =>
  renderApp({
    routes: proposalsRoutes(),
    path,
    server: {
      Query: {
        edition: anEdition(),
        proposal: aProposal({ viewerPermissions: ['proposals.revise', 'proposals.withdraw'] }),
      },
    },
  });

async function fillIn({ user }: RenderedApp, typed: Partial<Record<Field, string>>) {
  for (const [name, text] of Object.entries(typed)) {
    const field = await screen.findByRole('textbox', { name: NAMES[name as Field] });
    await user.clear(field);
    await user.click(field);
    if (text !== '') await user.paste(text);
  }
}

/** What stands beside the fields at fault, from the first to the last. */
const faultsShown = () =>
  screen
    .getAllByRole('textbox')
    .filter((field) => field.getAttribute('aria-invalid') === 'true')
    .map((field) =>
      (field.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' '),
    );

const inWordsOfTheServer = ({ issues }: FormCase<string>) =>
  issues.map((issue) => expect.stringContaining(saidOf(issue)));

const sent = ({ server }: RenderedApp) =>
  server.sent.filter(({ name }) => /^(Submit|Revise|Withdraw)Proposal$/.test(name));

describe('what the site says of the forms of proposals', () => {
  it.each(proposalCases(LIMITS))('a new proposal: $what', async (form) => {
    const app = await open(paths.newProposal.to({ edition: SLUG }));
    await fillIn(app, form.typed);
    const themes = screen.getByRole('combobox', { name: 'Thème' });
    await app.user.selectOptions(themes, 'Nos données de santé');
    await app.user.click(screen.getByRole('button', { name: 'Publier ma proposition' }));
    expect(faultsShown()).toEqual(inWordsOfTheServer(form));
    expect(sent(app)).toEqual([]);
  });

  it.each(proposalCases(LIMITS))('a new version: $what', async (form) => {
    const app = await open(paths.reviseProposal.to(PLACE));
    await fillIn(app, { ...form.typed, reason: 'Plus clair' });
    await app.user.click(screen.getByRole('button', { name: 'Publier la nouvelle version' }));
    expect(faultsShown()).toEqual(inWordsOfTheServer(form));
    expect(sent(app)).toEqual([]);
  });

  it.each(reasonCases)('a withdrawal: $what', async (form) => {
    const app = await open(paths.proposal.to(PLACE));
    const opener = await screen.findByRole('button', { name: 'Retirer ma proposition' });
    await app.user.click(opener);
    await fillIn(app, form.typed);
    const dialog = within(screen.getByRole('dialog'));
    await app.user.click(dialog.getByRole('button', { name: 'Retirer ma proposition' }));
    expect(faultsShown()).toEqual(inWordsOfTheServer(form));
    expect(sent(app)).toEqual([]);
  });
});
