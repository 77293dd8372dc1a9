import { readFile } from 'node:fs/promises';
import { parse } from '@swc/core';

const SPECIFIER_OF = {
  ImportDeclaration: (node) => node.source,
  ExportNamedDeclaration: (node) => node.source,
  ExportAllDeclaration: (node) => node.source,
  TsImportType: (node) => node.argument,
  CallExpression: (node) => (node.callee.type === 'Import' ? node.arguments[0]?.expression : null),
};

function collect(node, found) {
  if (Array.isArray(node)) {
    for (const item of node) collect(item, found);
  } else if (node !== null && typeof node === 'object') {
    const specifier = SPECIFIER_OF[node.type]?.(node);
    if (specifier?.type === 'StringLiteral') found.add(specifier.value);
    for (const value of Object.values(node)) collect(value, found);
  }
}

/** Every module that a TypeScript text names: imports, re-exports, dynamic imports and import types. */
export async function importsOfText(text, isTsx) {
  const found = new Set();
  const tree = await parse(text, { syntax: 'typescript', tsx: isTsx, decorators: true });
  collect(tree.body, found);
  return [...found];
}

export async function importsOfFile(file) {
  return importsOfText(await readFile(file, 'utf8'), file.endsWith('.tsx'));
}
