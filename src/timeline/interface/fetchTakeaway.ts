import type {Reach} from "../takeaway/takeaway.ts";
import type {Takeaway} from "./takeDrawer.tsx";

/** What the reader carries away; what makes it is fetched when it is first asked for. */
export function fetchTakeaway(reach: Reach): Takeaway {
  const make = async () => (await import("../takeaway/takeaway.ts")).createTakeaway(reach);
  return {
    drawing: (kind) => void make().then((take) => take.drawing(kind)),
    events: (kind) => void make().then((take) => take.events(kind)),
    image: (event) => void make().then((take) => take.image(event)),
    embedCode: () => {
      const address = new URL(`${reach.words.base}embed/`, location.href);
      address.hash = location.hash;
      const title = document.title.replace(/[<>&"]/g, " ");
      const source = address.href.replace(/"/g, "%22");
      return `<iframe src="${source}" title="${title}" width="100%" height="640" loading="lazy" style="border:0"></iframe>`;
    },
  };
}
