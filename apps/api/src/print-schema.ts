import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { SCHEMA_OPTIONS } from '@voix/api-platform/graphql';
import { AREA_API_MODULES } from './app/area-modules.js';
import { resolversOf } from './app/resolvers-of.js';

// Prints the schema that the code declares. No server and no database are needed.
const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, {
  logger: false,
});
const schema = await app
  .get(GraphQLSchemaFactory)
  .create(resolversOf(AREA_API_MODULES), SCHEMA_OPTIONS);
process.stdout.write(`${printSchema(lexicographicSortSchema(schema))}\n`);
await app.close();
