import type { RawAnswer } from '@voix/testing/api-client';
import type { BuiltWorld } from './built-world.js';

/** Queues and outboxes empty themselves, and say nothing of a refusal. Every other table counts, also one that is made tomorrow. */
const PASSING_TABLES = ['migrations', 'outbox_events', 'outbox_handled'];

const KEPT_TABLES = `
  select tablename as name from pg_tables
  where schemaname = 'public' and not tablename = any($1::text[]) order by tablename`;

async function contentsOf(world: BuiltWorld): Promise<Map<string, string>> {
  const tables = await world.rows<{ name: string }>(KEPT_TABLES, [PASSING_TABLES]);
  const digests = tables.map(
    ({ name }) =>
      `select '${name}' as name, md5(coalesce(string_agg(of::text, ';' order by of::text), '')) as digest from ${name} of`,
  );
  const rows = await world.rows<{ name: string; digest: string }>(digests.join(' union all '));
  return new Map(rows.map(({ name, digest }) => [name, digest]));
}

export interface Outcome {
  readonly status: number;
  /** The code of the refusal or of the outcome; null when it was done. */
  readonly code: string | null;
  /** Tables that are not as before. */
  readonly wrote: readonly string[];
  /** Those of the given texts that stand in the answer. */
  readonly shown: readonly string[];
  readonly text: string;
}

interface AnyBody {
  readonly code?: string;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
  readonly data?: { readonly act?: { readonly code?: string } | null } | null;
}

/** The code that an answer carries, wherever it stands. */
export function codeIn(text: string): string | null {
  const { code, errors, data } = JSON.parse(text) as AnyBody;
  return code ?? errors?.[0]?.extensions?.code ?? data?.act?.code ?? null;
}

/** Sends something and says what became of it: what was answered, written and shown. */
export async function outcomeOf(
  world: BuiltWorld,
  send: () => Promise<RawAnswer>,
  hidden: readonly string[] = [],
): Promise<Outcome> {
  const before = await contentsOf(world);
  const { status, text } = await send();
  const after = await contentsOf(world);
  return {
    status,
    code: codeIn(text),
    wrote: [...after.keys()].filter((table) => before.get(table) !== after.get(table)),
    shown: hidden.filter((part) => text.includes(part)),
    text,
  };
}

/** What the outcome of every refusal has: nothing written, nothing shown. */
export const UNTOUCHED = { wrote: [], shown: [] } as const;
