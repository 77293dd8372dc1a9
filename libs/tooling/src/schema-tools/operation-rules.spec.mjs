import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { documentFaults } from './generate-operations.mjs';
import { operationFaults } from './operation-rules.mjs';

const schema = buildSchema(`
  interface UserError { code: String! message: String! }
  type PhaseClosedError implements UserError { code: String! message: String! }
  type VoteSuccess { receipt: String! }
  union VoteResult = VoteSuccess | PhaseClosedError
  type Query { name: String }
  type Mutation { vote: VoteResult! }
`);

const faultsOf = (source) => operationFaults(schema, parse(source), 'vote.graphql');

describe('operationFaults', () => {
  it('accepts a mutation that hears every error, those of tomorrow too', () => {
    const source =
      'mutation Vote { vote { ... on VoteSuccess { receipt } ... on UserError { code message } } }';
    expect(faultsOf(source)).toEqual([]);
  });

  it.each([
    ['nothing for errors', 'mutation Vote { vote { ... on VoteSuccess { receipt } } }'],
    ['only today’s error', 'mutation Vote { vote { ... on PhaseClosedError { code message } } }'],
    ['an error without its message', 'mutation Vote { vote { ... on UserError { code } } }'],
  ])('refuses a mutation that selects %s', (_what, source) => {
    expect(faultsOf(source)).toEqual([
      expect.stringContaining('select ... on UserError { code message }'),
    ]);
  });

  it.each(['query { name }', 'query fetchName { name }'])('refuses the name of "%s"', (source) => {
    expect(faultsOf(source)).toEqual([expect.stringContaining('PascalCase')]);
  });
});

describe('documentFaults', () => {
  it('holds the documents of a library together against the schema', () => {
    const documents = [{ location: 'a.graphql', document: parse('query Name { name nickname }') }];
    expect(documentFaults(schema, documents)).toEqual([expect.stringContaining('nickname')]);
    expect(documentFaults(schema, [])).toEqual([]);
  });
});
