import {paths} from "../paths.ts";
import type {View} from "../view.ts";

/** Where the browser draws the timeline; the list of events on the same page says the same without it. */
export function Timeline({
  view,
  label,
  participant,
  target,
}: {
  view: View;
  label: string;
  participant?: string;
  target?: "_top"; // where links open, in a frame
}) {
  return (
    <section
      class="timeline"
      aria-label={label}
      data-timeline=""
      data-src={view.link(paths.timeline)}
      data-base={view.link(paths.home)}
      {...(target && {"data-target": target})}
      {...(participant && {"data-participant": participant})}
    />
  );
}
