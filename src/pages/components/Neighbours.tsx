import type {ComponentChildren} from "preact";

/** What stands before or after a page in its order: a date, and a link. */
export interface Neighbour {
  label: string;
  date: ComponentChildren;
  link: ComponentChildren; // null at an end
}

interface Props {
  label: string;
  previous: Neighbour;
  next: Neighbour;
  ends: {first: string; last: string}; // what is said where there is none
}

/** The way to the one before and to the one after. */
export function Neighbours({label, previous, next, ends}: Props) {
  return (
    <nav class="neighbours" aria-label={label}>
      <Side {...previous} rel="prev" none={ends.first} />
      <Side {...next} rel="next" none={ends.last} />
    </nav>
  );
}

function Side({label, date, link, rel, none}: Neighbour & {rel: "prev" | "next"; none: string}) {
  return (
    <div class={`neighbour neighbour-${rel}`}>
      <p class="neighbour-label">{label}</p>
      {link ? (
        <>
          <p class="neighbour-date">{date}</p>
          <p class="neighbour-name">{link}</p>
        </>
      ) : (
        <p class="neighbour-none">{none}</p>
      )}
    </div>
  );
}
