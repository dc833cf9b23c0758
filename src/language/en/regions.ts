import {readNameTable} from "../nameWords.ts";

/** Continents, regions, seas, rivers, mountains and empires: id, name, other names. */
export const regions = readNameTable(`
europe|Europe
western-europe|Western Europe
eastern-europe|Eastern Europe
central-europe|Central Europe
northern-europe|Northern Europe
southern-europe|Southern Europe
asia|Asia
central-asia|Central Asia
east-asia|East Asia|Eastern Asia
south-asia|South Asia|Southern Asia
southeast-asia|Southeast Asia|South-East Asia|South East Asia
northeast-asia|Northeast Asia|North-East Asia
asia-pacific|Asia-Pacific|Asia Pacific
indo-pacific|Indo-Pacific
asia-minor|Asia Minor
africa|Africa
north-africa|North Africa|Northern Africa
west-africa|West Africa|Western Africa
east-africa|East Africa|Eastern Africa
central-africa|Central Africa
southern-africa|Southern Africa
sub-saharan-africa|Sub-Saharan Africa|sub-Saharan Africa
horn-of-africa|Horn of Africa
sahel|Sahel
sahara|Sahara
maghreb|Maghreb
americas|Americas
north-america|North America
south-america|South America
central-america|Central America
latin-america|Latin America
caribbean|Caribbean
oceania|Oceania
polynesia|Polynesia
antarctica|Antarctica|Antarctic
arctic|Arctic
middle-east|Middle East|Mideast
near-east|Near East
far-east|Far East
eurasia|Eurasia
balkans|Balkans|Balkan
western-balkans|Western Balkans
scandinavia|Scandinavia
baltic-states|Baltic States|Baltic states|Baltics
caucasus|Caucasus
crimea|Crimea
donbas|Donbas|Donbass
siberia|Siberia
ural|Urals|Ural
chechnya|Chechnya
dagestan|Dagestan
ingushetia|Ingushetia
tatarstan|Tatarstan
bashkortostan|Bashkortostan
yakutia|Yakutia|Sakha
karelia|Karelia
sakhalin|Sakhalin
kamchatka|Kamchatka
kuril-islands|Kuril Islands
abkhazia|Abkhazia
south-ossetia|South Ossetia
transnistria|Transnistria
nagorno-karabakh|Nagorno-Karabakh
kurdistan|Kurdistan
gaza-strip|Gaza Strip
west-bank|West Bank
golan-heights|Golan Heights|Golan
sinai|Sinai
darfur|Darfur
tigray|Tigray
somaliland|Somaliland
mesopotamia|Mesopotamia
anatolia|Anatolia
levant|Levant
iberia|Iberian Peninsula|Iberia
arabian-peninsula|Arabian Peninsula|Arabia
korean-peninsula|Korean Peninsula|Korea
indochina|Indochina
indian-subcontinent|Indian subcontinent
england|England
scotland|Scotland
wales|Wales
northern-ireland|Northern Ireland
cornwall|Cornwall
bavaria|Bavaria
saxony|Saxony
lower-saxony|Lower Saxony
hesse|Hesse
brandenburg|Brandenburg
thuringia|Thuringia
north-rhine-westphalia|North Rhine-Westphalia
rhineland-palatinate|Rhineland-Palatinate
baden-wurttemberg|Baden-Württemberg
schleswig-holstein|Schleswig-Holstein
mecklenburg|Mecklenburg-Vorpommern|Mecklenburg
saarland|Saarland
prussia|Prussia
east-prussia|East Prussia
westphalia|Westphalia
rhineland|Rhineland
silesia|Silesia
pomerania|Pomerania
galicia-ukraine|Galicia in Ukraine
bohemia|Bohemia
moravia|Moravia
transylvania|Transylvania
wallachia|Wallachia
dalmatia|Dalmatia
vojvodina|Vojvodina
thrace|Thrace
tyrol|Tyrol|Tirol
carinthia|Carinthia
styria|Styria
flanders|Flanders
wallonia|Wallonia
alsace|Alsace
lorraine|Lorraine
brittany|Brittany
normandy|Normandy
burgundy|Burgundy
champagne|Champagne-Ardenne
provence|Provence
aquitaine|Aquitaine
auvergne|Auvergne
picardy|Picardy
languedoc|Languedoc
savoy|Savoy
ile-de-france|Île-de-France
gaul|Gaul
corsica|Corsica
sardinia|Sardinia
sicily|Sicily
lombardy|Lombardy
tuscany|Tuscany
piedmont|Piedmont
veneto|Veneto
calabria|Calabria
apulia|Apulia
crete|Crete
peloponnese|Peloponnese
catalonia|Catalonia
andalusia|Andalusia
castile|Castile
aragon|Aragon
galicia|Galicia
asturias|Asturias
navarre|Navarre
basque-country|Basque Country
extremadura|Extremadura
canary-islands|Canary Islands|Canaries
balearic-islands|Balearic Islands
azores|Azores
hawaii|Hawaii
alaska|Alaska
california|California
texas|Texas
florida|Florida
new-england|New England
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
new-york-state|New York State
connecticut|Connecticut
massachusetts|Massachusetts
rhode-island|Rhode Island
vermont|Vermont
new-hampshire|New Hampshire
maine|Maine
north-carolina|North Carolina
south-carolina|South Carolina
us-georgia|State of Georgia
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
newfoundland|Newfoundland
labrador|Labrador
new-south-wales|New South Wales
queensland|Queensland
tasmania|Tasmania
western-australia|Western Australia
patagonia|Patagonia
tierra-del-fuego|Tierra del Fuego
yucatan|Yucatán|Yucatan
tibet|Tibet
xinjiang|Xinjiang
inner-mongolia|Inner Mongolia
manchuria|Manchuria
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
hokkaido|Hokkaido
honshu|Honshu
kyushu|Kyushu
okinawa|Okinawa
kashmir|Kashmir|Jammu and Kashmir
punjab|Punjab
bengal|Bengal
west-bengal|West Bengal
kerala|Kerala
tamil-nadu|Tamil Nadu
gujarat|Gujarat
maharashtra|Maharashtra
uttar-pradesh|Uttar Pradesh
assam|Assam
rajasthan|Rajasthan
ladakh|Ladakh
balochistan|Balochistan
sindh|Sindh
java|Java
sumatra|Sumatra
borneo|Borneo
new-guinea|New Guinea
mindanao|Mindanao
taiwan-strait|Taiwan Strait
zanzibar|Zanzibar
katanga|Katanga
kivu|Kivu|North Kivu|South Kivu
transvaal|Transvaal
atlantic|Atlantic Ocean|Atlantic|North Atlantic
pacific|Pacific Ocean|Pacific|South Pacific
indian-ocean|Indian Ocean
arctic-ocean|Arctic Ocean
mediterranean|Mediterranean Sea|Mediterranean
black-sea|Black Sea
caspian-sea|Caspian Sea|Caspian
baltic-sea|Baltic Sea|Baltic
north-sea|North Sea
red-sea|Red Sea
dead-sea|Dead Sea
adriatic|Adriatic Sea|Adriatic
aegean|Aegean Sea|Aegean
aral-sea|Aral Sea
sea-of-azov|Sea of Azov
caribbean-sea|Caribbean Sea
south-china-sea|South China Sea
east-china-sea|East China Sea
sea-of-japan|Sea of Japan
barents-sea|Barents Sea
bering-strait|Bering Strait
persian-gulf|Persian Gulf|Arabian Gulf
gulf-of-mexico|Gulf of Mexico
gulf-of-aden|Gulf of Aden
bay-of-bengal|Bay of Bengal
strait-of-hormuz|Strait of Hormuz|Straits of Hormuz
strait-of-malacca|Strait of Malacca
bab-el-mandeb|Bab el-Mandeb|Bab al-Mandab
bosphorus|Bosphorus|Bosporus
dardanelles|Dardanelles
strait-of-gibraltar|Strait of Gibraltar
english-channel|English Channel
suez-canal|Suez Canal
panama-canal|Panama Canal
volga|Volga
danube|Danube
rhine|Rhine
rhone|Rhône
seine|Seine
loire|Loire
thames|Thames
elbe|Elbe
oder|Oder
vistula|Vistula
dnieper|Dnieper
nile|Nile
congo-river|Congo River
tigris|Tigris
euphrates|Euphrates
indus|Indus
ganges|Ganges
mekong|Mekong
yangtze|Yangtze
yellow-river|Yellow River
amazon|Amazon River|Amazonia
rio-grande|Rio Grande
alps|Alps
pyrenees|Pyrenees
carpathians|Carpathians|Carpathian Mountains
himalayas|Himalayas|Himalaya
andes|Andes
rocky-mountains|Rocky Mountains|Rockies
appalachians|Appalachian Mountains|Appalachians
pamir|Pamir|Pamirs
tian-shan|Tian Shan
hindu-kush|Hindu Kush
everest|Everest|Mount Everest
gobi|Gobi|Gobi Desert
lake-baikal|Lake Baikal|Baikal
lake-victoria|Lake Victoria
issyk-kul|Issyk-Kul
great-lakes|Great Lakes
roman-empire|Roman Empire
ottoman-empire|Ottoman Empire
russian-empire|Russian Empire
british-empire|British Empire
byzantine-empire|Byzantine Empire|Byzantium
holy-roman-empire|Holy Roman Empire
austria-hungary|Austria-Hungary
persia|Persia
babylon|Babylon
sparta|Sparta
carthage|Carthage
`);
