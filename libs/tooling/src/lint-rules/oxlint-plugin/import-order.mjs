const GROUPS = ['node built-ins', 'packages', 'workspace packages', 'relative files'];

function groupOf(source) {
  if (source.startsWith('node:')) return 0;
  if (source.startsWith('.')) return 3;
  return source.startsWith('@voix/') ? 2 : 1;
}

/** An import for its effect (`reflect-metadata`) may not move: it ends a block, another one begins after it. */
function blocksOf(body) {
  const blocks = [[]];
  for (const statement of body) {
    const mayMove = statement.type === 'ImportDeclaration' && statement.specifiers.length > 0;
    if (mayMove) blocks.at(-1).push(statement);
    else blocks.push([]);
  }
  return blocks.filter((block) => block.length > 1);
}

/** Rewrites a block in order, unless a comment stands between two of its imports: only its author knows whose it is. */
function reordered(block, text) {
  const [first, last] = [block[0].range[0], block.at(-1).range[1]];
  const gaps = block
    .slice(1)
    .map((node, index) => text.slice(block[index].range[1], node.range[0]));
  if (gaps.some((gap) => gap.trim() !== '')) return undefined;
  const sorted = block.toSorted((a, b) => groupOf(a.source.value) - groupOf(b.source.value));
  const lines = sorted.map((node) => text.slice(node.range[0], node.range[1]));
  return { range: [first, last], text: lines.join('\n') };
}

/** Imports stand from far to near: Node, packages, workspace packages, own files. */
export const importOrder = {
  meta: { type: 'layout', fixable: 'code' },
  create(context) {
    function check(block) {
      const groups = block.map((node) => groupOf(node.source.value));
      const late = groups.findIndex((group, index) => index > 0 && group < groups[index - 1]);
      if (late === -1) return;
      const change = reordered(block, context.sourceCode.text);
      context.report({
        node: block[late],
        message: `Imports go ${GROUPS.join(', then ')}.`,
        fix: change && ((fixer) => fixer.replaceTextRange(change.range, change.text)),
      });
    }
    return { Program: (node) => blocksOf(node.body).forEach(check) };
  },
};
