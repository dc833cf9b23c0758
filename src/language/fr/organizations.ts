import {readNameTable} from "../nameWords.ts";

/** Id, name, acronym and others. */
export const organizations = readNameTable(`
united-nations|Organisation des Nations unies|Nations unies|ONU
un-security-council|Conseil de sécurité des Nations unies|Conseil de sécurité de l'ONU|Conseil de sécurité
un-general-assembly|Assemblée générale des Nations unies|Assemblée générale de l'ONU
shanghai-cooperation-organisation|Organisation de coopération de Shanghai|Organisation de coopération de Shanghaï|OCS
asean|Association des nations de l'Asie du Sud-Est|ASEAN|ANASE
european-union|Union européenne|UE
european-commission|Commission européenne
european-parliament|Parlement européen
nato|Organisation du traité de l'Atlantique nord|OTAN|Alliance atlantique
brics|BRICS
african-union|Union africaine
arab-league|Ligue arabe|Ligue des États arabes
g7|G7|Groupe des Sept
g8|G8|Groupe des Huit
g20|G20|Groupe des Vingt
opec|Organisation des pays exportateurs de pétrole|OPEP
wto|Organisation mondiale du commerce|OMC
who|Organisation mondiale de la santé|OMS
imf|Fonds monétaire international|FMI
world-bank|Banque mondiale
osce|Organisation pour la sécurité et la coopération en Europe|OSCE
csto|Organisation du traité de sécurité collective|OTSC
cis|Communauté des États indépendants|CEI
eaeu|Union économique eurasiatique|Union économique eurasienne|UEE|UEEA
cica|Conférence pour l'interaction et les mesures de confiance en Asie|CICA
iaea|Agence internationale de l'énergie atomique|AIEA
icc|Cour pénale internationale|CPI
icj|Cour internationale de justice|CIJ
icrc|Comité international de la Croix-Rouge|CICR
red-cross|Croix-Rouge
unesco|UNESCO|Unesco
unicef|UNICEF|Unicef
unhcr|Haut-Commissariat des Nations unies pour les réfugiés|HCR
oecd|Organisation de coopération et de développement économiques|OCDE
council-of-europe|Conseil de l'Europe
ecb|Banque centrale européenne|BCE
apec|Coopération économique Asie-Pacifique|APEC
francophonie|Organisation internationale de la Francophonie|Francophonie|OIF
commonwealth|Commonwealth
mercosur|Mercosur
ecowas|Communauté économique des États de l'Afrique de l'Ouest|CEDEAO|Cédéao
nasa|NASA|Nasa
interpol|Interpol
oic|Organisation de la coopération islamique|OCI
gcc|Conseil de coopération du Golfe|CCG
asian-infrastructure-investment-bank|Banque asiatique d'investissement pour les infrastructures|BAII
rats|Structure régionale antiterroriste|SRAT
shanghai-five|Groupe des Cinq de Shanghai|Cinq de Shanghai|Groupe de Shanghai
non-aligned-movement|Mouvement des non-alignés
kremlin|Kremlin
white-house|Maison Blanche|Maison-Blanche
taliban|talibans|Talibans
hamas|Hamas
hezbollah|Hezbollah
islamic-state|État islamique|Daech
`);
