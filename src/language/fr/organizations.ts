import {readNameTable} from "../nameWords.ts";

/** Id, name, acronym and others. */
export const organizations = readNameTable(`
united-nations|Organisation des Nations unies|Nations unies|ONU
un-security-council|Conseil de sécurité des Nations unies|Conseil de sécurité de l'ONU|Conseil de sécurité
un-general-assembly|Assemblée générale des Nations unies|Assemblée générale de l'ONU
un-secretariat|Secrétariat des Nations unies|Secrétariat de l'ONU
ecosoc|Conseil économique et social des Nations unies|ECOSOC
un-human-rights-council|Conseil des droits de l'homme des Nations unies|Conseil des droits de l'homme de l'ONU|Conseil des droits de l'homme
ohchr|Haut-Commissariat des Nations unies aux droits de l'homme|HCDH
unesco|UNESCO|Unesco|Organisation des Nations unies pour l'éducation, la science et la culture
unicef|UNICEF|Unicef|Fonds des Nations unies pour l'enfance
unhcr|Haut-Commissariat des Nations unies pour les réfugiés|Haut-Commissariat aux réfugiés|HCR|UNHCR
unrwa|Office de secours et de travaux des Nations unies|UNRWA|Unrwa
undp|Programme des Nations unies pour le développement|PNUD
unep|Programme des Nations unies pour l'environnement|PNUE
unfpa|Fonds des Nations unies pour la population|FNUAP|UNFPA
unodc|Office des Nations unies contre la drogue et le crime|ONUDC
unctad|Conférence des Nations unies sur le commerce et le développement|CNUCED
unido|Organisation des Nations unies pour le développement industriel|ONUDI
un-women|ONU Femmes|ONU-Femmes
unaids|ONUSIDA|Onusida
un-habitat|ONU-Habitat
wfp|Programme alimentaire mondial|PAM
fao|Organisation des Nations unies pour l'alimentation et l'agriculture|FAO
ifad|Fonds international de développement agricole|FIDA
who|Organisation mondiale de la santé|OMS
ilo|Organisation internationale du travail|OIT|BIT
imo|Organisation maritime internationale|OMI
icao|Organisation de l'aviation civile internationale|OACI
itu|Union internationale des télécommunications|UIT
upu|Union postale universelle|UPU
wmo|Organisation météorologique mondiale|OMM
wipo|Organisation mondiale de la propriété intellectuelle|OMPI
unwto|ONU Tourisme|Organisation mondiale du tourisme|OMT
iom|Organisation internationale pour les migrations|OIM
iaea|Agence internationale de l'énergie atomique|AIEA
opcw|Organisation pour l'interdiction des armes chimiques|OIAC
ctbto|Organisation du traité d'interdiction complète des essais nucléaires|OTICE
wto|Organisation mondiale du commerce|OMC
imf|Fonds monétaire international|FMI
world-bank|Banque mondiale|Groupe de la Banque mondiale
ibrd|Banque internationale pour la reconstruction et le développement|BIRD
ifc|Société financière internationale|SFI
bis|Banque des règlements internationaux|BRI
fatf|Groupe d'action financière|GAFI
oecd|Organisation de coopération et de développement économiques|OCDE
iea|Agence internationale de l'énergie|AIE
irena|Agence internationale pour les énergies renouvelables|IRENA
opec|Organisation des pays exportateurs de pétrole|OPEP
opec-plus|OPEP+
gecf|Forum des pays exportateurs de gaz|FPEG
interpol|Interpol|Organisation internationale de police criminelle
icc|Cour pénale internationale|CPI
icj|Cour internationale de justice|CIJ
icty|Tribunal pénal international pour l'ex-Yougoslavie|TPIY
pca|Cour permanente d'arbitrage|CPA
echr|Cour européenne des droits de l'homme|CEDH
icrc|Comité international de la Croix-Rouge|CICR
ifrc|Fédération internationale des sociétés de la Croix-Rouge et du Croissant-Rouge
red-cross|Croix-Rouge
red-crescent|Croissant-Rouge
european-union|Union européenne|UE
european-commission|Commission européenne
european-parliament|Parlement européen|Eurodéputés
european-council|Conseil européen
council-of-the-eu|Conseil de l'Union européenne|Conseil de l'UE
ecj|Cour de justice de l'Union européenne|CJUE
ecb|Banque centrale européenne|BCE
eib|Banque européenne d'investissement|BEI
ebrd|Banque européenne pour la reconstruction et le développement|BERD
eeas|Service européen pour l'action extérieure|SEAE
europol|Europol
eurojust|Eurojust
frontex|Frontex
ema|Agence européenne des médicaments|EMA
eurogroup|Eurogroupe
eec|Communauté économique européenne|CEE
euratom|Euratom
efta|Association européenne de libre-échange|AELE
council-of-europe|Conseil de l'Europe
pace|Assemblée parlementaire du Conseil de l'Europe|APCE
osce|Organisation pour la sécurité et la coopération en Europe|OSCE
venice-commission|Commission de Venise
nato|Organisation du traité de l'Atlantique nord|OTAN|Alliance atlantique
warsaw-pact|Pacte de Varsovie
shanghai-cooperation-organisation|Organisation de coopération de Shanghai|Organisation de coopération de Shanghaï|OCS
rats|Structure régionale antiterroriste|SRAT
shanghai-five|Groupe des Cinq de Shanghai|Cinq de Shanghai|Groupe de Shanghai
asean|Association des nations de l'Asie du Sud-Est|ASEAN|ANASE
saarc|Association sud-asiatique pour la coopération régionale|ASACR
apec|Coopération économique Asie-Pacifique|APEC
cica|Conférence pour l'interaction et les mesures de confiance en Asie|CICA
quad|Quad|Dialogue quadrilatéral pour la sécurité
aukus|AUKUS|Aukus
brics|BRICS|Brics
new-development-bank|Nouvelle banque de développement|Nouvelle Banque de développement
asian-infrastructure-investment-bank|Banque asiatique d'investissement pour les infrastructures|BAII
adb|Banque asiatique de développement
afdb|Banque africaine de développement|BAD
idb|Banque interaméricaine de développement|BID
isdb|Banque islamique de développement
edb|Banque eurasiatique de développement
african-union|Union africaine|UA
oau|Organisation de l'unité africaine|OUA
ecowas|Communauté économique des États de l'Afrique de l'Ouest|CEDEAO|Cédéao
sadc|Communauté de développement de l'Afrique australe|SADC
eac|Communauté d'Afrique de l'Est|CAE
igad|Autorité intergouvernementale pour le développement|IGAD
eccas|Communauté économique des États de l'Afrique centrale|CEEAC
comesa|Marché commun de l'Afrique orientale et australe|COMESA
g5-sahel|G5 Sahel
aes|Alliance des États du Sahel|AES
arab-league|Ligue arabe|Ligue des États arabes
gcc|Conseil de coopération du Golfe|CCG
oic|Organisation de la coopération islamique|OCI
oapec|Organisation des pays arabes exportateurs de pétrole|OPAEP
maghreb-union|Union du Maghreb arabe|UMA
eco|Organisation de coopération économique
csto|Organisation du traité de sécurité collective|OTSC
cis|Communauté des États indépendants|CEI
eaeu|Union économique eurasiatique|Union économique eurasienne|UEE|UEEA
eurasian-commission|Commission économique eurasiatique
union-state|Union de la Russie et de la Biélorussie|État de l'Union
organization-of-turkic-states|Organisation des États turciques|Conseil turcique
bsec|Coopération économique de la mer Noire
guam-organization|Organisation pour la démocratie et le développement
visegrad-group|Groupe de Visegrád|Groupe de Visegrad
nordic-council|Conseil nordique
arctic-council|Conseil de l'Arctique
benelux|Benelux
comecon|Comecon|Conseil d'assistance économique mutuelle|CAEM
league-of-nations|Société des Nations|SDN
oas|Organisation des États américains|OEA
mercosur|Mercosur|Marché commun du Sud
unasur|Union des nations sud-américaines|UNASUR|Unasur
celac|Communauté d'États latino-américains et caraïbes|CELAC|Celac
alba|Alliance bolivarienne pour les peuples de notre Amérique
andean-community|Communauté andine
caricom|Communauté caribéenne|CARICOM|Caricom
sica|Système d'intégration centraméricain
pacific-alliance|Alliance du Pacifique
pacific-islands-forum|Forum des îles du Pacifique
lima-group|Groupe de Lima
iachr|Commission interaméricaine des droits de l'homme|CIDH
paho|Organisation panaméricaine de la santé|OPS
g7|G7|Groupe des Sept
g8|G8|Groupe des Huit
g20|G20|Groupe des Vingt
g77|G77|Groupe des 77
paris-club|Club de Paris
non-aligned-movement|Mouvement des non-alignés
commonwealth|Commonwealth
francophonie|Organisation internationale de la Francophonie|Francophonie|OIF
cplp|Communauté des pays de langue portugaise|CPLP
inter-parliamentary-union|Union interparlementaire
wef|Forum économique mondial
ipcc|Groupe d'experts intergouvernemental sur l'évolution du climat|GIEC
ioc|Comité international olympique|CIO
ipc|Comité international paralympique
fifa|FIFA|Fifa
uefa|UEFA|Uefa
wada|Agence mondiale antidopage|AMA
cas|Tribunal arbitral du sport|TAS
iata|Association internationale du transport aérien|IATA
icann|ICANN
amnesty-international|Amnesty International
human-rights-watch|Human Rights Watch|HRW
reporters-without-borders|Reporters sans frontières|RSF
doctors-without-borders|Médecins sans frontières|MSF
greenpeace|Greenpeace
wwf|Fonds mondial pour la nature|WWF
oxfam|Oxfam
transparency-international|Transparency International
nasa|NASA|Nasa
esa|Agence spatiale européenne|ESA
roscosmos|Roscosmos
cern|CERN|Cern
kremlin|Kremlin
white-house|Maison Blanche|Maison-Blanche
pentagon|Pentagone
federal-reserve|Réserve fédérale|Fed
cia|Central Intelligence Agency|CIA
fbi|Federal Bureau of Investigation|FBI
us-congress|Congrès des États-Unis|Congrès américain
state-duma|Douma d'État|Douma
bundestag|Bundestag
national-peoples-congress|Assemblée nationale populaire
communist-party-of-china|Parti communiste chinois|PCC
islamic-state|État islamique|Daech|Daesh
al-qaeda|Al-Qaïda|Al-Qaida|Al Qaïda|Al-Qaeda
taliban|talibans|Talibans
hamas|Hamas
hezbollah|Hezbollah
plo|Organisation de libération de la Palestine|OLP
houthis|Houthis
pkk|Parti des travailleurs du Kurdistan|PKK
boko-haram|Boko Haram
farc|Forces armées révolutionnaires de Colombie|FARC|Farc
gazprom|Gazprom
rosatom|Rosatom
england|Angleterre
scotland|Écosse
wales|Pays de Galles
northern-ireland|Irlande du Nord
`);
