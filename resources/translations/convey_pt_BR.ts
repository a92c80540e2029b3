<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
<context>
    <name>DialectWords</name>
    <message>
        <source>found, %1 % sure</source>
        <translation>encontrado, %1 % de certeza</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name in a sentence</comment>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of names</comment>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>comma</source>
        <translation>vírgula</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>ponto e vírgula</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulação</translation>
    </message>
    <message>
        <source>caret</source>
        <translation>circunflexo</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>dois-pontos</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>um caractere de controle</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barra vertical</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Vírgula ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Ponto e vírgula ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>Vertical bar |</source>
        <translation>Barra vertical |</translation>
    </message>
    <message>
        <source>Caret ^</source>
        <translation>Circunflexo ^</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the first %1 lines have the same number of cells with it: %2.</source>
        <translation>
            <numerusform>%Ln das primeiras %1 linhas tem com ele o mesmo número de células: %2.</numerusform>
            <numerusform>%Ln das primeiras %1 linhas têm com ele o mesmo número de células: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>you chose; %1 fits better</source>
        <translation>escolha sua; %1 combina melhor</translation>
    </message>
    <message>
        <source>you chose</source>
        <translation>escolha sua</translation>
    </message>
    <message>
        <source>assumed: one column</source>
        <translation>suposto: uma coluna</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>o habitual</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells of the first line read like names, %1 like values.</source>
        <translation>
            <numerusform>%Ln célula da primeira linha parece um nome; %1, valores.</numerusform>
            <numerusform>%Ln células da primeira linha parecem nomes; %1, valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>suposto</translation>
    </message>
    <message>
        <source>The first line looks like those below it.</source>
        <translation>A primeira linha se parece com as de baixo.</translation>
    </message>
    <message>
        <source>saved today %1</source>
        <translation>salvo hoje às %1</translation>
    </message>
    <message>
        <source>saved yesterday %1</source>
        <translation>salvo ontem às %1</translation>
    </message>
    <message>
        <source>saved on %1 at %2</source>
        <translation>salvo em %1 às %2</translation>
    </message>
    <message>
        <source>Columns without a name are called by their place: %1.</source>
        <translation>As colunas sem nome são chamadas pela posição: %1.</translation>
    </message>
    <message>
        <source>Names that stand over more than one column: %1. Convey reads the first column of each; to use another, give it a name of its own in the spreadsheet.</source>
        <translation>Nomes que estão em mais de uma coluna: %1. O Convey lê a primeira coluna de cada um; para usar outra, dê a ela um nome próprio na planilha.</translation>
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
        <translation>Windows-1252 (ocidental)</translation>
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
        <translation>Windows-1250 (Europa Central)</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251 (cirílico)</translation>
    </message>
    <message>
        <source>Windows-1253 (Greek)</source>
        <translation>Windows-1253 (grego)</translation>
    </message>
    <message>
        <source>Windows-1254 (Turkish)</source>
        <translation>Windows-1254 (turco)</translation>
    </message>
    <message>
        <source>Windows-1255 (Hebrew)</source>
        <translation>Windows-1255 (hebraico)</translation>
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
        <translation>Windows-874 (tailandês)</translation>
    </message>
    <message>
        <source>Shift_JIS (Japanese)</source>
        <translation>Shift_JIS (japonês)</translation>
    </message>
    <message>
        <source>EUC-JP (Japanese)</source>
        <translation>EUC-JP (japonês)</translation>
    </message>
    <message>
        <source>GB18030 (Chinese, simplified)</source>
        <translation>GB18030 (chinês simplificado)</translation>
    </message>
    <message>
        <source>EUC-KR (Korean)</source>
        <translation>EUC-KR (coreano)</translation>
    </message>
    <message>
        <source>Big5 (Chinese, traditional)</source>
        <translation>Big5 (chinês tradicional)</translation>
    </message>
    <message>
        <source>Mac Roman (old Macs)</source>
        <translation>Mac Roman (Macs antigos)</translation>
    </message>
    <message>
        <source>you chose</source>
        <translation>escolha sua</translation>
    </message>
    <message>
        <source>found, %1 % sure</source>
        <translation>encontrado, %1 % de certeza</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>o habitual</translation>
    </message>
    <message>
        <source>found, marked as such</source>
        <translation>encontrado, marcado como tal</translation>
    </message>
    <message>
        <source>likely, %1 % sure</source>
        <translation>provável, %1 % de certeza</translation>
    </message>
    <message>
        <source>as the format has it</source>
        <translation>conforme o formato</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>The file begins with the mark of this encoding.</source>
        <translation>O arquivo começa com a marca desta codificação.</translation>
    </message>
    <message>
        <source>Every second byte is zero, as in this encoding.</source>
        <translation>Um a cada dois bytes é zero, como nesta codificação.</translation>
    </message>
    <message>
        <source>Line %1 is the first with letters beyond A to Z, and they are well-formed.</source>
        <translation>A linha %1 é a primeira com letras além de A a Z, e elas estão bem formadas.</translation>
    </message>
    <message>
        <source>There is no letter beyond A to Z in what was looked at.</source>
        <translation>Não há letra além de A a Z no que foi examinado.</translation>
    </message>
    <message>
        <source>Line %1 is the first that can&apos;t be UTF-8; with this encoding its letters make words.</source>
        <translation>A linha %1 é a primeira que não pode ser UTF-8; com esta codificação as letras formam palavras.</translation>
    </message>
    <message>
        <source>The first line names the separator, as Excel writes it.</source>
        <translation>A primeira linha informa o separador, como o Excel escreve.</translation>
    </message>
    <message>
        <source>The lines above the table are parameters of a template.</source>
        <translation>As linhas acima da tabela são parâmetros de um modelo.</translation>
    </message>
    <message>
        <source>The lines above the table are comments.</source>
        <translation>As linhas acima da tabela são comentários.</translation>
    </message>
    <message>
        <source>The lines above the table read like a title.</source>
        <translation>As linhas acima da tabela parecem um título.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were passed over.</source>
        <translation>
            <numerusform>%Ln linha foi pulada.</numerusform>
            <numerusform>%Ln linhas foram puladas.</numerusform>
        </translation>
    </message>
    <message>
        <source>none found</source>
        <translation>nenhuma encontrada</translation>
    </message>
    <message>
        <source>one begins in line %1</source>
        <translation>uma começa na linha %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other tables begin in the file.</source>
        <translation>
            <numerusform>%Ln outra tabela começa no arquivo.</numerusform>
            <numerusform>%Ln outras tabelas começam no arquivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>above the names</source>
        <translation>acima dos nomes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable, from line %1 on</source>
        <translation>
            <numerusform>%Ln ilegível, a partir da linha %1</numerusform>
            <numerusform>%Ln ilegíveis, a partir da linha %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how it was found, and the proof</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>a única</translation>
    </message>
    <message>
        <source>An Excel workbook.</source>
        <translation>Uma pasta de trabalho do Excel.</translation>
    </message>
    <message>
        <source>Packed as gz; Convey has unpacked it.</source>
        <translation>Compactado como gz; o Convey descompactou.</translation>
    </message>
    <message>
        <source>Its days are counted from 1904, as on old Macs.</source>
        <translation>Os dias são contados a partir de 1904, como em Macs antigos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln formulas have no value: open the workbook in Excel and save it once.</source>
        <translation>
            <numerusform>%Ln fórmula não tem valor: abra a pasta de trabalho no Excel e salve uma vez.</numerusform>
            <numerusform>%Ln fórmulas não têm valor: abra a pasta de trabalho no Excel e salve uma vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged cells: the value stands in the first of them.</source>
        <translation>
            <numerusform>%Ln célula mesclada: o valor está na primeira.</numerusform>
            <numerusform>%Ln células mescladas: o valor está na primeira.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its lines end in different ways, which changes nothing.</source>
        <translation>As linhas terminam de formas diferentes, o que não muda nada.</translation>
    </message>
    <message>
        <source>Its lines end as on Windows (CR LF).</source>
        <translation>As linhas terminam como no Windows (CR LF).</translation>
    </message>
    <message>
        <source>Its lines end as on old Macs (CR).</source>
        <translation>As linhas terminam como em Macs antigos (CR).</translation>
    </message>
    <message>
        <source>Its lines end as on Linux and Macs (LF).</source>
        <translation>As linhas terminam como no Linux e no Mac (LF).</translation>
    </message>
    <message>
        <source>Line %1 names a time zone: %2.</source>
        <translation>A linha %1 informa um fuso horário: %2.</translation>
    </message>
    <message numerus="yes">
        <source>the one of %Ln that looks most like conversions</source>
        <translation>
            <numerusform>entre %Ln, a que mais parece ter conversões</numerusform>
            <numerusform>entre %Ln, a que mais parece ter conversões</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>is empty</source>
        <translation>está vazia</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>tem um valor</translation>
    </message>
    <message>
        <source>zero or less</source>
        <translation>zero ou menos</translation>
    </message>
    <message>
        <source>above zero</source>
        <translation>acima de zero</translation>
    </message>
    <message>
        <source>all but %1</source>
        <comment>words of a column</comment>
        <translation>tudo menos %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>cells without a word</comment>
        <translation>(vazia)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, and the values that are left out</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This file has no such column.</source>
        <translation>Este arquivo não tem essa coluna.</translation>
    </message>
    <message>
        <source>Switched off: they are sent.</source>
        <translation>Desativado: são enviadas.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>None in this file.</source>
        <translation>Nenhuma neste arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions, with others of its kind</source>
        <translation>
            <numerusform>%Ln conversão, com outras do mesmo tipo</numerusform>
            <numerusform>%Ln conversões, com outras do mesmo tipo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions, %1, with others of its kind</source>
        <translation>
            <numerusform>%Ln conversão, %1, com outras do mesmo tipo</numerusform>
            <numerusform>%Ln conversões, %1, com outras do mesmo tipo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions</source>
        <translation>
            <numerusform>%Ln conversão</numerusform>
            <numerusform>%Ln conversões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions, %1</source>
        <translation>
            <numerusform>%Ln conversão, %1</numerusform>
            <numerusform>%Ln conversões, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>causes</name>
    <message>
        <source>Line has too many cells</source>
        <translation>Linha com células demais</translation>
    </message>
    <message>
        <source>Line has too few cells</source>
        <translation>Linha com células de menos</translation>
    </message>
    <message>
        <source>Quotation mark never closed</source>
        <translation>Aspas nunca fechadas</translation>
    </message>
    <message>
        <source>Line too long to be read whole</source>
        <translation>Linha longa demais para ler inteira</translation>
    </message>
    <message>
        <source>Text can&apos;t be read (encoding)</source>
        <translation>Texto ilegível (codificação)</translation>
    </message>
    <message>
        <source>Event ID is missing</source>
        <translation>Falta o ID do evento</translation>
    </message>
    <message>
        <source>Event ID looks personal</source>
        <translation>ID do evento parece pessoal</translation>
    </message>
    <message>
        <source>Event ID is very long</source>
        <translation>ID do evento muito longo</translation>
    </message>
    <message>
        <source>Kind of event is missing</source>
        <translation>Falta o tipo de evento</translation>
    </message>
    <message>
        <source>Kind of event is not known</source>
        <translation>Tipo de evento desconhecido</translation>
    </message>
    <message>
        <source>Custom event has no name</source>
        <translation>Evento personalizado sem nome</translation>
    </message>
    <message>
        <source>Custom event name not allowed</source>
        <translation>Nome de evento personalizado não permitido</translation>
    </message>
    <message>
        <source>Custom event has a standard name</source>
        <translation>Evento personalizado com nome padrão</translation>
    </message>
    <message>
        <source>Custom event name not sent</source>
        <translation>Nome de evento personalizado não enviado</translation>
    </message>
    <message>
        <source>Time is missing</source>
        <translation>Falta a hora</translation>
    </message>
    <message>
        <source>Time can&apos;t be read</source>
        <translation>Hora ilegível</translation>
    </message>
    <message>
        <source>Time names no zone</source>
        <translation>Hora sem fuso</translation>
    </message>
    <message>
        <source>Day and month unclear</source>
        <translation>Dia e mês ambíguos</translation>
    </message>
    <message>
        <source>Time skipped by the clocks</source>
        <translation>Hora pulada pelos relógios</translation>
    </message>
    <message>
        <source>Time happened twice</source>
        <translation>Hora que aconteceu duas vezes</translation>
    </message>
    <message>
        <source>Older than 7 days</source>
        <translation>Há mais de 7 dias</translation>
    </message>
    <message>
        <source>Time is in the future</source>
        <translation>Hora no futuro</translation>
    </message>
    <message>
        <source>Leaves the 7 days within the hour</source>
        <translation>Sai dos 7 dias em uma hora</translation>
    </message>
    <message>
        <source>Place is not known</source>
        <translation>Lugar desconhecido</translation>
    </message>
    <message>
        <source>App event outside the app</source>
        <translation>Evento de app fora do app</translation>
    </message>
    <message>
        <source>Page address is missing</source>
        <translation>Falta o endereço da página</translation>
    </message>
    <message>
        <source>Page address can&apos;t be sent</source>
        <translation>O endereço não pode ser enviado</translation>
    </message>
    <message>
        <source>Page address looks personal</source>
        <translation>O endereço parece pessoal</translation>
    </message>
    <message>
        <source>Opt-out can&apos;t be read</source>
        <translation>Opt-out ilegível</translation>
    </message>
    <message>
        <source>Consent is unclear</source>
        <translation>Consentimento ambíguo</translation>
    </message>
    <message>
        <source>Nothing identifies the customer</source>
        <translation>Nada identifica o cliente</translation>
    </message>
    <message>
        <source>E-mail address not usable</source>
        <translation>E-mail não utilizável</translation>
    </message>
    <message>
        <source>Phone number not usable</source>
        <translation>Telefone não utilizável</translation>
    </message>
    <message>
        <source>Phone number without country</source>
        <translation>Telefone sem país</translation>
    </message>
    <message>
        <source>Customer ID not usable</source>
        <translation>ID do cliente não utilizável</translation>
    </message>
    <message>
        <source>Name not usable</source>
        <translation>Nome não utilizável</translation>
    </message>
    <message>
        <source>Country is not known</source>
        <translation>País desconhecido</translation>
    </message>
    <message>
        <source>Region not usable</source>
        <translation>Região não utilizável</translation>
    </message>
    <message>
        <source>City not usable</source>
        <translation>Cidade não utilizável</translation>
    </message>
    <message>
        <source>Postal code not usable</source>
        <translation>CEP não utilizável</translation>
    </message>
    <message>
        <source>IP address not usable</source>
        <translation>Endereço IP não utilizável</translation>
    </message>
    <message>
        <source>Browser text not usable</source>
        <translation>Texto do navegador não utilizável</translation>
    </message>
    <message>
        <source>obref not usable</source>
        <translation>obref não utilizável</translation>
    </message>
    <message>
        <source>Advertising ID not usable</source>
        <translation>ID de publicidade não utilizável</translation>
    </message>
    <message>
        <source>Hash of another kind</source>
        <translation>Hash de outro tipo</translation>
    </message>
    <message>
        <source>Hashed already</source>
        <translation>Já com hash</translation>
    </message>
    <message>
        <source>Amount can&apos;t be read</source>
        <translation>Valor ilegível</translation>
    </message>
    <message>
        <source>Amount has too many decimals</source>
        <translation>Valor com decimais demais</translation>
    </message>
    <message>
        <source>Decimal sign unclear</source>
        <translation>Sinal decimal ambíguo</translation>
    </message>
    <message>
        <source>Currency is missing</source>
        <translation>Falta a moeda</translation>
    </message>
    <message>
        <source>Amount is negative</source>
        <translation>Valor negativo</translation>
    </message>
    <message>
        <source>Amount is zero</source>
        <translation>Valor zero</translation>
    </message>
    <message>
        <source>Currency is not known</source>
        <translation>Moeda desconhecida</translation>
    </message>
    <message>
        <source>Currency no longer in use</source>
        <translation>Moeda fora de uso</translation>
    </message>
    <message>
        <source>Plan not sent</source>
        <translation>Plano não enviado</translation>
    </message>
    <message>
        <source>Products not sent</source>
        <translation>Produtos não enviados</translation>
    </message>
    <message>
        <source>Own field not sent</source>
        <translation>Campo próprio não enviado</translation>
    </message>
    <message>
        <source>Text looks personal</source>
        <translation>O texto parece pessoal</translation>
    </message>
    <message>
        <source>Quantity can&apos;t be read</source>
        <translation>Quantidade ilegível</translation>
    </message>
    <message>
        <source>Quantity below 1</source>
        <translation>Quantidade abaixo de 1</translation>
    </message>
    <message>
        <source>Item price can&apos;t be read</source>
        <translation>Preço do item ilegível</translation>
    </message>
    <message>
        <source>Item price without currency</source>
        <translation>Preço do item sem moeda</translation>
    </message>
    <message>
        <source>Item currency is not known</source>
        <translation>Moeda do item desconhecida</translation>
    </message>
    <message>
        <source>Very many items</source>
        <translation>Itens em excesso</translation>
    </message>
    <message>
        <source>Customer&apos;s name in an item&apos;s name</source>
        <translation>Nome do cliente no nome de um item</translation>
    </message>
    <message>
        <source>Own field not readable</source>
        <translation>Campo próprio ilegível</translation>
    </message>
    <message>
        <source>Items not readable</source>
        <translation>Itens ilegíveis</translation>
    </message>
    <message>
        <source>More than three values</source>
        <translation>Mais de três valores</translation>
    </message>
    <message>
        <source>Left out for want of consent</source>
        <translation>Omitida por falta de consentimento</translation>
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
        <translation>Omitida: ainda não paga</translation>
    </message>
    <message>
        <source>Left out: failed</source>
        <translation>Omitida: falhou</translation>
    </message>
    <message>
        <source>Left out: test mode</source>
        <translation>Omitida: modo de teste</translation>
    </message>
    <message>
        <source>Left out: not a sale</source>
        <translation>Omitida: não é venda</translation>
    </message>
    <message>
        <source>Left out: adjustment</source>
        <translation>Omitida: ajuste</translation>
    </message>
    <message>
        <source>Left out: totals</source>
        <translation>Omitida: totais</translation>
    </message>
    <message>
        <source>Left out: not won</source>
        <translation>Omitida: não ganha</translation>
    </message>
    <message>
        <source>Left out by a filter</source>
        <translation>Omitida por um filtro</translation>
    </message>
    <message>
        <source>Too many lines for one order</source>
        <translation>Linhas demais para um pedido</translation>
    </message>
    <message>
        <source>Lines of one order differ</source>
        <translation>Linhas de um pedido diferem</translation>
    </message>
    <message>
        <source>Line stands twice in an order</source>
        <translation>Linha repetida em um pedido</translation>
    </message>
    <message>
        <source>Items and total differ</source>
        <translation>Itens e total diferem</translation>
    </message>
    <message>
        <source>Items and total far apart</source>
        <translation>Itens e total muito distantes</translation>
    </message>
    <message>
        <source>Event ID used twice, same content</source>
        <translation>ID do evento repetido, mesmo conteúdo</translation>
    </message>
    <message>
        <source>Event ID used twice, other content</source>
        <translation>ID do evento repetido, outro conteúdo</translation>
    </message>
    <message>
        <source>Nearly all amounts are 1</source>
        <translation>Quase todos os valores são 1</translation>
    </message>
    <message>
        <source>Amounts far above the usual ones</source>
        <translation>Valores muito acima do habitual</translation>
    </message>
    <message>
        <source>Most times in one hour of the day</source>
        <translation>Quase tudo na mesma hora do dia</translation>
    </message>
    <message>
        <source>Event IDs only count the lines</source>
        <translation>IDs do evento só contam as linhas</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Já enviada</translation>
    </message>
    <message>
        <source>Sent before with other values</source>
        <translation>Já enviada com outros valores</translation>
    </message>
    <message>
        <source>Sent before, no answer came back</source>
        <translation>Já enviada, sem resposta</translation>
    </message>
    <message>
        <source>Sent before to a pixel of yours</source>
        <translation>Já enviada a um pixel seu</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Omitida por você</translation>
    </message>
    <message>
        <source>Counted, but not listed</source>
        <translation>Contada, mas não listada</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nada a revisar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln célula</numerusform>
            <numerusform>%Ln células</numerusform>
        </translation>
    </message>
    <message>
        <source>an ID of its own for each conversion, such as an order number</source>
        <translation>um ID próprio para cada conversão, como um número de pedido</translation>
    </message>
    <message>
        <source>a kind of event, such as order_created or Purchase</source>
        <translation>um tipo de evento, como order_created ou Purchase</translation>
    </message>
    <message>
        <source>1 to 64 letters, digits, _ or -</source>
        <translation>de 1 a 64 letras, dígitos, _ ou -</translation>
    </message>
    <message>
        <source>a time such as 2026-11-21T14:30:00+01:00</source>
        <translation>uma hora como 2026-11-21T14:30:00+01:00</translation>
    </message>
    <message>
        <source>a place such as web, mobile_app or physical_store</source>
        <translation>um lugar como web, mobile_app ou physical_store</translation>
    </message>
    <message>
        <source>an address such as https://shop.example.com/thanks</source>
        <translation>um endereço como https://shop.example.com/thanks</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sim ou não</translation>
    </message>
    <message>
        <source>an e-mail address, a phone number, a customer ID or oppref</source>
        <translation>um e-mail, um telefone, um ID do cliente ou oppref</translation>
    </message>
    <message>
        <source>an address such as anna@example.com</source>
        <translation>um endereço como anna@example.com</translation>
    </message>
    <message>
        <source>a number with its country code, such as +44 7700 900123</source>
        <translation>um número com o código do país, como +44 7700 900123</translation>
    </message>
    <message>
        <source>two letters such as US</source>
        <translation>duas letras como US</translation>
    </message>
    <message>
        <source>at most 32 letters, digits, spaces and hyphens</source>
        <translation>no máximo 32 letras, dígitos, espaços e hifens</translation>
    </message>
    <message>
        <source>one IPv4 or IPv6 address</source>
        <translation>um endereço IPv4 ou IPv6</translation>
    </message>
    <message>
        <source>a number such as 129.99</source>
        <translation>um número como 129.99</translation>
    </message>
    <message>
        <source>three letters such as EUR</source>
        <translation>três letras como EUR</translation>
    </message>
    <message>
        <source>a whole number from 1 on</source>
        <translation>um número inteiro a partir de 1</translation>
    </message>
    <message>
        <source>OpenAI refuses conversions like this one.</source>
        <translation>A OpenAI recusa conversões como esta.</translation>
    </message>
    <message>
        <source>Nothing here can be sent for certain, and Convey won&apos;t guess.</source>
        <translation>Nada aqui pode ser enviado com certeza, e o Convey não adivinha.</translation>
    </message>
    <message>
        <source>OpenAI does not say how it takes this.</source>
        <translation>A OpenAI não diz como trata isto.</translation>
    </message>
    <message>
        <source>The conversion is sent without this value.</source>
        <translation>A conversão é enviada sem este valor.</translation>
    </message>
    <message>
        <source>It would leave this computer unhashed.</source>
        <translation>Sairia deste computador sem hash.</translation>
    </message>
    <message>
        <source>You or your saved setup leave it out.</source>
        <translation>Você ou sua configuração salva a omite.</translation>
    </message>
    <message>
        <source>OpenAI takes it; it is worth a look.</source>
        <translation>A OpenAI aceita; vale a pena revisar.</translation>
    </message>
    <message>
        <source>Rule: OpenAI, page “%1”, read on %2</source>
        <translation>Regra: OpenAI, página “%1”, lida em %2</translation>
    </message>
    <message>
        <source>Rule: a recorded answer of OpenAI (%1), read on %2</source>
        <translation>Regra: uma resposta registrada da OpenAI (%1), lida em %2</translation>
    </message>
    <message>
        <source>Rule: inferred, %1, read on %2</source>
        <translation>Regra: deduzida, %1, lida em %2</translation>
    </message>
    <message>
        <source>OpenAI has published no rule (looked for on %1)</source>
        <translation>A OpenAI não publicou nenhuma regra (procurada em %1)</translation>
    </message>
    <message>
        <source>Rule: Convey&apos;s own, not OpenAI&apos;s</source>
        <translation>Regra: do Convey, não da OpenAI</translation>
    </message>
    <message>
        <source>Amount is missing</source>
        <translation>Falta o valor</translation>
    </message>
    <message>
        <source>Left out: the header again</source>
        <translation>Omitida: cabeçalho repetido</translation>
    </message>
</context>
<context>
    <name>convey::ui::AboutDialog</name>
    <message>
        <source>Libraries that Convey uses</source>
        <translation>Bibliotecas que o Convey usa</translation>
    </message>
    <message>
        <source>Each library with its version, its licence and who wrote it.</source>
        <translation>Cada biblioteca com a versão, a licença e quem a escreveu.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Direitos autorais</translation>
    </message>
    <message>
        <source>About Convey</source>
        <translation>Sobre o Convey</translation>
    </message>
    <message>
        <source>Convey %1</source>
        <translation>Convey %1</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you send it. Convey collects no usage data and looks for no updates. Keys stay in the key store of this computer.</source>
        <translation>Nada sai deste computador até você enviar. O Convey não coleta dados de uso e não procura atualizações. As chaves ficam no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. © Convey contributors. It uses:</source>
        <translation>Software livre sob a Apache License 2.0. © Convey contributors. Usa:</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copiar versões</translation>
    </message>
</context>
<context>
    <name>convey::ui::AdsManagerDrawing</name>
    <message>
        <source>A drawing of Ads Manager: on the page Conversions, the pixel ID stands beside the pixel, and keys for sending are made under Conversion keys.</source>
        <translation>Um desenho do Ads Manager: na página Conversions, o ID do pixel fica ao lado do pixel, e as chaves de envio são criadas em Conversion keys.</translation>
    </message>
    <message>
        <source>Pixel: your shop</source>
        <translation>Pixel: sua loja</translation>
    </message>
    <message>
        <source>Pixel ID   %1</source>
        <translation>ID do pixel   %1</translation>
    </message>
    <message>
        <source>Source ID   %1</source>
        <translation>ID da fonte   %1</translation>
    </message>
    <message>
        <source>Conversion keys</source>
        <translation>Conversion keys</translation>
    </message>
    <message>
        <source>New key   %1</source>
        <translation>Nova chave   %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::AgainBar</name>
    <message>
        <source>&amp;Mend them in Preview</source>
        <translation>&amp;Corrigir na Prévia</translation>
    </message>
    <message>
        <source>Shows the refused rows on the Preview page, with OpenAI&apos;s own words.</source>
        <translation>Mostra as linhas recusadas na página Prévia, com as palavras da própria OpenAI.</translation>
    </message>
    <message>
        <source>Test &amp;only these</source>
        <translation>&amp;Testar só estas</translation>
    </message>
    <message>
        <source>Sends only the refused conversions that are changed since, as a test. Nothing is recorded.</source>
        <translation>Envia só as conversões recusadas que mudaram desde então, como teste. Nada é registrado.</translation>
    </message>
    <message>
        <source>&amp;Send only these…</source>
        <translation>&amp;Enviar só estas…</translation>
    </message>
    <message>
        <source>Asks once more, then sends only the refused conversions that are changed since.</source>
        <translation>Pergunta mais uma vez e então envia só as conversões recusadas que mudaram desde então.</translation>
    </message>
    <message numerus="yes">
        <source>OpenAI refused %Ln conversions.</source>
        <translation>
            <numerusform>A OpenAI recusou %Ln conversão.</numerusform>
            <numerusform>A OpenAI recusou %Ln conversões.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change what its words name; then only these can be sent.</source>
        <translation>Mude o que as palavras dela indicam; depois é possível enviar só estas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are changed since and can be sent alone.</source>
        <translation>
            <numerusform>%Ln mudou desde então e pode ser enviada sozinha.</numerusform>
            <numerusform>%Ln mudaram desde então e podem ser enviadas sozinhas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send only these in practice mode…</source>
        <translation>&amp;Enviar só estas no modo de prática…</translation>
    </message>
    <message>
        <source>&amp;Send only these for real…</source>
        <translation>&amp;Enviar só estas para valer…</translation>
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
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the other messages of this page, or folds them up again.</source>
        <translation>Mostra as outras mensagens desta página ou as recolhe de novo.</translation>
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
        <translation>Conversões</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Quais</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
</context>
<context>
    <name>convey::ui::BindingDialog</name>
    <message>
        <source>Several columns, or a part of one: %1</source>
        <translation>Várias colunas, ou parte de uma: %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>How the value is made of the columns.</source>
        <translation>Como o valor é formado a partir das colunas.</translation>
    </message>
    <message>
        <source>The first column that is not empty</source>
        <translation>A primeira coluna que não estiver vazia</translation>
    </message>
    <message>
        <source>All of these columns</source>
        <translation>Todas estas colunas</translation>
    </message>
    <message>
        <source>A part of one column</source>
        <translation>Uma parte de uma coluna</translation>
    </message>
    <message>
        <source>Text with columns in it</source>
        <translation>Texto com colunas dentro</translation>
    </message>
    <message>
        <source>An ID made of these columns</source>
        <translation>Um ID formado por estas colunas</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Coluna %1</translation>
    </message>
    <message>
        <source>A column of the file; they are used in this order.</source>
        <translation>Uma coluna do arquivo; são usadas nesta ordem.</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no column</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>Part of the cell</source>
        <translation>Parte da célula</translation>
    </message>
    <message>
        <source>Which part of each cell is taken.</source>
        <translation>Qual parte de cada célula é usada.</translation>
    </message>
    <message>
        <source>the whole cell</source>
        <translation>a célula inteira</translation>
    </message>
    <message>
        <source>the first name of a full name</source>
        <translation>o nome de um nome completo</translation>
    </message>
    <message>
        <source>the last name of a full name</source>
        <translation>o sobrenome de um nome completo</translation>
    </message>
    <message>
        <source>all e-mail addresses of the cell</source>
        <translation>todos os e-mails da célula</translation>
    </message>
    <message>
        <source>what stands behind a word and a colon</source>
        <translation>o que vem depois de uma palavra e dois-pontos</translation>
    </message>
    <message>
        <source>The word before the colon</source>
        <translation>A palavra antes dos dois-pontos</translation>
    </message>
    <message>
        <source>In a cell with “oppref: abc” the word is oppref.</source>
        <translation>Em uma célula com “oppref: abc”, a palavra é oppref.</translation>
    </message>
    <message>
        <source>Text with columns in braces</source>
        <translation>Texto com colunas entre chaves</translation>
    </message>
    <message>
        <source>Columns stand in braces: evt_{Order ID}. A brace that is meant is doubled.</source>
        <translation>As colunas ficam entre chaves: evt_{Order ID}. Uma chave literal é duplicada.</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <translation>&amp;Como:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Texto:</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>C&amp;olunas:</translation>
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
        <translation>&amp;Usar isto</translation>
    </message>
    <message>
        <source>Write text with columns of the file in braces, such as evt_{Order ID}.</source>
        <translation>Escreva texto com colunas do arquivo entre chaves, como evt_{Order ID}.</translation>
    </message>
    <message>
        <source>Choose the columns, and which part of their cells.</source>
        <translation>Escolha as colunas e qual parte das células.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value and what is sent for it</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nothing in the first lines.</source>
        <translation>Nada nas primeiras linhas.</translation>
    </message>
</context>
<context>
    <name>convey::ui::BindingWords</name>
    <message>
        <source>First name in %1</source>
        <comment>a column</comment>
        <translation>Nome em %1</translation>
    </message>
    <message>
        <source>Last name in %1</source>
        <comment>a column</comment>
        <translation>Sobrenome em %1</translation>
    </message>
    <message>
        <source>Addresses in %1</source>
        <comment>e-mail addresses in a column</comment>
        <translation>Endereços em %1</translation>
    </message>
    <message>
        <source>Address %1 in %2</source>
        <comment>the second e-mail address in a column</comment>
        <translation>Endereço %1 em %2</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <comment>what stands behind a word in a column</comment>
        <translation>“%1” em %2</translation>
    </message>
    <message>
        <source>%1, else %2</source>
        <comment>columns: the second where the first is empty</comment>
        <translation>%1, senão %2</translation>
    </message>
    <message>
        <source>Made of %1</source>
        <comment>an event ID, of columns</comment>
        <translation>Formado por %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::BuildPane</name>
    <message>
        <source>What a tag can’t do</source>
        <translation>O que uma tag não pode fazer</translation>
    </message>
    <message>
        <source>It can’t report clicks, forms or app events, send several events at once, carry e-mail addresses or other customer data, opt a visitor out, find the click reference, or take fields of your own. For those, send a file or use the pixel script. Show it only after consent.</source>
        <translation>Ela não pode informar cliques, formulários nem eventos de app, enviar vários eventos de uma vez, levar e-mails ou outros dados de clientes, registrar o opt-out de um visitante, encontrar a referência de clique nem levar campos próprios. Para isso, envie um arquivo ou use o script do pixel. Mostre-a só depois do consentimento.</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>Form of the tag</source>
        <translation>Forma da tag</translation>
    </message>
    <message>
        <source>Where the tag will stand: each place wants it written in its own way.</source>
        <translation>Onde a tag vai ficar: cada lugar quer que ela seja escrita de um jeito.</translation>
    </message>
    <message>
        <source>Image tag</source>
        <translation>Tag de imagem</translation>
    </message>
    <message>
        <source>The tag, ready to paste. Convey never loads it. Ctrl+Shift+C copies it with its colours.</source>
        <translation>A tag, pronta para colar. O Convey nunca a carrega. Ctrl+Shift+C copia com as cores.</translation>
    </message>
    <message>
        <source>The same conversion in other forms</source>
        <translation>A mesma conversão em outras formas</translation>
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
        <translation>Formas da tag</translation>
    </message>
    <message>
        <source>The tag for each place. Enter copies the code of a row.</source>
        <translation>A tag para cada lugar. Enter copia o código de uma linha.</translation>
    </message>
    <message>
        <source>No problem found</source>
        <translation>Nenhum problema encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln characters</source>
        <comment>what is wrong, length</comment>
        <translation>
            <numerusform>%1, %Ln caractere</numerusform>
            <numerusform>%1, %Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag is on the clipboard, as text and with its colours.</source>
        <translation>A tag está na área de transferência, como texto e com as cores.</translation>
    </message>
    <message>
        <source>The tag is on the clipboard.</source>
        <translation>A tag está na área de transferência.</translation>
    </message>
    <message>
        <source>On the clipboard: %1.</source>
        <comment>form of the tag</comment>
        <translation>Na área de transferência: %1.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>Save the tag</source>
        <translation>Salvar a tag</translation>
    </message>
    <message>
        <source>Save a page for the developer</source>
        <translation>Salvar uma página para o desenvolvedor</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página da web (*.html)</translation>
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
        <translation>Nenhum arquivo aberto</translation>
    </message>
    <message>
        <source>Open a file with one conversion a row, look at its columns, then come back.</source>
        <translation>Abra um arquivo com uma conversão por linha, veja as colunas e volte aqui.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>A&amp;brir um arquivo…</translation>
    </message>
    <message>
        <source>Lines that are done</source>
        <translation>Linhas prontas</translation>
    </message>
    <message>
        <source>Stop making tags</source>
        <translation>Parar de criar tags</translation>
    </message>
    <message>
        <source>Stops; no file is written or changed.</source>
        <translation>Para; nenhum arquivo é gravado nem alterado.</translation>
    </message>
    <message>
        <source>Lines that are no tag</source>
        <translation>Linhas sem tag</translation>
    </message>
    <message>
        <source>Each conversion that can’t be a tag, with the reason. Ctrl+C copies a row.</source>
        <translation>Cada conversão que não pode ser uma tag, com o motivo. Ctrl+C copia uma linha.</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>Coluna&amp;s…</translation>
    </message>
    <message>
        <source>Go to the columns of the file</source>
        <translation>Ir para as colunas do arquivo</translation>
    </message>
    <message>
        <source>There you choose which column is which; tags are made by the same choice.</source>
        <translation>Lá você escolhe o que é cada coluna; as tags são criadas com a mesma escolha.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>&amp;Pixel</source>
        <translation>Pixe&amp;l</translation>
    </message>
    <message>
        <source>A saved destination, or a pixel ID.</source>
        <translation>Um destino salvo ou um ID do pixel.</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>Where the tags will stand.</source>
        <translation>Onde as tags vão ficar.</translation>
    </message>
    <message>
        <source>A table (CSV) with the tag in a column</source>
        <translation>Uma tabela (CSV) com a tag em uma coluna</translation>
    </message>
    <message>
        <source>A folder with one file a tag</source>
        <translation>Uma pasta com um arquivo por tag</translation>
    </message>
    <message>
        <source>One page (HTML) with all of them</source>
        <translation>Uma página (HTML) com todas</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>C&amp;omo</translation>
    </message>
    <message>
        <source>What is written. It holds the tags alone, no column of the file.</source>
        <translation>O que é gravado. Contém só as tags, nenhuma coluna do arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln lines</source>
        <comment>name of the file</comment>
        <translation>
            <numerusform>%1, %Ln linha</numerusform>
            <numerusform>%1, %Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions about the columns are open. Answer them on Columns: a tag must not rest on a guess.</source>
        <translation>
            <numerusform>%Ln pergunta sobre as colunas está aberta. Responda em Colunas: uma tag não deve se basear em um palpite.</numerusform>
            <numerusform>%Ln perguntas sobre as colunas estão abertas. Responda em Colunas: uma tag não deve se basear em um palpite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the folder of tags is made</source>
        <translation>Onde criar a pasta de tags</translation>
    </message>
    <message>
        <source>Save the tags</source>
        <translation>Salvar as tags</translation>
    </message>
    <message>
        <source>This is the file that the tags come from. Choose another name.</source>
        <translation>Este é o arquivo de onde vêm as tags. Escolha outro nome.</translation>
    </message>
    <message>
        <source>Making the tags…</source>
        <translation>Criando as tags…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Parado. Nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>%1 lines = %2 tags + %3 blocked + %4 left out + %5 joined to their order.</source>
        <translation>%1 linhas = %2 tags + %3 bloqueadas + %4 omitidas + %5 unidas ao seu pedido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags need a look.</source>
        <translation>
            <numerusform>%Ln tag a revisar.</numerusform>
            <numerusform>%Ln tags a revisar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags have the event and the ID of an earlier one and count once with it.</source>
        <translation>
            <numerusform>%Ln tag tem o evento e o ID de uma anterior e conta uma só vez com ela.</numerusform>
            <numerusform>%Ln tags têm o evento e o ID de uma anterior e contam uma só vez com ela.</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest address has %1 characters (line %2).</source>
        <translation>O endereço mais longo tem %1 caracteres (linha %2).</translation>
    </message>
    <message>
        <source>%1 (%2 tags)</source>
        <comment>what is lost, count</comment>
        <translation>%1 (%2 tags)</translation>
    </message>
    <message>
        <source>Not in the tags, since a tag has no place for it: %1.</source>
        <translation>Fora das tags, pois uma tag não tem lugar para isto: %1.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Pa&amp;rar</translation>
    </message>
</context>
<context>
    <name>convey::ui::CaptureHelper</name>
    <message>
        <source>1. Every page</source>
        <translation>1. Em todas as páginas</translation>
    </message>
    <message>
        <source>Put this into every page of your shop, before the code of step 2. It keeps oppref from the address of the landing page in a cookie of your own site for 30 days. Where the law asks for consent to such a cookie, run it after the consent.</source>
        <translation>Coloque isto em todas as páginas da sua loja, antes do código da etapa 2. Ele guarda oppref, tirado do endereço da página de destino, em um cookie do seu próprio site por 30 dias. Onde a lei exige consentimento para esse cookie, execute depois do consentimento.</translation>
    </message>
    <message>
        <source>This step alone makes no column. Choose the place that your export comes from.</source>
        <translation>Esta etapa sozinha não cria uma coluna. Escolha de onde vem a sua exportação.</translation>
    </message>
    <message>
        <source>2. A form of your own</source>
        <translation>2. Um formulário próprio</translation>
    </message>
    <message>
        <source>Put the hidden field into the form and the script behind it. The field arrives with the others; keep it with the order or lead.</source>
        <translation>Coloque o campo oculto no formulário e o script depois dele. O campo chega com os outros; guarde-o com o pedido ou lead.</translation>
    </message>
    <message>
        <source>Next week&apos;s export has the column oppref, or the name under which you keep it.</source>
        <translation>A exportação da próxima semana terá a coluna oppref, ou o nome com que você a guardar.</translation>
    </message>
    <message>
        <source>2. Shopify</source>
        <translation>2. Shopify</translation>
    </message>
    <message>
        <source>Put this into theme.liquid, behind step 1. It keeps oppref as an attribute of the cart, which becomes a note attribute of the order.</source>
        <translation>Coloque isto em theme.liquid, depois da etapa 1. Ele guarda oppref como atributo do carrinho, que vira um atributo de nota do pedido.</translation>
    </message>
    <message>
        <source>Next week&apos;s orders export has it in the column Note Attributes, as a line that begins with oppref. Bind it as value(oppref):Note Attributes.</source>
        <translation>A exportação de pedidos da próxima semana terá isso na coluna Note Attributes, como uma linha que começa com oppref. Associe-a como value(oppref):Note Attributes.</translation>
    </message>
    <message>
        <source>2. WooCommerce</source>
        <translation>2. WooCommerce</translation>
    </message>
    <message>
        <source>Put this into a small plug-in or the functions.php of your child theme. It keeps oppref with the order, in the classic checkout and in that of blocks.</source>
        <translation>Coloque isto em um pequeno plugin ou no functions.php do seu tema filho. Ele guarda oppref com o pedido, no checkout clássico e no de blocos.</translation>
    </message>
    <message>
        <source>In your export plug-in, add the order field oppref: next week&apos;s export has it as a column.</source>
        <translation>No seu plugin de exportação, adicione o campo de pedido oppref: a exportação da próxima semana terá essa coluna.</translation>
    </message>
    <message>
        <source>2. HubSpot form</source>
        <translation>2. Formulário do HubSpot</translation>
    </message>
    <message>
        <source>Make a contact property with the internal name oppref, a single line of text. Add it to the form as a hidden field, and put this behind step 1 on the page of the form. It works for forms that are not in a frame.</source>
        <translation>Crie uma propriedade de contato com o nome interno oppref, de uma só linha de texto. Adicione-a ao formulário como campo oculto e coloque isto depois da etapa 1 na página do formulário. Funciona com formulários que não estão em um frame.</translation>
    </message>
    <message>
        <source>Add the property to the view that you export: next week&apos;s file has the column oppref.</source>
        <translation>Adicione a propriedade à visualização que você exporta: o arquivo da próxima semana terá a coluna oppref.</translation>
    </message>
    <message>
        <source>2. Calendly</source>
        <translation>2. Calendly</translation>
    </message>
    <message>
        <source>Put this at the end of the page with your links to Calendly. It hands oppref over as utm_content; leave that free of your own words.</source>
        <translation>Coloque isto no fim da página com seus links para o Calendly. Ele repassa oppref como utm_content; não use esse parâmetro para outra coisa.</translation>
    </message>
    <message>
        <source>Next week&apos;s export has it in the column UTM Content. Choose that column for oppref.</source>
        <translation>A exportação da próxima semana terá isso na coluna UTM Content. Escolha essa coluna para oppref.</translation>
    </message>
    <message>
        <source>2. Stripe</source>
        <translation>2. Stripe</translation>
    </message>
    <message>
        <source>Where your server makes the checkout session, add oppref to the metadata of the payment. Step 1 has put it into a cookie that your server can read.</source>
        <translation>Onde seu servidor cria a sessão de checkout, adicione oppref aos metadados do pagamento. A etapa 1 o colocou em um cookie que seu servidor pode ler.</translation>
    </message>
    <message>
        <source>When you export payments, choose the metadata column oppref: the file has the column oppref (metadata).</source>
        <translation>Ao exportar os pagamentos, escolha a coluna de metadados oppref: o arquivo terá a coluna oppref (metadata).</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>&amp;Copiar o código</translation>
    </message>
    <message>
        <source>Keep oppref in your shop</source>
        <translation>Guardar oppref na sua loja</translation>
    </message>
    <message>
        <source>oppref is the id of the click in ChatGPT. OpenAI finds the ad by it better than by anything else, and only your shop can keep it.</source>
        <translation>oppref é o ID do clique no ChatGPT. Com ele a OpenAI encontra o anúncio melhor do que com qualquer outra coisa, e só a sua loja pode guardá-lo.</translation>
    </message>
    <message>
        <source>&amp;Where to keep it</source>
        <translation>&amp;Onde guardar</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>Có&amp;digo</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Onde guardar</translation>
    </message>
    <message>
        <source>Step 1 is for every shop. Of step 2 choose where your export comes from.</source>
        <translation>A etapa 1 é para todas as lojas. Na etapa 2, escolha de onde vem a sua exportação.</translation>
    </message>
    <message>
        <source>Code to copy</source>
        <translation>Código para copiar</translation>
    </message>
    <message>
        <source>Text to copy into your shop. Convey does not run it and loads nothing.</source>
        <translation>Texto para copiar para a sua loja. O Convey não o executa e não carrega nada.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar o código</translation>
    </message>
    <message>
        <source>Puts the code on the clipboard.</source>
        <translation>Coloca o código na área de transferência.</translation>
    </message>
    <message>
        <source>The code is on the clipboard.</source>
        <translation>O código está na área de transferência.</translation>
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
        <translation>Escolher uma causa mostra só as linhas dela; Delete mostra todas as linhas.</translation>
    </message>
    <message>
        <source>Why conversions are blocked, need a look or stay here, with how many there are. A conversion with several causes is counted once, under the most serious.</source>
        <translation>Por que há conversões bloqueadas, a revisar ou que ficam aqui, e quantas são. Uma conversão com várias causas é contada uma vez, na mais grave.</translation>
    </message>
</context>
<context>
    <name>convey::ui::CauseModel</name>
    <message>
        <source>%1 beyond counting</source>
        <comment>a currency</comment>
        <translation>%1 impossível de contar</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between amounts in different currencies</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>All conversions</source>
        <translation>Todas as conversões</translation>
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
        <translation>%1, no valor de %2</translation>
    </message>
</context>
<context>
    <name>convey::ui::CellDelegate</name>
    <message>
        <source>empty</source>
        <translation>vazia</translation>
    </message>
</context>
<context>
    <name>convey::ui::CheckPane</name>
    <message>
        <source>The recording has no image tag in it.</source>
        <translation>A gravação não tem nenhuma tag de imagem.</translation>
    </message>
    <message>
        <source>These are the image tags of the recording, one a line.</source>
        <translation>Estas são as tags de imagem da gravação, uma por linha.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests of the JavaScript pixel were seen; they are no image tags.</source>
        <translation>
            <numerusform>Foi vista %Ln solicitação do pixel JavaScript; ela não é uma tag de imagem.</numerusform>
            <numerusform>Foram vistas %Ln solicitações do pixel JavaScript; elas não são tags de imagem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags found</source>
        <translation>
            <numerusform>%Ln tag encontrada</numerusform>
            <numerusform>%Ln tags encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>no tag found</source>
        <translation>nenhuma tag encontrada</translation>
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
            <numerusform>%Ln a revisar</numerusform>
            <numerusform>%Ln a revisar</numerusform>
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
        <translation>nenhum problema encontrado</translation>
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
        <translation>Nenhum problema encontrado</translation>
    </message>
    <message>
        <source>Rule: %1, read on %2</source>
        <comment>page of OpenAI&apos;s documentation, date</comment>
        <translation>Regra: %1, lida em %2</translation>
    </message>
    <message>
        <source>The text is still being read. Try again in a moment.</source>
        <translation>O texto ainda está sendo lido. Tente de novo em um momento.</translation>
    </message>
    <message numerus="yes">
        <source>Mended %n problems; the text is on the clipboard.</source>
        <translation>
            <numerusform>%n problema corrigido; o texto está na área de transferência.</numerusform>
            <numerusform>%n problemas corrigidos; o texto está na área de transferência.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left for you to decide.</source>
        <translation>
            <numerusform>%n fica para você decidir.</numerusform>
            <numerusform>%n ficam para você decidir.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8. Save the page as UTF-8, or paste its source.</source>
        <translation>%1 não é texto em UTF-8. Salve a página como UTF-8 ou cole o código-fonte.</translation>
    </message>
    <message>
        <source>Open a page, a template or a recording</source>
        <translation>Abrir uma página, um modelo ou uma gravação</translation>
    </message>
    <message>
        <source>Pages and recordings (*.html *.htm *.har *.liquid *.php *.twig *.erb *.hbs *.jsx *.tsx *.txt)</source>
        <translation>Páginas e gravações (*.html *.htm *.har *.liquid *.php *.twig *.erb *.hbs *.jsx *.tsx *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>&amp;Pasted</source>
        <translation>C&amp;olado</translation>
    </message>
    <message>
        <source>Text with image tags</source>
        <translation>Texto com tags de imagem</translation>
    </message>
    <message>
        <source>Paste a tag, an address or the source of a page here, or drop a file.</source>
        <translation>Cole aqui uma tag, um endereço ou o código-fonte de uma página, ou solte um arquivo.</translation>
    </message>
    <message>
        <source>What stands here is read and never loaded. What is wrong is underlined; F8 goes to the next place. Everything can be undone with Ctrl+Z.</source>
        <translation>O que está aqui é lido e nunca carregado. O que está errado fica sublinhado; F8 vai para o próximo lugar. Tudo pode ser desfeito com Ctrl+Z.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
    <message>
        <source>One problem a row. Choosing it shows the place in the text; Enter mends it where that can be done by itself.</source>
        <translation>Um problema por linha. Escolher mostra o lugar no texto; Enter corrige quando isso pode ser feito automaticamente.</translation>
    </message>
    <message>
        <source>Columns of the problems</source>
        <translation>Colunas dos problemas</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Corrigido</translation>
    </message>
    <message>
        <source>Mended text</source>
        <translation>Texto corrigido</translation>
    </message>
    <message>
        <source>The text with all that is mended by itself. What a person has to decide is left as it was.</source>
        <translation>O texto com tudo o que é corrigido automaticamente. O que uma pessoa precisa decidir ficou como estava.</translation>
    </message>
    <message>
        <source>Tags in the text</source>
        <translation>Tags no texto</translation>
    </message>
    <message>
        <source>One tag a row. Choosing it shows what is wrong with it.</source>
        <translation>Uma tag por linha. Escolher mostra o que há de errado com ela.</translation>
    </message>
    <message>
        <source>What the tag says</source>
        <translation>O que a tag diz</translation>
    </message>
    <message>
        <source>One parameter a row; its tool tip tells what it means.</source>
        <translation>Um parâmetro por linha; a dica dele diz o que significa.</translation>
    </message>
    <message>
        <source>What the tag &amp;says</source>
        <translation>O que a tag &amp;diz</translation>
    </message>
    <message>
        <source>The same order from a file?</source>
        <translation>O mesmo pedido a partir de um arquivo?</translation>
    </message>
    <message>
        <source>Then use the new ID there too, or it counts twice. A saved setup makes the same ID from the order number: on Columns, bind the event ID as made.</source>
        <translation>Então use o novo ID lá também, ou ele conta duas vezes. Uma configuração salva cria o mesmo ID a partir do número do pedido: em Colunas, associe o ID do evento como formado.</translation>
    </message>
    <message>
        <source>T&amp;ags in the text</source>
        <translation>Tag&amp;s no texto</translation>
    </message>
</context>
<context>
    <name>convey::ui::CheckedModel</name>
    <message>
        <source>No time left</source>
        <translation>Sem tempo restante</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Tempo restante: %1</translation>
    </message>
    <message>
        <source>State: being checked</source>
        <translation>Estado: em verificação</translation>
    </message>
    <message>
        <source>OpenAI: %1</source>
        <comment>its own words</comment>
        <translation>OpenAI: %1</translation>
    </message>
    <message>
        <source>State, line %1: %2, %3</source>
        <translation>Estado, linha %1: %2, %3</translation>
    </message>
    <message>
        <source>State, line %1: %2</source>
        <translation>Estado, linha %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>left out by hand, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line: being read</source>
        <translation>Linha: sendo lida</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>You changed this cell. The file has: %1</source>
        <translation>Você alterou esta célula. No arquivo: %1</translation>
    </message>
    <message>
        <source>%1: being read</source>
        <comment>column of a cell</comment>
        <translation>%1: sendo lida</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazia</translation>
    </message>
    <message>
        <source>%1, line %2: %3, %4, %5</source>
        <comment>column, line, text, state, cause</comment>
        <translation>%1, linha %2: %3, %4, %5</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>column, line, text</comment>
        <translation>%1, linha %2: %3</translation>
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
        <translation>Linha</translation>
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
            <numerusform>%Ln conversão sai dos 7 dias em menos de uma hora. Envie agora para não perdê-la.</numerusform>
            <numerusform>%Ln conversões saem dos 7 dias em menos de uma hora. Envie agora para não perdê-las.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export again by %1.</source>
        <comment>weekday and time</comment>
        <translation>Exporte de novo até %1.</translation>
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
            <numerusform>%Ln conversão sai hoje dos 7 dias.</numerusform>
            <numerusform>%Ln conversões saem hoje dos 7 dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them leave within the hour.</source>
        <translation>
            <numerusform>%Ln delas sai em menos de uma hora.</numerusform>
            <numerusform>%Ln delas saem em menos de uma hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending now is in time.</source>
        <translation>Se enviar agora, ainda dá tempo.</translation>
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
        <translation>Samambaia</translation>
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
        <translation>Carmesim</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Folha</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinta</translation>
    </message>
    <message>
        <source>Heather</source>
        <translation>Urze</translation>
    </message>
    <message>
        <source>Umber</source>
        <translation>Terra</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Índigo</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Vinho</translation>
    </message>
    <message>
        <source>Aubergine</source>
        <translation>Berinjela</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Cor %1</translation>
    </message>
    <message>
        <source>Marks this client on Send, in the question before sending, and in the sending history.</source>
        <translation>Marca este cliente em Enviar, na pergunta antes do envio e no histórico de envios.</translation>
    </message>
</context>
<context>
    <name>convey::ui::ColumnsModel</name>
    <message>
        <source>As Convey found it</source>
        <translation>Como o Convey encontrou</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no column</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>What its words mean…</source>
        <translation>O que as palavras significam…</translation>
    </message>
    <message>
        <source>Several columns, or a part of one…</source>
        <translation>Várias colunas, ou parte de uma…</translation>
    </message>
    <message>
        <source>Always: %1</source>
        <translation>Sempre: %1</translation>
    </message>
    <message>
        <source>The same for every line…</source>
        <translation>Igual em todas as linhas…</translation>
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
        <translation>%1, necessário</translation>
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
        <translation>Sua coluna</translation>
    </message>
    <message>
        <source>In your file</source>
        <translation>No seu arquivo</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <translation>Como é enviado</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>não utilizável</translation>
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
        <translation>Nada: não enviar</translation>
    </message>
    <message>
        <source>Nothing: don&apos;t use</source>
        <translation>Nada: não usar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
</context>
<context>
    <name>convey::ui::ColumnsPage</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Say what each column means. Columns you do not choose stay on this computer.</source>
        <translation>Diga o que cada coluna significa. As colunas que você não escolher ficam neste computador.</translation>
    </message>
    <message>
        <source>Show &amp;all fields</source>
        <translation>&amp;Mostrar todos os campos</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Mostrar todos os campos</translation>
    </message>
    <message>
        <source>Shows the fields, too, that few files need.</source>
        <translation>Mostra também os campos de que poucos arquivos precisam.</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Takes back the last choice (Ctrl+Z).</source>
        <translation>Desfaz a última escolha (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Makes the choice again that was taken back (Ctrl+Shift+Z).</source>
        <translation>Refaz a escolha desfeita (Ctrl+Shift+Z).</translation>
    </message>
    <message>
        <source>Lists the saved setups: use, rename, duplicate, delete, export, import.</source>
        <translation>Lista as configurações salvas: usar, renomear, duplicar, excluir, exportar, importar.</translation>
    </message>
    <message>
        <source>&amp;Save setup…</source>
        <translation>&amp;Salvar configuração…</translation>
    </message>
    <message>
        <source>Keeps what each column means, so that the next export of this kind is ready at once.</source>
        <translation>Guarda o que cada coluna significa, para que a próxima exportação deste tipo fique pronta na hora.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada a desfazer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refazer: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada a refazer</translation>
    </message>
    <message>
        <source>Answer the open questions first.</source>
        <translation>Responda primeiro às perguntas abertas.</translation>
    </message>
    <message numerus="yes">
        <source>Still needed: %1. Choose the column that holds it.</source>
        <translation>
            <numerusform>Ainda falta: %1. Escolha a coluna que o contém.</numerusform>
            <numerusform>Ainda faltam: %1. Escolha a coluna que os contém.</numerusform>
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
            <numerusform>Resposta a %n pergunta</numerusform>
            <numerusform>Respostas a %n perguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: as Convey found it</source>
        <translation>%1: como o Convey encontrou</translation>
    </message>
    <message>
        <source>&amp;Continue to Preview</source>
        <translation>Continuar &amp;para a Prévia</translation>
    </message>
    <message>
        <source>The answer is right, &amp;continue</source>
        <translation>A resposta está certa, &amp;continuar</translation>
    </message>
    <message>
        <source>Both answers are right, &amp;continue</source>
        <translation>As duas respostas estão certas, &amp;continuar</translation>
    </message>
    <message>
        <source>Goes on to what Convey found in every line.</source>
        <translation>Segue para o que o Convey encontrou em cada linha.</translation>
    </message>
    <message>
        <source>Takes the answers as they are shown below, and goes on to what Convey found in every line. Undo takes them back.</source>
        <translation>Aceita as respostas como mostradas abaixo e segue para o que o Convey encontrou em cada linha. Desfazer as retira.</translation>
    </message>
    <message>
        <source>Save this setup</source>
        <translation>Salvar esta configuração</translation>
    </message>
    <message>
        <source>Saved as “%1”. The next export with these columns is ready at once.</source>
        <translation>Salva como “%1”. A próxima exportação com estas colunas fica pronta na hora.</translation>
    </message>
    <message>
        <source>Saved setup: %1</source>
        <translation>Configuração salva: %1</translation>
    </message>
    <message>
        <source>%1: what the words mean</source>
        <translation>%1: o que as palavras significam</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitidas: %1</translation>
    </message>
    <message>
        <source>No longer left out: %1</source>
        <translation>Não mais omitidas: %1</translation>
    </message>
    <message>
        <source>Saved setu&amp;ps…</source>
        <translation>Con&amp;figurações salvas…</translation>
    </message>
    <message>
        <source>Saved as “%1”. Files without column names are not known by themselves: choose it under Saved setups.</source>
        <translation>Salva como “%1”. Arquivos sem nomes de colunas não são reconhecidos sozinhos: escolha-a em “Configurações salvas”.</translation>
    </message>
</context>
<context>
    <name>convey::ui::CommandPalette</name>
    <message>
        <source>Nothing here goes by these letters.</source>
        <translation>Nada aqui corresponde a estas letras.</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Encontrar uma ação</translation>
    </message>
    <message>
        <source>Find an action, a page, a file, a setup or a destination</source>
        <translation>Encontre uma ação, uma página, um arquivo, uma configuração ou um destino</translation>
    </message>
    <message>
        <source>Type the beginnings of words. Up and Down choose, Enter does it, Esc closes.</source>
        <translation>Digite o começo das palavras. As setas para cima e para baixo escolhem, Enter executa, Esc fecha.</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>O que corresponde</translation>
    </message>
</context>
<context>
    <name>convey::ui::ConsentFates</name>
    <message>
        <source>Sent: %1</source>
        <comment>words of a column with their counts</comment>
        <translation>Enviadas: %1</translation>
    </message>
    <message>
        <source>Sent with an opt-out: %1</source>
        <comment>words of a column with their counts</comment>
        <translation>Enviadas com opt-out: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <comment>words of a column with their counts</comment>
        <translation>Omitidas: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a word and its count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>cells without a word</comment>
        <translation>vazia</translation>
    </message>
</context>
<context>
    <name>convey::ui::ConstantDialog</name>
    <message>
        <source>This is no web address. It begins with https:// and a host.</source>
        <translation>Isto não é um endereço da web. Ele começa com https:// e um host.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list, or write +02:00.</source>
        <translation>Esse fuso horário não existe. Escolha um da lista ou escreva +02:00.</translation>
    </message>
    <message>
        <source>There is no such currency. Its code has three letters, such as EUR.</source>
        <translation>Essa moeda não existe. O código tem três letras, como EUR.</translation>
    </message>
    <message>
        <source>There is no such country. Choose one from the list, or write its code.</source>
        <translation>Esse país não existe. Escolha um da lista ou escreva o código.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, _ or -. It begins and ends with a letter or digit, and no event of OpenAI has that name.</source>
        <translation>Use de 1 a 64 letras, dígitos, _ ou -. Começa e termina com letra ou dígito, e nenhum evento da OpenAI tem esse nome.</translation>
    </message>
    <message>
        <source>This value can&apos;t be used here.</source>
        <translation>Este valor não pode ser usado aqui.</translation>
    </message>
    <message>
        <source>The same for every line</source>
        <translation>Igual em todas as linhas</translation>
    </message>
    <message>
        <source>%1, for every line of the file:</source>
        <translation>%1, em todas as linhas do arquivo:</translation>
    </message>
    <message>
        <source>%1, for every line of the file</source>
        <translation>%1, em todas as linhas do arquivo</translation>
    </message>
    <message>
        <source>&amp;Use for every line</source>
        <translation>&amp;Usar em todas as linhas</translation>
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
        <translation>Lead</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Cadastro</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Agendamento</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Período de teste</translation>
    </message>
    <message>
        <source>Checkout started</source>
        <translation>Checkout iniciado</translation>
    </message>
    <message>
        <source>Added to the cart</source>
        <translation>Adicionado ao carrinho</translation>
    </message>
    <message>
        <source>Product viewed</source>
        <translation>Produto visto</translation>
    </message>
    <message>
        <source>Page viewed</source>
        <translation>Página vista</translation>
    </message>
    <message>
        <source>App installed</source>
        <translation>App instalado</translation>
    </message>
    <message>
        <source>App opened</source>
        <translation>App aberto</translation>
    </message>
    <message>
        <source>Custom event</source>
        <translation>Evento personalizado</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>App para celular</translation>
    </message>
    <message>
        <source>Shop or branch</source>
        <translation>Loja ou filial</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Ligação telefônica</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Off-line</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Outro lugar</translation>
    </message>
    <message>
        <source>Month first: 03/04 is 4 March</source>
        <translation>Mês primeiro: 03/04 é 4 de março</translation>
    </message>
    <message>
        <source>Day first: 03/04 is 3 April</source>
        <translation>Dia primeiro: 03/04 é 3 de abril</translation>
    </message>
    <message>
        <source>Year first: 2026/04/03 is 3 April</source>
        <translation>Ano primeiro: 2026/04/03 é 3 de abril</translation>
    </message>
    <message>
        <source>Whole units: 129 is 129.00</source>
        <translation>Unidades inteiras: 129 é 129.00</translation>
    </message>
    <message>
        <source>Smallest units: 12900 is 129.00</source>
        <translation>Menores unidades: 12900 é 129.00</translation>
    </message>
    <message>
        <source>A point: 129.99</source>
        <translation>Um ponto: 129.99</translation>
    </message>
    <message>
        <source>A comma: 129,99</source>
        <translation>Uma vírgula: 129,99</translation>
    </message>
    <message>
        <source>No opt-out</source>
        <translation>Sem opt-out</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>Cut it off</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviar junto</translation>
    </message>
    <message>
        <source>Send with an opt-out</source>
        <translation>Enviar com opt-out</translation>
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
        <translation>O nome: Mary Jane Watson</translation>
    </message>
    <message>
        <source>The last name: Maria García López</source>
        <translation>O sobrenome: Maria García López</translation>
    </message>
    <message>
        <source>The first name comes first</source>
        <translation>O nome vem primeiro</translation>
    </message>
    <message>
        <source>The last name comes first</source>
        <translation>O sobrenome vem primeiro</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>country and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Nenhum deles</translation>
    </message>
</context>
<context>
    <name>convey::ui::CourseModel</name>
    <message>
        <source>%1 again</source>
        <comment>number of a batch</comment>
        <translation>%1 de novo</translation>
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
        <translation>Conversões</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>O que significa</translation>
    </message>
    <message>
        <source>OpenAI’s words</source>
        <translation>Palavras da OpenAI</translation>
    </message>
</context>
<context>
    <name>convey::ui::DestinationBadge</name>
    <message>
        <source>Practice mode</source>
        <translation>Modo de prática</translation>
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
        <translation>&amp;Novo destino…</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Which pixel the conversions are sent to. Practice mode sends nothing away.</source>
        <translation>A qual pixel as conversões são enviadas. O modo de prática não envia nada para fora.</translation>
    </message>
    <message>
        <source>Edit the destination</source>
        <translation>Editar o destino</translation>
    </message>
    <message>
        <source>Changes name, colour, pixel and key.</source>
        <translation>Altera nome, cor, pixel e chave.</translation>
    </message>
    <message>
        <source>New destination</source>
        <translation>Novo destino</translation>
    </message>
    <message>
        <source>Adds a pixel with its key.</source>
        <translation>Adiciona um pixel com a chave dele.</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>&amp;Destino</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Choose a destination</source>
        <translation>Escolher um destino</translation>
    </message>
    <message>
        <source>not yet, for this file</source>
        <translation>ainda não, para este arquivo</translation>
    </message>
    <message>
        <source>made up</source>
        <translation>inventado</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>não precisa</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>só este computador</translation>
    </message>
    <message>
        <source>When you are ready, add a destination with your pixel and key.</source>
        <translation>Quando estiver pronto, adicione um destino com seu pixel e sua chave.</translation>
    </message>
    <message>
        <source>not kept: paste it under Edit</source>
        <translation>não guardada: cole em Editar</translation>
    </message>
    <message>
        <source>for this session only</source>
        <translation>só para esta sessão</translation>
    </message>
    <message>
        <source>in the system’s key store</source>
        <translation>no chaveiro do sistema</translation>
    </message>
    <message>
        <source>To rehearse without OpenAI, choose “Practice mode”.</source>
        <translation>Para ensaiar sem a OpenAI, escolha “Modo de prática”.</translation>
    </message>
    <message>
        <source>Several destinations are saved: choose whose conversions these are.</source>
        <translation>Há vários destinos salvos: escolha de quem são estas conversões.</translation>
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
        <translation>Editar o destino</translation>
    </message>
    <message>
        <source>New destination</source>
        <translation>Novo destino</translation>
    </message>
    <message>
        <source>The key is kept for this session.</source>
        <translation>A chave fica guardada para esta sessão.</translation>
    </message>
    <message>
        <source>The key is in the system’s key store.</source>
        <translation>A chave está no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>This is the ID of the source and not of the pixel (cds_, clidsrc_). The pixel ID stands beside it in Ads Manager: letters and digits alone.</source>
        <translation>Este é o ID da fonte e não o do pixel (cds_, clidsrc_). O ID do pixel fica ao lado no Ads Manager: só letras e dígitos.</translation>
    </message>
    <message>
        <source>This is no key. Copy the key again, whole and alone.</source>
        <translation>Isto não é uma chave. Copie a chave de novo, inteira e sozinha.</translation>
    </message>
    <message>
        <source>A declaration of consent needs both: what is declared, and who says so.</source>
        <translation>Uma declaração de consentimento precisa das duas coisas: o que é declarado e quem afirma isso.</translation>
    </message>
    <message>
        <source>&amp;Remove the destination…</source>
        <translation>&amp;Remover o destino…</translation>
    </message>
    <message>
        <source>There is no key to try. Paste it first.</source>
        <translation>Não há chave para testar. Cole-a primeiro.</translation>
    </message>
    <message>
        <source>Give it a name, so that you can tell it from others.</source>
        <translation>Dê um nome, para distingui-lo dos outros.</translation>
    </message>
    <message>
        <source>Another destination has this name, or it can’t be used as a name.</source>
        <translation>Outro destino tem este nome, ou ele não pode ser usado como nome.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nada foi salvo.</translation>
    </message>
    <message>
        <source>The destination and its key will be forgotten; the sending history stays. Press once more to remove it.</source>
        <translation>O destino e a chave dele serão esquecidos; o histórico de envios fica. Pressione mais uma vez para remover.</translation>
    </message>
    <message>
        <source>&amp;Remove it and its key</source>
        <translation>&amp;Remover com a chave</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Your words; only you see them.</source>
        <translation>Suas palavras; só você as vê.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Marks this destination wherever its name stands.</source>
        <translation>Marca este destino onde quer que o nome dele apareça.</translation>
    </message>
    <message>
        <source>Pixel ID</source>
        <translation>ID do pixel</translation>
    </message>
    <message>
        <source>In Ads Manager under Conversions, copied as it is.</source>
        <translation>No Ads Manager, em Conversions, copiado como está.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>The Conversions key of this pixel&apos;s account. It is kept in the system&apos;s key store or in memory, and in no file of Convey.</source>
        <translation>A chave de Conversions da conta deste pixel. Ela é guardada no chaveiro do sistema ou na memória, e em nenhum arquivo do Convey.</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Guardar a chave</translation>
    </message>
    <message>
        <source>&amp;Where do I find pixel and key?</source>
        <translation>&amp;Onde encontro o pixel e a chave?</translation>
    </message>
    <message>
        <source>Where do I find pixel and key?</source>
        <translation>Onde encontro o pixel e a chave?</translation>
    </message>
    <message>
        <source>Shows a drawing of the page in Ads Manager, and where these ads run.</source>
        <translation>Mostra um desenho da página no Ads Manager e onde estes anúncios são veiculados.</translation>
    </message>
    <message>
        <source>&amp;Forget the key</source>
        <translation>Es&amp;quecer a chave</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Esquecer a chave</translation>
    </message>
    <message>
        <source>Takes the key out of the key store and out of memory. The destination stays.</source>
        <translation>Tira a chave do chaveiro e da memória. O destino fica.</translation>
    </message>
    <message>
        <source>More: who declared the consent, address of the server</source>
        <translation>Mais: quem declarou o consentimento, endereço do servidor</translation>
    </message>
    <message>
        <source>Shows and hides what most destinations never need, or once.</source>
        <translation>Mostra e oculta o que a maioria dos destinos nunca precisa, ou só uma vez.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>What is declared about the people in the files, such as “agreed in the cookie banner”. Kept and shown; nothing is decided by it.</source>
        <translation>O que se declara sobre as pessoas dos arquivos, como “aceitou no aviso de cookies”. É guardado e mostrado; não decide nada.</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>Declarado por</translation>
    </message>
    <message>
        <source>Who says so. Convey keeps the day.</source>
        <translation>Quem afirma isso. O Convey guarda a data.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Leave it as it is: %1 is OpenAI’s own.</source>
        <translation>Deixe como está: %1 é o da própria OpenAI.</translation>
    </message>
    <message>
        <source>In the system’s key store</source>
        <translation>No chaveiro do sistema</translation>
    </message>
    <message>
        <source>The key is there the next time you start Convey.</source>
        <translation>A chave estará lá da próxima vez que você iniciar o Convey.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Só para esta sessão</translation>
    </message>
    <message>
        <source>The key is forgotten when Convey closes.</source>
        <translation>A chave é esquecida quando o Convey fecha.</translation>
    </message>
    <message>
        <source>In no file of Convey, in no saved setup.</source>
        <translation>Em nenhum arquivo do Convey, em nenhuma configuração salva.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Closes without saving.</source>
        <translation>Fecha sem salvar.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Saves the destination and keeps its key. It need not have been tried.</source>
        <translation>Salva o destino e guarda a chave. Não é preciso tê-lo testado.</translation>
    </message>
    <message>
        <source>Remove the destination</source>
        <translation>Remover o destino</translation>
    </message>
    <message>
        <source>Forgets the destination and its key. The sending history stays.</source>
        <translation>Esquece o destino e a chave dele. O histórico de envios fica.</translation>
    </message>
</context>
<context>
    <name>convey::ui::DestinationsModel</name>
    <message>
        <source>No key yet</source>
        <translation>Ainda sem chave</translation>
    </message>
    <message>
        <source>In the key store</source>
        <translation>No chaveiro</translation>
    </message>
    <message>
        <source>For this session</source>
        <translation>Para esta sessão</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
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
        <translation>Enter edita um destino.</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Colunas da lista</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Ad&amp;icionar…</translation>
    </message>
    <message>
        <source>Makes a destination: a pixel, its key and a colour that you recognise.</source>
        <translation>Cria um destino: um pixel, a chave dele e uma cor que você reconhece.</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>E&amp;ditar…</translation>
    </message>
    <message>
        <source>Changes the chosen destination, or removes it.</source>
        <translation>Altera o destino escolhido, ou o remove.</translation>
    </message>
    <message>
        <source>Test the &amp;key…</source>
        <translation>Testar a c&amp;have…</translation>
    </message>
    <message>
        <source>One made-up purchase, sent as a test. Nothing is recorded.</source>
        <translation>Uma compra inventada, enviada como teste. Nada é registrado.</translation>
    </message>
    <message>
        <source>F&amp;orget the key</source>
        <translation>Es&amp;quecer a chave</translation>
    </message>
    <message>
        <source>Takes the key out of the key store and out of memory. The destination stays.</source>
        <translation>Tira a chave do chaveiro e da memória. O destino fica.</translation>
    </message>
    <message>
        <source>None yet. Practice mode needs none; sending to OpenAI does.</source>
        <translation>Nenhum ainda. O modo de prática não precisa; para enviar à OpenAI, precisa.</translation>
    </message>
    <message>
        <source>Keys are in the system’s key store or in memory, in no file of Convey.</source>
        <translation>As chaves ficam no chaveiro do sistema ou na memória, em nenhum arquivo do Convey.</translation>
    </message>
</context>
<context>
    <name>convey::ui::DialectBar</name>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Planilha</translation>
    </message>
    <message>
        <source>The sheet of the workbook that is read. A change reads the file again.</source>
        <translation>A planilha da pasta de trabalho que é lida. Uma mudança lê o arquivo de novo.</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Separador</translation>
    </message>
    <message>
        <source>The character that stands between two cells of a line. A change reads the file again.</source>
        <translation>O caractere entre duas células de uma linha. Uma mudança lê o arquivo de novo.</translation>
    </message>
    <message>
        <source>How letters beyond A to Z are written in the file. If names look odd in the table below, take another. A change reads the file again.</source>
        <translation>Como as letras além de A a Z estão escritas no arquivo. Se os nomes parecerem estranhos na tabela abaixo, use outra. Uma mudança lê o arquivo de novo.</translation>
    </message>
    <message>
        <source>Column &amp;names</source>
        <translation>&amp;Nomes das colunas</translation>
    </message>
    <message>
        <source>Whether the first line of the table holds the names of the columns. A change reads the file again.</source>
        <translation>Se a primeira linha da tabela contém os nomes das colunas. Uma mudança lê o arquivo de novo.</translation>
    </message>
    <message>
        <source>Separator, one character</source>
        <translation>Separador, um caractere</translation>
    </message>
    <message>
        <source>The character that stands between two cells of a line.</source>
        <translation>O caractere entre duas células de uma linha.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>lines to skip</comment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>&amp;Lines to skip</source>
        <translation>&amp;Linhas a pular</translation>
    </message>
    <message>
        <source>Lines above the table that are not part of it: a title, a date, instructions. A change reads the file again.</source>
        <translation>Linhas acima da tabela que não fazem parte dela: um título, uma data, instruções. Uma mudança lê o arquivo de novo.</translation>
    </message>
    <message>
        <source>Let Convey find out the lines to skip</source>
        <translation>Deixar o Convey descobrir as linhas a pular</translation>
    </message>
    <message>
        <source>Let Convey find out</source>
        <translation>Deixar o Convey descobrir</translation>
    </message>
    <message>
        <source>Takes your number back: Convey finds out where the table begins.</source>
        <translation>Desfaz o seu número: o Convey descobre onde a tabela começa.</translation>
    </message>
    <message>
        <source>&amp;More about this file</source>
        <translation>&amp;Mais sobre este arquivo</translation>
    </message>
    <message>
        <source>More about this file</source>
        <translation>Mais sobre este arquivo</translation>
    </message>
    <message>
        <source>Shows what is rarely looked at: quotes, comments, blanks, other tables in the file, and how it is packed.</source>
        <translation>Mostra o que raramente se olha: aspas, comentários, espaços, outras tabelas do arquivo e como ele está compactado.</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Aspas</translation>
    </message>
    <message>
        <source>The character around cells that hold a separator or a line break. A change reads the file again.</source>
        <translation>O caractere em volta de células que contêm um separador ou uma quebra de linha. Uma mudança lê o arquivo de novo.</translation>
    </message>
    <message>
        <source>How a quotation mark is written inside a quoted cell. A change reads the file again.</source>
        <translation>Como as aspas são escritas dentro de uma célula entre aspas. Uma mudança lê o arquivo de novo.</translation>
    </message>
    <message>
        <source>Lines that begin with this sign are no rows. A change reads the file again.</source>
        <translation>As linhas que começam com este sinal não são linhas de dados. Uma mudança lê o arquivo de novo.</translation>
    </message>
    <message>
        <source>&amp;Blanks</source>
        <translation>Espa&amp;ços</translation>
    </message>
    <message>
        <source>Whether blanks around cells belong to them. A change reads the file again.</source>
        <translation>Se os espaços em volta das células fazem parte delas. Uma mudança lê o arquivo de novo.</translation>
    </message>
    <message>
        <source>Whether rows end where another table begins. A change reads the file again.</source>
        <translation>Se as linhas terminam onde outra tabela começa. Uma mudança lê o arquivo de novo.</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>visível</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>type the character</source>
        <translation>digite o caractere</translation>
    </message>
    <message>
        <source>take another: no quote, no accent</source>
        <translation>use outro: nem aspas, nem acento</translation>
    </message>
    <message>
        <source>A separator is one plain character that is not the quote: a letter, a digit or a sign.</source>
        <translation>Um separador é um só caractere que não é o das aspas: uma letra, um dígito ou um sinal.</translation>
    </message>
    <message>
        <source>this is the separator</source>
        <translation>este é o separador</translation>
    </message>
    <message>
        <source>In line %1</source>
        <translation>Na linha %1</translation>
    </message>
    <message>
        <source>The file has none</source>
        <translation>O arquivo não tem</translation>
    </message>
    <message>
        <source>Double &quot;</source>
        <translation>Duplas &quot;</translation>
    </message>
    <message>
        <source>Single &apos;</source>
        <translation>Simples &apos;</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Doubled &quot;&quot;</source>
        <translation>Duplicadas &quot;&quot;</translation>
    </message>
    <message>
        <source>Backslash \&quot;</source>
        <translation>Barra invertida \&quot;</translation>
    </message>
    <message>
        <source>Begin with #</source>
        <translation>Começam com #</translation>
    </message>
    <message>
        <source>Begin with %1</source>
        <translation>Começam com %1</translation>
    </message>
    <message>
        <source>Belong to cells</source>
        <translation>São das células</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>São tirados</translation>
    </message>
    <message>
        <source>Rows end there</source>
        <translation>As linhas terminam lá</translation>
    </message>
    <message>
        <source>Rows go on</source>
        <translation>As linhas continuam</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>name of the first file</comment>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines so far</source>
        <translation>
            <numerusform>%Ln linha até agora</numerusform>
            <numerusform>%Ln linhas até agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln coluna</numerusform>
            <numerusform>%Ln colunas</numerusform>
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
        <translation>Outro…</translation>
    </message>
    <message>
        <source>Text encodin&amp;g</source>
        <translation>Codi&amp;ficação do texto</translation>
    </message>
    <message>
        <source>Quote in a cell</source>
        <translation>Aspas em uma célula</translation>
    </message>
    <message>
        <source>Comment lines</source>
        <translation>Linhas de comentário</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>Outras tabelas</translation>
    </message>
</context>
<context>
    <name>convey::ui::DropHint</name>
    <message>
        <source>Drop a file anywhere in this window</source>
        <translation>Solte um arquivo em qualquer lugar desta janela</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir um arquivo</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Solte um arquivo aqui</translation>
    </message>
</context>
<context>
    <name>convey::ui::DropSign</name>
    <message>
        <source>Convey opens CSV, TSV and XLSX files. This one is a folder.</source>
        <translation>O Convey abre arquivos CSV, TSV e XLSX. Este item é uma pasta.</translation>
    </message>
    <message>
        <source>Convey opens CSV, TSV and XLSX files. This one is a file of type %1.</source>
        <translation>O Convey abre arquivos CSV, TSV e XLSX. Este é um arquivo do tipo %1.</translation>
    </message>
    <message>
        <source>Drop to open %1</source>
        <translation>Solte para abrir %1</translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %Ln files as one table</source>
        <translation>
            <numerusform>Solte para abrir %Ln arquivo como uma tabela</numerusform>
            <numerusform>Solte para abrir %Ln arquivos como uma só tabela</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::EventNeeds</name>
    <message>
        <source>%1 lacks: %2.</source>
        <translation>Falta em %1: %2.</translation>
    </message>
    <message>
        <source>%1 would tell more with: %2.</source>
        <translation>%1 diria mais com: %2.</translation>
    </message>
    <message>
        <source>%1: nothing identifies the customer, so OpenAI can hardly connect it to an ad.</source>
        <translation>%1: nada identifica o cliente, então a OpenAI dificilmente consegue ligá-lo a um anúncio.</translation>
    </message>
</context>
<context>
    <name>convey::ui::EventPanel</name>
    <message>
        <source>Previous line</source>
        <translation>Linha anterior</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Próxima linha</translation>
    </message>
    <message>
        <source>Show personal values</source>
        <translation>Mostrar dados pessoais</translation>
    </message>
    <message>
        <source>The conversion as it will be sent</source>
        <translation>A conversão como será enviada</translation>
    </message>
    <message>
        <source>As it will be sent</source>
        <translation>Como será enviada</translation>
    </message>
    <message>
        <source>Row to show</source>
        <translation>Linha a mostrar</translation>
    </message>
    <message>
        <source>Row to show, counted after the column names</source>
        <translation>Linha a mostrar, contada depois dos nomes das colunas</translation>
    </message>
    <message>
        <source>Any row of the file, by its number after the column names.</source>
        <translation>Qualquer linha do arquivo, pelo número depois dos nomes das colunas.</translation>
    </message>
    <message>
        <source>One line of your file as the conversion that OpenAI receives. Ctrl+C copies what is marked.</source>
        <translation>Uma linha do seu arquivo como a conversão que a OpenAI recebe. Ctrl+C copia o que estiver marcado.</translation>
    </message>
    <message>
        <source>Shows names, e-mail addresses and phone numbers as they are in the file. They stay on this computer either way.</source>
        <translation>Mostra nomes, e-mails e telefones como estão no arquivo. Eles ficam neste computador de qualquer forma.</translation>
    </message>
    <message>
        <source>Show each line by itself</source>
        <translation>Mostrar cada linha separadamente</translation>
    </message>
    <message>
        <source>Lines of one order are sent as one conversion. Ticked, each line is shown as it would be by itself; what is sent stays the same.</source>
        <translation>As linhas de um pedido são enviadas como uma só conversão. Se marcado, cada linha aparece como seria sozinha; o que é enviado não muda.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
    <message numerus="yes">
        <source>Show its %Ln lines apart</source>
        <comment>an order</comment>
        <translation>
            <numerusform>Mostrar separada a %Ln linha dele</numerusform>
            <numerusform>Mostrar separadas as %Ln linhas dele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By themselves these lines would be %Ln conversions. They are sent as one.</source>
        <translation>
            <numerusform>Sozinha, esta linha seria %Ln conversão. É enviada como uma.</numerusform>
            <numerusform>Sozinhas, estas linhas seriam %Ln conversões. São enviadas como uma.</numerusform>
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
        <translation>Deixar o Convey descobrir</translation>
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
        <translation>Como obter esta coluna…</translation>
    </message>
    <message>
        <source>The field at hand</source>
        <translation>O campo atual</translation>
    </message>
    <message>
        <source>How to get a column with oppref</source>
        <translation>Como obter uma coluna com oppref</translation>
    </message>
    <message>
        <source>Shows how a shop keeps the click reference, so that the next export has a column for it.</source>
        <translation>Mostra como uma loja guarda a referência de clique, para que a próxima exportação tenha uma coluna para ela.</translation>
    </message>
    <message>
        <source>No field is chosen.</source>
        <translation>Nenhum campo escolhido.</translation>
    </message>
    <message>
        <source>Name in the API: %1</source>
        <translation>Nome na API: %1</translation>
    </message>
    <message>
        <source>Name in the API</source>
        <translation>Nome na API</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por quê: %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::FieldList</name>
    <message>
        <source>Event ID</source>
        <translation>ID do evento</translation>
    </message>
    <message>
        <source>What tells one conversion from another, usually the order number. OpenAI counts an ID once.</source>
        <translation>O que distingue uma conversão de outra, normalmente o número do pedido. A OpenAI conta um ID uma só vez.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>What happened: a purchase, a lead, a sign-up and so on.</source>
        <translation>O que aconteceu: uma compra, um lead, um cadastro e assim por diante.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>When it happened, date and time of day. OpenAI takes the last 7 days.</source>
        <translation>Quando aconteceu, data e hora do dia. A OpenAI aceita os últimos 7 dias.</translation>
    </message>
    <message>
        <source>Custom name</source>
        <translation>Nome próprio</translation>
    </message>
    <message>
        <source>The name of a custom event: 1 to 64 letters, digits, _ or -. Other events have none.</source>
        <translation>O nome de um evento personalizado: de 1 a 64 letras, dígitos, _ ou -. Os outros eventos não têm.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Where it happened: on a website, in a shop, on the phone. Conversions on a website need the page address too.</source>
        <translation>Onde aconteceu: em um site, em uma loja, por telefone. Conversões em um site precisam também do endereço da página.</translation>
    </message>
    <message>
        <source>Page address</source>
        <translation>Endereço da página</translation>
    </message>
    <message>
        <source>The page on which it happened. Only scheme, host and path are sent; what follows a ? stays here.</source>
        <translation>A página em que aconteceu. Só o esquema, o host e o caminho são enviados; o que vem depois de um ? fica aqui.</translation>
    </message>
    <message>
        <source>Click reference</source>
        <translation>Referência de clique</translation>
    </message>
    <message>
        <source>What OpenAI put into the address of the page when the ad was clicked. The surest way to connect a conversion to its ad.</source>
        <translation>O que a OpenAI colocou no endereço da página quando o anúncio foi clicado. A forma mais segura de ligar uma conversão ao anúncio.</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>Whether the person objects: yes, no, true, false, 1 or 0. Sent only where it says yes.</source>
        <translation>Se a pessoa se opõe: yes, no, true, false, 1 ou 0. Enviado só onde diz que sim.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail address. It is hashed on this computer.</source>
        <translation>O e-mail do cliente. Vira hash neste computador.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>The customer&apos;s phone number. It is hashed on this computer. Numbers without a country code need the country below.</source>
        <translation>O telefone do cliente. Vira hash neste computador. Números sem código de país precisam do país abaixo.</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID do cliente</translation>
    </message>
    <message>
        <source>Your own number for the customer. It is hashed on this computer.</source>
        <translation>O seu próprio número para o cliente. Vira hash neste computador.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>The customer&apos;s first name. It is hashed on this computer.</source>
        <translation>O nome do cliente. Vira hash neste computador.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>The customer&apos;s last name. It is hashed on this computer.</source>
        <translation>O sobrenome do cliente. Vira hash neste computador.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>The customer&apos;s country. It leaves as a code of two capital letters, not hashed.</source>
        <translation>O país do cliente. Sai como um código de duas letras maiúsculas, sem hash.</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Estado ou região</translation>
    </message>
    <message>
        <source>It leaves as it is, not hashed.</source>
        <translation>Sai como está, sem hash.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>CEP</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Endereço IP</translation>
    </message>
    <message>
        <source>The address of the customer&apos;s device. It leaves as it is, not hashed.</source>
        <translation>O endereço do dispositivo do cliente. Sai como está, sem hash.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>What the customer&apos;s browser calls itself (user agent). It leaves as it is, not hashed.</source>
        <translation>Como o navegador do cliente se identifica (user agent). Sai como está, sem hash.</translation>
    </message>
    <message>
        <source>Browser reference</source>
        <translation>Referência do navegador</translation>
    </message>
    <message>
        <source>What OpenAI&apos;s pixel keeps in the customer&apos;s browser (obref). It leaves as it is.</source>
        <translation>O que o pixel da OpenAI guarda no navegador do cliente (obref). Sai como está.</translation>
    </message>
    <message>
        <source>Android advertising ID</source>
        <translation>ID de publicidade do Android</translation>
    </message>
    <message>
        <source>The advertising ID of an Android device. It leaves as it is.</source>
        <translation>O ID de publicidade de um dispositivo Android. Sai como está.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What the conversion is worth. It is sent in the currency&apos;s smallest unit and needs a currency.</source>
        <translation>Quanto vale a conversão. É enviado na menor unidade da moeda e precisa de uma moeda.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>The currency of the amount as a code of three letters: USD, EUR.</source>
        <translation>A moeda do valor como um código de três letras: USD, EUR.</translation>
    </message>
    <message>
        <source>Plan ID</source>
        <translation>ID do plano</translation>
    </message>
    <message>
        <source>Which plan was subscribed to. Sent with subscriptions, trials and custom events.</source>
        <translation>Qual plano foi assinado. Enviado com assinaturas, períodos de teste e eventos personalizados.</translation>
    </message>
    <message>
        <source>Own field %1</source>
        <translation>Campo próprio %1</translation>
    </message>
    <message>
        <source>A field of your own. Sent with custom events alone.</source>
        <translation>Um campo seu. Enviado só com eventos personalizados.</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>ID do item</translation>
    </message>
    <message>
        <source>The number of the product or service.</source>
        <translation>O número do produto ou serviço.</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>Nome do item</translation>
    </message>
    <message>
        <source>What the product or service is called. Names of people must not be in it.</source>
        <translation>Como o produto ou serviço se chama. Não pode conter nomes de pessoas.</translation>
    </message>
    <message>
        <source>Item kind</source>
        <translation>Tipo do item</translation>
    </message>
    <message>
        <source>What kind of product or service it is.</source>
        <translation>Que tipo de produto ou serviço é.</translation>
    </message>
    <message>
        <source>Item quantity</source>
        <translation>Quantidade do item</translation>
    </message>
    <message>
        <source>How many of it, a whole number.</source>
        <translation>Quantos são, um número inteiro.</translation>
    </message>
    <message>
        <source>Item price</source>
        <translation>Preço do item</translation>
    </message>
    <message>
        <source>The price of the item. It is sent in the currency&apos;s smallest unit and needs a currency.</source>
        <translation>O preço do item. É enviado na menor unidade da moeda e precisa de uma moeda.</translation>
    </message>
    <message>
        <source>Item currency</source>
        <translation>Moeda do item</translation>
    </message>
    <message>
        <source>Where it is not the currency of the amount.</source>
        <translation>Onde não é a moeda do valor.</translation>
    </message>
    <message>
        <source>Item group</source>
        <translation>Grupo do item</translation>
    </message>
    <message>
        <source>What ties the variants of an item together.</source>
        <translation>O que liga as variantes de um item.</translation>
    </message>
    <message>
        <source>Phone country</source>
        <translation>País do telefone</translation>
    </message>
    <message>
        <source>Says how phone numbers without a country code are read. It is not sent.</source>
        <translation>Diz como são lidos os telefones sem código de país. Não é enviado.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Says which place times belong to that name no zone. It is not sent.</source>
        <translation>Diz a qual lugar pertencem as horas que não informam fuso. Não é enviado.</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Ordem das datas</translation>
    </message>
    <message>
        <source>Says whether 03/04 is 3 April or 4 March. It is not sent.</source>
        <translation>Diz se 03/04 é 3 de abril ou 4 de março. Não é enviado.</translation>
    </message>
    <message>
        <source>Amounts are in</source>
        <translation>Valores estão em</translation>
    </message>
    <message>
        <source>Says whether 12999 in the file is 12999 dollars or 129.99. It is not sent.</source>
        <translation>Diz se 12999 no arquivo são 12999 dólares ou 129.99. Não é enviado.</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Sinal decimal</translation>
    </message>
    <message>
        <source>Says which sign stands before the decimals in the file. It is not sent.</source>
        <translation>Diz qual sinal vem antes dos decimais no arquivo. Não é enviado.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Words like granted and denied. Whoever did not grant it is sent with an opt-out.</source>
        <translation>Palavras como granted e denied. Quem não concedeu é enviado com opt-out.</translation>
    </message>
    <message>
        <source>Items in one cell</source>
        <translation>Itens em uma célula</translation>
    </message>
    <message>
        <source>A column whose cells are JSON: a list of items.</source>
        <translation>Uma coluna cujas células são JSON: uma lista de itens.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora do dia</translation>
    </message>
    <message>
        <source>Where the date and the time stand in two columns. It is not sent.</source>
        <translation>Onde a data e a hora estão em duas colunas. Não é enviado.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Put in front of page addresses that are only a path, like https://shop.example.com.</source>
        <translation>Vem antes dos endereços de página que são só um caminho, como https://shop.example.com.</translation>
    </message>
    <message>
        <source>Keep what follows the ?</source>
        <translation>Manter o que vem depois do ?</translation>
    </message>
    <message>
        <source>Sends page addresses with their query, which may hold personal data. It is cut otherwise.</source>
        <translation>Envia os endereços de página com a consulta, que pode conter dados pessoais. Senão, ela é cortada.</translation>
    </message>
    <message>
        <source>Empty consent</source>
        <translation>Consentimento vazio</translation>
    </message>
    <message>
        <source>Says what is done with lines whose consent is empty. It is not sent.</source>
        <translation>Diz o que é feito com as linhas cujo consentimento está vazio. Não é enviado.</translation>
    </message>
    <message>
        <source>Words for nothing</source>
        <translation>Palavras para nada</translation>
    </message>
    <message>
        <source>Words that mean an empty cell, with commas between them: NULL,N/A,-. They are not sent.</source>
        <translation>Palavras que significam uma célula vazia, separadas por vírgulas: NULL,N/A,-. Não são enviadas.</translation>
    </message>
    <message>
        <source>Days without a time</source>
        <translation>Dias sem hora</translation>
    </message>
    <message>
        <source>The time of day, like 12:00, that is taken for days without one. It is not sent.</source>
        <translation>A hora do dia, como 12:00, usada para dias que não têm uma. Não é enviada.</translation>
    </message>
    <message>
        <source>Years of two digits</source>
        <translation>Anos de dois dígitos</translation>
    </message>
    <message>
        <source>The first year of the hundred in which they lie: with 1970, 26 is 2026. It is not sent.</source>
        <translation>O primeiro ano dos cem em que estão: com 1970, 26 é 2026. Não é enviado.</translation>
    </message>
    <message>
        <source>Day numbers count from</source>
        <translation>Dias contados desde</translation>
    </message>
    <message>
        <source>1900, or 1904 where the file comes from an old Mac. It is not sent.</source>
        <translation>1900, ou 1904 se o arquivo vem de um Mac antigo. Não é enviado.</translation>
    </message>
    <message>
        <source>One order is known by</source>
        <translation>Pedido identificado por</translation>
    </message>
    <message>
        <source>Lines with the same text in this column are joined to one conversion with several items.</source>
        <translation>As linhas com o mesmo texto nesta coluna são unidas em uma conversão com vários itens.</translation>
    </message>
    <message>
        <source>Identical lines of an order</source>
        <translation>Linhas idênticas de um pedido</translation>
    </message>
    <message>
        <source>keep counts both as items, drop takes the second for a mistake of the export. It is not sent.</source>
        <translation>keep conta ambas como itens; drop considera a segunda um erro da exportação. Não é enviado.</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>A column with what was paid back of an order: the conversion is worth the rest.</source>
        <translation>Uma coluna com o que foi reembolsado de um pedido: a conversão vale o resto.</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Nomes do meio</translation>
    </message>
    <message>
        <source>To which name the words in the middle of a full name belong. It is not sent.</source>
        <translation>A qual parte pertencem as palavras do meio de um nome completo. Não é enviado.</translation>
    </message>
    <message>
        <source>Order of names</source>
        <translation>Ordem dos nomes</translation>
    </message>
    <message>
        <source>Which name comes first in a full name. It is not sent.</source>
        <translation>O que vem primeiro em um nome completo. Não é enviado.</translation>
    </message>
    <message>
        <source>Names of several countries</source>
        <translation>Nomes de vários países</translation>
    </message>
    <message>
        <source>The codes of the countries that names like Korea or Congo mean in this file: KR, CD. It is not sent.</source>
        <translation>Os códigos dos países que nomes como Korea ou Congo indicam neste arquivo: KR, CD. Não é enviado.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>helps OpenAI recognise the customer; hashed on this computer, the place is not</source>
        <translation>ajuda a OpenAI a reconhecer o cliente; com hash neste computador, o lugar não</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Quanto</translation>
    </message>
</context>
<context>
    <name>convey::ui::FieldState</name>
    <message>
        <source>conversions on a website need it</source>
        <translation>conversões em um site precisam disto</translation>
    </message>
    <message>
        <source>a custom event needs it</source>
        <translation>um evento personalizado precisa disto</translation>
    </message>
    <message>
        <source>an amount needs it</source>
        <translation>um valor precisa disto</translation>
    </message>
    <message>
        <source>every conversion needs it</source>
        <translation>toda conversão precisa disto</translation>
    </message>
    <message>
        <source>assumed: see the question above</source>
        <translation>suposto: veja a pergunta acima</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>escolha sua</translation>
    </message>
    <message>
        <source>from the saved setup</source>
        <translation>da configuração salva</translation>
    </message>
    <message>
        <source>the country in the same line</source>
        <translation>o país na mesma linha</translation>
    </message>
    <message>
        <source>there is a column of page addresses</source>
        <translation>há uma coluna de endereços de página</translation>
    </message>
    <message>
        <source>the values look like it</source>
        <translation>os valores indicam isso</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>como está</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>convertido</translation>
    </message>
    <message>
        <source>hashed</source>
        <translation>com hash</translation>
    </message>
    <message>
        <source>already hashed</source>
        <translation>já com hash</translation>
    </message>
    <message>
        <source>always</source>
        <translation>sempre</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviado</translation>
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
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Make sure the table below looks like your spreadsheet.</source>
        <translation>Confira se a tabela abaixo se parece com a sua planilha.</translation>
    </message>
    <message>
        <source>&amp;Continue to Columns</source>
        <translation>Continuar &amp;para Colunas</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Ler de n&amp;ovo</translation>
    </message>
    <message>
        <source>Reads the file again, as it is on the disk now (F5).</source>
        <translation>Lê o arquivo de novo, como está agora no disco (F5).</translation>
    </message>
    <message>
        <source>Reads the file again with what you chose here. Your answers stay, and so do your changes to lines that are still there.</source>
        <translation>Lê o arquivo de novo com o que você escolheu aqui. Suas respostas ficam, e também suas mudanças em linhas que ainda estão lá.</translation>
    </message>
    <message>
        <source>Change c&amp;olumns</source>
        <translation>Alterar c&amp;olunas</translation>
    </message>
    <message>
        <source>Shows what each column means, and lets you change it.</source>
        <translation>Mostra o que cada coluna significa e permite alterar.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lendo o arquivo…</translation>
    </message>
    <message>
        <source>Looking at every line: %1 %</source>
        <translation>Olhando cada linha: %1 %</translation>
    </message>
    <message>
        <source>Show personal values</source>
        <translation>Mostrar dados pessoais</translation>
    </message>
    <message>
        <source>Shows names, e-mail addresses and phone numbers as they are in the file. Showing them sends nothing.</source>
        <translation>Mostra nomes, e-mails e telefones como estão no arquivo. Mostrá-los não envia nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines that you had changed or left out are not in the file any more. The other changes are kept.</source>
        <translation>
            <numerusform>%Ln linha que você tinha alterado ou omitido não está mais no arquivo. As outras mudanças foram mantidas.</numerusform>
            <numerusform>%Ln linhas que você tinha alterado ou omitido não estão mais no arquivo. As outras mudanças foram mantidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue to Preview</source>
        <translation>Continuar &amp;para a Prévia</translation>
    </message>
    <message>
        <source>Goes on to what Convey found in every line.</source>
        <translation>Segue para o que o Convey encontrou em cada linha.</translation>
    </message>
    <message>
        <source>Goes on to what each column means.</source>
        <translation>Segue para o que cada coluna significa.</translation>
    </message>
    <message>
        <source>Line %1 is the first with bytes that are no characters in this encoding. Cells with such bytes can&apos;t be sent. Save the file as “CSV UTF-8” in the spreadsheet program, then read it again.</source>
        <translation>A linha %1 é a primeira com bytes que não são caracteres nesta codificação. As células com esses bytes não podem ser enviadas. Salve o arquivo como “CSV UTF-8” no programa de planilhas e leia-o de novo.</translation>
    </message>
    <message>
        <source>Columns %1 to %2 of %3</source>
        <translation>Colunas %1 a %2 de %3</translation>
    </message>
    <message>
        <source>Show &amp;personal values</source>
        <translation>Mostrar &amp;dados pessoais</translation>
    </message>
</context>
<context>
    <name>convey::ui::FilterDialog</name>
    <message>
        <source>Leave out lines with these values</source>
        <translation>Omitir linhas com estes valores</translation>
    </message>
    <message>
        <source>Keep only lines with these values</source>
        <translation>Manter só linhas com estes valores</translation>
    </message>
    <message>
        <source>Leave out lines with any value</source>
        <translation>Omitir linhas com qualquer valor</translation>
    </message>
    <message>
        <source>Leave out lines without a value</source>
        <translation>Omitir linhas sem valor</translation>
    </message>
    <message>
        <source>Keep only lines with a number above zero</source>
        <translation>Manter só linhas com um número acima de zero</translation>
    </message>
    <message>
        <source>Leave out lines with a number above zero</source>
        <translation>Omitir linhas com um número acima de zero</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>O que é omitido</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>The column whose values decide which lines are left out.</source>
        <translation>A coluna cujos valores decidem quais linhas são omitidas.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>O que é feito</translation>
    </message>
    <message>
        <source>Which lines are left out by this column.</source>
        <translation>Quais linhas são omitidas por esta coluna.</translation>
    </message>
    <message>
        <source>Values of the column</source>
        <translation>Valores da coluna</translation>
    </message>
    <message>
        <source>The values of the column and in how many lines each is. Space ticks one.</source>
        <translation>Os valores da coluna e em quantas linhas cada um está. Espaço marca um.</translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>&amp;Coluna:</translation>
    </message>
    <message>
        <source>What is &amp;done:</source>
        <translation>O que é &amp;feito:</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>&amp;Valores:</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>&amp;Usar isto</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value, and how many lines have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This column has too many different values to choose from.</source>
        <translation>Esta coluna tem valores diferentes demais para escolher.</translation>
    </message>
    <message>
        <source>All other values of this column are left out.</source>
        <translation>Todos os outros valores desta coluna são omitidos.</translation>
    </message>
    <message>
        <source>Choose the column that tells which lines to leave out.</source>
        <translation>Escolha a coluna que diz quais linhas omitir.</translation>
    </message>
    <message>
        <source>Tick the values.</source>
        <translation>Marque os valores.</translation>
    </message>
</context>
<context>
    <name>convey::ui::FilterPanel</name>
    <message>
        <source>Change what is left out by this column</source>
        <translation>Alterar o que é omitido por esta coluna</translation>
    </message>
    <message>
        <source>Leave out lines by another column</source>
        <translation>Omitir linhas por outra coluna</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>O que é omitido</translation>
    </message>
    <message>
        <source>What decides which lines are left out</source>
        <translation>O que decide quais linhas são omitidas</translation>
    </message>
    <message>
        <source>Lines with these values are no conversions to be sent, such as orders that were refunded. Space switches one off or on, F2 changes it.</source>
        <translation>Linhas com estes valores não são conversões a enviar, como pedidos reembolsados. Espaço desativa ou ativa um, F2 altera.</translation>
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
        <translation>qualquer ou nenhum</translation>
    </message>
    <message>
        <source>Shows only rows with a problem that weighs this much, whatever else there is.</source>
        <translation>Mostra só linhas com um problema deste peso, haja o que mais houver.</translation>
    </message>
    <message>
        <source>&amp;In column</source>
        <translation>&amp;Na coluna</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>Shows only rows with a problem in this column of your file.</source>
        <translation>Mostra só linhas com um problema nesta coluna do seu arquivo.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Shows only conversions of one kind.</source>
        <translation>Mostra só conversões de um tipo.</translation>
    </message>
    <message>
        <source>Curren&amp;cy</source>
        <translation>&amp;Moeda</translation>
    </message>
    <message>
        <source>Shows only conversions in one currency.</source>
        <translation>Mostra só conversões em uma moeda.</translation>
    </message>
    <message>
        <source>&amp;Amount from</source>
        <translation>&amp;Valor de</translation>
    </message>
    <message>
        <source>Shows only conversions of at least this much, in whole units of their own currency: 10 or 9.50.</source>
        <translation>Mostra só conversões de pelo menos este valor, em unidades inteiras da própria moeda: 10 ou 9.50.</translation>
    </message>
    <message>
        <source>up t&amp;o</source>
        <translation>&amp;até</translation>
    </message>
    <message>
        <source>Shows only conversions of at most this much, in whole units of their own currency: 10 or 9.50.</source>
        <translation>Mostra só conversões de no máximo este valor, em unidades inteiras da própria moeda: 10 ou 9.50.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Limpar os filtros</translation>
    </message>
    <message>
        <source>Takes these filters away. Cause and search stay.</source>
        <translation>Tira estes filtros. A causa e a busca ficam.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it like 10 or 9.50.</source>
        <translation>“%1” não é um valor. Escreva como 10 ou 9.50.</translation>
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
        <translation>Palavras a buscar em todas as células do arquivo; maiúsculas e minúsculas são iguais.</translation>
    </message>
    <message>
        <source>In all rows</source>
        <translation>Em todas as linhas</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Goes up (Shift+Enter)</source>
        <translation>Sobe (Shift+Enter)</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar próximo</translation>
    </message>
    <message>
        <source>Goes down (Enter)</source>
        <translation>Desce (Enter)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fechar a busca</translation>
    </message>
    <message>
        <source>Closes the search (Esc)</source>
        <translation>Fecha a busca (Esc)</translation>
    </message>
    <message>
        <source>No row contains “%1”.</source>
        <translation>Nenhuma linha contém “%1”.</translation>
    </message>
    <message>
        <source>Line %1, %2: the search went once around.</source>
        <translation>Linha %1, %2: a busca deu uma volta completa.</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Linha %1, %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 rows</source>
        <comment>a place, which row of those that were found it is</comment>
        <translation>%1 · %2 de %3 linhas</translation>
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
        <translation>Testada e aprovada, não registrada</translation>
    </message>
    <message>
        <source>Yes, accepted</source>
        <translation>Sim, aceita</translation>
    </message>
    <message>
        <source>Tested; it would be refused</source>
        <translation>Testada; seria recusada</translation>
    </message>
    <message>
        <source>Sent, and refused</source>
        <translation>Enviada e recusada</translation>
    </message>
    <message>
        <source>Sent, no answer came back; repeating is safe</source>
        <translation>Enviada, sem resposta; repetir é seguro</translation>
    </message>
    <message>
        <source>Planned, not sent</source>
        <translation>Planejada, não enviada</translation>
    </message>
    <message>
        <source>Was this order sent?</source>
        <translation>Este pedido foi enviado?</translation>
    </message>
    <message>
        <source>#10520</source>
        <translation>#10520</translation>
    </message>
    <message>
        <source>Type an event ID, or the order number that IDs are made of. Convey keeps no IDs, only keyed hashes; what you type is hashed and looked for, and kept nowhere.</source>
        <translation>Digite um ID do evento, ou o número do pedido de que os IDs são formados. O Convey não guarda IDs, só hashes com chave; o que você digita vira hash, é procurado e não é guardado em lugar nenhum.</translation>
    </message>
    <message>
        <source>Event ID or order number, as it stands in your file</source>
        <translation>ID do evento ou número do pedido, como está no seu arquivo</translation>
    </message>
    <message>
        <source>No. Nothing with this ID was sent from this computer.</source>
        <translation>Não. Nada com este ID foi enviado deste computador.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln times before.</source>
        <translation>
            <numerusform>E %Ln vez antes.</numerusform>
            <numerusform>E %Ln vezes antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (pixel %2)</source>
        <translation>%1 (pixel %2)</translation>
    </message>
    <message>
        <source>%1: %2, as %3 to %4, row %5 of %6.</source>
        <comment>state, when, event, destination, row, file</comment>
        <translation>%1: %2, como %3 a %4, linha %5 de %6.</translation>
    </message>
    <message>
        <source>If it is sent again, OpenAI keeps the first; Convey leaves it out by itself.</source>
        <translation>Se for enviado de novo, a OpenAI mantém o primeiro; o Convey o omite por conta própria.</translation>
    </message>
    <message>
        <source>Was this or&amp;der sent?</source>
        <translation>Este pedido &amp;foi enviado?</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindingCard</name>
    <message>
        <source>nothing, in the column %1</source>
        <translation>nada, na coluna %1</translation>
    </message>
    <message>
        <source>%1 in the column %2</source>
        <comment>a value and its column</comment>
        <translation>%1 na coluna %2</translation>
    </message>
    <message>
        <source>%1 in the column %2; %3</source>
        <comment>a value, its column, why it can&apos;t be read</comment>
        <translation>%1 na coluna %2; %3</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Why? The rule in the help</source>
        <translation>Por quê? A regra na ajuda</translation>
    </message>
    <message>
        <source>Opens the help at this rule.</source>
        <translation>Abre a ajuda nesta regra.</translation>
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
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Da próxima vez</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a fix does, and the new text</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %Ln</source>
        <translation>
            <numerusform>Corrigir %Ln</numerusform>
            <numerusform>Corrigir todas as %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Does the same in every row with this cause (Alt+Shift+Return). You can undo it.</source>
        <translation>Faz o mesmo em todas as linhas com esta causa (Alt+Shift+Enter). Você pode desfazer.</translation>
    </message>
    <message>
        <source>Fix this row</source>
        <translation>Corrigir esta linha</translation>
    </message>
    <message>
        <source>Changes this cell only (Alt+Return). You can undo it.</source>
        <translation>Altera só esta célula (Alt+Enter). Você pode desfazer.</translation>
    </message>
    <message>
        <source>%1: row %2 of %3, to pixel %4</source>
        <comment>a time, a place in a file, a pixel</comment>
        <translation>%1: linha %2 de %3, ao pixel %4</translation>
    </message>
    <message>
        <source>Stays at OpenAI</source>
        <translation>Fica na OpenAI</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviada</translation>
    </message>
    <message>
        <source>%1, with other values</source>
        <comment>a place in this file</comment>
        <translation>%1, com outros valores</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Sent, no answer</source>
        <translation>Enviada, sem resposta</translation>
    </message>
    <message>
        <source>Mend it for all rows on Columns</source>
        <translation>Corrigir em todas as linhas em Colunas</translation>
    </message>
    <message>
        <source>The cause is in what the columns mean, not in this row.</source>
        <translation>A causa está no que as colunas significam, não nesta linha.</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindingTitles</name>
    <message>
        <source>No tag here</source>
        <translation>Nenhuma tag aqui</translation>
    </message>
    <message>
        <source>Tag is not closed</source>
        <translation>Tag não fechada</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Sem endereço</translation>
    </message>
    <message>
        <source>Address without quotes</source>
        <translation>Endereço sem aspas</translation>
    </message>
    <message>
        <source>Loads lazily, that is never</source>
        <translation>Carregamento tardio, ou seja, nunca</translation>
    </message>
    <message>
        <source>Only without JavaScript</source>
        <translation>Só sem JavaScript</translation>
    </message>
    <message>
        <source>Fallback of a missing pixel</source>
        <translation>Alternativa de um pixel que falta</translation>
    </message>
    <message>
        <source>In a comment</source>
        <translation>Em um comentário</translation>
    </message>
    <message>
        <source>In a script</source>
        <translation>Em um script</translation>
    </message>
    <message>
        <source>In a style sheet</source>
        <translation>Em uma folha de estilo</translation>
    </message>
    <message>
        <source>In srcset</source>
        <translation>Em srcset</translation>
    </message>
    <message>
        <source>Not in src</source>
        <translation>Fora de src</translation>
    </message>
    <message>
        <source>Bare &amp; in HTML</source>
        <translation>&amp; solto em HTML</translation>
    </message>
    <message>
        <source>Unknown character name</source>
        <translation>Nome de caractere desconhecido</translation>
    </message>
    <message>
        <source>Line break in the address</source>
        <translation>Quebra de linha no endereço</translation>
    </message>
    <message>
        <source>https:// is missing</source>
        <translation>Falta https://</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>Não é seguro</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>Outro host</translation>
    </message>
    <message>
        <source>Another path</source>
        <translation>Outro caminho</translation>
    </message>
    <message>
        <source>Cut off by #</source>
        <translation>Cortado por #</translation>
    </message>
    <message>
        <source>Very long address</source>
        <translation>Endereço muito longo</translation>
    </message>
    <message>
        <source>Not read to its end</source>
        <translation>Não lido até o fim</translation>
    </message>
    <message>
        <source>Broken percent sign</source>
        <translation>Sinal de porcentagem quebrado</translation>
    </message>
    <message>
        <source>+ becomes a space</source>
        <translation>+ vira um espaço</translation>
    </message>
    <message>
        <source>Space in the address</source>
        <translation>Espaço no endereço</translation>
    </message>
    <message>
        <source>Space beside a value</source>
        <translation>Espaço ao lado de um valor</translation>
    </message>
    <message>
        <source>Character not encoded</source>
        <translation>Caractere não codificado</translation>
    </message>
    <message>
        <source>Escaped twice</source>
        <translation>Escapado duas vezes</translation>
    </message>
    <message>
        <source>Encoded twice</source>
        <translation>Codificado duas vezes</translation>
    </message>
    <message>
        <source>Not UTF-8</source>
        <translation>Não é UTF-8</translation>
    </message>
    <message>
        <source>Parameter is missing</source>
        <translation>Falta um parâmetro</translation>
    </message>
    <message>
        <source>Parameter without a value</source>
        <translation>Parâmetro sem valor</translation>
    </message>
    <message>
        <source>Unknown parameter</source>
        <translation>Parâmetro desconhecido</translation>
    </message>
    <message>
        <source>Parameter twice</source>
        <translation>Parâmetro repetido</translation>
    </message>
    <message>
        <source>Conversions API only</source>
        <translation>Só Conversions API</translation>
    </message>
    <message>
        <source>Not in data[…]</source>
        <translation>Fora de data[…]</translation>
    </message>
    <message>
        <source>Items in pieces</source>
        <translation>Itens em pedaços</translation>
    </message>
    <message>
        <source>Pixel ID not filled in</source>
        <translation>ID do pixel não preenchido</translation>
    </message>
    <message>
        <source>Event ID not filled in</source>
        <translation>ID do evento não preenchido</translation>
    </message>
    <message>
        <source>Placeholder left</source>
        <translation>Sobrou um marcador</translation>
    </message>
    <message>
        <source>Filled in by the page</source>
        <translation>Preenchido pela página</translation>
    </message>
    <message>
        <source>Filled in without encoding</source>
        <translation>Preenchido sem codificação</translation>
    </message>
    <message>
        <source>Address filled in by the page</source>
        <translation>Endereço preenchido pela página</translation>
    </message>
    <message>
        <source>Unknown event</source>
        <translation>Evento desconhecido</translation>
    </message>
    <message>
        <source>Event of an app</source>
        <translation>Evento de um app</translation>
    </message>
    <message>
        <source>Wrong data type</source>
        <translation>Tipo de dados errado</translation>
    </message>
    <message>
        <source>Event name of a wrong form</source>
        <translation>Nome de evento com forma não válida</translation>
    </message>
    <message>
        <source>Name of a standard event</source>
        <translation>Nome de um evento padrão</translation>
    </message>
    <message>
        <source>No custom event</source>
        <translation>Não é evento personalizado</translation>
    </message>
    <message>
        <source>Capitals in the name</source>
        <translation>Maiúsculas no nome</translation>
    </message>
    <message>
        <source>Amount has decimals</source>
        <translation>O valor tem decimais</translation>
    </message>
    <message>
        <source>Negative amount</source>
        <translation>Valor negativo</translation>
    </message>
    <message>
        <source>Not a whole number</source>
        <translation>Não é um número inteiro</translation>
    </message>
    <message>
        <source>Currency is missing</source>
        <translation>Falta a moeda</translation>
    </message>
    <message>
        <source>Unknown currency</source>
        <translation>Moeda desconhecida</translation>
    </message>
    <message>
        <source>Withdrawn currency</source>
        <translation>Moeda retirada</translation>
    </message>
    <message>
        <source>Currency in small letters</source>
        <translation>Moeda em minúsculas</translation>
    </message>
    <message>
        <source>No plan with this event</source>
        <translation>Este evento não leva plano</translation>
    </message>
    <message>
        <source>No items with this event</source>
        <translation>Este evento não leva itens</translation>
    </message>
    <message>
        <source>Items are no JSON</source>
        <translation>Os itens não são JSON</translation>
    </message>
    <message>
        <source>Items are no list</source>
        <translation>Os itens não são uma lista</translation>
    </message>
    <message>
        <source>Empty list of items</source>
        <translation>Lista de itens vazia</translation>
    </message>
    <message>
        <source>Item of a wrong form</source>
        <translation>Item com forma não válida</translation>
    </message>
    <message>
        <source>Unknown field of an item</source>
        <translation>Campo de item desconhecido</translation>
    </message>
    <message>
        <source>Item field of the API only</source>
        <translation>Campo de item só da API</translation>
    </message>
    <message>
        <source>Item field twice</source>
        <translation>Campo de item repetido</translation>
    </message>
    <message>
        <source>Item field of a wrong kind</source>
        <translation>Campo de item de outro tipo</translation>
    </message>
    <message>
        <source>Item type is empty</source>
        <translation>Tipo do item vazio</translation>
    </message>
    <message>
        <source>Item field is empty</source>
        <translation>Campo de item vazio</translation>
    </message>
    <message>
        <source>Item says nothing</source>
        <translation>Item não diz nada</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>Um e-mail</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>Um número de telefone</translation>
    </message>
    <message>
        <source>A card number</source>
        <translation>Um número de cartão</translation>
    </message>
    <message>
        <source>An API key</source>
        <translation>Uma chave de API</translation>
    </message>
    <message>
        <source>Event ID looks like an order number</source>
        <translation>O ID do evento parece um número de pedido</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindingsModel</name>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
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
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>First in</source>
        <translation>Primeiro em</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindingsPanel</name>
    <message>
        <source>What was found in the file</source>
        <translation>O que foi encontrado no arquivo</translation>
    </message>
    <message>
        <source>What is odd about the file as a whole. A click or Enter shows the first place in the table below.</source>
        <translation>O que chama atenção no arquivo como um todo. Um clique ou Enter mostra o primeiro lugar na tabela abaixo.</translation>
    </message>
    <message>
        <source>Lines left out are not sent. They stay in the file and in the table below, and you can take them back here.</source>
        <translation>Linhas omitidas não são enviadas. Elas ficam no arquivo e na tabela abaixo, e você pode recuperá-las aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to know about this file</source>
        <translation>
            <numerusform>%Ln coisa a saber sobre este arquivo</numerusform>
            <numerusform>%Ln coisas a saber sobre este arquivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take these %Ln lines &amp;back</source>
        <translation>
            <numerusform>&amp;Recuperar %Ln linha</numerusform>
            <numerusform>&amp;Recuperar estas %Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln lines like totals and notes</source>
        <translation>
            <numerusform>Recuperar %Ln linha de totais ou notas</numerusform>
            <numerusform>Recuperar %Ln linhas de totais ou notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln lines like totals and notes</source>
        <translation>
            <numerusform>Omitir %Ln linha de totais ou notas</numerusform>
            <numerusform>Omitir %Ln linhas de totais ou notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le&amp;ave these %Ln lines out</source>
        <translation>
            <numerusform>Omiti&amp;r %Ln linha</numerusform>
            <numerusform>Omiti&amp;r estas %Ln linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::Fixing</name>
    <message>
        <source>change %1 in line %L2</source>
        <comment>a column and a line</comment>
        <translation>alterar %1 na linha %L2</translation>
    </message>
    <message numerus="yes">
        <source>say why %Ln rows are left out</source>
        <translation>
            <numerusform>dizer por que %Ln linha é omitida</numerusform>
            <numerusform>dizer por que %Ln linhas são omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave out %Ln rows</source>
        <translation>
            <numerusform>omitir %Ln linha</numerusform>
            <numerusform>omitir %Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back %Ln rows</source>
        <translation>
            <numerusform>recuperar %Ln linha</numerusform>
            <numerusform>recuperar %Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fixed %Ln rows: %1.</source>
        <translation>
            <numerusform>%Ln linha corrigida: %1.</numerusform>
            <numerusform>%Ln linhas corrigidas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no known fix.</source>
        <translation>
            <numerusform>%Ln não tem correção conhecida.</numerusform>
            <numerusform>%Ln não têm correção conhecida.</numerusform>
        </translation>
    </message>
    <message>
        <source>fix all: %1</source>
        <translation>corrigir todas: %1</translation>
    </message>
    <message>
        <source>replace in %1</source>
        <comment>a column</comment>
        <translation>substituir em %1</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln cells in %1.</source>
        <translation>
            <numerusform>%Ln célula alterada em %1.</numerusform>
            <numerusform>%Ln células alteradas em %1.</numerusform>
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
        <translation>Não pode ser copiado</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Onde fica</translation>
    </message>
</context>
<context>
    <name>convey::ui::Form</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>convey::ui::FoundTagsModel</name>
    <message>
        <source>No event</source>
        <translation>Sem evento</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
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
        <translation>Página da ajuda</translation>
    </message>
    <message>
        <source>A page of the help. Tab goes to its links, Enter follows one.</source>
        <translation>Uma página da ajuda. Tab vai aos links, Enter segue um deles.</translation>
    </message>
</context>
<context>
    <name>convey::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primeira página</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar na ajuda</translation>
    </message>
    <message>
        <source>Words to look for on all pages. Enter opens the first place found.</source>
        <translation>Palavras a procurar em todas as páginas. Enter abre o primeiro lugar encontrado.</translation>
    </message>
    <message>
        <source>Topics of the help</source>
        <translation>Tópicos da ajuda</translation>
    </message>
    <message>
        <source>The pages of the help, or the places that hold the words of the search.</source>
        <translation>As páginas da ajuda, ou os lugares que contêm as palavras da busca.</translation>
    </message>
    <message>
        <source>This address is outside the help:</source>
        <translation>Este endereço fica fora da ajuda:</translation>
    </message>
    <message>
        <source>&amp;Copy it</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Puts the address on the clipboard. Nothing is opened.</source>
        <translation>Coloca o endereço na área de transferência. Nada é aberto.</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>A&amp;brir no navegador</translation>
    </message>
    <message>
        <source>Open the address in the browser</source>
        <translation>Abrir o endereço no navegador</translation>
    </message>
    <message>
        <source>Your browser opens the address. Convey itself asks nothing of it.</source>
        <translation>Seu navegador abre o endereço. O Convey em si não pede nada a ele.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a heading and its page</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No page holds all of these words.</source>
        <translation>Nenhuma página contém todas estas palavras.</translation>
    </message>
    <message numerus="yes">
        <source>Found in %Ln places</source>
        <translation>
            <numerusform>Encontrado em %Ln lugar</numerusform>
            <numerusform>Encontrado em %Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <comment>a page of the help</comment>
        <translation>%1 – Ajuda</translation>
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
        <translation>Como tabela</translation>
    </message>
    <message>
        <source>The arrow keys walk the bars; “As a table” has the same numbers.</source>
        <translation>As setas percorrem as barras; “Como tabela” tem os mesmos números.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <comment>title of a picture</comment>
        <translation>%1 como tabela</translation>
    </message>
    <message>
        <source>Shows the numbers instead of bars.</source>
        <translation>Mostra os números em vez de barras.</translation>
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
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>For real</source>
        <translation>Para valer</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Sendo enviado</translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %Ln to go</source>
        <translation>
            <numerusform>Parado, falta %Ln</numerusform>
            <numerusform>Parado, faltam %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be refused</source>
        <translation>
            <numerusform>%Ln seria recusada</numerusform>
            <numerusform>%Ln seriam recusadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>a test</comment>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
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
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
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
        <translation>Todos os destinos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs</source>
        <translation>
            <numerusform>%Ln trabalho</numerusform>
            <numerusform>%Ln trabalhos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions accepted for real</source>
        <translation>
            <numerusform>%Ln conversão aceita para valer</numerusform>
            <numerusform>%Ln conversões aceitas para valer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent from this computer yet.</source>
        <translation>Nada foi enviado deste computador ainda.</translation>
    </message>
    <message>
        <source>What you test or send is listed here, with what OpenAI answered.</source>
        <translation>O que você testar ou enviar aparece aqui, com o que a OpenAI respondeu.</translation>
    </message>
    <message>
        <source>No job is like this.</source>
        <translation>Nenhum trabalho é assim.</translation>
    </message>
    <message>
        <source>Choose other destinations, kinds or times above.</source>
        <translation>Escolha acima outros destinos, tipos ou períodos.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>file, mode, time</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 aceitas</translation>
    </message>
    <message>
        <source>%1 accepted, worth %2</source>
        <translation>%1 aceitas, no valor de %2</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 recusadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln solicitação</numerusform>
            <numerusform>%Ln solicitações</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt is saved as %1.</source>
        <translation>O comprovante foi salvo como %1.</translation>
    </message>
    <message>
        <source>The sending history is kept until it is wiped.</source>
        <translation>O histórico de envios é mantido até ser apagado.</translation>
    </message>
    <message numerus="yes">
        <source>The sending history is kept for %Ln days; older jobs are forgotten.</source>
        <translation>
            <numerusform>O histórico de envios é mantido por %Ln dia; trabalhos mais antigos são esquecidos.</numerusform>
            <numerusform>O histórico de envios é mantido por %Ln dias; trabalhos mais antigos são esquecidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wipe the sending history</source>
        <translation>Apagar o histórico de envios</translation>
    </message>
    <message numerus="yes">
        <source>Wipe %Ln jobs from the sending history?</source>
        <translation>
            <numerusform>Apagar %Ln trabalho do histórico de envios?</numerusform>
            <numerusform>Apagar %Ln trabalhos do histórico de envios?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent before is then no longer left out by Convey when you send it again; OpenAI keeps the first it got. Receipts can’t be made any more, and stopped jobs can’t be continued. Your files stay. This can’t be undone.</source>
        <translation>Depois disso, o Convey não omite mais o que foi enviado antes quando você enviar de novo; a OpenAI mantém o primeiro que recebeu. Comprovantes não podem mais ser criados, e trabalhos parados não podem ser continuados. Seus arquivos ficam. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Apagar</translation>
    </message>
    <message>
        <source>The sending history is wiped.</source>
        <translation>O histórico de envios foi apagado.</translation>
    </message>
    <message>
        <source>Sending history</source>
        <translation>Histórico de envios</translation>
    </message>
    <message>
        <source>Everything Convey has sent from this computer, and what OpenAI answered.</source>
        <translation>Tudo o que o Convey enviou deste computador e o que a OpenAI respondeu.</translation>
    </message>
    <message>
        <source>&amp;Continue the stopped one…</source>
        <translation>&amp;Continuar o trabalho parado…</translation>
    </message>
    <message>
        <source>Sends what is left and what had no answer, with the same event IDs: nothing counts twice.</source>
        <translation>Envia o que falta e o que não teve resposta, com os mesmos IDs do evento: nada conta duas vezes.</translation>
    </message>
    <message>
        <source>Shows these jobs alone.</source>
        <translation>Mostra só estes trabalhos.</translation>
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
        <translation>Para valer e testes</translation>
    </message>
    <message>
        <source>For real</source>
        <translation>Para valer</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Testes</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Todo o período</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 dias</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabalhos</translation>
    </message>
    <message>
        <source>One send or test a row, the newest first. Enter shows its results.</source>
        <translation>Um envio ou teste por linha, o mais recente primeiro. Enter mostra os resultados.</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Colunas da lista</translation>
    </message>
    <message>
        <source>&amp;Receipt…</source>
        <translation>Com&amp;provante…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Salvar o comprovante</translation>
    </message>
    <message>
        <source>Figures, times and hashes of this send, to print, to file or to hand on.</source>
        <translation>Números, horas e hashes deste envio, para imprimir, arquivar ou repassar.</translation>
    </message>
    <message>
        <source>&amp;Open results</source>
        <translation>Abrir &amp;resultados</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>Abrir resultados</translation>
    </message>
    <message>
        <source>What became of its lines, each outcome to save, and what to look at in Ads Manager.</source>
        <translation>O que aconteceu com as linhas, cada resultado para salvar, e o que ver no Ads Manager.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>How long the sending history is kept</source>
        <translation>Por quanto tempo o histórico de envios é mantido</translation>
    </message>
    <message>
        <source>Older jobs are forgotten by themselves. The history knows no IDs and no customers, only keyed hashes; it is what keeps a conversion from being sent twice.</source>
        <translation>Trabalhos mais antigos são esquecidos sozinhos. O histórico não conhece IDs nem clientes, só hashes com chave; é ele que impede que uma conversão seja enviada duas vezes.</translation>
    </message>
    <message>
        <source>until it is wiped</source>
        <translation>até ser apagado</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln days</source>
        <translation>
            <numerusform>por %Ln dia</numerusform>
            <numerusform>por %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgets everything that was sent, and the copies of the history beside it.</source>
        <translation>Esquece tudo o que foi enviado e as cópias do histórico ao lado dele.</translation>
    </message>
    <message>
        <source>Wi&amp;pe…</source>
        <translation>Apa&amp;gar…</translation>
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
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Lines of the file by hour of the day</source>
        <translation>Linhas do arquivo por hora do dia</translation>
    </message>
    <message>
        <source>Times of the file beside UTC</source>
        <translation>Horas do arquivo ao lado de UTC</translation>
    </message>
    <message>
        <source>The first times of the file, in the place that is assumed and in UTC. If the first is not what your shop&apos;s clock said, answer the question about the time zone.</source>
        <translation>As primeiras horas do arquivo, no lugar suposto e em UTC. Se a primeira não é o que o relógio da sua loja marcava, responda à pergunta sobre o fuso horário.</translation>
    </message>
    <message>
        <source>Show the hours as a table</source>
        <translation>Mostrar as horas como tabela</translation>
    </message>
    <message>
        <source>Shows the number of lines of each hour instead of bars.</source>
        <translation>Mostra o número de linhas de cada hora em vez de barras.</translation>
    </message>
    <message>
        <source>Most happened from %1 on, %2 % between midnight and 5 o&apos;clock (%3). If that can&apos;t be, the time zone is wrong.</source>
        <translation>A maioria aconteceu a partir das %1, %2 % entre meia-noite e 5 horas (%3). Se não pode ser, o fuso horário está errado.</translation>
    </message>
    <message>
        <source>The hours of the da&amp;y</source>
        <translation>&amp;Horas do dia</translation>
    </message>
    <message>
        <source>As a ta&amp;ble</source>
        <translation>C&amp;omo tabela</translation>
    </message>
</context>
<context>
    <name>convey::ui::KeyField</name>
    <message>
        <source>Shows the key that was pasted, until you press it again.</source>
        <translation>Mostra a chave colada, até você pressionar de novo.</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Cole a chave</translation>
    </message>
    <message>
        <source>Paste another one to replace it</source>
        <translation>Cole outra para substituir</translation>
    </message>
    <message>
        <source>In Ads Manager under Conversions, Conversion keys. A key from Settings can&apos;t send.</source>
        <translation>No Ads Manager, em Conversions, Conversion keys. Uma chave de Settings não pode enviar.</translation>
    </message>
    <message>
        <source>This holds a character that no key has. Copy the key again, whole and alone.</source>
        <translation>Isto contém um caractere que nenhuma chave tem. Copie a chave de novo, inteira e sozinha.</translation>
    </message>
    <message>
        <source>Pasted; blanks were removed.</source>
        <translation>Colada; os espaços foram removidos.</translation>
    </message>
    <message>
        <source>Pasted; blanks were removed. It ends in %1.</source>
        <translation>Colada; os espaços foram removidos. Termina em %1.</translation>
    </message>
    <message>
        <source>Pasted.</source>
        <translation>Colada.</translation>
    </message>
    <message>
        <source>Pasted. It ends in %1.</source>
        <translation>Colada. Termina em %1.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ocultar a chave</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar a chave</translation>
    </message>
</context>
<context>
    <name>convey::ui::LeavesPane</name>
    <message>
        <source>The conversion as it will be sent</source>
        <translation>A conversão como será enviada</translation>
    </message>
    <message>
        <source>The conversion letter by letter, as OpenAI gets it, and nothing else: no file name, no line number, no figures about you.</source>
        <translation>A conversão letra por letra, como a OpenAI recebe, e nada mais: nem nome de arquivo, nem número de linha, nem números sobre você.</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>Linha anterior</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Próxima linha</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Salvar esta lista</translation>
    </message>
    <message>
        <source>Writes this list to a file that can be printed (.pdf, .html), for whoever has to know what leaves. Personal values are hidden in it while they are hidden here.</source>
        <translation>Grava esta lista em um arquivo que pode ser impresso (.pdf, .html), para quem precisa saber o que sai. Os dados pessoais ficam ocultos nele enquanto estiverem ocultos aqui.</translation>
    </message>
    <message>
        <source>Convey is looking at every row.</source>
        <translation>O Convey está olhando cada linha.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns:</source>
        <translation>
            <numerusform>%Ln coluna:</numerusform>
            <numerusform>%Ln colunas:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 readable + %2 hashed + %3 decide + %4 stay</source>
        <comment>how many columns</comment>
        <translation>%1 legíveis + %2 com hash + %3 decidem + %4 ficam</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>a line and its state</comment>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>In your file, line %1</source>
        <translation>No seu arquivo, linha %1</translation>
    </message>
    <message>
        <source>Save what leaves</source>
        <translation>Salvar o que sai</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>Para imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página da web (*.html)</translation>
    </message>
    <message>
        <source>what-leaves.pdf</source>
        <translation>o-que-sai.pdf</translation>
    </message>
    <message>
        <source>What leaves is saved as a page.</source>
        <translation>O que sai foi salvo como página.</translation>
    </message>
    <message>
        <source>Save th&amp;is list…</source>
        <translation>Sal&amp;var esta lista…</translation>
    </message>
</context>
<context>
    <name>convey::ui::Length</name>
    <message>
        <source>%1: %2 of %3 characters (%4), passed. Source: %5, %6</source>
        <translation>%1: %2 de %3 caracteres (%4), ultrapassado. Fonte: %5, %6</translation>
    </message>
    <message>
        <source>%1: %2 of %3 characters (%4). Source: %5, %6</source>
        <translation>%1: %2 de %3 caracteres (%4). Fonte: %5, %6</translation>
    </message>
    <message>
        <source>Longer than usual: leave something out where you can.</source>
        <translation>Mais longo que o habitual: tire algo onde puder.</translation>
    </message>
    <message>
        <source>Longer than these bear: %1.</source>
        <comment>names of products</comment>
        <translation>Mais longo do que estes suportam: %1.</translation>
    </message>
    <message>
        <source>%1 Then %2 characters are left.</source>
        <comment>what to leave out, length</comment>
        <translation>%1 Então restam %2 caracteres.</translation>
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
        <translation>Enviar no modo de prática</translation>
    </message>
    <message>
        <source>Send for real</source>
        <translation>Enviar para valer</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Modo de prática</translation>
    </message>
    <message>
        <source>Nothing reaches OpenAI, nothing counts.</source>
        <translation>Nada chega à OpenAI, nada conta.</translation>
    </message>
    <message>
        <source>For real</source>
        <translation>Para valer</translation>
    </message>
    <message>
        <source>OpenAI records these conversions.</source>
        <translation>A OpenAI registra estas conversões.</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln conversions in practice mode?</source>
        <translation>
            <numerusform>Enviar %Ln conversão no modo de prática?</numerusform>
            <numerusform>Enviar %Ln conversões no modo de prática?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln conversions for %1?</source>
        <comment>%1 is the destination</comment>
        <translation>
            <numerusform>Enviar %Ln conversão para %1?</numerusform>
            <numerusform>Enviar %Ln conversões para %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>including %Ln with warnings</source>
        <translation>
            <numerusform>incluindo %Ln com avisos</numerusform>
            <numerusform>incluindo %Ln com avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the conversions with warnings</source>
        <translation>Mostrar as conversões com avisos</translation>
    </message>
    <message>
        <source>Closes this question and goes to Preview. Nothing is sent.</source>
        <translation>Fecha esta pergunta e vai para a Prévia. Nada é enviado.</translation>
    </message>
    <message>
        <source>This file was sent for real before. What was accepted there under the same event ID does not go again; under another one it would count twice.</source>
        <translation>Este arquivo já foi enviado para valer. O que foi aceito então com o mesmo ID do evento não vai de novo; com outro ID contaria duas vezes.</translation>
    </message>
    <message>
        <source>Not all of them are tested yet. A test takes about as long and records nothing.</source>
        <translation>Nem todas foram testadas ainda. Um teste demora mais ou menos o mesmo e não registra nada.</translation>
    </message>
    <message>
        <source>In practice mode a stand-in on this computer answers.</source>
        <translation>No modo de prática, um simulador neste computador responde.</translation>
    </message>
    <message>
        <source>Recorded conversions can’t be taken back. You can stop at any time.</source>
        <translation>Conversões registradas não podem ser desfeitas. Você pode parar a qualquer momento.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ficam aqui</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln in practice mode</source>
        <translation>
            <numerusform>Enviar %Ln no modo de prática</numerusform>
            <numerusform>Enviar %Ln no modo de prática</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln conversions for real</source>
        <translation>
            <numerusform>Enviar %Ln conversão para valer</numerusform>
            <numerusform>Enviar %Ln conversões para valer</numerusform>
        </translation>
    </message>
    <message>
        <source>Space presses it; Enter does not.</source>
        <translation>Espaço pressiona; Enter não.</translation>
    </message>
    <message>
        <source>Sends now. Click it or press Space; Enter does not send.</source>
        <translation>Envia agora. Clique ou pressione Espaço; Enter não envia.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Closes the question. Nothing is sent.</source>
        <translation>Fecha a pergunta. Nada é enviado.</translation>
    </message>
    <message>
        <source>&amp;Test all first</source>
        <translation>&amp;Testar todas antes</translation>
    </message>
    <message>
        <source>Test all first</source>
        <translation>Testar todas antes</translation>
    </message>
    <message>
        <source>Sends all of them as a test. Nothing is recorded.</source>
        <translation>Envia todas como teste. Nada é registrado.</translation>
    </message>
    <message>
        <source>The sending history was damaged and is set aside as %1. Convey does not know any more what was sent before: what OpenAI has already goes again.</source>
        <translation>O histórico de envios estava danificado e foi guardado à parte como %1. O Convey não sabe mais o que já foi enviado: o que a OpenAI já tem vai de novo.</translation>
    </message>
</context>
<context>
    <name>convey::ui::LookList</name>
    <message>
        <source>Now in Ads Manager</source>
        <translation>Agora no Ads Manager</translation>
    </message>
    <message>
        <source>After a send for real, look in Ads Manager</source>
        <translation>Depois de um envio para valer, veja no Ads Manager</translation>
    </message>
    <message>
        <source>Events of this file: %1</source>
        <translation>Eventos deste arquivo: %1</translation>
    </message>
    <message>
        <source>Worth a look from %1.</source>
        <translation>Vale olhar a partir de %1.</translation>
    </message>
    <message>
        <source>Looked at on %1.</source>
        <translation>Visto em %1.</translation>
    </message>
</context>
<context>
    <name>convey::ui::LookupBar</name>
    <message>
        <source>Add a &amp;look-up file…</source>
        <translation>Adicionar arquivo &amp;de consulta…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Add a look-up file</source>
        <translation>Adicionar um arquivo de consulta</translation>
    </message>
    <message>
        <source>Takes columns from a second file, such as the e-mail addresses of contacts for a file of deals. Its lines are found by a key that both files have.</source>
        <translation>Usa colunas de um segundo arquivo, como os e-mails de contatos para um arquivo de negócios. As linhas são encontradas por uma chave que os dois arquivos têm.</translation>
    </message>
    <message>
        <source>Take the look-up file away</source>
        <translation>Remover o arquivo de consulta</translation>
    </message>
    <message>
        <source>Goes on without the look-up file. Choices of its columns are taken back.</source>
        <translation>Continua sem o arquivo de consulta. As escolhas das colunas dele são desfeitas.</translation>
    </message>
    <message>
        <source>Choose a look-up file</source>
        <translation>Escolher um arquivo de consulta</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.gz)</source>
        <translation>Tabelas (*.csv *.tsv *.txt *.xlsx *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Look-up file %1: %2</source>
        <comment>its name, then sentences about it</comment>
        <translation>Arquivo de consulta %1: %2</translation>
    </message>
</context>
<context>
    <name>convey::ui::LookupDialog</name>
    <message>
        <source>%1 of %2 lines are found.</source>
        <translation>%1 de %2 linhas são encontradas.</translation>
    </message>
    <message>
        <source>Not there: %1, the first is line %2.</source>
        <translation>Não estão lá: %1, a primeira é a linha %2.</translation>
    </message>
    <message>
        <source>Without a key: %1, the first is line %2.</source>
        <translation>Sem chave: %1, a primeira é a linha %2.</translation>
    </message>
    <message>
        <source>Keys that the look-up file has more than once: %1, the first again in its line %2; only what their lines agree on is taken.</source>
        <translation>Chaves que o arquivo de consulta tem mais de uma vez: %1, a primeira de novo na linha %2 dele; só é usado aquilo em que as linhas concordam.</translation>
    </message>
    <message>
        <source>Add a look-up file</source>
        <translation>Adicionar um arquivo de consulta</translation>
    </message>
    <message>
        <source>Choose the two columns that hold the same key, such as the number of a contact. The columns of %1 can then be chosen beside those of your file.</source>
        <translation>Escolha as duas colunas que contêm a mesma chave, como o número de um contato. As colunas de %1 poderão então ser escolhidas ao lado das do seu arquivo.</translation>
    </message>
    <message>
        <source>Key in &amp;your file:</source>
        <translation>Chave no &amp;seu arquivo:</translation>
    </message>
    <message>
        <source>Key in the &amp;look-up file:</source>
        <translation>Chave no arquivo de &amp;consulta:</translation>
    </message>
    <message>
        <source>Reading the look-up file…</source>
        <translation>Lendo o arquivo de consulta…</translation>
    </message>
    <message>
        <source>&amp;Add the look-up file</source>
        <translation>&amp;Adicionar o arquivo de consulta</translation>
    </message>
    <message>
        <source>Lines of the two files belong together where these columns hold the same text.</source>
        <translation>As linhas dos dois arquivos vão juntas onde estas colunas contêm o mesmo texto.</translation>
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
        <translation>Quando é enviado</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>A revisar</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>OpenAI answers</source>
        <translation>Resposta da OpenAI</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>O que significa</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
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
        <translation>Cargas abertas</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar e fechar</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Parar e sair</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the rows in your spreadsheet, with the line of column names, then paste here.</source>
        <translation>Não há nada para colar. Copie as linhas na sua planilha, com a linha de nomes das colunas, e cole aqui.</translation>
    </message>
    <message>
        <source>Open conversions</source>
        <translation>Abrir conversões</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.gz)</source>
        <translation>Tabelas (*.csv *.tsv *.txt *.xlsx *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Opens one file, or several as one table.</source>
        <translation>Abre um arquivo, ou vários como uma só tabela.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>&amp;Colar linhas</translation>
    </message>
    <message>
        <source>Opens the rows that were copied in a spreadsheet.</source>
        <translation>Abre as linhas que foram copiadas em uma planilha.</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Abrir o &amp;exemplo</translation>
    </message>
    <message>
        <source>Opens 400 made-up orders to practise with.</source>
        <translation>Abre 400 pedidos inventados para praticar.</translation>
    </message>
    <message>
        <source>&amp;Close upload</source>
        <translation>&amp;Fechar carga</translation>
    </message>
    <message>
        <source>Closes the upload in front. Its file stays as it is.</source>
        <translation>Fecha a carga em primeiro plano. O arquivo dela fica como está.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Closes Convey.</source>
        <translation>Fecha o Convey.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file and its folder</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Nenhum arquivo foi aberto ainda</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Takes back the last change on this page.</source>
        <translation>Desfaz a última mudança nesta página.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>Refaz a mudança desfeita.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies what is selected.</source>
        <translation>Copia o que está selecionado.</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Copiar com cabeçal&amp;hos</translation>
    </message>
    <message>
        <source>Copies the selected rows with the names of the columns above them.</source>
        <translation>Copia as linhas selecionadas com os nomes das colunas acima delas.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>Selects everything in the field or table with the focus.</source>
        <translation>Seleciona tudo no campo ou na tabela com o foco.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Finds words in the rows of this page.</source>
        <translation>Busca palavras nas linhas desta página.</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;próximo</translation>
    </message>
    <message>
        <source>Goes to the next place with these words.</source>
        <translation>Vai para o próximo lugar com estas palavras.</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Goes to the place with these words before this one.</source>
        <translation>Vai para o lugar anterior com estas palavras.</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>&amp;Localizar e substituir…</translation>
    </message>
    <message>
        <source>Replaces words down one column.</source>
        <translation>Substitui palavras em uma coluna inteira.</translation>
    </message>
    <message>
        <source>Preference&amp;s</source>
        <translation>Preferência&amp;s</translation>
    </message>
    <message>
        <source>Destinations, language, colours and what else can be set.</source>
        <translation>Destinos, idioma, cores e o que mais pode ser definido.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>Shows the page “%1”.</source>
        <translation>Mostra a página “%1”.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Tela cheia</translation>
    </message>
    <message>
        <source>Fills the screen with the window, or gives it back.</source>
        <translation>Enche a tela com a janela, ou a devolve ao tamanho normal.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Changes the colours of the window.</source>
        <translation>Muda as cores da janela.</translation>
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
        <translation>Aciona o botão azul da página em primeiro plano.</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>&amp;Ler o arquivo de novo</translation>
    </message>
    <message>
        <source>Reads the file as it is on the disk now.</source>
        <translation>Lê o arquivo como está agora no disco.</translation>
    </message>
    <message>
        <source>&amp;Save the setup…</source>
        <translation>&amp;Salvar a configuração…</translation>
    </message>
    <message>
        <source>Keeps what each column means, so that the next export of this kind is ready at once.</source>
        <translation>Guarda o que cada coluna significa, para que a próxima exportação deste tipo fique pronta na hora.</translation>
    </message>
    <message>
        <source>Saved set&amp;ups…</source>
        <translation>Configurações sal&amp;vas…</translation>
    </message>
    <message>
        <source>Lists the saved setups.</source>
        <translation>Lista as configurações salvas.</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Próximo problema</translation>
    </message>
    <message>
        <source>Goes to the next row with a problem.</source>
        <translation>Vai para a próxima linha com um problema.</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>Problema &amp;anterior</translation>
    </message>
    <message>
        <source>Goes to the row with a problem before this one.</source>
        <translation>Vai para a linha anterior com um problema.</translation>
    </message>
    <message>
        <source>&amp;Test with OpenAI (nothing is recorded)</source>
        <translation>&amp;Testar com a OpenAI (nada é registrado)</translation>
    </message>
    <message>
        <source>OpenAI judges the conversions and records nothing.</source>
        <translation>A OpenAI julga as conversões e não registra nada.</translation>
    </message>
    <message>
        <source>Send for rea&amp;l…</source>
        <translation>&amp;Enviar para valer…</translation>
    </message>
    <message>
        <source>Asks first. What OpenAI records can’t be taken back.</source>
        <translation>Pergunta antes. O que a OpenAI registra não pode ser desfeito.</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Janela</translation>
    </message>
    <message>
        <source>&amp;Next upload</source>
        <translation>&amp;Próxima carga</translation>
    </message>
    <message>
        <source>Shows the upload of the next tab.</source>
        <translation>Mostra a carga da próxima aba.</translation>
    </message>
    <message>
        <source>&amp;Previous upload</source>
        <translation>Carga &amp;anterior</translation>
    </message>
    <message>
        <source>Shows the upload of the tab before this one.</source>
        <translation>Mostra a carga da aba anterior.</translation>
    </message>
    <message>
        <source>Every row is looked at</source>
        <translation>Todas as linhas foram verificadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions can be sent</source>
        <translation>
            <numerusform>%Ln conversão pode ser enviada</numerusform>
            <numerusform>%Ln conversões podem ser enviadas</numerusform>
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
        <translation>Nenhum arquivo está aberto.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
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
        <translation>Nenhum destino salvo envia ao pixel %1. Crie-o de novo na página Enviar de qualquer arquivo, com a chave; depois continue aqui.</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Make a tag</source>
        <translation>Criar uma &amp;tag</translation>
    </message>
    <message>
        <source>A form for an image tag, with its code for every place.</source>
        <translation>Um formulário para uma tag de imagem, com o código para cada lugar.</translation>
    </message>
    <message>
        <source>&amp;Check a tag</source>
        <translation>&amp;Verificar uma tag</translation>
    </message>
    <message>
        <source>Tells what is wrong with an image tag, and mends it.</source>
        <translation>Diz o que há de errado com uma tag de imagem e corrige.</translation>
    </message>
    <message>
        <source>Many tags from a &amp;file</source>
        <translation>Várias tags de um &amp;arquivo</translation>
    </message>
    <message>
        <source>One tag a row of the file that is open.</source>
        <translation>Uma tag por linha do arquivo aberto.</translation>
    </message>
    <message>
        <source>&amp;Recent tags</source>
        <translation>Tags &amp;recentes</translation>
    </message>
    <message>
        <source>Tags that were made on this computer.</source>
        <translation>Tags criadas neste computador.</translation>
    </message>
    <message>
        <source>&amp;Keep oppref in your shop…</source>
        <translation>Guardar &amp;oppref na sua loja…</translation>
    </message>
    <message>
        <source>How a shop keeps what tells OpenAI which click an order came from.</source>
        <translation>Como uma loja guarda o que diz à OpenAI de qual clique veio um pedido.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Tells about the page, the field or the problem in front.</source>
        <translation>Explica a página, o campo ou o problema em primeiro plano.</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;O que é isto?</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>&amp;Encontrar uma ação…</translation>
    </message>
    <message>
        <source>Every command, page, file, setup and destination by its name.</source>
        <translation>Cada comando, página, arquivo, configuração e destino pelo nome.</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>Fazer o &amp;tour</translation>
    </message>
    <message>
        <source>Through the whole job with made-up orders.</source>
        <translation>Pelo trabalho inteiro, com pedidos inventados.</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Copies versions and settings for a report of a fault: no key, no file, no folder, no name.</source>
        <translation>Copia versões e configurações para relatar uma falha: nenhuma chave, nenhum arquivo, nenhuma pasta, nenhum nome.</translation>
    </message>
    <message>
        <source>&amp;About Convey</source>
        <translation>&amp;Sobre o Convey</translation>
    </message>
    <message>
        <source>Its version, and whose work it stands on.</source>
        <translation>A versão dele, e em que trabalho de outros ele se apoia.</translation>
    </message>
    <message>
        <source>The diagnostics are copied: versions and settings, no key, no file and no name.</source>
        <translation>O diagnóstico foi copiado: versões e configurações, nenhuma chave, nenhum arquivo e nenhum nome.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Recent file</source>
        <translation>Arquivo recente</translation>
    </message>
    <message>
        <source>Use “%1” for this file</source>
        <translation>Usar “%1” neste arquivo</translation>
    </message>
    <message>
        <source>Saved setup</source>
        <translation>Configuração salva</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln pronta</numerusform>
            <numerusform>%Ln prontas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>%Ln a revisar</numerusform>
            <numerusform>%Ln a revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outside the 7 days</source>
        <translation>
            <numerusform>%Ln fora dos 7 dias</numerusform>
            <numerusform>%Ln fora dos 7 dias</numerusform>
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
            <numerusform>%Ln linha unida</numerusform>
            <numerusform>%Ln linhas unidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Convey is looking at every row.</source>
        <translation>O Convey está olhando cada linha.</translation>
    </message>
    <message>
        <source>%1 % of the rows are looked at. So far: %2.</source>
        <comment>percent, counts</comment>
        <translation>%1 % das linhas foram olhadas. Até agora: %2.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Another upload is being sent.</source>
        <translation>Outra carga está sendo enviada.</translation>
    </message>
    <message>
        <source>Sent from this file: see the Send page.</source>
        <translation>Enviado deste arquivo: veja a página Enviar.</translation>
    </message>
    <message>
        <source>Tested, nothing is recorded: see the Send page.</source>
        <translation>Testado, nada foi registrado: veja a página Enviar.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until the Send page says so.</source>
        <translation>Nada sai deste computador até que a página Enviar diga.</translation>
    </message>
    <message>
        <source>Nothing could be sent</source>
        <translation>Nada pôde ser enviado</translation>
    </message>
    <message>
        <source>It could not begin. Convey says why.</source>
        <translation>Não foi possível começar. O Convey diz por quê.</translation>
    </message>
    <message>
        <source>The test is done</source>
        <translation>O teste terminou</translation>
    </message>
    <message>
        <source>Sending is done</source>
        <translation>O envio terminou</translation>
    </message>
    <message>
        <source>Accepted: %1. Refused: %2.</source>
        <translation>Aceitas: %1. Recusadas: %2.</translation>
    </message>
    <message>
        <source>The test has stopped before its end</source>
        <translation>O teste parou antes do fim</translation>
    </message>
    <message>
        <source>Sending has stopped before its end</source>
        <translation>O envio parou antes do fim</translation>
    </message>
    <message>
        <source>Accepted: %1. Refused: %2. No answer: %3. Not sent: %4.</source>
        <translation>Aceitas: %1. Recusadas: %2. Sem resposta: %3. Não enviadas: %4.</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Prints the page for the developer, the list of what leaves, or the receipt.</source>
        <translation>Imprime a página para o desenvolvedor, a lista do que sai ou o comprovante.</translation>
    </message>
    <message>
        <source>P&amp;ause or continue sending</source>
        <translation>Pa&amp;usar ou continuar o envio</translation>
    </message>
    <message>
        <source>Begins nothing new and waits for what is on its way, or goes on with the rest.</source>
        <translation>Não começa nada novo e espera o que está a caminho, ou continua com o resto.</translation>
    </message>
    <message>
        <source>St&amp;op the test or the send</source>
        <translation>Pa&amp;rar o teste ou o envio</translation>
    </message>
    <message>
        <source>Sends nothing more. What was sent stays sent; the rest can go later.</source>
        <translation>Não envia mais nada. O que foi enviado continua enviado; o resto pode ir depois.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>Another upload is being tested.</source>
        <translation>Outra carga está sendo testada.</translation>
    </message>
</context>
<context>
    <name>convey::ui::MappingView</name>
    <message>
        <source>Fields and the columns chosen for them</source>
        <translation>Campos e as colunas escolhidas para eles</translation>
    </message>
    <message>
        <source>Each row is a field of the conversion. Choose the column of your file that holds it. F4 opens the chooser, Delete takes back what you chose.</source>
        <translation>Cada linha é um campo da conversão. Escolha a coluna do seu arquivo que o contém. F4 abre o seletor, Delete desfaz o que você escolheu.</translation>
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
        <translation>Linha</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>No arquivo</translation>
    </message>
    <message>
        <source>Is sent</source>
        <translation>É enviado</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lido como</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an amount and its currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The a&amp;mounts, seen closely</source>
        <translation>&amp;Valores vistos de perto</translation>
    </message>
    <message>
        <source>Amounts of the file and what is sent of each</source>
        <translation>Valores do arquivo e o que é enviado de cada um</translation>
    </message>
    <message>
        <source>The first amounts of the file, the whole number that is sent for each, and how people read it. If the last column is 100 times too large or too small, answer the question about units.</source>
        <translation>Os primeiros valores do arquivo, o número inteiro que é enviado para cada um e como as pessoas o leem. Se a última coluna estiver 100 vezes grande ou pequena demais, responda à pergunta sobre as unidades.</translation>
    </message>
    <message>
        <source>The file&apos;s total is %1. In whole units it would be %2.</source>
        <translation>O total do arquivo é %1. Em unidades inteiras seria %2.</translation>
    </message>
    <message>
        <source>The file&apos;s total is %1. In the smallest units it would be %2.</source>
        <translation>O total do arquivo é %1. Nas menores unidades seria %2.</translation>
    </message>
</context>
<context>
    <name>convey::ui::NoTagsModel</name>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why it is no tag</source>
        <translation>Por que não é uma tag</translation>
    </message>
    <message>
        <source>Left out by you.</source>
        <translation>Omitida por você.</translation>
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
        <translation>Quanto do arquivo foi lido</translation>
    </message>
    <message>
        <source>How much of the file was looked at so far.</source>
        <translation>Quanto do arquivo foi olhado até agora.</translation>
    </message>
    <message>
        <source>Cancel opening the file</source>
        <translation>Cancelar a abertura do arquivo</translation>
    </message>
    <message>
        <source>Ends reading the file. What was open before stays open.</source>
        <translation>Encerra a leitura do arquivo. O que estava aberto antes continua aberto.</translation>
    </message>
</context>
<context>
    <name>convey::ui::OutcomeList</name>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Refused, with OpenAI’s words</source>
        <translation>Recusadas, com as palavras da OpenAI</translation>
    </message>
    <message>
        <source>No answer: sent, no answer came back; repeating is safe</source>
        <translation>Sem resposta: enviadas, nenhuma resposta voltou; repetir é seguro</translation>
    </message>
    <message>
        <source>Stayed here: blocked, outside the 7 days or left out, with the reason</source>
        <translation>Ficaram aqui: bloqueadas, fora dos 7 dias ou omitidas, com o motivo</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ainda não enviadas</translation>
    </message>
    <message>
        <source>Save the lines of each outcome</source>
        <translation>Salvar as linhas de cada resultado</translation>
    </message>
    <message>
        <source>with all original columns</source>
        <translation>com todas as colunas originais</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Salvar: %1</translation>
    </message>
    <message>
        <source>Writes these lines to a file of your own, as your export has them, with what became of each behind. It holds personal data, as your export does.</source>
        <translation>Grava estas linhas em um arquivo seu, como a sua exportação as tem, e no fim o que aconteceu com cada uma. Contém dados pessoais, como a sua exportação.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no conversion</comment>
        <translation>nenhuma</translation>
    </message>
</context>
<context>
    <name>convey::ui::Page</name>
    <message>
        <source>No file is open</source>
        <translation>Nenhum arquivo aberto</translation>
    </message>
    <message>
        <source>Open a spreadsheet export, or drop one anywhere in this window.</source>
        <translation>Abra uma exportação de planilha ou solte uma em qualquer lugar desta janela.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>A&amp;brir um arquivo…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title and headline</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer, or the file to print to, can’t be used.</source>
        <translation>Nada foi impresso: não é possível usar a impressora ou o arquivo de destino.</translation>
    </message>
</context>
<context>
    <name>convey::ui::PageField</name>
    <message>
        <source>Code of the page for the %1</source>
        <translation>Código da página para: %1</translation>
    </message>
    <message>
        <source>What the page&apos;s template language writes here, such as order.id, or a plain name that each form writes as a variable of its own. Empty: what each form proposes.</source>
        <translation>O que a linguagem de modelos da página escreve aqui, como order.id, ou um nome simples que cada forma escreve como variável própria. Vazio: o que cada forma propõe.</translation>
    </message>
    <message>
        <source>The page fills it in</source>
        <translation>A página preenche</translation>
    </message>
    <message>
        <source>The page fills in the %1</source>
        <translation>A página preenche: %1</translation>
    </message>
    <message>
        <source>Pressed, the page fills the value in when it is made, so that each visitor has their own; else it is always what you type here.</source>
        <translation>Se pressionado, a página preenche o valor quando é criada, para que cada visitante tenha o seu; senão, é sempre o que você digitar aqui.</translation>
    </message>
    <message>
        <source>Code of the page</source>
        <translation>Código da página</translation>
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
        <translation>Referência de clique</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Número do cliente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Country, city or postal code</source>
        <translation>País, cidade ou CEP</translation>
    </message>
    <message>
        <source>IP address or browser</source>
        <translation>Endereço IP ou navegador</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>There are no conversions.</source>
        <translation>Não há conversões.</translation>
    </message>
    <message>
        <source>A click reference helps most. %1 % of the conversions have none.</source>
        <translation>Uma referência de clique é o que mais ajuda. %1 % das conversões não têm.</translation>
    </message>
    <message>
        <source>An e-mail address helps. %1 % of the conversions have none.</source>
        <translation>Um e-mail ajuda. %1 % das conversões não têm.</translation>
    </message>
    <message>
        <source>A phone number would help beside it. %1 % of the conversions have none.</source>
        <translation>Um telefone ajudaria além disso. %1 % das conversões não têm.</translation>
    </message>
    <message>
        <source>Most conversions have what helps to recognise customers.</source>
        <translation>A maioria das conversões tem o que ajuda a reconhecer clientes.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Conversions by hour of day</source>
        <translation>Conversões por hora do dia</translation>
    </message>
    <message>
        <source>From hour</source>
        <translation>A partir da hora</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversões</translation>
    </message>
    <message>
        <source>Conversions by day</source>
        <translation>Conversões por dia</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>What identifies your customers</source>
        <translation>O que identifica seus clientes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Conversions that have it</source>
        <translation>Conversões que o têm</translation>
    </message>
    <message>
        <source>Currency of the picture</source>
        <translation>Moeda do gráfico</translation>
    </message>
    <message>
        <source>Amounts are never added up across currencies: choose the one to look at.</source>
        <translation>Valores nunca são somados entre moedas: escolha a que quer ver.</translation>
    </message>
    <message>
        <source>None happened in the last 7 days.</source>
        <translation>Nenhuma aconteceu nos últimos 7 dias.</translation>
    </message>
    <message>
        <source>Your computer&apos;s time (%1), the last 7 days. Most happened from %2 on.</source>
        <translation>A hora do seu computador (%1), os últimos 7 dias. A maioria aconteceu a partir das %2.</translation>
    </message>
    <message>
        <source>Since %1, the start of the 7 days.</source>
        <translation>Desde %1, o início dos 7 dias.</translation>
    </message>
    <message>
        <source>No conversion has an amount above zero.</source>
        <translation>Nenhuma conversão tem valor acima de zero.</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>Valores em %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions; the middle one has %1.</source>
        <translation>
            <numerusform>%Ln conversão; a do meio tem %1.</numerusform>
            <numerusform>%Ln conversões; a do meio tem %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Convey is looking at every row.</source>
        <translation>O Convey está olhando cada linha.</translation>
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
        <translation>ID do pixel</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Modo de prática</translation>
    </message>
</context>
<context>
    <name>convey::ui::PreferencePanel</name>
    <message>
        <source>Back to the default</source>
        <translation>Voltar ao padrão</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <comment>a preference</comment>
        <translation>Voltar ao padrão: %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Changes apply at once. Most people never need this page.</source>
        <translation>As mudanças valem na hora. A maioria das pessoas nunca precisa desta página.</translation>
    </message>
    <message>
        <source>No preference has these words.</source>
        <translation>Nenhuma preferência contém estas palavras.</translation>
    </message>
    <message>
        <source>Clear the search to see all of them.</source>
        <translation>Limpe a busca para ver todas.</translation>
    </message>
    <message>
        <source>Groups of preferences</source>
        <translation>Grupos de preferências</translation>
    </message>
    <message>
        <source>Leads to a group of preferences.</source>
        <translation>Leva a um grupo de preferências.</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>Buscar uma preferência</translation>
    </message>
    <message>
        <source>Shows only preferences with these words (Ctrl+F).</source>
        <translation>Mostra só as preferências com estas palavras (Ctrl+F).</translation>
    </message>
    <message>
        <source>&amp;Reset all…</source>
        <translation>&amp;Redefinir tudo…</translation>
    </message>
    <message>
        <source>Brings every preference on this page back to its default. Destinations stay.</source>
        <translation>Devolve todas as preferências desta página ao padrão. Os destinos ficam.</translation>
    </message>
    <message>
        <source>Reset all preferences</source>
        <translation>Redefinir todas as preferências</translation>
    </message>
    <message>
        <source>Bring all preferences back to their defaults?</source>
        <translation>Devolver todas as preferências ao padrão?</translation>
    </message>
    <message>
        <source>Destinations and their keys, the proxy, saved setups and the sending history stay.</source>
        <translation>Os destinos e as chaves deles, o proxy, as configurações salvas e o histórico de envios ficam.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Redefinir</translation>
    </message>
    <message>
        <source>No changes are kept.</source>
        <translation>Nenhuma mudança guardada.</translation>
    </message>
    <message numerus="yes">
        <source>Changes of %Ln files are kept.</source>
        <translation>
            <numerusform>Mudanças de %Ln arquivo guardadas.</numerusform>
            <numerusform>Mudanças de %Ln arquivos guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Where conversions go: a pixel, its key and a colour that you recognise.</source>
        <translation>Para onde vão as conversões: um pixel, a chave dele e uma cor que você reconhece.</translation>
    </message>
    <message>
        <source>Destinations, pixel, key, colour, client, test the key</source>
        <translation>Destinos, pixel, chave, cor, cliente, testar a chave</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>How requests leave this computer.</source>
        <translation>Como as solicitações saem deste computador.</translation>
    </message>
    <message>
        <source>Requests at the same time</source>
        <translation>Solicitações ao mesmo tempo</translation>
    </message>
    <message>
        <source>Convey slows down by itself when OpenAI asks for it.</source>
        <translation>O Convey vai mais devagar sozinho quando a OpenAI pede.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln</source>
        <translation>
            <numerusform>Até %Ln</numerusform>
            <numerusform>Até %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Maior solicitação</translation>
    </message>
    <message>
        <source>Smaller ones help where a network breaks off long uploads.</source>
        <translation>As menores ajudam onde uma rede interrompe envios longos.</translation>
    </message>
    <message>
        <source>None: straight to OpenAI</source>
        <translation>Nenhum: direto à OpenAI</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Como o sistema diz</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Mudar…</translation>
    </message>
    <message>
        <source>Which proxy requests go through.</source>
        <translation>Por qual proxy passam as solicitações.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Its password lies in the system’s key store, in no file.</source>
        <translation>A senha dele fica no chaveiro do sistema, em nenhum arquivo.</translation>
    </message>
    <message>
        <source>The system’s own alone</source>
        <translation>Só os do próprio sistema</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>E&amp;scolher…</translation>
    </message>
    <message>
        <source>A PEM file from the people of your network.</source>
        <translation>Um arquivo PEM da equipe da sua rede.</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificados confiáveis</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificados (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Further trusted certificates</source>
        <translation>Outros certificados confiáveis</translation>
    </message>
    <message>
        <source>Only where a company looks into its own traffic.</source>
        <translation>Só onde uma empresa inspeciona o próprio tráfego.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aparência e idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Changes at once.</source>
        <translation>Aplica-se na hora.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
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
        <translation>Vale quando o Convey iniciar da próxima vez. Números e datas seguem o sistema: %1 e %2.</translation>
    </message>
    <message>
        <source>When long work is done</source>
        <translation>Quando um trabalho longo termina</translation>
    </message>
    <message>
        <source>The desktop is told only when the window is not in front and the work took over 10 seconds.</source>
        <translation>O aviso só aparece quando a janela não está na frente e o trabalho levou mais de 10 segundos.</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Avisar</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>Não avisar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>What happens when Convey starts.</source>
        <translation>O que acontece quando o Convey inicia.</translation>
    </message>
    <message>
        <source>Files of last time</source>
        <translation>Arquivos da última vez</translation>
    </message>
    <message>
        <source>Files are opened again and nothing is sent.</source>
        <translation>Os arquivos são abertos de novo e nada é enviado.</translation>
    </message>
    <message>
        <source>Offer to open them</source>
        <translation>Oferecer para abrir</translation>
    </message>
    <message>
        <source>Open them at once</source>
        <translation>Abrir logo</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Fazer o tour</translation>
    </message>
    <message>
        <source>Through the whole job with made-up orders.</source>
        <translation>Pelo trabalho inteiro, com pedidos inventados.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Through the whole job with 400 made-up orders, in practice mode.</source>
        <translation>Pelo trabalho inteiro com 400 pedidos inventados, no modo de prática.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>What stays on this computer, and how long.</source>
        <translation>O que fica neste computador, e por quanto tempo.</translation>
    </message>
    <message>
        <source>Sending history</source>
        <translation>Histórico de envios</translation>
    </message>
    <message>
        <source>It knows no customers, only keyed hashes, and keeps a conversion from being sent twice.</source>
        <translation>Ele não conhece clientes, só hashes com chave, e impede que uma conversão seja enviada duas vezes.</translation>
    </message>
    <message>
        <source>Kept until it is wiped</source>
        <translation>Mantido até ser apagado</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %Ln days</source>
        <translation>
            <numerusform>Mantido por %Ln dia</numerusform>
            <numerusform>Mantido por %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>W&amp;ipe…</source>
        <translation>A&amp;pagar…</translation>
    </message>
    <message>
        <source>Forgets the changes that are kept.</source>
        <translation>Esquece as mudanças guardadas.</translation>
    </message>
    <message>
        <source>Wipe kept changes</source>
        <translation>Apagar mudanças guardadas</translation>
    </message>
    <message>
        <source>Wipe the changes that are kept of all files?</source>
        <translation>Apagar as mudanças guardadas de todos os arquivos?</translation>
    </message>
    <message>
        <source>Your files stay as they are. This can’t be undone.</source>
        <translation>Seus arquivos ficam como estão. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Apagar</translation>
    </message>
    <message>
        <source>Cells that you changed</source>
        <translation>Células que você alterou</translation>
    </message>
    <message>
        <source>Kept as you wrote them, so that they are there when you open a file again.</source>
        <translation>Guardadas como você as escreveu, para que estejam lá quando você abrir um arquivo de novo.</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Onde as coisas ficam</translation>
    </message>
    <message>
        <source>What Convey keeps, except keys, is in these two folders.</source>
        <translation>O que o Convey guarda, exceto as chaves, está nestas duas pastas.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Opens the folder.</source>
        <translation>Abre a pasta.</translation>
    </message>
    <message>
        <source>Show the folder: %1</source>
        <comment>what is in it</comment>
        <translation>Mostrar a pasta: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Preferences, destinations without their keys, saved setups.</source>
        <translation>Preferências, destinos sem as chaves, configurações salvas.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>The sending history, the cells that you changed, tags made here.</source>
        <translation>O histórico de envios, as células que você alterou, as tags criadas aqui.</translation>
    </message>
</context>
<context>
    <name>convey::ui::PreviewActions</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Takes back the last change (Ctrl+Z).</source>
        <translation>Desfaz a última mudança (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back (Ctrl+Shift+Z).</source>
        <translation>Refaz a mudança desfeita (Ctrl+Shift+Z).</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada a desfazer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refazer: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada a refazer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Writes the rejected rows, all problems, the request bodies or a reminder to a file.</source>
        <translation>Grava em um arquivo as linhas descartadas, todos os problemas, os corpos das solicitações ou um lembrete.</translation>
    </message>
    <message>
        <source>&amp;Rejected rows…</source>
        <translation>Linhas &amp;descartadas…</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Salvar as linhas descartadas</translation>
    </message>
    <message>
        <source>rejected.csv</source>
        <translation>descartadas.csv</translation>
    </message>
    <message>
        <source>The blocked rows with what is wrong, and a column with the fix where one is known</source>
        <translation>As linhas bloqueadas com o que está errado e uma coluna com a correção, quando é conhecida</translation>
    </message>
    <message>
        <source>&amp;All problems…</source>
        <translation>&amp;Todos os problemas…</translation>
    </message>
    <message>
        <source>Save all problems</source>
        <translation>Salvar todos os problemas</translation>
    </message>
    <message>
        <source>problems.csv</source>
        <translation>problemas.csv</translation>
    </message>
    <message>
        <source>As a table (.csv) or for programs (.json); personal values are left out</source>
        <translation>Como tabela (.csv) ou para programas (.json); os dados pessoais ficam de fora</translation>
    </message>
    <message>
        <source>Request &amp;bodies…</source>
        <translation>&amp;Corpos das solicitações…</translation>
    </message>
    <message>
        <source>Save the request bodies</source>
        <translation>Salvar os corpos das solicitações</translation>
    </message>
    <message>
        <source>bodies.ndjson</source>
        <translation>corpos.ndjson</translation>
    </message>
    <message>
        <source>What a test would send, letter by letter: one request a line</source>
        <translation>O que um teste enviaria, letra por letra: uma solicitação por linha</translation>
    </message>
    <message>
        <source>Re&amp;minder of the next export…</source>
        <translation>Le&amp;mbrete da próxima exportação…</translation>
    </message>
    <message>
        <source>Save a reminder</source>
        <translation>Salvar um lembrete</translation>
    </message>
    <message>
        <source>export-again.ics</source>
        <translation>exportar-de-novo.ics</translation>
    </message>
    <message>
        <source>A calendar file with the time by which to export again</source>
        <translation>Um arquivo de calendário com o prazo para exportar de novo</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mais</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Find and replace down a column, and wiping of what Convey keeps.</source>
        <translation>Localizar e substituir em uma coluna, e apagar o que o Convey guarda.</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>&amp;Localizar e substituir…</translation>
    </message>
    <message>
        <source>&amp;Wipe kept changes…</source>
        <translation>Apagar mudanças &amp;guardadas…</translation>
    </message>
    <message>
        <source>Convey keeps the cells you changed, so that they are there when you open a file again</source>
        <translation>O Convey guarda as células que você alterou, para que estejam lá quando você abrir o arquivo de novo</translation>
    </message>
    <message>
        <source>Wipe kept changes</source>
        <translation>Apagar mudanças guardadas</translation>
    </message>
    <message>
        <source>Convey keeps no changes.</source>
        <translation>O Convey não guarda nenhuma mudança.</translation>
    </message>
    <message numerus="yes">
        <source>Wipe the changes of %Ln files?</source>
        <translation>
            <numerusform>Apagar as mudanças de %Ln arquivo?</numerusform>
            <numerusform>Apagar as mudanças de %Ln arquivos?</numerusform>
        </translation>
    </message>
    <message>
        <source>They hold cells as you wrote them, which may be personal data. Your files stay as they are. What you changed in a file that is open stays until you close it, and is kept again with the next change. This can’t be undone.</source>
        <translation>Elas contêm células como você as escreveu, que podem ser dados pessoais. Seus arquivos ficam como estão. O que você alterou em um arquivo aberto fica até você fechá-lo, e é guardado de novo na próxima mudança. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Apagar</translation>
    </message>
    <message numerus="yes">
        <source>The changes of %Ln files are wiped.</source>
        <translation>
            <numerusform>As mudanças de %Ln arquivo foram apagadas.</numerusform>
            <numerusform>As mudanças de %Ln arquivos foram apagadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected rows are saved.</source>
        <translation>
            <numerusform>%Ln linha descartada foi salva.</numerusform>
            <numerusform>%Ln linhas descartadas foram salvas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of their conversions have a fix in the last column.</source>
        <translation>
            <numerusform>%Ln das conversões delas tem uma correção na última coluna.</numerusform>
            <numerusform>%Ln das conversões delas têm uma correção na última coluna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems are saved.</source>
        <translation>
            <numerusform>%Ln problema foi salvo.</numerusform>
            <numerusform>%Ln problemas foram salvos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions are saved as they would be tested.</source>
        <translation>
            <numerusform>%Ln conversão foi salva como seria testada.</numerusform>
            <numerusform>%Ln conversões foram salvas como seriam testadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export conversions again</source>
        <translation>Exportar conversões de novo</translation>
    </message>
    <message>
        <source>OpenAI takes conversions for 7 days. What happened since the last export is lost unless it is sent by then.</source>
        <translation>A OpenAI aceita conversões por 7 dias. O que aconteceu desde a última exportação se perde se não for enviado até lá.</translation>
    </message>
    <message>
        <source>The reminder is saved. Open it with your calendar.</source>
        <translation>O lembrete foi salvo. Abra-o com o seu calendário.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
</context>
<context>
    <name>convey::ui::PreviewPage</name>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Every conversion of a file, before anything is sent.</source>
        <translation>Cada conversão de um arquivo, antes que algo seja enviado.</translation>
    </message>
    <message>
        <source>Convey is looking at every row.</source>
        <translation>O Convey está olhando cada linha.</translation>
    </message>
    <message>
        <source>Convey could not look at the rows.</source>
        <translation>O Convey não conseguiu olhar as linhas.</translation>
    </message>
    <message>
        <source>You stopped it before every row was looked at. Nothing can be sent until all are.</source>
        <translation>Você parou antes que todas as linhas fossem olhadas. Nada pode ser enviado até que todas sejam.</translation>
    </message>
    <message>
        <source>Continue to Send</source>
        <translation>Continuar para Enviar</translation>
    </message>
    <message>
        <source>Stops before every row is looked at. Nothing is lost; you can look again.</source>
        <translation>Para antes que todas as linhas sejam olhadas. Nada se perde; você pode olhar de novo.</translation>
    </message>
    <message>
        <source>Looks at every row from the first one on.</source>
        <translation>Olha todas as linhas a partir da primeira.</translation>
    </message>
    <message>
        <source>Show the refused conversions</source>
        <translation>Mostrar as conversões recusadas</translation>
    </message>
    <message>
        <source>Shows only the rows that OpenAI refused, with its own words.</source>
        <translation>Mostra só as linhas que a OpenAI recusou, com as palavras dela.</translation>
    </message>
    <message>
        <source>Rows, pictures, or what leaves</source>
        <translation>Linhas, gráficos ou o que sai</translation>
    </message>
    <message>
        <source>The rows themselves, the conversions as pictures, or what leaves of each column.</source>
        <translation>As próprias linhas, as conversões em gráficos ou o que sai de cada coluna.</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Linhas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions</source>
        <translation>
            <numerusform>%Ln conversão</numerusform>
            <numerusform>%Ln conversões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
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
        <translation>%1: cada uma é uma conversão</translation>
    </message>
    <message>
        <source>%1: %2 + %3</source>
        <comment>lines are conversions and joined lines</comment>
        <translation>%1: %2 + %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines joined to their order</source>
        <translation>
            <numerusform>%Ln linha unida ao seu pedido</numerusform>
            <numerusform>%Ln linhas unidas ao seu pedido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can still be sent; %Ln are older than 7 days, OpenAI does not take them.</source>
        <translation>
            <numerusform>%1 ainda podem ser enviadas; %Ln tem mais de 7 dias, a OpenAI não aceita.</numerusform>
            <numerusform>%1 ainda podem ser enviadas; %Ln têm mais de 7 dias, a OpenAI não aceita.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these conversions can be sent. The causes below say why.</source>
        <translation>Nenhuma destas conversões pode ser enviada. As causas abaixo dizem por quê.</translation>
    </message>
    <message>
        <source>Nothing is blocked. %1</source>
        <comment>a sentence follows</comment>
        <translation>Nada está bloqueado. %1</translation>
    </message>
    <message>
        <source>Convey has looked at every row. Fix what is blocked, or send without it.</source>
        <translation>O Convey olhou todas as linhas. Corrija o que está bloqueado ou envie sem isso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions about this file are open; these counts rest on assumptions. Answer them on the Columns page before you send.</source>
        <translation>
            <numerusform>%Ln pergunta sobre este arquivo está aberta; estes números se baseiam em suposições. Responda na página Colunas antes de enviar.</numerusform>
            <numerusform>%Ln perguntas sobre este arquivo estão abertas; estes números se baseiam em suposições. Responda na página Colunas antes de enviar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines are looked at; the counts are those so far</source>
        <translation>
            <numerusform>%1 de %Ln linha foi olhada; os números são os de até agora</numerusform>
            <numerusform>%1 de %Ln linhas foram olhadas; os números são os de até agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>OpenAI refused %Ln conversions of this file.</source>
        <translation>
            <numerusform>A OpenAI recusou %Ln conversão deste arquivo.</numerusform>
            <numerusform>A OpenAI recusou %Ln conversões deste arquivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are changed since.</source>
        <translation>
            <numerusform>%Ln mudou desde então.</numerusform>
            <numerusform>%Ln mudaram desde então.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions can be sent.</source>
        <translation>
            <numerusform>%Ln conversão pode ser enviada.</numerusform>
            <numerusform>%Ln conversões podem ser enviadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>some of all conversions</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Stop loo&amp;king</source>
        <translation>Pa&amp;rar de olhar</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>Ol&amp;har de novo</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Gráficos</translation>
    </message>
    <message>
        <source>What &amp;leaves</source>
        <translation>O que sa&amp;i</translation>
    </message>
</context>
<context>
    <name>convey::ui::ProgressPanel</name>
    <message>
        <source>To send</source>
        <translation>A enviar</translation>
    </message>
    <message>
        <source>repeating is safe</source>
        <translation>repetir é seguro</translation>
    </message>
    <message>
        <source>Pausing: nothing new is sent. What is on its way comes to its end.</source>
        <translation>Pausando: nada novo é enviado. O que está a caminho chega ao fim.</translation>
    </message>
    <message>
        <source>Stopping: nothing new is sent. What is on its way is awaited for a moment.</source>
        <translation>Parando: nada novo é enviado. O que está a caminho é aguardado por um momento.</translation>
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
        <translation>%1, cerca de %2 por segundo, faltam %3.</translation>
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
            <numerusform>%Ln conversão saiu dos 7 dias enquanto esperava; ela fica aqui.</numerusform>
            <numerusform>%Ln conversões saíram dos 7 dias enquanto esperavam; elas ficam aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 percent, %2 accepted, %3 refused</source>
        <translation>%1 por cento, %2 aceitas, %3 recusadas</translation>
    </message>
    <message>
        <source>The requests are being prepared; none of them is sent yet.</source>
        <translation>As solicitações estão sendo preparadas; nenhuma foi enviada ainda.</translation>
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
        <translation>Solicitações vão</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>As your network’s people name it, like http://proxy.example.com:3128.</source>
        <translation>Como a equipe da sua rede o chama, por exemplo http://proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Leave it empty where the proxy asks for none.</source>
        <translation>Deixe vazio se o proxy não pedir.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Leave it empty to stay with the one that is kept.</source>
        <translation>Deixe vazio para continuar com a que está guardada.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Como o sistema diz</translation>
    </message>
    <message>
        <source>Takes the proxy of the desktop’s network settings, if there is one.</source>
        <translation>Usa o proxy das configurações de rede da área de trabalho, se houver um.</translation>
    </message>
    <message>
        <source>Without a proxy</source>
        <translation>Sem proxy</translation>
    </message>
    <message>
        <source>Goes straight to OpenAI.</source>
        <translation>Vai direto à OpenAI.</translation>
    </message>
    <message>
        <source>Through this proxy</source>
        <translation>Por este proxy</translation>
    </message>
    <message>
        <source>Takes the proxy that is named below.</source>
        <translation>Usa o proxy informado abaixo.</translation>
    </message>
    <message>
        <source>In the system’s key store</source>
        <translation>No chaveiro do sistema</translation>
    </message>
    <message>
        <source>The password is there the next time you start Convey.</source>
        <translation>A senha estará lá da próxima vez que você iniciar o Convey.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Só para esta sessão</translation>
    </message>
    <message>
        <source>The password is forgotten when Convey closes.</source>
        <translation>A senha é esquecida quando o Convey fecha.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Closes without saving.</source>
        <translation>Fecha sem salvar.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>The next request goes this way.</source>
        <translation>A próxima solicitação vai por aqui.</translation>
    </message>
    <message>
        <source>This is no address of a proxy. Name and password have places of their own.</source>
        <translation>Isto não é um endereço de proxy. Nome e senha têm campos próprios.</translation>
    </message>
    <message>
        <source>A password goes with a user name.</source>
        <translation>Uma senha precisa de um nome de usuário.</translation>
    </message>
</context>
<context>
    <name>convey::ui::QuestionCard</name>
    <message>
        <source>Only scheme, host and path of the page address are sent; what follows a ? stays here. Until it is known, nothing can be sent.</source>
        <translation>Só o esquema, o host e o caminho do endereço da página são enviados; o que vem depois de um ? fica aqui. Até que se saiba, nada pode ser enviado.</translation>
    </message>
    <message>
        <source>Asked because %1.</source>
        <comment>a clause follows: 3 times name no zone</comment>
        <translation>Perguntado porque %1.</translation>
    </message>
    <message>
        <source>Use it as the event ID</source>
        <translation>Usar como ID do evento</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Descontar</translation>
    </message>
    <message>
        <source>Use it as consent</source>
        <translation>Usar como consentimento</translation>
    </message>
    <message>
        <source>Use this column</source>
        <translation>Usar esta coluna</translation>
    </message>
    <message>
        <source>Send the whole amount</source>
        <translation>Enviar o valor inteiro</translation>
    </message>
    <message>
        <source>It is no consent</source>
        <translation>Não é consentimento</translation>
    </message>
    <message>
        <source>It is about messages only</source>
        <translation>É só sobre mensagens</translation>
    </message>
    <message>
        <source>Use for every line</source>
        <translation>Usar em todas as linhas</translation>
    </message>
    <message>
        <source>This is assumed until it is answered.</source>
        <translation>Isto é suposto até ser respondido.</translation>
    </message>
    <message>
        <source>Answers the question: %1</source>
        <translation>Responde à pergunta: %1</translation>
    </message>
    <message>
        <source>Answers the question: the column is not used for this.</source>
        <translation>Responde à pergunta: a coluna não é usada para isto.</translation>
    </message>
</context>
<context>
    <name>convey::ui::QuestionList</name>
    <message>
        <source>Both answers are right</source>
        <translation>As duas respostas estão certas</translation>
    </message>
    <message>
        <source>Answers both questions above at once: by what stands in their fields, or by the column that is assumed. One step undoes both.</source>
        <translation>Responde às duas perguntas acima de uma vez: pelo que está nos campos, ou pela coluna suposta. Um só passo desfaz as duas.</translation>
    </message>
    <message>
        <source>Take both answers as they are shown</source>
        <translation>Usar as duas respostas como mostradas</translation>
    </message>
    <message numerus="yes">
        <source>%n more questions after that.</source>
        <translation>
            <numerusform>Mais %n pergunta depois disso.</numerusform>
            <numerusform>Mais %n perguntas depois disso.</numerusform>
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
        <translation>As páginas da carga em primeiro plano, na ordem, com o que está feito e o que está bloqueado. As setas para cima e para baixo percorrem, Enter abre.</translation>
    </message>
</context>
<context>
    <name>convey::ui::RailModel</name>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>This upload</source>
        <translation>Esta carga</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
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
        <translation>A qualquer hora</translation>
    </message>
    <message>
        <source>Image tag</source>
        <translation>Tag de imagem</translation>
    </message>
    <message>
        <source>Sending history</source>
        <translation>Histórico de envios</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1, etapa %2 de %3</translation>
    </message>
    <message>
        <source>%1, step %2 of %3, running</source>
        <translation>%1, etapa %2 de %3, em andamento</translation>
    </message>
    <message numerus="yes">
        <source>%1, step %2 of %3, %n blocked</source>
        <translation>
            <numerusform>%1, etapa %2 de %3, %n bloqueada</numerusform>
            <numerusform>%1, etapa %2 de %3, %n bloqueadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, step %2 of %3, done</source>
        <translation>%1, etapa %2 de %3, feito</translation>
    </message>
</context>
<context>
    <name>convey::ui::Ramp</name>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln recusada</numerusform>
            <numerusform>%Ln recusadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <translation>
            <numerusform>%Ln sem resposta</numerusform>
            <numerusform>%Ln sem resposta</numerusform>
        </translation>
    </message>
    <message>
        <source>not carried through</source>
        <translation>não levado até o fim</translation>
    </message>
    <message>
        <source>Passed %1</source>
        <comment>a time</comment>
        <translation>Aprovado %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::ReasonBox</name>
    <message>
        <source>Test order</source>
        <translation>Pedido de teste</translation>
    </message>
    <message>
        <source>Returned or cancelled</source>
        <translation>Devolvido ou cancelado</translation>
    </message>
    <message>
        <source>Sent already</source>
        <translation>Já enviado</translation>
    </message>
    <message>
        <source>Our own staff</source>
        <translation>Nossa própria equipe</translation>
    </message>
    <message>
        <source>The customer asked for it</source>
        <translation>O cliente pediu</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Sem motivo</translation>
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
            <numerusform>&amp;Por que omitir %Ln linha?</numerusform>
            <numerusform>&amp;Por que omitir %Ln linhas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept with your changes and written into the list of problems. Nothing of it is sent.</source>
        <translation>É guardado com as suas mudanças e escrito na lista de problemas. Nada disso é enviado.</translation>
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
        <translation>Salvar o comprovante</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>Para imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página da web (*.html)</translation>
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
        <translation>Arquivo não encontrado</translation>
    </message>
    <message>
        <source>Folder not found</source>
        <translation>Pasta não encontrada</translation>
    </message>
    <message>
        <source>May not be read</source>
        <translation>Leitura não permitida</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ainda não enviadas</translation>
    </message>
    <message>
        <source>Tested only</source>
        <translation>Só testado</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln to go</source>
        <translation>
            <numerusform>Parado: falta %Ln</numerusform>
            <numerusform>Parado: faltam %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln aceita</numerusform>
            <numerusform>%Ln aceitas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file and why it can&apos;t be opened</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, fixado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>Salvo por último</translation>
    </message>
</context>
<context>
    <name>convey::ui::RecentPane</name>
    <message>
        <source>Tags made lately</source>
        <translation>Tags recentes</translation>
    </message>
    <message>
        <source>Enter puts a tag into the form again, Delete takes it off this list.</source>
        <translation>Enter põe uma tag de novo no formulário, Delete a tira desta lista.</translation>
    </message>
    <message>
        <source>Kept on this computer, the newest 30. Tags with customer data or an order number in them are not kept.</source>
        <translation>Guardadas neste computador, as 30 mais novas. Tags com dados de clientes ou um número de pedido não são guardadas.</translation>
    </message>
    <message>
        <source>No tag was made yet</source>
        <translation>Nenhuma tag foi criada ainda</translation>
    </message>
    <message>
        <source>Tags that you copy or save are listed here.</source>
        <translation>As tags que você copiar ou salvar aparecem aqui.</translation>
    </message>
    <message>
        <source>Forget the tags</source>
        <translation>Esquecer as tags</translation>
    </message>
    <message>
        <source>Forget all tags that were made lately? Pages that have them go on as they are.</source>
        <translation>Esquecer todas as tags recentes? As páginas que as têm continuam como estão.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Esquecer</translation>
    </message>
</context>
<context>
    <name>convey::ui::RecentTagsModel</name>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln itens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values from the page</source>
        <translation>
            <numerusform>%Ln valor da página</numerusform>
            <numerusform>%Ln valores da página</numerusform>
        </translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>O que diz</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Criada</translation>
    </message>
</context>
<context>
    <name>convey::ui::Refusal</name>
    <message>
        <source>OpenAI names no field.</source>
        <translation>A OpenAI não indica nenhum campo.</translation>
    </message>
    <message>
        <source>It is about %1.</source>
        <comment>%1 is a field of the API</comment>
        <translation>É sobre %1.</translation>
    </message>
</context>
<context>
    <name>convey::ui::RefusalCard</name>
    <message>
        <source>OpenAI refused it. It is changed since and can be sent again, on the Send page.</source>
        <translation>A OpenAI a recusou. Ela mudou desde então e pode ser enviada de novo, na página Enviar.</translation>
    </message>
    <message>
        <source>OpenAI refused it. Change what its words name, then send it again.</source>
        <translation>A OpenAI a recusou. Mude o que as palavras dela indicam e envie de novo.</translation>
    </message>
    <message>
        <source>Show the cell in “%1”</source>
        <translation>Mostrar a célula em “%1”</translation>
    </message>
    <message>
        <source>Goes to the cell of your row that OpenAI&apos;s answer is about, to change it there.</source>
        <translation>Vai à célula da sua linha de que trata a resposta da OpenAI, para alterá-la lá.</translation>
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
        <translation>Linha</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID do evento</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>OpenAI’s words</source>
        <translation>Palavras da OpenAI</translation>
    </message>
</context>
<context>
    <name>convey::ui::ReplaceDialog</name>
    <message>
        <source>Only &amp;whole cells</source>
        <translation>Só células &amp;inteiras</translation>
    </message>
    <message>
        <source>In &amp;any case</source>
        <translation>Ignorar &amp;maiúsculas</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Localizar e substituir</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>S&amp;ubstituir</translation>
    </message>
    <message>
        <source>Changes the cells. It is one step that can be undone; your file stays as it is.</source>
        <translation>Altera as células. É um só passo que pode ser desfeito; seu arquivo fica como está.</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>&amp;Coluna</translation>
    </message>
    <message>
        <source>The column whose cells change.</source>
        <translation>A coluna cujas células mudam.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Localizar</translation>
    </message>
    <message>
        <source>What stands there now. With whole cells alone, nothing here means empty cells.</source>
        <translation>O que está lá agora. Com só células inteiras, nada aqui significa células vazias.</translation>
    </message>
    <message>
        <source>Replace &amp;by</source>
        <translation>Substituir &amp;por</translation>
    </message>
    <message>
        <source>What is to stand there. Nothing here takes it out.</source>
        <translation>O que deve ficar lá. Nada aqui o tira.</translation>
    </message>
    <message>
        <source>Changes only cells that hold this and nothing else.</source>
        <translation>Altera só células que contêm isto e nada mais.</translation>
    </message>
    <message>
        <source>Small and capital letters are taken for the same.</source>
        <translation>Letras minúsculas e maiúsculas são tratadas como iguais.</translation>
    </message>
    <message numerus="yes">
        <source>Only in the %Ln &amp;rows shown</source>
        <translation>
            <numerusform>Só na %Ln linha mos&amp;trada</numerusform>
            <numerusform>Só nas %Ln linhas mos&amp;tradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves the rows alone that the list does not show at the moment.</source>
        <translation>Não mexe nas linhas que a lista não mostra no momento.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>The first cells that would change, before and after</source>
        <translation>As primeiras células que mudariam, antes e depois</translation>
    </message>
    <message>
        <source>What the first cells would look like. Personal values are hidden while they are hidden in the table.</source>
        <translation>Como as primeiras células ficariam. Os dados pessoais ficam ocultos enquanto estiverem ocultos na tabela.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>How far the replacing is</source>
        <translation>Andamento da substituição</translation>
    </message>
    <message>
        <source>Write what is to be found.</source>
        <translation>Escreva o que deve ser localizado.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>No cell would change.</source>
        <translation>Nenhuma célula mudaria.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells would change.</source>
        <translation>
            <numerusform>%Ln célula mudaria.</numerusform>
            <numerusform>%Ln células mudariam.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::ResultPanel</name>
    <message numerus="yes">
        <source>This computer’s clock is %Ln minutes ahead of the server’s. Set it: OpenAI judges the seven days by its own.</source>
        <translation>
            <numerusform>O relógio deste computador está %Ln minuto adiantado em relação ao do servidor. Acerte-o: a OpenAI julga os sete dias pelo dela.</numerusform>
            <numerusform>O relógio deste computador está %Ln minutos adiantado em relação ao do servidor. Acerte-o: a OpenAI julga os sete dias pelo dela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln minutes behind the server’s. Set it: OpenAI judges the seven days by its own.</source>
        <translation>
            <numerusform>O relógio deste computador está %Ln minuto atrasado em relação ao do servidor. Acerte-o: a OpenAI julga os sete dias pelo dela.</numerusform>
            <numerusform>O relógio deste computador está %Ln minutos atrasado em relação ao do servidor. Acerte-o: a OpenAI julga os sete dias pelo dela.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was sent before; nothing was sent again.</source>
        <translation>Tudo já tinha sido enviado; nada foi enviado de novo.</translation>
    </message>
    <message>
        <source>There was nothing to send.</source>
        <translation>Não havia nada a enviar.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln requests.</source>
        <translation>
            <numerusform>Parado depois de %Ln solicitação.</numerusform>
            <numerusform>Parado depois de %Ln solicitações.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent in practice mode, in %Ln requests.</source>
        <translation>
            <numerusform>Enviado no modo de prática, em %Ln solicitação.</numerusform>
            <numerusform>Enviado no modo de prática, em %Ln solicitações.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tested in practice mode, in %Ln requests.</source>
        <translation>
            <numerusform>Testado no modo de prática, em %Ln solicitação.</numerusform>
            <numerusform>Testado no modo de prática, em %Ln solicitações.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent for real, in %Ln requests.</source>
        <translation>
            <numerusform>Enviado para valer, em %Ln solicitação.</numerusform>
            <numerusform>Enviado para valer, em %Ln solicitações.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tested with OpenAI, in %Ln requests.</source>
        <translation>
            <numerusform>Testado com a OpenAI, em %Ln solicitação.</numerusform>
            <numerusform>Testado com a OpenAI, em %Ln solicitações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending again is safe: the event IDs stay the same, so nothing counts twice.</source>
        <translation>Enviar de novo é seguro: os IDs do evento continuam os mesmos, então nada conta duas vezes.</translation>
    </message>
    <message>
        <source>Passed the test. Nothing is recorded yet.</source>
        <translation>Passou no teste. Nada foi registrado ainda.</translation>
    </message>
    <message>
        <source>Not all passed the test. Nothing is recorded.</source>
        <translation>Nem todas passaram no teste. Nada foi registrado.</translation>
    </message>
    <message>
        <source>A stand-in on this computer answered. Nothing reached OpenAI, nothing counts.</source>
        <translation>Um simulador neste computador respondeu. Nada chegou à OpenAI, nada conta.</translation>
    </message>
    <message>
        <source>Accepted means: OpenAI has taken the conversion in. Whether it counts for an ad is decided later, in Ads Manager.</source>
        <translation>Aceita significa: a OpenAI recebeu a conversão. Se ela conta para um anúncio é decidido depois, no Ads Manager.</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversões</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no conversion</comment>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>não registradas</translation>
    </message>
    <message>
        <source>taken in</source>
        <comment>OpenAI took them</comment>
        <translation>recebidas</translation>
    </message>
    <message>
        <source>listed below</source>
        <translation>listadas abaixo</translation>
    </message>
    <message>
        <source>repeating is safe</source>
        <translation>repetir é seguro</translation>
    </message>
    <message>
        <source>stay here</source>
        <translation>ficam aqui</translation>
    </message>
</context>
<context>
    <name>convey::ui::ResultsPage</name>
    <message>
        <source>File: %1</source>
        <translation>Arquivo: %1</translation>
    </message>
    <message>
        <source>Pixel: %1</source>
        <translation>Pixel: %1</translation>
    </message>
    <message>
        <source>Began: %1</source>
        <translation>Início: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Fim: %1</translation>
    </message>
    <message>
        <source>Saved setup: %1</source>
        <translation>Configuração salva: %1</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>What OpenAI answered, and what stayed on this computer.</source>
        <translation>O que a OpenAI respondeu e o que ficou neste computador.</translation>
    </message>
    <message>
        <source>&amp;I sent something wrong…</source>
        <translation>E&amp;nviei algo errado…</translation>
    </message>
    <message>
        <source>What can and can’t be done about it.</source>
        <translation>O que pode e o que não pode ser feito a respeito.</translation>
    </message>
    <message>
        <source>Save &amp;receipt…</source>
        <translation>&amp;Salvar comprovante…</translation>
    </message>
    <message>
        <source>Figures, times and hashes of this send, to print, to file or to hand on. Nothing personal is in it.</source>
        <translation>Números, horas e hashes deste envio, para imprimir, arquivar ou repassar. Não contém nada pessoal.</translation>
    </message>
    <message>
        <source>The receipt is saved as %1.</source>
        <translation>O comprovante foi salvo como %1.</translation>
    </message>
    <message>
        <source>Nothing was sent from this file yet.</source>
        <translation>Nada foi enviado deste arquivo ainda.</translation>
    </message>
    <message>
        <source>Test it or send it on the Send page; what OpenAI answers stands here then.</source>
        <translation>Teste ou envie na página Enviar; o que a OpenAI responder aparece aqui.</translation>
    </message>
    <message>
        <source>&amp;Go to Send</source>
        <translation>&amp;Ir para Enviar</translation>
    </message>
    <message>
        <source>Refused conversions</source>
        <translation>Conversões recusadas</translation>
    </message>
    <message>
        <source>Each conversion that OpenAI refused, with OpenAI’s own words. Ctrl+C copies a row.</source>
        <translation>Cada conversão que a OpenAI recusou, com as palavras da própria OpenAI. Ctrl+C copia uma linha.</translation>
    </message>
    <message>
        <source>About this send</source>
        <translation>Sobre este envio</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>Salvar as linhas</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>The lines are being saved…</source>
        <translation>Salvando as linhas…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are saved.</source>
        <translation>
            <numerusform>%Ln linha foi salva.</numerusform>
            <numerusform>%Ln linhas foram salvas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was changed in Convey before sending is not kept any more: the lines are as the file has them.</source>
        <translation>O que foi alterado no Convey antes do envio não está mais guardado: as linhas estão como no arquivo.</translation>
    </message>
</context>
<context>
    <name>convey::ui::ResumeOffer</name>
    <message>
        <source>%1 accepted, %2 refused, %3 sent without an answer, %4 to go.</source>
        <translation>%1 aceitas, %2 recusadas, %3 enviadas sem resposta, faltam %4.</translation>
    </message>
    <message>
        <source>&amp;Continue sending</source>
        <translation>&amp;Continuar o envio</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Agora &amp;não</translation>
    </message>
    <message>
        <source>Continue sending</source>
        <translation>Continuar o envio</translation>
    </message>
    <message>
        <source>Sends what is left and what had no answer, with the same event IDs: nothing counts twice.</source>
        <translation>Envia o que falta e o que não teve resposta, com os mesmos IDs do evento: nada conta duas vezes.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>The rest is not offered any more. What was sent stays sent.</source>
        <translation>O resto não é mais oferecido. O que foi enviado continua enviado.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Nothing is sent. The question comes again when Convey starts the next time.</source>
        <translation>Nada é enviado. A pergunta volta da próxima vez que o Convey iniciar.</translation>
    </message>
    <message>
        <source>pixel %1</source>
        <translation>pixel %1</translation>
    </message>
    <message>
        <source>Sending %1 to %2 was broken off on %3. Continue?</source>
        <comment>a file, a destination, a time</comment>
        <translation>O envio de %1 a %2 foi interrompido em %3. Continuar?</translation>
    </message>
    <message>
        <source>It was no file, and nothing of it was kept: paste or open the same rows again and send them. What was accepted is left out then.</source>
        <translation>Não era um arquivo, e nada dele foi guardado: cole ou abra de novo as mesmas linhas e envie. O que foi aceito é omitido então.</translation>
    </message>
    <message>
        <source>Give &amp;it up</source>
        <translation>Aban&amp;donar</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowCellsModel</name>
    <message>
        <source>empty</source>
        <translation>vazia</translation>
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
        <translation>Coluna</translation>
    </message>
    <message>
        <source>In your file</source>
        <translation>No seu arquivo</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowCellsView</name>
    <message>
        <source>Your row</source>
        <translation>Sua linha</translation>
    </message>
    <message>
        <source>The row as it stands in your file. F2 or a double click changes a cell.</source>
        <translation>A linha como está no seu arquivo. F2 ou um duplo clique altera uma célula.</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowPanel</name>
    <message>
        <source>The cells of this row can&apos;t be told apart, so there is nothing to send.</source>
        <translation>As células desta linha não podem ser distinguidas, então não há nada a enviar.</translation>
    </message>
    <message>
        <source>Not sent while it is blocked. Convey reads the row like this:</source>
        <translation>Não é enviada enquanto estiver bloqueada. O Convey lê a linha assim:</translation>
    </message>
    <message>
        <source>This conversion stays here. Convey reads the row like this:</source>
        <translation>Esta conversão fica aqui. O Convey lê a linha assim:</translation>
    </message>
    <message>
        <source>This is all that leaves this computer for this row; personal values are hashed.</source>
        <translation>Isto é tudo o que sai deste computador por esta linha; os dados pessoais saem com hash.</translation>
    </message>
    <message>
        <source>The row is being read</source>
        <translation>A linha está sendo lida</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <comment>a line and how many problems it has</comment>
        <translation>Linha %1, %2</translation>
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
        <translation>Você omitiu esta linha. Recupere-a para que seja revisada de novo.</translation>
    </message>
    <message>
        <source>Joined line: it is part of the conversion that begins in line %1.</source>
        <translation>Linha unida: faz parte da conversão que começa na linha %1.</translation>
    </message>
    <message>
        <source>Nothing to fix in this row.</source>
        <translation>Nada a corrigir nesta linha.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are joined to this conversion, which begins in line %1.</source>
        <translation>
            <numerusform>%Ln linha está unida a esta conversão, que começa na linha %1.</numerusform>
            <numerusform>%Ln linhas estão unidas a esta conversão, que começa na linha %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row is chosen</source>
        <translation>Nenhuma linha escolhida</translation>
    </message>
    <message>
        <source>Close the row (Esc)</source>
        <translation>Fechar a linha (Esc)</translation>
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
        <translation>A conversão como será enviada</translation>
    </message>
    <message>
        <source>Previous row (Alt+Up)</source>
        <translation>Linha anterior (Alt+Para cima)</translation>
    </message>
    <message>
        <source>Next row (Alt+Down)</source>
        <translation>Próxima linha (Alt+Para baixo)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Go to Columns</source>
        <translation>Ir para Colunas</translation>
    </message>
    <message>
        <source>Many causes are mended at once by choosing another column or answering a question.</source>
        <translation>Muitas causas são corrigidas de uma vez escolhendo outra coluna ou respondendo a uma pergunta.</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Omitir esta linha</translation>
    </message>
    <message>
        <source>It is not sent. The file stays as it is (Delete)</source>
        <translation>Ela não é enviada. O arquivo fica como está (Delete)</translation>
    </message>
    <message>
        <source>Take this row back</source>
        <translation>Recuperar esta linha</translation>
    </message>
    <message>
        <source>It counts again (Shift+Delete)</source>
        <translation>Ela volta a contar (Shift+Delete)</translation>
    </message>
    <message>
        <source>Wh&amp;y left out</source>
        <translation>Por &amp;que omitir</translation>
    </message>
    <message>
        <source>Choose a reason or write your own. It stays with your changes; nothing of it is sent.</source>
        <translation>Escolha um motivo ou escreva o seu. Ele fica com as suas mudanças; nada disso é enviado.</translation>
    </message>
    <message>
        <source>What is to be looked at in this row</source>
        <translation>O que deve ser revisado nesta linha</translation>
    </message>
    <message>
        <source>The conversion letter by letter, as OpenAI gets it.</source>
        <translation>A conversão letra por letra, como a OpenAI recebe.</translation>
    </message>
    <message>
        <source>Your row, or as it will be sent</source>
        <translation>Sua linha, ou como será enviada</translation>
    </message>
    <message>
        <source>Your row</source>
        <translation>Sua linha</translation>
    </message>
    <message>
        <source>As it will be sent</source>
        <translation>Como será enviada</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowsModel</name>
    <message>
        <source>%1: being read</source>
        <comment>column of a cell</comment>
        <translation>%1: sendo lida</translation>
    </message>
    <message>
        <source>These characters are not UTF-8 and can&apos;t be sent: %1</source>
        <translation>Estes caracteres não são UTF-8 e não podem ser enviados: %1</translation>
    </message>
    <message>
        <source>You left this line out. It is not sent.</source>
        <translation>Você omitiu esta linha. Ela não é enviada.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>column, line and content of a cell</comment>
        <translation>%1, linha %2: %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazia</translation>
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
        <translation>%1: uma coluna anterior também tem este nome.</translation>
    </message>
    <message>
        <source>%1: the file gives it no name.</source>
        <translation>%1: o arquivo não dá nome a ela.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <comment>and of which file</comment>
        <translation>Linha %1</translation>
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
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Personal values</source>
        <translation>Dados pessoais</translation>
    </message>
    <message>
        <source>Row details</source>
        <translation>Detalhes da linha</translation>
    </message>
    <message>
        <source>Only some of the rows are shown. Press to show all of them again.</source>
        <translation>Só algumas linhas estão visíveis. Pressione para mostrar todas de novo.</translation>
    </message>
    <message>
        <source>Show names, addresses and numbers of people in full</source>
        <translation>Mostrar por inteiro nomes, endereços e números de pessoas</translation>
    </message>
    <message>
        <source>Personal values are hidden on the screen until you ask for them. What is sent does not depend on it: these values leave hashed or as OpenAI takes them.</source>
        <translation>Os dados pessoais ficam ocultos na tela até você pedir. O que é enviado não depende disso: eles saem com hash ou como a OpenAI aceita.</translation>
    </message>
    <message>
        <source>Show one row wholly, with what is wrong with it and as it will be sent</source>
        <translation>Mostrar uma linha por inteiro, com o que há de errado nela e como será enviada</translation>
    </message>
    <message>
        <source>Find in all columns</source>
        <translation>Buscar em todas as colunas</translation>
    </message>
    <message>
        <source>Shows only rows with these letters in any cell (Ctrl+F). Case makes no difference.</source>
        <translation>Mostra só linhas com estas letras em alguma célula (Ctrl+F). Maiúsculas não fazem diferença.</translation>
    </message>
    <message>
        <source>Show rows by problem, column, event type, currency or amount</source>
        <translation>Mostrar linhas por problema, coluna, tipo de evento, moeda ou valor</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <comment>how many are set</comment>
        <translation>Filtros: %1</translation>
    </message>
    <message>
        <source>Refused by OpenAI</source>
        <translation>Recusadas pela OpenAI</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>a filter, and the sign that takes it away</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Filter: %1. Press to show all rows.</source>
        <translation>Filtro: %1. Pressione para mostrar todas as linhas.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Mostrar todas as linhas</translation>
    </message>
    <message>
        <source>No row contains “%1”</source>
        <comment>what was looked for</comment>
        <translation>Nenhuma linha contém “%1”</translation>
    </message>
    <message>
        <source>Clear the search to see the rows again.</source>
        <translation>Limpe a busca para ver as linhas de novo.</translation>
    </message>
    <message>
        <source>No row fits these filters</source>
        <translation>Nenhuma linha atende a estes filtros</translation>
    </message>
    <message>
        <source>Clear some of them to see rows again.</source>
        <translation>Limpe alguns deles para ver linhas de novo.</translation>
    </message>
    <message>
        <source>Nothing is refused</source>
        <translation>Nada foi recusado</translation>
    </message>
    <message>
        <source>Nothing is ready</source>
        <translation>Nada está pronto</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>Nada a revisar</translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation>Nada está bloqueado</translation>
    </message>
    <message>
        <source>Nothing is outside the 7 days</source>
        <translation>Nada está fora dos 7 dias</translation>
    </message>
    <message>
        <source>Nothing is left out</source>
        <translation>Nada foi omitido</translation>
    </message>
    <message>
        <source>There are no rows</source>
        <translation>Não há linhas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>F2 changes a cell; Enter shows the row wholly; Delete leaves it out, Ctrl+Delete with a reason, Shift+Delete takes it back; F8 goes to the next finding.</source>
        <translation>F2 altera uma célula; Enter mostra a linha por inteiro; Delete a omite, Ctrl+Delete com um motivo, Shift+Delete a recupera; F8 vai para a próxima ocorrência.</translation>
    </message>
    <message>
        <source>Every line of the file with what becomes of it. Marked cells are why a row is blocked or needs a look.</source>
        <translation>Cada linha do arquivo com o que acontece com ela. As células marcadas são o motivo de uma linha estar bloqueada ou a revisar.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>&amp;Row details</source>
        <translation>&amp;Detalhes da linha</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Leave out &amp;with a reason…</source>
        <translation>Omitir com um &amp;motivo…</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>&amp;Localizar e substituir…</translation>
    </message>
    <message>
        <source>&amp;Show this column in Columns</source>
        <translation>Mo&amp;strar esta coluna em Colunas</translation>
    </message>
    <message>
        <source>Copy as it will be s&amp;ent</source>
        <translation>Copiar como será en&amp;viada</translation>
    </message>
    <message>
        <source>Copy the re&amp;ason</source>
        <translation>&amp;Copiar o motivo</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowsView</name>
    <message>
        <source>Rows of the file</source>
        <translation>Linhas do arquivo</translation>
    </message>
    <message>
        <source>The rows as Convey reads them. If they don&apos;t look like your spreadsheet, change the separator, the quotes or the column names above.</source>
        <translation>As linhas como o Convey as lê. Se não se parecem com a sua planilha, altere acima o separador, as aspas ou os nomes das colunas.</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Linhas do arquivo</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colunas do arquivo</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>above the numbers of the lines</comment>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendActions</name>
    <message>
        <source>Asks once more, then sends the conversions for real. OpenAI records them; that can&apos;t be taken back.</source>
        <translation>Pergunta mais uma vez e então envia as conversões para valer. A OpenAI as registra; isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Sends the conversions as a test. OpenAI judges them and records nothing. Ctrl+Return does the same.</source>
        <translation>Envia as conversões como teste. A OpenAI as julga e não registra nada. Ctrl+Enter faz o mesmo.</translation>
    </message>
    <message>
        <source>pixel %1</source>
        <translation>pixel %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>money, and other currencies</comment>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with warnings</source>
        <translation>
            <numerusform>%Ln com avisos</numerusform>
            <numerusform>%Ln com avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is recorded</source>
        <translation>nada é registrado</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln in practice mode…</source>
        <translation>
            <numerusform>Enviar %Ln no modo de prática…</numerusform>
            <numerusform>Enviar %Ln no modo de prática…</numerusform>
        </translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Testar de novo</translation>
    </message>
    <message>
        <source>Test in practice mode</source>
        <translation>Testar no modo de prática</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln conversions for real…</source>
        <translation>
            <numerusform>Enviar %Ln conversão para valer…</numerusform>
            <numerusform>Enviar %Ln conversões para valer…</numerusform>
        </translation>
    </message>
    <message>
        <source>Test with OpenAI</source>
        <translation>Testar com a OpenAI</translation>
    </message>
    <message>
        <source>To pixel %1</source>
        <translation>Ao pixel %1</translation>
    </message>
    <message>
        <source>To pixel %1, worth %2</source>
        <translation>Ao pixel %1, no valor de %2</translation>
    </message>
    <message>
        <source>Passed the test.
Nothing is recorded yet.</source>
        <translation>Passou no teste.
Nada foi registrado ainda.</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendBar</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>How far it is. Space pauses a send for real or continues it, Ctrl+. stops.</source>
        <translation>O andamento. Espaço pausa ou continua um envio para valer; use Ctrl+. para parar.</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendOutcome</name>
    <message>
        <source>To send</source>
        <translation>A enviar</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviada</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
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
        <translation>Teste primeiro; a OpenAI não registra nada. Depois envie para valer.</translation>
    </message>
    <message>
        <source>The destination “%1” was renamed or removed in another tab. Choose one again before you send.</source>
        <translation>O destino “%1” foi renomeado ou removido em outra aba. Escolha um de novo antes de enviar.</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Nenhum arquivo está aberto.</translation>
    </message>
    <message>
        <source>Convey is still looking at the rows.</source>
        <translation>O Convey ainda está olhando as linhas.</translation>
    </message>
    <message>
        <source>The rows have not all been looked at; see the Preview page.</source>
        <translation>Nem todas as linhas foram olhadas; veja a página Prévia.</translation>
    </message>
    <message>
        <source>Questions about this file are open.</source>
        <translation>Há perguntas abertas sobre este arquivo.</translation>
    </message>
    <message>
        <source>There is no conversion that can be sent.</source>
        <translation>Não há conversão que possa ser enviada.</translation>
    </message>
    <message>
        <source>Choose a destination first.</source>
        <translation>Escolha primeiro um destino.</translation>
    </message>
    <message>
        <source>One send at a time.</source>
        <translation>Um envio por vez.</translation>
    </message>
    <message numerus="yes">
        <source>%1 to pixel %2: %Ln accepted</source>
        <comment>a time, a pixel</comment>
        <translation>
            <numerusform>%1 ao pixel %2: %Ln aceita</numerusform>
            <numerusform>%1 ao pixel %2: %Ln aceitas</numerusform>
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
            <numerusform>%Ln fora dos 7 dias</numerusform>
            <numerusform>%Ln fora dos 7 dias</numerusform>
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
            <numerusform>delas, %Ln já enviada</numerusform>
            <numerusform>delas, %Ln já enviadas</numerusform>
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
            <numerusform>hoje às %1, %Ln aprovada</numerusform>
            <numerusform>hoje às %1, todas as %Ln aprovadas</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1, not all passed</source>
        <translation>hoje às %1, nem todas aprovadas</translation>
    </message>
    <message>
        <source>Not all of the first ones were accepted, so the rest was not sent. Look at what was refused, then go on or send only these.</source>
        <translation>Nem todas as primeiras foram aceitas, então o resto não foi enviado. Veja o que foi recusado; depois continue ou envie só estas.</translation>
    </message>
    <message>
        <source>Only what was refused and is changed since. Everything else stays as it is.</source>
        <translation>Só o que foi recusado e mudou desde então. Todo o resto fica como está.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln that leave the 7-day window soonest. The others can be sent later; nothing goes twice.</source>
        <translation>
            <numerusform>Só a %Ln que sai primeiro dos 7 dias. As outras podem ser enviadas depois; nada vai duas vezes.</numerusform>
            <numerusform>Só as %Ln que saem primeiro dos 7 dias. As outras podem ser enviadas depois; nada vai duas vezes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First the %Ln that leave the 7-day window soonest; the others only when OpenAI accepts all of these.</source>
        <translation>
            <numerusform>Primeiro a %Ln que sai primeiro dos 7 dias; as outras, só se a OpenAI aceitar.</numerusform>
            <numerusform>Primeiro as %Ln que saem primeiro dos 7 dias; as outras, só se a OpenAI aceitar todas estas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Par&amp;ar</translation>
    </message>
    <message>
        <source>Sends nothing more. What was sent stays sent; the rest can go later.</source>
        <translation>Não envia mais nada. O que foi enviado continua enviado; o resto pode ir depois.</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Begins nothing new and waits for what is on its way. You can continue at any time, also after closing Convey.</source>
        <translation>Não começa nada novo e espera o que está a caminho. Você pode continuar a qualquer momento, também depois de fechar o Convey.</translation>
    </message>
    <message>
        <source>&amp;Continue sending</source>
        <translation>&amp;Continuar o envio</translation>
    </message>
    <message>
        <source>Sends what is left and what had no answer, with the same event IDs: nothing counts twice.</source>
        <translation>Envia o que falta e o que não teve resposta, com os mesmos IDs do evento: nada conta duas vezes.</translation>
    </message>
    <message>
        <source>Show the &amp;plan</source>
        <translation>Mostrar o p&amp;lano</translation>
    </message>
    <message>
        <source>Back from the result to what can be sent.</source>
        <translation>Do resultado de volta ao que pode ser enviado.</translation>
    </message>
    <message>
        <source>Test with OpenAI</source>
        <translation>Testar com a OpenAI</translation>
    </message>
    <message>
        <source>&amp;Answer in Columns</source>
        <translation>&amp;Responder em Colunas</translation>
    </message>
    <message>
        <source>Answer in Columns</source>
        <translation>Responder em Colunas</translation>
    </message>
    <message>
        <source>Goes to the page where the questions are asked.</source>
        <translation>Vai para a página onde as perguntas são feitas.</translation>
    </message>
    <message>
        <source>Batches of the plan</source>
        <translation>Lotes do plano</translation>
    </message>
    <message>
        <source>How the conversions will be sent: oldest first, at most 1,000 in one request.</source>
        <translation>Como as conversões serão enviadas: as mais antigas primeiro, no máximo 1.000 por solicitação.</translation>
    </message>
    <message>
        <source>Batches being sent</source>
        <translation>Lotes sendo enviados</translation>
    </message>
    <message>
        <source>Each request with its attempts and the answer, in OpenAI&apos;s own words where there are any. Ctrl+C copies a row.</source>
        <translation>Cada solicitação com as tentativas e a resposta, com as palavras da própria OpenAI onde houver. Ctrl+C copia uma linha.</translation>
    </message>
    <message>
        <source>Refused conversions</source>
        <translation>Conversões recusadas</translation>
    </message>
    <message>
        <source>Each conversion that OpenAI refused, with OpenAI’s own words. Ctrl+C copies a row.</source>
        <translation>Cada conversão que a OpenAI recusou, com as palavras da própria OpenAI. Ctrl+C copia uma linha.</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversões</translation>
    </message>
    <message>
        <source>You can close the lid: nothing is lost and nothing is sent twice.</source>
        <translation>Você pode fechar a tampa: nada se perde e nada é enviado duas vezes.</translation>
    </message>
    <message>
        <source>Rehearse the whole job. Nothing leaves this computer.</source>
        <translation>Ensaie o trabalho inteiro. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>What OpenAI answered, and what stayed on this computer.</source>
        <translation>O que a OpenAI respondeu e o que ficou neste computador.</translation>
    </message>
    <message numerus="yes">
        <source>including %Ln with warnings</source>
        <translation>
            <numerusform>incluindo %Ln com avisos</numerusform>
            <numerusform>incluindo %Ln com avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <comment>currencies</comment>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>stay here</source>
        <translation>ficam aqui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent before</source>
        <translation>
            <numerusform>%Ln já enviada</numerusform>
            <numerusform>%Ln já enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, each one conversion</source>
        <translation>
            <numerusform>%Ln linha, uma conversão</numerusform>
            <numerusform>%Ln linhas, cada uma é uma conversão</numerusform>
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
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions</source>
        <translation>
            <numerusform>%Ln conversão</numerusform>
            <numerusform>%Ln conversões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines joined to their order</source>
        <translation>
            <numerusform>%Ln linha unida ao seu pedido</numerusform>
            <numerusform>%Ln linhas unidas ao seu pedido</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Modo de prática</translation>
    </message>
    <message>
        <source>A stand-in on this computer answers. Nothing reaches OpenAI, nothing counts.</source>
        <translation>Um simulador neste computador responde. Nada chega à OpenAI, nada conta.</translation>
    </message>
    <message>
        <source>For real</source>
        <translation>Para valer</translation>
    </message>
    <message>
        <source>OpenAI records these conversions.</source>
        <translation>A OpenAI registra estas conversões.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>OpenAI judges the conversions and records nothing. You can repeat it as often as you like.</source>
        <translation>A OpenAI julga as conversões e não registra nada. Você pode repetir quantas vezes quiser.</translation>
    </message>
    <message>
        <source>Step %1 of 4</source>
        <translation>Etapa %1 de 4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions about this file are open. Nothing can be sent before they are answered.</source>
        <translation>
            <numerusform>%Ln pergunta sobre este arquivo está aberta. Nada pode ser enviado antes da resposta.</numerusform>
            <numerusform>%Ln perguntas sobre este arquivo estão abertas. Nada pode ser enviado antes das respostas.</numerusform>
        </translation>
    </message>
    <message>
        <source>These conversions are sent.</source>
        <translation>Estas conversões foram enviadas.</translation>
    </message>
    <message>
        <source>Convey is still making the plan, and looks up what was sent before.</source>
        <translation>O Convey ainda está fazendo o plano e consulta o que já foi enviado.</translation>
    </message>
    <message>
        <source>Step 3 and step 4 are both skipped: tick the one to do.</source>
        <translation>As etapas 3 e 4 estão ambas puladas: marque a que deve ser feita.</translation>
    </message>
    <message>
        <source>Try it again in a while.</source>
        <translation>Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>OpenAI refused the made-up purchase; its own words stand below.</source>
        <translation>A OpenAI recusou a compra inventada; as palavras dela estão abaixo.</translation>
    </message>
    <message>
        <source>Waiting until %1, because OpenAI asked for it; then the same conversions go again.</source>
        <translation>Esperando até %1, porque a OpenAI pediu; depois as mesmas conversões vão de novo.</translation>
    </message>
    <message>
        <source>Waiting until %1, because OpenAI asked to slow down; then the same conversions go again.</source>
        <translation>Esperando até %1, porque a OpenAI pediu para ir mais devagar; depois as mesmas conversões vão de novo.</translation>
    </message>
    <message>
        <source>Waiting until %1, because OpenAI has trouble; then the same conversions go again.</source>
        <translation>Esperando até %1, porque a OpenAI está com problemas; depois as mesmas conversões vão de novo.</translation>
    </message>
    <message>
        <source>Waiting until %1, because there is no connection; then it goes on by itself.</source>
        <translation>Esperando até %1, porque não há conexão; depois continua sozinho.</translation>
    </message>
    <message>
        <source>Waiting until %1, because no answer came back; repeating is safe.</source>
        <translation>Esperando até %1, porque nenhuma resposta voltou; repetir é seguro.</translation>
    </message>
    <message>
        <source>Waiting until %1; then the same conversions go again.</source>
        <translation>Esperando até %1; depois as mesmas conversões vão de novo.</translation>
    </message>
    <message>
        <source>The sending history could not be read. Convey set it aside as %1 and started a new one; nothing was deleted.</source>
        <translation>O histórico de envios não pôde ser lido. O Convey o separou como %1 e começou um novo; nada foi apagado.</translation>
    </message>
    <message>
        <source>nobody has declared it yet</source>
        <translation>ninguém declarou ainda</translation>
    </message>
    <message>
        <source>“%1”, %2, %3</source>
        <comment>a statement, who declared it, when</comment>
        <translation>“%1”, %2, %3</translation>
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
        <translation>testando, %1 %</translation>
    </message>
    <message>
        <source>See the &amp;results</source>
        <translation>&amp;Ver os resultados</translation>
    </message>
    <message>
        <source>Goes to the page with what became of each line, and with the receipt.</source>
        <translation>Vai para a página que mostra o que aconteceu com cada linha e traz o comprovante.</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendSteps</name>
    <message>
        <source>Do this step</source>
        <translation>Fazer esta etapa</translation>
    </message>
    <message>
        <source>Leave the tick away to skip this step.</source>
        <translation>Desmarque para pular esta etapa.</translation>
    </message>
    <message>
        <source>will be done</source>
        <translation>será feita</translation>
    </message>
    <message>
        <source>is skipped</source>
        <translation>pulada</translation>
    </message>
    <message>
        <source>Step %1 of 4, %2, %3</source>
        <comment>number, what it is, how it stands</comment>
        <translation>Etapa %1 de 4, %2, %3</translation>
    </message>
    <message>
        <source>The steps of sending</source>
        <translation>As etapas do envio</translation>
    </message>
    <message>
        <source>Four steps, one after the other</source>
        <translation>Quatro etapas, uma após a outra</translation>
    </message>
    <message>
        <source>One conversion, test</source>
        <translation>Uma conversão, teste</translation>
    </message>
    <message>
        <source>Shows that key, pixel and fields are right.</source>
        <translation>Mostra que chave, pixel e campos estão certos.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln, test</source>
        <translation>
            <numerusform>Todas (%Ln), teste</numerusform>
            <numerusform>Todas as %Ln, teste</numerusform>
        </translation>
    </message>
    <message>
        <source>OpenAI judges every conversion. Nothing is recorded.</source>
        <translation>A OpenAI julga cada conversão. Nada é registrado.</translation>
    </message>
    <message numerus="yes">
        <source>OpenAI judges every conversion. Nothing is recorded. About %Ln requests.</source>
        <translation>
            <numerusform>A OpenAI julga cada conversão. Nada é registrado. Cerca de %Ln solicitação.</numerusform>
            <numerusform>A OpenAI julga cada conversão. Nada é registrado. Cerca de %Ln solicitações.</numerusform>
        </translation>
    </message>
    <message>
        <source>From here on as if it were for real.</source>
        <translation>Daqui em diante, como se fosse para valer.</translation>
    </message>
    <message>
        <source>From here on it is for real. It can’t be taken back.</source>
        <translation>Daqui em diante é para valer. Não pode ser desfeito.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln</source>
        <translation>
            <numerusform>A primeira (%Ln)</numerusform>
            <numerusform>As primeiras %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln, for real</source>
        <translation>
            <numerusform>A primeira (%Ln), para valer</numerusform>
            <numerusform>As primeiras %Ln, para valer</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that leave the 7-day window soonest. The rest follows only when OpenAI accepts all of these.</source>
        <translation>As que saem primeiro dos 7 dias. O resto só segue se a OpenAI aceitar todas estas.</translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln</source>
        <translation>
            <numerusform>A outra (%Ln)</numerusform>
            <numerusform>As outras %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln, for real</source>
        <translation>
            <numerusform>A outra (%Ln), para valer</numerusform>
            <numerusform>As outras %Ln, para valer</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest first, at most 1,000 in one request.</source>
        <translation>As mais antigas primeiro, no máximo 1.000 por solicitação.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>Todas (%Ln)</numerusform>
            <numerusform>Todas as %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln, for real</source>
        <translation>
            <numerusform>Todas (%Ln), para valer</numerusform>
            <numerusform>Todas as %Ln, para valer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::SentWrongDialog</name>
    <message>
        <source>I sent something wrong</source>
        <translation>Enviei algo errado</translation>
    </message>
</context>
<context>
    <name>convey::ui::SessionOffer</name>
    <message>
        <source>Open &amp;again</source>
        <translation>A&amp;brir de novo</translation>
    </message>
    <message>
        <source>Opens these files where you left them. Nothing is sent.</source>
        <translation>Abre estes arquivos onde você os deixou. Nada é enviado.</translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <translation>Agora &amp;não</translation>
    </message>
    <message>
        <source>Forgets what was open. The files themselves stay.</source>
        <translation>Esquece o que estava aberto. Os arquivos em si ficam.</translation>
    </message>
    <message numerus="yes">
        <source>Open the %Ln files of last time again?</source>
        <translation>
            <numerusform>Abrir de novo o arquivo da última vez?</numerusform>
            <numerusform>Abrir de novo os %Ln arquivos da última vez?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupBanner</name>
    <message>
        <source>A choice for this file</source>
        <translation>Uma escolha para este arquivo</translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupList</name>
    <message>
        <source>Mana&amp;ge…</source>
        <translation>&amp;Gerenciar…</translation>
    </message>
    <message>
        <source>Manage the saved setups</source>
        <translation>Gerenciar as configurações salvas</translation>
    </message>
    <message>
        <source>Lists the saved setups: rename, duplicate, delete, export, import.</source>
        <translation>Lista as configurações salvas: renomear, duplicar, excluir, exportar, importar.</translation>
    </message>
    <message>
        <source>Saved setups</source>
        <translation>Configurações salvas</translation>
    </message>
    <message>
        <source>Enter asks for a file and uses the setup for it.</source>
        <translation>Enter pede um arquivo e usa a configuração nele.</translation>
    </message>
    <message>
        <source>From elsewhere, not looked at yet</source>
        <translation>De outro lugar, ainda não vista</translation>
    </message>
    <message>
        <source>&amp;Saved setups</source>
        <translation>Con&amp;figurações salvas</translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupNameDialog</name>
    <message>
        <source>&amp;Name of the saved setup:</source>
        <translation>&amp;Nome da configuração salva:</translation>
    </message>
    <message>
        <source>Name of the saved setup</source>
        <translation>Nome da configuração salva</translation>
    </message>
    <message>
        <source>The next export of this kind is known by its columns, whatever the name.</source>
        <translation>A próxima exportação deste tipo é reconhecida pelas colunas, seja qual for o nome.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>S&amp;ubstituir</translation>
    </message>
    <message>
        <source>There is a saved setup of that name. It will be replaced.</source>
        <translation>Já existe uma configuração salva com esse nome. Ela será substituída.</translation>
    </message>
    <message>
        <source>There is a saved setup of that name. Choose another.</source>
        <translation>Já existe uma configuração salva com esse nome. Escolha outro.</translation>
    </message>
    <message>
        <source>It holds which column means what; no row of the file and no key.</source>
        <translation>Contém o que cada coluna significa; nenhuma linha do arquivo e nenhuma chave.</translation>
    </message>
    <message>
        <source>The name is too long, or has characters that can’t be shown.</source>
        <translation>O nome é longo demais ou tem caracteres que não podem ser mostrados.</translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupStrip</name>
    <message>
        <source>“%1”</source>
        <comment>name of a column</comment>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>columns</comment>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Convey guesses what the columns mean.</source>
        <translation>O Convey supõe o que as colunas significam.</translation>
    </message>
    <message>
        <source>Your saved setup “%1” fits this file too.</source>
        <translation>Sua configuração salva “%1” também serve para este arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>It reads %Ln columns.</source>
        <translation>
            <numerusform>Ela lê %Ln coluna.</numerusform>
            <numerusform>Ela lê %Ln colunas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns stay on this computer.</source>
        <translation>
            <numerusform>%Ln coluna fica neste computador.</numerusform>
            <numerusform>%Ln colunas ficam neste computador.</numerusform>
        </translation>
    </message>
    <message>
        <source>New in this file, and not sent: %1.</source>
        <translation>Novas neste arquivo, e não enviadas: %1.</translation>
    </message>
    <message>
        <source>Last used on %1.</source>
        <translation>Usada por último em %1.</translation>
    </message>
    <message>
        <source>Recognised: %1. Your saved setup “%2” is used.</source>
        <translation>Reconhecido: %1. Sua configuração salva “%2” está em uso.</translation>
    </message>
    <message>
        <source>Your saved setup “%1” is used.</source>
        <translation>Sua configuração salva “%1” está em uso.</translation>
    </message>
    <message>
        <source>&amp;Don’t use it</source>
        <translation>&amp;Não usar</translation>
    </message>
    <message>
        <source>The saved setup “%1” fits this file, but it came from elsewhere.</source>
        <translation>A configuração salva “%1” serve para este arquivo, mas veio de outro lugar.</translation>
    </message>
    <message>
        <source>Nothing of it is used before you say yes. See first which columns leave this computer.</source>
        <translation>Nada dela é usado antes que você diga sim. Veja primeiro quais colunas saem deste computador.</translation>
    </message>
    <message>
        <source>&amp;See what leaves…</source>
        <translation>&amp;Ver o que sai…</translation>
    </message>
    <message>
        <source>Your saved setup “%1” fits this file but for that. Until you decide, Convey guesses what the columns mean.</source>
        <translation>Sua configuração salva “%1” serve para este arquivo, exceto por isso. Até você decidir, o Convey supõe o que as colunas significam.</translation>
    </message>
    <message>
        <source>%1 is new and looks like consent.</source>
        <translation>%1 é nova e parece consentimento.</translation>
    </message>
    <message>
        <source>“%1” is gone and “%2” is new. Use “%2” in its place?</source>
        <translation>“%1” não existe mais e “%2” é nova. Usar “%2” no lugar dela?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns have other names now, such as “%1” for “%2”. Use them?</source>
        <translation>
            <numerusform>%Ln coluna tem outro nome agora, como “%1” em vez de “%2”. Usar?</numerusform>
            <numerusform>%Ln colunas têm outros nomes agora, como “%1” em vez de “%2”. Usar?</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone from this file: %1.</source>
        <translation>Não estão mais neste arquivo: %1.</translation>
    </message>
    <message>
        <source>%1 of its %2 columns are known.</source>
        <translation>%1 das %2 colunas são conhecidas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions are open on the Columns page.</source>
        <translation>
            <numerusform>%Ln pergunta está aberta na página Colunas.</numerusform>
            <numerusform>%Ln perguntas estão abertas na página Colunas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognised: %1.</source>
        <translation>Reconhecido: %1.</translation>
    </message>
    <message>
        <source>The others stay on this computer. The Columns page says why each was chosen.</source>
        <translation>As outras ficam neste computador. A página Colunas diz por que cada uma foi escolhida.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions are open there.</source>
        <translation>
            <numerusform>%Ln pergunta está aberta lá.</numerusform>
            <numerusform>%Ln perguntas estão abertas lá.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Convey found the meaning of %Ln columns.</source>
        <translation>
            <numerusform>O Convey descobriu o significado de %Ln coluna.</numerusform>
            <numerusform>O Convey descobriu o significado de %Ln colunas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the save&amp;d setup</source>
        <translation>Usar a confi&amp;guração salva</translation>
    </message>
    <message>
        <source>Use it &amp;as consent</source>
        <translation>Usar como consent&amp;imento</translation>
    </message>
    <message>
        <source>Use the setup without it</source>
        <translation>Usar a configuração sem ela</translation>
    </message>
    <message>
        <source>Use the new n&amp;ame</source>
        <translation>Usar o nome no&amp;vo</translation>
    </message>
    <message>
        <source>Use the setup for the other columns</source>
        <translation>Usar a configuração nas outras colunas</translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupsDialog</name>
    <message>
        <source>Saved setups</source>
        <translation>Configurações salvas</translation>
    </message>
    <message>
        <source>Each holds which column means what. The next export of its kind is known by its columns. F2 gives another name, Delete deletes.</source>
        <translation>Cada uma contém o que cada coluna significa. A próxima exportação do tipo é reconhecida pelas colunas. F2 dá outro nome, Delete exclui.</translation>
    </message>
    <message>
        <source>&amp;Use for this file</source>
        <translation>&amp;Usar neste arquivo</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renomear…</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Excluir…</translation>
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
        <translation>%1 (de outro lugar)</translation>
    </message>
    <message>
        <source>Nothing is saved yet. “Save setup” on the Columns page keeps what you chose.</source>
        <translation>Nada foi salvo ainda. “Salvar configuração” na página Colunas guarda o que você escolheu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of the folder are no usable setups. They are left alone.</source>
        <translation>
            <numerusform>%Ln arquivo da pasta não é uma configuração utilizável. Não se mexe nele.</numerusform>
            <numerusform>%Ln arquivos da pasta não são configurações utilizáveis. Não se mexe neles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Outro nome</translation>
    </message>
    <message>
        <source>Delete a saved setup</source>
        <translation>Excluir uma configuração salva</translation>
    </message>
    <message>
        <source>Delete “%1”? This can’t be undone.</source>
        <translation>Excluir “%1”? Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Export a saved setup</source>
        <translation>Exportar uma configuração salva</translation>
    </message>
    <message>
        <source>Setups (*.json)</source>
        <translation>Configurações (*.json)</translation>
    </message>
    <message>
        <source>Exported: which column means what, without any row of the file.</source>
        <translation>Exportado: o que cada coluna significa, sem nenhuma linha do arquivo.</translation>
    </message>
    <message>
        <source>Import a setup</source>
        <translation>Importar uma configuração</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>convey::ui::StartPage</name>
    <message>
        <source>Recent files</source>
        <translation>Arquivos recentes</translation>
    </message>
    <message>
        <source>Enter opens a file again, Ctrl+P pins it to the top, Delete takes it off this list. The file itself stays where it is.</source>
        <translation>Enter abre um arquivo de novo, Ctrl+P o fixa no topo, Delete o tira desta lista. O arquivo em si fica onde está.</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Colunas da lista</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>O que você quer fazer?</translation>
    </message>
    <message>
        <source>Send conversions from a spreadsheet to OpenAI Ads, or make an image tag for a web page.</source>
        <translation>Enviar conversões de uma planilha ao OpenAI Ads, ou criar uma tag de imagem para uma página da web.</translation>
    </message>
    <message>
        <source>Files that you open are listed here.</source>
        <translation>Os arquivos que você abrir aparecem aqui.</translation>
    </message>
    <message>
        <source>Clear &amp;list</source>
        <translation>Limpar &amp;lista</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>A&amp;brir um arquivo…</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until the Send page says so.</source>
        <translation>Nada sai deste computador até que a página Enviar diga.</translation>
    </message>
    <message>
        <source>Drop one file, or several with the same columns, anywhere in the window, or press here to choose.</source>
        <translation>Solte um arquivo, ou vários com as mesmas colunas, em qualquer lugar da janela, ou pressione aqui para escolher.</translation>
    </message>
    <message>
        <source>Start &amp;practising</source>
        <translation>Começar a &amp;praticar</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>Começar a praticar</translation>
    </message>
    <message>
        <source>Practice mode: a stand-in on this computer answers. Nothing reaches OpenAI, nothing counts.</source>
        <translation>Modo de prática: um simulador neste computador responde. Nada chega à OpenAI, nada conta.</translation>
    </message>
    <message>
        <source>Send conversions from a file</source>
        <translation>Enviar conversões de um arquivo</translation>
    </message>
    <message>
        <source>Orders, leads, bookings or sign-ups: CSV, an Excel workbook, or rows pasted with Ctrl+V.</source>
        <translation>Pedidos, leads, reservas ou cadastros: CSV, uma pasta de trabalho do Excel ou linhas coladas com Ctrl+V.</translation>
    </message>
    <message>
        <source>&amp;Make a tag</source>
        <translation>Cr&amp;iar uma tag</translation>
    </message>
    <message>
        <source>Make a tag</source>
        <translation>Criar uma tag</translation>
    </message>
    <message>
        <source>A form for an image tag, with its code for every place.</source>
        <translation>Um formulário para uma tag de imagem, com o código para cada lugar.</translation>
    </message>
    <message>
        <source>Chec&amp;k a tag</source>
        <translation>&amp;Verificar uma tag</translation>
    </message>
    <message>
        <source>Check a tag</source>
        <translation>Verificar uma tag</translation>
    </message>
    <message>
        <source>Tells what is wrong with an image tag, and mends it.</source>
        <translation>Diz o que há de errado com uma tag de imagem e corrige.</translation>
    </message>
    <message>
        <source>Make an image tag</source>
        <translation>Criar uma tag de imagem</translation>
    </message>
    <message>
        <source>For a thank-you page, a newsletter or a shop template. Or paste one to find out why it fails.</source>
        <translation>Para uma página de agradecimento, uma newsletter ou um modelo de loja. Ou cole uma para descobrir por que ela não funciona.</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Testar com dados de exemplo</translation>
    </message>
    <message>
        <source>Practice mode: the whole job with 400 made-up orders, answered on this computer. No key needed.</source>
        <translation>Modo de prática: o trabalho inteiro com 400 pedidos inventados, respondido neste computador. Não precisa de chave.</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Arquivos &amp;recentes</translation>
    </message>
    <message>
        <source>Clear the list of recent files</source>
        <translation>Limpar a lista de arquivos recentes</translation>
    </message>
    <message>
        <source>Empties this list. The files themselves stay where they are.</source>
        <translation>Esvazia esta lista. Os arquivos em si ficam onde estão.</translation>
    </message>
    <message>
        <source>%1: %2.
If it was moved or renamed, open it from its new place. Delete takes it off the list.</source>
        <comment>path and reason</comment>
        <translation>%1: %2.
Se ele foi movido ou renomeado, abra-o do novo lugar. Delete o tira da lista.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Let it go from the top</source>
        <translation>&amp;Desafixar do topo</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>&amp;Fixar no topo</translation>
    </message>
    <message>
        <source>&amp;Take off this list</source>
        <translation>&amp;Tirar desta lista</translation>
    </message>
</context>
<context>
    <name>convey::ui::StatTile</name>
    <message>
        <source>being counted</source>
        <translation>sendo contada</translation>
    </message>
</context>
<context>
    <name>convey::ui::StateLook</name>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Outside the 7 days</source>
        <translation>Fora dos 7 dias</translation>
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
        <translation>A revisar</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bom saber</translation>
    </message>
</context>
<context>
    <name>convey::ui::StayPanel</name>
    <message>
        <source>Stay on this computer</source>
        <translation>Ficam neste computador</translation>
    </message>
    <message>
        <source>Columns that stay on this computer</source>
        <translation>Colunas que ficam neste computador</translation>
    </message>
    <message>
        <source>These columns are used for nothing. They are not sent.</source>
        <translation>Estas colunas não são usadas para nada. Não são enviadas.</translation>
    </message>
</context>
<context>
    <name>convey::ui::StopQuestion</name>
    <message>
        <source>Conversions are being sent. Stop?</source>
        <translation>Conversões estão sendo enviadas. Parar?</translation>
    </message>
    <message>
        <source>What is accepted stays accepted. What is left can be sent later with the same ids: nothing counts twice.</source>
        <translation>O que foi aceito continua aceito. O que falta pode ser enviado depois com os mesmos IDs: nada conta duas vezes.</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Continuar enviando</translation>
    </message>
</context>
<context>
    <name>convey::ui::TableHabits</name>
    <message>
        <source>Copy &amp;cell</source>
        <translation>Copiar &amp;célula</translation>
    </message>
    <message>
        <source>Co&amp;py rows</source>
        <translation>Copiar &amp;linhas</translation>
    </message>
    <message>
        <source>Copy rows with column &amp;names</source>
        <translation>Copiar linhas com os &amp;nomes das colunas</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>C&amp;olunas</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Redefinir colunas</translation>
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
        <translation>Tornar opaco</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Adicionar %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Escrever %1</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>%1, %2, at %3</source>
        <comment>severity, what is wrong, line and column</comment>
        <translation>%1, %2, em %3</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
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
        <translation>Corrigir</translation>
    </message>
</context>
<context>
    <name>convey::ui::TagForm</name>
    <message>
        <source>%1 Sent as %2. %3</source>
        <comment>meaning, name of the API, what it takes</comment>
        <translation>%1 Enviado como %2. %3</translation>
    </message>
    <message>
        <source>Letters, digits, _ and -; lower case is best. Always the same for the same event.</source>
        <translation>Letras, dígitos, _ e -; de preferência minúsculas. Sempre igual para o mesmo evento.</translation>
    </message>
    <message>
        <source>From Ads Manager under Conversions; a test pixel is best to begin with.</source>
        <translation>Do Ads Manager, em Conversions; para começar, um pixel de teste é melhor.</translation>
    </message>
    <message>
        <source>An ID of its own for each conversion, not the order number. Send the same one from a file.</source>
        <translation>Um ID próprio para cada conversão, não o número do pedido. Envie o mesmo a partir de um arquivo.</translation>
    </message>
    <message>
        <source>Opaque on purpose: an order number must not be in a tag. Use the same one when you also send the order from a file. Fixed in a page, all its visitors count as one: let the page fill it in.</source>
        <translation>Opaco de propósito: um número de pedido não pode estar em uma tag. Use o mesmo quando também enviar o pedido a partir de um arquivo. Fixo em uma página, todos os visitantes contam como um: deixe a página preenchê-lo.</translation>
    </message>
    <message>
        <source>The page gives whole minor units, such as 12999 for 129.99.</source>
        <translation>A página dá unidades menores inteiras, como 12999 para 129.99.</translation>
    </message>
    <message>
        <source>sent as %1</source>
        <translation>enviado como %1</translation>
    </message>
    <message>
        <source>As you write money; sent in the smallest unit of the currency.</source>
        <translation>Como você escreve dinheiro; enviado na menor unidade da moeda.</translation>
    </message>
    <message>
        <source>This is no amount in %1. Write it like %2.</source>
        <comment>currency, example</comment>
        <translation>Isto não é um valor em %1. Escreva como %2.</translation>
    </message>
    <message>
        <source>%1 (with the Conversions API only)</source>
        <comment>name of an event</comment>
        <translation>%1 (só com a Conversions API)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>What happened when the page with the tag is shown. The two events of apps need the Conversions API.</source>
        <translation>O que aconteceu quando a página com a tag é mostrada. Os dois eventos de apps precisam da Conversions API.</translation>
    </message>
    <message>
        <source>name of the event</source>
        <translation>nome do evento</translation>
    </message>
    <message>
        <source>Its na&amp;me</source>
        <translation>No&amp;me dele</translation>
    </message>
    <message>
        <source>Name of the custom event</source>
        <translation>Nome do evento personalizado</translation>
    </message>
    <message>
        <source>1 to 64 letters, digits, _ and -, with a letter or digit at both ends; no name of another event.</source>
        <translation>De 1 a 64 letras, dígitos, _ e -, com letra ou dígito nas duas pontas; não o nome de outro evento.</translation>
    </message>
    <message>
        <source>pixel</source>
        <translation>pixel</translation>
    </message>
    <message>
        <source>&amp;Pixel</source>
        <translation>Pixe&amp;l</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>A saved destination, or a pixel ID as it stands in Ads Manager under Conversions.</source>
        <translation>Um destino salvo, ou um ID do pixel como está no Ads Manager, em Conversions.</translation>
    </message>
    <message>
        <source>event ID</source>
        <translation>ID do evento</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>New event ID</source>
        <translation>Novo ID do evento</translation>
    </message>
    <message>
        <source>Makes another opaque ID that nobody has used.</source>
        <translation>Cria outro ID opaco que ninguém usou.</translation>
    </message>
    <message>
        <source>Event I&amp;D</source>
        <translation>I&amp;D do evento</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID do evento</translation>
    </message>
    <message>
        <source>By it OpenAI tells repeats. Opaque: whoever opens the page can read it.</source>
        <translation>Por ele a OpenAI distingue repetições. Opaco: quem abre a página pode lê-lo.</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moeda</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Money as you write it; Convey sends it in the smallest unit of the currency.</source>
        <translation>Dinheiro como você escreve; o Convey o envia na menor unidade da moeda.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Three letters, such as USD. An amount needs it.</source>
        <translation>Três letras, como USD. Um valor precisa dela.</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plano</translation>
    </message>
    <message>
        <source>Your own name of the plan, such as pro-yearly.</source>
        <translation>Seu próprio nome do plano, como pro-yearly.</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>P&amp;lano</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Não está nesta página</translation>
    </message>
    <message>
        <source>click reference</source>
        <translation>referência de clique</translation>
    </message>
    <message>
        <source>Only if the page already has it; the tag can’t find it by itself.</source>
        <translation>Só se a página já a tiver; a tag não consegue encontrá-la sozinha.</translation>
    </message>
    <message>
        <source>Click reference, oppref</source>
        <translation>Referência de clique, oppref</translation>
    </message>
    <message>
        <source>oppref is the ID of the click in ChatGPT. Each visitor has another one, so the page fills it in, or nothing stands here.</source>
        <translation>oppref é o ID do clique no ChatGPT. Cada visitante tem outro, então a página o preenche, ou nada fica aqui.</translation>
    </message>
    <message>
        <source>Eve&amp;nt</source>
        <translation>Event&amp;o</translation>
    </message>
    <message>
        <source>Clic&amp;k reference</source>
        <translation>Referência de cli&amp;que</translation>
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
        <translation>Remover o item</translation>
    </message>
    <message>
        <source>Takes the chosen item out of the table.</source>
        <translation>Tira o item escolhido da tabela.</translation>
    </message>
    <message>
        <source>items</source>
        <translation>itens</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>&amp;Itens</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Adicionar um item</translation>
    </message>
    <message>
        <source>Adds an empty row to type into.</source>
        <translation>Adiciona uma linha vazia para digitar.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>What was bought or looked at, one item a row. F2 or typing changes a cell, Delete removes the row. All of them go into the tag as one list.</source>
        <translation>O que foi comprado ou visto, um item por linha. F2 ou digitar altera uma célula, Delete remove a linha. Todos vão na tag como uma só lista.</translation>
    </message>
    <message>
        <source>Columns of the items</source>
        <translation>Colunas dos itens</translation>
    </message>
    <message>
        <source>prices for one piece</source>
        <translation>preços por unidade</translation>
    </message>
    <message>
        <source>prices for one piece, in %1</source>
        <comment>currency code</comment>
        <translation>preços por unidade, em %1</translation>
    </message>
    <message>
        <source>%1 = %2, the same as the amount.</source>
        <comment>sum of items</comment>
        <translation>%1 = %2, igual ao valor.</translation>
    </message>
    <message>
        <source>%1 = %2; the amount is %3. Shipping or a discount can be why.</source>
        <comment>sum of items</comment>
        <translation>%1 = %2; o valor é %3. O frete ou um desconto pode ser o motivo.</translation>
    </message>
</context>
<context>
    <name>convey::ui::TagItemsModel</name>
    <message>
        <source>Item %1: the quantity is a whole number, such as 2.</source>
        <translation>Item %1: a quantidade é um número inteiro, como 2.</translation>
    </message>
    <message>
        <source>Item %1: the price is an amount of money, such as %2.</source>
        <translation>Item %1: o preço é um valor em dinheiro, como %2.</translation>
    </message>
    <message>
        <source>%1 of item %2: %3</source>
        <translation>%1 do item %2: %3</translation>
    </message>
    <message>
        <source>%1 of item %2: %3, %4</source>
        <translation>%1 do item %2: %3, %4</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>ID do item</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
</context>
<context>
    <name>convey::ui::TagParametersModel</name>
    <message numerus="yes">
        <source>%1, %n decimals</source>
        <translation>
            <numerusform>%1, %n decimal</numerusform>
            <numerusform>%1, %n decimais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln itens</numerusform>
        </translation>
    </message>
    <message>
        <source>fits</source>
        <translation>cabe</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>state, parameter, value</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parâmetro</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>O que diz</translation>
    </message>
</context>
<context>
    <name>convey::ui::TagsPage</name>
    <message>
        <source>Image tag</source>
        <translation>Tag de imagem</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Partes da página</translation>
    </message>
    <message>
        <source>&amp;Build</source>
        <translation>C&amp;riar</translation>
    </message>
    <message>
        <source>Check a ta&amp;g</source>
        <translation>Veri&amp;ficar uma tag</translation>
    </message>
    <message>
        <source>Man&amp;y at once</source>
        <translation>&amp;Muitas de uma vez</translation>
    </message>
    <message>
        <source>Loads the tag once, in practice mode or for real. It asks first.</source>
        <translation>Carrega a tag uma vez, no modo de prática ou para valer. Pergunta antes.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Saves this form of the tag, or a page with all of them for a developer; copies with colours.</source>
        <translation>Salva esta forma da tag, ou uma página com todas para um desenvolvedor; copia com cores.</translation>
    </message>
    <message>
        <source>Save this &amp;form…</source>
        <translation>Salvar esta &amp;forma…</translation>
    </message>
    <message>
        <source>Save a &amp;page for the developer, or to print…</source>
        <translation>Salvar uma &amp;página para o desenvolvedor ou para imprimir…</translation>
    </message>
    <message>
        <source>&amp;Copy with its colours</source>
        <translation>Copiar com as c&amp;ores</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>&amp;Nova tag</translation>
    </message>
    <message>
        <source>Forget a&amp;ll…</source>
        <translation>E&amp;squecer todas…</translation>
    </message>
    <message>
        <source>Forgets the tags that were made lately. Pages that have them go on as they are.</source>
        <translation>Esquece as tags recentes. As páginas que as têm continuam como estão.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Reads a page, a template or the recording of a browser (HAR) from a file.</source>
        <translation>Lê de um arquivo uma página, um modelo ou a gravação de um navegador (HAR).</translation>
    </message>
    <message>
        <source>Fills the form with what the chosen tag says, to be changed and copied back.</source>
        <translation>Preenche o formulário com o que a tag escolhida diz, para alterar e copiar de volta.</translation>
    </message>
    <message>
        <source>&amp;Copy tag</source>
        <translation>Copiar ta&amp;g</translation>
    </message>
    <message>
        <source>The tag is read here, never loaded.</source>
        <translation>A tag é lida aqui, nunca carregada.</translation>
    </message>
    <message>
        <source>Nothing is loaded or sent while you build.</source>
        <translation>Nada é carregado nem enviado enquanto você cria.</translation>
    </message>
    <message>
        <source>Fill in the form; the tag is ready to paste at any moment.</source>
        <translation>Preencha o formulário; a tag está pronta para colar a qualquer momento.</translation>
    </message>
    <message>
        <source>Paste a tag, an address, a page source or a HAR file to see what is wrong with it.</source>
        <translation>Cole uma tag, um endereço, o código-fonte de uma página ou um arquivo HAR para ver o que há de errado.</translation>
    </message>
    <message>
        <source>&amp;Mend all and copy</source>
        <translation>Corrigir tudo e co&amp;piar</translation>
    </message>
    <message>
        <source>A tag for each conversion of a file, by the same columns as for sending.</source>
        <translation>Uma tag para cada conversão de um arquivo, com as mesmas colunas do envio.</translation>
    </message>
    <message>
        <source>&amp;Make the tags…</source>
        <translation>Cr&amp;iar as tags…</translation>
    </message>
    <message>
        <source>Tags that you made lately, to go on from.</source>
        <translation>Tags que você criou há pouco, para continuar a partir delas.</translation>
    </message>
    <message>
        <source>Something in the tag stands for a value that is still to come, so it can’t be tried.</source>
        <translation>Algo na tag ocupa o lugar de um valor que ainda falta, então ela não pode ser experimentada.</translation>
    </message>
    <message>
        <source>The page fills in values of this tag, so it can’t be tried here. Type a value in each place to try it.</source>
        <translation>A página preenche valores desta tag, então ela não pode ser experimentada aqui. Digite um valor em cada lugar para experimentá-la.</translation>
    </message>
    <message>
        <source>Code of the page stands in this tag in a way that the form can’t hold. Change it where it stands.</source>
        <translation>Há código da página nesta tag de um jeito que o formulário não comporta. Altere-o onde ele está.</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>Rece&amp;ntes</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>Experimentar…</translation>
    </message>
    <message>
        <source>E&amp;dit in the form</source>
        <translation>Ed&amp;itar no formulário</translation>
    </message>
</context>
<context>
    <name>convey::ui::TileSum</name>
    <message>
        <source>Shows only these rows; press again to show all.</source>
        <translation>Mostra só estas linhas; pressione de novo para mostrar todas.</translation>
    </message>
    <message>
        <source>How many conversions are in this state. Choose it to see only these rows.</source>
        <translation>Quantas conversões estão neste estado. Escolha para ver só estas linhas.</translation>
    </message>
    <message>
        <source>%1: being counted</source>
        <translation>%1: sendo contada</translation>
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
        <translation> mais </translation>
    </message>
    <message>
        <source>Still being counted: %1</source>
        <translation>Ainda sendo contada: %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::Timeline</name>
    <message>
        <source>Timeline of the 7 days</source>
        <translation>Linha do tempo dos 7 dias</translation>
    </message>
</context>
<context>
    <name>convey::ui::TourBar</name>
    <message>
        <source>New here?</source>
        <translation>Primeira vez aqui?</translation>
    </message>
    <message>
        <source>Practise once with 400 made-up orders. It takes about a minute, needs no key, and nothing leaves this computer.</source>
        <translation>Pratique uma vez com 400 pedidos inventados. Leva cerca de um minuto, não precisa de chave, e nada sai deste computador.</translation>
    </message>
    <message>
        <source>Tour, 1 of 5: the file</source>
        <translation>Tour, 1 de 5: o arquivo</translation>
    </message>
    <message>
        <source>This is the file as Convey reads it. If it looks like your spreadsheet, the blue button at the top leads on.</source>
        <translation>Este é o arquivo como o Convey o lê. Se ele se parece com a sua planilha, o botão azul no alto leva adiante.</translation>
    </message>
    <message>
        <source>Tour, 2 of 5: the columns</source>
        <translation>Tour, 2 de 5: as colunas</translation>
    </message>
    <message>
        <source>Convey has found out what each column means. In the sample there is nothing to change: the blue button leads on.</source>
        <translation>O Convey descobriu o que cada coluna significa. No exemplo não há nada a mudar: o botão azul leva adiante.</translation>
    </message>
    <message>
        <source>Tour, 3 of 5: the preview</source>
        <translation>Tour, 3 de 5: a prévia</translation>
    </message>
    <message>
        <source>Every row was looked at. Some are blocked on purpose: choose one to see why and how to fix it, or go on without them.</source>
        <translation>Todas as linhas foram verificadas. Algumas estão bloqueadas de propósito: escolha uma para ver o motivo e como corrigir, ou continue sem elas.</translation>
    </message>
    <message>
        <source>Tour, 4 of 5: the test</source>
        <translation>Tour, 4 de 5: o teste</translation>
    </message>
    <message>
        <source>Press “Test in practice mode”. A stand-in on this computer answers as OpenAI would, and nothing is recorded.</source>
        <translation>Clique em “Testar no modo de prática”. Um simulador neste computador responde como a OpenAI responderia, e nada é registrado.</translation>
    </message>
    <message>
        <source>Tour, 5 of 5: sending</source>
        <translation>Tour, 5 de 5: o envio</translation>
    </message>
    <message>
        <source>The test has passed. Now send in practice mode: nothing reaches OpenAI, nothing counts.</source>
        <translation>O teste passou. Agora envie no modo de prática: nada chega à OpenAI, nada conta.</translation>
    </message>
    <message>
        <source>That is the whole job.</source>
        <translation>Esse é o trabalho inteiro.</translation>
    </message>
    <message>
        <source>With your own pixel and key it goes the same way. Connecting them takes a minute and sends nothing.</source>
        <translation>Com o seu pixel e a sua chave é do mesmo jeito. Conectá-los leva um minuto e não envia nada.</translation>
    </message>
    <message>
        <source>The tour waits.</source>
        <translation>O tour espera.</translation>
    </message>
    <message>
        <source>Look around; it goes on as soon as you return to the sample.</source>
        <translation>Explore à vontade; ele continua assim que você voltar ao exemplo.</translation>
    </message>
    <message>
        <source>Opens the sample in practice mode, or at the end of the tour makes a destination.</source>
        <translation>Abre o exemplo no modo de prática ou, no fim do tour, cria um destino.</translation>
    </message>
    <message>
        <source>Closes the tour. It can be started again from the Help menu.</source>
        <translation>Fecha o tour. Ele pode ser iniciado de novo no menu Ajuda.</translation>
    </message>
    <message>
        <source>Connect a real pixel…</source>
        <translation>Conectar um pixel real…</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>Começar a praticar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Sair do tour</translation>
    </message>
</context>
<context>
    <name>convey::ui::Trial</name>
    <message>
        <source>%1 %2 after %3 ms.</source>
        <comment>status, content type, time</comment>
        <translation>%1 %2 depois de %3 ms.</translation>
    </message>
    <message>
        <source>without a type</source>
        <translation>sem tipo</translation>
    </message>
    <message>
        <source>The tag is right: practice mode took it.</source>
        <translation>A tag está certa: o modo de prática a aceitou.</translation>
    </message>
    <message>
        <source>OpenAI took it in. Whether it counts is decided later, in Ads Manager.</source>
        <translation>A OpenAI a recebeu. Se ela conta é decidido depois, no Ads Manager.</translation>
    </message>
    <message>
        <source>It points elsewhere, and Convey did not follow. A proxy or a network with a sign-in page does that.</source>
        <translation>Ela aponta para outro lugar, e o Convey não seguiu. Um proxy ou uma rede com página de login faz isso.</translation>
    </message>
    <message>
        <source>That is no picture: something else than OpenAI answered, such as a proxy.</source>
        <translation>Isso não é uma imagem: algo que não é a OpenAI respondeu, como um proxy.</translation>
    </message>
    <message>
        <source>The tag was not taken. Look at what stands at the fields of the form.</source>
        <translation>A tag não foi aceita. Veja o que está nos campos do formulário.</translation>
    </message>
    <message>
        <source>This is no address of a page. It begins with https://, such as https://www.example.com/thanks.</source>
        <translation>Isto não é um endereço de página. Ele começa com https://, como https://www.example.com/thanks.</translation>
    </message>
    <message>
        <source>The address does not use https.</source>
        <translation>O endereço não usa https.</translation>
    </message>
</context>
<context>
    <name>convey::ui::TrialBox</name>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Try it with one test event</source>
        <translation>Testar com um evento de teste</translation>
    </message>
    <message>
        <source>Sends one made-up purchase as a test. Nothing is recorded.</source>
        <translation>Envia uma compra inventada como teste. Nada é registrado.</translation>
    </message>
    <message>
        <source>One made-up purchase, sent as a test. Nothing is recorded.</source>
        <translation>Uma compra inventada, enviada como teste. Nada é registrado.</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>It works: OpenAI accepted the test. Nothing is recorded.</source>
        <translation>Funciona: a OpenAI aceitou o teste. Nada foi registrado.</translation>
    </message>
</context>
<context>
    <name>convey::ui::TryDialog</name>
    <message>
        <source>Try the image tag</source>
        <translation>Experimentar a tag de imagem</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>The page that has the tag; a browser sends it along (Referer).</source>
        <translation>A página que tem a tag; um navegador a envia junto (Referer).</translation>
    </message>
    <message>
        <source>In &amp;practice mode: a stand-in on this computer answers</source>
        <translation>No &amp;modo de prática: um simulador neste computador responde</translation>
    </message>
    <message>
        <source>Nothing reaches OpenAI, nothing counts. The pixel ID is replaced by that of practice mode.</source>
        <translation>Nada chega à OpenAI, nada conta. O ID do pixel é substituído pelo do modo de prática.</translation>
    </message>
    <message>
        <source>For &amp;real: OpenAI answers, and may record it</source>
        <translation>Para &amp;valer: a OpenAI responde, e pode registrar</translation>
    </message>
    <message>
        <source>Loads the tag once from where it points. A test pixel is best.</source>
        <translation>Carrega a tag uma vez de onde ela aponta. Um pixel de teste é melhor.</translation>
    </message>
    <message>
        <source>Space presses it; Enter does not.</source>
        <translation>Espaço pressiona; Enter não.</translation>
    </message>
    <message>
        <source>Loads the tag once. Click it or press Space; Enter does not.</source>
        <translation>Carrega a tag uma vez. Clique ou pressione Espaço; Enter não carrega.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Par&amp;ar</translation>
    </message>
    <message>
        <source>Stop the trial</source>
        <translation>Parar a tentativa</translation>
    </message>
    <message>
        <source>Waits no longer for the answer. What was sent can’t be taken back.</source>
        <translation>Não espera mais a resposta. O que foi enviado não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Closes without loading anything.</source>
        <translation>Fecha sem carregar nada.</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Modo de prática</translation>
    </message>
    <message>
        <source>Nothing reaches OpenAI, nothing counts.</source>
        <translation>Nada chega à OpenAI, nada conta.</translation>
    </message>
    <message>
        <source>Load the tag once in practice mode? (%1)</source>
        <comment>name of the event</comment>
        <translation>Carregar a tag uma vez no modo de prática? (%1)</translation>
    </message>
    <message>
        <source>Load it once</source>
        <translation>Carregar uma vez</translation>
    </message>
    <message>
        <source>For real</source>
        <translation>Para valer</translation>
    </message>
    <message>
        <source>OpenAI may record this conversion.</source>
        <translation>A OpenAI pode registrar esta conversão.</translation>
    </message>
    <message>
        <source>Load the tag for the pixel %1 once, for real? OpenAI may record this as a conversion (%2). What is recorded can’t be taken back.</source>
        <comment>pixel ID, name of the event</comment>
        <translation>Carregar a tag para o pixel %1 uma vez, para valer? A OpenAI pode registrar isto como conversão (%2). O que é registrado não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Load it once for real</source>
        <translation>Carregar uma vez para valer</translation>
    </message>
    <message>
        <source>Loading it…</source>
        <translation>Carregando…</translation>
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
        <translation>Linhas coladas</translation>
    </message>
</context>
<context>
    <name>convey::ui::UploadTab</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>name of the first file</comment>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % · %2</source>
        <comment>percent sent, name of the file</comment>
        <translation>%1 % · %2</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Linhas coladas</translation>
    </message>
</context>
<context>
    <name>convey::ui::VerdictTiles</name>
    <message>
        <source>Conversions</source>
        <translation>Conversões</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>até agora</translation>
    </message>
    <message>
        <source>%1 beyond counting</source>
        <comment>a currency</comment>
        <translation>%1 impossível de contar</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln currencies</source>
        <translation>
            <numerusform>+%Ln moeda</numerusform>
            <numerusform>+%Ln moedas</numerusform>
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
        <translation>Onde encontrar o pixel e a chave</translation>
    </message>
    <message>
        <source>1. In Ads Manager open Conversions. The pixel ID stands beside the pixel: letters and digits, without “cds_” or “clidsrc_” in front. An ID with these in front names the source and not the pixel.</source>
        <translation>1. No Ads Manager, abra Conversions. O ID do pixel fica ao lado do pixel: letras e dígitos, sem “cds_” ou “clidsrc_” na frente. Um ID com isso na frente indica a fonte e não o pixel.</translation>
    </message>
    <message>
        <source>2. On the same page, under Conversion keys, make a key. It is shown once: copy it at once, whole. A key from Settings (an Advertiser key) begins alike, but can’t send conversions.</source>
        <translation>2. Na mesma página, em Conversion keys, crie uma chave. Ela é mostrada uma só vez: copie-a logo, inteira. Uma chave de Settings (uma chave de Advertiser) começa igual, mas não pode enviar conversões.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Goes back to the destination.</source>
        <translation>Volta ao destino.</translation>
    </message>
</context>
<context>
    <name>convey::ui::WordsBox</name>
    <message>
        <source>OpenAI’s answer, word for word</source>
        <translation>Resposta da OpenAI, palavra por palavra</translation>
    </message>
    <message>
        <source>What the server answered, unchanged. Select it to copy it.</source>
        <translation>O que o servidor respondeu, sem alteração. Selecione para copiar.</translation>
    </message>
    <message>
        <source>OpenAI’s answer: %1</source>
        <translation>Resposta da OpenAI: %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::WordsDialog</name>
    <message>
        <source>What the words mean: %1</source>
        <translation>O que as palavras significam: %1</translation>
    </message>
    <message>
        <source>Consent is what the customer allowed you. “Send with an opt-out” sends the conversion and asks OpenAI not to use it for ads to that customer; “leave out” keeps it on this computer.</source>
        <translation>Consentimento é o que o cliente permitiu a você. “Enviar com opt-out” envia a conversão e pede à OpenAI que não a use para anúncios a esse cliente; “omitir” a deixa neste computador.</translation>
    </message>
    <message>
        <source>&amp;Use these meanings</source>
        <translation>&amp;Usar estes significados</translation>
    </message>
    <message>
        <source>Looking at every line…</source>
        <translation>Olhando cada linha…</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>Significado de %1</translation>
    </message>
    <message>
        <source>What this word of the file means.</source>
        <translation>O que esta palavra do arquivo significa.</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>the meaning of a word</comment>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>This column has too many different values to say what each means.</source>
        <translation>Esta coluna tem valores diferentes demais para dizer o que cada um significa.</translation>
    </message>
    <message>
        <source>empty cells</source>
        <translation>células vazias</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>cells without a word</comment>
        <translation>(vazia)</translation>
    </message>
</context>
<context>
    <name>convey::ui::XrayDialog</name>
    <message>
        <source>What leaves this computer</source>
        <translation>O que sai deste computador</translation>
    </message>
    <message>
        <source>Use “%1”?</source>
        <translation>Usar “%1”?</translation>
    </message>
    <message>
        <source>This saved setup was made by somebody else. This is all that it sends of your file; you are asked once.</source>
        <translation>Esta configuração salva foi feita por outra pessoa. Isto é tudo o que ela envia do seu arquivo; a pergunta é feita uma só vez.</translation>
    </message>
    <message>
        <source>&amp;Yes, use this setup</source>
        <translation>&amp;Sim, usar esta configuração</translation>
    </message>
</context>
<context>
    <name>convey::ui::XrayTree</name>
    <message>
        <source>Columns, by what happens to them</source>
        <translation>Colunas, pelo que acontece com elas</translation>
    </message>
    <message>
        <source>Each column of the file under what the setup does with it.</source>
        <translation>Cada coluna do arquivo sob o que a configuração faz com ela.</translation>
    </message>
    <message>
        <source>Your column</source>
        <translation>Sua coluna</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Enviado como</translation>
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
        <translation>O mesmo evento para a Conversions API</translation>
    </message>
    <message>
        <source>As the body of POST https://bzr.openai.com/v1/events?pid=… from your server, with the API key in the Authorization header.</source>
        <translation>Como corpo de POST https://bzr.openai.com/v1/events?pid=… a partir do seu servidor, com a chave de API no cabeçalho Authorization.</translation>
    </message>
    <message>
        <source>It is JSON. What stands in &lt; &gt; is to be replaced by a JSON value; left as it is, it can&apos;t be sent by mistake.</source>
        <translation>É JSON. O que está entre &lt; &gt; deve ser substituído por um valor JSON; se ficar assim, não pode ser enviado por engano.</translation>
    </message>
    <message>
        <source>With the same ID and pixel it is counted once, whichever comes first.</source>
        <translation>Com o mesmo ID e pixel, é contado uma só vez, o que chegar primeiro.</translation>
    </message>
    <message>
        <source>validate_only records nothing: take it out when it works. User data, hashed, goes into &quot;user&quot; here, never into the tag.</source>
        <translation>validate_only não registra nada: tire-o quando funcionar. Os dados do usuário, com hash, vão em &quot;user&quot; aqui, nunca na tag.</translation>
    </message>
    <message>
        <source>Test with curl</source>
        <translation>Testar com curl</translation>
    </message>
    <message>
        <source>Into a terminal (sh, bash, zsh). 200 image/gif means that it was taken.</source>
        <translation>Em um terminal (sh, bash, zsh). 200 image/gif significa que foi aceito.</translation>
    </message>
    <message>
        <source>Values are percent-encoded, and quoted for the shell; what the shell fills in is encoded by curl, which writes a space as +, as in OpenAI&apos;s own example.</source>
        <translation>Os valores têm codificação percentual e aspas para o shell; o que o shell preenche é codificado pelo curl, que escreve um espaço como +, como no exemplo da própria OpenAI.</translation>
    </message>
    <message>
        <source>It counts one event for real: use a test pixel.</source>
        <translation>Conta um evento para valer: use um pixel de teste.</translation>
    </message>
    <message>
        <source>OpenAI most likely takes the page from the Referer; put yours in.</source>
        <translation>É bem provável que a OpenAI tire a página do Referer; coloque a sua.</translation>
    </message>
    <message>
        <source>Django</source>
        <translation>Django</translation>
    </message>
    <message>
        <source>Into the template of the page, inside the &lt;body&gt;.</source>
        <translation>No modelo da página, dentro do &lt;body&gt;.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through urlencode.</source>
        <translation>Os valores têm codificação percentual e escape para o atributo; o que a página preenche passa por urlencode.</translation>
    </message>
    <message>
        <source>A list has to be JSON text before it comes to the template: json.dumps() in the view.</source>
        <translation>Uma lista precisa ser texto JSON antes de chegar ao modelo: json.dumps() na view.</translation>
    </message>
    <message>
        <source>An event ID that is written here is counted once, ever: where the page is shown for many orders, let the page fill it in.</source>
        <translation>Um ID do evento escrito aqui é contado uma só vez, para sempre: onde a página é mostrada para muitos pedidos, deixe a página preenchê-lo.</translation>
    </message>
    <message>
        <source>ERB (Ruby)</source>
        <translation>ERB (Ruby)</translation>
    </message>
    <message>
        <source>Into the view of the page (Rails, Sinatra), inside the &lt;body&gt;.</source>
        <translation>Na view da página (Rails, Sinatra), dentro do &lt;body&gt;.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through ERB::Util.url_encode.</source>
        <translation>Os valores têm codificação percentual e escape para o atributo; o que a página preenche passa por ERB::Util.url_encode.</translation>
    </message>
    <message>
        <source>Google Tag Manager, custom image</source>
        <translation>Google Tag Manager, imagem personalizada</translation>
    </message>
    <message>
        <source>New tag, type Custom Image: this is its Image URL. Variables go in double braces by their names.</source>
        <translation>Nova tag, tipo Custom Image: esta é a Image URL dela. As variáveis ficam entre chaves duplas, pelo nome.</translation>
    </message>
    <message>
        <source>Values are percent-encoded; Tag Manager encodes each variable itself when it stands in the middle of an address.</source>
        <translation>Os valores têm codificação percentual; o próprio Tag Manager codifica cada variável que está no meio de um endereço.</translation>
    </message>
    <message>
        <source>Switch off &quot;Enable cache busting&quot;: it adds a parameter, and OpenAI rejects what it does not know.</source>
        <translation>Desative “Enable cache busting”: isso adiciona um parâmetro, e a OpenAI rejeita o que não conhece.</translation>
    </message>
    <message>
        <source>A variable for data[contents] has to give JSON text.</source>
        <translation>Uma variável para data[contents] precisa dar texto JSON.</translation>
    </message>
    <message>
        <source>Set the consent that the tag needs in its consent settings.</source>
        <translation>Defina o consentimento de que a tag precisa nas configurações de consentimento dela.</translation>
    </message>
    <message>
        <source>Handlebars</source>
        <translation>Handlebars</translation>
    </message>
    <message>
        <source>Into the template of the page, inside the &lt;body&gt;; register the helper of the first line in your program.</source>
        <translation>No modelo da página, dentro do &lt;body&gt;; registre no seu programa o helper da primeira linha.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through a helper, since Handlebars has none for addresses.</source>
        <translation>Os valores têm codificação percentual e escape para o atributo; o que a página preenche passa por um helper, pois o Handlebars não tem nenhum para endereços.</translation>
    </message>
    <message>
        <source>Plain HTML</source>
        <translation>HTML simples</translation>
    </message>
    <message>
        <source>Into the &lt;body&gt; of the page where the conversion happens, shown only after any consent that you need.</source>
        <translation>No &lt;body&gt; da página em que a conversão acontece, mostrada só depois do consentimento de que você precisa.</translation>
    </message>
    <message>
        <source>Values are percent-encoded for the address, the address is escaped for the attribute.</source>
        <translation>Os valores têm codificação percentual para o endereço, e o endereço tem escape para o atributo.</translation>
    </message>
    <message>
        <source>It counts each time the page loads. Clicks and forms need the JavaScript pixel.</source>
        <translation>Conta cada vez que a página carrega. Cliques e formulários precisam do pixel JavaScript.</translation>
    </message>
    <message>
        <source>No lazy loading on it: a hidden picture would never load.</source>
        <translation>Sem carregamento tardio: uma imagem oculta nunca carregaria.</translation>
    </message>
    <message>
        <source>An event ID that is written here is counted once, ever: a page that is shown for many orders needs a template form for it.</source>
        <translation>Um ID do evento escrito aqui é contado uma só vez, para sempre: uma página mostrada para muitos pedidos precisa de uma forma de modelo.</translation>
    </message>
    <message>
        <source>HubSpot (HubL)</source>
        <translation>HubSpot (HubL)</translation>
    </message>
    <message>
        <source>Into a module of the mail or page that takes HTML; HubL in mails has to be switched on.</source>
        <translation>Em um módulo do e-mail ou da página que aceite HTML; HubL em e-mails precisa ser ativado.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what HubSpot fills in goes through urlencode, and its + becomes %20.</source>
        <translation>Os valores têm codificação percentual e escape para o atributo; o que o HubSpot preenche passa por urlencode, e o + dele vira %20.</translation>
    </message>
    <message>
        <source>Mail programs load pictures ahead and keep copies: this counts loadings, not people, and says nothing about a purchase.</source>
        <translation>Programas de e-mail carregam imagens com antecedência e guardam cópias: isto conta carregamentos, não pessoas, e nada diz sobre uma compra.</translation>
    </message>
    <message>
        <source>Jinja</source>
        <translation>Jinja</translation>
    </message>
    <message>
        <source>Into the template of the page (Flask, FastAPI and others), inside the &lt;body&gt;.</source>
        <translation>No modelo da página (Flask, FastAPI e outros), dentro do &lt;body&gt;.</translation>
    </message>
    <message>
        <source>React (JSX)</source>
        <translation>React (JSX)</translation>
    </message>
    <message>
        <source>Into the component of the page, inside its &lt;body&gt;. It also works in a component of the server.</source>
        <translation>No componente da página, dentro do &lt;body&gt; dela. Também funciona em um componente do servidor.</translation>
    </message>
    <message>
        <source>Values are percent-encoded, React escapes the attribute; what the page fills in goes through encodeURIComponent.</source>
        <translation>Os valores têm codificação percentual, o React faz o escape do atributo; o que a página preenche passa por encodeURIComponent.</translation>
    </message>
    <message>
        <source>fetchPriority keeps React 19 from naming the address a second time, in a link that loads the picture ahead.</source>
        <translation>fetchPriority impede que o React 19 indique o endereço uma segunda vez, em um link que carrega a imagem com antecedência.</translation>
    </message>
    <message>
        <source>A component that is shown again counts again: give an event ID, so that a repeat is not counted.</source>
        <translation>Um componente mostrado de novo conta de novo: dê um ID do evento, para que uma repetição não seja contada.</translation>
    </message>
    <message>
        <source>Klaviyo</source>
        <translation>Klaviyo</translation>
    </message>
    <message>
        <source>Into an HTML block of the mail.</source>
        <translation>Em um bloco HTML do e-mail.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the mail fills in goes through urlencode.</source>
        <translation>Os valores têm codificação percentual e escape para o atributo; o que o e-mail preenche passa por urlencode.</translation>
    </message>
    <message>
        <source>A list has to be JSON text before it comes to Klaviyo.</source>
        <translation>Uma lista precisa ser texto JSON antes de chegar ao Klaviyo.</translation>
    </message>
    <message>
        <source>Shopify Liquid</source>
        <translation>Shopify Liquid</translation>
    </message>
    <message>
        <source>Into a Liquid section of the theme, or into the order status page where your shop still has scripts there.</source>
        <translation>Em uma seção Liquid do tema, ou na página de status do pedido, se a sua loja ainda tem scripts lá.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through url_encode, and its + becomes %20.</source>
        <translation>Os valores têm codificação percentual e escape para o atributo; o que a página preenche passa por url_encode, e o + dele vira %20.</translation>
    </message>
    <message>
        <source>Amounts of Liquid are in hundredths for every currency. Divide by 100 for yen and others without decimals.</source>
        <translation>Os valores do Liquid estão em centésimos para todas as moedas. Divida por 100 para o iene e outras sem decimais.</translation>
    </message>
    <message>
        <source>Shopify&apos;s newer checkout pages take no Liquid: use a custom pixel or the Conversions API there.</source>
        <translation>As páginas de checkout mais novas do Shopify não aceitam Liquid: use lá um pixel personalizado ou a Conversions API.</translation>
    </message>
    <message>
        <source>Mailchimp merge tags</source>
        <translation>Tags de mesclagem do Mailchimp</translation>
    </message>
    <message>
        <source>Into a code block of the mail.</source>
        <translation>Em um bloco de código do e-mail.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute. Mailchimp writes merge tags as they are.</source>
        <translation>Os valores têm codificação percentual e escape para o atributo. O Mailchimp escreve as tags de mesclagem como estão.</translation>
    </message>
    <message>
        <source>A merge tag is not encoded: let it hold letters, digits, - . _ and ~ alone, like an opaque ID.</source>
        <translation>Uma tag de mesclagem não é codificada: que ela contenha só letras, dígitos, - . _ e ~, como um ID opaco.</translation>
    </message>
    <message>
        <source>Fallback without JavaScript</source>
        <translation>Alternativa sem JavaScript</translation>
    </message>
    <message>
        <source>Into the &lt;body&gt; of a page that has the JavaScript pixel.</source>
        <translation>No &lt;body&gt; de uma página que tem o pixel JavaScript.</translation>
    </message>
    <message>
        <source>It loads only where JavaScript is off. Alone it counts nearly nobody: take plain HTML for that.</source>
        <translation>Carrega só onde o JavaScript está desativado. Sozinha não conta quase ninguém: para isso use o HTML simples.</translation>
    </message>
    <message>
        <source>JavaScript pixel</source>
        <translation>Pixel JavaScript</translation>
    </message>
    <message>
        <source>Into the &lt;head&gt; of every page, near its top. For a click move the measure line into what runs on the click.</source>
        <translation>No &lt;head&gt; de todas as páginas, perto do início. Para um clique, mova a linha measure para o que é executado no clique.</translation>
    </message>
    <message>
        <source>Values are JavaScript strings, written so that no page and no template language reads anything into them.</source>
        <translation>Os valores são strings JavaScript, escritas de modo que nenhuma página e nenhuma linguagem de modelos leia algo nelas.</translation>
    </message>
    <message>
        <source>Where the site has a content security policy, the first lines say what it needs; the script gets a nonce or a hash there.</source>
        <translation>Onde o site tem uma política de segurança de conteúdo, as primeiras linhas dizem de que ela precisa; lá o script recebe um nonce ou um hash.</translation>
    </message>
    <message>
        <source>It takes oppref from the address of the landing page by itself.</source>
        <translation>Ele mesmo tira oppref do endereço da página de destino.</translation>
    </message>
    <message>
        <source>Where visitors are asked first, the consent line goes before init. What was held back is not sent later.</source>
        <translation>Onde os visitantes são perguntados antes, a linha de consentimento vem antes de init. O que foi retido não é enviado depois.</translation>
    </message>
    <message>
        <source>Salesforce Marketing Cloud (AMPscript)</source>
        <translation>Salesforce Marketing Cloud (AMPscript)</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the mail fills in goes through URLEncode, and its + becomes %20.</source>
        <translation>Os valores têm codificação percentual e escape para o atributo; o que o e-mail preenche passa por URLEncode, e o + dele vira %20.</translation>
    </message>
    <message>
        <source>A list has to be JSON text before it comes into the mail.</source>
        <translation>Uma lista precisa ser texto JSON antes de chegar ao e-mail.</translation>
    </message>
    <message>
        <source>Twig</source>
        <translation>Twig</translation>
    </message>
    <message>
        <source>Into the template of the page (Symfony, Drupal, Craft), inside the &lt;body&gt;.</source>
        <translation>No modelo da página (Symfony, Drupal, Craft), dentro do &lt;body&gt;.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through url_encode.</source>
        <translation>Os valores têm codificação percentual e escape para o atributo; o que a página preenche passa por url_encode.</translation>
    </message>
    <message>
        <source>The address alone</source>
        <translation>Só o endereço</translation>
    </message>
    <message>
        <source>Where a system asks for the address of a picture and writes the tag itself.</source>
        <translation>Onde um sistema pede o endereço de uma imagem e escreve a tag ele mesmo.</translation>
    </message>
    <message>
        <source>Values are percent-encoded. Where you put it into HTML by hand, each &amp; has to become &amp;amp;.</source>
        <translation>Os valores têm codificação percentual. Onde você o coloca em HTML à mão, cada &amp; precisa virar &amp;amp;.</translation>
    </message>
    <message>
        <source>Opening it in a browser counts one event for real.</source>
        <translation>Abri-lo em um navegador conta um evento para valer.</translation>
    </message>
    <message>
        <source>WooCommerce (PHP)</source>
        <translation>WooCommerce (PHP)</translation>
    </message>
    <message>
        <source>Into functions.php of your child theme, or into a plugin for snippets. It prints the tag on the thank-you page.</source>
        <translation>No functions.php do seu tema filho ou em um plugin de snippets. Ele escreve a tag na página de agradecimento.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through rawurlencode.</source>
        <translation>Os valores têm codificação percentual e escape para o atributo; o que a página preenche passa por rawurlencode.</translation>
    </message>
    <message>
        <source>The thank-you page can be loaded again: give an event ID, so that a repeat is not counted.</source>
        <translation>A página de agradecimento pode ser carregada de novo: dê um ID do evento, para que uma repetição não seja contada.</translation>
    </message>
    <message>
        <source>The event ID that is proposed is a hash of the order&apos;s secret key, not the order number: your server event can make the same.</source>
        <translation>O ID do evento proposto é um hash da chave secreta do pedido, não o número do pedido: seu evento de servidor pode criar o mesmo.</translation>
    </message>
    <message>
        <source>WordPress (PHP)</source>
        <translation>WordPress (PHP)</translation>
    </message>
    <message>
        <source>Into functions.php of your child theme, or into a plugin for snippets; put the name of your page in place of thank-you.</source>
        <translation>No functions.php do seu tema filho ou em um plugin de snippets; coloque o nome da sua página no lugar de thank-you.</translation>
    </message>
    <message>
        <source>Pages kept by a cache carry the same values for everybody: what the page fills in has to stay out of such a cache.</source>
        <translation>Páginas guardadas em cache levam os mesmos valores para todos: o que a página preenche precisa ficar fora desse cache.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Conversions from a spreadsheet export to OpenAI Ads.</source>
        <translation>Conversões de uma exportação de planilha para o OpenAI Ads.</translation>
    </message>
    <message>
        <source>Start with a practice endpoint inside the program; nothing leaves this computer.</source>
        <translation>Começa com um endpoint de prática dentro do programa; nada sai deste computador.</translation>
    </message>
    <message>
        <source>Do not hand the files to a Convey that runs already.</source>
        <translation>Não entregar os arquivos a um Convey já em execução.</translation>
    </message>
    <message>
        <source>The files to open.</source>
        <translation>Os arquivos a abrir.</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Convey&apos;s own template</source>
        <translation>Modelo próprio do Convey</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Choose the columns for this file, and save them as a setup again.</source>
        <translation>Escolha as colunas para este arquivo e salve-as de novo como configuração.</translation>
    </message>
    <message>
        <source>Check the connection, then send again: the event IDs stay the same, so nothing counts twice.</source>
        <translation>Verifique a conexão e envie de novo: os IDs do evento continuam os mesmos, então nada conta duas vezes.</translation>
    </message>
    <message>
        <source>If your company checks traffic with its own certificate, its administrator can add that certificate to Convey&apos;s preferences.</source>
        <translation>Se a sua empresa inspeciona o tráfego com um certificado próprio, o administrador dela pode adicionar esse certificado às preferências do Convey.</translation>
    </message>
    <message>
        <source>Unlock it, or use the key for this session only.</source>
        <translation>Desbloqueie-o, ou use a chave só para esta sessão.</translation>
    </message>
    <message>
        <source>Paste the key of this destination under Edit.</source>
        <translation>Cole a chave deste destino em Editar.</translation>
    </message>
    <message>
        <source>Copy the pixel ID from the Conversions tab of Ads Manager.</source>
        <translation>Copie o ID do pixel da aba Conversions do Ads Manager.</translation>
    </message>
    <message>
        <source>Press Read again on the File page: your answers stay, and so do your changes to lines that are still there. Nothing was sent from the changed file.</source>
        <translation>Pressione Ler de novo na página Arquivo: suas respostas ficam, e também suas mudanças em linhas que ainda estão lá. Nada foi enviado do arquivo alterado.</translation>
    </message>
    <message>
        <source>There is no saved setup {subject}.</source>
        <translation>Não há configuração salva {subject}.</translation>
    </message>
    <message>
        <source>Look at what it sends, and say yes to it once.</source>
        <translation>Veja o que ela envia e diga sim uma vez.</translation>
    </message>
    <message>
        <source>The saved setup {subject} can&apos;t be read. {detail}</source>
        <translation>A configuração salva {subject} não pode ser lida. {detail}</translation>
    </message>
    <message>
        <source>The saved setup {subject} is damaged. {detail}</source>
        <translation>A configuração salva {subject} está danificada. {detail}</translation>
    </message>
    <message>
        <source>The saved setup {subject} was written by another version of Convey (form {found}; this one reads {expected}).</source>
        <translation>A configuração salva {subject} foi escrita por outra versão do Convey (forma {found}; esta lê {expected}).</translation>
    </message>
    <message>
        <source>What is chosen for {subject} can&apos;t be used. {detail}</source>
        <translation>O que foi escolhido para {subject} não pode ser usado. {detail}</translation>
    </message>
    <message>
        <source>Choose another column or value on the Columns page.</source>
        <translation>Escolha outra coluna ou valor na página Colunas.</translation>
    </message>
    <message>
        <source>Choose another column for it on the Columns page.</source>
        <translation>Escolha outra coluna para isto na página Colunas.</translation>
    </message>
    <message>
        <source>Convey knows no field {subject}.</source>
        <translation>O Convey não conhece nenhum campo {subject}.</translation>
    </message>
    <message>
        <source>Answer the questions on the Columns page.</source>
        <translation>Responda às perguntas na página Colunas.</translation>
    </message>
    <message>
        <source>There is nothing left to send.</source>
        <translation>Não resta nada a enviar.</translation>
    </message>
    <message>
        <source>Every job that was begun has been carried through.</source>
        <translation>Todos os trabalhos iniciados foram levados até o fim.</translation>
    </message>
    <message>
        <source>Choose one in the sending history.</source>
        <translation>Escolha um no histórico de envios.</translation>
    </message>
    <message>
        <source>Send the rest again later: the event IDs stay the same, so nothing counts twice.</source>
        <translation>Envie o resto de novo mais tarde: os IDs do evento continuam os mesmos, então nada conta duas vezes.</translation>
    </message>
    <message>
        <source>Nothing is sent without a sending history. Check the folder and the disk.</source>
        <translation>Nada é enviado sem um histórico de envios. Verifique a pasta e o disco.</translation>
    </message>
    <message>
        <source>Start practice mode again: it takes a free one.</source>
        <translation>Inicie o modo de prática de novo: ele usa uma livre.</translation>
    </message>
    <message>
        <source>Practice mode could not be started. {detail}</source>
        <translation>O modo de prática não pôde ser iniciado. {detail}</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Tente de novo em um momento.</translation>
    </message>
    <message>
        <source>What was done is kept; sending goes on from there.</source>
        <translation>O que foi feito fica guardado; o envio continua a partir daí.</translation>
    </message>
    <message>
        <source>The event exists</source>
        <translation>O evento existe</translation>
    </message>
    <message>
        <source>Conversions, Events. Without a conversion event of its kind, accepted conversions do not show in reports.</source>
        <translation>Conversions, Events. Sem um evento de conversão do tipo, as conversões aceitas não aparecem nos relatórios.</translation>
    </message>
    <message>
        <source>It is attached to a campaign</source>
        <translation>Está associado a uma campanha</translation>
    </message>
    <message>
        <source>Campaign, Goal, Conversion events. A custom event can&apos;t be the goal of a campaign.</source>
        <translation>Campaign, Goal, Conversion events. Um evento personalizado não pode ser o objetivo de uma campanha.</translation>
    </message>
    <message>
        <source>Conversions arrive</source>
        <translation>As conversões chegam</translation>
    </message>
    <message>
        <source>Conversions, Event stream. It can take a few minutes. A test is not shown there.</source>
        <translation>Conversions, Event stream. Pode levar alguns minutos. Um teste não aparece lá.</translation>
    </message>
    <message>
        <source>The report has them</source>
        <translation>O relatório as tem</translation>
    </message>
    <message>
        <source>Accepted is not attributed: only conversions that OpenAI connects to an ad, by a click of the last 30 days, show up in a campaign. How long that takes is published nowhere.</source>
        <translation>Aceita não é atribuída: só as conversões que a OpenAI liga a um anúncio, por um clique dos últimos 30 dias, aparecem em uma campanha. Quanto tempo isso leva não está publicado em lugar nenhum.</translation>
    </message>
    <message>
        <source>What was accepted stays</source>
        <translation>O que foi aceito fica</translation>
    </message>
    <message>
        <source>OpenAI names no way to change or delete a conversion, so neither can Convey. A test recorded nothing: there is nothing to take back.</source>
        <translation>A OpenAI não indica nenhuma forma de alterar ou excluir uma conversão, então o Convey também não pode. Um teste não registrou nada: não há nada a desfazer.</translation>
    </message>
    <message>
        <source>Stop what has not left yet</source>
        <translation>Pare o que ainda não saiu</translation>
    </message>
    <message>
        <source>Stop the send, then give up the rest of it in the sending history. What was not sent stays here.</source>
        <translation>Pare o envio e depois abandone o resto dele no histórico de envios. O que não foi enviado fica aqui.</translation>
    </message>
    <message>
        <source>Sending it again, corrected, changes nothing</source>
        <translation>Enviar de novo, corrigido, não muda nada</translation>
    </message>
    <message>
        <source>Of the same pixel, event and event ID the first one counts; a later one is ignored, even if it holds more.</source>
        <translation>Do mesmo pixel, evento e ID do evento conta a primeira; uma posterior é ignorada, mesmo que contenha mais.</translation>
    </message>
    <message>
        <source>Do not send it again under a new event ID</source>
        <translation>Não envie de novo com outro ID do evento</translation>
    </message>
    <message>
        <source>It would count a second time, beside the wrong one. So leave out what was accepted; Convey does that by itself as long as the IDs stay the same and the sending history is kept.</source>
        <translation>Contaria uma segunda vez, ao lado da errada. Portanto, omita o que foi aceito; o Convey faz isso sozinho enquanto os IDs continuarem os mesmos e o histórico de envios for mantido.</translation>
    </message>
    <message>
        <source>It went to the wrong pixel</source>
        <translation>Foi para o pixel errado</translation>
    </message>
    <message>
        <source>It is recorded there. You can send the same file to the right pixel: another pixel is another count. Give each client&apos;s pixel its own name and colour, and read both before you confirm.</source>
        <translation>Está registrado lá. Você pode enviar o mesmo arquivo ao pixel certo: outro pixel é outra contagem. Dê ao pixel de cada cliente um nome e uma cor próprios, e leia ambos antes de confirmar.</translation>
    </message>
    <message>
        <source>Amounts or times were wrong</source>
        <translation>Valores ou horas estavam errados</translation>
    </message>
    <message>
        <source>Correct the answers on the Columns page, or the saved setup, before the next file. Save the accepted lines of this job: they are the ones with the wrong values.</source>
        <translation>Corrija as respostas na página Colunas, ou a configuração salva, antes do próximo arquivo. Salve as linhas aceitas deste trabalho: são elas que têm os valores errados.</translation>
    </message>
    <message>
        <source>Something personal was in it</source>
        <translation>Havia algo pessoal</translation>
    </message>
    <message>
        <source>Names, e-mail addresses, phone numbers and customer IDs leave hashed only. Countries, cities, postcodes, product names and your own fields leave as they are. If such a field held more than it should, tell the person in charge of data protection today, with the receipt.</source>
        <translation>Nomes, e-mails, telefones e IDs do cliente saem só com hash. Países, cidades, CEPs, nomes de produtos e seus campos próprios saem como estão. Se um campo desses continha mais do que devia, avise hoje a pessoa responsável pela proteção de dados, com o comprovante.</translation>
    </message>
    <message>
        <source>What to tell OpenAI&apos;s support</source>
        <translation>O que dizer ao suporte da OpenAI</translation>
    </message>
    <message>
        <source>The pixel ID, the event, from when to when it was sent (the receipt has it to the second, in UTC), how many conversions, and what is wrong with them; their event IDs if asked. Never the key, and no customer data. Whether they can remove anything is published nowhere.</source>
        <translation>O ID do pixel, o evento, de quando a quando foi enviado (o comprovante mostra até os segundos, em UTC), quantas conversões e o que há de errado nelas; os IDs do evento, se pedirem. Nunca a chave, e nenhum dado de clientes. Se eles podem remover algo não está publicado em lugar nenhum.</translation>
    </message>
    <message>
        <source>So that it does not happen again</source>
        <translation>Para que não aconteça de novo</translation>
    </message>
    <message>
        <source>Test all before sending for real, send the first ten alone, and look at Preview&apos;s pictures: amounts a hundred times too large and hours that are off by a zone are seen there.</source>
        <translation>Teste todas antes de enviar para valer, envie sozinhas as dez primeiras e olhe os gráficos da Prévia: lá se veem valores cem vezes grandes demais e horas deslocadas por um fuso.</translation>
    </message>
    <message>
        <source>There is no file {subject}.</source>
        <translation>Não há arquivo {subject}.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Verifique o nome e a pasta.</translation>
    </message>
    <message>
        <source>{subject} is a folder.</source>
        <translation>{subject} é uma pasta.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Escolha um arquivo nela.</translation>
    </message>
    <message>
        <source>{subject} is not an ordinary file.</source>
        <translation>{subject} não é um arquivo comum.</translation>
    </message>
    <message>
        <source>Copy its content into a file and open that.</source>
        <translation>Copie o conteúdo para um arquivo e abra-o.</translation>
    </message>
    <message>
        <source>{subject} may not be read.</source>
        <translation>A leitura de {subject} não é permitida.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of yours.</source>
        <translation>Peça permissão para ler, ou copie para uma pasta sua.</translation>
    </message>
    <message>
        <source>{subject} is empty.</source>
        <translation>{subject} está vazio.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exporte de novo.</translation>
    </message>
    <message>
        <source>{subject} has a header but no rows.</source>
        <translation>{subject} tem cabeçalho, mas nenhuma linha.</translation>
    </message>
    <message>
        <source>Export it again, with a period in which there were conversions.</source>
        <translation>Exporte de novo, com um período em que houve conversões.</translation>
    </message>
    <message>
        <source>{subject} is not a text file ({detail}).</source>
        <translation>{subject} não é um arquivo de texto ({detail}).</translation>
    </message>
    <message>
        <source>Export it as CSV, or save it as &quot;CSV UTF-8&quot; in the spreadsheet program.</source>
        <translation>Exporte como CSV, ou salve como “CSV UTF-8” no programa de planilhas.</translation>
    </message>
    <message>
        <source>{subject} is written in an encoding that this system does not know ({detail}).</source>
        <translation>{subject} está escrito em uma codificação que este sistema não conhece ({detail}).</translation>
    </message>
    <message>
        <source>Save it as &quot;CSV UTF-8&quot; in the spreadsheet program.</source>
        <translation>Salve como “CSV UTF-8” no programa de planilhas.</translation>
    </message>
    <message>
        <source>{subject} was changed while it was open.</source>
        <translation>{subject} foi alterado enquanto estava aberto.</translation>
    </message>
    <message>
        <source>Open it again. Nothing was sent from the changed file.</source>
        <translation>Abra de novo. Nada foi enviado do arquivo alterado.</translation>
    </message>
    <message>
        <source>{subject} could not be read. {detail}</source>
        <translation>{subject} não pôde ser lido. {detail}</translation>
    </message>
    <message>
        <source>Try again; if it is on a network drive, copy it to this computer first.</source>
        <translation>Tente de novo; se está em uma unidade de rede, copie antes para este computador.</translation>
    </message>
    <message>
        <source>{subject} has more columns than the {expected} that are read.</source>
        <translation>{subject} tem mais colunas que as {expected} que são lidas.</translation>
    </message>
    <message>
        <source>Check the separator, or export fewer columns.</source>
        <translation>Verifique o separador, ou exporte menos colunas.</translation>
    </message>
    <message>
        <source>{subject} is damaged. {detail}</source>
        <translation>{subject} está danificado. {detail}</translation>
    </message>
    <message>
        <source>Export it again, or copy it again from where it came.</source>
        <translation>Exporte de novo, ou copie de novo de onde veio.</translation>
    </message>
    <message>
        <source>{subject} is protected with a password.</source>
        <translation>{subject} está protegido por senha.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it as &quot;CSV UTF-8&quot;.</source>
        <translation>Abra no programa de planilhas e salve como “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>{subject} grows too large when it is unpacked: {found}, where the limit is {expected}.</source>
        <translation>{subject} fica grande demais ao ser descompactado: {found}, com limite de {expected}.</translation>
    </message>
    <message>
        <source>If it comes from a place that you trust, unpack it or save it as &quot;CSV UTF-8&quot;, and open that.</source>
        <translation>Se vem de um lugar em que você confia, descompacte ou salve como “CSV UTF-8”, e abra isso.</translation>
    </message>
    <message>
        <source>{subject} has no such sheet. {detail}</source>
        <translation>{subject} não tem essa planilha. {detail}</translation>
    </message>
    <message>
        <source>Give the name of a sheet, or its number from the left.</source>
        <translation>Dê o nome de uma planilha, ou o número dela a partir da esquerda.</translation>
    </message>
    <message>
        <source>{subject} does not have the columns of the first file. {detail}</source>
        <translation>{subject} não tem as colunas do primeiro arquivo. {detail}</translation>
    </message>
    <message>
        <source>Files that are opened together need the same columns in the same order; open this one by itself.</source>
        <translation>Arquivos abertos juntos precisam das mesmas colunas na mesma ordem; abra este sozinho.</translation>
    </message>
    <message>
        <source>The edits in {subject} can&apos;t be used. {detail}</source>
        <translation>As edições em {subject} não podem ser usadas. {detail}</translation>
    </message>
    <message>
        <source>Save the edits again for this file.</source>
        <translation>Salve de novo as edições para este arquivo.</translation>
    </message>
    <message>
        <source>The look-up file {subject} has {found} rows; {expected} can be looked up.</source>
        <translation>O arquivo de consulta {subject} tem {found} linhas; {expected} podem ser consultadas.</translation>
    </message>
    <message>
        <source>Export only the rows that the conversions need.</source>
        <translation>Exporte só as linhas de que as conversões precisam.</translation>
    </message>
    <message>
        <source>{subject} could not be written. {detail}</source>
        <translation>{subject} não pôde ser gravado. {detail}</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>{subject} may not be written.</source>
        <translation>A gravação de {subject} não é permitida.</translation>
    </message>
    <message>
        <source>Choose a folder of yours.</source>
        <translation>Escolha uma pasta sua.</translation>
    </message>
    <message>
        <source>There is not enough room in {subject} for a copy of the text ({found} bytes free).</source>
        <translation>Não há espaço suficiente em {subject} para uma cópia do texto ({found} bytes livres).</translation>
    </message>
    <message>
        <source>Free some space there, or let the environment variable TMPDIR name a folder with more.</source>
        <translation>Libere espaço lá, ou faça a variável de ambiente TMPDIR indicar uma pasta com mais.</translation>
    </message>
    <message>
        <source>There is no room left for {subject}.</source>
        <translation>Não resta espaço para {subject}.</translation>
    </message>
    <message>
        <source>Free some space and try again. What was there before is unchanged.</source>
        <translation>Libere espaço e tente de novo. O que estava lá antes não mudou.</translation>
    </message>
    <message>
        <source>There is no recipe {subject}.</source>
        <translation>Não há receita {subject}.</translation>
    </message>
    <message>
        <source>recipe list shows the saved ones; a path to a recipe file works too.</source>
        <translation>recipe list mostra as salvas; o caminho de um arquivo de receita também serve.</translation>
    </message>
    <message>
        <source>The recipe {subject} can&apos;t be read. {detail}</source>
        <translation>A receita {subject} não pode ser lida. {detail}</translation>
    </message>
    <message>
        <source>Check the file; a recipe has at most 1 MB.</source>
        <translation>Verifique o arquivo; uma receita tem no máximo 1 MB.</translation>
    </message>
    <message>
        <source>The recipe {subject} is no JSON file. {detail}</source>
        <translation>A receita {subject} não é um arquivo JSON. {detail}</translation>
    </message>
    <message>
        <source>Save the recipe again; the fault is at character {column}.</source>
        <translation>Salve a receita de novo; a falha está no caractere {column}.</translation>
    </message>
    <message>
        <source>The recipe {subject} was written by another version of Convey (schema {found}; this one reads {expected}).</source>
        <translation>A receita {subject} foi escrita por outra versão do Convey (esquema {found}; esta lê {expected}).</translation>
    </message>
    <message>
        <source>Use the version that wrote it, or guess the recipe anew.</source>
        <translation>Use a versão que a escreveu, ou deixe supor a receita de novo.</translation>
    </message>
    <message>
        <source>{subject} can&apos;t be bound like this. {detail}</source>
        <translation>{subject} não pode ser associado assim. {detail}</translation>
    </message>
    <message>
        <source>The file has no column {subject}.</source>
        <translation>O arquivo não tem a coluna {subject}.</translation>
    </message>
    <message>
        <source>inspect shows the columns; bind the input to one of them.</source>
        <translation>inspect mostra as colunas; associe a entrada a uma delas.</translation>
    </message>
    <message>
        <source>There is no input {subject}.</source>
        <translation>Não há entrada {subject}.</translation>
    </message>
    <message>
        <source>This can&apos;t be the name of a saved setup.</source>
        <translation>Isto não pode ser o nome de uma configuração salva.</translation>
    </message>
    <message>
        <source>Use 1 to {expected} bytes of plain text on one line.</source>
        <translation>Use de 1 a {expected} bytes de texto simples em uma linha.</translation>
    </message>
    <message>
        <source>There is a saved setup {subject} already.</source>
        <translation>Já existe uma configuração salva {subject}.</translation>
    </message>
    <message>
        <source>Choose another name, or delete that one first.</source>
        <translation>Escolha outro nome, ou exclua aquela primeiro.</translation>
    </message>
    <message>
        <source>There are {found} saved setups, the most that Convey keeps.</source>
        <translation>Há {found} configurações salvas, o máximo que o Convey guarda.</translation>
    </message>
    <message>
        <source>Delete those that you don&apos;t use any more.</source>
        <translation>Exclua as que você não usa mais.</translation>
    </message>
    <message>
        <source>The saved setup {subject} came from elsewhere and was not used yet.</source>
        <translation>A configuração salva {subject} veio de outro lugar e ainda não foi usada.</translation>
    </message>
    <message>
        <source>Look at what it sends (recipe show), then say yes once with --trust-recipe.</source>
        <translation>Veja o que ela envia (recipe show) e diga sim uma vez com --trust-recipe.</translation>
    </message>
    <message>
        <source>There is no command {subject}.</source>
        <translation>Não há comando {subject}.</translation>
    </message>
    <message>
        <source>convey-cli --help lists the commands.</source>
        <translation>convey-cli --help lista os comandos.</translation>
    </message>
    <message>
        <source>This command has no option {subject}.</source>
        <translation>Este comando não tem a opção {subject}.</translation>
    </message>
    <message>
        <source>Ask the command for its options with --help.</source>
        <translation>Peça ao comando as opções dele com --help.</translation>
    </message>
    <message>
        <source>{subject} needs a value.</source>
        <translation>{subject} precisa de um valor.</translation>
    </message>
    <message>
        <source>{subject} is missing.</source>
        <translation>Falta {subject}.</translation>
    </message>
    <message>
        <source>Ask the command for its arguments with --help.</source>
        <translation>Peça ao comando os argumentos dele com --help.</translation>
    </message>
    <message>
        <source>{subject} is one argument too many.</source>
        <translation>{subject} é um argumento a mais.</translation>
    </message>
    <message>
        <source>Put names with spaces into quotes.</source>
        <translation>Coloque nomes com espaços entre aspas.</translation>
    </message>
    <message>
        <source>{subject} has a value that can&apos;t be used. {detail}</source>
        <translation>{subject} tem um valor que não pode ser usado. {detail}</translation>
    </message>
    <message>
        <source>{subject} and {detail} exclude each other.</source>
        <translation>{subject} e {detail} se excluem.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Tire um dos dois.</translation>
    </message>
    <message>
        <source>{subject} would be written over, and it is not Convey&apos;s to replace.</source>
        <translation>{subject} seria sobrescrito, e o Convey não pode substituí-lo.</translation>
    </message>
    <message>
        <source>Give another name for what is written.</source>
        <translation>Dê outro nome para o que é gravado.</translation>
    </message>
    <message>
        <source>--now works with send and resume only against an endpoint on this computer.</source>
        <translation>--now funciona com send e resume só com um endpoint neste computador.</translation>
    </message>
    <message>
        <source>Leave --now out: OpenAI judges times by its own clock.</source>
        <translation>Tire --now: a OpenAI julga as horas pelo próprio relógio.</translation>
    </message>
    <message>
        <source>Something about this file is not known yet (open questions: {found}).</source>
        <translation>Algo sobre este arquivo ainda não se sabe (perguntas abertas: {found}).</translation>
    </message>
    <message>
        <source>Answer with the options shown, save a recipe, or accept the assumptions with --accept-guesses.</source>
        <translation>Responda com as opções mostradas, salve uma receita ou aceite as suposições com --accept-guesses.</translation>
    </message>
    <message>
        <source>The pixel ID is missing.</source>
        <translation>Falta o ID do pixel.</translation>
    </message>
    <message>
        <source>Give it with --pixel. Ads Manager shows it in the Conversions tab.</source>
        <translation>Informe-o com --pixel. O Ads Manager o mostra na aba Conversions.</translation>
    </message>
    <message>
        <source>This is no pixel ID ({detail}).</source>
        <translation>Isto não é um ID do pixel ({detail}).</translation>
    </message>
    <message>
        <source>Copy the Pixel ID from the Conversions tab of Ads Manager; the source id beside it (cds_ or clidsrc_) is another one.</source>
        <translation>Copie o ID do pixel da aba Conversions do Ads Manager; o ID da fonte ao lado (cds_ ou clidsrc_) é outro.</translation>
    </message>
    <message>
        <source>There is no API key.</source>
        <translation>Não há chave de API.</translation>
    </message>
    <message>
        <source>Give it with --key-file (- reads standard input) or in CONVEY_API_KEY, or save it in the key store.</source>
        <translation>Informe-a com --key-file (- lê a entrada padrão) ou em CONVEY_API_KEY, ou salve-a no chaveiro.</translation>
    </message>
    <message>
        <source>The API key holds a space or a control character.</source>
        <translation>A chave de API contém um espaço ou um caractere de controle.</translation>
    </message>
    <message>
        <source>Copy the key again, whole and alone.</source>
        <translation>Copie a chave de novo, inteira e sozinha.</translation>
    </message>
    <message>
        <source>{subject} is no endpoint.</source>
        <translation>{subject} não é um endpoint.</translation>
    </message>
    <message>
        <source>Write it like https://bzr.openai.com, without user name, password or query.</source>
        <translation>Escreva como https://bzr.openai.com, sem nome de usuário, senha ou consulta.</translation>
    </message>
    <message>
        <source>{subject} would receive the key in the clear.</source>
        <translation>{subject} receberia a chave sem criptografia.</translation>
    </message>
    <message>
        <source>Use https. http works only on this computer.</source>
        <translation>Use https. http funciona só neste computador.</translation>
    </message>
    <message>
        <source>There is no unfinished job.</source>
        <translation>Não há trabalho inacabado.</translation>
    </message>
    <message>
        <source>A job that was carried through needs no resume.</source>
        <translation>Um trabalho levado até o fim não precisa de resume.</translation>
    </message>
    <message>
        <source>There is no job {subject}.</source>
        <translation>Não há trabalho {subject}.</translation>
    </message>
    <message>
        <source>send prints the name of its job; resume without a name takes the newest unfinished one.</source>
        <translation>send mostra o nome do trabalho; resume sem nome usa o inacabado mais recente.</translation>
    </message>
    <message>
        <source>{subject} is not the file that this job was started with.</source>
        <translation>{subject} não é o arquivo com que este trabalho foi iniciado.</translation>
    </message>
    <message>
        <source>Put the original file back, or start a new job: what was accepted is not counted twice.</source>
        <translation>Coloque o arquivo original de volta, ou inicie um novo trabalho: o que foi aceito não é contado duas vezes.</translation>
    </message>
    <message>
        <source>This job was fed from {subject}, not from a file, and nothing of it was kept.</source>
        <translation>Este trabalho foi alimentado de {subject}, não de um arquivo, e nada dele foi guardado.</translation>
    </message>
    <message>
        <source>Give it the same rows again and it goes on where it was.</source>
        <translation>Dê a ele as mesmas linhas de novo e ele continua de onde estava.</translation>
    </message>
    <message>
        <source>The file gives other conversions than the job planned (line {line}).</source>
        <translation>O arquivo dá outras conversões que as planejadas pelo trabalho (linha {line}).</translation>
    </message>
    <message>
        <source>Put the original file back, or start a new job. Nothing of this batch was sent.</source>
        <translation>Coloque o arquivo original de volta, ou inicie um novo trabalho. Nada deste lote foi enviado.</translation>
    </message>
    <message>
        <source>{subject} holds no image tag.</source>
        <translation>{subject} não contém tag de imagem.</translation>
    </message>
    <message>
        <source>Give the whole tag or its address.</source>
        <translation>Informe a tag inteira ou o endereço dela.</translation>
    </message>
    <message>
        <source>OpenAI refuses one conversion after the other for the same reason. {detail}</source>
        <translation>A OpenAI recusa uma conversão após a outra pelo mesmo motivo. {detail}</translation>
    </message>
    <message>
        <source>Mend what the answer names, in the file or in how it is read; then check and send anew. To send the rest as it is would only repeat it.</source>
        <translation>Corrija o que a resposta indica, no arquivo ou em como ele é lido; depois verifique e envie de novo. Enviar o resto como está só repetiria isso.</translation>
    </message>
    <message>
        <source>OpenAI does not accept this API key.</source>
        <translation>A OpenAI não aceita esta chave de API.</translation>
    </message>
    <message>
        <source>Make a new Conversions key in Ads Manager (Conversions, Conversion keys) and try again.</source>
        <translation>Crie uma nova chave de Conversions no Ads Manager (Conversions, Conversion keys) e tente de novo.</translation>
    </message>
    <message>
        <source>This key is of the wrong kind: it may not send conversions.</source>
        <translation>Esta chave é do tipo errado: não pode enviar conversões.</translation>
    </message>
    <message>
        <source>An Advertiser key or a platform key does not work here. Make a Conversions key in Ads Manager (Conversions, Conversion keys).</source>
        <translation>Uma chave de Advertiser ou da plataforma não funciona aqui. Crie uma chave de Conversions no Ads Manager (Conversions, Conversion keys).</translation>
    </message>
    <message>
        <source>OpenAI does not know this pixel for this key.</source>
        <translation>A OpenAI não conhece este pixel para esta chave.</translation>
    </message>
    <message>
        <source>Check the pixel ID, and that the key belongs to the same account.</source>
        <translation>Verifique o ID do pixel, e se a chave é da mesma conta.</translation>
    </message>
    <message>
        <source>The endpoint can&apos;t be reached. {detail}</source>
        <translation>Não é possível chegar ao endpoint. {detail}</translation>
    </message>
    <message>
        <source>Check the connection, then resume: nothing is sent twice.</source>
        <translation>Verifique a conexão e use resume: nada é enviado duas vezes.</translation>
    </message>
    <message>
        <source>The connection is not safe: its certificate was refused. {detail}</source>
        <translation>A conexão não é segura: o certificado foi recusado. {detail}</translation>
    </message>
    <message>
        <source>If your company checks traffic with its own certificate, give it with --ca-file.</source>
        <translation>Se a sua empresa inspeciona o tráfego com um certificado próprio, informe-o com --ca-file.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through. {detail}</source>
        <translation>O proxy não deixou a conexão passar. {detail}</translation>
    </message>
    <message>
        <source>Check the proxy settings, then resume.</source>
        <translation>Verifique as configurações do proxy e use resume.</translation>
    </message>
    <message>
        <source>The endpoint did not answer in time. {detail}</source>
        <translation>O endpoint não respondeu a tempo. {detail}</translation>
    </message>
    <message>
        <source>Resume later: nothing is counted twice.</source>
        <translation>Use resume mais tarde: nada é contado duas vezes.</translation>
    </message>
    <message>
        <source>What answered is not OpenAI&apos;s API. {detail}</source>
        <translation>O que respondeu não é a API da OpenAI. {detail}</translation>
    </message>
    <message>
        <source>Check the endpoint; a sign-in page of a network answers like this too.</source>
        <translation>Verifique o endpoint; uma página de login de uma rede também responde assim.</translation>
    </message>
    <message>
        <source>The endpoint had trouble of its own and did not take the conversions. {detail}</source>
        <translation>O endpoint teve problemas próprios e não aceitou as conversões. {detail}</translation>
    </message>
    <message>
        <source>This is not about your file. Send the rest later: it goes out with the same ids.</source>
        <translation>Isto não tem a ver com o seu arquivo. Envie o resto mais tarde: ele sai com os mesmos IDs.</translation>
    </message>
    <message>
        <source>The conversions could not be delivered. {detail}</source>
        <translation>As conversões não puderam ser entregues. {detail}</translation>
    </message>
    <message>
        <source>Try again later: resume sends the rest with the same ids; repeating is safe.</source>
        <translation>Tente de novo mais tarde: resume envia o resto com os mesmos IDs; repetir é seguro.</translation>
    </message>
    <message>
        <source>The sending history {subject} can&apos;t be used. {detail}</source>
        <translation>O histórico de envios {subject} não pode ser usado. {detail}</translation>
    </message>
    <message>
        <source>Nothing is sent without a history. Check the folder, or give another file with --ledger.</source>
        <translation>Nada é enviado sem um histórico. Verifique a pasta, ou informe outro arquivo com --ledger.</translation>
    </message>
    <message>
        <source>The sending history {subject} is damaged. {detail}</source>
        <translation>O histórico de envios {subject} está danificado. {detail}</translation>
    </message>
    <message>
        <source>The sending history {subject} was written by a newer Convey.</source>
        <translation>O histórico de envios {subject} foi escrito por um Convey mais novo.</translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <translation>Use a versão mais nova.</translation>
    </message>
    <message>
        <source>Another Convey is working on {subject} right now.</source>
        <translation>Outro Convey está trabalhando com {subject} agora.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Espere até ele terminar e tente de novo.</translation>
    </message>
    <message>
        <source>The settings {subject} can&apos;t be used. {detail}</source>
        <translation>As configurações {subject} não podem ser usadas. {detail}</translation>
    </message>
    <message>
        <source>Mend or remove the file; Convey then starts with its defaults.</source>
        <translation>Corrija ou remova o arquivo; o Convey então inicia com os padrões.</translation>
    </message>
    <message>
        <source>This system has no key store that can be used.</source>
        <translation>Este sistema não tem um chaveiro que possa ser usado.</translation>
    </message>
    <message>
        <source>Use --key-file or CONVEY_API_KEY, or enter the key for this session only.</source>
        <translation>Use --key-file ou CONVEY_API_KEY, ou digite a chave só para esta sessão.</translation>
    </message>
    <message>
        <source>The key store is locked.</source>
        <translation>O chaveiro está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it and try again; the key is still there.</source>
        <translation>Desbloqueie-o e tente de novo; a chave ainda está lá.</translation>
    </message>
    <message>
        <source>The key store did not hand the key out.</source>
        <translation>O chaveiro não entregou a chave.</translation>
    </message>
    <message>
        <source>Allow Convey to read it, or enter the key for this session only.</source>
        <translation>Permita que o Convey a leia, ou digite a chave só para esta sessão.</translation>
    </message>
    <message>
        <source>Nothing is saved in the key store under {subject}.</source>
        <translation>Nada está salvo no chaveiro como {subject}.</translation>
    </message>
    <message>
        <source>Save it there, or give it with --key-file (--proxy-password-file).</source>
        <translation>Salve-a lá, ou informe-a com --key-file (--proxy-password-file).</translation>
    </message>
    <message>
        <source>Port {found} is in use.</source>
        <translation>A porta {found} está em uso.</translation>
    </message>
    <message>
        <source>Choose another one with --port, or leave it out: a free one is taken.</source>
        <translation>Escolha outra com --port, ou não informe: uma livre é usada.</translation>
    </message>
    <message>
        <source>The practice endpoint could not be started. {detail}</source>
        <translation>O endpoint de prática não pôde ser iniciado. {detail}</translation>
    </message>
    <message>
        <source>Try again with another port.</source>
        <translation>Tente de novo com outra porta.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>A file is not changed by it; what a send has left can be sent later.</source>
        <translation>Um arquivo não é alterado por isso; o que um envio deixou pode ser enviado depois.</translation>
    </message>
    <message>
        <source>Unpack it first, then open the CSV file that is in it.</source>
        <translation>Descompacte primeiro e abra o arquivo CSV que está dentro.</translation>
    </message>
    <message>
        <source>Export the table as CSV from the program that shows it.</source>
        <translation>Exporte a tabela como CSV do programa que a mostra.</translation>
    </message>
    <message>
        <source>Go back to where the numbers come from and export them as CSV.</source>
        <translation>Volte ao lugar de onde vêm os números e exporte-os como CSV.</translation>
    </message>
    <message>
        <source>{subject} is a picture ({detail}), whatever its name says.</source>
        <translation>{subject} é uma imagem ({detail}), diga o nome o que disser.</translation>
    </message>
    <message>
        <source>{subject} is a packed archive (7z).</source>
        <translation>{subject} é um arquivo compactado (7z).</translation>
    </message>
    <message>
        <source>{subject} is not text: most of it is no characters.</source>
        <translation>{subject} não é texto: a maior parte não são caracteres.</translation>
    </message>
    <message>
        <source>{subject} is packed (bzip2).</source>
        <translation>{subject} está compactado (bzip2).</translation>
    </message>
    <message>
        <source>{subject} is a Word document.</source>
        <translation>{subject} é um documento do Word.</translation>
    </message>
    <message>
        <source>{subject} was packed twice (gz within gz).</source>
        <translation>{subject} foi compactado duas vezes (gz dentro de gz).</translation>
    </message>
    <message>
        <source>{subject} is a web page, whatever its name says.</source>
        <translation>{subject} é uma página da web, diga o nome o que disser.</translation>
    </message>
    <message>
        <source>Some shops call a web page &quot;Excel export&quot;: open it in the spreadsheet program and save it as &quot;CSV UTF-8&quot;. If it shows a sign-in page, sign in and download it again.</source>
        <translation>Algumas lojas chamam uma página da web de “exportação para Excel”: abra-a no programa de planilhas e salve como “CSV UTF-8”. Se ela mostra uma página de login, entre e baixe de novo.</translation>
    </message>
    <message>
        <source>{subject} is JSON, not a table.</source>
        <translation>{subject} é JSON, não uma tabela.</translation>
    </message>
    <message>
        <source>Choose CSV instead of JSON where you export it.</source>
        <translation>Escolha CSV em vez de JSON onde você o exporta.</translation>
    </message>
    <message>
        <source>{subject} is a Numbers spreadsheet.</source>
        <translation>{subject} é uma planilha do Numbers.</translation>
    </message>
    <message>
        <source>In Numbers choose File, Export To, CSV, with the encoding UTF-8.</source>
        <translation>No Numbers, escolha Arquivo, Exportar Para, CSV, com a codificação UTF-8.</translation>
    </message>
    <message>
        <source>{subject} is an OpenDocument spreadsheet.</source>
        <translation>{subject} é uma planilha OpenDocument.</translation>
    </message>
    <message>
        <source>In LibreOffice choose File, Save As, Text CSV (or Excel 2007-365), and open that.</source>
        <translation>No LibreOffice, escolha Arquivo, Salvar como, Texto CSV (ou Excel 2007-365), e abra isso.</translation>
    </message>
    <message>
        <source>{subject} is an OpenDocument file.</source>
        <translation>{subject} é um arquivo OpenDocument.</translation>
    </message>
    <message>
        <source>{subject} is a Parquet file.</source>
        <translation>{subject} é um arquivo Parquet.</translation>
    </message>
    <message>
        <source>Have the query or program that writes it write CSV instead.</source>
        <translation>Faça a consulta ou o programa que o escreve escrever CSV em vez disso.</translation>
    </message>
    <message>
        <source>{subject} is a PDF.</source>
        <translation>{subject} é um PDF.</translation>
    </message>
    <message>
        <source>A PDF is made for printing. Look for &quot;Export&quot; or &quot;Download CSV&quot; where it came from.</source>
        <translation>Um PDF é feito para imprimir. Procure “Exportar” ou “Baixar CSV” no lugar de onde ele veio.</translation>
    </message>
    <message>
        <source>{subject} is a PowerPoint presentation.</source>
        <translation>{subject} é uma apresentação do PowerPoint.</translation>
    </message>
    <message>
        <source>{subject} is a packed archive (RAR).</source>
        <translation>{subject} é um arquivo compactado (RAR).</translation>
    </message>
    <message>
        <source>{subject} is a formatted text document (RTF).</source>
        <translation>{subject} é um documento de texto formatado (RTF).</translation>
    </message>
    <message>
        <source>{subject} is a SQLite database.</source>
        <translation>{subject} é um banco de dados SQLite.</translation>
    </message>
    <message>
        <source>{subject} is an old spreadsheet (SYLK).</source>
        <translation>{subject} é uma planilha antiga (SYLK).</translation>
    </message>
    <message>
        <source>{subject} is an archive (tar).</source>
        <translation>{subject} é um arquivo compactado (tar).</translation>
    </message>
    <message>
        <source>{subject} is a workbook in the old format of Excel (.xls).</source>
        <translation>{subject} é uma pasta de trabalho no formato antigo do Excel (.xls).</translation>
    </message>
    <message>
        <source>In Excel choose File, Save As, &quot;Excel Workbook (.xlsx)&quot; or &quot;CSV UTF-8&quot;, and open that.</source>
        <translation>No Excel, escolha Arquivo, Salvar como, “Pasta de Trabalho do Excel (.xlsx)” ou “CSV UTF-8”, e abra isso.</translation>
    </message>
    <message>
        <source>{subject} is a binary workbook of Excel (.xlsb).</source>
        <translation>{subject} é uma pasta de trabalho binária do Excel (.xlsb).</translation>
    </message>
    <message>
        <source>{subject} is XML, not a table.</source>
        <translation>{subject} é XML, não uma tabela.</translation>
    </message>
    <message>
        <source>If the spreadsheet program opens it, save it there as &quot;CSV UTF-8&quot;; else choose CSV where you export it.</source>
        <translation>Se o programa de planilhas o abre, salve lá como “CSV UTF-8”; senão, escolha CSV onde você o exporta.</translation>
    </message>
    <message>
        <source>{subject} is packed (xz).</source>
        <translation>{subject} está compactado (xz).</translation>
    </message>
    <message>
        <source>{subject} is a packed archive (ZIP).</source>
        <translation>{subject} é um arquivo compactado (ZIP).</translation>
    </message>
    <message>
        <source>{subject} is packed (zstd).</source>
        <translation>{subject} está compactado (zstd).</translation>
    </message>
    <message>
        <source>The column {subject} holds numbers in scientific notation, like 1.23457E+12: {found}, the first in line {line}. A spreadsheet has cut their digits.</source>
        <translation>A coluna {subject} contém números em notação científica, como 1.23457E+12: {found}, o primeiro na linha {line}. Uma planilha cortou os dígitos deles.</translation>
    </message>
    <message>
        <source>The digits can&apos;t be brought back. Export again and bring the file here without opening it in a spreadsheet, or import this column there as text.</source>
        <translation>Os dígitos não podem ser recuperados. Exporte de novo e traga o arquivo para cá sem abri-lo em uma planilha, ou importe esta coluna lá como texto.</translation>
    </message>
    <message>
        <source>The column {subject} holds long numbers that end in zeros: {found}, the first in line {line}. A spreadsheet keeps fifteen digits and has probably put zeros in place of the rest.</source>
        <translation>A coluna {subject} contém números longos que terminam em zeros: {found}, o primeiro na linha {line}. Uma planilha mantém quinze dígitos e provavelmente colocou zeros no lugar do resto.</translation>
    </message>
    <message>
        <source>Compare one with the shop. If it differs, export again and bring the file here without opening it in a spreadsheet.</source>
        <translation>Compare um com a loja. Se for diferente, exporte de novo e traga o arquivo para cá sem abri-lo em uma planilha.</translation>
    </message>
    <message>
        <source>Codes in the column {subject} may have lost the zeros in front: {found} are shorter than the rest, the first in line {line}.</source>
        <translation>Códigos na coluna {subject} podem ter perdido os zeros da frente: {found} são mais curtos que o resto, o primeiro na linha {line}.</translation>
    </message>
    <message>
        <source>If they are, export again and bring the file here without opening it in a spreadsheet, or import this column there as text.</source>
        <translation>Se for o caso, exporte de novo e traga o arquivo para cá sem abri-lo em uma planilha, ou importe esta coluna lá como texto.</translation>
    </message>
    <message>
        <source>Cells of the column {subject} begin with an apostrophe, which keeps numbers text in a spreadsheet: {found}, the first in line {line}.</source>
        <translation>Células da coluna {subject} começam com um apóstrofo, que mantém números como texto em uma planilha: {found}, a primeira na linha {line}.</translation>
    </message>
    <message>
        <source>Take the apostrophes off, or export without them: they are not part of the values.</source>
        <translation>Tire os apóstrofos, ou exporte sem eles: não fazem parte dos valores.</translation>
    </message>
    <message>
        <source>Cells of the column {subject} are written as a formula, like =&quot;01067&quot;: {found}, the first in line {line}.</source>
        <translation>Células da coluna {subject} estão escritas como fórmula, como =&quot;01067&quot;: {found}, a primeira na linha {line}.</translation>
    </message>
    <message>
        <source>Export without formulas, as plain CSV.</source>
        <translation>Exporte sem fórmulas, como CSV simples.</translation>
    </message>
    <message>
        <source>Cells of the column {subject} hold nothing but ########: {found}, the first in line {line}. Their column was too narrow when the file was saved.</source>
        <translation>Células da coluna {subject} contêm só ########: {found}, a primeira na linha {line}. A coluna delas era estreita demais quando o arquivo foi salvo.</translation>
    </message>
    <message>
        <source>Make the column wider in the spreadsheet and save again, or export again from the shop.</source>
        <translation>Alargue a coluna na planilha e salve de novo, ou exporte de novo da loja.</translation>
    </message>
    <message>
        <source>The column {subject} holds day numbers of a spreadsheet where dates should be, like 45980: {found}, the first in line {line}.</source>
        <translation>A coluna {subject} contém números de dia de uma planilha onde deveria haver datas, como 45980: {found}, o primeiro na linha {line}.</translation>
    </message>
    <message>
        <source>Format the column as date and time in the spreadsheet and save again, or export again from the shop.</source>
        <translation>Formate a coluna como data e hora na planilha e salve de novo, ou exporte de novo da loja.</translation>
    </message>
    <message>
        <source>Cells of the column {subject} hold the error of a formula, like #N/A: {found}, the first in line {line}.</source>
        <translation>Células da coluna {subject} contêm o erro de uma fórmula, como #N/A: {found}, a primeira na linha {line}.</translation>
    </message>
    <message>
        <source>Mend the formulas and save again.</source>
        <translation>Corrija as fórmulas e salve de novo.</translation>
    </message>
    <message>
        <source>Lines that look like totals: {found}, the first is line {line}. They are no conversions.</source>
        <translation>Linhas que parecem totais: {found}, a primeira é a linha {line}. Não são conversões.</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>Omita-as.</translation>
    </message>
    <message>
        <source>Lines below the table that look like notes: {found}, from line {line} on.</source>
        <translation>Linhas abaixo da tabela que parecem notas: {found}, a partir da linha {line}.</translation>
    </message>
    <message>
        <source>Leave these lines out.</source>
        <translation>Omita estas linhas.</translation>
    </message>
    <message>
        <source>The header stands again among the lines: {found} times, first in line {line}.</source>
        <translation>O cabeçalho aparece de novo entre as linhas: {found} vezes, a primeira na linha {line}.</translation>
    </message>
    <message>
        <source>Leave out the lines with the header.</source>
        <translation>Omita as linhas com o cabeçalho.</translation>
    </message>
    <message>
        <source>Another table begins in line {line}. Tables in this file beside the first: {found}.</source>
        <translation>Outra tabela começa na linha {line}. Tabelas neste arquivo além da primeira: {found}.</translation>
    </message>
    <message>
        <source>Only one table at a time can be sent. Put each into a file of its own, or pass over the lines above it.</source>
        <translation>Só uma tabela por vez pode ser enviada. Coloque cada uma em um arquivo próprio, ou pule as linhas acima dela.</translation>
    </message>
    <message>
        <source>Lines with more or fewer cells than the {expected} columns: {found}, the first is line {line}.</source>
        <translation>Linhas com mais ou menos células que as {expected} colunas: {found}, a primeira é a linha {line}.</translation>
    </message>
    <message>
        <source>A separator inside a cell needs quotes around the cell. Export again, or mend these lines.</source>
        <translation>Um separador dentro de uma célula precisa de aspas em volta da célula. Exporte de novo, ou corrija estas linhas.</translation>
    </message>
    <message>
        <source>Lines beyond the limits of size: {found}, the first is line {line}. They were cut.</source>
        <translation>Linhas além dos limites de tamanho: {found}, a primeira é a linha {line}. Elas foram cortadas.</translation>
    </message>
    <message>
        <source>A cell may have 16 MB and a line 16,384 cells. Take the long cells out, or look for a missing quotation mark.</source>
        <translation>Uma célula pode ter 16 MB e uma linha 16.384 células. Tire as células longas, ou procure aspas que faltem.</translation>
    </message>
    <message>
        <source>Quotation marks that are never closed: {found}, the first in line {line}.</source>
        <translation>Aspas que nunca são fechadas: {found}, as primeiras na linha {line}.</translation>
    </message>
    <message>
        <source>Add the closing marks, or export again.</source>
        <translation>Adicione as aspas de fechamento, ou exporte de novo.</translation>
    </message>
    <message>
        <source>Lines with NUL bytes, which are no text: {found}, the first is line {line}.</source>
        <translation>Linhas com bytes NUL, que não são texto: {found}, a primeira é a linha {line}.</translation>
    </message>
    <message>
        <source>The file may be damaged. Export it again.</source>
        <translation>O arquivo pode estar danificado. Exporte de novo.</translation>
    </message>
    <message>
        <source>The lines of this file end in different ways.</source>
        <translation>As linhas deste arquivo terminam de formas diferentes.</translation>
    </message>
    <message>
        <source>It is read all the same. If lines seem broken or joined, export again instead of pasting files together.</source>
        <translation>Ele é lido mesmo assim. Se houver linhas quebradas ou juntas, exporte de novo em vez de colar arquivos.</translation>
    </message>
    <message>
        <source>Lines that begin with # were taken for comments and passed over: {found}.</source>
        <translation>Linhas que começam com # foram consideradas comentários e puladas: {found}.</translation>
    </message>
    <message>
        <source>If they are conversions, say that the file has no comments.</source>
        <translation>Se são conversões, diga que o arquivo não tem comentários.</translation>
    </message>
    <message>
        <source>The ids in the column {subject} repeat: there are about {expected} different ones in {found} lines.</source>
        <translation>Os IDs na coluna {subject} se repetem: há cerca de {expected} diferentes em {found} linhas.</translation>
    </message>
    <message>
        <source>OpenAI counts an id once. If the lines of an order belong together they are joined; otherwise choose another column, or an id made of several.</source>
        <translation>A OpenAI conta um ID uma só vez. Se as linhas de um pedido vão juntas, elas são unidas; senão, escolha outra coluna, ou um ID formado por várias.</translation>
    </message>
    <message>
        <source>The ids in the column {subject} count the lines of this file. Another export gives them to other orders.</source>
        <translation>Os IDs na coluna {subject} contam as linhas deste arquivo. Outra exportação os dá a outros pedidos.</translation>
    </message>
    <message>
        <source>Choose another column, or an id made of several.</source>
        <translation>Escolha outra coluna, ou um ID formado por várias.</translation>
    </message>
    <message>
        <source>A spreadsheet has cut the digits of ids in the column {subject}: {found}, the first in line {line}.</source>
        <translation>Uma planilha cortou os dígitos de IDs na coluna {subject}: {found}, o primeiro na linha {line}.</translation>
    </message>
    <message>
        <source>Different orders may have got the same id. Export again and bring the file here without opening it in a spreadsheet.</source>
        <translation>Pedidos diferentes podem ter ficado com o mesmo ID. Exporte de novo e traga o arquivo para cá sem abri-lo em uma planilha.</translation>
    </message>
    <message>
        <source>The column {subject} is hashed already: {found} values, the first in line {line}. They are sent as they are.</source>
        <translation>A coluna {subject} já está com hash: {found} valores, o primeiro na linha {line}. São enviados como estão.</translation>
    </message>
    <message>
        <source>Make sure that they were trimmed and put in lower case before they were hashed.</source>
        <translation>Confira se foram aparados e passados a minúsculas antes do hash.</translation>
    </message>
    <message>
        <source>The column {subject} mixes hashed and plain values: {found} are hashed, the first in line {line}.</source>
        <translation>A coluna {subject} mistura valores com e sem hash: {found} têm, o primeiro na linha {line}.</translation>
    </message>
    <message>
        <source>Plain ones are hashed here, hashed ones sent as they are. Look whether both are meant.</source>
        <translation>Os que não têm recebem o hash aqui; os outros são enviados como estão. Veja se os dois são intencionais.</translation>
    </message>
    <message>
        <source>The column {subject} holds hashes of another kind than SHA-256 in hex: {found}, the first in line {line}. They can&apos;t be used.</source>
        <translation>A coluna {subject} contém hashes de outro tipo que SHA-256 em hexadecimal: {found}, o primeiro na linha {line}. Não podem ser usados.</translation>
    </message>
    <message>
        <source>Export the plain values, or hash them with SHA-256.</source>
        <translation>Exporte os valores sem hash, ou com hash SHA-256.</translation>
    </message>
    <message>
        <source>Addresses in the column {subject} end like a known slip (gmial.com): {found}, the first in line {line}.</source>
        <translation>Endereços na coluna {subject} terminam como um erro conhecido (gmial.com): {found}, o primeiro na linha {line}.</translation>
    </message>
    <message>
        <source>They are sent as they are. Mend them where you know better.</source>
        <translation>São enviados como estão. Corrija-os onde você souber o certo.</translation>
    </message>
    <message>
        <source>Exports of this kind have a column {subject}, this file has none.</source>
        <translation>Exportações deste tipo têm uma coluna {subject}; este arquivo não tem.</translation>
    </message>
    <message>
        <source>What it says is not sent. Export again with this column, or choose another one for it.</source>
        <translation>O que ela diz não é enviado. Exporte de novo com esta coluna, ou escolha outra para isso.</translation>
    </message>
    <message>
        <source>Words like NULL or N/A in the column {subject} were taken for empty cells: {found}, the first in line {line}.</source>
        <translation>Palavras como NULL ou N/A na coluna {subject} foram consideradas células vazias: {found}, a primeira na linha {line}.</translation>
    </message>
    <message>
        <source>If one of them is a value, give your own list of words for nothing (blank_words).</source>
        <translation>Se uma delas é um valor, dê a sua própria lista de palavras para nada (blank_words).</translation>
    </message>
    <message>
        <source>Read the comma as decimal sign</source>
        <translation>Ler a vírgula como sinal decimal</translation>
    </message>
    <message>
        <source>Read the point as decimal sign</source>
        <translation>Ler o ponto como sinal decimal</translation>
    </message>
    <message>
        <source>Take the number alone</source>
        <translation>Usar só o número</translation>
    </message>
    <message>
        <source>Write the currency&apos;s code</source>
        <translation>Escrever o código da moeda</translation>
    </message>
    <message>
        <source>Take the address alone</source>
        <translation>Usar só o endereço</translation>
    </message>
    <message>
        <source>Take the number without its extension</source>
        <translation>Usar o número sem o ramal</translation>
    </message>
    <message>
        <source>Take the national zero out</source>
        <translation>Tirar o zero nacional</translation>
    </message>
    <message>
        <source>Take the first one</source>
        <translation>Usar o primeiro</translation>
    </message>
    <message>
        <source>Put https:// in front</source>
        <translation>Colocar https:// na frente</translation>
    </message>
    <message>
        <source>Take name and password out</source>
        <translation>Tirar nome e senha</translation>
    </message>
    <message>
        <source>Write blanks as %20</source>
        <translation>Escrever espaços como %20</translation>
    </message>
    <message>
        <source>Take the address without its port</source>
        <translation>Usar o endereço sem a porta</translation>
    </message>
    <message>
        <source>Take the whole number alone</source>
        <translation>Usar só o número inteiro</translation>
    </message>
    <message>
        <source>Write a name that is allowed</source>
        <translation>Escrever um nome permitido</translation>
    </message>
    <message>
        <source>Take what stands around it away</source>
        <translation>Tirar o que está em volta</translation>
    </message>
    <message>
        <source>Send it without this value</source>
        <translation>Enviar sem este valor</translation>
    </message>
    <message>
        <source>Mend the file; the flavours that come with Convey show how one is written.</source>
        <translation>Corrija o arquivo; as formas que vêm com o Convey mostram como uma é escrita.</translation>
    </message>
    <message>
        <source>The flavour file is too large: a few kilobytes are usual.</source>
        <translation>O arquivo de forma é grande demais: o habitual são alguns kilobytes.</translation>
    </message>
    <message>
        <source>The flavour file is not text in UTF-8.</source>
        <translation>O arquivo de forma não é texto em UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file is neither &quot;key: text&quot; nor a comment (#).</source>
        <translation>A linha {line} do arquivo de forma não é nem “key: text” nem um comentário (#).</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file has a key that there is not: {subject}.</source>
        <translation>A linha {line} do arquivo de forma tem uma chave que não existe: {subject}.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file repeats {subject}.</source>
        <translation>A linha {line} do arquivo de forma repete {subject}.</translation>
    </message>
    <message>
        <source>The flavour file lacks {subject}.</source>
        <translation>Falta {subject} no arquivo de forma.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file says nothing after {subject}.</source>
        <translation>A linha {line} do arquivo de forma não diz nada depois de {subject}.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file: {subject} has only a-z, 0-9 and -.</source>
        <translation>Linha {line} do arquivo de forma: {subject} só tem a-z, 0-9 e -.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file: {subject} is not a whole number.</source>
        <translation>Linha {line} do arquivo de forma: {subject} não é um número inteiro.</translation>
    </message>
    <message>
        <source>The flavour file ends without a line --- and a text after it.</source>
        <translation>O arquivo de forma termina sem uma linha --- e um texto depois dela.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file has a slot that there is not: {subject}.</source>
        <translation>A linha {line} do arquivo de forma tem uma lacuna que não existe: {subject}.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file opens a slot with @@ and does not close it.</source>
        <translation>A linha {line} do arquivo de forma abre uma lacuna com @@ e não a fecha.</translation>
    </message>
    <message>
        <source>The image tag has no parameter {subject}.</source>
        <translation>A tag de imagem não tem o parâmetro {subject}.</translation>
    </message>
    <message>
        <source>Take a name that the tag has, like event_id or data[amount].</source>
        <translation>Use um nome que a tag tenha, como event_id ou data[amount].</translation>
    </message>
    <message>
        <source>Nothing fills in {subject} here: this form is no template.</source>
        <translation>Nada preenche {subject} aqui: esta forma não é um modelo.</translation>
    </message>
    <message>
        <source>Give the value itself, or take the form of your template language.</source>
        <translation>Dê o próprio valor, ou use a forma da sua linguagem de modelos.</translation>
    </message>
    <message>
        <source>The page can&apos;t fill in {subject}: the data type and what else may be given follow from it.</source>
        <translation>A página não pode preencher {subject}: o tipo de dados e o que mais pode ser informado dependem dele.</translation>
    </message>
    <message>
        <source>Make one tag for each event.</source>
        <translation>Crie uma tag para cada evento.</translation>
    </message>
    <message>
        <source>{subject} is to be filled in twice.</source>
        <translation>{subject} seria preenchido duas vezes.</translation>
    </message>
    <message>
        <source>Give each parameter once.</source>
        <translation>Dê cada parâmetro uma só vez.</translation>
    </message>
    <message>
        <source>The code for {subject} would end the template&apos;s expression, or has control characters.</source>
        <translation>O código para {subject} encerraria a expressão do modelo, ou tem caracteres de controle.</translation>
    </message>
    <message>
        <source>Give the expression alone, without the braces or brackets around it.</source>
        <translation>Dê só a expressão, sem as chaves ou colchetes em volta.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Aceita.</translation>
    </message>
    <message>
        <source>The API key was refused.</source>
        <translation>A chave de API foi recusada.</translation>
    </message>
    <message>
        <source>Make a new Conversions key in Ads Manager.</source>
        <translation>Crie uma nova chave de Conversions no Ads Manager.</translation>
    </message>
    <message>
        <source>The key is of the wrong kind: it may not send conversions.</source>
        <translation>A chave é do tipo errado: não pode enviar conversões.</translation>
    </message>
    <message>
        <source>Make a Conversions key in Ads Manager.</source>
        <translation>Crie uma chave de Conversions no Ads Manager.</translation>
    </message>
    <message>
        <source>OpenAI refused this conversion.</source>
        <translation>A OpenAI recusou esta conversão.</translation>
    </message>
    <message>
        <source>See its own words beside; mend the line and send it again.</source>
        <translation>Veja ao lado as palavras dela; corrija a linha e envie de novo.</translation>
    </message>
    <message>
        <source>OpenAI refused the request without naming a conversion.</source>
        <translation>A OpenAI recusou a solicitação sem indicar uma conversão.</translation>
    </message>
    <message>
        <source>The conversions are tried in smaller groups.</source>
        <translation>As conversões são tentadas em grupos menores.</translation>
    </message>
    <message>
        <source>The request was too large.</source>
        <translation>A solicitação era grande demais.</translation>
    </message>
    <message>
        <source>It is sent in smaller parts.</source>
        <translation>Ela é enviada em partes menores.</translation>
    </message>
    <message>
        <source>OpenAI asked to slow down.</source>
        <translation>A OpenAI pediu para ir mais devagar.</translation>
    </message>
    <message>
        <source>The same conversions are sent again after a wait.</source>
        <translation>As mesmas conversões são enviadas de novo depois de uma espera.</translation>
    </message>
    <message>
        <source>OpenAI has trouble.</source>
        <translation>A OpenAI está com problemas.</translation>
    </message>
    <message>
        <source>What answered is not OpenAI&apos;s API.</source>
        <translation>O que respondeu não é a API da OpenAI.</translation>
    </message>
    <message>
        <source>Check the endpoint and the network: a sign-in page answers like this too.</source>
        <translation>Verifique o endpoint e a rede: uma página de login também responde assim.</translation>
    </message>
    <message>
        <source>OpenAI confirmed another number of conversions than were sent.</source>
        <translation>A OpenAI confirmou outro número de conversões que o enviado.</translation>
    </message>
    <message>
        <source>It is not known which; repeating is safe.</source>
        <translation>Não se sabe quais; repetir é seguro.</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>A resposta não pôde ser lida.</translation>
    </message>
    <message>
        <source>Sent, no answer came back; repeating is safe.</source>
        <translation>Enviada, sem resposta; repetir é seguro.</translation>
    </message>
    <message>
        <source>The answer was far too large.</source>
        <translation>A resposta era grande demais.</translation>
    </message>
    <message>
        <source>The endpoint could not be reached.</source>
        <translation>Não foi possível chegar ao endpoint.</translation>
    </message>
    <message>
        <source>The certificate of the endpoint was refused.</source>
        <translation>O certificado do endpoint foi recusado.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>O proxy não deixou a conexão passar.</translation>
    </message>
    <message>
        <source>Check the proxy settings.</source>
        <translation>Verifique as configurações do proxy.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Nenhuma resposta chegou a tempo.</translation>
    </message>
    <message>
        <source>Repeating is safe.</source>
        <translation>Repetir é seguro.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>A conexão caiu.</translation>
    </message>
    <message>
        <source>Stopped before an answer came.</source>
        <translation>Parado antes de chegar uma resposta.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronta</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>a revisar</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>older than 7 days</source>
        <translation>há mais de 7 dias</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>joined to its order</source>
        <translation>unida ao seu pedido</translation>
    </message>
    <message>
        <source>The times name no time zone. Which one are they in?</source>
        <translation>As horas não informam fuso horário. Em qual elas estão?</translation>
    </message>
    <message>
        <source>Assumed: {detail}.</source>
        <translation>Suposto: {detail}.</translation>
    </message>
    <message>
        <source>Which comes first in the dates: year, month or day?</source>
        <translation>O que vem primeiro nas datas: ano, mês ou dia?</translation>
    </message>
    <message>
        <source>Are the amounts in whole units (129) or in the smallest ones (12900)?</source>
        <translation>Os valores estão em unidades inteiras (129) ou nas menores (12900)?</translation>
    </message>
    <message>
        <source>The column {detail} looks like consent. What do its words mean?</source>
        <translation>A coluna {detail} parece consentimento. O que as palavras dela significam?</translation>
    </message>
    <message>
        <source>Assumed: granted words are sent, all others are sent with an opt-out. Consent is what the customer allowed you; an opt-out asks OpenAI not to use the conversion for ads to that customer.</source>
        <translation>Suposto: palavras concedidas são enviadas, todas as outras são enviadas com opt-out. Consentimento é o que o cliente permitiu a você; um opt-out pede à OpenAI que não use a conversão para anúncios a esse cliente.</translation>
    </message>
    <message>
        <source>What are these?</source>
        <translation>O que são estas?</translation>
    </message>
    <message>
        <source>Where did they happen?</source>
        <translation>Onde aconteceram?</translation>
    </message>
    <message>
        <source>On which page did they happen? Conversions on the web need its address.</source>
        <translation>Em que página aconteceram? Conversões na web precisam do endereço dela.</translation>
    </message>
    <message>
        <source>Nothing can be assumed; the conversions are blocked until there is one.</source>
        <translation>Nada pode ser suposto; as conversões ficam bloqueadas até haver um.</translation>
    </message>
    <message>
        <source>Which sign stands before the decimals: is 1.234 a thousand or about one?</source>
        <translation>Qual sinal vem antes dos decimais: 1.234 é mil ou pouco mais de um?</translation>
    </message>
    <message>
        <source>Some dates have no time of day. Which one is taken for them?</source>
        <translation>Algumas datas não têm hora do dia. Qual é usada para elas?</translation>
    </message>
    <message>
        <source>Assumed: {detail}, local time.</source>
        <translation>Suposto: {detail}, hora local.</translation>
    </message>
    <message>
        <source>Some years have two digits. In which hundred years do they lie?</source>
        <translation>Alguns anos têm dois dígitos. Em que século estão?</translation>
    </message>
    <message>
        <source>Assumed: those that begin with {detail}.</source>
        <translation>Suposto: os que começam com {detail}.</translation>
    </message>
    <message>
        <source>Some dates are day numbers of a spreadsheet. From which year do they count?</source>
        <translation>Algumas datas são números de dia de uma planilha. A partir de que ano contam?</translation>
    </message>
    <message>
        <source>Assumed: {detail}; 1904 is that of old Macs.</source>
        <translation>Suposto: {detail}; 1904 é o dos Macs antigos.</translation>
    </message>
    <message>
        <source>Some cells of consent are empty. What does that mean?</source>
        <translation>Algumas células de consentimento estão vazias. O que isso significa?</translation>
    </message>
    <message>
        <source>The file does not say for certain in which currency its amounts are. Which one is it?</source>
        <translation>O arquivo não diz com certeza em que moeda estão os valores. Qual é?</translation>
    </message>
    <message>
        <source>Nothing can be assumed; conversions with an amount are blocked until there is one.</source>
        <translation>Nada pode ser suposto; conversões com valor ficam bloqueadas até haver uma.</translation>
    </message>
    <message>
        <source>Which column is what a conversion is worth: the net sales or the total?</source>
        <translation>Qual coluna é o que uma conversão vale: as vendas líquidas ou o total?</translation>
    </message>
    <message>
        <source>Some orders were paid back in part. Is that taken off their amount?</source>
        <translation>Alguns pedidos foram reembolsados em parte. Isso é descontado do valor deles?</translation>
    </message>
    <message>
        <source>Assumed: yes, the column {detail} is taken off.</source>
        <translation>Suposto: sim, a coluna {detail} é descontada.</translation>
    </message>
    <message>
        <source>Some lines of an order are the same. Are they two items?</source>
        <translation>Algumas linhas de um pedido são iguais. São dois itens?</translation>
    </message>
    <message>
        <source>Assumed: {detail}; keep sends both, drop takes the second for a mistake of the export.</source>
        <translation>Suposto: {detail}; keep envia ambas, drop considera a segunda um erro da exportação.</translation>
    </message>
    <message>
        <source>Some names have words in the middle. Do they belong to the first or the last name?</source>
        <translation>Alguns nomes têm palavras no meio. Elas são do nome ou do sobrenome?</translation>
    </message>
    <message>
        <source>Assumed: {detail} name, as in &quot;Mary Jane Watson&quot;.</source>
        <translation>Suposto: {detail}, como em “Mary Jane Watson”.</translation>
    </message>
    <message>
        <source>Can the column {detail} tell one conversion from another?</source>
        <translation>A coluna {detail} pode distinguir uma conversão de outra?</translation>
    </message>
    <message>
        <source>Assumed: it can. If another export gives the same number to another order, OpenAI takes the two for one; choose another column then.</source>
        <translation>Suposto: pode. Se outra exportação dá o mesmo número a outro pedido, a OpenAI toma os dois por um; nesse caso, escolha outra coluna.</translation>
    </message>
    <message>
        <source>The column {detail} says who agreed to marketing messages. Does that decide about ads as well?</source>
        <translation>A coluna {detail} diz quem aceitou mensagens de marketing. Isso decide sobre anúncios também?</translation>
    </message>
    <message>
        <source>Assumed: it does, and who did not agree is sent with an opt-out, which asks OpenAI not to use the conversion for ads to that customer.</source>
        <translation>Suposto: sim, e quem não aceitou é enviado com opt-out, que pede à OpenAI que não use a conversão para anúncios a esse cliente.</translation>
    </message>
    <message>
        <source>Some names of countries are those of several ({subject}). Which one is meant?</source>
        <translation>Alguns nomes de países são de vários ({subject}). A qual se referem?</translation>
    </message>
    <message>
        <source>Assumed: {detail}. Write its code; where several names are asked about, a code for each with commas between. With none, these countries are not sent.</source>
        <translation>Suposto: {detail}. Escreva o código; onde se pergunta sobre vários nomes, um código para cada, separados por vírgulas. Sem nenhum, estes países não são enviados.</translation>
    </message>
    <message>
        <source>the header is a usual name for it</source>
        <translation>o cabeçalho é um nome habitual para isso</translation>
    </message>
    <message>
        <source>the header is the name of the input</source>
        <translation>o cabeçalho é o nome da entrada</translation>
    </message>
    <message>
        <source>its values are names of events</source>
        <translation>os valores são nomes de eventos</translation>
    </message>
    <message>
        <source>the header holds a usual name for it</source>
        <translation>o cabeçalho contém um nome habitual para isso</translation>
    </message>
    <message>
        <source>beside columns of items, Name is the number of the order</source>
        <translation>ao lado de colunas de itens, Name é o número do pedido</translation>
    </message>
    <message>
        <source>its values are of that kind</source>
        <translation>os valores são desse tipo</translation>
    </message>
    <message>
        <source>not all of its values are of that kind</source>
        <translation>nem todos os valores são desse tipo</translation>
    </message>
    <message>
        <source>its values are e-mail addresses</source>
        <translation>os valores são e-mails</translation>
    </message>
    <message>
        <source>its values are phone numbers</source>
        <translation>os valores são telefones</translation>
    </message>
    <message>
        <source>its values are countries</source>
        <translation>os valores são países</translation>
    </message>
    <message>
        <source>its values are currencies</source>
        <translation>os valores são moedas</translation>
    </message>
    <message>
        <source>its values are IP addresses</source>
        <translation>os valores são endereços IP</translation>
    </message>
    <message>
        <source>its values are addresses of web pages</source>
        <translation>os valores são endereços de páginas da web</translation>
    </message>
    <message>
        <source>its values are names of browsers</source>
        <translation>os valores são nomes de navegadores</translation>
    </message>
    <message>
        <source>its values are times</source>
        <translation>os valores são horas</translation>
    </message>
    <message>
        <source>its values are amounts of money</source>
        <translation>os valores são quantias em dinheiro</translation>
    </message>
    <message>
        <source>its values are codes, each another</source>
        <translation>os valores são códigos, cada um diferente</translation>
    </message>
    <message>
        <source>its values are first and last names</source>
        <translation>os valores são nomes e sobrenomes</translation>
    </message>
    <message>
        <source>it is one more column of the same</source>
        <translation>é mais uma coluna do mesmo</translation>
    </message>
    <message>
        <source>it belongs to the column of dates</source>
        <translation>vai com a coluna de datas</translation>
    </message>
    <message>
        <source>the program that wrote the file is known</source>
        <translation>o programa que escreveu o arquivo é conhecido</translation>
    </message>
    <message>
        <source>the date in line {line} fits only with the day in front</source>
        <translation>a data na linha {line} só serve com o dia na frente</translation>
    </message>
    <message>
        <source>the date in line {line} fits only with the month in front</source>
        <translation>a data na linha {line} só serve com o mês na frente</translation>
    </message>
    <message>
        <source>the date in line {line} has the year in front</source>
        <translation>a data na linha {line} tem o ano na frente</translation>
    </message>
    <message>
        <source>{found} dates fit either way, the first in line {line}</source>
        <translation>{found} datas servem dos dois jeitos, a primeira na linha {line}</translation>
    </message>
    <message>
        <source>the dates in lines {line} and {expected} are written in different orders</source>
        <translation>as datas nas linhas {line} e {expected} estão escritas em ordens diferentes</translation>
    </message>
    <message>
        <source>{found} times name no zone, the first in line {line}</source>
        <translation>{found} horas não informam fuso, a primeira na linha {line}</translation>
    </message>
    <message>
        <source>the name of a zone in line {line} means several</source>
        <translation>o nome de um fuso na linha {line} significa vários</translation>
    </message>
    <message>
        <source>{found} dates have no time, the first in line {line}</source>
        <translation>{found} datas não têm hora, a primeira na linha {line}</translation>
    </message>
    <message>
        <source>{found} years have two digits, the first in line {line}</source>
        <translation>{found} anos têm dois dígitos, o primeiro na linha {line}</translation>
    </message>
    <message>
        <source>{found} dates are day numbers, the first in line {line}</source>
        <translation>{found} datas são números de dia, a primeira na linha {line}</translation>
    </message>
    <message>
        <source>the amount in line {line} can be read in one way only</source>
        <translation>o valor na linha {line} só pode ser lido de um jeito</translation>
    </message>
    <message>
        <source>{found} amounts can be read in two ways, the first in line {line}</source>
        <translation>{found} valores podem ser lidos de dois jeitos, o primeiro na linha {line}</translation>
    </message>
    <message>
        <source>the amounts in lines {line} and {expected} have different decimal signs</source>
        <translation>os valores nas linhas {line} e {expected} têm sinais decimais diferentes</translation>
    </message>
    <message>
        <source>no amount of {found} has decimals</source>
        <translation>nenhum valor de {found} tem decimais</translation>
    </message>
    <message>
        <source>{found} cells are empty, the first in line {line}</source>
        <translation>{found} células estão vazias, a primeira na linha {line}</translation>
    </message>
    <message>
        <source>{found} lines belong to an order above them, the first is line {line}</source>
        <translation>{found} linhas são de um pedido acima delas, a primeira é a linha {line}</translation>
    </message>
    <message>
        <source>{found} lines are the line above once more, the first is line {line}</source>
        <translation>{found} linhas repetem a linha acima, a primeira é a linha {line}</translation>
    </message>
    <message>
        <source>{found} names have words in the middle, the first in line {line}</source>
        <translation>{found} nomes têm palavras no meio, o primeiro na linha {line}</translation>
    </message>
    <message>
        <source>its numbers count the lines of this file</source>
        <translation>os números dela contam as linhas deste arquivo</translation>
    </message>
    <message>
        <source>a spreadsheet has cut the digits of {found} of its numbers, the first in line {line}</source>
        <translation>uma planilha cortou os dígitos de {found} dos números dela, o primeiro na linha {line}</translation>
    </message>
    <message>
        <source>{found} amounts have such a sign and no code, the first in line {line}</source>
        <translation>{found} valores têm um sinal assim e nenhum código, o primeiro na linha {line}</translation>
    </message>
    <message>
        <source>{found} names of countries mean several, the first in line {line}</source>
        <translation>{found} nomes de países significam vários, o primeiro na linha {line}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>it is in no form that is known</source>
        <translation>não está em nenhuma forma conhecida</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>é curto demais</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>é longo demais</translation>
    </message>
    <message>
        <source>it holds a character that does not belong there</source>
        <translation>contém um caractere que não cabe ali</translation>
    </message>
    <message>
        <source>there is no such value</source>
        <translation>esse valor não existe</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>não é nem verdadeiro nem falso</translation>
    </message>
    <message>
        <source>it has no time of day</source>
        <translation>não tem hora do dia</translation>
    </message>
    <message>
        <source>it has no time zone</source>
        <translation>não tem fuso horário</translation>
    </message>
    <message>
        <source>its time zone is not known</source>
        <translation>o fuso horário não é conhecido</translation>
    </message>
    <message>
        <source>the clocks skipped it</source>
        <translation>os relógios a pularam</translation>
    </message>
    <message>
        <source>it happened twice</source>
        <translation>aconteceu duas vezes</translation>
    </message>
    <message>
        <source>day and month could be either way round</source>
        <translation>dia e mês podem estar em qualquer ordem</translation>
    </message>
    <message>
        <source>its year has two digits</source>
        <translation>o ano tem dois dígitos</translation>
    </message>
    <message>
        <source>it is the day number of a spreadsheet</source>
        <translation>é o número de dia de uma planilha</translation>
    </message>
    <message>
        <source>it has too many decimals</source>
        <translation>tem decimais demais</translation>
    </message>
    <message>
        <source>its decimal sign is not certain</source>
        <translation>o sinal decimal não é certo</translation>
    </message>
    <message>
        <source>it names another currency</source>
        <translation>indica outra moeda</translation>
    </message>
    <message>
        <source>there is no such currency</source>
        <translation>essa moeda não existe</translation>
    </message>
    <message>
        <source>the currency is no longer in use</source>
        <translation>a moeda não está mais em uso</translation>
    </message>
    <message>
        <source>a spreadsheet program has damaged it</source>
        <translation>um programa de planilhas o danificou</translation>
    </message>
    <message>
        <source>it has no country code</source>
        <translation>não tem código de país</translation>
    </message>
    <message>
        <source>it has an extension</source>
        <translation>tem um ramal</translation>
    </message>
    <message>
        <source>it has a national zero inside an international number</source>
        <translation>tem um zero nacional dentro de um número internacional</translation>
    </message>
    <message>
        <source>it may begin with its country code or not</source>
        <translation>pode começar com o código do país ou não</translation>
    </message>
    <message>
        <source>it is a hash of another kind</source>
        <translation>é um hash de outro tipo</translation>
    </message>
    <message>
        <source>it is a hash in base64, and the API takes hex</source>
        <translation>é um hash em base64, e a API aceita hexadecimal</translation>
    </message>
    <message>
        <source>it is the hash of an empty cell</source>
        <translation>é o hash de uma célula vazia</translation>
    </message>
    <message>
        <source>it holds more than one value</source>
        <translation>contém mais de um valor</translation>
    </message>
    <message>
        <source>it is an address with a name in front</source>
        <translation>é um endereço com um nome na frente</translation>
    </message>
    <message>
        <source>it looks like a company, or like two people</source>
        <translation>parece uma empresa, ou duas pessoas</translation>
    </message>
    <message>
        <source>it is one word, so first and last name can&apos;t be told apart</source>
        <translation>é uma só palavra, então nome e sobrenome não se distinguem</translation>
    </message>
    <message>
        <source>the words in the middle could be first or last names</source>
        <translation>as palavras do meio podem ser nome ou sobrenome</translation>
    </message>
    <message>
        <source>it does not show which part is the last name</source>
        <translation>não mostra qual parte é o sobrenome</translation>
    </message>
    <message>
        <source>there is no such country</source>
        <translation>esse país não existe</translation>
    </message>
    <message>
        <source>it is no web address</source>
        <translation>não é um endereço da web</translation>
    </message>
    <message>
        <source>it holds a user name or password</source>
        <translation>contém um nome de usuário ou uma senha</translation>
    </message>
    <message>
        <source>it is all zeroes</source>
        <translation>são só zeros</translation>
    </message>
    <message>
        <source>its time zone can mean more than one</source>
        <translation>o fuso horário pode significar mais de um</translation>
    </message>
    <message>
        <source>its currency sign stands for several currencies</source>
        <translation>o sinal de moeda vale para várias moedas</translation>
    </message>
    <message>
        <source>several countries go by that name</source>
        <translation>vários países têm esse nome</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>sendo enviado</translation>
    </message>
    <message>
        <source>interrupted; the rest can be sent</source>
        <translation>interrompido; o resto pode ser enviado</translation>
    </message>
    <message>
        <source>stopped; the rest can be sent</source>
        <translation>parado; o resto pode ser enviado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>given up; what was sent stays sent</source>
        <translation>abandonado; o que foi enviado continua enviado</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviado</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>a caminho</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceita</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusada</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>sent in parts</source>
        <translation>enviado em partes</translation>
    </message>
    <message>
        <source>none: it was no file</source>
        <translation>nenhum: não era um arquivo</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 do arquivo</translation>
    </message>
    <message>
        <source>SHA-256 of its first and last MiB</source>
        <translation>SHA-256 do primeiro e do último MiB dele</translation>
    </message>
    <message>
        <source>SHA-256 of the hashes of the files</source>
        <translation>SHA-256 dos hashes dos arquivos</translation>
    </message>
    <message>
        <source>Receipt of a send to OpenAI Ads</source>
        <translation>Comprovante de um envio ao OpenAI Ads</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabalho</translation>
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
        <translation>Início</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Tamanho em bytes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mudanças</translation>
    </message>
    <message>
        <source>some lines were changed or left out in Convey</source>
        <translation>algumas linhas foram alteradas ou omitidas no Convey</translation>
    </message>
    <message>
        <source>Saved setup</source>
        <translation>Configuração salva</translation>
    </message>
    <message>
        <source>none; what Convey found in the file</source>
        <translation>nenhuma; o que o Convey encontrou no arquivo</translation>
    </message>
    <message>
        <source>SHA-256 of the setup</source>
        <translation>SHA-256 da configuração</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversões</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Sent, no answer came back</source>
        <translation>Enviadas, nenhuma resposta voltou</translation>
    </message>
    <message>
        <source>Blocked in Convey</source>
        <translation>Bloqueadas no Convey</translation>
    </message>
    <message>
        <source>Outside the 7 days</source>
        <translation>Fora dos 7 dias</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviada</translation>
    </message>
    <message>
        <source>All conversions of the file</source>
        <translation>Todas as conversões do arquivo</translation>
    </message>
    <message>
        <source>Worth of what was to be sent</source>
        <translation>Valor do que deveria ser enviado</translation>
    </message>
    <message>
        <source>Accepted means: OpenAI has taken the conversion in. Whether it counts for an ad is decided later, in Ads Manager.</source>
        <translation>Aceita significa: a OpenAI recebeu a conversão. Se ela conta para um anúncio é decidido depois, no Ads Manager.</translation>
    </message>
    <message>
        <source>A test: OpenAI judged the conversions and recorded nothing.</source>
        <translation>Um teste: a OpenAI julgou as conversões e não registrou nada.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Status HTTP</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
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
        <translation>Enviado para valer</translation>
    </message>
    <message>
        <source>Tested (nothing is recorded)</source>
        <translation>Testado (nada é registrado)</translation>
    </message>
    <message>
        <source>This line has {found} cells; the header has {expected}.</source>
        <translation>Esta linha tem {found} células; o cabeçalho tem {expected}.</translation>
    </message>
    <message>
        <source>A separator inside a cell needs quotes around the cell. Export the file again, or mend the line.</source>
        <translation>Um separador dentro de uma célula precisa de aspas em volta da célula. Exporte o arquivo de novo, ou corrija a linha.</translation>
    </message>
    <message>
        <source>Cells are missing, so the others may stand under the wrong header. Mend the line or leave it out.</source>
        <translation>Faltam células, então as outras podem estar sob o cabeçalho errado. Corrija a linha ou omita-a.</translation>
    </message>
    <message>
        <source>A quotation mark in this line is never closed.</source>
        <translation>Aspas nesta linha nunca são fechadas.</translation>
    </message>
    <message>
        <source>Add the closing quotation mark, or export the file again.</source>
        <translation>Adicione as aspas de fechamento, ou exporte o arquivo de novo.</translation>
    </message>
    <message>
        <source>This line is longer than Convey reads, and was cut.</source>
        <translation>Esta linha é mais longa do que o Convey lê, e foi cortada.</translation>
    </message>
    <message>
        <source>A cell may have 16 MB. Look for a missing quotation mark above the line, or take the long cell out.</source>
        <translation>Uma célula pode ter 16 MB. Procure aspas que faltem acima da linha, ou tire a célula longa.</translation>
    </message>
    <message>
        <source>A cell of this line holds bytes that are not UTF-8 text.</source>
        <translation>Uma célula desta linha contém bytes que não são texto UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as &quot;CSV UTF-8&quot; and open it again.</source>
        <translation>Salve o arquivo como “CSV UTF-8” e abra-o de novo.</translation>
    </message>
    <message>
        <source>This conversion has no id.</source>
        <translation>Esta conversão não tem ID.</translation>
    </message>
    <message>
        <source>Every conversion needs its own id, usually the order number. Choose the column that holds it.</source>
        <translation>Cada conversão precisa de um ID próprio, normalmente o número do pedido. Escolha a coluna que o contém.</translation>
    </message>
    <message>
        <source>The id looks like an e-mail address, a phone number or a card number.</source>
        <translation>O ID parece um e-mail, um telefone ou um número de cartão.</translation>
    </message>
    <message>
        <source>Ids are sent as they are. Choose a column with an order or transaction number.</source>
        <translation>IDs são enviados como estão. Escolha uma coluna com um número de pedido ou de transação.</translation>
    </message>
    <message>
        <source>The id is {found} bytes long; more than {expected} is unusual.</source>
        <translation>O ID tem {found} bytes; mais de {expected} é incomum.</translation>
    </message>
    <message>
        <source>OpenAI publishes no limit. Check that the right column is chosen.</source>
        <translation>A OpenAI não publica um limite. Verifique se a coluna certa foi escolhida.</translation>
    </message>
    <message>
        <source>This line does not say what kind of event it is.</source>
        <translation>Esta linha não diz que tipo de evento é.</translation>
    </message>
    <message>
        <source>Fill in the cell, or set one event for the whole file.</source>
        <translation>Preencha a célula, ou defina um evento para o arquivo inteiro.</translation>
    </message>
    <message>
        <source>This word is none of the events that OpenAI knows.</source>
        <translation>Esta palavra não é nenhum dos eventos que a OpenAI conhece.</translation>
    </message>
    <message>
        <source>Write one of its events, such as order_created, or say which event the word means.</source>
        <translation>Escreva um dos eventos dela, como order_created, ou diga que evento a palavra significa.</translation>
    </message>
    <message>
        <source>A custom event needs a name.</source>
        <translation>Um evento personalizado precisa de um nome.</translation>
    </message>
    <message>
        <source>Choose the column that holds it (custom_event_name), or set one name for the file.</source>
        <translation>Escolha a coluna que o contém (custom_event_name), ou defina um nome para o arquivo.</translation>
    </message>
    <message>
        <source>This custom event name is not allowed.</source>
        <translation>Este nome de evento personalizado não é permitido.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, _ or -, and begin and end with a letter or digit.</source>
        <translation>Use de 1 a 64 letras, dígitos, _ ou -, e comece e termine com letra ou dígito.</translation>
    </message>
    <message>
        <source>This custom event has the name of a standard event.</source>
        <translation>Este evento personalizado tem o nome de um evento padrão.</translation>
    </message>
    <message>
        <source>Send it as the standard event, or choose another name.</source>
        <translation>Envie-o como o evento padrão, ou escolha outro nome.</translation>
    </message>
    <message>
        <source>The custom event name is not sent: this is a standard event.</source>
        <translation>O nome do evento personalizado não é enviado: este é um evento padrão.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>This conversion has no time.</source>
        <translation>Esta conversão não tem hora.</translation>
    </message>
    <message>
        <source>Choose the column with the time of the conversion, or fill in the cell.</source>
        <translation>Escolha a coluna com a hora da conversão, ou preencha a célula.</translation>
    </message>
    <message>
        <source>This time can&apos;t be read.</source>
        <translation>Esta hora não pode ser lida.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-21T14:30:00+01:00, or say how dates are written (date_format).</source>
        <translation>Escreva como 2026-11-21T14:30:00+01:00, ou diga como as datas são escritas (date_format).</translation>
    </message>
    <message>
        <source>In which time zone this time is can&apos;t be told.</source>
        <translation>Não se sabe em que fuso horário está esta hora.</translation>
    </message>
    <message>
        <source>Say which zone the file&apos;s times are in (time_zone).</source>
        <translation>Diga em que fuso estão as horas do arquivo (time_zone).</translation>
    </message>
    <message>
        <source>In this date day and month could be either way round.</source>
        <translation>Nesta data, dia e mês podem estar em qualquer ordem.</translation>
    </message>
    <message>
        <source>Say which of year, month and day comes first (date_format).</source>
        <translation>Diga o que vem primeiro: ano, mês ou dia (date_format).</translation>
    </message>
    <message>
        <source>This local time did not exist: the clocks were put forward over it.</source>
        <translation>Esta hora local não existiu: os relógios foram adiantados sobre ela.</translation>
    </message>
    <message>
        <source>Check the time zone, or export times with their offset.</source>
        <translation>Verifique o fuso horário, ou exporte as horas com o deslocamento.</translation>
    </message>
    <message>
        <source>This local time happened twice: the clocks were put back over it.</source>
        <translation>Esta hora local aconteceu duas vezes: os relógios foram atrasados sobre ela.</translation>
    </message>
    <message>
        <source>Export times with their offset, or write the offset into the cell.</source>
        <translation>Exporte as horas com o deslocamento, ou escreva o deslocamento na célula.</translation>
    </message>
    <message>
        <source>This conversion is older than the 7 days that OpenAI takes. Nothing is wrong with it.</source>
        <translation>Esta conversão é mais antiga que os 7 dias que a OpenAI aceita. Não há nada de errado com ela.</translation>
    </message>
    <message>
        <source>It stays here. With an upload at least once a week none grows too old.</source>
        <translation>Ela fica aqui. Com uma carga ao menos uma vez por semana, nenhuma fica antiga demais.</translation>
    </message>
    <message>
        <source>This time is more than 10 minutes in the future.</source>
        <translation>Esta hora está mais de 10 minutos no futuro.</translation>
    </message>
    <message>
        <source>This conversion leaves the 7 days within the hour.</source>
        <translation>Esta conversão sai dos 7 dias em menos de uma hora.</translation>
    </message>
    <message>
        <source>Send it now.</source>
        <translation>Envie-a agora.</translation>
    </message>
    <message>
        <source>This is none of the places where a conversion can happen.</source>
        <translation>Este não é nenhum dos lugares onde uma conversão pode acontecer.</translation>
    </message>
    <message>
        <source>Use web, mobile_app, offline, physical_store, phone_call, email or other.</source>
        <translation>Use web, mobile_app, offline, physical_store, phone_call, email ou other.</translation>
    </message>
    <message>
        <source>App events are taken only with action_source mobile_app.</source>
        <translation>Eventos de app só são aceitos com action_source mobile_app.</translation>
    </message>
    <message>
        <source>Set action_source to mobile_app for these conversions.</source>
        <translation>Defina action_source como mobile_app nestas conversões.</translation>
    </message>
    <message>
        <source>A conversion on the web needs the address of its page.</source>
        <translation>Uma conversão na web precisa do endereço da página.</translation>
    </message>
    <message>
        <source>Choose the column with the address, set one address for the file, or say that these did not happen on the web.</source>
        <translation>Escolha a coluna com o endereço, defina um endereço para o arquivo, ou diga que estas não aconteceram na web.</translation>
    </message>
    <message>
        <source>This is no web address that can be sent.</source>
        <translation>Este não é um endereço da web que possa ser enviado.</translation>
    </message>
    <message>
        <source>It must begin with https:// or http:// and name a host, without a user name or password.</source>
        <translation>Ele deve começar com https:// ou http:// e indicar um host, sem nome de usuário nem senha.</translation>
    </message>
    <message>
        <source>The page address holds something like an e-mail address, a phone number or a card number.</source>
        <translation>O endereço da página contém algo como um e-mail, um telefone ou um número de cartão.</translation>
    </message>
    <message>
        <source>Addresses are sent as they are. Remove the personal part, or choose another column.</source>
        <translation>Endereços são enviados como estão. Remova a parte pessoal, ou escolha outra coluna.</translation>
    </message>
    <message>
        <source>This opt-out is neither yes nor no.</source>
        <translation>Este opt-out não é nem sim nem não.</translation>
    </message>
    <message>
        <source>Use true or false (yes, no, 1 and 0 are understood).</source>
        <translation>Use true ou false (yes, no, 1 e 0 são entendidos).</translation>
    </message>
    <message>
        <source>The consent of this person is unclear; the conversion is sent with opt_out.</source>
        <translation>O consentimento desta pessoa é ambíguo; a conversão é enviada com opt_out.</translation>
    </message>
    <message>
        <source>Fill in the cell with granted or denied, or leave the line out.</source>
        <translation>Preencha a célula com granted ou denied, ou omita a linha.</translation>
    </message>
    <message>
        <source>Nothing identifies the customer. OpenAI can hardly connect this conversion to an ad.</source>
        <translation>Nada identifica o cliente. A OpenAI dificilmente consegue ligar esta conversão a um anúncio.</translation>
    </message>
    <message>
        <source>Choose a column with a click reference (oppref), an e-mail address, a phone number or a customer id if the file has one.</source>
        <translation>Escolha uma coluna com uma referência de clique (oppref), um e-mail, um telefone ou um ID do cliente, se o arquivo tiver.</translation>
    </message>
    <message>
        <source>This e-mail address can&apos;t be read; it is left out of the conversion.</source>
        <translation>Este e-mail não pode ser lido; ele fica de fora da conversão.</translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation>Corrija o endereço.</translation>
    </message>
    <message>
        <source>This phone number can&apos;t be read; it is left out of the conversion.</source>
        <translation>Este telefone não pode ser lido; ele fica de fora da conversão.</translation>
    </message>
    <message>
        <source>Write it with its country code, like +44 7700 900123.</source>
        <translation>Escreva com o código do país, como +44 7700 900123.</translation>
    </message>
    <message>
        <source>This phone number has no country code; it is left out of the conversion.</source>
        <translation>Este telefone não tem código de país; ele fica de fora da conversão.</translation>
    </message>
    <message>
        <source>Say which country the numbers are from (phone_country).</source>
        <translation>Diga de que país são os números (phone_country).</translation>
    </message>
    <message>
        <source>This customer id can&apos;t be read; it is left out of the conversion.</source>
        <translation>Este ID do cliente não pode ser lido; ele fica de fora da conversão.</translation>
    </message>
    <message>
        <source>Correct the cell.</source>
        <translation>Corrija a célula.</translation>
    </message>
    <message>
        <source>This name can&apos;t be read; it is left out of the conversion.</source>
        <translation>Este nome não pode ser lido; ele fica de fora da conversão.</translation>
    </message>
    <message>
        <source>This is no country that can be told; it is left out of the conversion.</source>
        <translation>Este não é um país que se possa reconhecer; ele fica de fora da conversão.</translation>
    </message>
    <message>
        <source>Use the two-letter code, like US or DE.</source>
        <translation>Use o código de duas letras, como US ou DE.</translation>
    </message>
    <message>
        <source>This region can&apos;t be sent; it is left out of the conversion.</source>
        <translation>Esta região não pode ser enviada; ela fica de fora da conversão.</translation>
    </message>
    <message>
        <source>Use at most 128 characters.</source>
        <translation>Use no máximo 128 caracteres.</translation>
    </message>
    <message>
        <source>This city can&apos;t be sent; it is left out of the conversion.</source>
        <translation>Esta cidade não pode ser enviada; ela fica de fora da conversão.</translation>
    </message>
    <message>
        <source>This postal code can&apos;t be sent; it is left out of the conversion.</source>
        <translation>Este CEP não pode ser enviado; ele fica de fora da conversão.</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces and hyphens, at most 32 characters.</source>
        <translation>Use letras, dígitos, espaços e hifens, no máximo 32 caracteres.</translation>
    </message>
    <message>
        <source>This is no IP address; it is left out of the conversion.</source>
        <translation>Este não é um endereço IP; ele fica de fora da conversão.</translation>
    </message>
    <message>
        <source>Use one IPv4 or IPv6 address.</source>
        <translation>Use um endereço IPv4 ou IPv6.</translation>
    </message>
    <message>
        <source>This browser text can&apos;t be sent; it is left out of the conversion.</source>
        <translation>Este texto do navegador não pode ser enviado; ele fica de fora da conversão.</translation>
    </message>
    <message>
        <source>Remove the control characters.</source>
        <translation>Remova os caracteres de controle.</translation>
    </message>
    <message>
        <source>This obref can&apos;t be sent; it is left out of the conversion.</source>
        <translation>Este obref não pode ser enviado; ele fica de fora da conversão.</translation>
    </message>
    <message>
        <source>Use the value of the __obref cookie as it is.</source>
        <translation>Use o valor do cookie __obref como está.</translation>
    </message>
    <message>
        <source>This is no Android advertising id; it is left out of the conversion.</source>
        <translation>Este não é um ID de publicidade do Android; ele fica de fora da conversão.</translation>
    </message>
    <message>
        <source>Use the id as 8-4-4-4-12 hexadecimal digits; all zeroes means that there is none.</source>
        <translation>Use o ID como 8-4-4-4-12 dígitos hexadecimais; só zeros significa que não há nenhum.</translation>
    </message>
    <message>
        <source>This looks like a hash of another kind (MD5, SHA-1, base64); OpenAI takes SHA-256 in hex alone. It is left out of the conversion.</source>
        <translation>Isto parece um hash de outro tipo (MD5, SHA-1, base64); a OpenAI só aceita SHA-256 em hexadecimal. Ele fica de fora da conversão.</translation>
    </message>
    <message>
        <source>Export the plain value (it is hashed here before it leaves), or a SHA-256 hash.</source>
        <translation>Exporte o valor sem hash (ele vira hash aqui antes de sair), ou um hash SHA-256.</translation>
    </message>
    <message>
        <source>This value is hashed already and is sent as it is.</source>
        <translation>Este valor já está com hash e é enviado como está.</translation>
    </message>
    <message>
        <source>It is of use only if it was trimmed and lower-cased before it was hashed.</source>
        <translation>Só serve se foi aparado e passado a minúsculas antes do hash.</translation>
    </message>
    <message>
        <source>This amount can&apos;t be read.</source>
        <translation>Este valor não pode ser lido.</translation>
    </message>
    <message>
        <source>Write it like 129.99, or say that the file uses a comma (decimal_sign).</source>
        <translation>Escreva como 129.99, ou diga que o arquivo usa vírgula (decimal_sign).</translation>
    </message>
    <message>
        <source>This amount has more decimals than its currency.</source>
        <translation>Este valor tem mais decimais que a moeda dele.</translation>
    </message>
    <message>
        <source>Round it yourself, or check the currency: it decides how many decimals there are.</source>
        <translation>Arredonde, ou verifique a moeda: ela decide quantos decimais existem.</translation>
    </message>
    <message>
        <source>In this amount the sign could mark thousands or decimals.</source>
        <translation>Neste valor, o sinal pode marcar milhares ou decimais.</translation>
    </message>
    <message>
        <source>Say which one marks decimals (decimal_sign).</source>
        <translation>Diga qual marca os decimais (decimal_sign).</translation>
    </message>
    <message>
        <source>This conversion has an amount but no currency.</source>
        <translation>Esta conversão tem valor, mas não moeda.</translation>
    </message>
    <message>
        <source>Choose the column with the currency, or set one for the file (data.currency).</source>
        <translation>Escolha a coluna com a moeda, ou defina uma para o arquivo (data.currency).</translation>
    </message>
    <message>
        <source>This amount is negative.</source>
        <translation>Este valor é negativo.</translation>
    </message>
    <message>
        <source>Refunds are not conversions; leave the line out unless you mean it.</source>
        <translation>Reembolsos não são conversões; omita a linha, a menos que seja intencional.</translation>
    </message>
    <message>
        <source>This amount is zero.</source>
        <translation>Este valor é zero.</translation>
    </message>
    <message>
        <source>Check that the right column is chosen.</source>
        <translation>Verifique se a coluna certa foi escolhida.</translation>
    </message>
    <message>
        <source>This is no currency code of ISO 4217.</source>
        <translation>Este não é um código de moeda da ISO 4217.</translation>
    </message>
    <message>
        <source>Use three letters, like EUR or USD.</source>
        <translation>Use três letras, como EUR ou USD.</translation>
    </message>
    <message>
        <source>This currency is no longer in use.</source>
        <translation>Esta moeda não está mais em uso.</translation>
    </message>
    <message>
        <source>Use the currency that replaced it, and convert the amount.</source>
        <translation>Use a moeda que a substituiu e converta o valor.</translation>
    </message>
    <message>
        <source>The plan is not sent: this kind of event takes none.</source>
        <translation>O plano não é enviado: este tipo de evento não leva nenhum.</translation>
    </message>
    <message>
        <source>The products are not sent: this kind of event takes none.</source>
        <translation>Os produtos não são enviados: este tipo de evento não leva nenhum.</translation>
    </message>
    <message>
        <source>This field is not sent: only custom events take fields of one&apos;s own.</source>
        <translation>Este campo não é enviado: só eventos personalizados levam campos próprios.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address, a phone number or a card number, and would be sent as it is.</source>
        <translation>Isto parece um e-mail, um telefone ou um número de cartão, e seria enviado como está.</translation>
    </message>
    <message>
        <source>Check the column; personal data belongs in the fields that are hashed.</source>
        <translation>Verifique a coluna; dados pessoais vão nos campos que saem com hash.</translation>
    </message>
    <message>
        <source>This quantity is no whole number.</source>
        <translation>Esta quantidade não é um número inteiro.</translation>
    </message>
    <message>
        <source>Write it like 2.</source>
        <translation>Escreva como 2.</translation>
    </message>
    <message>
        <source>This quantity is {found}.</source>
        <translation>Esta quantidade é {found}.</translation>
    </message>
    <message>
        <source>Check the line; a quantity is usually at least 1.</source>
        <translation>Verifique a linha; uma quantidade normalmente é pelo menos 1.</translation>
    </message>
    <message>
        <source>This item price can&apos;t be read.</source>
        <translation>Este preço do item não pode ser lido.</translation>
    </message>
    <message>
        <source>This item has a price, but neither it nor the conversion has a currency.</source>
        <translation>Este item tem preço, mas nem ele nem a conversão têm moeda.</translation>
    </message>
    <message>
        <source>This item&apos;s currency is no code of ISO 4217.</source>
        <translation>A moeda deste item não é um código da ISO 4217.</translation>
    </message>
    <message>
        <source>This conversion has {found} items; more than {expected} is unusual.</source>
        <translation>Esta conversão tem {found} itens; mais de {expected} é incomum.</translation>
    </message>
    <message>
        <source>OpenAI publishes no limit. Check how lines are joined to orders.</source>
        <translation>A OpenAI não publica um limite. Verifique como as linhas são unidas em pedidos.</translation>
    </message>
    <message>
        <source>The customer&apos;s last name is in the name of an item, which is sent as it is.</source>
        <translation>O sobrenome do cliente está no nome de um item, que é enviado como está.</translation>
    </message>
    <message>
        <source>Names must not be sent unhashed. Take the name out of the cell, or send items without their names.</source>
        <translation>Nomes não podem ser enviados sem hash. Tire o nome da célula, ou envie os itens sem os nomes deles.</translation>
    </message>
    <message>
        <source>This field of your own can&apos;t be read as what it is sent as; it is left out of the conversion.</source>
        <translation>Este campo seu não pode ser lido como o que é enviado; ele fica de fora da conversão.</translation>
    </message>
    <message>
        <source>Numbers are written like 12.5, booleans like true and false; or send the field as text.</source>
        <translation>Números são escritos como 12.5, booleanos como true e false; ou envie o campo como texto.</translation>
    </message>
    <message>
        <source>The items in this cell can&apos;t be read; they are left out.</source>
        <translation>Os itens nesta célula não podem ser lidos; eles ficam de fora.</translation>
    </message>
    <message>
        <source>The cell must be a JSON list of objects with id, name, quantity.</source>
        <translation>A célula deve ser uma lista JSON de objetos com id, name, quantity.</translation>
    </message>
    <message>
        <source>There are more than three different values; the first three are sent.</source>
        <translation>Há mais de três valores diferentes; os três primeiros são enviados.</translation>
    </message>
    <message>
        <source>OpenAI takes three a list. Choose the columns that tell most.</source>
        <translation>A OpenAI aceita três por lista. Escolha as colunas que dizem mais.</translation>
    </message>
    <message>
        <source>The word of consent in this line leaves it out.</source>
        <translation>A palavra de consentimento nesta linha faz com que seja omitida.</translation>
    </message>
    <message>
        <source>Say otherwise in the table of consent words if that is not meant.</source>
        <translation>Se não for o que você quer, altere na tabela de palavras de consentimento.</translation>
    </message>
    <message>
        <source>The payment of this line was voided.</source>
        <translation>O pagamento desta linha foi anulado.</translation>
    </message>
    <message>
        <source>If it is to be sent all the same, change the filter on column {subject}.</source>
        <translation>Se deve ser enviada mesmo assim, altere o filtro da coluna {subject}.</translation>
    </message>
    <message>
        <source>This line was paid back.</source>
        <translation>Esta linha foi reembolsada.</translation>
    </message>
    <message>
        <source>This line was cancelled.</source>
        <translation>Esta linha foi cancelada.</translation>
    </message>
    <message>
        <source>This line is not paid or not settled yet.</source>
        <translation>Esta linha ainda não foi paga ou liquidada.</translation>
    </message>
    <message>
        <source>Export again when it is paid; the same id is sent once.</source>
        <translation>Exporte de novo quando estiver paga; o mesmo ID é enviado uma só vez.</translation>
    </message>
    <message>
        <source>This payment failed, was declined or expired.</source>
        <translation>Este pagamento falhou, foi negado ou expirou.</translation>
    </message>
    <message>
        <source>This line was made in test mode.</source>
        <translation>Esta linha foi feita em modo de teste.</translation>
    </message>
    <message>
        <source>This line is no sale.</source>
        <translation>Esta linha não é uma venda.</translation>
    </message>
    <message>
        <source>This line corrects a conversion that was reported before.</source>
        <translation>Esta linha corrige uma conversão informada antes.</translation>
    </message>
    <message>
        <source>This line sums up others.</source>
        <translation>Esta linha soma outras.</translation>
    </message>
    <message>
        <source>This deal is not won.</source>
        <translation>Este negócio não foi ganho.</translation>
    </message>
    <message>
        <source>A filter of the saved setup leaves this line out.</source>
        <translation>Um filtro da configuração salva omite esta linha.</translation>
    </message>
    <message>
        <source>More than {expected} lines belong to this order.</source>
        <translation>Mais de {expected} linhas são deste pedido.</translation>
    </message>
    <message>
        <source>Check by which column lines are joined to orders (fold_by); this can&apos;t be one.</source>
        <translation>Verifique por qual coluna as linhas são unidas em pedidos (fold_by); não pode ser esta.</translation>
    </message>
    <message>
        <source>Lines {expected} and {found} belong to one order, but differ here; line {expected} is taken.</source>
        <translation>As linhas {expected} e {found} são de um só pedido, mas diferem aqui; a linha {expected} é usada.</translation>
    </message>
    <message>
        <source>Check whether both lines are one order. If not, join lines by another column (fold_by).</source>
        <translation>Verifique se as duas linhas são um só pedido. Se não, una as linhas por outra coluna (fold_by).</translation>
    </message>
    <message>
        <source>Lines {expected} and {found} of this order are the same, cell by cell; both are sent as items.</source>
        <translation>As linhas {expected} e {found} deste pedido são iguais, célula por célula; ambas são enviadas como itens.</translation>
    </message>
    <message>
        <source>Say whether such lines are two items (fold_repeats=keep) or a mistake of the export (fold_repeats=drop).</source>
        <translation>Diga se essas linhas são dois itens (fold_repeats=keep) ou um erro da exportação (fold_repeats=drop).</translation>
    </message>
    <message>
        <source>The items cost {found} together, the order {expected}, in the smallest unit of its currency.</source>
        <translation>Os itens custam juntos {found}, o pedido {expected}, na menor unidade da moeda dele.</translation>
    </message>
    <message>
        <source>Postage, tax or a discount explain it; the order&apos;s amount is sent.</source>
        <translation>Frete, impostos ou um desconto explicam isso; o valor do pedido é enviado.</translation>
    </message>
    <message>
        <source>The items cost {found} together, the order {expected}, in the smallest unit of its currency: that is far apart.</source>
        <translation>Os itens custam juntos {found}, o pedido {expected}, na menor unidade da moeda dele: é uma grande diferença.</translation>
    </message>
    <message>
        <source>Check the columns of price and quantity, and whether all lines are of this order.</source>
        <translation>Verifique as colunas de preço e quantidade, e se todas as linhas são deste pedido.</translation>
    </message>
    <message>
        <source>This conversion has the same id as line {expected} and is the same; the first one is sent.</source>
        <translation>Esta conversão tem o mesmo ID que a linha {expected} e é igual; a primeira é enviada.</translation>
    </message>
    <message>
        <source>OpenAI keeps the first of two conversions with the same id. Nothing needs to be done.</source>
        <translation>A OpenAI mantém a primeira de duas conversões com o mesmo ID. Não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>This conversion has the same id as line {expected}, but differs from it; the first one is sent.</source>
        <translation>Esta conversão tem o mesmo ID que a linha {expected}, mas difere dela; a primeira é enviada.</translation>
    </message>
    <message>
        <source>OpenAI keeps the first of two conversions with the same id. If these are two orders, give each its own id; if they are lines of one, join them (fold_by).</source>
        <translation>A OpenAI mantém a primeira de duas conversões com o mesmo ID. Se são dois pedidos, dê a cada um o seu ID; se são linhas de um, una-as (fold_by).</translation>
    </message>
    <message>
        <source>{found} of {expected} amounts are exactly 1.</source>
        <translation>{found} de {expected} valores são exatamente 1.</translation>
    </message>
    <message>
        <source>That looks like a counter and not like money. Choose the column with the value of the order, or send no amount.</source>
        <translation>Isso parece um contador e não dinheiro. Escolha a coluna com o valor do pedido, ou não envie valor.</translation>
    </message>
    <message>
        <source>The middle amount of this file is {found}, that of the uploads before {expected}, in the smallest unit of the currency.</source>
        <translation>O valor do meio deste arquivo é {found}, o das cargas anteriores {expected}, na menor unidade da moeda.</translation>
    </message>
    <message>
        <source>Check whether amounts are now written in cents instead of whole units (money_unit), and the decimal sign.</source>
        <translation>Verifique se os valores agora estão em centavos em vez de unidades inteiras (money_unit), e o sinal decimal.</translation>
    </message>
    <message>
        <source>{found} of {expected} conversions happened in one and the same hour of the day.</source>
        <translation>{found} de {expected} conversões aconteceram na mesma hora do dia.</translation>
    </message>
    <message>
        <source>Check that this is the time of the conversion and not that of the export, and the time zone.</source>
        <translation>Verifique se esta é a hora da conversão e não a da exportação, e o fuso horário.</translation>
    </message>
    <message>
        <source>{found} of {expected} ids do nothing but count the lines of the file.</source>
        <translation>{found} de {expected} IDs só contam as linhas do arquivo.</translation>
    </message>
    <message>
        <source>The next export would count from the beginning, and OpenAI would take its conversions for these. Choose a column with order numbers, or have ids made.</source>
        <translation>A próxima exportação contaria do começo, e a OpenAI tomaria as conversões dela por estas. Escolha uma coluna com números de pedido, ou deixe formar os IDs.</translation>
    </message>
    <message>
        <source>This conversion was sent on {date} just as it is now; it is not sent again.</source>
        <translation>Esta conversão foi enviada em {date} exatamente como está agora; ela não é enviada de novo.</translation>
    </message>
    <message>
        <source>Nothing to do: OpenAI has it.</source>
        <translation>Nada a fazer: a OpenAI já a tem.</translation>
    </message>
    <message>
        <source>This conversion was sent on {date} with other values; the first version stays at OpenAI, so it is not sent again.</source>
        <translation>Esta conversão foi enviada em {date} com outros valores; a primeira versão fica na OpenAI, então ela não é enviada de novo.</translation>
    </message>
    <message>
        <source>OpenAI keeps the first of two conversions with the same id. If this is another order, give it its own id.</source>
        <translation>A OpenAI mantém a primeira de duas conversões com o mesmo ID. Se este é outro pedido, dê a ele um ID próprio.</translation>
    </message>
    <message>
        <source>This conversion was sent on {date} and no answer came back; it is sent again, which is safe.</source>
        <translation>Esta conversão foi enviada em {date} e nenhuma resposta voltou; ela é enviada de novo, o que é seguro.</translation>
    </message>
    <message>
        <source>OpenAI drops repeats of the same id. If its values have changed meanwhile, the first version may be the one that stays.</source>
        <translation>A OpenAI descarta repetições do mesmo ID. Se os valores mudaram nesse meio-tempo, pode ser a primeira versão que fica.</translation>
    </message>
    <message>
        <source>This conversion was sent to a pixel of yours on {date}.</source>
        <translation>Esta conversão foi enviada a um pixel seu em {date}.</translation>
    </message>
    <message>
        <source>Choose the pixel to see what it has already.</source>
        <translation>Escolha o pixel para ver o que ele já tem.</translation>
    </message>
    <message>
        <source>The Pixel ID: which account&apos;s conversion this is.</source>
        <translation>O ID do pixel: de qual conta é esta conversão.</translation>
    </message>
    <message>
        <source>What happened, by one of OpenAI&apos;s event names, or custom.</source>
        <translation>O que aconteceu, com um dos nomes de evento da OpenAI, ou custom.</translation>
    </message>
    <message>
        <source>The name of a custom event; standard events have none.</source>
        <translation>O nome de um evento personalizado; eventos padrão não têm.</translation>
    </message>
    <message>
        <source>An opaque ID of this conversion. The same ID sent again, also by the Conversions API, counts once.</source>
        <translation>Um ID opaco desta conversão. O mesmo ID enviado de novo, também pela Conversions API, conta uma só vez.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s click reference, if the page already has it; the tag does not collect it by itself.</source>
        <translation>A referência de clique da OpenAI, se a página já a tiver; a tag não a coleta sozinha.</translation>
    </message>
    <message>
        <source>Which kind of data follows; it is fixed by the event.</source>
        <translation>Que tipo de dados vem a seguir; é fixado pelo evento.</translation>
    </message>
    <message>
        <source>The value in the smallest unit of the currency, as a whole number: 2599 is 25.99.</source>
        <translation>O valor na menor unidade da moeda, como número inteiro: 2599 é 25.99.</translation>
    </message>
    <message>
        <source>The currency of the amount, by its three-letter code.</source>
        <translation>A moeda do valor, pelo código de três letras.</translation>
    </message>
    <message>
        <source>The plan of a subscription, trial or custom event.</source>
        <translation>O plano de uma assinatura, um período de teste ou um evento personalizado.</translation>
    </message>
    <message>
        <source>The items, as one JSON array that is percent-encoded as a whole.</source>
        <translation>Os itens, como um só array JSON com codificação percentual por inteiro.</translation>
    </message>
    <message>
        <source>The item&apos;s number in your catalogue.</source>
        <translation>O número do item no seu catálogo.</translation>
    </message>
    <message>
        <source>What the item is called.</source>
        <translation>Como o item se chama.</translation>
    </message>
    <message>
        <source>What kind of item it is, such as product.</source>
        <translation>Que tipo de item é, como product.</translation>
    </message>
    <message>
        <source>How many of it, as a whole number.</source>
        <translation>Quantos são, como número inteiro.</translation>
    </message>
    <message>
        <source>The price of one, in the smallest unit of the currency.</source>
        <translation>O preço de um, na menor unidade da moeda.</translation>
    </message>
    <message>
        <source>The currency of that price; else that of the conversion counts.</source>
        <translation>A moeda desse preço; senão, vale a da conversão.</translation>
    </message>
    <message>
        <source>Somebody looked at a page.</source>
        <translation>Alguém viu uma página.</translation>
    </message>
    <message>
        <source>Somebody looked at certain items, such as a product.</source>
        <translation>Alguém viu certos itens, como um produto.</translation>
    </message>
    <message>
        <source>Items were put into the basket.</source>
        <translation>Itens foram colocados no carrinho.</translation>
    </message>
    <message>
        <source>Somebody began to check out.</source>
        <translation>Alguém começou o checkout.</translation>
    </message>
    <message>
        <source>An order was placed.</source>
        <translation>Um pedido foi feito.</translation>
    </message>
    <message>
        <source>Somebody left contact details or asked for an offer.</source>
        <translation>Alguém deixou dados de contato ou pediu um orçamento.</translation>
    </message>
    <message>
        <source>Somebody signed up for an account.</source>
        <translation>Alguém se cadastrou em uma conta.</translation>
    </message>
    <message>
        <source>An appointment was made.</source>
        <translation>Um horário foi agendado.</translation>
    </message>
    <message>
        <source>A paid subscription began.</source>
        <translation>Uma assinatura paga começou.</translation>
    </message>
    <message>
        <source>A trial began.</source>
        <translation>Um período de teste começou.</translation>
    </message>
    <message>
        <source>Something that no standard event describes, by a name of your own.</source>
        <translation>Algo que nenhum evento padrão descreve, com um nome seu.</translation>
    </message>
    <message>
        <source>An app was installed; only the Conversions API takes it.</source>
        <translation>Um app foi instalado; só a Conversions API aceita.</translation>
    </message>
    <message>
        <source>An app was opened; only the Conversions API takes it.</source>
        <translation>Um app foi aberto; só a Conversions API aceita.</translation>
    </message>
    <message>
        <source>About items: amount, currency and contents.</source>
        <translation>Sobre itens: valor, moeda e conteúdos.</translation>
    </message>
    <message>
        <source>About something a person did: amount and currency, no items.</source>
        <translation>Sobre algo que uma pessoa fez: valor e moeda, sem itens.</translation>
    </message>
    <message>
        <source>About a plan: amount, currency, plan and contents.</source>
        <translation>Sobre um plano: valor, moeda, plano e conteúdos.</translation>
    </message>
    <message>
        <source>About a custom event: amount, currency, plan and contents.</source>
        <translation>Sobre um evento personalizado: valor, moeda, plano e conteúdos.</translation>
    </message>
    <message>
        <source>people&apos;s data (an image tag must not hold any)</source>
        <translation>dados de pessoas (uma tag de imagem não pode conter nenhum)</translation>
    </message>
    <message>
        <source>the time (a tag counts when it is loaded)</source>
        <translation>a hora (uma tag conta quando é carregada)</translation>
    </message>
    <message>
        <source>where it happened (a tag always means a web page)</source>
        <translation>onde aconteceu (uma tag sempre significa uma página da web)</translation>
    </message>
    <message>
        <source>the page address (it is the page that shows the tag)</source>
        <translation>o endereço da página (é a página que mostra a tag)</translation>
    </message>
    <message>
        <source>group_id of items (only the Conversions API takes it)</source>
        <translation>group_id dos itens (só a Conversions API aceita)</translation>
    </message>
    <message>
        <source>fields of your own (only the Conversions API takes them)</source>
        <translation>campos próprios (só a Conversions API aceita)</translation>
    </message>
    <message>
        <source>An earlier tag has the same event and event ID: they count once.</source>
        <translation>Uma tag anterior tem o mesmo evento e o mesmo ID do evento: elas contam uma só vez.</translation>
    </message>
    <message>
        <source>the whole address</source>
        <translation>o endereço inteiro</translation>
    </message>
    <message>
        <source>the address behind the question mark</source>
        <translation>o endereço depois do ponto de interrogação</translation>
    </message>
    <message>
        <source>the first line of the request</source>
        <translation>a primeira linha da solicitação</translation>
    </message>
    <message>
        <source>the request with its usual headers</source>
        <translation>a solicitação com os cabeçalhos habituais</translation>
    </message>
    <message>
        <source>the tag as it stands in the page</source>
        <translation>a tag como está na página</translation>
    </message>
    <message>
        <source>Leave out the currency of items: it is that of the conversion.</source>
        <translation>Deixe de fora a moeda dos itens: é a da conversão.</translation>
    </message>
    <message>
        <source>Leave out the names of items that have an ID.</source>
        <translation>Deixe de fora os nomes dos itens que têm um ID.</translation>
    </message>
    <message>
        <source>Leave out content_type of items.</source>
        <translation>Deixe de fora content_type dos itens.</translation>
    </message>
    <message>
        <source>Leave out the prices of items; the amount of the conversion stays.</source>
        <translation>Deixe de fora os preços dos itens; o valor da conversão fica.</translation>
    </message>
    <message>
        <source>Keep only the first items, or send the conversion with the Conversions API.</source>
        <translation>Mantenha só os primeiros itens, ou envie a conversão com a Conversions API.</translation>
    </message>
    <message>
        <source>Leave out all items, or send the conversion with the Conversions API.</source>
        <translation>Deixe de fora todos os itens, ou envie a conversão com a Conversions API.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>O que diz</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parâmetro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>filled in by the page</source>
        <translation>preenchido pela página</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>O que olhar</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Image tag</source>
        <translation>Tag de imagem</translation>
    </message>
    <message>
        <source>Put one of these forms into the page where the conversion happens. Show it only after the consent that you need. It can&apos;t report clicks or forms, and nothing about a customer may stand in it.</source>
        <translation>Coloque uma destas formas na página em que a conversão acontece. Mostre-a só depois do consentimento de que você precisa. Ela não pode informar cliques nem formulários, e nada sobre um cliente pode estar nela.</translation>
    </message>
    <message>
        <source>Image tags</source>
        <translation>Tags de imagem</translation>
    </message>
    <message>
        <source>The tags are shown as text here. This page loads none of them.</source>
        <translation>As tags são mostradas aqui como texto. Esta página não carrega nenhuma delas.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID do evento</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>There is no image tag and no address in this text.</source>
        <translation>Não há tag de imagem nem endereço neste texto.</translation>
    </message>
    <message>
        <source>Paste the whole &lt;img …&gt; or the address that begins with https://bzr.openai.com.</source>
        <translation>Cole o &lt;img …&gt; inteiro ou o endereço que começa com https://bzr.openai.com.</translation>
    </message>
    <message>
        <source>The tag is not closed: a quote or the final &gt; is missing.</source>
        <translation>A tag não está fechada: faltam aspas ou o &gt; final.</translation>
    </message>
    <message>
        <source>Copy the tag again, to its last character.</source>
        <translation>Copie a tag de novo, até o último caractere.</translation>
    </message>
    <message>
        <source>The image has no src, so nothing is sent.</source>
        <translation>A imagem não tem src, então nada é enviado.</translation>
    </message>
    <message>
        <source>Put the address into src; data-src and the like need JavaScript.</source>
        <translation>Coloque o endereço em src; data-src e semelhantes precisam de JavaScript.</translation>
    </message>
    <message>
        <source>The address is not in quotes.</source>
        <translation>O endereço não está entre aspas.</translation>
    </message>
    <message>
        <source>Put double quotes around the value of src.</source>
        <translation>Coloque aspas duplas em volta do valor de src.</translation>
    </message>
    <message>
        <source>loading=&quot;lazy&quot; keeps a hidden image from loading at all.</source>
        <translation>loading=&quot;lazy&quot; impede que uma imagem oculta carregue.</translation>
    </message>
    <message>
        <source>Remove the loading attribute.</source>
        <translation>Remova o atributo loading.</translation>
    </message>
    <message>
        <source>Inside &lt;noscript&gt; the tag loads only where JavaScript is off.</source>
        <translation>Dentro de &lt;noscript&gt;, a tag só carrega onde o JavaScript está desativado.</translation>
    </message>
    <message>
        <source>Right as a fallback for the JavaScript pixel; otherwise take it out of &lt;noscript&gt;.</source>
        <translation>Certo como alternativa ao pixel JavaScript; senão, tire a tag de &lt;noscript&gt;.</translation>
    </message>
    <message>
        <source>Inside &lt;noscript&gt;, and this page has no JavaScript pixel: where JavaScript runs, nothing is sent.</source>
        <translation>Está dentro de &lt;noscript&gt;, e esta página não tem pixel JavaScript: onde o JavaScript funciona, nada é enviado.</translation>
    </message>
    <message>
        <source>Take the tag out of &lt;noscript&gt;, or add the JavaScript pixel that it is the fallback of.</source>
        <translation>Tire a tag de &lt;noscript&gt;, ou adicione o pixel JavaScript do qual ela é alternativa.</translation>
    </message>
    <message>
        <source>The tag stands in a comment, so no browser loads it.</source>
        <translation>A tag está em um comentário, então nenhum navegador a carrega.</translation>
    </message>
    <message>
        <source>Take it out of the comment if it should count.</source>
        <translation>Tire-a do comentário se ela deve contar.</translation>
    </message>
    <message>
        <source>A script loads this address: it counts only where JavaScript runs.</source>
        <translation>Um script carrega este endereço: ele só conta onde o JavaScript funciona.</translation>
    </message>
    <message>
        <source>Where JavaScript runs anyway, the JavaScript pixel does more: it keeps oppref and sees clicks.</source>
        <translation>Onde o JavaScript funciona de qualquer modo, o pixel JavaScript faz mais: guarda oppref e vê cliques.</translation>
    </message>
    <message>
        <source>The address stands in CSS: it is loaded only where a visible element uses that style.</source>
        <translation>O endereço está em CSS: só é carregado onde um elemento visível usa esse estilo.</translation>
    </message>
    <message>
        <source>Put it into the src of an &lt;img&gt;.</source>
        <translation>Coloque-o no src de um &lt;img&gt;.</translation>
    </message>
    <message>
        <source>The address stands in srcset: the browser chooses one of its candidates, and mail programs none.</source>
        <translation>O endereço está em srcset: o navegador escolhe um dos candidatos, e programas de e-mail, nenhum.</translation>
    </message>
    <message>
        <source>The address is not in the src of an image.</source>
        <translation>O endereço não está no src de uma imagem.</translation>
    </message>
    <message>
        <source>Put it into the src of an &lt;img&gt;; data-src and the like need JavaScript.</source>
        <translation>Coloque-o no src de um &lt;img&gt;; data-src e semelhantes precisam de JavaScript.</translation>
    </message>
    <message>
        <source>In HTML an ampersand is written &amp;amp;; browsers forgive it here.</source>
        <translation>Em HTML, o sinal &amp; se escreve &amp;amp;; aqui os navegadores perdoam.</translation>
    </message>
    <message>
        <source>Write &amp;amp; between the parameters.</source>
        <translation>Escreva &amp;amp; entre os parâmetros.</translation>
    </message>
    <message>
        <source>HTML knows no such character reference, so browsers read its &amp; as the end of the value.</source>
        <translation>O HTML não conhece essa referência de caractere, então os navegadores leem o &amp; dela como fim do valor.</translation>
    </message>
    <message>
        <source>Write the character itself, percent-encoded.</source>
        <translation>Escreva o próprio caractere, com codificação percentual.</translation>
    </message>
    <message>
        <source>The address is broken over lines; browsers mend that, other programs do not.</source>
        <translation>O endereço está quebrado em linhas; navegadores corrigem isso, outros programas não.</translation>
    </message>
    <message>
        <source>Write the address on one line.</source>
        <translation>Escreva o endereço em uma linha.</translation>
    </message>
    <message>
        <source>The address does not begin with https://.</source>
        <translation>O endereço não começa com https://.</translation>
    </message>
    <message>
        <source>Write https:// before the host.</source>
        <translation>Escreva https:// antes do host.</translation>
    </message>
    <message>
        <source>The address does not use https.</source>
        <translation>O endereço não usa https.</translation>
    </message>
    <message>
        <source>Write https:// at its beginning.</source>
        <translation>Escreva https:// no começo.</translation>
    </message>
    <message>
        <source>The address leads to another host than bzr.openai.com.</source>
        <translation>O endereço leva a outro host que não bzr.openai.com.</translation>
    </message>
    <message>
        <source>Use https://bzr.openai.com/v1/sdk/events.</source>
        <translation>Use https://bzr.openai.com/v1/sdk/events.</translation>
    </message>
    <message>
        <source>The path is not /v1/sdk/events.</source>
        <translation>O caminho não é /v1/sdk/events.</translation>
    </message>
    <message>
        <source>Use https://bzr.openai.com/v1/sdk/events; /v1/events is for the Conversions API.</source>
        <translation>Use https://bzr.openai.com/v1/sdk/events; /v1/events é para a Conversions API.</translation>
    </message>
    <message>
        <source>What follows the # is never sent.</source>
        <translation>O que vem depois de # nunca é enviado.</translation>
    </message>
    <message>
        <source>Write # as %23 if it belongs to a value.</source>
        <translation>Escreva # como %23 se ele faz parte de um valor.</translation>
    </message>
    <message>
        <source>The address has more than 2,000 characters; some browsers, servers and proxies cut or refuse it.</source>
        <translation>O endereço tem mais de 2.000 caracteres; alguns navegadores, servidores e proxies o cortam ou recusam.</translation>
    </message>
    <message>
        <source>Leave items out, or send the conversion with the Conversions API.</source>
        <translation>Deixe itens de fora, ou envie a conversão com a Conversions API.</translation>
    </message>
    <message>
        <source>This is too much to be read to its end: 262,144 characters of an address and 20,000 tags of a text are looked at.</source>
        <translation>Isto é demais para ser lido até o fim: são examinados 262.144 caracteres de um endereço e 20.000 tags de um texto.</translation>
    </message>
    <message>
        <source>Check it in smaller pieces.</source>
        <translation>Verifique em partes menores.</translation>
    </message>
    <message>
        <source>A percent sign is not followed by two hexadecimal digits.</source>
        <translation>Um sinal de porcentagem não é seguido por dois dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>Write a percent sign that belongs to a value as %25.</source>
        <translation>Escreva como %25 um sinal de porcentagem que faz parte de um valor.</translation>
    </message>
    <message>
        <source>A plus sign arrives as a space.</source>
        <translation>Um sinal de mais chega como espaço.</translation>
    </message>
    <message>
        <source>Write %20 for a space and %2B for a plus sign.</source>
        <translation>Escreva %20 para um espaço e %2B para um sinal de mais.</translation>
    </message>
    <message>
        <source>There is a space in the address.</source>
        <translation>Há um espaço no endereço.</translation>
    </message>
    <message>
        <source>Write it as %20.</source>
        <translation>Escreva-o como %20.</translation>
    </message>
    <message>
        <source>Spaces beside a name or value become part of it.</source>
        <translation>Espaços ao lado de um nome ou valor viram parte dele.</translation>
    </message>
    <message>
        <source>Remove them; keep the address on one line.</source>
        <translation>Remova-os; mantenha o endereço em uma linha.</translation>
    </message>
    <message>
        <source>This character may not stand in an address as it is.</source>
        <translation>Este caractere não pode estar como está em um endereço.</translation>
    </message>
    <message>
        <source>Percent-encode the whole value.</source>
        <translation>Aplique codificação percentual ao valor inteiro.</translation>
    </message>
    <message>
        <source>&amp;amp; reaches the server as text: the address was escaped twice, or copied from HTML source.</source>
        <translation>&amp;amp; chega ao servidor como texto: o endereço teve escape duas vezes, ou foi copiado do código-fonte HTML.</translation>
    </message>
    <message>
        <source>Write &amp; in a plain address and &amp;amp; once in HTML.</source>
        <translation>Escreva &amp; em um endereço simples e &amp;amp; uma vez em HTML.</translation>
    </message>
    <message>
        <source>This was percent-encoded twice.</source>
        <translation>Isto teve codificação percentual duas vezes.</translation>
    </message>
    <message>
        <source>Encode it once.</source>
        <translation>Codifique uma vez.</translation>
    </message>
    <message>
        <source>The value is not UTF-8 text.</source>
        <translation>O valor não é texto UTF-8.</translation>
    </message>
    <message>
        <source>Save the page or the data as UTF-8 and encode the value again.</source>
        <translation>Salve a página ou os dados como UTF-8 e codifique o valor de novo.</translation>
    </message>
    <message>
        <source>{subject} is missing or empty.</source>
        <translation>{subject} falta ou está vazio.</translation>
    </message>
    <message>
        <source>Add {subject} with its value.</source>
        <translation>Adicione {subject} com o valor dele.</translation>
    </message>
    <message>
        <source>{subject} has no value.</source>
        <translation>{subject} não tem valor.</translation>
    </message>
    <message>
        <source>Leave the parameter out when there is nothing to send.</source>
        <translation>Deixe o parâmetro de fora quando não há nada a enviar.</translation>
    </message>
    <message>
        <source>The image tag does not know this parameter; OpenAI refuses such a tag.</source>
        <translation>A tag de imagem não conhece este parâmetro; a OpenAI recusa uma tag assim.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Remova-o.</translation>
    </message>
    <message>
        <source>{subject} is there more than once.</source>
        <translation>{subject} está lá mais de uma vez.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Mantenha um deles.</translation>
    </message>
    <message>
        <source>Only the Conversions API takes this; an image tag has no user, opt_out, time or page address.</source>
        <translation>Só a Conversions API aceita isto; uma tag de imagem não tem user, opt_out, hora nem endereço da página.</translation>
    </message>
    <message>
        <source>Remove it, or send the conversion with the Conversions API. The id is called event_id here.</source>
        <translation>Remova-o, ou envie a conversão com a Conversions API. Aqui o ID se chama event_id.</translation>
    </message>
    <message>
        <source>Fields of the event are written {subject} in an image tag.</source>
        <translation>Os campos do evento se escrevem {subject} em uma tag de imagem.</translation>
    </message>
    <message>
        <source>Write the name as {subject}.</source>
        <translation>Escreva o nome como {subject}.</translation>
    </message>
    <message>
        <source>Items can&apos;t be sent in bracketed pieces.</source>
        <translation>Itens não podem ser enviados em pedaços entre colchetes.</translation>
    </message>
    <message>
        <source>Write all items as one JSON array in data[contents], percent-encoded.</source>
        <translation>Escreva todos os itens como um só array JSON em data[contents], com codificação percentual.</translation>
    </message>
    <message>
        <source>The pixel ID is still a placeholder.</source>
        <translation>O ID do pixel ainda é um marcador.</translation>
    </message>
    <message>
        <source>Put in your Pixel ID from Ads Manager, Conversions.</source>
        <translation>Coloque o seu ID do pixel do Ads Manager, Conversions.</translation>
    </message>
    <message>
        <source>The event ID is still a placeholder, so all conversions would count as one.</source>
        <translation>O ID do evento ainda é um marcador, então todas as conversões contariam como uma.</translation>
    </message>
    <message>
        <source>Put in an ID of its own for each conversion, or leave event_id out.</source>
        <translation>Coloque um ID próprio para cada conversão, ou deixe event_id de fora.</translation>
    </message>
    <message>
        <source>{subject} still holds a placeholder.</source>
        <translation>{subject} ainda contém um marcador.</translation>
    </message>
    <message>
        <source>Put in the value, or leave the parameter out.</source>
        <translation>Coloque o valor, ou deixe o parâmetro de fora.</translation>
    </message>
    <message>
        <source>{subject} is filled in by a template, so its value can&apos;t be checked here.</source>
        <translation>{subject} é preenchido por um modelo, então o valor não pode ser verificado aqui.</translation>
    </message>
    <message>
        <source>Make sure that the template percent-encodes it.</source>
        <translation>Confira se o modelo aplica a codificação percentual.</translation>
    </message>
    <message>
        <source>{subject} is filled in by a template that does not percent-encode it: an &amp; or % in the value breaks the address.</source>
        <translation>{subject} é preenchido por um modelo que não o codifica com percentual: um &amp; ou % no valor quebra o endereço.</translation>
    </message>
    <message>
        <source>Use the encoding filter of the template language, such as url_encode, urlencode, rawurlencode() or encodeURIComponent().</source>
        <translation>Use o filtro de codificação da linguagem de modelos, como url_encode, urlencode, rawurlencode() ou encodeURIComponent().</translation>
    </message>
    <message>
        <source>A part of the address is filled in by a template, so not all of it can be checked here.</source>
        <translation>Uma parte do endereço é preenchida por um modelo, então nem tudo pode ser verificado aqui.</translation>
    </message>
    <message>
        <source>Paste the address as it stands in the finished page as well.</source>
        <translation>Cole também o endereço como está na página pronta.</translation>
    </message>
    <message>
        <source>OpenAI has no event of this name.</source>
        <translation>A OpenAI não tem evento com este nome.</translation>
    </message>
    <message>
        <source>Choose one of the event names, or custom with a name of your own.</source>
        <translation>Escolha um dos nomes de evento, ou custom com um nome seu.</translation>
    </message>
    <message>
        <source>App events can&apos;t be sent with an image tag.</source>
        <translation>Eventos de app não podem ser enviados com uma tag de imagem.</translation>
    </message>
    <message>
        <source>Send them with the Conversions API.</source>
        <translation>Envie-os com a Conversions API.</translation>
    </message>
    <message>
        <source>data[type] does not belong to this event.</source>
        <translation>data[type] não é deste evento.</translation>
    </message>
    <message>
        <source>Let Convey write the data type; it follows from the event.</source>
        <translation>Deixe o Convey escrever o tipo de dados; ele decorre do evento.</translation>
    </message>
    <message>
        <source>The custom event name has a form that OpenAI does not take.</source>
        <translation>O nome do evento personalizado tem uma forma que a OpenAI não aceita.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, _ and -, with a letter or digit at both ends.</source>
        <translation>Use de 1 a 64 letras, dígitos, _ e -, com letra ou dígito nas duas pontas.</translation>
    </message>
    <message>
        <source>The custom event name is that of a standard event.</source>
        <translation>O nome do evento personalizado é o de um evento padrão.</translation>
    </message>
    <message>
        <source>Use the standard event, or choose another name.</source>
        <translation>Use o evento padrão, ou escolha outro nome.</translation>
    </message>
    <message>
        <source>Only a custom event has a custom event name.</source>
        <translation>Só um evento personalizado tem nome de evento personalizado.</translation>
    </message>
    <message>
        <source>Remove custom_event_name, or set event to custom.</source>
        <translation>Remova custom_event_name, ou defina event como custom.</translation>
    </message>
    <message>
        <source>OpenAI advises lower case in custom event names.</source>
        <translation>A OpenAI aconselha minúsculas em nomes de eventos personalizados.</translation>
    </message>
    <message>
        <source>Write the name in lower case everywhere.</source>
        <translation>Escreva o nome em minúsculas em todos os lugares.</translation>
    </message>
    <message>
        <source>The amount is not a whole number.</source>
        <translation>O valor não é um número inteiro.</translation>
    </message>
    <message>
        <source>Give it in the smallest unit of the currency: 25.99 USD is 2599.</source>
        <translation>Dê-o na menor unidade da moeda: 25.99 USD é 2599.</translation>
    </message>
    <message>
        <source>The amount is negative; OpenAI does not say what it does with that.</source>
        <translation>O valor é negativo; a OpenAI não diz o que faz com isso.</translation>
    </message>
    <message>
        <source>Check the amount; refunds have no event of their own.</source>
        <translation>Verifique o valor; reembolsos não têm evento próprio.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Este não é um número inteiro.</translation>
    </message>
    <message>
        <source>Write digits only, without currency, separators or quotes.</source>
        <translation>Escreva só dígitos, sem moeda, separadores ou aspas.</translation>
    </message>
    <message>
        <source>There is an amount without a currency.</source>
        <translation>Há um valor sem moeda.</translation>
    </message>
    <message>
        <source>Add the three-letter code, such as USD.</source>
        <translation>Adicione o código de três letras, como USD.</translation>
    </message>
    <message>
        <source>This is not a currency of ISO 4217 that amounts can be given in.</source>
        <translation>Esta não é uma moeda da ISO 4217 em que se possam dar valores.</translation>
    </message>
    <message>
        <source>Use the three-letter code, such as USD.</source>
        <translation>Use o código de três letras, como USD.</translation>
    </message>
    <message>
        <source>This currency has been withdrawn.</source>
        <translation>Esta moeda foi retirada.</translation>
    </message>
    <message>
        <source>Use the currency that replaced it, and its amount.</source>
        <translation>Use a moeda que a substituiu, e o valor dela.</translation>
    </message>
    <message>
        <source>Currency codes are written in upper case.</source>
        <translation>Códigos de moeda se escrevem em maiúsculas.</translation>
    </message>
    <message>
        <source>Write the code in upper case.</source>
        <translation>Escreva o código em maiúsculas.</translation>
    </message>
    <message>
        <source>This event takes no plan.</source>
        <translation>Este evento não leva plano.</translation>
    </message>
    <message>
        <source>Remove data[plan_id]; only subscription_created, trial_started and custom take it.</source>
        <translation>Remova data[plan_id]; só subscription_created, trial_started e custom o levam.</translation>
    </message>
    <message>
        <source>This event takes no items.</source>
        <translation>Este evento não leva itens.</translation>
    </message>
    <message>
        <source>Remove data[contents].</source>
        <translation>Remova data[contents].</translation>
    </message>
    <message>
        <source>data[contents] is not JSON.</source>
        <translation>data[contents] não é JSON.</translation>
    </message>
    <message>
        <source>Write the items as one JSON array, then percent-encode all of it.</source>
        <translation>Escreva os itens como um só array JSON e aplique a codificação percentual a tudo.</translation>
    </message>
    <message>
        <source>data[contents] is not a list.</source>
        <translation>data[contents] não é uma lista.</translation>
    </message>
    <message>
        <source>Put the items into [ and ], even a single one.</source>
        <translation>Coloque os itens entre [ e ], mesmo um só.</translation>
    </message>
    <message>
        <source>The list of items is empty; OpenAI does not say what it does with that.</source>
        <translation>A lista de itens está vazia; a OpenAI não diz o que faz com isso.</translation>
    </message>
    <message>
        <source>Leave data[contents] out.</source>
        <translation>Deixe data[contents] de fora.</translation>
    </message>
    <message>
        <source>An entry of data[contents] is not an object.</source>
        <translation>Uma entrada de data[contents] não é um objeto.</translation>
    </message>
    <message>
        <source>Write each item as {&quot;id&quot;:…}.</source>
        <translation>Escreva cada item como {&quot;id&quot;:…}.</translation>
    </message>
    <message>
        <source>An item has a field that OpenAI does not know.</source>
        <translation>Um item tem um campo que a OpenAI não conhece.</translation>
    </message>
    <message>
        <source>Use id, name, content_type, quantity, amount and currency only.</source>
        <translation>Use só id, name, content_type, quantity, amount e currency.</translation>
    </message>
    <message>
        <source>group_id and variant_dict are for the Conversions API alone.</source>
        <translation>group_id e variant_dict são só para a Conversions API.</translation>
    </message>
    <message>
        <source>Remove them from the items of an image tag.</source>
        <translation>Remova-os dos itens de uma tag de imagem.</translation>
    </message>
    <message>
        <source>An item has the same field twice.</source>
        <translation>Um item tem o mesmo campo duas vezes.</translation>
    </message>
    <message>
        <source>A field of an item has a value of the wrong kind.</source>
        <translation>Um campo de um item tem um valor do tipo errado.</translation>
    </message>
    <message>
        <source>Write quantity and amount as numbers without quotes, everything else as text in quotes.</source>
        <translation>Escreva quantity e amount como números sem aspas, todo o resto como texto entre aspas.</translation>
    </message>
    <message>
        <source>content_type of an item is empty.</source>
        <translation>content_type de um item está vazio.</translation>
    </message>
    <message>
        <source>Give it a value such as product, or leave it out.</source>
        <translation>Dê a ele um valor como product, ou deixe-o de fora.</translation>
    </message>
    <message>
        <source>A field of an item is empty.</source>
        <translation>Um campo de um item está vazio.</translation>
    </message>
    <message>
        <source>Give it a value, or leave it out.</source>
        <translation>Dê um valor a ele, ou deixe-o de fora.</translation>
    </message>
    <message>
        <source>An item says nothing: none of its fields has a value.</source>
        <translation>Um item não diz nada: nenhum dos campos dele tem valor.</translation>
    </message>
    <message>
        <source>Give it an id, or leave the item out.</source>
        <translation>Dê um id a ele, ou deixe o item de fora.</translation>
    </message>
    <message>
        <source>There is an e-mail address in the tag.</source>
        <translation>Há um e-mail na tag.</translation>
    </message>
    <message>
        <source>Remove it: image tags must not hold personal data. The Conversions API takes it hashed.</source>
        <translation>Remova-o: tags de imagem não podem conter dados pessoais. A Conversions API o aceita com hash.</translation>
    </message>
    <message>
        <source>There is a phone number in the tag.</source>
        <translation>Há um telefone na tag.</translation>
    </message>
    <message>
        <source>There is what looks like a card number in the tag.</source>
        <translation>Há na tag algo que parece um número de cartão.</translation>
    </message>
    <message>
        <source>Remove it: image tags must not hold personal data.</source>
        <translation>Remova-o: tags de imagem não podem conter dados pessoais.</translation>
    </message>
    <message>
        <source>There is what looks like a key or a password in the tag, where every visitor can read it.</source>
        <translation>Há na tag algo que parece uma chave ou uma senha, onde qualquer visitante pode ler.</translation>
    </message>
    <message>
        <source>Remove it, and replace the key in Ads Manager if the page was online.</source>
        <translation>Remova-a, e substitua a chave no Ads Manager se a página esteve no ar.</translation>
    </message>
    <message>
        <source>The event ID looks like an order number; OpenAI asks for none in image tags.</source>
        <translation>O ID do evento parece um número de pedido; a OpenAI pede que não haja nenhum em tags de imagem.</translation>
    </message>
    <message>
        <source>Use an opaque ID, such as the one that Convey makes, and give the same to the Conversions API.</source>
        <translation>Use um ID opaco, como o que o Convey cria, e dê o mesmo à Conversions API.</translation>
    </message>
    <message>
        <source>This person has opted out, and an image tag can&apos;t say so.</source>
        <translation>Esta pessoa fez opt-out, e uma tag de imagem não pode dizer isso.</translation>
    </message>
    <message>
        <source>Show no tag, or send the conversion with the Conversions API, which can say it.</source>
        <translation>Não mostre nenhuma tag, ou envie a conversão com a Conversions API, que pode dizer isso.</translation>
    </message>
    <message>
        <source>Where is the whole tag? Copy it again from its source.</source>
        <translation>Onde está a tag inteira? Copie-a de novo da origem.</translation>
    </message>
    <message>
        <source>What is your Pixel ID? It stands in Ads Manager.</source>
        <translation>Qual é o seu ID do pixel? Ele está no Ads Manager.</translation>
    </message>
    <message>
        <source>Which event does this page stand for?</source>
        <translation>Qual evento esta página representa?</translation>
    </message>
    <message>
        <source>What should the custom event be called?</source>
        <translation>Como o evento personalizado deve se chamar?</translation>
    </message>
    <message>
        <source>Which opaque ID does the conversion get, or should it have none?</source>
        <translation>Qual ID opaco a conversão recebe, ou ela não deve ter nenhum?</translation>
    </message>
    <message>
        <source>Does the page know the oppref? If not, leave the parameter out.</source>
        <translation>A página conhece o oppref? Se não, deixe o parâmetro de fora.</translation>
    </message>
    <message>
        <source>What is the amount, in the smallest unit of its currency?</source>
        <translation>Qual é o valor, na menor unidade da moeda dele?</translation>
    </message>
    <message>
        <source>In which currency is the amount?</source>
        <translation>Em que moeda está o valor?</translation>
    </message>
    <message>
        <source>What should this value be?</source>
        <translation>Qual deve ser este valor?</translation>
    </message>
    <message>
        <source>Which of the two values is right?</source>
        <translation>Qual dos dois valores está certo?</translation>
    </message>
    <message>
        <source>Which items belong to the conversion?</source>
        <translation>Quais itens são da conversão?</translation>
    </message>
    <message>
        <source>What does this entry say about the item?</source>
        <translation>O que esta entrada diz sobre o item?</translation>
    </message>
    <message>
        <source>What should stand here instead of personal data? It may be left out.</source>
        <translation>O que deve ficar aqui no lugar dos dados pessoais? Pode ficar de fora.</translation>
    </message>
    <message>
        <source>Was the page online with this key? Then the key has to be replaced.</source>
        <translation>A página esteve no ar com esta chave? Então a chave precisa ser substituída.</translation>
    </message>
    <message>
        <source>Is this an endpoint of your own? If not, use bzr.openai.com.</source>
        <translation>Este é um endpoint seu? Se não, use bzr.openai.com.</translation>
    </message>
    <message>
        <source>Does the # belong to a value? Then write it as %23; else remove what follows.</source>
        <translation>O # faz parte de um valor? Então escreva-o como %23; senão, remova o que vem depois.</translation>
    </message>
    <message>
        <source>Where in the page should the tag stand?</source>
        <translation>Em que lugar da página a tag deve ficar?</translation>
    </message>
    <message>
        <source>In which encoding is the text? Save it as UTF-8 and encode it again.</source>
        <translation>Em que codificação está o texto? Salve como UTF-8 e codifique de novo.</translation>
    </message>
    <message>
        <source>What can be left out?</source>
        <translation>O que pode ficar de fora?</translation>
    </message>
    <message>
        <source>Is the tag shown to people who opted out? It must not be.</source>
        <translation>A tag é mostrada a pessoas que fizeram opt-out? Ela não pode ser.</translation>
    </message>
    <message>
        <source>Look at the network and the proxy, then try again.</source>
        <translation>Veja a rede e o proxy e tente de novo.</translation>
    </message>
    <message>
        <source>Stopped. If it was on its way, it may have arrived.</source>
        <translation>Parado. Se estava a caminho, pode ter chegado.</translation>
    </message>
    <message>
        <source>No answer came in time. It may have arrived.</source>
        <translation>Nenhuma resposta chegou a tempo. A tag pode ter chegado.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The server of the tag can&apos;t be reached. {detail}</source>
        <translation>Não é possível chegar ao servidor da tag. {detail}</translation>
    </message>
    <message>
        <source>The connection failed. It may have arrived. {detail}</source>
        <translation>A conexão falhou. A tag pode ter chegado. {detail}</translation>
    </message>
    <message>
        <source>What answered is no web server.</source>
        <translation>O que respondeu não é um servidor web.</translation>
    </message>
    <message>
        <source>As far as known in October 2026, these ads run in the United States, Canada, Australia, New Zealand, the United Kingdom, Brazil, Japan, Korea and Mexico, and in no country of the EU.</source>
        <translation>Até onde se sabe em outubro de 2026, estes anúncios são veiculados nos Estados Unidos, Canadá, Austrália, Nova Zelândia, Reino Unido, Brasil, Japão, Coreia e México, e em nenhum país da UE.</translation>
    </message>
    <message>
        <source>Stay on this computer</source>
        <translation>Ficam neste computador</translation>
    </message>
    <message>
        <source>Are read, and do not leave</source>
        <translation>São lidas e não saem</translation>
    </message>
    <message>
        <source>Leave hashed</source>
        <translation>Saem com hash</translation>
    </message>
    <message>
        <source>Leave so that they can be read</source>
        <translation>Saem de forma legível</translation>
    </message>
    <message>
        <source>Nothing of these columns is read into a conversion.</source>
        <translation>Nada destas colunas é lido para uma conversão.</translation>
    </message>
    <message>
        <source>These columns decide which lines are sent, or how a line is read. Their values stay on this computer.</source>
        <translation>Estas colunas decidem quais linhas são enviadas, ou como uma linha é lida. Os valores delas ficam neste computador.</translation>
    </message>
    <message>
        <source>Only a SHA-256 hash leaves, made on this computer. A hash of a value that is known already can be recognised.</source>
        <translation>Só um hash SHA-256 sai, feito neste computador. O hash de um valor já conhecido pode ser reconhecido.</translation>
    </message>
    <message>
        <source>OpenAI reads these values as they are, or in another form of writing.</source>
        <translation>A OpenAI lê estes valores como estão, ou escritos de outra forma.</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Coluna do arquivo</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Usada para</translation>
    </message>
    <message>
        <source>The same for every line</source>
        <translation>Igual em todas as linhas</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>O que sai deste computador</translation>
    </message>
    <message>
        <source>Every column of the file stands here once, under what happens to it. Conversions go to OpenAI, encrypted; nobody else gets anything, and no file name, line number or figure about the sender leaves.</source>
        <translation>Cada coluna do arquivo está aqui uma vez, sob o que acontece com ela. As conversões vão para a OpenAI, criptografadas; ninguém mais recebe nada, e nenhum nome de arquivo, número de linha ou número sobre quem envia sai.</translation>
    </message>
    <message>
        <source>These values are the same for every line; no column has them.</source>
        <translation>Estes valores são iguais em todas as linhas; nenhuma coluna os tem.</translation>
    </message>
    <message>
        <source>One conversion as it is sent</source>
        <translation>Uma conversão como é enviada</translation>
    </message>
    <message>
        <source>It is set aside, never deleted. Put a copy of it back, or check the conversions again and send them: the question before sending says what that means.</source>
        <translation>Ele é guardado à parte, nunca excluído. Coloque de volta uma cópia dele, ou verifique as conversões de novo e envie-as: a pergunta antes do envio diz o que isso significa.</translation>
    </message>
    <message>
        <source>What it takes stands in Help &gt; Command line, under Inputs.</source>
        <translation>O que é aceito está em Ajuda &gt; Command line (linha de comando), em Inputs.</translation>
    </message>
    <message>
        <source>All inputs stand in Help &gt; Command line, under Inputs.</source>
        <translation>Todas as entradas estão em Ajuda &gt; Command line (linha de comando), em Inputs.</translation>
    </message>
    <message>
        <source>It is set aside, never deleted. What was sent before is not known without it: put a copy of it back, or send with --without-history, and what OpenAI has already goes again.</source>
        <translation>Ele é guardado à parte, nunca excluído. Sem ele não se sabe o que já foi enviado: coloque de volta uma cópia dele, ou envie com --without-history, e o que a OpenAI já tem vai de novo.</translation>
    </message>
    <message>
        <source>It is a workbook with several sheets. Choose the one with the conversions (--sheet), or export it again.</source>
        <translation>É uma pasta de trabalho com várias planilhas. Escolha a que tem as conversões (--sheet), ou exporte de novo.</translation>
    </message>
    <message>
        <source>{subject} can&apos;t be used. {detail}</source>
        <translation>Não é possível usar {subject}. {detail}</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Escolha outra.</translation>
    </message>
    <message>
        <source>This is no endpoint.</source>
        <translation>Isto não é um endpoint.</translation>
    </message>
    <message>
        <source>Other sheets of this workbook with rows: {found}. The one that looks most like conversions is read.</source>
        <translation>Outras planilhas desta pasta de trabalho com linhas: {found}. É lida a que mais parece ter conversões.</translation>
    </message>
    <message>
        <source>If another one is meant, choose its sheet.</source>
        <translation>Se a intenção é ler outra, escolha essa planilha.</translation>
    </message>
    <message>
        <source>A server on the way answered HTTP 413: this conversion is too large for it, even alone.</source>
        <translation>Um servidor no caminho respondeu HTTP 413: esta conversão é grande demais para ele, mesmo sozinha.</translation>
    </message>
    <message>
        <source>This line has too few cells: {found}; the header has {expected}.</source>
        <translation>Esta linha tem células de menos: {found}; o cabeçalho tem {expected}.</translation>
    </message>
    <message>
        <source>Check the time zone, whether day and month are swapped, and which time of day is taken for days without one (date_only_time).</source>
        <translation>Verifique o fuso horário, se dia e mês estão trocados e qual hora do dia é usada para dias que não têm uma (date_only_time).</translation>
    </message>
    <message>
        <source>The amount column is empty here; the conversion is sent without a value.</source>
        <translation>A coluna do valor está vazia aqui; a conversão é enviada sem valor.</translation>
    </message>
    <message>
        <source>Fill in the cell, or leave the line out.</source>
        <translation>Preencha a célula, ou omita a linha.</translation>
    </message>
    <message>
        <source>If it is to be sent all the same, give it an id of its own, or change the filter on column {subject}.</source>
        <translation>Se deve ser enviada mesmo assim, dê a ela um ID próprio ou altere o filtro da coluna {subject}.</translation>
    </message>
    <message>
        <source>This line repeats the header.</source>
        <translation>Esta linha repete o cabeçalho.</translation>
    </message>
</context>
</TS>
