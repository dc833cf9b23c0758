import {phrases, words} from "./wordLists.ts";

/** Clubs of leagues that articles in any language name without saying what they are; from general knowledge. */
export const teams: readonly string[] = phrases(`
  Arizona Diamondbacks, Atlanta Braves, Baltimore Orioles, Chicago Cubs, Chicago White Sox, Cincinnati Reds, Cleveland Indians, Cleveland Guardians, Colorado Rockies,
  Detroit Tigers, Florida Marlins, Miami Marlins, Houston Astros, Kansas City Royals, California Angels, Anaheim Angels, Los Angeles Angels, Los Angeles Dodgers, Milwaukee Brewers,
  Minnesota Twins, Montreal Expos, New York Mets, Oakland Athletics, Philadelphia Phillies, Pittsburgh Pirates, San Diego Padres, San Francisco Giants, Seattle Mariners,
  St. Louis Cardinals, Tampa Bay Rays, Tampa Bay Devil Rays, Texas Rangers, Toronto Blue Jays, Washington Nationals, Washington Senators, Brooklyn Dodgers,
  Atlanta Hawks, Brooklyn Nets, New Jersey Nets, Charlotte Hornets, Charlotte Bobcats, Cleveland Cavaliers, Dallas Mavericks, Denver Nuggets, Detroit Pistons, Golden State Warriors,
  Houston Rockets, Indiana Pacers, Los Angeles Clippers, Memphis Grizzlies, Vancouver Grizzlies, Miami Heat, Milwaukee Bucks, Minnesota Timberwolves, New Orleans Pelicans,
  New Orleans Hornets, New York Knicks, Oklahoma City Thunder, Seattle SuperSonics, Orlando Magic, Philadelphia 76ers, Phoenix Suns, Portland Trail Blazers, Sacramento Kings,
  San Antonio Spurs, Toronto Raptors, Utah Jazz, Washington Wizards, Washington Bullets, Harlem Globetrotters,
  Arizona Cardinals, Atlanta Falcons, Baltimore Ravens, Baltimore Colts, Buffalo Bills, Carolina Panthers, Chicago Bears, Cincinnati Bengals, Cleveland Browns, Dallas Cowboys,
  Denver Broncos, Detroit Lions, Green Bay Packers, Houston Oilers, Houston Texans, Indianapolis Colts, Jacksonville Jaguars, Kansas City Chiefs, Las Vegas Raiders, Oakland Raiders,
  Los Angeles Raiders, Los Angeles Chargers, San Diego Chargers, Los Angeles Rams, St. Louis Rams, Miami Dolphins, Minnesota Vikings, New England Patriots, New Orleans Saints,
  New York Giants, New York Jets, Philadelphia Eagles, Pittsburgh Steelers, San Francisco 49ers, Seattle Seahawks, Tampa Bay Buccaneers, Tennessee Titans, Washington Redskins,
  Washington Commanders, Anaheim Ducks, Mighty Ducks of Anaheim, Arizona Coyotes, Phoenix Coyotes, Atlanta Thrashers, Boston Bruins, Buffalo Sabres, Calgary Flames, Carolina Hurricanes,
  Chicago Blackhawks, Colorado Avalanche, Columbus Blue Jackets, Dallas Stars, Minnesota North Stars, Detroit Red Wings, Edmonton Oilers, Florida Panthers, Hartford Whalers,
  Los Angeles Kings, Minnesota Wild, Montreal Canadiens, Nashville Predators, New Jersey Devils, New York Islanders, New York Rangers, Ottawa Senators, Philadelphia Flyers,
  Pittsburgh Penguins, Quebec Nordiques, San Jose Sharks, Seattle Kraken, St. Louis Blues, Tampa Bay Lightning, Toronto Maple Leafs, Vancouver Canucks, Vegas Golden Knights,
  Washington Capitals, Winnipeg Jets, D.C. United, Los Angeles Galaxy, LA Galaxy, New York Red Bulls, Columbus Crew, Chicago Fire, Seattle Sounders, Portland Timbers,
  Orioles, Yankees, Mets, Dodgers, Phillies, Astros, Red Sox, White Sox, Blue Jays, Lakers, Celtics, Knicks, Pacers, 76ers, Timberwolves, SuperSonics, Trail Blazers, 49ers,
  Steelers, Bengals, Seahawks, Canucks, Maple Leafs, Blackhawks, Red Wings,
  Accrington Stanley, Birmingham City, Bradford City, Brighton & Hove Albion, Bristol City, Bristol Rovers, Cambridge United, Cardiff City, Carlisle United,
  Chester City, Colchester United, Crewe Alexandra, Derby County, Doncaster Rovers, Exeter City, Grimsby Town, Hereford United, Huddersfield Town, Hull City, Leyton Orient,
  Lincoln City, Luton Town, Macclesfield Town, Mansfield Town, Northampton Town, Notts County, Oxford United, Peterborough United, Rotherham United, Scunthorpe United,
  Shrewsbury Town, Swansea City, Swindon Town, Torquay United, West Bromwich Albion, West Brom, Wigan Athletic, Wycombe Wanderers, York City, Aston Villa,
  Millwall, Heart of Midlothian, Dunfermline Athletic, St. Johnstone, St. Mirren, Hamilton Academical, Queen of the South, Ayr United,
  Shamrock Rovers, Glentoran, Cork City,
  Hertha BSC Berlin, Alemannia Aachen, Rot-Weiss Essen, Rot-Weiß Essen, Rot-Weiß Oberhausen, Preußen Münster, Schwarz-Weiß Essen, Kickers Offenbach, Stuttgarter Kickers, Waldhof Mannheim,
  Energie Cottbus, Dynamo Dresden, Carl Zeiss Jena, Hannover 96, Darmstadt 98, Mainz 05, Greuther Fürth, Tennis Borussia Berlin, Eintracht Braunschweig, Eintracht Trier, Fortuna Köln,
  Jahn Regensburg, Holstein Kiel, Union Berlin, RB Leipzig, Viktoria Köln, Wuppertaler SV, Bayer 04 Leverkusen, FC Schalke 04, Schalke, Young Boys, Austria Wien, Sturm Graz, Austria Salzburg,
  Hellas Verona, Chievo Verona, Inter Mailand, AC Mailand, Juventus Turin, Lazio Rom, AS Rom, Sampdoria Genua, SSC Neapel, Torino FC, AC Florenz, Cagliari Calcio, AC Parma,
  Olympique Lyon, Olympique Marseille, AS Saint-Étienne, Girondins Bordeaux, Racing Straßburg, RC Strasbourg, Stade de Reims, Stade Rennais, Stade Brestois, Stade Malherbe,
  En Avant de Guingamp, En Avant Guingamp, AS Nancy, FC Metz, FC Sochaux, SC Bastia, OGC Nice, Standard Lüttich, Club Brügge, RSC Anderlecht, Slavia Prag, Sparta Prag, Sigma Olomouc,
  Slovan Bratislava, Górnik Zabrze, Ruch Chorzów, Wisła Kraków, Lech Poznań, Legia Warszawa, Legia Warschau, Widzew Łódź, Partizan Belgrad, Roter Stern Belgrad, Dinamo Zagreb, Hajduk Split,
  Dynamo Kiew, Schachtar Donezk, Shakhtar Donetsk, Karpaty Lwiw, Spartak Moskau, ZSKA Moskau, Lokomotive Moskau, Lokomotiv Moscow, Zenit Saint Petersburg, Rubin Kazan, Trabzonspor, Galatasaray Istanbul,
  Fenerbahçe Istanbul, Beşiktaş Istanbul, Bursaspor, Samsunspor, Gençlerbirliği, Sivasspor, Gaziantepspor, Kayserispor, Panathinaikos Athens, AEK Athens, Olympiakos, Olympiakos Piraeus, PAOK Saloniki,
  Maccabi Tel Aviv, Maccabi Haifa, Hapoel Tel Aviv, Beitar Jerusalem, Ferencvárosi TC, Rosenborg, Rosenborg BK, Rosenborg Trondheim, Brøndby IF, FC Copenhagen, FC Kopenhagen, Malmö FF, IFK Göteborg, Djurgården,
  Sporting Lisbon, Sporting Lissabon, Benfica Lisbon, Benfica Lissabon, Sporting Braga, União Leiria, Vitória Guimarães, Vitória Setúbal, Fortuna Sittard, Excelsior Rotterdam, Sparta Rotterdam,
  NAC Breda, Willem II, AZ Alkmaar, Utrecht FC, Roda JC Kerkrade, Real Mallorca, Real Oviedo, Sporting Gijón, Deportivo La Coruña, Athletic Club, Rayo Vallecano de Madrid, Celta Vigo, Albacete Balompié,
  CD Tenerife, UD Las Palmas, Recreativo de Huelva, Real Murcia, Xerez CD, San Lorenzo de Almagro, Gimnasia y Esgrima La Plata, Gimnasia La Plata, Racing de Avellaneda, Argentinos Juniors, Deportivo Cali,
  Independiente Santa Fe, Atlético Junior, Deportes Tolima, Colo-Colo, Olimpia Asunción, Club Guaraní, Universitario de Deportes, Alianza Lima, Sporting Cristal,
  Emelec, Barcelona Sporting Club, Liga de Quito, Deportivo Saprissa, Club América, Cruz Azul, Guadalajara Chivas, Pumas UNAM, Tigres UANL, Deportivo Toluca, Santos Laguna, Ponte Preta, Vasco da Gama,
  Grêmio, Atlético Mineiro, Atlético Paranaense, São Paulo FC, Viktoria Plzeň, Al-Hilal, Al Hilal, Al-Nassr, Al Nassr, Al-Ittihad, Al Ittihad, Al-Ahly, Al Ahly, Zamalek, Espérance de Tunis, Raja Casablanca, Wydad Casablanca, JS Kabylie, ES Sétif, Kaizer Chiefs, Orlando Pirates,
  Urawa Red Diamonds, Kashima Antlers, Gamba Osaka, Cerezo Osaka, Yokohama F. Marinos, Vissel Kobe, Nagoya Grampus, Sanfrecce Hiroshima, Western Sydney Wanderers
`).map((name) => name.replace(/\s+/g, " "));

