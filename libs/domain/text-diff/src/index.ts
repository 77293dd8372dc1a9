export { diffText } from './lib/text-diff.js';
export type { DiffSegment } from './lib/text-diff.js';
