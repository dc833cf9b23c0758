import {describe, expect, it} from "vitest";
import {tag} from "./namesIn.ts";

/** The organisations of a sentence that no list has, and those that one has. */
function organizationsIn(language: Parameters<typeof tag>[0], text: string): string[] {
  const {known, tokens} = tag(language, text);
  return known
    .filter(({type}) => type === "Organization")
    .map(({first, last}) => text.slice(tokens[first]?.start, tokens[last]?.end));
}

describe("findOrganizations(tokens, classes, language)", () => {
  it.each([
    ["en", "He works for Mandelov Holdings Ltd in London.", "Mandelov Holdings Ltd"],
    ["en", "She studied at the University of Mandelstad.", "University of Mandelstad"],
    ["en", "The San Diego Walruses won.", "San Diego Walruses"],
    ["en", "A share of Microsoft Corp fell.", "Microsoft Corp"],
    ["fr", "le président du Conseil constitutionnel parle", "Conseil constitutionnel"],
    ["en", "He is president of QRTZ, she said.", "QRTZ"],
    ["en", "They sued Mandel & Sons yesterday.", "Mandel & Sons"],
    ["fr", "Il a rejoint les Morses de Montréal.", "Morses de Montréal"],
    ["fr", "Elle préside la Ligue nationale de pelote.", "Ligue nationale de pelote"],
    ["fr", "La QRTZ a répondu.", "QRTZ"],
    ["es", "Estudió en la Universidad de Mandelburgo.", "Universidad de Mandelburgo"],
    ["ru", "Самолёт авиакомпании «Мандельавиа» приземлился.", "Мандельавиа"],
    ["de", "Sie lehrt an der Universität Toulouse.", "Universität Toulouse"],
    ["en", "He is the chairman of Qrtzal Mandelov, she said.", "Qrtzal Mandelov"],
    ["en", "Qrtzal chief executive Anna Brown left.", "Qrtzal"],
    ["es", "Dirige la Real Academia Mandelov.", "Real Academia Mandelov"],
    ["en", "He played two games for Ajaccio before that.", "Ajaccio"],
    ["en", "She joined Blackpool in August.", "Blackpool"],
    ["es", "El partido del Valencia empezó tarde.", "Valencia"],
    ["es", "Jugó en el Club Atlético Osasuna.", "Club Atlético Osasuna"],
    ["ru", "Акции Газпрома подорожали.", "Газпрома"],
    [
      "ru",
      "Представитель Министерства сельского хозяйства Мандельстана ответил.",
      "Министерства сельского хозяйства Мандельстана",
    ],
    ["ru", "Об этом сообщает Комитет защиты журналистов.", "Комитет защиты журналистов"],
    ["ru", "Он обратился к Федеральной службе по надзору в сфере связи.", "Федеральной службе по надзору"],
    ["ru", "Он выступил в Московском университете.", "Московском университете"],
    ["ru", "Глава Минсвязи подал в отставку.", "Минсвязи"],
    ["ru", "Акции компании Qrtzal подорожали.", "Qrtzal"],
    ["ru", "Суд оштрафовал ООО «Мандель плюс» вчера.", "Мандель плюс"],
    ["de", "Er spielt für den FC Qrtzburn.", "FC Qrtzburn"],
    ["de", "Er trainierte den 1. FC Qrtzburn 04 zwei Jahre.", "1. FC Qrtzburn 04"],
    ["de", "Die Firma Qrtzal liefert die Teile.", "Qrtzal"],
    ["de", "Die Fluggesellschaft Qrtzal Mandelo flog dorthin.", "Qrtzal Mandelo"],
    ["de", "Sie forscht an der Qrtzal Metropolitan University in Japan.", "Qrtzal Metropolitan University"],
    ["de", "Er schoss drei Tore für Juventus Turin.", "Juventus Turin"],
    ["fr", "Le groupe Qrtzal a vendu ses usines.", "Qrtzal"],
    ["es", "La empresa Qrtzal vendió sus fábricas.", "Qrtzal"],
    ["en", "Shares of Mandel & Qrtzal rose.", "Mandel & Qrtzal"],
    ["en", "The carmaker was bought by Qrtzal AG.", "Qrtzal AG"],
    ["en", "He drafted nobody for the Braves that year.", "Braves"],
    ["fr", "Il a joué pour les Oilers d'Edmonton.", "Oilers d'Edmonton"],
    ["fr", "Elle a étudié à l'University of Mandelstad.", "University of Mandelstad"],
    ["fr", "Il rejoint l'IFK Qrtzborg en juin.", "IFK Qrtzborg"],
    ["es", "Informó la Mandelian Grain Commission de Canadá.", "Mandelian Grain Commission"],
    ["de", "Sie spielt im London Symphony Orchestra.", "London Symphony Orchestra"],
    ["de", "Das sagt die Vogelschutzorganisation BirdLife International.", "BirdLife International"],
    ["ru", "Он вратарь «Мандельсоли» и тренирует детей.", "Мандельсоли"],
    ["ru", "Об этом сообщает Qrtzal.ru.", "Qrtzal.ru"],
    ["ru", "Он перешёл в лондонский «Мандель» летом.", "Мандель"],
    ["ru", "Руководство Qrtzal подало в отставку.", "Qrtzal"],
    ["zh", "他曾在北京市第二中级人民法院工作。", "北京市第二中级人民法院"],
    ["zh", "国家发展和改革委员会公布了方案。", "国家发展和改革委员会"],
    ["zh", "曼德尔公司昨天宣布裁员。", "曼德尔公司"],
    ["zh", "她毕业于湖南大学。", "湖南大学"],
    ["zh", "外交部表示不了解情况。", "外交部"],
    ["ar", "درس في جامعة القاهرة ثم سافر.", "جامعة القاهرة"],
    ["ar", "أعلنت وزارة الخارجية والمغتربين ذلك.", "وزارة الخارجية والمغتربين"],
    ["ar", "قضت المحكمة الدستورية العليا بذلك.", "المحكمة الدستورية العليا"],
    ["ar", "قالت هيئة أبوظبي للاستثمار إنها باعت الأسهم.", "هيئة أبوظبي للاستثمار"],
  ] as const)("%s: finds one in “%s”", (language, text, name) => {
    expect(organizationsIn(language, text)).toEqual([name]);
  });
  it.each([
    ["en", "The committee met in London."],
    ["en", "House Speaker Paul D. Brown spoke."],
    ["en", "Chapter XIV is short."],
    ["en", "The rocket rose at 07:44 UTC."],
    ["fr", "Le Parlement a voté."],
    ["fr", "Les hôtels de Montréal sont pleins."],
    ["de", "Der Rat tagte gestern."],
    ["en", "He is the mayor of Qrtzal and the king of Mandelov."],
    ["en", "He played in Ajaccio before he left for Blackpool."],
    ["es", "El autobús va a Valencia y al Paraná."],
    ["de", "Über die Ortsgeschichte spricht niemand, und die ISBN fehlt auf der DVD."],
    ["ru", "Энергетическая компания строит станцию, а СМИ пишут об этом."],
    ["ru", "Быстрое продвижение армии остановилось."],
    ["ru", "Комитет отправил письмо."],
    ["en", "It is the year 411 BC, and a DBMS was never heard of."],
    ["en", "The command and service module (CSM) landed."],
    ["fr", "Un serveur HTTP répond, et le GP 3 commence."],
    ["fr", "Le point culminant est un mont."],
    ["es", "Ganó el combate por KO."],
    ["de", "Danach zog sie nach New York City."],
    ["ru", "Фильм Тарковского «Сталкер» снимали под Таллином."],
    ["ru", "Корабль «Союз ТМА-11» приземлился."],
    ["zh", "两家公司和一所大学参加，上市公司没有参加。"],
    ["zh", "公安局长和大学生都来了。"],
    ["zh", "双方同意两国边防部队撤出。"],
    ["en", "They signed a treaty with Moscow, won a case against Berlin and left Ajaccio on Monday."],
    ["zh", "中国队战胜了日本队。"],
    ["ar", "قالت الشركة الجديدة إن الجامعة أغلقت."],
    ["ar", "اجتمعت لجنة التحقيق مع فريق العمل."],
  ] as const)("%s: finds none in “%s”", (language, text) => {
    expect(organizationsIn(language, text)).toEqual([]);
  });
});
