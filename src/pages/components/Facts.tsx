import type {ComponentChildren} from "preact";

/** A term and what it says; rows with nothing to say are left out. */
export type Fact = [term: string, said: ComponentChildren];

/** A list of facts, terms hanging beside what they say. */
export function Facts({facts}: {facts: Fact[]}) {
  const known = facts.filter(([, said]) => said !== null && said !== undefined && said !== false && said !== "");
  if (known.length === 0) return null;
  return (
    <dl class="facts">
      {known.map(([term, said]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
