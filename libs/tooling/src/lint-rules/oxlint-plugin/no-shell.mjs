const SHELL_FUNCTIONS = new Set(['exec', 'execSync']);
const CHILD_PROCESS = /^(node:)?child_process$/;

/** No value that came from a person is ever read by a shell (attack A42): programs get argument lists. */
export const noShell = {
  create(context) {
    return {
      ImportDeclaration(node) {
        if (!CHILD_PROCESS.test(node.source.value)) return;
        for (const specifier of node.specifiers) {
          const whole = specifier.type !== 'ImportSpecifier';
          if (!whole && !SHELL_FUNCTIONS.has(specifier.imported.name)) continue;
          context.report({
            node: specifier,
            message: whole
              ? 'Import the named functions of child_process, so that this rule can see them.'
              : `${specifier.imported.name} runs a shell: use spawn or execFile with a list.`,
          });
        }
      },
      Property(node) {
        const isShell = (node.key.name ?? node.key.value) === 'shell';
        const isOff = node.value.type === 'Literal' && node.value.value === false;
        const isOption = node.parent.parent?.type === 'CallExpression';
        if (isShell && isOption && !isOff) {
          context.report({ node, message: 'The `shell` option runs a shell: leave it out.' });
        }
      },
    };
  },
};
