const AIR = 8; // px between the two

/**
 * On a phone what opens from below covers nothing that it is about: the page scrolls until the event, or the number of
 * events, stands above it.
 */
export function uncoverCard(root: ParentNode): void {
  const sheet = root.querySelector(".timeline-panel, .timeline-opened");
  const card = root.querySelector('.timeline-card[aria-expanded="true"], .timeline-card[aria-current]');
  if (!sheet || !card) return;
  const over = card.getBoundingClientRect().bottom + AIR - sheet.getBoundingClientRect().top;
  if (over > 0) window.scrollBy({top: over, behavior: "instant"});
}
