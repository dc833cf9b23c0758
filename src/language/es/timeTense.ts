import type {TenseWords} from "../timeWords.ts";

/** Irregular forms; the regular ones show by their endings. */
export const tense: TenseWords = {
  past: "según un comunicado, según un informe, en un comunicado, en un informe, según datos, según cifras, en una declaración, según una declaración, en una nota, detenido, detenida, detenidos, detenidas, habría, habrían, ha, han, he, hemos, había, habían, hubo, hubieron, hubiera, hubieran, habiendo, fue, fueron, fui, fuimos, era, eran, estuvo, estuvieron, estaba, estaban, dijo, dijeron, hizo, hicieron, puso, pusieron, propuso, propusieron, impuso, dispuso, expuso, supuso, tuvo, tuvieron, mantuvo, obtuvo, detuvo, sostuvo, contuvo, retuvo, quiso, pudo, supo, vino, vinieron, intervino, previno, convino, sobrevino, dio, dieron, vio, vieron, previó, trajo, atrajo, condujo, produjo, redujo, introdujo, tradujo, dedujo, predijo, contradijo, anduvo, cupo, tenía, tenían, hacía, hacían, decía, podía, debía, quería, existía, seguía, vivía, venía, sabía, creía, salía, parecía, pedía, recibía, ocurría, conocía, murió, murieron, falleció, fallecieron, nació, nacieron, ocurrió, ocurrieron, sucedió, sucedieron, viajó, viajaron, volvió, volvieron, regresó, regresaron, ganó, ganaron, perdió, perdieron, jugó, jugaron, votó, votaron, aprobó, aprobaron, firmó, firmaron, presentó, presentaron, visitó, visitaron, dimitió, renunció, pidió, pidieron, cayó, cayeron, subió, subieron, bajó, bajaron, cerró, cerraron, terminó, terminaron, acabó, acabaron, celebró, celebraron, salió, salieron, entró, entraron, pasó, pasaron, recibió, recibieron, convocó, convocaron, publicó, publicaron, asesinó, mataron, mató, desapareció, empató, venció, derrotó, debutó, inauguraron, finalizó, finalizaron, concluyeron, defendía, pretendía, insistía, mantenía, obtenía, contenía, asistía, recorría, corría, temía, vendía, perdía, rompía, aprendía, comprendía, entendía, atendía, dependía, respondía, escondía, ofrecía, aparecía, desaparecía, merecía, permanecía, pertenecía, establecía, reconocía, agradecía, nacía, crecía, producía, conducía, reducía, introducía, dirigía, exigía, elegía, corregía, surgía, cumplía, admitía, permitía, advertía, convertía, sentía, mentía, sugería, prefería, refería, moría, dormía, servía, repetía, impedía, despedía, competía, compartía, partía, repartía, abría, cubría, sufría, descubría, escribía, describía, asumía, consumía, reunía, unía, discutía, constituía, incluía, construía, destruía, concluía, contribuía, atribuía, caía, traía, oía, leía, veía, preveía, poseía, hería, transcurría, acudía, decidía, presidía, residía, dividía, coincidía, añadía, invadía, subía, prohibía, sostenía, oyó, rió, cumplió, llevaba, ha dicho, ha declarado, ha asegurado, ha explicado, ha afirmado, ha anunciado, ha señalado",
  future:
    "cumplirá, cumplirán, rige, rigen, volverá, volverán, visitará, visitarán, viajará, viajarán, llegará, llegarán, comenzará, comenzarán, empezará, empezarán, jugará, jugarán, presentará, presentarán, regresará, regresarán, tendrá, tendrán, asistirá, asistirán, recibirá, recibirán, votará, votarán, saldrá, saldrán, acudirá, acudirán, iré, va a, van a, voy a, vamos a, iba a, iban a, irá, irán, será, serán, hará, harán, dirá, dará, darán, verá, verán, habrá, habrán, estará, estarán, podrá, podrán, deberá, deberán, debe, deben, puede, pueden, pretende, pretenden, quiere, quieren, espera, esperan, planea, planean, tiene previsto, tienen previsto, sería, serían, haría, podría, podrían, debería, deberían, empieza, empiezan, comienza, comienzan, arranca, arrancan, se abre, se inaugura, se celebra, se celebran, se reúne, se reúnen, se disputa, se juega, se estrena, se corre, se corren, se vota, se decide, viaja, viajan, juega, juegan, regresa, regresan, actúa, actúan, debuta, debutan, disputa, disputan, se enfrenta, se enfrentan, acoge, acogen, reanuda, reanudan, se reanuda, se reanudan, se presenta, se presentan, termina, terminan, concluye, finaliza, finalizan, vence, vencen",
  present:
    "es, son, está, están, hay, sigue, siguen, queda, quedan, permanece, permanecen, mantiene, mantienen, tiene, tienen",
  toward: "para",
  undoing:
    "inicialmente, originalmente, en principio, en un principio, previamente, en un primer momento, anteriormente",
  clockAhead: true,
  pastUnmarked: false,
  participleLast: false,
  perfect: "",
  relative: "que, quien, quienes, cuyo, cuya, cuyos, cuyas, donde",
  auxiliary: "",
  infinitive: "ser",
  promising:
    "acordaron reunirse, acordó reunirse, acordaron celebrar, acordó celebrar, acordaron volver, acordado reunirse, acordado celebrar, invitado a visitar, invitada a visitar, invitados a visitar, invitado a participar, prometió volver, prometieron volver, se comprometió a, se comprometieron a, acordó volver, invitada a participar, invitados a participar",
  announcing:
    "aplazó al, aplazó a, aplazaron al, aplazado para, aplazada para, anunciados para, anunciadas para, espera, esperan, " +
    "para entrega, entrega en, previsto, prevista, previstos, previstas, prevé, prevén, programado, programada, programados, programadas, previsto para, prevista para, previstos para, previstas para, programado para, programada para, programados para, programadas para, planeado para, planeada para, agendado para, agendada para, convocado para, convocada para, convocados para, convocadas para, fijado para, fijada para, fijados para, fijadas para, fijado, fijada, anunciado para, anunciada para, señalado para, señalada para, citado para, citados para, aplazado a, aplazado al, aplazada al, aplazado hasta, aplazada hasta, pospuesto hasta, prorrogado hasta, prorrogada hasta, a más tardar, antes del, a partir del",
  endings: {
    past: "ó, aron, ieron, eyeron, uyeron, jeron, aba, aban, ían, é",
    future: "rá, rán, remos, ré, ría, rían",
    participle: "",
    loneParticiple: "ado, ada, ados, adas, ido, ida, idos, idas",
  },
  beginnings: {past: "", future: ""},
  exceptions:
    "comité, café, bebé, porqué, mayoría, minoría, secretaría, teoría, categoría, galería, librería, mejoría, auditoría, consultoría, asesoría, tesorería, cafetería, panadería, ganadería, batería, artillería, infantería, caballería, guardería, refinería, ingeniería, lotería, tubería, contraloría, procuraduría, defensoría, contaduría, alegoría, extremos, supremos, remos, refrán, pagaré, acaba, acaban, graba, graban, traba, sílaba",
  breaks:
    "que, quien, quienes, cual, cuales, cuyo, cuya, cuyos, cuyas, donde, cuando, mientras, aunque, pero, sino, porque, si, como, pues, ya que, para que, según, tras lo cual",
};
