import type { INestApplicationContext } from '@nestjs/common';
import { EditionsFacade, GiveConsentUseCase } from '@voix/api-editions';
import { GuestParticipation } from '@voix/api-identity';
import { UnitOfWork } from '@voix/api-platform/database';
import { RequestContext, type ClientChannel } from '@voix/api-platform/request-context';
import { CastVoteUseCase } from '@voix/api-voting';
import { ok } from '@voix/domain-kernel';
import { qualificationsOf, type Qualification, type Stance } from '@voix/domain-voting-rules';
import { CommandRefused } from './exit-codes.js';

export interface Simulation {
  readonly participants: number;
  /** Votes that each of them casts at most. */
  readonly votes: number;
  readonly editionId: string;
  readonly proposalIds: readonly string[];
  readonly random: () => number;
  readonly onVote: (done: number) => void;
}

/** How many simulated people act at the same time. */
const AT_ONCE = 32;
const WITH_QUALIFICATION = 0.35;

/** A browser that keeps nothing: each simulated person is met once. */
const PASSING_BROWSER: ClientChannel = {
  browserToken: null,
  label: 'Simulation',
  startSession: () => undefined,
  endSession: () => undefined,
  keepBrowserToken: () => undefined,
  dropBrowserToken: () => undefined,
};

/** Lets invented guests vote at random, through the use cases that real votes go through. Answers how many votes. */
export async function simulateVoters(
  app: INestApplicationContext,
  simulation: Simulation,
): Promise<number> {
  let arrived = 0;
  let votes = 0;
  const takeTurns = async (): Promise<void> => {
    while (arrived < simulation.participants) {
      arrived += 1;
      const ctx = await arrive(app);
      await agree(app, ctx, simulation.editionId);
      for (const proposalId of choiceOf(simulation)) {
        await vote(app, ctx, proposalId, simulation.random);
        votes += 1;
        simulation.onVote(votes);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeTurns));
  return votes;
}

function arrive(app: INestApplicationContext): Promise<RequestContext> {
  const visitor = RequestContext.create({ origin: 'cli', client: PASSING_BROWSER });
  return app.get(GuestParticipation).ensureActor(visitor);
}

/** Invented people agree to what the edition tells about data, where it asks for that. */
async function agree(
  app: INestApplicationContext,
  ctx: RequestContext,
  editionId: string,
): Promise<void> {
  const asked = await app.get(UnitOfWork).run(ctx, async (tx) => {
    const ref = tx.actor?.participantRef ?? 0;
    return ok(await app.get(EditionsFacade).noticeToAct(tx, editionId, ref));
  });
  if (!asked.ok || !asked.value.isConsentMissing) return;
  const noticeVersion = asked.value.noticeVersion ?? 0;
  const given = await app.get(GiveConsentUseCase).run(ctx, { editionId, noticeVersion });
  if (!given.ok) throw new CommandRefused(`Un accord a été refusé : ${given.error.code}.`);
}

/** Some proposals, drawn without putting any back. */
function choiceOf({ proposalIds, votes, random }: Simulation): string[] {
  const left = [...proposalIds];
  const wanted = Math.min(votes, left.length);
  return Array.from({ length: wanted }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat();
}

async function vote(
  app: INestApplicationContext,
  ctx: RequestContext,
  proposalId: string,
  random: () => number,
): Promise<void> {
  const stance = stanceOf(random());
  const qualifications = random() < WITH_QUALIFICATION ? [nuanceOf(stance, random())] : [];
  const command = { proposalId, stance, qualifications, clientKey: ctx.newId() };
  const cast = await app.get(CastVoteUseCase).cast(ctx, command);
  if (!cast.ok) throw new CommandRefused(`Un vote a été refusé : ${cast.error.code}.`);
}

/** Half agree, three in ten disagree. */
function stanceOf(chance: number): Stance {
  if (chance < 0.5) return 'AGREE';
  return chance < 0.8 ? 'DISAGREE' : 'NEUTRAL';
}

function nuanceOf(stance: Stance, chance: number): Qualification {
  const nuances = qualificationsOf(stance);
  const nuance = nuances[Math.floor(chance * nuances.length)];
  if (nuance === undefined) throw new Error(`${stance} has no qualification`);
  return nuance;
}
