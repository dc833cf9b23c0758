import {readNameTable} from "../nameWords.ts";

/** Id, name, acronym and others. */
export const organizations = readNameTable(`
united-nations|Vereinte Nationen|Organisation der Vereinten Nationen|UNO|UN
un-security-council|Sicherheitsrat der Vereinten Nationen|UN-Sicherheitsrat|Weltsicherheitsrat|UNO-Sicherheitsrat|Sicherheitsrat
un-general-assembly|Generalversammlung der Vereinten Nationen|UN-Generalversammlung|UN-Vollversammlung
un-secretariat|UN-Sekretariat|Sekretariat der Vereinten Nationen
ecosoc|Wirtschafts- und Sozialrat der Vereinten Nationen|ECOSOC
un-human-rights-council|UN-Menschenrechtsrat|Menschenrechtsrat der Vereinten Nationen
ohchr|UN-Hochkommissariat für Menschenrechte|OHCHR
unesco|UNESCO|Unesco
unicef|UNICEF|Unicef|Kinderhilfswerk der Vereinten Nationen
unhcr|UN-Flüchtlingshilfswerk|Flüchtlingshilfswerk der Vereinten Nationen|UNHCR
unrwa|Hilfswerk der Vereinten Nationen für Palästina-Flüchtlinge|UNRWA
undp|Entwicklungsprogramm der Vereinten Nationen|UNDP
unep|Umweltprogramm der Vereinten Nationen|UN-Umweltprogramm|UNEP
unfpa|Bevölkerungsfonds der Vereinten Nationen|UNFPA
unodc|Büro der Vereinten Nationen für Drogen- und Verbrechensbekämpfung|UNODC
unctad|Konferenz der Vereinten Nationen für Handel und Entwicklung|UNCTAD
unido|Organisation der Vereinten Nationen für industrielle Entwicklung|UNIDO
un-women|UN Women|UN-Frauen
unaids|UNAIDS
un-habitat|UN-Habitat|UN-HABITAT
wfp|Welternährungsprogramm|WFP
fao|Ernährungs- und Landwirtschaftsorganisation|Welternährungsorganisation|FAO
ifad|Internationaler Fonds für landwirtschaftliche Entwicklung|IFAD
who|Weltgesundheitsorganisation|WHO
ilo|Internationale Arbeitsorganisation|ILO
imo|Internationale Seeschifffahrts-Organisation|IMO
icao|Internationale Zivilluftfahrtorganisation|ICAO
itu|Internationale Fernmeldeunion|ITU
upu|Weltpostverein
wmo|Weltorganisation für Meteorologie|WMO
wipo|Weltorganisation für geistiges Eigentum|WIPO
unwto|Weltorganisation für Tourismus|UNWTO
iom|Internationale Organisation für Migration|IOM
iaea|Internationale Atomenergie-Organisation|Internationale Atomenergiebehörde|IAEA|IAEO
opcw|Organisation für das Verbot chemischer Waffen|OPCW
ctbto|Organisation des Vertrags über das umfassende Verbot von Nuklearversuchen|CTBTO
wto|Welthandelsorganisation|WTO
imf|Internationaler Währungsfonds|IWF
world-bank|Weltbank|Weltbankgruppe
ibrd|Internationale Bank für Wiederaufbau und Entwicklung|IBRD
ifc|Internationale Finanz-Corporation|IFC
bis|Bank für Internationalen Zahlungsausgleich|BIZ
fatf|Arbeitskreis Maßnahmen zur Geldwäschebekämpfung|FATF
oecd|Organisation für wirtschaftliche Zusammenarbeit und Entwicklung|OECD
iea|Internationale Energieagentur|IEA
irena|Internationale Organisation für erneuerbare Energien|IRENA
opec|Organisation erdölexportierender Länder|OPEC
opec-plus|OPEC+
gecf|Forum Gas exportierender Länder|GECF
interpol|Interpol|Internationale Kriminalpolizeiliche Organisation
icc|Internationaler Strafgerichtshof|IStGH
icj|Internationaler Gerichtshof|IGH
icty|Internationaler Strafgerichtshof für das ehemalige Jugoslawien|ICTY|Jugoslawien-Tribunal
pca|Ständiger Schiedshof
echr|Europäischer Gerichtshof für Menschenrechte|EGMR
icrc|Internationales Komitee vom Roten Kreuz|IKRK
ifrc|Internationale Föderation der Rotkreuz- und Rothalbmond-Gesellschaften|IFRC
red-cross|Rotes Kreuz
red-crescent|Roter Halbmond
european-union|Europäische Union|EU
european-commission|Europäische Kommission|EU-Kommission
european-parliament|Europäisches Parlament|Europaparlament|EU-Parlament
european-council|Europäischer Rat
council-of-the-eu|Rat der Europäischen Union|EU-Rat|EU-Ministerrat
ecj|Europäischer Gerichtshof|EuGH
ecb|Europäische Zentralbank|EZB
eib|Europäische Investitionsbank|EIB
ebrd|Europäische Bank für Wiederaufbau und Entwicklung|EBRD
eeas|Europäischer Auswärtiger Dienst|EAD
europol|Europol
eurojust|Eurojust
frontex|Frontex
ema|Europäische Arzneimittel-Agentur|EMA
eurogroup|Eurogruppe|Euro-Gruppe
eec|Europäische Wirtschaftsgemeinschaft|EWG
euratom|Euratom
efta|Europäische Freihandelsassoziation|EFTA
council-of-europe|Europarat
pace|Parlamentarische Versammlung des Europarats|PACE
osce|Organisation für Sicherheit und Zusammenarbeit in Europa|OSZE
venice-commission|Venedig-Kommission
nato|Nordatlantikpakt|Organisation des Nordatlantikvertrags|NATO|Nato
warsaw-pact|Warschauer Pakt
shanghai-cooperation-organisation|Shanghaier Organisation für Zusammenarbeit|Schanghaier Organisation für Zusammenarbeit|Shanghai-Organisation für Zusammenarbeit|SOZ|SCO
rats|Regionale Antiterrorstruktur|RATS
shanghai-five|Shanghai-Fünf|Shanghaier Fünf
asean|Verband Südostasiatischer Nationen|ASEAN
saarc|Südasiatische Vereinigung für regionale Kooperation|SAARC
apec|Asiatisch-Pazifische Wirtschaftsgemeinschaft|APEC
cica|Konferenz über Zusammenwirken und vertrauensbildende Maßnahmen in Asien|CICA
quad|Quad|Quadrilateraler Sicherheitsdialog
aukus|AUKUS|Aukus
brics|BRICS|Brics-Staaten|BRICS-Staaten
new-development-bank|Neue Entwicklungsbank
asian-infrastructure-investment-bank|Asiatische Infrastrukturinvestmentbank|AIIB
adb|Asiatische Entwicklungsbank
afdb|Afrikanische Entwicklungsbank
idb|Interamerikanische Entwicklungsbank
isdb|Islamische Entwicklungsbank
edb|Eurasische Entwicklungsbank
african-union|Afrikanische Union|AU
oau|Organisation für Afrikanische Einheit|OAU
ecowas|Westafrikanische Wirtschaftsgemeinschaft|ECOWAS
sadc|Entwicklungsgemeinschaft des südlichen Afrika|SADC
eac|Ostafrikanische Gemeinschaft|EAC
igad|Zwischenstaatliche Behörde für Entwicklung|IGAD
eccas|Zentralafrikanische Wirtschaftsgemeinschaft|ECCAS
comesa|Gemeinsamer Markt für das östliche und südliche Afrika|COMESA
g5-sahel|G5 Sahel|G5-Sahel
aes|Allianz der Sahelstaaten
arab-league|Arabische Liga|Liga der Arabischen Staaten
gcc|Golf-Kooperationsrat|Golfkooperationsrat|GCC
oic|Organisation für Islamische Zusammenarbeit|OIZ
oapec|Organisation der arabischen Erdöl exportierenden Staaten|OAPEC
maghreb-union|Union des Arabischen Maghreb
eco|Organisation für wirtschaftliche Zusammenarbeit
csto|Organisation des Vertrags über kollektive Sicherheit|OVKS
cis|Gemeinschaft Unabhängiger Staaten|GUS
eaeu|Eurasische Wirtschaftsunion|EAWU|EWU
eurasian-commission|Eurasische Wirtschaftskommission
union-state|Russisch-Belarussische Union|Unionsstaat
organization-of-turkic-states|Organisation der Turkstaaten|Türkischer Rat
bsec|Schwarzmeer-Wirtschaftskooperation
guam-organization|Organisation für Demokratie und Wirtschaftsentwicklung
visegrad-group|Visegrád-Gruppe|Visegrád-Staaten
nordic-council|Nordischer Rat
arctic-council|Arktischer Rat
benelux|Benelux
comecon|Comecon|Rat für gegenseitige Wirtschaftshilfe|RGW
league-of-nations|Völkerbund
oas|Organisation Amerikanischer Staaten|OAS
mercosur|Mercosur|Gemeinsamer Markt des Südens
unasur|Union Südamerikanischer Nationen|UNASUR
celac|Gemeinschaft der Lateinamerikanischen und Karibischen Staaten|CELAC
alba|Bolivarianische Allianz für Amerika
andean-community|Andengemeinschaft
caricom|Karibische Gemeinschaft|CARICOM
sica|Zentralamerikanisches Integrationssystem
pacific-alliance|Pazifik-Allianz
pacific-islands-forum|Pazifik-Inselforum|Pacific Islands Forum
lima-group|Lima-Gruppe
iachr|Interamerikanische Kommission für Menschenrechte
paho|Panamerikanische Gesundheitsorganisation
g7|G7|Gruppe der Sieben|G-7
g8|G8|Gruppe der Acht|G-8
g20|G20|Gruppe der Zwanzig|G-20
g77|G77|Gruppe der 77
paris-club|Pariser Club
non-aligned-movement|Bewegung der Blockfreien Staaten|Blockfreien-Bewegung
commonwealth|Commonwealth|Commonwealth of Nations
francophonie|Internationale Organisation der Frankophonie|Frankophonie
cplp|Gemeinschaft der Portugiesischsprachigen Länder|CPLP
inter-parliamentary-union|Interparlamentarische Union
wef|Weltwirtschaftsforum
ipcc|Weltklimarat|IPCC
ioc|Internationales Olympisches Komitee|IOC
ipc|Internationales Paralympisches Komitee|IPC
fifa|FIFA|Fifa
uefa|UEFA|Uefa
wada|Welt-Anti-Doping-Agentur|WADA
cas|Internationaler Sportgerichtshof
iata|Internationaler Luftverkehrsverband|IATA
icann|ICANN
amnesty-international|Amnesty International
human-rights-watch|Human Rights Watch|HRW
reporters-without-borders|Reporter ohne Grenzen
doctors-without-borders|Ärzte ohne Grenzen|MSF
greenpeace|Greenpeace
wwf|WWF
oxfam|Oxfam
transparency-international|Transparency International
nasa|NASA|Nasa
esa|Europäische Weltraumorganisation|ESA
roscosmos|Roskosmos
cern|CERN|Cern
kremlin|Kreml
white-house|Weißes Haus
pentagon|Pentagon
federal-reserve|Federal Reserve|Fed
cia|Central Intelligence Agency|CIA
fbi|Federal Bureau of Investigation|FBI
us-congress|US-Kongress|Kongress der Vereinigten Staaten
state-duma|Staatsduma|Duma
bundestag|Bundestag|Deutscher Bundestag
national-peoples-congress|Nationaler Volkskongress
communist-party-of-china|Kommunistische Partei Chinas|KPCh
islamic-state|Islamischer Staat|IS-Miliz
al-qaeda|Al-Qaida|al-Qaida|Al Kaida
taliban|Taliban
hamas|Hamas
hezbollah|Hisbollah|Hizbollah
plo|Palästinensische Befreiungsorganisation|PLO
houthis|Huthi-Miliz|Huthis|Huthi
pkk|Arbeiterpartei Kurdistans|PKK
boko-haram|Boko Haram
farc|Revolutionäre Streitkräfte Kolumbiens|FARC
gazprom|Gazprom|Gasprom
rosatom|Rosatom
england|England
scotland|Schottland
wales|Wales
northern-ireland|Nordirland
`);
