import type {EventDraft, Findings} from "./findings.ts";

/** So many sentences back the one who meets somebody may have acted. */
const REACH = 3;

/**
 * "Steinmeier reist nach Kairo. Für Sonntag ist ein Treffen mit Sisi geplant": a meeting with one person, of which the sentence names no
 * other side, is of the one who acted in the events told
 * just before. Null where several did, or where somebody else is named.
 */
export function findHost(
  {actorOf}: Findings,
  cast: EventDraft["participants"],
  {type, sentence}: Pick<EventDraft, "type" | "sentence">,
  earlier: readonly EventDraft[],
): string | null {
  const isPerson = (key: string) => actorOf(key)?.type === "Person";
  const persons = cast.filter(({actor}) => isPerson(actor));
  const isOneSided = persons.length === 1 && persons[0]?.role === "counterpart";
  if (type !== "meeting" || !isOneSided || cast.some(({role}) => role === "agent")) return null;
  const [last = [], before = []] = earlier
    .filter((draft) => draft.sentence < sentence && sentence - draft.sentence <= REACH)
    .map(({participants}) => participants.filter(({actor, role}) => /agent|counterpart/.test(role) && isPerson(actor)))
    .filter(({length}) => length > 0)
    .reverse();
  // Whoever meets one after the other is in both events.
  const inBoth = last.filter(({actor}) => before.some((each) => each.actor === actor));
  const acting = inBoth.length > 0 ? inBoth : last.filter(({role}) => role === "agent");
  const [host, other] = acting;
  return host && !other && host.actor !== persons[0]?.actor ? host.actor : null;
}
