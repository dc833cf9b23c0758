import {readNameTable} from "../nameWords.ts";

/** Continents, regions, seas, rivers, mountains and empires: id, name, other names. */
export const regions = readNameTable(`
europe|Европа
western-europe|Западная Европа
eastern-europe|Восточная Европа
central-europe|Центральная Европа
northern-europe|Северная Европа
southern-europe|Южная Европа
asia|Азия
central-asia|Центральная Азия|Средняя Азия
east-asia|Восточная Азия
south-asia|Южная Азия
southeast-asia|Юго-Восточная Азия
northeast-asia|Северо-Восточная Азия
asia-pacific|Азиатско-Тихоокеанский регион|АТР
indo-pacific|Индо-Тихоокеанский регион
asia-minor|Малая Азия
africa|Африка
north-africa|Северная Африка
west-africa|Западная Африка
east-africa|Восточная Африка
central-africa|Центральная Африка
southern-africa|Южная часть Африки
sub-saharan-africa|Африка южнее Сахары
horn-of-africa|Африканский Рог
sahel|Сахель
sahara|Сахара
maghreb|Магриб
americas|Америки
north-america|Северная Америка
south-america|Южная Америка
central-america|Центральная Америка
latin-america|Латинская Америка
caribbean|Карибский бассейн
oceania|Океания
polynesia|Полинезия
antarctica|Антарктика
arctic|Арктика
middle-east|Средний Восток|Ближний и Средний Восток
near-east|Ближний Восток
far-east|Дальний Восток
eurasia|Евразия
balkans|Балканы
western-balkans|Западные Балканы
scandinavia|Скандинавия
baltic-states|Прибалтика|Балтия
caucasus|Кавказ|Закавказье|Северный Кавказ|Южный Кавказ
crimea|Крым
donbas|Донбасс
siberia|Сибирь
ural|Урал
chechnya|Чечня
dagestan|Дагестан
ingushetia|Ингушетия
tatarstan|Татарстан
bashkortostan|Башкортостан|Башкирия
yakutia|Якутия
karelia|Карелия
sakhalin|Сахалин
kamchatka|Камчатка
kuril-islands|Курильские острова|Курилы
abkhazia|Абхазия
south-ossetia|Южная Осетия
transnistria|Приднестровье
nagorno-karabakh|Нагорный Карабах|Карабах
kurdistan|Курдистан
gaza-strip|сектор Газа|Сектор Газа
west-bank|Западный берег реки Иордан|Западный берег
golan-heights|Голанские высоты|Голаны
sinai|Синай
darfur|Дарфур
tigray|Тыграй
somaliland|Сомалиленд
mesopotamia|Месопотамия
anatolia|Анатолия
levant|Левант
iberia|Пиренейский полуостров
arabian-peninsula|Аравийский полуостров|Аравия
korean-peninsula|Корейский полуостров|Корея
indochina|Индокитай
indian-subcontinent|Индийский субконтинент
england|Англия
scotland|Шотландия
wales|Уэльс
northern-ireland|Северная Ирландия
cornwall|Корнуолл
bavaria|Бавария
saxony|Саксония
lower-saxony|Нижняя Саксония
hesse|Гессен
brandenburg|Бранденбург
thuringia|Тюрингия
north-rhine-westphalia|Северный Рейн — Вестфалия|Северный Рейн-Вестфалия
rhineland-palatinate|Рейнланд-Пфальц
baden-wurttemberg|Баден-Вюртемберг
schleswig-holstein|Шлезвиг-Гольштейн
mecklenburg|Мекленбург-Передняя Померания|Мекленбург
saarland|Саар
prussia|Пруссия
east-prussia|Восточная Пруссия
westphalia|Вестфалия
rhineland|Рейнская область
silesia|Силезия
pomerania|Померания
galicia-ukraine|Галиция
bohemia|Богемия
moravia|Моравия
transylvania|Трансильвания
wallachia|Валахия
dalmatia|Далмация
vojvodina|Воеводина
thrace|Фракия
tyrol|Тироль
carinthia|Каринтия
styria|Штирия
flanders|Фландрия
wallonia|Валлония
alsace|Эльзас
lorraine|Лотарингия
brittany|Бретань
normandy|Нормандия
burgundy|Бургундия
champagne|Шампань-Арденны
provence|Прованс
aquitaine|Аквитания
auvergne|Овернь
picardy|Пикардия
languedoc|Лангедок
savoy|Савойя
ile-de-france|Иль-де-Франс
gaul|Галлия
corsica|Корсика
sardinia|Сардиния
sicily|Сицилия
lombardy|Ломбардия
tuscany|Тоскана
piedmont|Пьемонт
veneto|Венето
calabria|Калабрия
apulia|Апулия
crete|Крит
peloponnese|Пелопоннес
catalonia|Каталония
andalusia|Андалусия
castile|Кастилия
aragon|Арагон
galicia|Галисия
asturias|Астурия
navarre|Наварра
basque-country|Страна Басков
extremadura|Эстремадура
canary-islands|Канарские острова|Канары
balearic-islands|Балеарские острова
azores|Азорские острова
hawaii|Гавайи
alaska|Аляска
california|Калифорния
texas|Техас
florida|Флорида
new-england|Новая Англия
pennsylvania|Пенсильвания
ohio|Огайо
illinois|Иллинойс
michigan|Мичиган
wisconsin|Висконсин
minnesota|Миннесота
iowa|Айова
missouri|Миссури
kansas|Канзас
nebraska|Небраска
oklahoma|Оклахома
arkansas|Арканзас
louisiana|Луизиана
mississippi|Миссисипи
alabama|Алабама
tennessee|Теннесси
kentucky|Кентукки
indiana|Индиана
virginia|Виргиния|Вирджиния
west-virginia|Западная Виргиния
maryland|Мэриленд
delaware|Делавэр
new-jersey|Нью-Джерси
new-york-state|штат Нью-Йорк
connecticut|Коннектикут
massachusetts|Массачусетс
rhode-island|Род-Айленд
vermont|Вермонт
new-hampshire|Нью-Гэмпшир
maine|Мэн
north-carolina|Северная Каролина
south-carolina|Южная Каролина
us-georgia|штат Джорджия|Джорджия
north-dakota|Северная Дакота
south-dakota|Южная Дакота
montana|Монтана
wyoming|Вайоминг
colorado|Колорадо
new-mexico|Нью-Мексико
arizona|Аризона
nevada|Невада
utah|Юта
idaho|Айдахо
oregon|Орегон
manhattan|Манхэттен
brooklyn|Бруклин
hollywood|Голливуд
silicon-valley|Кремниевая долина|Силиконовая долина
ontario|Онтарио
british-columbia|Британская Колумбия
alberta|Альберта
manitoba|Манитоба
saskatchewan|Саскачеван
nova-scotia|Новая Шотландия
new-brunswick|Нью-Брансуик
newfoundland|Ньюфаундленд
labrador|Лабрадор
new-south-wales|Новый Южный Уэльс
queensland|Квинсленд
tasmania|Тасмания
western-australia|Западная Австралия
patagonia|Патагония
tierra-del-fuego|Огненная Земля
yucatan|Юкатан
tibet|Тибет
xinjiang|Синьцзян
inner-mongolia|Внутренняя Монголия
manchuria|Маньчжурия
sichuan|Сычуань
yunnan|Юньнань
guangdong|Гуандун
fujian|Фуцзянь
zhejiang|Чжэцзян
jiangsu|Цзянсу
shandong|Шаньдун
henan|Хэнань
hebei|Хэбэй
hubei|Хубэй
hunan|Хунань
hainan|Хайнань
shaanxi|Шэньси
shanxi|Шаньси
gansu|Ганьсу
heilongjiang|Хэйлунцзян
jilin|Цзилинь
liaoning|Ляонин
anhui|Аньхой
jiangxi|Цзянси
guizhou|Гуйчжоу
guangxi|Гуанси
qinghai|Цинхай
ningxia|Нинся
hokkaido|Хоккайдо
honshu|Хонсю
kyushu|Кюсю
okinawa|Окинава
kashmir|Кашмир|Джамму и Кашмир
punjab|Пенджаб
bengal|Бенгалия
west-bengal|Западная Бенгалия
kerala|Керала
tamil-nadu|Тамилнад
gujarat|Гуджарат
maharashtra|Махараштра
uttar-pradesh|Уттар-Прадеш
assam|Ассам
rajasthan|Раджастхан
ladakh|Ладакх
balochistan|Белуджистан
sindh|Синд
java|Ява
sumatra|Суматра
borneo|Борнео|Калимантан
new-guinea|Новая Гвинея
mindanao|Минданао
taiwan-strait|Тайваньский пролив
zanzibar|Занзибар
katanga|Катанга
kivu|Киву
transvaal|Трансвааль
atlantic|Атлантический океан|Атлантика
pacific|Тихий океан
indian-ocean|Индийский океан
arctic-ocean|Северный Ледовитый океан
mediterranean|Средиземное море|Средиземноморье
black-sea|Чёрное море|Причерноморье
caspian-sea|Каспийское море|Каспий
baltic-sea|Балтийское море|Балтика
north-sea|Северное море
red-sea|Красное море
dead-sea|Мёртвое море
adriatic|Адриатическое море|Адриатика
aegean|Эгейское море
aral-sea|Аральское море|Арал
sea-of-azov|Азовское море
caribbean-sea|Карибское море
south-china-sea|Южно-Китайское море
east-china-sea|Восточно-Китайское море
sea-of-japan|Японское море
barents-sea|Баренцево море
bering-strait|Берингов пролив
persian-gulf|Персидский залив
gulf-of-mexico|Мексиканский залив
gulf-of-aden|Аденский залив
bay-of-bengal|Бенгальский залив
strait-of-hormuz|Ормузский пролив
strait-of-malacca|Малаккский пролив
bab-el-mandeb|Баб-эль-Мандебский пролив
bosphorus|Босфор
dardanelles|Дарданеллы
strait-of-gibraltar|Гибралтарский пролив
english-channel|Ла-Манш
suez-canal|Суэцкий канал
panama-canal|Панамский канал
volga|Волга
danube|Дунай
rhine|Рейн
rhone|Рона
seine|Сена
loire|Луара
thames|Темза
elbe|Эльба
oder|Одер
vistula|Висла
dnieper|Днепр-река
nile|Нил
congo-river|река Конго
tigris|Тигр
euphrates|Евфрат
indus|Инд
ganges|Ганг
mekong|Меконг
yangtze|Янцзы
yellow-river|Хуанхэ
amazon|Амазонка|Амазония
rio-grande|Рио-Гранде
alps|Альпы
pyrenees|Пиренеи
carpathians|Карпаты
himalayas|Гималаи
andes|Анды
rocky-mountains|Скалистые горы
appalachians|Аппалачи
pamir|Памир
tian-shan|Тянь-Шань
hindu-kush|Гиндукуш
everest|Эверест
gobi|Гоби
lake-baikal|Байкал
lake-victoria|озеро Виктория
issyk-kul|Иссык-Куль
great-lakes|Великие озёра
roman-empire|Римская империя
ottoman-empire|Османская империя
russian-empire|Российская империя
british-empire|Британская империя
byzantine-empire|Византийская империя|Византия
holy-roman-empire|Священная Римская империя
austria-hungary|Австро-Венгрия
persia|Персия
babylon|Вавилон
sparta|Спарта
carthage|Карфаген
`);
