<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>DialectWords</name>
    <message>
        <source>found, %1 % sure</source>
        <translation>détecté, sûr à %1&#x202f;%</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name in a sentence</comment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of names</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>caret</source>
        <translation>accent circonflexe</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>deux-points</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>un caractère de contrôle</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Virgule ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Point-virgule&#x202f;;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar |</source>
        <translation>Barre verticale |</translation>
    </message>
    <message>
        <source>Caret ^</source>
        <translation>Accent circonflexe ^</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the first %1 lines have the same number of cells with it: %2.</source>
        <translation>
            <numerusform>%Ln des %1 premières lignes a ainsi le même nombre de cellules&#x202f;: %2.</numerusform>
            <numerusform>%Ln des %1 premières lignes ont ainsi le même nombre de cellules&#x202f;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>you chose; %1 fits better</source>
        <translation>votre choix&#x202f;; %1 convient mieux</translation>
    </message>
    <message>
        <source>you chose</source>
        <translation>votre choix</translation>
    </message>
    <message>
        <source>assumed: one column</source>
        <translation>supposé&#x202f;: une seule colonne</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>comme d’habitude</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells of the first line read like names, %1 like values.</source>
        <translation>
            <numerusform>%Ln cellule de la première ligne se lit comme un nom, %1 comme des valeurs.</numerusform>
            <numerusform>%Ln cellules de la première ligne se lisent comme des noms, %1 comme des valeurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>The first line looks like those below it.</source>
        <translation>La première ligne ressemble à celles qui suivent.</translation>
    </message>
    <message>
        <source>saved today %1</source>
        <translation>enregistré aujourd’hui à %1</translation>
    </message>
    <message>
        <source>saved yesterday %1</source>
        <translation>enregistré hier à %1</translation>
    </message>
    <message>
        <source>saved on %1 at %2</source>
        <translation>enregistré le %1 à %2</translation>
    </message>
    <message>
        <source>Columns without a name are called by their place: %1.</source>
        <translation>Les colonnes sans nom sont désignées par leur place&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Names that stand over more than one column: %1. Convey reads the first column of each; to use another, give it a name of its own in the spreadsheet.</source>
        <translation>Noms présents au-dessus de plusieurs colonnes&#x202f;: %1. Convey lit la première colonne de chacun&#x202f;; pour en utiliser une autre, donnez-lui son propre nom dans le tableur.</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Windows-1252 (Western)</source>
        <translation>Windows-1252 (occidental)</translation>
    </message>
    <message>
        <source>UTF-16 LE (Excel: Unicode text)</source>
        <translation>UTF-16 LE (Excel&#x202f;: texte Unicode)</translation>
    </message>
    <message>
        <source>UTF-16 BE</source>
        <translation>UTF-16 BE</translation>
    </message>
    <message>
        <source>Windows-1250 (Central)</source>
        <translation>Windows-1250 (Europe centrale)</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251 (cyrillique)</translation>
    </message>
    <message>
        <source>Windows-1253 (Greek)</source>
        <translation>Windows-1253 (grec)</translation>
    </message>
    <message>
        <source>Windows-1254 (Turkish)</source>
        <translation>Windows-1254 (turc)</translation>
    </message>
    <message>
        <source>Windows-1255 (Hebrew)</source>
        <translation>Windows-1255 (hébreu)</translation>
    </message>
    <message>
        <source>Windows-1256 (Arabic)</source>
        <translation>Windows-1256 (arabe)</translation>
    </message>
    <message>
        <source>Windows-1257 (Baltic)</source>
        <translation>Windows-1257 (balte)</translation>
    </message>
    <message>
        <source>Windows-1258 (Vietnamese)</source>
        <translation>Windows-1258 (vietnamien)</translation>
    </message>
    <message>
        <source>Windows-874 (Thai)</source>
        <translation>Windows-874 (thaï)</translation>
    </message>
    <message>
        <source>Shift_JIS (Japanese)</source>
        <translation>Shift_JIS (japonais)</translation>
    </message>
    <message>
        <source>EUC-JP (Japanese)</source>
        <translation>EUC-JP (japonais)</translation>
    </message>
    <message>
        <source>GB18030 (Chinese, simplified)</source>
        <translation>GB18030 (chinois simplifié)</translation>
    </message>
    <message>
        <source>EUC-KR (Korean)</source>
        <translation>EUC-KR (coréen)</translation>
    </message>
    <message>
        <source>Big5 (Chinese, traditional)</source>
        <translation>Big5 (chinois traditionnel)</translation>
    </message>
    <message>
        <source>Mac Roman (old Macs)</source>
        <translation>Mac Roman (anciens Mac)</translation>
    </message>
    <message>
        <source>you chose</source>
        <translation>votre choix</translation>
    </message>
    <message>
        <source>found, %1 % sure</source>
        <translation>détecté, sûr à %1&#x202f;%</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>comme d’habitude</translation>
    </message>
    <message>
        <source>found, marked as such</source>
        <translation>détecté, indiqué comme tel</translation>
    </message>
    <message>
        <source>likely, %1 % sure</source>
        <translation>probable, sûr à %1&#x202f;%</translation>
    </message>
    <message>
        <source>as the format has it</source>
        <translation>imposé par le format</translation>
    </message>
    <message>
        <source>found</source>
        <translation>détecté</translation>
    </message>
    <message>
        <source>The file begins with the mark of this encoding.</source>
        <translation>Le fichier commence par la marque de ce codage.</translation>
    </message>
    <message>
        <source>Every second byte is zero, as in this encoding.</source>
        <translation>Un octet sur deux est nul, comme dans ce codage.</translation>
    </message>
    <message>
        <source>Line %1 is the first with letters beyond A to Z, and they are well-formed.</source>
        <translation>La ligne %1 est la première avec des lettres hors de A à Z, et elles sont bien formées.</translation>
    </message>
    <message>
        <source>There is no letter beyond A to Z in what was looked at.</source>
        <translation>Il n’y a aucune lettre hors de A à Z dans la partie examinée.</translation>
    </message>
    <message>
        <source>Line %1 is the first that can&apos;t be UTF-8; with this encoding its letters make words.</source>
        <translation>La ligne %1 est la première qui ne peut pas être en UTF-8&#x202f;; avec ce codage, ses lettres forment des mots.</translation>
    </message>
    <message>
        <source>The first line names the separator, as Excel writes it.</source>
        <translation>La première ligne indique le séparateur, comme Excel l’écrit.</translation>
    </message>
    <message>
        <source>The lines above the table are parameters of a template.</source>
        <translation>Les lignes au-dessus du tableau sont des paramètres d’un modèle.</translation>
    </message>
    <message>
        <source>The lines above the table are comments.</source>
        <translation>Les lignes au-dessus du tableau sont des commentaires.</translation>
    </message>
    <message>
        <source>The lines above the table read like a title.</source>
        <translation>Les lignes au-dessus du tableau se lisent comme un titre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were passed over.</source>
        <translation>
            <numerusform>%Ln ligne a été ignorée.</numerusform>
            <numerusform>%Ln lignes ont été ignorées.</numerusform>
        </translation>
    </message>
    <message>
        <source>none found</source>
        <translation>aucun trouvé</translation>
    </message>
    <message>
        <source>one begins in line %1</source>
        <translation>un autre commence à la ligne %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other tables begin in the file.</source>
        <translation>
            <numerusform>%Ln autre tableau commence dans le fichier.</numerusform>
            <numerusform>%Ln autres tableaux commencent dans le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>above the names</source>
        <translation>au-dessus des noms</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable, from line %1 on</source>
        <translation>
            <numerusform>%Ln illisible, à partir de la ligne %1</numerusform>
            <numerusform>%Ln illisibles, à partir de la ligne %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how it was found, and the proof</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>la seule</translation>
    </message>
    <message>
        <source>An Excel workbook.</source>
        <translation>Un classeur Excel.</translation>
    </message>
    <message>
        <source>Packed as gz; Convey has unpacked it.</source>
        <translation>Compressé en gz&#x202f;; Convey l’a décompressé.</translation>
    </message>
    <message>
        <source>Its days are counted from 1904, as on old Macs.</source>
        <translation>Ses jours sont comptés depuis 1904, comme sur les anciens Mac.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln formulas have no value: open the workbook in Excel and save it once.</source>
        <translation>
            <numerusform>%Ln formule n’a pas de valeur&#x202f;: ouvrez le classeur dans Excel et enregistrez-le une fois.</numerusform>
            <numerusform>%Ln formules n’ont pas de valeur&#x202f;: ouvrez le classeur dans Excel et enregistrez-le une fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged cells: the value stands in the first of them.</source>
        <translation>
            <numerusform>%Ln cellule fusionnée&#x202f;: la valeur est dans la première.</numerusform>
            <numerusform>%Ln cellules fusionnées&#x202f;: la valeur est dans la première de chacune.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its lines end in different ways, which changes nothing.</source>
        <translation>Ses lignes finissent de plusieurs façons, ce qui ne change rien.</translation>
    </message>
    <message>
        <source>Its lines end as on Windows (CR LF).</source>
        <translation>Ses lignes finissent comme sous Windows (CR LF).</translation>
    </message>
    <message>
        <source>Its lines end as on old Macs (CR).</source>
        <translation>Ses lignes finissent comme sur les anciens Mac (CR).</translation>
    </message>
    <message>
        <source>Its lines end as on Linux and Macs (LF).</source>
        <translation>Ses lignes finissent comme sous Linux et sur Mac (LF).</translation>
    </message>
    <message>
        <source>Line %1 names a time zone: %2.</source>
        <translation>La ligne %1 indique un fuseau horaire&#x202f;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>the one of %Ln that looks most like conversions</source>
        <translation>
            <numerusform>sur %Ln, celle qui ressemble le plus à des conversions</numerusform>
            <numerusform>sur %Ln, celle qui ressemble le plus à des conversions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>a une valeur</translation>
    </message>
    <message>
        <source>zero or less</source>
        <translation>zéro ou moins</translation>
    </message>
    <message>
        <source>above zero</source>
        <translation>au-dessus de zéro</translation>
    </message>
    <message>
        <source>all but %1</source>
        <comment>words of a column</comment>
        <translation>tout sauf %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>cells without a word</comment>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, and the values that are left out</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>This file has no such column.</source>
        <translation>Ce fichier n’a pas cette colonne.</translation>
    </message>
    <message>
        <source>Switched off: they are sent.</source>
        <translation>Désactivé&#x202f;: elles sont envoyées.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>None in this file.</source>
        <translation>Aucune dans ce fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions, with others of its kind</source>
        <translation>
            <numerusform>%Ln conversion, avec d’autres du même genre</numerusform>
            <numerusform>%Ln conversions, avec d’autres du même genre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions, %1, with others of its kind</source>
        <translation>
            <numerusform>%Ln conversion, %1, avec d’autres du même genre</numerusform>
            <numerusform>%Ln conversions, %1, avec d’autres du même genre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions</source>
        <translation>
            <numerusform>%Ln conversion</numerusform>
            <numerusform>%Ln conversions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions, %1</source>
        <translation>
            <numerusform>%Ln conversion, %1</numerusform>
            <numerusform>%Ln conversions, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>causes</name>
    <message>
        <source>Line has too many cells</source>
        <translation>Ligne avec trop de cellules</translation>
    </message>
    <message>
        <source>Line has too few cells</source>
        <translation>Ligne avec trop peu de cellules</translation>
    </message>
    <message>
        <source>Quotation mark never closed</source>
        <translation>Guillemet jamais fermé</translation>
    </message>
    <message>
        <source>Line too long to be read whole</source>
        <translation>Ligne trop longue pour être lue en entier</translation>
    </message>
    <message>
        <source>Text can&apos;t be read (encoding)</source>
        <translation>Texte illisible (codage)</translation>
    </message>
    <message>
        <source>Event ID is missing</source>
        <translation>ID d’événement manquant</translation>
    </message>
    <message>
        <source>Event ID looks personal</source>
        <translation>ID d’événement d’aspect personnel</translation>
    </message>
    <message>
        <source>Event ID is very long</source>
        <translation>ID d’événement très long</translation>
    </message>
    <message>
        <source>Kind of event is missing</source>
        <translation>Type d’événement manquant</translation>
    </message>
    <message>
        <source>Kind of event is not known</source>
        <translation>Type d’événement inconnu</translation>
    </message>
    <message>
        <source>Custom event has no name</source>
        <translation>Événement personnalisé sans nom</translation>
    </message>
    <message>
        <source>Custom event name not allowed</source>
        <translation>Nom d’événement personnalisé non autorisé</translation>
    </message>
    <message>
        <source>Custom event has a standard name</source>
        <translation>Événement personnalisé au nom standard</translation>
    </message>
    <message>
        <source>Custom event name not sent</source>
        <translation>Nom d’événement personnalisé non envoyé</translation>
    </message>
    <message>
        <source>Time is missing</source>
        <translation>Heure manquante</translation>
    </message>
    <message>
        <source>Time can&apos;t be read</source>
        <translation>Heure illisible</translation>
    </message>
    <message>
        <source>Time names no zone</source>
        <translation>Heure sans fuseau</translation>
    </message>
    <message>
        <source>Day and month unclear</source>
        <translation>Jour et mois incertains</translation>
    </message>
    <message>
        <source>Time skipped by the clocks</source>
        <translation>Heure sautée par l’horloge</translation>
    </message>
    <message>
        <source>Time happened twice</source>
        <translation>Heure survenue deux fois</translation>
    </message>
    <message>
        <source>Older than 7 days</source>
        <translation>Plus de 7 jours</translation>
    </message>
    <message>
        <source>Time is in the future</source>
        <translation>Heure dans le futur</translation>
    </message>
    <message>
        <source>Leaves the 7 days within the hour</source>
        <translation>Sort des 7 jours dans l’heure</translation>
    </message>
    <message>
        <source>Place is not known</source>
        <translation>Lieu inconnu</translation>
    </message>
    <message>
        <source>App event outside the app</source>
        <translation>Événement d’app hors de l’app</translation>
    </message>
    <message>
        <source>Page address is missing</source>
        <translation>Adresse de page manquante</translation>
    </message>
    <message>
        <source>Page address can&apos;t be sent</source>
        <translation>Adresse de page impossible à envoyer</translation>
    </message>
    <message>
        <source>Page address looks personal</source>
        <translation>Adresse de page d’aspect personnel</translation>
    </message>
    <message>
        <source>Opt-out can&apos;t be read</source>
        <translation>Opposition illisible</translation>
    </message>
    <message>
        <source>Consent is unclear</source>
        <translation>Consentement incertain</translation>
    </message>
    <message>
        <source>Nothing identifies the customer</source>
        <translation>Rien n’identifie le client</translation>
    </message>
    <message>
        <source>E-mail address not usable</source>
        <translation>Adresse e-mail inutilisable</translation>
    </message>
    <message>
        <source>Phone number not usable</source>
        <translation>Numéro de téléphone inutilisable</translation>
    </message>
    <message>
        <source>Phone number without country</source>
        <translation>Numéro de téléphone sans pays</translation>
    </message>
    <message>
        <source>Customer ID not usable</source>
        <translation>ID client inutilisable</translation>
    </message>
    <message>
        <source>Name not usable</source>
        <translation>Nom inutilisable</translation>
    </message>
    <message>
        <source>Country is not known</source>
        <translation>Pays inconnu</translation>
    </message>
    <message>
        <source>Region not usable</source>
        <translation>Région inutilisable</translation>
    </message>
    <message>
        <source>City not usable</source>
        <translation>Ville inutilisable</translation>
    </message>
    <message>
        <source>Postal code not usable</source>
        <translation>Code postal inutilisable</translation>
    </message>
    <message>
        <source>IP address not usable</source>
        <translation>Adresse IP inutilisable</translation>
    </message>
    <message>
        <source>Browser text not usable</source>
        <translation>Texte du navigateur inutilisable</translation>
    </message>
    <message>
        <source>obref not usable</source>
        <translation>obref inutilisable</translation>
    </message>
    <message>
        <source>Advertising ID not usable</source>
        <translation>ID publicitaire inutilisable</translation>
    </message>
    <message>
        <source>Hash of another kind</source>
        <translation>Hachage d’un autre type</translation>
    </message>
    <message>
        <source>Hashed already</source>
        <translation>Déjà haché</translation>
    </message>
    <message>
        <source>Amount can&apos;t be read</source>
        <translation>Montant illisible</translation>
    </message>
    <message>
        <source>Amount has too many decimals</source>
        <translation>Montant avec trop de décimales</translation>
    </message>
    <message>
        <source>Decimal sign unclear</source>
        <translation>Signe décimal incertain</translation>
    </message>
    <message>
        <source>Currency is missing</source>
        <translation>Devise manquante</translation>
    </message>
    <message>
        <source>Amount is negative</source>
        <translation>Montant négatif</translation>
    </message>
    <message>
        <source>Amount is zero</source>
        <translation>Montant nul</translation>
    </message>
    <message>
        <source>Currency is not known</source>
        <translation>Devise inconnue</translation>
    </message>
    <message>
        <source>Currency no longer in use</source>
        <translation>Devise qui n’a plus cours</translation>
    </message>
    <message>
        <source>Plan not sent</source>
        <translation>Forfait non envoyé</translation>
    </message>
    <message>
        <source>Products not sent</source>
        <translation>Produits non envoyés</translation>
    </message>
    <message>
        <source>Own field not sent</source>
        <translation>Champ personnalisé non envoyé</translation>
    </message>
    <message>
        <source>Text looks personal</source>
        <translation>Texte d’aspect personnel</translation>
    </message>
    <message>
        <source>Quantity can&apos;t be read</source>
        <translation>Quantité illisible</translation>
    </message>
    <message>
        <source>Quantity below 1</source>
        <translation>Quantité inférieure à 1</translation>
    </message>
    <message>
        <source>Item price can&apos;t be read</source>
        <translation>Prix d’article illisible</translation>
    </message>
    <message>
        <source>Item price without currency</source>
        <translation>Prix d’article sans devise</translation>
    </message>
    <message>
        <source>Item currency is not known</source>
        <translation>Devise d’article inconnue</translation>
    </message>
    <message>
        <source>Very many items</source>
        <translation>Articles très nombreux</translation>
    </message>
    <message>
        <source>Customer&apos;s name in an item&apos;s name</source>
        <translation>Nom du client dans celui d’un article</translation>
    </message>
    <message>
        <source>Own field not readable</source>
        <translation>Champ personnalisé illisible</translation>
    </message>
    <message>
        <source>Items not readable</source>
        <translation>Articles illisibles</translation>
    </message>
    <message>
        <source>More than three values</source>
        <translation>Plus de trois valeurs</translation>
    </message>
    <message>
        <source>Left out for want of consent</source>
        <translation>Exclue faute de consentement</translation>
    </message>
    <message>
        <source>Left out: voided</source>
        <translation>Exclue&#x202f;: paiement annulé</translation>
    </message>
    <message>
        <source>Left out: refunded</source>
        <translation>Exclue&#x202f;: remboursée</translation>
    </message>
    <message>
        <source>Left out: cancelled</source>
        <translation>Exclue&#x202f;: annulée</translation>
    </message>
    <message>
        <source>Left out: not paid yet</source>
        <translation>Exclue&#x202f;: pas encore payée</translation>
    </message>
    <message>
        <source>Left out: failed</source>
        <translation>Exclue&#x202f;: échec</translation>
    </message>
    <message>
        <source>Left out: test mode</source>
        <translation>Exclue&#x202f;: mode test</translation>
    </message>
    <message>
        <source>Left out: not a sale</source>
        <translation>Exclue&#x202f;: pas une vente</translation>
    </message>
    <message>
        <source>Left out: adjustment</source>
        <translation>Exclue&#x202f;: ajustement</translation>
    </message>
    <message>
        <source>Left out: totals</source>
        <translation>Exclue&#x202f;: totaux</translation>
    </message>
    <message>
        <source>Left out: not won</source>
        <translation>Exclue&#x202f;: pas gagnée</translation>
    </message>
    <message>
        <source>Left out by a filter</source>
        <translation>Exclue par un filtre</translation>
    </message>
    <message>
        <source>Too many lines for one order</source>
        <translation>Trop de lignes pour une commande</translation>
    </message>
    <message>
        <source>Lines of one order differ</source>
        <translation>Lignes d’une commande différentes</translation>
    </message>
    <message>
        <source>Line stands twice in an order</source>
        <translation>Ligne en double dans une commande</translation>
    </message>
    <message>
        <source>Items and total differ</source>
        <translation>Articles et total différents</translation>
    </message>
    <message>
        <source>Items and total far apart</source>
        <translation>Articles et total très éloignés</translation>
    </message>
    <message>
        <source>Event ID used twice, same content</source>
        <translation>ID d’événement en double, même contenu</translation>
    </message>
    <message>
        <source>Event ID used twice, other content</source>
        <translation>ID d’événement en double, autre contenu</translation>
    </message>
    <message>
        <source>Nearly all amounts are 1</source>
        <translation>Presque tous les montants valent 1</translation>
    </message>
    <message>
        <source>Amounts far above the usual ones</source>
        <translation>Montants bien au-dessus de l’habitude</translation>
    </message>
    <message>
        <source>Most times in one hour of the day</source>
        <translation>Heures concentrées sur une seule heure</translation>
    </message>
    <message>
        <source>Event IDs only count the lines</source>
        <translation>Les ID d’événement comptent les lignes</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Déjà envoyée</translation>
    </message>
    <message>
        <source>Sent before with other values</source>
        <translation>Déjà envoyée avec d’autres valeurs</translation>
    </message>
    <message>
        <source>Sent before, no answer came back</source>
        <translation>Déjà envoyée, sans réponse</translation>
    </message>
    <message>
        <source>Sent before to a pixel of yours</source>
        <translation>Déjà envoyée à un de vos pixels</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Exclue par vous</translation>
    </message>
    <message>
        <source>Counted, but not listed</source>
        <translation>Comptée, mais pas listée</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln cellule</numerusform>
            <numerusform>%Ln cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>an ID of its own for each conversion, such as an order number</source>
        <translation>un ID propre à chaque conversion, comme un numéro de commande</translation>
    </message>
    <message>
        <source>a kind of event, such as order_created or Purchase</source>
        <translation>un type d’événement, comme order_created ou Purchase</translation>
    </message>
    <message>
        <source>1 to 64 letters, digits, _ or -</source>
        <translation>1 à 64 lettres, chiffres, _ ou -</translation>
    </message>
    <message>
        <source>a time such as 2026-11-21T14:30:00+01:00</source>
        <translation>une heure comme 2026-11-21T14:30:00+01:00</translation>
    </message>
    <message>
        <source>a place such as web, mobile_app or physical_store</source>
        <translation>un lieu comme web, mobile_app ou physical_store</translation>
    </message>
    <message>
        <source>an address such as https://shop.example.com/thanks</source>
        <translation>une adresse comme https://shop.example.com/thanks</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>an e-mail address, a phone number, a customer ID or oppref</source>
        <translation>une adresse e-mail, un numéro de téléphone, un ID client ou oppref</translation>
    </message>
    <message>
        <source>an address such as anna@example.com</source>
        <translation>une adresse comme anna@example.com</translation>
    </message>
    <message>
        <source>a number with its country code, such as +44 7700 900123</source>
        <translation>un numéro avec son indicatif, comme +44 7700 900123</translation>
    </message>
    <message>
        <source>two letters such as US</source>
        <translation>deux lettres comme US</translation>
    </message>
    <message>
        <source>at most 32 letters, digits, spaces and hyphens</source>
        <translation>au plus 32 lettres, chiffres, espaces et traits d’union</translation>
    </message>
    <message>
        <source>one IPv4 or IPv6 address</source>
        <translation>une adresse IPv4 ou IPv6</translation>
    </message>
    <message>
        <source>a number such as 129.99</source>
        <translation>un nombre comme 129.99</translation>
    </message>
    <message>
        <source>three letters such as EUR</source>
        <translation>trois lettres comme EUR</translation>
    </message>
    <message>
        <source>a whole number from 1 on</source>
        <translation>un nombre entier à partir de 1</translation>
    </message>
    <message>
        <source>OpenAI refuses conversions like this one.</source>
        <translation>OpenAI refuse les conversions comme celle-ci.</translation>
    </message>
    <message>
        <source>Nothing here can be sent for certain, and Convey won&apos;t guess.</source>
        <translation>Rien ici ne peut être envoyé avec certitude, et Convey ne devine pas.</translation>
    </message>
    <message>
        <source>OpenAI does not say how it takes this.</source>
        <translation>OpenAI ne dit pas comment il traite ce cas.</translation>
    </message>
    <message>
        <source>The conversion is sent without this value.</source>
        <translation>La conversion est envoyée sans cette valeur.</translation>
    </message>
    <message>
        <source>It would leave this computer unhashed.</source>
        <translation>Elle quitterait cet ordinateur sans être hachée.</translation>
    </message>
    <message>
        <source>You or your saved setup leave it out.</source>
        <translation>Vous ou votre configuration enregistrée l’excluez.</translation>
    </message>
    <message>
        <source>OpenAI takes it; it is worth a look.</source>
        <translation>OpenAI l’accepte&#x202f;; mieux vaut y jeter un œil.</translation>
    </message>
    <message>
        <source>Rule: OpenAI, page “%1”, read on %2</source>
        <translation>Règle&#x202f;: OpenAI, page «&#x202f;%1&#x202f;», lue le %2</translation>
    </message>
    <message>
        <source>Rule: a recorded answer of OpenAI (%1), read on %2</source>
        <translation>Règle&#x202f;: une réponse enregistrée d’OpenAI (%1), lue le %2</translation>
    </message>
    <message>
        <source>Rule: inferred, %1, read on %2</source>
        <translation>Règle&#x202f;: déduite, %1, lue le %2</translation>
    </message>
    <message>
        <source>OpenAI has published no rule (looked for on %1)</source>
        <translation>OpenAI n’a publié aucune règle (cherchée le %1)</translation>
    </message>
    <message>
        <source>Rule: Convey&apos;s own, not OpenAI&apos;s</source>
        <translation>Règle&#x202f;: propre à Convey, pas à OpenAI</translation>
    </message>
    <message>
        <source>Amount is missing</source>
        <translation>Montant manquant</translation>
    </message>
    <message>
        <source>Left out: the header again</source>
        <translation>Exclue&#x202f;: l’en-tête répété</translation>
    </message>
</context>
<context>
    <name>convey::ui::AboutDialog</name>
    <message>
        <source>Libraries that Convey uses</source>
        <translation>Bibliothèques qu’utilise Convey</translation>
    </message>
    <message>
        <source>Each library with its version, its licence and who wrote it.</source>
        <translation>Chaque bibliothèque avec sa version, sa licence et ses auteurs.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>About Convey</source>
        <translation>À propos de Convey</translation>
    </message>
    <message>
        <source>Convey %1</source>
        <translation>Convey %1</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you send it. Convey collects no usage data and looks for no updates. Keys stay in the key store of this computer.</source>
        <translation>Rien ne quitte cet ordinateur avant que vous l’envoyiez. Convey ne collecte aucune donnée d’utilisation et ne cherche pas de mises à jour. Les clés restent dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. © Convey contributors. It uses:</source>
        <translation>Logiciel libre sous licence Apache 2.0. © Convey contributors. Il utilise&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copier les versions</translation>
    </message>
</context>
<context>
    <name>convey::ui::AdsManagerDrawing</name>
    <message>
        <source>A drawing of Ads Manager: on the page Conversions, the pixel ID stands beside the pixel, and keys for sending are made under Conversion keys.</source>
        <translation>Un dessin d’Ads Manager&#x202f;: sur la page Conversions, l’ID du pixel est à côté du pixel, et les clés d’envoi se créent sous «&#x202f;Conversion keys&#x202f;».</translation>
    </message>
    <message>
        <source>Pixel: your shop</source>
        <translation>Pixel&#x202f;: votre boutique</translation>
    </message>
    <message>
        <source>Pixel ID   %1</source>
        <translation>ID du pixel   %1</translation>
    </message>
    <message>
        <source>Source ID   %1</source>
        <translation>ID de la source   %1</translation>
    </message>
    <message>
        <source>Conversion keys</source>
        <translation>Conversion keys</translation>
    </message>
    <message>
        <source>New key   %1</source>
        <translation>Nouvelle clé   %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::AgainBar</name>
    <message>
        <source>&amp;Mend them in Preview</source>
        <translation>&amp;Corriger dans Aperçu</translation>
    </message>
    <message>
        <source>Shows the refused rows on the Preview page, with OpenAI&apos;s own words.</source>
        <translation>Montre les lignes refusées sur la page Aperçu, avec les mots d’OpenAI.</translation>
    </message>
    <message>
        <source>Test &amp;only these</source>
        <translation>Ne &amp;tester que celles-ci</translation>
    </message>
    <message>
        <source>Sends only the refused conversions that are changed since, as a test. Nothing is recorded.</source>
        <translation>Envoie seulement, à titre de test, les conversions refusées modifiées depuis. Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>&amp;Send only these…</source>
        <translation>N’&amp;envoyer que celles-ci…</translation>
    </message>
    <message>
        <source>Asks once more, then sends only the refused conversions that are changed since.</source>
        <translation>Demande encore une fois, puis envoie seulement les conversions refusées modifiées depuis.</translation>
    </message>
    <message numerus="yes">
        <source>OpenAI refused %Ln conversions.</source>
        <translation>
            <numerusform>OpenAI a refusé %Ln conversion.</numerusform>
            <numerusform>OpenAI a refusé %Ln conversions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change what its words name; then only these can be sent.</source>
        <translation>Modifiez ce qu’OpenAI indique&#x202f;; vous pourrez alors n’envoyer que celles-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are changed since and can be sent alone.</source>
        <translation>
            <numerusform>%Ln a été modifiée depuis et peut être envoyée seule.</numerusform>
            <numerusform>%Ln ont été modifiées depuis et peuvent être envoyées seules.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send only these in practice mode…</source>
        <translation>N’&amp;envoyer que celles-ci en mode entraînement…</translation>
    </message>
    <message>
        <source>&amp;Send only these for real…</source>
        <translation>N’&amp;envoyer que celles-ci en réel…</translation>
    </message>
</context>
<context>
    <name>convey::ui::Banner</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>convey::ui::BannerStack</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>messages that are folded up</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the other messages of this page, or folds them up again.</source>
        <translation>Affiche les autres messages de cette page, ou les replie.</translation>
    </message>
</context>
<context>
    <name>convey::ui::BatchModel</name>
    <message>
        <source>%1 to %2</source>
        <comment>times of the oldest and the newest order</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lesquelles</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>convey::ui::BindingDialog</name>
    <message>
        <source>Several columns, or a part of one: %1</source>
        <translation>Plusieurs colonnes, ou une partie d’une&#x202f;: %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>How the value is made of the columns.</source>
        <translation>Comment la valeur est formée à partir des colonnes.</translation>
    </message>
    <message>
        <source>The first column that is not empty</source>
        <translation>La première colonne qui n’est pas vide</translation>
    </message>
    <message>
        <source>All of these columns</source>
        <translation>Toutes ces colonnes</translation>
    </message>
    <message>
        <source>A part of one column</source>
        <translation>Une partie d’une colonne</translation>
    </message>
    <message>
        <source>Text with columns in it</source>
        <translation>Un texte avec des colonnes</translation>
    </message>
    <message>
        <source>An ID made of these columns</source>
        <translation>Un ID formé de ces colonnes</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>A column of the file; they are used in this order.</source>
        <translation>Une colonne du fichier&#x202f;; elles sont utilisées dans cet ordre.</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no column</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>Part of the cell</source>
        <translation>Partie de la cellule</translation>
    </message>
    <message>
        <source>Which part of each cell is taken.</source>
        <translation>Quelle partie de chaque cellule est prise.</translation>
    </message>
    <message>
        <source>the whole cell</source>
        <translation>toute la cellule</translation>
    </message>
    <message>
        <source>the first name of a full name</source>
        <translation>le prénom d’un nom complet</translation>
    </message>
    <message>
        <source>the last name of a full name</source>
        <translation>le nom de famille d’un nom complet</translation>
    </message>
    <message>
        <source>all e-mail addresses of the cell</source>
        <translation>toutes les adresses e-mail de la cellule</translation>
    </message>
    <message>
        <source>what stands behind a word and a colon</source>
        <translation>ce qui suit un mot et deux-points</translation>
    </message>
    <message>
        <source>The word before the colon</source>
        <translation>Le mot avant les deux-points</translation>
    </message>
    <message>
        <source>In a cell with “oppref: abc” the word is oppref.</source>
        <translation>Dans une cellule avec «&#x202f;oppref: abc&#x202f;», le mot est oppref.</translation>
    </message>
    <message>
        <source>Text with columns in braces</source>
        <translation>Texte avec des colonnes entre accolades</translation>
    </message>
    <message>
        <source>Columns stand in braces: evt_{Order ID}. A brace that is meant is doubled.</source>
        <translation>Les colonnes sont entre accolades&#x202f;: evt_{Order ID}. Une accolade voulue telle quelle se double.</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <translation>&amp;Comment&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Texte&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>C&amp;olonnes&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Part:</source>
        <translation>&amp;Partie&#x202f;:</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>Résultat&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Write text with columns of the file in braces, such as evt_{Order ID}.</source>
        <translation>Écrivez un texte avec des colonnes du fichier entre accolades, comme evt_{Order ID}.</translation>
    </message>
    <message>
        <source>Choose the columns, and which part of their cells.</source>
        <translation>Choisissez les colonnes et la partie de leurs cellules.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value and what is sent for it</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nothing in the first lines.</source>
        <translation>Rien dans les premières lignes.</translation>
    </message>
</context>
<context>
    <name>convey::ui::BindingWords</name>
    <message>
        <source>First name in %1</source>
        <comment>a column</comment>
        <translation>Prénom dans %1</translation>
    </message>
    <message>
        <source>Last name in %1</source>
        <comment>a column</comment>
        <translation>Nom de famille dans %1</translation>
    </message>
    <message>
        <source>Addresses in %1</source>
        <comment>e-mail addresses in a column</comment>
        <translation>Adresses dans %1</translation>
    </message>
    <message>
        <source>Address %1 in %2</source>
        <comment>the second e-mail address in a column</comment>
        <translation>Adresse %1 dans %2</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <comment>what stands behind a word in a column</comment>
        <translation>«&#x202f;%1&#x202f;» dans %2</translation>
    </message>
    <message>
        <source>%1, else %2</source>
        <comment>columns: the second where the first is empty</comment>
        <translation>%1, sinon %2</translation>
    </message>
    <message>
        <source>Made of %1</source>
        <comment>an event ID, of columns</comment>
        <translation>Formé de %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::BuildPane</name>
    <message>
        <source>What a tag can’t do</source>
        <translation>Ce qu’une balise ne peut pas faire</translation>
    </message>
    <message>
        <source>It can’t report clicks, forms or app events, send several events at once, carry e-mail addresses or other customer data, opt a visitor out, find the click reference, or take fields of your own. For those, send a file or use the pixel script. Show it only after consent.</source>
        <translation>Elle ne peut pas signaler de clics, de formulaires ou d’événements d’app, envoyer plusieurs événements à la fois, contenir des adresses e-mail ou d’autres données de clients, enregistrer l’opposition d’un visiteur, trouver la référence de clic, ni prendre de champs personnalisés. Pour cela, envoyez un fichier ou utilisez le script du pixel. Ne l’affichez qu’après consentement.</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>Po&amp;ur</translation>
    </message>
    <message>
        <source>Form of the tag</source>
        <translation>Forme de la balise</translation>
    </message>
    <message>
        <source>Where the tag will stand: each place wants it written in its own way.</source>
        <translation>Où la balise sera placée&#x202f;: chaque endroit veut sa propre écriture.</translation>
    </message>
    <message>
        <source>Image tag</source>
        <translation>Balise image</translation>
    </message>
    <message>
        <source>The tag, ready to paste. Convey never loads it. Ctrl+Shift+C copies it with its colours.</source>
        <translation>La balise, prête à coller. Convey ne la charge jamais. Ctrl+Maj+C la copie avec ses couleurs.</translation>
    </message>
    <message>
        <source>The same conversion in other forms</source>
        <translation>La même conversion sous d’autres formes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln forms</source>
        <translation>
            <numerusform>%Ln forme</numerusform>
            <numerusform>%Ln formes</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms of the tag</source>
        <translation>Formes de la balise</translation>
    </message>
    <message>
        <source>The tag for each place. Enter copies the code of a row.</source>
        <translation>La balise pour chaque endroit. Entrée copie le code d’une ligne.</translation>
    </message>
    <message>
        <source>No problem found</source>
        <translation>Aucun problème trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln characters</source>
        <comment>what is wrong, length</comment>
        <translation>
            <numerusform>%1, %Ln caractère</numerusform>
            <numerusform>%1, %Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag is on the clipboard, as text and with its colours.</source>
        <translation>La balise est dans le presse-papiers, en texte et avec ses couleurs.</translation>
    </message>
    <message>
        <source>The tag is on the clipboard.</source>
        <translation>La balise est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>On the clipboard: %1.</source>
        <comment>form of the tag</comment>
        <translation>Dans le presse-papiers&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Save the tag</source>
        <translation>Enregistrer la balise</translation>
    </message>
    <message>
        <source>Save a page for the developer</source>
        <translation>Enregistrer une page pour le développeur</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>Pour imprimer (*.pdf)</translation>
    </message>
</context>
<context>
    <name>convey::ui::BulkPane</name>
    <message>
        <source>No file is open</source>
        <translation>Aucun fichier ouvert</translation>
    </message>
    <message>
        <source>Open a file with one conversion a row, look at its columns, then come back.</source>
        <translation>Ouvrez un fichier avec une conversion par ligne, regardez ses colonnes, puis revenez ici.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Lines that are done</source>
        <translation>Lignes traitées</translation>
    </message>
    <message>
        <source>Stop making tags</source>
        <translation>Arrêter la création des balises</translation>
    </message>
    <message>
        <source>Stops; no file is written or changed.</source>
        <translation>Arrête&#x202f;; aucun fichier n’est écrit ni modifié.</translation>
    </message>
    <message>
        <source>Lines that are no tag</source>
        <translation>Lignes qui ne font pas de balise</translation>
    </message>
    <message>
        <source>Each conversion that can’t be a tag, with the reason. Ctrl+C copies a row.</source>
        <translation>Chaque conversion qui ne peut pas être une balise, avec la raison. Ctrl+C copie une ligne.</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>Co&amp;lonnes…</translation>
    </message>
    <message>
        <source>Go to the columns of the file</source>
        <translation>Aller aux colonnes du fichier</translation>
    </message>
    <message>
        <source>There you choose which column is which; tags are made by the same choice.</source>
        <translation>Vous y choisissez le rôle de chaque colonne&#x202f;; les balises suivent le même choix.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>&amp;Pixel</source>
        <translation>Pi&amp;xel</translation>
    </message>
    <message>
        <source>A saved destination, or a pixel ID.</source>
        <translation>Une destination enregistrée, ou un ID de pixel.</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>Po&amp;ur</translation>
    </message>
    <message>
        <source>Where the tags will stand.</source>
        <translation>Où les balises seront placées.</translation>
    </message>
    <message>
        <source>A table (CSV) with the tag in a column</source>
        <translation>Un tableau (CSV) avec la balise dans une colonne</translation>
    </message>
    <message>
        <source>A folder with one file a tag</source>
        <translation>Un dossier avec un fichier par balise</translation>
    </message>
    <message>
        <source>One page (HTML) with all of them</source>
        <translation>Une page (HTML) avec toutes les balises</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>Sous forme &amp;de</translation>
    </message>
    <message>
        <source>What is written. It holds the tags alone, no column of the file.</source>
        <translation>Ce qui est écrit&#x202f;: les balises seules, aucune colonne du fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln lines</source>
        <comment>name of the file</comment>
        <translation>
            <numerusform>%1, %Ln ligne</numerusform>
            <numerusform>%1, %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions about the columns are open. Answer them on Columns: a tag must not rest on a guess.</source>
        <translation>
            <numerusform>%Ln question sur les colonnes reste ouverte. Répondez-y sur la page Colonnes&#x202f;: une balise ne doit pas reposer sur une supposition.</numerusform>
            <numerusform>%Ln questions sur les colonnes restent ouvertes. Répondez-y sur la page Colonnes&#x202f;: une balise ne doit pas reposer sur une supposition.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the folder of tags is made</source>
        <translation>Où créer le dossier des balises</translation>
    </message>
    <message>
        <source>Save the tags</source>
        <translation>Enregistrer les balises</translation>
    </message>
    <message>
        <source>This is the file that the tags come from. Choose another name.</source>
        <translation>C’est le fichier d’où viennent les balises. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Making the tags…</source>
        <translation>Création des balises…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Arrêté. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 lines = %2 tags + %3 blocked + %4 left out + %5 joined to their order.</source>
        <translation>%1 lignes = %2 balises + %3 bloquées + %4 exclues + %5 rattachées à leur commande.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags need a look.</source>
        <translation>
            <numerusform>%Ln balise à vérifier.</numerusform>
            <numerusform>%Ln balises à vérifier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags have the event and the ID of an earlier one and count once with it.</source>
        <translation>
            <numerusform>%Ln balise a l’événement et l’ID d’une précédente et compte une seule fois avec elle.</numerusform>
            <numerusform>%Ln balises ont l’événement et l’ID d’une précédente et comptent une seule fois avec elle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest address has %1 characters (line %2).</source>
        <translation>L’adresse la plus longue a %1 caractères (ligne %2).</translation>
    </message>
    <message>
        <source>%1 (%2 tags)</source>
        <comment>what is lost, count</comment>
        <translation>%1 (%2 balises)</translation>
    </message>
    <message>
        <source>Not in the tags, since a tag has no place for it: %1.</source>
        <translation>Absent des balises, faute de place pour cela dans une balise&#x202f;: %1.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrêt&amp;er</translation>
    </message>
</context>
<context>
    <name>convey::ui::CaptureHelper</name>
    <message>
        <source>1. Every page</source>
        <translation>1. Chaque page</translation>
    </message>
    <message>
        <source>Put this into every page of your shop, before the code of step 2. It keeps oppref from the address of the landing page in a cookie of your own site for 30 days. Where the law asks for consent to such a cookie, run it after the consent.</source>
        <translation>Placez ceci dans chaque page de votre boutique, avant le code de l’étape 2. Le code garde oppref, tiré de l’adresse de la page d’arrivée, dans un cookie de votre propre site pendant 30 jours. Là où la loi exige un consentement pour un tel cookie, exécutez-le après le consentement.</translation>
    </message>
    <message>
        <source>This step alone makes no column. Choose the place that your export comes from.</source>
        <translation>Cette étape seule ne produit aucune colonne. Choisissez d’où vient votre export.</translation>
    </message>
    <message>
        <source>2. A form of your own</source>
        <translation>2. Un formulaire à vous</translation>
    </message>
    <message>
        <source>Put the hidden field into the form and the script behind it. The field arrives with the others; keep it with the order or lead.</source>
        <translation>Placez le champ caché dans le formulaire et le script après lui. Le champ arrive avec les autres&#x202f;; gardez-le avec la commande ou le prospect.</translation>
    </message>
    <message>
        <source>Next week&apos;s export has the column oppref, or the name under which you keep it.</source>
        <translation>L’export de la semaine prochaine a la colonne oppref, ou le nom sous lequel vous la gardez.</translation>
    </message>
    <message>
        <source>2. Shopify</source>
        <translation>2. Shopify</translation>
    </message>
    <message>
        <source>Put this into theme.liquid, behind step 1. It keeps oppref as an attribute of the cart, which becomes a note attribute of the order.</source>
        <translation>Placez ceci dans theme.liquid, après l’étape 1. Le code garde oppref comme attribut du panier, qui devient un attribut de note de la commande.</translation>
    </message>
    <message>
        <source>Next week&apos;s orders export has it in the column Note Attributes, as a line that begins with oppref. Bind it as value(oppref):Note Attributes.</source>
        <translation>L’export des commandes de la semaine prochaine l’a dans la colonne Note Attributes, sur une ligne qui commence par oppref. Associez-le comme value(oppref):Note Attributes.</translation>
    </message>
    <message>
        <source>2. WooCommerce</source>
        <translation>2. WooCommerce</translation>
    </message>
    <message>
        <source>Put this into a small plug-in or the functions.php of your child theme. It keeps oppref with the order, in the classic checkout and in that of blocks.</source>
        <translation>Placez ceci dans une petite extension ou dans le functions.php de votre thème enfant. Le code garde oppref avec la commande, dans le paiement classique comme dans celui à blocs.</translation>
    </message>
    <message>
        <source>In your export plug-in, add the order field oppref: next week&apos;s export has it as a column.</source>
        <translation>Dans votre extension d’export, ajoutez le champ de commande oppref&#x202f;: l’export de la semaine prochaine l’a en colonne.</translation>
    </message>
    <message>
        <source>2. HubSpot form</source>
        <translation>2. Formulaire HubSpot</translation>
    </message>
    <message>
        <source>Make a contact property with the internal name oppref, a single line of text. Add it to the form as a hidden field, and put this behind step 1 on the page of the form. It works for forms that are not in a frame.</source>
        <translation>Créez une propriété de contact au nom interne oppref, sur une seule ligne de texte. Ajoutez-la au formulaire comme champ caché et placez ceci après l’étape 1 sur la page du formulaire. Cela marche pour les formulaires qui ne sont pas dans un cadre.</translation>
    </message>
    <message>
        <source>Add the property to the view that you export: next week&apos;s file has the column oppref.</source>
        <translation>Ajoutez la propriété à la vue que vous exportez&#x202f;: le fichier de la semaine prochaine a la colonne oppref.</translation>
    </message>
    <message>
        <source>2. Calendly</source>
        <translation>2. Calendly</translation>
    </message>
    <message>
        <source>Put this at the end of the page with your links to Calendly. It hands oppref over as utm_content; leave that free of your own words.</source>
        <translation>Placez ceci à la fin de la page qui contient vos liens vers Calendly. Le code transmet oppref dans utm_content&#x202f;; n’y mettez rien d’autre.</translation>
    </message>
    <message>
        <source>Next week&apos;s export has it in the column UTM Content. Choose that column for oppref.</source>
        <translation>L’export de la semaine prochaine l’a dans la colonne UTM Content. Choisissez cette colonne pour oppref.</translation>
    </message>
    <message>
        <source>2. Stripe</source>
        <translation>2. Stripe</translation>
    </message>
    <message>
        <source>Where your server makes the checkout session, add oppref to the metadata of the payment. Step 1 has put it into a cookie that your server can read.</source>
        <translation>Là où votre serveur crée la session de paiement, ajoutez oppref aux métadonnées du paiement. L’étape 1 l’a mis dans un cookie que votre serveur peut lire.</translation>
    </message>
    <message>
        <source>When you export payments, choose the metadata column oppref: the file has the column oppref (metadata).</source>
        <translation>En exportant les paiements, choisissez la colonne de métadonnées oppref&#x202f;: le fichier a alors la colonne oppref (metadata).</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>&amp;Copier le code</translation>
    </message>
    <message>
        <source>Keep oppref in your shop</source>
        <translation>Garder oppref dans votre boutique</translation>
    </message>
    <message>
        <source>oppref is the id of the click in ChatGPT. OpenAI finds the ad by it better than by anything else, and only your shop can keep it.</source>
        <translation>oppref est l’ID du clic dans ChatGPT. C’est ce qui permet le mieux à OpenAI de retrouver l’annonce, et seule votre boutique peut le garder.</translation>
    </message>
    <message>
        <source>&amp;Where to keep it</source>
        <translation>&amp;Où le garder</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>Co&amp;de</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Où le garder</translation>
    </message>
    <message>
        <source>Step 1 is for every shop. Of step 2 choose where your export comes from.</source>
        <translation>L’étape 1 vaut pour toute boutique. À l’étape 2, choisissez d’où vient votre export.</translation>
    </message>
    <message>
        <source>Code to copy</source>
        <translation>Code à copier</translation>
    </message>
    <message>
        <source>Text to copy into your shop. Convey does not run it and loads nothing.</source>
        <translation>Texte à copier dans votre boutique. Convey ne l’exécute pas et ne charge rien.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Puts the code on the clipboard.</source>
        <translation>Met le code dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The code is on the clipboard.</source>
        <translation>Le code est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>convey::ui::CauseList</name>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>Choosing a cause shows only its rows; Delete shows all rows.</source>
        <translation>Choisir une cause ne montre que ses lignes&#x202f;; Suppr montre toutes les lignes.</translation>
    </message>
    <message>
        <source>Why conversions are blocked, need a look or stay here, with how many there are. A conversion with several causes is counted once, under the most serious.</source>
        <translation>Pourquoi des conversions sont bloquées, à vérifier ou restent ici, et combien. Une conversion avec plusieurs causes est comptée une fois, sous la plus grave.</translation>
    </message>
</context>
<context>
    <name>convey::ui::CauseModel</name>
    <message>
        <source>%1 beyond counting</source>
        <comment>a currency</comment>
        <translation>%1 hors de compte</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between amounts in different currencies</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>All conversions</source>
        <translation>Toutes les conversions</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a state and its count</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>a cause, its count, its state</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1, worth %2</source>
        <comment>a cause with its count, and its money</comment>
        <translation>%1, valeur %2</translation>
    </message>
</context>
<context>
    <name>convey::ui::CellDelegate</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>convey::ui::CheckPane</name>
    <message>
        <source>The recording has no image tag in it.</source>
        <translation>L’enregistrement ne contient aucune balise image.</translation>
    </message>
    <message>
        <source>These are the image tags of the recording, one a line.</source>
        <translation>Voici les balises image de l’enregistrement, une par ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests of the JavaScript pixel were seen; they are no image tags.</source>
        <translation>
            <numerusform>%Ln requête du pixel JavaScript a été vue&#x202f;; ce n’est pas une balise image.</numerusform>
            <numerusform>%Ln requêtes du pixel JavaScript ont été vues&#x202f;; ce ne sont pas des balises image.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags found</source>
        <translation>
            <numerusform>%Ln balise trouvée</numerusform>
            <numerusform>%Ln balises trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>no tag found</source>
        <translation>aucune balise trouvée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln bloquée</numerusform>
            <numerusform>%Ln bloquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln remarque</numerusform>
            <numerusform>%Ln remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>no problem found</source>
        <translation>aucun problème trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem found</source>
        <translation>Aucun problème trouvé</translation>
    </message>
    <message>
        <source>Rule: %1, read on %2</source>
        <comment>page of OpenAI&apos;s documentation, date</comment>
        <translation>Règle&#x202f;: %1, lue le %2</translation>
    </message>
    <message>
        <source>The text is still being read. Try again in a moment.</source>
        <translation>Le texte est encore en cours de lecture. Réessayez dans un instant.</translation>
    </message>
    <message numerus="yes">
        <source>Mended %n problems; the text is on the clipboard.</source>
        <translation>
            <numerusform>%n problème corrigé&#x202f;; le texte est dans le presse-papiers.</numerusform>
            <numerusform>%n problèmes corrigés&#x202f;; le texte est dans le presse-papiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left for you to decide.</source>
        <translation>
            <numerusform>%n reste à votre décision.</numerusform>
            <numerusform>%n restent à votre décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8. Save the page as UTF-8, or paste its source.</source>
        <translation>%1 n’est pas un texte en UTF-8. Enregistrez la page en UTF-8, ou collez sa source.</translation>
    </message>
    <message>
        <source>Open a page, a template or a recording</source>
        <translation>Ouvrir une page, un modèle ou un enregistrement</translation>
    </message>
    <message>
        <source>Pages and recordings (*.html *.htm *.har *.liquid *.php *.twig *.erb *.hbs *.jsx *.tsx *.txt)</source>
        <translation>Pages et enregistrements (*.html *.htm *.har *.liquid *.php *.twig *.erb *.hbs *.jsx *.tsx *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Pasted</source>
        <translation>C&amp;ollé</translation>
    </message>
    <message>
        <source>Text with image tags</source>
        <translation>Texte avec des balises image</translation>
    </message>
    <message>
        <source>Paste a tag, an address or the source of a page here, or drop a file.</source>
        <translation>Collez ici une balise, une adresse ou la source d’une page, ou déposez un fichier.</translation>
    </message>
    <message>
        <source>What stands here is read and never loaded. What is wrong is underlined; F8 goes to the next place. Everything can be undone with Ctrl+Z.</source>
        <translation>Ce qui est ici est lu et jamais chargé. Ce qui ne va pas est souligné&#x202f;; F8 va à l’endroit suivant. Tout peut être annulé avec Ctrl+Z.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>One problem a row. Choosing it shows the place in the text; Enter mends it where that can be done by itself.</source>
        <translation>Un problème par ligne. Le choisir montre l’endroit dans le texte&#x202f;; Entrée le corrige là où c’est possible automatiquement.</translation>
    </message>
    <message>
        <source>Columns of the problems</source>
        <translation>Colonnes des problèmes</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Mended text</source>
        <translation>Texte corrigé</translation>
    </message>
    <message>
        <source>The text with all that is mended by itself. What a person has to decide is left as it was.</source>
        <translation>Le texte avec tout ce qui se corrige automatiquement. Ce qu’une personne doit décider est resté tel quel.</translation>
    </message>
    <message>
        <source>Tags in the text</source>
        <translation>Balises du texte</translation>
    </message>
    <message>
        <source>One tag a row. Choosing it shows what is wrong with it.</source>
        <translation>Une balise par ligne. La choisir montre ce qui ne va pas.</translation>
    </message>
    <message>
        <source>What the tag says</source>
        <translation>Ce que dit la balise</translation>
    </message>
    <message>
        <source>One parameter a row; its tool tip tells what it means.</source>
        <translation>Un paramètre par ligne&#x202f;; son infobulle dit ce qu’il signifie.</translation>
    </message>
    <message>
        <source>What the tag &amp;says</source>
        <translation>Ce que &amp;dit la balise</translation>
    </message>
    <message>
        <source>The same order from a file?</source>
        <translation>La même commande depuis un fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Then use the new ID there too, or it counts twice. A saved setup makes the same ID from the order number: on Columns, bind the event ID as made.</source>
        <translation>Utilisez alors aussi le nouvel ID là-bas, sinon elle compte deux fois. Une configuration enregistrée forme le même ID à partir du numéro de commande&#x202f;: sur Colonnes, associez l’ID d’événement comme formé.</translation>
    </message>
    <message>
        <source>T&amp;ags in the text</source>
        <translation>Ba&amp;lises du texte</translation>
    </message>
</context>
<context>
    <name>convey::ui::CheckedModel</name>
    <message>
        <source>No time left</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Temps restant&#x202f;: %1</translation>
    </message>
    <message>
        <source>State: being checked</source>
        <translation>État&#x202f;: en cours d’examen</translation>
    </message>
    <message>
        <source>OpenAI: %1</source>
        <comment>its own words</comment>
        <translation>OpenAI&#x202f;: %1</translation>
    </message>
    <message>
        <source>State, line %1: %2, %3</source>
        <translation>État, ligne %1&#x202f;: %2, %3</translation>
    </message>
    <message>
        <source>State, line %1: %2</source>
        <translation>État, ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>left out by hand, and why</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Line: being read</source>
        <translation>Ligne&#x202f;: lecture en cours</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>You changed this cell. The file has: %1</source>
        <translation>Vous avez modifié cette cellule. Le fichier contient&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: being read</source>
        <comment>column of a cell</comment>
        <translation>%1&#x202f;: lecture en cours</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1, line %2: %3, %4, %5</source>
        <comment>column, line, text, state, cause</comment>
        <translation>%1, ligne %2&#x202f;: %3, %4, %5</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>column, line, text</comment>
        <translation>%1, ligne %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
</context>
<context>
    <name>convey::ui::ClockStrip</name>
    <message numerus="yes">
        <source>%Ln conversions leave the 7 days within the hour. Sending now saves them.</source>
        <translation>
            <numerusform>%Ln conversion sort des 7 jours dans l’heure. L’envoyer maintenant la sauve.</numerusform>
            <numerusform>%Ln conversions sortent des 7 jours dans l’heure. Les envoyer maintenant les sauve.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export again by %1.</source>
        <comment>weekday and time</comment>
        <translation>Exportez de nouveau avant %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>time left</comment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>time left</comment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>time left, days</comment>
        <translation>
            <numerusform>%Ln j</numerusform>
            <numerusform>%Ln j</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions leave the 7 days today.</source>
        <translation>
            <numerusform>%Ln conversion sort des 7 jours aujourd’hui.</numerusform>
            <numerusform>%Ln conversions sortent des 7 jours aujourd’hui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them leave within the hour.</source>
        <translation>
            <numerusform>%Ln d’entre elles en sort dans l’heure.</numerusform>
            <numerusform>%Ln d’entre elles en sortent dans l’heure.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending now is in time.</source>
        <translation>Envoyer maintenant arrive à temps.</translation>
    </message>
</context>
<context>
    <name>convey::ui::CodeField</name>
    <message>
        <source>%1, %2</source>
        <comment>name of a code field, its state</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>convey::ui::ColourRow</name>
    <message>
        <source>Fern</source>
        <translation>Fougère</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>Cuivre</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Crimson</source>
        <translation>Cramoisi</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Encre</translation>
    </message>
    <message>
        <source>Heather</source>
        <translation>Bruyère</translation>
    </message>
    <message>
        <source>Umber</source>
        <translation>Ombre</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Vin</translation>
    </message>
    <message>
        <source>Aubergine</source>
        <translation>Aubergine</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Couleur %1</translation>
    </message>
    <message>
        <source>Marks this client on Send, in the question before sending, and in the sending history.</source>
        <translation>Signale ce client sur Envoi, dans la question avant l’envoi et dans l’historique d’envoi.</translation>
    </message>
</context>
<context>
    <name>convey::ui::ColumnsModel</name>
    <message>
        <source>As Convey found it</source>
        <translation>Comme Convey l’a détecté</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no column</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>What its words mean…</source>
        <translation>Sens de ses mots…</translation>
    </message>
    <message>
        <source>Several columns, or a part of one…</source>
        <translation>Plusieurs colonnes, ou une partie…</translation>
    </message>
    <message>
        <source>Always: %1</source>
        <translation>Toujours&#x202f;: %1</translation>
    </message>
    <message>
        <source>The same for every line…</source>
        <translation>Le même pour chaque ligne…</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a field that is needed</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value and what is sent for it</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, needed</source>
        <translation>%1, requis</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>field, heading of the column, value</comment>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Your column</source>
        <translation>Votre colonne</translation>
    </message>
    <message>
        <source>In your file</source>
        <translation>Dans votre fichier</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <translation>Tel qu’envoyé</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>Nothing: don&apos;t send</source>
        <translation>Rien&#x202f;: ne pas envoyer</translation>
    </message>
    <message>
        <source>Nothing: don&apos;t use</source>
        <translation>Rien&#x202f;: ne pas utiliser</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>convey::ui::ColumnsPage</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Say what each column means. Columns you do not choose stay on this computer.</source>
        <translation>Dites ce que signifie chaque colonne. Celles que vous ne choisissez pas restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Show &amp;all fields</source>
        <translation>Tous les cham&amp;ps</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Montrer tous les champs</translation>
    </message>
    <message>
        <source>Shows the fields, too, that few files need.</source>
        <translation>Montre aussi les champs dont peu de fichiers ont besoin.</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Takes back the last choice (Ctrl+Z).</source>
        <translation>Annule le dernier choix (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Makes the choice again that was taken back (Ctrl+Shift+Z).</source>
        <translation>Refait le choix annulé (Ctrl+Maj+Z).</translation>
    </message>
    <message>
        <source>Lists the saved setups: use, rename, duplicate, delete, export, import.</source>
        <translation>Liste les configurations enregistrées&#x202f;: utiliser, renommer, dupliquer, supprimer, exporter, importer.</translation>
    </message>
    <message>
        <source>&amp;Save setup…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Keeps what each column means, so that the next export of this kind is ready at once.</source>
        <translation>Garde le sens de chaque colonne, pour que le prochain export de ce type soit prêt aussitôt.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Answer the open questions first.</source>
        <translation>Répondez d’abord aux questions ouvertes.</translation>
    </message>
    <message numerus="yes">
        <source>Still needed: %1. Choose the column that holds it.</source>
        <translation>
            <numerusform>Encore requis&#x202f;: %1. Choisissez la colonne qui le contient.</numerusform>
            <numerusform>Encore requis&#x202f;: %1. Choisissez les colonnes qui les contiennent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what was chosen for it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Answers to %n questions</source>
        <translation>
            <numerusform>Réponse à %n question</numerusform>
            <numerusform>Réponses à %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: as Convey found it</source>
        <translation>%1&#x202f;: comme Convey l’a détecté</translation>
    </message>
    <message>
        <source>&amp;Continue to Preview</source>
        <translation>&amp;Continuer vers Aperçu</translation>
    </message>
    <message>
        <source>The answer is right, &amp;continue</source>
        <translation>La réponse est juste, &amp;continuer</translation>
    </message>
    <message>
        <source>Both answers are right, &amp;continue</source>
        <translation>Les deux réponses sont justes, &amp;continuer</translation>
    </message>
    <message>
        <source>Goes on to what Convey found in every line.</source>
        <translation>Passe à ce que Convey a trouvé dans chaque ligne.</translation>
    </message>
    <message>
        <source>Takes the answers as they are shown below, and goes on to what Convey found in every line. Undo takes them back.</source>
        <translation>Reprend les réponses telles qu’elles sont ci-dessous, et passe à ce que Convey a trouvé dans chaque ligne. Annuler les retire.</translation>
    </message>
    <message>
        <source>Save this setup</source>
        <translation>Enregistrer cette configuration</translation>
    </message>
    <message>
        <source>Saved as “%1”. The next export with these columns is ready at once.</source>
        <translation>Enregistrée sous «&#x202f;%1&#x202f;». Le prochain export avec ces colonnes sera prêt aussitôt.</translation>
    </message>
    <message>
        <source>Saved setup: %1</source>
        <translation>Configuration enregistrée&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: what the words mean</source>
        <translation>%1&#x202f;: sens des mots</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Exclu&#x202f;: %1</translation>
    </message>
    <message>
        <source>No longer left out: %1</source>
        <translation>N’est plus exclu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Saved setu&amp;ps…</source>
        <translation>Config&amp;urations…</translation>
    </message>
    <message>
        <source>Saved as “%1”. Files without column names are not known by themselves: choose it under Saved setups.</source>
        <translation>Enregistrée sous «&#x202f;%1&#x202f;». Les fichiers sans noms de colonnes ne sont pas reconnus d’eux-mêmes&#x202f;: choisissez-la sous «&#x202f;Configurations enregistrées&#x202f;».</translation>
    </message>
</context>
<context>
    <name>convey::ui::CommandPalette</name>
    <message>
        <source>Nothing here goes by these letters.</source>
        <translation>Rien ici ne porte ce nom.</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Rechercher une action</translation>
    </message>
    <message>
        <source>Find an action, a page, a file, a setup or a destination</source>
        <translation>Rechercher une action, une page, un fichier, une configuration ou une destination</translation>
    </message>
    <message>
        <source>Type the beginnings of words. Up and Down choose, Enter does it, Esc closes.</source>
        <translation>Tapez des débuts de mots. Haut et Bas choisissent, Entrée exécute, Échap ferme.</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui correspond</translation>
    </message>
</context>
<context>
    <name>convey::ui::ConsentFates</name>
    <message>
        <source>Sent: %1</source>
        <comment>words of a column with their counts</comment>
        <translation>Envoyé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Sent with an opt-out: %1</source>
        <comment>words of a column with their counts</comment>
        <translation>Envoyé avec opposition&#x202f;: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <comment>words of a column with their counts</comment>
        <translation>Exclu&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a word and its count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>cells without a word</comment>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>convey::ui::ConstantDialog</name>
    <message>
        <source>This is no web address. It begins with https:// and a host.</source>
        <translation>Ce n’est pas une adresse web. Elle commence par https:// et un hôte.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list, or write +02:00.</source>
        <translation>Ce fuseau horaire n’existe pas. Choisissez-en un dans la liste, ou écrivez +02:00.</translation>
    </message>
    <message>
        <source>There is no such currency. Its code has three letters, such as EUR.</source>
        <translation>Cette devise n’existe pas. Son code a trois lettres, comme EUR.</translation>
    </message>
    <message>
        <source>There is no such country. Choose one from the list, or write its code.</source>
        <translation>Ce pays n’existe pas. Choisissez-en un dans la liste, ou écrivez son code.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, _ or -. It begins and ends with a letter or digit, and no event of OpenAI has that name.</source>
        <translation>Utilisez 1 à 64 lettres, chiffres, _ ou -. Le nom commence et finit par une lettre ou un chiffre, et aucun événement d’OpenAI ne porte ce nom.</translation>
    </message>
    <message>
        <source>This value can&apos;t be used here.</source>
        <translation>Cette valeur ne peut pas être utilisée ici.</translation>
    </message>
    <message>
        <source>The same for every line</source>
        <translation>Le même pour chaque ligne</translation>
    </message>
    <message>
        <source>%1, for every line of the file:</source>
        <translation>%1, pour chaque ligne du fichier&#x202f;:</translation>
    </message>
    <message>
        <source>%1, for every line of the file</source>
        <translation>%1, pour chaque ligne du fichier</translation>
    </message>
    <message>
        <source>&amp;Use for every line</source>
        <translation>&amp;Utiliser pour chaque ligne</translation>
    </message>
</context>
<context>
    <name>convey::ui::ConstantEdit</name>
    <message>
        <source>such as %1</source>
        <comment>an address</comment>
        <translation>comme %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::Constants</name>
    <message>
        <source>Purchase</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Checkout started</source>
        <translation>Paiement commencé</translation>
    </message>
    <message>
        <source>Added to the cart</source>
        <translation>Ajout au panier</translation>
    </message>
    <message>
        <source>Product viewed</source>
        <translation>Produit consulté</translation>
    </message>
    <message>
        <source>Page viewed</source>
        <translation>Page consultée</translation>
    </message>
    <message>
        <source>App installed</source>
        <translation>App installée</translation>
    </message>
    <message>
        <source>App opened</source>
        <translation>App ouverte</translation>
    </message>
    <message>
        <source>Custom event</source>
        <translation>Événement personnalisé</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>App mobile</translation>
    </message>
    <message>
        <source>Shop or branch</source>
        <translation>Boutique ou agence</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Appel téléphonique</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Month first: 03/04 is 4 March</source>
        <translation>Mois d’abord&#x202f;: 03/04 est le 4 mars</translation>
    </message>
    <message>
        <source>Day first: 03/04 is 3 April</source>
        <translation>Jour d’abord&#x202f;: 03/04 est le 3 avril</translation>
    </message>
    <message>
        <source>Year first: 2026/04/03 is 3 April</source>
        <translation>Année d’abord&#x202f;: 2026/04/03 est le 3 avril</translation>
    </message>
    <message>
        <source>Whole units: 129 is 129.00</source>
        <translation>Unités entières&#x202f;: 129 vaut 129.00</translation>
    </message>
    <message>
        <source>Smallest units: 12900 is 129.00</source>
        <translation>Plus petites unités&#x202f;: 12900 vaut 129.00</translation>
    </message>
    <message>
        <source>A point: 129.99</source>
        <translation>Un point&#x202f;: 129.99</translation>
    </message>
    <message>
        <source>A comma: 129,99</source>
        <translation>Une virgule&#x202f;: 129,99</translation>
    </message>
    <message>
        <source>No opt-out</source>
        <translation>Pas d’opposition</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>Opposition</translation>
    </message>
    <message>
        <source>Cut it off</source>
        <translation>La couper</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>L’envoyer</translation>
    </message>
    <message>
        <source>Send with an opt-out</source>
        <translation>Envoyer avec opposition</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>The first name: Mary Jane Watson</source>
        <translation>Le prénom&#x202f;: Mary Jane Watson</translation>
    </message>
    <message>
        <source>The last name: Maria García López</source>
        <translation>Le nom de famille&#x202f;: Maria García López</translation>
    </message>
    <message>
        <source>The first name comes first</source>
        <translation>Le prénom vient d’abord</translation>
    </message>
    <message>
        <source>The last name comes first</source>
        <translation>Le nom de famille vient d’abord</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>country and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Aucun d’eux</translation>
    </message>
</context>
<context>
    <name>convey::ui::CourseModel</name>
    <message>
        <source>%1 again</source>
        <comment>number of a batch</comment>
        <translation>%1 encore</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>OpenAI’s words</source>
        <translation>Les mots d’OpenAI</translation>
    </message>
</context>
<context>
    <name>convey::ui::DestinationBadge</name>
    <message>
        <source>Practice mode</source>
        <translation>Mode entraînement</translation>
    </message>
    <message>
        <source>Destination %1</source>
        <translation>Destination %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::DestinationCard</name>
    <message>
        <source>&amp;New destination…</source>
        <translation>N&amp;ouvelle destination…</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Which pixel the conversions are sent to. Practice mode sends nothing away.</source>
        <translation>À quel pixel les conversions sont envoyées. Le mode entraînement n’envoie rien au-dehors.</translation>
    </message>
    <message>
        <source>Edit the destination</source>
        <translation>Modifier la destination</translation>
    </message>
    <message>
        <source>Changes name, colour, pixel and key.</source>
        <translation>Change le nom, la couleur, le pixel et la clé.</translation>
    </message>
    <message>
        <source>New destination</source>
        <translation>Nouvelle destination</translation>
    </message>
    <message>
        <source>Adds a pixel with its key.</source>
        <translation>Ajoute un pixel avec sa clé.</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>&amp;Destination</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testé</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Choose a destination</source>
        <translation>Choisir une destination</translation>
    </message>
    <message>
        <source>not yet, for this file</source>
        <translation>pas encore, pour ce fichier</translation>
    </message>
    <message>
        <source>made up</source>
        <translation>inventé</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>aucune requise</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>cet ordinateur seulement</translation>
    </message>
    <message>
        <source>When you are ready, add a destination with your pixel and key.</source>
        <translation>Quand vous serez prêt, ajoutez une destination avec votre pixel et votre clé.</translation>
    </message>
    <message>
        <source>not kept: paste it under Edit</source>
        <translation>non gardée&#x202f;: collez-la sous Modifier</translation>
    </message>
    <message>
        <source>for this session only</source>
        <translation>pour cette session seulement</translation>
    </message>
    <message>
        <source>in the system’s key store</source>
        <translation>dans le trousseau du système</translation>
    </message>
    <message>
        <source>To rehearse without OpenAI, choose “Practice mode”.</source>
        <translation>Pour répéter sans OpenAI, choisissez «&#x202f;Mode entraînement&#x202f;».</translation>
    </message>
    <message>
        <source>Several destinations are saved: choose whose conversions these are.</source>
        <translation>Plusieurs destinations sont enregistrées&#x202f;: choisissez à qui sont ces conversions.</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>&amp;Modifier…</translation>
    </message>
</context>
<context>
    <name>convey::ui::DestinationEditor</name>
    <message>
        <source>Edit the destination</source>
        <translation>Modifier la destination</translation>
    </message>
    <message>
        <source>New destination</source>
        <translation>Nouvelle destination</translation>
    </message>
    <message>
        <source>The key is kept for this session.</source>
        <translation>La clé est gardée pour cette session.</translation>
    </message>
    <message>
        <source>The key is in the system’s key store.</source>
        <translation>La clé est dans le trousseau du système.</translation>
    </message>
    <message>
        <source>This is the ID of the source and not of the pixel (cds_, clidsrc_). The pixel ID stands beside it in Ads Manager: letters and digits alone.</source>
        <translation>C’est l’ID de la source et non du pixel (cds_, clidsrc_). L’ID du pixel est à côté dans Ads Manager&#x202f;: des lettres et des chiffres seulement.</translation>
    </message>
    <message>
        <source>This is no key. Copy the key again, whole and alone.</source>
        <translation>Ce n’est pas une clé. Copiez de nouveau la clé, entière et seule.</translation>
    </message>
    <message>
        <source>A declaration of consent needs both: what is declared, and who says so.</source>
        <translation>Une déclaration de consentement demande les deux&#x202f;: ce qui est déclaré, et qui le dit.</translation>
    </message>
    <message>
        <source>&amp;Remove the destination…</source>
        <translation>&amp;Supprimer la destination…</translation>
    </message>
    <message>
        <source>There is no key to try. Paste it first.</source>
        <translation>Il n’y a pas de clé à essayer. Collez-la d’abord.</translation>
    </message>
    <message>
        <source>Give it a name, so that you can tell it from others.</source>
        <translation>Donnez-lui un nom, pour la distinguer des autres.</translation>
    </message>
    <message>
        <source>Another destination has this name, or it can’t be used as a name.</source>
        <translation>Une autre destination porte ce nom, ou il ne peut pas servir de nom.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The destination and its key will be forgotten; the sending history stays. Press once more to remove it.</source>
        <translation>La destination et sa clé seront oubliées&#x202f;; l’historique d’envoi reste. Appuyez encore une fois pour la supprimer.</translation>
    </message>
    <message>
        <source>&amp;Remove it and its key</source>
        <translation>La &amp;supprimer avec sa clé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Your words; only you see them.</source>
        <translation>Vos mots&#x202f;; vous seul les voyez.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Marks this destination wherever its name stands.</source>
        <translation>Signale cette destination partout où son nom figure.</translation>
    </message>
    <message>
        <source>Pixel ID</source>
        <translation>ID du pixel</translation>
    </message>
    <message>
        <source>In Ads Manager under Conversions, copied as it is.</source>
        <translation>Dans Ads Manager sous Conversions, copié tel quel.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>The Conversions key of this pixel&apos;s account. It is kept in the system&apos;s key store or in memory, and in no file of Convey.</source>
        <translation>La clé Conversions du compte de ce pixel. Elle est gardée dans le trousseau du système ou en mémoire, et dans aucun fichier de Convey.</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Garder la clé</translation>
    </message>
    <message>
        <source>&amp;Where do I find pixel and key?</source>
        <translation>&amp;Où trouver le pixel et la clé&#x202f;?</translation>
    </message>
    <message>
        <source>Where do I find pixel and key?</source>
        <translation>Où trouver le pixel et la clé&#x202f;?</translation>
    </message>
    <message>
        <source>Shows a drawing of the page in Ads Manager, and where these ads run.</source>
        <translation>Montre un dessin de la page dans Ads Manager, et où ces annonces sont diffusées.</translation>
    </message>
    <message>
        <source>&amp;Forget the key</source>
        <translation>Ou&amp;blier la clé</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Oublier la clé</translation>
    </message>
    <message>
        <source>Takes the key out of the key store and out of memory. The destination stays.</source>
        <translation>Retire la clé du trousseau et de la mémoire. La destination reste.</translation>
    </message>
    <message>
        <source>More: who declared the consent, address of the server</source>
        <translation>Plus&#x202f;: qui a déclaré le consentement, adresse du serveur</translation>
    </message>
    <message>
        <source>Shows and hides what most destinations never need, or once.</source>
        <translation>Montre et masque ce dont la plupart des destinations n’ont besoin que jamais ou une fois.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>What is declared about the people in the files, such as “agreed in the cookie banner”. Kept and shown; nothing is decided by it.</source>
        <translation>Ce qui est déclaré au sujet des personnes des fichiers, comme «&#x202f;accepté dans la bannière de cookies&#x202f;». Gardé et montré&#x202f;; rien n’en dépend.</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>Déclaré par</translation>
    </message>
    <message>
        <source>Who says so. Convey keeps the day.</source>
        <translation>Qui le dit. Convey garde le jour.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Leave it as it is: %1 is OpenAI’s own.</source>
        <translation>Laissez-la telle quelle&#x202f;: %1 est celle d’OpenAI.</translation>
    </message>
    <message>
        <source>In the system’s key store</source>
        <translation>Dans le trousseau du système</translation>
    </message>
    <message>
        <source>The key is there the next time you start Convey.</source>
        <translation>La clé sera là au prochain démarrage de Convey.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Pour cette session seulement</translation>
    </message>
    <message>
        <source>The key is forgotten when Convey closes.</source>
        <translation>La clé est oubliée à la fermeture de Convey.</translation>
    </message>
    <message>
        <source>In no file of Convey, in no saved setup.</source>
        <translation>Dans aucun fichier de Convey, dans aucune configuration enregistrée.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Closes without saving.</source>
        <translation>Ferme sans enregistrer.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saves the destination and keeps its key. It need not have been tried.</source>
        <translation>Enregistre la destination et garde sa clé. Un essai n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>Remove the destination</source>
        <translation>Supprimer la destination</translation>
    </message>
    <message>
        <source>Forgets the destination and its key. The sending history stays.</source>
        <translation>Oublie la destination et sa clé. L’historique d’envoi reste.</translation>
    </message>
</context>
<context>
    <name>convey::ui::DestinationsModel</name>
    <message>
        <source>No key yet</source>
        <translation>Pas encore de clé</translation>
    </message>
    <message>
        <source>In the key store</source>
        <translation>Dans le trousseau</translation>
    </message>
    <message>
        <source>For this session</source>
        <translation>Pour cette session</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
</context>
<context>
    <name>convey::ui::DestinationsPanel</name>
    <message>
        <source>Destinations</source>
        <translation>Destinations</translation>
    </message>
    <message>
        <source>Enter edits a destination.</source>
        <translation>Entrée modifie une destination.</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Colonnes de la liste</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>Makes a destination: a pixel, its key and a colour that you recognise.</source>
        <translation>Crée une destination&#x202f;: un pixel, sa clé et une couleur que vous reconnaissez.</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>Mo&amp;difier…</translation>
    </message>
    <message>
        <source>Changes the chosen destination, or removes it.</source>
        <translation>Modifie la destination choisie, ou la supprime.</translation>
    </message>
    <message>
        <source>Test the &amp;key…</source>
        <translation>Tester &amp;la clé…</translation>
    </message>
    <message>
        <source>One made-up purchase, sent as a test. Nothing is recorded.</source>
        <translation>Un achat inventé, envoyé à titre de test. Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>F&amp;orget the key</source>
        <translation>&amp;Oublier la clé</translation>
    </message>
    <message>
        <source>Takes the key out of the key store and out of memory. The destination stays.</source>
        <translation>Retire la clé du trousseau et de la mémoire. La destination reste.</translation>
    </message>
    <message>
        <source>None yet. Practice mode needs none; sending to OpenAI does.</source>
        <translation>Aucune pour l’instant. Le mode entraînement n’en demande pas&#x202f;; l’envoi à OpenAI, si.</translation>
    </message>
    <message>
        <source>Keys are in the system’s key store or in memory, in no file of Convey.</source>
        <translation>Les clés sont dans le trousseau du système ou en mémoire, dans aucun fichier de Convey.</translation>
    </message>
</context>
<context>
    <name>convey::ui::DialectBar</name>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>The sheet of the workbook that is read. A change reads the file again.</source>
        <translation>La feuille du classeur qui est lue. Un changement relit le fichier.</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>The character that stands between two cells of a line. A change reads the file again.</source>
        <translation>Le caractère entre deux cellules d’une ligne. Un changement relit le fichier.</translation>
    </message>
    <message>
        <source>How letters beyond A to Z are written in the file. If names look odd in the table below, take another. A change reads the file again.</source>
        <translation>Comment les lettres hors de A à Z sont écrites dans le fichier. Si des noms paraissent étranges dans le tableau ci-dessous, prenez-en un autre. Un changement relit le fichier.</translation>
    </message>
    <message>
        <source>Column &amp;names</source>
        <translation>N&amp;oms de colonnes</translation>
    </message>
    <message>
        <source>Whether the first line of the table holds the names of the columns. A change reads the file again.</source>
        <translation>Si la première ligne du tableau contient les noms des colonnes. Un changement relit le fichier.</translation>
    </message>
    <message>
        <source>Separator, one character</source>
        <translation>Séparateur, un caractère</translation>
    </message>
    <message>
        <source>The character that stands between two cells of a line.</source>
        <translation>Le caractère entre deux cellules d’une ligne.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>lines to skip</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>&amp;Lines to skip</source>
        <translation>&amp;Lignes à ignorer</translation>
    </message>
    <message>
        <source>Lines above the table that are not part of it: a title, a date, instructions. A change reads the file again.</source>
        <translation>Lignes au-dessus du tableau qui n’en font pas partie&#x202f;: un titre, une date, des consignes. Un changement relit le fichier.</translation>
    </message>
    <message>
        <source>Let Convey find out the lines to skip</source>
        <translation>Laisser Convey trouver les lignes à ignorer</translation>
    </message>
    <message>
        <source>Let Convey find out</source>
        <translation>Laisser Convey trouver</translation>
    </message>
    <message>
        <source>Takes your number back: Convey finds out where the table begins.</source>
        <translation>Retire votre nombre&#x202f;: Convey trouve où commence le tableau.</translation>
    </message>
    <message>
        <source>&amp;More about this file</source>
        <translation>&amp;Plus sur ce fichier</translation>
    </message>
    <message>
        <source>More about this file</source>
        <translation>Plus sur ce fichier</translation>
    </message>
    <message>
        <source>Shows what is rarely looked at: quotes, comments, blanks, other tables in the file, and how it is packed.</source>
        <translation>Montre ce qu’on regarde rarement&#x202f;: guillemets, commentaires, espaces, autres tableaux du fichier et compression.</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Guillemets</translation>
    </message>
    <message>
        <source>The character around cells that hold a separator or a line break. A change reads the file again.</source>
        <translation>Le caractère autour des cellules qui contiennent un séparateur ou un saut de ligne. Un changement relit le fichier.</translation>
    </message>
    <message>
        <source>How a quotation mark is written inside a quoted cell. A change reads the file again.</source>
        <translation>Comment un guillemet est écrit dans une cellule entre guillemets. Un changement relit le fichier.</translation>
    </message>
    <message>
        <source>Lines that begin with this sign are no rows. A change reads the file again.</source>
        <translation>Les lignes qui commencent par ce signe ne sont pas des données. Un changement relit le fichier.</translation>
    </message>
    <message>
        <source>&amp;Blanks</source>
        <translation>Esp&amp;aces</translation>
    </message>
    <message>
        <source>Whether blanks around cells belong to them. A change reads the file again.</source>
        <translation>Si les espaces autour des cellules en font partie. Un changement relit le fichier.</translation>
    </message>
    <message>
        <source>Whether rows end where another table begins. A change reads the file again.</source>
        <translation>Si les lignes s’arrêtent là où commence un autre tableau. Un changement relit le fichier.</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>montré</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>type the character</source>
        <translation>tapez le caractère</translation>
    </message>
    <message>
        <source>take another: no quote, no accent</source>
        <translation>prenez-en un autre&#x202f;: ni guillemet, ni accent</translation>
    </message>
    <message>
        <source>A separator is one plain character that is not the quote: a letter, a digit or a sign.</source>
        <translation>Un séparateur est un caractère simple qui n’est pas le guillemet&#x202f;: une lettre, un chiffre ou un signe.</translation>
    </message>
    <message>
        <source>this is the separator</source>
        <translation>c’est le séparateur</translation>
    </message>
    <message>
        <source>In line %1</source>
        <translation>À la ligne %1</translation>
    </message>
    <message>
        <source>The file has none</source>
        <translation>Le fichier n’en a pas</translation>
    </message>
    <message>
        <source>Double &quot;</source>
        <translation>Double &quot;</translation>
    </message>
    <message>
        <source>Single &apos;</source>
        <translation>Simple &apos;</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Doubled &quot;&quot;</source>
        <translation>Doublé &quot;&quot;</translation>
    </message>
    <message>
        <source>Backslash \&quot;</source>
        <translation>Barre oblique inverse \&quot;</translation>
    </message>
    <message>
        <source>Begin with #</source>
        <translation>Commencent par #</translation>
    </message>
    <message>
        <source>Begin with %1</source>
        <translation>Commencent par %1</translation>
    </message>
    <message>
        <source>Belong to cells</source>
        <translation>Font partie des cellules</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Retirées</translation>
    </message>
    <message>
        <source>Rows end there</source>
        <translation>Les lignes s’y arrêtent</translation>
    </message>
    <message>
        <source>Rows go on</source>
        <translation>Les lignes continuent</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>name of the first file</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines so far</source>
        <translation>
            <numerusform>%Ln ligne jusqu’ici</numerusform>
            <numerusform>%Ln lignes jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>lines, columns, size</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <comment>a sheet</comment>
        <translation>%1 (masquée)</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Text encodin&amp;g</source>
        <translation>Co&amp;dage du texte</translation>
    </message>
    <message>
        <source>Quote in a cell</source>
        <translation>Guillemet en cellule</translation>
    </message>
    <message>
        <source>Comment lines</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>Autres tableaux</translation>
    </message>
</context>
<context>
    <name>convey::ui::DropHint</name>
    <message>
        <source>Drop a file anywhere in this window</source>
        <translation>Déposez un fichier n’importe où dans cette fenêtre</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Déposez un fichier ici</translation>
    </message>
</context>
<context>
    <name>convey::ui::DropSign</name>
    <message>
        <source>Convey opens CSV, TSV and XLSX files. This one is a folder.</source>
        <translation>Convey ouvre les fichiers CSV, TSV et XLSX. Ceci est un dossier.</translation>
    </message>
    <message>
        <source>Convey opens CSV, TSV and XLSX files. This one is a file of type %1.</source>
        <translation>Convey ouvre les fichiers CSV, TSV et XLSX. Celui-ci est de type %1.</translation>
    </message>
    <message>
        <source>Drop to open %1</source>
        <translation>Déposez pour ouvrir %1</translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %Ln files as one table</source>
        <translation>
            <numerusform>Déposez pour ouvrir %Ln fichier en un seul tableau</numerusform>
            <numerusform>Déposez pour ouvrir %Ln fichiers en un seul tableau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::EventNeeds</name>
    <message>
        <source>%1 lacks: %2.</source>
        <translation>Il manque à %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 would tell more with: %2.</source>
        <translation>%1 en dirait plus avec&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1: nothing identifies the customer, so OpenAI can hardly connect it to an ad.</source>
        <translation>%1&#x202f;: rien n’identifie le client, OpenAI peut donc difficilement le relier à une annonce.</translation>
    </message>
</context>
<context>
    <name>convey::ui::EventPanel</name>
    <message>
        <source>Previous line</source>
        <translation>Ligne précédente</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>Show personal values</source>
        <translation>Montrer les valeurs personnelles</translation>
    </message>
    <message>
        <source>The conversion as it will be sent</source>
        <translation>La conversion telle qu’elle sera envoyée</translation>
    </message>
    <message>
        <source>As it will be sent</source>
        <translation>Tel que ce sera envoyé</translation>
    </message>
    <message>
        <source>Row to show</source>
        <translation>Ligne à montrer</translation>
    </message>
    <message>
        <source>Row to show, counted after the column names</source>
        <translation>Ligne à montrer, comptée après les noms de colonnes</translation>
    </message>
    <message>
        <source>Any row of the file, by its number after the column names.</source>
        <translation>N’importe quelle ligne du fichier, par son numéro après les noms de colonnes.</translation>
    </message>
    <message>
        <source>One line of your file as the conversion that OpenAI receives. Ctrl+C copies what is marked.</source>
        <translation>Une ligne de votre fichier, sous la forme de la conversion que reçoit OpenAI. Ctrl+C copie ce qui est sélectionné.</translation>
    </message>
    <message>
        <source>Shows names, e-mail addresses and phone numbers as they are in the file. They stay on this computer either way.</source>
        <translation>Montre noms, adresses e-mail et numéros de téléphone tels qu’ils sont dans le fichier. Ils restent de toute façon sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Show each line by itself</source>
        <translation>Montrer chaque ligne seule</translation>
    </message>
    <message>
        <source>Lines of one order are sent as one conversion. Ticked, each line is shown as it would be by itself; what is sent stays the same.</source>
        <translation>Les lignes d’une commande sont envoyées comme une seule conversion. Si la case est cochée, chaque ligne est montrée comme elle serait seule&#x202f;; ce qui est envoyé ne change pas.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message numerus="yes">
        <source>Show its %Ln lines apart</source>
        <comment>an order</comment>
        <translation>
            <numerusform>Montrer sa %Ln ligne à part</numerusform>
            <numerusform>Montrer ses %Ln lignes à part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By themselves these lines would be %Ln conversions. They are sent as one.</source>
        <translation>
            <numerusform>Seule, cette ligne ferait %Ln conversion. Elle est envoyée comme une seule.</numerusform>
            <numerusform>Seules, ces lignes feraient %Ln conversions. Elles sont envoyées comme une seule.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::EventText</name>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
</context>
<context>
    <name>convey::ui::FactChoice</name>
    <message>
        <source>Let Convey find out</source>
        <translation>Laisser Convey trouver</translation>
    </message>
</context>
<context>
    <name>convey::ui::FactField</name>
    <message>
        <source>%1. %2</source>
        <comment>how it was found, and the evidence</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>convey::ui::FieldDetail</name>
    <message>
        <source>How to get this column…</source>
        <translation>Comment obtenir cette colonne…</translation>
    </message>
    <message>
        <source>The field at hand</source>
        <translation>Le champ en cours</translation>
    </message>
    <message>
        <source>How to get a column with oppref</source>
        <translation>Comment obtenir une colonne avec oppref</translation>
    </message>
    <message>
        <source>Shows how a shop keeps the click reference, so that the next export has a column for it.</source>
        <translation>Montre comment une boutique garde la référence de clic, pour que le prochain export ait une colonne pour elle.</translation>
    </message>
    <message>
        <source>No field is chosen.</source>
        <translation>Aucun champ n’est choisi.</translation>
    </message>
    <message>
        <source>Name in the API: %1</source>
        <translation>Nom dans l’API&#x202f;: %1</translation>
    </message>
    <message>
        <source>Name in the API</source>
        <translation>Nom dans l’API</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::FieldList</name>
    <message>
        <source>Event ID</source>
        <translation>ID d’événement</translation>
    </message>
    <message>
        <source>What tells one conversion from another, usually the order number. OpenAI counts an ID once.</source>
        <translation>Ce qui distingue une conversion d’une autre, en général le numéro de commande. OpenAI compte un ID une seule fois.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>What happened: a purchase, a lead, a sign-up and so on.</source>
        <translation>Ce qui s’est passé&#x202f;: un achat, un prospect, une inscription, etc.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>When it happened, date and time of day. OpenAI takes the last 7 days.</source>
        <translation>Quand c’est arrivé, date et heure. OpenAI prend les 7 derniers jours.</translation>
    </message>
    <message>
        <source>Custom name</source>
        <translation>Nom personnalisé</translation>
    </message>
    <message>
        <source>The name of a custom event: 1 to 64 letters, digits, _ or -. Other events have none.</source>
        <translation>Le nom d’un événement personnalisé&#x202f;: 1 à 64 lettres, chiffres, _ ou -. Les autres événements n’en ont pas.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where it happened: on a website, in a shop, on the phone. Conversions on a website need the page address too.</source>
        <translation>Où c’est arrivé&#x202f;: sur un site web, en boutique, au téléphone. Les conversions sur un site web demandent aussi l’adresse de la page.</translation>
    </message>
    <message>
        <source>Page address</source>
        <translation>Adresse de page</translation>
    </message>
    <message>
        <source>The page on which it happened. Only scheme, host and path are sent; what follows a ? stays here.</source>
        <translation>La page où c’est arrivé. Seuls le schéma, l’hôte et le chemin sont envoyés&#x202f;; ce qui suit un&#x202f;? reste ici.</translation>
    </message>
    <message>
        <source>Click reference</source>
        <translation>Référence de clic</translation>
    </message>
    <message>
        <source>What OpenAI put into the address of the page when the ad was clicked. The surest way to connect a conversion to its ad.</source>
        <translation>Ce qu’OpenAI a mis dans l’adresse de la page au clic sur l’annonce. Le moyen le plus sûr de relier une conversion à son annonce.</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>Opposition</translation>
    </message>
    <message>
        <source>Whether the person objects: yes, no, true, false, 1 or 0. Sent only where it says yes.</source>
        <translation>Si la personne s’oppose&#x202f;: yes, no, true, false, 1 ou 0. Envoyé seulement là où c’est oui.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail address. It is hashed on this computer.</source>
        <translation>L’adresse e-mail du client. Elle est hachée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>The customer&apos;s phone number. It is hashed on this computer. Numbers without a country code need the country below.</source>
        <translation>Le numéro de téléphone du client. Il est haché sur cet ordinateur. Les numéros sans indicatif demandent le pays ci-dessous.</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Your own number for the customer. It is hashed on this computer.</source>
        <translation>Votre propre numéro pour le client. Il est haché sur cet ordinateur.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>The customer&apos;s first name. It is hashed on this computer.</source>
        <translation>Le prénom du client. Il est haché sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>The customer&apos;s last name. It is hashed on this computer.</source>
        <translation>Le nom de famille du client. Il est haché sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>The customer&apos;s country. It leaves as a code of two capital letters, not hashed.</source>
        <translation>Le pays du client. Il sort sous forme de code de deux majuscules, non haché.</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>État ou région</translation>
    </message>
    <message>
        <source>It leaves as it is, not hashed.</source>
        <translation>Sort tel quel, non haché.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>The address of the customer&apos;s device. It leaves as it is, not hashed.</source>
        <translation>L’adresse de l’appareil du client. Elle sort telle quelle, non hachée.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>What the customer&apos;s browser calls itself (user agent). It leaves as it is, not hashed.</source>
        <translation>Le nom que se donne le navigateur du client (user agent). Il sort tel quel, non haché.</translation>
    </message>
    <message>
        <source>Browser reference</source>
        <translation>Réf. de navigateur</translation>
    </message>
    <message>
        <source>What OpenAI&apos;s pixel keeps in the customer&apos;s browser (obref). It leaves as it is.</source>
        <translation>Ce que le pixel d’OpenAI garde dans le navigateur du client (obref). Sort tel quel.</translation>
    </message>
    <message>
        <source>Android advertising ID</source>
        <translation>ID publicitaire Android</translation>
    </message>
    <message>
        <source>The advertising ID of an Android device. It leaves as it is.</source>
        <translation>L’ID publicitaire d’un appareil Android. Sort tel quel.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>What the conversion is worth. It is sent in the currency&apos;s smallest unit and needs a currency.</source>
        <translation>Ce que vaut la conversion. Envoyé dans la plus petite unité de la devise&#x202f;; demande une devise.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>The currency of the amount as a code of three letters: USD, EUR.</source>
        <translation>La devise du montant, en code de trois lettres&#x202f;: USD, EUR.</translation>
    </message>
    <message>
        <source>Plan ID</source>
        <translation>ID de forfait</translation>
    </message>
    <message>
        <source>Which plan was subscribed to. Sent with subscriptions, trials and custom events.</source>
        <translation>Quel forfait a été souscrit. Envoyé avec les abonnements, les essais et les événements personnalisés.</translation>
    </message>
    <message>
        <source>Own field %1</source>
        <translation>Champ personnalisé %1</translation>
    </message>
    <message>
        <source>A field of your own. Sent with custom events alone.</source>
        <translation>Un champ à vous. Envoyé avec les événements personnalisés seulement.</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>ID d’article</translation>
    </message>
    <message>
        <source>The number of the product or service.</source>
        <translation>Le numéro du produit ou du service.</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>Nom d’article</translation>
    </message>
    <message>
        <source>What the product or service is called. Names of people must not be in it.</source>
        <translation>Comment s’appelle le produit ou le service. Il ne doit contenir aucun nom de personne.</translation>
    </message>
    <message>
        <source>Item kind</source>
        <translation>Type d’article</translation>
    </message>
    <message>
        <source>What kind of product or service it is.</source>
        <translation>De quel type de produit ou de service il s’agit.</translation>
    </message>
    <message>
        <source>Item quantity</source>
        <translation>Quantité d’article</translation>
    </message>
    <message>
        <source>How many of it, a whole number.</source>
        <translation>Combien il y en a, un nombre entier.</translation>
    </message>
    <message>
        <source>Item price</source>
        <translation>Prix d’article</translation>
    </message>
    <message>
        <source>The price of the item. It is sent in the currency&apos;s smallest unit and needs a currency.</source>
        <translation>Le prix de l’article. Envoyé dans la plus petite unité de la devise&#x202f;; demande une devise.</translation>
    </message>
    <message>
        <source>Item currency</source>
        <translation>Devise d’article</translation>
    </message>
    <message>
        <source>Where it is not the currency of the amount.</source>
        <translation>Là où ce n’est pas la devise du montant.</translation>
    </message>
    <message>
        <source>Item group</source>
        <translation>Groupe d’articles</translation>
    </message>
    <message>
        <source>What ties the variants of an item together.</source>
        <translation>Ce qui relie les variantes d’un article.</translation>
    </message>
    <message>
        <source>Phone country</source>
        <translation>Pays du téléphone</translation>
    </message>
    <message>
        <source>Says how phone numbers without a country code are read. It is not sent.</source>
        <translation>Dit comment lire les numéros de téléphone sans indicatif. N’est pas envoyé.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Says which place times belong to that name no zone. It is not sent.</source>
        <translation>Dit à quel lieu appartiennent les heures sans fuseau. N’est pas envoyé.</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Ordre des dates</translation>
    </message>
    <message>
        <source>Says whether 03/04 is 3 April or 4 March. It is not sent.</source>
        <translation>Dit si 03/04 est le 3 avril ou le 4 mars. N’est pas envoyé.</translation>
    </message>
    <message>
        <source>Amounts are in</source>
        <translation>Montants en</translation>
    </message>
    <message>
        <source>Says whether 12999 in the file is 12999 dollars or 129.99. It is not sent.</source>
        <translation>Dit si 12999 dans le fichier vaut 12999 dollars ou 129.99. N’est pas envoyé.</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Signe décimal</translation>
    </message>
    <message>
        <source>Says which sign stands before the decimals in the file. It is not sent.</source>
        <translation>Dit quel signe précède les décimales dans le fichier. N’est pas envoyé.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Words like granted and denied. Whoever did not grant it is sent with an opt-out.</source>
        <translation>Des mots comme granted et denied. Qui ne l’a pas donné est envoyé avec opposition.</translation>
    </message>
    <message>
        <source>Items in one cell</source>
        <translation>Articles en une cellule</translation>
    </message>
    <message>
        <source>A column whose cells are JSON: a list of items.</source>
        <translation>Une colonne dont les cellules sont du JSON&#x202f;: une liste d’articles.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure du jour</translation>
    </message>
    <message>
        <source>Where the date and the time stand in two columns. It is not sent.</source>
        <translation>Quand la date et l’heure sont dans deux colonnes. N’est pas envoyé.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Put in front of page addresses that are only a path, like https://shop.example.com.</source>
        <translation>Mis devant les adresses de page qui ne sont qu’un chemin, comme https://shop.example.com.</translation>
    </message>
    <message>
        <source>Keep what follows the ?</source>
        <translation>Garder ce qui suit&#x202f;?</translation>
    </message>
    <message>
        <source>Sends page addresses with their query, which may hold personal data. It is cut otherwise.</source>
        <translation>Envoie les adresses de page avec leur requête, qui peut contenir des données personnelles. Sinon, elle est coupée.</translation>
    </message>
    <message>
        <source>Empty consent</source>
        <translation>Consentement vide</translation>
    </message>
    <message>
        <source>Says what is done with lines whose consent is empty. It is not sent.</source>
        <translation>Dit ce qu’on fait des lignes dont le consentement est vide. N’est pas envoyé.</translation>
    </message>
    <message>
        <source>Words for nothing</source>
        <translation>Mots pour rien</translation>
    </message>
    <message>
        <source>Words that mean an empty cell, with commas between them: NULL,N/A,-. They are not sent.</source>
        <translation>Des mots qui signifient une cellule vide, séparés par des virgules&#x202f;: NULL,N/A,-. Ils ne sont pas envoyés.</translation>
    </message>
    <message>
        <source>Days without a time</source>
        <translation>Jours sans heure</translation>
    </message>
    <message>
        <source>The time of day, like 12:00, that is taken for days without one. It is not sent.</source>
        <translation>L’heure du jour, comme 12:00, prise pour les jours sans heure. N’est pas envoyé.</translation>
    </message>
    <message>
        <source>Years of two digits</source>
        <translation>Années à deux chiffres</translation>
    </message>
    <message>
        <source>The first year of the hundred in which they lie: with 1970, 26 is 2026. It is not sent.</source>
        <translation>La première année du siècle où elles se situent&#x202f;: avec 1970, 26 est 2026. N’est pas envoyé.</translation>
    </message>
    <message>
        <source>Day numbers count from</source>
        <translation>Origine des n° de jour</translation>
    </message>
    <message>
        <source>1900, or 1904 where the file comes from an old Mac. It is not sent.</source>
        <translation>1900, ou 1904 quand le fichier vient d’un ancien Mac. N’est pas envoyé.</translation>
    </message>
    <message>
        <source>One order is known by</source>
        <translation>Commande reconnue à</translation>
    </message>
    <message>
        <source>Lines with the same text in this column are joined to one conversion with several items.</source>
        <translation>Les lignes qui ont le même texte dans cette colonne sont rattachées en une conversion à plusieurs articles.</translation>
    </message>
    <message>
        <source>Identical lines of an order</source>
        <translation>Lignes de commande identiques</translation>
    </message>
    <message>
        <source>keep counts both as items, drop takes the second for a mistake of the export. It is not sent.</source>
        <translation>keep compte les deux comme articles, drop tient la seconde pour une erreur de l’export. N’est pas envoyé.</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>A column with what was paid back of an order: the conversion is worth the rest.</source>
        <translation>Une colonne avec ce qui a été remboursé d’une commande&#x202f;: la conversion vaut le reste.</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Noms du milieu</translation>
    </message>
    <message>
        <source>To which name the words in the middle of a full name belong. It is not sent.</source>
        <translation>À quel nom appartiennent les mots au milieu d’un nom complet. N’est pas envoyé.</translation>
    </message>
    <message>
        <source>Order of names</source>
        <translation>Ordre des noms</translation>
    </message>
    <message>
        <source>Which name comes first in a full name. It is not sent.</source>
        <translation>Quel nom vient d’abord dans un nom complet. N’est pas envoyé.</translation>
    </message>
    <message>
        <source>Names of several countries</source>
        <translation>Noms de plusieurs pays</translation>
    </message>
    <message>
        <source>The codes of the countries that names like Korea or Congo mean in this file: KR, CD. It is not sent.</source>
        <translation>Les codes des pays que désignent dans ce fichier des noms comme Corée ou Congo&#x202f;: KR, CD. N’est pas envoyé.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>helps OpenAI recognise the customer; hashed on this computer, the place is not</source>
        <translation>aide OpenAI à reconnaître le client&#x202f;; haché sur cet ordinateur, sauf le lieu</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
</context>
<context>
    <name>convey::ui::FieldState</name>
    <message>
        <source>conversions on a website need it</source>
        <translation>requis pour les conversions sur un site web</translation>
    </message>
    <message>
        <source>a custom event needs it</source>
        <translation>requis pour un événement personnalisé</translation>
    </message>
    <message>
        <source>an amount needs it</source>
        <translation>requis pour un montant</translation>
    </message>
    <message>
        <source>every conversion needs it</source>
        <translation>requis pour chaque conversion</translation>
    </message>
    <message>
        <source>assumed: see the question above</source>
        <translation>supposé&#x202f;: voir la question ci-dessus</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>votre choix</translation>
    </message>
    <message>
        <source>from the saved setup</source>
        <translation>de la configuration enregistrée</translation>
    </message>
    <message>
        <source>the country in the same line</source>
        <translation>le pays de la même ligne</translation>
    </message>
    <message>
        <source>there is a column of page addresses</source>
        <translation>il y a une colonne d’adresses de page</translation>
    </message>
    <message>
        <source>the values look like it</source>
        <translation>les valeurs y ressemblent</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>converti</translation>
    </message>
    <message>
        <source>hashed</source>
        <translation>haché</translation>
    </message>
    <message>
        <source>already hashed</source>
        <translation>déjà haché</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
</context>
<context>
    <name>convey::ui::FileFinding</name>
    <message>
        <source>%1 of %2</source>
        <comment>the number of a line, and its file</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>convey::ui::FilePage</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Make sure the table below looks like your spreadsheet.</source>
        <translation>Vérifiez que le tableau ci-dessous ressemble à votre feuille de calcul.</translation>
    </message>
    <message>
        <source>&amp;Continue to Columns</source>
        <translation>&amp;Continuer vers Colonnes</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>Reads the file again, as it is on the disk now (F5).</source>
        <translation>Relit le fichier tel qu’il est maintenant sur le disque (F5).</translation>
    </message>
    <message>
        <source>Reads the file again with what you chose here. Your answers stay, and so do your changes to lines that are still there.</source>
        <translation>Relit le fichier avec vos choix faits ici. Vos réponses restent, comme vos modifications aux lignes encore présentes.</translation>
    </message>
    <message>
        <source>Change c&amp;olumns</source>
        <translation>Modifier les c&amp;olonnes</translation>
    </message>
    <message>
        <source>Shows what each column means, and lets you change it.</source>
        <translation>Montre ce que signifie chaque colonne et vous laisse le changer.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Looking at every line: %1 %</source>
        <translation>Examen de chaque ligne&#x202f;: %1&#x202f;%</translation>
    </message>
    <message>
        <source>Show personal values</source>
        <translation>Montrer les valeurs personnelles</translation>
    </message>
    <message>
        <source>Shows names, e-mail addresses and phone numbers as they are in the file. Showing them sends nothing.</source>
        <translation>Montre noms, adresses e-mail et numéros de téléphone tels qu’ils sont dans le fichier. Les montrer n’envoie rien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines that you had changed or left out are not in the file any more. The other changes are kept.</source>
        <translation>
            <numerusform>%Ln ligne que vous aviez modifiée ou exclue n’est plus dans le fichier. Les autres modifications sont gardées.</numerusform>
            <numerusform>%Ln lignes que vous aviez modifiées ou exclues ne sont plus dans le fichier. Les autres modifications sont gardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue to Preview</source>
        <translation>&amp;Continuer vers Aperçu</translation>
    </message>
    <message>
        <source>Goes on to what Convey found in every line.</source>
        <translation>Passe à ce que Convey a trouvé dans chaque ligne.</translation>
    </message>
    <message>
        <source>Goes on to what each column means.</source>
        <translation>Passe à ce que signifie chaque colonne.</translation>
    </message>
    <message>
        <source>Line %1 is the first with bytes that are no characters in this encoding. Cells with such bytes can&apos;t be sent. Save the file as “CSV UTF-8” in the spreadsheet program, then read it again.</source>
        <translation>La ligne %1 est la première avec des octets qui ne sont pas des caractères dans ce codage. Les cellules avec de tels octets ne peuvent pas être envoyées. Enregistrez le fichier en «&#x202f;CSV UTF-8&#x202f;» dans le tableur, puis relisez-le.</translation>
    </message>
    <message>
        <source>Columns %1 to %2 of %3</source>
        <translation>Colonnes %1 à %2 sur %3</translation>
    </message>
    <message>
        <source>Show &amp;personal values</source>
        <translation>&amp;Montrer les valeurs personnelles</translation>
    </message>
</context>
<context>
    <name>convey::ui::FilterDialog</name>
    <message>
        <source>Leave out lines with these values</source>
        <translation>Exclure les lignes avec ces valeurs</translation>
    </message>
    <message>
        <source>Keep only lines with these values</source>
        <translation>Ne garder que les lignes avec ces valeurs</translation>
    </message>
    <message>
        <source>Leave out lines with any value</source>
        <translation>Exclure les lignes qui ont une valeur</translation>
    </message>
    <message>
        <source>Leave out lines without a value</source>
        <translation>Exclure les lignes sans valeur</translation>
    </message>
    <message>
        <source>Keep only lines with a number above zero</source>
        <translation>Ne garder que les lignes avec un nombre au-dessus de zéro</translation>
    </message>
    <message>
        <source>Leave out lines with a number above zero</source>
        <translation>Exclure les lignes avec un nombre au-dessus de zéro</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Ce qui est exclu</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>The column whose values decide which lines are left out.</source>
        <translation>La colonne dont les valeurs décident quelles lignes sont exclues.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Which lines are left out by this column.</source>
        <translation>Quelles lignes cette colonne exclut.</translation>
    </message>
    <message>
        <source>Values of the column</source>
        <translation>Valeurs de la colonne</translation>
    </message>
    <message>
        <source>The values of the column and in how many lines each is. Space ticks one.</source>
        <translation>Les valeurs de la colonne et le nombre de lignes de chacune. Espace en coche une.</translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>C&amp;olonne&#x202f;:</translation>
    </message>
    <message>
        <source>What is &amp;done:</source>
        <translation>&amp;Ce qui est fait&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>&amp;Valeurs&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value, and how many lines have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This column has too many different values to choose from.</source>
        <translation>Cette colonne a trop de valeurs différentes pour en choisir.</translation>
    </message>
    <message>
        <source>All other values of this column are left out.</source>
        <translation>Toutes les autres valeurs de cette colonne sont exclues.</translation>
    </message>
    <message>
        <source>Choose the column that tells which lines to leave out.</source>
        <translation>Choisissez la colonne qui dit quelles lignes exclure.</translation>
    </message>
    <message>
        <source>Tick the values.</source>
        <translation>Cochez les valeurs.</translation>
    </message>
</context>
<context>
    <name>convey::ui::FilterPanel</name>
    <message>
        <source>Change what is left out by this column</source>
        <translation>Changer ce que cette colonne exclut</translation>
    </message>
    <message>
        <source>Leave out lines by another column</source>
        <translation>Exclure des lignes par une autre colonne</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Ce qui est exclu</translation>
    </message>
    <message>
        <source>What decides which lines are left out</source>
        <translation>Ce qui décide quelles lignes sont exclues</translation>
    </message>
    <message>
        <source>Lines with these values are no conversions to be sent, such as orders that were refunded. Space switches one off or on, F2 changes it.</source>
        <translation>Les lignes avec ces valeurs ne sont pas des conversions à envoyer, comme des commandes remboursées. Espace en désactive ou active une, F2 la modifie.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is left out, and how much</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>convey::ui::FilterStrip</name>
    <message>
        <source>any or none</source>
        <translation>avec ou sans</translation>
    </message>
    <message>
        <source>Shows only rows with a problem that weighs this much, whatever else there is.</source>
        <translation>Ne montre que les lignes avec un problème de ce poids, quoi qu’il y ait d’autre.</translation>
    </message>
    <message>
        <source>&amp;In column</source>
        <translation>&amp;Dans la colonne</translation>
    </message>
    <message>
        <source>any</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Shows only rows with a problem in this column of your file.</source>
        <translation>Ne montre que les lignes avec un problème dans cette colonne de votre fichier.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Shows only conversions of one kind.</source>
        <translation>Ne montre que les conversions d’un type.</translation>
    </message>
    <message>
        <source>Curren&amp;cy</source>
        <translation>De&amp;vise</translation>
    </message>
    <message>
        <source>Shows only conversions in one currency.</source>
        <translation>Ne montre que les conversions dans une devise.</translation>
    </message>
    <message>
        <source>&amp;Amount from</source>
        <translation>&amp;Montant de</translation>
    </message>
    <message>
        <source>Shows only conversions of at least this much, in whole units of their own currency: 10 or 9.50.</source>
        <translation>Ne montre que les conversions d’au moins ce montant, en unités entières de leur devise&#x202f;: 10 ou 9.50.</translation>
    </message>
    <message>
        <source>up t&amp;o</source>
        <translation>&amp;à</translation>
    </message>
    <message>
        <source>Shows only conversions of at most this much, in whole units of their own currency: 10 or 9.50.</source>
        <translation>Ne montre que les conversions d’au plus ce montant, en unités entières de leur devise&#x202f;: 10 ou 9.50.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Takes these filters away. Cause and search stay.</source>
        <translation>Retire ces filtres. La cause et la recherche restent.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it like 10 or 9.50.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un montant. Écrivez-le comme 10 ou 9.50.</translation>
    </message>
    <message>
        <source>Pro&amp;blem</source>
        <translation>Pr&amp;oblème</translation>
    </message>
    <message>
        <source>Eve&amp;nt type</source>
        <translation>T&amp;ype d’événement</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindBar</name>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Words to look for in every cell of the file; upper and lower case are alike.</source>
        <translation>Mots à chercher dans chaque cellule du fichier&#x202f;; majuscules et minuscules se valent.</translation>
    </message>
    <message>
        <source>In all rows</source>
        <translation>Dans toutes les lignes</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>Goes up (Shift+Enter)</source>
        <translation>Va vers le haut (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Goes down (Enter)</source>
        <translation>Va vers le bas (Entrée)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Closes the search (Esc)</source>
        <translation>Ferme la recherche (Échap)</translation>
    </message>
    <message>
        <source>No row contains “%1”.</source>
        <translation>Aucune ligne ne contient «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Line %1, %2: the search went once around.</source>
        <translation>Ligne %1, %2&#x202f;: la recherche a fait le tour.</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Ligne %1, %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 rows</source>
        <comment>a place, which row of those that were found it is</comment>
        <translation>%1 · %2 sur %3 lignes</translation>
    </message>
    <message>
        <source>Looking… %1%</source>
        <translation>Recherche… %1%</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindSend</name>
    <message>
        <source>Tested and passed, not recorded</source>
        <translation>Testée avec succès, non enregistrée</translation>
    </message>
    <message>
        <source>Yes, accepted</source>
        <translation>Oui, acceptée</translation>
    </message>
    <message>
        <source>Tested; it would be refused</source>
        <translation>Testée&#x202f;; elle serait refusée</translation>
    </message>
    <message>
        <source>Sent, and refused</source>
        <translation>Envoyée, et refusée</translation>
    </message>
    <message>
        <source>Sent, no answer came back; repeating is safe</source>
        <translation>Envoyée, aucune réponse reçue&#x202f;; répéter est sans risque</translation>
    </message>
    <message>
        <source>Planned, not sent</source>
        <translation>Prévue, non envoyée</translation>
    </message>
    <message>
        <source>Was this order sent?</source>
        <translation>Cette commande a-t-elle été envoyée&#x202f;?</translation>
    </message>
    <message>
        <source>#10520</source>
        <translation>#10520</translation>
    </message>
    <message>
        <source>Type an event ID, or the order number that IDs are made of. Convey keeps no IDs, only keyed hashes; what you type is hashed and looked for, and kept nowhere.</source>
        <translation>Tapez un ID d’événement, ou le numéro de commande dont les ID sont formés. Convey ne garde pas d’ID, seulement des hachages à clé&#x202f;; ce que vous tapez est haché, cherché, et gardé nulle part.</translation>
    </message>
    <message>
        <source>Event ID or order number, as it stands in your file</source>
        <translation>ID d’événement ou numéro de commande, tel qu’il est dans votre fichier</translation>
    </message>
    <message>
        <source>No. Nothing with this ID was sent from this computer.</source>
        <translation>Non. Rien n’a été envoyé depuis cet ordinateur avec cet ID.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln times before.</source>
        <translation>
            <numerusform>Et %Ln fois auparavant.</numerusform>
            <numerusform>Et %Ln fois auparavant.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (pixel %2)</source>
        <translation>%1 (pixel %2)</translation>
    </message>
    <message>
        <source>%1: %2, as %3 to %4, row %5 of %6.</source>
        <comment>state, when, event, destination, row, file</comment>
        <translation>%1&#x202f;: %2, comme %3 à %4, ligne %5 de %6.</translation>
    </message>
    <message>
        <source>If it is sent again, OpenAI keeps the first; Convey leaves it out by itself.</source>
        <translation>Si elle est envoyée de nouveau, OpenAI garde la première&#x202f;; Convey l’exclut de lui-même.</translation>
    </message>
    <message>
        <source>Was this or&amp;der sent?</source>
        <translation>Cette &amp;commande a-t-elle été envoyée&#x202f;?</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindingCard</name>
    <message>
        <source>nothing, in the column %1</source>
        <translation>rien, dans la colonne %1</translation>
    </message>
    <message>
        <source>%1 in the column %2</source>
        <comment>a value and its column</comment>
        <translation>%1 dans la colonne %2</translation>
    </message>
    <message>
        <source>%1 in the column %2; %3</source>
        <comment>a value, its column, why it can&apos;t be read</comment>
        <translation>%1 dans la colonne %2&#x202f;; %3</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Why? The rule in the help</source>
        <translation>Pourquoi&#x202f;? La règle dans l’aide</translation>
    </message>
    <message>
        <source>Opens the help at this rule.</source>
        <translation>Ouvre l’aide à cette règle.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state and what is wrong</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>À l’avenir</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a fix does, and the new text</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %Ln</source>
        <translation>
            <numerusform>Corriger les %Ln</numerusform>
            <numerusform>Corriger les %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Does the same in every row with this cause (Alt+Shift+Return). You can undo it.</source>
        <translation>Fait de même dans chaque ligne avec cette cause (Alt+Maj+Entrée). Vous pouvez l’annuler.</translation>
    </message>
    <message>
        <source>Fix this row</source>
        <translation>Corriger cette ligne</translation>
    </message>
    <message>
        <source>Changes this cell only (Alt+Return). You can undo it.</source>
        <translation>Ne change que cette cellule (Alt+Entrée). Vous pouvez l’annuler.</translation>
    </message>
    <message>
        <source>%1: row %2 of %3, to pixel %4</source>
        <comment>a time, a place in a file, a pixel</comment>
        <translation>%1&#x202f;: ligne %2 de %3, vers le pixel %4</translation>
    </message>
    <message>
        <source>Stays at OpenAI</source>
        <translation>Reste chez OpenAI</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>%1, with other values</source>
        <comment>a place in this file</comment>
        <translation>%1, avec d’autres valeurs</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Sent, no answer</source>
        <translation>Envoyée, sans réponse</translation>
    </message>
    <message>
        <source>Mend it for all rows on Columns</source>
        <translation>Corriger pour toutes les lignes dans Colonnes</translation>
    </message>
    <message>
        <source>The cause is in what the columns mean, not in this row.</source>
        <translation>La cause est dans le sens des colonnes, pas dans cette ligne.</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindingTitles</name>
    <message>
        <source>No tag here</source>
        <translation>Pas de balise ici</translation>
    </message>
    <message>
        <source>Tag is not closed</source>
        <translation>Balise non fermée</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Pas d’adresse</translation>
    </message>
    <message>
        <source>Address without quotes</source>
        <translation>Adresse sans guillemets</translation>
    </message>
    <message>
        <source>Loads lazily, that is never</source>
        <translation>Chargement différé, donc jamais</translation>
    </message>
    <message>
        <source>Only without JavaScript</source>
        <translation>Seulement sans JavaScript</translation>
    </message>
    <message>
        <source>Fallback of a missing pixel</source>
        <translation>Repli d’un pixel absent</translation>
    </message>
    <message>
        <source>In a comment</source>
        <translation>Dans un commentaire</translation>
    </message>
    <message>
        <source>In a script</source>
        <translation>Dans un script</translation>
    </message>
    <message>
        <source>In a style sheet</source>
        <translation>Dans une feuille de style</translation>
    </message>
    <message>
        <source>In srcset</source>
        <translation>Dans srcset</translation>
    </message>
    <message>
        <source>Not in src</source>
        <translation>Pas dans src</translation>
    </message>
    <message>
        <source>Bare &amp; in HTML</source>
        <translation>&amp; nu en HTML</translation>
    </message>
    <message>
        <source>Unknown character name</source>
        <translation>Nom de caractère inconnu</translation>
    </message>
    <message>
        <source>Line break in the address</source>
        <translation>Saut de ligne dans l’adresse</translation>
    </message>
    <message>
        <source>https:// is missing</source>
        <translation>https:// manque</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>Non sécurisée</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>Autre hôte</translation>
    </message>
    <message>
        <source>Another path</source>
        <translation>Autre chemin</translation>
    </message>
    <message>
        <source>Cut off by #</source>
        <translation>Coupée par #</translation>
    </message>
    <message>
        <source>Very long address</source>
        <translation>Adresse très longue</translation>
    </message>
    <message>
        <source>Not read to its end</source>
        <translation>Pas lu jusqu’au bout</translation>
    </message>
    <message>
        <source>Broken percent sign</source>
        <translation>Signe pour cent incorrect</translation>
    </message>
    <message>
        <source>+ becomes a space</source>
        <translation>+ devient une espace</translation>
    </message>
    <message>
        <source>Space in the address</source>
        <translation>Espace dans l’adresse</translation>
    </message>
    <message>
        <source>Space beside a value</source>
        <translation>Espace à côté d’une valeur</translation>
    </message>
    <message>
        <source>Character not encoded</source>
        <translation>Caractère non encodé</translation>
    </message>
    <message>
        <source>Escaped twice</source>
        <translation>Échappé deux fois</translation>
    </message>
    <message>
        <source>Encoded twice</source>
        <translation>Encodé deux fois</translation>
    </message>
    <message>
        <source>Not UTF-8</source>
        <translation>Pas en UTF-8</translation>
    </message>
    <message>
        <source>Parameter is missing</source>
        <translation>Paramètre manquant</translation>
    </message>
    <message>
        <source>Parameter without a value</source>
        <translation>Paramètre sans valeur</translation>
    </message>
    <message>
        <source>Unknown parameter</source>
        <translation>Paramètre inconnu</translation>
    </message>
    <message>
        <source>Parameter twice</source>
        <translation>Paramètre en double</translation>
    </message>
    <message>
        <source>Conversions API only</source>
        <translation>Conversions API seulement</translation>
    </message>
    <message>
        <source>Not in data[…]</source>
        <translation>Pas dans data[…]</translation>
    </message>
    <message>
        <source>Items in pieces</source>
        <translation>Articles en morceaux</translation>
    </message>
    <message>
        <source>Pixel ID not filled in</source>
        <translation>ID du pixel non rempli</translation>
    </message>
    <message>
        <source>Event ID not filled in</source>
        <translation>ID d’événement non rempli</translation>
    </message>
    <message>
        <source>Placeholder left</source>
        <translation>Reste un texte à remplacer</translation>
    </message>
    <message>
        <source>Filled in by the page</source>
        <translation>Rempli par la page</translation>
    </message>
    <message>
        <source>Filled in without encoding</source>
        <translation>Rempli sans encodage</translation>
    </message>
    <message>
        <source>Address filled in by the page</source>
        <translation>Adresse remplie par la page</translation>
    </message>
    <message>
        <source>Unknown event</source>
        <translation>Événement inconnu</translation>
    </message>
    <message>
        <source>Event of an app</source>
        <translation>Événement d’une app</translation>
    </message>
    <message>
        <source>Wrong data type</source>
        <translation>Mauvais type de données</translation>
    </message>
    <message>
        <source>Event name of a wrong form</source>
        <translation>Nom d’événement de forme incorrecte</translation>
    </message>
    <message>
        <source>Name of a standard event</source>
        <translation>Nom d’un événement standard</translation>
    </message>
    <message>
        <source>No custom event</source>
        <translation>Pas d’événement personnalisé</translation>
    </message>
    <message>
        <source>Capitals in the name</source>
        <translation>Majuscules dans le nom</translation>
    </message>
    <message>
        <source>Amount has decimals</source>
        <translation>Montant avec décimales</translation>
    </message>
    <message>
        <source>Negative amount</source>
        <translation>Montant négatif</translation>
    </message>
    <message>
        <source>Not a whole number</source>
        <translation>Pas un nombre entier</translation>
    </message>
    <message>
        <source>Currency is missing</source>
        <translation>Devise manquante</translation>
    </message>
    <message>
        <source>Unknown currency</source>
        <translation>Devise inconnue</translation>
    </message>
    <message>
        <source>Withdrawn currency</source>
        <translation>Devise qui n’a plus cours</translation>
    </message>
    <message>
        <source>Currency in small letters</source>
        <translation>Devise en minuscules</translation>
    </message>
    <message>
        <source>No plan with this event</source>
        <translation>Pas de forfait avec cet événement</translation>
    </message>
    <message>
        <source>No items with this event</source>
        <translation>Pas d’articles avec cet événement</translation>
    </message>
    <message>
        <source>Items are no JSON</source>
        <translation>Articles qui ne sont pas du JSON</translation>
    </message>
    <message>
        <source>Items are no list</source>
        <translation>Articles qui ne sont pas une liste</translation>
    </message>
    <message>
        <source>Empty list of items</source>
        <translation>Liste d’articles vide</translation>
    </message>
    <message>
        <source>Item of a wrong form</source>
        <translation>Article de forme incorrecte</translation>
    </message>
    <message>
        <source>Unknown field of an item</source>
        <translation>Champ d’article inconnu</translation>
    </message>
    <message>
        <source>Item field of the API only</source>
        <translation>Champ d’article réservé à l’API</translation>
    </message>
    <message>
        <source>Item field twice</source>
        <translation>Champ d’article en double</translation>
    </message>
    <message>
        <source>Item field of a wrong kind</source>
        <translation>Champ d’article de mauvais type</translation>
    </message>
    <message>
        <source>Item type is empty</source>
        <translation>Type d’article vide</translation>
    </message>
    <message>
        <source>Item field is empty</source>
        <translation>Champ d’article vide</translation>
    </message>
    <message>
        <source>Item says nothing</source>
        <translation>Article sans contenu</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>Une adresse e-mail</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>Un numéro de téléphone</translation>
    </message>
    <message>
        <source>A card number</source>
        <translation>Un numéro de carte</translation>
    </message>
    <message>
        <source>An API key</source>
        <translation>Une clé d’API</translation>
    </message>
    <message>
        <source>Event ID looks like an order number</source>
        <translation>L’ID d’événement ressemble à un n° de commande</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindingsModel</name>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how serious, and what</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>First in</source>
        <translation>D’abord à</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindingsPanel</name>
    <message>
        <source>What was found in the file</source>
        <translation>Ce qui a été trouvé dans le fichier</translation>
    </message>
    <message>
        <source>What is odd about the file as a whole. A click or Enter shows the first place in the table below.</source>
        <translation>Ce qui est inhabituel dans le fichier entier. Un clic ou Entrée montre le premier endroit dans le tableau ci-dessous.</translation>
    </message>
    <message>
        <source>Lines left out are not sent. They stay in the file and in the table below, and you can take them back here.</source>
        <translation>Les lignes exclues ne sont pas envoyées. Elles restent dans le fichier et dans le tableau ci-dessous, et vous pouvez les reprendre ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to know about this file</source>
        <translation>
            <numerusform>%Ln chose à savoir sur ce fichier</numerusform>
            <numerusform>%Ln choses à savoir sur ce fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take these %Ln lines &amp;back</source>
        <translation>
            <numerusform>&amp;Reprendre cette %Ln ligne</numerusform>
            <numerusform>&amp;Reprendre ces %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln lines like totals and notes</source>
        <translation>
            <numerusform>Reprendre %Ln ligne comme totaux et notes</numerusform>
            <numerusform>Reprendre %Ln lignes comme totaux et notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln lines like totals and notes</source>
        <translation>
            <numerusform>Exclure %Ln ligne comme totaux et notes</numerusform>
            <numerusform>Exclure %Ln lignes comme totaux et notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le&amp;ave these %Ln lines out</source>
        <translation>
            <numerusform>&amp;Exclure cette %Ln ligne</numerusform>
            <numerusform>&amp;Exclure ces %Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::Fixing</name>
    <message>
        <source>change %1 in line %L2</source>
        <comment>a column and a line</comment>
        <translation>modifier %1 à la ligne %L2</translation>
    </message>
    <message numerus="yes">
        <source>say why %Ln rows are left out</source>
        <translation>
            <numerusform>dire pourquoi %Ln ligne est exclue</numerusform>
            <numerusform>dire pourquoi %Ln lignes sont exclues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave out %Ln rows</source>
        <translation>
            <numerusform>exclure %Ln ligne</numerusform>
            <numerusform>exclure %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back %Ln rows</source>
        <translation>
            <numerusform>reprendre %Ln ligne</numerusform>
            <numerusform>reprendre %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fixed %Ln rows: %1.</source>
        <translation>
            <numerusform>%Ln ligne corrigée&#x202f;: %1.</numerusform>
            <numerusform>%Ln lignes corrigées&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no known fix.</source>
        <translation>
            <numerusform>%Ln n’a pas de correction connue.</numerusform>
            <numerusform>%Ln n’ont pas de correction connue.</numerusform>
        </translation>
    </message>
    <message>
        <source>fix all: %1</source>
        <translation>tout corriger&#x202f;: %1</translation>
    </message>
    <message>
        <source>replace in %1</source>
        <comment>a column</comment>
        <translation>remplacer dans %1</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln cells in %1.</source>
        <translation>
            <numerusform>%Ln cellule modifiée dans %1.</numerusform>
            <numerusform>%Ln cellules modifiées dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::FlavourListModel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Can’t be copied</source>
        <translation>Ne peut pas être copiée</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Où la placer</translation>
    </message>
</context>
<context>
    <name>convey::ui::Form</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>convey::ui::FoundTagsModel</name>
    <message>
        <source>No event</source>
        <translation>Pas d’événement</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Balise</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>convey::ui::HelpBrowser</name>
    <message>
        <source>Page of the help</source>
        <translation>Page de l’aide</translation>
    </message>
    <message>
        <source>A page of the help. Tab goes to its links, Enter follows one.</source>
        <translation>Une page de l’aide. Tab va à ses liens, Entrée en suit un.</translation>
    </message>
</context>
<context>
    <name>convey::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Words to look for on all pages. Enter opens the first place found.</source>
        <translation>Mots à chercher dans toutes les pages. Entrée ouvre le premier endroit trouvé.</translation>
    </message>
    <message>
        <source>Topics of the help</source>
        <translation>Sujets de l’aide</translation>
    </message>
    <message>
        <source>The pages of the help, or the places that hold the words of the search.</source>
        <translation>Les pages de l’aide, ou les endroits qui contiennent les mots cherchés.</translation>
    </message>
    <message>
        <source>This address is outside the help:</source>
        <translation>Cette adresse est hors de l’aide&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Copy it</source>
        <translation>La &amp;copier</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Puts the address on the clipboard. Nothing is opened.</source>
        <translation>Met l’adresse dans le presse-papiers. Rien n’est ouvert.</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Open the address in the browser</source>
        <translation>Ouvrir l’adresse dans le navigateur</translation>
    </message>
    <message>
        <source>Your browser opens the address. Convey itself asks nothing of it.</source>
        <translation>Votre navigateur ouvre l’adresse. Convey lui-même n’y demande rien.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a heading and its page</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No page holds all of these words.</source>
        <translation>Aucune page ne contient tous ces mots.</translation>
    </message>
    <message numerus="yes">
        <source>Found in %Ln places</source>
        <translation>
            <numerusform>Trouvé à %Ln endroit</numerusform>
            <numerusform>Trouvé à %Ln endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <comment>a page of the help</comment>
        <translation>%1 – Aide</translation>
    </message>
</context>
<context>
    <name>convey::ui::Histogram</name>
    <message>
        <source>%1: %2</source>
        <comment>a bar and its number</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>The arrow keys walk the bars; “As a table” has the same numbers.</source>
        <translation>Les flèches parcourent les barres&#x202f;; «&#x202f;En tableau&#x202f;» donne les mêmes nombres.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <comment>title of a picture</comment>
        <translation>%1 en tableau</translation>
    </message>
    <message>
        <source>Shows the numbers instead of bars.</source>
        <translation>Montre les nombres au lieu des barres.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title and meaning of a picture</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>convey::ui::HistoryModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>name of the first file</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>For real</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Envoi en cours</translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %Ln to go</source>
        <translation>
            <numerusform>Arrêté, reste %Ln</numerusform>
            <numerusform>Arrêté, restent %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be refused</source>
        <translation>
            <numerusform>%Ln serait refusée</numerusform>
            <numerusform>%Ln seraient refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>a test</comment>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>convey::ui::HistoryPage</name>
    <message>
        <source>All destinations</source>
        <translation>Toutes les destinations</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs</source>
        <translation>
            <numerusform>%Ln tâche</numerusform>
            <numerusform>%Ln tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions accepted for real</source>
        <translation>
            <numerusform>%Ln conversion acceptée en réel</numerusform>
            <numerusform>%Ln conversions acceptées en réel</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent from this computer yet.</source>
        <translation>Rien n’a encore été envoyé depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>What you test or send is listed here, with what OpenAI answered.</source>
        <translation>Ce que vous testez ou envoyez est listé ici, avec la réponse d’OpenAI.</translation>
    </message>
    <message>
        <source>No job is like this.</source>
        <translation>Aucune tâche ne correspond.</translation>
    </message>
    <message>
        <source>Choose other destinations, kinds or times above.</source>
        <translation>Choisissez ci-dessus d’autres destinations, types ou périodes.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>file, mode, time</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 acceptées</translation>
    </message>
    <message>
        <source>%1 accepted, worth %2</source>
        <translation>%1 acceptées, valeur %2</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 refusées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt is saved as %1.</source>
        <translation>Le récépissé est enregistré sous %1.</translation>
    </message>
    <message>
        <source>The sending history is kept until it is wiped.</source>
        <translation>L’historique d’envoi est gardé jusqu’à ce qu’on l’efface.</translation>
    </message>
    <message numerus="yes">
        <source>The sending history is kept for %Ln days; older jobs are forgotten.</source>
        <translation>
            <numerusform>L’historique d’envoi est gardé %Ln jour&#x202f;; les tâches plus anciennes sont oubliées.</numerusform>
            <numerusform>L’historique d’envoi est gardé %Ln jours&#x202f;; les tâches plus anciennes sont oubliées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wipe the sending history</source>
        <translation>Effacer l’historique d’envoi</translation>
    </message>
    <message numerus="yes">
        <source>Wipe %Ln jobs from the sending history?</source>
        <translation>
            <numerusform>Effacer %Ln tâche de l’historique d’envoi&#x202f;?</numerusform>
            <numerusform>Effacer %Ln tâches de l’historique d’envoi&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent before is then no longer left out by Convey when you send it again; OpenAI keeps the first it got. Receipts can’t be made any more, and stopped jobs can’t be continued. Your files stay. This can’t be undone.</source>
        <translation>Convey n’exclura plus, lors d’un nouvel envoi, ce qui a déjà été envoyé&#x202f;; OpenAI garde le premier reçu. Il ne sera plus possible de créer de récépissés ni de reprendre des tâches arrêtées. Vos fichiers restent. C’est irréversible.</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>The sending history is wiped.</source>
        <translation>L’historique d’envoi est effacé.</translation>
    </message>
    <message>
        <source>Sending history</source>
        <translation>Historique d’envoi</translation>
    </message>
    <message>
        <source>Everything Convey has sent from this computer, and what OpenAI answered.</source>
        <translation>Tout ce que Convey a envoyé depuis cet ordinateur, et ce qu’OpenAI a répondu.</translation>
    </message>
    <message>
        <source>&amp;Continue the stopped one…</source>
        <translation>&amp;Reprendre l’arrêtée…</translation>
    </message>
    <message>
        <source>Sends what is left and what had no answer, with the same event IDs: nothing counts twice.</source>
        <translation>Envoie ce qui reste et ce qui est resté sans réponse, avec les mêmes ID d’événement&#x202f;: rien ne compte deux fois.</translation>
    </message>
    <message>
        <source>Shows these jobs alone.</source>
        <translation>Ne montre que ces tâches.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>For real and tests</source>
        <translation>Réel et tests</translation>
    </message>
    <message>
        <source>For real</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Toutes les périodes</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365 derniers jours</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>One send or test a row, the newest first. Enter shows its results.</source>
        <translation>Un envoi ou un test par ligne, le plus récent d’abord. Entrée montre ses résultats.</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Colonnes de la liste</translation>
    </message>
    <message>
        <source>&amp;Receipt…</source>
        <translation>Récé&amp;pissé…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Enregistrer le récépissé</translation>
    </message>
    <message>
        <source>Figures, times and hashes of this send, to print, to file or to hand on.</source>
        <translation>Chiffres, heures et hachages de cet envoi, à imprimer, classer ou transmettre.</translation>
    </message>
    <message>
        <source>&amp;Open results</source>
        <translation>&amp;Ouvrir les résultats</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>Ouvrir les résultats</translation>
    </message>
    <message>
        <source>What became of its lines, each outcome to save, and what to look at in Ads Manager.</source>
        <translation>Ce que ses lignes sont devenues, chaque issue à enregistrer, et quoi regarder dans Ads Manager.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Ga&amp;rder</translation>
    </message>
    <message>
        <source>How long the sending history is kept</source>
        <translation>Combien de temps l’historique d’envoi est gardé</translation>
    </message>
    <message>
        <source>Older jobs are forgotten by themselves. The history knows no IDs and no customers, only keyed hashes; it is what keeps a conversion from being sent twice.</source>
        <translation>Les tâches plus anciennes sont oubliées automatiquement. L’historique ne connaît ni ID ni clients, seulement des hachages à clé&#x202f;; c’est lui qui empêche d’envoyer une conversion deux fois.</translation>
    </message>
    <message>
        <source>until it is wiped</source>
        <translation>jusqu’à l’effacement</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln days</source>
        <translation>
            <numerusform>pendant %Ln jour</numerusform>
            <numerusform>pendant %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgets everything that was sent, and the copies of the history beside it.</source>
        <translation>Oublie tout ce qui a été envoyé, et les copies de l’historique à côté.</translation>
    </message>
    <message>
        <source>Wi&amp;pe…</source>
        <translation>&amp;Effacer…</translation>
    </message>
</context>
<context>
    <name>convey::ui::HourStripView</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Lines of the file by hour of the day</source>
        <translation>Lignes du fichier par heure de la journée</translation>
    </message>
    <message>
        <source>Times of the file beside UTC</source>
        <translation>Heures du fichier à côté d’UTC</translation>
    </message>
    <message>
        <source>The first times of the file, in the place that is assumed and in UTC. If the first is not what your shop&apos;s clock said, answer the question about the time zone.</source>
        <translation>Les premières heures du fichier, au lieu supposé et en UTC. Si la première n’est pas celle de l’horloge de votre boutique, répondez à la question sur le fuseau horaire.</translation>
    </message>
    <message>
        <source>Show the hours as a table</source>
        <translation>Montrer les heures en tableau</translation>
    </message>
    <message>
        <source>Shows the number of lines of each hour instead of bars.</source>
        <translation>Montre le nombre de lignes de chaque heure au lieu des barres.</translation>
    </message>
    <message>
        <source>Most happened from %1 on, %2 % between midnight and 5 o&apos;clock (%3). If that can&apos;t be, the time zone is wrong.</source>
        <translation>La plupart sont arrivées à partir de %1, %2&#x202f;% entre minuit et 5 heures (%3). Si c’est impossible, le fuseau horaire est faux.</translation>
    </message>
    <message>
        <source>The hours of the da&amp;y</source>
        <translation>&amp;Heures de la journée</translation>
    </message>
    <message>
        <source>As a ta&amp;ble</source>
        <translation>En tab&amp;leau</translation>
    </message>
</context>
<context>
    <name>convey::ui::KeyField</name>
    <message>
        <source>Shows the key that was pasted, until you press it again.</source>
        <translation>Montre la clé collée, jusqu’à ce que vous appuyiez de nouveau.</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Collez la clé</translation>
    </message>
    <message>
        <source>Paste another one to replace it</source>
        <translation>Collez-en une autre pour la remplacer</translation>
    </message>
    <message>
        <source>In Ads Manager under Conversions, Conversion keys. A key from Settings can&apos;t send.</source>
        <translation>Dans Ads Manager sous Conversions, «&#x202f;Conversion keys&#x202f;». Une clé de «&#x202f;Settings&#x202f;» ne peut pas envoyer.</translation>
    </message>
    <message>
        <source>This holds a character that no key has. Copy the key again, whole and alone.</source>
        <translation>Elle contient un caractère qu’aucune clé n’a. Copiez de nouveau la clé, entière et seule.</translation>
    </message>
    <message>
        <source>Pasted; blanks were removed.</source>
        <translation>Collée&#x202f;; des espaces ont été retirées.</translation>
    </message>
    <message>
        <source>Pasted; blanks were removed. It ends in %1.</source>
        <translation>Collée&#x202f;; des espaces ont été retirées. Elle finit par %1.</translation>
    </message>
    <message>
        <source>Pasted.</source>
        <translation>Collée.</translation>
    </message>
    <message>
        <source>Pasted. It ends in %1.</source>
        <translation>Collée. Elle finit par %1.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Masquer la clé</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Montrer la clé</translation>
    </message>
</context>
<context>
    <name>convey::ui::LeavesPane</name>
    <message>
        <source>The conversion as it will be sent</source>
        <translation>La conversion telle qu’elle sera envoyée</translation>
    </message>
    <message>
        <source>The conversion letter by letter, as OpenAI gets it, and nothing else: no file name, no line number, no figures about you.</source>
        <translation>La conversion lettre par lettre, telle qu’OpenAI la reçoit, et rien d’autre&#x202f;: ni nom de fichier, ni numéro de ligne, ni chiffres sur vous.</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>Ligne précédente</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Enregistrer cette liste</translation>
    </message>
    <message>
        <source>Writes this list to a file that can be printed (.pdf, .html), for whoever has to know what leaves. Personal values are hidden in it while they are hidden here.</source>
        <translation>Écrit cette liste dans un fichier imprimable (.pdf, .html), pour qui doit savoir ce qui sort. Les valeurs personnelles y sont masquées tant qu’elles le sont ici.</translation>
    </message>
    <message>
        <source>Convey is looking at every row.</source>
        <translation>Convey examine chaque ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns:</source>
        <translation>
            <numerusform>%Ln colonne&#x202f;:</numerusform>
            <numerusform>%Ln colonnes&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 readable + %2 hashed + %3 decide + %4 stay</source>
        <comment>how many columns</comment>
        <translation>%1 lisibles + %2 hachées + %3 décident + %4 restent</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>a line and its state</comment>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>In your file, line %1</source>
        <translation>Dans votre fichier, ligne %1</translation>
    </message>
    <message>
        <source>Save what leaves</source>
        <translation>Enregistrer ce qui sort</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>Pour imprimer (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>what-leaves.pdf</source>
        <translation>ce-qui-sort.pdf</translation>
    </message>
    <message>
        <source>What leaves is saved as a page.</source>
        <translation>Ce qui sort est enregistré sous forme de page.</translation>
    </message>
    <message>
        <source>Save th&amp;is list…</source>
        <translation>Enregistrer &amp;cette liste…</translation>
    </message>
</context>
<context>
    <name>convey::ui::Length</name>
    <message>
        <source>%1: %2 of %3 characters (%4), passed. Source: %5, %6</source>
        <translation>%1&#x202f;: %2 caractères sur %3 (%4), réussi. Source&#x202f;: %5, %6</translation>
    </message>
    <message>
        <source>%1: %2 of %3 characters (%4). Source: %5, %6</source>
        <translation>%1&#x202f;: %2 caractères sur %3 (%4). Source&#x202f;: %5, %6</translation>
    </message>
    <message>
        <source>Longer than usual: leave something out where you can.</source>
        <translation>Plus longue que d’habitude&#x202f;: omettez quelque chose si possible.</translation>
    </message>
    <message>
        <source>Longer than these bear: %1.</source>
        <comment>names of products</comment>
        <translation>Plus longue que ce que ceux-ci supportent&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 Then %2 characters are left.</source>
        <comment>what to leave out, length</comment>
        <translation>%1 Il reste alors %2 caractères.</translation>
    </message>
</context>
<context>
    <name>convey::ui::LengthMeter</name>
    <message>
        <source>%1 of %2 characters</source>
        <comment>length of an address and what is usual</comment>
        <translation>%1 caractères sur %2</translation>
    </message>
</context>
<context>
    <name>convey::ui::LiveQuestion</name>
    <message>
        <source>Send in practice mode</source>
        <translation>Envoyer en mode entraînement</translation>
    </message>
    <message>
        <source>Send for real</source>
        <translation>Envoyer en réel</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Mode entraînement</translation>
    </message>
    <message>
        <source>Nothing reaches OpenAI, nothing counts.</source>
        <translation>Rien n’atteint OpenAI, rien ne compte.</translation>
    </message>
    <message>
        <source>For real</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>OpenAI records these conversions.</source>
        <translation>OpenAI enregistre ces conversions.</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln conversions in practice mode?</source>
        <translation>
            <numerusform>Envoyer %Ln conversion en mode entraînement&#x202f;?</numerusform>
            <numerusform>Envoyer %Ln conversions en mode entraînement&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln conversions for %1?</source>
        <comment>%1 is the destination</comment>
        <translation>
            <numerusform>Envoyer %Ln conversion pour %1&#x202f;?</numerusform>
            <numerusform>Envoyer %Ln conversions pour %1&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>including %Ln with warnings</source>
        <translation>
            <numerusform>dont %Ln avec avertissement</numerusform>
            <numerusform>dont %Ln avec avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>Show the conversions with warnings</source>
        <translation>Montrer les conversions avec avertissements</translation>
    </message>
    <message>
        <source>Closes this question and goes to Preview. Nothing is sent.</source>
        <translation>Ferme cette question et va à Aperçu. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>This file was sent for real before. What was accepted there under the same event ID does not go again; under another one it would count twice.</source>
        <translation>Ce fichier a déjà été envoyé en réel. Ce qui a été accepté sous le même ID d’événement ne repart pas&#x202f;; sous un autre, cela compterait deux fois.</translation>
    </message>
    <message>
        <source>Not all of them are tested yet. A test takes about as long and records nothing.</source>
        <translation>Toutes ne sont pas encore testées. Un test prend à peu près autant de temps et n’enregistre rien.</translation>
    </message>
    <message>
        <source>In practice mode a stand-in on this computer answers.</source>
        <translation>En mode entraînement, un simulateur sur cet ordinateur répond.</translation>
    </message>
    <message>
        <source>Recorded conversions can’t be taken back. You can stop at any time.</source>
        <translation>Les conversions enregistrées ne peuvent pas être annulées. Vous pouvez arrêter à tout moment.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Restent ici</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln in practice mode</source>
        <translation>
            <numerusform>Envoyer %Ln en mode entraînement</numerusform>
            <numerusform>Envoyer %Ln en mode entraînement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln conversions for real</source>
        <translation>
            <numerusform>Envoyer %Ln conversion en réel</numerusform>
            <numerusform>Envoyer %Ln conversions en réel</numerusform>
        </translation>
    </message>
    <message>
        <source>Space presses it; Enter does not.</source>
        <translation>Espace l’actionne&#x202f;; Entrée non.</translation>
    </message>
    <message>
        <source>Sends now. Click it or press Space; Enter does not send.</source>
        <translation>Envoie maintenant. Cliquez ou appuyez sur Espace&#x202f;; Entrée n’envoie pas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Closes the question. Nothing is sent.</source>
        <translation>Ferme la question. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>&amp;Test all first</source>
        <translation>&amp;Tester d’abord toutes</translation>
    </message>
    <message>
        <source>Test all first</source>
        <translation>Tester d’abord toutes</translation>
    </message>
    <message>
        <source>Sends all of them as a test. Nothing is recorded.</source>
        <translation>Les envoie toutes à titre de test. Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>The sending history was damaged and is set aside as %1. Convey does not know any more what was sent before: what OpenAI has already goes again.</source>
        <translation>L’historique d’envoi était endommagé et est mis de côté sous %1. Convey ne sait plus ce qui a déjà été envoyé&#x202f;: ce qu’OpenAI a déjà reçu sera renvoyé.</translation>
    </message>
</context>
<context>
    <name>convey::ui::LookList</name>
    <message>
        <source>Now in Ads Manager</source>
        <translation>Maintenant dans Ads Manager</translation>
    </message>
    <message>
        <source>After a send for real, look in Ads Manager</source>
        <translation>Après un envoi réel, regardez dans Ads Manager</translation>
    </message>
    <message>
        <source>Events of this file: %1</source>
        <translation>Événements de ce fichier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Worth a look from %1.</source>
        <translation>À regarder à partir du %1.</translation>
    </message>
    <message>
        <source>Looked at on %1.</source>
        <translation>Regardé le %1.</translation>
    </message>
</context>
<context>
    <name>convey::ui::LookupBar</name>
    <message>
        <source>Add a &amp;look-up file…</source>
        <translation>Ajouter un fichier &amp;de correspondance…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Add a look-up file</source>
        <translation>Ajouter un fichier de correspondance</translation>
    </message>
    <message>
        <source>Takes columns from a second file, such as the e-mail addresses of contacts for a file of deals. Its lines are found by a key that both files have.</source>
        <translation>Prend des colonnes d’un second fichier, comme les adresses e-mail des contacts pour un fichier d’affaires. Ses lignes sont trouvées par une clé que les deux fichiers ont.</translation>
    </message>
    <message>
        <source>Take the look-up file away</source>
        <translation>Retirer le fichier de correspondance</translation>
    </message>
    <message>
        <source>Goes on without the look-up file. Choices of its columns are taken back.</source>
        <translation>Continue sans le fichier de correspondance. Les choix de ses colonnes sont annulés.</translation>
    </message>
    <message>
        <source>Choose a look-up file</source>
        <translation>Choisir un fichier de correspondance</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.gz)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Look-up file %1: %2</source>
        <comment>its name, then sentences about it</comment>
        <translation>Fichier de correspondance %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>convey::ui::LookupDialog</name>
    <message>
        <source>%1 of %2 lines are found.</source>
        <translation>%1 lignes sur %2 sont trouvées.</translation>
    </message>
    <message>
        <source>Not there: %1, the first is line %2.</source>
        <translation>Absentes&#x202f;: %1, la première est la ligne %2.</translation>
    </message>
    <message>
        <source>Without a key: %1, the first is line %2.</source>
        <translation>Sans clé&#x202f;: %1, la première est la ligne %2.</translation>
    </message>
    <message>
        <source>Keys that the look-up file has more than once: %1, the first again in its line %2; only what their lines agree on is taken.</source>
        <translation>Clés que le fichier de correspondance a plusieurs fois&#x202f;: %1, la première de nouveau à sa ligne %2&#x202f;; seul ce sur quoi ses lignes concordent est pris.</translation>
    </message>
    <message>
        <source>Add a look-up file</source>
        <translation>Ajouter un fichier de correspondance</translation>
    </message>
    <message>
        <source>Choose the two columns that hold the same key, such as the number of a contact. The columns of %1 can then be chosen beside those of your file.</source>
        <translation>Choisissez les deux colonnes qui contiennent la même clé, comme le numéro d’un contact. Les colonnes de %1 peuvent alors être choisies à côté de celles de votre fichier.</translation>
    </message>
    <message>
        <source>Key in &amp;your file:</source>
        <translation>Clé dans &amp;votre fichier&#x202f;:</translation>
    </message>
    <message>
        <source>Key in the &amp;look-up file:</source>
        <translation>Clé dans le fichier de &amp;correspondance&#x202f;:</translation>
    </message>
    <message>
        <source>Reading the look-up file…</source>
        <translation>Lecture du fichier de correspondance…</translation>
    </message>
    <message>
        <source>&amp;Add the look-up file</source>
        <translation>&amp;Ajouter le fichier de correspondance</translation>
    </message>
    <message>
        <source>Lines of the two files belong together where these columns hold the same text.</source>
        <translation>Les lignes des deux fichiers vont ensemble quand ces colonnes contiennent le même texte.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
</context>
<context>
    <name>convey::ui::MadePages</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>When it is sent</source>
        <translation>Quand il est envoyé</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloquée</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>OpenAI answers</source>
        <translation>OpenAI répond</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>convey::ui::MainWindow</name>
    <message>
        <source>Open uploads</source>
        <translation>Téléversements ouverts</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Arrêter et quitter</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the rows in your spreadsheet, with the line of column names, then paste here.</source>
        <translation>Il n’y a rien à coller. Copiez les lignes dans votre tableur, avec la ligne des noms de colonnes, puis collez ici.</translation>
    </message>
    <message>
        <source>Open conversions</source>
        <translation>Ouvrir des conversions</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.gz)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Opens one file, or several as one table.</source>
        <translation>Ouvre un fichier, ou plusieurs en un seul tableau.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>&amp;Coller des lignes</translation>
    </message>
    <message>
        <source>Opens the rows that were copied in a spreadsheet.</source>
        <translation>Ouvre les lignes copiées dans un tableur.</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
        <source>Opens 400 made-up orders to practise with.</source>
        <translation>Ouvre 400 commandes inventées pour s’entraîner.</translation>
    </message>
    <message>
        <source>&amp;Close upload</source>
        <translation>&amp;Fermer le téléversement</translation>
    </message>
    <message>
        <source>Closes the upload in front. Its file stays as it is.</source>
        <translation>Ferme le téléversement au premier plan. Son fichier reste tel quel.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Closes Convey.</source>
        <translation>Ferme Convey.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file and its folder</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Aucun fichier ouvert pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Takes back the last change on this page.</source>
        <translation>Annule la dernière modification de cette page.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>Refait la modification annulée.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies what is selected.</source>
        <translation>Copie ce qui est sélectionné.</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Copier avec les &amp;en-têtes</translation>
    </message>
    <message>
        <source>Copies the selected rows with the names of the columns above them.</source>
        <translation>Copie les lignes sélectionnées avec les noms des colonnes au-dessus.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Selects everything in the field or table with the focus.</source>
        <translation>Sélectionne tout dans le champ ou le tableau actif.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Finds words in the rows of this page.</source>
        <translation>Recherche des mots dans les lignes de cette page.</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Goes to the next place with these words.</source>
        <translation>Va à l’endroit suivant qui contient ces mots.</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Goes to the place with these words before this one.</source>
        <translation>Va à l’endroit précédent qui contient ces mots.</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>Rechercher et re&amp;mplacer…</translation>
    </message>
    <message>
        <source>Replaces words down one column.</source>
        <translation>Remplace des mots dans toute une colonne.</translation>
    </message>
    <message>
        <source>Preference&amp;s</source>
        <translation>Préfére&amp;nces</translation>
    </message>
    <message>
        <source>Destinations, language, colours and what else can be set.</source>
        <translation>Destinations, langue, couleurs et autres réglages.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>Shows the page “%1”.</source>
        <translation>Montre la page «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Fills the screen with the window, or gives it back.</source>
        <translation>Remplit l’écran avec la fenêtre, ou le libère.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Somb&amp;re</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>Changes the colours of the window.</source>
        <translation>Change les couleurs de la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Upload</source>
        <translation>&amp;Téléversement</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Presses the blue button of the page in front.</source>
        <translation>Actionne le bouton bleu de la page au premier plan.</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>Re&amp;lire le fichier</translation>
    </message>
    <message>
        <source>Reads the file as it is on the disk now.</source>
        <translation>Lit le fichier tel qu’il est maintenant sur le disque.</translation>
    </message>
    <message>
        <source>&amp;Save the setup…</source>
        <translation>&amp;Enregistrer la configuration…</translation>
    </message>
    <message>
        <source>Keeps what each column means, so that the next export of this kind is ready at once.</source>
        <translation>Garde le sens de chaque colonne, pour que le prochain export de ce type soit prêt aussitôt.</translation>
    </message>
    <message>
        <source>Saved set&amp;ups…</source>
        <translation>Config&amp;urations enregistrées…</translation>
    </message>
    <message>
        <source>Lists the saved setups.</source>
        <translation>Liste les configurations enregistrées.</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Problème &amp;suivant</translation>
    </message>
    <message>
        <source>Goes to the next row with a problem.</source>
        <translation>Va à la ligne suivante qui a un problème.</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>Problème &amp;précédent</translation>
    </message>
    <message>
        <source>Goes to the row with a problem before this one.</source>
        <translation>Va à la ligne précédente qui a un problème.</translation>
    </message>
    <message>
        <source>&amp;Test with OpenAI (nothing is recorded)</source>
        <translation>&amp;Tester avec OpenAI (rien n’est enregistré)</translation>
    </message>
    <message>
        <source>OpenAI judges the conversions and records nothing.</source>
        <translation>OpenAI évalue les conversions et n’enregistre rien.</translation>
    </message>
    <message>
        <source>Send for rea&amp;l…</source>
        <translation>En&amp;voyer en réel…</translation>
    </message>
    <message>
        <source>Asks first. What OpenAI records can’t be taken back.</source>
        <translation>Demande d’abord. Ce qu’OpenAI enregistre ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>&amp;Next upload</source>
        <translation>Téléversement &amp;suivant</translation>
    </message>
    <message>
        <source>Shows the upload of the next tab.</source>
        <translation>Montre le téléversement de l’onglet suivant.</translation>
    </message>
    <message>
        <source>&amp;Previous upload</source>
        <translation>Téléversement &amp;précédent</translation>
    </message>
    <message>
        <source>Shows the upload of the tab before this one.</source>
        <translation>Montre le téléversement de l’onglet précédent.</translation>
    </message>
    <message>
        <source>Every row is looked at</source>
        <translation>Chaque ligne a été examinée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions can be sent</source>
        <translation>
            <numerusform>%Ln conversion peut être envoyée</numerusform>
            <numerusform>%Ln conversions peuvent être envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln bloquée</numerusform>
            <numerusform>%Ln bloquées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Convey</source>
        <translation>%1 – Convey</translation>
    </message>
    <message>
        <source>Convey</source>
        <translation>Convey</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Aucun fichier n’est ouvert.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>No saved destination sends to the pixel %1. Make it again on the Send page of any file, with its key; then continue here.</source>
        <translation>Aucune destination enregistrée n’envoie vers le pixel %1. Recréez-la avec sa clé sur la page Envoi d’un fichier quelconque&#x202f;; reprenez ensuite ici.</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Balise</translation>
    </message>
    <message>
        <source>&amp;Make a tag</source>
        <translation>&amp;Créer une balise</translation>
    </message>
    <message>
        <source>A form for an image tag, with its code for every place.</source>
        <translation>Un formulaire pour une balise image, avec son code pour chaque endroit.</translation>
    </message>
    <message>
        <source>&amp;Check a tag</source>
        <translation>Contrôler une b&amp;alise</translation>
    </message>
    <message>
        <source>Tells what is wrong with an image tag, and mends it.</source>
        <translation>Dit ce qui ne va pas dans une balise image, et le corrige.</translation>
    </message>
    <message>
        <source>Many tags from a &amp;file</source>
        <translation>Plusieurs balises depuis un &amp;fichier</translation>
    </message>
    <message>
        <source>One tag a row of the file that is open.</source>
        <translation>Une balise par ligne du fichier ouvert.</translation>
    </message>
    <message>
        <source>&amp;Recent tags</source>
        <translation>Balises &amp;récentes</translation>
    </message>
    <message>
        <source>Tags that were made on this computer.</source>
        <translation>Les balises créées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Keep oppref in your shop…</source>
        <translation>&amp;Garder oppref dans votre boutique…</translation>
    </message>
    <message>
        <source>How a shop keeps what tells OpenAI which click an order came from.</source>
        <translation>Comment une boutique garde ce qui dit à OpenAI de quel clic vient une commande.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Tells about the page, the field or the problem in front.</source>
        <translation>Explique la page, le champ ou le problème au premier plan.</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>Rechercher une a&amp;ction…</translation>
    </message>
    <message>
        <source>Every command, page, file, setup and destination by its name.</source>
        <translation>Chaque commande, page, fichier, configuration et destination par son nom.</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>Faire la &amp;visite guidée</translation>
    </message>
    <message>
        <source>Through the whole job with made-up orders.</source>
        <translation>Tout le parcours avec des commandes inventées.</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>Copies versions and settings for a report of a fault: no key, no file, no folder, no name.</source>
        <translation>Copie les versions et les réglages pour signaler une erreur&#x202f;: ni clé, ni fichier, ni dossier, ni nom.</translation>
    </message>
    <message>
        <source>&amp;About Convey</source>
        <translation>À &amp;propos de Convey</translation>
    </message>
    <message>
        <source>Its version, and whose work it stands on.</source>
        <translation>Sa version, et les travaux sur lesquels il repose.</translation>
    </message>
    <message>
        <source>The diagnostics are copied: versions and settings, no key, no file and no name.</source>
        <translation>Le diagnostic est copié&#x202f;: versions et réglages, ni clé, ni fichier, ni nom.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
    <message>
        <source>Recent file</source>
        <translation>Fichier récent</translation>
    </message>
    <message>
        <source>Use “%1” for this file</source>
        <translation>Utiliser «&#x202f;%1&#x202f;» pour ce fichier</translation>
    </message>
    <message>
        <source>Saved setup</source>
        <translation>Configuration enregistrée</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln prête</numerusform>
            <numerusform>%Ln prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outside the 7 days</source>
        <translation>
            <numerusform>%Ln hors des 7 jours</numerusform>
            <numerusform>%Ln hors des 7 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln exclue</numerusform>
            <numerusform>%Ln exclues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln joined lines</source>
        <translation>
            <numerusform>%Ln ligne rattachée</numerusform>
            <numerusform>%Ln lignes rattachées</numerusform>
        </translation>
    </message>
    <message>
        <source>Convey is looking at every row.</source>
        <translation>Convey examine chaque ligne.</translation>
    </message>
    <message>
        <source>%1 % of the rows are looked at. So far: %2.</source>
        <comment>percent, counts</comment>
        <translation>%1&#x202f;% des lignes sont examinées. Jusqu’ici&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Another upload is being sent.</source>
        <translation>Un autre téléversement est en cours d’envoi.</translation>
    </message>
    <message>
        <source>Sent from this file: see the Send page.</source>
        <translation>Envoyé depuis ce fichier&#x202f;: voir la page Envoi.</translation>
    </message>
    <message>
        <source>Tested, nothing is recorded: see the Send page.</source>
        <translation>Testé, rien n’est enregistré&#x202f;: voir la page Envoi.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until the Send page says so.</source>
        <translation>Rien ne quitte cet ordinateur tant que la page Envoi ne le dit pas.</translation>
    </message>
    <message>
        <source>Nothing could be sent</source>
        <translation>Rien n’a pu être envoyé</translation>
    </message>
    <message>
        <source>It could not begin. Convey says why.</source>
        <translation>Impossible de commencer. Convey dit pourquoi.</translation>
    </message>
    <message>
        <source>The test is done</source>
        <translation>Le test est terminé</translation>
    </message>
    <message>
        <source>Sending is done</source>
        <translation>L’envoi est terminé</translation>
    </message>
    <message>
        <source>Accepted: %1. Refused: %2.</source>
        <translation>Acceptées&#x202f;: %1. Refusées&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The test has stopped before its end</source>
        <translation>Le test s’est arrêté avant la fin</translation>
    </message>
    <message>
        <source>Sending has stopped before its end</source>
        <translation>L’envoi s’est arrêté avant la fin</translation>
    </message>
    <message>
        <source>Accepted: %1. Refused: %2. No answer: %3. Not sent: %4.</source>
        <translation>Acceptées&#x202f;: %1. Refusées&#x202f;: %2. Sans réponse&#x202f;: %3. Non envoyées&#x202f;: %4.</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Prints the page for the developer, the list of what leaves, or the receipt.</source>
        <translation>Imprime la page pour le développeur, la liste de ce qui sort ou le récépissé.</translation>
    </message>
    <message>
        <source>P&amp;ause or continue sending</source>
        <translation>Mettre en p&amp;ause ou reprendre l’envoi</translation>
    </message>
    <message>
        <source>Begins nothing new and waits for what is on its way, or goes on with the rest.</source>
        <translation>Ne commence rien de nouveau et attend ce qui est en route, ou continue avec le reste.</translation>
    </message>
    <message>
        <source>St&amp;op the test or the send</source>
        <translation>A&amp;rrêter le test ou l’envoi</translation>
    </message>
    <message>
        <source>Sends nothing more. What was sent stays sent; the rest can go later.</source>
        <translation>N’envoie plus rien. Ce qui a été envoyé reste envoyé&#x202f;; le reste peut partir plus tard.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test…</translation>
    </message>
    <message>
        <source>Another upload is being tested.</source>
        <translation>Un autre téléversement est en cours de test.</translation>
    </message>
</context>
<context>
    <name>convey::ui::MappingView</name>
    <message>
        <source>Fields and the columns chosen for them</source>
        <translation>Champs et colonnes choisies pour eux</translation>
    </message>
    <message>
        <source>Each row is a field of the conversion. Choose the column of your file that holds it. F4 opens the chooser, Delete takes back what you chose.</source>
        <translation>Chaque ligne est un champ de la conversion. Choisissez la colonne de votre fichier qui le contient. F4 ouvre le choix, Suppr annule le vôtre.</translation>
    </message>
</context>
<context>
    <name>convey::ui::ModeBand</name>
    <message>
        <source>Destination %1</source>
        <translation>Destination %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>the mode and what it means</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>convey::ui::Money</name>
    <message>
        <source>%1&#xa0;%2</source>
        <comment>currency code and amount</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>convey::ui::MoneyMicroscopeView</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Is sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an amount and its currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The a&amp;mounts, seen closely</source>
        <translation>Les &amp;montants, vus de près</translation>
    </message>
    <message>
        <source>Amounts of the file and what is sent of each</source>
        <translation>Montants du fichier et ce qui est envoyé pour chacun</translation>
    </message>
    <message>
        <source>The first amounts of the file, the whole number that is sent for each, and how people read it. If the last column is 100 times too large or too small, answer the question about units.</source>
        <translation>Les premiers montants du fichier, le nombre entier envoyé pour chacun, et comment on le lit. Si la dernière colonne est 100 fois trop grande ou trop petite, répondez à la question sur les unités.</translation>
    </message>
    <message>
        <source>The file&apos;s total is %1. In whole units it would be %2.</source>
        <translation>Le total du fichier est %1. En unités entières, il serait %2.</translation>
    </message>
    <message>
        <source>The file&apos;s total is %1. In the smallest units it would be %2.</source>
        <translation>Le total du fichier est %1. Dans les plus petites unités, il serait %2.</translation>
    </message>
</context>
<context>
    <name>convey::ui::NoTagsModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why it is no tag</source>
        <translation>Pourquoi ce n’est pas une balise</translation>
    </message>
    <message>
        <source>Left out by you.</source>
        <translation>Exclue par vous.</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <comment>count, blocked or left out, reason</comment>
        <translation>%1 × %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>convey::ui::OpeningStrip</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>How far the file is read</source>
        <translation>Où en est la lecture du fichier</translation>
    </message>
    <message>
        <source>How much of the file was looked at so far.</source>
        <translation>Quelle part du fichier a été examinée jusqu’ici.</translation>
    </message>
    <message>
        <source>Cancel opening the file</source>
        <translation>Annuler l’ouverture du fichier</translation>
    </message>
    <message>
        <source>Ends reading the file. What was open before stays open.</source>
        <translation>Met fin à la lecture du fichier. Ce qui était ouvert reste ouvert.</translation>
    </message>
</context>
<context>
    <name>convey::ui::OutcomeList</name>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Refused, with OpenAI’s words</source>
        <translation>Refusées, avec les mots d’OpenAI</translation>
    </message>
    <message>
        <source>No answer: sent, no answer came back; repeating is safe</source>
        <translation>Sans réponse&#x202f;: envoyées, aucune réponse reçue&#x202f;; répéter est sans risque</translation>
    </message>
    <message>
        <source>Stayed here: blocked, outside the 7 days or left out, with the reason</source>
        <translation>Restées ici&#x202f;: bloquées, hors des 7 jours ou exclues, avec la raison</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyées</translation>
    </message>
    <message>
        <source>Save the lines of each outcome</source>
        <translation>Enregistrer les lignes de chaque issue</translation>
    </message>
    <message>
        <source>with all original columns</source>
        <translation>avec toutes les colonnes d’origine</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Enregistrer&#x202f;: %1</translation>
    </message>
    <message>
        <source>Writes these lines to a file of your own, as your export has them, with what became of each behind. It holds personal data, as your export does.</source>
        <translation>Écrit ces lignes dans un fichier à vous, telles que dans votre export, suivies de ce que chacune est devenue. Il contient des données personnelles, comme votre export.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no conversion</comment>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>convey::ui::Page</name>
    <message>
        <source>No file is open</source>
        <translation>Aucun fichier ouvert</translation>
    </message>
    <message>
        <source>Open a spreadsheet export, or drop one anywhere in this window.</source>
        <translation>Ouvrez un export de tableur, ou déposez-en un n’importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title and headline</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer, or the file to print to, can’t be used.</source>
        <translation>Rien n’a été imprimé : l’imprimante ou le fichier de destination est inutilisable.</translation>
    </message>
</context>
<context>
    <name>convey::ui::PageField</name>
    <message>
        <source>Code of the page for the %1</source>
        <translation>Code de la page pour&#x202f;: %1</translation>
    </message>
    <message>
        <source>What the page&apos;s template language writes here, such as order.id, or a plain name that each form writes as a variable of its own. Empty: what each form proposes.</source>
        <translation>Ce que le langage de modèle de la page écrit ici, comme order.id, ou un simple nom que chaque forme écrit comme une variable à elle. Vide&#x202f;: ce que propose chaque forme.</translation>
    </message>
    <message>
        <source>The page fills it in</source>
        <translation>La page le remplit</translation>
    </message>
    <message>
        <source>The page fills in the %1</source>
        <translation>La page remplit&#x202f;: %1</translation>
    </message>
    <message>
        <source>Pressed, the page fills the value in when it is made, so that each visitor has their own; else it is always what you type here.</source>
        <translation>Si c’est actif, la page remplit la valeur au moment où elle est créée, pour que chaque visiteur ait la sienne&#x202f;; sinon c’est toujours ce que vous tapez ici.</translation>
    </message>
    <message>
        <source>Code of the page</source>
        <translation>Code de la page</translation>
    </message>
</context>
<context>
    <name>convey::ui::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a command and its group</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, key %3</source>
        <comment>a command, its group, its shortcut</comment>
        <translation>%1, %2, touche %3</translation>
    </message>
</context>
<context>
    <name>convey::ui::PicturesPane</name>
    <message>
        <source>Click reference</source>
        <translation>Référence de clic</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Country, city or postal code</source>
        <translation>Pays, ville ou code postal</translation>
    </message>
    <message>
        <source>IP address or browser</source>
        <translation>Adresse IP ou navigateur</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>There are no conversions.</source>
        <translation>Il n’y a pas de conversions.</translation>
    </message>
    <message>
        <source>A click reference helps most. %1 % of the conversions have none.</source>
        <translation>Une référence de clic aide le plus. %1&#x202f;% des conversions n’en ont pas.</translation>
    </message>
    <message>
        <source>An e-mail address helps. %1 % of the conversions have none.</source>
        <translation>Une adresse e-mail aide. %1&#x202f;% des conversions n’en ont pas.</translation>
    </message>
    <message>
        <source>A phone number would help beside it. %1 % of the conversions have none.</source>
        <translation>Un numéro de téléphone aiderait en plus. %1&#x202f;% des conversions n’en ont pas.</translation>
    </message>
    <message>
        <source>Most conversions have what helps to recognise customers.</source>
        <translation>La plupart des conversions ont de quoi reconnaître les clients.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Conversions by hour of day</source>
        <translation>Conversions par heure de la journée</translation>
    </message>
    <message>
        <source>From hour</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>Conversions by day</source>
        <translation>Conversions par jour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>What identifies your customers</source>
        <translation>Ce qui identifie vos clients</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Conversions that have it</source>
        <translation>Conversions qui l’ont</translation>
    </message>
    <message>
        <source>Currency of the picture</source>
        <translation>Devise de l’image</translation>
    </message>
    <message>
        <source>Amounts are never added up across currencies: choose the one to look at.</source>
        <translation>Les montants ne sont jamais additionnés entre devises&#x202f;: choisissez celle à regarder.</translation>
    </message>
    <message>
        <source>None happened in the last 7 days.</source>
        <translation>Aucune n’est arrivée dans les 7 derniers jours.</translation>
    </message>
    <message>
        <source>Your computer&apos;s time (%1), the last 7 days. Most happened from %2 on.</source>
        <translation>Heure de votre ordinateur (%1), 7 derniers jours. La plupart sont arrivées à partir de %2.</translation>
    </message>
    <message>
        <source>Since %1, the start of the 7 days.</source>
        <translation>Depuis %1, le début des 7 jours.</translation>
    </message>
    <message>
        <source>No conversion has an amount above zero.</source>
        <translation>Aucune conversion n’a un montant au-dessus de zéro.</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>Montants en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions; the middle one has %1.</source>
        <translation>
            <numerusform>%Ln conversion&#x202f;; celle du milieu a %1.</numerusform>
            <numerusform>%Ln conversions&#x202f;; celle du milieu a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Convey is looking at every row.</source>
        <translation>Convey examine chaque ligne.</translation>
    </message>
</context>
<context>
    <name>convey::ui::PixelBox</name>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Pixel ID</source>
        <translation>ID du pixel</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Mode entraînement</translation>
    </message>
</context>
<context>
    <name>convey::ui::PreferencePanel</name>
    <message>
        <source>Back to the default</source>
        <translation>Rétablir la valeur par défaut</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <comment>a preference</comment>
        <translation>Rétablir la valeur par défaut&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Changes apply at once. Most people never need this page.</source>
        <translation>Les changements s’appliquent aussitôt. La plupart des gens n’ont jamais besoin de cette page.</translation>
    </message>
    <message>
        <source>No preference has these words.</source>
        <translation>Aucune préférence ne contient ces mots.</translation>
    </message>
    <message>
        <source>Clear the search to see all of them.</source>
        <translation>Effacez la recherche pour les voir toutes.</translation>
    </message>
    <message>
        <source>Groups of preferences</source>
        <translation>Groupes de préférences</translation>
    </message>
    <message>
        <source>Leads to a group of preferences.</source>
        <translation>Mène à un groupe de préférences.</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>Rechercher une préférence</translation>
    </message>
    <message>
        <source>Shows only preferences with these words (Ctrl+F).</source>
        <translation>Ne montre que les préférences avec ces mots (Ctrl+F).</translation>
    </message>
    <message>
        <source>&amp;Reset all…</source>
        <translation>Tout &amp;réinitialiser…</translation>
    </message>
    <message>
        <source>Brings every preference on this page back to its default. Destinations stay.</source>
        <translation>Remet chaque préférence de cette page à sa valeur par défaut. Les destinations restent.</translation>
    </message>
    <message>
        <source>Reset all preferences</source>
        <translation>Réinitialiser toutes les préférences</translation>
    </message>
    <message>
        <source>Bring all preferences back to their defaults?</source>
        <translation>Remettre toutes les préférences à leurs valeurs par défaut&#x202f;?</translation>
    </message>
    <message>
        <source>Destinations and their keys, the proxy, saved setups and the sending history stay.</source>
        <translation>Les destinations et leurs clés, le proxy, les configurations enregistrées et l’historique d’envoi restent.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>No changes are kept.</source>
        <translation>Aucune modification n’est gardée.</translation>
    </message>
    <message numerus="yes">
        <source>Changes of %Ln files are kept.</source>
        <translation>
            <numerusform>Les modifications de %Ln fichier sont gardées.</numerusform>
            <numerusform>Les modifications de %Ln fichiers sont gardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinations</translation>
    </message>
    <message>
        <source>Where conversions go: a pixel, its key and a colour that you recognise.</source>
        <translation>Où vont les conversions&#x202f;: un pixel, sa clé et une couleur que vous reconnaissez.</translation>
    </message>
    <message>
        <source>Destinations, pixel, key, colour, client, test the key</source>
        <translation>Destinations, pixel, clé, couleur, client, tester la clé</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>How requests leave this computer.</source>
        <translation>Comment les requêtes quittent cet ordinateur.</translation>
    </message>
    <message>
        <source>Requests at the same time</source>
        <translation>Requêtes simultanées</translation>
    </message>
    <message>
        <source>Convey slows down by itself when OpenAI asks for it.</source>
        <translation>Convey ralentit de lui-même quand OpenAI le demande.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln</source>
        <translation>
            <numerusform>Jusqu’à %Ln</numerusform>
            <numerusform>Jusqu’à %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Plus grande requête</translation>
    </message>
    <message>
        <source>Smaller ones help where a network breaks off long uploads.</source>
        <translation>De plus petites aident là où un réseau coupe les longs envois.</translation>
    </message>
    <message>
        <source>None: straight to OpenAI</source>
        <translation>Aucun&#x202f;: directement vers OpenAI</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Comme le dit le système</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Which proxy requests go through.</source>
        <translation>Par quel proxy passent les requêtes.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Its password lies in the system’s key store, in no file.</source>
        <translation>Son mot de passe est dans le trousseau du système, dans aucun fichier.</translation>
    </message>
    <message>
        <source>The system’s own alone</source>
        <translation>Ceux du système seulement</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>Choi&amp;sir…</translation>
    </message>
    <message>
        <source>A PEM file from the people of your network.</source>
        <translation>Un fichier PEM fourni par votre équipe réseau.</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificats de confiance</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificats (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Further trusted certificates</source>
        <translation>Autres certificats de confiance</translation>
    </message>
    <message>
        <source>Only where a company looks into its own traffic.</source>
        <translation>Seulement là où une entreprise examine son propre trafic.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Changes at once.</source>
        <translation>S’applique aussitôt.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Holds when Convey starts the next time. Numbers and dates follow the system: %1 and %2.</source>
        <comment>a number, a date</comment>
        <translation>S’applique au prochain démarrage de Convey. Les nombres et les dates suivent le système&#x202f;: %1 et %2.</translation>
    </message>
    <message>
        <source>When long work is done</source>
        <translation>À la fin d’un long travail</translation>
    </message>
    <message>
        <source>The desktop is told only when the window is not in front and the work took over 10 seconds.</source>
        <translation>Le bureau n’est averti que si la fenêtre n’est pas au premier plan et si le travail a duré plus de 10 secondes.</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>M’avertir</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>Ne rien dire</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>What happens when Convey starts.</source>
        <translation>Ce qui se passe au démarrage de Convey.</translation>
    </message>
    <message>
        <source>Files of last time</source>
        <translation>Fichiers de la dernière fois</translation>
    </message>
    <message>
        <source>Files are opened again and nothing is sent.</source>
        <translation>Les fichiers sont rouverts et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Offer to open them</source>
        <translation>Proposer de les ouvrir</translation>
    </message>
    <message>
        <source>Open them at once</source>
        <translation>Les ouvrir aussitôt</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Les oublier</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Faire la visite guidée</translation>
    </message>
    <message>
        <source>Through the whole job with made-up orders.</source>
        <translation>Tout le parcours avec des commandes inventées.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Through the whole job with 400 made-up orders, in practice mode.</source>
        <translation>Tout le parcours avec 400 commandes inventées, en mode entraînement.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>What stays on this computer, and how long.</source>
        <translation>Ce qui reste sur cet ordinateur, et combien de temps.</translation>
    </message>
    <message>
        <source>Sending history</source>
        <translation>Historique d’envoi</translation>
    </message>
    <message>
        <source>It knows no customers, only keyed hashes, and keeps a conversion from being sent twice.</source>
        <translation>Il ne connaît pas de clients, seulement des hachages à clé, et empêche d’envoyer une conversion deux fois.</translation>
    </message>
    <message>
        <source>Kept until it is wiped</source>
        <translation>Gardé jusqu’à l’effacement</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %Ln days</source>
        <translation>
            <numerusform>Gardé %Ln jour</numerusform>
            <numerusform>Gardé %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>W&amp;ipe…</source>
        <translation>&amp;Effacer…</translation>
    </message>
    <message>
        <source>Forgets the changes that are kept.</source>
        <translation>Oublie les modifications gardées.</translation>
    </message>
    <message>
        <source>Wipe kept changes</source>
        <translation>Effacer les modifications gardées</translation>
    </message>
    <message>
        <source>Wipe the changes that are kept of all files?</source>
        <translation>Effacer les modifications gardées de tous les fichiers&#x202f;?</translation>
    </message>
    <message>
        <source>Your files stay as they are. This can’t be undone.</source>
        <translation>Vos fichiers restent tels quels. C’est irréversible.</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Cells that you changed</source>
        <translation>Cellules que vous avez modifiées</translation>
    </message>
    <message>
        <source>Kept as you wrote them, so that they are there when you open a file again.</source>
        <translation>Gardées telles que vous les avez écrites, pour les retrouver quand vous rouvrez un fichier.</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Où se trouvent les choses</translation>
    </message>
    <message>
        <source>What Convey keeps, except keys, is in these two folders.</source>
        <translation>Ce que Convey garde, sauf les clés, est dans ces deux dossiers.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Opens the folder.</source>
        <translation>Ouvre le dossier.</translation>
    </message>
    <message>
        <source>Show the folder: %1</source>
        <comment>what is in it</comment>
        <translation>Montrer le dossier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Preferences, destinations without their keys, saved setups.</source>
        <translation>Préférences, destinations sans leurs clés, configurations enregistrées.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>The sending history, the cells that you changed, tags made here.</source>
        <translation>L’historique d’envoi, les cellules que vous avez modifiées, les balises créées ici.</translation>
    </message>
</context>
<context>
    <name>convey::ui::PreviewActions</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Takes back the last change (Ctrl+Z).</source>
        <translation>Annule la dernière modification (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back (Ctrl+Shift+Z).</source>
        <translation>Refait la modification annulée (Ctrl+Maj+Z).</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Writes the rejected rows, all problems, the request bodies or a reminder to a file.</source>
        <translation>Écrit dans un fichier les lignes rejetées, tous les problèmes, les corps de requête ou un rappel.</translation>
    </message>
    <message>
        <source>&amp;Rejected rows…</source>
        <translation>&amp;Lignes rejetées…</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Enregistrer les lignes rejetées</translation>
    </message>
    <message>
        <source>rejected.csv</source>
        <translation>rejets.csv</translation>
    </message>
    <message>
        <source>The blocked rows with what is wrong, and a column with the fix where one is known</source>
        <translation>Les lignes bloquées avec ce qui ne va pas, et une colonne avec la correction là où elle est connue</translation>
    </message>
    <message>
        <source>&amp;All problems…</source>
        <translation>&amp;Tous les problèmes…</translation>
    </message>
    <message>
        <source>Save all problems</source>
        <translation>Enregistrer tous les problèmes</translation>
    </message>
    <message>
        <source>problems.csv</source>
        <translation>problemes.csv</translation>
    </message>
    <message>
        <source>As a table (.csv) or for programs (.json); personal values are left out</source>
        <translation>En tableau (.csv) ou pour des programmes (.json)&#x202f;; les valeurs personnelles sont omises</translation>
    </message>
    <message>
        <source>Request &amp;bodies…</source>
        <translation>&amp;Corps de requête…</translation>
    </message>
    <message>
        <source>Save the request bodies</source>
        <translation>Enregistrer les corps de requête</translation>
    </message>
    <message>
        <source>bodies.ndjson</source>
        <translation>corps.ndjson</translation>
    </message>
    <message>
        <source>What a test would send, letter by letter: one request a line</source>
        <translation>Ce qu’un test enverrait, lettre par lettre&#x202f;: une requête par ligne</translation>
    </message>
    <message>
        <source>Re&amp;minder of the next export…</source>
        <translation>&amp;Rappel du prochain export…</translation>
    </message>
    <message>
        <source>Save a reminder</source>
        <translation>Enregistrer un rappel</translation>
    </message>
    <message>
        <source>export-again.ics</source>
        <translation>exporter-de-nouveau.ics</translation>
    </message>
    <message>
        <source>A calendar file with the time by which to export again</source>
        <translation>Un fichier de calendrier avec l’heure avant laquelle exporter de nouveau</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Find and replace down a column, and wiping of what Convey keeps.</source>
        <translation>Rechercher et remplacer dans une colonne, et effacer ce que Convey garde.</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>&amp;Rechercher et remplacer…</translation>
    </message>
    <message>
        <source>&amp;Wipe kept changes…</source>
        <translation>&amp;Effacer les modifications gardées…</translation>
    </message>
    <message>
        <source>Convey keeps the cells you changed, so that they are there when you open a file again</source>
        <translation>Convey garde les cellules que vous avez modifiées, pour les retrouver quand vous rouvrez un fichier</translation>
    </message>
    <message>
        <source>Wipe kept changes</source>
        <translation>Effacer les modifications gardées</translation>
    </message>
    <message>
        <source>Convey keeps no changes.</source>
        <translation>Convey ne garde aucune modification.</translation>
    </message>
    <message numerus="yes">
        <source>Wipe the changes of %Ln files?</source>
        <translation>
            <numerusform>Effacer les modifications de %Ln fichier&#x202f;?</numerusform>
            <numerusform>Effacer les modifications de %Ln fichiers&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They hold cells as you wrote them, which may be personal data. Your files stay as they are. What you changed in a file that is open stays until you close it, and is kept again with the next change. This can’t be undone.</source>
        <translation>Elles contiennent des cellules telles que vous les avez écrites, donc peut-être des données personnelles. Vos fichiers restent tels quels. Ce que vous avez modifié dans un fichier ouvert reste jusqu’à sa fermeture, et est gardé de nouveau à la prochaine modification. C’est irréversible.</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message numerus="yes">
        <source>The changes of %Ln files are wiped.</source>
        <translation>
            <numerusform>Les modifications de %Ln fichier sont effacées.</numerusform>
            <numerusform>Les modifications de %Ln fichiers sont effacées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected rows are saved.</source>
        <translation>
            <numerusform>%Ln ligne rejetée est enregistrée.</numerusform>
            <numerusform>%Ln lignes rejetées sont enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of their conversions have a fix in the last column.</source>
        <translation>
            <numerusform>%Ln de leurs conversions a une correction dans la dernière colonne.</numerusform>
            <numerusform>%Ln de leurs conversions ont une correction dans la dernière colonne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems are saved.</source>
        <translation>
            <numerusform>%Ln problème est enregistré.</numerusform>
            <numerusform>%Ln problèmes sont enregistrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions are saved as they would be tested.</source>
        <translation>
            <numerusform>%Ln conversion est enregistrée telle qu’elle serait testée.</numerusform>
            <numerusform>%Ln conversions sont enregistrées telles qu’elles seraient testées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export conversions again</source>
        <translation>Exporter de nouveau les conversions</translation>
    </message>
    <message>
        <source>OpenAI takes conversions for 7 days. What happened since the last export is lost unless it is sent by then.</source>
        <translation>OpenAI prend les conversions pendant 7 jours. Ce qui est arrivé depuis le dernier export est perdu si ce n’est pas envoyé d’ici là.</translation>
    </message>
    <message>
        <source>The reminder is saved. Open it with your calendar.</source>
        <translation>Le rappel est enregistré. Ouvrez-le avec votre calendrier.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
</context>
<context>
    <name>convey::ui::PreviewPage</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Every conversion of a file, before anything is sent.</source>
        <translation>Chaque conversion d’un fichier, avant tout envoi.</translation>
    </message>
    <message>
        <source>Convey is looking at every row.</source>
        <translation>Convey examine chaque ligne.</translation>
    </message>
    <message>
        <source>Convey could not look at the rows.</source>
        <translation>Convey n’a pas pu examiner les lignes.</translation>
    </message>
    <message>
        <source>You stopped it before every row was looked at. Nothing can be sent until all are.</source>
        <translation>Vous avez arrêté avant que chaque ligne soit examinée. Rien ne peut être envoyé tant que toutes ne le sont pas.</translation>
    </message>
    <message>
        <source>Continue to Send</source>
        <translation>Continuer vers Envoi</translation>
    </message>
    <message>
        <source>Stops before every row is looked at. Nothing is lost; you can look again.</source>
        <translation>Arrête avant que chaque ligne soit examinée. Rien n’est perdu&#x202f;; vous pouvez recommencer.</translation>
    </message>
    <message>
        <source>Looks at every row from the first one on.</source>
        <translation>Examine chaque ligne à partir de la première.</translation>
    </message>
    <message>
        <source>Show the refused conversions</source>
        <translation>Montrer les conversions refusées</translation>
    </message>
    <message>
        <source>Shows only the rows that OpenAI refused, with its own words.</source>
        <translation>Ne montre que les lignes refusées par OpenAI, avec ses propres mots.</translation>
    </message>
    <message>
        <source>Rows, pictures, or what leaves</source>
        <translation>Lignes, images, ou ce qui sort</translation>
    </message>
    <message>
        <source>The rows themselves, the conversions as pictures, or what leaves of each column.</source>
        <translation>Les lignes elles-mêmes, les conversions en images, ou ce qui sort de chaque colonne.</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions</source>
        <translation>
            <numerusform>%Ln conversion</numerusform>
            <numerusform>%Ln conversions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>conversions from lines</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1: each is one conversion</source>
        <comment>lines</comment>
        <translation>%1&#x202f;: chacune est une conversion</translation>
    </message>
    <message>
        <source>%1: %2 + %3</source>
        <comment>lines are conversions and joined lines</comment>
        <translation>%1&#x202f;: %2 + %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines joined to their order</source>
        <translation>
            <numerusform>%Ln ligne rattachée à sa commande</numerusform>
            <numerusform>%Ln lignes rattachées à leur commande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can still be sent; %Ln are older than 7 days, OpenAI does not take them.</source>
        <translation>
            <numerusform>%1 peuvent encore être envoyées&#x202f;; %Ln a plus de 7 jours, OpenAI ne la prend pas.</numerusform>
            <numerusform>%1 peuvent encore être envoyées&#x202f;; %Ln ont plus de 7 jours, OpenAI ne les prend pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these conversions can be sent. The causes below say why.</source>
        <translation>Aucune de ces conversions ne peut être envoyée. Les causes ci-dessous disent pourquoi.</translation>
    </message>
    <message>
        <source>Nothing is blocked. %1</source>
        <comment>a sentence follows</comment>
        <translation>Rien n’est bloqué. %1</translation>
    </message>
    <message>
        <source>Convey has looked at every row. Fix what is blocked, or send without it.</source>
        <translation>Convey a examiné chaque ligne. Corrigez ce qui est bloqué, ou envoyez sans.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions about this file are open; these counts rest on assumptions. Answer them on the Columns page before you send.</source>
        <translation>
            <numerusform>%Ln question sur ce fichier reste ouverte&#x202f;; ces nombres reposent sur des suppositions. Répondez-y sur la page Colonnes avant l’envoi.</numerusform>
            <numerusform>%Ln questions sur ce fichier restent ouvertes&#x202f;; ces nombres reposent sur des suppositions. Répondez-y sur la page Colonnes avant l’envoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines are looked at; the counts are those so far</source>
        <translation>
            <numerusform>%1 de %Ln ligne est examinée&#x202f;; les nombres valent jusqu’ici</numerusform>
            <numerusform>%1 de %Ln lignes sont examinées&#x202f;; les nombres valent jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>OpenAI refused %Ln conversions of this file.</source>
        <translation>
            <numerusform>OpenAI a refusé %Ln conversion de ce fichier.</numerusform>
            <numerusform>OpenAI a refusé %Ln conversions de ce fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are changed since.</source>
        <translation>
            <numerusform>%Ln a été modifiée depuis.</numerusform>
            <numerusform>%Ln ont été modifiées depuis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions can be sent.</source>
        <translation>
            <numerusform>%Ln conversion peut être envoyée.</numerusform>
            <numerusform>%Ln conversions peuvent être envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>some of all conversions</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Stop loo&amp;king</source>
        <translation>A&amp;rrêter l’examen</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>E&amp;xaminer de nouveau</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>What &amp;leaves</source>
        <translation>Ce &amp;qui sort</translation>
    </message>
</context>
<context>
    <name>convey::ui::ProgressPanel</name>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>repeating is safe</source>
        <translation>répéter est sans risque</translation>
    </message>
    <message>
        <source>Pausing: nothing new is sent. What is on its way comes to its end.</source>
        <translation>Mise en pause&#x202f;: rien de nouveau n’est envoyé. Ce qui est en route va à son terme.</translation>
    </message>
    <message>
        <source>Stopping: nothing new is sent. What is on its way is awaited for a moment.</source>
        <translation>Arrêt&#x202f;: rien de nouveau n’est envoyé. Ce qui est en route est attendu un instant.</translation>
    </message>
    <message>
        <source>%1 % answered</source>
        <translation>%1&#x202f;% avec réponse</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>percent answered, and what is waited for</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, about %2 a second, %3 to go.</source>
        <translation>%1, environ %2 par seconde, reste %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions left the 7 days while they waited; they stay here.</source>
        <translation>
            <numerusform>%Ln conversion est sortie des 7 jours pendant l’attente&#x202f;; elle reste ici.</numerusform>
            <numerusform>%Ln conversions sont sorties des 7 jours pendant l’attente&#x202f;; elles restent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 percent, %2 accepted, %3 refused</source>
        <translation>%1 pour cent, %2 acceptées, %3 refusées</translation>
    </message>
    <message>
        <source>The requests are being prepared; none of them is sent yet.</source>
        <translation>Les requêtes sont en préparation&#x202f;; aucune n’est encore envoyée.</translation>
    </message>
</context>
<context>
    <name>convey::ui::ProxyDialog</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Requests go</source>
        <translation>Trajet des requêtes</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>As your network’s people name it, like http://proxy.example.com:3128.</source>
        <translation>Tel que le nomme votre équipe réseau, comme http://proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Leave it empty where the proxy asks for none.</source>
        <translation>À laisser vide si le proxy n’en demande pas.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Leave it empty to stay with the one that is kept.</source>
        <translation>À laisser vide pour conserver l’actuel.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Comme le dit le système</translation>
    </message>
    <message>
        <source>Takes the proxy of the desktop’s network settings, if there is one.</source>
        <translation>Prend le proxy des réglages réseau du bureau, s’il y en a un.</translation>
    </message>
    <message>
        <source>Without a proxy</source>
        <translation>Sans proxy</translation>
    </message>
    <message>
        <source>Goes straight to OpenAI.</source>
        <translation>Va directement à OpenAI.</translation>
    </message>
    <message>
        <source>Through this proxy</source>
        <translation>Par ce proxy</translation>
    </message>
    <message>
        <source>Takes the proxy that is named below.</source>
        <translation>Prend le proxy indiqué ci-dessous.</translation>
    </message>
    <message>
        <source>In the system’s key store</source>
        <translation>Dans le trousseau du système</translation>
    </message>
    <message>
        <source>The password is there the next time you start Convey.</source>
        <translation>Le mot de passe sera là au prochain démarrage de Convey.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Pour cette session seulement</translation>
    </message>
    <message>
        <source>The password is forgotten when Convey closes.</source>
        <translation>Le mot de passe est oublié à la fermeture de Convey.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Closes without saving.</source>
        <translation>Ferme sans enregistrer.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The next request goes this way.</source>
        <translation>La prochaine requête suit ce chemin.</translation>
    </message>
    <message>
        <source>This is no address of a proxy. Name and password have places of their own.</source>
        <translation>Ce n’est pas une adresse de proxy. Le nom et le mot de passe ont leurs propres champs.</translation>
    </message>
    <message>
        <source>A password goes with a user name.</source>
        <translation>Un mot de passe va avec un nom d’utilisateur.</translation>
    </message>
</context>
<context>
    <name>convey::ui::QuestionCard</name>
    <message>
        <source>Only scheme, host and path of the page address are sent; what follows a ? stays here. Until it is known, nothing can be sent.</source>
        <translation>Seuls le schéma, l’hôte et le chemin de l’adresse de page sont envoyés&#x202f;; ce qui suit un&#x202f;? reste ici. Tant qu’elle n’est pas connue, rien ne peut être envoyé.</translation>
    </message>
    <message>
        <source>Asked because %1.</source>
        <comment>a clause follows: 3 times name no zone</comment>
        <translation>Raison de la question&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Use it as the event ID</source>
        <translation>L’utiliser comme ID d’événement</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Use it as consent</source>
        <translation>L’utiliser comme consentement</translation>
    </message>
    <message>
        <source>Use this column</source>
        <translation>Utiliser cette colonne</translation>
    </message>
    <message>
        <source>Send the whole amount</source>
        <translation>Envoyer le montant entier</translation>
    </message>
    <message>
        <source>It is no consent</source>
        <translation>Ce n’est pas un consentement</translation>
    </message>
    <message>
        <source>It is about messages only</source>
        <translation>Cela ne concerne que les messages</translation>
    </message>
    <message>
        <source>Use for every line</source>
        <translation>Utiliser pour chaque ligne</translation>
    </message>
    <message>
        <source>This is assumed until it is answered.</source>
        <translation>C’est supposé tant qu’il n’y a pas de réponse.</translation>
    </message>
    <message>
        <source>Answers the question: %1</source>
        <translation>Répond à la question&#x202f;: %1</translation>
    </message>
    <message>
        <source>Answers the question: the column is not used for this.</source>
        <translation>Répond à la question&#x202f;: la colonne ne sert pas à cela.</translation>
    </message>
</context>
<context>
    <name>convey::ui::QuestionList</name>
    <message>
        <source>Both answers are right</source>
        <translation>Les deux sont justes</translation>
    </message>
    <message>
        <source>Answers both questions above at once: by what stands in their fields, or by the column that is assumed. One step undoes both.</source>
        <translation>Répond aux deux questions ci-dessus à la fois&#x202f;: par ce qui est dans leurs champs, ou par la colonne supposée. Une seule étape annule les deux.</translation>
    </message>
    <message>
        <source>Take both answers as they are shown</source>
        <translation>Prendre les deux réponses telles que montrées</translation>
    </message>
    <message numerus="yes">
        <source>%n more questions after that.</source>
        <translation>
            <numerusform>Encore %n question après.</numerusform>
            <numerusform>Encore %n questions après.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>The pages of the upload in front, in their order, with what is done and what is blocked. Up and Down walk, Enter opens.</source>
        <translation>Les pages du téléversement au premier plan, dans leur ordre, avec ce qui est fait et ce qui est bloqué. Haut et Bas parcourent, Entrée ouvre.</translation>
    </message>
</context>
<context>
    <name>convey::ui::RailModel</name>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>This upload</source>
        <translation>Ce téléversement</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Anytime</source>
        <translation>À tout moment</translation>
    </message>
    <message>
        <source>Image tag</source>
        <translation>Balise image</translation>
    </message>
    <message>
        <source>Sending history</source>
        <translation>Historique d’envoi</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1, étape %2 sur %3</translation>
    </message>
    <message>
        <source>%1, step %2 of %3, running</source>
        <translation>%1, étape %2 sur %3, en cours</translation>
    </message>
    <message numerus="yes">
        <source>%1, step %2 of %3, %n blocked</source>
        <translation>
            <numerusform>%1, étape %2 sur %3, %n bloquée</numerusform>
            <numerusform>%1, étape %2 sur %3, %n bloquées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, step %2 of %3, done</source>
        <translation>%1, étape %2 sur %3, terminé</translation>
    </message>
</context>
<context>
    <name>convey::ui::Ramp</name>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refusée</numerusform>
            <numerusform>%Ln refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <translation>
            <numerusform>%Ln sans réponse</numerusform>
            <numerusform>%Ln sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>not carried through</source>
        <translation>non mené à terme</translation>
    </message>
    <message>
        <source>Passed %1</source>
        <comment>a time</comment>
        <translation>Réussi %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::ReasonBox</name>
    <message>
        <source>Test order</source>
        <translation>Commande de test</translation>
    </message>
    <message>
        <source>Returned or cancelled</source>
        <translation>Retournée ou annulée</translation>
    </message>
    <message>
        <source>Sent already</source>
        <translation>Déjà envoyée</translation>
    </message>
    <message>
        <source>Our own staff</source>
        <translation>Notre propre personnel</translation>
    </message>
    <message>
        <source>The customer asked for it</source>
        <translation>Le client l’a demandé</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Aucune raison donnée</translation>
    </message>
</context>
<context>
    <name>convey::ui::ReasonDialog</name>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Why leave %Ln rows out?</source>
        <translation>
            <numerusform>&amp;Pourquoi exclure %Ln ligne&#x202f;?</numerusform>
            <numerusform>&amp;Pourquoi exclure %Ln lignes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept with your changes and written into the list of problems. Nothing of it is sent.</source>
        <translation>Gardé avec vos modifications et écrit dans la liste des problèmes. Rien n’en est envoyé.</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Exclure</translation>
    </message>
</context>
<context>
    <name>convey::ui::ReceiptSaver</name>
    <message>
        <source>Save the receipt</source>
        <translation>Enregistrer le récépissé</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>Pour imprimer (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Pour des programmes (*.json)</translation>
    </message>
</context>
<context>
    <name>convey::ui::RecentModel</name>
    <message>
        <source>File not found</source>
        <translation>Fichier introuvable</translation>
    </message>
    <message>
        <source>Folder not found</source>
        <translation>Dossier introuvable</translation>
    </message>
    <message>
        <source>May not be read</source>
        <translation>Lecture non autorisée</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyées</translation>
    </message>
    <message>
        <source>Tested only</source>
        <translation>Testé seulement</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln to go</source>
        <translation>
            <numerusform>Arrêté&#x202f;: reste %Ln</numerusform>
            <numerusform>Arrêté&#x202f;: restent %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln acceptée</numerusform>
            <numerusform>%Ln acceptées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file and why it can&apos;t be opened</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, épinglé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>Dernier enregistrement</translation>
    </message>
</context>
<context>
    <name>convey::ui::RecentPane</name>
    <message>
        <source>Tags made lately</source>
        <translation>Balises récentes</translation>
    </message>
    <message>
        <source>Enter puts a tag into the form again, Delete takes it off this list.</source>
        <translation>Entrée remet une balise dans le formulaire, Suppr la retire de cette liste.</translation>
    </message>
    <message>
        <source>Kept on this computer, the newest 30. Tags with customer data or an order number in them are not kept.</source>
        <translation>Gardées sur cet ordinateur, les 30 plus récentes. Les balises avec des données de clients ou un numéro de commande ne sont pas gardées.</translation>
    </message>
    <message>
        <source>No tag was made yet</source>
        <translation>Aucune balise créée pour l’instant</translation>
    </message>
    <message>
        <source>Tags that you copy or save are listed here.</source>
        <translation>Les balises que vous copiez ou enregistrez sont listées ici.</translation>
    </message>
    <message>
        <source>Forget the tags</source>
        <translation>Oublier les balises</translation>
    </message>
    <message>
        <source>Forget all tags that were made lately? Pages that have them go on as they are.</source>
        <translation>Oublier toutes les balises récentes&#x202f;? Les pages qui les contiennent continuent comme avant.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Les oublier</translation>
    </message>
</context>
<context>
    <name>convey::ui::RecentTagsModel</name>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values from the page</source>
        <translation>
            <numerusform>%Ln valeur de la page</numerusform>
            <numerusform>%Ln valeurs de la page</numerusform>
        </translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
</context>
<context>
    <name>convey::ui::Refusal</name>
    <message>
        <source>OpenAI names no field.</source>
        <translation>OpenAI n’indique aucun champ.</translation>
    </message>
    <message>
        <source>It is about %1.</source>
        <comment>%1 is a field of the API</comment>
        <translation>Il s’agit de %1.</translation>
    </message>
</context>
<context>
    <name>convey::ui::RefusalCard</name>
    <message>
        <source>OpenAI refused it. It is changed since and can be sent again, on the Send page.</source>
        <translation>OpenAI l’a refusée. Elle a été modifiée depuis et peut être renvoyée, sur la page Envoi.</translation>
    </message>
    <message>
        <source>OpenAI refused it. Change what its words name, then send it again.</source>
        <translation>OpenAI l’a refusée. Modifiez ce qu’OpenAI indique, puis renvoyez-la.</translation>
    </message>
    <message>
        <source>Show the cell in “%1”</source>
        <translation>Montrer la cellule dans «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Goes to the cell of your row that OpenAI&apos;s answer is about, to change it there.</source>
        <translation>Va à la cellule de votre ligne que concerne la réponse d’OpenAI, pour la modifier là.</translation>
    </message>
</context>
<context>
    <name>convey::ui::RefusedModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID d’événement</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>OpenAI’s words</source>
        <translation>Les mots d’OpenAI</translation>
    </message>
</context>
<context>
    <name>convey::ui::ReplaceDialog</name>
    <message>
        <source>Only &amp;whole cells</source>
        <translation>&amp;Cellules entières seulement</translation>
    </message>
    <message>
        <source>In &amp;any case</source>
        <translation>Ignorer la c&amp;asse</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Changes the cells. It is one step that can be undone; your file stays as it is.</source>
        <translation>Modifie les cellules. C’est une seule étape, que l’on peut annuler&#x202f;; votre fichier reste tel quel.</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>C&amp;olonne</translation>
    </message>
    <message>
        <source>The column whose cells change.</source>
        <translation>La colonne dont les cellules changent.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>What stands there now. With whole cells alone, nothing here means empty cells.</source>
        <translation>Ce qui s’y trouve maintenant. Avec les cellules entières seulement, rien ici signifie des cellules vides.</translation>
    </message>
    <message>
        <source>Replace &amp;by</source>
        <translation>Remplacer &amp;par</translation>
    </message>
    <message>
        <source>What is to stand there. Nothing here takes it out.</source>
        <translation>Ce qui doit s’y trouver. Rien ici le supprime.</translation>
    </message>
    <message>
        <source>Changes only cells that hold this and nothing else.</source>
        <translation>Ne modifie que les cellules qui contiennent cela et rien d’autre.</translation>
    </message>
    <message>
        <source>Small and capital letters are taken for the same.</source>
        <translation>Minuscules et majuscules sont tenues pour identiques.</translation>
    </message>
    <message numerus="yes">
        <source>Only in the %Ln &amp;rows shown</source>
        <translation>
            <numerusform>Seulement dans la %Ln &amp;ligne montrée</numerusform>
            <numerusform>Seulement dans les %Ln &amp;lignes montrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves the rows alone that the list does not show at the moment.</source>
        <translation>Ne touche pas aux lignes que la liste ne montre pas en ce moment.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>The first cells that would change, before and after</source>
        <translation>Les premières cellules qui changeraient, avant et après</translation>
    </message>
    <message>
        <source>What the first cells would look like. Personal values are hidden while they are hidden in the table.</source>
        <translation>L’aspect qu’auraient les premières cellules. Les valeurs personnelles sont masquées tant qu’elles le sont dans le tableau.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>How far the replacing is</source>
        <translation>Où en est le remplacement</translation>
    </message>
    <message>
        <source>Write what is to be found.</source>
        <translation>Écrivez ce qu’il faut rechercher.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>No cell would change.</source>
        <translation>Aucune cellule ne changerait.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells would change.</source>
        <translation>
            <numerusform>%Ln cellule changerait.</numerusform>
            <numerusform>%Ln cellules changeraient.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::ResultPanel</name>
    <message numerus="yes">
        <source>This computer’s clock is %Ln minutes ahead of the server’s. Set it: OpenAI judges the seven days by its own.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur avance de %Ln minute sur celle du serveur. Réglez-la&#x202f;: OpenAI juge les sept jours d’après la sienne.</numerusform>
            <numerusform>L’horloge de cet ordinateur avance de %Ln minutes sur celle du serveur. Réglez-la&#x202f;: OpenAI juge les sept jours d’après la sienne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln minutes behind the server’s. Set it: OpenAI judges the seven days by its own.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur retarde de %Ln minute sur celle du serveur. Réglez-la&#x202f;: OpenAI juge les sept jours d’après la sienne.</numerusform>
            <numerusform>L’horloge de cet ordinateur retarde de %Ln minutes sur celle du serveur. Réglez-la&#x202f;: OpenAI juge les sept jours d’après la sienne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was sent before; nothing was sent again.</source>
        <translation>Tout avait déjà été envoyé&#x202f;; rien n’a été renvoyé.</translation>
    </message>
    <message>
        <source>There was nothing to send.</source>
        <translation>Il n’y avait rien à envoyer.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln requests.</source>
        <translation>
            <numerusform>Arrêté après %Ln requête.</numerusform>
            <numerusform>Arrêté après %Ln requêtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent in practice mode, in %Ln requests.</source>
        <translation>
            <numerusform>Envoyé en mode entraînement, en %Ln requête.</numerusform>
            <numerusform>Envoyé en mode entraînement, en %Ln requêtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tested in practice mode, in %Ln requests.</source>
        <translation>
            <numerusform>Testé en mode entraînement, en %Ln requête.</numerusform>
            <numerusform>Testé en mode entraînement, en %Ln requêtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent for real, in %Ln requests.</source>
        <translation>
            <numerusform>Envoyé en réel, en %Ln requête.</numerusform>
            <numerusform>Envoyé en réel, en %Ln requêtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tested with OpenAI, in %Ln requests.</source>
        <translation>
            <numerusform>Testé avec OpenAI, en %Ln requête.</numerusform>
            <numerusform>Testé avec OpenAI, en %Ln requêtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending again is safe: the event IDs stay the same, so nothing counts twice.</source>
        <translation>Renvoyer est sans risque&#x202f;: les ID d’événement restent les mêmes, donc rien ne compte deux fois.</translation>
    </message>
    <message>
        <source>Passed the test. Nothing is recorded yet.</source>
        <translation>Test réussi. Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Not all passed the test. Nothing is recorded.</source>
        <translation>Toutes n’ont pas réussi le test. Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>A stand-in on this computer answered. Nothing reached OpenAI, nothing counts.</source>
        <translation>Un simulateur sur cet ordinateur a répondu. Rien n’a atteint OpenAI, rien ne compte.</translation>
    </message>
    <message>
        <source>Accepted means: OpenAI has taken the conversion in. Whether it counts for an ad is decided later, in Ads Manager.</source>
        <translation>Accepté signifie&#x202f;: OpenAI a pris la conversion. Si elle compte pour une annonce se décide plus tard, dans Ads Manager.</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no conversion</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistrées</translation>
    </message>
    <message>
        <source>taken in</source>
        <comment>OpenAI took them</comment>
        <translation>prises en compte</translation>
    </message>
    <message>
        <source>listed below</source>
        <translation>listées ci-dessous</translation>
    </message>
    <message>
        <source>repeating is safe</source>
        <translation>répéter est sans risque</translation>
    </message>
    <message>
        <source>stay here</source>
        <translation>restent ici</translation>
    </message>
</context>
<context>
    <name>convey::ui::ResultsPage</name>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Pixel: %1</source>
        <translation>Pixel&#x202f;: %1</translation>
    </message>
    <message>
        <source>Began: %1</source>
        <translation>Début&#x202f;: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Fin&#x202f;: %1</translation>
    </message>
    <message>
        <source>Saved setup: %1</source>
        <translation>Configuration enregistrée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>What OpenAI answered, and what stayed on this computer.</source>
        <translation>Ce qu’OpenAI a répondu, et ce qui est resté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;I sent something wrong…</source>
        <translation>&amp;J’ai fait une erreur d’envoi…</translation>
    </message>
    <message>
        <source>What can and can’t be done about it.</source>
        <translation>Ce que l’on peut y faire et ce que l’on ne peut pas.</translation>
    </message>
    <message>
        <source>Save &amp;receipt…</source>
        <translation>&amp;Enregistrer le récépissé…</translation>
    </message>
    <message>
        <source>Figures, times and hashes of this send, to print, to file or to hand on. Nothing personal is in it.</source>
        <translation>Chiffres, heures et hachages de cet envoi, à imprimer, classer ou transmettre. Il ne contient rien de personnel.</translation>
    </message>
    <message>
        <source>The receipt is saved as %1.</source>
        <translation>Le récépissé est enregistré sous %1.</translation>
    </message>
    <message>
        <source>Nothing was sent from this file yet.</source>
        <translation>Rien n’a encore été envoyé depuis ce fichier.</translation>
    </message>
    <message>
        <source>Test it or send it on the Send page; what OpenAI answers stands here then.</source>
        <translation>Testez-le ou envoyez-le sur la page Envoi&#x202f;; la réponse d’OpenAI figurera alors ici.</translation>
    </message>
    <message>
        <source>&amp;Go to Send</source>
        <translation>A&amp;ller à Envoi</translation>
    </message>
    <message>
        <source>Refused conversions</source>
        <translation>Conversions refusées</translation>
    </message>
    <message>
        <source>Each conversion that OpenAI refused, with OpenAI’s own words. Ctrl+C copies a row.</source>
        <translation>Chaque conversion refusée par OpenAI, avec ses propres mots. Ctrl+C copie une ligne.</translation>
    </message>
    <message>
        <source>About this send</source>
        <translation>Au sujet de cet envoi</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>Enregistrer les lignes</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>The lines are being saved…</source>
        <translation>Enregistrement des lignes…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are saved.</source>
        <translation>
            <numerusform>%Ln ligne est enregistrée.</numerusform>
            <numerusform>%Ln lignes sont enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was changed in Convey before sending is not kept any more: the lines are as the file has them.</source>
        <translation>Ce qui a été modifié dans Convey avant l’envoi n’est plus gardé&#x202f;: les lignes sont comme dans le fichier.</translation>
    </message>
</context>
<context>
    <name>convey::ui::ResumeOffer</name>
    <message>
        <source>%1 accepted, %2 refused, %3 sent without an answer, %4 to go.</source>
        <translation>%1 acceptées, %2 refusées, %3 envoyées sans réponse, reste %4.</translation>
    </message>
    <message>
        <source>&amp;Continue sending</source>
        <translation>&amp;Reprendre l’envoi</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>Continue sending</source>
        <translation>Reprendre l’envoi</translation>
    </message>
    <message>
        <source>Sends what is left and what had no answer, with the same event IDs: nothing counts twice.</source>
        <translation>Envoie ce qui reste et ce qui est resté sans réponse, avec les mêmes ID d’événement&#x202f;: rien ne compte deux fois.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>The rest is not offered any more. What was sent stays sent.</source>
        <translation>Le reste n’est plus proposé. Ce qui a été envoyé reste envoyé.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Nothing is sent. The question comes again when Convey starts the next time.</source>
        <translation>Rien n’est envoyé. La question revient au prochain démarrage de Convey.</translation>
    </message>
    <message>
        <source>pixel %1</source>
        <translation>pixel %1</translation>
    </message>
    <message>
        <source>Sending %1 to %2 was broken off on %3. Continue?</source>
        <comment>a file, a destination, a time</comment>
        <translation>L’envoi de %1 vers %2 a été interrompu le %3. Reprendre&#x202f;?</translation>
    </message>
    <message>
        <source>It was no file, and nothing of it was kept: paste or open the same rows again and send them. What was accepted is left out then.</source>
        <translation>Ce n’était pas un fichier, et rien n’en a été gardé&#x202f;: collez ou ouvrez de nouveau les mêmes lignes et envoyez-les. Ce qui a été accepté est alors exclu.</translation>
    </message>
    <message>
        <source>Give &amp;it up</source>
        <translation>Aban&amp;donner</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowCellsModel</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>column, text, state, cause</comment>
        <translation>%1&#x202f;: %2, %3, %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, text</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>In your file</source>
        <translation>Dans votre fichier</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowCellsView</name>
    <message>
        <source>Your row</source>
        <translation>Votre ligne</translation>
    </message>
    <message>
        <source>The row as it stands in your file. F2 or a double click changes a cell.</source>
        <translation>La ligne telle qu’elle est dans votre fichier. F2 ou un double clic modifie une cellule.</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowPanel</name>
    <message>
        <source>The cells of this row can&apos;t be told apart, so there is nothing to send.</source>
        <translation>Les cellules de cette ligne ne peuvent pas être séparées, il n’y a donc rien à envoyer.</translation>
    </message>
    <message>
        <source>Not sent while it is blocked. Convey reads the row like this:</source>
        <translation>Non envoyée tant qu’elle est bloquée. Convey lit la ligne ainsi&#x202f;:</translation>
    </message>
    <message>
        <source>This conversion stays here. Convey reads the row like this:</source>
        <translation>Cette conversion reste ici. Convey lit la ligne ainsi&#x202f;:</translation>
    </message>
    <message>
        <source>This is all that leaves this computer for this row; personal values are hashed.</source>
        <translation>C’est tout ce qui quitte cet ordinateur pour cette ligne&#x202f;; les valeurs personnelles sont hachées.</translation>
    </message>
    <message>
        <source>The row is being read</source>
        <translation>La ligne est en cours de lecture</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <comment>a line and how many problems it has</comment>
        <translation>Ligne %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the list</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>You left this row out. Take it back to have it looked at again.</source>
        <translation>Vous avez exclu cette ligne. Reprenez-la pour qu’elle soit de nouveau examinée.</translation>
    </message>
    <message>
        <source>Joined line: it is part of the conversion that begins in line %1.</source>
        <translation>Ligne rattachée&#x202f;: elle fait partie de la conversion qui commence à la ligne %1.</translation>
    </message>
    <message>
        <source>Nothing to fix in this row.</source>
        <translation>Rien à corriger dans cette ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are joined to this conversion, which begins in line %1.</source>
        <translation>
            <numerusform>%Ln ligne est rattachée à cette conversion, qui commence à la ligne %1.</numerusform>
            <numerusform>%Ln lignes sont rattachées à cette conversion, qui commence à la ligne %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row is chosen</source>
        <translation>Aucune ligne choisie</translation>
    </message>
    <message>
        <source>Close the row (Esc)</source>
        <translation>Fermer la ligne (Échap)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The conversion as it will be sent</source>
        <translation>La conversion telle qu’elle sera envoyée</translation>
    </message>
    <message>
        <source>Previous row (Alt+Up)</source>
        <translation>Ligne précédente (Alt+Haut)</translation>
    </message>
    <message>
        <source>Next row (Alt+Down)</source>
        <translation>Ligne suivante (Alt+Bas)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Go to Columns</source>
        <translation>Aller à Colonnes</translation>
    </message>
    <message>
        <source>Many causes are mended at once by choosing another column or answering a question.</source>
        <translation>Beaucoup de causes sont corrigées d’un coup en choisissant une autre colonne ou en répondant à une question.</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Exclure cette ligne</translation>
    </message>
    <message>
        <source>It is not sent. The file stays as it is (Delete)</source>
        <translation>Elle n’est pas envoyée. Le fichier reste tel quel (Suppr)</translation>
    </message>
    <message>
        <source>Take this row back</source>
        <translation>Reprendre cette ligne</translation>
    </message>
    <message>
        <source>It counts again (Shift+Delete)</source>
        <translation>Elle compte de nouveau (Maj+Suppr)</translation>
    </message>
    <message>
        <source>Wh&amp;y left out</source>
        <translation>Po&amp;urquoi exclue</translation>
    </message>
    <message>
        <source>Choose a reason or write your own. It stays with your changes; nothing of it is sent.</source>
        <translation>Choisissez une raison ou écrivez la vôtre. Elle reste avec vos modifications&#x202f;; rien n’en est envoyé.</translation>
    </message>
    <message>
        <source>What is to be looked at in this row</source>
        <translation>Ce qui est à vérifier dans cette ligne</translation>
    </message>
    <message>
        <source>The conversion letter by letter, as OpenAI gets it.</source>
        <translation>La conversion lettre par lettre, telle qu’OpenAI la reçoit.</translation>
    </message>
    <message>
        <source>Your row, or as it will be sent</source>
        <translation>Votre ligne, ou telle qu’elle sera envoyée</translation>
    </message>
    <message>
        <source>Your row</source>
        <translation>Votre ligne</translation>
    </message>
    <message>
        <source>As it will be sent</source>
        <translation>Tel que ce sera envoyé</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowsModel</name>
    <message>
        <source>%1: being read</source>
        <comment>column of a cell</comment>
        <translation>%1&#x202f;: lecture en cours</translation>
    </message>
    <message>
        <source>These characters are not UTF-8 and can&apos;t be sent: %1</source>
        <translation>Ces caractères ne sont pas en UTF-8 et ne peuvent pas être envoyés&#x202f;: %1</translation>
    </message>
    <message>
        <source>You left this line out. It is not sent.</source>
        <translation>Vous avez exclu cette ligne. Elle n’est pas envoyée.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>column, line and content of a cell</comment>
        <translation>%1, ligne %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <comment>a cell of a line</comment>
        <translation>%1, exclue</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>line and file</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: an earlier column has this name too.</source>
        <translation>%1&#x202f;: une colonne précédente porte aussi ce nom.</translation>
    </message>
    <message>
        <source>%1: the file gives it no name.</source>
        <translation>%1&#x202f;: le fichier ne lui donne pas de nom.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <comment>and of which file</comment>
        <translation>Ligne %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowsPane</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Personal values</source>
        <translation>Valeurs personnelles</translation>
    </message>
    <message>
        <source>Row details</source>
        <translation>Détails de la ligne</translation>
    </message>
    <message>
        <source>Only some of the rows are shown. Press to show all of them again.</source>
        <translation>Seule une partie des lignes est montrée. Appuyez pour les montrer toutes de nouveau.</translation>
    </message>
    <message>
        <source>Show names, addresses and numbers of people in full</source>
        <translation>Montrer en entier noms, adresses et numéros de personnes</translation>
    </message>
    <message>
        <source>Personal values are hidden on the screen until you ask for them. What is sent does not depend on it: these values leave hashed or as OpenAI takes them.</source>
        <translation>Les valeurs personnelles sont masquées à l’écran jusqu’à ce que vous les demandiez. Ce qui est envoyé n’en dépend pas&#x202f;: ces valeurs sortent hachées ou comme OpenAI les prend.</translation>
    </message>
    <message>
        <source>Show one row wholly, with what is wrong with it and as it will be sent</source>
        <translation>Montrer une ligne entière, avec ce qui ne va pas et telle qu’elle sera envoyée</translation>
    </message>
    <message>
        <source>Find in all columns</source>
        <translation>Rechercher dans toutes les colonnes</translation>
    </message>
    <message>
        <source>Shows only rows with these letters in any cell (Ctrl+F). Case makes no difference.</source>
        <translation>Ne montre que les lignes avec ces lettres dans une cellule (Ctrl+F). La casse ne compte pas.</translation>
    </message>
    <message>
        <source>Show rows by problem, column, event type, currency or amount</source>
        <translation>Montrer les lignes par problème, colonne, type d’événement, devise ou montant</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <comment>how many are set</comment>
        <translation>Filtres&#x202f;: %1</translation>
    </message>
    <message>
        <source>Refused by OpenAI</source>
        <translation>Refusées par OpenAI</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>a filter, and the sign that takes it away</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Filter: %1. Press to show all rows.</source>
        <translation>Filtre&#x202f;: %1. Appuyez pour montrer toutes les lignes.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Montrer toutes les lignes</translation>
    </message>
    <message>
        <source>No row contains “%1”</source>
        <comment>what was looked for</comment>
        <translation>Aucune ligne ne contient «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Clear the search to see the rows again.</source>
        <translation>Effacez la recherche pour revoir les lignes.</translation>
    </message>
    <message>
        <source>No row fits these filters</source>
        <translation>Aucune ligne ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Clear some of them to see rows again.</source>
        <translation>Effacez-en pour revoir des lignes.</translation>
    </message>
    <message>
        <source>Nothing is refused</source>
        <translation>Rien n’est refusé</translation>
    </message>
    <message>
        <source>Nothing is ready</source>
        <translation>Rien n’est prêt</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>Rien n’est à vérifier</translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation>Rien n’est bloqué</translation>
    </message>
    <message>
        <source>Nothing is outside the 7 days</source>
        <translation>Rien n’est hors des 7 jours</translation>
    </message>
    <message>
        <source>Nothing is left out</source>
        <translation>Rien n’est exclu</translation>
    </message>
    <message>
        <source>There are no rows</source>
        <translation>Il n’y a pas de lignes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>F2 changes a cell; Enter shows the row wholly; Delete leaves it out, Ctrl+Delete with a reason, Shift+Delete takes it back; F8 goes to the next finding.</source>
        <translation>F2 modifie une cellule&#x202f;; Entrée montre la ligne entière&#x202f;; Suppr l’exclut, Ctrl+Suppr avec une raison, Maj+Suppr la reprend&#x202f;; F8 va au constat suivant.</translation>
    </message>
    <message>
        <source>Every line of the file with what becomes of it. Marked cells are why a row is blocked or needs a look.</source>
        <translation>Chaque ligne du fichier avec ce qu’elle devient. Les cellules marquées disent pourquoi une ligne est bloquée ou à vérifier.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>&amp;Row details</source>
        <translation>&amp;Détails de la ligne</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Exclure</translation>
    </message>
    <message>
        <source>Leave out &amp;with a reason…</source>
        <translation>Exclure avec une &amp;raison…</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>&amp;Rechercher et remplacer…</translation>
    </message>
    <message>
        <source>&amp;Show this column in Columns</source>
        <translation>&amp;Montrer cette colonne dans Colonnes</translation>
    </message>
    <message>
        <source>Copy as it will be s&amp;ent</source>
        <translation>Copier tel qu’&amp;envoyé</translation>
    </message>
    <message>
        <source>Copy the re&amp;ason</source>
        <translation>Copier l&amp;a raison</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowsView</name>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>The rows as Convey reads them. If they don&apos;t look like your spreadsheet, change the separator, the quotes or the column names above.</source>
        <translation>Les lignes telles que Convey les lit. Si elles ne ressemblent pas à votre feuille de calcul, changez le séparateur, les guillemets ou les noms de colonnes ci-dessus.</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>above the numbers of the lines</comment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendActions</name>
    <message>
        <source>Asks once more, then sends the conversions for real. OpenAI records them; that can&apos;t be taken back.</source>
        <translation>Demande encore une fois, puis envoie les conversions en réel. OpenAI les enregistre&#x202f;; c’est irréversible.</translation>
    </message>
    <message>
        <source>Sends the conversions as a test. OpenAI judges them and records nothing. Ctrl+Return does the same.</source>
        <translation>Envoie les conversions à titre de test. OpenAI les juge et n’enregistre rien. Ctrl+Entrée fait de même.</translation>
    </message>
    <message>
        <source>pixel %1</source>
        <translation>pixel %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>money, and other currencies</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with warnings</source>
        <translation>
            <numerusform>%Ln avec avertissement</numerusform>
            <numerusform>%Ln avec avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is recorded</source>
        <translation>rien n’est enregistré</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln in practice mode…</source>
        <translation>
            <numerusform>Envoyer %Ln en mode entraînement…</numerusform>
            <numerusform>Envoyer %Ln en mode entraînement…</numerusform>
        </translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester de nouveau</translation>
    </message>
    <message>
        <source>Test in practice mode</source>
        <translation>Tester en mode entraînement</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln conversions for real…</source>
        <translation>
            <numerusform>Envoyer %Ln conversion en réel…</numerusform>
            <numerusform>Envoyer %Ln conversions en réel…</numerusform>
        </translation>
    </message>
    <message>
        <source>Test with OpenAI</source>
        <translation>Tester avec OpenAI</translation>
    </message>
    <message>
        <source>To pixel %1</source>
        <translation>Vers le pixel %1</translation>
    </message>
    <message>
        <source>To pixel %1, worth %2</source>
        <translation>Vers le pixel %1, valeur %2</translation>
    </message>
    <message>
        <source>Passed the test.
Nothing is recorded yet.</source>
        <translation>Test réussi.
Rien n’est encore enregistré.</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>How far it is. Space pauses a send for real or continues it, Ctrl+. stops.</source>
        <translation>Où en est l’envoi ou le test. Espace met en pause un envoi réel ou le reprend, Ctrl+. arrête.</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendOutcome</name>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendPage</name>
    <message>
        <source>Send</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Test first; OpenAI records nothing. Then send for real.</source>
        <translation>Testez d’abord&#x202f;; OpenAI n’enregistre rien. Envoyez ensuite en réel.</translation>
    </message>
    <message>
        <source>The destination “%1” was renamed or removed in another tab. Choose one again before you send.</source>
        <translation>La destination «&#x202f;%1&#x202f;» a été renommée ou supprimée dans un autre onglet. Choisissez-en une de nouveau avant l’envoi.</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Aucun fichier n’est ouvert.</translation>
    </message>
    <message>
        <source>Convey is still looking at the rows.</source>
        <translation>Convey examine encore les lignes.</translation>
    </message>
    <message>
        <source>The rows have not all been looked at; see the Preview page.</source>
        <translation>Toutes les lignes n’ont pas été examinées&#x202f;; voir la page Aperçu.</translation>
    </message>
    <message>
        <source>Questions about this file are open.</source>
        <translation>Des questions sur ce fichier restent ouvertes.</translation>
    </message>
    <message>
        <source>There is no conversion that can be sent.</source>
        <translation>Aucune conversion ne peut être envoyée.</translation>
    </message>
    <message>
        <source>Choose a destination first.</source>
        <translation>Choisissez d’abord une destination.</translation>
    </message>
    <message>
        <source>One send at a time.</source>
        <translation>Un seul envoi à la fois.</translation>
    </message>
    <message numerus="yes">
        <source>%1 to pixel %2: %Ln accepted</source>
        <comment>a time, a pixel</comment>
        <translation>
            <numerusform>%1 vers le pixel %2&#x202f;: %Ln acceptée</numerusform>
            <numerusform>%1 vers le pixel %2&#x202f;: %Ln acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln bloquée</numerusform>
            <numerusform>%Ln bloquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outside the 7 days</source>
        <translation>
            <numerusform>%Ln hors des 7 jours</numerusform>
            <numerusform>%Ln hors des 7 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln exclue</numerusform>
            <numerusform>%Ln exclues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them %Ln sent before</source>
        <translation>
            <numerusform>dont %Ln déjà envoyée</numerusform>
            <numerusform>dont %Ln déjà envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>made up</source>
        <translation>inventé</translation>
    </message>
    <message>
        <source>sending, %1 %</source>
        <translation>envoi, %1&#x202f;%</translation>
    </message>
    <message numerus="yes">
        <source>today %1, all %Ln passed</source>
        <translation>
            <numerusform>aujourd’hui %1, %Ln réussie</numerusform>
            <numerusform>aujourd’hui %1, toutes les %Ln réussies</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1, not all passed</source>
        <translation>aujourd’hui %1, pas toutes réussies</translation>
    </message>
    <message>
        <source>Not all of the first ones were accepted, so the rest was not sent. Look at what was refused, then go on or send only these.</source>
        <translation>Les premières n’ont pas toutes été acceptées, le reste n’a donc pas été envoyé. Regardez ce qui a été refusé, puis continuez ou n’envoyez que celles-ci.</translation>
    </message>
    <message>
        <source>Only what was refused and is changed since. Everything else stays as it is.</source>
        <translation>Seulement ce qui a été refusé et modifié depuis. Tout le reste demeure tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln that leave the 7-day window soonest. The others can be sent later; nothing goes twice.</source>
        <translation>
            <numerusform>Seulement la %Ln qui sort en premier de la fenêtre de 7 jours. Les autres peuvent être envoyées plus tard&#x202f;; rien ne part deux fois.</numerusform>
            <numerusform>Seulement les %Ln qui sortent en premier de la fenêtre de 7 jours. Les autres peuvent être envoyées plus tard&#x202f;; rien ne part deux fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First the %Ln that leave the 7-day window soonest; the others only when OpenAI accepts all of these.</source>
        <translation>
            <numerusform>D’abord la %Ln qui sort en premier de la fenêtre de 7 jours&#x202f;; les autres seulement si OpenAI l’accepte.</numerusform>
            <numerusform>D’abord les %Ln qui sortent en premier de la fenêtre de 7 jours&#x202f;; les autres seulement si OpenAI les accepte toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Sends nothing more. What was sent stays sent; the rest can go later.</source>
        <translation>N’envoie plus rien. Ce qui a été envoyé reste envoyé&#x202f;; le reste peut partir plus tard.</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Begins nothing new and waits for what is on its way. You can continue at any time, also after closing Convey.</source>
        <translation>Ne commence rien de nouveau et attend ce qui est en route. Vous pouvez reprendre à tout moment, même après avoir fermé Convey.</translation>
    </message>
    <message>
        <source>&amp;Continue sending</source>
        <translation>&amp;Reprendre l’envoi</translation>
    </message>
    <message>
        <source>Sends what is left and what had no answer, with the same event IDs: nothing counts twice.</source>
        <translation>Envoie ce qui reste et ce qui est resté sans réponse, avec les mêmes ID d’événement&#x202f;: rien ne compte deux fois.</translation>
    </message>
    <message>
        <source>Show the &amp;plan</source>
        <translation>Montrer le p&amp;lan</translation>
    </message>
    <message>
        <source>Back from the result to what can be sent.</source>
        <translation>Retour du résultat à ce qui peut être envoyé.</translation>
    </message>
    <message>
        <source>Test with OpenAI</source>
        <translation>Tester avec OpenAI</translation>
    </message>
    <message>
        <source>&amp;Answer in Columns</source>
        <translation>&amp;Répondre dans Colonnes</translation>
    </message>
    <message>
        <source>Answer in Columns</source>
        <translation>Répondre dans Colonnes</translation>
    </message>
    <message>
        <source>Goes to the page where the questions are asked.</source>
        <translation>Va à la page où les questions sont posées.</translation>
    </message>
    <message>
        <source>Batches of the plan</source>
        <translation>Lots du plan</translation>
    </message>
    <message>
        <source>How the conversions will be sent: oldest first, at most 1,000 in one request.</source>
        <translation>Comment les conversions seront envoyées&#x202f;: les plus anciennes d’abord, 1&#x202f;000 au plus par requête.</translation>
    </message>
    <message>
        <source>Batches being sent</source>
        <translation>Lots en cours d’envoi</translation>
    </message>
    <message>
        <source>Each request with its attempts and the answer, in OpenAI&apos;s own words where there are any. Ctrl+C copies a row.</source>
        <translation>Chaque requête avec ses essais et la réponse, dans les propres mots d’OpenAI s’il y en a. Ctrl+C copie une ligne.</translation>
    </message>
    <message>
        <source>Refused conversions</source>
        <translation>Conversions refusées</translation>
    </message>
    <message>
        <source>Each conversion that OpenAI refused, with OpenAI’s own words. Ctrl+C copies a row.</source>
        <translation>Chaque conversion refusée par OpenAI, avec ses propres mots. Ctrl+C copie une ligne.</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>You can close the lid: nothing is lost and nothing is sent twice.</source>
        <translation>Vous pouvez fermer le capot&#x202f;: rien n’est perdu et rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>Rehearse the whole job. Nothing leaves this computer.</source>
        <translation>Une répétition complète. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>What OpenAI answered, and what stayed on this computer.</source>
        <translation>Ce qu’OpenAI a répondu, et ce qui est resté sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>including %Ln with warnings</source>
        <translation>
            <numerusform>dont %Ln avec avertissement</numerusform>
            <numerusform>dont %Ln avec avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <comment>currencies</comment>
        <translation>
            <numerusform>+%Ln autre</numerusform>
            <numerusform>+%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>stay here</source>
        <translation>restent ici</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent before</source>
        <translation>
            <numerusform>%Ln déjà envoyée</numerusform>
            <numerusform>%Ln déjà envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, each one conversion</source>
        <translation>
            <numerusform>%Ln ligne, une conversion</numerusform>
            <numerusform>%Ln lignes, chacune une conversion</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 + %3</source>
        <comment>lines are conversions and joined lines</comment>
        <translation>%1&#x202f;: %2 + %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions</source>
        <translation>
            <numerusform>%Ln conversion</numerusform>
            <numerusform>%Ln conversions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines joined to their order</source>
        <translation>
            <numerusform>%Ln ligne rattachée à sa commande</numerusform>
            <numerusform>%Ln lignes rattachées à leur commande</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Mode entraînement</translation>
    </message>
    <message>
        <source>A stand-in on this computer answers. Nothing reaches OpenAI, nothing counts.</source>
        <translation>Un simulateur sur cet ordinateur répond. Rien n’atteint OpenAI, rien ne compte.</translation>
    </message>
    <message>
        <source>For real</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>OpenAI records these conversions.</source>
        <translation>OpenAI enregistre ces conversions.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>OpenAI judges the conversions and records nothing. You can repeat it as often as you like.</source>
        <translation>OpenAI juge les conversions et n’enregistre rien. Vous pouvez répéter autant que vous voulez.</translation>
    </message>
    <message>
        <source>Step %1 of 4</source>
        <translation>Étape %1 sur 4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions about this file are open. Nothing can be sent before they are answered.</source>
        <translation>
            <numerusform>%Ln question sur ce fichier reste ouverte. Rien ne peut être envoyé avant la réponse.</numerusform>
            <numerusform>%Ln questions sur ce fichier restent ouvertes. Rien ne peut être envoyé avant les réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>These conversions are sent.</source>
        <translation>Ces conversions sont envoyées.</translation>
    </message>
    <message>
        <source>Convey is still making the plan, and looks up what was sent before.</source>
        <translation>Convey fait encore le plan et cherche ce qui a déjà été envoyé.</translation>
    </message>
    <message>
        <source>Step 3 and step 4 are both skipped: tick the one to do.</source>
        <translation>Les étapes 3 et 4 sont toutes deux sautées&#x202f;: cochez celle à faire.</translation>
    </message>
    <message>
        <source>Try it again in a while.</source>
        <translation>Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>OpenAI refused the made-up purchase; its own words stand below.</source>
        <translation>OpenAI a refusé l’achat inventé&#x202f;; ses propres mots sont ci-dessous.</translation>
    </message>
    <message>
        <source>Waiting until %1, because OpenAI asked for it; then the same conversions go again.</source>
        <translation>En attente jusqu’à %1, à la demande d’OpenAI&#x202f;; puis les mêmes conversions repartent.</translation>
    </message>
    <message>
        <source>Waiting until %1, because OpenAI asked to slow down; then the same conversions go again.</source>
        <translation>En attente jusqu’à %1, car OpenAI a demandé de ralentir&#x202f;; puis les mêmes conversions repartent.</translation>
    </message>
    <message>
        <source>Waiting until %1, because OpenAI has trouble; then the same conversions go again.</source>
        <translation>En attente jusqu’à %1, car OpenAI a un incident&#x202f;; puis les mêmes conversions repartent.</translation>
    </message>
    <message>
        <source>Waiting until %1, because there is no connection; then it goes on by itself.</source>
        <translation>En attente jusqu’à %1, faute de connexion&#x202f;; puis cela reprend tout seul.</translation>
    </message>
    <message>
        <source>Waiting until %1, because no answer came back; repeating is safe.</source>
        <translation>En attente jusqu’à %1, car aucune réponse n’est venue&#x202f;; répéter est sans risque.</translation>
    </message>
    <message>
        <source>Waiting until %1; then the same conversions go again.</source>
        <translation>En attente jusqu’à %1&#x202f;; puis les mêmes conversions repartent.</translation>
    </message>
    <message>
        <source>The sending history could not be read. Convey set it aside as %1 and started a new one; nothing was deleted.</source>
        <translation>L’historique d’envoi n’a pas pu être lu. Convey l’a mis de côté sous %1 et en a commencé un nouveau&#x202f;; rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>nobody has declared it yet</source>
        <translation>personne ne l’a encore déclaré</translation>
    </message>
    <message>
        <source>“%1”, %2, %3</source>
        <comment>a statement, who declared it, when</comment>
        <translation>«&#x202f;%1&#x202f;», %2, %3</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>day and time of an order</comment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>preparing</source>
        <comment>a test, or a send for real</comment>
        <translation>préparation</translation>
    </message>
    <message>
        <source>testing, %1 %</source>
        <translation>test, %1&#x202f;%</translation>
    </message>
    <message>
        <source>See the &amp;results</source>
        <translation>Voir les ré&amp;sultats</translation>
    </message>
    <message>
        <source>Goes to the page with what became of each line, and with the receipt.</source>
        <translation>Va à la page qui dit ce que chaque ligne est devenue, avec le récépissé.</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendSteps</name>
    <message>
        <source>Do this step</source>
        <translation>Faire cette étape</translation>
    </message>
    <message>
        <source>Leave the tick away to skip this step.</source>
        <translation>Sans coche, cette étape est sautée.</translation>
    </message>
    <message>
        <source>will be done</source>
        <translation>sera faite</translation>
    </message>
    <message>
        <source>is skipped</source>
        <translation>est sautée</translation>
    </message>
    <message>
        <source>Step %1 of 4, %2, %3</source>
        <comment>number, what it is, how it stands</comment>
        <translation>Étape %1 sur 4, %2, %3</translation>
    </message>
    <message>
        <source>The steps of sending</source>
        <translation>Les étapes de l’envoi</translation>
    </message>
    <message>
        <source>Four steps, one after the other</source>
        <translation>Quatre étapes, l’une après l’autre</translation>
    </message>
    <message>
        <source>One conversion, test</source>
        <translation>Une conversion, test</translation>
    </message>
    <message>
        <source>Shows that key, pixel and fields are right.</source>
        <translation>Montre que la clé, le pixel et les champs sont justes.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln, test</source>
        <translation>
            <numerusform>Toutes (%Ln), test</numerusform>
            <numerusform>Toutes les %Ln, test</numerusform>
        </translation>
    </message>
    <message>
        <source>OpenAI judges every conversion. Nothing is recorded.</source>
        <translation>OpenAI juge chaque conversion. Rien n’est enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>OpenAI judges every conversion. Nothing is recorded. About %Ln requests.</source>
        <translation>
            <numerusform>OpenAI juge chaque conversion. Rien n’est enregistré. Environ %Ln requête.</numerusform>
            <numerusform>OpenAI juge chaque conversion. Rien n’est enregistré. Environ %Ln requêtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>From here on as if it were for real.</source>
        <translation>À partir d’ici, comme si c’était réel.</translation>
    </message>
    <message>
        <source>From here on it is for real. It can’t be taken back.</source>
        <translation>À partir d’ici, c’est réel. C’est irréversible.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln</source>
        <translation>
            <numerusform>La première</numerusform>
            <numerusform>Les %Ln premières</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln, for real</source>
        <translation>
            <numerusform>La première, en réel</numerusform>
            <numerusform>Les %Ln premières, en réel</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that leave the 7-day window soonest. The rest follows only when OpenAI accepts all of these.</source>
        <translation>Celles qui sortent en premier de la fenêtre de 7 jours. Le reste ne suit que si OpenAI les accepte toutes.</translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln</source>
        <translation>
            <numerusform>L’autre</numerusform>
            <numerusform>Les %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln, for real</source>
        <translation>
            <numerusform>L’autre, en réel</numerusform>
            <numerusform>Les %Ln autres, en réel</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest first, at most 1,000 in one request.</source>
        <translation>Les plus anciennes d’abord, 1&#x202f;000 au plus par requête.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>Toutes (%Ln)</numerusform>
            <numerusform>Toutes les %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln, for real</source>
        <translation>
            <numerusform>Toutes (%Ln), en réel</numerusform>
            <numerusform>Toutes les %Ln, en réel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::SentWrongDialog</name>
    <message>
        <source>I sent something wrong</source>
        <translation>J’ai fait une erreur d’envoi</translation>
    </message>
</context>
<context>
    <name>convey::ui::SessionOffer</name>
    <message>
        <source>Open &amp;again</source>
        <translation>&amp;Rouvrir</translation>
    </message>
    <message>
        <source>Opens these files where you left them. Nothing is sent.</source>
        <translation>Ouvre ces fichiers là où vous les avez laissés. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>Forgets what was open. The files themselves stay.</source>
        <translation>Oublie ce qui était ouvert. Les fichiers eux-mêmes restent.</translation>
    </message>
    <message numerus="yes">
        <source>Open the %Ln files of last time again?</source>
        <translation>
            <numerusform>Rouvrir le %Ln fichier de la dernière fois&#x202f;?</numerusform>
            <numerusform>Rouvrir les %Ln fichiers de la dernière fois&#x202f;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupBanner</name>
    <message>
        <source>A choice for this file</source>
        <translation>Un choix pour ce fichier</translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupList</name>
    <message>
        <source>Mana&amp;ge…</source>
        <translation>&amp;Gérer…</translation>
    </message>
    <message>
        <source>Manage the saved setups</source>
        <translation>Gérer les configurations enregistrées</translation>
    </message>
    <message>
        <source>Lists the saved setups: rename, duplicate, delete, export, import.</source>
        <translation>Liste les configurations enregistrées&#x202f;: renommer, dupliquer, supprimer, exporter, importer.</translation>
    </message>
    <message>
        <source>Saved setups</source>
        <translation>Configurations enregistrées</translation>
    </message>
    <message>
        <source>Enter asks for a file and uses the setup for it.</source>
        <translation>Entrée demande un fichier et lui applique la configuration.</translation>
    </message>
    <message>
        <source>From elsewhere, not looked at yet</source>
        <translation>Venue d’ailleurs, pas encore examinée</translation>
    </message>
    <message>
        <source>&amp;Saved setups</source>
        <translation>Config&amp;urations enregistrées</translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupNameDialog</name>
    <message>
        <source>&amp;Name of the saved setup:</source>
        <translation>&amp;Nom de la configuration enregistrée&#x202f;:</translation>
    </message>
    <message>
        <source>Name of the saved setup</source>
        <translation>Nom de la configuration enregistrée</translation>
    </message>
    <message>
        <source>The next export of this kind is known by its columns, whatever the name.</source>
        <translation>Le prochain export de ce type est reconnu à ses colonnes, quel que soit le nom.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>There is a saved setup of that name. It will be replaced.</source>
        <translation>Une configuration enregistrée porte ce nom. Elle sera remplacée.</translation>
    </message>
    <message>
        <source>There is a saved setup of that name. Choose another.</source>
        <translation>Une configuration enregistrée porte ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>It holds which column means what; no row of the file and no key.</source>
        <translation>Elle contient le sens de chaque colonne&#x202f;; aucune ligne du fichier et aucune clé.</translation>
    </message>
    <message>
        <source>The name is too long, or has characters that can’t be shown.</source>
        <translation>Le nom est trop long, ou contient des caractères qui ne peuvent pas être affichés.</translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupStrip</name>
    <message>
        <source>“%1”</source>
        <comment>name of a column</comment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Convey guesses what the columns mean.</source>
        <translation>Convey suppose ce que signifient les colonnes.</translation>
    </message>
    <message>
        <source>Your saved setup “%1” fits this file too.</source>
        <translation>Votre configuration enregistrée «&#x202f;%1&#x202f;» convient aussi à ce fichier.</translation>
    </message>
    <message numerus="yes">
        <source>It reads %Ln columns.</source>
        <translation>
            <numerusform>Elle lit %Ln colonne.</numerusform>
            <numerusform>Elle lit %Ln colonnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns stay on this computer.</source>
        <translation>
            <numerusform>%Ln colonne reste sur cet ordinateur.</numerusform>
            <numerusform>%Ln colonnes restent sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>New in this file, and not sent: %1.</source>
        <translation>Nouveau dans ce fichier, et non envoyé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Last used on %1.</source>
        <translation>Utilisée la dernière fois le %1.</translation>
    </message>
    <message>
        <source>Recognised: %1. Your saved setup “%2” is used.</source>
        <translation>Reconnu&#x202f;: %1. Votre configuration enregistrée «&#x202f;%2&#x202f;» est utilisée.</translation>
    </message>
    <message>
        <source>Your saved setup “%1” is used.</source>
        <translation>Votre configuration enregistrée «&#x202f;%1&#x202f;» est utilisée.</translation>
    </message>
    <message>
        <source>&amp;Don’t use it</source>
        <translation>&amp;Ne pas l’utiliser</translation>
    </message>
    <message>
        <source>The saved setup “%1” fits this file, but it came from elsewhere.</source>
        <translation>La configuration enregistrée «&#x202f;%1&#x202f;» convient à ce fichier, mais elle vient d’ailleurs.</translation>
    </message>
    <message>
        <source>Nothing of it is used before you say yes. See first which columns leave this computer.</source>
        <translation>Rien n’en est utilisé avant que vous disiez oui. Voyez d’abord quelles colonnes quittent cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;See what leaves…</source>
        <translation>&amp;Voir ce qui sort…</translation>
    </message>
    <message>
        <source>Your saved setup “%1” fits this file but for that. Until you decide, Convey guesses what the columns mean.</source>
        <translation>Votre configuration enregistrée «&#x202f;%1&#x202f;» convient à ce fichier, à cela près. Tant que vous n’avez pas décidé, Convey suppose ce que signifient les colonnes.</translation>
    </message>
    <message>
        <source>%1 is new and looks like consent.</source>
        <translation>%1 est nouveau et ressemble à un consentement.</translation>
    </message>
    <message>
        <source>“%1” is gone and “%2” is new. Use “%2” in its place?</source>
        <translation>«&#x202f;%1&#x202f;» a disparu et «&#x202f;%2&#x202f;» est nouveau. Utiliser «&#x202f;%2&#x202f;» à la place&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns have other names now, such as “%1” for “%2”. Use them?</source>
        <translation>
            <numerusform>%Ln colonne porte maintenant un autre nom, comme «&#x202f;%1&#x202f;» pour «&#x202f;%2&#x202f;». L’utiliser&#x202f;?</numerusform>
            <numerusform>%Ln colonnes portent maintenant d’autres noms, comme «&#x202f;%1&#x202f;» pour «&#x202f;%2&#x202f;». Les utiliser&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone from this file: %1.</source>
        <translation>Disparu de ce fichier&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 of its %2 columns are known.</source>
        <translation>%1 de ses %2 colonnes sont connues.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions are open on the Columns page.</source>
        <translation>
            <numerusform>%Ln question reste ouverte sur la page Colonnes.</numerusform>
            <numerusform>%Ln questions restent ouvertes sur la page Colonnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognised: %1.</source>
        <translation>Reconnu&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The others stay on this computer. The Columns page says why each was chosen.</source>
        <translation>Les autres restent sur cet ordinateur. La page Colonnes dit pourquoi chacune a été choisie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions are open there.</source>
        <translation>
            <numerusform>%Ln question y reste ouverte.</numerusform>
            <numerusform>%Ln questions y restent ouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Convey found the meaning of %Ln columns.</source>
        <translation>
            <numerusform>Convey a trouvé le sens de %Ln colonne.</numerusform>
            <numerusform>Convey a trouvé le sens de %Ln colonnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the save&amp;d setup</source>
        <translation>&amp;Utiliser la configuration</translation>
    </message>
    <message>
        <source>Use it &amp;as consent</source>
        <translation>L’&amp;utiliser comme consentement</translation>
    </message>
    <message>
        <source>Use the setup without it</source>
        <translation>Utiliser sans elle</translation>
    </message>
    <message>
        <source>Use the new n&amp;ame</source>
        <translation>&amp;Utiliser le nouveau nom</translation>
    </message>
    <message>
        <source>Use the setup for the other columns</source>
        <translation>Utiliser pour les autres colonnes</translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupsDialog</name>
    <message>
        <source>Saved setups</source>
        <translation>Configurations enregistrées</translation>
    </message>
    <message>
        <source>Each holds which column means what. The next export of its kind is known by its columns. F2 gives another name, Delete deletes.</source>
        <translation>Chacune contient le sens de chaque colonne. Le prochain export de son type est reconnu à ses colonnes. F2 donne un autre nom, Suppr supprime.</translation>
    </message>
    <message>
        <source>&amp;Use for this file</source>
        <translation>&amp;Utiliser pour ce fichier</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>%1 (from elsewhere)</source>
        <translation>%1 (venue d’ailleurs)</translation>
    </message>
    <message>
        <source>Nothing is saved yet. “Save setup” on the Columns page keeps what you chose.</source>
        <translation>Rien n’est encore enregistré. «&#x202f;Enregistrer&#x202f;» sur la page Colonnes garde ce que vous avez choisi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of the folder are no usable setups. They are left alone.</source>
        <translation>
            <numerusform>%Ln fichier du dossier n’est pas une configuration utilisable. Il est laissé tel quel.</numerusform>
            <numerusform>%Ln fichiers du dossier ne sont pas des configurations utilisables. Ils sont laissés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Delete a saved setup</source>
        <translation>Supprimer une configuration enregistrée</translation>
    </message>
    <message>
        <source>Delete “%1”? This can’t be undone.</source>
        <translation>Supprimer «&#x202f;%1&#x202f;»&#x202f;? C’est irréversible.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Export a saved setup</source>
        <translation>Exporter une configuration enregistrée</translation>
    </message>
    <message>
        <source>Setups (*.json)</source>
        <translation>Configurations (*.json)</translation>
    </message>
    <message>
        <source>Exported: which column means what, without any row of the file.</source>
        <translation>Exporté&#x202f;: le sens de chaque colonne, sans aucune ligne du fichier.</translation>
    </message>
    <message>
        <source>Import a setup</source>
        <translation>Importer une configuration</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>convey::ui::StartPage</name>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Enter opens a file again, Ctrl+P pins it to the top, Delete takes it off this list. The file itself stays where it is.</source>
        <translation>Entrée rouvre un fichier, Ctrl+P l’épingle en haut, Suppr le retire de cette liste. Le fichier lui-même reste où il est.</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Colonnes de la liste</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Send conversions from a spreadsheet to OpenAI Ads, or make an image tag for a web page.</source>
        <translation>Envoyer des conversions d’un tableur à OpenAI Ads, ou créer une balise image pour une page web.</translation>
    </message>
    <message>
        <source>Files that you open are listed here.</source>
        <translation>Les fichiers que vous ouvrez sont listés ici.</translation>
    </message>
    <message>
        <source>Clear &amp;list</source>
        <translation>Vider la &amp;liste</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until the Send page says so.</source>
        <translation>Rien ne quitte cet ordinateur tant que la page Envoi ne le dit pas.</translation>
    </message>
    <message>
        <source>Drop one file, or several with the same columns, anywhere in the window, or press here to choose.</source>
        <translation>Déposez un fichier, ou plusieurs avec les mêmes colonnes, n’importe où dans la fenêtre, ou appuyez ici pour choisir.</translation>
    </message>
    <message>
        <source>Start &amp;practising</source>
        <translation>S’&amp;entraîner</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>S’entraîner</translation>
    </message>
    <message>
        <source>Practice mode: a stand-in on this computer answers. Nothing reaches OpenAI, nothing counts.</source>
        <translation>Mode entraînement&#x202f;: un simulateur sur cet ordinateur répond. Rien n’atteint OpenAI, rien ne compte.</translation>
    </message>
    <message>
        <source>Send conversions from a file</source>
        <translation>Envoyer les conversions d’un fichier</translation>
    </message>
    <message>
        <source>Orders, leads, bookings or sign-ups: CSV, an Excel workbook, or rows pasted with Ctrl+V.</source>
        <translation>Commandes, prospects, réservations ou inscriptions&#x202f;: CSV, un classeur Excel, ou des lignes collées avec Ctrl+V.</translation>
    </message>
    <message>
        <source>&amp;Make a tag</source>
        <translation>&amp;Créer une balise</translation>
    </message>
    <message>
        <source>Make a tag</source>
        <translation>Créer une balise</translation>
    </message>
    <message>
        <source>A form for an image tag, with its code for every place.</source>
        <translation>Un formulaire pour une balise image, avec son code pour chaque endroit.</translation>
    </message>
    <message>
        <source>Chec&amp;k a tag</source>
        <translation>Contrôler &amp;une balise</translation>
    </message>
    <message>
        <source>Check a tag</source>
        <translation>Contrôler une balise</translation>
    </message>
    <message>
        <source>Tells what is wrong with an image tag, and mends it.</source>
        <translation>Dit ce qui ne va pas dans une balise image, et le corrige.</translation>
    </message>
    <message>
        <source>Make an image tag</source>
        <translation>Créer une balise image</translation>
    </message>
    <message>
        <source>For a thank-you page, a newsletter or a shop template. Or paste one to find out why it fails.</source>
        <translation>Pour une page de remerciement, une newsletter ou un modèle de boutique. Ou collez-en une pour savoir pourquoi elle ne marche pas.</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Essayer avec des exemples</translation>
    </message>
    <message>
        <source>Practice mode: the whole job with 400 made-up orders, answered on this computer. No key needed.</source>
        <translation>Mode entraînement&#x202f;: tout le parcours avec 400 commandes inventées, avec les réponses de cet ordinateur. Aucune clé requise.</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>Clear the list of recent files</source>
        <translation>Vider la liste des fichiers récents</translation>
    </message>
    <message>
        <source>Empties this list. The files themselves stay where they are.</source>
        <translation>Vide cette liste. Les fichiers eux-mêmes restent où ils sont.</translation>
    </message>
    <message>
        <source>%1: %2.
If it was moved or renamed, open it from its new place. Delete takes it off the list.</source>
        <comment>path and reason</comment>
        <translation>%1&#x202f;: %2.
S’il a été déplacé ou renommé, ouvrez-le depuis son nouvel emplacement. Suppr le retire de la liste.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Let it go from the top</source>
        <translation>&amp;Détacher du haut</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>É&amp;pingler en haut</translation>
    </message>
    <message>
        <source>&amp;Take off this list</source>
        <translation>&amp;Retirer de cette liste</translation>
    </message>
</context>
<context>
    <name>convey::ui::StatTile</name>
    <message>
        <source>being counted</source>
        <translation>comptage en cours</translation>
    </message>
</context>
<context>
    <name>convey::ui::StateLook</name>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Outside the 7 days</source>
        <translation>Hors des 7 jours</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclue</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Rattachée</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloquée</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
</context>
<context>
    <name>convey::ui::StayPanel</name>
    <message>
        <source>Stay on this computer</source>
        <translation>Restent sur cet ordinateur</translation>
    </message>
    <message>
        <source>Columns that stay on this computer</source>
        <translation>Colonnes qui restent sur cet ordinateur</translation>
    </message>
    <message>
        <source>These columns are used for nothing. They are not sent.</source>
        <translation>Ces colonnes ne sont utilisées pour rien. Elles ne sont pas envoyées.</translation>
    </message>
</context>
<context>
    <name>convey::ui::StopQuestion</name>
    <message>
        <source>Conversions are being sent. Stop?</source>
        <translation>Des conversions sont en cours d’envoi. Arrêter&#x202f;?</translation>
    </message>
    <message>
        <source>What is accepted stays accepted. What is left can be sent later with the same ids: nothing counts twice.</source>
        <translation>Ce qui est accepté reste accepté. Ce qui reste peut être envoyé plus tard avec les mêmes ID&#x202f;: rien ne compte deux fois.</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Continuer l’envoi</translation>
    </message>
</context>
<context>
    <name>convey::ui::TableHabits</name>
    <message>
        <source>Copy &amp;cell</source>
        <translation>Copier la &amp;cellule</translation>
    </message>
    <message>
        <source>Co&amp;py rows</source>
        <translation>Co&amp;pier les lignes</translation>
    </message>
    <message>
        <source>Copy rows with column &amp;names</source>
        <translation>Copier les lignes avec les &amp;noms de colonnes</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>convey::ui::TagFindingsModel</name>
    <message>
        <source>%1:%2</source>
        <comment>line and column</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Make it opaque</source>
        <translation>Le rendre opaque</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>%1, %2, at %3</source>
        <comment>severity, what is wrong, line and column</comment>
        <translation>%1, %2, à %3</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>convey::ui::TagForm</name>
    <message>
        <source>%1 Sent as %2. %3</source>
        <comment>meaning, name of the API, what it takes</comment>
        <translation>%1 Envoyé comme %2. %3</translation>
    </message>
    <message>
        <source>Letters, digits, _ and -; lower case is best. Always the same for the same event.</source>
        <translation>Lettres, chiffres, _ et -&#x202f;; les minuscules sont préférables. Toujours le même pour le même événement.</translation>
    </message>
    <message>
        <source>From Ads Manager under Conversions; a test pixel is best to begin with.</source>
        <translation>Pris dans Ads Manager sous Conversions&#x202f;; un pixel de test est préférable pour commencer.</translation>
    </message>
    <message>
        <source>An ID of its own for each conversion, not the order number. Send the same one from a file.</source>
        <translation>Un ID propre à chaque conversion, pas le numéro de commande. Envoyez le même depuis un fichier.</translation>
    </message>
    <message>
        <source>Opaque on purpose: an order number must not be in a tag. Use the same one when you also send the order from a file. Fixed in a page, all its visitors count as one: let the page fill it in.</source>
        <translation>Opaque à dessein&#x202f;: un numéro de commande ne doit pas figurer dans une balise. Utilisez le même quand vous envoyez aussi la commande depuis un fichier. S’il est figé dans une page, tous ses visiteurs comptent pour un&#x202f;: laissez la page le remplir.</translation>
    </message>
    <message>
        <source>The page gives whole minor units, such as 12999 for 129.99.</source>
        <translation>La page donne des unités minimales entières, comme 12999 pour 129.99.</translation>
    </message>
    <message>
        <source>sent as %1</source>
        <translation>envoyé comme %1</translation>
    </message>
    <message>
        <source>As you write money; sent in the smallest unit of the currency.</source>
        <translation>Comme vous écrivez l’argent&#x202f;; envoyé dans la plus petite unité de la devise.</translation>
    </message>
    <message>
        <source>This is no amount in %1. Write it like %2.</source>
        <comment>currency, example</comment>
        <translation>Ce n’est pas un montant en %1. Écrivez-le comme %2.</translation>
    </message>
    <message>
        <source>%1 (with the Conversions API only)</source>
        <comment>name of an event</comment>
        <translation>%1 (avec la Conversions API seulement)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>What happened when the page with the tag is shown. The two events of apps need the Conversions API.</source>
        <translation>Ce qui s’est passé quand la page avec la balise est affichée. Les deux événements d’apps demandent la Conversions API.</translation>
    </message>
    <message>
        <source>name of the event</source>
        <translation>nom de l’événement</translation>
    </message>
    <message>
        <source>Its na&amp;me</source>
        <translation>Son &amp;nom</translation>
    </message>
    <message>
        <source>Name of the custom event</source>
        <translation>Nom de l’événement personnalisé</translation>
    </message>
    <message>
        <source>1 to 64 letters, digits, _ and -, with a letter or digit at both ends; no name of another event.</source>
        <translation>1 à 64 lettres, chiffres, _ et -, avec une lettre ou un chiffre aux deux bouts&#x202f;; pas le nom d’un autre événement.</translation>
    </message>
    <message>
        <source>pixel</source>
        <translation>pixel</translation>
    </message>
    <message>
        <source>&amp;Pixel</source>
        <translation>Pi&amp;xel</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>A saved destination, or a pixel ID as it stands in Ads Manager under Conversions.</source>
        <translation>Une destination enregistrée, ou un ID de pixel tel qu’il est dans Ads Manager sous Conversions.</translation>
    </message>
    <message>
        <source>event ID</source>
        <translation>ID d’événement</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New event ID</source>
        <translation>Nouvel ID d’événement</translation>
    </message>
    <message>
        <source>Makes another opaque ID that nobody has used.</source>
        <translation>Crée un autre ID opaque que personne n’a utilisé.</translation>
    </message>
    <message>
        <source>Event I&amp;D</source>
        <translation>I&amp;D d’événement</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID d’événement</translation>
    </message>
    <message>
        <source>By it OpenAI tells repeats. Opaque: whoever opens the page can read it.</source>
        <translation>OpenAI y reconnaît les répétitions. Opaque&#x202f;: qui ouvre la page peut le lire.</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Montant</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Money as you write it; Convey sends it in the smallest unit of the currency.</source>
        <translation>L’argent comme vous l’écrivez&#x202f;; Convey l’envoie dans la plus petite unité de la devise.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Three letters, such as USD. An amount needs it.</source>
        <translation>Trois lettres, comme USD. Un montant la demande.</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>forfait</translation>
    </message>
    <message>
        <source>Your own name of the plan, such as pro-yearly.</source>
        <translation>Votre propre nom du forfait, comme pro-yearly.</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>&amp;Forfait</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Pas sur cette page</translation>
    </message>
    <message>
        <source>click reference</source>
        <translation>référence de clic</translation>
    </message>
    <message>
        <source>Only if the page already has it; the tag can’t find it by itself.</source>
        <translation>Seulement si la page l’a déjà&#x202f;; la balise ne peut pas la trouver elle-même.</translation>
    </message>
    <message>
        <source>Click reference, oppref</source>
        <translation>Référence de clic, oppref</translation>
    </message>
    <message>
        <source>oppref is the ID of the click in ChatGPT. Each visitor has another one, so the page fills it in, or nothing stands here.</source>
        <translation>oppref est l’ID du clic dans ChatGPT. Chaque visiteur en a un autre, donc la page le remplit, ou rien ne figure ici.</translation>
    </message>
    <message>
        <source>Eve&amp;nt</source>
        <translation>É&amp;vénement</translation>
    </message>
    <message>
        <source>Clic&amp;k reference</source>
        <translation>Référence de &amp;clic</translation>
    </message>
</context>
<context>
    <name>convey::ui::TagItems</name>
    <message>
        <source>%1 × %2</source>
        <comment>quantity and price</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation>Retirer l’article</translation>
    </message>
    <message>
        <source>Takes the chosen item out of the table.</source>
        <translation>Retire du tableau l’article choisi.</translation>
    </message>
    <message>
        <source>items</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>Artic&amp;les</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Ajouter un article</translation>
    </message>
    <message>
        <source>Adds an empty row to type into.</source>
        <translation>Ajoute une ligne vide à remplir.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>What was bought or looked at, one item a row. F2 or typing changes a cell, Delete removes the row. All of them go into the tag as one list.</source>
        <translation>Ce qui a été acheté ou consulté, un article par ligne. F2 ou la saisie modifie une cellule, Suppr retire la ligne. Tous vont dans la balise en une seule liste.</translation>
    </message>
    <message>
        <source>Columns of the items</source>
        <translation>Colonnes des articles</translation>
    </message>
    <message>
        <source>prices for one piece</source>
        <translation>prix à l’unité</translation>
    </message>
    <message>
        <source>prices for one piece, in %1</source>
        <comment>currency code</comment>
        <translation>prix à l’unité, en %1</translation>
    </message>
    <message>
        <source>%1 = %2, the same as the amount.</source>
        <comment>sum of items</comment>
        <translation>%1 = %2, comme le montant.</translation>
    </message>
    <message>
        <source>%1 = %2; the amount is %3. Shipping or a discount can be why.</source>
        <comment>sum of items</comment>
        <translation>%1 = %2&#x202f;; le montant est %3. Le port ou une remise peut l’expliquer.</translation>
    </message>
</context>
<context>
    <name>convey::ui::TagItemsModel</name>
    <message>
        <source>Item %1: the quantity is a whole number, such as 2.</source>
        <translation>Article %1&#x202f;: la quantité est un nombre entier, comme 2.</translation>
    </message>
    <message>
        <source>Item %1: the price is an amount of money, such as %2.</source>
        <translation>Article %1&#x202f;: le prix est une somme d’argent, comme %2.</translation>
    </message>
    <message>
        <source>%1 of item %2: %3</source>
        <translation>%1 de l’article %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 of item %2: %3, %4</source>
        <translation>%1 de l’article %2&#x202f;: %3, %4</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>ID d’article</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
</context>
<context>
    <name>convey::ui::TagParametersModel</name>
    <message numerus="yes">
        <source>%1, %n decimals</source>
        <translation>
            <numerusform>%1, %n décimale</numerusform>
            <numerusform>%1, %n décimales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>fits</source>
        <translation>convient</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>state, parameter, value</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
</context>
<context>
    <name>convey::ui::TagsPage</name>
    <message>
        <source>Image tag</source>
        <translation>Balise image</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Parties de la page</translation>
    </message>
    <message>
        <source>&amp;Build</source>
        <translation>C&amp;réer</translation>
    </message>
    <message>
        <source>Check a ta&amp;g</source>
        <translation>Contrôl&amp;er une balise</translation>
    </message>
    <message>
        <source>Man&amp;y at once</source>
        <translation>&amp;Plusieurs à la fois</translation>
    </message>
    <message>
        <source>Loads the tag once, in practice mode or for real. It asks first.</source>
        <translation>Charge la balise une fois, en mode entraînement ou en réel. Demande d’abord.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Enreg&amp;istrer…</translation>
    </message>
    <message>
        <source>Saves this form of the tag, or a page with all of them for a developer; copies with colours.</source>
        <translation>Enregistre cette forme de la balise, ou une page avec toutes pour un développeur&#x202f;; copie avec les couleurs.</translation>
    </message>
    <message>
        <source>Save this &amp;form…</source>
        <translation>Enregistrer cette &amp;forme…</translation>
    </message>
    <message>
        <source>Save a &amp;page for the developer, or to print…</source>
        <translation>Enregistrer une &amp;page pour le développeur, ou à imprimer…</translation>
    </message>
    <message>
        <source>&amp;Copy with its colours</source>
        <translation>&amp;Copier avec les couleurs</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>&amp;Nouvelle balise</translation>
    </message>
    <message>
        <source>Forget a&amp;ll…</source>
        <translation>Tout o&amp;ublier…</translation>
    </message>
    <message>
        <source>Forgets the tags that were made lately. Pages that have them go on as they are.</source>
        <translation>Oublie les balises récentes. Les pages qui les contiennent continuent comme avant.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>O&amp;uvrir…</translation>
    </message>
    <message>
        <source>Reads a page, a template or the recording of a browser (HAR) from a file.</source>
        <translation>Lit dans un fichier une page, un modèle ou l’enregistrement d’un navigateur (HAR).</translation>
    </message>
    <message>
        <source>Fills the form with what the chosen tag says, to be changed and copied back.</source>
        <translation>Remplit le formulaire avec ce que dit la balise choisie, pour la modifier et la recopier.</translation>
    </message>
    <message>
        <source>&amp;Copy tag</source>
        <translation>C&amp;opier la balise</translation>
    </message>
    <message>
        <source>The tag is read here, never loaded.</source>
        <translation>La balise est lue ici, jamais chargée.</translation>
    </message>
    <message>
        <source>Nothing is loaded or sent while you build.</source>
        <translation>Rien n’est chargé ni envoyé pendant la création.</translation>
    </message>
    <message>
        <source>Fill in the form; the tag is ready to paste at any moment.</source>
        <translation>Remplissez le formulaire&#x202f;; la balise est prête à coller à tout moment.</translation>
    </message>
    <message>
        <source>Paste a tag, an address, a page source or a HAR file to see what is wrong with it.</source>
        <translation>Collez une balise, une adresse, la source d’une page ou un fichier HAR pour voir ce qui ne va pas.</translation>
    </message>
    <message>
        <source>&amp;Mend all and copy</source>
        <translation>Tout &amp;corriger et copier</translation>
    </message>
    <message>
        <source>A tag for each conversion of a file, by the same columns as for sending.</source>
        <translation>Une balise pour chaque conversion d’un fichier, avec les mêmes colonnes que pour l’envoi.</translation>
    </message>
    <message>
        <source>&amp;Make the tags…</source>
        <translation>&amp;Créer les balises…</translation>
    </message>
    <message>
        <source>Tags that you made lately, to go on from.</source>
        <translation>Vos balises récentes, pour en repartir.</translation>
    </message>
    <message>
        <source>Something in the tag stands for a value that is still to come, so it can’t be tried.</source>
        <translation>Quelque chose dans la balise tient la place d’une valeur à venir, elle ne peut donc pas être essayée.</translation>
    </message>
    <message>
        <source>The page fills in values of this tag, so it can’t be tried here. Type a value in each place to try it.</source>
        <translation>La page remplit des valeurs de cette balise, elle ne peut donc pas être essayée ici. Tapez une valeur à chaque endroit pour l’essayer.</translation>
    </message>
    <message>
        <source>Code of the page stands in this tag in a way that the form can’t hold. Change it where it stands.</source>
        <translation>Cette balise contient du code de la page sous une forme que le formulaire ne peut pas tenir. Modifiez-le là où il est.</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>Récente&amp;s</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>Essayer…</translation>
    </message>
    <message>
        <source>E&amp;dit in the form</source>
        <translation>&amp;Modifier dans le formulaire</translation>
    </message>
</context>
<context>
    <name>convey::ui::TileSum</name>
    <message>
        <source>Shows only these rows; press again to show all.</source>
        <translation>Ne montre que ces lignes&#x202f;; appuyez encore pour les montrer toutes.</translation>
    </message>
    <message>
        <source>How many conversions are in this state. Choose it to see only these rows.</source>
        <translation>Combien de conversions sont dans cet état. Choisissez-le pour ne voir que ces lignes.</translation>
    </message>
    <message>
        <source>%1: being counted</source>
        <translation>%1&#x202f;: comptage en cours</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a count and what it counts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>the total, what it counts, and its parts</comment>
        <translation>%1 %2&#x202f;: %3</translation>
    </message>
    <message>
        <source> plus </source>
        <translation> plus </translation>
    </message>
    <message>
        <source>Still being counted: %1</source>
        <translation>Comptage encore en cours&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::Timeline</name>
    <message>
        <source>Timeline of the 7 days</source>
        <translation>Frise des 7 jours</translation>
    </message>
</context>
<context>
    <name>convey::ui::TourBar</name>
    <message>
        <source>New here?</source>
        <translation>Vous débutez&#x202f;?</translation>
    </message>
    <message>
        <source>Practise once with 400 made-up orders. It takes about a minute, needs no key, and nothing leaves this computer.</source>
        <translation>Entraînez-vous une fois avec 400 commandes inventées. Cela prend environ une minute, ne demande aucune clé, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Tour, 1 of 5: the file</source>
        <translation>Visite, 1 sur 5&#x202f;: le fichier</translation>
    </message>
    <message>
        <source>This is the file as Convey reads it. If it looks like your spreadsheet, the blue button at the top leads on.</source>
        <translation>Voici le fichier tel que Convey le lit. S’il ressemble à votre feuille de calcul, le bouton bleu en haut mène à la suite.</translation>
    </message>
    <message>
        <source>Tour, 2 of 5: the columns</source>
        <translation>Visite, 2 sur 5&#x202f;: les colonnes</translation>
    </message>
    <message>
        <source>Convey has found out what each column means. In the sample there is nothing to change: the blue button leads on.</source>
        <translation>Convey a trouvé le sens de chaque colonne. Dans l’exemple, il n’y a rien à changer&#x202f;: le bouton bleu mène à la suite.</translation>
    </message>
    <message>
        <source>Tour, 3 of 5: the preview</source>
        <translation>Visite, 3 sur 5&#x202f;: l’aperçu</translation>
    </message>
    <message>
        <source>Every row was looked at. Some are blocked on purpose: choose one to see why and how to fix it, or go on without them.</source>
        <translation>Chaque ligne a été examinée. Quelques-unes sont bloquées exprès&#x202f;: choisissez-en une pour voir pourquoi et comment la corriger, ou continuez sans elles.</translation>
    </message>
    <message>
        <source>Tour, 4 of 5: the test</source>
        <translation>Visite, 4 sur 5&#x202f;: le test</translation>
    </message>
    <message>
        <source>Press “Test in practice mode”. A stand-in on this computer answers as OpenAI would, and nothing is recorded.</source>
        <translation>Appuyez sur «&#x202f;Tester en mode entraînement&#x202f;». Un simulateur sur cet ordinateur répond comme le ferait OpenAI, et rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Tour, 5 of 5: sending</source>
        <translation>Visite, 5 sur 5&#x202f;: l’envoi</translation>
    </message>
    <message>
        <source>The test has passed. Now send in practice mode: nothing reaches OpenAI, nothing counts.</source>
        <translation>Le test a réussi. Envoyez maintenant en mode entraînement&#x202f;: rien n’atteint OpenAI, rien ne compte.</translation>
    </message>
    <message>
        <source>That is the whole job.</source>
        <translation>C’est tout le parcours.</translation>
    </message>
    <message>
        <source>With your own pixel and key it goes the same way. Connecting them takes a minute and sends nothing.</source>
        <translation>Avec votre propre pixel et votre clé, c’est pareil. Les connecter prend une minute et n’envoie rien.</translation>
    </message>
    <message>
        <source>The tour waits.</source>
        <translation>La visite attend.</translation>
    </message>
    <message>
        <source>Look around; it goes on as soon as you return to the sample.</source>
        <translation>Regardez autour de vous&#x202f;; elle reprend dès que vous revenez à l’exemple.</translation>
    </message>
    <message>
        <source>Opens the sample in practice mode, or at the end of the tour makes a destination.</source>
        <translation>Ouvre l’exemple en mode entraînement, ou crée une destination à la fin de la visite.</translation>
    </message>
    <message>
        <source>Closes the tour. It can be started again from the Help menu.</source>
        <translation>Ferme la visite. Elle peut être relancée depuis le menu Aide.</translation>
    </message>
    <message>
        <source>Connect a real pixel…</source>
        <translation>Connecter un vrai pixel…</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>S’entraîner</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Quitter la visite</translation>
    </message>
</context>
<context>
    <name>convey::ui::Trial</name>
    <message>
        <source>%1 %2 after %3 ms.</source>
        <comment>status, content type, time</comment>
        <translation>%1 %2 après %3 ms.</translation>
    </message>
    <message>
        <source>without a type</source>
        <translation>sans type</translation>
    </message>
    <message>
        <source>The tag is right: practice mode took it.</source>
        <translation>La balise est juste&#x202f;: le mode entraînement l’a prise.</translation>
    </message>
    <message>
        <source>OpenAI took it in. Whether it counts is decided later, in Ads Manager.</source>
        <translation>OpenAI l’a prise. Si elle compte se décide plus tard, dans Ads Manager.</translation>
    </message>
    <message>
        <source>It points elsewhere, and Convey did not follow. A proxy or a network with a sign-in page does that.</source>
        <translation>Elle mène ailleurs, et Convey n’a pas suivi. Un proxy ou un réseau avec une page de connexion fait cela.</translation>
    </message>
    <message>
        <source>That is no picture: something else than OpenAI answered, such as a proxy.</source>
        <translation>Ce n’est pas une image&#x202f;: autre chose qu’OpenAI a répondu, comme un proxy.</translation>
    </message>
    <message>
        <source>The tag was not taken. Look at what stands at the fields of the form.</source>
        <translation>La balise n’a pas été prise. Regardez ce qui figure à côté des champs du formulaire.</translation>
    </message>
    <message>
        <source>This is no address of a page. It begins with https://, such as https://www.example.com/thanks.</source>
        <translation>Ce n’est pas l’adresse d’une page. Elle commence par https://, comme https://www.example.com/thanks.</translation>
    </message>
    <message>
        <source>The address does not use https.</source>
        <translation>L’adresse n’utilise pas https.</translation>
    </message>
</context>
<context>
    <name>convey::ui::TrialBox</name>
    <message>
        <source>&amp;Try it</source>
        <translation>Ess&amp;ayer</translation>
    </message>
    <message>
        <source>Try it with one test event</source>
        <translation>Essayer avec un événement de test</translation>
    </message>
    <message>
        <source>Sends one made-up purchase as a test. Nothing is recorded.</source>
        <translation>Envoie un achat inventé à titre de test. Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>One made-up purchase, sent as a test. Nothing is recorded.</source>
        <translation>Un achat inventé, envoyé à titre de test. Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>It works: OpenAI accepted the test. Nothing is recorded.</source>
        <translation>Cela marche&#x202f;: OpenAI a accepté le test. Rien n’est enregistré.</translation>
    </message>
</context>
<context>
    <name>convey::ui::TryDialog</name>
    <message>
        <source>Try the image tag</source>
        <translation>Essayer la balise image</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>The page that has the tag; a browser sends it along (Referer).</source>
        <translation>La page qui porte la balise&#x202f;; un navigateur l’indique (Referer).</translation>
    </message>
    <message>
        <source>In &amp;practice mode: a stand-in on this computer answers</source>
        <translation>En mode e&amp;ntraînement&#x202f;: un simulateur sur cet ordinateur répond</translation>
    </message>
    <message>
        <source>Nothing reaches OpenAI, nothing counts. The pixel ID is replaced by that of practice mode.</source>
        <translation>Rien n’atteint OpenAI, rien ne compte. L’ID du pixel est remplacé par celui du mode entraînement.</translation>
    </message>
    <message>
        <source>For &amp;real: OpenAI answers, and may record it</source>
        <translation>En &amp;réel&#x202f;: OpenAI répond, et peut l’enregistrer</translation>
    </message>
    <message>
        <source>Loads the tag once from where it points. A test pixel is best.</source>
        <translation>Charge la balise une fois depuis là où elle mène. Un pixel de test est préférable.</translation>
    </message>
    <message>
        <source>Space presses it; Enter does not.</source>
        <translation>Espace l’actionne&#x202f;; Entrée non.</translation>
    </message>
    <message>
        <source>Loads the tag once. Click it or press Space; Enter does not.</source>
        <translation>Charge la balise une fois. Cliquez ou appuyez sur Espace&#x202f;; Entrée ne le fait pas.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stop the trial</source>
        <translation>Arrêter l’essai</translation>
    </message>
    <message>
        <source>Waits no longer for the answer. What was sent can’t be taken back.</source>
        <translation>N’attend plus la réponse. Ce qui a été envoyé ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closes without loading anything.</source>
        <translation>Ferme sans rien charger.</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Mode entraînement</translation>
    </message>
    <message>
        <source>Nothing reaches OpenAI, nothing counts.</source>
        <translation>Rien n’atteint OpenAI, rien ne compte.</translation>
    </message>
    <message>
        <source>Load the tag once in practice mode? (%1)</source>
        <comment>name of the event</comment>
        <translation>Charger la balise une fois en mode entraînement&#x202f;? (%1)</translation>
    </message>
    <message>
        <source>Load it once</source>
        <translation>La charger une fois</translation>
    </message>
    <message>
        <source>For real</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>OpenAI may record this conversion.</source>
        <translation>OpenAI peut enregistrer cette conversion.</translation>
    </message>
    <message>
        <source>Load the tag for the pixel %1 once, for real? OpenAI may record this as a conversion (%2). What is recorded can’t be taken back.</source>
        <comment>pixel ID, name of the event</comment>
        <translation>Charger une fois, en réel, la balise pour le pixel %1&#x202f;? OpenAI peut l’enregistrer comme conversion (%2). Ce qui est enregistré ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Load it once for real</source>
        <translation>La charger une fois en réel</translation>
    </message>
    <message>
        <source>Loading it…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>convey::ui::TwoLineButton</name>
    <message>
        <source>%1, %2</source>
        <comment>a button and its second line</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>convey::ui::UploadSession</name>
    <message>
        <source>Pasted rows</source>
        <translation>Lignes collées</translation>
    </message>
</context>
<context>
    <name>convey::ui::UploadTab</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>name of the first file</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % · %2</source>
        <comment>percent sent, name of the file</comment>
        <translation>%1&#x202f;% · %2</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Lignes collées</translation>
    </message>
</context>
<context>
    <name>convey::ui::VerdictTiles</name>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>jusqu’ici</translation>
    </message>
    <message>
        <source>%1 beyond counting</source>
        <comment>a currency</comment>
        <translation>%1 hors de compte</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln currencies</source>
        <translation>
            <numerusform>+%Ln devise</numerusform>
            <numerusform>+%Ln devises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · +%Ln</source>
        <comment>an amount, and how many more currencies</comment>
        <translation>
            <numerusform>%1 · +%Ln</numerusform>
            <numerusform>%1 · +%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::WhereToFind</name>
    <message>
        <source>Where to find pixel and key</source>
        <translation>Où trouver le pixel et la clé</translation>
    </message>
    <message>
        <source>1. In Ads Manager open Conversions. The pixel ID stands beside the pixel: letters and digits, without “cds_” or “clidsrc_” in front. An ID with these in front names the source and not the pixel.</source>
        <translation>1. Dans Ads Manager, ouvrez Conversions. L’ID du pixel est à côté du pixel&#x202f;: des lettres et des chiffres, sans «&#x202f;cds_&#x202f;» ni «&#x202f;clidsrc_&#x202f;» devant. Un ID qui les porte devant désigne la source et non le pixel.</translation>
    </message>
    <message>
        <source>2. On the same page, under Conversion keys, make a key. It is shown once: copy it at once, whole. A key from Settings (an Advertiser key) begins alike, but can’t send conversions.</source>
        <translation>2. Sur la même page, sous «&#x202f;Conversion keys&#x202f;», créez une clé. Elle est montrée une seule fois&#x202f;: copiez-la aussitôt, entière. Une clé de «&#x202f;Settings&#x202f;» (une Advertiser key) commence de la même façon, mais ne peut pas envoyer de conversions.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Goes back to the destination.</source>
        <translation>Revient à la destination.</translation>
    </message>
</context>
<context>
    <name>convey::ui::WordsBox</name>
    <message>
        <source>OpenAI’s answer, word for word</source>
        <translation>La réponse d’OpenAI, mot pour mot</translation>
    </message>
    <message>
        <source>What the server answered, unchanged. Select it to copy it.</source>
        <translation>Ce que le serveur a répondu, inchangé. Sélectionnez-le pour le copier.</translation>
    </message>
    <message>
        <source>OpenAI’s answer: %1</source>
        <translation>Réponse d’OpenAI&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::WordsDialog</name>
    <message>
        <source>What the words mean: %1</source>
        <translation>Sens des mots&#x202f;: %1</translation>
    </message>
    <message>
        <source>Consent is what the customer allowed you. “Send with an opt-out” sends the conversion and asks OpenAI not to use it for ads to that customer; “leave out” keeps it on this computer.</source>
        <translation>Le consentement est ce que le client vous a permis. «&#x202f;Envoyer avec opposition&#x202f;» envoie la conversion et demande à OpenAI de ne pas l’utiliser pour des annonces à ce client&#x202f;; «&#x202f;exclure&#x202f;» la garde sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Use these meanings</source>
        <translation>&amp;Utiliser ces sens</translation>
    </message>
    <message>
        <source>Looking at every line…</source>
        <translation>Examen de chaque ligne…</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>Sens de %1</translation>
    </message>
    <message>
        <source>What this word of the file means.</source>
        <translation>Ce que signifie ce mot du fichier.</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>the meaning of a word</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>This column has too many different values to say what each means.</source>
        <translation>Cette colonne a trop de valeurs différentes pour dire ce que chacune signifie.</translation>
    </message>
    <message>
        <source>empty cells</source>
        <translation>cellules vides</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>cells without a word</comment>
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>convey::ui::XrayDialog</name>
    <message>
        <source>What leaves this computer</source>
        <translation>Ce qui quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Use “%1”?</source>
        <translation>Utiliser «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>This saved setup was made by somebody else. This is all that it sends of your file; you are asked once.</source>
        <translation>Cette configuration enregistrée a été faite par quelqu’un d’autre. C’est tout ce qu’elle envoie de votre fichier&#x202f;; la question est posée une seule fois.</translation>
    </message>
    <message>
        <source>&amp;Yes, use this setup</source>
        <translation>&amp;Oui, utiliser cette configuration</translation>
    </message>
</context>
<context>
    <name>convey::ui::XrayTree</name>
    <message>
        <source>Columns, by what happens to them</source>
        <translation>Colonnes, selon ce qui leur arrive</translation>
    </message>
    <message>
        <source>Each column of the file under what the setup does with it.</source>
        <translation>Chaque colonne du fichier sous ce que la configuration en fait.</translation>
    </message>
    <message>
        <source>Your column</source>
        <translation>Votre colonne</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Envoyé comme</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happens to columns: how many</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>flavours</name>
    <message>
        <source>The same event for the Conversions API</source>
        <translation>Le même événement pour la Conversions API</translation>
    </message>
    <message>
        <source>As the body of POST https://bzr.openai.com/v1/events?pid=… from your server, with the API key in the Authorization header.</source>
        <translation>Comme corps de POST https://bzr.openai.com/v1/events?pid=… depuis votre serveur, avec la clé d’API dans l’en-tête Authorization.</translation>
    </message>
    <message>
        <source>It is JSON. What stands in &lt; &gt; is to be replaced by a JSON value; left as it is, it can&apos;t be sent by mistake.</source>
        <translation>C’est du JSON. Ce qui est entre &lt; &gt; est à remplacer par une valeur JSON&#x202f;; laissé tel quel, il ne peut pas être envoyé par mégarde.</translation>
    </message>
    <message>
        <source>With the same ID and pixel it is counted once, whichever comes first.</source>
        <translation>Avec le même ID et le même pixel, il est compté une fois, quel que soit le premier arrivé.</translation>
    </message>
    <message>
        <source>validate_only records nothing: take it out when it works. User data, hashed, goes into &quot;user&quot; here, never into the tag.</source>
        <translation>validate_only n’enregistre rien&#x202f;: retirez-le quand tout marche. Les données d’utilisateur, hachées, vont ici dans &quot;user&quot;, jamais dans la balise.</translation>
    </message>
    <message>
        <source>Test with curl</source>
        <translation>Test avec curl</translation>
    </message>
    <message>
        <source>Into a terminal (sh, bash, zsh). 200 image/gif means that it was taken.</source>
        <translation>Dans un terminal (sh, bash, zsh). 200 image/gif signifie que c’est pris.</translation>
    </message>
    <message>
        <source>Values are percent-encoded, and quoted for the shell; what the shell fills in is encoded by curl, which writes a space as +, as in OpenAI&apos;s own example.</source>
        <translation>Les valeurs sont encodées en pour cent et mises entre guillemets pour le shell&#x202f;; ce que remplit le shell est encodé par curl, qui écrit une espace comme +, comme dans l’exemple d’OpenAI.</translation>
    </message>
    <message>
        <source>It counts one event for real: use a test pixel.</source>
        <translation>Cela compte un événement en réel&#x202f;: utilisez un pixel de test.</translation>
    </message>
    <message>
        <source>OpenAI most likely takes the page from the Referer; put yours in.</source>
        <translation>OpenAI prend très probablement la page du Referer&#x202f;; mettez la vôtre.</translation>
    </message>
    <message>
        <source>Django</source>
        <translation>Django</translation>
    </message>
    <message>
        <source>Into the template of the page, inside the &lt;body&gt;.</source>
        <translation>Dans le modèle de la page, à l’intérieur de &lt;body&gt;.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through urlencode.</source>
        <translation>Les valeurs sont encodées en pour cent et échappées pour l’attribut&#x202f;; ce que remplit la page passe par urlencode.</translation>
    </message>
    <message>
        <source>A list has to be JSON text before it comes to the template: json.dumps() in the view.</source>
        <translation>Une liste doit être du texte JSON avant d’arriver au modèle&#x202f;: json.dumps() dans la vue.</translation>
    </message>
    <message>
        <source>An event ID that is written here is counted once, ever: where the page is shown for many orders, let the page fill it in.</source>
        <translation>Un ID d’événement écrit ici est compté une seule fois, pour toujours&#x202f;: si la page est affichée pour plusieurs commandes, laissez la page le remplir.</translation>
    </message>
    <message>
        <source>ERB (Ruby)</source>
        <translation>ERB (Ruby)</translation>
    </message>
    <message>
        <source>Into the view of the page (Rails, Sinatra), inside the &lt;body&gt;.</source>
        <translation>Dans la vue de la page (Rails, Sinatra), à l’intérieur de &lt;body&gt;.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through ERB::Util.url_encode.</source>
        <translation>Les valeurs sont encodées en pour cent et échappées pour l’attribut&#x202f;; ce que remplit la page passe par ERB::Util.url_encode.</translation>
    </message>
    <message>
        <source>Google Tag Manager, custom image</source>
        <translation>Google Tag Manager, image personnalisée</translation>
    </message>
    <message>
        <source>New tag, type Custom Image: this is its Image URL. Variables go in double braces by their names.</source>
        <translation>Nouvelle balise, type Custom Image&#x202f;: c’est son URL d’image. Les variables vont entre doubles accolades, par leur nom.</translation>
    </message>
    <message>
        <source>Values are percent-encoded; Tag Manager encodes each variable itself when it stands in the middle of an address.</source>
        <translation>Les valeurs sont encodées en pour cent&#x202f;; Tag Manager encode lui-même chaque variable placée au milieu d’une adresse.</translation>
    </message>
    <message>
        <source>Switch off &quot;Enable cache busting&quot;: it adds a parameter, and OpenAI rejects what it does not know.</source>
        <translation>Désactivez «&#x202f;Enable cache busting&#x202f;»&#x202f;: cela ajoute un paramètre, et OpenAI rejette ce qu’il ne connaît pas.</translation>
    </message>
    <message>
        <source>A variable for data[contents] has to give JSON text.</source>
        <translation>Une variable pour data[contents] doit donner du texte JSON.</translation>
    </message>
    <message>
        <source>Set the consent that the tag needs in its consent settings.</source>
        <translation>Réglez le consentement requis dans les paramètres de consentement de la balise.</translation>
    </message>
    <message>
        <source>Handlebars</source>
        <translation>Handlebars</translation>
    </message>
    <message>
        <source>Into the template of the page, inside the &lt;body&gt;; register the helper of the first line in your program.</source>
        <translation>Dans le modèle de la page, à l’intérieur de &lt;body&gt;&#x202f;; déclarez dans votre programme le helper de la première ligne.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through a helper, since Handlebars has none for addresses.</source>
        <translation>Les valeurs sont encodées en pour cent et échappées pour l’attribut&#x202f;; ce que remplit la page passe par un helper, car Handlebars n’en a pas pour les adresses.</translation>
    </message>
    <message>
        <source>Plain HTML</source>
        <translation>HTML simple</translation>
    </message>
    <message>
        <source>Into the &lt;body&gt; of the page where the conversion happens, shown only after any consent that you need.</source>
        <translation>Dans le &lt;body&gt; de la page où la conversion se produit, affiché seulement après le consentement requis.</translation>
    </message>
    <message>
        <source>Values are percent-encoded for the address, the address is escaped for the attribute.</source>
        <translation>Les valeurs sont encodées en pour cent pour l’adresse, l’adresse est échappée pour l’attribut.</translation>
    </message>
    <message>
        <source>It counts each time the page loads. Clicks and forms need the JavaScript pixel.</source>
        <translation>Cela compte à chaque chargement de la page. Les clics et les formulaires demandent le pixel JavaScript.</translation>
    </message>
    <message>
        <source>No lazy loading on it: a hidden picture would never load.</source>
        <translation>Pas de chargement différé&#x202f;: une image cachée ne se chargerait jamais.</translation>
    </message>
    <message>
        <source>An event ID that is written here is counted once, ever: a page that is shown for many orders needs a template form for it.</source>
        <translation>Un ID d’événement écrit ici est compté une seule fois, pour toujours&#x202f;: une page affichée pour plusieurs commandes demande une forme de modèle.</translation>
    </message>
    <message>
        <source>HubSpot (HubL)</source>
        <translation>HubSpot (HubL)</translation>
    </message>
    <message>
        <source>Into a module of the mail or page that takes HTML; HubL in mails has to be switched on.</source>
        <translation>Dans un module de l’e-mail ou de la page qui accepte du HTML&#x202f;; HubL doit être activé dans les e-mails.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what HubSpot fills in goes through urlencode, and its + becomes %20.</source>
        <translation>Les valeurs sont encodées en pour cent et échappées pour l’attribut&#x202f;; ce que remplit HubSpot passe par urlencode, et son + devient %20.</translation>
    </message>
    <message>
        <source>Mail programs load pictures ahead and keep copies: this counts loadings, not people, and says nothing about a purchase.</source>
        <translation>Les programmes de messagerie chargent les images d’avance et gardent des copies&#x202f;: cela compte des chargements, pas des personnes, et ne dit rien d’un achat.</translation>
    </message>
    <message>
        <source>Jinja</source>
        <translation>Jinja</translation>
    </message>
    <message>
        <source>Into the template of the page (Flask, FastAPI and others), inside the &lt;body&gt;.</source>
        <translation>Dans le modèle de la page (Flask, FastAPI et autres), à l’intérieur de &lt;body&gt;.</translation>
    </message>
    <message>
        <source>React (JSX)</source>
        <translation>React (JSX)</translation>
    </message>
    <message>
        <source>Into the component of the page, inside its &lt;body&gt;. It also works in a component of the server.</source>
        <translation>Dans le composant de la page, à l’intérieur de son &lt;body&gt;. Cela marche aussi dans un composant serveur.</translation>
    </message>
    <message>
        <source>Values are percent-encoded, React escapes the attribute; what the page fills in goes through encodeURIComponent.</source>
        <translation>Les valeurs sont encodées en pour cent, React échappe l’attribut&#x202f;; ce que remplit la page passe par encodeURIComponent.</translation>
    </message>
    <message>
        <source>fetchPriority keeps React 19 from naming the address a second time, in a link that loads the picture ahead.</source>
        <translation>fetchPriority empêche React 19 de citer l’adresse une seconde fois, dans un lien qui charge l’image d’avance.</translation>
    </message>
    <message>
        <source>A component that is shown again counts again: give an event ID, so that a repeat is not counted.</source>
        <translation>Un composant affiché de nouveau compte de nouveau&#x202f;: donnez un ID d’événement, pour qu’une répétition ne soit pas comptée.</translation>
    </message>
    <message>
        <source>Klaviyo</source>
        <translation>Klaviyo</translation>
    </message>
    <message>
        <source>Into an HTML block of the mail.</source>
        <translation>Dans un bloc HTML de l’e-mail.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the mail fills in goes through urlencode.</source>
        <translation>Les valeurs sont encodées en pour cent et échappées pour l’attribut&#x202f;; ce que remplit l’e-mail passe par urlencode.</translation>
    </message>
    <message>
        <source>A list has to be JSON text before it comes to Klaviyo.</source>
        <translation>Une liste doit être du texte JSON avant d’arriver à Klaviyo.</translation>
    </message>
    <message>
        <source>Shopify Liquid</source>
        <translation>Shopify Liquid</translation>
    </message>
    <message>
        <source>Into a Liquid section of the theme, or into the order status page where your shop still has scripts there.</source>
        <translation>Dans une section Liquid du thème, ou dans la page d’état de la commande là où votre boutique y a encore des scripts.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through url_encode, and its + becomes %20.</source>
        <translation>Les valeurs sont encodées en pour cent et échappées pour l’attribut&#x202f;; ce que remplit la page passe par url_encode, et son + devient %20.</translation>
    </message>
    <message>
        <source>Amounts of Liquid are in hundredths for every currency. Divide by 100 for yen and others without decimals.</source>
        <translation>Les montants de Liquid sont en centièmes pour chaque devise. Divisez par 100 pour le yen et les autres sans décimales.</translation>
    </message>
    <message>
        <source>Shopify&apos;s newer checkout pages take no Liquid: use a custom pixel or the Conversions API there.</source>
        <translation>Les nouvelles pages de paiement de Shopify n’acceptent pas Liquid&#x202f;: utilisez-y un pixel personnalisé ou la Conversions API.</translation>
    </message>
    <message>
        <source>Mailchimp merge tags</source>
        <translation>Champs de fusion Mailchimp</translation>
    </message>
    <message>
        <source>Into a code block of the mail.</source>
        <translation>Dans un bloc de code de l’e-mail.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute. Mailchimp writes merge tags as they are.</source>
        <translation>Les valeurs sont encodées en pour cent et échappées pour l’attribut. Mailchimp écrit les champs de fusion tels quels.</translation>
    </message>
    <message>
        <source>A merge tag is not encoded: let it hold letters, digits, - . _ and ~ alone, like an opaque ID.</source>
        <translation>Un champ de fusion n’est pas encodé&#x202f;: qu’il ne contienne que des lettres, des chiffres, - . _ et ~, comme un ID opaque.</translation>
    </message>
    <message>
        <source>Fallback without JavaScript</source>
        <translation>Repli sans JavaScript</translation>
    </message>
    <message>
        <source>Into the &lt;body&gt; of a page that has the JavaScript pixel.</source>
        <translation>Dans le &lt;body&gt; d’une page qui a le pixel JavaScript.</translation>
    </message>
    <message>
        <source>It loads only where JavaScript is off. Alone it counts nearly nobody: take plain HTML for that.</source>
        <translation>Il ne se charge que là où JavaScript est désactivé. Seul, il ne compte presque personne&#x202f;: prenez pour cela le HTML simple.</translation>
    </message>
    <message>
        <source>JavaScript pixel</source>
        <translation>Pixel JavaScript</translation>
    </message>
    <message>
        <source>Into the &lt;head&gt; of every page, near its top. For a click move the measure line into what runs on the click.</source>
        <translation>Dans le &lt;head&gt; de chaque page, vers le haut. Pour un clic, déplacez la ligne measure dans ce qui s’exécute au clic.</translation>
    </message>
    <message>
        <source>Values are JavaScript strings, written so that no page and no template language reads anything into them.</source>
        <translation>Les valeurs sont des chaînes JavaScript, écrites de sorte qu’aucune page ni aucun langage de modèle n’y lise autre chose.</translation>
    </message>
    <message>
        <source>Where the site has a content security policy, the first lines say what it needs; the script gets a nonce or a hash there.</source>
        <translation>Si le site a une Content Security Policy, les premières lignes disent ce qu’il lui faut&#x202f;; le script y reçoit un nonce ou un hachage.</translation>
    </message>
    <message>
        <source>It takes oppref from the address of the landing page by itself.</source>
        <translation>Il prend lui-même oppref dans l’adresse de la page d’arrivée.</translation>
    </message>
    <message>
        <source>Where visitors are asked first, the consent line goes before init. What was held back is not sent later.</source>
        <translation>Là où l’on demande d’abord aux visiteurs, la ligne consent va avant init. Ce qui a été retenu n’est pas envoyé plus tard.</translation>
    </message>
    <message>
        <source>Salesforce Marketing Cloud (AMPscript)</source>
        <translation>Salesforce Marketing Cloud (AMPscript)</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the mail fills in goes through URLEncode, and its + becomes %20.</source>
        <translation>Les valeurs sont encodées en pour cent et échappées pour l’attribut&#x202f;; ce que remplit l’e-mail passe par URLEncode, et son + devient %20.</translation>
    </message>
    <message>
        <source>A list has to be JSON text before it comes into the mail.</source>
        <translation>Une liste doit être du texte JSON avant d’arriver dans l’e-mail.</translation>
    </message>
    <message>
        <source>Twig</source>
        <translation>Twig</translation>
    </message>
    <message>
        <source>Into the template of the page (Symfony, Drupal, Craft), inside the &lt;body&gt;.</source>
        <translation>Dans le modèle de la page (Symfony, Drupal, Craft), à l’intérieur de &lt;body&gt;.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through url_encode.</source>
        <translation>Les valeurs sont encodées en pour cent et échappées pour l’attribut&#x202f;; ce que remplit la page passe par url_encode.</translation>
    </message>
    <message>
        <source>The address alone</source>
        <translation>L’adresse seule</translation>
    </message>
    <message>
        <source>Where a system asks for the address of a picture and writes the tag itself.</source>
        <translation>Là où un système demande l’adresse d’une image et écrit lui-même la balise.</translation>
    </message>
    <message>
        <source>Values are percent-encoded. Where you put it into HTML by hand, each &amp; has to become &amp;amp;.</source>
        <translation>Les valeurs sont encodées en pour cent. Si vous la placez à la main dans du HTML, chaque &amp; doit devenir &amp;amp;.</translation>
    </message>
    <message>
        <source>Opening it in a browser counts one event for real.</source>
        <translation>L’ouvrir dans un navigateur compte un événement en réel.</translation>
    </message>
    <message>
        <source>WooCommerce (PHP)</source>
        <translation>WooCommerce (PHP)</translation>
    </message>
    <message>
        <source>Into functions.php of your child theme, or into a plugin for snippets. It prints the tag on the thank-you page.</source>
        <translation>Dans le functions.php de votre thème enfant, ou dans une extension pour extraits de code. Il affiche la balise sur la page de remerciement.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through rawurlencode.</source>
        <translation>Les valeurs sont encodées en pour cent et échappées pour l’attribut&#x202f;; ce que remplit la page passe par rawurlencode.</translation>
    </message>
    <message>
        <source>The thank-you page can be loaded again: give an event ID, so that a repeat is not counted.</source>
        <translation>La page de remerciement peut être rechargée&#x202f;: donnez un ID d’événement, pour qu’une répétition ne soit pas comptée.</translation>
    </message>
    <message>
        <source>The event ID that is proposed is a hash of the order&apos;s secret key, not the order number: your server event can make the same.</source>
        <translation>L’ID d’événement proposé est un hachage de la clé secrète de la commande, pas le numéro de commande&#x202f;: votre événement serveur peut former le même.</translation>
    </message>
    <message>
        <source>WordPress (PHP)</source>
        <translation>WordPress (PHP)</translation>
    </message>
    <message>
        <source>Into functions.php of your child theme, or into a plugin for snippets; put the name of your page in place of thank-you.</source>
        <translation>Dans le functions.php de votre thème enfant, ou dans une extension pour extraits de code&#x202f;; mettez le nom de votre page à la place de thank-you.</translation>
    </message>
    <message>
        <source>Pages kept by a cache carry the same values for everybody: what the page fills in has to stay out of such a cache.</source>
        <translation>Les pages gardées par un cache portent les mêmes valeurs pour tous&#x202f;: ce que remplit la page doit rester hors d’un tel cache.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Conversions from a spreadsheet export to OpenAI Ads.</source>
        <translation>Des conversions d’un export de tableur vers OpenAI Ads.</translation>
    </message>
    <message>
        <source>Start with a practice endpoint inside the program; nothing leaves this computer.</source>
        <translation>Démarrer avec un point d’accès d’entraînement dans le programme&#x202f;; rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Do not hand the files to a Convey that runs already.</source>
        <translation>Ne pas transmettre les fichiers à un Convey déjà en cours.</translation>
    </message>
    <message>
        <source>The files to open.</source>
        <translation>Les fichiers à ouvrir.</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Convey&apos;s own template</source>
        <translation>Modèle propre à Convey</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Choose the columns for this file, and save them as a setup again.</source>
        <translation>Choisissez les colonnes pour ce fichier, et enregistrez-les de nouveau comme configuration.</translation>
    </message>
    <message>
        <source>Check the connection, then send again: the event IDs stay the same, so nothing counts twice.</source>
        <translation>Vérifiez la connexion, puis renvoyez&#x202f;: les ID d’événement restent les mêmes, donc rien ne compte deux fois.</translation>
    </message>
    <message>
        <source>If your company checks traffic with its own certificate, its administrator can add that certificate to Convey&apos;s preferences.</source>
        <translation>Si votre entreprise contrôle le trafic avec son propre certificat, son administration peut ajouter ce certificat aux préférences de Convey.</translation>
    </message>
    <message>
        <source>Unlock it, or use the key for this session only.</source>
        <translation>Déverrouillez-le, ou utilisez la clé pour cette session seulement.</translation>
    </message>
    <message>
        <source>Paste the key of this destination under Edit.</source>
        <translation>Collez la clé de cette destination sous Modifier.</translation>
    </message>
    <message>
        <source>Copy the pixel ID from the Conversions tab of Ads Manager.</source>
        <translation>Copiez l’ID du pixel depuis l’onglet Conversions d’Ads Manager.</translation>
    </message>
    <message>
        <source>Press Read again on the File page: your answers stay, and so do your changes to lines that are still there. Nothing was sent from the changed file.</source>
        <translation>Appuyez sur Relire sur la page Fichier&#x202f;: vos réponses restent, comme vos modifications aux lignes encore présentes. Rien n’a été envoyé du fichier modifié.</translation>
    </message>
    <message>
        <source>There is no saved setup {subject}.</source>
        <translation>Il n’y a pas de configuration enregistrée {subject}.</translation>
    </message>
    <message>
        <source>Look at what it sends, and say yes to it once.</source>
        <translation>Regardez ce qu’elle envoie, et dites-lui oui une fois.</translation>
    </message>
    <message>
        <source>The saved setup {subject} can&apos;t be read. {detail}</source>
        <translation>La configuration enregistrée {subject} ne peut pas être lue. {detail}</translation>
    </message>
    <message>
        <source>The saved setup {subject} is damaged. {detail}</source>
        <translation>La configuration enregistrée {subject} est endommagée. {detail}</translation>
    </message>
    <message>
        <source>The saved setup {subject} was written by another version of Convey (form {found}; this one reads {expected}).</source>
        <translation>La configuration enregistrée {subject} a été écrite par une autre version de Convey (forme {found}&#x202f;; celle-ci lit {expected}).</translation>
    </message>
    <message>
        <source>What is chosen for {subject} can&apos;t be used. {detail}</source>
        <translation>Ce qui est choisi pour {subject} ne peut pas être utilisé. {detail}</translation>
    </message>
    <message>
        <source>Choose another column or value on the Columns page.</source>
        <translation>Choisissez une autre colonne ou une autre valeur sur la page Colonnes.</translation>
    </message>
    <message>
        <source>Choose another column for it on the Columns page.</source>
        <translation>Choisissez-lui une autre colonne sur la page Colonnes.</translation>
    </message>
    <message>
        <source>Convey knows no field {subject}.</source>
        <translation>Convey ne connaît aucun champ {subject}.</translation>
    </message>
    <message>
        <source>Answer the questions on the Columns page.</source>
        <translation>Répondez aux questions sur la page Colonnes.</translation>
    </message>
    <message>
        <source>There is nothing left to send.</source>
        <translation>Il ne reste rien à envoyer.</translation>
    </message>
    <message>
        <source>Every job that was begun has been carried through.</source>
        <translation>Chaque tâche commencée a été menée à terme.</translation>
    </message>
    <message>
        <source>Choose one in the sending history.</source>
        <translation>Choisissez-en une dans l’historique d’envoi.</translation>
    </message>
    <message>
        <source>Send the rest again later: the event IDs stay the same, so nothing counts twice.</source>
        <translation>Renvoyez le reste plus tard&#x202f;: les ID d’événement restent les mêmes, donc rien ne compte deux fois.</translation>
    </message>
    <message>
        <source>Nothing is sent without a sending history. Check the folder and the disk.</source>
        <translation>Rien n’est envoyé sans historique d’envoi. Vérifiez le dossier et le disque.</translation>
    </message>
    <message>
        <source>Start practice mode again: it takes a free one.</source>
        <translation>Redémarrez le mode entraînement&#x202f;: il en prend un libre.</translation>
    </message>
    <message>
        <source>Practice mode could not be started. {detail}</source>
        <translation>Le mode entraînement n’a pas pu démarrer. {detail}</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>What was done is kept; sending goes on from there.</source>
        <translation>Ce qui a été fait est gardé&#x202f;; l’envoi reprend de là.</translation>
    </message>
    <message>
        <source>The event exists</source>
        <translation>L’événement existe</translation>
    </message>
    <message>
        <source>Conversions, Events. Without a conversion event of its kind, accepted conversions do not show in reports.</source>
        <translation>«&#x202f;Conversions&#x202f;», «&#x202f;Events&#x202f;». Sans événement de conversion de son type, les conversions acceptées n’apparaissent pas dans les rapports.</translation>
    </message>
    <message>
        <source>It is attached to a campaign</source>
        <translation>Il est rattaché à une campagne</translation>
    </message>
    <message>
        <source>Campaign, Goal, Conversion events. A custom event can&apos;t be the goal of a campaign.</source>
        <translation>Campagne, Objectif, Événements de conversion. Un événement personnalisé ne peut pas être l’objectif d’une campagne.</translation>
    </message>
    <message>
        <source>Conversions arrive</source>
        <translation>Les conversions arrivent</translation>
    </message>
    <message>
        <source>Conversions, Event stream. It can take a few minutes. A test is not shown there.</source>
        <translation>«&#x202f;Conversions&#x202f;», «&#x202f;Event stream&#x202f;». Cela peut prendre quelques minutes. Un test n’y apparaît pas.</translation>
    </message>
    <message>
        <source>The report has them</source>
        <translation>Le rapport les contient</translation>
    </message>
    <message>
        <source>Accepted is not attributed: only conversions that OpenAI connects to an ad, by a click of the last 30 days, show up in a campaign. How long that takes is published nowhere.</source>
        <translation>Acceptée ne veut pas dire attribuée&#x202f;: seules les conversions qu’OpenAI relie à une annonce, par un clic des 30 derniers jours, apparaissent dans une campagne. Le délai n’est publié nulle part.</translation>
    </message>
    <message>
        <source>What was accepted stays</source>
        <translation>Ce qui a été accepté reste</translation>
    </message>
    <message>
        <source>OpenAI names no way to change or delete a conversion, so neither can Convey. A test recorded nothing: there is nothing to take back.</source>
        <translation>OpenAI n’indique aucun moyen de modifier ou de supprimer une conversion, Convey ne le peut donc pas non plus. Un test n’a rien enregistré&#x202f;: il n’y a rien à reprendre.</translation>
    </message>
    <message>
        <source>Stop what has not left yet</source>
        <translation>Arrêter ce qui n’est pas encore parti</translation>
    </message>
    <message>
        <source>Stop the send, then give up the rest of it in the sending history. What was not sent stays here.</source>
        <translation>Arrêtez l’envoi, puis abandonnez-en le reste dans l’historique d’envoi. Ce qui n’a pas été envoyé reste ici.</translation>
    </message>
    <message>
        <source>Sending it again, corrected, changes nothing</source>
        <translation>La renvoyer corrigée ne change rien</translation>
    </message>
    <message>
        <source>Of the same pixel, event and event ID the first one counts; a later one is ignored, even if it holds more.</source>
        <translation>Pour un même pixel, événement et ID d’événement, la première compte&#x202f;; une suivante est ignorée, même si elle contient plus.</translation>
    </message>
    <message>
        <source>Do not send it again under a new event ID</source>
        <translation>Ne pas la renvoyer sous un nouvel ID d’événement</translation>
    </message>
    <message>
        <source>It would count a second time, beside the wrong one. So leave out what was accepted; Convey does that by itself as long as the IDs stay the same and the sending history is kept.</source>
        <translation>Elle compterait une seconde fois, à côté de la fausse. Excluez donc ce qui a été accepté&#x202f;; Convey le fait de lui-même tant que les ID restent les mêmes et que l’historique d’envoi est gardé.</translation>
    </message>
    <message>
        <source>It went to the wrong pixel</source>
        <translation>C’est allé au mauvais pixel</translation>
    </message>
    <message>
        <source>It is recorded there. You can send the same file to the right pixel: another pixel is another count. Give each client&apos;s pixel its own name and colour, and read both before you confirm.</source>
        <translation>C’est enregistré là. Vous pouvez envoyer le même fichier au bon pixel&#x202f;: un autre pixel compte à part. Donnez au pixel de chaque client son nom et sa couleur, et lisez les deux avant de confirmer.</translation>
    </message>
    <message>
        <source>Amounts or times were wrong</source>
        <translation>Les montants ou les heures étaient faux</translation>
    </message>
    <message>
        <source>Correct the answers on the Columns page, or the saved setup, before the next file. Save the accepted lines of this job: they are the ones with the wrong values.</source>
        <translation>Corrigez les réponses sur la page Colonnes, ou la configuration enregistrée, avant le prochain fichier. Enregistrez les lignes acceptées de cette tâche&#x202f;: ce sont celles aux valeurs fausses.</translation>
    </message>
    <message>
        <source>Something personal was in it</source>
        <translation>Il y avait quelque chose de personnel</translation>
    </message>
    <message>
        <source>Names, e-mail addresses, phone numbers and customer IDs leave hashed only. Countries, cities, postcodes, product names and your own fields leave as they are. If such a field held more than it should, tell the person in charge of data protection today, with the receipt.</source>
        <translation>Noms, adresses e-mail, numéros de téléphone et ID clients ne sortent que hachés. Pays, villes, codes postaux, noms de produits et vos propres champs sortent tels quels. Si un tel champ contenait plus que prévu, informez aujourd’hui la personne chargée de la protection des données, avec le récépissé.</translation>
    </message>
    <message>
        <source>What to tell OpenAI&apos;s support</source>
        <translation>Que dire à l’assistance d’OpenAI</translation>
    </message>
    <message>
        <source>The pixel ID, the event, from when to when it was sent (the receipt has it to the second, in UTC), how many conversions, and what is wrong with them; their event IDs if asked. Never the key, and no customer data. Whether they can remove anything is published nowhere.</source>
        <translation>L’ID du pixel, l’événement, de quand à quand l’envoi a eu lieu (le récépissé le donne à la seconde, en UTC), combien de conversions, et ce qui ne va pas&#x202f;; leurs ID d’événement si on les demande. Jamais la clé, et aucune donnée de client. Qu’ils puissent retirer quelque chose n’est publié nulle part.</translation>
    </message>
    <message>
        <source>So that it does not happen again</source>
        <translation>Pour que cela ne se reproduise pas</translation>
    </message>
    <message>
        <source>Test all before sending for real, send the first ten alone, and look at Preview&apos;s pictures: amounts a hundred times too large and hours that are off by a zone are seen there.</source>
        <translation>Testez toutes les conversions avant d’envoyer en réel, envoyez les dix premières seules, et regardez les images d’Aperçu&#x202f;: on y voit les montants cent fois trop grands et les heures décalées d’un fuseau.</translation>
    </message>
    <message>
        <source>There is no file {subject}.</source>
        <translation>Il n’y a pas de fichier {subject}.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>{subject} is a folder.</source>
        <translation>{subject} est un dossier.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Choisissez un fichier dedans.</translation>
    </message>
    <message>
        <source>{subject} is not an ordinary file.</source>
        <translation>{subject} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Copy its content into a file and open that.</source>
        <translation>Copiez son contenu dans un fichier et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>{subject} may not be read.</source>
        <translation>La lecture de {subject} n’est pas autorisée.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of yours.</source>
        <translation>Demandez le droit de le lire, ou copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <source>{subject} is empty.</source>
        <translation>{subject} est vide.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>{subject} has a header but no rows.</source>
        <translation>{subject} a une ligne d’en-tête mais aucune ligne.</translation>
    </message>
    <message>
        <source>Export it again, with a period in which there were conversions.</source>
        <translation>Exportez-le de nouveau, avec une période où il y a eu des conversions.</translation>
    </message>
    <message>
        <source>{subject} is not a text file ({detail}).</source>
        <translation>{subject} n’est pas un fichier texte ({detail}).</translation>
    </message>
    <message>
        <source>Export it as CSV, or save it as &quot;CSV UTF-8&quot; in the spreadsheet program.</source>
        <translation>Exportez-le en CSV, ou enregistrez-le en «&#x202f;CSV UTF-8&#x202f;» dans le tableur.</translation>
    </message>
    <message>
        <source>{subject} is written in an encoding that this system does not know ({detail}).</source>
        <translation>{subject} est écrit dans un codage que ce système ne connaît pas ({detail}).</translation>
    </message>
    <message>
        <source>Save it as &quot;CSV UTF-8&quot; in the spreadsheet program.</source>
        <translation>Enregistrez-le en «&#x202f;CSV UTF-8&#x202f;» dans le tableur.</translation>
    </message>
    <message>
        <source>{subject} was changed while it was open.</source>
        <translation>{subject} a été modifié pendant qu’il était ouvert.</translation>
    </message>
    <message>
        <source>Open it again. Nothing was sent from the changed file.</source>
        <translation>Rouvrez-le. Rien n’a été envoyé du fichier modifié.</translation>
    </message>
    <message>
        <source>{subject} could not be read. {detail}</source>
        <translation>{subject} n’a pas pu être lu. {detail}</translation>
    </message>
    <message>
        <source>Try again; if it is on a network drive, copy it to this computer first.</source>
        <translation>Réessayez&#x202f;; s’il est sur un lecteur réseau, copiez-le d’abord sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{subject} has more columns than the {expected} that are read.</source>
        <translation>{subject} a plus de colonnes que les {expected} qui sont lues.</translation>
    </message>
    <message>
        <source>Check the separator, or export fewer columns.</source>
        <translation>Vérifiez le séparateur, ou exportez moins de colonnes.</translation>
    </message>
    <message>
        <source>{subject} is damaged. {detail}</source>
        <translation>{subject} est endommagé. {detail}</translation>
    </message>
    <message>
        <source>Export it again, or copy it again from where it came.</source>
        <translation>Exportez-le de nouveau, ou recopiez-le depuis son origine.</translation>
    </message>
    <message>
        <source>{subject} is protected with a password.</source>
        <translation>{subject} est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it as &quot;CSV UTF-8&quot;.</source>
        <translation>Ouvrez-le dans le tableur et enregistrez-le en «&#x202f;CSV UTF-8&#x202f;».</translation>
    </message>
    <message>
        <source>{subject} grows too large when it is unpacked: {found}, where the limit is {expected}.</source>
        <translation>{subject} devient trop grand une fois décompressé&#x202f;: {found}, la limite étant {expected}.</translation>
    </message>
    <message>
        <source>If it comes from a place that you trust, unpack it or save it as &quot;CSV UTF-8&quot;, and open that.</source>
        <translation>S’il vient d’un endroit de confiance, décompressez-le ou enregistrez-le en «&#x202f;CSV UTF-8&#x202f;», et ouvrez cela.</translation>
    </message>
    <message>
        <source>{subject} has no such sheet. {detail}</source>
        <translation>{subject} n’a pas cette feuille. {detail}</translation>
    </message>
    <message>
        <source>Give the name of a sheet, or its number from the left.</source>
        <translation>Donnez le nom d’une feuille, ou son numéro à partir de la gauche.</translation>
    </message>
    <message>
        <source>{subject} does not have the columns of the first file. {detail}</source>
        <translation>{subject} n’a pas les colonnes du premier fichier. {detail}</translation>
    </message>
    <message>
        <source>Files that are opened together need the same columns in the same order; open this one by itself.</source>
        <translation>Les fichiers ouverts ensemble doivent avoir les mêmes colonnes dans le même ordre&#x202f;; ouvrez celui-ci seul.</translation>
    </message>
    <message>
        <source>The edits in {subject} can&apos;t be used. {detail}</source>
        <translation>Les modifications dans {subject} ne peuvent pas être utilisées. {detail}</translation>
    </message>
    <message>
        <source>Save the edits again for this file.</source>
        <translation>Enregistrez de nouveau les modifications pour ce fichier.</translation>
    </message>
    <message>
        <source>The look-up file {subject} has {found} rows; {expected} can be looked up.</source>
        <translation>Le fichier de correspondance {subject} a {found} lignes&#x202f;; {expected} peuvent être consultées.</translation>
    </message>
    <message>
        <source>Export only the rows that the conversions need.</source>
        <translation>N’exportez que les lignes dont les conversions ont besoin.</translation>
    </message>
    <message>
        <source>{subject} could not be written. {detail}</source>
        <translation>{subject} n’a pas pu être écrit. {detail}</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{subject} may not be written.</source>
        <translation>L’écriture de {subject} n’est pas autorisée.</translation>
    </message>
    <message>
        <source>Choose a folder of yours.</source>
        <translation>Choisissez un dossier à vous.</translation>
    </message>
    <message>
        <source>There is not enough room in {subject} for a copy of the text ({found} bytes free).</source>
        <translation>Il n’y a pas assez de place dans {subject} pour une copie du texte ({found} octets libres).</translation>
    </message>
    <message>
        <source>Free some space there, or let the environment variable TMPDIR name a folder with more.</source>
        <translation>Libérez de la place, ou faites désigner par la variable d’environnement TMPDIR un dossier qui en a plus.</translation>
    </message>
    <message>
        <source>There is no room left for {subject}.</source>
        <translation>Il n’y a plus de place pour {subject}.</translation>
    </message>
    <message>
        <source>Free some space and try again. What was there before is unchanged.</source>
        <translation>Libérez de la place et réessayez. Ce qui existait avant est inchangé.</translation>
    </message>
    <message>
        <source>There is no recipe {subject}.</source>
        <translation>Il n’y a pas de configuration {subject}.</translation>
    </message>
    <message>
        <source>recipe list shows the saved ones; a path to a recipe file works too.</source>
        <translation>recipe list montre celles enregistrées&#x202f;; le chemin d’un fichier de configuration convient aussi.</translation>
    </message>
    <message>
        <source>The recipe {subject} can&apos;t be read. {detail}</source>
        <translation>La configuration {subject} ne peut pas être lue. {detail}</translation>
    </message>
    <message>
        <source>Check the file; a recipe has at most 1 MB.</source>
        <translation>Vérifiez le fichier&#x202f;; une configuration fait au plus 1 Mo.</translation>
    </message>
    <message>
        <source>The recipe {subject} is no JSON file. {detail}</source>
        <translation>La configuration {subject} n’est pas un fichier JSON. {detail}</translation>
    </message>
    <message>
        <source>Save the recipe again; the fault is at character {column}.</source>
        <translation>Enregistrez de nouveau la configuration&#x202f;; l’erreur est au caractère {column}.</translation>
    </message>
    <message>
        <source>The recipe {subject} was written by another version of Convey (schema {found}; this one reads {expected}).</source>
        <translation>La configuration {subject} a été écrite par une autre version de Convey (schéma {found}&#x202f;; celle-ci lit {expected}).</translation>
    </message>
    <message>
        <source>Use the version that wrote it, or guess the recipe anew.</source>
        <translation>Utilisez la version qui l’a écrite, ou refaites supposer la configuration.</translation>
    </message>
    <message>
        <source>{subject} can&apos;t be bound like this. {detail}</source>
        <translation>{subject} ne peut pas être associé ainsi. {detail}</translation>
    </message>
    <message>
        <source>The file has no column {subject}.</source>
        <translation>Le fichier n’a pas de colonne {subject}.</translation>
    </message>
    <message>
        <source>inspect shows the columns; bind the input to one of them.</source>
        <translation>inspect montre les colonnes&#x202f;; associez l’entrée à l’une d’elles.</translation>
    </message>
    <message>
        <source>There is no input {subject}.</source>
        <translation>Il n’y a pas d’entrée {subject}.</translation>
    </message>
    <message>
        <source>This can&apos;t be the name of a saved setup.</source>
        <translation>Cela ne peut pas être le nom d’une configuration enregistrée.</translation>
    </message>
    <message>
        <source>Use 1 to {expected} bytes of plain text on one line.</source>
        <translation>Utilisez 1 à {expected} octets de texte simple sur une ligne.</translation>
    </message>
    <message>
        <source>There is a saved setup {subject} already.</source>
        <translation>Il y a déjà une configuration enregistrée {subject}.</translation>
    </message>
    <message>
        <source>Choose another name, or delete that one first.</source>
        <translation>Choisissez un autre nom, ou supprimez d’abord celle-là.</translation>
    </message>
    <message>
        <source>There are {found} saved setups, the most that Convey keeps.</source>
        <translation>Il y a {found} configurations enregistrées, le maximum que Convey garde.</translation>
    </message>
    <message>
        <source>Delete those that you don&apos;t use any more.</source>
        <translation>Supprimez celles que vous n’utilisez plus.</translation>
    </message>
    <message>
        <source>The saved setup {subject} came from elsewhere and was not used yet.</source>
        <translation>La configuration enregistrée {subject} vient d’ailleurs et n’a pas encore été utilisée.</translation>
    </message>
    <message>
        <source>Look at what it sends (recipe show), then say yes once with --trust-recipe.</source>
        <translation>Regardez ce qu’elle envoie (recipe show), puis dites oui une fois avec --trust-recipe.</translation>
    </message>
    <message>
        <source>There is no command {subject}.</source>
        <translation>Il n’y a pas de commande {subject}.</translation>
    </message>
    <message>
        <source>convey-cli --help lists the commands.</source>
        <translation>convey-cli --help liste les commandes.</translation>
    </message>
    <message>
        <source>This command has no option {subject}.</source>
        <translation>Cette commande n’a pas d’option {subject}.</translation>
    </message>
    <message>
        <source>Ask the command for its options with --help.</source>
        <translation>Demandez ses options à la commande avec --help.</translation>
    </message>
    <message>
        <source>{subject} needs a value.</source>
        <translation>{subject} demande une valeur.</translation>
    </message>
    <message>
        <source>{subject} is missing.</source>
        <translation>{subject} manque.</translation>
    </message>
    <message>
        <source>Ask the command for its arguments with --help.</source>
        <translation>Demandez ses arguments à la commande avec --help.</translation>
    </message>
    <message>
        <source>{subject} is one argument too many.</source>
        <translation>{subject} est un argument de trop.</translation>
    </message>
    <message>
        <source>Put names with spaces into quotes.</source>
        <translation>Mettez entre guillemets les noms avec des espaces.</translation>
    </message>
    <message>
        <source>{subject} has a value that can&apos;t be used. {detail}</source>
        <translation>{subject} a une valeur qui ne peut pas être utilisée. {detail}</translation>
    </message>
    <message>
        <source>{subject} and {detail} exclude each other.</source>
        <translation>{subject} et {detail} s’excluent l’un l’autre.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>{subject} would be written over, and it is not Convey&apos;s to replace.</source>
        <translation>{subject} serait écrasé, et Convey n’a pas à le remplacer.</translation>
    </message>
    <message>
        <source>Give another name for what is written.</source>
        <translation>Donnez un autre nom à ce qui est écrit.</translation>
    </message>
    <message>
        <source>--now works with send and resume only against an endpoint on this computer.</source>
        <translation>--now n’agit avec send et resume que sur un point d’accès de cet ordinateur.</translation>
    </message>
    <message>
        <source>Leave --now out: OpenAI judges times by its own clock.</source>
        <translation>Retirez --now&#x202f;: OpenAI juge les heures d’après sa propre horloge.</translation>
    </message>
    <message>
        <source>Something about this file is not known yet (open questions: {found}).</source>
        <translation>Quelque chose n’est pas encore connu sur ce fichier (questions ouvertes&#x202f;: {found}).</translation>
    </message>
    <message>
        <source>Answer with the options shown, save a recipe, or accept the assumptions with --accept-guesses.</source>
        <translation>Répondez avec les options montrées, enregistrez une configuration, ou acceptez les suppositions avec --accept-guesses.</translation>
    </message>
    <message>
        <source>The pixel ID is missing.</source>
        <translation>L’ID du pixel manque.</translation>
    </message>
    <message>
        <source>Give it with --pixel. Ads Manager shows it in the Conversions tab.</source>
        <translation>Donnez-le avec --pixel. Ads Manager le montre dans l’onglet Conversions.</translation>
    </message>
    <message>
        <source>This is no pixel ID ({detail}).</source>
        <translation>Ce n’est pas un ID de pixel ({detail}).</translation>
    </message>
    <message>
        <source>Copy the Pixel ID from the Conversions tab of Ads Manager; the source id beside it (cds_ or clidsrc_) is another one.</source>
        <translation>Copiez l’ID du pixel depuis l’onglet Conversions d’Ads Manager&#x202f;; l’ID de source à côté (cds_ ou clidsrc_) en est un autre.</translation>
    </message>
    <message>
        <source>There is no API key.</source>
        <translation>Il n’y a pas de clé d’API.</translation>
    </message>
    <message>
        <source>Give it with --key-file (- reads standard input) or in CONVEY_API_KEY, or save it in the key store.</source>
        <translation>Donnez-la avec --key-file (- lit l’entrée standard) ou dans CONVEY_API_KEY, ou enregistrez-la dans le trousseau.</translation>
    </message>
    <message>
        <source>The API key holds a space or a control character.</source>
        <translation>La clé d’API contient une espace ou un caractère de contrôle.</translation>
    </message>
    <message>
        <source>Copy the key again, whole and alone.</source>
        <translation>Copiez de nouveau la clé, entière et seule.</translation>
    </message>
    <message>
        <source>{subject} is no endpoint.</source>
        <translation>{subject} n’est pas un point d’accès.</translation>
    </message>
    <message>
        <source>Write it like https://bzr.openai.com, without user name, password or query.</source>
        <translation>Écrivez-le comme https://bzr.openai.com, sans nom d’utilisateur, mot de passe ni requête.</translation>
    </message>
    <message>
        <source>{subject} would receive the key in the clear.</source>
        <translation>{subject} recevrait la clé en clair.</translation>
    </message>
    <message>
        <source>Use https. http works only on this computer.</source>
        <translation>Utilisez https. http ne marche que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no unfinished job.</source>
        <translation>Il n’y a pas de tâche inachevée.</translation>
    </message>
    <message>
        <source>A job that was carried through needs no resume.</source>
        <translation>Une tâche menée à terme ne demande pas de resume.</translation>
    </message>
    <message>
        <source>There is no job {subject}.</source>
        <translation>Il n’y a pas de tâche {subject}.</translation>
    </message>
    <message>
        <source>send prints the name of its job; resume without a name takes the newest unfinished one.</source>
        <translation>send affiche le nom de sa tâche&#x202f;; resume sans nom prend la plus récente inachevée.</translation>
    </message>
    <message>
        <source>{subject} is not the file that this job was started with.</source>
        <translation>{subject} n’est pas le fichier avec lequel cette tâche a commencé.</translation>
    </message>
    <message>
        <source>Put the original file back, or start a new job: what was accepted is not counted twice.</source>
        <translation>Remettez le fichier d’origine, ou commencez une nouvelle tâche&#x202f;: ce qui a été accepté n’est pas compté deux fois.</translation>
    </message>
    <message>
        <source>This job was fed from {subject}, not from a file, and nothing of it was kept.</source>
        <translation>Cette tâche a été alimentée par {subject}, pas par un fichier, et rien n’en a été gardé.</translation>
    </message>
    <message>
        <source>Give it the same rows again and it goes on where it was.</source>
        <translation>Redonnez-lui les mêmes lignes et elle reprend où elle en était.</translation>
    </message>
    <message>
        <source>The file gives other conversions than the job planned (line {line}).</source>
        <translation>Le fichier donne d’autres conversions que celles prévues par la tâche (ligne {line}).</translation>
    </message>
    <message>
        <source>Put the original file back, or start a new job. Nothing of this batch was sent.</source>
        <translation>Remettez le fichier d’origine, ou commencez une nouvelle tâche. Rien de ce lot n’a été envoyé.</translation>
    </message>
    <message>
        <source>{subject} holds no image tag.</source>
        <translation>{subject} ne contient pas de balise image.</translation>
    </message>
    <message>
        <source>Give the whole tag or its address.</source>
        <translation>Donnez la balise entière ou son adresse.</translation>
    </message>
    <message>
        <source>OpenAI refuses one conversion after the other for the same reason. {detail}</source>
        <translation>OpenAI refuse une conversion après l’autre pour la même raison. {detail}</translation>
    </message>
    <message>
        <source>Mend what the answer names, in the file or in how it is read; then check and send anew. To send the rest as it is would only repeat it.</source>
        <translation>Corrigez ce que la réponse indique, dans le fichier ou dans sa lecture&#x202f;; puis contrôlez et envoyez à nouveau. Envoyer le reste tel quel ne ferait que répéter la même chose.</translation>
    </message>
    <message>
        <source>OpenAI does not accept this API key.</source>
        <translation>OpenAI n’accepte pas cette clé d’API.</translation>
    </message>
    <message>
        <source>Make a new Conversions key in Ads Manager (Conversions, Conversion keys) and try again.</source>
        <translation>Créez une nouvelle clé Conversions dans Ads Manager («&#x202f;Conversions&#x202f;», «&#x202f;Conversion keys&#x202f;») et réessayez.</translation>
    </message>
    <message>
        <source>This key is of the wrong kind: it may not send conversions.</source>
        <translation>Cette clé est du mauvais type&#x202f;: elle ne peut pas envoyer de conversions.</translation>
    </message>
    <message>
        <source>An Advertiser key or a platform key does not work here. Make a Conversions key in Ads Manager (Conversions, Conversion keys).</source>
        <translation>Une Advertiser key ou une clé de plateforme ne marche pas ici. Créez une clé Conversions dans Ads Manager («&#x202f;Conversions&#x202f;», «&#x202f;Conversion keys&#x202f;»).</translation>
    </message>
    <message>
        <source>OpenAI does not know this pixel for this key.</source>
        <translation>OpenAI ne connaît pas ce pixel pour cette clé.</translation>
    </message>
    <message>
        <source>Check the pixel ID, and that the key belongs to the same account.</source>
        <translation>Vérifiez l’ID du pixel, et que la clé appartient au même compte.</translation>
    </message>
    <message>
        <source>The endpoint can&apos;t be reached. {detail}</source>
        <translation>Le point d’accès est injoignable. {detail}</translation>
    </message>
    <message>
        <source>Check the connection, then resume: nothing is sent twice.</source>
        <translation>Vérifiez la connexion, puis reprenez&#x202f;: rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>The connection is not safe: its certificate was refused. {detail}</source>
        <translation>La connexion n’est pas sûre&#x202f;: son certificat a été refusé. {detail}</translation>
    </message>
    <message>
        <source>If your company checks traffic with its own certificate, give it with --ca-file.</source>
        <translation>Si votre entreprise contrôle le trafic avec son propre certificat, donnez-le avec --ca-file.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through. {detail}</source>
        <translation>Le proxy n’a pas laissé passer la connexion. {detail}</translation>
    </message>
    <message>
        <source>Check the proxy settings, then resume.</source>
        <translation>Vérifiez les réglages du proxy, puis reprenez.</translation>
    </message>
    <message>
        <source>The endpoint did not answer in time. {detail}</source>
        <translation>Le point d’accès n’a pas répondu à temps. {detail}</translation>
    </message>
    <message>
        <source>Resume later: nothing is counted twice.</source>
        <translation>Reprenez plus tard&#x202f;: rien n’est compté deux fois.</translation>
    </message>
    <message>
        <source>What answered is not OpenAI&apos;s API. {detail}</source>
        <translation>Ce qui a répondu n’est pas l’API d’OpenAI. {detail}</translation>
    </message>
    <message>
        <source>Check the endpoint; a sign-in page of a network answers like this too.</source>
        <translation>Vérifiez le point d’accès&#x202f;; la page de connexion d’un réseau répond aussi ainsi.</translation>
    </message>
    <message>
        <source>The endpoint had trouble of its own and did not take the conversions. {detail}</source>
        <translation>Le point d’accès a eu un incident et n’a pas pris les conversions. {detail}</translation>
    </message>
    <message>
        <source>This is not about your file. Send the rest later: it goes out with the same ids.</source>
        <translation>Votre fichier n’est pas en cause. Envoyez le reste plus tard&#x202f;: il part avec les mêmes ID.</translation>
    </message>
    <message>
        <source>The conversions could not be delivered. {detail}</source>
        <translation>Les conversions n’ont pas pu être remises. {detail}</translation>
    </message>
    <message>
        <source>Try again later: resume sends the rest with the same ids; repeating is safe.</source>
        <translation>Réessayez plus tard&#x202f;: resume envoie le reste avec les mêmes ID&#x202f;; répéter est sans risque.</translation>
    </message>
    <message>
        <source>The sending history {subject} can&apos;t be used. {detail}</source>
        <translation>L’historique d’envoi {subject} ne peut pas être utilisé. {detail}</translation>
    </message>
    <message>
        <source>Nothing is sent without a history. Check the folder, or give another file with --ledger.</source>
        <translation>Rien n’est envoyé sans historique d’envoi. Vérifiez le dossier, ou donnez un autre fichier avec --ledger.</translation>
    </message>
    <message>
        <source>The sending history {subject} is damaged. {detail}</source>
        <translation>L’historique d’envoi {subject} est endommagé. {detail}</translation>
    </message>
    <message>
        <source>The sending history {subject} was written by a newer Convey.</source>
        <translation>L’historique d’envoi {subject} a été écrit par un Convey plus récent.</translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <translation>Utilisez la version plus récente.</translation>
    </message>
    <message>
        <source>Another Convey is working on {subject} right now.</source>
        <translation>Un autre Convey travaille en ce moment sur {subject}.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Attendez qu’il ait fini, puis réessayez.</translation>
    </message>
    <message>
        <source>The settings {subject} can&apos;t be used. {detail}</source>
        <translation>Les réglages {subject} ne peuvent pas être utilisés. {detail}</translation>
    </message>
    <message>
        <source>Mend or remove the file; Convey then starts with its defaults.</source>
        <translation>Corrigez ou retirez le fichier&#x202f;; Convey démarre alors avec ses réglages par défaut.</translation>
    </message>
    <message>
        <source>This system has no key store that can be used.</source>
        <translation>Ce système n’a pas de trousseau utilisable.</translation>
    </message>
    <message>
        <source>Use --key-file or CONVEY_API_KEY, or enter the key for this session only.</source>
        <translation>Utilisez --key-file ou CONVEY_API_KEY, ou saisissez la clé pour cette session seulement.</translation>
    </message>
    <message>
        <source>The key store is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it and try again; the key is still there.</source>
        <translation>Déverrouillez-le et réessayez&#x202f;; la clé y est toujours.</translation>
    </message>
    <message>
        <source>The key store did not hand the key out.</source>
        <translation>Le trousseau n’a pas remis la clé.</translation>
    </message>
    <message>
        <source>Allow Convey to read it, or enter the key for this session only.</source>
        <translation>Autorisez Convey à la lire, ou saisissez la clé pour cette session seulement.</translation>
    </message>
    <message>
        <source>Nothing is saved in the key store under {subject}.</source>
        <translation>Rien n’est enregistré dans le trousseau sous {subject}.</translation>
    </message>
    <message>
        <source>Save it there, or give it with --key-file (--proxy-password-file).</source>
        <translation>Enregistrez-la là, ou donnez-la avec --key-file (--proxy-password-file).</translation>
    </message>
    <message>
        <source>Port {found} is in use.</source>
        <translation>Le port {found} est occupé.</translation>
    </message>
    <message>
        <source>Choose another one with --port, or leave it out: a free one is taken.</source>
        <translation>Choisissez-en un autre avec --port, ou omettez-le&#x202f;: un port libre est pris.</translation>
    </message>
    <message>
        <source>The practice endpoint could not be started. {detail}</source>
        <translation>Le point d’accès d’entraînement n’a pas pu démarrer. {detail}</translation>
    </message>
    <message>
        <source>Try again with another port.</source>
        <translation>Réessayez avec un autre port.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>A file is not changed by it; what a send has left can be sent later.</source>
        <translation>Un fichier n’en est pas modifié&#x202f;; ce qu’un envoi a laissé peut être envoyé plus tard.</translation>
    </message>
    <message>
        <source>Unpack it first, then open the CSV file that is in it.</source>
        <translation>Décompressez-le d’abord, puis ouvrez le fichier CSV qu’il contient.</translation>
    </message>
    <message>
        <source>Export the table as CSV from the program that shows it.</source>
        <translation>Exportez le tableau en CSV depuis le programme qui l’affiche.</translation>
    </message>
    <message>
        <source>Go back to where the numbers come from and export them as CSV.</source>
        <translation>Revenez là d’où viennent les nombres et exportez-les en CSV.</translation>
    </message>
    <message>
        <source>{subject} is a picture ({detail}), whatever its name says.</source>
        <translation>{subject} est une image ({detail}), quoi qu’en dise son nom.</translation>
    </message>
    <message>
        <source>{subject} is a packed archive (7z).</source>
        <translation>{subject} est une archive compressée (7z).</translation>
    </message>
    <message>
        <source>{subject} is not text: most of it is no characters.</source>
        <translation>{subject} n’est pas du texte&#x202f;: la plus grande partie n’est pas faite de caractères.</translation>
    </message>
    <message>
        <source>{subject} is packed (bzip2).</source>
        <translation>{subject} est compressé (bzip2).</translation>
    </message>
    <message>
        <source>{subject} is a Word document.</source>
        <translation>{subject} est un document Word.</translation>
    </message>
    <message>
        <source>{subject} was packed twice (gz within gz).</source>
        <translation>{subject} a été compressé deux fois (gz dans gz).</translation>
    </message>
    <message>
        <source>{subject} is a web page, whatever its name says.</source>
        <translation>{subject} est une page web, quoi qu’en dise son nom.</translation>
    </message>
    <message>
        <source>Some shops call a web page &quot;Excel export&quot;: open it in the spreadsheet program and save it as &quot;CSV UTF-8&quot;. If it shows a sign-in page, sign in and download it again.</source>
        <translation>Certaines boutiques appellent «&#x202f;export Excel&#x202f;» une page web&#x202f;: ouvrez-la dans le tableur et enregistrez-la en «&#x202f;CSV UTF-8&#x202f;». Si elle montre une page de connexion, connectez-vous et téléchargez-la de nouveau.</translation>
    </message>
    <message>
        <source>{subject} is JSON, not a table.</source>
        <translation>{subject} est du JSON, pas un tableau.</translation>
    </message>
    <message>
        <source>Choose CSV instead of JSON where you export it.</source>
        <translation>Choisissez CSV au lieu de JSON à l’export.</translation>
    </message>
    <message>
        <source>{subject} is a Numbers spreadsheet.</source>
        <translation>{subject} est une feuille de calcul Numbers.</translation>
    </message>
    <message>
        <source>In Numbers choose File, Export To, CSV, with the encoding UTF-8.</source>
        <translation>Dans Numbers, choisissez Fichier, Exporter vers, CSV, avec le codage UTF-8.</translation>
    </message>
    <message>
        <source>{subject} is an OpenDocument spreadsheet.</source>
        <translation>{subject} est une feuille de calcul OpenDocument.</translation>
    </message>
    <message>
        <source>In LibreOffice choose File, Save As, Text CSV (or Excel 2007-365), and open that.</source>
        <translation>Dans LibreOffice, choisissez Fichier, Enregistrer sous, Texte CSV (ou Excel 2007-365), et ouvrez cela.</translation>
    </message>
    <message>
        <source>{subject} is an OpenDocument file.</source>
        <translation>{subject} est un fichier OpenDocument.</translation>
    </message>
    <message>
        <source>{subject} is a Parquet file.</source>
        <translation>{subject} est un fichier Parquet.</translation>
    </message>
    <message>
        <source>Have the query or program that writes it write CSV instead.</source>
        <translation>Faites écrire du CSV par la requête ou le programme qui l’écrit.</translation>
    </message>
    <message>
        <source>{subject} is a PDF.</source>
        <translation>{subject} est un PDF.</translation>
    </message>
    <message>
        <source>A PDF is made for printing. Look for &quot;Export&quot; or &quot;Download CSV&quot; where it came from.</source>
        <translation>Un PDF est fait pour l’impression. Cherchez «&#x202f;Exporter&#x202f;» ou «&#x202f;Télécharger en CSV&#x202f;» là d’où il vient.</translation>
    </message>
    <message>
        <source>{subject} is a PowerPoint presentation.</source>
        <translation>{subject} est une présentation PowerPoint.</translation>
    </message>
    <message>
        <source>{subject} is a packed archive (RAR).</source>
        <translation>{subject} est une archive compressée (RAR).</translation>
    </message>
    <message>
        <source>{subject} is a formatted text document (RTF).</source>
        <translation>{subject} est un document texte mis en forme (RTF).</translation>
    </message>
    <message>
        <source>{subject} is a SQLite database.</source>
        <translation>{subject} est une base de données SQLite.</translation>
    </message>
    <message>
        <source>{subject} is an old spreadsheet (SYLK).</source>
        <translation>{subject} est une ancienne feuille de calcul (SYLK).</translation>
    </message>
    <message>
        <source>{subject} is an archive (tar).</source>
        <translation>{subject} est une archive (tar).</translation>
    </message>
    <message>
        <source>{subject} is a workbook in the old format of Excel (.xls).</source>
        <translation>{subject} est un classeur à l’ancien format d’Excel (.xls).</translation>
    </message>
    <message>
        <source>In Excel choose File, Save As, &quot;Excel Workbook (.xlsx)&quot; or &quot;CSV UTF-8&quot;, and open that.</source>
        <translation>Dans Excel, choisissez Fichier, Enregistrer sous, «&#x202f;Classeur Excel (.xlsx)&#x202f;» ou «&#x202f;CSV UTF-8&#x202f;», et ouvrez cela.</translation>
    </message>
    <message>
        <source>{subject} is a binary workbook of Excel (.xlsb).</source>
        <translation>{subject} est un classeur Excel binaire (.xlsb).</translation>
    </message>
    <message>
        <source>{subject} is XML, not a table.</source>
        <translation>{subject} est du XML, pas un tableau.</translation>
    </message>
    <message>
        <source>If the spreadsheet program opens it, save it there as &quot;CSV UTF-8&quot;; else choose CSV where you export it.</source>
        <translation>Si le tableur l’ouvre, enregistrez-le là en «&#x202f;CSV UTF-8&#x202f;»&#x202f;; sinon, choisissez CSV à l’export.</translation>
    </message>
    <message>
        <source>{subject} is packed (xz).</source>
        <translation>{subject} est compressé (xz).</translation>
    </message>
    <message>
        <source>{subject} is a packed archive (ZIP).</source>
        <translation>{subject} est une archive compressée (ZIP).</translation>
    </message>
    <message>
        <source>{subject} is packed (zstd).</source>
        <translation>{subject} est compressé (zstd).</translation>
    </message>
    <message>
        <source>The column {subject} holds numbers in scientific notation, like 1.23457E+12: {found}, the first in line {line}. A spreadsheet has cut their digits.</source>
        <translation>La colonne {subject} contient des nombres en notation scientifique, comme 1.23457E+12&#x202f;: {found}, le premier à la ligne {line}. Un tableur a coupé leurs chiffres.</translation>
    </message>
    <message>
        <source>The digits can&apos;t be brought back. Export again and bring the file here without opening it in a spreadsheet, or import this column there as text.</source>
        <translation>Les chiffres ne peuvent pas être retrouvés. Exportez de nouveau et apportez le fichier ici sans l’ouvrir dans un tableur, ou importez-y cette colonne comme texte.</translation>
    </message>
    <message>
        <source>The column {subject} holds long numbers that end in zeros: {found}, the first in line {line}. A spreadsheet keeps fifteen digits and has probably put zeros in place of the rest.</source>
        <translation>La colonne {subject} contient de longs nombres qui finissent par des zéros&#x202f;: {found}, le premier à la ligne {line}. Un tableur garde quinze chiffres et a sans doute mis des zéros à la place du reste.</translation>
    </message>
    <message>
        <source>Compare one with the shop. If it differs, export again and bring the file here without opening it in a spreadsheet.</source>
        <translation>Comparez-en un avec la boutique. S’il diffère, exportez de nouveau et apportez le fichier ici sans l’ouvrir dans un tableur.</translation>
    </message>
    <message>
        <source>Codes in the column {subject} may have lost the zeros in front: {found} are shorter than the rest, the first in line {line}.</source>
        <translation>Des codes de la colonne {subject} ont peut-être perdu leurs zéros de tête&#x202f;: {found} sont plus courts que les autres, le premier à la ligne {line}.</translation>
    </message>
    <message>
        <source>If they are, export again and bring the file here without opening it in a spreadsheet, or import this column there as text.</source>
        <translation>Si c’est le cas, exportez de nouveau et apportez le fichier ici sans l’ouvrir dans un tableur, ou importez-y cette colonne comme texte.</translation>
    </message>
    <message>
        <source>Cells of the column {subject} begin with an apostrophe, which keeps numbers text in a spreadsheet: {found}, the first in line {line}.</source>
        <translation>Des cellules de la colonne {subject} commencent par une apostrophe, qui garde les nombres en texte dans un tableur&#x202f;: {found}, la première à la ligne {line}.</translation>
    </message>
    <message>
        <source>Take the apostrophes off, or export without them: they are not part of the values.</source>
        <translation>Retirez les apostrophes, ou exportez sans elles&#x202f;: elles ne font pas partie des valeurs.</translation>
    </message>
    <message>
        <source>Cells of the column {subject} are written as a formula, like =&quot;01067&quot;: {found}, the first in line {line}.</source>
        <translation>Des cellules de la colonne {subject} sont écrites comme une formule, par exemple =&quot;01067&quot;&#x202f;: {found}, la première à la ligne {line}.</translation>
    </message>
    <message>
        <source>Export without formulas, as plain CSV.</source>
        <translation>Exportez sans formules, en CSV simple.</translation>
    </message>
    <message>
        <source>Cells of the column {subject} hold nothing but ########: {found}, the first in line {line}. Their column was too narrow when the file was saved.</source>
        <translation>Des cellules de la colonne {subject} ne contiennent que ########&#x202f;: {found}, la première à la ligne {line}. Leur colonne était trop étroite quand le fichier a été enregistré.</translation>
    </message>
    <message>
        <source>Make the column wider in the spreadsheet and save again, or export again from the shop.</source>
        <translation>Élargissez la colonne dans le tableur et enregistrez de nouveau, ou exportez de nouveau depuis la boutique.</translation>
    </message>
    <message>
        <source>The column {subject} holds day numbers of a spreadsheet where dates should be, like 45980: {found}, the first in line {line}.</source>
        <translation>La colonne {subject} contient des numéros de jour d’un tableur à la place de dates, comme 45980&#x202f;: {found}, le premier à la ligne {line}.</translation>
    </message>
    <message>
        <source>Format the column as date and time in the spreadsheet and save again, or export again from the shop.</source>
        <translation>Mettez la colonne au format date et heure dans le tableur et enregistrez de nouveau, ou exportez de nouveau depuis la boutique.</translation>
    </message>
    <message>
        <source>Cells of the column {subject} hold the error of a formula, like #N/A: {found}, the first in line {line}.</source>
        <translation>Des cellules de la colonne {subject} contiennent l’erreur d’une formule, comme #N/A&#x202f;: {found}, la première à la ligne {line}.</translation>
    </message>
    <message>
        <source>Mend the formulas and save again.</source>
        <translation>Corrigez les formules et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Lines that look like totals: {found}, the first is line {line}. They are no conversions.</source>
        <translation>Lignes qui ressemblent à des totaux&#x202f;: {found}, la première est la ligne {line}. Ce ne sont pas des conversions.</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>Excluez-les.</translation>
    </message>
    <message>
        <source>Lines below the table that look like notes: {found}, from line {line} on.</source>
        <translation>Lignes sous le tableau qui ressemblent à des notes&#x202f;: {found}, à partir de la ligne {line}.</translation>
    </message>
    <message>
        <source>Leave these lines out.</source>
        <translation>Excluez ces lignes.</translation>
    </message>
    <message>
        <source>The header stands again among the lines: {found} times, first in line {line}.</source>
        <translation>L’en-tête revient parmi les lignes&#x202f;: {found} fois, d’abord à la ligne {line}.</translation>
    </message>
    <message>
        <source>Leave out the lines with the header.</source>
        <translation>Excluez les lignes avec l’en-tête.</translation>
    </message>
    <message>
        <source>Another table begins in line {line}. Tables in this file beside the first: {found}.</source>
        <translation>Un autre tableau commence à la ligne {line}. Tableaux dans ce fichier outre le premier&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>Only one table at a time can be sent. Put each into a file of its own, or pass over the lines above it.</source>
        <translation>Un seul tableau peut être envoyé à la fois. Mettez chacun dans un fichier à lui, ou ignorez les lignes au-dessus.</translation>
    </message>
    <message>
        <source>Lines with more or fewer cells than the {expected} columns: {found}, the first is line {line}.</source>
        <translation>Lignes avec plus ou moins de cellules que les {expected} colonnes&#x202f;: {found}, la première est la ligne {line}.</translation>
    </message>
    <message>
        <source>A separator inside a cell needs quotes around the cell. Export again, or mend these lines.</source>
        <translation>Un séparateur dans une cellule demande des guillemets autour de la cellule. Exportez de nouveau, ou corrigez ces lignes.</translation>
    </message>
    <message>
        <source>Lines beyond the limits of size: {found}, the first is line {line}. They were cut.</source>
        <translation>Lignes au-delà des limites de taille&#x202f;: {found}, la première est la ligne {line}. Elles ont été coupées.</translation>
    </message>
    <message>
        <source>A cell may have 16 MB and a line 16,384 cells. Take the long cells out, or look for a missing quotation mark.</source>
        <translation>Une cellule peut faire 16 Mo et une ligne 16&#x202f;384 cellules. Retirez les longues cellules, ou cherchez un guillemet manquant.</translation>
    </message>
    <message>
        <source>Quotation marks that are never closed: {found}, the first in line {line}.</source>
        <translation>Guillemets jamais fermés&#x202f;: {found}, le premier à la ligne {line}.</translation>
    </message>
    <message>
        <source>Add the closing marks, or export again.</source>
        <translation>Ajoutez les guillemets fermants, ou exportez de nouveau.</translation>
    </message>
    <message>
        <source>Lines with NUL bytes, which are no text: {found}, the first is line {line}.</source>
        <translation>Lignes avec des octets NUL, qui ne sont pas du texte&#x202f;: {found}, la première est la ligne {line}.</translation>
    </message>
    <message>
        <source>The file may be damaged. Export it again.</source>
        <translation>Le fichier est peut-être endommagé. Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The lines of this file end in different ways.</source>
        <translation>Les lignes de ce fichier finissent de plusieurs façons.</translation>
    </message>
    <message>
        <source>It is read all the same. If lines seem broken or joined, export again instead of pasting files together.</source>
        <translation>Il est lu malgré tout. Si des lignes semblent cassées ou collées, exportez de nouveau au lieu de coller des fichiers ensemble.</translation>
    </message>
    <message>
        <source>Lines that begin with # were taken for comments and passed over: {found}.</source>
        <translation>Lignes qui commencent par #, prises pour des commentaires et ignorées&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>If they are conversions, say that the file has no comments.</source>
        <translation>Si ce sont des conversions, dites que le fichier n’a pas de commentaires.</translation>
    </message>
    <message>
        <source>The ids in the column {subject} repeat: there are about {expected} different ones in {found} lines.</source>
        <translation>Les ID de la colonne {subject} se répètent&#x202f;: il y en a environ {expected} différents dans {found} lignes.</translation>
    </message>
    <message>
        <source>OpenAI counts an id once. If the lines of an order belong together they are joined; otherwise choose another column, or an id made of several.</source>
        <translation>OpenAI compte un ID une seule fois. Si les lignes d’une commande vont ensemble, elles sont rattachées&#x202f;; sinon, choisissez une autre colonne, ou un ID formé de plusieurs.</translation>
    </message>
    <message>
        <source>The ids in the column {subject} count the lines of this file. Another export gives them to other orders.</source>
        <translation>Les ID de la colonne {subject} comptent les lignes de ce fichier. Un autre export les donne à d’autres commandes.</translation>
    </message>
    <message>
        <source>Choose another column, or an id made of several.</source>
        <translation>Choisissez une autre colonne, ou un ID formé de plusieurs.</translation>
    </message>
    <message>
        <source>A spreadsheet has cut the digits of ids in the column {subject}: {found}, the first in line {line}.</source>
        <translation>Un tableur a coupé les chiffres d’ID dans la colonne {subject}&#x202f;: {found}, le premier à la ligne {line}.</translation>
    </message>
    <message>
        <source>Different orders may have got the same id. Export again and bring the file here without opening it in a spreadsheet.</source>
        <translation>Des commandes différentes ont peut-être reçu le même ID. Exportez de nouveau et apportez le fichier ici sans l’ouvrir dans un tableur.</translation>
    </message>
    <message>
        <source>The column {subject} is hashed already: {found} values, the first in line {line}. They are sent as they are.</source>
        <translation>La colonne {subject} est déjà hachée&#x202f;: {found} valeurs, la première à la ligne {line}. Elles sont envoyées telles quelles.</translation>
    </message>
    <message>
        <source>Make sure that they were trimmed and put in lower case before they were hashed.</source>
        <translation>Assurez-vous qu’elles ont été débarrassées des espaces et mises en minuscules avant le hachage.</translation>
    </message>
    <message>
        <source>The column {subject} mixes hashed and plain values: {found} are hashed, the first in line {line}.</source>
        <translation>La colonne {subject} mélange valeurs hachées et en clair&#x202f;: {found} sont hachées, la première à la ligne {line}.</translation>
    </message>
    <message>
        <source>Plain ones are hashed here, hashed ones sent as they are. Look whether both are meant.</source>
        <translation>Celles en clair sont hachées ici, les hachées envoyées telles quelles. Voyez si les deux sont voulues.</translation>
    </message>
    <message>
        <source>The column {subject} holds hashes of another kind than SHA-256 in hex: {found}, the first in line {line}. They can&apos;t be used.</source>
        <translation>La colonne {subject} contient des hachages d’un autre type que SHA-256 en hex&#x202f;: {found}, le premier à la ligne {line}. Ils ne peuvent pas être utilisés.</translation>
    </message>
    <message>
        <source>Export the plain values, or hash them with SHA-256.</source>
        <translation>Exportez les valeurs en clair, ou hachez-les avec SHA-256.</translation>
    </message>
    <message>
        <source>Addresses in the column {subject} end like a known slip (gmial.com): {found}, the first in line {line}.</source>
        <translation>Des adresses de la colonne {subject} finissent par une faute de frappe connue (gmial.com)&#x202f;: {found}, la première à la ligne {line}.</translation>
    </message>
    <message>
        <source>They are sent as they are. Mend them where you know better.</source>
        <translation>Elles sont envoyées telles quelles. Corrigez-les là où vous savez mieux.</translation>
    </message>
    <message>
        <source>Exports of this kind have a column {subject}, this file has none.</source>
        <translation>Les exports de ce type ont une colonne {subject}, ce fichier n’en a pas.</translation>
    </message>
    <message>
        <source>What it says is not sent. Export again with this column, or choose another one for it.</source>
        <translation>Ce qu’elle dit n’est pas envoyé. Exportez de nouveau avec cette colonne, ou choisissez-en une autre pour cela.</translation>
    </message>
    <message>
        <source>Words like NULL or N/A in the column {subject} were taken for empty cells: {found}, the first in line {line}.</source>
        <translation>Des mots comme NULL ou N/A dans la colonne {subject} ont été pris pour des cellules vides&#x202f;: {found}, le premier à la ligne {line}.</translation>
    </message>
    <message>
        <source>If one of them is a value, give your own list of words for nothing (blank_words).</source>
        <translation>Si l’un d’eux est une valeur, donnez votre propre liste de mots pour rien (blank_words).</translation>
    </message>
    <message>
        <source>Read the comma as decimal sign</source>
        <translation>Lire la virgule comme signe décimal</translation>
    </message>
    <message>
        <source>Read the point as decimal sign</source>
        <translation>Lire le point comme signe décimal</translation>
    </message>
    <message>
        <source>Take the number alone</source>
        <translation>Prendre seulement le nombre</translation>
    </message>
    <message>
        <source>Write the currency&apos;s code</source>
        <translation>Écrire le code de la devise</translation>
    </message>
    <message>
        <source>Take the address alone</source>
        <translation>Prendre seulement l’adresse</translation>
    </message>
    <message>
        <source>Take the number without its extension</source>
        <translation>Prendre le numéro sans son poste</translation>
    </message>
    <message>
        <source>Take the national zero out</source>
        <translation>Retirer le zéro national</translation>
    </message>
    <message>
        <source>Take the first one</source>
        <translation>Prendre le premier</translation>
    </message>
    <message>
        <source>Put https:// in front</source>
        <translation>Mettre https:// devant</translation>
    </message>
    <message>
        <source>Take name and password out</source>
        <translation>Retirer le nom et le mot de passe</translation>
    </message>
    <message>
        <source>Write blanks as %20</source>
        <translation>Écrire les espaces comme %20</translation>
    </message>
    <message>
        <source>Take the address without its port</source>
        <translation>Prendre l’adresse sans son port</translation>
    </message>
    <message>
        <source>Take the whole number alone</source>
        <translation>Prendre seulement le nombre entier</translation>
    </message>
    <message>
        <source>Write a name that is allowed</source>
        <translation>Écrire un nom autorisé</translation>
    </message>
    <message>
        <source>Take what stands around it away</source>
        <translation>Retirer ce qui l’entoure</translation>
    </message>
    <message>
        <source>Send it without this value</source>
        <translation>L’envoyer sans cette valeur</translation>
    </message>
    <message>
        <source>Mend the file; the flavours that come with Convey show how one is written.</source>
        <translation>Corrigez le fichier&#x202f;; les formes livrées avec Convey montrent comment en écrire une.</translation>
    </message>
    <message>
        <source>The flavour file is too large: a few kilobytes are usual.</source>
        <translation>Le fichier de forme est trop grand&#x202f;: quelques kilo-octets sont habituels.</translation>
    </message>
    <message>
        <source>The flavour file is not text in UTF-8.</source>
        <translation>Le fichier de forme n’est pas un texte en UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file is neither &quot;key: text&quot; nor a comment (#).</source>
        <translation>La ligne {line} du fichier de forme n’est ni «&#x202f;key: text&#x202f;» ni un commentaire (#).</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file has a key that there is not: {subject}.</source>
        <translation>La ligne {line} du fichier de forme a une clé qui n’existe pas&#x202f;: {subject}.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file repeats {subject}.</source>
        <translation>La ligne {line} du fichier de forme répète {subject}.</translation>
    </message>
    <message>
        <source>The flavour file lacks {subject}.</source>
        <translation>Il manque {subject} au fichier de forme.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file says nothing after {subject}.</source>
        <translation>La ligne {line} du fichier de forme ne dit rien après {subject}.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file: {subject} has only a-z, 0-9 and -.</source>
        <translation>Ligne {line} du fichier de forme&#x202f;: {subject} n’a que a-z, 0-9 et -.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file: {subject} is not a whole number.</source>
        <translation>Ligne {line} du fichier de forme&#x202f;: {subject} n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>The flavour file ends without a line --- and a text after it.</source>
        <translation>Le fichier de forme finit sans une ligne --- suivie d’un texte.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file has a slot that there is not: {subject}.</source>
        <translation>La ligne {line} du fichier de forme a un emplacement qui n’existe pas&#x202f;: {subject}.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file opens a slot with @@ and does not close it.</source>
        <translation>La ligne {line} du fichier de forme ouvre un emplacement avec @@ et ne le ferme pas.</translation>
    </message>
    <message>
        <source>The image tag has no parameter {subject}.</source>
        <translation>La balise image n’a pas de paramètre {subject}.</translation>
    </message>
    <message>
        <source>Take a name that the tag has, like event_id or data[amount].</source>
        <translation>Prenez un nom que la balise a, comme event_id ou data[amount].</translation>
    </message>
    <message>
        <source>Nothing fills in {subject} here: this form is no template.</source>
        <translation>Rien ne remplit {subject} ici&#x202f;: cette forme n’est pas un modèle.</translation>
    </message>
    <message>
        <source>Give the value itself, or take the form of your template language.</source>
        <translation>Donnez la valeur elle-même, ou prenez la forme de votre langage de modèle.</translation>
    </message>
    <message>
        <source>The page can&apos;t fill in {subject}: the data type and what else may be given follow from it.</source>
        <translation>La page ne peut pas remplir {subject}&#x202f;: le type de données et ce qui peut encore être donné en dépendent.</translation>
    </message>
    <message>
        <source>Make one tag for each event.</source>
        <translation>Créez une balise pour chaque événement.</translation>
    </message>
    <message>
        <source>{subject} is to be filled in twice.</source>
        <translation>{subject} doit être rempli deux fois.</translation>
    </message>
    <message>
        <source>Give each parameter once.</source>
        <translation>Donnez chaque paramètre une seule fois.</translation>
    </message>
    <message>
        <source>The code for {subject} would end the template&apos;s expression, or has control characters.</source>
        <translation>Le code pour {subject} terminerait l’expression du modèle, ou a des caractères de contrôle.</translation>
    </message>
    <message>
        <source>Give the expression alone, without the braces or brackets around it.</source>
        <translation>Donnez l’expression seule, sans les accolades ou crochets autour.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Acceptée.</translation>
    </message>
    <message>
        <source>The API key was refused.</source>
        <translation>La clé d’API a été refusée.</translation>
    </message>
    <message>
        <source>Make a new Conversions key in Ads Manager.</source>
        <translation>Créez une nouvelle clé Conversions dans Ads Manager.</translation>
    </message>
    <message>
        <source>The key is of the wrong kind: it may not send conversions.</source>
        <translation>La clé est du mauvais type&#x202f;: elle ne peut pas envoyer de conversions.</translation>
    </message>
    <message>
        <source>Make a Conversions key in Ads Manager.</source>
        <translation>Créez une clé Conversions dans Ads Manager.</translation>
    </message>
    <message>
        <source>OpenAI refused this conversion.</source>
        <translation>OpenAI a refusé cette conversion.</translation>
    </message>
    <message>
        <source>See its own words beside; mend the line and send it again.</source>
        <translation>Voyez ses propres mots à côté&#x202f;; corrigez la ligne et renvoyez-la.</translation>
    </message>
    <message>
        <source>OpenAI refused the request without naming a conversion.</source>
        <translation>OpenAI a refusé la requête sans désigner de conversion.</translation>
    </message>
    <message>
        <source>The conversions are tried in smaller groups.</source>
        <translation>Les conversions sont essayées par plus petits groupes.</translation>
    </message>
    <message>
        <source>The request was too large.</source>
        <translation>La requête était trop grande.</translation>
    </message>
    <message>
        <source>It is sent in smaller parts.</source>
        <translation>Elle est envoyée par plus petites parties.</translation>
    </message>
    <message>
        <source>OpenAI asked to slow down.</source>
        <translation>OpenAI a demandé de ralentir.</translation>
    </message>
    <message>
        <source>The same conversions are sent again after a wait.</source>
        <translation>Les mêmes conversions sont renvoyées après une attente.</translation>
    </message>
    <message>
        <source>OpenAI has trouble.</source>
        <translation>OpenAI a un incident.</translation>
    </message>
    <message>
        <source>What answered is not OpenAI&apos;s API.</source>
        <translation>Ce qui a répondu n’est pas l’API d’OpenAI.</translation>
    </message>
    <message>
        <source>Check the endpoint and the network: a sign-in page answers like this too.</source>
        <translation>Vérifiez le point d’accès et le réseau&#x202f;: une page de connexion répond aussi ainsi.</translation>
    </message>
    <message>
        <source>OpenAI confirmed another number of conversions than were sent.</source>
        <translation>OpenAI a confirmé un autre nombre de conversions que celui envoyé.</translation>
    </message>
    <message>
        <source>It is not known which; repeating is safe.</source>
        <translation>On ne sait pas lesquelles&#x202f;; répéter est sans risque.</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>La réponse n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Sent, no answer came back; repeating is safe.</source>
        <translation>Envoyée, aucune réponse reçue&#x202f;; répéter est sans risque.</translation>
    </message>
    <message>
        <source>The answer was far too large.</source>
        <translation>La réponse était bien trop grande.</translation>
    </message>
    <message>
        <source>The endpoint could not be reached.</source>
        <translation>Le point d’accès était injoignable.</translation>
    </message>
    <message>
        <source>The certificate of the endpoint was refused.</source>
        <translation>Le certificat du point d’accès a été refusé.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>Le proxy n’a pas laissé passer la connexion.</translation>
    </message>
    <message>
        <source>Check the proxy settings.</source>
        <translation>Vérifiez les réglages du proxy.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Aucune réponse à temps.</translation>
    </message>
    <message>
        <source>Repeating is safe.</source>
        <translation>Répéter est sans risque.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>La connexion s’est interrompue.</translation>
    </message>
    <message>
        <source>Stopped before an answer came.</source>
        <translation>Arrêté avant qu’une réponse vienne.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloquée</translation>
    </message>
    <message>
        <source>older than 7 days</source>
        <translation>plus de 7 jours</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>exclue</translation>
    </message>
    <message>
        <source>joined to its order</source>
        <translation>rattachée à sa commande</translation>
    </message>
    <message>
        <source>The times name no time zone. Which one are they in?</source>
        <translation>Les heures n’indiquent pas de fuseau horaire. Dans lequel sont-elles&#x202f;?</translation>
    </message>
    <message>
        <source>Assumed: {detail}.</source>
        <translation>Supposé&#x202f;: {detail}.</translation>
    </message>
    <message>
        <source>Which comes first in the dates: year, month or day?</source>
        <translation>Qu’est-ce qui vient d’abord dans les dates&#x202f;: l’année, le mois ou le jour&#x202f;?</translation>
    </message>
    <message>
        <source>Are the amounts in whole units (129) or in the smallest ones (12900)?</source>
        <translation>Les montants sont-ils en unités entières (129) ou dans les plus petites (12900)&#x202f;?</translation>
    </message>
    <message>
        <source>The column {detail} looks like consent. What do its words mean?</source>
        <translation>La colonne {detail} ressemble à un consentement. Que signifient ses mots&#x202f;?</translation>
    </message>
    <message>
        <source>Assumed: granted words are sent, all others are sent with an opt-out. Consent is what the customer allowed you; an opt-out asks OpenAI not to use the conversion for ads to that customer.</source>
        <translation>Supposé&#x202f;: ceux qui ont accepté sont envoyés, tous les autres sont envoyés avec opposition. Le consentement est ce que le client vous a permis&#x202f;; une opposition demande à OpenAI de ne pas utiliser la conversion pour des annonces à ce client.</translation>
    </message>
    <message>
        <source>What are these?</source>
        <translation>Que sont-elles&#x202f;?</translation>
    </message>
    <message>
        <source>Where did they happen?</source>
        <translation>Où sont-elles arrivées&#x202f;?</translation>
    </message>
    <message>
        <source>On which page did they happen? Conversions on the web need its address.</source>
        <translation>Sur quelle page sont-elles arrivées&#x202f;? Les conversions sur le web demandent son adresse.</translation>
    </message>
    <message>
        <source>Nothing can be assumed; the conversions are blocked until there is one.</source>
        <translation>Rien ne peut être supposé&#x202f;; les conversions sont bloquées tant qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Which sign stands before the decimals: is 1.234 a thousand or about one?</source>
        <translation>Quel signe précède les décimales&#x202f;: 1.234 vaut-il mille ou environ un&#x202f;?</translation>
    </message>
    <message>
        <source>Some dates have no time of day. Which one is taken for them?</source>
        <translation>Certaines dates n’ont pas d’heure. Laquelle est prise pour elles&#x202f;?</translation>
    </message>
    <message>
        <source>Assumed: {detail}, local time.</source>
        <translation>Supposé&#x202f;: {detail}, heure locale.</translation>
    </message>
    <message>
        <source>Some years have two digits. In which hundred years do they lie?</source>
        <translation>Certaines années ont deux chiffres. Dans quels cent ans se situent-elles&#x202f;?</translation>
    </message>
    <message>
        <source>Assumed: those that begin with {detail}.</source>
        <translation>Supposé&#x202f;: ceux qui commencent par {detail}.</translation>
    </message>
    <message>
        <source>Some dates are day numbers of a spreadsheet. From which year do they count?</source>
        <translation>Certaines dates sont des numéros de jour d’un tableur. À partir de quelle année comptent-ils&#x202f;?</translation>
    </message>
    <message>
        <source>Assumed: {detail}; 1904 is that of old Macs.</source>
        <translation>Supposé&#x202f;: {detail}&#x202f;; 1904 est celle des anciens Mac.</translation>
    </message>
    <message>
        <source>Some cells of consent are empty. What does that mean?</source>
        <translation>Certaines cellules de consentement sont vides. Qu’est-ce que cela signifie&#x202f;?</translation>
    </message>
    <message>
        <source>The file does not say for certain in which currency its amounts are. Which one is it?</source>
        <translation>Le fichier ne dit pas avec certitude dans quelle devise sont ses montants. Laquelle est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing can be assumed; conversions with an amount are blocked until there is one.</source>
        <translation>Rien ne peut être supposé&#x202f;; les conversions avec un montant sont bloquées tant qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Which column is what a conversion is worth: the net sales or the total?</source>
        <translation>Quelle colonne est la valeur d’une conversion&#x202f;: les ventes nettes ou le total&#x202f;?</translation>
    </message>
    <message>
        <source>Some orders were paid back in part. Is that taken off their amount?</source>
        <translation>Certaines commandes ont été remboursées en partie. Est-ce déduit de leur montant&#x202f;?</translation>
    </message>
    <message>
        <source>Assumed: yes, the column {detail} is taken off.</source>
        <translation>Supposé&#x202f;: oui, la colonne {detail} est déduite.</translation>
    </message>
    <message>
        <source>Some lines of an order are the same. Are they two items?</source>
        <translation>Certaines lignes d’une commande sont identiques. S’agit-il de deux articles&#x202f;?</translation>
    </message>
    <message>
        <source>Assumed: {detail}; keep sends both, drop takes the second for a mistake of the export.</source>
        <translation>Supposé&#x202f;: {detail}&#x202f;; keep envoie les deux, drop tient la seconde pour une erreur de l’export.</translation>
    </message>
    <message>
        <source>Some names have words in the middle. Do they belong to the first or the last name?</source>
        <translation>Certains noms ont des mots au milieu. Appartiennent-ils au prénom ou au nom de famille&#x202f;?</translation>
    </message>
    <message>
        <source>Assumed: {detail} name, as in &quot;Mary Jane Watson&quot;.</source>
        <translation>Supposé&#x202f;: {detail}.</translation>
    </message>
    <message>
        <source>Can the column {detail} tell one conversion from another?</source>
        <translation>La colonne {detail} peut-elle distinguer une conversion d’une autre&#x202f;?</translation>
    </message>
    <message>
        <source>Assumed: it can. If another export gives the same number to another order, OpenAI takes the two for one; choose another column then.</source>
        <translation>Supposé&#x202f;: oui. Si un autre export donne le même numéro à une autre commande, OpenAI prend les deux pour une seule&#x202f;; choisissez alors une autre colonne.</translation>
    </message>
    <message>
        <source>The column {detail} says who agreed to marketing messages. Does that decide about ads as well?</source>
        <translation>La colonne {detail} dit qui a accepté les messages publicitaires. Cela décide-t-il aussi pour les annonces&#x202f;?</translation>
    </message>
    <message>
        <source>Assumed: it does, and who did not agree is sent with an opt-out, which asks OpenAI not to use the conversion for ads to that customer.</source>
        <translation>Supposé&#x202f;: oui, et qui n’a pas accepté est envoyé avec opposition, ce qui demande à OpenAI de ne pas utiliser la conversion pour des annonces à ce client.</translation>
    </message>
    <message>
        <source>Some names of countries are those of several ({subject}). Which one is meant?</source>
        <translation>Certains noms de pays sont ceux de plusieurs pays ({subject}). Lequel est visé&#x202f;?</translation>
    </message>
    <message>
        <source>Assumed: {detail}. Write its code; where several names are asked about, a code for each with commas between. With none, these countries are not sent.</source>
        <translation>Supposé&#x202f;: {detail}. Écrivez son code&#x202f;; si la question porte sur plusieurs noms, un code pour chacun, séparés par des virgules. Sans code, ces pays ne sont pas envoyés.</translation>
    </message>
    <message>
        <source>the header is a usual name for it</source>
        <translation>l’en-tête est un nom usuel pour cela</translation>
    </message>
    <message>
        <source>the header is the name of the input</source>
        <translation>l’en-tête est le nom de l’entrée</translation>
    </message>
    <message>
        <source>its values are names of events</source>
        <translation>ses valeurs sont des noms d’événements</translation>
    </message>
    <message>
        <source>the header holds a usual name for it</source>
        <translation>l’en-tête contient un nom usuel pour cela</translation>
    </message>
    <message>
        <source>beside columns of items, Name is the number of the order</source>
        <translation>à côté de colonnes d’articles, Name est le numéro de la commande</translation>
    </message>
    <message>
        <source>its values are of that kind</source>
        <translation>ses valeurs sont de ce type</translation>
    </message>
    <message>
        <source>not all of its values are of that kind</source>
        <translation>toutes ses valeurs ne sont pas de ce type</translation>
    </message>
    <message>
        <source>its values are e-mail addresses</source>
        <translation>ses valeurs sont des adresses e-mail</translation>
    </message>
    <message>
        <source>its values are phone numbers</source>
        <translation>ses valeurs sont des numéros de téléphone</translation>
    </message>
    <message>
        <source>its values are countries</source>
        <translation>ses valeurs sont des pays</translation>
    </message>
    <message>
        <source>its values are currencies</source>
        <translation>ses valeurs sont des devises</translation>
    </message>
    <message>
        <source>its values are IP addresses</source>
        <translation>ses valeurs sont des adresses IP</translation>
    </message>
    <message>
        <source>its values are addresses of web pages</source>
        <translation>ses valeurs sont des adresses de pages web</translation>
    </message>
    <message>
        <source>its values are names of browsers</source>
        <translation>ses valeurs sont des noms de navigateurs</translation>
    </message>
    <message>
        <source>its values are times</source>
        <translation>ses valeurs sont des heures</translation>
    </message>
    <message>
        <source>its values are amounts of money</source>
        <translation>ses valeurs sont des sommes d’argent</translation>
    </message>
    <message>
        <source>its values are codes, each another</source>
        <translation>ses valeurs sont des codes, tous différents</translation>
    </message>
    <message>
        <source>its values are first and last names</source>
        <translation>ses valeurs sont des prénoms et noms</translation>
    </message>
    <message>
        <source>it is one more column of the same</source>
        <translation>c’est une autre colonne du même type</translation>
    </message>
    <message>
        <source>it belongs to the column of dates</source>
        <translation>elle va avec la colonne des dates</translation>
    </message>
    <message>
        <source>the program that wrote the file is known</source>
        <translation>le programme qui a écrit le fichier est connu</translation>
    </message>
    <message>
        <source>the date in line {line} fits only with the day in front</source>
        <translation>la date à la ligne {line} ne va qu’avec le jour devant</translation>
    </message>
    <message>
        <source>the date in line {line} fits only with the month in front</source>
        <translation>la date à la ligne {line} ne va qu’avec le mois devant</translation>
    </message>
    <message>
        <source>the date in line {line} has the year in front</source>
        <translation>la date à la ligne {line} a l’année devant</translation>
    </message>
    <message>
        <source>{found} dates fit either way, the first in line {line}</source>
        <translation>{found} dates vont dans les deux sens, la première à la ligne {line}</translation>
    </message>
    <message>
        <source>the dates in lines {line} and {expected} are written in different orders</source>
        <translation>les dates aux lignes {line} et {expected} sont écrites dans des ordres différents</translation>
    </message>
    <message>
        <source>{found} times name no zone, the first in line {line}</source>
        <translation>{found} heures n’indiquent pas de fuseau, la première à la ligne {line}</translation>
    </message>
    <message>
        <source>the name of a zone in line {line} means several</source>
        <translation>le nom de fuseau à la ligne {line} en désigne plusieurs</translation>
    </message>
    <message>
        <source>{found} dates have no time, the first in line {line}</source>
        <translation>{found} dates n’ont pas d’heure, la première à la ligne {line}</translation>
    </message>
    <message>
        <source>{found} years have two digits, the first in line {line}</source>
        <translation>{found} années ont deux chiffres, la première à la ligne {line}</translation>
    </message>
    <message>
        <source>{found} dates are day numbers, the first in line {line}</source>
        <translation>{found} dates sont des numéros de jour, la première à la ligne {line}</translation>
    </message>
    <message>
        <source>the amount in line {line} can be read in one way only</source>
        <translation>le montant à la ligne {line} ne se lit que d’une façon</translation>
    </message>
    <message>
        <source>{found} amounts can be read in two ways, the first in line {line}</source>
        <translation>{found} montants se lisent de deux façons, le premier à la ligne {line}</translation>
    </message>
    <message>
        <source>the amounts in lines {line} and {expected} have different decimal signs</source>
        <translation>les montants aux lignes {line} et {expected} ont des signes décimaux différents</translation>
    </message>
    <message>
        <source>no amount of {found} has decimals</source>
        <translation>aucun montant sur {found} n’a de décimales</translation>
    </message>
    <message>
        <source>{found} cells are empty, the first in line {line}</source>
        <translation>{found} cellules sont vides, la première à la ligne {line}</translation>
    </message>
    <message>
        <source>{found} lines belong to an order above them, the first is line {line}</source>
        <translation>{found} lignes appartiennent à une commande au-dessus, la première est la ligne {line}</translation>
    </message>
    <message>
        <source>{found} lines are the line above once more, the first is line {line}</source>
        <translation>{found} lignes répètent la ligne au-dessus, la première est la ligne {line}</translation>
    </message>
    <message>
        <source>{found} names have words in the middle, the first in line {line}</source>
        <translation>{found} noms ont des mots au milieu, le premier à la ligne {line}</translation>
    </message>
    <message>
        <source>its numbers count the lines of this file</source>
        <translation>ses numéros comptent les lignes de ce fichier</translation>
    </message>
    <message>
        <source>a spreadsheet has cut the digits of {found} of its numbers, the first in line {line}</source>
        <translation>un tableur a coupé les chiffres de {found} de ses numéros, le premier à la ligne {line}</translation>
    </message>
    <message>
        <source>{found} amounts have such a sign and no code, the first in line {line}</source>
        <translation>{found} montants ont un tel signe et pas de code, le premier à la ligne {line}</translation>
    </message>
    <message>
        <source>{found} names of countries mean several, the first in line {line}</source>
        <translation>{found} noms de pays en désignent plusieurs, le premier à la ligne {line}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>it is in no form that is known</source>
        <translation>sous aucune forme connue</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>trop court</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>it holds a character that does not belong there</source>
        <translation>contient un caractère qui n’a rien à y faire</translation>
    </message>
    <message>
        <source>there is no such value</source>
        <translation>cette valeur n’existe pas</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>ni vrai ni faux</translation>
    </message>
    <message>
        <source>it has no time of day</source>
        <translation>n’a pas d’heure</translation>
    </message>
    <message>
        <source>it has no time zone</source>
        <translation>n’a pas de fuseau horaire</translation>
    </message>
    <message>
        <source>its time zone is not known</source>
        <translation>son fuseau horaire est inconnu</translation>
    </message>
    <message>
        <source>the clocks skipped it</source>
        <translation>les horloges l’ont sautée</translation>
    </message>
    <message>
        <source>it happened twice</source>
        <translation>survenue deux fois</translation>
    </message>
    <message>
        <source>day and month could be either way round</source>
        <translation>le jour et le mois pourraient être inversés</translation>
    </message>
    <message>
        <source>its year has two digits</source>
        <translation>son année a deux chiffres</translation>
    </message>
    <message>
        <source>it is the day number of a spreadsheet</source>
        <translation>numéro de jour d’un tableur</translation>
    </message>
    <message>
        <source>it has too many decimals</source>
        <translation>a trop de décimales</translation>
    </message>
    <message>
        <source>its decimal sign is not certain</source>
        <translation>son signe décimal n’est pas certain</translation>
    </message>
    <message>
        <source>it names another currency</source>
        <translation>indique une autre devise</translation>
    </message>
    <message>
        <source>there is no such currency</source>
        <translation>cette devise n’existe pas</translation>
    </message>
    <message>
        <source>the currency is no longer in use</source>
        <translation>la devise n’a plus cours</translation>
    </message>
    <message>
        <source>a spreadsheet program has damaged it</source>
        <translation>un tableur l’a endommagé</translation>
    </message>
    <message>
        <source>it has no country code</source>
        <translation>n’a pas d’indicatif de pays</translation>
    </message>
    <message>
        <source>it has an extension</source>
        <translation>a un numéro de poste</translation>
    </message>
    <message>
        <source>it has a national zero inside an international number</source>
        <translation>a un zéro national dans un numéro international</translation>
    </message>
    <message>
        <source>it may begin with its country code or not</source>
        <translation>commence peut-être par son indicatif de pays, peut-être pas</translation>
    </message>
    <message>
        <source>it is a hash of another kind</source>
        <translation>c’est un hachage d’un autre type</translation>
    </message>
    <message>
        <source>it is a hash in base64, and the API takes hex</source>
        <translation>c’est un hachage en base64, et l’API prend hex</translation>
    </message>
    <message>
        <source>it is the hash of an empty cell</source>
        <translation>c’est le hachage d’une cellule vide</translation>
    </message>
    <message>
        <source>it holds more than one value</source>
        <translation>contient plus d’une valeur</translation>
    </message>
    <message>
        <source>it is an address with a name in front</source>
        <translation>c’est une adresse avec un nom devant</translation>
    </message>
    <message>
        <source>it looks like a company, or like two people</source>
        <translation>ressemble à une entreprise, ou à deux personnes</translation>
    </message>
    <message>
        <source>it is one word, so first and last name can&apos;t be told apart</source>
        <translation>c’est un seul mot, prénom et nom ne peuvent donc pas être distingués</translation>
    </message>
    <message>
        <source>the words in the middle could be first or last names</source>
        <translation>les mots du milieu pourraient être des prénoms ou des noms</translation>
    </message>
    <message>
        <source>it does not show which part is the last name</source>
        <translation>ne montre pas quelle partie est le nom de famille</translation>
    </message>
    <message>
        <source>there is no such country</source>
        <translation>ce pays n’existe pas</translation>
    </message>
    <message>
        <source>it is no web address</source>
        <translation>ce n’est pas une adresse web</translation>
    </message>
    <message>
        <source>it holds a user name or password</source>
        <translation>contient un nom d’utilisateur ou un mot de passe</translation>
    </message>
    <message>
        <source>it is all zeroes</source>
        <translation>ce ne sont que des zéros</translation>
    </message>
    <message>
        <source>its time zone can mean more than one</source>
        <translation>son fuseau horaire peut en désigner plusieurs</translation>
    </message>
    <message>
        <source>its currency sign stands for several currencies</source>
        <translation>son signe de devise désigne plusieurs devises</translation>
    </message>
    <message>
        <source>several countries go by that name</source>
        <translation>plusieurs pays portent ce nom</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <source>interrupted; the rest can be sent</source>
        <translation>interrompu&#x202f;; le reste peut être envoyé</translation>
    </message>
    <message>
        <source>stopped; the rest can be sent</source>
        <translation>arrêté&#x202f;; le reste peut être envoyé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>given up; what was sent stays sent</source>
        <translation>abandonné&#x202f;; ce qui a été envoyé reste envoyé</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>sent in parts</source>
        <translation>envoyé en parties</translation>
    </message>
    <message>
        <source>none: it was no file</source>
        <translation>aucun&#x202f;: ce n’était pas un fichier</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 du fichier</translation>
    </message>
    <message>
        <source>SHA-256 of its first and last MiB</source>
        <translation>SHA-256 de ses premier et dernier Mio</translation>
    </message>
    <message>
        <source>SHA-256 of the hashes of the files</source>
        <translation>SHA-256 des hachages des fichiers</translation>
    </message>
    <message>
        <source>Receipt of a send to OpenAI Ads</source>
        <translation>Récépissé d’un envoi à OpenAI Ads</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point d’accès</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>some lines were changed or left out in Convey</source>
        <translation>certaines lignes ont été modifiées ou exclues dans Convey</translation>
    </message>
    <message>
        <source>Saved setup</source>
        <translation>Configuration enregistrée</translation>
    </message>
    <message>
        <source>none; what Convey found in the file</source>
        <translation>aucune&#x202f;; ce que Convey a trouvé dans le fichier</translation>
    </message>
    <message>
        <source>SHA-256 of the setup</source>
        <translation>SHA-256 de la configuration</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Sent, no answer came back</source>
        <translation>Envoyée, aucune réponse reçue</translation>
    </message>
    <message>
        <source>Blocked in Convey</source>
        <translation>Bloquées dans Convey</translation>
    </message>
    <message>
        <source>Outside the 7 days</source>
        <translation>Hors des 7 jours</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclue</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>All conversions of the file</source>
        <translation>Toutes les conversions du fichier</translation>
    </message>
    <message>
        <source>Worth of what was to be sent</source>
        <translation>Valeur de ce qui était à envoyer</translation>
    </message>
    <message>
        <source>Accepted means: OpenAI has taken the conversion in. Whether it counts for an ad is decided later, in Ads Manager.</source>
        <translation>Accepté signifie&#x202f;: OpenAI a pris la conversion. Si elle compte pour une annonce se décide plus tard, dans Ads Manager.</translation>
    </message>
    <message>
        <source>A test: OpenAI judged the conversions and recorded nothing.</source>
        <translation>Un test&#x202f;: OpenAI a jugé les conversions et n’a rien enregistré.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>État HTTP</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Sent for real</source>
        <translation>Envoyé en réel</translation>
    </message>
    <message>
        <source>Tested (nothing is recorded)</source>
        <translation>Testé (rien n’est enregistré)</translation>
    </message>
    <message>
        <source>This line has {found} cells; the header has {expected}.</source>
        <translation>Cette ligne a {found} cellules&#x202f;; l’en-tête en a {expected}.</translation>
    </message>
    <message>
        <source>A separator inside a cell needs quotes around the cell. Export the file again, or mend the line.</source>
        <translation>Un séparateur dans une cellule demande des guillemets autour de la cellule. Exportez de nouveau le fichier, ou corrigez la ligne.</translation>
    </message>
    <message>
        <source>Cells are missing, so the others may stand under the wrong header. Mend the line or leave it out.</source>
        <translation>Il manque des cellules, les autres sont donc peut-être sous le mauvais en-tête. Corrigez la ligne ou excluez-la.</translation>
    </message>
    <message>
        <source>A quotation mark in this line is never closed.</source>
        <translation>Un guillemet de cette ligne n’est jamais fermé.</translation>
    </message>
    <message>
        <source>Add the closing quotation mark, or export the file again.</source>
        <translation>Ajoutez le guillemet fermant, ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>This line is longer than Convey reads, and was cut.</source>
        <translation>Cette ligne est plus longue que ce que Convey lit, et a été coupée.</translation>
    </message>
    <message>
        <source>A cell may have 16 MB. Look for a missing quotation mark above the line, or take the long cell out.</source>
        <translation>Une cellule peut faire 16 Mo. Cherchez un guillemet manquant au-dessus de la ligne, ou retirez la longue cellule.</translation>
    </message>
    <message>
        <source>A cell of this line holds bytes that are not UTF-8 text.</source>
        <translation>Une cellule de cette ligne contient des octets qui ne sont pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as &quot;CSV UTF-8&quot; and open it again.</source>
        <translation>Enregistrez le fichier en «&#x202f;CSV UTF-8&#x202f;» et rouvrez-le.</translation>
    </message>
    <message>
        <source>This conversion has no id.</source>
        <translation>Cette conversion n’a pas d’ID.</translation>
    </message>
    <message>
        <source>Every conversion needs its own id, usually the order number. Choose the column that holds it.</source>
        <translation>Chaque conversion demande son propre ID, en général le numéro de commande. Choisissez la colonne qui le contient.</translation>
    </message>
    <message>
        <source>The id looks like an e-mail address, a phone number or a card number.</source>
        <translation>L’ID ressemble à une adresse e-mail, un numéro de téléphone ou un numéro de carte.</translation>
    </message>
    <message>
        <source>Ids are sent as they are. Choose a column with an order or transaction number.</source>
        <translation>Les ID sont envoyés tels quels. Choisissez une colonne avec un numéro de commande ou de transaction.</translation>
    </message>
    <message>
        <source>The id is {found} bytes long; more than {expected} is unusual.</source>
        <translation>L’ID fait {found} octets&#x202f;; plus de {expected} est inhabituel.</translation>
    </message>
    <message>
        <source>OpenAI publishes no limit. Check that the right column is chosen.</source>
        <translation>OpenAI ne publie pas de limite. Vérifiez que la bonne colonne est choisie.</translation>
    </message>
    <message>
        <source>This line does not say what kind of event it is.</source>
        <translation>Cette ligne ne dit pas de quel type d’événement il s’agit.</translation>
    </message>
    <message>
        <source>Fill in the cell, or set one event for the whole file.</source>
        <translation>Remplissez la cellule, ou réglez un événement pour tout le fichier.</translation>
    </message>
    <message>
        <source>This word is none of the events that OpenAI knows.</source>
        <translation>Ce mot n’est aucun des événements qu’OpenAI connaît.</translation>
    </message>
    <message>
        <source>Write one of its events, such as order_created, or say which event the word means.</source>
        <translation>Écrivez l’un de ses événements, comme order_created, ou dites quel événement désigne le mot.</translation>
    </message>
    <message>
        <source>A custom event needs a name.</source>
        <translation>Un événement personnalisé demande un nom.</translation>
    </message>
    <message>
        <source>Choose the column that holds it (custom_event_name), or set one name for the file.</source>
        <translation>Choisissez la colonne qui le contient (custom_event_name), ou réglez un nom pour le fichier.</translation>
    </message>
    <message>
        <source>This custom event name is not allowed.</source>
        <translation>Ce nom d’événement personnalisé n’est pas autorisé.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, _ or -, and begin and end with a letter or digit.</source>
        <translation>Utilisez 1 à 64 lettres, chiffres, _ ou -, en commençant et finissant par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>This custom event has the name of a standard event.</source>
        <translation>Cet événement personnalisé porte le nom d’un événement standard.</translation>
    </message>
    <message>
        <source>Send it as the standard event, or choose another name.</source>
        <translation>Envoyez-le comme événement standard, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The custom event name is not sent: this is a standard event.</source>
        <translation>Le nom d’événement personnalisé n’est pas envoyé&#x202f;: c’est un événement standard.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>This conversion has no time.</source>
        <translation>Cette conversion n’a pas d’heure.</translation>
    </message>
    <message>
        <source>Choose the column with the time of the conversion, or fill in the cell.</source>
        <translation>Choisissez la colonne avec l’heure de la conversion, ou remplissez la cellule.</translation>
    </message>
    <message>
        <source>This time can&apos;t be read.</source>
        <translation>Cette heure est illisible.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-21T14:30:00+01:00, or say how dates are written (date_format).</source>
        <translation>Écrivez-la comme 2026-11-21T14:30:00+01:00, ou dites comment les dates sont écrites (date_format).</translation>
    </message>
    <message>
        <source>In which time zone this time is can&apos;t be told.</source>
        <translation>On ne peut pas dire dans quel fuseau horaire est cette heure.</translation>
    </message>
    <message>
        <source>Say which zone the file&apos;s times are in (time_zone).</source>
        <translation>Dites dans quel fuseau sont les heures du fichier (time_zone).</translation>
    </message>
    <message>
        <source>In this date day and month could be either way round.</source>
        <translation>Dans cette date, le jour et le mois pourraient être inversés.</translation>
    </message>
    <message>
        <source>Say which of year, month and day comes first (date_format).</source>
        <translation>Dites ce qui vient d’abord, de l’année, du mois ou du jour (date_format).</translation>
    </message>
    <message>
        <source>This local time did not exist: the clocks were put forward over it.</source>
        <translation>Cette heure locale n’a pas existé&#x202f;: les horloges ont été avancées au-delà.</translation>
    </message>
    <message>
        <source>Check the time zone, or export times with their offset.</source>
        <translation>Vérifiez le fuseau horaire, ou exportez les heures avec leur décalage.</translation>
    </message>
    <message>
        <source>This local time happened twice: the clocks were put back over it.</source>
        <translation>Cette heure locale est survenue deux fois&#x202f;: les horloges ont été retardées en deçà.</translation>
    </message>
    <message>
        <source>Export times with their offset, or write the offset into the cell.</source>
        <translation>Exportez les heures avec leur décalage, ou écrivez le décalage dans la cellule.</translation>
    </message>
    <message>
        <source>This conversion is older than the 7 days that OpenAI takes. Nothing is wrong with it.</source>
        <translation>Cette conversion a plus que les 7 jours qu’OpenAI prend. Elle n’a rien d’anormal.</translation>
    </message>
    <message>
        <source>It stays here. With an upload at least once a week none grows too old.</source>
        <translation>Elle reste ici. Avec au moins un téléversement par semaine, aucune ne devient trop ancienne.</translation>
    </message>
    <message>
        <source>This time is more than 10 minutes in the future.</source>
        <translation>Cette heure est plus de 10 minutes dans le futur.</translation>
    </message>
    <message>
        <source>This conversion leaves the 7 days within the hour.</source>
        <translation>Cette conversion sort des 7 jours dans l’heure.</translation>
    </message>
    <message>
        <source>Send it now.</source>
        <translation>Envoyez-la maintenant.</translation>
    </message>
    <message>
        <source>This is none of the places where a conversion can happen.</source>
        <translation>Ce n’est aucun des lieux où une conversion peut se produire.</translation>
    </message>
    <message>
        <source>Use web, mobile_app, offline, physical_store, phone_call, email or other.</source>
        <translation>Utilisez web, mobile_app, offline, physical_store, phone_call, email ou other.</translation>
    </message>
    <message>
        <source>App events are taken only with action_source mobile_app.</source>
        <translation>Les événements d’app ne sont pris qu’avec action_source mobile_app.</translation>
    </message>
    <message>
        <source>Set action_source to mobile_app for these conversions.</source>
        <translation>Réglez action_source sur mobile_app pour ces conversions.</translation>
    </message>
    <message>
        <source>A conversion on the web needs the address of its page.</source>
        <translation>Une conversion sur le web demande l’adresse de sa page.</translation>
    </message>
    <message>
        <source>Choose the column with the address, set one address for the file, or say that these did not happen on the web.</source>
        <translation>Choisissez la colonne avec l’adresse, réglez une adresse pour le fichier, ou dites que celles-ci n’ont pas eu lieu sur le web.</translation>
    </message>
    <message>
        <source>This is no web address that can be sent.</source>
        <translation>Ce n’est pas une adresse web qui puisse être envoyée.</translation>
    </message>
    <message>
        <source>It must begin with https:// or http:// and name a host, without a user name or password.</source>
        <translation>Elle doit commencer par https:// ou http:// et désigner un hôte, sans nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>The page address holds something like an e-mail address, a phone number or a card number.</source>
        <translation>L’adresse de page contient quelque chose comme une adresse e-mail, un numéro de téléphone ou un numéro de carte.</translation>
    </message>
    <message>
        <source>Addresses are sent as they are. Remove the personal part, or choose another column.</source>
        <translation>Les adresses sont envoyées telles quelles. Retirez la partie personnelle, ou choisissez une autre colonne.</translation>
    </message>
    <message>
        <source>This opt-out is neither yes nor no.</source>
        <translation>Cette opposition n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>Use true or false (yes, no, 1 and 0 are understood).</source>
        <translation>Utilisez true ou false (yes, no, 1 et 0 sont compris).</translation>
    </message>
    <message>
        <source>The consent of this person is unclear; the conversion is sent with opt_out.</source>
        <translation>Le consentement de cette personne est incertain&#x202f;; la conversion est envoyée avec opt_out.</translation>
    </message>
    <message>
        <source>Fill in the cell with granted or denied, or leave the line out.</source>
        <translation>Remplissez la cellule avec granted ou denied, ou excluez la ligne.</translation>
    </message>
    <message>
        <source>Nothing identifies the customer. OpenAI can hardly connect this conversion to an ad.</source>
        <translation>Rien n’identifie le client. OpenAI peut difficilement relier cette conversion à une annonce.</translation>
    </message>
    <message>
        <source>Choose a column with a click reference (oppref), an e-mail address, a phone number or a customer id if the file has one.</source>
        <translation>Choisissez une colonne avec une référence de clic (oppref), une adresse e-mail, un numéro de téléphone ou un ID client si le fichier en a une.</translation>
    </message>
    <message>
        <source>This e-mail address can&apos;t be read; it is left out of the conversion.</source>
        <translation>Cette adresse e-mail est illisible&#x202f;; elle est omise de la conversion.</translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation>Corrigez l’adresse.</translation>
    </message>
    <message>
        <source>This phone number can&apos;t be read; it is left out of the conversion.</source>
        <translation>Ce numéro de téléphone est illisible&#x202f;; il est omis de la conversion.</translation>
    </message>
    <message>
        <source>Write it with its country code, like +44 7700 900123.</source>
        <translation>Écrivez-le avec son indicatif de pays, comme +44 7700 900123.</translation>
    </message>
    <message>
        <source>This phone number has no country code; it is left out of the conversion.</source>
        <translation>Ce numéro de téléphone n’a pas d’indicatif de pays&#x202f;; il est omis de la conversion.</translation>
    </message>
    <message>
        <source>Say which country the numbers are from (phone_country).</source>
        <translation>Dites de quel pays sont les numéros (phone_country).</translation>
    </message>
    <message>
        <source>This customer id can&apos;t be read; it is left out of the conversion.</source>
        <translation>Cet ID client est illisible&#x202f;; il est omis de la conversion.</translation>
    </message>
    <message>
        <source>Correct the cell.</source>
        <translation>Corrigez la cellule.</translation>
    </message>
    <message>
        <source>This name can&apos;t be read; it is left out of the conversion.</source>
        <translation>Ce nom est illisible&#x202f;; il est omis de la conversion.</translation>
    </message>
    <message>
        <source>This is no country that can be told; it is left out of the conversion.</source>
        <translation>Ce n’est pas un pays reconnaissable&#x202f;; il est omis de la conversion.</translation>
    </message>
    <message>
        <source>Use the two-letter code, like US or DE.</source>
        <translation>Utilisez le code de deux lettres, comme US ou DE.</translation>
    </message>
    <message>
        <source>This region can&apos;t be sent; it is left out of the conversion.</source>
        <translation>Cette région ne peut pas être envoyée&#x202f;; elle est omise de la conversion.</translation>
    </message>
    <message>
        <source>Use at most 128 characters.</source>
        <translation>Utilisez au plus 128 caractères.</translation>
    </message>
    <message>
        <source>This city can&apos;t be sent; it is left out of the conversion.</source>
        <translation>Cette ville ne peut pas être envoyée&#x202f;; elle est omise de la conversion.</translation>
    </message>
    <message>
        <source>This postal code can&apos;t be sent; it is left out of the conversion.</source>
        <translation>Ce code postal ne peut pas être envoyé&#x202f;; il est omis de la conversion.</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces and hyphens, at most 32 characters.</source>
        <translation>Utilisez lettres, chiffres, espaces et traits d’union, au plus 32 caractères.</translation>
    </message>
    <message>
        <source>This is no IP address; it is left out of the conversion.</source>
        <translation>Ce n’est pas une adresse IP&#x202f;; elle est omise de la conversion.</translation>
    </message>
    <message>
        <source>Use one IPv4 or IPv6 address.</source>
        <translation>Utilisez une adresse IPv4 ou IPv6.</translation>
    </message>
    <message>
        <source>This browser text can&apos;t be sent; it is left out of the conversion.</source>
        <translation>Ce texte du navigateur ne peut pas être envoyé&#x202f;; il est omis de la conversion.</translation>
    </message>
    <message>
        <source>Remove the control characters.</source>
        <translation>Retirez les caractères de contrôle.</translation>
    </message>
    <message>
        <source>This obref can&apos;t be sent; it is left out of the conversion.</source>
        <translation>Cet obref ne peut pas être envoyé&#x202f;; il est omis de la conversion.</translation>
    </message>
    <message>
        <source>Use the value of the __obref cookie as it is.</source>
        <translation>Utilisez tel quel la valeur du cookie __obref.</translation>
    </message>
    <message>
        <source>This is no Android advertising id; it is left out of the conversion.</source>
        <translation>Ce n’est pas un ID publicitaire Android&#x202f;; il est omis de la conversion.</translation>
    </message>
    <message>
        <source>Use the id as 8-4-4-4-12 hexadecimal digits; all zeroes means that there is none.</source>
        <translation>Utilisez l’ID sous forme de 8-4-4-4-12 chiffres hexadécimaux&#x202f;; tous à zéro signifie qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>This looks like a hash of another kind (MD5, SHA-1, base64); OpenAI takes SHA-256 in hex alone. It is left out of the conversion.</source>
        <translation>Cela ressemble à un hachage d’un autre type (MD5, SHA-1, base64)&#x202f;; OpenAI ne prend que SHA-256 en hex. Il est omis de la conversion.</translation>
    </message>
    <message>
        <source>Export the plain value (it is hashed here before it leaves), or a SHA-256 hash.</source>
        <translation>Exportez la valeur en clair (elle est hachée ici avant de sortir), ou un hachage SHA-256.</translation>
    </message>
    <message>
        <source>This value is hashed already and is sent as it is.</source>
        <translation>Cette valeur est déjà hachée et est envoyée telle quelle.</translation>
    </message>
    <message>
        <source>It is of use only if it was trimmed and lower-cased before it was hashed.</source>
        <translation>Elle n’est utile que si elle a été débarrassée des espaces et mise en minuscules avant le hachage.</translation>
    </message>
    <message>
        <source>This amount can&apos;t be read.</source>
        <translation>Ce montant est illisible.</translation>
    </message>
    <message>
        <source>Write it like 129.99, or say that the file uses a comma (decimal_sign).</source>
        <translation>Écrivez-le comme 129.99, ou dites que le fichier utilise une virgule (decimal_sign).</translation>
    </message>
    <message>
        <source>This amount has more decimals than its currency.</source>
        <translation>Ce montant a plus de décimales que sa devise.</translation>
    </message>
    <message>
        <source>Round it yourself, or check the currency: it decides how many decimals there are.</source>
        <translation>Arrondissez-le vous-même, ou vérifiez la devise&#x202f;: c’est elle qui fixe le nombre de décimales.</translation>
    </message>
    <message>
        <source>In this amount the sign could mark thousands or decimals.</source>
        <translation>Dans ce montant, le signe pourrait séparer les milliers ou les décimales.</translation>
    </message>
    <message>
        <source>Say which one marks decimals (decimal_sign).</source>
        <translation>Dites lequel sépare les décimales (decimal_sign).</translation>
    </message>
    <message>
        <source>This conversion has an amount but no currency.</source>
        <translation>Cette conversion a un montant mais pas de devise.</translation>
    </message>
    <message>
        <source>Choose the column with the currency, or set one for the file (data.currency).</source>
        <translation>Choisissez la colonne avec la devise, ou réglez-en une pour le fichier (data.currency).</translation>
    </message>
    <message>
        <source>This amount is negative.</source>
        <translation>Ce montant est négatif.</translation>
    </message>
    <message>
        <source>Refunds are not conversions; leave the line out unless you mean it.</source>
        <translation>Les remboursements ne sont pas des conversions&#x202f;; excluez la ligne, sauf si c’est voulu.</translation>
    </message>
    <message>
        <source>This amount is zero.</source>
        <translation>Ce montant est nul.</translation>
    </message>
    <message>
        <source>Check that the right column is chosen.</source>
        <translation>Vérifiez que la bonne colonne est choisie.</translation>
    </message>
    <message>
        <source>This is no currency code of ISO 4217.</source>
        <translation>Ce n’est pas un code de devise ISO 4217.</translation>
    </message>
    <message>
        <source>Use three letters, like EUR or USD.</source>
        <translation>Utilisez trois lettres, comme EUR ou USD.</translation>
    </message>
    <message>
        <source>This currency is no longer in use.</source>
        <translation>Cette devise n’a plus cours.</translation>
    </message>
    <message>
        <source>Use the currency that replaced it, and convert the amount.</source>
        <translation>Utilisez la devise qui l’a remplacée, et convertissez le montant.</translation>
    </message>
    <message>
        <source>The plan is not sent: this kind of event takes none.</source>
        <translation>Le forfait n’est pas envoyé&#x202f;: ce type d’événement n’en prend pas.</translation>
    </message>
    <message>
        <source>The products are not sent: this kind of event takes none.</source>
        <translation>Les produits ne sont pas envoyés&#x202f;: ce type d’événement n’en prend pas.</translation>
    </message>
    <message>
        <source>This field is not sent: only custom events take fields of one&apos;s own.</source>
        <translation>Ce champ n’est pas envoyé&#x202f;: seuls les événements personnalisés prennent des champs à soi.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address, a phone number or a card number, and would be sent as it is.</source>
        <translation>Cela ressemble à une adresse e-mail, un numéro de téléphone ou un numéro de carte, et serait envoyé tel quel.</translation>
    </message>
    <message>
        <source>Check the column; personal data belongs in the fields that are hashed.</source>
        <translation>Vérifiez la colonne&#x202f;; les données personnelles vont dans les champs qui sont hachés.</translation>
    </message>
    <message>
        <source>This quantity is no whole number.</source>
        <translation>Cette quantité n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>Write it like 2.</source>
        <translation>Écrivez-la comme 2.</translation>
    </message>
    <message>
        <source>This quantity is {found}.</source>
        <translation>Cette quantité est {found}.</translation>
    </message>
    <message>
        <source>Check the line; a quantity is usually at least 1.</source>
        <translation>Vérifiez la ligne&#x202f;; une quantité est en général d’au moins 1.</translation>
    </message>
    <message>
        <source>This item price can&apos;t be read.</source>
        <translation>Ce prix d’article est illisible.</translation>
    </message>
    <message>
        <source>This item has a price, but neither it nor the conversion has a currency.</source>
        <translation>Cet article a un prix, mais ni lui ni la conversion n’a de devise.</translation>
    </message>
    <message>
        <source>This item&apos;s currency is no code of ISO 4217.</source>
        <translation>La devise de cet article n’est pas un code ISO 4217.</translation>
    </message>
    <message>
        <source>This conversion has {found} items; more than {expected} is unusual.</source>
        <translation>Cette conversion a {found} articles&#x202f;; plus de {expected} est inhabituel.</translation>
    </message>
    <message>
        <source>OpenAI publishes no limit. Check how lines are joined to orders.</source>
        <translation>OpenAI ne publie pas de limite. Vérifiez comment les lignes sont rattachées aux commandes.</translation>
    </message>
    <message>
        <source>The customer&apos;s last name is in the name of an item, which is sent as it is.</source>
        <translation>Le nom de famille du client est dans le nom d’un article, qui est envoyé tel quel.</translation>
    </message>
    <message>
        <source>Names must not be sent unhashed. Take the name out of the cell, or send items without their names.</source>
        <translation>Les noms ne doivent pas être envoyés sans être hachés. Retirez le nom de la cellule, ou envoyez les articles sans leurs noms.</translation>
    </message>
    <message>
        <source>This field of your own can&apos;t be read as what it is sent as; it is left out of the conversion.</source>
        <translation>Ce champ personnalisé ne se lit pas comme ce qu’il doit être à l’envoi&#x202f;; il est omis de la conversion.</translation>
    </message>
    <message>
        <source>Numbers are written like 12.5, booleans like true and false; or send the field as text.</source>
        <translation>Les nombres s’écrivent comme 12.5, les booléens comme true et false&#x202f;; ou envoyez le champ comme texte.</translation>
    </message>
    <message>
        <source>The items in this cell can&apos;t be read; they are left out.</source>
        <translation>Les articles de cette cellule sont illisibles&#x202f;; ils sont omis.</translation>
    </message>
    <message>
        <source>The cell must be a JSON list of objects with id, name, quantity.</source>
        <translation>La cellule doit être une liste JSON d’objets avec id, name, quantity.</translation>
    </message>
    <message>
        <source>There are more than three different values; the first three are sent.</source>
        <translation>Il y a plus de trois valeurs différentes&#x202f;; les trois premières sont envoyées.</translation>
    </message>
    <message>
        <source>OpenAI takes three a list. Choose the columns that tell most.</source>
        <translation>OpenAI en prend trois par liste. Choisissez les colonnes qui en disent le plus.</translation>
    </message>
    <message>
        <source>The word of consent in this line leaves it out.</source>
        <translation>Le mot de consentement de cette ligne l’exclut.</translation>
    </message>
    <message>
        <source>Say otherwise in the table of consent words if that is not meant.</source>
        <translation>Dites autre chose dans le tableau des mots de consentement si ce n’est pas voulu.</translation>
    </message>
    <message>
        <source>The payment of this line was voided.</source>
        <translation>Le paiement de cette ligne a été annulé.</translation>
    </message>
    <message>
        <source>If it is to be sent all the same, change the filter on column {subject}.</source>
        <translation>Si elle doit être envoyée malgré tout, changez le filtre de la colonne {subject}.</translation>
    </message>
    <message>
        <source>This line was paid back.</source>
        <translation>Cette ligne a été remboursée.</translation>
    </message>
    <message>
        <source>This line was cancelled.</source>
        <translation>Cette ligne a été annulée.</translation>
    </message>
    <message>
        <source>This line is not paid or not settled yet.</source>
        <translation>Cette ligne n’est pas encore payée ou réglée.</translation>
    </message>
    <message>
        <source>Export again when it is paid; the same id is sent once.</source>
        <translation>Exportez de nouveau quand elle est payée&#x202f;; le même ID est envoyé une seule fois.</translation>
    </message>
    <message>
        <source>This payment failed, was declined or expired.</source>
        <translation>Ce paiement a échoué, a été refusé ou a expiré.</translation>
    </message>
    <message>
        <source>This line was made in test mode.</source>
        <translation>Cette ligne a été faite en mode test.</translation>
    </message>
    <message>
        <source>This line is no sale.</source>
        <translation>Cette ligne n’est pas une vente.</translation>
    </message>
    <message>
        <source>This line corrects a conversion that was reported before.</source>
        <translation>Cette ligne corrige une conversion déjà signalée.</translation>
    </message>
    <message>
        <source>This line sums up others.</source>
        <translation>Cette ligne en résume d’autres.</translation>
    </message>
    <message>
        <source>This deal is not won.</source>
        <translation>Cette affaire n’est pas gagnée.</translation>
    </message>
    <message>
        <source>A filter of the saved setup leaves this line out.</source>
        <translation>Un filtre de la configuration enregistrée exclut cette ligne.</translation>
    </message>
    <message>
        <source>More than {expected} lines belong to this order.</source>
        <translation>Plus de {expected} lignes appartiennent à cette commande.</translation>
    </message>
    <message>
        <source>Check by which column lines are joined to orders (fold_by); this can&apos;t be one.</source>
        <translation>Vérifiez par quelle colonne les lignes sont rattachées aux commandes (fold_by)&#x202f;; ce ne peut pas être celle-ci.</translation>
    </message>
    <message>
        <source>Lines {expected} and {found} belong to one order, but differ here; line {expected} is taken.</source>
        <translation>Les lignes {expected} et {found} appartiennent à une même commande, mais diffèrent ici&#x202f;; la ligne {expected} est prise.</translation>
    </message>
    <message>
        <source>Check whether both lines are one order. If not, join lines by another column (fold_by).</source>
        <translation>Vérifiez si les deux lignes sont une même commande. Sinon, rattachez les lignes par une autre colonne (fold_by).</translation>
    </message>
    <message>
        <source>Lines {expected} and {found} of this order are the same, cell by cell; both are sent as items.</source>
        <translation>Les lignes {expected} et {found} de cette commande sont identiques, cellule par cellule&#x202f;; les deux sont envoyées comme articles.</translation>
    </message>
    <message>
        <source>Say whether such lines are two items (fold_repeats=keep) or a mistake of the export (fold_repeats=drop).</source>
        <translation>Dites si de telles lignes sont deux articles (fold_repeats=keep) ou une erreur de l’export (fold_repeats=drop).</translation>
    </message>
    <message>
        <source>The items cost {found} together, the order {expected}, in the smallest unit of its currency.</source>
        <translation>Les articles coûtent {found} ensemble, la commande {expected}, dans la plus petite unité de sa devise.</translation>
    </message>
    <message>
        <source>Postage, tax or a discount explain it; the order&apos;s amount is sent.</source>
        <translation>Le port, une taxe ou une remise l’expliquent&#x202f;; le montant de la commande est envoyé.</translation>
    </message>
    <message>
        <source>The items cost {found} together, the order {expected}, in the smallest unit of its currency: that is far apart.</source>
        <translation>Les articles coûtent {found} ensemble, la commande {expected}, dans la plus petite unité de sa devise&#x202f;: c’est très éloigné.</translation>
    </message>
    <message>
        <source>Check the columns of price and quantity, and whether all lines are of this order.</source>
        <translation>Vérifiez les colonnes de prix et de quantité, et si toutes les lignes sont de cette commande.</translation>
    </message>
    <message>
        <source>This conversion has the same id as line {expected} and is the same; the first one is sent.</source>
        <translation>Cette conversion a le même ID que la ligne {expected} et est identique&#x202f;; la première est envoyée.</translation>
    </message>
    <message>
        <source>OpenAI keeps the first of two conversions with the same id. Nothing needs to be done.</source>
        <translation>OpenAI garde la première de deux conversions avec le même ID. Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>This conversion has the same id as line {expected}, but differs from it; the first one is sent.</source>
        <translation>Cette conversion a le même ID que la ligne {expected}, mais en diffère&#x202f;; la première est envoyée.</translation>
    </message>
    <message>
        <source>OpenAI keeps the first of two conversions with the same id. If these are two orders, give each its own id; if they are lines of one, join them (fold_by).</source>
        <translation>OpenAI garde la première de deux conversions avec le même ID. Si ce sont deux commandes, donnez à chacune son ID&#x202f;; si ce sont les lignes d’une seule, rattachez-les (fold_by).</translation>
    </message>
    <message>
        <source>{found} of {expected} amounts are exactly 1.</source>
        <translation>{found} montants sur {expected} valent exactement 1.</translation>
    </message>
    <message>
        <source>That looks like a counter and not like money. Choose the column with the value of the order, or send no amount.</source>
        <translation>Cela ressemble à un compteur et non à de l’argent. Choisissez la colonne avec la valeur de la commande, ou n’envoyez pas de montant.</translation>
    </message>
    <message>
        <source>The middle amount of this file is {found}, that of the uploads before {expected}, in the smallest unit of the currency.</source>
        <translation>Le montant médian de ce fichier est {found}, celui des téléversements précédents {expected}, dans la plus petite unité de la devise.</translation>
    </message>
    <message>
        <source>Check whether amounts are now written in cents instead of whole units (money_unit), and the decimal sign.</source>
        <translation>Vérifiez si les montants sont maintenant en centimes au lieu d’unités entières (money_unit), et le signe décimal.</translation>
    </message>
    <message>
        <source>{found} of {expected} conversions happened in one and the same hour of the day.</source>
        <translation>{found} conversions sur {expected} se sont produites dans une seule et même heure de la journée.</translation>
    </message>
    <message>
        <source>Check that this is the time of the conversion and not that of the export, and the time zone.</source>
        <translation>Vérifiez que c’est l’heure de la conversion et non celle de l’export, et le fuseau horaire.</translation>
    </message>
    <message>
        <source>{found} of {expected} ids do nothing but count the lines of the file.</source>
        <translation>{found} ID sur {expected} ne font que compter les lignes du fichier.</translation>
    </message>
    <message>
        <source>The next export would count from the beginning, and OpenAI would take its conversions for these. Choose a column with order numbers, or have ids made.</source>
        <translation>Le prochain export compterait depuis le début, et OpenAI prendrait ses conversions pour celles-ci. Choisissez une colonne avec des numéros de commande, ou faites former des ID.</translation>
    </message>
    <message>
        <source>This conversion was sent on {date} just as it is now; it is not sent again.</source>
        <translation>Cette conversion a été envoyée le {date} exactement telle qu’elle est&#x202f;; elle n’est pas renvoyée.</translation>
    </message>
    <message>
        <source>Nothing to do: OpenAI has it.</source>
        <translation>Rien à faire&#x202f;: OpenAI l’a.</translation>
    </message>
    <message>
        <source>This conversion was sent on {date} with other values; the first version stays at OpenAI, so it is not sent again.</source>
        <translation>Cette conversion a été envoyée le {date} avec d’autres valeurs&#x202f;; la première version reste chez OpenAI, elle n’est donc pas renvoyée.</translation>
    </message>
    <message>
        <source>OpenAI keeps the first of two conversions with the same id. If this is another order, give it its own id.</source>
        <translation>OpenAI garde la première de deux conversions avec le même ID. Si c’est une autre commande, donnez-lui son propre ID.</translation>
    </message>
    <message>
        <source>This conversion was sent on {date} and no answer came back; it is sent again, which is safe.</source>
        <translation>Cette conversion a été envoyée le {date} et aucune réponse n’est venue&#x202f;; elle est renvoyée, ce qui est sans risque.</translation>
    </message>
    <message>
        <source>OpenAI drops repeats of the same id. If its values have changed meanwhile, the first version may be the one that stays.</source>
        <translation>OpenAI écarte les répétitions du même ID. Si ses valeurs ont changé entre-temps, la première version peut être celle qui reste.</translation>
    </message>
    <message>
        <source>This conversion was sent to a pixel of yours on {date}.</source>
        <translation>Cette conversion a été envoyée à un de vos pixels le {date}.</translation>
    </message>
    <message>
        <source>Choose the pixel to see what it has already.</source>
        <translation>Choisissez le pixel pour voir ce qu’il a déjà.</translation>
    </message>
    <message>
        <source>The Pixel ID: which account&apos;s conversion this is.</source>
        <translation>L’ID du pixel&#x202f;: à quel compte appartient cette conversion.</translation>
    </message>
    <message>
        <source>What happened, by one of OpenAI&apos;s event names, or custom.</source>
        <translation>Ce qui s’est passé, par l’un des noms d’événement d’OpenAI, ou custom.</translation>
    </message>
    <message>
        <source>The name of a custom event; standard events have none.</source>
        <translation>Le nom d’un événement personnalisé&#x202f;; les événements standard n’en ont pas.</translation>
    </message>
    <message>
        <source>An opaque ID of this conversion. The same ID sent again, also by the Conversions API, counts once.</source>
        <translation>Un ID opaque de cette conversion. Le même ID envoyé de nouveau, même par la Conversions API, compte une fois.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s click reference, if the page already has it; the tag does not collect it by itself.</source>
        <translation>La référence de clic d’OpenAI, si la page l’a déjà&#x202f;; la balise ne la recueille pas elle-même.</translation>
    </message>
    <message>
        <source>Which kind of data follows; it is fixed by the event.</source>
        <translation>Quel type de données suit&#x202f;; l’événement le fixe.</translation>
    </message>
    <message>
        <source>The value in the smallest unit of the currency, as a whole number: 2599 is 25.99.</source>
        <translation>La valeur dans la plus petite unité de la devise, en nombre entier&#x202f;: 2599 vaut 25.99.</translation>
    </message>
    <message>
        <source>The currency of the amount, by its three-letter code.</source>
        <translation>La devise du montant, par son code de trois lettres.</translation>
    </message>
    <message>
        <source>The plan of a subscription, trial or custom event.</source>
        <translation>Le forfait d’un abonnement, d’un essai ou d’un événement personnalisé.</translation>
    </message>
    <message>
        <source>The items, as one JSON array that is percent-encoded as a whole.</source>
        <translation>Les articles, en un seul tableau JSON encodé en pour cent dans son ensemble.</translation>
    </message>
    <message>
        <source>The item&apos;s number in your catalogue.</source>
        <translation>Le numéro de l’article dans votre catalogue.</translation>
    </message>
    <message>
        <source>What the item is called.</source>
        <translation>Comment s’appelle l’article.</translation>
    </message>
    <message>
        <source>What kind of item it is, such as product.</source>
        <translation>De quel type d’article il s’agit, comme product.</translation>
    </message>
    <message>
        <source>How many of it, as a whole number.</source>
        <translation>Combien il y en a, en nombre entier.</translation>
    </message>
    <message>
        <source>The price of one, in the smallest unit of the currency.</source>
        <translation>Le prix d’un seul, dans la plus petite unité de la devise.</translation>
    </message>
    <message>
        <source>The currency of that price; else that of the conversion counts.</source>
        <translation>La devise de ce prix&#x202f;; sinon celle de la conversion compte.</translation>
    </message>
    <message>
        <source>Somebody looked at a page.</source>
        <translation>Quelqu’un a consulté une page.</translation>
    </message>
    <message>
        <source>Somebody looked at certain items, such as a product.</source>
        <translation>Quelqu’un a consulté certains articles, comme un produit.</translation>
    </message>
    <message>
        <source>Items were put into the basket.</source>
        <translation>Des articles ont été mis au panier.</translation>
    </message>
    <message>
        <source>Somebody began to check out.</source>
        <translation>Quelqu’un a commencé à payer.</translation>
    </message>
    <message>
        <source>An order was placed.</source>
        <translation>Une commande a été passée.</translation>
    </message>
    <message>
        <source>Somebody left contact details or asked for an offer.</source>
        <translation>Quelqu’un a laissé ses coordonnées ou demandé une offre.</translation>
    </message>
    <message>
        <source>Somebody signed up for an account.</source>
        <translation>Quelqu’un a créé un compte.</translation>
    </message>
    <message>
        <source>An appointment was made.</source>
        <translation>Un rendez-vous a été pris.</translation>
    </message>
    <message>
        <source>A paid subscription began.</source>
        <translation>Un abonnement payant a commencé.</translation>
    </message>
    <message>
        <source>A trial began.</source>
        <translation>Un essai a commencé.</translation>
    </message>
    <message>
        <source>Something that no standard event describes, by a name of your own.</source>
        <translation>Quelque chose qu’aucun événement standard ne décrit, sous un nom à vous.</translation>
    </message>
    <message>
        <source>An app was installed; only the Conversions API takes it.</source>
        <translation>Une app a été installée&#x202f;; seule la Conversions API le prend.</translation>
    </message>
    <message>
        <source>An app was opened; only the Conversions API takes it.</source>
        <translation>Une app a été ouverte&#x202f;; seule la Conversions API le prend.</translation>
    </message>
    <message>
        <source>About items: amount, currency and contents.</source>
        <translation>Sur des articles&#x202f;: montant, devise et contents.</translation>
    </message>
    <message>
        <source>About something a person did: amount and currency, no items.</source>
        <translation>Sur ce qu’une personne a fait&#x202f;: montant et devise, pas d’articles.</translation>
    </message>
    <message>
        <source>About a plan: amount, currency, plan and contents.</source>
        <translation>Sur un forfait&#x202f;: montant, devise, forfait et contents.</translation>
    </message>
    <message>
        <source>About a custom event: amount, currency, plan and contents.</source>
        <translation>Sur un événement personnalisé&#x202f;: montant, devise, forfait et contents.</translation>
    </message>
    <message>
        <source>people&apos;s data (an image tag must not hold any)</source>
        <translation>les données de personnes (une balise image ne doit en contenir aucune)</translation>
    </message>
    <message>
        <source>the time (a tag counts when it is loaded)</source>
        <translation>l’heure (une balise compte quand elle est chargée)</translation>
    </message>
    <message>
        <source>where it happened (a tag always means a web page)</source>
        <translation>où c’est arrivé (une balise désigne toujours une page web)</translation>
    </message>
    <message>
        <source>the page address (it is the page that shows the tag)</source>
        <translation>l’adresse de page (c’est la page qui affiche la balise)</translation>
    </message>
    <message>
        <source>group_id of items (only the Conversions API takes it)</source>
        <translation>group_id des articles (seule la Conversions API le prend)</translation>
    </message>
    <message>
        <source>fields of your own (only the Conversions API takes them)</source>
        <translation>vos propres champs (seule la Conversions API les prend)</translation>
    </message>
    <message>
        <source>An earlier tag has the same event and event ID: they count once.</source>
        <translation>Une balise précédente a le même événement et le même ID d’événement&#x202f;: elles comptent une fois.</translation>
    </message>
    <message>
        <source>the whole address</source>
        <translation>l’adresse entière</translation>
    </message>
    <message>
        <source>the address behind the question mark</source>
        <translation>l’adresse après le point d’interrogation</translation>
    </message>
    <message>
        <source>the first line of the request</source>
        <translation>la première ligne de la requête</translation>
    </message>
    <message>
        <source>the request with its usual headers</source>
        <translation>la requête avec ses en-têtes habituels</translation>
    </message>
    <message>
        <source>the tag as it stands in the page</source>
        <translation>la balise telle qu’elle est dans la page</translation>
    </message>
    <message>
        <source>Leave out the currency of items: it is that of the conversion.</source>
        <translation>Omettez la devise des articles&#x202f;: c’est celle de la conversion.</translation>
    </message>
    <message>
        <source>Leave out the names of items that have an ID.</source>
        <translation>Omettez les noms des articles qui ont un ID.</translation>
    </message>
    <message>
        <source>Leave out content_type of items.</source>
        <translation>Omettez content_type des articles.</translation>
    </message>
    <message>
        <source>Leave out the prices of items; the amount of the conversion stays.</source>
        <translation>Omettez les prix des articles&#x202f;; le montant de la conversion reste.</translation>
    </message>
    <message>
        <source>Keep only the first items, or send the conversion with the Conversions API.</source>
        <translation>Ne gardez que les premiers articles, ou envoyez la conversion avec la Conversions API.</translation>
    </message>
    <message>
        <source>Leave out all items, or send the conversion with the Conversions API.</source>
        <translation>Omettez tous les articles, ou envoyez la conversion avec la Conversions API.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>filled in by the page</source>
        <translation>rempli par la page</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Quoi regarder</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Image tag</source>
        <translation>Balise image</translation>
    </message>
    <message>
        <source>Put one of these forms into the page where the conversion happens. Show it only after the consent that you need. It can&apos;t report clicks or forms, and nothing about a customer may stand in it.</source>
        <translation>Placez l’une de ces formes dans la page où la conversion se produit. Ne l’affichez qu’après le consentement requis. Elle ne peut pas signaler de clics ni de formulaires, et rien sur un client ne doit y figurer.</translation>
    </message>
    <message>
        <source>Image tags</source>
        <translation>Balises image</translation>
    </message>
    <message>
        <source>The tags are shown as text here. This page loads none of them.</source>
        <translation>Les balises sont montrées ici en texte. Cette page n’en charge aucune.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID d’événement</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Balise</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>There is no image tag and no address in this text.</source>
        <translation>Il n’y a ni balise image ni adresse dans ce texte.</translation>
    </message>
    <message>
        <source>Paste the whole &lt;img …&gt; or the address that begins with https://bzr.openai.com.</source>
        <translation>Collez tout le &lt;img …&gt; ou l’adresse qui commence par https://bzr.openai.com.</translation>
    </message>
    <message>
        <source>The tag is not closed: a quote or the final &gt; is missing.</source>
        <translation>La balise n’est pas fermée&#x202f;: il manque un guillemet ou le &gt; final.</translation>
    </message>
    <message>
        <source>Copy the tag again, to its last character.</source>
        <translation>Copiez de nouveau la balise, jusqu’au dernier caractère.</translation>
    </message>
    <message>
        <source>The image has no src, so nothing is sent.</source>
        <translation>L’image n’a pas de src, rien n’est donc envoyé.</translation>
    </message>
    <message>
        <source>Put the address into src; data-src and the like need JavaScript.</source>
        <translation>Mettez l’adresse dans src&#x202f;; data-src et semblables demandent JavaScript.</translation>
    </message>
    <message>
        <source>The address is not in quotes.</source>
        <translation>L’adresse n’est pas entre guillemets.</translation>
    </message>
    <message>
        <source>Put double quotes around the value of src.</source>
        <translation>Mettez des guillemets doubles autour de la valeur de src.</translation>
    </message>
    <message>
        <source>loading=&quot;lazy&quot; keeps a hidden image from loading at all.</source>
        <translation>loading=&quot;lazy&quot; empêche totalement une image cachée de se charger.</translation>
    </message>
    <message>
        <source>Remove the loading attribute.</source>
        <translation>Retirez l’attribut loading.</translation>
    </message>
    <message>
        <source>Inside &lt;noscript&gt; the tag loads only where JavaScript is off.</source>
        <translation>Dans &lt;noscript&gt;, la balise ne se charge que là où JavaScript est désactivé.</translation>
    </message>
    <message>
        <source>Right as a fallback for the JavaScript pixel; otherwise take it out of &lt;noscript&gt;.</source>
        <translation>Juste comme repli du pixel JavaScript&#x202f;; sinon, sortez-la de &lt;noscript&gt;.</translation>
    </message>
    <message>
        <source>Inside &lt;noscript&gt;, and this page has no JavaScript pixel: where JavaScript runs, nothing is sent.</source>
        <translation>Dans &lt;noscript&gt;, et cette page n’a pas de pixel JavaScript&#x202f;: là où JavaScript fonctionne, rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Take the tag out of &lt;noscript&gt;, or add the JavaScript pixel that it is the fallback of.</source>
        <translation>Sortez la balise de &lt;noscript&gt;, ou ajoutez le pixel JavaScript dont elle est le repli.</translation>
    </message>
    <message>
        <source>The tag stands in a comment, so no browser loads it.</source>
        <translation>La balise est dans un commentaire, aucun navigateur ne la charge donc.</translation>
    </message>
    <message>
        <source>Take it out of the comment if it should count.</source>
        <translation>Sortez-la du commentaire si elle doit compter.</translation>
    </message>
    <message>
        <source>A script loads this address: it counts only where JavaScript runs.</source>
        <translation>Un script charge cette adresse&#x202f;: elle ne compte que là où JavaScript fonctionne.</translation>
    </message>
    <message>
        <source>Where JavaScript runs anyway, the JavaScript pixel does more: it keeps oppref and sees clicks.</source>
        <translation>Là où JavaScript fonctionne, le pixel JavaScript fait plus&#x202f;: il garde oppref et voit les clics.</translation>
    </message>
    <message>
        <source>The address stands in CSS: it is loaded only where a visible element uses that style.</source>
        <translation>L’adresse est dans du CSS&#x202f;: elle n’est chargée que là où un élément visible utilise ce style.</translation>
    </message>
    <message>
        <source>Put it into the src of an &lt;img&gt;.</source>
        <translation>Mettez-la dans le src d’un &lt;img&gt;.</translation>
    </message>
    <message>
        <source>The address stands in srcset: the browser chooses one of its candidates, and mail programs none.</source>
        <translation>L’adresse est dans srcset&#x202f;: le navigateur choisit l’un de ses candidats, et les messageries aucun.</translation>
    </message>
    <message>
        <source>The address is not in the src of an image.</source>
        <translation>L’adresse n’est pas dans le src d’une image.</translation>
    </message>
    <message>
        <source>Put it into the src of an &lt;img&gt;; data-src and the like need JavaScript.</source>
        <translation>Mettez-la dans le src d’un &lt;img&gt;&#x202f;; data-src et semblables demandent JavaScript.</translation>
    </message>
    <message>
        <source>In HTML an ampersand is written &amp;amp;; browsers forgive it here.</source>
        <translation>En HTML, une esperluette s’écrit &amp;amp;&#x202f;; les navigateurs le pardonnent ici.</translation>
    </message>
    <message>
        <source>Write &amp;amp; between the parameters.</source>
        <translation>Écrivez &amp;amp; entre les paramètres.</translation>
    </message>
    <message>
        <source>HTML knows no such character reference, so browsers read its &amp; as the end of the value.</source>
        <translation>HTML ne connaît pas cette référence de caractère, les navigateurs lisent donc son &amp; comme la fin de la valeur.</translation>
    </message>
    <message>
        <source>Write the character itself, percent-encoded.</source>
        <translation>Écrivez le caractère lui-même, encodé en pour cent.</translation>
    </message>
    <message>
        <source>The address is broken over lines; browsers mend that, other programs do not.</source>
        <translation>L’adresse est coupée sur plusieurs lignes&#x202f;; les navigateurs réparent cela, pas les autres programmes.</translation>
    </message>
    <message>
        <source>Write the address on one line.</source>
        <translation>Écrivez l’adresse sur une seule ligne.</translation>
    </message>
    <message>
        <source>The address does not begin with https://.</source>
        <translation>L’adresse ne commence pas par https://.</translation>
    </message>
    <message>
        <source>Write https:// before the host.</source>
        <translation>Écrivez https:// avant l’hôte.</translation>
    </message>
    <message>
        <source>The address does not use https.</source>
        <translation>L’adresse n’utilise pas https.</translation>
    </message>
    <message>
        <source>Write https:// at its beginning.</source>
        <translation>Écrivez https:// à son début.</translation>
    </message>
    <message>
        <source>The address leads to another host than bzr.openai.com.</source>
        <translation>L’adresse mène à un autre hôte que bzr.openai.com.</translation>
    </message>
    <message>
        <source>Use https://bzr.openai.com/v1/sdk/events.</source>
        <translation>Utilisez https://bzr.openai.com/v1/sdk/events.</translation>
    </message>
    <message>
        <source>The path is not /v1/sdk/events.</source>
        <translation>Le chemin n’est pas /v1/sdk/events.</translation>
    </message>
    <message>
        <source>Use https://bzr.openai.com/v1/sdk/events; /v1/events is for the Conversions API.</source>
        <translation>Utilisez https://bzr.openai.com/v1/sdk/events&#x202f;; /v1/events est pour la Conversions API.</translation>
    </message>
    <message>
        <source>What follows the # is never sent.</source>
        <translation>Ce qui suit le # n’est jamais envoyé.</translation>
    </message>
    <message>
        <source>Write # as %23 if it belongs to a value.</source>
        <translation>Écrivez # comme %23 s’il fait partie d’une valeur.</translation>
    </message>
    <message>
        <source>The address has more than 2,000 characters; some browsers, servers and proxies cut or refuse it.</source>
        <translation>L’adresse a plus de 2&#x202f;000 caractères&#x202f;; certains navigateurs, serveurs et proxys la coupent ou la refusent.</translation>
    </message>
    <message>
        <source>Leave items out, or send the conversion with the Conversions API.</source>
        <translation>Omettez des articles, ou envoyez la conversion avec la Conversions API.</translation>
    </message>
    <message>
        <source>This is too much to be read to its end: 262,144 characters of an address and 20,000 tags of a text are looked at.</source>
        <translation>C’est trop long à lire jusqu’au bout&#x202f;: 262&#x202f;144 caractères d’une adresse et 20&#x202f;000 balises d’un texte sont examinés.</translation>
    </message>
    <message>
        <source>Check it in smaller pieces.</source>
        <translation>Contrôlez-le par morceaux plus petits.</translation>
    </message>
    <message>
        <source>A percent sign is not followed by two hexadecimal digits.</source>
        <translation>Un signe pour cent n’est pas suivi de deux chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>Write a percent sign that belongs to a value as %25.</source>
        <translation>Écrivez comme %25 un signe pour cent qui fait partie d’une valeur.</translation>
    </message>
    <message>
        <source>A plus sign arrives as a space.</source>
        <translation>Un signe plus arrive comme une espace.</translation>
    </message>
    <message>
        <source>Write %20 for a space and %2B for a plus sign.</source>
        <translation>Écrivez %20 pour une espace et %2B pour un signe plus.</translation>
    </message>
    <message>
        <source>There is a space in the address.</source>
        <translation>Il y a une espace dans l’adresse.</translation>
    </message>
    <message>
        <source>Write it as %20.</source>
        <translation>Écrivez-la comme %20.</translation>
    </message>
    <message>
        <source>Spaces beside a name or value become part of it.</source>
        <translation>Les espaces à côté d’un nom ou d’une valeur en font alors partie.</translation>
    </message>
    <message>
        <source>Remove them; keep the address on one line.</source>
        <translation>Retirez-les&#x202f;; gardez l’adresse sur une seule ligne.</translation>
    </message>
    <message>
        <source>This character may not stand in an address as it is.</source>
        <translation>Ce caractère ne peut pas figurer tel quel dans une adresse.</translation>
    </message>
    <message>
        <source>Percent-encode the whole value.</source>
        <translation>Encodez en pour cent la valeur entière.</translation>
    </message>
    <message>
        <source>&amp;amp; reaches the server as text: the address was escaped twice, or copied from HTML source.</source>
        <translation>&amp;amp; arrive au serveur comme du texte&#x202f;: l’adresse a été échappée deux fois, ou copiée depuis une source HTML.</translation>
    </message>
    <message>
        <source>Write &amp; in a plain address and &amp;amp; once in HTML.</source>
        <translation>Écrivez &amp; dans une adresse simple et &amp;amp; une fois en HTML.</translation>
    </message>
    <message>
        <source>This was percent-encoded twice.</source>
        <translation>Cela a été encodé deux fois en pour cent.</translation>
    </message>
    <message>
        <source>Encode it once.</source>
        <translation>Encodez-le une fois.</translation>
    </message>
    <message>
        <source>The value is not UTF-8 text.</source>
        <translation>La valeur n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>Save the page or the data as UTF-8 and encode the value again.</source>
        <translation>Enregistrez la page ou les données en UTF-8 et encodez de nouveau la valeur.</translation>
    </message>
    <message>
        <source>{subject} is missing or empty.</source>
        <translation>{subject} manque ou est vide.</translation>
    </message>
    <message>
        <source>Add {subject} with its value.</source>
        <translation>Ajoutez {subject} avec sa valeur.</translation>
    </message>
    <message>
        <source>{subject} has no value.</source>
        <translation>{subject} n’a pas de valeur.</translation>
    </message>
    <message>
        <source>Leave the parameter out when there is nothing to send.</source>
        <translation>Omettez le paramètre quand il n’y a rien à envoyer.</translation>
    </message>
    <message>
        <source>The image tag does not know this parameter; OpenAI refuses such a tag.</source>
        <translation>La balise image ne connaît pas ce paramètre&#x202f;; OpenAI refuse une telle balise.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Retirez-le.</translation>
    </message>
    <message>
        <source>{subject} is there more than once.</source>
        <translation>{subject} est présent plus d’une fois.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Gardez-en un.</translation>
    </message>
    <message>
        <source>Only the Conversions API takes this; an image tag has no user, opt_out, time or page address.</source>
        <translation>Seule la Conversions API prend cela&#x202f;; une balise image n’a ni user, ni opt_out, ni heure, ni adresse de page.</translation>
    </message>
    <message>
        <source>Remove it, or send the conversion with the Conversions API. The id is called event_id here.</source>
        <translation>Retirez-le, ou envoyez la conversion avec la Conversions API. L’ID s’appelle ici event_id.</translation>
    </message>
    <message>
        <source>Fields of the event are written {subject} in an image tag.</source>
        <translation>Les champs de l’événement s’écrivent {subject} dans une balise image.</translation>
    </message>
    <message>
        <source>Write the name as {subject}.</source>
        <translation>Écrivez le nom comme {subject}.</translation>
    </message>
    <message>
        <source>Items can&apos;t be sent in bracketed pieces.</source>
        <translation>Les articles ne peuvent pas être envoyés en morceaux entre crochets.</translation>
    </message>
    <message>
        <source>Write all items as one JSON array in data[contents], percent-encoded.</source>
        <translation>Écrivez tous les articles en un seul tableau JSON dans data[contents], encodé en pour cent.</translation>
    </message>
    <message>
        <source>The pixel ID is still a placeholder.</source>
        <translation>L’ID du pixel est encore un texte à remplacer.</translation>
    </message>
    <message>
        <source>Put in your Pixel ID from Ads Manager, Conversions.</source>
        <translation>Mettez votre ID de pixel, pris dans Ads Manager, Conversions.</translation>
    </message>
    <message>
        <source>The event ID is still a placeholder, so all conversions would count as one.</source>
        <translation>L’ID d’événement est encore un texte à remplacer, toutes les conversions compteraient donc pour une.</translation>
    </message>
    <message>
        <source>Put in an ID of its own for each conversion, or leave event_id out.</source>
        <translation>Mettez un ID propre à chaque conversion, ou omettez event_id.</translation>
    </message>
    <message>
        <source>{subject} still holds a placeholder.</source>
        <translation>{subject} contient encore un texte à remplacer.</translation>
    </message>
    <message>
        <source>Put in the value, or leave the parameter out.</source>
        <translation>Mettez la valeur, ou omettez le paramètre.</translation>
    </message>
    <message>
        <source>{subject} is filled in by a template, so its value can&apos;t be checked here.</source>
        <translation>{subject} est rempli par un modèle, sa valeur ne peut donc pas être contrôlée ici.</translation>
    </message>
    <message>
        <source>Make sure that the template percent-encodes it.</source>
        <translation>Assurez-vous que le modèle l’encode en pour cent.</translation>
    </message>
    <message>
        <source>{subject} is filled in by a template that does not percent-encode it: an &amp; or % in the value breaks the address.</source>
        <translation>{subject} est rempli par un modèle qui ne l’encode pas en pour cent&#x202f;: un &amp; ou un % dans la valeur casse l’adresse.</translation>
    </message>
    <message>
        <source>Use the encoding filter of the template language, such as url_encode, urlencode, rawurlencode() or encodeURIComponent().</source>
        <translation>Utilisez le filtre d’encodage du langage de modèle, comme url_encode, urlencode, rawurlencode() ou encodeURIComponent().</translation>
    </message>
    <message>
        <source>A part of the address is filled in by a template, so not all of it can be checked here.</source>
        <translation>Une partie de l’adresse est remplie par un modèle, tout ne peut donc pas être contrôlé ici.</translation>
    </message>
    <message>
        <source>Paste the address as it stands in the finished page as well.</source>
        <translation>Collez aussi l’adresse telle qu’elle est dans la page finie.</translation>
    </message>
    <message>
        <source>OpenAI has no event of this name.</source>
        <translation>OpenAI n’a pas d’événement de ce nom.</translation>
    </message>
    <message>
        <source>Choose one of the event names, or custom with a name of your own.</source>
        <translation>Choisissez l’un des noms d’événement, ou custom avec un nom à vous.</translation>
    </message>
    <message>
        <source>App events can&apos;t be sent with an image tag.</source>
        <translation>Les événements d’app ne peuvent pas être envoyés avec une balise image.</translation>
    </message>
    <message>
        <source>Send them with the Conversions API.</source>
        <translation>Envoyez-les avec la Conversions API.</translation>
    </message>
    <message>
        <source>data[type] does not belong to this event.</source>
        <translation>data[type] ne va pas avec cet événement.</translation>
    </message>
    <message>
        <source>Let Convey write the data type; it follows from the event.</source>
        <translation>Laissez Convey écrire le type de données&#x202f;; il découle de l’événement.</translation>
    </message>
    <message>
        <source>The custom event name has a form that OpenAI does not take.</source>
        <translation>Le nom d’événement personnalisé a une forme qu’OpenAI ne prend pas.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, _ and -, with a letter or digit at both ends.</source>
        <translation>Utilisez 1 à 64 lettres, chiffres, _ et -, avec une lettre ou un chiffre aux deux bouts.</translation>
    </message>
    <message>
        <source>The custom event name is that of a standard event.</source>
        <translation>Le nom d’événement personnalisé est celui d’un événement standard.</translation>
    </message>
    <message>
        <source>Use the standard event, or choose another name.</source>
        <translation>Utilisez l’événement standard, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Only a custom event has a custom event name.</source>
        <translation>Seul un événement personnalisé a un nom d’événement personnalisé.</translation>
    </message>
    <message>
        <source>Remove custom_event_name, or set event to custom.</source>
        <translation>Retirez custom_event_name, ou réglez event sur custom.</translation>
    </message>
    <message>
        <source>OpenAI advises lower case in custom event names.</source>
        <translation>OpenAI conseille les minuscules dans les noms d’événements personnalisés.</translation>
    </message>
    <message>
        <source>Write the name in lower case everywhere.</source>
        <translation>Écrivez le nom partout en minuscules.</translation>
    </message>
    <message>
        <source>The amount is not a whole number.</source>
        <translation>Le montant n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>Give it in the smallest unit of the currency: 25.99 USD is 2599.</source>
        <translation>Donnez-le dans la plus petite unité de la devise&#x202f;: 25.99 USD vaut 2599.</translation>
    </message>
    <message>
        <source>The amount is negative; OpenAI does not say what it does with that.</source>
        <translation>Le montant est négatif&#x202f;; OpenAI ne dit pas ce qu’il en fait.</translation>
    </message>
    <message>
        <source>Check the amount; refunds have no event of their own.</source>
        <translation>Vérifiez le montant&#x202f;; les remboursements n’ont pas d’événement à eux.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Ce n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>Write digits only, without currency, separators or quotes.</source>
        <translation>N’écrivez que des chiffres, sans devise, séparateurs ni guillemets.</translation>
    </message>
    <message>
        <source>There is an amount without a currency.</source>
        <translation>Il y a un montant sans devise.</translation>
    </message>
    <message>
        <source>Add the three-letter code, such as USD.</source>
        <translation>Ajoutez le code de trois lettres, comme USD.</translation>
    </message>
    <message>
        <source>This is not a currency of ISO 4217 that amounts can be given in.</source>
        <translation>Ce n’est pas une devise ISO 4217 dans laquelle on peut donner des montants.</translation>
    </message>
    <message>
        <source>Use the three-letter code, such as USD.</source>
        <translation>Utilisez le code de trois lettres, comme USD.</translation>
    </message>
    <message>
        <source>This currency has been withdrawn.</source>
        <translation>Cette devise n’a plus cours.</translation>
    </message>
    <message>
        <source>Use the currency that replaced it, and its amount.</source>
        <translation>Utilisez la devise qui l’a remplacée, et son montant.</translation>
    </message>
    <message>
        <source>Currency codes are written in upper case.</source>
        <translation>Les codes de devise s’écrivent en majuscules.</translation>
    </message>
    <message>
        <source>Write the code in upper case.</source>
        <translation>Écrivez le code en majuscules.</translation>
    </message>
    <message>
        <source>This event takes no plan.</source>
        <translation>Cet événement ne prend pas de forfait.</translation>
    </message>
    <message>
        <source>Remove data[plan_id]; only subscription_created, trial_started and custom take it.</source>
        <translation>Retirez data[plan_id]&#x202f;; seuls subscription_created, trial_started et custom le prennent.</translation>
    </message>
    <message>
        <source>This event takes no items.</source>
        <translation>Cet événement ne prend pas d’articles.</translation>
    </message>
    <message>
        <source>Remove data[contents].</source>
        <translation>Retirez data[contents].</translation>
    </message>
    <message>
        <source>data[contents] is not JSON.</source>
        <translation>data[contents] n’est pas du JSON.</translation>
    </message>
    <message>
        <source>Write the items as one JSON array, then percent-encode all of it.</source>
        <translation>Écrivez les articles en un seul tableau JSON, puis encodez le tout en pour cent.</translation>
    </message>
    <message>
        <source>data[contents] is not a list.</source>
        <translation>data[contents] n’est pas une liste.</translation>
    </message>
    <message>
        <source>Put the items into [ and ], even a single one.</source>
        <translation>Mettez les articles entre [ et ], même un seul.</translation>
    </message>
    <message>
        <source>The list of items is empty; OpenAI does not say what it does with that.</source>
        <translation>La liste d’articles est vide&#x202f;; OpenAI ne dit pas ce qu’il en fait.</translation>
    </message>
    <message>
        <source>Leave data[contents] out.</source>
        <translation>Omettez data[contents].</translation>
    </message>
    <message>
        <source>An entry of data[contents] is not an object.</source>
        <translation>Une entrée de data[contents] n’est pas un objet.</translation>
    </message>
    <message>
        <source>Write each item as {&quot;id&quot;:…}.</source>
        <translation>Écrivez chaque article comme {&quot;id&quot;:…}.</translation>
    </message>
    <message>
        <source>An item has a field that OpenAI does not know.</source>
        <translation>Un article a un champ qu’OpenAI ne connaît pas.</translation>
    </message>
    <message>
        <source>Use id, name, content_type, quantity, amount and currency only.</source>
        <translation>N’utilisez que id, name, content_type, quantity, amount et currency.</translation>
    </message>
    <message>
        <source>group_id and variant_dict are for the Conversions API alone.</source>
        <translation>group_id et variant_dict sont réservés à la Conversions API.</translation>
    </message>
    <message>
        <source>Remove them from the items of an image tag.</source>
        <translation>Retirez-les des articles d’une balise image.</translation>
    </message>
    <message>
        <source>An item has the same field twice.</source>
        <translation>Un article a deux fois le même champ.</translation>
    </message>
    <message>
        <source>A field of an item has a value of the wrong kind.</source>
        <translation>Un champ d’un article a une valeur du mauvais type.</translation>
    </message>
    <message>
        <source>Write quantity and amount as numbers without quotes, everything else as text in quotes.</source>
        <translation>Écrivez quantity et amount comme des nombres sans guillemets, tout le reste comme du texte entre guillemets.</translation>
    </message>
    <message>
        <source>content_type of an item is empty.</source>
        <translation>content_type d’un article est vide.</translation>
    </message>
    <message>
        <source>Give it a value such as product, or leave it out.</source>
        <translation>Donnez-lui une valeur comme product, ou omettez-le.</translation>
    </message>
    <message>
        <source>A field of an item is empty.</source>
        <translation>Un champ d’un article est vide.</translation>
    </message>
    <message>
        <source>Give it a value, or leave it out.</source>
        <translation>Donnez-lui une valeur, ou omettez-le.</translation>
    </message>
    <message>
        <source>An item says nothing: none of its fields has a value.</source>
        <translation>Un article ne dit rien&#x202f;: aucun de ses champs n’a de valeur.</translation>
    </message>
    <message>
        <source>Give it an id, or leave the item out.</source>
        <translation>Donnez-lui un ID, ou omettez l’article.</translation>
    </message>
    <message>
        <source>There is an e-mail address in the tag.</source>
        <translation>Il y a une adresse e-mail dans la balise.</translation>
    </message>
    <message>
        <source>Remove it: image tags must not hold personal data. The Conversions API takes it hashed.</source>
        <translation>Retirez-la&#x202f;: les balises image ne doivent pas contenir de données personnelles. La Conversions API la prend hachée.</translation>
    </message>
    <message>
        <source>There is a phone number in the tag.</source>
        <translation>Il y a un numéro de téléphone dans la balise.</translation>
    </message>
    <message>
        <source>There is what looks like a card number in the tag.</source>
        <translation>Il y a dans la balise ce qui ressemble à un numéro de carte.</translation>
    </message>
    <message>
        <source>Remove it: image tags must not hold personal data.</source>
        <translation>Retirez-le&#x202f;: les balises image ne doivent pas contenir de données personnelles.</translation>
    </message>
    <message>
        <source>There is what looks like a key or a password in the tag, where every visitor can read it.</source>
        <translation>Il y a dans la balise ce qui ressemble à une clé ou à un mot de passe, où chaque visiteur peut le lire.</translation>
    </message>
    <message>
        <source>Remove it, and replace the key in Ads Manager if the page was online.</source>
        <translation>Retirez-le, et remplacez la clé dans Ads Manager si la page était en ligne.</translation>
    </message>
    <message>
        <source>The event ID looks like an order number; OpenAI asks for none in image tags.</source>
        <translation>L’ID d’événement ressemble à un numéro de commande&#x202f;; OpenAI demande de ne pas en mettre dans les balises image.</translation>
    </message>
    <message>
        <source>Use an opaque ID, such as the one that Convey makes, and give the same to the Conversions API.</source>
        <translation>Utilisez un ID opaque, comme celui que Convey forme, et donnez le même à la Conversions API.</translation>
    </message>
    <message>
        <source>This person has opted out, and an image tag can&apos;t say so.</source>
        <translation>Cette personne s’est opposée, et une balise image ne peut pas le dire.</translation>
    </message>
    <message>
        <source>Show no tag, or send the conversion with the Conversions API, which can say it.</source>
        <translation>N’affichez pas de balise, ou envoyez la conversion avec la Conversions API, qui peut le dire.</translation>
    </message>
    <message>
        <source>Where is the whole tag? Copy it again from its source.</source>
        <translation>Où est la balise entière&#x202f;? Copiez-la de nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>What is your Pixel ID? It stands in Ads Manager.</source>
        <translation>Quel est votre ID de pixel&#x202f;? Il est dans Ads Manager.</translation>
    </message>
    <message>
        <source>Which event does this page stand for?</source>
        <translation>Quel événement cette page représente-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>What should the custom event be called?</source>
        <translation>Comment doit s’appeler l’événement personnalisé&#x202f;?</translation>
    </message>
    <message>
        <source>Which opaque ID does the conversion get, or should it have none?</source>
        <translation>Quel ID opaque reçoit la conversion, ou doit-elle n’en avoir aucun&#x202f;?</translation>
    </message>
    <message>
        <source>Does the page know the oppref? If not, leave the parameter out.</source>
        <translation>La page connaît-elle l’oppref&#x202f;? Sinon, omettez le paramètre.</translation>
    </message>
    <message>
        <source>What is the amount, in the smallest unit of its currency?</source>
        <translation>Quel est le montant, dans la plus petite unité de sa devise&#x202f;?</translation>
    </message>
    <message>
        <source>In which currency is the amount?</source>
        <translation>Dans quelle devise est le montant&#x202f;?</translation>
    </message>
    <message>
        <source>What should this value be?</source>
        <translation>Quelle doit être cette valeur&#x202f;?</translation>
    </message>
    <message>
        <source>Which of the two values is right?</source>
        <translation>Laquelle des deux valeurs est juste&#x202f;?</translation>
    </message>
    <message>
        <source>Which items belong to the conversion?</source>
        <translation>Quels articles font partie de la conversion&#x202f;?</translation>
    </message>
    <message>
        <source>What does this entry say about the item?</source>
        <translation>Que dit cette entrée de l’article&#x202f;?</translation>
    </message>
    <message>
        <source>What should stand here instead of personal data? It may be left out.</source>
        <translation>Que mettre ici à la place de données personnelles&#x202f;? Cela peut être omis.</translation>
    </message>
    <message>
        <source>Was the page online with this key? Then the key has to be replaced.</source>
        <translation>La page était-elle en ligne avec cette clé&#x202f;? Alors la clé doit être remplacée.</translation>
    </message>
    <message>
        <source>Is this an endpoint of your own? If not, use bzr.openai.com.</source>
        <translation>Est-ce un point d’accès à vous&#x202f;? Sinon, utilisez bzr.openai.com.</translation>
    </message>
    <message>
        <source>Does the # belong to a value? Then write it as %23; else remove what follows.</source>
        <translation>Le # fait-il partie d’une valeur&#x202f;? Alors écrivez-le comme %23&#x202f;; sinon, retirez ce qui suit.</translation>
    </message>
    <message>
        <source>Where in the page should the tag stand?</source>
        <translation>Où dans la page la balise doit-elle être placée&#x202f;?</translation>
    </message>
    <message>
        <source>In which encoding is the text? Save it as UTF-8 and encode it again.</source>
        <translation>Dans quel codage est le texte&#x202f;? Enregistrez-le en UTF-8 et encodez-le de nouveau.</translation>
    </message>
    <message>
        <source>What can be left out?</source>
        <translation>Que peut-on omettre&#x202f;?</translation>
    </message>
    <message>
        <source>Is the tag shown to people who opted out? It must not be.</source>
        <translation>La balise est-elle montrée à des personnes qui se sont opposées&#x202f;? Elle ne doit pas l’être.</translation>
    </message>
    <message>
        <source>Look at the network and the proxy, then try again.</source>
        <translation>Vérifiez le réseau et le proxy, puis réessayez.</translation>
    </message>
    <message>
        <source>Stopped. If it was on its way, it may have arrived.</source>
        <translation>Arrêté. Si elle était en route, elle est peut-être arrivée.</translation>
    </message>
    <message>
        <source>No answer came in time. It may have arrived.</source>
        <translation>Aucune réponse à temps. La requête est peut-être arrivée.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server of the tag can&apos;t be reached. {detail}</source>
        <translation>Le serveur de la balise est injoignable. {detail}</translation>
    </message>
    <message>
        <source>The connection failed. It may have arrived. {detail}</source>
        <translation>La connexion a échoué. La requête est peut-être arrivée. {detail}</translation>
    </message>
    <message>
        <source>What answered is no web server.</source>
        <translation>Ce qui a répondu n’est pas un serveur web.</translation>
    </message>
    <message>
        <source>As far as known in October 2026, these ads run in the United States, Canada, Australia, New Zealand, the United Kingdom, Brazil, Japan, Korea and Mexico, and in no country of the EU.</source>
        <translation>Pour autant que l’on sache en octobre 2026, ces annonces sont diffusées aux États-Unis, au Canada, en Australie, en Nouvelle-Zélande, au Royaume-Uni, au Brésil, au Japon, en Corée et au Mexique, et dans aucun pays de l’UE.</translation>
    </message>
    <message>
        <source>Stay on this computer</source>
        <translation>Restent sur cet ordinateur</translation>
    </message>
    <message>
        <source>Are read, and do not leave</source>
        <translation>Sont lues, et ne sortent pas</translation>
    </message>
    <message>
        <source>Leave hashed</source>
        <translation>Sortent hachées</translation>
    </message>
    <message>
        <source>Leave so that they can be read</source>
        <translation>Sortent de façon lisible</translation>
    </message>
    <message>
        <source>Nothing of these columns is read into a conversion.</source>
        <translation>Rien de ces colonnes n’est lu dans une conversion.</translation>
    </message>
    <message>
        <source>These columns decide which lines are sent, or how a line is read. Their values stay on this computer.</source>
        <translation>Ces colonnes décident quelles lignes sont envoyées, ou comment une ligne est lue. Leurs valeurs restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Only a SHA-256 hash leaves, made on this computer. A hash of a value that is known already can be recognised.</source>
        <translation>Seul un hachage SHA-256 sort, fait sur cet ordinateur. Le hachage d’une valeur déjà connue peut être reconnu.</translation>
    </message>
    <message>
        <source>OpenAI reads these values as they are, or in another form of writing.</source>
        <translation>OpenAI lit ces valeurs telles quelles, ou sous une autre écriture.</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Utilisée pour</translation>
    </message>
    <message>
        <source>The same for every line</source>
        <translation>Le même pour chaque ligne</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Ce qui quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Every column of the file stands here once, under what happens to it. Conversions go to OpenAI, encrypted; nobody else gets anything, and no file name, line number or figure about the sender leaves.</source>
        <translation>Chaque colonne du fichier figure ici une fois, sous ce qui lui arrive. Les conversions vont à OpenAI, chiffrées&#x202f;; personne d’autre ne reçoit rien, et aucun nom de fichier, numéro de ligne ni chiffre sur l’expéditeur ne sort.</translation>
    </message>
    <message>
        <source>These values are the same for every line; no column has them.</source>
        <translation>Ces valeurs sont les mêmes pour chaque ligne&#x202f;; aucune colonne ne les a.</translation>
    </message>
    <message>
        <source>One conversion as it is sent</source>
        <translation>Une conversion telle qu’elle est envoyée</translation>
    </message>
    <message>
        <source>It is set aside, never deleted. Put a copy of it back, or check the conversions again and send them: the question before sending says what that means.</source>
        <translation>Il est mis de côté, jamais supprimé. Remettez-en une copie en place, ou vérifiez de nouveau les conversions et envoyez-les&#x202f;: la question avant l’envoi dit ce que cela implique.</translation>
    </message>
    <message>
        <source>What it takes stands in Help &gt; Command line, under Inputs.</source>
        <translation>Ce qu’elle accepte est dans Aide &gt; Command line (ligne de commande), sous «&#x202f;Inputs&#x202f;».</translation>
    </message>
    <message>
        <source>All inputs stand in Help &gt; Command line, under Inputs.</source>
        <translation>Toutes les entrées sont dans Aide &gt; Command line (ligne de commande), sous «&#x202f;Inputs&#x202f;».</translation>
    </message>
    <message>
        <source>It is set aside, never deleted. What was sent before is not known without it: put a copy of it back, or send with --without-history, and what OpenAI has already goes again.</source>
        <translation>Il est mis de côté, jamais supprimé. Sans lui, on ne sait pas ce qui a déjà été envoyé&#x202f;: remettez-en une copie en place, ou envoyez avec --without-history, et ce qu’OpenAI a déjà reçu sera renvoyé.</translation>
    </message>
    <message>
        <source>It is a workbook with several sheets. Choose the one with the conversions (--sheet), or export it again.</source>
        <translation>C’est un classeur de plusieurs feuilles. Choisissez celle des conversions (--sheet), ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>{subject} can&apos;t be used. {detail}</source>
        <translation>{subject} ne peut pas être utilisé. {detail}</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This is no endpoint.</source>
        <translation>Ce n’est pas un point d’accès.</translation>
    </message>
    <message>
        <source>Other sheets of this workbook with rows: {found}. The one that looks most like conversions is read.</source>
        <translation>Autres feuilles de ce classeur avec des lignes&#x202f;: {found}. Celle qui ressemble le plus à des conversions est lue.</translation>
    </message>
    <message>
        <source>If another one is meant, choose its sheet.</source>
        <translation>S’il s’agit d’une autre, choisissez cette feuille.</translation>
    </message>
    <message>
        <source>A server on the way answered HTTP 413: this conversion is too large for it, even alone.</source>
        <translation>Un serveur en chemin a répondu HTTP 413&#x202f;: cette conversion est trop grande pour lui, même seule.</translation>
    </message>
    <message>
        <source>This line has too few cells: {found}; the header has {expected}.</source>
        <translation>Cette ligne a trop peu de cellules&#x202f;: {found}&#x202f;; l’en-tête en a {expected}.</translation>
    </message>
    <message>
        <source>Check the time zone, whether day and month are swapped, and which time of day is taken for days without one (date_only_time).</source>
        <translation>Vérifiez le fuseau horaire, si le jour et le mois sont inversés, et quelle heure est prise pour les jours sans heure (date_only_time).</translation>
    </message>
    <message>
        <source>The amount column is empty here; the conversion is sent without a value.</source>
        <translation>La colonne du montant est vide ici&#x202f;; la conversion est envoyée sans valeur.</translation>
    </message>
    <message>
        <source>Fill in the cell, or leave the line out.</source>
        <translation>Remplissez la cellule, ou excluez la ligne.</translation>
    </message>
    <message>
        <source>If it is to be sent all the same, give it an id of its own, or change the filter on column {subject}.</source>
        <translation>Si elle doit être envoyée malgré tout, donnez-lui un ID propre, ou changez le filtre de la colonne {subject}.</translation>
    </message>
    <message>
        <source>This line repeats the header.</source>
        <translation>Cette ligne répète l’en-tête.</translation>
    </message>
</context>
</TS>
