import {readCountryTable} from "../nameWords.ts";

/** Code, other names, adjectives and inhabitants, capital. "Brussels" speaks for the Union more often than for Belgium, and a capital that is called as its state tells nothing. */
export const countries = readCountryTable(`
AD||andorrano|Andorra la Vella
AE|Emiratos, EAU|emiratí|Abu Dabi
AF||afgano|Kabul
AG|Antigua|antiguano|
AL||albanés|Tirana
AM||armenio|Ereván
AO||angoleño, angolano|Luanda
AR|República Argentina|argentino|Buenos Aires
AT||austríaco, austriaco|Viena
AU||australiano|Canberra
AZ|Azerbaiyán|azerbaiyano, azerí|Bakú
BA|Bosnia|bosnio|Sarajevo
BB||barbadense|Bridgetown
BD|Bangladesh|bangladesí|Daca
BE||belga|
BF|Burkina|burkinés, burkinabé|Uagadugú
BG||búlgaro|Sofía
BH|Bahréin|bareiní, bahreiní|Manama
BI||burundés|Buyumbura
BJ|Dahomey|beninés|Porto Novo
BN||bruneano|Bandar Seri Begawan
BO|Estado Plurinacional de Bolivia|boliviano|La Paz
BR||brasileño, brasilero|Brasilia
BS|las Bahamas|bahameño|Nasáu
BT|Bhután|butanés|Timbu
BW|Botswana|botsuano|Gaborone
BY|Belarús, Belarus|bielorruso|Minsk
BZ||beliceño|Belmopán
CA||canadiense|Ottawa
CD|RDC, República Democrática de Congo|congoleño, congolés|Kinsasa
CF||centroafricano|Bangui
CG|República del Congo, Congo-Brazzaville|congoleño, congolés|Brazzaville
CH|Confederación Suiza|suizo|Berna
CI|Costa de Marfil|marfileño|Abiyán
CL||chileno|Santiago de Chile
CM||camerunés|Yaundé
CN|República Popular China, República Popular de China|chino|Pekín
CO||colombiano|Bogotá
CR||costarricense|San José
CS|República Checoslovaca|checoslovaco, checoeslovaco|
CU||cubano|La Habana
CV||caboverdiano|Praia
CY||chipriota|Nicosia
CZ|República Checa|checo|Praga
DD|RDA, Alemania Oriental, Alemania del Este|germanooriental|
DE|República Federal de Alemania, RFA|alemán, germano|Berlín
DJ|Djibouti|yibutiano|
DK||danés|Copenhague
DM||dominiqués|Roseau
DO||dominicano|Santo Domingo
DZ||argelino|Argel
EC||ecuatoriano|Quito
EE||estonio|Tallin
EG||egipcio|El Cairo
EH|República Saharaui, RASD|saharaui|
ER||eritreo|Asmara
ES||español|Madrid
ET||etíope|Adís Abeba
FI||finlandés, finés|Helsinki
FJ|Fiji|fiyiano|Suva
FM|Estados Federados de Micronesia|micronesio|Palikir
FR|República Francesa|francés, galo|París
GA||gabonés|Libreville
GB|Gran Bretaña|británico|Londres
GD||granadino|
GE||georgiano|Tiflis
GH||ghanés|Acra
GL||groenlandés|Nuuk
GM||gambiano|Banjul
GN||guineano|Conakry
GQ||ecuatoguineano|Malabo
GR||griego, heleno|Atenas
GT||guatemalteco|
GW||guineano|Bisáu
GY||guyanés|
HK|Hong Kong|hongkonés|
HN||hondureño|Tegucigalpa
HR||croata|Zagreb
HT||haitiano|Puerto Príncipe
HU||húngaro|Budapest
ID||indonesio|Yakarta
IE||irlandés|Dublín
IL||israelí|Jerusalén
IN||indio, hindú|Nueva Delhi
IQ|Iraq|iraquí|Bagdad
IR|República Islámica de Irán|iraní|Teherán
IS||islandés|Reikiavik
IT||italiano|Roma
JM||jamaicano, jamaiquino|
JO||jordano|Amán
JP||japonés, nipón|Tokio
KE|Kenya|keniano, keniata|Nairobi
KG||kirguís, kirguiso|Biskek
KH||camboyano|Nom Pen
KI||kiribatiano|Tarawa
KM||comorense|Moroni
KN||sancristobaleño|Basseterre
KP|RPDC|norcoreano|Pyongyang
KR|República de Corea|surcoreano|Seúl
KW||kuwaití|
KZ|Kazajstán|kazajo|Astaná
LA||laosiano|Vientián
LB|el Líbano|libanés|Beirut
LC||santalucense|Castries
LI||liechtensteiniano|Vaduz
LK||ceilanés, ceilandés, esrilanqués|Colombo
LR||liberiano|Monrovia
LS||lesotense|Maseru
LT||lituano|Vilna
LU||luxemburgués|
LV||letón|Riga
LY||libio|Trípoli
MA||marroquí|Rabat
MC||monegasco|
MD|Moldova|moldavo|Chisináu
ME||montenegrino|Podgorica
MG||malgache|Antananarivo
MH||marshalés|Majuro
MK|Macedonia|macedonio, normacedonio|Skopie
ML|Malí|maliense, malí|Bamako
MM|Birmania, Myanmar|birmano|Naipyidó
MN||mongol|Ulán Bator
MO|Macao|macaense|
MR||mauritano|Nuakchot
MT||maltés|La Valeta
MU|isla Mauricio|mauriciano|
MV||maldivo|
MW|Malawi|malauí|Lilongüe
MX|Estados Unidos Mexicanos, Méjico|mexicano, mejicano|Ciudad de México
MY||malasio|Kuala Lumpur
MZ||mozambiqueño|Maputo
NA||namibio|Windhoek
NE||nigerino|Niamey
NG||nigeriano|Abuya
NI||nicaragüense|Managua
NL|Holanda|neerlandés, holandés|La Haya
NO||noruego|Oslo
NP||nepalí, nepalés|Katmandú
NR||nauruano|
NZ|Nueva Zelandia|neozelandés|Wellington
OM||omaní|Mascate
PA||panameño|
PE||peruano|Lima
PG|Papúa|papú|Port Moresby
PH|las Filipinas|filipino|Manila
PK||pakistaní, paquistaní|Islamabad
PL||polaco|Varsovia
PR||puertorriqueño|San Juan
PS|Palestina, Autoridad Palestina, Autoridad Nacional Palestina|palestino|Ramala
PT||portugués, luso|Lisboa
PW|Palau|palauano|Ngerulmud
PY||paraguayo|Asunción
QA|Qatar|catarí, qatarí|Doha
RO||rumano|Bucarest
RS||serbio|Belgrado
RU|Federación de Rusia, Federación Rusa|ruso|Moscú
RW|Rwanda|ruandés|Kigali
SA|Arabia Saudita|saudí, saudita|Riad
SB||salomonense|Honiara
SC||seychellense|
SD||sudanés|Jartum
SE||sueco|Estocolmo
SG||singapurense|
SI||esloveno|Liubliana
SK|República Eslovaca|eslovaco|Bratislava
SL||sierraleonés|Freetown
SM||sanmarinense|
SN||senegalés|Dakar
SO||somalí|Mogadiscio
SR||surinamés|Paramaribo
SS||sursudanés|Yuba
ST|Santo Tomé|santotomense|
SU|Unión Soviética, URSS|soviético|
SV|Salvador|salvadoreño|San Salvador
SY|República Árabe Siria|sirio|Damasco
SZ|Suazilandia, Swazilandia|suazi|Mbabane
TD||chadiano|Yamena
TG||togolés|Lomé
TH||tailandés|Bangkok
TJ||tayiko|Dusambé
TL|Timor Oriental|timorense|Dili
TM||turcomano, turkmeno|Asjabad
TN||tunecino|
TO||tongano|Nukualofa
TR||turco|Ankara
TT|Trinidad|trinitense|Puerto España
TV||tuvaluano|Funafuti
TW||taiwanés|Taipéi
TZ|Tanzanía|tanzano|Dodoma
UA||ucraniano|Kiev
UG||ugandés|Kampala
US|Estados Unidos de América, EE. UU., EE.UU., EEUU, USA|estadounidense, norteamericano|Washington
UY||uruguayo|Montevideo
UZ||uzbeko|Taskent
VA|Santa Sede, Vaticano, el Vaticano|vaticano|
VC||sanvicentino|Kingstown
VE|República Bolivariana de Venezuela|venezolano|Caracas
VN|Viet Nam|vietnamita|Hanói
VU||vanuatuense|Port Vila
WS||samoano|Apia
XK||kosovar|Pristina
YE||yemení|Saná
YU|República Federal de Yugoslavia, República Federativa Socialista de Yugoslavia|yugoslavo|
ZA||sudafricano|Pretoria
ZM||zambiano|Lusaka
ZW|Zimbabwe|zimbabuense|Harare
`);
