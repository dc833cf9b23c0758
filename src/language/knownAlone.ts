import {listSurnameForms} from "./lists/cyrillicForms.ts";
import {foldWord} from "./tokens.ts";
import {words} from "./wordLists.ts";

/**
 * People whom articles call by one name without telling who they are, in the spellings of the languages that have letters with
 * capitals; from general knowledge. Names that are words, places or many people's given names are left out.
 */
const KNOWN_ALONE = words(`
  Homère Homero Hésiode Hesiod Hesíodo Hérodote Herodotus Heródoto Herodot Thucydide Thucydides Tucídides Thukydides Xénophon Xenophon Jenofonte
  Socrate Socrates Sócrates Sokrates Platon Plato Platón Aristote Aristotle Aristóteles Aristoteles Épicure Epicurus Epicuro Pythagore Pythagoras Pitágoras
  Euclide Euclid Euclides Euklid Archimède Archimedes Arquímedes Hippocrate Hippocrates Hipócrates Galien Galen Galeno Ptolémée Ptolemy Ptolomeo Ptolemäus
  Sophocle Sophocles Sófocles Sophokles Euripide Euripides Eurípides Eschyle Aeschylus Esquilo Aischylos Aristophane Aristophanes Aristófanes Plutarque Plutarch
  Plutarco Strabon Strabo Estrabón Pausanias Diogène Diogenes Démosthène Demosthenes Polybe Polybius Polibio Polybios Périclès Pericles Perikles
  Cicéron Cicero Cicerón Tacite Tacitus Tácito Virgile Virgil Vergil Ovide Ovid Ovidio Sénèque Seneca Séneca Suétone Suetonius Suetonio Sueton
  Pline Pliny Plinio Plinius Juvénal Juvenal Lucrèce Lucretius Lucrecio Lukrez Catulle Catullus Catulo Varron Plaute Plautus Quintilien Quintilian
  César Caesar Cäsar Pompée Pompey Pompeyo Pompeius Spartacus Espartaco Néron Nerón Caligula Calígula Trajan Trajano Hadrien Hadrian Vespasien Vespasian
  Vespasiano Dioclétien Diocletian Diocleciano Diokletian Justinien Justinian Justiniano Tibère Tiberius Tiberio Octavian Hannibal Cléopâtre
  Cleopatra Kleopatra Toutânkhamon Tutankhamun Tutankamón Tutanchamun Akhenaton Akhenaten Ajenatón Echnaton Néfertiti Nefertiti Ramsès Charlemagne Carlomagno Saladin
  Saladino Attila Atila Genghis Tamerlan Tamerlane Mahomet Mahoma Bouddha Buddha Buda Confucius Confucio Konfuzius Moïse Abraham
  Luther Lutero Calvin Calvino Zwingli Érasme Erasmus Erasmo Machiavel Machiavelli Maquiavelo Savonarole Savonarola Montaigne Rabelais Ronsard Dante Pétrarque Petrarch
  Petrarca Boccace Boccaccio Cervantès Cervantes Shakespeare Molière Boileau Descartes Spinoza Leibniz Hobbes Hume Kant
  Hegel Fichte Schelling Schopenhauer Nietzsche Kierkegaard Heidegger Husserl Wittgenstein Sartre Camus Foucault Derrida Deleuze Bourdieu Durkheim Voltaire Rousseau
  Diderot Montesquieu Condorcet Beaumarchais Fénelon Bossuet Goethe Schiller Hölderlin Novalis Heine Lessing Herder Kleist Büchner Fontane Brecht Kafka Rilke Balzac Stendhal
  Flaubert Zola Maupassant Baudelaire Verlaine Rimbaud Mallarmé Lamartine Chateaubriand Musset Nerval Proust Apollinaire Gide Malraux Dickens
  Thackeray Byron Shelley Keats Coleridge Wordsworth Tennyson Kipling Poe Melville Whitman Hemingway Faulkner Steinbeck Orwell Tolkien Joyce Beckett Yeats
  Dostoïevski Dostoevsky Dostoyevsky Dostoievski Dostojewski Tolstoï Tolstoy Tolstói Tolstoi Pouchkine Pushkin Puschkin Gogol Tchekhov Chekhov Chéjov Tschechow Tourgueniev Turgenev
  Gorki Gorky Soljenitsyne Solzhenitsyn Solschenizyn Nabokov Maïakovski Mayakovsky Neruda Borges Cortázar Lorca Unamuno Góngora Hergé Goscinny Uderzo
  Copernic Copernicus Copérnico Kopernikus Galilée Galileo Galilei Kepler Newton Lavoisier Laplace Lagrange Euler Gauss Gauß Riemann Leibnitz Buffon Linné Linnaeus Linneo Cuvier
  Lamarck Darwin Pasteur Faraday Maxwell Ampère Edison Einstein Planck Heisenberg Schrödinger Bohr Fermi Oppenheimer Turing Freud Jung Lacan
  Humboldt Michel-Ange Michelangelo Donatello Botticelli Titien Tiziano Caravage Caravaggio Tintoret Tintoretto Véronèse Veronese Giotto
  Brueghel Bruegel Dürer Durero Holbein Cranach Rembrandt Rubens Vermeer Vélasquez Velázquez Zurbarán Goya Greco Poussin Watteau Fragonard Ingres Delacroix
  Géricault Courbet Manet Monet Renoir Degas Cézanne Gauguin Seurat Rodin Matisse Picasso Braque Dalí Miró Chagall Kandinsky Kandinski Klimt Schiele Munch Warhol Turner
  Canova Bernini Palladio Gaudí Monteverdi Lully Rameau Couperin Vivaldi Bach Haendel Händel Handel Haydn Mozart Beethoven Gluck Schubert Schumann Mendelssohn Brahms Wagner Liszt
  Chopin Berlioz Bizet Gounod Debussy Ravel Satie Verdi Puccini Rossini Donizetti Tchaïkovski Tchaikovsky Chaikovski Tschaikowski Moussorgski Stravinsky Stravinski
  Strawinsky Prokofiev Chostakovitch Shostakovich Schostakowitsch Rachmaninov Rachmaninoff Mahler Bruckner Schönberg Schoenberg Bartók Dvořák Smetana Sibelius Grieg Boulez
  Bonaparte Napoléon Napoleon Napoleón Robespierre Danton Marat Saint-Just Mirabeau Talleyrand Fouché Mazarin Mazarino Richelieu Colbert Vauban Turenne
  Louvois Cromwell Kutuzov Koutouzov Blücher Metternich Bismarck Garibaldi Mazzini Cavour Bolívar Bolivar Disraeli Gladstone Clemenceau Poincaré
  Jaurès Foch Pétain Ludendorff Hindenburg Churchill Chamberlain Roosevelt Eisenhower Truman Nixon Reagan Obama Trump Biden Bush
  Lénine Lenin Staline Stalin Trotski Trotsky Trotzki Khrouchtchev Khrushchev Jruschov Chruschtschow Brejnev Brezhnev Breschnew Gorbatchev Gorbachev Gorbachov Gorbatschow Eltsine Yeltsin
  Jelzin Poutine Putin Medvedev Medwedew Molotov Beria Raspoutine Rasputin Mao Tito Ceaușescu Ceausescu Hitler Goebbels Göring Goering Himmler Eichmann Rommel
  Mussolini Perón Pinochet Guevara Allende Chávez Lula Gandhi Nehru Mandela Mugabe Mobutu Nasser Sadate Sadat Kadhafi Gaddafi Gadafi Khomeini Khomeyni
  Arafat Netanyahou Netanyahu Rabin Atatürk Erdogan Erdoğan Thatcher Blair Mitterrand Chirac Sarkozy Hollande Macron Pompidou Kohl Adenauer Merkel Scholz
  Zelensky Zelenski Selenskyj Marx Engels Bakounine Bakunin Proudhon Gramsci Ronaldo Ronaldinho Neymar Robinho Pelé Maradona Messi Zidane Cantona Platini Beckham Rivaldo Kaká
  Federer Nadal Djokovic Sampras Agassi McEnroe Senna Prost Schumacher Vettel Verstappen Merckx Hinault Anquetil Indurain Induráin
  Rihanna Beyoncé Shakira Eminem Björk Bono Hitchcock Kubrick Spielberg Fellini Godard Truffaut Bergman Kurosawa Chaplin Almodóvar Tarantino
  Zeus Apollon Athéna Athena Atenea Athene Poséidon Poseidon Poseidón Héraclès Heracles Hércules Herkules Hercule Achille Achilles Aquiles Ulysse Odysseus Ulises
  Priam Ménélas Menelaus Agamemnon Agamenón Oreste Œdipe Oedipus Edipo Ödipus Thésée Theseus Teseo Persée Perseus Perseo Orphée Orpheus Orfeo Prométhée Prometheus Prometeo
  Dionysos Dionysus Dioniso Bacchus Aphrodite Afrodita Artémis Hadès Odin Osiris Horus Anubis Krishna Shiva Vishnu Ganesh Jésus Jesus Jesús Salomon Salomón Hérode Herod Herodes
  Nabuchodonosor Nebuchadnezzar Nabucodonosor Xerxès Xerxes Jerjes Hammurabi Assurbanipal Mithridate Mithridates Vercingétorix Vercingetorix Boadicea Alaric
  Alarico Théodoric Theodoric Teodorico Clovis Clodoveo Pépin Averroès Averroes Avicenne Avicenna Maïmonide Maimonides Abélard Abelard Anselme Malthus Keynes Schumpeter
  Bentham Hayek Popper Gödel Hilbert Fermat Galois Cauchy Lagrange Bernoulli Huygens Rutherford Feynman Hawking
  Pizarro Magellan Magallanes Vespucci Vespucio Champlain Livingstone Amundsen Nansen Gagarine Gagarin
  Houdini Liberace Caruso Callas Pavarotti Nijinski Nijinsky Diaghilev Hemingway Lovecraft Asimov Verne Simenon Pagnol Ionesco Anouilh Cioran
  Ленин Сталин Троцкий Хрущёв Хрущев Брежнев Горбачёв Горбачев Ельцин Путин Медведев Молотов Берия Жуков Колчак Деникин Врангель Чапаев Гитлер Геббельс Гиммлер Муссолини Черчилль Рузвельт
  Наполеон Кутузов Суворов Бисмарк Маркс Энгельс Пушкин Лермонтов Гоголь Достоевский Чехов Тургенев Тютчев Некрасов Грибоедов Маяковский Есенин Пастернак Ахматова Цветаева
  Бродский Набоков Булгаков Солженицын Чайковский Мусоргский Рахманинов Шостакович Прокофьев Стравинский Моцарт Бетховен Вагнер Шопен Гёте Гете Шиллер Кант Гегель Ницше Платон
  Аристотель Сократ Гомер Геродот Плутарх Цицерон Цезарь Клеопатра Ганнибал Шекспир Сервантес Мольер Вольтер Руссо Бальзак Ньютон Дарвин Эйнштейн Фрейд Менделеев Ломоносов
  Рембрандт Пикассо Рафаэль Микеланджело Обама Трамп Байден Буш Клинтон Меркель Макрон Саркози Зеленский Порошенко Лукашенко Назарбаев Эрдоган Каддафи Чавес Навальный Гарибальди Равель Дебюсси Марадона Пеле Роналду Месси Зидан
  Хичкок Чаплин Феллини Бах Гайдн Шуберт Шуман Верди Иисус Будда Хайдеггер Кафка Пруст Гюго Флобер Золя Хемингуэй Данте Леонардо
`).map(foldWord);

/** Russian names in all their cases: «Моцарта», «Гитлером». */
const known: ReadonlySet<string> = new Set(
  KNOWN_ALONE.flatMap((name) => (/^[а-я]/.test(name) ? [name, ...listSurnameForms(name)] : [name])),
);

/** Whether a folded word names somebody whom everybody knows by it. */
export function isKnownAlone(word: string): boolean {
  return known.has(word);
}
