import type {EventDraft, Findings} from "./findings.ts";

/** Rules by which somebody is named, not meant. */
const NAMED = /role$|capitals|registry|surname|gazetteer|full/;

/**
 * Adds to the events of an article, as mentioned, the persons whom it names in no sentence of an event: each to the event told
 * last before. Whoever is looked for is found with what the article is about.
 */
export function addMentioned({names, actorOf}: Pick<Findings, "names" | "actorOf">, drafts: EventDraft[]): void {
  if (drafts.length === 0) return;
  const inOrder = [...drafts].sort((a, b) => a.sentence - b.sentence);
  const present = new Set(drafts.flatMap(({participants}) => participants.map(({actor}) => actor)));
  for (const {to, sentence, rule} of names.mentions) {
    const actor = actorOf(to);
    if (present.has(to) || !NAMED.test(rule) || actor?.type !== "Person" || actor.doubtful) continue;
    present.add(to);
    const near = inOrder.findLast((draft) => draft.sentence <= sentence) ?? inOrder[0];
    near?.participants.push({actor: to, role: "mentioned", ...(near.sentence !== sentence && {isElsewhere: true})});
  }
}
