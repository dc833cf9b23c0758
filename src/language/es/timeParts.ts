import type {TimeWords} from "../timeWords.ts";

/** Pieces that several patterns share. */
export const parts: TimeWords["parts"] = {
  M: "<month> | <nearMonth>",
  W: "(<weekday> | <nearWeekday>) ,? (el | día | el día)?",
  de: "de | del",
  la: "el | la",
  las: "los | las",
  Y: "(de | del | ,)? (el? año)? (<year> | <number> [<era>]) <era>? | (de | del) <relativeYear>",
  YD: "{de} (el? año)? <year> | {de} <relativeYear>",
  sameYear: "{de} (ese | aquel | ese mismo | aquel mismo | mismo | dicho) <unit=year>",
  year: "({de} | ,)? <year>",
  dash: "- | – | —",
  part: "(por la | en la | a la | al | de)? <dayPart>",
  early: "(primera | primeras | última | últimas) (hora | horas) de la",
  partOf: "{early}? <dayPart> (del | de | de este | de esta)",
  more: "<approximation> | ya | ya casi | solo | sólo | justo | exactamente | tan solo | nada menos que",
  count: "<number>",
  twoUnits:
    "{count} <unit=year> (y | con) {count} (<unit=month> | <unit=week> | <unit=day>) | {count} <unit=month> (y | con) {count} (<unit=week> | <unit=day>) | {count} <unit=week> (y | con) {count} <unit=day> | {count} <unit=day> (y | con) {count} <unit=hour> | {count} <unit=hour> (y | con) {count} <unit=minute> | {count} <unit=minute> (y | con) {count} <unit=second>",
  zone: "<parenthesis=open> <zone> (<zoneSign> <hour>)? <parenthesis=close> | ,? <zone> (<zoneSign> <hour>)?",
  h: "horas | hora | h | hs | hrs | h . | hs .",
  about: "(<approximation> | sobre | a eso de | al filo de) (las | la)",
  hour: "(<clock> | <dotClock> | <hour> | <number>) (<minutes> | y <number>)? ({h})? (<halfDay> | de la <dayPart>)?",
  at: "a las | a la | las | <bound> | entre las | y las",
  yearAfter:
    "en | durante | tras | todo | pasado | próximo | este | comparado con | año | años | ejercicio | curso | campaña | temporada | <bound> | <approximation>",
  yearMaybe: "de | del | y | a | o | que | entre | para | el | edición | ley | mundial | copa | eurocopa",
  counted:
    "metros | kilómetros | km | kilos | gramos | toneladas | litros | millas | grados | hectáreas | personas | euros | pesos | dólares | pesetas | soles | bolívares | reales | libras | puntos | millones | millón | mil | habitantes | trabajadores | empleados | soldados | efectivos | agentes | policías | militares | hombres | mujeres | niños | alumnos | estudiantes | votos | viviendas | casas | familias | páginas | muertos | víctimas | heridos | casos | plazas | puestos | empresas | ejemplares | barriles | hogares | kilovatios | megavatios | vehículos | turistas | pasajeros | visitantes | espectadores | asistentes | socios | vecinos | firmas | documentos | cartas | caracteres | unidades | camas | vuelos | goles | partidos | menores | refugiados | inmigrantes | migrantes | detenidos | presos | médicos | docentes | profesores | afectados | positivos | contagios | fallecidos | por | % | €",
  lasting:
    "pena | penas | condena | condenas | contrato | contratos | plazo | plazos | período | periodo | periodos | períodos | mandato | mandatos | sanción | castigo | suspensión | inhabilitación | duración | moratoria | tregua | ciclo | ciclos | media | promedio | máximo | mínimo | máxima | mínima | total | historia | experiencia | vida | vigencia | prórroga | acuerdo | préstamo | préstamos | hipoteca | crédito | créditos | bono | bonos | letras | deuda | obligaciones | plan | planes | programa | proceso | guerra | conflicto | dictadura | régimen | gobierno | retraso | demora | espera | ausencia | carrera | relación | concesión | alquiler | permiso | baja | pausa | descanso | visita | viaje | estancia | gira | huelga | paro | lapso | horizonte | intervalo | espacio | término | tiempo | prisión | cárcel | reclusión | cuestión | cabo | trabajo | esfuerzo | lucha | investigación | negociación | negociaciones | sequía | crisis | crecimiento | recesión | garantía | curso | máster | formación | matrimonio | exilio | destierro | silencio | paz | fase | tras | después | luego | desde | durante | a | más | menos",
  aged: "hombre | hombres | mujer | mujeres | joven | jóvenes | chico | chica | chicos | chicas | niño | niña | niños | niñas | menor | menores | mayores | mayor | hijo | hija | hijos | hijas | bebé | anciano | anciana | adolescente | adolescentes | persona | personas | varón | varones | ciudadano | ciudadana | español | española | estudiante | estudiantes | alumno | alumnos | turista | vecino | vecina | señor | señora | padre | madre | hermano | hermana | hermanos | conductor | conductora | trabajador | obrero | ciclista | jubilado | jubilada | pensionista | militar | policía | sargento | soldado | futbolista | jugador | delantero | tenista | piloto | actor | actriz | cantante | escritor | escritora | periodista | médico | sacerdote | empresario | profesor | profesora | argentino | mexicano | colombiano | chileno | francés | británico | estadounidense | marroquí | rumano | víctima | fallecido | fallecida | detenido | detenida | acusado | acusada",
};
