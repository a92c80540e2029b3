<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>DialectWords</name>
    <message>
        <source>found, %1 % sure</source>
        <translation>encontrado, %1 % seguro</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name in a sentence</comment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of names</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>caret</source>
        <translation>circunflejo</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>dos puntos</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>un carácter de control</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barra vertical</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Coma ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Punto y coma ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Vertical bar |</source>
        <translation>Barra vertical |</translation>
    </message>
    <message>
        <source>Caret ^</source>
        <translation>Circunflejo ^</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the first %1 lines have the same number of cells with it: %2.</source>
        <translation>
            <numerusform>%Ln de las primeras %1 líneas tiene con él el mismo número de celdas: %2.</numerusform>
            <numerusform>%Ln de las primeras %1 líneas tienen con él el mismo número de celdas: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>you chose; %1 fits better</source>
        <translation>lo elegiste tú; %1 encaja mejor</translation>
    </message>
    <message>
        <source>you chose</source>
        <translation>lo elegiste tú</translation>
    </message>
    <message>
        <source>assumed: one column</source>
        <translation>supuesto: una columna</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>lo habitual</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells of the first line read like names, %1 like values.</source>
        <translation>
            <numerusform>%Ln celda de la primera línea parece un nombre; %1, valores.</numerusform>
            <numerusform>%Ln celdas de la primera línea parecen nombres; %1, valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>The first line looks like those below it.</source>
        <translation>La primera línea se parece a las siguientes.</translation>
    </message>
    <message>
        <source>saved today %1</source>
        <translation>guardado hoy a las %1</translation>
    </message>
    <message>
        <source>saved yesterday %1</source>
        <translation>guardado ayer a las %1</translation>
    </message>
    <message>
        <source>saved on %1 at %2</source>
        <translation>guardado el %1 a las %2</translation>
    </message>
    <message>
        <source>Columns without a name are called by their place: %1.</source>
        <translation>Las columnas sin nombre se llaman por su posición: %1.</translation>
    </message>
    <message>
        <source>Names that stand over more than one column: %1. Convey reads the first column of each; to use another, give it a name of its own in the spreadsheet.</source>
        <translation>Nombres que aparecen en más de una columna: %1. Convey lee la primera columna de cada uno; para usar otra, dale un nombre propio en la hoja de cálculo.</translation>
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
        <translation>UTF-16 LE (Excel: texto Unicode)</translation>
    </message>
    <message>
        <source>UTF-16 BE</source>
        <translation>UTF-16 BE</translation>
    </message>
    <message>
        <source>Windows-1250 (Central)</source>
        <translation>Windows-1250 (Europa central)</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251 (cirílico)</translation>
    </message>
    <message>
        <source>Windows-1253 (Greek)</source>
        <translation>Windows-1253 (griego)</translation>
    </message>
    <message>
        <source>Windows-1254 (Turkish)</source>
        <translation>Windows-1254 (turco)</translation>
    </message>
    <message>
        <source>Windows-1255 (Hebrew)</source>
        <translation>Windows-1255 (hebreo)</translation>
    </message>
    <message>
        <source>Windows-1256 (Arabic)</source>
        <translation>Windows-1256 (árabe)</translation>
    </message>
    <message>
        <source>Windows-1257 (Baltic)</source>
        <translation>Windows-1257 (báltico)</translation>
    </message>
    <message>
        <source>Windows-1258 (Vietnamese)</source>
        <translation>Windows-1258 (vietnamita)</translation>
    </message>
    <message>
        <source>Windows-874 (Thai)</source>
        <translation>Windows-874 (tailandés)</translation>
    </message>
    <message>
        <source>Shift_JIS (Japanese)</source>
        <translation>Shift_JIS (japonés)</translation>
    </message>
    <message>
        <source>EUC-JP (Japanese)</source>
        <translation>EUC-JP (japonés)</translation>
    </message>
    <message>
        <source>GB18030 (Chinese, simplified)</source>
        <translation>GB18030 (chino simplificado)</translation>
    </message>
    <message>
        <source>EUC-KR (Korean)</source>
        <translation>EUC-KR (coreano)</translation>
    </message>
    <message>
        <source>Big5 (Chinese, traditional)</source>
        <translation>Big5 (chino tradicional)</translation>
    </message>
    <message>
        <source>Mac Roman (old Macs)</source>
        <translation>Mac Roman (Mac antiguos)</translation>
    </message>
    <message>
        <source>you chose</source>
        <translation>lo elegiste tú</translation>
    </message>
    <message>
        <source>found, %1 % sure</source>
        <translation>encontrado, %1 % seguro</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>lo habitual</translation>
    </message>
    <message>
        <source>found, marked as such</source>
        <translation>encontrado, marcado como tal</translation>
    </message>
    <message>
        <source>likely, %1 % sure</source>
        <translation>probable, %1 % seguro</translation>
    </message>
    <message>
        <source>as the format has it</source>
        <translation>según el formato</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>The file begins with the mark of this encoding.</source>
        <translation>El archivo empieza con la marca de esta codificación.</translation>
    </message>
    <message>
        <source>Every second byte is zero, as in this encoding.</source>
        <translation>Uno de cada dos bytes es cero, como en esta codificación.</translation>
    </message>
    <message>
        <source>Line %1 is the first with letters beyond A to Z, and they are well-formed.</source>
        <translation>La línea %1 es la primera con letras fuera de la A a la Z, y están bien formadas.</translation>
    </message>
    <message>
        <source>There is no letter beyond A to Z in what was looked at.</source>
        <translation>En lo examinado no hay letras fuera de la A a la Z.</translation>
    </message>
    <message>
        <source>Line %1 is the first that can&apos;t be UTF-8; with this encoding its letters make words.</source>
        <translation>La línea %1 es la primera que no puede ser UTF-8; con esta codificación sus letras forman palabras.</translation>
    </message>
    <message>
        <source>The first line names the separator, as Excel writes it.</source>
        <translation>La primera línea nombra el separador, como lo escribe Excel.</translation>
    </message>
    <message>
        <source>The lines above the table are parameters of a template.</source>
        <translation>Las líneas sobre la tabla son parámetros de una plantilla.</translation>
    </message>
    <message>
        <source>The lines above the table are comments.</source>
        <translation>Las líneas sobre la tabla son comentarios.</translation>
    </message>
    <message>
        <source>The lines above the table read like a title.</source>
        <translation>Las líneas sobre la tabla parecen un título.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were passed over.</source>
        <translation>
            <numerusform>Se pasó por alto %Ln línea.</numerusform>
            <numerusform>Se pasaron por alto %Ln líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>none found</source>
        <translation>ninguna encontrada</translation>
    </message>
    <message>
        <source>one begins in line %1</source>
        <translation>una empieza en la línea %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other tables begin in the file.</source>
        <translation>
            <numerusform>En el archivo empieza %Ln tabla más.</numerusform>
            <numerusform>En el archivo empiezan %Ln tablas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>above the names</source>
        <translation>sobre los nombres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable, from line %1 on</source>
        <translation>
            <numerusform>%Ln ilegible, desde la línea %1</numerusform>
            <numerusform>%Ln ilegibles, desde la línea %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how it was found, and the proof</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>la única</translation>
    </message>
    <message>
        <source>An Excel workbook.</source>
        <translation>Un libro de Excel.</translation>
    </message>
    <message>
        <source>Packed as gz; Convey has unpacked it.</source>
        <translation>Comprimido como gz; Convey lo ha descomprimido.</translation>
    </message>
    <message>
        <source>Its days are counted from 1904, as on old Macs.</source>
        <translation>Sus días se cuentan desde 1904, como en los Mac antiguos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln formulas have no value: open the workbook in Excel and save it once.</source>
        <translation>
            <numerusform>%Ln fórmula no tiene valor: abre el libro en Excel y guárdalo una vez.</numerusform>
            <numerusform>%Ln fórmulas no tienen valor: abre el libro en Excel y guárdalo una vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged cells: the value stands in the first of them.</source>
        <translation>
            <numerusform>%Ln celda combinada: el valor está en la primera.</numerusform>
            <numerusform>%Ln celdas combinadas: el valor está en la primera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its lines end in different ways, which changes nothing.</source>
        <translation>Sus líneas terminan de distintas maneras, lo que no cambia nada.</translation>
    </message>
    <message>
        <source>Its lines end as on Windows (CR LF).</source>
        <translation>Sus líneas terminan como en Windows (CR LF).</translation>
    </message>
    <message>
        <source>Its lines end as on old Macs (CR).</source>
        <translation>Sus líneas terminan como en los Mac antiguos (CR).</translation>
    </message>
    <message>
        <source>Its lines end as on Linux and Macs (LF).</source>
        <translation>Sus líneas terminan como en Linux y Mac (LF).</translation>
    </message>
    <message>
        <source>Line %1 names a time zone: %2.</source>
        <translation>La línea %1 nombra una zona horaria: %2.</translation>
    </message>
    <message numerus="yes">
        <source>the one of %Ln that looks most like conversions</source>
        <translation>
            <numerusform>de %Ln, la que más parece de conversiones</numerusform>
            <numerusform>de %Ln, la que más parece de conversiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>tiene un valor</translation>
    </message>
    <message>
        <source>zero or less</source>
        <translation>cero o menos</translation>
    </message>
    <message>
        <source>above zero</source>
        <translation>más de cero</translation>
    </message>
    <message>
        <source>all but %1</source>
        <comment>words of a column</comment>
        <translation>todo menos %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>cells without a word</comment>
        <translation>(vacía)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, and the values that are left out</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This file has no such column.</source>
        <translation>Este archivo no tiene esa columna.</translation>
    </message>
    <message>
        <source>Switched off: they are sent.</source>
        <translation>Desactivado: se envían.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>None in this file.</source>
        <translation>Ninguna en este archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions, with others of its kind</source>
        <translation>
            <numerusform>%Ln conversión, con otras de su tipo</numerusform>
            <numerusform>%Ln conversiones, con otras de su tipo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions, %1, with others of its kind</source>
        <translation>
            <numerusform>%Ln conversión, %1, con otras de su tipo</numerusform>
            <numerusform>%Ln conversiones, %1, con otras de su tipo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions</source>
        <translation>
            <numerusform>%Ln conversión</numerusform>
            <numerusform>%Ln conversiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions, %1</source>
        <translation>
            <numerusform>%Ln conversión, %1</numerusform>
            <numerusform>%Ln conversiones, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>causes</name>
    <message>
        <source>Line has too many cells</source>
        <translation>La línea tiene demasiadas celdas</translation>
    </message>
    <message>
        <source>Line has too few cells</source>
        <translation>La línea tiene pocas celdas</translation>
    </message>
    <message>
        <source>Quotation mark never closed</source>
        <translation>Comilla nunca cerrada</translation>
    </message>
    <message>
        <source>Line too long to be read whole</source>
        <translation>Línea demasiado larga para leerla entera</translation>
    </message>
    <message>
        <source>Text can&apos;t be read (encoding)</source>
        <translation>Texto ilegible (codificación)</translation>
    </message>
    <message>
        <source>Event ID is missing</source>
        <translation>Falta el ID de evento</translation>
    </message>
    <message>
        <source>Event ID looks personal</source>
        <translation>El ID de evento parece personal</translation>
    </message>
    <message>
        <source>Event ID is very long</source>
        <translation>El ID de evento es muy largo</translation>
    </message>
    <message>
        <source>Kind of event is missing</source>
        <translation>Falta el tipo de evento</translation>
    </message>
    <message>
        <source>Kind of event is not known</source>
        <translation>Tipo de evento no reconocido</translation>
    </message>
    <message>
        <source>Custom event has no name</source>
        <translation>El evento personalizado no tiene nombre</translation>
    </message>
    <message>
        <source>Custom event name not allowed</source>
        <translation>Nombre de evento personalizado no permitido</translation>
    </message>
    <message>
        <source>Custom event has a standard name</source>
        <translation>Evento personalizado con nombre estándar</translation>
    </message>
    <message>
        <source>Custom event name not sent</source>
        <translation>Nombre de evento personalizado no enviado</translation>
    </message>
    <message>
        <source>Time is missing</source>
        <translation>Falta la hora</translation>
    </message>
    <message>
        <source>Time can&apos;t be read</source>
        <translation>Hora ilegible</translation>
    </message>
    <message>
        <source>Time names no zone</source>
        <translation>Hora sin zona</translation>
    </message>
    <message>
        <source>Day and month unclear</source>
        <translation>Día y mes poco claros</translation>
    </message>
    <message>
        <source>Time skipped by the clocks</source>
        <translation>Hora saltada por los relojes</translation>
    </message>
    <message>
        <source>Time happened twice</source>
        <translation>Hora que ocurrió dos veces</translation>
    </message>
    <message>
        <source>Older than 7 days</source>
        <translation>De hace más de 7 días</translation>
    </message>
    <message>
        <source>Time is in the future</source>
        <translation>La hora está en el futuro</translation>
    </message>
    <message>
        <source>Leaves the 7 days within the hour</source>
        <translation>Sale de los 7 días en una hora</translation>
    </message>
    <message>
        <source>Place is not known</source>
        <translation>Lugar no reconocido</translation>
    </message>
    <message>
        <source>App event outside the app</source>
        <translation>Evento de app fuera de la app</translation>
    </message>
    <message>
        <source>Page address is missing</source>
        <translation>Falta la dirección de la página</translation>
    </message>
    <message>
        <source>Page address can&apos;t be sent</source>
        <translation>La dirección no se puede enviar</translation>
    </message>
    <message>
        <source>Page address looks personal</source>
        <translation>La dirección parece personal</translation>
    </message>
    <message>
        <source>Opt-out can&apos;t be read</source>
        <translation>Exclusión voluntaria ilegible</translation>
    </message>
    <message>
        <source>Consent is unclear</source>
        <translation>Consentimiento poco claro</translation>
    </message>
    <message>
        <source>Nothing identifies the customer</source>
        <translation>Nada identifica al cliente</translation>
    </message>
    <message>
        <source>E-mail address not usable</source>
        <translation>Correo electrónico no utilizable</translation>
    </message>
    <message>
        <source>Phone number not usable</source>
        <translation>Teléfono no utilizable</translation>
    </message>
    <message>
        <source>Phone number without country</source>
        <translation>Teléfono sin país</translation>
    </message>
    <message>
        <source>Customer ID not usable</source>
        <translation>ID de cliente no utilizable</translation>
    </message>
    <message>
        <source>Name not usable</source>
        <translation>Nombre no utilizable</translation>
    </message>
    <message>
        <source>Country is not known</source>
        <translation>País no reconocido</translation>
    </message>
    <message>
        <source>Region not usable</source>
        <translation>Región no utilizable</translation>
    </message>
    <message>
        <source>City not usable</source>
        <translation>Ciudad no utilizable</translation>
    </message>
    <message>
        <source>Postal code not usable</source>
        <translation>Código postal no utilizable</translation>
    </message>
    <message>
        <source>IP address not usable</source>
        <translation>Dirección IP no utilizable</translation>
    </message>
    <message>
        <source>Browser text not usable</source>
        <translation>Texto del navegador no utilizable</translation>
    </message>
    <message>
        <source>obref not usable</source>
        <translation>obref no utilizable</translation>
    </message>
    <message>
        <source>Advertising ID not usable</source>
        <translation>ID de publicidad no utilizable</translation>
    </message>
    <message>
        <source>Hash of another kind</source>
        <translation>Hash de otro tipo</translation>
    </message>
    <message>
        <source>Hashed already</source>
        <translation>Ya con hash</translation>
    </message>
    <message>
        <source>Amount can&apos;t be read</source>
        <translation>Importe ilegible</translation>
    </message>
    <message>
        <source>Amount has too many decimals</source>
        <translation>El importe tiene demasiados decimales</translation>
    </message>
    <message>
        <source>Decimal sign unclear</source>
        <translation>Signo decimal poco claro</translation>
    </message>
    <message>
        <source>Currency is missing</source>
        <translation>Falta la moneda</translation>
    </message>
    <message>
        <source>Amount is negative</source>
        <translation>El importe es negativo</translation>
    </message>
    <message>
        <source>Amount is zero</source>
        <translation>El importe es cero</translation>
    </message>
    <message>
        <source>Currency is not known</source>
        <translation>Moneda no reconocida</translation>
    </message>
    <message>
        <source>Currency no longer in use</source>
        <translation>Moneda fuera de uso</translation>
    </message>
    <message>
        <source>Plan not sent</source>
        <translation>Plan no enviado</translation>
    </message>
    <message>
        <source>Products not sent</source>
        <translation>Productos no enviados</translation>
    </message>
    <message>
        <source>Own field not sent</source>
        <translation>Campo propio no enviado</translation>
    </message>
    <message>
        <source>Text looks personal</source>
        <translation>El texto parece personal</translation>
    </message>
    <message>
        <source>Quantity can&apos;t be read</source>
        <translation>Cantidad ilegible</translation>
    </message>
    <message>
        <source>Quantity below 1</source>
        <translation>Cantidad menor que 1</translation>
    </message>
    <message>
        <source>Item price can&apos;t be read</source>
        <translation>Precio de artículo ilegible</translation>
    </message>
    <message>
        <source>Item price without currency</source>
        <translation>Precio de artículo sin moneda</translation>
    </message>
    <message>
        <source>Item currency is not known</source>
        <translation>Moneda de artículo no reconocida</translation>
    </message>
    <message>
        <source>Very many items</source>
        <translation>Muchísimos artículos</translation>
    </message>
    <message>
        <source>Customer&apos;s name in an item&apos;s name</source>
        <translation>Nombre del cliente en un artículo</translation>
    </message>
    <message>
        <source>Own field not readable</source>
        <translation>Campo propio ilegible</translation>
    </message>
    <message>
        <source>Items not readable</source>
        <translation>Artículos ilegibles</translation>
    </message>
    <message>
        <source>More than three values</source>
        <translation>Más de tres valores</translation>
    </message>
    <message>
        <source>Left out for want of consent</source>
        <translation>Omitida por falta de consentimiento</translation>
    </message>
    <message>
        <source>Left out: voided</source>
        <translation>Omitida: anulada</translation>
    </message>
    <message>
        <source>Left out: refunded</source>
        <translation>Omitida: reembolsada</translation>
    </message>
    <message>
        <source>Left out: cancelled</source>
        <translation>Omitida: cancelada</translation>
    </message>
    <message>
        <source>Left out: not paid yet</source>
        <translation>Omitida: aún sin pagar</translation>
    </message>
    <message>
        <source>Left out: failed</source>
        <translation>Omitida: pago fallido</translation>
    </message>
    <message>
        <source>Left out: test mode</source>
        <translation>Omitida: modo de prueba</translation>
    </message>
    <message>
        <source>Left out: not a sale</source>
        <translation>Omitida: no es una venta</translation>
    </message>
    <message>
        <source>Left out: adjustment</source>
        <translation>Omitida: ajuste</translation>
    </message>
    <message>
        <source>Left out: totals</source>
        <translation>Omitida: totales</translation>
    </message>
    <message>
        <source>Left out: not won</source>
        <translation>Omitida: no ganada</translation>
    </message>
    <message>
        <source>Left out by a filter</source>
        <translation>Omitida por un filtro</translation>
    </message>
    <message>
        <source>Too many lines for one order</source>
        <translation>Demasiadas líneas para un pedido</translation>
    </message>
    <message>
        <source>Lines of one order differ</source>
        <translation>Líneas distintas en un pedido</translation>
    </message>
    <message>
        <source>Line stands twice in an order</source>
        <translation>Línea repetida en un pedido</translation>
    </message>
    <message>
        <source>Items and total differ</source>
        <translation>Artículos y total difieren</translation>
    </message>
    <message>
        <source>Items and total far apart</source>
        <translation>Artículos y total muy distintos</translation>
    </message>
    <message>
        <source>Event ID used twice, same content</source>
        <translation>ID de evento repetido, igual contenido</translation>
    </message>
    <message>
        <source>Event ID used twice, other content</source>
        <translation>ID de evento repetido, otro contenido</translation>
    </message>
    <message>
        <source>Nearly all amounts are 1</source>
        <translation>Casi todos los importes son 1</translation>
    </message>
    <message>
        <source>Amounts far above the usual ones</source>
        <translation>Importes muy por encima de lo habitual</translation>
    </message>
    <message>
        <source>Most times in one hour of the day</source>
        <translation>Casi todo en una misma hora del día</translation>
    </message>
    <message>
        <source>Event IDs only count the lines</source>
        <translation>Los ID de evento solo cuentan líneas</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Ya enviada</translation>
    </message>
    <message>
        <source>Sent before with other values</source>
        <translation>Ya enviada con otros valores</translation>
    </message>
    <message>
        <source>Sent before, no answer came back</source>
        <translation>Ya enviada, sin respuesta</translation>
    </message>
    <message>
        <source>Sent before to a pixel of yours</source>
        <translation>Ya enviada a un píxel tuyo</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Omitida por ti</translation>
    </message>
    <message>
        <source>Counted, but not listed</source>
        <translation>Contada, pero no listada</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nada que revisar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln celda</numerusform>
            <numerusform>%Ln celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>an ID of its own for each conversion, such as an order number</source>
        <translation>un ID propio para cada conversión, como un número de pedido</translation>
    </message>
    <message>
        <source>a kind of event, such as order_created or Purchase</source>
        <translation>un tipo de evento, como order_created o Purchase</translation>
    </message>
    <message>
        <source>1 to 64 letters, digits, _ or -</source>
        <translation>de 1 a 64 letras, cifras, _ o -</translation>
    </message>
    <message>
        <source>a time such as 2026-11-21T14:30:00+01:00</source>
        <translation>una hora como 2026-11-21T14:30:00+01:00</translation>
    </message>
    <message>
        <source>a place such as web, mobile_app or physical_store</source>
        <translation>un lugar como web, mobile_app o physical_store</translation>
    </message>
    <message>
        <source>an address such as https://shop.example.com/thanks</source>
        <translation>una dirección como https://shop.example.com/thanks</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>an e-mail address, a phone number, a customer ID or oppref</source>
        <translation>un correo electrónico, un teléfono, un ID de cliente u oppref</translation>
    </message>
    <message>
        <source>an address such as anna@example.com</source>
        <translation>una dirección como anna@example.com</translation>
    </message>
    <message>
        <source>a number with its country code, such as +44 7700 900123</source>
        <translation>un número con su código de país, como +44 7700 900123</translation>
    </message>
    <message>
        <source>two letters such as US</source>
        <translation>dos letras como US</translation>
    </message>
    <message>
        <source>at most 32 letters, digits, spaces and hyphens</source>
        <translation>como máximo 32 letras, cifras, espacios y guiones</translation>
    </message>
    <message>
        <source>one IPv4 or IPv6 address</source>
        <translation>una dirección IPv4 o IPv6</translation>
    </message>
    <message>
        <source>a number such as 129.99</source>
        <translation>un número como 129.99</translation>
    </message>
    <message>
        <source>three letters such as EUR</source>
        <translation>tres letras como EUR</translation>
    </message>
    <message>
        <source>a whole number from 1 on</source>
        <translation>un número entero a partir de 1</translation>
    </message>
    <message>
        <source>OpenAI refuses conversions like this one.</source>
        <translation>OpenAI rechaza conversiones como esta.</translation>
    </message>
    <message>
        <source>Nothing here can be sent for certain, and Convey won&apos;t guess.</source>
        <translation>Aquí nada se puede enviar con certeza, y Convey no adivina.</translation>
    </message>
    <message>
        <source>OpenAI does not say how it takes this.</source>
        <translation>OpenAI no dice cómo trata esto.</translation>
    </message>
    <message>
        <source>The conversion is sent without this value.</source>
        <translation>La conversión se envía sin este valor.</translation>
    </message>
    <message>
        <source>It would leave this computer unhashed.</source>
        <translation>Saldría de este equipo sin hash.</translation>
    </message>
    <message>
        <source>You or your saved setup leave it out.</source>
        <translation>La omites tú o tu configuración guardada.</translation>
    </message>
    <message>
        <source>OpenAI takes it; it is worth a look.</source>
        <translation>OpenAI la acepta; conviene revisarla.</translation>
    </message>
    <message>
        <source>Rule: OpenAI, page “%1”, read on %2</source>
        <translation>Regla: OpenAI, página «%1», leída el %2</translation>
    </message>
    <message>
        <source>Rule: a recorded answer of OpenAI (%1), read on %2</source>
        <translation>Regla: una respuesta registrada de OpenAI (%1), leída el %2</translation>
    </message>
    <message>
        <source>Rule: inferred, %1, read on %2</source>
        <translation>Regla: deducida, %1, leída el %2</translation>
    </message>
    <message>
        <source>OpenAI has published no rule (looked for on %1)</source>
        <translation>OpenAI no ha publicado ninguna regla (buscada el %1)</translation>
    </message>
    <message>
        <source>Rule: Convey&apos;s own, not OpenAI&apos;s</source>
        <translation>Regla: de Convey, no de OpenAI</translation>
    </message>
    <message>
        <source>Amount is missing</source>
        <translation>Falta el importe</translation>
    </message>
    <message>
        <source>Left out: the header again</source>
        <translation>Omitida: el encabezado repetido</translation>
    </message>
</context>
<context>
    <name>convey::ui::AboutDialog</name>
    <message>
        <source>Libraries that Convey uses</source>
        <translation>Bibliotecas que usa Convey</translation>
    </message>
    <message>
        <source>Each library with its version, its licence and who wrote it.</source>
        <translation>Cada biblioteca con su versión, su licencia y quién la escribió.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>About Convey</source>
        <translation>Acerca de Convey</translation>
    </message>
    <message>
        <source>Convey %1</source>
        <translation>Convey %1</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you send it. Convey collects no usage data and looks for no updates. Keys stay in the key store of this computer.</source>
        <translation>Nada sale de este equipo hasta que lo envíes. Convey no recopila datos de uso ni busca actualizaciones. Las claves se quedan en el almacén de claves de este equipo.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. © Convey contributors. It uses:</source>
        <translation>Software libre con la licencia Apache 2.0. © Convey contributors. Usa:</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copiar versiones</translation>
    </message>
</context>
<context>
    <name>convey::ui::AdsManagerDrawing</name>
    <message>
        <source>A drawing of Ads Manager: on the page Conversions, the pixel ID stands beside the pixel, and keys for sending are made under Conversion keys.</source>
        <translation>Un dibujo de Ads Manager: en la página Conversions, el ID del píxel está junto al píxel, y las claves para enviar se crean en Conversion keys.</translation>
    </message>
    <message>
        <source>Pixel: your shop</source>
        <translation>Píxel: tu tienda</translation>
    </message>
    <message>
        <source>Pixel ID   %1</source>
        <translation>ID del píxel   %1</translation>
    </message>
    <message>
        <source>Source ID   %1</source>
        <translation>ID de la fuente   %1</translation>
    </message>
    <message>
        <source>Conversion keys</source>
        <translation>Conversion keys</translation>
    </message>
    <message>
        <source>New key   %1</source>
        <translation>Clave nueva   %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::AgainBar</name>
    <message>
        <source>&amp;Mend them in Preview</source>
        <translation>&amp;Corregirlas en Vista previa</translation>
    </message>
    <message>
        <source>Shows the refused rows on the Preview page, with OpenAI&apos;s own words.</source>
        <translation>Muestra las filas rechazadas en la página Vista previa, con las palabras de OpenAI.</translation>
    </message>
    <message>
        <source>Test &amp;only these</source>
        <translation>&amp;Probar solo estas</translation>
    </message>
    <message>
        <source>Sends only the refused conversions that are changed since, as a test. Nothing is recorded.</source>
        <translation>Envía solo las conversiones rechazadas que cambiaron desde entonces, como prueba. No se registra nada.</translation>
    </message>
    <message>
        <source>&amp;Send only these…</source>
        <translation>&amp;Enviar solo estas…</translation>
    </message>
    <message>
        <source>Asks once more, then sends only the refused conversions that are changed since.</source>
        <translation>Pregunta una vez más y luego envía solo las conversiones rechazadas que cambiaron desde entonces.</translation>
    </message>
    <message numerus="yes">
        <source>OpenAI refused %Ln conversions.</source>
        <translation>
            <numerusform>OpenAI rechazó %Ln conversión.</numerusform>
            <numerusform>OpenAI rechazó %Ln conversiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change what its words name; then only these can be sent.</source>
        <translation>Cambia lo que indican sus palabras; después se pueden enviar solo estas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are changed since and can be sent alone.</source>
        <translation>
            <numerusform>%Ln cambió desde entonces y se puede enviar sola.</numerusform>
            <numerusform>%Ln cambiaron desde entonces y se pueden enviar solas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send only these in practice mode…</source>
        <translation>&amp;Enviar solo estas en modo de práctica…</translation>
    </message>
    <message>
        <source>&amp;Send only these for real…</source>
        <translation>&amp;Enviar solo estas de verdad…</translation>
    </message>
</context>
<context>
    <name>convey::ui::Banner</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>convey::ui::BannerStack</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>messages that are folded up</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the other messages of this page, or folds them up again.</source>
        <translation>Muestra los demás mensajes de esta página, o los pliega de nuevo.</translation>
    </message>
</context>
<context>
    <name>convey::ui::BatchModel</name>
    <message>
        <source>%1 to %2</source>
        <comment>times of the oldest and the newest order</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversiones</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuáles</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>convey::ui::BindingDialog</name>
    <message>
        <source>Several columns, or a part of one: %1</source>
        <translation>Varias columnas, o parte de una: %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>How the value is made of the columns.</source>
        <translation>Cómo se forma el valor a partir de las columnas.</translation>
    </message>
    <message>
        <source>The first column that is not empty</source>
        <translation>La primera columna que no esté vacía</translation>
    </message>
    <message>
        <source>All of these columns</source>
        <translation>Todas estas columnas</translation>
    </message>
    <message>
        <source>A part of one column</source>
        <translation>Una parte de una columna</translation>
    </message>
    <message>
        <source>Text with columns in it</source>
        <translation>Texto con columnas dentro</translation>
    </message>
    <message>
        <source>An ID made of these columns</source>
        <translation>Un ID formado con estas columnas</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>A column of the file; they are used in this order.</source>
        <translation>Una columna del archivo; se usan en este orden.</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no column</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>Part of the cell</source>
        <translation>Parte de la celda</translation>
    </message>
    <message>
        <source>Which part of each cell is taken.</source>
        <translation>Qué parte de cada celda se toma.</translation>
    </message>
    <message>
        <source>the whole cell</source>
        <translation>la celda entera</translation>
    </message>
    <message>
        <source>the first name of a full name</source>
        <translation>el nombre de un nombre completo</translation>
    </message>
    <message>
        <source>the last name of a full name</source>
        <translation>los apellidos de un nombre completo</translation>
    </message>
    <message>
        <source>all e-mail addresses of the cell</source>
        <translation>todos los correos de la celda</translation>
    </message>
    <message>
        <source>what stands behind a word and a colon</source>
        <translation>lo que sigue a una palabra y dos puntos</translation>
    </message>
    <message>
        <source>The word before the colon</source>
        <translation>La palabra antes de los dos puntos</translation>
    </message>
    <message>
        <source>In a cell with “oppref: abc” the word is oppref.</source>
        <translation>En una celda con «oppref: abc», la palabra es oppref.</translation>
    </message>
    <message>
        <source>Text with columns in braces</source>
        <translation>Texto con columnas entre llaves</translation>
    </message>
    <message>
        <source>Columns stand in braces: evt_{Order ID}. A brace that is meant is doubled.</source>
        <translation>Las columnas van entre llaves: evt_{Order ID}. Una llave literal se escribe doble.</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <translation>&amp;Cómo:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Texto:</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>C&amp;olumnas:</translation>
    </message>
    <message>
        <source>&amp;Part:</source>
        <translation>&amp;Parte:</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>Resultado:</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>&amp;Usar esto</translation>
    </message>
    <message>
        <source>Write text with columns of the file in braces, such as evt_{Order ID}.</source>
        <translation>Escribe texto con columnas del archivo entre llaves, como evt_{Order ID}.</translation>
    </message>
    <message>
        <source>Choose the columns, and which part of their cells.</source>
        <translation>Elige las columnas y qué parte de sus celdas.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value and what is sent for it</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nothing in the first lines.</source>
        <translation>Nada en las primeras líneas.</translation>
    </message>
</context>
<context>
    <name>convey::ui::BindingWords</name>
    <message>
        <source>First name in %1</source>
        <comment>a column</comment>
        <translation>Nombre en %1</translation>
    </message>
    <message>
        <source>Last name in %1</source>
        <comment>a column</comment>
        <translation>Apellidos en %1</translation>
    </message>
    <message>
        <source>Addresses in %1</source>
        <comment>e-mail addresses in a column</comment>
        <translation>Direcciones en %1</translation>
    </message>
    <message>
        <source>Address %1 in %2</source>
        <comment>the second e-mail address in a column</comment>
        <translation>Dirección %1 en %2</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <comment>what stands behind a word in a column</comment>
        <translation>«%1» en %2</translation>
    </message>
    <message>
        <source>%1, else %2</source>
        <comment>columns: the second where the first is empty</comment>
        <translation>%1 o, si no, %2</translation>
    </message>
    <message>
        <source>Made of %1</source>
        <comment>an event ID, of columns</comment>
        <translation>Formado con %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::BuildPane</name>
    <message>
        <source>What a tag can’t do</source>
        <translation>Lo que una etiqueta no puede hacer</translation>
    </message>
    <message>
        <source>It can’t report clicks, forms or app events, send several events at once, carry e-mail addresses or other customer data, opt a visitor out, find the click reference, or take fields of your own. For those, send a file or use the pixel script. Show it only after consent.</source>
        <translation>No puede informar de clics, formularios ni eventos de app, enviar varios eventos a la vez, llevar correos ni otros datos de clientes, registrar la exclusión voluntaria de un visitante, encontrar la referencia de clic ni llevar campos propios. Para eso, envía un archivo o usa el script del píxel. Muéstrala solo tras el consentimiento.</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>Form of the tag</source>
        <translation>Forma de la etiqueta</translation>
    </message>
    <message>
        <source>Where the tag will stand: each place wants it written in its own way.</source>
        <translation>Dónde irá la etiqueta: cada lugar la quiere escrita a su manera.</translation>
    </message>
    <message>
        <source>Image tag</source>
        <translation>Etiqueta de imagen</translation>
    </message>
    <message>
        <source>The tag, ready to paste. Convey never loads it. Ctrl+Shift+C copies it with its colours.</source>
        <translation>La etiqueta, lista para pegar. Convey nunca la carga. Ctrl+Mayús+C la copia con sus colores.</translation>
    </message>
    <message>
        <source>The same conversion in other forms</source>
        <translation>La misma conversión en otras formas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln forms</source>
        <translation>
            <numerusform>%Ln forma</numerusform>
            <numerusform>%Ln formas</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms of the tag</source>
        <translation>Formas de la etiqueta</translation>
    </message>
    <message>
        <source>The tag for each place. Enter copies the code of a row.</source>
        <translation>La etiqueta para cada lugar. Intro copia el código de una fila.</translation>
    </message>
    <message>
        <source>No problem found</source>
        <translation>Ningún problema encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln characters</source>
        <comment>what is wrong, length</comment>
        <translation>
            <numerusform>%1, %Ln carácter</numerusform>
            <numerusform>%1, %Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag is on the clipboard, as text and with its colours.</source>
        <translation>La etiqueta está en el portapapeles, como texto y con sus colores.</translation>
    </message>
    <message>
        <source>The tag is on the clipboard.</source>
        <translation>La etiqueta está en el portapapeles.</translation>
    </message>
    <message>
        <source>On the clipboard: %1.</source>
        <comment>form of the tag</comment>
        <translation>En el portapapeles: %1.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Save the tag</source>
        <translation>Guardar la etiqueta</translation>
    </message>
    <message>
        <source>Save a page for the developer</source>
        <translation>Guardar una página para el desarrollador</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>Para imprimir (*.pdf)</translation>
    </message>
</context>
<context>
    <name>convey::ui::BulkPane</name>
    <message>
        <source>No file is open</source>
        <translation>No hay ningún archivo abierto</translation>
    </message>
    <message>
        <source>Open a file with one conversion a row, look at its columns, then come back.</source>
        <translation>Abre un archivo con una conversión por fila, mira sus columnas y vuelve aquí.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>A&amp;brir un archivo…</translation>
    </message>
    <message>
        <source>Lines that are done</source>
        <translation>Líneas hechas</translation>
    </message>
    <message>
        <source>Stop making tags</source>
        <translation>Dejar de crear etiquetas</translation>
    </message>
    <message>
        <source>Stops; no file is written or changed.</source>
        <translation>Se detiene; no se escribe ni se cambia ningún archivo.</translation>
    </message>
    <message>
        <source>Lines that are no tag</source>
        <translation>Líneas sin etiqueta</translation>
    </message>
    <message>
        <source>Each conversion that can’t be a tag, with the reason. Ctrl+C copies a row.</source>
        <translation>Cada conversión que no puede ser una etiqueta, con el motivo. Ctrl+C copia una fila.</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>Co&amp;lumnas…</translation>
    </message>
    <message>
        <source>Go to the columns of the file</source>
        <translation>Ir a las columnas del archivo</translation>
    </message>
    <message>
        <source>There you choose which column is which; tags are made by the same choice.</source>
        <translation>Allí eliges qué es cada columna; las etiquetas se crean con la misma elección.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>&amp;Pixel</source>
        <translation>Pí&amp;xel</translation>
    </message>
    <message>
        <source>A saved destination, or a pixel ID.</source>
        <translation>Un destino guardado o un ID de píxel.</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>Where the tags will stand.</source>
        <translation>Dónde irán las etiquetas.</translation>
    </message>
    <message>
        <source>A table (CSV) with the tag in a column</source>
        <translation>Una tabla (CSV) con la etiqueta en una columna</translation>
    </message>
    <message>
        <source>A folder with one file a tag</source>
        <translation>Una carpeta con un archivo por etiqueta</translation>
    </message>
    <message>
        <source>One page (HTML) with all of them</source>
        <translation>Una página (HTML) con todas</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>C&amp;omo</translation>
    </message>
    <message>
        <source>What is written. It holds the tags alone, no column of the file.</source>
        <translation>Lo que se escribe. Contiene solo las etiquetas, ninguna columna del archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln lines</source>
        <comment>name of the file</comment>
        <translation>
            <numerusform>%1, %Ln línea</numerusform>
            <numerusform>%1, %Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions about the columns are open. Answer them on Columns: a tag must not rest on a guess.</source>
        <translation>
            <numerusform>Queda abierta %Ln pregunta sobre las columnas. Respóndela en Columnas: una etiqueta no debe basarse en una suposición.</numerusform>
            <numerusform>Quedan abiertas %Ln preguntas sobre las columnas. Respóndelas en Columnas: una etiqueta no debe basarse en una suposición.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the folder of tags is made</source>
        <translation>Dónde crear la carpeta de etiquetas</translation>
    </message>
    <message>
        <source>Save the tags</source>
        <translation>Guardar las etiquetas</translation>
    </message>
    <message>
        <source>This is the file that the tags come from. Choose another name.</source>
        <translation>Este es el archivo del que salen las etiquetas. Elige otro nombre.</translation>
    </message>
    <message>
        <source>Making the tags…</source>
        <translation>Creando las etiquetas…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Detenido. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>%1 lines = %2 tags + %3 blocked + %4 left out + %5 joined to their order.</source>
        <translation>%1 líneas = %2 etiquetas + %3 bloqueadas + %4 omitidas + %5 unidas a su pedido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags need a look.</source>
        <translation>
            <numerusform>%Ln etiqueta por revisar.</numerusform>
            <numerusform>%Ln etiquetas por revisar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags have the event and the ID of an earlier one and count once with it.</source>
        <translation>
            <numerusform>%Ln etiqueta tiene el evento y el ID de otra anterior y cuenta una sola vez con ella.</numerusform>
            <numerusform>%Ln etiquetas tienen el evento y el ID de otra anterior y cuentan una sola vez con ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest address has %1 characters (line %2).</source>
        <translation>La dirección más larga tiene %1 caracteres (línea %2).</translation>
    </message>
    <message>
        <source>%1 (%2 tags)</source>
        <comment>what is lost, count</comment>
        <translation>%1 (%2 etiquetas)</translation>
    </message>
    <message>
        <source>Not in the tags, since a tag has no place for it: %1.</source>
        <translation>No va en las etiquetas, porque no tienen lugar para ello: %1.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
</context>
<context>
    <name>convey::ui::CaptureHelper</name>
    <message>
        <source>1. Every page</source>
        <translation>1. En todas las páginas</translation>
    </message>
    <message>
        <source>Put this into every page of your shop, before the code of step 2. It keeps oppref from the address of the landing page in a cookie of your own site for 30 days. Where the law asks for consent to such a cookie, run it after the consent.</source>
        <translation>Ponlo en todas las páginas de tu tienda, antes del código del paso 2. Guarda oppref, tomado de la dirección de la página de destino, en una cookie de tu propio sitio durante 30 días. Donde la ley exija consentimiento para esa cookie, ejecútalo tras el consentimiento.</translation>
    </message>
    <message>
        <source>This step alone makes no column. Choose the place that your export comes from.</source>
        <translation>Este paso por sí solo no crea ninguna columna. Elige de dónde viene tu exportación.</translation>
    </message>
    <message>
        <source>2. A form of your own</source>
        <translation>2. Un formulario propio</translation>
    </message>
    <message>
        <source>Put the hidden field into the form and the script behind it. The field arrives with the others; keep it with the order or lead.</source>
        <translation>Pon el campo oculto en el formulario y el script después. El campo llega con los demás; guárdalo con el pedido o cliente potencial.</translation>
    </message>
    <message>
        <source>Next week&apos;s export has the column oppref, or the name under which you keep it.</source>
        <translation>La exportación de la próxima semana tendrá la columna oppref, o el nombre con que la guardes.</translation>
    </message>
    <message>
        <source>2. Shopify</source>
        <translation>2. Shopify</translation>
    </message>
    <message>
        <source>Put this into theme.liquid, behind step 1. It keeps oppref as an attribute of the cart, which becomes a note attribute of the order.</source>
        <translation>Ponlo en theme.liquid, después del paso 1. Guarda oppref como atributo del carrito, que pasa a ser un atributo de nota del pedido.</translation>
    </message>
    <message>
        <source>Next week&apos;s orders export has it in the column Note Attributes, as a line that begins with oppref. Bind it as value(oppref):Note Attributes.</source>
        <translation>La exportación de pedidos de la próxima semana lo tendrá en la columna Note Attributes, como una línea que empieza por oppref. Asígnala como value(oppref):Note Attributes.</translation>
    </message>
    <message>
        <source>2. WooCommerce</source>
        <translation>2. WooCommerce</translation>
    </message>
    <message>
        <source>Put this into a small plug-in or the functions.php of your child theme. It keeps oppref with the order, in the classic checkout and in that of blocks.</source>
        <translation>Ponlo en un pequeño plugin o en el functions.php de tu tema hijo. Guarda oppref con el pedido, en el pago clásico y en el de bloques.</translation>
    </message>
    <message>
        <source>In your export plug-in, add the order field oppref: next week&apos;s export has it as a column.</source>
        <translation>En tu plugin de exportación, añade el campo de pedido oppref: la exportación de la próxima semana lo tendrá como columna.</translation>
    </message>
    <message>
        <source>2. HubSpot form</source>
        <translation>2. Formulario de HubSpot</translation>
    </message>
    <message>
        <source>Make a contact property with the internal name oppref, a single line of text. Add it to the form as a hidden field, and put this behind step 1 on the page of the form. It works for forms that are not in a frame.</source>
        <translation>Crea una propiedad de contacto con el nombre interno oppref, de una sola línea de texto. Añádela al formulario como campo oculto y pon esto después del paso 1 en la página del formulario. Funciona con formularios que no estén en un marco.</translation>
    </message>
    <message>
        <source>Add the property to the view that you export: next week&apos;s file has the column oppref.</source>
        <translation>Añade la propiedad a la vista que exportas: el archivo de la próxima semana tendrá la columna oppref.</translation>
    </message>
    <message>
        <source>2. Calendly</source>
        <translation>2. Calendly</translation>
    </message>
    <message>
        <source>Put this at the end of the page with your links to Calendly. It hands oppref over as utm_content; leave that free of your own words.</source>
        <translation>Ponlo al final de la página con tus enlaces a Calendly. Pasa oppref como utm_content; no uses ese parámetro para otra cosa.</translation>
    </message>
    <message>
        <source>Next week&apos;s export has it in the column UTM Content. Choose that column for oppref.</source>
        <translation>La exportación de la próxima semana lo tendrá en la columna UTM Content. Elige esa columna para oppref.</translation>
    </message>
    <message>
        <source>2. Stripe</source>
        <translation>2. Stripe</translation>
    </message>
    <message>
        <source>Where your server makes the checkout session, add oppref to the metadata of the payment. Step 1 has put it into a cookie that your server can read.</source>
        <translation>Donde tu servidor crea la sesión de pago, añade oppref a los metadatos del pago. El paso 1 lo puso en una cookie que tu servidor puede leer.</translation>
    </message>
    <message>
        <source>When you export payments, choose the metadata column oppref: the file has the column oppref (metadata).</source>
        <translation>Al exportar los pagos, elige la columna de metadatos oppref: el archivo tendrá la columna oppref (metadata).</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>&amp;Copiar el código</translation>
    </message>
    <message>
        <source>Keep oppref in your shop</source>
        <translation>Guardar oppref en tu tienda</translation>
    </message>
    <message>
        <source>oppref is the id of the click in ChatGPT. OpenAI finds the ad by it better than by anything else, and only your shop can keep it.</source>
        <translation>oppref es el ID del clic en ChatGPT. Con él OpenAI encuentra el anuncio mejor que con cualquier otra cosa, y solo tu tienda puede guardarlo.</translation>
    </message>
    <message>
        <source>&amp;Where to keep it</source>
        <translation>&amp;Dónde guardarlo</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>Có&amp;digo</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Dónde guardarlo</translation>
    </message>
    <message>
        <source>Step 1 is for every shop. Of step 2 choose where your export comes from.</source>
        <translation>El paso 1 es para todas las tiendas. En el paso 2 elige de dónde viene tu exportación.</translation>
    </message>
    <message>
        <source>Code to copy</source>
        <translation>Código para copiar</translation>
    </message>
    <message>
        <source>Text to copy into your shop. Convey does not run it and loads nothing.</source>
        <translation>Texto para copiar en tu tienda. Convey no lo ejecuta ni carga nada.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Puts the code on the clipboard.</source>
        <translation>Pone el código en el portapapeles.</translation>
    </message>
    <message>
        <source>The code is on the clipboard.</source>
        <translation>El código está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>convey::ui::CauseList</name>
    <message>
        <source>Causes</source>
        <translation>Causas</translation>
    </message>
    <message>
        <source>Choosing a cause shows only its rows; Delete shows all rows.</source>
        <translation>Al elegir una causa se muestran solo sus filas; Supr muestra todas las filas.</translation>
    </message>
    <message>
        <source>Why conversions are blocked, need a look or stay here, with how many there are. A conversion with several causes is counted once, under the most serious.</source>
        <translation>Por qué hay conversiones bloqueadas, por revisar o que se quedan aquí, y cuántas son. Una conversión con varias causas se cuenta una vez, en la más grave.</translation>
    </message>
</context>
<context>
    <name>convey::ui::CauseModel</name>
    <message>
        <source>%1 beyond counting</source>
        <comment>a currency</comment>
        <translation>%1 imposible de contar</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between amounts in different currencies</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>All conversions</source>
        <translation>Todas las conversiones</translation>
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
        <translation>%1, por valor de %2</translation>
    </message>
</context>
<context>
    <name>convey::ui::CellDelegate</name>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
</context>
<context>
    <name>convey::ui::CheckPane</name>
    <message>
        <source>The recording has no image tag in it.</source>
        <translation>La grabación no contiene ninguna etiqueta de imagen.</translation>
    </message>
    <message>
        <source>These are the image tags of the recording, one a line.</source>
        <translation>Estas son las etiquetas de imagen de la grabación, una por línea.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests of the JavaScript pixel were seen; they are no image tags.</source>
        <translation>
            <numerusform>Se vio %Ln solicitud del píxel de JavaScript; no es una etiqueta de imagen.</numerusform>
            <numerusform>Se vieron %Ln solicitudes del píxel de JavaScript; no son etiquetas de imagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags found</source>
        <translation>
            <numerusform>%Ln etiqueta encontrada</numerusform>
            <numerusform>%Ln etiquetas encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>no tag found</source>
        <translation>ninguna etiqueta encontrada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln bloqueada</numerusform>
            <numerusform>%Ln bloqueadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message>
        <source>no problem found</source>
        <translation>ningún problema encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem found</source>
        <translation>Ningún problema encontrado</translation>
    </message>
    <message>
        <source>Rule: %1, read on %2</source>
        <comment>page of OpenAI&apos;s documentation, date</comment>
        <translation>Regla: %1, leída el %2</translation>
    </message>
    <message>
        <source>The text is still being read. Try again in a moment.</source>
        <translation>El texto aún se está leyendo. Vuelve a intentarlo en un momento.</translation>
    </message>
    <message numerus="yes">
        <source>Mended %n problems; the text is on the clipboard.</source>
        <translation>
            <numerusform>Se corrigió %n problema; el texto está en el portapapeles.</numerusform>
            <numerusform>Se corrigieron %n problemas; el texto está en el portapapeles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left for you to decide.</source>
        <translation>
            <numerusform>Queda %n para que decidas tú.</numerusform>
            <numerusform>Quedan %n para que decidas tú.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8. Save the page as UTF-8, or paste its source.</source>
        <translation>%1 no es texto en UTF-8. Guarda la página como UTF-8 o pega su código fuente.</translation>
    </message>
    <message>
        <source>Open a page, a template or a recording</source>
        <translation>Abrir una página, una plantilla o una grabación</translation>
    </message>
    <message>
        <source>Pages and recordings (*.html *.htm *.har *.liquid *.php *.twig *.erb *.hbs *.jsx *.tsx *.txt)</source>
        <translation>Páginas y grabaciones (*.html *.htm *.har *.liquid *.php *.twig *.erb *.hbs *.jsx *.tsx *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Pasted</source>
        <translation>&amp;Pegado</translation>
    </message>
    <message>
        <source>Text with image tags</source>
        <translation>Texto con etiquetas de imagen</translation>
    </message>
    <message>
        <source>Paste a tag, an address or the source of a page here, or drop a file.</source>
        <translation>Pega aquí una etiqueta, una dirección o el código fuente de una página, o suelta un archivo.</translation>
    </message>
    <message>
        <source>What stands here is read and never loaded. What is wrong is underlined; F8 goes to the next place. Everything can be undone with Ctrl+Z.</source>
        <translation>Lo que haya aquí se lee y nunca se carga. Los fallos se subrayan; F8 va al siguiente. Todo se puede deshacer con Ctrl+Z.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>One problem a row. Choosing it shows the place in the text; Enter mends it where that can be done by itself.</source>
        <translation>Un problema por fila. Al elegirlo se muestra el lugar en el texto; Intro lo corrige si se puede hacer automáticamente.</translation>
    </message>
    <message>
        <source>Columns of the problems</source>
        <translation>Columnas de los problemas</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Mended text</source>
        <translation>Texto corregido</translation>
    </message>
    <message>
        <source>The text with all that is mended by itself. What a person has to decide is left as it was.</source>
        <translation>El texto con todo lo que se corrige automáticamente. Lo que debe decidir una persona se dejó como estaba.</translation>
    </message>
    <message>
        <source>Tags in the text</source>
        <translation>Etiquetas en el texto</translation>
    </message>
    <message>
        <source>One tag a row. Choosing it shows what is wrong with it.</source>
        <translation>Una etiqueta por fila. Al elegirla se muestra qué falla en ella.</translation>
    </message>
    <message>
        <source>What the tag says</source>
        <translation>Lo que dice la etiqueta</translation>
    </message>
    <message>
        <source>One parameter a row; its tool tip tells what it means.</source>
        <translation>Un parámetro por fila; su descripción emergente dice qué significa.</translation>
    </message>
    <message>
        <source>What the tag &amp;says</source>
        <translation>Lo que &amp;dice la etiqueta</translation>
    </message>
    <message>
        <source>The same order from a file?</source>
        <translation>¿El mismo pedido desde un archivo?</translation>
    </message>
    <message>
        <source>Then use the new ID there too, or it counts twice. A saved setup makes the same ID from the order number: on Columns, bind the event ID as made.</source>
        <translation>Entonces usa allí también el nuevo ID, o contará dos veces. Una configuración guardada crea el mismo ID a partir del número de pedido: en Columnas, asigna el ID de evento como formado.</translation>
    </message>
    <message>
        <source>T&amp;ags in the text</source>
        <translation>Etiquetas en el te&amp;xto</translation>
    </message>
</context>
<context>
    <name>convey::ui::CheckedModel</name>
    <message>
        <source>No time left</source>
        <translation>Sin tiempo restante</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Tiempo restante: %1</translation>
    </message>
    <message>
        <source>State: being checked</source>
        <translation>Estado: en revisión</translation>
    </message>
    <message>
        <source>OpenAI: %1</source>
        <comment>its own words</comment>
        <translation>OpenAI: %1</translation>
    </message>
    <message>
        <source>State, line %1: %2, %3</source>
        <translation>Estado, línea %1: %2, %3</translation>
    </message>
    <message>
        <source>State, line %1: %2</source>
        <translation>Estado, línea %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>left out by hand, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line: being read</source>
        <translation>Línea: se está leyendo</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>You changed this cell. The file has: %1</source>
        <translation>Cambiaste esta celda. En el archivo: %1</translation>
    </message>
    <message>
        <source>%1: being read</source>
        <comment>column of a cell</comment>
        <translation>%1: se está leyendo</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>%1, line %2: %3, %4, %5</source>
        <comment>column, line, text, state, cause</comment>
        <translation>%1, línea %2: %3, %4, %5</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>column, line, text</comment>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restante</translation>
    </message>
</context>
<context>
    <name>convey::ui::ClockStrip</name>
    <message numerus="yes">
        <source>%Ln conversions leave the 7 days within the hour. Sending now saves them.</source>
        <translation>
            <numerusform>%Ln conversión sale de los 7 días en menos de una hora. Si envías ahora, se salva.</numerusform>
            <numerusform>%Ln conversiones salen de los 7 días en menos de una hora. Si envías ahora, se salvan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export again by %1.</source>
        <comment>weekday and time</comment>
        <translation>Exporta de nuevo antes de %1.</translation>
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
            <numerusform>%Ln d</numerusform>
            <numerusform>%Ln d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions leave the 7 days today.</source>
        <translation>
            <numerusform>%Ln conversión sale hoy de los 7 días.</numerusform>
            <numerusform>%Ln conversiones salen hoy de los 7 días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them leave within the hour.</source>
        <translation>
            <numerusform>%Ln de ellas sale en menos de una hora.</numerusform>
            <numerusform>%Ln de ellas salen en menos de una hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending now is in time.</source>
        <translation>Si envías ahora, llegas a tiempo.</translation>
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
        <translation>Helecho</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>Cobre</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Crimson</source>
        <translation>Carmesí</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinta</translation>
    </message>
    <message>
        <source>Heather</source>
        <translation>Brezo</translation>
    </message>
    <message>
        <source>Umber</source>
        <translation>Sombra</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Índigo</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Vino</translation>
    </message>
    <message>
        <source>Aubergine</source>
        <translation>Berenjena</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Color %1</translation>
    </message>
    <message>
        <source>Marks this client on Send, in the question before sending, and in the sending history.</source>
        <translation>Distingue a este cliente en Enviar, en la pregunta antes de enviar y en el historial de envíos.</translation>
    </message>
</context>
<context>
    <name>convey::ui::ColumnsModel</name>
    <message>
        <source>As Convey found it</source>
        <translation>Como lo encontró Convey</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no column</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>What its words mean…</source>
        <translation>Qué significan sus palabras…</translation>
    </message>
    <message>
        <source>Several columns, or a part of one…</source>
        <translation>Varias columnas, o parte de una…</translation>
    </message>
    <message>
        <source>Always: %1</source>
        <translation>Siempre: %1</translation>
    </message>
    <message>
        <source>The same for every line…</source>
        <translation>Igual en todas las líneas…</translation>
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
        <translation>%1, necesario</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>field, heading of the column, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Your column</source>
        <translation>Tu columna</translation>
    </message>
    <message>
        <source>In your file</source>
        <translation>En tu archivo</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <translation>Como se envía</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>no utilizable</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Nothing: don&apos;t send</source>
        <translation>Nada: no enviar</translation>
    </message>
    <message>
        <source>Nothing: don&apos;t use</source>
        <translation>Nada: no usar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>convey::ui::ColumnsPage</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Say what each column means. Columns you do not choose stay on this computer.</source>
        <translation>Di qué significa cada columna. Las columnas que no elijas se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Show &amp;all fields</source>
        <translation>&amp;Mostrar todos los campos</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Mostrar todos los campos</translation>
    </message>
    <message>
        <source>Shows the fields, too, that few files need.</source>
        <translation>Muestra también los campos que pocos archivos necesitan.</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Takes back the last choice (Ctrl+Z).</source>
        <translation>Deshace la última elección (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Makes the choice again that was taken back (Ctrl+Shift+Z).</source>
        <translation>Vuelve a hacer la elección deshecha (Ctrl+Mayús+Z).</translation>
    </message>
    <message>
        <source>Lists the saved setups: use, rename, duplicate, delete, export, import.</source>
        <translation>Lista las configuraciones guardadas: usar, renombrar, duplicar, eliminar, exportar, importar.</translation>
    </message>
    <message>
        <source>&amp;Save setup…</source>
        <translation>&amp;Guardar configuración…</translation>
    </message>
    <message>
        <source>Keeps what each column means, so that the next export of this kind is ready at once.</source>
        <translation>Conserva el significado de cada columna, para que la próxima exportación de este tipo esté lista al momento.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Answer the open questions first.</source>
        <translation>Responde primero las preguntas abiertas.</translation>
    </message>
    <message numerus="yes">
        <source>Still needed: %1. Choose the column that holds it.</source>
        <translation>
            <numerusform>Aún falta: %1. Elige la columna que lo contiene.</numerusform>
            <numerusform>Aún faltan: %1. Elige la columna que los contiene.</numerusform>
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
            <numerusform>Respuesta a %n pregunta</numerusform>
            <numerusform>Respuestas a %n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: as Convey found it</source>
        <translation>%1: como lo encontró Convey</translation>
    </message>
    <message>
        <source>&amp;Continue to Preview</source>
        <translation>Continuar a Vista &amp;previa</translation>
    </message>
    <message>
        <source>The answer is right, &amp;continue</source>
        <translation>La respuesta es correcta, &amp;continuar</translation>
    </message>
    <message>
        <source>Both answers are right, &amp;continue</source>
        <translation>Ambas respuestas son correctas, &amp;continuar</translation>
    </message>
    <message>
        <source>Goes on to what Convey found in every line.</source>
        <translation>Pasa a lo que Convey encontró en cada línea.</translation>
    </message>
    <message>
        <source>Takes the answers as they are shown below, and goes on to what Convey found in every line. Undo takes them back.</source>
        <translation>Toma las respuestas tal como se muestran abajo y pasa a lo que Convey encontró en cada línea. Deshacer las retira.</translation>
    </message>
    <message>
        <source>Save this setup</source>
        <translation>Guardar esta configuración</translation>
    </message>
    <message>
        <source>Saved as “%1”. The next export with these columns is ready at once.</source>
        <translation>Guardada como «%1». La próxima exportación con estas columnas estará lista al momento.</translation>
    </message>
    <message>
        <source>Saved setup: %1</source>
        <translation>Configuración guardada: %1</translation>
    </message>
    <message>
        <source>%1: what the words mean</source>
        <translation>%1: qué significan las palabras</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Se omite: %1</translation>
    </message>
    <message>
        <source>No longer left out: %1</source>
        <translation>Ya no se omite: %1</translation>
    </message>
    <message>
        <source>Saved setu&amp;ps…</source>
        <translation>Con&amp;figuraciones guardadas…</translation>
    </message>
    <message>
        <source>Saved as “%1”. Files without column names are not known by themselves: choose it under Saved setups.</source>
        <translation>Guardada como «%1». Los archivos sin nombres de columna no se reconocen por sí solos: elígela en «Configuraciones guardadas».</translation>
    </message>
</context>
<context>
    <name>convey::ui::CommandPalette</name>
    <message>
        <source>Nothing here goes by these letters.</source>
        <translation>Aquí nada se llama así.</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>Find an action, a page, a file, a setup or a destination</source>
        <translation>Buscar una acción, una página, un archivo, una configuración o un destino</translation>
    </message>
    <message>
        <source>Type the beginnings of words. Up and Down choose, Enter does it, Esc closes.</source>
        <translation>Escribe principios de palabras. Arriba y Abajo eligen, Intro ejecuta, Esc cierra.</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que coincide</translation>
    </message>
</context>
<context>
    <name>convey::ui::ConsentFates</name>
    <message>
        <source>Sent: %1</source>
        <comment>words of a column with their counts</comment>
        <translation>Se envían: %1</translation>
    </message>
    <message>
        <source>Sent with an opt-out: %1</source>
        <comment>words of a column with their counts</comment>
        <translation>Se envían con exclusión voluntaria: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <comment>words of a column with their counts</comment>
        <translation>Se omiten: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a word and its count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>cells without a word</comment>
        <translation>vacía</translation>
    </message>
</context>
<context>
    <name>convey::ui::ConstantDialog</name>
    <message>
        <source>This is no web address. It begins with https:// and a host.</source>
        <translation>No es una dirección web. Empieza por https:// y un host.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list, or write +02:00.</source>
        <translation>No existe esa zona horaria. Elige una de la lista o escribe +02:00.</translation>
    </message>
    <message>
        <source>There is no such currency. Its code has three letters, such as EUR.</source>
        <translation>No existe esa moneda. Su código tiene tres letras, como EUR.</translation>
    </message>
    <message>
        <source>There is no such country. Choose one from the list, or write its code.</source>
        <translation>No existe ese país. Elige uno de la lista o escribe su código.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, _ or -. It begins and ends with a letter or digit, and no event of OpenAI has that name.</source>
        <translation>Usa de 1 a 64 letras, cifras, _ o -. Empieza y termina con una letra o cifra, y ningún evento de OpenAI lleva ese nombre.</translation>
    </message>
    <message>
        <source>This value can&apos;t be used here.</source>
        <translation>Este valor no se puede usar aquí.</translation>
    </message>
    <message>
        <source>The same for every line</source>
        <translation>Igual en todas las líneas</translation>
    </message>
    <message>
        <source>%1, for every line of the file:</source>
        <translation>%1, en todas las líneas del archivo:</translation>
    </message>
    <message>
        <source>%1, for every line of the file</source>
        <translation>%1, en todas las líneas del archivo</translation>
    </message>
    <message>
        <source>&amp;Use for every line</source>
        <translation>&amp;Usar en todas las líneas</translation>
    </message>
</context>
<context>
    <name>convey::ui::ConstantEdit</name>
    <message>
        <source>such as %1</source>
        <comment>an address</comment>
        <translation>como %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::Constants</name>
    <message>
        <source>Purchase</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Cliente potencial</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Periodo de prueba</translation>
    </message>
    <message>
        <source>Checkout started</source>
        <translation>Pago iniciado</translation>
    </message>
    <message>
        <source>Added to the cart</source>
        <translation>Añadido al carrito</translation>
    </message>
    <message>
        <source>Product viewed</source>
        <translation>Producto visto</translation>
    </message>
    <message>
        <source>Page viewed</source>
        <translation>Página vista</translation>
    </message>
    <message>
        <source>App installed</source>
        <translation>App instalada</translation>
    </message>
    <message>
        <source>App opened</source>
        <translation>App abierta</translation>
    </message>
    <message>
        <source>Custom event</source>
        <translation>Evento personalizado</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>App móvil</translation>
    </message>
    <message>
        <source>Shop or branch</source>
        <translation>Tienda o sucursal</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Llamada telefónica</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Fuera de línea</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Otro lugar</translation>
    </message>
    <message>
        <source>Month first: 03/04 is 4 March</source>
        <translation>Primero el mes: 03/04 es 4 de marzo</translation>
    </message>
    <message>
        <source>Day first: 03/04 is 3 April</source>
        <translation>Primero el día: 03/04 es 3 de abril</translation>
    </message>
    <message>
        <source>Year first: 2026/04/03 is 3 April</source>
        <translation>Primero el año: 2026/04/03 es 3 de abril</translation>
    </message>
    <message>
        <source>Whole units: 129 is 129.00</source>
        <translation>Unidades enteras: 129 es 129.00</translation>
    </message>
    <message>
        <source>Smallest units: 12900 is 129.00</source>
        <translation>Unidades mínimas: 12900 es 129.00</translation>
    </message>
    <message>
        <source>A point: 129.99</source>
        <translation>Un punto: 129.99</translation>
    </message>
    <message>
        <source>A comma: 129,99</source>
        <translation>Una coma: 129,99</translation>
    </message>
    <message>
        <source>No opt-out</source>
        <translation>Sin exclusión voluntaria</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>Exclusión voluntaria</translation>
    </message>
    <message>
        <source>Cut it off</source>
        <translation>Recortarlo</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviarlo</translation>
    </message>
    <message>
        <source>Send with an opt-out</source>
        <translation>Enviar con exclusión voluntaria</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>The first name: Mary Jane Watson</source>
        <translation>El nombre: Mary Jane Watson</translation>
    </message>
    <message>
        <source>The last name: Maria García López</source>
        <translation>Los apellidos: Maria García López</translation>
    </message>
    <message>
        <source>The first name comes first</source>
        <translation>El nombre va primero</translation>
    </message>
    <message>
        <source>The last name comes first</source>
        <translation>Los apellidos van primero</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>country and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ninguno de ellos</translation>
    </message>
</context>
<context>
    <name>convey::ui::CourseModel</name>
    <message>
        <source>%1 again</source>
        <comment>number of a batch</comment>
        <translation>%1 de nuevo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversiones</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tardó</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>OpenAI’s words</source>
        <translation>Palabras de OpenAI</translation>
    </message>
</context>
<context>
    <name>convey::ui::DestinationBadge</name>
    <message>
        <source>Practice mode</source>
        <translation>Modo de práctica</translation>
    </message>
    <message>
        <source>Destination %1</source>
        <translation>Destino %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::DestinationCard</name>
    <message>
        <source>&amp;New destination…</source>
        <translation>Nuev&amp;o destino…</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Which pixel the conversions are sent to. Practice mode sends nothing away.</source>
        <translation>A qué píxel se envían las conversiones. El modo de práctica no envía nada fuera.</translation>
    </message>
    <message>
        <source>Edit the destination</source>
        <translation>Editar el destino</translation>
    </message>
    <message>
        <source>Changes name, colour, pixel and key.</source>
        <translation>Cambia nombre, color, píxel y clave.</translation>
    </message>
    <message>
        <source>New destination</source>
        <translation>Nuevo destino</translation>
    </message>
    <message>
        <source>Adds a pixel with its key.</source>
        <translation>Añade un píxel con su clave.</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>&amp;Destino</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Píxel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Choose a destination</source>
        <translation>Elegir un destino</translation>
    </message>
    <message>
        <source>not yet, for this file</source>
        <translation>aún no, para este archivo</translation>
    </message>
    <message>
        <source>made up</source>
        <translation>inventado</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>solo este equipo</translation>
    </message>
    <message>
        <source>When you are ready, add a destination with your pixel and key.</source>
        <translation>Cuando quieras, añade un destino con tu píxel y tu clave.</translation>
    </message>
    <message>
        <source>not kept: paste it under Edit</source>
        <translation>no guardada: pégala en Editar</translation>
    </message>
    <message>
        <source>for this session only</source>
        <translation>solo para esta sesión</translation>
    </message>
    <message>
        <source>in the system’s key store</source>
        <translation>en el almacén de claves del sistema</translation>
    </message>
    <message>
        <source>To rehearse without OpenAI, choose “Practice mode”.</source>
        <translation>Para ensayar sin OpenAI, elige «Modo de práctica».</translation>
    </message>
    <message>
        <source>Several destinations are saved: choose whose conversions these are.</source>
        <translation>Hay varios destinos guardados: elige de quién son estas conversiones.</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>Ed&amp;itar…</translation>
    </message>
</context>
<context>
    <name>convey::ui::DestinationEditor</name>
    <message>
        <source>Edit the destination</source>
        <translation>Editar el destino</translation>
    </message>
    <message>
        <source>New destination</source>
        <translation>Nuevo destino</translation>
    </message>
    <message>
        <source>The key is kept for this session.</source>
        <translation>La clave se guarda para esta sesión.</translation>
    </message>
    <message>
        <source>The key is in the system’s key store.</source>
        <translation>La clave está en el almacén de claves del sistema.</translation>
    </message>
    <message>
        <source>This is the ID of the source and not of the pixel (cds_, clidsrc_). The pixel ID stands beside it in Ads Manager: letters and digits alone.</source>
        <translation>Este es el ID de la fuente y no el del píxel (cds_, clidsrc_). El ID del píxel está al lado en Ads Manager: solo letras y cifras.</translation>
    </message>
    <message>
        <source>This is no key. Copy the key again, whole and alone.</source>
        <translation>Esto no es una clave. Copia la clave de nuevo, entera y sola.</translation>
    </message>
    <message>
        <source>A declaration of consent needs both: what is declared, and who says so.</source>
        <translation>Una declaración de consentimiento necesita ambas cosas: qué se declara y quién lo dice.</translation>
    </message>
    <message>
        <source>&amp;Remove the destination…</source>
        <translation>&amp;Quitar el destino…</translation>
    </message>
    <message>
        <source>There is no key to try. Paste it first.</source>
        <translation>No hay clave que probar. Pégala primero.</translation>
    </message>
    <message>
        <source>Give it a name, so that you can tell it from others.</source>
        <translation>Dale un nombre para distinguirlo de los demás.</translation>
    </message>
    <message>
        <source>Another destination has this name, or it can’t be used as a name.</source>
        <translation>Otro destino tiene este nombre, o no se puede usar como nombre.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>The destination and its key will be forgotten; the sending history stays. Press once more to remove it.</source>
        <translation>El destino y su clave se olvidarán; el historial de envíos se conserva. Pulsa otra vez para quitarlo.</translation>
    </message>
    <message>
        <source>&amp;Remove it and its key</source>
        <translation>&amp;Quitarlo con su clave</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Your words; only you see them.</source>
        <translation>Tus palabras; solo tú las ves.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Marks this destination wherever its name stands.</source>
        <translation>Distingue este destino dondequiera que aparezca su nombre.</translation>
    </message>
    <message>
        <source>Pixel ID</source>
        <translation>ID del píxel</translation>
    </message>
    <message>
        <source>In Ads Manager under Conversions, copied as it is.</source>
        <translation>En Ads Manager, en Conversions, copiado tal cual.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>The Conversions key of this pixel&apos;s account. It is kept in the system&apos;s key store or in memory, and in no file of Convey.</source>
        <translation>La clave de Conversions de la cuenta de este píxel. Se guarda en el almacén de claves del sistema o en memoria, y en ningún archivo de Convey.</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Guardar la clave</translation>
    </message>
    <message>
        <source>&amp;Where do I find pixel and key?</source>
        <translation>¿&amp;Dónde encuentro el píxel y la clave?</translation>
    </message>
    <message>
        <source>Where do I find pixel and key?</source>
        <translation>¿Dónde encuentro el píxel y la clave?</translation>
    </message>
    <message>
        <source>Shows a drawing of the page in Ads Manager, and where these ads run.</source>
        <translation>Muestra un dibujo de la página en Ads Manager y dónde se publican estos anuncios.</translation>
    </message>
    <message>
        <source>&amp;Forget the key</source>
        <translation>&amp;Olvidar la clave</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Olvidar la clave</translation>
    </message>
    <message>
        <source>Takes the key out of the key store and out of memory. The destination stays.</source>
        <translation>Quita la clave del almacén de claves y de la memoria. El destino se conserva.</translation>
    </message>
    <message>
        <source>More: who declared the consent, address of the server</source>
        <translation>Más: quién declaró el consentimiento, dirección del servidor</translation>
    </message>
    <message>
        <source>Shows and hides what most destinations never need, or once.</source>
        <translation>Muestra y oculta lo que la mayoría de los destinos no necesita nunca, o solo una vez.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>What is declared about the people in the files, such as “agreed in the cookie banner”. Kept and shown; nothing is decided by it.</source>
        <translation>Lo que se declara sobre las personas de los archivos, como «aceptado en el aviso de cookies». Se guarda y se muestra; no decide nada.</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>Declarado por</translation>
    </message>
    <message>
        <source>Who says so. Convey keeps the day.</source>
        <translation>Quién lo dice. Convey guarda la fecha.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Leave it as it is: %1 is OpenAI’s own.</source>
        <translation>Déjalo como está: %1 es la de OpenAI.</translation>
    </message>
    <message>
        <source>In the system’s key store</source>
        <translation>En el almacén de claves del sistema</translation>
    </message>
    <message>
        <source>The key is there the next time you start Convey.</source>
        <translation>La clave estará ahí la próxima vez que inicies Convey.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Solo para esta sesión</translation>
    </message>
    <message>
        <source>The key is forgotten when Convey closes.</source>
        <translation>La clave se olvida al cerrar Convey.</translation>
    </message>
    <message>
        <source>In no file of Convey, in no saved setup.</source>
        <translation>En ningún archivo de Convey, en ninguna configuración guardada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Closes without saving.</source>
        <translation>Cierra sin guardar.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saves the destination and keeps its key. It need not have been tried.</source>
        <translation>Guarda el destino y conserva su clave. No hace falta haberlo probado.</translation>
    </message>
    <message>
        <source>Remove the destination</source>
        <translation>Quitar el destino</translation>
    </message>
    <message>
        <source>Forgets the destination and its key. The sending history stays.</source>
        <translation>Olvida el destino y su clave. El historial de envíos se conserva.</translation>
    </message>
</context>
<context>
    <name>convey::ui::DestinationsModel</name>
    <message>
        <source>No key yet</source>
        <translation>Aún sin clave</translation>
    </message>
    <message>
        <source>In the key store</source>
        <translation>En el almacén de claves</translation>
    </message>
    <message>
        <source>For this session</source>
        <translation>Para esta sesión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Píxel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
</context>
<context>
    <name>convey::ui::DestinationsPanel</name>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Enter edits a destination.</source>
        <translation>Intro edita un destino.</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Columnas de la lista</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Añad&amp;ir…</translation>
    </message>
    <message>
        <source>Makes a destination: a pixel, its key and a colour that you recognise.</source>
        <translation>Crea un destino: un píxel, su clave y un color que reconozcas.</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>E&amp;ditar…</translation>
    </message>
    <message>
        <source>Changes the chosen destination, or removes it.</source>
        <translation>Cambia el destino elegido o lo quita.</translation>
    </message>
    <message>
        <source>Test the &amp;key…</source>
        <translation>&amp;Probar la clave…</translation>
    </message>
    <message>
        <source>One made-up purchase, sent as a test. Nothing is recorded.</source>
        <translation>Una compra inventada, enviada como prueba. No se registra nada.</translation>
    </message>
    <message>
        <source>F&amp;orget the key</source>
        <translation>&amp;Olvidar la clave</translation>
    </message>
    <message>
        <source>Takes the key out of the key store and out of memory. The destination stays.</source>
        <translation>Quita la clave del almacén de claves y de la memoria. El destino se conserva.</translation>
    </message>
    <message>
        <source>None yet. Practice mode needs none; sending to OpenAI does.</source>
        <translation>Aún no hay ninguno. El modo de práctica no lo necesita; enviar a OpenAI, sí.</translation>
    </message>
    <message>
        <source>Keys are in the system’s key store or in memory, in no file of Convey.</source>
        <translation>Las claves están en el almacén de claves del sistema o en memoria, en ningún archivo de Convey.</translation>
    </message>
</context>
<context>
    <name>convey::ui::DialectBar</name>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>The sheet of the workbook that is read. A change reads the file again.</source>
        <translation>La hoja del libro que se lee. Si la cambias, el archivo se lee de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Separador</translation>
    </message>
    <message>
        <source>The character that stands between two cells of a line. A change reads the file again.</source>
        <translation>El carácter entre dos celdas de una línea. Si lo cambias, el archivo se lee de nuevo.</translation>
    </message>
    <message>
        <source>How letters beyond A to Z are written in the file. If names look odd in the table below, take another. A change reads the file again.</source>
        <translation>Cómo se escriben en el archivo las letras fuera de la A a la Z. Si los nombres se ven raros en la tabla de abajo, toma otra. Si la cambias, el archivo se lee de nuevo.</translation>
    </message>
    <message>
        <source>Column &amp;names</source>
        <translation>Nombres &amp;de columna</translation>
    </message>
    <message>
        <source>Whether the first line of the table holds the names of the columns. A change reads the file again.</source>
        <translation>Si la primera línea de la tabla contiene los nombres de las columnas. Si lo cambias, el archivo se lee de nuevo.</translation>
    </message>
    <message>
        <source>Separator, one character</source>
        <translation>Separador, un carácter</translation>
    </message>
    <message>
        <source>The character that stands between two cells of a line.</source>
        <translation>El carácter entre dos celdas de una línea.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>lines to skip</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>&amp;Lines to skip</source>
        <translation>Líneas &amp;que saltar</translation>
    </message>
    <message>
        <source>Lines above the table that are not part of it: a title, a date, instructions. A change reads the file again.</source>
        <translation>Líneas sobre la tabla que no forman parte de ella: un título, una fecha, instrucciones. Si las cambias, el archivo se lee de nuevo.</translation>
    </message>
    <message>
        <source>Let Convey find out the lines to skip</source>
        <translation>Dejar que Convey averigüe las líneas que saltar</translation>
    </message>
    <message>
        <source>Let Convey find out</source>
        <translation>Que lo averigüe Convey</translation>
    </message>
    <message>
        <source>Takes your number back: Convey finds out where the table begins.</source>
        <translation>Retira tu número: Convey averigua dónde empieza la tabla.</translation>
    </message>
    <message>
        <source>&amp;More about this file</source>
        <translation>&amp;Más sobre este archivo</translation>
    </message>
    <message>
        <source>More about this file</source>
        <translation>Más sobre este archivo</translation>
    </message>
    <message>
        <source>Shows what is rarely looked at: quotes, comments, blanks, other tables in the file, and how it is packed.</source>
        <translation>Muestra lo que rara vez se mira: comillas, comentarios, espacios, otras tablas del archivo y cómo está comprimido.</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Comillas</translation>
    </message>
    <message>
        <source>The character around cells that hold a separator or a line break. A change reads the file again.</source>
        <translation>El carácter que rodea las celdas con un separador o un salto de línea. Si lo cambias, el archivo se lee de nuevo.</translation>
    </message>
    <message>
        <source>How a quotation mark is written inside a quoted cell. A change reads the file again.</source>
        <translation>Cómo se escribe una comilla dentro de una celda entre comillas. Si lo cambias, el archivo se lee de nuevo.</translation>
    </message>
    <message>
        <source>Lines that begin with this sign are no rows. A change reads the file again.</source>
        <translation>Las líneas que empiezan con este signo no son filas. Si lo cambias, el archivo se lee de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Blanks</source>
        <translation>Es&amp;pacios</translation>
    </message>
    <message>
        <source>Whether blanks around cells belong to them. A change reads the file again.</source>
        <translation>Si los espacios alrededor de las celdas forman parte de ellas. Si lo cambias, el archivo se lee de nuevo.</translation>
    </message>
    <message>
        <source>Whether rows end where another table begins. A change reads the file again.</source>
        <translation>Si las filas terminan donde empieza otra tabla. Si lo cambias, el archivo se lee de nuevo.</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>visible</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>type the character</source>
        <translation>escribe el carácter</translation>
    </message>
    <message>
        <source>take another: no quote, no accent</source>
        <translation>toma otro: ni comilla ni acento</translation>
    </message>
    <message>
        <source>A separator is one plain character that is not the quote: a letter, a digit or a sign.</source>
        <translation>Un separador es un solo carácter que no es la comilla: una letra, una cifra o un signo.</translation>
    </message>
    <message>
        <source>this is the separator</source>
        <translation>este es el separador</translation>
    </message>
    <message>
        <source>In line %1</source>
        <translation>En la línea %1</translation>
    </message>
    <message>
        <source>The file has none</source>
        <translation>El archivo no tiene</translation>
    </message>
    <message>
        <source>Double &quot;</source>
        <translation>Doble &quot;</translation>
    </message>
    <message>
        <source>Single &apos;</source>
        <translation>Simple &apos;</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Doubled &quot;&quot;</source>
        <translation>Duplicada &quot;&quot;</translation>
    </message>
    <message>
        <source>Backslash \&quot;</source>
        <translation>Barra invertida \&quot;</translation>
    </message>
    <message>
        <source>Begin with #</source>
        <translation>Empiezan con #</translation>
    </message>
    <message>
        <source>Begin with %1</source>
        <translation>Empiezan con %1</translation>
    </message>
    <message>
        <source>Belong to cells</source>
        <translation>Son de las celdas</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Se quitan</translation>
    </message>
    <message>
        <source>Rows end there</source>
        <translation>Las filas terminan ahí</translation>
    </message>
    <message>
        <source>Rows go on</source>
        <translation>Las filas siguen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>name of the first file</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines so far</source>
        <translation>
            <numerusform>%Ln línea hasta ahora</numerusform>
            <numerusform>%Ln líneas hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
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
        <translation>%1 (oculta)</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Text encodin&amp;g</source>
        <translation>Codificación del te&amp;xto</translation>
    </message>
    <message>
        <source>Quote in a cell</source>
        <translation>Comilla en una celda</translation>
    </message>
    <message>
        <source>Comment lines</source>
        <translation>Líneas de comentario</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>Otras tablas</translation>
    </message>
</context>
<context>
    <name>convey::ui::DropHint</name>
    <message>
        <source>Drop a file anywhere in this window</source>
        <translation>Suelta un archivo en cualquier lugar de esta ventana</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Suelta un archivo aquí</translation>
    </message>
</context>
<context>
    <name>convey::ui::DropSign</name>
    <message>
        <source>Convey opens CSV, TSV and XLSX files. This one is a folder.</source>
        <translation>Convey abre archivos CSV, TSV y XLSX. Esto es una carpeta.</translation>
    </message>
    <message>
        <source>Convey opens CSV, TSV and XLSX files. This one is a file of type %1.</source>
        <translation>Convey abre archivos CSV, TSV y XLSX. Este es un archivo de tipo %1.</translation>
    </message>
    <message>
        <source>Drop to open %1</source>
        <translation>Suelta para abrir %1</translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %Ln files as one table</source>
        <translation>
            <numerusform>Suelta para abrir %Ln archivo como una sola tabla</numerusform>
            <numerusform>Suelta para abrir %Ln archivos como una sola tabla</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::EventNeeds</name>
    <message>
        <source>%1 lacks: %2.</source>
        <translation>A %1 le falta: %2.</translation>
    </message>
    <message>
        <source>%1 would tell more with: %2.</source>
        <translation>%1 diría más con: %2.</translation>
    </message>
    <message>
        <source>%1: nothing identifies the customer, so OpenAI can hardly connect it to an ad.</source>
        <translation>%1: nada identifica al cliente, así que OpenAI difícilmente puede vincularlo con un anuncio.</translation>
    </message>
</context>
<context>
    <name>convey::ui::EventPanel</name>
    <message>
        <source>Previous line</source>
        <translation>Línea anterior</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Línea siguiente</translation>
    </message>
    <message>
        <source>Show personal values</source>
        <translation>Mostrar valores personales</translation>
    </message>
    <message>
        <source>The conversion as it will be sent</source>
        <translation>La conversión como se enviará</translation>
    </message>
    <message>
        <source>As it will be sent</source>
        <translation>Como se enviará</translation>
    </message>
    <message>
        <source>Row to show</source>
        <translation>Fila que mostrar</translation>
    </message>
    <message>
        <source>Row to show, counted after the column names</source>
        <translation>Fila que mostrar, contada tras los nombres de columna</translation>
    </message>
    <message>
        <source>Any row of the file, by its number after the column names.</source>
        <translation>Cualquier fila del archivo, por su número tras los nombres de columna.</translation>
    </message>
    <message>
        <source>One line of your file as the conversion that OpenAI receives. Ctrl+C copies what is marked.</source>
        <translation>Una línea de tu archivo como la conversión que recibe OpenAI. Ctrl+C copia lo marcado.</translation>
    </message>
    <message>
        <source>Shows names, e-mail addresses and phone numbers as they are in the file. They stay on this computer either way.</source>
        <translation>Muestra nombres, correos y teléfonos como están en el archivo. En cualquier caso se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Show each line by itself</source>
        <translation>Mostrar cada línea por separado</translation>
    </message>
    <message>
        <source>Lines of one order are sent as one conversion. Ticked, each line is shown as it would be by itself; what is sent stays the same.</source>
        <translation>Las líneas de un pedido se envían como una sola conversión. Si lo marcas, cada línea se muestra como sería por sí sola; lo que se envía no cambia.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message numerus="yes">
        <source>Show its %Ln lines apart</source>
        <comment>an order</comment>
        <translation>
            <numerusform>Mostrar su %Ln línea por separado</numerusform>
            <numerusform>Mostrar sus %Ln líneas por separado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By themselves these lines would be %Ln conversions. They are sent as one.</source>
        <translation>
            <numerusform>Por sí sola, esta línea sería %Ln conversión. Se envían como una.</numerusform>
            <numerusform>Por sí solas, estas líneas serían %Ln conversiones. Se envían como una.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::EventText</name>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
</context>
<context>
    <name>convey::ui::FactChoice</name>
    <message>
        <source>Let Convey find out</source>
        <translation>Que lo averigüe Convey</translation>
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
        <translation>Cómo obtener esta columna…</translation>
    </message>
    <message>
        <source>The field at hand</source>
        <translation>El campo actual</translation>
    </message>
    <message>
        <source>How to get a column with oppref</source>
        <translation>Cómo obtener una columna con oppref</translation>
    </message>
    <message>
        <source>Shows how a shop keeps the click reference, so that the next export has a column for it.</source>
        <translation>Muestra cómo guarda una tienda la referencia de clic, para que la próxima exportación tenga una columna con ella.</translation>
    </message>
    <message>
        <source>No field is chosen.</source>
        <translation>No hay ningún campo elegido.</translation>
    </message>
    <message>
        <source>Name in the API: %1</source>
        <translation>Nombre en la API: %1</translation>
    </message>
    <message>
        <source>Name in the API</source>
        <translation>Nombre en la API</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::FieldList</name>
    <message>
        <source>Event ID</source>
        <translation>ID de evento</translation>
    </message>
    <message>
        <source>What tells one conversion from another, usually the order number. OpenAI counts an ID once.</source>
        <translation>Lo que distingue una conversión de otra, normalmente el número de pedido. OpenAI cuenta un ID una sola vez.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>What happened: a purchase, a lead, a sign-up and so on.</source>
        <translation>Qué ocurrió: una compra, un cliente potencial, un registro, etc.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>When it happened, date and time of day. OpenAI takes the last 7 days.</source>
        <translation>Cuándo ocurrió, fecha y hora del día. OpenAI acepta los últimos 7 días.</translation>
    </message>
    <message>
        <source>Custom name</source>
        <translation>Nombre propio</translation>
    </message>
    <message>
        <source>The name of a custom event: 1 to 64 letters, digits, _ or -. Other events have none.</source>
        <translation>El nombre de un evento personalizado: de 1 a 64 letras, cifras, _ o -. Los demás eventos no lo tienen.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where it happened: on a website, in a shop, on the phone. Conversions on a website need the page address too.</source>
        <translation>Dónde ocurrió: en un sitio web, en una tienda, por teléfono. Las conversiones en un sitio web necesitan además la dirección de la página.</translation>
    </message>
    <message>
        <source>Page address</source>
        <translation>Dirección de la página</translation>
    </message>
    <message>
        <source>The page on which it happened. Only scheme, host and path are sent; what follows a ? stays here.</source>
        <translation>La página en la que ocurrió. Solo se envían esquema, host y ruta; lo que sigue a un ? se queda aquí.</translation>
    </message>
    <message>
        <source>Click reference</source>
        <translation>Referencia de clic</translation>
    </message>
    <message>
        <source>What OpenAI put into the address of the page when the ad was clicked. The surest way to connect a conversion to its ad.</source>
        <translation>Lo que OpenAI puso en la dirección de la página al hacer clic en el anuncio. La forma más segura de vincular una conversión con su anuncio.</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>Exclusión voluntaria</translation>
    </message>
    <message>
        <source>Whether the person objects: yes, no, true, false, 1 or 0. Sent only where it says yes.</source>
        <translation>Si la persona se opone: yes, no, true, false, 1 o 0. Se envía solo donde dice que sí.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail address. It is hashed on this computer.</source>
        <translation>El correo electrónico del cliente. Se convierte en hash en este equipo.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>The customer&apos;s phone number. It is hashed on this computer. Numbers without a country code need the country below.</source>
        <translation>El teléfono del cliente. Se convierte en hash en este equipo. Los números sin código de país necesitan el país indicado abajo.</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Your own number for the customer. It is hashed on this computer.</source>
        <translation>Tu propio número para el cliente. Se convierte en hash en este equipo.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The customer&apos;s first name. It is hashed on this computer.</source>
        <translation>El nombre del cliente. Se convierte en hash en este equipo.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>The customer&apos;s last name. It is hashed on this computer.</source>
        <translation>Los apellidos del cliente. Se convierten en hash en este equipo.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>The customer&apos;s country. It leaves as a code of two capital letters, not hashed.</source>
        <translation>El país del cliente. Sale como código de dos letras mayúsculas, sin hash.</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Estado o región</translation>
    </message>
    <message>
        <source>It leaves as it is, not hashed.</source>
        <translation>Sale tal cual, sin hash.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>The address of the customer&apos;s device. It leaves as it is, not hashed.</source>
        <translation>La dirección del dispositivo del cliente. Sale tal cual, sin hash.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>What the customer&apos;s browser calls itself (user agent). It leaves as it is, not hashed.</source>
        <translation>Cómo se identifica el navegador del cliente (user agent). Sale tal cual, sin hash.</translation>
    </message>
    <message>
        <source>Browser reference</source>
        <translation>Referencia de navegador</translation>
    </message>
    <message>
        <source>What OpenAI&apos;s pixel keeps in the customer&apos;s browser (obref). It leaves as it is.</source>
        <translation>Lo que el píxel de OpenAI guarda en el navegador del cliente (obref). Sale tal cual.</translation>
    </message>
    <message>
        <source>Android advertising ID</source>
        <translation>ID de publicidad de Android</translation>
    </message>
    <message>
        <source>The advertising ID of an Android device. It leaves as it is.</source>
        <translation>El ID de publicidad de un dispositivo Android. Sale tal cual.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>What the conversion is worth. It is sent in the currency&apos;s smallest unit and needs a currency.</source>
        <translation>Lo que vale la conversión. Se envía en la unidad mínima de la moneda y necesita una moneda.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>The currency of the amount as a code of three letters: USD, EUR.</source>
        <translation>La moneda del importe como código de tres letras: USD, EUR.</translation>
    </message>
    <message>
        <source>Plan ID</source>
        <translation>ID de plan</translation>
    </message>
    <message>
        <source>Which plan was subscribed to. Sent with subscriptions, trials and custom events.</source>
        <translation>A qué plan se suscribió. Se envía con suscripciones, periodos de prueba y eventos personalizados.</translation>
    </message>
    <message>
        <source>Own field %1</source>
        <translation>Campo propio %1</translation>
    </message>
    <message>
        <source>A field of your own. Sent with custom events alone.</source>
        <translation>Un campo tuyo. Se envía solo con eventos personalizados.</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>ID de artículo</translation>
    </message>
    <message>
        <source>The number of the product or service.</source>
        <translation>El número del producto o servicio.</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>Nombre de artículo</translation>
    </message>
    <message>
        <source>What the product or service is called. Names of people must not be in it.</source>
        <translation>Cómo se llama el producto o servicio. No debe contener nombres de personas.</translation>
    </message>
    <message>
        <source>Item kind</source>
        <translation>Tipo de artículo</translation>
    </message>
    <message>
        <source>What kind of product or service it is.</source>
        <translation>Qué tipo de producto o servicio es.</translation>
    </message>
    <message>
        <source>Item quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>How many of it, a whole number.</source>
        <translation>Cuántos son, un número entero.</translation>
    </message>
    <message>
        <source>Item price</source>
        <translation>Precio de artículo</translation>
    </message>
    <message>
        <source>The price of the item. It is sent in the currency&apos;s smallest unit and needs a currency.</source>
        <translation>El precio del artículo. Se envía en la unidad mínima de la moneda y necesita una moneda.</translation>
    </message>
    <message>
        <source>Item currency</source>
        <translation>Moneda de artículo</translation>
    </message>
    <message>
        <source>Where it is not the currency of the amount.</source>
        <translation>Donde no es la moneda del importe.</translation>
    </message>
    <message>
        <source>Item group</source>
        <translation>Grupo de artículos</translation>
    </message>
    <message>
        <source>What ties the variants of an item together.</source>
        <translation>Lo que une las variantes de un artículo.</translation>
    </message>
    <message>
        <source>Phone country</source>
        <translation>País del teléfono</translation>
    </message>
    <message>
        <source>Says how phone numbers without a country code are read. It is not sent.</source>
        <translation>Dice cómo se leen los teléfonos sin código de país. No se envía.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Says which place times belong to that name no zone. It is not sent.</source>
        <translation>Dice a qué lugar corresponden las horas que no nombran zona. No se envía.</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Orden de las fechas</translation>
    </message>
    <message>
        <source>Says whether 03/04 is 3 April or 4 March. It is not sent.</source>
        <translation>Dice si 03/04 es el 3 de abril o el 4 de marzo. No se envía.</translation>
    </message>
    <message>
        <source>Amounts are in</source>
        <translation>Unidad de importes</translation>
    </message>
    <message>
        <source>Says whether 12999 in the file is 12999 dollars or 129.99. It is not sent.</source>
        <translation>Dice si 12999 en el archivo son 12999 dólares o 129.99. No se envía.</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Signo decimal</translation>
    </message>
    <message>
        <source>Says which sign stands before the decimals in the file. It is not sent.</source>
        <translation>Dice qué signo precede a los decimales en el archivo. No se envía.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Words like granted and denied. Whoever did not grant it is sent with an opt-out.</source>
        <translation>Palabras como granted y denied. Quien no lo concedió se envía con exclusión voluntaria.</translation>
    </message>
    <message>
        <source>Items in one cell</source>
        <translation>Artículos en una celda</translation>
    </message>
    <message>
        <source>A column whose cells are JSON: a list of items.</source>
        <translation>Una columna cuyas celdas son JSON: una lista de artículos.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Where the date and the time stand in two columns. It is not sent.</source>
        <translation>Donde la fecha y la hora están en dos columnas. No se envía.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Put in front of page addresses that are only a path, like https://shop.example.com.</source>
        <translation>Se antepone a las direcciones de página que son solo una ruta, como https://shop.example.com.</translation>
    </message>
    <message>
        <source>Keep what follows the ?</source>
        <translation>Conservar lo que sigue al ?</translation>
    </message>
    <message>
        <source>Sends page addresses with their query, which may hold personal data. It is cut otherwise.</source>
        <translation>Envía las direcciones de página con su consulta, que puede contener datos personales. Si no, se recorta.</translation>
    </message>
    <message>
        <source>Empty consent</source>
        <translation>Consentimiento vacío</translation>
    </message>
    <message>
        <source>Says what is done with lines whose consent is empty. It is not sent.</source>
        <translation>Dice qué se hace con las líneas cuyo consentimiento está vacío. No se envía.</translation>
    </message>
    <message>
        <source>Words for nothing</source>
        <translation>Palabras que son nada</translation>
    </message>
    <message>
        <source>Words that mean an empty cell, with commas between them: NULL,N/A,-. They are not sent.</source>
        <translation>Palabras que significan una celda vacía, separadas por comas: NULL,N/A,-. No se envían.</translation>
    </message>
    <message>
        <source>Days without a time</source>
        <translation>Días sin hora</translation>
    </message>
    <message>
        <source>The time of day, like 12:00, that is taken for days without one. It is not sent.</source>
        <translation>La hora del día, como 12:00, que se toma para los días que no la tienen. No se envía.</translation>
    </message>
    <message>
        <source>Years of two digits</source>
        <translation>Años de dos cifras</translation>
    </message>
    <message>
        <source>The first year of the hundred in which they lie: with 1970, 26 is 2026. It is not sent.</source>
        <translation>El primer año del siglo en el que están: con 1970, 26 es 2026. No se envía.</translation>
    </message>
    <message>
        <source>Day numbers count from</source>
        <translation>Días contados desde</translation>
    </message>
    <message>
        <source>1900, or 1904 where the file comes from an old Mac. It is not sent.</source>
        <translation>1900, o 1904 si el archivo viene de un Mac antiguo. No se envía.</translation>
    </message>
    <message>
        <source>One order is known by</source>
        <translation>Pedido identificado por</translation>
    </message>
    <message>
        <source>Lines with the same text in this column are joined to one conversion with several items.</source>
        <translation>Las líneas con el mismo texto en esta columna se unen en una conversión con varios artículos.</translation>
    </message>
    <message>
        <source>Identical lines of an order</source>
        <translation>Líneas idénticas de un pedido</translation>
    </message>
    <message>
        <source>keep counts both as items, drop takes the second for a mistake of the export. It is not sent.</source>
        <translation>keep cuenta ambas como artículos; drop toma la segunda por un error de la exportación. No se envía.</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>A column with what was paid back of an order: the conversion is worth the rest.</source>
        <translation>Una columna con lo que se reembolsó de un pedido: la conversión vale el resto.</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Nombres intermedios</translation>
    </message>
    <message>
        <source>To which name the words in the middle of a full name belong. It is not sent.</source>
        <translation>A qué parte pertenecen las palabras intermedias de un nombre completo. No se envía.</translation>
    </message>
    <message>
        <source>Order of names</source>
        <translation>Orden de los nombres</translation>
    </message>
    <message>
        <source>Which name comes first in a full name. It is not sent.</source>
        <translation>Si en un nombre completo va primero el nombre o los apellidos. No se envía.</translation>
    </message>
    <message>
        <source>Names of several countries</source>
        <translation>Nombres de varios países</translation>
    </message>
    <message>
        <source>The codes of the countries that names like Korea or Congo mean in this file: KR, CD. It is not sent.</source>
        <translation>Los códigos de los países a los que se refieren en este archivo nombres como Korea o Congo: KR, CD. No se envía.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>helps OpenAI recognise the customer; hashed on this computer, the place is not</source>
        <translation>ayuda a OpenAI a reconocer al cliente; con hash en este equipo, el lugar no</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
</context>
<context>
    <name>convey::ui::FieldState</name>
    <message>
        <source>conversions on a website need it</source>
        <translation>las conversiones en un sitio web lo necesitan</translation>
    </message>
    <message>
        <source>a custom event needs it</source>
        <translation>un evento personalizado lo necesita</translation>
    </message>
    <message>
        <source>an amount needs it</source>
        <translation>un importe lo necesita</translation>
    </message>
    <message>
        <source>every conversion needs it</source>
        <translation>toda conversión lo necesita</translation>
    </message>
    <message>
        <source>assumed: see the question above</source>
        <translation>supuesto: ver la pregunta de arriba</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>lo elegiste tú</translation>
    </message>
    <message>
        <source>from the saved setup</source>
        <translation>de la configuración guardada</translation>
    </message>
    <message>
        <source>the country in the same line</source>
        <translation>el país de la misma línea</translation>
    </message>
    <message>
        <source>there is a column of page addresses</source>
        <translation>hay una columna de direcciones de página</translation>
    </message>
    <message>
        <source>the values look like it</source>
        <translation>los valores lo parecen</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>convertido</translation>
    </message>
    <message>
        <source>hashed</source>
        <translation>con hash</translation>
    </message>
    <message>
        <source>already hashed</source>
        <translation>ya con hash</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no se envía</translation>
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
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Make sure the table below looks like your spreadsheet.</source>
        <translation>Comprueba que la tabla de abajo se parezca a tu hoja de cálculo.</translation>
    </message>
    <message>
        <source>&amp;Continue to Columns</source>
        <translation>C&amp;ontinuar a Columnas</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>Reads the file again, as it is on the disk now (F5).</source>
        <translation>Lee el archivo de nuevo, tal como está ahora en el disco (F5).</translation>
    </message>
    <message>
        <source>Reads the file again with what you chose here. Your answers stay, and so do your changes to lines that are still there.</source>
        <translation>Lee el archivo de nuevo con lo que elegiste aquí. Se conservan tus respuestas y tus cambios en las líneas que sigan ahí.</translation>
    </message>
    <message>
        <source>Change c&amp;olumns</source>
        <translation>Cambiar c&amp;olumnas</translation>
    </message>
    <message>
        <source>Shows what each column means, and lets you change it.</source>
        <translation>Muestra qué significa cada columna y te deja cambiarlo.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Looking at every line: %1 %</source>
        <translation>Mirando cada línea: %1 %</translation>
    </message>
    <message>
        <source>Show personal values</source>
        <translation>Mostrar valores personales</translation>
    </message>
    <message>
        <source>Shows names, e-mail addresses and phone numbers as they are in the file. Showing them sends nothing.</source>
        <translation>Muestra nombres, correos y teléfonos como están en el archivo. Mostrarlos no envía nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines that you had changed or left out are not in the file any more. The other changes are kept.</source>
        <translation>
            <numerusform>%Ln línea que habías cambiado u omitido ya no está en el archivo. Los demás cambios se conservan.</numerusform>
            <numerusform>%Ln líneas que habías cambiado u omitido ya no están en el archivo. Los demás cambios se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue to Preview</source>
        <translation>Continuar a Vista &amp;previa</translation>
    </message>
    <message>
        <source>Goes on to what Convey found in every line.</source>
        <translation>Pasa a lo que Convey encontró en cada línea.</translation>
    </message>
    <message>
        <source>Goes on to what each column means.</source>
        <translation>Pasa a lo que significa cada columna.</translation>
    </message>
    <message>
        <source>Line %1 is the first with bytes that are no characters in this encoding. Cells with such bytes can&apos;t be sent. Save the file as “CSV UTF-8” in the spreadsheet program, then read it again.</source>
        <translation>La línea %1 es la primera con bytes que no son caracteres en esta codificación. Las celdas con esos bytes no se pueden enviar. Guarda el archivo como «CSV UTF-8» en el programa de hojas de cálculo y léelo de nuevo.</translation>
    </message>
    <message>
        <source>Columns %1 to %2 of %3</source>
        <translation>Columnas %1 a %2 de %3</translation>
    </message>
    <message>
        <source>Show &amp;personal values</source>
        <translation>Mostrar valores &amp;personales</translation>
    </message>
</context>
<context>
    <name>convey::ui::FilterDialog</name>
    <message>
        <source>Leave out lines with these values</source>
        <translation>Omitir líneas con estos valores</translation>
    </message>
    <message>
        <source>Keep only lines with these values</source>
        <translation>Conservar solo líneas con estos valores</translation>
    </message>
    <message>
        <source>Leave out lines with any value</source>
        <translation>Omitir líneas con cualquier valor</translation>
    </message>
    <message>
        <source>Leave out lines without a value</source>
        <translation>Omitir líneas sin valor</translation>
    </message>
    <message>
        <source>Keep only lines with a number above zero</source>
        <translation>Conservar solo líneas con un número mayor que cero</translation>
    </message>
    <message>
        <source>Leave out lines with a number above zero</source>
        <translation>Omitir líneas con un número mayor que cero</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Lo que se omite</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>The column whose values decide which lines are left out.</source>
        <translation>La columna cuyos valores deciden qué líneas se omiten.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Which lines are left out by this column.</source>
        <translation>Qué líneas se omiten por esta columna.</translation>
    </message>
    <message>
        <source>Values of the column</source>
        <translation>Valores de la columna</translation>
    </message>
    <message>
        <source>The values of the column and in how many lines each is. Space ticks one.</source>
        <translation>Los valores de la columna y en cuántas líneas está cada uno. Espacio marca uno.</translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>&amp;Columna:</translation>
    </message>
    <message>
        <source>What is &amp;done:</source>
        <translation>&amp;Qué se hace:</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>&amp;Valores:</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>&amp;Usar esto</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value, and how many lines have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This column has too many different values to choose from.</source>
        <translation>Esta columna tiene demasiados valores distintos para elegir.</translation>
    </message>
    <message>
        <source>All other values of this column are left out.</source>
        <translation>Se omiten todos los demás valores de esta columna.</translation>
    </message>
    <message>
        <source>Choose the column that tells which lines to leave out.</source>
        <translation>Elige la columna que dice qué líneas omitir.</translation>
    </message>
    <message>
        <source>Tick the values.</source>
        <translation>Marca los valores.</translation>
    </message>
</context>
<context>
    <name>convey::ui::FilterPanel</name>
    <message>
        <source>Change what is left out by this column</source>
        <translation>Cambiar lo que se omite por esta columna</translation>
    </message>
    <message>
        <source>Leave out lines by another column</source>
        <translation>Omitir líneas por otra columna</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Lo que se omite</translation>
    </message>
    <message>
        <source>What decides which lines are left out</source>
        <translation>Qué decide las líneas que se omiten</translation>
    </message>
    <message>
        <source>Lines with these values are no conversions to be sent, such as orders that were refunded. Space switches one off or on, F2 changes it.</source>
        <translation>Las líneas con estos valores no son conversiones que enviar, como los pedidos reembolsados. Espacio desactiva o activa uno, F2 lo cambia.</translation>
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
        <translation>cualquiera o ninguno</translation>
    </message>
    <message>
        <source>Shows only rows with a problem that weighs this much, whatever else there is.</source>
        <translation>Muestra solo filas con un problema de este peso, haya lo que haya además.</translation>
    </message>
    <message>
        <source>&amp;In column</source>
        <translation>&amp;En columna</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Shows only rows with a problem in this column of your file.</source>
        <translation>Muestra solo filas con un problema en esta columna de tu archivo.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Shows only conversions of one kind.</source>
        <translation>Muestra solo conversiones de un tipo.</translation>
    </message>
    <message>
        <source>Curren&amp;cy</source>
        <translation>&amp;Moneda</translation>
    </message>
    <message>
        <source>Shows only conversions in one currency.</source>
        <translation>Muestra solo conversiones en una moneda.</translation>
    </message>
    <message>
        <source>&amp;Amount from</source>
        <translation>&amp;Importe desde</translation>
    </message>
    <message>
        <source>Shows only conversions of at least this much, in whole units of their own currency: 10 or 9.50.</source>
        <translation>Muestra solo conversiones de al menos esta cantidad, en unidades enteras de su moneda: 10 o 9.50.</translation>
    </message>
    <message>
        <source>up t&amp;o</source>
        <translation>&amp;hasta</translation>
    </message>
    <message>
        <source>Shows only conversions of at most this much, in whole units of their own currency: 10 or 9.50.</source>
        <translation>Muestra solo conversiones de como máximo esta cantidad, en unidades enteras de su moneda: 10 o 9.50.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Takes these filters away. Cause and search stay.</source>
        <translation>Quita estos filtros. La causa y la búsqueda se conservan.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it like 10 or 9.50.</source>
        <translation>«%1» no es un importe. Escríbelo como 10 o 9.50.</translation>
    </message>
    <message>
        <source>Pro&amp;blem</source>
        <translation>&amp;Problema</translation>
    </message>
    <message>
        <source>Eve&amp;nt type</source>
        <translation>Tip&amp;o de evento</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindBar</name>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Words to look for in every cell of the file; upper and lower case are alike.</source>
        <translation>Palabras que buscar en todas las celdas del archivo; no distingue mayúsculas de minúsculas.</translation>
    </message>
    <message>
        <source>In all rows</source>
        <translation>En todas las filas</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Goes up (Shift+Enter)</source>
        <translation>Sube (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Goes down (Enter)</source>
        <translation>Baja (Intro)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Closes the search (Esc)</source>
        <translation>Cierra la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>No row contains “%1”.</source>
        <translation>Ninguna fila contiene «%1».</translation>
    </message>
    <message>
        <source>Line %1, %2: the search went once around.</source>
        <translation>Línea %1, %2: la búsqueda dio una vuelta completa.</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Línea %1, %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 rows</source>
        <comment>a place, which row of those that were found it is</comment>
        <translation>%1 · %2 de %3 filas</translation>
    </message>
    <message>
        <source>Looking… %1%</source>
        <translation>Buscando… %1 %</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindSend</name>
    <message>
        <source>Tested and passed, not recorded</source>
        <translation>Probada y superada, no registrada</translation>
    </message>
    <message>
        <source>Yes, accepted</source>
        <translation>Sí, aceptada</translation>
    </message>
    <message>
        <source>Tested; it would be refused</source>
        <translation>Probada; se rechazaría</translation>
    </message>
    <message>
        <source>Sent, and refused</source>
        <translation>Enviada y rechazada</translation>
    </message>
    <message>
        <source>Sent, no answer came back; repeating is safe</source>
        <translation>Enviada, sin respuesta; repetir es seguro</translation>
    </message>
    <message>
        <source>Planned, not sent</source>
        <translation>Prevista, no enviada</translation>
    </message>
    <message>
        <source>Was this order sent?</source>
        <translation>¿Se envió este pedido?</translation>
    </message>
    <message>
        <source>#10520</source>
        <translation>#10520</translation>
    </message>
    <message>
        <source>Type an event ID, or the order number that IDs are made of. Convey keeps no IDs, only keyed hashes; what you type is hashed and looked for, and kept nowhere.</source>
        <translation>Escribe un ID de evento, o el número de pedido con que se forman los ID. Convey no guarda ID, solo hashes con clave; lo que escribes se convierte en hash, se busca y no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>Event ID or order number, as it stands in your file</source>
        <translation>ID de evento o número de pedido, tal como está en tu archivo</translation>
    </message>
    <message>
        <source>No. Nothing with this ID was sent from this computer.</source>
        <translation>No. No se envió nada con este ID desde este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln times before.</source>
        <translation>
            <numerusform>Y %Ln vez antes.</numerusform>
            <numerusform>Y %Ln veces antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (pixel %2)</source>
        <translation>%1 (píxel %2)</translation>
    </message>
    <message>
        <source>%1: %2, as %3 to %4, row %5 of %6.</source>
        <comment>state, when, event, destination, row, file</comment>
        <translation>%1: %2, como %3 a %4, fila %5 de %6.</translation>
    </message>
    <message>
        <source>If it is sent again, OpenAI keeps the first; Convey leaves it out by itself.</source>
        <translation>Si se envía de nuevo, OpenAI conserva la primera; Convey la omite por sí solo.</translation>
    </message>
    <message>
        <source>Was this or&amp;der sent?</source>
        <translation>¿&amp;Se envió este pedido?</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindingCard</name>
    <message>
        <source>nothing, in the column %1</source>
        <translation>nada, en la columna %1</translation>
    </message>
    <message>
        <source>%1 in the column %2</source>
        <comment>a value and its column</comment>
        <translation>%1 en la columna %2</translation>
    </message>
    <message>
        <source>%1 in the column %2; %3</source>
        <comment>a value, its column, why it can&apos;t be read</comment>
        <translation>%1 en la columna %2; %3</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why? The rule in the help</source>
        <translation>¿Por qué? La regla en la ayuda</translation>
    </message>
    <message>
        <source>Opens the help at this rule.</source>
        <translation>Abre la ayuda en esta regla.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>La próxima vez</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a fix does, and the new text</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %Ln</source>
        <translation>
            <numerusform>Corregir %Ln</numerusform>
            <numerusform>Corregir las %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Does the same in every row with this cause (Alt+Shift+Return). You can undo it.</source>
        <translation>Hace lo mismo en todas las filas con esta causa (Alt+Mayús+Intro). Puedes deshacerlo.</translation>
    </message>
    <message>
        <source>Fix this row</source>
        <translation>Corregir esta fila</translation>
    </message>
    <message>
        <source>Changes this cell only (Alt+Return). You can undo it.</source>
        <translation>Cambia solo esta celda (Alt+Intro). Puedes deshacerlo.</translation>
    </message>
    <message>
        <source>%1: row %2 of %3, to pixel %4</source>
        <comment>a time, a place in a file, a pixel</comment>
        <translation>%1: fila %2 de %3, al píxel %4</translation>
    </message>
    <message>
        <source>Stays at OpenAI</source>
        <translation>Se queda en OpenAI</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>%1, with other values</source>
        <comment>a place in this file</comment>
        <translation>%1, con otros valores</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Sent, no answer</source>
        <translation>Enviada, sin respuesta</translation>
    </message>
    <message>
        <source>Mend it for all rows on Columns</source>
        <translation>Corregir en todas las filas en Columnas</translation>
    </message>
    <message>
        <source>The cause is in what the columns mean, not in this row.</source>
        <translation>La causa está en lo que significan las columnas, no en esta fila.</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindingTitles</name>
    <message>
        <source>No tag here</source>
        <translation>Aquí no hay etiqueta</translation>
    </message>
    <message>
        <source>Tag is not closed</source>
        <translation>La etiqueta no está cerrada</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Sin dirección</translation>
    </message>
    <message>
        <source>Address without quotes</source>
        <translation>Dirección sin comillas</translation>
    </message>
    <message>
        <source>Loads lazily, that is never</source>
        <translation>Carga diferida, es decir, nunca</translation>
    </message>
    <message>
        <source>Only without JavaScript</source>
        <translation>Solo sin JavaScript</translation>
    </message>
    <message>
        <source>Fallback of a missing pixel</source>
        <translation>Alternativa de un píxel que falta</translation>
    </message>
    <message>
        <source>In a comment</source>
        <translation>En un comentario</translation>
    </message>
    <message>
        <source>In a script</source>
        <translation>En un script</translation>
    </message>
    <message>
        <source>In a style sheet</source>
        <translation>En una hoja de estilos</translation>
    </message>
    <message>
        <source>In srcset</source>
        <translation>En srcset</translation>
    </message>
    <message>
        <source>Not in src</source>
        <translation>No está en src</translation>
    </message>
    <message>
        <source>Bare &amp; in HTML</source>
        <translation>&amp; suelto en HTML</translation>
    </message>
    <message>
        <source>Unknown character name</source>
        <translation>Nombre de carácter desconocido</translation>
    </message>
    <message>
        <source>Line break in the address</source>
        <translation>Salto de línea en la dirección</translation>
    </message>
    <message>
        <source>https:// is missing</source>
        <translation>Falta https://</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>No es segura</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>Otro host</translation>
    </message>
    <message>
        <source>Another path</source>
        <translation>Otra ruta</translation>
    </message>
    <message>
        <source>Cut off by #</source>
        <translation>Cortada por #</translation>
    </message>
    <message>
        <source>Very long address</source>
        <translation>Dirección muy larga</translation>
    </message>
    <message>
        <source>Not read to its end</source>
        <translation>No leído hasta el final</translation>
    </message>
    <message>
        <source>Broken percent sign</source>
        <translation>Signo de porcentaje dañado</translation>
    </message>
    <message>
        <source>+ becomes a space</source>
        <translation>+ se vuelve un espacio</translation>
    </message>
    <message>
        <source>Space in the address</source>
        <translation>Espacio en la dirección</translation>
    </message>
    <message>
        <source>Space beside a value</source>
        <translation>Espacio junto a un valor</translation>
    </message>
    <message>
        <source>Character not encoded</source>
        <translation>Carácter sin codificar</translation>
    </message>
    <message>
        <source>Escaped twice</source>
        <translation>Escapado dos veces</translation>
    </message>
    <message>
        <source>Encoded twice</source>
        <translation>Codificado dos veces</translation>
    </message>
    <message>
        <source>Not UTF-8</source>
        <translation>No es UTF-8</translation>
    </message>
    <message>
        <source>Parameter is missing</source>
        <translation>Falta un parámetro</translation>
    </message>
    <message>
        <source>Parameter without a value</source>
        <translation>Parámetro sin valor</translation>
    </message>
    <message>
        <source>Unknown parameter</source>
        <translation>Parámetro desconocido</translation>
    </message>
    <message>
        <source>Parameter twice</source>
        <translation>Parámetro repetido</translation>
    </message>
    <message>
        <source>Conversions API only</source>
        <translation>Solo Conversions API</translation>
    </message>
    <message>
        <source>Not in data[…]</source>
        <translation>Fuera de data[…]</translation>
    </message>
    <message>
        <source>Items in pieces</source>
        <translation>Artículos en trozos</translation>
    </message>
    <message>
        <source>Pixel ID not filled in</source>
        <translation>ID del píxel sin rellenar</translation>
    </message>
    <message>
        <source>Event ID not filled in</source>
        <translation>ID de evento sin rellenar</translation>
    </message>
    <message>
        <source>Placeholder left</source>
        <translation>Queda un marcador</translation>
    </message>
    <message>
        <source>Filled in by the page</source>
        <translation>Lo rellena la página</translation>
    </message>
    <message>
        <source>Filled in without encoding</source>
        <translation>Rellenado sin codificar</translation>
    </message>
    <message>
        <source>Address filled in by the page</source>
        <translation>La página rellena la dirección</translation>
    </message>
    <message>
        <source>Unknown event</source>
        <translation>Evento desconocido</translation>
    </message>
    <message>
        <source>Event of an app</source>
        <translation>Evento de una app</translation>
    </message>
    <message>
        <source>Wrong data type</source>
        <translation>Tipo de datos equivocado</translation>
    </message>
    <message>
        <source>Event name of a wrong form</source>
        <translation>Nombre de evento con forma no válida</translation>
    </message>
    <message>
        <source>Name of a standard event</source>
        <translation>Nombre de un evento estándar</translation>
    </message>
    <message>
        <source>No custom event</source>
        <translation>No es evento personalizado</translation>
    </message>
    <message>
        <source>Capitals in the name</source>
        <translation>Mayúsculas en el nombre</translation>
    </message>
    <message>
        <source>Amount has decimals</source>
        <translation>El importe tiene decimales</translation>
    </message>
    <message>
        <source>Negative amount</source>
        <translation>Importe negativo</translation>
    </message>
    <message>
        <source>Not a whole number</source>
        <translation>No es un número entero</translation>
    </message>
    <message>
        <source>Currency is missing</source>
        <translation>Falta la moneda</translation>
    </message>
    <message>
        <source>Unknown currency</source>
        <translation>Moneda desconocida</translation>
    </message>
    <message>
        <source>Withdrawn currency</source>
        <translation>Moneda retirada</translation>
    </message>
    <message>
        <source>Currency in small letters</source>
        <translation>Moneda en minúsculas</translation>
    </message>
    <message>
        <source>No plan with this event</source>
        <translation>Este evento no lleva plan</translation>
    </message>
    <message>
        <source>No items with this event</source>
        <translation>Este evento no lleva artículos</translation>
    </message>
    <message>
        <source>Items are no JSON</source>
        <translation>Los artículos no son JSON</translation>
    </message>
    <message>
        <source>Items are no list</source>
        <translation>Los artículos no son una lista</translation>
    </message>
    <message>
        <source>Empty list of items</source>
        <translation>Lista de artículos vacía</translation>
    </message>
    <message>
        <source>Item of a wrong form</source>
        <translation>Artículo con forma no válida</translation>
    </message>
    <message>
        <source>Unknown field of an item</source>
        <translation>Campo de artículo desconocido</translation>
    </message>
    <message>
        <source>Item field of the API only</source>
        <translation>Campo de artículo solo de la API</translation>
    </message>
    <message>
        <source>Item field twice</source>
        <translation>Campo de artículo repetido</translation>
    </message>
    <message>
        <source>Item field of a wrong kind</source>
        <translation>Campo de artículo de otro tipo</translation>
    </message>
    <message>
        <source>Item type is empty</source>
        <translation>El tipo de artículo está vacío</translation>
    </message>
    <message>
        <source>Item field is empty</source>
        <translation>Campo de artículo vacío</translation>
    </message>
    <message>
        <source>Item says nothing</source>
        <translation>El artículo no dice nada</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>Un correo electrónico</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>Un número de teléfono</translation>
    </message>
    <message>
        <source>A card number</source>
        <translation>Un número de tarjeta</translation>
    </message>
    <message>
        <source>An API key</source>
        <translation>Una clave de API</translation>
    </message>
    <message>
        <source>Event ID looks like an order number</source>
        <translation>El ID de evento parece un número de pedido</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindingsModel</name>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how serious, and what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>First in</source>
        <translation>Primero en</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindingsPanel</name>
    <message>
        <source>What was found in the file</source>
        <translation>Lo encontrado en el archivo</translation>
    </message>
    <message>
        <source>What is odd about the file as a whole. A click or Enter shows the first place in the table below.</source>
        <translation>Lo llamativo del archivo en su conjunto. Un clic o Intro muestra el primer lugar en la tabla de abajo.</translation>
    </message>
    <message>
        <source>Lines left out are not sent. They stay in the file and in the table below, and you can take them back here.</source>
        <translation>Las líneas omitidas no se envían. Siguen en el archivo y en la tabla de abajo, y puedes recuperarlas aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to know about this file</source>
        <translation>
            <numerusform>%Ln cosa que saber sobre este archivo</numerusform>
            <numerusform>%Ln cosas que saber sobre este archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take these %Ln lines &amp;back</source>
        <translation>
            <numerusform>&amp;Recuperar esta línea</numerusform>
            <numerusform>&amp;Recuperar estas %Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln lines like totals and notes</source>
        <translation>
            <numerusform>Recuperar %Ln línea de totales o notas</numerusform>
            <numerusform>Recuperar %Ln líneas de totales o notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln lines like totals and notes</source>
        <translation>
            <numerusform>Omitir %Ln línea de totales o notas</numerusform>
            <numerusform>Omitir %Ln líneas de totales o notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le&amp;ave these %Ln lines out</source>
        <translation>
            <numerusform>Omiti&amp;r esta línea</numerusform>
            <numerusform>Omiti&amp;r estas %Ln líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::Fixing</name>
    <message>
        <source>change %1 in line %L2</source>
        <comment>a column and a line</comment>
        <translation>cambiar %1 en la línea %L2</translation>
    </message>
    <message numerus="yes">
        <source>say why %Ln rows are left out</source>
        <translation>
            <numerusform>decir por qué se omite %Ln fila</numerusform>
            <numerusform>decir por qué se omiten %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave out %Ln rows</source>
        <translation>
            <numerusform>omitir %Ln fila</numerusform>
            <numerusform>omitir %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back %Ln rows</source>
        <translation>
            <numerusform>recuperar %Ln fila</numerusform>
            <numerusform>recuperar %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fixed %Ln rows: %1.</source>
        <translation>
            <numerusform>Se corrigió %Ln fila: %1.</numerusform>
            <numerusform>Se corrigieron %Ln filas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no known fix.</source>
        <translation>
            <numerusform>%Ln no tiene corrección conocida.</numerusform>
            <numerusform>%Ln no tienen corrección conocida.</numerusform>
        </translation>
    </message>
    <message>
        <source>fix all: %1</source>
        <translation>corregir todas: %1</translation>
    </message>
    <message>
        <source>replace in %1</source>
        <comment>a column</comment>
        <translation>reemplazar en %1</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln cells in %1.</source>
        <translation>
            <numerusform>Se cambió %Ln celda en %1.</numerusform>
            <numerusform>Se cambiaron %Ln celdas en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::FlavourListModel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Can’t be copied</source>
        <translation>No se puede copiar</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Dónde va</translation>
    </message>
</context>
<context>
    <name>convey::ui::Form</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>convey::ui::FoundTagsModel</name>
    <message>
        <source>No event</source>
        <translation>Sin evento</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>convey::ui::HelpBrowser</name>
    <message>
        <source>Page of the help</source>
        <translation>Página de la ayuda</translation>
    </message>
    <message>
        <source>A page of the help. Tab goes to its links, Enter follows one.</source>
        <translation>Una página de la ayuda. Tab va a sus enlaces, Intro sigue uno.</translation>
    </message>
</context>
<context>
    <name>convey::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Words to look for on all pages. Enter opens the first place found.</source>
        <translation>Palabras que buscar en todas las páginas. Intro abre el primer lugar encontrado.</translation>
    </message>
    <message>
        <source>Topics of the help</source>
        <translation>Temas de la ayuda</translation>
    </message>
    <message>
        <source>The pages of the help, or the places that hold the words of the search.</source>
        <translation>Las páginas de la ayuda, o los lugares que contienen las palabras buscadas.</translation>
    </message>
    <message>
        <source>This address is outside the help:</source>
        <translation>Esta dirección está fuera de la ayuda:</translation>
    </message>
    <message>
        <source>&amp;Copy it</source>
        <translation>&amp;Copiarla</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Puts the address on the clipboard. Nothing is opened.</source>
        <translation>Pone la dirección en el portapapeles. No se abre nada.</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Abrir en el navegador</translation>
    </message>
    <message>
        <source>Open the address in the browser</source>
        <translation>Abrir la dirección en el navegador</translation>
    </message>
    <message>
        <source>Your browser opens the address. Convey itself asks nothing of it.</source>
        <translation>Tu navegador abre la dirección. Convey no le pide nada.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a heading and its page</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No page holds all of these words.</source>
        <translation>Ninguna página contiene todas estas palabras.</translation>
    </message>
    <message numerus="yes">
        <source>Found in %Ln places</source>
        <translation>
            <numerusform>Encontrado en %Ln lugar</numerusform>
            <numerusform>Encontrado en %Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <comment>a page of the help</comment>
        <translation>%1 – Ayuda</translation>
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
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>The arrow keys walk the bars; “As a table” has the same numbers.</source>
        <translation>Las flechas recorren las barras; «Como tabla» tiene los mismos números.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <comment>title of a picture</comment>
        <translation>%1 como tabla</translation>
    </message>
    <message>
        <source>Shows the numbers instead of bars.</source>
        <translation>Muestra los números en lugar de barras.</translation>
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
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>For real</source>
        <translation>De verdad</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %Ln to go</source>
        <translation>
            <numerusform>Detenido, queda %Ln</numerusform>
            <numerusform>Detenido, quedan %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be refused</source>
        <translation>
            <numerusform>%Ln se rechazaría</numerusform>
            <numerusform>%Ln se rechazarían</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>a test</comment>
        <translation>Superada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>convey::ui::HistoryPage</name>
    <message>
        <source>All destinations</source>
        <translation>Todos los destinos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs</source>
        <translation>
            <numerusform>%Ln trabajo</numerusform>
            <numerusform>%Ln trabajos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions accepted for real</source>
        <translation>
            <numerusform>%Ln conversión aceptada de verdad</numerusform>
            <numerusform>%Ln conversiones aceptadas de verdad</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent from this computer yet.</source>
        <translation>Aún no se ha enviado nada desde este equipo.</translation>
    </message>
    <message>
        <source>What you test or send is listed here, with what OpenAI answered.</source>
        <translation>Lo que pruebes o envíes aparecerá aquí, con lo que respondió OpenAI.</translation>
    </message>
    <message>
        <source>No job is like this.</source>
        <translation>Ningún trabajo es así.</translation>
    </message>
    <message>
        <source>Choose other destinations, kinds or times above.</source>
        <translation>Elige arriba otros destinos, tipos o tiempos.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>file, mode, time</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 aceptadas</translation>
    </message>
    <message>
        <source>%1 accepted, worth %2</source>
        <translation>%1 aceptadas, por valor de %2</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 rechazadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt is saved as %1.</source>
        <translation>El comprobante se guardó como %1.</translation>
    </message>
    <message>
        <source>The sending history is kept until it is wiped.</source>
        <translation>El historial de envíos se conserva hasta que lo borres.</translation>
    </message>
    <message numerus="yes">
        <source>The sending history is kept for %Ln days; older jobs are forgotten.</source>
        <translation>
            <numerusform>El historial de envíos se conserva %Ln día; los trabajos más antiguos se olvidan.</numerusform>
            <numerusform>El historial de envíos se conserva %Ln días; los trabajos más antiguos se olvidan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wipe the sending history</source>
        <translation>Borrar el historial de envíos</translation>
    </message>
    <message numerus="yes">
        <source>Wipe %Ln jobs from the sending history?</source>
        <translation>
            <numerusform>¿Borrar %Ln trabajo del historial de envíos?</numerusform>
            <numerusform>¿Borrar %Ln trabajos del historial de envíos?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent before is then no longer left out by Convey when you send it again; OpenAI keeps the first it got. Receipts can’t be made any more, and stopped jobs can’t be continued. Your files stay. This can’t be undone.</source>
        <translation>Después, Convey ya no omitirá lo que se envió antes si lo envías de nuevo; OpenAI conserva lo primero que recibió. Ya no se podrán crear comprobantes ni continuar los trabajos detenidos. Tus archivos se conservan. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>The sending history is wiped.</source>
        <translation>El historial de envíos está borrado.</translation>
    </message>
    <message>
        <source>Sending history</source>
        <translation>Historial de envíos</translation>
    </message>
    <message>
        <source>Everything Convey has sent from this computer, and what OpenAI answered.</source>
        <translation>Todo lo que Convey ha enviado desde este equipo y lo que respondió OpenAI.</translation>
    </message>
    <message>
        <source>&amp;Continue the stopped one…</source>
        <translation>&amp;Continuar el detenido…</translation>
    </message>
    <message>
        <source>Sends what is left and what had no answer, with the same event IDs: nothing counts twice.</source>
        <translation>Envía lo que queda y lo que no tuvo respuesta, con los mismos ID de evento: nada cuenta dos veces.</translation>
    </message>
    <message>
        <source>Shows these jobs alone.</source>
        <translation>Muestra solo estos trabajos.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>For real and tests</source>
        <translation>De verdad y pruebas</translation>
    </message>
    <message>
        <source>For real</source>
        <translation>De verdad</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 días</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>One send or test a row, the newest first. Enter shows its results.</source>
        <translation>Un envío o una prueba por fila, lo más reciente primero. Intro muestra sus resultados.</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Columnas de la lista</translation>
    </message>
    <message>
        <source>&amp;Receipt…</source>
        <translation>C&amp;omprobante…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Guardar el comprobante</translation>
    </message>
    <message>
        <source>Figures, times and hashes of this send, to print, to file or to hand on.</source>
        <translation>Cifras, horas y hashes de este envío, para imprimir, archivar o entregar.</translation>
    </message>
    <message>
        <source>&amp;Open results</source>
        <translation>Abrir resulta&amp;dos</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>Abrir resultados</translation>
    </message>
    <message>
        <source>What became of its lines, each outcome to save, and what to look at in Ads Manager.</source>
        <translation>Qué fue de sus líneas, cada resultado para guardar, y qué mirar en Ads Manager.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Conse&amp;rvarlo</translation>
    </message>
    <message>
        <source>How long the sending history is kept</source>
        <translation>Cuánto tiempo se conserva el historial de envíos</translation>
    </message>
    <message>
        <source>Older jobs are forgotten by themselves. The history knows no IDs and no customers, only keyed hashes; it is what keeps a conversion from being sent twice.</source>
        <translation>Los trabajos más antiguos se olvidan solos. El historial no conoce ID ni clientes, solo hashes con clave; es lo que evita que una conversión se envíe dos veces.</translation>
    </message>
    <message>
        <source>until it is wiped</source>
        <translation>hasta que lo borres</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln days</source>
        <translation>
            <numerusform>durante %Ln día</numerusform>
            <numerusform>durante %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgets everything that was sent, and the copies of the history beside it.</source>
        <translation>Olvida todo lo que se envió y las copias del historial que hay al lado.</translation>
    </message>
    <message>
        <source>Wi&amp;pe…</source>
        <translation>&amp;Borrar…</translation>
    </message>
</context>
<context>
    <name>convey::ui::HourStripView</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Lines of the file by hour of the day</source>
        <translation>Líneas del archivo por hora del día</translation>
    </message>
    <message>
        <source>Times of the file beside UTC</source>
        <translation>Horas del archivo junto a UTC</translation>
    </message>
    <message>
        <source>The first times of the file, in the place that is assumed and in UTC. If the first is not what your shop&apos;s clock said, answer the question about the time zone.</source>
        <translation>Las primeras horas del archivo, en el lugar supuesto y en UTC. Si la primera no es la que marcaba el reloj de tu tienda, responde la pregunta sobre la zona horaria.</translation>
    </message>
    <message>
        <source>Show the hours as a table</source>
        <translation>Mostrar las horas como tabla</translation>
    </message>
    <message>
        <source>Shows the number of lines of each hour instead of bars.</source>
        <translation>Muestra el número de líneas de cada hora en lugar de barras.</translation>
    </message>
    <message>
        <source>Most happened from %1 on, %2 % between midnight and 5 o&apos;clock (%3). If that can&apos;t be, the time zone is wrong.</source>
        <translation>La mayoría ocurrió desde las %1, el %2 % entre medianoche y las 5 (%3). Si no puede ser, la zona horaria es incorrecta.</translation>
    </message>
    <message>
        <source>The hours of the da&amp;y</source>
        <translation>&amp;Horas del día</translation>
    </message>
    <message>
        <source>As a ta&amp;ble</source>
        <translation>C&amp;omo tabla</translation>
    </message>
</context>
<context>
    <name>convey::ui::KeyField</name>
    <message>
        <source>Shows the key that was pasted, until you press it again.</source>
        <translation>Muestra la clave pegada hasta que lo pulses otra vez.</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Pega la clave</translation>
    </message>
    <message>
        <source>Paste another one to replace it</source>
        <translation>Pega otra para reemplazarla</translation>
    </message>
    <message>
        <source>In Ads Manager under Conversions, Conversion keys. A key from Settings can&apos;t send.</source>
        <translation>En Ads Manager, en Conversions, Conversion keys. Una clave de Settings no puede enviar.</translation>
    </message>
    <message>
        <source>This holds a character that no key has. Copy the key again, whole and alone.</source>
        <translation>Contiene un carácter que ninguna clave tiene. Copia la clave de nuevo, entera y sola.</translation>
    </message>
    <message>
        <source>Pasted; blanks were removed.</source>
        <translation>Pegada; se quitaron los espacios.</translation>
    </message>
    <message>
        <source>Pasted; blanks were removed. It ends in %1.</source>
        <translation>Pegada; se quitaron los espacios. Termina en %1.</translation>
    </message>
    <message>
        <source>Pasted.</source>
        <translation>Pegada.</translation>
    </message>
    <message>
        <source>Pasted. It ends in %1.</source>
        <translation>Pegada. Termina en %1.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ocultar la clave</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
</context>
<context>
    <name>convey::ui::LeavesPane</name>
    <message>
        <source>The conversion as it will be sent</source>
        <translation>La conversión como se enviará</translation>
    </message>
    <message>
        <source>The conversion letter by letter, as OpenAI gets it, and nothing else: no file name, no line number, no figures about you.</source>
        <translation>La conversión letra por letra, como la recibe OpenAI, y nada más: ni nombre de archivo, ni número de línea, ni cifras sobre ti.</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>Línea anterior</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Línea siguiente</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Guardar esta lista</translation>
    </message>
    <message>
        <source>Writes this list to a file that can be printed (.pdf, .html), for whoever has to know what leaves. Personal values are hidden in it while they are hidden here.</source>
        <translation>Escribe esta lista en un archivo que se puede imprimir (.pdf, .html), para quien tenga que saber qué sale. Los valores personales se ocultan en él mientras estén ocultos aquí.</translation>
    </message>
    <message>
        <source>Convey is looking at every row.</source>
        <translation>Convey está mirando cada fila.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns:</source>
        <translation>
            <numerusform>%Ln columna:</numerusform>
            <numerusform>%Ln columnas:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 readable + %2 hashed + %3 decide + %4 stay</source>
        <comment>how many columns</comment>
        <translation>%1 legibles + %2 con hash + %3 deciden + %4 se quedan</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>a line and its state</comment>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>In your file, line %1</source>
        <translation>En tu archivo, línea %1</translation>
    </message>
    <message>
        <source>Save what leaves</source>
        <translation>Guardar lo que sale</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>Para imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>what-leaves.pdf</source>
        <translation>lo-que-sale.pdf</translation>
    </message>
    <message>
        <source>What leaves is saved as a page.</source>
        <translation>Lo que sale se guardó como página.</translation>
    </message>
    <message>
        <source>Save th&amp;is list…</source>
        <translation>Guar&amp;dar esta lista…</translation>
    </message>
</context>
<context>
    <name>convey::ui::Length</name>
    <message>
        <source>%1: %2 of %3 characters (%4), passed. Source: %5, %6</source>
        <translation>%1: %2 de %3 caracteres (%4), superados. Fuente: %5, %6</translation>
    </message>
    <message>
        <source>%1: %2 of %3 characters (%4). Source: %5, %6</source>
        <translation>%1: %2 de %3 caracteres (%4). Fuente: %5, %6</translation>
    </message>
    <message>
        <source>Longer than usual: leave something out where you can.</source>
        <translation>Más larga de lo habitual: omite algo donde puedas.</translation>
    </message>
    <message>
        <source>Longer than these bear: %1.</source>
        <comment>names of products</comment>
        <translation>Más larga de lo que soportan: %1.</translation>
    </message>
    <message>
        <source>%1 Then %2 characters are left.</source>
        <comment>what to leave out, length</comment>
        <translation>%1 Entonces quedan %2 caracteres.</translation>
    </message>
</context>
<context>
    <name>convey::ui::LengthMeter</name>
    <message>
        <source>%1 of %2 characters</source>
        <comment>length of an address and what is usual</comment>
        <translation>%1 de %2 caracteres</translation>
    </message>
</context>
<context>
    <name>convey::ui::LiveQuestion</name>
    <message>
        <source>Send in practice mode</source>
        <translation>Enviar en modo de práctica</translation>
    </message>
    <message>
        <source>Send for real</source>
        <translation>Enviar de verdad</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Modo de práctica</translation>
    </message>
    <message>
        <source>Nothing reaches OpenAI, nothing counts.</source>
        <translation>Nada llega a OpenAI, nada cuenta.</translation>
    </message>
    <message>
        <source>For real</source>
        <translation>De verdad</translation>
    </message>
    <message>
        <source>OpenAI records these conversions.</source>
        <translation>OpenAI registra estas conversiones.</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln conversions in practice mode?</source>
        <translation>
            <numerusform>¿Enviar %Ln conversión en modo de práctica?</numerusform>
            <numerusform>¿Enviar %Ln conversiones en modo de práctica?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln conversions for %1?</source>
        <comment>%1 is the destination</comment>
        <translation>
            <numerusform>¿Enviar %Ln conversión para %1?</numerusform>
            <numerusform>¿Enviar %Ln conversiones para %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>including %Ln with warnings</source>
        <translation>
            <numerusform>incluida %Ln con avisos</numerusform>
            <numerusform>incluidas %Ln con avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Show the conversions with warnings</source>
        <translation>Mostrar las conversiones con avisos</translation>
    </message>
    <message>
        <source>Closes this question and goes to Preview. Nothing is sent.</source>
        <translation>Cierra esta pregunta y va a Vista previa. No se envía nada.</translation>
    </message>
    <message>
        <source>This file was sent for real before. What was accepted there under the same event ID does not go again; under another one it would count twice.</source>
        <translation>Este archivo ya se envió de verdad. Lo aceptado entonces con el mismo ID de evento no se envía otra vez; con otro ID contaría dos veces.</translation>
    </message>
    <message>
        <source>Not all of them are tested yet. A test takes about as long and records nothing.</source>
        <translation>Aún no están todas probadas. Una prueba tarda más o menos lo mismo y no registra nada.</translation>
    </message>
    <message>
        <source>In practice mode a stand-in on this computer answers.</source>
        <translation>En modo de práctica responde un simulador en este equipo.</translation>
    </message>
    <message>
        <source>Recorded conversions can’t be taken back. You can stop at any time.</source>
        <translation>Las conversiones registradas no se pueden retirar. Puedes detenerte en cualquier momento.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Píxel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Se quedan aquí</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln in practice mode</source>
        <translation>
            <numerusform>Enviar %Ln en modo de práctica</numerusform>
            <numerusform>Enviar %Ln en modo de práctica</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln conversions for real</source>
        <translation>
            <numerusform>Enviar %Ln conversión de verdad</numerusform>
            <numerusform>Enviar %Ln conversiones de verdad</numerusform>
        </translation>
    </message>
    <message>
        <source>Space presses it; Enter does not.</source>
        <translation>Espacio lo pulsa; Intro no.</translation>
    </message>
    <message>
        <source>Sends now. Click it or press Space; Enter does not send.</source>
        <translation>Envía ahora. Haz clic o pulsa Espacio; Intro no envía.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Closes the question. Nothing is sent.</source>
        <translation>Cierra la pregunta. No se envía nada.</translation>
    </message>
    <message>
        <source>&amp;Test all first</source>
        <translation>&amp;Probar todas antes</translation>
    </message>
    <message>
        <source>Test all first</source>
        <translation>Probar todas antes</translation>
    </message>
    <message>
        <source>Sends all of them as a test. Nothing is recorded.</source>
        <translation>Las envía todas como prueba. No se registra nada.</translation>
    </message>
    <message>
        <source>The sending history was damaged and is set aside as %1. Convey does not know any more what was sent before: what OpenAI has already goes again.</source>
        <translation>El historial de envíos estaba dañado y se apartó como %1. Convey ya no sabe qué se envió antes: lo que OpenAI ya tiene se envía otra vez.</translation>
    </message>
</context>
<context>
    <name>convey::ui::LookList</name>
    <message>
        <source>Now in Ads Manager</source>
        <translation>Ahora en Ads Manager</translation>
    </message>
    <message>
        <source>After a send for real, look in Ads Manager</source>
        <translation>Tras un envío de verdad, mira en Ads Manager</translation>
    </message>
    <message>
        <source>Events of this file: %1</source>
        <translation>Eventos de este archivo: %1</translation>
    </message>
    <message>
        <source>Worth a look from %1.</source>
        <translation>Conviene mirarlo a partir de %1.</translation>
    </message>
    <message>
        <source>Looked at on %1.</source>
        <translation>Mirado el %1.</translation>
    </message>
</context>
<context>
    <name>convey::ui::LookupBar</name>
    <message>
        <source>Add a &amp;look-up file…</source>
        <translation>Añad&amp;ir archivo de consulta…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Add a look-up file</source>
        <translation>Añadir un archivo de consulta</translation>
    </message>
    <message>
        <source>Takes columns from a second file, such as the e-mail addresses of contacts for a file of deals. Its lines are found by a key that both files have.</source>
        <translation>Toma columnas de un segundo archivo, como los correos de los contactos para un archivo de negocios. Sus líneas se encuentran por una clave que tienen ambos archivos.</translation>
    </message>
    <message>
        <source>Take the look-up file away</source>
        <translation>Quitar el archivo de consulta</translation>
    </message>
    <message>
        <source>Goes on without the look-up file. Choices of its columns are taken back.</source>
        <translation>Sigue sin el archivo de consulta. Se retiran las elecciones de sus columnas.</translation>
    </message>
    <message>
        <source>Choose a look-up file</source>
        <translation>Elegir un archivo de consulta</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.gz)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Look-up file %1: %2</source>
        <comment>its name, then sentences about it</comment>
        <translation>Archivo de consulta %1: %2</translation>
    </message>
</context>
<context>
    <name>convey::ui::LookupDialog</name>
    <message>
        <source>%1 of %2 lines are found.</source>
        <translation>Se encuentran %1 de %2 líneas.</translation>
    </message>
    <message>
        <source>Not there: %1, the first is line %2.</source>
        <translation>No están: %1, la primera es la línea %2.</translation>
    </message>
    <message>
        <source>Without a key: %1, the first is line %2.</source>
        <translation>Sin clave: %1, la primera es la línea %2.</translation>
    </message>
    <message>
        <source>Keys that the look-up file has more than once: %1, the first again in its line %2; only what their lines agree on is taken.</source>
        <translation>Claves que el archivo de consulta tiene más de una vez: %1, la primera otra vez en su línea %2; solo se toma aquello en que sus líneas coinciden.</translation>
    </message>
    <message>
        <source>Add a look-up file</source>
        <translation>Añadir un archivo de consulta</translation>
    </message>
    <message>
        <source>Choose the two columns that hold the same key, such as the number of a contact. The columns of %1 can then be chosen beside those of your file.</source>
        <translation>Elige las dos columnas que contienen la misma clave, como el número de un contacto. Las columnas de %1 se podrán elegir junto a las de tu archivo.</translation>
    </message>
    <message>
        <source>Key in &amp;your file:</source>
        <translation>Clave en &amp;tu archivo:</translation>
    </message>
    <message>
        <source>Key in the &amp;look-up file:</source>
        <translation>Clave en el archivo de &amp;consulta:</translation>
    </message>
    <message>
        <source>Reading the look-up file…</source>
        <translation>Leyendo el archivo de consulta…</translation>
    </message>
    <message>
        <source>&amp;Add the look-up file</source>
        <translation>&amp;Añadir el archivo de consulta</translation>
    </message>
    <message>
        <source>Lines of the two files belong together where these columns hold the same text.</source>
        <translation>Las líneas de los dos archivos van juntas donde estas columnas contienen el mismo texto.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
</context>
<context>
    <name>convey::ui::MadePages</name>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>When it is sent</source>
        <translation>Cuándo se envía</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bueno saberlo</translation>
    </message>
    <message>
        <source>OpenAI answers</source>
        <translation>OpenAI responde</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>convey::ui::MainWindow</name>
    <message>
        <source>Open uploads</source>
        <translation>Cargas abiertas</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Detener y salir</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the rows in your spreadsheet, with the line of column names, then paste here.</source>
        <translation>No hay nada que pegar. Copia las filas en tu hoja de cálculo, con la línea de nombres de columna, y pega aquí.</translation>
    </message>
    <message>
        <source>Open conversions</source>
        <translation>Abrir conversiones</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.gz)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Opens one file, or several as one table.</source>
        <translation>Abre un archivo, o varios como una sola tabla.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>&amp;Pegar filas</translation>
    </message>
    <message>
        <source>Opens the rows that were copied in a spreadsheet.</source>
        <translation>Abre las filas copiadas en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Abrir el &amp;ejemplo</translation>
    </message>
    <message>
        <source>Opens 400 made-up orders to practise with.</source>
        <translation>Abre 400 pedidos inventados para practicar.</translation>
    </message>
    <message>
        <source>&amp;Close upload</source>
        <translation>&amp;Cerrar carga</translation>
    </message>
    <message>
        <source>Closes the upload in front. Its file stays as it is.</source>
        <translation>Cierra la carga que está delante. Su archivo queda como está.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Closes Convey.</source>
        <translation>Cierra Convey.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file and its folder</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Aún no se abrió ningún archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Takes back the last change on this page.</source>
        <translation>Deshace el último cambio de esta página.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>Vuelve a hacer el cambio deshecho.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies what is selected.</source>
        <translation>Copia lo seleccionado.</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Copiar con &amp;encabezados</translation>
    </message>
    <message>
        <source>Copies the selected rows with the names of the columns above them.</source>
        <translation>Copia las filas seleccionadas con los nombres de las columnas encima.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Selects everything in the field or table with the focus.</source>
        <translation>Selecciona todo en el campo o la tabla con el foco.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Finds words in the rows of this page.</source>
        <translation>Busca palabras en las filas de esta página.</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Goes to the next place with these words.</source>
        <translation>Va al siguiente lugar con estas palabras.</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Goes to the place with these words before this one.</source>
        <translation>Va al lugar anterior con estas palabras.</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>Buscar y ree&amp;mplazar…</translation>
    </message>
    <message>
        <source>Replaces words down one column.</source>
        <translation>Reemplaza palabras en toda una columna.</translation>
    </message>
    <message>
        <source>Preference&amp;s</source>
        <translation>&amp;Preferencias</translation>
    </message>
    <message>
        <source>Destinations, language, colours and what else can be set.</source>
        <translation>Destinos, idioma, colores y demás ajustes.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Shows the page “%1”.</source>
        <translation>Muestra la página «%1».</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Fills the screen with the window, or gives it back.</source>
        <translation>Llena la pantalla con la ventana o la devuelve.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Changes the colours of the window.</source>
        <translation>Cambia los colores de la ventana.</translation>
    </message>
    <message>
        <source>&amp;Upload</source>
        <translation>&amp;Carga</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Presses the blue button of the page in front.</source>
        <translation>Pulsa el botón azul de la página que está delante.</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>&amp;Leer el archivo de nuevo</translation>
    </message>
    <message>
        <source>Reads the file as it is on the disk now.</source>
        <translation>Lee el archivo como está ahora en el disco.</translation>
    </message>
    <message>
        <source>&amp;Save the setup…</source>
        <translation>&amp;Guardar la configuración…</translation>
    </message>
    <message>
        <source>Keeps what each column means, so that the next export of this kind is ready at once.</source>
        <translation>Conserva el significado de cada columna, para que la próxima exportación de este tipo esté lista al momento.</translation>
    </message>
    <message>
        <source>Saved set&amp;ups…</source>
        <translation>Con&amp;figuraciones guardadas…</translation>
    </message>
    <message>
        <source>Lists the saved setups.</source>
        <translation>Lista las configuraciones guardadas.</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Problema &amp;siguiente</translation>
    </message>
    <message>
        <source>Goes to the next row with a problem.</source>
        <translation>Va a la siguiente fila con un problema.</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>Problema &amp;anterior</translation>
    </message>
    <message>
        <source>Goes to the row with a problem before this one.</source>
        <translation>Va a la fila anterior con un problema.</translation>
    </message>
    <message>
        <source>&amp;Test with OpenAI (nothing is recorded)</source>
        <translation>&amp;Probar con OpenAI (no se registra nada)</translation>
    </message>
    <message>
        <source>OpenAI judges the conversions and records nothing.</source>
        <translation>OpenAI juzga las conversiones y no registra nada.</translation>
    </message>
    <message>
        <source>Send for rea&amp;l…</source>
        <translation>Enviar de &amp;verdad…</translation>
    </message>
    <message>
        <source>Asks first. What OpenAI records can’t be taken back.</source>
        <translation>Pregunta antes. Lo que OpenAI registra no se puede retirar.</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Ve&amp;ntana</translation>
    </message>
    <message>
        <source>&amp;Next upload</source>
        <translation>Carga &amp;siguiente</translation>
    </message>
    <message>
        <source>Shows the upload of the next tab.</source>
        <translation>Muestra la carga de la pestaña siguiente.</translation>
    </message>
    <message>
        <source>&amp;Previous upload</source>
        <translation>Carga &amp;anterior</translation>
    </message>
    <message>
        <source>Shows the upload of the tab before this one.</source>
        <translation>Muestra la carga de la pestaña anterior.</translation>
    </message>
    <message>
        <source>Every row is looked at</source>
        <translation>Todas las filas están miradas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions can be sent</source>
        <translation>
            <numerusform>Se puede enviar %Ln conversión</numerusform>
            <numerusform>Se pueden enviar %Ln conversiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln bloqueada</numerusform>
            <numerusform>%Ln bloqueadas</numerusform>
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
        <translation>No hay ningún archivo abierto.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>No saved destination sends to the pixel %1. Make it again on the Send page of any file, with its key; then continue here.</source>
        <translation>Ningún destino guardado envía al píxel %1. Créalo de nuevo en la página Enviar de cualquier archivo, con su clave; después continúa aquí.</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>E&amp;tiqueta</translation>
    </message>
    <message>
        <source>&amp;Make a tag</source>
        <translation>&amp;Crear una etiqueta</translation>
    </message>
    <message>
        <source>A form for an image tag, with its code for every place.</source>
        <translation>Un formulario para una etiqueta de imagen, con su código para cada lugar.</translation>
    </message>
    <message>
        <source>&amp;Check a tag</source>
        <translation>&amp;Revisar una etiqueta</translation>
    </message>
    <message>
        <source>Tells what is wrong with an image tag, and mends it.</source>
        <translation>Dice qué falla en una etiqueta de imagen y lo corrige.</translation>
    </message>
    <message>
        <source>Many tags from a &amp;file</source>
        <translation>Muchas etiquetas de un &amp;archivo</translation>
    </message>
    <message>
        <source>One tag a row of the file that is open.</source>
        <translation>Una etiqueta por fila del archivo abierto.</translation>
    </message>
    <message>
        <source>&amp;Recent tags</source>
        <translation>Etiquetas rec&amp;ientes</translation>
    </message>
    <message>
        <source>Tags that were made on this computer.</source>
        <translation>Las etiquetas creadas en este equipo.</translation>
    </message>
    <message>
        <source>&amp;Keep oppref in your shop…</source>
        <translation>Guardar &amp;oppref en tu tienda…</translation>
    </message>
    <message>
        <source>How a shop keeps what tells OpenAI which click an order came from.</source>
        <translation>Cómo guarda una tienda lo que dice a OpenAI de qué clic vino un pedido.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Tells about the page, the field or the problem in front.</source>
        <translation>Explica la página, el campo o el problema que tienes delante.</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>&amp;Buscar una acción…</translation>
    </message>
    <message>
        <source>Every command, page, file, setup and destination by its name.</source>
        <translation>Cada orden, página, archivo, configuración y destino por su nombre.</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>Hacer el &amp;recorrido</translation>
    </message>
    <message>
        <source>Through the whole job with made-up orders.</source>
        <translation>Por todo el trabajo con pedidos inventados.</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar el &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Copies versions and settings for a report of a fault: no key, no file, no folder, no name.</source>
        <translation>Copia versiones y ajustes para informar de un fallo: ninguna clave, ningún archivo, ninguna carpeta, ningún nombre.</translation>
    </message>
    <message>
        <source>&amp;About Convey</source>
        <translation>&amp;Acerca de Convey</translation>
    </message>
    <message>
        <source>Its version, and whose work it stands on.</source>
        <translation>Su versión, y en el trabajo de quién se apoya.</translation>
    </message>
    <message>
        <source>The diagnostics are copied: versions and settings, no key, no file and no name.</source>
        <translation>El diagnóstico está copiado: versiones y ajustes, ninguna clave, ningún archivo y ningún nombre.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Recent file</source>
        <translation>Archivo reciente</translation>
    </message>
    <message>
        <source>Use “%1” for this file</source>
        <translation>Usar «%1» en este archivo</translation>
    </message>
    <message>
        <source>Saved setup</source>
        <translation>Configuración guardada</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln lista</numerusform>
            <numerusform>%Ln listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outside the 7 days</source>
        <translation>
            <numerusform>%Ln fuera de los 7 días</numerusform>
            <numerusform>%Ln fuera de los 7 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln omitida</numerusform>
            <numerusform>%Ln omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln joined lines</source>
        <translation>
            <numerusform>%Ln línea unida</numerusform>
            <numerusform>%Ln líneas unidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Convey is looking at every row.</source>
        <translation>Convey está mirando cada fila.</translation>
    </message>
    <message>
        <source>%1 % of the rows are looked at. So far: %2.</source>
        <comment>percent, counts</comment>
        <translation>Mirado el %1 % de las filas. Hasta ahora: %2.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Another upload is being sent.</source>
        <translation>Se está enviando otra carga.</translation>
    </message>
    <message>
        <source>Sent from this file: see the Send page.</source>
        <translation>Enviado desde este archivo: ver la página Enviar.</translation>
    </message>
    <message>
        <source>Tested, nothing is recorded: see the Send page.</source>
        <translation>Probado, no se registró nada: ver la página Enviar.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until the Send page says so.</source>
        <translation>Nada sale de este equipo hasta que la página Enviar lo diga.</translation>
    </message>
    <message>
        <source>Nothing could be sent</source>
        <translation>No se pudo enviar nada</translation>
    </message>
    <message>
        <source>It could not begin. Convey says why.</source>
        <translation>No pudo empezar. Convey dice por qué.</translation>
    </message>
    <message>
        <source>The test is done</source>
        <translation>La prueba ha terminado</translation>
    </message>
    <message>
        <source>Sending is done</source>
        <translation>El envío ha terminado</translation>
    </message>
    <message>
        <source>Accepted: %1. Refused: %2.</source>
        <translation>Aceptadas: %1. Rechazadas: %2.</translation>
    </message>
    <message>
        <source>The test has stopped before its end</source>
        <translation>La prueba se detuvo antes del final</translation>
    </message>
    <message>
        <source>Sending has stopped before its end</source>
        <translation>El envío se detuvo antes del final</translation>
    </message>
    <message>
        <source>Accepted: %1. Refused: %2. No answer: %3. Not sent: %4.</source>
        <translation>Aceptadas: %1. Rechazadas: %2. Sin respuesta: %3. No enviadas: %4.</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Prints the page for the developer, the list of what leaves, or the receipt.</source>
        <translation>Imprime la página para el desarrollador, la lista de lo que sale o el comprobante.</translation>
    </message>
    <message>
        <source>P&amp;ause or continue sending</source>
        <translation>Pa&amp;usar o continuar el envío</translation>
    </message>
    <message>
        <source>Begins nothing new and waits for what is on its way, or goes on with the rest.</source>
        <translation>No empieza nada nuevo y espera lo que está en camino, o sigue con el resto.</translation>
    </message>
    <message>
        <source>St&amp;op the test or the send</source>
        <translation>&amp;Detener la prueba o el envío</translation>
    </message>
    <message>
        <source>Sends nothing more. What was sent stays sent; the rest can go later.</source>
        <translation>No envía nada más. Lo enviado, enviado está; el resto puede ir después.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Another upload is being tested.</source>
        <translation>Se está probando otra carga.</translation>
    </message>
</context>
<context>
    <name>convey::ui::MappingView</name>
    <message>
        <source>Fields and the columns chosen for them</source>
        <translation>Campos y las columnas elegidas para ellos</translation>
    </message>
    <message>
        <source>Each row is a field of the conversion. Choose the column of your file that holds it. F4 opens the chooser, Delete takes back what you chose.</source>
        <translation>Cada fila es un campo de la conversión. Elige la columna de tu archivo que lo contiene. F4 abre el selector, Supr retira lo que elegiste.</translation>
    </message>
</context>
<context>
    <name>convey::ui::ModeBand</name>
    <message>
        <source>Destination %1</source>
        <translation>Destino %1</translation>
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
        <translation>Línea</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Is sent</source>
        <translation>Se envía</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Se lee como</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an amount and its currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The a&amp;mounts, seen closely</source>
        <translation>I&amp;mportes, vistos de cerca</translation>
    </message>
    <message>
        <source>Amounts of the file and what is sent of each</source>
        <translation>Importes del archivo y lo que se envía de cada uno</translation>
    </message>
    <message>
        <source>The first amounts of the file, the whole number that is sent for each, and how people read it. If the last column is 100 times too large or too small, answer the question about units.</source>
        <translation>Los primeros importes del archivo, el número entero que se envía por cada uno y cómo lo lee la gente. Si la última columna es 100 veces demasiado grande o pequeña, responde la pregunta sobre las unidades.</translation>
    </message>
    <message>
        <source>The file&apos;s total is %1. In whole units it would be %2.</source>
        <translation>El total del archivo es %1. En unidades enteras sería %2.</translation>
    </message>
    <message>
        <source>The file&apos;s total is %1. In the smallest units it would be %2.</source>
        <translation>El total del archivo es %1. En unidades mínimas sería %2.</translation>
    </message>
</context>
<context>
    <name>convey::ui::NoTagsModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why it is no tag</source>
        <translation>Por qué no es una etiqueta</translation>
    </message>
    <message>
        <source>Left out by you.</source>
        <translation>Omitida por ti.</translation>
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
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>How far the file is read</source>
        <translation>Cuánto se ha leído del archivo</translation>
    </message>
    <message>
        <source>How much of the file was looked at so far.</source>
        <translation>Qué parte del archivo se ha mirado hasta ahora.</translation>
    </message>
    <message>
        <source>Cancel opening the file</source>
        <translation>Cancelar la apertura del archivo</translation>
    </message>
    <message>
        <source>Ends reading the file. What was open before stays open.</source>
        <translation>Termina de leer el archivo. Lo que estaba abierto sigue abierto.</translation>
    </message>
</context>
<context>
    <name>convey::ui::OutcomeList</name>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Refused, with OpenAI’s words</source>
        <translation>Rechazadas, con las palabras de OpenAI</translation>
    </message>
    <message>
        <source>No answer: sent, no answer came back; repeating is safe</source>
        <translation>Sin respuesta: enviadas, no llegó respuesta; repetir es seguro</translation>
    </message>
    <message>
        <source>Stayed here: blocked, outside the 7 days or left out, with the reason</source>
        <translation>Se quedaron aquí: bloqueadas, fuera de los 7 días u omitidas, con el motivo</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún no enviadas</translation>
    </message>
    <message>
        <source>Save the lines of each outcome</source>
        <translation>Guardar las líneas de cada resultado</translation>
    </message>
    <message>
        <source>with all original columns</source>
        <translation>con todas las columnas originales</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Guardar: %1</translation>
    </message>
    <message>
        <source>Writes these lines to a file of your own, as your export has them, with what became of each behind. It holds personal data, as your export does.</source>
        <translation>Escribe estas líneas en un archivo tuyo, como las tiene tu exportación, y al final qué fue de cada una. Contiene datos personales, igual que tu exportación.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no conversion</comment>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>convey::ui::Page</name>
    <message>
        <source>No file is open</source>
        <translation>No hay ningún archivo abierto</translation>
    </message>
    <message>
        <source>Open a spreadsheet export, or drop one anywhere in this window.</source>
        <translation>Abre una exportación de hoja de cálculo o suelta una en cualquier lugar de esta ventana.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>A&amp;brir un archivo…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title and headline</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer, or the file to print to, can’t be used.</source>
        <translation>No se imprimió nada: no se puede usar la impresora o el archivo de destino.</translation>
    </message>
</context>
<context>
    <name>convey::ui::PageField</name>
    <message>
        <source>Code of the page for the %1</source>
        <translation>Código de la página para: %1</translation>
    </message>
    <message>
        <source>What the page&apos;s template language writes here, such as order.id, or a plain name that each form writes as a variable of its own. Empty: what each form proposes.</source>
        <translation>Lo que escribe aquí el lenguaje de plantillas de la página, como order.id, o un nombre sencillo que cada forma escribe como variable propia. Vacío: lo que propone cada forma.</translation>
    </message>
    <message>
        <source>The page fills it in</source>
        <translation>La página lo rellena</translation>
    </message>
    <message>
        <source>The page fills in the %1</source>
        <translation>La página rellena: %1</translation>
    </message>
    <message>
        <source>Pressed, the page fills the value in when it is made, so that each visitor has their own; else it is always what you type here.</source>
        <translation>Si está pulsado, la página rellena el valor al crearse, para que cada visitante tenga el suyo; si no, es siempre lo que escribas aquí.</translation>
    </message>
    <message>
        <source>Code of the page</source>
        <translation>Código de la página</translation>
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
        <translation>%1, %2, tecla %3</translation>
    </message>
</context>
<context>
    <name>convey::ui::PicturesPane</name>
    <message>
        <source>Click reference</source>
        <translation>Referencia de clic</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Country, city or postal code</source>
        <translation>País, ciudad o código postal</translation>
    </message>
    <message>
        <source>IP address or browser</source>
        <translation>Dirección IP o navegador</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>There are no conversions.</source>
        <translation>No hay conversiones.</translation>
    </message>
    <message>
        <source>A click reference helps most. %1 % of the conversions have none.</source>
        <translation>Una referencia de clic es lo que más ayuda. El %1 % de las conversiones no la tiene.</translation>
    </message>
    <message>
        <source>An e-mail address helps. %1 % of the conversions have none.</source>
        <translation>Un correo electrónico ayuda. El %1 % de las conversiones no lo tiene.</translation>
    </message>
    <message>
        <source>A phone number would help beside it. %1 % of the conversions have none.</source>
        <translation>Además ayudaría un teléfono. El %1 % de las conversiones no lo tiene.</translation>
    </message>
    <message>
        <source>Most conversions have what helps to recognise customers.</source>
        <translation>La mayoría de las conversiones tiene lo que ayuda a reconocer a los clientes.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Conversions by hour of day</source>
        <translation>Conversiones por hora del día</translation>
    </message>
    <message>
        <source>From hour</source>
        <translation>Desde la hora</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversiones</translation>
    </message>
    <message>
        <source>Conversions by day</source>
        <translation>Conversiones por día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>What identifies your customers</source>
        <translation>Qué identifica a tus clientes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Conversions that have it</source>
        <translation>Conversiones que lo tienen</translation>
    </message>
    <message>
        <source>Currency of the picture</source>
        <translation>Moneda del gráfico</translation>
    </message>
    <message>
        <source>Amounts are never added up across currencies: choose the one to look at.</source>
        <translation>Los importes nunca se suman entre monedas: elige la que quieras ver.</translation>
    </message>
    <message>
        <source>None happened in the last 7 days.</source>
        <translation>Ninguna ocurrió en los últimos 7 días.</translation>
    </message>
    <message>
        <source>Your computer&apos;s time (%1), the last 7 days. Most happened from %2 on.</source>
        <translation>La hora de tu equipo (%1), los últimos 7 días. La mayoría ocurrió desde las %2.</translation>
    </message>
    <message>
        <source>Since %1, the start of the 7 days.</source>
        <translation>Desde el %1, el inicio de los 7 días.</translation>
    </message>
    <message>
        <source>No conversion has an amount above zero.</source>
        <translation>Ninguna conversión tiene un importe mayor que cero.</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>Importes en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions; the middle one has %1.</source>
        <translation>
            <numerusform>%Ln conversión; la central tiene %1.</numerusform>
            <numerusform>%Ln conversiones; la central tiene %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Convey is looking at every row.</source>
        <translation>Convey está mirando cada fila.</translation>
    </message>
</context>
<context>
    <name>convey::ui::PixelBox</name>
    <message>
        <source>Pixel</source>
        <translation>Píxel</translation>
    </message>
    <message>
        <source>Pixel ID</source>
        <translation>ID del píxel</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Modo de práctica</translation>
    </message>
</context>
<context>
    <name>convey::ui::PreferencePanel</name>
    <message>
        <source>Back to the default</source>
        <translation>Volver al valor predeterminado</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <comment>a preference</comment>
        <translation>Volver al valor predeterminado: %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Changes apply at once. Most people never need this page.</source>
        <translation>Los cambios se aplican al momento. La mayoría nunca necesita esta página.</translation>
    </message>
    <message>
        <source>No preference has these words.</source>
        <translation>Ninguna preferencia contiene estas palabras.</translation>
    </message>
    <message>
        <source>Clear the search to see all of them.</source>
        <translation>Borra la búsqueda para verlas todas.</translation>
    </message>
    <message>
        <source>Groups of preferences</source>
        <translation>Grupos de preferencias</translation>
    </message>
    <message>
        <source>Leads to a group of preferences.</source>
        <translation>Lleva a un grupo de preferencias.</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>Buscar una preferencia</translation>
    </message>
    <message>
        <source>Shows only preferences with these words (Ctrl+F).</source>
        <translation>Muestra solo preferencias con estas palabras (Ctrl+F).</translation>
    </message>
    <message>
        <source>&amp;Reset all…</source>
        <translation>&amp;Restablecer todo…</translation>
    </message>
    <message>
        <source>Brings every preference on this page back to its default. Destinations stay.</source>
        <translation>Devuelve cada preferencia de esta página a su valor predeterminado. Los destinos se conservan.</translation>
    </message>
    <message>
        <source>Reset all preferences</source>
        <translation>Restablecer todas las preferencias</translation>
    </message>
    <message>
        <source>Bring all preferences back to their defaults?</source>
        <translation>¿Devolver todas las preferencias a sus valores predeterminados?</translation>
    </message>
    <message>
        <source>Destinations and their keys, the proxy, saved setups and the sending history stay.</source>
        <translation>Los destinos y sus claves, el proxy, las configuraciones guardadas y el historial de envíos se conservan.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>No changes are kept.</source>
        <translation>No se guarda ningún cambio.</translation>
    </message>
    <message numerus="yes">
        <source>Changes of %Ln files are kept.</source>
        <translation>
            <numerusform>Se guardan los cambios de %Ln archivo.</numerusform>
            <numerusform>Se guardan los cambios de %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Where conversions go: a pixel, its key and a colour that you recognise.</source>
        <translation>Adónde van las conversiones: un píxel, su clave y un color que reconozcas.</translation>
    </message>
    <message>
        <source>Destinations, pixel, key, colour, client, test the key</source>
        <translation>Destinos, píxel, clave, color, cliente, probar la clave</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>How requests leave this computer.</source>
        <translation>Cómo salen las solicitudes de este equipo.</translation>
    </message>
    <message>
        <source>Requests at the same time</source>
        <translation>Solicitudes simultáneas</translation>
    </message>
    <message>
        <source>Convey slows down by itself when OpenAI asks for it.</source>
        <translation>Convey va más despacio por sí mismo cuando OpenAI lo pide.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln</source>
        <translation>
            <numerusform>Hasta %Ln</numerusform>
            <numerusform>Hasta %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Solicitud más grande</translation>
    </message>
    <message>
        <source>Smaller ones help where a network breaks off long uploads.</source>
        <translation>Las más pequeñas ayudan donde una red corta los envíos largos.</translation>
    </message>
    <message>
        <source>None: straight to OpenAI</source>
        <translation>Ninguno: directo a OpenAI</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Como diga el sistema</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>Which proxy requests go through.</source>
        <translation>Por qué proxy pasan las solicitudes.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Its password lies in the system’s key store, in no file.</source>
        <translation>Su contraseña está en el almacén de claves del sistema, en ningún archivo.</translation>
    </message>
    <message>
        <source>The system’s own alone</source>
        <translation>Solo los del sistema</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>A PEM file from the people of your network.</source>
        <translation>Un archivo PEM de quien administra tu red.</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificados (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Further trusted certificates</source>
        <translation>Otros certificados de confianza</translation>
    </message>
    <message>
        <source>Only where a company looks into its own traffic.</source>
        <translation>Solo donde una empresa examina su propio tráfico.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Changes at once.</source>
        <translation>Se aplica al momento.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Holds when Convey starts the next time. Numbers and dates follow the system: %1 and %2.</source>
        <comment>a number, a date</comment>
        <translation>Se aplica la próxima vez que se inicie Convey. Los números y las fechas siguen al sistema: %1 y %2.</translation>
    </message>
    <message>
        <source>When long work is done</source>
        <translation>Al terminar un trabajo largo</translation>
    </message>
    <message>
        <source>The desktop is told only when the window is not in front and the work took over 10 seconds.</source>
        <translation>El escritorio avisa solo si la ventana no está delante y el trabajo duró más de 10 segundos.</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Avisarme</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>No decir nada</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>What happens when Convey starts.</source>
        <translation>Qué ocurre cuando se inicia Convey.</translation>
    </message>
    <message>
        <source>Files of last time</source>
        <translation>Archivos de la última vez</translation>
    </message>
    <message>
        <source>Files are opened again and nothing is sent.</source>
        <translation>Los archivos se abren de nuevo y no se envía nada.</translation>
    </message>
    <message>
        <source>Offer to open them</source>
        <translation>Ofrecer abrirlos</translation>
    </message>
    <message>
        <source>Open them at once</source>
        <translation>Abrirlos al momento</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Olvidarlas</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>Through the whole job with made-up orders.</source>
        <translation>Por todo el trabajo con pedidos inventados.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Through the whole job with 400 made-up orders, in practice mode.</source>
        <translation>Por todo el trabajo con 400 pedidos inventados, en modo de práctica.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>What stays on this computer, and how long.</source>
        <translation>Qué se queda en este equipo y cuánto tiempo.</translation>
    </message>
    <message>
        <source>Sending history</source>
        <translation>Historial de envíos</translation>
    </message>
    <message>
        <source>It knows no customers, only keyed hashes, and keeps a conversion from being sent twice.</source>
        <translation>No conoce clientes, solo hashes con clave, y evita que una conversión se envíe dos veces.</translation>
    </message>
    <message>
        <source>Kept until it is wiped</source>
        <translation>Se conserva hasta que lo borres</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %Ln days</source>
        <translation>
            <numerusform>Se conserva %Ln día</numerusform>
            <numerusform>Se conserva %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>W&amp;ipe…</source>
        <translation>&amp;Borrar…</translation>
    </message>
    <message>
        <source>Forgets the changes that are kept.</source>
        <translation>Olvida los cambios guardados.</translation>
    </message>
    <message>
        <source>Wipe kept changes</source>
        <translation>Borrar cambios guardados</translation>
    </message>
    <message>
        <source>Wipe the changes that are kept of all files?</source>
        <translation>¿Borrar los cambios guardados de todos los archivos?</translation>
    </message>
    <message>
        <source>Your files stay as they are. This can’t be undone.</source>
        <translation>Tus archivos quedan como están. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Cells that you changed</source>
        <translation>Celdas que cambiaste</translation>
    </message>
    <message>
        <source>Kept as you wrote them, so that they are there when you open a file again.</source>
        <translation>Se guardan como las escribiste, para que estén ahí cuando vuelvas a abrir un archivo.</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Dónde está cada cosa</translation>
    </message>
    <message>
        <source>What Convey keeps, except keys, is in these two folders.</source>
        <translation>Lo que guarda Convey, salvo las claves, está en estas dos carpetas.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Opens the folder.</source>
        <translation>Abre la carpeta.</translation>
    </message>
    <message>
        <source>Show the folder: %1</source>
        <comment>what is in it</comment>
        <translation>Mostrar la carpeta: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Preferences, destinations without their keys, saved setups.</source>
        <translation>Preferencias, destinos sin sus claves, configuraciones guardadas.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>The sending history, the cells that you changed, tags made here.</source>
        <translation>El historial de envíos, las celdas que cambiaste, las etiquetas creadas aquí.</translation>
    </message>
</context>
<context>
    <name>convey::ui::PreviewActions</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Takes back the last change (Ctrl+Z).</source>
        <translation>Deshace el último cambio (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back (Ctrl+Shift+Z).</source>
        <translation>Vuelve a hacer el cambio deshecho (Ctrl+Mayús+Z).</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Writes the rejected rows, all problems, the request bodies or a reminder to a file.</source>
        <translation>Escribe en un archivo las filas descartadas, todos los problemas, los cuerpos de las solicitudes o un recordatorio.</translation>
    </message>
    <message>
        <source>&amp;Rejected rows…</source>
        <translation>Filas &amp;descartadas…</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Guardar las filas descartadas</translation>
    </message>
    <message>
        <source>rejected.csv</source>
        <translation>descartadas.csv</translation>
    </message>
    <message>
        <source>The blocked rows with what is wrong, and a column with the fix where one is known</source>
        <translation>Las filas bloqueadas con lo que falla en ellas, y una columna con la corrección cuando se conoce</translation>
    </message>
    <message>
        <source>&amp;All problems…</source>
        <translation>&amp;Todos los problemas…</translation>
    </message>
    <message>
        <source>Save all problems</source>
        <translation>Guardar todos los problemas</translation>
    </message>
    <message>
        <source>problems.csv</source>
        <translation>problemas.csv</translation>
    </message>
    <message>
        <source>As a table (.csv) or for programs (.json); personal values are left out</source>
        <translation>Como tabla (.csv) o para programas (.json); los valores personales se omiten</translation>
    </message>
    <message>
        <source>Request &amp;bodies…</source>
        <translation>&amp;Cuerpos de solicitudes…</translation>
    </message>
    <message>
        <source>Save the request bodies</source>
        <translation>Guardar los cuerpos de las solicitudes</translation>
    </message>
    <message>
        <source>bodies.ndjson</source>
        <translation>cuerpos.ndjson</translation>
    </message>
    <message>
        <source>What a test would send, letter by letter: one request a line</source>
        <translation>Lo que enviaría una prueba, letra por letra: una solicitud por línea</translation>
    </message>
    <message>
        <source>Re&amp;minder of the next export…</source>
        <translation>Re&amp;cordatorio de la próxima exportación…</translation>
    </message>
    <message>
        <source>Save a reminder</source>
        <translation>Guardar un recordatorio</translation>
    </message>
    <message>
        <source>export-again.ics</source>
        <translation>exportar-de-nuevo.ics</translation>
    </message>
    <message>
        <source>A calendar file with the time by which to export again</source>
        <translation>Un archivo de calendario con el plazo para exportar de nuevo</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Find and replace down a column, and wiping of what Convey keeps.</source>
        <translation>Buscar y reemplazar en una columna, y borrar lo que Convey guarda.</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>&amp;Buscar y reemplazar…</translation>
    </message>
    <message>
        <source>&amp;Wipe kept changes…</source>
        <translation>Borrar cambios &amp;guardados…</translation>
    </message>
    <message>
        <source>Convey keeps the cells you changed, so that they are there when you open a file again</source>
        <translation>Convey guarda las celdas que cambiaste, para que estén ahí cuando vuelvas a abrir un archivo</translation>
    </message>
    <message>
        <source>Wipe kept changes</source>
        <translation>Borrar cambios guardados</translation>
    </message>
    <message>
        <source>Convey keeps no changes.</source>
        <translation>Convey no guarda ningún cambio.</translation>
    </message>
    <message numerus="yes">
        <source>Wipe the changes of %Ln files?</source>
        <translation>
            <numerusform>¿Borrar los cambios de %Ln archivo?</numerusform>
            <numerusform>¿Borrar los cambios de %Ln archivos?</numerusform>
        </translation>
    </message>
    <message>
        <source>They hold cells as you wrote them, which may be personal data. Your files stay as they are. What you changed in a file that is open stays until you close it, and is kept again with the next change. This can’t be undone.</source>
        <translation>Contienen celdas como las escribiste, que pueden ser datos personales. Tus archivos quedan como están. Lo que cambiaste en un archivo abierto se mantiene hasta que lo cierres, y se guarda otra vez con el siguiente cambio. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message numerus="yes">
        <source>The changes of %Ln files are wiped.</source>
        <translation>
            <numerusform>Se borraron los cambios de %Ln archivo.</numerusform>
            <numerusform>Se borraron los cambios de %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected rows are saved.</source>
        <translation>
            <numerusform>Se guardó %Ln fila descartada.</numerusform>
            <numerusform>Se guardaron %Ln filas descartadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of their conversions have a fix in the last column.</source>
        <translation>
            <numerusform>%Ln de sus conversiones tiene una corrección en la última columna.</numerusform>
            <numerusform>%Ln de sus conversiones tienen una corrección en la última columna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems are saved.</source>
        <translation>
            <numerusform>Se guardó %Ln problema.</numerusform>
            <numerusform>Se guardaron %Ln problemas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions are saved as they would be tested.</source>
        <translation>
            <numerusform>Se guardó %Ln conversión como se probaría.</numerusform>
            <numerusform>Se guardaron %Ln conversiones como se probarían.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export conversions again</source>
        <translation>Exportar conversiones de nuevo</translation>
    </message>
    <message>
        <source>OpenAI takes conversions for 7 days. What happened since the last export is lost unless it is sent by then.</source>
        <translation>OpenAI acepta conversiones durante 7 días. Lo ocurrido desde la última exportación se pierde si no se envía antes de ese plazo.</translation>
    </message>
    <message>
        <source>The reminder is saved. Open it with your calendar.</source>
        <translation>El recordatorio está guardado. Ábrelo con tu calendario.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
</context>
<context>
    <name>convey::ui::PreviewPage</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Every conversion of a file, before anything is sent.</source>
        <translation>Cada conversión de un archivo, antes de enviar nada.</translation>
    </message>
    <message>
        <source>Convey is looking at every row.</source>
        <translation>Convey está mirando cada fila.</translation>
    </message>
    <message>
        <source>Convey could not look at the rows.</source>
        <translation>Convey no pudo mirar las filas.</translation>
    </message>
    <message>
        <source>You stopped it before every row was looked at. Nothing can be sent until all are.</source>
        <translation>Lo detuviste antes de mirar todas las filas. No se puede enviar nada hasta que se miren todas.</translation>
    </message>
    <message>
        <source>Continue to Send</source>
        <translation>Continuar a Enviar</translation>
    </message>
    <message>
        <source>Stops before every row is looked at. Nothing is lost; you can look again.</source>
        <translation>Se detiene antes de mirar todas las filas. No se pierde nada; puedes mirar de nuevo.</translation>
    </message>
    <message>
        <source>Looks at every row from the first one on.</source>
        <translation>Mira todas las filas desde la primera.</translation>
    </message>
    <message>
        <source>Show the refused conversions</source>
        <translation>Mostrar las conversiones rechazadas</translation>
    </message>
    <message>
        <source>Shows only the rows that OpenAI refused, with its own words.</source>
        <translation>Muestra solo las filas que OpenAI rechazó, con sus propias palabras.</translation>
    </message>
    <message>
        <source>Rows, pictures, or what leaves</source>
        <translation>Filas, gráficos o lo que sale</translation>
    </message>
    <message>
        <source>The rows themselves, the conversions as pictures, or what leaves of each column.</source>
        <translation>Las filas mismas, las conversiones en gráficos o lo que sale de cada columna.</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Filas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions</source>
        <translation>
            <numerusform>%Ln conversión</numerusform>
            <numerusform>%Ln conversiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>conversions from lines</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: each is one conversion</source>
        <comment>lines</comment>
        <translation>%1: cada una es una conversión</translation>
    </message>
    <message>
        <source>%1: %2 + %3</source>
        <comment>lines are conversions and joined lines</comment>
        <translation>%1: %2 + %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines joined to their order</source>
        <translation>
            <numerusform>%Ln línea unida a su pedido</numerusform>
            <numerusform>%Ln líneas unidas a su pedido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can still be sent; %Ln are older than 7 days, OpenAI does not take them.</source>
        <translation>
            <numerusform>%1 aún se pueden enviar; %Ln tiene más de 7 días, OpenAI no la acepta.</numerusform>
            <numerusform>%1 aún se pueden enviar; %Ln tienen más de 7 días, OpenAI no las acepta.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these conversions can be sent. The causes below say why.</source>
        <translation>Ninguna de estas conversiones se puede enviar. Las causas de abajo dicen por qué.</translation>
    </message>
    <message>
        <source>Nothing is blocked. %1</source>
        <comment>a sentence follows</comment>
        <translation>Nada está bloqueado. %1</translation>
    </message>
    <message>
        <source>Convey has looked at every row. Fix what is blocked, or send without it.</source>
        <translation>Convey ha mirado todas las filas. Corrige lo bloqueado o envía sin ello.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions about this file are open; these counts rest on assumptions. Answer them on the Columns page before you send.</source>
        <translation>
            <numerusform>Queda abierta %Ln pregunta sobre este archivo; estas cifras se basan en suposiciones. Respóndela en la página Columnas antes de enviar.</numerusform>
            <numerusform>Quedan abiertas %Ln preguntas sobre este archivo; estas cifras se basan en suposiciones. Respóndelas en la página Columnas antes de enviar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines are looked at; the counts are those so far</source>
        <translation>
            <numerusform>Mirada %1 de %Ln línea; las cifras son las de hasta ahora</numerusform>
            <numerusform>Miradas %1 de %Ln líneas; las cifras son las de hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>OpenAI refused %Ln conversions of this file.</source>
        <translation>
            <numerusform>OpenAI rechazó %Ln conversión de este archivo.</numerusform>
            <numerusform>OpenAI rechazó %Ln conversiones de este archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are changed since.</source>
        <translation>
            <numerusform>%Ln cambió desde entonces.</numerusform>
            <numerusform>%Ln cambiaron desde entonces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions can be sent.</source>
        <translation>
            <numerusform>%Ln conversión se puede enviar.</numerusform>
            <numerusform>%Ln conversiones se pueden enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>some of all conversions</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Stop loo&amp;king</source>
        <translation>De&amp;jar de mirar</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>Mi&amp;rar de nuevo</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>Gráfico&amp;s</translation>
    </message>
    <message>
        <source>What &amp;leaves</source>
        <translation>&amp;Lo que sale</translation>
    </message>
</context>
<context>
    <name>convey::ui::ProgressPanel</name>
    <message>
        <source>To send</source>
        <translation>Para enviar</translation>
    </message>
    <message>
        <source>repeating is safe</source>
        <translation>repetir es seguro</translation>
    </message>
    <message>
        <source>Pausing: nothing new is sent. What is on its way comes to its end.</source>
        <translation>En pausa: no se envía nada nuevo. Lo que está en camino llega a su fin.</translation>
    </message>
    <message>
        <source>Stopping: nothing new is sent. What is on its way is awaited for a moment.</source>
        <translation>Deteniendo: no se envía nada nuevo. Se espera un momento lo que está en camino.</translation>
    </message>
    <message>
        <source>%1 % answered</source>
        <translation>%1 % respondido</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>percent answered, and what is waited for</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, about %2 a second, %3 to go.</source>
        <translation>%1, unas %2 por segundo, quedan %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions left the 7 days while they waited; they stay here.</source>
        <translation>
            <numerusform>%Ln conversión salió de los 7 días mientras esperaba; se queda aquí.</numerusform>
            <numerusform>%Ln conversiones salieron de los 7 días mientras esperaban; se quedan aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 percent, %2 accepted, %3 refused</source>
        <translation>%1 por ciento, %2 aceptadas, %3 rechazadas</translation>
    </message>
    <message>
        <source>The requests are being prepared; none of them is sent yet.</source>
        <translation>Las solicitudes se están preparando; aún no se ha enviado ninguna.</translation>
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
        <translation>Las solicitudes van</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>As your network’s people name it, like http://proxy.example.com:3128.</source>
        <translation>Como lo llama quien administra tu red, por ejemplo http://proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Leave it empty where the proxy asks for none.</source>
        <translation>Déjalo vacío si el proxy no lo pide.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Leave it empty to stay with the one that is kept.</source>
        <translation>Déjalo vacío para seguir con la guardada.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardarla</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Como diga el sistema</translation>
    </message>
    <message>
        <source>Takes the proxy of the desktop’s network settings, if there is one.</source>
        <translation>Toma el proxy de los ajustes de red del escritorio, si hay uno.</translation>
    </message>
    <message>
        <source>Without a proxy</source>
        <translation>Sin proxy</translation>
    </message>
    <message>
        <source>Goes straight to OpenAI.</source>
        <translation>Va directamente a OpenAI.</translation>
    </message>
    <message>
        <source>Through this proxy</source>
        <translation>Por este proxy</translation>
    </message>
    <message>
        <source>Takes the proxy that is named below.</source>
        <translation>Toma el proxy indicado abajo.</translation>
    </message>
    <message>
        <source>In the system’s key store</source>
        <translation>En el almacén de claves del sistema</translation>
    </message>
    <message>
        <source>The password is there the next time you start Convey.</source>
        <translation>La contraseña estará ahí la próxima vez que inicies Convey.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Solo para esta sesión</translation>
    </message>
    <message>
        <source>The password is forgotten when Convey closes.</source>
        <translation>La contraseña se olvida al cerrar Convey.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Closes without saving.</source>
        <translation>Cierra sin guardar.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The next request goes this way.</source>
        <translation>La próxima solicitud irá por aquí.</translation>
    </message>
    <message>
        <source>This is no address of a proxy. Name and password have places of their own.</source>
        <translation>Esto no es una dirección de proxy. El nombre y la contraseña tienen sus propios campos.</translation>
    </message>
    <message>
        <source>A password goes with a user name.</source>
        <translation>Una contraseña necesita un nombre de usuario.</translation>
    </message>
</context>
<context>
    <name>convey::ui::QuestionCard</name>
    <message>
        <source>Only scheme, host and path of the page address are sent; what follows a ? stays here. Until it is known, nothing can be sent.</source>
        <translation>Solo se envían esquema, host y ruta de la dirección de la página; lo que sigue a un ? se queda aquí. Hasta que se sepa, no se puede enviar nada.</translation>
    </message>
    <message>
        <source>Asked because %1.</source>
        <comment>a clause follows: 3 times name no zone</comment>
        <translation>Se pregunta porque %1.</translation>
    </message>
    <message>
        <source>Use it as the event ID</source>
        <translation>Usarla como ID de evento</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Restarlo</translation>
    </message>
    <message>
        <source>Use it as consent</source>
        <translation>Usarla como consentimiento</translation>
    </message>
    <message>
        <source>Use this column</source>
        <translation>Usar esta columna</translation>
    </message>
    <message>
        <source>Send the whole amount</source>
        <translation>Enviar el importe completo</translation>
    </message>
    <message>
        <source>It is no consent</source>
        <translation>No es consentimiento</translation>
    </message>
    <message>
        <source>It is about messages only</source>
        <translation>Se refiere solo a mensajes</translation>
    </message>
    <message>
        <source>Use for every line</source>
        <translation>Usar en todas las líneas</translation>
    </message>
    <message>
        <source>This is assumed until it is answered.</source>
        <translation>Esto se supone hasta que se responda.</translation>
    </message>
    <message>
        <source>Answers the question: %1</source>
        <translation>Responde la pregunta: %1</translation>
    </message>
    <message>
        <source>Answers the question: the column is not used for this.</source>
        <translation>Responde la pregunta: la columna no se usa para esto.</translation>
    </message>
</context>
<context>
    <name>convey::ui::QuestionList</name>
    <message>
        <source>Both answers are right</source>
        <translation>Ambas respuestas son correctas</translation>
    </message>
    <message>
        <source>Answers both questions above at once: by what stands in their fields, or by the column that is assumed. One step undoes both.</source>
        <translation>Responde a la vez las dos preguntas de arriba: con lo que está en sus campos o con la columna supuesta. Un solo paso deshace ambas.</translation>
    </message>
    <message>
        <source>Take both answers as they are shown</source>
        <translation>Tomar ambas respuestas como se muestran</translation>
    </message>
    <message numerus="yes">
        <source>%n more questions after that.</source>
        <translation>
            <numerusform>Después queda %n pregunta más.</numerusform>
            <numerusform>Después quedan %n preguntas más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>The pages of the upload in front, in their order, with what is done and what is blocked. Up and Down walk, Enter opens.</source>
        <translation>Las páginas de la carga que está delante, en su orden, con lo hecho y lo bloqueado. Arriba y Abajo las recorren, Intro abre.</translation>
    </message>
</context>
<context>
    <name>convey::ui::RailModel</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>This upload</source>
        <translation>Esta carga</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Anytime</source>
        <translation>En todo momento</translation>
    </message>
    <message>
        <source>Image tag</source>
        <translation>Etiqueta de imagen</translation>
    </message>
    <message>
        <source>Sending history</source>
        <translation>Historial de envíos</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1, paso %2 de %3</translation>
    </message>
    <message>
        <source>%1, step %2 of %3, running</source>
        <translation>%1, paso %2 de %3, en curso</translation>
    </message>
    <message numerus="yes">
        <source>%1, step %2 of %3, %n blocked</source>
        <translation>
            <numerusform>%1, paso %2 de %3, %n bloqueada</numerusform>
            <numerusform>%1, paso %2 de %3, %n bloqueadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, step %2 of %3, done</source>
        <translation>%1, paso %2 de %3, hecho</translation>
    </message>
</context>
<context>
    <name>convey::ui::Ramp</name>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln rechazada</numerusform>
            <numerusform>%Ln rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <translation>
            <numerusform>%Ln sin respuesta</numerusform>
            <numerusform>%Ln sin respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>not carried through</source>
        <translation>no llevado a cabo</translation>
    </message>
    <message>
        <source>Passed %1</source>
        <comment>a time</comment>
        <translation>Superada %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::ReasonBox</name>
    <message>
        <source>Test order</source>
        <translation>Pedido de prueba</translation>
    </message>
    <message>
        <source>Returned or cancelled</source>
        <translation>Devuelto o cancelado</translation>
    </message>
    <message>
        <source>Sent already</source>
        <translation>Ya enviado</translation>
    </message>
    <message>
        <source>Our own staff</source>
        <translation>Nuestro propio personal</translation>
    </message>
    <message>
        <source>The customer asked for it</source>
        <translation>El cliente lo pidió</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Sin motivo</translation>
    </message>
</context>
<context>
    <name>convey::ui::ReasonDialog</name>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Why leave %Ln rows out?</source>
        <translation>
            <numerusform>¿&amp;Por qué omitir %Ln fila?</numerusform>
            <numerusform>¿&amp;Por qué omitir %Ln filas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept with your changes and written into the list of problems. Nothing of it is sent.</source>
        <translation>Se guarda con tus cambios y se escribe en la lista de problemas. Nada de ello se envía.</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Omitir</translation>
    </message>
</context>
<context>
    <name>convey::ui::ReceiptSaver</name>
    <message>
        <source>Save the receipt</source>
        <translation>Guardar el comprobante</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>Para imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Para programas (*.json)</translation>
    </message>
</context>
<context>
    <name>convey::ui::RecentModel</name>
    <message>
        <source>File not found</source>
        <translation>Archivo no encontrado</translation>
    </message>
    <message>
        <source>Folder not found</source>
        <translation>Carpeta no encontrada</translation>
    </message>
    <message>
        <source>May not be read</source>
        <translation>No se permite leerlo</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún no enviadas</translation>
    </message>
    <message>
        <source>Tested only</source>
        <translation>Solo probado</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln to go</source>
        <translation>
            <numerusform>Detenido: queda %Ln</numerusform>
            <numerusform>Detenido: quedan %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln aceptada</numerusform>
            <numerusform>%Ln aceptadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file and why it can&apos;t be opened</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, fijado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>Último guardado</translation>
    </message>
</context>
<context>
    <name>convey::ui::RecentPane</name>
    <message>
        <source>Tags made lately</source>
        <translation>Etiquetas recientes</translation>
    </message>
    <message>
        <source>Enter puts a tag into the form again, Delete takes it off this list.</source>
        <translation>Intro pone una etiqueta de nuevo en el formulario, Supr la quita de esta lista.</translation>
    </message>
    <message>
        <source>Kept on this computer, the newest 30. Tags with customer data or an order number in them are not kept.</source>
        <translation>Se guardan en este equipo, las 30 más nuevas. Las etiquetas con datos de clientes o un número de pedido no se guardan.</translation>
    </message>
    <message>
        <source>No tag was made yet</source>
        <translation>Aún no se creó ninguna etiqueta</translation>
    </message>
    <message>
        <source>Tags that you copy or save are listed here.</source>
        <translation>Las etiquetas que copies o guardes aparecen aquí.</translation>
    </message>
    <message>
        <source>Forget the tags</source>
        <translation>Olvidar las etiquetas</translation>
    </message>
    <message>
        <source>Forget all tags that were made lately? Pages that have them go on as they are.</source>
        <translation>¿Olvidar todas las etiquetas recientes? Las páginas que las tienen siguen como están.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Olvidarlas</translation>
    </message>
</context>
<context>
    <name>convey::ui::RecentTagsModel</name>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values from the page</source>
        <translation>
            <numerusform>%Ln valor de la página</numerusform>
            <numerusform>%Ln valores de la página</numerusform>
        </translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Píxel</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
</context>
<context>
    <name>convey::ui::Refusal</name>
    <message>
        <source>OpenAI names no field.</source>
        <translation>OpenAI no nombra ningún campo.</translation>
    </message>
    <message>
        <source>It is about %1.</source>
        <comment>%1 is a field of the API</comment>
        <translation>Se refiere a %1.</translation>
    </message>
</context>
<context>
    <name>convey::ui::RefusalCard</name>
    <message>
        <source>OpenAI refused it. It is changed since and can be sent again, on the Send page.</source>
        <translation>OpenAI la rechazó. Cambió desde entonces y se puede enviar de nuevo, en la página Enviar.</translation>
    </message>
    <message>
        <source>OpenAI refused it. Change what its words name, then send it again.</source>
        <translation>OpenAI la rechazó. Cambia lo que indican sus palabras y envíala de nuevo.</translation>
    </message>
    <message>
        <source>Show the cell in “%1”</source>
        <translation>Mostrar la celda en «%1»</translation>
    </message>
    <message>
        <source>Goes to the cell of your row that OpenAI&apos;s answer is about, to change it there.</source>
        <translation>Va a la celda de tu fila a la que se refiere la respuesta de OpenAI, para cambiarla ahí.</translation>
    </message>
</context>
<context>
    <name>convey::ui::RefusedModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID de evento</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>OpenAI’s words</source>
        <translation>Palabras de OpenAI</translation>
    </message>
</context>
<context>
    <name>convey::ui::ReplaceDialog</name>
    <message>
        <source>Only &amp;whole cells</source>
        <translation>Solo celdas &amp;enteras</translation>
    </message>
    <message>
        <source>In &amp;any case</source>
        <translation>Sin distinguir &amp;mayúsculas</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Changes the cells. It is one step that can be undone; your file stays as it is.</source>
        <translation>Cambia las celdas. Es un solo paso que se puede deshacer; tu archivo queda como está.</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>&amp;Columna</translation>
    </message>
    <message>
        <source>The column whose cells change.</source>
        <translation>La columna cuyas celdas cambian.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>What stands there now. With whole cells alone, nothing here means empty cells.</source>
        <translation>Lo que hay ahora. Con solo celdas enteras, nada aquí significa celdas vacías.</translation>
    </message>
    <message>
        <source>Replace &amp;by</source>
        <translation>Reemplazar &amp;por</translation>
    </message>
    <message>
        <source>What is to stand there. Nothing here takes it out.</source>
        <translation>Lo que habrá ahí. Nada aquí lo quita.</translation>
    </message>
    <message>
        <source>Changes only cells that hold this and nothing else.</source>
        <translation>Cambia solo las celdas que contienen esto y nada más.</translation>
    </message>
    <message>
        <source>Small and capital letters are taken for the same.</source>
        <translation>Mayúsculas y minúsculas se toman por iguales.</translation>
    </message>
    <message numerus="yes">
        <source>Only in the %Ln &amp;rows shown</source>
        <translation>
            <numerusform>Solo en la %Ln &amp;fila mostrada</numerusform>
            <numerusform>Solo en las %Ln &amp;filas mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves the rows alone that the list does not show at the moment.</source>
        <translation>Deja en paz las filas que la lista no muestra en este momento.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>The first cells that would change, before and after</source>
        <translation>Las primeras celdas que cambiarían, antes y después</translation>
    </message>
    <message>
        <source>What the first cells would look like. Personal values are hidden while they are hidden in the table.</source>
        <translation>Cómo quedarían las primeras celdas. Los valores personales se ocultan mientras estén ocultos en la tabla.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>How far the replacing is</source>
        <translation>Avance del reemplazo</translation>
    </message>
    <message>
        <source>Write what is to be found.</source>
        <translation>Escribe lo que hay que buscar.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>No cell would change.</source>
        <translation>No cambiaría ninguna celda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells would change.</source>
        <translation>
            <numerusform>Cambiaría %Ln celda.</numerusform>
            <numerusform>Cambiarían %Ln celdas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::ResultPanel</name>
    <message numerus="yes">
        <source>This computer’s clock is %Ln minutes ahead of the server’s. Set it: OpenAI judges the seven days by its own.</source>
        <translation>
            <numerusform>El reloj de este equipo va %Ln minuto por delante del servidor. Ajústalo: OpenAI juzga los siete días por el suyo.</numerusform>
            <numerusform>El reloj de este equipo va %Ln minutos por delante del servidor. Ajústalo: OpenAI juzga los siete días por el suyo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln minutes behind the server’s. Set it: OpenAI judges the seven days by its own.</source>
        <translation>
            <numerusform>El reloj de este equipo va %Ln minuto por detrás del servidor. Ajústalo: OpenAI juzga los siete días por el suyo.</numerusform>
            <numerusform>El reloj de este equipo va %Ln minutos por detrás del servidor. Ajústalo: OpenAI juzga los siete días por el suyo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was sent before; nothing was sent again.</source>
        <translation>Todo se había enviado ya; no se envió nada de nuevo.</translation>
    </message>
    <message>
        <source>There was nothing to send.</source>
        <translation>No había nada que enviar.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln requests.</source>
        <translation>
            <numerusform>Detenido tras %Ln solicitud.</numerusform>
            <numerusform>Detenido tras %Ln solicitudes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent in practice mode, in %Ln requests.</source>
        <translation>
            <numerusform>Enviado en modo de práctica, en %Ln solicitud.</numerusform>
            <numerusform>Enviado en modo de práctica, en %Ln solicitudes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tested in practice mode, in %Ln requests.</source>
        <translation>
            <numerusform>Probado en modo de práctica, en %Ln solicitud.</numerusform>
            <numerusform>Probado en modo de práctica, en %Ln solicitudes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent for real, in %Ln requests.</source>
        <translation>
            <numerusform>Enviado de verdad, en %Ln solicitud.</numerusform>
            <numerusform>Enviado de verdad, en %Ln solicitudes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tested with OpenAI, in %Ln requests.</source>
        <translation>
            <numerusform>Probado con OpenAI, en %Ln solicitud.</numerusform>
            <numerusform>Probado con OpenAI, en %Ln solicitudes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending again is safe: the event IDs stay the same, so nothing counts twice.</source>
        <translation>Enviar de nuevo es seguro: los ID de evento no cambian, así que nada cuenta dos veces.</translation>
    </message>
    <message>
        <source>Passed the test. Nothing is recorded yet.</source>
        <translation>Prueba superada. Aún no se registró nada.</translation>
    </message>
    <message>
        <source>Not all passed the test. Nothing is recorded.</source>
        <translation>No todas superaron la prueba. No se registró nada.</translation>
    </message>
    <message>
        <source>A stand-in on this computer answered. Nothing reached OpenAI, nothing counts.</source>
        <translation>Respondió un simulador en este equipo. Nada llegó a OpenAI, nada cuenta.</translation>
    </message>
    <message>
        <source>Accepted means: OpenAI has taken the conversion in. Whether it counts for an ad is decided later, in Ads Manager.</source>
        <translation>Aceptada significa: OpenAI ha recogido la conversión. Si cuenta para un anuncio se decide después, en Ads Manager.</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversiones</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no conversion</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registradas</translation>
    </message>
    <message>
        <source>taken in</source>
        <comment>OpenAI took them</comment>
        <translation>recogidas</translation>
    </message>
    <message>
        <source>listed below</source>
        <translation>listadas abajo</translation>
    </message>
    <message>
        <source>repeating is safe</source>
        <translation>repetir es seguro</translation>
    </message>
    <message>
        <source>stay here</source>
        <translation>se quedan aquí</translation>
    </message>
</context>
<context>
    <name>convey::ui::ResultsPage</name>
    <message>
        <source>File: %1</source>
        <translation>Archivo: %1</translation>
    </message>
    <message>
        <source>Pixel: %1</source>
        <translation>Píxel: %1</translation>
    </message>
    <message>
        <source>Began: %1</source>
        <translation>Inicio: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Fin: %1</translation>
    </message>
    <message>
        <source>Saved setup: %1</source>
        <translation>Configuración guardada: %1</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>What OpenAI answered, and what stayed on this computer.</source>
        <translation>Lo que respondió OpenAI y lo que se quedó en este equipo.</translation>
    </message>
    <message>
        <source>&amp;I sent something wrong…</source>
        <translation>Envié algo &amp;por error…</translation>
    </message>
    <message>
        <source>What can and can’t be done about it.</source>
        <translation>Qué se puede hacer al respecto y qué no.</translation>
    </message>
    <message>
        <source>Save &amp;receipt…</source>
        <translation>&amp;Guardar comprobante…</translation>
    </message>
    <message>
        <source>Figures, times and hashes of this send, to print, to file or to hand on. Nothing personal is in it.</source>
        <translation>Cifras, horas y hashes de este envío, para imprimir, archivar o entregar. No contiene nada personal.</translation>
    </message>
    <message>
        <source>The receipt is saved as %1.</source>
        <translation>El comprobante se guardó como %1.</translation>
    </message>
    <message>
        <source>Nothing was sent from this file yet.</source>
        <translation>Aún no se envió nada desde este archivo.</translation>
    </message>
    <message>
        <source>Test it or send it on the Send page; what OpenAI answers stands here then.</source>
        <translation>Pruébalo o envíalo en la página Enviar; lo que responda OpenAI aparecerá aquí.</translation>
    </message>
    <message>
        <source>&amp;Go to Send</source>
        <translation>&amp;Ir a Enviar</translation>
    </message>
    <message>
        <source>Refused conversions</source>
        <translation>Conversiones rechazadas</translation>
    </message>
    <message>
        <source>Each conversion that OpenAI refused, with OpenAI’s own words. Ctrl+C copies a row.</source>
        <translation>Cada conversión que OpenAI rechazó, con las palabras de OpenAI. Ctrl+C copia una fila.</translation>
    </message>
    <message>
        <source>About this send</source>
        <translation>Sobre este envío</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>Guardar las líneas</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>The lines are being saved…</source>
        <translation>Guardando las líneas…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are saved.</source>
        <translation>
            <numerusform>Se guardó %Ln línea.</numerusform>
            <numerusform>Se guardaron %Ln líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was changed in Convey before sending is not kept any more: the lines are as the file has them.</source>
        <translation>Lo que se cambió en Convey antes de enviar ya no se conserva: las líneas están como en el archivo.</translation>
    </message>
</context>
<context>
    <name>convey::ui::ResumeOffer</name>
    <message>
        <source>%1 accepted, %2 refused, %3 sent without an answer, %4 to go.</source>
        <translation>%1 aceptadas, %2 rechazadas, %3 enviadas sin respuesta, quedan %4.</translation>
    </message>
    <message>
        <source>&amp;Continue sending</source>
        <translation>&amp;Continuar el envío</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Ahora &amp;no</translation>
    </message>
    <message>
        <source>Continue sending</source>
        <translation>Continuar el envío</translation>
    </message>
    <message>
        <source>Sends what is left and what had no answer, with the same event IDs: nothing counts twice.</source>
        <translation>Envía lo que queda y lo que no tuvo respuesta, con los mismos ID de evento: nada cuenta dos veces.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonarlo</translation>
    </message>
    <message>
        <source>The rest is not offered any more. What was sent stays sent.</source>
        <translation>El resto no se vuelve a ofrecer. Lo enviado, enviado está.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Nothing is sent. The question comes again when Convey starts the next time.</source>
        <translation>No se envía nada. La pregunta vuelve la próxima vez que se inicie Convey.</translation>
    </message>
    <message>
        <source>pixel %1</source>
        <translation>píxel %1</translation>
    </message>
    <message>
        <source>Sending %1 to %2 was broken off on %3. Continue?</source>
        <comment>a file, a destination, a time</comment>
        <translation>El envío de %1 a %2 se interrumpió el %3. ¿Continuar?</translation>
    </message>
    <message>
        <source>It was no file, and nothing of it was kept: paste or open the same rows again and send them. What was accepted is left out then.</source>
        <translation>No era un archivo, y no se guardó nada: pega o abre otra vez las mismas filas y envíalas. Lo que se aceptó se omite entonces.</translation>
    </message>
    <message>
        <source>Give &amp;it up</source>
        <translation>Aban&amp;donarlo</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowCellsModel</name>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
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
        <translation>Columna</translation>
    </message>
    <message>
        <source>In your file</source>
        <translation>En tu archivo</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowCellsView</name>
    <message>
        <source>Your row</source>
        <translation>Tu fila</translation>
    </message>
    <message>
        <source>The row as it stands in your file. F2 or a double click changes a cell.</source>
        <translation>La fila tal como está en tu archivo. F2 o un doble clic cambia una celda.</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowPanel</name>
    <message>
        <source>The cells of this row can&apos;t be told apart, so there is nothing to send.</source>
        <translation>Las celdas de esta fila no se pueden distinguir, así que no hay nada que enviar.</translation>
    </message>
    <message>
        <source>Not sent while it is blocked. Convey reads the row like this:</source>
        <translation>No se envía mientras esté bloqueada. Convey lee la fila así:</translation>
    </message>
    <message>
        <source>This conversion stays here. Convey reads the row like this:</source>
        <translation>Esta conversión se queda aquí. Convey lee la fila así:</translation>
    </message>
    <message>
        <source>This is all that leaves this computer for this row; personal values are hashed.</source>
        <translation>Esto es todo lo que sale de este equipo por esta fila; los valores personales van con hash.</translation>
    </message>
    <message>
        <source>The row is being read</source>
        <translation>La fila se está leyendo</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <comment>a line and how many problems it has</comment>
        <translation>Línea %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the list</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>You left this row out. Take it back to have it looked at again.</source>
        <translation>Omitiste esta fila. Recupérala para que se revise de nuevo.</translation>
    </message>
    <message>
        <source>Joined line: it is part of the conversion that begins in line %1.</source>
        <translation>Línea unida: es parte de la conversión que empieza en la línea %1.</translation>
    </message>
    <message>
        <source>Nothing to fix in this row.</source>
        <translation>Nada que corregir en esta fila.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are joined to this conversion, which begins in line %1.</source>
        <translation>
            <numerusform>%Ln línea está unida a esta conversión, que empieza en la línea %1.</numerusform>
            <numerusform>%Ln líneas están unidas a esta conversión, que empieza en la línea %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row is chosen</source>
        <translation>No hay ninguna fila elegida</translation>
    </message>
    <message>
        <source>Close the row (Esc)</source>
        <translation>Cerrar la fila (Esc)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>The conversion as it will be sent</source>
        <translation>La conversión como se enviará</translation>
    </message>
    <message>
        <source>Previous row (Alt+Up)</source>
        <translation>Fila anterior (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Next row (Alt+Down)</source>
        <translation>Fila siguiente (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Go to Columns</source>
        <translation>Ir a Columnas</translation>
    </message>
    <message>
        <source>Many causes are mended at once by choosing another column or answering a question.</source>
        <translation>Muchas causas se corrigen de una vez eligiendo otra columna o respondiendo una pregunta.</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Omitir esta fila</translation>
    </message>
    <message>
        <source>It is not sent. The file stays as it is (Delete)</source>
        <translation>No se envía. El archivo queda como está (Supr)</translation>
    </message>
    <message>
        <source>Take this row back</source>
        <translation>Recuperar esta fila</translation>
    </message>
    <message>
        <source>It counts again (Shift+Delete)</source>
        <translation>Vuelve a contar (Mayús+Supr)</translation>
    </message>
    <message>
        <source>Wh&amp;y left out</source>
        <translation>Por &amp;qué se omite</translation>
    </message>
    <message>
        <source>Choose a reason or write your own. It stays with your changes; nothing of it is sent.</source>
        <translation>Elige un motivo o escribe el tuyo. Se guarda con tus cambios; nada de ello se envía.</translation>
    </message>
    <message>
        <source>What is to be looked at in this row</source>
        <translation>Lo que hay que revisar en esta fila</translation>
    </message>
    <message>
        <source>The conversion letter by letter, as OpenAI gets it.</source>
        <translation>La conversión letra por letra, como la recibe OpenAI.</translation>
    </message>
    <message>
        <source>Your row, or as it will be sent</source>
        <translation>Tu fila, o como se enviará</translation>
    </message>
    <message>
        <source>Your row</source>
        <translation>Tu fila</translation>
    </message>
    <message>
        <source>As it will be sent</source>
        <translation>Como se enviará</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowsModel</name>
    <message>
        <source>%1: being read</source>
        <comment>column of a cell</comment>
        <translation>%1: se está leyendo</translation>
    </message>
    <message>
        <source>These characters are not UTF-8 and can&apos;t be sent: %1</source>
        <translation>Estos caracteres no son UTF-8 y no se pueden enviar: %1</translation>
    </message>
    <message>
        <source>You left this line out. It is not sent.</source>
        <translation>Omitiste esta línea. No se envía.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>column, line and content of a cell</comment>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <comment>a cell of a line</comment>
        <translation>%1, omitida</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>line and file</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: an earlier column has this name too.</source>
        <translation>%1: una columna anterior también tiene este nombre.</translation>
    </message>
    <message>
        <source>%1: the file gives it no name.</source>
        <translation>%1: el archivo no le da nombre.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <comment>and of which file</comment>
        <translation>Línea %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowsPane</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Personal values</source>
        <translation>Valores personales</translation>
    </message>
    <message>
        <source>Row details</source>
        <translation>Detalles de la fila</translation>
    </message>
    <message>
        <source>Only some of the rows are shown. Press to show all of them again.</source>
        <translation>Solo se muestran algunas filas. Pulsa para mostrarlas todas de nuevo.</translation>
    </message>
    <message>
        <source>Show names, addresses and numbers of people in full</source>
        <translation>Mostrar completos los nombres, direcciones y números de las personas</translation>
    </message>
    <message>
        <source>Personal values are hidden on the screen until you ask for them. What is sent does not depend on it: these values leave hashed or as OpenAI takes them.</source>
        <translation>Los valores personales están ocultos en la pantalla hasta que pidas verlos. Lo que se envía no depende de ello: estos valores salen con hash o como los acepta OpenAI.</translation>
    </message>
    <message>
        <source>Show one row wholly, with what is wrong with it and as it will be sent</source>
        <translation>Mostrar una fila completa, con lo que falla en ella y como se enviará</translation>
    </message>
    <message>
        <source>Find in all columns</source>
        <translation>Buscar en todas las columnas</translation>
    </message>
    <message>
        <source>Shows only rows with these letters in any cell (Ctrl+F). Case makes no difference.</source>
        <translation>Muestra solo las filas con estas letras en alguna celda (Ctrl+F). Da igual mayúsculas o minúsculas.</translation>
    </message>
    <message>
        <source>Show rows by problem, column, event type, currency or amount</source>
        <translation>Mostrar filas por problema, columna, tipo de evento, moneda o importe</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <comment>how many are set</comment>
        <translation>Filtros: %1</translation>
    </message>
    <message>
        <source>Refused by OpenAI</source>
        <translation>Rechazadas por OpenAI</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>a filter, and the sign that takes it away</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Filter: %1. Press to show all rows.</source>
        <translation>Filtro: %1. Pulsa para mostrar todas las filas.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Mostrar todas las filas</translation>
    </message>
    <message>
        <source>No row contains “%1”</source>
        <comment>what was looked for</comment>
        <translation>Ninguna fila contiene «%1»</translation>
    </message>
    <message>
        <source>Clear the search to see the rows again.</source>
        <translation>Quita la búsqueda para ver de nuevo las filas.</translation>
    </message>
    <message>
        <source>No row fits these filters</source>
        <translation>Ninguna fila cumple estos filtros</translation>
    </message>
    <message>
        <source>Clear some of them to see rows again.</source>
        <translation>Quita algunos para ver filas de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is refused</source>
        <translation>Nada está rechazado</translation>
    </message>
    <message>
        <source>Nothing is ready</source>
        <translation>Nada está listo</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>Nada por revisar</translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation>Nada está bloqueado</translation>
    </message>
    <message>
        <source>Nothing is outside the 7 days</source>
        <translation>Nada está fuera de los 7 días</translation>
    </message>
    <message>
        <source>Nothing is left out</source>
        <translation>Nada está omitido</translation>
    </message>
    <message>
        <source>There are no rows</source>
        <translation>No hay filas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>F2 changes a cell; Enter shows the row wholly; Delete leaves it out, Ctrl+Delete with a reason, Shift+Delete takes it back; F8 goes to the next finding.</source>
        <translation>F2 cambia una celda; Intro muestra la fila completa; Supr la omite, Ctrl+Supr con un motivo, Mayús+Supr la recupera; F8 va al siguiente hallazgo.</translation>
    </message>
    <message>
        <source>Every line of the file with what becomes of it. Marked cells are why a row is blocked or needs a look.</source>
        <translation>Cada línea del archivo con lo que es de ella. Las celdas marcadas son la causa de que una fila esté bloqueada o por revisar.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>&amp;Row details</source>
        <translation>&amp;Detalles de la fila</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Leave out &amp;with a reason…</source>
        <translation>Omitir con un &amp;motivo…</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>&amp;Buscar y reemplazar…</translation>
    </message>
    <message>
        <source>&amp;Show this column in Columns</source>
        <translation>&amp;Mostrar esta columna en Columnas</translation>
    </message>
    <message>
        <source>Copy as it will be s&amp;ent</source>
        <translation>Copiar como se &amp;enviará</translation>
    </message>
    <message>
        <source>Copy the re&amp;ason</source>
        <translation>Copiar el m&amp;otivo</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowsView</name>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>The rows as Convey reads them. If they don&apos;t look like your spreadsheet, change the separator, the quotes or the column names above.</source>
        <translation>Las filas como las lee Convey. Si no se parecen a tu hoja de cálculo, cambia arriba el separador, las comillas o los nombres de columna.</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Líneas del archivo</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>above the numbers of the lines</comment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendActions</name>
    <message>
        <source>Asks once more, then sends the conversions for real. OpenAI records them; that can&apos;t be taken back.</source>
        <translation>Pregunta una vez más y luego envía las conversiones de verdad. OpenAI las registra; eso no se puede retirar.</translation>
    </message>
    <message>
        <source>Sends the conversions as a test. OpenAI judges them and records nothing. Ctrl+Return does the same.</source>
        <translation>Envía las conversiones como prueba. OpenAI las juzga y no registra nada. Ctrl+Intro hace lo mismo.</translation>
    </message>
    <message>
        <source>pixel %1</source>
        <translation>píxel %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>money, and other currencies</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with warnings</source>
        <translation>
            <numerusform>%Ln con avisos</numerusform>
            <numerusform>%Ln con avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is recorded</source>
        <translation>no se registra nada</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln in practice mode…</source>
        <translation>
            <numerusform>Enviar %Ln en modo de práctica…</numerusform>
            <numerusform>Enviar %Ln en modo de práctica…</numerusform>
        </translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Test in practice mode</source>
        <translation>Probar en modo de práctica</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln conversions for real…</source>
        <translation>
            <numerusform>Enviar %Ln conversión de verdad…</numerusform>
            <numerusform>Enviar %Ln conversiones de verdad…</numerusform>
        </translation>
    </message>
    <message>
        <source>Test with OpenAI</source>
        <translation>Probar con OpenAI</translation>
    </message>
    <message>
        <source>To pixel %1</source>
        <translation>Al píxel %1</translation>
    </message>
    <message>
        <source>To pixel %1, worth %2</source>
        <translation>Al píxel %1, por valor de %2</translation>
    </message>
    <message>
        <source>Passed the test.
Nothing is recorded yet.</source>
        <translation>Prueba superada.
Aún no se registró nada.</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>How far it is. Space pauses a send for real or continues it, Ctrl+. stops.</source>
        <translation>Avance del envío o de la prueba. Espacio pausa un envío de verdad o lo continúa, Ctrl+. detiene.</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendOutcome</name>
    <message>
        <source>To send</source>
        <translation>Para enviar</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendPage</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Test first; OpenAI records nothing. Then send for real.</source>
        <translation>Prueba primero; OpenAI no registra nada. Después envía de verdad.</translation>
    </message>
    <message>
        <source>The destination “%1” was renamed or removed in another tab. Choose one again before you send.</source>
        <translation>El destino «%1» se renombró o se quitó en otra pestaña. Elige uno de nuevo antes de enviar.</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>No hay ningún archivo abierto.</translation>
    </message>
    <message>
        <source>Convey is still looking at the rows.</source>
        <translation>Convey aún está mirando las filas.</translation>
    </message>
    <message>
        <source>The rows have not all been looked at; see the Preview page.</source>
        <translation>No se han mirado todas las filas; ver la página Vista previa.</translation>
    </message>
    <message>
        <source>Questions about this file are open.</source>
        <translation>Hay preguntas abiertas sobre este archivo.</translation>
    </message>
    <message>
        <source>There is no conversion that can be sent.</source>
        <translation>No hay ninguna conversión que se pueda enviar.</translation>
    </message>
    <message>
        <source>Choose a destination first.</source>
        <translation>Elige primero un destino.</translation>
    </message>
    <message>
        <source>One send at a time.</source>
        <translation>Un envío a la vez.</translation>
    </message>
    <message numerus="yes">
        <source>%1 to pixel %2: %Ln accepted</source>
        <comment>a time, a pixel</comment>
        <translation>
            <numerusform>%1 al píxel %2: %Ln aceptada</numerusform>
            <numerusform>%1 al píxel %2: %Ln aceptadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln bloqueada</numerusform>
            <numerusform>%Ln bloqueadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outside the 7 days</source>
        <translation>
            <numerusform>%Ln fuera de los 7 días</numerusform>
            <numerusform>%Ln fuera de los 7 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln omitida</numerusform>
            <numerusform>%Ln omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them %Ln sent before</source>
        <translation>
            <numerusform>de ellas, %Ln ya enviada</numerusform>
            <numerusform>de ellas, %Ln ya enviadas</numerusform>
        </translation>
    </message>
    <message>
        <source>made up</source>
        <translation>inventado</translation>
    </message>
    <message>
        <source>sending, %1 %</source>
        <translation>enviando, %1 %</translation>
    </message>
    <message numerus="yes">
        <source>today %1, all %Ln passed</source>
        <translation>
            <numerusform>hoy a las %1, superada la única</numerusform>
            <numerusform>hoy a las %1, superadas las %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1, not all passed</source>
        <translation>hoy a las %1, no todas superadas</translation>
    </message>
    <message>
        <source>Not all of the first ones were accepted, so the rest was not sent. Look at what was refused, then go on or send only these.</source>
        <translation>No todas las primeras se aceptaron, así que el resto no se envió. Mira lo que se rechazó; después continúa o envía solo estas.</translation>
    </message>
    <message>
        <source>Only what was refused and is changed since. Everything else stays as it is.</source>
        <translation>Solo lo que se rechazó y cambió desde entonces. Lo demás queda como está.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln that leave the 7-day window soonest. The others can be sent later; nothing goes twice.</source>
        <translation>
            <numerusform>Solo la %Ln que sale antes de los 7 días. Las demás se pueden enviar después; nada se envía dos veces.</numerusform>
            <numerusform>Solo las %Ln que salen antes de los 7 días. Las demás se pueden enviar después; nada se envía dos veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First the %Ln that leave the 7-day window soonest; the others only when OpenAI accepts all of these.</source>
        <translation>
            <numerusform>Primero la %Ln que sale antes de los 7 días; las demás, solo si OpenAI la acepta.</numerusform>
            <numerusform>Primero las %Ln que salen antes de los 7 días; las demás, solo si OpenAI acepta todas estas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Sends nothing more. What was sent stays sent; the rest can go later.</source>
        <translation>No envía nada más. Lo enviado, enviado está; el resto puede ir después.</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Begins nothing new and waits for what is on its way. You can continue at any time, also after closing Convey.</source>
        <translation>No empieza nada nuevo y espera lo que está en camino. Puedes continuar en cualquier momento, también después de cerrar Convey.</translation>
    </message>
    <message>
        <source>&amp;Continue sending</source>
        <translation>&amp;Continuar el envío</translation>
    </message>
    <message>
        <source>Sends what is left and what had no answer, with the same event IDs: nothing counts twice.</source>
        <translation>Envía lo que queda y lo que no tuvo respuesta, con los mismos ID de evento: nada cuenta dos veces.</translation>
    </message>
    <message>
        <source>Show the &amp;plan</source>
        <translation>Mostrar el &amp;plan</translation>
    </message>
    <message>
        <source>Back from the result to what can be sent.</source>
        <translation>Del resultado, de vuelta a lo que se puede enviar.</translation>
    </message>
    <message>
        <source>Test with OpenAI</source>
        <translation>Probar con OpenAI</translation>
    </message>
    <message>
        <source>&amp;Answer in Columns</source>
        <translation>&amp;Responder en Columnas</translation>
    </message>
    <message>
        <source>Answer in Columns</source>
        <translation>Responder en Columnas</translation>
    </message>
    <message>
        <source>Goes to the page where the questions are asked.</source>
        <translation>Va a la página donde se hacen las preguntas.</translation>
    </message>
    <message>
        <source>Batches of the plan</source>
        <translation>Lotes del plan</translation>
    </message>
    <message>
        <source>How the conversions will be sent: oldest first, at most 1,000 in one request.</source>
        <translation>Cómo se enviarán las conversiones: primero las más antiguas, como máximo 1000 por solicitud.</translation>
    </message>
    <message>
        <source>Batches being sent</source>
        <translation>Lotes enviándose</translation>
    </message>
    <message>
        <source>Each request with its attempts and the answer, in OpenAI&apos;s own words where there are any. Ctrl+C copies a row.</source>
        <translation>Cada solicitud con sus intentos y la respuesta, con las palabras de OpenAI donde las haya. Ctrl+C copia una fila.</translation>
    </message>
    <message>
        <source>Refused conversions</source>
        <translation>Conversiones rechazadas</translation>
    </message>
    <message>
        <source>Each conversion that OpenAI refused, with OpenAI’s own words. Ctrl+C copies a row.</source>
        <translation>Cada conversión que OpenAI rechazó, con las palabras de OpenAI. Ctrl+C copia una fila.</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversiones</translation>
    </message>
    <message>
        <source>You can close the lid: nothing is lost and nothing is sent twice.</source>
        <translation>Puedes cerrar la tapa: nada se pierde y nada se envía dos veces.</translation>
    </message>
    <message>
        <source>Rehearse the whole job. Nothing leaves this computer.</source>
        <translation>Ensaya todo el trabajo. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>What OpenAI answered, and what stayed on this computer.</source>
        <translation>Lo que respondió OpenAI y lo que se quedó en este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>including %Ln with warnings</source>
        <translation>
            <numerusform>incluida %Ln con avisos</numerusform>
            <numerusform>incluidas %Ln con avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <comment>currencies</comment>
        <translation>
            <numerusform>+%Ln más</numerusform>
            <numerusform>+%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>stay here</source>
        <translation>se quedan aquí</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent before</source>
        <translation>
            <numerusform>%Ln ya enviada</numerusform>
            <numerusform>%Ln ya enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, each one conversion</source>
        <translation>
            <numerusform>%Ln línea, una conversión</numerusform>
            <numerusform>%Ln líneas, cada una es una conversión</numerusform>
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
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions</source>
        <translation>
            <numerusform>%Ln conversión</numerusform>
            <numerusform>%Ln conversiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines joined to their order</source>
        <translation>
            <numerusform>%Ln línea unida a su pedido</numerusform>
            <numerusform>%Ln líneas unidas a su pedido</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Modo de práctica</translation>
    </message>
    <message>
        <source>A stand-in on this computer answers. Nothing reaches OpenAI, nothing counts.</source>
        <translation>Responde un simulador en este equipo. Nada llega a OpenAI, nada cuenta.</translation>
    </message>
    <message>
        <source>For real</source>
        <translation>De verdad</translation>
    </message>
    <message>
        <source>OpenAI records these conversions.</source>
        <translation>OpenAI registra estas conversiones.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>OpenAI judges the conversions and records nothing. You can repeat it as often as you like.</source>
        <translation>OpenAI juzga las conversiones y no registra nada. Puedes repetirlo cuantas veces quieras.</translation>
    </message>
    <message>
        <source>Step %1 of 4</source>
        <translation>Paso %1 de 4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions about this file are open. Nothing can be sent before they are answered.</source>
        <translation>
            <numerusform>Queda abierta %Ln pregunta sobre este archivo. No se puede enviar nada antes de responderla.</numerusform>
            <numerusform>Quedan abiertas %Ln preguntas sobre este archivo. No se puede enviar nada antes de responderlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>These conversions are sent.</source>
        <translation>Estas conversiones están enviadas.</translation>
    </message>
    <message>
        <source>Convey is still making the plan, and looks up what was sent before.</source>
        <translation>Convey aún está haciendo el plan y consulta lo que se envió antes.</translation>
    </message>
    <message>
        <source>Step 3 and step 4 are both skipped: tick the one to do.</source>
        <translation>Los pasos 3 y 4 se saltan: marca el que haya que hacer.</translation>
    </message>
    <message>
        <source>Try it again in a while.</source>
        <translation>Inténtalo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>OpenAI refused the made-up purchase; its own words stand below.</source>
        <translation>OpenAI rechazó la compra inventada; sus propias palabras están abajo.</translation>
    </message>
    <message>
        <source>Waiting until %1, because OpenAI asked for it; then the same conversions go again.</source>
        <translation>En espera hasta las %1, porque OpenAI lo pidió; después van de nuevo las mismas conversiones.</translation>
    </message>
    <message>
        <source>Waiting until %1, because OpenAI asked to slow down; then the same conversions go again.</source>
        <translation>En espera hasta las %1, porque OpenAI pidió ir más despacio; después van de nuevo las mismas conversiones.</translation>
    </message>
    <message>
        <source>Waiting until %1, because OpenAI has trouble; then the same conversions go again.</source>
        <translation>En espera hasta las %1, porque OpenAI tiene problemas; después van de nuevo las mismas conversiones.</translation>
    </message>
    <message>
        <source>Waiting until %1, because there is no connection; then it goes on by itself.</source>
        <translation>En espera hasta las %1, porque no hay conexión; después sigue solo.</translation>
    </message>
    <message>
        <source>Waiting until %1, because no answer came back; repeating is safe.</source>
        <translation>En espera hasta las %1, porque no llegó respuesta; repetir es seguro.</translation>
    </message>
    <message>
        <source>Waiting until %1; then the same conversions go again.</source>
        <translation>En espera hasta las %1; después van de nuevo las mismas conversiones.</translation>
    </message>
    <message>
        <source>The sending history could not be read. Convey set it aside as %1 and started a new one; nothing was deleted.</source>
        <translation>No se pudo leer el historial de envíos. Convey lo apartó como %1 y empezó uno nuevo; no se borró nada.</translation>
    </message>
    <message>
        <source>nobody has declared it yet</source>
        <translation>nadie lo ha declarado aún</translation>
    </message>
    <message>
        <source>“%1”, %2, %3</source>
        <comment>a statement, who declared it, when</comment>
        <translation>«%1», %2, %3</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>day and time of an order</comment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>preparing</source>
        <comment>a test, or a send for real</comment>
        <translation>preparando</translation>
    </message>
    <message>
        <source>testing, %1 %</source>
        <translation>probando, %1 %</translation>
    </message>
    <message>
        <source>See the &amp;results</source>
        <translation>Ver los re&amp;sultados</translation>
    </message>
    <message>
        <source>Goes to the page with what became of each line, and with the receipt.</source>
        <translation>Va a la página que muestra qué fue de cada línea, con el comprobante.</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendSteps</name>
    <message>
        <source>Do this step</source>
        <translation>Hacer este paso</translation>
    </message>
    <message>
        <source>Leave the tick away to skip this step.</source>
        <translation>Desmárcalo para saltar este paso.</translation>
    </message>
    <message>
        <source>will be done</source>
        <translation>se hará</translation>
    </message>
    <message>
        <source>is skipped</source>
        <translation>se salta</translation>
    </message>
    <message>
        <source>Step %1 of 4, %2, %3</source>
        <comment>number, what it is, how it stands</comment>
        <translation>Paso %1 de 4, %2, %3</translation>
    </message>
    <message>
        <source>The steps of sending</source>
        <translation>Los pasos del envío</translation>
    </message>
    <message>
        <source>Four steps, one after the other</source>
        <translation>Cuatro pasos, uno tras otro</translation>
    </message>
    <message>
        <source>One conversion, test</source>
        <translation>Una conversión, prueba</translation>
    </message>
    <message>
        <source>Shows that key, pixel and fields are right.</source>
        <translation>Muestra que clave, píxel y campos son correctos.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln, test</source>
        <translation>
            <numerusform>Toda (%Ln), prueba</numerusform>
            <numerusform>Las %Ln, prueba</numerusform>
        </translation>
    </message>
    <message>
        <source>OpenAI judges every conversion. Nothing is recorded.</source>
        <translation>OpenAI juzga cada conversión. No se registra nada.</translation>
    </message>
    <message numerus="yes">
        <source>OpenAI judges every conversion. Nothing is recorded. About %Ln requests.</source>
        <translation>
            <numerusform>OpenAI juzga cada conversión. No se registra nada. Aproximadamente %Ln solicitud.</numerusform>
            <numerusform>OpenAI juzga cada conversión. No se registra nada. Unas %Ln solicitudes.</numerusform>
        </translation>
    </message>
    <message>
        <source>From here on as if it were for real.</source>
        <translation>Desde aquí, como si fuera de verdad.</translation>
    </message>
    <message>
        <source>From here on it is for real. It can’t be taken back.</source>
        <translation>Desde aquí es de verdad. Lo enviado no se puede retirar.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln</source>
        <translation>
            <numerusform>La primera</numerusform>
            <numerusform>Las primeras %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln, for real</source>
        <translation>
            <numerusform>La primera, de verdad</numerusform>
            <numerusform>Las primeras %Ln, de verdad</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that leave the 7-day window soonest. The rest follows only when OpenAI accepts all of these.</source>
        <translation>Las que salen antes de los 7 días. El resto sigue solo si OpenAI acepta todas estas.</translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln</source>
        <translation>
            <numerusform>La otra</numerusform>
            <numerusform>Las otras %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln, for real</source>
        <translation>
            <numerusform>La otra, de verdad</numerusform>
            <numerusform>Las otras %Ln, de verdad</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest first, at most 1,000 in one request.</source>
        <translation>Primero las más antiguas, como máximo 1000 por solicitud.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>Toda (%Ln)</numerusform>
            <numerusform>Las %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln, for real</source>
        <translation>
            <numerusform>Toda (%Ln), de verdad</numerusform>
            <numerusform>Las %Ln, de verdad</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::SentWrongDialog</name>
    <message>
        <source>I sent something wrong</source>
        <translation>Envié algo por error</translation>
    </message>
</context>
<context>
    <name>convey::ui::SessionOffer</name>
    <message>
        <source>Open &amp;again</source>
        <translation>Abrir de n&amp;uevo</translation>
    </message>
    <message>
        <source>Opens these files where you left them. Nothing is sent.</source>
        <translation>Abre estos archivos donde los dejaste. No se envía nada.</translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <translation>Ahora &amp;no</translation>
    </message>
    <message>
        <source>Forgets what was open. The files themselves stay.</source>
        <translation>Olvida lo que estaba abierto. Los archivos se conservan.</translation>
    </message>
    <message numerus="yes">
        <source>Open the %Ln files of last time again?</source>
        <translation>
            <numerusform>¿Abrir de nuevo el %Ln archivo de la última vez?</numerusform>
            <numerusform>¿Abrir de nuevo los %Ln archivos de la última vez?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupBanner</name>
    <message>
        <source>A choice for this file</source>
        <translation>Una elección para este archivo</translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupList</name>
    <message>
        <source>Mana&amp;ge…</source>
        <translation>&amp;Gestionar…</translation>
    </message>
    <message>
        <source>Manage the saved setups</source>
        <translation>Gestionar las configuraciones guardadas</translation>
    </message>
    <message>
        <source>Lists the saved setups: rename, duplicate, delete, export, import.</source>
        <translation>Lista las configuraciones guardadas: renombrar, duplicar, eliminar, exportar, importar.</translation>
    </message>
    <message>
        <source>Saved setups</source>
        <translation>Configuraciones guardadas</translation>
    </message>
    <message>
        <source>Enter asks for a file and uses the setup for it.</source>
        <translation>Intro pide un archivo y usa en él la configuración.</translation>
    </message>
    <message>
        <source>From elsewhere, not looked at yet</source>
        <translation>De otro lugar, aún sin mirar</translation>
    </message>
    <message>
        <source>&amp;Saved setups</source>
        <translation>Con&amp;figuraciones guardadas</translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupNameDialog</name>
    <message>
        <source>&amp;Name of the saved setup:</source>
        <translation>&amp;Nombre de la configuración guardada:</translation>
    </message>
    <message>
        <source>Name of the saved setup</source>
        <translation>Nombre de la configuración guardada</translation>
    </message>
    <message>
        <source>The next export of this kind is known by its columns, whatever the name.</source>
        <translation>La próxima exportación de este tipo se reconoce por sus columnas, sea cual sea el nombre.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>There is a saved setup of that name. It will be replaced.</source>
        <translation>Ya hay una configuración guardada con ese nombre. Se reemplazará.</translation>
    </message>
    <message>
        <source>There is a saved setup of that name. Choose another.</source>
        <translation>Ya hay una configuración guardada con ese nombre. Elige otro.</translation>
    </message>
    <message>
        <source>It holds which column means what; no row of the file and no key.</source>
        <translation>Contiene qué significa cada columna; ninguna fila del archivo y ninguna clave.</translation>
    </message>
    <message>
        <source>The name is too long, or has characters that can’t be shown.</source>
        <translation>El nombre es demasiado largo o tiene caracteres que no se pueden mostrar.</translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupStrip</name>
    <message>
        <source>“%1”</source>
        <comment>name of a column</comment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Convey guesses what the columns mean.</source>
        <translation>Convey supone qué significan las columnas.</translation>
    </message>
    <message>
        <source>Your saved setup “%1” fits this file too.</source>
        <translation>Tu configuración guardada «%1» también encaja con este archivo.</translation>
    </message>
    <message numerus="yes">
        <source>It reads %Ln columns.</source>
        <translation>
            <numerusform>Lee %Ln columna.</numerusform>
            <numerusform>Lee %Ln columnas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns stay on this computer.</source>
        <translation>
            <numerusform>%Ln columna se queda en este equipo.</numerusform>
            <numerusform>%Ln columnas se quedan en este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>New in this file, and not sent: %1.</source>
        <translation>Nuevas en este archivo, y no enviadas: %1.</translation>
    </message>
    <message>
        <source>Last used on %1.</source>
        <translation>Usada por última vez el %1.</translation>
    </message>
    <message>
        <source>Recognised: %1. Your saved setup “%2” is used.</source>
        <translation>Reconocido: %1. Se usa tu configuración guardada «%2».</translation>
    </message>
    <message>
        <source>Your saved setup “%1” is used.</source>
        <translation>Se usa tu configuración guardada «%1».</translation>
    </message>
    <message>
        <source>&amp;Don’t use it</source>
        <translation>&amp;No usarla</translation>
    </message>
    <message>
        <source>The saved setup “%1” fits this file, but it came from elsewhere.</source>
        <translation>La configuración guardada «%1» encaja con este archivo, pero vino de otra parte.</translation>
    </message>
    <message>
        <source>Nothing of it is used before you say yes. See first which columns leave this computer.</source>
        <translation>Nada de ella se usa antes de que digas que sí. Mira primero qué columnas salen de este equipo.</translation>
    </message>
    <message>
        <source>&amp;See what leaves…</source>
        <translation>&amp;Ver lo que sale…</translation>
    </message>
    <message>
        <source>Your saved setup “%1” fits this file but for that. Until you decide, Convey guesses what the columns mean.</source>
        <translation>Tu configuración guardada «%1» encaja con este archivo salvo por eso. Hasta que decidas, Convey supone qué significan las columnas.</translation>
    </message>
    <message>
        <source>%1 is new and looks like consent.</source>
        <translation>%1 es nueva y parece consentimiento.</translation>
    </message>
    <message>
        <source>“%1” is gone and “%2” is new. Use “%2” in its place?</source>
        <translation>«%1» ya no está y «%2» es nueva. ¿Usar «%2» en su lugar?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns have other names now, such as “%1” for “%2”. Use them?</source>
        <translation>
            <numerusform>%Ln columna tiene ahora otro nombre, como «%1» por «%2». ¿Usarla?</numerusform>
            <numerusform>%Ln columnas tienen ahora otros nombres, como «%1» por «%2». ¿Usarlas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone from this file: %1.</source>
        <translation>Ya no están en este archivo: %1.</translation>
    </message>
    <message>
        <source>%1 of its %2 columns are known.</source>
        <translation>%1 de sus %2 columnas se conocen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions are open on the Columns page.</source>
        <translation>
            <numerusform>Queda abierta %Ln pregunta en la página Columnas.</numerusform>
            <numerusform>Quedan abiertas %Ln preguntas en la página Columnas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognised: %1.</source>
        <translation>Reconocido: %1.</translation>
    </message>
    <message>
        <source>The others stay on this computer. The Columns page says why each was chosen.</source>
        <translation>Las demás se quedan en este equipo. La página Columnas dice por qué se eligió cada una.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions are open there.</source>
        <translation>
            <numerusform>Queda abierta ahí %Ln pregunta.</numerusform>
            <numerusform>Quedan abiertas ahí %Ln preguntas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Convey found the meaning of %Ln columns.</source>
        <translation>
            <numerusform>Convey averiguó el significado de %Ln columna.</numerusform>
            <numerusform>Convey averiguó el significado de %Ln columnas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the save&amp;d setup</source>
        <translation>Usar la configuración &amp;guardada</translation>
    </message>
    <message>
        <source>Use it &amp;as consent</source>
        <translation>Usarla como consentim&amp;iento</translation>
    </message>
    <message>
        <source>Use the setup without it</source>
        <translation>Usar la configuración sin ella</translation>
    </message>
    <message>
        <source>Use the new n&amp;ame</source>
        <translation>Usar el nom&amp;bre nuevo</translation>
    </message>
    <message>
        <source>Use the setup for the other columns</source>
        <translation>Usar la configuración en las demás columnas</translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupsDialog</name>
    <message>
        <source>Saved setups</source>
        <translation>Configuraciones guardadas</translation>
    </message>
    <message>
        <source>Each holds which column means what. The next export of its kind is known by its columns. F2 gives another name, Delete deletes.</source>
        <translation>Cada una contiene qué significa cada columna. La próxima exportación de su tipo se reconoce por sus columnas. F2 da otro nombre, Supr elimina.</translation>
    </message>
    <message>
        <source>&amp;Use for this file</source>
        <translation>&amp;Usar en este archivo</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renombrar…</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>%1 (from elsewhere)</source>
        <translation>%1 (de otra parte)</translation>
    </message>
    <message>
        <source>Nothing is saved yet. “Save setup” on the Columns page keeps what you chose.</source>
        <translation>Aún no hay nada guardado. «Guardar configuración» en la página Columnas conserva lo que elegiste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of the folder are no usable setups. They are left alone.</source>
        <translation>
            <numerusform>%Ln archivo de la carpeta no es una configuración utilizable. Se deja en paz.</numerusform>
            <numerusform>%Ln archivos de la carpeta no son configuraciones utilizables. Se dejan en paz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Delete a saved setup</source>
        <translation>Eliminar una configuración guardada</translation>
    </message>
    <message>
        <source>Delete “%1”? This can’t be undone.</source>
        <translation>¿Eliminar «%1»? Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Export a saved setup</source>
        <translation>Exportar una configuración guardada</translation>
    </message>
    <message>
        <source>Setups (*.json)</source>
        <translation>Configuraciones (*.json)</translation>
    </message>
    <message>
        <source>Exported: which column means what, without any row of the file.</source>
        <translation>Exportado: qué significa cada columna, sin ninguna fila del archivo.</translation>
    </message>
    <message>
        <source>Import a setup</source>
        <translation>Importar una configuración</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>convey::ui::StartPage</name>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>Enter opens a file again, Ctrl+P pins it to the top, Delete takes it off this list. The file itself stays where it is.</source>
        <translation>Intro abre de nuevo un archivo, Ctrl+P lo fija arriba, Supr lo quita de esta lista. El archivo mismo queda donde está.</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Columnas de la lista</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué quieres hacer?</translation>
    </message>
    <message>
        <source>Send conversions from a spreadsheet to OpenAI Ads, or make an image tag for a web page.</source>
        <translation>Enviar conversiones de una hoja de cálculo a OpenAI Ads, o crear una etiqueta de imagen para una página web.</translation>
    </message>
    <message>
        <source>Files that you open are listed here.</source>
        <translation>Los archivos que abras aparecen aquí.</translation>
    </message>
    <message>
        <source>Clear &amp;list</source>
        <translation>Vaciar &amp;lista</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>A&amp;brir un archivo…</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until the Send page says so.</source>
        <translation>Nada sale de este equipo hasta que la página Enviar lo diga.</translation>
    </message>
    <message>
        <source>Drop one file, or several with the same columns, anywhere in the window, or press here to choose.</source>
        <translation>Suelta un archivo, o varios con las mismas columnas, en cualquier lugar de la ventana, o pulsa aquí para elegir.</translation>
    </message>
    <message>
        <source>Start &amp;practising</source>
        <translation>Empezar a &amp;practicar</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>Empezar a practicar</translation>
    </message>
    <message>
        <source>Practice mode: a stand-in on this computer answers. Nothing reaches OpenAI, nothing counts.</source>
        <translation>Modo de práctica: responde un simulador en este equipo. Nada llega a OpenAI, nada cuenta.</translation>
    </message>
    <message>
        <source>Send conversions from a file</source>
        <translation>Enviar conversiones de un archivo</translation>
    </message>
    <message>
        <source>Orders, leads, bookings or sign-ups: CSV, an Excel workbook, or rows pasted with Ctrl+V.</source>
        <translation>Pedidos, clientes potenciales, reservas o registros: CSV, un libro de Excel o filas pegadas con Ctrl+V.</translation>
    </message>
    <message>
        <source>&amp;Make a tag</source>
        <translation>Crear una et&amp;iqueta</translation>
    </message>
    <message>
        <source>Make a tag</source>
        <translation>Crear una etiqueta</translation>
    </message>
    <message>
        <source>A form for an image tag, with its code for every place.</source>
        <translation>Un formulario para una etiqueta de imagen, con su código para cada lugar.</translation>
    </message>
    <message>
        <source>Chec&amp;k a tag</source>
        <translation>Revi&amp;sar una etiqueta</translation>
    </message>
    <message>
        <source>Check a tag</source>
        <translation>Revisar una etiqueta</translation>
    </message>
    <message>
        <source>Tells what is wrong with an image tag, and mends it.</source>
        <translation>Dice qué falla en una etiqueta de imagen y lo corrige.</translation>
    </message>
    <message>
        <source>Make an image tag</source>
        <translation>Crear una etiqueta de imagen</translation>
    </message>
    <message>
        <source>For a thank-you page, a newsletter or a shop template. Or paste one to find out why it fails.</source>
        <translation>Para una página de gracias, un boletín o una plantilla de tienda. O pega una para saber por qué no funciona.</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Practice mode: the whole job with 400 made-up orders, answered on this computer. No key needed.</source>
        <translation>Modo de práctica: el trabajo completo con 400 pedidos inventados, respondido en este equipo. No hace falta clave.</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Archivos &amp;recientes</translation>
    </message>
    <message>
        <source>Clear the list of recent files</source>
        <translation>Vaciar la lista de archivos recientes</translation>
    </message>
    <message>
        <source>Empties this list. The files themselves stay where they are.</source>
        <translation>Vacía esta lista. Los archivos mismos quedan donde están.</translation>
    </message>
    <message>
        <source>%1: %2.
If it was moved or renamed, open it from its new place. Delete takes it off the list.</source>
        <comment>path and reason</comment>
        <translation>%1: %2.
Si se movió o se renombró, ábrelo desde su nuevo lugar. Supr lo quita de la lista.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Let it go from the top</source>
        <translation>&amp;Dejar de fijar arriba</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>&amp;Fijar arriba</translation>
    </message>
    <message>
        <source>&amp;Take off this list</source>
        <translation>&amp;Quitar de esta lista</translation>
    </message>
</context>
<context>
    <name>convey::ui::StatTile</name>
    <message>
        <source>being counted</source>
        <translation>contándose</translation>
    </message>
</context>
<context>
    <name>convey::ui::StateLook</name>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Outside the 7 days</source>
        <translation>Fuera de los 7 días</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Unida</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bueno saberlo</translation>
    </message>
</context>
<context>
    <name>convey::ui::StayPanel</name>
    <message>
        <source>Stay on this computer</source>
        <translation>Se quedan en este equipo</translation>
    </message>
    <message>
        <source>Columns that stay on this computer</source>
        <translation>Columnas que se quedan en este equipo</translation>
    </message>
    <message>
        <source>These columns are used for nothing. They are not sent.</source>
        <translation>Estas columnas no se usan para nada. No se envían.</translation>
    </message>
</context>
<context>
    <name>convey::ui::StopQuestion</name>
    <message>
        <source>Conversions are being sent. Stop?</source>
        <translation>Se están enviando conversiones. ¿Detener?</translation>
    </message>
    <message>
        <source>What is accepted stays accepted. What is left can be sent later with the same ids: nothing counts twice.</source>
        <translation>Lo aceptado sigue aceptado. Lo que queda se puede enviar después con los mismos ID: nada cuenta dos veces.</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Seguir enviando</translation>
    </message>
</context>
<context>
    <name>convey::ui::TableHabits</name>
    <message>
        <source>Copy &amp;cell</source>
        <translation>Copiar &amp;celda</translation>
    </message>
    <message>
        <source>Co&amp;py rows</source>
        <translation>Co&amp;piar filas</translation>
    </message>
    <message>
        <source>Copy rows with column &amp;names</source>
        <translation>Copiar filas con &amp;nombres de columna</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Col&amp;umnas</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restablecer columnas</translation>
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
        <translation>Hacerlo opaco</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Escribir %1</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Corregirlo</translation>
    </message>
    <message>
        <source>%1, %2, at %3</source>
        <comment>severity, what is wrong, line and column</comment>
        <translation>%1, %2, en %3</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corregir</translation>
    </message>
</context>
<context>
    <name>convey::ui::TagForm</name>
    <message>
        <source>%1 Sent as %2. %3</source>
        <comment>meaning, name of the API, what it takes</comment>
        <translation>%1 Se envía como %2. %3</translation>
    </message>
    <message>
        <source>Letters, digits, _ and -; lower case is best. Always the same for the same event.</source>
        <translation>Letras, cifras, _ y -; mejor en minúsculas. Siempre igual para el mismo evento.</translation>
    </message>
    <message>
        <source>From Ads Manager under Conversions; a test pixel is best to begin with.</source>
        <translation>De Ads Manager, en Conversions; para empezar es mejor un píxel de prueba.</translation>
    </message>
    <message>
        <source>An ID of its own for each conversion, not the order number. Send the same one from a file.</source>
        <translation>Un ID propio para cada conversión, no el número de pedido. Envía el mismo desde un archivo.</translation>
    </message>
    <message>
        <source>Opaque on purpose: an order number must not be in a tag. Use the same one when you also send the order from a file. Fixed in a page, all its visitors count as one: let the page fill it in.</source>
        <translation>Opaco a propósito: un número de pedido no debe estar en una etiqueta. Usa el mismo cuando envíes el pedido también desde un archivo. Fijo en una página, todos sus visitantes cuentan como uno: deja que la página lo rellene.</translation>
    </message>
    <message>
        <source>The page gives whole minor units, such as 12999 for 129.99.</source>
        <translation>La página da unidades mínimas enteras, como 12999 por 129.99.</translation>
    </message>
    <message>
        <source>sent as %1</source>
        <translation>se envía como %1</translation>
    </message>
    <message>
        <source>As you write money; sent in the smallest unit of the currency.</source>
        <translation>Como escribes el dinero; se envía en la unidad mínima de la moneda.</translation>
    </message>
    <message>
        <source>This is no amount in %1. Write it like %2.</source>
        <comment>currency, example</comment>
        <translation>Esto no es un importe en %1. Escríbelo como %2.</translation>
    </message>
    <message>
        <source>%1 (with the Conversions API only)</source>
        <comment>name of an event</comment>
        <translation>%1 (solo con la Conversions API)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>What happened when the page with the tag is shown. The two events of apps need the Conversions API.</source>
        <translation>Qué ocurrió cuando se muestra la página con la etiqueta. Los dos eventos de apps necesitan la Conversions API.</translation>
    </message>
    <message>
        <source>name of the event</source>
        <translation>nombre del evento</translation>
    </message>
    <message>
        <source>Its na&amp;me</source>
        <translation>Su no&amp;mbre</translation>
    </message>
    <message>
        <source>Name of the custom event</source>
        <translation>Nombre del evento personalizado</translation>
    </message>
    <message>
        <source>1 to 64 letters, digits, _ and -, with a letter or digit at both ends; no name of another event.</source>
        <translation>De 1 a 64 letras, cifras, _ y -, con una letra o cifra en ambos extremos; no el nombre de otro evento.</translation>
    </message>
    <message>
        <source>pixel</source>
        <translation>píxel</translation>
    </message>
    <message>
        <source>&amp;Pixel</source>
        <translation>Pí&amp;xel</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Píxel</translation>
    </message>
    <message>
        <source>A saved destination, or a pixel ID as it stands in Ads Manager under Conversions.</source>
        <translation>Un destino guardado, o un ID de píxel como aparece en Ads Manager, en Conversions.</translation>
    </message>
    <message>
        <source>event ID</source>
        <translation>ID de evento</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New event ID</source>
        <translation>Nuevo ID de evento</translation>
    </message>
    <message>
        <source>Makes another opaque ID that nobody has used.</source>
        <translation>Crea otro ID opaco que nadie ha usado.</translation>
    </message>
    <message>
        <source>Event I&amp;D</source>
        <translation>I&amp;D de evento</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID de evento</translation>
    </message>
    <message>
        <source>By it OpenAI tells repeats. Opaque: whoever opens the page can read it.</source>
        <translation>Con él OpenAI distingue las repeticiones. Opaco: quien abra la página puede leerlo.</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>importe</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>I&amp;mporte</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Money as you write it; Convey sends it in the smallest unit of the currency.</source>
        <translation>El dinero como lo escribes; Convey lo envía en la unidad mínima de la moneda.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Three letters, such as USD. An amount needs it.</source>
        <translation>Tres letras, como USD. Un importe la necesita.</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>Your own name of the plan, such as pro-yearly.</source>
        <translation>Tu propio nombre del plan, como pro-yearly.</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>P&amp;lan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>No está en esta página</translation>
    </message>
    <message>
        <source>click reference</source>
        <translation>referencia de clic</translation>
    </message>
    <message>
        <source>Only if the page already has it; the tag can’t find it by itself.</source>
        <translation>Solo si la página ya la tiene; la etiqueta no puede encontrarla por sí misma.</translation>
    </message>
    <message>
        <source>Click reference, oppref</source>
        <translation>Referencia de clic, oppref</translation>
    </message>
    <message>
        <source>oppref is the ID of the click in ChatGPT. Each visitor has another one, so the page fills it in, or nothing stands here.</source>
        <translation>oppref es el ID del clic en ChatGPT. Cada visitante tiene otro, así que lo rellena la página o no va nada aquí.</translation>
    </message>
    <message>
        <source>Eve&amp;nt</source>
        <translation>Event&amp;o</translation>
    </message>
    <message>
        <source>Clic&amp;k reference</source>
        <translation>Re&amp;ferencia de clic</translation>
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
        <translation>Quitar el artículo</translation>
    </message>
    <message>
        <source>Takes the chosen item out of the table.</source>
        <translation>Saca de la tabla el artículo elegido.</translation>
    </message>
    <message>
        <source>items</source>
        <translation>artículos</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>Artícu&amp;los</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Añadir un artículo</translation>
    </message>
    <message>
        <source>Adds an empty row to type into.</source>
        <translation>Añade una fila vacía para escribir en ella.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>What was bought or looked at, one item a row. F2 or typing changes a cell, Delete removes the row. All of them go into the tag as one list.</source>
        <translation>Lo que se compró o se miró, un artículo por fila. F2 o escribir cambia una celda, Supr quita la fila. Todos van en la etiqueta como una sola lista.</translation>
    </message>
    <message>
        <source>Columns of the items</source>
        <translation>Columnas de los artículos</translation>
    </message>
    <message>
        <source>prices for one piece</source>
        <translation>precios por unidad</translation>
    </message>
    <message>
        <source>prices for one piece, in %1</source>
        <comment>currency code</comment>
        <translation>precios por unidad, en %1</translation>
    </message>
    <message>
        <source>%1 = %2, the same as the amount.</source>
        <comment>sum of items</comment>
        <translation>%1 = %2, igual que el importe.</translation>
    </message>
    <message>
        <source>%1 = %2; the amount is %3. Shipping or a discount can be why.</source>
        <comment>sum of items</comment>
        <translation>%1 = %2; el importe es %3. El envío o un descuento pueden ser la causa.</translation>
    </message>
</context>
<context>
    <name>convey::ui::TagItemsModel</name>
    <message>
        <source>Item %1: the quantity is a whole number, such as 2.</source>
        <translation>Artículo %1: la cantidad es un número entero, como 2.</translation>
    </message>
    <message>
        <source>Item %1: the price is an amount of money, such as %2.</source>
        <translation>Artículo %1: el precio es un importe de dinero, como %2.</translation>
    </message>
    <message>
        <source>%1 of item %2: %3</source>
        <translation>%1 del artículo %2: %3</translation>
    </message>
    <message>
        <source>%1 of item %2: %3, %4</source>
        <translation>%1 del artículo %2: %3, %4</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>ID de artículo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
</context>
<context>
    <name>convey::ui::TagParametersModel</name>
    <message numerus="yes">
        <source>%1, %n decimals</source>
        <translation>
            <numerusform>%1, %n decimal</numerusform>
            <numerusform>%1, %n decimales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>fits</source>
        <translation>encaja</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>state, parameter, value</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
</context>
<context>
    <name>convey::ui::TagsPage</name>
    <message>
        <source>Image tag</source>
        <translation>Etiqueta de imagen</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Partes de la página</translation>
    </message>
    <message>
        <source>&amp;Build</source>
        <translation>C&amp;rear</translation>
    </message>
    <message>
        <source>Check a ta&amp;g</source>
        <translation>Revisar una eti&amp;queta</translation>
    </message>
    <message>
        <source>Man&amp;y at once</source>
        <translation>Muc&amp;has a la vez</translation>
    </message>
    <message>
        <source>Loads the tag once, in practice mode or for real. It asks first.</source>
        <translation>Carga la etiqueta una vez, en modo de práctica o de verdad. Antes pregunta.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Saves this form of the tag, or a page with all of them for a developer; copies with colours.</source>
        <translation>Guarda esta forma de la etiqueta, o una página con todas para un desarrollador; copia con colores.</translation>
    </message>
    <message>
        <source>Save this &amp;form…</source>
        <translation>Guardar esta &amp;forma…</translation>
    </message>
    <message>
        <source>Save a &amp;page for the developer, or to print…</source>
        <translation>Guardar una &amp;página para el desarrollador o para imprimir…</translation>
    </message>
    <message>
        <source>&amp;Copy with its colours</source>
        <translation>&amp;Copiar con sus colores</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>Etiqueta &amp;nueva</translation>
    </message>
    <message>
        <source>Forget a&amp;ll…</source>
        <translation>&amp;Olvidar todas…</translation>
    </message>
    <message>
        <source>Forgets the tags that were made lately. Pages that have them go on as they are.</source>
        <translation>Olvida las etiquetas recientes. Las páginas que las tienen siguen como están.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Reads a page, a template or the recording of a browser (HAR) from a file.</source>
        <translation>Lee de un archivo una página, una plantilla o la grabación de un navegador (HAR).</translation>
    </message>
    <message>
        <source>Fills the form with what the chosen tag says, to be changed and copied back.</source>
        <translation>Rellena el formulario con lo que dice la etiqueta elegida, para cambiarlo y copiarlo de vuelta.</translation>
    </message>
    <message>
        <source>&amp;Copy tag</source>
        <translation>Cop&amp;iar etiqueta</translation>
    </message>
    <message>
        <source>The tag is read here, never loaded.</source>
        <translation>La etiqueta se lee aquí, nunca se carga.</translation>
    </message>
    <message>
        <source>Nothing is loaded or sent while you build.</source>
        <translation>No se carga ni se envía nada mientras la creas.</translation>
    </message>
    <message>
        <source>Fill in the form; the tag is ready to paste at any moment.</source>
        <translation>Rellena el formulario; la etiqueta está lista para pegar en todo momento.</translation>
    </message>
    <message>
        <source>Paste a tag, an address, a page source or a HAR file to see what is wrong with it.</source>
        <translation>Pega una etiqueta, una dirección, el código fuente de una página o un archivo HAR para ver qué falla.</translation>
    </message>
    <message>
        <source>&amp;Mend all and copy</source>
        <translation>Corregir todo &amp;y copiar</translation>
    </message>
    <message>
        <source>A tag for each conversion of a file, by the same columns as for sending.</source>
        <translation>Una etiqueta para cada conversión de un archivo, con las mismas columnas que para enviar.</translation>
    </message>
    <message>
        <source>&amp;Make the tags…</source>
        <translation>Crear las et&amp;iquetas…</translation>
    </message>
    <message>
        <source>Tags that you made lately, to go on from.</source>
        <translation>Etiquetas que creaste hace poco, para seguir a partir de ellas.</translation>
    </message>
    <message>
        <source>Something in the tag stands for a value that is still to come, so it can’t be tried.</source>
        <translation>Algo en la etiqueta ocupa el lugar de un valor que aún falta, así que no se puede ensayar.</translation>
    </message>
    <message>
        <source>The page fills in values of this tag, so it can’t be tried here. Type a value in each place to try it.</source>
        <translation>La página rellena valores de esta etiqueta, así que no se puede ensayar aquí. Escribe un valor en cada lugar para ensayarla.</translation>
    </message>
    <message>
        <source>Code of the page stands in this tag in a way that the form can’t hold. Change it where it stands.</source>
        <translation>En esta etiqueta hay código de la página que el formulario no puede contener. Cámbialo donde está.</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>Reciente&amp;s</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>Ensayarla…</translation>
    </message>
    <message>
        <source>E&amp;dit in the form</source>
        <translation>Ed&amp;itar en el formulario</translation>
    </message>
</context>
<context>
    <name>convey::ui::TileSum</name>
    <message>
        <source>Shows only these rows; press again to show all.</source>
        <translation>Muestra solo estas filas; pulsa otra vez para mostrarlas todas.</translation>
    </message>
    <message>
        <source>How many conversions are in this state. Choose it to see only these rows.</source>
        <translation>Cuántas conversiones están en este estado. Elígelo para ver solo estas filas.</translation>
    </message>
    <message>
        <source>%1: being counted</source>
        <translation>%1: contándose</translation>
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
        <translation> más </translation>
    </message>
    <message>
        <source>Still being counted: %1</source>
        <translation>Aún contándose: %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::Timeline</name>
    <message>
        <source>Timeline of the 7 days</source>
        <translation>Línea de tiempo de los 7 días</translation>
    </message>
</context>
<context>
    <name>convey::ui::TourBar</name>
    <message>
        <source>New here?</source>
        <translation>¿Es tu primera vez?</translation>
    </message>
    <message>
        <source>Practise once with 400 made-up orders. It takes about a minute, needs no key, and nothing leaves this computer.</source>
        <translation>Practica una vez con 400 pedidos inventados. Lleva un minuto más o menos, no necesita clave y nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Tour, 1 of 5: the file</source>
        <translation>Recorrido, 1 de 5: el archivo</translation>
    </message>
    <message>
        <source>This is the file as Convey reads it. If it looks like your spreadsheet, the blue button at the top leads on.</source>
        <translation>Este es el archivo como lo lee Convey. Si se parece a tu hoja de cálculo, el botón azul de arriba lleva al paso siguiente.</translation>
    </message>
    <message>
        <source>Tour, 2 of 5: the columns</source>
        <translation>Recorrido, 2 de 5: las columnas</translation>
    </message>
    <message>
        <source>Convey has found out what each column means. In the sample there is nothing to change: the blue button leads on.</source>
        <translation>Convey ha averiguado qué significa cada columna. En el ejemplo no hay nada que cambiar: el botón azul lleva al paso siguiente.</translation>
    </message>
    <message>
        <source>Tour, 3 of 5: the preview</source>
        <translation>Recorrido, 3 de 5: la vista previa</translation>
    </message>
    <message>
        <source>Every row was looked at. Some are blocked on purpose: choose one to see why and how to fix it, or go on without them.</source>
        <translation>Se ha mirado cada fila. Algunas están bloqueadas a propósito: elige una para ver por qué y cómo corregirla, o continúa sin ellas.</translation>
    </message>
    <message>
        <source>Tour, 4 of 5: the test</source>
        <translation>Recorrido, 4 de 5: la prueba</translation>
    </message>
    <message>
        <source>Press “Test in practice mode”. A stand-in on this computer answers as OpenAI would, and nothing is recorded.</source>
        <translation>Pulsa «Probar en modo de práctica». Un simulador en este equipo responde como lo haría OpenAI, y no se registra nada.</translation>
    </message>
    <message>
        <source>Tour, 5 of 5: sending</source>
        <translation>Recorrido, 5 de 5: el envío</translation>
    </message>
    <message>
        <source>The test has passed. Now send in practice mode: nothing reaches OpenAI, nothing counts.</source>
        <translation>La prueba está superada. Ahora envía en modo de práctica: nada llega a OpenAI, nada cuenta.</translation>
    </message>
    <message>
        <source>That is the whole job.</source>
        <translation>Ese es todo el trabajo.</translation>
    </message>
    <message>
        <source>With your own pixel and key it goes the same way. Connecting them takes a minute and sends nothing.</source>
        <translation>Con tu propio píxel y tu clave es igual. Conectarlos lleva un minuto y no envía nada.</translation>
    </message>
    <message>
        <source>The tour waits.</source>
        <translation>El recorrido espera.</translation>
    </message>
    <message>
        <source>Look around; it goes on as soon as you return to the sample.</source>
        <translation>Mira lo que quieras; sigue en cuanto vuelvas al ejemplo.</translation>
    </message>
    <message>
        <source>Opens the sample in practice mode, or at the end of the tour makes a destination.</source>
        <translation>Abre el ejemplo en modo de práctica o, al final del recorrido, crea un destino.</translation>
    </message>
    <message>
        <source>Closes the tour. It can be started again from the Help menu.</source>
        <translation>Cierra el recorrido. Se puede empezar de nuevo desde el menú Ayuda.</translation>
    </message>
    <message>
        <source>Connect a real pixel…</source>
        <translation>Conectar un píxel real…</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>Empezar a practicar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Salir del recorrido</translation>
    </message>
</context>
<context>
    <name>convey::ui::Trial</name>
    <message>
        <source>%1 %2 after %3 ms.</source>
        <comment>status, content type, time</comment>
        <translation>%1 %2 tras %3 ms.</translation>
    </message>
    <message>
        <source>without a type</source>
        <translation>sin tipo</translation>
    </message>
    <message>
        <source>The tag is right: practice mode took it.</source>
        <translation>La etiqueta es correcta: el modo de práctica la aceptó.</translation>
    </message>
    <message>
        <source>OpenAI took it in. Whether it counts is decided later, in Ads Manager.</source>
        <translation>OpenAI la recogió. Si cuenta se decide después, en Ads Manager.</translation>
    </message>
    <message>
        <source>It points elsewhere, and Convey did not follow. A proxy or a network with a sign-in page does that.</source>
        <translation>Apunta a otra parte, y Convey no la siguió. Lo hace un proxy o una red con página de inicio de sesión.</translation>
    </message>
    <message>
        <source>That is no picture: something else than OpenAI answered, such as a proxy.</source>
        <translation>Eso no es una imagen: respondió algo que no es OpenAI, como un proxy.</translation>
    </message>
    <message>
        <source>The tag was not taken. Look at what stands at the fields of the form.</source>
        <translation>La etiqueta no se aceptó. Mira lo que dicen los campos del formulario.</translation>
    </message>
    <message>
        <source>This is no address of a page. It begins with https://, such as https://www.example.com/thanks.</source>
        <translation>Esto no es una dirección de página. Empieza por https://, como https://www.example.com/thanks.</translation>
    </message>
    <message>
        <source>The address does not use https.</source>
        <translation>La dirección no usa https.</translation>
    </message>
</context>
<context>
    <name>convey::ui::TrialBox</name>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Try it with one test event</source>
        <translation>Probar con un evento de prueba</translation>
    </message>
    <message>
        <source>Sends one made-up purchase as a test. Nothing is recorded.</source>
        <translation>Envía una compra inventada como prueba. No se registra nada.</translation>
    </message>
    <message>
        <source>One made-up purchase, sent as a test. Nothing is recorded.</source>
        <translation>Una compra inventada, enviada como prueba. No se registra nada.</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>It works: OpenAI accepted the test. Nothing is recorded.</source>
        <translation>Funciona: OpenAI aceptó la prueba. No se registró nada.</translation>
    </message>
</context>
<context>
    <name>convey::ui::TryDialog</name>
    <message>
        <source>Try the image tag</source>
        <translation>Ensayar la etiqueta de imagen</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>The page that has the tag; a browser sends it along (Referer).</source>
        <translation>La página que tiene la etiqueta; un navegador la envía con ella (Referer).</translation>
    </message>
    <message>
        <source>In &amp;practice mode: a stand-in on this computer answers</source>
        <translation>En &amp;modo de práctica: responde un simulador en este equipo</translation>
    </message>
    <message>
        <source>Nothing reaches OpenAI, nothing counts. The pixel ID is replaced by that of practice mode.</source>
        <translation>Nada llega a OpenAI, nada cuenta. El ID del píxel se sustituye por el del modo de práctica.</translation>
    </message>
    <message>
        <source>For &amp;real: OpenAI answers, and may record it</source>
        <translation>De &amp;verdad: responde OpenAI, y puede registrarlo</translation>
    </message>
    <message>
        <source>Loads the tag once from where it points. A test pixel is best.</source>
        <translation>Carga la etiqueta una vez desde donde apunta. Es mejor un píxel de prueba.</translation>
    </message>
    <message>
        <source>Space presses it; Enter does not.</source>
        <translation>Espacio lo pulsa; Intro no.</translation>
    </message>
    <message>
        <source>Loads the tag once. Click it or press Space; Enter does not.</source>
        <translation>Carga la etiqueta una vez. Haz clic o pulsa Espacio; Intro no.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop the trial</source>
        <translation>Detener el ensayo</translation>
    </message>
    <message>
        <source>Waits no longer for the answer. What was sent can’t be taken back.</source>
        <translation>Deja de esperar la respuesta. Lo enviado no se puede retirar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closes without loading anything.</source>
        <translation>Cierra sin cargar nada.</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Modo de práctica</translation>
    </message>
    <message>
        <source>Nothing reaches OpenAI, nothing counts.</source>
        <translation>Nada llega a OpenAI, nada cuenta.</translation>
    </message>
    <message>
        <source>Load the tag once in practice mode? (%1)</source>
        <comment>name of the event</comment>
        <translation>¿Cargar la etiqueta una vez en modo de práctica? (%1)</translation>
    </message>
    <message>
        <source>Load it once</source>
        <translation>Cargarla una vez</translation>
    </message>
    <message>
        <source>For real</source>
        <translation>De verdad</translation>
    </message>
    <message>
        <source>OpenAI may record this conversion.</source>
        <translation>OpenAI puede registrar esta conversión.</translation>
    </message>
    <message>
        <source>Load the tag for the pixel %1 once, for real? OpenAI may record this as a conversion (%2). What is recorded can’t be taken back.</source>
        <comment>pixel ID, name of the event</comment>
        <translation>¿Cargar la etiqueta para el píxel %1 una vez, de verdad? OpenAI puede registrarlo como conversión (%2). Lo registrado no se puede retirar.</translation>
    </message>
    <message>
        <source>Load it once for real</source>
        <translation>Cargarla una vez de verdad</translation>
    </message>
    <message>
        <source>Loading it…</source>
        <translation>Cargándola…</translation>
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
        <translation>Filas pegadas</translation>
    </message>
</context>
<context>
    <name>convey::ui::UploadTab</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>name of the first file</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % · %2</source>
        <comment>percent sent, name of the file</comment>
        <translation>%1 % · %2</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Filas pegadas</translation>
    </message>
</context>
<context>
    <name>convey::ui::VerdictTiles</name>
    <message>
        <source>Conversions</source>
        <translation>Conversiones</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>hasta ahora</translation>
    </message>
    <message>
        <source>%1 beyond counting</source>
        <comment>a currency</comment>
        <translation>%1 imposible de contar</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln currencies</source>
        <translation>
            <numerusform>+%Ln moneda</numerusform>
            <numerusform>+%Ln monedas</numerusform>
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
        <translation>Dónde encontrar el píxel y la clave</translation>
    </message>
    <message>
        <source>1. In Ads Manager open Conversions. The pixel ID stands beside the pixel: letters and digits, without “cds_” or “clidsrc_” in front. An ID with these in front names the source and not the pixel.</source>
        <translation>1. En Ads Manager abre Conversions. El ID del píxel está junto al píxel: letras y cifras, sin «cds_» ni «clidsrc_» delante. Un ID que empieza así nombra la fuente y no el píxel.</translation>
    </message>
    <message>
        <source>2. On the same page, under Conversion keys, make a key. It is shown once: copy it at once, whole. A key from Settings (an Advertiser key) begins alike, but can’t send conversions.</source>
        <translation>2. En la misma página, en Conversion keys, crea una clave. Se muestra una sola vez: cópiala enseguida, entera. Una clave de Settings (una clave de Advertiser) empieza igual, pero no puede enviar conversiones.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Goes back to the destination.</source>
        <translation>Vuelve al destino.</translation>
    </message>
</context>
<context>
    <name>convey::ui::WordsBox</name>
    <message>
        <source>OpenAI’s answer, word for word</source>
        <translation>Respuesta de OpenAI, palabra por palabra</translation>
    </message>
    <message>
        <source>What the server answered, unchanged. Select it to copy it.</source>
        <translation>Lo que respondió el servidor, sin cambios. Selecciónalo para copiarlo.</translation>
    </message>
    <message>
        <source>OpenAI’s answer: %1</source>
        <translation>Respuesta de OpenAI: %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::WordsDialog</name>
    <message>
        <source>What the words mean: %1</source>
        <translation>Qué significan las palabras: %1</translation>
    </message>
    <message>
        <source>Consent is what the customer allowed you. “Send with an opt-out” sends the conversion and asks OpenAI not to use it for ads to that customer; “leave out” keeps it on this computer.</source>
        <translation>El consentimiento es lo que el cliente te permitió. «Enviar con exclusión voluntaria» envía la conversión y pide a OpenAI que no la use para anuncios a ese cliente; «omitir» la deja en este equipo.</translation>
    </message>
    <message>
        <source>&amp;Use these meanings</source>
        <translation>&amp;Usar estos significados</translation>
    </message>
    <message>
        <source>Looking at every line…</source>
        <translation>Mirando cada línea…</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>Significado de %1</translation>
    </message>
    <message>
        <source>What this word of the file means.</source>
        <translation>Qué significa esta palabra del archivo.</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>the meaning of a word</comment>
        <translation>No conocido</translation>
    </message>
    <message>
        <source>This column has too many different values to say what each means.</source>
        <translation>Esta columna tiene demasiados valores distintos para decir qué significa cada uno.</translation>
    </message>
    <message>
        <source>empty cells</source>
        <translation>celdas vacías</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>cells without a word</comment>
        <translation>(vacía)</translation>
    </message>
</context>
<context>
    <name>convey::ui::XrayDialog</name>
    <message>
        <source>What leaves this computer</source>
        <translation>Lo que sale de este equipo</translation>
    </message>
    <message>
        <source>Use “%1”?</source>
        <translation>¿Usar «%1»?</translation>
    </message>
    <message>
        <source>This saved setup was made by somebody else. This is all that it sends of your file; you are asked once.</source>
        <translation>Esta configuración guardada la hizo otra persona. Esto es todo lo que envía de tu archivo; se te pregunta una sola vez.</translation>
    </message>
    <message>
        <source>&amp;Yes, use this setup</source>
        <translation>&amp;Sí, usar esta configuración</translation>
    </message>
</context>
<context>
    <name>convey::ui::XrayTree</name>
    <message>
        <source>Columns, by what happens to them</source>
        <translation>Columnas, según lo que se hace con ellas</translation>
    </message>
    <message>
        <source>Each column of the file under what the setup does with it.</source>
        <translation>Cada columna del archivo bajo lo que la configuración hace con ella.</translation>
    </message>
    <message>
        <source>Your column</source>
        <translation>Tu columna</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Se envía como</translation>
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
        <translation>El mismo evento para la Conversions API</translation>
    </message>
    <message>
        <source>As the body of POST https://bzr.openai.com/v1/events?pid=… from your server, with the API key in the Authorization header.</source>
        <translation>Como cuerpo de POST https://bzr.openai.com/v1/events?pid=… desde tu servidor, con la clave de API en el encabezado Authorization.</translation>
    </message>
    <message>
        <source>It is JSON. What stands in &lt; &gt; is to be replaced by a JSON value; left as it is, it can&apos;t be sent by mistake.</source>
        <translation>Es JSON. Lo que está entre &lt; &gt; se sustituye por un valor JSON; si se deja así, no se puede enviar por error.</translation>
    </message>
    <message>
        <source>With the same ID and pixel it is counted once, whichever comes first.</source>
        <translation>Con el mismo ID y píxel se cuenta una sola vez, llegue cual llegue primero.</translation>
    </message>
    <message>
        <source>validate_only records nothing: take it out when it works. User data, hashed, goes into &quot;user&quot; here, never into the tag.</source>
        <translation>validate_only no registra nada: quítalo cuando funcione. Los datos de usuario, con hash, van aquí en &quot;user&quot;, nunca en la etiqueta.</translation>
    </message>
    <message>
        <source>Test with curl</source>
        <translation>Probar con curl</translation>
    </message>
    <message>
        <source>Into a terminal (sh, bash, zsh). 200 image/gif means that it was taken.</source>
        <translation>En un terminal (sh, bash, zsh). 200 image/gif significa que se aceptó.</translation>
    </message>
    <message>
        <source>Values are percent-encoded, and quoted for the shell; what the shell fills in is encoded by curl, which writes a space as +, as in OpenAI&apos;s own example.</source>
        <translation>Los valores llevan codificación por porcentaje y comillas para el shell; lo que rellena el shell lo codifica curl, que escribe un espacio como +, como en el ejemplo de OpenAI.</translation>
    </message>
    <message>
        <source>It counts one event for real: use a test pixel.</source>
        <translation>Cuenta un evento de verdad: usa un píxel de prueba.</translation>
    </message>
    <message>
        <source>OpenAI most likely takes the page from the Referer; put yours in.</source>
        <translation>Lo más probable es que OpenAI tome la página del Referer; pon la tuya.</translation>
    </message>
    <message>
        <source>Django</source>
        <translation>Django</translation>
    </message>
    <message>
        <source>Into the template of the page, inside the &lt;body&gt;.</source>
        <translation>En la plantilla de la página, dentro del &lt;body&gt;.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through urlencode.</source>
        <translation>Los valores llevan codificación por porcentaje y escapado para el atributo; lo que rellena la página pasa por urlencode.</translation>
    </message>
    <message>
        <source>A list has to be JSON text before it comes to the template: json.dumps() in the view.</source>
        <translation>Una lista tiene que ser texto JSON antes de llegar a la plantilla: json.dumps() en la vista.</translation>
    </message>
    <message>
        <source>An event ID that is written here is counted once, ever: where the page is shown for many orders, let the page fill it in.</source>
        <translation>Un ID de evento escrito aquí se cuenta una sola vez, para siempre: donde la página se muestra para muchos pedidos, deja que la página lo rellene.</translation>
    </message>
    <message>
        <source>ERB (Ruby)</source>
        <translation>ERB (Ruby)</translation>
    </message>
    <message>
        <source>Into the view of the page (Rails, Sinatra), inside the &lt;body&gt;.</source>
        <translation>En la vista de la página (Rails, Sinatra), dentro del &lt;body&gt;.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through ERB::Util.url_encode.</source>
        <translation>Los valores llevan codificación por porcentaje y escapado para el atributo; lo que rellena la página pasa por ERB::Util.url_encode.</translation>
    </message>
    <message>
        <source>Google Tag Manager, custom image</source>
        <translation>Google Tag Manager, imagen personalizada</translation>
    </message>
    <message>
        <source>New tag, type Custom Image: this is its Image URL. Variables go in double braces by their names.</source>
        <translation>Etiqueta nueva, tipo Custom Image: esta es su Image URL. Las variables van entre llaves dobles por su nombre.</translation>
    </message>
    <message>
        <source>Values are percent-encoded; Tag Manager encodes each variable itself when it stands in the middle of an address.</source>
        <translation>Los valores llevan codificación por porcentaje; Tag Manager codifica por sí mismo cada variable que está en medio de una dirección.</translation>
    </message>
    <message>
        <source>Switch off &quot;Enable cache busting&quot;: it adds a parameter, and OpenAI rejects what it does not know.</source>
        <translation>Desactiva «Enable cache busting»: añade un parámetro, y OpenAI rechaza lo que no conoce.</translation>
    </message>
    <message>
        <source>A variable for data[contents] has to give JSON text.</source>
        <translation>Una variable para data[contents] tiene que dar texto JSON.</translation>
    </message>
    <message>
        <source>Set the consent that the tag needs in its consent settings.</source>
        <translation>Define el consentimiento que necesita la etiqueta en sus ajustes de consentimiento.</translation>
    </message>
    <message>
        <source>Handlebars</source>
        <translation>Handlebars</translation>
    </message>
    <message>
        <source>Into the template of the page, inside the &lt;body&gt;; register the helper of the first line in your program.</source>
        <translation>En la plantilla de la página, dentro del &lt;body&gt;; registra en tu programa el helper de la primera línea.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through a helper, since Handlebars has none for addresses.</source>
        <translation>Los valores llevan codificación por porcentaje y escapado para el atributo; lo que rellena la página pasa por un helper, porque Handlebars no tiene ninguno para direcciones.</translation>
    </message>
    <message>
        <source>Plain HTML</source>
        <translation>HTML simple</translation>
    </message>
    <message>
        <source>Into the &lt;body&gt; of the page where the conversion happens, shown only after any consent that you need.</source>
        <translation>En el &lt;body&gt; de la página donde ocurre la conversión, mostrada solo tras el consentimiento que necesites.</translation>
    </message>
    <message>
        <source>Values are percent-encoded for the address, the address is escaped for the attribute.</source>
        <translation>Los valores llevan codificación por porcentaje para la dirección, y la dirección se escapa para el atributo.</translation>
    </message>
    <message>
        <source>It counts each time the page loads. Clicks and forms need the JavaScript pixel.</source>
        <translation>Cuenta cada vez que se carga la página. Los clics y formularios necesitan el píxel de JavaScript.</translation>
    </message>
    <message>
        <source>No lazy loading on it: a hidden picture would never load.</source>
        <translation>Sin carga diferida: una imagen oculta no se cargaría nunca.</translation>
    </message>
    <message>
        <source>An event ID that is written here is counted once, ever: a page that is shown for many orders needs a template form for it.</source>
        <translation>Un ID de evento escrito aquí se cuenta una sola vez, para siempre: una página que se muestra para muchos pedidos necesita una forma de plantilla.</translation>
    </message>
    <message>
        <source>HubSpot (HubL)</source>
        <translation>HubSpot (HubL)</translation>
    </message>
    <message>
        <source>Into a module of the mail or page that takes HTML; HubL in mails has to be switched on.</source>
        <translation>En un módulo del correo o de la página que admita HTML; HubL en correos hay que activarlo.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what HubSpot fills in goes through urlencode, and its + becomes %20.</source>
        <translation>Los valores llevan codificación por porcentaje y escapado para el atributo; lo que rellena HubSpot pasa por urlencode, y su + se convierte en %20.</translation>
    </message>
    <message>
        <source>Mail programs load pictures ahead and keep copies: this counts loadings, not people, and says nothing about a purchase.</source>
        <translation>Los programas de correo cargan imágenes por adelantado y guardan copias: esto cuenta cargas, no personas, y no dice nada de una compra.</translation>
    </message>
    <message>
        <source>Jinja</source>
        <translation>Jinja</translation>
    </message>
    <message>
        <source>Into the template of the page (Flask, FastAPI and others), inside the &lt;body&gt;.</source>
        <translation>En la plantilla de la página (Flask, FastAPI y otros), dentro del &lt;body&gt;.</translation>
    </message>
    <message>
        <source>React (JSX)</source>
        <translation>React (JSX)</translation>
    </message>
    <message>
        <source>Into the component of the page, inside its &lt;body&gt;. It also works in a component of the server.</source>
        <translation>En el componente de la página, dentro de su &lt;body&gt;. También funciona en un componente del servidor.</translation>
    </message>
    <message>
        <source>Values are percent-encoded, React escapes the attribute; what the page fills in goes through encodeURIComponent.</source>
        <translation>Los valores llevan codificación por porcentaje, React escapa el atributo; lo que rellena la página pasa por encodeURIComponent.</translation>
    </message>
    <message>
        <source>fetchPriority keeps React 19 from naming the address a second time, in a link that loads the picture ahead.</source>
        <translation>fetchPriority evita que React 19 nombre la dirección una segunda vez, en un enlace que carga la imagen por adelantado.</translation>
    </message>
    <message>
        <source>A component that is shown again counts again: give an event ID, so that a repeat is not counted.</source>
        <translation>Un componente que se muestra otra vez cuenta otra vez: da un ID de evento, para que una repetición no se cuente.</translation>
    </message>
    <message>
        <source>Klaviyo</source>
        <translation>Klaviyo</translation>
    </message>
    <message>
        <source>Into an HTML block of the mail.</source>
        <translation>En un bloque HTML del correo.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the mail fills in goes through urlencode.</source>
        <translation>Los valores llevan codificación por porcentaje y escapado para el atributo; lo que rellena el correo pasa por urlencode.</translation>
    </message>
    <message>
        <source>A list has to be JSON text before it comes to Klaviyo.</source>
        <translation>Una lista tiene que ser texto JSON antes de llegar a Klaviyo.</translation>
    </message>
    <message>
        <source>Shopify Liquid</source>
        <translation>Shopify Liquid</translation>
    </message>
    <message>
        <source>Into a Liquid section of the theme, or into the order status page where your shop still has scripts there.</source>
        <translation>En una sección Liquid del tema, o en la página de estado del pedido si tu tienda aún tiene scripts ahí.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through url_encode, and its + becomes %20.</source>
        <translation>Los valores llevan codificación por porcentaje y escapado para el atributo; lo que rellena la página pasa por url_encode, y su + se convierte en %20.</translation>
    </message>
    <message>
        <source>Amounts of Liquid are in hundredths for every currency. Divide by 100 for yen and others without decimals.</source>
        <translation>Los importes de Liquid van en centésimas para todas las monedas. Divide entre 100 para el yen y otras sin decimales.</translation>
    </message>
    <message>
        <source>Shopify&apos;s newer checkout pages take no Liquid: use a custom pixel or the Conversions API there.</source>
        <translation>Las páginas de pago más nuevas de Shopify no admiten Liquid: usa ahí un píxel personalizado o la Conversions API.</translation>
    </message>
    <message>
        <source>Mailchimp merge tags</source>
        <translation>Etiquetas de combinación de Mailchimp</translation>
    </message>
    <message>
        <source>Into a code block of the mail.</source>
        <translation>En un bloque de código del correo.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute. Mailchimp writes merge tags as they are.</source>
        <translation>Los valores llevan codificación por porcentaje y escapado para el atributo. Mailchimp escribe las etiquetas de combinación tal cual.</translation>
    </message>
    <message>
        <source>A merge tag is not encoded: let it hold letters, digits, - . _ and ~ alone, like an opaque ID.</source>
        <translation>Una etiqueta de combinación no se codifica: que contenga solo letras, cifras, - . _ y ~, como un ID opaco.</translation>
    </message>
    <message>
        <source>Fallback without JavaScript</source>
        <translation>Alternativa sin JavaScript</translation>
    </message>
    <message>
        <source>Into the &lt;body&gt; of a page that has the JavaScript pixel.</source>
        <translation>En el &lt;body&gt; de una página que tiene el píxel de JavaScript.</translation>
    </message>
    <message>
        <source>It loads only where JavaScript is off. Alone it counts nearly nobody: take plain HTML for that.</source>
        <translation>Se carga solo donde JavaScript está desactivado. Por sí sola no cuenta a casi nadie: para eso toma el HTML simple.</translation>
    </message>
    <message>
        <source>JavaScript pixel</source>
        <translation>Píxel de JavaScript</translation>
    </message>
    <message>
        <source>Into the &lt;head&gt; of every page, near its top. For a click move the measure line into what runs on the click.</source>
        <translation>En el &lt;head&gt; de todas las páginas, cerca del principio. Para un clic, mueve la línea measure a lo que se ejecuta con el clic.</translation>
    </message>
    <message>
        <source>Values are JavaScript strings, written so that no page and no template language reads anything into them.</source>
        <translation>Los valores son cadenas de JavaScript, escritas de modo que ninguna página ni lenguaje de plantillas lea nada en ellas.</translation>
    </message>
    <message>
        <source>Where the site has a content security policy, the first lines say what it needs; the script gets a nonce or a hash there.</source>
        <translation>Si el sitio tiene una política de seguridad de contenido, las primeras líneas dicen lo que necesita; ahí el script recibe un nonce o un hash.</translation>
    </message>
    <message>
        <source>It takes oppref from the address of the landing page by itself.</source>
        <translation>Toma por sí solo oppref de la dirección de la página de destino.</translation>
    </message>
    <message>
        <source>Where visitors are asked first, the consent line goes before init. What was held back is not sent later.</source>
        <translation>Donde se pregunta antes a los visitantes, la línea de consentimiento va antes de init. Lo retenido no se envía después.</translation>
    </message>
    <message>
        <source>Salesforce Marketing Cloud (AMPscript)</source>
        <translation>Salesforce Marketing Cloud (AMPscript)</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the mail fills in goes through URLEncode, and its + becomes %20.</source>
        <translation>Los valores llevan codificación por porcentaje y escapado para el atributo; lo que rellena el correo pasa por URLEncode, y su + se convierte en %20.</translation>
    </message>
    <message>
        <source>A list has to be JSON text before it comes into the mail.</source>
        <translation>Una lista tiene que ser texto JSON antes de llegar al correo.</translation>
    </message>
    <message>
        <source>Twig</source>
        <translation>Twig</translation>
    </message>
    <message>
        <source>Into the template of the page (Symfony, Drupal, Craft), inside the &lt;body&gt;.</source>
        <translation>En la plantilla de la página (Symfony, Drupal, Craft), dentro del &lt;body&gt;.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through url_encode.</source>
        <translation>Los valores llevan codificación por porcentaje y escapado para el atributo; lo que rellena la página pasa por url_encode.</translation>
    </message>
    <message>
        <source>The address alone</source>
        <translation>Solo la dirección</translation>
    </message>
    <message>
        <source>Where a system asks for the address of a picture and writes the tag itself.</source>
        <translation>Donde un sistema pide la dirección de una imagen y escribe él mismo la etiqueta.</translation>
    </message>
    <message>
        <source>Values are percent-encoded. Where you put it into HTML by hand, each &amp; has to become &amp;amp;.</source>
        <translation>Los valores llevan codificación por porcentaje. Donde la pongas a mano en HTML, cada &amp; tiene que ser &amp;amp;.</translation>
    </message>
    <message>
        <source>Opening it in a browser counts one event for real.</source>
        <translation>Abrirla en un navegador cuenta un evento de verdad.</translation>
    </message>
    <message>
        <source>WooCommerce (PHP)</source>
        <translation>WooCommerce (PHP)</translation>
    </message>
    <message>
        <source>Into functions.php of your child theme, or into a plugin for snippets. It prints the tag on the thank-you page.</source>
        <translation>En el functions.php de tu tema hijo o en un plugin de fragmentos. Escribe la etiqueta en la página de gracias.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through rawurlencode.</source>
        <translation>Los valores llevan codificación por porcentaje y escapado para el atributo; lo que rellena la página pasa por rawurlencode.</translation>
    </message>
    <message>
        <source>The thank-you page can be loaded again: give an event ID, so that a repeat is not counted.</source>
        <translation>La página de gracias se puede cargar de nuevo: da un ID de evento, para que una repetición no se cuente.</translation>
    </message>
    <message>
        <source>The event ID that is proposed is a hash of the order&apos;s secret key, not the order number: your server event can make the same.</source>
        <translation>El ID de evento propuesto es un hash de la clave secreta del pedido, no el número de pedido: tu evento de servidor puede crear el mismo.</translation>
    </message>
    <message>
        <source>WordPress (PHP)</source>
        <translation>WordPress (PHP)</translation>
    </message>
    <message>
        <source>Into functions.php of your child theme, or into a plugin for snippets; put the name of your page in place of thank-you.</source>
        <translation>En el functions.php de tu tema hijo o en un plugin de fragmentos; pon el nombre de tu página en lugar de thank-you.</translation>
    </message>
    <message>
        <source>Pages kept by a cache carry the same values for everybody: what the page fills in has to stay out of such a cache.</source>
        <translation>Las páginas guardadas en una caché llevan los mismos valores para todos: lo que rellena la página debe quedar fuera de esa caché.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Conversions from a spreadsheet export to OpenAI Ads.</source>
        <translation>Conversiones de una exportación de hoja de cálculo a OpenAI Ads.</translation>
    </message>
    <message>
        <source>Start with a practice endpoint inside the program; nothing leaves this computer.</source>
        <translation>Empieza con un punto de conexión de práctica dentro del programa; nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Do not hand the files to a Convey that runs already.</source>
        <translation>No pasar los archivos a un Convey ya en marcha.</translation>
    </message>
    <message>
        <source>The files to open.</source>
        <translation>Los archivos que abrir.</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Convey&apos;s own template</source>
        <translation>Plantilla propia de Convey</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Choose the columns for this file, and save them as a setup again.</source>
        <translation>Elige las columnas para este archivo y guárdalas de nuevo como configuración.</translation>
    </message>
    <message>
        <source>Check the connection, then send again: the event IDs stay the same, so nothing counts twice.</source>
        <translation>Revisa la conexión y envía de nuevo: los ID de evento no cambian, así que nada cuenta dos veces.</translation>
    </message>
    <message>
        <source>If your company checks traffic with its own certificate, its administrator can add that certificate to Convey&apos;s preferences.</source>
        <translation>Si tu empresa inspecciona el tráfico con un certificado propio, quien la administra puede añadir ese certificado a las preferencias de Convey.</translation>
    </message>
    <message>
        <source>Unlock it, or use the key for this session only.</source>
        <translation>Desbloquéalo, o usa la clave solo para esta sesión.</translation>
    </message>
    <message>
        <source>Paste the key of this destination under Edit.</source>
        <translation>Pega la clave de este destino en Editar.</translation>
    </message>
    <message>
        <source>Copy the pixel ID from the Conversions tab of Ads Manager.</source>
        <translation>Copia el ID del píxel de la pestaña Conversions de Ads Manager.</translation>
    </message>
    <message>
        <source>Press Read again on the File page: your answers stay, and so do your changes to lines that are still there. Nothing was sent from the changed file.</source>
        <translation>Pulsa Leer de nuevo en la página Archivo: se conservan tus respuestas y tus cambios en las líneas que sigan ahí. No se envió nada del archivo cambiado.</translation>
    </message>
    <message>
        <source>There is no saved setup {subject}.</source>
        <translation>No hay ninguna configuración guardada {subject}.</translation>
    </message>
    <message>
        <source>Look at what it sends, and say yes to it once.</source>
        <translation>Mira lo que envía y dale el sí una vez.</translation>
    </message>
    <message>
        <source>The saved setup {subject} can&apos;t be read. {detail}</source>
        <translation>La configuración guardada {subject} no se puede leer. {detail}</translation>
    </message>
    <message>
        <source>The saved setup {subject} is damaged. {detail}</source>
        <translation>La configuración guardada {subject} está dañada. {detail}</translation>
    </message>
    <message>
        <source>The saved setup {subject} was written by another version of Convey (form {found}; this one reads {expected}).</source>
        <translation>La configuración guardada {subject} la escribió otra versión de Convey (forma {found}; esta lee {expected}).</translation>
    </message>
    <message>
        <source>What is chosen for {subject} can&apos;t be used. {detail}</source>
        <translation>Lo elegido para {subject} no se puede usar. {detail}</translation>
    </message>
    <message>
        <source>Choose another column or value on the Columns page.</source>
        <translation>Elige otra columna o valor en la página Columnas.</translation>
    </message>
    <message>
        <source>Choose another column for it on the Columns page.</source>
        <translation>Elige otra columna para ello en la página Columnas.</translation>
    </message>
    <message>
        <source>Convey knows no field {subject}.</source>
        <translation>Convey no conoce ningún campo {subject}.</translation>
    </message>
    <message>
        <source>Answer the questions on the Columns page.</source>
        <translation>Responde las preguntas en la página Columnas.</translation>
    </message>
    <message>
        <source>There is nothing left to send.</source>
        <translation>No queda nada que enviar.</translation>
    </message>
    <message>
        <source>Every job that was begun has been carried through.</source>
        <translation>Todos los trabajos empezados se llevaron a cabo.</translation>
    </message>
    <message>
        <source>Choose one in the sending history.</source>
        <translation>Elige uno en el historial de envíos.</translation>
    </message>
    <message>
        <source>Send the rest again later: the event IDs stay the same, so nothing counts twice.</source>
        <translation>Envía el resto más tarde: los ID de evento no cambian, así que nada cuenta dos veces.</translation>
    </message>
    <message>
        <source>Nothing is sent without a sending history. Check the folder and the disk.</source>
        <translation>No se envía nada sin historial de envíos. Revisa la carpeta y el disco.</translation>
    </message>
    <message>
        <source>Start practice mode again: it takes a free one.</source>
        <translation>Inicia de nuevo el modo de práctica: toma uno libre.</translation>
    </message>
    <message>
        <source>Practice mode could not be started. {detail}</source>
        <translation>No se pudo iniciar el modo de práctica. {detail}</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>What was done is kept; sending goes on from there.</source>
        <translation>Lo hecho se conserva; el envío sigue desde ahí.</translation>
    </message>
    <message>
        <source>The event exists</source>
        <translation>El evento existe</translation>
    </message>
    <message>
        <source>Conversions, Events. Without a conversion event of its kind, accepted conversions do not show in reports.</source>
        <translation>Conversions, Events. Sin un evento de conversión de su tipo, las conversiones aceptadas no aparecen en los informes.</translation>
    </message>
    <message>
        <source>It is attached to a campaign</source>
        <translation>Está asociado a una campaña</translation>
    </message>
    <message>
        <source>Campaign, Goal, Conversion events. A custom event can&apos;t be the goal of a campaign.</source>
        <translation>Campaign, Goal, Conversion events. Un evento personalizado no puede ser el objetivo de una campaña.</translation>
    </message>
    <message>
        <source>Conversions arrive</source>
        <translation>Las conversiones llegan</translation>
    </message>
    <message>
        <source>Conversions, Event stream. It can take a few minutes. A test is not shown there.</source>
        <translation>Conversions, Event stream. Puede tardar unos minutos. Una prueba no aparece ahí.</translation>
    </message>
    <message>
        <source>The report has them</source>
        <translation>El informe las tiene</translation>
    </message>
    <message>
        <source>Accepted is not attributed: only conversions that OpenAI connects to an ad, by a click of the last 30 days, show up in a campaign. How long that takes is published nowhere.</source>
        <translation>Aceptada no es atribuida: en una campaña solo aparecen las conversiones que OpenAI vincula con un anuncio, por un clic de los últimos 30 días. Cuánto tarda no está publicado en ninguna parte.</translation>
    </message>
    <message>
        <source>What was accepted stays</source>
        <translation>Lo aceptado se queda</translation>
    </message>
    <message>
        <source>OpenAI names no way to change or delete a conversion, so neither can Convey. A test recorded nothing: there is nothing to take back.</source>
        <translation>OpenAI no ofrece ninguna forma de cambiar o eliminar una conversión, así que Convey tampoco puede. Una prueba no registró nada: no hay nada que retirar.</translation>
    </message>
    <message>
        <source>Stop what has not left yet</source>
        <translation>Detén lo que aún no ha salido</translation>
    </message>
    <message>
        <source>Stop the send, then give up the rest of it in the sending history. What was not sent stays here.</source>
        <translation>Detén el envío y abandona después el resto en el historial de envíos. Lo no enviado se queda aquí.</translation>
    </message>
    <message>
        <source>Sending it again, corrected, changes nothing</source>
        <translation>Enviarlo de nuevo, corregido, no cambia nada</translation>
    </message>
    <message>
        <source>Of the same pixel, event and event ID the first one counts; a later one is ignored, even if it holds more.</source>
        <translation>Con el mismo píxel, evento e ID de evento cuenta la primera; una posterior se ignora, aunque contenga más.</translation>
    </message>
    <message>
        <source>Do not send it again under a new event ID</source>
        <translation>No lo envíes de nuevo con otro ID de evento</translation>
    </message>
    <message>
        <source>It would count a second time, beside the wrong one. So leave out what was accepted; Convey does that by itself as long as the IDs stay the same and the sending history is kept.</source>
        <translation>Contaría una segunda vez, junto a la equivocada. Omite, pues, lo aceptado; Convey lo hace por sí solo mientras los ID no cambien y se conserve el historial de envíos.</translation>
    </message>
    <message>
        <source>It went to the wrong pixel</source>
        <translation>Fue al píxel equivocado</translation>
    </message>
    <message>
        <source>It is recorded there. You can send the same file to the right pixel: another pixel is another count. Give each client&apos;s pixel its own name and colour, and read both before you confirm.</source>
        <translation>Allí está registrado. Puedes enviar el mismo archivo al píxel correcto: otro píxel es otra cuenta. Da al píxel de cada cliente su propio nombre y color, y lee ambos antes de confirmar.</translation>
    </message>
    <message>
        <source>Amounts or times were wrong</source>
        <translation>Los importes o las horas eran incorrectos</translation>
    </message>
    <message>
        <source>Correct the answers on the Columns page, or the saved setup, before the next file. Save the accepted lines of this job: they are the ones with the wrong values.</source>
        <translation>Corrige las respuestas en la página Columnas, o la configuración guardada, antes del próximo archivo. Guarda las líneas aceptadas de este trabajo: son las que tienen los valores incorrectos.</translation>
    </message>
    <message>
        <source>Something personal was in it</source>
        <translation>Había algo personal</translation>
    </message>
    <message>
        <source>Names, e-mail addresses, phone numbers and customer IDs leave hashed only. Countries, cities, postcodes, product names and your own fields leave as they are. If such a field held more than it should, tell the person in charge of data protection today, with the receipt.</source>
        <translation>Nombres, correos, teléfonos e ID de cliente salen solo con hash. Países, ciudades, códigos postales, nombres de productos y tus campos propios salen tal cual. Si un campo así contenía más de lo debido, díselo hoy a la persona encargada de la protección de datos, con el comprobante.</translation>
    </message>
    <message>
        <source>What to tell OpenAI&apos;s support</source>
        <translation>Qué decir al soporte de OpenAI</translation>
    </message>
    <message>
        <source>The pixel ID, the event, from when to when it was sent (the receipt has it to the second, in UTC), how many conversions, and what is wrong with them; their event IDs if asked. Never the key, and no customer data. Whether they can remove anything is published nowhere.</source>
        <translation>El ID del píxel, el evento, desde cuándo hasta cuándo se envió (el comprobante lo dice al segundo, en UTC), cuántas conversiones y qué hay de incorrecto en ellas; sus ID de evento si los piden. Nunca la clave, y ningún dato de clientes. Si pueden eliminar algo no está publicado en ninguna parte.</translation>
    </message>
    <message>
        <source>So that it does not happen again</source>
        <translation>Para que no vuelva a ocurrir</translation>
    </message>
    <message>
        <source>Test all before sending for real, send the first ten alone, and look at Preview&apos;s pictures: amounts a hundred times too large and hours that are off by a zone are seen there.</source>
        <translation>Prueba todas antes de enviar de verdad, envía solas las diez primeras y mira los gráficos de Vista previa: ahí se ven los importes cien veces demasiado grandes y las horas desplazadas una zona.</translation>
    </message>
    <message>
        <source>There is no file {subject}.</source>
        <translation>No hay ningún archivo {subject}.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Revisa el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>{subject} is a folder.</source>
        <translation>{subject} es una carpeta.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Elige un archivo que esté en ella.</translation>
    </message>
    <message>
        <source>{subject} is not an ordinary file.</source>
        <translation>{subject} no es un archivo corriente.</translation>
    </message>
    <message>
        <source>Copy its content into a file and open that.</source>
        <translation>Copia su contenido en un archivo y ábrelo.</translation>
    </message>
    <message>
        <source>{subject} may not be read.</source>
        <translation>No se permite leer {subject}.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of yours.</source>
        <translation>Pide permiso para leerlo, o cópialo en una carpeta tuya.</translation>
    </message>
    <message>
        <source>{subject} is empty.</source>
        <translation>{subject} está vacío.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Expórtalo de nuevo.</translation>
    </message>
    <message>
        <source>{subject} has a header but no rows.</source>
        <translation>{subject} tiene encabezado pero ninguna fila.</translation>
    </message>
    <message>
        <source>Export it again, with a period in which there were conversions.</source>
        <translation>Expórtalo de nuevo, con un periodo en que hubo conversiones.</translation>
    </message>
    <message>
        <source>{subject} is not a text file ({detail}).</source>
        <translation>{subject} no es un archivo de texto ({detail}).</translation>
    </message>
    <message>
        <source>Export it as CSV, or save it as &quot;CSV UTF-8&quot; in the spreadsheet program.</source>
        <translation>Expórtalo como CSV, o guárdalo como «CSV UTF-8» en el programa de hojas de cálculo.</translation>
    </message>
    <message>
        <source>{subject} is written in an encoding that this system does not know ({detail}).</source>
        <translation>{subject} está escrito en una codificación que este sistema no conoce ({detail}).</translation>
    </message>
    <message>
        <source>Save it as &quot;CSV UTF-8&quot; in the spreadsheet program.</source>
        <translation>Guárdalo como «CSV UTF-8» en el programa de hojas de cálculo.</translation>
    </message>
    <message>
        <source>{subject} was changed while it was open.</source>
        <translation>{subject} cambió mientras estaba abierto.</translation>
    </message>
    <message>
        <source>Open it again. Nothing was sent from the changed file.</source>
        <translation>Ábrelo de nuevo. No se envió nada del archivo cambiado.</translation>
    </message>
    <message>
        <source>{subject} could not be read. {detail}</source>
        <translation>No se pudo leer {subject}. {detail}</translation>
    </message>
    <message>
        <source>Try again; if it is on a network drive, copy it to this computer first.</source>
        <translation>Inténtalo de nuevo; si está en una unidad de red, cópialo antes a este equipo.</translation>
    </message>
    <message>
        <source>{subject} has more columns than the {expected} that are read.</source>
        <translation>{subject} tiene más columnas que las {expected} que se leen.</translation>
    </message>
    <message>
        <source>Check the separator, or export fewer columns.</source>
        <translation>Revisa el separador, o exporta menos columnas.</translation>
    </message>
    <message>
        <source>{subject} is damaged. {detail}</source>
        <translation>{subject} está dañado. {detail}</translation>
    </message>
    <message>
        <source>Export it again, or copy it again from where it came.</source>
        <translation>Expórtalo de nuevo, o cópialo otra vez de donde vino.</translation>
    </message>
    <message>
        <source>{subject} is protected with a password.</source>
        <translation>{subject} está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it as &quot;CSV UTF-8&quot;.</source>
        <translation>Ábrelo en el programa de hojas de cálculo y guárdalo como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>{subject} grows too large when it is unpacked: {found}, where the limit is {expected}.</source>
        <translation>{subject} crece demasiado al descomprimirse: {found}, con un límite de {expected}.</translation>
    </message>
    <message>
        <source>If it comes from a place that you trust, unpack it or save it as &quot;CSV UTF-8&quot;, and open that.</source>
        <translation>Si viene de un lugar en el que confías, descomprímelo o guárdalo como «CSV UTF-8» y ábrelo.</translation>
    </message>
    <message>
        <source>{subject} has no such sheet. {detail}</source>
        <translation>{subject} no tiene esa hoja. {detail}</translation>
    </message>
    <message>
        <source>Give the name of a sheet, or its number from the left.</source>
        <translation>Indica el nombre de una hoja, o su número desde la izquierda.</translation>
    </message>
    <message>
        <source>{subject} does not have the columns of the first file. {detail}</source>
        <translation>{subject} no tiene las columnas del primer archivo. {detail}</translation>
    </message>
    <message>
        <source>Files that are opened together need the same columns in the same order; open this one by itself.</source>
        <translation>Los archivos que se abren juntos necesitan las mismas columnas en el mismo orden; abre este por separado.</translation>
    </message>
    <message>
        <source>The edits in {subject} can&apos;t be used. {detail}</source>
        <translation>Los cambios en {subject} no se pueden usar. {detail}</translation>
    </message>
    <message>
        <source>Save the edits again for this file.</source>
        <translation>Guarda de nuevo los cambios para este archivo.</translation>
    </message>
    <message>
        <source>The look-up file {subject} has {found} rows; {expected} can be looked up.</source>
        <translation>El archivo de consulta {subject} tiene {found} filas; se pueden consultar {expected}.</translation>
    </message>
    <message>
        <source>Export only the rows that the conversions need.</source>
        <translation>Exporta solo las filas que necesitan las conversiones.</translation>
    </message>
    <message>
        <source>{subject} could not be written. {detail}</source>
        <translation>No se pudo escribir {subject}. {detail}</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elige otra carpeta.</translation>
    </message>
    <message>
        <source>{subject} may not be written.</source>
        <translation>No se permite escribir {subject}.</translation>
    </message>
    <message>
        <source>Choose a folder of yours.</source>
        <translation>Elige una carpeta tuya.</translation>
    </message>
    <message>
        <source>There is not enough room in {subject} for a copy of the text ({found} bytes free).</source>
        <translation>No hay sitio suficiente en {subject} para una copia del texto ({found} bytes libres).</translation>
    </message>
    <message>
        <source>Free some space there, or let the environment variable TMPDIR name a folder with more.</source>
        <translation>Libera espacio ahí, o haz que la variable de entorno TMPDIR nombre una carpeta con más.</translation>
    </message>
    <message>
        <source>There is no room left for {subject}.</source>
        <translation>No queda sitio para {subject}.</translation>
    </message>
    <message>
        <source>Free some space and try again. What was there before is unchanged.</source>
        <translation>Libera espacio e inténtalo de nuevo. Lo que había antes no ha cambiado.</translation>
    </message>
    <message>
        <source>There is no recipe {subject}.</source>
        <translation>No hay ninguna configuración {subject}.</translation>
    </message>
    <message>
        <source>recipe list shows the saved ones; a path to a recipe file works too.</source>
        <translation>recipe list muestra las guardadas; también sirve la ruta a un archivo de configuración.</translation>
    </message>
    <message>
        <source>The recipe {subject} can&apos;t be read. {detail}</source>
        <translation>La configuración {subject} no se puede leer. {detail}</translation>
    </message>
    <message>
        <source>Check the file; a recipe has at most 1 MB.</source>
        <translation>Revisa el archivo; una configuración tiene como máximo 1 MB.</translation>
    </message>
    <message>
        <source>The recipe {subject} is no JSON file. {detail}</source>
        <translation>La configuración {subject} no es un archivo JSON. {detail}</translation>
    </message>
    <message>
        <source>Save the recipe again; the fault is at character {column}.</source>
        <translation>Guarda de nuevo la configuración; el fallo está en el carácter {column}.</translation>
    </message>
    <message>
        <source>The recipe {subject} was written by another version of Convey (schema {found}; this one reads {expected}).</source>
        <translation>La configuración {subject} la escribió otra versión de Convey (esquema {found}; esta lee {expected}).</translation>
    </message>
    <message>
        <source>Use the version that wrote it, or guess the recipe anew.</source>
        <translation>Usa la versión que la escribió, o deja que se suponga la configuración de nuevo.</translation>
    </message>
    <message>
        <source>{subject} can&apos;t be bound like this. {detail}</source>
        <translation>{subject} no se puede asignar así. {detail}</translation>
    </message>
    <message>
        <source>The file has no column {subject}.</source>
        <translation>El archivo no tiene ninguna columna {subject}.</translation>
    </message>
    <message>
        <source>inspect shows the columns; bind the input to one of them.</source>
        <translation>inspect muestra las columnas; asigna la entrada a una de ellas.</translation>
    </message>
    <message>
        <source>There is no input {subject}.</source>
        <translation>No hay ninguna entrada {subject}.</translation>
    </message>
    <message>
        <source>This can&apos;t be the name of a saved setup.</source>
        <translation>Esto no puede ser el nombre de una configuración guardada.</translation>
    </message>
    <message>
        <source>Use 1 to {expected} bytes of plain text on one line.</source>
        <translation>Usa de 1 a {expected} bytes de texto sencillo en una línea.</translation>
    </message>
    <message>
        <source>There is a saved setup {subject} already.</source>
        <translation>Ya hay una configuración guardada {subject}.</translation>
    </message>
    <message>
        <source>Choose another name, or delete that one first.</source>
        <translation>Elige otro nombre, o elimina antes aquella.</translation>
    </message>
    <message>
        <source>There are {found} saved setups, the most that Convey keeps.</source>
        <translation>Hay {found} configuraciones guardadas, el máximo que conserva Convey.</translation>
    </message>
    <message>
        <source>Delete those that you don&apos;t use any more.</source>
        <translation>Elimina las que ya no uses.</translation>
    </message>
    <message>
        <source>The saved setup {subject} came from elsewhere and was not used yet.</source>
        <translation>La configuración guardada {subject} vino de otra parte y aún no se ha usado.</translation>
    </message>
    <message>
        <source>Look at what it sends (recipe show), then say yes once with --trust-recipe.</source>
        <translation>Mira lo que envía (recipe show) y dale el sí una vez con --trust-recipe.</translation>
    </message>
    <message>
        <source>There is no command {subject}.</source>
        <translation>No hay ninguna orden {subject}.</translation>
    </message>
    <message>
        <source>convey-cli --help lists the commands.</source>
        <translation>convey-cli --help lista las órdenes.</translation>
    </message>
    <message>
        <source>This command has no option {subject}.</source>
        <translation>Esta orden no tiene la opción {subject}.</translation>
    </message>
    <message>
        <source>Ask the command for its options with --help.</source>
        <translation>Pide sus opciones a la orden con --help.</translation>
    </message>
    <message>
        <source>{subject} needs a value.</source>
        <translation>{subject} necesita un valor.</translation>
    </message>
    <message>
        <source>{subject} is missing.</source>
        <translation>Falta {subject}.</translation>
    </message>
    <message>
        <source>Ask the command for its arguments with --help.</source>
        <translation>Pide sus argumentos a la orden con --help.</translation>
    </message>
    <message>
        <source>{subject} is one argument too many.</source>
        <translation>{subject} es un argumento de más.</translation>
    </message>
    <message>
        <source>Put names with spaces into quotes.</source>
        <translation>Pon entre comillas los nombres con espacios.</translation>
    </message>
    <message>
        <source>{subject} has a value that can&apos;t be used. {detail}</source>
        <translation>{subject} tiene un valor que no se puede usar. {detail}</translation>
    </message>
    <message>
        <source>{subject} and {detail} exclude each other.</source>
        <translation>{subject} y {detail} se excluyen entre sí.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Quita uno de los dos.</translation>
    </message>
    <message>
        <source>{subject} would be written over, and it is not Convey&apos;s to replace.</source>
        <translation>Se sobrescribiría {subject}, y Convey no puede reemplazarlo.</translation>
    </message>
    <message>
        <source>Give another name for what is written.</source>
        <translation>Da otro nombre para lo que se escribe.</translation>
    </message>
    <message>
        <source>--now works with send and resume only against an endpoint on this computer.</source>
        <translation>--now funciona con send y resume solo contra un punto de conexión de este equipo.</translation>
    </message>
    <message>
        <source>Leave --now out: OpenAI judges times by its own clock.</source>
        <translation>Quita --now: OpenAI juzga las horas por su propio reloj.</translation>
    </message>
    <message>
        <source>Something about this file is not known yet (open questions: {found}).</source>
        <translation>Algo de este archivo aún no se sabe (preguntas abiertas: {found}).</translation>
    </message>
    <message>
        <source>Answer with the options shown, save a recipe, or accept the assumptions with --accept-guesses.</source>
        <translation>Responde con las opciones mostradas, guarda una configuración o acepta las suposiciones con --accept-guesses.</translation>
    </message>
    <message>
        <source>The pixel ID is missing.</source>
        <translation>Falta el ID del píxel.</translation>
    </message>
    <message>
        <source>Give it with --pixel. Ads Manager shows it in the Conversions tab.</source>
        <translation>Indícalo con --pixel. Ads Manager lo muestra en la pestaña Conversions.</translation>
    </message>
    <message>
        <source>This is no pixel ID ({detail}).</source>
        <translation>Esto no es un ID de píxel ({detail}).</translation>
    </message>
    <message>
        <source>Copy the Pixel ID from the Conversions tab of Ads Manager; the source id beside it (cds_ or clidsrc_) is another one.</source>
        <translation>Copia el ID del píxel de la pestaña Conversions de Ads Manager; el ID de la fuente que está al lado (cds_ o clidsrc_) es otro.</translation>
    </message>
    <message>
        <source>There is no API key.</source>
        <translation>No hay clave de API.</translation>
    </message>
    <message>
        <source>Give it with --key-file (- reads standard input) or in CONVEY_API_KEY, or save it in the key store.</source>
        <translation>Indícala con --key-file (- lee la entrada estándar) o en CONVEY_API_KEY, o guárdala en el almacén de claves.</translation>
    </message>
    <message>
        <source>The API key holds a space or a control character.</source>
        <translation>La clave de API contiene un espacio o un carácter de control.</translation>
    </message>
    <message>
        <source>Copy the key again, whole and alone.</source>
        <translation>Copia la clave de nuevo, entera y sola.</translation>
    </message>
    <message>
        <source>{subject} is no endpoint.</source>
        <translation>{subject} no es un punto de conexión.</translation>
    </message>
    <message>
        <source>Write it like https://bzr.openai.com, without user name, password or query.</source>
        <translation>Escríbelo como https://bzr.openai.com, sin nombre de usuario, contraseña ni consulta.</translation>
    </message>
    <message>
        <source>{subject} would receive the key in the clear.</source>
        <translation>{subject} recibiría la clave sin cifrar.</translation>
    </message>
    <message>
        <source>Use https. http works only on this computer.</source>
        <translation>Usa https. http funciona solo en este equipo.</translation>
    </message>
    <message>
        <source>There is no unfinished job.</source>
        <translation>No hay ningún trabajo sin terminar.</translation>
    </message>
    <message>
        <source>A job that was carried through needs no resume.</source>
        <translation>Un trabajo llevado a cabo no necesita resume.</translation>
    </message>
    <message>
        <source>There is no job {subject}.</source>
        <translation>No hay ningún trabajo {subject}.</translation>
    </message>
    <message>
        <source>send prints the name of its job; resume without a name takes the newest unfinished one.</source>
        <translation>send muestra el nombre de su trabajo; resume sin nombre toma el más reciente sin terminar.</translation>
    </message>
    <message>
        <source>{subject} is not the file that this job was started with.</source>
        <translation>{subject} no es el archivo con el que se inició este trabajo.</translation>
    </message>
    <message>
        <source>Put the original file back, or start a new job: what was accepted is not counted twice.</source>
        <translation>Vuelve a poner el archivo original, o inicia un trabajo nuevo: lo aceptado no se cuenta dos veces.</translation>
    </message>
    <message>
        <source>This job was fed from {subject}, not from a file, and nothing of it was kept.</source>
        <translation>Este trabajo se alimentó de {subject}, no de un archivo, y no se guardó nada.</translation>
    </message>
    <message>
        <source>Give it the same rows again and it goes on where it was.</source>
        <translation>Dale otra vez las mismas filas y sigue donde estaba.</translation>
    </message>
    <message>
        <source>The file gives other conversions than the job planned (line {line}).</source>
        <translation>El archivo da otras conversiones que las que planeó el trabajo (línea {line}).</translation>
    </message>
    <message>
        <source>Put the original file back, or start a new job. Nothing of this batch was sent.</source>
        <translation>Vuelve a poner el archivo original, o inicia un trabajo nuevo. No se envió nada de este lote.</translation>
    </message>
    <message>
        <source>{subject} holds no image tag.</source>
        <translation>{subject} no contiene ninguna etiqueta de imagen.</translation>
    </message>
    <message>
        <source>Give the whole tag or its address.</source>
        <translation>Indica la etiqueta entera o su dirección.</translation>
    </message>
    <message>
        <source>OpenAI refuses one conversion after the other for the same reason. {detail}</source>
        <translation>OpenAI rechaza una conversión tras otra por el mismo motivo. {detail}</translation>
    </message>
    <message>
        <source>Mend what the answer names, in the file or in how it is read; then check and send anew. To send the rest as it is would only repeat it.</source>
        <translation>Corrige lo que indica la respuesta, en el archivo o en cómo se lee; después comprueba y envía de nuevo. Enviar el resto tal cual solo lo repetiría.</translation>
    </message>
    <message>
        <source>OpenAI does not accept this API key.</source>
        <translation>OpenAI no acepta esta clave de API.</translation>
    </message>
    <message>
        <source>Make a new Conversions key in Ads Manager (Conversions, Conversion keys) and try again.</source>
        <translation>Crea una nueva clave de Conversions en Ads Manager (Conversions, Conversion keys) e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This key is of the wrong kind: it may not send conversions.</source>
        <translation>Esta clave es de otro tipo: no puede enviar conversiones.</translation>
    </message>
    <message>
        <source>An Advertiser key or a platform key does not work here. Make a Conversions key in Ads Manager (Conversions, Conversion keys).</source>
        <translation>Una clave de Advertiser o de la plataforma no sirve aquí. Crea una clave de Conversions en Ads Manager (Conversions, Conversion keys).</translation>
    </message>
    <message>
        <source>OpenAI does not know this pixel for this key.</source>
        <translation>OpenAI no conoce este píxel con esta clave.</translation>
    </message>
    <message>
        <source>Check the pixel ID, and that the key belongs to the same account.</source>
        <translation>Revisa el ID del píxel, y que la clave sea de la misma cuenta.</translation>
    </message>
    <message>
        <source>The endpoint can&apos;t be reached. {detail}</source>
        <translation>No se puede llegar al punto de conexión. {detail}</translation>
    </message>
    <message>
        <source>Check the connection, then resume: nothing is sent twice.</source>
        <translation>Revisa la conexión y usa resume: nada se envía dos veces.</translation>
    </message>
    <message>
        <source>The connection is not safe: its certificate was refused. {detail}</source>
        <translation>La conexión no es segura: se rechazó su certificado. {detail}</translation>
    </message>
    <message>
        <source>If your company checks traffic with its own certificate, give it with --ca-file.</source>
        <translation>Si tu empresa inspecciona el tráfico con un certificado propio, indícalo con --ca-file.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through. {detail}</source>
        <translation>El proxy no dejó pasar la conexión. {detail}</translation>
    </message>
    <message>
        <source>Check the proxy settings, then resume.</source>
        <translation>Revisa los ajustes del proxy y usa resume.</translation>
    </message>
    <message>
        <source>The endpoint did not answer in time. {detail}</source>
        <translation>El punto de conexión no respondió a tiempo. {detail}</translation>
    </message>
    <message>
        <source>Resume later: nothing is counted twice.</source>
        <translation>Usa resume más tarde: nada se cuenta dos veces.</translation>
    </message>
    <message>
        <source>What answered is not OpenAI&apos;s API. {detail}</source>
        <translation>Lo que respondió no es la API de OpenAI. {detail}</translation>
    </message>
    <message>
        <source>Check the endpoint; a sign-in page of a network answers like this too.</source>
        <translation>Revisa el punto de conexión; una página de inicio de sesión de una red también responde así.</translation>
    </message>
    <message>
        <source>The endpoint had trouble of its own and did not take the conversions. {detail}</source>
        <translation>El punto de conexión tuvo problemas propios y no aceptó las conversiones. {detail}</translation>
    </message>
    <message>
        <source>This is not about your file. Send the rest later: it goes out with the same ids.</source>
        <translation>No tiene que ver con tu archivo. Envía el resto más tarde: sale con los mismos ID.</translation>
    </message>
    <message>
        <source>The conversions could not be delivered. {detail}</source>
        <translation>No se pudieron entregar las conversiones. {detail}</translation>
    </message>
    <message>
        <source>Try again later: resume sends the rest with the same ids; repeating is safe.</source>
        <translation>Inténtalo más tarde: resume envía el resto con los mismos ID; repetir es seguro.</translation>
    </message>
    <message>
        <source>The sending history {subject} can&apos;t be used. {detail}</source>
        <translation>El historial de envíos {subject} no se puede usar. {detail}</translation>
    </message>
    <message>
        <source>Nothing is sent without a history. Check the folder, or give another file with --ledger.</source>
        <translation>No se envía nada sin historial. Revisa la carpeta, o indica otro archivo con --ledger.</translation>
    </message>
    <message>
        <source>The sending history {subject} is damaged. {detail}</source>
        <translation>El historial de envíos {subject} está dañado. {detail}</translation>
    </message>
    <message>
        <source>The sending history {subject} was written by a newer Convey.</source>
        <translation>El historial de envíos {subject} lo escribió un Convey más nuevo.</translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <translation>Usa la versión más nueva.</translation>
    </message>
    <message>
        <source>Another Convey is working on {subject} right now.</source>
        <translation>Otro Convey está trabajando ahora con {subject}.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Espera a que termine e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The settings {subject} can&apos;t be used. {detail}</source>
        <translation>Los ajustes {subject} no se pueden usar. {detail}</translation>
    </message>
    <message>
        <source>Mend or remove the file; Convey then starts with its defaults.</source>
        <translation>Corrige o quita el archivo; Convey se inicia entonces con sus valores predeterminados.</translation>
    </message>
    <message>
        <source>This system has no key store that can be used.</source>
        <translation>Este sistema no tiene un almacén de claves que se pueda usar.</translation>
    </message>
    <message>
        <source>Use --key-file or CONVEY_API_KEY, or enter the key for this session only.</source>
        <translation>Usa --key-file o CONVEY_API_KEY, o escribe la clave solo para esta sesión.</translation>
    </message>
    <message>
        <source>The key store is locked.</source>
        <translation>El almacén de claves está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it and try again; the key is still there.</source>
        <translation>Desbloquéalo e inténtalo de nuevo; la clave sigue ahí.</translation>
    </message>
    <message>
        <source>The key store did not hand the key out.</source>
        <translation>El almacén de claves no entregó la clave.</translation>
    </message>
    <message>
        <source>Allow Convey to read it, or enter the key for this session only.</source>
        <translation>Permite que Convey la lea, o escribe la clave solo para esta sesión.</translation>
    </message>
    <message>
        <source>Nothing is saved in the key store under {subject}.</source>
        <translation>No hay nada guardado en el almacén de claves como {subject}.</translation>
    </message>
    <message>
        <source>Save it there, or give it with --key-file (--proxy-password-file).</source>
        <translation>Guárdala ahí, o indícala con --key-file (--proxy-password-file).</translation>
    </message>
    <message>
        <source>Port {found} is in use.</source>
        <translation>El puerto {found} está en uso.</translation>
    </message>
    <message>
        <source>Choose another one with --port, or leave it out: a free one is taken.</source>
        <translation>Elige otro con --port, o no lo indiques: se toma uno libre.</translation>
    </message>
    <message>
        <source>The practice endpoint could not be started. {detail}</source>
        <translation>No se pudo iniciar el punto de conexión de práctica. {detail}</translation>
    </message>
    <message>
        <source>Try again with another port.</source>
        <translation>Inténtalo de nuevo con otro puerto.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>A file is not changed by it; what a send has left can be sent later.</source>
        <translation>Un archivo no cambia por ello; lo que un envío dejó se puede enviar después.</translation>
    </message>
    <message>
        <source>Unpack it first, then open the CSV file that is in it.</source>
        <translation>Descomprímelo primero y abre el archivo CSV que contiene.</translation>
    </message>
    <message>
        <source>Export the table as CSV from the program that shows it.</source>
        <translation>Exporta la tabla como CSV desde el programa que la muestra.</translation>
    </message>
    <message>
        <source>Go back to where the numbers come from and export them as CSV.</source>
        <translation>Vuelve al lugar de donde vienen los números y expórtalos como CSV.</translation>
    </message>
    <message>
        <source>{subject} is a picture ({detail}), whatever its name says.</source>
        <translation>{subject} es una imagen ({detail}), diga lo que diga su nombre.</translation>
    </message>
    <message>
        <source>{subject} is a packed archive (7z).</source>
        <translation>{subject} es un archivo comprimido (7z).</translation>
    </message>
    <message>
        <source>{subject} is not text: most of it is no characters.</source>
        <translation>{subject} no es texto: la mayor parte no son caracteres.</translation>
    </message>
    <message>
        <source>{subject} is packed (bzip2).</source>
        <translation>{subject} está comprimido (bzip2).</translation>
    </message>
    <message>
        <source>{subject} is a Word document.</source>
        <translation>{subject} es un documento de Word.</translation>
    </message>
    <message>
        <source>{subject} was packed twice (gz within gz).</source>
        <translation>{subject} se comprimió dos veces (gz dentro de gz).</translation>
    </message>
    <message>
        <source>{subject} is a web page, whatever its name says.</source>
        <translation>{subject} es una página web, diga lo que diga su nombre.</translation>
    </message>
    <message>
        <source>Some shops call a web page &quot;Excel export&quot;: open it in the spreadsheet program and save it as &quot;CSV UTF-8&quot;. If it shows a sign-in page, sign in and download it again.</source>
        <translation>Algunas tiendas llaman «exportación de Excel» a una página web: ábrela en el programa de hojas de cálculo y guárdala como «CSV UTF-8». Si muestra una página de inicio de sesión, inicia sesión y descárgala de nuevo.</translation>
    </message>
    <message>
        <source>{subject} is JSON, not a table.</source>
        <translation>{subject} es JSON, no una tabla.</translation>
    </message>
    <message>
        <source>Choose CSV instead of JSON where you export it.</source>
        <translation>Elige CSV en lugar de JSON donde lo exportas.</translation>
    </message>
    <message>
        <source>{subject} is a Numbers spreadsheet.</source>
        <translation>{subject} es una hoja de cálculo de Numbers.</translation>
    </message>
    <message>
        <source>In Numbers choose File, Export To, CSV, with the encoding UTF-8.</source>
        <translation>En Numbers elige Archivo, Exportar a, CSV, con la codificación UTF-8.</translation>
    </message>
    <message>
        <source>{subject} is an OpenDocument spreadsheet.</source>
        <translation>{subject} es una hoja de cálculo de OpenDocument.</translation>
    </message>
    <message>
        <source>In LibreOffice choose File, Save As, Text CSV (or Excel 2007-365), and open that.</source>
        <translation>En LibreOffice elige Archivo, Guardar como, Texto CSV (o Excel 2007-365) y ábrelo.</translation>
    </message>
    <message>
        <source>{subject} is an OpenDocument file.</source>
        <translation>{subject} es un archivo de OpenDocument.</translation>
    </message>
    <message>
        <source>{subject} is a Parquet file.</source>
        <translation>{subject} es un archivo Parquet.</translation>
    </message>
    <message>
        <source>Have the query or program that writes it write CSV instead.</source>
        <translation>Haz que la consulta o el programa que lo escribe escriba CSV en su lugar.</translation>
    </message>
    <message>
        <source>{subject} is a PDF.</source>
        <translation>{subject} es un PDF.</translation>
    </message>
    <message>
        <source>A PDF is made for printing. Look for &quot;Export&quot; or &quot;Download CSV&quot; where it came from.</source>
        <translation>Un PDF se hace para imprimir. Busca «Exportar» o «Descargar CSV» en su lugar de origen.</translation>
    </message>
    <message>
        <source>{subject} is a PowerPoint presentation.</source>
        <translation>{subject} es una presentación de PowerPoint.</translation>
    </message>
    <message>
        <source>{subject} is a packed archive (RAR).</source>
        <translation>{subject} es un archivo comprimido (RAR).</translation>
    </message>
    <message>
        <source>{subject} is a formatted text document (RTF).</source>
        <translation>{subject} es un documento de texto con formato (RTF).</translation>
    </message>
    <message>
        <source>{subject} is a SQLite database.</source>
        <translation>{subject} es una base de datos SQLite.</translation>
    </message>
    <message>
        <source>{subject} is an old spreadsheet (SYLK).</source>
        <translation>{subject} es una hoja de cálculo antigua (SYLK).</translation>
    </message>
    <message>
        <source>{subject} is an archive (tar).</source>
        <translation>{subject} es un archivo comprimido (tar).</translation>
    </message>
    <message>
        <source>{subject} is a workbook in the old format of Excel (.xls).</source>
        <translation>{subject} es un libro en el formato antiguo de Excel (.xls).</translation>
    </message>
    <message>
        <source>In Excel choose File, Save As, &quot;Excel Workbook (.xlsx)&quot; or &quot;CSV UTF-8&quot;, and open that.</source>
        <translation>En Excel elige Archivo, Guardar como, «Libro de Excel (.xlsx)» o «CSV UTF-8», y ábrelo.</translation>
    </message>
    <message>
        <source>{subject} is a binary workbook of Excel (.xlsb).</source>
        <translation>{subject} es un libro binario de Excel (.xlsb).</translation>
    </message>
    <message>
        <source>{subject} is XML, not a table.</source>
        <translation>{subject} es XML, no una tabla.</translation>
    </message>
    <message>
        <source>If the spreadsheet program opens it, save it there as &quot;CSV UTF-8&quot;; else choose CSV where you export it.</source>
        <translation>Si el programa de hojas de cálculo lo abre, guárdalo ahí como «CSV UTF-8»; si no, elige CSV donde lo exportas.</translation>
    </message>
    <message>
        <source>{subject} is packed (xz).</source>
        <translation>{subject} está comprimido (xz).</translation>
    </message>
    <message>
        <source>{subject} is a packed archive (ZIP).</source>
        <translation>{subject} es un archivo comprimido (ZIP).</translation>
    </message>
    <message>
        <source>{subject} is packed (zstd).</source>
        <translation>{subject} está comprimido (zstd).</translation>
    </message>
    <message>
        <source>The column {subject} holds numbers in scientific notation, like 1.23457E+12: {found}, the first in line {line}. A spreadsheet has cut their digits.</source>
        <translation>La columna {subject} contiene números en notación científica, como 1.23457E+12: {found}, el primero en la línea {line}. Una hoja de cálculo recortó sus cifras.</translation>
    </message>
    <message>
        <source>The digits can&apos;t be brought back. Export again and bring the file here without opening it in a spreadsheet, or import this column there as text.</source>
        <translation>Las cifras no se pueden recuperar. Exporta de nuevo y trae el archivo aquí sin abrirlo en una hoja de cálculo, o importa allí esta columna como texto.</translation>
    </message>
    <message>
        <source>The column {subject} holds long numbers that end in zeros: {found}, the first in line {line}. A spreadsheet keeps fifteen digits and has probably put zeros in place of the rest.</source>
        <translation>La columna {subject} contiene números largos que terminan en ceros: {found}, el primero en la línea {line}. Una hoja de cálculo conserva quince cifras y probablemente puso ceros en lugar del resto.</translation>
    </message>
    <message>
        <source>Compare one with the shop. If it differs, export again and bring the file here without opening it in a spreadsheet.</source>
        <translation>Compara uno con la tienda. Si difiere, exporta de nuevo y trae el archivo aquí sin abrirlo en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Codes in the column {subject} may have lost the zeros in front: {found} are shorter than the rest, the first in line {line}.</source>
        <translation>Los códigos de la columna {subject} pueden haber perdido los ceros iniciales: {found} son más cortos que el resto, el primero en la línea {line}.</translation>
    </message>
    <message>
        <source>If they are, export again and bring the file here without opening it in a spreadsheet, or import this column there as text.</source>
        <translation>Si es así, exporta de nuevo y trae el archivo aquí sin abrirlo en una hoja de cálculo, o importa allí esta columna como texto.</translation>
    </message>
    <message>
        <source>Cells of the column {subject} begin with an apostrophe, which keeps numbers text in a spreadsheet: {found}, the first in line {line}.</source>
        <translation>Hay celdas de la columna {subject} que empiezan con un apóstrofo, que en una hoja de cálculo mantiene los números como texto: {found}, la primera en la línea {line}.</translation>
    </message>
    <message>
        <source>Take the apostrophes off, or export without them: they are not part of the values.</source>
        <translation>Quita los apóstrofos, o exporta sin ellos: no forman parte de los valores.</translation>
    </message>
    <message>
        <source>Cells of the column {subject} are written as a formula, like =&quot;01067&quot;: {found}, the first in line {line}.</source>
        <translation>Hay celdas de la columna {subject} escritas como fórmula, como =&quot;01067&quot;: {found}, la primera en la línea {line}.</translation>
    </message>
    <message>
        <source>Export without formulas, as plain CSV.</source>
        <translation>Exporta sin fórmulas, como CSV simple.</translation>
    </message>
    <message>
        <source>Cells of the column {subject} hold nothing but ########: {found}, the first in line {line}. Their column was too narrow when the file was saved.</source>
        <translation>Hay celdas de la columna {subject} que solo contienen ########: {found}, la primera en la línea {line}. Su columna era demasiado estrecha al guardar el archivo.</translation>
    </message>
    <message>
        <source>Make the column wider in the spreadsheet and save again, or export again from the shop.</source>
        <translation>Ensancha la columna en la hoja de cálculo y guarda de nuevo, o exporta otra vez desde la tienda.</translation>
    </message>
    <message>
        <source>The column {subject} holds day numbers of a spreadsheet where dates should be, like 45980: {found}, the first in line {line}.</source>
        <translation>La columna {subject} contiene números de día de una hoja de cálculo donde debería haber fechas, como 45980: {found}, el primero en la línea {line}.</translation>
    </message>
    <message>
        <source>Format the column as date and time in the spreadsheet and save again, or export again from the shop.</source>
        <translation>Da a la columna formato de fecha y hora en la hoja de cálculo y guarda de nuevo, o exporta otra vez desde la tienda.</translation>
    </message>
    <message>
        <source>Cells of the column {subject} hold the error of a formula, like #N/A: {found}, the first in line {line}.</source>
        <translation>Hay celdas de la columna {subject} que contienen el error de una fórmula, como #N/A: {found}, la primera en la línea {line}.</translation>
    </message>
    <message>
        <source>Mend the formulas and save again.</source>
        <translation>Corrige las fórmulas y guarda de nuevo.</translation>
    </message>
    <message>
        <source>Lines that look like totals: {found}, the first is line {line}. They are no conversions.</source>
        <translation>Líneas que parecen totales: {found}, la primera es la línea {line}. No son conversiones.</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>Omítelas.</translation>
    </message>
    <message>
        <source>Lines below the table that look like notes: {found}, from line {line} on.</source>
        <translation>Líneas bajo la tabla que parecen notas: {found}, desde la línea {line}.</translation>
    </message>
    <message>
        <source>Leave these lines out.</source>
        <translation>Omite estas líneas.</translation>
    </message>
    <message>
        <source>The header stands again among the lines: {found} times, first in line {line}.</source>
        <translation>El encabezado aparece otra vez entre las líneas: {found} veces, la primera en la línea {line}.</translation>
    </message>
    <message>
        <source>Leave out the lines with the header.</source>
        <translation>Omite las líneas con el encabezado.</translation>
    </message>
    <message>
        <source>Another table begins in line {line}. Tables in this file beside the first: {found}.</source>
        <translation>Otra tabla empieza en la línea {line}. Tablas en este archivo además de la primera: {found}.</translation>
    </message>
    <message>
        <source>Only one table at a time can be sent. Put each into a file of its own, or pass over the lines above it.</source>
        <translation>Solo se puede enviar una tabla a la vez. Pon cada una en un archivo propio, o salta las líneas anteriores.</translation>
    </message>
    <message>
        <source>Lines with more or fewer cells than the {expected} columns: {found}, the first is line {line}.</source>
        <translation>Líneas con más o menos celdas que las {expected} columnas: {found}, la primera es la línea {line}.</translation>
    </message>
    <message>
        <source>A separator inside a cell needs quotes around the cell. Export again, or mend these lines.</source>
        <translation>Un separador dentro de una celda necesita comillas alrededor de la celda. Exporta de nuevo, o corrige estas líneas.</translation>
    </message>
    <message>
        <source>Lines beyond the limits of size: {found}, the first is line {line}. They were cut.</source>
        <translation>Líneas que superan los límites de tamaño: {found}, la primera es la línea {line}. Se recortaron.</translation>
    </message>
    <message>
        <source>A cell may have 16 MB and a line 16,384 cells. Take the long cells out, or look for a missing quotation mark.</source>
        <translation>Una celda puede tener 16 MB y una línea 16.384 celdas. Quita las celdas largas, o busca una comilla que falte.</translation>
    </message>
    <message>
        <source>Quotation marks that are never closed: {found}, the first in line {line}.</source>
        <translation>Comillas que nunca se cierran: {found}, la primera en la línea {line}.</translation>
    </message>
    <message>
        <source>Add the closing marks, or export again.</source>
        <translation>Añade las comillas de cierre, o exporta de nuevo.</translation>
    </message>
    <message>
        <source>Lines with NUL bytes, which are no text: {found}, the first is line {line}.</source>
        <translation>Líneas con bytes NUL, que no son texto: {found}, la primera es la línea {line}.</translation>
    </message>
    <message>
        <source>The file may be damaged. Export it again.</source>
        <translation>El archivo puede estar dañado. Expórtalo de nuevo.</translation>
    </message>
    <message>
        <source>The lines of this file end in different ways.</source>
        <translation>Las líneas de este archivo terminan de distintas maneras.</translation>
    </message>
    <message>
        <source>It is read all the same. If lines seem broken or joined, export again instead of pasting files together.</source>
        <translation>Se lee de todos modos. Si hay líneas partidas o juntas, exporta de nuevo en lugar de pegar archivos.</translation>
    </message>
    <message>
        <source>Lines that begin with # were taken for comments and passed over: {found}.</source>
        <translation>Las líneas que empiezan con # se tomaron por comentarios y se saltaron: {found}.</translation>
    </message>
    <message>
        <source>If they are conversions, say that the file has no comments.</source>
        <translation>Si son conversiones, di que el archivo no tiene comentarios.</translation>
    </message>
    <message>
        <source>The ids in the column {subject} repeat: there are about {expected} different ones in {found} lines.</source>
        <translation>Los ID de la columna {subject} se repiten: hay unos {expected} distintos en {found} líneas.</translation>
    </message>
    <message>
        <source>OpenAI counts an id once. If the lines of an order belong together they are joined; otherwise choose another column, or an id made of several.</source>
        <translation>OpenAI cuenta un ID una sola vez. Si las líneas de un pedido van juntas, se unen; si no, elige otra columna, o un ID formado con varias.</translation>
    </message>
    <message>
        <source>The ids in the column {subject} count the lines of this file. Another export gives them to other orders.</source>
        <translation>Los ID de la columna {subject} cuentan las líneas de este archivo. Otra exportación los da a otros pedidos.</translation>
    </message>
    <message>
        <source>Choose another column, or an id made of several.</source>
        <translation>Elige otra columna, o un ID formado con varias.</translation>
    </message>
    <message>
        <source>A spreadsheet has cut the digits of ids in the column {subject}: {found}, the first in line {line}.</source>
        <translation>Una hoja de cálculo recortó las cifras de los ID de la columna {subject}: {found}, el primero en la línea {line}.</translation>
    </message>
    <message>
        <source>Different orders may have got the same id. Export again and bring the file here without opening it in a spreadsheet.</source>
        <translation>Pedidos distintos pueden haber recibido el mismo ID. Exporta de nuevo y trae el archivo aquí sin abrirlo en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>The column {subject} is hashed already: {found} values, the first in line {line}. They are sent as they are.</source>
        <translation>La columna {subject} ya tiene hash: {found} valores, el primero en la línea {line}. Se envían tal cual.</translation>
    </message>
    <message>
        <source>Make sure that they were trimmed and put in lower case before they were hashed.</source>
        <translation>Asegúrate de que se recortaron y se pasaron a minúsculas antes del hash.</translation>
    </message>
    <message>
        <source>The column {subject} mixes hashed and plain values: {found} are hashed, the first in line {line}.</source>
        <translation>La columna {subject} mezcla valores con hash y sin hash: {found} lo tienen, el primero en la línea {line}.</translation>
    </message>
    <message>
        <source>Plain ones are hashed here, hashed ones sent as they are. Look whether both are meant.</source>
        <translation>Los que no lo tienen reciben aquí el hash; los demás se envían tal cual. Mira si ambos son intencionados.</translation>
    </message>
    <message>
        <source>The column {subject} holds hashes of another kind than SHA-256 in hex: {found}, the first in line {line}. They can&apos;t be used.</source>
        <translation>La columna {subject} contiene hashes de otro tipo que SHA-256 en hexadecimal: {found}, el primero en la línea {line}. No se pueden usar.</translation>
    </message>
    <message>
        <source>Export the plain values, or hash them with SHA-256.</source>
        <translation>Exporta los valores sin hash, o con hash SHA-256.</translation>
    </message>
    <message>
        <source>Addresses in the column {subject} end like a known slip (gmial.com): {found}, the first in line {line}.</source>
        <translation>Direcciones de la columna {subject} que terminan como un error conocido (gmial.com): {found}, la primera en la línea {line}.</translation>
    </message>
    <message>
        <source>They are sent as they are. Mend them where you know better.</source>
        <translation>Se envían tal cual. Corrígelas donde sepas la correcta.</translation>
    </message>
    <message>
        <source>Exports of this kind have a column {subject}, this file has none.</source>
        <translation>Las exportaciones de este tipo tienen una columna {subject}; este archivo no.</translation>
    </message>
    <message>
        <source>What it says is not sent. Export again with this column, or choose another one for it.</source>
        <translation>Lo que dice no se envía. Exporta de nuevo con esta columna, o elige otra en su lugar.</translation>
    </message>
    <message>
        <source>Words like NULL or N/A in the column {subject} were taken for empty cells: {found}, the first in line {line}.</source>
        <translation>Palabras como NULL o N/A en la columna {subject} se tomaron por celdas vacías: {found}, la primera en la línea {line}.</translation>
    </message>
    <message>
        <source>If one of them is a value, give your own list of words for nothing (blank_words).</source>
        <translation>Si alguna es un valor, da tu propia lista de palabras que son nada (blank_words).</translation>
    </message>
    <message>
        <source>Read the comma as decimal sign</source>
        <translation>Leer la coma como signo decimal</translation>
    </message>
    <message>
        <source>Read the point as decimal sign</source>
        <translation>Leer el punto como signo decimal</translation>
    </message>
    <message>
        <source>Take the number alone</source>
        <translation>Tomar solo el número</translation>
    </message>
    <message>
        <source>Write the currency&apos;s code</source>
        <translation>Escribir el código de la moneda</translation>
    </message>
    <message>
        <source>Take the address alone</source>
        <translation>Tomar solo la dirección</translation>
    </message>
    <message>
        <source>Take the number without its extension</source>
        <translation>Tomar el número sin su extensión</translation>
    </message>
    <message>
        <source>Take the national zero out</source>
        <translation>Quitar el cero nacional</translation>
    </message>
    <message>
        <source>Take the first one</source>
        <translation>Tomar el primero</translation>
    </message>
    <message>
        <source>Put https:// in front</source>
        <translation>Poner https:// delante</translation>
    </message>
    <message>
        <source>Take name and password out</source>
        <translation>Quitar nombre y contraseña</translation>
    </message>
    <message>
        <source>Write blanks as %20</source>
        <translation>Escribir los espacios como %20</translation>
    </message>
    <message>
        <source>Take the address without its port</source>
        <translation>Tomar la dirección sin su puerto</translation>
    </message>
    <message>
        <source>Take the whole number alone</source>
        <translation>Tomar solo el número entero</translation>
    </message>
    <message>
        <source>Write a name that is allowed</source>
        <translation>Escribir un nombre permitido</translation>
    </message>
    <message>
        <source>Take what stands around it away</source>
        <translation>Quitar lo que hay alrededor</translation>
    </message>
    <message>
        <source>Send it without this value</source>
        <translation>Enviarla sin este valor</translation>
    </message>
    <message>
        <source>Mend the file; the flavours that come with Convey show how one is written.</source>
        <translation>Corrige el archivo; las formas que trae Convey muestran cómo se escribe uno.</translation>
    </message>
    <message>
        <source>The flavour file is too large: a few kilobytes are usual.</source>
        <translation>El archivo de forma es demasiado grande: lo normal son unos kilobytes.</translation>
    </message>
    <message>
        <source>The flavour file is not text in UTF-8.</source>
        <translation>El archivo de forma no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file is neither &quot;key: text&quot; nor a comment (#).</source>
        <translation>La línea {line} del archivo de forma no es ni «key: text» ni un comentario (#).</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file has a key that there is not: {subject}.</source>
        <translation>La línea {line} del archivo de forma tiene una clave que no existe: {subject}.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file repeats {subject}.</source>
        <translation>La línea {line} del archivo de forma repite {subject}.</translation>
    </message>
    <message>
        <source>The flavour file lacks {subject}.</source>
        <translation>Al archivo de forma le falta {subject}.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file says nothing after {subject}.</source>
        <translation>La línea {line} del archivo de forma no dice nada después de {subject}.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file: {subject} has only a-z, 0-9 and -.</source>
        <translation>Línea {line} del archivo de forma: {subject} solo tiene a-z, 0-9 y -.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file: {subject} is not a whole number.</source>
        <translation>Línea {line} del archivo de forma: {subject} no es un número entero.</translation>
    </message>
    <message>
        <source>The flavour file ends without a line --- and a text after it.</source>
        <translation>El archivo de forma termina sin una línea --- y un texto después.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file has a slot that there is not: {subject}.</source>
        <translation>La línea {line} del archivo de forma tiene un hueco que no existe: {subject}.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file opens a slot with @@ and does not close it.</source>
        <translation>La línea {line} del archivo de forma abre un hueco con @@ y no lo cierra.</translation>
    </message>
    <message>
        <source>The image tag has no parameter {subject}.</source>
        <translation>La etiqueta de imagen no tiene el parámetro {subject}.</translation>
    </message>
    <message>
        <source>Take a name that the tag has, like event_id or data[amount].</source>
        <translation>Toma un nombre que tenga la etiqueta, como event_id o data[amount].</translation>
    </message>
    <message>
        <source>Nothing fills in {subject} here: this form is no template.</source>
        <translation>Nada rellena {subject} aquí: esta forma no es una plantilla.</translation>
    </message>
    <message>
        <source>Give the value itself, or take the form of your template language.</source>
        <translation>Da el valor mismo, o toma la forma de tu lenguaje de plantillas.</translation>
    </message>
    <message>
        <source>The page can&apos;t fill in {subject}: the data type and what else may be given follow from it.</source>
        <translation>La página no puede rellenar {subject}: de él dependen el tipo de datos y lo demás que se puede indicar.</translation>
    </message>
    <message>
        <source>Make one tag for each event.</source>
        <translation>Crea una etiqueta para cada evento.</translation>
    </message>
    <message>
        <source>{subject} is to be filled in twice.</source>
        <translation>{subject} se rellenaría dos veces.</translation>
    </message>
    <message>
        <source>Give each parameter once.</source>
        <translation>Da cada parámetro una sola vez.</translation>
    </message>
    <message>
        <source>The code for {subject} would end the template&apos;s expression, or has control characters.</source>
        <translation>El código para {subject} terminaría la expresión de la plantilla, o tiene caracteres de control.</translation>
    </message>
    <message>
        <source>Give the expression alone, without the braces or brackets around it.</source>
        <translation>Da solo la expresión, sin las llaves o corchetes que la rodean.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Aceptada.</translation>
    </message>
    <message>
        <source>The API key was refused.</source>
        <translation>Se rechazó la clave de API.</translation>
    </message>
    <message>
        <source>Make a new Conversions key in Ads Manager.</source>
        <translation>Crea una nueva clave de Conversions en Ads Manager.</translation>
    </message>
    <message>
        <source>The key is of the wrong kind: it may not send conversions.</source>
        <translation>La clave es de otro tipo: no puede enviar conversiones.</translation>
    </message>
    <message>
        <source>Make a Conversions key in Ads Manager.</source>
        <translation>Crea una clave de Conversions en Ads Manager.</translation>
    </message>
    <message>
        <source>OpenAI refused this conversion.</source>
        <translation>OpenAI rechazó esta conversión.</translation>
    </message>
    <message>
        <source>See its own words beside; mend the line and send it again.</source>
        <translation>Mira al lado sus propias palabras; corrige la línea y envíala de nuevo.</translation>
    </message>
    <message>
        <source>OpenAI refused the request without naming a conversion.</source>
        <translation>OpenAI rechazó la solicitud sin nombrar una conversión.</translation>
    </message>
    <message>
        <source>The conversions are tried in smaller groups.</source>
        <translation>Las conversiones se intentan en grupos más pequeños.</translation>
    </message>
    <message>
        <source>The request was too large.</source>
        <translation>La solicitud era demasiado grande.</translation>
    </message>
    <message>
        <source>It is sent in smaller parts.</source>
        <translation>Se envía en partes más pequeñas.</translation>
    </message>
    <message>
        <source>OpenAI asked to slow down.</source>
        <translation>OpenAI pidió ir más despacio.</translation>
    </message>
    <message>
        <source>The same conversions are sent again after a wait.</source>
        <translation>Las mismas conversiones se envían de nuevo tras una espera.</translation>
    </message>
    <message>
        <source>OpenAI has trouble.</source>
        <translation>OpenAI tiene problemas.</translation>
    </message>
    <message>
        <source>What answered is not OpenAI&apos;s API.</source>
        <translation>Lo que respondió no es la API de OpenAI.</translation>
    </message>
    <message>
        <source>Check the endpoint and the network: a sign-in page answers like this too.</source>
        <translation>Revisa el punto de conexión y la red: una página de inicio de sesión también responde así.</translation>
    </message>
    <message>
        <source>OpenAI confirmed another number of conversions than were sent.</source>
        <translation>OpenAI confirmó otro número de conversiones que las enviadas.</translation>
    </message>
    <message>
        <source>It is not known which; repeating is safe.</source>
        <translation>No se sabe cuáles; repetir es seguro.</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>No se pudo leer la respuesta.</translation>
    </message>
    <message>
        <source>Sent, no answer came back; repeating is safe.</source>
        <translation>Enviada, sin respuesta; repetir es seguro.</translation>
    </message>
    <message>
        <source>The answer was far too large.</source>
        <translation>La respuesta era demasiado grande.</translation>
    </message>
    <message>
        <source>The endpoint could not be reached.</source>
        <translation>No se pudo llegar al punto de conexión.</translation>
    </message>
    <message>
        <source>The certificate of the endpoint was refused.</source>
        <translation>Se rechazó el certificado del punto de conexión.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>El proxy no dejó pasar la conexión.</translation>
    </message>
    <message>
        <source>Check the proxy settings.</source>
        <translation>Revisa los ajustes del proxy.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>No llegó respuesta a tiempo.</translation>
    </message>
    <message>
        <source>Repeating is safe.</source>
        <translation>Repetir es seguro.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>La conexión se cortó.</translation>
    </message>
    <message>
        <source>Stopped before an answer came.</source>
        <translation>Detenido antes de que llegara una respuesta.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>older than 7 days</source>
        <translation>de hace más de 7 días</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>joined to its order</source>
        <translation>unida a su pedido</translation>
    </message>
    <message>
        <source>The times name no time zone. Which one are they in?</source>
        <translation>Las horas no nombran zona horaria. ¿En cuál están?</translation>
    </message>
    <message>
        <source>Assumed: {detail}.</source>
        <translation>Supuesto: {detail}.</translation>
    </message>
    <message>
        <source>Which comes first in the dates: year, month or day?</source>
        <translation>¿Qué va primero en las fechas: año, mes o día?</translation>
    </message>
    <message>
        <source>Are the amounts in whole units (129) or in the smallest ones (12900)?</source>
        <translation>¿Están los importes en unidades enteras (129) o en las mínimas (12900)?</translation>
    </message>
    <message>
        <source>The column {detail} looks like consent. What do its words mean?</source>
        <translation>La columna {detail} parece consentimiento. ¿Qué significan sus palabras?</translation>
    </message>
    <message>
        <source>Assumed: granted words are sent, all others are sent with an opt-out. Consent is what the customer allowed you; an opt-out asks OpenAI not to use the conversion for ads to that customer.</source>
        <translation>Supuesto: las palabras concedidas se envían, todas las demás se envían con exclusión voluntaria. El consentimiento es lo que el cliente te permitió; una exclusión voluntaria pide a OpenAI que no use la conversión para anuncios a ese cliente.</translation>
    </message>
    <message>
        <source>What are these?</source>
        <translation>¿Qué son estas?</translation>
    </message>
    <message>
        <source>Where did they happen?</source>
        <translation>¿Dónde ocurrieron?</translation>
    </message>
    <message>
        <source>On which page did they happen? Conversions on the web need its address.</source>
        <translation>¿En qué página ocurrieron? Las conversiones en la web necesitan su dirección.</translation>
    </message>
    <message>
        <source>Nothing can be assumed; the conversions are blocked until there is one.</source>
        <translation>No se puede suponer nada; las conversiones están bloqueadas hasta que haya una.</translation>
    </message>
    <message>
        <source>Which sign stands before the decimals: is 1.234 a thousand or about one?</source>
        <translation>¿Qué signo precede a los decimales: 1.234 es mil o algo más de uno?</translation>
    </message>
    <message>
        <source>Some dates have no time of day. Which one is taken for them?</source>
        <translation>Algunas fechas no tienen hora del día. ¿Cuál se toma para ellas?</translation>
    </message>
    <message>
        <source>Assumed: {detail}, local time.</source>
        <translation>Supuesto: {detail}, hora local.</translation>
    </message>
    <message>
        <source>Some years have two digits. In which hundred years do they lie?</source>
        <translation>Algunos años tienen dos cifras. ¿En qué siglo están?</translation>
    </message>
    <message>
        <source>Assumed: those that begin with {detail}.</source>
        <translation>Supuesto: los que empiezan con {detail}.</translation>
    </message>
    <message>
        <source>Some dates are day numbers of a spreadsheet. From which year do they count?</source>
        <translation>Algunas fechas son números de día de una hoja de cálculo. ¿Desde qué año cuentan?</translation>
    </message>
    <message>
        <source>Assumed: {detail}; 1904 is that of old Macs.</source>
        <translation>Supuesto: {detail}; 1904 es el de los Mac antiguos.</translation>
    </message>
    <message>
        <source>Some cells of consent are empty. What does that mean?</source>
        <translation>Algunas celdas de consentimiento están vacías. ¿Qué significa eso?</translation>
    </message>
    <message>
        <source>The file does not say for certain in which currency its amounts are. Which one is it?</source>
        <translation>El archivo no dice con certeza en qué moneda están sus importes. ¿Cuál es?</translation>
    </message>
    <message>
        <source>Nothing can be assumed; conversions with an amount are blocked until there is one.</source>
        <translation>No se puede suponer nada; las conversiones con importe están bloqueadas hasta que haya una.</translation>
    </message>
    <message>
        <source>Which column is what a conversion is worth: the net sales or the total?</source>
        <translation>¿Qué columna dice lo que vale una conversión: las ventas netas o el total?</translation>
    </message>
    <message>
        <source>Some orders were paid back in part. Is that taken off their amount?</source>
        <translation>Algunos pedidos se reembolsaron en parte. ¿Se resta de su importe?</translation>
    </message>
    <message>
        <source>Assumed: yes, the column {detail} is taken off.</source>
        <translation>Supuesto: sí, se resta la columna {detail}.</translation>
    </message>
    <message>
        <source>Some lines of an order are the same. Are they two items?</source>
        <translation>Algunas líneas de un pedido son iguales. ¿Son dos artículos?</translation>
    </message>
    <message>
        <source>Assumed: {detail}; keep sends both, drop takes the second for a mistake of the export.</source>
        <translation>Supuesto: {detail}; keep envía ambas, drop toma la segunda por un error de la exportación.</translation>
    </message>
    <message>
        <source>Some names have words in the middle. Do they belong to the first or the last name?</source>
        <translation>Algunos nombres tienen palabras intermedias. ¿Son del nombre o de los apellidos?</translation>
    </message>
    <message>
        <source>Assumed: {detail} name, as in &quot;Mary Jane Watson&quot;.</source>
        <translation>Supuesto: {detail}, como en «Mary Jane Watson».</translation>
    </message>
    <message>
        <source>Can the column {detail} tell one conversion from another?</source>
        <translation>¿Puede la columna {detail} distinguir una conversión de otra?</translation>
    </message>
    <message>
        <source>Assumed: it can. If another export gives the same number to another order, OpenAI takes the two for one; choose another column then.</source>
        <translation>Supuesto: sí puede. Si otra exportación da el mismo número a otro pedido, OpenAI toma los dos por uno; en ese caso elige otra columna.</translation>
    </message>
    <message>
        <source>The column {detail} says who agreed to marketing messages. Does that decide about ads as well?</source>
        <translation>La columna {detail} dice quién aceptó mensajes de marketing. ¿Decide eso también sobre los anuncios?</translation>
    </message>
    <message>
        <source>Assumed: it does, and who did not agree is sent with an opt-out, which asks OpenAI not to use the conversion for ads to that customer.</source>
        <translation>Supuesto: sí, y quien no aceptó se envía con exclusión voluntaria, que pide a OpenAI que no use la conversión para anuncios a ese cliente.</translation>
    </message>
    <message>
        <source>Some names of countries are those of several ({subject}). Which one is meant?</source>
        <translation>Algunos nombres de países son de varios ({subject}). ¿A cuál se refieren?</translation>
    </message>
    <message>
        <source>Assumed: {detail}. Write its code; where several names are asked about, a code for each with commas between. With none, these countries are not sent.</source>
        <translation>Supuesto: {detail}. Escribe su código; si se pregunta por varios nombres, un código para cada uno, separados por comas. Sin ninguno, estos países no se envían.</translation>
    </message>
    <message>
        <source>the header is a usual name for it</source>
        <translation>el encabezado es un nombre habitual para ello</translation>
    </message>
    <message>
        <source>the header is the name of the input</source>
        <translation>el encabezado es el nombre de la entrada</translation>
    </message>
    <message>
        <source>its values are names of events</source>
        <translation>sus valores son nombres de eventos</translation>
    </message>
    <message>
        <source>the header holds a usual name for it</source>
        <translation>el encabezado contiene un nombre habitual para ello</translation>
    </message>
    <message>
        <source>beside columns of items, Name is the number of the order</source>
        <translation>junto a columnas de artículos, Name es el número del pedido</translation>
    </message>
    <message>
        <source>its values are of that kind</source>
        <translation>sus valores son de ese tipo</translation>
    </message>
    <message>
        <source>not all of its values are of that kind</source>
        <translation>no todos sus valores son de ese tipo</translation>
    </message>
    <message>
        <source>its values are e-mail addresses</source>
        <translation>sus valores son correos electrónicos</translation>
    </message>
    <message>
        <source>its values are phone numbers</source>
        <translation>sus valores son teléfonos</translation>
    </message>
    <message>
        <source>its values are countries</source>
        <translation>sus valores son países</translation>
    </message>
    <message>
        <source>its values are currencies</source>
        <translation>sus valores son monedas</translation>
    </message>
    <message>
        <source>its values are IP addresses</source>
        <translation>sus valores son direcciones IP</translation>
    </message>
    <message>
        <source>its values are addresses of web pages</source>
        <translation>sus valores son direcciones de páginas web</translation>
    </message>
    <message>
        <source>its values are names of browsers</source>
        <translation>sus valores son nombres de navegadores</translation>
    </message>
    <message>
        <source>its values are times</source>
        <translation>sus valores son horas</translation>
    </message>
    <message>
        <source>its values are amounts of money</source>
        <translation>sus valores son importes de dinero</translation>
    </message>
    <message>
        <source>its values are codes, each another</source>
        <translation>sus valores son códigos, cada uno distinto</translation>
    </message>
    <message>
        <source>its values are first and last names</source>
        <translation>sus valores son nombres y apellidos</translation>
    </message>
    <message>
        <source>it is one more column of the same</source>
        <translation>es una columna más de lo mismo</translation>
    </message>
    <message>
        <source>it belongs to the column of dates</source>
        <translation>va con la columna de fechas</translation>
    </message>
    <message>
        <source>the program that wrote the file is known</source>
        <translation>se conoce el programa que escribió el archivo</translation>
    </message>
    <message>
        <source>the date in line {line} fits only with the day in front</source>
        <translation>la fecha de la línea {line} solo encaja con el día delante</translation>
    </message>
    <message>
        <source>the date in line {line} fits only with the month in front</source>
        <translation>la fecha de la línea {line} solo encaja con el mes delante</translation>
    </message>
    <message>
        <source>the date in line {line} has the year in front</source>
        <translation>la fecha de la línea {line} tiene el año delante</translation>
    </message>
    <message>
        <source>{found} dates fit either way, the first in line {line}</source>
        <translation>{found} fechas encajan de ambas maneras, la primera en la línea {line}</translation>
    </message>
    <message>
        <source>the dates in lines {line} and {expected} are written in different orders</source>
        <translation>las fechas de las líneas {line} y {expected} están escritas en distinto orden</translation>
    </message>
    <message>
        <source>{found} times name no zone, the first in line {line}</source>
        <translation>{found} horas no nombran zona, la primera en la línea {line}</translation>
    </message>
    <message>
        <source>the name of a zone in line {line} means several</source>
        <translation>el nombre de zona de la línea {line} se refiere a varias</translation>
    </message>
    <message>
        <source>{found} dates have no time, the first in line {line}</source>
        <translation>{found} fechas no tienen hora, la primera en la línea {line}</translation>
    </message>
    <message>
        <source>{found} years have two digits, the first in line {line}</source>
        <translation>{found} años tienen dos cifras, el primero en la línea {line}</translation>
    </message>
    <message>
        <source>{found} dates are day numbers, the first in line {line}</source>
        <translation>{found} fechas son números de día, la primera en la línea {line}</translation>
    </message>
    <message>
        <source>the amount in line {line} can be read in one way only</source>
        <translation>el importe de la línea {line} solo se puede leer de una manera</translation>
    </message>
    <message>
        <source>{found} amounts can be read in two ways, the first in line {line}</source>
        <translation>{found} importes se pueden leer de dos maneras, el primero en la línea {line}</translation>
    </message>
    <message>
        <source>the amounts in lines {line} and {expected} have different decimal signs</source>
        <translation>los importes de las líneas {line} y {expected} tienen distintos signos decimales</translation>
    </message>
    <message>
        <source>no amount of {found} has decimals</source>
        <translation>ningún importe de {found} tiene decimales</translation>
    </message>
    <message>
        <source>{found} cells are empty, the first in line {line}</source>
        <translation>{found} celdas están vacías, la primera en la línea {line}</translation>
    </message>
    <message>
        <source>{found} lines belong to an order above them, the first is line {line}</source>
        <translation>{found} líneas son de un pedido que está sobre ellas, la primera es la línea {line}</translation>
    </message>
    <message>
        <source>{found} lines are the line above once more, the first is line {line}</source>
        <translation>{found} líneas repiten la línea anterior, la primera es la línea {line}</translation>
    </message>
    <message>
        <source>{found} names have words in the middle, the first in line {line}</source>
        <translation>{found} nombres tienen palabras intermedias, el primero en la línea {line}</translation>
    </message>
    <message>
        <source>its numbers count the lines of this file</source>
        <translation>sus números cuentan las líneas de este archivo</translation>
    </message>
    <message>
        <source>a spreadsheet has cut the digits of {found} of its numbers, the first in line {line}</source>
        <translation>una hoja de cálculo recortó las cifras de {found} de sus números, el primero en la línea {line}</translation>
    </message>
    <message>
        <source>{found} amounts have such a sign and no code, the first in line {line}</source>
        <translation>{found} importes tienen un signo así y ningún código, el primero en la línea {line}</translation>
    </message>
    <message>
        <source>{found} names of countries mean several, the first in line {line}</source>
        <translation>{found} nombres de países se refieren a varios, el primero en la línea {line}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is in no form that is known</source>
        <translation>no tiene ninguna forma conocida</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>es demasiado corto</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>it holds a character that does not belong there</source>
        <translation>contiene un carácter que no corresponde</translation>
    </message>
    <message>
        <source>there is no such value</source>
        <translation>no existe ese valor</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>no es ni verdadero ni falso</translation>
    </message>
    <message>
        <source>it has no time of day</source>
        <translation>no tiene hora del día</translation>
    </message>
    <message>
        <source>it has no time zone</source>
        <translation>no tiene zona horaria</translation>
    </message>
    <message>
        <source>its time zone is not known</source>
        <translation>su zona horaria no se conoce</translation>
    </message>
    <message>
        <source>the clocks skipped it</source>
        <translation>los relojes la saltaron</translation>
    </message>
    <message>
        <source>it happened twice</source>
        <translation>ocurrió dos veces</translation>
    </message>
    <message>
        <source>day and month could be either way round</source>
        <translation>el día y el mes podrían estar al revés</translation>
    </message>
    <message>
        <source>its year has two digits</source>
        <translation>su año tiene dos cifras</translation>
    </message>
    <message>
        <source>it is the day number of a spreadsheet</source>
        <translation>es el número de día de una hoja de cálculo</translation>
    </message>
    <message>
        <source>it has too many decimals</source>
        <translation>tiene demasiados decimales</translation>
    </message>
    <message>
        <source>its decimal sign is not certain</source>
        <translation>su signo decimal no es seguro</translation>
    </message>
    <message>
        <source>it names another currency</source>
        <translation>nombra otra moneda</translation>
    </message>
    <message>
        <source>there is no such currency</source>
        <translation>no existe esa moneda</translation>
    </message>
    <message>
        <source>the currency is no longer in use</source>
        <translation>la moneda ya no está en uso</translation>
    </message>
    <message>
        <source>a spreadsheet program has damaged it</source>
        <translation>un programa de hojas de cálculo lo dañó</translation>
    </message>
    <message>
        <source>it has no country code</source>
        <translation>no tiene código de país</translation>
    </message>
    <message>
        <source>it has an extension</source>
        <translation>tiene una extensión</translation>
    </message>
    <message>
        <source>it has a national zero inside an international number</source>
        <translation>tiene un cero nacional dentro de un número internacional</translation>
    </message>
    <message>
        <source>it may begin with its country code or not</source>
        <translation>puede empezar por su código de país o no</translation>
    </message>
    <message>
        <source>it is a hash of another kind</source>
        <translation>es un hash de otro tipo</translation>
    </message>
    <message>
        <source>it is a hash in base64, and the API takes hex</source>
        <translation>es un hash en base64, y la API acepta hexadecimal</translation>
    </message>
    <message>
        <source>it is the hash of an empty cell</source>
        <translation>es el hash de una celda vacía</translation>
    </message>
    <message>
        <source>it holds more than one value</source>
        <translation>contiene más de un valor</translation>
    </message>
    <message>
        <source>it is an address with a name in front</source>
        <translation>es una dirección con un nombre delante</translation>
    </message>
    <message>
        <source>it looks like a company, or like two people</source>
        <translation>parece una empresa, o dos personas</translation>
    </message>
    <message>
        <source>it is one word, so first and last name can&apos;t be told apart</source>
        <translation>es una sola palabra, así que no se distinguen nombre y apellidos</translation>
    </message>
    <message>
        <source>the words in the middle could be first or last names</source>
        <translation>las palabras intermedias podrían ser nombre o apellidos</translation>
    </message>
    <message>
        <source>it does not show which part is the last name</source>
        <translation>no muestra qué parte son los apellidos</translation>
    </message>
    <message>
        <source>there is no such country</source>
        <translation>no existe ese país</translation>
    </message>
    <message>
        <source>it is no web address</source>
        <translation>no es una dirección web</translation>
    </message>
    <message>
        <source>it holds a user name or password</source>
        <translation>contiene un nombre de usuario o una contraseña</translation>
    </message>
    <message>
        <source>it is all zeroes</source>
        <translation>son todo ceros</translation>
    </message>
    <message>
        <source>its time zone can mean more than one</source>
        <translation>su zona horaria puede significar más de una</translation>
    </message>
    <message>
        <source>its currency sign stands for several currencies</source>
        <translation>su signo de moneda vale para varias monedas</translation>
    </message>
    <message>
        <source>several countries go by that name</source>
        <translation>varios países se llaman así</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>enviándose</translation>
    </message>
    <message>
        <source>interrupted; the rest can be sent</source>
        <translation>interrumpido; el resto se puede enviar</translation>
    </message>
    <message>
        <source>stopped; the rest can be sent</source>
        <translation>detenido; el resto se puede enviar</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>given up; what was sent stays sent</source>
        <translation>abandonado; lo enviado, enviado está</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no se envía</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>sent in parts</source>
        <translation>enviado en partes</translation>
    </message>
    <message>
        <source>none: it was no file</source>
        <translation>ninguno: no era un archivo</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 del archivo</translation>
    </message>
    <message>
        <source>SHA-256 of its first and last MiB</source>
        <translation>SHA-256 de su primer y último MiB</translation>
    </message>
    <message>
        <source>SHA-256 of the hashes of the files</source>
        <translation>SHA-256 de los hashes de los archivos</translation>
    </message>
    <message>
        <source>Receipt of a send to OpenAI Ads</source>
        <translation>Comprobante de un envío a OpenAI Ads</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Píxel</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Tamaño en bytes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>some lines were changed or left out in Convey</source>
        <translation>algunas líneas se cambiaron u omitieron en Convey</translation>
    </message>
    <message>
        <source>Saved setup</source>
        <translation>Configuración guardada</translation>
    </message>
    <message>
        <source>none; what Convey found in the file</source>
        <translation>ninguna; lo que Convey encontró en el archivo</translation>
    </message>
    <message>
        <source>SHA-256 of the setup</source>
        <translation>SHA-256 de la configuración</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversiones</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Sent, no answer came back</source>
        <translation>Enviadas, no llegó respuesta</translation>
    </message>
    <message>
        <source>Blocked in Convey</source>
        <translation>Bloqueadas en Convey</translation>
    </message>
    <message>
        <source>Outside the 7 days</source>
        <translation>Fuera de los 7 días</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>All conversions of the file</source>
        <translation>Todas las conversiones del archivo</translation>
    </message>
    <message>
        <source>Worth of what was to be sent</source>
        <translation>Valor de lo que se iba a enviar</translation>
    </message>
    <message>
        <source>Accepted means: OpenAI has taken the conversion in. Whether it counts for an ad is decided later, in Ads Manager.</source>
        <translation>Aceptada significa: OpenAI ha recogido la conversión. Si cuenta para un anuncio se decide después, en Ads Manager.</translation>
    </message>
    <message>
        <source>A test: OpenAI judged the conversions and recorded nothing.</source>
        <translation>Una prueba: OpenAI juzgó las conversiones y no registró nada.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Sent for real</source>
        <translation>Enviado de verdad</translation>
    </message>
    <message>
        <source>Tested (nothing is recorded)</source>
        <translation>Probado (no se registra nada)</translation>
    </message>
    <message>
        <source>This line has {found} cells; the header has {expected}.</source>
        <translation>Esta línea tiene {found} celdas; el encabezado tiene {expected}.</translation>
    </message>
    <message>
        <source>A separator inside a cell needs quotes around the cell. Export the file again, or mend the line.</source>
        <translation>Un separador dentro de una celda necesita comillas alrededor de la celda. Exporta de nuevo el archivo, o corrige la línea.</translation>
    </message>
    <message>
        <source>Cells are missing, so the others may stand under the wrong header. Mend the line or leave it out.</source>
        <translation>Faltan celdas, así que las demás pueden estar bajo el encabezado equivocado. Corrige la línea u omítela.</translation>
    </message>
    <message>
        <source>A quotation mark in this line is never closed.</source>
        <translation>Una comilla de esta línea nunca se cierra.</translation>
    </message>
    <message>
        <source>Add the closing quotation mark, or export the file again.</source>
        <translation>Añade la comilla de cierre, o exporta de nuevo el archivo.</translation>
    </message>
    <message>
        <source>This line is longer than Convey reads, and was cut.</source>
        <translation>Esta línea es más larga de lo que lee Convey, y se recortó.</translation>
    </message>
    <message>
        <source>A cell may have 16 MB. Look for a missing quotation mark above the line, or take the long cell out.</source>
        <translation>Una celda puede tener 16 MB. Busca una comilla que falte antes de la línea, o quita la celda larga.</translation>
    </message>
    <message>
        <source>A cell of this line holds bytes that are not UTF-8 text.</source>
        <translation>Una celda de esta línea contiene bytes que no son texto UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as &quot;CSV UTF-8&quot; and open it again.</source>
        <translation>Guarda el archivo como «CSV UTF-8» y ábrelo de nuevo.</translation>
    </message>
    <message>
        <source>This conversion has no id.</source>
        <translation>Esta conversión no tiene ID.</translation>
    </message>
    <message>
        <source>Every conversion needs its own id, usually the order number. Choose the column that holds it.</source>
        <translation>Cada conversión necesita su propio ID, normalmente el número de pedido. Elige la columna que lo contiene.</translation>
    </message>
    <message>
        <source>The id looks like an e-mail address, a phone number or a card number.</source>
        <translation>El ID parece un correo electrónico, un teléfono o un número de tarjeta.</translation>
    </message>
    <message>
        <source>Ids are sent as they are. Choose a column with an order or transaction number.</source>
        <translation>Los ID se envían tal cual. Elige una columna con un número de pedido o de transacción.</translation>
    </message>
    <message>
        <source>The id is {found} bytes long; more than {expected} is unusual.</source>
        <translation>El ID tiene {found} bytes; más de {expected} es inusual.</translation>
    </message>
    <message>
        <source>OpenAI publishes no limit. Check that the right column is chosen.</source>
        <translation>OpenAI no publica ningún límite. Comprueba que la columna elegida es la correcta.</translation>
    </message>
    <message>
        <source>This line does not say what kind of event it is.</source>
        <translation>Esta línea no dice qué tipo de evento es.</translation>
    </message>
    <message>
        <source>Fill in the cell, or set one event for the whole file.</source>
        <translation>Rellena la celda, o define un evento para todo el archivo.</translation>
    </message>
    <message>
        <source>This word is none of the events that OpenAI knows.</source>
        <translation>Esta palabra no es ninguno de los eventos que conoce OpenAI.</translation>
    </message>
    <message>
        <source>Write one of its events, such as order_created, or say which event the word means.</source>
        <translation>Escribe uno de sus eventos, como order_created, o di a qué evento se refiere la palabra.</translation>
    </message>
    <message>
        <source>A custom event needs a name.</source>
        <translation>Un evento personalizado necesita un nombre.</translation>
    </message>
    <message>
        <source>Choose the column that holds it (custom_event_name), or set one name for the file.</source>
        <translation>Elige la columna que lo contiene (custom_event_name), o define un nombre para el archivo.</translation>
    </message>
    <message>
        <source>This custom event name is not allowed.</source>
        <translation>Este nombre de evento personalizado no está permitido.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, _ or -, and begin and end with a letter or digit.</source>
        <translation>Usa de 1 a 64 letras, cifras, _ o -, y empieza y termina con una letra o cifra.</translation>
    </message>
    <message>
        <source>This custom event has the name of a standard event.</source>
        <translation>Este evento personalizado tiene el nombre de un evento estándar.</translation>
    </message>
    <message>
        <source>Send it as the standard event, or choose another name.</source>
        <translation>Envíalo como el evento estándar, o elige otro nombre.</translation>
    </message>
    <message>
        <source>The custom event name is not sent: this is a standard event.</source>
        <translation>El nombre de evento personalizado no se envía: este es un evento estándar.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>This conversion has no time.</source>
        <translation>Esta conversión no tiene hora.</translation>
    </message>
    <message>
        <source>Choose the column with the time of the conversion, or fill in the cell.</source>
        <translation>Elige la columna con la hora de la conversión, o rellena la celda.</translation>
    </message>
    <message>
        <source>This time can&apos;t be read.</source>
        <translation>Esta hora no se puede leer.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-21T14:30:00+01:00, or say how dates are written (date_format).</source>
        <translation>Escríbela como 2026-11-21T14:30:00+01:00, o di cómo se escriben las fechas (date_format).</translation>
    </message>
    <message>
        <source>In which time zone this time is can&apos;t be told.</source>
        <translation>No se puede saber en qué zona horaria está esta hora.</translation>
    </message>
    <message>
        <source>Say which zone the file&apos;s times are in (time_zone).</source>
        <translation>Di en qué zona están las horas del archivo (time_zone).</translation>
    </message>
    <message>
        <source>In this date day and month could be either way round.</source>
        <translation>En esta fecha el día y el mes podrían estar al revés.</translation>
    </message>
    <message>
        <source>Say which of year, month and day comes first (date_format).</source>
        <translation>Di cuál va primero: año, mes o día (date_format).</translation>
    </message>
    <message>
        <source>This local time did not exist: the clocks were put forward over it.</source>
        <translation>Esta hora local no existió: los relojes se adelantaron sobre ella.</translation>
    </message>
    <message>
        <source>Check the time zone, or export times with their offset.</source>
        <translation>Revisa la zona horaria, o exporta las horas con su desfase.</translation>
    </message>
    <message>
        <source>This local time happened twice: the clocks were put back over it.</source>
        <translation>Esta hora local ocurrió dos veces: los relojes se atrasaron sobre ella.</translation>
    </message>
    <message>
        <source>Export times with their offset, or write the offset into the cell.</source>
        <translation>Exporta las horas con su desfase, o escribe el desfase en la celda.</translation>
    </message>
    <message>
        <source>This conversion is older than the 7 days that OpenAI takes. Nothing is wrong with it.</source>
        <translation>Esta conversión tiene más de los 7 días que acepta OpenAI. No hay nada incorrecto en ella.</translation>
    </message>
    <message>
        <source>It stays here. With an upload at least once a week none grows too old.</source>
        <translation>Se queda aquí. Con una carga al menos una vez por semana, ninguna envejece demasiado.</translation>
    </message>
    <message>
        <source>This time is more than 10 minutes in the future.</source>
        <translation>Esta hora está más de 10 minutos en el futuro.</translation>
    </message>
    <message>
        <source>This conversion leaves the 7 days within the hour.</source>
        <translation>Esta conversión sale de los 7 días en menos de una hora.</translation>
    </message>
    <message>
        <source>Send it now.</source>
        <translation>Envíala ahora.</translation>
    </message>
    <message>
        <source>This is none of the places where a conversion can happen.</source>
        <translation>Este no es ninguno de los lugares donde puede ocurrir una conversión.</translation>
    </message>
    <message>
        <source>Use web, mobile_app, offline, physical_store, phone_call, email or other.</source>
        <translation>Usa web, mobile_app, offline, physical_store, phone_call, email u other.</translation>
    </message>
    <message>
        <source>App events are taken only with action_source mobile_app.</source>
        <translation>Los eventos de app solo se aceptan con action_source mobile_app.</translation>
    </message>
    <message>
        <source>Set action_source to mobile_app for these conversions.</source>
        <translation>Pon action_source como mobile_app en estas conversiones.</translation>
    </message>
    <message>
        <source>A conversion on the web needs the address of its page.</source>
        <translation>Una conversión en la web necesita la dirección de su página.</translation>
    </message>
    <message>
        <source>Choose the column with the address, set one address for the file, or say that these did not happen on the web.</source>
        <translation>Elige la columna con la dirección, define una dirección para el archivo, o di que estas no ocurrieron en la web.</translation>
    </message>
    <message>
        <source>This is no web address that can be sent.</source>
        <translation>Esta no es una dirección web que se pueda enviar.</translation>
    </message>
    <message>
        <source>It must begin with https:// or http:// and name a host, without a user name or password.</source>
        <translation>Debe empezar por https:// o http:// y nombrar un host, sin nombre de usuario ni contraseña.</translation>
    </message>
    <message>
        <source>The page address holds something like an e-mail address, a phone number or a card number.</source>
        <translation>La dirección de la página contiene algo como un correo electrónico, un teléfono o un número de tarjeta.</translation>
    </message>
    <message>
        <source>Addresses are sent as they are. Remove the personal part, or choose another column.</source>
        <translation>Las direcciones se envían tal cual. Quita la parte personal, o elige otra columna.</translation>
    </message>
    <message>
        <source>This opt-out is neither yes nor no.</source>
        <translation>Esta exclusión voluntaria no es ni sí ni no.</translation>
    </message>
    <message>
        <source>Use true or false (yes, no, 1 and 0 are understood).</source>
        <translation>Usa true o false (se entienden yes, no, 1 y 0).</translation>
    </message>
    <message>
        <source>The consent of this person is unclear; the conversion is sent with opt_out.</source>
        <translation>El consentimiento de esta persona es poco claro; la conversión se envía con opt_out.</translation>
    </message>
    <message>
        <source>Fill in the cell with granted or denied, or leave the line out.</source>
        <translation>Rellena la celda con granted o denied, u omite la línea.</translation>
    </message>
    <message>
        <source>Nothing identifies the customer. OpenAI can hardly connect this conversion to an ad.</source>
        <translation>Nada identifica al cliente. OpenAI difícilmente puede vincular esta conversión con un anuncio.</translation>
    </message>
    <message>
        <source>Choose a column with a click reference (oppref), an e-mail address, a phone number or a customer id if the file has one.</source>
        <translation>Elige una columna con una referencia de clic (oppref), un correo electrónico, un teléfono o un ID de cliente, si el archivo tiene alguna.</translation>
    </message>
    <message>
        <source>This e-mail address can&apos;t be read; it is left out of the conversion.</source>
        <translation>Este correo electrónico no se puede leer; se deja fuera de la conversión.</translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation>Corrige la dirección.</translation>
    </message>
    <message>
        <source>This phone number can&apos;t be read; it is left out of the conversion.</source>
        <translation>Este teléfono no se puede leer; se deja fuera de la conversión.</translation>
    </message>
    <message>
        <source>Write it with its country code, like +44 7700 900123.</source>
        <translation>Escríbelo con su código de país, como +44 7700 900123.</translation>
    </message>
    <message>
        <source>This phone number has no country code; it is left out of the conversion.</source>
        <translation>Este teléfono no tiene código de país; se deja fuera de la conversión.</translation>
    </message>
    <message>
        <source>Say which country the numbers are from (phone_country).</source>
        <translation>Di de qué país son los números (phone_country).</translation>
    </message>
    <message>
        <source>This customer id can&apos;t be read; it is left out of the conversion.</source>
        <translation>Este ID de cliente no se puede leer; se deja fuera de la conversión.</translation>
    </message>
    <message>
        <source>Correct the cell.</source>
        <translation>Corrige la celda.</translation>
    </message>
    <message>
        <source>This name can&apos;t be read; it is left out of the conversion.</source>
        <translation>Este nombre no se puede leer; se deja fuera de la conversión.</translation>
    </message>
    <message>
        <source>This is no country that can be told; it is left out of the conversion.</source>
        <translation>Este no es un país que se pueda reconocer; se deja fuera de la conversión.</translation>
    </message>
    <message>
        <source>Use the two-letter code, like US or DE.</source>
        <translation>Usa el código de dos letras, como US o DE.</translation>
    </message>
    <message>
        <source>This region can&apos;t be sent; it is left out of the conversion.</source>
        <translation>Esta región no se puede enviar; se deja fuera de la conversión.</translation>
    </message>
    <message>
        <source>Use at most 128 characters.</source>
        <translation>Usa como máximo 128 caracteres.</translation>
    </message>
    <message>
        <source>This city can&apos;t be sent; it is left out of the conversion.</source>
        <translation>Esta ciudad no se puede enviar; se deja fuera de la conversión.</translation>
    </message>
    <message>
        <source>This postal code can&apos;t be sent; it is left out of the conversion.</source>
        <translation>Este código postal no se puede enviar; se deja fuera de la conversión.</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces and hyphens, at most 32 characters.</source>
        <translation>Usa letras, cifras, espacios y guiones, como máximo 32 caracteres.</translation>
    </message>
    <message>
        <source>This is no IP address; it is left out of the conversion.</source>
        <translation>Esta no es una dirección IP; se deja fuera de la conversión.</translation>
    </message>
    <message>
        <source>Use one IPv4 or IPv6 address.</source>
        <translation>Usa una dirección IPv4 o IPv6.</translation>
    </message>
    <message>
        <source>This browser text can&apos;t be sent; it is left out of the conversion.</source>
        <translation>Este texto del navegador no se puede enviar; se deja fuera de la conversión.</translation>
    </message>
    <message>
        <source>Remove the control characters.</source>
        <translation>Quita los caracteres de control.</translation>
    </message>
    <message>
        <source>This obref can&apos;t be sent; it is left out of the conversion.</source>
        <translation>Este obref no se puede enviar; se deja fuera de la conversión.</translation>
    </message>
    <message>
        <source>Use the value of the __obref cookie as it is.</source>
        <translation>Usa el valor de la cookie __obref tal cual.</translation>
    </message>
    <message>
        <source>This is no Android advertising id; it is left out of the conversion.</source>
        <translation>Este no es un ID de publicidad de Android; se deja fuera de la conversión.</translation>
    </message>
    <message>
        <source>Use the id as 8-4-4-4-12 hexadecimal digits; all zeroes means that there is none.</source>
        <translation>Usa el ID como 8-4-4-4-12 cifras hexadecimales; todo ceros significa que no hay ninguno.</translation>
    </message>
    <message>
        <source>This looks like a hash of another kind (MD5, SHA-1, base64); OpenAI takes SHA-256 in hex alone. It is left out of the conversion.</source>
        <translation>Esto parece un hash de otro tipo (MD5, SHA-1, base64); OpenAI solo acepta SHA-256 en hexadecimal. Se deja fuera de la conversión.</translation>
    </message>
    <message>
        <source>Export the plain value (it is hashed here before it leaves), or a SHA-256 hash.</source>
        <translation>Exporta el valor sin hash (aquí se convierte en hash antes de salir), o un hash SHA-256.</translation>
    </message>
    <message>
        <source>This value is hashed already and is sent as it is.</source>
        <translation>Este valor ya tiene hash y se envía tal cual.</translation>
    </message>
    <message>
        <source>It is of use only if it was trimmed and lower-cased before it was hashed.</source>
        <translation>Solo sirve si se recortó y se pasó a minúsculas antes del hash.</translation>
    </message>
    <message>
        <source>This amount can&apos;t be read.</source>
        <translation>Este importe no se puede leer.</translation>
    </message>
    <message>
        <source>Write it like 129.99, or say that the file uses a comma (decimal_sign).</source>
        <translation>Escríbelo como 129.99, o di que el archivo usa coma (decimal_sign).</translation>
    </message>
    <message>
        <source>This amount has more decimals than its currency.</source>
        <translation>Este importe tiene más decimales que su moneda.</translation>
    </message>
    <message>
        <source>Round it yourself, or check the currency: it decides how many decimals there are.</source>
        <translation>Redondéalo, o revisa la moneda: de ella depende cuántos decimales hay.</translation>
    </message>
    <message>
        <source>In this amount the sign could mark thousands or decimals.</source>
        <translation>En este importe el signo podría marcar millares o decimales.</translation>
    </message>
    <message>
        <source>Say which one marks decimals (decimal_sign).</source>
        <translation>Di cuál marca los decimales (decimal_sign).</translation>
    </message>
    <message>
        <source>This conversion has an amount but no currency.</source>
        <translation>Esta conversión tiene un importe pero no una moneda.</translation>
    </message>
    <message>
        <source>Choose the column with the currency, or set one for the file (data.currency).</source>
        <translation>Elige la columna con la moneda, o define una para el archivo (data.currency).</translation>
    </message>
    <message>
        <source>This amount is negative.</source>
        <translation>Este importe es negativo.</translation>
    </message>
    <message>
        <source>Refunds are not conversions; leave the line out unless you mean it.</source>
        <translation>Los reembolsos no son conversiones; omite la línea, salvo que sea intencionado.</translation>
    </message>
    <message>
        <source>This amount is zero.</source>
        <translation>Este importe es cero.</translation>
    </message>
    <message>
        <source>Check that the right column is chosen.</source>
        <translation>Comprueba que la columna elegida es la correcta.</translation>
    </message>
    <message>
        <source>This is no currency code of ISO 4217.</source>
        <translation>Este no es un código de moneda de ISO 4217.</translation>
    </message>
    <message>
        <source>Use three letters, like EUR or USD.</source>
        <translation>Usa tres letras, como EUR o USD.</translation>
    </message>
    <message>
        <source>This currency is no longer in use.</source>
        <translation>Esta moneda ya no está en uso.</translation>
    </message>
    <message>
        <source>Use the currency that replaced it, and convert the amount.</source>
        <translation>Usa la moneda que la sustituyó y convierte el importe.</translation>
    </message>
    <message>
        <source>The plan is not sent: this kind of event takes none.</source>
        <translation>El plan no se envía: este tipo de evento no lleva ninguno.</translation>
    </message>
    <message>
        <source>The products are not sent: this kind of event takes none.</source>
        <translation>Los productos no se envían: este tipo de evento no lleva ninguno.</translation>
    </message>
    <message>
        <source>This field is not sent: only custom events take fields of one&apos;s own.</source>
        <translation>Este campo no se envía: solo los eventos personalizados llevan campos propios.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address, a phone number or a card number, and would be sent as it is.</source>
        <translation>Esto parece un correo electrónico, un teléfono o un número de tarjeta, y se enviaría tal cual.</translation>
    </message>
    <message>
        <source>Check the column; personal data belongs in the fields that are hashed.</source>
        <translation>Revisa la columna; los datos personales van en los campos que llevan hash.</translation>
    </message>
    <message>
        <source>This quantity is no whole number.</source>
        <translation>Esta cantidad no es un número entero.</translation>
    </message>
    <message>
        <source>Write it like 2.</source>
        <translation>Escríbela como 2.</translation>
    </message>
    <message>
        <source>This quantity is {found}.</source>
        <translation>Esta cantidad es {found}.</translation>
    </message>
    <message>
        <source>Check the line; a quantity is usually at least 1.</source>
        <translation>Revisa la línea; una cantidad suele ser al menos 1.</translation>
    </message>
    <message>
        <source>This item price can&apos;t be read.</source>
        <translation>Este precio de artículo no se puede leer.</translation>
    </message>
    <message>
        <source>This item has a price, but neither it nor the conversion has a currency.</source>
        <translation>Este artículo tiene precio, pero ni él ni la conversión tienen moneda.</translation>
    </message>
    <message>
        <source>This item&apos;s currency is no code of ISO 4217.</source>
        <translation>La moneda de este artículo no es un código de ISO 4217.</translation>
    </message>
    <message>
        <source>This conversion has {found} items; more than {expected} is unusual.</source>
        <translation>Esta conversión tiene {found} artículos; más de {expected} es inusual.</translation>
    </message>
    <message>
        <source>OpenAI publishes no limit. Check how lines are joined to orders.</source>
        <translation>OpenAI no publica ningún límite. Revisa cómo se unen las líneas en pedidos.</translation>
    </message>
    <message>
        <source>The customer&apos;s last name is in the name of an item, which is sent as it is.</source>
        <translation>El apellido del cliente está en el nombre de un artículo, que se envía tal cual.</translation>
    </message>
    <message>
        <source>Names must not be sent unhashed. Take the name out of the cell, or send items without their names.</source>
        <translation>Los nombres no deben enviarse sin hash. Quita el nombre de la celda, o envía los artículos sin sus nombres.</translation>
    </message>
    <message>
        <source>This field of your own can&apos;t be read as what it is sent as; it is left out of the conversion.</source>
        <translation>Este campo tuyo no se puede leer como lo que se envía; se deja fuera de la conversión.</translation>
    </message>
    <message>
        <source>Numbers are written like 12.5, booleans like true and false; or send the field as text.</source>
        <translation>Los números se escriben como 12.5, los booleanos como true y false; o envía el campo como texto.</translation>
    </message>
    <message>
        <source>The items in this cell can&apos;t be read; they are left out.</source>
        <translation>Los artículos de esta celda no se pueden leer; se dejan fuera.</translation>
    </message>
    <message>
        <source>The cell must be a JSON list of objects with id, name, quantity.</source>
        <translation>La celda debe ser una lista JSON de objetos con id, name, quantity.</translation>
    </message>
    <message>
        <source>There are more than three different values; the first three are sent.</source>
        <translation>Hay más de tres valores distintos; se envían los tres primeros.</translation>
    </message>
    <message>
        <source>OpenAI takes three a list. Choose the columns that tell most.</source>
        <translation>OpenAI acepta tres por lista. Elige las columnas que más digan.</translation>
    </message>
    <message>
        <source>The word of consent in this line leaves it out.</source>
        <translation>La palabra de consentimiento de esta línea hace que se omita.</translation>
    </message>
    <message>
        <source>Say otherwise in the table of consent words if that is not meant.</source>
        <translation>Si no es lo que quieres, indícalo en la tabla de palabras de consentimiento.</translation>
    </message>
    <message>
        <source>The payment of this line was voided.</source>
        <translation>El pago de esta línea se anuló.</translation>
    </message>
    <message>
        <source>If it is to be sent all the same, change the filter on column {subject}.</source>
        <translation>Si se debe enviar de todos modos, cambia el filtro de la columna {subject}.</translation>
    </message>
    <message>
        <source>This line was paid back.</source>
        <translation>Esta línea se reembolsó.</translation>
    </message>
    <message>
        <source>This line was cancelled.</source>
        <translation>Esta línea se canceló.</translation>
    </message>
    <message>
        <source>This line is not paid or not settled yet.</source>
        <translation>Esta línea aún no está pagada o liquidada.</translation>
    </message>
    <message>
        <source>Export again when it is paid; the same id is sent once.</source>
        <translation>Exporta de nuevo cuando esté pagada; el mismo ID se envía una sola vez.</translation>
    </message>
    <message>
        <source>This payment failed, was declined or expired.</source>
        <translation>Este pago falló, se denegó o caducó.</translation>
    </message>
    <message>
        <source>This line was made in test mode.</source>
        <translation>Esta línea se hizo en modo de prueba.</translation>
    </message>
    <message>
        <source>This line is no sale.</source>
        <translation>Esta línea no es una venta.</translation>
    </message>
    <message>
        <source>This line corrects a conversion that was reported before.</source>
        <translation>Esta línea corrige una conversión comunicada antes.</translation>
    </message>
    <message>
        <source>This line sums up others.</source>
        <translation>Esta línea suma otras.</translation>
    </message>
    <message>
        <source>This deal is not won.</source>
        <translation>Este negocio no está ganado.</translation>
    </message>
    <message>
        <source>A filter of the saved setup leaves this line out.</source>
        <translation>Un filtro de la configuración guardada omite esta línea.</translation>
    </message>
    <message>
        <source>More than {expected} lines belong to this order.</source>
        <translation>Más de {expected} líneas son de este pedido.</translation>
    </message>
    <message>
        <source>Check by which column lines are joined to orders (fold_by); this can&apos;t be one.</source>
        <translation>Revisa por qué columna se unen las líneas en pedidos (fold_by); esta no puede ser.</translation>
    </message>
    <message>
        <source>Lines {expected} and {found} belong to one order, but differ here; line {expected} is taken.</source>
        <translation>Las líneas {expected} y {found} son de un mismo pedido, pero aquí difieren; se toma la línea {expected}.</translation>
    </message>
    <message>
        <source>Check whether both lines are one order. If not, join lines by another column (fold_by).</source>
        <translation>Revisa si ambas líneas son un pedido. Si no, une las líneas por otra columna (fold_by).</translation>
    </message>
    <message>
        <source>Lines {expected} and {found} of this order are the same, cell by cell; both are sent as items.</source>
        <translation>Las líneas {expected} y {found} de este pedido son iguales, celda por celda; ambas se envían como artículos.</translation>
    </message>
    <message>
        <source>Say whether such lines are two items (fold_repeats=keep) or a mistake of the export (fold_repeats=drop).</source>
        <translation>Di si esas líneas son dos artículos (fold_repeats=keep) o un error de la exportación (fold_repeats=drop).</translation>
    </message>
    <message>
        <source>The items cost {found} together, the order {expected}, in the smallest unit of its currency.</source>
        <translation>Los artículos cuestan juntos {found} y el pedido {expected}, en la unidad mínima de su moneda.</translation>
    </message>
    <message>
        <source>Postage, tax or a discount explain it; the order&apos;s amount is sent.</source>
        <translation>El envío, los impuestos o un descuento lo explican; se envía el importe del pedido.</translation>
    </message>
    <message>
        <source>The items cost {found} together, the order {expected}, in the smallest unit of its currency: that is far apart.</source>
        <translation>Los artículos cuestan juntos {found} y el pedido {expected}, en la unidad mínima de su moneda: es una gran diferencia.</translation>
    </message>
    <message>
        <source>Check the columns of price and quantity, and whether all lines are of this order.</source>
        <translation>Revisa las columnas de precio y cantidad, y si todas las líneas son de este pedido.</translation>
    </message>
    <message>
        <source>This conversion has the same id as line {expected} and is the same; the first one is sent.</source>
        <translation>Esta conversión tiene el mismo ID que la línea {expected} y es igual; se envía la primera.</translation>
    </message>
    <message>
        <source>OpenAI keeps the first of two conversions with the same id. Nothing needs to be done.</source>
        <translation>OpenAI conserva la primera de dos conversiones con el mismo ID. No hay que hacer nada.</translation>
    </message>
    <message>
        <source>This conversion has the same id as line {expected}, but differs from it; the first one is sent.</source>
        <translation>Esta conversión tiene el mismo ID que la línea {expected}, pero difiere de ella; se envía la primera.</translation>
    </message>
    <message>
        <source>OpenAI keeps the first of two conversions with the same id. If these are two orders, give each its own id; if they are lines of one, join them (fold_by).</source>
        <translation>OpenAI conserva la primera de dos conversiones con el mismo ID. Si son dos pedidos, da a cada uno su propio ID; si son líneas de uno, únelas (fold_by).</translation>
    </message>
    <message>
        <source>{found} of {expected} amounts are exactly 1.</source>
        <translation>{found} de {expected} importes son exactamente 1.</translation>
    </message>
    <message>
        <source>That looks like a counter and not like money. Choose the column with the value of the order, or send no amount.</source>
        <translation>Parece un contador y no dinero. Elige la columna con el valor del pedido, o no envíes ningún importe.</translation>
    </message>
    <message>
        <source>The middle amount of this file is {found}, that of the uploads before {expected}, in the smallest unit of the currency.</source>
        <translation>El importe central de este archivo es {found}; el de las cargas anteriores, {expected}, en la unidad mínima de la moneda.</translation>
    </message>
    <message>
        <source>Check whether amounts are now written in cents instead of whole units (money_unit), and the decimal sign.</source>
        <translation>Revisa si los importes están ahora en céntimos en lugar de unidades enteras (money_unit), y el signo decimal.</translation>
    </message>
    <message>
        <source>{found} of {expected} conversions happened in one and the same hour of the day.</source>
        <translation>{found} de {expected} conversiones ocurrieron en la misma hora del día.</translation>
    </message>
    <message>
        <source>Check that this is the time of the conversion and not that of the export, and the time zone.</source>
        <translation>Comprueba que esta es la hora de la conversión y no la de la exportación, y la zona horaria.</translation>
    </message>
    <message>
        <source>{found} of {expected} ids do nothing but count the lines of the file.</source>
        <translation>{found} de {expected} ID no hacen más que contar las líneas del archivo.</translation>
    </message>
    <message>
        <source>The next export would count from the beginning, and OpenAI would take its conversions for these. Choose a column with order numbers, or have ids made.</source>
        <translation>La próxima exportación contaría desde el principio, y OpenAI tomaría sus conversiones por estas. Elige una columna con números de pedido, o haz que se formen los ID.</translation>
    </message>
    <message>
        <source>This conversion was sent on {date} just as it is now; it is not sent again.</source>
        <translation>Esta conversión se envió el {date} tal como está ahora; no se envía de nuevo.</translation>
    </message>
    <message>
        <source>Nothing to do: OpenAI has it.</source>
        <translation>Nada que hacer: OpenAI la tiene.</translation>
    </message>
    <message>
        <source>This conversion was sent on {date} with other values; the first version stays at OpenAI, so it is not sent again.</source>
        <translation>Esta conversión se envió el {date} con otros valores; la primera versión se queda en OpenAI, así que no se envía de nuevo.</translation>
    </message>
    <message>
        <source>OpenAI keeps the first of two conversions with the same id. If this is another order, give it its own id.</source>
        <translation>OpenAI conserva la primera de dos conversiones con el mismo ID. Si este es otro pedido, dale su propio ID.</translation>
    </message>
    <message>
        <source>This conversion was sent on {date} and no answer came back; it is sent again, which is safe.</source>
        <translation>Esta conversión se envió el {date} y no llegó respuesta; se envía de nuevo, lo que es seguro.</translation>
    </message>
    <message>
        <source>OpenAI drops repeats of the same id. If its values have changed meanwhile, the first version may be the one that stays.</source>
        <translation>OpenAI descarta las repeticiones del mismo ID. Si sus valores cambiaron mientras tanto, puede quedar la primera versión.</translation>
    </message>
    <message>
        <source>This conversion was sent to a pixel of yours on {date}.</source>
        <translation>Esta conversión se envió a un píxel tuyo el {date}.</translation>
    </message>
    <message>
        <source>Choose the pixel to see what it has already.</source>
        <translation>Elige el píxel para ver lo que ya tiene.</translation>
    </message>
    <message>
        <source>The Pixel ID: which account&apos;s conversion this is.</source>
        <translation>El ID del píxel: de qué cuenta es esta conversión.</translation>
    </message>
    <message>
        <source>What happened, by one of OpenAI&apos;s event names, or custom.</source>
        <translation>Qué ocurrió, con uno de los nombres de evento de OpenAI, o custom.</translation>
    </message>
    <message>
        <source>The name of a custom event; standard events have none.</source>
        <translation>El nombre de un evento personalizado; los eventos estándar no lo tienen.</translation>
    </message>
    <message>
        <source>An opaque ID of this conversion. The same ID sent again, also by the Conversions API, counts once.</source>
        <translation>Un ID opaco de esta conversión. El mismo ID enviado de nuevo, también por la Conversions API, cuenta una sola vez.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s click reference, if the page already has it; the tag does not collect it by itself.</source>
        <translation>La referencia de clic de OpenAI, si la página ya la tiene; la etiqueta no la recoge por sí misma.</translation>
    </message>
    <message>
        <source>Which kind of data follows; it is fixed by the event.</source>
        <translation>Qué tipo de datos sigue; lo fija el evento.</translation>
    </message>
    <message>
        <source>The value in the smallest unit of the currency, as a whole number: 2599 is 25.99.</source>
        <translation>El valor en la unidad mínima de la moneda, como número entero: 2599 es 25.99.</translation>
    </message>
    <message>
        <source>The currency of the amount, by its three-letter code.</source>
        <translation>La moneda del importe, con su código de tres letras.</translation>
    </message>
    <message>
        <source>The plan of a subscription, trial or custom event.</source>
        <translation>El plan de una suscripción, un periodo de prueba o un evento personalizado.</translation>
    </message>
    <message>
        <source>The items, as one JSON array that is percent-encoded as a whole.</source>
        <translation>Los artículos, como un array JSON con codificación por porcentaje en su totalidad.</translation>
    </message>
    <message>
        <source>The item&apos;s number in your catalogue.</source>
        <translation>El número del artículo en tu catálogo.</translation>
    </message>
    <message>
        <source>What the item is called.</source>
        <translation>Cómo se llama el artículo.</translation>
    </message>
    <message>
        <source>What kind of item it is, such as product.</source>
        <translation>Qué tipo de artículo es, como product.</translation>
    </message>
    <message>
        <source>How many of it, as a whole number.</source>
        <translation>Cuántos son, como número entero.</translation>
    </message>
    <message>
        <source>The price of one, in the smallest unit of the currency.</source>
        <translation>El precio de uno, en la unidad mínima de la moneda.</translation>
    </message>
    <message>
        <source>The currency of that price; else that of the conversion counts.</source>
        <translation>La moneda de ese precio; si no, vale la de la conversión.</translation>
    </message>
    <message>
        <source>Somebody looked at a page.</source>
        <translation>Alguien miró una página.</translation>
    </message>
    <message>
        <source>Somebody looked at certain items, such as a product.</source>
        <translation>Alguien miró ciertos artículos, como un producto.</translation>
    </message>
    <message>
        <source>Items were put into the basket.</source>
        <translation>Se añadieron artículos al carrito.</translation>
    </message>
    <message>
        <source>Somebody began to check out.</source>
        <translation>Alguien empezó a pagar.</translation>
    </message>
    <message>
        <source>An order was placed.</source>
        <translation>Se hizo un pedido.</translation>
    </message>
    <message>
        <source>Somebody left contact details or asked for an offer.</source>
        <translation>Alguien dejó sus datos de contacto o pidió una oferta.</translation>
    </message>
    <message>
        <source>Somebody signed up for an account.</source>
        <translation>Alguien se registró para tener una cuenta.</translation>
    </message>
    <message>
        <source>An appointment was made.</source>
        <translation>Se concertó una cita.</translation>
    </message>
    <message>
        <source>A paid subscription began.</source>
        <translation>Empezó una suscripción de pago.</translation>
    </message>
    <message>
        <source>A trial began.</source>
        <translation>Empezó un periodo de prueba.</translation>
    </message>
    <message>
        <source>Something that no standard event describes, by a name of your own.</source>
        <translation>Algo que ningún evento estándar describe, con un nombre tuyo.</translation>
    </message>
    <message>
        <source>An app was installed; only the Conversions API takes it.</source>
        <translation>Se instaló una app; solo lo acepta la Conversions API.</translation>
    </message>
    <message>
        <source>An app was opened; only the Conversions API takes it.</source>
        <translation>Se abrió una app; solo lo acepta la Conversions API.</translation>
    </message>
    <message>
        <source>About items: amount, currency and contents.</source>
        <translation>Sobre artículos: importe, moneda y contenidos.</translation>
    </message>
    <message>
        <source>About something a person did: amount and currency, no items.</source>
        <translation>Sobre algo que hizo una persona: importe y moneda, sin artículos.</translation>
    </message>
    <message>
        <source>About a plan: amount, currency, plan and contents.</source>
        <translation>Sobre un plan: importe, moneda, plan y contenidos.</translation>
    </message>
    <message>
        <source>About a custom event: amount, currency, plan and contents.</source>
        <translation>Sobre un evento personalizado: importe, moneda, plan y contenidos.</translation>
    </message>
    <message>
        <source>people&apos;s data (an image tag must not hold any)</source>
        <translation>datos de personas (una etiqueta de imagen no debe contener ninguno)</translation>
    </message>
    <message>
        <source>the time (a tag counts when it is loaded)</source>
        <translation>la hora (una etiqueta cuenta cuando se carga)</translation>
    </message>
    <message>
        <source>where it happened (a tag always means a web page)</source>
        <translation>dónde ocurrió (una etiqueta siempre significa una página web)</translation>
    </message>
    <message>
        <source>the page address (it is the page that shows the tag)</source>
        <translation>la dirección de la página (es la página que muestra la etiqueta)</translation>
    </message>
    <message>
        <source>group_id of items (only the Conversions API takes it)</source>
        <translation>group_id de los artículos (solo lo acepta la Conversions API)</translation>
    </message>
    <message>
        <source>fields of your own (only the Conversions API takes them)</source>
        <translation>campos propios (solo los acepta la Conversions API)</translation>
    </message>
    <message>
        <source>An earlier tag has the same event and event ID: they count once.</source>
        <translation>Una etiqueta anterior tiene el mismo evento y el mismo ID de evento: cuentan una sola vez.</translation>
    </message>
    <message>
        <source>the whole address</source>
        <translation>la dirección entera</translation>
    </message>
    <message>
        <source>the address behind the question mark</source>
        <translation>la dirección tras el signo de interrogación</translation>
    </message>
    <message>
        <source>the first line of the request</source>
        <translation>la primera línea de la solicitud</translation>
    </message>
    <message>
        <source>the request with its usual headers</source>
        <translation>la solicitud con sus encabezados habituales</translation>
    </message>
    <message>
        <source>the tag as it stands in the page</source>
        <translation>la etiqueta como está en la página</translation>
    </message>
    <message>
        <source>Leave out the currency of items: it is that of the conversion.</source>
        <translation>Deja fuera la moneda de los artículos: es la de la conversión.</translation>
    </message>
    <message>
        <source>Leave out the names of items that have an ID.</source>
        <translation>Deja fuera los nombres de los artículos que tienen un ID.</translation>
    </message>
    <message>
        <source>Leave out content_type of items.</source>
        <translation>Deja fuera content_type de los artículos.</translation>
    </message>
    <message>
        <source>Leave out the prices of items; the amount of the conversion stays.</source>
        <translation>Deja fuera los precios de los artículos; el importe de la conversión se queda.</translation>
    </message>
    <message>
        <source>Keep only the first items, or send the conversion with the Conversions API.</source>
        <translation>Conserva solo los primeros artículos, o envía la conversión con la Conversions API.</translation>
    </message>
    <message>
        <source>Leave out all items, or send the conversion with the Conversions API.</source>
        <translation>Deja fuera todos los artículos, o envía la conversión con la Conversions API.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>filled in by the page</source>
        <translation>lo rellena la página</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué mirar</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Image tag</source>
        <translation>Etiqueta de imagen</translation>
    </message>
    <message>
        <source>Put one of these forms into the page where the conversion happens. Show it only after the consent that you need. It can&apos;t report clicks or forms, and nothing about a customer may stand in it.</source>
        <translation>Pon una de estas formas en la página donde ocurre la conversión. Muéstrala solo tras el consentimiento que necesites. No puede informar de clics ni formularios, y en ella no puede haber nada sobre un cliente.</translation>
    </message>
    <message>
        <source>Image tags</source>
        <translation>Etiquetas de imagen</translation>
    </message>
    <message>
        <source>The tags are shown as text here. This page loads none of them.</source>
        <translation>Las etiquetas se muestran aquí como texto. Esta página no carga ninguna.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID de evento</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>There is no image tag and no address in this text.</source>
        <translation>En este texto no hay ninguna etiqueta de imagen ni ninguna dirección.</translation>
    </message>
    <message>
        <source>Paste the whole &lt;img …&gt; or the address that begins with https://bzr.openai.com.</source>
        <translation>Pega el &lt;img …&gt; entero o la dirección que empieza por https://bzr.openai.com.</translation>
    </message>
    <message>
        <source>The tag is not closed: a quote or the final &gt; is missing.</source>
        <translation>La etiqueta no está cerrada: falta una comilla o el &gt; final.</translation>
    </message>
    <message>
        <source>Copy the tag again, to its last character.</source>
        <translation>Copia la etiqueta de nuevo, hasta su último carácter.</translation>
    </message>
    <message>
        <source>The image has no src, so nothing is sent.</source>
        <translation>La imagen no tiene src, así que no se envía nada.</translation>
    </message>
    <message>
        <source>Put the address into src; data-src and the like need JavaScript.</source>
        <translation>Pon la dirección en src; data-src y similares necesitan JavaScript.</translation>
    </message>
    <message>
        <source>The address is not in quotes.</source>
        <translation>La dirección no está entre comillas.</translation>
    </message>
    <message>
        <source>Put double quotes around the value of src.</source>
        <translation>Pon comillas dobles alrededor del valor de src.</translation>
    </message>
    <message>
        <source>loading=&quot;lazy&quot; keeps a hidden image from loading at all.</source>
        <translation>loading=&quot;lazy&quot; impide que una imagen oculta se cargue.</translation>
    </message>
    <message>
        <source>Remove the loading attribute.</source>
        <translation>Quita el atributo loading.</translation>
    </message>
    <message>
        <source>Inside &lt;noscript&gt; the tag loads only where JavaScript is off.</source>
        <translation>Dentro de &lt;noscript&gt; la etiqueta se carga solo donde JavaScript está desactivado.</translation>
    </message>
    <message>
        <source>Right as a fallback for the JavaScript pixel; otherwise take it out of &lt;noscript&gt;.</source>
        <translation>Correcto como alternativa al píxel de JavaScript; si no, saca la etiqueta de &lt;noscript&gt;.</translation>
    </message>
    <message>
        <source>Inside &lt;noscript&gt;, and this page has no JavaScript pixel: where JavaScript runs, nothing is sent.</source>
        <translation>Está dentro de &lt;noscript&gt;, y esta página no tiene píxel de JavaScript: donde se ejecuta JavaScript no se envía nada.</translation>
    </message>
    <message>
        <source>Take the tag out of &lt;noscript&gt;, or add the JavaScript pixel that it is the fallback of.</source>
        <translation>Saca la etiqueta de &lt;noscript&gt;, o añade el píxel de JavaScript del que es alternativa.</translation>
    </message>
    <message>
        <source>The tag stands in a comment, so no browser loads it.</source>
        <translation>La etiqueta está en un comentario, así que ningún navegador la carga.</translation>
    </message>
    <message>
        <source>Take it out of the comment if it should count.</source>
        <translation>Sácala del comentario si debe contar.</translation>
    </message>
    <message>
        <source>A script loads this address: it counts only where JavaScript runs.</source>
        <translation>Un script carga esta dirección: cuenta solo donde se ejecuta JavaScript.</translation>
    </message>
    <message>
        <source>Where JavaScript runs anyway, the JavaScript pixel does more: it keeps oppref and sees clicks.</source>
        <translation>Donde se ejecuta JavaScript de todos modos, el píxel de JavaScript hace más: guarda oppref y ve los clics.</translation>
    </message>
    <message>
        <source>The address stands in CSS: it is loaded only where a visible element uses that style.</source>
        <translation>La dirección está en CSS: se carga solo donde un elemento visible usa ese estilo.</translation>
    </message>
    <message>
        <source>Put it into the src of an &lt;img&gt;.</source>
        <translation>Ponla en el src de un &lt;img&gt;.</translation>
    </message>
    <message>
        <source>The address stands in srcset: the browser chooses one of its candidates, and mail programs none.</source>
        <translation>La dirección está en srcset: el navegador elige una de sus opciones, y los programas de correo, ninguna.</translation>
    </message>
    <message>
        <source>The address is not in the src of an image.</source>
        <translation>La dirección no está en el src de una imagen.</translation>
    </message>
    <message>
        <source>Put it into the src of an &lt;img&gt;; data-src and the like need JavaScript.</source>
        <translation>Ponla en el src de un &lt;img&gt;; data-src y similares necesitan JavaScript.</translation>
    </message>
    <message>
        <source>In HTML an ampersand is written &amp;amp;; browsers forgive it here.</source>
        <translation>En HTML el signo &amp; se escribe &amp;amp;; aquí los navegadores lo perdonan.</translation>
    </message>
    <message>
        <source>Write &amp;amp; between the parameters.</source>
        <translation>Escribe &amp;amp; entre los parámetros.</translation>
    </message>
    <message>
        <source>HTML knows no such character reference, so browsers read its &amp; as the end of the value.</source>
        <translation>HTML no conoce esa referencia de carácter, así que los navegadores leen su &amp; como final del valor.</translation>
    </message>
    <message>
        <source>Write the character itself, percent-encoded.</source>
        <translation>Escribe el carácter mismo, con codificación por porcentaje.</translation>
    </message>
    <message>
        <source>The address is broken over lines; browsers mend that, other programs do not.</source>
        <translation>La dirección está partida en líneas; los navegadores lo corrigen, otros programas no.</translation>
    </message>
    <message>
        <source>Write the address on one line.</source>
        <translation>Escribe la dirección en una línea.</translation>
    </message>
    <message>
        <source>The address does not begin with https://.</source>
        <translation>La dirección no empieza por https://.</translation>
    </message>
    <message>
        <source>Write https:// before the host.</source>
        <translation>Escribe https:// antes del host.</translation>
    </message>
    <message>
        <source>The address does not use https.</source>
        <translation>La dirección no usa https.</translation>
    </message>
    <message>
        <source>Write https:// at its beginning.</source>
        <translation>Escribe https:// al principio.</translation>
    </message>
    <message>
        <source>The address leads to another host than bzr.openai.com.</source>
        <translation>La dirección lleva a un host que no es bzr.openai.com.</translation>
    </message>
    <message>
        <source>Use https://bzr.openai.com/v1/sdk/events.</source>
        <translation>Usa https://bzr.openai.com/v1/sdk/events.</translation>
    </message>
    <message>
        <source>The path is not /v1/sdk/events.</source>
        <translation>La ruta no es /v1/sdk/events.</translation>
    </message>
    <message>
        <source>Use https://bzr.openai.com/v1/sdk/events; /v1/events is for the Conversions API.</source>
        <translation>Usa https://bzr.openai.com/v1/sdk/events; /v1/events es para la Conversions API.</translation>
    </message>
    <message>
        <source>What follows the # is never sent.</source>
        <translation>Lo que sigue a # nunca se envía.</translation>
    </message>
    <message>
        <source>Write # as %23 if it belongs to a value.</source>
        <translation>Escribe # como %23 si es parte de un valor.</translation>
    </message>
    <message>
        <source>The address has more than 2,000 characters; some browsers, servers and proxies cut or refuse it.</source>
        <translation>La dirección tiene más de 2000 caracteres; algunos navegadores, servidores y proxies la cortan o la rechazan.</translation>
    </message>
    <message>
        <source>Leave items out, or send the conversion with the Conversions API.</source>
        <translation>Deja fuera artículos, o envía la conversión con la Conversions API.</translation>
    </message>
    <message>
        <source>This is too much to be read to its end: 262,144 characters of an address and 20,000 tags of a text are looked at.</source>
        <translation>Es demasiado para leerlo hasta el final: se miran 262.144 caracteres de una dirección y 20.000 etiquetas de un texto.</translation>
    </message>
    <message>
        <source>Check it in smaller pieces.</source>
        <translation>Revísalo en partes más pequeñas.</translation>
    </message>
    <message>
        <source>A percent sign is not followed by two hexadecimal digits.</source>
        <translation>A un signo de porcentaje no le siguen dos cifras hexadecimales.</translation>
    </message>
    <message>
        <source>Write a percent sign that belongs to a value as %25.</source>
        <translation>Escribe como %25 un signo de porcentaje que sea parte de un valor.</translation>
    </message>
    <message>
        <source>A plus sign arrives as a space.</source>
        <translation>Un signo más llega como espacio.</translation>
    </message>
    <message>
        <source>Write %20 for a space and %2B for a plus sign.</source>
        <translation>Escribe %20 para un espacio y %2B para un signo más.</translation>
    </message>
    <message>
        <source>There is a space in the address.</source>
        <translation>Hay un espacio en la dirección.</translation>
    </message>
    <message>
        <source>Write it as %20.</source>
        <translation>Escríbelo como %20.</translation>
    </message>
    <message>
        <source>Spaces beside a name or value become part of it.</source>
        <translation>Los espacios junto a un nombre o valor pasan a formar parte de él.</translation>
    </message>
    <message>
        <source>Remove them; keep the address on one line.</source>
        <translation>Quítalos; mantén la dirección en una línea.</translation>
    </message>
    <message>
        <source>This character may not stand in an address as it is.</source>
        <translation>Este carácter no puede estar tal cual en una dirección.</translation>
    </message>
    <message>
        <source>Percent-encode the whole value.</source>
        <translation>Aplica codificación por porcentaje al valor entero.</translation>
    </message>
    <message>
        <source>&amp;amp; reaches the server as text: the address was escaped twice, or copied from HTML source.</source>
        <translation>&amp;amp; llega al servidor como texto: la dirección se escapó dos veces, o se copió del código fuente HTML.</translation>
    </message>
    <message>
        <source>Write &amp; in a plain address and &amp;amp; once in HTML.</source>
        <translation>Escribe &amp; en una dirección simple y &amp;amp; una vez en HTML.</translation>
    </message>
    <message>
        <source>This was percent-encoded twice.</source>
        <translation>Esto se codificó por porcentaje dos veces.</translation>
    </message>
    <message>
        <source>Encode it once.</source>
        <translation>Codifícalo una vez.</translation>
    </message>
    <message>
        <source>The value is not UTF-8 text.</source>
        <translation>El valor no es texto UTF-8.</translation>
    </message>
    <message>
        <source>Save the page or the data as UTF-8 and encode the value again.</source>
        <translation>Guarda la página o los datos como UTF-8 y codifica el valor de nuevo.</translation>
    </message>
    <message>
        <source>{subject} is missing or empty.</source>
        <translation>{subject} falta o está vacío.</translation>
    </message>
    <message>
        <source>Add {subject} with its value.</source>
        <translation>Añade {subject} con su valor.</translation>
    </message>
    <message>
        <source>{subject} has no value.</source>
        <translation>{subject} no tiene valor.</translation>
    </message>
    <message>
        <source>Leave the parameter out when there is nothing to send.</source>
        <translation>Deja fuera el parámetro cuando no haya nada que enviar.</translation>
    </message>
    <message>
        <source>The image tag does not know this parameter; OpenAI refuses such a tag.</source>
        <translation>La etiqueta de imagen no conoce este parámetro; OpenAI rechaza una etiqueta así.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Quítalo.</translation>
    </message>
    <message>
        <source>{subject} is there more than once.</source>
        <translation>{subject} está más de una vez.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Conserva uno de ellos.</translation>
    </message>
    <message>
        <source>Only the Conversions API takes this; an image tag has no user, opt_out, time or page address.</source>
        <translation>Esto solo lo acepta la Conversions API; una etiqueta de imagen no tiene user, opt_out, hora ni dirección de página.</translation>
    </message>
    <message>
        <source>Remove it, or send the conversion with the Conversions API. The id is called event_id here.</source>
        <translation>Quítalo, o envía la conversión con la Conversions API. Aquí el ID se llama event_id.</translation>
    </message>
    <message>
        <source>Fields of the event are written {subject} in an image tag.</source>
        <translation>Los campos del evento se escriben {subject} en una etiqueta de imagen.</translation>
    </message>
    <message>
        <source>Write the name as {subject}.</source>
        <translation>Escribe el nombre como {subject}.</translation>
    </message>
    <message>
        <source>Items can&apos;t be sent in bracketed pieces.</source>
        <translation>Los artículos no se pueden enviar en trozos con corchetes.</translation>
    </message>
    <message>
        <source>Write all items as one JSON array in data[contents], percent-encoded.</source>
        <translation>Escribe todos los artículos como un array JSON en data[contents], con codificación por porcentaje.</translation>
    </message>
    <message>
        <source>The pixel ID is still a placeholder.</source>
        <translation>El ID del píxel es todavía un marcador.</translation>
    </message>
    <message>
        <source>Put in your Pixel ID from Ads Manager, Conversions.</source>
        <translation>Pon tu ID del píxel de Ads Manager, Conversions.</translation>
    </message>
    <message>
        <source>The event ID is still a placeholder, so all conversions would count as one.</source>
        <translation>El ID de evento es todavía un marcador, así que todas las conversiones contarían como una.</translation>
    </message>
    <message>
        <source>Put in an ID of its own for each conversion, or leave event_id out.</source>
        <translation>Pon un ID propio para cada conversión, o deja fuera event_id.</translation>
    </message>
    <message>
        <source>{subject} still holds a placeholder.</source>
        <translation>{subject} contiene todavía un marcador.</translation>
    </message>
    <message>
        <source>Put in the value, or leave the parameter out.</source>
        <translation>Pon el valor, o deja fuera el parámetro.</translation>
    </message>
    <message>
        <source>{subject} is filled in by a template, so its value can&apos;t be checked here.</source>
        <translation>{subject} lo rellena una plantilla, así que su valor no se puede revisar aquí.</translation>
    </message>
    <message>
        <source>Make sure that the template percent-encodes it.</source>
        <translation>Asegúrate de que la plantilla le aplica codificación por porcentaje.</translation>
    </message>
    <message>
        <source>{subject} is filled in by a template that does not percent-encode it: an &amp; or % in the value breaks the address.</source>
        <translation>{subject} lo rellena una plantilla que no aplica la codificación por porcentaje: un &amp; o un % en el valor rompe la dirección.</translation>
    </message>
    <message>
        <source>Use the encoding filter of the template language, such as url_encode, urlencode, rawurlencode() or encodeURIComponent().</source>
        <translation>Usa el filtro de codificación del lenguaje de plantillas, como url_encode, urlencode, rawurlencode() o encodeURIComponent().</translation>
    </message>
    <message>
        <source>A part of the address is filled in by a template, so not all of it can be checked here.</source>
        <translation>Una parte de la dirección la rellena una plantilla, así que no se puede revisar toda aquí.</translation>
    </message>
    <message>
        <source>Paste the address as it stands in the finished page as well.</source>
        <translation>Pega también la dirección como está en la página terminada.</translation>
    </message>
    <message>
        <source>OpenAI has no event of this name.</source>
        <translation>OpenAI no tiene ningún evento con este nombre.</translation>
    </message>
    <message>
        <source>Choose one of the event names, or custom with a name of your own.</source>
        <translation>Elige uno de los nombres de evento, o custom con un nombre tuyo.</translation>
    </message>
    <message>
        <source>App events can&apos;t be sent with an image tag.</source>
        <translation>Los eventos de app no se pueden enviar con una etiqueta de imagen.</translation>
    </message>
    <message>
        <source>Send them with the Conversions API.</source>
        <translation>Envíalos con la Conversions API.</translation>
    </message>
    <message>
        <source>data[type] does not belong to this event.</source>
        <translation>data[type] no corresponde a este evento.</translation>
    </message>
    <message>
        <source>Let Convey write the data type; it follows from the event.</source>
        <translation>Deja que Convey escriba el tipo de datos; depende del evento.</translation>
    </message>
    <message>
        <source>The custom event name has a form that OpenAI does not take.</source>
        <translation>El nombre del evento personalizado tiene una forma que OpenAI no acepta.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, _ and -, with a letter or digit at both ends.</source>
        <translation>Usa de 1 a 64 letras, cifras, _ y -, con una letra o cifra en ambos extremos.</translation>
    </message>
    <message>
        <source>The custom event name is that of a standard event.</source>
        <translation>El nombre del evento personalizado es el de un evento estándar.</translation>
    </message>
    <message>
        <source>Use the standard event, or choose another name.</source>
        <translation>Usa el evento estándar, o elige otro nombre.</translation>
    </message>
    <message>
        <source>Only a custom event has a custom event name.</source>
        <translation>Solo un evento personalizado tiene nombre de evento personalizado.</translation>
    </message>
    <message>
        <source>Remove custom_event_name, or set event to custom.</source>
        <translation>Quita custom_event_name, o pon event como custom.</translation>
    </message>
    <message>
        <source>OpenAI advises lower case in custom event names.</source>
        <translation>OpenAI aconseja minúsculas en los nombres de eventos personalizados.</translation>
    </message>
    <message>
        <source>Write the name in lower case everywhere.</source>
        <translation>Escribe el nombre en minúsculas en todas partes.</translation>
    </message>
    <message>
        <source>The amount is not a whole number.</source>
        <translation>El importe no es un número entero.</translation>
    </message>
    <message>
        <source>Give it in the smallest unit of the currency: 25.99 USD is 2599.</source>
        <translation>Dalo en la unidad mínima de la moneda: 25.99 USD es 2599.</translation>
    </message>
    <message>
        <source>The amount is negative; OpenAI does not say what it does with that.</source>
        <translation>El importe es negativo; OpenAI no dice qué hace con eso.</translation>
    </message>
    <message>
        <source>Check the amount; refunds have no event of their own.</source>
        <translation>Revisa el importe; los reembolsos no tienen un evento propio.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Este no es un número entero.</translation>
    </message>
    <message>
        <source>Write digits only, without currency, separators or quotes.</source>
        <translation>Escribe solo cifras, sin moneda, separadores ni comillas.</translation>
    </message>
    <message>
        <source>There is an amount without a currency.</source>
        <translation>Hay un importe sin moneda.</translation>
    </message>
    <message>
        <source>Add the three-letter code, such as USD.</source>
        <translation>Añade el código de tres letras, como USD.</translation>
    </message>
    <message>
        <source>This is not a currency of ISO 4217 that amounts can be given in.</source>
        <translation>Esta no es una moneda de ISO 4217 en que se puedan dar importes.</translation>
    </message>
    <message>
        <source>Use the three-letter code, such as USD.</source>
        <translation>Usa el código de tres letras, como USD.</translation>
    </message>
    <message>
        <source>This currency has been withdrawn.</source>
        <translation>Esta moneda se retiró.</translation>
    </message>
    <message>
        <source>Use the currency that replaced it, and its amount.</source>
        <translation>Usa la moneda que la sustituyó, y su importe.</translation>
    </message>
    <message>
        <source>Currency codes are written in upper case.</source>
        <translation>Los códigos de moneda se escriben en mayúsculas.</translation>
    </message>
    <message>
        <source>Write the code in upper case.</source>
        <translation>Escribe el código en mayúsculas.</translation>
    </message>
    <message>
        <source>This event takes no plan.</source>
        <translation>Este evento no lleva plan.</translation>
    </message>
    <message>
        <source>Remove data[plan_id]; only subscription_created, trial_started and custom take it.</source>
        <translation>Quita data[plan_id]; solo lo llevan subscription_created, trial_started y custom.</translation>
    </message>
    <message>
        <source>This event takes no items.</source>
        <translation>Este evento no lleva artículos.</translation>
    </message>
    <message>
        <source>Remove data[contents].</source>
        <translation>Quita data[contents].</translation>
    </message>
    <message>
        <source>data[contents] is not JSON.</source>
        <translation>data[contents] no es JSON.</translation>
    </message>
    <message>
        <source>Write the items as one JSON array, then percent-encode all of it.</source>
        <translation>Escribe los artículos como un array JSON y aplícale entero la codificación por porcentaje.</translation>
    </message>
    <message>
        <source>data[contents] is not a list.</source>
        <translation>data[contents] no es una lista.</translation>
    </message>
    <message>
        <source>Put the items into [ and ], even a single one.</source>
        <translation>Pon los artículos entre [ y ], aunque sea uno solo.</translation>
    </message>
    <message>
        <source>The list of items is empty; OpenAI does not say what it does with that.</source>
        <translation>La lista de artículos está vacía; OpenAI no dice qué hace con eso.</translation>
    </message>
    <message>
        <source>Leave data[contents] out.</source>
        <translation>Deja fuera data[contents].</translation>
    </message>
    <message>
        <source>An entry of data[contents] is not an object.</source>
        <translation>Una entrada de data[contents] no es un objeto.</translation>
    </message>
    <message>
        <source>Write each item as {&quot;id&quot;:…}.</source>
        <translation>Escribe cada artículo como {&quot;id&quot;:…}.</translation>
    </message>
    <message>
        <source>An item has a field that OpenAI does not know.</source>
        <translation>Un artículo tiene un campo que OpenAI no conoce.</translation>
    </message>
    <message>
        <source>Use id, name, content_type, quantity, amount and currency only.</source>
        <translation>Usa solo id, name, content_type, quantity, amount y currency.</translation>
    </message>
    <message>
        <source>group_id and variant_dict are for the Conversions API alone.</source>
        <translation>group_id y variant_dict son solo para la Conversions API.</translation>
    </message>
    <message>
        <source>Remove them from the items of an image tag.</source>
        <translation>Quítalos de los artículos de una etiqueta de imagen.</translation>
    </message>
    <message>
        <source>An item has the same field twice.</source>
        <translation>Un artículo tiene dos veces el mismo campo.</translation>
    </message>
    <message>
        <source>A field of an item has a value of the wrong kind.</source>
        <translation>Un campo de un artículo tiene un valor de otro tipo.</translation>
    </message>
    <message>
        <source>Write quantity and amount as numbers without quotes, everything else as text in quotes.</source>
        <translation>Escribe quantity y amount como números sin comillas, todo lo demás como texto entre comillas.</translation>
    </message>
    <message>
        <source>content_type of an item is empty.</source>
        <translation>content_type de un artículo está vacío.</translation>
    </message>
    <message>
        <source>Give it a value such as product, or leave it out.</source>
        <translation>Dale un valor como product, o déjalo fuera.</translation>
    </message>
    <message>
        <source>A field of an item is empty.</source>
        <translation>Un campo de un artículo está vacío.</translation>
    </message>
    <message>
        <source>Give it a value, or leave it out.</source>
        <translation>Dale un valor u omítelo.</translation>
    </message>
    <message>
        <source>An item says nothing: none of its fields has a value.</source>
        <translation>Un artículo no dice nada: ninguno de sus campos tiene valor.</translation>
    </message>
    <message>
        <source>Give it an id, or leave the item out.</source>
        <translation>Dale un ID u omite el artículo.</translation>
    </message>
    <message>
        <source>There is an e-mail address in the tag.</source>
        <translation>Hay un correo electrónico en la etiqueta.</translation>
    </message>
    <message>
        <source>Remove it: image tags must not hold personal data. The Conversions API takes it hashed.</source>
        <translation>Quítalo: las etiquetas de imagen no deben contener datos personales. La Conversions API lo acepta con hash.</translation>
    </message>
    <message>
        <source>There is a phone number in the tag.</source>
        <translation>Hay un teléfono en la etiqueta.</translation>
    </message>
    <message>
        <source>There is what looks like a card number in the tag.</source>
        <translation>Hay en la etiqueta algo que parece un número de tarjeta.</translation>
    </message>
    <message>
        <source>Remove it: image tags must not hold personal data.</source>
        <translation>Quítalo: las etiquetas de imagen no deben contener datos personales.</translation>
    </message>
    <message>
        <source>There is what looks like a key or a password in the tag, where every visitor can read it.</source>
        <translation>Hay en la etiqueta algo que parece una clave o una contraseña, donde cualquier visitante puede leerla.</translation>
    </message>
    <message>
        <source>Remove it, and replace the key in Ads Manager if the page was online.</source>
        <translation>Quítala, y reemplaza la clave en Ads Manager si la página estuvo en línea.</translation>
    </message>
    <message>
        <source>The event ID looks like an order number; OpenAI asks for none in image tags.</source>
        <translation>El ID de evento parece un número de pedido; OpenAI no los quiere en etiquetas de imagen.</translation>
    </message>
    <message>
        <source>Use an opaque ID, such as the one that Convey makes, and give the same to the Conversions API.</source>
        <translation>Usa un ID opaco, como el que crea Convey, y da el mismo a la Conversions API.</translation>
    </message>
    <message>
        <source>This person has opted out, and an image tag can&apos;t say so.</source>
        <translation>Esta persona ejerció la exclusión voluntaria, y una etiqueta de imagen no puede decirlo.</translation>
    </message>
    <message>
        <source>Show no tag, or send the conversion with the Conversions API, which can say it.</source>
        <translation>No muestres ninguna etiqueta, o envía la conversión con la Conversions API, que puede decirlo.</translation>
    </message>
    <message>
        <source>Where is the whole tag? Copy it again from its source.</source>
        <translation>¿Dónde está la etiqueta entera? Cópiala de nuevo de su origen.</translation>
    </message>
    <message>
        <source>What is your Pixel ID? It stands in Ads Manager.</source>
        <translation>¿Cuál es tu ID del píxel? Está en Ads Manager.</translation>
    </message>
    <message>
        <source>Which event does this page stand for?</source>
        <translation>¿Qué evento representa esta página?</translation>
    </message>
    <message>
        <source>What should the custom event be called?</source>
        <translation>¿Cómo se debe llamar el evento personalizado?</translation>
    </message>
    <message>
        <source>Which opaque ID does the conversion get, or should it have none?</source>
        <translation>¿Qué ID opaco recibe la conversión, o no debe tener ninguno?</translation>
    </message>
    <message>
        <source>Does the page know the oppref? If not, leave the parameter out.</source>
        <translation>¿La página conoce el oppref? Si no, deja fuera el parámetro.</translation>
    </message>
    <message>
        <source>What is the amount, in the smallest unit of its currency?</source>
        <translation>¿Cuál es el importe, en la unidad mínima de su moneda?</translation>
    </message>
    <message>
        <source>In which currency is the amount?</source>
        <translation>¿En qué moneda está el importe?</translation>
    </message>
    <message>
        <source>What should this value be?</source>
        <translation>¿Cuál debe ser este valor?</translation>
    </message>
    <message>
        <source>Which of the two values is right?</source>
        <translation>¿Cuál de los dos valores es el correcto?</translation>
    </message>
    <message>
        <source>Which items belong to the conversion?</source>
        <translation>¿Qué artículos son de la conversión?</translation>
    </message>
    <message>
        <source>What does this entry say about the item?</source>
        <translation>¿Qué dice esta entrada sobre el artículo?</translation>
    </message>
    <message>
        <source>What should stand here instead of personal data? It may be left out.</source>
        <translation>¿Qué debe ir aquí en lugar de los datos personales? Se puede dejar fuera.</translation>
    </message>
    <message>
        <source>Was the page online with this key? Then the key has to be replaced.</source>
        <translation>¿La página estuvo en línea con esta clave? Entonces hay que reemplazar la clave.</translation>
    </message>
    <message>
        <source>Is this an endpoint of your own? If not, use bzr.openai.com.</source>
        <translation>¿Es este un punto de conexión tuyo? Si no, usa bzr.openai.com.</translation>
    </message>
    <message>
        <source>Does the # belong to a value? Then write it as %23; else remove what follows.</source>
        <translation>¿El # es parte de un valor? Entonces escríbelo como %23; si no, quita lo que sigue.</translation>
    </message>
    <message>
        <source>Where in the page should the tag stand?</source>
        <translation>¿En qué lugar de la página debe estar la etiqueta?</translation>
    </message>
    <message>
        <source>In which encoding is the text? Save it as UTF-8 and encode it again.</source>
        <translation>¿En qué codificación está el texto? Guárdalo como UTF-8 y codifícalo de nuevo.</translation>
    </message>
    <message>
        <source>What can be left out?</source>
        <translation>¿Qué se puede dejar fuera?</translation>
    </message>
    <message>
        <source>Is the tag shown to people who opted out? It must not be.</source>
        <translation>¿Se muestra la etiqueta a personas que ejercieron la exclusión voluntaria? No debe mostrarse.</translation>
    </message>
    <message>
        <source>Look at the network and the proxy, then try again.</source>
        <translation>Mira la red y el proxy e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Stopped. If it was on its way, it may have arrived.</source>
        <translation>Detenido. Si estaba en camino, puede haber llegado.</translation>
    </message>
    <message>
        <source>No answer came in time. It may have arrived.</source>
        <translation>No llegó respuesta a tiempo. La solicitud puede haber llegado.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtalo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The server of the tag can&apos;t be reached. {detail}</source>
        <translation>No se puede llegar al servidor de la etiqueta. {detail}</translation>
    </message>
    <message>
        <source>The connection failed. It may have arrived. {detail}</source>
        <translation>La conexión falló. La solicitud puede haber llegado. {detail}</translation>
    </message>
    <message>
        <source>What answered is no web server.</source>
        <translation>Lo que respondió no es un servidor web.</translation>
    </message>
    <message>
        <source>As far as known in October 2026, these ads run in the United States, Canada, Australia, New Zealand, the United Kingdom, Brazil, Japan, Korea and Mexico, and in no country of the EU.</source>
        <translation>Hasta donde se sabe en octubre de 2026, estos anuncios se publican en Estados Unidos, Canadá, Australia, Nueva Zelanda, el Reino Unido, Brasil, Japón, Corea y México, y en ningún país de la UE.</translation>
    </message>
    <message>
        <source>Stay on this computer</source>
        <translation>Se quedan en este equipo</translation>
    </message>
    <message>
        <source>Are read, and do not leave</source>
        <translation>Se leen y no salen</translation>
    </message>
    <message>
        <source>Leave hashed</source>
        <translation>Salen con hash</translation>
    </message>
    <message>
        <source>Leave so that they can be read</source>
        <translation>Salen de forma legible</translation>
    </message>
    <message>
        <source>Nothing of these columns is read into a conversion.</source>
        <translation>Nada de estas columnas se lee para una conversión.</translation>
    </message>
    <message>
        <source>These columns decide which lines are sent, or how a line is read. Their values stay on this computer.</source>
        <translation>Estas columnas deciden qué líneas se envían, o cómo se lee una línea. Sus valores se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Only a SHA-256 hash leaves, made on this computer. A hash of a value that is known already can be recognised.</source>
        <translation>Solo sale un hash SHA-256, hecho en este equipo. El hash de un valor que ya se conoce se puede reconocer.</translation>
    </message>
    <message>
        <source>OpenAI reads these values as they are, or in another form of writing.</source>
        <translation>OpenAI lee estos valores tal cual, o escritos de otra forma.</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Se usa para</translation>
    </message>
    <message>
        <source>The same for every line</source>
        <translation>Igual en todas las líneas</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Lo que sale de este equipo</translation>
    </message>
    <message>
        <source>Every column of the file stands here once, under what happens to it. Conversions go to OpenAI, encrypted; nobody else gets anything, and no file name, line number or figure about the sender leaves.</source>
        <translation>Cada columna del archivo está aquí una vez, bajo lo que se hace con ella. Las conversiones van a OpenAI, cifradas; nadie más recibe nada, y no sale ningún nombre de archivo, número de línea ni cifra sobre quien envía.</translation>
    </message>
    <message>
        <source>These values are the same for every line; no column has them.</source>
        <translation>Estos valores son iguales en todas las líneas; no los tiene ninguna columna.</translation>
    </message>
    <message>
        <source>One conversion as it is sent</source>
        <translation>Una conversión tal como se envía</translation>
    </message>
    <message>
        <source>It is set aside, never deleted. Put a copy of it back, or check the conversions again and send them: the question before sending says what that means.</source>
        <translation>Se aparta, nunca se borra. Vuelve a poner una copia en su sitio, o comprueba de nuevo las conversiones y envíalas: la pregunta antes de enviar dice lo que eso significa.</translation>
    </message>
    <message>
        <source>What it takes stands in Help &gt; Command line, under Inputs.</source>
        <translation>Lo que admite está en Ayuda &gt; Command line (línea de comandos), en «Inputs».</translation>
    </message>
    <message>
        <source>All inputs stand in Help &gt; Command line, under Inputs.</source>
        <translation>Todas las entradas están en Ayuda &gt; Command line (línea de comandos), en «Inputs».</translation>
    </message>
    <message>
        <source>It is set aside, never deleted. What was sent before is not known without it: put a copy of it back, or send with --without-history, and what OpenAI has already goes again.</source>
        <translation>Se aparta, nunca se borra. Sin él no se sabe qué se envió antes: vuelve a poner una copia en su sitio, o envía con --without-history, y lo que OpenAI ya tiene se envía otra vez.</translation>
    </message>
    <message>
        <source>It is a workbook with several sheets. Choose the one with the conversions (--sheet), or export it again.</source>
        <translation>Es un libro con varias hojas. Elige la de las conversiones (--sheet), o expórtalo de nuevo.</translation>
    </message>
    <message>
        <source>{subject} can&apos;t be used. {detail}</source>
        <translation>{subject} no se puede usar. {detail}</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elige otra.</translation>
    </message>
    <message>
        <source>This is no endpoint.</source>
        <translation>Esto no es un punto de conexión.</translation>
    </message>
    <message>
        <source>Other sheets of this workbook with rows: {found}. The one that looks most like conversions is read.</source>
        <translation>Otras hojas de este libro con filas: {found}. Se lee la que más parece de conversiones.</translation>
    </message>
    <message>
        <source>If another one is meant, choose its sheet.</source>
        <translation>Si se trata de otra, elige esa hoja.</translation>
    </message>
    <message>
        <source>A server on the way answered HTTP 413: this conversion is too large for it, even alone.</source>
        <translation>Un servidor en el camino respondió HTTP 413: esta conversión es demasiado grande para él, incluso sola.</translation>
    </message>
    <message>
        <source>This line has too few cells: {found}; the header has {expected}.</source>
        <translation>Esta línea tiene muy pocas celdas: {found}; el encabezado tiene {expected}.</translation>
    </message>
    <message>
        <source>Check the time zone, whether day and month are swapped, and which time of day is taken for days without one (date_only_time).</source>
        <translation>Revisa la zona horaria, si el día y el mes están al revés y qué hora del día se toma para los días que no la tienen (date_only_time).</translation>
    </message>
    <message>
        <source>The amount column is empty here; the conversion is sent without a value.</source>
        <translation>La columna del importe está vacía aquí; la conversión se envía sin valor.</translation>
    </message>
    <message>
        <source>Fill in the cell, or leave the line out.</source>
        <translation>Rellena la celda u omite la línea.</translation>
    </message>
    <message>
        <source>If it is to be sent all the same, give it an id of its own, or change the filter on column {subject}.</source>
        <translation>Si se debe enviar de todos modos, dale un ID propio o cambia el filtro de la columna {subject}.</translation>
    </message>
    <message>
        <source>This line repeats the header.</source>
        <translation>Esta línea repite el encabezado.</translation>
    </message>
</context>
</TS>
