import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** A day, an hour with at most milliseconds, and where it is said from: RFC 3339, which leaves nothing to be guessed. */
const INSTANT =
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?(?:Z|[+-]\d{2}:\d{2})$/;

function readInstant(value: unknown): Date {
  const parts = typeof value === 'string' ? INSTANT.exec(value)?.groups : undefined;
  const instant = new Date(typeof value === 'string' ? value : Number.NaN);
  if (parts === undefined || Number.isNaN(instant.getTime()) || !isDay(parts))
    throw new GraphQLError('An instant is written like 2019-12-03T09:54:33Z');
  return instant;
}

/** JavaScript takes the 31st of February for a day of March. */
function isDay({ year, month, day }: Readonly<Record<string, string>>): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/**
 * `DateTime` as Voix takes it. The one that comes with Nest makes a date of anything, of `true` and `{}` too (A10).
 */
export const InstantScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description:
    'A date-time string at UTC, such as 2019-12-03T09:54:33Z, compliant with the date-time format.',
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : null),
  serialize(value) {
    if (!(value instanceof Date)) throw new GraphQLError('Only a Date is answered as an instant');
    return value.toISOString();
  },
});

/** How the graph is built from the code, by the server and by whatever prints its schema. */
export const SCHEMA_OPTIONS = { scalarsMap: [{ type: Date, scalar: InstantScalar }] };
