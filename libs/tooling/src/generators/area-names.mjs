import { AREA_STEPS } from '../lint-rules/boundaries/directions.mjs';

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export const pascalOf = (kebab) =>
  kebab
    .split('-')
    .map((part) => part[0].toUpperCase() + part.slice(1))
    .join('');

export const camelOf = (kebab) => pascalOf(kebab).replace(/^./, (letter) => letter.toLowerCase());

export function pluralOf(kebab) {
  if (/[^aeiou]y$/.test(kebab)) return `${kebab.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(kebab) ? `${kebab}es` : `${kebab}s`;
}

export const singularOf = (kebab) => kebab.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');

/** Server areas that the given one may use: those of the steps before its own. */
export function areasBefore(area) {
  return AREA_STEPS.slice(
    0,
    AREA_STEPS.findIndex((step) => step.includes(area)),
  ).flat();
}

/**
 * All names that a new area needs, from `area [thing] [verb]`: `commitments commitment promise` makes
 * `PromiseCommitmentUseCase` on table `commitments`. Throws a sentence when one of them cannot be used.
 */
export function areaNames([area, thing = singularOf(area ?? ''), verb = 'add']) {
  for (const [what, name] of Object.entries({ area, thing, verb })) {
    if (!KEBAB.test(name ?? '')) throw new Error(`${what} "${name ?? ''}" is not kebab-case`);
  }
  if (!AREA_STEPS.flat().includes(area)) {
    throw new Error(
      `"${area}" has no place in the order of areas: give it one in libs/tooling/src/lint-rules/boundaries/directions.mjs first`,
    );
  }
  const act = `${verb}-${thing}`;
  return {
    area,
    thing,
    act,
    things: pluralOf(thing),
    table: pluralOf(thing).replaceAll('-', '_'),
    Area: pascalOf(area),
    Thing: pascalOf(thing),
    Things: pascalOf(pluralOf(thing)),
    Act: pascalOf(act),
    actCamel: camelOf(act),
    AREA: area.replaceAll('-', '_').toUpperCase(),
  };
}
