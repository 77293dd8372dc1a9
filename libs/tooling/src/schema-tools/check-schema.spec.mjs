import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { breakages, committedFaults, lastRelease } from './check-schema.mjs';
import { schemaFaults } from './schema-rules.mjs';

const GOOD = `
  "What went wrong"
  interface UserError { "Its code" code: String! }
  "The phase is over"
  type PhaseClosedError implements UserError { "Its code" code: String! }
  "Where a vote stands"
  enum Stance { AGREE DISAGREE }
  "A vote"
  type Vote { "Its id" id: ID! "Where it stands" stance: Stance! }
  "A page of votes"
  type VoteConnection { "The votes" edges: [Vote!]! }
  "A vote to cast"
  input CastVoteInput { "Where it stands" stance: Stance! }
  "The vote was counted"
  type CastVoteSuccess { "The vote" vote: Vote! }
  union CastVoteResult = CastVoteSuccess | PhaseClosedError
  "The session is over"
  type SignOutSuccess { "Always true" done: Boolean! }
  type Query { "Votes" votes(first: Int, after: String): VoteConnection! }
  type Mutation {
    "Casts a vote" castVote(input: CastVoteInput!): CastVoteResult!
    "Ends the session" signOut: SignOutSuccess!
  }`;

const faultsWith = (from, to) => {
  const text = GOOD.replace(from, to);
  expect(text).not.toBe(GOOD);
  return schemaFaults(buildSchema(text));
};

describe('schemaFaults', () => {
  it('finds nothing in a schema that keeps the habits', () => {
    expect(schemaFaults(buildSchema(GOOD))).toEqual([]);
  });

  it.each([
    ['a type without a description', '"A vote"\n', '', 'Vote: needs a description'],
    [
      'a field without one',
      '"Where it stands" stance',
      'stance',
      'Vote.stance: needs a description',
    ],
    [
      'an enum value in small letters',
      'AGREE DISAGREE',
      'AGREE disagree',
      'Stance.disagree: enum values are capitals',
    ],
    [
      'enum values in disorder',
      'AGREE DISAGREE',
      'DISAGREE AGREE',
      'Stance: enum values are sorted',
    ],
    ['a number as an id', 'id: ID!', 'id: Int!', 'Vote.id: an id is ID!'],
    [
      'a list without a cursor',
      'first: Int, after: String',
      'first: Int',
      'Query.votes: a connection takes first and after',
    ],
    [
      'a mutation without a noun',
      'signOut: ',
      'leave: ',
      'Mutation.leave: is named by a verb and a noun',
    ],
    [
      'loose arguments',
      'castVote(input: CastVoteInput!)',
      'castVote(stance: Stance!)',
      'Mutation.castVote: takes input: castVoteInput! (its name in Pascal case), or nothing',
    ],
    [
      'a bare entity as an answer',
      'castVote(input: CastVoteInput!): CastVoteResult!',
      'castVote(input: CastVoteInput!): Vote!',
      'Mutation.castVote: answers with its own …Result! union or …Success!',
    ],
    [
      'a member that is no user error',
      '= CastVoteSuccess | PhaseClosedError',
      '= CastVoteSuccess | Vote',
      'CastVoteResult: Vote is neither its success nor a UserError',
    ],
    [
      'a deprecation without advice',
      'id: ID!',
      'id: ID! @deprecated',
      'Vote.id: a deprecation says what to use instead',
    ],
    [
      'a subscription',
      'type Query {',
      'type Subscription { "V" v: Vote } type Query {',
      'Subscription: live data goes by socket',
    ],
  ])('finds %s', (_case, from, to, fault) => {
    expect(faultsWith(from, to)).toContain(fault);
  });
});

describe('the committed schema', () => {
  it('must be the one the server prints', () => {
    const faults = committedFaults({ committed: GOOD, printed: `${GOOD}\n` });
    expect(faults).toEqual([expect.stringContaining('schema.graphql is stale')]);
  });

  it('may add to what was released', () => {
    const released = GOOD.replace('"Ends the session" signOut: SignOutSuccess!', '');
    expect(breakages(released, GOOD)).toEqual([]);
  });

  it('may not take away what was released', () => {
    const current = GOOD.replace('"Where it stands" stance: Stance! }\n  "A page', '}\n  "A page');
    expect(breakages(GOOD, current)).toEqual(['breaks the last release: Vote.stance was removed.']);
  });

  it('is compared with the latest release by version, not by name', () => {
    const names = ['README.md', 'schema-0.9.0.graphql', 'schema-0.10.0.graphql'];
    expect(lastRelease(names)).toBe('schema-0.10.0.graphql');
    expect(lastRelease(['README.md'])).toBeUndefined();
  });
});
