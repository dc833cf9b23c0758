import type {TimelineData} from "../../model.ts";
import {findSay} from "./messages.ts";
import {mountTimeline} from "./mount.tsx";
import {followStory} from "./story.ts";

/** Starts every timeline of the page. One that cannot be loaded says so; the list beside it has all events. */
export function startPage(): void {
  for (const root of document.querySelectorAll<HTMLElement>("[data-timeline]")) void start(root);
}

async function start(root: HTMLElement): Promise<void> {
  const language = document.documentElement.lang || "en";
  const {src = "", base = "", participant, target, led} = root.dataset;
  const speaking = findSay(language);
  try {
    const fetchJson = createFetch(new URL(src, location.href));
    const data = (await fetchJson("")) as TimelineData;
    const mounted = mountTimeline(root, {
      data,
      fetchPiece: fetchJson,
      base,
      participant: participant ?? null,
      language,
      say: await speaking,
      hasAddress: led === undefined,
      today: () => Date.now(),
    });
    const story = root.closest<HTMLElement>("[data-story]");
    if (led !== undefined && story) followStory(story, mounted);
    if (target !== undefined) openLinksIn(root, target);
    root.dataset.state = "ready";
  } catch (error) {
    const say = await speaking;
    root.dataset.state = "failed";
    root.replaceChildren(Object.assign(document.createElement("p"), {textContent: say("failed")}));
    console.error(error);
  }
}

/** Fetches data/timeline.json for "", and its pieces by their names in data/timeline/. */
export function createFetch(src: URL): (name: string) => Promise<unknown> {
  const folder = new URL(`${src.pathname.replace(/^.*\//, "").replace(/\.json$/, "")}/`, src);
  return async (name) => {
    const url = name === "" ? src : new URL(name, folder);
    if (window.datelineDisk) return window.datelineDisk.read(url);
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    return response.json();
  };
}

/** In a frame, links lead the page around it. */
function openLinksIn(root: HTMLElement, target: string): void {
  root.addEventListener(
    "click",
    ({target: element}) => {
      const link = (element as Element).closest("a");
      if (link) link.target = target;
    },
    {capture: true},
  );
}
