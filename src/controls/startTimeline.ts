/**
 * Loads the timeline's script when its place comes into view and nothing more urgent is to be done, so that the words of the
 * page come first; at once, and in sight, where the address asks for a view of it.
 */
export function startTimelineInView(): void {
  const place = document.querySelector("[data-timeline]");
  if (!place) return;
  const load = () => void import("timeline/browser");
  if (location.hash.includes("=")) {
    place.scrollIntoView();
    load();
    return;
  }
  new IntersectionObserver(([entry], observer) => {
    if (!entry?.isIntersecting) return;
    observer.disconnect();
    if ("requestIdleCallback" in window) requestIdleCallback(load, {timeout: 1000});
    else load();
  }).observe(place);
}
