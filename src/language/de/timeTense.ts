import type {TenseWords} from "../timeWords.ts";

/** How the tense of a sentence shows. Much of what lies ahead is told in the present: "findet am Freitag statt". */
export const tense: TenseWords = {
  past: [
    "seit, seit dem, seit der, =war, =waren, =wurde, =wurden, =worden, =gewesen, =hatte, =hatten, =hat, =haben, =habe, =hätten",
    "=kam, =kamen, =ankam, =ging, =gingen, =gab, =gaben, =bekannt gab, =bekanntgab, =fand, =fanden, =stattfand, =stattfanden, =stand, =standen, =lag, =lagen",
    "=nahm, =nahmen, =traf, =trafen, =begann, =begannen, =gewann, =gewannen, =verlor, =verloren, =fuhr, =fuhren, =fiel, =fielen, =blieb, =blieben",
    "=ließ, =ließen, =hielt, =hielten, =rief, =riefen, =schrieb, =schrieben, =sprach, =sprachen, =starb, =starben, =stieg, =stiegen, =sank, =sanken",
    "=trat, =traten, =trug, =trugen, =wuchs, =zog, =zogen, =schlug, =schlugen, =schloss, =schlossen, =brach, =brachen, =brachte, =brachten, =dachte",
    "=wusste, =wussten, =konnte, =konnten, =musste, =mussten, =wollte, =wollten, =durfte, =durften, =sah, =sahen, =saß, =saßen, =lief, =liefen",
    "=flog, =flogen, =floh, =flohen, =erhielt, =erhielten, =bekam, =bekamen, =entstand, =gelang, =geriet, =gerieten, =verließ, =verließen",
    "=verstarb, =erlag, =wies, =wiesen, =bot, =boten, =griff, =griffen, =unterschrieb, =unterschrieben, =erschien, =erschienen, =verschwand",
    "=betrat, =empfing, =half, =halfen, =warf, =warfen, =hieß, =stieß, =stießen, =lud, =luden, =schoss, =schossen, =riss, =rissen, =schnitt, =litt",
    "=reiste, =reisten, =löste, =lösten, =passte, =verpasste, =fasste, =musste, =befand, =befanden, =beschloss, =beschlossen, =ergab, =ergaben",
    "=besuchte, =feierte, =spielte, =siegte, =stellte, =legte, =setzte, =führte, =erlitt, =erlitten, =verstarben, =vergab, =vergaben, =entschied",
    "=gekommen, =gestorben, =verstorben, =gegangen, =gefahren, =gestiegen, =gesunken, =gefallen, =geblieben, =geworden, =zurückgetreten",
    "=angekommen, =verunglückt, =passiert, =geschehen, =gestartet, =verschwunden, =entstanden, =abgestürzt, =eingetroffen, =angereist",
    "=verlief, =verliefen, =verging, =galt, =galten, =fing, =fingen, =band, =banden, =sprang, =sprangen, =zwang, =schien, =schienen, =schuf, =schufen",
    "=sang, =sangen, =klang, =trank, =stahl, =stahlen, =erwarb, =bewarb, =bewarben, =verwies, =bewies, =vergaß, =erfuhr, =erfuhren, =überschlug",
    "=ausbrach, =eintraf, =eintrafen, =antrat, =zurücktrat, =übernahm, =übernahmen, =unternahm, =festnahm, =teilnahm, =teilnahmen, =hinwies, =ankamen",
    "=beging, =begingen, =anrief, =aufrief, =vorschlug, =abschloss, =aufwuchs, =umzog, =vollzog, =bezog, =bezogen, =bog, =wog, =gefiel, =entfiel, =auffiel",
    "=nannte, =nannten, =erkannte, =erkannten, =brannte, =brannten, =rannte, =rannten, =kannte, =kannten, =ernannte, =ernannten, =verbrachte",
    "=umgekommen, =geflohen, =geflüchtet, =gelandet, =gelungen, =gestürzt, =gestanden, =ausgebrochen, =aufgetreten, =gestrandet, =geraten",
  ].join(", "),
  future: [
    "ab, ab dem, ab der, =wird, =werden, =werde, =würde, =würden, =gilt, =gelten, =dauert, =dauern, =ruht, =ruhen, =sorgt, =sorgen, =soll, =sollen, =will, =wollen, =dürfte, =dürften, =könnte, =könnten, =möchte, =möchten, =kann, =können",
    "=findet, =finden, =beginnt, =beginnen, =startet, =starten, =steht, =stehen, =lädt, =laden, =endet, =enden, =folgt, =folgen, =gastiert, =gastieren",
    "=spielt, =spielen, =trifft, =treffen, =tritt, =treten, =öffnet, =öffnen, =schließt, =schließen, =geht, =gehen, =kommt, =kommen, =gibt",
    "=wandert, =wandern, =diskutiert, =diskutieren, =ehrt, =ehren, =verleiht, =verleihen, =wählt, =wählen, =berät, =debattiert, =debattieren, =dirigiert, =musiziert, =musizieren, =informiert, =moderiert, =debütiert, =beschließt, =bestreitet, =kämpft, =kämpfen, =steigt, =steigen, =sammelt, =sammeln, =überträgt, =erscheint, =erscheinen, =entfällt, =fliegt, =fliegen, =zieht, =ziehen, =gedenkt, =gedenken, =begeht, =begehen, =stattfindet, =stattfinden, =auftritt, =auftreten, =teilnimmt, =teilnehmen, =einlädt, =einladen, =vorstellt, =mitwirkt, =mitwirken, =übernimmt, =übernehmen, =wechselt, =kehrt, =kehren, =zurückkehrt, =rückt, =rücken, =sucht, =gewährt, =serviert, =stehen, =tanzt, =tanzen",
    "=eröffnet, =plant, =planen, =empfängt, =empfangen, =reist, =reisen, =fährt, =fahren, =läuft, =laufen, =präsentiert, =präsentieren, =liest, =lesen",
    "=zeigt, =zeigen, =feiert, =feiern, =organisiert, =organisieren, =veranstaltet, =veranstalten, =bleibt, =bleiben, =singt, =singen, =hält, =halten",
    "=referiert, =tagt, =tagen, =bietet, =bieten, =stellt, =stellen, =tritt, =entscheidet, =entscheiden, =erwartet, =erwarten, =fällt, =fallen, =muss, =müssen",
  ].join(", "),
  present: "",
  undoing: "ursprünglich, zunächst, eigentlich, vorher, zuvor",
  clockAhead: true,
  pastUnmarked: false,
  participleLast: true,
  auxiliary: "ist, sind, sei, seien, bin",
  infinitive: "",
  promising: "",
  announcing:
    "geplant, geplante, geplanten, geplanter, angesetzt, angesetzte, angesetzten, vorgesehen, vorgesehene, vorgesehenen, anberaumt, anberaumten, bevorstehende, bevorstehenden, verschoben auf, vertagt auf, spätestens, bis spätestens, ab sofort, Anmeldung, Anmeldungen, anmelden, Anmeldeschluss, Einlass, Treffpunkt, Infos, Eintritt, Vorverkauf, Einladung, herzlich eingeladen, wieder geöffnet, angesagt, eingeladen, verlängert, verschoben, vertagt",
  endings: {
    past: "te, ten",
    future: "",
    participle:
      "kommen, gangen, fahren, storben, stiegen, sunken, fallen, blieben, worden, getreten, unglückt, schwunden, standen, stürzt, troffen, gereist, wachsen, laufen, gezogen, flohen, flüchtet, landet, lungen, schienen, brochen, geraten, gestartet, wesen, passiert, schehen, scheitert, erlegen, gegangen, gefahren, gekehrt, gerückt, gekracht, geprallt, gestoßen, geflogen, gekippt, rutscht, geplatzt, plodiert, kollidiert, trunken, froren, getaucht, gewacht, gebogen, gerollt, gestorben, gebrannt",
  },
  beginnings: {past: "", future: ""},
  exceptions: [
    "-sten, -ste, -amten, -amte, -reiten, -reite, -leiten, -beiten, -bieten, -halten, -treten, -raten, -warten, -eichten, -annten, -annte",
    "bitte, bitten, heute, gute, guten, alte, alten, rote, roten, weite, weiten, harte, harten, kalte, kalten, echte, echten, laute, lauten, tote, toten, rechte, rechten, dritte, dritten, vierte, vierten, fünfte, fünften, mitte, hätte, sollte, sollten, könnte, dürfte, müsste, müssten, möchte, bekannte, unbekannten, verletzte, verletzten, geplante, geplanten, sogenannte, sogenannten, beteiligten, berühmte, berühmten, beliebte, beliebten, gesuchte, gesuchten, seiten, selten, unten, hinten, bunte, bunten, breite, breiten, spitze, beste, leute, letzte, letzten, kosten, starten, richten, berichten, errichten, verzichten, einrichten, achten, beachten, betrachten, beobachten, übernachten, vertreten, gestalten, verwalten, schalten, falten, erhalten, enthalten, verhalten, veranstalten, bereiten, vorbereiten, arbeiten, erarbeiten, streiten, schreiten, begleiten, einleiten, reiten, beten, raten, beraten, verraten, braten, mieten, bieten, anbieten, verbieten, verhaften, haften, kräften, schaften, testen, rasten, leisten, listen, posten, warten, erwarten, retten, wetten, glatten, glatte, satte, nette, netten, fette, matte, kaputte, weltweite, landesweite, landesweiten, gesamte, gesamten, erhöhte, erhöhten, verstärkte, verstärkten, gemischte, gemischten, beheizte, registrierte, fünfte, sechste, siebte, achte, neunte, zehnte, elfte, zwölfte, sechsten, siebten, achten, neunten, zehnten, elften, zwölften, hundertste",
  ].join(", "),
  breaks: "dass, weil, obwohl, nachdem, bevor, wenn, als, wobei, sodass, ob, aber, sondern, doch, denn, wo",
};
