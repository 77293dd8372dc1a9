import { constructorOf, decoratorNames, injectedType } from './decorators.mjs';

const STORES = /(Repository|DataSource|EntityManager|UnitOfWork|^Pool)$/;

/** A resolver turns arguments into a use case and its result into a type: no tables, no error handling. */
export const thinResolver = {
  create(context) {
    let resolver;
    return {
      ClassDeclaration(node) {
        if (!decoratorNames(node).includes('Resolver')) return;
        resolver = node;
        for (const parameter of constructorOf(node)?.value.params ?? []) {
          const type = injectedType(parameter);
          if (type === undefined || !STORES.test(type)) continue;
          context.report({
            node: parameter,
            message: `A resolver may not inject ${type}: go through a use case, a reader or a loader.`,
          });
        }
      },
      'ClassDeclaration:exit'(node) {
        if (node === resolver) resolver = undefined;
      },
      TryStatement(node) {
        if (resolver === undefined) return;
        context.report({
          node,
          message: 'No try/catch in a resolver: errors are mapped at the edge.',
        });
      },
    };
  },
};
