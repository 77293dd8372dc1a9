import type { ApolloDriverConfig } from '@nestjs/apollo';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import type { Logger, Metrics } from '../observability/index.js';
import { costLimit } from './cost-limit.js';
import { maskError } from './format-error.js';
import type { GraphqlContext } from './graphql-context.js';
import { errorReports } from './error-reports.js';
import { SCHEMA_OPTIONS } from './instant.scalar.js';
import { operationMetrics } from './operation-metrics.js';
import { QUERY_LIMITS, queryLimitRules } from './query-limits.js';
import { manifestCache, type OperationManifest } from './trusted-documents.js';

export interface ApolloSettings {
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** null: any document is taken (tests and development only). */
  readonly manifest: OperationManifest | null;
  readonly createContext: (request: FastifyRequest, reply: FastifyReply) => Promise<GraphqlContext>;
}

/** Apollo Server as Voix runs it: limits on, introspection off, errors masked, CSRF prevention on, no batching. */
export function apolloOptions(settings: ApolloSettings): Omit<ApolloDriverConfig, 'driver'> {
  const { manifest, logger } = settings;
  const plugins: ApolloServerPlugin<GraphqlContext>[] = [
    ApolloServerPluginLandingPageDisabled(),
    // Nothing of the graph is kept by caches: computing for how long, field by field, would be for nothing.
    ApolloServerPluginCacheControlDisabled(),
    costLimit(),
    operationMetrics(settings.metrics),
    errorReports(logger),
  ];
  return {
    autoSchemaFile: true,
    buildSchemaOptions: SCHEMA_OPTIONS,
    sortSchema: true,
    graphiql: false,
    introspection: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    maxRecursiveSelections: QUERY_LIMITS.recursiveSelections,
    parseOptions: { maxLexicalTokens: QUERY_LIMITS.tokens },
    validationRules: [...queryLimitRules(), NoSchemaIntrospectionCustomRule],
    persistedQueries: manifest === null ? false : { cache: manifestCache(manifest) },
    stopOnTerminationSignals: false,
    plugins,
    context: settings.createContext,
    formatError: (_formatted, error) => maskError(error),
  };
}
