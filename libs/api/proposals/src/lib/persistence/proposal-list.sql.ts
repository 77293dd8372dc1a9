import { PROPOSAL_COLUMNS } from './proposal-record.js';

/** Which list is asked for. Each shape is one prepared statement with an index that serves it. */
export interface ListShape {
  readonly of: 'activity' | 'author';
  readonly order: 'NEWEST' | 'OLDEST';
  /** Only the proposals of one theme. */
  readonly hasTheme: boolean;
  /** Only what comes after a cursor. */
  readonly hasCursor: boolean;
}

/** A named statement: the name stands for exactly this text. */
export interface NamedStatement {
  readonly name: string;
  readonly text: string;
}

/** What a list holds: an activity shows what is in the debate, an author sees all of their own. */
const SCOPES = {
  activity: [`activity_id = $1`, `state = 'PUBLISHED'`],
  author: [`author_participant_id = $1`],
} as const;

/** Parameters: owner, limit, then the theme, then both keys of the cursor, each where the shape has it. */
export function listStatement(shape: ListShape): NamedStatement {
  const isNewest = shape.order === 'NEWEST';
  const cursorAt = shape.hasTheme ? 4 : 3;
  const conditions = [
    ...SCOPES[shape.of],
    ...(shape.hasTheme ? ['theme_id = $3'] : []),
    ...(shape.hasCursor
      ? [
          `(submitted_at, id) ${isNewest ? '<' : '>'} ($${cursorAt}::timestamptz, $${cursorAt + 1}::uuid)`,
        ]
      : []),
  ];
  const direction = isNewest ? 'desc' : 'asc';
  return {
    name: `proposals.${nameOf(shape)}`,
    text: `select ${PROPOSAL_COLUMNS}
from proposals
where ${conditions.join('\n  and ')}
order by submitted_at ${direction}, id ${direction}
limit $2`,
  };
}

/** Parameters: owner, then the theme where the shape has it. */
export function countStatement({
  of,
  hasTheme,
}: Pick<ListShape, 'of' | 'hasTheme'>): NamedStatement {
  const conditions = [...SCOPES[of], ...(hasTheme ? ['theme_id = $2'] : [])];
  return {
    name: `proposals.count-of-${of}${hasTheme ? '-in-theme' : ''}`,
    text: `select count(*)::int as count
from proposals
where ${conditions.join('\n  and ')}`,
  };
}

function nameOf({ of, order, hasTheme, hasCursor }: ListShape): string {
  const parts = ['list-of', of, order.toLowerCase()];
  return [...parts, ...(hasTheme ? ['in-theme'] : []), ...(hasCursor ? ['after'] : [])].join('-');
}
