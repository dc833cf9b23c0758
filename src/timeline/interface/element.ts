import type {TimelineData} from "../../model.ts";
import {findSay} from "./messages.ts";
import {mountTimeline} from "./mount.tsx";
import {createFetch} from "./startPage.ts";

/**
 * `<dateline-timeline src="https://…/data/timeline.json">`: the timeline on somebody else's page. It brings its own
 * styles, in a shadow tree; links lead to the site that `src` is of. `hash` is a view, as that site's addresses have it;
 * `lang` the language of the interface; `participant` shows only the events of one.
 */
export function defineElement(styles: string): void {
  if (customElements.get("dateline-timeline")) return;
  customElements.define(
    "dateline-timeline",
    class extends HTMLElement {
      connectedCallback(): void {
        if (!this.shadowRoot) void start(this, this.attachShadow({mode: "open"}), styles);
      }
    },
  );
}

async function start(host: HTMLElement, shadow: ShadowRoot, styles: string): Promise<void> {
  const sheet = Object.assign(document.createElement("link"), {rel: "stylesheet", href: styles});
  const loaded = new Promise((resolve) => {
    sheet.addEventListener("load", resolve);
    sheet.addEventListener("error", resolve);
  });
  const root = Object.assign(document.createElement("section"), {className: "timeline"});
  shadow.append(sheet, root);
  const src = new URL(host.getAttribute("src") ?? "", document.baseURI);
  const fetchPiece = createFetch(src);
  const wanted = host.getAttribute("lang") ?? document.documentElement.lang;
  try {
    const [data] = await Promise.all([fetchPiece("") as Promise<TimelineData>, loaded]);
    const language = wanted || data.language;
    const mounted = mountTimeline(root, {
      data,
      fetchPiece,
      base: new URL("../", src).href,
      participant: host.getAttribute("participant"),
      language,
      say: await findSay(language),
      hasAddress: false,
      today: () => Date.now(),
    });
    mounted.follow((host.getAttribute("hash") ?? "").replace(/^#/, ""));
    host.dataset.state = "ready";
  } catch (error) {
    host.dataset.state = "failed";
    root.textContent = (await findSay(wanted || "en"))("failed");
    console.error(error);
  }
}
