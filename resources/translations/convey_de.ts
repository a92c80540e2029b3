<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>DialectWords</name>
    <message>
        <source>found, %1 % sure</source>
        <translation>erkannt, zu %1 % sicher</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name in a sentence</comment>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of names</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>caret</source>
        <translation>Zirkumflex</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>Doppelpunkt</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>ein Steuerzeichen</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar |</source>
        <translation>Senkrechter Strich |</translation>
    </message>
    <message>
        <source>Caret ^</source>
        <translation>Zirkumflex ^</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the first %1 lines have the same number of cells with it: %2.</source>
        <translation>
            <numerusform>%Ln der ersten %1 Zeilen hat damit gleich viele Zellen: %2.</numerusform>
            <numerusform>%Ln der ersten %1 Zeilen haben damit gleich viele Zellen: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>you chose; %1 fits better</source>
        <translation>von Ihnen gewählt; %1 passt besser</translation>
    </message>
    <message>
        <source>you chose</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>assumed: one column</source>
        <translation>vermutet: eine Spalte</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells of the first line read like names, %1 like values.</source>
        <translation>
            <numerusform>%Ln Zelle der ersten Zeile liest sich wie ein Name, %1 wie Werte.</numerusform>
            <numerusform>%Ln Zellen der ersten Zeile lesen sich wie Namen, %1 wie Werte.</numerusform>
        </translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>The first line looks like those below it.</source>
        <translation>Die erste Zeile sieht aus wie die Zeilen darunter.</translation>
    </message>
    <message>
        <source>saved today %1</source>
        <translation>gespeichert heute %1</translation>
    </message>
    <message>
        <source>saved yesterday %1</source>
        <translation>gespeichert gestern %1</translation>
    </message>
    <message>
        <source>saved on %1 at %2</source>
        <translation>gespeichert am %1 um %2</translation>
    </message>
    <message>
        <source>Columns without a name are called by their place: %1.</source>
        <translation>Spalten ohne Namen heißen nach ihrer Stelle: %1.</translation>
    </message>
    <message>
        <source>Names that stand over more than one column: %1. Convey reads the first column of each; to use another, give it a name of its own in the spreadsheet.</source>
        <translation>Namen, die über mehr als einer Spalte stehen: %1. Convey liest jeweils die erste Spalte; um eine andere zu nutzen, geben Sie ihr in der Tabelle einen eigenen Namen.</translation>
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
        <translation>Windows-1252 (westlich)</translation>
    </message>
    <message>
        <source>UTF-16 LE (Excel: Unicode text)</source>
        <translation>UTF-16 LE (Excel: Unicode-Text)</translation>
    </message>
    <message>
        <source>UTF-16 BE</source>
        <translation>UTF-16 BE</translation>
    </message>
    <message>
        <source>Windows-1250 (Central)</source>
        <translation>Windows-1250 (mitteleuropäisch)</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251 (kyrillisch)</translation>
    </message>
    <message>
        <source>Windows-1253 (Greek)</source>
        <translation>Windows-1253 (griechisch)</translation>
    </message>
    <message>
        <source>Windows-1254 (Turkish)</source>
        <translation>Windows-1254 (türkisch)</translation>
    </message>
    <message>
        <source>Windows-1255 (Hebrew)</source>
        <translation>Windows-1255 (hebräisch)</translation>
    </message>
    <message>
        <source>Windows-1256 (Arabic)</source>
        <translation>Windows-1256 (arabisch)</translation>
    </message>
    <message>
        <source>Windows-1257 (Baltic)</source>
        <translation>Windows-1257 (baltisch)</translation>
    </message>
    <message>
        <source>Windows-1258 (Vietnamese)</source>
        <translation>Windows-1258 (vietnamesisch)</translation>
    </message>
    <message>
        <source>Windows-874 (Thai)</source>
        <translation>Windows-874 (thailändisch)</translation>
    </message>
    <message>
        <source>Shift_JIS (Japanese)</source>
        <translation>Shift_JIS (japanisch)</translation>
    </message>
    <message>
        <source>EUC-JP (Japanese)</source>
        <translation>EUC-JP (japanisch)</translation>
    </message>
    <message>
        <source>GB18030 (Chinese, simplified)</source>
        <translation>GB18030 (chinesisch, vereinfacht)</translation>
    </message>
    <message>
        <source>EUC-KR (Korean)</source>
        <translation>EUC-KR (koreanisch)</translation>
    </message>
    <message>
        <source>Big5 (Chinese, traditional)</source>
        <translation>Big5 (chinesisch, traditionell)</translation>
    </message>
    <message>
        <source>Mac Roman (old Macs)</source>
        <translation>Mac Roman (ältere Macs)</translation>
    </message>
    <message>
        <source>you chose</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>found, %1 % sure</source>
        <translation>erkannt, zu %1 % sicher</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>found, marked as such</source>
        <translation>erkannt, so gekennzeichnet</translation>
    </message>
    <message>
        <source>likely, %1 % sure</source>
        <translation>wahrscheinlich, zu %1 % sicher</translation>
    </message>
    <message>
        <source>as the format has it</source>
        <translation>wie vom Format vorgegeben</translation>
    </message>
    <message>
        <source>found</source>
        <translation>erkannt</translation>
    </message>
    <message>
        <source>The file begins with the mark of this encoding.</source>
        <translation>Die Datei beginnt mit dem Kennzeichen dieser Kodierung.</translation>
    </message>
    <message>
        <source>Every second byte is zero, as in this encoding.</source>
        <translation>Jedes zweite Byte ist null, wie in dieser Kodierung.</translation>
    </message>
    <message>
        <source>Line %1 is the first with letters beyond A to Z, and they are well-formed.</source>
        <translation>Zeile %1 ist die erste mit Buchstaben jenseits von A bis Z, und sie sind korrekt kodiert.</translation>
    </message>
    <message>
        <source>There is no letter beyond A to Z in what was looked at.</source>
        <translation>Im betrachteten Teil gibt es keine Buchstaben jenseits von A bis Z.</translation>
    </message>
    <message>
        <source>Line %1 is the first that can&apos;t be UTF-8; with this encoding its letters make words.</source>
        <translation>Zeile %1 ist die erste, die nicht UTF-8 sein kann; in dieser Kodierung ergeben ihre Buchstaben Wörter.</translation>
    </message>
    <message>
        <source>The first line names the separator, as Excel writes it.</source>
        <translation>Die erste Zeile nennt das Trennzeichen, wie Excel es schreibt.</translation>
    </message>
    <message>
        <source>The lines above the table are parameters of a template.</source>
        <translation>Die Zeilen über der Tabelle sind Parameter einer Vorlage.</translation>
    </message>
    <message>
        <source>The lines above the table are comments.</source>
        <translation>Die Zeilen über der Tabelle sind Kommentare.</translation>
    </message>
    <message>
        <source>The lines above the table read like a title.</source>
        <translation>Die Zeilen über der Tabelle lesen sich wie ein Titel.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were passed over.</source>
        <translation>
            <numerusform>%Ln Zeile wurde übergangen.</numerusform>
            <numerusform>%Ln Zeilen wurden übergangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>none found</source>
        <translation>keine gefunden</translation>
    </message>
    <message>
        <source>one begins in line %1</source>
        <translation>eine beginnt in Zeile %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other tables begin in the file.</source>
        <translation>
            <numerusform>%Ln weitere Tabelle beginnt in der Datei.</numerusform>
            <numerusform>%Ln weitere Tabellen beginnen in der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>above the names</source>
        <translation>über den Namen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable, from line %1 on</source>
        <translation>
            <numerusform>%Ln unlesbar, ab Zeile %1</numerusform>
            <numerusform>%Ln unlesbar, ab Zeile %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how it was found, and the proof</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>das einzige</translation>
    </message>
    <message>
        <source>An Excel workbook.</source>
        <translation>Eine Excel-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Packed as gz; Convey has unpacked it.</source>
        <translation>Als gz gepackt; Convey hat sie entpackt.</translation>
    </message>
    <message>
        <source>Its days are counted from 1904, as on old Macs.</source>
        <translation>Die Tage werden ab 1904 gezählt, wie auf älteren Macs.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln formulas have no value: open the workbook in Excel and save it once.</source>
        <translation>
            <numerusform>%Ln Formel hat keinen Wert: Öffnen Sie die Arbeitsmappe in Excel und speichern Sie sie einmal.</numerusform>
            <numerusform>%Ln Formeln haben keinen Wert: Öffnen Sie die Arbeitsmappe in Excel und speichern Sie sie einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged cells: the value stands in the first of them.</source>
        <translation>
            <numerusform>%Ln verbundene Zelle: Der Wert steht in der ersten Zelle.</numerusform>
            <numerusform>%Ln verbundene Zellen: Der Wert steht jeweils in der ersten Zelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its lines end in different ways, which changes nothing.</source>
        <translation>Die Zeilen enden verschieden, was nichts ändert.</translation>
    </message>
    <message>
        <source>Its lines end as on Windows (CR LF).</source>
        <translation>Die Zeilen enden wie unter Windows (CR LF).</translation>
    </message>
    <message>
        <source>Its lines end as on old Macs (CR).</source>
        <translation>Die Zeilen enden wie auf älteren Macs (CR).</translation>
    </message>
    <message>
        <source>Its lines end as on Linux and Macs (LF).</source>
        <translation>Die Zeilen enden wie unter Linux und auf Macs (LF).</translation>
    </message>
    <message>
        <source>Line %1 names a time zone: %2.</source>
        <translation>Zeile %1 nennt eine Zeitzone: %2.</translation>
    </message>
    <message numerus="yes">
        <source>the one of %Ln that looks most like conversions</source>
        <translation>
            <numerusform>von %Ln das, das am ehesten nach Conversions aussieht</numerusform>
            <numerusform>von %Ln das, das am ehesten nach Conversions aussieht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>hat einen Wert</translation>
    </message>
    <message>
        <source>zero or less</source>
        <translation>null oder weniger</translation>
    </message>
    <message>
        <source>above zero</source>
        <translation>über null</translation>
    </message>
    <message>
        <source>all but %1</source>
        <comment>words of a column</comment>
        <translation>alle außer %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>cells without a word</comment>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, and the values that are left out</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This file has no such column.</source>
        <translation>Diese Datei hat keine solche Spalte.</translation>
    </message>
    <message>
        <source>Switched off: they are sent.</source>
        <translation>Ausgeschaltet: Sie werden gesendet.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>None in this file.</source>
        <translation>Keine in dieser Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions, with others of its kind</source>
        <translation>
            <numerusform>%Ln Conversion, mit anderen ihrer Art</numerusform>
            <numerusform>%Ln Conversions, mit anderen ihrer Art</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions, %1, with others of its kind</source>
        <translation>
            <numerusform>%Ln Conversion, %1, mit anderen ihrer Art</numerusform>
            <numerusform>%Ln Conversions, %1, mit anderen ihrer Art</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions</source>
        <translation>
            <numerusform>%Ln Conversion</numerusform>
            <numerusform>%Ln Conversions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions, %1</source>
        <translation>
            <numerusform>%Ln Conversion, %1</numerusform>
            <numerusform>%Ln Conversions, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>causes</name>
    <message>
        <source>Line has too many cells</source>
        <translation>Zeile hat zu viele Zellen</translation>
    </message>
    <message>
        <source>Line has too few cells</source>
        <translation>Zeile hat zu wenige Zellen</translation>
    </message>
    <message>
        <source>Quotation mark never closed</source>
        <translation>Anführungszeichen nie geschlossen</translation>
    </message>
    <message>
        <source>Line too long to be read whole</source>
        <translation>Zeile zu lang, um sie ganz zu lesen</translation>
    </message>
    <message>
        <source>Text can&apos;t be read (encoding)</source>
        <translation>Text nicht lesbar (Kodierung)</translation>
    </message>
    <message>
        <source>Event ID is missing</source>
        <translation>Event-ID fehlt</translation>
    </message>
    <message>
        <source>Event ID looks personal</source>
        <translation>Event-ID wirkt personenbezogen</translation>
    </message>
    <message>
        <source>Event ID is very long</source>
        <translation>Event-ID ist sehr lang</translation>
    </message>
    <message>
        <source>Kind of event is missing</source>
        <translation>Art des Events fehlt</translation>
    </message>
    <message>
        <source>Kind of event is not known</source>
        <translation>Art des Events nicht bekannt</translation>
    </message>
    <message>
        <source>Custom event has no name</source>
        <translation>Eigenes Event ohne Namen</translation>
    </message>
    <message>
        <source>Custom event name not allowed</source>
        <translation>Name des eigenen Events nicht erlaubt</translation>
    </message>
    <message>
        <source>Custom event has a standard name</source>
        <translation>Eigenes Event mit Standardnamen</translation>
    </message>
    <message>
        <source>Custom event name not sent</source>
        <translation>Name des eigenen Events nicht gesendet</translation>
    </message>
    <message>
        <source>Time is missing</source>
        <translation>Zeit fehlt</translation>
    </message>
    <message>
        <source>Time can&apos;t be read</source>
        <translation>Zeit nicht lesbar</translation>
    </message>
    <message>
        <source>Time names no zone</source>
        <translation>Zeit nennt keine Zone</translation>
    </message>
    <message>
        <source>Day and month unclear</source>
        <translation>Tag und Monat unklar</translation>
    </message>
    <message>
        <source>Time skipped by the clocks</source>
        <translation>Zeit von der Uhr übersprungen</translation>
    </message>
    <message>
        <source>Time happened twice</source>
        <translation>Zeit kam zweimal vor</translation>
    </message>
    <message>
        <source>Older than 7 days</source>
        <translation>Älter als 7 Tage</translation>
    </message>
    <message>
        <source>Time is in the future</source>
        <translation>Zeit liegt in der Zukunft</translation>
    </message>
    <message>
        <source>Leaves the 7 days within the hour</source>
        <translation>Verlässt binnen einer Stunde die 7 Tage</translation>
    </message>
    <message>
        <source>Place is not known</source>
        <translation>Ort nicht bekannt</translation>
    </message>
    <message>
        <source>App event outside the app</source>
        <translation>App-Event außerhalb der App</translation>
    </message>
    <message>
        <source>Page address is missing</source>
        <translation>Seitenadresse fehlt</translation>
    </message>
    <message>
        <source>Page address can&apos;t be sent</source>
        <translation>Seitenadresse kann nicht gesendet werden</translation>
    </message>
    <message>
        <source>Page address looks personal</source>
        <translation>Seitenadresse wirkt personenbezogen</translation>
    </message>
    <message>
        <source>Opt-out can&apos;t be read</source>
        <translation>Opt-out nicht lesbar</translation>
    </message>
    <message>
        <source>Consent is unclear</source>
        <translation>Einwilligung unklar</translation>
    </message>
    <message>
        <source>Nothing identifies the customer</source>
        <translation>Kunde nicht erkennbar</translation>
    </message>
    <message>
        <source>E-mail address not usable</source>
        <translation>E-Mail-Adresse nicht nutzbar</translation>
    </message>
    <message>
        <source>Phone number not usable</source>
        <translation>Telefonnummer nicht nutzbar</translation>
    </message>
    <message>
        <source>Phone number without country</source>
        <translation>Telefonnummer ohne Land</translation>
    </message>
    <message>
        <source>Customer ID not usable</source>
        <translation>Kunden-ID nicht nutzbar</translation>
    </message>
    <message>
        <source>Name not usable</source>
        <translation>Name nicht nutzbar</translation>
    </message>
    <message>
        <source>Country is not known</source>
        <translation>Land nicht bekannt</translation>
    </message>
    <message>
        <source>Region not usable</source>
        <translation>Region nicht nutzbar</translation>
    </message>
    <message>
        <source>City not usable</source>
        <translation>Stadt nicht nutzbar</translation>
    </message>
    <message>
        <source>Postal code not usable</source>
        <translation>Postleitzahl nicht nutzbar</translation>
    </message>
    <message>
        <source>IP address not usable</source>
        <translation>IP-Adresse nicht nutzbar</translation>
    </message>
    <message>
        <source>Browser text not usable</source>
        <translation>Browser-Text nicht nutzbar</translation>
    </message>
    <message>
        <source>obref not usable</source>
        <translation>obref nicht nutzbar</translation>
    </message>
    <message>
        <source>Advertising ID not usable</source>
        <translation>Werbe-ID nicht nutzbar</translation>
    </message>
    <message>
        <source>Hash of another kind</source>
        <translation>Hash anderer Art</translation>
    </message>
    <message>
        <source>Hashed already</source>
        <translation>Bereits gehasht</translation>
    </message>
    <message>
        <source>Amount can&apos;t be read</source>
        <translation>Betrag nicht lesbar</translation>
    </message>
    <message>
        <source>Amount has too many decimals</source>
        <translation>Betrag mit zu vielen Nachkommastellen</translation>
    </message>
    <message>
        <source>Decimal sign unclear</source>
        <translation>Dezimalzeichen unklar</translation>
    </message>
    <message>
        <source>Currency is missing</source>
        <translation>Währung fehlt</translation>
    </message>
    <message>
        <source>Amount is negative</source>
        <translation>Betrag ist negativ</translation>
    </message>
    <message>
        <source>Amount is zero</source>
        <translation>Betrag ist null</translation>
    </message>
    <message>
        <source>Currency is not known</source>
        <translation>Währung nicht bekannt</translation>
    </message>
    <message>
        <source>Currency no longer in use</source>
        <translation>Währung nicht mehr im Umlauf</translation>
    </message>
    <message>
        <source>Plan not sent</source>
        <translation>Tarif nicht gesendet</translation>
    </message>
    <message>
        <source>Products not sent</source>
        <translation>Produkte nicht gesendet</translation>
    </message>
    <message>
        <source>Own field not sent</source>
        <translation>Eigenes Feld nicht gesendet</translation>
    </message>
    <message>
        <source>Text looks personal</source>
        <translation>Text wirkt personenbezogen</translation>
    </message>
    <message>
        <source>Quantity can&apos;t be read</source>
        <translation>Menge nicht lesbar</translation>
    </message>
    <message>
        <source>Quantity below 1</source>
        <translation>Menge unter 1</translation>
    </message>
    <message>
        <source>Item price can&apos;t be read</source>
        <translation>Artikelpreis nicht lesbar</translation>
    </message>
    <message>
        <source>Item price without currency</source>
        <translation>Artikelpreis ohne Währung</translation>
    </message>
    <message>
        <source>Item currency is not known</source>
        <translation>Artikelwährung nicht bekannt</translation>
    </message>
    <message>
        <source>Very many items</source>
        <translation>Sehr viele Artikel</translation>
    </message>
    <message>
        <source>Customer&apos;s name in an item&apos;s name</source>
        <translation>Kundenname im Artikelnamen</translation>
    </message>
    <message>
        <source>Own field not readable</source>
        <translation>Eigenes Feld nicht lesbar</translation>
    </message>
    <message>
        <source>Items not readable</source>
        <translation>Artikel nicht lesbar</translation>
    </message>
    <message>
        <source>More than three values</source>
        <translation>Mehr als drei Werte</translation>
    </message>
    <message>
        <source>Left out for want of consent</source>
        <translation>Ausgelassen mangels Einwilligung</translation>
    </message>
    <message>
        <source>Left out: voided</source>
        <translation>Ausgelassen: annulliert</translation>
    </message>
    <message>
        <source>Left out: refunded</source>
        <translation>Ausgelassen: erstattet</translation>
    </message>
    <message>
        <source>Left out: cancelled</source>
        <translation>Ausgelassen: storniert</translation>
    </message>
    <message>
        <source>Left out: not paid yet</source>
        <translation>Ausgelassen: noch nicht bezahlt</translation>
    </message>
    <message>
        <source>Left out: failed</source>
        <translation>Ausgelassen: fehlgeschlagen</translation>
    </message>
    <message>
        <source>Left out: test mode</source>
        <translation>Ausgelassen: Testmodus</translation>
    </message>
    <message>
        <source>Left out: not a sale</source>
        <translation>Ausgelassen: kein Verkauf</translation>
    </message>
    <message>
        <source>Left out: adjustment</source>
        <translation>Ausgelassen: Korrekturbuchung</translation>
    </message>
    <message>
        <source>Left out: totals</source>
        <translation>Ausgelassen: Summen</translation>
    </message>
    <message>
        <source>Left out: not won</source>
        <translation>Ausgelassen: nicht gewonnen</translation>
    </message>
    <message>
        <source>Left out by a filter</source>
        <translation>Durch Filter ausgelassen</translation>
    </message>
    <message>
        <source>Too many lines for one order</source>
        <translation>Zu viele Zeilen für eine Bestellung</translation>
    </message>
    <message>
        <source>Lines of one order differ</source>
        <translation>Zeilen einer Bestellung verschieden</translation>
    </message>
    <message>
        <source>Line stands twice in an order</source>
        <translation>Zeile doppelt in einer Bestellung</translation>
    </message>
    <message>
        <source>Items and total differ</source>
        <translation>Artikel und Summe verschieden</translation>
    </message>
    <message>
        <source>Items and total far apart</source>
        <translation>Artikel und Summe weit auseinander</translation>
    </message>
    <message>
        <source>Event ID used twice, same content</source>
        <translation>Event-ID doppelt, gleicher Inhalt</translation>
    </message>
    <message>
        <source>Event ID used twice, other content</source>
        <translation>Event-ID doppelt, anderer Inhalt</translation>
    </message>
    <message>
        <source>Nearly all amounts are 1</source>
        <translation>Fast alle Beträge sind 1</translation>
    </message>
    <message>
        <source>Amounts far above the usual ones</source>
        <translation>Beträge weit über den üblichen</translation>
    </message>
    <message>
        <source>Most times in one hour of the day</source>
        <translation>Die meisten Zeiten in einer Tagesstunde</translation>
    </message>
    <message>
        <source>Event IDs only count the lines</source>
        <translation>Event-IDs zählen nur die Zeilen</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Bereits gesendet</translation>
    </message>
    <message>
        <source>Sent before with other values</source>
        <translation>Bereits gesendet, andere Werte</translation>
    </message>
    <message>
        <source>Sent before, no answer came back</source>
        <translation>Bereits gesendet, keine Antwort</translation>
    </message>
    <message>
        <source>Sent before to a pixel of yours</source>
        <translation>Bereits an eines Ihrer Pixel gesendet</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Von Ihnen ausgelassen</translation>
    </message>
    <message>
        <source>Counted, but not listed</source>
        <translation>Gezählt, aber nicht aufgelistet</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln Zelle</numerusform>
            <numerusform>%Ln Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>an ID of its own for each conversion, such as an order number</source>
        <translation>eine eigene ID für jede Conversion, etwa eine Bestellnummer</translation>
    </message>
    <message>
        <source>a kind of event, such as order_created or Purchase</source>
        <translation>eine Art von Event, etwa order_created oder Purchase</translation>
    </message>
    <message>
        <source>1 to 64 letters, digits, _ or -</source>
        <translation>1 bis 64 Buchstaben, Ziffern, _ oder -</translation>
    </message>
    <message>
        <source>a time such as 2026-11-21T14:30:00+01:00</source>
        <translation>eine Zeit wie 2026-11-21T14:30:00+01:00</translation>
    </message>
    <message>
        <source>a place such as web, mobile_app or physical_store</source>
        <translation>ein Ort wie web, mobile_app oder physical_store</translation>
    </message>
    <message>
        <source>an address such as https://shop.example.com/thanks</source>
        <translation>eine Adresse wie https://shop.example.com/thanks</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>an e-mail address, a phone number, a customer ID or oppref</source>
        <translation>eine E-Mail-Adresse, eine Telefonnummer, eine Kunden-ID oder oppref</translation>
    </message>
    <message>
        <source>an address such as anna@example.com</source>
        <translation>eine Adresse wie anna@example.com</translation>
    </message>
    <message>
        <source>a number with its country code, such as +44 7700 900123</source>
        <translation>eine Nummer mit Ländervorwahl, etwa +44 7700 900123</translation>
    </message>
    <message>
        <source>two letters such as US</source>
        <translation>zwei Buchstaben, etwa US</translation>
    </message>
    <message>
        <source>at most 32 letters, digits, spaces and hyphens</source>
        <translation>höchstens 32 Buchstaben, Ziffern, Leerzeichen und Bindestriche</translation>
    </message>
    <message>
        <source>one IPv4 or IPv6 address</source>
        <translation>eine IPv4- oder IPv6-Adresse</translation>
    </message>
    <message>
        <source>a number such as 129.99</source>
        <translation>eine Zahl, etwa 129.99</translation>
    </message>
    <message>
        <source>three letters such as EUR</source>
        <translation>drei Buchstaben, etwa EUR</translation>
    </message>
    <message>
        <source>a whole number from 1 on</source>
        <translation>eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>OpenAI refuses conversions like this one.</source>
        <translation>OpenAI lehnt Conversions wie diese ab.</translation>
    </message>
    <message>
        <source>Nothing here can be sent for certain, and Convey won&apos;t guess.</source>
        <translation>Hier kann nichts sicher gesendet werden, und Convey rät nicht.</translation>
    </message>
    <message>
        <source>OpenAI does not say how it takes this.</source>
        <translation>OpenAI sagt nicht, wie es damit umgeht.</translation>
    </message>
    <message>
        <source>The conversion is sent without this value.</source>
        <translation>Die Conversion wird ohne diesen Wert gesendet.</translation>
    </message>
    <message>
        <source>It would leave this computer unhashed.</source>
        <translation>Er würde diesen Computer ungehasht verlassen.</translation>
    </message>
    <message>
        <source>You or your saved setup leave it out.</source>
        <translation>Sie oder Ihre gespeicherte Einrichtung lassen sie aus.</translation>
    </message>
    <message>
        <source>OpenAI takes it; it is worth a look.</source>
        <translation>OpenAI nimmt sie an; ein Blick lohnt sich.</translation>
    </message>
    <message>
        <source>Rule: OpenAI, page “%1”, read on %2</source>
        <translation>Regel: OpenAI, Seite „%1“, gelesen am %2</translation>
    </message>
    <message>
        <source>Rule: a recorded answer of OpenAI (%1), read on %2</source>
        <translation>Regel: eine aufgezeichnete Antwort von OpenAI (%1), gelesen am %2</translation>
    </message>
    <message>
        <source>Rule: inferred, %1, read on %2</source>
        <translation>Regel: abgeleitet, %1, gelesen am %2</translation>
    </message>
    <message>
        <source>OpenAI has published no rule (looked for on %1)</source>
        <translation>OpenAI hat keine Regel veröffentlicht (gesucht am %1)</translation>
    </message>
    <message>
        <source>Rule: Convey&apos;s own, not OpenAI&apos;s</source>
        <translation>Regel: von Convey, nicht von OpenAI</translation>
    </message>
    <message>
        <source>Amount is missing</source>
        <translation>Betrag fehlt</translation>
    </message>
    <message>
        <source>Left out: the header again</source>
        <translation>Ausgelassen: noch einmal die Kopfzeile</translation>
    </message>
</context>
<context>
    <name>convey::ui::AboutDialog</name>
    <message>
        <source>Libraries that Convey uses</source>
        <translation>Bibliotheken, die Convey verwendet</translation>
    </message>
    <message>
        <source>Each library with its version, its licence and who wrote it.</source>
        <translation>Jede Bibliothek mit ihrer Version, ihrer Lizenz und wer sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>About Convey</source>
        <translation>Über Convey</translation>
    </message>
    <message>
        <source>Convey %1</source>
        <translation>Convey %1</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you send it. Convey collects no usage data and looks for no updates. Keys stay in the key store of this computer.</source>
        <translation>Nichts verlässt diesen Computer, bis Sie es senden. Convey sammelt keine Nutzungsdaten und sucht nicht nach Updates. Schlüssel bleiben im Schlüsselspeicher dieses Computers.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. © Convey contributors. It uses:</source>
        <translation>Freie Software unter der Apache License 2.0. © Convey contributors. Sie verwendet:</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>convey::ui::AdsManagerDrawing</name>
    <message>
        <source>A drawing of Ads Manager: on the page Conversions, the pixel ID stands beside the pixel, and keys for sending are made under Conversion keys.</source>
        <translation>Eine Zeichnung von Ads Manager: Auf der Seite „Conversions“ steht die Pixel-ID neben dem Pixel, und Schlüssel zum Senden werden unter „Conversion keys“ erstellt.</translation>
    </message>
    <message>
        <source>Pixel: your shop</source>
        <translation>Pixel: Ihr Shop</translation>
    </message>
    <message>
        <source>Pixel ID   %1</source>
        <translation>Pixel-ID   %1</translation>
    </message>
    <message>
        <source>Source ID   %1</source>
        <translation>Quell-ID   %1</translation>
    </message>
    <message>
        <source>Conversion keys</source>
        <translation>Conversion keys</translation>
    </message>
    <message>
        <source>New key   %1</source>
        <translation>Neuer Schlüssel   %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::AgainBar</name>
    <message>
        <source>&amp;Mend them in Preview</source>
        <translation>In der Vorschau &amp;korrigieren</translation>
    </message>
    <message>
        <source>Shows the refused rows on the Preview page, with OpenAI&apos;s own words.</source>
        <translation>Zeigt die abgelehnten Zeilen auf der Seite „Vorschau“, mit OpenAIs eigenen Worten.</translation>
    </message>
    <message>
        <source>Test &amp;only these</source>
        <translation>Nur diese &amp;testen</translation>
    </message>
    <message>
        <source>Sends only the refused conversions that are changed since, as a test. Nothing is recorded.</source>
        <translation>Sendet nur die abgelehnten Conversions, die seither geändert wurden, als Test. Nichts wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>&amp;Send only these…</source>
        <translation>Nur diese &amp;senden…</translation>
    </message>
    <message>
        <source>Asks once more, then sends only the refused conversions that are changed since.</source>
        <translation>Fragt noch einmal nach und sendet dann nur die abgelehnten Conversions, die seither geändert wurden.</translation>
    </message>
    <message numerus="yes">
        <source>OpenAI refused %Ln conversions.</source>
        <translation>
            <numerusform>OpenAI hat %Ln Conversion abgelehnt.</numerusform>
            <numerusform>OpenAI hat %Ln Conversions abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change what its words name; then only these can be sent.</source>
        <translation>Ändern Sie, was OpenAI nennt; dann können nur diese gesendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are changed since and can be sent alone.</source>
        <translation>
            <numerusform>%Ln wurde seither geändert und kann allein gesendet werden.</numerusform>
            <numerusform>%Ln wurden seither geändert und können allein gesendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send only these in practice mode…</source>
        <translation>Nur diese im Übungsmodus &amp;senden…</translation>
    </message>
    <message>
        <source>&amp;Send only these for real…</source>
        <translation>Nur diese echt &amp;senden…</translation>
    </message>
</context>
<context>
    <name>convey::ui::Banner</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>convey::ui::BannerStack</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>messages that are folded up</comment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the other messages of this page, or folds them up again.</source>
        <translation>Zeigt die weiteren Meldungen dieser Seite oder klappt sie wieder ein.</translation>
    </message>
</context>
<context>
    <name>convey::ui::BatchModel</name>
    <message>
        <source>%1 to %2</source>
        <comment>times of the oldest and the newest order</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>convey::ui::BindingDialog</name>
    <message>
        <source>Several columns, or a part of one: %1</source>
        <translation>Mehrere Spalten oder ein Teil von einer: %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How the value is made of the columns.</source>
        <translation>Wie der Wert aus den Spalten entsteht.</translation>
    </message>
    <message>
        <source>The first column that is not empty</source>
        <translation>Die erste Spalte, die nicht leer ist</translation>
    </message>
    <message>
        <source>All of these columns</source>
        <translation>Alle diese Spalten</translation>
    </message>
    <message>
        <source>A part of one column</source>
        <translation>Ein Teil einer Spalte</translation>
    </message>
    <message>
        <source>Text with columns in it</source>
        <translation>Text mit Spalten darin</translation>
    </message>
    <message>
        <source>An ID made of these columns</source>
        <translation>Eine ID aus diesen Spalten</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>A column of the file; they are used in this order.</source>
        <translation>Eine Spalte der Datei; sie werden in dieser Reihenfolge verwendet.</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no column</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>Part of the cell</source>
        <translation>Teil der Zelle</translation>
    </message>
    <message>
        <source>Which part of each cell is taken.</source>
        <translation>Welcher Teil jeder Zelle genommen wird.</translation>
    </message>
    <message>
        <source>the whole cell</source>
        <translation>die ganze Zelle</translation>
    </message>
    <message>
        <source>the first name of a full name</source>
        <translation>der Vorname eines vollen Namens</translation>
    </message>
    <message>
        <source>the last name of a full name</source>
        <translation>der Nachname eines vollen Namens</translation>
    </message>
    <message>
        <source>all e-mail addresses of the cell</source>
        <translation>alle E-Mail-Adressen der Zelle</translation>
    </message>
    <message>
        <source>what stands behind a word and a colon</source>
        <translation>was hinter einem Wort und einem Doppelpunkt steht</translation>
    </message>
    <message>
        <source>The word before the colon</source>
        <translation>Das Wort vor dem Doppelpunkt</translation>
    </message>
    <message>
        <source>In a cell with “oppref: abc” the word is oppref.</source>
        <translation>In einer Zelle mit „oppref: abc“ ist das Wort oppref.</translation>
    </message>
    <message>
        <source>Text with columns in braces</source>
        <translation>Text mit Spalten in geschweiften Klammern</translation>
    </message>
    <message>
        <source>Columns stand in braces: evt_{Order ID}. A brace that is meant is doubled.</source>
        <translation>Spalten stehen in geschweiften Klammern: evt_{Order ID}. Eine Klammer, die Text sein soll, wird verdoppelt.</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <translation>&amp;Wie:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Text:</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>&amp;Spalten:</translation>
    </message>
    <message>
        <source>&amp;Part:</source>
        <translation>T&amp;eil:</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>Ergebnis:</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Write text with columns of the file in braces, such as evt_{Order ID}.</source>
        <translation>Schreiben Sie Text mit Spalten der Datei in geschweiften Klammern, etwa evt_{Order ID}.</translation>
    </message>
    <message>
        <source>Choose the columns, and which part of their cells.</source>
        <translation>Wählen Sie die Spalten und den Teil ihrer Zellen.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value and what is sent for it</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nothing in the first lines.</source>
        <translation>Nichts in den ersten Zeilen.</translation>
    </message>
</context>
<context>
    <name>convey::ui::BindingWords</name>
    <message>
        <source>First name in %1</source>
        <comment>a column</comment>
        <translation>Vorname in %1</translation>
    </message>
    <message>
        <source>Last name in %1</source>
        <comment>a column</comment>
        <translation>Nachname in %1</translation>
    </message>
    <message>
        <source>Addresses in %1</source>
        <comment>e-mail addresses in a column</comment>
        <translation>Adressen in %1</translation>
    </message>
    <message>
        <source>Address %1 in %2</source>
        <comment>the second e-mail address in a column</comment>
        <translation>Adresse %1 in %2</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <comment>what stands behind a word in a column</comment>
        <translation>„%1“ in %2</translation>
    </message>
    <message>
        <source>%1, else %2</source>
        <comment>columns: the second where the first is empty</comment>
        <translation>%1, sonst %2</translation>
    </message>
    <message>
        <source>Made of %1</source>
        <comment>an event ID, of columns</comment>
        <translation>Aus %1 gebildet</translation>
    </message>
</context>
<context>
    <name>convey::ui::BuildPane</name>
    <message>
        <source>What a tag can’t do</source>
        <translation>Was ein Tag nicht kann</translation>
    </message>
    <message>
        <source>It can’t report clicks, forms or app events, send several events at once, carry e-mail addresses or other customer data, opt a visitor out, find the click reference, or take fields of your own. For those, send a file or use the pixel script. Show it only after consent.</source>
        <translation>Er kann keine Klicks, Formulare oder App-Events melden, nicht mehrere Events auf einmal senden, keine E-Mail-Adressen oder andere Kundendaten tragen, kein Opt-out setzen, die Klickreferenz nicht finden und keine eigenen Felder aufnehmen. Senden Sie dafür eine Datei oder nutzen Sie das Pixel-Skript. Zeigen Sie ihn erst nach der Einwilligung.</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>F&amp;ür</translation>
    </message>
    <message>
        <source>Form of the tag</source>
        <translation>Form des Tags</translation>
    </message>
    <message>
        <source>Where the tag will stand: each place wants it written in its own way.</source>
        <translation>Wo der Tag stehen wird: Jeder Ort verlangt seine eigene Schreibweise.</translation>
    </message>
    <message>
        <source>Image tag</source>
        <translation>Bild-Tag</translation>
    </message>
    <message>
        <source>The tag, ready to paste. Convey never loads it. Ctrl+Shift+C copies it with its colours.</source>
        <translation>Der Tag, fertig zum Einfügen. Convey lädt ihn nie. Strg+Umschalt+C kopiert ihn mit seinen Farben.</translation>
    </message>
    <message>
        <source>The same conversion in other forms</source>
        <translation>Dieselbe Conversion in anderen Formen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln forms</source>
        <translation>
            <numerusform>%Ln Form</numerusform>
            <numerusform>%Ln Formen</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms of the tag</source>
        <translation>Formen des Tags</translation>
    </message>
    <message>
        <source>The tag for each place. Enter copies the code of a row.</source>
        <translation>Der Tag für jeden Ort. Die Eingabetaste kopiert den Code einer Zeile.</translation>
    </message>
    <message>
        <source>No problem found</source>
        <translation>Kein Problem gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln characters</source>
        <comment>what is wrong, length</comment>
        <translation>
            <numerusform>%1, %Ln Zeichen</numerusform>
            <numerusform>%1, %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag is on the clipboard, as text and with its colours.</source>
        <translation>Der Tag ist in der Zwischenablage, als Text und mit seinen Farben.</translation>
    </message>
    <message>
        <source>The tag is on the clipboard.</source>
        <translation>Der Tag ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>On the clipboard: %1.</source>
        <comment>form of the tag</comment>
        <translation>In der Zwischenablage: %1.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Save the tag</source>
        <translation>Tag speichern</translation>
    </message>
    <message>
        <source>Save a page for the developer</source>
        <translation>Seite für die Entwicklung speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>Zum Drucken (*.pdf)</translation>
    </message>
</context>
<context>
    <name>convey::ui::BulkPane</name>
    <message>
        <source>No file is open</source>
        <translation>Keine Datei geöffnet</translation>
    </message>
    <message>
        <source>Open a file with one conversion a row, look at its columns, then come back.</source>
        <translation>Öffnen Sie eine Datei mit einer Conversion je Zeile, sehen Sie ihre Spalten durch und kommen Sie dann zurück.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei öff&amp;nen…</translation>
    </message>
    <message>
        <source>Lines that are done</source>
        <translation>Fertige Zeilen</translation>
    </message>
    <message>
        <source>Stop making tags</source>
        <translation>Erzeugen der Tags stoppen</translation>
    </message>
    <message>
        <source>Stops; no file is written or changed.</source>
        <translation>Hält an; keine Datei wird geschrieben oder geändert.</translation>
    </message>
    <message>
        <source>Lines that are no tag</source>
        <translation>Zeilen, aus denen kein Tag wird</translation>
    </message>
    <message>
        <source>Each conversion that can’t be a tag, with the reason. Ctrl+C copies a row.</source>
        <translation>Jede Conversion, die kein Tag sein kann, mit dem Grund. Strg+C kopiert eine Zeile.</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>Spa&amp;lten…</translation>
    </message>
    <message>
        <source>Go to the columns of the file</source>
        <translation>Zu den Spalten der Datei gehen</translation>
    </message>
    <message>
        <source>There you choose which column is which; tags are made by the same choice.</source>
        <translation>Dort wählen Sie, welche Spalte was ist; die Tags entstehen nach derselben Wahl.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Pixel</source>
        <translation>&amp;Pixel</translation>
    </message>
    <message>
        <source>A saved destination, or a pixel ID.</source>
        <translation>Ein gespeichertes Ziel oder eine Pixel-ID.</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>F&amp;ür</translation>
    </message>
    <message>
        <source>Where the tags will stand.</source>
        <translation>Wo die Tags stehen werden.</translation>
    </message>
    <message>
        <source>A table (CSV) with the tag in a column</source>
        <translation>Eine Tabelle (CSV) mit dem Tag in einer Spalte</translation>
    </message>
    <message>
        <source>A folder with one file a tag</source>
        <translation>Ein Ordner mit einer Datei je Tag</translation>
    </message>
    <message>
        <source>One page (HTML) with all of them</source>
        <translation>Eine Seite (HTML) mit allen</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>Al&amp;s</translation>
    </message>
    <message>
        <source>What is written. It holds the tags alone, no column of the file.</source>
        <translation>Was geschrieben wird. Es enthält nur die Tags, keine Spalte der Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln lines</source>
        <comment>name of the file</comment>
        <translation>
            <numerusform>%1, %Ln Zeile</numerusform>
            <numerusform>%1, %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions about the columns are open. Answer them on Columns: a tag must not rest on a guess.</source>
        <translation>
            <numerusform>%Ln Frage zu den Spalten ist offen. Beantworten Sie sie unter „Spalten“: Ein Tag darf nicht auf einer Vermutung beruhen.</numerusform>
            <numerusform>%Ln Fragen zu den Spalten sind offen. Beantworten Sie sie unter „Spalten“: Ein Tag darf nicht auf einer Vermutung beruhen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the folder of tags is made</source>
        <translation>Wo der Ordner mit den Tags angelegt wird</translation>
    </message>
    <message>
        <source>Save the tags</source>
        <translation>Tags speichern</translation>
    </message>
    <message>
        <source>This is the file that the tags come from. Choose another name.</source>
        <translation>Aus dieser Datei kommen die Tags. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Making the tags…</source>
        <translation>Tags werden erzeugt…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Gestoppt. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>%1 lines = %2 tags + %3 blocked + %4 left out + %5 joined to their order.</source>
        <translation>%1 Zeilen = %2 Tags + %3 blockiert + %4 ausgelassen + %5 mit ihrer Bestellung verbunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags need a look.</source>
        <translation>
            <numerusform>%Ln Tag ist zu prüfen.</numerusform>
            <numerusform>%Ln Tags sind zu prüfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags have the event and the ID of an earlier one and count once with it.</source>
        <translation>
            <numerusform>%Ln Tag hat Event und ID eines früheren und zählt mit ihm einmal.</numerusform>
            <numerusform>%Ln Tags haben Event und ID eines früheren und zählen mit ihm einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest address has %1 characters (line %2).</source>
        <translation>Die längste Adresse hat %1 Zeichen (Zeile %2).</translation>
    </message>
    <message>
        <source>%1 (%2 tags)</source>
        <comment>what is lost, count</comment>
        <translation>%1 (%2 Tags)</translation>
    </message>
    <message>
        <source>Not in the tags, since a tag has no place for it: %1.</source>
        <translation>Nicht in den Tags, weil ein Tag dafür keinen Platz hat: %1.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
</context>
<context>
    <name>convey::ui::CaptureHelper</name>
    <message>
        <source>1. Every page</source>
        <translation>1. Jede Seite</translation>
    </message>
    <message>
        <source>Put this into every page of your shop, before the code of step 2. It keeps oppref from the address of the landing page in a cookie of your own site for 30 days. Where the law asks for consent to such a cookie, run it after the consent.</source>
        <translation>Setzen Sie dies in jede Seite Ihres Shops, vor den Code von Schritt 2. Es behält oppref aus der Adresse der Zielseite 30 Tage lang in einem Cookie Ihrer eigenen Website. Wo das Gesetz für ein solches Cookie eine Einwilligung verlangt, führen Sie es erst nach der Einwilligung aus.</translation>
    </message>
    <message>
        <source>This step alone makes no column. Choose the place that your export comes from.</source>
        <translation>Dieser Schritt allein ergibt keine Spalte. Wählen Sie, woher Ihr Export kommt.</translation>
    </message>
    <message>
        <source>2. A form of your own</source>
        <translation>2. Ein eigenes Formular</translation>
    </message>
    <message>
        <source>Put the hidden field into the form and the script behind it. The field arrives with the others; keep it with the order or lead.</source>
        <translation>Setzen Sie das versteckte Feld in das Formular und das Skript dahinter. Das Feld kommt mit den anderen an; behalten Sie es bei der Bestellung oder dem Lead.</translation>
    </message>
    <message>
        <source>Next week&apos;s export has the column oppref, or the name under which you keep it.</source>
        <translation>Der Export der nächsten Woche hat die Spalte oppref oder den Namen, unter dem Sie sie führen.</translation>
    </message>
    <message>
        <source>2. Shopify</source>
        <translation>2. Shopify</translation>
    </message>
    <message>
        <source>Put this into theme.liquid, behind step 1. It keeps oppref as an attribute of the cart, which becomes a note attribute of the order.</source>
        <translation>Setzen Sie dies in theme.liquid, hinter Schritt 1. Es behält oppref als Attribut des Warenkorbs, das zum Notizattribut der Bestellung wird.</translation>
    </message>
    <message>
        <source>Next week&apos;s orders export has it in the column Note Attributes, as a line that begins with oppref. Bind it as value(oppref):Note Attributes.</source>
        <translation>Der Bestellexport der nächsten Woche hat es in der Spalte Note Attributes, als Zeile, die mit oppref beginnt. Verknüpfen Sie es als value(oppref):Note Attributes.</translation>
    </message>
    <message>
        <source>2. WooCommerce</source>
        <translation>2. WooCommerce</translation>
    </message>
    <message>
        <source>Put this into a small plug-in or the functions.php of your child theme. It keeps oppref with the order, in the classic checkout and in that of blocks.</source>
        <translation>Setzen Sie dies in ein kleines Plug-in oder in die functions.php Ihres Child-Themes. Es behält oppref bei der Bestellung, in der klassischen Kasse und in der aus Blöcken.</translation>
    </message>
    <message>
        <source>In your export plug-in, add the order field oppref: next week&apos;s export has it as a column.</source>
        <translation>Fügen Sie in Ihrem Export-Plug-in das Bestellfeld oppref hinzu: Der Export der nächsten Woche hat es als Spalte.</translation>
    </message>
    <message>
        <source>2. HubSpot form</source>
        <translation>2. HubSpot-Formular</translation>
    </message>
    <message>
        <source>Make a contact property with the internal name oppref, a single line of text. Add it to the form as a hidden field, and put this behind step 1 on the page of the form. It works for forms that are not in a frame.</source>
        <translation>Legen Sie eine Kontakteigenschaft mit dem internen Namen oppref an, eine einzelne Textzeile. Fügen Sie sie dem Formular als verstecktes Feld hinzu und setzen Sie dies hinter Schritt 1 auf die Seite des Formulars. Es wirkt bei Formularen, die nicht in einem Frame stehen.</translation>
    </message>
    <message>
        <source>Add the property to the view that you export: next week&apos;s file has the column oppref.</source>
        <translation>Fügen Sie die Eigenschaft der Ansicht hinzu, die Sie exportieren: Die Datei der nächsten Woche hat die Spalte oppref.</translation>
    </message>
    <message>
        <source>2. Calendly</source>
        <translation>2. Calendly</translation>
    </message>
    <message>
        <source>Put this at the end of the page with your links to Calendly. It hands oppref over as utm_content; leave that free of your own words.</source>
        <translation>Setzen Sie dies ans Ende der Seite mit Ihren Links zu Calendly. Es übergibt oppref als utm_content; lassen Sie dieses frei von eigenen Wörtern.</translation>
    </message>
    <message>
        <source>Next week&apos;s export has it in the column UTM Content. Choose that column for oppref.</source>
        <translation>Der Export der nächsten Woche hat es in der Spalte UTM Content. Wählen Sie diese Spalte für oppref.</translation>
    </message>
    <message>
        <source>2. Stripe</source>
        <translation>2. Stripe</translation>
    </message>
    <message>
        <source>Where your server makes the checkout session, add oppref to the metadata of the payment. Step 1 has put it into a cookie that your server can read.</source>
        <translation>Fügen Sie oppref dort den Metadaten der Zahlung hinzu, wo Ihr Server die Checkout-Sitzung anlegt. Schritt 1 hat es in ein Cookie gelegt, das Ihr Server lesen kann.</translation>
    </message>
    <message>
        <source>When you export payments, choose the metadata column oppref: the file has the column oppref (metadata).</source>
        <translation>Wählen Sie beim Export der Zahlungen die Metadaten-Spalte oppref: Die Datei hat dann die Spalte oppref (metadata).</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>Code &amp;kopieren</translation>
    </message>
    <message>
        <source>Keep oppref in your shop</source>
        <translation>oppref in Ihrem Shop behalten</translation>
    </message>
    <message>
        <source>oppref is the id of the click in ChatGPT. OpenAI finds the ad by it better than by anything else, and only your shop can keep it.</source>
        <translation>oppref ist die ID des Klicks in ChatGPT. Daran findet OpenAI die Anzeige besser als an allem anderen, und nur Ihr Shop kann sie behalten.</translation>
    </message>
    <message>
        <source>&amp;Where to keep it</source>
        <translation>&amp;Wo sie behalten wird</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>Co&amp;de</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Wo sie behalten wird</translation>
    </message>
    <message>
        <source>Step 1 is for every shop. Of step 2 choose where your export comes from.</source>
        <translation>Schritt 1 gilt für jeden Shop. Bei Schritt 2 wählen Sie, woher Ihr Export kommt.</translation>
    </message>
    <message>
        <source>Code to copy</source>
        <translation>Code zum Kopieren</translation>
    </message>
    <message>
        <source>Text to copy into your shop. Convey does not run it and loads nothing.</source>
        <translation>Text zum Kopieren in Ihren Shop. Convey führt ihn nicht aus und lädt nichts.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Puts the code on the clipboard.</source>
        <translation>Legt den Code in die Zwischenablage.</translation>
    </message>
    <message>
        <source>The code is on the clipboard.</source>
        <translation>Der Code ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>convey::ui::CauseList</name>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Choosing a cause shows only its rows; Delete shows all rows.</source>
        <translation>Eine gewählte Ursache zeigt nur ihre Zeilen; Entf zeigt alle Zeilen.</translation>
    </message>
    <message>
        <source>Why conversions are blocked, need a look or stay here, with how many there are. A conversion with several causes is counted once, under the most serious.</source>
        <translation>Warum Conversions blockiert sind, zu prüfen sind oder hierbleiben, mit ihrer Anzahl. Eine Conversion mit mehreren Ursachen wird einmal gezählt, bei der schwersten.</translation>
    </message>
</context>
<context>
    <name>convey::ui::CauseModel</name>
    <message>
        <source>%1 beyond counting</source>
        <comment>a currency</comment>
        <translation>%1, zu viel zum Zählen</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between amounts in different currencies</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>All conversions</source>
        <translation>Alle Conversions</translation>
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
        <translation>%1, Wert %2</translation>
    </message>
</context>
<context>
    <name>convey::ui::CellDelegate</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>convey::ui::CheckPane</name>
    <message>
        <source>The recording has no image tag in it.</source>
        <translation>Die Aufzeichnung enthält keinen Bild-Tag.</translation>
    </message>
    <message>
        <source>These are the image tags of the recording, one a line.</source>
        <translation>Dies sind die Bild-Tags der Aufzeichnung, einer je Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests of the JavaScript pixel were seen; they are no image tags.</source>
        <translation>
            <numerusform>%Ln Anfrage des JavaScript-Pixels wurde gesehen; sie ist kein Bild-Tag.</numerusform>
            <numerusform>%Ln Anfragen des JavaScript-Pixels wurden gesehen; sie sind keine Bild-Tags.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags found</source>
        <translation>
            <numerusform>%Ln Tag gefunden</numerusform>
            <numerusform>%Ln Tags gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>no tag found</source>
        <translation>kein Bild-Tag gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln blockiert</numerusform>
            <numerusform>%Ln blockiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>no problem found</source>
        <translation>kein Problem gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem found</source>
        <translation>Kein Problem gefunden</translation>
    </message>
    <message>
        <source>Rule: %1, read on %2</source>
        <comment>page of OpenAI&apos;s documentation, date</comment>
        <translation>Regel: %1, gelesen am %2</translation>
    </message>
    <message>
        <source>The text is still being read. Try again in a moment.</source>
        <translation>Der Text wird noch gelesen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Mended %n problems; the text is on the clipboard.</source>
        <translation>
            <numerusform>%n Problem korrigiert; der Text ist in der Zwischenablage.</numerusform>
            <numerusform>%n Probleme korrigiert; der Text ist in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left for you to decide.</source>
        <translation>
            <numerusform>%n bleibt für Sie zu entscheiden.</numerusform>
            <numerusform>%n bleiben für Sie zu entscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8. Save the page as UTF-8, or paste its source.</source>
        <translation>%1 ist kein UTF-8-Text. Speichern Sie die Seite als UTF-8 oder fügen Sie ihren Quelltext ein.</translation>
    </message>
    <message>
        <source>Open a page, a template or a recording</source>
        <translation>Seite, Vorlage oder Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Pages and recordings (*.html *.htm *.har *.liquid *.php *.twig *.erb *.hbs *.jsx *.tsx *.txt)</source>
        <translation>Seiten und Aufzeichnungen (*.html *.htm *.har *.liquid *.php *.twig *.erb *.hbs *.jsx *.tsx *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Pasted</source>
        <translation>&amp;Eingefügt</translation>
    </message>
    <message>
        <source>Text with image tags</source>
        <translation>Text mit Bild-Tags</translation>
    </message>
    <message>
        <source>Paste a tag, an address or the source of a page here, or drop a file.</source>
        <translation>Fügen Sie hier einen Tag, eine Adresse oder den Quelltext einer Seite ein, oder ziehen Sie eine Datei hierher.</translation>
    </message>
    <message>
        <source>What stands here is read and never loaded. What is wrong is underlined; F8 goes to the next place. Everything can be undone with Ctrl+Z.</source>
        <translation>Was hier steht, wird gelesen und nie geladen. Was nicht stimmt, ist unterstrichen; F8 geht zur nächsten Stelle. Alles lässt sich mit Strg+Z rückgängig machen.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>One problem a row. Choosing it shows the place in the text; Enter mends it where that can be done by itself.</source>
        <translation>Ein Problem je Zeile. Die Auswahl zeigt die Stelle im Text; die Eingabetaste korrigiert sie, wo das von selbst geht.</translation>
    </message>
    <message>
        <source>Columns of the problems</source>
        <translation>Spalten der Probleme</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Mended text</source>
        <translation>Korrigierter Text</translation>
    </message>
    <message>
        <source>The text with all that is mended by itself. What a person has to decide is left as it was.</source>
        <translation>Der Text mit allem, was sich von selbst korrigiert. Was ein Mensch entscheiden muss, ist unverändert.</translation>
    </message>
    <message>
        <source>Tags in the text</source>
        <translation>Tags im Text</translation>
    </message>
    <message>
        <source>One tag a row. Choosing it shows what is wrong with it.</source>
        <translation>Ein Tag je Zeile. Die Auswahl zeigt, was daran nicht stimmt.</translation>
    </message>
    <message>
        <source>What the tag says</source>
        <translation>Was der Tag sagt</translation>
    </message>
    <message>
        <source>One parameter a row; its tool tip tells what it means.</source>
        <translation>Ein Parameter je Zeile; der Tooltip sagt, was er bedeutet.</translation>
    </message>
    <message>
        <source>What the tag &amp;says</source>
        <translation>Was der Tag &amp;sagt</translation>
    </message>
    <message>
        <source>The same order from a file?</source>
        <translation>Dieselbe Bestellung aus einer Datei?</translation>
    </message>
    <message>
        <source>Then use the new ID there too, or it counts twice. A saved setup makes the same ID from the order number: on Columns, bind the event ID as made.</source>
        <translation>Dann verwenden Sie auch dort die neue ID, sonst zählt sie zweimal. Eine gespeicherte Einrichtung bildet dieselbe ID aus der Bestellnummer: Verknüpfen Sie unter „Spalten“ die Event-ID als gebildet.</translation>
    </message>
    <message>
        <source>T&amp;ags in the text</source>
        <translation>Tags im Te&amp;xt</translation>
    </message>
</context>
<context>
    <name>convey::ui::CheckedModel</name>
    <message>
        <source>No time left</source>
        <translation>Keine Zeit mehr</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Restzeit: %1</translation>
    </message>
    <message>
        <source>State: being checked</source>
        <translation>Zustand: wird geprüft</translation>
    </message>
    <message>
        <source>OpenAI: %1</source>
        <comment>its own words</comment>
        <translation>OpenAI: %1</translation>
    </message>
    <message>
        <source>State, line %1: %2, %3</source>
        <translation>Zustand, Zeile %1: %2, %3</translation>
    </message>
    <message>
        <source>State, line %1: %2</source>
        <translation>Zustand, Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>left out by hand, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line: being read</source>
        <translation>Zeile: wird gelesen</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>You changed this cell. The file has: %1</source>
        <translation>Sie haben diese Zelle geändert. In der Datei steht: %1</translation>
    </message>
    <message>
        <source>%1: being read</source>
        <comment>column of a cell</comment>
        <translation>%1: wird gelesen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1, line %2: %3, %4, %5</source>
        <comment>column, line, text, state, cause</comment>
        <translation>%1, Zeile %2: %3, %4, %5</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>column, line, text</comment>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
</context>
<context>
    <name>convey::ui::ClockStrip</name>
    <message numerus="yes">
        <source>%Ln conversions leave the 7 days within the hour. Sending now saves them.</source>
        <translation>
            <numerusform>%Ln Conversion verlässt binnen einer Stunde die 7 Tage. Wer jetzt sendet, rettet sie.</numerusform>
            <numerusform>%Ln Conversions verlassen binnen einer Stunde die 7 Tage. Wer jetzt sendet, rettet sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export again by %1.</source>
        <comment>weekday and time</comment>
        <translation>Erneut exportieren bis %1.</translation>
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
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions leave the 7 days today.</source>
        <translation>
            <numerusform>%Ln Conversion verlässt heute die 7 Tage.</numerusform>
            <numerusform>%Ln Conversions verlassen heute die 7 Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them leave within the hour.</source>
        <translation>
            <numerusform>%Ln davon verlässt sie binnen einer Stunde.</numerusform>
            <numerusform>%Ln davon verlassen sie binnen einer Stunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending now is in time.</source>
        <translation>Wer jetzt sendet, ist rechtzeitig.</translation>
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
        <translation>Farn</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>Kupfer</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Crimson</source>
        <translation>Karmesin</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <source>Heather</source>
        <translation>Heide</translation>
    </message>
    <message>
        <source>Umber</source>
        <translation>Umbra</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Wein</translation>
    </message>
    <message>
        <source>Aubergine</source>
        <translation>Aubergine</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Farbe %1</translation>
    </message>
    <message>
        <source>Marks this client on Send, in the question before sending, and in the sending history.</source>
        <translation>Kennzeichnet diesen Kunden auf „Senden“, in der Rückfrage vor dem Senden und im Sendeverlauf.</translation>
    </message>
</context>
<context>
    <name>convey::ui::ColumnsModel</name>
    <message>
        <source>As Convey found it</source>
        <translation>Wie von Convey erkannt</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no column</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>What its words mean…</source>
        <translation>Was die Wörter bedeuten…</translation>
    </message>
    <message>
        <source>Several columns, or a part of one…</source>
        <translation>Mehrere Spalten oder ein Teil…</translation>
    </message>
    <message>
        <source>Always: %1</source>
        <translation>Immer: %1</translation>
    </message>
    <message>
        <source>The same for every line…</source>
        <translation>Für jede Zeile gleich…</translation>
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
        <translation>%1, nötig</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>field, heading of the column, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Your column</source>
        <translation>Ihre Spalte</translation>
    </message>
    <message>
        <source>In your file</source>
        <translation>In Ihrer Datei</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <translation>Wie gesendet</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>nicht nutzbar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Nothing: don&apos;t send</source>
        <translation>Nichts: nicht senden</translation>
    </message>
    <message>
        <source>Nothing: don&apos;t use</source>
        <translation>Nichts: nicht verwenden</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>convey::ui::ColumnsPage</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Say what each column means. Columns you do not choose stay on this computer.</source>
        <translation>Sagen Sie, was jede Spalte bedeutet. Nicht gewählte Spalten bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Show &amp;all fields</source>
        <translation>Alle Felde&amp;r zeigen</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Alle Felder zeigen</translation>
    </message>
    <message>
        <source>Shows the fields, too, that few files need.</source>
        <translation>Zeigt auch die Felder, die nur wenige Dateien brauchen.</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Takes back the last choice (Ctrl+Z).</source>
        <translation>Nimmt die letzte Wahl zurück (Strg+Z).</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>Makes the choice again that was taken back (Ctrl+Shift+Z).</source>
        <translation>Trifft die zurückgenommene Wahl erneut (Strg+Umschalt+Z).</translation>
    </message>
    <message>
        <source>Lists the saved setups: use, rename, duplicate, delete, export, import.</source>
        <translation>Listet die gespeicherten Einrichtungen: verwenden, umbenennen, duplizieren, löschen, exportieren, importieren.</translation>
    </message>
    <message>
        <source>&amp;Save setup…</source>
        <translation>&amp;Einrichtung speichern…</translation>
    </message>
    <message>
        <source>Keeps what each column means, so that the next export of this kind is ready at once.</source>
        <translation>Behält, was jede Spalte bedeutet, damit der nächste Export dieser Art sofort bereit ist.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Answer the open questions first.</source>
        <translation>Beantworten Sie zuerst die offenen Fragen.</translation>
    </message>
    <message numerus="yes">
        <source>Still needed: %1. Choose the column that holds it.</source>
        <translation>
            <numerusform>Noch nötig: %1. Wählen Sie die Spalte, in der es steht.</numerusform>
            <numerusform>Noch nötig: %1. Wählen Sie die Spalten, in denen sie stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what was chosen for it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Answers to %n questions</source>
        <translation>
            <numerusform>Antwort auf %n Frage</numerusform>
            <numerusform>Antworten auf %n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: as Convey found it</source>
        <translation>%1: wie von Convey erkannt</translation>
    </message>
    <message>
        <source>&amp;Continue to Preview</source>
        <translation>&amp;Weiter zur Vorschau</translation>
    </message>
    <message>
        <source>The answer is right, &amp;continue</source>
        <translation>Die Antwort stimmt, &amp;weiter</translation>
    </message>
    <message>
        <source>Both answers are right, &amp;continue</source>
        <translation>Beide Antworten stimmen, &amp;weiter</translation>
    </message>
    <message>
        <source>Goes on to what Convey found in every line.</source>
        <translation>Geht weiter zu dem, was Convey in jeder Zeile gefunden hat.</translation>
    </message>
    <message>
        <source>Takes the answers as they are shown below, and goes on to what Convey found in every line. Undo takes them back.</source>
        <translation>Übernimmt die Antworten, wie sie unten stehen, und geht weiter zu dem, was Convey in jeder Zeile gefunden hat. „Rückgängig“ nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Save this setup</source>
        <translation>Diese Einrichtung speichern</translation>
    </message>
    <message>
        <source>Saved as “%1”. The next export with these columns is ready at once.</source>
        <translation>Als „%1“ gespeichert. Der nächste Export mit diesen Spalten ist sofort bereit.</translation>
    </message>
    <message>
        <source>Saved setup: %1</source>
        <translation>Gespeicherte Einrichtung: %1</translation>
    </message>
    <message>
        <source>%1: what the words mean</source>
        <translation>%1: was die Wörter bedeuten</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>No longer left out: %1</source>
        <translation>Nicht mehr ausgelassen: %1</translation>
    </message>
    <message>
        <source>Saved setu&amp;ps…</source>
        <translation>E&amp;inrichtungen…</translation>
    </message>
    <message>
        <source>Saved as “%1”. Files without column names are not known by themselves: choose it under Saved setups.</source>
        <translation>Als „%1“ gespeichert. Dateien ohne Spaltennamen werden nicht von selbst erkannt: Wählen Sie die Einrichtung unter „Gespeicherte Einrichtungen“.</translation>
    </message>
</context>
<context>
    <name>convey::ui::CommandPalette</name>
    <message>
        <source>Nothing here goes by these letters.</source>
        <translation>Hier heißt nichts so.</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Find an action, a page, a file, a setup or a destination</source>
        <translation>Aktion, Seite, Datei, Einrichtung oder Ziel suchen</translation>
    </message>
    <message>
        <source>Type the beginnings of words. Up and Down choose, Enter does it, Esc closes.</source>
        <translation>Tippen Sie Wortanfänge. Auf und Ab wählen, die Eingabetaste führt aus, Esc schließt.</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
</context>
<context>
    <name>convey::ui::ConsentFates</name>
    <message>
        <source>Sent: %1</source>
        <comment>words of a column with their counts</comment>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>Sent with an opt-out: %1</source>
        <comment>words of a column with their counts</comment>
        <translation>Mit Opt-out gesendet: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <comment>words of a column with their counts</comment>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a word and its count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>cells without a word</comment>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>convey::ui::ConstantDialog</name>
    <message>
        <source>This is no web address. It begins with https:// and a host.</source>
        <translation>Das ist keine Webadresse. Sie beginnt mit https:// und einem Host.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list, or write +02:00.</source>
        <translation>Diese Zeitzone gibt es nicht. Wählen Sie eine aus der Liste oder schreiben Sie +02:00.</translation>
    </message>
    <message>
        <source>There is no such currency. Its code has three letters, such as EUR.</source>
        <translation>Diese Währung gibt es nicht. Ihr Code hat drei Buchstaben, etwa EUR.</translation>
    </message>
    <message>
        <source>There is no such country. Choose one from the list, or write its code.</source>
        <translation>Dieses Land gibt es nicht. Wählen Sie eines aus der Liste oder schreiben Sie seinen Code.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, _ or -. It begins and ends with a letter or digit, and no event of OpenAI has that name.</source>
        <translation>Verwenden Sie 1 bis 64 Buchstaben, Ziffern, _ oder -. Der Name beginnt und endet mit einem Buchstaben oder einer Ziffer, und kein Event von OpenAI heißt so.</translation>
    </message>
    <message>
        <source>This value can&apos;t be used here.</source>
        <translation>Dieser Wert ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>The same for every line</source>
        <translation>Für jede Zeile gleich</translation>
    </message>
    <message>
        <source>%1, for every line of the file:</source>
        <translation>%1, für jede Zeile der Datei:</translation>
    </message>
    <message>
        <source>%1, for every line of the file</source>
        <translation>%1, für jede Zeile der Datei</translation>
    </message>
    <message>
        <source>&amp;Use for every line</source>
        <translation>Für jede &amp;Zeile verwenden</translation>
    </message>
</context>
<context>
    <name>convey::ui::ConstantEdit</name>
    <message>
        <source>such as %1</source>
        <comment>an address</comment>
        <translation>etwa %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::Constants</name>
    <message>
        <source>Purchase</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Probezeit</translation>
    </message>
    <message>
        <source>Checkout started</source>
        <translation>Checkout begonnen</translation>
    </message>
    <message>
        <source>Added to the cart</source>
        <translation>In den Warenkorb gelegt</translation>
    </message>
    <message>
        <source>Product viewed</source>
        <translation>Produkt angesehen</translation>
    </message>
    <message>
        <source>Page viewed</source>
        <translation>Seite angesehen</translation>
    </message>
    <message>
        <source>App installed</source>
        <translation>App installiert</translation>
    </message>
    <message>
        <source>App opened</source>
        <translation>App geöffnet</translation>
    </message>
    <message>
        <source>Custom event</source>
        <translation>Eigenes Event</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>Mobile App</translation>
    </message>
    <message>
        <source>Shop or branch</source>
        <translation>Laden oder Filiale</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefonanruf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Month first: 03/04 is 4 March</source>
        <translation>Monat zuerst: 03/04 ist 4. März</translation>
    </message>
    <message>
        <source>Day first: 03/04 is 3 April</source>
        <translation>Tag zuerst: 03/04 ist 3. April</translation>
    </message>
    <message>
        <source>Year first: 2026/04/03 is 3 April</source>
        <translation>Jahr zuerst: 2026/04/03 ist 3. April</translation>
    </message>
    <message>
        <source>Whole units: 129 is 129.00</source>
        <translation>Ganze Einheiten: 129 ist 129.00</translation>
    </message>
    <message>
        <source>Smallest units: 12900 is 129.00</source>
        <translation>Kleinste Einheiten: 12900 ist 129.00</translation>
    </message>
    <message>
        <source>A point: 129.99</source>
        <translation>Ein Punkt: 129.99</translation>
    </message>
    <message>
        <source>A comma: 129,99</source>
        <translation>Ein Komma: 129,99</translation>
    </message>
    <message>
        <source>No opt-out</source>
        <translation>Kein Opt-out</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>Cut it off</source>
        <translation>Abschneiden</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send with an opt-out</source>
        <translation>Mit Opt-out senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>The first name: Mary Jane Watson</source>
        <translation>Der Vorname: Mary Jane Watson</translation>
    </message>
    <message>
        <source>The last name: Maria García López</source>
        <translation>Der Nachname: Maria García López</translation>
    </message>
    <message>
        <source>The first name comes first</source>
        <translation>Der Vorname steht zuerst</translation>
    </message>
    <message>
        <source>The last name comes first</source>
        <translation>Der Nachname steht zuerst</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>country and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Keines davon</translation>
    </message>
</context>
<context>
    <name>convey::ui::CourseModel</name>
    <message>
        <source>%1 again</source>
        <comment>number of a batch</comment>
        <translation>%1 erneut</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>OpenAI’s words</source>
        <translation>OpenAIs Worte</translation>
    </message>
</context>
<context>
    <name>convey::ui::DestinationBadge</name>
    <message>
        <source>Practice mode</source>
        <translation>Übungsmodus</translation>
    </message>
    <message>
        <source>Destination %1</source>
        <translation>Ziel %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::DestinationCard</name>
    <message>
        <source>&amp;New destination…</source>
        <translation>&amp;Neues Ziel…</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Which pixel the conversions are sent to. Practice mode sends nothing away.</source>
        <translation>An welches Pixel die Conversions gesendet werden. Der Übungsmodus sendet nichts fort.</translation>
    </message>
    <message>
        <source>Edit the destination</source>
        <translation>Ziel bearbeiten</translation>
    </message>
    <message>
        <source>Changes name, colour, pixel and key.</source>
        <translation>Ändert Name, Farbe, Pixel und Schlüssel.</translation>
    </message>
    <message>
        <source>New destination</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>Adds a pixel with its key.</source>
        <translation>Fügt ein Pixel mit seinem Schlüssel hinzu.</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>Zie&amp;l</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getestet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Choose a destination</source>
        <translation>Ziel wählen</translation>
    </message>
    <message>
        <source>not yet, for this file</source>
        <translation>noch nicht, für diese Datei</translation>
    </message>
    <message>
        <source>made up</source>
        <translation>erfunden</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>keiner nötig</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>nur dieser Computer</translation>
    </message>
    <message>
        <source>When you are ready, add a destination with your pixel and key.</source>
        <translation>Wenn Sie so weit sind, fügen Sie ein Ziel mit Ihrem Pixel und Schlüssel hinzu.</translation>
    </message>
    <message>
        <source>not kept: paste it under Edit</source>
        <translation>nicht behalten: unter „Bearbeiten“ einfügen</translation>
    </message>
    <message>
        <source>for this session only</source>
        <translation>nur für diese Sitzung</translation>
    </message>
    <message>
        <source>in the system’s key store</source>
        <translation>im Schlüsselspeicher des Systems</translation>
    </message>
    <message>
        <source>To rehearse without OpenAI, choose “Practice mode”.</source>
        <translation>Um ohne OpenAI zu proben, wählen Sie „Übungsmodus“.</translation>
    </message>
    <message>
        <source>Several destinations are saved: choose whose conversions these are.</source>
        <translation>Mehrere Ziele sind gespeichert: Wählen Sie, wessen Conversions dies sind.</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>B&amp;earbeiten…</translation>
    </message>
</context>
<context>
    <name>convey::ui::DestinationEditor</name>
    <message>
        <source>Edit the destination</source>
        <translation>Ziel bearbeiten</translation>
    </message>
    <message>
        <source>New destination</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>The key is kept for this session.</source>
        <translation>Der Schlüssel wird für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>The key is in the system’s key store.</source>
        <translation>Der Schlüssel ist im Schlüsselspeicher des Systems.</translation>
    </message>
    <message>
        <source>This is the ID of the source and not of the pixel (cds_, clidsrc_). The pixel ID stands beside it in Ads Manager: letters and digits alone.</source>
        <translation>Das ist die ID der Quelle und nicht des Pixels (cds_, clidsrc_). Die Pixel-ID steht in Ads Manager daneben: nur Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>This is no key. Copy the key again, whole and alone.</source>
        <translation>Das ist kein Schlüssel. Kopieren Sie den Schlüssel noch einmal, ganz und allein.</translation>
    </message>
    <message>
        <source>A declaration of consent needs both: what is declared, and who says so.</source>
        <translation>Eine Erklärung zur Einwilligung braucht beides: was erklärt wird und wer es sagt.</translation>
    </message>
    <message>
        <source>&amp;Remove the destination…</source>
        <translation>Ziel &amp;entfernen…</translation>
    </message>
    <message>
        <source>There is no key to try. Paste it first.</source>
        <translation>Es gibt keinen Schlüssel zum Ausprobieren. Fügen Sie ihn zuerst ein.</translation>
    </message>
    <message>
        <source>Give it a name, so that you can tell it from others.</source>
        <translation>Geben Sie ihm einen Namen, damit Sie es von anderen unterscheiden können.</translation>
    </message>
    <message>
        <source>Another destination has this name, or it can’t be used as a name.</source>
        <translation>Ein anderes Ziel heißt schon so, oder das ist als Name nicht möglich.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The destination and its key will be forgotten; the sending history stays. Press once more to remove it.</source>
        <translation>Das Ziel und sein Schlüssel werden vergessen; der Sendeverlauf bleibt. Zum Entfernen noch einmal drücken.</translation>
    </message>
    <message>
        <source>&amp;Remove it and its key</source>
        <translation>Mit seinem Schlüssel &amp;entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Your words; only you see them.</source>
        <translation>Ihre Worte; nur Sie sehen sie.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Marks this destination wherever its name stands.</source>
        <translation>Kennzeichnet dieses Ziel überall, wo sein Name steht.</translation>
    </message>
    <message>
        <source>Pixel ID</source>
        <translation>Pixel-ID</translation>
    </message>
    <message>
        <source>In Ads Manager under Conversions, copied as it is.</source>
        <translation>In Ads Manager unter „Conversions“, unverändert kopiert.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The Conversions key of this pixel&apos;s account. It is kept in the system&apos;s key store or in memory, and in no file of Convey.</source>
        <translation>Der Conversions-Schlüssel des Kontos, zu dem dieses Pixel gehört. Er liegt im Schlüsselspeicher des Systems oder im Arbeitsspeicher und in keiner Datei von Convey.</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Schlüssel behalten</translation>
    </message>
    <message>
        <source>&amp;Where do I find pixel and key?</source>
        <translation>&amp;Wo finde ich Pixel und Schlüssel?</translation>
    </message>
    <message>
        <source>Where do I find pixel and key?</source>
        <translation>Wo finde ich Pixel und Schlüssel?</translation>
    </message>
    <message>
        <source>Shows a drawing of the page in Ads Manager, and where these ads run.</source>
        <translation>Zeigt eine Zeichnung der Seite in Ads Manager und wo diese Anzeigen laufen.</translation>
    </message>
    <message>
        <source>&amp;Forget the key</source>
        <translation>Schlüssel &amp;vergessen</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Takes the key out of the key store and out of memory. The destination stays.</source>
        <translation>Entfernt den Schlüssel aus dem Schlüsselspeicher und dem Arbeitsspeicher. Das Ziel bleibt.</translation>
    </message>
    <message>
        <source>More: who declared the consent, address of the server</source>
        <translation>Mehr: wer die Einwilligung erklärt hat, Adresse des Servers</translation>
    </message>
    <message>
        <source>Shows and hides what most destinations never need, or once.</source>
        <translation>Zeigt oder verbirgt, was die meisten Ziele nie oder nur einmal brauchen.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>What is declared about the people in the files, such as “agreed in the cookie banner”. Kept and shown; nothing is decided by it.</source>
        <translation>Was über die Menschen in den Dateien erklärt wird, etwa „im Cookie-Banner zugestimmt“. Wird behalten und angezeigt; danach wird nichts entschieden.</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>Erklärt von</translation>
    </message>
    <message>
        <source>Who says so. Convey keeps the day.</source>
        <translation>Wer das sagt. Convey behält den Tag.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Leave it as it is: %1 is OpenAI’s own.</source>
        <translation>Lassen Sie sie, wie sie ist: %1 ist OpenAIs eigene.</translation>
    </message>
    <message>
        <source>In the system’s key store</source>
        <translation>Im Schlüsselspeicher des Systems</translation>
    </message>
    <message>
        <source>The key is there the next time you start Convey.</source>
        <translation>Der Schlüssel ist beim nächsten Start von Convey noch da.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Nur für diese Sitzung</translation>
    </message>
    <message>
        <source>The key is forgotten when Convey closes.</source>
        <translation>Der Schlüssel wird vergessen, wenn Convey geschlossen wird.</translation>
    </message>
    <message>
        <source>In no file of Convey, in no saved setup.</source>
        <translation>In keiner Datei von Convey, in keiner gespeicherten Einrichtung.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Closes without saving.</source>
        <translation>Schließt, ohne zu speichern.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saves the destination and keeps its key. It need not have been tried.</source>
        <translation>Speichert das Ziel und behält seinen Schlüssel. Ein Versuch ist dafür nicht nötig.</translation>
    </message>
    <message>
        <source>Remove the destination</source>
        <translation>Ziel entfernen</translation>
    </message>
    <message>
        <source>Forgets the destination and its key. The sending history stays.</source>
        <translation>Vergisst das Ziel und seinen Schlüssel. Der Sendeverlauf bleibt.</translation>
    </message>
</context>
<context>
    <name>convey::ui::DestinationsModel</name>
    <message>
        <source>No key yet</source>
        <translation>Noch kein Schlüssel</translation>
    </message>
    <message>
        <source>In the key store</source>
        <translation>Im Schlüsselspeicher</translation>
    </message>
    <message>
        <source>For this session</source>
        <translation>Für diese Sitzung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>convey::ui::DestinationsPanel</name>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Enter edits a destination.</source>
        <translation>Die Eingabetaste bearbeitet ein Ziel.</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>H&amp;inzufügen…</translation>
    </message>
    <message>
        <source>Makes a destination: a pixel, its key and a colour that you recognise.</source>
        <translation>Legt ein Ziel an: ein Pixel, seinen Schlüssel und eine Farbe, die Sie wiedererkennen.</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>B&amp;earbeiten…</translation>
    </message>
    <message>
        <source>Changes the chosen destination, or removes it.</source>
        <translation>Ändert das gewählte Ziel oder entfernt es.</translation>
    </message>
    <message>
        <source>Test the &amp;key…</source>
        <translation>S&amp;chlüssel testen…</translation>
    </message>
    <message>
        <source>One made-up purchase, sent as a test. Nothing is recorded.</source>
        <translation>Ein erfundener Kauf, als Test gesendet. Nichts wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>F&amp;orget the key</source>
        <translation>Schlüssel &amp;vergessen</translation>
    </message>
    <message>
        <source>Takes the key out of the key store and out of memory. The destination stays.</source>
        <translation>Entfernt den Schlüssel aus dem Schlüsselspeicher und dem Arbeitsspeicher. Das Ziel bleibt.</translation>
    </message>
    <message>
        <source>None yet. Practice mode needs none; sending to OpenAI does.</source>
        <translation>Noch keine. Der Übungsmodus braucht keine; das Senden an OpenAI schon.</translation>
    </message>
    <message>
        <source>Keys are in the system’s key store or in memory, in no file of Convey.</source>
        <translation>Schlüssel liegen im Schlüsselspeicher des Systems oder im Arbeitsspeicher, in keiner Datei von Convey.</translation>
    </message>
</context>
<context>
    <name>convey::ui::DialectBar</name>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>The sheet of the workbook that is read. A change reads the file again.</source>
        <translation>Das Blatt der Arbeitsmappe, das gelesen wird. Eine Änderung liest die Datei neu.</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>Tr&amp;ennzeichen</translation>
    </message>
    <message>
        <source>The character that stands between two cells of a line. A change reads the file again.</source>
        <translation>Das Zeichen zwischen zwei Zellen einer Zeile. Eine Änderung liest die Datei neu.</translation>
    </message>
    <message>
        <source>How letters beyond A to Z are written in the file. If names look odd in the table below, take another. A change reads the file again.</source>
        <translation>Wie Buchstaben jenseits von A bis Z in der Datei geschrieben sind. Wenn Namen in der Tabelle unten seltsam aussehen, nehmen Sie eine andere. Eine Änderung liest die Datei neu.</translation>
    </message>
    <message>
        <source>Column &amp;names</source>
        <translation>Spalten&amp;namen</translation>
    </message>
    <message>
        <source>Whether the first line of the table holds the names of the columns. A change reads the file again.</source>
        <translation>Ob die erste Zeile der Tabelle die Namen der Spalten enthält. Eine Änderung liest die Datei neu.</translation>
    </message>
    <message>
        <source>Separator, one character</source>
        <translation>Trennzeichen, ein Zeichen</translation>
    </message>
    <message>
        <source>The character that stands between two cells of a line.</source>
        <translation>Das Zeichen zwischen zwei Zellen einer Zeile.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>lines to skip</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>&amp;Lines to skip</source>
        <translation>&amp;Zeilen überspringen</translation>
    </message>
    <message>
        <source>Lines above the table that are not part of it: a title, a date, instructions. A change reads the file again.</source>
        <translation>Zeilen über der Tabelle, die nicht zu ihr gehören: ein Titel, ein Datum, Anweisungen. Eine Änderung liest die Datei neu.</translation>
    </message>
    <message>
        <source>Let Convey find out the lines to skip</source>
        <translation>Convey die übersprungenen Zeilen finden lassen</translation>
    </message>
    <message>
        <source>Let Convey find out</source>
        <translation>Convey finden lassen</translation>
    </message>
    <message>
        <source>Takes your number back: Convey finds out where the table begins.</source>
        <translation>Nimmt Ihre Zahl zurück: Convey findet selbst, wo die Tabelle beginnt.</translation>
    </message>
    <message>
        <source>&amp;More about this file</source>
        <translation>&amp;Mehr zu dieser Datei</translation>
    </message>
    <message>
        <source>More about this file</source>
        <translation>Mehr zu dieser Datei</translation>
    </message>
    <message>
        <source>Shows what is rarely looked at: quotes, comments, blanks, other tables in the file, and how it is packed.</source>
        <translation>Zeigt, was selten gebraucht wird: Anführungszeichen, Kommentare, Leerzeichen, andere Tabellen in der Datei und wie sie gepackt ist.</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Anführungszeichen</translation>
    </message>
    <message>
        <source>The character around cells that hold a separator or a line break. A change reads the file again.</source>
        <translation>Das Zeichen um Zellen, die ein Trennzeichen oder einen Zeilenumbruch enthalten. Eine Änderung liest die Datei neu.</translation>
    </message>
    <message>
        <source>How a quotation mark is written inside a quoted cell. A change reads the file again.</source>
        <translation>Wie ein Anführungszeichen in einer Zelle mit Anführungszeichen geschrieben ist. Eine Änderung liest die Datei neu.</translation>
    </message>
    <message>
        <source>Lines that begin with this sign are no rows. A change reads the file again.</source>
        <translation>Zeilen, die mit diesem Zeichen beginnen, sind keine Datenzeilen. Eine Änderung liest die Datei neu.</translation>
    </message>
    <message>
        <source>&amp;Blanks</source>
        <translation>&amp;Leerzeichen</translation>
    </message>
    <message>
        <source>Whether blanks around cells belong to them. A change reads the file again.</source>
        <translation>Ob Leerzeichen um Zellen zu ihnen gehören. Eine Änderung liest die Datei neu.</translation>
    </message>
    <message>
        <source>Whether rows end where another table begins. A change reads the file again.</source>
        <translation>Ob die Zeilen dort enden, wo eine andere Tabelle beginnt. Eine Änderung liest die Datei neu.</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>type the character</source>
        <translation>Zeichen eingeben</translation>
    </message>
    <message>
        <source>take another: no quote, no accent</source>
        <translation>nehmen Sie ein anderes: kein Anführungszeichen, kein Akzent</translation>
    </message>
    <message>
        <source>A separator is one plain character that is not the quote: a letter, a digit or a sign.</source>
        <translation>Ein Trennzeichen ist ein einfaches Zeichen, das nicht das Anführungszeichen ist: ein Buchstabe, eine Ziffer oder ein Sonderzeichen.</translation>
    </message>
    <message>
        <source>this is the separator</source>
        <translation>das ist das Trennzeichen</translation>
    </message>
    <message>
        <source>In line %1</source>
        <translation>In Zeile %1</translation>
    </message>
    <message>
        <source>The file has none</source>
        <translation>Die Datei hat keine</translation>
    </message>
    <message>
        <source>Double &quot;</source>
        <translation>Doppelt &quot;</translation>
    </message>
    <message>
        <source>Single &apos;</source>
        <translation>Einfach &apos;</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Doubled &quot;&quot;</source>
        <translation>Verdoppelt &quot;&quot;</translation>
    </message>
    <message>
        <source>Backslash \&quot;</source>
        <translation>Backslash \&quot;</translation>
    </message>
    <message>
        <source>Begin with #</source>
        <translation>Beginnen mit #</translation>
    </message>
    <message>
        <source>Begin with %1</source>
        <translation>Beginnen mit %1</translation>
    </message>
    <message>
        <source>Belong to cells</source>
        <translation>Gehören zur Zelle</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Werden entfernt</translation>
    </message>
    <message>
        <source>Rows end there</source>
        <translation>Zeilen enden dort</translation>
    </message>
    <message>
        <source>Rows go on</source>
        <translation>Zeilen gehen weiter</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>name of the first file</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines so far</source>
        <translation>
            <numerusform>bisher %Ln Zeile</numerusform>
            <numerusform>bisher %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
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
        <translation>%1 (ausgeblendet)</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Anderes…</translation>
    </message>
    <message>
        <source>Text encodin&amp;g</source>
        <translation>Text&amp;kodierung</translation>
    </message>
    <message>
        <source>Quote in a cell</source>
        <translation>Anführung in Zelle</translation>
    </message>
    <message>
        <source>Comment lines</source>
        <translation>Kommentarzeilen</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>Andere Tabellen</translation>
    </message>
</context>
<context>
    <name>convey::ui::DropHint</name>
    <message>
        <source>Drop a file anywhere in this window</source>
        <translation>Ziehen Sie eine Datei irgendwo in dieses Fenster</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Datei hierher ziehen</translation>
    </message>
</context>
<context>
    <name>convey::ui::DropSign</name>
    <message>
        <source>Convey opens CSV, TSV and XLSX files. This one is a folder.</source>
        <translation>Convey öffnet CSV-, TSV- und XLSX-Dateien. Dies ist ein Ordner.</translation>
    </message>
    <message>
        <source>Convey opens CSV, TSV and XLSX files. This one is a file of type %1.</source>
        <translation>Convey öffnet CSV-, TSV- und XLSX-Dateien. Diese Datei hat den Typ %1.</translation>
    </message>
    <message>
        <source>Drop to open %1</source>
        <translation>Loslassen, um %1 zu öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %Ln files as one table</source>
        <translation>
            <numerusform>Loslassen, um %Ln Datei als eine Tabelle zu öffnen</numerusform>
            <numerusform>Loslassen, um %Ln Dateien als eine Tabelle zu öffnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::EventNeeds</name>
    <message>
        <source>%1 lacks: %2.</source>
        <translation>Bei %1 fehlt: %2.</translation>
    </message>
    <message>
        <source>%1 would tell more with: %2.</source>
        <translation>%1 würde mehr aussagen mit: %2.</translation>
    </message>
    <message>
        <source>%1: nothing identifies the customer, so OpenAI can hardly connect it to an ad.</source>
        <translation>%1: Der Kunde ist an nichts zu erkennen, daher kann OpenAI es kaum mit einer Anzeige verbinden.</translation>
    </message>
</context>
<context>
    <name>convey::ui::EventPanel</name>
    <message>
        <source>Previous line</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Show personal values</source>
        <translation>Persönliche Werte zeigen</translation>
    </message>
    <message>
        <source>The conversion as it will be sent</source>
        <translation>Die Conversion, wie sie gesendet wird</translation>
    </message>
    <message>
        <source>As it will be sent</source>
        <translation>So wird es gesendet</translation>
    </message>
    <message>
        <source>Row to show</source>
        <translation>Zu zeigende Zeile</translation>
    </message>
    <message>
        <source>Row to show, counted after the column names</source>
        <translation>Zu zeigende Zeile, gezählt nach den Spaltennamen</translation>
    </message>
    <message>
        <source>Any row of the file, by its number after the column names.</source>
        <translation>Eine beliebige Zeile der Datei, mit ihrer Nummer nach den Spaltennamen.</translation>
    </message>
    <message>
        <source>One line of your file as the conversion that OpenAI receives. Ctrl+C copies what is marked.</source>
        <translation>Eine Zeile Ihrer Datei als die Conversion, die OpenAI erhält. Strg+C kopiert, was markiert ist.</translation>
    </message>
    <message>
        <source>Shows names, e-mail addresses and phone numbers as they are in the file. They stay on this computer either way.</source>
        <translation>Zeigt Namen, E-Mail-Adressen und Telefonnummern, wie sie in der Datei stehen. Sie bleiben so oder so auf diesem Computer.</translation>
    </message>
    <message>
        <source>Show each line by itself</source>
        <translation>Jede Zeile für sich zeigen</translation>
    </message>
    <message>
        <source>Lines of one order are sent as one conversion. Ticked, each line is shown as it would be by itself; what is sent stays the same.</source>
        <translation>Die Zeilen einer Bestellung werden als eine Conversion gesendet. Mit Häkchen wird jede Zeile so gezeigt, wie sie für sich wäre; was gesendet wird, bleibt gleich.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message numerus="yes">
        <source>Show its %Ln lines apart</source>
        <comment>an order</comment>
        <translation>
            <numerusform>Ihre %Ln Zeile einzeln zeigen</numerusform>
            <numerusform>Ihre %Ln Zeilen einzeln zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By themselves these lines would be %Ln conversions. They are sent as one.</source>
        <translation>
            <numerusform>Für sich wäre diese Zeile %Ln Conversion. Sie wird als eine gesendet.</numerusform>
            <numerusform>Für sich wären diese Zeilen %Ln Conversions. Sie werden als eine gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::EventText</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>convey::ui::FactChoice</name>
    <message>
        <source>Let Convey find out</source>
        <translation>Convey finden lassen</translation>
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
        <translation>So bekommen Sie diese Spalte…</translation>
    </message>
    <message>
        <source>The field at hand</source>
        <translation>Das aktuelle Feld</translation>
    </message>
    <message>
        <source>How to get a column with oppref</source>
        <translation>So bekommen Sie eine Spalte mit oppref</translation>
    </message>
    <message>
        <source>Shows how a shop keeps the click reference, so that the next export has a column for it.</source>
        <translation>Zeigt, wie ein Shop die Klickreferenz behält, damit der nächste Export eine Spalte dafür hat.</translation>
    </message>
    <message>
        <source>No field is chosen.</source>
        <translation>Kein Feld ist gewählt.</translation>
    </message>
    <message>
        <source>Name in the API: %1</source>
        <translation>Name in der API: %1</translation>
    </message>
    <message>
        <source>Name in the API</source>
        <translation>Name in der API</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::FieldList</name>
    <message>
        <source>Event ID</source>
        <translation>Event-ID</translation>
    </message>
    <message>
        <source>What tells one conversion from another, usually the order number. OpenAI counts an ID once.</source>
        <translation>Was eine Conversion von einer anderen unterscheidet, meist die Bestellnummer. OpenAI zählt eine ID einmal.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>What happened: a purchase, a lead, a sign-up and so on.</source>
        <translation>Was geschehen ist: ein Kauf, ein Lead, eine Anmeldung und so weiter.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When it happened, date and time of day. OpenAI takes the last 7 days.</source>
        <translation>Wann es geschehen ist, Datum und Uhrzeit. OpenAI nimmt die letzten 7 Tage an.</translation>
    </message>
    <message>
        <source>Custom name</source>
        <translation>Eigener Name</translation>
    </message>
    <message>
        <source>The name of a custom event: 1 to 64 letters, digits, _ or -. Other events have none.</source>
        <translation>Der Name eines eigenen Events: 1 bis 64 Buchstaben, Ziffern, _ oder -. Andere Events haben keinen.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where it happened: on a website, in a shop, on the phone. Conversions on a website need the page address too.</source>
        <translation>Wo es geschehen ist: auf einer Website, in einem Laden, am Telefon. Conversions auf einer Website brauchen auch die Seitenadresse.</translation>
    </message>
    <message>
        <source>Page address</source>
        <translation>Seitenadresse</translation>
    </message>
    <message>
        <source>The page on which it happened. Only scheme, host and path are sent; what follows a ? stays here.</source>
        <translation>Die Seite, auf der es geschehen ist. Nur Schema, Host und Pfad werden gesendet; was auf ein ? folgt, bleibt hier.</translation>
    </message>
    <message>
        <source>Click reference</source>
        <translation>Klickreferenz</translation>
    </message>
    <message>
        <source>What OpenAI put into the address of the page when the ad was clicked. The surest way to connect a conversion to its ad.</source>
        <translation>Was OpenAI in die Seitenadresse gesetzt hat, als die Anzeige angeklickt wurde. Der sicherste Weg, eine Conversion mit ihrer Anzeige zu verbinden.</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>Whether the person objects: yes, no, true, false, 1 or 0. Sent only where it says yes.</source>
        <translation>Ob die Person widerspricht: yes, no, true, false, 1 oder 0. Wird nur gesendet, wo es ja heißt.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail address. It is hashed on this computer.</source>
        <translation>Die E-Mail-Adresse des Kunden. Sie wird auf diesem Computer gehasht.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>The customer&apos;s phone number. It is hashed on this computer. Numbers without a country code need the country below.</source>
        <translation>Die Telefonnummer des Kunden. Sie wird auf diesem Computer gehasht. Nummern ohne Ländervorwahl brauchen das Land unten.</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>Your own number for the customer. It is hashed on this computer.</source>
        <translation>Ihre eigene Nummer für den Kunden. Sie wird auf diesem Computer gehasht.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>The customer&apos;s first name. It is hashed on this computer.</source>
        <translation>Der Vorname des Kunden. Er wird auf diesem Computer gehasht.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>The customer&apos;s last name. It is hashed on this computer.</source>
        <translation>Der Nachname des Kunden. Er wird auf diesem Computer gehasht.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>The customer&apos;s country. It leaves as a code of two capital letters, not hashed.</source>
        <translation>Das Land des Kunden. Es geht als Code aus zwei Großbuchstaben hinaus, nicht gehasht.</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>It leaves as it is, not hashed.</source>
        <translation>Geht unverändert hinaus, nicht gehasht.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>The address of the customer&apos;s device. It leaves as it is, not hashed.</source>
        <translation>Die Adresse des Geräts des Kunden. Geht unverändert hinaus, nicht gehasht.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>What the customer&apos;s browser calls itself (user agent). It leaves as it is, not hashed.</source>
        <translation>Wie sich der Browser des Kunden nennt (User-Agent). Geht unverändert hinaus, nicht gehasht.</translation>
    </message>
    <message>
        <source>Browser reference</source>
        <translation>Browser-Referenz</translation>
    </message>
    <message>
        <source>What OpenAI&apos;s pixel keeps in the customer&apos;s browser (obref). It leaves as it is.</source>
        <translation>Was OpenAIs Pixel im Browser des Kunden behält (obref). Geht unverändert hinaus.</translation>
    </message>
    <message>
        <source>Android advertising ID</source>
        <translation>Android-Werbe-ID</translation>
    </message>
    <message>
        <source>The advertising ID of an Android device. It leaves as it is.</source>
        <translation>Die Werbe-ID eines Android-Geräts. Geht unverändert hinaus.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>What the conversion is worth. It is sent in the currency&apos;s smallest unit and needs a currency.</source>
        <translation>Was die Conversion wert ist. Wird in der kleinsten Einheit der Währung gesendet und braucht eine Währung.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>The currency of the amount as a code of three letters: USD, EUR.</source>
        <translation>Die Währung des Betrags als Code aus drei Buchstaben: USD, EUR.</translation>
    </message>
    <message>
        <source>Plan ID</source>
        <translation>Tarif-ID</translation>
    </message>
    <message>
        <source>Which plan was subscribed to. Sent with subscriptions, trials and custom events.</source>
        <translation>Welcher Tarif abonniert wurde. Wird mit Abonnements, Probezeiten und eigenen Events gesendet.</translation>
    </message>
    <message>
        <source>Own field %1</source>
        <translation>Eigenes Feld %1</translation>
    </message>
    <message>
        <source>A field of your own. Sent with custom events alone.</source>
        <translation>Ein eigenes Feld. Wird nur mit eigenen Events gesendet.</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>Artikel-ID</translation>
    </message>
    <message>
        <source>The number of the product or service.</source>
        <translation>Die Nummer des Produkts oder der Dienstleistung.</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>Artikelname</translation>
    </message>
    <message>
        <source>What the product or service is called. Names of people must not be in it.</source>
        <translation>Wie das Produkt oder die Dienstleistung heißt. Namen von Personen dürfen nicht darin stehen.</translation>
    </message>
    <message>
        <source>Item kind</source>
        <translation>Artikelart</translation>
    </message>
    <message>
        <source>What kind of product or service it is.</source>
        <translation>Welche Art von Produkt oder Dienstleistung es ist.</translation>
    </message>
    <message>
        <source>Item quantity</source>
        <translation>Artikelmenge</translation>
    </message>
    <message>
        <source>How many of it, a whole number.</source>
        <translation>Wie viel davon, eine ganze Zahl.</translation>
    </message>
    <message>
        <source>Item price</source>
        <translation>Artikelpreis</translation>
    </message>
    <message>
        <source>The price of the item. It is sent in the currency&apos;s smallest unit and needs a currency.</source>
        <translation>Der Preis des Artikels. Wird in der kleinsten Einheit der Währung gesendet und braucht eine Währung.</translation>
    </message>
    <message>
        <source>Item currency</source>
        <translation>Artikelwährung</translation>
    </message>
    <message>
        <source>Where it is not the currency of the amount.</source>
        <translation>Wo sie nicht die Währung des Betrags ist.</translation>
    </message>
    <message>
        <source>Item group</source>
        <translation>Artikelgruppe</translation>
    </message>
    <message>
        <source>What ties the variants of an item together.</source>
        <translation>Was die Varianten eines Artikels zusammenhält.</translation>
    </message>
    <message>
        <source>Phone country</source>
        <translation>Telefonland</translation>
    </message>
    <message>
        <source>Says how phone numbers without a country code are read. It is not sent.</source>
        <translation>Sagt, wie Telefonnummern ohne Ländervorwahl gelesen werden. Wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Says which place times belong to that name no zone. It is not sent.</source>
        <translation>Sagt, zu welchem Ort Zeiten ohne Zonenangabe gehören. Wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Datumsfolge</translation>
    </message>
    <message>
        <source>Says whether 03/04 is 3 April or 4 March. It is not sent.</source>
        <translation>Sagt, ob 03/04 der 3. April oder der 4. März ist. Wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Amounts are in</source>
        <translation>Beträge in</translation>
    </message>
    <message>
        <source>Says whether 12999 in the file is 12999 dollars or 129.99. It is not sent.</source>
        <translation>Sagt, ob 12999 in der Datei 12999 Dollar oder 129.99 bedeutet. Wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Says which sign stands before the decimals in the file. It is not sent.</source>
        <translation>Sagt, welches Zeichen in der Datei vor den Nachkommastellen steht. Wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Words like granted and denied. Whoever did not grant it is sent with an opt-out.</source>
        <translation>Wörter wie granted und denied. Wer sie nicht erteilt hat, wird mit einem Opt-out gesendet.</translation>
    </message>
    <message>
        <source>Items in one cell</source>
        <translation>Artikel in einer Zelle</translation>
    </message>
    <message>
        <source>A column whose cells are JSON: a list of items.</source>
        <translation>Eine Spalte, deren Zellen JSON sind: eine Liste von Artikeln.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Where the date and the time stand in two columns. It is not sent.</source>
        <translation>Wo Datum und Uhrzeit in zwei Spalten stehen. Wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Put in front of page addresses that are only a path, like https://shop.example.com.</source>
        <translation>Wird Seitenadressen vorangestellt, die nur ein Pfad sind, etwa https://shop.example.com.</translation>
    </message>
    <message>
        <source>Keep what follows the ?</source>
        <translation>Teil nach ? behalten</translation>
    </message>
    <message>
        <source>Sends page addresses with their query, which may hold personal data. It is cut otherwise.</source>
        <translation>Sendet Seitenadressen mit ihrer Abfrage, in der persönliche Daten stehen können. Sonst wird sie abgeschnitten.</translation>
    </message>
    <message>
        <source>Empty consent</source>
        <translation>Leere Einwilligung</translation>
    </message>
    <message>
        <source>Says what is done with lines whose consent is empty. It is not sent.</source>
        <translation>Sagt, was mit Zeilen geschieht, deren Einwilligung leer ist. Wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Words for nothing</source>
        <translation>Wörter für nichts</translation>
    </message>
    <message>
        <source>Words that mean an empty cell, with commas between them: NULL,N/A,-. They are not sent.</source>
        <translation>Wörter, die eine leere Zelle bedeuten, mit Kommas dazwischen: NULL,N/A,-. Werden nicht gesendet.</translation>
    </message>
    <message>
        <source>Days without a time</source>
        <translation>Tage ohne Uhrzeit</translation>
    </message>
    <message>
        <source>The time of day, like 12:00, that is taken for days without one. It is not sent.</source>
        <translation>Die Uhrzeit, etwa 12:00, die für Tage ohne Uhrzeit gilt. Wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Years of two digits</source>
        <translation>Zweistellige Jahre</translation>
    </message>
    <message>
        <source>The first year of the hundred in which they lie: with 1970, 26 is 2026. It is not sent.</source>
        <translation>Das erste Jahr des Jahrhunderts, in dem sie liegen: Mit 1970 ist 26 das Jahr 2026. Wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Day numbers count from</source>
        <translation>Tageszahlen ab</translation>
    </message>
    <message>
        <source>1900, or 1904 where the file comes from an old Mac. It is not sent.</source>
        <translation>1900, oder 1904, wenn die Datei von einem älteren Mac kommt. Wird nicht gesendet.</translation>
    </message>
    <message>
        <source>One order is known by</source>
        <translation>Bestellung erkannt an</translation>
    </message>
    <message>
        <source>Lines with the same text in this column are joined to one conversion with several items.</source>
        <translation>Zeilen mit gleichem Text in dieser Spalte werden zu einer Conversion mit mehreren Artikeln verbunden.</translation>
    </message>
    <message>
        <source>Identical lines of an order</source>
        <translation>Gleiche Zeilen einer Bestellung</translation>
    </message>
    <message>
        <source>keep counts both as items, drop takes the second for a mistake of the export. It is not sent.</source>
        <translation>keep zählt beide als Artikel, drop hält die zweite für einen Fehler des Exports. Wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>A column with what was paid back of an order: the conversion is worth the rest.</source>
        <translation>Eine Spalte mit dem, was von einer Bestellung erstattet wurde: Die Conversion ist den Rest wert.</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Mittlere Namen</translation>
    </message>
    <message>
        <source>To which name the words in the middle of a full name belong. It is not sent.</source>
        <translation>Zu welchem Namen die Wörter in der Mitte eines vollen Namens gehören. Wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Order of names</source>
        <translation>Namensfolge</translation>
    </message>
    <message>
        <source>Which name comes first in a full name. It is not sent.</source>
        <translation>Welcher Name in einem vollen Namen zuerst steht. Wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Names of several countries</source>
        <translation>Namen mehrerer Länder</translation>
    </message>
    <message>
        <source>The codes of the countries that names like Korea or Congo mean in this file: KR, CD. It is not sent.</source>
        <translation>Die Codes der Länder, die Namen wie Korea oder Kongo in dieser Datei bedeuten: KR, CD. Wird nicht gesendet.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>helps OpenAI recognise the customer; hashed on this computer, the place is not</source>
        <translation>hilft OpenAI, den Kunden zu erkennen; auf diesem Computer gehasht, der Ort nicht</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
</context>
<context>
    <name>convey::ui::FieldState</name>
    <message>
        <source>conversions on a website need it</source>
        <translation>Conversions auf einer Website brauchen es</translation>
    </message>
    <message>
        <source>a custom event needs it</source>
        <translation>ein eigenes Event braucht es</translation>
    </message>
    <message>
        <source>an amount needs it</source>
        <translation>ein Betrag braucht es</translation>
    </message>
    <message>
        <source>every conversion needs it</source>
        <translation>jede Conversion braucht es</translation>
    </message>
    <message>
        <source>assumed: see the question above</source>
        <translation>vermutet: siehe Frage oben</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>from the saved setup</source>
        <translation>aus der Einrichtung</translation>
    </message>
    <message>
        <source>the country in the same line</source>
        <translation>das Land in derselben Zeile</translation>
    </message>
    <message>
        <source>there is a column of page addresses</source>
        <translation>es gibt eine Spalte mit Seitenadressen</translation>
    </message>
    <message>
        <source>the values look like it</source>
        <translation>die Werte sehen danach aus</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>umgewandelt</translation>
    </message>
    <message>
        <source>hashed</source>
        <translation>gehasht</translation>
    </message>
    <message>
        <source>already hashed</source>
        <translation>bereits gehasht</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
</context>
<context>
    <name>convey::ui::FileFinding</name>
    <message>
        <source>%1 of %2</source>
        <comment>the number of a line, and its file</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>convey::ui::FilePage</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Make sure the table below looks like your spreadsheet.</source>
        <translation>Sehen Sie nach, ob die Tabelle unten wie Ihre eigene aussieht.</translation>
    </message>
    <message>
        <source>&amp;Continue to Columns</source>
        <translation>&amp;Weiter zu Spalten</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Neu &amp;lesen</translation>
    </message>
    <message>
        <source>Reads the file again, as it is on the disk now (F5).</source>
        <translation>Liest die Datei neu, wie sie jetzt auf dem Datenträger liegt (F5).</translation>
    </message>
    <message>
        <source>Reads the file again with what you chose here. Your answers stay, and so do your changes to lines that are still there.</source>
        <translation>Liest die Datei neu, mit dem, was Sie hier gewählt haben. Ihre Antworten bleiben, ebenso Ihre Änderungen an Zeilen, die noch da sind.</translation>
    </message>
    <message>
        <source>Change c&amp;olumns</source>
        <translation>Sp&amp;alten ändern</translation>
    </message>
    <message>
        <source>Shows what each column means, and lets you change it.</source>
        <translation>Zeigt, was jede Spalte bedeutet, und lässt Sie es ändern.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Looking at every line: %1 %</source>
        <translation>Jede Zeile wird angesehen: %1 %</translation>
    </message>
    <message>
        <source>Show personal values</source>
        <translation>Persönliche Werte zeigen</translation>
    </message>
    <message>
        <source>Shows names, e-mail addresses and phone numbers as they are in the file. Showing them sends nothing.</source>
        <translation>Zeigt Namen, E-Mail-Adressen und Telefonnummern, wie sie in der Datei stehen. Das Anzeigen sendet nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines that you had changed or left out are not in the file any more. The other changes are kept.</source>
        <translation>
            <numerusform>%Ln Zeile, die Sie geändert oder ausgelassen hatten, ist nicht mehr in der Datei. Die anderen Änderungen sind erhalten.</numerusform>
            <numerusform>%Ln Zeilen, die Sie geändert oder ausgelassen hatten, sind nicht mehr in der Datei. Die anderen Änderungen sind erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue to Preview</source>
        <translation>&amp;Weiter zur Vorschau</translation>
    </message>
    <message>
        <source>Goes on to what Convey found in every line.</source>
        <translation>Geht weiter zu dem, was Convey in jeder Zeile gefunden hat.</translation>
    </message>
    <message>
        <source>Goes on to what each column means.</source>
        <translation>Geht weiter zu dem, was jede Spalte bedeutet.</translation>
    </message>
    <message>
        <source>Line %1 is the first with bytes that are no characters in this encoding. Cells with such bytes can&apos;t be sent. Save the file as “CSV UTF-8” in the spreadsheet program, then read it again.</source>
        <translation>Zeile %1 ist die erste mit Bytes, die in dieser Kodierung keine Zeichen sind. Zellen mit solchen Bytes können nicht gesendet werden. Speichern Sie die Datei in der Tabellenkalkulation als „CSV UTF-8“ und lesen Sie sie dann neu.</translation>
    </message>
    <message>
        <source>Columns %1 to %2 of %3</source>
        <translation>Spalten %1 bis %2 von %3</translation>
    </message>
    <message>
        <source>Show &amp;personal values</source>
        <translation>&amp;Persönliche Werte zeigen</translation>
    </message>
</context>
<context>
    <name>convey::ui::FilterDialog</name>
    <message>
        <source>Leave out lines with these values</source>
        <translation>Zeilen mit diesen Werten auslassen</translation>
    </message>
    <message>
        <source>Keep only lines with these values</source>
        <translation>Nur Zeilen mit diesen Werten behalten</translation>
    </message>
    <message>
        <source>Leave out lines with any value</source>
        <translation>Zeilen mit irgendeinem Wert auslassen</translation>
    </message>
    <message>
        <source>Leave out lines without a value</source>
        <translation>Zeilen ohne Wert auslassen</translation>
    </message>
    <message>
        <source>Keep only lines with a number above zero</source>
        <translation>Nur Zeilen mit einer Zahl über null behalten</translation>
    </message>
    <message>
        <source>Leave out lines with a number above zero</source>
        <translation>Zeilen mit einer Zahl über null auslassen</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Was ausgelassen wird</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>The column whose values decide which lines are left out.</source>
        <translation>Die Spalte, deren Werte entscheiden, welche Zeilen ausgelassen werden.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Which lines are left out by this column.</source>
        <translation>Welche Zeilen durch diese Spalte ausgelassen werden.</translation>
    </message>
    <message>
        <source>Values of the column</source>
        <translation>Werte der Spalte</translation>
    </message>
    <message>
        <source>The values of the column and in how many lines each is. Space ticks one.</source>
        <translation>Die Werte der Spalte und in wie vielen Zeilen jeder steht. Die Leertaste setzt ein Häkchen.</translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>&amp;Spalte:</translation>
    </message>
    <message>
        <source>What is &amp;done:</source>
        <translation>&amp;Was geschieht:</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>Wer&amp;te:</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value, and how many lines have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This column has too many different values to choose from.</source>
        <translation>Diese Spalte hat zu viele verschiedene Werte zur Auswahl.</translation>
    </message>
    <message>
        <source>All other values of this column are left out.</source>
        <translation>Alle anderen Werte dieser Spalte werden ausgelassen.</translation>
    </message>
    <message>
        <source>Choose the column that tells which lines to leave out.</source>
        <translation>Wählen Sie die Spalte, die sagt, welche Zeilen auszulassen sind.</translation>
    </message>
    <message>
        <source>Tick the values.</source>
        <translation>Haken Sie die Werte an.</translation>
    </message>
</context>
<context>
    <name>convey::ui::FilterPanel</name>
    <message>
        <source>Change what is left out by this column</source>
        <translation>Ändern, was durch diese Spalte ausgelassen wird</translation>
    </message>
    <message>
        <source>Leave out lines by another column</source>
        <translation>Zeilen durch eine weitere Spalte auslassen</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Was ausgelassen wird</translation>
    </message>
    <message>
        <source>What decides which lines are left out</source>
        <translation>Was entscheidet, welche Zeilen ausgelassen werden</translation>
    </message>
    <message>
        <source>Lines with these values are no conversions to be sent, such as orders that were refunded. Space switches one off or on, F2 changes it.</source>
        <translation>Zeilen mit diesen Werten sind keine zu sendenden Conversions, etwa erstattete Bestellungen. Die Leertaste schaltet einen aus oder ein, F2 ändert ihn.</translation>
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
        <translation>eines oder keines</translation>
    </message>
    <message>
        <source>Shows only rows with a problem that weighs this much, whatever else there is.</source>
        <translation>Zeigt nur Zeilen mit einem Problem dieses Gewichts, was auch sonst vorliegt.</translation>
    </message>
    <message>
        <source>&amp;In column</source>
        <translation>&amp;In Spalte</translation>
    </message>
    <message>
        <source>any</source>
        <translation>jede</translation>
    </message>
    <message>
        <source>Shows only rows with a problem in this column of your file.</source>
        <translation>Zeigt nur Zeilen mit einem Problem in dieser Spalte Ihrer Datei.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Shows only conversions of one kind.</source>
        <translation>Zeigt nur Conversions einer Art.</translation>
    </message>
    <message>
        <source>Curren&amp;cy</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>Shows only conversions in one currency.</source>
        <translation>Zeigt nur Conversions in einer Währung.</translation>
    </message>
    <message>
        <source>&amp;Amount from</source>
        <translation>&amp;Betrag ab</translation>
    </message>
    <message>
        <source>Shows only conversions of at least this much, in whole units of their own currency: 10 or 9.50.</source>
        <translation>Zeigt nur Conversions ab diesem Betrag, in ganzen Einheiten ihrer eigenen Währung: 10 oder 9.50.</translation>
    </message>
    <message>
        <source>up t&amp;o</source>
        <translation>bi&amp;s</translation>
    </message>
    <message>
        <source>Shows only conversions of at most this much, in whole units of their own currency: 10 or 9.50.</source>
        <translation>Zeigt nur Conversions bis zu diesem Betrag, in ganzen Einheiten ihrer eigenen Währung: 10 oder 9.50.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Takes these filters away. Cause and search stay.</source>
        <translation>Nimmt diese Filter weg. Ursache und Suche bleiben.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it like 10 or 9.50.</source>
        <translation>„%1“ ist kein Betrag. Schreiben Sie ihn wie 10 oder 9.50.</translation>
    </message>
    <message>
        <source>Pro&amp;blem</source>
        <translation>&amp;Problem</translation>
    </message>
    <message>
        <source>Eve&amp;nt type</source>
        <translation>&amp;Event-Typ</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindBar</name>
    <message>
        <source>F&amp;ind</source>
        <translation>Suche&amp;n</translation>
    </message>
    <message>
        <source>Words to look for in every cell of the file; upper and lower case are alike.</source>
        <translation>Wörter, die in jeder Zelle der Datei gesucht werden; Groß- und Kleinschreibung ist gleich.</translation>
    </message>
    <message>
        <source>In all rows</source>
        <translation>In allen Zeilen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Voriges suchen</translation>
    </message>
    <message>
        <source>Goes up (Shift+Enter)</source>
        <translation>Geht nach oben (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Nächstes suchen</translation>
    </message>
    <message>
        <source>Goes down (Enter)</source>
        <translation>Geht nach unten (Eingabe)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Closes the search (Esc)</source>
        <translation>Schließt die Suche (Esc)</translation>
    </message>
    <message>
        <source>No row contains “%1”.</source>
        <translation>Keine Zeile enthält „%1“.</translation>
    </message>
    <message>
        <source>Line %1, %2: the search went once around.</source>
        <translation>Zeile %1, %2: Die Suche ist einmal herum.</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 rows</source>
        <comment>a place, which row of those that were found it is</comment>
        <translation>%1 · %2 von %3 Zeilen</translation>
    </message>
    <message>
        <source>Looking… %1%</source>
        <translation>Wird gesucht… %1%</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindSend</name>
    <message>
        <source>Tested and passed, not recorded</source>
        <translation>Getestet und bestanden, nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Yes, accepted</source>
        <translation>Ja, angenommen</translation>
    </message>
    <message>
        <source>Tested; it would be refused</source>
        <translation>Getestet; sie würde abgelehnt</translation>
    </message>
    <message>
        <source>Sent, and refused</source>
        <translation>Gesendet und abgelehnt</translation>
    </message>
    <message>
        <source>Sent, no answer came back; repeating is safe</source>
        <translation>Gesendet, es kam keine Antwort; Wiederholen ist sicher</translation>
    </message>
    <message>
        <source>Planned, not sent</source>
        <translation>Geplant, nicht gesendet</translation>
    </message>
    <message>
        <source>Was this order sent?</source>
        <translation>Wurde diese Bestellung gesendet?</translation>
    </message>
    <message>
        <source>#10520</source>
        <translation>#10520</translation>
    </message>
    <message>
        <source>Type an event ID, or the order number that IDs are made of. Convey keeps no IDs, only keyed hashes; what you type is hashed and looked for, and kept nowhere.</source>
        <translation>Geben Sie eine Event-ID ein oder die Bestellnummer, aus der IDs gebildet sind. Convey behält keine IDs, nur mit Schlüssel gebildete Hashes; Ihre Eingabe wird gehasht, gesucht und nirgends behalten.</translation>
    </message>
    <message>
        <source>Event ID or order number, as it stands in your file</source>
        <translation>Event-ID oder Bestellnummer, wie sie in Ihrer Datei steht</translation>
    </message>
    <message>
        <source>No. Nothing with this ID was sent from this computer.</source>
        <translation>Nein. Mit dieser ID wurde von diesem Computer nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln times before.</source>
        <translation>
            <numerusform>Und %Ln Mal zuvor.</numerusform>
            <numerusform>Und %Ln Mal zuvor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (pixel %2)</source>
        <translation>%1 (Pixel %2)</translation>
    </message>
    <message>
        <source>%1: %2, as %3 to %4, row %5 of %6.</source>
        <comment>state, when, event, destination, row, file</comment>
        <translation>%1: %2, als %3 an %4, Zeile %5 von %6.</translation>
    </message>
    <message>
        <source>If it is sent again, OpenAI keeps the first; Convey leaves it out by itself.</source>
        <translation>Wird sie noch einmal gesendet, behält OpenAI die erste; Convey lässt sie von selbst aus.</translation>
    </message>
    <message>
        <source>Was this or&amp;der sent?</source>
        <translation>&amp;Wurde diese Bestellung gesendet?</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindingCard</name>
    <message>
        <source>nothing, in the column %1</source>
        <translation>nichts, in der Spalte %1</translation>
    </message>
    <message>
        <source>%1 in the column %2</source>
        <comment>a value and its column</comment>
        <translation>%1 in der Spalte %2</translation>
    </message>
    <message>
        <source>%1 in the column %2; %3</source>
        <comment>a value, its column, why it can&apos;t be read</comment>
        <translation>%1 in der Spalte %2; %3</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why? The rule in the help</source>
        <translation>Warum? Die Regel in der Hilfe</translation>
    </message>
    <message>
        <source>Opens the help at this rule.</source>
        <translation>Öffnet die Hilfe bei dieser Regel.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Künftig</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a fix does, and the new text</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %Ln</source>
        <translation>
            <numerusform>Alle %Ln korrigieren</numerusform>
            <numerusform>Alle %Ln korrigieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Does the same in every row with this cause (Alt+Shift+Return). You can undo it.</source>
        <translation>Tut dasselbe in jeder Zeile mit dieser Ursache (Alt+Umschalt+Eingabe). Sie können es rückgängig machen.</translation>
    </message>
    <message>
        <source>Fix this row</source>
        <translation>Diese Zeile korrigieren</translation>
    </message>
    <message>
        <source>Changes this cell only (Alt+Return). You can undo it.</source>
        <translation>Ändert nur diese Zelle (Alt+Eingabe). Sie können es rückgängig machen.</translation>
    </message>
    <message>
        <source>%1: row %2 of %3, to pixel %4</source>
        <comment>a time, a place in a file, a pixel</comment>
        <translation>%1: Zeile %2 von %3, an Pixel %4</translation>
    </message>
    <message>
        <source>Stays at OpenAI</source>
        <translation>Bleibt bei OpenAI</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>%1, with other values</source>
        <comment>a place in this file</comment>
        <translation>%1, mit anderen Werten</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sent, no answer</source>
        <translation>Gesendet, keine Antwort</translation>
    </message>
    <message>
        <source>Mend it for all rows on Columns</source>
        <translation>In „Spalten“ für alle Zeilen korrigieren</translation>
    </message>
    <message>
        <source>The cause is in what the columns mean, not in this row.</source>
        <translation>Die Ursache liegt in der Bedeutung der Spalten, nicht in dieser Zeile.</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindingTitles</name>
    <message>
        <source>No tag here</source>
        <translation>Kein Bild-Tag hier</translation>
    </message>
    <message>
        <source>Tag is not closed</source>
        <translation>Tag ist nicht geschlossen</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Keine Adresse</translation>
    </message>
    <message>
        <source>Address without quotes</source>
        <translation>Adresse ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>Loads lazily, that is never</source>
        <translation>Lädt verzögert, also nie</translation>
    </message>
    <message>
        <source>Only without JavaScript</source>
        <translation>Nur ohne JavaScript</translation>
    </message>
    <message>
        <source>Fallback of a missing pixel</source>
        <translation>Ersatz für ein fehlendes Pixel</translation>
    </message>
    <message>
        <source>In a comment</source>
        <translation>In einem Kommentar</translation>
    </message>
    <message>
        <source>In a script</source>
        <translation>In einem Skript</translation>
    </message>
    <message>
        <source>In a style sheet</source>
        <translation>In einem Stylesheet</translation>
    </message>
    <message>
        <source>In srcset</source>
        <translation>In srcset</translation>
    </message>
    <message>
        <source>Not in src</source>
        <translation>Nicht in src</translation>
    </message>
    <message>
        <source>Bare &amp; in HTML</source>
        <translation>Bloßes &amp; in HTML</translation>
    </message>
    <message>
        <source>Unknown character name</source>
        <translation>Unbekannter Zeichenname</translation>
    </message>
    <message>
        <source>Line break in the address</source>
        <translation>Zeilenumbruch in der Adresse</translation>
    </message>
    <message>
        <source>https:// is missing</source>
        <translation>https:// fehlt</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>Anderer Host</translation>
    </message>
    <message>
        <source>Another path</source>
        <translation>Anderer Pfad</translation>
    </message>
    <message>
        <source>Cut off by #</source>
        <translation>Durch # abgeschnitten</translation>
    </message>
    <message>
        <source>Very long address</source>
        <translation>Sehr lange Adresse</translation>
    </message>
    <message>
        <source>Not read to its end</source>
        <translation>Nicht bis zum Ende gelesen</translation>
    </message>
    <message>
        <source>Broken percent sign</source>
        <translation>Fehlerhaftes Prozentzeichen</translation>
    </message>
    <message>
        <source>+ becomes a space</source>
        <translation>+ wird zum Leerzeichen</translation>
    </message>
    <message>
        <source>Space in the address</source>
        <translation>Leerzeichen in der Adresse</translation>
    </message>
    <message>
        <source>Space beside a value</source>
        <translation>Leerzeichen neben einem Wert</translation>
    </message>
    <message>
        <source>Character not encoded</source>
        <translation>Zeichen nicht kodiert</translation>
    </message>
    <message>
        <source>Escaped twice</source>
        <translation>Doppelt maskiert</translation>
    </message>
    <message>
        <source>Encoded twice</source>
        <translation>Doppelt kodiert</translation>
    </message>
    <message>
        <source>Not UTF-8</source>
        <translation>Nicht UTF-8</translation>
    </message>
    <message>
        <source>Parameter is missing</source>
        <translation>Parameter fehlt</translation>
    </message>
    <message>
        <source>Parameter without a value</source>
        <translation>Parameter ohne Wert</translation>
    </message>
    <message>
        <source>Unknown parameter</source>
        <translation>Unbekannter Parameter</translation>
    </message>
    <message>
        <source>Parameter twice</source>
        <translation>Parameter doppelt</translation>
    </message>
    <message>
        <source>Conversions API only</source>
        <translation>Nur Conversions API</translation>
    </message>
    <message>
        <source>Not in data[…]</source>
        <translation>Nicht in data[…]</translation>
    </message>
    <message>
        <source>Items in pieces</source>
        <translation>Artikel zerstückelt</translation>
    </message>
    <message>
        <source>Pixel ID not filled in</source>
        <translation>Pixel-ID nicht ausgefüllt</translation>
    </message>
    <message>
        <source>Event ID not filled in</source>
        <translation>Event-ID nicht ausgefüllt</translation>
    </message>
    <message>
        <source>Placeholder left</source>
        <translation>Platzhalter übrig</translation>
    </message>
    <message>
        <source>Filled in by the page</source>
        <translation>Von der Seite ausgefüllt</translation>
    </message>
    <message>
        <source>Filled in without encoding</source>
        <translation>Ohne Kodierung ausgefüllt</translation>
    </message>
    <message>
        <source>Address filled in by the page</source>
        <translation>Adresse von der Seite ausgefüllt</translation>
    </message>
    <message>
        <source>Unknown event</source>
        <translation>Unbekanntes Event</translation>
    </message>
    <message>
        <source>Event of an app</source>
        <translation>Event einer App</translation>
    </message>
    <message>
        <source>Wrong data type</source>
        <translation>Falscher Datentyp</translation>
    </message>
    <message>
        <source>Event name of a wrong form</source>
        <translation>Event-Name in falscher Form</translation>
    </message>
    <message>
        <source>Name of a standard event</source>
        <translation>Name eines Standard-Events</translation>
    </message>
    <message>
        <source>No custom event</source>
        <translation>Kein eigenes Event</translation>
    </message>
    <message>
        <source>Capitals in the name</source>
        <translation>Großbuchstaben im Namen</translation>
    </message>
    <message>
        <source>Amount has decimals</source>
        <translation>Betrag mit Nachkommastellen</translation>
    </message>
    <message>
        <source>Negative amount</source>
        <translation>Negativer Betrag</translation>
    </message>
    <message>
        <source>Not a whole number</source>
        <translation>Keine ganze Zahl</translation>
    </message>
    <message>
        <source>Currency is missing</source>
        <translation>Währung fehlt</translation>
    </message>
    <message>
        <source>Unknown currency</source>
        <translation>Unbekannte Währung</translation>
    </message>
    <message>
        <source>Withdrawn currency</source>
        <translation>Währung nicht mehr im Umlauf</translation>
    </message>
    <message>
        <source>Currency in small letters</source>
        <translation>Währung in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>No plan with this event</source>
        <translation>Kein Tarif bei diesem Event</translation>
    </message>
    <message>
        <source>No items with this event</source>
        <translation>Keine Artikel bei diesem Event</translation>
    </message>
    <message>
        <source>Items are no JSON</source>
        <translation>Artikel sind kein JSON</translation>
    </message>
    <message>
        <source>Items are no list</source>
        <translation>Artikel sind keine Liste</translation>
    </message>
    <message>
        <source>Empty list of items</source>
        <translation>Leere Artikelliste</translation>
    </message>
    <message>
        <source>Item of a wrong form</source>
        <translation>Artikel in falscher Form</translation>
    </message>
    <message>
        <source>Unknown field of an item</source>
        <translation>Unbekanntes Feld eines Artikels</translation>
    </message>
    <message>
        <source>Item field of the API only</source>
        <translation>Artikelfeld nur der API</translation>
    </message>
    <message>
        <source>Item field twice</source>
        <translation>Artikelfeld doppelt</translation>
    </message>
    <message>
        <source>Item field of a wrong kind</source>
        <translation>Artikelfeld falscher Art</translation>
    </message>
    <message>
        <source>Item type is empty</source>
        <translation>Artikeltyp ist leer</translation>
    </message>
    <message>
        <source>Item field is empty</source>
        <translation>Artikelfeld ist leer</translation>
    </message>
    <message>
        <source>Item says nothing</source>
        <translation>Artikel ohne Angaben</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>Eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>Eine Telefonnummer</translation>
    </message>
    <message>
        <source>A card number</source>
        <translation>Eine Kartennummer</translation>
    </message>
    <message>
        <source>An API key</source>
        <translation>Ein API-Schlüssel</translation>
    </message>
    <message>
        <source>Event ID looks like an order number</source>
        <translation>Event-ID wirkt wie eine Bestellnummer</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindingsModel</name>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how serious, and what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>First in</source>
        <translation>Zuerst in</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindingsPanel</name>
    <message>
        <source>What was found in the file</source>
        <translation>Was in der Datei gefunden wurde</translation>
    </message>
    <message>
        <source>What is odd about the file as a whole. A click or Enter shows the first place in the table below.</source>
        <translation>Was an der Datei als Ganzem auffällt. Ein Klick oder die Eingabetaste zeigt die erste Stelle in der Tabelle unten.</translation>
    </message>
    <message>
        <source>Lines left out are not sent. They stay in the file and in the table below, and you can take them back here.</source>
        <translation>Ausgelassene Zeilen werden nicht gesendet. Sie bleiben in der Datei und in der Tabelle unten; Sie können sie hier zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to know about this file</source>
        <translation>
            <numerusform>%Ln Auffälligkeit dieser Datei</numerusform>
            <numerusform>%Ln Auffälligkeiten dieser Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take these %Ln lines &amp;back</source>
        <translation>
            <numerusform>Diese %Ln Zeile &amp;zurücknehmen</numerusform>
            <numerusform>Diese %Ln Zeilen &amp;zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln lines like totals and notes</source>
        <translation>
            <numerusform>%Ln Zeile wie Summen und Notizen zurücknehmen</numerusform>
            <numerusform>%Ln Zeilen wie Summen und Notizen zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln lines like totals and notes</source>
        <translation>
            <numerusform>%Ln Zeile wie Summen und Notizen auslassen</numerusform>
            <numerusform>%Ln Zeilen wie Summen und Notizen auslassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le&amp;ave these %Ln lines out</source>
        <translation>
            <numerusform>D&amp;iese %Ln Zeile auslassen</numerusform>
            <numerusform>D&amp;iese %Ln Zeilen auslassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::Fixing</name>
    <message>
        <source>change %1 in line %L2</source>
        <comment>a column and a line</comment>
        <translation>%1 in Zeile %L2 ändern</translation>
    </message>
    <message numerus="yes">
        <source>say why %Ln rows are left out</source>
        <translation>
            <numerusform>sagen, warum %Ln Zeile ausgelassen ist</numerusform>
            <numerusform>sagen, warum %Ln Zeilen ausgelassen sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave out %Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile auslassen</numerusform>
            <numerusform>%Ln Zeilen auslassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back %Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile zurücknehmen</numerusform>
            <numerusform>%Ln Zeilen zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fixed %Ln rows: %1.</source>
        <translation>
            <numerusform>%Ln Zeile korrigiert: %1.</numerusform>
            <numerusform>%Ln Zeilen korrigiert: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no known fix.</source>
        <translation>
            <numerusform>Für %Ln ist keine Korrektur bekannt.</numerusform>
            <numerusform>Für %Ln ist keine Korrektur bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>fix all: %1</source>
        <translation>alle korrigieren: %1</translation>
    </message>
    <message>
        <source>replace in %1</source>
        <comment>a column</comment>
        <translation>in %1 ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln cells in %1.</source>
        <translation>
            <numerusform>%Ln Zelle in %1 geändert.</numerusform>
            <numerusform>%Ln Zellen in %1 geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::FlavourListModel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Can’t be copied</source>
        <translation>Nicht kopierbar</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin damit</translation>
    </message>
</context>
<context>
    <name>convey::ui::Form</name>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>convey::ui::FoundTagsModel</name>
    <message>
        <source>No event</source>
        <translation>Kein Event</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Bild-Tag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>convey::ui::HelpBrowser</name>
    <message>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
    <message>
        <source>A page of the help. Tab goes to its links, Enter follows one.</source>
        <translation>Eine Seite der Hilfe. Tab geht zu ihren Links, die Eingabetaste folgt einem.</translation>
    </message>
</context>
<context>
    <name>convey::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Words to look for on all pages. Enter opens the first place found.</source>
        <translation>Wörter, nach denen auf allen Seiten gesucht wird. Die Eingabetaste öffnet die erste Fundstelle.</translation>
    </message>
    <message>
        <source>Topics of the help</source>
        <translation>Themen der Hilfe</translation>
    </message>
    <message>
        <source>The pages of the help, or the places that hold the words of the search.</source>
        <translation>Die Seiten der Hilfe oder die Stellen, an denen die gesuchten Wörter stehen.</translation>
    </message>
    <message>
        <source>This address is outside the help:</source>
        <translation>Diese Adresse liegt außerhalb der Hilfe:</translation>
    </message>
    <message>
        <source>&amp;Copy it</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Puts the address on the clipboard. Nothing is opened.</source>
        <translation>Legt die Adresse in die Zwischenablage. Nichts wird geöffnet.</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Im Browser &amp;öffnen</translation>
    </message>
    <message>
        <source>Open the address in the browser</source>
        <translation>Adresse im Browser öffnen</translation>
    </message>
    <message>
        <source>Your browser opens the address. Convey itself asks nothing of it.</source>
        <translation>Ihr Browser öffnet die Adresse. Convey selbst fragt dort nichts ab.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a heading and its page</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No page holds all of these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>Found in %Ln places</source>
        <translation>
            <numerusform>An %Ln Stelle gefunden</numerusform>
            <numerusform>An %Ln Stellen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <comment>a page of the help</comment>
        <translation>%1 – Hilfe</translation>
    </message>
</context>
<context>
    <name>convey::ui::Histogram</name>
    <message>
        <source>%1: %2</source>
        <comment>a bar and its number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>The arrow keys walk the bars; “As a table” has the same numbers.</source>
        <translation>Die Pfeiltasten wandern über die Balken; „Als Tabelle“ enthält dieselben Zahlen.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <comment>title of a picture</comment>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>Shows the numbers instead of bars.</source>
        <translation>Zeigt die Zahlen statt der Balken.</translation>
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
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>For real</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %Ln to go</source>
        <translation>
            <numerusform>Gestoppt, noch %Ln</numerusform>
            <numerusform>Gestoppt, noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be refused</source>
        <translation>
            <numerusform>%Ln würde abgelehnt</numerusform>
            <numerusform>%Ln würden abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>a test</comment>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>convey::ui::HistoryPage</name>
    <message>
        <source>All destinations</source>
        <translation>Alle Ziele</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs</source>
        <translation>
            <numerusform>%Ln Vorgang</numerusform>
            <numerusform>%Ln Vorgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions accepted for real</source>
        <translation>
            <numerusform>%Ln Conversion echt angenommen</numerusform>
            <numerusform>%Ln Conversions echt angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent from this computer yet.</source>
        <translation>Von diesem Computer wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>What you test or send is listed here, with what OpenAI answered.</source>
        <translation>Was Sie testen oder senden, steht hier, mit der Antwort von OpenAI.</translation>
    </message>
    <message>
        <source>No job is like this.</source>
        <translation>Kein Vorgang passt dazu.</translation>
    </message>
    <message>
        <source>Choose other destinations, kinds or times above.</source>
        <translation>Wählen Sie oben andere Ziele, Arten oder Zeiten.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>file, mode, time</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 angenommen</translation>
    </message>
    <message>
        <source>%1 accepted, worth %2</source>
        <translation>%1 angenommen, Wert %2</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt is saved as %1.</source>
        <translation>Der Beleg ist als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The sending history is kept until it is wiped.</source>
        <translation>Der Sendeverlauf bleibt, bis er gelöscht wird.</translation>
    </message>
    <message numerus="yes">
        <source>The sending history is kept for %Ln days; older jobs are forgotten.</source>
        <translation>
            <numerusform>Der Sendeverlauf bleibt %Ln Tag; ältere Vorgänge werden vergessen.</numerusform>
            <numerusform>Der Sendeverlauf bleibt %Ln Tage; ältere Vorgänge werden vergessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wipe the sending history</source>
        <translation>Sendeverlauf löschen</translation>
    </message>
    <message numerus="yes">
        <source>Wipe %Ln jobs from the sending history?</source>
        <translation>
            <numerusform>%Ln Vorgang aus dem Sendeverlauf löschen?</numerusform>
            <numerusform>%Ln Vorgänge aus dem Sendeverlauf löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent before is then no longer left out by Convey when you send it again; OpenAI keeps the first it got. Receipts can’t be made any more, and stopped jobs can’t be continued. Your files stay. This can’t be undone.</source>
        <translation>Was zuvor gesendet wurde, lässt Convey bei erneutem Senden dann nicht mehr aus; OpenAI behält die erste Sendung. Belege lassen sich nicht mehr erstellen, gestoppte Vorgänge nicht fortsetzen. Ihre Dateien bleiben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>The sending history is wiped.</source>
        <translation>Der Sendeverlauf ist gelöscht.</translation>
    </message>
    <message>
        <source>Sending history</source>
        <translation>Sendeverlauf</translation>
    </message>
    <message>
        <source>Everything Convey has sent from this computer, and what OpenAI answered.</source>
        <translation>Alles, was Convey von diesem Computer gesendet hat, und was OpenAI geantwortet hat.</translation>
    </message>
    <message>
        <source>&amp;Continue the stopped one…</source>
        <translation>Gestopptes &amp;fortsetzen…</translation>
    </message>
    <message>
        <source>Sends what is left and what had no answer, with the same event IDs: nothing counts twice.</source>
        <translation>Sendet, was übrig ist und was ohne Antwort blieb, mit denselben Event-IDs: Nichts zählt doppelt.</translation>
    </message>
    <message>
        <source>Shows these jobs alone.</source>
        <translation>Zeigt nur diese Vorgänge.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>For real and tests</source>
        <translation>Echt und Tests</translation>
    </message>
    <message>
        <source>For real</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Alle Zeiten</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>One send or test a row, the newest first. Enter shows its results.</source>
        <translation>Je Zeile eine Sendung oder ein Test, das Neueste zuerst. Die Eingabetaste zeigt die Ergebnisse.</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>&amp;Receipt…</source>
        <translation>Bele&amp;g…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>Figures, times and hashes of this send, to print, to file or to hand on.</source>
        <translation>Zahlen, Zeiten und Hashes dieser Sendung, zum Drucken, Ablegen oder Weitergeben.</translation>
    </message>
    <message>
        <source>&amp;Open results</source>
        <translation>&amp;Ergebnisse öffnen</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>Ergebnisse öffnen</translation>
    </message>
    <message>
        <source>What became of its lines, each outcome to save, and what to look at in Ads Manager.</source>
        <translation>Was aus den Zeilen wurde, jeder Ausgang zum Speichern, und worauf in Ads Manager zu achten ist.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Behalte&amp;n</translation>
    </message>
    <message>
        <source>How long the sending history is kept</source>
        <translation>Wie lange der Sendeverlauf bleibt</translation>
    </message>
    <message>
        <source>Older jobs are forgotten by themselves. The history knows no IDs and no customers, only keyed hashes; it is what keeps a conversion from being sent twice.</source>
        <translation>Ältere Vorgänge werden von selbst vergessen. Der Verlauf kennt keine IDs und keine Kunden, nur mit Schlüssel gebildete Hashes; er verhindert, dass eine Conversion zweimal gesendet wird.</translation>
    </message>
    <message>
        <source>until it is wiped</source>
        <translation>bis er gelöscht wird</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln days</source>
        <translation>
            <numerusform>%Ln Tag lang</numerusform>
            <numerusform>%Ln Tage lang</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgets everything that was sent, and the copies of the history beside it.</source>
        <translation>Vergisst alles, was gesendet wurde, und die Kopien des Verlaufs daneben.</translation>
    </message>
    <message>
        <source>Wi&amp;pe…</source>
        <translation>&amp;Löschen…</translation>
    </message>
</context>
<context>
    <name>convey::ui::HourStripView</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Lines of the file by hour of the day</source>
        <translation>Zeilen der Datei nach Tagesstunde</translation>
    </message>
    <message>
        <source>Times of the file beside UTC</source>
        <translation>Zeiten der Datei neben UTC</translation>
    </message>
    <message>
        <source>The first times of the file, in the place that is assumed and in UTC. If the first is not what your shop&apos;s clock said, answer the question about the time zone.</source>
        <translation>Die ersten Zeiten der Datei, am vermuteten Ort und in UTC. Wenn die erste nicht die Uhrzeit Ihres Shops ist, beantworten Sie die Frage zur Zeitzone.</translation>
    </message>
    <message>
        <source>Show the hours as a table</source>
        <translation>Stunden als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Shows the number of lines of each hour instead of bars.</source>
        <translation>Zeigt die Zahl der Zeilen jeder Stunde statt der Balken.</translation>
    </message>
    <message>
        <source>Most happened from %1 on, %2 % between midnight and 5 o&apos;clock (%3). If that can&apos;t be, the time zone is wrong.</source>
        <translation>Das meiste geschah ab %1, %2 % zwischen Mitternacht und 5 Uhr (%3). Wenn das nicht sein kann, stimmt die Zeitzone nicht.</translation>
    </message>
    <message>
        <source>The hours of the da&amp;y</source>
        <translation>&amp;Stunden des Tages</translation>
    </message>
    <message>
        <source>As a ta&amp;ble</source>
        <translation>A&amp;ls Tabelle</translation>
    </message>
</context>
<context>
    <name>convey::ui::KeyField</name>
    <message>
        <source>Shows the key that was pasted, until you press it again.</source>
        <translation>Zeigt den eingefügten Schlüssel, bis Sie erneut drücken.</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Paste another one to replace it</source>
        <translation>Zum Ersetzen einen anderen einfügen</translation>
    </message>
    <message>
        <source>In Ads Manager under Conversions, Conversion keys. A key from Settings can&apos;t send.</source>
        <translation>In Ads Manager unter „Conversions“, „Conversion keys“. Ein Schlüssel aus „Settings“ kann nicht senden.</translation>
    </message>
    <message>
        <source>This holds a character that no key has. Copy the key again, whole and alone.</source>
        <translation>Darin ist ein Zeichen, das kein Schlüssel hat. Kopieren Sie den Schlüssel noch einmal, ganz und allein.</translation>
    </message>
    <message>
        <source>Pasted; blanks were removed.</source>
        <translation>Eingefügt; Leerzeichen wurden entfernt.</translation>
    </message>
    <message>
        <source>Pasted; blanks were removed. It ends in %1.</source>
        <translation>Eingefügt; Leerzeichen wurden entfernt. Er endet auf %1.</translation>
    </message>
    <message>
        <source>Pasted.</source>
        <translation>Eingefügt.</translation>
    </message>
    <message>
        <source>Pasted. It ends in %1.</source>
        <translation>Eingefügt. Er endet auf %1.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Schlüssel verbergen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel zeigen</translation>
    </message>
</context>
<context>
    <name>convey::ui::LeavesPane</name>
    <message>
        <source>The conversion as it will be sent</source>
        <translation>Die Conversion, wie sie gesendet wird</translation>
    </message>
    <message>
        <source>The conversion letter by letter, as OpenAI gets it, and nothing else: no file name, no line number, no figures about you.</source>
        <translation>Die Conversion Buchstabe für Buchstabe, wie OpenAI sie erhält, und sonst nichts: kein Dateiname, keine Zeilennummer, keine Zahlen über Sie.</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Writes this list to a file that can be printed (.pdf, .html), for whoever has to know what leaves. Personal values are hidden in it while they are hidden here.</source>
        <translation>Schreibt diese Liste in eine druckbare Datei (.pdf, .html), für alle, die wissen müssen, was hinausgeht. Persönliche Werte sind darin verborgen, solange sie hier verborgen sind.</translation>
    </message>
    <message>
        <source>Convey is looking at every row.</source>
        <translation>Convey sieht jede Zeile an.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns:</source>
        <translation>
            <numerusform>%Ln Spalte:</numerusform>
            <numerusform>%Ln Spalten:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 readable + %2 hashed + %3 decide + %4 stay</source>
        <comment>how many columns</comment>
        <translation>%1 lesbar + %2 gehasht + %3 entscheiden + %4 bleiben</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>a line and its state</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>In your file, line %1</source>
        <translation>In Ihrer Datei, Zeile %1</translation>
    </message>
    <message>
        <source>Save what leaves</source>
        <translation>Speichern, was hinausgeht</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>Zum Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>what-leaves.pdf</source>
        <translation>was-hinausgeht.pdf</translation>
    </message>
    <message>
        <source>What leaves is saved as a page.</source>
        <translation>Was hinausgeht, ist als Seite gespeichert.</translation>
    </message>
    <message>
        <source>Save th&amp;is list…</source>
        <translation>&amp;Liste speichern…</translation>
    </message>
</context>
<context>
    <name>convey::ui::Length</name>
    <message>
        <source>%1: %2 of %3 characters (%4), passed. Source: %5, %6</source>
        <translation>%1: %2 von %3 Zeichen (%4), bestanden. Quelle: %5, %6</translation>
    </message>
    <message>
        <source>%1: %2 of %3 characters (%4). Source: %5, %6</source>
        <translation>%1: %2 von %3 Zeichen (%4). Quelle: %5, %6</translation>
    </message>
    <message>
        <source>Longer than usual: leave something out where you can.</source>
        <translation>Länger als üblich: Lassen Sie etwas weg, wo es geht.</translation>
    </message>
    <message>
        <source>Longer than these bear: %1.</source>
        <comment>names of products</comment>
        <translation>Länger, als diese vertragen: %1.</translation>
    </message>
    <message>
        <source>%1 Then %2 characters are left.</source>
        <comment>what to leave out, length</comment>
        <translation>%1 Dann bleiben %2 Zeichen.</translation>
    </message>
</context>
<context>
    <name>convey::ui::LengthMeter</name>
    <message>
        <source>%1 of %2 characters</source>
        <comment>length of an address and what is usual</comment>
        <translation>%1 von %2 Zeichen</translation>
    </message>
</context>
<context>
    <name>convey::ui::LiveQuestion</name>
    <message>
        <source>Send in practice mode</source>
        <translation>Im Übungsmodus senden</translation>
    </message>
    <message>
        <source>Send for real</source>
        <translation>Echt senden</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Übungsmodus</translation>
    </message>
    <message>
        <source>Nothing reaches OpenAI, nothing counts.</source>
        <translation>Nichts erreicht OpenAI, nichts zählt.</translation>
    </message>
    <message>
        <source>For real</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>OpenAI records these conversions.</source>
        <translation>OpenAI zeichnet diese Conversions auf.</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln conversions in practice mode?</source>
        <translation>
            <numerusform>%Ln Conversion im Übungsmodus senden?</numerusform>
            <numerusform>%Ln Conversions im Übungsmodus senden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln conversions for %1?</source>
        <comment>%1 is the destination</comment>
        <translation>
            <numerusform>%Ln Conversion für %1 senden?</numerusform>
            <numerusform>%Ln Conversions für %1 senden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>including %Ln with warnings</source>
        <translation>
            <numerusform>darunter %Ln mit Warnung</numerusform>
            <numerusform>darunter %Ln mit Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the conversions with warnings</source>
        <translation>Conversions mit Warnungen zeigen</translation>
    </message>
    <message>
        <source>Closes this question and goes to Preview. Nothing is sent.</source>
        <translation>Schließt diese Rückfrage und geht zur Vorschau. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>This file was sent for real before. What was accepted there under the same event ID does not go again; under another one it would count twice.</source>
        <translation>Diese Datei wurde schon einmal echt gesendet. Was dort unter derselben Event-ID angenommen wurde, geht nicht noch einmal; unter einer anderen würde es doppelt zählen.</translation>
    </message>
    <message>
        <source>Not all of them are tested yet. A test takes about as long and records nothing.</source>
        <translation>Noch nicht alle sind getestet. Ein Test dauert etwa gleich lang und zeichnet nichts auf.</translation>
    </message>
    <message>
        <source>In practice mode a stand-in on this computer answers.</source>
        <translation>Im Übungsmodus antwortet ein Stellvertreter auf diesem Computer.</translation>
    </message>
    <message>
        <source>Recorded conversions can’t be taken back. You can stop at any time.</source>
        <translation>Aufgezeichnete Conversions lassen sich nicht zurücknehmen. Sie können jederzeit stoppen.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Bleiben hier</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln in practice mode</source>
        <translation>
            <numerusform>%Ln im Übungsmodus senden</numerusform>
            <numerusform>%Ln im Übungsmodus senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln conversions for real</source>
        <translation>
            <numerusform>%Ln Conversion echt senden</numerusform>
            <numerusform>%Ln Conversions echt senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Space presses it; Enter does not.</source>
        <translation>Die Leertaste drückt ihn; die Eingabetaste nicht.</translation>
    </message>
    <message>
        <source>Sends now. Click it or press Space; Enter does not send.</source>
        <translation>Sendet jetzt. Klicken Sie oder drücken Sie die Leertaste; die Eingabetaste sendet nicht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Closes the question. Nothing is sent.</source>
        <translation>Schließt die Rückfrage. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>&amp;Test all first</source>
        <translation>Zuerst alle &amp;testen</translation>
    </message>
    <message>
        <source>Test all first</source>
        <translation>Zuerst alle testen</translation>
    </message>
    <message>
        <source>Sends all of them as a test. Nothing is recorded.</source>
        <translation>Sendet alle als Test. Nichts wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>The sending history was damaged and is set aside as %1. Convey does not know any more what was sent before: what OpenAI has already goes again.</source>
        <translation>Der Sendeverlauf war beschädigt und ist als %1 beiseitegelegt. Convey weiß nicht mehr, was zuvor gesendet wurde: Was OpenAI schon hat, geht noch einmal.</translation>
    </message>
</context>
<context>
    <name>convey::ui::LookList</name>
    <message>
        <source>Now in Ads Manager</source>
        <translation>Jetzt in Ads Manager</translation>
    </message>
    <message>
        <source>After a send for real, look in Ads Manager</source>
        <translation>Nach echtem Senden in Ads Manager nachsehen</translation>
    </message>
    <message>
        <source>Events of this file: %1</source>
        <translation>Events dieser Datei: %1</translation>
    </message>
    <message>
        <source>Worth a look from %1.</source>
        <translation>Einen Blick wert ab %1.</translation>
    </message>
    <message>
        <source>Looked at on %1.</source>
        <translation>Angesehen am %1.</translation>
    </message>
</context>
<context>
    <name>convey::ui::LookupBar</name>
    <message>
        <source>Add a &amp;look-up file…</source>
        <translation>&amp;Nachschlagedatei hinzufügen…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add a look-up file</source>
        <translation>Nachschlagedatei hinzufügen</translation>
    </message>
    <message>
        <source>Takes columns from a second file, such as the e-mail addresses of contacts for a file of deals. Its lines are found by a key that both files have.</source>
        <translation>Nimmt Spalten aus einer zweiten Datei, etwa die E-Mail-Adressen von Kontakten für eine Datei mit Deals. Ihre Zeilen werden über einen Schlüssel gefunden, den beide Dateien haben.</translation>
    </message>
    <message>
        <source>Take the look-up file away</source>
        <translation>Nachschlagedatei entfernen</translation>
    </message>
    <message>
        <source>Goes on without the look-up file. Choices of its columns are taken back.</source>
        <translation>Macht ohne die Nachschlagedatei weiter. Die Wahl ihrer Spalten wird zurückgenommen.</translation>
    </message>
    <message>
        <source>Choose a look-up file</source>
        <translation>Nachschlagedatei wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.gz)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Look-up file %1: %2</source>
        <comment>its name, then sentences about it</comment>
        <translation>Nachschlagedatei %1: %2</translation>
    </message>
</context>
<context>
    <name>convey::ui::LookupDialog</name>
    <message>
        <source>%1 of %2 lines are found.</source>
        <translation>%1 von %2 Zeilen sind gefunden.</translation>
    </message>
    <message>
        <source>Not there: %1, the first is line %2.</source>
        <translation>Nicht vorhanden: %1, die erste ist Zeile %2.</translation>
    </message>
    <message>
        <source>Without a key: %1, the first is line %2.</source>
        <translation>Ohne Schlüssel: %1, die erste ist Zeile %2.</translation>
    </message>
    <message>
        <source>Keys that the look-up file has more than once: %1, the first again in its line %2; only what their lines agree on is taken.</source>
        <translation>Schlüssel, die die Nachschlagedatei mehrfach enthält: %1, der erste noch einmal in ihrer Zeile %2; übernommen wird nur, worin ihre Zeilen übereinstimmen.</translation>
    </message>
    <message>
        <source>Add a look-up file</source>
        <translation>Nachschlagedatei hinzufügen</translation>
    </message>
    <message>
        <source>Choose the two columns that hold the same key, such as the number of a contact. The columns of %1 can then be chosen beside those of your file.</source>
        <translation>Wählen Sie die zwei Spalten mit demselben Schlüssel, etwa der Nummer eines Kontakts. Die Spalten von %1 stehen dann neben denen Ihrer Datei zur Wahl.</translation>
    </message>
    <message>
        <source>Key in &amp;your file:</source>
        <translation>Schlüssel in &amp;Ihrer Datei:</translation>
    </message>
    <message>
        <source>Key in the &amp;look-up file:</source>
        <translation>Schlüssel in der &amp;Nachschlagedatei:</translation>
    </message>
    <message>
        <source>Reading the look-up file…</source>
        <translation>Nachschlagedatei wird gelesen…</translation>
    </message>
    <message>
        <source>&amp;Add the look-up file</source>
        <translation>Nachschlagedatei &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Lines of the two files belong together where these columns hold the same text.</source>
        <translation>Zeilen der beiden Dateien gehören zusammen, wo diese Spalten denselben Text enthalten.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
</context>
<context>
    <name>convey::ui::MadePages</name>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>When it is sent</source>
        <translation>Wann es gesendet wird</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Sein Name</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>OpenAI answers</source>
        <translation>OpenAI antwortet</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>convey::ui::MainWindow</name>
    <message>
        <source>Open uploads</source>
        <translation>Offene Uploads</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stoppen und schließen</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Stoppen und beenden</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the rows in your spreadsheet, with the line of column names, then paste here.</source>
        <translation>Es gibt nichts einzufügen. Kopieren Sie die Zeilen in Ihrer Tabelle, mit der Zeile der Spaltennamen, und fügen Sie sie dann hier ein.</translation>
    </message>
    <message>
        <source>Open conversions</source>
        <translation>Conversions öffnen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.gz)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Opens one file, or several as one table.</source>
        <translation>Öffnet eine Datei oder mehrere als eine Tabelle.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt ge&amp;öffnet</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>&amp;Zeilen einfügen</translation>
    </message>
    <message>
        <source>Opens the rows that were copied in a spreadsheet.</source>
        <translation>Öffnet die Zeilen, die in einer Tabelle kopiert wurden.</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Beis&amp;piel öffnen</translation>
    </message>
    <message>
        <source>Opens 400 made-up orders to practise with.</source>
        <translation>Öffnet 400 erfundene Bestellungen zum Üben.</translation>
    </message>
    <message>
        <source>&amp;Close upload</source>
        <translation>Upload &amp;schließen</translation>
    </message>
    <message>
        <source>Closes the upload in front. Its file stays as it is.</source>
        <translation>Schließt den vorderen Upload. Seine Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Closes Convey.</source>
        <translation>Schließt Convey.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file and its folder</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Noch keine Datei geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Takes back the last change on this page.</source>
        <translation>Nimmt die letzte Änderung auf dieser Seite zurück.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>Macht die zurückgenommene Änderung erneut.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies what is selected.</source>
        <translation>Kopiert, was ausgewählt ist.</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Mit Sp&amp;altennamen kopieren</translation>
    </message>
    <message>
        <source>Copies the selected rows with the names of the columns above them.</source>
        <translation>Kopiert die ausgewählten Zeilen mit den Spaltennamen darüber.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>Selects everything in the field or table with the focus.</source>
        <translation>Wählt alles in dem Feld oder der Tabelle mit dem Fokus aus.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Finds words in the rows of this page.</source>
        <translation>Sucht Wörter in den Zeilen dieser Seite.</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächstes suchen</translation>
    </message>
    <message>
        <source>Goes to the next place with these words.</source>
        <translation>Geht zur nächsten Stelle mit diesen Wörtern.</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Voriges suchen</translation>
    </message>
    <message>
        <source>Goes to the place with these words before this one.</source>
        <translation>Geht zur vorigen Stelle mit diesen Wörtern.</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>Suchen und erse&amp;tzen…</translation>
    </message>
    <message>
        <source>Replaces words down one column.</source>
        <translation>Ersetzt Wörter in einer ganzen Spalte.</translation>
    </message>
    <message>
        <source>Preference&amp;s</source>
        <translation>E&amp;instellungen</translation>
    </message>
    <message>
        <source>Destinations, language, colours and what else can be set.</source>
        <translation>Ziele, Sprache, Farben und was sich sonst einstellen lässt.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Shows the page “%1”.</source>
        <translation>Zeigt die Seite „%1“.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Fills the screen with the window, or gives it back.</source>
        <translation>Füllt den Bildschirm mit dem Fenster oder gibt ihn wieder frei.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Changes the colours of the window.</source>
        <translation>Ändert die Farben des Fensters.</translation>
    </message>
    <message>
        <source>&amp;Upload</source>
        <translation>&amp;Upload</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Presses the blue button of the page in front.</source>
        <translation>Drückt den blauen Knopf der vorderen Seite.</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>Datei &amp;neu lesen</translation>
    </message>
    <message>
        <source>Reads the file as it is on the disk now.</source>
        <translation>Liest die Datei, wie sie jetzt auf dem Datenträger liegt.</translation>
    </message>
    <message>
        <source>&amp;Save the setup…</source>
        <translation>Einrichtung &amp;speichern…</translation>
    </message>
    <message>
        <source>Keeps what each column means, so that the next export of this kind is ready at once.</source>
        <translation>Behält, was jede Spalte bedeutet, damit der nächste Export dieser Art sofort bereit ist.</translation>
    </message>
    <message>
        <source>Saved set&amp;ups…</source>
        <translation>&amp;Einrichtungen…</translation>
    </message>
    <message>
        <source>Lists the saved setups.</source>
        <translation>Listet die gespeicherten Einrichtungen.</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Näc&amp;hstes Problem</translation>
    </message>
    <message>
        <source>Goes to the next row with a problem.</source>
        <translation>Geht zur nächsten Zeile mit einem Problem.</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>&amp;Voriges Problem</translation>
    </message>
    <message>
        <source>Goes to the row with a problem before this one.</source>
        <translation>Geht zur vorigen Zeile mit einem Problem.</translation>
    </message>
    <message>
        <source>&amp;Test with OpenAI (nothing is recorded)</source>
        <translation>Mit OpenAI &amp;testen (nichts wird aufgezeichnet)</translation>
    </message>
    <message>
        <source>OpenAI judges the conversions and records nothing.</source>
        <translation>OpenAI beurteilt die Conversions und zeichnet nichts auf.</translation>
    </message>
    <message>
        <source>Send for rea&amp;l…</source>
        <translation>E&amp;cht senden…</translation>
    </message>
    <message>
        <source>Asks first. What OpenAI records can’t be taken back.</source>
        <translation>Fragt zuerst. Was OpenAI aufzeichnet, lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Next upload</source>
        <translation>&amp;Nächster Upload</translation>
    </message>
    <message>
        <source>Shows the upload of the next tab.</source>
        <translation>Zeigt den Upload des nächsten Tabs.</translation>
    </message>
    <message>
        <source>&amp;Previous upload</source>
        <translation>&amp;Voriger Upload</translation>
    </message>
    <message>
        <source>Shows the upload of the tab before this one.</source>
        <translation>Zeigt den Upload des vorigen Tabs.</translation>
    </message>
    <message>
        <source>Every row is looked at</source>
        <translation>Jede Zeile ist angesehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions can be sent</source>
        <translation>
            <numerusform>%Ln Conversion kann gesendet werden</numerusform>
            <numerusform>%Ln Conversions können gesendet werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln blockiert</numerusform>
            <numerusform>%Ln blockiert</numerusform>
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
        <translation>Keine Datei ist geöffnet.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>No saved destination sends to the pixel %1. Make it again on the Send page of any file, with its key; then continue here.</source>
        <translation>Kein gespeichertes Ziel sendet an das Pixel %1. Legen Sie es auf der Seite „Senden“ einer beliebigen Datei mit seinem Schlüssel neu an; setzen Sie dann hier fort.</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Make a tag</source>
        <translation>&amp;Bild-Tag erstellen</translation>
    </message>
    <message>
        <source>A form for an image tag, with its code for every place.</source>
        <translation>Ein Formular für einen Bild-Tag, mit seinem Code für jeden Ort.</translation>
    </message>
    <message>
        <source>&amp;Check a tag</source>
        <translation>Tag &amp;prüfen</translation>
    </message>
    <message>
        <source>Tells what is wrong with an image tag, and mends it.</source>
        <translation>Sagt, was an einem Bild-Tag nicht stimmt, und korrigiert ihn.</translation>
    </message>
    <message>
        <source>Many tags from a &amp;file</source>
        <translation>Viele Tags aus einer &amp;Datei</translation>
    </message>
    <message>
        <source>One tag a row of the file that is open.</source>
        <translation>Ein Tag je Zeile der Datei, die offen ist.</translation>
    </message>
    <message>
        <source>&amp;Recent tags</source>
        <translation>&amp;Letzte Tags</translation>
    </message>
    <message>
        <source>Tags that were made on this computer.</source>
        <translation>Tags, die auf diesem Computer erzeugt wurden.</translation>
    </message>
    <message>
        <source>&amp;Keep oppref in your shop…</source>
        <translation>oppref in Ihrem Shop &amp;behalten…</translation>
    </message>
    <message>
        <source>How a shop keeps what tells OpenAI which click an order came from.</source>
        <translation>Wie ein Shop behält, was OpenAI sagt, von welchem Klick eine Bestellung kam.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tells about the page, the field or the problem in front.</source>
        <translation>Erklärt die Seite, das Feld oder das Problem, an dem Sie gerade sind.</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>Aktion &amp;suchen…</translation>
    </message>
    <message>
        <source>Every command, page, file, setup and destination by its name.</source>
        <translation>Jeder Befehl, jede Seite, Datei, Einrichtung und jedes Ziel nach Namen.</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>&amp;Rundgang starten</translation>
    </message>
    <message>
        <source>Through the whole job with made-up orders.</source>
        <translation>Durch den ganzen Ablauf mit erfundenen Bestellungen.</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>Copies versions and settings for a report of a fault: no key, no file, no folder, no name.</source>
        <translation>Kopiert Versionen und Einstellungen für eine Fehlermeldung: kein Schlüssel, keine Datei, kein Ordner, kein Name.</translation>
    </message>
    <message>
        <source>&amp;About Convey</source>
        <translation>Ü&amp;ber Convey</translation>
    </message>
    <message>
        <source>Its version, and whose work it stands on.</source>
        <translation>Seine Version, und auf wessen Arbeit es aufbaut.</translation>
    </message>
    <message>
        <source>The diagnostics are copied: versions and settings, no key, no file and no name.</source>
        <translation>Die Diagnose ist kopiert: Versionen und Einstellungen, kein Schlüssel, keine Datei und kein Name.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Recent file</source>
        <translation>Zuletzt geöffnete Datei</translation>
    </message>
    <message>
        <source>Use “%1” for this file</source>
        <translation>„%1“ für diese Datei verwenden</translation>
    </message>
    <message>
        <source>Saved setup</source>
        <translation>Gespeicherte Einrichtung</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln bereit</numerusform>
            <numerusform>%Ln bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outside the 7 days</source>
        <translation>
            <numerusform>%Ln außerhalb der 7 Tage</numerusform>
            <numerusform>%Ln außerhalb der 7 Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln joined lines</source>
        <translation>
            <numerusform>%Ln verbundene Zeile</numerusform>
            <numerusform>%Ln verbundene Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Convey is looking at every row.</source>
        <translation>Convey sieht jede Zeile an.</translation>
    </message>
    <message>
        <source>%1 % of the rows are looked at. So far: %2.</source>
        <comment>percent, counts</comment>
        <translation>%1 % der Zeilen sind angesehen. Bisher: %2.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Another upload is being sent.</source>
        <translation>Ein anderer Upload wird gerade gesendet.</translation>
    </message>
    <message>
        <source>Sent from this file: see the Send page.</source>
        <translation>Aus dieser Datei gesendet: siehe Seite „Senden“.</translation>
    </message>
    <message>
        <source>Tested, nothing is recorded: see the Send page.</source>
        <translation>Getestet, nichts ist aufgezeichnet: siehe Seite „Senden“.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until the Send page says so.</source>
        <translation>Nichts verlässt diesen Computer, bevor die Seite „Senden“ es sagt.</translation>
    </message>
    <message>
        <source>Nothing could be sent</source>
        <translation>Nichts konnte gesendet werden</translation>
    </message>
    <message>
        <source>It could not begin. Convey says why.</source>
        <translation>Es konnte nicht beginnen. Convey sagt, warum.</translation>
    </message>
    <message>
        <source>The test is done</source>
        <translation>Der Test ist fertig</translation>
    </message>
    <message>
        <source>Sending is done</source>
        <translation>Das Senden ist fertig</translation>
    </message>
    <message>
        <source>Accepted: %1. Refused: %2.</source>
        <translation>Angenommen: %1. Abgelehnt: %2.</translation>
    </message>
    <message>
        <source>The test has stopped before its end</source>
        <translation>Der Test hat vor dem Ende gestoppt</translation>
    </message>
    <message>
        <source>Sending has stopped before its end</source>
        <translation>Das Senden hat vor dem Ende gestoppt</translation>
    </message>
    <message>
        <source>Accepted: %1. Refused: %2. No answer: %3. Not sent: %4.</source>
        <translation>Angenommen: %1. Abgelehnt: %2. Keine Antwort: %3. Nicht gesendet: %4.</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Prints the page for the developer, the list of what leaves, or the receipt.</source>
        <translation>Druckt die Seite für die Entwicklung, die Liste dessen, was hinausgeht, oder den Beleg.</translation>
    </message>
    <message>
        <source>P&amp;ause or continue sending</source>
        <translation>Senden &amp;anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Begins nothing new and waits for what is on its way, or goes on with the rest.</source>
        <translation>Beginnt nichts Neues und wartet auf das, was unterwegs ist, oder macht mit dem Rest weiter.</translation>
    </message>
    <message>
        <source>St&amp;op the test or the send</source>
        <translation>Test oder Senden st&amp;oppen</translation>
    </message>
    <message>
        <source>Sends nothing more. What was sent stays sent; the rest can go later.</source>
        <translation>Sendet nichts mehr. Was gesendet wurde, bleibt gesendet; der Rest kann später gehen.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>Another upload is being tested.</source>
        <translation>Ein anderer Upload wird gerade getestet.</translation>
    </message>
</context>
<context>
    <name>convey::ui::MappingView</name>
    <message>
        <source>Fields and the columns chosen for them</source>
        <translation>Felder und die dafür gewählten Spalten</translation>
    </message>
    <message>
        <source>Each row is a field of the conversion. Choose the column of your file that holds it. F4 opens the chooser, Delete takes back what you chose.</source>
        <translation>Jede Zeile ist ein Feld der Conversion. Wählen Sie die Spalte Ihrer Datei, in der es steht. F4 öffnet die Auswahl, Entf nimmt Ihre Wahl zurück.</translation>
    </message>
</context>
<context>
    <name>convey::ui::ModeBand</name>
    <message>
        <source>Destination %1</source>
        <translation>Ziel %1</translation>
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
        <translation>Zeile</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Is sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an amount and its currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The a&amp;mounts, seen closely</source>
        <translation>&amp;Beträge, genau betrachtet</translation>
    </message>
    <message>
        <source>Amounts of the file and what is sent of each</source>
        <translation>Beträge der Datei und was von jedem gesendet wird</translation>
    </message>
    <message>
        <source>The first amounts of the file, the whole number that is sent for each, and how people read it. If the last column is 100 times too large or too small, answer the question about units.</source>
        <translation>Die ersten Beträge der Datei, die ganze Zahl, die für jeden gesendet wird, und wie Menschen sie lesen. Wenn die letzte Spalte 100-mal zu groß oder zu klein ist, beantworten Sie die Frage zu den Einheiten.</translation>
    </message>
    <message>
        <source>The file&apos;s total is %1. In whole units it would be %2.</source>
        <translation>Die Summe der Datei ist %1. In ganzen Einheiten wäre sie %2.</translation>
    </message>
    <message>
        <source>The file&apos;s total is %1. In the smallest units it would be %2.</source>
        <translation>Die Summe der Datei ist %1. In den kleinsten Einheiten wäre sie %2.</translation>
    </message>
</context>
<context>
    <name>convey::ui::NoTagsModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Why it is no tag</source>
        <translation>Warum es kein Tag ist</translation>
    </message>
    <message>
        <source>Left out by you.</source>
        <translation>Von Ihnen ausgelassen.</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <comment>count, blocked or left out, reason</comment>
        <translation>%1 × %2: %3</translation>
    </message>
</context>
<context>
    <name>convey::ui::OpeningStrip</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>How far the file is read</source>
        <translation>Wie weit die Datei gelesen ist</translation>
    </message>
    <message>
        <source>How much of the file was looked at so far.</source>
        <translation>Wie viel der Datei bisher angesehen wurde.</translation>
    </message>
    <message>
        <source>Cancel opening the file</source>
        <translation>Öffnen der Datei abbrechen</translation>
    </message>
    <message>
        <source>Ends reading the file. What was open before stays open.</source>
        <translation>Beendet das Lesen der Datei. Was zuvor offen war, bleibt offen.</translation>
    </message>
</context>
<context>
    <name>convey::ui::OutcomeList</name>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Refused, with OpenAI’s words</source>
        <translation>Abgelehnt, mit OpenAIs Worten</translation>
    </message>
    <message>
        <source>No answer: sent, no answer came back; repeating is safe</source>
        <translation>Keine Antwort: gesendet, es kam keine Antwort; Wiederholen ist sicher</translation>
    </message>
    <message>
        <source>Stayed here: blocked, outside the 7 days or left out, with the reason</source>
        <translation>Hiergeblieben: blockiert, außerhalb der 7 Tage oder ausgelassen, mit dem Grund</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Save the lines of each outcome</source>
        <translation>Die Zeilen jedes Ausgangs speichern</translation>
    </message>
    <message>
        <source>with all original columns</source>
        <translation>mit allen ursprünglichen Spalten</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Speichern: %1</translation>
    </message>
    <message>
        <source>Writes these lines to a file of your own, as your export has them, with what became of each behind. It holds personal data, as your export does.</source>
        <translation>Schreibt diese Zeilen in eine eigene Datei, wie Ihr Export sie hat, dahinter, was aus jeder wurde. Sie enthält persönliche Daten, wie Ihr Export auch.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no conversion</comment>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>convey::ui::Page</name>
    <message>
        <source>No file is open</source>
        <translation>Keine Datei geöffnet</translation>
    </message>
    <message>
        <source>Open a spreadsheet export, or drop one anywhere in this window.</source>
        <translation>Öffnen Sie einen Tabellenexport oder ziehen Sie ihn irgendwo in dieses Fenster.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei öff&amp;nen…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title and headline</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer, or the file to print to, can’t be used.</source>
        <translation>Es wurde nichts gedruckt: Der Drucker oder die Datei, in die gedruckt werden soll, ist nicht nutzbar.</translation>
    </message>
</context>
<context>
    <name>convey::ui::PageField</name>
    <message>
        <source>Code of the page for the %1</source>
        <translation>Code der Seite für: %1</translation>
    </message>
    <message>
        <source>What the page&apos;s template language writes here, such as order.id, or a plain name that each form writes as a variable of its own. Empty: what each form proposes.</source>
        <translation>Was die Vorlagensprache der Seite hier schreibt, etwa order.id, oder ein einfacher Name, den jede Form als eigene Variable schreibt. Leer: was jede Form vorschlägt.</translation>
    </message>
    <message>
        <source>The page fills it in</source>
        <translation>Die Seite füllt es aus</translation>
    </message>
    <message>
        <source>The page fills in the %1</source>
        <translation>Die Seite füllt aus: %1</translation>
    </message>
    <message>
        <source>Pressed, the page fills the value in when it is made, so that each visitor has their own; else it is always what you type here.</source>
        <translation>Gedrückt füllt die Seite den Wert aus, wenn sie entsteht, sodass jeder Besucher einen eigenen hat; sonst ist es immer das, was Sie hier eingeben.</translation>
    </message>
    <message>
        <source>Code of the page</source>
        <translation>Code der Seite</translation>
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
        <translation>%1, %2, Taste %3</translation>
    </message>
</context>
<context>
    <name>convey::ui::PicturesPane</name>
    <message>
        <source>Click reference</source>
        <translation>Klickreferenz</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Country, city or postal code</source>
        <translation>Land, Stadt oder Postleitzahl</translation>
    </message>
    <message>
        <source>IP address or browser</source>
        <translation>IP-Adresse oder Browser</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>There are no conversions.</source>
        <translation>Es gibt keine Conversions.</translation>
    </message>
    <message>
        <source>A click reference helps most. %1 % of the conversions have none.</source>
        <translation>Eine Klickreferenz hilft am meisten. %1 % der Conversions haben keine.</translation>
    </message>
    <message>
        <source>An e-mail address helps. %1 % of the conversions have none.</source>
        <translation>Eine E-Mail-Adresse hilft. %1 % der Conversions haben keine.</translation>
    </message>
    <message>
        <source>A phone number would help beside it. %1 % of the conversions have none.</source>
        <translation>Eine Telefonnummer würde zusätzlich helfen. %1 % der Conversions haben keine.</translation>
    </message>
    <message>
        <source>Most conversions have what helps to recognise customers.</source>
        <translation>Die meisten Conversions haben, was hilft, Kunden zu erkennen.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Conversions by hour of day</source>
        <translation>Conversions nach Tagesstunde</translation>
    </message>
    <message>
        <source>From hour</source>
        <translation>Ab Stunde</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>Conversions by day</source>
        <translation>Conversions nach Tag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What identifies your customers</source>
        <translation>Woran Ihre Kunden erkannt werden</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Conversions that have it</source>
        <translation>Conversions, die es haben</translation>
    </message>
    <message>
        <source>Currency of the picture</source>
        <translation>Währung des Bildes</translation>
    </message>
    <message>
        <source>Amounts are never added up across currencies: choose the one to look at.</source>
        <translation>Beträge werden nie über Währungen hinweg addiert: Wählen Sie die, die Sie ansehen möchten.</translation>
    </message>
    <message>
        <source>None happened in the last 7 days.</source>
        <translation>Keine geschah in den letzten 7 Tagen.</translation>
    </message>
    <message>
        <source>Your computer&apos;s time (%1), the last 7 days. Most happened from %2 on.</source>
        <translation>Zeit Ihres Computers (%1), die letzten 7 Tage. Die meisten geschahen ab %2.</translation>
    </message>
    <message>
        <source>Since %1, the start of the 7 days.</source>
        <translation>Seit %1, dem Beginn der 7 Tage.</translation>
    </message>
    <message>
        <source>No conversion has an amount above zero.</source>
        <translation>Keine Conversion hat einen Betrag über null.</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>Beträge in %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions; the middle one has %1.</source>
        <translation>
            <numerusform>%Ln Conversion; die mittlere hat %1.</numerusform>
            <numerusform>%Ln Conversions; die mittlere hat %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Convey is looking at every row.</source>
        <translation>Convey sieht jede Zeile an.</translation>
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
        <translation>Pixel-ID</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Übungsmodus</translation>
    </message>
</context>
<context>
    <name>convey::ui::PreferencePanel</name>
    <message>
        <source>Back to the default</source>
        <translation>Auf Voreinstellung zurück</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <comment>a preference</comment>
        <translation>Auf Voreinstellung zurück: %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Changes apply at once. Most people never need this page.</source>
        <translation>Änderungen gelten sofort. Die meisten brauchen diese Seite nie.</translation>
    </message>
    <message>
        <source>No preference has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Clear the search to see all of them.</source>
        <translation>Leeren Sie die Suche, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Groups of preferences</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>Leads to a group of preferences.</source>
        <translation>Führt zu einer Gruppe von Einstellungen.</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Shows only preferences with these words (Ctrl+F).</source>
        <translation>Zeigt nur Einstellungen mit diesen Wörtern (Strg+F).</translation>
    </message>
    <message>
        <source>&amp;Reset all…</source>
        <translation>Alle &amp;zurücksetzen…</translation>
    </message>
    <message>
        <source>Brings every preference on this page back to its default. Destinations stay.</source>
        <translation>Setzt jede Einstellung auf dieser Seite auf ihre Voreinstellung zurück. Ziele bleiben.</translation>
    </message>
    <message>
        <source>Reset all preferences</source>
        <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Bring all preferences back to their defaults?</source>
        <translation>Alle Einstellungen auf ihre Voreinstellungen zurücksetzen?</translation>
    </message>
    <message>
        <source>Destinations and their keys, the proxy, saved setups and the sending history stay.</source>
        <translation>Ziele und ihre Schlüssel, der Proxy, gespeicherte Einrichtungen und der Sendeverlauf bleiben.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>No changes are kept.</source>
        <translation>Es werden keine Änderungen behalten.</translation>
    </message>
    <message numerus="yes">
        <source>Changes of %Ln files are kept.</source>
        <translation>
            <numerusform>Änderungen an %Ln Datei werden behalten.</numerusform>
            <numerusform>Änderungen an %Ln Dateien werden behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Where conversions go: a pixel, its key and a colour that you recognise.</source>
        <translation>Wohin Conversions gehen: ein Pixel, sein Schlüssel und eine Farbe, die Sie wiedererkennen.</translation>
    </message>
    <message>
        <source>Destinations, pixel, key, colour, client, test the key</source>
        <translation>Ziele, Pixel, Schlüssel, Farbe, Kunde, Schlüssel testen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>How requests leave this computer.</source>
        <translation>Wie Anfragen diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>Requests at the same time</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>Convey slows down by itself when OpenAI asks for it.</source>
        <translation>Convey wird von selbst langsamer, wenn OpenAI darum bittet.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln</source>
        <translation>
            <numerusform>Bis zu %Ln</numerusform>
            <numerusform>Bis zu %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Größte Anfrage</translation>
    </message>
    <message>
        <source>Smaller ones help where a network breaks off long uploads.</source>
        <translation>Kleinere helfen, wo ein Netzwerk lange Uploads abbricht.</translation>
    </message>
    <message>
        <source>None: straight to OpenAI</source>
        <translation>Keiner: direkt zu OpenAI</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie das System es sagt</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>Which proxy requests go through.</source>
        <translation>Über welchen Proxy Anfragen gehen.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Its password lies in the system’s key store, in no file.</source>
        <translation>Sein Passwort liegt im Schlüsselspeicher des Systems, in keiner Datei.</translation>
    </message>
    <message>
        <source>The system’s own alone</source>
        <translation>Nur die des Systems</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>Au&amp;swählen…</translation>
    </message>
    <message>
        <source>A PEM file from the people of your network.</source>
        <translation>Eine PEM-Datei von Ihrer Netzwerkverwaltung.</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Zertifikate (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Further trusted certificates</source>
        <translation>Weitere vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>Only where a company looks into its own traffic.</source>
        <translation>Nur nötig, wo eine Firma in ihren eigenen Datenverkehr sieht.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Changes at once.</source>
        <translation>Ändert sich sofort.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Holds when Convey starts the next time. Numbers and dates follow the system: %1 and %2.</source>
        <comment>a number, a date</comment>
        <translation>Gilt ab dem nächsten Start von Convey. Zahlen und Daten folgen dem System: %1 und %2.</translation>
    </message>
    <message>
        <source>When long work is done</source>
        <translation>Wenn lange Arbeit fertig ist</translation>
    </message>
    <message>
        <source>The desktop is told only when the window is not in front and the work took over 10 seconds.</source>
        <translation>Der Desktop meldet es nur, wenn das Fenster nicht vorn ist und die Arbeit über 10 Sekunden gedauert hat.</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>Nichts melden</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>What happens when Convey starts.</source>
        <translation>Was geschieht, wenn Convey startet.</translation>
    </message>
    <message>
        <source>Files of last time</source>
        <translation>Dateien vom letzten Mal</translation>
    </message>
    <message>
        <source>Files are opened again and nothing is sent.</source>
        <translation>Dateien werden wieder geöffnet, und nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Offer to open them</source>
        <translation>Öffnen anbieten</translation>
    </message>
    <message>
        <source>Open them at once</source>
        <translation>Sofort öffnen</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang starten</translation>
    </message>
    <message>
        <source>Through the whole job with made-up orders.</source>
        <translation>Durch den ganzen Ablauf mit erfundenen Bestellungen.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Through the whole job with 400 made-up orders, in practice mode.</source>
        <translation>Durch den ganzen Ablauf mit 400 erfundenen Bestellungen, im Übungsmodus.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>What stays on this computer, and how long.</source>
        <translation>Was auf diesem Computer bleibt, und wie lange.</translation>
    </message>
    <message>
        <source>Sending history</source>
        <translation>Sendeverlauf</translation>
    </message>
    <message>
        <source>It knows no customers, only keyed hashes, and keeps a conversion from being sent twice.</source>
        <translation>Er kennt keine Kunden, nur mit Schlüssel gebildete Hashes, und verhindert, dass eine Conversion zweimal gesendet wird.</translation>
    </message>
    <message>
        <source>Kept until it is wiped</source>
        <translation>Bleibt, bis er gelöscht wird</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %Ln days</source>
        <translation>
            <numerusform>Bleibt %Ln Tag</numerusform>
            <numerusform>Bleibt %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>W&amp;ipe…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Forgets the changes that are kept.</source>
        <translation>Vergisst die behaltenen Änderungen.</translation>
    </message>
    <message>
        <source>Wipe kept changes</source>
        <translation>Behaltene Änderungen löschen</translation>
    </message>
    <message>
        <source>Wipe the changes that are kept of all files?</source>
        <translation>Die behaltenen Änderungen aller Dateien löschen?</translation>
    </message>
    <message>
        <source>Your files stay as they are. This can’t be undone.</source>
        <translation>Ihre Dateien bleiben, wie sie sind. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Cells that you changed</source>
        <translation>Von Ihnen geänderte Zellen</translation>
    </message>
    <message>
        <source>Kept as you wrote them, so that they are there when you open a file again.</source>
        <translation>Behalten, wie Sie sie geschrieben haben, damit sie beim nächsten Öffnen der Datei da sind.</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Wo alles liegt</translation>
    </message>
    <message>
        <source>What Convey keeps, except keys, is in these two folders.</source>
        <translation>Was Convey behält, außer Schlüsseln, liegt in diesen zwei Ordnern.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Opens the folder.</source>
        <translation>Öffnet den Ordner.</translation>
    </message>
    <message>
        <source>Show the folder: %1</source>
        <comment>what is in it</comment>
        <translation>Ordner zeigen: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Preferences, destinations without their keys, saved setups.</source>
        <translation>Einstellungen, Ziele ohne ihre Schlüssel, gespeicherte Einrichtungen.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>The sending history, the cells that you changed, tags made here.</source>
        <translation>Der Sendeverlauf, von Ihnen geänderte Zellen, hier erzeugte Tags.</translation>
    </message>
</context>
<context>
    <name>convey::ui::PreviewActions</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes back the last change (Ctrl+Z).</source>
        <translation>Nimmt die letzte Änderung zurück (Strg+Z).</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back (Ctrl+Shift+Z).</source>
        <translation>Macht die zurückgenommene Änderung erneut (Strg+Umschalt+Z).</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Writes the rejected rows, all problems, the request bodies or a reminder to a file.</source>
        <translation>Schreibt die aussortierten Zeilen, alle Probleme, die Anfragetexte oder eine Erinnerung in eine Datei.</translation>
    </message>
    <message>
        <source>&amp;Rejected rows…</source>
        <translation>&amp;Aussortierte Zeilen…</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Aussortierte Zeilen speichern</translation>
    </message>
    <message>
        <source>rejected.csv</source>
        <translation>aussortiert.csv</translation>
    </message>
    <message>
        <source>The blocked rows with what is wrong, and a column with the fix where one is known</source>
        <translation>Die blockierten Zeilen mit dem, was nicht stimmt, und einer Spalte mit der Korrektur, wo eine bekannt ist</translation>
    </message>
    <message>
        <source>&amp;All problems…</source>
        <translation>A&amp;lle Probleme…</translation>
    </message>
    <message>
        <source>Save all problems</source>
        <translation>Alle Probleme speichern</translation>
    </message>
    <message>
        <source>problems.csv</source>
        <translation>probleme.csv</translation>
    </message>
    <message>
        <source>As a table (.csv) or for programs (.json); personal values are left out</source>
        <translation>Als Tabelle (.csv) oder für Programme (.json); persönliche Werte bleiben weg</translation>
    </message>
    <message>
        <source>Request &amp;bodies…</source>
        <translation>Anfrage&amp;texte…</translation>
    </message>
    <message>
        <source>Save the request bodies</source>
        <translation>Anfragetexte speichern</translation>
    </message>
    <message>
        <source>bodies.ndjson</source>
        <translation>anfragetexte.ndjson</translation>
    </message>
    <message>
        <source>What a test would send, letter by letter: one request a line</source>
        <translation>Was ein Test senden würde, Buchstabe für Buchstabe: eine Anfrage je Zeile</translation>
    </message>
    <message>
        <source>Re&amp;minder of the next export…</source>
        <translation>&amp;Erinnerung an den nächsten Export…</translation>
    </message>
    <message>
        <source>Save a reminder</source>
        <translation>Erinnerung speichern</translation>
    </message>
    <message>
        <source>export-again.ics</source>
        <translation>erneut-exportieren.ics</translation>
    </message>
    <message>
        <source>A calendar file with the time by which to export again</source>
        <translation>Eine Kalenderdatei mit der Zeit, bis zu der erneut zu exportieren ist</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Find and replace down a column, and wiping of what Convey keeps.</source>
        <translation>Suchen und Ersetzen in einer Spalte und Löschen dessen, was Convey behält.</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>&amp;Suchen und ersetzen…</translation>
    </message>
    <message>
        <source>&amp;Wipe kept changes…</source>
        <translation>Behaltene Änderungen &amp;löschen…</translation>
    </message>
    <message>
        <source>Convey keeps the cells you changed, so that they are there when you open a file again</source>
        <translation>Convey behält die Zellen, die Sie geändert haben, damit sie beim nächsten Öffnen einer Datei da sind</translation>
    </message>
    <message>
        <source>Wipe kept changes</source>
        <translation>Behaltene Änderungen löschen</translation>
    </message>
    <message>
        <source>Convey keeps no changes.</source>
        <translation>Convey behält keine Änderungen.</translation>
    </message>
    <message numerus="yes">
        <source>Wipe the changes of %Ln files?</source>
        <translation>
            <numerusform>Änderungen von %Ln Datei löschen?</numerusform>
            <numerusform>Änderungen von %Ln Dateien löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They hold cells as you wrote them, which may be personal data. Your files stay as they are. What you changed in a file that is open stays until you close it, and is kept again with the next change. This can’t be undone.</source>
        <translation>Sie enthalten Zellen, wie Sie sie geschrieben haben; das können persönliche Daten sein. Ihre Dateien bleiben, wie sie sind. Was Sie in einer offenen Datei geändert haben, bleibt, bis Sie sie schließen, und wird mit der nächsten Änderung wieder behalten. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message numerus="yes">
        <source>The changes of %Ln files are wiped.</source>
        <translation>
            <numerusform>Die Änderungen von %Ln Datei sind gelöscht.</numerusform>
            <numerusform>Die Änderungen von %Ln Dateien sind gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected rows are saved.</source>
        <translation>
            <numerusform>%Ln aussortierte Zeile ist gespeichert.</numerusform>
            <numerusform>%Ln aussortierte Zeilen sind gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of their conversions have a fix in the last column.</source>
        <translation>
            <numerusform>%Ln ihrer Conversions hat eine Korrektur in der letzten Spalte.</numerusform>
            <numerusform>%Ln ihrer Conversions haben eine Korrektur in der letzten Spalte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems are saved.</source>
        <translation>
            <numerusform>%Ln Problem ist gespeichert.</numerusform>
            <numerusform>%Ln Probleme sind gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions are saved as they would be tested.</source>
        <translation>
            <numerusform>%Ln Conversion ist so gespeichert, wie sie getestet würde.</numerusform>
            <numerusform>%Ln Conversions sind so gespeichert, wie sie getestet würden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export conversions again</source>
        <translation>Conversions erneut exportieren</translation>
    </message>
    <message>
        <source>OpenAI takes conversions for 7 days. What happened since the last export is lost unless it is sent by then.</source>
        <translation>OpenAI nimmt Conversions 7 Tage lang an. Was seit dem letzten Export geschah, ist verloren, wenn es bis dahin nicht gesendet ist.</translation>
    </message>
    <message>
        <source>The reminder is saved. Open it with your calendar.</source>
        <translation>Die Erinnerung ist gespeichert. Öffnen Sie sie mit Ihrem Kalender.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Spei&amp;chern…</translation>
    </message>
</context>
<context>
    <name>convey::ui::PreviewPage</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Every conversion of a file, before anything is sent.</source>
        <translation>Jede Conversion einer Datei, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Convey is looking at every row.</source>
        <translation>Convey sieht jede Zeile an.</translation>
    </message>
    <message>
        <source>Convey could not look at the rows.</source>
        <translation>Convey konnte die Zeilen nicht ansehen.</translation>
    </message>
    <message>
        <source>You stopped it before every row was looked at. Nothing can be sent until all are.</source>
        <translation>Sie haben gestoppt, bevor jede Zeile angesehen war. Es kann nichts gesendet werden, bis alle angesehen sind.</translation>
    </message>
    <message>
        <source>Continue to Send</source>
        <translation>Weiter zum Senden</translation>
    </message>
    <message>
        <source>Stops before every row is looked at. Nothing is lost; you can look again.</source>
        <translation>Hält an, bevor jede Zeile angesehen ist. Nichts geht verloren; Sie können noch einmal beginnen.</translation>
    </message>
    <message>
        <source>Looks at every row from the first one on.</source>
        <translation>Sieht jede Zeile von der ersten an durch.</translation>
    </message>
    <message>
        <source>Show the refused conversions</source>
        <translation>Abgelehnte Conversions zeigen</translation>
    </message>
    <message>
        <source>Shows only the rows that OpenAI refused, with its own words.</source>
        <translation>Zeigt nur die Zeilen, die OpenAI abgelehnt hat, mit dessen eigenen Worten.</translation>
    </message>
    <message>
        <source>Rows, pictures, or what leaves</source>
        <translation>Zeilen, Bilder oder was hinausgeht</translation>
    </message>
    <message>
        <source>The rows themselves, the conversions as pictures, or what leaves of each column.</source>
        <translation>Die Zeilen selbst, die Conversions als Bilder oder was von jeder Spalte hinausgeht.</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions</source>
        <translation>
            <numerusform>%Ln Conversion</numerusform>
            <numerusform>%Ln Conversions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>conversions from lines</comment>
        <translation>%1 aus %2</translation>
    </message>
    <message>
        <source>%1: each is one conversion</source>
        <comment>lines</comment>
        <translation>%1: jede ist eine Conversion</translation>
    </message>
    <message>
        <source>%1: %2 + %3</source>
        <comment>lines are conversions and joined lines</comment>
        <translation>%1: %2 + %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines joined to their order</source>
        <translation>
            <numerusform>%Ln Zeile mit ihrer Bestellung verbunden</numerusform>
            <numerusform>%Ln Zeilen mit ihrer Bestellung verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can still be sent; %Ln are older than 7 days, OpenAI does not take them.</source>
        <translation>
            <numerusform>%1 können noch gesendet werden; %Ln ist älter als 7 Tage, OpenAI nimmt sie nicht an.</numerusform>
            <numerusform>%1 können noch gesendet werden; %Ln sind älter als 7 Tage, OpenAI nimmt sie nicht an.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these conversions can be sent. The causes below say why.</source>
        <translation>Keine dieser Conversions kann gesendet werden. Die Ursachen unten sagen, warum.</translation>
    </message>
    <message>
        <source>Nothing is blocked. %1</source>
        <comment>a sentence follows</comment>
        <translation>Nichts ist blockiert. %1</translation>
    </message>
    <message>
        <source>Convey has looked at every row. Fix what is blocked, or send without it.</source>
        <translation>Convey hat jede Zeile angesehen. Korrigieren Sie, was blockiert ist, oder senden Sie ohne es.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions about this file are open; these counts rest on assumptions. Answer them on the Columns page before you send.</source>
        <translation>
            <numerusform>%Ln Frage zu dieser Datei ist offen; diese Zahlen beruhen auf Vermutungen. Beantworten Sie sie vor dem Senden auf der Seite „Spalten“.</numerusform>
            <numerusform>%Ln Fragen zu dieser Datei sind offen; diese Zahlen beruhen auf Vermutungen. Beantworten Sie sie vor dem Senden auf der Seite „Spalten“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines are looked at; the counts are those so far</source>
        <translation>
            <numerusform>%1 von %Ln Zeile ist angesehen; die Zahlen gelten bis hierher</numerusform>
            <numerusform>%1 von %Ln Zeilen sind angesehen; die Zahlen gelten bis hierher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>OpenAI refused %Ln conversions of this file.</source>
        <translation>
            <numerusform>OpenAI hat %Ln Conversion dieser Datei abgelehnt.</numerusform>
            <numerusform>OpenAI hat %Ln Conversions dieser Datei abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are changed since.</source>
        <translation>
            <numerusform>%Ln wurde seither geändert.</numerusform>
            <numerusform>%Ln wurden seither geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions can be sent.</source>
        <translation>
            <numerusform>%Ln Conversion kann gesendet werden.</numerusform>
            <numerusform>%Ln Conversions können gesendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>some of all conversions</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Stop loo&amp;king</source>
        <translation>Ansehen st&amp;oppen</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>&amp;Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>Bilde&amp;r</translation>
    </message>
    <message>
        <source>What &amp;leaves</source>
        <translation>Was hinaus&amp;geht</translation>
    </message>
</context>
<context>
    <name>convey::ui::ProgressPanel</name>
    <message>
        <source>To send</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>repeating is safe</source>
        <translation>Wiederholen ist sicher</translation>
    </message>
    <message>
        <source>Pausing: nothing new is sent. What is on its way comes to its end.</source>
        <translation>Wird angehalten: Es wird nichts Neues gesendet. Was unterwegs ist, wird zu Ende geführt.</translation>
    </message>
    <message>
        <source>Stopping: nothing new is sent. What is on its way is awaited for a moment.</source>
        <translation>Wird gestoppt: Es wird nichts Neues gesendet. Auf das, was unterwegs ist, wird kurz gewartet.</translation>
    </message>
    <message>
        <source>%1 % answered</source>
        <translation>%1 % beantwortet</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>percent answered, and what is waited for</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, about %2 a second, %3 to go.</source>
        <translation>%1, etwa %2 je Sekunde, noch %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions left the 7 days while they waited; they stay here.</source>
        <translation>
            <numerusform>%Ln Conversion hat beim Warten die 7 Tage verlassen; sie bleibt hier.</numerusform>
            <numerusform>%Ln Conversions haben beim Warten die 7 Tage verlassen; sie bleiben hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 percent, %2 accepted, %3 refused</source>
        <translation>%1 Prozent, %2 angenommen, %3 abgelehnt</translation>
    </message>
    <message>
        <source>The requests are being prepared; none of them is sent yet.</source>
        <translation>Die Anfragen werden vorbereitet; noch ist keine gesendet.</translation>
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
        <translation>Anfragen gehen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>As your network’s people name it, like http://proxy.example.com:3128.</source>
        <translation>Wie Ihre Netzwerkverwaltung sie nennt, etwa http://proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Leave it empty where the proxy asks for none.</source>
        <translation>Leer lassen, wenn der Proxy keinen verlangt.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Leave it empty to stay with the one that is kept.</source>
        <translation>Leer lassen, um beim bisherigen zu bleiben.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie das System es sagt</translation>
    </message>
    <message>
        <source>Takes the proxy of the desktop’s network settings, if there is one.</source>
        <translation>Nimmt den Proxy aus den Netzwerkeinstellungen der Arbeitsumgebung, wenn es einen gibt.</translation>
    </message>
    <message>
        <source>Without a proxy</source>
        <translation>Ohne Proxy</translation>
    </message>
    <message>
        <source>Goes straight to OpenAI.</source>
        <translation>Geht direkt zu OpenAI.</translation>
    </message>
    <message>
        <source>Through this proxy</source>
        <translation>Über diesen Proxy</translation>
    </message>
    <message>
        <source>Takes the proxy that is named below.</source>
        <translation>Nimmt den Proxy, der unten genannt ist.</translation>
    </message>
    <message>
        <source>In the system’s key store</source>
        <translation>Im Schlüsselspeicher des Systems</translation>
    </message>
    <message>
        <source>The password is there the next time you start Convey.</source>
        <translation>Das Passwort ist beim nächsten Start von Convey noch da.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Nur für diese Sitzung</translation>
    </message>
    <message>
        <source>The password is forgotten when Convey closes.</source>
        <translation>Das Passwort wird vergessen, wenn Convey geschlossen wird.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Closes without saving.</source>
        <translation>Schließt, ohne zu speichern.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The next request goes this way.</source>
        <translation>Die nächste Anfrage nimmt diesen Weg.</translation>
    </message>
    <message>
        <source>This is no address of a proxy. Name and password have places of their own.</source>
        <translation>Das ist keine Adresse eines Proxys. Name und Passwort haben eigene Felder.</translation>
    </message>
    <message>
        <source>A password goes with a user name.</source>
        <translation>Zu einem Passwort gehört ein Benutzername.</translation>
    </message>
</context>
<context>
    <name>convey::ui::QuestionCard</name>
    <message>
        <source>Only scheme, host and path of the page address are sent; what follows a ? stays here. Until it is known, nothing can be sent.</source>
        <translation>Nur Schema, Host und Pfad der Seitenadresse werden gesendet; was auf ein ? folgt, bleibt hier. Bis sie bekannt ist, kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>Asked because %1.</source>
        <comment>a clause follows: 3 times name no zone</comment>
        <translation>Grund der Frage: %1.</translation>
    </message>
    <message>
        <source>Use it as the event ID</source>
        <translation>Als Event-ID verwenden</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Use it as consent</source>
        <translation>Als Einwilligung verwenden</translation>
    </message>
    <message>
        <source>Use this column</source>
        <translation>Diese Spalte verwenden</translation>
    </message>
    <message>
        <source>Send the whole amount</source>
        <translation>Den ganzen Betrag senden</translation>
    </message>
    <message>
        <source>It is no consent</source>
        <translation>Es ist keine Einwilligung</translation>
    </message>
    <message>
        <source>It is about messages only</source>
        <translation>Es betrifft nur Nachrichten</translation>
    </message>
    <message>
        <source>Use for every line</source>
        <translation>Für jede Zeile verwenden</translation>
    </message>
    <message>
        <source>This is assumed until it is answered.</source>
        <translation>Das ist vermutet, bis es beantwortet ist.</translation>
    </message>
    <message>
        <source>Answers the question: %1</source>
        <translation>Beantwortet die Frage: %1</translation>
    </message>
    <message>
        <source>Answers the question: the column is not used for this.</source>
        <translation>Beantwortet die Frage: Die Spalte wird dafür nicht verwendet.</translation>
    </message>
</context>
<context>
    <name>convey::ui::QuestionList</name>
    <message>
        <source>Both answers are right</source>
        <translation>Beide stimmen</translation>
    </message>
    <message>
        <source>Answers both questions above at once: by what stands in their fields, or by the column that is assumed. One step undoes both.</source>
        <translation>Beantwortet beide Fragen oben auf einmal: mit dem, was in ihren Feldern steht, oder mit der vermuteten Spalte. Ein Schritt macht beide rückgängig.</translation>
    </message>
    <message>
        <source>Take both answers as they are shown</source>
        <translation>Beide Antworten so übernehmen, wie sie gezeigt sind</translation>
    </message>
    <message numerus="yes">
        <source>%n more questions after that.</source>
        <translation>
            <numerusform>Danach noch %n Frage.</numerusform>
            <numerusform>Danach noch %n Fragen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>The pages of the upload in front, in their order, with what is done and what is blocked. Up and Down walk, Enter opens.</source>
        <translation>Die Seiten des vorderen Uploads in ihrer Reihenfolge, mit dem, was fertig und was blockiert ist. Auf und Ab wandern, die Eingabetaste öffnet.</translation>
    </message>
</context>
<context>
    <name>convey::ui::RailModel</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>This upload</source>
        <translation>Dieser Upload</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Anytime</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Image tag</source>
        <translation>Bild-Tag</translation>
    </message>
    <message>
        <source>Sending history</source>
        <translation>Sendeverlauf</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1, Schritt %2 von %3</translation>
    </message>
    <message>
        <source>%1, step %2 of %3, running</source>
        <translation>%1, Schritt %2 von %3, läuft</translation>
    </message>
    <message numerus="yes">
        <source>%1, step %2 of %3, %n blocked</source>
        <translation>
            <numerusform>%1, Schritt %2 von %3, %n blockiert</numerusform>
            <numerusform>%1, Schritt %2 von %3, %n blockiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, step %2 of %3, done</source>
        <translation>%1, Schritt %2 von %3, fertig</translation>
    </message>
</context>
<context>
    <name>convey::ui::Ramp</name>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <translation>
            <numerusform>%Ln ohne Antwort</numerusform>
            <numerusform>%Ln ohne Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>not carried through</source>
        <translation>nicht zu Ende geführt</translation>
    </message>
    <message>
        <source>Passed %1</source>
        <comment>a time</comment>
        <translation>Bestanden %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::ReasonBox</name>
    <message>
        <source>Test order</source>
        <translation>Testbestellung</translation>
    </message>
    <message>
        <source>Returned or cancelled</source>
        <translation>Zurückgegeben oder storniert</translation>
    </message>
    <message>
        <source>Sent already</source>
        <translation>Bereits gesendet</translation>
    </message>
    <message>
        <source>Our own staff</source>
        <translation>Unser eigenes Personal</translation>
    </message>
    <message>
        <source>The customer asked for it</source>
        <translation>Der Kunde wollte es so</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Kein Grund genannt</translation>
    </message>
</context>
<context>
    <name>convey::ui::ReasonDialog</name>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Why leave %Ln rows out?</source>
        <translation>
            <numerusform>&amp;Warum %Ln Zeile auslassen?</numerusform>
            <numerusform>&amp;Warum %Ln Zeilen auslassen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept with your changes and written into the list of problems. Nothing of it is sent.</source>
        <translation>Wird mit Ihren Änderungen behalten und in die Problemliste geschrieben. Nichts davon wird gesendet.</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Auslassen</translation>
    </message>
</context>
<context>
    <name>convey::ui::ReceiptSaver</name>
    <message>
        <source>Save the receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>Zum Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Für Programme (*.json)</translation>
    </message>
</context>
<context>
    <name>convey::ui::RecentModel</name>
    <message>
        <source>File not found</source>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <source>Folder not found</source>
        <translation>Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>May not be read</source>
        <translation>Darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Tested only</source>
        <translation>Nur getestet</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln to go</source>
        <translation>
            <numerusform>Gestoppt: noch %Ln</numerusform>
            <numerusform>Gestoppt: noch %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln angenommen</numerusform>
            <numerusform>%Ln angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file and why it can&apos;t be opened</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, angeheftet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>Zuletzt gespeichert</translation>
    </message>
</context>
<context>
    <name>convey::ui::RecentPane</name>
    <message>
        <source>Tags made lately</source>
        <translation>Zuletzt erzeugte Tags</translation>
    </message>
    <message>
        <source>Enter puts a tag into the form again, Delete takes it off this list.</source>
        <translation>Die Eingabetaste setzt einen Tag wieder in das Formular, Entf nimmt ihn von dieser Liste.</translation>
    </message>
    <message>
        <source>Kept on this computer, the newest 30. Tags with customer data or an order number in them are not kept.</source>
        <translation>Auf diesem Computer behalten, die neuesten 30. Tags mit Kundendaten oder einer Bestellnummer darin werden nicht behalten.</translation>
    </message>
    <message>
        <source>No tag was made yet</source>
        <translation>Noch kein Bild-Tag erzeugt</translation>
    </message>
    <message>
        <source>Tags that you copy or save are listed here.</source>
        <translation>Tags, die Sie kopieren oder speichern, stehen hier.</translation>
    </message>
    <message>
        <source>Forget the tags</source>
        <translation>Tags vergessen</translation>
    </message>
    <message>
        <source>Forget all tags that were made lately? Pages that have them go on as they are.</source>
        <translation>Alle zuletzt erzeugten Tags vergessen? Auf Seiten, die sie enthalten, ändert sich nichts.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>convey::ui::RecentTagsModel</name>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values from the page</source>
        <translation>
            <numerusform>%Ln Wert von der Seite</numerusform>
            <numerusform>%Ln Werte von der Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was er sagt</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erzeugt</translation>
    </message>
</context>
<context>
    <name>convey::ui::Refusal</name>
    <message>
        <source>OpenAI names no field.</source>
        <translation>OpenAI nennt kein Feld.</translation>
    </message>
    <message>
        <source>It is about %1.</source>
        <comment>%1 is a field of the API</comment>
        <translation>Es geht um %1.</translation>
    </message>
</context>
<context>
    <name>convey::ui::RefusalCard</name>
    <message>
        <source>OpenAI refused it. It is changed since and can be sent again, on the Send page.</source>
        <translation>OpenAI hat sie abgelehnt. Sie ist seither geändert und kann auf der Seite „Senden“ erneut gesendet werden.</translation>
    </message>
    <message>
        <source>OpenAI refused it. Change what its words name, then send it again.</source>
        <translation>OpenAI hat sie abgelehnt. Ändern Sie, was OpenAI nennt, und senden Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>Show the cell in “%1”</source>
        <translation>Zelle in „%1“ zeigen</translation>
    </message>
    <message>
        <source>Goes to the cell of your row that OpenAI&apos;s answer is about, to change it there.</source>
        <translation>Geht zu der Zelle Ihrer Zeile, um die es in OpenAIs Antwort geht, um sie dort zu ändern.</translation>
    </message>
</context>
<context>
    <name>convey::ui::RefusedModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>Event-ID</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>OpenAI’s words</source>
        <translation>OpenAIs Worte</translation>
    </message>
</context>
<context>
    <name>convey::ui::ReplaceDialog</name>
    <message>
        <source>Only &amp;whole cells</source>
        <translation>Nur &amp;ganze Zellen</translation>
    </message>
    <message>
        <source>In &amp;any case</source>
        <translation>Groß/&amp;klein egal</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Changes the cells. It is one step that can be undone; your file stays as it is.</source>
        <translation>Ändert die Zellen. Es ist ein Schritt, der sich rückgängig machen lässt; Ihre Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>&amp;Spalte</translation>
    </message>
    <message>
        <source>The column whose cells change.</source>
        <translation>Die Spalte, deren Zellen sich ändern.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>What stands there now. With whole cells alone, nothing here means empty cells.</source>
        <translation>Was jetzt dort steht. Bei „Nur ganze Zellen“ bedeutet nichts hier leere Zellen.</translation>
    </message>
    <message>
        <source>Replace &amp;by</source>
        <translation>Ersetzen &amp;durch</translation>
    </message>
    <message>
        <source>What is to stand there. Nothing here takes it out.</source>
        <translation>Was dort stehen soll. Steht hier nichts, wird es herausgenommen.</translation>
    </message>
    <message>
        <source>Changes only cells that hold this and nothing else.</source>
        <translation>Ändert nur Zellen, die genau dies enthalten.</translation>
    </message>
    <message>
        <source>Small and capital letters are taken for the same.</source>
        <translation>Klein- und Großbuchstaben gelten als gleich.</translation>
    </message>
    <message numerus="yes">
        <source>Only in the %Ln &amp;rows shown</source>
        <translation>
            <numerusform>Nur in der ge&amp;zeigten Zeile (%Ln)</numerusform>
            <numerusform>Nur in den %Ln ge&amp;zeigten Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves the rows alone that the list does not show at the moment.</source>
        <translation>Lässt die Zeilen unberührt, die die Liste gerade nicht zeigt.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>The first cells that would change, before and after</source>
        <translation>Die ersten Zellen, die sich ändern würden, vorher und nachher</translation>
    </message>
    <message>
        <source>What the first cells would look like. Personal values are hidden while they are hidden in the table.</source>
        <translation>Wie die ersten Zellen aussähen. Persönliche Werte sind verborgen, solange sie in der Tabelle verborgen sind.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>How far the replacing is</source>
        <translation>Wie weit das Ersetzen ist</translation>
    </message>
    <message>
        <source>Write what is to be found.</source>
        <translation>Schreiben Sie, was gesucht wird.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>No cell would change.</source>
        <translation>Keine Zelle würde sich ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells would change.</source>
        <translation>
            <numerusform>%Ln Zelle würde sich ändern.</numerusform>
            <numerusform>%Ln Zellen würden sich ändern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::ResultPanel</name>
    <message numerus="yes">
        <source>This computer’s clock is %Ln minutes ahead of the server’s. Set it: OpenAI judges the seven days by its own.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber dem Server %Ln Minute vor. Stellen Sie sie: OpenAI beurteilt die sieben Tage nach seiner eigenen.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber dem Server %Ln Minuten vor. Stellen Sie sie: OpenAI beurteilt die sieben Tage nach seiner eigenen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln minutes behind the server’s. Set it: OpenAI judges the seven days by its own.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber dem Server %Ln Minute nach. Stellen Sie sie: OpenAI beurteilt die sieben Tage nach seiner eigenen.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber dem Server %Ln Minuten nach. Stellen Sie sie: OpenAI beurteilt die sieben Tage nach seiner eigenen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was sent before; nothing was sent again.</source>
        <translation>Alles wurde bereits gesendet; nichts wurde noch einmal gesendet.</translation>
    </message>
    <message>
        <source>There was nothing to send.</source>
        <translation>Es gab nichts zu senden.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln requests.</source>
        <translation>
            <numerusform>Nach %Ln Anfrage gestoppt.</numerusform>
            <numerusform>Nach %Ln Anfragen gestoppt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent in practice mode, in %Ln requests.</source>
        <translation>
            <numerusform>Im Übungsmodus gesendet, in %Ln Anfrage.</numerusform>
            <numerusform>Im Übungsmodus gesendet, in %Ln Anfragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tested in practice mode, in %Ln requests.</source>
        <translation>
            <numerusform>Im Übungsmodus getestet, in %Ln Anfrage.</numerusform>
            <numerusform>Im Übungsmodus getestet, in %Ln Anfragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent for real, in %Ln requests.</source>
        <translation>
            <numerusform>Echt gesendet, in %Ln Anfrage.</numerusform>
            <numerusform>Echt gesendet, in %Ln Anfragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tested with OpenAI, in %Ln requests.</source>
        <translation>
            <numerusform>Mit OpenAI getestet, in %Ln Anfrage.</numerusform>
            <numerusform>Mit OpenAI getestet, in %Ln Anfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending again is safe: the event IDs stay the same, so nothing counts twice.</source>
        <translation>Erneut zu senden ist sicher: Die Event-IDs bleiben dieselben, also zählt nichts doppelt.</translation>
    </message>
    <message>
        <source>Passed the test. Nothing is recorded yet.</source>
        <translation>Test bestanden. Noch ist nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Not all passed the test. Nothing is recorded.</source>
        <translation>Nicht alle haben den Test bestanden. Nichts ist aufgezeichnet.</translation>
    </message>
    <message>
        <source>A stand-in on this computer answered. Nothing reached OpenAI, nothing counts.</source>
        <translation>Ein Stellvertreter auf diesem Computer hat geantwortet. Nichts hat OpenAI erreicht, nichts zählt.</translation>
    </message>
    <message>
        <source>Accepted means: OpenAI has taken the conversion in. Whether it counts for an ad is decided later, in Ads Manager.</source>
        <translation>Angenommen heißt: OpenAI hat die Conversion aufgenommen. Ob sie für eine Anzeige zählt, entscheidet sich später, in Ads Manager.</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no conversion</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>taken in</source>
        <comment>OpenAI took them</comment>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <source>listed below</source>
        <translation>unten aufgelistet</translation>
    </message>
    <message>
        <source>repeating is safe</source>
        <translation>Wiederholen ist sicher</translation>
    </message>
    <message>
        <source>stay here</source>
        <translation>bleiben hier</translation>
    </message>
</context>
<context>
    <name>convey::ui::ResultsPage</name>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>Pixel: %1</source>
        <translation>Pixel: %1</translation>
    </message>
    <message>
        <source>Began: %1</source>
        <translation>Beginn: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Ende: %1</translation>
    </message>
    <message>
        <source>Saved setup: %1</source>
        <translation>Gespeicherte Einrichtung: %1</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>What OpenAI answered, and what stayed on this computer.</source>
        <translation>Was OpenAI geantwortet hat und was auf diesem Computer blieb.</translation>
    </message>
    <message>
        <source>&amp;I sent something wrong…</source>
        <translation>&amp;Ich habe etwas Falsches gesendet…</translation>
    </message>
    <message>
        <source>What can and can’t be done about it.</source>
        <translation>Was sich dagegen tun lässt und was nicht.</translation>
    </message>
    <message>
        <source>Save &amp;receipt…</source>
        <translation>B&amp;eleg speichern…</translation>
    </message>
    <message>
        <source>Figures, times and hashes of this send, to print, to file or to hand on. Nothing personal is in it.</source>
        <translation>Zahlen, Zeiten und Hashes dieser Sendung, zum Drucken, Ablegen oder Weitergeben. Nichts Persönliches ist darin.</translation>
    </message>
    <message>
        <source>The receipt is saved as %1.</source>
        <translation>Der Beleg ist als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was sent from this file yet.</source>
        <translation>Aus dieser Datei wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Test it or send it on the Send page; what OpenAI answers stands here then.</source>
        <translation>Testen oder senden Sie sie auf der Seite „Senden“; was OpenAI antwortet, steht dann hier.</translation>
    </message>
    <message>
        <source>&amp;Go to Send</source>
        <translation>Zu „Senden“ &amp;gehen</translation>
    </message>
    <message>
        <source>Refused conversions</source>
        <translation>Abgelehnte Conversions</translation>
    </message>
    <message>
        <source>Each conversion that OpenAI refused, with OpenAI’s own words. Ctrl+C copies a row.</source>
        <translation>Jede Conversion, die OpenAI abgelehnt hat, mit OpenAIs eigenen Worten. Strg+C kopiert eine Zeile.</translation>
    </message>
    <message>
        <source>About this send</source>
        <translation>Über diese Sendung</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>Zeilen speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The lines are being saved…</source>
        <translation>Zeilen werden gespeichert…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are saved.</source>
        <translation>
            <numerusform>%Ln Zeile ist gespeichert.</numerusform>
            <numerusform>%Ln Zeilen sind gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was changed in Convey before sending is not kept any more: the lines are as the file has them.</source>
        <translation>Was in Convey vor dem Senden geändert wurde, ist nicht mehr vorhanden: Die Zeilen sind so, wie die Datei sie hat.</translation>
    </message>
</context>
<context>
    <name>convey::ui::ResumeOffer</name>
    <message>
        <source>%1 accepted, %2 refused, %3 sent without an answer, %4 to go.</source>
        <translation>%1 angenommen, %2 abgelehnt, %3 ohne Antwort gesendet, noch %4.</translation>
    </message>
    <message>
        <source>&amp;Continue sending</source>
        <translation>Senden &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>Continue sending</source>
        <translation>Senden fortsetzen</translation>
    </message>
    <message>
        <source>Sends what is left and what had no answer, with the same event IDs: nothing counts twice.</source>
        <translation>Sendet, was übrig ist und was ohne Antwort blieb, mit denselben Event-IDs: Nichts zählt doppelt.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>The rest is not offered any more. What was sent stays sent.</source>
        <translation>Der Rest wird nicht mehr angeboten. Was gesendet wurde, bleibt gesendet.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Nothing is sent. The question comes again when Convey starts the next time.</source>
        <translation>Nichts wird gesendet. Die Frage kommt beim nächsten Start von Convey wieder.</translation>
    </message>
    <message>
        <source>pixel %1</source>
        <translation>Pixel %1</translation>
    </message>
    <message>
        <source>Sending %1 to %2 was broken off on %3. Continue?</source>
        <comment>a file, a destination, a time</comment>
        <translation>Das Senden von %1 an %2 wurde am %3 abgebrochen. Fortsetzen?</translation>
    </message>
    <message>
        <source>It was no file, and nothing of it was kept: paste or open the same rows again and send them. What was accepted is left out then.</source>
        <translation>Es war keine Datei, und nichts davon wurde behalten: Fügen Sie dieselben Zeilen noch einmal ein oder öffnen Sie sie, und senden Sie sie. Was angenommen wurde, wird dann ausgelassen.</translation>
    </message>
    <message>
        <source>Give &amp;it up</source>
        <translation>Auf&amp;geben</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowCellsModel</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>column, text, state, cause</comment>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>In your file</source>
        <translation>In Ihrer Datei</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowCellsView</name>
    <message>
        <source>Your row</source>
        <translation>Ihre Zeile</translation>
    </message>
    <message>
        <source>The row as it stands in your file. F2 or a double click changes a cell.</source>
        <translation>Die Zeile, wie sie in Ihrer Datei steht. F2 oder ein Doppelklick ändert eine Zelle.</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowPanel</name>
    <message>
        <source>The cells of this row can&apos;t be told apart, so there is nothing to send.</source>
        <translation>Die Zellen dieser Zeile lassen sich nicht trennen, also gibt es nichts zu senden.</translation>
    </message>
    <message>
        <source>Not sent while it is blocked. Convey reads the row like this:</source>
        <translation>Nicht gesendet, solange sie blockiert ist. Convey liest die Zeile so:</translation>
    </message>
    <message>
        <source>This conversion stays here. Convey reads the row like this:</source>
        <translation>Diese Conversion bleibt hier. Convey liest die Zeile so:</translation>
    </message>
    <message>
        <source>This is all that leaves this computer for this row; personal values are hashed.</source>
        <translation>Das ist alles, was für diese Zeile diesen Computer verlässt; persönliche Werte sind gehasht.</translation>
    </message>
    <message>
        <source>The row is being read</source>
        <translation>Die Zeile wird gelesen</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <comment>a line and how many problems it has</comment>
        <translation>Zeile %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the list</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>You left this row out. Take it back to have it looked at again.</source>
        <translation>Sie haben diese Zeile ausgelassen. Nehmen Sie sie zurück, damit sie wieder angesehen wird.</translation>
    </message>
    <message>
        <source>Joined line: it is part of the conversion that begins in line %1.</source>
        <translation>Verbundene Zeile: Sie gehört zu der Conversion, die in Zeile %1 beginnt.</translation>
    </message>
    <message>
        <source>Nothing to fix in this row.</source>
        <translation>In dieser Zeile ist nichts zu korrigieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are joined to this conversion, which begins in line %1.</source>
        <translation>
            <numerusform>%Ln Zeile ist mit dieser Conversion verbunden, die in Zeile %1 beginnt.</numerusform>
            <numerusform>%Ln Zeilen sind mit dieser Conversion verbunden, die in Zeile %1 beginnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row is chosen</source>
        <translation>Keine Zeile gewählt</translation>
    </message>
    <message>
        <source>Close the row (Esc)</source>
        <translation>Zeile schließen (Esc)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The conversion as it will be sent</source>
        <translation>Die Conversion, wie sie gesendet wird</translation>
    </message>
    <message>
        <source>Previous row (Alt+Up)</source>
        <translation>Vorige Zeile (Alt+Auf)</translation>
    </message>
    <message>
        <source>Next row (Alt+Down)</source>
        <translation>Nächste Zeile (Alt+Ab)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Go to Columns</source>
        <translation>Zu Spalten gehen</translation>
    </message>
    <message>
        <source>Many causes are mended at once by choosing another column or answering a question.</source>
        <translation>Viele Ursachen sind auf einmal behoben, wenn Sie eine andere Spalte wählen oder eine Frage beantworten.</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Diese Zeile auslassen</translation>
    </message>
    <message>
        <source>It is not sent. The file stays as it is (Delete)</source>
        <translation>Sie wird nicht gesendet. Die Datei bleibt, wie sie ist (Entf)</translation>
    </message>
    <message>
        <source>Take this row back</source>
        <translation>Diese Zeile zurücknehmen</translation>
    </message>
    <message>
        <source>It counts again (Shift+Delete)</source>
        <translation>Sie zählt wieder (Umschalt+Entf)</translation>
    </message>
    <message>
        <source>Wh&amp;y left out</source>
        <translation>Waru&amp;m ausgelassen</translation>
    </message>
    <message>
        <source>Choose a reason or write your own. It stays with your changes; nothing of it is sent.</source>
        <translation>Wählen Sie einen Grund oder schreiben Sie einen eigenen. Er bleibt bei Ihren Änderungen; nichts davon wird gesendet.</translation>
    </message>
    <message>
        <source>What is to be looked at in this row</source>
        <translation>Was in dieser Zeile zu prüfen ist</translation>
    </message>
    <message>
        <source>The conversion letter by letter, as OpenAI gets it.</source>
        <translation>Die Conversion Buchstabe für Buchstabe, wie OpenAI sie erhält.</translation>
    </message>
    <message>
        <source>Your row, or as it will be sent</source>
        <translation>Ihre Zeile, oder wie sie gesendet wird</translation>
    </message>
    <message>
        <source>Your row</source>
        <translation>Ihre Zeile</translation>
    </message>
    <message>
        <source>As it will be sent</source>
        <translation>So wird es gesendet</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowsModel</name>
    <message>
        <source>%1: being read</source>
        <comment>column of a cell</comment>
        <translation>%1: wird gelesen</translation>
    </message>
    <message>
        <source>These characters are not UTF-8 and can&apos;t be sent: %1</source>
        <translation>Diese Zeichen sind nicht UTF-8 und können nicht gesendet werden: %1</translation>
    </message>
    <message>
        <source>You left this line out. It is not sent.</source>
        <translation>Sie haben diese Zeile ausgelassen. Sie wird nicht gesendet.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>column, line and content of a cell</comment>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <comment>a cell of a line</comment>
        <translation>%1, ausgelassen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>line and file</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: an earlier column has this name too.</source>
        <translation>%1: Eine frühere Spalte heißt auch so.</translation>
    </message>
    <message>
        <source>%1: the file gives it no name.</source>
        <translation>%1: Die Datei gibt ihr keinen Namen.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <comment>and of which file</comment>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowsPane</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Personal values</source>
        <translation>Persönliche Werte</translation>
    </message>
    <message>
        <source>Row details</source>
        <translation>Zeilendetails</translation>
    </message>
    <message>
        <source>Only some of the rows are shown. Press to show all of them again.</source>
        <translation>Nur ein Teil der Zeilen ist zu sehen. Drücken, um wieder alle zu zeigen.</translation>
    </message>
    <message>
        <source>Show names, addresses and numbers of people in full</source>
        <translation>Namen, Adressen und Nummern von Menschen ganz zeigen</translation>
    </message>
    <message>
        <source>Personal values are hidden on the screen until you ask for them. What is sent does not depend on it: these values leave hashed or as OpenAI takes them.</source>
        <translation>Persönliche Werte sind auf dem Bildschirm verborgen, bis Sie sie sehen wollen. Was gesendet wird, hängt davon nicht ab: Diese Werte gehen gehasht hinaus oder so, wie OpenAI sie annimmt.</translation>
    </message>
    <message>
        <source>Show one row wholly, with what is wrong with it and as it will be sent</source>
        <translation>Eine Zeile ganz zeigen, mit dem, was daran nicht stimmt, und wie sie gesendet wird</translation>
    </message>
    <message>
        <source>Find in all columns</source>
        <translation>In allen Spalten suchen</translation>
    </message>
    <message>
        <source>Shows only rows with these letters in any cell (Ctrl+F). Case makes no difference.</source>
        <translation>Zeigt nur Zeilen mit diesen Buchstaben in irgendeiner Zelle (Strg+F). Groß- und Kleinschreibung ist gleich.</translation>
    </message>
    <message>
        <source>Show rows by problem, column, event type, currency or amount</source>
        <translation>Zeilen nach Problem, Spalte, Event-Typ, Währung oder Betrag zeigen</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <comment>how many are set</comment>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Refused by OpenAI</source>
        <translation>Von OpenAI abgelehnt</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>a filter, and the sign that takes it away</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Filter: %1. Press to show all rows.</source>
        <translation>Filter: %1. Drücken, um alle Zeilen zu zeigen.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>No row contains “%1”</source>
        <comment>what was looked for</comment>
        <translation>Keine Zeile enthält „%1“</translation>
    </message>
    <message>
        <source>Clear the search to see the rows again.</source>
        <translation>Löschen Sie die Suche, um die Zeilen wieder zu sehen.</translation>
    </message>
    <message>
        <source>No row fits these filters</source>
        <translation>Keine Zeile passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Clear some of them to see rows again.</source>
        <translation>Löschen Sie einige, um wieder Zeilen zu sehen.</translation>
    </message>
    <message>
        <source>Nothing is refused</source>
        <translation>Nichts ist abgelehnt</translation>
    </message>
    <message>
        <source>Nothing is ready</source>
        <translation>Nichts ist bereit</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>Nichts ist zu prüfen</translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation>Nichts ist blockiert</translation>
    </message>
    <message>
        <source>Nothing is outside the 7 days</source>
        <translation>Nichts ist außerhalb der 7 Tage</translation>
    </message>
    <message>
        <source>Nothing is left out</source>
        <translation>Nichts ist ausgelassen</translation>
    </message>
    <message>
        <source>There are no rows</source>
        <translation>Es gibt keine Zeilen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>F2 changes a cell; Enter shows the row wholly; Delete leaves it out, Ctrl+Delete with a reason, Shift+Delete takes it back; F8 goes to the next finding.</source>
        <translation>F2 ändert eine Zelle; die Eingabetaste zeigt die Zeile ganz; Entf lässt sie aus, Strg+Entf mit einem Grund, Umschalt+Entf nimmt sie zurück; F8 geht zum nächsten Befund.</translation>
    </message>
    <message>
        <source>Every line of the file with what becomes of it. Marked cells are why a row is blocked or needs a look.</source>
        <translation>Jede Zeile der Datei mit dem, was aus ihr wird. Wegen markierter Zellen ist eine Zeile blockiert oder zu prüfen.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Row details</source>
        <translation>&amp;Zeilendetails</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Auslassen</translation>
    </message>
    <message>
        <source>Leave out &amp;with a reason…</source>
        <translation>&amp;Mit einem Grund auslassen…</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>&amp;Suchen und ersetzen…</translation>
    </message>
    <message>
        <source>&amp;Show this column in Columns</source>
        <translation>Diese Spalte in &amp;Spalten zeigen</translation>
    </message>
    <message>
        <source>Copy as it will be s&amp;ent</source>
        <translation>Kopieren, wie es gesendet &amp;wird</translation>
    </message>
    <message>
        <source>Copy the re&amp;ason</source>
        <translation>&amp;Grund kopieren</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowsView</name>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>The rows as Convey reads them. If they don&apos;t look like your spreadsheet, change the separator, the quotes or the column names above.</source>
        <translation>Die Zeilen, wie Convey sie liest. Wenn sie nicht wie Ihre Tabelle aussehen, ändern Sie oben das Trennzeichen, die Anführungszeichen oder die Spaltennamen.</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>above the numbers of the lines</comment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendActions</name>
    <message>
        <source>Asks once more, then sends the conversions for real. OpenAI records them; that can&apos;t be taken back.</source>
        <translation>Fragt noch einmal nach und sendet die Conversions dann echt. OpenAI zeichnet sie auf; das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Sends the conversions as a test. OpenAI judges them and records nothing. Ctrl+Return does the same.</source>
        <translation>Sendet die Conversions als Test. OpenAI beurteilt sie und zeichnet nichts auf. Strg+Eingabe tut dasselbe.</translation>
    </message>
    <message>
        <source>pixel %1</source>
        <translation>Pixel %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>money, and other currencies</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with warnings</source>
        <translation>
            <numerusform>%Ln mit Warnung</numerusform>
            <numerusform>%Ln mit Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is recorded</source>
        <translation>nichts wird aufgezeichnet</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln in practice mode…</source>
        <translation>
            <numerusform>%Ln im Übungsmodus senden…</numerusform>
            <numerusform>%Ln im Übungsmodus senden…</numerusform>
        </translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Test in practice mode</source>
        <translation>Im Übungsmodus testen</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln conversions for real…</source>
        <translation>
            <numerusform>%Ln Conversion echt senden…</numerusform>
            <numerusform>%Ln Conversions echt senden…</numerusform>
        </translation>
    </message>
    <message>
        <source>Test with OpenAI</source>
        <translation>Mit OpenAI testen</translation>
    </message>
    <message>
        <source>To pixel %1</source>
        <translation>An Pixel %1</translation>
    </message>
    <message>
        <source>To pixel %1, worth %2</source>
        <translation>An Pixel %1, Wert %2</translation>
    </message>
    <message>
        <source>Passed the test.
Nothing is recorded yet.</source>
        <translation>Test bestanden.
Noch ist nichts aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>How far it is. Space pauses a send for real or continues it, Ctrl+. stops.</source>
        <translation>Wie weit es ist. Die Leertaste hält echtes Senden an oder setzt es fort, Ctrl+. stoppt.</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendOutcome</name>
    <message>
        <source>To send</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendPage</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Test first; OpenAI records nothing. Then send for real.</source>
        <translation>Erst testen; OpenAI zeichnet nichts auf. Dann echt senden.</translation>
    </message>
    <message>
        <source>The destination “%1” was renamed or removed in another tab. Choose one again before you send.</source>
        <translation>Das Ziel „%1“ wurde in einem anderen Tab umbenannt oder entfernt. Wählen Sie vor dem Senden wieder eines.</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Keine Datei ist geöffnet.</translation>
    </message>
    <message>
        <source>Convey is still looking at the rows.</source>
        <translation>Convey sieht die Zeilen noch an.</translation>
    </message>
    <message>
        <source>The rows have not all been looked at; see the Preview page.</source>
        <translation>Noch nicht alle Zeilen sind angesehen; siehe Seite „Vorschau“.</translation>
    </message>
    <message>
        <source>Questions about this file are open.</source>
        <translation>Fragen zu dieser Datei sind offen.</translation>
    </message>
    <message>
        <source>There is no conversion that can be sent.</source>
        <translation>Es gibt keine Conversion, die gesendet werden kann.</translation>
    </message>
    <message>
        <source>Choose a destination first.</source>
        <translation>Wählen Sie zuerst ein Ziel.</translation>
    </message>
    <message>
        <source>One send at a time.</source>
        <translation>Nur eine Sendung zur gleichen Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>%1 to pixel %2: %Ln accepted</source>
        <comment>a time, a pixel</comment>
        <translation>
            <numerusform>%1 an Pixel %2: %Ln angenommen</numerusform>
            <numerusform>%1 an Pixel %2: %Ln angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln blockiert</numerusform>
            <numerusform>%Ln blockiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outside the 7 days</source>
        <translation>
            <numerusform>%Ln außerhalb der 7 Tage</numerusform>
            <numerusform>%Ln außerhalb der 7 Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them %Ln sent before</source>
        <translation>
            <numerusform>davon %Ln bereits gesendet</numerusform>
            <numerusform>davon %Ln bereits gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>made up</source>
        <translation>erfunden</translation>
    </message>
    <message>
        <source>sending, %1 %</source>
        <translation>wird gesendet, %1 %</translation>
    </message>
    <message numerus="yes">
        <source>today %1, all %Ln passed</source>
        <translation>
            <numerusform>heute %1, %Ln bestanden</numerusform>
            <numerusform>heute %1, alle %Ln bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1, not all passed</source>
        <translation>heute %1, nicht alle bestanden</translation>
    </message>
    <message>
        <source>Not all of the first ones were accepted, so the rest was not sent. Look at what was refused, then go on or send only these.</source>
        <translation>Nicht alle der ersten wurden angenommen, darum wurde der Rest nicht gesendet. Sehen Sie an, was abgelehnt wurde, und machen Sie dann weiter oder senden Sie nur diese.</translation>
    </message>
    <message>
        <source>Only what was refused and is changed since. Everything else stays as it is.</source>
        <translation>Nur was abgelehnt wurde und seither geändert ist. Alles andere bleibt, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln that leave the 7-day window soonest. The others can be sent later; nothing goes twice.</source>
        <translation>
            <numerusform>Nur die %Ln, die das 7-Tage-Fenster am ehesten verlässt. Die anderen können später gesendet werden; nichts geht doppelt.</numerusform>
            <numerusform>Nur die %Ln, die das 7-Tage-Fenster am ehesten verlassen. Die anderen können später gesendet werden; nichts geht doppelt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First the %Ln that leave the 7-day window soonest; the others only when OpenAI accepts all of these.</source>
        <translation>
            <numerusform>Zuerst die %Ln, die das 7-Tage-Fenster am ehesten verlässt; die anderen nur, wenn OpenAI sie annimmt.</numerusform>
            <numerusform>Zuerst die %Ln, die das 7-Tage-Fenster am ehesten verlassen; die anderen nur, wenn OpenAI alle davon annimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Sends nothing more. What was sent stays sent; the rest can go later.</source>
        <translation>Sendet nichts mehr. Was gesendet wurde, bleibt gesendet; der Rest kann später gehen.</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Begins nothing new and waits for what is on its way. You can continue at any time, also after closing Convey.</source>
        <translation>Beginnt nichts Neues und wartet auf das, was unterwegs ist. Sie können jederzeit fortsetzen, auch nach dem Schließen von Convey.</translation>
    </message>
    <message>
        <source>&amp;Continue sending</source>
        <translation>Senden &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Sends what is left and what had no answer, with the same event IDs: nothing counts twice.</source>
        <translation>Sendet, was übrig ist und was ohne Antwort blieb, mit denselben Event-IDs: Nichts zählt doppelt.</translation>
    </message>
    <message>
        <source>Show the &amp;plan</source>
        <translation>Plan &amp;zeigen</translation>
    </message>
    <message>
        <source>Back from the result to what can be sent.</source>
        <translation>Vom Ergebnis zurück zu dem, was gesendet werden kann.</translation>
    </message>
    <message>
        <source>Test with OpenAI</source>
        <translation>Mit OpenAI testen</translation>
    </message>
    <message>
        <source>&amp;Answer in Columns</source>
        <translation>In Spalten &amp;antworten</translation>
    </message>
    <message>
        <source>Answer in Columns</source>
        <translation>In Spalten antworten</translation>
    </message>
    <message>
        <source>Goes to the page where the questions are asked.</source>
        <translation>Geht zu der Seite, auf der die Fragen gestellt werden.</translation>
    </message>
    <message>
        <source>Batches of the plan</source>
        <translation>Pakete des Plans</translation>
    </message>
    <message>
        <source>How the conversions will be sent: oldest first, at most 1,000 in one request.</source>
        <translation>Wie die Conversions gesendet werden: die ältesten zuerst, höchstens 1.000 in einer Anfrage.</translation>
    </message>
    <message>
        <source>Batches being sent</source>
        <translation>Pakete, die gesendet werden</translation>
    </message>
    <message>
        <source>Each request with its attempts and the answer, in OpenAI&apos;s own words where there are any. Ctrl+C copies a row.</source>
        <translation>Jede Anfrage mit ihren Versuchen und der Antwort, in OpenAIs eigenen Worten, wo es welche gibt. Strg+C kopiert eine Zeile.</translation>
    </message>
    <message>
        <source>Refused conversions</source>
        <translation>Abgelehnte Conversions</translation>
    </message>
    <message>
        <source>Each conversion that OpenAI refused, with OpenAI’s own words. Ctrl+C copies a row.</source>
        <translation>Jede Conversion, die OpenAI abgelehnt hat, mit OpenAIs eigenen Worten. Strg+C kopiert eine Zeile.</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>You can close the lid: nothing is lost and nothing is sent twice.</source>
        <translation>Sie können den Deckel schließen: Nichts geht verloren und nichts wird doppelt gesendet.</translation>
    </message>
    <message>
        <source>Rehearse the whole job. Nothing leaves this computer.</source>
        <translation>Alles zur Probe. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>What OpenAI answered, and what stayed on this computer.</source>
        <translation>Was OpenAI geantwortet hat und was auf diesem Computer blieb.</translation>
    </message>
    <message numerus="yes">
        <source>including %Ln with warnings</source>
        <translation>
            <numerusform>darunter %Ln mit Warnung</numerusform>
            <numerusform>darunter %Ln mit Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <comment>currencies</comment>
        <translation>
            <numerusform>+%Ln weitere</numerusform>
            <numerusform>+%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>stay here</source>
        <translation>bleiben hier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent before</source>
        <translation>
            <numerusform>%Ln bereits gesendet</numerusform>
            <numerusform>%Ln bereits gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, each one conversion</source>
        <translation>
            <numerusform>%Ln Zeile, eine Conversion</numerusform>
            <numerusform>%Ln Zeilen, jede eine Conversion</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 + %3</source>
        <comment>lines are conversions and joined lines</comment>
        <translation>%1: %2 + %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions</source>
        <translation>
            <numerusform>%Ln Conversion</numerusform>
            <numerusform>%Ln Conversions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines joined to their order</source>
        <translation>
            <numerusform>%Ln Zeile mit ihrer Bestellung verbunden</numerusform>
            <numerusform>%Ln Zeilen mit ihrer Bestellung verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Übungsmodus</translation>
    </message>
    <message>
        <source>A stand-in on this computer answers. Nothing reaches OpenAI, nothing counts.</source>
        <translation>Ein Stellvertreter auf diesem Computer antwortet. Nichts erreicht OpenAI, nichts zählt.</translation>
    </message>
    <message>
        <source>For real</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>OpenAI records these conversions.</source>
        <translation>OpenAI zeichnet diese Conversions auf.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>OpenAI judges the conversions and records nothing. You can repeat it as often as you like.</source>
        <translation>OpenAI beurteilt die Conversions und zeichnet nichts auf. Sie können das wiederholen, so oft Sie möchten.</translation>
    </message>
    <message>
        <source>Step %1 of 4</source>
        <translation>Schritt %1 von 4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions about this file are open. Nothing can be sent before they are answered.</source>
        <translation>
            <numerusform>%Ln Frage zu dieser Datei ist offen. Vor der Antwort kann nichts gesendet werden.</numerusform>
            <numerusform>%Ln Fragen zu dieser Datei sind offen. Vor den Antworten kann nichts gesendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>These conversions are sent.</source>
        <translation>Diese Conversions werden gesendet.</translation>
    </message>
    <message>
        <source>Convey is still making the plan, and looks up what was sent before.</source>
        <translation>Convey macht noch den Plan und sieht nach, was bereits gesendet wurde.</translation>
    </message>
    <message>
        <source>Step 3 and step 4 are both skipped: tick the one to do.</source>
        <translation>Schritt 3 und Schritt 4 werden beide übersprungen: Haken Sie den an, der geschehen soll.</translation>
    </message>
    <message>
        <source>Try it again in a while.</source>
        <translation>Versuchen Sie es in einer Weile noch einmal.</translation>
    </message>
    <message>
        <source>OpenAI refused the made-up purchase; its own words stand below.</source>
        <translation>OpenAI hat den erfundenen Kauf abgelehnt; OpenAIs eigene Worte stehen unten.</translation>
    </message>
    <message>
        <source>Waiting until %1, because OpenAI asked for it; then the same conversions go again.</source>
        <translation>Wartet bis %1, weil OpenAI darum bat; dann gehen dieselben Conversions noch einmal.</translation>
    </message>
    <message>
        <source>Waiting until %1, because OpenAI asked to slow down; then the same conversions go again.</source>
        <translation>Wartet bis %1, weil OpenAI um ein langsameres Tempo bat; dann gehen dieselben Conversions noch einmal.</translation>
    </message>
    <message>
        <source>Waiting until %1, because OpenAI has trouble; then the same conversions go again.</source>
        <translation>Wartet bis %1, weil OpenAI eine Störung hat; dann gehen dieselben Conversions noch einmal.</translation>
    </message>
    <message>
        <source>Waiting until %1, because there is no connection; then it goes on by itself.</source>
        <translation>Wartet bis %1, weil keine Verbindung besteht; dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Waiting until %1, because no answer came back; repeating is safe.</source>
        <translation>Wartet bis %1, weil keine Antwort kam; Wiederholen ist sicher.</translation>
    </message>
    <message>
        <source>Waiting until %1; then the same conversions go again.</source>
        <translation>Wartet bis %1; dann gehen dieselben Conversions noch einmal.</translation>
    </message>
    <message>
        <source>The sending history could not be read. Convey set it aside as %1 and started a new one; nothing was deleted.</source>
        <translation>Der Sendeverlauf konnte nicht gelesen werden. Convey hat ihn als %1 beiseitegelegt und einen neuen begonnen; nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>nobody has declared it yet</source>
        <translation>noch hat niemand sie erklärt</translation>
    </message>
    <message>
        <source>“%1”, %2, %3</source>
        <comment>a statement, who declared it, when</comment>
        <translation>„%1“, %2, %3</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>day and time of an order</comment>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>preparing</source>
        <comment>a test, or a send for real</comment>
        <translation>wird vorbereitet</translation>
    </message>
    <message>
        <source>testing, %1 %</source>
        <translation>wird getestet, %1 %</translation>
    </message>
    <message>
        <source>See the &amp;results</source>
        <translation>Er&amp;gebnisse ansehen</translation>
    </message>
    <message>
        <source>Goes to the page with what became of each line, and with the receipt.</source>
        <translation>Geht zu der Seite, die zeigt, was aus jeder Zeile wurde, und den Beleg hat.</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendSteps</name>
    <message>
        <source>Do this step</source>
        <translation>Schritt ausführen</translation>
    </message>
    <message>
        <source>Leave the tick away to skip this step.</source>
        <translation>Ohne Häkchen wird dieser Schritt übersprungen.</translation>
    </message>
    <message>
        <source>will be done</source>
        <translation>wird ausgeführt</translation>
    </message>
    <message>
        <source>is skipped</source>
        <translation>wird übersprungen</translation>
    </message>
    <message>
        <source>Step %1 of 4, %2, %3</source>
        <comment>number, what it is, how it stands</comment>
        <translation>Schritt %1 von 4, %2, %3</translation>
    </message>
    <message>
        <source>The steps of sending</source>
        <translation>Die Schritte des Sendens</translation>
    </message>
    <message>
        <source>Four steps, one after the other</source>
        <translation>Vier Schritte, einer nach dem anderen</translation>
    </message>
    <message>
        <source>One conversion, test</source>
        <translation>Eine Conversion, Test</translation>
    </message>
    <message>
        <source>Shows that key, pixel and fields are right.</source>
        <translation>Zeigt, dass Schlüssel, Pixel und Felder stimmen.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln, test</source>
        <translation>
            <numerusform>Alle (%Ln), Test</numerusform>
            <numerusform>Alle %Ln, Test</numerusform>
        </translation>
    </message>
    <message>
        <source>OpenAI judges every conversion. Nothing is recorded.</source>
        <translation>OpenAI beurteilt jede Conversion. Nichts wird aufgezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>OpenAI judges every conversion. Nothing is recorded. About %Ln requests.</source>
        <translation>
            <numerusform>OpenAI beurteilt jede Conversion. Nichts wird aufgezeichnet. Etwa %Ln Anfrage.</numerusform>
            <numerusform>OpenAI beurteilt jede Conversion. Nichts wird aufgezeichnet. Etwa %Ln Anfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>From here on as if it were for real.</source>
        <translation>Von hier an, als wäre es echt.</translation>
    </message>
    <message>
        <source>From here on it is for real. It can’t be taken back.</source>
        <translation>Von hier an ist es echt. Es lässt sich nicht zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln</source>
        <translation>
            <numerusform>Die erste</numerusform>
            <numerusform>Die ersten %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln, for real</source>
        <translation>
            <numerusform>Die erste, echt</numerusform>
            <numerusform>Die ersten %Ln, echt</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that leave the 7-day window soonest. The rest follows only when OpenAI accepts all of these.</source>
        <translation>Die, die das 7-Tage-Fenster am ehesten verlassen. Der Rest folgt nur, wenn OpenAI alle davon annimmt.</translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln</source>
        <translation>
            <numerusform>Die andere</numerusform>
            <numerusform>Die anderen %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln, for real</source>
        <translation>
            <numerusform>Die andere, echt</numerusform>
            <numerusform>Die anderen %Ln, echt</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest first, at most 1,000 in one request.</source>
        <translation>Die ältesten zuerst, höchstens 1.000 in einer Anfrage.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>Alle (%Ln)</numerusform>
            <numerusform>Alle %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln, for real</source>
        <translation>
            <numerusform>Alle (%Ln), echt</numerusform>
            <numerusform>Alle %Ln, echt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::SentWrongDialog</name>
    <message>
        <source>I sent something wrong</source>
        <translation>Ich habe etwas Falsches gesendet</translation>
    </message>
</context>
<context>
    <name>convey::ui::SessionOffer</name>
    <message>
        <source>Open &amp;again</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>Opens these files where you left them. Nothing is sent.</source>
        <translation>Öffnet diese Dateien dort, wo Sie aufgehört haben. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>Forgets what was open. The files themselves stay.</source>
        <translation>Vergisst, was offen war. Die Dateien selbst bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>Open the %Ln files of last time again?</source>
        <translation>
            <numerusform>Die %Ln Datei vom letzten Mal wieder öffnen?</numerusform>
            <numerusform>Die %Ln Dateien vom letzten Mal wieder öffnen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupBanner</name>
    <message>
        <source>A choice for this file</source>
        <translation>Eine Wahl für diese Datei</translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupList</name>
    <message>
        <source>Mana&amp;ge…</source>
        <translation>Ver&amp;walten…</translation>
    </message>
    <message>
        <source>Manage the saved setups</source>
        <translation>Gespeicherte Einrichtungen verwalten</translation>
    </message>
    <message>
        <source>Lists the saved setups: rename, duplicate, delete, export, import.</source>
        <translation>Listet die gespeicherten Einrichtungen: umbenennen, duplizieren, löschen, exportieren, importieren.</translation>
    </message>
    <message>
        <source>Saved setups</source>
        <translation>Gespeicherte Einrichtungen</translation>
    </message>
    <message>
        <source>Enter asks for a file and uses the setup for it.</source>
        <translation>Die Eingabetaste fragt nach einer Datei und verwendet die Einrichtung dafür.</translation>
    </message>
    <message>
        <source>From elsewhere, not looked at yet</source>
        <translation>Von anderswo, noch nicht angesehen</translation>
    </message>
    <message>
        <source>&amp;Saved setups</source>
        <translation>Ge&amp;speicherte Einrichtungen</translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupNameDialog</name>
    <message>
        <source>&amp;Name of the saved setup:</source>
        <translation>&amp;Name der gespeicherten Einrichtung:</translation>
    </message>
    <message>
        <source>Name of the saved setup</source>
        <translation>Name der gespeicherten Einrichtung</translation>
    </message>
    <message>
        <source>The next export of this kind is known by its columns, whatever the name.</source>
        <translation>Der nächste Export dieser Art wird an seinen Spalten erkannt, wie er auch heißt.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>There is a saved setup of that name. It will be replaced.</source>
        <translation>Eine gespeicherte Einrichtung heißt schon so. Sie wird ersetzt.</translation>
    </message>
    <message>
        <source>There is a saved setup of that name. Choose another.</source>
        <translation>Eine gespeicherte Einrichtung heißt schon so. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>It holds which column means what; no row of the file and no key.</source>
        <translation>Sie enthält, welche Spalte was bedeutet; keine Zeile der Datei und keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The name is too long, or has characters that can’t be shown.</source>
        <translation>Der Name ist zu lang oder enthält Zeichen, die sich nicht anzeigen lassen.</translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupStrip</name>
    <message>
        <source>“%1”</source>
        <comment>name of a column</comment>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Convey guesses what the columns mean.</source>
        <translation>Convey vermutet, was die Spalten bedeuten.</translation>
    </message>
    <message>
        <source>Your saved setup “%1” fits this file too.</source>
        <translation>Ihre gespeicherte Einrichtung „%1“ passt auch zu dieser Datei.</translation>
    </message>
    <message numerus="yes">
        <source>It reads %Ln columns.</source>
        <translation>
            <numerusform>Sie liest %Ln Spalte.</numerusform>
            <numerusform>Sie liest %Ln Spalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns stay on this computer.</source>
        <translation>
            <numerusform>%Ln Spalte bleibt auf diesem Computer.</numerusform>
            <numerusform>%Ln Spalten bleiben auf diesem Computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>New in this file, and not sent: %1.</source>
        <translation>Neu in dieser Datei und nicht gesendet: %1.</translation>
    </message>
    <message>
        <source>Last used on %1.</source>
        <translation>Zuletzt verwendet am %1.</translation>
    </message>
    <message>
        <source>Recognised: %1. Your saved setup “%2” is used.</source>
        <translation>Erkannt: %1. Ihre gespeicherte Einrichtung „%2“ wird verwendet.</translation>
    </message>
    <message>
        <source>Your saved setup “%1” is used.</source>
        <translation>Ihre gespeicherte Einrichtung „%1“ wird verwendet.</translation>
    </message>
    <message>
        <source>&amp;Don’t use it</source>
        <translation>&amp;Nicht verwenden</translation>
    </message>
    <message>
        <source>The saved setup “%1” fits this file, but it came from elsewhere.</source>
        <translation>Die gespeicherte Einrichtung „%1“ passt zu dieser Datei, aber sie kam von anderswo.</translation>
    </message>
    <message>
        <source>Nothing of it is used before you say yes. See first which columns leave this computer.</source>
        <translation>Nichts davon wird verwendet, bevor Sie Ja sagen. Sehen Sie zuerst, welche Spalten diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>&amp;See what leaves…</source>
        <translation>&amp;Sehen, was hinausgeht…</translation>
    </message>
    <message>
        <source>Your saved setup “%1” fits this file but for that. Until you decide, Convey guesses what the columns mean.</source>
        <translation>Ihre gespeicherte Einrichtung „%1“ passt bis darauf zu dieser Datei. Bis Sie entscheiden, vermutet Convey, was die Spalten bedeuten.</translation>
    </message>
    <message>
        <source>%1 is new and looks like consent.</source>
        <translation>%1 ist neu und sieht nach Einwilligung aus.</translation>
    </message>
    <message>
        <source>“%1” is gone and “%2” is new. Use “%2” in its place?</source>
        <translation>„%1“ ist weg und „%2“ ist neu. „%2“ stattdessen verwenden?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns have other names now, such as “%1” for “%2”. Use them?</source>
        <translation>
            <numerusform>%Ln Spalte heißt jetzt anders, etwa „%1“ statt „%2“. So verwenden?</numerusform>
            <numerusform>%Ln Spalten heißen jetzt anders, etwa „%1“ statt „%2“. So verwenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone from this file: %1.</source>
        <translation>In dieser Datei nicht mehr da: %1.</translation>
    </message>
    <message>
        <source>%1 of its %2 columns are known.</source>
        <translation>%1 ihrer %2 Spalten sind bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions are open on the Columns page.</source>
        <translation>
            <numerusform>%Ln Frage ist auf der Seite „Spalten“ offen.</numerusform>
            <numerusform>%Ln Fragen sind auf der Seite „Spalten“ offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognised: %1.</source>
        <translation>Erkannt: %1.</translation>
    </message>
    <message>
        <source>The others stay on this computer. The Columns page says why each was chosen.</source>
        <translation>Die anderen bleiben auf diesem Computer. Die Seite „Spalten“ sagt, warum jede gewählt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions are open there.</source>
        <translation>
            <numerusform>%Ln Frage ist dort offen.</numerusform>
            <numerusform>%Ln Fragen sind dort offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Convey found the meaning of %Ln columns.</source>
        <translation>
            <numerusform>Convey hat die Bedeutung von %Ln Spalte erkannt.</numerusform>
            <numerusform>Convey hat die Bedeutung von %Ln Spalten erkannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the save&amp;d setup</source>
        <translation>&amp;Einrichtung verwenden</translation>
    </message>
    <message>
        <source>Use it &amp;as consent</source>
        <translation>Als Einwilli&amp;gung verwenden</translation>
    </message>
    <message>
        <source>Use the setup without it</source>
        <translation>Ohne sie verwenden</translation>
    </message>
    <message>
        <source>Use the new n&amp;ame</source>
        <translation>Neuen Namen &amp;verwenden</translation>
    </message>
    <message>
        <source>Use the setup for the other columns</source>
        <translation>Für die anderen Spalten verwenden</translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupsDialog</name>
    <message>
        <source>Saved setups</source>
        <translation>Gespeicherte Einrichtungen</translation>
    </message>
    <message>
        <source>Each holds which column means what. The next export of its kind is known by its columns. F2 gives another name, Delete deletes.</source>
        <translation>Jede enthält, welche Spalte was bedeutet. Der nächste Export ihrer Art wird an seinen Spalten erkannt. F2 ändert den Namen, Entf löscht.</translation>
    </message>
    <message>
        <source>&amp;Use for this file</source>
        <translation>Für diese Datei &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>%1 (from elsewhere)</source>
        <translation>%1 (von anderswo)</translation>
    </message>
    <message>
        <source>Nothing is saved yet. “Save setup” on the Columns page keeps what you chose.</source>
        <translation>Noch ist nichts gespeichert. „Einrichtung speichern“ auf der Seite „Spalten“ behält, was Sie gewählt haben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of the folder are no usable setups. They are left alone.</source>
        <translation>
            <numerusform>%Ln Datei des Ordners ist keine nutzbare Einrichtung. Sie bleibt unberührt.</numerusform>
            <numerusform>%Ln Dateien des Ordners sind keine nutzbaren Einrichtungen. Sie bleiben unberührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>Delete a saved setup</source>
        <translation>Gespeicherte Einrichtung löschen</translation>
    </message>
    <message>
        <source>Delete “%1”? This can’t be undone.</source>
        <translation>„%1“ löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Export a saved setup</source>
        <translation>Gespeicherte Einrichtung exportieren</translation>
    </message>
    <message>
        <source>Setups (*.json)</source>
        <translation>Einrichtungen (*.json)</translation>
    </message>
    <message>
        <source>Exported: which column means what, without any row of the file.</source>
        <translation>Exportiert: welche Spalte was bedeutet, ohne eine Zeile der Datei.</translation>
    </message>
    <message>
        <source>Import a setup</source>
        <translation>Einrichtung importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>convey::ui::StartPage</name>
    <message>
        <source>Recent files</source>
        <translation>Letzte Dateien</translation>
    </message>
    <message>
        <source>Enter opens a file again, Ctrl+P pins it to the top, Delete takes it off this list. The file itself stays where it is.</source>
        <translation>Die Eingabetaste öffnet eine Datei wieder, Strg+P heftet sie oben an, Entf nimmt sie von dieser Liste. Die Datei selbst bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Send conversions from a spreadsheet to OpenAI Ads, or make an image tag for a web page.</source>
        <translation>Senden Sie Conversions aus einer Tabelle an OpenAI Ads oder erstellen Sie einen Bild-Tag für eine Webseite.</translation>
    </message>
    <message>
        <source>Files that you open are listed here.</source>
        <translation>Dateien, die Sie öffnen, stehen hier.</translation>
    </message>
    <message>
        <source>Clear &amp;list</source>
        <translation>Liste leer&amp;en</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei öff&amp;nen…</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until the Send page says so.</source>
        <translation>Nichts verlässt diesen Computer, bevor die Seite „Senden“ es sagt.</translation>
    </message>
    <message>
        <source>Drop one file, or several with the same columns, anywhere in the window, or press here to choose.</source>
        <translation>Ziehen Sie eine Datei oder mehrere mit denselben Spalten irgendwo in das Fenster, oder drücken Sie hier zum Auswählen.</translation>
    </message>
    <message>
        <source>Start &amp;practising</source>
        <translation>&amp;Üben beginnen</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>Üben beginnen</translation>
    </message>
    <message>
        <source>Practice mode: a stand-in on this computer answers. Nothing reaches OpenAI, nothing counts.</source>
        <translation>Übungsmodus: Ein Stellvertreter auf diesem Computer antwortet. Nichts erreicht OpenAI, nichts zählt.</translation>
    </message>
    <message>
        <source>Send conversions from a file</source>
        <translation>Conversions aus einer Datei senden</translation>
    </message>
    <message>
        <source>Orders, leads, bookings or sign-ups: CSV, an Excel workbook, or rows pasted with Ctrl+V.</source>
        <translation>Bestellungen, Leads, Buchungen oder Anmeldungen: CSV, eine Excel-Arbeitsmappe oder mit Strg+V eingefügte Zeilen.</translation>
    </message>
    <message>
        <source>&amp;Make a tag</source>
        <translation>B&amp;ild-Tag erstellen</translation>
    </message>
    <message>
        <source>Make a tag</source>
        <translation>Bild-Tag erstellen</translation>
    </message>
    <message>
        <source>A form for an image tag, with its code for every place.</source>
        <translation>Ein Formular für einen Bild-Tag, mit seinem Code für jeden Ort.</translation>
    </message>
    <message>
        <source>Chec&amp;k a tag</source>
        <translation>Bild-Tag &amp;prüfen</translation>
    </message>
    <message>
        <source>Check a tag</source>
        <translation>Bild-Tag prüfen</translation>
    </message>
    <message>
        <source>Tells what is wrong with an image tag, and mends it.</source>
        <translation>Sagt, was an einem Bild-Tag nicht stimmt, und korrigiert ihn.</translation>
    </message>
    <message>
        <source>Make an image tag</source>
        <translation>Bild-Tag erstellen</translation>
    </message>
    <message>
        <source>For a thank-you page, a newsletter or a shop template. Or paste one to find out why it fails.</source>
        <translation>Für eine Dankeseite, einen Newsletter oder eine Shop-Vorlage. Oder fügen Sie einen ein, um zu erfahren, warum er nicht wirkt.</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Practice mode: the whole job with 400 made-up orders, answered on this computer. No key needed.</source>
        <translation>Übungsmodus: der ganze Ablauf mit 400 erfundenen Bestellungen, auf diesem Computer beantwortet. Kein Schlüssel nötig.</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>&amp;Letzte Dateien</translation>
    </message>
    <message>
        <source>Clear the list of recent files</source>
        <translation>Liste der letzten Dateien leeren</translation>
    </message>
    <message>
        <source>Empties this list. The files themselves stay where they are.</source>
        <translation>Leert diese Liste. Die Dateien selbst bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>%1: %2.
If it was moved or renamed, open it from its new place. Delete takes it off the list.</source>
        <comment>path and reason</comment>
        <translation>%1: %2.
Wenn sie verschoben oder umbenannt wurde, öffnen Sie sie von ihrem neuen Ort. Entf nimmt sie von der Liste.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Let it go from the top</source>
        <translation>Von oben &amp;lösen</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>Oben an&amp;heften</translation>
    </message>
    <message>
        <source>&amp;Take off this list</source>
        <translation>Von dieser Liste &amp;nehmen</translation>
    </message>
</context>
<context>
    <name>convey::ui::StatTile</name>
    <message>
        <source>being counted</source>
        <translation>wird gezählt</translation>
    </message>
</context>
<context>
    <name>convey::ui::StateLook</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Outside the 7 days</source>
        <translation>Außerhalb der 7 Tage</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
</context>
<context>
    <name>convey::ui::StayPanel</name>
    <message>
        <source>Stay on this computer</source>
        <translation>Bleiben auf diesem Computer</translation>
    </message>
    <message>
        <source>Columns that stay on this computer</source>
        <translation>Spalten, die auf diesem Computer bleiben</translation>
    </message>
    <message>
        <source>These columns are used for nothing. They are not sent.</source>
        <translation>Diese Spalten werden für nichts verwendet. Sie werden nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>convey::ui::StopQuestion</name>
    <message>
        <source>Conversions are being sent. Stop?</source>
        <translation>Es werden gerade Conversions gesendet. Stoppen?</translation>
    </message>
    <message>
        <source>What is accepted stays accepted. What is left can be sent later with the same ids: nothing counts twice.</source>
        <translation>Was angenommen ist, bleibt angenommen. Was übrig ist, kann später mit denselben IDs gesendet werden: Nichts zählt doppelt.</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Weiter senden</translation>
    </message>
</context>
<context>
    <name>convey::ui::TableHabits</name>
    <message>
        <source>Copy &amp;cell</source>
        <translation>&amp;Zelle kopieren</translation>
    </message>
    <message>
        <source>Co&amp;py rows</source>
        <translation>Ze&amp;ilen kopieren</translation>
    </message>
    <message>
        <source>Copy rows with column &amp;names</source>
        <translation>Zeilen mit Spalten&amp;namen kopieren</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten zu&amp;rücksetzen</translation>
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
        <translation>Undurchsichtig machen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>%1, %2, at %3</source>
        <comment>severity, what is wrong, line and column</comment>
        <translation>%1, %2, bei %3</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Korrigieren</translation>
    </message>
</context>
<context>
    <name>convey::ui::TagForm</name>
    <message>
        <source>%1 Sent as %2. %3</source>
        <comment>meaning, name of the API, what it takes</comment>
        <translation>%1 Gesendet als %2. %3</translation>
    </message>
    <message>
        <source>Letters, digits, _ and -; lower case is best. Always the same for the same event.</source>
        <translation>Buchstaben, Ziffern, _ und -; Kleinschreibung ist am besten. Für dasselbe Event immer gleich.</translation>
    </message>
    <message>
        <source>From Ads Manager under Conversions; a test pixel is best to begin with.</source>
        <translation>Aus Ads Manager unter „Conversions“; für den Anfang am besten ein Test-Pixel.</translation>
    </message>
    <message>
        <source>An ID of its own for each conversion, not the order number. Send the same one from a file.</source>
        <translation>Eine eigene ID für jede Conversion, nicht die Bestellnummer. Senden Sie dieselbe aus einer Datei.</translation>
    </message>
    <message>
        <source>Opaque on purpose: an order number must not be in a tag. Use the same one when you also send the order from a file. Fixed in a page, all its visitors count as one: let the page fill it in.</source>
        <translation>Mit Absicht undurchsichtig: Eine Bestellnummer darf nicht in einem Tag stehen. Verwenden Sie dieselbe, wenn Sie die Bestellung auch aus einer Datei senden. Fest in einer Seite zählen alle Besucher als einer: Lassen Sie die Seite sie ausfüllen.</translation>
    </message>
    <message>
        <source>The page gives whole minor units, such as 12999 for 129.99.</source>
        <translation>Die Seite gibt ganze kleinste Einheiten an, etwa 12999 für 129.99.</translation>
    </message>
    <message>
        <source>sent as %1</source>
        <translation>gesendet als %1</translation>
    </message>
    <message>
        <source>As you write money; sent in the smallest unit of the currency.</source>
        <translation>Wie Sie Geld schreiben; gesendet in der kleinsten Einheit der Währung.</translation>
    </message>
    <message>
        <source>This is no amount in %1. Write it like %2.</source>
        <comment>currency, example</comment>
        <translation>Das ist kein Betrag in %1. Schreiben Sie ihn wie %2.</translation>
    </message>
    <message>
        <source>%1 (with the Conversions API only)</source>
        <comment>name of an event</comment>
        <translation>%1 (nur mit der Conversions API)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>What happened when the page with the tag is shown. The two events of apps need the Conversions API.</source>
        <translation>Was geschah, als die Seite mit dem Tag gezeigt wurde. Die zwei Events von Apps brauchen die Conversions API.</translation>
    </message>
    <message>
        <source>name of the event</source>
        <translation>Name des Events</translation>
    </message>
    <message>
        <source>Its na&amp;me</source>
        <translation>Sein Na&amp;me</translation>
    </message>
    <message>
        <source>Name of the custom event</source>
        <translation>Name des eigenen Events</translation>
    </message>
    <message>
        <source>1 to 64 letters, digits, _ and -, with a letter or digit at both ends; no name of another event.</source>
        <translation>1 bis 64 Buchstaben, Ziffern, _ und -, mit einem Buchstaben oder einer Ziffer an beiden Enden; kein Name eines anderen Events.</translation>
    </message>
    <message>
        <source>pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>&amp;Pixel</source>
        <translation>&amp;Pixel</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>A saved destination, or a pixel ID as it stands in Ads Manager under Conversions.</source>
        <translation>Ein gespeichertes Ziel oder eine Pixel-ID, wie sie in Ads Manager unter „Conversions“ steht.</translation>
    </message>
    <message>
        <source>event ID</source>
        <translation>Event-ID</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New event ID</source>
        <translation>Neue Event-ID</translation>
    </message>
    <message>
        <source>Makes another opaque ID that nobody has used.</source>
        <translation>Erzeugt eine andere undurchsichtige ID, die noch niemand verwendet hat.</translation>
    </message>
    <message>
        <source>Event I&amp;D</source>
        <translation>Eve&amp;nt-ID</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>Event-ID</translation>
    </message>
    <message>
        <source>By it OpenAI tells repeats. Opaque: whoever opens the page can read it.</source>
        <translation>Daran erkennt OpenAI Wiederholungen. Undurchsichtig: Wer die Seite öffnet, kann sie lesen.</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>B&amp;etrag</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Money as you write it; Convey sends it in the smallest unit of the currency.</source>
        <translation>Geld, wie Sie es schreiben; Convey sendet es in der kleinsten Einheit der Währung.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Three letters, such as USD. An amount needs it.</source>
        <translation>Drei Buchstaben, etwa USD. Ein Betrag braucht sie.</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Your own name of the plan, such as pro-yearly.</source>
        <translation>Ihr eigener Name des Tarifs, etwa pro-yearly.</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>&amp;Tarif</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Nicht auf dieser Seite</translation>
    </message>
    <message>
        <source>click reference</source>
        <translation>Klickreferenz</translation>
    </message>
    <message>
        <source>Only if the page already has it; the tag can’t find it by itself.</source>
        <translation>Nur wenn die Seite sie schon hat; der Tag kann sie nicht selbst finden.</translation>
    </message>
    <message>
        <source>Click reference, oppref</source>
        <translation>Klickreferenz, oppref</translation>
    </message>
    <message>
        <source>oppref is the ID of the click in ChatGPT. Each visitor has another one, so the page fills it in, or nothing stands here.</source>
        <translation>oppref ist die ID des Klicks in ChatGPT. Jeder Besucher hat eine andere, also füllt die Seite sie aus, oder hier steht nichts.</translation>
    </message>
    <message>
        <source>Eve&amp;nt</source>
        <translation>E&amp;vent</translation>
    </message>
    <message>
        <source>Clic&amp;k reference</source>
        <translation>K&amp;lickreferenz</translation>
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
        <translation>Artikel entfernen</translation>
    </message>
    <message>
        <source>Takes the chosen item out of the table.</source>
        <translation>Nimmt den gewählten Artikel aus der Tabelle.</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>Arti&amp;kel</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Adds an empty row to type into.</source>
        <translation>Fügt eine leere Zeile zum Ausfüllen hinzu.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>What was bought or looked at, one item a row. F2 or typing changes a cell, Delete removes the row. All of them go into the tag as one list.</source>
        <translation>Was gekauft oder angesehen wurde, ein Artikel je Zeile. F2 oder Tippen ändert eine Zelle, Entf entfernt die Zeile. Alle gehen als eine Liste in den Tag.</translation>
    </message>
    <message>
        <source>Columns of the items</source>
        <translation>Spalten der Artikel</translation>
    </message>
    <message>
        <source>prices for one piece</source>
        <translation>Preise je Stück</translation>
    </message>
    <message>
        <source>prices for one piece, in %1</source>
        <comment>currency code</comment>
        <translation>Preise je Stück, in %1</translation>
    </message>
    <message>
        <source>%1 = %2, the same as the amount.</source>
        <comment>sum of items</comment>
        <translation>%1 = %2, gleich dem Betrag.</translation>
    </message>
    <message>
        <source>%1 = %2; the amount is %3. Shipping or a discount can be why.</source>
        <comment>sum of items</comment>
        <translation>%1 = %2; der Betrag ist %3. Versand oder ein Rabatt kann der Grund sein.</translation>
    </message>
</context>
<context>
    <name>convey::ui::TagItemsModel</name>
    <message>
        <source>Item %1: the quantity is a whole number, such as 2.</source>
        <translation>Artikel %1: Die Menge ist eine ganze Zahl, etwa 2.</translation>
    </message>
    <message>
        <source>Item %1: the price is an amount of money, such as %2.</source>
        <translation>Artikel %1: Der Preis ist ein Geldbetrag, etwa %2.</translation>
    </message>
    <message>
        <source>%1 of item %2: %3</source>
        <translation>%1 von Artikel %2: %3</translation>
    </message>
    <message>
        <source>%1 of item %2: %3, %4</source>
        <translation>%1 von Artikel %2: %3, %4</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>Artikel-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
</context>
<context>
    <name>convey::ui::TagParametersModel</name>
    <message numerus="yes">
        <source>%1, %n decimals</source>
        <translation>
            <numerusform>%1, %n Nachkommastelle</numerusform>
            <numerusform>%1, %n Nachkommastellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>state, parameter, value</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was er sagt</translation>
    </message>
</context>
<context>
    <name>convey::ui::TagsPage</name>
    <message>
        <source>Image tag</source>
        <translation>Bild-Tag</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Teile der Seite</translation>
    </message>
    <message>
        <source>&amp;Build</source>
        <translation>E&amp;rstellen</translation>
    </message>
    <message>
        <source>Check a ta&amp;g</source>
        <translation>Ta&amp;g prüfen</translation>
    </message>
    <message>
        <source>Man&amp;y at once</source>
        <translation>V&amp;iele auf einmal</translation>
    </message>
    <message>
        <source>Loads the tag once, in practice mode or for real. It asks first.</source>
        <translation>Lädt den Tag einmal, im Übungsmodus oder echt. Fragt vorher.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Saves this form of the tag, or a page with all of them for a developer; copies with colours.</source>
        <translation>Speichert diese Form des Tags oder eine Seite mit allen für die Entwicklung; kopiert mit Farben.</translation>
    </message>
    <message>
        <source>Save this &amp;form…</source>
        <translation>Diese &amp;Form speichern…</translation>
    </message>
    <message>
        <source>Save a &amp;page for the developer, or to print…</source>
        <translation>&amp;Seite für die Entwicklung oder zum Drucken speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy with its colours</source>
        <translation>Mit Far&amp;ben kopieren</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>&amp;Neuer Bild-Tag</translation>
    </message>
    <message>
        <source>Forget a&amp;ll…</source>
        <translation>A&amp;lle vergessen…</translation>
    </message>
    <message>
        <source>Forgets the tags that were made lately. Pages that have them go on as they are.</source>
        <translation>Vergisst die zuletzt erzeugten Tags. Auf Seiten, die sie enthalten, ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Öff&amp;nen…</translation>
    </message>
    <message>
        <source>Reads a page, a template or the recording of a browser (HAR) from a file.</source>
        <translation>Liest eine Seite, eine Vorlage oder die Aufzeichnung eines Browsers (HAR) aus einer Datei.</translation>
    </message>
    <message>
        <source>Fills the form with what the chosen tag says, to be changed and copied back.</source>
        <translation>Füllt das Formular mit dem, was der gewählte Tag sagt, zum Ändern und Zurückkopieren.</translation>
    </message>
    <message>
        <source>&amp;Copy tag</source>
        <translation>Tag k&amp;opieren</translation>
    </message>
    <message>
        <source>The tag is read here, never loaded.</source>
        <translation>Der Tag wird hier gelesen, nie geladen.</translation>
    </message>
    <message>
        <source>Nothing is loaded or sent while you build.</source>
        <translation>Beim Erstellen wird nichts geladen oder gesendet.</translation>
    </message>
    <message>
        <source>Fill in the form; the tag is ready to paste at any moment.</source>
        <translation>Füllen Sie das Formular aus; der Tag lässt sich jederzeit einfügen.</translation>
    </message>
    <message>
        <source>Paste a tag, an address, a page source or a HAR file to see what is wrong with it.</source>
        <translation>Fügen Sie einen Tag, eine Adresse, einen Seitenquelltext oder eine HAR-Datei ein, um zu sehen, was nicht stimmt.</translation>
    </message>
    <message>
        <source>&amp;Mend all and copy</source>
        <translation>Alles &amp;korrigieren und kopieren</translation>
    </message>
    <message>
        <source>A tag for each conversion of a file, by the same columns as for sending.</source>
        <translation>Ein Tag für jede Conversion einer Datei, nach denselben Spalten wie beim Senden.</translation>
    </message>
    <message>
        <source>&amp;Make the tags…</source>
        <translation>Tags &amp;erzeugen…</translation>
    </message>
    <message>
        <source>Tags that you made lately, to go on from.</source>
        <translation>Zuletzt erzeugte Tags, um damit weiterzumachen.</translation>
    </message>
    <message>
        <source>Something in the tag stands for a value that is still to come, so it can’t be tried.</source>
        <translation>Im Tag steht etwas für einen Wert, der erst noch kommt, also lässt er sich nicht ausprobieren.</translation>
    </message>
    <message>
        <source>The page fills in values of this tag, so it can’t be tried here. Type a value in each place to try it.</source>
        <translation>Die Seite füllt Werte dieses Tags aus, also lässt er sich hier nicht ausprobieren. Geben Sie an jeder Stelle einen Wert ein, um ihn auszuprobieren.</translation>
    </message>
    <message>
        <source>Code of the page stands in this tag in a way that the form can’t hold. Change it where it stands.</source>
        <translation>In diesem Tag steht Code der Seite auf eine Weise, die das Formular nicht fassen kann. Ändern Sie ihn dort, wo er steht.</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Zuletzt</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>Ausprobieren…</translation>
    </message>
    <message>
        <source>E&amp;dit in the form</source>
        <translation>I&amp;m Formular bearbeiten</translation>
    </message>
</context>
<context>
    <name>convey::ui::TileSum</name>
    <message>
        <source>Shows only these rows; press again to show all.</source>
        <translation>Zeigt nur diese Zeilen; noch einmal drücken zeigt alle.</translation>
    </message>
    <message>
        <source>How many conversions are in this state. Choose it to see only these rows.</source>
        <translation>Wie viele Conversions in diesem Zustand sind. Wählen Sie ihn, um nur diese Zeilen zu sehen.</translation>
    </message>
    <message>
        <source>%1: being counted</source>
        <translation>%1: wird gezählt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a count and what it counts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>the total, what it counts, and its parts</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source> plus </source>
        <translation> plus </translation>
    </message>
    <message>
        <source>Still being counted: %1</source>
        <translation>Wird noch gezählt: %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::Timeline</name>
    <message>
        <source>Timeline of the 7 days</source>
        <translation>Zeitleiste der 7 Tage</translation>
    </message>
</context>
<context>
    <name>convey::ui::TourBar</name>
    <message>
        <source>New here?</source>
        <translation>Neu hier?</translation>
    </message>
    <message>
        <source>Practise once with 400 made-up orders. It takes about a minute, needs no key, and nothing leaves this computer.</source>
        <translation>Üben Sie einmal mit 400 erfundenen Bestellungen. Das dauert etwa eine Minute, braucht keinen Schlüssel, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Tour, 1 of 5: the file</source>
        <translation>Rundgang, 1 von 5: die Datei</translation>
    </message>
    <message>
        <source>This is the file as Convey reads it. If it looks like your spreadsheet, the blue button at the top leads on.</source>
        <translation>So liest Convey die Datei. Sieht sie wie Ihre Tabelle aus, führt der blaue Knopf oben weiter.</translation>
    </message>
    <message>
        <source>Tour, 2 of 5: the columns</source>
        <translation>Rundgang, 2 von 5: die Spalten</translation>
    </message>
    <message>
        <source>Convey has found out what each column means. In the sample there is nothing to change: the blue button leads on.</source>
        <translation>Convey hat erkannt, was jede Spalte bedeutet. In den Beispieldaten ist nichts zu ändern: Der blaue Knopf führt weiter.</translation>
    </message>
    <message>
        <source>Tour, 3 of 5: the preview</source>
        <translation>Rundgang, 3 von 5: die Vorschau</translation>
    </message>
    <message>
        <source>Every row was looked at. Some are blocked on purpose: choose one to see why and how to fix it, or go on without them.</source>
        <translation>Jede Zeile wurde angesehen. Einige sind absichtlich blockiert: Wählen Sie eine, um zu sehen, warum und wie sie sich korrigieren lässt, oder machen Sie ohne sie weiter.</translation>
    </message>
    <message>
        <source>Tour, 4 of 5: the test</source>
        <translation>Rundgang, 4 von 5: der Test</translation>
    </message>
    <message>
        <source>Press “Test in practice mode”. A stand-in on this computer answers as OpenAI would, and nothing is recorded.</source>
        <translation>Drücken Sie „Im Übungsmodus testen“. Ein Stellvertreter auf diesem Computer antwortet wie OpenAI, und nichts wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>Tour, 5 of 5: sending</source>
        <translation>Rundgang, 5 von 5: das Senden</translation>
    </message>
    <message>
        <source>The test has passed. Now send in practice mode: nothing reaches OpenAI, nothing counts.</source>
        <translation>Der Test ist bestanden. Senden Sie jetzt im Übungsmodus: Nichts erreicht OpenAI, nichts zählt.</translation>
    </message>
    <message>
        <source>That is the whole job.</source>
        <translation>Das ist der ganze Ablauf.</translation>
    </message>
    <message>
        <source>With your own pixel and key it goes the same way. Connecting them takes a minute and sends nothing.</source>
        <translation>Mit Ihrem eigenen Pixel und Schlüssel geht es genauso. Das Verbinden dauert eine Minute und sendet nichts.</translation>
    </message>
    <message>
        <source>The tour waits.</source>
        <translation>Der Rundgang wartet.</translation>
    </message>
    <message>
        <source>Look around; it goes on as soon as you return to the sample.</source>
        <translation>Sehen Sie sich um; er geht weiter, sobald Sie zu den Beispieldaten zurückkehren.</translation>
    </message>
    <message>
        <source>Opens the sample in practice mode, or at the end of the tour makes a destination.</source>
        <translation>Öffnet die Beispieldaten im Übungsmodus oder legt am Ende des Rundgangs ein Ziel an.</translation>
    </message>
    <message>
        <source>Closes the tour. It can be started again from the Help menu.</source>
        <translation>Schließt den Rundgang. Er lässt sich im Menü „Hilfe“ wieder starten.</translation>
    </message>
    <message>
        <source>Connect a real pixel…</source>
        <translation>Echtes Pixel verbinden…</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>Üben beginnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Rundgang verlassen</translation>
    </message>
</context>
<context>
    <name>convey::ui::Trial</name>
    <message>
        <source>%1 %2 after %3 ms.</source>
        <comment>status, content type, time</comment>
        <translation>%1 %2 nach %3 ms.</translation>
    </message>
    <message>
        <source>without a type</source>
        <translation>ohne Typ</translation>
    </message>
    <message>
        <source>The tag is right: practice mode took it.</source>
        <translation>Der Tag stimmt: Der Übungsmodus hat ihn angenommen.</translation>
    </message>
    <message>
        <source>OpenAI took it in. Whether it counts is decided later, in Ads Manager.</source>
        <translation>OpenAI hat ihn aufgenommen. Ob er zählt, entscheidet sich später, in Ads Manager.</translation>
    </message>
    <message>
        <source>It points elsewhere, and Convey did not follow. A proxy or a network with a sign-in page does that.</source>
        <translation>Er verweist anderswohin, und Convey ist nicht gefolgt. Ein Proxy oder ein Netzwerk mit Anmeldeseite tut das.</translation>
    </message>
    <message>
        <source>That is no picture: something else than OpenAI answered, such as a proxy.</source>
        <translation>Das ist kein Bild: Etwas anderes als OpenAI hat geantwortet, etwa ein Proxy.</translation>
    </message>
    <message>
        <source>The tag was not taken. Look at what stands at the fields of the form.</source>
        <translation>Der Tag wurde nicht angenommen. Sehen Sie an, was bei den Feldern des Formulars steht.</translation>
    </message>
    <message>
        <source>This is no address of a page. It begins with https://, such as https://www.example.com/thanks.</source>
        <translation>Das ist keine Adresse einer Seite. Sie beginnt mit https://, etwa https://www.example.com/thanks.</translation>
    </message>
    <message>
        <source>The address does not use https.</source>
        <translation>Die Adresse verwendet kein https.</translation>
    </message>
</context>
<context>
    <name>convey::ui::TrialBox</name>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Ausprobieren</translation>
    </message>
    <message>
        <source>Try it with one test event</source>
        <translation>Mit einem Test-Event ausprobieren</translation>
    </message>
    <message>
        <source>Sends one made-up purchase as a test. Nothing is recorded.</source>
        <translation>Sendet einen erfundenen Kauf als Test. Nichts wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>One made-up purchase, sent as a test. Nothing is recorded.</source>
        <translation>Ein erfundener Kauf, als Test gesendet. Nichts wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Wird ausprobiert…</translation>
    </message>
    <message>
        <source>It works: OpenAI accepted the test. Nothing is recorded.</source>
        <translation>Es funktioniert: OpenAI hat den Test angenommen. Nichts ist aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>convey::ui::TryDialog</name>
    <message>
        <source>Try the image tag</source>
        <translation>Bild-Tag ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>Se&amp;ite</translation>
    </message>
    <message>
        <source>The page that has the tag; a browser sends it along (Referer).</source>
        <translation>Die Seite, auf der der Tag steht; ein Browser sendet sie mit (Referer).</translation>
    </message>
    <message>
        <source>In &amp;practice mode: a stand-in on this computer answers</source>
        <translation>Im Übungs&amp;modus: Ein Stellvertreter auf diesem Computer antwortet</translation>
    </message>
    <message>
        <source>Nothing reaches OpenAI, nothing counts. The pixel ID is replaced by that of practice mode.</source>
        <translation>Nichts erreicht OpenAI, nichts zählt. Die Pixel-ID wird durch die des Übungsmodus ersetzt.</translation>
    </message>
    <message>
        <source>For &amp;real: OpenAI answers, and may record it</source>
        <translation>&amp;Echt: OpenAI antwortet und zeichnet es möglicherweise auf</translation>
    </message>
    <message>
        <source>Loads the tag once from where it points. A test pixel is best.</source>
        <translation>Lädt den Tag einmal von dort, wohin er verweist. Am besten ist ein Test-Pixel.</translation>
    </message>
    <message>
        <source>Space presses it; Enter does not.</source>
        <translation>Die Leertaste drückt ihn; die Eingabetaste nicht.</translation>
    </message>
    <message>
        <source>Loads the tag once. Click it or press Space; Enter does not.</source>
        <translation>Lädt den Tag einmal. Klicken Sie oder drücken Sie die Leertaste; die Eingabetaste tut es nicht.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Stop the trial</source>
        <translation>Versuch stoppen</translation>
    </message>
    <message>
        <source>Waits no longer for the answer. What was sent can’t be taken back.</source>
        <translation>Wartet nicht länger auf die Antwort. Was gesendet wurde, lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closes without loading anything.</source>
        <translation>Schließt, ohne etwas zu laden.</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Übungsmodus</translation>
    </message>
    <message>
        <source>Nothing reaches OpenAI, nothing counts.</source>
        <translation>Nichts erreicht OpenAI, nichts zählt.</translation>
    </message>
    <message>
        <source>Load the tag once in practice mode? (%1)</source>
        <comment>name of the event</comment>
        <translation>Den Tag einmal im Übungsmodus laden? (%1)</translation>
    </message>
    <message>
        <source>Load it once</source>
        <translation>Einmal laden</translation>
    </message>
    <message>
        <source>For real</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>OpenAI may record this conversion.</source>
        <translation>OpenAI zeichnet diese Conversion möglicherweise auf.</translation>
    </message>
    <message>
        <source>Load the tag for the pixel %1 once, for real? OpenAI may record this as a conversion (%2). What is recorded can’t be taken back.</source>
        <comment>pixel ID, name of the event</comment>
        <translation>Den Tag für das Pixel %1 einmal echt laden? OpenAI zeichnet dies möglicherweise als Conversion auf (%2). Was aufgezeichnet ist, lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Load it once for real</source>
        <translation>Einmal echt laden</translation>
    </message>
    <message>
        <source>Loading it…</source>
        <translation>Wird geladen…</translation>
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
        <translation>Eingefügte Zeilen</translation>
    </message>
</context>
<context>
    <name>convey::ui::UploadTab</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>name of the first file</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % · %2</source>
        <comment>percent sent, name of the file</comment>
        <translation>%1 % · %2</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Eingefügte Zeilen</translation>
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
        <translation>bisher</translation>
    </message>
    <message>
        <source>%1 beyond counting</source>
        <comment>a currency</comment>
        <translation>%1, zu viel zum Zählen</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln currencies</source>
        <translation>
            <numerusform>+%Ln Währung</numerusform>
            <numerusform>+%Ln Währungen</numerusform>
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
        <translation>Wo Pixel und Schlüssel zu finden sind</translation>
    </message>
    <message>
        <source>1. In Ads Manager open Conversions. The pixel ID stands beside the pixel: letters and digits, without “cds_” or “clidsrc_” in front. An ID with these in front names the source and not the pixel.</source>
        <translation>1. Öffnen Sie in Ads Manager „Conversions“. Die Pixel-ID steht neben dem Pixel: Buchstaben und Ziffern, ohne „cds_“ oder „clidsrc_“ davor. Eine ID mit diesen davor benennt die Quelle und nicht das Pixel.</translation>
    </message>
    <message>
        <source>2. On the same page, under Conversion keys, make a key. It is shown once: copy it at once, whole. A key from Settings (an Advertiser key) begins alike, but can’t send conversions.</source>
        <translation>2. Erstellen Sie auf derselben Seite unter „Conversion keys“ einen Schlüssel. Er wird einmal gezeigt: Kopieren Sie ihn sofort und ganz. Ein Schlüssel aus „Settings“ (ein Advertiser key) beginnt ähnlich, kann aber keine Conversions senden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Goes back to the destination.</source>
        <translation>Geht zurück zum Ziel.</translation>
    </message>
</context>
<context>
    <name>convey::ui::WordsBox</name>
    <message>
        <source>OpenAI’s answer, word for word</source>
        <translation>OpenAIs Antwort, Wort für Wort</translation>
    </message>
    <message>
        <source>What the server answered, unchanged. Select it to copy it.</source>
        <translation>Was der Server geantwortet hat, unverändert. Zum Kopieren auswählen.</translation>
    </message>
    <message>
        <source>OpenAI’s answer: %1</source>
        <translation>OpenAIs Antwort: %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::WordsDialog</name>
    <message>
        <source>What the words mean: %1</source>
        <translation>Was die Wörter bedeuten: %1</translation>
    </message>
    <message>
        <source>Consent is what the customer allowed you. “Send with an opt-out” sends the conversion and asks OpenAI not to use it for ads to that customer; “leave out” keeps it on this computer.</source>
        <translation>Einwilligung ist, was der Kunde Ihnen erlaubt hat. „Mit Opt-out senden“ sendet die Conversion und bittet OpenAI, sie nicht für Anzeigen an diesen Kunden zu verwenden; „Auslassen“ behält sie auf diesem Computer.</translation>
    </message>
    <message>
        <source>&amp;Use these meanings</source>
        <translation>&amp;Bedeutungen übernehmen</translation>
    </message>
    <message>
        <source>Looking at every line…</source>
        <translation>Jede Zeile wird angesehen…</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>Bedeutung von %1</translation>
    </message>
    <message>
        <source>What this word of the file means.</source>
        <translation>Was dieses Wort der Datei bedeutet.</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>the meaning of a word</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>This column has too many different values to say what each means.</source>
        <translation>Diese Spalte hat zu viele verschiedene Werte, um für jeden zu sagen, was er bedeutet.</translation>
    </message>
    <message>
        <source>empty cells</source>
        <translation>leere Zellen</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>cells without a word</comment>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>convey::ui::XrayDialog</name>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <source>Use “%1”?</source>
        <translation>„%1“ verwenden?</translation>
    </message>
    <message>
        <source>This saved setup was made by somebody else. This is all that it sends of your file; you are asked once.</source>
        <translation>Diese gespeicherte Einrichtung stammt von jemand anderem. Das ist alles, was sie von Ihrer Datei sendet; Sie werden einmal gefragt.</translation>
    </message>
    <message>
        <source>&amp;Yes, use this setup</source>
        <translation>&amp;Ja, Einrichtung verwenden</translation>
    </message>
</context>
<context>
    <name>convey::ui::XrayTree</name>
    <message>
        <source>Columns, by what happens to them</source>
        <translation>Spalten, nach dem, was mit ihnen geschieht</translation>
    </message>
    <message>
        <source>Each column of the file under what the setup does with it.</source>
        <translation>Jede Spalte der Datei unter dem, was die Einrichtung mit ihr macht.</translation>
    </message>
    <message>
        <source>Your column</source>
        <translation>Ihre Spalte</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Gesendet als</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happens to columns: how many</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>flavours</name>
    <message>
        <source>The same event for the Conversions API</source>
        <translation>Dasselbe Event für die Conversions API</translation>
    </message>
    <message>
        <source>As the body of POST https://bzr.openai.com/v1/events?pid=… from your server, with the API key in the Authorization header.</source>
        <translation>Als Inhalt von POST https://bzr.openai.com/v1/events?pid=… von Ihrem Server, mit dem API-Schlüssel im Header Authorization.</translation>
    </message>
    <message>
        <source>It is JSON. What stands in &lt; &gt; is to be replaced by a JSON value; left as it is, it can&apos;t be sent by mistake.</source>
        <translation>Es ist JSON. Was in &lt; &gt; steht, ist durch einen JSON-Wert zu ersetzen; bleibt es stehen, kann es nicht versehentlich gesendet werden.</translation>
    </message>
    <message>
        <source>With the same ID and pixel it is counted once, whichever comes first.</source>
        <translation>Mit derselben ID und demselben Pixel wird es einmal gezählt, gleich was zuerst kommt.</translation>
    </message>
    <message>
        <source>validate_only records nothing: take it out when it works. User data, hashed, goes into &quot;user&quot; here, never into the tag.</source>
        <translation>validate_only zeichnet nichts auf: Nehmen Sie es heraus, wenn alles funktioniert. Nutzerdaten gehören gehasht hier in &quot;user&quot;, nie in den Tag.</translation>
    </message>
    <message>
        <source>Test with curl</source>
        <translation>Test mit curl</translation>
    </message>
    <message>
        <source>Into a terminal (sh, bash, zsh). 200 image/gif means that it was taken.</source>
        <translation>In ein Terminal (sh, bash, zsh). 200 image/gif bedeutet, dass es angenommen wurde.</translation>
    </message>
    <message>
        <source>Values are percent-encoded, and quoted for the shell; what the shell fills in is encoded by curl, which writes a space as +, as in OpenAI&apos;s own example.</source>
        <translation>Werte sind prozentkodiert und für die Shell in Anführungszeichen gesetzt; was die Shell ausfüllt, kodiert curl, das ein Leerzeichen als + schreibt, wie in OpenAIs eigenem Beispiel.</translation>
    </message>
    <message>
        <source>It counts one event for real: use a test pixel.</source>
        <translation>Es zählt ein Event echt: Verwenden Sie ein Test-Pixel.</translation>
    </message>
    <message>
        <source>OpenAI most likely takes the page from the Referer; put yours in.</source>
        <translation>OpenAI nimmt die Seite höchstwahrscheinlich aus dem Referer; setzen Sie Ihre ein.</translation>
    </message>
    <message>
        <source>Django</source>
        <translation>Django</translation>
    </message>
    <message>
        <source>Into the template of the page, inside the &lt;body&gt;.</source>
        <translation>In die Vorlage der Seite, innerhalb von &lt;body&gt;.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through urlencode.</source>
        <translation>Werte sind prozentkodiert und für das Attribut maskiert; was die Seite ausfüllt, geht durch urlencode.</translation>
    </message>
    <message>
        <source>A list has to be JSON text before it comes to the template: json.dumps() in the view.</source>
        <translation>Eine Liste muss JSON-Text sein, bevor sie in die Vorlage kommt: json.dumps() in der View.</translation>
    </message>
    <message>
        <source>An event ID that is written here is counted once, ever: where the page is shown for many orders, let the page fill it in.</source>
        <translation>Eine hier geschriebene Event-ID zählt ein einziges Mal: Wird die Seite für viele Bestellungen gezeigt, lassen Sie die Seite sie ausfüllen.</translation>
    </message>
    <message>
        <source>ERB (Ruby)</source>
        <translation>ERB (Ruby)</translation>
    </message>
    <message>
        <source>Into the view of the page (Rails, Sinatra), inside the &lt;body&gt;.</source>
        <translation>In die View der Seite (Rails, Sinatra), innerhalb von &lt;body&gt;.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through ERB::Util.url_encode.</source>
        <translation>Werte sind prozentkodiert und für das Attribut maskiert; was die Seite ausfüllt, geht durch ERB::Util.url_encode.</translation>
    </message>
    <message>
        <source>Google Tag Manager, custom image</source>
        <translation>Google Tag Manager, benutzerdefiniertes Bild</translation>
    </message>
    <message>
        <source>New tag, type Custom Image: this is its Image URL. Variables go in double braces by their names.</source>
        <translation>Neuer Tag, Typ „Custom Image“: Das ist seine Bild-URL. Variablen stehen mit ihrem Namen in doppelten geschweiften Klammern.</translation>
    </message>
    <message>
        <source>Values are percent-encoded; Tag Manager encodes each variable itself when it stands in the middle of an address.</source>
        <translation>Werte sind prozentkodiert; Tag Manager kodiert jede Variable selbst, wenn sie mitten in einer Adresse steht.</translation>
    </message>
    <message>
        <source>Switch off &quot;Enable cache busting&quot;: it adds a parameter, and OpenAI rejects what it does not know.</source>
        <translation>Schalten Sie „Enable cache busting“ aus: Es fügt einen Parameter hinzu, und OpenAI weist zurück, was es nicht kennt.</translation>
    </message>
    <message>
        <source>A variable for data[contents] has to give JSON text.</source>
        <translation>Eine Variable für data[contents] muss JSON-Text liefern.</translation>
    </message>
    <message>
        <source>Set the consent that the tag needs in its consent settings.</source>
        <translation>Stellen Sie in den Einwilligungseinstellungen des Tags die nötige Einwilligung ein.</translation>
    </message>
    <message>
        <source>Handlebars</source>
        <translation>Handlebars</translation>
    </message>
    <message>
        <source>Into the template of the page, inside the &lt;body&gt;; register the helper of the first line in your program.</source>
        <translation>In die Vorlage der Seite, innerhalb von &lt;body&gt;; registrieren Sie den Helper der ersten Zeile in Ihrem Programm.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through a helper, since Handlebars has none for addresses.</source>
        <translation>Werte sind prozentkodiert und für das Attribut maskiert; was die Seite ausfüllt, geht durch einen Helper, da Handlebars für Adressen keinen hat.</translation>
    </message>
    <message>
        <source>Plain HTML</source>
        <translation>Reines HTML</translation>
    </message>
    <message>
        <source>Into the &lt;body&gt; of the page where the conversion happens, shown only after any consent that you need.</source>
        <translation>In den &lt;body&gt; der Seite, auf der die Conversion geschieht, erst nach jeder nötigen Einwilligung gezeigt.</translation>
    </message>
    <message>
        <source>Values are percent-encoded for the address, the address is escaped for the attribute.</source>
        <translation>Werte sind für die Adresse prozentkodiert, die Adresse ist für das Attribut maskiert.</translation>
    </message>
    <message>
        <source>It counts each time the page loads. Clicks and forms need the JavaScript pixel.</source>
        <translation>Es zählt bei jedem Laden der Seite. Klicks und Formulare brauchen das JavaScript-Pixel.</translation>
    </message>
    <message>
        <source>No lazy loading on it: a hidden picture would never load.</source>
        <translation>Kein verzögertes Laden: Ein verstecktes Bild würde nie geladen.</translation>
    </message>
    <message>
        <source>An event ID that is written here is counted once, ever: a page that is shown for many orders needs a template form for it.</source>
        <translation>Eine hier geschriebene Event-ID zählt ein einziges Mal: Eine Seite, die für viele Bestellungen gezeigt wird, braucht dafür eine Vorlagenform.</translation>
    </message>
    <message>
        <source>HubSpot (HubL)</source>
        <translation>HubSpot (HubL)</translation>
    </message>
    <message>
        <source>Into a module of the mail or page that takes HTML; HubL in mails has to be switched on.</source>
        <translation>In ein Modul der E-Mail oder Seite, das HTML annimmt; HubL in E-Mails muss eingeschaltet sein.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what HubSpot fills in goes through urlencode, and its + becomes %20.</source>
        <translation>Werte sind prozentkodiert und für das Attribut maskiert; was HubSpot ausfüllt, geht durch urlencode, und dessen + wird zu %20.</translation>
    </message>
    <message>
        <source>Mail programs load pictures ahead and keep copies: this counts loadings, not people, and says nothing about a purchase.</source>
        <translation>Mailprogramme laden Bilder im Voraus und behalten Kopien: Das zählt Ladevorgänge, nicht Menschen, und sagt nichts über einen Kauf.</translation>
    </message>
    <message>
        <source>Jinja</source>
        <translation>Jinja</translation>
    </message>
    <message>
        <source>Into the template of the page (Flask, FastAPI and others), inside the &lt;body&gt;.</source>
        <translation>In die Vorlage der Seite (Flask, FastAPI und andere), innerhalb von &lt;body&gt;.</translation>
    </message>
    <message>
        <source>React (JSX)</source>
        <translation>React (JSX)</translation>
    </message>
    <message>
        <source>Into the component of the page, inside its &lt;body&gt;. It also works in a component of the server.</source>
        <translation>In die Komponente der Seite, innerhalb von &lt;body&gt;. Es wirkt auch in einer Server-Komponente.</translation>
    </message>
    <message>
        <source>Values are percent-encoded, React escapes the attribute; what the page fills in goes through encodeURIComponent.</source>
        <translation>Werte sind prozentkodiert, React maskiert das Attribut; was die Seite ausfüllt, geht durch encodeURIComponent.</translation>
    </message>
    <message>
        <source>fetchPriority keeps React 19 from naming the address a second time, in a link that loads the picture ahead.</source>
        <translation>fetchPriority hält React 19 davon ab, die Adresse ein zweites Mal zu nennen, in einem Link, der das Bild im Voraus lädt.</translation>
    </message>
    <message>
        <source>A component that is shown again counts again: give an event ID, so that a repeat is not counted.</source>
        <translation>Eine Komponente, die noch einmal gezeigt wird, zählt noch einmal: Geben Sie eine Event-ID an, damit eine Wiederholung nicht zählt.</translation>
    </message>
    <message>
        <source>Klaviyo</source>
        <translation>Klaviyo</translation>
    </message>
    <message>
        <source>Into an HTML block of the mail.</source>
        <translation>In einen HTML-Block der E-Mail.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the mail fills in goes through urlencode.</source>
        <translation>Werte sind prozentkodiert und für das Attribut maskiert; was die E-Mail ausfüllt, geht durch urlencode.</translation>
    </message>
    <message>
        <source>A list has to be JSON text before it comes to Klaviyo.</source>
        <translation>Eine Liste muss JSON-Text sein, bevor sie zu Klaviyo kommt.</translation>
    </message>
    <message>
        <source>Shopify Liquid</source>
        <translation>Shopify Liquid</translation>
    </message>
    <message>
        <source>Into a Liquid section of the theme, or into the order status page where your shop still has scripts there.</source>
        <translation>In einen Liquid-Abschnitt des Themes oder in die Bestellstatusseite, wo Ihr Shop dort noch Skripte hat.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through url_encode, and its + becomes %20.</source>
        <translation>Werte sind prozentkodiert und für das Attribut maskiert; was die Seite ausfüllt, geht durch url_encode, und dessen + wird zu %20.</translation>
    </message>
    <message>
        <source>Amounts of Liquid are in hundredths for every currency. Divide by 100 for yen and others without decimals.</source>
        <translation>Beträge in Liquid sind für jede Währung in Hundertsteln. Teilen Sie für Yen und andere ohne Nachkommastellen durch 100.</translation>
    </message>
    <message>
        <source>Shopify&apos;s newer checkout pages take no Liquid: use a custom pixel or the Conversions API there.</source>
        <translation>Shopifys neuere Checkout-Seiten nehmen kein Liquid: Verwenden Sie dort ein benutzerdefiniertes Pixel oder die Conversions API.</translation>
    </message>
    <message>
        <source>Mailchimp merge tags</source>
        <translation>Mailchimp-Platzhalter</translation>
    </message>
    <message>
        <source>Into a code block of the mail.</source>
        <translation>In einen Code-Block der E-Mail.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute. Mailchimp writes merge tags as they are.</source>
        <translation>Werte sind prozentkodiert und für das Attribut maskiert. Mailchimp schreibt Platzhalter, wie sie sind.</translation>
    </message>
    <message>
        <source>A merge tag is not encoded: let it hold letters, digits, - . _ and ~ alone, like an opaque ID.</source>
        <translation>Ein Platzhalter wird nicht kodiert: Er soll nur Buchstaben, Ziffern, - . _ und ~ enthalten, etwa eine undurchsichtige ID.</translation>
    </message>
    <message>
        <source>Fallback without JavaScript</source>
        <translation>Ersatz ohne JavaScript</translation>
    </message>
    <message>
        <source>Into the &lt;body&gt; of a page that has the JavaScript pixel.</source>
        <translation>In den &lt;body&gt; einer Seite, die das JavaScript-Pixel hat.</translation>
    </message>
    <message>
        <source>It loads only where JavaScript is off. Alone it counts nearly nobody: take plain HTML for that.</source>
        <translation>Es lädt nur, wo JavaScript ausgeschaltet ist. Allein zählt es fast niemanden: Nehmen Sie dafür reines HTML.</translation>
    </message>
    <message>
        <source>JavaScript pixel</source>
        <translation>JavaScript-Pixel</translation>
    </message>
    <message>
        <source>Into the &lt;head&gt; of every page, near its top. For a click move the measure line into what runs on the click.</source>
        <translation>In den &lt;head&gt; jeder Seite, weit oben. Für einen Klick verschieben Sie die measure-Zeile dorthin, was beim Klick läuft.</translation>
    </message>
    <message>
        <source>Values are JavaScript strings, written so that no page and no template language reads anything into them.</source>
        <translation>Werte sind JavaScript-Zeichenketten, so geschrieben, dass keine Seite und keine Vorlagensprache etwas hineinliest.</translation>
    </message>
    <message>
        <source>Where the site has a content security policy, the first lines say what it needs; the script gets a nonce or a hash there.</source>
        <translation>Wo die Website eine Content Security Policy hat, sagen die ersten Zeilen, was sie braucht; das Skript bekommt dort eine Nonce oder einen Hash.</translation>
    </message>
    <message>
        <source>It takes oppref from the address of the landing page by itself.</source>
        <translation>Es nimmt oppref selbst aus der Adresse der Zielseite.</translation>
    </message>
    <message>
        <source>Where visitors are asked first, the consent line goes before init. What was held back is not sent later.</source>
        <translation>Wo Besucher zuerst gefragt werden, kommt die consent-Zeile vor init. Was zurückgehalten wurde, wird später nicht gesendet.</translation>
    </message>
    <message>
        <source>Salesforce Marketing Cloud (AMPscript)</source>
        <translation>Salesforce Marketing Cloud (AMPscript)</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the mail fills in goes through URLEncode, and its + becomes %20.</source>
        <translation>Werte sind prozentkodiert und für das Attribut maskiert; was die E-Mail ausfüllt, geht durch URLEncode, und dessen + wird zu %20.</translation>
    </message>
    <message>
        <source>A list has to be JSON text before it comes into the mail.</source>
        <translation>Eine Liste muss JSON-Text sein, bevor sie in die E-Mail kommt.</translation>
    </message>
    <message>
        <source>Twig</source>
        <translation>Twig</translation>
    </message>
    <message>
        <source>Into the template of the page (Symfony, Drupal, Craft), inside the &lt;body&gt;.</source>
        <translation>In die Vorlage der Seite (Symfony, Drupal, Craft), innerhalb von &lt;body&gt;.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through url_encode.</source>
        <translation>Werte sind prozentkodiert und für das Attribut maskiert; was die Seite ausfüllt, geht durch url_encode.</translation>
    </message>
    <message>
        <source>The address alone</source>
        <translation>Nur die Adresse</translation>
    </message>
    <message>
        <source>Where a system asks for the address of a picture and writes the tag itself.</source>
        <translation>Wo ein System nach der Adresse eines Bildes fragt und den Tag selbst schreibt.</translation>
    </message>
    <message>
        <source>Values are percent-encoded. Where you put it into HTML by hand, each &amp; has to become &amp;amp;.</source>
        <translation>Werte sind prozentkodiert. Wo Sie sie von Hand in HTML setzen, muss jedes &amp; zu &amp;amp; werden.</translation>
    </message>
    <message>
        <source>Opening it in a browser counts one event for real.</source>
        <translation>In einem Browser geöffnet zählt sie ein Event echt.</translation>
    </message>
    <message>
        <source>WooCommerce (PHP)</source>
        <translation>WooCommerce (PHP)</translation>
    </message>
    <message>
        <source>Into functions.php of your child theme, or into a plugin for snippets. It prints the tag on the thank-you page.</source>
        <translation>In die functions.php Ihres Child-Themes oder in ein Plug-in für Code-Schnipsel. Es gibt den Tag auf der Dankeseite aus.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through rawurlencode.</source>
        <translation>Werte sind prozentkodiert und für das Attribut maskiert; was die Seite ausfüllt, geht durch rawurlencode.</translation>
    </message>
    <message>
        <source>The thank-you page can be loaded again: give an event ID, so that a repeat is not counted.</source>
        <translation>Die Dankeseite kann noch einmal geladen werden: Geben Sie eine Event-ID an, damit eine Wiederholung nicht zählt.</translation>
    </message>
    <message>
        <source>The event ID that is proposed is a hash of the order&apos;s secret key, not the order number: your server event can make the same.</source>
        <translation>Die vorgeschlagene Event-ID ist ein Hash des geheimen Schlüssels der Bestellung, nicht die Bestellnummer: Ihr Server-Event kann dieselbe bilden.</translation>
    </message>
    <message>
        <source>WordPress (PHP)</source>
        <translation>WordPress (PHP)</translation>
    </message>
    <message>
        <source>Into functions.php of your child theme, or into a plugin for snippets; put the name of your page in place of thank-you.</source>
        <translation>In die functions.php Ihres Child-Themes oder in ein Plug-in für Code-Schnipsel; setzen Sie den Namen Ihrer Seite an die Stelle von thank-you.</translation>
    </message>
    <message>
        <source>Pages kept by a cache carry the same values for everybody: what the page fills in has to stay out of such a cache.</source>
        <translation>Seiten aus einem Cache tragen für alle dieselben Werte: Was die Seite ausfüllt, darf nicht in einen solchen Cache.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Conversions from a spreadsheet export to OpenAI Ads.</source>
        <translation>Conversions aus einem Tabellenexport an OpenAI Ads.</translation>
    </message>
    <message>
        <source>Start with a practice endpoint inside the program; nothing leaves this computer.</source>
        <translation>Mit einem Übungsendpunkt im Programm starten; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Do not hand the files to a Convey that runs already.</source>
        <translation>Die Dateien nicht an ein bereits laufendes Convey übergeben.</translation>
    </message>
    <message>
        <source>The files to open.</source>
        <translation>Die zu öffnenden Dateien.</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Convey&apos;s own template</source>
        <translation>Eigene Vorlage von Convey</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Choose the columns for this file, and save them as a setup again.</source>
        <translation>Wählen Sie die Spalten für diese Datei und speichern Sie sie erneut als Einrichtung.</translation>
    </message>
    <message>
        <source>Check the connection, then send again: the event IDs stay the same, so nothing counts twice.</source>
        <translation>Prüfen Sie die Verbindung und senden Sie dann noch einmal: Die Event-IDs bleiben dieselben, also zählt nichts doppelt.</translation>
    </message>
    <message>
        <source>If your company checks traffic with its own certificate, its administrator can add that certificate to Convey&apos;s preferences.</source>
        <translation>Wenn Ihr Unternehmen den Datenverkehr mit einem eigenen Zertifikat prüft, kann die Administration dieses Zertifikat in den Einstellungen von Convey hinzufügen.</translation>
    </message>
    <message>
        <source>Unlock it, or use the key for this session only.</source>
        <translation>Entsperren Sie ihn oder verwenden Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Paste the key of this destination under Edit.</source>
        <translation>Fügen Sie den Schlüssel dieses Ziels unter „Bearbeiten“ ein.</translation>
    </message>
    <message>
        <source>Copy the pixel ID from the Conversions tab of Ads Manager.</source>
        <translation>Kopieren Sie die Pixel-ID aus dem Tab „Conversions“ von Ads Manager.</translation>
    </message>
    <message>
        <source>Press Read again on the File page: your answers stay, and so do your changes to lines that are still there. Nothing was sent from the changed file.</source>
        <translation>Drücken Sie auf der Seite „Datei“ auf „Neu lesen“: Ihre Antworten bleiben, ebenso Ihre Änderungen an Zeilen, die noch da sind. Aus der geänderten Datei wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There is no saved setup {subject}.</source>
        <translation>Es gibt keine gespeicherte Einrichtung {subject}.</translation>
    </message>
    <message>
        <source>Look at what it sends, and say yes to it once.</source>
        <translation>Sehen Sie an, was sie sendet, und sagen Sie einmal Ja dazu.</translation>
    </message>
    <message>
        <source>The saved setup {subject} can&apos;t be read. {detail}</source>
        <translation>Die gespeicherte Einrichtung {subject} kann nicht gelesen werden. {detail}</translation>
    </message>
    <message>
        <source>The saved setup {subject} is damaged. {detail}</source>
        <translation>Die gespeicherte Einrichtung {subject} ist beschädigt. {detail}</translation>
    </message>
    <message>
        <source>The saved setup {subject} was written by another version of Convey (form {found}; this one reads {expected}).</source>
        <translation>Die gespeicherte Einrichtung {subject} stammt von einer anderen Version von Convey (Form {found}; diese liest {expected}).</translation>
    </message>
    <message>
        <source>What is chosen for {subject} can&apos;t be used. {detail}</source>
        <translation>Was für {subject} gewählt ist, kann nicht verwendet werden. {detail}</translation>
    </message>
    <message>
        <source>Choose another column or value on the Columns page.</source>
        <translation>Wählen Sie auf der Seite „Spalten“ eine andere Spalte oder einen anderen Wert.</translation>
    </message>
    <message>
        <source>Choose another column for it on the Columns page.</source>
        <translation>Wählen Sie auf der Seite „Spalten“ eine andere Spalte dafür.</translation>
    </message>
    <message>
        <source>Convey knows no field {subject}.</source>
        <translation>Convey kennt kein Feld {subject}.</translation>
    </message>
    <message>
        <source>Answer the questions on the Columns page.</source>
        <translation>Beantworten Sie die Fragen auf der Seite „Spalten“.</translation>
    </message>
    <message>
        <source>There is nothing left to send.</source>
        <translation>Es ist nichts mehr zu senden.</translation>
    </message>
    <message>
        <source>Every job that was begun has been carried through.</source>
        <translation>Jeder begonnene Vorgang wurde zu Ende geführt.</translation>
    </message>
    <message>
        <source>Choose one in the sending history.</source>
        <translation>Wählen Sie einen im Sendeverlauf.</translation>
    </message>
    <message>
        <source>Send the rest again later: the event IDs stay the same, so nothing counts twice.</source>
        <translation>Senden Sie den Rest später noch einmal: Die Event-IDs bleiben dieselben, also zählt nichts doppelt.</translation>
    </message>
    <message>
        <source>Nothing is sent without a sending history. Check the folder and the disk.</source>
        <translation>Ohne Sendeverlauf wird nichts gesendet. Prüfen Sie den Ordner und den Datenträger.</translation>
    </message>
    <message>
        <source>Start practice mode again: it takes a free one.</source>
        <translation>Starten Sie den Übungsmodus noch einmal: Er nimmt einen freien.</translation>
    </message>
    <message>
        <source>Practice mode could not be started. {detail}</source>
        <translation>Der Übungsmodus konnte nicht gestartet werden. {detail}</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>What was done is kept; sending goes on from there.</source>
        <translation>Was geschehen ist, bleibt erhalten; das Senden geht von dort weiter.</translation>
    </message>
    <message>
        <source>The event exists</source>
        <translation>Das Event ist vorhanden</translation>
    </message>
    <message>
        <source>Conversions, Events. Without a conversion event of its kind, accepted conversions do not show in reports.</source>
        <translation>„Conversions“, „Events“. Ohne ein Conversion-Event seiner Art erscheinen angenommene Conversions nicht in Berichten.</translation>
    </message>
    <message>
        <source>It is attached to a campaign</source>
        <translation>Es gehört zu einer Kampagne</translation>
    </message>
    <message>
        <source>Campaign, Goal, Conversion events. A custom event can&apos;t be the goal of a campaign.</source>
        <translation>Kampagne, Ziel, Conversion-Events. Ein eigenes Event kann nicht das Ziel einer Kampagne sein.</translation>
    </message>
    <message>
        <source>Conversions arrive</source>
        <translation>Conversions kommen an</translation>
    </message>
    <message>
        <source>Conversions, Event stream. It can take a few minutes. A test is not shown there.</source>
        <translation>„Conversions“, „Event stream“. Es kann ein paar Minuten dauern. Ein Test erscheint dort nicht.</translation>
    </message>
    <message>
        <source>The report has them</source>
        <translation>Der Bericht hat sie</translation>
    </message>
    <message>
        <source>Accepted is not attributed: only conversions that OpenAI connects to an ad, by a click of the last 30 days, show up in a campaign. How long that takes is published nowhere.</source>
        <translation>Angenommen heißt nicht zugeordnet: Nur Conversions, die OpenAI über einen Klick der letzten 30 Tage mit einer Anzeige verbindet, erscheinen in einer Kampagne. Wie lange das dauert, ist nirgends veröffentlicht.</translation>
    </message>
    <message>
        <source>What was accepted stays</source>
        <translation>Was angenommen wurde, bleibt</translation>
    </message>
    <message>
        <source>OpenAI names no way to change or delete a conversion, so neither can Convey. A test recorded nothing: there is nothing to take back.</source>
        <translation>OpenAI nennt keinen Weg, eine Conversion zu ändern oder zu löschen, also kann Convey es auch nicht. Ein Test hat nichts aufgezeichnet: Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Stop what has not left yet</source>
        <translation>Stoppen, was noch nicht hinaus ist</translation>
    </message>
    <message>
        <source>Stop the send, then give up the rest of it in the sending history. What was not sent stays here.</source>
        <translation>Stoppen Sie das Senden und geben Sie dann im Sendeverlauf den Rest auf. Was nicht gesendet wurde, bleibt hier.</translation>
    </message>
    <message>
        <source>Sending it again, corrected, changes nothing</source>
        <translation>Korrigiert noch einmal zu senden ändert nichts</translation>
    </message>
    <message>
        <source>Of the same pixel, event and event ID the first one counts; a later one is ignored, even if it holds more.</source>
        <translation>Bei gleichem Pixel, Event und gleicher Event-ID zählt die erste; eine spätere wird ignoriert, auch wenn sie mehr enthält.</translation>
    </message>
    <message>
        <source>Do not send it again under a new event ID</source>
        <translation>Nicht unter einer neuen Event-ID noch einmal senden</translation>
    </message>
    <message>
        <source>It would count a second time, beside the wrong one. So leave out what was accepted; Convey does that by itself as long as the IDs stay the same and the sending history is kept.</source>
        <translation>Sie würde ein zweites Mal zählen, neben der falschen. Lassen Sie also aus, was angenommen wurde; Convey tut das von selbst, solange die IDs gleich bleiben und der Sendeverlauf erhalten ist.</translation>
    </message>
    <message>
        <source>It went to the wrong pixel</source>
        <translation>Es ging an das falsche Pixel</translation>
    </message>
    <message>
        <source>It is recorded there. You can send the same file to the right pixel: another pixel is another count. Give each client&apos;s pixel its own name and colour, and read both before you confirm.</source>
        <translation>Dort ist es aufgezeichnet. Sie können dieselbe Datei an das richtige Pixel senden: Ein anderes Pixel zählt für sich. Geben Sie dem Pixel jedes Kunden einen eigenen Namen und eine eigene Farbe und lesen Sie beides, bevor Sie bestätigen.</translation>
    </message>
    <message>
        <source>Amounts or times were wrong</source>
        <translation>Beträge oder Zeiten waren falsch</translation>
    </message>
    <message>
        <source>Correct the answers on the Columns page, or the saved setup, before the next file. Save the accepted lines of this job: they are the ones with the wrong values.</source>
        <translation>Korrigieren Sie vor der nächsten Datei die Antworten auf der Seite „Spalten“ oder die gespeicherte Einrichtung. Speichern Sie die angenommenen Zeilen dieses Vorgangs: Es sind die mit den falschen Werten.</translation>
    </message>
    <message>
        <source>Something personal was in it</source>
        <translation>Etwas Persönliches war darin</translation>
    </message>
    <message>
        <source>Names, e-mail addresses, phone numbers and customer IDs leave hashed only. Countries, cities, postcodes, product names and your own fields leave as they are. If such a field held more than it should, tell the person in charge of data protection today, with the receipt.</source>
        <translation>Namen, E-Mail-Adressen, Telefonnummern und Kunden-IDs gehen nur gehasht hinaus. Länder, Städte, Postleitzahlen, Produktnamen und Ihre eigenen Felder gehen unverändert hinaus. Wenn ein solches Feld mehr enthielt, als es sollte, informieren Sie noch heute die für den Datenschutz zuständige Person, mit dem Beleg.</translation>
    </message>
    <message>
        <source>What to tell OpenAI&apos;s support</source>
        <translation>Was Sie dem Support von OpenAI mitteilen</translation>
    </message>
    <message>
        <source>The pixel ID, the event, from when to when it was sent (the receipt has it to the second, in UTC), how many conversions, and what is wrong with them; their event IDs if asked. Never the key, and no customer data. Whether they can remove anything is published nowhere.</source>
        <translation>Die Pixel-ID, das Event, von wann bis wann gesendet wurde (der Beleg hat es auf die Sekunde, in UTC), wie viele Conversions und was daran falsch ist; auf Nachfrage ihre Event-IDs. Nie den Schlüssel und keine Kundendaten. Ob sich dort etwas entfernen lässt, ist nirgends veröffentlicht.</translation>
    </message>
    <message>
        <source>So that it does not happen again</source>
        <translation>Damit es nicht wieder geschieht</translation>
    </message>
    <message>
        <source>Test all before sending for real, send the first ten alone, and look at Preview&apos;s pictures: amounts a hundred times too large and hours that are off by a zone are seen there.</source>
        <translation>Testen Sie alle, bevor Sie echt senden, senden Sie die ersten zehn allein und sehen Sie die Bilder der Vorschau an: Hundertfach zu große Beträge und um eine Zone verschobene Stunden sieht man dort.</translation>
    </message>
    <message>
        <source>There is no file {subject}.</source>
        <translation>Es gibt keine Datei {subject}.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>{subject} is a folder.</source>
        <translation>{subject} ist ein Ordner.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>{subject} is not an ordinary file.</source>
        <translation>{subject} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Copy its content into a file and open that.</source>
        <translation>Kopieren Sie ihren Inhalt in eine Datei und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>{subject} may not be read.</source>
        <translation>{subject} darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of yours.</source>
        <translation>Bitten Sie um das Leserecht oder kopieren Sie sie in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>{subject} is empty.</source>
        <translation>{subject} ist leer.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{subject} has a header but no rows.</source>
        <translation>{subject} hat eine Kopfzeile, aber keine Datenzeilen.</translation>
    </message>
    <message>
        <source>Export it again, with a period in which there were conversions.</source>
        <translation>Exportieren Sie sie noch einmal, mit einem Zeitraum, in dem es Conversions gab.</translation>
    </message>
    <message>
        <source>{subject} is not a text file ({detail}).</source>
        <translation>{subject} ist keine Textdatei ({detail}).</translation>
    </message>
    <message>
        <source>Export it as CSV, or save it as &quot;CSV UTF-8&quot; in the spreadsheet program.</source>
        <translation>Exportieren Sie sie als CSV oder speichern Sie sie in der Tabellenkalkulation als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>{subject} is written in an encoding that this system does not know ({detail}).</source>
        <translation>{subject} ist in einer Kodierung geschrieben, die dieses System nicht kennt ({detail}).</translation>
    </message>
    <message>
        <source>Save it as &quot;CSV UTF-8&quot; in the spreadsheet program.</source>
        <translation>Speichern Sie sie in der Tabellenkalkulation als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>{subject} was changed while it was open.</source>
        <translation>{subject} wurde geändert, während sie offen war.</translation>
    </message>
    <message>
        <source>Open it again. Nothing was sent from the changed file.</source>
        <translation>Öffnen Sie sie noch einmal. Aus der geänderten Datei wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{subject} could not be read. {detail}</source>
        <translation>{subject} konnte nicht gelesen werden. {detail}</translation>
    </message>
    <message>
        <source>Try again; if it is on a network drive, copy it to this computer first.</source>
        <translation>Versuchen Sie es noch einmal; liegt sie auf einem Netzlaufwerk, kopieren Sie sie zuerst auf diesen Computer.</translation>
    </message>
    <message>
        <source>{subject} has more columns than the {expected} that are read.</source>
        <translation>{subject} hat mehr Spalten als die {expected}, die gelesen werden.</translation>
    </message>
    <message>
        <source>Check the separator, or export fewer columns.</source>
        <translation>Prüfen Sie das Trennzeichen oder exportieren Sie weniger Spalten.</translation>
    </message>
    <message>
        <source>{subject} is damaged. {detail}</source>
        <translation>{subject} ist beschädigt. {detail}</translation>
    </message>
    <message>
        <source>Export it again, or copy it again from where it came.</source>
        <translation>Exportieren Sie sie noch einmal oder kopieren Sie sie noch einmal von ihrem Ursprungsort.</translation>
    </message>
    <message>
        <source>{subject} is protected with a password.</source>
        <translation>{subject} ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it as &quot;CSV UTF-8&quot;.</source>
        <translation>Öffnen Sie sie in der Tabellenkalkulation und speichern Sie sie als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>{subject} grows too large when it is unpacked: {found}, where the limit is {expected}.</source>
        <translation>{subject} wird beim Entpacken zu groß: {found}, die Grenze ist {expected}.</translation>
    </message>
    <message>
        <source>If it comes from a place that you trust, unpack it or save it as &quot;CSV UTF-8&quot;, and open that.</source>
        <translation>Wenn sie von einem vertrauenswürdigen Ort kommt, entpacken Sie sie oder speichern Sie sie als „CSV UTF-8“ und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>{subject} has no such sheet. {detail}</source>
        <translation>{subject} hat kein solches Blatt. {detail}</translation>
    </message>
    <message>
        <source>Give the name of a sheet, or its number from the left.</source>
        <translation>Geben Sie den Namen eines Blatts an oder seine Nummer von links.</translation>
    </message>
    <message>
        <source>{subject} does not have the columns of the first file. {detail}</source>
        <translation>{subject} hat nicht die Spalten der ersten Datei. {detail}</translation>
    </message>
    <message>
        <source>Files that are opened together need the same columns in the same order; open this one by itself.</source>
        <translation>Dateien, die zusammen geöffnet werden, brauchen dieselben Spalten in derselben Reihenfolge; öffnen Sie diese für sich.</translation>
    </message>
    <message>
        <source>The edits in {subject} can&apos;t be used. {detail}</source>
        <translation>Die Änderungen in {subject} können nicht verwendet werden. {detail}</translation>
    </message>
    <message>
        <source>Save the edits again for this file.</source>
        <translation>Speichern Sie die Änderungen für diese Datei noch einmal.</translation>
    </message>
    <message>
        <source>The look-up file {subject} has {found} rows; {expected} can be looked up.</source>
        <translation>Die Nachschlagedatei {subject} hat {found} Zeilen; {expected} können nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>Export only the rows that the conversions need.</source>
        <translation>Exportieren Sie nur die Zeilen, die die Conversions brauchen.</translation>
    </message>
    <message>
        <source>{subject} could not be written. {detail}</source>
        <translation>{subject} konnte nicht geschrieben werden. {detail}</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{subject} may not be written.</source>
        <translation>{subject} darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose a folder of yours.</source>
        <translation>Wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>There is not enough room in {subject} for a copy of the text ({found} bytes free).</source>
        <translation>In {subject} ist nicht genug Platz für eine Kopie des Textes ({found} Bytes frei).</translation>
    </message>
    <message>
        <source>Free some space there, or let the environment variable TMPDIR name a folder with more.</source>
        <translation>Schaffen Sie dort Platz oder lassen Sie die Umgebungsvariable TMPDIR einen Ordner mit mehr Platz nennen.</translation>
    </message>
    <message>
        <source>There is no room left for {subject}.</source>
        <translation>Für {subject} ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Free some space and try again. What was there before is unchanged.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal. Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>There is no recipe {subject}.</source>
        <translation>Es gibt keine Einrichtung {subject}.</translation>
    </message>
    <message>
        <source>recipe list shows the saved ones; a path to a recipe file works too.</source>
        <translation>recipe list zeigt die gespeicherten; ein Pfad zu einer Einrichtungsdatei geht auch.</translation>
    </message>
    <message>
        <source>The recipe {subject} can&apos;t be read. {detail}</source>
        <translation>Die Einrichtung {subject} kann nicht gelesen werden. {detail}</translation>
    </message>
    <message>
        <source>Check the file; a recipe has at most 1 MB.</source>
        <translation>Prüfen Sie die Datei; eine Einrichtung hat höchstens 1 MB.</translation>
    </message>
    <message>
        <source>The recipe {subject} is no JSON file. {detail}</source>
        <translation>Die Einrichtung {subject} ist keine JSON-Datei. {detail}</translation>
    </message>
    <message>
        <source>Save the recipe again; the fault is at character {column}.</source>
        <translation>Speichern Sie die Einrichtung noch einmal; der Fehler ist bei Zeichen {column}.</translation>
    </message>
    <message>
        <source>The recipe {subject} was written by another version of Convey (schema {found}; this one reads {expected}).</source>
        <translation>Die Einrichtung {subject} stammt von einer anderen Version von Convey (Schema {found}; diese liest {expected}).</translation>
    </message>
    <message>
        <source>Use the version that wrote it, or guess the recipe anew.</source>
        <translation>Verwenden Sie die Version, die sie geschrieben hat, oder lassen Sie die Einrichtung neu vermuten.</translation>
    </message>
    <message>
        <source>{subject} can&apos;t be bound like this. {detail}</source>
        <translation>{subject} lässt sich so nicht verknüpfen. {detail}</translation>
    </message>
    <message>
        <source>The file has no column {subject}.</source>
        <translation>Die Datei hat keine Spalte {subject}.</translation>
    </message>
    <message>
        <source>inspect shows the columns; bind the input to one of them.</source>
        <translation>inspect zeigt die Spalten; verknüpfen Sie die Eingabe mit einer davon.</translation>
    </message>
    <message>
        <source>There is no input {subject}.</source>
        <translation>Es gibt keine Eingabe {subject}.</translation>
    </message>
    <message>
        <source>This can&apos;t be the name of a saved setup.</source>
        <translation>So kann eine gespeicherte Einrichtung nicht heißen.</translation>
    </message>
    <message>
        <source>Use 1 to {expected} bytes of plain text on one line.</source>
        <translation>Verwenden Sie 1 bis {expected} Bytes einfachen Text in einer Zeile.</translation>
    </message>
    <message>
        <source>There is a saved setup {subject} already.</source>
        <translation>Eine gespeicherte Einrichtung {subject} gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name, or delete that one first.</source>
        <translation>Wählen Sie einen anderen Namen oder löschen Sie zuerst jene.</translation>
    </message>
    <message>
        <source>There are {found} saved setups, the most that Convey keeps.</source>
        <translation>Es gibt {found} gespeicherte Einrichtungen, mehr behält Convey nicht.</translation>
    </message>
    <message>
        <source>Delete those that you don&apos;t use any more.</source>
        <translation>Löschen Sie die, die Sie nicht mehr verwenden.</translation>
    </message>
    <message>
        <source>The saved setup {subject} came from elsewhere and was not used yet.</source>
        <translation>Die gespeicherte Einrichtung {subject} kam von anderswo und wurde noch nicht verwendet.</translation>
    </message>
    <message>
        <source>Look at what it sends (recipe show), then say yes once with --trust-recipe.</source>
        <translation>Sehen Sie an, was sie sendet (recipe show), und sagen Sie dann einmal Ja mit --trust-recipe.</translation>
    </message>
    <message>
        <source>There is no command {subject}.</source>
        <translation>Es gibt keinen Befehl {subject}.</translation>
    </message>
    <message>
        <source>convey-cli --help lists the commands.</source>
        <translation>convey-cli --help listet die Befehle.</translation>
    </message>
    <message>
        <source>This command has no option {subject}.</source>
        <translation>Dieser Befehl hat keine Option {subject}.</translation>
    </message>
    <message>
        <source>Ask the command for its options with --help.</source>
        <translation>Fragen Sie den Befehl mit --help nach seinen Optionen.</translation>
    </message>
    <message>
        <source>{subject} needs a value.</source>
        <translation>{subject} braucht einen Wert.</translation>
    </message>
    <message>
        <source>{subject} is missing.</source>
        <translation>{subject} fehlt.</translation>
    </message>
    <message>
        <source>Ask the command for its arguments with --help.</source>
        <translation>Fragen Sie den Befehl mit --help nach seinen Argumenten.</translation>
    </message>
    <message>
        <source>{subject} is one argument too many.</source>
        <translation>{subject} ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>Put names with spaces into quotes.</source>
        <translation>Setzen Sie Namen mit Leerzeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>{subject} has a value that can&apos;t be used. {detail}</source>
        <translation>{subject} hat einen Wert, der nicht verwendet werden kann. {detail}</translation>
    </message>
    <message>
        <source>{subject} and {detail} exclude each other.</source>
        <translation>{subject} und {detail} schließen einander aus.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>{subject} would be written over, and it is not Convey&apos;s to replace.</source>
        <translation>{subject} würde überschrieben, und Convey darf es nicht ersetzen.</translation>
    </message>
    <message>
        <source>Give another name for what is written.</source>
        <translation>Geben Sie einen anderen Namen für das an, was geschrieben wird.</translation>
    </message>
    <message>
        <source>--now works with send and resume only against an endpoint on this computer.</source>
        <translation>--now wirkt bei send und resume nur mit einem Endpunkt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Leave --now out: OpenAI judges times by its own clock.</source>
        <translation>Lassen Sie --now weg: OpenAI beurteilt Zeiten nach seiner eigenen Uhr.</translation>
    </message>
    <message>
        <source>Something about this file is not known yet (open questions: {found}).</source>
        <translation>Etwas an dieser Datei ist noch nicht bekannt (offene Fragen: {found}).</translation>
    </message>
    <message>
        <source>Answer with the options shown, save a recipe, or accept the assumptions with --accept-guesses.</source>
        <translation>Antworten Sie mit den gezeigten Optionen, speichern Sie eine Einrichtung oder übernehmen Sie die Vermutungen mit --accept-guesses.</translation>
    </message>
    <message>
        <source>The pixel ID is missing.</source>
        <translation>Die Pixel-ID fehlt.</translation>
    </message>
    <message>
        <source>Give it with --pixel. Ads Manager shows it in the Conversions tab.</source>
        <translation>Geben Sie sie mit --pixel an. Ads Manager zeigt sie im Tab „Conversions“.</translation>
    </message>
    <message>
        <source>This is no pixel ID ({detail}).</source>
        <translation>Das ist keine Pixel-ID ({detail}).</translation>
    </message>
    <message>
        <source>Copy the Pixel ID from the Conversions tab of Ads Manager; the source id beside it (cds_ or clidsrc_) is another one.</source>
        <translation>Kopieren Sie die Pixel-ID aus dem Tab „Conversions“ von Ads Manager; die Quell-ID daneben (cds_ oder clidsrc_) ist eine andere.</translation>
    </message>
    <message>
        <source>There is no API key.</source>
        <translation>Es gibt keinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>Give it with --key-file (- reads standard input) or in CONVEY_API_KEY, or save it in the key store.</source>
        <translation>Geben Sie ihn mit --key-file (- liest die Standardeingabe) oder in CONVEY_API_KEY an oder speichern Sie ihn im Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>The API key holds a space or a control character.</source>
        <translation>Der API-Schlüssel enthält ein Leerzeichen oder ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>Copy the key again, whole and alone.</source>
        <translation>Kopieren Sie den Schlüssel noch einmal, ganz und allein.</translation>
    </message>
    <message>
        <source>{subject} is no endpoint.</source>
        <translation>{subject} ist kein Endpunkt.</translation>
    </message>
    <message>
        <source>Write it like https://bzr.openai.com, without user name, password or query.</source>
        <translation>Schreiben Sie ihn wie https://bzr.openai.com, ohne Benutzername, Passwort oder Abfrage.</translation>
    </message>
    <message>
        <source>{subject} would receive the key in the clear.</source>
        <translation>{subject} würde den Schlüssel unverschlüsselt erhalten.</translation>
    </message>
    <message>
        <source>Use https. http works only on this computer.</source>
        <translation>Verwenden Sie https. http funktioniert nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>There is no unfinished job.</source>
        <translation>Es gibt keinen unfertigen Vorgang.</translation>
    </message>
    <message>
        <source>A job that was carried through needs no resume.</source>
        <translation>Ein zu Ende geführter Vorgang braucht kein resume.</translation>
    </message>
    <message>
        <source>There is no job {subject}.</source>
        <translation>Es gibt keinen Vorgang {subject}.</translation>
    </message>
    <message>
        <source>send prints the name of its job; resume without a name takes the newest unfinished one.</source>
        <translation>send gibt den Namen seines Vorgangs aus; resume ohne Namen nimmt den neuesten unfertigen.</translation>
    </message>
    <message>
        <source>{subject} is not the file that this job was started with.</source>
        <translation>{subject} ist nicht die Datei, mit der dieser Vorgang begonnen wurde.</translation>
    </message>
    <message>
        <source>Put the original file back, or start a new job: what was accepted is not counted twice.</source>
        <translation>Legen Sie die ursprüngliche Datei zurück oder beginnen Sie einen neuen Vorgang: Was angenommen wurde, wird nicht doppelt gezählt.</translation>
    </message>
    <message>
        <source>This job was fed from {subject}, not from a file, and nothing of it was kept.</source>
        <translation>Dieser Vorgang wurde aus {subject} gespeist, nicht aus einer Datei, und nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>Give it the same rows again and it goes on where it was.</source>
        <translation>Geben Sie ihm dieselben Zeilen noch einmal, dann geht er dort weiter, wo er war.</translation>
    </message>
    <message>
        <source>The file gives other conversions than the job planned (line {line}).</source>
        <translation>Die Datei ergibt andere Conversions, als der Vorgang geplant hat (Zeile {line}).</translation>
    </message>
    <message>
        <source>Put the original file back, or start a new job. Nothing of this batch was sent.</source>
        <translation>Legen Sie die ursprüngliche Datei zurück oder beginnen Sie einen neuen Vorgang. Von diesem Paket wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{subject} holds no image tag.</source>
        <translation>{subject} enthält keinen Bild-Tag.</translation>
    </message>
    <message>
        <source>Give the whole tag or its address.</source>
        <translation>Geben Sie den ganzen Tag oder seine Adresse an.</translation>
    </message>
    <message>
        <source>OpenAI refuses one conversion after the other for the same reason. {detail}</source>
        <translation>OpenAI lehnt eine Conversion nach der anderen aus demselben Grund ab. {detail}</translation>
    </message>
    <message>
        <source>Mend what the answer names, in the file or in how it is read; then check and send anew. To send the rest as it is would only repeat it.</source>
        <translation>Korrigieren Sie, was die Antwort nennt, in der Datei oder darin, wie sie gelesen wird; prüfen und senden Sie dann neu. Den Rest so zu senden, würde es nur wiederholen.</translation>
    </message>
    <message>
        <source>OpenAI does not accept this API key.</source>
        <translation>OpenAI nimmt diesen API-Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>Make a new Conversions key in Ads Manager (Conversions, Conversion keys) and try again.</source>
        <translation>Erstellen Sie in Ads Manager einen neuen Conversions-Schlüssel („Conversions“, „Conversion keys“) und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This key is of the wrong kind: it may not send conversions.</source>
        <translation>Dieser Schlüssel ist von der falschen Art: Er darf keine Conversions senden.</translation>
    </message>
    <message>
        <source>An Advertiser key or a platform key does not work here. Make a Conversions key in Ads Manager (Conversions, Conversion keys).</source>
        <translation>Ein Advertiser key oder ein Plattform-Schlüssel funktioniert hier nicht. Erstellen Sie in Ads Manager einen Conversions-Schlüssel („Conversions“, „Conversion keys“).</translation>
    </message>
    <message>
        <source>OpenAI does not know this pixel for this key.</source>
        <translation>OpenAI kennt dieses Pixel für diesen Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Check the pixel ID, and that the key belongs to the same account.</source>
        <translation>Prüfen Sie die Pixel-ID und ob der Schlüssel zum selben Konto gehört.</translation>
    </message>
    <message>
        <source>The endpoint can&apos;t be reached. {detail}</source>
        <translation>Der Endpunkt ist nicht erreichbar. {detail}</translation>
    </message>
    <message>
        <source>Check the connection, then resume: nothing is sent twice.</source>
        <translation>Prüfen Sie die Verbindung und setzen Sie dann fort: Nichts wird doppelt gesendet.</translation>
    </message>
    <message>
        <source>The connection is not safe: its certificate was refused. {detail}</source>
        <translation>Die Verbindung ist nicht sicher: Ihr Zertifikat wurde abgelehnt. {detail}</translation>
    </message>
    <message>
        <source>If your company checks traffic with its own certificate, give it with --ca-file.</source>
        <translation>Wenn Ihr Unternehmen den Datenverkehr mit einem eigenen Zertifikat prüft, geben Sie es mit --ca-file an.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through. {detail}</source>
        <translation>Der Proxy hat die Verbindung nicht durchgelassen. {detail}</translation>
    </message>
    <message>
        <source>Check the proxy settings, then resume.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The endpoint did not answer in time. {detail}</source>
        <translation>Der Endpunkt hat nicht rechtzeitig geantwortet. {detail}</translation>
    </message>
    <message>
        <source>Resume later: nothing is counted twice.</source>
        <translation>Setzen Sie später fort: Nichts wird doppelt gezählt.</translation>
    </message>
    <message>
        <source>What answered is not OpenAI&apos;s API. {detail}</source>
        <translation>Was geantwortet hat, ist nicht OpenAIs API. {detail}</translation>
    </message>
    <message>
        <source>Check the endpoint; a sign-in page of a network answers like this too.</source>
        <translation>Prüfen Sie den Endpunkt; auch die Anmeldeseite eines Netzwerks antwortet so.</translation>
    </message>
    <message>
        <source>The endpoint had trouble of its own and did not take the conversions. {detail}</source>
        <translation>Der Endpunkt hatte selbst eine Störung und hat die Conversions nicht angenommen. {detail}</translation>
    </message>
    <message>
        <source>This is not about your file. Send the rest later: it goes out with the same ids.</source>
        <translation>Das liegt nicht an Ihrer Datei. Senden Sie den Rest später: Er geht mit denselben IDs hinaus.</translation>
    </message>
    <message>
        <source>The conversions could not be delivered. {detail}</source>
        <translation>Die Conversions konnten nicht zugestellt werden. {detail}</translation>
    </message>
    <message>
        <source>Try again later: resume sends the rest with the same ids; repeating is safe.</source>
        <translation>Versuchen Sie es später noch einmal: resume sendet den Rest mit denselben IDs; Wiederholen ist sicher.</translation>
    </message>
    <message>
        <source>The sending history {subject} can&apos;t be used. {detail}</source>
        <translation>Der Sendeverlauf {subject} kann nicht verwendet werden. {detail}</translation>
    </message>
    <message>
        <source>Nothing is sent without a history. Check the folder, or give another file with --ledger.</source>
        <translation>Ohne Sendeverlauf wird nichts gesendet. Prüfen Sie den Ordner oder geben Sie mit --ledger eine andere Datei an.</translation>
    </message>
    <message>
        <source>The sending history {subject} is damaged. {detail}</source>
        <translation>Der Sendeverlauf {subject} ist beschädigt. {detail}</translation>
    </message>
    <message>
        <source>The sending history {subject} was written by a newer Convey.</source>
        <translation>Der Sendeverlauf {subject} stammt von einem neueren Convey.</translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <translation>Verwenden Sie die neuere Version.</translation>
    </message>
    <message>
        <source>Another Convey is working on {subject} right now.</source>
        <translation>Ein anderes Convey arbeitet gerade an {subject}.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Warten Sie, bis es fertig ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The settings {subject} can&apos;t be used. {detail}</source>
        <translation>Die Einstellungen {subject} können nicht verwendet werden. {detail}</translation>
    </message>
    <message>
        <source>Mend or remove the file; Convey then starts with its defaults.</source>
        <translation>Korrigieren oder entfernen Sie die Datei; Convey startet dann mit seinen Voreinstellungen.</translation>
    </message>
    <message>
        <source>This system has no key store that can be used.</source>
        <translation>Dieses System hat keinen nutzbaren Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>Use --key-file or CONVEY_API_KEY, or enter the key for this session only.</source>
        <translation>Verwenden Sie --key-file oder CONVEY_API_KEY oder geben Sie den Schlüssel nur für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>The key store is locked.</source>
        <translation>Der Schlüsselspeicher ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it and try again; the key is still there.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es noch einmal; der Schlüssel ist noch da.</translation>
    </message>
    <message>
        <source>The key store did not hand the key out.</source>
        <translation>Der Schlüsselspeicher hat den Schlüssel nicht herausgegeben.</translation>
    </message>
    <message>
        <source>Allow Convey to read it, or enter the key for this session only.</source>
        <translation>Erlauben Sie Convey, ihn zu lesen, oder geben Sie den Schlüssel nur für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>Nothing is saved in the key store under {subject}.</source>
        <translation>Im Schlüsselspeicher ist unter {subject} nichts gespeichert.</translation>
    </message>
    <message>
        <source>Save it there, or give it with --key-file (--proxy-password-file).</source>
        <translation>Speichern Sie ihn dort oder geben Sie ihn mit --key-file (--proxy-password-file) an.</translation>
    </message>
    <message>
        <source>Port {found} is in use.</source>
        <translation>Port {found} ist belegt.</translation>
    </message>
    <message>
        <source>Choose another one with --port, or leave it out: a free one is taken.</source>
        <translation>Wählen Sie mit --port einen anderen oder lassen Sie es weg: Dann wird ein freier genommen.</translation>
    </message>
    <message>
        <source>The practice endpoint could not be started. {detail}</source>
        <translation>Der Übungsendpunkt konnte nicht gestartet werden. {detail}</translation>
    </message>
    <message>
        <source>Try again with another port.</source>
        <translation>Versuchen Sie es mit einem anderen Port noch einmal.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>A file is not changed by it; what a send has left can be sent later.</source>
        <translation>Eine Datei wird dadurch nicht geändert; was beim Senden übrig blieb, kann später gesendet werden.</translation>
    </message>
    <message>
        <source>Unpack it first, then open the CSV file that is in it.</source>
        <translation>Entpacken Sie sie zuerst und öffnen Sie dann die CSV-Datei darin.</translation>
    </message>
    <message>
        <source>Export the table as CSV from the program that shows it.</source>
        <translation>Exportieren Sie die Tabelle als CSV aus dem Programm, das sie zeigt.</translation>
    </message>
    <message>
        <source>Go back to where the numbers come from and export them as CSV.</source>
        <translation>Gehen Sie dorthin zurück, woher die Zahlen kommen, und exportieren Sie sie als CSV.</translation>
    </message>
    <message>
        <source>{subject} is a picture ({detail}), whatever its name says.</source>
        <translation>{subject} ist ein Bild ({detail}), was auch der Name sagt.</translation>
    </message>
    <message>
        <source>{subject} is a packed archive (7z).</source>
        <translation>{subject} ist ein gepacktes Archiv (7z).</translation>
    </message>
    <message>
        <source>{subject} is not text: most of it is no characters.</source>
        <translation>{subject} ist kein Text: Das meiste davon sind keine Zeichen.</translation>
    </message>
    <message>
        <source>{subject} is packed (bzip2).</source>
        <translation>{subject} ist gepackt (bzip2).</translation>
    </message>
    <message>
        <source>{subject} is a Word document.</source>
        <translation>{subject} ist ein Word-Dokument.</translation>
    </message>
    <message>
        <source>{subject} was packed twice (gz within gz).</source>
        <translation>{subject} wurde zweimal gepackt (gz in gz).</translation>
    </message>
    <message>
        <source>{subject} is a web page, whatever its name says.</source>
        <translation>{subject} ist eine Webseite, was auch der Name sagt.</translation>
    </message>
    <message>
        <source>Some shops call a web page &quot;Excel export&quot;: open it in the spreadsheet program and save it as &quot;CSV UTF-8&quot;. If it shows a sign-in page, sign in and download it again.</source>
        <translation>Manche Shops nennen eine Webseite „Excel-Export“: Öffnen Sie sie in der Tabellenkalkulation und speichern Sie sie als „CSV UTF-8“. Wenn sie eine Anmeldeseite zeigt, melden Sie sich an und laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>{subject} is JSON, not a table.</source>
        <translation>{subject} ist JSON, keine Tabelle.</translation>
    </message>
    <message>
        <source>Choose CSV instead of JSON where you export it.</source>
        <translation>Wählen Sie beim Exportieren CSV statt JSON.</translation>
    </message>
    <message>
        <source>{subject} is a Numbers spreadsheet.</source>
        <translation>{subject} ist eine Numbers-Tabelle.</translation>
    </message>
    <message>
        <source>In Numbers choose File, Export To, CSV, with the encoding UTF-8.</source>
        <translation>Wählen Sie in Numbers „Ablage“, „Exportieren“, „CSV“, mit der Kodierung UTF-8.</translation>
    </message>
    <message>
        <source>{subject} is an OpenDocument spreadsheet.</source>
        <translation>{subject} ist eine OpenDocument-Tabelle.</translation>
    </message>
    <message>
        <source>In LibreOffice choose File, Save As, Text CSV (or Excel 2007-365), and open that.</source>
        <translation>Wählen Sie in LibreOffice „Datei“, „Speichern unter“, „Text CSV“ (oder „Excel 2007-365“) und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>{subject} is an OpenDocument file.</source>
        <translation>{subject} ist eine OpenDocument-Datei.</translation>
    </message>
    <message>
        <source>{subject} is a Parquet file.</source>
        <translation>{subject} ist eine Parquet-Datei.</translation>
    </message>
    <message>
        <source>Have the query or program that writes it write CSV instead.</source>
        <translation>Lassen Sie die Abfrage oder das Programm, das sie schreibt, stattdessen CSV schreiben.</translation>
    </message>
    <message>
        <source>{subject} is a PDF.</source>
        <translation>{subject} ist ein PDF.</translation>
    </message>
    <message>
        <source>A PDF is made for printing. Look for &quot;Export&quot; or &quot;Download CSV&quot; where it came from.</source>
        <translation>Ein PDF ist zum Drucken gemacht. Suchen Sie dort, woher es kam, nach „Export“ oder „CSV herunterladen“.</translation>
    </message>
    <message>
        <source>{subject} is a PowerPoint presentation.</source>
        <translation>{subject} ist eine PowerPoint-Präsentation.</translation>
    </message>
    <message>
        <source>{subject} is a packed archive (RAR).</source>
        <translation>{subject} ist ein gepacktes Archiv (RAR).</translation>
    </message>
    <message>
        <source>{subject} is a formatted text document (RTF).</source>
        <translation>{subject} ist ein formatiertes Textdokument (RTF).</translation>
    </message>
    <message>
        <source>{subject} is a SQLite database.</source>
        <translation>{subject} ist eine SQLite-Datenbank.</translation>
    </message>
    <message>
        <source>{subject} is an old spreadsheet (SYLK).</source>
        <translation>{subject} ist eine alte Tabelle (SYLK).</translation>
    </message>
    <message>
        <source>{subject} is an archive (tar).</source>
        <translation>{subject} ist ein Archiv (tar).</translation>
    </message>
    <message>
        <source>{subject} is a workbook in the old format of Excel (.xls).</source>
        <translation>{subject} ist eine Arbeitsmappe im alten Excel-Format (.xls).</translation>
    </message>
    <message>
        <source>In Excel choose File, Save As, &quot;Excel Workbook (.xlsx)&quot; or &quot;CSV UTF-8&quot;, and open that.</source>
        <translation>Wählen Sie in Excel „Datei“, „Speichern unter“, „Excel-Arbeitsmappe (.xlsx)“ oder „CSV UTF-8“ und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>{subject} is a binary workbook of Excel (.xlsb).</source>
        <translation>{subject} ist eine binäre Excel-Arbeitsmappe (.xlsb).</translation>
    </message>
    <message>
        <source>{subject} is XML, not a table.</source>
        <translation>{subject} ist XML, keine Tabelle.</translation>
    </message>
    <message>
        <source>If the spreadsheet program opens it, save it there as &quot;CSV UTF-8&quot;; else choose CSV where you export it.</source>
        <translation>Wenn die Tabellenkalkulation sie öffnet, speichern Sie sie dort als „CSV UTF-8“; sonst wählen Sie beim Exportieren CSV.</translation>
    </message>
    <message>
        <source>{subject} is packed (xz).</source>
        <translation>{subject} ist gepackt (xz).</translation>
    </message>
    <message>
        <source>{subject} is a packed archive (ZIP).</source>
        <translation>{subject} ist ein gepacktes Archiv (ZIP).</translation>
    </message>
    <message>
        <source>{subject} is packed (zstd).</source>
        <translation>{subject} ist gepackt (zstd).</translation>
    </message>
    <message>
        <source>The column {subject} holds numbers in scientific notation, like 1.23457E+12: {found}, the first in line {line}. A spreadsheet has cut their digits.</source>
        <translation>Die Spalte {subject} enthält Zahlen in wissenschaftlicher Schreibweise, etwa 1.23457E+12: {found}, die erste in Zeile {line}. Eine Tabellenkalkulation hat ihre Ziffern abgeschnitten.</translation>
    </message>
    <message>
        <source>The digits can&apos;t be brought back. Export again and bring the file here without opening it in a spreadsheet, or import this column there as text.</source>
        <translation>Die Ziffern lassen sich nicht zurückholen. Exportieren Sie noch einmal und bringen Sie die Datei hierher, ohne sie in einer Tabellenkalkulation zu öffnen, oder importieren Sie diese Spalte dort als Text.</translation>
    </message>
    <message>
        <source>The column {subject} holds long numbers that end in zeros: {found}, the first in line {line}. A spreadsheet keeps fifteen digits and has probably put zeros in place of the rest.</source>
        <translation>Die Spalte {subject} enthält lange Zahlen, die auf Nullen enden: {found}, die erste in Zeile {line}. Eine Tabellenkalkulation behält fünfzehn Ziffern und hat den Rest wahrscheinlich durch Nullen ersetzt.</translation>
    </message>
    <message>
        <source>Compare one with the shop. If it differs, export again and bring the file here without opening it in a spreadsheet.</source>
        <translation>Vergleichen Sie eine mit dem Shop. Wenn sie abweicht, exportieren Sie noch einmal und bringen Sie die Datei hierher, ohne sie in einer Tabellenkalkulation zu öffnen.</translation>
    </message>
    <message>
        <source>Codes in the column {subject} may have lost the zeros in front: {found} are shorter than the rest, the first in line {line}.</source>
        <translation>Codes in der Spalte {subject} haben möglicherweise führende Nullen verloren: {found} sind kürzer als die übrigen, der erste in Zeile {line}.</translation>
    </message>
    <message>
        <source>If they are, export again and bring the file here without opening it in a spreadsheet, or import this column there as text.</source>
        <translation>Wenn ja, exportieren Sie noch einmal und bringen Sie die Datei hierher, ohne sie in einer Tabellenkalkulation zu öffnen, oder importieren Sie diese Spalte dort als Text.</translation>
    </message>
    <message>
        <source>Cells of the column {subject} begin with an apostrophe, which keeps numbers text in a spreadsheet: {found}, the first in line {line}.</source>
        <translation>Zellen der Spalte {subject} beginnen mit einem Apostroph, der Zahlen in einer Tabellenkalkulation als Text hält: {found}, die erste in Zeile {line}.</translation>
    </message>
    <message>
        <source>Take the apostrophes off, or export without them: they are not part of the values.</source>
        <translation>Entfernen Sie die Apostrophe oder exportieren Sie ohne sie: Sie gehören nicht zu den Werten.</translation>
    </message>
    <message>
        <source>Cells of the column {subject} are written as a formula, like =&quot;01067&quot;: {found}, the first in line {line}.</source>
        <translation>Zellen der Spalte {subject} sind als Formel geschrieben, etwa =&quot;01067&quot;: {found}, die erste in Zeile {line}.</translation>
    </message>
    <message>
        <source>Export without formulas, as plain CSV.</source>
        <translation>Exportieren Sie ohne Formeln, als reines CSV.</translation>
    </message>
    <message>
        <source>Cells of the column {subject} hold nothing but ########: {found}, the first in line {line}. Their column was too narrow when the file was saved.</source>
        <translation>Zellen der Spalte {subject} enthalten nichts als ########: {found}, die erste in Zeile {line}. Ihre Spalte war beim Speichern der Datei zu schmal.</translation>
    </message>
    <message>
        <source>Make the column wider in the spreadsheet and save again, or export again from the shop.</source>
        <translation>Machen Sie die Spalte in der Tabellenkalkulation breiter und speichern Sie noch einmal, oder exportieren Sie noch einmal aus dem Shop.</translation>
    </message>
    <message>
        <source>The column {subject} holds day numbers of a spreadsheet where dates should be, like 45980: {found}, the first in line {line}.</source>
        <translation>Die Spalte {subject} enthält Tageszahlen einer Tabellenkalkulation, wo Daten stehen sollten, etwa 45980: {found}, die erste in Zeile {line}.</translation>
    </message>
    <message>
        <source>Format the column as date and time in the spreadsheet and save again, or export again from the shop.</source>
        <translation>Formatieren Sie die Spalte in der Tabellenkalkulation als Datum und Uhrzeit und speichern Sie noch einmal, oder exportieren Sie noch einmal aus dem Shop.</translation>
    </message>
    <message>
        <source>Cells of the column {subject} hold the error of a formula, like #N/A: {found}, the first in line {line}.</source>
        <translation>Zellen der Spalte {subject} enthalten den Fehler einer Formel, etwa #N/A: {found}, die erste in Zeile {line}.</translation>
    </message>
    <message>
        <source>Mend the formulas and save again.</source>
        <translation>Korrigieren Sie die Formeln und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Lines that look like totals: {found}, the first is line {line}. They are no conversions.</source>
        <translation>Zeilen, die wie Summen aussehen: {found}, die erste ist Zeile {line}. Es sind keine Conversions.</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>Lassen Sie sie aus.</translation>
    </message>
    <message>
        <source>Lines below the table that look like notes: {found}, from line {line} on.</source>
        <translation>Zeilen unter der Tabelle, die wie Notizen aussehen: {found}, ab Zeile {line}.</translation>
    </message>
    <message>
        <source>Leave these lines out.</source>
        <translation>Lassen Sie diese Zeilen aus.</translation>
    </message>
    <message>
        <source>The header stands again among the lines: {found} times, first in line {line}.</source>
        <translation>Die Kopfzeile steht noch einmal zwischen den Zeilen: {found}-mal, zuerst in Zeile {line}.</translation>
    </message>
    <message>
        <source>Leave out the lines with the header.</source>
        <translation>Lassen Sie die Zeilen mit der Kopfzeile aus.</translation>
    </message>
    <message>
        <source>Another table begins in line {line}. Tables in this file beside the first: {found}.</source>
        <translation>Eine weitere Tabelle beginnt in Zeile {line}. Tabellen in dieser Datei neben der ersten: {found}.</translation>
    </message>
    <message>
        <source>Only one table at a time can be sent. Put each into a file of its own, or pass over the lines above it.</source>
        <translation>Es kann nur eine Tabelle auf einmal gesendet werden. Legen Sie jede in eine eigene Datei oder überspringen Sie die Zeilen darüber.</translation>
    </message>
    <message>
        <source>Lines with more or fewer cells than the {expected} columns: {found}, the first is line {line}.</source>
        <translation>Zeilen mit mehr oder weniger Zellen als die {expected} Spalten: {found}, die erste ist Zeile {line}.</translation>
    </message>
    <message>
        <source>A separator inside a cell needs quotes around the cell. Export again, or mend these lines.</source>
        <translation>Ein Trennzeichen in einer Zelle braucht Anführungszeichen um die Zelle. Exportieren Sie noch einmal oder korrigieren Sie diese Zeilen.</translation>
    </message>
    <message>
        <source>Lines beyond the limits of size: {found}, the first is line {line}. They were cut.</source>
        <translation>Zeilen jenseits der Größengrenzen: {found}, die erste ist Zeile {line}. Sie wurden gekürzt.</translation>
    </message>
    <message>
        <source>A cell may have 16 MB and a line 16,384 cells. Take the long cells out, or look for a missing quotation mark.</source>
        <translation>Eine Zelle darf 16 MB haben und eine Zeile 16.384 Zellen. Nehmen Sie die langen Zellen heraus oder suchen Sie nach einem fehlenden Anführungszeichen.</translation>
    </message>
    <message>
        <source>Quotation marks that are never closed: {found}, the first in line {line}.</source>
        <translation>Anführungszeichen, die nie geschlossen werden: {found}, das erste in Zeile {line}.</translation>
    </message>
    <message>
        <source>Add the closing marks, or export again.</source>
        <translation>Ergänzen Sie die schließenden Zeichen oder exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Lines with NUL bytes, which are no text: {found}, the first is line {line}.</source>
        <translation>Zeilen mit NUL-Bytes, die kein Text sind: {found}, die erste ist Zeile {line}.</translation>
    </message>
    <message>
        <source>The file may be damaged. Export it again.</source>
        <translation>Die Datei ist möglicherweise beschädigt. Exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The lines of this file end in different ways.</source>
        <translation>Die Zeilen dieser Datei enden verschieden.</translation>
    </message>
    <message>
        <source>It is read all the same. If lines seem broken or joined, export again instead of pasting files together.</source>
        <translation>Sie wird trotzdem gelesen. Wenn Zeilen zerrissen oder verbunden wirken, exportieren Sie noch einmal, statt Dateien aneinanderzufügen.</translation>
    </message>
    <message>
        <source>Lines that begin with # were taken for comments and passed over: {found}.</source>
        <translation>Zeilen, die mit # beginnen, wurden für Kommentare gehalten und übergangen: {found}.</translation>
    </message>
    <message>
        <source>If they are conversions, say that the file has no comments.</source>
        <translation>Wenn es Conversions sind, sagen Sie, dass die Datei keine Kommentare hat.</translation>
    </message>
    <message>
        <source>The ids in the column {subject} repeat: there are about {expected} different ones in {found} lines.</source>
        <translation>Die IDs in der Spalte {subject} wiederholen sich: In {found} Zeilen gibt es etwa {expected} verschiedene.</translation>
    </message>
    <message>
        <source>OpenAI counts an id once. If the lines of an order belong together they are joined; otherwise choose another column, or an id made of several.</source>
        <translation>OpenAI zählt eine ID einmal. Gehören die Zeilen einer Bestellung zusammen, werden sie verbunden; sonst wählen Sie eine andere Spalte oder eine ID aus mehreren.</translation>
    </message>
    <message>
        <source>The ids in the column {subject} count the lines of this file. Another export gives them to other orders.</source>
        <translation>Die IDs in der Spalte {subject} zählen die Zeilen dieser Datei. Ein anderer Export gibt sie anderen Bestellungen.</translation>
    </message>
    <message>
        <source>Choose another column, or an id made of several.</source>
        <translation>Wählen Sie eine andere Spalte oder eine ID aus mehreren.</translation>
    </message>
    <message>
        <source>A spreadsheet has cut the digits of ids in the column {subject}: {found}, the first in line {line}.</source>
        <translation>Eine Tabellenkalkulation hat die Ziffern von IDs in der Spalte {subject} abgeschnitten: {found}, die erste in Zeile {line}.</translation>
    </message>
    <message>
        <source>Different orders may have got the same id. Export again and bring the file here without opening it in a spreadsheet.</source>
        <translation>Verschiedene Bestellungen haben so möglicherweise dieselbe ID. Exportieren Sie noch einmal und bringen Sie die Datei hierher, ohne sie in einer Tabellenkalkulation zu öffnen.</translation>
    </message>
    <message>
        <source>The column {subject} is hashed already: {found} values, the first in line {line}. They are sent as they are.</source>
        <translation>Die Spalte {subject} ist bereits gehasht: {found} Werte, der erste in Zeile {line}. Sie werden unverändert gesendet.</translation>
    </message>
    <message>
        <source>Make sure that they were trimmed and put in lower case before they were hashed.</source>
        <translation>Vergewissern Sie sich, dass sie vor dem Hashen von Leerzeichen befreit und kleingeschrieben wurden.</translation>
    </message>
    <message>
        <source>The column {subject} mixes hashed and plain values: {found} are hashed, the first in line {line}.</source>
        <translation>Die Spalte {subject} mischt gehashte und lesbare Werte: {found} sind gehasht, der erste in Zeile {line}.</translation>
    </message>
    <message>
        <source>Plain ones are hashed here, hashed ones sent as they are. Look whether both are meant.</source>
        <translation>Lesbare werden hier gehasht, gehashte unverändert gesendet. Sehen Sie nach, ob beide gemeint sind.</translation>
    </message>
    <message>
        <source>The column {subject} holds hashes of another kind than SHA-256 in hex: {found}, the first in line {line}. They can&apos;t be used.</source>
        <translation>Die Spalte {subject} enthält Hashes anderer Art als SHA-256 in hex: {found}, den ersten in Zeile {line}. Sie können nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Export the plain values, or hash them with SHA-256.</source>
        <translation>Exportieren Sie die lesbaren Werte oder hashen Sie sie mit SHA-256.</translation>
    </message>
    <message>
        <source>Addresses in the column {subject} end like a known slip (gmial.com): {found}, the first in line {line}.</source>
        <translation>Adressen in der Spalte {subject} enden wie ein bekannter Tippfehler (gmial.com): {found}, die erste in Zeile {line}.</translation>
    </message>
    <message>
        <source>They are sent as they are. Mend them where you know better.</source>
        <translation>Sie werden unverändert gesendet. Korrigieren Sie sie, wo Sie es besser wissen.</translation>
    </message>
    <message>
        <source>Exports of this kind have a column {subject}, this file has none.</source>
        <translation>Exporte dieser Art haben eine Spalte {subject}, diese Datei hat keine.</translation>
    </message>
    <message>
        <source>What it says is not sent. Export again with this column, or choose another one for it.</source>
        <translation>Was sie sagt, wird nicht gesendet. Exportieren Sie noch einmal mit dieser Spalte oder wählen Sie eine andere dafür.</translation>
    </message>
    <message>
        <source>Words like NULL or N/A in the column {subject} were taken for empty cells: {found}, the first in line {line}.</source>
        <translation>Wörter wie NULL oder N/A in der Spalte {subject} wurden für leere Zellen gehalten: {found}, das erste in Zeile {line}.</translation>
    </message>
    <message>
        <source>If one of them is a value, give your own list of words for nothing (blank_words).</source>
        <translation>Wenn eines davon ein Wert ist, geben Sie eine eigene Liste der Wörter für nichts an (blank_words).</translation>
    </message>
    <message>
        <source>Read the comma as decimal sign</source>
        <translation>Komma als Dezimalzeichen lesen</translation>
    </message>
    <message>
        <source>Read the point as decimal sign</source>
        <translation>Punkt als Dezimalzeichen lesen</translation>
    </message>
    <message>
        <source>Take the number alone</source>
        <translation>Nur die Zahl nehmen</translation>
    </message>
    <message>
        <source>Write the currency&apos;s code</source>
        <translation>Code der Währung schreiben</translation>
    </message>
    <message>
        <source>Take the address alone</source>
        <translation>Nur die Adresse nehmen</translation>
    </message>
    <message>
        <source>Take the number without its extension</source>
        <translation>Nummer ohne Durchwahl nehmen</translation>
    </message>
    <message>
        <source>Take the national zero out</source>
        <translation>Nationale Null herausnehmen</translation>
    </message>
    <message>
        <source>Take the first one</source>
        <translation>Das erste nehmen</translation>
    </message>
    <message>
        <source>Put https:// in front</source>
        <translation>https:// davorsetzen</translation>
    </message>
    <message>
        <source>Take name and password out</source>
        <translation>Name und Passwort herausnehmen</translation>
    </message>
    <message>
        <source>Write blanks as %20</source>
        <translation>Leerzeichen als %20 schreiben</translation>
    </message>
    <message>
        <source>Take the address without its port</source>
        <translation>Adresse ohne Port nehmen</translation>
    </message>
    <message>
        <source>Take the whole number alone</source>
        <translation>Nur die ganze Zahl nehmen</translation>
    </message>
    <message>
        <source>Write a name that is allowed</source>
        <translation>Erlaubten Namen schreiben</translation>
    </message>
    <message>
        <source>Take what stands around it away</source>
        <translation>Was darum steht, wegnehmen</translation>
    </message>
    <message>
        <source>Send it without this value</source>
        <translation>Ohne diesen Wert senden</translation>
    </message>
    <message>
        <source>Mend the file; the flavours that come with Convey show how one is written.</source>
        <translation>Korrigieren Sie die Datei; die mit Convey gelieferten Formen zeigen, wie man eine schreibt.</translation>
    </message>
    <message>
        <source>The flavour file is too large: a few kilobytes are usual.</source>
        <translation>Die Formdatei ist zu groß: Üblich sind einige Kilobyte.</translation>
    </message>
    <message>
        <source>The flavour file is not text in UTF-8.</source>
        <translation>Die Formdatei ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file is neither &quot;key: text&quot; nor a comment (#).</source>
        <translation>Zeile {line} der Formdatei ist weder „key: text“ noch ein Kommentar (#).</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file has a key that there is not: {subject}.</source>
        <translation>Zeile {line} der Formdatei hat einen Schlüssel, den es nicht gibt: {subject}.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file repeats {subject}.</source>
        <translation>Zeile {line} der Formdatei wiederholt {subject}.</translation>
    </message>
    <message>
        <source>The flavour file lacks {subject}.</source>
        <translation>In der Formdatei fehlt {subject}.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file says nothing after {subject}.</source>
        <translation>Zeile {line} der Formdatei sagt nichts nach {subject}.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file: {subject} has only a-z, 0-9 and -.</source>
        <translation>Zeile {line} der Formdatei: {subject} hat nur a-z, 0-9 und -.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file: {subject} is not a whole number.</source>
        <translation>Zeile {line} der Formdatei: {subject} ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>The flavour file ends without a line --- and a text after it.</source>
        <translation>Die Formdatei endet ohne eine Zeile --- und Text danach.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file has a slot that there is not: {subject}.</source>
        <translation>Zeile {line} der Formdatei hat einen Platzhalter, den es nicht gibt: {subject}.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file opens a slot with @@ and does not close it.</source>
        <translation>Zeile {line} der Formdatei öffnet einen Platzhalter mit @@ und schließt ihn nicht.</translation>
    </message>
    <message>
        <source>The image tag has no parameter {subject}.</source>
        <translation>Der Bild-Tag hat keinen Parameter {subject}.</translation>
    </message>
    <message>
        <source>Take a name that the tag has, like event_id or data[amount].</source>
        <translation>Nehmen Sie einen Namen, den der Tag hat, etwa event_id oder data[amount].</translation>
    </message>
    <message>
        <source>Nothing fills in {subject} here: this form is no template.</source>
        <translation>Nichts füllt hier {subject} aus: Diese Form ist keine Vorlage.</translation>
    </message>
    <message>
        <source>Give the value itself, or take the form of your template language.</source>
        <translation>Geben Sie den Wert selbst an oder nehmen Sie die Form Ihrer Vorlagensprache.</translation>
    </message>
    <message>
        <source>The page can&apos;t fill in {subject}: the data type and what else may be given follow from it.</source>
        <translation>Die Seite kann {subject} nicht ausfüllen: Daraus folgen der Datentyp und was sonst angegeben werden darf.</translation>
    </message>
    <message>
        <source>Make one tag for each event.</source>
        <translation>Erstellen Sie einen Tag für jedes Event.</translation>
    </message>
    <message>
        <source>{subject} is to be filled in twice.</source>
        <translation>{subject} soll zweimal ausgefüllt werden.</translation>
    </message>
    <message>
        <source>Give each parameter once.</source>
        <translation>Geben Sie jeden Parameter einmal an.</translation>
    </message>
    <message>
        <source>The code for {subject} would end the template&apos;s expression, or has control characters.</source>
        <translation>Der Code für {subject} würde den Ausdruck der Vorlage beenden oder enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>Give the expression alone, without the braces or brackets around it.</source>
        <translation>Geben Sie nur den Ausdruck an, ohne die Klammern darum.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Angenommen.</translation>
    </message>
    <message>
        <source>The API key was refused.</source>
        <translation>Der API-Schlüssel wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Make a new Conversions key in Ads Manager.</source>
        <translation>Erstellen Sie in Ads Manager einen neuen Conversions-Schlüssel.</translation>
    </message>
    <message>
        <source>The key is of the wrong kind: it may not send conversions.</source>
        <translation>Der Schlüssel ist von der falschen Art: Er darf keine Conversions senden.</translation>
    </message>
    <message>
        <source>Make a Conversions key in Ads Manager.</source>
        <translation>Erstellen Sie in Ads Manager einen Conversions-Schlüssel.</translation>
    </message>
    <message>
        <source>OpenAI refused this conversion.</source>
        <translation>OpenAI hat diese Conversion abgelehnt.</translation>
    </message>
    <message>
        <source>See its own words beside; mend the line and send it again.</source>
        <translation>Siehe die eigenen Worte von OpenAI daneben; korrigieren Sie die Zeile und senden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>OpenAI refused the request without naming a conversion.</source>
        <translation>OpenAI hat die Anfrage abgelehnt, ohne eine Conversion zu nennen.</translation>
    </message>
    <message>
        <source>The conversions are tried in smaller groups.</source>
        <translation>Die Conversions werden in kleineren Gruppen versucht.</translation>
    </message>
    <message>
        <source>The request was too large.</source>
        <translation>Die Anfrage war zu groß.</translation>
    </message>
    <message>
        <source>It is sent in smaller parts.</source>
        <translation>Sie wird in kleineren Teilen gesendet.</translation>
    </message>
    <message>
        <source>OpenAI asked to slow down.</source>
        <translation>OpenAI bat um ein langsameres Tempo.</translation>
    </message>
    <message>
        <source>The same conversions are sent again after a wait.</source>
        <translation>Dieselben Conversions werden nach einer Wartezeit noch einmal gesendet.</translation>
    </message>
    <message>
        <source>OpenAI has trouble.</source>
        <translation>OpenAI hat eine Störung.</translation>
    </message>
    <message>
        <source>What answered is not OpenAI&apos;s API.</source>
        <translation>Was geantwortet hat, ist nicht OpenAIs API.</translation>
    </message>
    <message>
        <source>Check the endpoint and the network: a sign-in page answers like this too.</source>
        <translation>Prüfen Sie den Endpunkt und das Netzwerk: Auch eine Anmeldeseite antwortet so.</translation>
    </message>
    <message>
        <source>OpenAI confirmed another number of conversions than were sent.</source>
        <translation>OpenAI hat eine andere Zahl von Conversions bestätigt, als gesendet wurde.</translation>
    </message>
    <message>
        <source>It is not known which; repeating is safe.</source>
        <translation>Es ist nicht bekannt, welche; Wiederholen ist sicher.</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>Die Antwort konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Sent, no answer came back; repeating is safe.</source>
        <translation>Gesendet, es kam keine Antwort; Wiederholen ist sicher.</translation>
    </message>
    <message>
        <source>The answer was far too large.</source>
        <translation>Die Antwort war viel zu groß.</translation>
    </message>
    <message>
        <source>The endpoint could not be reached.</source>
        <translation>Der Endpunkt war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The certificate of the endpoint was refused.</source>
        <translation>Das Zertifikat des Endpunkts wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>Der Proxy hat die Verbindung nicht durchgelassen.</translation>
    </message>
    <message>
        <source>Check the proxy settings.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Es kam rechtzeitig keine Antwort.</translation>
    </message>
    <message>
        <source>Repeating is safe.</source>
        <translation>Wiederholen ist sicher.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>Die Verbindung brach ab.</translation>
    </message>
    <message>
        <source>Stopped before an answer came.</source>
        <translation>Gestoppt, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>older than 7 days</source>
        <translation>älter als 7 Tage</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>joined to its order</source>
        <translation>mit ihrer Bestellung verbunden</translation>
    </message>
    <message>
        <source>The times name no time zone. Which one are they in?</source>
        <translation>Die Zeiten nennen keine Zeitzone. In welcher sind sie?</translation>
    </message>
    <message>
        <source>Assumed: {detail}.</source>
        <translation>Vermutet: {detail}.</translation>
    </message>
    <message>
        <source>Which comes first in the dates: year, month or day?</source>
        <translation>Was steht in den Daten zuerst: Jahr, Monat oder Tag?</translation>
    </message>
    <message>
        <source>Are the amounts in whole units (129) or in the smallest ones (12900)?</source>
        <translation>Sind die Beträge in ganzen Einheiten (129) oder in den kleinsten (12900)?</translation>
    </message>
    <message>
        <source>The column {detail} looks like consent. What do its words mean?</source>
        <translation>Die Spalte {detail} sieht nach Einwilligung aus. Was bedeuten ihre Wörter?</translation>
    </message>
    <message>
        <source>Assumed: granted words are sent, all others are sent with an opt-out. Consent is what the customer allowed you; an opt-out asks OpenAI not to use the conversion for ads to that customer.</source>
        <translation>Vermutet: Erteilte werden gesendet, alle anderen mit einem Opt-out. Einwilligung ist, was der Kunde Ihnen erlaubt hat; ein Opt-out bittet OpenAI, die Conversion nicht für Anzeigen an diesen Kunden zu verwenden.</translation>
    </message>
    <message>
        <source>What are these?</source>
        <translation>Was sind diese?</translation>
    </message>
    <message>
        <source>Where did they happen?</source>
        <translation>Wo sind sie geschehen?</translation>
    </message>
    <message>
        <source>On which page did they happen? Conversions on the web need its address.</source>
        <translation>Auf welcher Seite sind sie geschehen? Conversions im Web brauchen deren Adresse.</translation>
    </message>
    <message>
        <source>Nothing can be assumed; the conversions are blocked until there is one.</source>
        <translation>Hier lässt sich nichts vermuten; die Conversions sind blockiert, bis es eine gibt.</translation>
    </message>
    <message>
        <source>Which sign stands before the decimals: is 1.234 a thousand or about one?</source>
        <translation>Welches Zeichen steht vor den Nachkommastellen: Ist 1.234 tausend oder etwa eins?</translation>
    </message>
    <message>
        <source>Some dates have no time of day. Which one is taken for them?</source>
        <translation>Einige Daten haben keine Uhrzeit. Welche gilt für sie?</translation>
    </message>
    <message>
        <source>Assumed: {detail}, local time.</source>
        <translation>Vermutet: {detail}, Ortszeit.</translation>
    </message>
    <message>
        <source>Some years have two digits. In which hundred years do they lie?</source>
        <translation>Einige Jahre haben zwei Ziffern. In welchen hundert Jahren liegen sie?</translation>
    </message>
    <message>
        <source>Assumed: those that begin with {detail}.</source>
        <translation>Vermutet: in denen, die mit {detail} beginnen.</translation>
    </message>
    <message>
        <source>Some dates are day numbers of a spreadsheet. From which year do they count?</source>
        <translation>Einige Daten sind Tageszahlen einer Tabellenkalkulation. Ab welchem Jahr zählen sie?</translation>
    </message>
    <message>
        <source>Assumed: {detail}; 1904 is that of old Macs.</source>
        <translation>Vermutet: {detail}; 1904 gilt für ältere Macs.</translation>
    </message>
    <message>
        <source>Some cells of consent are empty. What does that mean?</source>
        <translation>Einige Zellen der Einwilligung sind leer. Was bedeutet das?</translation>
    </message>
    <message>
        <source>The file does not say for certain in which currency its amounts are. Which one is it?</source>
        <translation>Die Datei sagt nicht sicher, in welcher Währung ihre Beträge sind. Welche ist es?</translation>
    </message>
    <message>
        <source>Nothing can be assumed; conversions with an amount are blocked until there is one.</source>
        <translation>Hier lässt sich nichts vermuten; Conversions mit einem Betrag sind blockiert, bis es eine gibt.</translation>
    </message>
    <message>
        <source>Which column is what a conversion is worth: the net sales or the total?</source>
        <translation>Welche Spalte ist der Wert einer Conversion: der Nettoumsatz oder die Gesamtsumme?</translation>
    </message>
    <message>
        <source>Some orders were paid back in part. Is that taken off their amount?</source>
        <translation>Einige Bestellungen wurden teilweise erstattet. Wird das von ihrem Betrag abgezogen?</translation>
    </message>
    <message>
        <source>Assumed: yes, the column {detail} is taken off.</source>
        <translation>Vermutet: ja, die Spalte {detail} wird abgezogen.</translation>
    </message>
    <message>
        <source>Some lines of an order are the same. Are they two items?</source>
        <translation>Einige Zeilen einer Bestellung sind gleich. Sind es zwei Artikel?</translation>
    </message>
    <message>
        <source>Assumed: {detail}; keep sends both, drop takes the second for a mistake of the export.</source>
        <translation>Vermutet: {detail}; keep sendet beide, drop hält die zweite für einen Fehler des Exports.</translation>
    </message>
    <message>
        <source>Some names have words in the middle. Do they belong to the first or the last name?</source>
        <translation>Einige Namen haben Wörter in der Mitte. Gehören sie zum Vor- oder zum Nachnamen?</translation>
    </message>
    <message>
        <source>Assumed: {detail} name, as in &quot;Mary Jane Watson&quot;.</source>
        <translation>Vermutet: {detail}.</translation>
    </message>
    <message>
        <source>Can the column {detail} tell one conversion from another?</source>
        <translation>Kann die Spalte {detail} eine Conversion von einer anderen unterscheiden?</translation>
    </message>
    <message>
        <source>Assumed: it can. If another export gives the same number to another order, OpenAI takes the two for one; choose another column then.</source>
        <translation>Vermutet: Sie kann es. Gibt ein anderer Export dieselbe Nummer einer anderen Bestellung, hält OpenAI die beiden für eine; wählen Sie dann eine andere Spalte.</translation>
    </message>
    <message>
        <source>The column {detail} says who agreed to marketing messages. Does that decide about ads as well?</source>
        <translation>Die Spalte {detail} sagt, wer Werbenachrichten zugestimmt hat. Entscheidet das auch über Anzeigen?</translation>
    </message>
    <message>
        <source>Assumed: it does, and who did not agree is sent with an opt-out, which asks OpenAI not to use the conversion for ads to that customer.</source>
        <translation>Vermutet: ja, und wer nicht zugestimmt hat, wird mit einem Opt-out gesendet, das OpenAI bittet, die Conversion nicht für Anzeigen an diesen Kunden zu verwenden.</translation>
    </message>
    <message>
        <source>Some names of countries are those of several ({subject}). Which one is meant?</source>
        <translation>Einige Ländernamen sind die mehrerer Länder ({subject}). Welches ist gemeint?</translation>
    </message>
    <message>
        <source>Assumed: {detail}. Write its code; where several names are asked about, a code for each with commas between. With none, these countries are not sent.</source>
        <translation>Vermutet: {detail}. Schreiben Sie den Code; wo nach mehreren Namen gefragt ist, für jeden einen Code, mit Kommas dazwischen. Ohne Code werden diese Länder nicht gesendet.</translation>
    </message>
    <message>
        <source>the header is a usual name for it</source>
        <translation>die Überschrift ist ein üblicher Name dafür</translation>
    </message>
    <message>
        <source>the header is the name of the input</source>
        <translation>die Überschrift ist der Name der Eingabe</translation>
    </message>
    <message>
        <source>its values are names of events</source>
        <translation>ihre Werte sind Namen von Events</translation>
    </message>
    <message>
        <source>the header holds a usual name for it</source>
        <translation>die Überschrift enthält einen üblichen Namen dafür</translation>
    </message>
    <message>
        <source>beside columns of items, Name is the number of the order</source>
        <translation>neben Artikelspalten ist Name die Nummer der Bestellung</translation>
    </message>
    <message>
        <source>its values are of that kind</source>
        <translation>ihre Werte sind von dieser Art</translation>
    </message>
    <message>
        <source>not all of its values are of that kind</source>
        <translation>nicht alle ihre Werte sind von dieser Art</translation>
    </message>
    <message>
        <source>its values are e-mail addresses</source>
        <translation>ihre Werte sind E-Mail-Adressen</translation>
    </message>
    <message>
        <source>its values are phone numbers</source>
        <translation>ihre Werte sind Telefonnummern</translation>
    </message>
    <message>
        <source>its values are countries</source>
        <translation>ihre Werte sind Länder</translation>
    </message>
    <message>
        <source>its values are currencies</source>
        <translation>ihre Werte sind Währungen</translation>
    </message>
    <message>
        <source>its values are IP addresses</source>
        <translation>ihre Werte sind IP-Adressen</translation>
    </message>
    <message>
        <source>its values are addresses of web pages</source>
        <translation>ihre Werte sind Adressen von Webseiten</translation>
    </message>
    <message>
        <source>its values are names of browsers</source>
        <translation>ihre Werte sind Namen von Browsern</translation>
    </message>
    <message>
        <source>its values are times</source>
        <translation>ihre Werte sind Zeiten</translation>
    </message>
    <message>
        <source>its values are amounts of money</source>
        <translation>ihre Werte sind Geldbeträge</translation>
    </message>
    <message>
        <source>its values are codes, each another</source>
        <translation>ihre Werte sind Codes, jeder ein anderer</translation>
    </message>
    <message>
        <source>its values are first and last names</source>
        <translation>ihre Werte sind Vor- und Nachnamen</translation>
    </message>
    <message>
        <source>it is one more column of the same</source>
        <translation>es ist noch eine Spalte derselben Art</translation>
    </message>
    <message>
        <source>it belongs to the column of dates</source>
        <translation>sie gehört zur Datumsspalte</translation>
    </message>
    <message>
        <source>the program that wrote the file is known</source>
        <translation>das Programm, das die Datei geschrieben hat, ist bekannt</translation>
    </message>
    <message>
        <source>the date in line {line} fits only with the day in front</source>
        <translation>das Datum in Zeile {line} passt nur mit dem Tag vorn</translation>
    </message>
    <message>
        <source>the date in line {line} fits only with the month in front</source>
        <translation>das Datum in Zeile {line} passt nur mit dem Monat vorn</translation>
    </message>
    <message>
        <source>the date in line {line} has the year in front</source>
        <translation>das Datum in Zeile {line} hat das Jahr vorn</translation>
    </message>
    <message>
        <source>{found} dates fit either way, the first in line {line}</source>
        <translation>{found} Daten passen so oder so, das erste in Zeile {line}</translation>
    </message>
    <message>
        <source>the dates in lines {line} and {expected} are written in different orders</source>
        <translation>die Daten in den Zeilen {line} und {expected} sind verschieden geordnet</translation>
    </message>
    <message>
        <source>{found} times name no zone, the first in line {line}</source>
        <translation>{found} Zeiten nennen keine Zone, die erste in Zeile {line}</translation>
    </message>
    <message>
        <source>the name of a zone in line {line} means several</source>
        <translation>der Name einer Zone in Zeile {line} bedeutet mehrere</translation>
    </message>
    <message>
        <source>{found} dates have no time, the first in line {line}</source>
        <translation>{found} Daten haben keine Uhrzeit, das erste in Zeile {line}</translation>
    </message>
    <message>
        <source>{found} years have two digits, the first in line {line}</source>
        <translation>{found} Jahre haben zwei Ziffern, das erste in Zeile {line}</translation>
    </message>
    <message>
        <source>{found} dates are day numbers, the first in line {line}</source>
        <translation>{found} Daten sind Tageszahlen, das erste in Zeile {line}</translation>
    </message>
    <message>
        <source>the amount in line {line} can be read in one way only</source>
        <translation>der Betrag in Zeile {line} lässt sich nur auf eine Weise lesen</translation>
    </message>
    <message>
        <source>{found} amounts can be read in two ways, the first in line {line}</source>
        <translation>{found} Beträge lassen sich auf zwei Weisen lesen, der erste in Zeile {line}</translation>
    </message>
    <message>
        <source>the amounts in lines {line} and {expected} have different decimal signs</source>
        <translation>die Beträge in den Zeilen {line} und {expected} haben verschiedene Dezimalzeichen</translation>
    </message>
    <message>
        <source>no amount of {found} has decimals</source>
        <translation>kein Betrag von {found} hat Nachkommastellen</translation>
    </message>
    <message>
        <source>{found} cells are empty, the first in line {line}</source>
        <translation>{found} Zellen sind leer, die erste in Zeile {line}</translation>
    </message>
    <message>
        <source>{found} lines belong to an order above them, the first is line {line}</source>
        <translation>{found} Zeilen gehören zu einer Bestellung über ihnen, die erste ist Zeile {line}</translation>
    </message>
    <message>
        <source>{found} lines are the line above once more, the first is line {line}</source>
        <translation>{found} Zeilen sind die Zeile darüber noch einmal, die erste ist Zeile {line}</translation>
    </message>
    <message>
        <source>{found} names have words in the middle, the first in line {line}</source>
        <translation>{found} Namen haben Wörter in der Mitte, der erste in Zeile {line}</translation>
    </message>
    <message>
        <source>its numbers count the lines of this file</source>
        <translation>ihre Nummern zählen die Zeilen dieser Datei</translation>
    </message>
    <message>
        <source>a spreadsheet has cut the digits of {found} of its numbers, the first in line {line}</source>
        <translation>eine Tabellenkalkulation hat die Ziffern von {found} ihrer Nummern abgeschnitten, die erste in Zeile {line}</translation>
    </message>
    <message>
        <source>{found} amounts have such a sign and no code, the first in line {line}</source>
        <translation>{found} Beträge haben ein solches Zeichen und keinen Code, der erste in Zeile {line}</translation>
    </message>
    <message>
        <source>{found} names of countries mean several, the first in line {line}</source>
        <translation>{found} Ländernamen bedeuten mehrere, der erste in Zeile {line}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>it is in no form that is known</source>
        <translation>in keiner bekannten Form</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>zu kurz</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>it holds a character that does not belong there</source>
        <translation>enthält ein Zeichen, das nicht dorthin gehört</translation>
    </message>
    <message>
        <source>there is no such value</source>
        <translation>diesen Wert gibt es nicht</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>weder wahr noch falsch</translation>
    </message>
    <message>
        <source>it has no time of day</source>
        <translation>hat keine Uhrzeit</translation>
    </message>
    <message>
        <source>it has no time zone</source>
        <translation>hat keine Zeitzone</translation>
    </message>
    <message>
        <source>its time zone is not known</source>
        <translation>Zeitzone nicht bekannt</translation>
    </message>
    <message>
        <source>the clocks skipped it</source>
        <translation>die Uhr hat diese Zeit übersprungen</translation>
    </message>
    <message>
        <source>it happened twice</source>
        <translation>kam zweimal vor</translation>
    </message>
    <message>
        <source>day and month could be either way round</source>
        <translation>Tag und Monat könnten vertauscht sein</translation>
    </message>
    <message>
        <source>its year has two digits</source>
        <translation>das Jahr hat zwei Ziffern</translation>
    </message>
    <message>
        <source>it is the day number of a spreadsheet</source>
        <translation>Tageszahl einer Tabellenkalkulation</translation>
    </message>
    <message>
        <source>it has too many decimals</source>
        <translation>hat zu viele Nachkommastellen</translation>
    </message>
    <message>
        <source>its decimal sign is not certain</source>
        <translation>das Dezimalzeichen ist nicht sicher</translation>
    </message>
    <message>
        <source>it names another currency</source>
        <translation>nennt eine andere Währung</translation>
    </message>
    <message>
        <source>there is no such currency</source>
        <translation>diese Währung gibt es nicht</translation>
    </message>
    <message>
        <source>the currency is no longer in use</source>
        <translation>die Währung ist nicht mehr im Umlauf</translation>
    </message>
    <message>
        <source>a spreadsheet program has damaged it</source>
        <translation>eine Tabellenkalkulation hat den Wert beschädigt</translation>
    </message>
    <message>
        <source>it has no country code</source>
        <translation>hat keine Ländervorwahl</translation>
    </message>
    <message>
        <source>it has an extension</source>
        <translation>hat eine Durchwahl</translation>
    </message>
    <message>
        <source>it has a national zero inside an international number</source>
        <translation>hat eine nationale Null in einer internationalen Nummer</translation>
    </message>
    <message>
        <source>it may begin with its country code or not</source>
        <translation>beginnt vielleicht mit der Ländervorwahl, vielleicht nicht</translation>
    </message>
    <message>
        <source>it is a hash of another kind</source>
        <translation>ein Hash anderer Art</translation>
    </message>
    <message>
        <source>it is a hash in base64, and the API takes hex</source>
        <translation>ein Hash in base64; die API nimmt hex</translation>
    </message>
    <message>
        <source>it is the hash of an empty cell</source>
        <translation>der Hash einer leeren Zelle</translation>
    </message>
    <message>
        <source>it holds more than one value</source>
        <translation>enthält mehr als einen Wert</translation>
    </message>
    <message>
        <source>it is an address with a name in front</source>
        <translation>eine Adresse mit einem Namen davor</translation>
    </message>
    <message>
        <source>it looks like a company, or like two people</source>
        <translation>sieht aus wie eine Firma oder wie zwei Personen</translation>
    </message>
    <message>
        <source>it is one word, so first and last name can&apos;t be told apart</source>
        <translation>ein einziges Wort, also lassen sich Vor- und Nachname nicht trennen</translation>
    </message>
    <message>
        <source>the words in the middle could be first or last names</source>
        <translation>die Wörter in der Mitte könnten Vor- oder Nachnamen sein</translation>
    </message>
    <message>
        <source>it does not show which part is the last name</source>
        <translation>zeigt nicht, welcher Teil der Nachname ist</translation>
    </message>
    <message>
        <source>there is no such country</source>
        <translation>dieses Land gibt es nicht</translation>
    </message>
    <message>
        <source>it is no web address</source>
        <translation>keine Webadresse</translation>
    </message>
    <message>
        <source>it holds a user name or password</source>
        <translation>enthält einen Benutzernamen oder ein Passwort</translation>
    </message>
    <message>
        <source>it is all zeroes</source>
        <translation>besteht nur aus Nullen</translation>
    </message>
    <message>
        <source>its time zone can mean more than one</source>
        <translation>die Zeitzone kann mehr als eine bedeuten</translation>
    </message>
    <message>
        <source>its currency sign stands for several currencies</source>
        <translation>das Währungszeichen steht für mehrere Währungen</translation>
    </message>
    <message>
        <source>several countries go by that name</source>
        <translation>mehrere Länder heißen so</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>interrupted; the rest can be sent</source>
        <translation>unterbrochen; der Rest kann gesendet werden</translation>
    </message>
    <message>
        <source>stopped; the rest can be sent</source>
        <translation>gestoppt; der Rest kann gesendet werden</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>given up; what was sent stays sent</source>
        <translation>aufgegeben; was gesendet wurde, bleibt gesendet</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>sent in parts</source>
        <translation>in Teilen gesendet</translation>
    </message>
    <message>
        <source>none: it was no file</source>
        <translation>keine: es war keine Datei</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>SHA-256 of its first and last MiB</source>
        <translation>SHA-256 des ersten und letzten MiB</translation>
    </message>
    <message>
        <source>SHA-256 of the hashes of the files</source>
        <translation>SHA-256 der Hashes der Dateien</translation>
    </message>
    <message>
        <source>Receipt of a send to OpenAI Ads</source>
        <translation>Beleg einer Sendung an OpenAI Ads</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Bytes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>some lines were changed or left out in Convey</source>
        <translation>einige Zeilen wurden in Convey geändert oder ausgelassen</translation>
    </message>
    <message>
        <source>Saved setup</source>
        <translation>Gespeicherte Einrichtung</translation>
    </message>
    <message>
        <source>none; what Convey found in the file</source>
        <translation>keine; was Convey in der Datei erkannt hat</translation>
    </message>
    <message>
        <source>SHA-256 of the setup</source>
        <translation>SHA-256 der Einrichtung</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Sent, no answer came back</source>
        <translation>Gesendet, es kam keine Antwort</translation>
    </message>
    <message>
        <source>Blocked in Convey</source>
        <translation>In Convey blockiert</translation>
    </message>
    <message>
        <source>Outside the 7 days</source>
        <translation>Außerhalb der 7 Tage</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>All conversions of the file</source>
        <translation>Alle Conversions der Datei</translation>
    </message>
    <message>
        <source>Worth of what was to be sent</source>
        <translation>Wert dessen, was zu senden war</translation>
    </message>
    <message>
        <source>Accepted means: OpenAI has taken the conversion in. Whether it counts for an ad is decided later, in Ads Manager.</source>
        <translation>Angenommen heißt: OpenAI hat die Conversion aufgenommen. Ob sie für eine Anzeige zählt, entscheidet sich später, in Ads Manager.</translation>
    </message>
    <message>
        <source>A test: OpenAI judged the conversions and recorded nothing.</source>
        <translation>Ein Test: OpenAI hat die Conversions beurteilt und nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Sent for real</source>
        <translation>Echt gesendet</translation>
    </message>
    <message>
        <source>Tested (nothing is recorded)</source>
        <translation>Getestet (nichts ist aufgezeichnet)</translation>
    </message>
    <message>
        <source>This line has {found} cells; the header has {expected}.</source>
        <translation>Diese Zeile hat {found} Zellen; die Kopfzeile hat {expected}.</translation>
    </message>
    <message>
        <source>A separator inside a cell needs quotes around the cell. Export the file again, or mend the line.</source>
        <translation>Ein Trennzeichen in einer Zelle braucht Anführungszeichen um die Zelle. Exportieren Sie die Datei noch einmal oder korrigieren Sie die Zeile.</translation>
    </message>
    <message>
        <source>Cells are missing, so the others may stand under the wrong header. Mend the line or leave it out.</source>
        <translation>Es fehlen Zellen, also stehen die anderen vielleicht unter der falschen Überschrift. Korrigieren Sie die Zeile oder lassen Sie sie aus.</translation>
    </message>
    <message>
        <source>A quotation mark in this line is never closed.</source>
        <translation>Ein Anführungszeichen in dieser Zeile wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Add the closing quotation mark, or export the file again.</source>
        <translation>Ergänzen Sie das schließende Anführungszeichen oder exportieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>This line is longer than Convey reads, and was cut.</source>
        <translation>Diese Zeile ist länger, als Convey liest, und wurde gekürzt.</translation>
    </message>
    <message>
        <source>A cell may have 16 MB. Look for a missing quotation mark above the line, or take the long cell out.</source>
        <translation>Eine Zelle darf 16 MB haben. Suchen Sie über der Zeile nach einem fehlenden Anführungszeichen oder nehmen Sie die lange Zelle heraus.</translation>
    </message>
    <message>
        <source>A cell of this line holds bytes that are not UTF-8 text.</source>
        <translation>Eine Zelle dieser Zeile enthält Bytes, die kein UTF-8-Text sind.</translation>
    </message>
    <message>
        <source>Save the file as &quot;CSV UTF-8&quot; and open it again.</source>
        <translation>Speichern Sie die Datei als „CSV UTF-8“ und öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This conversion has no id.</source>
        <translation>Diese Conversion hat keine ID.</translation>
    </message>
    <message>
        <source>Every conversion needs its own id, usually the order number. Choose the column that holds it.</source>
        <translation>Jede Conversion braucht eine eigene ID, meist die Bestellnummer. Wählen Sie die Spalte, in der sie steht.</translation>
    </message>
    <message>
        <source>The id looks like an e-mail address, a phone number or a card number.</source>
        <translation>Die ID sieht aus wie eine E-Mail-Adresse, eine Telefonnummer oder eine Kartennummer.</translation>
    </message>
    <message>
        <source>Ids are sent as they are. Choose a column with an order or transaction number.</source>
        <translation>IDs werden unverändert gesendet. Wählen Sie eine Spalte mit einer Bestell- oder Transaktionsnummer.</translation>
    </message>
    <message>
        <source>The id is {found} bytes long; more than {expected} is unusual.</source>
        <translation>Die ID ist {found} Bytes lang; mehr als {expected} ist ungewöhnlich.</translation>
    </message>
    <message>
        <source>OpenAI publishes no limit. Check that the right column is chosen.</source>
        <translation>OpenAI veröffentlicht keine Grenze. Prüfen Sie, ob die richtige Spalte gewählt ist.</translation>
    </message>
    <message>
        <source>This line does not say what kind of event it is.</source>
        <translation>Diese Zeile sagt nicht, welche Art von Event es ist.</translation>
    </message>
    <message>
        <source>Fill in the cell, or set one event for the whole file.</source>
        <translation>Füllen Sie die Zelle aus oder stellen Sie ein Event für die ganze Datei ein.</translation>
    </message>
    <message>
        <source>This word is none of the events that OpenAI knows.</source>
        <translation>Dieses Wort ist keines der Events, die OpenAI kennt.</translation>
    </message>
    <message>
        <source>Write one of its events, such as order_created, or say which event the word means.</source>
        <translation>Schreiben Sie eines seiner Events, etwa order_created, oder sagen Sie, welches Event das Wort bedeutet.</translation>
    </message>
    <message>
        <source>A custom event needs a name.</source>
        <translation>Ein eigenes Event braucht einen Namen.</translation>
    </message>
    <message>
        <source>Choose the column that holds it (custom_event_name), or set one name for the file.</source>
        <translation>Wählen Sie die Spalte, in der er steht (custom_event_name), oder stellen Sie einen Namen für die Datei ein.</translation>
    </message>
    <message>
        <source>This custom event name is not allowed.</source>
        <translation>Dieser Name eines eigenen Events ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, _ or -, and begin and end with a letter or digit.</source>
        <translation>Verwenden Sie 1 bis 64 Buchstaben, Ziffern, _ oder - und beginnen und enden Sie mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>This custom event has the name of a standard event.</source>
        <translation>Dieses eigene Event heißt wie ein Standard-Event.</translation>
    </message>
    <message>
        <source>Send it as the standard event, or choose another name.</source>
        <translation>Senden Sie es als Standard-Event oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The custom event name is not sent: this is a standard event.</source>
        <translation>Der Name des eigenen Events wird nicht gesendet: Dies ist ein Standard-Event.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>This conversion has no time.</source>
        <translation>Diese Conversion hat keine Zeit.</translation>
    </message>
    <message>
        <source>Choose the column with the time of the conversion, or fill in the cell.</source>
        <translation>Wählen Sie die Spalte mit der Zeit der Conversion oder füllen Sie die Zelle aus.</translation>
    </message>
    <message>
        <source>This time can&apos;t be read.</source>
        <translation>Diese Zeit ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-21T14:30:00+01:00, or say how dates are written (date_format).</source>
        <translation>Schreiben Sie sie wie 2026-11-21T14:30:00+01:00 oder sagen Sie, wie Daten geschrieben sind (date_format).</translation>
    </message>
    <message>
        <source>In which time zone this time is can&apos;t be told.</source>
        <translation>In welcher Zeitzone diese Zeit liegt, ist nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Say which zone the file&apos;s times are in (time_zone).</source>
        <translation>Sagen Sie, in welcher Zone die Zeiten der Datei sind (time_zone).</translation>
    </message>
    <message>
        <source>In this date day and month could be either way round.</source>
        <translation>In diesem Datum könnten Tag und Monat vertauscht sein.</translation>
    </message>
    <message>
        <source>Say which of year, month and day comes first (date_format).</source>
        <translation>Sagen Sie, was von Jahr, Monat und Tag zuerst steht (date_format).</translation>
    </message>
    <message>
        <source>This local time did not exist: the clocks were put forward over it.</source>
        <translation>Diese Ortszeit gab es nicht: Die Uhren wurden darüber hinweg vorgestellt.</translation>
    </message>
    <message>
        <source>Check the time zone, or export times with their offset.</source>
        <translation>Prüfen Sie die Zeitzone oder exportieren Sie Zeiten mit ihrem Abstand zu UTC.</translation>
    </message>
    <message>
        <source>This local time happened twice: the clocks were put back over it.</source>
        <translation>Diese Ortszeit gab es zweimal: Die Uhren wurden darüber hinweg zurückgestellt.</translation>
    </message>
    <message>
        <source>Export times with their offset, or write the offset into the cell.</source>
        <translation>Exportieren Sie Zeiten mit ihrem Abstand zu UTC oder schreiben Sie ihn in die Zelle.</translation>
    </message>
    <message>
        <source>This conversion is older than the 7 days that OpenAI takes. Nothing is wrong with it.</source>
        <translation>Diese Conversion ist älter als die 7 Tage, die OpenAI annimmt. An ihr ist nichts falsch.</translation>
    </message>
    <message>
        <source>It stays here. With an upload at least once a week none grows too old.</source>
        <translation>Sie bleibt hier. Mit mindestens einem Upload je Woche wird keine zu alt.</translation>
    </message>
    <message>
        <source>This time is more than 10 minutes in the future.</source>
        <translation>Diese Zeit liegt mehr als 10 Minuten in der Zukunft.</translation>
    </message>
    <message>
        <source>This conversion leaves the 7 days within the hour.</source>
        <translation>Diese Conversion verlässt binnen einer Stunde die 7 Tage.</translation>
    </message>
    <message>
        <source>Send it now.</source>
        <translation>Senden Sie sie jetzt.</translation>
    </message>
    <message>
        <source>This is none of the places where a conversion can happen.</source>
        <translation>Das ist keiner der Orte, an denen eine Conversion geschehen kann.</translation>
    </message>
    <message>
        <source>Use web, mobile_app, offline, physical_store, phone_call, email or other.</source>
        <translation>Verwenden Sie web, mobile_app, offline, physical_store, phone_call, email oder other.</translation>
    </message>
    <message>
        <source>App events are taken only with action_source mobile_app.</source>
        <translation>App-Events werden nur mit action_source mobile_app angenommen.</translation>
    </message>
    <message>
        <source>Set action_source to mobile_app for these conversions.</source>
        <translation>Stellen Sie action_source für diese Conversions auf mobile_app.</translation>
    </message>
    <message>
        <source>A conversion on the web needs the address of its page.</source>
        <translation>Eine Conversion im Web braucht die Adresse ihrer Seite.</translation>
    </message>
    <message>
        <source>Choose the column with the address, set one address for the file, or say that these did not happen on the web.</source>
        <translation>Wählen Sie die Spalte mit der Adresse, stellen Sie eine Adresse für die Datei ein oder sagen Sie, dass diese nicht im Web geschehen sind.</translation>
    </message>
    <message>
        <source>This is no web address that can be sent.</source>
        <translation>Das ist keine Webadresse, die gesendet werden kann.</translation>
    </message>
    <message>
        <source>It must begin with https:// or http:// and name a host, without a user name or password.</source>
        <translation>Sie muss mit https:// oder http:// beginnen und einen Host nennen, ohne Benutzernamen oder Passwort.</translation>
    </message>
    <message>
        <source>The page address holds something like an e-mail address, a phone number or a card number.</source>
        <translation>Die Seitenadresse enthält etwas wie eine E-Mail-Adresse, eine Telefonnummer oder eine Kartennummer.</translation>
    </message>
    <message>
        <source>Addresses are sent as they are. Remove the personal part, or choose another column.</source>
        <translation>Adressen werden unverändert gesendet. Entfernen Sie den persönlichen Teil oder wählen Sie eine andere Spalte.</translation>
    </message>
    <message>
        <source>This opt-out is neither yes nor no.</source>
        <translation>Dieses Opt-out ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>Use true or false (yes, no, 1 and 0 are understood).</source>
        <translation>Verwenden Sie true oder false (yes, no, 1 und 0 werden verstanden).</translation>
    </message>
    <message>
        <source>The consent of this person is unclear; the conversion is sent with opt_out.</source>
        <translation>Die Einwilligung dieser Person ist unklar; die Conversion wird mit opt_out gesendet.</translation>
    </message>
    <message>
        <source>Fill in the cell with granted or denied, or leave the line out.</source>
        <translation>Füllen Sie die Zelle mit granted oder denied aus oder lassen Sie die Zeile aus.</translation>
    </message>
    <message>
        <source>Nothing identifies the customer. OpenAI can hardly connect this conversion to an ad.</source>
        <translation>Der Kunde ist an nichts zu erkennen. OpenAI kann diese Conversion kaum mit einer Anzeige verbinden.</translation>
    </message>
    <message>
        <source>Choose a column with a click reference (oppref), an e-mail address, a phone number or a customer id if the file has one.</source>
        <translation>Wählen Sie eine Spalte mit einer Klickreferenz (oppref), einer E-Mail-Adresse, einer Telefonnummer oder einer Kunden-ID, wenn die Datei eine hat.</translation>
    </message>
    <message>
        <source>This e-mail address can&apos;t be read; it is left out of the conversion.</source>
        <translation>Diese E-Mail-Adresse ist nicht lesbar; sie wird in der Conversion weggelassen.</translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation>Korrigieren Sie die Adresse.</translation>
    </message>
    <message>
        <source>This phone number can&apos;t be read; it is left out of the conversion.</source>
        <translation>Diese Telefonnummer ist nicht lesbar; sie wird in der Conversion weggelassen.</translation>
    </message>
    <message>
        <source>Write it with its country code, like +44 7700 900123.</source>
        <translation>Schreiben Sie sie mit Ländervorwahl, etwa +44 7700 900123.</translation>
    </message>
    <message>
        <source>This phone number has no country code; it is left out of the conversion.</source>
        <translation>Diese Telefonnummer hat keine Ländervorwahl; sie wird in der Conversion weggelassen.</translation>
    </message>
    <message>
        <source>Say which country the numbers are from (phone_country).</source>
        <translation>Sagen Sie, aus welchem Land die Nummern sind (phone_country).</translation>
    </message>
    <message>
        <source>This customer id can&apos;t be read; it is left out of the conversion.</source>
        <translation>Diese Kunden-ID ist nicht lesbar; sie wird in der Conversion weggelassen.</translation>
    </message>
    <message>
        <source>Correct the cell.</source>
        <translation>Korrigieren Sie die Zelle.</translation>
    </message>
    <message>
        <source>This name can&apos;t be read; it is left out of the conversion.</source>
        <translation>Dieser Name ist nicht lesbar; er wird in der Conversion weggelassen.</translation>
    </message>
    <message>
        <source>This is no country that can be told; it is left out of the conversion.</source>
        <translation>Das ist kein erkennbares Land; es wird in der Conversion weggelassen.</translation>
    </message>
    <message>
        <source>Use the two-letter code, like US or DE.</source>
        <translation>Verwenden Sie den Code aus zwei Buchstaben, etwa US oder DE.</translation>
    </message>
    <message>
        <source>This region can&apos;t be sent; it is left out of the conversion.</source>
        <translation>Diese Region kann nicht gesendet werden; sie wird in der Conversion weggelassen.</translation>
    </message>
    <message>
        <source>Use at most 128 characters.</source>
        <translation>Verwenden Sie höchstens 128 Zeichen.</translation>
    </message>
    <message>
        <source>This city can&apos;t be sent; it is left out of the conversion.</source>
        <translation>Diese Stadt kann nicht gesendet werden; sie wird in der Conversion weggelassen.</translation>
    </message>
    <message>
        <source>This postal code can&apos;t be sent; it is left out of the conversion.</source>
        <translation>Diese Postleitzahl kann nicht gesendet werden; sie wird in der Conversion weggelassen.</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces and hyphens, at most 32 characters.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern, Leerzeichen und Bindestriche, höchstens 32 Zeichen.</translation>
    </message>
    <message>
        <source>This is no IP address; it is left out of the conversion.</source>
        <translation>Das ist keine IP-Adresse; sie wird in der Conversion weggelassen.</translation>
    </message>
    <message>
        <source>Use one IPv4 or IPv6 address.</source>
        <translation>Verwenden Sie eine IPv4- oder IPv6-Adresse.</translation>
    </message>
    <message>
        <source>This browser text can&apos;t be sent; it is left out of the conversion.</source>
        <translation>Dieser Browser-Text kann nicht gesendet werden; er wird in der Conversion weggelassen.</translation>
    </message>
    <message>
        <source>Remove the control characters.</source>
        <translation>Entfernen Sie die Steuerzeichen.</translation>
    </message>
    <message>
        <source>This obref can&apos;t be sent; it is left out of the conversion.</source>
        <translation>Dieses obref kann nicht gesendet werden; es wird in der Conversion weggelassen.</translation>
    </message>
    <message>
        <source>Use the value of the __obref cookie as it is.</source>
        <translation>Verwenden Sie den Wert des Cookies __obref unverändert.</translation>
    </message>
    <message>
        <source>This is no Android advertising id; it is left out of the conversion.</source>
        <translation>Das ist keine Android-Werbe-ID; sie wird in der Conversion weggelassen.</translation>
    </message>
    <message>
        <source>Use the id as 8-4-4-4-12 hexadecimal digits; all zeroes means that there is none.</source>
        <translation>Verwenden Sie die ID als 8-4-4-4-12 Hexadezimalziffern; lauter Nullen bedeuten, dass es keine gibt.</translation>
    </message>
    <message>
        <source>This looks like a hash of another kind (MD5, SHA-1, base64); OpenAI takes SHA-256 in hex alone. It is left out of the conversion.</source>
        <translation>Das sieht aus wie ein Hash anderer Art (MD5, SHA-1, base64); OpenAI nimmt nur SHA-256 in hex. Er wird in der Conversion weggelassen.</translation>
    </message>
    <message>
        <source>Export the plain value (it is hashed here before it leaves), or a SHA-256 hash.</source>
        <translation>Exportieren Sie den lesbaren Wert (er wird hier gehasht, bevor er hinausgeht) oder einen SHA-256-Hash.</translation>
    </message>
    <message>
        <source>This value is hashed already and is sent as it is.</source>
        <translation>Dieser Wert ist bereits gehasht und wird unverändert gesendet.</translation>
    </message>
    <message>
        <source>It is of use only if it was trimmed and lower-cased before it was hashed.</source>
        <translation>Er nützt nur, wenn er vor dem Hashen von Leerzeichen befreit und kleingeschrieben wurde.</translation>
    </message>
    <message>
        <source>This amount can&apos;t be read.</source>
        <translation>Dieser Betrag ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Write it like 129.99, or say that the file uses a comma (decimal_sign).</source>
        <translation>Schreiben Sie ihn wie 129.99 oder sagen Sie, dass die Datei ein Komma verwendet (decimal_sign).</translation>
    </message>
    <message>
        <source>This amount has more decimals than its currency.</source>
        <translation>Dieser Betrag hat mehr Nachkommastellen als seine Währung.</translation>
    </message>
    <message>
        <source>Round it yourself, or check the currency: it decides how many decimals there are.</source>
        <translation>Runden Sie ihn selbst oder prüfen Sie die Währung: Sie bestimmt, wie viele Nachkommastellen es gibt.</translation>
    </message>
    <message>
        <source>In this amount the sign could mark thousands or decimals.</source>
        <translation>In diesem Betrag könnte das Zeichen Tausender oder Nachkommastellen trennen.</translation>
    </message>
    <message>
        <source>Say which one marks decimals (decimal_sign).</source>
        <translation>Sagen Sie, welches die Nachkommastellen trennt (decimal_sign).</translation>
    </message>
    <message>
        <source>This conversion has an amount but no currency.</source>
        <translation>Diese Conversion hat einen Betrag, aber keine Währung.</translation>
    </message>
    <message>
        <source>Choose the column with the currency, or set one for the file (data.currency).</source>
        <translation>Wählen Sie die Spalte mit der Währung oder stellen Sie eine für die Datei ein (data.currency).</translation>
    </message>
    <message>
        <source>This amount is negative.</source>
        <translation>Dieser Betrag ist negativ.</translation>
    </message>
    <message>
        <source>Refunds are not conversions; leave the line out unless you mean it.</source>
        <translation>Erstattungen sind keine Conversions; lassen Sie die Zeile aus, wenn sie nicht so gemeint ist.</translation>
    </message>
    <message>
        <source>This amount is zero.</source>
        <translation>Dieser Betrag ist null.</translation>
    </message>
    <message>
        <source>Check that the right column is chosen.</source>
        <translation>Prüfen Sie, ob die richtige Spalte gewählt ist.</translation>
    </message>
    <message>
        <source>This is no currency code of ISO 4217.</source>
        <translation>Das ist kein Währungscode nach ISO 4217.</translation>
    </message>
    <message>
        <source>Use three letters, like EUR or USD.</source>
        <translation>Verwenden Sie drei Buchstaben, etwa EUR oder USD.</translation>
    </message>
    <message>
        <source>This currency is no longer in use.</source>
        <translation>Diese Währung ist nicht mehr im Umlauf.</translation>
    </message>
    <message>
        <source>Use the currency that replaced it, and convert the amount.</source>
        <translation>Verwenden Sie die Währung, die sie ersetzt hat, und rechnen Sie den Betrag um.</translation>
    </message>
    <message>
        <source>The plan is not sent: this kind of event takes none.</source>
        <translation>Der Tarif wird nicht gesendet: Diese Art von Event nimmt keinen an.</translation>
    </message>
    <message>
        <source>The products are not sent: this kind of event takes none.</source>
        <translation>Die Produkte werden nicht gesendet: Diese Art von Event nimmt keine an.</translation>
    </message>
    <message>
        <source>This field is not sent: only custom events take fields of one&apos;s own.</source>
        <translation>Dieses Feld wird nicht gesendet: Nur eigene Events nehmen eigene Felder an.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address, a phone number or a card number, and would be sent as it is.</source>
        <translation>Das sieht aus wie eine E-Mail-Adresse, eine Telefonnummer oder eine Kartennummer und würde unverändert gesendet.</translation>
    </message>
    <message>
        <source>Check the column; personal data belongs in the fields that are hashed.</source>
        <translation>Prüfen Sie die Spalte; persönliche Daten gehören in die Felder, die gehasht werden.</translation>
    </message>
    <message>
        <source>This quantity is no whole number.</source>
        <translation>Diese Menge ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Write it like 2.</source>
        <translation>Schreiben Sie sie wie 2.</translation>
    </message>
    <message>
        <source>This quantity is {found}.</source>
        <translation>Diese Menge ist {found}.</translation>
    </message>
    <message>
        <source>Check the line; a quantity is usually at least 1.</source>
        <translation>Prüfen Sie die Zeile; eine Menge ist gewöhnlich mindestens 1.</translation>
    </message>
    <message>
        <source>This item price can&apos;t be read.</source>
        <translation>Dieser Artikelpreis ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This item has a price, but neither it nor the conversion has a currency.</source>
        <translation>Dieser Artikel hat einen Preis, aber weder er noch die Conversion hat eine Währung.</translation>
    </message>
    <message>
        <source>This item&apos;s currency is no code of ISO 4217.</source>
        <translation>Die Währung dieses Artikels ist kein Code nach ISO 4217.</translation>
    </message>
    <message>
        <source>This conversion has {found} items; more than {expected} is unusual.</source>
        <translation>Diese Conversion hat {found} Artikel; mehr als {expected} ist ungewöhnlich.</translation>
    </message>
    <message>
        <source>OpenAI publishes no limit. Check how lines are joined to orders.</source>
        <translation>OpenAI veröffentlicht keine Grenze. Prüfen Sie, wie Zeilen zu Bestellungen verbunden werden.</translation>
    </message>
    <message>
        <source>The customer&apos;s last name is in the name of an item, which is sent as it is.</source>
        <translation>Der Nachname des Kunden steht im Namen eines Artikels, der unverändert gesendet wird.</translation>
    </message>
    <message>
        <source>Names must not be sent unhashed. Take the name out of the cell, or send items without their names.</source>
        <translation>Namen dürfen nicht ungehasht gesendet werden. Nehmen Sie den Namen aus der Zelle oder senden Sie Artikel ohne ihre Namen.</translation>
    </message>
    <message>
        <source>This field of your own can&apos;t be read as what it is sent as; it is left out of the conversion.</source>
        <translation>Dieses eigene Feld ist nicht als das lesbar, als was es gesendet wird; es wird in der Conversion weggelassen.</translation>
    </message>
    <message>
        <source>Numbers are written like 12.5, booleans like true and false; or send the field as text.</source>
        <translation>Zahlen schreibt man wie 12.5, Wahrheitswerte wie true und false; oder senden Sie das Feld als Text.</translation>
    </message>
    <message>
        <source>The items in this cell can&apos;t be read; they are left out.</source>
        <translation>Die Artikel in dieser Zelle sind nicht lesbar; sie werden weggelassen.</translation>
    </message>
    <message>
        <source>The cell must be a JSON list of objects with id, name, quantity.</source>
        <translation>Die Zelle muss eine JSON-Liste von Objekten mit id, name, quantity sein.</translation>
    </message>
    <message>
        <source>There are more than three different values; the first three are sent.</source>
        <translation>Es gibt mehr als drei verschiedene Werte; die ersten drei werden gesendet.</translation>
    </message>
    <message>
        <source>OpenAI takes three a list. Choose the columns that tell most.</source>
        <translation>OpenAI nimmt drei je Liste. Wählen Sie die Spalten, die am meisten sagen.</translation>
    </message>
    <message>
        <source>The word of consent in this line leaves it out.</source>
        <translation>Wegen des Einwilligungsworts in dieser Zeile wird sie ausgelassen.</translation>
    </message>
    <message>
        <source>Say otherwise in the table of consent words if that is not meant.</source>
        <translation>Wenn das nicht gemeint ist, ändern Sie es in der Tabelle der Einwilligungswörter.</translation>
    </message>
    <message>
        <source>The payment of this line was voided.</source>
        <translation>Die Zahlung dieser Zeile wurde annulliert.</translation>
    </message>
    <message>
        <source>If it is to be sent all the same, change the filter on column {subject}.</source>
        <translation>Wenn sie trotzdem gesendet werden soll, ändern Sie den Filter der Spalte {subject}.</translation>
    </message>
    <message>
        <source>This line was paid back.</source>
        <translation>Diese Zeile wurde erstattet.</translation>
    </message>
    <message>
        <source>This line was cancelled.</source>
        <translation>Diese Zeile wurde storniert.</translation>
    </message>
    <message>
        <source>This line is not paid or not settled yet.</source>
        <translation>Diese Zeile ist noch nicht bezahlt oder noch nicht abgerechnet.</translation>
    </message>
    <message>
        <source>Export again when it is paid; the same id is sent once.</source>
        <translation>Exportieren Sie noch einmal, wenn sie bezahlt ist; dieselbe ID wird einmal gesendet.</translation>
    </message>
    <message>
        <source>This payment failed, was declined or expired.</source>
        <translation>Diese Zahlung ist fehlgeschlagen, abgelehnt worden oder verfallen.</translation>
    </message>
    <message>
        <source>This line was made in test mode.</source>
        <translation>Diese Zeile entstand im Testmodus.</translation>
    </message>
    <message>
        <source>This line is no sale.</source>
        <translation>Diese Zeile ist kein Verkauf.</translation>
    </message>
    <message>
        <source>This line corrects a conversion that was reported before.</source>
        <translation>Diese Zeile korrigiert eine früher gemeldete Conversion.</translation>
    </message>
    <message>
        <source>This line sums up others.</source>
        <translation>Diese Zeile fasst andere zusammen.</translation>
    </message>
    <message>
        <source>This deal is not won.</source>
        <translation>Dieser Deal ist nicht gewonnen.</translation>
    </message>
    <message>
        <source>A filter of the saved setup leaves this line out.</source>
        <translation>Ein Filter der gespeicherten Einrichtung lässt diese Zeile aus.</translation>
    </message>
    <message>
        <source>More than {expected} lines belong to this order.</source>
        <translation>Zu dieser Bestellung gehören mehr als {expected} Zeilen.</translation>
    </message>
    <message>
        <source>Check by which column lines are joined to orders (fold_by); this can&apos;t be one.</source>
        <translation>Prüfen Sie, nach welcher Spalte Zeilen zu Bestellungen verbunden werden (fold_by); diese kann es nicht sein.</translation>
    </message>
    <message>
        <source>Lines {expected} and {found} belong to one order, but differ here; line {expected} is taken.</source>
        <translation>Die Zeilen {expected} und {found} gehören zu einer Bestellung, unterscheiden sich aber hier; Zeile {expected} gilt.</translation>
    </message>
    <message>
        <source>Check whether both lines are one order. If not, join lines by another column (fold_by).</source>
        <translation>Prüfen Sie, ob beide Zeilen eine Bestellung sind. Wenn nicht, verbinden Sie Zeilen nach einer anderen Spalte (fold_by).</translation>
    </message>
    <message>
        <source>Lines {expected} and {found} of this order are the same, cell by cell; both are sent as items.</source>
        <translation>Die Zeilen {expected} und {found} dieser Bestellung sind Zelle für Zelle gleich; beide werden als Artikel gesendet.</translation>
    </message>
    <message>
        <source>Say whether such lines are two items (fold_repeats=keep) or a mistake of the export (fold_repeats=drop).</source>
        <translation>Sagen Sie, ob solche Zeilen zwei Artikel sind (fold_repeats=keep) oder ein Fehler des Exports (fold_repeats=drop).</translation>
    </message>
    <message>
        <source>The items cost {found} together, the order {expected}, in the smallest unit of its currency.</source>
        <translation>Die Artikel kosten zusammen {found}, die Bestellung {expected}, in der kleinsten Einheit ihrer Währung.</translation>
    </message>
    <message>
        <source>Postage, tax or a discount explain it; the order&apos;s amount is sent.</source>
        <translation>Versand, Steuer oder ein Rabatt erklären das; gesendet wird der Betrag der Bestellung.</translation>
    </message>
    <message>
        <source>The items cost {found} together, the order {expected}, in the smallest unit of its currency: that is far apart.</source>
        <translation>Die Artikel kosten zusammen {found}, die Bestellung {expected}, in der kleinsten Einheit ihrer Währung: Das liegt weit auseinander.</translation>
    </message>
    <message>
        <source>Check the columns of price and quantity, and whether all lines are of this order.</source>
        <translation>Prüfen Sie die Spalten für Preis und Menge und ob alle Zeilen zu dieser Bestellung gehören.</translation>
    </message>
    <message>
        <source>This conversion has the same id as line {expected} and is the same; the first one is sent.</source>
        <translation>Diese Conversion hat dieselbe ID wie Zeile {expected} und ist gleich; die erste wird gesendet.</translation>
    </message>
    <message>
        <source>OpenAI keeps the first of two conversions with the same id. Nothing needs to be done.</source>
        <translation>OpenAI behält von zwei Conversions mit derselben ID die erste. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>This conversion has the same id as line {expected}, but differs from it; the first one is sent.</source>
        <translation>Diese Conversion hat dieselbe ID wie Zeile {expected}, weicht aber von ihr ab; die erste wird gesendet.</translation>
    </message>
    <message>
        <source>OpenAI keeps the first of two conversions with the same id. If these are two orders, give each its own id; if they are lines of one, join them (fold_by).</source>
        <translation>OpenAI behält von zwei Conversions mit derselben ID die erste. Wenn es zwei Bestellungen sind, geben Sie jeder eine eigene ID; wenn es Zeilen einer einzigen sind, verbinden Sie sie (fold_by).</translation>
    </message>
    <message>
        <source>{found} of {expected} amounts are exactly 1.</source>
        <translation>{found} von {expected} Beträgen sind genau 1.</translation>
    </message>
    <message>
        <source>That looks like a counter and not like money. Choose the column with the value of the order, or send no amount.</source>
        <translation>Das sieht nach einem Zähler aus und nicht nach Geld. Wählen Sie die Spalte mit dem Wert der Bestellung oder senden Sie keinen Betrag.</translation>
    </message>
    <message>
        <source>The middle amount of this file is {found}, that of the uploads before {expected}, in the smallest unit of the currency.</source>
        <translation>Der mittlere Betrag dieser Datei ist {found}, der früherer Uploads {expected}, in der kleinsten Einheit der Währung.</translation>
    </message>
    <message>
        <source>Check whether amounts are now written in cents instead of whole units (money_unit), and the decimal sign.</source>
        <translation>Prüfen Sie, ob Beträge jetzt in Cent statt in ganzen Einheiten geschrieben sind (money_unit), und das Dezimalzeichen.</translation>
    </message>
    <message>
        <source>{found} of {expected} conversions happened in one and the same hour of the day.</source>
        <translation>{found} von {expected} Conversions geschahen in ein und derselben Stunde des Tages.</translation>
    </message>
    <message>
        <source>Check that this is the time of the conversion and not that of the export, and the time zone.</source>
        <translation>Prüfen Sie, ob das die Zeit der Conversion und nicht die des Exports ist, und die Zeitzone.</translation>
    </message>
    <message>
        <source>{found} of {expected} ids do nothing but count the lines of the file.</source>
        <translation>{found} von {expected} IDs zählen nur die Zeilen der Datei.</translation>
    </message>
    <message>
        <source>The next export would count from the beginning, and OpenAI would take its conversions for these. Choose a column with order numbers, or have ids made.</source>
        <translation>Der nächste Export würde von vorn zählen, und OpenAI hielte seine Conversions für diese. Wählen Sie eine Spalte mit Bestellnummern oder lassen Sie IDs bilden.</translation>
    </message>
    <message>
        <source>This conversion was sent on {date} just as it is now; it is not sent again.</source>
        <translation>Diese Conversion wurde am {date} genau so gesendet, wie sie jetzt ist; sie wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Nothing to do: OpenAI has it.</source>
        <translation>Nichts zu tun: OpenAI hat sie.</translation>
    </message>
    <message>
        <source>This conversion was sent on {date} with other values; the first version stays at OpenAI, so it is not sent again.</source>
        <translation>Diese Conversion wurde am {date} mit anderen Werten gesendet; die erste Fassung bleibt bei OpenAI, darum wird sie nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>OpenAI keeps the first of two conversions with the same id. If this is another order, give it its own id.</source>
        <translation>OpenAI behält von zwei Conversions mit derselben ID die erste. Wenn dies eine andere Bestellung ist, geben Sie ihr eine eigene ID.</translation>
    </message>
    <message>
        <source>This conversion was sent on {date} and no answer came back; it is sent again, which is safe.</source>
        <translation>Diese Conversion wurde am {date} gesendet, und es kam keine Antwort; sie wird noch einmal gesendet, was sicher ist.</translation>
    </message>
    <message>
        <source>OpenAI drops repeats of the same id. If its values have changed meanwhile, the first version may be the one that stays.</source>
        <translation>OpenAI verwirft Wiederholungen derselben ID. Wenn sich ihre Werte inzwischen geändert haben, kann die erste Fassung die sein, die bleibt.</translation>
    </message>
    <message>
        <source>This conversion was sent to a pixel of yours on {date}.</source>
        <translation>Diese Conversion wurde am {date} an eines Ihrer Pixel gesendet.</translation>
    </message>
    <message>
        <source>Choose the pixel to see what it has already.</source>
        <translation>Wählen Sie das Pixel, um zu sehen, was es schon hat.</translation>
    </message>
    <message>
        <source>The Pixel ID: which account&apos;s conversion this is.</source>
        <translation>Die Pixel-ID: zu welchem Konto diese Conversion gehört.</translation>
    </message>
    <message>
        <source>What happened, by one of OpenAI&apos;s event names, or custom.</source>
        <translation>Was geschehen ist, mit einem der Event-Namen von OpenAI oder custom.</translation>
    </message>
    <message>
        <source>The name of a custom event; standard events have none.</source>
        <translation>Der Name eines eigenen Events; Standard-Events haben keinen.</translation>
    </message>
    <message>
        <source>An opaque ID of this conversion. The same ID sent again, also by the Conversions API, counts once.</source>
        <translation>Eine undurchsichtige ID dieser Conversion. Dieselbe ID noch einmal gesendet, auch mit der Conversions API, zählt einmal.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s click reference, if the page already has it; the tag does not collect it by itself.</source>
        <translation>OpenAIs Klickreferenz, wenn die Seite sie schon hat; der Tag sammelt sie nicht selbst.</translation>
    </message>
    <message>
        <source>Which kind of data follows; it is fixed by the event.</source>
        <translation>Welche Art von Daten folgt; das Event legt sie fest.</translation>
    </message>
    <message>
        <source>The value in the smallest unit of the currency, as a whole number: 2599 is 25.99.</source>
        <translation>Der Wert in der kleinsten Einheit der Währung, als ganze Zahl: 2599 ist 25.99.</translation>
    </message>
    <message>
        <source>The currency of the amount, by its three-letter code.</source>
        <translation>Die Währung des Betrags, mit ihrem Code aus drei Buchstaben.</translation>
    </message>
    <message>
        <source>The plan of a subscription, trial or custom event.</source>
        <translation>Der Tarif eines Abonnements, einer Probezeit oder eines eigenen Events.</translation>
    </message>
    <message>
        <source>The items, as one JSON array that is percent-encoded as a whole.</source>
        <translation>Die Artikel, als ein JSON-Array, das als Ganzes prozentkodiert ist.</translation>
    </message>
    <message>
        <source>The item&apos;s number in your catalogue.</source>
        <translation>Die Nummer des Artikels in Ihrem Katalog.</translation>
    </message>
    <message>
        <source>What the item is called.</source>
        <translation>Wie der Artikel heißt.</translation>
    </message>
    <message>
        <source>What kind of item it is, such as product.</source>
        <translation>Welche Art von Artikel es ist, etwa product.</translation>
    </message>
    <message>
        <source>How many of it, as a whole number.</source>
        <translation>Wie viel davon, als ganze Zahl.</translation>
    </message>
    <message>
        <source>The price of one, in the smallest unit of the currency.</source>
        <translation>Der Stückpreis, in der kleinsten Einheit der Währung.</translation>
    </message>
    <message>
        <source>The currency of that price; else that of the conversion counts.</source>
        <translation>Die Währung dieses Preises; sonst gilt die der Conversion.</translation>
    </message>
    <message>
        <source>Somebody looked at a page.</source>
        <translation>Jemand hat eine Seite angesehen.</translation>
    </message>
    <message>
        <source>Somebody looked at certain items, such as a product.</source>
        <translation>Jemand hat bestimmte Artikel angesehen, etwa ein Produkt.</translation>
    </message>
    <message>
        <source>Items were put into the basket.</source>
        <translation>Artikel wurden in den Warenkorb gelegt.</translation>
    </message>
    <message>
        <source>Somebody began to check out.</source>
        <translation>Jemand hat den Checkout begonnen.</translation>
    </message>
    <message>
        <source>An order was placed.</source>
        <translation>Eine Bestellung wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Somebody left contact details or asked for an offer.</source>
        <translation>Jemand hat Kontaktdaten hinterlassen oder um ein Angebot gebeten.</translation>
    </message>
    <message>
        <source>Somebody signed up for an account.</source>
        <translation>Jemand hat ein Konto angelegt.</translation>
    </message>
    <message>
        <source>An appointment was made.</source>
        <translation>Ein Termin wurde vereinbart.</translation>
    </message>
    <message>
        <source>A paid subscription began.</source>
        <translation>Ein bezahltes Abonnement begann.</translation>
    </message>
    <message>
        <source>A trial began.</source>
        <translation>Eine Probezeit begann.</translation>
    </message>
    <message>
        <source>Something that no standard event describes, by a name of your own.</source>
        <translation>Etwas, das kein Standard-Event beschreibt, mit einem eigenen Namen.</translation>
    </message>
    <message>
        <source>An app was installed; only the Conversions API takes it.</source>
        <translation>Eine App wurde installiert; nur die Conversions API nimmt das an.</translation>
    </message>
    <message>
        <source>An app was opened; only the Conversions API takes it.</source>
        <translation>Eine App wurde geöffnet; nur die Conversions API nimmt das an.</translation>
    </message>
    <message>
        <source>About items: amount, currency and contents.</source>
        <translation>Über Artikel: Betrag, Währung und contents.</translation>
    </message>
    <message>
        <source>About something a person did: amount and currency, no items.</source>
        <translation>Über etwas, das ein Mensch getan hat: Betrag und Währung, keine Artikel.</translation>
    </message>
    <message>
        <source>About a plan: amount, currency, plan and contents.</source>
        <translation>Über einen Tarif: Betrag, Währung, Tarif und contents.</translation>
    </message>
    <message>
        <source>About a custom event: amount, currency, plan and contents.</source>
        <translation>Über ein eigenes Event: Betrag, Währung, Tarif und contents.</translation>
    </message>
    <message>
        <source>people&apos;s data (an image tag must not hold any)</source>
        <translation>Daten von Menschen (ein Bild-Tag darf keine enthalten)</translation>
    </message>
    <message>
        <source>the time (a tag counts when it is loaded)</source>
        <translation>die Zeit (ein Tag zählt, wenn er geladen wird)</translation>
    </message>
    <message>
        <source>where it happened (a tag always means a web page)</source>
        <translation>wo es geschah (ein Tag meint immer eine Webseite)</translation>
    </message>
    <message>
        <source>the page address (it is the page that shows the tag)</source>
        <translation>die Seitenadresse (es ist die Seite, die den Tag zeigt)</translation>
    </message>
    <message>
        <source>group_id of items (only the Conversions API takes it)</source>
        <translation>group_id von Artikeln (nur die Conversions API nimmt sie an)</translation>
    </message>
    <message>
        <source>fields of your own (only the Conversions API takes them)</source>
        <translation>eigene Felder (nur die Conversions API nimmt sie an)</translation>
    </message>
    <message>
        <source>An earlier tag has the same event and event ID: they count once.</source>
        <translation>Ein früherer Tag hat dasselbe Event und dieselbe Event-ID: Sie zählen einmal.</translation>
    </message>
    <message>
        <source>the whole address</source>
        <translation>die ganze Adresse</translation>
    </message>
    <message>
        <source>the address behind the question mark</source>
        <translation>die Adresse nach dem Fragezeichen</translation>
    </message>
    <message>
        <source>the first line of the request</source>
        <translation>die erste Zeile der Anfrage</translation>
    </message>
    <message>
        <source>the request with its usual headers</source>
        <translation>die Anfrage mit ihren üblichen Headern</translation>
    </message>
    <message>
        <source>the tag as it stands in the page</source>
        <translation>der Tag, wie er in der Seite steht</translation>
    </message>
    <message>
        <source>Leave out the currency of items: it is that of the conversion.</source>
        <translation>Lassen Sie die Währung der Artikel weg: Es ist die der Conversion.</translation>
    </message>
    <message>
        <source>Leave out the names of items that have an ID.</source>
        <translation>Lassen Sie die Namen von Artikeln weg, die eine ID haben.</translation>
    </message>
    <message>
        <source>Leave out content_type of items.</source>
        <translation>Lassen Sie content_type der Artikel weg.</translation>
    </message>
    <message>
        <source>Leave out the prices of items; the amount of the conversion stays.</source>
        <translation>Lassen Sie die Preise der Artikel weg; der Betrag der Conversion bleibt.</translation>
    </message>
    <message>
        <source>Keep only the first items, or send the conversion with the Conversions API.</source>
        <translation>Behalten Sie nur die ersten Artikel oder senden Sie die Conversion mit der Conversions API.</translation>
    </message>
    <message>
        <source>Leave out all items, or send the conversion with the Conversions API.</source>
        <translation>Lassen Sie alle Artikel weg oder senden Sie die Conversion mit der Conversions API.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was er sagt</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>filled in by the page</source>
        <translation>von der Seite ausgefüllt</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Worauf zu achten ist</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Image tag</source>
        <translation>Bild-Tag</translation>
    </message>
    <message>
        <source>Put one of these forms into the page where the conversion happens. Show it only after the consent that you need. It can&apos;t report clicks or forms, and nothing about a customer may stand in it.</source>
        <translation>Setzen Sie eine dieser Formen in die Seite, auf der die Conversion geschieht. Zeigen Sie sie erst nach der nötigen Einwilligung. Sie kann keine Klicks oder Formulare melden, und nichts über einen Kunden darf darin stehen.</translation>
    </message>
    <message>
        <source>Image tags</source>
        <translation>Bild-Tags</translation>
    </message>
    <message>
        <source>The tags are shown as text here. This page loads none of them.</source>
        <translation>Die Tags werden hier als Text gezeigt. Diese Seite lädt keinen davon.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>Event-ID</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Bild-Tag</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>There is no image tag and no address in this text.</source>
        <translation>In diesem Text ist kein Bild-Tag und keine Adresse.</translation>
    </message>
    <message>
        <source>Paste the whole &lt;img …&gt; or the address that begins with https://bzr.openai.com.</source>
        <translation>Fügen Sie das ganze &lt;img …&gt; ein oder die Adresse, die mit https://bzr.openai.com beginnt.</translation>
    </message>
    <message>
        <source>The tag is not closed: a quote or the final &gt; is missing.</source>
        <translation>Der Tag ist nicht geschlossen: Ein Anführungszeichen oder das abschließende &gt; fehlt.</translation>
    </message>
    <message>
        <source>Copy the tag again, to its last character.</source>
        <translation>Kopieren Sie den Tag noch einmal, bis zum letzten Zeichen.</translation>
    </message>
    <message>
        <source>The image has no src, so nothing is sent.</source>
        <translation>Das Bild hat kein src, also wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Put the address into src; data-src and the like need JavaScript.</source>
        <translation>Setzen Sie die Adresse in src; data-src und Ähnliches brauchen JavaScript.</translation>
    </message>
    <message>
        <source>The address is not in quotes.</source>
        <translation>Die Adresse steht nicht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Put double quotes around the value of src.</source>
        <translation>Setzen Sie doppelte Anführungszeichen um den Wert von src.</translation>
    </message>
    <message>
        <source>loading=&quot;lazy&quot; keeps a hidden image from loading at all.</source>
        <translation>loading=&quot;lazy&quot; hält ein verstecktes Bild ganz vom Laden ab.</translation>
    </message>
    <message>
        <source>Remove the loading attribute.</source>
        <translation>Entfernen Sie das Attribut loading.</translation>
    </message>
    <message>
        <source>Inside &lt;noscript&gt; the tag loads only where JavaScript is off.</source>
        <translation>In &lt;noscript&gt; lädt der Tag nur, wo JavaScript ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Right as a fallback for the JavaScript pixel; otherwise take it out of &lt;noscript&gt;.</source>
        <translation>Richtig als Ersatz für das JavaScript-Pixel; nehmen Sie ihn sonst aus &lt;noscript&gt; heraus.</translation>
    </message>
    <message>
        <source>Inside &lt;noscript&gt;, and this page has no JavaScript pixel: where JavaScript runs, nothing is sent.</source>
        <translation>In &lt;noscript&gt;, und diese Seite hat kein JavaScript-Pixel: Wo JavaScript läuft, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Take the tag out of &lt;noscript&gt;, or add the JavaScript pixel that it is the fallback of.</source>
        <translation>Nehmen Sie den Tag aus &lt;noscript&gt; heraus oder fügen Sie das JavaScript-Pixel hinzu, dessen Ersatz er ist.</translation>
    </message>
    <message>
        <source>The tag stands in a comment, so no browser loads it.</source>
        <translation>Der Tag steht in einem Kommentar, also lädt ihn kein Browser.</translation>
    </message>
    <message>
        <source>Take it out of the comment if it should count.</source>
        <translation>Nehmen Sie ihn aus dem Kommentar, wenn er zählen soll.</translation>
    </message>
    <message>
        <source>A script loads this address: it counts only where JavaScript runs.</source>
        <translation>Ein Skript lädt diese Adresse: Sie zählt nur, wo JavaScript läuft.</translation>
    </message>
    <message>
        <source>Where JavaScript runs anyway, the JavaScript pixel does more: it keeps oppref and sees clicks.</source>
        <translation>Wo JavaScript ohnehin läuft, kann das JavaScript-Pixel mehr: Es behält oppref und sieht Klicks.</translation>
    </message>
    <message>
        <source>The address stands in CSS: it is loaded only where a visible element uses that style.</source>
        <translation>Die Adresse steht in CSS: Sie wird nur geladen, wo ein sichtbares Element diesen Stil verwendet.</translation>
    </message>
    <message>
        <source>Put it into the src of an &lt;img&gt;.</source>
        <translation>Setzen Sie sie in das src eines &lt;img&gt;.</translation>
    </message>
    <message>
        <source>The address stands in srcset: the browser chooses one of its candidates, and mail programs none.</source>
        <translation>Die Adresse steht in srcset: Der Browser wählt einen der Kandidaten, Mailprogramme keinen.</translation>
    </message>
    <message>
        <source>The address is not in the src of an image.</source>
        <translation>Die Adresse steht nicht im src eines Bildes.</translation>
    </message>
    <message>
        <source>Put it into the src of an &lt;img&gt;; data-src and the like need JavaScript.</source>
        <translation>Setzen Sie sie in das src eines &lt;img&gt;; data-src und Ähnliches brauchen JavaScript.</translation>
    </message>
    <message>
        <source>In HTML an ampersand is written &amp;amp;; browsers forgive it here.</source>
        <translation>In HTML schreibt man ein Und-Zeichen als &amp;amp;; Browser verzeihen es hier.</translation>
    </message>
    <message>
        <source>Write &amp;amp; between the parameters.</source>
        <translation>Schreiben Sie &amp;amp; zwischen die Parameter.</translation>
    </message>
    <message>
        <source>HTML knows no such character reference, so browsers read its &amp; as the end of the value.</source>
        <translation>HTML kennt keine solche Zeichenreferenz, also lesen Browser ihr &amp; als Ende des Werts.</translation>
    </message>
    <message>
        <source>Write the character itself, percent-encoded.</source>
        <translation>Schreiben Sie das Zeichen selbst, prozentkodiert.</translation>
    </message>
    <message>
        <source>The address is broken over lines; browsers mend that, other programs do not.</source>
        <translation>Die Adresse ist über mehrere Zeilen umbrochen; Browser gleichen das aus, andere Programme nicht.</translation>
    </message>
    <message>
        <source>Write the address on one line.</source>
        <translation>Schreiben Sie die Adresse in eine Zeile.</translation>
    </message>
    <message>
        <source>The address does not begin with https://.</source>
        <translation>Die Adresse beginnt nicht mit https://.</translation>
    </message>
    <message>
        <source>Write https:// before the host.</source>
        <translation>Schreiben Sie https:// vor den Host.</translation>
    </message>
    <message>
        <source>The address does not use https.</source>
        <translation>Die Adresse verwendet kein https.</translation>
    </message>
    <message>
        <source>Write https:// at its beginning.</source>
        <translation>Schreiben Sie https:// an ihren Anfang.</translation>
    </message>
    <message>
        <source>The address leads to another host than bzr.openai.com.</source>
        <translation>Die Adresse führt zu einem anderen Host als bzr.openai.com.</translation>
    </message>
    <message>
        <source>Use https://bzr.openai.com/v1/sdk/events.</source>
        <translation>Verwenden Sie https://bzr.openai.com/v1/sdk/events.</translation>
    </message>
    <message>
        <source>The path is not /v1/sdk/events.</source>
        <translation>Der Pfad ist nicht /v1/sdk/events.</translation>
    </message>
    <message>
        <source>Use https://bzr.openai.com/v1/sdk/events; /v1/events is for the Conversions API.</source>
        <translation>Verwenden Sie https://bzr.openai.com/v1/sdk/events; /v1/events ist für die Conversions API.</translation>
    </message>
    <message>
        <source>What follows the # is never sent.</source>
        <translation>Was auf das # folgt, wird nie gesendet.</translation>
    </message>
    <message>
        <source>Write # as %23 if it belongs to a value.</source>
        <translation>Schreiben Sie # als %23, wenn es zu einem Wert gehört.</translation>
    </message>
    <message>
        <source>The address has more than 2,000 characters; some browsers, servers and proxies cut or refuse it.</source>
        <translation>Die Adresse hat mehr als 2.000 Zeichen; manche Browser, Server und Proxys kürzen sie oder lehnen sie ab.</translation>
    </message>
    <message>
        <source>Leave items out, or send the conversion with the Conversions API.</source>
        <translation>Lassen Sie Artikel weg oder senden Sie die Conversion mit der Conversions API.</translation>
    </message>
    <message>
        <source>This is too much to be read to its end: 262,144 characters of an address and 20,000 tags of a text are looked at.</source>
        <translation>Das ist zu viel, um es bis zum Ende zu lesen: Angesehen werden 262.144 Zeichen einer Adresse und 20.000 Tags eines Textes.</translation>
    </message>
    <message>
        <source>Check it in smaller pieces.</source>
        <translation>Prüfen Sie es in kleineren Stücken.</translation>
    </message>
    <message>
        <source>A percent sign is not followed by two hexadecimal digits.</source>
        <translation>Auf ein Prozentzeichen folgen keine zwei Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>Write a percent sign that belongs to a value as %25.</source>
        <translation>Schreiben Sie ein Prozentzeichen, das zu einem Wert gehört, als %25.</translation>
    </message>
    <message>
        <source>A plus sign arrives as a space.</source>
        <translation>Ein Pluszeichen kommt als Leerzeichen an.</translation>
    </message>
    <message>
        <source>Write %20 for a space and %2B for a plus sign.</source>
        <translation>Schreiben Sie %20 für ein Leerzeichen und %2B für ein Pluszeichen.</translation>
    </message>
    <message>
        <source>There is a space in the address.</source>
        <translation>In der Adresse ist ein Leerzeichen.</translation>
    </message>
    <message>
        <source>Write it as %20.</source>
        <translation>Schreiben Sie es als %20.</translation>
    </message>
    <message>
        <source>Spaces beside a name or value become part of it.</source>
        <translation>Leerzeichen neben einem Namen oder Wert werden Teil davon.</translation>
    </message>
    <message>
        <source>Remove them; keep the address on one line.</source>
        <translation>Entfernen Sie sie; lassen Sie die Adresse in einer Zeile.</translation>
    </message>
    <message>
        <source>This character may not stand in an address as it is.</source>
        <translation>Dieses Zeichen darf so nicht in einer Adresse stehen.</translation>
    </message>
    <message>
        <source>Percent-encode the whole value.</source>
        <translation>Prozentkodieren Sie den ganzen Wert.</translation>
    </message>
    <message>
        <source>&amp;amp; reaches the server as text: the address was escaped twice, or copied from HTML source.</source>
        <translation>&amp;amp; erreicht den Server als Text: Die Adresse wurde doppelt maskiert oder aus HTML-Quelltext kopiert.</translation>
    </message>
    <message>
        <source>Write &amp; in a plain address and &amp;amp; once in HTML.</source>
        <translation>Schreiben Sie &amp; in einer einfachen Adresse und &amp;amp; einmal in HTML.</translation>
    </message>
    <message>
        <source>This was percent-encoded twice.</source>
        <translation>Das wurde doppelt prozentkodiert.</translation>
    </message>
    <message>
        <source>Encode it once.</source>
        <translation>Kodieren Sie es einmal.</translation>
    </message>
    <message>
        <source>The value is not UTF-8 text.</source>
        <translation>Der Wert ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>Save the page or the data as UTF-8 and encode the value again.</source>
        <translation>Speichern Sie die Seite oder die Daten als UTF-8 und kodieren Sie den Wert noch einmal.</translation>
    </message>
    <message>
        <source>{subject} is missing or empty.</source>
        <translation>{subject} fehlt oder ist leer.</translation>
    </message>
    <message>
        <source>Add {subject} with its value.</source>
        <translation>Fügen Sie {subject} mit seinem Wert hinzu.</translation>
    </message>
    <message>
        <source>{subject} has no value.</source>
        <translation>{subject} hat keinen Wert.</translation>
    </message>
    <message>
        <source>Leave the parameter out when there is nothing to send.</source>
        <translation>Lassen Sie den Parameter weg, wenn es nichts zu senden gibt.</translation>
    </message>
    <message>
        <source>The image tag does not know this parameter; OpenAI refuses such a tag.</source>
        <translation>Der Bild-Tag kennt diesen Parameter nicht; OpenAI lehnt einen solchen Tag ab.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>{subject} is there more than once.</source>
        <translation>{subject} ist mehr als einmal da.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Behalten Sie einen davon.</translation>
    </message>
    <message>
        <source>Only the Conversions API takes this; an image tag has no user, opt_out, time or page address.</source>
        <translation>Nur die Conversions API nimmt das an; ein Bild-Tag hat weder user, opt_out, Zeit noch Seitenadresse.</translation>
    </message>
    <message>
        <source>Remove it, or send the conversion with the Conversions API. The id is called event_id here.</source>
        <translation>Entfernen Sie es oder senden Sie die Conversion mit der Conversions API. Die ID heißt hier event_id.</translation>
    </message>
    <message>
        <source>Fields of the event are written {subject} in an image tag.</source>
        <translation>Felder des Events schreibt man in einem Bild-Tag als {subject}.</translation>
    </message>
    <message>
        <source>Write the name as {subject}.</source>
        <translation>Schreiben Sie den Namen als {subject}.</translation>
    </message>
    <message>
        <source>Items can&apos;t be sent in bracketed pieces.</source>
        <translation>Artikel können nicht in Stücken mit Klammern gesendet werden.</translation>
    </message>
    <message>
        <source>Write all items as one JSON array in data[contents], percent-encoded.</source>
        <translation>Schreiben Sie alle Artikel als ein JSON-Array in data[contents], prozentkodiert.</translation>
    </message>
    <message>
        <source>The pixel ID is still a placeholder.</source>
        <translation>Die Pixel-ID ist noch ein Platzhalter.</translation>
    </message>
    <message>
        <source>Put in your Pixel ID from Ads Manager, Conversions.</source>
        <translation>Setzen Sie Ihre Pixel-ID aus Ads Manager, „Conversions“, ein.</translation>
    </message>
    <message>
        <source>The event ID is still a placeholder, so all conversions would count as one.</source>
        <translation>Die Event-ID ist noch ein Platzhalter, also würden alle Conversions als eine zählen.</translation>
    </message>
    <message>
        <source>Put in an ID of its own for each conversion, or leave event_id out.</source>
        <translation>Setzen Sie für jede Conversion eine eigene ID ein oder lassen Sie event_id weg.</translation>
    </message>
    <message>
        <source>{subject} still holds a placeholder.</source>
        <translation>{subject} enthält noch einen Platzhalter.</translation>
    </message>
    <message>
        <source>Put in the value, or leave the parameter out.</source>
        <translation>Setzen Sie den Wert ein oder lassen Sie den Parameter weg.</translation>
    </message>
    <message>
        <source>{subject} is filled in by a template, so its value can&apos;t be checked here.</source>
        <translation>{subject} wird von einer Vorlage ausgefüllt, also lässt sich der Wert hier nicht prüfen.</translation>
    </message>
    <message>
        <source>Make sure that the template percent-encodes it.</source>
        <translation>Vergewissern Sie sich, dass die Vorlage ihn prozentkodiert.</translation>
    </message>
    <message>
        <source>{subject} is filled in by a template that does not percent-encode it: an &amp; or % in the value breaks the address.</source>
        <translation>{subject} wird von einer Vorlage ausgefüllt, die es nicht prozentkodiert: Ein &amp; oder % im Wert zerbricht die Adresse.</translation>
    </message>
    <message>
        <source>Use the encoding filter of the template language, such as url_encode, urlencode, rawurlencode() or encodeURIComponent().</source>
        <translation>Verwenden Sie den Kodierungsfilter der Vorlagensprache, etwa url_encode, urlencode, rawurlencode() oder encodeURIComponent().</translation>
    </message>
    <message>
        <source>A part of the address is filled in by a template, so not all of it can be checked here.</source>
        <translation>Ein Teil der Adresse wird von einer Vorlage ausgefüllt, also lässt sich hier nicht alles prüfen.</translation>
    </message>
    <message>
        <source>Paste the address as it stands in the finished page as well.</source>
        <translation>Fügen Sie auch die Adresse ein, wie sie in der fertigen Seite steht.</translation>
    </message>
    <message>
        <source>OpenAI has no event of this name.</source>
        <translation>OpenAI hat kein Event dieses Namens.</translation>
    </message>
    <message>
        <source>Choose one of the event names, or custom with a name of your own.</source>
        <translation>Wählen Sie einen der Event-Namen oder custom mit einem eigenen Namen.</translation>
    </message>
    <message>
        <source>App events can&apos;t be sent with an image tag.</source>
        <translation>App-Events können nicht mit einem Bild-Tag gesendet werden.</translation>
    </message>
    <message>
        <source>Send them with the Conversions API.</source>
        <translation>Senden Sie sie mit der Conversions API.</translation>
    </message>
    <message>
        <source>data[type] does not belong to this event.</source>
        <translation>data[type] gehört nicht zu diesem Event.</translation>
    </message>
    <message>
        <source>Let Convey write the data type; it follows from the event.</source>
        <translation>Lassen Sie Convey den Datentyp schreiben; er folgt aus dem Event.</translation>
    </message>
    <message>
        <source>The custom event name has a form that OpenAI does not take.</source>
        <translation>Der Name des eigenen Events hat eine Form, die OpenAI nicht annimmt.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, _ and -, with a letter or digit at both ends.</source>
        <translation>Verwenden Sie 1 bis 64 Buchstaben, Ziffern, _ und -, mit einem Buchstaben oder einer Ziffer an beiden Enden.</translation>
    </message>
    <message>
        <source>The custom event name is that of a standard event.</source>
        <translation>Der Name des eigenen Events ist der eines Standard-Events.</translation>
    </message>
    <message>
        <source>Use the standard event, or choose another name.</source>
        <translation>Verwenden Sie das Standard-Event oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Only a custom event has a custom event name.</source>
        <translation>Nur ein eigenes Event hat einen eigenen Event-Namen.</translation>
    </message>
    <message>
        <source>Remove custom_event_name, or set event to custom.</source>
        <translation>Entfernen Sie custom_event_name oder stellen Sie event auf custom.</translation>
    </message>
    <message>
        <source>OpenAI advises lower case in custom event names.</source>
        <translation>OpenAI empfiehlt Kleinschreibung für Namen eigener Events.</translation>
    </message>
    <message>
        <source>Write the name in lower case everywhere.</source>
        <translation>Schreiben Sie den Namen überall klein.</translation>
    </message>
    <message>
        <source>The amount is not a whole number.</source>
        <translation>Der Betrag ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Give it in the smallest unit of the currency: 25.99 USD is 2599.</source>
        <translation>Geben Sie ihn in der kleinsten Einheit der Währung an: 25.99 USD ist 2599.</translation>
    </message>
    <message>
        <source>The amount is negative; OpenAI does not say what it does with that.</source>
        <translation>Der Betrag ist negativ; OpenAI sagt nicht, was es damit macht.</translation>
    </message>
    <message>
        <source>Check the amount; refunds have no event of their own.</source>
        <translation>Prüfen Sie den Betrag; Erstattungen haben kein eigenes Event.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Das ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Write digits only, without currency, separators or quotes.</source>
        <translation>Schreiben Sie nur Ziffern, ohne Währung, Trennzeichen oder Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is an amount without a currency.</source>
        <translation>Es gibt einen Betrag ohne Währung.</translation>
    </message>
    <message>
        <source>Add the three-letter code, such as USD.</source>
        <translation>Fügen Sie den Code aus drei Buchstaben hinzu, etwa USD.</translation>
    </message>
    <message>
        <source>This is not a currency of ISO 4217 that amounts can be given in.</source>
        <translation>Das ist keine Währung nach ISO 4217, in der Beträge angegeben werden können.</translation>
    </message>
    <message>
        <source>Use the three-letter code, such as USD.</source>
        <translation>Verwenden Sie den Code aus drei Buchstaben, etwa USD.</translation>
    </message>
    <message>
        <source>This currency has been withdrawn.</source>
        <translation>Diese Währung ist nicht mehr im Umlauf.</translation>
    </message>
    <message>
        <source>Use the currency that replaced it, and its amount.</source>
        <translation>Verwenden Sie die Währung, die sie ersetzt hat, und deren Betrag.</translation>
    </message>
    <message>
        <source>Currency codes are written in upper case.</source>
        <translation>Währungscodes schreibt man in Großbuchstaben.</translation>
    </message>
    <message>
        <source>Write the code in upper case.</source>
        <translation>Schreiben Sie den Code in Großbuchstaben.</translation>
    </message>
    <message>
        <source>This event takes no plan.</source>
        <translation>Dieses Event nimmt keinen Tarif an.</translation>
    </message>
    <message>
        <source>Remove data[plan_id]; only subscription_created, trial_started and custom take it.</source>
        <translation>Entfernen Sie data[plan_id]; nur subscription_created, trial_started und custom nehmen es an.</translation>
    </message>
    <message>
        <source>This event takes no items.</source>
        <translation>Dieses Event nimmt keine Artikel an.</translation>
    </message>
    <message>
        <source>Remove data[contents].</source>
        <translation>Entfernen Sie data[contents].</translation>
    </message>
    <message>
        <source>data[contents] is not JSON.</source>
        <translation>data[contents] ist kein JSON.</translation>
    </message>
    <message>
        <source>Write the items as one JSON array, then percent-encode all of it.</source>
        <translation>Schreiben Sie die Artikel als ein JSON-Array und prozentkodieren Sie dann alles.</translation>
    </message>
    <message>
        <source>data[contents] is not a list.</source>
        <translation>data[contents] ist keine Liste.</translation>
    </message>
    <message>
        <source>Put the items into [ and ], even a single one.</source>
        <translation>Setzen Sie die Artikel in [ und ], auch einen einzelnen.</translation>
    </message>
    <message>
        <source>The list of items is empty; OpenAI does not say what it does with that.</source>
        <translation>Die Artikelliste ist leer; OpenAI sagt nicht, was es damit macht.</translation>
    </message>
    <message>
        <source>Leave data[contents] out.</source>
        <translation>Lassen Sie data[contents] weg.</translation>
    </message>
    <message>
        <source>An entry of data[contents] is not an object.</source>
        <translation>Ein Eintrag von data[contents] ist kein Objekt.</translation>
    </message>
    <message>
        <source>Write each item as {&quot;id&quot;:…}.</source>
        <translation>Schreiben Sie jeden Artikel als {&quot;id&quot;:…}.</translation>
    </message>
    <message>
        <source>An item has a field that OpenAI does not know.</source>
        <translation>Ein Artikel hat ein Feld, das OpenAI nicht kennt.</translation>
    </message>
    <message>
        <source>Use id, name, content_type, quantity, amount and currency only.</source>
        <translation>Verwenden Sie nur id, name, content_type, quantity, amount und currency.</translation>
    </message>
    <message>
        <source>group_id and variant_dict are for the Conversions API alone.</source>
        <translation>group_id und variant_dict sind nur für die Conversions API.</translation>
    </message>
    <message>
        <source>Remove them from the items of an image tag.</source>
        <translation>Entfernen Sie sie aus den Artikeln eines Bild-Tags.</translation>
    </message>
    <message>
        <source>An item has the same field twice.</source>
        <translation>Ein Artikel hat dasselbe Feld zweimal.</translation>
    </message>
    <message>
        <source>A field of an item has a value of the wrong kind.</source>
        <translation>Ein Feld eines Artikels hat einen Wert der falschen Art.</translation>
    </message>
    <message>
        <source>Write quantity and amount as numbers without quotes, everything else as text in quotes.</source>
        <translation>Schreiben Sie quantity und amount als Zahlen ohne Anführungszeichen, alles andere als Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>content_type of an item is empty.</source>
        <translation>content_type eines Artikels ist leer.</translation>
    </message>
    <message>
        <source>Give it a value such as product, or leave it out.</source>
        <translation>Geben Sie ihm einen Wert, etwa product, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>A field of an item is empty.</source>
        <translation>Ein Feld eines Artikels ist leer.</translation>
    </message>
    <message>
        <source>Give it a value, or leave it out.</source>
        <translation>Geben Sie ihm einen Wert oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>An item says nothing: none of its fields has a value.</source>
        <translation>Ein Artikel sagt nichts: Keines seiner Felder hat einen Wert.</translation>
    </message>
    <message>
        <source>Give it an id, or leave the item out.</source>
        <translation>Geben Sie ihm eine ID oder lassen Sie den Artikel weg.</translation>
    </message>
    <message>
        <source>There is an e-mail address in the tag.</source>
        <translation>Im Tag ist eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Remove it: image tags must not hold personal data. The Conversions API takes it hashed.</source>
        <translation>Entfernen Sie sie: Bild-Tags dürfen keine persönlichen Daten enthalten. Die Conversions API nimmt sie gehasht an.</translation>
    </message>
    <message>
        <source>There is a phone number in the tag.</source>
        <translation>Im Tag ist eine Telefonnummer.</translation>
    </message>
    <message>
        <source>There is what looks like a card number in the tag.</source>
        <translation>Im Tag ist etwas, das wie eine Kartennummer aussieht.</translation>
    </message>
    <message>
        <source>Remove it: image tags must not hold personal data.</source>
        <translation>Entfernen Sie sie: Bild-Tags dürfen keine persönlichen Daten enthalten.</translation>
    </message>
    <message>
        <source>There is what looks like a key or a password in the tag, where every visitor can read it.</source>
        <translation>Im Tag ist etwas, das wie ein Schlüssel oder ein Passwort aussieht; dort kann es jeder Besucher lesen.</translation>
    </message>
    <message>
        <source>Remove it, and replace the key in Ads Manager if the page was online.</source>
        <translation>Entfernen Sie es und ersetzen Sie den Schlüssel in Ads Manager, wenn die Seite online war.</translation>
    </message>
    <message>
        <source>The event ID looks like an order number; OpenAI asks for none in image tags.</source>
        <translation>Die Event-ID sieht aus wie eine Bestellnummer; OpenAI bittet, in Bild-Tags keine zu verwenden.</translation>
    </message>
    <message>
        <source>Use an opaque ID, such as the one that Convey makes, and give the same to the Conversions API.</source>
        <translation>Verwenden Sie eine undurchsichtige ID, etwa die von Convey erzeugte, und geben Sie der Conversions API dieselbe.</translation>
    </message>
    <message>
        <source>This person has opted out, and an image tag can&apos;t say so.</source>
        <translation>Diese Person hat widersprochen (Opt-out), und ein Bild-Tag kann das nicht sagen.</translation>
    </message>
    <message>
        <source>Show no tag, or send the conversion with the Conversions API, which can say it.</source>
        <translation>Zeigen Sie keinen Tag oder senden Sie die Conversion mit der Conversions API, die es sagen kann.</translation>
    </message>
    <message>
        <source>Where is the whole tag? Copy it again from its source.</source>
        <translation>Wo ist der ganze Tag? Kopieren Sie ihn noch einmal aus seiner Quelle.</translation>
    </message>
    <message>
        <source>What is your Pixel ID? It stands in Ads Manager.</source>
        <translation>Wie lautet Ihre Pixel-ID? Sie steht in Ads Manager.</translation>
    </message>
    <message>
        <source>Which event does this page stand for?</source>
        <translation>Für welches Event steht diese Seite?</translation>
    </message>
    <message>
        <source>What should the custom event be called?</source>
        <translation>Wie soll das eigene Event heißen?</translation>
    </message>
    <message>
        <source>Which opaque ID does the conversion get, or should it have none?</source>
        <translation>Welche undurchsichtige ID bekommt die Conversion, oder soll sie keine haben?</translation>
    </message>
    <message>
        <source>Does the page know the oppref? If not, leave the parameter out.</source>
        <translation>Kennt die Seite das oppref? Wenn nicht, lassen Sie den Parameter weg.</translation>
    </message>
    <message>
        <source>What is the amount, in the smallest unit of its currency?</source>
        <translation>Wie hoch ist der Betrag, in der kleinsten Einheit seiner Währung?</translation>
    </message>
    <message>
        <source>In which currency is the amount?</source>
        <translation>In welcher Währung ist der Betrag?</translation>
    </message>
    <message>
        <source>What should this value be?</source>
        <translation>Was soll dieser Wert sein?</translation>
    </message>
    <message>
        <source>Which of the two values is right?</source>
        <translation>Welcher der beiden Werte ist richtig?</translation>
    </message>
    <message>
        <source>Which items belong to the conversion?</source>
        <translation>Welche Artikel gehören zur Conversion?</translation>
    </message>
    <message>
        <source>What does this entry say about the item?</source>
        <translation>Was sagt dieser Eintrag über den Artikel?</translation>
    </message>
    <message>
        <source>What should stand here instead of personal data? It may be left out.</source>
        <translation>Was soll hier anstelle persönlicher Daten stehen? Es darf wegbleiben.</translation>
    </message>
    <message>
        <source>Was the page online with this key? Then the key has to be replaced.</source>
        <translation>War die Seite mit diesem Schlüssel online? Dann muss der Schlüssel ersetzt werden.</translation>
    </message>
    <message>
        <source>Is this an endpoint of your own? If not, use bzr.openai.com.</source>
        <translation>Ist das ein eigener Endpunkt? Wenn nicht, verwenden Sie bzr.openai.com.</translation>
    </message>
    <message>
        <source>Does the # belong to a value? Then write it as %23; else remove what follows.</source>
        <translation>Gehört das # zu einem Wert? Dann schreiben Sie es als %23; entfernen Sie sonst, was folgt.</translation>
    </message>
    <message>
        <source>Where in the page should the tag stand?</source>
        <translation>Wo in der Seite soll der Tag stehen?</translation>
    </message>
    <message>
        <source>In which encoding is the text? Save it as UTF-8 and encode it again.</source>
        <translation>In welcher Kodierung ist der Text? Speichern Sie ihn als UTF-8 und kodieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>What can be left out?</source>
        <translation>Was kann wegbleiben?</translation>
    </message>
    <message>
        <source>Is the tag shown to people who opted out? It must not be.</source>
        <translation>Wird der Tag Menschen gezeigt, die widersprochen haben (Opt-out)? Das darf er nicht.</translation>
    </message>
    <message>
        <source>Look at the network and the proxy, then try again.</source>
        <translation>Sehen Sie nach Netzwerk und Proxy und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Stopped. If it was on its way, it may have arrived.</source>
        <translation>Gestoppt. Wenn er unterwegs war, kann er angekommen sein.</translation>
    </message>
    <message>
        <source>No answer came in time. It may have arrived.</source>
        <translation>Es kam rechtzeitig keine Antwort. Der Tag kann angekommen sein.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server of the tag can&apos;t be reached. {detail}</source>
        <translation>Der Server des Tags ist nicht erreichbar. {detail}</translation>
    </message>
    <message>
        <source>The connection failed. It may have arrived. {detail}</source>
        <translation>Die Verbindung ist fehlgeschlagen. Der Tag kann angekommen sein. {detail}</translation>
    </message>
    <message>
        <source>What answered is no web server.</source>
        <translation>Was geantwortet hat, ist kein Webserver.</translation>
    </message>
    <message>
        <source>As far as known in October 2026, these ads run in the United States, Canada, Australia, New Zealand, the United Kingdom, Brazil, Japan, Korea and Mexico, and in no country of the EU.</source>
        <translation>Soweit im Oktober 2026 bekannt, laufen diese Anzeigen in den Vereinigten Staaten, Kanada, Australien, Neuseeland, dem Vereinigten Königreich, Brasilien, Japan, Korea und Mexiko und in keinem Land der EU.</translation>
    </message>
    <message>
        <source>Stay on this computer</source>
        <translation>Bleiben auf diesem Computer</translation>
    </message>
    <message>
        <source>Are read, and do not leave</source>
        <translation>Werden gelesen und gehen nicht hinaus</translation>
    </message>
    <message>
        <source>Leave hashed</source>
        <translation>Gehen gehasht hinaus</translation>
    </message>
    <message>
        <source>Leave so that they can be read</source>
        <translation>Gehen lesbar hinaus</translation>
    </message>
    <message>
        <source>Nothing of these columns is read into a conversion.</source>
        <translation>Nichts aus diesen Spalten wird in eine Conversion gelesen.</translation>
    </message>
    <message>
        <source>These columns decide which lines are sent, or how a line is read. Their values stay on this computer.</source>
        <translation>Diese Spalten entscheiden, welche Zeilen gesendet werden oder wie eine Zeile gelesen wird. Ihre Werte bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Only a SHA-256 hash leaves, made on this computer. A hash of a value that is known already can be recognised.</source>
        <translation>Nur ein SHA-256-Hash geht hinaus, auf diesem Computer gebildet. Der Hash eines schon bekannten Werts lässt sich wiedererkennen.</translation>
    </message>
    <message>
        <source>OpenAI reads these values as they are, or in another form of writing.</source>
        <translation>OpenAI liest diese Werte unverändert oder in anderer Schreibweise.</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Verwendet für</translation>
    </message>
    <message>
        <source>The same for every line</source>
        <translation>Für jede Zeile gleich</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <source>Every column of the file stands here once, under what happens to it. Conversions go to OpenAI, encrypted; nobody else gets anything, and no file name, line number or figure about the sender leaves.</source>
        <translation>Jede Spalte der Datei steht hier einmal, unter dem, was mit ihr geschieht. Conversions gehen verschlüsselt an OpenAI; niemand sonst erhält etwas, und kein Dateiname, keine Zeilennummer und keine Zahl über den Absender geht hinaus.</translation>
    </message>
    <message>
        <source>These values are the same for every line; no column has them.</source>
        <translation>Diese Werte sind für jede Zeile gleich; keine Spalte hat sie.</translation>
    </message>
    <message>
        <source>One conversion as it is sent</source>
        <translation>Eine Conversion, wie sie gesendet wird</translation>
    </message>
    <message>
        <source>It is set aside, never deleted. Put a copy of it back, or check the conversions again and send them: the question before sending says what that means.</source>
        <translation>Er wird beiseitegelegt, nie gelöscht. Legen Sie eine Kopie davon zurück oder prüfen Sie die Conversions noch einmal und senden Sie sie: Die Rückfrage vor dem Senden sagt, was das bedeutet.</translation>
    </message>
    <message>
        <source>What it takes stands in Help &gt; Command line, under Inputs.</source>
        <translation>Was sie annimmt, steht in Hilfe &gt; Command line (Befehlszeile), unter „Inputs“.</translation>
    </message>
    <message>
        <source>All inputs stand in Help &gt; Command line, under Inputs.</source>
        <translation>Alle Eingaben stehen in Hilfe &gt; Command line (Befehlszeile), unter „Inputs“.</translation>
    </message>
    <message>
        <source>It is set aside, never deleted. What was sent before is not known without it: put a copy of it back, or send with --without-history, and what OpenAI has already goes again.</source>
        <translation>Er wird beiseitegelegt, nie gelöscht. Ohne ihn ist nicht bekannt, was zuvor gesendet wurde: Legen Sie eine Kopie davon zurück oder senden Sie mit --without-history; dann geht, was OpenAI schon hat, noch einmal.</translation>
    </message>
    <message>
        <source>It is a workbook with several sheets. Choose the one with the conversions (--sheet), or export it again.</source>
        <translation>Es ist eine Arbeitsmappe mit mehreren Blättern. Wählen Sie das mit den Conversions (--sheet) oder exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{subject} can&apos;t be used. {detail}</source>
        <translation>{subject} kann nicht verwendet werden. {detail}</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This is no endpoint.</source>
        <translation>Das ist kein Endpunkt.</translation>
    </message>
    <message>
        <source>Other sheets of this workbook with rows: {found}. The one that looks most like conversions is read.</source>
        <translation>Weitere Blätter dieser Arbeitsmappe mit Zeilen: {found}. Gelesen wird das, das am ehesten nach Conversions aussieht.</translation>
    </message>
    <message>
        <source>If another one is meant, choose its sheet.</source>
        <translation>Wenn ein anderes gemeint ist, wählen Sie dieses Blatt.</translation>
    </message>
    <message>
        <source>A server on the way answered HTTP 413: this conversion is too large for it, even alone.</source>
        <translation>Ein Server auf dem Weg hat mit HTTP 413 geantwortet: Diese Conversion ist ihm zu groß, selbst allein.</translation>
    </message>
    <message>
        <source>This line has too few cells: {found}; the header has {expected}.</source>
        <translation>Diese Zeile hat zu wenige Zellen: {found}; die Kopfzeile hat {expected}.</translation>
    </message>
    <message>
        <source>Check the time zone, whether day and month are swapped, and which time of day is taken for days without one (date_only_time).</source>
        <translation>Prüfen Sie die Zeitzone, ob Tag und Monat vertauscht sind und welche Uhrzeit für Tage ohne Uhrzeit gilt (date_only_time).</translation>
    </message>
    <message>
        <source>The amount column is empty here; the conversion is sent without a value.</source>
        <translation>Die Betragsspalte ist hier leer; die Conversion wird ohne Wert gesendet.</translation>
    </message>
    <message>
        <source>Fill in the cell, or leave the line out.</source>
        <translation>Füllen Sie die Zelle aus oder lassen Sie die Zeile aus.</translation>
    </message>
    <message>
        <source>If it is to be sent all the same, give it an id of its own, or change the filter on column {subject}.</source>
        <translation>Wenn sie trotzdem gesendet werden soll, geben Sie ihr eine eigene ID oder ändern Sie den Filter der Spalte {subject}.</translation>
    </message>
    <message>
        <source>This line repeats the header.</source>
        <translation>Diese Zeile wiederholt die Kopfzeile.</translation>
    </message>
</context>
</TS>
