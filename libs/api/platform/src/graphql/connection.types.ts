import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { RefusalError } from '../access/refusal.error.js';
import type { Page, PageRequest } from '../database/keyset-page.js';
import { QUERY_LIMITS } from './query-limits.js';

@ObjectType('PageInfo', { description: 'Whether the list goes on, and from where' })
export class PageInfoType {
  @Field(() => Boolean, { description: 'Whether there is a next page' })
  hasNextPage: boolean;

  @Field(() => String, { nullable: true, description: 'Give it as `after` to read on' })
  endCursor: string | null;
}

export interface EdgeOf<T> {
  cursor: string;
  node: T;
}

export interface ConnectionOf<T> {
  edges: EdgeOf<T>[];
  pageInfo: PageInfoType;
  totalCount: number;
}

/** The two Relay types of a list of `name`: declare a class that extends each result, with its own `@ObjectType`. */
export function connectionClasses<T extends object>(node: () => Type<T>) {
  @ObjectType({ isAbstract: true })
  abstract class Edge implements EdgeOf<T> {
    @Field(() => String, { description: 'Where this item stands in the list' })
    cursor: string;

    @Field(node, { description: 'The item' })
    node: T;
  }
  return { Edge };
}

@ObjectType({ isAbstract: true })
export abstract class ConnectionBase {
  @Field(() => PageInfoType, { description: 'Whether the list goes on' })
  pageInfo: PageInfoType;

  @Field(() => Int, { description: 'How many items the whole list has' })
  totalCount: number;
}

/** Turns a page of rows into a connection. */
export function toConnection<R, T>(page: Page<R>, present: (row: R) => T): ConnectionOf<T> {
  const edges = page.items.map(({ node, cursor }) => ({ cursor, node: present(node) }));
  return {
    edges,
    pageInfo: { hasNextPage: page.hasNextPage, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: page.totalCount,
  };
}

/** Checks `first`; anything outside 1…100 is refused as MALFORMED. */
export function pageRequest(first: number, after: string | null | undefined): PageRequest {
  if (!Number.isInteger(first) || first < 1 || first > QUERY_LIMITS.pageSize)
    throw new RefusalError('MALFORMED');
  return { first, after: after ?? null };
}
