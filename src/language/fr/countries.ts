import {readCountryTable} from "../nameWords.ts";

/** Code, other names, adjectives and inhabitants, capital. "Brussels" speaks for the Union more often than for Belgium, and a capital that is called as its state tells nothing. */
export const countries = readCountryTable(`
AD||andorran, andorrane|Andorre-la-Vieille
AE|Émirats, Emirats arabes unis, EAU|émirati, émiratie, émirien, émirienne|Abou Dabi
AF||afghan, afghane|Kaboul
AG|Antigua|antiguais, antiguaise|
AL||albanais, albanaise|Tirana
AM||arménien, arménienne|Erevan
AO||angolais, angolaise|Luanda
AR||argentin, argentine|Buenos Aires
AT||autrichien, autrichienne|Vienne
AU||australien, australienne|Canberra
AZ||azerbaïdjanais, azerbaïdjanaise, azéri, azérie|Bakou
BA|Bosnie|bosnien, bosnienne|Sarajevo
BB||barbadien, barbadienne|Bridgetown
BD||bangladais, bangladaise|Dacca
BE||belge|
BF|Burkina|burkinabé, burkinabè|Ouagadougou
BG||bulgare|Sofia
BH||bahreïnien, bahreïnienne|Manama
BI||burundais, burundaise|Bujumbura
BJ|Dahomey|béninois, béninoise|Porto-Novo
BN|Brunei|brunéien, brunéienne|Bandar Seri Begawan
BO||bolivien, bolivienne|La Paz
BR||brésilien, brésilienne|Brasilia
BS||bahaméen, bahaméenne|Nassau
BT||bhoutanais, bhoutanaise|Thimphou
BW||botswanais, botswanaise|Gaborone
BY||biélorusse, bélarusse|Minsk
BZ||bélizien, bélizienne|Belmopan
CA||canadien, canadienne|Ottawa
CD|République démocratique du Congo, RDC|congolais, congolaise|Kinshasa
CF|Centrafrique|centrafricain, centrafricaine|Bangui
CG|République du Congo, Congo-Brazzaville, Congo|congolais, congolaise|Brazzaville
CH||suisse, helvétique|Berne
CI||ivoirien, ivoirienne|Abidjan
CL||chilien, chilienne|Santiago
CM||camerounais, camerounaise|Yaoundé
CN|République populaire de Chine, Chine populaire|chinois, chinoise, sino|Pékin
CO||colombien, colombienne|Bogota
CR||costaricien, costaricienne|San José
CS|République tchécoslovaque|tchécoslovaque|
CU||cubain, cubaine|La Havane
CV|Cap-Vert, Cabo Verde|cap-verdien, cap-verdienne|Praia
CY||chypriote|Nicosie
CZ|République tchèque|tchèque|Prague
DD|RDA, Allemagne de l'Est|est-allemand, est-allemande|
DE|République fédérale d'Allemagne|allemand, allemande|Berlin
DJ||djiboutien, djiboutienne|
DK||danois, danoise|Copenhague
DM||dominiquais, dominiquaise|Roseau
DO||dominicain, dominicaine|Saint-Domingue
DZ||algérien, algérienne|Alger
EC||équatorien, équatorienne|Quito
EE||estonien, estonienne|Tallinn
EG||égyptien, égyptienne|Le Caire
EH|République sahraouie, RASD|sahraoui, sahraouie|
ER||érythréen, érythréenne|Asmara
ES||espagnol, espagnole|Madrid
ET||éthiopien, éthiopienne|Addis-Abeba
FI||finlandais, finlandaise|Helsinki
FJ|Fidji, îles Fidji|fidjien, fidjienne|Suva
FM|États fédérés de Micronésie|micronésien, micronésienne|Palikir
FR|République française, Hexagone|français, française|Paris
GA||gabonais, gabonaise|Libreville
GB|Grande-Bretagne|britannique|Londres
GD||grenadien, grenadienne|
GE||géorgien, géorgienne|Tbilissi
GH||ghanéen, ghanéenne|Accra
GL||groenlandais, groenlandaise|Nuuk
GM||gambien, gambienne|Banjul
GN||guinéen, guinéenne|Conakry
GQ||équatoguinéen, équatoguinéenne|Malabo
GR||grec, grecque|Athènes
GT||guatémaltèque|
GW||bissau-guinéen, bissau-guinéenne|Bissau
GY|Guyane britannique|guyanien, guyanienne|
HK|Hong Kong, Hongkong|hongkongais, hongkongaise|
HN||hondurien, hondurienne|Tegucigalpa
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
JM||jamaïcain, jamaïcaine|
JO||jordanien, jordanienne|Amman
JP||japonais, japonaise, nippon, nippone|Tokyo
KE||kényan, kényane|Nairobi
KG|Kirghizie, Kirghizstan, Kirghizistan|kirghize|Bichkek
KH||cambodgien, cambodgienne|Phnom Penh
KI||kiribatien, kiribatienne|Tarawa
KM||comorien, comorienne|Moroni
KN|Saint-Christophe-et-Niévès|kittitien, kittitienne|Basseterre
KP||nord-coréen, nord-coréenne|Pyongyang
KR||sud-coréen, sud-coréenne|Séoul
KW||koweïtien, koweïtienne|
KZ||kazakh, kazakhe, kazakhstanais, kazakhstanaise|Astana
LA||laotien, laotienne|Vientiane
LB||libanais, libanaise|Beyrouth
LC||saint-lucien, saint-lucienne|Castries
LI||liechtensteinois, liechtensteinoise|Vaduz
LK||sri-lankais, sri-lankaise|Colombo
LR||libérien, libérienne|Monrovia
LS||lésothien, lésothienne|Maseru
LT||lituanien, lituanienne|Vilnius
LU||luxembourgeois, luxembourgeoise|
LV||letton, lettone|Riga
LY||libyen, libyenne|Tripoli
MA||marocain, marocaine|Rabat
MC||monégasque|
MD||moldave|Chisinau
ME||monténégrin, monténégrine|Podgorica
MG||malgache|Antananarivo
MH||marshallais, marshallaise|Majuro
MK|Macédoine, ARYM|macédonien, macédonienne|Skopje
ML||malien, malienne|Bamako
MM|Birmanie|birman, birmane|Naypyidaw
MN||mongol, mongole|Oulan-Bator
MO|Macao|macanais, macanaise|
MR||mauritanien, mauritanienne|Nouakchott
MT||maltais, maltaise|La Valette
MU|île Maurice|mauricien, mauricienne|
MV||maldivien, maldivienne|
MW||malawite, malawien, malawienne|Lilongwe
MX||mexicain, mexicaine|Mexico
MY||malaisien, malaisienne|Kuala Lumpur
MZ||mozambicain, mozambicaine|Maputo
NA||namibien, namibienne|Windhoek
NE||nigérien, nigérienne|Niamey
NG||nigérian, nigériane|Abuja
NI||nicaraguayen, nicaraguayenne|Managua
NL|Hollande|néerlandais, néerlandaise|La Haye
NO||norvégien, norvégienne|Oslo
NP||népalais, népalaise|Katmandou
NR||nauruan, nauruane|
NZ||néo-zélandais, néo-zélandaise|Wellington
OM||omanais, omanaise|Mascate
PA||panaméen, panaméenne|
PE||péruvien, péruvienne|Lima
PG|Papouasie|papouasien, papouasienne, papou, papoue|Port Moresby
PH||philippin, philippine|Manille
PK||pakistanais, pakistanaise|Islamabad
PL||polonais, polonaise|Varsovie
PR|Porto Rico|portoricain, portoricaine|San Juan
PS|Palestine, Autorité palestinienne|palestinien, palestinienne|Ramallah
PT||portugais, portugaise|Lisbonne
PW|Palau|palaosien, palaosienne|Ngerulmud
PY||paraguayen, paraguayenne|Asuncion
QA||qatarien, qatarienne, qatari|Doha
RO||roumain, roumaine|Bucarest
RS||serbe|Belgrade
RU|Fédération de Russie|russe|Moscou
RW||rwandais, rwandaise|Kigali
SA||saoudien, saoudienne|Riyad
SB||salomonais, salomonaise|Honiara
SC||seychellois, seychelloise|
SD||soudanais, soudanaise|Khartoum
SE||suédois, suédoise|Stockholm
SG||singapourien, singapourienne|
SI||slovène|Ljubljana
SK|République slovaque|slovaque|Bratislava
SL||sierra-léonais, sierra-léonaise|Freetown
SM||saint-marinais, saint-marinaise|
SN||sénégalais, sénégalaise|Dakar
SO||somalien, somalienne|Mogadiscio
SR||surinamais, surinamaise, surinamien, surinamienne|Paramaribo
SS||sud-soudanais, sud-soudanaise|Djouba
ST|Sao Tomé-et-Principe, Sao Tomé|santoméen, santoméenne|
SU|URSS, Union soviétique|soviétique|
SV|Salvador|salvadorien, salvadorienne|San Salvador
SY||syrien, syrienne|Damas
SZ|Swaziland|swazi, swazie|Mbabane
TD||tchadien, tchadienne|N'Djamena
TG||togolais, togolaise|Lomé
TH||thaïlandais, thaïlandaise|Bangkok
TJ||tadjik, tadjike|Douchanbé
TL|Timor-Leste, Timor-Oriental|est-timorais, est-timoraise, timorais, timoraise|Dili
TM||turkmène|Achgabat
TN||tunisien, tunisienne|Tunis
TO||tongien, tongienne|Nuku'alofa
TR||turc, turque|Ankara
TT|Trinité-et-Tobago, Trinidad|trinidadien, trinidadienne|Port-d'Espagne
TV||tuvaluan, tuvaluane|Funafuti
TW|Taïwan|taïwanais, taïwanaise|Taipei
TZ||tanzanien, tanzanienne|Dodoma
UA||ukrainien, ukrainienne|Kiev
UG||ougandais, ougandaise|Kampala
US|États-Unis d'Amérique, USA, Etats-Unis|américain, américaine|Washington
UY||uruguayen, uruguayenne|Montevideo
UZ||ouzbek, ouzbèke, ouzbèque|Tachkent
VA|Saint-Siège|pontifical, pontificale|
VC||vincentais, vincentaise|Kingstown
VE||vénézuélien, vénézuélienne|Caracas
VN|Viêt Nam, Vietnam|vietnamien, vietnamienne|Hanoï
VU||vanuatais, vanuataise|Port-Vila
WS||samoan, samoane|Apia
XK||kosovar, kosovare|Pristina
YE||yéménite|Sanaa
YU|République fédérale de Yougoslavie, République fédérative socialiste de Yougoslavie|yougoslave|
ZA||sud-africain, sud-africaine|Pretoria
ZM||zambien, zambienne|Lusaka
ZW||zimbabwéen, zimbabwéenne|Harare
`);
