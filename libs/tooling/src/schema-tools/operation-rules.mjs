import { TypeInfo, getNamedType, isUnionType, visit, visitWithTypeInfo } from 'graphql';

const USER_ERROR = 'UserError';
const USER_ERROR_FIELDS = ['code', 'message'];
const PASCAL_CASE = /^[A-Z][A-Za-z0-9]*$/;

function selectsUserError(selectionSet) {
  return selectionSet.selections.some((selection) => {
    if (selection.kind !== 'InlineFragment' || selection.typeCondition?.name.value !== USER_ERROR)
      return false;
    const fields = selection.selectionSet.selections
      .filter((field) => field.kind === 'Field')
      .map((field) => field.name.value);
    return USER_ERROR_FIELDS.every((field) => fields.includes(field));
  });
}

function holdsUserErrors(type) {
  return (
    isUnionType(type) &&
    type.getTypes().some((member) => member.getInterfaces().some(({ name }) => name === USER_ERROR))
  );
}

/**
 * What every operation owes the others: a name in PascalCase, and on a union that may answer an error,
 * `... on UserError { code message }`, so that a new error is never a surprise for an old page.
 */
export function operationFaults(schema, document, location) {
  const faults = [];
  const typeInfo = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      OperationDefinition(node) {
        if (!node.name || !PASCAL_CASE.test(node.name.value))
          faults.push(`${location}: an operation needs a name in PascalCase`);
      },
      Field(node) {
        const type = getNamedType(typeInfo.getType());
        if (!holdsUserErrors(type) || (node.selectionSet && selectsUserError(node.selectionSet)))
          return;
        faults.push(
          `${location}: "${node.name.value}" may answer an error: select ... on UserError { code message }`,
        );
      },
    }),
  );
  return faults;
}
