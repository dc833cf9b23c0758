import {readNameTable} from "../nameWords.ts";

/** Continents, regions, seas, rivers, mountains and empires: id, name, other names. */
export const regions = readNameTable(`
europe|Europe
western-europe|Europe de l'Ouest|Europe occidentale
eastern-europe|Europe de l'Est|Europe orientale
central-europe|Europe centrale
northern-europe|Europe du Nord
southern-europe|Europe du Sud
asia|Asie
central-asia|Asie centrale
east-asia|Asie de l'Est|Asie orientale
south-asia|Asie du Sud
southeast-asia|Asie du Sud-Est
northeast-asia|Asie du Nord-Est
asia-pacific|Asie-Pacifique
indo-pacific|Indo-Pacifique
asia-minor|Asie Mineure|Asie mineure
africa|Afrique
north-africa|Afrique du Nord
west-africa|Afrique de l'Ouest|Afrique occidentale
east-africa|Afrique de l'Est|Afrique orientale
central-africa|Afrique centrale
southern-africa|Afrique australe
sub-saharan-africa|Afrique subsaharienne
horn-of-africa|Corne de l'Afrique
sahel|Sahel
sahara|Sahara
maghreb|Maghreb
americas|Amériques
north-america|Amérique du Nord|Amérique septentrionale
south-america|Amérique du Sud
central-america|Amérique centrale
latin-america|Amérique latine
caribbean|Caraïbes|Antilles
oceania|Océanie
polynesia|Polynésie
antarctica|Antarctique
arctic|Arctique
middle-east|Moyen-Orient
near-east|Proche-Orient
far-east|Extrême-Orient
eurasia|Eurasie
balkans|Balkans
western-balkans|Balkans occidentaux
scandinavia|Scandinavie
baltic-states|États baltes|Pays baltes|pays baltes
caucasus|Caucase
crimea|Crimée
donbas|Donbass
siberia|Sibérie
ural|Oural
chechnya|Tchétchénie
dagestan|Daghestan
ingushetia|Ingouchie
tatarstan|Tatarstan
bashkortostan|Bachkortostan
yakutia|Iakoutie
karelia|Carélie
sakhalin|Sakhaline
kamchatka|Kamtchatka
kuril-islands|îles Kouriles|Kouriles
abkhazia|Abkhazie
south-ossetia|Ossétie du Sud
transnistria|Transnistrie
nagorno-karabakh|Haut-Karabakh|Haut-Karabagh
kurdistan|Kurdistan
gaza-strip|bande de Gaza|Bande de Gaza
west-bank|Cisjordanie
golan-heights|Golan|plateau du Golan
sinai|Sinaï
darfur|Darfour
tigray|Tigré
somaliland|Somaliland
mesopotamia|Mésopotamie
anatolia|Anatolie
levant|Levant
iberia|péninsule Ibérique|Péninsule ibérique
arabian-peninsula|péninsule Arabique|Arabie
korean-peninsula|péninsule coréenne|Corée
indochina|Indochine
indian-subcontinent|sous-continent indien
england|Angleterre
scotland|Écosse|Ecosse
wales|pays de Galles|Pays de Galles
northern-ireland|Irlande du Nord
cornwall|Cornouailles
bavaria|Bavière
saxony|Saxe
lower-saxony|Basse-Saxe
hesse|Hesse
brandenburg|Brandebourg
thuringia|Thuringe
north-rhine-westphalia|Rhénanie-du-Nord-Westphalie
rhineland-palatinate|Rhénanie-Palatinat
baden-wurttemberg|Bade-Wurtemberg
schleswig-holstein|Schleswig-Holstein
mecklenburg|Mecklembourg-Poméranie-Occidentale|Mecklembourg
saarland|Sarre|Land de Sarre
prussia|Prusse
east-prussia|Prusse-Orientale
westphalia|Westphalie
rhineland|Rhénanie
silesia|Silésie
pomerania|Poméranie
galicia-ukraine|Galicie
bohemia|Bohême
moravia|Moravie
transylvania|Transylvanie
wallachia|Valachie
dalmatia|Dalmatie
vojvodina|Voïvodine
thrace|Thrace
tyrol|Tyrol
carinthia|Carinthie
styria|Styrie
flanders|Flandre|Flandres
wallonia|Wallonie
alsace|Alsace
lorraine|Lorraine
brittany|Bretagne
normandy|Normandie
burgundy|Bourgogne
champagne|Champagne-Ardenne
provence|Provence
aquitaine|Aquitaine
auvergne|Auvergne
picardy|Picardie
languedoc|Languedoc
savoy|Savoie
ile-de-france|Île-de-France|Ile-de-France
gaul|Gaule
corsica|Corse
sardinia|Sardaigne
sicily|Sicile
lombardy|Lombardie
tuscany|Toscane
piedmont|Piémont
veneto|Vénétie
calabria|Calabre
apulia|Pouilles
crete|Crète
peloponnese|Péloponnèse
catalonia|Catalogne
andalusia|Andalousie
castile|Castille
aragon|Aragon
galicia|Galice
asturias|Asturies
navarre|Navarre
basque-country|Pays basque|pays basque
extremadura|Estrémadure
canary-islands|îles Canaries|Canaries
balearic-islands|îles Baléares|Baléares
azores|Açores
hawaii|Hawaï|Hawaii
alaska|Alaska
california|Californie
texas|Texas
florida|Floride
new-england|Nouvelle-Angleterre
pennsylvania|Pennsylvanie
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
louisiana|Louisiane
mississippi|Mississippi
alabama|Alabama
tennessee|Tennessee
kentucky|Kentucky
indiana|Indiana
virginia|Virginie
west-virginia|Virginie-Occidentale
maryland|Maryland
delaware|Delaware
new-jersey|New Jersey
new-york-state|État de New York
connecticut|Connecticut
massachusetts|Massachusetts
rhode-island|Rhode Island
vermont|Vermont
new-hampshire|New Hampshire
maine|Maine
north-carolina|Caroline du Nord
south-carolina|Caroline du Sud
us-georgia|État de Géorgie
north-dakota|Dakota du Nord
south-dakota|Dakota du Sud
montana|Montana
wyoming|Wyoming
colorado|Colorado
new-mexico|Nouveau-Mexique
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
british-columbia|Colombie-Britannique
alberta|Alberta
manitoba|Manitoba
saskatchewan|Saskatchewan
nova-scotia|Nouvelle-Écosse
new-brunswick|Nouveau-Brunswick
newfoundland|Terre-Neuve
labrador|Labrador
new-south-wales|Nouvelle-Galles du Sud
queensland|Queensland
tasmania|Tasmanie
western-australia|Australie-Occidentale
patagonia|Patagonie
tierra-del-fuego|Terre de Feu
yucatan|Yucatan|Yucatán
tibet|Tibet
xinjiang|Xinjiang
inner-mongolia|Mongolie-Intérieure|Mongolie intérieure
manchuria|Mandchourie
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
honshu|Honshū|Honshu
kyushu|Kyūshū|Kyushu
okinawa|Okinawa
kashmir|Cachemire|Jammu-et-Cachemire
punjab|Pendjab|Punjab
bengal|Bengale
west-bengal|Bengale-Occidental
kerala|Kerala
tamil-nadu|Tamil Nadu
gujarat|Gujarat
maharashtra|Maharashtra
uttar-pradesh|Uttar Pradesh
assam|Assam
rajasthan|Rajasthan
ladakh|Ladakh
balochistan|Baloutchistan|Balouchistan
sindh|Sind
java|Java
sumatra|Sumatra
borneo|Bornéo
new-guinea|Nouvelle-Guinée
mindanao|Mindanao
taiwan-strait|détroit de Taïwan
zanzibar|Zanzibar
katanga|Katanga
kivu|Kivu|Nord-Kivu|Sud-Kivu
transvaal|Transvaal
atlantic|océan Atlantique|Atlantique|Atlantique Nord
pacific|océan Pacifique|Pacifique|Pacifique Sud
indian-ocean|océan Indien
arctic-ocean|océan Arctique
mediterranean|mer Méditerranée|Méditerranée
black-sea|mer Noire
caspian-sea|mer Caspienne|Caspienne
baltic-sea|mer Baltique|Baltique
north-sea|mer du Nord
red-sea|mer Rouge
dead-sea|mer Morte
adriatic|mer Adriatique|Adriatique
aegean|mer Égée
aral-sea|mer d'Aral
sea-of-azov|mer d'Azov
caribbean-sea|mer des Caraïbes
south-china-sea|mer de Chine méridionale|mer de Chine du Sud
east-china-sea|mer de Chine orientale
sea-of-japan|mer du Japon
barents-sea|mer de Barents
bering-strait|détroit de Béring
persian-gulf|golfe Persique
gulf-of-mexico|golfe du Mexique
gulf-of-aden|golfe d'Aden
bay-of-bengal|golfe du Bengale
strait-of-hormuz|détroit d'Ormuz
strait-of-malacca|détroit de Malacca
bab-el-mandeb|Bab el-Mandeb
bosphorus|Bosphore
dardanelles|Dardanelles
strait-of-gibraltar|détroit de Gibraltar
english-channel|Manche
suez-canal|canal de Suez
panama-canal|canal de Panama|canal de Panamá
volga|Volga
danube|Danube
rhine|Rhin
rhone|Rhône
seine|Seine
loire|Loire
thames|Tamise
elbe|Elbe
oder|Oder
vistula|Vistule
dnieper|Dniepr
nile|Nil
congo-river|fleuve Congo
tigris|fleuve Tigre
euphrates|Euphrate
indus|Indus
ganges|Gange
mekong|Mékong
yangtze|Yangtsé|Yangzi
yellow-river|fleuve Jaune
amazon|Amazonie
rio-grande|Rio Grande
alps|Alpes
pyrenees|Pyrénées
carpathians|Carpates
himalayas|Himalaya
andes|Andes
rocky-mountains|montagnes Rocheuses|Rocheuses
appalachians|Appalaches
pamir|Pamir
tian-shan|Tian Shan
hindu-kush|Hindou Kouch
everest|Everest|mont Everest
gobi|Gobi|désert de Gobi
lake-baikal|lac Baïkal|Baïkal
lake-victoria|lac Victoria
issyk-kul|Issyk-Koul
great-lakes|Grands Lacs
roman-empire|Empire romain
ottoman-empire|Empire ottoman
russian-empire|Empire russe
british-empire|Empire britannique
byzantine-empire|Empire byzantin|Byzance
holy-roman-empire|Saint-Empire romain germanique|Saint-Empire
austria-hungary|Autriche-Hongrie
persia|Perse
babylon|Babylone
sparta|Sparte
carthage|Carthage
`);
