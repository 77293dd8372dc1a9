import type { EditionsFacade } from '@voix/api-editions';
import { RequestContext } from '@voix/api-platform/request-context';
import type { ProposalsFacade } from '@voix/api-proposals';
import type { TallyRepository } from '../persistence/tally.repository.js';
import { ParticipationReader } from './participation.reader.js';

/** A reader over figures that stand still, and how often they were counted. */
function aReader({ failsFirst = false } = {}) {
  const counted = { times: 0 };
  const tallies = {
    figuresOf: async () => {
      counted.times += 1;
      if (failsFirst && counted.times === 1) throw new Error('The database is away');
      return { votes: 12, voters: 3 };
    },
  };
  const proposals = { countsOf: async () => ({ proposalCount: 5, argumentCount: 7 }) };
  const editions = { editionById: async () => ({ ref: 1 }) };
  const reader = new ParticipationReader(
    editions as unknown as EditionsFacade,
    proposals as unknown as ProposalsFacade,
    tallies as unknown as TallyRepository,
  );
  const ask = (second: number) => {
    const clock = () => new Date(Date.UTC(2026, 0, 1, 12, 0, second));
    return reader.figuresOf(RequestContext.create({ origin: 'graphql', clock }), 'edition');
  };
  return { ask, counted };
}

describe('ParticipationReader', () => {
  it('counts once for all who ask within ten seconds, and says when', async () => {
    const { ask, counted } = aReader();
    const [first] = await Promise.all([ask(0), ask(0), ask(3)]);
    expect(first).toMatchObject({ voteCount: 12, participantCount: 3, proposalCount: 5 });
    expect((await ask(9)).countedAt).toEqual(first.countedAt);
    expect(counted.times).toBe(1);
  });

  it('counts once for all who ask together after that', async () => {
    const { ask, counted } = aReader();
    await ask(0);
    await Promise.all([ask(10), ask(10), ask(11)]);
    expect(counted.times).toBe(2);
  });

  it('does not keep a count that failed', async () => {
    const { ask, counted } = aReader({ failsFirst: true });
    await expect(ask(0)).rejects.toThrow('away');
    expect(await ask(1)).toMatchObject({ voteCount: 12 });
    expect(counted.times).toBe(2);
  });
});
