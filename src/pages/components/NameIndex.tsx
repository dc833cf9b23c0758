import type {ComponentChildren} from "preact";
import type {Participant, Place} from "../../model.ts";
import {initialOf, nameIn} from "../names.ts";
import type {View} from "../view.ts";

interface Props<T> {
  view: View;
  items: T[]; // by name
  counts: ReadonlyMap<string, readonly unknown[]>; // of events by id
  level: 2 | 3; // of the letters' headings
  children: (item: T) => ComponentChildren;
}

/** From how many names on an index is set in letters, as at the end of a book. */
const lettersFrom = 25;

/** Names in columns, each with its number of events. */
export function NameIndex<T extends Participant | Place>({view, items, counts, level, children}: Props<T>) {
  const LetterHeading = `h${level}` as const;
  const entry = (item: T) => (
    <li key={item.id}>
      {children(item)}
      <span class="index-count">{counts.get(item.id)?.length}</span>
    </li>
  );
  if (items.length < lettersFrom) return <ul class="index-list">{items.map(entry)}</ul>;
  return (
    <div class="index-letters">
      {groupByInitial(view, items).map(([letter, group]) => (
        <section class="index-letter" key={letter}>
          <LetterHeading class="letter">{letter}</LetterHeading>
          <ul>{group.map(entry)}</ul>
        </section>
      ))}
    </div>
  );
}

function groupByInitial<T extends Participant | Place>(view: View, items: readonly T[]): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const letter = initialOf(nameIn(view.language, item));
    const group = groups.get(letter);
    if (group) group.push(item);
    else groups.set(letter, [item]);
  }
  return [...groups];
}
