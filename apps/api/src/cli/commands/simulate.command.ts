import type { INestApplicationContext } from '@nestjs/common';
import type { Command } from 'commander';
import { ConsultationsFacade } from '@voix/api-consultations';
import { RequestContext } from '@voix/api-platform/request-context';
import { ProposalsFacade } from '@voix/api-proposals';
import { withContext } from '../cli-context.js';
import { editionBySlug } from '../edition-by-slug.js';
import { CommandRefused } from '../exit-codes.js';
import { Progress } from '../progress.js';
import { seededRandom } from '../seeded-random.js';
import { simulateVoters } from '../simulated-voters.js';
import { wholeNumber } from '../whole-number.js';

interface SimulateOptions {
  readonly participants: number;
  readonly votes: number;
  readonly seed: number;
}

export function addSimulateCommand(program: Command): void {
  program
    .command('simulate')
    .description('fait voter au hasard des personnes inventées, dans une édition ouverte aux votes')
    .argument('<edition>', 'nom de l’édition dans les adresses')
    .option('--participants <nombre>', 'combien de personnes', wholeNumber(1_000_000), 100)
    .option('--votes <nombre>', 'sur combien de propositions vote chacune', wholeNumber(10_000), 20)
    .option('--seed <nombre>', 'la même graine donne les mêmes votes', wholeNumber(999_999_999), 1)
    .addHelpText(
      'after',
      '\nCe sont de vrais votes, et ils restent. Pas pour une installation que le public peut atteindre.',
    )
    .action((edition: string, options: SimulateOptions) =>
      // One machine stands for a crowd: the limits that hold back a single visitor do not fit it.
      withContext((app) => simulate(app, edition, options), { VOIX_RATE_LIMITS: 'off' }),
    );
}

async function simulate(
  app: INestApplicationContext,
  slug: string,
  { participants, votes, seed }: SimulateOptions,
): Promise<void> {
  const { editionId, proposalIds } = await votableIn(app, slug);
  const total = participants * Math.min(votes, proposalIds.length);
  const startedAt = performance.now();
  const progress = new Progress();
  const cast = await simulateVoters(app, {
    participants,
    votes,
    editionId,
    proposalIds,
    random: seededRandom(seed),
    onVote: (done) => progress.show('votes', done, total),
  }).finally(() => progress.stop());
  const seconds = (performance.now() - startedAt) / 1000;
  process.stdout.write(
    `${participants} personnes, ${cast} votes en ${seconds.toFixed(1)} s (${Math.round(cast / seconds)} par seconde).\n`,
  );
}

interface Votable {
  readonly editionId: string;
  readonly proposalIds: readonly string[];
}

async function votableIn(app: INestApplicationContext, slug: string): Promise<Votable> {
  const ctx = RequestContext.create({ origin: 'cli' });
  const edition = await editionBySlug(app, ctx, slug);
  const activity = await app.get(ConsultationsFacade).proposalsActivityOf(ctx, edition.id);
  const published =
    activity === null ? [] : await app.get(ProposalsFacade).publishedRefs(ctx, activity.id);
  if (published.length === 0)
    throw new CommandRefused(`${slug} n’a aucune proposition ouverte aux votes.`);
  return { editionId: edition.id, proposalIds: published.map((proposal) => proposal.id) };
}
