import type {TimeWords} from "../timeWords.ts";

/** Pieces that several patterns share. */
export const parts: TimeWords["parts"] = {
  M: "<month> | <nearMonth>",
  W: "<direction=0>? (<weekday> | <nearWeekday>) ,?",
  Y: "(<year> | <number> [<era>]) <era>? | de? <relativeYear>",
  le: "le | l ' | la",
  de: "de | d ' ",
  du: "du | de la | de l ' | de | d ' ",
  ce: "ce | cet | cette",
  dash: "- | – | —",
  any: "<word> | <name> | <stay> | <saying> | <opening>",
  thing: "<word> | <unit> | <units> | <stay> | % | h | euros | francs | mètres | km | personnes",
  part: "((au | du)? petit? | (dans | en | durant | pendant | à | au) (le | la | l ' )? ((fin | début | milieu) (de | d ' ) (la | l ' )?)?) <dayPart>",
  partOf: "(le | la | l ' )? <dayPart> (de | du | d ' )",
  more: "<approximation> | tout juste | juste | exactement | bientôt | déjà | de cela | même | maintenant",
  count: "<number>",
  twoUnits:
    "{count} <unit=year> et {count} (<unit=month> | <unit=week> | <unit=day>) | {count} <unit=month> et {count} (<unit=week> | <unit=day>) | {count} <unit=week> et {count} <unit=day> | {count} <unit=day> et {count} <unit=hour> | {count} <unit=hour> et {count} <unit=minute> | {count} <unit=minute> et {count} <unit=second>",
  threeUnits:
    "{count} <unit=year> , {count} <unit=month> et {count} <unit=day> | {count} <unit=day> , {count} <unit=hour> et {count} <unit=minute> | {count} <unit=hour> , {count} <unit=minute> et {count} <unit=second>",
  big: "bon | bonne | bons | bonnes | long | longue | longs | longues | petit | petite | petits | petites | gros | grosse | grosses | grandes | premiers | premières | pleins | pleines | nouvelles | autres | interminables",
  zone: "<parenthesis=open> <zone> (<zoneSign> <hour>)? <parenthesis=close> | ,? <zone> (<zoneSign> <hour>)?",
  at: "à | , | <approximation> | <bound=from> | <bound=until> | <bound=by> | <bound=before> | <bound=after> | <weekday> | <relativeDay> | et",
  h: "<hour> (h | heures | heure) <twoDigits>? <halfDay>? | <clock> | <fixedHour>",
  range:
    "(de | entre) (<hour> ((h | heures | heure) <twoDigits>? <halfDay>?)? | <clock> | <fixedHour>) (à | et | <bound=until>) ({h}) | ,? ({h}) (à | {dash} | / | <bound=until>) ({h})",
  hours: "{range} | ,? (à | <bound=from>) ({h})",
  atHours: "((,? {hours})? (et {range})?)?",
  monthly: "(du | de chaque | de | des) mois",
  yearAfter:
    "en | durant | pendant | tout | <bound> | <approximation> | année | années | an | de | d ' | à | et | ou | entre | pour | horizon | que | <modifier> | mi - | exercice | saison | millésime | édition | printemps | courant | dès",
  aged: "homme | hommes | femme | femmes | garçon | garçons | fille | filles | fils | enfant | enfants | jeune | jeunes | personne | personnes | ado | adolescent | adolescente | adolescents | étudiant | étudiante | bébé | fillette | garçonnet | nourrisson | retraité | retraitée | mineur | mineure | français | française | père | mère | gamin | gamine | frère | sœur | petit | conducteur | conductrice | motard | cycliste | piéton | victime | habitant | habitante | automobiliste | suspect | individu",
  lasting:
    "peine | peines | durée | période | mandat | mandats | contrat | contrats | plan | délai | bail | prison | ferme | réclusion | criminelle | interdiction | suspension | inéligibilité | emprisonnement | détention | absence | carrière | expérience | programme | cycle | formation | études | concession | prêt | guerre | règne | recul | espérance | sursis | présence | attente | service | mariage | amitié | travaux | travail | cours | bout | laps | passé | ancienneté | garantie | conflit | histoire | vie | collaboration | lutte | pause | retard | suivi | exil | silence | intervalle | échéance | horizon",
  street:
    "rue | place | avenue | boulevard | bd | quai | square | stade | salle | collège | lycée | école | cité | résidence | esplanade | allée | impasse | station | faubourg | caserne | rond-point | carrefour | parking | gymnase",
};
