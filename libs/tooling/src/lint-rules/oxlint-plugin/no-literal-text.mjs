const SPOKEN_ATTRIBUTES = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'errorMessage',
  'heading',
  'hint',
  'label',
  'placeholder',
  'title',
]);
const LETTER = /\p{L}/u;

/** Texts that an expression can become, looking through conditions: `{open ? 'Oui' : 'Non'}` is text. */
function literalTexts(expression) {
  switch (expression?.type) {
    case 'Literal':
      return typeof expression.value === 'string' ? [expression.value] : [];
    case 'TemplateLiteral':
      return expression.quasis.map((quasi) => quasi.value.cooked);
    case 'ConditionalExpression':
      return [...literalTexts(expression.consequent), ...literalTexts(expression.alternate)];
    case 'LogicalExpression':
      return literalTexts(expression.right);
    default:
      return [];
  }
}

function textsOf(value) {
  if (value?.type === 'JSXExpressionContainer') return literalTexts(value.expression);
  return literalTexts(value);
}

/** Whatever a person reads or hears comes from the message catalogue, in their language. */
export const noLiteralText = {
  create(context) {
    const check = (node, texts) => {
      if (!texts.some((text) => LETTER.test(text))) return;
      context.report({ node, message: 'Literal text in the interface: use a message key.' });
    };
    return {
      JSXText: (node) => check(node, [node.value]),
      JSXExpressionContainer(node) {
        if (node.parent.type !== 'JSXAttribute') check(node, textsOf(node));
      },
      JSXAttribute(node) {
        if (SPOKEN_ATTRIBUTES.has(node.name.name)) check(node, textsOf(node.value));
      },
    };
  },
};
