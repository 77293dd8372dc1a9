const TRIVIAL = new Set(['toBeDefined', 'toBeTruthy', 'not.toBeNull', 'not.toBeUndefined']);
const TEST = new Set(['it', 'test']);

/** `it(…)` and `it.each(…)(…)` are tests. */
function isTest({ callee }) {
  if (callee.type === 'Identifier') return TEST.has(callee.name);
  return callee.type === 'CallExpression' && TEST.has(callee.callee.object?.name);
}

/** `toBe` of `expect(x).toBe()`, `not.toBe` of `expect(x).not.toBe()`; nothing for other calls. */
function matcherOf({ callee }) {
  const path = [];
  let node = callee;
  while (node.type === 'MemberExpression') {
    path.unshift(node.property.name);
    node = node.object;
  }
  const isExpectation = node.type === 'CallExpression' && node.callee.name === 'expect';
  return isExpectation && path.length > 0 ? path.join('.') : undefined;
}

/** A test that would pass with almost any code says nothing about this one. */
export const noTrivialTest = {
  create(context) {
    const open = [];
    return {
      CallExpression(node) {
        if (isTest(node)) open.push({ node, matchers: [] });
        const matcher = matcherOf(node);
        if (matcher !== undefined) open.at(-1)?.matchers.push(matcher);
      },
      'CallExpression:exit'(node) {
        if (open.at(-1)?.node !== node) return;
        const { matchers } = open.pop();
        if (matchers.length === 0 || matchers.some((matcher) => !TRIVIAL.has(matcher))) return;
        context.report({
          node,
          message: 'This test would pass with almost any code: say what comes out.',
        });
      },
    };
  },
};
