/** A type that is read off a value or a schema: what it means stands there. */
function isDerived(declaration, text) {
  if (declaration.type !== 'TSTypeAliasDeclaration') return false;
  return text.slice(...declaration.typeAnnotation.range).includes('typeof ');
}

/** Overloads share the comment of the first. */
function isLaterOverload(node) {
  const siblings = node.parent.body;
  const before = siblings[siblings.indexOf(node) - 1];
  const nameOf = (statement) => statement?.declaration?.id?.name;
  return (
    before?.type === 'ExportNamedDeclaration' && nameOf(before) === nameOf(node) && nameOf(node)
  );
}

/** What others build on says what it promises: guarantees, units, what is refused. */
export const documentedExport = {
  create(context) {
    return {
      ExportNamedDeclaration(node) {
        const { declaration } = node;
        if (!declaration || isDerived(declaration, context.sourceCode.text)) return;
        if (isLaterOverload(node)) return;
        const comment = context.sourceCode.getCommentsBefore(node).at(-1);
        if (comment?.type === 'Block' && comment.value.startsWith('*')) return;
        context.report({
          node,
          message: 'An exported member here has a doc comment: what it promises.',
        });
      },
    };
  },
};
