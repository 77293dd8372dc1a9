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
export type ResultCases<T extends Tagged, Success, Refused, Special> = {
  readonly [Name in SuccessNames<T>]: (result: Member<T, Name>) => Success;
} & {
  readonly [Name in ErrorNames<T>]?: (error: Member<T, Name>) => Special;
} & {
  readonly UserError: (error: UserErrorData) => Refused;
};

/**
 * Answers for each member of a mutation's union. The compiler asks for every success and for `UserError`: an error
 * that the server learns tomorrow still has an answer today.
 */
export function matchResult<T extends Tagged, Success, Refused, Special = never>(
  result: T,
  cases: ResultCases<T, Success, Refused, Special>,
): Success | Refused | Special {
  type Answer = (member: T) => Success | Refused | Special;
  // The mapped type proves that the case takes this member; the compiler cannot follow an index by value.
  const table = cases as unknown as Readonly<Record<string, Answer | undefined>>;
  const answer = table[result.__typename] ?? table['UserError'];
  if (!answer) throw new Error(`No case for ${result.__typename}`);
  return answer(result);
}
