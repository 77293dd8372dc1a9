import { decoratorNames } from './decorators.mjs';

/** Annotations that the compiler keeps as metadata: of decorated members, and of the constructor of a decorated class. */
function keptAnnotations(classNode) {
  const isDecorated = classNode.decorators?.length > 0;
  return classNode.body.body.flatMap((member) => {
    if (member.kind === 'constructor') return isDecorated ? member.value.params : [];
    if (!(member.decorators?.length > 0)) return [];
    return member.type === 'MethodDefinition'
      ? [...member.value.params, member.value.returnType].filter(Boolean)
      : [member];
  });
}

const isWithin = (inner, outer) =>
  inner.range[0] >= outer.range[0] && inner.range[1] <= outer.range[1];

/** Parameters that Nest resolves by their class: decorated class, no `@Inject…` of their own. */
function injectedByClass(classNode) {
  if (!(classNode.decorators?.length > 0)) return [];
  const constructor = classNode.body.body.find((member) => member.kind === 'constructor');
  return (constructor?.value.params ?? []).filter(
    (parameter) => !decoratorNames(parameter).some((name) => name.startsWith('Inject')),
  );
}

/**
 * `consistent-type-imports` for code with decorators: an import used only as a type is `import type`, except where
 * decorator metadata needs the class itself; and a class that Nest injects is never imported as a type only.
 */
export const typeImports = {
  create(context) {
    const imports = [];
    const kept = [];
    const injected = [];

    const isValue = (reference) =>
      reference.isValueReference ||
      kept.some((annotation) => isWithin(reference.identifier, annotation));

    function checkPlain(node) {
      const variables = node.specifiers
        .filter((specifier) => specifier.importKind !== 'type')
        .flatMap((specifier) => context.sourceCode.getDeclaredVariables(specifier));
      const onlyTypes = variables.filter(
        (variable) => variable.references.length > 0 && !variable.references.some(isValue),
      );
      if (onlyTypes.length === 0) return;
      const names = onlyTypes.map((variable) => variable.name).join(', ');
      context.report({ node, message: `Used only as a type: import type { ${names} }.` });
    }

    function checkTypeOnly(node, specifiers) {
      for (const specifier of specifiers) {
        const [variable] = context.sourceCode.getDeclaredVariables(specifier);
        const use = variable?.references.find((reference) =>
          injected.some((parameter) => isWithin(reference.identifier, parameter)),
        );
        if (use === undefined) continue;
        context.report({
          node: specifier,
          message: `Nest injects ${variable.name} by its class: import it as a value.`,
        });
      }
    }

    return {
      ImportDeclaration: (node) => imports.push(node),
      ClassDeclaration(node) {
        kept.push(...keptAnnotations(node));
        injected.push(...injectedByClass(node));
      },
      'Program:exit'() {
        for (const node of imports) {
          const isTypeOnly = node.importKind === 'type';
          if (!isTypeOnly) checkPlain(node);
          checkTypeOnly(
            node,
            node.specifiers.filter((one) => isTypeOnly || one.importKind === 'type'),
          );
        }
      },
    };
  },
};
