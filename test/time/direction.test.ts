import {describe, expect, it} from "vitest";
import {tagTimes} from "../../src/index.ts";

/** A Monday: Thursday is three days ahead and four behind, so the verb alone tells which is meant. */
const published = "2020-09-14";
const behind = "2020-09-10";
const ahead = "2020-09-17";

interface Frame {
  language: string;
  day: string;
  sentence: string; // with a verb in place of the underscore
  verbs: string;
}

const told: readonly Frame[] = [
  {
    language: "en",
    day: "Thursday",
    sentence: "On Thursday the minister _ the plan.",
    verbs:
      "agreed, arose, awoke, bid, bound, cast, cost, cut, flung, forbade, freed, guaranteed, hid, let, mistook, promised to sign, quit, scheduled a hearing on, shut, split, spread, underwent, upheld, withstood, wove",
  },
  {
    language: "en",
    day: "Thursday",
    sentence: "The king will see the premier, _ on Thursday.",
    verbs: "according to a statement, according to a press release, according to figures",
  },
  {
    language: "fr",
    day: "jeudi",
    sentence: "Le roi verra le ministre, _ jeudi.",
    verbs: "selon un communiqué publié, d'après un rapport de, selon des chiffres publiés",
  },
  {
    language: "es",
    day: "jueves",
    sentence: "El rey verá al ministro, _ del jueves.",
    verbs: "según un comunicado, según un informe",
  },
  {
    language: "fr",
    day: "Jeudi",
    sentence: "Jeudi, le ministre _ le plan.",
    verbs:
      "a promis de signer, a remis, a rendu, annonça, battit, dénonça, est entré dans, obtint, ouvrit, perdit, promit, rejeta, rendit, suspendit, tint",
  },
  {
    language: "es",
    day: "jueves",
    sentence: "El jueves, el ministro _ el plan.",
    verbs:
      "acordó reunirse sobre, defendía, ha declarado, ha dicho, huyó de, impuso, negó, oyó, prometió volver a, tradujo",
  },
  {
    language: "de",
    day: "Donnerstag",
    sentence: "Am Donnerstag _ der Minister den Plan.",
    verbs:
      "bat, beriet, beschrieb, bestritt, enthielt, entließ, erschoss, las, lehnte, pfiff, schob, schrie, schwieg, strich, übergab, überließ, verbot, verglich, verriet, verschob, versprach, vertrat, widersprach",
  },
  {
    language: "ru",
    day: "четверг",
    sentence: "В четверг министр _ план.",
    verbs:
      "вёл, запер, одобрен за, опроверг, отверг, отрёкся от, поджёг, понёс, продлил, сел за, сжёг, стёр, уволен за",
  },
  {
    language: "ru",
    day: "четверг",
    sentence: "_ в четверг министр вылетит в Минск.",
    verbs: "Избранный, Прибывший, Задержанный",
  },
  {
    language: "de",
    day: "Donnerstag",
    sentence: "_ werden.",
    verbs: "Der am Donnerstag festgenommene Mann soll vorgeführt, Die am Donnerstag erschossene Frau soll beerdigt",
  },
  {
    language: "fr",
    day: "jeudi",
    sentence: "Le suspect, _ jeudi à Lille, sera jugé vendredi.",
    verbs: "arrêté, interpellé, surpris",
  },
  {language: "es", day: "jueves", sentence: "El acusado, _ el jueves, irá a juicio.", verbs: "arrestado, detenido"},
  {language: "ar", day: "الخميس", sentence: "_ الوزير الخطة يوم الخميس.", verbs: "دخل, رفض, نزل, وعد, وقع"},
  {
    language: "zh",
    day: "周四",
    sentence: "周四，部长_该方案。",
    verbs: "否决, 延期审理, 批评, 承认, 签署, 谴责, 通过, 驳回",
  },
  {
    language: "en",
    day: "Thursday",
    sentence: "On Thursday the minister, _, testified.",
    verbs: "who will leave in May, in whom voters will trust",
  },
  {
    language: "fr",
    day: "Jeudi",
    sentence: "Jeudi, le ministre, _, a comparu devant la commission.",
    verbs: "dont le mandat expirera en mai, qui doit partir en mai",
  },
];

const awaited: readonly Frame[] = [
  {
    language: "en",
    day: "Thursday",
    sentence: "The minister _ Thursday.",
    verbs:
      "agreed to meet them on, called a meeting for, has to cut it on, called a strike for, will cast his vote on, will quit on",
  },
  {
    language: "fr",
    day: "jeudi",
    sentence: "Le ministre _ jeudi.",
    verbs: "a convoqué les ambassadeurs pour, a promis de revenir, débutera, doit signer, est attendu",
  },
  {
    language: "es",
    day: "jueves",
    sentence: "El ministro _ jueves.",
    verbs: "convocó una huelga para el, convocó una huelga para este, firmará el, se comprometió a volver el",
  },
  {
    language: "de",
    day: "Donnerstag",
    sentence: "Der Rat wurde _.",
    verbs:
      "auf Donnerstag verlegt, auf Donnerstag vertagt, für Donnerstag angekündigt, für Donnerstag einberufen, für Donnerstag vereinbart",
  },
  {
    language: "ru",
    day: "четверг",
    sentence: "Совещание _ четверг.",
    verbs: "начинается в, перенесли на, созвали на, состоится в",
  },
  {language: "ar", day: "الخميس", sentence: "_ الخميس.", verbs: "تأجلت الجلسة إلى, ينتظر أن يوقع الوزير الخطة"},
  {language: "zh", day: "周四", sentence: "部长_。", verbs: "可能周四签署该方案, 周四将签署该方案, 把会议改到周四"},
  {
    language: "en",
    day: "Thursday",
    sentence: "On Thursday the minister, _, will testify.",
    verbs: "in whom voters trusted, who resigned in May",
  },
  {
    language: "fr",
    day: "Jeudi",
    sentence: "Jeudi, le ministre, _, comparaîtra devant la commission.",
    verbs: "qui a démissionné en mai",
  },
  {
    language: "es",
    day: "jueves",
    sentence: "El jueves, el ministro, _, comparecerá ante la comisión.",
    verbs: "que dimitió en mayo",
  },
  {
    language: "ru",
    day: "четверг",
    sentence: "В четверг министр, _, выступит в суде.",
    verbs: "который ушёл в отставку в мае",
  },
  {language: "ar", day: "الخميس", sentence: "يوم الخميس، الوزير _، سيدلي بشهادته.", verbs: "الذي استقال في مايو"},
];

const listCases = (frames: readonly Frame[]) =>
  frames.flatMap(({language, day, sentence, verbs}) =>
    verbs.split(", ").map((verb) => ({language, day, text: sentence.replace("_", verb)})),
  );

function dayOf({language, day, text}: {language: string; day: string; text: string}): string | null {
  const found = tagTimes(text, {language, published}).find(({position}) =>
    text.slice(position.start, position.end).includes(day),
  );
  return found?.value ?? null;
}

describe("tagTimes(text, {language, published}), of a weekday", () => {
  it.each(listCases(told))("takes the one behind of what was: $text", (one) => {
    expect(dayOf(one)).toBe(behind);
  });

  it.each(listCases(awaited))("takes the one ahead of what is to be: $text", (one) => {
    expect(dayOf(one)).toBe(ahead);
  });
});
