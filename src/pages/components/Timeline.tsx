import {paths} from "../paths.ts";
import type {View} from "../view.ts";

/** Where the browser draws the timeline; the list of events on the same page says the same without it. */
export function Timeline({
  view,
  label,
  participant,
  target,
  isLed = false,
}: {
  view: View;
  label: string;
  participant?: string;
  target?: "_top"; // where links open, in a frame
  isLed?: boolean; // by a story; the address is not its own then
}) {
  return (
    <section
      class="timeline"
      aria-label={label}
      data-timeline=""
      data-src={view.link(paths.timeline)}
      data-base={view.link(paths.home)}
      {...(isLed && {"data-led": ""})}
      {...(target && {"data-target": target})}
      {...(participant && {"data-participant": participant})}
    />
  );
}
