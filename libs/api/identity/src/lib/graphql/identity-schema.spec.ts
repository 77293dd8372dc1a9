import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import {
  buildSchema,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { ParticipantFieldsResolver } from './participant.fields.resolver.js';
import { PasskeyMutationsResolver } from './passkeys/passkey.mutations.resolver.js';
import { ProfileMutationsResolver } from './profile.mutations.resolver.js';
import { RoleMutationsResolver } from './role.mutations.resolver.js';
import { SecondFactorFieldsResolver } from './second-factor/second-factor.fields.resolver.js';
import { SecondFactorMutationsResolver } from './second-factor/second-factor.mutations.resolver.js';
import { SignInMutationsResolver } from './sign-in.mutations.resolver.js';
import { ViewerFieldsResolver } from './viewer.fields.resolver.js';
import { ViewerQueriesResolver } from './viewer.queries.resolver.js';

const RESOLVERS = [
  ParticipantFieldsResolver,
  PasskeyMutationsResolver,
  ProfileMutationsResolver,
  RoleMutationsResolver,
  SecondFactorFieldsResolver,
  SecondFactorMutationsResolver,
  SignInMutationsResolver,
  ViewerFieldsResolver,
  ViewerQueriesResolver,
];

async function ownSchema(): Promise<GraphQLSchema> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, {
    logger: false,
  });
  const schema = await app.get(GraphQLSchemaFactory).create(RESOLVERS);
  await app.close();
  return schema;
}

function committedSchema(): GraphQLSchema {
  const file = createRequire(import.meta.url).resolve(
    '@voix/contracts/graphql-schema/schema.graphql',
  );
  return buildSchema(readFileSync(file, 'utf8'));
}

/** `field(argument: Type): Type` for each field, or the members of a union: what clients depend on. */
function shapeOf(type: GraphQLNamedType | undefined): string[] {
  if (isUnionType(type)) return type.getTypes().map(({ name }) => name);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => `${field.name}: ${String(field.type)}`);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).map(({ name, args, type: result }) => {
    const list = args.map((argument) => `${argument.name}: ${String(argument.type)}`).join(', ');
    return `${name}(${list}): ${String(result)}`;
  });
}

/** Other areas add fields to these: only their fields of this area are compared. */
const SHARED = new Set(['Query', 'Mutation', 'Viewer']);

describe('the identity part of the schema', () => {
  it('is what the committed schema says: every field, argument, nullability and union member', async () => {
    const [own, committed] = [await ownSchema(), committedSchema()];
    const served = new Map(
      Object.entries(own.getTypeMap()).map(([name, type]) => [name, new Set(shapeOf(type))]),
    );
    for (const [name, shape] of served) {
      const whole = shapeOf(committed.getType(name));
      const promised = SHARED.has(name) ? whole.filter((one) => shape.has(one)) : whole;
      expect({ name, shape }).toEqual({ name, shape: new Set(promised) });
    }
  });

  it('has all that a person needs to sign in and to be known', async () => {
    const own = await ownSchema();
    const fieldsOf = (name: string) =>
      shapeOf(own.getType(name)).map((field) => field.slice(0, field.indexOf('(')));
    expect(fieldsOf('Query').toSorted()).toEqual(['colleges', 'territories', 'viewer']);
    expect(fieldsOf('Viewer').toSorted()).toEqual([
      'account',
      'id',
      'participant',
      'permissions',
      'secondFactor',
      'sessions',
    ]);
    expect(fieldsOf('Mutation').toSorted()).toEqual([
      'addPasskey',
      'beginAuthenticatorSetup',
      'beginPasskeyRegistration',
      'beginPasskeySignIn',
      'claimFirstOrganizer',
      'completeSignIn',
      'confirmAuthenticator',
      'endSession',
      'grantRole',
      'passSecondFactor',
      'removeAuthenticator',
      'removePasskey',
      'renamePasskey',
      'renewRecoveryCodes',
      'requestSignInLink',
      'revokeRole',
      'signInWithPasskey',
      'signOut',
      'updateMyProfile',
    ]);
  });
});
