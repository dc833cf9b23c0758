import {readNameTable} from "../nameWords.ts";

/** Id, name, acronym and others. */
export const organizations = readNameTable(`
united-nations|United Nations|United Nations Organization|UN|U.N.
un-security-council|United Nations Security Council|UN Security Council|U.N. Security Council|Security Council
un-general-assembly|United Nations General Assembly|UN General Assembly|U.N. General Assembly
shanghai-cooperation-organisation|Shanghai Cooperation Organisation|Shanghai Cooperation Organization|SCO
asean|Association of Southeast Asian Nations|ASEAN
european-union|European Union|EU|E.U.
european-commission|European Commission
european-parliament|European Parliament
nato|North Atlantic Treaty Organization|NATO
brics|BRICS
african-union|African Union
arab-league|Arab League|League of Arab States
g7|G7|Group of Seven
g8|G8|Group of Eight
g20|G20|Group of Twenty
opec|Organization of the Petroleum Exporting Countries|OPEC
wto|World Trade Organization|WTO
who|World Health Organization|WHO
imf|International Monetary Fund|IMF
world-bank|World Bank
osce|Organization for Security and Co-operation in Europe|OSCE
csto|Collective Security Treaty Organization|Collective Security Treaty Organisation|CSTO
cis|Commonwealth of Independent States|CIS
eaeu|Eurasian Economic Union|EAEU
cica|Conference on Interaction and Confidence-Building Measures in Asia|CICA
iaea|International Atomic Energy Agency|IAEA
icc|International Criminal Court|ICC
icj|International Court of Justice|ICJ
icrc|International Committee of the Red Cross|ICRC
red-cross|Red Cross
unesco|UNESCO
unicef|UNICEF
unhcr|United Nations High Commissioner for Refugees|UN Refugee Agency|UNHCR
oecd|Organisation for Economic Co-operation and Development|OECD
council-of-europe|Council of Europe
ecb|European Central Bank|ECB
apec|Asia-Pacific Economic Cooperation|APEC
francophonie|International Organisation of La Francophonie|La Francophonie
commonwealth|Commonwealth of Nations|Commonwealth
mercosur|Mercosur
ecowas|Economic Community of West African States|ECOWAS
nasa|NASA
interpol|Interpol
oic|Organisation of Islamic Cooperation|OIC
gcc|Gulf Cooperation Council|GCC
asian-infrastructure-investment-bank|Asian Infrastructure Investment Bank|AIIB
rats|Regional Anti-Terrorist Structure|RATS
shanghai-five|Shanghai Five
non-aligned-movement|Non-Aligned Movement
kremlin|Kremlin
white-house|White House
taliban|Taliban
hamas|Hamas
hezbollah|Hezbollah
islamic-state|Islamic State|ISIS|ISIL
`);
