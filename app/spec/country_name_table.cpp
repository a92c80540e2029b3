// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "spec/country_name_table.h"

#include <array>

namespace convey {

namespace {

// What countries are called in German, French, Spanish, Portuguese, Italian, Dutch, Polish, Japanese,
// Swedish, Danish, Norwegian, Finnish, Czech and Turkish, where that is not the English name but for case and
// accents; German ones also without umlauts. CLDR 42 through ICU 72, display names in full and short, taken
// on 2026-11-21. Left out: names that are another country's in another of these languages, and abbreviations
// of three letters that are a currency.
// clang-format off
constexpr auto kForeignNames = std::to_array<CountryNames>({
    {"AD", "Andorre|Andora|アンドラ"},
    {"AE", "Vereinigte Arabische Emirate|Émirats arabes unis|Emiratos Árabes Unidos|"
     "Emirados Árabes Unidos|Emirati Arabi Uniti|Verenigde Arabische Emiraten|"
     "Zjednoczone Emiraty Arabskie|アラブ首長国連邦|Förenade Arabemiraten|"
     "De Forenede Arabiske Emirater|De forente arabiske emirater|Arabiemiirikunnat|"
     "Spojené arabské emiráty|Birleşik Arap Emirlikleri"},
    {"AF", "Afganistán|Afeganistão|アフガニスタン"},
    {"AG", "Antigua und Barbuda|Antigua-et-Barbuda|Antigua y Barbuda|Antígua e Barbuda|"
     "Antigua en Barbuda|Antigua i Barbuda|アンティグア・バーブーダ|Antigua och Barbuda|"
     "Antigua og Barbuda|Antigua ja Barbuda|Antigua a Barbuda|Antigua ve Barbuda"},
    {"AI", "Anguila|アンギラ"},
    {"AL", "Albanien|Albanie|アルバニア|Arnavutluk"},
    {"AM", "Armenien|Arménie|アルメニア|Ermenistan"},
    {"AO", "アンゴラ"},
    {"AQ", "Antarktis|Antarctique|Antártida|Antartide|Antarktyda|南極|Antarktida|Antarktika"},
    {"AR", "Argentinien|Argentine|Argentinië|Argentyna|アルゼンチン|Argentiina|Arjantin"},
    {"AS", "Amerikanisch-Samoa|Samoa américaines|Samoa Americana|Samoa americane|Amerikaans-Samoa|"
     "Samoa Amerykańskie|米領サモア|Amerikanska Samoa|Amerikansk Samoa|Amerikan Samoa|"
     "Americká Samoa|Amerikan Samoası"},
    {"AT", "Österreich|Oesterreich|Autriche|Oostenrijk|オーストリア|Österrike|Østrig|Itävalta|Rakousko|"
     "Avusturya"},
    {"AU", "Australien|Australie|オーストラリア|Avustralya"},
    {"AW", "アルバ"},
    {"AX", "Ålandinseln|Îles Åland|Islas Aland|Ilhas Aland|Alanda|Isole Åland|Åland|Wyspy Alandzkie|"
     "オーランド諸島|Ahvenanmaa|Ålandy|Åland Adaları"},
    {"AZ", "Aserbaidschan|Azerbaïdjan|Azerbaiyán|Azerbaijão|Azerbaigian|Azerbeidzjan|Azerbejdżan|"
     "アゼルバイジャン|Azerbajdzjan|Aserbajdsjan|Azerbaidžan|Ázerbájdžán|Azerbaycan"},
    {"BA", "Bosnia|Bosnien und Herzegowina|Bosnie-Herzégovine|Bosnia y Herzegovina|"
     "Bósnia e Herzegovina|Bosnia ed Erzegovina|Bosnië en Herzegovina|Bośnia i Hercegowina|"
     "ボスニア・ヘルツェゴビナ|Bosnien och Hercegovina|Bosnien-Hercegovina|Bosnia-Hercegovina|"
     "Bosnia ja Hertsegovina|Bosna a Hercegovina|Bosna-Hersek"},
    {"BB", "Barbade|バルバドス"},
    {"BD", "Bangladesch|Bangladés|Bangladeche|Bangladesz|バングラデシュ"},
    {"BE", "Belgien|Belgique|Bélgica|Belgio|België|Belgia|ベルギー|Belçika"},
    {"BF", "Burquina Faso|ブルキナファソ"},
    {"BG", "Bulgarien|Bulgarie|Bulgarije|ブルガリア|Bulharsko|Bulgaristan"},
    {"BH", "Bahreïn|Baréin|Barém|Bahrajn|バーレーン|Bahreyn"},
    {"BI", "ブルンジ"},
    {"BJ", "Benim|ベナン"},
    {"BL", "St. Barthélemy|San Bartolomé|São Bartolomeu|サン・バルテルミー|S:t Barthélemy|Svatý Bartoloměj"},
    {"BM", "Bermudes|Bermudas|Bermudy|バミューダ"},
    {"BN", "ブルネイ|Brunej"},
    {"BO", "Bolivien|Bolivie|Boliwia|ボリビア|Bolivya"},
    {"BQ", "Karibische Niederlande|Pays-Bas caribéens|Caribe neerlandés|Países Baixos Caribenhos|"
     "Caraibi olandesi|Caribisch Nederland|Niderlandy Karaibskie|オランダ領カリブ|"
     "Karibiska Nederländerna|De tidligere Nederlandske Antiller|Karibisk Nederland|"
     "Karibian Alankomaat|Karibské Nizozemsko|Karayip Hollandası"},
    {"BR", "Brasilien|Brésil|Brasil|Brasile|Brazilië|Brazylia|ブラジル|Brasilia|Brezilya"},
    {"BS", "Baamas|Bahamy|バハマ|Bahama|Bahamalar"},
    {"BT", "Bhoutan|Bután|Butão|ブータン"},
    {"BV", "Bouvetinsel|Île Bouvet|Isla Bouvet|Ilha Bouvet|Isola Bouvet|Bouveteiland|Wyspa Bouveta|"
     "ブーベ島|Bouvetön|Bouvetøen|Bouvetøya|Bouvet’nsaari|Bouvetův ostrov|Bouvet Adası"},
    {"BW", "Botsuana|ボツワナ|Botsvana"},
    {"BY", "Biélorussie|Bielorrusia|Bielorrússia|Bielorussia|Białoruś|ベラルーシ|Vitryssland|"
     "Hviterussland|Valko-Venäjä|Bělorusko"},
    {"BZ", "Belice|ベリーズ"},
    {"CA", "Kanada|カナダ"},
    {"CC", "Kokosinseln|Îles Cocos|Islas Cocos|Ilhas Cocos (Keeling)|Ilhas dos Cocos (Keeling)|"
     "Isole Cocos (Keeling)|Cocoseilanden|Wyspy Kokosowe|ココス(キーリング)諸島|Kokosöarna|Cocosøerne|"
     "Kokosøyene|Kookossaaret (Keelingsaaret)|Kokosové ostrovy|Cocos (Keeling) Adaları"},
    {"CD", "Kongo-Kinshasa|República Democrática del Congo|Demokratyczna Republika Konga|"
     "コンゴ民主共和国(キンシャサ)|Kongon demokraattinen tasavalta|Kongo - Kinşasa"},
    {"CF", "Zentralafrikanische Republik|République centrafricaine|República Centroafricana|"
     "República Centro-Africana|Repubblica Centrafricana|Centraal-Afrikaanse Republiek|"
     "Republika Środkowoafrykańska|中央アフリカ共和国|Centralafrikanska republiken|"
     "Den Centralafrikanske Republik|Den sentralafrikanske republikk|Keski-Afrikan tasavalta|"
     "Středoafrická republika|Orta Afrika Cumhuriyeti"},
    {"CG", "Kongo-Brazzaville|República del Congo|República do Congo|コンゴ共和国(ブラザビル)|Kongon tasavalta|"
     "Kongo - Brazavil"},
    {"CH", "Schweiz|Suisse|Suiza|Suíça|Svizzera|Zwitserland|Szwajcaria|スイス|Sveits|Sveitsi|Švýcarsko|"
     "İsviçre"},
    {"CI", "Costa do Marfim|Côte d’Ivoire (Costa do Marfim)|Costa d’Avorio|Ivoorkust|コートジボワール|"
     "Elfenbenskysten|Norsunluurannikko|Pobřeží slonoviny"},
    {"CK", "Cookinseln|Îles Cook|Islas Cook|Ilhas Cook|Isole Cook|Cookeilanden|Wyspy Cooka|クック諸島|"
     "Cooköarna|Cookøerne|Cookøyene|Cookinsaaret|Cookovy ostrovy|Cook Adaları"},
    {"CL", "Chili|Cile|チリ|Şili"},
    {"CM", "Kamerun|Cameroun|Camerún|Camarões|Kameroen|カメルーン"},
    {"CN", "Chine|Cina|Chiny|中国|Kina|Kiina|Çin"},
    {"CO", "Kolumbien|Colombie|Kolumbia|コロンビア|Kolumbie|Kolombiya"},
    {"CR", "Kostaryka|コスタリカ|Kostarika|Kosta Rika"},
    {"CU", "Kuba|キューバ|Kuuba"},
    {"CV", "Cap-Vert|Capo Verde|Kaapverdië|Republika Zielonego Przylądka|カーボベルデ|Kap Verde|"
     "Kapp Verde|Kapverdy"},
    {"CW", "Curazao|Curaçau|キュラソー"},
    {"CX", "Weihnachtsinsel|Île Christmas|Isla de Navidad|Ilha Christmas|Ilha do Natal|"
     "Isola Christmas|Christmaseiland|Wyspa Bożego Narodzenia|クリスマス島|Julön|Juleøen|"
     "Christmasøya|Joulusaari|Vánoční ostrov|Christmas Adası"},
    {"CY", "Zypern|Chypre|Chipre|Cipro|Cypr|キプロス|Cypern|Kypros|Kypr|Kıbrıs"},
    {"CZ", "Tschechien|Tchéquie|Chequia|Tchéquia|Cechia|Tsjechië|Czechy|チェコ|Tjeckien|Tjekkiet|"
     "Tsjekkia|Tšekki|Česko|Çekya"},
    {"DE", "Deutschland|Allemagne|Alemania|Alemanha|Germania|Duitsland|Niemcy|ドイツ|Tyskland|Saksa|"
     "Německo|Almanya"},
    {"DJ", "Dschibuti|Yibuti|Djibuti|Jibuti|Gibuti|Dżibuti|ジブチ|Džibutsko|Cibuti"},
    {"DK", "Dänemark|Daenemark|Dinamarca|Danimarca|Denemarken|Dania|デンマーク|Danmark|Tanska|Dánsko|"
     "Danimarka"},
    {"DM", "Dominique|Dominika|ドミニカ国"},
    {"DO", "Dominikanische Republik|République dominicaine|República Dominicana|"
     "Repubblica Dominicana|Dominicaanse Republiek|Dominikana|ドミニカ共和国|Dominikanska republiken|"
     "Den Dominikanske Republik|Den dominikanske republikk|Dominikaaninen tasavalta|"
     "Dominikánská republika|Dominik Cumhuriyeti"},
    {"DZ", "Algerien|Algérie|Argelia|Algerije|Algieria|アルジェリア|Algeriet|Alžírsko|Cezayir"},
    {"EC", "Équateur|Equador|Ekwador|エクアドル|Ekvádor"},
    {"EE", "Estland|Estonie|エストニア|Viro|Estonsko|Estonya"},
    {"EG", "Ägypten|Aegypten|Égypte|Egipto|Egito|Egitto|Egipt|エジプト|Egypten|Egypti|Mısır"},
    {"EH", "Westsahara|Sahara occidental|Saara Ocidental|Sara Ocidental|Sahara occidentale|"
     "Westelijke Sahara|Sahara Zachodnia|西サハラ|Västsahara|Vestsahara|Vest-Sahara|Länsi-Sahara|"
     "Západní Sahara|Batı Sahra"},
    {"ER", "Érythrée|Eritreia|Erytrea|エリトリア|Eritre"},
    {"ES", "Spanien|Espagne|España|Espanha|Spagna|Spanje|Hiszpania|スペイン|Spania|Espanja|Španělsko|"
     "İspanya"},
    {"ET", "Äthiopien|Aethiopien|Éthiopie|Etiopía|エチオピア|Etiopien|Etiopie|Etiyopya"},
    {"FI", "Finnland|Finlande|Finlandia|フィンランド|Suomi|Finsko|Finlandiya"},
    {"FJ", "Fidschi|Fidji|Fiyi|Figi|Fidżi|フィジー"},
    {"FK", "Falklandinseln|Îles Malouines|Islas Malvinas|Ilhas Malvinas|Ilhas Falkland|"
     "Isole Falkland|Falklandeilanden|Falklandy|フォークランド諸島|Falklandsöarna|Falklandsøerne|"
     "Falklandsøyene|Falklandinsaaret|Falklandské ostrovy|Falkland Adaları"},
    {"FM", "Mikronesien|Micronésie|Mikronezja|ミクロネシア連邦|Mikronesiaføderasjonen|Mikronesia|Mikronésie|"
     "Mikronezya"},
    {"FO", "Färöer|Faeroeer|Îles Féroé|Islas Feroe|Ilhas Faroé|Isole Fær Øer|Faeröer|Wyspy Owcze|"
     "フェロー諸島|Färöarna|Færøerne|Færøyene|Färsaaret|Faerské ostrovy|Faroe Adaları"},
    {"FR", "Frankreich|Francia|França|Frankrijk|Francja|フランス|Frankrike|Frankrig|Ranska|Francie|"
     "Fransa"},
    {"GA", "Gabun|Gabão|ガボン"},
    {"GB", "Vereinigtes Königreich|Vereinigtes Koenigreich|Royaume-Uni|Reino Unido|Regno Unito|"
     "Verenigd Koninkrijk|VK|Wielka Brytania|Wlk. Bryt.|イギリス|英国|Storbritannien|Storbritannia|"
     "Iso-Britannia|Britannia|Spojené království|Birleşik Krallık"},
    {"GD", "Grenade|Granada|グレナダ"},
    {"GE", "Georgien|Géorgie|Gruzja|ジョージア|Gruzie|Gürcistan"},
    {"GF", "Französisch-Guayana|Franzoesisch-Guayana|Guyane française|Guayana Francesa|"
     "Guiana Francesa|Guyana Francese|Frans-Guyana|Gujana Francuska|仏領ギアナ|Franska Guyana|"
     "Fransk Guyana|Ranskan Guayana|Francouzská Guyana|Fransız Guyanası"},
    {"GG", "Guernesey|ガーンジー"},
    {"GH", "Gana|ガーナ"},
    {"GI", "Gibilterra|ジブラルタル|Cebelitarık"},
    {"GL", "Grönland|Groenland|Groenlandia|Gronelândia|Grenlandia|グリーンランド|Grönlanti|Grónsko"},
    {"GM", "Gambie|ガンビア|Gambiya"},
    {"GN", "Guinée|Guiné|Gwinea|ギニア|Gine"},
    {"GP", "Guadalupe|Guadalupa|Gwadelupa|グアドループ"},
    {"GQ", "Äquatorialguinea|Aequatorialguinea|Guinée équatoriale|Guinea Ecuatorial|"
     "Guiné Equatorial|Guinea Equatoriale|Equatoriaal-Guinea|Gwinea Równikowa|赤道ギニア|"
     "Ekvatorialguinea|Ækvatorialguinea|Ekvatorial-Guinea|Päiväntasaajan Guinea|"
     "Rovníková Guinea|Ekvator Ginesi"},
    {"GR", "Griechenland|Grèce|Grecia|Griekenland|Grecja|ギリシャ|Grekland|Grækenland|Hellas|Kreikka|"
     "Řecko|Yunanistan"},
    {"GS", "South Georgia & South Sandwich Islands|Südgeorgien und die Südlichen Sandwichinseln|"
     "Suedgeorgien und die Suedlichen Sandwichinseln|"
     "Géorgie du Sud-et-les Îles Sandwich du Sud|Islas Georgia del Sur y Sandwich del Sur|"
     "Ilhas Geórgia do Sul e Sandwich do Sul|Georgia del Sud e Sandwich Australi|"
     "Zuid-Georgia en Zuidelijke Sandwicheilanden|Georgia Południowa i Sandwich Południowy|"
     "サウスジョージア・サウスサンドウィッチ諸島|Sydgeorgien och Sydsandwichöarna|"
     "South Georgia og De Sydlige Sandwichøer|Sør-Georgia og Sør-Sandwichøyene|"
     "Etelä-Georgia ja Eteläiset Sandwichinsaaret|Jižní Georgie a Jižní Sandwichovy ostrovy|"
     "Güney Georgia ve Güney Sandwich Adaları"},
    {"GT", "Gwatemala|グアテマラ"},
    {"GU", "Guame|グアム"},
    {"GW", "Guinée-Bissau|Guinea-Bisáu|Guiné-Bissau|Gwinea Bissau|ギニアビサウ|Gine-Bissau"},
    {"GY", "Gujana|ガイアナ"},
    {"HK", "Sonderverwaltungsregion Hongkong|Hongkong|R.A.S. chinoise de Hong Kong|"
     "RAE de Hong Kong (China)|Hong Kong, RAE da China|RAS di Hong Kong|"
     "Hongkong SAR van China|SRA Hongkong (Chiny)|中華人民共和国香港特別行政区|香港|Hongkong SAR|SAR Hongkong|"
     "Hongkong SAR Kina|Hongkong – Kiinan erityishallintoalue|Hongkong – ZAO Číny|"
     "Çin Hong Kong ÖİB"},
    {"HM", "Heard & McDonald Islands|Heard und McDonaldinseln|Îles Heard-et-MacDonald|"
     "Islas Heard y McDonald|Ilhas Heard e McDonald|Isole Heard e McDonald|"
     "Heard en McDonaldeilanden|Wyspy Heard i McDonalda|ハード島・マクドナルド諸島|"
     "Heardön och McDonaldöarna|Heard Island og McDonald Islands|Heard- og McDonaldøyene|"
     "Heard ja McDonaldinsaaret|Heardův ostrov a McDonaldovy ostrovy|"
     "Heard Adası ve McDonald Adaları"},
    {"HN", "ホンジュラス"},
    {"HR", "Kroatien|Croatie|Croacia|Croazia|Kroatië|Chorwacja|クロアチア|Kroatia|Chorvatsko|Hırvatistan"},
    {"HT", "ハイチ"},
    {"HU", "Ungarn|Hongrie|Hungría|Ungheria|Hongarije|Węgry|ハンガリー|Ungern|Unkari|Maďarsko|Macaristan"},
    {"ID", "Indonesien|Indonésie|Indonezja|インドネシア|Endonezya"},
    {"IE", "Irland|Irlande|Irlanda|Ierland|Irlandia|アイルランド|Irlanti|Irsko"},
    {"IL", "Israele|Izrael|イスラエル|İsrail"},
    {"IM", "Île de Man|Isla de Man|Ilha de Man|Isola di Man|Wyspa Man|マン島|Man|Mansaari|Ostrov Man|"
     "Man Adası"},
    {"IN", "Indien|Inde|Indie|インド|Intia|Hindistan"},
    {"IO", "Britisches Territorium im Indischen Ozean|Territoire britannique de l’océan Indien|"
     "Territorio Británico del Océano Índico|Território Britânico do Oceano Índico|"
     "Territorio britannico dell’Oceano Indiano|Brits Indische Oceaanterritorium|"
     "Brytyjskie Terytorium Oceanu Indyjskiego|英領インド洋地域|"
     "Brittiska territoriet i Indiska oceanen|Det Britiske Territorium i Det Indiske Ocean|"
     "Det britiske territoriet i Indiahavet|Brittiläinen Intian valtameren alue|"
     "Britské indickooceánské území|Britanya Hint Okyanusu Toprakları"},
    {"IQ", "Irak|Iraque|イラク"},
    {"IR", "Irã|Irão|イラン"},
    {"IS", "Island|Islande|Islandia|Islanda|IJsland|アイスランド|Islanti|İzlanda"},
    {"IT", "Italien|Italie|Italia|Włochy|イタリア|İtalya"},
    {"JE", "ジャージー"},
    {"JM", "Jamaika|Jamaïque|Giamaica|Jamajka|ジャマイカ"},
    {"JO", "Jordanien|Jordanie|Jordania|Giordania|ヨルダン|Jordánsko|Ürdün"},
    {"JP", "Japon|Japão|Giappone|Japonia|日本|Japani|Japonsko|Japonya"},
    {"KE", "Kenia|Quênia|ケニア|Keňa"},
    {"KG", "Kirgisistan|Kirghizstan|Kirguistán|Quirguistão|Kirghizistan|Kirgizië|Kirgistan|キルギス|"
     "Kirgizistan|Kirgisia"},
    {"KH", "Kambodscha|Cambodge|Camboya|Camboja|Cambogia|Cambodja|Kambodża|カンボジア|Kambodja|Kambodsja|"
     "Kamboçya"},
    {"KI", "Quiribati|キリバス"},
    {"KM", "Komoren|Comores|Comoras|Comore|Comoren|Komory|コモロ|Komorerna|Comorerne|Komorene|Komorit|"
     "Komorlar"},
    {"KN", "St. Kitts & Nevis|St. Kitts und Nevis|Saint-Christophe-et-Niévès|San Cristóbal y Nieves|"
     "São Cristóvão e Névis|São Cristóvão e Neves|Saint Kitts e Nevis|Saint Kitts en Nevis|"
     "Saint Kitts i Nevis|セントクリストファー・ネーヴィス|S:t Kitts och Nevis|Saint Kitts og Nevis|"
     "Saint Kitts ja Nevis|Svatý Kryštof a Nevis|Saint Kitts ve Nevis"},
    {"KP", "Nordkorea|Corée du Nord|Corea del Norte|Coreia do Norte|Corea del Nord|Noord-Korea|"
     "Korea Północna|北朝鮮|Nord-Korea|Pohjois-Korea|Severní Korea|Kuzey Kore"},
    {"KR", "Südkorea|Suedkorea|Corée du Sud|Corea del Sur|Coreia do Sul|Corea del Sud|Zuid-Korea|"
     "Korea Południowa|韓国|Sydkorea|Sør-Korea|Etelä-Korea|Jižní Korea|Güney Kore"},
    {"KW", "Koweït|Koeweit|Kuwejt|クウェート|Kuvajt|Kuveyt"},
    {"KY", "Kaimaninseln|Îles Caïmans|Islas Caimán|Ilhas Cayman|Ilhas Caimão|Isole Cayman|"
     "Kaaimaneilanden|Kajmany|ケイマン諸島|Caymanöarna|Caymanøerne|Caymanøyene|Caymansaaret|"
     "Kajmanské ostrovy|Cayman Adaları"},
    {"KZ", "Kasachstan|Kazajistán|Cazaquistão|Kazakistan|Kazachstan|カザフスタン|Kazakstan|Kasakhstan"},
    {"LA", "ラオス"},
    {"LB", "Libanon|Liban|Líbano|レバノン|Lübnan"},
    {"LC", "St. Lucia|Sainte-Lucie|Santa Lucía|セントルシア|S:t Lucia|Svatá Lucie"},
    {"LI", "Listenstaine|リヒテンシュタイン|Lichtenštejnsko"},
    {"LK", "Sri Lanca|スリランカ"},
    {"LR", "リベリア|Libérie|Liberya"},
    {"LS", "Lesoto|レソト"},
    {"LT", "Litauen|Lituanie|Lituania|Litouwen|Litwa|リトアニア|Liettua|Litva|Litvanya"},
    {"LU", "Luxemburg|Luxemburgo|Lussemburgo|Luksemburg|ルクセンブルク|Lucembursko"},
    {"LV", "Lettland|Lettonie|Letonia|Lettonia|Letland|Łotwa|ラトビア|Lotyšsko|Letonya"},
    {"LY", "Libyen|Libye|Libia|Libië|リビア"},
    {"MA", "Marokko|Maroc|Marruecos|Marrocos|Marocco|Maroko|モロッコ|Marocko|Fas"},
    {"MC", "Monako|モナコ"},
    {"MD", "Republik Moldau|Moldavie|Moldavia|Mołdawia|モルドバ|Moldavien|Moldavsko"},
    {"ME", "Czarnogóra|モンテネグロ|Černá Hora|Karadağ"},
    {"MF", "São Martinho|São Martinho (Saint-Martin)|サン・マルタン|Svatý Martin (Francie)"},
    {"MG", "Madagaskar|マダガスカル"},
    {"MH", "Marshallinseln|Îles Marshall|Islas Marshall|Ilhas Marshall|Isole Marshall|"
     "Marshalleilanden|Wyspy Marshalla|マーシャル諸島|Marshallöarna|Marshalløerne|Marshalløyene|"
     "Marshallinsaaret|Marshallovy ostrovy|Marshall Adaları"},
    {"MK", "Nordmazedonien|Macédoine du Nord|Macedonia del Norte|Macedônia do Norte|"
     "Macedonia del Nord|Noord-Macedonië|Macedonia Północna|北マケドニア|Nordmakedonien|"
     "Nord-Makedonia|Pohjois-Makedonia|Severní Makedonie|Kuzey Makedonya"},
    {"ML", "マリ"},
    {"MM", "Myanmar (Burma)|Myanmar (Birmanie)|Myanmar (Birmania)|Mianmar (Birmânia)|"
     "Myanmar (Birma)|Mjanma (Birma)|ミャンマー (ビルマ)|Myanmar (Barma)"},
    {"MN", "Mongolei|Mongolie|モンゴル|Mongoliet|Mongolsko|Moğolistan"},
    {"MO", "Sonderverwaltungsregion Macau|R.A.S. chinoise de Macao|RAE de Macao (China)|"
     "Macau, RAE da China|RAS di Macao|Macau SAR van China|SRA Makau (Chiny)|Makau|"
     "中華人民共和国マカオ特別行政区|マカオ|Macao SAR|SAR Macao|Macao SAR Kina|"
     "Macao – Kiinan erityishallintoalue|Macao – ZAO Číny|Çin Makao ÖİB|Makao"},
    {"MP", "Nördliche Marianen|Noerdliche Marianen|Îles Mariannes du Nord|Islas Marianas del Norte|"
     "Ilhas Marianas do Norte|Isole Marianne settentrionali|Noordelijke Marianen|"
     "Mariany Północne|北マリアナ諸島|Nordmarianerna|Nordmarianerne|Nord-Marianene|Pohjois-Mariaanit|"
     "Severní Mariany|Kuzey Mariana Adaları"},
    {"MQ", "Martinica|Martynika|マルティニーク|Martinik"},
    {"MR", "Mauretanien|Mauritanie|Mauretania|モーリタニア|Moritanya"},
    {"MS", "Monserrate|モントセラト"},
    {"MT", "Malte|マルタ"},
    {"MU", "Maurice|Mauricio|Maurícia|モーリシャス|Mauricius"},
    {"MV", "Malediven|Maldivas|Maldive|Maldiven|Malediwy|モルディブ|Maldiverna|Maldiverne|Maldivene|"
     "Malediivit|Maledivy|Maldivler"},
    {"MW", "Malaui|マラウイ|Malavi"},
    {"MX", "Mexiko|Mexique|Messico|Meksyk|メキシコ|Meksiko|Meksika"},
    {"MY", "Malaisie|Malasia|Maleisië|Malezja|マレーシア|Malesia|Malajsie|Malezya"},
    {"MZ", "Mosambik|Moçambique|Mozambico|Mozambik|モザンビーク"},
    {"NA", "Namibie|ナミビア|Namibya"},
    {"NC", "Neukaledonien|Nouvelle-Calédonie|Nueva Caledonia|Nova Caledônia|Nuova Caledonia|"
     "Nieuw-Caledonië|Nowa Kaledonia|ニューカレドニア|Nya Kaledonien|Ny Kaledonien|Ny-Caledonia|"
     "Uusi-Kaledonia|Nová Kaledonie|Yeni Kaledonya"},
    {"NE", "ニジェール|Nijer"},
    {"NF", "Norfolkinsel|Île Norfolk|Isla Norfolk|Ilha Norfolk|Isola Norfolk|Norfolk|ノーフォーク島|"
     "Norfolkön|Norfolkøya|Norfolkinsaari|Norfolk Adası"},
    {"NG", "ナイジェリア|Nigérie|Nijerya"},
    {"NI", "Nikaragua|ニカラグア"},
    {"NL", "Niederlande|Pays-Bas|Países Bajos|Países Baixos|Paesi Bassi|Nederland|Holandia|オランダ|"
     "Nederländerna|Nederlandene|Alankomaat|Nizozemsko|Hollanda"},
    {"NO", "Norwegen|Norvège|Noruega|Norvegia|Noorwegen|Norwegia|ノルウェー|Norge|Norja|Norsko|Norveç"},
    {"NP", "ネパール"},
    {"NR", "ナウル"},
    {"NU", "ニウエ"},
    {"NZ", "Neuseeland|Nouvelle-Zélande|Nueva Zelanda|Nova Zelândia|Nuova Zelanda|Nieuw-Zeeland|"
     "Nowa Zelandia|ニュージーランド|Nya Zeeland|Uusi-Seelanti|Nový Zéland|Yeni Zelanda"},
    {"OM", "Omã|オマーン|Umman"},
    {"PA", "パナマ"},
    {"PE", "Pérou|ペルー"},
    {"PF", "Französisch-Polynesien|Franzoesisch-Polynesien|Polynésie française|Polinesia Francesa|"
     "Polinesia francese|Frans-Polynesië|Polinezja Francuska|仏領ポリネシア|Franska Polynesien|"
     "Fransk Polynesien|Fransk Polynesia|Ranskan Polynesia|Francouzská Polynésie|"
     "Fransız Polinezyası"},
    {"PG", "Papua-Neuguinea|Papouasie-Nouvelle-Guinée|Papúa Nueva Guinea|Papua-Nova Guiné|"
     "Papua Nuova Guinea|Papoea-Nieuw-Guinea|Papua-Nowa Gwinea|パプアニューギニア|Papua Nya Guinea|"
     "Papua Ny Guinea|Papua-Uusi-Guinea|Papua-Nová Guinea|Papua Yeni Gine"},
    {"PH", "Philippinen|Filipinas|Filippine|Filipijnen|Filipiny|フィリピン|Filippinerna|Filippinerne|"
     "Filippinene|Filippiinit|Filipinler"},
    {"PK", "Paquistão|パキスタン"},
    {"PL", "Polen|Pologne|Polonia|Polska|ポーランド|Puola|Polsko|Polonya"},
    {"PM", "St. Pierre & Miquelon|St. Pierre und Miquelon|Saint-Pierre-et-Miquelon|"
     "San Pedro y Miquelón|São Pedro e Miquelão|Saint-Pierre e Miquelon|"
     "Saint-Pierre en Miquelon|Saint-Pierre i Miquelon|サンピエール島・ミクロン島|S:t Pierre och Miquelon|"
     "Saint Pierre og Miquelon|Saint-Pierre ja Miquelon|Saint-Pierre a Miquelon|"
     "Saint Pierre ve Miquelon"},
    {"PN", "Pitcairninseln|Îles Pitcairn|Islas Pitcairn|Ilhas Pitcairn|Isole Pitcairn|"
     "Pitcairneilanden|Pitcairn|ピトケアン諸島|Pitcairnöarna|Pitcairnøyene|Pitcairnovy ostrovy|"
     "Pitcairn Adaları"},
    {"PR", "Porto Rico|Portorico|Portoryko|プエルトリコ|Portoriko|Porto Riko"},
    {"PS", "Palästinensische Autonomiegebiete|Palaestinensische Autonomiegebiete|Palästina|"
     "Palaestina|Territoires palestiniens|Territorios Palestinos|Palestina|"
     "Territórios palestinianos|Territori palestinesi|Palestijnse gebieden|"
     "Terytoria Palestyńskie|Palestyna|パレスチナ自治区|パレスチナ|Palestinska territorierna|"
     "De palæstinensiske områder|Det palestinske området|Palestiinalaisalue|Palestiina|"
     "Palestinská území|Filistin Bölgeleri|Filistin"},
    {"PT", "Portogallo|Portugalia|ポルトガル|Portugali|Portugalsko|Portekiz"},
    {"PW", "Palaos|パラオ"},
    {"PY", "Paraguai|Paragwaj|パラグアイ"},
    {"QA", "Katar|Catar|カタール"},
    {"RE", "La Réunion|Reunião|Riunione|レユニオン"},
    {"RO", "Rumänien|Rumaenien|Roumanie|Rumanía|Romênia|Roemenië|Rumunia|ルーマニア|Rumunsko|Romanya"},
    {"RS", "Serbien|Serbie|Sérvia|Servië|セルビア|Srbsko|Sırbistan"},
    {"RU", "Russland|Russie|Rusia|Rusland|Rosja|ロシア|Ryssland|Venäjä|Rusko|Rusya"},
    {"RW", "Ruanda|ルワンダ"},
    {"SA", "Saudi-Arabien|Arabie saoudite|Arabia Saudí|Arabia Saudita|Saoedi-Arabië|"
     "Arabia Saudyjska|サウジアラビア|Saudiarabien|Saúdská Arábie|Suudi Arabistan"},
    {"SB", "Salomonen|Îles Salomon|Islas Salomón|Ilhas Salomão|Isole Salomone|Salomonseilanden|"
     "Wyspy Salomona|ソロモン諸島|Salomonöarna|Salomonøerne|Salomonøyene|Salomonsaaret|"
     "Šalamounovy ostrovy|Solomon Adaları"},
    {"SC", "Seychellen|Seicheles|Seszele|セーシェル|Seychellerna|Seychellerne|Seychellene|Seychellit|"
     "Seychely|Seyşeller"},
    {"SD", "Soudan|Sudão|Soedan|スーダン"},
    {"SE", "Schweden|Suède|Suecia|Svezia|Zweden|Szwecja|スウェーデン|Sverige|Ruotsi|Švédsko|İsveç"},
    {"SG", "Singapur|Singapour|Singapura|シンガポール"},
    {"SH", "St. Helena|Sainte-Hélène|Santa Elena|Santa Helena|Sant’Elena|Sint-Helena|"
     "Wyspa Świętej Heleny|セントヘレナ|S:t Helena|Svatá Helena"},
    {"SI", "Slowenien|Slovénie|Eslovenia|Słowenia|スロベニア|Slovenien|Slovinsko|Slovenya"},
    {"SJ", "Spitzbergen und Jan Mayen|Svalbard et Jan Mayen|Svalbard y Jan Mayen|"
     "Svalbard e Jan Mayen|Spitsbergen en Jan Mayen|Svalbard i Jan Mayen|スバールバル諸島・ヤンマイエン島|"
     "Svalbard och Jan Mayen|Svalbard og Jan Mayen|Svalbard ja Jan Mayen|"
     "Špicberky a Jan Mayen|Svalbard ve Jan Mayen"},
    {"SK", "Slowakei|Slovaquie|Eslovaquia|Slovacchia|Slowakije|Słowacja|スロバキア|Slovakien|Slovakiet|"
     "Slovensko|Slovakya"},
    {"SL", "Sierra Leona|Serra Leoa|シエラレオネ"},
    {"SM", "Saint-Marin|São Marinho|サンマリノ"},
    {"SN", "セネガル"},
    {"SO", "Somalie|ソマリア|Somálsko|Somali"},
    {"SR", "Surinam|スリナム"},
    {"SS", "Südsudan|Suedsudan|Soudan du Sud|Sudán del Sur|Sudão do Sul|Sud Sudan|Zuid-Soedan|"
     "Sudan Południowy|南スーダン|Sydsudan|Sør-Sudan|Etelä-Sudan|Jižní Súdán|Güney Sudan"},
    {"ST", "São Tomé und Príncipe|Sao Tomé-et-Principe|Santo Tomé y Príncipe|São Tomé e Príncipe|"
     "Sao Tomé en Principe|Wyspy Świętego Tomasza i Książęca|サントメ・プリンシペ|São Tomé och Príncipe|"
     "São Tomé og Príncipe|São Tomé ja Príncipe|Svatý Tomáš a Princův ostrov|"
     "Sao Tome ve Principe"},
    {"SV", "Salvador|Salwador|エルサルバドル"},
    {"SX", "Saint-Martin (partie néerlandaise)|São Martinho (Sint Maarten)|シント・マールテン|"
     "Svatý Martin (Nizozemsko)"},
    {"SY", "Syrien|Syrie|Siria|シリア|Syyria|Suriye"},
    {"SZ", "Esuatini|Essuatíni|エスワティニ|Esvatini"},
    {"TC", "Turks- und Caicosinseln|Îles Turques-et-Caïques|Islas Turcas y Caicos|"
     "Ilhas Turcas e Caicos|Isole Turks e Caicos|Turks- en Caicoseilanden|Turks i Caicos|"
     "タークス・カイコス諸島|Turks- och Caicosöarna|Turks- og Caicosøerne|Turks- og Caicosøyene|"
     "Turks- ja Caicossaaret|Turks a Caicos|Turks ve Caicos Adaları"},
    {"TD", "Tschad|Tchad|Chade|Ciad|Tsjaad|Czad|チャド|Tsjad|Tšad"},
    {"TF", "Französische Süd- und Antarktisgebiete|Franzoesische Sued- und Antarktisgebiete|"
     "Terres australes françaises|Territorios Australes Franceses|"
     "Territórios Franceses do Sul|Territórios Austrais Franceses|Terre australi francesi|"
     "Franse Gebieden in de zuidelijke Indische Oceaan|"
     "Francuskie Terytoria Południowe i Antarktyczne|仏領極南諸島|Franska sydterritorierna|"
     "De Franske Besiddelser i Det Sydlige Indiske Ocean og Antarktis|"
     "De franske sørterritorier|Ranskan eteläiset ja antarktiset alueet|"
     "Francouzská jižní území|Fransız Güney Toprakları"},
    {"TG", "トーゴ"},
    {"TH", "Thaïlande|Tailandia|Thailandia|Tajlandia|タイ|Thaimaa|Thajsko|Tayland"},
    {"TJ", "Tadschikistan|Tadjikistan|Tayikistán|Tadjiquistão|Tajiquistão|Tagikistan|Tadzjikistan|"
     "Tadżykistan|タジキスタン|Tadsjikistan|Tadžikistan|Tacikistan"},
    {"TK", "Toquelau|トケラウ|Tokelauöarna"},
    {"TL", "Timor oriental|Timor Est|Oost-Timor|Timor Wschodni|東ティモール|Östtimor|Øst-Timor|Itä-Timor|"
     "Východní Timor"},
    {"TM", "Turcomenistão|Turquemenistão|トルクメニスタン"},
    {"TN", "Tunesien|Tunisie|Túnez|Tunesië|Tunezja|チュニジア|Tunisien|Tunisko|Tunus"},
    {"TO", "トンガ"},
    {"TR", "Türkei|Tuerkei|Turquie|Turquía|Turchia|Turkije|Turcja|トルコ|Turkiet|Tyrkiet|Tyrkia|Turkki|"
     "Turecko"},
    {"TT", "Trinidad und Tobago|Trinité-et-Tobago|Trinidad y Tobago|Trinidad e Tobago|"
     "Trindade e Tobago|Trinidad en Tobago|Trynidad i Tobago|トリニダード・トバゴ|Trinidad och Tobago|"
     "Trinidad og Tobago|Trinidad ja Tobago|Trinidad a Tobago|Trinidad ve Tobago"},
    {"TV", "ツバル"},
    {"TW", "Tajwan|台湾|Tchaj-wan|Tayvan"},
    {"TZ", "Tansania|Tanzanie|タンザニア|Tanzanya"},
    {"UA", "Ucrania|Ucraina|Oekraïne|Ukraina|ウクライナ|Ukrajina|Ukrayna"},
    {"UG", "Ouganda|Oeganda|ウガンダ"},
    {"UM", "U.S. Outlying Islands|Amerikanische Überseeinseln|Amerikanische Ueberseeinseln|"
     "Îles mineures éloignées des États-Unis|Islas menores alejadas de EE. UU.|"
     "Ilhas Menores Distantes dos EUA|Ilhas Menores Afastadas dos EUA|"
     "Isole Minori Esterne degli Stati Uniti|"
     "Kleine afgelegen eilanden van de Verenigde Staten|"
     "Dalekie Wyspy Mniejsze Stanów Zjednoczonych|合衆国領有小離島|USA:s yttre öar|"
     "Amerikanske oversøiske øer|USAs ytre øyer|Yhdysvaltain erillissaaret|"
     "Menší odlehlé ostrovy USA|ABD Küçük Harici Adaları"},
    {"US", "Vereinigte Staaten|États-Unis|Estados Unidos|EE. UU.|EUA|Stati Uniti|Verenigde Staten|"
     "VS|Stany Zjednoczone|アメリカ合衆国|アメリカ|Yhdysvallat|Spojené státy|Amerika Birleşik Devletleri|"
     "ABD"},
    {"UY", "Uruguai|Urugwaj|ウルグアイ"},
    {"UZ", "Usbekistan|Ouzbékistan|Uzbequistão|Usbequistão|Oezbekistan|ウズベキスタン|Özbekistan"},
    {"VA", "Vatikanstadt|État de la Cité du Vatican|Ciudad del Vaticano|Cidade do Vaticano|"
     "Città del Vaticano|Vaticaanstad|Watykan|バチカン市国|Vatikanstaten|Vatikaani|Vatikán"},
    {"VC", "St. Vincent & Grenadines|St. Vincent und die Grenadinen|Saint-Vincent-et-les Grenadines|"
     "San Vicente y las Granadinas|São Vicente e Granadinas|Saint Vincent e Grenadine|"
     "Saint Vincent en de Grenadines|Saint Vincent i Grenadyny|セントビンセント及びグレナディーン諸島|"
     "S:t Vincent och Grenadinerna|Saint Vincent og Grenadinerne|St. Vincent og Grenadinene|"
     "Saint Vincent ja Grenadiinit|Svatý Vincenc a Grenadiny|Saint Vincent ve Grenadinler"},
    {"VE", "Wenezuela|ベネズエラ"},
    {"VG", "Britische Jungferninseln|Îles Vierges britanniques|Islas Vírgenes Británicas|"
     "Ilhas Virgens Britânicas|Isole Vergini Britanniche|Britse Maagdeneilanden|"
     "Brytyjskie Wyspy Dziewicze|英領ヴァージン諸島|Brittiska Jungfruöarna|De Britiske Jomfruøer|"
     "De britiske jomfruøyene|Brittiläiset Neitsytsaaret|Britské Panenské ostrovy|"
     "Britanya Virjin Adaları"},
    {"VI", "Amerikanische Jungferninseln|Îles Vierges des États-Unis|Islas Vírgenes de EE. UU.|"
     "Ilhas Virgens Americanas|Ilhas Virgens dos EUA|Isole Vergini Americane|"
     "Amerikaanse Maagdeneilanden|Wyspy Dziewicze Stanów Zjednoczonych|米領ヴァージン諸島|"
     "Amerikanska Jungfruöarna|De Amerikanske Jomfruøer|De amerikanske jomfruøyene|"
     "Yhdysvaltain Neitsytsaaret|Americké Panenské ostrovy|ABD Virjin Adaları"},
    {"VN", "Vietnã|Vietname|Wietnam|ベトナム"},
    {"VU", "バヌアツ"},
    {"WF", "Wallis und Futuna|Wallis-et-Futuna|Wallis y Futuna|Wallis e Futuna|Wallis en Futuna|"
     "Wallis i Futuna|ウォリス・フツナ|Wallis- och Futunaöarna|Wallis og Futuna|Wallis ja Futuna|"
     "Wallis a Futuna|Wallis ve Futuna"},
    {"WS", "サモア"},
    {"YE", "Jemen|Iêmen|イエメン"},
    {"YT", "Maiote|Majotta|マヨット"},
    {"ZA", "Südafrika|Suedafrika|Afrique du Sud|Sudáfrica|África do Sul|Zuid-Afrika|"
     "Republika Południowej Afryki|南アフリカ|Sydafrika|Sør-Afrika|Etelä-Afrikka|"
     "Jihoafrická republika|Güney Afrika"},
    {"ZM", "Sambia|Zambie|ザンビア|Zambiya"},
    {"ZW", "Simbabwe|Zimbabue|ジンバブエ|Zimbabve"},
});
// clang-format on

} // namespace

std::span<const CountryNames> foreignCountryNames()
{
    return kForeignNames;
}

} // namespace convey
