import type {ComponentChildren} from "preact";

/** Things counted, the most frequent first: each with what leads to it, its count, and the count as a length. */
export function Tally<T>({
  items,
  children,
}: {
  items: {item: T; count: number}[];
  children: (item: T) => ComponentChildren;
}) {
  const most = Math.max(...items.map(({count}) => count), 1);
  return (
    <ol class="tally">
      {items.map(({item, count}, index) => (
        <li key={index}>
          <span class="tally-name">{children(item)}</span>
          <svg class="tally-bar" width="100%" height="4" aria-hidden="true">
            <rect width={`${((count / most) * 100).toFixed(1)}%`} height="4" rx="2" />
          </svg>
          <span class="index-count">{count}</span>
        </li>
      ))}
    </ol>
  );
}

/** Counts keys, the most frequent first, in the order in which they first came among equals. */
export function countBy<T>(
  list: readonly T[],
  keysOf: (item: T) => readonly string[],
): {item: string; count: number}[] {
  const counts = new Map<string, number>();
  for (const item of list) for (const key of keysOf(item)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([item, count]) => ({item, count})).sort((a, b) => b.count - a.count);
}