/** What teams are called behind an article, and hardly anything else that is written with a capital. */
export const nicknames: readonly string[] = words(`
  Orioles Braves Brewers Padres Expos Mariners Marlins Cardinals Cubs Pirates Reds Royals Rangers Twins Astros Rockies Athletics Giants Angels Indians
  Bulls Jazz Sixers Cavaliers Mavericks Raptors Grizzlies Clippers Nuggets Pistons Hornets Hawks Rockets Spurs Suns Nets Bucks Wizards
  Cowboys Packers Broncos Buccaneers Colts Dolphins Patriots Redskins Raiders Chargers Chiefs Browns Falcons Panthers Ravens Jaguars Bengals Bills Jets
  Oilers Penguins Flyers Islanders Sabres Senators Bruins Nordiques Canadiens Capitals Devils Flames Sharks Avalanche Coyotes Whalers
`);

/** What clubs are, before their name or behind it: "FC", "IFK". */
export const clubForms: readonly string[] = words(`
  fc sc sv vfb vfl vfr tsv tus tsg fsv bsv hsv ksv sg spvgg ac as ssc rc cd cf ca cs nk fk sk bk hk hc ec ev kv kvv rsc vv az if il ifk aik afc hsc rcd fcr thw esv dsc msv ssv
  sge ff bsc ogc krc kaa ssd usd gks mks hnk rnk pfk pfc cska cfr nac psv rkc ud ue sd rfc rfk fh
`);
