const AMBIENT_CALLS = new Set([
  'Date.now',
  'Math.random',
  'performance.now',
  'process.hrtime',
  'crypto.randomUUID',
  'crypto.getRandomValues',
  'crypto.randomBytes',
  'crypto.randomInt',
]);
const AMBIENT_IMPORTS = new Set(['randomUUID', 'randomBytes', 'randomInt', 'randomFillSync']);
const ADVICE = 'Take time, ids and randomness from what the caller gives (context, clock, stream).';

function dottedName(node) {
  if (node.type !== 'MemberExpression' || node.computed) return undefined;
  return node.object.type === 'Identifier'
    ? `${node.object.name}.${node.property.name}`
    : undefined;
}

/** Rules and use cases read no clock and throw no dice: with the same input they decide the same. */
export const noAmbientInput = {
  create(context) {
    const report = (node, what) =>
      context.report({ node, message: `${what} is ambient. ${ADVICE}` });
    return {
      CallExpression(node) {
        const name = dottedName(node.callee);
        if (AMBIENT_CALLS.has(name)) report(node, `${name}()`);
        if (node.callee.name === 'Date') report(node, 'Date()');
      },
      NewExpression(node) {
        const isNow = node.callee.name === 'Date' && node.arguments.length === 0;
        if (isNow) report(node, 'new Date()');
      },
      ImportSpecifier(node) {
        const source = node.parent.source.value;
        if (/^(node:)?crypto$/.test(source) && AMBIENT_IMPORTS.has(node.imported.name)) {
          report(node, node.imported.name);
        }
      },
    };
  },
};
