import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ApolloLink, Observable } from '@apollo/client';
import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  buildSchema,
  execute,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import type { RefusalCode } from '@voix/contracts/error-codes';
import { UnreachableError } from '@voix/web-platform/apollo';

const SCHEMA_FILE = join(
  dirname(fileURLToPath(import.meta.url)),
  '../../../contracts/src/graphql-schema/schema.graphql',
);

/**
 * What the server answers, as plain objects under the names of the real schema: a field is a value or a function
 * of its arguments; a member of a union says its `__typename`. What the page asks and the answer lacks fails the test.
 */
export interface ServerAnswers {
  readonly Query?: Readonly<Record<string, unknown>>;
  readonly Mutation?: Readonly<Record<string, unknown>>;
}

/** One operation that the page has sent. */
export interface SentOperation {
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface FakeServer {
  readonly link: ApolloLink;
  /** Everything the page has asked, in order. */
  readonly sent: readonly SentOperation[];
}

const UNKNOWN_VISITOR = {
  id: 'viewer',
  permissions: [],
  sessions: [],
  account: null,
  participant: null,
};

let schema: GraphQLSchema | undefined;

function realSchema(): GraphQLSchema {
  schema ??= buildSchema(readFileSync(SCHEMA_FILE, 'utf8'));
  return schema;
}

/** What the server throws when it does not serve a request: `proposal: () => refuse('NOT_FOUND')`. */
export function refuse(code: RefusalCode, retryAfterSeconds?: number): never {
  throw new GraphQLError(code, {
    extensions: { code, requestId: 'request-of-the-test', retryAfterSeconds },
  });
}

/** A bug of the server, as it shows: masked, with a reference. */
export function breakDown(reference: string): never {
  throw new GraphQLError('INTERNAL', { extensions: { code: 'INTERNAL', requestId: reference } });
}

/** No answer at all: the network is gone. */
export function loseConnection(): never {
  throw new UnreachableError();
}

function rootOf(document: DocumentNode, answers: ServerAnswers): Readonly<Record<string, unknown>> {
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const isMutation =
    operation && 'operation' in operation && operation.operation === OperationTypeNode.MUTATION;
  return isMutation ? { ...answers.Mutation } : { viewer: UNKNOWN_VISITOR, ...answers.Query };
}

/** An error that the test did not ask for is the test's own: it must not look like a refusal. */
function unexpected(errors: readonly GraphQLError[]): Error | undefined {
  const lost = errors.find(({ originalError }) => originalError instanceof UnreachableError);
  if (lost?.originalError) return lost.originalError;
  const fault = errors.find(({ extensions }) => extensions['code'] === undefined);
  return fault && new Error(`The answer of the test does not fit the schema: ${fault.message}`);
}

/** Runs the page's operations on the real schema, with the test's answers. */
export function createFakeServer(answers: ServerAnswers): FakeServer {
  const sent: SentOperation[] = [];
  const link = new ApolloLink(
    ({ query, variables, operationName }) =>
      new Observable((observer) => {
        sent.push({ name: operationName ?? '', variables });
        Promise.resolve(
          execute({
            schema: realSchema(),
            document: query,
            rootValue: rootOf(query, answers),
            variableValues: variables,
          }),
        ).then(
          ({ data, errors = [] }) => {
            const fault = unexpected(errors);
            if (fault) {
              if (!(fault instanceof UnreachableError)) reportTestFault(fault);
              observer.error(fault);
              return;
            }
            observer.next({ data: data ?? null, ...(errors.length > 0 && { errors }) });
            observer.complete();
          },
          (error: unknown) => observer.error(error),
        );
      }),
  );
  return { link, sent };
}

/** Written out as well as thrown: the page under test may well turn the error into a polite sentence. */
function reportTestFault(fault: Error): void {
  process.stderr.write(`\n${fault.message}\n`);
}
