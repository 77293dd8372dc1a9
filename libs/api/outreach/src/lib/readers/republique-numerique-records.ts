import * as v from 'valibot';
import type { ArgumentRecord, EditionRecord, ProposalRecord } from '@voix/contracts/import-format';
import { slugify } from '@voix/domain-kernel';
import { htmlToText } from './html-to-text.js';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const instant = v.pipe(
  v.string(),
  v.transform((text) => new Date(text)),
  v.date(),
);

const foreignArgument = v.object({
  id: count,
  for: v.boolean(),
  body: v.string(),
  author: v.string(),
  created_at: instant,
  is_trashed: v.boolean(),
});

/** A line of the file, as far as it is used. */
export const foreignProposal = v.object({
  id: count,
  title: v.pipe(v.string(), v.minLength(1)),
  body_html: v.nullable(v.string()),
  section: v.pipe(v.array(v.string()), v.minLength(1)),
  created_at: instant,
  author: v.string(),
  votes: v.object({ ok: count, mitige: count, nok: count }),
  is_trashed: v.boolean(),
  explanation: v.optional(v.array(v.object({ title: v.string(), body: v.string() })), []),
  arguments: v.array(foreignArgument),
});

export type ForeignProposal = v.InferOutput<typeof foreignProposal>;

const COUNTED_BY = 'République numérique, 2015';
const REMOVED = 'Retirée sur le site d’origine.';
const LONGEST_CODE = 60;
const LONGEST_TITLE = 300;

const proposalKey = ({ id }: ForeignProposal) => `p${id}`;

/** The innermost heading under which a proposal stood. */
export function themeOf({ section }: ForeignProposal): EditionRecord['themes'][number] {
  const title = section.at(-1) ?? '';
  return { code: slugify(title, LONGEST_CODE) || 'autre', title, summary: section.join(' › ') };
}

export function proposalOf(proposal: ForeignProposal): Partial<ProposalRecord> {
  const { ok: agree, mitige: neutral, nok: disagree } = proposal.votes;
  return {
    key: proposalKey(proposal),
    theme: themeOf(proposal).code,
    author: proposal.author,
    title: proposal.title.slice(0, LONGEST_TITLE),
    body: bodyOf(proposal),
    submittedAt: proposal.created_at.toISOString(),
    recordedElsewhere: { source: COUNTED_BY, agree, neutral, disagree },
    ...(proposal.is_trashed && { state: 'WITHDRAWN', reason: REMOVED }),
  };
}

/** The text, then the explanations that the government added to its own articles. */
function bodyOf({ body_html: html, explanation }: ForeignProposal): string {
  const explanations = explanation.map(({ title, body }) => `${title}\n\n${body}`);
  return [htmlToText(html ?? ''), ...explanations].join('\n\n');
}

export function argumentsOf(proposal: ForeignProposal): ArgumentRecord[] {
  return proposal.arguments
    .filter((argument) => !argument.is_trashed)
    .map(({ id, for: isFor, author, body }) => ({
      key: `a${id}`,
      proposal: proposalKey(proposal),
      side: isFor ? 'FOR' : 'AGAINST',
      author,
      body,
    }));
}

/** Whoever wrote the proposal or an argument on it; some more than once. */
export function authorsOf({ author, arguments: reasons }: ForeignProposal): string[] {
  return [author, ...reasons.map((reason) => reason.author)];
}
