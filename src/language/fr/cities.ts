import {readNameTable} from "../nameWords.ts";

/** Id, name, other names. */
export const cities = readNameTable(`
abu-dhabi|Abu Dhabi
accra|Accra
addis-ababa|Addis-Abeba
algiers|Alger
almaty|Almaty
amman|Amman
ankara|Ankara
ashgabat|Achgabat|Achkhabad
astana|Astana|Noursoultan|Nour-Soultan
athens|Athènes
baghdad|Bagdad
baku|Bakou
bali|Bali
bamako|Bamako
bangkok|Bangkok
beijing|Pékin|Beijing
beirut|Beyrouth
belgrade|Belgrade
berlin|Berlin
bishkek|Bichkek
brasilia|Brasilia
brussels|Bruxelles
bucharest|Bucarest
budapest|Budapest
buenos-aires|Buenos Aires
cairo|Le Caire
canberra|Canberra
caracas|Caracas
chengdu|Chengdu
copenhagen|Copenhague
dakar|Dakar
damascus|Damas
delhi|Delhi
dhaka|Dacca
doha|Doha
dubai|Dubaï
dublin|Dublin
dushanbe|Douchanbé
fortaleza|Fortaleza
geneva|Genève
goa|Goa
hague|La Haye
hamburg|Hambourg
hangzhou|Hangzhou
hanoi|Hanoï
harbin|Harbin
havana|La Havane
helsinki|Helsinki
hong-kong|Hong Kong|Hongkong
islamabad|Islamabad
istanbul|Istanbul
jakarta|Jakarta
jerusalem|Jérusalem
johannesburg|Johannesburg
kabul|Kaboul
kathmandu|Katmandou
kazan|Kazan
khabarovsk|Khabarovsk
khartoum|Khartoum
kinshasa|Kinshasa
kuala-lumpur|Kuala Lumpur
kyiv|Kiev|Kyiv
lisbon|Lisbonne
london|Londres
madrid|Madrid
manila|Manille
mexico-city|Mexico
minsk|Minsk
montreal|Montréal
moscow|Moscou
mumbai|Bombay|Mumbai
munich|Munich
nairobi|Nairobi
new-delhi|New Delhi
new-york|New York
nice|Nice
oslo|Oslo
ottawa|Ottawa
paris|Paris
phnom-penh|Phnom Penh
prague|Prague
pretoria|Pretoria
pyongyang|Pyongyang
qingdao|Qingdao
quebec-city|Québec
quito|Quito
rabat|Rabat
rio-de-janeiro|Rio de Janeiro
riyadh|Riyad
rome|Rome
saint-petersburg|Saint-Pétersbourg
samarkand|Samarcande
san-francisco|San Francisco
sanya|Sanya
seoul|Séoul
shanghai|Shanghai|Shanghaï
shenzhen|Shenzhen
singapore|Singapour
sochi|Sotchi
sofia|Sofia
stockholm|Stockholm
strasbourg|Strasbourg
sydney|Sydney
taipei|Taipei
tashkent|Tachkent
tbilisi|Tbilissi
tehran|Téhéran
tel-aviv|Tel-Aviv
tianjin|Tianjin
tokyo|Tokyo
tripoli|Tripoli
tunis|Tunis
ufa|Oufa
ulaanbaatar|Oulan-Bator
urumqi|Urumqi|Ouroumtsi
vienna|Vienne
vilnius|Vilnius
vladivostok|Vladivostok
warsaw|Varsovie
washington|Washington
wuhan|Wuhan
xiamen|Xiamen
xian|Xi'an
yekaterinburg|Ekaterinbourg|Iekaterinbourg
yerevan|Erevan
`);
