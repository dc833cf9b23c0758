import type {Dataset, Participant} from "../model.ts";

/**
 * The dataset without those who would have an empty page: an organisation or a country that the author does not list, that takes
 * part in no event and that nobody serves. Articles name it all the same, with no page to lead to. People stay: who is named has done
 * something somewhere.
 */
export function dropBystanders(dataset: Dataset): Dataset {
  const {articles, events, participants} = dataset;
  const heard = new Set(events.flatMap((event) => event.participants.map(({participant}) => participant)));
  const people = participants.filter(({type}) => type === "Person");
  const organizations = new Set(people.flatMap(({affiliations}) => affiliations.map((held) => held.organization)));
  const countries = new Set(
    people.flatMap(({country, affiliations}) => [country, ...affiliations.map((held) => held.country)]),
  );
  const isServed = ({id, type, country}: Participant) =>
    type === "Country" ? countries.has(country) : organizations.has(id);
  const isHeard = (each: Participant) => each.type === "Person" || each.curated || heard.has(each.id) || isServed(each);
  const dropped = new Set(participants.filter((each) => !isHeard(each)).map(({id}) => id));
  if (dropped.size === 0) return dataset;
  return {
    ...dataset,
    participants: participants.filter(({id}) => !dropped.has(id)),
    articles: articles.map((article) => ({
      ...article,
      mentions: article.mentions.filter(({type, to}) => type !== "participant" || to === null || !dropped.has(to)),
    })),
  };
}
