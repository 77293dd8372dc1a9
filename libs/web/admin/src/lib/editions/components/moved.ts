/** A list with one item a place earlier or later; past either end, the list as it is. */
export function moved<T>(items: readonly T[], index: number, by: -1 | 1): T[] {
  const item = items[index];
  const target = index + by;
  if (item === undefined || target < 0 || target >= items.length) return [...items];
  const others = items.filter((_other, place) => place !== index);
  return [...others.slice(0, target), item, ...others.slice(target)];
}
