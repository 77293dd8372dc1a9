import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { Link } from 'react-router';
import { object } from 'valibot';
import { line, paragraphs } from '@voix/contracts/validation';
import type { UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { paths } from '@voix/web-platform/routing';
import { axeFindings, plainSpaces, renderApp } from '@voix/testing/render-app';
import { TextArea } from '../text-area/text-area.js';
import { TextField } from '../text-field/text-field.js';
import { Form } from './form.js';

interface Values {
  readonly title: string;
  readonly body: string;
}
type Send = (output: Values, typed: Values) => Promise<UserErrorData | undefined>;

const schema = object({ title: line(10), body: paragraphs(100) });

function ProposalForm({
  onSubmit,
  draftKey,
}: {
  readonly onSubmit: Send;
  readonly draftKey?: string;
}) {
  const form = useForm({
    id: 'proposal',
    schema,
    initialValues: { title: '', body: '' },
    labels: { title: 'Titre', body: 'Texte' },
    ...(draftKey && { draftKey }),
    onSubmit,
  });
  return (
    <Form form={form} label="Proposer" submitLabel="Publier">
      <TextField {...form.field('title')} hint="Une phrase" />
      <TextArea {...form.field('body')} />
      <Link to={paths.privacy.to()}>Vos données</Link>
    </Form>
  );
}

const accept = () => jest.fn<Send>().mockResolvedValue(undefined);
const title = () => screen.getByRole('textbox', { name: 'Titre' });
const body = () => screen.getByRole('textbox', { name: 'Texte' });
const send = () => screen.getByRole('button', { name: 'Publier' });

describe('Form', () => {
  it('sends what the schema makes of the values, beside what was typed', async () => {
    const onSubmit = accept();
    const { user, container } = await renderApp({ ui: <ProposalForm onSubmit={onSubmit} /> });
    await user.type(title(), '  Un bouton  ');
    await user.type(body(), 'Pour tous.');
    expect(await axeFindings(container)).toEqual([]);
    await user.click(send());
    expect(onSubmit).toHaveBeenCalledWith(
      { title: 'Un bouton', body: 'Pour tous.' },
      { title: '  Un bouton  ', body: 'Pour tous.' },
    );
  });

  it('lists what is to mend at the top, with links to the fields, and takes the focus there', async () => {
    const onSubmit = accept();
    const { user, container } = await renderApp({ ui: <ProposalForm onSubmit={onSubmit} /> });
    await user.click(send());
    expect(onSubmit).not.toHaveBeenCalled();
    const heading = screen.getByText('2 réponses sont à corriger');
    expect(heading.closest('[tabindex="-1"]')).toHaveFocus();
    expect(title()).toHaveAccessibleDescription('Une phrase Ce champ est à remplir.');
    expect(title()).toBeInvalid();
    expect(await axeFindings(container)).toEqual([]);
    await user.click(screen.getByRole('link', { name: /Texte\s: Ce champ est à remplir/ }));
    expect(body()).toHaveFocus();
  });

  it('judges a faulty field again while it is being mended', async () => {
    const { user } = await renderApp({ ui: <ProposalForm onSubmit={accept()} /> });
    await user.click(send());
    await user.type(title(), 'Bien');
    expect(title()).toBeValid();
    await user.type(title(), ' plus long que dix');
    expect(title()).toBeValid();
    await user.click(send());
    expect(title()).toHaveAccessibleDescription(/trop long\s: 10 caractères au plus/);
  });

  it('puts what the server found on its field, and keeps the text', async () => {
    const onSubmit = jest.fn<Send>().mockResolvedValue({
      __typename: 'ValidationFailedError',
      code: 'VALIDATION_FAILED',
      message: '',
      issues: [
        { path: 'input.title', code: 'NAME_RESERVED', message: 'Choisissez un autre titre.' },
      ],
    });
    const { user } = await renderApp({ ui: <ProposalForm onSubmit={onSubmit} /> });
    await user.type(title(), 'Voix');
    await user.type(body(), 'Texte');
    await user.click(send());
    expect(title()).toHaveAccessibleDescription(/Choisissez un autre titre/);
    expect(body()).toHaveValue('Texte');
    expect(screen.getByText('Une réponse est à corriger')).toBeInTheDocument();
  });

  it('says why the server refused when it is no field’s fault', async () => {
    const onSubmit = jest
      .fn<Send>()
      .mockResolvedValue({ __typename: 'PhaseClosedError', code: 'PHASE_CLOSED', message: 'x' });
    const { user } = await renderApp({ ui: <ProposalForm onSubmit={onSubmit} /> });
    await user.type(title(), 'Un');
    await user.type(body(), 'Deux');
    await user.click(send());
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Cette étape n’est pas ouverte en ce moment.',
    );
  });

  it('sends once, however often the button is pressed', async () => {
    let answer: (nothing: undefined) => void = () => undefined;
    const onSubmit = jest.fn<Send>().mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const { user } = await renderApp({ ui: <ProposalForm onSubmit={onSubmit} /> });
    await user.type(title(), 'Un');
    await user.type(body(), 'Deux');
    await user.dblClick(send());
    await user.click(send());
    expect(onSubmit).toHaveBeenCalledTimes(1);
    answer(undefined);
    await waitFor(() => expect(send()).not.toHaveAttribute('aria-disabled'));
  });

  it('warns before leaving with text unsent, stays by default, leaves when told to', async () => {
    const { user } = await renderApp({
      path: '/ici',
      ui: <ProposalForm draftKey="d" onSubmit={accept()} />,
    });
    await user.type(title(), 'Un');
    await user.click(screen.getByRole('link', { name: 'Vos données' }));
    const question = screen.getByRole('dialog', { name: /Quitter sans envoyer/ });
    expect(question).toHaveTextContent('Votre texte reste gardé sur cet appareil.');
    await user.click(within(question).getByRole('button', { name: 'Rester ici' }));
    expect(location.pathname).toBe('/ici');
    await user.click(screen.getByRole('link', { name: 'Vos données' }));
    await user.click(screen.getByRole('button', { name: 'Quitter la page' }));
    await waitFor(() => expect(location.pathname).toBe(paths.privacy.to()));
  });

  it('lets people go without a word when they wrote nothing', async () => {
    const { user } = await renderApp({ path: '/ici', ui: <ProposalForm onSubmit={accept()} /> });
    await user.click(screen.getByRole('link', { name: 'Vos données' }));
    expect(location.pathname).toBe(paths.privacy.to());
  });
});

