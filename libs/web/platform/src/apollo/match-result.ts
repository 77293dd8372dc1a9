/** What every error of a mutation's union answers. */
export interface UserErrorData {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
  readonly issues?: readonly ValidationIssueData[];
}

export interface ValidationIssueData {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

interface Tagged {
  readonly __typename: string;
}

type Member<T extends Tagged, Name extends string> = T extends unknown
  ? Name extends T['__typename']
    ? T
    : never
  : never;
type ErrorNames<T extends Tagged> = Extract<T, { readonly code: string }>['__typename'];
type SuccessNames<T extends Tagged> = Exclude<T['__typename'], ErrorNames<T>>;

/** A case for each success, one for errors at large, and one for each error that deserves its own. */
export type ResultCases<T extends Tagged> = {
  readonly [Name in SuccessNames<T>]: (result: Member<T, Name>) => unknown;
} & {
  readonly [Name in ErrorNames<T>]?: (error: Member<T, Name>) => unknown;
} & {
  readonly UserError: (error: UserErrorData) => unknown;
};

type AnswerOf<C> =
  Extract<C[keyof C], (member: never) => unknown> extends (member: never) => infer R ? R : never;

/** A case that no member of the union has is a slip: its name is wrong, or the member is gone. */
type NoOtherCase<T extends Tagged, C> = Readonly<
  Record<Exclude<keyof C, keyof ResultCases<T>>, never>
>;

/**
 * Answers for each member of a mutation's union. The compiler asks for every success and for `UserError`: an error
 * that the server learns tomorrow still has an answer today.
 */
export function matchResult<T extends Tagged, C extends ResultCases<T>>(
  result: T,
  cases: C & NoOtherCase<T, C>,
): AnswerOf<C> {
  type Answer = (member: T) => AnswerOf<C>;
  // The constraint proves that the case takes this member; the compiler cannot follow an index by value.
  const table = cases as unknown as Readonly<Record<string, Answer | undefined>>;
  const answer = table[result.__typename] ?? table['UserError'];
  if (!answer) throw new Error(`No case for ${result.__typename}`);
  return answer(result);
}

/** The error in what a mutation answered, if it is one. */
export function errorOf<T extends Tagged>(
  result: T,
): Extract<T, { readonly code: string }> | undefined {
  return isError(result) ? result : undefined;
}

function isError<T extends Tagged>(result: T): result is Extract<T, { readonly code: string }> {
  return 'code' in result;
}
