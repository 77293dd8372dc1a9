#!/usr/bin/env node
// Says where the order of the house is broken: tags, directions between projects, imports that go round a door.
import { fileURLToPath } from 'node:url';
import { importProblems } from './boundaries/import-rules.mjs';
import { cycleProblems, directionProblems, tagProblems } from './boundaries/project-rules.mjs';
import { readWorkspace } from './boundaries/workspace.mjs';

/** All problems of a workspace, as sentences. None means that the order holds. */
export function boundaryProblems(workspace) {
  return [
    ...workspace.projects.flatMap(tagProblems),
    ...directionProblems(workspace.projects),
    ...cycleProblems(workspace.projects),
    ...importProblems(workspace),
  ];
}

if (import.meta.main) {
  const root = fileURLToPath(new URL('../../../../', import.meta.url));
  process.chdir(root);
  const workspace = await readWorkspace(root);
  const problems = boundaryProblems(workspace);
  for (const problem of problems) console.error(problem);
  console.log(`boundaries: ${workspace.projects.length} projects, ${problems.length} problems`);
  process.exit(problems.length === 0 ? 0 : 1);
}
