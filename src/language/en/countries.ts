import {readCountryTable} from "../nameWords.ts";

/** Code, other names, adjectives and inhabitants, capital. "Brussels" speaks for the Union more often than for Belgium. */
export const countries = readCountryTable(`
AF||Afghan|Kabul
AL||Albanian|Tirana
AM||Armenian|Yerevan
AO||Angolan|Luanda
AR||Argentine, Argentinian|Buenos Aires
AT||Austrian|Vienna
AU||Australian|Canberra
AZ||Azerbaijani, Azeri|Baku
BA|Bosnia|Bosnian|Sarajevo
BD||Bangladeshi|Dhaka
BE||Belgian|
BF|Burkina|Burkinabe|Ouagadougou
BG||Bulgarian|Sofia
BH||Bahraini|Manama
BI||Burundian|Bujumbura
BO||Bolivian|La Paz
BR||Brazilian|Brasilia
BY||Belarusian, Belarussian|Minsk
CA||Canadian|Ottawa
CD|Democratic Republic of the Congo, Democratic Republic of Congo, DRC|Congolese|Kinshasa
CF|Central African Republic|Central African|Bangui
CH||Swiss|Bern
CI|Ivory Coast|Ivorian|Abidjan
CL||Chilean|Santiago
CM||Cameroonian|Yaounde
CN|People's Republic of China, PRC|Chinese, Sino|Beijing
CO||Colombian|Bogota
CU||Cuban|Havana
CY||Cypriot|Nicosia
CZ|Czech Republic|Czech|Prague
DE||German|Berlin
DK||Danish, Dane|Copenhagen
DZ||Algerian|Algiers
EC||Ecuadorian, Ecuadorean|Quito
EE||Estonian|Tallinn
EG||Egyptian|Cairo
ES||Spanish, Spaniard|Madrid
ET||Ethiopian|Addis Ababa
FI||Finnish, Finn|Helsinki
FR||French, Frenchman|Paris
GA||Gabonese|Libreville
GB|Britain, Great Britain, UK, U.K.|British, Briton|London
GE||Georgian|Tbilisi
GH||Ghanaian|Accra
GR||Greek|Athens
HR||Croatian, Croat|Zagreb
HT||Haitian|Port-au-Prince
HU||Hungarian|Budapest
ID||Indonesian|Jakarta
IE||Irish|Dublin
IL||Israeli|Jerusalem
IN||Indian|New Delhi
IQ||Iraqi|Baghdad
IR|Islamic Republic of Iran|Iranian|Tehran
IS||Icelandic, Icelander|Reykjavik
IT||Italian|Rome
JO||Jordanian|Amman
JP||Japanese|Tokyo
KE||Kenyan|Nairobi
KG|Kyrgyz Republic, Kirghizia|Kyrgyz|Bishkek
KH||Cambodian|Phnom Penh
KP||North Korean|Pyongyang
KR||South Korean|Seoul
KW||Kuwaiti|Kuwait City
KZ||Kazakh, Kazakhstani|Astana
LA||Laotian, Lao|Vientiane
LB||Lebanese|Beirut
LK||Sri Lankan|Colombo
LT||Lithuanian|Vilnius
LV||Latvian|Riga
LY||Libyan|Tripoli
MA||Moroccan|Rabat
MD||Moldovan|Chisinau
ML||Malian|Bamako
MM|Burma, Myanmar|Burmese|Naypyidaw
MN||Mongolian|Ulaanbaatar
MX||Mexican|Mexico City
MY||Malaysian|Kuala Lumpur
NE||Nigerien|Niamey
NG||Nigerian|Abuja
NL|Holland, the Netherlands|Dutch|The Hague
NO||Norwegian|Oslo
NP||Nepalese, Nepali|Kathmandu
NZ||New Zealander|Wellington
OM||Omani|Muscat
PE||Peruvian|Lima
PH||Philippine, Filipino|Manila
PK||Pakistani|Islamabad
PL||Polish, Pole|Warsaw
PS|Palestine, Palestinian Authority|Palestinian|Ramallah
PT||Portuguese|Lisbon
QA||Qatari|Doha
RO||Romanian|Bucharest
RS||Serbian, Serb|Belgrade
RU|Russian Federation|Russian|Moscow
RW||Rwandan|Kigali
SA||Saudi, Saudi Arabian|Riyadh
SD||Sudanese|Khartoum
SE||Swedish, Swede|Stockholm
SG||Singaporean|Singapore
SN||Senegalese|Dakar
SO||Somali|Mogadishu
SS||South Sudanese|Juba
SU|Soviet Union, USSR|Soviet|
SY||Syrian|Damascus
TD||Chadian|N'Djamena
TH||Thai|Bangkok
TJ||Tajik|Dushanbe
TM||Turkmen|Ashgabat
TN||Tunisian|Tunis
TR|Turkey|Turkish, Turk|Ankara
TW||Taiwanese|Taipei
UA||Ukrainian|Kyiv
UG||Ugandan|Kampala
US|United States of America, USA, US, U.S., U.S.A., America|American|Washington
UY||Uruguayan|Montevideo
UZ||Uzbek, Uzbekistani|Tashkent
VA|Holy See|Vatican|
VE||Venezuelan|Caracas
VN|Vietnam, Viet Nam|Vietnamese|Hanoi
YE||Yemeni|Sanaa
ZA||South African|Pretoria
ZW||Zimbabwean|Harare
`);
