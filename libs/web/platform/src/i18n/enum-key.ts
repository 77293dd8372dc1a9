type Kebab<S extends string> = S extends `${infer Head}_${infer Tail}`
  ? `${Lowercase<Head>}-${Kebab<Tail>}`
  : Lowercase<S>;

/** `DO_NOT_CARE` → `do-not-care`: the part of a message key that stands for a value of an enumeration. */
export function enumKey<S extends string>(value: S): Kebab<S> {
  // The type follows the same two steps as the expression; the compiler cannot see that.
  return value.toLowerCase().replaceAll('_', '-') as Kebab<S>;
}
