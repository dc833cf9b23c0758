import {readCountryTable} from "../nameWords.ts";

/** Code, other names, adjectives and inhabitants, capital. "Brussels" speaks for the Union more often than for Belgium. */
export const countries = readCountryTable(`
AF||afghan, afghane|Kaboul
AL||albanais, albanaise|Tirana
AM||arménien, arménienne|Erevan
AO||angolais, angolaise|Luanda
AR||argentin, argentine|Buenos Aires
AT||autrichien, autrichienne|Vienne
AU||australien, australienne|Canberra
AZ||azerbaïdjanais, azerbaïdjanaise, azéri, azérie|Bakou
BA|Bosnie|bosnien, bosnienne|Sarajevo
BD||bangladais, bangladaise|Dacca
BE||belge|
BF|Burkina|burkinabé, burkinabè|Ouagadougou
BG||bulgare|Sofia
BH||bahreïnien, bahreïnienne|Manama
BI||burundais, burundaise|Bujumbura
BO||bolivien, bolivienne|La Paz
BR||brésilien, brésilienne|Brasilia
BY||biélorusse, bélarusse|Minsk
CA||canadien, canadienne|Ottawa
CD|République démocratique du Congo, RDC|congolais, congolaise|Kinshasa
CF|Centrafrique|centrafricain, centrafricaine|Bangui
CH||suisse, helvétique|Berne
CI||ivoirien, ivoirienne|Abidjan
CL||chilien, chilienne|Santiago
CM||camerounais, camerounaise|Yaoundé
CN|République populaire de Chine, Chine populaire|chinois, chinoise, sino|Pékin
CO||colombien, colombienne|Bogota
CU||cubain, cubaine|La Havane
CY||chypriote|Nicosie
CZ|République tchèque|tchèque|Prague
DE|République fédérale d'Allemagne|allemand, allemande|Berlin
DK||danois, danoise|Copenhague
DZ||algérien, algérienne|Alger
EC||équatorien, équatorienne|Quito
EE||estonien, estonienne|Tallinn
EG||égyptien, égyptienne|Le Caire
ES||espagnol, espagnole|Madrid
ET||éthiopien, éthiopienne|Addis-Abeba
FI||finlandais, finlandaise|Helsinki
FR|République française, Hexagone|français, française|Paris
GA||gabonais, gabonaise|Libreville
GB|Grande-Bretagne|britannique|Londres
GE||géorgien, géorgienne|Tbilissi
GH||ghanéen, ghanéenne|Accra
GR||grec, grecque|Athènes
HR||croate|Zagreb
HT||haïtien, haïtienne|Port-au-Prince
HU||hongrois, hongroise|Budapest
ID||indonésien, indonésienne|Jakarta
IE||irlandais, irlandaise|Dublin
IL||israélien, israélienne|Jérusalem
IN||indien, indienne|New Delhi
IQ|Irak|irakien, irakienne|Bagdad
IR|République islamique d'Iran|iranien, iranienne|Téhéran
IS||islandais, islandaise|Reykjavik
IT||italien, italienne|Rome
JO||jordanien, jordanienne|Amman
JP||japonais, japonaise, nippon, nippone|Tokyo
KE||kényan, kényane|Nairobi
KG|Kirghizie, Kirghizstan, Kirghizistan|kirghize|Bichkek
KH||cambodgien, cambodgienne|Phnom Penh
KP||nord-coréen, nord-coréenne|Pyongyang
KR||sud-coréen, sud-coréenne|Séoul
KW||koweïtien, koweïtienne|Koweït
KZ||kazakh, kazakhe, kazakhstanais, kazakhstanaise|Astana
LA||laotien, laotienne|Vientiane
LB||libanais, libanaise|Beyrouth
LK||sri-lankais, sri-lankaise|Colombo
LT||lituanien, lituanienne|Vilnius
LV||letton, lettone|Riga
LY||libyen, libyenne|Tripoli
MA||marocain, marocaine|Rabat
MD||moldave|Chisinau
ML||malien, malienne|Bamako
MM|Birmanie|birman, birmane|Naypyidaw
MN||mongol, mongole|Oulan-Bator
MX||mexicain, mexicaine|Mexico
MY||malaisien, malaisienne|Kuala Lumpur
NE||nigérien, nigérienne|Niamey
NG||nigérian, nigériane|Abuja
NL|Hollande|néerlandais, néerlandaise|La Haye
NO||norvégien, norvégienne|Oslo
NP||népalais, népalaise|Katmandou
NZ||néo-zélandais, néo-zélandaise|Wellington
OM||omanais, omanaise|Mascate
PE||péruvien, péruvienne|Lima
PH||philippin, philippine|Manille
PK||pakistanais, pakistanaise|Islamabad
PL||polonais, polonaise|Varsovie
PS|Palestine, Autorité palestinienne|palestinien, palestinienne|Ramallah
PT||portugais, portugaise|Lisbonne
QA||qatarien, qatarienne, qatari|Doha
RO||roumain, roumaine|Bucarest
RS||serbe|Belgrade
RU|Fédération de Russie|russe|Moscou
RW||rwandais, rwandaise|Kigali
SA||saoudien, saoudienne|Riyad
SD||soudanais, soudanaise|Khartoum
SE||suédois, suédoise|Stockholm
SG||singapourien, singapourienne|Singapour
SN||sénégalais, sénégalaise|Dakar
SO||somalien, somalienne|Mogadiscio
SS||sud-soudanais, sud-soudanaise|Djouba
SU|URSS, Union soviétique|soviétique|
SY||syrien, syrienne|Damas
TD||tchadien, tchadienne|N'Djamena
TH||thaïlandais, thaïlandaise|Bangkok
TJ||tadjik, tadjike|Douchanbé
TM||turkmène|Achgabat
TN||tunisien, tunisienne|Tunis
TR||turc, turque|Ankara
TW|Taïwan|taïwanais, taïwanaise|Taipei
UA||ukrainien, ukrainienne|Kiev
UG||ougandais, ougandaise|Kampala
US|États-Unis d'Amérique, USA, Etats-Unis|américain, américaine|Washington
UY||uruguayen, uruguayenne|Montevideo
UZ||ouzbek, ouzbèke, ouzbèque|Tachkent
VA|Saint-Siège|pontifical, pontificale|
VE||vénézuélien, vénézuélienne|Caracas
VN|Viêt Nam, Vietnam|vietnamien, vietnamienne|Hanoï
YE||yéménite|Sanaa
ZA||sud-africain, sud-africaine|Pretoria
ZW||zimbabwéen, zimbabwéenne|Harare
`);
