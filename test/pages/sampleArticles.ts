import {articleOf, mentionIn, positionIn, timeIn} from "./sampleParts.ts";

export const moscow = articleOf(
  "moscou-septembre-2020",
  [
    ["headline", "À Moscou, Wang Yi et Lavrov affichent leur entente"],
    [
      "paragraph",
      "Le ministre chinois des Affaires étrangères, Wang Yi, a rencontré vendredi à Moscou son homologue russe Sergueï Lavrov. Les deux ministres ont ensuite publié une déclaration conjointe.",
    ],
    [
      "paragraph",
      "C’était le dernier rendez-vous d’une visite de trois jours. Jeudi, Wang avait pris part au Conseil des ministres des Affaires étrangères de l’Organisation de coopération de Shanghai. Le même jour, il s’était entretenu avec ses homologues Abdulaziz Kamilov, Shah Mahmood Qureshi, Sirojiddin Muhriddin et Subrahmanyam Jaishankar.",
    ],
    ["heading", "La sécurité des données"],
    [
      "paragraph",
      "La Chine a récemment proposé une initiative mondiale sur la sécurité des données. Wang l’avait annoncée à Pékin le 8 septembre.",
    ],
    ["item", "Les présidents Xi Jinping et Vladimir Poutine se sont parlé plusieurs fois dans l’année."],
    ["item", "Soixante-quinze ans ont passé depuis 1945."],
    ["quotation", "« Nos relations ont résisté à l’épreuve », a dit M. Lavrov."],
    ["furniture", "À Moscou, Wang Yi et Lavrov affichent"],
  ],
  {
    datePublished: "2020-09-14",
    publisher: "La Chronique de Shanghai",
    locationCreated: "Moscou",
    tags: ["diplomatie", "OCS"],
    url: "https://example.org/moscou-septembre-2020",
  },
);
moscow.times = [
  timeIn(moscow, "vendredi", "2020-09-11", "time/weekday"),
  timeIn(moscow, "trois jours", "2020-09-09/2020-09-11", "time/duration"),
  timeIn(moscow, "Jeudi", "2020-09-10", "time/weekday"),
  timeIn(moscow, "Le même jour", "2020-09-10", "time/same-day"),
  timeIn(moscow, "récemment", null, "time/vague"),
  timeIn(moscow, "le 8 septembre", "2020-09-08", "time/day-month"),
  timeIn(moscow, "1945", "1945", "time/year"),
];
moscow.mentions = [
  mentionIn(moscow, "Wang Yi", "participant", "wang-yi", 1),
  mentionIn(moscow, "Moscou", "place", "moscow", 1),
  mentionIn(moscow, "Sergueï Lavrov", "participant", "sergey-lavrov"),
  mentionIn(moscow, "Wang avait", "participant", "wang-yi"),
  mentionIn(moscow, "l’Organisation de coopération de Shanghai", "participant", "sco"),
  mentionIn(moscow, "Abdulaziz Kamilov", "participant", "abdulaziz-kamilov"),
  mentionIn(moscow, "Shah Mahmood Qureshi", "participant", "shah-mahmood-qureshi"),
  mentionIn(moscow, "Sirojiddin Muhriddin", "participant", "sirojiddin-muhriddin"),
  mentionIn(moscow, "Subrahmanyam Jaishankar", "participant", "subrahmanyam-jaishankar"),
  mentionIn(moscow, "La Chine", "participant", "china"),
  mentionIn(moscow, "Pékin", "place", "beijing"),
  mentionIn(moscow, "Xi Jinping", "participant", "xi-jinping"),
  mentionIn(moscow, "Vladimir Poutine", "participant", "vladimir-putin"),
  mentionIn(moscow, "M. Lavrov", "participant", "sergey-lavrov"),
];
const paragraph = moscow.blocks[1];
if (paragraph) {
  paragraph.formats = [
    {type: "emphasis", position: positionIn(moscow, "déclaration conjointe")},
    {type: "strong", position: positionIn(moscow, "vendredi à Moscou")},
  ];
}

export const samarkand = articleOf(
  "samarkand-september-2022",
  [
    ["headline", "Samarkand summit brings the leaders together again"],
    [
      "paragraph",
      "The heads of state of the Shanghai Cooperation Organisation met in Samarkand on 15 and 16 September. On Thursday President Xi Jinping of China held talks with President Vladimir Putin of Russia.",
    ],
    [
      "paragraph",
      "The organisation was founded in Shanghai on 15 June 2001. Its charter was signed in Saint Petersburg in June 2002.",
    ],
    ["paragraph", "The next summit is expected in 2023 under the presidency of India."],
  ],
  {datePublished: "2022-09-17", inLanguage: "en", publisher: "The Shanghai Chronicle", locationCreated: "SAMARKAND"},
);
samarkand.times = [
  timeIn(samarkand, "15 and 16 September", "2022-09-15/2022-09-16", "time/day-range"),
  timeIn(samarkand, "Thursday", "2022-09-15", "time/weekday"),
  timeIn(samarkand, "15 June 2001", "2001-06-15", "time/full-date"),
  timeIn(samarkand, "June 2002", "2002-06", "time/month-year"),
  timeIn(samarkand, "2023", "2023", "time/year"),
];
samarkand.mentions = [
  mentionIn(samarkand, "Shanghai Cooperation Organisation", "participant", "sco"),
  mentionIn(samarkand, "Samarkand", "place", "samarkand", 1),
  mentionIn(samarkand, "Xi Jinping", "participant", "xi-jinping"),
  mentionIn(samarkand, "Vladimir Putin", "participant", "vladimir-putin"),
  mentionIn(samarkand, "India", "participant", "india"),
];

export const undated = articleOf(
  "note-sans-date",
  [
    ["headline", "Une note sans date"],
    ["paragraph", "L’organisation compte désormais plusieurs observateurs."],
  ],
  {},
);
