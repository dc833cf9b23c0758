import type {EventWords} from "../eventWords.ts";
import {forms, phrases, words} from "../wordLists.ts";

/** Verbs of the past as news has them: he, she, they; and with "and" before. */
const past = (stems: string) => forms(stems, "- ت ا تا وا ه ها").flatMap((form) => [form, `و${form}`]);
/** Verbs of now and of what is to come: he, she; with "will" before. */
const present = (stems: string) => forms("ي ت سي ست وي", stems);

/** Phrases with and without the "and" that is written together with them. */
const andToo = (list: string) => phrases(list).flatMap((phrase) => [phrase, `و${phrase}`]);

/** "ذكرت وكالة الأنباء أن": whoever only passes on what happened. */
const reported = andToo("ذكرت, أفادت, قالت, أوردت, ذكر, أفاد").flatMap((verb) =>
  words("وكالة صحيفة قناة وسائل مصادر تقارير مصدر").flatMap((press) =>
    words("أن إن بأن").map((link) => `${verb} ${press} … ${link}`),
  ),
);

/** Nouns with and without the article that is written together with them. */
const withArticle = (list: string) => words(list).flatMap((word) => [word, `ال${word}`]);

export const events: EventWords = {
  verbs: {
    meeting: [
      ...past("استعرض تفقد التق اجتمع استقبل حضر شارك ترأس بحث ناقش تباحث عقد تحادث"),
      ...words("التقى والتقى التقيا بحثا بحث اجتماعا"),
      ...present("لتقي جتمع ستقبل حضر شارك ترأس بحث ناقش عقد"),
    ],
    visit: [
      ...past("زار وصل غادر توجه سافر"),
      ...present("زور صل غادر توجه سافر"),
      ...words("بدأ يبدأ أنهى اختتم قام يقوم"),
    ],
    call: words("هاتف اتصل"),
    statement: [
      ...past(
        "أعلن صرح أكد أوضح أدان دعا نشر أصدر اقترح طالب حذر قدم كشف عرض أشار شدد أعرب أفاد اعتبر رحب حث ناشد نفى هنأ نعى ندد تعهد هدد نوه أبلغ",
      ),
      ...words("قال قالت وقال وقالت دعا ودعا أضاف وأضاف ألقى صدر صدرت"),
      ...present("علن صرح ؤكد دعو نشر صدر لقي"),
    ],
    agreement: [
      ...past("وقع أبرم وقّع صادق أقر اعتمد اتفق تبنى صدق"),
      ...present("وقع وقّع برم عتمد تفق قر"),
      ...words("تبنى تبنت توصل توصلت توقيع اعتماد"),
    ],
    vote: [...past("صوت انتخب صوّت رفض وافق"), ...present("صوت نتخب صوّت"), ...words("انتُخب أُعيد")],
    appointment: [...past("عين عيّن استقال أقال تولى نصب"), ...words("عُين تولى تولت أدى أدت خلف")],
    attack: [...past("هاجم قصف قتل اغتال استهدف غزا انفجر"), ...words("قُتل وقُتل اغتيل شن شنت فجّر فجّرت")],
    accident: [...past("تحطم اصطدم انهار غرق انحرف سقط أصيب"), ...words("ضرب ضربت لقي ولقي لقوا")],
    launch: [
      ...past("أطلق افتتح أسس أنشأ دشن انطلق فتح تأسس"),
      ...present("فتتح طلق دشن نطلق"),
      ...words("أُطلق أُسست افتُتح انطلاق"),
    ],
    ruling: [...past("حكم أدان اعتقل أوقف قضى برأ")],
    summit: words(
      "عقد عقدت يعقد تعقد سيعقد ستعقد انعقد انعقدت ينعقد تنعقد ستنعقد عُقد عُقدت تُعقد ستُعقد جرى جرت تجري ستجري أجرى أجرت أجراها أجراه أجرتها أجري أجريت أُجري أُجريت يجري ستُجرى ستجرى وأجرى وأجرت",
    ),
    other: [
      ...past(
        "حدد تقدم تصدر تأهل تغلب هزم تعادل ضم أكمل أتم استأنف جدد مدد كرم تبرع أوصى شيع ودع رافق قاد تسبب أودى سجل أحرز حقق أنقذ أخلى أعاد اصطحب خسر انضم أصبح فاز انسحب غادر توفي ولد احتفل أجل ألغى انتهى اختتم أغلق أرسل سلم علق فرض رفع أفرج قرر منح استضاف",
      ),
      ...present("نضم صبح ستضيف نتهي ختتم ستعد واصل واجه شهد ستمر"),
      ...words("يواصل تواصل ويواصل وتواصل واصل واصلت يشهد شهد شهدت استمر استمرت"),
      ...words("انتهت اختُتم اختتمت أُجل تأجل تأجلت أُجّل أُلغي ألغيت دخل دخلت حصل حصلت تسلم تسلمت بدأ بدأت"),
    ],
  },
  nouns: {
    meeting: words(
      "اجتماع الاجتماع اجتماعا اجتماعًا لقاء اللقاء محادثات المحادثات مباحثات المباحثات مفاوضات المفاوضات مؤتمر المؤتمر مؤتمرا جلسة الجلسة مشاورات منتدى",
    ),
    visit: words("زيارة الزيارة زيارته زيارتها رحلة جولة"),
    summit: words("قمة القمة"),
    call: phrases("اتصال هاتفي, اتصالا هاتفيا, اتصالًا هاتفيًا, مكالمة هاتفية, عبر الهاتف, عبر الفيديو"),
    statement: words("بيان البيان بيانا بيانًا إعلان خطاب كلمة تصريح"),
    agreement: words("اتفاق الاتفاق اتفاقا اتفاقية الاتفاقية معاهدة المعاهدة مذكرة ميثاق"),
    vote: withArticle("انتخابات تصويت استفتاء اقتراع"),
    appointment: words("تعيين تنصيب استقالة"),
    attack: withArticle("هجوم قصف غارة تفجير غزو اغتيال"),
    accident: withArticle("حادث زلزال حريق تحطم انفجار فيضان إعصار انهيار تصادم غرق"),
    launch: words("إطلاق افتتاح تأسيس انطلاق تدشين"),
    ruling: words("حكم محاكمة اعتقال"),
    other: words("مراسم حفل عرض مناورات انضمام"),
  },
  statuses: {
    planned: andToo(
      "من المقرر, من المتوقع, المقرر, المقررة, مقرر, مقررة, سوف, يعتزم, تعتزم, سيعقد, ستعقد, سيزور, ستزور, سيلتقي, يلتقي, ستستضيف, سيشارك, سيصل, المرتقب, المرتقبة",
    ),
    postponed: andToo(
      "تأجل, تأجلت, تأجيل, تأجيله, تأجيلها, إرجاء, إرجاؤه, إرجاؤها, أرجئ, أرجئت, أجلت, أُجل, أُجلت, أُجّل, أُجّلت, كان مقررا, كانت مقررة, مؤجل",
    ),
    cancelled: andToo("ألغي, أُلغي, ألغيت, أُلغيت, ألغى, ألغت, إلغاء"),
    denied: andToo("نفى, نفت, نفي, ونفى, ونفت"),
    ongoing: phrases("لا يزال مستمرا, لا تزال مستمرة, مستمر, مستمرة, يتواصل, تتواصل, جارية"),
  },
  unheld: andToo("كان من المفترض, كان ينبغي, كان من المقرر أن, كان مقررا أن"),
  corrections: phrases(
    "تصحيح:, تصويب:, كما ذكرنا, كما كتبنا, كما نشرنا, خلافا لما ذكرنا, خلافا لما كتبنا, خلافا لما نشرنا, ذكرنا خطأ",
  ),
  ownReports: phrases("ذكرنا, كتبنا, نشرنا"),
  conditions: andToo("إذا, في حال, لو, شريطة, بشرط"),
  grantsFuture: false,
  habits: phrases("سنويا, سنويًا, كل عام, كل سنة, يوميا, يوميًا, كل يوم, كل أسبوع, كل شهر, عادة"),
  generics: phrases("من يأتي, ومن يأتي, من يزور, ومن يزور, من يريد, ومن يريد"),
  backgrounds: andToo("ذكرى, الذكرى, بذكرى, يوبيل, مقارنة, بالمقارنة, آنذاك, حينذاك, يذكر أن, وكانت قد"),
  origins: phrases("منذ, يعود إلى, تعود إلى, ترجع إلى"),
  reportings: words("كما"),
  subjunctives: [],
  subordinators: [],
  separables: [],
  objectRelatives: [],
  relatives: words("الذي التي الذين اللذين اللتين حيث"),
  presentParticiples: [],
  participles: words("المعلن المعلنة الموقع الموقعة الموقّعة المقرر المقررة المنعقد المنعقدة المؤسسة المولود"),
  sequences: andToo(
    "ثم, بعد ذلك, لاحقا, في وقت لاحق, عقب المحادثات, بعد المحادثات, عقب الاجتماع, بعد الاجتماع, عقب اللقاء",
  ),
  finals: words("آخر الأخير الأخيرة ختام"),
  starts: phrases("وصل, وصلت, بدأ, بدأت, يبدأ, تبدأ, انطلق, انطلقت"),
  ends: phrases("انتهى, انتهت, اختتم, اختتمت, أنهى, غادر, غادرت, في ختام"),
  remarks: words("تصريحات تصريحاته التصريحات كلام"),
  occasions: phrases("خلال, أثناء, خلال لقاء, خلال اجتماع, على هامش"),
  tellings: [],
  adverbials: [],
  sources: [],
  ownArticles: [],
  contrasts: words("لكن"),
  droppable: [
    ...andToo(
      "إلى ذلك, من جهة ثانية, من جهة أخرى, من ناحية أخرى, من جانب آخر, في سياق متصل, علما أن, علما بأن, تجدر الإشارة إلى أن, الجدير بالذكر أن, جدير بالذكر أن, يشار إلى أن, ذكرت وسائل إعلام أن, ذكرت وسائل الإعلام أن, أفادت وسائل إعلام بأن, أفادت وسائل إعلام أن, ذكرت تقارير أن, يذكر أن",
    ),
    ...reported,
    ...words("ثم لكن أيضا أيضًا كذلك رسميا رسميًا لاحقا لاحقًا كما فيما"),
  ],
  echoes: [],
  agreeingRelatives: [],
  timePrepositions: words("في يوم من إلى حتى منذ خلال قبل بعد مساء صباح عن لمدة بين هذا هذه"),
  dateLeads: [],
  dateParticiples: [],
  afterwards: words("بعد"),
  dateTails: [],
  copulas: words("كان كانت"),
  strictCommas: false,
  calledBack: [],
  demonstratives: [],
  personObjects: [],
  pluralPersonObjects: [],
  thingObjects: [],
  pluralArticles: [],
  pluralEnding: "",
  proforms: words("ذلك هذا"),
  breaks: words("الذي التي حيث بعد قبل خلال في مع إلى على من عن بين عقب إثر لكن أو بهدف من أجل"),
  tails: words("بعد قبل خلال بينما حيث عقب فيما إثر رغم"),
  topics: words("بشأن حول"),
  unfinished: words(
    "في من إلى على عن مع بين أن التي الذي الذين و أو ثم قد لم لن لا هذا هذه كان كانت بعد قبل حول بشأن ذلك",
  ),
  pronouns: words("هو هي هما هم هذا ذلك"),
  negations: words("لم لن لا ليس ليست ولم"),
  affirmations: [],
  contractions: [],
  transitives: words("وقع وقعت وقّع التقى استقبل أعلن أعلنت نشر نشرت أصدر أصدرت افتتح زار عقد عقدت اعتمد أطلق أطلقت"),
  moves: words("إلى حتى"),
  bracketRelatives: [],
  settings: ["حيث"],
  thens: [],
  afters: [],
  hostings: words("تستضيف يستضيف ستستضيف سيستضيف استضافت استضاف"),
  undergone: words("عين عيّن عينت انتخب انتخبت اعتقل اعتقلت أوقف أوقفت حكم اغتال قتل أفرج أقال أقالت"),
  passives: ["تم"],
  happenings: words(
    "عُين عُيّن انتُخب انتُخبت اعتُقل اعتُقلت قُتل قُتلت اغتيل توفي توفيت مات ماتت ولد ولدت أصيب أُصيب أُفرج أُقيل",
  ),
  requests: words("دعا دعت طلب طلبت اتفق اتفقا اتفقوا وعد طالب"),
  requestLinks: words("إلى أن على"),
  infinitives: [],
  leads: ["و", "ف", "قد", "وقد", "لقد", "ولقد"],
  order: "free",
  frames: {
    owned: "",
    theVisit: "",
    possessive: "{name}: {rest}",
    spacedColon: false,
    city: "إلى {city}",
    definite: "",
    statement: "{speaker}: {words}",
    occasion: "{noun} {subject} {rest}",
    visit: "زيارة {visitor} {place} ({duration})",
    trip: "زيارة {visitor} {place}",
    stay: "زيارة {visitor} {place} ({duration})",
  },
  placeForms: [["", "إلى"]],
};
