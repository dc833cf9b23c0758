import {readNameTable} from "../nameWords.ts";

/** Continents, regions, seas, rivers, mountains and empires: id, name, other names. */
export const regions = readNameTable(`
europe|Europa
western-europe|Europa Occidental
eastern-europe|Europa del Este|Europa Oriental
central-europe|Europa Central|Europa central
northern-europe|Europa del Norte
southern-europe|Europa del Sur
asia|Asia
central-asia|Asia Central|Asia central
east-asia|Asia Oriental|Asia oriental|Este de Asia
south-asia|Asia del Sur|Asia Meridional
southeast-asia|Sudeste Asiático|Sudeste asiático|Asia Sudoriental
northeast-asia|Nordeste Asiático
asia-pacific|Asia-Pacífico
indo-pacific|Indopacífico
asia-minor|Asia Menor
africa|África
north-africa|Norte de África|África del Norte
west-africa|África Occidental|África occidental
east-africa|África Oriental|África oriental
central-africa|África Central|África central
southern-africa|África austral|África Austral
sub-saharan-africa|África subsahariana|África Subsahariana
horn-of-africa|Cuerno de África
sahel|Sahel
sahara|Sáhara|Sahara
maghreb|Magreb
americas|Américas
north-america|América del Norte|Norteamérica
south-america|América del Sur|Sudamérica|Suramérica
central-america|América Central|Centroamérica
latin-america|América Latina|Latinoamérica|Iberoamérica|Hispanoamérica
caribbean|Caribe|el Caribe|Antillas
oceania|Oceanía
polynesia|Polinesia
antarctica|Antártida
arctic|Ártico
middle-east|Oriente Medio|Medio Oriente
near-east|Oriente Próximo|Próximo Oriente
far-east|Extremo Oriente|Lejano Oriente
eurasia|Eurasia
balkans|Balcanes
western-balkans|Balcanes Occidentales
scandinavia|Escandinavia
baltic-states|Países Bálticos|países bálticos
caucasus|Cáucaso
crimea|Crimea
donbas|Dombás|Donbás
siberia|Siberia
ural|Urales
chechnya|Chechenia
dagestan|Daguestán
ingushetia|Ingusetia
tatarstan|Tartaristán|Tartaristan
bashkortostan|Baskortostán
yakutia|Yakutia
karelia|Carelia
sakhalin|Sajalín
kamchatka|Kamchatka
kuril-islands|islas Kuriles|Kuriles
abkhazia|Abjasia
south-ossetia|Osetia del Sur
transnistria|Transnistria
nagorno-karabakh|Nagorno Karabaj|Alto Karabaj
kurdistan|Kurdistán
gaza-strip|Franja de Gaza
west-bank|Cisjordania
golan-heights|Altos del Golán|Golán
sinai|Sinaí
darfur|Darfur
tigray|Tigré|Tigray
somaliland|Somalilandia
mesopotamia|Mesopotamia
anatolia|Anatolia
levant|Levante mediterráneo
iberia|península ibérica|Península Ibérica
arabian-peninsula|península arábiga|Península Arábiga|Arabia
korean-peninsula|península coreana|península de Corea|Corea
indochina|Indochina
indian-subcontinent|subcontinente indio
england|Inglaterra
scotland|Escocia
wales|Gales|País de Gales
northern-ireland|Irlanda del Norte
cornwall|Cornualles
bavaria|Baviera
saxony|Sajonia
lower-saxony|Baja Sajonia
hesse|Hesse
brandenburg|Brandeburgo
thuringia|Turingia
north-rhine-westphalia|Renania del Norte-Westfalia
rhineland-palatinate|Renania-Palatinado
baden-wurttemberg|Baden-Wurtemberg|Baden-Württemberg
schleswig-holstein|Schleswig-Holstein
mecklenburg|Mecklemburgo-Pomerania Occidental|Mecklemburgo
saarland|Sarre
prussia|Prusia
east-prussia|Prusia Oriental
westphalia|Westfalia
rhineland|Renania
silesia|Silesia
pomerania|Pomerania
galicia-ukraine|Galitzia
bohemia|Bohemia
moravia|Moravia
transylvania|Transilvania
wallachia|Valaquia
dalmatia|Dalmacia
vojvodina|Voivodina
thrace|Tracia
tyrol|Tirol
carinthia|Carintia
styria|Estiria
flanders|Flandes
wallonia|Valonia
alsace|Alsacia
lorraine|Lorena francesa
brittany|Bretaña
normandy|Normandía
burgundy|Borgoña
champagne|Champaña-Ardenas
provence|Provenza
aquitaine|Aquitania
auvergne|Auvernia
picardy|Picardía
languedoc|Languedoc
savoy|Saboya
ile-de-france|Isla de Francia
gaul|Galia
corsica|Córcega
sardinia|Cerdeña
sicily|Sicilia
lombardy|Lombardía
tuscany|Toscana
piedmont|Piamonte
veneto|Véneto
calabria|Calabria
apulia|Apulia
crete|Creta
peloponnese|Peloponeso
catalonia|Cataluña|Catalunya
andalusia|Andalucía
castile|Castilla
aragon|Aragón
galicia|Galicia
asturias|Asturias
navarre|Navarra
basque-country|País Vasco|Euskadi
extremadura|Extremadura
canary-islands|islas Canarias|Islas Canarias|Canarias
balearic-islands|islas Baleares|Islas Baleares|Baleares
azores|Azores|islas Azores
hawaii|Hawái|Hawaii
alaska|Alaska
california|California
texas|Texas|Tejas
florida|Florida
new-england|Nueva Inglaterra
pennsylvania|Pensilvania
ohio|Ohio
illinois|Illinois
michigan|Míchigan|Michigan
wisconsin|Wisconsin
minnesota|Minnesota
iowa|Iowa
missouri|Misuri|Missouri
kansas|Kansas
nebraska|Nebraska
oklahoma|Oklahoma
arkansas|Arkansas
louisiana|Luisiana|Louisiana
mississippi|Misisipi|Mississippi
alabama|Alabama
tennessee|Tennessee
kentucky|Kentucky
indiana|Indiana
virginia|Virginia
west-virginia|Virginia Occidental
maryland|Maryland
delaware|Delaware
new-jersey|Nueva Jersey
new-york-state|Estado de Nueva York|estado de Nueva York
connecticut|Connecticut
massachusetts|Massachusetts
rhode-island|Rhode Island
vermont|Vermont
new-hampshire|Nuevo Hampshire|New Hampshire
maine|Maine
north-carolina|Carolina del Norte
south-carolina|Carolina del Sur
us-georgia|estado de Georgia
north-dakota|Dakota del Norte
south-dakota|Dakota del Sur
montana|Montana
wyoming|Wyoming
colorado|Colorado
new-mexico|Nuevo México
arizona|Arizona
nevada|Nevada
utah|Utah
idaho|Idaho
oregon|Oregón|Oregon
manhattan|Manhattan
brooklyn|Brooklyn
hollywood|Hollywood
silicon-valley|Silicon Valley
ontario|Ontario
british-columbia|Columbia Británica
alberta|Alberta
manitoba|Manitoba
saskatchewan|Saskatchewan
nova-scotia|Nueva Escocia
new-brunswick|Nuevo Brunswick
newfoundland|Terranova
labrador|península del Labrador
new-south-wales|Nueva Gales del Sur
queensland|Queensland
tasmania|Tasmania
western-australia|Australia Occidental
patagonia|Patagonia
tierra-del-fuego|Tierra del Fuego
yucatan|Yucatán
tibet|Tíbet
xinjiang|Xinjiang|Sinkiang
inner-mongolia|Mongolia Interior
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
hokkaido|Hokkaidō|Hokkaido
honshu|Honshū|Honshu
kyushu|Kyūshū|Kyushu
okinawa|Okinawa
kashmir|Cachemira|Jammu y Cachemira
punjab|Punyab
bengal|Bengala
west-bengal|Bengala Occidental
kerala|Kerala
tamil-nadu|Tamil Nadu
gujarat|Guyarat
maharashtra|Maharastra
uttar-pradesh|Uttar Pradesh
assam|Assam
rajasthan|Rayastán
ladakh|Ladakh
balochistan|Baluchistán
sindh|Sind
java|Java
sumatra|Sumatra
borneo|Borneo
new-guinea|Nueva Guinea
mindanao|Mindanao
taiwan-strait|estrecho de Taiwán
zanzibar|Zanzíbar
katanga|Katanga
kivu|Kivu
transvaal|Transvaal
atlantic|océano Atlántico|Atlántico|Atlántico Norte
pacific|océano Pacífico|Pacífico
indian-ocean|océano Índico|Índico
arctic-ocean|océano Ártico
mediterranean|mar Mediterráneo|Mediterráneo
black-sea|mar Negro
caspian-sea|mar Caspio|Caspio
baltic-sea|mar Báltico|Báltico
north-sea|mar del Norte
red-sea|mar Rojo
dead-sea|mar Muerto
adriatic|mar Adriático|Adriático
aegean|mar Egeo|Egeo
aral-sea|mar de Aral
sea-of-azov|mar de Azov
caribbean-sea|mar Caribe
south-china-sea|mar de China Meridional|mar de la China Meridional
east-china-sea|mar de China Oriental
sea-of-japan|mar del Japón|mar de Japón
barents-sea|mar de Barents
bering-strait|estrecho de Bering
persian-gulf|golfo Pérsico
gulf-of-mexico|golfo de México
gulf-of-aden|golfo de Adén
bay-of-bengal|golfo de Bengala|bahía de Bengala
strait-of-hormuz|estrecho de Ormuz
strait-of-malacca|estrecho de Malaca
bab-el-mandeb|Bab el-Mandeb
bosphorus|Bósforo
dardanelles|Dardanelos
strait-of-gibraltar|estrecho de Gibraltar
english-channel|canal de la Mancha
suez-canal|canal de Suez
panama-canal|canal de Panamá
volga|Volga
danube|Danubio
rhine|Rin
rhone|Ródano
seine|Sena
loire|Loira
thames|Támesis
elbe|Elba
oder|Óder
vistula|Vístula
dnieper|Dniéper
nile|Nilo
congo-river|río Congo
tigris|Tigris
euphrates|Éufrates
indus|Indo
ganges|Ganges
mekong|Mekong
yangtze|Yangtsé
yellow-river|río Amarillo
amazon|Amazonas|Amazonia
rio-grande|Río Bravo|Río Grande
alps|Alpes
pyrenees|Pirineos
carpathians|Cárpatos
himalayas|Himalaya
andes|Andes
rocky-mountains|montañas Rocosas
appalachians|Apalaches|montes Apalaches
pamir|Pamir
tian-shan|Tian Shan
hindu-kush|Hindú Kush
everest|Everest|monte Everest
gobi|Gobi|desierto de Gobi
lake-baikal|lago Baikal|Baikal
lake-victoria|lago Victoria
issyk-kul|Issyk-Kul
great-lakes|Grandes Lagos
roman-empire|Imperio romano|Imperio Romano
ottoman-empire|Imperio otomano|Imperio Otomano
russian-empire|Imperio ruso|Imperio Ruso
british-empire|Imperio británico|Imperio Británico
byzantine-empire|Imperio bizantino|Bizancio
holy-roman-empire|Sacro Imperio Romano Germánico
austria-hungary|Austria-Hungría|Imperio austrohúngaro
persia|Persia
babylon|Babilonia
sparta|Esparta
carthage|Cartago
`);