describe('the draft of a form', () => {
  const keep = (values: object) =>
    localStorage.setItem(
      'voix-draft:d',
      JSON.stringify({ values, savedAt: '2031-03-14T10:00:00Z' }),
    );

  it('is kept as one types, and forgotten once sent', async () => {
    const { user } = await renderApp({ ui: <ProposalForm draftKey="d" onSubmit={accept()} /> });
    await user.type(title(), 'Un');
    await waitFor(() => expect(localStorage.getItem('voix-draft:d')).toContain('"Un"'));
    await user.type(body(), 'Deux');
    await user.click(send());
    await waitFor(() => expect(localStorage.getItem('voix-draft:d')).toBeNull());
  });

  it('comes back, says so, and can be dropped', async () => {
    const { rerender } = await renderApp({ ui: <p /> });
    rerender(<p />);
    keep({ title: 'Gardé', body: '', unknown: 'x' });
    const { user, container } = await renderApp({
      keepStorage: true,
      ui: <ProposalForm draftKey="d" onSubmit={accept()} />,
    });
    expect(title()).toHaveValue('Gardé');
    expect(plainSpaces(container.textContent)).toContain('Votre texte commencé a été repris.');
    await user.click(screen.getByRole('button', { name: 'Repartir de zéro' }));
    expect(title()).toHaveValue('');
    expect(localStorage.getItem('voix-draft:d')).toBeNull();
  });

  it('is left aside when it is not of the kind that the form expects', async () => {
    localStorage.setItem('voix-draft:d', '{"values":{"title":3},"savedAt":"x"}');
    await renderApp({ keepStorage: true, ui: <ProposalForm draftKey="d" onSubmit={accept()} /> });
    expect(title()).toHaveValue('');
    expect(screen.queryByText(/a été repris/)).not.toBeInTheDocument();
  });
});
