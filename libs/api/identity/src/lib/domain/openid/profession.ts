/** Two digits in the national nomenclature of professions of health (TRE_G15). */
const CODE = /^\d{2}$/;

/**
 * The profession of health in what a provider says of a person: the first under which they practise. Null for anything
 * else: what is not understood proves nothing.
 */
export function professionCodeIn(claims: Readonly<Record<string, unknown>>): string | null {
  const practices = fieldOf(claims.SubjectRefPro, 'exercices');
  if (!Array.isArray(practices)) return null;
  const codes = practices.map((practice) => fieldOf(practice, 'codeProfession'));
  return codes.find((code): code is string => typeof code === 'string' && CODE.test(code)) ?? null;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
