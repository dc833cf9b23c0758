import type {NameWords} from "../language/nameWords.ts";
import type {TaggedSentence} from "./tagSentence.ts";
import type {Candidate} from "./witnesses.ts";

/** How far back the bracket may open. */
const LONGEST_SCORES = 40;

/** "( Wright 23 , Bergkamp 67th ; Kirsten 62 pen )": in a list with minutes or points, between brackets. */
export function isScorer({tagged: {classes, tokens}, first, last, wordBefore}: Candidate): boolean {
  if (classes[last + 1] !== "#" || !/^[(,;]$/.test(wordBefore)) return false;
  if (!/^#W?V?(?:-#)?W?[,;-]/.test(classes.slice(last + 1, last + 8))) return false;
  if (!/^\d{1,3}$/.test(tokens[last + 1]?.text ?? "")) return false;
  let open = first - 1;
  while (open > 0 && open > first - LONGEST_SCORES && !/^[()]$/.test(tokens[open]?.text ?? "")) open--;
  return tokens[open]?.text === "(" && /^-(?:[^WVPHTE]|#[WV]{1,3})*$/.test(classes.slice(open, first));
}

/** "b Warne", "c Healy", "Warne 10-0-58-0", "Ranatunga run out": who bowled or caught, what a bowler gave away, and who was out. */
export function isOnScorecard({tagged, first, last, wordBefore, language: {names}}: Candidate): boolean {
  if (names.dismissals.length === 0) return false;
  const {classes, tokens} = tagged;
  if (names.dismissals.includes(wordBefore))
    return /[Xo#-]|^$/.test(classes[first - 2] ?? "") || names.dismissals.includes(tokens[first - 2]?.text ?? "");
  return isOut(tagged, last + 1, names) || classes.startsWith("#-#-#-#", last + 1);
}

function isOut({tokens}: TaggedSentence, at: number, {dismissals}: NameWords): boolean {
  const [word = "", next = ""] = [tokens[at]?.text, tokens[at + 1]?.text];
  return dismissals.includes(word) || dismissals.includes(`${word} ${next}`);
}

/** How many names a line-up has at least, how many where points or minutes follow each, and how many tokens the team's. */
const FEWEST_IN_LINE_UP = 6;
const FEWEST_WITH_POINTS = 3;
const LONGEST_TEAM = 5;

/** "{Team}: Coupet - Laville, Hugo (Brechet, 85) - Dhorasoo": nothing but names and marks behind a team and a colon. */
export function isInLineUp({tagged, first, last}: Candidate): boolean {
  const {classes} = tagged;
  const start = findLineUp(tagged);
  if (start < 0 || first < start) return false;
  return /[,:;C-]/.test(classes[first - 1] ?? "") && /^(?:[,.C-]|$)/.test(classes.slice(last + 1, last + 2));
}

/** Where the names of a line-up begin, told once for each sentence; -1 where it has none. */
function findLineUp({classes, readings}: TaggedSentence): number {
  readings.lineUp ??= readLineUp(classes);
  return readings.lineUp;
}

function readLineUp(classes: string): number {
  const colon = classes.indexOf(":");
  if (colon <= 0) return -1;
  const behind = classes.slice(colon + 1);
  const names = behind.split(/[,.:C-]/).filter((piece) => /^[XYUKLO][olkXYUKLO]*$/.test(piece));
  const others = behind.match(/[WVPTHE]/g) ?? [];
  // ". - 2 - Real Zaragoza:": points or a mark may stand before the team.
  const team = classes.slice(0, colon).replace(/^.*[.-](?=[^.-]+$)/, "");
  const isTeam = team.length <= LONGEST_TEAM && !/[HVPTEW]/.test(team);
  const scores = behind.match(/X-#-/g) ?? [];
  const isEnough = names.length >= FEWEST_IN_LINE_UP || scores.length >= FEWEST_WITH_POINTS;
  return isTeam && isEnough && others.length * 4 < names.length ? colon : -1;
}
