import {readNameTable} from "../nameWords.ts";

/** Id, name, acronym and others. */
export const organizations = readNameTable(`
united-nations|United Nations|United Nations Organization|UN|U.N.
un-security-council|United Nations Security Council|UN Security Council|U.N. Security Council|Security Council|UNSC
un-general-assembly|United Nations General Assembly|UN General Assembly|U.N. General Assembly|UNGA
un-secretariat|United Nations Secretariat|UN Secretariat
ecosoc|United Nations Economic and Social Council|Economic and Social Council|ECOSOC
un-human-rights-council|United Nations Human Rights Council|UN Human Rights Council|Human Rights Council|UNHRC
ohchr|Office of the United Nations High Commissioner for Human Rights|UN Human Rights Office|OHCHR
unesco|UNESCO|United Nations Educational, Scientific and Cultural Organization
unicef|UNICEF|United Nations Children's Fund|Unicef
unhcr|United Nations High Commissioner for Refugees|UN Refugee Agency|UNHCR
unrwa|United Nations Relief and Works Agency|UNRWA
undp|United Nations Development Programme|UN Development Programme|UNDP
unep|United Nations Environment Programme|UN Environment Programme|UNEP
unfpa|United Nations Population Fund|UNFPA
unodc|United Nations Office on Drugs and Crime|UNODC
unctad|United Nations Conference on Trade and Development|UNCTAD
unido|United Nations Industrial Development Organization|UNIDO
un-women|UN Women
unaids|UNAIDS
un-habitat|UN-Habitat
wfp|World Food Programme|World Food Program|WFP
fao|Food and Agriculture Organization|FAO
ifad|International Fund for Agricultural Development|IFAD
who|World Health Organization|World Health Organisation|WHO
ilo|International Labour Organization|International Labour Organisation|International Labor Organization|ILO
imo|International Maritime Organization|IMO
icao|International Civil Aviation Organization|ICAO
itu|International Telecommunication Union|ITU
upu|Universal Postal Union|UPU
wmo|World Meteorological Organization|WMO
wipo|World Intellectual Property Organization|WIPO
unwto|UN Tourism|World Tourism Organization|UNWTO
iom|International Organization for Migration|IOM
iaea|International Atomic Energy Agency|IAEA
opcw|Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons|OPCW
ctbto|Comprehensive Nuclear-Test-Ban Treaty Organization|CTBTO
wto|World Trade Organization|World Trade Organisation|WTO
imf|International Monetary Fund|IMF
world-bank|World Bank|World Bank Group
ibrd|International Bank for Reconstruction and Development|IBRD
ifc|International Finance Corporation|IFC
bis|Bank for International Settlements|BIS
fatf|Financial Action Task Force|FATF
oecd|Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development|OECD
iea|International Energy Agency|IEA
irena|International Renewable Energy Agency|IRENA
opec|Organization of the Petroleum Exporting Countries|OPEC
opec-plus|OPEC+
gecf|Gas Exporting Countries Forum|GECF
interpol|Interpol|INTERPOL|International Criminal Police Organization
icc|International Criminal Court|ICC
icj|International Court of Justice|World Court|ICJ
icty|International Criminal Tribunal for the former Yugoslavia|ICTY
pca|Permanent Court of Arbitration|PCA
echr|European Court of Human Rights|ECHR|ECtHR
icrc|International Committee of the Red Cross|ICRC
ifrc|International Federation of Red Cross and Red Crescent Societies|IFRC
red-cross|Red Cross
red-crescent|Red Crescent
european-union|European Union|EU|E.U.
european-commission|European Commission
european-parliament|European Parliament
european-council|European Council
council-of-the-eu|Council of the European Union|EU Council
ecj|Court of Justice of the European Union|European Court of Justice|ECJ|CJEU
ecb|European Central Bank|ECB
eib|European Investment Bank|EIB
ebrd|European Bank for Reconstruction and Development|EBRD
eeas|European External Action Service|EEAS
europol|Europol
eurojust|Eurojust
frontex|Frontex
ema|European Medicines Agency|EMA
eurogroup|Eurogroup
eec|European Economic Community|EEC
euratom|Euratom
efta|European Free Trade Association|EFTA
council-of-europe|Council of Europe
pace|Parliamentary Assembly of the Council of Europe|PACE
osce|Organization for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe|Organisation for Security and Cooperation in Europe|OSCE
venice-commission|Venice Commission
nato|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|NATO|North Atlantic Alliance
warsaw-pact|Warsaw Pact|Warsaw Treaty Organization
shanghai-cooperation-organisation|Shanghai Cooperation Organisation|Shanghai Cooperation Organization|SCO
rats|Regional Anti-Terrorist Structure|RATS
shanghai-five|Shanghai Five
asean|Association of Southeast Asian Nations|ASEAN|Asean
saarc|South Asian Association for Regional Cooperation|SAARC
apec|Asia-Pacific Economic Cooperation|APEC
cica|Conference on Interaction and Confidence-Building Measures in Asia|CICA
quad|Quad|Quadrilateral Security Dialogue
aukus|AUKUS|Aukus
brics|BRICS|Brics
new-development-bank|New Development Bank|BRICS Bank
asian-infrastructure-investment-bank|Asian Infrastructure Investment Bank|AIIB
adb|Asian Development Bank|ADB
afdb|African Development Bank|AfDB
idb|Inter-American Development Bank|IADB
isdb|Islamic Development Bank|IsDB
edb|Eurasian Development Bank
african-union|African Union|AU
oau|Organisation of African Unity|Organization of African Unity|OAU
ecowas|Economic Community of West African States|ECOWAS
sadc|Southern African Development Community|SADC
eac|East African Community|EAC
igad|Intergovernmental Authority on Development|IGAD
eccas|Economic Community of Central African States|ECCAS
comesa|Common Market for Eastern and Southern Africa|COMESA
g5-sahel|G5 Sahel
aes|Alliance of Sahel States
arab-league|Arab League|League of Arab States
gcc|Gulf Cooperation Council|Cooperation Council for the Arab States of the Gulf|GCC
oic|Organisation of Islamic Cooperation|Organization of Islamic Cooperation|OIC
oapec|Organization of Arab Petroleum Exporting Countries|OAPEC
maghreb-union|Arab Maghreb Union
eco|Economic Cooperation Organization
csto|Collective Security Treaty Organization|Collective Security Treaty Organisation|CSTO
cis|Commonwealth of Independent States|CIS
eaeu|Eurasian Economic Union|EAEU|EEU
eurasian-commission|Eurasian Economic Commission
union-state|Union State of Russia and Belarus|Union State
organization-of-turkic-states|Organization of Turkic States|Turkic Council|OTS
bsec|Organization of the Black Sea Economic Cooperation|Black Sea Economic Cooperation|BSEC
guam-organization|Organization for Democracy and Economic Development
visegrad-group|Visegrad Group|Visegrad Four
nordic-council|Nordic Council
arctic-council|Arctic Council
benelux|Benelux
comecon|Comecon|Council for Mutual Economic Assistance|COMECON
league-of-nations|League of Nations
oas|Organization of American States|OAS
mercosur|Mercosur|Southern Common Market
unasur|Union of South American Nations|UNASUR
celac|Community of Latin American and Caribbean States|CELAC
alba|Bolivarian Alliance for the Peoples of Our America
andean-community|Andean Community
caricom|Caribbean Community|CARICOM
sica|Central American Integration System
pacific-alliance|Pacific Alliance
pacific-islands-forum|Pacific Islands Forum
lima-group|Lima Group
iachr|Inter-American Commission on Human Rights|IACHR
paho|Pan American Health Organization|PAHO
g7|G7|Group of Seven
g8|G8|Group of Eight
g20|G20|Group of Twenty
g77|G77|Group of 77
paris-club|Paris Club
non-aligned-movement|Non-Aligned Movement
commonwealth|Commonwealth|Commonwealth of Nations
francophonie|International Organisation of La Francophonie|La Francophonie|Francophonie
cplp|Community of Portuguese Language Countries|CPLP
inter-parliamentary-union|Inter-Parliamentary Union
wef|World Economic Forum|WEF
ipcc|Intergovernmental Panel on Climate Change|IPCC
ioc|International Olympic Committee|IOC
ipc|International Paralympic Committee|IPC
fifa|FIFA|Fifa
uefa|UEFA|Uefa
wada|World Anti-Doping Agency|WADA
cas|Court of Arbitration for Sport
iata|International Air Transport Association|IATA
icann|ICANN
amnesty-international|Amnesty International
human-rights-watch|Human Rights Watch|HRW
reporters-without-borders|Reporters Without Borders|RSF
doctors-without-borders|Doctors Without Borders|MSF
greenpeace|Greenpeace
wwf|World Wide Fund for Nature|World Wildlife Fund|WWF
oxfam|Oxfam
transparency-international|Transparency International
nasa|NASA|Nasa
esa|European Space Agency|ESA
roscosmos|Roscosmos
cern|CERN|Cern
kremlin|Kremlin
white-house|White House
pentagon|Pentagon
federal-reserve|Federal Reserve|Fed
cia|Central Intelligence Agency|CIA
fbi|Federal Bureau of Investigation|FBI
us-congress|US Congress|United States Congress|U.S. Congress
state-duma|State Duma
bundestag|Bundestag
national-peoples-congress|National People's Congress
communist-party-of-china|Communist Party of China|Chinese Communist Party|CCP|CPC
islamic-state|Islamic State|ISIS|ISIL|Daesh
al-qaeda|Al-Qaeda|al-Qaeda|Al Qaeda|al-Qaida
taliban|Taliban|Taleban
hamas|Hamas
hezbollah|Hezbollah|Hizbullah
plo|Palestine Liberation Organization|PLO
houthis|Houthis|Ansar Allah
pkk|Kurdistan Workers' Party|PKK
boko-haram|Boko Haram
farc|Revolutionary Armed Forces of Colombia|FARC
gazprom|Gazprom
rosatom|Rosatom
england|England
scotland|Scotland
wales|Wales
northern-ireland|Northern Ireland
`);
