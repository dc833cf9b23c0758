import {foldWord} from "./tokens.ts";
import {phrases} from "./wordLists.ts";

/**
 * Companies, media, leagues, clubs, parties and groups of musicians that articles in any language name without saying what they
 * are; from general knowledge. Those that are words or family names too are left out.
 */
export const firms: readonly string[] = phrases(`
  Airbus, Boeing, J.P. Morgan, JP Morgan, Deutsche Morgan Grenfell, Benetton, Kodak, Gallimard, Flammarion, Sciences Po, Jeune Afrique, Ifop, Elabe, Odoxa, Le Journal du dimanche, La France insoumise, Les Amis de la Terre, Pastef, Euskal Herritarrok, Ertzaintza, Lockheed Martin, Northrop Grumman, Raytheon, BAE Systems, Thales, Dassault, Safran, Rolls-Royce, Bombardier, Embraer, SpaceX,
  Roscosmos, Arianespace, Gazprom, Rosneft, Lukoil, Novatek, Rosatom, Sberbank, Aeroflot, TotalEnergies, ExxonMobil, Chevron, Petrobras,
  Aramco, Saudi Aramco, Sinopec, PetroChina, CNPC, CNOOC, Huawei, ZTE, Tencent, Alibaba, Baidu, ByteDance, TikTok, Xiaomi, Lenovo, Foxconn, BYD,
  Evergrande, Samsung, Samsung Electronics, LG Electronics, Hyundai, Kia Motors, Toyota, Honda, Nissan, Mazda, Mitsubishi, Subaru, Suzuki, Yamaha,
  Sony, Panasonic, Toshiba, Hitachi, Fujitsu, Nintendo, Sega, Konami, Capcom, Bandai, SoftBank, Volkswagen, BMW, Daimler, Mercedes-Benz, Audi, Porsche,
  Opel, Siemens, Bosch, Bayer, BASF, ThyssenKrupp, Deutsche Bank, Deutsche Telekom, Deutsche Bahn, Lufthansa, Allianz, Commerzbank, Adidas, Puma AG,
  Renault, Peugeot, Citroën, Stellantis, Michelin, L'Oréal, LVMH, Danone, Carrefour, BNP Paribas, Société Générale, Crédit Agricole, Vivendi, Alstom,
  Air France, Air France-KLM, SNCF, RATP, EDF, Engie, Areva, Orano, Veolia, Bouygues, Fiat, Fiat Chrysler, Ferrari, Lamborghini, Maserati, Alfa Romeo,
  Pirelli, Telecom Italia, UniCredit, Volvo, Ericsson, Nokia, Ikea, IKEA, Maersk, Novo Nordisk, Philips, Unilever, Heineken, Nestlé, Novartis, Roche
  Holding, UBS, Credit Suisse, Glencore, ArcelorMittal, Iberia, Telefónica, Repsol, Iberdrola, Endesa, Inditex, Banco Santander, BBVA, CaixaBank, Bankia,
  Microsoft, Google, Facebook, Amazon.com, Netflix, Twitter, YouTube, WhatsApp, Instagram, PayPal, eBay, Uber, Airbnb, Tesla Motors, Intel, Nvidia,
  Qualcomm, Motorola, Cisco, Hewlett-Packard, Sun Microsystems, Netscape, Yahoo, IBM, AMD, AT&T, Verizon, Comcast, General Motors, General Electric,
  Chrysler, Chevrolet, Cadillac, Walmart, McDonald's, Starbucks, Coca-Cola, PepsiCo, Procter & Gamble, Johnson & Johnson, Pfizer, Moderna,
  AstraZeneca, GlaxoSmithKline, Sanofi, Monsanto, DuPont, ExxonMobil Chemical, Citigroup, Goldman Sachs, Morgan Stanley, JPMorgan Chase, JPMorgan, HSBC, Dow Jones, Ahold, Gemalto, Kroger,
  Barclays, Lehman Brothers, BlackRock, KPMG, Deloitte, PricewaterhouseCoopers, McKinsey, Moody's, Standard & Poor's, Fitch Ratings, Delta Air Lines,
  United Airlines, American Airlines, British Airways, Ryanair, easyJet, Qatar Airways, Turkish Airlines, Air China, Cathay Pacific, Warner Bros., Warner
  Bros, Paramount Pictures, Columbia Pictures, Universal Pictures, 20th Century Fox, Walt Disney Company, Pixar, DreamWorks, Lucasfilm, HBO, Marvel Comics,
  DC Comics, Electronic Arts, Activision, Blizzard, Ubisoft, Atari, Cartoon Network, Discovery Channel, Nickelodeon, MTV, Sky Sports, Eurosport, ESPN, BBC,
  CNN, NBC, CBS, ABC News, Fox News, PBS, ITV, RTÉ, Al Jazeera, Al-Jazeera, Al Arabiya, Reuters, Associated Press, Agence France-Presse, AFP, Xinhua, TASS,
  Itar-Tass, Interfax, RIA Novosti, Sputnik, Russia Today, Bloomberg, New York Times, The New York Times, Washington Post, The Washington Post, Wall Street
  Journal, The Wall Street Journal, USA Today, Financial Times, The Guardian, The Economist, The Independent, Daily Telegraph, The Daily Telegraph, Daily Mail,
  Forbes, Newsweek, Le Monde, Le Figaro, Libération, L'Équipe, Le Parisien, L'Express, Le Point, Le Nouvel Observateur, Mediapart, France Info, France Inter,
  Radio France, France Télévisions, Canal+, TF1, Arte, Der Spiegel, Die Zeit, Die Welt, Süddeutsche Zeitung, Frankfurter Allgemeine Zeitung, Handelsblatt,
  ARD, ZDF, RTL, ProSieben, Pro Sieben, dpa, El País, El Mundo, La Vanguardia, Marca TV, Televisa, Telemundo, Univision, Telecinco, Antena 3, RAI, Corriere
  della Sera, La Repubblica, Kommersant, Izvestia, Pravda, Nezavissimaïa Gazeta, Novaya Gazeta, Global Times, China Daily, Yomiuri Shimbun, Asahi Shimbun, NHK,
  CGT, CGT Cheminots, CGT-Cheminots, CFDT, CFTC, CFE-CGC, UNSA, Unsa, Unsa Ferroviaire, SUD Rail, SUD-Rail, Sud Rail, Sud-Rail, SUD-rail, Force ouvrière, Solidaires, IG Metall, ver.di, GDL, EVG, UGT, CC OO, CCOO, UNISON,
  Bundesgerichtshof, Bundesverfassungsgericht, Bundesverwaltungsgericht, Bundesarbeitsgericht, Bundessozialgericht, Bundesfinanzhof, Bundeskartellamt, Bundesnetzagentur, Bundesbank, Auswärtiges Amt, Auswärtige Amt,
  Conseil d'État, Conseil d'Etat, Conseil d’État, Conseil d’Etat, Conseil constitutionnel, Cour de cassation, Cour des comptes, Tribunal Supremo, Tribunal Constitucional, Audiencia Nacional,
  Greenpeace, WWF, Amnesty International, Human Rights Watch, Transparency International, Oxfam, Wikipedia, WikiLeaks, Wikileaks, Freedom House, Scientology,
  FIFA, UEFA, CONCACAF, CONMEBOL, IOC, NBA, NFL, NHL, NCAA, ATP, WTA, IAAF, WADA, Al-Qaeda, Al-Qaida, Al Qaeda, Al-Qaïda, Al-Shabaab, Boko Haram, ETA, IRA,
  FARC, PKK, Hizbollah, Fatah, OLP, PLO, Likud, Knesset, Bundestag, Reichstag, Duma, Congress of Deputies, Sejm, Kuomintang, Fidesz, Syriza, Podemos,
  Ciudadanos, Forza Italia, Sinn Féin, Fine Gael, Fianna Fáil, Fine Gael, CDU, CSU, SPD, FDP, AfD, NSDAP, PSOE, KGB, FSB, CIA, FBI, NSA, Mossad, MI5, MI6, SS,
  Gestapo, Stasi, Wehrmacht, Bundeswehr, Luftwaffe, Pentagon, FC Barcelona, Real Madrid, Atlético Madrid, Atlético de Madrid, Real Sociedad,
  Real Betis, Rayo Vallecano, Manchester United, Manchester City, Arsenal, Tottenham, Tottenham Hotspur, Aston Villa, Everton, Juventus, AC Milan, Inter
  Milan, Sampdoria, Lazio Rome, Bayern Munich, Bayern München, FC Bayern, Borussia Dortmund, Werder Bremen, Schalke 04, Bayer Leverkusen, Hertha BSC, Eintracht
  Frankfurt, Hamburger SV, VfB Stuttgart, Paris Saint-Germain, Paris SG, PSG, Olympique de Marseille, Olympique lyonnais, Ajax Amsterdam, Feyenoord, PSV
  Eindhoven, Benfica, Sporting CP, FC Porto, Boca Juniors, River Plate, Flamengo, Fluminense, Corinthians, Zenit, Spartak Moscow, CSKA Moscow, Galatasaray,
  Bundesbank, Deutsche Bundesbank, Joint Chiefs of Staff, Bank of England, Federal Reserve, European Central Bank, Celta, Celta de Vigo, Osasuna, Espanyol, Numancia, Alavés, Deportivo Alavés, Betis, Real Zaragoza, Real Valladolid, Racing de Santander, Deportivo de La Coruña, Athletic de Bilbao, Athletic Bilbao, Sporting de Gijón, Villarreal CF, Levante UD,
  Newcastle United, Leeds United, Sheffield Wednesday, Sheffield United, Blackburn Rovers, West Ham, West Ham United, Crystal Palace, Nottingham Forest, Queens Park Rangers, Leicester City, Norwich City, Coventry City, Hibernian, Glasgow Rangers, Glasgow Celtic,
  Partick Thistle, Fiorentina, Atalanta, Udinese, Internazionale, AS Roma, Hansa Rostock, Arminia Bielefeld, Fortuna Düsseldorf, Fortuna Duesseldorf, St. Pauli, FC St. Pauli, 1860 Munich, 1860 München, Borussia Mönchengladbach, Borussia Moenchengladbach,
  Bayer Uerdingen, Heerenveen, Vitesse Arnhem, Roda JC, Willem II Tilburg, Twente Enschede, Anderlecht, RSC Anderlecht, Standard Liège, Club Brugge, FC Bruges, Girondins de Bordeaux, AS Monaco, AJ Auxerre, RC Lens, Stade rennais, Toulouse FC, FC Nantes,
  Rapid Vienna, Rapid Wien, Austria Vienna, Sturm Graz, Grasshopper, Grasshoppers, Sparta Prague, Slavia Prague, Legia Warsaw, Widzew Lodz, Steaua Bucharest, Dinamo Bucharest, Dynamo Kiev, Dynamo Moscow, Spartak Vladikavkaz, Red Star Belgrade, Partizan Belgrade,
  Croatia Zagreb, Hajduk Split, Ferencvaros, Ferencváros, Colo Colo, Peñarol, Nacional de Montevideo, Vélez Sarsfield, Estudiantes de La Plata, Newell's Old Boys, Rosario Central, Racing Club, Atlético Nacional, América de Cali, Cerro Porteño, Palmeiras,
  Fenerbahçe, Beşiktaş, Olympiacos, Panathinaikos, Los Angeles Lakers, Chicago Bulls, Boston Celtics, New York Yankees, Boston Red Sox, McLaren, Red Bull Racing,
  Pink Floyd, The Beatles, Beatles, The Rolling Stones, Rolling Stones, Led Zeppelin, Deep Purple, Black Sabbath, Iron Maiden, Judas Priest, Metallica, Nirvana,
  Pearl Jam, Radiohead, Coldplay, Linkin Park, Aerosmith, AC/DC, Depeche Mode, Duran Duran, Fleetwood Mac, Sex Pistols, The Doors, The Cure, The Clash,
  Beastie Boys, Beach Boys, Backstreet Boys, Spice Girls, Daft Punk, Kraftwerk, Rammstein, Sepultura, Dream Theater, Jethro Tull, King Crimson, Soft Machine,
  Merrill Lynch, Dow Jones, Salomon Brothers, Bear Stearns, Smith Barney, PaineWebber, Dean Witter, Charles Schwab, Thomson Reuters, Kohlberg Kravis Roberts, Marks & Spencer,
  WestLB, Gaz de France, Ferrovial, Indra, Cepyme, Abengoa, Acciona, Sacyr, Esquerra Republicana de Catalunya, Esquerra Republicana, Convergència i Unió, Izquierda Unida,
  Tamil Tigers, Ajax,
  Virgin Atlantic, McDonnell Douglas, Apple Computer, Digital Equipment, Compaq, Novell, Seagate, Ameritech, BellSouth, Texaco, Exxon, Amoco, Conoco, Unocal, Kmart, Nynex,
  ValuJet, Trans World Airlines, Hoechst, Ciba-Geigy, Sandoz, Zeneca, Elf Aquitaine, Rhone-Poulenc, Rhône-Poulenc, Saint-Gobain, Usinor, Olivetti, Montedison,
  Mediobanca, NatWest, Midland Bank, Nomura, Yamaichi, Sumitomo, Barings, Ajax Amsterdam, Ipswich Town, Stoke City, Port Vale, Wolverhampton Wanderers,
  Bolton Wanderers, Tranmere Rovers, Oldham Athletic, Charlton Athletic, Preston North End, Plymouth Argyle, Dundee United, Kilmarnock, Raith Rovers
`).map((name) => name.replace(/\s+/g, " "));

/** News agencies, whose word articles pass on, folded in all the letters that they are written in. */
export const newsAgencies: ReadonlySet<string> = new Set(
  phrases(`
    reuters, associated press, ap, agence france-presse, afp, xinhua, xinhua news agency, tass, itar-tass, interfax, ria novosti, dpa, efe, agencia efe, ansa, kyodo, yonhap, bloomberg, upi, pti, anadolu, irna, kcna,
    рейтер, франс пресс, тасс, итар-тасс, интерфакс, риа новости, синьхуа, росбалт, регнум, 新华社, 中新社, 路透社, 法新社, 美联社, 塔斯社, 俄通社, 共同社, 韩联社, 朝中社, 德新社, رويترز, فرانس برس, أسوشيتد برس, شينخوا, إنترفاكس, إيتار تاس
  `).map((name) => foldWord(name.replace(/\s+/g, " "))),
);
