/**
 * How organisations are called in a language without capitals, where the words of a name tell that it is one. Empty where capitals
 * do.
 */
export interface OrganizationShapes {
  heads: readonly string[]; // that open a name: "جامعة"
  looseHeads: readonly string[]; // of those, what needs more than a noun behind it: "مكتب"
  adjectives: readonly string[]; // that go on with a name and do not end as adjectives do: "العام"
  definiteHeads: readonly string[]; // that open one with an adjective: "المحكمة الدستورية"
  tails: readonly string[]; // that end a name of any words: "公司"
  localTails: readonly string[]; // of those, what a town may have by its name alone: "大学" in "南京大学"
  bodyTails: readonly string[]; // that end a name of a country, a place or a scope: "法院"
  scopes: readonly string[]; // that open a name as a place does: "国家"
  describing: readonly string[]; // beside a head or a tail they tell a kind, no name: "上市", "الحاكم"
  goingOn: readonly string[]; // characters behind a tail that make another word of it: "长"
  borders: readonly string[]; // words that no name reaches over
}

/** For languages whose capitals show names. */
export const noShapes: OrganizationShapes = {
  heads: [],
  looseHeads: [],
  adjectives: [],
  definiteHeads: [],
  tails: [],
  localTails: [],
  bodyTails: [],
  scopes: [],
  describing: [],
  goingOn: [],
  borders: [],
};
