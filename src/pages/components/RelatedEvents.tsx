import type {DatedEvent} from "../../model.ts";
import {joinIn, nameIn} from "../names.ts";
import {findRelated, type Related} from "../related.ts";
import type {View} from "../view.ts";
import {DateWords} from "./DateWords.tsx";
import {EventLink} from "./Names.tsx";

/** The events that have most to do with one, each with the reason. */
export function RelatedEvents({view, event}: {view: View; event: DatedEvent}) {
  const related = findRelated(view.chronicle, event);
  if (related.length === 0) return null;
  return (
    <section class="related" aria-labelledby="related">
      <h2 id="related">{view.words.relatedEvents.title}</h2>
      <ol class="entries">
        {related.map((each) => (
          <li class="entry" key={each.event.id}>
            <p class="entry-date">
              <DateWords view={view} edtf={each.event.date} certainty={each.event.certainty} />
            </p>
            <div class="entry-body">
              <p class="entry-name">
                <EventLink view={view} event={each.event} />
              </p>
              <Reason view={view} related={each} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

const named = 4;

function Reason({view: {words, language}, related: {participants, place}}: {view: View; related: Related}) {
  const names = participants.slice(0, named).map((each) => nameIn(language, each));
  return (
    <p class="meta">
      {names.length > 0 && <span>{words.relatedEvents.participants({names: joinIn(language, names)})}</span>}
      {place && <span>{words.relatedEvents.place({place: nameIn(language, place)})}</span>}
    </p>
  );
}
