import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const SKIPPED = new Set(['node_modules', 'dist', '.git', '.nx', '.voix', 'generated', 'coverage']);

function filesLike(pattern, root, folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : filesLike(pattern, root, path);
    return pattern.test(entry.name) ? [relative(root, path)] : [];
  });
}

/** Every Markdown file of the repository, as paths from its root. */
export const markdownFiles = (root) => filesLike(/\.md$/, root, root);

/** Every file of tests, likewise. */
export const testFiles = (root) => filesLike(/\.(spec|[a-z0-9]+-spec)\.(tsx?|mjs)$/, root, root);

const withoutCode = (text) => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

/** Texts of the headings of a Markdown text, `#` excluded; code blocks do not count. */
export function headingsOf(text, { level } = {}) {
  const lines = text.replace(/^```[\s\S]*?^```/gm, '').split('\n');
  return lines
    .map((line) => /^(#{1,6}) (.+)$/.exec(line))
    .filter((match) => match !== null && (level === undefined || match[1].length === level))
    .map((match) => match[2].trim());
}

/** The anchor that a heading gets on the usual forges. */
export function anchorOf(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

/** Links and images of a Markdown text that lead to a place in this repository. */
export function localLinks(text) {
  return [...withoutCode(text).matchAll(/\]\(([^)\s]+)(?: "[^"]*")?\)/g)]
    .map((match) => match[1])
    .filter((target) => !/^[a-z]+:/i.test(target));
}

/** Why a link of a file leads nowhere, or nothing. */
export function linkProblem(root, file, link) {
  const [path, anchor] = decodeURI(link).split('#');
  const target = path === '' ? join(root, file) : join(root, dirname(file), path);
  if (!existsSync(target)) return `${file}: ${link} leads nowhere`;
  if (!anchor || !target.endsWith('.md')) return undefined;
  const anchors = headingsOf(readFileSync(target, 'utf8')).map(anchorOf);
  return anchors.includes(anchor) ? undefined : `${file}: ${link} names no heading`;
}
