import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';

const ROOTS = new Set(['Query', 'Mutation']);
const CONNECTION = 'Connection';
const USER_ERROR = 'UserError';

const hasFields = (type) => isObjectType(type) || isInterfaceType(type) || isInputObjectType(type);
const fieldsOf = (type) => (hasFields(type) ? Object.values(type.getFields()) : []);
const ownTypes = (schema) =>
  Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !(isScalarType(type) && isSpecifiedScalarType(type)),
  );

function descriptionFaults(type) {
  const isExplained = Boolean(type.description) || ROOTS.has(type.name) || isUnionType(type);
  return [
    ...(isExplained ? [] : [`${type.name}: needs a description`]),
    ...fieldsOf(type)
      .filter((field) => !field.description)
      .map((field) => `${type.name}.${field.name}: needs a description`),
  ];
}

function enumFaults(type) {
  if (!isEnumType(type)) return [];
  const names = type.getValues().map((value) => value.name);
  return [
    ...names
      .filter((name) => !/^[A-Z][A-Z0-9_]*$/.test(name))
      .map((name) => `${type.name}.${name}: enum values are capitals`),
    ...(names.join() === names.toSorted().join() ? [] : [`${type.name}: enum values are sorted`]),
  ];
}

function deprecationFaults(type) {
  return fieldsOf(type)
    .filter((field) => field.deprecationReason === 'No longer supported')
    .map((field) => `${type.name}.${field.name}: a deprecation says what to use instead`);
}

function idFaults(type) {
  return fieldsOf(type)
    .filter((field) => field.name === 'id' && String(field.type) !== 'ID!')
    .map(() => `${type.name}.id: an id is ID!`);
}

function listFaults(type) {
  return fieldsOf(type)
    .filter((field) => String(field.type).replace('!', '').endsWith(CONNECTION))
    .filter(
      (field) => !['first', 'after'].every((name) => field.args.some((arg) => arg.name === name)),
    )
    .map((field) => `${type.name}.${field.name}: a connection takes first and after`);
}

const isPascalOf = (name, base, ending) =>
  name === `${base[0].toUpperCase()}${base.slice(1)}${ending}`;

function inputFaults(mutation) {
  const isBare = mutation.args.length === 0;
  const [argument] = mutation.args;
  const isOneInput =
    mutation.args.length === 1 &&
    argument.name === 'input' &&
    isPascalOf(String(argument.type), mutation.name, 'Input!');
  return isBare || isOneInput
    ? []
    : [
        `Mutation.${mutation.name}: takes input: ${mutation.name}Input! (its name in Pascal case), or nothing`,
      ];
}

/** A mutation that a person's act can make fail answers with a union; one that cannot fail, with its success alone. */
function resultFaults(schema, mutation) {
  const name = String(mutation.type);
  if (isPascalOf(name, mutation.name, 'Success!')) return [];
  const type = schema.getType(name.replace('!', ''));
  if (!isPascalOf(name, mutation.name, 'Result!') || !isUnionType(type)) {
    return [`Mutation.${mutation.name}: answers with its own …Result! union or …Success!`];
  }
  return type
    .getTypes()
    .filter((member) => !isPascalOf(member.name, mutation.name, 'Success'))
    .filter((member) => !member.getInterfaces().some(({ name: face }) => face === USER_ERROR))
    .map((member) => `${type.name}: ${member.name} is neither its success nor a ${USER_ERROR}`);
}

function mutationFaults(schema) {
  return Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((mutation) => [
    ...(/^[a-z]+([A-Z][a-z0-9]*)+$/.test(mutation.name)
      ? []
      : [`Mutation.${mutation.name}: is named by a verb and a noun`]),
    ...inputFaults(mutation),
    ...resultFaults(schema, mutation),
  ]);
}

/** What the schema says badly, as sentences: the habits of the public interface (docs/architecture/graphql.md). */
export function schemaFaults(schema) {
  return [
    ...(schema.getSubscriptionType() ? ['Subscription: live data goes by socket'] : []),
    ...mutationFaults(schema),
    ...ownTypes(schema).flatMap((type) => [
      ...descriptionFaults(type),
      ...enumFaults(type),
      ...deprecationFaults(type),
      ...idFaults(type),
      ...listFaults(type),
    ]),
  ];
}
