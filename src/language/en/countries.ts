import {readCountryTable} from "../nameWords.ts";

/** Code, other names, adjectives and inhabitants, capital. "Brussels" speaks for the Union more often than for Belgium, and a capital that is called as its state tells nothing. */
export const countries = readCountryTable(`
AD||Andorran|Andorra la Vella
AE|UAE, U.A.E., Emirates|Emirati|Abu Dhabi
AF||Afghan|Kabul
AG|Antigua|Antiguan|
AL||Albanian|Tirana
AM||Armenian|Yerevan
AO||Angolan|Luanda
AR||Argentine, Argentinian|Buenos Aires
AT||Austrian|Vienna
AU||Australian|Canberra
AZ||Azerbaijani, Azeri|Baku
BA|Bosnia|Bosnian|Sarajevo
BB||Barbadian, Bajan|Bridgetown
BD||Bangladeshi|Dhaka
BE||Belgian|
BF|Burkina|Burkinabe|Ouagadougou
BG||Bulgarian|Sofia
BH||Bahraini|Manama
BI||Burundian|Bujumbura
BJ|Dahomey|Beninese|Porto-Novo
BN||Bruneian|Bandar Seri Begawan
BO||Bolivian|La Paz
BR||Brazilian|Brasilia
BS|the Bahamas|Bahamian|Nassau
BT||Bhutanese|Thimphu
BW||Botswanan, Motswana|Gaborone
BY||Belarusian, Belarussian|Minsk
BZ||Belizean|Belmopan
CA||Canadian|Ottawa
CD|Democratic Republic of the Congo, Democratic Republic of Congo, DRC|Congolese|Kinshasa
CF|Central African Republic|Central African|Bangui
CG|Republic of the Congo, Republic of Congo, Congo, Congo-Brazzaville|Congolese|Brazzaville
CH||Swiss|Bern
CI|Ivory Coast|Ivorian|Abidjan
CL||Chilean|Santiago
CM||Cameroonian|Yaounde
CN|People's Republic of China, PRC|Chinese, Sino|Beijing
CO||Colombian|Bogota
CR||Costa Rican|San Jose
CS|Czechoslovak Republic|Czechoslovak, Czechoslovakian|
CU||Cuban|Havana
CV|Cape Verde, Cabo Verde|Cape Verdean|Praia
CY||Cypriot|Nicosia
CZ|Czech Republic|Czech|Prague
DD|GDR, East Germany|East German|
DE|West Germany, Federal Republic of Germany|German|Berlin
DJ||Djiboutian|
DK||Danish, Dane|Copenhagen
DM||Dominiquais|Roseau
DO||Dominican|Santo Domingo
DZ||Algerian|Algiers
EC||Ecuadorian, Ecuadorean|Quito
EE||Estonian|Tallinn
EG||Egyptian|Cairo
EH|Sahrawi Republic, SADR|Sahrawi, Saharawi|
ER||Eritrean|Asmara
ES||Spanish, Spaniard|Madrid
ET||Ethiopian|Addis Ababa
FI||Finnish, Finn|Helsinki
FJ||Fijian|Suva
FM|Federated States of Micronesia|Micronesian|Palikir
FR||French, Frenchman|Paris
GA||Gabonese|Libreville
GB|Britain, Great Britain, UK, U.K.|British, Briton|London
GD||Grenadian|
GE||Georgian|Tbilisi
GH||Ghanaian|Accra
GL||Greenlandic, Greenlander|Nuuk
GM|the Gambia|Gambian|Banjul
GN||Guinean|Conakry
GQ||Equatorial Guinean, Equatoguinean|Malabo
GR||Greek|Athens
GT||Guatemalan|
GW||Bissau-Guinean|Bissau
GY||Guyanese|
HK|Hong Kong|Hongkonger, Hong Konger|
HN||Honduran|Tegucigalpa
HR||Croatian, Croat|Zagreb
HT||Haitian|Port-au-Prince
HU||Hungarian|Budapest
ID||Indonesian|Jakarta
IE|Republic of Ireland|Irish|Dublin
IL||Israeli|Jerusalem
IN||Indian|New Delhi
IQ||Iraqi|Baghdad
IR|Islamic Republic of Iran|Iranian|Tehran
IS||Icelandic, Icelander|Reykjavik
IT||Italian|Rome
JM||Jamaican|
JO||Jordanian|Amman
JP||Japanese|Tokyo
KE||Kenyan|Nairobi
KG|Kyrgyz Republic, Kirghizia|Kyrgyz|Bishkek
KH||Cambodian|Phnom Penh
KI||I-Kiribati|Tarawa
KM||Comorian, Comoran|Moroni
KN|St. Kitts and Nevis, Saint Kitts and Nevis|Kittitian|Basseterre
KP||North Korean|Pyongyang
KR||South Korean|Seoul
KW||Kuwaiti|
KZ||Kazakh, Kazakhstani|Astana
LA||Laotian, Lao|Vientiane
LB||Lebanese|Beirut
LC|St. Lucia, Saint Lucia|Saint Lucian|Castries
LI||Liechtensteiner|Vaduz
LK||Sri Lankan|Colombo
LR||Liberian|Monrovia
LS||Basotho, Mosotho|Maseru
LT||Lithuanian|Vilnius
LU||Luxembourger|
LV||Latvian|Riga
LY||Libyan|Tripoli
MA||Moroccan|Rabat
MC||Monegasque|
MD||Moldovan|Chisinau
ME||Montenegrin|Podgorica
MG||Malagasy, Madagascan|Antananarivo
MH||Marshallese|Majuro
MK|Macedonia, Republic of North Macedonia, FYROM|North Macedonian, Macedonian|Skopje
ML||Malian|Bamako
MM|Burma, Myanmar|Burmese|Naypyidaw
MN||Mongolian|Ulaanbaatar
MO|Macau, Macao|Macanese|
MR||Mauritanian|Nouakchott
MT||Maltese|Valletta
MU||Mauritian|
MV|the Maldives|Maldivian|
MW||Malawian|Lilongwe
MX||Mexican|Mexico City
MY||Malaysian|Kuala Lumpur
MZ||Mozambican|Maputo
NA||Namibian|Windhoek
NE||Nigerien|Niamey
NG||Nigerian|Abuja
NI||Nicaraguan|Managua
NL|Holland, the Netherlands|Dutch|The Hague
NO||Norwegian|Oslo
NP||Nepalese, Nepali|Kathmandu
NR||Nauruan|
NZ||New Zealander|Wellington
OM||Omani|Muscat
PA||Panamanian|
PE||Peruvian|Lima
PG||Papua New Guinean|Port Moresby
PH||Philippine, Filipino|Manila
PK||Pakistani|Islamabad
PL||Polish, Pole|Warsaw
PR||Puerto Rican|San Juan
PS|Palestine, Palestinian Authority|Palestinian|Ramallah
PT||Portuguese|Lisbon
PW||Palauan|Ngerulmud
PY||Paraguayan|Asuncion
QA||Qatari|Doha
RO||Romanian|Bucharest
RS||Serbian, Serb|Belgrade
RU|Russian Federation|Russian|Moscow
RW||Rwandan|Kigali
SA||Saudi, Saudi Arabian|Riyadh
SB||Solomon Islander|Honiara
SC||Seychellois|
SD||Sudanese|Khartoum
SE||Swedish, Swede|Stockholm
SG||Singaporean|
SI||Slovenian, Slovene|Ljubljana
SK|Slovak Republic|Slovak, Slovakian|Bratislava
SL||Sierra Leonean|Freetown
SM||Sammarinese|
SN||Senegalese|Dakar
SO||Somali, Somalian|Mogadishu
SR||Surinamese|Paramaribo
SS||South Sudanese|Juba
ST|Sao Tome and Principe, Sao Tome|Sao Tomean|
SU|Soviet Union, USSR|Soviet|
SV||Salvadoran, Salvadorean|San Salvador
SY||Syrian|Damascus
SZ|Swaziland|Swazi|Mbabane
TD||Chadian|N'Djamena
TG||Togolese|Lome
TH||Thai|Bangkok
TJ||Tajik|Dushanbe
TL|East Timor|East Timorese, Timorese|Dili
TM||Turkmen|Ashgabat
TN||Tunisian|Tunis
TO||Tongan|Nuku'alofa
TR|Turkey|Turkish, Turk|Ankara
TT|Trinidad and Tobago, Trinidad|Trinidadian|Port of Spain
TV||Tuvaluan|Funafuti
TW||Taiwanese|Taipei
TZ||Tanzanian|Dodoma
UA||Ukrainian|Kyiv
UG||Ugandan|Kampala
US|United States of America, USA, US, U.S., U.S.A., America|American|Washington
UY||Uruguayan|Montevideo
UZ||Uzbek, Uzbekistani|Tashkent
VA|Holy See|Vatican|
VC|St. Vincent and the Grenadines, Saint Vincent and the Grenadines|Vincentian|Kingstown
VE||Venezuelan|Caracas
VN|Vietnam, Viet Nam|Vietnamese|Hanoi
VU||Ni-Vanuatu|Port Vila
WS||Samoan|Apia
XK||Kosovar, Kosovan|Pristina
YE||Yemeni|Sanaa
YU|Federal Republic of Yugoslavia, Socialist Federal Republic of Yugoslavia|Yugoslav, Yugoslavian|
ZA||South African|Pretoria
ZM||Zambian|Lusaka
ZW||Zimbabwean|Harare
`);
