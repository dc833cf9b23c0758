/** A function that keeps its last result while its arguments stay the same ones. */
export function keepLast<A extends readonly unknown[], R>(make: (...values: A) => R): (...values: A) => R {
  let last: {values: A; result: R} | null = null;
  return (...values) => {
    const kept = last;
    if (kept && values.every((value, index) => Object.is(value, kept.values[index]))) return kept.result;
    const result = make(...values);
    last = {values, result};
    return result;
  };
}
