import {readNameTable} from "../nameWords.ts";

/** What an office is called: by id, of a man and of a woman where that differs, the usual name first; "@CN" is that of one country alone. */
export const offices = readNameTable(`
  president|президент|председатель@CN
  vice-president|вице-президент
  prime-minister|премьер-министр|премьер|председатель правительства
  deputy-prime-minister|вице-премьер|заместитель премьер-министра
  foreign-minister|министр иностранных дел|глава МИД|глава внешнеполитического ведомства|глава российской дипломатии|глава дипломатии
  defence-minister|министр обороны
  interior-minister|министр внутренних дел
  finance-minister|министр финансов
  economy-minister|министр экономики|министр экономического развития
  justice-minister|министр юстиции
  health-minister|министр здравоохранения
  energy-minister|министр энергетики
  trade-minister|министр торговли
  culture-minister|министр культуры
  secretary-of-state|госсекретарь|государственный секретарь
  state-councillor|государственный советник|госсоветник
  chancellor|канцлер
  secretary-general|генеральный секретарь|генсек
  director-general|генеральный директор|гендиректор
  spokesperson|официальный представитель|пресс-секретарь
  ambassador|посол
  special-envoy|спецпосланник|специальный посланник
  national-security-adviser|советник по национальной безопасности
  governor|губернатор
  mayor|мэр
  king|король~королева
  emir|эмир
  crown-prince|наследный принц
  pope|папа римский
  senator|сенатор
  prosecutor-general|генеральный прокурор|генпрокурор
  adviser|советник
  leader|лидер
  chairman|председатель
  minister|министр
  general|генерал
  judge|судья
  prosecutor|прокурор
  lawyer|адвокат
  founder|основатель~основательница
  astronaut|космонавт|астронавт
  writer|писатель~писательница
  economist|экономист
  journalist|журналист~журналистка
  professor|профессор
  head-of-state|глава государства
  head-of-government|глава правительства
`);

/** How an office is said that somebody held before, holds for another or will hold. */
export const qualified = readNameTable(`
  former|бывший _~бывшая _|*бывшего _~бывшей _|*бывшему _~бывшую _|*бывшим _|*бывшем _|экс-_
  acting|*исполняющий обязанности _~исполняющая обязанности _|*временно исполняющий обязанности _|*врио _|*и. о. _|*и.о. _
  deputy|*заместитель _|*первый заместитель _|*зам_|*вице-_
  designate|избранный _~избранная _|*избранного _|*избранному _|*избранным _
`);
