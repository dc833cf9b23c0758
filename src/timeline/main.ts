import type {TimelineData} from "../model.ts";
import {findMessages} from "./messages.ts";
import {mountTimeline} from "./mount.tsx";

/** Starts every timeline of the page. One that cannot be loaded says so; the list beside it has all events. */
async function start(root: HTMLElement): Promise<void> {
  const language = document.documentElement.lang || "en";
  const {src, base, participant} = root.dataset;
  try {
    const response = await fetch(src ?? "");
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    const data = (await response.json()) as TimelineData;
    mountTimeline(root, {data, base: base ?? "", participant: participant ?? null, language});
    root.dataset.state = "ready";
  } catch (error) {
    root.dataset.state = "failed";
    root.replaceChildren(Object.assign(document.createElement("p"), {textContent: findMessages(language).failed}));
    console.error(error);
  }
}

for (const root of document.querySelectorAll<HTMLElement>("[data-timeline]")) void start(root);
