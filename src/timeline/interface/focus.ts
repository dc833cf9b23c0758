/** Where the focus goes after something was drawn; asked for before, moved after. */
export interface Focus {
  want: (place: Place) => void;
  move: () => void;
}

export type Place = "panel" | "opened" | "cursor" | "drawer" | "drawerButton";

const selectors: Record<Place, string> = {
  panel: ".timeline-panel-title",
  opened: ".timeline-opened button",
  cursor: ".timeline-cursor",
  drawer: ".timeline-drawer input, .timeline-drawer select, .timeline-drawer button",
  drawerButton: '.timeline-bar [aria-expanded][data-last="true"]',
};

export function createFocus(root: ParentNode): Focus {
  let wanted: Place | null = null;
  return {
    want: (place) => {
      wanted = place;
    },
    move: () => {
      if (wanted === null) return;
      const found = root.querySelector<HTMLElement>(selectors[wanted]);
      wanted = null;
      found?.focus({preventScroll: true});
    },
  };
}
