import type {DatedEvent, Participant} from "../../model.ts";
import {directionOf} from "../languages.ts";
import {paths} from "../paths.ts";
import type {View} from "../view.ts";
import {countYears} from "./ChapterNav.tsx";
import {ParticipantLink} from "./Names.tsx";

const groups = [
  ["Person", 8],
  ["Country", 6],
  ["Organization", 4],
] as const;

/** Who is most often there, people before countries and organisations, each with the years in which they are. */
export function FrontPeople({view}: {view: View}) {
  const {words, chronicle, link} = view;
  const counted = chronicle.participants
    .map((participant) => ({participant, events: chronicle.eventsByParticipant.get(participant.id) ?? []}))
    .filter(({events}) => events.length > 0)
    .sort((a, b) => b.events.length - a.events.length);
  if (counted.length === 0) return null;
  const years = [...countYears(chronicle.events).keys()];
  const span: Span = [Math.min(...years), Math.max(...years)];
  return (
    <section class="front-people" aria-labelledby="most-named">
      <header class="section-head">
        <h2 id="most-named">{words.mostNamed}</h2>
      </header>
      <div class="front-groups">
        {groups.map(([type, most]) => {
          const those = counted.filter(({participant}) => participant.type === type).slice(0, most);
          return (
            those.length > 0 && (
              <div key={type}>
                <h3 class="front-kicker">{words.participantGroups[type]}</h3>
                <ol class="sparks">
                  {those.map((each) => (
                    <Spark view={view} span={span} {...each} key={each.participant.id} />
                  ))}
                </ol>
              </div>
            )
          );
        })}
      </div>
      <p class="more">
        <a href={link(paths.participants)}>{words.allParticipants({count: chronicle.participants.length})}</a>
      </p>
    </section>
  );
}

type Span = readonly [first: number, last: number];

interface SparkProps {
  view: View;
  participant: Participant;
  events: DatedEvent[];
  span: Span; // the years of the whole chronicle
}

/** How high the tallest year of a line is, and of how many years it is a line. */
const sparkHeight = 20;
const yearsOnSpark = [3, 200] as const;

/** One name with its years: each a stroke as high as it is rich in events, in one path. */
function Spark({view, participant, events, span: [first, last]}: SparkProps) {
  const counts = countYears(events);
  const most = Math.max(...counts.values(), 1);
  const isMirrored = directionOf(view.language) === "rtl";
  const years = last - first + 1;
  const strokes = [...counts].map(([year, count]) => {
    const height = Math.max(Math.round((count / most) * sparkHeight), 1);
    return `M${isMirrored ? last - year : year - first} ${sparkHeight}h.7v-${height}h-.7z`;
  });
  return (
    <li>
      <ParticipantLink view={view} participant={participant} />
      {years >= yearsOnSpark[0] && years <= yearsOnSpark[1] && (
        <svg viewBox={`0 0 ${years} ${sparkHeight}`} preserveAspectRatio="none" aria-hidden="true">
          <path d={strokes.join("")} />
        </svg>
      )}
      <span class="index-count">{events.length}</span>
    </li>
  );
}
