import type {Mounted} from "./mount.tsx";

/** Lets the timeline follow a story: the paragraph that is being read, or whose link has the focus, says the view. */
export function followStory(story: HTMLElement, {follow}: Mounted): void {
  const paragraphs = Array.from(story.querySelectorAll<HTMLElement>("[data-view]"));
  let current: HTMLElement | null = null;
  const show = (paragraph: HTMLElement) => {
    if (paragraph === current) return;
    current?.removeAttribute("aria-current");
    current = paragraph;
    paragraph.setAttribute("aria-current", "true");
    follow(paragraph.dataset.view ?? "");
  };
  const observer = new IntersectionObserver(
    (entries) => {
      const [seen] = entries.filter(({isIntersecting}) => isIntersecting);
      if (seen) show(seen.target as HTMLElement);
    },
    {rootMargin: "-35% 0px -55%"}, // a band a little above the middle of the screen
  );
  for (const paragraph of paragraphs) {
    observer.observe(paragraph);
    paragraph.addEventListener("focusin", () => show(paragraph));
    paragraph.addEventListener("click", (event) => {
      const link = (event.target as Element).closest("a");
      if (!link?.hash) return;
      event.preventDefault(); // the view is beside the words
      show(paragraph);
    });
  }
  const [first] = paragraphs;
  if (first) show(first);
}
