import {readNameTable} from "../nameWords.ts";

/** What an office is called: by id, of a man and of a woman where that differs, the usual name first; "@CN" is that of one country alone. */
export const offices = readNameTable(`
  president|رئيس~رئيسة|الرئيس~الرئيسة|رئيس الجمهورية~رئيسة الجمهورية
  vice-president|نائب الرئيس~نائبة الرئيس
  prime-minister|رئيس الوزراء~رئيسة الوزراء|رئيس وزراء~رئيسة وزراء|رئيس الحكومة~رئيسة الحكومة|رئيس مجلس الوزراء
  deputy-prime-minister|نائب رئيس الوزراء~نائبة رئيس الوزراء
  foreign-minister|وزير الخارجية~وزيرة الخارجية|وزير خارجية~وزيرة خارجية
  defence-minister|وزير الدفاع~وزيرة الدفاع|وزير دفاع~وزيرة دفاع
  interior-minister|وزير الداخلية~وزيرة الداخلية
  finance-minister|وزير المالية~وزيرة المالية
  economy-minister|وزير الاقتصاد~وزيرة الاقتصاد
  justice-minister|وزير العدل~وزيرة العدل
  health-minister|وزير الصحة~وزيرة الصحة
  energy-minister|وزير الطاقة~وزيرة الطاقة
  trade-minister|وزير التجارة~وزيرة التجارة
  culture-minister|وزير الثقافة~وزيرة الثقافة
  secretary-of-state|وزير الخارجية@US~وزيرة الخارجية@US
  state-councillor|مستشار الدولة~مستشارة الدولة
  chancellor|المستشار@DE~المستشارة@DE|المستشار@AT~المستشارة@AT|مستشار@DE~مستشارة@DE|مستشار@AT~مستشارة@AT
  secretary-general|الأمين العام~الأمينة العامة|أمين عام~أمينة عامة
  director-general|المدير العام~المديرة العامة|مدير عام~مديرة عامة
  spokesperson|المتحدث~المتحدثة|متحدث~متحدثة|المتحدث باسم~المتحدثة باسم|الناطق~الناطقة
  ambassador|سفير~سفيرة
  special-envoy|المبعوث الخاص~المبعوثة الخاصة
  national-security-adviser|مستشار الأمن القومي~مستشارة الأمن القومي|مستشار الأمن الوطني
  governor|حاكم~حاكمة|محافظ
  mayor|عمدة
  king|ملك~ملكة
  emir|أمير
  crown-prince|ولي العهد|ولي عهد
  pope|البابا
  senator|سيناتور
  prosecutor-general|المدعي العام~المدعية العامة|النائب العام
  adviser|مستشار~مستشارة
  leader|زعيم~زعيمة
  chairman|رئيس مجلس الإدارة
  minister|وزير~وزيرة
  general|جنرال
  judge|قاض~قاضية|قاضي
  prosecutor|مدع عام
  lawyer|محام~محامية|محامي
  founder|مؤسس~مؤسسة
  astronaut|رائد فضاء~رائدة فضاء
  writer|كاتب~كاتبة
  economist|خبير اقتصادي
  journalist|صحفي~صحفية
  professor|أستاذ~أستاذة
  head-of-state|رئيس الدولة
  head-of-government|رئيس حكومة
`);

/** How an office is said that somebody held before, holds for another or will hold. */
export const qualified = readNameTable(`
  former|_ السابق~_ السابقة|_ الأسبق~_ الأسبقة
  acting|_ بالإنابة|_ بالنيابة|_ المؤقت~_ المؤقتة|*القائم بأعمال _
  deputy|نائب _~نائبة _
  designate|_ المكلف~_ المكلفة|_ المنتخب~_ المنتخبة|_ المعين~_ المعينة
`);
