import type { RequestContext } from '@voix/api-platform/request-context';
import { SubmitProposalUseCase } from '@voix/api-proposals';
import type { TestBench } from '../database-harness/test-bench.js';
import type { OpenEdition } from './open-edition.js';

/** A published proposal of `author`, submitted through its use case. */
export async function aProposal(
  bench: TestBench,
  edition: OpenEdition,
  author: RequestContext,
): Promise<string> {
  const submitted = await bench.get(SubmitProposalUseCase).run(author, {
    activityId: edition.activityId,
    themeId: edition.themeIds.soins,
    title: `Prévoir un temps d’écoute ${author.newId()}`,
    body: 'Un temps d’écoute avant et après chaque soin.',
    idempotencyKey: author.newId(),
  });
  if (!submitted.ok) throw new Error(`No proposal: ${JSON.stringify(submitted.error)}`);
  return submitted.value.proposalId;
}
