import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { axeFindings, breakDown, refuse } from '@voix/testing/render-app';
import { COMING, CONSENT_REQUIRED, EDITION, OVER } from '../../__fixtures__/a-voting-server.js';
import {
  answer,
  openVoteOnProposal as open,
  pressed,
} from '../../__fixtures__/open-vote-on-proposal.js';

const ACCOUNT = { id: 'acc', email: 'anne@exemple.fr' };
const CLOSED_ERROR = { __typename: 'PhaseClosedError', code: 'PHASE_CLOSED', message: '' };

const nuance = (name: string) => screen.getByRole('checkbox', { name });
const statusLine = (text: string) => screen.findByText(text);

describe('VoteOnProposal', () => {
  it('records a vote at one press, says so once it is recorded, and keeps the receipt at hand', async () => {
    const { user, votes, container } = await open();
    expect(screen.queryByText('Votre vote est enregistré.')).toBeNull();

    await user.click(answer(/^D’accord/));
    await statusLine('Votre vote est enregistré.');
    expect(pressed(/^D’accord/)).toBe('true');
    expect(votes.get('p1')).toEqual({ stance: 'AGREE', qualifications: [] });

    await user.click(screen.getByText('Voir le récépissé de mon vote'));
    expect(screen.getByText('a1b2c3d4'.repeat(8))).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('sends each act under a key of its own', async () => {
    const { user, server } = await open();
    await user.click(answer(/^D’accord/));
    await statusLine('Votre vote est enregistré.');
    await user.click(answer(/^Neutre/));
    await waitFor(() => expect(pressed(/^Neutre/)).toBe('true'));
    const keys = server.sent
      .filter(({ name }) => name === 'CastVote')
      .map(({ variables }) => (variables['input'] as { clientKey: string }).clientKey);
    expect(new Set(keys).size).toBe(2);
  });

  it('offers the nuances of the chosen answer, several at once, and forgets them with it', async () => {
    const { user, votes } = await open();
    expect(screen.queryByRole('checkbox')).toBeNull();
    await user.click(answer(/^D’accord/));
    await user.click(nuance('Coup de cœur'));
    await user.click(nuance('Réaliste'));
    await waitFor(() => expect(votes.get('p1')?.qualifications).toEqual(['LIKE_IT', 'DOABLE']));

    await user.click(answer(/^Pas d’accord/));
    await waitFor(() =>
      expect(votes.get('p1')).toEqual({ stance: 'DISAGREE', qualifications: [] }),
    );
    expect(nuance('Surtout pas')).not.toBeChecked();
    expect(screen.queryByRole('checkbox', { name: 'Coup de cœur' })).toBeNull();
  });

  it('takes a vote back and leaves its reader in the section', async () => {
    const { user, votes } = await open({
      earlier: { p1: { stance: 'AGREE', qualifications: [] } },
    });
    await user.click(answer(/^Retirer mon vote/));
    await statusLine('Votre vote est retiré.');
    expect(votes.has('p1')).toBe(false);
    expect(pressed(/^D’accord/)).toBe('false');
    expect(screen.getByRole('heading', { name: 'Votre avis' })).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Retirer mon vote' })).toBeNull();
  });

  it('takes a vote for withdrawn when another tab has withdrawn it already', async () => {
    const { user } = await open({
      earlier: { p1: { stance: 'AGREE', qualifications: [] } },
      withdrawVote: () => ({ __typename: 'NotEligibleError', code: 'NOT_ELIGIBLE', message: '' }),
    });
    await user.click(answer(/^Retirer mon vote/));
    await statusLine('Votre vote est retiré.');
    expect(pressed(/^D’accord/)).toBe('false');
  });

  it('does not send again the answer that is already given', async () => {
    const { user, server } = await open({
      earlier: { p1: { stance: 'AGREE', qualifications: [] } },
    });
    await user.click(answer(/^D’accord/));
    expect(server.sent.filter(({ name }) => name === 'CastVote')).toEqual([]);
  });

  it('sends one act at a time, and of what was asked meanwhile only the last', async () => {
    const answers: (() => void)[] = [];
    const { user, server, votes } = await open({
      castVote: (record) => new Promise((resolve) => answers.push(() => resolve(record()))),
    });
    const stances = () =>
      server.sent
        .filter(({ name }) => name === 'CastVote')
        .map(({ variables }) => (variables['input'] as { stance: string }).stance);
    await user.click(answer(/^D’accord/));
    await user.click(answer(/^Neutre/));
    await user.click(answer(/^Pas d’accord/));
    expect(pressed(/^Pas d’accord/)).toBe('true');
    expect(stances()).toEqual(['AGREE']);

    answers[0]?.();
    await waitFor(() => expect(stances()).toEqual(['AGREE', 'DISAGREE']));
    expect(screen.getByText('Envoi de votre vote…')).toBeVisible();
    answers[1]?.();
    await statusLine('Votre vote est enregistré.');
    expect(votes.get('p1')?.stance).toBe('DISAGREE');
  });

  it('tells a visitor, once they have voted, what an account would bring, with the way back', async () => {
    const { user } = await open();
    expect(screen.queryByText(/Vous votez sans compte/)).toBeNull();
    await user.click(answer(/^Neutre/));
    const link = await screen.findByRole('link', { name: 'Connectez-vous' });
    expect(link.getAttribute('href')).toContain(
      encodeURIComponent('/editions/ia-sante-2026/propositions/1'),
    );
  });

  it('tells nothing of the sort to someone who has an account', async () => {
    const { user } = await open({ account: ACCOUNT });
    await user.click(answer(/^Neutre/));
    await statusLine('Votre vote est enregistré.');
    expect(screen.queryByText(/Vous votez sans compte/)).toBeNull();
  });

  describe('when the vote is not taken', () => {
    it('says why, says that it is not recorded, and shows no answer as chosen', async () => {
      const { user, container } = await open({ castVote: () => CLOSED_ERROR });
      await user.click(answer(/^D’accord/));
      expect(await screen.findByRole('alert')).toHaveTextContent('Cette étape n’est pas ouverte');
      expect(screen.getByText('Votre vote n’est pas enregistré.')).toBeVisible();
      expect(pressed(/^D’accord/)).toBe('false');
      expect(await axeFindings(container)).toEqual([]);
    });

    it('goes back to the earlier vote, which still counts', async () => {
      const { user } = await open({
        castVote: () => CLOSED_ERROR,
        earlier: { p1: { stance: 'NEUTRAL', qualifications: [] } },
      });
      await user.click(answer(/^D’accord/));
      await statusLine(
        'Ce changement n’est pas enregistré : votre vote précédent compte toujours.',
      );
      expect(pressed(/^Neutre/)).toBe('true');
    });

    it('gives the reference of a break-down, and sends again on demand', async () => {
      let attempts = 0;
      const { user, votes } = await open({
        castVote: (record) => {
          attempts += 1;
          return attempts === 1 ? breakDown('REF-42') : record();
        },
      });
      await user.click(answer(/^D’accord/));
      expect(await screen.findByRole('alert')).toHaveTextContent('REF-42');
      await user.click(answer(/Envoyer mon vote à nouveau/));
      await statusLine('Votre vote est enregistré.');
      expect(votes.get('p1')?.stance).toBe('AGREE');
    });

    it('says how long to wait when too many votes come from here', async () => {
      const { user } = await open({ castVote: () => refuse('RATE_LIMITED', 120) });
      await user.click(answer(/^D’accord/));
      expect(await screen.findByRole('alert')).toHaveTextContent('Réessayez dans 2 minutes.');
    });

    it('waits for the consent that the edition asks for, and leaves by itself once it is given', async () => {
      let isGiven = false;
      const { user, consent, votes } = await open({
        castVote: (record) => (isGiven ? record() : CONSENT_REQUIRED),
      });
      await user.click(answer(/^D’accord/));
      await waitFor(() => expect(consent.question()).toBe(EDITION));
      expect(screen.getByText('Envoi de votre vote…')).toBeVisible();
      isGiven = true;
      consent.answer(true);
      await statusLine('Votre vote est enregistré.');
      expect(votes.get('p1')?.stance).toBe('AGREE');
    });

    it('says that it is not recorded when the consent is declined, and asks again on demand', async () => {
      const { user, consent, container } = await open({ castVote: () => CONSENT_REQUIRED });
      await user.click(answer(/^D’accord/));
      await waitFor(() => expect(consent.question()).toBe(EDITION));
      consent.answer(false);
      await statusLine('Votre vote n’est pas enregistré.');
      expect(await screen.findByRole('alert')).toHaveTextContent('dites si vous acceptez');
      expect(await axeFindings(container)).toEqual([]);
      await user.click(answer(/^Lire et répondre/));
      await waitFor(() => expect(consent.question()).toBe(EDITION));
    });

    it('shows the way to sign in when the charter has just begun to ask for it', async () => {
      const { user } = await open({
        castVote: () => ({
          __typename: 'NotEligibleError',
          code: 'GUESTS_NOT_ALLOWED',
          message: '',
        }),
      });
      await user.click(answer(/^D’accord/));
      expect(await screen.findByRole('link', { name: 'Me connecter' })).toBeVisible();
    });
  });

  describe('when one cannot vote', () => {
    it('says when voting opens, in the zone of the edition', async () => {
      const { container } = await open({ vote: COMING });
      expect(screen.getByText('Le vote n’est pas encore ouvert.')).toBeVisible();
      expect(screen.getByText(/vendredi 1er mars 2030, 9 h 00, heure de Paris/)).toBeVisible();
      expect(screen.queryByRole('group', { name: /Votre avis sur/ })).toBeNull();
      expect(await axeFindings(container)).toEqual([]);
    });

    it('still shows, once voting is over, what one voted', async () => {
      await open({
        vote: OVER,
        earlier: { p1: { stance: 'AGREE', qualifications: ['LIKE_IT', 'DOABLE'] } },
      });
      expect(screen.getByText('Le vote n’est pas ouvert.')).toBeVisible();
      expect(screen.getByText(/^Votre vote/)).toHaveTextContent(
        /Votre vote\s: D’accord \(Coup de cœur et Réaliste\)/,
      );
    });

    it('asks for an account where the charter does, and comes back here afterwards', async () => {
      await open({ guestsMayVote: false });
      expect(
        await screen.findByText('Dans cette consultation, il faut un compte pour voter.'),
      ).toBeVisible();
      expect(screen.getByRole('link', { name: 'Me connecter' }).getAttribute('href')).toContain(
        'retour=',
      );
    });

    it('says that a withdrawn proposal takes no votes any more', async () => {
      await open({ proposals: [{ id: 'p1', number: 1, title: 'Retirée', state: 'WITHDRAWN' }] });
      expect(screen.getByText('Cette proposition n’est plus ouverte au vote.')).toBeVisible();
    });
  });

  describe('results', () => {
    it('are shown with who was counted, and twice in tables', async () => {
      const { container } = await open({ areResultsShown: true });
      expect(screen.getByText(/^Sur 50 votes/)).toBeVisible();
      expect(screen.getByText(/Ce n’est pas un sondage/)).toBeVisible();
      const nuances = screen.getByRole('table', { name: /plusieurs nuances/, hidden: true });
      const loved = within(nuances).getByRole('row', { name: /Coup de cœur/, hidden: true });
      expect(loved).toHaveTextContent('12');
      expect(await axeFindings(container)).toEqual([]);
    });

    it('follow one’s own vote without another question to the server', async () => {
      const { user, server } = await open({ areResultsShown: true });
      await user.click(answer(/^D’accord/));
      expect(await screen.findByText(/^Sur 51 votes/)).toBeVisible();
      expect(server.sent.filter(({ name }) => name === 'VoteOnProposal')).toHaveLength(1);
    });

    it('are kept back until their day, which is said', async () => {
      await open();
      expect(screen.getByText(/Les résultats ne sont pas montrés/)).toHaveTextContent(
        'à partir du vendredi 1er mars 2030',
      );
      expect(screen.queryByText(/^Sur \d+ votes/)).toBeNull();
    });
  });
});
