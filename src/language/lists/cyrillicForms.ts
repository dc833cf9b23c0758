/** What the base form ends in, folded ("й" is "и"), how many letters of that are the ending, and the endings of the cases. */
type Row = readonly [base: RegExp, cut: number, endings: string];

const GIVEN: readonly Row[] = [
  [/ия$/u, 1, "и ю еи"],
  [/ии$/u, 1, "я ю ем и"],
  [/[аеоуя]и$/u, 1, "я ю ем е"],
  [/ь$/u, 1, "я ю ем е и ью"],
  [/я$/u, 1, "и е ю еи"],
  [/[гкхжчшщ]а$/u, 1, "и е у ои"],
  [/а$/u, 1, "ы е у ои"],
  [/[бвгджзклмнпрстфхцчшщ]$/u, 0, "а у ом е"],
];

const SURNAMES: readonly Row[] = [
  [/[гкх]ая$/u, 2, "ои ую"],
  [/[гкх]ии$/u, 2, "ого ому им ом ая ои ую ие их"],
  [/ыи$/u, 2, "ого ому ым ом ая ои ую"],
  [/(?:[ое]в|[иы]н)а$/u, 1, "ои у"],
  [/[ое]в$/u, 0, "а у ым е ои ы ых"],
  [/[иы]н$/u, 0, "а у ым е ои ы ых"],
  ...GIVEN,
];

/** A Russian given name in its cases, folded, itself first. */
export function listGivenForms(name: string): string[] {
  return inflect(name, GIVEN);
}

/** The same of a family name, of men and women. */
export function listSurnameForms(name: string): string[] {
  return inflect(name, SURNAMES);
}

function inflect(name: string, rows: readonly Row[]): string[] {
  const row = rows.find(([base]) => base.test(name));
  if (!row) return [name];
  const [, cut, endings] = row;
  const stem = name.slice(0, name.length - cut);
  return [name, ...endings.split(" ").map((ending) => stem + ending)];
}

const SURNAME =
  /(?:[бвгджзклмнпрстфхцчшщ](?:ов|ев|ин|ын)(?:а|у|ым|е|ои|ы|ых|ыми)?|[а-я]{2}(?:[сц]к)(?:ии|ого|ому|им|ом|ая|ои|ую)|[а-я]{3}(?:енко|чук(?:а|у|ом|е)?|дзе|швили|ян(?:а|у|ом|е)?|ович(?:а|у|ем|е)?|евич(?:а|у|ем|е)?))$/u;

/** Whether a folded word ends as Russian, Ukrainian, Armenian and Georgian family names do. */
export function endsAsSurname(word: string): boolean {
  return word.length > 4 && SURNAME.test(word);
}

const PATRONYMIC = /[а-я]{2}(?:ович|евич|ич|овн|евн|иничн)(?:а|у|ем|е|ы|ои)?$/u;

/** Whether a folded word is a patronymic: "сергеевич", "ивановной". */
export function isPatronymic(word: string): boolean {
  return PATRONYMIC.test(word);
}

const ADJECTIVE = /[а-я]{3}(?:ыи|ии|ого|его|ому|ему|ым|им|ая|яя|ои|еи|ую|юю|ое|ее|ые|ие|ых|их|ыми|ими)$/u;

/** Whether a folded word has the ending of a Russian adjective. */
export function endsAsAdjective(word: string): boolean {
  return ADJECTIVE.test(word);
}

const OF_TOWN = /[а-я]{2}[сц]к(?:ии|ого|ому|им|ом|ая|ои|ую)$/u;
const OF_NO_TOWN = /(?:ческ|детск|мужск|женск|морск|городск|сельск|советск)[а-я]{1,3}$/u;

/** Whether a folded word may be the adjective of a town or country before one of its clubs or papers: "московскии", "лондонскому". */
export function endsAsTownAdjective(word: string): boolean {
  return OF_TOWN.test(word) && !OF_NO_TOWN.test(word);
}

const MAN_IN_GENITIVE = /(?:[сц]кого|[бвгджзклмнпрстфхцчшщ]{2}а|[иуо]ча|[ае]ра|[аэ]на|ела|ея|[лнрт]ы)$/u;
const OF_BOTH = /(?:[ое]в|[иы]н)а$/u;

/** Whether a folded family name that no list has ends as those of men alone do in the genitive: "герста", "вучича", "донского". */
export function endsAsManInGenitive(word: string): boolean {
  return MAN_IN_GENITIVE.test(word) && !OF_BOTH.test(word);
}

/** Whether a name, not folded, ends in a consonant or the sign that softens one. */
export function endsInConsonant(word: string): boolean {
  return /[бвгджзклмнпрстфхцчшщьй]$/u.test(word);
}

/** "Продвижение", "решение": nouns that end as adjectives do. */
const ACTION = /(?:[аеия]ни|ти|зи|ци|тви)е$/u;
const LOCATIVE = /[а-я]{2}[вгклнрстчшщ](?:ом|ем)$/u;
const PLURAL_ADJECTIVE = /(?:ые|ие|ых|их|ыми|ими)$/u;

/** Whether a folded word may be an adjective in the name of an organisation, in any case: "верховного", "федеральном". */
export function endsAsNameAdjective(word: string): boolean {
  return (endsAsAdjective(word) || LOCATIVE.test(word)) && !ACTION.test(word);
}

/** Whether a folded adjective is one of several things, which have no one name: "международные организации". */
export function endsAsPluralAdjective(word: string): boolean {
  return PLURAL_ADJECTIVE.test(word);
}

const GENITIVE =
  /(?:ого|его|ои|еи|ых|их|[бвгджзклмнпрстфхцчшщ]а|[иьеа]я|[кгхжшчщцбвдзлмнпрстф]ы|[лнрхгкжчщшц]и|ии|[ое]в|ств|дел|сил|прав|наук|искусств|людеи)$/u;
const VERB = /(?:[аеиыуя]л[аои]?|[аеиыуя]ла?с[ья]|т[ьс]ся|[аеяи]ет|[аеяи]ют|ит|ят|ат)$/u;
const GENITIVE_LIKE_VERB = /^(?:дел|сил)$/u;
const DATIVE = /(?:ам|ям|ому|ему|ым|им|[бвгджзклмнпрстфхцчшщ][уе]|ою|ию|ои|еи|ии|ых|их|ов|ев)$/u;

/** Whether a folded word behind the head of a name may say whose it is: "министерство сельского хозяйства". */
export function endsAsOwner(word: string): boolean {
  return GENITIVE.test(word) && (!VERB.test(word) || GENITIVE_LIKE_VERB.test(word));
}

/** Whether it may say what it is for: "служба по надзору в сфере связи". */
export function endsAsPurpose(word: string): boolean {
  return DATIVE.test(word) || GENITIVE.test(word);
}

/** Whether it names several members: "союз журналистов". */
export function endsAsMembers(word: string): boolean {
  return /(?:[ое]в|еи)$/u.test(word);
}
