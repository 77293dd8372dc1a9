/** Joins the class names that apply: `classNames(styles.root, isActive && styles.active)`. */
export function classNames(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
