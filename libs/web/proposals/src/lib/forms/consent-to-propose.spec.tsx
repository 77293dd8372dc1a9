import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import {
  BODY,
  bodyField,
  fillInAndPublish,
  openForm,
  publish,
  received,
  sentInputs,
} from '../__fixtures__/a-submission.js';
import { SLUG } from '../spec-data/an-edition.js';

const REFUSED = { __typename: 'NotEligibleError', code: 'CONSENT_REQUIRED', message: '' };

describe('SubmitForm, where an edition asks for consent', () => {
  it('waits for the consent, then sends the same proposal by itself', async () => {
    let isGiven = false;
    const app = await openForm({ submitProposal: () => (isGiven ? received : REFUSED) });
    await fillInAndPublish(app);
    await waitFor(() => expect(app.consent.question()).toBe(SLUG));
    isGiven = true;
    app.consent.answer(true);
    await screen.findByRole('heading', { name: 'Votre proposition est publiée' });
    const [first, second] = sentInputs(app);
    expect(second).toEqual(first);
  });

  it('keeps the text of whoever would rather not, says why nothing left, and asks again', async () => {
    const app = await openForm({ submitProposal: () => REFUSED });
    await fillInAndPublish(app);
    await waitFor(() => expect(app.consent.question()).toBe(SLUG));
    app.consent.answer(false);
    expect(await screen.findByRole('alert')).toHaveTextContent('dites si vous acceptez');
    expect(bodyField()).toHaveValue(BODY);
    expect(sentInputs(app)).toHaveLength(1);
    await publish(app);
    await waitFor(() => expect(app.consent.question()).toBe(SLUG));
  });

  it('leads to what the edition tells about data, in the version in force', async () => {
    await openForm();
    const link = await screen.findByRole('link', { name: 'Ce que deviennent vos données' });
    expect(link).toHaveAttribute('href', `/editions/${SLUG}/vos-donnees`);
    expect(link.parentElement).toHaveTextContent('(version 2)');
  });
});
