/** A migration is history: it must mean the same in five years, so it uses nothing that may change. */
export const selfContainedMigration = {
  create(context) {
    return {
      ImportDeclaration(node) {
        if (node.source.value === 'typeorm' && node.importKind === 'type') return;
        context.report({
          node,
          message: 'A migration imports only types of typeorm: write what it needs as SQL in it.',
        });
      },
    };
  },
};
