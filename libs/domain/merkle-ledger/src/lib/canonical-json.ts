const DEEPEST = 100;

/**
 * The one JSON text of a value, after RFC 8785: no blanks, keys sorted by UTF-16 code units, numbers and
 * strings as ECMAScript writes them. Two programs that agree on the value agree on every byte.
 *
 * Throws a `TypeError` that names the place for what JSON would change in silence: `undefined`, non-finite
 * numbers, lone surrogates, `bigint`, functions, symbols, dates and other class instances, sparse arrays,
 * cycles. An optional field is left out by its author or written as `null`, never dropped here.
 */
export function canonicalJson(value: unknown): string {
  return write(value, '$', 0);
}

function write(value: unknown, path: string, depth: number): string {
  if (depth > DEEPEST) throw refusal(path, 'is nested too deeply, or in itself');
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return writeString(value, path);
  if (typeof value === 'number') return writeNumber(value, path);
  if (Array.isArray(value)) {
    const items = Array.from(value, (item, index) => write(item, `${path}[${index}]`, depth + 1));
    return `[${items.join(',')}]`;
  }
  if (isPlainObject(value)) {
    const fields = Object.keys(value)
      .sort()
      .map((key) => {
        const place = `${path}.${key}`;
        return `${writeString(key, place)}:${write(value[key], place, depth + 1)}`;
      });
    return `{${fields.join(',')}}`;
  }
  throw refusal(path, `is ${describe(value)}`);
}

function writeString(text: string, path: string): string {
  if (/\p{Surrogate}/u.test(text)) throw refusal(path, 'holds a lone surrogate');
  return JSON.stringify(text);
}

function writeNumber(number: number, path: string): string {
  if (!Number.isFinite(number)) throw refusal(path, `is ${number}`);
  return JSON.stringify(number);
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // By name rather than identity: an object may come from another realm (a test environment, a frame).
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function describe(value: unknown): string {
  return typeof value === 'object'
    ? 'neither a plain object nor an array'
    : `of type ${typeof value}`;
}

function refusal(path: string, why: string): TypeError {
  return new TypeError(`No canonical JSON: ${path} ${why}`);
}
