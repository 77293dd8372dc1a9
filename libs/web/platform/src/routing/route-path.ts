type ParamNames<Pattern extends string> = Pattern extends `${infer Head}/${infer Tail}`
  ? ParamNames<Head> | ParamNames<Tail>
  : Pattern extends `:${infer Name}`
    ? Name
    : never;

export type PathParams<Pattern extends string> = Readonly<
  Record<ParamNames<Pattern>, string | number>
>;

type PathArguments<Pattern extends string> = [ParamNames<Pattern>] extends [never]
  ? []
  : [params: PathParams<Pattern>];

/** A page's address: `pattern` for the router, `to(…)` for links. */
export interface RoutePath<Pattern extends string> {
  readonly pattern: Pattern;
  readonly to: (...params: PathArguments<Pattern>) => string;
}

/** `routePath('/editions/:edition').to({ edition })`: a missing or misspelt parameter does not compile. */
export function routePath<const Pattern extends string>(pattern: Pattern): RoutePath<Pattern> {
  return {
    pattern,
    to: (...[params]) => {
      const values: Readonly<Record<string, string | number>> = params ?? {};
      return pattern.replace(/:(\w+)/g, (_whole, name: string) =>
        encodeURIComponent(String(values[name] ?? '')),
      );
    },
  };
}
