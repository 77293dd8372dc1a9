/** Name of a decorator, called or not: `@Query(() => X)` and `@Query` are both `Query`. */
export function decoratorName(decorator) {
  const { expression } = decorator;
  const callee = expression.type === 'CallExpression' ? expression.callee : expression;
  return callee.type === 'Identifier' ? callee.name : undefined;
}

/** Names of all decorators that stand on a class or on one of its members. */
export function decoratorNames(node) {
  return (node.decorators ?? []).map(decoratorName).filter((name) => name !== undefined);
}

/** Name of the class that a constructor parameter asks for: `private readonly x: Foo` gives `Foo`. */
export function injectedType(parameter) {
  const target = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
  const annotation = target.typeAnnotation?.typeAnnotation;
  return annotation?.type === 'TSTypeReference' && annotation.typeName.type === 'Identifier'
    ? annotation.typeName.name
    : undefined;
}

/** The constructor of a class, if it writes one. */
export function constructorOf(classNode) {
  return classNode.body.body.find((member) => member.kind === 'constructor');
}
