/** Where the focus should go after the next drawing, when the thing it was on may be another element. */
export type Goal = "cursor" | "panel" | "filter" | "filterButton";

export interface Focus {
  want: (goal: Goal) => void;
  move: (tabStop: string | null, column: boolean) => void;
}

const selectors: Record<Exclude<Goal, "cursor">, string> = {
  panel: "#timeline-panel-title",
  filter: ".timeline-filter input",
  filterButton: ".timeline-filter-button",
};

export function createFocus(root: HTMLElement): Focus {
  let wanted: Goal | null = null;
  return {
    want: (goal) => {
      wanted = goal;
    },
    move: (tabStop, column) => {
      const goal = wanted;
      wanted = null;
      if (goal === null || (goal === "cursor" && tabStop === null)) return;
      const selector = goal === "cursor" ? `[data-key="${tabStop}"]` : selectors[goal];
      root.querySelector<HTMLElement>(selector)?.focus({preventScroll: column});
      if (goal === "panel" && column) uncover(root);
    },
  };
}

/** Scrolls the page until the sheet of a phone no longer covers the event it is about. */
function uncover(root: HTMLElement): void {
  const card = root.querySelector(".timeline-card[aria-current]")?.getBoundingClientRect();
  const sheet = root.querySelector(".timeline-panel")?.getBoundingClientRect();
  if (card && sheet && card.bottom > sheet.top - 8) window.scrollBy(0, card.bottom - sheet.top + 8);
}
