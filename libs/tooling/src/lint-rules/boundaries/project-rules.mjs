import { AREA_STEPS, LAYERS, LISTENING_AREAS, SIDES } from './directions.mjs';

const tagOf = (project, family) => project.tags.find((tag) => tag.startsWith(`${family}:`));
const areaOf = (project) => tagOf(project, 'area')?.slice('area:'.length);
const stepOf = (area) => AREA_STEPS.findIndex((step) => step.includes(area));

/** Each project says which side and layer it is of, and each area which area. */
export function tagProblems(project) {
  const problems = [];
  const allowed = { side: Object.keys(SIDES), layer: Object.keys(LAYERS) };
  for (const [family, values] of Object.entries(allowed)) {
    const own = project.tags.filter((tag) => tag.startsWith(`${family}:`));
    if (own.length !== 1 || !values.includes(own[0])) {
      problems.push(`${project.root}: needs exactly one tag of ${values.join(', ')}`);
    }
  }
  const isArea = project.tags.includes('layer:area');
  const area = areaOf(project);
  if (isArea && !project.root.endsWith(`/${area}`)) {
    problems.push(
      `${project.root}: an area carries the tag area:${project.root.split('/').at(-1)}`,
    );
  }
  if (!isArea && area !== undefined)
    problems.push(`${project.root}: is no area but has an area tag`);
  if (isArea && project.tags.includes('side:api') && stepOf(area) === -1) {
    problems.push(`${project.root}: "${area}" has no place in the order of areas`);
  }
  return problems;
}

function areaRefusal(from, to) {
  if (tagOf(from, 'layer') !== 'layer:area' || tagOf(to, 'layer') !== 'layer:area')
    return undefined;
  if (from.tags.includes('side:web')) return 'areas of the web never meet: the app composes them';
  const [own, other] = [areaOf(from), areaOf(to)];
  if (LISTENING_AREAS.includes(own)) return `${own} only listens to the outbox`;
  return stepOf(other) < stepOf(own) ? undefined : `${other} does not come before ${own}`;
}

/** Why one project may not use another, or nothing. */
export function directionRefusal(from, to) {
  const [layer, otherLayer] = [tagOf(from, 'layer'), tagOf(to, 'layer')];
  if (!LAYERS[layer]?.includes(otherLayer)) return `${layer} may not use ${otherLayer}`;
  if (layer === 'layer:testing') return undefined;
  const [side, otherSide] = [tagOf(from, 'side'), tagOf(to, 'side')];
  if (!SIDES[side]?.imports.includes(otherSide)) return `${side} may not use ${otherSide}`;
  return areaRefusal(from, to);
}

/** Every edge of the graph runs in an allowed direction. */
export function directionProblems(projects) {
  const byName = new Map(projects.map((project) => [project.name, project]));
  return projects.flatMap((project) =>
    project.edges.flatMap((name) => {
      const refusal = directionRefusal(project, byName.get(name));
      return refusal ? [`${project.root} → ${byName.get(name).root}: ${refusal}`] : [];
    }),
  );
}

/** Projects that reach themselves through their edges; the testing library is used by specs alone and makes no loop. */
export function cycleProblems(projects) {
  const byName = new Map(projects.map((project) => [project.name, project]));
  const done = new Set();
  const problems = [];
  const visit = (name, path) => {
    if (path.includes(name)) {
      problems.push(`cycle: ${[...path.slice(path.indexOf(name)), name].join(' → ')}`);
    } else if (!done.has(name)) {
      for (const next of byName.get(name)?.edges ?? []) visit(next, [...path, name]);
      done.add(name);
    }
  };
  for (const project of projects) visit(project.name, []);
  return problems;
}
