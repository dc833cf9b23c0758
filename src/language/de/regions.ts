import {readNameTable} from "../nameWords.ts";

/** Continents, regions, seas, rivers, mountains and empires: id, name, other names. */
export const regions = readNameTable(`
europe|Europa
western-europe|Westeuropa
eastern-europe|Osteuropa
central-europe|Mitteleuropa|Zentraleuropa
northern-europe|Nordeuropa
southern-europe|Südeuropa
asia|Asien
central-asia|Zentralasien|Mittelasien
east-asia|Ostasien
south-asia|Südasien
southeast-asia|Südostasien
northeast-asia|Nordostasien
asia-pacific|Asien-Pazifik
indo-pacific|Indopazifik
asia-minor|Kleinasien
africa|Afrika
north-africa|Nordafrika
west-africa|Westafrika
east-africa|Ostafrika
central-africa|Zentralafrika
southern-africa|Südliches Afrika
sub-saharan-africa|Subsahara-Afrika
horn-of-africa|Horn von Afrika
sahel|Sahelzone|Sahel
sahara|Sahara
maghreb|Maghreb
americas|Amerikas
north-america|Nordamerika
south-america|Südamerika
central-america|Mittelamerika|Zentralamerika
latin-america|Lateinamerika
caribbean|Karibik|Antillen
oceania|Ozeanien
polynesia|Polynesien
antarctica|Antarktis
arctic|Arktis
middle-east|Naher und Mittlerer Osten|Mittlerer Osten
near-east|Naher Osten|Nahost
far-east|Ferner Osten
eurasia|Eurasien
balkans|Balkan
western-balkans|Westbalkan
scandinavia|Skandinavien
baltic-states|Baltikum
caucasus|Kaukasus
crimea|Krim
donbas|Donbass|Donbas
siberia|Sibirien
ural|Ural
chechnya|Tschetschenien
dagestan|Dagestan
ingushetia|Inguschetien
tatarstan|Tatarstan
bashkortostan|Baschkortostan
yakutia|Jakutien
karelia|Karelien
sakhalin|Sachalin
kamchatka|Kamtschatka
kuril-islands|Kurilen
abkhazia|Abchasien
south-ossetia|Südossetien
transnistria|Transnistrien
nagorno-karabakh|Bergkarabach|Berg-Karabach
kurdistan|Kurdistan
gaza-strip|Gazastreifen
west-bank|Westjordanland
golan-heights|Golanhöhen
sinai|Sinai
darfur|Darfur
tigray|Tigray
somaliland|Somaliland
mesopotamia|Mesopotamien
anatolia|Anatolien
levant|Levante
iberia|Iberische Halbinsel
arabian-peninsula|Arabische Halbinsel
korean-peninsula|Koreanische Halbinsel|Korea
indochina|Indochina
indian-subcontinent|Indischer Subkontinent
england|England
scotland|Schottland
wales|Wales
northern-ireland|Nordirland
cornwall|Cornwall
bavaria|Bayern
saxony|Sachsen
lower-saxony|Niedersachsen
hesse|Hessen
brandenburg|Brandenburg
thuringia|Thüringen
north-rhine-westphalia|Nordrhein-Westfalen
rhineland-palatinate|Rheinland-Pfalz
baden-wurttemberg|Baden-Württemberg
schleswig-holstein|Schleswig-Holstein
mecklenburg|Mecklenburg-Vorpommern|Mecklenburg
saarland|Saarland
prussia|Preußen
east-prussia|Ostpreußen
westphalia|Westfalen
rhineland|Rheinland
silesia|Schlesien
pomerania|Pommern
galicia-ukraine|Galizien
bohemia|Böhmen
moravia|Mähren
transylvania|Siebenbürgen|Transsilvanien
wallachia|Walachei
dalmatia|Dalmatien
vojvodina|Vojvodina|Wojwodina
thrace|Thrakien
tyrol|Tirol
carinthia|Kärnten
styria|Steiermark
flanders|Flandern
wallonia|Wallonien
alsace|Elsass
lorraine|Lothringen
brittany|Bretagne
normandy|Normandie
burgundy|Burgund
champagne|Champagne-Ardenne
provence|Provence
aquitaine|Aquitanien
auvergne|Auvergne
picardy|Picardie
languedoc|Languedoc
savoy|Savoyen
ile-de-france|Île-de-France
gaul|Gallien
corsica|Korsika
sardinia|Sardinien
sicily|Sizilien
lombardy|Lombardei
tuscany|Toskana
piedmont|Piemont
veneto|Venetien
calabria|Kalabrien
apulia|Apulien
crete|Kreta
peloponnese|Peloponnes
catalonia|Katalonien
andalusia|Andalusien
castile|Kastilien
aragon|Aragonien
galicia|Galicien
asturias|Asturien
navarre|Navarra
basque-country|Baskenland
extremadura|Extremadura
canary-islands|Kanarische Inseln|Kanaren
balearic-islands|Balearen
azores|Azoren
hawaii|Hawaii
alaska|Alaska
california|Kalifornien
texas|Texas
florida|Florida
new-england|Neuengland
pennsylvania|Pennsylvania
ohio|Ohio
illinois|Illinois
michigan|Michigan
wisconsin|Wisconsin
minnesota|Minnesota
iowa|Iowa
missouri|Missouri
kansas|Kansas
nebraska|Nebraska
oklahoma|Oklahoma
arkansas|Arkansas
louisiana|Louisiana
mississippi|Mississippi
alabama|Alabama
tennessee|Tennessee
kentucky|Kentucky
indiana|Indiana
virginia|Virginia
west-virginia|West Virginia
maryland|Maryland
delaware|Delaware
new-jersey|New Jersey
new-york-state|Bundesstaat New York
connecticut|Connecticut
massachusetts|Massachusetts
rhode-island|Rhode Island
vermont|Vermont
new-hampshire|New Hampshire
maine|Maine
north-carolina|North Carolina
south-carolina|South Carolina
us-georgia|Bundesstaat Georgia
north-dakota|North Dakota
south-dakota|South Dakota
montana|Montana
wyoming|Wyoming
colorado|Colorado
new-mexico|New Mexico
arizona|Arizona
nevada|Nevada
utah|Utah
idaho|Idaho
oregon|Oregon
manhattan|Manhattan
brooklyn|Brooklyn
hollywood|Hollywood
silicon-valley|Silicon Valley
ontario|Ontario
british-columbia|British Columbia
alberta|Alberta
manitoba|Manitoba
saskatchewan|Saskatchewan
nova-scotia|Nova Scotia
new-brunswick|New Brunswick
newfoundland|Neufundland
labrador|Labrador
new-south-wales|New South Wales
queensland|Queensland
tasmania|Tasmanien
western-australia|Western Australia|Westaustralien
patagonia|Patagonien
tierra-del-fuego|Feuerland
yucatan|Yucatán
tibet|Tibet
xinjiang|Xinjiang
inner-mongolia|Innere Mongolei
manchuria|Mandschurei
sichuan|Sichuan
yunnan|Yunnan
guangdong|Guangdong
fujian|Fujian
zhejiang|Zhejiang
jiangsu|Jiangsu
shandong|Shandong
henan|Henan
hebei|Hebei
hubei|Hubei
hunan|Hunan
hainan|Hainan
shaanxi|Shaanxi
shanxi|Shanxi
gansu|Gansu
heilongjiang|Heilongjiang
jilin|Jilin
liaoning|Liaoning
anhui|Anhui
jiangxi|Jiangxi
guizhou|Guizhou
guangxi|Guangxi
qinghai|Qinghai
ningxia|Ningxia
hokkaido|Hokkaidō|Hokkaido
honshu|Honshū
kyushu|Kyūshū
okinawa|Okinawa
kashmir|Kaschmir|Jammu und Kaschmir
punjab|Punjab
bengal|Bengalen
west-bengal|Westbengalen
kerala|Kerala
tamil-nadu|Tamil Nadu
gujarat|Gujarat
maharashtra|Maharashtra
uttar-pradesh|Uttar Pradesh
assam|Assam
rajasthan|Rajasthan
ladakh|Ladakh
balochistan|Belutschistan
sindh|Sindh
java|Java
sumatra|Sumatra
borneo|Borneo
new-guinea|Neuguinea
mindanao|Mindanao
taiwan-strait|Taiwanstraße
zanzibar|Sansibar
katanga|Katanga
kivu|Kivu|Nordkivu
transvaal|Transvaal
atlantic|Atlantischer Ozean|Atlantik|Nordatlantik
pacific|Pazifischer Ozean|Pazifik|Südpazifik
indian-ocean|Indischer Ozean
arctic-ocean|Arktischer Ozean|Nordpolarmeer
mediterranean|Mittelmeer
black-sea|Schwarzes Meer
caspian-sea|Kaspisches Meer
baltic-sea|Ostsee
north-sea|Nordsee
red-sea|Rotes Meer
dead-sea|Totes Meer
adriatic|Adria
aegean|Ägäis
aral-sea|Aralsee
sea-of-azov|Asowsches Meer
caribbean-sea|Karibisches Meer
south-china-sea|Südchinesisches Meer
east-china-sea|Ostchinesisches Meer
sea-of-japan|Japanisches Meer
barents-sea|Barentssee
bering-strait|Beringstraße
persian-gulf|Persischer Golf
gulf-of-mexico|Golf von Mexiko
gulf-of-aden|Golf von Aden
bay-of-bengal|Golf von Bengalen
strait-of-hormuz|Straße von Hormus
strait-of-malacca|Straße von Malakka
bab-el-mandeb|Bab al-Mandab
bosphorus|Bosporus
dardanelles|Dardanellen
strait-of-gibraltar|Straße von Gibraltar
english-channel|Ärmelkanal
suez-canal|Suezkanal
panama-canal|Panamakanal
volga|Wolga
danube|Donau
rhine|Rhein
rhone|Rhone
seine|Seine
loire|Loire
thames|Themse
elbe|Elbe
oder|Oder
vistula|Weichsel
dnieper|Dnjepr
nile|Nil
congo-river|Kongofluss
tigris|Tigris
euphrates|Euphrat
indus|Indus
ganges|Ganges
mekong|Mekong
yangtze|Jangtse|Jangtsekiang
yellow-river|Gelber Fluss
amazon|Amazonas
rio-grande|Rio Grande
alps|Alpen
pyrenees|Pyrenäen
carpathians|Karpaten
himalayas|Himalaya
andes|Anden
rocky-mountains|Rocky Mountains
appalachians|Appalachen
pamir|Pamir
tian-shan|Tian Shan
hindu-kush|Hindukusch
everest|Mount Everest
gobi|Wüste Gobi
lake-baikal|Baikalsee
lake-victoria|Viktoriasee
issyk-kul|Yssykköl
great-lakes|Große Seen
roman-empire|Römisches Reich
ottoman-empire|Osmanisches Reich
russian-empire|Russisches Reich|Russisches Kaiserreich
british-empire|Britisches Weltreich
byzantine-empire|Byzantinisches Reich|Byzanz
holy-roman-empire|Heiliges Römisches Reich
austria-hungary|Österreich-Ungarn
persia|Persien
babylon|Babylon
sparta|Sparta
carthage|Karthago
`);
