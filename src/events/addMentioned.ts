import type {EventDraft, Findings} from "./findings.ts";

/** Rules by which somebody is named, not meant. */
const NAMED = /role$|capitals|registry|surname|gazetteer|full/;

/**
 * Adds to the events of an article, as mentioned, the persons whom it names in no sentence of an event. Each goes with the event
 * that the same paragraph tells, or that the paragraph before told and this one, without a day of its own, goes on with; whoever
 * is tied to neither goes with the event that the article opens with, which is what all of it is about. So a reader finds everybody with an
 * event, and nobody with one that only happens to stand nearer.
 */
export function addMentioned(
  {names, sentences, timesIn, actorOf}: Pick<Findings, "names" | "sentences" | "timesIn" | "actorOf">,
  drafts: EventDraft[],
): void {
  const inOrder = [...drafts].sort((a, b) => a.sentence - b.sentence);
  const [lead] = inOrder;
  if (!lead) return;
  const present = new Set(drafts.flatMap(({participants}) => participants.map(({actor}) => actor)));
  const blockOf = (sentence: number) => sentences[sentence]?.block ?? -1;
  const isDated = new Set(
    sentences.flatMap(({block}, index) => (timesIn(index).some(({date}) => date) ? [block] : [])),
  );
  for (const {to, sentence, rule} of names.mentions) {
    const actor = actorOf(to);
    if (present.has(to) || !NAMED.test(rule) || actor?.type !== "Person" || actor.doubtful) continue;
    present.add(to);
    const event = findTied(sentence) ?? lead;
    event.participants.push({actor: to, role: "mentioned", ...(event.sentence !== sentence && {isElsewhere: true})});
  }

  /** The event of the same paragraph, or of the one before if this one names no day. */
  function findTied(sentence: number): EventDraft | undefined {
    const block = blockOf(sentence);
    const near = inOrder.findLast((draft) => draft.sentence <= sentence);
    const own =
      near && blockOf(near.sentence) === block ? near : inOrder.find((draft) => blockOf(draft.sentence) === block);
    const goesOn = near && blockOf(near.sentence) === block - 1 && !isDated.has(block);
    return own ?? (goesOn ? near : undefined);
  }
}
