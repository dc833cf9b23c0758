import {readCountryTable} from "../nameWords.ts";

/** Code, other names, adjectives and inhabitants, capital. "Brussels" speaks for the Union more often than for Belgium, and a capital that is called as its state tells nothing. */
export const countries = readCountryTable(`
AD||andorranisch, Andorraner|Andorra la Vella
AE|Emirate, VAE, Vereinigten Arabischen Emirate, Vereinigten Arabischen Emiraten, Arabische Emirate, Arabischen Emirate|emiratisch, Emirater|Abu Dhabi
AF||afghanisch, Afghane|Kabul
AG|Antigua|antiguanisch, Antiguaner|
AL||albanisch, Albaner|Tirana
AM||armenisch, Armenier|Eriwan
AO||angolanisch, Angolaner|Luanda
AR||argentinisch, Argentinier|Buenos Aires
AT|Republik Österreich|österreichisch, Österreicher|Wien
AU||australisch, Australier|Canberra
AZ||aserbaidschanisch, Aserbaidschaner|Baku
BA|Bosnien, Bosnien-Herzegowina|bosnisch, Bosnier|Sarajevo
BB||barbadisch, Barbadier|Bridgetown
BD||bangladeschisch, Bangladescher|Dhaka
BE||belgisch, Belgier|
BF|Burkina|burkinisch, Burkiner|Ouagadougou
BG||bulgarisch, Bulgare|Sofia
BH||bahrainisch, Bahrainer|Manama
BI||burundisch, Burundier|Bujumbura
BJ|Dahomey|beninisch, Beniner|Porto-Novo
BN|Brunei|bruneiisch, Bruneier|Bandar Seri Begawan
BO||bolivianisch, Bolivianer|La Paz
BR||brasilianisch, Brasilianer|Brasília
BS||bahamaisch, Bahamaer|Nassau
BT||bhutanisch, Bhutaner|Thimphu
BW|Botswana|botsuanisch, Botsuaner|Gaborone
BY|Weißrussland, Belarus|belarussisch, belarusisch, weißrussisch, Belarusse, Weißrusse|Minsk
BZ||belizisch, Belizer|Belmopan
CA||kanadisch, Kanadier|Ottawa
CD|Demokratische Republik Kongo, DR Kongo, Kongo, Zaire, Demokratischen Republik Kongo|kongolesisch, Kongolese|Kinshasa
CF||zentralafrikanisch, Zentralafrikaner|Bangui
CG|Republik Kongo, Kongo-Brazzaville|kongolesisch, Kongolese|Brazzaville
CH|Schweizerische Eidgenossenschaft, Eidgenossenschaft|schweizerisch, Schweizer|Bern
CI|Elfenbeinküste|ivorisch, Ivorer|Abidjan
CL||chilenisch, Chilene|Santiago de Chile
CM||kamerunisch, Kameruner|Yaoundé
CN|Volksrepublik China, VR China|chinesisch, Chinese|Peking
CO||kolumbianisch, Kolumbianer|Bogotá
CR||costa-ricanisch, Costa-Ricaner|San José
CS|Tschechoslowakische Republik, ČSSR|tschechoslowakisch, Tschechoslowake|
CU||kubanisch, Kubaner|Havanna
CV|Kap Verde, Kap Verde, Kapverden|kapverdisch, Kapverdier|Praia
CY||zyprisch, zypriotisch, Zyprer, Zypriot|Nikosia
CZ|Tschechische Republik|tschechisch, Tscheche|Prag
DD|DDR, Deutsche Demokratische Republik, Ostdeutschland|ostdeutsch, Ostdeutscher|
DE|Bundesrepublik Deutschland, Bundesrepublik, BRD|deutsch, Deutscher|Berlin
DJ||dschibutisch, Dschibutier|
DK||dänisch, Däne|Kopenhagen
DM||dominicanisch, Dominicaner|Roseau
DO||dominikanisch, Dominikaner|Santo Domingo
DZ||algerisch, Algerier|Algier
EC|Ekuador|ecuadorianisch, Ecuadorianer|Quito
EE||estnisch, Este|Tallinn
EG||ägyptisch, Ägypter|Kairo
EH|Demokratische Arabische Republik Sahara|sahrauisch, Sahraui|
ER||eritreisch, Eritreer|Asmara
ES||spanisch, Spanier|Madrid
ET||äthiopisch, Äthiopier|Addis Abeba
FI||finnisch, Finne|Helsinki
FJ||fidschianisch, Fidschianer|Suva
FM|Föderierte Staaten von Mikronesien|mikronesisch, Mikronesier|Palikir
FR||französisch, Franzose, Französin|Paris
GA||gabunisch, Gabuner|Libreville
GB|Großbritannien|britisch, Brite|London
GD||grenadisch, Grenader|
GE||georgisch, Georgier|Tiflis
GH||ghanaisch, Ghanaer|Accra
GL||grönländisch, Grönländer|Nuuk
GM||gambisch, Gambier|Banjul
GN||guineisch, Guineer|Conakry
GQ||äquatorialguineisch, Äquatorialguineer|Malabo
GR||griechisch, Grieche|Athen
GT||guatemaltekisch, Guatemalteke|
GW||guinea-bissauisch, Guinea-Bissauer|Bissau
GY||guyanisch, Guyaner|
HK|Hongkong|hongkonger, Hongkonger|
HN||honduranisch, Honduraner|Tegucigalpa
HR||kroatisch, Kroate|Zagreb
HT||haitianisch, Haitianer|Port-au-Prince
HU||ungarisch, Ungar|Budapest
ID||indonesisch, Indonesier|Jakarta
IE|Republik Irland|irisch, Ire|Dublin
IL||israelisch, Israeli|Jerusalem
IN||indisch, Inder|Neu-Delhi
IQ||irakisch, Iraker|Bagdad
IR|Islamische Republik Iran|iranisch, Iraner|Teheran
IS||isländisch, Isländer|Reykjavík
IT||italienisch, Italiener|Rom
JM||jamaikanisch, Jamaikaner|
JO||jordanisch, Jordanier|Amman
JP||japanisch, Japaner|Tokio
KE||kenianisch, Kenianer|Nairobi
KG|Kirgistan, Kirgisien|kirgisisch, Kirgise|Bischkek
KH||kambodschanisch, Kambodschaner|Phnom Penh
KI||kiribatisch, Kiribatier|Tarawa
KM||komorisch, Komorer|Moroni
KN||kittitisch, Kittitier|Basseterre
KP||nordkoreanisch, Nordkoreaner|Pjöngjang
KR|Republik Korea|südkoreanisch, Südkoreaner|Seoul
KW||kuwaitisch, Kuwaiter|
KZ||kasachisch, Kasache|Astana
LA||laotisch, Laote|Vientiane
LB||libanesisch, Libanese|Beirut
LC||lucianisch, Lucianer|Castries
LI||liechtensteinisch, Liechtensteiner|Vaduz
LK||sri-lankisch, Sri-Lanker|Colombo
LR||liberianisch, Liberianer|Monrovia
LS||lesothisch, Lesother|Maseru
LT||litauisch, Litauer|Vilnius
LU||luxemburgisch, Luxemburger|
LV||lettisch, Lette|Riga
LY||libysch, Libyer|Tripolis
MA||marokkanisch, Marokkaner|Rabat
MC||monegassisch, Monegasse|
MD|Moldau, Moldawien|moldauisch, moldawisch, Moldauer, Moldawier|Chișinău
ME||montenegrinisch, Montenegriner|Podgorica
MG||madagassisch, Madagasse|Antananarivo
MH||marshallisch, Marshaller|Majuro
MK|Mazedonien|nordmazedonisch, mazedonisch, Mazedonier|Skopje
ML||malisch, Malier|Bamako
MM|Birma, Burma|myanmarisch, birmanisch, burmesisch, Myanmare, Birmane|Naypyidaw
MN||mongolisch, Mongole|Ulaanbaatar
MO|Macau, Macao|macauisch, Macauer|
MR||mauretanisch, Mauretanier|Nouakchott
MT||maltesisch, Malteser|Valletta
MU||mauritisch, Mauritier|
MV||maledivisch, Malediver|
MW||malawisch, Malawier|Lilongwe
MX||mexikanisch, Mexikaner|Mexiko-Stadt
MY||malaysisch, Malaysier|Kuala Lumpur
MZ||mosambikanisch, Mosambikaner|Maputo
NA||namibisch, Namibier|Windhoek
NE||nigrisch, Nigrer|Niamey
NG||nigerianisch, Nigerianer|Abuja
NI||nicaraguanisch, Nicaraguaner|Managua
NL|Holland|niederländisch, holländisch, Niederländer, Holländer|Den Haag
NO||norwegisch, Norweger|Oslo
NP||nepalesisch, Nepalese|Kathmandu
NR||nauruisch, Nauruer|
NZ||neuseeländisch, Neuseeländer|Wellington
OM||omanisch, Omaner|Maskat
PA||panamaisch, Panamaer|
PE||peruanisch, Peruaner|Lima
PG||papua-neuguineisch, Papua-Neuguineer|Port Moresby
PH||philippinisch, Philippiner, Filipino|Manila
PK||pakistanisch, Pakistaner|Islamabad
PL||polnisch, Pole|Warschau
PR||puerto-ricanisch, Puerto-Ricaner|San Juan
PS|Palästina, Palästinensische Autonomiebehörde|palästinensisch, Palästinenser|Ramallah
PT||portugiesisch, Portugiese|Lissabon
PW||palauisch, Palauer|Ngerulmud
PY||paraguayisch, Paraguayer|Asunción
QA||katarisch, Katarer|Doha
RO||rumänisch, Rumäne|Bukarest
RS||serbisch, Serbe|Belgrad
RU|Russische Föderation, Rußland|russisch, Russe|Moskau
RW||ruandisch, Ruander|Kigali
SA||saudi-arabisch, saudisch, Saudi-Araber, Saudi|Riad
SB||salomonisch, Salomoner|Honiara
SC||seychellisch, Seycheller|
SD||sudanesisch, Sudanese|Khartum
SE||schwedisch, Schwede|Stockholm
SG||singapurisch, Singapurer|
SI||slowenisch, Slowene|Ljubljana
SK|Slowakische Republik|slowakisch, Slowake|Bratislava
SL||sierra-leonisch, Sierra-Leoner|Freetown
SM||san-marinesisch, San-Marinese|
SN||senegalesisch, Senegalese|Dakar
SO||somalisch, Somalier|Mogadischu
SR|Surinam|surinamisch, Surinamer|Paramaribo
SS||südsudanesisch, Südsudanese|Juba
ST|São Tomé|são-toméisch, São-Toméer|
SU|Sowjetunion, UdSSR|sowjetisch|
SV||salvadorianisch, Salvadorianer|San Salvador
SY||syrisch, Syrer|Damaskus
SZ|Swasiland|swasiländisch, Swasi|Mbabane
TD||tschadisch, Tschader|N'Djamena
TG||togoisch, Togoer|Lomé
TH||thailändisch, Thailänder|Bangkok
TJ||tadschikisch, Tadschike|Duschanbe
TL|Osttimor|osttimoresisch, Osttimorese|Dili
TM||turkmenisch, Turkmene|Aschgabat
TN||tunesisch, Tunesier|Tunis
TO||tongaisch, Tongaer|Nuku'alofa
TR||türkisch, Türke|Ankara
TT|Trinidad|trinidadisch, Trinidader|Port of Spain
TV||tuvaluisch, Tuvaluer|Funafuti
TW||taiwanisch, taiwanesisch, Taiwaner, Taiwanese|Taipeh
TZ||tansanisch, Tansanier|Dodoma
UA||ukrainisch, Ukrainer|Kiew
UG||ugandisch, Ugander|Kampala
US|Vereinigte Staaten von Amerika, USA, Amerika|US-amerikanisch, amerikanisch, US-Amerikaner, Amerikaner|Washington
UY||uruguayisch, Uruguayer|Montevideo
UZ||usbekisch, Usbeke|Taschkent
VA|Heiliger Stuhl, Vatikan|vatikanisch|
VC||vincentisch, Vincenter|Kingstown
VE||venezolanisch, Venezolaner|Caracas
VN||vietnamesisch, Vietnamese|Hanoi
VU||vanuatuisch, Vanuatuer|Port Vila
WS||samoanisch, Samoaner|Apia
XK||kosovarisch, Kosovare|Pristina
YE||jemenitisch, Jemenit|Sanaa
YU|Bundesrepublik Jugoslawien, Sozialistische Föderative Republik Jugoslawien|jugoslawisch, Jugoslawe|
ZA||südafrikanisch, Südafrikaner|Pretoria
ZM||sambisch, Sambier|Lusaka
ZW|Zimbabwe|simbabwisch, Simbabwer|Harare
`);
