import {readNameTable} from "../nameWords.ts";

/** Id, name, acronym and others. */
export const organizations = readNameTable(`
united-nations|Organización de las Naciones Unidas|Naciones Unidas|ONU
un-security-council|Consejo de Seguridad de las Naciones Unidas|Consejo de Seguridad de la ONU|Consejo de Seguridad
un-general-assembly|Asamblea General de las Naciones Unidas|Asamblea General de la ONU
un-secretariat|Secretaría de las Naciones Unidas|Secretaría de la ONU
ecosoc|Consejo Económico y Social|ECOSOC
un-human-rights-council|Consejo de Derechos Humanos de las Naciones Unidas|Consejo de Derechos Humanos de la ONU|Consejo de Derechos Humanos
ohchr|Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos|ACNUDH
unesco|UNESCO|Unesco|Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura
unicef|UNICEF|Unicef|Fondo de las Naciones Unidas para la Infancia
unhcr|Alto Comisionado de las Naciones Unidas para los Refugiados|Agencia de la ONU para los Refugiados|ACNUR
unrwa|Agencia de las Naciones Unidas para los Refugiados de Palestina|UNRWA
undp|Programa de las Naciones Unidas para el Desarrollo|PNUD
unep|Programa de las Naciones Unidas para el Medio Ambiente|PNUMA
unfpa|Fondo de Población de las Naciones Unidas|UNFPA
unodc|Oficina de las Naciones Unidas contra la Droga y el Delito|UNODC|ONUDD
unctad|Conferencia de las Naciones Unidas sobre Comercio y Desarrollo|UNCTAD
unido|Organización de las Naciones Unidas para el Desarrollo Industrial|ONUDI
un-women|ONU Mujeres
unaids|ONUSIDA|Onusida
un-habitat|ONU-Hábitat
wfp|Programa Mundial de Alimentos|PMA
fao|Organización de las Naciones Unidas para la Alimentación y la Agricultura|FAO
ifad|Fondo Internacional de Desarrollo Agrícola|FIDA
who|Organización Mundial de la Salud|OMS
ilo|Organización Internacional del Trabajo|OIT
imo|Organización Marítima Internacional|OMI
icao|Organización de Aviación Civil Internacional|OACI
itu|Unión Internacional de Telecomunicaciones|UIT
upu|Unión Postal Universal|UPU
wmo|Organización Meteorológica Mundial|OMM
wipo|Organización Mundial de la Propiedad Intelectual|OMPI
unwto|ONU Turismo|Organización Mundial del Turismo|OMT
iom|Organización Internacional para las Migraciones|OIM
iaea|Organismo Internacional de Energía Atómica|OIEA|AIEA
opcw|Organización para la Prohibición de las Armas Químicas|OPAQ
ctbto|Organización del Tratado de Prohibición Completa de los Ensayos Nucleares|OTPCE
wto|Organización Mundial del Comercio|OMC
imf|Fondo Monetario Internacional|FMI
world-bank|Banco Mundial|Grupo Banco Mundial
ibrd|Banco Internacional de Reconstrucción y Fomento|BIRF
ifc|Corporación Financiera Internacional|CFI
bis|Banco de Pagos Internacionales|BPI
fatf|Grupo de Acción Financiera Internacional|GAFI
oecd|Organización para la Cooperación y el Desarrollo Económicos|OCDE
iea|Agencia Internacional de la Energía|AIE
irena|Agencia Internacional de Energías Renovables|IRENA
opec|Organización de Países Exportadores de Petróleo|OPEP
opec-plus|OPEP+
gecf|Foro de Países Exportadores de Gas|FPEG
interpol|Interpol|Organización Internacional de Policía Criminal
icc|Corte Penal Internacional|CPI
icj|Corte Internacional de Justicia|CIJ
icty|Tribunal Penal Internacional para la ex-Yugoslavia|TPIY
pca|Corte Permanente de Arbitraje|CPA
echr|Tribunal Europeo de Derechos Humanos|TEDH
icrc|Comité Internacional de la Cruz Roja|CICR
ifrc|Federación Internacional de Sociedades de la Cruz Roja y de la Media Luna Roja
red-cross|Cruz Roja
red-crescent|Media Luna Roja
european-union|Unión Europea|UE
european-commission|Comisión Europea
european-parliament|Parlamento Europeo|Eurocámara
european-council|Consejo Europeo
council-of-the-eu|Consejo de la Unión Europea|Consejo de la UE
ecj|Tribunal de Justicia de la Unión Europea|TJUE
ecb|Banco Central Europeo|BCE
eib|Banco Europeo de Inversiones|BEI
ebrd|Banco Europeo de Reconstrucción y Desarrollo|BERD
eeas|Servicio Europeo de Acción Exterior|SEAE
europol|Europol
eurojust|Eurojust
frontex|Frontex
ema|Agencia Europea de Medicamentos|EMA
eurogroup|Eurogrupo
eec|Comunidad Económica Europea|CEE
euratom|Euratom
efta|Asociación Europea de Libre Comercio|AELC
council-of-europe|Consejo de Europa
pace|Asamblea Parlamentaria del Consejo de Europa|APCE
osce|Organización para la Seguridad y la Cooperación en Europa|OSCE
venice-commission|Comisión de Venecia
nato|Organización del Tratado del Atlántico Norte|OTAN|Alianza Atlántica
warsaw-pact|Pacto de Varsovia
shanghai-cooperation-organisation|Organización de Cooperación de Shanghái|OCS
rats|Estructura Regional Antiterrorista|ERAT
shanghai-five|Cinco de Shanghái
asean|Asociación de Naciones del Sudeste Asiático|ASEAN
saarc|Asociación Sudasiática para la Cooperación Regional|SAARC
apec|Foro de Cooperación Económica Asia-Pacífico|APEC
cica|Conferencia sobre Interacción y Medidas de Fomento de la Confianza en Asia|CICA
quad|Quad|Diálogo de Seguridad Cuadrilateral
aukus|AUKUS|Aukus
brics|BRICS|Brics
new-development-bank|Nuevo Banco de Desarrollo
asian-infrastructure-investment-bank|Banco Asiático de Inversión en Infraestructura|BAII
adb|Banco Asiático de Desarrollo
afdb|Banco Africano de Desarrollo
idb|Banco Interamericano de Desarrollo|BID
isdb|Banco Islámico de Desarrollo
edb|Banco Euroasiático de Desarrollo
african-union|Unión Africana|UA
oau|Organización para la Unidad Africana|OUA
ecowas|Comunidad Económica de Estados de África Occidental|CEDEAO
sadc|Comunidad de Desarrollo de África Austral|SADC
eac|Comunidad Africana Oriental|CAO
igad|Autoridad Intergubernamental para el Desarrollo|IGAD
eccas|Comunidad Económica de Estados de África Central|CEEAC
comesa|Mercado Común de África Oriental y Austral|COMESA
g5-sahel|G5 del Sahel|G5 Sahel
aes|Alianza de Estados del Sahel
arab-league|Liga Árabe|Liga de Estados Árabes
gcc|Consejo de Cooperación del Golfo|CCG
oic|Organización para la Cooperación Islámica|Organización de Cooperación Islámica|OCI
oapec|Organización de Países Árabes Exportadores de Petróleo|OPAEP
maghreb-union|Unión del Magreb Árabe|UMA
eco|Organización de Cooperación Económica
csto|Organización del Tratado de Seguridad Colectiva|OTSC
cis|Comunidad de Estados Independientes|CEI
eaeu|Unión Económica Euroasiática|UEE|UEEA
eurasian-commission|Comisión Económica Euroasiática
union-state|Unión de Rusia y Bielorrusia|Estado de la Unión
organization-of-turkic-states|Organización de Estados Túrquicos|Consejo Túrquico
bsec|Cooperación Económica del Mar Negro
guam-organization|Organización para la Democracia y el Desarrollo Económico
visegrad-group|Grupo de Visegrado
nordic-council|Consejo Nórdico
arctic-council|Consejo Ártico
benelux|Benelux
comecon|Comecon|Consejo de Ayuda Mutua Económica|CAME
league-of-nations|Sociedad de Naciones|Sociedad de las Naciones
oas|Organización de los Estados Americanos|OEA
mercosur|Mercosur|Mercado Común del Sur
unasur|Unión de Naciones Suramericanas|UNASUR|Unasur
celac|Comunidad de Estados Latinoamericanos y Caribeños|CELAC|Celac
alba|Alianza Bolivariana para los Pueblos de Nuestra América
andean-community|Comunidad Andina
caricom|Comunidad del Caribe|CARICOM|Caricom
sica|Sistema de la Integración Centroamericana|SICA
pacific-alliance|Alianza del Pacífico
pacific-islands-forum|Foro de las Islas del Pacífico
lima-group|Grupo de Lima
iachr|Comisión Interamericana de Derechos Humanos|CIDH
paho|Organización Panamericana de la Salud|OPS
g7|G7|Grupo de los Siete
g8|G8|Grupo de los Ocho
g20|G20|Grupo de los Veinte
g77|G77|Grupo de los 77
paris-club|Club de París
non-aligned-movement|Movimiento de Países No Alineados|Movimiento de los No Alineados
commonwealth|Commonwealth|Mancomunidad de Naciones
francophonie|Organización Internacional de la Francofonía|Francofonía
cplp|Comunidad de Países de Lengua Portuguesa|CPLP
inter-parliamentary-union|Unión Interparlamentaria
wef|Foro Económico Mundial
ipcc|Grupo Intergubernamental de Expertos sobre el Cambio Climático|IPCC
ioc|Comité Olímpico Internacional|COI
ipc|Comité Paralímpico Internacional
fifa|FIFA|Fifa
uefa|UEFA|Uefa
wada|Agencia Mundial Antidopaje|AMA
cas|Tribunal de Arbitraje Deportivo|TAS
iata|Asociación Internacional de Transporte Aéreo|IATA
icann|ICANN
amnesty-international|Amnistía Internacional
human-rights-watch|Human Rights Watch|HRW
reporters-without-borders|Reporteros Sin Fronteras|RSF
doctors-without-borders|Médicos Sin Fronteras|MSF
greenpeace|Greenpeace
wwf|Fondo Mundial para la Naturaleza|WWF
oxfam|Oxfam
transparency-international|Transparencia Internacional
nasa|NASA|Nasa
esa|Agencia Espacial Europea|ESA
roscosmos|Roscosmos
cern|CERN
kremlin|Kremlin
white-house|Casa Blanca
pentagon|Pentágono
federal-reserve|Reserva Federal|Fed
cia|Agencia Central de Inteligencia|CIA
fbi|Oficina Federal de Investigaciones|FBI
us-congress|Congreso de los Estados Unidos|Congreso de Estados Unidos
state-duma|Duma Estatal|Duma
bundestag|Bundestag
national-peoples-congress|Asamblea Popular Nacional
communist-party-of-china|Partido Comunista de China|Partido Comunista Chino|PCCh
islamic-state|Estado Islámico|Daesh
al-qaeda|Al Qaeda|Al-Qaeda|Al Qaida
taliban|Talibán|talibanes|Talibanes
hamas|Hamás|Hamas
hezbollah|Hezbolá|Hizbulá
plo|Organización para la Liberación de Palestina|OLP
houthis|hutíes|Hutíes
pkk|Partido de los Trabajadores del Kurdistán|PKK
boko-haram|Boko Haram
farc|Fuerzas Armadas Revolucionarias de Colombia|FARC
gazprom|Gazprom
rosatom|Rosatom
england|Inglaterra
scotland|Escocia
wales|Gales
northern-ireland|Irlanda del Norte
`);
