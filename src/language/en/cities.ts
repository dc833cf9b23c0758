import {readNameTable} from "../nameWords.ts";

/** Id, name, other names. */
export const cities = readNameTable(`
abu-dhabi|Abu Dhabi
accra|Accra
addis-ababa|Addis Ababa
algiers|Algiers
almaty|Almaty
amman|Amman
ankara|Ankara
ashgabat|Ashgabat
astana|Astana|Nur-Sultan
athens|Athens
baghdad|Baghdad
baku|Baku
bali|Bali
bamako|Bamako
bangkok|Bangkok
beijing|Beijing|Peking
beirut|Beirut
belgrade|Belgrade
berlin|Berlin
bishkek|Bishkek
brasilia|Brasilia
brussels|Brussels
bucharest|Bucharest
budapest|Budapest
buenos-aires|Buenos Aires
cairo|Cairo
canberra|Canberra
caracas|Caracas
chengdu|Chengdu
copenhagen|Copenhagen
dakar|Dakar
damascus|Damascus
delhi|Delhi
dhaka|Dhaka
doha|Doha
dubai|Dubai
dublin|Dublin
dushanbe|Dushanbe
fortaleza|Fortaleza
geneva|Geneva
goa|Goa
hague|The Hague
hamburg|Hamburg
hangzhou|Hangzhou
hanoi|Hanoi
harbin|Harbin
havana|Havana
helsinki|Helsinki
hong-kong|Hong Kong
islamabad|Islamabad
istanbul|Istanbul
jakarta|Jakarta
jerusalem|Jerusalem
johannesburg|Johannesburg
kabul|Kabul
kathmandu|Kathmandu
kazan|Kazan
khabarovsk|Khabarovsk
khartoum|Khartoum
kinshasa|Kinshasa
kuala-lumpur|Kuala Lumpur
kyiv|Kyiv|Kiev
lisbon|Lisbon
london|London
madrid|Madrid
manila|Manila
mexico-city|Mexico City
minsk|Minsk
montreal|Montreal
moscow|Moscow
mumbai|Mumbai
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
quebec-city|Quebec City|Quebec
quito|Quito
rabat|Rabat
rio-de-janeiro|Rio de Janeiro|Rio
riyadh|Riyadh
rome|Rome
saint-petersburg|Saint Petersburg|St. Petersburg|St Petersburg
samarkand|Samarkand
san-francisco|San Francisco
sanya|Sanya
seoul|Seoul
shanghai|Shanghai
shenzhen|Shenzhen
singapore|Singapore
sochi|Sochi
sofia|Sofia
stockholm|Stockholm
strasbourg|Strasbourg
sydney|Sydney
taipei|Taipei
tashkent|Tashkent
tbilisi|Tbilisi
tehran|Tehran
tel-aviv|Tel Aviv
tianjin|Tianjin
tokyo|Tokyo
tripoli|Tripoli
tunis|Tunis
ufa|Ufa
ulaanbaatar|Ulaanbaatar
urumqi|Urumqi
vienna|Vienna
vilnius|Vilnius
vladivostok|Vladivostok
warsaw|Warsaw
washington|Washington|Washington, D.C.
wuhan|Wuhan
xiamen|Xiamen
xian|Xi'an
yekaterinburg|Yekaterinburg|Ekaterinburg
yerevan|Yerevan
`);
