import {readNameTable} from "../nameWords.ts";

/** Continents, regions, seas, rivers, mountains and empires: id, name, other names. */
export const regions = readNameTable(`
europe|أوروبا
western-europe|أوروبا الغربية
eastern-europe|أوروبا الشرقية
central-europe|أوروبا الوسطى
northern-europe|شمال أوروبا
southern-europe|جنوب أوروبا
asia|آسيا
central-asia|آسيا الوسطى|وسط آسيا
east-asia|شرق آسيا
south-asia|جنوب آسيا
southeast-asia|جنوب شرق آسيا
northeast-asia|شمال شرق آسيا
asia-pacific|آسيا والمحيط الهادئ
indo-pacific|المحيطين الهندي والهادئ
asia-minor|آسيا الصغرى
africa|أفريقيا|إفريقيا
north-africa|شمال أفريقيا|شمال إفريقيا
west-africa|غرب أفريقيا|غرب إفريقيا
east-africa|شرق أفريقيا|شرق إفريقيا
central-africa|وسط أفريقيا
southern-africa|الجنوب الأفريقي
sub-saharan-africa|أفريقيا جنوب الصحراء
horn-of-africa|القرن الأفريقي
sahel|الساحل الأفريقي
sahara|الصحراء الكبرى
maghreb|المغرب العربي
americas|الأمريكتين|الأمريكيتين
north-america|أمريكا الشمالية|أميركا الشمالية
south-america|أمريكا الجنوبية|أميركا الجنوبية
central-america|أمريكا الوسطى
latin-america|أمريكا اللاتينية|أميركا اللاتينية
caribbean|الكاريبي|منطقة الكاريبي
oceania|أوقيانوسيا
polynesia|بولينيزيا
antarctica|القطب الجنوبي
arctic|القطب الشمالي
middle-east|الشرق الأوسط
near-east|الشرق الأدنى
far-east|الشرق الأقصى
eurasia|أوراسيا
balkans|البلقان
western-balkans|غرب البلقان
scandinavia|إسكندنافيا|اسكندنافيا
baltic-states|دول البلطيق
caucasus|القوقاز
crimea|القرم|شبه جزيرة القرم
donbas|دونباس
siberia|سيبيريا
ural|الأورال
chechnya|الشيشان
dagestan|داغستان
ingushetia|إنغوشيا
tatarstan|تتارستان
bashkortostan|باشكورتوستان
yakutia|ياقوتيا
karelia|كاريليا
sakhalin|ساخالين
kamchatka|كامتشاتكا
kuril-islands|جزر الكوريل
abkhazia|أبخازيا
south-ossetia|أوسيتيا الجنوبية
transnistria|ترانسنيستريا
nagorno-karabakh|قره باغ|ناغورنو كاراباخ
kurdistan|كردستان|إقليم كردستان
gaza-strip|قطاع غزة
west-bank|الضفة الغربية
golan-heights|الجولان|هضبة الجولان|مرتفعات الجولان
sinai|سيناء|شبه جزيرة سيناء
darfur|دارفور
tigray|تيغراي
somaliland|أرض الصومال
mesopotamia|بلاد الرافدين
anatolia|الأناضول
levant|بلاد الشام
iberia|شبه الجزيرة الإيبيرية
arabian-peninsula|شبه الجزيرة العربية|الجزيرة العربية
korean-peninsula|شبه الجزيرة الكورية|كوريا
indochina|الهند الصينية
indian-subcontinent|شبه القارة الهندية
england|إنجلترا|إنكلترا
scotland|اسكتلندا|إسكتلندا
wales|ويلز
northern-ireland|أيرلندا الشمالية
cornwall|كورنوال
bavaria|بافاريا
saxony|ساكسونيا
lower-saxony|ساكسونيا السفلى
hesse|هسن
brandenburg|براندنبورغ
thuringia|تورينغن
north-rhine-westphalia|شمال الراين وستفاليا
rhineland-palatinate|راينلاند بالاتينات
baden-wurttemberg|بادن فورتمبيرغ
schleswig-holstein|شليسفيغ هولشتاين
mecklenburg|مكلنبورغ
saarland|سارلاند
prussia|بروسيا
east-prussia|بروسيا الشرقية
westphalia|وستفاليا
rhineland|الراينلاند
silesia|سيليزيا
pomerania|بوميرانيا
galicia-ukraine|غاليسيا الأوكرانية
bohemia|بوهيميا
moravia|مورافيا
transylvania|ترانسيلفانيا
wallachia|والاشيا
dalmatia|دالماسيا
vojvodina|فويفودينا
thrace|تراقيا
tyrol|تيرول
carinthia|كارينثيا
styria|ستيريا
flanders|فلاندرز
wallonia|والونيا
alsace|الألزاس
lorraine|اللورين
brittany|بريتاني
normandy|نورماندي
burgundy|بورغوندي
champagne|شامبانيا أردين
provence|بروفانس
aquitaine|أكيتين
auvergne|أوفيرن
picardy|بيكاردي
languedoc|لانغدوك
savoy|سافوا
ile-de-france|إيل دو فرانس
gaul|بلاد الغال
corsica|كورسيكا
sardinia|سردينيا
sicily|صقلية
lombardy|لومبارديا
tuscany|توسكانا
piedmont|بييمونتي
veneto|فينيتو
calabria|كالابريا
apulia|بوليا
crete|كريت
peloponnese|البيلوبونيز
catalonia|كتالونيا
andalusia|الأندلس|أندلوسيا
castile|قشتالة
aragon|أراغون
galicia|غاليسيا
asturias|أستورياس
navarre|نافارا
basque-country|إقليم الباسك
extremadura|إكستريمادورا
canary-islands|جزر الكناري
balearic-islands|جزر البليار
azores|جزر الأزور
hawaii|هاواي
alaska|ألاسكا
california|كاليفورنيا
texas|تكساس
florida|فلوريدا
new-england|نيو إنجلاند
pennsylvania|بنسلفانيا
ohio|أوهايو
illinois|إلينوي
michigan|ميشيغان
wisconsin|ويسكونسن
minnesota|مينيسوتا
iowa|آيوا
missouri|ميزوري
kansas|كانساس
nebraska|نبراسكا
oklahoma|أوكلاهوما
arkansas|أركنساس
louisiana|لويزيانا
mississippi|ميسيسيبي
alabama|ألاباما
tennessee|تينيسي
kentucky|كنتاكي
indiana|إنديانا
virginia|فيرجينيا
west-virginia|فرجينيا الغربية
maryland|ماريلاند
delaware|ديلاوير
new-jersey|نيو جيرسي
new-york-state|ولاية نيويورك
connecticut|كونيتيكت
massachusetts|ماساتشوستس
rhode-island|رود آيلاند
vermont|فيرمونت
new-hampshire|نيو هامبشاير
maine|ولاية مين
north-carolina|كارولاينا الشمالية|كارولينا الشمالية
south-carolina|كارولاينا الجنوبية|كارولينا الجنوبية
us-georgia|ولاية جورجيا
north-dakota|داكوتا الشمالية
south-dakota|داكوتا الجنوبية
montana|مونتانا
wyoming|وايومنغ
colorado|كولورادو
new-mexico|نيو مكسيكو
arizona|أريزونا
nevada|نيفادا
utah|يوتا
idaho|أيداهو
oregon|أوريغون
manhattan|مانهاتن
brooklyn|بروكلين
hollywood|هوليوود
silicon-valley|وادي السيليكون
ontario|أونتاريو
british-columbia|كولومبيا البريطانية
alberta|ألبرتا
manitoba|مانيتوبا
saskatchewan|ساسكاتشوان
nova-scotia|نوفا سكوشا
new-brunswick|نيو برونزويك
newfoundland|نيوفاوندلاند
labrador|لابرادور
new-south-wales|نيو ساوث ويلز
queensland|كوينزلاند
tasmania|تسمانيا
western-australia|غرب أستراليا
patagonia|باتاغونيا
tierra-del-fuego|أرض النار
yucatan|يوكاتان
tibet|التبت
xinjiang|شينجيانغ
inner-mongolia|منغوليا الداخلية
manchuria|منشوريا
sichuan|سيتشوان
yunnan|يونان الصينية
guangdong|قوانغدونغ
fujian|فوجيان
zhejiang|تشجيانغ
jiangsu|جيانغسو
shandong|شاندونغ
henan|خنان
hebei|خبي
hubei|هوبي
hunan|هونان
hainan|هاينان
shaanxi|شنشي
shanxi|شانشي
gansu|قانسو
heilongjiang|هيلونغجيانغ
jilin|جيلين
liaoning|لياونينغ
anhui|آنهوي
jiangxi|جيانغشي
guizhou|قويتشو
guangxi|قوانغشي
qinghai|تشينغهاي
ningxia|نينغشيا
hokkaido|هوكايدو
honshu|هونشو
kyushu|كيوشو
okinawa|أوكيناوا
kashmir|كشمير|جامو وكشمير
punjab|البنجاب
bengal|البنغال
west-bengal|البنغال الغربية
kerala|كيرالا
tamil-nadu|تاميل نادو
gujarat|غوجارات
maharashtra|ماهاراشترا
uttar-pradesh|أتر براديش
assam|آسام
rajasthan|راجستان
ladakh|لاداخ
balochistan|بلوشستان
sindh|السند
java|جاوة
sumatra|سومطرة
borneo|بورنيو
new-guinea|غينيا الجديدة
mindanao|مينداناو
taiwan-strait|مضيق تايوان
zanzibar|زنجبار
katanga|كاتانغا
kivu|كيفو
transvaal|ترانسفال
atlantic|المحيط الأطلسي|الأطلسي
pacific|المحيط الهادئ|الهادئ
indian-ocean|المحيط الهندي
arctic-ocean|المحيط المتجمد الشمالي
mediterranean|البحر المتوسط|البحر الأبيض المتوسط
black-sea|البحر الأسود
caspian-sea|بحر قزوين
baltic-sea|بحر البلطيق
north-sea|بحر الشمال
red-sea|البحر الأحمر
dead-sea|البحر الميت
adriatic|البحر الأدرياتيكي
aegean|بحر إيجه
aral-sea|بحر آرال
sea-of-azov|بحر آزوف
caribbean-sea|البحر الكاريبي
south-china-sea|بحر الصين الجنوبي
east-china-sea|بحر الصين الشرقي
sea-of-japan|بحر اليابان
barents-sea|بحر بارنتس
bering-strait|مضيق بيرنغ
persian-gulf|الخليج العربي|الخليج الفارسي|الخليج
gulf-of-mexico|خليج المكسيك
gulf-of-aden|خليج عدن
bay-of-bengal|خليج البنغال
strait-of-hormuz|مضيق هرمز
strait-of-malacca|مضيق ملقا
bab-el-mandeb|باب المندب|مضيق باب المندب
bosphorus|البوسفور
dardanelles|الدردنيل
strait-of-gibraltar|مضيق جبل طارق
english-channel|بحر المانش
suez-canal|قناة السويس
panama-canal|قناة بنما
volga|نهر الفولغا
danube|الدانوب|نهر الدانوب
rhine|الراين|نهر الراين
rhone|نهر الرون
seine|نهر السين
loire|نهر اللوار
thames|نهر التايمز
elbe|نهر إلبه
oder|نهر الأودر
vistula|نهر فيستولا
dnieper|نهر دنيبر
nile|نهر النيل|النيل
congo-river|نهر الكونغو
tigris|نهر دجلة|دجلة
euphrates|نهر الفرات|الفرات
indus|نهر السند
ganges|نهر الغانج
mekong|نهر ميكونغ|الميكونغ
yangtze|نهر اليانغتسي
yellow-river|النهر الأصفر
amazon|الأمازون
rio-grande|ريو غراندي
alps|جبال الألب
pyrenees|جبال البرانس
carpathians|جبال الكاربات
himalayas|جبال الهيمالايا|الهيمالايا
andes|جبال الأنديز
rocky-mountains|جبال روكي
appalachians|جبال الأبالاش
pamir|بامير
tian-shan|تيان شان
hindu-kush|هندوكوش
everest|إيفرست
gobi|صحراء غوبي
lake-baikal|بحيرة بايكال
lake-victoria|بحيرة فيكتوريا
issyk-kul|إيسيك كول
great-lakes|البحيرات العظمى
roman-empire|الإمبراطورية الرومانية
ottoman-empire|الإمبراطورية العثمانية|الدولة العثمانية
russian-empire|الإمبراطورية الروسية
british-empire|الإمبراطورية البريطانية
byzantine-empire|الإمبراطورية البيزنطية
holy-roman-empire|الإمبراطورية الرومانية المقدسة
austria-hungary|النمسا-المجر
persia|بلاد فارس
babylon|بابل
sparta|إسبرطة
carthage|قرطاج
`);
