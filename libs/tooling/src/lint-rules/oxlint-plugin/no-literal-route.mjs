const ROUTE_ATTRIBUTES = new Set(['to', 'href', 'action']);

function literalOf(value) {
  if (value?.type === 'Literal') return value.value;
  const expression = value?.type === 'JSXExpressionContainer' ? value.expression : undefined;
  if (expression?.type === 'Literal') return expression.value;
  return expression?.type === 'TemplateLiteral' ? expression.quasis[0].value.cooked : undefined;
}

/** Paths of the site live in one place, typed; a literal one would miss the day it moves. */
export const noLiteralRoute = {
  create(context) {
    return {
      JSXAttribute(node) {
        if (!ROUTE_ATTRIBUTES.has(node.name.name)) return;
        const literal = literalOf(node.value);
        if (typeof literal !== 'string' || !literal.startsWith('/')) return;
        context.report({ node, message: 'Build paths with @voix/web-platform/routing.' });
      },
    };
  },
};
