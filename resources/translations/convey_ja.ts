<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>DialectWords</name>
    <message>
        <source>found, %1 % sure</source>
        <translation>検出（確度 %1 %）</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name in a sentence</comment>
        <translation>「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of names</comment>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>caret</source>
        <translation>キャレット</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>コロン</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>制御文字</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>縦棒</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>コンマ ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>セミコロン ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Vertical bar |</source>
        <translation>縦棒 |</translation>
    </message>
    <message>
        <source>Caret ^</source>
        <translation>キャレット ^</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the first %1 lines have the same number of cells with it: %2.</source>
        <translation>
            <numerusform>先頭の %1 行のうち %Ln 行が、これで区切るとセル数がそろいます: %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>you chose; %1 fits better</source>
        <translation>手動で選択（%1 のほうが合います）</translation>
    </message>
    <message>
        <source>you chose</source>
        <translation>手動で選択</translation>
    </message>
    <message>
        <source>assumed: one column</source>
        <translation>推定: 1 列</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>標準どおり</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells of the first line read like names, %1 like values.</source>
        <translation>
            <numerusform>1 行目は名前らしいセルが %Ln 個、値らしいセルが %1 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>The first line looks like those below it.</source>
        <translation>1 行目は、その下の行と似ています。</translation>
    </message>
    <message>
        <source>saved today %1</source>
        <translation>今日 %1 に保存</translation>
    </message>
    <message>
        <source>saved yesterday %1</source>
        <translation>昨日 %1 に保存</translation>
    </message>
    <message>
        <source>saved on %1 at %2</source>
        <translation>%1 %2 に保存</translation>
    </message>
    <message>
        <source>Columns without a name are called by their place: %1.</source>
        <translation>名前のない列は位置で呼びます: %1。</translation>
    </message>
    <message>
        <source>Names that stand over more than one column: %1. Convey reads the first column of each; to use another, give it a name of its own in the spreadsheet.</source>
        <translation>複数の列に同じ名前があります: %1。Convey はそれぞれ最初の列を読みます。別の列を使うには、表計算ソフトで固有の名前を付けてください。</translation>
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
        <translation>Windows-1252（西ヨーロッパ）</translation>
    </message>
    <message>
        <source>UTF-16 LE (Excel: Unicode text)</source>
        <translation>UTF-16 LE（Excel: Unicode テキスト）</translation>
    </message>
    <message>
        <source>UTF-16 BE</source>
        <translation>UTF-16 BE</translation>
    </message>
    <message>
        <source>Windows-1250 (Central)</source>
        <translation>Windows-1250（中央ヨーロッパ）</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251（キリル文字）</translation>
    </message>
    <message>
        <source>Windows-1253 (Greek)</source>
        <translation>Windows-1253（ギリシャ語）</translation>
    </message>
    <message>
        <source>Windows-1254 (Turkish)</source>
        <translation>Windows-1254（トルコ語）</translation>
    </message>
    <message>
        <source>Windows-1255 (Hebrew)</source>
        <translation>Windows-1255（ヘブライ語）</translation>
    </message>
    <message>
        <source>Windows-1256 (Arabic)</source>
        <translation>Windows-1256（アラビア語）</translation>
    </message>
    <message>
        <source>Windows-1257 (Baltic)</source>
        <translation>Windows-1257（バルト諸語）</translation>
    </message>
    <message>
        <source>Windows-1258 (Vietnamese)</source>
        <translation>Windows-1258（ベトナム語）</translation>
    </message>
    <message>
        <source>Windows-874 (Thai)</source>
        <translation>Windows-874（タイ語）</translation>
    </message>
    <message>
        <source>Shift_JIS (Japanese)</source>
        <translation>Shift_JIS（日本語）</translation>
    </message>
    <message>
        <source>EUC-JP (Japanese)</source>
        <translation>EUC-JP（日本語）</translation>
    </message>
    <message>
        <source>GB18030 (Chinese, simplified)</source>
        <translation>GB18030（中国語・簡体字）</translation>
    </message>
    <message>
        <source>EUC-KR (Korean)</source>
        <translation>EUC-KR（韓国語）</translation>
    </message>
    <message>
        <source>Big5 (Chinese, traditional)</source>
        <translation>Big5（中国語・繁体字）</translation>
    </message>
    <message>
        <source>Mac Roman (old Macs)</source>
        <translation>Mac Roman（旧 Mac）</translation>
    </message>
    <message>
        <source>you chose</source>
        <translation>手動で選択</translation>
    </message>
    <message>
        <source>found, %1 % sure</source>
        <translation>検出（確度 %1 %）</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>標準どおり</translation>
    </message>
    <message>
        <source>found, marked as such</source>
        <translation>検出（目印あり）</translation>
    </message>
    <message>
        <source>likely, %1 % sure</source>
        <translation>推定（確度 %1 %）</translation>
    </message>
    <message>
        <source>as the format has it</source>
        <translation>形式の決まりどおり</translation>
    </message>
    <message>
        <source>found</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>The file begins with the mark of this encoding.</source>
        <translation>ファイルの先頭に、この文字コードの目印があります。</translation>
    </message>
    <message>
        <source>Every second byte is zero, as in this encoding.</source>
        <translation>1 バイトおきにゼロがあり、この文字コードの特徴と一致します。</translation>
    </message>
    <message>
        <source>Line %1 is the first with letters beyond A to Z, and they are well-formed.</source>
        <translation>%1 行目に初めて A～Z 以外の文字があり、正しい並びです。</translation>
    </message>
    <message>
        <source>There is no letter beyond A to Z in what was looked at.</source>
        <translation>確認した範囲には A～Z 以外の文字がありません。</translation>
    </message>
    <message>
        <source>Line %1 is the first that can&apos;t be UTF-8; with this encoding its letters make words.</source>
        <translation>%1 行目は UTF-8 ではありえません。この文字コードなら文字が言葉になります。</translation>
    </message>
    <message>
        <source>The first line names the separator, as Excel writes it.</source>
        <translation>1 行目に、Excel の書き方で区切り文字が書かれています。</translation>
    </message>
    <message>
        <source>The lines above the table are parameters of a template.</source>
        <translation>表の上の行は、テンプレートのパラメーターです。</translation>
    </message>
    <message>
        <source>The lines above the table are comments.</source>
        <translation>表の上の行は、コメントです。</translation>
    </message>
    <message>
        <source>The lines above the table read like a title.</source>
        <translation>表の上の行は、タイトルのようです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were passed over.</source>
        <translation>
            <numerusform>%Ln 行を読み飛ばしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>none found</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>one begins in line %1</source>
        <translation>%1 行目に 1 つあります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other tables begin in the file.</source>
        <translation>
            <numerusform>このファイルには、ほかに %Ln 個の表があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>above the names</source>
        <translation>列名の上</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable, from line %1 on</source>
        <translation>
            <numerusform>%Ln 個が読めません（%1 行目から）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how it was found, and the proof</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>これだけ</translation>
    </message>
    <message>
        <source>An Excel workbook.</source>
        <translation>Excel ブックです。</translation>
    </message>
    <message>
        <source>Packed as gz; Convey has unpacked it.</source>
        <translation>gz 圧縮のファイルを Convey が展開しました。</translation>
    </message>
    <message>
        <source>Its days are counted from 1904, as on old Macs.</source>
        <translation>旧 Mac と同じく、日付を 1904 年から数えています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln formulas have no value: open the workbook in Excel and save it once.</source>
        <translation>
            <numerusform>%Ln 個の数式に値がありません。Excel でブックを開き、一度保存してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged cells: the value stands in the first of them.</source>
        <translation>
            <numerusform>結合されたセルが %Ln 個あり、値は先頭のセルにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its lines end in different ways, which changes nothing.</source>
        <translation>行の終わり方が混ざっていますが、影響はありません。</translation>
    </message>
    <message>
        <source>Its lines end as on Windows (CR LF).</source>
        <translation>改行は Windows 式（CR LF）です。</translation>
    </message>
    <message>
        <source>Its lines end as on old Macs (CR).</source>
        <translation>改行は旧 Mac 式（CR）です。</translation>
    </message>
    <message>
        <source>Its lines end as on Linux and Macs (LF).</source>
        <translation>改行は Linux・Mac 式（LF）です。</translation>
    </message>
    <message>
        <source>Line %1 names a time zone: %2.</source>
        <translation>%1 行目にタイムゾーンがあります: %2。</translation>
    </message>
    <message numerus="yes">
        <source>the one of %Ln that looks most like conversions</source>
        <translation>
            <numerusform>%Ln 枚のうち最もコンバージョンらしいシート</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>is empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>値がある</translation>
    </message>
    <message>
        <source>zero or less</source>
        <translation>ゼロ以下</translation>
    </message>
    <message>
        <source>above zero</source>
        <translation>ゼロより大きい</translation>
    </message>
    <message>
        <source>all but %1</source>
        <comment>words of a column</comment>
        <translation>%1 以外</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>cells without a word</comment>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, and the values that are left out</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This file has no such column.</source>
        <translation>このファイルにこの列はありません。</translation>
    </message>
    <message>
        <source>Switched off: they are sent.</source>
        <translation>オフ: 送信されます。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>None in this file.</source>
        <translation>このファイルにはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions, with others of its kind</source>
        <translation>
            <numerusform>同じ種類を合わせて %Ln 件のコンバージョン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions, %1, with others of its kind</source>
        <translation>
            <numerusform>同じ種類を合わせて %Ln 件のコンバージョン、%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions</source>
        <translation>
            <numerusform>%Ln 件のコンバージョン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions, %1</source>
        <translation>
            <numerusform>%Ln 件のコンバージョン、%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>causes</name>
    <message>
        <source>Line has too many cells</source>
        <translation>行のセルが多すぎる</translation>
    </message>
    <message>
        <source>Line has too few cells</source>
        <translation>行のセルが足りない</translation>
    </message>
    <message>
        <source>Quotation mark never closed</source>
        <translation>引用符が閉じていない</translation>
    </message>
    <message>
        <source>Line too long to be read whole</source>
        <translation>長すぎて読みきれない行</translation>
    </message>
    <message>
        <source>Text can&apos;t be read (encoding)</source>
        <translation>文字を読めない（文字コード）</translation>
    </message>
    <message>
        <source>Event ID is missing</source>
        <translation>イベント ID がない</translation>
    </message>
    <message>
        <source>Event ID looks personal</source>
        <translation>イベント ID が個人情報らしい</translation>
    </message>
    <message>
        <source>Event ID is very long</source>
        <translation>イベント ID が長すぎる</translation>
    </message>
    <message>
        <source>Kind of event is missing</source>
        <translation>イベントの種類がない</translation>
    </message>
    <message>
        <source>Kind of event is not known</source>
        <translation>不明なイベントの種類</translation>
    </message>
    <message>
        <source>Custom event has no name</source>
        <translation>カスタムイベントの名前がない</translation>
    </message>
    <message>
        <source>Custom event name not allowed</source>
        <translation>使えないカスタムイベント名</translation>
    </message>
    <message>
        <source>Custom event has a standard name</source>
        <translation>カスタム名が標準イベントと同じ</translation>
    </message>
    <message>
        <source>Custom event name not sent</source>
        <translation>カスタムイベント名は送られない</translation>
    </message>
    <message>
        <source>Time is missing</source>
        <translation>日時がない</translation>
    </message>
    <message>
        <source>Time can&apos;t be read</source>
        <translation>日時を読めない</translation>
    </message>
    <message>
        <source>Time names no zone</source>
        <translation>日時にタイムゾーンがない</translation>
    </message>
    <message>
        <source>Day and month unclear</source>
        <translation>日と月の順が不明</translation>
    </message>
    <message>
        <source>Time skipped by the clocks</source>
        <translation>時計の切り替えで存在しない時刻</translation>
    </message>
    <message>
        <source>Time happened twice</source>
        <translation>時計の切り替えで 2 回ある時刻</translation>
    </message>
    <message>
        <source>Older than 7 days</source>
        <translation>7 日より前</translation>
    </message>
    <message>
        <source>Time is in the future</source>
        <translation>日時が未来</translation>
    </message>
    <message>
        <source>Leaves the 7 days within the hour</source>
        <translation>1 時間以内に期間外になる</translation>
    </message>
    <message>
        <source>Place is not known</source>
        <translation>不明な発生場所</translation>
    </message>
    <message>
        <source>App event outside the app</source>
        <translation>アプリ外のアプリイベント</translation>
    </message>
    <message>
        <source>Page address is missing</source>
        <translation>ページの URL がない</translation>
    </message>
    <message>
        <source>Page address can&apos;t be sent</source>
        <translation>ページの URL を送れない</translation>
    </message>
    <message>
        <source>Page address looks personal</source>
        <translation>ページの URL が個人情報らしい</translation>
    </message>
    <message>
        <source>Opt-out can&apos;t be read</source>
        <translation>オプトアウトを読めない</translation>
    </message>
    <message>
        <source>Consent is unclear</source>
        <translation>同意が不明</translation>
    </message>
    <message>
        <source>Nothing identifies the customer</source>
        <translation>顧客を識別する情報がない</translation>
    </message>
    <message>
        <source>E-mail address not usable</source>
        <translation>メールアドレスを使えない</translation>
    </message>
    <message>
        <source>Phone number not usable</source>
        <translation>電話番号を使えない</translation>
    </message>
    <message>
        <source>Phone number without country</source>
        <translation>電話番号に国番号がない</translation>
    </message>
    <message>
        <source>Customer ID not usable</source>
        <translation>顧客 ID を使えない</translation>
    </message>
    <message>
        <source>Name not usable</source>
        <translation>名前を使えない</translation>
    </message>
    <message>
        <source>Country is not known</source>
        <translation>不明な国</translation>
    </message>
    <message>
        <source>Region not usable</source>
        <translation>地域を使えない</translation>
    </message>
    <message>
        <source>City not usable</source>
        <translation>市区町村を使えない</translation>
    </message>
    <message>
        <source>Postal code not usable</source>
        <translation>郵便番号を使えない</translation>
    </message>
    <message>
        <source>IP address not usable</source>
        <translation>IP アドレスを使えない</translation>
    </message>
    <message>
        <source>Browser text not usable</source>
        <translation>ブラウザー文字列を使えない</translation>
    </message>
    <message>
        <source>obref not usable</source>
        <translation>obref を使えない</translation>
    </message>
    <message>
        <source>Advertising ID not usable</source>
        <translation>広告 ID を使えない</translation>
    </message>
    <message>
        <source>Hash of another kind</source>
        <translation>種類の違うハッシュ</translation>
    </message>
    <message>
        <source>Hashed already</source>
        <translation>すでにハッシュ化されている</translation>
    </message>
    <message>
        <source>Amount can&apos;t be read</source>
        <translation>金額を読めない</translation>
    </message>
    <message>
        <source>Amount has too many decimals</source>
        <translation>金額の小数桁が多すぎる</translation>
    </message>
    <message>
        <source>Decimal sign unclear</source>
        <translation>小数点の記号が不明</translation>
    </message>
    <message>
        <source>Currency is missing</source>
        <translation>通貨がない</translation>
    </message>
    <message>
        <source>Amount is negative</source>
        <translation>金額がマイナス</translation>
    </message>
    <message>
        <source>Amount is zero</source>
        <translation>金額がゼロ</translation>
    </message>
    <message>
        <source>Currency is not known</source>
        <translation>不明な通貨</translation>
    </message>
    <message>
        <source>Currency no longer in use</source>
        <translation>廃止された通貨</translation>
    </message>
    <message>
        <source>Plan not sent</source>
        <translation>プランは送られない</translation>
    </message>
    <message>
        <source>Products not sent</source>
        <translation>商品は送られない</translation>
    </message>
    <message>
        <source>Own field not sent</source>
        <translation>独自フィールドは送られない</translation>
    </message>
    <message>
        <source>Text looks personal</source>
        <translation>テキストが個人情報らしい</translation>
    </message>
    <message>
        <source>Quantity can&apos;t be read</source>
        <translation>数量を読めない</translation>
    </message>
    <message>
        <source>Quantity below 1</source>
        <translation>数量が 1 未満</translation>
    </message>
    <message>
        <source>Item price can&apos;t be read</source>
        <translation>商品の価格を読めない</translation>
    </message>
    <message>
        <source>Item price without currency</source>
        <translation>商品の価格に通貨がない</translation>
    </message>
    <message>
        <source>Item currency is not known</source>
        <translation>商品の通貨が不明</translation>
    </message>
    <message>
        <source>Very many items</source>
        <translation>商品が非常に多い</translation>
    </message>
    <message>
        <source>Customer&apos;s name in an item&apos;s name</source>
        <translation>商品名に顧客の名前がある</translation>
    </message>
    <message>
        <source>Own field not readable</source>
        <translation>独自フィールドを読めない</translation>
    </message>
    <message>
        <source>Items not readable</source>
        <translation>商品を読めない</translation>
    </message>
    <message>
        <source>More than three values</source>
        <translation>値が 3 つを超える</translation>
    </message>
    <message>
        <source>Left out for want of consent</source>
        <translation>除外: 同意なし</translation>
    </message>
    <message>
        <source>Left out: voided</source>
        <translation>除外: 無効化</translation>
    </message>
    <message>
        <source>Left out: refunded</source>
        <translation>除外: 返金済み</translation>
    </message>
    <message>
        <source>Left out: cancelled</source>
        <translation>除外: キャンセル</translation>
    </message>
    <message>
        <source>Left out: not paid yet</source>
        <translation>除外: 未払い</translation>
    </message>
    <message>
        <source>Left out: failed</source>
        <translation>除外: 失敗</translation>
    </message>
    <message>
        <source>Left out: test mode</source>
        <translation>除外: テストモード</translation>
    </message>
    <message>
        <source>Left out: not a sale</source>
        <translation>除外: 販売ではない</translation>
    </message>
    <message>
        <source>Left out: adjustment</source>
        <translation>除外: 調整</translation>
    </message>
    <message>
        <source>Left out: totals</source>
        <translation>除外: 合計行</translation>
    </message>
    <message>
        <source>Left out: not won</source>
        <translation>除外: 受注に至らず</translation>
    </message>
    <message>
        <source>Left out by a filter</source>
        <translation>フィルターで除外</translation>
    </message>
    <message>
        <source>Too many lines for one order</source>
        <translation>1 注文の行が多すぎる</translation>
    </message>
    <message>
        <source>Lines of one order differ</source>
        <translation>同じ注文の行が食い違う</translation>
    </message>
    <message>
        <source>Line stands twice in an order</source>
        <translation>注文内に同じ行が 2 回ある</translation>
    </message>
    <message>
        <source>Items and total differ</source>
        <translation>商品と合計が合わない</translation>
    </message>
    <message>
        <source>Items and total far apart</source>
        <translation>商品と合計が大きく違う</translation>
    </message>
    <message>
        <source>Event ID used twice, same content</source>
        <translation>イベント ID が重複（同じ内容）</translation>
    </message>
    <message>
        <source>Event ID used twice, other content</source>
        <translation>イベント ID が重複（違う内容）</translation>
    </message>
    <message>
        <source>Nearly all amounts are 1</source>
        <translation>ほとんどの金額が 1</translation>
    </message>
    <message>
        <source>Amounts far above the usual ones</source>
        <translation>普段よりはるかに大きい金額</translation>
    </message>
    <message>
        <source>Most times in one hour of the day</source>
        <translation>時刻が 1 時間帯に集中</translation>
    </message>
    <message>
        <source>Event IDs only count the lines</source>
        <translation>イベント ID が行番号だけ</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Sent before with other values</source>
        <translation>別の値で送信済み</translation>
    </message>
    <message>
        <source>Sent before, no answer came back</source>
        <translation>送信済みだが応答なし</translation>
    </message>
    <message>
        <source>Sent before to a pixel of yours</source>
        <translation>自分の別のピクセルに送信済み</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>手動で除外</translation>
    </message>
    <message>
        <source>Counted, but not listed</source>
        <translation>件数のみ（一覧なし）</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>確認するものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln 個のセル</numerusform>
        </translation>
    </message>
    <message>
        <source>an ID of its own for each conversion, such as an order number</source>
        <translation>注文番号など、コンバージョンごとに固有の ID</translation>
    </message>
    <message>
        <source>a kind of event, such as order_created or Purchase</source>
        <translation>order_created や Purchase などのイベントの種類</translation>
    </message>
    <message>
        <source>1 to 64 letters, digits, _ or -</source>
        <translation>英字・数字・_・- を 1～64 文字</translation>
    </message>
    <message>
        <source>a time such as 2026-11-21T14:30:00+01:00</source>
        <translation>2026-11-21T14:30:00+01:00 のような日時</translation>
    </message>
    <message>
        <source>a place such as web, mobile_app or physical_store</source>
        <translation>web、mobile_app、physical_store などの発生場所</translation>
    </message>
    <message>
        <source>an address such as https://shop.example.com/thanks</source>
        <translation>https://shop.example.com/thanks のような URL</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>はい、またはいいえ</translation>
    </message>
    <message>
        <source>an e-mail address, a phone number, a customer ID or oppref</source>
        <translation>メールアドレス、電話番号、顧客 ID、または oppref</translation>
    </message>
    <message>
        <source>an address such as anna@example.com</source>
        <translation>anna@example.com のようなアドレス</translation>
    </message>
    <message>
        <source>a number with its country code, such as +44 7700 900123</source>
        <translation>+44 7700 900123 のような国番号付きの番号</translation>
    </message>
    <message>
        <source>two letters such as US</source>
        <translation>US のような 2 文字</translation>
    </message>
    <message>
        <source>at most 32 letters, digits, spaces and hyphens</source>
        <translation>英字・数字・スペース・ハイフンを 32 文字まで</translation>
    </message>
    <message>
        <source>one IPv4 or IPv6 address</source>
        <translation>IPv4 または IPv6 アドレス 1 つ</translation>
    </message>
    <message>
        <source>a number such as 129.99</source>
        <translation>129.99 のような数値</translation>
    </message>
    <message>
        <source>three letters such as EUR</source>
        <translation>EUR のような 3 文字</translation>
    </message>
    <message>
        <source>a whole number from 1 on</source>
        <translation>1 以上の整数</translation>
    </message>
    <message>
        <source>OpenAI refuses conversions like this one.</source>
        <translation>OpenAI はこのようなコンバージョンを拒否します。</translation>
    </message>
    <message>
        <source>Nothing here can be sent for certain, and Convey won&apos;t guess.</source>
        <translation>確実に送れるものがなく、Convey は推測しません。</translation>
    </message>
    <message>
        <source>OpenAI does not say how it takes this.</source>
        <translation>OpenAI がこれをどう扱うかは公表されていません。</translation>
    </message>
    <message>
        <source>The conversion is sent without this value.</source>
        <translation>この値を除いてコンバージョンを送信します。</translation>
    </message>
    <message>
        <source>It would leave this computer unhashed.</source>
        <translation>ハッシュ化されずにこのコンピューターから出てしまいます。</translation>
    </message>
    <message>
        <source>You or your saved setup leave it out.</source>
        <translation>自分の操作か保存済み設定で除外しています。</translation>
    </message>
    <message>
        <source>OpenAI takes it; it is worth a look.</source>
        <translation>OpenAI は受理しますが、確認をおすすめします。</translation>
    </message>
    <message>
        <source>Rule: OpenAI, page “%1”, read on %2</source>
        <translation>規則: OpenAI のページ「%1」（%2 に確認）</translation>
    </message>
    <message>
        <source>Rule: a recorded answer of OpenAI (%1), read on %2</source>
        <translation>規則: OpenAI の実際の応答 (%1)（%2 に確認）</translation>
    </message>
    <message>
        <source>Rule: inferred, %1, read on %2</source>
        <translation>規則: 推定、%1（%2 に確認）</translation>
    </message>
    <message>
        <source>OpenAI has published no rule (looked for on %1)</source>
        <translation>OpenAI は規則を公表していません（%1 に調査）</translation>
    </message>
    <message>
        <source>Rule: Convey&apos;s own, not OpenAI&apos;s</source>
        <translation>規則: OpenAI ではなく Convey の規則</translation>
    </message>
    <message>
        <source>Amount is missing</source>
        <translation>金額がない</translation>
    </message>
    <message>
        <source>Left out: the header again</source>
        <translation>除外: 列名の行の繰り返し</translation>
    </message>
</context>
<context>
    <name>convey::ui::AboutDialog</name>
    <message>
        <source>Libraries that Convey uses</source>
        <translation>Convey が使うライブラリ</translation>
    </message>
    <message>
        <source>Each library with its version, its licence and who wrote it.</source>
        <translation>各ライブラリのバージョン、ライセンス、作者。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>著作権</translation>
    </message>
    <message>
        <source>About Convey</source>
        <translation>Convey について</translation>
    </message>
    <message>
        <source>Convey %1</source>
        <translation>Convey %1</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you send it. Convey collects no usage data and looks for no updates. Keys stay in the key store of this computer.</source>
        <translation>送信するまで、このコンピューターからは何も出ません。Convey は利用データを集めず、更新も確認しません。キーはこのコンピューターのキーストアに残ります。</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. © Convey contributors. It uses:</source>
        <translation>Apache License 2.0 のフリーソフトウェアです。© Convey contributors. 使用しているもの:</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>バージョン情報をコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>convey::ui::AdsManagerDrawing</name>
    <message>
        <source>A drawing of Ads Manager: on the page Conversions, the pixel ID stands beside the pixel, and keys for sending are made under Conversion keys.</source>
        <translation>Ads Manager の図: 「Conversions」ページでピクセルの横にピクセル ID があり、送信用のキーは「Conversion keys」で作ります。</translation>
    </message>
    <message>
        <source>Pixel: your shop</source>
        <translation>ピクセル: お使いのショップ</translation>
    </message>
    <message>
        <source>Pixel ID   %1</source>
        <translation>ピクセル ID   %1</translation>
    </message>
    <message>
        <source>Source ID   %1</source>
        <translation>ソース ID   %1</translation>
    </message>
    <message>
        <source>Conversion keys</source>
        <translation>Conversion keys</translation>
    </message>
    <message>
        <source>New key   %1</source>
        <translation>新しいキー   %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::AgainBar</name>
    <message>
        <source>&amp;Mend them in Preview</source>
        <translation>プレビューで修正(&amp;M)</translation>
    </message>
    <message>
        <source>Shows the refused rows on the Preview page, with OpenAI&apos;s own words.</source>
        <translation>拒否された行を、OpenAI の原文とともに「プレビュー」ページに表示します。</translation>
    </message>
    <message>
        <source>Test &amp;only these</source>
        <translation>これだけをテスト(&amp;O)</translation>
    </message>
    <message>
        <source>Sends only the refused conversions that are changed since, as a test. Nothing is recorded.</source>
        <translation>拒否された後に変更したコンバージョンだけを、テストとして送ります。何も記録されません。</translation>
    </message>
    <message>
        <source>&amp;Send only these…</source>
        <translation>これだけを送信(&amp;S)…</translation>
    </message>
    <message>
        <source>Asks once more, then sends only the refused conversions that are changed since.</source>
        <translation>もう一度確認してから、拒否された後に変更したコンバージョンだけを送信します。</translation>
    </message>
    <message numerus="yes">
        <source>OpenAI refused %Ln conversions.</source>
        <translation>
            <numerusform>OpenAI が %Ln 件のコンバージョンを拒否しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change what its words name; then only these can be sent.</source>
        <translation>メッセージが指す箇所を変更すると、これだけを送信できます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are changed since and can be sent alone.</source>
        <translation>
            <numerusform>その後 %Ln 件を変更済みで、これだけを送信できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send only these in practice mode…</source>
        <translation>練習モードでこれだけを送信(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Send only these for real…</source>
        <translation>これだけを本番送信(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>convey::ui::Banner</name>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>convey::ui::BannerStack</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>messages that are folded up</comment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the other messages of this page, or folds them up again.</source>
        <translation>このページのほかのメッセージを表示する、または再び折りたたみます。</translation>
    </message>
</context>
<context>
    <name>convey::ui::BatchModel</name>
    <message>
        <source>%1 to %2</source>
        <comment>times of the oldest and the newest order</comment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>コンバージョン</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>convey::ui::BindingDialog</name>
    <message>
        <source>Several columns, or a part of one: %1</source>
        <translation>複数の列、または列の一部: %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>How the value is made of the columns.</source>
        <translation>列から値を作る方法です。</translation>
    </message>
    <message>
        <source>The first column that is not empty</source>
        <translation>空でない最初の列</translation>
    </message>
    <message>
        <source>All of these columns</source>
        <translation>これらの列すべて</translation>
    </message>
    <message>
        <source>A part of one column</source>
        <translation>1 つの列の一部</translation>
    </message>
    <message>
        <source>Text with columns in it</source>
        <translation>列を埋め込んだテキスト</translation>
    </message>
    <message>
        <source>An ID made of these columns</source>
        <translation>これらの列で作る ID</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>A column of the file; they are used in this order.</source>
        <translation>ファイルの列。この順に使います。</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no column</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>Part of the cell</source>
        <translation>セルの部分</translation>
    </message>
    <message>
        <source>Which part of each cell is taken.</source>
        <translation>各セルのどの部分を使うか。</translation>
    </message>
    <message>
        <source>the whole cell</source>
        <translation>セル全体</translation>
    </message>
    <message>
        <source>the first name of a full name</source>
        <translation>氏名の「名」</translation>
    </message>
    <message>
        <source>the last name of a full name</source>
        <translation>氏名の「姓」</translation>
    </message>
    <message>
        <source>all e-mail addresses of the cell</source>
        <translation>セル内のすべてのメールアドレス</translation>
    </message>
    <message>
        <source>what stands behind a word and a colon</source>
        <translation>単語とコロンの後ろの部分</translation>
    </message>
    <message>
        <source>The word before the colon</source>
        <translation>コロンの前の単語</translation>
    </message>
    <message>
        <source>In a cell with “oppref: abc” the word is oppref.</source>
        <translation>セルが「oppref: abc」なら、単語は oppref です。</translation>
    </message>
    <message>
        <source>Text with columns in braces</source>
        <translation>列を波かっこで入れたテキスト</translation>
    </message>
    <message>
        <source>Columns stand in braces: evt_{Order ID}. A brace that is meant is doubled.</source>
        <translation>列は波かっこで囲みます: evt_{Order ID}。波かっこそのものは 2 つ重ねます。</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <translation>方法(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>テキスト(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>列(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Part:</source>
        <translation>部分(&amp;P):</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>結果:</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>これを使う(&amp;U)</translation>
    </message>
    <message>
        <source>Write text with columns of the file in braces, such as evt_{Order ID}.</source>
        <translation>ファイルの列を波かっこで囲んでテキストを書きます。例: evt_{Order ID}。</translation>
    </message>
    <message>
        <source>Choose the columns, and which part of their cells.</source>
        <translation>列と、そのセルのどの部分を使うかを選びます。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value and what is sent for it</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nothing in the first lines.</source>
        <translation>最初の数行にはありません。</translation>
    </message>
</context>
<context>
    <name>convey::ui::BindingWords</name>
    <message>
        <source>First name in %1</source>
        <comment>a column</comment>
        <translation>%1 の「名」</translation>
    </message>
    <message>
        <source>Last name in %1</source>
        <comment>a column</comment>
        <translation>%1 の「姓」</translation>
    </message>
    <message>
        <source>Addresses in %1</source>
        <comment>e-mail addresses in a column</comment>
        <translation>%1 内のアドレス</translation>
    </message>
    <message>
        <source>Address %1 in %2</source>
        <comment>the second e-mail address in a column</comment>
        <translation>%2 内の %1 番目のアドレス</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <comment>what stands behind a word in a column</comment>
        <translation>%2 内の「%1」</translation>
    </message>
    <message>
        <source>%1, else %2</source>
        <comment>columns: the second where the first is empty</comment>
        <translation>%1、なければ %2</translation>
    </message>
    <message>
        <source>Made of %1</source>
        <comment>an event ID, of columns</comment>
        <translation>%1 から作成</translation>
    </message>
</context>
<context>
    <name>convey::ui::BuildPane</name>
    <message>
        <source>What a tag can’t do</source>
        <translation>タグでできないこと</translation>
    </message>
    <message>
        <source>It can’t report clicks, forms or app events, send several events at once, carry e-mail addresses or other customer data, opt a visitor out, find the click reference, or take fields of your own. For those, send a file or use the pixel script. Show it only after consent.</source>
        <translation>クリック、フォーム、アプリイベントの報告、複数イベントの一括送信、メールアドレスなどの顧客データの送信、訪問者のオプトアウト、クリック参照の取得、独自フィールドの送信はできません。これらにはファイル送信かピクセルスクリプトを使います。タグは同意を得てから表示してください。</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>用途(&amp;O)</translation>
    </message>
    <message>
        <source>Form of the tag</source>
        <translation>タグの形式</translation>
    </message>
    <message>
        <source>Where the tag will stand: each place wants it written in its own way.</source>
        <translation>タグを置く場所。場所ごとに書き方が違います。</translation>
    </message>
    <message>
        <source>Image tag</source>
        <translation>画像タグ</translation>
    </message>
    <message>
        <source>The tag, ready to paste. Convey never loads it. Ctrl+Shift+C copies it with its colours.</source>
        <translation>貼り付けられる状態のタグ。Convey がこれを読み込むことはありません。Ctrl+Shift+C で色付きでコピーします。</translation>
    </message>
    <message>
        <source>The same conversion in other forms</source>
        <translation>同じコンバージョンの別の形式</translation>
    </message>
    <message numerus="yes">
        <source>%Ln forms</source>
        <translation>
            <numerusform>%Ln 個の形式</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms of the tag</source>
        <translation>タグの形式</translation>
    </message>
    <message>
        <source>The tag for each place. Enter copies the code of a row.</source>
        <translation>場所別のタグ。Enter で行のコードをコピーします。</translation>
    </message>
    <message>
        <source>No problem found</source>
        <translation>問題は見つかりませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln characters</source>
        <comment>what is wrong, length</comment>
        <translation>
            <numerusform>%1、%Ln 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag is on the clipboard, as text and with its colours.</source>
        <translation>タグをテキストと色付きの両方でクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The tag is on the clipboard.</source>
        <translation>タグをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>On the clipboard: %1.</source>
        <comment>form of the tag</comment>
        <translation>クリップボードにコピー: %1。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>Save the tag</source>
        <translation>タグを保存</translation>
    </message>
    <message>
        <source>Save a page for the developer</source>
        <translation>開発者向けのページを保存</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>印刷用 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>convey::ui::BulkPane</name>
    <message>
        <source>No file is open</source>
        <translation>ファイルが開いていません</translation>
    </message>
    <message>
        <source>Open a file with one conversion a row, look at its columns, then come back.</source>
        <translation>1 行が 1 コンバージョンのファイルを開き、列を確認してから、ここに戻ってください。</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Lines that are done</source>
        <translation>処理済みの行</translation>
    </message>
    <message>
        <source>Stop making tags</source>
        <translation>タグの作成を停止</translation>
    </message>
    <message>
        <source>Stops; no file is written or changed.</source>
        <translation>停止します。ファイルは作成も変更もされません。</translation>
    </message>
    <message>
        <source>Lines that are no tag</source>
        <translation>タグにならない行</translation>
    </message>
    <message>
        <source>Each conversion that can’t be a tag, with the reason. Ctrl+C copies a row.</source>
        <translation>タグにできないコンバージョンとその理由です。Ctrl+C で行をコピーします。</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>列(&amp;L)…</translation>
    </message>
    <message>
        <source>Go to the columns of the file</source>
        <translation>ファイルの列へ移動</translation>
    </message>
    <message>
        <source>There you choose which column is which; tags are made by the same choice.</source>
        <translation>どの列が何かをそこで選びます。タグも同じ割り当てで作られます。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&amp;Pixel</source>
        <translation>ピクセル(&amp;P)</translation>
    </message>
    <message>
        <source>A saved destination, or a pixel ID.</source>
        <translation>保存した送信先、またはピクセル ID。</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>用途(&amp;O)</translation>
    </message>
    <message>
        <source>Where the tags will stand.</source>
        <translation>タグを置く場所。</translation>
    </message>
    <message>
        <source>A table (CSV) with the tag in a column</source>
        <translation>タグの列を持つ表（CSV）</translation>
    </message>
    <message>
        <source>A folder with one file a tag</source>
        <translation>タグごとに 1 ファイルのフォルダー</translation>
    </message>
    <message>
        <source>One page (HTML) with all of them</source>
        <translation>全部をまとめた 1 ページ（HTML）</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>形式(&amp;A)</translation>
    </message>
    <message>
        <source>What is written. It holds the tags alone, no column of the file.</source>
        <translation>書き出すもの。タグだけで、ファイルの列は含みません。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln lines</source>
        <comment>name of the file</comment>
        <translation>
            <numerusform>%1、%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions about the columns are open. Answer them on Columns: a tag must not rest on a guess.</source>
        <translation>
            <numerusform>列についての未回答の質問が %Ln 件あります。「列」で答えてください。推測のままタグを作ることはできません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the folder of tags is made</source>
        <translation>タグのフォルダーを作る場所</translation>
    </message>
    <message>
        <source>Save the tags</source>
        <translation>タグを保存</translation>
    </message>
    <message>
        <source>This is the file that the tags come from. Choose another name.</source>
        <translation>タグの元になっているファイルです。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Making the tags…</source>
        <translation>タグを作成中…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>停止しました。ファイルは書き出されていません。</translation>
    </message>
    <message>
        <source>%1 lines = %2 tags + %3 blocked + %4 left out + %5 joined to their order.</source>
        <translation>%1 行 = タグ %2 + 送信不可 %3 + 除外 %4 + 注文に結合 %5。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags need a look.</source>
        <translation>
            <numerusform>%Ln 個のタグが要確認です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags have the event and the ID of an earlier one and count once with it.</source>
        <translation>
            <numerusform>%Ln 個のタグは前のタグとイベントも ID も同じで、合わせて 1 回と数えられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest address has %1 characters (line %2).</source>
        <translation>最も長い URL は %1 文字です（%2 行目）。</translation>
    </message>
    <message>
        <source>%1 (%2 tags)</source>
        <comment>what is lost, count</comment>
        <translation>%1（%2 個のタグ）</translation>
    </message>
    <message>
        <source>Not in the tags, since a tag has no place for it: %1.</source>
        <translation>タグに入れる場所がないため、含まれません: %1。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
</context>
<context>
    <name>convey::ui::CaptureHelper</name>
    <message>
        <source>1. Every page</source>
        <translation>1. すべてのページ</translation>
    </message>
    <message>
        <source>Put this into every page of your shop, before the code of step 2. It keeps oppref from the address of the landing page in a cookie of your own site for 30 days. Where the law asks for consent to such a cookie, run it after the consent.</source>
        <translation>ショップのすべてのページで、手順 2 のコードより前に入れます。ランディングページの URL にある oppref を、自社サイトの Cookie に 30 日間保存します。このような Cookie に法律上の同意が必要な場合は、同意の後に実行してください。</translation>
    </message>
    <message>
        <source>This step alone makes no column. Choose the place that your export comes from.</source>
        <translation>この手順だけでは列はできません。エクスポートの元になる場所を選んでください。</translation>
    </message>
    <message>
        <source>2. A form of your own</source>
        <translation>2. 独自のフォーム</translation>
    </message>
    <message>
        <source>Put the hidden field into the form and the script behind it. The field arrives with the others; keep it with the order or lead.</source>
        <translation>隠しフィールドをフォームに入れ、その後にスクリプトを入れます。フィールドはほかの項目と一緒に届くので、注文やリードとともに保存します。</translation>
    </message>
    <message>
        <source>Next week&apos;s export has the column oppref, or the name under which you keep it.</source>
        <translation>来週のエクスポートには oppref の列（または保存した名前の列）ができます。</translation>
    </message>
    <message>
        <source>2. Shopify</source>
        <translation>2. Shopify</translation>
    </message>
    <message>
        <source>Put this into theme.liquid, behind step 1. It keeps oppref as an attribute of the cart, which becomes a note attribute of the order.</source>
        <translation>theme.liquid の手順 1 の後に入れます。oppref をカート属性として保存し、それが注文のメモ属性になります。</translation>
    </message>
    <message>
        <source>Next week&apos;s orders export has it in the column Note Attributes, as a line that begins with oppref. Bind it as value(oppref):Note Attributes.</source>
        <translation>来週の注文エクスポートでは、Note Attributes 列の oppref で始まる行に入ります。value(oppref):Note Attributes として割り当ててください。</translation>
    </message>
    <message>
        <source>2. WooCommerce</source>
        <translation>2. WooCommerce</translation>
    </message>
    <message>
        <source>Put this into a small plug-in or the functions.php of your child theme. It keeps oppref with the order, in the classic checkout and in that of blocks.</source>
        <translation>小さなプラグインか、子テーマの functions.php に入れます。従来のチェックアウトでもブロック版でも、oppref を注文とともに保存します。</translation>
    </message>
    <message>
        <source>In your export plug-in, add the order field oppref: next week&apos;s export has it as a column.</source>
        <translation>エクスポート用プラグインで注文フィールド oppref を追加すると、来週のエクスポートに列ができます。</translation>
    </message>
    <message>
        <source>2. HubSpot form</source>
        <translation>2. HubSpot のフォーム</translation>
    </message>
    <message>
        <source>Make a contact property with the internal name oppref, a single line of text. Add it to the form as a hidden field, and put this behind step 1 on the page of the form. It works for forms that are not in a frame.</source>
        <translation>内部名が oppref の 1 行テキストのコンタクトプロパティを作り、隠しフィールドとしてフォームに追加します。これをフォームのあるページの手順 1 の後に入れます。フレーム内にないフォームで動作します。</translation>
    </message>
    <message>
        <source>Add the property to the view that you export: next week&apos;s file has the column oppref.</source>
        <translation>エクスポートするビューにプロパティを追加すると、来週のファイルに oppref の列ができます。</translation>
    </message>
    <message>
        <source>2. Calendly</source>
        <translation>2. Calendly</translation>
    </message>
    <message>
        <source>Put this at the end of the page with your links to Calendly. It hands oppref over as utm_content; leave that free of your own words.</source>
        <translation>Calendly へのリンクがあるページの末尾に入れます。oppref を utm_content として渡すので、そこには自分の文字列を入れないでください。</translation>
    </message>
    <message>
        <source>Next week&apos;s export has it in the column UTM Content. Choose that column for oppref.</source>
        <translation>来週のエクスポートでは UTM Content 列に入ります。oppref にその列を選んでください。</translation>
    </message>
    <message>
        <source>2. Stripe</source>
        <translation>2. Stripe</translation>
    </message>
    <message>
        <source>Where your server makes the checkout session, add oppref to the metadata of the payment. Step 1 has put it into a cookie that your server can read.</source>
        <translation>サーバーがチェックアウトセッションを作る箇所で、支払いのメタデータに oppref を追加します。手順 1 で、サーバーから読める Cookie に入っています。</translation>
    </message>
    <message>
        <source>When you export payments, choose the metadata column oppref: the file has the column oppref (metadata).</source>
        <translation>支払いをエクスポートするときにメタデータ列 oppref を選ぶと、ファイルに oppref (metadata) の列ができます。</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>コードをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Keep oppref in your shop</source>
        <translation>ショップで oppref を保存する</translation>
    </message>
    <message>
        <source>oppref is the id of the click in ChatGPT. OpenAI finds the ad by it better than by anything else, and only your shop can keep it.</source>
        <translation>oppref は ChatGPT でのクリックの ID です。OpenAI が広告を見つける最も確実な手がかりで、保存できるのはお使いのショップだけです。</translation>
    </message>
    <message>
        <source>&amp;Where to keep it</source>
        <translation>保存する場所(&amp;W)</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>コード(&amp;D)</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>保存する場所</translation>
    </message>
    <message>
        <source>Step 1 is for every shop. Of step 2 choose where your export comes from.</source>
        <translation>手順 1 はすべてのショップに共通です。手順 2 では、エクスポートの元になる場所を選びます。</translation>
    </message>
    <message>
        <source>Code to copy</source>
        <translation>コピーするコード</translation>
    </message>
    <message>
        <source>Text to copy into your shop. Convey does not run it and loads nothing.</source>
        <translation>ショップに貼り付けるテキスト。Convey はこれを実行せず、何も読み込みません。</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Puts the code on the clipboard.</source>
        <translation>コードをクリップボードにコピーします。</translation>
    </message>
    <message>
        <source>The code is on the clipboard.</source>
        <translation>コードをクリップボードにコピーしました。</translation>
    </message>
</context>
<context>
    <name>convey::ui::CauseList</name>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Choosing a cause shows only its rows; Delete shows all rows.</source>
        <translation>原因を選ぶとその行だけを表示し、Delete キーですべての行を表示します。</translation>
    </message>
    <message>
        <source>Why conversions are blocked, need a look or stay here, with how many there are. A conversion with several causes is counted once, under the most serious.</source>
        <translation>コンバージョンが送信不可、要確認、または手元に残る理由と件数。原因が複数あるコンバージョンは、最も重大な原因で 1 回だけ数えます。</translation>
    </message>
</context>
<context>
    <name>convey::ui::CauseModel</name>
    <message>
        <source>%1 beyond counting</source>
        <comment>a currency</comment>
        <translation>%1 は集計できる範囲を超過</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between amounts in different currencies</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>All conversions</source>
        <translation>すべてのコンバージョン</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a state and its count</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>a cause, its count, its state</comment>
        <translation>%1、%2 %3</translation>
    </message>
    <message>
        <source>%1, worth %2</source>
        <comment>a cause with its count, and its money</comment>
        <translation>%1、金額 %2</translation>
    </message>
</context>
<context>
    <name>convey::ui::CellDelegate</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>convey::ui::CheckPane</name>
    <message>
        <source>The recording has no image tag in it.</source>
        <translation>この記録に画像タグはありません。</translation>
    </message>
    <message>
        <source>These are the image tags of the recording, one a line.</source>
        <translation>記録にある画像タグです（1 行に 1 つ）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests of the JavaScript pixel were seen; they are no image tags.</source>
        <translation>
            <numerusform>JavaScript ピクセルのリクエストが %Ln 件ありました。これらは画像タグではありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags found</source>
        <translation>
            <numerusform>タグが %Ln 個あります</numerusform>
        </translation>
    </message>
    <message>
        <source>no tag found</source>
        <translation>タグはありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>送信不可 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>要確認 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>メモ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>no problem found</source>
        <translation>問題なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>問題 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem found</source>
        <translation>問題は見つかりませんでした</translation>
    </message>
    <message>
        <source>Rule: %1, read on %2</source>
        <comment>page of OpenAI&apos;s documentation, date</comment>
        <translation>規則: %1（%2 に確認）</translation>
    </message>
    <message>
        <source>The text is still being read. Try again in a moment.</source>
        <translation>テキストをまだ読んでいます。少し待ってからもう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>Mended %n problems; the text is on the clipboard.</source>
        <translation>
            <numerusform>%n 件の問題を修正し、テキストをクリップボードにコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left for you to decide.</source>
        <translation>
            <numerusform>%n 件は自分で判断する必要があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8. Save the page as UTF-8, or paste its source.</source>
        <translation>%1 は UTF-8 のテキストではありません。ページを UTF-8 で保存するか、ソースを貼り付けてください。</translation>
    </message>
    <message>
        <source>Open a page, a template or a recording</source>
        <translation>ページ、テンプレート、または記録を開く</translation>
    </message>
    <message>
        <source>Pages and recordings (*.html *.htm *.har *.liquid *.php *.twig *.erb *.hbs *.jsx *.tsx *.txt)</source>
        <translation>ページと記録 (*.html *.htm *.har *.liquid *.php *.twig *.erb *.hbs *.jsx *.tsx *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>&amp;Pasted</source>
        <translation>貼り付け内容(&amp;P)</translation>
    </message>
    <message>
        <source>Text with image tags</source>
        <translation>画像タグを含むテキスト</translation>
    </message>
    <message>
        <source>Paste a tag, an address or the source of a page here, or drop a file.</source>
        <translation>タグ、URL、またはページのソースをここに貼り付けるか、ファイルをドロップします。</translation>
    </message>
    <message>
        <source>What stands here is read and never loaded. What is wrong is underlined; F8 goes to the next place. Everything can be undone with Ctrl+Z.</source>
        <translation>ここの内容は読むだけで、読み込み（通信）はしません。問題のある箇所には下線が付き、F8 で次の箇所へ移動します。すべて Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題の内容</translation>
    </message>
    <message>
        <source>One problem a row. Choosing it shows the place in the text; Enter mends it where that can be done by itself.</source>
        <translation>1 行に 1 つの問題。選ぶとテキスト内の箇所を示し、自動で直せるものは Enter で修正します。</translation>
    </message>
    <message>
        <source>Columns of the problems</source>
        <translation>問題の列</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>修正済み</translation>
    </message>
    <message>
        <source>Mended text</source>
        <translation>修正したテキスト</translation>
    </message>
    <message>
        <source>The text with all that is mended by itself. What a person has to decide is left as it was.</source>
        <translation>自動で直せるものをすべて修正したテキスト。人の判断が必要なものはそのままです。</translation>
    </message>
    <message>
        <source>Tags in the text</source>
        <translation>テキスト内のタグ</translation>
    </message>
    <message>
        <source>One tag a row. Choosing it shows what is wrong with it.</source>
        <translation>1 行に 1 つのタグ。選ぶとその問題を表示します。</translation>
    </message>
    <message>
        <source>What the tag says</source>
        <translation>タグの内容</translation>
    </message>
    <message>
        <source>One parameter a row; its tool tip tells what it means.</source>
        <translation>1 行に 1 つのパラメーター。意味はツールチップで説明します。</translation>
    </message>
    <message>
        <source>What the tag &amp;says</source>
        <translation>タグの内容(&amp;S)</translation>
    </message>
    <message>
        <source>The same order from a file?</source>
        <translation>同じ注文をファイルからも送りますか。</translation>
    </message>
    <message>
        <source>Then use the new ID there too, or it counts twice. A saved setup makes the same ID from the order number: on Columns, bind the event ID as made.</source>
        <translation>それなら、そちらでも新しい ID を使ってください。使わないと 2 回数えられます。保存済み設定なら、注文番号から同じ ID を作れます。「列」でイベント ID を「作成」に割り当ててください。</translation>
    </message>
    <message>
        <source>T&amp;ags in the text</source>
        <translation>テキスト内のタグ(&amp;A)</translation>
    </message>
</context>
<context>
    <name>convey::ui::CheckedModel</name>
    <message>
        <source>No time left</source>
        <translation>残り時間なし</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>残り時間: %1</translation>
    </message>
    <message>
        <source>State: being checked</source>
        <translation>状態: 確認中</translation>
    </message>
    <message>
        <source>OpenAI: %1</source>
        <comment>its own words</comment>
        <translation>OpenAI: %1</translation>
    </message>
    <message>
        <source>State, line %1: %2, %3</source>
        <translation>状態、%1 行目: %2、%3</translation>
    </message>
    <message>
        <source>State, line %1: %2</source>
        <translation>状態、%1 行目: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>left out by hand, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line: being read</source>
        <translation>行: 読み込み中</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>You changed this cell. The file has: %1</source>
        <translation>このセルは変更されています。ファイルの値: %1</translation>
    </message>
    <message>
        <source>%1: being read</source>
        <comment>column of a cell</comment>
        <translation>%1: 読み込み中</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1, line %2: %3, %4, %5</source>
        <comment>column, line, text, state, cause</comment>
        <translation>%1、%2 行目: %3、%4、%5</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>column, line, text</comment>
        <translation>%1、%2 行目: %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
</context>
<context>
    <name>convey::ui::ClockStrip</name>
    <message numerus="yes">
        <source>%Ln conversions leave the 7 days within the hour. Sending now saves them.</source>
        <translation>
            <numerusform>%Ln 件のコンバージョンが 1 時間以内に 7 日間の外に出ます。今送信すれば間に合います。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export again by %1.</source>
        <comment>weekday and time</comment>
        <translation>次のエクスポートは %1 まで。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>time left</comment>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>time left</comment>
        <translation>
            <numerusform>%Ln 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>time left, days</comment>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions leave the 7 days today.</source>
        <translation>
            <numerusform>今日 %Ln 件のコンバージョンが 7 日間の外に出ます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them leave within the hour.</source>
        <translation>
            <numerusform>うち %Ln 件は 1 時間以内です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending now is in time.</source>
        <translation>今送信すれば間に合います。</translation>
    </message>
</context>
<context>
    <name>convey::ui::CodeField</name>
    <message>
        <source>%1, %2</source>
        <comment>name of a code field, its state</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>convey::ui::ColourRow</name>
    <message>
        <source>Fern</source>
        <translation>シダ</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>銅</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>すみれ</translation>
    </message>
    <message>
        <source>Crimson</source>
        <translation>深紅</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>葉</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>インク</translation>
    </message>
    <message>
        <source>Heather</source>
        <translation>ヘザー</translation>
    </message>
    <message>
        <source>Umber</source>
        <translation>こげ茶</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>藍</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>ワイン</translation>
    </message>
    <message>
        <source>Aubergine</source>
        <translation>なす紺</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>色 %1</translation>
    </message>
    <message>
        <source>Marks this client on Send, in the question before sending, and in the sending history.</source>
        <translation>「送信」ページ、送信前の確認、送信履歴で、このクライアントの目印になります。</translation>
    </message>
</context>
<context>
    <name>convey::ui::ColumnsModel</name>
    <message>
        <source>As Convey found it</source>
        <translation>Convey の判定どおり</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no column</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>What its words mean…</source>
        <translation>語の意味…</translation>
    </message>
    <message>
        <source>Several columns, or a part of one…</source>
        <translation>複数の列、または列の一部…</translation>
    </message>
    <message>
        <source>Always: %1</source>
        <translation>固定: %1</translation>
    </message>
    <message>
        <source>The same for every line…</source>
        <translation>すべての行に同じ値…</translation>
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
        <translation>%1、必須</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>field, heading of the column, value</comment>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Your column</source>
        <translation>自分の列</translation>
    </message>
    <message>
        <source>In your file</source>
        <translation>ファイルの値</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <translation>送信される値</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nothing: don&apos;t send</source>
        <translation>なし: 送らない</translation>
    </message>
    <message>
        <source>Nothing: don&apos;t use</source>
        <translation>なし: 使わない</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>convey::ui::ColumnsPage</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Say what each column means. Columns you do not choose stay on this computer.</source>
        <translation>各列の意味を決めます。選ばない列はこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>Show &amp;all fields</source>
        <translation>全フィールドを表示(&amp;A)</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>全フィールドを表示</translation>
    </message>
    <message>
        <source>Shows the fields, too, that few files need.</source>
        <translation>ほとんどのファイルで不要なフィールドも表示します。</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>元に戻す(&amp;N)</translation>
    </message>
    <message>
        <source>Takes back the last choice (Ctrl+Z).</source>
        <translation>直前の選択を元に戻します (Ctrl+Z)。</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>やり直し(&amp;D)</translation>
    </message>
    <message>
        <source>Makes the choice again that was taken back (Ctrl+Shift+Z).</source>
        <translation>元に戻した選択をやり直します (Ctrl+Shift+Z)。</translation>
    </message>
    <message>
        <source>Lists the saved setups: use, rename, duplicate, delete, export, import.</source>
        <translation>保存済み設定の一覧: 使用、名前の変更、複製、削除、書き出し、読み込み。</translation>
    </message>
    <message>
        <source>&amp;Save setup…</source>
        <translation>設定を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Keeps what each column means, so that the next export of this kind is ready at once.</source>
        <translation>各列の意味を保存し、次の同じ種類のエクスポートをすぐ使えるようにします。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>元に戻す操作はありません</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直し: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>やり直す操作はありません</translation>
    </message>
    <message>
        <source>Answer the open questions first.</source>
        <translation>先に未回答の質問に答えてください。</translation>
    </message>
    <message numerus="yes">
        <source>Still needed: %1. Choose the column that holds it.</source>
        <translation>
            <numerusform>まだ必要: %1。値の入った列を選んでください。</numerusform>
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
            <numerusform>%n 件の質問への回答</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: as Convey found it</source>
        <translation>%1: Convey の判定どおり</translation>
    </message>
    <message>
        <source>&amp;Continue to Preview</source>
        <translation>プレビューへ進む(&amp;C)</translation>
    </message>
    <message>
        <source>The answer is right, &amp;continue</source>
        <translation>回答は正しい、次へ(&amp;C)</translation>
    </message>
    <message>
        <source>Both answers are right, &amp;continue</source>
        <translation>両方の回答が正しい、次へ(&amp;C)</translation>
    </message>
    <message>
        <source>Goes on to what Convey found in every line.</source>
        <translation>各行についての Convey の確認結果へ進みます。</translation>
    </message>
    <message>
        <source>Takes the answers as they are shown below, and goes on to what Convey found in every line. Undo takes them back.</source>
        <translation>下に表示されている回答を採用し、各行についての Convey の確認結果へ進みます。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>Save this setup</source>
        <translation>この設定を保存</translation>
    </message>
    <message>
        <source>Saved as “%1”. The next export with these columns is ready at once.</source>
        <translation>「%1」として保存しました。次に同じ列のエクスポートを開くと、すぐ使えます。</translation>
    </message>
    <message>
        <source>Saved setup: %1</source>
        <translation>保存済み設定: %1</translation>
    </message>
    <message>
        <source>%1: what the words mean</source>
        <translation>%1: 語の意味</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>除外: %1</translation>
    </message>
    <message>
        <source>No longer left out: %1</source>
        <translation>除外を解除: %1</translation>
    </message>
    <message>
        <source>Saved setu&amp;ps…</source>
        <translation>保存済み設定(&amp;P)…</translation>
    </message>
    <message>
        <source>Saved as “%1”. Files without column names are not known by themselves: choose it under Saved setups.</source>
        <translation>「%1」として保存しました。列名のないファイルは自動では見分けられません。「保存済み設定」から選んでください。</translation>
    </message>
</context>
<context>
    <name>convey::ui::CommandPalette</name>
    <message>
        <source>Nothing here goes by these letters.</source>
        <translation>この文字に合うものはありません。</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>Find an action, a page, a file, a setup or a destination</source>
        <translation>操作、ページ、ファイル、設定、送信先を検索</translation>
    </message>
    <message>
        <source>Type the beginnings of words. Up and Down choose, Enter does it, Esc closes.</source>
        <translation>語の先頭を入力します。上下キーで選択、Enter で実行、Esc で閉じます。</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>一致するもの</translation>
    </message>
</context>
<context>
    <name>convey::ui::ConsentFates</name>
    <message>
        <source>Sent: %1</source>
        <comment>words of a column with their counts</comment>
        <translation>送信: %1</translation>
    </message>
    <message>
        <source>Sent with an opt-out: %1</source>
        <comment>words of a column with their counts</comment>
        <translation>オプトアウト付きで送信: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <comment>words of a column with their counts</comment>
        <translation>除外: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a word and its count</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>cells without a word</comment>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>convey::ui::ConstantDialog</name>
    <message>
        <source>This is no web address. It begins with https:// and a host.</source>
        <translation>Web アドレスではありません。https:// とホスト名で始まります。</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list, or write +02:00.</source>
        <translation>このタイムゾーンはありません。一覧から選ぶか、+02:00 のように入力してください。</translation>
    </message>
    <message>
        <source>There is no such currency. Its code has three letters, such as EUR.</source>
        <translation>この通貨はありません。通貨コードは EUR のような 3 文字です。</translation>
    </message>
    <message>
        <source>There is no such country. Choose one from the list, or write its code.</source>
        <translation>この国はありません。一覧から選ぶか、国コードを入力してください。</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, _ or -. It begins and ends with a letter or digit, and no event of OpenAI has that name.</source>
        <translation>英字・数字・_・- を 1～64 文字で使います。先頭と末尾は英字か数字で、OpenAI のイベント名と同じものは使えません。</translation>
    </message>
    <message>
        <source>This value can&apos;t be used here.</source>
        <translation>この値はここでは使えません。</translation>
    </message>
    <message>
        <source>The same for every line</source>
        <translation>すべての行に同じ値</translation>
    </message>
    <message>
        <source>%1, for every line of the file:</source>
        <translation>%1（ファイルのすべての行）:</translation>
    </message>
    <message>
        <source>%1, for every line of the file</source>
        <translation>%1（ファイルのすべての行）</translation>
    </message>
    <message>
        <source>&amp;Use for every line</source>
        <translation>すべての行に使う(&amp;U)</translation>
    </message>
</context>
<context>
    <name>convey::ui::ConstantEdit</name>
    <message>
        <source>such as %1</source>
        <comment>an address</comment>
        <translation>例: %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::Constants</name>
    <message>
        <source>Purchase</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>リード</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>定期購入</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>トライアル</translation>
    </message>
    <message>
        <source>Checkout started</source>
        <translation>購入手続き開始</translation>
    </message>
    <message>
        <source>Added to the cart</source>
        <translation>カートに追加</translation>
    </message>
    <message>
        <source>Product viewed</source>
        <translation>商品閲覧</translation>
    </message>
    <message>
        <source>Page viewed</source>
        <translation>ページ閲覧</translation>
    </message>
    <message>
        <source>App installed</source>
        <translation>アプリのインストール</translation>
    </message>
    <message>
        <source>App opened</source>
        <translation>アプリの起動</translation>
    </message>
    <message>
        <source>Custom event</source>
        <translation>カスタムイベント</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Web サイト</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>モバイルアプリ</translation>
    </message>
    <message>
        <source>Shop or branch</source>
        <translation>実店舗</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Month first: 03/04 is 4 March</source>
        <translation>月が先: 03/04 は 3 月 4 日</translation>
    </message>
    <message>
        <source>Day first: 03/04 is 3 April</source>
        <translation>日が先: 03/04 は 4 月 3 日</translation>
    </message>
    <message>
        <source>Year first: 2026/04/03 is 3 April</source>
        <translation>年が先: 2026/04/03 は 4 月 3 日</translation>
    </message>
    <message>
        <source>Whole units: 129 is 129.00</source>
        <translation>通常の単位: 129 は 129.00</translation>
    </message>
    <message>
        <source>Smallest units: 12900 is 129.00</source>
        <translation>最小単位: 12900 は 129.00</translation>
    </message>
    <message>
        <source>A point: 129.99</source>
        <translation>ピリオド: 129.99</translation>
    </message>
    <message>
        <source>A comma: 129,99</source>
        <translation>コンマ: 129,99</translation>
    </message>
    <message>
        <source>No opt-out</source>
        <translation>オプトアウトなし</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>オプトアウト</translation>
    </message>
    <message>
        <source>Cut it off</source>
        <translation>切り落とす</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>送信する</translation>
    </message>
    <message>
        <source>Send with an opt-out</source>
        <translation>オプトアウト付きで送信</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>The first name: Mary Jane Watson</source>
        <translation>名: Mary Jane Watson</translation>
    </message>
    <message>
        <source>The last name: Maria García López</source>
        <translation>姓: Maria García López</translation>
    </message>
    <message>
        <source>The first name comes first</source>
        <translation>名が先</translation>
    </message>
    <message>
        <source>The last name comes first</source>
        <translation>姓が先</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>country and its code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>どれでもない</translation>
    </message>
</context>
<context>
    <name>convey::ui::CourseModel</name>
    <message>
        <source>%1 again</source>
        <comment>number of a batch</comment>
        <translation>%1 再送</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>コンバージョン</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>OpenAI’s words</source>
        <translation>OpenAI の原文</translation>
    </message>
</context>
<context>
    <name>convey::ui::DestinationBadge</name>
    <message>
        <source>Practice mode</source>
        <translation>練習モード</translation>
    </message>
    <message>
        <source>Destination %1</source>
        <translation>送信先 %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::DestinationCard</name>
    <message>
        <source>&amp;New destination…</source>
        <translation>新しい送信先(&amp;N)…</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Which pixel the conversions are sent to. Practice mode sends nothing away.</source>
        <translation>コンバージョンを送るピクセル。練習モードでは外部に何も送りません。</translation>
    </message>
    <message>
        <source>Edit the destination</source>
        <translation>送信先を編集</translation>
    </message>
    <message>
        <source>Changes name, colour, pixel and key.</source>
        <translation>名前、色、ピクセル、キーを変更します。</translation>
    </message>
    <message>
        <source>New destination</source>
        <translation>新しい送信先</translation>
    </message>
    <message>
        <source>Adds a pixel with its key.</source>
        <translation>ピクセルとキーを追加します。</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>送信先(&amp;D)</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Choose a destination</source>
        <translation>送信先を選択</translation>
    </message>
    <message>
        <source>not yet, for this file</source>
        <translation>未実施（このファイル）</translation>
    </message>
    <message>
        <source>made up</source>
        <translation>架空</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>このコンピューターのみ</translation>
    </message>
    <message>
        <source>When you are ready, add a destination with your pixel and key.</source>
        <translation>準備ができたら、ピクセルとキーを入れて送信先を追加します。</translation>
    </message>
    <message>
        <source>not kept: paste it under Edit</source>
        <translation>未保存: 「編集」で貼り付けてください</translation>
    </message>
    <message>
        <source>for this session only</source>
        <translation>このセッションのみ</translation>
    </message>
    <message>
        <source>in the system’s key store</source>
        <translation>システムのキーストアに保存</translation>
    </message>
    <message>
        <source>To rehearse without OpenAI, choose “Practice mode”.</source>
        <translation>OpenAI なしで試すには「練習モード」を選びます。</translation>
    </message>
    <message>
        <source>Several destinations are saved: choose whose conversions these are.</source>
        <translation>送信先が複数あります。誰のコンバージョンかを選んでください。</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>編集(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>convey::ui::DestinationEditor</name>
    <message>
        <source>Edit the destination</source>
        <translation>送信先を編集</translation>
    </message>
    <message>
        <source>New destination</source>
        <translation>新しい送信先</translation>
    </message>
    <message>
        <source>The key is kept for this session.</source>
        <translation>キーはこのセッションの間だけ保管されます。</translation>
    </message>
    <message>
        <source>The key is in the system’s key store.</source>
        <translation>キーはシステムのキーストアにあります。</translation>
    </message>
    <message>
        <source>This is the ID of the source and not of the pixel (cds_, clidsrc_). The pixel ID stands beside it in Ads Manager: letters and digits alone.</source>
        <translation>これはピクセルではなくソースの ID です（cds_、clidsrc_）。ピクセル ID は Ads Manager でその横にあり、英字と数字だけです。</translation>
    </message>
    <message>
        <source>This is no key. Copy the key again, whole and alone.</source>
        <translation>これはキーではありません。キーだけを、全体をコピーし直してください。</translation>
    </message>
    <message>
        <source>A declaration of consent needs both: what is declared, and who says so.</source>
        <translation>同意の申告には、申告の内容と申告者の両方が必要です。</translation>
    </message>
    <message>
        <source>&amp;Remove the destination…</source>
        <translation>送信先を削除(&amp;R)…</translation>
    </message>
    <message>
        <source>There is no key to try. Paste it first.</source>
        <translation>試すキーがありません。先に貼り付けてください。</translation>
    </message>
    <message>
        <source>Give it a name, so that you can tell it from others.</source>
        <translation>ほかと区別できる名前を付けてください。</translation>
    </message>
    <message>
        <source>Another destination has this name, or it can’t be used as a name.</source>
        <translation>同じ名前の送信先があるか、名前として使えません。</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>何も保存されていません。</translation>
    </message>
    <message>
        <source>The destination and its key will be forgotten; the sending history stays. Press once more to remove it.</source>
        <translation>送信先とそのキーが消去されます。送信履歴は残ります。削除するにはもう一度押してください。</translation>
    </message>
    <message>
        <source>&amp;Remove it and its key</source>
        <translation>キーごと削除(&amp;R)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Your words; only you see them.</source>
        <translation>自由に付けられます。自分にだけ見えます。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Marks this destination wherever its name stands.</source>
        <translation>この送信先の名前がある所すべてに付く目印です。</translation>
    </message>
    <message>
        <source>Pixel ID</source>
        <translation>ピクセル ID</translation>
    </message>
    <message>
        <source>In Ads Manager under Conversions, copied as it is.</source>
        <translation>Ads Manager の「Conversions」にあり、そのままコピーします。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>The Conversions key of this pixel&apos;s account. It is kept in the system&apos;s key store or in memory, and in no file of Convey.</source>
        <translation>このピクセルのアカウントの「Conversions」キー。システムのキーストアかメモリにだけ保管し、Convey のどのファイルにも残しません。</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>キーの保管</translation>
    </message>
    <message>
        <source>&amp;Where do I find pixel and key?</source>
        <translation>ピクセルとキーの場所(&amp;W)</translation>
    </message>
    <message>
        <source>Where do I find pixel and key?</source>
        <translation>ピクセルとキーの場所</translation>
    </message>
    <message>
        <source>Shows a drawing of the page in Ads Manager, and where these ads run.</source>
        <translation>Ads Manager のページの図と、広告の配信地域を表示します。</translation>
    </message>
    <message>
        <source>&amp;Forget the key</source>
        <translation>キーを消去(&amp;F)</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>キーを消去</translation>
    </message>
    <message>
        <source>Takes the key out of the key store and out of memory. The destination stays.</source>
        <translation>キーストアとメモリからキーを消します。送信先は残ります。</translation>
    </message>
    <message>
        <source>More: who declared the consent, address of the server</source>
        <translation>詳細: 同意の申告者、サーバーのアドレス</translation>
    </message>
    <message>
        <source>Shows and hides what most destinations never need, or once.</source>
        <translation>ほとんどの送信先では不要か、一度しか使わない項目の表示と非表示を切り替えます。</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>What is declared about the people in the files, such as “agreed in the cookie banner”. Kept and shown; nothing is decided by it.</source>
        <translation>ファイルの人々について申告する内容（例:「Cookie バナーで同意済み」）。保存して表示するだけで、動作には影響しません。</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>申告者</translation>
    </message>
    <message>
        <source>Who says so. Convey keeps the day.</source>
        <translation>誰による申告か。日付は Convey が記録します。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Leave it as it is: %1 is OpenAI’s own.</source>
        <translation>そのままにしてください。%1 は OpenAI 自身のアドレスです。</translation>
    </message>
    <message>
        <source>In the system’s key store</source>
        <translation>システムのキーストア</translation>
    </message>
    <message>
        <source>The key is there the next time you start Convey.</source>
        <translation>次に Convey を起動したときもキーを使えます。</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>このセッションのみ</translation>
    </message>
    <message>
        <source>The key is forgotten when Convey closes.</source>
        <translation>Convey を閉じるとキーは消えます。</translation>
    </message>
    <message>
        <source>In no file of Convey, in no saved setup.</source>
        <translation>Convey のどのファイルにも、保存済み設定にも入りません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Closes without saving.</source>
        <translation>保存せずに閉じます。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saves the destination and keeps its key. It need not have been tried.</source>
        <translation>送信先とキーを保存します。試していなくても保存できます。</translation>
    </message>
    <message>
        <source>Remove the destination</source>
        <translation>送信先を削除</translation>
    </message>
    <message>
        <source>Forgets the destination and its key. The sending history stays.</source>
        <translation>送信先とそのキーを消します。送信履歴は残ります。</translation>
    </message>
</context>
<context>
    <name>convey::ui::DestinationsModel</name>
    <message>
        <source>No key yet</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>In the key store</source>
        <translation>キーストアに保管</translation>
    </message>
    <message>
        <source>For this session</source>
        <translation>このセッションのみ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>convey::ui::DestinationsPanel</name>
    <message>
        <source>Destinations</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Enter edits a destination.</source>
        <translation>Enter で送信先を編集します。</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>一覧の列</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Makes a destination: a pixel, its key and a colour that you recognise.</source>
        <translation>送信先を作ります。ピクセル、そのキー、見分けやすい色を決めます。</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>編集(&amp;D)…</translation>
    </message>
    <message>
        <source>Changes the chosen destination, or removes it.</source>
        <translation>選んだ送信先を変更または削除します。</translation>
    </message>
    <message>
        <source>Test the &amp;key…</source>
        <translation>キーをテスト(&amp;K)…</translation>
    </message>
    <message>
        <source>One made-up purchase, sent as a test. Nothing is recorded.</source>
        <translation>架空の購入 1 件をテストとして送ります。何も記録されません。</translation>
    </message>
    <message>
        <source>F&amp;orget the key</source>
        <translation>キーを消去(&amp;O)</translation>
    </message>
    <message>
        <source>Takes the key out of the key store and out of memory. The destination stays.</source>
        <translation>キーストアとメモリからキーを消します。送信先は残ります。</translation>
    </message>
    <message>
        <source>None yet. Practice mode needs none; sending to OpenAI does.</source>
        <translation>まだありません。練習モードには不要ですが、OpenAI への送信には必要です。</translation>
    </message>
    <message>
        <source>Keys are in the system’s key store or in memory, in no file of Convey.</source>
        <translation>キーはシステムのキーストアかメモリにあり、Convey のどのファイルにもありません。</translation>
    </message>
</context>
<context>
    <name>convey::ui::DialectBar</name>
    <message>
        <source>&amp;Sheet</source>
        <translation>シート(&amp;S)</translation>
    </message>
    <message>
        <source>The sheet of the workbook that is read. A change reads the file again.</source>
        <translation>読み込むブックのシート。変更するとファイルを読み直します。</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>区切り文字(&amp;S)</translation>
    </message>
    <message>
        <source>The character that stands between two cells of a line. A change reads the file again.</source>
        <translation>行のセルとセルの間の文字。変更するとファイルを読み直します。</translation>
    </message>
    <message>
        <source>How letters beyond A to Z are written in the file. If names look odd in the table below, take another. A change reads the file again.</source>
        <translation>A～Z 以外の文字の書き方。下の表で名前が文字化けしていたら、別のものを選んでください。変更するとファイルを読み直します。</translation>
    </message>
    <message>
        <source>Column &amp;names</source>
        <translation>列名(&amp;N)</translation>
    </message>
    <message>
        <source>Whether the first line of the table holds the names of the columns. A change reads the file again.</source>
        <translation>表の 1 行目が列名かどうか。変更するとファイルを読み直します。</translation>
    </message>
    <message>
        <source>Separator, one character</source>
        <translation>区切り文字（1 文字）</translation>
    </message>
    <message>
        <source>The character that stands between two cells of a line.</source>
        <translation>行のセルとセルの間の文字。</translation>
    </message>
    <message>
        <source>None</source>
        <comment>lines to skip</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Lines to skip</source>
        <translation>飛ばす行(&amp;L)</translation>
    </message>
    <message>
        <source>Lines above the table that are not part of it: a title, a date, instructions. A change reads the file again.</source>
        <translation>表の上にあり表に含まれない行（タイトル、日付、説明など）。変更するとファイルを読み直します。</translation>
    </message>
    <message>
        <source>Let Convey find out the lines to skip</source>
        <translation>飛ばす行を Convey に判定させる</translation>
    </message>
    <message>
        <source>Let Convey find out</source>
        <translation>自動判定</translation>
    </message>
    <message>
        <source>Takes your number back: Convey finds out where the table begins.</source>
        <translation>入力した数を取り消し、表の始まりを Convey が判定します。</translation>
    </message>
    <message>
        <source>&amp;More about this file</source>
        <translation>このファイルの詳細(&amp;M)</translation>
    </message>
    <message>
        <source>More about this file</source>
        <translation>このファイルの詳細</translation>
    </message>
    <message>
        <source>Shows what is rarely looked at: quotes, comments, blanks, other tables in the file, and how it is packed.</source>
        <translation>あまり見ない項目を表示します: 引用符、コメント、空白、ファイル内のほかの表、圧縮。</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>引用符(&amp;Q)</translation>
    </message>
    <message>
        <source>The character around cells that hold a separator or a line break. A change reads the file again.</source>
        <translation>区切り文字や改行を含むセルを囲む文字。変更するとファイルを読み直します。</translation>
    </message>
    <message>
        <source>How a quotation mark is written inside a quoted cell. A change reads the file again.</source>
        <translation>引用符で囲んだセルの中での引用符の書き方。変更するとファイルを読み直します。</translation>
    </message>
    <message>
        <source>Lines that begin with this sign are no rows. A change reads the file again.</source>
        <translation>この記号で始まる行は、データの行と見なしません。変更するとファイルを読み直します。</translation>
    </message>
    <message>
        <source>&amp;Blanks</source>
        <translation>空白(&amp;B)</translation>
    </message>
    <message>
        <source>Whether blanks around cells belong to them. A change reads the file again.</source>
        <translation>セルの前後の空白をセルに含めるかどうか。変更するとファイルを読み直します。</translation>
    </message>
    <message>
        <source>Whether rows end where another table begins. A change reads the file again.</source>
        <translation>別の表が始まる所で行を終えるかどうか。変更するとファイルを読み直します。</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>type the character</source>
        <translation>文字を入力</translation>
    </message>
    <message>
        <source>take another: no quote, no accent</source>
        <translation>別の文字にしてください（引用符、アクセント記号は不可）</translation>
    </message>
    <message>
        <source>A separator is one plain character that is not the quote: a letter, a digit or a sign.</source>
        <translation>区切り文字は、引用符以外の普通の 1 文字です（英字、数字、記号）。</translation>
    </message>
    <message>
        <source>this is the separator</source>
        <translation>これは区切り文字です</translation>
    </message>
    <message>
        <source>In line %1</source>
        <translation>%1 行目にある</translation>
    </message>
    <message>
        <source>The file has none</source>
        <translation>ファイルにない</translation>
    </message>
    <message>
        <source>Double &quot;</source>
        <translation>二重引用符 &quot;</translation>
    </message>
    <message>
        <source>Single &apos;</source>
        <translation>一重引用符 &apos;</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Doubled &quot;&quot;</source>
        <translation>2 つ重ねる &quot;&quot;</translation>
    </message>
    <message>
        <source>Backslash \&quot;</source>
        <translation>バックスラッシュ \&quot;</translation>
    </message>
    <message>
        <source>Begin with #</source>
        <translation># で始まる</translation>
    </message>
    <message>
        <source>Begin with %1</source>
        <translation>%1 で始まる</translation>
    </message>
    <message>
        <source>Belong to cells</source>
        <translation>セルに含める</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Rows end there</source>
        <translation>そこで行を終える</translation>
    </message>
    <message>
        <source>Rows go on</source>
        <translation>行を続ける</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>name of the first file</comment>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines so far</source>
        <translation>
            <numerusform>現在 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
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
        <translation>%1（非表示）</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>Text encodin&amp;g</source>
        <translation>文字コード(&amp;G)</translation>
    </message>
    <message>
        <source>Quote in a cell</source>
        <translation>セル内の引用符</translation>
    </message>
    <message>
        <source>Comment lines</source>
        <translation>コメント行</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>ほかの表</translation>
    </message>
</context>
<context>
    <name>convey::ui::DropHint</name>
    <message>
        <source>Drop a file anywhere in this window</source>
        <translation>ウィンドウのどこにでもファイルをドロップできます</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>ここにファイルをドロップ</translation>
    </message>
</context>
<context>
    <name>convey::ui::DropSign</name>
    <message>
        <source>Convey opens CSV, TSV and XLSX files. This one is a folder.</source>
        <translation>Convey で開けるのは CSV、TSV、XLSX ファイルです。これはフォルダーです。</translation>
    </message>
    <message>
        <source>Convey opens CSV, TSV and XLSX files. This one is a file of type %1.</source>
        <translation>Convey で開けるのは CSV、TSV、XLSX ファイルです。これは %1 形式のファイルです。</translation>
    </message>
    <message>
        <source>Drop to open %1</source>
        <translation>ドロップして %1 を開く</translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %Ln files as one table</source>
        <translation>
            <numerusform>ドロップして %Ln 個のファイルを 1 つの表として開く</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::EventNeeds</name>
    <message>
        <source>%1 lacks: %2.</source>
        <translation>%1 に足りないもの: %2。</translation>
    </message>
    <message>
        <source>%1 would tell more with: %2.</source>
        <translation>%1 は、次があるとより多くを伝えられます: %2。</translation>
    </message>
    <message>
        <source>%1: nothing identifies the customer, so OpenAI can hardly connect it to an ad.</source>
        <translation>%1: 顧客を識別する情報がないため、OpenAI は広告とほとんど結び付けられません。</translation>
    </message>
</context>
<context>
    <name>convey::ui::EventPanel</name>
    <message>
        <source>Previous line</source>
        <translation>前の行</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>次の行</translation>
    </message>
    <message>
        <source>Show personal values</source>
        <translation>個人情報を表示</translation>
    </message>
    <message>
        <source>The conversion as it will be sent</source>
        <translation>送信されるコンバージョン</translation>
    </message>
    <message>
        <source>As it will be sent</source>
        <translation>送信される内容</translation>
    </message>
    <message>
        <source>Row to show</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>Row to show, counted after the column names</source>
        <translation>表示する行（列名の次から数える）</translation>
    </message>
    <message>
        <source>Any row of the file, by its number after the column names.</source>
        <translation>ファイルの任意の行。列名の次から数えた番号です。</translation>
    </message>
    <message>
        <source>One line of your file as the conversion that OpenAI receives. Ctrl+C copies what is marked.</source>
        <translation>ファイルの 1 行を、OpenAI が受け取るコンバージョンとして示します。Ctrl+C で選択部分をコピーします。</translation>
    </message>
    <message>
        <source>Shows names, e-mail addresses and phone numbers as they are in the file. They stay on this computer either way.</source>
        <translation>名前、メールアドレス、電話番号をファイルのまま表示します。どちらにしても、このコンピューターに残ります。</translation>
    </message>
    <message>
        <source>Show each line by itself</source>
        <translation>1 行ずつ表示</translation>
    </message>
    <message>
        <source>Lines of one order are sent as one conversion. Ticked, each line is shown as it would be by itself; what is sent stays the same.</source>
        <translation>同じ注文の行は 1 件のコンバージョンとして送信されます。チェックすると行ごとの姿を表示しますが、送信内容は変わりません。</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message numerus="yes">
        <source>Show its %Ln lines apart</source>
        <comment>an order</comment>
        <translation>
            <numerusform>%Ln 行を別々に表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By themselves these lines would be %Ln conversions. They are sent as one.</source>
        <translation>
            <numerusform>別々なら %Ln 件のコンバージョンになる行です。1 件として送信されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::EventText</name>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>convey::ui::FactChoice</name>
    <message>
        <source>Let Convey find out</source>
        <translation>自動判定</translation>
    </message>
</context>
<context>
    <name>convey::ui::FactField</name>
    <message>
        <source>%1. %2</source>
        <comment>how it was found, and the evidence</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>convey::ui::FieldDetail</name>
    <message>
        <source>How to get this column…</source>
        <translation>この列の入手方法…</translation>
    </message>
    <message>
        <source>The field at hand</source>
        <translation>現在のフィールド</translation>
    </message>
    <message>
        <source>How to get a column with oppref</source>
        <translation>oppref の列の入手方法</translation>
    </message>
    <message>
        <source>Shows how a shop keeps the click reference, so that the next export has a column for it.</source>
        <translation>ショップでクリック参照を保存し、次のエクスポートに列を含める方法を示します。</translation>
    </message>
    <message>
        <source>No field is chosen.</source>
        <translation>フィールドが選ばれていません。</translation>
    </message>
    <message>
        <source>Name in the API: %1</source>
        <translation>API での名前: %1</translation>
    </message>
    <message>
        <source>Name in the API</source>
        <translation>API での名前</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>理由: %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::FieldList</name>
    <message>
        <source>Event ID</source>
        <translation>イベント ID</translation>
    </message>
    <message>
        <source>What tells one conversion from another, usually the order number. OpenAI counts an ID once.</source>
        <translation>コンバージョンを区別するもの。通常は注文番号です。OpenAI は 1 つの ID を 1 回だけ数えます。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>What happened: a purchase, a lead, a sign-up and so on.</source>
        <translation>起きたこと: 購入、リード、登録など。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>When it happened, date and time of day. OpenAI takes the last 7 days.</source>
        <translation>起きた日付と時刻。OpenAI が受け付けるのは直近 7 日間です。</translation>
    </message>
    <message>
        <source>Custom name</source>
        <translation>カスタム名</translation>
    </message>
    <message>
        <source>The name of a custom event: 1 to 64 letters, digits, _ or -. Other events have none.</source>
        <translation>カスタムイベントの名前: 英字・数字・_・- を 1～64 文字。ほかのイベントにはありません。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Where it happened: on a website, in a shop, on the phone. Conversions on a website need the page address too.</source>
        <translation>起きた場所: Web サイト、店舗、電話など。Web サイトのコンバージョンにはページの URL も必要です。</translation>
    </message>
    <message>
        <source>Page address</source>
        <translation>ページの URL</translation>
    </message>
    <message>
        <source>The page on which it happened. Only scheme, host and path are sent; what follows a ? stays here.</source>
        <translation>起きたページ。スキーム、ホスト、パスだけを送信し、? より後は手元に残ります。</translation>
    </message>
    <message>
        <source>Click reference</source>
        <translation>クリック参照</translation>
    </message>
    <message>
        <source>What OpenAI put into the address of the page when the ad was clicked. The surest way to connect a conversion to its ad.</source>
        <translation>広告のクリック時に OpenAI がページの URL に入れたもの。コンバージョンと広告を結び付ける最も確実な手がかりです。</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>オプトアウト</translation>
    </message>
    <message>
        <source>Whether the person objects: yes, no, true, false, 1 or 0. Sent only where it says yes.</source>
        <translation>本人が拒んでいるか: yes、no、true、false、1、0。yes の場合だけ送信します。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail address. It is hashed on this computer.</source>
        <translation>顧客のメールアドレス。このコンピューターでハッシュ化します。</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>The customer&apos;s phone number. It is hashed on this computer. Numbers without a country code need the country below.</source>
        <translation>顧客の電話番号。このコンピューターでハッシュ化します。国番号のない番号には、下の国が必要です。</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>顧客 ID</translation>
    </message>
    <message>
        <source>Your own number for the customer. It is hashed on this computer.</source>
        <translation>自社で付けた顧客の番号。このコンピューターでハッシュ化します。</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>The customer&apos;s first name. It is hashed on this computer.</source>
        <translation>顧客の名。このコンピューターでハッシュ化します。</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>The customer&apos;s last name. It is hashed on this computer.</source>
        <translation>顧客の姓。このコンピューターでハッシュ化します。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>The customer&apos;s country. It leaves as a code of two capital letters, not hashed.</source>
        <translation>顧客の国。大文字 2 文字のコードで、ハッシュ化せずに送信します。</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>都道府県・地域</translation>
    </message>
    <message>
        <source>It leaves as it is, not hashed.</source>
        <translation>ハッシュ化せず、そのまま送信します。</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>The address of the customer&apos;s device. It leaves as it is, not hashed.</source>
        <translation>顧客の端末のアドレス。ハッシュ化せず、そのまま送信します。</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>What the customer&apos;s browser calls itself (user agent). It leaves as it is, not hashed.</source>
        <translation>顧客のブラウザーの名乗り（ユーザーエージェント）。ハッシュ化せず、そのまま送信します。</translation>
    </message>
    <message>
        <source>Browser reference</source>
        <translation>ブラウザー参照</translation>
    </message>
    <message>
        <source>What OpenAI&apos;s pixel keeps in the customer&apos;s browser (obref). It leaves as it is.</source>
        <translation>OpenAI のピクセルが顧客のブラウザーに保存するもの（obref）。そのまま送信します。</translation>
    </message>
    <message>
        <source>Android advertising ID</source>
        <translation>Android 広告 ID</translation>
    </message>
    <message>
        <source>The advertising ID of an Android device. It leaves as it is.</source>
        <translation>Android 端末の広告 ID。そのまま送信します。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>What the conversion is worth. It is sent in the currency&apos;s smallest unit and needs a currency.</source>
        <translation>コンバージョンの価値。通貨の最小単位で送信し、通貨が必要です。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>The currency of the amount as a code of three letters: USD, EUR.</source>
        <translation>金額の通貨を示す 3 文字のコード: USD、EUR。</translation>
    </message>
    <message>
        <source>Plan ID</source>
        <translation>プラン ID</translation>
    </message>
    <message>
        <source>Which plan was subscribed to. Sent with subscriptions, trials and custom events.</source>
        <translation>申し込んだプラン。定期購入、トライアル、カスタムイベントで送信します。</translation>
    </message>
    <message>
        <source>Own field %1</source>
        <translation>独自フィールド %1</translation>
    </message>
    <message>
        <source>A field of your own. Sent with custom events alone.</source>
        <translation>独自のフィールド。カスタムイベントでだけ送信します。</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>商品 ID</translation>
    </message>
    <message>
        <source>The number of the product or service.</source>
        <translation>商品またはサービスの番号。</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>What the product or service is called. Names of people must not be in it.</source>
        <translation>商品またはサービスの名称。人名を含めてはいけません。</translation>
    </message>
    <message>
        <source>Item kind</source>
        <translation>商品の種類</translation>
    </message>
    <message>
        <source>What kind of product or service it is.</source>
        <translation>商品またはサービスの種類。</translation>
    </message>
    <message>
        <source>Item quantity</source>
        <translation>商品の数量</translation>
    </message>
    <message>
        <source>How many of it, a whole number.</source>
        <translation>個数（整数）。</translation>
    </message>
    <message>
        <source>Item price</source>
        <translation>商品の価格</translation>
    </message>
    <message>
        <source>The price of the item. It is sent in the currency&apos;s smallest unit and needs a currency.</source>
        <translation>商品の価格。通貨の最小単位で送信し、通貨が必要です。</translation>
    </message>
    <message>
        <source>Item currency</source>
        <translation>商品の通貨</translation>
    </message>
    <message>
        <source>Where it is not the currency of the amount.</source>
        <translation>金額の通貨と違う場合に使います。</translation>
    </message>
    <message>
        <source>Item group</source>
        <translation>商品グループ</translation>
    </message>
    <message>
        <source>What ties the variants of an item together.</source>
        <translation>商品のバリエーションをまとめるもの。</translation>
    </message>
    <message>
        <source>Phone country</source>
        <translation>電話の国</translation>
    </message>
    <message>
        <source>Says how phone numbers without a country code are read. It is not sent.</source>
        <translation>国番号のない電話番号の読み方を決めます。送信されません。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Says which place times belong to that name no zone. It is not sent.</source>
        <translation>タイムゾーンのない日時がどの地域のものかを決めます。送信されません。</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>日付の順序</translation>
    </message>
    <message>
        <source>Says whether 03/04 is 3 April or 4 March. It is not sent.</source>
        <translation>03/04 が 4 月 3 日か 3 月 4 日かを決めます。送信されません。</translation>
    </message>
    <message>
        <source>Amounts are in</source>
        <translation>金額の単位</translation>
    </message>
    <message>
        <source>Says whether 12999 in the file is 12999 dollars or 129.99. It is not sent.</source>
        <translation>ファイルの 12999 が 12999 ドルか 129.99 ドルかを決めます。送信されません。</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>小数点の記号</translation>
    </message>
    <message>
        <source>Says which sign stands before the decimals in the file. It is not sent.</source>
        <translation>ファイルで小数の前に付く記号を決めます。送信されません。</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Words like granted and denied. Whoever did not grant it is sent with an opt-out.</source>
        <translation>granted や denied などの語。同意していない人はオプトアウト付きで送信します。</translation>
    </message>
    <message>
        <source>Items in one cell</source>
        <translation>1 セルに入った商品</translation>
    </message>
    <message>
        <source>A column whose cells are JSON: a list of items.</source>
        <translation>セルが JSON（商品のリスト）の列。</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Where the date and the time stand in two columns. It is not sent.</source>
        <translation>日付と時刻が 2 列に分かれている場合に使います。送信されません。</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Web サイト</translation>
    </message>
    <message>
        <source>Put in front of page addresses that are only a path, like https://shop.example.com.</source>
        <translation>パスだけのページの URL の前に付けます。例: https://shop.example.com</translation>
    </message>
    <message>
        <source>Keep what follows the ?</source>
        <translation>? より後を残す</translation>
    </message>
    <message>
        <source>Sends page addresses with their query, which may hold personal data. It is cut otherwise.</source>
        <translation>ページの URL をクエリごと送信します。個人情報を含むことがあります。指定しなければ切り落とします。</translation>
    </message>
    <message>
        <source>Empty consent</source>
        <translation>空の同意</translation>
    </message>
    <message>
        <source>Says what is done with lines whose consent is empty. It is not sent.</source>
        <translation>同意が空の行の扱いを決めます。送信されません。</translation>
    </message>
    <message>
        <source>Words for nothing</source>
        <translation>空を表す語</translation>
    </message>
    <message>
        <source>Words that mean an empty cell, with commas between them: NULL,N/A,-. They are not sent.</source>
        <translation>空のセルを意味する語をコンマ区切りで入力します: NULL,N/A,-。送信されません。</translation>
    </message>
    <message>
        <source>Days without a time</source>
        <translation>時刻のない日付</translation>
    </message>
    <message>
        <source>The time of day, like 12:00, that is taken for days without one. It is not sent.</source>
        <translation>時刻のない日付に使う時刻（例: 12:00）。送信されません。</translation>
    </message>
    <message>
        <source>Years of two digits</source>
        <translation>2 桁の年</translation>
    </message>
    <message>
        <source>The first year of the hundred in which they lie: with 1970, 26 is 2026. It is not sent.</source>
        <translation>2 桁の年が含まれる百年間の最初の年。1970 なら 26 は 2026 です。送信されません。</translation>
    </message>
    <message>
        <source>Day numbers count from</source>
        <translation>日数の起点</translation>
    </message>
    <message>
        <source>1900, or 1904 where the file comes from an old Mac. It is not sent.</source>
        <translation>1900、または旧 Mac のファイルなら 1904。送信されません。</translation>
    </message>
    <message>
        <source>One order is known by</source>
        <translation>注文の見分け方</translation>
    </message>
    <message>
        <source>Lines with the same text in this column are joined to one conversion with several items.</source>
        <translation>この列の値が同じ行を、複数の商品を持つ 1 件のコンバージョンに結合します。</translation>
    </message>
    <message>
        <source>Identical lines of an order</source>
        <translation>注文内の同一行</translation>
    </message>
    <message>
        <source>keep counts both as items, drop takes the second for a mistake of the export. It is not sent.</source>
        <translation>keep は両方を商品として数え、drop は 2 つ目をエクスポートの誤りと見なします。送信されません。</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>返金額</translation>
    </message>
    <message>
        <source>A column with what was paid back of an order: the conversion is worth the rest.</source>
        <translation>注文の返金額の列。残りがコンバージョンの価値になります。</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>ミドルネーム</translation>
    </message>
    <message>
        <source>To which name the words in the middle of a full name belong. It is not sent.</source>
        <translation>氏名の中間の語を姓名のどちらに含めるか。送信されません。</translation>
    </message>
    <message>
        <source>Order of names</source>
        <translation>姓名の順序</translation>
    </message>
    <message>
        <source>Which name comes first in a full name. It is not sent.</source>
        <translation>氏名で先に来るのは姓か名か。送信されません。</translation>
    </message>
    <message>
        <source>Names of several countries</source>
        <translation>複数の国に当たる名前</translation>
    </message>
    <message>
        <source>The codes of the countries that names like Korea or Congo mean in this file: KR, CD. It is not sent.</source>
        <translation>このファイルで Korea や Congo などの名前が指す国のコード: KR, CD。送信されません。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>helps OpenAI recognise the customer; hashed on this computer, the place is not</source>
        <translation>OpenAI が顧客を認識する助けになります。このコンピューターでハッシュ化しますが、所在地はしません</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>いくら</translation>
    </message>
</context>
<context>
    <name>convey::ui::FieldState</name>
    <message>
        <source>conversions on a website need it</source>
        <translation>Web サイトのコンバージョンに必要</translation>
    </message>
    <message>
        <source>a custom event needs it</source>
        <translation>カスタムイベントに必要</translation>
    </message>
    <message>
        <source>an amount needs it</source>
        <translation>金額に必要</translation>
    </message>
    <message>
        <source>every conversion needs it</source>
        <translation>すべてのコンバージョンに必要</translation>
    </message>
    <message>
        <source>assumed: see the question above</source>
        <translation>推定: 上の質問を参照</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>手動で選択</translation>
    </message>
    <message>
        <source>from the saved setup</source>
        <translation>保存済み設定から</translation>
    </message>
    <message>
        <source>the country in the same line</source>
        <translation>同じ行の国</translation>
    </message>
    <message>
        <source>there is a column of page addresses</source>
        <translation>ページの URL の列がある</translation>
    </message>
    <message>
        <source>the values look like it</source>
        <translation>値から判断</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>変換</translation>
    </message>
    <message>
        <source>hashed</source>
        <translation>ハッシュ化</translation>
    </message>
    <message>
        <source>already hashed</source>
        <translation>ハッシュ化済み</translation>
    </message>
    <message>
        <source>always</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>送信しない</translation>
    </message>
</context>
<context>
    <name>convey::ui::FileFinding</name>
    <message>
        <source>%1 of %2</source>
        <comment>the number of a line, and its file</comment>
        <translation>%2 の %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::FilePage</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Make sure the table below looks like your spreadsheet.</source>
        <translation>下の表が表計算ソフトでの見え方と同じか確かめます。</translation>
    </message>
    <message>
        <source>&amp;Continue to Columns</source>
        <translation>列へ進む(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>読み直す(&amp;R)</translation>
    </message>
    <message>
        <source>Reads the file again, as it is on the disk now (F5).</source>
        <translation>ディスク上の現在のファイルを読み直します (F5)。</translation>
    </message>
    <message>
        <source>Reads the file again with what you chose here. Your answers stay, and so do your changes to lines that are still there.</source>
        <translation>ここでの選択に従ってファイルを読み直します。回答は残り、まだある行への変更も残ります。</translation>
    </message>
    <message>
        <source>Change c&amp;olumns</source>
        <translation>列を変更(&amp;O)</translation>
    </message>
    <message>
        <source>Shows what each column means, and lets you change it.</source>
        <translation>各列の意味を表示し、変更できます。</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>ファイルを読み込み中…</translation>
    </message>
    <message>
        <source>Looking at every line: %1 %</source>
        <translation>すべての行を確認中: %1 %</translation>
    </message>
    <message>
        <source>Show personal values</source>
        <translation>個人情報を表示</translation>
    </message>
    <message>
        <source>Shows names, e-mail addresses and phone numbers as they are in the file. Showing them sends nothing.</source>
        <translation>名前、メールアドレス、電話番号をファイルのまま表示します。表示しても何も送信されません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines that you had changed or left out are not in the file any more. The other changes are kept.</source>
        <translation>
            <numerusform>変更または除外した行のうち %Ln 行は、もうファイルにありません。ほかの変更は残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue to Preview</source>
        <translation>プレビューへ進む(&amp;C)</translation>
    </message>
    <message>
        <source>Goes on to what Convey found in every line.</source>
        <translation>各行についての Convey の確認結果へ進みます。</translation>
    </message>
    <message>
        <source>Goes on to what each column means.</source>
        <translation>各列の意味へ進みます。</translation>
    </message>
    <message>
        <source>Line %1 is the first with bytes that are no characters in this encoding. Cells with such bytes can&apos;t be sent. Save the file as “CSV UTF-8” in the spreadsheet program, then read it again.</source>
        <translation>%1 行目に初めて、この文字コードでは文字にならないバイトがあります。そのようなセルは送信できません。表計算ソフトで「CSV UTF-8」として保存してから、読み直してください。</translation>
    </message>
    <message>
        <source>Columns %1 to %2 of %3</source>
        <translation>列 %1～%2（全 %3）</translation>
    </message>
    <message>
        <source>Show &amp;personal values</source>
        <translation>個人情報を表示(&amp;P)</translation>
    </message>
</context>
<context>
    <name>convey::ui::FilterDialog</name>
    <message>
        <source>Leave out lines with these values</source>
        <translation>この値の行を除外</translation>
    </message>
    <message>
        <source>Keep only lines with these values</source>
        <translation>この値の行だけを残す</translation>
    </message>
    <message>
        <source>Leave out lines with any value</source>
        <translation>値がある行を除外</translation>
    </message>
    <message>
        <source>Leave out lines without a value</source>
        <translation>値がない行を除外</translation>
    </message>
    <message>
        <source>Keep only lines with a number above zero</source>
        <translation>ゼロより大きい数の行だけを残す</translation>
    </message>
    <message>
        <source>Leave out lines with a number above zero</source>
        <translation>ゼロより大きい数の行を除外</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>除外する行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>The column whose values decide which lines are left out.</source>
        <translation>どの行を除外するかを決める列。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Which lines are left out by this column.</source>
        <translation>この列で除外する行。</translation>
    </message>
    <message>
        <source>Values of the column</source>
        <translation>列の値</translation>
    </message>
    <message>
        <source>The values of the column and in how many lines each is. Space ticks one.</source>
        <translation>列の値と、それぞれの行数。スペースキーでチェックします。</translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>列(&amp;C):</translation>
    </message>
    <message>
        <source>What is &amp;done:</source>
        <translation>処理(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>値(&amp;V):</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>これを使う(&amp;U)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value, and how many lines have it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This column has too many different values to choose from.</source>
        <translation>この列は値の種類が多すぎて選べません。</translation>
    </message>
    <message>
        <source>All other values of this column are left out.</source>
        <translation>この列のほかの値はすべて除外します。</translation>
    </message>
    <message>
        <source>Choose the column that tells which lines to leave out.</source>
        <translation>除外する行を見分ける列を選んでください。</translation>
    </message>
    <message>
        <source>Tick the values.</source>
        <translation>値にチェックを付けてください。</translation>
    </message>
</context>
<context>
    <name>convey::ui::FilterPanel</name>
    <message>
        <source>Change what is left out by this column</source>
        <translation>この列による除外を変更</translation>
    </message>
    <message>
        <source>Leave out lines by another column</source>
        <translation>別の列で行を除外</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>除外する行</translation>
    </message>
    <message>
        <source>What decides which lines are left out</source>
        <translation>除外を決める条件</translation>
    </message>
    <message>
        <source>Lines with these values are no conversions to be sent, such as orders that were refunded. Space switches one off or on, F2 changes it.</source>
        <translation>返金された注文など、これらの値の行は送信するコンバージョンではありません。スペースキーでオン・オフ、F2 で変更します。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is left out, and how much</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>convey::ui::FilterStrip</name>
    <message>
        <source>any or none</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Shows only rows with a problem that weighs this much, whatever else there is.</source>
        <translation>ほかに何があっても、この重さの問題がある行だけを表示します。</translation>
    </message>
    <message>
        <source>&amp;In column</source>
        <translation>列(&amp;I)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Shows only rows with a problem in this column of your file.</source>
        <translation>ファイルのこの列に問題がある行だけを表示します。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Shows only conversions of one kind.</source>
        <translation>1 種類のコンバージョンだけを表示します。</translation>
    </message>
    <message>
        <source>Curren&amp;cy</source>
        <translation>通貨(&amp;C)</translation>
    </message>
    <message>
        <source>Shows only conversions in one currency.</source>
        <translation>1 つの通貨のコンバージョンだけを表示します。</translation>
    </message>
    <message>
        <source>&amp;Amount from</source>
        <translation>金額の下限(&amp;A)</translation>
    </message>
    <message>
        <source>Shows only conversions of at least this much, in whole units of their own currency: 10 or 9.50.</source>
        <translation>この金額以上のコンバージョンだけを表示します。各通貨の通常の単位で入力します: 10 または 9.50。</translation>
    </message>
    <message>
        <source>up t&amp;o</source>
        <translation>上限(&amp;O)</translation>
    </message>
    <message>
        <source>Shows only conversions of at most this much, in whole units of their own currency: 10 or 9.50.</source>
        <translation>この金額以下のコンバージョンだけを表示します。各通貨の通常の単位で入力します: 10 または 9.50。</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Takes these filters away. Cause and search stay.</source>
        <translation>これらのフィルターを解除します。原因と検索は残ります。</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it like 10 or 9.50.</source>
        <translation>「%1」は金額ではありません。10 または 9.50 のように入力してください。</translation>
    </message>
    <message>
        <source>Pro&amp;blem</source>
        <translation>問題(&amp;B)</translation>
    </message>
    <message>
        <source>Eve&amp;nt type</source>
        <translation>イベントの種類(&amp;N)</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindBar</name>
    <message>
        <source>F&amp;ind</source>
        <translation>検索(&amp;I)</translation>
    </message>
    <message>
        <source>Words to look for in every cell of the file; upper and lower case are alike.</source>
        <translation>ファイルのすべてのセルで探す語。大文字と小文字は区別しません。</translation>
    </message>
    <message>
        <source>In all rows</source>
        <translation>すべての行を検索</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Goes up (Shift+Enter)</source>
        <translation>上へ移動 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Goes down (Enter)</source>
        <translation>下へ移動 (Enter)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Closes the search (Esc)</source>
        <translation>検索を閉じます (Esc)</translation>
    </message>
    <message>
        <source>No row contains “%1”.</source>
        <translation>「%1」を含む行はありません。</translation>
    </message>
    <message>
        <source>Line %1, %2: the search went once around.</source>
        <translation>%1 行目、%2: 検索が一巡しました。</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>%1 行目、%2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 rows</source>
        <comment>a place, which row of those that were found it is</comment>
        <translation>%1 · %3 行中 %2 行目</translation>
    </message>
    <message>
        <source>Looking… %1%</source>
        <translation>検索中… %1%</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindSend</name>
    <message>
        <source>Tested and passed, not recorded</source>
        <translation>テストに合格、記録なし</translation>
    </message>
    <message>
        <source>Yes, accepted</source>
        <translation>はい、受理済み</translation>
    </message>
    <message>
        <source>Tested; it would be refused</source>
        <translation>テスト済み、拒否される見込み</translation>
    </message>
    <message>
        <source>Sent, and refused</source>
        <translation>送信済み、拒否</translation>
    </message>
    <message>
        <source>Sent, no answer came back; repeating is safe</source>
        <translation>送信済みですが応答なし。再送しても安全です</translation>
    </message>
    <message>
        <source>Planned, not sent</source>
        <translation>予定、未送信</translation>
    </message>
    <message>
        <source>Was this order sent?</source>
        <translation>この注文の送信を確認</translation>
    </message>
    <message>
        <source>#10520</source>
        <translation>#10520</translation>
    </message>
    <message>
        <source>Type an event ID, or the order number that IDs are made of. Convey keeps no IDs, only keyed hashes; what you type is hashed and looked for, and kept nowhere.</source>
        <translation>イベント ID か、ID の元になる注文番号を入力します。Convey は ID を保管せず、鍵付きハッシュだけを保管します。入力した値はハッシュ化して照合し、どこにも残しません。</translation>
    </message>
    <message>
        <source>Event ID or order number, as it stands in your file</source>
        <translation>イベント ID または注文番号（ファイルの表記どおり）</translation>
    </message>
    <message>
        <source>No. Nothing with this ID was sent from this computer.</source>
        <translation>いいえ。この ID はこのコンピューターから送信されていません。</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln times before.</source>
        <translation>
            <numerusform>ほかに以前 %Ln 回あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (pixel %2)</source>
        <translation>%1（ピクセル %2）</translation>
    </message>
    <message>
        <source>%1: %2, as %3 to %4, row %5 of %6.</source>
        <comment>state, when, event, destination, row, file</comment>
        <translation>%1: %2、%3 として %4 へ、%6 の %5 行目。</translation>
    </message>
    <message>
        <source>If it is sent again, OpenAI keeps the first; Convey leaves it out by itself.</source>
        <translation>もう一度送った場合、OpenAI は最初の 1 件を残します。Convey は自動的に除外します。</translation>
    </message>
    <message>
        <source>Was this or&amp;der sent?</source>
        <translation>この注文の送信を確認(&amp;D)</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindingCard</name>
    <message>
        <source>nothing, in the column %1</source>
        <translation>列 %1 に値がありません</translation>
    </message>
    <message>
        <source>%1 in the column %2</source>
        <comment>a value and its column</comment>
        <translation>列 %2 の %1</translation>
    </message>
    <message>
        <source>%1 in the column %2; %3</source>
        <comment>a value, its column, why it can&apos;t be read</comment>
        <translation>列 %2 の %1、%3</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why? The rule in the help</source>
        <translation>理由。ヘルプの規則</translation>
    </message>
    <message>
        <source>Opens the help at this rule.</source>
        <translation>ヘルプでこの規則を開きます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>次回</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a fix does, and the new text</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %Ln</source>
        <translation>
            <numerusform>%Ln 件すべて修正</numerusform>
        </translation>
    </message>
    <message>
        <source>Does the same in every row with this cause (Alt+Shift+Return). You can undo it.</source>
        <translation>この原因のすべての行を同じように修正します (Alt+Shift+Return)。元に戻せます。</translation>
    </message>
    <message>
        <source>Fix this row</source>
        <translation>この行を修正</translation>
    </message>
    <message>
        <source>Changes this cell only (Alt+Return). You can undo it.</source>
        <translation>このセルだけを変更します (Alt+Return)。元に戻せます。</translation>
    </message>
    <message>
        <source>%1: row %2 of %3, to pixel %4</source>
        <comment>a time, a place in a file, a pixel</comment>
        <translation>%1: %3 の %2 行目、ピクセル %4 へ</translation>
    </message>
    <message>
        <source>Stays at OpenAI</source>
        <translation>OpenAI に残る</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>%1, with other values</source>
        <comment>a place in this file</comment>
        <translation>%1、別の値</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Sent, no answer</source>
        <translation>送信済み、応答なし</translation>
    </message>
    <message>
        <source>Mend it for all rows on Columns</source>
        <translation>「列」で全行を修正</translation>
    </message>
    <message>
        <source>The cause is in what the columns mean, not in this row.</source>
        <translation>原因はこの行ではなく、列の意味の割り当てにあります。</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindingTitles</name>
    <message>
        <source>No tag here</source>
        <translation>タグがない</translation>
    </message>
    <message>
        <source>Tag is not closed</source>
        <translation>タグが閉じていない</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>URL がない</translation>
    </message>
    <message>
        <source>Address without quotes</source>
        <translation>URL に引用符がない</translation>
    </message>
    <message>
        <source>Loads lazily, that is never</source>
        <translation>遅延読み込みのため読み込まれない</translation>
    </message>
    <message>
        <source>Only without JavaScript</source>
        <translation>JavaScript なしの場合だけ</translation>
    </message>
    <message>
        <source>Fallback of a missing pixel</source>
        <translation>存在しないピクセルの代替</translation>
    </message>
    <message>
        <source>In a comment</source>
        <translation>コメントの中</translation>
    </message>
    <message>
        <source>In a script</source>
        <translation>スクリプトの中</translation>
    </message>
    <message>
        <source>In a style sheet</source>
        <translation>スタイルシートの中</translation>
    </message>
    <message>
        <source>In srcset</source>
        <translation>srcset にある</translation>
    </message>
    <message>
        <source>Not in src</source>
        <translation>src にない</translation>
    </message>
    <message>
        <source>Bare &amp; in HTML</source>
        <translation>HTML に &amp; がそのまま</translation>
    </message>
    <message>
        <source>Unknown character name</source>
        <translation>不明な文字名</translation>
    </message>
    <message>
        <source>Line break in the address</source>
        <translation>URL に改行がある</translation>
    </message>
    <message>
        <source>https:// is missing</source>
        <translation>https:// がない</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>安全でない接続</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>別のホスト</translation>
    </message>
    <message>
        <source>Another path</source>
        <translation>別のパス</translation>
    </message>
    <message>
        <source>Cut off by #</source>
        <translation># で切れている</translation>
    </message>
    <message>
        <source>Very long address</source>
        <translation>非常に長い URL</translation>
    </message>
    <message>
        <source>Not read to its end</source>
        <translation>最後まで読めていない</translation>
    </message>
    <message>
        <source>Broken percent sign</source>
        <translation>不正なパーセント記号</translation>
    </message>
    <message>
        <source>+ becomes a space</source>
        <translation>+ がスペースになる</translation>
    </message>
    <message>
        <source>Space in the address</source>
        <translation>URL にスペースがある</translation>
    </message>
    <message>
        <source>Space beside a value</source>
        <translation>値の横にスペースがある</translation>
    </message>
    <message>
        <source>Character not encoded</source>
        <translation>文字がエンコードされていない</translation>
    </message>
    <message>
        <source>Escaped twice</source>
        <translation>エスケープが二重</translation>
    </message>
    <message>
        <source>Encoded twice</source>
        <translation>エンコードが二重</translation>
    </message>
    <message>
        <source>Not UTF-8</source>
        <translation>UTF-8 ではない</translation>
    </message>
    <message>
        <source>Parameter is missing</source>
        <translation>パラメーターがない</translation>
    </message>
    <message>
        <source>Parameter without a value</source>
        <translation>パラメーターに値がない</translation>
    </message>
    <message>
        <source>Unknown parameter</source>
        <translation>不明なパラメーター</translation>
    </message>
    <message>
        <source>Parameter twice</source>
        <translation>パラメーターが重複</translation>
    </message>
    <message>
        <source>Conversions API only</source>
        <translation>Conversions API 専用</translation>
    </message>
    <message>
        <source>Not in data[…]</source>
        <translation>data[…] に入っていない</translation>
    </message>
    <message>
        <source>Items in pieces</source>
        <translation>商品が分割されている</translation>
    </message>
    <message>
        <source>Pixel ID not filled in</source>
        <translation>ピクセル ID が未入力</translation>
    </message>
    <message>
        <source>Event ID not filled in</source>
        <translation>イベント ID が未入力</translation>
    </message>
    <message>
        <source>Placeholder left</source>
        <translation>プレースホルダーが残っている</translation>
    </message>
    <message>
        <source>Filled in by the page</source>
        <translation>ページが値を入れる</translation>
    </message>
    <message>
        <source>Filled in without encoding</source>
        <translation>エンコードせずに挿入</translation>
    </message>
    <message>
        <source>Address filled in by the page</source>
        <translation>ページが URL を入れる</translation>
    </message>
    <message>
        <source>Unknown event</source>
        <translation>不明なイベント</translation>
    </message>
    <message>
        <source>Event of an app</source>
        <translation>アプリのイベント</translation>
    </message>
    <message>
        <source>Wrong data type</source>
        <translation>データ型が違う</translation>
    </message>
    <message>
        <source>Event name of a wrong form</source>
        <translation>イベント名の形式が違う</translation>
    </message>
    <message>
        <source>Name of a standard event</source>
        <translation>標準イベントの名前</translation>
    </message>
    <message>
        <source>No custom event</source>
        <translation>カスタムイベントではない</translation>
    </message>
    <message>
        <source>Capitals in the name</source>
        <translation>名前に大文字がある</translation>
    </message>
    <message>
        <source>Amount has decimals</source>
        <translation>金額に小数がある</translation>
    </message>
    <message>
        <source>Negative amount</source>
        <translation>マイナスの金額</translation>
    </message>
    <message>
        <source>Not a whole number</source>
        <translation>整数ではない</translation>
    </message>
    <message>
        <source>Currency is missing</source>
        <translation>通貨がない</translation>
    </message>
    <message>
        <source>Unknown currency</source>
        <translation>不明な通貨</translation>
    </message>
    <message>
        <source>Withdrawn currency</source>
        <translation>廃止された通貨</translation>
    </message>
    <message>
        <source>Currency in small letters</source>
        <translation>通貨が小文字</translation>
    </message>
    <message>
        <source>No plan with this event</source>
        <translation>このイベントにプランはない</translation>
    </message>
    <message>
        <source>No items with this event</source>
        <translation>このイベントに商品はない</translation>
    </message>
    <message>
        <source>Items are no JSON</source>
        <translation>商品が JSON ではない</translation>
    </message>
    <message>
        <source>Items are no list</source>
        <translation>商品がリストではない</translation>
    </message>
    <message>
        <source>Empty list of items</source>
        <translation>商品のリストが空</translation>
    </message>
    <message>
        <source>Item of a wrong form</source>
        <translation>商品の形式が違う</translation>
    </message>
    <message>
        <source>Unknown field of an item</source>
        <translation>商品の不明なフィールド</translation>
    </message>
    <message>
        <source>Item field of the API only</source>
        <translation>API 専用の商品フィールド</translation>
    </message>
    <message>
        <source>Item field twice</source>
        <translation>商品フィールドが重複</translation>
    </message>
    <message>
        <source>Item field of a wrong kind</source>
        <translation>商品フィールドの種類が違う</translation>
    </message>
    <message>
        <source>Item type is empty</source>
        <translation>商品の種類が空</translation>
    </message>
    <message>
        <source>Item field is empty</source>
        <translation>商品フィールドが空</translation>
    </message>
    <message>
        <source>Item says nothing</source>
        <translation>商品に内容がない</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>A card number</source>
        <translation>カード番号</translation>
    </message>
    <message>
        <source>An API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Event ID looks like an order number</source>
        <translation>イベント ID が注文番号らしい</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindingsModel</name>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how serious, and what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検出内容</translation>
    </message>
    <message>
        <source>First in</source>
        <translation>最初の場所</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindingsPanel</name>
    <message>
        <source>What was found in the file</source>
        <translation>ファイルで見つかったこと</translation>
    </message>
    <message>
        <source>What is odd about the file as a whole. A click or Enter shows the first place in the table below.</source>
        <translation>ファイル全体について通常と違う点。クリックか Enter で、下の表の最初の箇所を示します。</translation>
    </message>
    <message>
        <source>Lines left out are not sent. They stay in the file and in the table below, and you can take them back here.</source>
        <translation>除外した行は送信されません。ファイルと下の表には残り、ここで戻せます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to know about this file</source>
        <translation>
            <numerusform>このファイルについて知っておくこと %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take these %Ln lines &amp;back</source>
        <translation>
            <numerusform>この %Ln 行を戻す(&amp;B)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln lines like totals and notes</source>
        <translation>
            <numerusform>合計やメモのような %Ln 行を戻す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln lines like totals and notes</source>
        <translation>
            <numerusform>合計やメモのような %Ln 行を除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le&amp;ave these %Ln lines out</source>
        <translation>
            <numerusform>この %Ln 行を除外(&amp;A)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::Fixing</name>
    <message>
        <source>change %1 in line %L2</source>
        <comment>a column and a line</comment>
        <translation>%L2 行目の %1 を変更</translation>
    </message>
    <message numerus="yes">
        <source>say why %Ln rows are left out</source>
        <translation>
            <numerusform>%Ln 行の除外理由を入力</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave out %Ln rows</source>
        <translation>
            <numerusform>%Ln 行を除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back %Ln rows</source>
        <translation>
            <numerusform>%Ln 行を戻す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fixed %Ln rows: %1.</source>
        <translation>
            <numerusform>%Ln 行を修正しました: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no known fix.</source>
        <translation>
            <numerusform>%Ln 件は修正方法がわかりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>fix all: %1</source>
        <translation>すべて修正: %1</translation>
    </message>
    <message>
        <source>replace in %1</source>
        <comment>a column</comment>
        <translation>%1 で置換</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln cells in %1.</source>
        <translation>
            <numerusform>%1 のセルを %Ln 個変更しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::FlavourListModel</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
    <message>
        <source>Can’t be copied</source>
        <translation>コピーできません</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>置く場所</translation>
    </message>
</context>
<context>
    <name>convey::ui::Form</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>convey::ui::FoundTagsModel</name>
    <message>
        <source>No event</source>
        <translation>イベントなし</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>convey::ui::HelpBrowser</name>
    <message>
        <source>Page of the help</source>
        <translation>ヘルプのページ</translation>
    </message>
    <message>
        <source>A page of the help. Tab goes to its links, Enter follows one.</source>
        <translation>ヘルプのページです。Tab でリンクに移動し、Enter でリンク先を開きます。</translation>
    </message>
</context>
<context>
    <name>convey::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, and its keys</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>最初のページ</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Words to look for on all pages. Enter opens the first place found.</source>
        <translation>すべてのページから検索する語。Enter で最初に見つかった場所を開きます。</translation>
    </message>
    <message>
        <source>Topics of the help</source>
        <translation>ヘルプの項目</translation>
    </message>
    <message>
        <source>The pages of the help, or the places that hold the words of the search.</source>
        <translation>ヘルプのページ、または検索語を含む場所。</translation>
    </message>
    <message>
        <source>This address is outside the help:</source>
        <translation>このアドレスはヘルプの外にあります:</translation>
    </message>
    <message>
        <source>&amp;Copy it</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Puts the address on the clipboard. Nothing is opened.</source>
        <translation>アドレスをクリップボードにコピーします。何も開きません。</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>ブラウザーで開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open the address in the browser</source>
        <translation>アドレスをブラウザーで開く</translation>
    </message>
    <message>
        <source>Your browser opens the address. Convey itself asks nothing of it.</source>
        <translation>ブラウザーがアドレスを開きます。Convey 自身はそこに何も要求しません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a heading and its page</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No page holds all of these words.</source>
        <translation>これらの語をすべて含むページはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Found in %Ln places</source>
        <translation>
            <numerusform>%Ln か所で見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <comment>a page of the help</comment>
        <translation>%1 – ヘルプ</translation>
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
        <translation>表で表示</translation>
    </message>
    <message>
        <source>The arrow keys walk the bars; “As a table” has the same numbers.</source>
        <translation>矢印キーで棒を移動します。「表で表示」で同じ数値を見られます。</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <comment>title of a picture</comment>
        <translation>%1（表）</translation>
    </message>
    <message>
        <source>Shows the numbers instead of bars.</source>
        <translation>棒の代わりに数値を表示します。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title and meaning of a picture</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>convey::ui::HistoryModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>name of the first file</comment>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>For real</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>送信中</translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %Ln to go</source>
        <translation>
            <numerusform>停止、残り %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>断念</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be refused</source>
        <translation>
            <numerusform>%Ln 件は拒否される見込み</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>a test</comment>
        <translation>合格</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>convey::ui::HistoryPage</name>
    <message>
        <source>All destinations</source>
        <translation>すべての送信先</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs</source>
        <translation>
            <numerusform>%Ln 件のジョブ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions accepted for real</source>
        <translation>
            <numerusform>本番で %Ln 件のコンバージョンが受理</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent from this computer yet.</source>
        <translation>このコンピューターからはまだ何も送信されていません。</translation>
    </message>
    <message>
        <source>What you test or send is listed here, with what OpenAI answered.</source>
        <translation>テストや送信と、OpenAI の応答がここに並びます。</translation>
    </message>
    <message>
        <source>No job is like this.</source>
        <translation>当てはまるジョブはありません。</translation>
    </message>
    <message>
        <source>Choose other destinations, kinds or times above.</source>
        <translation>上で別の送信先、種類、期間を選んでください。</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>file, mode, time</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>受理 %1</translation>
    </message>
    <message>
        <source>%1 accepted, worth %2</source>
        <translation>受理 %1、金額 %2</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>拒否 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln 件のリクエスト</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt is saved as %1.</source>
        <translation>控えを %1 に保存しました。</translation>
    </message>
    <message>
        <source>The sending history is kept until it is wiped.</source>
        <translation>送信履歴は消去するまで保存されます。</translation>
    </message>
    <message numerus="yes">
        <source>The sending history is kept for %Ln days; older jobs are forgotten.</source>
        <translation>
            <numerusform>送信履歴は %Ln 日間保存され、古いジョブは消えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wipe the sending history</source>
        <translation>送信履歴を消去</translation>
    </message>
    <message numerus="yes">
        <source>Wipe %Ln jobs from the sending history?</source>
        <translation>
            <numerusform>送信履歴から %Ln 件のジョブを消去しますか。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent before is then no longer left out by Convey when you send it again; OpenAI keeps the first it got. Receipts can’t be made any more, and stopped jobs can’t be continued. Your files stay. This can’t be undone.</source>
        <translation>以前に送信したものを再び送るとき、Convey は除外しなくなります（OpenAI は最初に届いたものを残します）。控えは作成できなくなり、停止したジョブも続行できません。ファイルは残ります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>消去(&amp;W)</translation>
    </message>
    <message>
        <source>The sending history is wiped.</source>
        <translation>送信履歴を消去しました。</translation>
    </message>
    <message>
        <source>Sending history</source>
        <translation>送信履歴</translation>
    </message>
    <message>
        <source>Everything Convey has sent from this computer, and what OpenAI answered.</source>
        <translation>このコンピューターから Convey が送信したすべてと、OpenAI の応答。</translation>
    </message>
    <message>
        <source>&amp;Continue the stopped one…</source>
        <translation>停止分を続行(&amp;C)…</translation>
    </message>
    <message>
        <source>Sends what is left and what had no answer, with the same event IDs: nothing counts twice.</source>
        <translation>残りと応答のなかった分を、同じイベント ID で送信します。2 回数えられることはありません。</translation>
    </message>
    <message>
        <source>Shows these jobs alone.</source>
        <translation>これらのジョブだけを表示します。</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>For real and tests</source>
        <translation>本番とテスト</translation>
    </message>
    <message>
        <source>For real</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>過去 365 日間</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>One send or test a row, the newest first. Enter shows its results.</source>
        <translation>1 行が 1 回の送信またはテスト。新しい順です。Enter で結果を表示します。</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>一覧の列</translation>
    </message>
    <message>
        <source>&amp;Receipt…</source>
        <translation>控え(&amp;R)…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>控えを保存</translation>
    </message>
    <message>
        <source>Figures, times and hashes of this send, to print, to file or to hand on.</source>
        <translation>この送信の件数、日時、ハッシュ。印刷、保管、提出に使えます。</translation>
    </message>
    <message>
        <source>&amp;Open results</source>
        <translation>結果を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>結果を開く</translation>
    </message>
    <message>
        <source>What became of its lines, each outcome to save, and what to look at in Ads Manager.</source>
        <translation>各行の結果、結果ごとの保存、Ads Manager での確認事項。</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保存期間(&amp;K)</translation>
    </message>
    <message>
        <source>How long the sending history is kept</source>
        <translation>送信履歴の保存期間</translation>
    </message>
    <message>
        <source>Older jobs are forgotten by themselves. The history knows no IDs and no customers, only keyed hashes; it is what keeps a conversion from being sent twice.</source>
        <translation>古いジョブは自動的に消えます。履歴には ID も顧客情報もなく、鍵付きハッシュだけがあり、二重送信を防ぐために使います。</translation>
    </message>
    <message>
        <source>until it is wiped</source>
        <translation>消去するまで</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln days</source>
        <translation>
            <numerusform>%Ln 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgets everything that was sent, and the copies of the history beside it.</source>
        <translation>送信したものの記録と、横にある履歴のコピーをすべて消します。</translation>
    </message>
    <message>
        <source>Wi&amp;pe…</source>
        <translation>消去(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>convey::ui::HourStripView</name>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Lines of the file by hour of the day</source>
        <translation>時間帯別のファイルの行数</translation>
    </message>
    <message>
        <source>Times of the file beside UTC</source>
        <translation>ファイルの時刻と UTC</translation>
    </message>
    <message>
        <source>The first times of the file, in the place that is assumed and in UTC. If the first is not what your shop&apos;s clock said, answer the question about the time zone.</source>
        <translation>ファイルの最初の時刻を、推定した地域の時刻と UTC で示します。最初の時刻がショップの時計と違う場合は、タイムゾーンの質問に答えてください。</translation>
    </message>
    <message>
        <source>Show the hours as a table</source>
        <translation>時間帯を表で表示</translation>
    </message>
    <message>
        <source>Shows the number of lines of each hour instead of bars.</source>
        <translation>棒の代わりに時間帯ごとの行数を表示します。</translation>
    </message>
    <message>
        <source>Most happened from %1 on, %2 % between midnight and 5 o&apos;clock (%3). If that can&apos;t be, the time zone is wrong.</source>
        <translation>最も多いのは %1 以降で、0～5 時に %2 %（%3）あります。ありえない場合はタイムゾーンが違います。</translation>
    </message>
    <message>
        <source>The hours of the da&amp;y</source>
        <translation>時間帯(&amp;Y)</translation>
    </message>
    <message>
        <source>As a ta&amp;ble</source>
        <translation>表で表示(&amp;B)</translation>
    </message>
</context>
<context>
    <name>convey::ui::KeyField</name>
    <message>
        <source>Shows the key that was pasted, until you press it again.</source>
        <translation>貼り付けたキーを、もう一度押すまで表示します。</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>キーを貼り付け</translation>
    </message>
    <message>
        <source>Paste another one to replace it</source>
        <translation>別のキーを貼り付けると置き換わります</translation>
    </message>
    <message>
        <source>In Ads Manager under Conversions, Conversion keys. A key from Settings can&apos;t send.</source>
        <translation>Ads Manager の「Conversions」の「Conversion keys」にあります。「Settings」のキーでは送信できません。</translation>
    </message>
    <message>
        <source>This holds a character that no key has. Copy the key again, whole and alone.</source>
        <translation>キーに使われない文字が含まれています。キーだけを、全体をコピーし直してください。</translation>
    </message>
    <message>
        <source>Pasted; blanks were removed.</source>
        <translation>貼り付けました（空白を除去）。</translation>
    </message>
    <message>
        <source>Pasted; blanks were removed. It ends in %1.</source>
        <translation>貼り付けました（空白を除去）。末尾は %1 です。</translation>
    </message>
    <message>
        <source>Pasted.</source>
        <translation>貼り付けました。</translation>
    </message>
    <message>
        <source>Pasted. It ends in %1.</source>
        <translation>貼り付けました。末尾は %1 です。</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>キーを隠す</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>キーを表示</translation>
    </message>
</context>
<context>
    <name>convey::ui::LeavesPane</name>
    <message>
        <source>The conversion as it will be sent</source>
        <translation>送信されるコンバージョン</translation>
    </message>
    <message>
        <source>The conversion letter by letter, as OpenAI gets it, and nothing else: no file name, no line number, no figures about you.</source>
        <translation>OpenAI が受け取るとおりのコンバージョンを一字一句示します。ほかには何も送られません: ファイル名も、行番号も、利用者についての数値も含みません。</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>前の行</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>次の行</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>一覧を保存</translation>
    </message>
    <message>
        <source>Writes this list to a file that can be printed (.pdf, .html), for whoever has to know what leaves. Personal values are hidden in it while they are hidden here.</source>
        <translation>何が外に出るかを知る必要のある人のために、この一覧を印刷できるファイル（.pdf、.html）に書き出します。ここで個人情報を隠している間は、ファイルでも隠されます。</translation>
    </message>
    <message>
        <source>Convey is looking at every row.</source>
        <translation>すべての行を確認しています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns:</source>
        <translation>
            <numerusform>%Ln 列:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 readable + %2 hashed + %3 decide + %4 stay</source>
        <comment>how many columns</comment>
        <translation>そのまま %1 + ハッシュ化 %2 + 判断用 %3 + 残る %4</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>a line and its state</comment>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>In your file, line %1</source>
        <translation>ファイルの %1 行目</translation>
    </message>
    <message>
        <source>Save what leaves</source>
        <translation>外に出る内容を保存</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>印刷用 (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>what-leaves.pdf</source>
        <translation>what-leaves.pdf</translation>
    </message>
    <message>
        <source>What leaves is saved as a page.</source>
        <translation>外に出る内容をページとして保存しました。</translation>
    </message>
    <message>
        <source>Save th&amp;is list…</source>
        <translation>一覧を保存(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>convey::ui::Length</name>
    <message>
        <source>%1: %2 of %3 characters (%4), passed. Source: %5, %6</source>
        <translation>%1: %2 / %3 文字（%4）、合格。出典: %5、%6</translation>
    </message>
    <message>
        <source>%1: %2 of %3 characters (%4). Source: %5, %6</source>
        <translation>%1: %2 / %3 文字（%4）。出典: %5、%6</translation>
    </message>
    <message>
        <source>Longer than usual: leave something out where you can.</source>
        <translation>通常より長いので、できれば何かを省いてください。</translation>
    </message>
    <message>
        <source>Longer than these bear: %1.</source>
        <comment>names of products</comment>
        <translation>次の製品の上限を超えています: %1。</translation>
    </message>
    <message>
        <source>%1 Then %2 characters are left.</source>
        <comment>what to leave out, length</comment>
        <translation>%1 そうすると %2 文字になります。</translation>
    </message>
</context>
<context>
    <name>convey::ui::LengthMeter</name>
    <message>
        <source>%1 of %2 characters</source>
        <comment>length of an address and what is usual</comment>
        <translation>%1 / %2 文字</translation>
    </message>
</context>
<context>
    <name>convey::ui::LiveQuestion</name>
    <message>
        <source>Send in practice mode</source>
        <translation>練習モードで送信</translation>
    </message>
    <message>
        <source>Send for real</source>
        <translation>本番送信</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>練習モード</translation>
    </message>
    <message>
        <source>Nothing reaches OpenAI, nothing counts.</source>
        <translation>OpenAI には何も届かず、何も数えられません。</translation>
    </message>
    <message>
        <source>For real</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>OpenAI records these conversions.</source>
        <translation>OpenAI はこれらのコンバージョンを記録します。</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln conversions in practice mode?</source>
        <translation>
            <numerusform>練習モードで %Ln 件のコンバージョンを送信しますか。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln conversions for %1?</source>
        <comment>%1 is the destination</comment>
        <translation>
            <numerusform>%1 の %Ln 件のコンバージョンを送信しますか。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>including %Ln with warnings</source>
        <translation>
            <numerusform>警告 %Ln 件を含む</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the conversions with warnings</source>
        <translation>警告のあるコンバージョンを表示</translation>
    </message>
    <message>
        <source>Closes this question and goes to Preview. Nothing is sent.</source>
        <translation>この確認を閉じてプレビューへ移動します。何も送信されません。</translation>
    </message>
    <message>
        <source>This file was sent for real before. What was accepted there under the same event ID does not go again; under another one it would count twice.</source>
        <translation>このファイルは以前に本番送信されました。同じイベント ID で受理されたものは再送されません。別の ID なら 2 回数えられます。</translation>
    </message>
    <message>
        <source>Not all of them are tested yet. A test takes about as long and records nothing.</source>
        <translation>まだ全件のテストが済んでいません。テストの所要時間は送信とほぼ同じで、何も記録されません。</translation>
    </message>
    <message>
        <source>In practice mode a stand-in on this computer answers.</source>
        <translation>練習モードでは、このコンピューター上の代役が応答します。</translation>
    </message>
    <message>
        <source>Recorded conversions can’t be taken back. You can stop at any time.</source>
        <translation>記録されたコンバージョンは取り消せません。送信はいつでも停止できます。</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>手元に残る</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln in practice mode</source>
        <translation>
            <numerusform>練習モードで %Ln 件を送信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln conversions for real</source>
        <translation>
            <numerusform>%Ln 件のコンバージョンを本番送信</numerusform>
        </translation>
    </message>
    <message>
        <source>Space presses it; Enter does not.</source>
        <translation>スペースキーで押せます。Enter では押せません。</translation>
    </message>
    <message>
        <source>Sends now. Click it or press Space; Enter does not send.</source>
        <translation>今すぐ送信します。クリックかスペースキーで実行します。Enter では送信されません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Closes the question. Nothing is sent.</source>
        <translation>確認を閉じます。何も送信されません。</translation>
    </message>
    <message>
        <source>&amp;Test all first</source>
        <translation>先に全件テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Test all first</source>
        <translation>先に全件テスト</translation>
    </message>
    <message>
        <source>Sends all of them as a test. Nothing is recorded.</source>
        <translation>全件をテストとして送ります。何も記録されません。</translation>
    </message>
    <message>
        <source>The sending history was damaged and is set aside as %1. Convey does not know any more what was sent before: what OpenAI has already goes again.</source>
        <translation>送信履歴が壊れていたため、%1 として別に保管しました。以前に何を送信したかが Convey にはもうわからないため、OpenAI にすでにあるものも再送されます。</translation>
    </message>
</context>
<context>
    <name>convey::ui::LookList</name>
    <message>
        <source>Now in Ads Manager</source>
        <translation>次は Ads Manager で</translation>
    </message>
    <message>
        <source>After a send for real, look in Ads Manager</source>
        <translation>本番送信の後に Ads Manager で確認すること</translation>
    </message>
    <message>
        <source>Events of this file: %1</source>
        <translation>このファイルのイベント: %1</translation>
    </message>
    <message>
        <source>Worth a look from %1.</source>
        <translation>%1 以降に確認してください。</translation>
    </message>
    <message>
        <source>Looked at on %1.</source>
        <translation>%1 に確認済み。</translation>
    </message>
</context>
<context>
    <name>convey::ui::LookupBar</name>
    <message>
        <source>Add a &amp;look-up file…</source>
        <translation>参照ファイルを追加(&amp;L)…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Add a look-up file</source>
        <translation>参照ファイルを追加</translation>
    </message>
    <message>
        <source>Takes columns from a second file, such as the e-mail addresses of contacts for a file of deals. Its lines are found by a key that both files have.</source>
        <translation>商談ファイルに対する連絡先のメールアドレスのように、2 つ目のファイルから列を取り込みます。行は両方のファイルにあるキーで対応付けます。</translation>
    </message>
    <message>
        <source>Take the look-up file away</source>
        <translation>参照ファイルを外す</translation>
    </message>
    <message>
        <source>Goes on without the look-up file. Choices of its columns are taken back.</source>
        <translation>参照ファイルなしで続けます。その列を使った選択は取り消されます。</translation>
    </message>
    <message>
        <source>Choose a look-up file</source>
        <translation>参照ファイルを選択</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.gz)</source>
        <translation>表 (*.csv *.tsv *.txt *.xlsx *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Look-up file %1: %2</source>
        <comment>its name, then sentences about it</comment>
        <translation>参照ファイル %1: %2</translation>
    </message>
</context>
<context>
    <name>convey::ui::LookupDialog</name>
    <message>
        <source>%1 of %2 lines are found.</source>
        <translation>%2 行のうち %1 行が見つかりました。</translation>
    </message>
    <message>
        <source>Not there: %1, the first is line %2.</source>
        <translation>見つからない行: %1（最初は %2 行目）。</translation>
    </message>
    <message>
        <source>Without a key: %1, the first is line %2.</source>
        <translation>キーのない行: %1（最初は %2 行目）。</translation>
    </message>
    <message>
        <source>Keys that the look-up file has more than once: %1, the first again in its line %2; only what their lines agree on is taken.</source>
        <translation>参照ファイルに 2 回以上あるキー: %1（最初の重複は %2 行目）。各行で一致する値だけを使います。</translation>
    </message>
    <message>
        <source>Add a look-up file</source>
        <translation>参照ファイルを追加</translation>
    </message>
    <message>
        <source>Choose the two columns that hold the same key, such as the number of a contact. The columns of %1 can then be chosen beside those of your file.</source>
        <translation>連絡先番号など、同じキーを持つ 2 つの列を選んでください。すると %1 の列を、ファイルの列と並んで選べるようになります。</translation>
    </message>
    <message>
        <source>Key in &amp;your file:</source>
        <translation>自分のファイルのキー(&amp;Y):</translation>
    </message>
    <message>
        <source>Key in the &amp;look-up file:</source>
        <translation>参照ファイルのキー(&amp;L):</translation>
    </message>
    <message>
        <source>Reading the look-up file…</source>
        <translation>参照ファイルを読み込み中…</translation>
    </message>
    <message>
        <source>&amp;Add the look-up file</source>
        <translation>参照ファイルを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Lines of the two files belong together where these columns hold the same text.</source>
        <translation>これらの列の値が同じなら、2 つのファイルの行を対応付けます。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
</context>
<context>
    <name>convey::ui::MadePages</name>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>When it is sent</source>
        <translation>送信されるとき</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>送信不可</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>OpenAI answers</source>
        <translation>OpenAI の応答</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>行うこと</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>convey::ui::MainWindow</name>
    <message>
        <source>Open uploads</source>
        <translation>開いているアップロード</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止して閉じる</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>停止して終了</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the rows in your spreadsheet, with the line of column names, then paste here.</source>
        <translation>貼り付けるものがありません。表計算ソフトで列名の行を含めて行をコピーし、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Open conversions</source>
        <translation>コンバージョンを開く</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.gz)</source>
        <translation>表 (*.csv *.tsv *.txt *.xlsx *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Opens one file, or several as one table.</source>
        <translation>ファイルを 1 つ、または複数を 1 つの表として開きます。</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>行を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Opens the rows that were copied in a spreadsheet.</source>
        <translation>表計算ソフトでコピーした行を開きます。</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>サンプルを開く(&amp;S)</translation>
    </message>
    <message>
        <source>Opens 400 made-up orders to practise with.</source>
        <translation>練習用に架空の注文 400 件を開きます。</translation>
    </message>
    <message>
        <source>&amp;Close upload</source>
        <translation>アップロードを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Closes the upload in front. Its file stays as it is.</source>
        <translation>手前のアップロードを閉じます。ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Closes Convey.</source>
        <translation>Convey を閉じます。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file and its folder</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>まだファイルを開いていません</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Takes back the last change on this page.</source>
        <translation>このページでの直前の変更を元に戻します。</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>元に戻した変更をやり直します。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies what is selected.</source>
        <translation>選択したものをコピーします。</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>見出し付きでコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Copies the selected rows with the names of the columns above them.</source>
        <translation>選択した行を、列名を上に付けてコピーします。</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Selects everything in the field or table with the focus.</source>
        <translation>フォーカスのあるフィールドや表の内容をすべて選択します。</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Finds words in the rows of this page.</source>
        <translation>このページの行から語を検索します。</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Goes to the next place with these words.</source>
        <translation>この語のある次の場所へ移動します。</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>前を検索(&amp;P)</translation>
    </message>
    <message>
        <source>Goes to the place with these words before this one.</source>
        <translation>この語のある前の場所へ移動します。</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>検索と置換(&amp;E)…</translation>
    </message>
    <message>
        <source>Replaces words down one column.</source>
        <translation>1 つの列全体で語を置換します。</translation>
    </message>
    <message>
        <source>Preference&amp;s</source>
        <translation>環境設定(&amp;S)</translation>
    </message>
    <message>
        <source>Destinations, language, colours and what else can be set.</source>
        <translation>送信先、言語、色など、設定できるもの。</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Shows the page “%1”.</source>
        <translation>「%1」ページを表示します。</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>Fills the screen with the window, or gives it back.</source>
        <translation>ウィンドウを画面いっぱいに広げ、または元に戻します。</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>Changes the colours of the window.</source>
        <translation>ウィンドウの色を変更します。</translation>
    </message>
    <message>
        <source>&amp;Upload</source>
        <translation>アップロード(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>次へ(&amp;G)</translation>
    </message>
    <message>
        <source>Presses the blue button of the page in front.</source>
        <translation>手前のページの青いボタンを押します。</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>ファイルを読み直す(&amp;R)</translation>
    </message>
    <message>
        <source>Reads the file as it is on the disk now.</source>
        <translation>ディスク上の現在のファイルを読み直します。</translation>
    </message>
    <message>
        <source>&amp;Save the setup…</source>
        <translation>設定を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Keeps what each column means, so that the next export of this kind is ready at once.</source>
        <translation>各列の意味を保存し、次の同じ種類のエクスポートをすぐ使えるようにします。</translation>
    </message>
    <message>
        <source>Saved set&amp;ups…</source>
        <translation>保存済み設定(&amp;U)…</translation>
    </message>
    <message>
        <source>Lists the saved setups.</source>
        <translation>保存済み設定の一覧を表示します。</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>次の問題(&amp;N)</translation>
    </message>
    <message>
        <source>Goes to the next row with a problem.</source>
        <translation>問題のある次の行へ移動します。</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>前の問題(&amp;P)</translation>
    </message>
    <message>
        <source>Goes to the row with a problem before this one.</source>
        <translation>問題のある前の行へ移動します。</translation>
    </message>
    <message>
        <source>&amp;Test with OpenAI (nothing is recorded)</source>
        <translation>OpenAI とテスト（何も記録されません）(&amp;T)</translation>
    </message>
    <message>
        <source>OpenAI judges the conversions and records nothing.</source>
        <translation>OpenAI はコンバージョンの判定だけを行い、何も記録しません。</translation>
    </message>
    <message>
        <source>Send for rea&amp;l…</source>
        <translation>本番送信(&amp;L)…</translation>
    </message>
    <message>
        <source>Asks first. What OpenAI records can’t be taken back.</source>
        <translation>先に確認します。OpenAI が記録したものは取り消せません。</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Next upload</source>
        <translation>次のアップロード(&amp;N)</translation>
    </message>
    <message>
        <source>Shows the upload of the next tab.</source>
        <translation>次のタブのアップロードを表示します。</translation>
    </message>
    <message>
        <source>&amp;Previous upload</source>
        <translation>前のアップロード(&amp;P)</translation>
    </message>
    <message>
        <source>Shows the upload of the tab before this one.</source>
        <translation>前のタブのアップロードを表示します。</translation>
    </message>
    <message>
        <source>Every row is looked at</source>
        <translation>すべての行を確認しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions can be sent</source>
        <translation>
            <numerusform>%Ln 件のコンバージョンを送信できます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>送信不可 %Ln 件</numerusform>
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
        <translation>ファイルが開いていません。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>No saved destination sends to the pixel %1. Make it again on the Send page of any file, with its key; then continue here.</source>
        <translation>ピクセル %1 に送る保存済みの送信先がありません。いずれかのファイルの「送信」ページでキーを入れて作り直し、ここに戻って続けてください。</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Make a tag</source>
        <translation>タグを作成(&amp;M)</translation>
    </message>
    <message>
        <source>A form for an image tag, with its code for every place.</source>
        <translation>画像タグのフォームと、場所ごとのコード。</translation>
    </message>
    <message>
        <source>&amp;Check a tag</source>
        <translation>タグを確認(&amp;C)</translation>
    </message>
    <message>
        <source>Tells what is wrong with an image tag, and mends it.</source>
        <translation>画像タグの問題を示し、修正します。</translation>
    </message>
    <message>
        <source>Many tags from a &amp;file</source>
        <translation>ファイルから複数のタグ(&amp;F)</translation>
    </message>
    <message>
        <source>One tag a row of the file that is open.</source>
        <translation>開いているファイルの行ごとに 1 つのタグを作ります。</translation>
    </message>
    <message>
        <source>&amp;Recent tags</source>
        <translation>最近のタグ(&amp;R)</translation>
    </message>
    <message>
        <source>Tags that were made on this computer.</source>
        <translation>このコンピューターで作ったタグ。</translation>
    </message>
    <message>
        <source>&amp;Keep oppref in your shop…</source>
        <translation>ショップで oppref を保存(&amp;K)…</translation>
    </message>
    <message>
        <source>How a shop keeps what tells OpenAI which click an order came from.</source>
        <translation>注文がどのクリックから来たかを OpenAI に伝える情報を、ショップで保持する方法。</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Tells about the page, the field or the problem in front.</source>
        <translation>手前のページ、フィールド、問題について説明します。</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>この項目の説明(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>操作を検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Every command, page, file, setup and destination by its name.</source>
        <translation>すべてのコマンド、ページ、ファイル、設定、送信先を名前で探します。</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>ツアーを始める(&amp;T)</translation>
    </message>
    <message>
        <source>Through the whole job with made-up orders.</source>
        <translation>架空の注文でひととおり体験します。</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>診断情報をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Copies versions and settings for a report of a fault: no key, no file, no folder, no name.</source>
        <translation>不具合の報告用にバージョンと設定をコピーします。キー、ファイル、フォルダー、名前は含みません。</translation>
    </message>
    <message>
        <source>&amp;About Convey</source>
        <translation>Convey について(&amp;A)</translation>
    </message>
    <message>
        <source>Its version, and whose work it stands on.</source>
        <translation>バージョンと、使用しているライブラリ。</translation>
    </message>
    <message>
        <source>The diagnostics are copied: versions and settings, no key, no file and no name.</source>
        <translation>診断情報をコピーしました。バージョンと設定だけで、キー、ファイル、名前は含みません。</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>このページ</translation>
    </message>
    <message>
        <source>Recent file</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>Use “%1” for this file</source>
        <translation>「%1」をこのファイルに使う</translation>
    </message>
    <message>
        <source>Saved setup</source>
        <translation>保存済み設定</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>送信先</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>準備完了 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>要確認 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outside the 7 days</source>
        <translation>
            <numerusform>期間外 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>除外 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln joined lines</source>
        <translation>
            <numerusform>結合 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Convey is looking at every row.</source>
        <translation>すべての行を確認しています。</translation>
    </message>
    <message>
        <source>%1 % of the rows are looked at. So far: %2.</source>
        <comment>percent, counts</comment>
        <translation>行の %1 % を確認済み。現在: %2。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Another upload is being sent.</source>
        <translation>別のアップロードを送信中です。</translation>
    </message>
    <message>
        <source>Sent from this file: see the Send page.</source>
        <translation>このファイルは送信済みです。「送信」ページを見てください。</translation>
    </message>
    <message>
        <source>Tested, nothing is recorded: see the Send page.</source>
        <translation>テスト済み、記録なし。「送信」ページを見てください。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until the Send page says so.</source>
        <translation>「送信」ページで実行するまで、このコンピューターからは何も出ません。</translation>
    </message>
    <message>
        <source>Nothing could be sent</source>
        <translation>何も送信できませんでした</translation>
    </message>
    <message>
        <source>It could not begin. Convey says why.</source>
        <translation>開始できませんでした。理由は Convey に表示されています。</translation>
    </message>
    <message>
        <source>The test is done</source>
        <translation>テストが完了しました</translation>
    </message>
    <message>
        <source>Sending is done</source>
        <translation>送信が完了しました</translation>
    </message>
    <message>
        <source>Accepted: %1. Refused: %2.</source>
        <translation>受理: %1。拒否: %2。</translation>
    </message>
    <message>
        <source>The test has stopped before its end</source>
        <translation>テストが途中で停止しました</translation>
    </message>
    <message>
        <source>Sending has stopped before its end</source>
        <translation>送信が途中で停止しました</translation>
    </message>
    <message>
        <source>Accepted: %1. Refused: %2. No answer: %3. Not sent: %4.</source>
        <translation>受理: %1。拒否: %2。応答なし: %3。未送信: %4。</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>印刷(&amp;T)…</translation>
    </message>
    <message>
        <source>Prints the page for the developer, the list of what leaves, or the receipt.</source>
        <translation>開発者向けのページ、外に出る内容の一覧、または控えを印刷します。</translation>
    </message>
    <message>
        <source>P&amp;ause or continue sending</source>
        <translation>送信を一時停止または続行(&amp;A)</translation>
    </message>
    <message>
        <source>Begins nothing new and waits for what is on its way, or goes on with the rest.</source>
        <translation>新たには始めずに送信途中のものを待つか、残りを続行します。</translation>
    </message>
    <message>
        <source>St&amp;op the test or the send</source>
        <translation>テストまたは送信を停止(&amp;O)</translation>
    </message>
    <message>
        <source>Sends nothing more. What was sent stays sent; the rest can go later.</source>
        <translation>これ以上は送信しません。送信したものは送信済みのままで、残りは後で送信できます。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>Another upload is being tested.</source>
        <translation>別のアップロードをテスト中です。</translation>
    </message>
</context>
<context>
    <name>convey::ui::MappingView</name>
    <message>
        <source>Fields and the columns chosen for them</source>
        <translation>フィールドと選んだ列</translation>
    </message>
    <message>
        <source>Each row is a field of the conversion. Choose the column of your file that holds it. F4 opens the chooser, Delete takes back what you chose.</source>
        <translation>各行はコンバージョンのフィールドです。値の入ったファイルの列を選びます。F4 で選択を開き、Delete で選択を取り消します。</translation>
    </message>
</context>
<context>
    <name>convey::ui::ModeBand</name>
    <message>
        <source>Destination %1</source>
        <translation>送信先 %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>the mode and what it means</comment>
        <translation>%1。%2</translation>
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
        <translation>行</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイルの値</translation>
    </message>
    <message>
        <source>Is sent</source>
        <translation>送信値</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>読み方</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an amount and its currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The a&amp;mounts, seen closely</source>
        <translation>金額の詳細(&amp;M)</translation>
    </message>
    <message>
        <source>Amounts of the file and what is sent of each</source>
        <translation>ファイルの金額と、それぞれの送信値</translation>
    </message>
    <message>
        <source>The first amounts of the file, the whole number that is sent for each, and how people read it. If the last column is 100 times too large or too small, answer the question about units.</source>
        <translation>ファイルの最初の金額、それぞれ送信される整数、通常の読み方。最後の列が 100 倍大きい、または小さい場合は、単位の質問に答えてください。</translation>
    </message>
    <message>
        <source>The file&apos;s total is %1. In whole units it would be %2.</source>
        <translation>ファイルの合計は %1 です。通常の単位なら %2 になります。</translation>
    </message>
    <message>
        <source>The file&apos;s total is %1. In the smallest units it would be %2.</source>
        <translation>ファイルの合計は %1 です。最小単位なら %2 になります。</translation>
    </message>
</context>
<context>
    <name>convey::ui::NoTagsModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Why it is no tag</source>
        <translation>タグにならない理由</translation>
    </message>
    <message>
        <source>Left out by you.</source>
        <translation>手動で除外しました。</translation>
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
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>How far the file is read</source>
        <translation>ファイルの読み込み状況</translation>
    </message>
    <message>
        <source>How much of the file was looked at so far.</source>
        <translation>これまでに確認したファイルの割合。</translation>
    </message>
    <message>
        <source>Cancel opening the file</source>
        <translation>ファイルを開くのをキャンセル</translation>
    </message>
    <message>
        <source>Ends reading the file. What was open before stays open.</source>
        <translation>ファイルの読み込みをやめます。先に開いていたものはそのままです。</translation>
    </message>
</context>
<context>
    <name>convey::ui::OutcomeList</name>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Refused, with OpenAI’s words</source>
        <translation>拒否、OpenAI の原文付き</translation>
    </message>
    <message>
        <source>No answer: sent, no answer came back; repeating is safe</source>
        <translation>応答なし: 送信しましたが応答がありません。再送しても安全です</translation>
    </message>
    <message>
        <source>Stayed here: blocked, outside the 7 days or left out, with the reason</source>
        <translation>手元に残った行: 送信不可、期間外、除外（理由付き）</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Save the lines of each outcome</source>
        <translation>結果ごとに行を保存</translation>
    </message>
    <message>
        <source>with all original columns</source>
        <translation>元の列をすべて含む</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>保存: %1</translation>
    </message>
    <message>
        <source>Writes these lines to a file of your own, as your export has them, with what became of each behind. It holds personal data, as your export does.</source>
        <translation>これらの行をエクスポートのままの形でファイルに書き出し、末尾に結果を付けます。エクスポートと同じく個人データを含みます。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no conversion</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>convey::ui::Page</name>
    <message>
        <source>No file is open</source>
        <translation>ファイルが開いていません</translation>
    </message>
    <message>
        <source>Open a spreadsheet export, or drop one anywhere in this window.</source>
        <translation>表計算のエクスポートを開くか、このウィンドウにドロップします。</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title and headline</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer, or the file to print to, can’t be used.</source>
        <translation>何も印刷されませんでした。プリンター、または出力先のファイルを使用できません。</translation>
    </message>
</context>
<context>
    <name>convey::ui::PageField</name>
    <message>
        <source>Code of the page for the %1</source>
        <translation>%1 に入れるページのコード</translation>
    </message>
    <message>
        <source>What the page&apos;s template language writes here, such as order.id, or a plain name that each form writes as a variable of its own. Empty: what each form proposes.</source>
        <translation>ページのテンプレート言語で書くもの（例: order.id）、または各形式が変数として書く単純な名前。空なら各形式の既定を使います。</translation>
    </message>
    <message>
        <source>The page fills it in</source>
        <translation>ページが値を入れる</translation>
    </message>
    <message>
        <source>The page fills in the %1</source>
        <translation>%1 はページが値を入れる</translation>
    </message>
    <message>
        <source>Pressed, the page fills the value in when it is made, so that each visitor has their own; else it is always what you type here.</source>
        <translation>オンにすると、ページの生成時にページが値を入れ、訪問者ごとに違う値になります。オフなら、ここに入力した値を常に使います。</translation>
    </message>
    <message>
        <source>Code of the page</source>
        <translation>ページのコード</translation>
    </message>
</context>
<context>
    <name>convey::ui::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a command and its group</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, key %3</source>
        <comment>a command, its group, its shortcut</comment>
        <translation>%1、%2、キー %3</translation>
    </message>
</context>
<context>
    <name>convey::ui::PicturesPane</name>
    <message>
        <source>Click reference</source>
        <translation>クリック参照</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>顧客番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Country, city or postal code</source>
        <translation>国、市区町村、または郵便番号</translation>
    </message>
    <message>
        <source>IP address or browser</source>
        <translation>IP アドレスまたはブラウザー</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>There are no conversions.</source>
        <translation>コンバージョンはありません。</translation>
    </message>
    <message>
        <source>A click reference helps most. %1 % of the conversions have none.</source>
        <translation>最も役立つのはクリック参照です。コンバージョンの %1 % にありません。</translation>
    </message>
    <message>
        <source>An e-mail address helps. %1 % of the conversions have none.</source>
        <translation>メールアドレスが役立ちます。コンバージョンの %1 % にありません。</translation>
    </message>
    <message>
        <source>A phone number would help beside it. %1 % of the conversions have none.</source>
        <translation>ほかに電話番号もあると役立ちます。コンバージョンの %1 % にありません。</translation>
    </message>
    <message>
        <source>Most conversions have what helps to recognise customers.</source>
        <translation>ほとんどのコンバージョンに、顧客の認識に役立つ情報があります。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Conversions by hour of day</source>
        <translation>時間帯別のコンバージョン</translation>
    </message>
    <message>
        <source>From hour</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>コンバージョン</translation>
    </message>
    <message>
        <source>Conversions by day</source>
        <translation>日別のコンバージョン</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>What identifies your customers</source>
        <translation>顧客を識別する情報</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Conversions that have it</source>
        <translation>あるコンバージョン</translation>
    </message>
    <message>
        <source>Currency of the picture</source>
        <translation>図の通貨</translation>
    </message>
    <message>
        <source>Amounts are never added up across currencies: choose the one to look at.</source>
        <translation>通貨をまたいで金額を合計することはありません。見る通貨を選んでください。</translation>
    </message>
    <message>
        <source>None happened in the last 7 days.</source>
        <translation>直近 7 日間のものはありません。</translation>
    </message>
    <message>
        <source>Your computer&apos;s time (%1), the last 7 days. Most happened from %2 on.</source>
        <translation>このコンピューターの時刻（%1）、直近 7 日間。最も多いのは %2 以降です。</translation>
    </message>
    <message>
        <source>Since %1, the start of the 7 days.</source>
        <translation>%1（7 日間の開始）以降。</translation>
    </message>
    <message>
        <source>No conversion has an amount above zero.</source>
        <translation>ゼロより大きい金額のコンバージョンはありません。</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>%1 の金額</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions; the middle one has %1.</source>
        <translation>
            <numerusform>%Ln 件のコンバージョン。中央値は %1 です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Convey is looking at every row.</source>
        <translation>すべての行を確認しています。</translation>
    </message>
</context>
<context>
    <name>convey::ui::PixelBox</name>
    <message>
        <source>Pixel</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Pixel ID</source>
        <translation>ピクセル ID</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>練習モード</translation>
    </message>
</context>
<context>
    <name>convey::ui::PreferencePanel</name>
    <message>
        <source>Back to the default</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <comment>a preference</comment>
        <translation>既定値に戻す: %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Changes apply at once. Most people never need this page.</source>
        <translation>変更はすぐに反映されます。ほとんどの人はこのページを必要としません。</translation>
    </message>
    <message>
        <source>No preference has these words.</source>
        <translation>これらの語を含む設定項目はありません。</translation>
    </message>
    <message>
        <source>Clear the search to see all of them.</source>
        <translation>検索をクリアすると、すべて表示されます。</translation>
    </message>
    <message>
        <source>Groups of preferences</source>
        <translation>環境設定のグループ</translation>
    </message>
    <message>
        <source>Leads to a group of preferences.</source>
        <translation>環境設定のグループへ移動します。</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>設定項目を検索</translation>
    </message>
    <message>
        <source>Shows only preferences with these words (Ctrl+F).</source>
        <translation>これらの語を含む設定項目だけを表示します (Ctrl+F)。</translation>
    </message>
    <message>
        <source>&amp;Reset all…</source>
        <translation>すべてリセット(&amp;R)…</translation>
    </message>
    <message>
        <source>Brings every preference on this page back to its default. Destinations stay.</source>
        <translation>このページの設定項目をすべて既定値に戻します。送信先は残ります。</translation>
    </message>
    <message>
        <source>Reset all preferences</source>
        <translation>環境設定をすべてリセット</translation>
    </message>
    <message>
        <source>Bring all preferences back to their defaults?</source>
        <translation>環境設定をすべて既定値に戻しますか。</translation>
    </message>
    <message>
        <source>Destinations and their keys, the proxy, saved setups and the sending history stay.</source>
        <translation>送信先とそのキー、プロキシ、保存済み設定、送信履歴は残ります。</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>No changes are kept.</source>
        <translation>保管している変更はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Changes of %Ln files are kept.</source>
        <translation>
            <numerusform>%Ln 個のファイルの変更を保管しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Where conversions go: a pixel, its key and a colour that you recognise.</source>
        <translation>コンバージョンの送り先。ピクセル、そのキー、見分けやすい色。</translation>
    </message>
    <message>
        <source>Destinations, pixel, key, colour, client, test the key</source>
        <translation>送信先、ピクセル、キー、色、クライアント、キーのテスト</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>How requests leave this computer.</source>
        <translation>リクエストがこのコンピューターから出る方法。</translation>
    </message>
    <message>
        <source>Requests at the same time</source>
        <translation>同時リクエスト数</translation>
    </message>
    <message>
        <source>Convey slows down by itself when OpenAI asks for it.</source>
        <translation>OpenAI から求められると、Convey は自動的に速度を落とします。</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln</source>
        <translation>
            <numerusform>最大 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>最大リクエストサイズ</translation>
    </message>
    <message>
        <source>Smaller ones help where a network breaks off long uploads.</source>
        <translation>長いアップロードが途中で切れるネットワークでは、小さくすると改善します。</translation>
    </message>
    <message>
        <source>None: straight to OpenAI</source>
        <translation>なし: OpenAI へ直接</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>Which proxy requests go through.</source>
        <translation>リクエストが通るプロキシ。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Its password lies in the system’s key store, in no file.</source>
        <translation>パスワードはシステムのキーストアにあり、どのファイルにもありません。</translation>
    </message>
    <message>
        <source>The system’s own alone</source>
        <translation>システムのもののみ</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>選択(&amp;S)…</translation>
    </message>
    <message>
        <source>A PEM file from the people of your network.</source>
        <translation>ネットワーク管理者から受け取った PEM ファイル。</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>信頼する証明書</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>証明書 (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Further trusted certificates</source>
        <translation>追加で信頼する証明書</translation>
    </message>
    <message>
        <source>Only where a company looks into its own traffic.</source>
        <translation>会社が自社の通信を検査している場合のみ。</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>表示と言語</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Changes at once.</source>
        <translation>すぐに反映されます。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Holds when Convey starts the next time. Numbers and dates follow the system: %1 and %2.</source>
        <comment>a number, a date</comment>
        <translation>次に Convey を起動したときから有効です。数値と日付はシステムに従います: %1、%2。</translation>
    </message>
    <message>
        <source>When long work is done</source>
        <translation>長い処理の完了時</translation>
    </message>
    <message>
        <source>The desktop is told only when the window is not in front and the work took over 10 seconds.</source>
        <translation>ウィンドウが手前になく、処理に 10 秒より長くかかったときだけデスクトップに通知します。</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>通知する</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>通知しない</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>What happens when Convey starts.</source>
        <translation>Convey の起動時の動作。</translation>
    </message>
    <message>
        <source>Files of last time</source>
        <translation>前回のファイル</translation>
    </message>
    <message>
        <source>Files are opened again and nothing is sent.</source>
        <translation>ファイルを再び開くだけで、何も送信されません。</translation>
    </message>
    <message>
        <source>Offer to open them</source>
        <translation>開くか確認する</translation>
    </message>
    <message>
        <source>Open them at once</source>
        <translation>すぐに開く</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>ツアーを始める</translation>
    </message>
    <message>
        <source>Through the whole job with made-up orders.</source>
        <translation>架空の注文でひととおり体験します。</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>ツアー</translation>
    </message>
    <message>
        <source>Through the whole job with 400 made-up orders, in practice mode.</source>
        <translation>練習モードで、架空の注文 400 件を使ってひととおり体験します。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>What stays on this computer, and how long.</source>
        <translation>このコンピューターに何が、どれだけの期間残るか。</translation>
    </message>
    <message>
        <source>Sending history</source>
        <translation>送信履歴</translation>
    </message>
    <message>
        <source>It knows no customers, only keyed hashes, and keeps a conversion from being sent twice.</source>
        <translation>顧客情報はなく、鍵付きハッシュだけがあり、コンバージョンの二重送信を防ぎます。</translation>
    </message>
    <message>
        <source>Kept until it is wiped</source>
        <translation>消去するまで保存</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %Ln days</source>
        <translation>
            <numerusform>%Ln 日間保存</numerusform>
        </translation>
    </message>
    <message>
        <source>W&amp;ipe…</source>
        <translation>消去(&amp;I)…</translation>
    </message>
    <message>
        <source>Forgets the changes that are kept.</source>
        <translation>保管している変更を消去します。</translation>
    </message>
    <message>
        <source>Wipe kept changes</source>
        <translation>保管した変更を消去</translation>
    </message>
    <message>
        <source>Wipe the changes that are kept of all files?</source>
        <translation>保管しているすべてのファイルの変更を消去しますか。</translation>
    </message>
    <message>
        <source>Your files stay as they are. This can’t be undone.</source>
        <translation>ファイル自体はそのまま残ります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>消去(&amp;W)</translation>
    </message>
    <message>
        <source>Cells that you changed</source>
        <translation>変更したセル</translation>
    </message>
    <message>
        <source>Kept as you wrote them, so that they are there when you open a file again.</source>
        <translation>書いたとおりに保管し、ファイルを再び開いたときに使えるようにします。</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>What Convey keeps, except keys, is in these two folders.</source>
        <translation>キーを除き、Convey が保管するものはこの 2 つのフォルダーにあります。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Opens the folder.</source>
        <translation>フォルダーを開きます。</translation>
    </message>
    <message>
        <source>Show the folder: %1</source>
        <comment>what is in it</comment>
        <translation>フォルダーを表示: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Preferences, destinations without their keys, saved setups.</source>
        <translation>環境設定、送信先（キーを除く）、保存済み設定。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>The sending history, the cells that you changed, tags made here.</source>
        <translation>送信履歴、変更したセル、ここで作ったタグ。</translation>
    </message>
</context>
<context>
    <name>convey::ui::PreviewActions</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Takes back the last change (Ctrl+Z).</source>
        <translation>直前の変更を元に戻します (Ctrl+Z)。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back (Ctrl+Shift+Z).</source>
        <translation>元に戻した変更をやり直します (Ctrl+Shift+Z)。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>元に戻す操作はありません</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直し: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>やり直す操作はありません</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Writes the rejected rows, all problems, the request bodies or a reminder to a file.</source>
        <translation>送信不可の行、すべての問題、リクエスト本文、またはリマインダーをファイルに書き出します。</translation>
    </message>
    <message>
        <source>&amp;Rejected rows…</source>
        <translation>送信不可の行(&amp;R)…</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>送信不可の行を保存</translation>
    </message>
    <message>
        <source>rejected.csv</source>
        <translation>rejected.csv</translation>
    </message>
    <message>
        <source>The blocked rows with what is wrong, and a column with the fix where one is known</source>
        <translation>送信不可の行と問題の内容。修正方法がわかるものは、その列も付きます</translation>
    </message>
    <message>
        <source>&amp;All problems…</source>
        <translation>すべての問題(&amp;A)…</translation>
    </message>
    <message>
        <source>Save all problems</source>
        <translation>すべての問題を保存</translation>
    </message>
    <message>
        <source>problems.csv</source>
        <translation>problems.csv</translation>
    </message>
    <message>
        <source>As a table (.csv) or for programs (.json); personal values are left out</source>
        <translation>表（.csv）またはプログラム用（.json）。個人情報は含みません</translation>
    </message>
    <message>
        <source>Request &amp;bodies…</source>
        <translation>リクエスト本文(&amp;B)…</translation>
    </message>
    <message>
        <source>Save the request bodies</source>
        <translation>リクエスト本文を保存</translation>
    </message>
    <message>
        <source>bodies.ndjson</source>
        <translation>bodies.ndjson</translation>
    </message>
    <message>
        <source>What a test would send, letter by letter: one request a line</source>
        <translation>テストで送る内容を一字一句、1 行に 1 リクエストで</translation>
    </message>
    <message>
        <source>Re&amp;minder of the next export…</source>
        <translation>次のエクスポートのリマインダー(&amp;M)…</translation>
    </message>
    <message>
        <source>Save a reminder</source>
        <translation>リマインダーを保存</translation>
    </message>
    <message>
        <source>export-again.ics</source>
        <translation>export-again.ics</translation>
    </message>
    <message>
        <source>A calendar file with the time by which to export again</source>
        <translation>次のエクスポートの期限を入れたカレンダーファイル</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>その他(&amp;M)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Find and replace down a column, and wiping of what Convey keeps.</source>
        <translation>列の検索と置換、Convey が保管する変更の消去。</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>検索と置換(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Wipe kept changes…</source>
        <translation>保管した変更を消去(&amp;W)…</translation>
    </message>
    <message>
        <source>Convey keeps the cells you changed, so that they are there when you open a file again</source>
        <translation>Convey は変更したセルを保管し、ファイルを再び開いたときに使えるようにします</translation>
    </message>
    <message>
        <source>Wipe kept changes</source>
        <translation>保管した変更を消去</translation>
    </message>
    <message>
        <source>Convey keeps no changes.</source>
        <translation>Convey に保管した変更はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Wipe the changes of %Ln files?</source>
        <translation>
            <numerusform>%Ln 個のファイルの変更を消去しますか。</numerusform>
        </translation>
    </message>
    <message>
        <source>They hold cells as you wrote them, which may be personal data. Your files stay as they are. What you changed in a file that is open stays until you close it, and is kept again with the next change. This can’t be undone.</source>
        <translation>入力したとおりのセルを含むため、個人データの場合があります。ファイルはそのままです。開いているファイルへの変更は閉じるまで残り、次に変更すると再び保管されます。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>消去(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>The changes of %Ln files are wiped.</source>
        <translation>
            <numerusform>%Ln 個のファイルの変更を消去しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected rows are saved.</source>
        <translation>
            <numerusform>送信不可の行を %Ln 行保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of their conversions have a fix in the last column.</source>
        <translation>
            <numerusform>そのうち %Ln 件は、最後の列に修正があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems are saved.</source>
        <translation>
            <numerusform>%Ln 件の問題を保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions are saved as they would be tested.</source>
        <translation>
            <numerusform>%Ln 件のコンバージョンを、テストで送る形で保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export conversions again</source>
        <translation>コンバージョンを再エクスポート</translation>
    </message>
    <message>
        <source>OpenAI takes conversions for 7 days. What happened since the last export is lost unless it is sent by then.</source>
        <translation>OpenAI がコンバージョンを受け付けるのは 7 日間です。前回のエクスポート以降のものは、それまでに送信しないと失われます。</translation>
    </message>
    <message>
        <source>The reminder is saved. Open it with your calendar.</source>
        <translation>リマインダーを保存しました。カレンダーで開いてください。</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>convey::ui::PreviewPage</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Every conversion of a file, before anything is sent.</source>
        <translation>送信前に、ファイルのすべてのコンバージョンを確認します。</translation>
    </message>
    <message>
        <source>Convey is looking at every row.</source>
        <translation>すべての行を確認しています。</translation>
    </message>
    <message>
        <source>Convey could not look at the rows.</source>
        <translation>行を確認できませんでした。</translation>
    </message>
    <message>
        <source>You stopped it before every row was looked at. Nothing can be sent until all are.</source>
        <translation>すべての行を確認する前に停止しました。全行を確認するまで何も送信できません。</translation>
    </message>
    <message>
        <source>Continue to Send</source>
        <translation>送信へ進む</translation>
    </message>
    <message>
        <source>Stops before every row is looked at. Nothing is lost; you can look again.</source>
        <translation>すべての行を確認する前に停止します。失われるものはなく、もう一度確認できます。</translation>
    </message>
    <message>
        <source>Looks at every row from the first one on.</source>
        <translation>最初の行からすべての行を確認します。</translation>
    </message>
    <message>
        <source>Show the refused conversions</source>
        <translation>拒否されたコンバージョンを表示</translation>
    </message>
    <message>
        <source>Shows only the rows that OpenAI refused, with its own words.</source>
        <translation>OpenAI が拒否した行だけを、OpenAI の原文とともに表示します。</translation>
    </message>
    <message>
        <source>Rows, pictures, or what leaves</source>
        <translation>行、図、または外に出る内容</translation>
    </message>
    <message>
        <source>The rows themselves, the conversions as pictures, or what leaves of each column.</source>
        <translation>行そのもの、コンバージョンの図、または各列から外に出る内容。</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>行(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions</source>
        <translation>
            <numerusform>%Ln 件のコンバージョン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>conversions from lines</comment>
        <translation>%1（元: %2）</translation>
    </message>
    <message>
        <source>%1: each is one conversion</source>
        <comment>lines</comment>
        <translation>%1: それぞれ 1 件のコンバージョン</translation>
    </message>
    <message>
        <source>%1: %2 + %3</source>
        <comment>lines are conversions and joined lines</comment>
        <translation>%1: %2 + %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines joined to their order</source>
        <translation>
            <numerusform>注文に結合した %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can still be sent; %Ln are older than 7 days, OpenAI does not take them.</source>
        <translation>
            <numerusform>%1 はまだ送信できます。%Ln 件は 7 日より前のため、OpenAI は受け付けません。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these conversions can be sent. The causes below say why.</source>
        <translation>送信できるコンバージョンがありません。理由は下の原因にあります。</translation>
    </message>
    <message>
        <source>Nothing is blocked. %1</source>
        <comment>a sentence follows</comment>
        <translation>送信不可のものはありません。%1</translation>
    </message>
    <message>
        <source>Convey has looked at every row. Fix what is blocked, or send without it.</source>
        <translation>すべての行を確認しました。送信不可のものを修正するか、それを除いて送信します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions about this file are open; these counts rest on assumptions. Answer them on the Columns page before you send.</source>
        <translation>
            <numerusform>このファイルについて未回答の質問が %Ln 件あり、件数は推定に基づきます。送信前に「列」ページで答えてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines are looked at; the counts are those so far</source>
        <translation>
            <numerusform>%Ln 行のうち %1 行を確認済み。件数は現時点のものです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>OpenAI refused %Ln conversions of this file.</source>
        <translation>
            <numerusform>このファイルの %Ln 件のコンバージョンを OpenAI が拒否しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are changed since.</source>
        <translation>
            <numerusform>%Ln 件はその後変更済みです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions can be sent.</source>
        <translation>
            <numerusform>%Ln 件のコンバージョンを送信できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>some of all conversions</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Stop loo&amp;king</source>
        <translation>確認を停止(&amp;K)</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>もう一度確認(&amp;K)</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>図(&amp;P)</translation>
    </message>
    <message>
        <source>What &amp;leaves</source>
        <translation>外に出る内容(&amp;L)</translation>
    </message>
</context>
<context>
    <name>convey::ui::ProgressPanel</name>
    <message>
        <source>To send</source>
        <translation>送信対象</translation>
    </message>
    <message>
        <source>repeating is safe</source>
        <translation>再送しても安全</translation>
    </message>
    <message>
        <source>Pausing: nothing new is sent. What is on its way comes to its end.</source>
        <translation>一時停止中: 新たには送信しません。送信途中のものは最後まで続きます。</translation>
    </message>
    <message>
        <source>Stopping: nothing new is sent. What is on its way is awaited for a moment.</source>
        <translation>停止中: 新たには送信しません。送信途中のものを少しの間待ちます。</translation>
    </message>
    <message>
        <source>%1 % answered</source>
        <translation>%1 % 応答済み</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>percent answered, and what is waited for</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1, about %2 a second, %3 to go.</source>
        <translation>%1、毎秒約 %2 件、残り %3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions left the 7 days while they waited; they stay here.</source>
        <translation>
            <numerusform>%Ln 件のコンバージョンが待機中に 7 日間の外に出ました。手元に残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 percent, %2 accepted, %3 refused</source>
        <translation>%1 パーセント、受理 %2、拒否 %3</translation>
    </message>
    <message>
        <source>The requests are being prepared; none of them is sent yet.</source>
        <translation>リクエストを準備中です。まだ 1 件も送信していません。</translation>
    </message>
</context>
<context>
    <name>convey::ui::ProxyDialog</name>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Requests go</source>
        <translation>リクエストの経路</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>As your network’s people name it, like http://proxy.example.com:3128.</source>
        <translation>ネットワーク管理者から知らされたアドレス。例: http://proxy.example.com:3128</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Leave it empty where the proxy asks for none.</source>
        <translation>プロキシが求めない場合は空にします。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Leave it empty to stay with the one that is kept.</source>
        <translation>空にすると、保管中のパスワードを使い続けます。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Takes the proxy of the desktop’s network settings, if there is one.</source>
        <translation>デスクトップのネットワーク設定にプロキシがあれば使います。</translation>
    </message>
    <message>
        <source>Without a proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>Goes straight to OpenAI.</source>
        <translation>OpenAI へ直接送ります。</translation>
    </message>
    <message>
        <source>Through this proxy</source>
        <translation>このプロキシを使う</translation>
    </message>
    <message>
        <source>Takes the proxy that is named below.</source>
        <translation>下で指定したプロキシを使います。</translation>
    </message>
    <message>
        <source>In the system’s key store</source>
        <translation>システムのキーストア</translation>
    </message>
    <message>
        <source>The password is there the next time you start Convey.</source>
        <translation>次に Convey を起動したときもパスワードを使えます。</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>このセッションのみ</translation>
    </message>
    <message>
        <source>The password is forgotten when Convey closes.</source>
        <translation>Convey を閉じるとパスワードは消えます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Closes without saving.</source>
        <translation>保存せずに閉じます。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The next request goes this way.</source>
        <translation>次のリクエストからこの経路を使います。</translation>
    </message>
    <message>
        <source>This is no address of a proxy. Name and password have places of their own.</source>
        <translation>プロキシのアドレスではありません。ユーザー名とパスワードには専用の欄があります。</translation>
    </message>
    <message>
        <source>A password goes with a user name.</source>
        <translation>パスワードにはユーザー名が必要です。</translation>
    </message>
</context>
<context>
    <name>convey::ui::QuestionCard</name>
    <message>
        <source>Only scheme, host and path of the page address are sent; what follows a ? stays here. Until it is known, nothing can be sent.</source>
        <translation>ページの URL はスキーム、ホスト、パスだけを送信し、? より後は手元に残ります。答えるまで何も送信できません。</translation>
    </message>
    <message>
        <source>Asked because %1.</source>
        <comment>a clause follows: 3 times name no zone</comment>
        <translation>質問の理由: %1</translation>
    </message>
    <message>
        <source>Use it as the event ID</source>
        <translation>イベント ID として使う</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Use it as consent</source>
        <translation>同意として使う</translation>
    </message>
    <message>
        <source>Use this column</source>
        <translation>この列を使う</translation>
    </message>
    <message>
        <source>Send the whole amount</source>
        <translation>全額を送信</translation>
    </message>
    <message>
        <source>It is no consent</source>
        <translation>同意ではない</translation>
    </message>
    <message>
        <source>It is about messages only</source>
        <translation>メッセージ配信だけの同意</translation>
    </message>
    <message>
        <source>Use for every line</source>
        <translation>すべての行に使う</translation>
    </message>
    <message>
        <source>This is assumed until it is answered.</source>
        <translation>回答するまでは、この推定を使います。</translation>
    </message>
    <message>
        <source>Answers the question: %1</source>
        <translation>質問への回答: %1</translation>
    </message>
    <message>
        <source>Answers the question: the column is not used for this.</source>
        <translation>質問への回答: この列はこの用途に使いません。</translation>
    </message>
</context>
<context>
    <name>convey::ui::QuestionList</name>
    <message>
        <source>Both answers are right</source>
        <translation>両方の回答が正しい</translation>
    </message>
    <message>
        <source>Answers both questions above at once: by what stands in their fields, or by the column that is assumed. One step undoes both.</source>
        <translation>上の 2 つの質問に、入力欄の内容または推定した列でまとめて回答します。1 回の操作で両方を元に戻せます。</translation>
    </message>
    <message>
        <source>Take both answers as they are shown</source>
        <translation>表示どおりに両方を採用</translation>
    </message>
    <message numerus="yes">
        <source>%n more questions after that.</source>
        <translation>
            <numerusform>その後に質問があと %n 件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>The pages of the upload in front, in their order, with what is done and what is blocked. Up and Down walk, Enter opens.</source>
        <translation>手前のアップロードのページを順に並べ、済んだものと送信不可のものを示します。上下キーで移動し、Enter で開きます。</translation>
    </message>
</context>
<context>
    <name>convey::ui::RailModel</name>
    <message>
        <source>Start</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>This upload</source>
        <translation>このアップロード</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Anytime</source>
        <translation>いつでも</translation>
    </message>
    <message>
        <source>Image tag</source>
        <translation>画像タグ</translation>
    </message>
    <message>
        <source>Sending history</source>
        <translation>送信履歴</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1、手順 %2 / %3</translation>
    </message>
    <message>
        <source>%1, step %2 of %3, running</source>
        <translation>%1、手順 %2 / %3、実行中</translation>
    </message>
    <message numerus="yes">
        <source>%1, step %2 of %3, %n blocked</source>
        <translation>
            <numerusform>%1、手順 %2 / %3、送信不可 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, step %2 of %3, done</source>
        <translation>%1、手順 %2 / %3、済み</translation>
    </message>
</context>
<context>
    <name>convey::ui::Ramp</name>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>拒否 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <translation>
            <numerusform>応答なし %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>not carried through</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Passed %1</source>
        <comment>a time</comment>
        <translation>合格 %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::ReasonBox</name>
    <message>
        <source>Test order</source>
        <translation>テスト注文</translation>
    </message>
    <message>
        <source>Returned or cancelled</source>
        <translation>返品またはキャンセル</translation>
    </message>
    <message>
        <source>Sent already</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Our own staff</source>
        <translation>社内スタッフ</translation>
    </message>
    <message>
        <source>The customer asked for it</source>
        <translation>顧客の希望</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>理由なし</translation>
    </message>
</context>
<context>
    <name>convey::ui::ReasonDialog</name>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Why leave %Ln rows out?</source>
        <translation>
            <numerusform>%Ln 行を除外する理由(&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept with your changes and written into the list of problems. Nothing of it is sent.</source>
        <translation>変更とともに保管し、問題の一覧に書き込みます。送信はされません。</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>除外(&amp;L)</translation>
    </message>
</context>
<context>
    <name>convey::ui::ReceiptSaver</name>
    <message>
        <source>Save the receipt</source>
        <translation>控えを保存</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>印刷用 (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>プログラム用 (*.json)</translation>
    </message>
</context>
<context>
    <name>convey::ui::RecentModel</name>
    <message>
        <source>File not found</source>
        <translation>ファイルが見つかりません</translation>
    </message>
    <message>
        <source>Folder not found</source>
        <translation>フォルダーが見つかりません</translation>
    </message>
    <message>
        <source>May not be read</source>
        <translation>読み取り権限がありません</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Tested only</source>
        <translation>テストのみ</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln to go</source>
        <translation>
            <numerusform>停止: 残り %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>受理 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file and why it can&apos;t be opened</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1、ピン留め</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>最終保存</translation>
    </message>
</context>
<context>
    <name>convey::ui::RecentPane</name>
    <message>
        <source>Tags made lately</source>
        <translation>最近作ったタグ</translation>
    </message>
    <message>
        <source>Enter puts a tag into the form again, Delete takes it off this list.</source>
        <translation>Enter でタグをフォームに戻し、Delete でこの一覧から外します。</translation>
    </message>
    <message>
        <source>Kept on this computer, the newest 30. Tags with customer data or an order number in them are not kept.</source>
        <translation>最新の 30 個をこのコンピューターに保管します。顧客データや注文番号を含むタグは保管しません。</translation>
    </message>
    <message>
        <source>No tag was made yet</source>
        <translation>まだタグを作っていません</translation>
    </message>
    <message>
        <source>Tags that you copy or save are listed here.</source>
        <translation>コピーまたは保存したタグがここに並びます。</translation>
    </message>
    <message>
        <source>Forget the tags</source>
        <translation>タグを消去</translation>
    </message>
    <message>
        <source>Forget all tags that were made lately? Pages that have them go on as they are.</source>
        <translation>最近作ったタグをすべて消去しますか。タグを置いたページはそのまま動作します。</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>convey::ui::RecentTagsModel</name>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>商品 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values from the page</source>
        <translation>
            <numerusform>ページが入れる値 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
</context>
<context>
    <name>convey::ui::Refusal</name>
    <message>
        <source>OpenAI names no field.</source>
        <translation>OpenAI はフィールドを示していません。</translation>
    </message>
    <message>
        <source>It is about %1.</source>
        <comment>%1 is a field of the API</comment>
        <translation>%1 についてです。</translation>
    </message>
</context>
<context>
    <name>convey::ui::RefusalCard</name>
    <message>
        <source>OpenAI refused it. It is changed since and can be sent again, on the Send page.</source>
        <translation>OpenAI が拒否しました。その後変更したので、「送信」ページで再び送信できます。</translation>
    </message>
    <message>
        <source>OpenAI refused it. Change what its words name, then send it again.</source>
        <translation>OpenAI が拒否しました。メッセージが指す箇所を変更して、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Show the cell in “%1”</source>
        <translation>「%1」のセルを表示</translation>
    </message>
    <message>
        <source>Goes to the cell of your row that OpenAI&apos;s answer is about, to change it there.</source>
        <translation>OpenAI の応答が指すセルへ移動し、そこで変更できます。</translation>
    </message>
</context>
<context>
    <name>convey::ui::RefusedModel</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>イベント ID</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>OpenAI’s words</source>
        <translation>OpenAI の原文</translation>
    </message>
</context>
<context>
    <name>convey::ui::ReplaceDialog</name>
    <message>
        <source>Only &amp;whole cells</source>
        <translation>セル全体のみ(&amp;W)</translation>
    </message>
    <message>
        <source>In &amp;any case</source>
        <translation>大文字と小文字を区別しない(&amp;A)</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置換(&amp;R)</translation>
    </message>
    <message>
        <source>Changes the cells. It is one step that can be undone; your file stays as it is.</source>
        <translation>セルを変更します。1 回の操作で元に戻せます。ファイルはそのままです。</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>The column whose cells change.</source>
        <translation>セルを変更する列。</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>What stands there now. With whole cells alone, nothing here means empty cells.</source>
        <translation>現在の内容。「セル全体のみ」のとき、ここが空なら空のセルを意味します。</translation>
    </message>
    <message>
        <source>Replace &amp;by</source>
        <translation>置換後(&amp;B)</translation>
    </message>
    <message>
        <source>What is to stand there. Nothing here takes it out.</source>
        <translation>新しい内容。空なら取り除きます。</translation>
    </message>
    <message>
        <source>Changes only cells that hold this and nothing else.</source>
        <translation>内容がこれだけのセルを変更します。</translation>
    </message>
    <message>
        <source>Small and capital letters are taken for the same.</source>
        <translation>大文字と小文字を同じものと見なします。</translation>
    </message>
    <message numerus="yes">
        <source>Only in the %Ln &amp;rows shown</source>
        <translation>
            <numerusform>表示中の %Ln 行のみ(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves the rows alone that the list does not show at the moment.</source>
        <translation>一覧に今表示されていない行は変更しません。</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>The first cells that would change, before and after</source>
        <translation>変更される最初のセル（前と後）</translation>
    </message>
    <message>
        <source>What the first cells would look like. Personal values are hidden while they are hidden in the table.</source>
        <translation>最初のセルがどうなるか。表で個人情報を隠している間は、ここでも隠します。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>How far the replacing is</source>
        <translation>置換の進み具合</translation>
    </message>
    <message>
        <source>Write what is to be found.</source>
        <translation>検索する語を入力してください。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>No cell would change.</source>
        <translation>変更されるセルはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells would change.</source>
        <translation>
            <numerusform>%Ln 個のセルが変更されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::ResultPanel</name>
    <message numerus="yes">
        <source>This computer’s clock is %Ln minutes ahead of the server’s. Set it: OpenAI judges the seven days by its own.</source>
        <translation>
            <numerusform>このコンピューターの時計はサーバーより %Ln 分進んでいます。合わせてください。OpenAI は自分の時計で 7 日間を判断します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln minutes behind the server’s. Set it: OpenAI judges the seven days by its own.</source>
        <translation>
            <numerusform>このコンピューターの時計はサーバーより %Ln 分遅れています。合わせてください。OpenAI は自分の時計で 7 日間を判断します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was sent before; nothing was sent again.</source>
        <translation>すべて送信済みです。再送したものはありません。</translation>
    </message>
    <message>
        <source>There was nothing to send.</source>
        <translation>送信するものがありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln requests.</source>
        <translation>
            <numerusform>%Ln 件のリクエストの後に停止しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent in practice mode, in %Ln requests.</source>
        <translation>
            <numerusform>練習モードで %Ln 件のリクエストを送信しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tested in practice mode, in %Ln requests.</source>
        <translation>
            <numerusform>練習モードで %Ln 件のリクエストをテストしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent for real, in %Ln requests.</source>
        <translation>
            <numerusform>%Ln 件のリクエストで本番送信しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tested with OpenAI, in %Ln requests.</source>
        <translation>
            <numerusform>%Ln 件のリクエストで OpenAI とテストしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending again is safe: the event IDs stay the same, so nothing counts twice.</source>
        <translation>再送しても安全です。イベント ID は変わらないため、2 回数えられることはありません。</translation>
    </message>
    <message>
        <source>Passed the test. Nothing is recorded yet.</source>
        <translation>テストに合格しました。まだ何も記録されていません。</translation>
    </message>
    <message>
        <source>Not all passed the test. Nothing is recorded.</source>
        <translation>一部がテストに合格しませんでした。何も記録されていません。</translation>
    </message>
    <message>
        <source>A stand-in on this computer answered. Nothing reached OpenAI, nothing counts.</source>
        <translation>このコンピューター上の代役が応答しました。OpenAI には何も届かず、何も数えられません。</translation>
    </message>
    <message>
        <source>Accepted means: OpenAI has taken the conversion in. Whether it counts for an ad is decided later, in Ads Manager.</source>
        <translation>受理とは、OpenAI がコンバージョンを受け入れたことです。広告の成果になるかどうかは、後で Ads Manager で決まります。</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>コンバージョン</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no conversion</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>taken in</source>
        <comment>OpenAI took them</comment>
        <translation>受け入れ済み</translation>
    </message>
    <message>
        <source>listed below</source>
        <translation>下の一覧を参照</translation>
    </message>
    <message>
        <source>repeating is safe</source>
        <translation>再送しても安全</translation>
    </message>
    <message>
        <source>stay here</source>
        <translation>手元に残る</translation>
    </message>
</context>
<context>
    <name>convey::ui::ResultsPage</name>
    <message>
        <source>File: %1</source>
        <translation>ファイル: %1</translation>
    </message>
    <message>
        <source>Pixel: %1</source>
        <translation>ピクセル: %1</translation>
    </message>
    <message>
        <source>Began: %1</source>
        <translation>開始: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>終了: %1</translation>
    </message>
    <message>
        <source>Saved setup: %1</source>
        <translation>保存済み設定: %1</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What OpenAI answered, and what stayed on this computer.</source>
        <translation>OpenAI の応答と、このコンピューターに残ったもの。</translation>
    </message>
    <message>
        <source>&amp;I sent something wrong…</source>
        <translation>誤って送信した場合(&amp;I)…</translation>
    </message>
    <message>
        <source>What can and can’t be done about it.</source>
        <translation>できることと、できないこと。</translation>
    </message>
    <message>
        <source>Save &amp;receipt…</source>
        <translation>控えを保存(&amp;R)…</translation>
    </message>
    <message>
        <source>Figures, times and hashes of this send, to print, to file or to hand on. Nothing personal is in it.</source>
        <translation>この送信の件数、日時、ハッシュ。印刷、保管、提出に使えます。個人情報は含みません。</translation>
    </message>
    <message>
        <source>The receipt is saved as %1.</source>
        <translation>控えを %1 に保存しました。</translation>
    </message>
    <message>
        <source>Nothing was sent from this file yet.</source>
        <translation>このファイルからはまだ何も送信されていません。</translation>
    </message>
    <message>
        <source>Test it or send it on the Send page; what OpenAI answers stands here then.</source>
        <translation>「送信」ページでテストまたは送信すると、OpenAI の応答がここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Go to Send</source>
        <translation>送信へ移動(&amp;G)</translation>
    </message>
    <message>
        <source>Refused conversions</source>
        <translation>拒否されたコンバージョン</translation>
    </message>
    <message>
        <source>Each conversion that OpenAI refused, with OpenAI’s own words. Ctrl+C copies a row.</source>
        <translation>OpenAI が拒否した各コンバージョンと OpenAI の原文。Ctrl+C で行をコピーします。</translation>
    </message>
    <message>
        <source>About this send</source>
        <translation>この送信について</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>行を保存</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>The lines are being saved…</source>
        <translation>行を保存中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are saved.</source>
        <translation>
            <numerusform>%Ln 行を保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was changed in Convey before sending is not kept any more: the lines are as the file has them.</source>
        <translation>送信前に Convey で行った変更はもう保管されていません。行はファイルのままの内容です。</translation>
    </message>
</context>
<context>
    <name>convey::ui::ResumeOffer</name>
    <message>
        <source>%1 accepted, %2 refused, %3 sent without an answer, %4 to go.</source>
        <translation>受理 %1、拒否 %2、送信済みで応答なし %3、残り %4。</translation>
    </message>
    <message>
        <source>&amp;Continue sending</source>
        <translation>送信を続行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>後で(&amp;N)</translation>
    </message>
    <message>
        <source>Continue sending</source>
        <translation>送信を続行</translation>
    </message>
    <message>
        <source>Sends what is left and what had no answer, with the same event IDs: nothing counts twice.</source>
        <translation>残りと応答のなかった分を、同じイベント ID で送信します。2 回数えられることはありません。</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>断念</translation>
    </message>
    <message>
        <source>The rest is not offered any more. What was sent stays sent.</source>
        <translation>残りはもう提示されません。送信したものは送信済みのままです。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Nothing is sent. The question comes again when Convey starts the next time.</source>
        <translation>何も送信されません。次に Convey を起動したときに、もう一度確認します。</translation>
    </message>
    <message>
        <source>pixel %1</source>
        <translation>ピクセル %1</translation>
    </message>
    <message>
        <source>Sending %1 to %2 was broken off on %3. Continue?</source>
        <comment>a file, a destination, a time</comment>
        <translation>%1 の %2 への送信が %3 に中断しました。続行しますか。</translation>
    </message>
    <message>
        <source>It was no file, and nothing of it was kept: paste or open the same rows again and send them. What was accepted is left out then.</source>
        <translation>ファイルではなく、内容も保管されていません。同じ行を貼り付けるか開き直して送信してください。受理されたものは除外されます。</translation>
    </message>
    <message>
        <source>Give &amp;it up</source>
        <translation>断念(&amp;I)</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowCellsModel</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>column, text, state, cause</comment>
        <translation>%1: %2、%3、%4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>In your file</source>
        <translation>ファイルの値</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowCellsView</name>
    <message>
        <source>Your row</source>
        <translation>自分の行</translation>
    </message>
    <message>
        <source>The row as it stands in your file. F2 or a double click changes a cell.</source>
        <translation>ファイルにあるとおりの行。F2 かダブルクリックでセルを変更します。</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowPanel</name>
    <message>
        <source>The cells of this row can&apos;t be told apart, so there is nothing to send.</source>
        <translation>この行のセルを区別できないため、送信するものがありません。</translation>
    </message>
    <message>
        <source>Not sent while it is blocked. Convey reads the row like this:</source>
        <translation>送信不可の間は送信しません。Convey はこの行を次のように読みます:</translation>
    </message>
    <message>
        <source>This conversion stays here. Convey reads the row like this:</source>
        <translation>このコンバージョンは手元に残ります。Convey はこの行を次のように読みます:</translation>
    </message>
    <message>
        <source>This is all that leaves this computer for this row; personal values are hashed.</source>
        <translation>この行からこのコンピューターの外に出るのはこれだけです。個人情報はハッシュ化されます。</translation>
    </message>
    <message>
        <source>The row is being read</source>
        <translation>行を読み込み中です</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <comment>a line and how many problems it has</comment>
        <translation>%1 行目、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>問題 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the list</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>You left this row out. Take it back to have it looked at again.</source>
        <translation>この行は手動で除外されています。もう一度確認するには戻してください。</translation>
    </message>
    <message>
        <source>Joined line: it is part of the conversion that begins in line %1.</source>
        <translation>結合した行: %1 行目で始まるコンバージョンの一部です。</translation>
    </message>
    <message>
        <source>Nothing to fix in this row.</source>
        <translation>この行に修正するものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are joined to this conversion, which begins in line %1.</source>
        <translation>
            <numerusform>%1 行目で始まるこのコンバージョンに %Ln 行を結合しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>No row is chosen</source>
        <translation>行が選ばれていません</translation>
    </message>
    <message>
        <source>Close the row (Esc)</source>
        <translation>行を閉じる (Esc)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>The conversion as it will be sent</source>
        <translation>送信されるコンバージョン</translation>
    </message>
    <message>
        <source>Previous row (Alt+Up)</source>
        <translation>前の行 (Alt+Up)</translation>
    </message>
    <message>
        <source>Next row (Alt+Down)</source>
        <translation>次の行 (Alt+Down)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Go to Columns</source>
        <translation>列へ移動</translation>
    </message>
    <message>
        <source>Many causes are mended at once by choosing another column or answering a question.</source>
        <translation>別の列を選ぶか質問に答えると、多くの原因をまとめて修正できます。</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>この行を除外</translation>
    </message>
    <message>
        <source>It is not sent. The file stays as it is (Delete)</source>
        <translation>送信しません。ファイルはそのままです (Delete)</translation>
    </message>
    <message>
        <source>Take this row back</source>
        <translation>この行を戻す</translation>
    </message>
    <message>
        <source>It counts again (Shift+Delete)</source>
        <translation>再び数に入ります (Shift+Delete)</translation>
    </message>
    <message>
        <source>Wh&amp;y left out</source>
        <translation>除外の理由(&amp;Y)</translation>
    </message>
    <message>
        <source>Choose a reason or write your own. It stays with your changes; nothing of it is sent.</source>
        <translation>理由を選ぶか、自由に入力します。変更とともに保管し、送信はされません。</translation>
    </message>
    <message>
        <source>What is to be looked at in this row</source>
        <translation>この行で確認すること</translation>
    </message>
    <message>
        <source>The conversion letter by letter, as OpenAI gets it.</source>
        <translation>OpenAI が受け取るとおりのコンバージョンを、一字一句示します。</translation>
    </message>
    <message>
        <source>Your row, or as it will be sent</source>
        <translation>自分の行、または送信される内容</translation>
    </message>
    <message>
        <source>Your row</source>
        <translation>自分の行</translation>
    </message>
    <message>
        <source>As it will be sent</source>
        <translation>送信される内容</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowsModel</name>
    <message>
        <source>%1: being read</source>
        <comment>column of a cell</comment>
        <translation>%1: 読み込み中</translation>
    </message>
    <message>
        <source>These characters are not UTF-8 and can&apos;t be sent: %1</source>
        <translation>これらの文字は UTF-8 ではないため送信できません: %1</translation>
    </message>
    <message>
        <source>You left this line out. It is not sent.</source>
        <translation>この行は手動で除外されています。送信しません。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>column, line and content of a cell</comment>
        <translation>%1、%2 行目: %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <comment>a cell of a line</comment>
        <translation>%1、除外</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>line and file</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>%1: an earlier column has this name too.</source>
        <translation>%1: 同じ名前の列が前にあります。</translation>
    </message>
    <message>
        <source>%1: the file gives it no name.</source>
        <translation>%1: ファイルに列名がありません。</translation>
    </message>
    <message>
        <source>Line %1</source>
        <comment>and of which file</comment>
        <translation>%1 行目</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowsPane</name>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Personal values</source>
        <translation>個人情報</translation>
    </message>
    <message>
        <source>Row details</source>
        <translation>行の詳細</translation>
    </message>
    <message>
        <source>Only some of the rows are shown. Press to show all of them again.</source>
        <translation>一部の行だけを表示しています。押すと全部の行を表示します。</translation>
    </message>
    <message>
        <source>Show names, addresses and numbers of people in full</source>
        <translation>名前、アドレス、番号を全部表示</translation>
    </message>
    <message>
        <source>Personal values are hidden on the screen until you ask for them. What is sent does not depend on it: these values leave hashed or as OpenAI takes them.</source>
        <translation>個人情報は、求めるまで画面に表示しません。送信内容には影響せず、ハッシュ化して、または OpenAI の求める形で送信します。</translation>
    </message>
    <message>
        <source>Show one row wholly, with what is wrong with it and as it will be sent</source>
        <translation>1 行の全体を、問題の内容と送信される形とともに表示します</translation>
    </message>
    <message>
        <source>Find in all columns</source>
        <translation>すべての列を検索</translation>
    </message>
    <message>
        <source>Shows only rows with these letters in any cell (Ctrl+F). Case makes no difference.</source>
        <translation>いずれかのセルにこの文字がある行だけを表示します (Ctrl+F)。大文字と小文字は区別しません。</translation>
    </message>
    <message>
        <source>Show rows by problem, column, event type, currency or amount</source>
        <translation>問題、列、イベントの種類、通貨、金額で行を絞り込みます</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <comment>how many are set</comment>
        <translation>フィルター: %1</translation>
    </message>
    <message>
        <source>Refused by OpenAI</source>
        <translation>OpenAI が拒否</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>a filter, and the sign that takes it away</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Filter: %1. Press to show all rows.</source>
        <translation>フィルター: %1。押すとすべての行を表示します。</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>すべての行を表示</translation>
    </message>
    <message>
        <source>No row contains “%1”</source>
        <comment>what was looked for</comment>
        <translation>「%1」を含む行はありません</translation>
    </message>
    <message>
        <source>Clear the search to see the rows again.</source>
        <translation>検索をクリアすると、行が再び表示されます。</translation>
    </message>
    <message>
        <source>No row fits these filters</source>
        <translation>フィルターに合う行はありません</translation>
    </message>
    <message>
        <source>Clear some of them to see rows again.</source>
        <translation>フィルターをいくつかクリアすると、行が再び表示されます。</translation>
    </message>
    <message>
        <source>Nothing is refused</source>
        <translation>拒否されたものはありません</translation>
    </message>
    <message>
        <source>Nothing is ready</source>
        <translation>準備完了のものはありません</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>要確認のものはありません</translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation>送信不可のものはありません</translation>
    </message>
    <message>
        <source>Nothing is outside the 7 days</source>
        <translation>期間外のものはありません</translation>
    </message>
    <message>
        <source>Nothing is left out</source>
        <translation>除外されたものはありません</translation>
    </message>
    <message>
        <source>There are no rows</source>
        <translation>行がありません</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>F2 changes a cell; Enter shows the row wholly; Delete leaves it out, Ctrl+Delete with a reason, Shift+Delete takes it back; F8 goes to the next finding.</source>
        <translation>F2 でセルを変更、Enter で行の全体を表示、Delete で除外、Ctrl+Delete で理由付きの除外、Shift+Delete で戻す、F8 で次の検出へ移動。</translation>
    </message>
    <message>
        <source>Every line of the file with what becomes of it. Marked cells are why a row is blocked or needs a look.</source>
        <translation>ファイルのすべての行とその扱い。印の付いたセルが、送信不可または要確認の理由です。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Row details</source>
        <translation>行の詳細(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>除外(&amp;L)</translation>
    </message>
    <message>
        <source>Leave out &amp;with a reason…</source>
        <translation>理由を付けて除外(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>戻す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>検索と置換(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Show this column in Columns</source>
        <translation>この列を「列」で表示(&amp;S)</translation>
    </message>
    <message>
        <source>Copy as it will be s&amp;ent</source>
        <translation>送信される内容をコピー(&amp;E)</translation>
    </message>
    <message>
        <source>Copy the re&amp;ason</source>
        <translation>理由をコピー(&amp;A)</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowsView</name>
    <message>
        <source>Rows of the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>The rows as Convey reads them. If they don&apos;t look like your spreadsheet, change the separator, the quotes or the column names above.</source>
        <translation>Convey が読んだとおりの行。表計算ソフトでの見え方と違う場合は、上で区切り文字、引用符、列名を変更してください。</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>above the numbers of the lines</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendActions</name>
    <message>
        <source>Asks once more, then sends the conversions for real. OpenAI records them; that can&apos;t be taken back.</source>
        <translation>もう一度確認してから、コンバージョンを本番送信します。OpenAI に記録され、取り消せません。</translation>
    </message>
    <message>
        <source>Sends the conversions as a test. OpenAI judges them and records nothing. Ctrl+Return does the same.</source>
        <translation>コンバージョンをテストとして送ります。OpenAI は判定だけを行い、何も記録しません。Ctrl+Return でも実行できます。</translation>
    </message>
    <message>
        <source>pixel %1</source>
        <translation>ピクセル %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>money, and other currencies</comment>
        <translation>
            <numerusform>%1 ほか %n 通貨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with warnings</source>
        <translation>
            <numerusform>警告 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is recorded</source>
        <translation>何も記録されません</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln in practice mode…</source>
        <translation>
            <numerusform>練習モードで %Ln 件を送信…</numerusform>
        </translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>もう一度テスト</translation>
    </message>
    <message>
        <source>Test in practice mode</source>
        <translation>練習モードでテスト</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln conversions for real…</source>
        <translation>
            <numerusform>%Ln 件を本番送信…</numerusform>
        </translation>
    </message>
    <message>
        <source>Test with OpenAI</source>
        <translation>OpenAI とテスト</translation>
    </message>
    <message>
        <source>To pixel %1</source>
        <translation>ピクセル %1 へ</translation>
    </message>
    <message>
        <source>To pixel %1, worth %2</source>
        <translation>ピクセル %1 へ、金額 %2</translation>
    </message>
    <message>
        <source>Passed the test.
Nothing is recorded yet.</source>
        <translation>テストに合格しました。
まだ何も記録されていません。</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendBar</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>How far it is. Space pauses a send for real or continues it, Ctrl+. stops.</source>
        <translation>進み具合。スペースキーで本番送信を一時停止または続行し、Ctrl+. で停止します。</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendOutcome</name>
    <message>
        <source>To send</source>
        <translation>送信対象</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>送信途中</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendPage</name>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Test first; OpenAI records nothing. Then send for real.</source>
        <translation>まずテストします（OpenAI は何も記録しません）。その後、本番送信します。</translation>
    </message>
    <message>
        <source>The destination “%1” was renamed or removed in another tab. Choose one again before you send.</source>
        <translation>送信先「%1」は別のタブで名前が変更されたか、削除されました。送信前に選び直してください。</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>ファイルが開いていません。</translation>
    </message>
    <message>
        <source>Convey is still looking at the rows.</source>
        <translation>行をまだ確認しています。</translation>
    </message>
    <message>
        <source>The rows have not all been looked at; see the Preview page.</source>
        <translation>すべての行の確認が済んでいません。「プレビュー」ページを見てください。</translation>
    </message>
    <message>
        <source>Questions about this file are open.</source>
        <translation>このファイルについて未回答の質問があります。</translation>
    </message>
    <message>
        <source>There is no conversion that can be sent.</source>
        <translation>送信できるコンバージョンがありません。</translation>
    </message>
    <message>
        <source>Choose a destination first.</source>
        <translation>先に送信先を選んでください。</translation>
    </message>
    <message>
        <source>One send at a time.</source>
        <translation>送信は一度に 1 つです。</translation>
    </message>
    <message numerus="yes">
        <source>%1 to pixel %2: %Ln accepted</source>
        <comment>a time, a pixel</comment>
        <translation>
            <numerusform>%1、ピクセル %2 へ: 受理 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>送信不可 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outside the 7 days</source>
        <translation>
            <numerusform>期間外 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>除外 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them %Ln sent before</source>
        <translation>
            <numerusform>うち送信済み %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>made up</source>
        <translation>架空</translation>
    </message>
    <message>
        <source>sending, %1 %</source>
        <translation>送信中、%1 %</translation>
    </message>
    <message numerus="yes">
        <source>today %1, all %Ln passed</source>
        <translation>
            <numerusform>今日 %1、%Ln 件すべて合格</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1, not all passed</source>
        <translation>今日 %1、一部が不合格</translation>
    </message>
    <message>
        <source>Not all of the first ones were accepted, so the rest was not sent. Look at what was refused, then go on or send only these.</source>
        <translation>最初の分の一部が受理されなかったため、残りは送信していません。拒否されたものを確認してから、続行するか、これだけを送信してください。</translation>
    </message>
    <message>
        <source>Only what was refused and is changed since. Everything else stays as it is.</source>
        <translation>拒否された後に変更したものだけです。ほかはそのままです。</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln that leave the 7-day window soonest. The others can be sent later; nothing goes twice.</source>
        <translation>
            <numerusform>7 日間の外に最も早く出る %Ln 件だけです。ほかは後で送信でき、二重には送信されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First the %Ln that leave the 7-day window soonest; the others only when OpenAI accepts all of these.</source>
        <translation>
            <numerusform>まず 7 日間の外に最も早く出る %Ln 件を送信し、OpenAI が全部を受理した場合だけ残りを送信します。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Sends nothing more. What was sent stays sent; the rest can go later.</source>
        <translation>これ以上は送信しません。送信したものは送信済みのままで、残りは後で送信できます。</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>一時停止(&amp;A)</translation>
    </message>
    <message>
        <source>Begins nothing new and waits for what is on its way. You can continue at any time, also after closing Convey.</source>
        <translation>新たには始めず、送信途中のものを待ちます。いつでも続行でき、Convey を閉じた後でも続けられます。</translation>
    </message>
    <message>
        <source>&amp;Continue sending</source>
        <translation>送信を続行(&amp;C)</translation>
    </message>
    <message>
        <source>Sends what is left and what had no answer, with the same event IDs: nothing counts twice.</source>
        <translation>残りと応答のなかった分を、同じイベント ID で送信します。2 回数えられることはありません。</translation>
    </message>
    <message>
        <source>Show the &amp;plan</source>
        <translation>計画を表示(&amp;P)</translation>
    </message>
    <message>
        <source>Back from the result to what can be sent.</source>
        <translation>結果から、送信できるものの表示に戻ります。</translation>
    </message>
    <message>
        <source>Test with OpenAI</source>
        <translation>OpenAI とテスト</translation>
    </message>
    <message>
        <source>&amp;Answer in Columns</source>
        <translation>「列」で回答(&amp;A)</translation>
    </message>
    <message>
        <source>Answer in Columns</source>
        <translation>「列」で回答</translation>
    </message>
    <message>
        <source>Goes to the page where the questions are asked.</source>
        <translation>質問のあるページへ移動します。</translation>
    </message>
    <message>
        <source>Batches of the plan</source>
        <translation>計画のバッチ</translation>
    </message>
    <message>
        <source>How the conversions will be sent: oldest first, at most 1,000 in one request.</source>
        <translation>コンバージョンの送信順: 古い順に、1 リクエスト最大 1,000 件。</translation>
    </message>
    <message>
        <source>Batches being sent</source>
        <translation>送信中のバッチ</translation>
    </message>
    <message>
        <source>Each request with its attempts and the answer, in OpenAI&apos;s own words where there are any. Ctrl+C copies a row.</source>
        <translation>各リクエストと試行回数、応答（あれば OpenAI の原文）。Ctrl+C で行をコピーします。</translation>
    </message>
    <message>
        <source>Refused conversions</source>
        <translation>拒否されたコンバージョン</translation>
    </message>
    <message>
        <source>Each conversion that OpenAI refused, with OpenAI’s own words. Ctrl+C copies a row.</source>
        <translation>OpenAI が拒否した各コンバージョンと OpenAI の原文。Ctrl+C で行をコピーします。</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>コンバージョン</translation>
    </message>
    <message>
        <source>You can close the lid: nothing is lost and nothing is sent twice.</source>
        <translation>パソコンのふたを閉じてもかまいません。失われるものはなく、二重に送信されることもありません。</translation>
    </message>
    <message>
        <source>Rehearse the whole job. Nothing leaves this computer.</source>
        <translation>全体をひととおり練習します。このコンピューターからは何も出ません。</translation>
    </message>
    <message>
        <source>What OpenAI answered, and what stayed on this computer.</source>
        <translation>OpenAI の応答と、このコンピューターに残ったもの。</translation>
    </message>
    <message numerus="yes">
        <source>including %Ln with warnings</source>
        <translation>
            <numerusform>警告 %Ln 件を含む</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <comment>currencies</comment>
        <translation>
            <numerusform>ほか %Ln 通貨</numerusform>
        </translation>
    </message>
    <message>
        <source>stay here</source>
        <translation>手元に残る</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent before</source>
        <translation>
            <numerusform>送信済み %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, each one conversion</source>
        <translation>
            <numerusform>%Ln 行、それぞれ 1 件のコンバージョン</numerusform>
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
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions</source>
        <translation>
            <numerusform>%Ln 件のコンバージョン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines joined to their order</source>
        <translation>
            <numerusform>注文に結合した %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>練習モード</translation>
    </message>
    <message>
        <source>A stand-in on this computer answers. Nothing reaches OpenAI, nothing counts.</source>
        <translation>このコンピューター上の代役が応答します。OpenAI には何も届かず、何も数えられません。</translation>
    </message>
    <message>
        <source>For real</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>OpenAI records these conversions.</source>
        <translation>OpenAI はこれらのコンバージョンを記録します。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>OpenAI judges the conversions and records nothing. You can repeat it as often as you like.</source>
        <translation>OpenAI はコンバージョンの判定だけを行い、何も記録しません。何度でも繰り返せます。</translation>
    </message>
    <message>
        <source>Step %1 of 4</source>
        <translation>手順 %1 / 4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions about this file are open. Nothing can be sent before they are answered.</source>
        <translation>
            <numerusform>このファイルについて未回答の質問が %Ln 件あります。答えるまで何も送信できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>These conversions are sent.</source>
        <translation>これらのコンバージョンを送信します。</translation>
    </message>
    <message>
        <source>Convey is still making the plan, and looks up what was sent before.</source>
        <translation>計画を作成中で、送信済みのものを調べています。</translation>
    </message>
    <message>
        <source>Step 3 and step 4 are both skipped: tick the one to do.</source>
        <translation>手順 3 と 4 の両方がスキップされています。実行する方にチェックを付けてください。</translation>
    </message>
    <message>
        <source>Try it again in a while.</source>
        <translation>しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>OpenAI refused the made-up purchase; its own words stand below.</source>
        <translation>OpenAI が架空の購入を拒否しました。原文は下にあります。</translation>
    </message>
    <message>
        <source>Waiting until %1, because OpenAI asked for it; then the same conversions go again.</source>
        <translation>OpenAI の求めにより %1 まで待機中です。その後、同じコンバージョンを再送します。</translation>
    </message>
    <message>
        <source>Waiting until %1, because OpenAI asked to slow down; then the same conversions go again.</source>
        <translation>OpenAI から送信を遅らせるよう求められたため、%1 まで待機中です。その後、同じコンバージョンを再送します。</translation>
    </message>
    <message>
        <source>Waiting until %1, because OpenAI has trouble; then the same conversions go again.</source>
        <translation>OpenAI に障害があるため、%1 まで待機中です。その後、同じコンバージョンを再送します。</translation>
    </message>
    <message>
        <source>Waiting until %1, because there is no connection; then it goes on by itself.</source>
        <translation>接続がないため、%1 まで待機中です。その後、自動的に続けます。</translation>
    </message>
    <message>
        <source>Waiting until %1, because no answer came back; repeating is safe.</source>
        <translation>応答がなかったため、%1 まで待機中です。再送しても安全です。</translation>
    </message>
    <message>
        <source>Waiting until %1; then the same conversions go again.</source>
        <translation>%1 まで待機中です。その後、同じコンバージョンを再送します。</translation>
    </message>
    <message>
        <source>The sending history could not be read. Convey set it aside as %1 and started a new one; nothing was deleted.</source>
        <translation>送信履歴を読めませんでした。%1 として別に保管し、新しい履歴を始めました。何も削除していません。</translation>
    </message>
    <message>
        <source>nobody has declared it yet</source>
        <translation>まだ誰も申告していません</translation>
    </message>
    <message>
        <source>“%1”, %2, %3</source>
        <comment>a statement, who declared it, when</comment>
        <translation>「%1」、%2、%3</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>day and time of an order</comment>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>preparing</source>
        <comment>a test, or a send for real</comment>
        <translation>準備中</translation>
    </message>
    <message>
        <source>testing, %1 %</source>
        <translation>テスト中、%1 %</translation>
    </message>
    <message>
        <source>See the &amp;results</source>
        <translation>結果を見る(&amp;R)</translation>
    </message>
    <message>
        <source>Goes to the page with what became of each line, and with the receipt.</source>
        <translation>各行がどうなったかと控えのあるページへ移動します。</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendSteps</name>
    <message>
        <source>Do this step</source>
        <translation>この手順を実行</translation>
    </message>
    <message>
        <source>Leave the tick away to skip this step.</source>
        <translation>チェックを外すと、この手順をスキップします。</translation>
    </message>
    <message>
        <source>will be done</source>
        <translation>実行予定</translation>
    </message>
    <message>
        <source>is skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Step %1 of 4, %2, %3</source>
        <comment>number, what it is, how it stands</comment>
        <translation>手順 %1 / 4、%2、%3</translation>
    </message>
    <message>
        <source>The steps of sending</source>
        <translation>送信の手順</translation>
    </message>
    <message>
        <source>Four steps, one after the other</source>
        <translation>4 つの手順を順番に</translation>
    </message>
    <message>
        <source>One conversion, test</source>
        <translation>1 件をテスト</translation>
    </message>
    <message>
        <source>Shows that key, pixel and fields are right.</source>
        <translation>キー、ピクセル、フィールドが正しいことを確かめます。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln, test</source>
        <translation>
            <numerusform>全 %Ln 件をテスト</numerusform>
        </translation>
    </message>
    <message>
        <source>OpenAI judges every conversion. Nothing is recorded.</source>
        <translation>OpenAI がすべてのコンバージョンを判定します。何も記録されません。</translation>
    </message>
    <message numerus="yes">
        <source>OpenAI judges every conversion. Nothing is recorded. About %Ln requests.</source>
        <translation>
            <numerusform>OpenAI がすべてのコンバージョンを判定します。何も記録されません。約 %Ln 件のリクエスト。</numerusform>
        </translation>
    </message>
    <message>
        <source>From here on as if it were for real.</source>
        <translation>ここから先は、本番と同じように進みます。</translation>
    </message>
    <message>
        <source>From here on it is for real. It can’t be taken back.</source>
        <translation>ここから先は本番です。取り消せません。</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln</source>
        <translation>
            <numerusform>最初の %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln, for real</source>
        <translation>
            <numerusform>最初の %Ln 件、本番</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that leave the 7-day window soonest. The rest follows only when OpenAI accepts all of these.</source>
        <translation>7 日間の外に最も早く出る分です。OpenAI が全部を受理した場合だけ、残りを続けます。</translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln</source>
        <translation>
            <numerusform>残りの %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln, for real</source>
        <translation>
            <numerusform>残りの %Ln 件、本番</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest first, at most 1,000 in one request.</source>
        <translation>古い順に、1 リクエスト最大 1,000 件。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>全 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln, for real</source>
        <translation>
            <numerusform>全 %Ln 件、本番</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::SentWrongDialog</name>
    <message>
        <source>I sent something wrong</source>
        <translation>誤って送信した場合</translation>
    </message>
</context>
<context>
    <name>convey::ui::SessionOffer</name>
    <message>
        <source>Open &amp;again</source>
        <translation>再び開く(&amp;A)</translation>
    </message>
    <message>
        <source>Opens these files where you left them. Nothing is sent.</source>
        <translation>これらのファイルを前回の状態で開きます。何も送信されません。</translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <translation>後で(&amp;N)</translation>
    </message>
    <message>
        <source>Forgets what was open. The files themselves stay.</source>
        <translation>開いていたファイルの記録を消去します。ファイル自体は残ります。</translation>
    </message>
    <message numerus="yes">
        <source>Open the %Ln files of last time again?</source>
        <translation>
            <numerusform>前回の %Ln 個のファイルを再び開きますか。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupBanner</name>
    <message>
        <source>A choice for this file</source>
        <translation>このファイルについての選択</translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupList</name>
    <message>
        <source>Mana&amp;ge…</source>
        <translation>管理(&amp;G)…</translation>
    </message>
    <message>
        <source>Manage the saved setups</source>
        <translation>保存済み設定を管理</translation>
    </message>
    <message>
        <source>Lists the saved setups: rename, duplicate, delete, export, import.</source>
        <translation>保存済み設定の一覧: 名前の変更、複製、削除、書き出し、読み込み。</translation>
    </message>
    <message>
        <source>Saved setups</source>
        <translation>保存済み設定</translation>
    </message>
    <message>
        <source>Enter asks for a file and uses the setup for it.</source>
        <translation>Enter でファイルを選び、そのファイルに設定を使います。</translation>
    </message>
    <message>
        <source>From elsewhere, not looked at yet</source>
        <translation>外部から、未確認</translation>
    </message>
    <message>
        <source>&amp;Saved setups</source>
        <translation>保存済み設定(&amp;S)</translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupNameDialog</name>
    <message>
        <source>&amp;Name of the saved setup:</source>
        <translation>保存済み設定の名前(&amp;N):</translation>
    </message>
    <message>
        <source>Name of the saved setup</source>
        <translation>保存済み設定の名前</translation>
    </message>
    <message>
        <source>The next export of this kind is known by its columns, whatever the name.</source>
        <translation>次の同じ種類のエクスポートは、名前にかかわらず列で見分けます。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置換(&amp;R)</translation>
    </message>
    <message>
        <source>There is a saved setup of that name. It will be replaced.</source>
        <translation>同じ名前の保存済み設定があります。置き換えられます。</translation>
    </message>
    <message>
        <source>There is a saved setup of that name. Choose another.</source>
        <translation>同じ名前の保存済み設定があります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>It holds which column means what; no row of the file and no key.</source>
        <translation>どの列が何を意味するかだけを持ち、ファイルの行もキーも含みません。</translation>
    </message>
    <message>
        <source>The name is too long, or has characters that can’t be shown.</source>
        <translation>名前が長すぎるか、表示できない文字が含まれています。</translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupStrip</name>
    <message>
        <source>“%1”</source>
        <comment>name of a column</comment>
        <translation>「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>columns</comment>
        <translation>
            <numerusform>ほか %Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Convey guesses what the columns mean.</source>
        <translation>列の意味を Convey が推測しています。</translation>
    </message>
    <message>
        <source>Your saved setup “%1” fits this file too.</source>
        <translation>保存済み設定「%1」はこのファイルにも合います。</translation>
    </message>
    <message numerus="yes">
        <source>It reads %Ln columns.</source>
        <translation>
            <numerusform>%Ln 列を読みます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns stay on this computer.</source>
        <translation>
            <numerusform>%Ln 列はこのコンピューターに残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>New in this file, and not sent: %1.</source>
        <translation>このファイルで新しく、送信されない列: %1。</translation>
    </message>
    <message>
        <source>Last used on %1.</source>
        <translation>最後に使用: %1。</translation>
    </message>
    <message>
        <source>Recognised: %1. Your saved setup “%2” is used.</source>
        <translation>認識: %1。保存済み設定「%2」を使っています。</translation>
    </message>
    <message>
        <source>Your saved setup “%1” is used.</source>
        <translation>保存済み設定「%1」を使っています。</translation>
    </message>
    <message>
        <source>&amp;Don’t use it</source>
        <translation>使わない(&amp;D)</translation>
    </message>
    <message>
        <source>The saved setup “%1” fits this file, but it came from elsewhere.</source>
        <translation>保存済み設定「%1」はこのファイルに合いますが、外部から来たものです。</translation>
    </message>
    <message>
        <source>Nothing of it is used before you say yes. See first which columns leave this computer.</source>
        <translation>「はい」と答えるまで何も使いません。どの列がこのコンピューターから出るかを先に確認してください。</translation>
    </message>
    <message>
        <source>&amp;See what leaves…</source>
        <translation>外に出る内容を確認(&amp;S)…</translation>
    </message>
    <message>
        <source>Your saved setup “%1” fits this file but for that. Until you decide, Convey guesses what the columns mean.</source>
        <translation>保存済み設定「%1」は、この点を除いてこのファイルに合います。決めるまでは、列の意味を Convey が推測します。</translation>
    </message>
    <message>
        <source>%1 is new and looks like consent.</source>
        <translation>%1 は新しい列で、同意のようです。</translation>
    </message>
    <message>
        <source>“%1” is gone and “%2” is new. Use “%2” in its place?</source>
        <translation>「%1」がなくなり、「%2」が増えました。代わりに「%2」を使いますか。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns have other names now, such as “%1” for “%2”. Use them?</source>
        <translation>
            <numerusform>%Ln 列の名前が変わりました（例:「%2」が「%1」に）。使いますか。</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone from this file: %1.</source>
        <translation>このファイルにない列: %1。</translation>
    </message>
    <message>
        <source>%1 of its %2 columns are known.</source>
        <translation>%2 列のうち %1 列を認識しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions are open on the Columns page.</source>
        <translation>
            <numerusform>「列」ページに未回答の質問が %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognised: %1.</source>
        <translation>認識: %1。</translation>
    </message>
    <message>
        <source>The others stay on this computer. The Columns page says why each was chosen.</source>
        <translation>ほかの列はこのコンピューターに残ります。それぞれを選んだ理由は「列」ページにあります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions are open there.</source>
        <translation>
            <numerusform>そこに未回答の質問が %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Convey found the meaning of %Ln columns.</source>
        <translation>
            <numerusform>%Ln 列の意味がわかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the save&amp;d setup</source>
        <translation>保存済み設定を使う(&amp;D)</translation>
    </message>
    <message>
        <source>Use it &amp;as consent</source>
        <translation>同意として使う(&amp;A)</translation>
    </message>
    <message>
        <source>Use the setup without it</source>
        <translation>これなしで設定を使う</translation>
    </message>
    <message>
        <source>Use the new n&amp;ame</source>
        <translation>新しい名前を使う(&amp;A)</translation>
    </message>
    <message>
        <source>Use the setup for the other columns</source>
        <translation>ほかの列に設定を使う</translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupsDialog</name>
    <message>
        <source>Saved setups</source>
        <translation>保存済み設定</translation>
    </message>
    <message>
        <source>Each holds which column means what. The next export of its kind is known by its columns. F2 gives another name, Delete deletes.</source>
        <translation>それぞれ、どの列が何を意味するかを持ちます。次の同じ種類のエクスポートは列で見分けます。F2 で名前を変更、Delete で削除。</translation>
    </message>
    <message>
        <source>&amp;Use for this file</source>
        <translation>このファイルに使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前の変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>複製(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>読み込み(&amp;I)…</translation>
    </message>
    <message>
        <source>%1 (from elsewhere)</source>
        <translation>%1（外部から）</translation>
    </message>
    <message>
        <source>Nothing is saved yet. “Save setup” on the Columns page keeps what you chose.</source>
        <translation>まだ何も保存されていません。「列」ページの「設定を保存」で、選択内容を保存できます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of the folder are no usable setups. They are left alone.</source>
        <translation>
            <numerusform>フォルダーの %Ln 個のファイルは設定として使えません。そのままにしています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Delete a saved setup</source>
        <translation>保存済み設定を削除</translation>
    </message>
    <message>
        <source>Delete “%1”? This can’t be undone.</source>
        <translation>「%1」を削除しますか。元に戻せません。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Export a saved setup</source>
        <translation>保存済み設定を書き出す</translation>
    </message>
    <message>
        <source>Setups (*.json)</source>
        <translation>設定 (*.json)</translation>
    </message>
    <message>
        <source>Exported: which column means what, without any row of the file.</source>
        <translation>書き出しました: どの列が何を意味するかだけで、ファイルの行は含みません。</translation>
    </message>
    <message>
        <source>Import a setup</source>
        <translation>設定を読み込む</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>convey::ui::StartPage</name>
    <message>
        <source>Recent files</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>Enter opens a file again, Ctrl+P pins it to the top, Delete takes it off this list. The file itself stays where it is.</source>
        <translation>Enter でファイルを再び開き、Ctrl+P で先頭に固定し、Delete でこの一覧から外します。ファイル自体は元の場所に残ります。</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>一覧の列</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>何をしますか。</translation>
    </message>
    <message>
        <source>Send conversions from a spreadsheet to OpenAI Ads, or make an image tag for a web page.</source>
        <translation>表計算ファイルからコンバージョンを OpenAI Ads に送信するか、Web ページ用の画像タグを作成します。</translation>
    </message>
    <message>
        <source>Files that you open are listed here.</source>
        <translation>開いたファイルがここに並びます。</translation>
    </message>
    <message>
        <source>Clear &amp;list</source>
        <translation>一覧をクリア(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until the Send page says so.</source>
        <translation>「送信」ページで実行するまで、このコンピューターからは何も出ません。</translation>
    </message>
    <message>
        <source>Drop one file, or several with the same columns, anywhere in the window, or press here to choose.</source>
        <translation>1 つのファイル、または列が同じ複数のファイルをウィンドウのどこかにドロップするか、ここを押して選びます。</translation>
    </message>
    <message>
        <source>Start &amp;practising</source>
        <translation>練習を始める(&amp;P)</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>練習を始める</translation>
    </message>
    <message>
        <source>Practice mode: a stand-in on this computer answers. Nothing reaches OpenAI, nothing counts.</source>
        <translation>練習モード: このコンピューター上の代役が応答します。OpenAI には何も届かず、何も数えられません。</translation>
    </message>
    <message>
        <source>Send conversions from a file</source>
        <translation>ファイルからコンバージョンを送信</translation>
    </message>
    <message>
        <source>Orders, leads, bookings or sign-ups: CSV, an Excel workbook, or rows pasted with Ctrl+V.</source>
        <translation>注文、リード、予約、登録: CSV、Excel ブック、または Ctrl+V で貼り付けた行。</translation>
    </message>
    <message>
        <source>&amp;Make a tag</source>
        <translation>タグを作成(&amp;M)</translation>
    </message>
    <message>
        <source>Make a tag</source>
        <translation>タグを作成</translation>
    </message>
    <message>
        <source>A form for an image tag, with its code for every place.</source>
        <translation>画像タグのフォームと、場所ごとのコード。</translation>
    </message>
    <message>
        <source>Chec&amp;k a tag</source>
        <translation>タグを確認(&amp;K)</translation>
    </message>
    <message>
        <source>Check a tag</source>
        <translation>タグを確認</translation>
    </message>
    <message>
        <source>Tells what is wrong with an image tag, and mends it.</source>
        <translation>画像タグの問題を示し、修正します。</translation>
    </message>
    <message>
        <source>Make an image tag</source>
        <translation>画像タグを作成</translation>
    </message>
    <message>
        <source>For a thank-you page, a newsletter or a shop template. Or paste one to find out why it fails.</source>
        <translation>サンクスページ、ニュースレター、ショップのテンプレートに。動かないタグを貼り付けて理由を調べることもできます。</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>サンプルデータで試す</translation>
    </message>
    <message>
        <source>Practice mode: the whole job with 400 made-up orders, answered on this computer. No key needed.</source>
        <translation>練習モード: 400 件の架空の注文でひととおり体験します。応答はこのコンピューター上で行われます。キーは不要です。</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>Clear the list of recent files</source>
        <translation>最近使ったファイルの一覧をクリア</translation>
    </message>
    <message>
        <source>Empties this list. The files themselves stay where they are.</source>
        <translation>この一覧を空にします。ファイル自体は元の場所に残ります。</translation>
    </message>
    <message>
        <source>%1: %2.
If it was moved or renamed, open it from its new place. Delete takes it off the list.</source>
        <comment>path and reason</comment>
        <translation>%1: %2。
移動または名前を変更した場合は、新しい場所から開いてください。Delete で一覧から外します。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Let it go from the top</source>
        <translation>先頭への固定を解除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>先頭に固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Take off this list</source>
        <translation>一覧から外す(&amp;T)</translation>
    </message>
</context>
<context>
    <name>convey::ui::StatTile</name>
    <message>
        <source>being counted</source>
        <translation>集計中</translation>
    </message>
</context>
<context>
    <name>convey::ui::StateLook</name>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Outside the 7 days</source>
        <translation>7 日の期間外</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>結合</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>送信不可</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>参考</translation>
    </message>
</context>
<context>
    <name>convey::ui::StayPanel</name>
    <message>
        <source>Stay on this computer</source>
        <translation>このコンピューターに残る</translation>
    </message>
    <message>
        <source>Columns that stay on this computer</source>
        <translation>このコンピューターに残る列</translation>
    </message>
    <message>
        <source>These columns are used for nothing. They are not sent.</source>
        <translation>これらの列は何にも使われず、送信されません。</translation>
    </message>
</context>
<context>
    <name>convey::ui::StopQuestion</name>
    <message>
        <source>Conversions are being sent. Stop?</source>
        <translation>コンバージョンを送信中です。停止しますか。</translation>
    </message>
    <message>
        <source>What is accepted stays accepted. What is left can be sent later with the same ids: nothing counts twice.</source>
        <translation>受理されたものは受理されたままです。残りは後で同じ ID で送信でき、2 回数えられることはありません。</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>送信を続ける</translation>
    </message>
</context>
<context>
    <name>convey::ui::TableHabits</name>
    <message>
        <source>Copy &amp;cell</source>
        <translation>セルをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;py rows</source>
        <translation>行をコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy rows with column &amp;names</source>
        <translation>列名付きで行をコピー(&amp;N)</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>列(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>列をリセット(&amp;R)</translation>
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
        <translation>不透明にする</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 と書く</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>修正する</translation>
    </message>
    <message>
        <source>%1, %2, at %3</source>
        <comment>severity, what is wrong, line and column</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題の内容</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>修正</translation>
    </message>
</context>
<context>
    <name>convey::ui::TagForm</name>
    <message>
        <source>%1 Sent as %2. %3</source>
        <comment>meaning, name of the API, what it takes</comment>
        <translation>%1 %2 として送信。%3</translation>
    </message>
    <message>
        <source>Letters, digits, _ and -; lower case is best. Always the same for the same event.</source>
        <translation>英字、数字、_、-。小文字をおすすめします。同じイベントには常に同じ名前を使います。</translation>
    </message>
    <message>
        <source>From Ads Manager under Conversions; a test pixel is best to begin with.</source>
        <translation>Ads Manager の「Conversions」にあります。最初はテスト用ピクセルがおすすめです。</translation>
    </message>
    <message>
        <source>An ID of its own for each conversion, not the order number. Send the same one from a file.</source>
        <translation>コンバージョンごとに固有の ID（注文番号以外）。ファイルからも同じ ID を送ります。</translation>
    </message>
    <message>
        <source>Opaque on purpose: an order number must not be in a tag. Use the same one when you also send the order from a file. Fixed in a page, all its visitors count as one: let the page fill it in.</source>
        <translation>意図的に意味を読み取れない ID です。注文番号をタグに入れてはいけません。注文をファイルからも送るときは、同じ ID を使ってください。ページに固定すると訪問者全員が 1 件と数えられるので、ページに値を入れさせてください。</translation>
    </message>
    <message>
        <source>The page gives whole minor units, such as 12999 for 129.99.</source>
        <translation>ページは最小単位の整数を入れます。例: 129.99 なら 12999。</translation>
    </message>
    <message>
        <source>sent as %1</source>
        <translation>%1 として送信</translation>
    </message>
    <message>
        <source>As you write money; sent in the smallest unit of the currency.</source>
        <translation>通常の金額で入力します。通貨の最小単位で送信します。</translation>
    </message>
    <message>
        <source>This is no amount in %1. Write it like %2.</source>
        <comment>currency, example</comment>
        <translation>%1 の金額ではありません。%2 のように入力してください。</translation>
    </message>
    <message>
        <source>%1 (with the Conversions API only)</source>
        <comment>name of an event</comment>
        <translation>%1（Conversions API のみ）</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>What happened when the page with the tag is shown. The two events of apps need the Conversions API.</source>
        <translation>タグのあるページが表示されたときに起きたこと。アプリの 2 つのイベントには Conversions API が必要です。</translation>
    </message>
    <message>
        <source>name of the event</source>
        <translation>イベントの名前</translation>
    </message>
    <message>
        <source>Its na&amp;me</source>
        <translation>名前(&amp;M)</translation>
    </message>
    <message>
        <source>Name of the custom event</source>
        <translation>カスタムイベントの名前</translation>
    </message>
    <message>
        <source>1 to 64 letters, digits, _ and -, with a letter or digit at both ends; no name of another event.</source>
        <translation>英字・数字・_・- を 1～64 文字、両端は英字か数字。ほかのイベントの名前は使えません。</translation>
    </message>
    <message>
        <source>pixel</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>&amp;Pixel</source>
        <translation>ピクセル(&amp;P)</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>A saved destination, or a pixel ID as it stands in Ads Manager under Conversions.</source>
        <translation>保存した送信先、または Ads Manager の「Conversions」にあるピクセル ID。</translation>
    </message>
    <message>
        <source>event ID</source>
        <translation>イベント ID</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>New event ID</source>
        <translation>新しいイベント ID</translation>
    </message>
    <message>
        <source>Makes another opaque ID that nobody has used.</source>
        <translation>誰も使っていない、意味を読み取れない ID を作ります。</translation>
    </message>
    <message>
        <source>Event I&amp;D</source>
        <translation>イベント ID(&amp;D)</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>イベント ID</translation>
    </message>
    <message>
        <source>By it OpenAI tells repeats. Opaque: whoever opens the page can read it.</source>
        <translation>OpenAI はこれで重複を見分けます。ページを開けば誰でも読めるので、意味を読み取れないものにします。</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金額(&amp;A)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Money as you write it; Convey sends it in the smallest unit of the currency.</source>
        <translation>通常の金額で入力します。Convey が通貨の最小単位で送信します。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Three letters, such as USD. An amount needs it.</source>
        <translation>USD などの 3 文字。金額に必要です。</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Your own name of the plan, such as pro-yearly.</source>
        <translation>自社のプラン名。例: pro-yearly。</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>プラン(&amp;L)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>このページにはない</translation>
    </message>
    <message>
        <source>click reference</source>
        <translation>クリック参照</translation>
    </message>
    <message>
        <source>Only if the page already has it; the tag can’t find it by itself.</source>
        <translation>ページにすでにある場合だけ。タグ自身では取得できません。</translation>
    </message>
    <message>
        <source>Click reference, oppref</source>
        <translation>クリック参照、oppref</translation>
    </message>
    <message>
        <source>oppref is the ID of the click in ChatGPT. Each visitor has another one, so the page fills it in, or nothing stands here.</source>
        <translation>oppref は ChatGPT でのクリックの ID です。訪問者ごとに違うため、ページに値を入れさせるか、空にします。</translation>
    </message>
    <message>
        <source>Eve&amp;nt</source>
        <translation>イベント(&amp;N)</translation>
    </message>
    <message>
        <source>Clic&amp;k reference</source>
        <translation>クリック参照(&amp;K)</translation>
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
        <translation>商品を削除</translation>
    </message>
    <message>
        <source>Takes the chosen item out of the table.</source>
        <translation>選んだ商品を表から取り除きます。</translation>
    </message>
    <message>
        <source>items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>商品(&amp;I)</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>商品を追加</translation>
    </message>
    <message>
        <source>Adds an empty row to type into.</source>
        <translation>入力用の空の行を追加します。</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>What was bought or looked at, one item a row. F2 or typing changes a cell, Delete removes the row. All of them go into the tag as one list.</source>
        <translation>購入または閲覧された商品を 1 行に 1 つ。F2 か入力でセルを変更し、Delete で行を削除します。全部が 1 つのリストとしてタグに入ります。</translation>
    </message>
    <message>
        <source>Columns of the items</source>
        <translation>商品の列</translation>
    </message>
    <message>
        <source>prices for one piece</source>
        <translation>1 個あたりの価格</translation>
    </message>
    <message>
        <source>prices for one piece, in %1</source>
        <comment>currency code</comment>
        <translation>1 個あたりの価格（%1）</translation>
    </message>
    <message>
        <source>%1 = %2, the same as the amount.</source>
        <comment>sum of items</comment>
        <translation>%1 = %2、金額と一致。</translation>
    </message>
    <message>
        <source>%1 = %2; the amount is %3. Shipping or a discount can be why.</source>
        <comment>sum of items</comment>
        <translation>%1 = %2、金額は %3。送料や割引が理由かもしれません。</translation>
    </message>
</context>
<context>
    <name>convey::ui::TagItemsModel</name>
    <message>
        <source>Item %1: the quantity is a whole number, such as 2.</source>
        <translation>商品 %1: 数量は 2 のような整数です。</translation>
    </message>
    <message>
        <source>Item %1: the price is an amount of money, such as %2.</source>
        <translation>商品 %1: 価格は %2 のような金額です。</translation>
    </message>
    <message>
        <source>%1 of item %2: %3</source>
        <translation>商品 %2 の %1: %3</translation>
    </message>
    <message>
        <source>%1 of item %2: %3, %4</source>
        <translation>商品 %2 の %1: %3、%4</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>商品 ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
</context>
<context>
    <name>convey::ui::TagParametersModel</name>
    <message numerus="yes">
        <source>%1, %n decimals</source>
        <translation>
            <numerusform>%1、小数 %n 桁</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>商品 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>fits</source>
        <translation>適合</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>state, parameter, value</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>convey::ui::TagsPage</name>
    <message>
        <source>Image tag</source>
        <translation>画像タグ</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>ページの区分</translation>
    </message>
    <message>
        <source>&amp;Build</source>
        <translation>作成(&amp;B)</translation>
    </message>
    <message>
        <source>Check a ta&amp;g</source>
        <translation>タグを確認(&amp;G)</translation>
    </message>
    <message>
        <source>Man&amp;y at once</source>
        <translation>まとめて作成(&amp;Y)</translation>
    </message>
    <message>
        <source>Loads the tag once, in practice mode or for real. It asks first.</source>
        <translation>タグを練習モードか本番で 1 回だけ読み込みます。先に確認します。</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Saves this form of the tag, or a page with all of them for a developer; copies with colours.</source>
        <translation>この形式のタグ、または全形式を含む開発者向けページを保存します。色付きのコピーもできます。</translation>
    </message>
    <message>
        <source>Save this &amp;form…</source>
        <translation>この形式を保存(&amp;F)…</translation>
    </message>
    <message>
        <source>Save a &amp;page for the developer, or to print…</source>
        <translation>開発者向け・印刷用ページを保存(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Copy with its colours</source>
        <translation>色付きでコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>新しいタグ(&amp;N)</translation>
    </message>
    <message>
        <source>Forget a&amp;ll…</source>
        <translation>すべて消去(&amp;L)…</translation>
    </message>
    <message>
        <source>Forgets the tags that were made lately. Pages that have them go on as they are.</source>
        <translation>最近作ったタグを消去します。タグを置いたページはそのまま動作します。</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Reads a page, a template or the recording of a browser (HAR) from a file.</source>
        <translation>ページ、テンプレート、またはブラウザーの記録 (HAR) をファイルから読み込みます。</translation>
    </message>
    <message>
        <source>Fills the form with what the chosen tag says, to be changed and copied back.</source>
        <translation>選んだタグの内容をフォームに入れ、変更してコピーし直せるようにします。</translation>
    </message>
    <message>
        <source>&amp;Copy tag</source>
        <translation>タグをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>The tag is read here, never loaded.</source>
        <translation>タグはここで読むだけで、読み込み（通信）はしません。</translation>
    </message>
    <message>
        <source>Nothing is loaded or sent while you build.</source>
        <translation>作成中は何も読み込まれず、送信もされません。</translation>
    </message>
    <message>
        <source>Fill in the form; the tag is ready to paste at any moment.</source>
        <translation>フォームに入力します。タグはいつでも貼り付けられる状態です。</translation>
    </message>
    <message>
        <source>Paste a tag, an address, a page source or a HAR file to see what is wrong with it.</source>
        <translation>タグ、URL、ページのソース、または HAR ファイルを貼り付けて問題を調べます。</translation>
    </message>
    <message>
        <source>&amp;Mend all and copy</source>
        <translation>すべて修正してコピー(&amp;M)</translation>
    </message>
    <message>
        <source>A tag for each conversion of a file, by the same columns as for sending.</source>
        <translation>ファイルの各コンバージョンのタグを、送信と同じ列の割り当てで作ります。</translation>
    </message>
    <message>
        <source>&amp;Make the tags…</source>
        <translation>タグを作成(&amp;M)…</translation>
    </message>
    <message>
        <source>Tags that you made lately, to go on from.</source>
        <translation>最近作ったタグ。ここから続けられます。</translation>
    </message>
    <message>
        <source>Something in the tag stands for a value that is still to come, so it can’t be tried.</source>
        <translation>タグに値がまだ決まっていない箇所があるため、試せません。</translation>
    </message>
    <message>
        <source>The page fills in values of this tag, so it can’t be tried here. Type a value in each place to try it.</source>
        <translation>このタグはページが値を入れるため、ここでは試せません。試すには各欄に値を入力してください。</translation>
    </message>
    <message>
        <source>Code of the page stands in this tag in a way that the form can’t hold. Change it where it stands.</source>
        <translation>このタグには、フォームで扱えない形でページのコードがあります。元の場所で変更してください。</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近(&amp;R)</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>試す…</translation>
    </message>
    <message>
        <source>E&amp;dit in the form</source>
        <translation>フォームで編集(&amp;D)</translation>
    </message>
</context>
<context>
    <name>convey::ui::TileSum</name>
    <message>
        <source>Shows only these rows; press again to show all.</source>
        <translation>これらの行だけを表示します。もう一度押すとすべて表示します。</translation>
    </message>
    <message>
        <source>How many conversions are in this state. Choose it to see only these rows.</source>
        <translation>この状態のコンバージョンの件数。選ぶとその行だけを表示します。</translation>
    </message>
    <message>
        <source>%1: being counted</source>
        <translation>%1: 集計中</translation>
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
        <translation> プラス </translation>
    </message>
    <message>
        <source>Still being counted: %1</source>
        <translation>集計中: %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::Timeline</name>
    <message>
        <source>Timeline of the 7 days</source>
        <translation>7 日間のタイムライン</translation>
    </message>
</context>
<context>
    <name>convey::ui::TourBar</name>
    <message>
        <source>New here?</source>
        <translation>はじめてお使いですか</translation>
    </message>
    <message>
        <source>Practise once with 400 made-up orders. It takes about a minute, needs no key, and nothing leaves this computer.</source>
        <translation>架空の注文 400 件で一度練習できます。約 1 分で終わり、キーは不要で、このコンピューターからは何も出ません。</translation>
    </message>
    <message>
        <source>Tour, 1 of 5: the file</source>
        <translation>ツアー 1 / 5: ファイル</translation>
    </message>
    <message>
        <source>This is the file as Convey reads it. If it looks like your spreadsheet, the blue button at the top leads on.</source>
        <translation>Convey が読み取ったファイルです。元の表と同じに見えたら、上の青いボタンで先へ進みます。</translation>
    </message>
    <message>
        <source>Tour, 2 of 5: the columns</source>
        <translation>ツアー 2 / 5: 列</translation>
    </message>
    <message>
        <source>Convey has found out what each column means. In the sample there is nothing to change: the blue button leads on.</source>
        <translation>Convey が各列の意味を判定しました。サンプルでは変更は不要です。青いボタンで先へ進みます。</translation>
    </message>
    <message>
        <source>Tour, 3 of 5: the preview</source>
        <translation>ツアー 3 / 5: プレビュー</translation>
    </message>
    <message>
        <source>Every row was looked at. Some are blocked on purpose: choose one to see why and how to fix it, or go on without them.</source>
        <translation>すべての行を確認しました。いくつかはわざと送信不可にしてあります。選ぶと理由と修正方法がわかります。除いたまま先へ進むこともできます。</translation>
    </message>
    <message>
        <source>Tour, 4 of 5: the test</source>
        <translation>ツアー 4 / 5: テスト</translation>
    </message>
    <message>
        <source>Press “Test in practice mode”. A stand-in on this computer answers as OpenAI would, and nothing is recorded.</source>
        <translation>「練習モードでテスト」を押します。このコンピューター上の代役が OpenAI と同じように応答し、何も記録されません。</translation>
    </message>
    <message>
        <source>Tour, 5 of 5: sending</source>
        <translation>ツアー 5 / 5: 送信</translation>
    </message>
    <message>
        <source>The test has passed. Now send in practice mode: nothing reaches OpenAI, nothing counts.</source>
        <translation>テストに合格しました。次は練習モードで送信します。OpenAI には何も届かず、何も数えられません。</translation>
    </message>
    <message>
        <source>That is the whole job.</source>
        <translation>作業はこれですべてです。</translation>
    </message>
    <message>
        <source>With your own pixel and key it goes the same way. Connecting them takes a minute and sends nothing.</source>
        <translation>自分のピクセルとキーでも同じ流れです。接続は 1 分ほどで済み、何も送信されません。</translation>
    </message>
    <message>
        <source>The tour waits.</source>
        <translation>ツアーは待機中です。</translation>
    </message>
    <message>
        <source>Look around; it goes on as soon as you return to the sample.</source>
        <translation>自由に見て回れます。サンプルに戻ると続きが始まります。</translation>
    </message>
    <message>
        <source>Opens the sample in practice mode, or at the end of the tour makes a destination.</source>
        <translation>サンプルを練習モードで開きます。ツアーの最後では送信先を作ります。</translation>
    </message>
    <message>
        <source>Closes the tour. It can be started again from the Help menu.</source>
        <translation>ツアーを閉じます。「ヘルプ」メニューからもう一度始められます。</translation>
    </message>
    <message>
        <source>Connect a real pixel…</source>
        <translation>本物のピクセルを接続…</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>練習を始める</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>ツアーを終了</translation>
    </message>
</context>
<context>
    <name>convey::ui::Trial</name>
    <message>
        <source>%1 %2 after %3 ms.</source>
        <comment>status, content type, time</comment>
        <translation>%3 ミリ秒後に %1 %2。</translation>
    </message>
    <message>
        <source>without a type</source>
        <translation>種類なし</translation>
    </message>
    <message>
        <source>The tag is right: practice mode took it.</source>
        <translation>タグは正しく、練習モードが受け取りました。</translation>
    </message>
    <message>
        <source>OpenAI took it in. Whether it counts is decided later, in Ads Manager.</source>
        <translation>OpenAI が受け入れました。広告の成果になるかどうかは、後で Ads Manager で決まります。</translation>
    </message>
    <message>
        <source>It points elsewhere, and Convey did not follow. A proxy or a network with a sign-in page does that.</source>
        <translation>別の場所へ転送されましたが、Convey は従いませんでした。プロキシや、サインインページのあるネットワークで起こります。</translation>
    </message>
    <message>
        <source>That is no picture: something else than OpenAI answered, such as a proxy.</source>
        <translation>画像ではありません。プロキシなど、OpenAI 以外が応答しました。</translation>
    </message>
    <message>
        <source>The tag was not taken. Look at what stands at the fields of the form.</source>
        <translation>タグは受け取られませんでした。フォームの各欄の内容を確認してください。</translation>
    </message>
    <message>
        <source>This is no address of a page. It begins with https://, such as https://www.example.com/thanks.</source>
        <translation>ページの URL ではありません。https://www.example.com/thanks のように https:// で始まります。</translation>
    </message>
    <message>
        <source>The address does not use https.</source>
        <translation>アドレスが https ではありません。</translation>
    </message>
</context>
<context>
    <name>convey::ui::TrialBox</name>
    <message>
        <source>&amp;Try it</source>
        <translation>試す(&amp;T)</translation>
    </message>
    <message>
        <source>Try it with one test event</source>
        <translation>テストイベント 1 件で試す</translation>
    </message>
    <message>
        <source>Sends one made-up purchase as a test. Nothing is recorded.</source>
        <translation>架空の購入 1 件をテストとして送ります。何も記録されません。</translation>
    </message>
    <message>
        <source>One made-up purchase, sent as a test. Nothing is recorded.</source>
        <translation>架空の購入 1 件をテストとして送ります。何も記録されません。</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>試しています…</translation>
    </message>
    <message>
        <source>It works: OpenAI accepted the test. Nothing is recorded.</source>
        <translation>動作します: OpenAI がテストを受理しました。何も記録されていません。</translation>
    </message>
</context>
<context>
    <name>convey::ui::TryDialog</name>
    <message>
        <source>Try the image tag</source>
        <translation>画像タグを試す</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>ページ(&amp;P)</translation>
    </message>
    <message>
        <source>The page that has the tag; a browser sends it along (Referer).</source>
        <translation>タグのあるページ。ブラウザーが一緒に送ります (Referer)。</translation>
    </message>
    <message>
        <source>In &amp;practice mode: a stand-in on this computer answers</source>
        <translation>練習モード: このコンピューター上の代役が応答(&amp;P)</translation>
    </message>
    <message>
        <source>Nothing reaches OpenAI, nothing counts. The pixel ID is replaced by that of practice mode.</source>
        <translation>OpenAI には何も届かず、何も数えられません。ピクセル ID は練習モードのものに置き換えられます。</translation>
    </message>
    <message>
        <source>For &amp;real: OpenAI answers, and may record it</source>
        <translation>本番: OpenAI が応答し、記録することがあります(&amp;R)</translation>
    </message>
    <message>
        <source>Loads the tag once from where it points. A test pixel is best.</source>
        <translation>タグが指す先から 1 回だけ読み込みます。テスト用ピクセルがおすすめです。</translation>
    </message>
    <message>
        <source>Space presses it; Enter does not.</source>
        <translation>スペースキーで押せます。Enter では押せません。</translation>
    </message>
    <message>
        <source>Loads the tag once. Click it or press Space; Enter does not.</source>
        <translation>タグを 1 回だけ読み込みます。クリックかスペースキーで実行します。Enter では実行されません。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop the trial</source>
        <translation>試行を停止</translation>
    </message>
    <message>
        <source>Waits no longer for the answer. What was sent can’t be taken back.</source>
        <translation>応答を待つのをやめます。送信したものは取り消せません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Closes without loading anything.</source>
        <translation>何も読み込まずに閉じます。</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>練習モード</translation>
    </message>
    <message>
        <source>Nothing reaches OpenAI, nothing counts.</source>
        <translation>OpenAI には何も届かず、何も数えられません。</translation>
    </message>
    <message>
        <source>Load the tag once in practice mode? (%1)</source>
        <comment>name of the event</comment>
        <translation>練習モードでタグを 1 回読み込みますか。(%1)</translation>
    </message>
    <message>
        <source>Load it once</source>
        <translation>1 回読み込む</translation>
    </message>
    <message>
        <source>For real</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>OpenAI may record this conversion.</source>
        <translation>OpenAI がこのコンバージョンを記録することがあります。</translation>
    </message>
    <message>
        <source>Load the tag for the pixel %1 once, for real? OpenAI may record this as a conversion (%2). What is recorded can’t be taken back.</source>
        <comment>pixel ID, name of the event</comment>
        <translation>ピクセル %1 のタグを 1 回、本番で読み込みますか。OpenAI がコンバージョン (%2) として記録することがあります。記録されたものは取り消せません。</translation>
    </message>
    <message>
        <source>Load it once for real</source>
        <translation>本番で 1 回読み込む</translation>
    </message>
    <message>
        <source>Loading it…</source>
        <translation>読み込み中…</translation>
    </message>
</context>
<context>
    <name>convey::ui::TwoLineButton</name>
    <message>
        <source>%1, %2</source>
        <comment>a button and its second line</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>convey::ui::UploadSession</name>
    <message>
        <source>Pasted rows</source>
        <translation>貼り付けた行</translation>
    </message>
</context>
<context>
    <name>convey::ui::UploadTab</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>name of the first file</comment>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % · %2</source>
        <comment>percent sent, name of the file</comment>
        <translation>%1 % · %2</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>貼り付けた行</translation>
    </message>
</context>
<context>
    <name>convey::ui::VerdictTiles</name>
    <message>
        <source>Conversions</source>
        <translation>コンバージョン</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>現時点</translation>
    </message>
    <message>
        <source>%1 beyond counting</source>
        <comment>a currency</comment>
        <translation>%1 は集計できる範囲を超過</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln currencies</source>
        <translation>
            <numerusform>ほか %Ln 通貨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · +%Ln</source>
        <comment>an amount, and how many more currencies</comment>
        <translation>
            <numerusform>%1 · ほか %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::WhereToFind</name>
    <message>
        <source>Where to find pixel and key</source>
        <translation>ピクセルとキーの場所</translation>
    </message>
    <message>
        <source>1. In Ads Manager open Conversions. The pixel ID stands beside the pixel: letters and digits, without “cds_” or “clidsrc_” in front. An ID with these in front names the source and not the pixel.</source>
        <translation>1. Ads Manager で「Conversions」を開きます。ピクセルの横にピクセル ID があります。英字と数字だけで、先頭に “cds_” や “clidsrc_” は付きません。それらが付く ID は、ピクセルではなくソースのものです。</translation>
    </message>
    <message>
        <source>2. On the same page, under Conversion keys, make a key. It is shown once: copy it at once, whole. A key from Settings (an Advertiser key) begins alike, but can’t send conversions.</source>
        <translation>2. 同じページの「Conversion keys」でキーを作ります。表示は一度だけなので、すぐに全体をコピーしてください。「Settings」のキー（「Advertiser」キー）は始まりが同じでも、コンバージョンを送信できません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Goes back to the destination.</source>
        <translation>送信先に戻ります。</translation>
    </message>
</context>
<context>
    <name>convey::ui::WordsBox</name>
    <message>
        <source>OpenAI’s answer, word for word</source>
        <translation>OpenAI の応答（原文）</translation>
    </message>
    <message>
        <source>What the server answered, unchanged. Select it to copy it.</source>
        <translation>サーバーの応答をそのまま示します。選択するとコピーできます。</translation>
    </message>
    <message>
        <source>OpenAI’s answer: %1</source>
        <translation>OpenAI の応答: %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::WordsDialog</name>
    <message>
        <source>What the words mean: %1</source>
        <translation>語の意味: %1</translation>
    </message>
    <message>
        <source>Consent is what the customer allowed you. “Send with an opt-out” sends the conversion and asks OpenAI not to use it for ads to that customer; “leave out” keeps it on this computer.</source>
        <translation>同意とは、顧客が許可した範囲です。「オプトアウト付きで送信」はコンバージョンを送り、その顧客への広告に使わないよう OpenAI に求めます。「除外」はこのコンピューターに残します。</translation>
    </message>
    <message>
        <source>&amp;Use these meanings</source>
        <translation>この意味を使う(&amp;U)</translation>
    </message>
    <message>
        <source>Looking at every line…</source>
        <translation>すべての行を確認中…</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>%1 の意味</translation>
    </message>
    <message>
        <source>What this word of the file means.</source>
        <translation>ファイルのこの語の意味。</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>the meaning of a word</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>This column has too many different values to say what each means.</source>
        <translation>この列は値の種類が多すぎて、それぞれの意味を決められません。</translation>
    </message>
    <message>
        <source>empty cells</source>
        <translation>空のセル</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>cells without a word</comment>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>convey::ui::XrayDialog</name>
    <message>
        <source>What leaves this computer</source>
        <translation>このコンピューターから出るもの</translation>
    </message>
    <message>
        <source>Use “%1”?</source>
        <translation>「%1」を使いますか。</translation>
    </message>
    <message>
        <source>This saved setup was made by somebody else. This is all that it sends of your file; you are asked once.</source>
        <translation>この保存済み設定はほかの人が作ったものです。ファイルから送信されるのはこれですべてです。確認は一度だけです。</translation>
    </message>
    <message>
        <source>&amp;Yes, use this setup</source>
        <translation>はい、この設定を使う(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>convey::ui::XrayTree</name>
    <message>
        <source>Columns, by what happens to them</source>
        <translation>扱い別の列</translation>
    </message>
    <message>
        <source>Each column of the file under what the setup does with it.</source>
        <translation>ファイルの各列を、設定による扱い別に示します。</translation>
    </message>
    <message>
        <source>Your column</source>
        <translation>自分の列</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>送信される形</translation>
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
        <translation>Conversions API 用の同じイベント</translation>
    </message>
    <message>
        <source>As the body of POST https://bzr.openai.com/v1/events?pid=… from your server, with the API key in the Authorization header.</source>
        <translation>POST https://bzr.openai.com/v1/events?pid=… の本文として、サーバーから Authorization ヘッダーに API キーを入れて送ります。</translation>
    </message>
    <message>
        <source>It is JSON. What stands in &lt; &gt; is to be replaced by a JSON value; left as it is, it can&apos;t be sent by mistake.</source>
        <translation>JSON です。&lt; &gt; の中は JSON の値に置き換えます。そのままでは送れないので、誤って送信されることはありません。</translation>
    </message>
    <message>
        <source>With the same ID and pixel it is counted once, whichever comes first.</source>
        <translation>ID とピクセルが同じなら、どちらが先でも 1 回だけ数えられます。</translation>
    </message>
    <message>
        <source>validate_only records nothing: take it out when it works. User data, hashed, goes into &quot;user&quot; here, never into the tag.</source>
        <translation>validate_only では何も記録されません。動作を確認したら外してください。ハッシュ化したユーザーデータはここの &quot;user&quot; に入れ、タグには決して入れません。</translation>
    </message>
    <message>
        <source>Test with curl</source>
        <translation>curl でテスト</translation>
    </message>
    <message>
        <source>Into a terminal (sh, bash, zsh). 200 image/gif means that it was taken.</source>
        <translation>ターミナル（sh、bash、zsh）に入力します。200 image/gif なら受け取られています。</translation>
    </message>
    <message>
        <source>Values are percent-encoded, and quoted for the shell; what the shell fills in is encoded by curl, which writes a space as +, as in OpenAI&apos;s own example.</source>
        <translation>値はパーセントエンコードし、シェル用に引用符で囲んであります。シェルが入れる値は curl がエンコードし、OpenAI の例と同じくスペースを + と書きます。</translation>
    </message>
    <message>
        <source>It counts one event for real: use a test pixel.</source>
        <translation>本番のイベント 1 件と数えられます。テスト用ピクセルを使ってください。</translation>
    </message>
    <message>
        <source>OpenAI most likely takes the page from the Referer; put yours in.</source>
        <translation>OpenAI はおそらく Referer からページを判断します。自分のページを入れてください。</translation>
    </message>
    <message>
        <source>Django</source>
        <translation>Django</translation>
    </message>
    <message>
        <source>Into the template of the page, inside the &lt;body&gt;.</source>
        <translation>ページのテンプレートの &lt;body&gt; 内に入れます。</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through urlencode.</source>
        <translation>値はパーセントエンコードし、属性用にエスケープしてあります。ページが入れる値は urlencode を通します。</translation>
    </message>
    <message>
        <source>A list has to be JSON text before it comes to the template: json.dumps() in the view.</source>
        <translation>リストはテンプレートに渡す前に JSON テキストにします: ビューで json.dumps()。</translation>
    </message>
    <message>
        <source>An event ID that is written here is counted once, ever: where the page is shown for many orders, let the page fill it in.</source>
        <translation>ここに書いたイベント ID は一度しか数えられません。多くの注文に表示されるページでは、ページに値を入れさせてください。</translation>
    </message>
    <message>
        <source>ERB (Ruby)</source>
        <translation>ERB (Ruby)</translation>
    </message>
    <message>
        <source>Into the view of the page (Rails, Sinatra), inside the &lt;body&gt;.</source>
        <translation>ページのビュー（Rails、Sinatra）の &lt;body&gt; 内に入れます。</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through ERB::Util.url_encode.</source>
        <translation>値はパーセントエンコードし、属性用にエスケープしてあります。ページが入れる値は ERB::Util.url_encode を通します。</translation>
    </message>
    <message>
        <source>Google Tag Manager, custom image</source>
        <translation>Google タグ マネージャー、カスタム画像</translation>
    </message>
    <message>
        <source>New tag, type Custom Image: this is its Image URL. Variables go in double braces by their names.</source>
        <translation>新しいタグで種類を「カスタム画像」にし、これを画像の URL に入れます。変数は名前を二重の波かっこで囲みます。</translation>
    </message>
    <message>
        <source>Values are percent-encoded; Tag Manager encodes each variable itself when it stands in the middle of an address.</source>
        <translation>値はパーセントエンコードしてあります。URL の途中にある変数は、タグ マネージャーがエンコードします。</translation>
    </message>
    <message>
        <source>Switch off &quot;Enable cache busting&quot;: it adds a parameter, and OpenAI rejects what it does not know.</source>
        <translation>「キャッシュ無効化を有効にする」をオフにしてください。パラメーターが追加され、OpenAI は知らないものを拒否します。</translation>
    </message>
    <message>
        <source>A variable for data[contents] has to give JSON text.</source>
        <translation>data[contents] の変数は JSON テキストを返す必要があります。</translation>
    </message>
    <message>
        <source>Set the consent that the tag needs in its consent settings.</source>
        <translation>タグに必要な同意を、同意設定で指定してください。</translation>
    </message>
    <message>
        <source>Handlebars</source>
        <translation>Handlebars</translation>
    </message>
    <message>
        <source>Into the template of the page, inside the &lt;body&gt;; register the helper of the first line in your program.</source>
        <translation>ページのテンプレートの &lt;body&gt; 内に入れ、1 行目のヘルパーをプログラムに登録します。</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through a helper, since Handlebars has none for addresses.</source>
        <translation>値はパーセントエンコードし、属性用にエスケープしてあります。Handlebars には URL 用のヘルパーがないため、ページが入れる値は専用のヘルパーを通します。</translation>
    </message>
    <message>
        <source>Plain HTML</source>
        <translation>通常の HTML</translation>
    </message>
    <message>
        <source>Into the &lt;body&gt; of the page where the conversion happens, shown only after any consent that you need.</source>
        <translation>コンバージョンが起きるページの &lt;body&gt; に入れ、必要な同意を得てから表示します。</translation>
    </message>
    <message>
        <source>Values are percent-encoded for the address, the address is escaped for the attribute.</source>
        <translation>値は URL 用にパーセントエンコードし、URL は属性用にエスケープしてあります。</translation>
    </message>
    <message>
        <source>It counts each time the page loads. Clicks and forms need the JavaScript pixel.</source>
        <translation>ページの読み込みごとに数えられます。クリックとフォームには JavaScript ピクセルが必要です。</translation>
    </message>
    <message>
        <source>No lazy loading on it: a hidden picture would never load.</source>
        <translation>遅延読み込みは付けません。隠れた画像は読み込まれないためです。</translation>
    </message>
    <message>
        <source>An event ID that is written here is counted once, ever: a page that is shown for many orders needs a template form for it.</source>
        <translation>ここに書いたイベント ID は一度しか数えられません。多くの注文に表示されるページには、テンプレートの形式が必要です。</translation>
    </message>
    <message>
        <source>HubSpot (HubL)</source>
        <translation>HubSpot (HubL)</translation>
    </message>
    <message>
        <source>Into a module of the mail or page that takes HTML; HubL in mails has to be switched on.</source>
        <translation>HTML を受け付けるメールまたはページのモジュールに入れます。メールの HubL は有効にしておく必要があります。</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what HubSpot fills in goes through urlencode, and its + becomes %20.</source>
        <translation>値はパーセントエンコードし、属性用にエスケープしてあります。HubSpot が入れる値は urlencode を通し、+ は %20 になります。</translation>
    </message>
    <message>
        <source>Mail programs load pictures ahead and keep copies: this counts loadings, not people, and says nothing about a purchase.</source>
        <translation>メールソフトは画像を先読みし、コピーを保存します。数えられるのは人ではなく読み込みで、購入を示すものではありません。</translation>
    </message>
    <message>
        <source>Jinja</source>
        <translation>Jinja</translation>
    </message>
    <message>
        <source>Into the template of the page (Flask, FastAPI and others), inside the &lt;body&gt;.</source>
        <translation>ページのテンプレート（Flask、FastAPI など）の &lt;body&gt; 内に入れます。</translation>
    </message>
    <message>
        <source>React (JSX)</source>
        <translation>React (JSX)</translation>
    </message>
    <message>
        <source>Into the component of the page, inside its &lt;body&gt;. It also works in a component of the server.</source>
        <translation>ページのコンポーネントの &lt;body&gt; 内に入れます。サーバーコンポーネントでも動作します。</translation>
    </message>
    <message>
        <source>Values are percent-encoded, React escapes the attribute; what the page fills in goes through encodeURIComponent.</source>
        <translation>値はパーセントエンコードし、属性は React がエスケープします。ページが入れる値は encodeURIComponent を通します。</translation>
    </message>
    <message>
        <source>fetchPriority keeps React 19 from naming the address a second time, in a link that loads the picture ahead.</source>
        <translation>fetchPriority により、React 19 が先読み用のリンクに URL をもう一度書くのを防ぎます。</translation>
    </message>
    <message>
        <source>A component that is shown again counts again: give an event ID, so that a repeat is not counted.</source>
        <translation>コンポーネントが再表示されるとまた数えられます。重複を数えないよう、イベント ID を付けてください。</translation>
    </message>
    <message>
        <source>Klaviyo</source>
        <translation>Klaviyo</translation>
    </message>
    <message>
        <source>Into an HTML block of the mail.</source>
        <translation>メールの HTML ブロックに入れます。</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the mail fills in goes through urlencode.</source>
        <translation>値はパーセントエンコードし、属性用にエスケープしてあります。メールが入れる値は urlencode を通します。</translation>
    </message>
    <message>
        <source>A list has to be JSON text before it comes to Klaviyo.</source>
        <translation>リストは Klaviyo に渡す前に JSON テキストにします。</translation>
    </message>
    <message>
        <source>Shopify Liquid</source>
        <translation>Shopify Liquid</translation>
    </message>
    <message>
        <source>Into a Liquid section of the theme, or into the order status page where your shop still has scripts there.</source>
        <translation>テーマの Liquid セクション、またはスクリプトをまだ使える場合は注文状況ページに入れます。</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through url_encode, and its + becomes %20.</source>
        <translation>値はパーセントエンコードし、属性用にエスケープしてあります。ページが入れる値は url_encode を通し、+ は %20 になります。</translation>
    </message>
    <message>
        <source>Amounts of Liquid are in hundredths for every currency. Divide by 100 for yen and others without decimals.</source>
        <translation>Liquid の金額はどの通貨でも 100 分の 1 単位です。円など小数のない通貨では 100 で割ってください。</translation>
    </message>
    <message>
        <source>Shopify&apos;s newer checkout pages take no Liquid: use a custom pixel or the Conversions API there.</source>
        <translation>Shopify の新しいチェックアウトページでは Liquid を使えません。そこではカスタムピクセルか Conversions API を使ってください。</translation>
    </message>
    <message>
        <source>Mailchimp merge tags</source>
        <translation>Mailchimp マージタグ</translation>
    </message>
    <message>
        <source>Into a code block of the mail.</source>
        <translation>メールのコードブロックに入れます。</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute. Mailchimp writes merge tags as they are.</source>
        <translation>値はパーセントエンコードし、属性用にエスケープしてあります。Mailchimp はマージタグをそのまま書きます。</translation>
    </message>
    <message>
        <source>A merge tag is not encoded: let it hold letters, digits, - . _ and ~ alone, like an opaque ID.</source>
        <translation>マージタグはエンコードされません。意味を読み取れない ID のように、英字、数字、- . _ ~ だけにしてください。</translation>
    </message>
    <message>
        <source>Fallback without JavaScript</source>
        <translation>JavaScript なしの代替</translation>
    </message>
    <message>
        <source>Into the &lt;body&gt; of a page that has the JavaScript pixel.</source>
        <translation>JavaScript ピクセルのあるページの &lt;body&gt; に入れます。</translation>
    </message>
    <message>
        <source>It loads only where JavaScript is off. Alone it counts nearly nobody: take plain HTML for that.</source>
        <translation>JavaScript がオフの場合だけ読み込まれます。単独ではほとんど数えられないので、その場合は通常の HTML を使ってください。</translation>
    </message>
    <message>
        <source>JavaScript pixel</source>
        <translation>JavaScript ピクセル</translation>
    </message>
    <message>
        <source>Into the &lt;head&gt; of every page, near its top. For a click move the measure line into what runs on the click.</source>
        <translation>すべてのページの &lt;head&gt; の上の方に入れます。クリックの場合は、measure の行をクリック時に動く部分へ移します。</translation>
    </message>
    <message>
        <source>Values are JavaScript strings, written so that no page and no template language reads anything into them.</source>
        <translation>値は JavaScript の文字列で、ページやテンプレート言語に解釈されない形で書いてあります。</translation>
    </message>
    <message>
        <source>Where the site has a content security policy, the first lines say what it needs; the script gets a nonce or a hash there.</source>
        <translation>サイトにコンテンツセキュリティポリシーがある場合、必要なものは最初の数行にあります。スクリプトにはそこで nonce かハッシュを付けます。</translation>
    </message>
    <message>
        <source>It takes oppref from the address of the landing page by itself.</source>
        <translation>ランディングページの URL から oppref を自動的に取得します。</translation>
    </message>
    <message>
        <source>Where visitors are asked first, the consent line goes before init. What was held back is not sent later.</source>
        <translation>訪問者に先に確認する場合は、同意の行を init の前に置きます。保留されたものは後から送信されません。</translation>
    </message>
    <message>
        <source>Salesforce Marketing Cloud (AMPscript)</source>
        <translation>Salesforce Marketing Cloud (AMPscript)</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the mail fills in goes through URLEncode, and its + becomes %20.</source>
        <translation>値はパーセントエンコードし、属性用にエスケープしてあります。メールが入れる値は URLEncode を通し、+ は %20 になります。</translation>
    </message>
    <message>
        <source>A list has to be JSON text before it comes into the mail.</source>
        <translation>リストはメールに入れる前に JSON テキストにします。</translation>
    </message>
    <message>
        <source>Twig</source>
        <translation>Twig</translation>
    </message>
    <message>
        <source>Into the template of the page (Symfony, Drupal, Craft), inside the &lt;body&gt;.</source>
        <translation>ページのテンプレート（Symfony、Drupal、Craft）の &lt;body&gt; 内に入れます。</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through url_encode.</source>
        <translation>値はパーセントエンコードし、属性用にエスケープしてあります。ページが入れる値は url_encode を通します。</translation>
    </message>
    <message>
        <source>The address alone</source>
        <translation>URL のみ</translation>
    </message>
    <message>
        <source>Where a system asks for the address of a picture and writes the tag itself.</source>
        <translation>画像の URL を求め、タグを自動で書くシステム向けです。</translation>
    </message>
    <message>
        <source>Values are percent-encoded. Where you put it into HTML by hand, each &amp; has to become &amp;amp;.</source>
        <translation>値はパーセントエンコードしてあります。手作業で HTML に入れる場合は、各 &amp; を &amp;amp; に変えてください。</translation>
    </message>
    <message>
        <source>Opening it in a browser counts one event for real.</source>
        <translation>ブラウザーで開くと、本番のイベント 1 件と数えられます。</translation>
    </message>
    <message>
        <source>WooCommerce (PHP)</source>
        <translation>WooCommerce (PHP)</translation>
    </message>
    <message>
        <source>Into functions.php of your child theme, or into a plugin for snippets. It prints the tag on the thank-you page.</source>
        <translation>子テーマの functions.php か、スニペット用プラグインに入れます。サンクスページにタグを出力します。</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through rawurlencode.</source>
        <translation>値はパーセントエンコードし、属性用にエスケープしてあります。ページが入れる値は rawurlencode を通します。</translation>
    </message>
    <message>
        <source>The thank-you page can be loaded again: give an event ID, so that a repeat is not counted.</source>
        <translation>サンクスページは再び読み込まれることがあります。重複を数えないよう、イベント ID を付けてください。</translation>
    </message>
    <message>
        <source>The event ID that is proposed is a hash of the order&apos;s secret key, not the order number: your server event can make the same.</source>
        <translation>提案するイベント ID は、注文番号ではなく注文の秘密キーのハッシュです。サーバー側のイベントでも同じものを作れます。</translation>
    </message>
    <message>
        <source>WordPress (PHP)</source>
        <translation>WordPress (PHP)</translation>
    </message>
    <message>
        <source>Into functions.php of your child theme, or into a plugin for snippets; put the name of your page in place of thank-you.</source>
        <translation>子テーマの functions.php か、スニペット用プラグインに入れ、thank-you を自分のページの名前に置き換えます。</translation>
    </message>
    <message>
        <source>Pages kept by a cache carry the same values for everybody: what the page fills in has to stay out of such a cache.</source>
        <translation>キャッシュされたページでは全員が同じ値になります。ページが値を入れる箇所は、キャッシュの対象外にしてください。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Conversions from a spreadsheet export to OpenAI Ads.</source>
        <translation>表計算のエクスポートから OpenAI Ads へコンバージョンを送ります。</translation>
    </message>
    <message>
        <source>Start with a practice endpoint inside the program; nothing leaves this computer.</source>
        <translation>プログラム内の練習用エンドポイントで開始します。このコンピューターからは何も出ません。</translation>
    </message>
    <message>
        <source>Do not hand the files to a Convey that runs already.</source>
        <translation>すでに動いている Convey にファイルを渡しません。</translation>
    </message>
    <message>
        <source>The files to open.</source>
        <translation>開くファイル。</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Convey&apos;s own template</source>
        <translation>Convey 独自のテンプレート</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Choose the columns for this file, and save them as a setup again.</source>
        <translation>このファイルの列を選び、設定として保存し直してください。</translation>
    </message>
    <message>
        <source>Check the connection, then send again: the event IDs stay the same, so nothing counts twice.</source>
        <translation>接続を確認してから、もう一度送信してください。イベント ID は変わらないため、2 回数えられることはありません。</translation>
    </message>
    <message>
        <source>If your company checks traffic with its own certificate, its administrator can add that certificate to Convey&apos;s preferences.</source>
        <translation>会社が独自の証明書で通信を検査している場合は、管理者がその証明書を Convey の環境設定に追加できます。</translation>
    </message>
    <message>
        <source>Unlock it, or use the key for this session only.</source>
        <translation>ロックを解除するか、このセッションでだけキーを使ってください。</translation>
    </message>
    <message>
        <source>Paste the key of this destination under Edit.</source>
        <translation>「編集」でこの送信先のキーを貼り付けてください。</translation>
    </message>
    <message>
        <source>Copy the pixel ID from the Conversions tab of Ads Manager.</source>
        <translation>Ads Manager の「Conversions」タブからピクセル ID をコピーしてください。</translation>
    </message>
    <message>
        <source>Press Read again on the File page: your answers stay, and so do your changes to lines that are still there. Nothing was sent from the changed file.</source>
        <translation>「ファイル」ページで「読み直す」を押してください。回答は残り、まだある行への変更も残ります。変更されたファイルからは何も送信されていません。</translation>
    </message>
    <message>
        <source>There is no saved setup {subject}.</source>
        <translation>保存済み設定 {subject} はありません。</translation>
    </message>
    <message>
        <source>Look at what it sends, and say yes to it once.</source>
        <translation>送信内容を確認し、一度「はい」と答えてください。</translation>
    </message>
    <message>
        <source>The saved setup {subject} can&apos;t be read. {detail}</source>
        <translation>保存済み設定 {subject} を読めません。{detail}</translation>
    </message>
    <message>
        <source>The saved setup {subject} is damaged. {detail}</source>
        <translation>保存済み設定 {subject} は壊れています。{detail}</translation>
    </message>
    <message>
        <source>The saved setup {subject} was written by another version of Convey (form {found}; this one reads {expected}).</source>
        <translation>保存済み設定 {subject} は別のバージョンの Convey で書かれています（形式 {found}、対応は {expected}）。</translation>
    </message>
    <message>
        <source>What is chosen for {subject} can&apos;t be used. {detail}</source>
        <translation>{subject} への選択は使えません。{detail}</translation>
    </message>
    <message>
        <source>Choose another column or value on the Columns page.</source>
        <translation>「列」ページで別の列か値を選んでください。</translation>
    </message>
    <message>
        <source>Choose another column for it on the Columns page.</source>
        <translation>「列」ページで別の列を選んでください。</translation>
    </message>
    <message>
        <source>Convey knows no field {subject}.</source>
        <translation>フィールド {subject} は Convey にありません。</translation>
    </message>
    <message>
        <source>Answer the questions on the Columns page.</source>
        <translation>「列」ページの質問に答えてください。</translation>
    </message>
    <message>
        <source>There is nothing left to send.</source>
        <translation>送信するものは残っていません。</translation>
    </message>
    <message>
        <source>Every job that was begun has been carried through.</source>
        <translation>始めたジョブはすべて完了しています。</translation>
    </message>
    <message>
        <source>Choose one in the sending history.</source>
        <translation>送信履歴から 1 つ選んでください。</translation>
    </message>
    <message>
        <source>Send the rest again later: the event IDs stay the same, so nothing counts twice.</source>
        <translation>残りは後で再び送信してください。イベント ID は変わらないため、2 回数えられることはありません。</translation>
    </message>
    <message>
        <source>Nothing is sent without a sending history. Check the folder and the disk.</source>
        <translation>送信履歴がないと何も送信しません。フォルダーとディスクを確認してください。</translation>
    </message>
    <message>
        <source>Start practice mode again: it takes a free one.</source>
        <translation>練習モードをもう一度始めてください。空いているものを使います。</translation>
    </message>
    <message>
        <source>Practice mode could not be started. {detail}</source>
        <translation>練習モードを開始できませんでした。{detail}</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>What was done is kept; sending goes on from there.</source>
        <translation>済んだものは保管され、送信はそこから続きます。</translation>
    </message>
    <message>
        <source>The event exists</source>
        <translation>イベントがある</translation>
    </message>
    <message>
        <source>Conversions, Events. Without a conversion event of its kind, accepted conversions do not show in reports.</source>
        <translation>「Conversions」の「Events」。同じ種類のコンバージョンイベントがないと、受理されたコンバージョンもレポートに出ません。</translation>
    </message>
    <message>
        <source>It is attached to a campaign</source>
        <translation>キャンペーンに結び付いている</translation>
    </message>
    <message>
        <source>Campaign, Goal, Conversion events. A custom event can&apos;t be the goal of a campaign.</source>
        <translation>「キャンペーン」の「目標」の「コンバージョンイベント」。カスタムイベントはキャンペーンの目標にできません。</translation>
    </message>
    <message>
        <source>Conversions arrive</source>
        <translation>コンバージョンが届いている</translation>
    </message>
    <message>
        <source>Conversions, Event stream. It can take a few minutes. A test is not shown there.</source>
        <translation>「Conversions」の「Event stream」。数分かかることがあります。テストは表示されません。</translation>
    </message>
    <message>
        <source>The report has them</source>
        <translation>レポートに出ている</translation>
    </message>
    <message>
        <source>Accepted is not attributed: only conversions that OpenAI connects to an ad, by a click of the last 30 days, show up in a campaign. How long that takes is published nowhere.</source>
        <translation>受理は広告の成果とは別です。キャンペーンに出るのは、過去 30 日間のクリックにより OpenAI が広告と結び付けたコンバージョンだけです。所要時間は公表されていません。</translation>
    </message>
    <message>
        <source>What was accepted stays</source>
        <translation>受理されたものは残ります</translation>
    </message>
    <message>
        <source>OpenAI names no way to change or delete a conversion, so neither can Convey. A test recorded nothing: there is nothing to take back.</source>
        <translation>OpenAI はコンバージョンの変更や削除の方法を示していないため、Convey でもできません。テストは何も記録しないので、取り消すものはありません。</translation>
    </message>
    <message>
        <source>Stop what has not left yet</source>
        <translation>まだ出ていないものを止める</translation>
    </message>
    <message>
        <source>Stop the send, then give up the rest of it in the sending history. What was not sent stays here.</source>
        <translation>送信を停止し、送信履歴で残りを断念します。送信していないものは手元に残ります。</translation>
    </message>
    <message>
        <source>Sending it again, corrected, changes nothing</source>
        <translation>修正して再送しても何も変わりません</translation>
    </message>
    <message>
        <source>Of the same pixel, event and event ID the first one counts; a later one is ignored, even if it holds more.</source>
        <translation>ピクセル、イベント、イベント ID が同じなら最初のものが数えられ、後のものは内容が多くても無視されます。</translation>
    </message>
    <message>
        <source>Do not send it again under a new event ID</source>
        <translation>新しいイベント ID で再送しない</translation>
    </message>
    <message>
        <source>It would count a second time, beside the wrong one. So leave out what was accepted; Convey does that by itself as long as the IDs stay the same and the sending history is kept.</source>
        <translation>誤ったものに加えて 2 回目と数えられます。受理されたものは除外してください。ID が変わらず送信履歴がある限り、Convey が自動的に除外します。</translation>
    </message>
    <message>
        <source>It went to the wrong pixel</source>
        <translation>誤ったピクセルに送った</translation>
    </message>
    <message>
        <source>It is recorded there. You can send the same file to the right pixel: another pixel is another count. Give each client&apos;s pixel its own name and colour, and read both before you confirm.</source>
        <translation>そのピクセルに記録されています。同じファイルを正しいピクセルに送信できます。ピクセルが違えば別に数えられます。クライアントごとにピクセルの名前と色を分け、確定前に両方を確かめてください。</translation>
    </message>
    <message>
        <source>Amounts or times were wrong</source>
        <translation>金額または日時が誤っていた</translation>
    </message>
    <message>
        <source>Correct the answers on the Columns page, or the saved setup, before the next file. Save the accepted lines of this job: they are the ones with the wrong values.</source>
        <translation>次のファイルの前に、「列」ページの回答か保存済み設定を修正してください。このジョブの受理された行を保存してください。それが誤った値のある行です。</translation>
    </message>
    <message>
        <source>Something personal was in it</source>
        <translation>個人情報が含まれていた</translation>
    </message>
    <message>
        <source>Names, e-mail addresses, phone numbers and customer IDs leave hashed only. Countries, cities, postcodes, product names and your own fields leave as they are. If such a field held more than it should, tell the person in charge of data protection today, with the receipt.</source>
        <translation>名前、メールアドレス、電話番号、顧客 ID は必ずハッシュ化されます。国、市区町村、郵便番号、商品名、独自フィールドはそのまま送信されます。そこに不要な情報が含まれていた場合は、今日中に控えを添えてデータ保護の担当者に知らせてください。</translation>
    </message>
    <message>
        <source>What to tell OpenAI&apos;s support</source>
        <translation>OpenAI のサポートに伝えること</translation>
    </message>
    <message>
        <source>The pixel ID, the event, from when to when it was sent (the receipt has it to the second, in UTC), how many conversions, and what is wrong with them; their event IDs if asked. Never the key, and no customer data. Whether they can remove anything is published nowhere.</source>
        <translation>ピクセル ID、イベント、送信した期間（控えに UTC で秒まで記載）、コンバージョンの件数、問題の内容。求められた場合はイベント ID。キーと顧客データは決して伝えないでください。削除できるかどうかは公表されていません。</translation>
    </message>
    <message>
        <source>So that it does not happen again</source>
        <translation>再び起こさないために</translation>
    </message>
    <message>
        <source>Test all before sending for real, send the first ten alone, and look at Preview&apos;s pictures: amounts a hundred times too large and hours that are off by a zone are seen there.</source>
        <translation>本番送信の前に全件をテストし、最初の 10 件だけを送信し、プレビューの図を見てください。100 倍の金額やタイムゾーンのずれは、そこでわかります。</translation>
    </message>
    <message>
        <source>There is no file {subject}.</source>
        <translation>ファイル {subject} はありません。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>名前とフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>{subject} is a folder.</source>
        <translation>{subject} はフォルダーです。</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>その中のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{subject} is not an ordinary file.</source>
        <translation>{subject} は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>Copy its content into a file and open that.</source>
        <translation>内容をファイルにコピーし、それを開いてください。</translation>
    </message>
    <message>
        <source>{subject} may not be read.</source>
        <translation>{subject} の読み取り権限がありません。</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of yours.</source>
        <translation>読み取り権限を求めるか、自分のフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <source>{subject} is empty.</source>
        <translation>{subject} は空です。</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>{subject} has a header but no rows.</source>
        <translation>{subject} には列名だけで行がありません。</translation>
    </message>
    <message>
        <source>Export it again, with a period in which there were conversions.</source>
        <translation>コンバージョンのある期間を指定して、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>{subject} is not a text file ({detail}).</source>
        <translation>{subject} はテキストファイルではありません（{detail}）。</translation>
    </message>
    <message>
        <source>Export it as CSV, or save it as &quot;CSV UTF-8&quot; in the spreadsheet program.</source>
        <translation>CSV でエクスポートするか、表計算ソフトで「CSV UTF-8」として保存してください。</translation>
    </message>
    <message>
        <source>{subject} is written in an encoding that this system does not know ({detail}).</source>
        <translation>{subject} の文字コードは、このシステムで扱えません（{detail}）。</translation>
    </message>
    <message>
        <source>Save it as &quot;CSV UTF-8&quot; in the spreadsheet program.</source>
        <translation>表計算ソフトで「CSV UTF-8」として保存してください。</translation>
    </message>
    <message>
        <source>{subject} was changed while it was open.</source>
        <translation>{subject} は開いている間に変更されました。</translation>
    </message>
    <message>
        <source>Open it again. Nothing was sent from the changed file.</source>
        <translation>もう一度開いてください。変更されたファイルからは何も送信されていません。</translation>
    </message>
    <message>
        <source>{subject} could not be read. {detail}</source>
        <translation>{subject} を読めませんでした。{detail}</translation>
    </message>
    <message>
        <source>Try again; if it is on a network drive, copy it to this computer first.</source>
        <translation>もう一度お試しください。ネットワークドライブにある場合は、先にこのコンピューターへコピーしてください。</translation>
    </message>
    <message>
        <source>{subject} has more columns than the {expected} that are read.</source>
        <translation>{subject} の列が、読み取れる {expected} 列より多くあります。</translation>
    </message>
    <message>
        <source>Check the separator, or export fewer columns.</source>
        <translation>区切り文字を確認するか、列を減らしてエクスポートしてください。</translation>
    </message>
    <message>
        <source>{subject} is damaged. {detail}</source>
        <translation>{subject} は壊れています。{detail}</translation>
    </message>
    <message>
        <source>Export it again, or copy it again from where it came.</source>
        <translation>もう一度エクスポートするか、元の場所からコピーし直してください。</translation>
    </message>
    <message>
        <source>{subject} is protected with a password.</source>
        <translation>{subject} はパスワードで保護されています。</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it as &quot;CSV UTF-8&quot;.</source>
        <translation>表計算ソフトで開き、「CSV UTF-8」として保存してください。</translation>
    </message>
    <message>
        <source>{subject} grows too large when it is unpacked: {found}, where the limit is {expected}.</source>
        <translation>{subject} は展開すると大きすぎます: {found}（上限 {expected}）。</translation>
    </message>
    <message>
        <source>If it comes from a place that you trust, unpack it or save it as &quot;CSV UTF-8&quot;, and open that.</source>
        <translation>信頼できる場所のものなら、展開するか「CSV UTF-8」として保存し、それを開いてください。</translation>
    </message>
    <message>
        <source>{subject} has no such sheet. {detail}</source>
        <translation>{subject} にそのシートはありません。{detail}</translation>
    </message>
    <message>
        <source>Give the name of a sheet, or its number from the left.</source>
        <translation>シートの名前か、左から数えた番号を指定してください。</translation>
    </message>
    <message>
        <source>{subject} does not have the columns of the first file. {detail}</source>
        <translation>{subject} の列が最初のファイルと違います。{detail}</translation>
    </message>
    <message>
        <source>Files that are opened together need the same columns in the same order; open this one by itself.</source>
        <translation>一緒に開くファイルには、同じ列が同じ順序で必要です。このファイルは単独で開いてください。</translation>
    </message>
    <message>
        <source>The edits in {subject} can&apos;t be used. {detail}</source>
        <translation>{subject} の編集内容は使えません。{detail}</translation>
    </message>
    <message>
        <source>Save the edits again for this file.</source>
        <translation>このファイルの編集内容を保存し直してください。</translation>
    </message>
    <message>
        <source>The look-up file {subject} has {found} rows; {expected} can be looked up.</source>
        <translation>参照ファイル {subject} は {found} 行あります。参照できるのは {expected} 行までです。</translation>
    </message>
    <message>
        <source>Export only the rows that the conversions need.</source>
        <translation>コンバージョンに必要な行だけをエクスポートしてください。</translation>
    </message>
    <message>
        <source>{subject} could not be written. {detail}</source>
        <translation>{subject} に書き込めませんでした。{detail}</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{subject} may not be written.</source>
        <translation>{subject} の書き込み権限がありません。</translation>
    </message>
    <message>
        <source>Choose a folder of yours.</source>
        <translation>自分のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is not enough room in {subject} for a copy of the text ({found} bytes free).</source>
        <translation>{subject} にテキストのコピーを置く空きがありません（空き {found} バイト）。</translation>
    </message>
    <message>
        <source>Free some space there, or let the environment variable TMPDIR name a folder with more.</source>
        <translation>空きを増やすか、環境変数 TMPDIR で空きの多いフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>There is no room left for {subject}.</source>
        <translation>{subject} を保存する空きがありません。</translation>
    </message>
    <message>
        <source>Free some space and try again. What was there before is unchanged.</source>
        <translation>空きを増やして、もう一度お試しください。元の内容は変わっていません。</translation>
    </message>
    <message>
        <source>There is no recipe {subject}.</source>
        <translation>レシピ {subject} はありません。</translation>
    </message>
    <message>
        <source>recipe list shows the saved ones; a path to a recipe file works too.</source>
        <translation>recipe list で保存済みのものを表示します。レシピファイルのパスも使えます。</translation>
    </message>
    <message>
        <source>The recipe {subject} can&apos;t be read. {detail}</source>
        <translation>レシピ {subject} を読めません。{detail}</translation>
    </message>
    <message>
        <source>Check the file; a recipe has at most 1 MB.</source>
        <translation>ファイルを確認してください。レシピは最大 1 MB です。</translation>
    </message>
    <message>
        <source>The recipe {subject} is no JSON file. {detail}</source>
        <translation>レシピ {subject} は JSON ファイルではありません。{detail}</translation>
    </message>
    <message>
        <source>Save the recipe again; the fault is at character {column}.</source>
        <translation>レシピを保存し直してください。誤りは {column} 文字目です。</translation>
    </message>
    <message>
        <source>The recipe {subject} was written by another version of Convey (schema {found}; this one reads {expected}).</source>
        <translation>レシピ {subject} は別のバージョンの Convey で書かれています（スキーマ {found}、対応は {expected}）。</translation>
    </message>
    <message>
        <source>Use the version that wrote it, or guess the recipe anew.</source>
        <translation>書いたバージョンを使うか、レシピを推測し直してください。</translation>
    </message>
    <message>
        <source>{subject} can&apos;t be bound like this. {detail}</source>
        <translation>{subject} はこのように割り当てられません。{detail}</translation>
    </message>
    <message>
        <source>The file has no column {subject}.</source>
        <translation>ファイルに列 {subject} はありません。</translation>
    </message>
    <message>
        <source>inspect shows the columns; bind the input to one of them.</source>
        <translation>inspect で列を表示し、入力をそのいずれかに割り当ててください。</translation>
    </message>
    <message>
        <source>There is no input {subject}.</source>
        <translation>入力 {subject} はありません。</translation>
    </message>
    <message>
        <source>This can&apos;t be the name of a saved setup.</source>
        <translation>これは保存済み設定の名前にできません。</translation>
    </message>
    <message>
        <source>Use 1 to {expected} bytes of plain text on one line.</source>
        <translation>1～{expected} バイトの通常のテキストを 1 行で入力してください。</translation>
    </message>
    <message>
        <source>There is a saved setup {subject} already.</source>
        <translation>保存済み設定 {subject} はすでにあります。</translation>
    </message>
    <message>
        <source>Choose another name, or delete that one first.</source>
        <translation>別の名前にするか、先にそちらを削除してください。</translation>
    </message>
    <message>
        <source>There are {found} saved setups, the most that Convey keeps.</source>
        <translation>保存済み設定が {found} 個あり、上限に達しています。</translation>
    </message>
    <message>
        <source>Delete those that you don&apos;t use any more.</source>
        <translation>使わなくなったものを削除してください。</translation>
    </message>
    <message>
        <source>The saved setup {subject} came from elsewhere and was not used yet.</source>
        <translation>保存済み設定 {subject} は外部から来たもので、まだ使われていません。</translation>
    </message>
    <message>
        <source>Look at what it sends (recipe show), then say yes once with --trust-recipe.</source>
        <translation>送信内容を確認し (recipe show)、一度 --trust-recipe で承認してください。</translation>
    </message>
    <message>
        <source>There is no command {subject}.</source>
        <translation>コマンド {subject} はありません。</translation>
    </message>
    <message>
        <source>convey-cli --help lists the commands.</source>
        <translation>convey-cli --help でコマンドの一覧を表示します。</translation>
    </message>
    <message>
        <source>This command has no option {subject}.</source>
        <translation>このコマンドにオプション {subject} はありません。</translation>
    </message>
    <message>
        <source>Ask the command for its options with --help.</source>
        <translation>コマンドに --help を付けると、オプションを表示します。</translation>
    </message>
    <message>
        <source>{subject} needs a value.</source>
        <translation>{subject} には値が必要です。</translation>
    </message>
    <message>
        <source>{subject} is missing.</source>
        <translation>{subject} がありません。</translation>
    </message>
    <message>
        <source>Ask the command for its arguments with --help.</source>
        <translation>コマンドに --help を付けると、引数を表示します。</translation>
    </message>
    <message>
        <source>{subject} is one argument too many.</source>
        <translation>{subject} は余分な引数です。</translation>
    </message>
    <message>
        <source>Put names with spaces into quotes.</source>
        <translation>スペースを含む名前は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>{subject} has a value that can&apos;t be used. {detail}</source>
        <translation>{subject} の値は使えません。{detail}</translation>
    </message>
    <message>
        <source>{subject} and {detail} exclude each other.</source>
        <translation>{subject} と {detail} は同時に使えません。</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>どちらか一方を外してください。</translation>
    </message>
    <message>
        <source>{subject} would be written over, and it is not Convey&apos;s to replace.</source>
        <translation>{subject} は上書きされますが、Convey が作ったものではないため置き換えません。</translation>
    </message>
    <message>
        <source>Give another name for what is written.</source>
        <translation>書き出すものに別の名前を指定してください。</translation>
    </message>
    <message>
        <source>--now works with send and resume only against an endpoint on this computer.</source>
        <translation>--now は、send と resume でこのコンピューター上のエンドポイントに対してだけ使えます。</translation>
    </message>
    <message>
        <source>Leave --now out: OpenAI judges times by its own clock.</source>
        <translation>--now を外してください。OpenAI は自分の時計で時刻を判断します。</translation>
    </message>
    <message>
        <source>Something about this file is not known yet (open questions: {found}).</source>
        <translation>このファイルについて未確定のことがあります（未回答の質問: {found}）。</translation>
    </message>
    <message>
        <source>Answer with the options shown, save a recipe, or accept the assumptions with --accept-guesses.</source>
        <translation>表示されたオプションで回答するか、レシピを保存するか、--accept-guesses で推定を受け入れてください。</translation>
    </message>
    <message>
        <source>The pixel ID is missing.</source>
        <translation>ピクセル ID がありません。</translation>
    </message>
    <message>
        <source>Give it with --pixel. Ads Manager shows it in the Conversions tab.</source>
        <translation>--pixel で指定してください。Ads Manager の「Conversions」タブにあります。</translation>
    </message>
    <message>
        <source>This is no pixel ID ({detail}).</source>
        <translation>これはピクセル ID ではありません（{detail}）。</translation>
    </message>
    <message>
        <source>Copy the Pixel ID from the Conversions tab of Ads Manager; the source id beside it (cds_ or clidsrc_) is another one.</source>
        <translation>Ads Manager の「Conversions」タブからピクセル ID をコピーしてください。横のソース ID（cds_ または clidsrc_）は別のものです。</translation>
    </message>
    <message>
        <source>There is no API key.</source>
        <translation>API キーがありません。</translation>
    </message>
    <message>
        <source>Give it with --key-file (- reads standard input) or in CONVEY_API_KEY, or save it in the key store.</source>
        <translation>--key-file（- は標準入力）か CONVEY_API_KEY で指定するか、キーストアに保存してください。</translation>
    </message>
    <message>
        <source>The API key holds a space or a control character.</source>
        <translation>API キーにスペースか制御文字が含まれています。</translation>
    </message>
    <message>
        <source>Copy the key again, whole and alone.</source>
        <translation>キーだけを、全体をコピーし直してください。</translation>
    </message>
    <message>
        <source>{subject} is no endpoint.</source>
        <translation>{subject} はエンドポイントではありません。</translation>
    </message>
    <message>
        <source>Write it like https://bzr.openai.com, without user name, password or query.</source>
        <translation>https://bzr.openai.com のように、ユーザー名、パスワード、クエリを付けずに書いてください。</translation>
    </message>
    <message>
        <source>{subject} would receive the key in the clear.</source>
        <translation>{subject} へはキーが暗号化されずに送られます。</translation>
    </message>
    <message>
        <source>Use https. http works only on this computer.</source>
        <translation>https を使ってください。http はこのコンピューターでだけ使えます。</translation>
    </message>
    <message>
        <source>There is no unfinished job.</source>
        <translation>未完了のジョブはありません。</translation>
    </message>
    <message>
        <source>A job that was carried through needs no resume.</source>
        <translation>完了したジョブに再開は不要です。</translation>
    </message>
    <message>
        <source>There is no job {subject}.</source>
        <translation>ジョブ {subject} はありません。</translation>
    </message>
    <message>
        <source>send prints the name of its job; resume without a name takes the newest unfinished one.</source>
        <translation>send はジョブの名前を表示します。resume は名前がなければ、最新の未完了のジョブを使います。</translation>
    </message>
    <message>
        <source>{subject} is not the file that this job was started with.</source>
        <translation>{subject} は、このジョブを始めたときのファイルではありません。</translation>
    </message>
    <message>
        <source>Put the original file back, or start a new job: what was accepted is not counted twice.</source>
        <translation>元のファイルに戻すか、新しいジョブを始めてください。受理されたものが 2 回数えられることはありません。</translation>
    </message>
    <message>
        <source>This job was fed from {subject}, not from a file, and nothing of it was kept.</source>
        <translation>このジョブはファイルではなく {subject} から始まり、内容は保管されていません。</translation>
    </message>
    <message>
        <source>Give it the same rows again and it goes on where it was.</source>
        <translation>同じ行を渡すと、続きから再開します。</translation>
    </message>
    <message>
        <source>The file gives other conversions than the job planned (line {line}).</source>
        <translation>ファイルのコンバージョンがジョブの計画と違います（{line} 行目）。</translation>
    </message>
    <message>
        <source>Put the original file back, or start a new job. Nothing of this batch was sent.</source>
        <translation>元のファイルに戻すか、新しいジョブを始めてください。このバッチからは何も送信されていません。</translation>
    </message>
    <message>
        <source>{subject} holds no image tag.</source>
        <translation>{subject} に画像タグはありません。</translation>
    </message>
    <message>
        <source>Give the whole tag or its address.</source>
        <translation>タグ全体か、その URL を指定してください。</translation>
    </message>
    <message>
        <source>OpenAI refuses one conversion after the other for the same reason. {detail}</source>
        <translation>OpenAI が同じ理由でコンバージョンを次々に拒否しています。{detail}</translation>
    </message>
    <message>
        <source>Mend what the answer names, in the file or in how it is read; then check and send anew. To send the rest as it is would only repeat it.</source>
        <translation>応答が指すものを、ファイルか読み取り方で修正し、確認してから送信し直してください。残りをそのまま送っても繰り返しになるだけです。</translation>
    </message>
    <message>
        <source>OpenAI does not accept this API key.</source>
        <translation>OpenAI はこの API キーを受け付けません。</translation>
    </message>
    <message>
        <source>Make a new Conversions key in Ads Manager (Conversions, Conversion keys) and try again.</source>
        <translation>Ads Manager で新しい「Conversions」キーを作り（「Conversions」の「Conversion keys」）、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This key is of the wrong kind: it may not send conversions.</source>
        <translation>キーの種類が違うため、コンバージョンを送信できません。</translation>
    </message>
    <message>
        <source>An Advertiser key or a platform key does not work here. Make a Conversions key in Ads Manager (Conversions, Conversion keys).</source>
        <translation>「Advertiser」キーやプラットフォームのキーはここでは使えません。Ads Manager で「Conversions」キーを作ってください（「Conversions」の「Conversion keys」）。</translation>
    </message>
    <message>
        <source>OpenAI does not know this pixel for this key.</source>
        <translation>OpenAI には、このキーに対応するこのピクセルがありません。</translation>
    </message>
    <message>
        <source>Check the pixel ID, and that the key belongs to the same account.</source>
        <translation>ピクセル ID と、キーが同じアカウントのものかを確認してください。</translation>
    </message>
    <message>
        <source>The endpoint can&apos;t be reached. {detail}</source>
        <translation>エンドポイントに接続できません。{detail}</translation>
    </message>
    <message>
        <source>Check the connection, then resume: nothing is sent twice.</source>
        <translation>接続を確認してから再開してください。二重に送信されることはありません。</translation>
    </message>
    <message>
        <source>The connection is not safe: its certificate was refused. {detail}</source>
        <translation>安全な接続ではありません。証明書が拒否されました。{detail}</translation>
    </message>
    <message>
        <source>If your company checks traffic with its own certificate, give it with --ca-file.</source>
        <translation>会社が独自の証明書で通信を検査している場合は、--ca-file で指定してください。</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through. {detail}</source>
        <translation>プロキシが接続を通しませんでした。{detail}</translation>
    </message>
    <message>
        <source>Check the proxy settings, then resume.</source>
        <translation>プロキシの設定を確認してから再開してください。</translation>
    </message>
    <message>
        <source>The endpoint did not answer in time. {detail}</source>
        <translation>エンドポイントが時間内に応答しませんでした。{detail}</translation>
    </message>
    <message>
        <source>Resume later: nothing is counted twice.</source>
        <translation>後で再開してください。2 回数えられることはありません。</translation>
    </message>
    <message>
        <source>What answered is not OpenAI&apos;s API. {detail}</source>
        <translation>応答したのは OpenAI の API ではありません。{detail}</translation>
    </message>
    <message>
        <source>Check the endpoint; a sign-in page of a network answers like this too.</source>
        <translation>エンドポイントを確認してください。ネットワークのサインインページもこのように応答します。</translation>
    </message>
    <message>
        <source>The endpoint had trouble of its own and did not take the conversions. {detail}</source>
        <translation>エンドポイントに障害があり、コンバージョンを受け取りませんでした。{detail}</translation>
    </message>
    <message>
        <source>This is not about your file. Send the rest later: it goes out with the same ids.</source>
        <translation>ファイルの問題ではありません。残りは後で送信してください。同じ ID で送られます。</translation>
    </message>
    <message>
        <source>The conversions could not be delivered. {detail}</source>
        <translation>コンバージョンを届けられませんでした。{detail}</translation>
    </message>
    <message>
        <source>Try again later: resume sends the rest with the same ids; repeating is safe.</source>
        <translation>後でもう一度お試しください。resume は残りを同じ ID で送信します。再送しても安全です。</translation>
    </message>
    <message>
        <source>The sending history {subject} can&apos;t be used. {detail}</source>
        <translation>送信履歴 {subject} を使えません。{detail}</translation>
    </message>
    <message>
        <source>Nothing is sent without a history. Check the folder, or give another file with --ledger.</source>
        <translation>履歴がないと何も送信しません。フォルダーを確認するか、--ledger で別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The sending history {subject} is damaged. {detail}</source>
        <translation>送信履歴 {subject} は壊れています。{detail}</translation>
    </message>
    <message>
        <source>The sending history {subject} was written by a newer Convey.</source>
        <translation>送信履歴 {subject} は、より新しい Convey で書かれています。</translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <translation>新しいバージョンを使ってください。</translation>
    </message>
    <message>
        <source>Another Convey is working on {subject} right now.</source>
        <translation>別の Convey が現在 {subject} を使用中です。</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>終わるまで待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The settings {subject} can&apos;t be used. {detail}</source>
        <translation>設定 {subject} を使えません。{detail}</translation>
    </message>
    <message>
        <source>Mend or remove the file; Convey then starts with its defaults.</source>
        <translation>ファイルを修正するか取り除いてください。その場合、Convey は既定の設定で始まります。</translation>
    </message>
    <message>
        <source>This system has no key store that can be used.</source>
        <translation>このシステムには使えるキーストアがありません。</translation>
    </message>
    <message>
        <source>Use --key-file or CONVEY_API_KEY, or enter the key for this session only.</source>
        <translation>--key-file か CONVEY_API_KEY を使うか、このセッションの間だけキーを入力してください。</translation>
    </message>
    <message>
        <source>The key store is locked.</source>
        <translation>キーストアはロックされています。</translation>
    </message>
    <message>
        <source>Unlock it and try again; the key is still there.</source>
        <translation>ロックを解除して、もう一度お試しください。キーは残っています。</translation>
    </message>
    <message>
        <source>The key store did not hand the key out.</source>
        <translation>キーストアがキーを渡しませんでした。</translation>
    </message>
    <message>
        <source>Allow Convey to read it, or enter the key for this session only.</source>
        <translation>Convey に読み取りを許可するか、このセッションの間だけキーを入力してください。</translation>
    </message>
    <message>
        <source>Nothing is saved in the key store under {subject}.</source>
        <translation>キーストアに {subject} として保存されたものはありません。</translation>
    </message>
    <message>
        <source>Save it there, or give it with --key-file (--proxy-password-file).</source>
        <translation>保存するか、--key-file（--proxy-password-file）で指定してください。</translation>
    </message>
    <message>
        <source>Port {found} is in use.</source>
        <translation>ポート {found} は使用中です。</translation>
    </message>
    <message>
        <source>Choose another one with --port, or leave it out: a free one is taken.</source>
        <translation>--port で別のポートを選ぶか、省略してください。空いているものを使います。</translation>
    </message>
    <message>
        <source>The practice endpoint could not be started. {detail}</source>
        <translation>練習用エンドポイントを開始できませんでした。{detail}</translation>
    </message>
    <message>
        <source>Try again with another port.</source>
        <translation>別のポートでもう一度お試しください。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>A file is not changed by it; what a send has left can be sent later.</source>
        <translation>ファイルは変わりません。送信しなかった残りは後で送信できます。</translation>
    </message>
    <message>
        <source>Unpack it first, then open the CSV file that is in it.</source>
        <translation>先に展開し、中の CSV ファイルを開いてください。</translation>
    </message>
    <message>
        <source>Export the table as CSV from the program that shows it.</source>
        <translation>表を表示しているプログラムから CSV でエクスポートしてください。</translation>
    </message>
    <message>
        <source>Go back to where the numbers come from and export them as CSV.</source>
        <translation>数値の元の場所に戻り、CSV でエクスポートしてください。</translation>
    </message>
    <message>
        <source>{subject} is a picture ({detail}), whatever its name says.</source>
        <translation>{subject} は名前と違い、画像です（{detail}）。</translation>
    </message>
    <message>
        <source>{subject} is a packed archive (7z).</source>
        <translation>{subject} は圧縮アーカイブ (7z) です。</translation>
    </message>
    <message>
        <source>{subject} is not text: most of it is no characters.</source>
        <translation>{subject} はテキストではありません。大部分が文字になりません。</translation>
    </message>
    <message>
        <source>{subject} is packed (bzip2).</source>
        <translation>{subject} は圧縮されています (bzip2)。</translation>
    </message>
    <message>
        <source>{subject} is a Word document.</source>
        <translation>{subject} は Word 文書です。</translation>
    </message>
    <message>
        <source>{subject} was packed twice (gz within gz).</source>
        <translation>{subject} は二重に圧縮されています（gz の中に gz）。</translation>
    </message>
    <message>
        <source>{subject} is a web page, whatever its name says.</source>
        <translation>{subject} は名前と違い、Web ページです。</translation>
    </message>
    <message>
        <source>Some shops call a web page &quot;Excel export&quot;: open it in the spreadsheet program and save it as &quot;CSV UTF-8&quot;. If it shows a sign-in page, sign in and download it again.</source>
        <translation>Web ページを「Excel エクスポート」と呼ぶショップもあります。表計算ソフトで開き、「CSV UTF-8」として保存してください。サインインページが表示される場合は、サインインしてダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{subject} is JSON, not a table.</source>
        <translation>{subject} は表ではなく JSON です。</translation>
    </message>
    <message>
        <source>Choose CSV instead of JSON where you export it.</source>
        <translation>エクスポート元で JSON ではなく CSV を選んでください。</translation>
    </message>
    <message>
        <source>{subject} is a Numbers spreadsheet.</source>
        <translation>{subject} は Numbers のスプレッドシートです。</translation>
    </message>
    <message>
        <source>In Numbers choose File, Export To, CSV, with the encoding UTF-8.</source>
        <translation>Numbers で「ファイル」&gt;「書き出す」&gt;「CSV」を選び、文字コードを UTF-8 にしてください。</translation>
    </message>
    <message>
        <source>{subject} is an OpenDocument spreadsheet.</source>
        <translation>{subject} は OpenDocument スプレッドシートです。</translation>
    </message>
    <message>
        <source>In LibreOffice choose File, Save As, Text CSV (or Excel 2007-365), and open that.</source>
        <translation>LibreOffice で「ファイル」&gt;「名前を付けて保存」&gt;「テキスト CSV」（または Excel 2007-365）を選び、それを開いてください。</translation>
    </message>
    <message>
        <source>{subject} is an OpenDocument file.</source>
        <translation>{subject} は OpenDocument ファイルです。</translation>
    </message>
    <message>
        <source>{subject} is a Parquet file.</source>
        <translation>{subject} は Parquet ファイルです。</translation>
    </message>
    <message>
        <source>Have the query or program that writes it write CSV instead.</source>
        <translation>書き出すクエリやプログラムで、代わりに CSV を書き出してください。</translation>
    </message>
    <message>
        <source>{subject} is a PDF.</source>
        <translation>{subject} は PDF です。</translation>
    </message>
    <message>
        <source>A PDF is made for printing. Look for &quot;Export&quot; or &quot;Download CSV&quot; where it came from.</source>
        <translation>PDF は印刷用です。元の場所で「エクスポート」か「CSV をダウンロード」を探してください。</translation>
    </message>
    <message>
        <source>{subject} is a PowerPoint presentation.</source>
        <translation>{subject} は PowerPoint プレゼンテーションです。</translation>
    </message>
    <message>
        <source>{subject} is a packed archive (RAR).</source>
        <translation>{subject} は圧縮アーカイブ (RAR) です。</translation>
    </message>
    <message>
        <source>{subject} is a formatted text document (RTF).</source>
        <translation>{subject} は書式付きテキスト文書 (RTF) です。</translation>
    </message>
    <message>
        <source>{subject} is a SQLite database.</source>
        <translation>{subject} は SQLite データベースです。</translation>
    </message>
    <message>
        <source>{subject} is an old spreadsheet (SYLK).</source>
        <translation>{subject} は古い形式の表計算ファイル (SYLK) です。</translation>
    </message>
    <message>
        <source>{subject} is an archive (tar).</source>
        <translation>{subject} はアーカイブ (tar) です。</translation>
    </message>
    <message>
        <source>{subject} is a workbook in the old format of Excel (.xls).</source>
        <translation>{subject} は Excel の古い形式のブック (.xls) です。</translation>
    </message>
    <message>
        <source>In Excel choose File, Save As, &quot;Excel Workbook (.xlsx)&quot; or &quot;CSV UTF-8&quot;, and open that.</source>
        <translation>Excel で「ファイル」&gt;「名前を付けて保存」から「Excel ブック (.xlsx)」か「CSV UTF-8」を選び、それを開いてください。</translation>
    </message>
    <message>
        <source>{subject} is a binary workbook of Excel (.xlsb).</source>
        <translation>{subject} は Excel のバイナリブック (.xlsb) です。</translation>
    </message>
    <message>
        <source>{subject} is XML, not a table.</source>
        <translation>{subject} は表ではなく XML です。</translation>
    </message>
    <message>
        <source>If the spreadsheet program opens it, save it there as &quot;CSV UTF-8&quot;; else choose CSV where you export it.</source>
        <translation>表計算ソフトで開けるなら「CSV UTF-8」として保存してください。開けない場合は、エクスポート元で CSV を選んでください。</translation>
    </message>
    <message>
        <source>{subject} is packed (xz).</source>
        <translation>{subject} は圧縮されています (xz)。</translation>
    </message>
    <message>
        <source>{subject} is a packed archive (ZIP).</source>
        <translation>{subject} は圧縮アーカイブ (ZIP) です。</translation>
    </message>
    <message>
        <source>{subject} is packed (zstd).</source>
        <translation>{subject} は圧縮されています (zstd)。</translation>
    </message>
    <message>
        <source>The column {subject} holds numbers in scientific notation, like 1.23457E+12: {found}, the first in line {line}. A spreadsheet has cut their digits.</source>
        <translation>列 {subject} に 1.23457E+12 のような指数表記の数値があります: {found} 個、最初は {line} 行目。表計算ソフトで桁が失われています。</translation>
    </message>
    <message>
        <source>The digits can&apos;t be brought back. Export again and bring the file here without opening it in a spreadsheet, or import this column there as text.</source>
        <translation>失われた桁は戻せません。もう一度エクスポートし、表計算ソフトで開かずにここへ持ってくるか、表計算ソフトでこの列をテキストとして取り込んでください。</translation>
    </message>
    <message>
        <source>The column {subject} holds long numbers that end in zeros: {found}, the first in line {line}. A spreadsheet keeps fifteen digits and has probably put zeros in place of the rest.</source>
        <translation>列 {subject} にゼロで終わる長い数値があります: {found} 個、最初は {line} 行目。表計算ソフトは 15 桁までを保持し、残りをゼロにした可能性があります。</translation>
    </message>
    <message>
        <source>Compare one with the shop. If it differs, export again and bring the file here without opening it in a spreadsheet.</source>
        <translation>1 つをショップと比べてください。違う場合は、もう一度エクスポートし、表計算ソフトで開かずにここへ持ってきてください。</translation>
    </message>
    <message>
        <source>Codes in the column {subject} may have lost the zeros in front: {found} are shorter than the rest, the first in line {line}.</source>
        <translation>列 {subject} のコードは先頭のゼロが失われた可能性があります: {found} 個がほかより短く、最初は {line} 行目。</translation>
    </message>
    <message>
        <source>If they are, export again and bring the file here without opening it in a spreadsheet, or import this column there as text.</source>
        <translation>その場合は、もう一度エクスポートし、表計算ソフトで開かずにここへ持ってくるか、表計算ソフトでこの列をテキストとして取り込んでください。</translation>
    </message>
    <message>
        <source>Cells of the column {subject} begin with an apostrophe, which keeps numbers text in a spreadsheet: {found}, the first in line {line}.</source>
        <translation>列 {subject} に、表計算で数値をテキストとして保つアポストロフィで始まるセルがあります: {found} 個、最初は {line} 行目。</translation>
    </message>
    <message>
        <source>Take the apostrophes off, or export without them: they are not part of the values.</source>
        <translation>アポストロフィを取り除くか、なしでエクスポートしてください。値の一部ではありません。</translation>
    </message>
    <message>
        <source>Cells of the column {subject} are written as a formula, like =&quot;01067&quot;: {found}, the first in line {line}.</source>
        <translation>列 {subject} に =&quot;01067&quot; のように数式で書かれたセルがあります: {found} 個、最初は {line} 行目。</translation>
    </message>
    <message>
        <source>Export without formulas, as plain CSV.</source>
        <translation>数式なしの通常の CSV でエクスポートしてください。</translation>
    </message>
    <message>
        <source>Cells of the column {subject} hold nothing but ########: {found}, the first in line {line}. Their column was too narrow when the file was saved.</source>
        <translation>列 {subject} に ######## だけのセルがあります: {found} 個、最初は {line} 行目。ファイルを保存したとき、列の幅が狭すぎました。</translation>
    </message>
    <message>
        <source>Make the column wider in the spreadsheet and save again, or export again from the shop.</source>
        <translation>表計算ソフトで列の幅を広げて保存し直すか、ショップからもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The column {subject} holds day numbers of a spreadsheet where dates should be, like 45980: {found}, the first in line {line}.</source>
        <translation>列 {subject} で、日付のはずの所に 45980 のような表計算の日数があります: {found} 個、最初は {line} 行目。</translation>
    </message>
    <message>
        <source>Format the column as date and time in the spreadsheet and save again, or export again from the shop.</source>
        <translation>表計算ソフトで列の書式を日付と時刻にして保存し直すか、ショップからもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Cells of the column {subject} hold the error of a formula, like #N/A: {found}, the first in line {line}.</source>
        <translation>列 {subject} に #N/A のような数式エラーのセルがあります: {found} 個、最初は {line} 行目。</translation>
    </message>
    <message>
        <source>Mend the formulas and save again.</source>
        <translation>数式を修正して保存し直してください。</translation>
    </message>
    <message>
        <source>Lines that look like totals: {found}, the first is line {line}. They are no conversions.</source>
        <translation>合計のような行: {found} 行、最初は {line} 行目。コンバージョンではありません。</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>除外してください。</translation>
    </message>
    <message>
        <source>Lines below the table that look like notes: {found}, from line {line} on.</source>
        <translation>表の下のメモのような行: {found} 行、{line} 行目から。</translation>
    </message>
    <message>
        <source>Leave these lines out.</source>
        <translation>これらの行を除外してください。</translation>
    </message>
    <message>
        <source>The header stands again among the lines: {found} times, first in line {line}.</source>
        <translation>列名の行が途中にもあります: {found} 回、最初は {line} 行目。</translation>
    </message>
    <message>
        <source>Leave out the lines with the header.</source>
        <translation>列名の行を除外してください。</translation>
    </message>
    <message>
        <source>Another table begins in line {line}. Tables in this file beside the first: {found}.</source>
        <translation>{line} 行目から別の表が始まります。最初の表のほかにある表: {found} 個。</translation>
    </message>
    <message>
        <source>Only one table at a time can be sent. Put each into a file of its own, or pass over the lines above it.</source>
        <translation>一度に送信できる表は 1 つです。それぞれを別のファイルにするか、その上の行を飛ばしてください。</translation>
    </message>
    <message>
        <source>Lines with more or fewer cells than the {expected} columns: {found}, the first is line {line}.</source>
        <translation>セルの数が {expected} 列と違う行: {found} 行、最初は {line} 行目。</translation>
    </message>
    <message>
        <source>A separator inside a cell needs quotes around the cell. Export again, or mend these lines.</source>
        <translation>セルの中に区切り文字がある場合は、セルを引用符で囲む必要があります。もう一度エクスポートするか、これらの行を修正してください。</translation>
    </message>
    <message>
        <source>Lines beyond the limits of size: {found}, the first is line {line}. They were cut.</source>
        <translation>大きさの上限を超える行: {found} 行、最初は {line} 行目。途中で切られています。</translation>
    </message>
    <message>
        <source>A cell may have 16 MB and a line 16,384 cells. Take the long cells out, or look for a missing quotation mark.</source>
        <translation>セルは 16 MB、1 行は 16,384 セルまでです。長いセルを取り除くか、閉じていない引用符を探してください。</translation>
    </message>
    <message>
        <source>Quotation marks that are never closed: {found}, the first in line {line}.</source>
        <translation>閉じていない引用符: {found} 個、最初は {line} 行目。</translation>
    </message>
    <message>
        <source>Add the closing marks, or export again.</source>
        <translation>閉じる引用符を加えるか、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Lines with NUL bytes, which are no text: {found}, the first is line {line}.</source>
        <translation>テキストではない NUL バイトのある行: {found} 行、最初は {line} 行目。</translation>
    </message>
    <message>
        <source>The file may be damaged. Export it again.</source>
        <translation>ファイルが壊れている可能性があります。もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The lines of this file end in different ways.</source>
        <translation>このファイルは行の終わり方が混ざっています。</translation>
    </message>
    <message>
        <source>It is read all the same. If lines seem broken or joined, export again instead of pasting files together.</source>
        <translation>それでも読み取れます。行が途切れたり、つながったりしている場合は、ファイルを貼り合わせずにエクスポートし直してください。</translation>
    </message>
    <message>
        <source>Lines that begin with # were taken for comments and passed over: {found}.</source>
        <translation># で始まる行をコメントと見なして読み飛ばしました: {found} 行。</translation>
    </message>
    <message>
        <source>If they are conversions, say that the file has no comments.</source>
        <translation>コンバージョンの場合は、ファイルにコメントがないと指定してください。</translation>
    </message>
    <message>
        <source>The ids in the column {subject} repeat: there are about {expected} different ones in {found} lines.</source>
        <translation>列 {subject} の ID に重複があります: {found} 行に約 {expected} 種類。</translation>
    </message>
    <message>
        <source>OpenAI counts an id once. If the lines of an order belong together they are joined; otherwise choose another column, or an id made of several.</source>
        <translation>OpenAI は 1 つの ID を 1 回だけ数えます。同じ注文の行なら結合されます。そうでない場合は、別の列か、複数の列で作る ID を選んでください。</translation>
    </message>
    <message>
        <source>The ids in the column {subject} count the lines of this file. Another export gives them to other orders.</source>
        <translation>列 {subject} の ID は、このファイルの行番号です。別のエクスポートでは別の注文に付きます。</translation>
    </message>
    <message>
        <source>Choose another column, or an id made of several.</source>
        <translation>別の列か、複数の列で作る ID を選んでください。</translation>
    </message>
    <message>
        <source>A spreadsheet has cut the digits of ids in the column {subject}: {found}, the first in line {line}.</source>
        <translation>列 {subject} の ID の桁が表計算ソフトで失われています: {found} 個、最初は {line} 行目。</translation>
    </message>
    <message>
        <source>Different orders may have got the same id. Export again and bring the file here without opening it in a spreadsheet.</source>
        <translation>別々の注文が同じ ID になった可能性があります。もう一度エクスポートし、表計算ソフトで開かずにここへ持ってきてください。</translation>
    </message>
    <message>
        <source>The column {subject} is hashed already: {found} values, the first in line {line}. They are sent as they are.</source>
        <translation>列 {subject} はすでにハッシュ化されています: {found} 個の値、最初は {line} 行目。そのまま送信します。</translation>
    </message>
    <message>
        <source>Make sure that they were trimmed and put in lower case before they were hashed.</source>
        <translation>ハッシュ化の前に、前後の空白を除いて小文字にしたかを確認してください。</translation>
    </message>
    <message>
        <source>The column {subject} mixes hashed and plain values: {found} are hashed, the first in line {line}.</source>
        <translation>列 {subject} にハッシュ化された値とそのままの値が混ざっています: ハッシュ {found} 個、最初は {line} 行目。</translation>
    </message>
    <message>
        <source>Plain ones are hashed here, hashed ones sent as they are. Look whether both are meant.</source>
        <translation>そのままの値はここでハッシュ化し、ハッシュはそのまま送信します。両方とも意図したものか確認してください。</translation>
    </message>
    <message>
        <source>The column {subject} holds hashes of another kind than SHA-256 in hex: {found}, the first in line {line}. They can&apos;t be used.</source>
        <translation>列 {subject} に 16 進の SHA-256 以外のハッシュがあります: {found} 個、最初は {line} 行目。使えません。</translation>
    </message>
    <message>
        <source>Export the plain values, or hash them with SHA-256.</source>
        <translation>元の値でエクスポートするか、SHA-256 でハッシュ化してください。</translation>
    </message>
    <message>
        <source>Addresses in the column {subject} end like a known slip (gmial.com): {found}, the first in line {line}.</source>
        <translation>列 {subject} に、よくある打ち間違い (gmial.com) で終わるアドレスがあります: {found} 個、最初は {line} 行目。</translation>
    </message>
    <message>
        <source>They are sent as they are. Mend them where you know better.</source>
        <translation>そのまま送信します。正しいものがわかる場合は修正してください。</translation>
    </message>
    <message>
        <source>Exports of this kind have a column {subject}, this file has none.</source>
        <translation>この種類のエクスポートには列 {subject} がありますが、このファイルにはありません。</translation>
    </message>
    <message>
        <source>What it says is not sent. Export again with this column, or choose another one for it.</source>
        <translation>その内容は送信されません。この列を含めてエクスポートし直すか、別の列を選んでください。</translation>
    </message>
    <message>
        <source>Words like NULL or N/A in the column {subject} were taken for empty cells: {found}, the first in line {line}.</source>
        <translation>列 {subject} の NULL や N/A などの語を空のセルと見なしました: {found} 個、最初は {line} 行目。</translation>
    </message>
    <message>
        <source>If one of them is a value, give your own list of words for nothing (blank_words).</source>
        <translation>値であるものが含まれる場合は、空を表す語の一覧 (blank_words) を自分で指定してください。</translation>
    </message>
    <message>
        <source>Read the comma as decimal sign</source>
        <translation>コンマを小数点として読む</translation>
    </message>
    <message>
        <source>Read the point as decimal sign</source>
        <translation>ピリオドを小数点として読む</translation>
    </message>
    <message>
        <source>Take the number alone</source>
        <translation>数値だけを使う</translation>
    </message>
    <message>
        <source>Write the currency&apos;s code</source>
        <translation>通貨コードを書く</translation>
    </message>
    <message>
        <source>Take the address alone</source>
        <translation>アドレスだけを使う</translation>
    </message>
    <message>
        <source>Take the number without its extension</source>
        <translation>内線を除いた番号を使う</translation>
    </message>
    <message>
        <source>Take the national zero out</source>
        <translation>国内用のゼロを取り除く</translation>
    </message>
    <message>
        <source>Take the first one</source>
        <translation>最初のものを使う</translation>
    </message>
    <message>
        <source>Put https:// in front</source>
        <translation>先頭に https:// を付ける</translation>
    </message>
    <message>
        <source>Take name and password out</source>
        <translation>ユーザー名とパスワードを取り除く</translation>
    </message>
    <message>
        <source>Write blanks as %20</source>
        <translation>空白を %20 と書く</translation>
    </message>
    <message>
        <source>Take the address without its port</source>
        <translation>ポートを除いたアドレスを使う</translation>
    </message>
    <message>
        <source>Take the whole number alone</source>
        <translation>整数だけを使う</translation>
    </message>
    <message>
        <source>Write a name that is allowed</source>
        <translation>使える名前を書く</translation>
    </message>
    <message>
        <source>Take what stands around it away</source>
        <translation>前後のものを取り除く</translation>
    </message>
    <message>
        <source>Send it without this value</source>
        <translation>この値なしで送信</translation>
    </message>
    <message>
        <source>Mend the file; the flavours that come with Convey show how one is written.</source>
        <translation>ファイルを修正してください。書き方は Convey 付属の形式ファイルが参考になります。</translation>
    </message>
    <message>
        <source>The flavour file is too large: a few kilobytes are usual.</source>
        <translation>形式ファイルが大きすぎます。通常は数キロバイトです。</translation>
    </message>
    <message>
        <source>The flavour file is not text in UTF-8.</source>
        <translation>形式ファイルが UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file is neither &quot;key: text&quot; nor a comment (#).</source>
        <translation>形式ファイルの {line} 行目は &quot;key: text&quot; でもコメント (#) でもありません。</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file has a key that there is not: {subject}.</source>
        <translation>形式ファイルの {line} 行目に、存在しないキーがあります: {subject}。</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file repeats {subject}.</source>
        <translation>形式ファイルの {line} 行目で {subject} が重複しています。</translation>
    </message>
    <message>
        <source>The flavour file lacks {subject}.</source>
        <translation>形式ファイルに {subject} がありません。</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file says nothing after {subject}.</source>
        <translation>形式ファイルの {line} 行目で、{subject} の後に何もありません。</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file: {subject} has only a-z, 0-9 and -.</source>
        <translation>形式ファイルの {line} 行目: {subject} に使えるのは a-z、0-9、- だけです。</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file: {subject} is not a whole number.</source>
        <translation>形式ファイルの {line} 行目: {subject} は整数ではありません。</translation>
    </message>
    <message>
        <source>The flavour file ends without a line --- and a text after it.</source>
        <translation>形式ファイルの末尾に、--- の行とその後のテキストがありません。</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file has a slot that there is not: {subject}.</source>
        <translation>形式ファイルの {line} 行目に、存在しないスロットがあります: {subject}。</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file opens a slot with @@ and does not close it.</source>
        <translation>形式ファイルの {line} 行目で、@@ で始めたスロットが閉じていません。</translation>
    </message>
    <message>
        <source>The image tag has no parameter {subject}.</source>
        <translation>画像タグにパラメーター {subject} はありません。</translation>
    </message>
    <message>
        <source>Take a name that the tag has, like event_id or data[amount].</source>
        <translation>event_id や data[amount] など、タグにある名前を使ってください。</translation>
    </message>
    <message>
        <source>Nothing fills in {subject} here: this form is no template.</source>
        <translation>ここでは {subject} に値が入りません。この形式はテンプレートではありません。</translation>
    </message>
    <message>
        <source>Give the value itself, or take the form of your template language.</source>
        <translation>値そのものを指定するか、お使いのテンプレート言語の形式を選んでください。</translation>
    </message>
    <message>
        <source>The page can&apos;t fill in {subject}: the data type and what else may be given follow from it.</source>
        <translation>{subject} はページに入れさせられません。データ型とほかに指定できるものが、これで決まるためです。</translation>
    </message>
    <message>
        <source>Make one tag for each event.</source>
        <translation>イベントごとにタグを 1 つ作ってください。</translation>
    </message>
    <message>
        <source>{subject} is to be filled in twice.</source>
        <translation>{subject} に 2 回値を入れることになっています。</translation>
    </message>
    <message>
        <source>Give each parameter once.</source>
        <translation>各パラメーターは 1 回だけ指定してください。</translation>
    </message>
    <message>
        <source>The code for {subject} would end the template&apos;s expression, or has control characters.</source>
        <translation>{subject} のコードは、テンプレートの式を終わらせてしまうか、制御文字を含みます。</translation>
    </message>
    <message>
        <source>Give the expression alone, without the braces or brackets around it.</source>
        <translation>波かっこなどで囲まず、式だけを指定してください。</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>受理されました。</translation>
    </message>
    <message>
        <source>The API key was refused.</source>
        <translation>API キーが拒否されました。</translation>
    </message>
    <message>
        <source>Make a new Conversions key in Ads Manager.</source>
        <translation>Ads Manager で新しい「Conversions」キーを作ってください。</translation>
    </message>
    <message>
        <source>The key is of the wrong kind: it may not send conversions.</source>
        <translation>キーの種類が違うため、コンバージョンを送信できません。</translation>
    </message>
    <message>
        <source>Make a Conversions key in Ads Manager.</source>
        <translation>Ads Manager で「Conversions」キーを作ってください。</translation>
    </message>
    <message>
        <source>OpenAI refused this conversion.</source>
        <translation>OpenAI がこのコンバージョンを拒否しました。</translation>
    </message>
    <message>
        <source>See its own words beside; mend the line and send it again.</source>
        <translation>横にある原文を見て、行を修正し、もう一度送信してください。</translation>
    </message>
    <message>
        <source>OpenAI refused the request without naming a conversion.</source>
        <translation>OpenAI がコンバージョンを示さずにリクエストを拒否しました。</translation>
    </message>
    <message>
        <source>The conversions are tried in smaller groups.</source>
        <translation>コンバージョンをより小さな組に分けて試します。</translation>
    </message>
    <message>
        <source>The request was too large.</source>
        <translation>リクエストが大きすぎました。</translation>
    </message>
    <message>
        <source>It is sent in smaller parts.</source>
        <translation>より小さく分けて送信します。</translation>
    </message>
    <message>
        <source>OpenAI asked to slow down.</source>
        <translation>OpenAI から送信を遅らせるよう求められました。</translation>
    </message>
    <message>
        <source>The same conversions are sent again after a wait.</source>
        <translation>待ってから同じコンバージョンを再送します。</translation>
    </message>
    <message>
        <source>OpenAI has trouble.</source>
        <translation>OpenAI に障害があります。</translation>
    </message>
    <message>
        <source>What answered is not OpenAI&apos;s API.</source>
        <translation>応答したのは OpenAI の API ではありません。</translation>
    </message>
    <message>
        <source>Check the endpoint and the network: a sign-in page answers like this too.</source>
        <translation>エンドポイントとネットワークを確認してください。サインインページもこのように応答します。</translation>
    </message>
    <message>
        <source>OpenAI confirmed another number of conversions than were sent.</source>
        <translation>OpenAI が確認した件数が、送信した件数と違います。</translation>
    </message>
    <message>
        <source>It is not known which; repeating is safe.</source>
        <translation>どれかは不明です。再送しても安全です。</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>応答を読めませんでした。</translation>
    </message>
    <message>
        <source>Sent, no answer came back; repeating is safe.</source>
        <translation>送信しましたが応答がありません。再送しても安全です。</translation>
    </message>
    <message>
        <source>The answer was far too large.</source>
        <translation>応答が大きすぎました。</translation>
    </message>
    <message>
        <source>The endpoint could not be reached.</source>
        <translation>エンドポイントに接続できませんでした。</translation>
    </message>
    <message>
        <source>The certificate of the endpoint was refused.</source>
        <translation>エンドポイントの証明書が拒否されました。</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>プロキシが接続を通しませんでした。</translation>
    </message>
    <message>
        <source>Check the proxy settings.</source>
        <translation>プロキシの設定を確認してください。</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Repeating is safe.</source>
        <translation>再送しても安全です。</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>接続が途切れました。</translation>
    </message>
    <message>
        <source>Stopped before an answer came.</source>
        <translation>応答が来る前に停止しました。</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>送信不可</translation>
    </message>
    <message>
        <source>older than 7 days</source>
        <translation>7 日より前</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>joined to its order</source>
        <translation>注文に結合</translation>
    </message>
    <message>
        <source>The times name no time zone. Which one are they in?</source>
        <translation>日時にタイムゾーンがありません。どのタイムゾーンですか。</translation>
    </message>
    <message>
        <source>Assumed: {detail}.</source>
        <translation>推定: {detail}。</translation>
    </message>
    <message>
        <source>Which comes first in the dates: year, month or day?</source>
        <translation>日付で最初に来るのは年、月、日のどれですか。</translation>
    </message>
    <message>
        <source>Are the amounts in whole units (129) or in the smallest ones (12900)?</source>
        <translation>金額は通常の単位 (129) ですか、最小単位 (12900) ですか。</translation>
    </message>
    <message>
        <source>The column {detail} looks like consent. What do its words mean?</source>
        <translation>列 {detail} は同意のようです。それぞれの語は何を意味しますか。</translation>
    </message>
    <message>
        <source>Assumed: granted words are sent, all others are sent with an opt-out. Consent is what the customer allowed you; an opt-out asks OpenAI not to use the conversion for ads to that customer.</source>
        <translation>推定: 同意を表す語は送信し、ほかはすべてオプトアウト付きで送信します。同意とは、顧客が許可した範囲です。オプトアウトは、その顧客への広告にコンバージョンを使わないよう OpenAI に求めます。</translation>
    </message>
    <message>
        <source>What are these?</source>
        <translation>これらは何ですか。</translation>
    </message>
    <message>
        <source>Where did they happen?</source>
        <translation>どこで起きましたか。</translation>
    </message>
    <message>
        <source>On which page did they happen? Conversions on the web need its address.</source>
        <translation>どのページで起きましたか。Web のコンバージョンにはその URL が必要です。</translation>
    </message>
    <message>
        <source>Nothing can be assumed; the conversions are blocked until there is one.</source>
        <translation>推定できません。指定するまで、これらのコンバージョンは送信不可です。</translation>
    </message>
    <message>
        <source>Which sign stands before the decimals: is 1.234 a thousand or about one?</source>
        <translation>小数の前の記号はどれですか。1.234 は約千ですか、約 1 ですか。</translation>
    </message>
    <message>
        <source>Some dates have no time of day. Which one is taken for them?</source>
        <translation>時刻のない日付があります。何時と見なしますか。</translation>
    </message>
    <message>
        <source>Assumed: {detail}, local time.</source>
        <translation>推定: {detail}（現地時間）。</translation>
    </message>
    <message>
        <source>Some years have two digits. In which hundred years do they lie?</source>
        <translation>2 桁の年があります。どの百年間の年ですか。</translation>
    </message>
    <message>
        <source>Assumed: those that begin with {detail}.</source>
        <translation>推定: {detail} から始まる百年間。</translation>
    </message>
    <message>
        <source>Some dates are day numbers of a spreadsheet. From which year do they count?</source>
        <translation>表計算の日数で書かれた日付があります。何年から数えたものですか。</translation>
    </message>
    <message>
        <source>Assumed: {detail}; 1904 is that of old Macs.</source>
        <translation>推定: {detail}。1904 は旧 Mac のものです。</translation>
    </message>
    <message>
        <source>Some cells of consent are empty. What does that mean?</source>
        <translation>同意のセルに空のものがあります。何を意味しますか。</translation>
    </message>
    <message>
        <source>The file does not say for certain in which currency its amounts are. Which one is it?</source>
        <translation>金額の通貨が、ファイルからは確実にわかりません。どの通貨ですか。</translation>
    </message>
    <message>
        <source>Nothing can be assumed; conversions with an amount are blocked until there is one.</source>
        <translation>推定できません。指定するまで、金額のあるコンバージョンは送信不可です。</translation>
    </message>
    <message>
        <source>Which column is what a conversion is worth: the net sales or the total?</source>
        <translation>コンバージョンの価値はどの列ですか。純売上ですか、合計ですか。</translation>
    </message>
    <message>
        <source>Some orders were paid back in part. Is that taken off their amount?</source>
        <translation>一部返金された注文があります。その分を金額から引きますか。</translation>
    </message>
    <message>
        <source>Assumed: yes, the column {detail} is taken off.</source>
        <translation>推定: はい、列 {detail} を引きます。</translation>
    </message>
    <message>
        <source>Some lines of an order are the same. Are they two items?</source>
        <translation>注文の中に同じ行があります。別々の 2 つの商品ですか。</translation>
    </message>
    <message>
        <source>Assumed: {detail}; keep sends both, drop takes the second for a mistake of the export.</source>
        <translation>推定: {detail}。keep は両方を送信し、drop は 2 つ目をエクスポートの誤りと見なします。</translation>
    </message>
    <message>
        <source>Some names have words in the middle. Do they belong to the first or the last name?</source>
        <translation>中間の語がある名前があります。名と姓のどちらに含めますか。</translation>
    </message>
    <message>
        <source>Assumed: {detail} name, as in &quot;Mary Jane Watson&quot;.</source>
        <translation>推定: {detail}（first は名、last は姓）。例: &quot;Mary Jane Watson&quot;</translation>
    </message>
    <message>
        <source>Can the column {detail} tell one conversion from another?</source>
        <translation>列 {detail} でコンバージョンを区別できますか。</translation>
    </message>
    <message>
        <source>Assumed: it can. If another export gives the same number to another order, OpenAI takes the two for one; choose another column then.</source>
        <translation>推定: できます。別のエクスポートで別の注文に同じ番号が付く場合、OpenAI は 2 つを 1 件と見なします。その場合は別の列を選んでください。</translation>
    </message>
    <message>
        <source>The column {detail} says who agreed to marketing messages. Does that decide about ads as well?</source>
        <translation>列 {detail} は、マーケティングメッセージに同意した人を示します。広告についてもこれで決めますか。</translation>
    </message>
    <message>
        <source>Assumed: it does, and who did not agree is sent with an opt-out, which asks OpenAI not to use the conversion for ads to that customer.</source>
        <translation>推定: はい。同意していない人はオプトアウト付きで送信し、その顧客への広告にコンバージョンを使わないよう OpenAI に求めます。</translation>
    </message>
    <message>
        <source>Some names of countries are those of several ({subject}). Which one is meant?</source>
        <translation>複数の国に当たる国名があります（{subject}）。どの国ですか。</translation>
    </message>
    <message>
        <source>Assumed: {detail}. Write its code; where several names are asked about, a code for each with commas between. With none, these countries are not sent.</source>
        <translation>推定: {detail}。国コードを入力してください。複数の名前がある場合は、それぞれのコードをコンマで区切ります。空にすると、これらの国は送信されません。</translation>
    </message>
    <message>
        <source>the header is a usual name for it</source>
        <translation>列名がよく使われる名前</translation>
    </message>
    <message>
        <source>the header is the name of the input</source>
        <translation>列名が入力の名前と同じ</translation>
    </message>
    <message>
        <source>its values are names of events</source>
        <translation>値がイベントの名前</translation>
    </message>
    <message>
        <source>the header holds a usual name for it</source>
        <translation>列名によく使われる名前を含む</translation>
    </message>
    <message>
        <source>beside columns of items, Name is the number of the order</source>
        <translation>商品の列があるとき、Name は注文番号</translation>
    </message>
    <message>
        <source>its values are of that kind</source>
        <translation>値がその種類のもの</translation>
    </message>
    <message>
        <source>not all of its values are of that kind</source>
        <translation>値の一部がその種類ではない</translation>
    </message>
    <message>
        <source>its values are e-mail addresses</source>
        <translation>値がメールアドレス</translation>
    </message>
    <message>
        <source>its values are phone numbers</source>
        <translation>値が電話番号</translation>
    </message>
    <message>
        <source>its values are countries</source>
        <translation>値が国</translation>
    </message>
    <message>
        <source>its values are currencies</source>
        <translation>値が通貨</translation>
    </message>
    <message>
        <source>its values are IP addresses</source>
        <translation>値が IP アドレス</translation>
    </message>
    <message>
        <source>its values are addresses of web pages</source>
        <translation>値が Web ページの URL</translation>
    </message>
    <message>
        <source>its values are names of browsers</source>
        <translation>値がブラウザーの名前</translation>
    </message>
    <message>
        <source>its values are times</source>
        <translation>値が日時</translation>
    </message>
    <message>
        <source>its values are amounts of money</source>
        <translation>値が金額</translation>
    </message>
    <message>
        <source>its values are codes, each another</source>
        <translation>値がそれぞれ違うコード</translation>
    </message>
    <message>
        <source>its values are first and last names</source>
        <translation>値が姓名</translation>
    </message>
    <message>
        <source>it is one more column of the same</source>
        <translation>同種の列がもう 1 つある</translation>
    </message>
    <message>
        <source>it belongs to the column of dates</source>
        <translation>日付の列と対になる</translation>
    </message>
    <message>
        <source>the program that wrote the file is known</source>
        <translation>ファイルを書き出したプログラムがわかっている</translation>
    </message>
    <message>
        <source>the date in line {line} fits only with the day in front</source>
        <translation>{line} 行目の日付は、日が先の場合だけ成り立つ</translation>
    </message>
    <message>
        <source>the date in line {line} fits only with the month in front</source>
        <translation>{line} 行目の日付は、月が先の場合だけ成り立つ</translation>
    </message>
    <message>
        <source>the date in line {line} has the year in front</source>
        <translation>{line} 行目の日付は、年が先にある</translation>
    </message>
    <message>
        <source>{found} dates fit either way, the first in line {line}</source>
        <translation>{found} 個の日付はどちらの順でも成り立つ（最初は {line} 行目）</translation>
    </message>
    <message>
        <source>the dates in lines {line} and {expected} are written in different orders</source>
        <translation>{line} 行目と {expected} 行目の日付は順序が違う</translation>
    </message>
    <message>
        <source>{found} times name no zone, the first in line {line}</source>
        <translation>{found} 個の日時にタイムゾーンがない（最初は {line} 行目）</translation>
    </message>
    <message>
        <source>the name of a zone in line {line} means several</source>
        <translation>{line} 行目のタイムゾーン名は複数の意味がある</translation>
    </message>
    <message>
        <source>{found} dates have no time, the first in line {line}</source>
        <translation>{found} 個の日付に時刻がない（最初は {line} 行目）</translation>
    </message>
    <message>
        <source>{found} years have two digits, the first in line {line}</source>
        <translation>{found} 個の年が 2 桁（最初は {line} 行目）</translation>
    </message>
    <message>
        <source>{found} dates are day numbers, the first in line {line}</source>
        <translation>{found} 個の日付が日数（最初は {line} 行目）</translation>
    </message>
    <message>
        <source>the amount in line {line} can be read in one way only</source>
        <translation>{line} 行目の金額は一通りにしか読めない</translation>
    </message>
    <message>
        <source>{found} amounts can be read in two ways, the first in line {line}</source>
        <translation>{found} 個の金額は二通りに読める（最初は {line} 行目）</translation>
    </message>
    <message>
        <source>the amounts in lines {line} and {expected} have different decimal signs</source>
        <translation>{line} 行目と {expected} 行目の金額は小数点の記号が違う</translation>
    </message>
    <message>
        <source>no amount of {found} has decimals</source>
        <translation>{found} 個の金額のどれにも小数がない</translation>
    </message>
    <message>
        <source>{found} cells are empty, the first in line {line}</source>
        <translation>{found} 個のセルが空（最初は {line} 行目）</translation>
    </message>
    <message>
        <source>{found} lines belong to an order above them, the first is line {line}</source>
        <translation>{found} 行が上の注文に属する（最初は {line} 行目）</translation>
    </message>
    <message>
        <source>{found} lines are the line above once more, the first is line {line}</source>
        <translation>{found} 行が上の行と同じ（最初は {line} 行目）</translation>
    </message>
    <message>
        <source>{found} names have words in the middle, the first in line {line}</source>
        <translation>{found} 個の名前に中間の語がある（最初は {line} 行目）</translation>
    </message>
    <message>
        <source>its numbers count the lines of this file</source>
        <translation>数値がこのファイルの行番号になっている</translation>
    </message>
    <message>
        <source>a spreadsheet has cut the digits of {found} of its numbers, the first in line {line}</source>
        <translation>{found} 個の番号の桁が表計算ソフトで失われている（最初は {line} 行目）</translation>
    </message>
    <message>
        <source>{found} amounts have such a sign and no code, the first in line {line}</source>
        <translation>{found} 個の金額にこの記号だけがあり、通貨コードがない（最初は {line} 行目）</translation>
    </message>
    <message>
        <source>{found} names of countries mean several, the first in line {line}</source>
        <translation>{found} 個の国名が複数の国を指す（最初は {line} 行目）</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>it is in no form that is known</source>
        <translation>知られている形式ではない</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>短すぎる</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>長すぎる</translation>
    </message>
    <message>
        <source>it holds a character that does not belong there</source>
        <translation>入るはずのない文字がある</translation>
    </message>
    <message>
        <source>there is no such value</source>
        <translation>このような値はない</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>true でも false でもない</translation>
    </message>
    <message>
        <source>it has no time of day</source>
        <translation>時刻がない</translation>
    </message>
    <message>
        <source>it has no time zone</source>
        <translation>タイムゾーンがない</translation>
    </message>
    <message>
        <source>its time zone is not known</source>
        <translation>タイムゾーンが不明</translation>
    </message>
    <message>
        <source>the clocks skipped it</source>
        <translation>時計の切り替えで存在しない</translation>
    </message>
    <message>
        <source>it happened twice</source>
        <translation>時計の切り替えで 2 回ある</translation>
    </message>
    <message>
        <source>day and month could be either way round</source>
        <translation>日と月がどちらの順でもありうる</translation>
    </message>
    <message>
        <source>its year has two digits</source>
        <translation>年が 2 桁</translation>
    </message>
    <message>
        <source>it is the day number of a spreadsheet</source>
        <translation>表計算の日数</translation>
    </message>
    <message>
        <source>it has too many decimals</source>
        <translation>小数桁が多すぎる</translation>
    </message>
    <message>
        <source>its decimal sign is not certain</source>
        <translation>小数点の記号が不確か</translation>
    </message>
    <message>
        <source>it names another currency</source>
        <translation>別の通貨が書かれている</translation>
    </message>
    <message>
        <source>there is no such currency</source>
        <translation>この通貨はない</translation>
    </message>
    <message>
        <source>the currency is no longer in use</source>
        <translation>廃止された通貨</translation>
    </message>
    <message>
        <source>a spreadsheet program has damaged it</source>
        <translation>表計算ソフトで壊れている</translation>
    </message>
    <message>
        <source>it has no country code</source>
        <translation>国番号がない</translation>
    </message>
    <message>
        <source>it has an extension</source>
        <translation>内線番号が付いている</translation>
    </message>
    <message>
        <source>it has a national zero inside an international number</source>
        <translation>国際番号の中に国内用のゼロがある</translation>
    </message>
    <message>
        <source>it may begin with its country code or not</source>
        <translation>国番号で始まるかどうか不明</translation>
    </message>
    <message>
        <source>it is a hash of another kind</source>
        <translation>種類の違うハッシュ</translation>
    </message>
    <message>
        <source>it is a hash in base64, and the API takes hex</source>
        <translation>base64 のハッシュだが、API が受け付けるのは 16 進</translation>
    </message>
    <message>
        <source>it is the hash of an empty cell</source>
        <translation>空のセルのハッシュ</translation>
    </message>
    <message>
        <source>it holds more than one value</source>
        <translation>値が 2 つ以上ある</translation>
    </message>
    <message>
        <source>it is an address with a name in front</source>
        <translation>アドレスの前に名前がある</translation>
    </message>
    <message>
        <source>it looks like a company, or like two people</source>
        <translation>会社名か、2 人の名前らしい</translation>
    </message>
    <message>
        <source>it is one word, so first and last name can&apos;t be told apart</source>
        <translation>1 語のため、姓と名を区別できない</translation>
    </message>
    <message>
        <source>the words in the middle could be first or last names</source>
        <translation>中間の語が名とも姓とも取れる</translation>
    </message>
    <message>
        <source>it does not show which part is the last name</source>
        <translation>どの部分が姓かわからない</translation>
    </message>
    <message>
        <source>there is no such country</source>
        <translation>この国はない</translation>
    </message>
    <message>
        <source>it is no web address</source>
        <translation>Web アドレスではない</translation>
    </message>
    <message>
        <source>it holds a user name or password</source>
        <translation>ユーザー名かパスワードが含まれている</translation>
    </message>
    <message>
        <source>it is all zeroes</source>
        <translation>すべてゼロ</translation>
    </message>
    <message>
        <source>its time zone can mean more than one</source>
        <translation>タイムゾーンに複数の意味がある</translation>
    </message>
    <message>
        <source>its currency sign stands for several currencies</source>
        <translation>通貨記号が複数の通貨を指す</translation>
    </message>
    <message>
        <source>several countries go by that name</source>
        <translation>この名前の国が複数ある</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>interrupted; the rest can be sent</source>
        <translation>中断。残りは送信できます</translation>
    </message>
    <message>
        <source>stopped; the rest can be sent</source>
        <translation>停止。残りは送信できます</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>given up; what was sent stays sent</source>
        <translation>断念。送信したものは送信済みのままです</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>送信途中</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>sent in parts</source>
        <translation>分割して送信</translation>
    </message>
    <message>
        <source>none: it was no file</source>
        <translation>なし: ファイルではありません</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>ファイルの SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of its first and last MiB</source>
        <translation>先頭と末尾の 1 MiB の SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the hashes of the files</source>
        <translation>各ファイルのハッシュの SHA-256</translation>
    </message>
    <message>
        <source>Receipt of a send to OpenAI Ads</source>
        <translation>OpenAI Ads への送信の控え</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>サイズ（バイト）</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>some lines were changed or left out in Convey</source>
        <translation>一部の行を Convey で変更または除外</translation>
    </message>
    <message>
        <source>Saved setup</source>
        <translation>保存済み設定</translation>
    </message>
    <message>
        <source>none; what Convey found in the file</source>
        <translation>なし（ファイルから Convey が判定）</translation>
    </message>
    <message>
        <source>SHA-256 of the setup</source>
        <translation>設定の SHA-256</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>コンバージョン</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Sent, no answer came back</source>
        <translation>送信済み、応答なし</translation>
    </message>
    <message>
        <source>Blocked in Convey</source>
        <translation>Convey で送信不可</translation>
    </message>
    <message>
        <source>Outside the 7 days</source>
        <translation>7 日の期間外</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>All conversions of the file</source>
        <translation>ファイルの全コンバージョン</translation>
    </message>
    <message>
        <source>Worth of what was to be sent</source>
        <translation>送信対象の金額</translation>
    </message>
    <message>
        <source>Accepted means: OpenAI has taken the conversion in. Whether it counts for an ad is decided later, in Ads Manager.</source>
        <translation>受理とは、OpenAI がコンバージョンを受け入れたことです。広告の成果になるかどうかは、後で Ads Manager で決まります。</translation>
    </message>
    <message>
        <source>A test: OpenAI judged the conversions and recorded nothing.</source>
        <translation>テスト: OpenAI はコンバージョンの判定だけを行い、何も記録していません。</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP ステータス</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答日時</translation>
    </message>
    <message>
        <source>Sent for real</source>
        <translation>本番送信</translation>
    </message>
    <message>
        <source>Tested (nothing is recorded)</source>
        <translation>テスト（記録なし）</translation>
    </message>
    <message>
        <source>This line has {found} cells; the header has {expected}.</source>
        <translation>この行のセルは {found} 個、列名は {expected} 個です。</translation>
    </message>
    <message>
        <source>A separator inside a cell needs quotes around the cell. Export the file again, or mend the line.</source>
        <translation>セルの中に区切り文字がある場合は、セルを引用符で囲む必要があります。ファイルをもう一度エクスポートするか、行を修正してください。</translation>
    </message>
    <message>
        <source>Cells are missing, so the others may stand under the wrong header. Mend the line or leave it out.</source>
        <translation>セルが足りないため、ほかの値が別の列に入っている可能性があります。行を修正するか、除外してください。</translation>
    </message>
    <message>
        <source>A quotation mark in this line is never closed.</source>
        <translation>この行の引用符が閉じていません。</translation>
    </message>
    <message>
        <source>Add the closing quotation mark, or export the file again.</source>
        <translation>閉じる引用符を加えるか、ファイルをもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>This line is longer than Convey reads, and was cut.</source>
        <translation>この行は Convey が読める長さを超えるため、途中で切られました。</translation>
    </message>
    <message>
        <source>A cell may have 16 MB. Look for a missing quotation mark above the line, or take the long cell out.</source>
        <translation>セルは 16 MB までです。行より上に閉じていない引用符がないか探すか、長いセルを取り除いてください。</translation>
    </message>
    <message>
        <source>A cell of this line holds bytes that are not UTF-8 text.</source>
        <translation>この行のセルに、UTF-8 テキストではないバイトがあります。</translation>
    </message>
    <message>
        <source>Save the file as &quot;CSV UTF-8&quot; and open it again.</source>
        <translation>ファイルを「CSV UTF-8」として保存し、もう一度開いてください。</translation>
    </message>
    <message>
        <source>This conversion has no id.</source>
        <translation>このコンバージョンには ID がありません。</translation>
    </message>
    <message>
        <source>Every conversion needs its own id, usually the order number. Choose the column that holds it.</source>
        <translation>どのコンバージョンにも固有の ID が必要です（通常は注文番号）。その列を選んでください。</translation>
    </message>
    <message>
        <source>The id looks like an e-mail address, a phone number or a card number.</source>
        <translation>ID がメールアドレス、電話番号、またはカード番号のようです。</translation>
    </message>
    <message>
        <source>Ids are sent as they are. Choose a column with an order or transaction number.</source>
        <translation>ID はそのまま送信されます。注文番号か取引番号の列を選んでください。</translation>
    </message>
    <message>
        <source>The id is {found} bytes long; more than {expected} is unusual.</source>
        <translation>ID が {found} バイトあります。{expected} を超えるのは異例です。</translation>
    </message>
    <message>
        <source>OpenAI publishes no limit. Check that the right column is chosen.</source>
        <translation>OpenAI は上限を公表していません。正しい列を選んだか確認してください。</translation>
    </message>
    <message>
        <source>This line does not say what kind of event it is.</source>
        <translation>この行にはイベントの種類がありません。</translation>
    </message>
    <message>
        <source>Fill in the cell, or set one event for the whole file.</source>
        <translation>セルに入力するか、ファイル全体に 1 つのイベントを設定してください。</translation>
    </message>
    <message>
        <source>This word is none of the events that OpenAI knows.</source>
        <translation>この語は OpenAI のどのイベントでもありません。</translation>
    </message>
    <message>
        <source>Write one of its events, such as order_created, or say which event the word means.</source>
        <translation>order_created など OpenAI のイベントを書くか、この語がどのイベントを意味するか指定してください。</translation>
    </message>
    <message>
        <source>A custom event needs a name.</source>
        <translation>カスタムイベントには名前が必要です。</translation>
    </message>
    <message>
        <source>Choose the column that holds it (custom_event_name), or set one name for the file.</source>
        <translation>名前の列 (custom_event_name) を選ぶか、ファイル全体に 1 つの名前を設定してください。</translation>
    </message>
    <message>
        <source>This custom event name is not allowed.</source>
        <translation>このカスタムイベント名は使えません。</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, _ or -, and begin and end with a letter or digit.</source>
        <translation>英字・数字・_・- を 1～64 文字で使い、先頭と末尾は英字か数字にしてください。</translation>
    </message>
    <message>
        <source>This custom event has the name of a standard event.</source>
        <translation>このカスタムイベントは標準イベントと同じ名前です。</translation>
    </message>
    <message>
        <source>Send it as the standard event, or choose another name.</source>
        <translation>標準イベントとして送信するか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The custom event name is not sent: this is a standard event.</source>
        <translation>標準イベントのため、カスタムイベント名は送信されません。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>何もする必要はありません。</translation>
    </message>
    <message>
        <source>This conversion has no time.</source>
        <translation>このコンバージョンには日時がありません。</translation>
    </message>
    <message>
        <source>Choose the column with the time of the conversion, or fill in the cell.</source>
        <translation>コンバージョンの日時の列を選ぶか、セルに入力してください。</translation>
    </message>
    <message>
        <source>This time can&apos;t be read.</source>
        <translation>この日時を読めません。</translation>
    </message>
    <message>
        <source>Write it like 2026-11-21T14:30:00+01:00, or say how dates are written (date_format).</source>
        <translation>2026-11-21T14:30:00+01:00 のように書くか、日付の書き方 (date_format) を指定してください。</translation>
    </message>
    <message>
        <source>In which time zone this time is can&apos;t be told.</source>
        <translation>この日時のタイムゾーンがわかりません。</translation>
    </message>
    <message>
        <source>Say which zone the file&apos;s times are in (time_zone).</source>
        <translation>ファイルの日時のタイムゾーン (time_zone) を指定してください。</translation>
    </message>
    <message>
        <source>In this date day and month could be either way round.</source>
        <translation>この日付は、日と月がどちらの順でもありえます。</translation>
    </message>
    <message>
        <source>Say which of year, month and day comes first (date_format).</source>
        <translation>年、月、日のどれが先かを指定してください (date_format)。</translation>
    </message>
    <message>
        <source>This local time did not exist: the clocks were put forward over it.</source>
        <translation>時計が進められたため、この現地時刻は存在しません。</translation>
    </message>
    <message>
        <source>Check the time zone, or export times with their offset.</source>
        <translation>タイムゾーンを確認するか、時差付きの日時でエクスポートしてください。</translation>
    </message>
    <message>
        <source>This local time happened twice: the clocks were put back over it.</source>
        <translation>時計が戻されたため、この現地時刻は 2 回ありました。</translation>
    </message>
    <message>
        <source>Export times with their offset, or write the offset into the cell.</source>
        <translation>時差付きの日時でエクスポートするか、セルに時差を書いてください。</translation>
    </message>
    <message>
        <source>This conversion is older than the 7 days that OpenAI takes. Nothing is wrong with it.</source>
        <translation>このコンバージョンは、OpenAI が受け付ける 7 日間より前のものです。誤りではありません。</translation>
    </message>
    <message>
        <source>It stays here. With an upload at least once a week none grows too old.</source>
        <translation>手元に残ります。週に 1 回以上アップロードすれば、期限を過ぎるものはありません。</translation>
    </message>
    <message>
        <source>This time is more than 10 minutes in the future.</source>
        <translation>この日時は 10 分を超えて未来です。</translation>
    </message>
    <message>
        <source>This conversion leaves the 7 days within the hour.</source>
        <translation>このコンバージョンは 1 時間以内に 7 日間の外に出ます。</translation>
    </message>
    <message>
        <source>Send it now.</source>
        <translation>今すぐ送信してください。</translation>
    </message>
    <message>
        <source>This is none of the places where a conversion can happen.</source>
        <translation>コンバージョンの発生場所として知られていない値です。</translation>
    </message>
    <message>
        <source>Use web, mobile_app, offline, physical_store, phone_call, email or other.</source>
        <translation>web、mobile_app、offline、physical_store、phone_call、email、other のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>App events are taken only with action_source mobile_app.</source>
        <translation>アプリのイベントは action_source が mobile_app の場合だけ受け付けられます。</translation>
    </message>
    <message>
        <source>Set action_source to mobile_app for these conversions.</source>
        <translation>これらのコンバージョンの action_source を mobile_app にしてください。</translation>
    </message>
    <message>
        <source>A conversion on the web needs the address of its page.</source>
        <translation>Web のコンバージョンにはページの URL が必要です。</translation>
    </message>
    <message>
        <source>Choose the column with the address, set one address for the file, or say that these did not happen on the web.</source>
        <translation>URL の列を選ぶか、ファイル全体に 1 つの URL を設定するか、Web で起きたのではないと指定してください。</translation>
    </message>
    <message>
        <source>This is no web address that can be sent.</source>
        <translation>送信できる Web アドレスではありません。</translation>
    </message>
    <message>
        <source>It must begin with https:// or http:// and name a host, without a user name or password.</source>
        <translation>https:// か http:// で始まり、ホスト名があり、ユーザー名やパスワードを含まない必要があります。</translation>
    </message>
    <message>
        <source>The page address holds something like an e-mail address, a phone number or a card number.</source>
        <translation>ページの URL に、メールアドレス、電話番号、またはカード番号のようなものが含まれています。</translation>
    </message>
    <message>
        <source>Addresses are sent as they are. Remove the personal part, or choose another column.</source>
        <translation>URL はそのまま送信されます。個人に関する部分を取り除くか、別の列を選んでください。</translation>
    </message>
    <message>
        <source>This opt-out is neither yes nor no.</source>
        <translation>このオプトアウトは、はいでもいいえでもありません。</translation>
    </message>
    <message>
        <source>Use true or false (yes, no, 1 and 0 are understood).</source>
        <translation>true か false を使ってください（yes、no、1、0 も使えます）。</translation>
    </message>
    <message>
        <source>The consent of this person is unclear; the conversion is sent with opt_out.</source>
        <translation>この人の同意が不明なため、コンバージョンを opt_out 付きで送信します。</translation>
    </message>
    <message>
        <source>Fill in the cell with granted or denied, or leave the line out.</source>
        <translation>セルに granted か denied を入力するか、行を除外してください。</translation>
    </message>
    <message>
        <source>Nothing identifies the customer. OpenAI can hardly connect this conversion to an ad.</source>
        <translation>顧客を識別する情報がありません。OpenAI はこのコンバージョンを広告とほとんど結び付けられません。</translation>
    </message>
    <message>
        <source>Choose a column with a click reference (oppref), an e-mail address, a phone number or a customer id if the file has one.</source>
        <translation>ファイルにあれば、クリック参照 (oppref)、メールアドレス、電話番号、または顧客 ID の列を選んでください。</translation>
    </message>
    <message>
        <source>This e-mail address can&apos;t be read; it is left out of the conversion.</source>
        <translation>このメールアドレスを読めないため、コンバージョンに含めません。</translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation>アドレスを修正してください。</translation>
    </message>
    <message>
        <source>This phone number can&apos;t be read; it is left out of the conversion.</source>
        <translation>この電話番号を読めないため、コンバージョンに含めません。</translation>
    </message>
    <message>
        <source>Write it with its country code, like +44 7700 900123.</source>
        <translation>+44 7700 900123 のように国番号を付けて書いてください。</translation>
    </message>
    <message>
        <source>This phone number has no country code; it is left out of the conversion.</source>
        <translation>この電話番号には国番号がないため、コンバージョンに含めません。</translation>
    </message>
    <message>
        <source>Say which country the numbers are from (phone_country).</source>
        <translation>どの国の番号かを指定してください (phone_country)。</translation>
    </message>
    <message>
        <source>This customer id can&apos;t be read; it is left out of the conversion.</source>
        <translation>この顧客 ID を読めないため、コンバージョンに含めません。</translation>
    </message>
    <message>
        <source>Correct the cell.</source>
        <translation>セルを修正してください。</translation>
    </message>
    <message>
        <source>This name can&apos;t be read; it is left out of the conversion.</source>
        <translation>この名前を読めないため、コンバージョンに含めません。</translation>
    </message>
    <message>
        <source>This is no country that can be told; it is left out of the conversion.</source>
        <translation>国がわからないため、コンバージョンに含めません。</translation>
    </message>
    <message>
        <source>Use the two-letter code, like US or DE.</source>
        <translation>US や DE のような 2 文字のコードを使ってください。</translation>
    </message>
    <message>
        <source>This region can&apos;t be sent; it is left out of the conversion.</source>
        <translation>この地域は送信できないため、コンバージョンに含めません。</translation>
    </message>
    <message>
        <source>Use at most 128 characters.</source>
        <translation>128 文字以内にしてください。</translation>
    </message>
    <message>
        <source>This city can&apos;t be sent; it is left out of the conversion.</source>
        <translation>この市区町村は送信できないため、コンバージョンに含めません。</translation>
    </message>
    <message>
        <source>This postal code can&apos;t be sent; it is left out of the conversion.</source>
        <translation>この郵便番号は送信できないため、コンバージョンに含めません。</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces and hyphens, at most 32 characters.</source>
        <translation>英字、数字、スペース、ハイフンを 32 文字以内で使ってください。</translation>
    </message>
    <message>
        <source>This is no IP address; it is left out of the conversion.</source>
        <translation>IP アドレスではないため、コンバージョンに含めません。</translation>
    </message>
    <message>
        <source>Use one IPv4 or IPv6 address.</source>
        <translation>IPv4 か IPv6 アドレスを 1 つ使ってください。</translation>
    </message>
    <message>
        <source>This browser text can&apos;t be sent; it is left out of the conversion.</source>
        <translation>このブラウザー文字列は送信できないため、コンバージョンに含めません。</translation>
    </message>
    <message>
        <source>Remove the control characters.</source>
        <translation>制御文字を取り除いてください。</translation>
    </message>
    <message>
        <source>This obref can&apos;t be sent; it is left out of the conversion.</source>
        <translation>この obref は送信できないため、コンバージョンに含めません。</translation>
    </message>
    <message>
        <source>Use the value of the __obref cookie as it is.</source>
        <translation>Cookie __obref の値をそのまま使ってください。</translation>
    </message>
    <message>
        <source>This is no Android advertising id; it is left out of the conversion.</source>
        <translation>Android 広告 ID ではないため、コンバージョンに含めません。</translation>
    </message>
    <message>
        <source>Use the id as 8-4-4-4-12 hexadecimal digits; all zeroes means that there is none.</source>
        <translation>8-4-4-4-12 桁の 16 進数の ID を使ってください。すべてゼロは、ID がないことを意味します。</translation>
    </message>
    <message>
        <source>This looks like a hash of another kind (MD5, SHA-1, base64); OpenAI takes SHA-256 in hex alone. It is left out of the conversion.</source>
        <translation>種類の違うハッシュ（MD5、SHA-1、base64）のようです。OpenAI が受け付けるのは 16 進の SHA-256 だけのため、コンバージョンに含めません。</translation>
    </message>
    <message>
        <source>Export the plain value (it is hashed here before it leaves), or a SHA-256 hash.</source>
        <translation>元の値（ここでハッシュ化してから送信）か、SHA-256 のハッシュでエクスポートしてください。</translation>
    </message>
    <message>
        <source>This value is hashed already and is sent as it is.</source>
        <translation>この値はすでにハッシュ化されているため、そのまま送信します。</translation>
    </message>
    <message>
        <source>It is of use only if it was trimmed and lower-cased before it was hashed.</source>
        <translation>ハッシュ化の前に前後の空白を除き、小文字にした場合だけ役に立ちます。</translation>
    </message>
    <message>
        <source>This amount can&apos;t be read.</source>
        <translation>この金額を読めません。</translation>
    </message>
    <message>
        <source>Write it like 129.99, or say that the file uses a comma (decimal_sign).</source>
        <translation>129.99 のように書くか、ファイルがコンマを使うと指定してください (decimal_sign)。</translation>
    </message>
    <message>
        <source>This amount has more decimals than its currency.</source>
        <translation>この金額の小数桁が、通貨の桁数より多くあります。</translation>
    </message>
    <message>
        <source>Round it yourself, or check the currency: it decides how many decimals there are.</source>
        <translation>自分で丸めるか、通貨を確認してください。小数の桁数は通貨で決まります。</translation>
    </message>
    <message>
        <source>In this amount the sign could mark thousands or decimals.</source>
        <translation>この金額の記号は、桁区切りとも小数点とも取れます。</translation>
    </message>
    <message>
        <source>Say which one marks decimals (decimal_sign).</source>
        <translation>どちらが小数点かを指定してください (decimal_sign)。</translation>
    </message>
    <message>
        <source>This conversion has an amount but no currency.</source>
        <translation>このコンバージョンには金額がありますが、通貨がありません。</translation>
    </message>
    <message>
        <source>Choose the column with the currency, or set one for the file (data.currency).</source>
        <translation>通貨の列を選ぶか、ファイル全体に 1 つ設定してください (data.currency)。</translation>
    </message>
    <message>
        <source>This amount is negative.</source>
        <translation>この金額はマイナスです。</translation>
    </message>
    <message>
        <source>Refunds are not conversions; leave the line out unless you mean it.</source>
        <translation>返金はコンバージョンではありません。意図したものでなければ、行を除外してください。</translation>
    </message>
    <message>
        <source>This amount is zero.</source>
        <translation>この金額はゼロです。</translation>
    </message>
    <message>
        <source>Check that the right column is chosen.</source>
        <translation>正しい列を選んだか確認してください。</translation>
    </message>
    <message>
        <source>This is no currency code of ISO 4217.</source>
        <translation>ISO 4217 の通貨コードではありません。</translation>
    </message>
    <message>
        <source>Use three letters, like EUR or USD.</source>
        <translation>EUR や USD のような 3 文字を使ってください。</translation>
    </message>
    <message>
        <source>This currency is no longer in use.</source>
        <translation>この通貨は廃止されています。</translation>
    </message>
    <message>
        <source>Use the currency that replaced it, and convert the amount.</source>
        <translation>後継の通貨を使い、金額を換算してください。</translation>
    </message>
    <message>
        <source>The plan is not sent: this kind of event takes none.</source>
        <translation>この種類のイベントにはプランがないため、プランは送信されません。</translation>
    </message>
    <message>
        <source>The products are not sent: this kind of event takes none.</source>
        <translation>この種類のイベントには商品がないため、商品は送信されません。</translation>
    </message>
    <message>
        <source>This field is not sent: only custom events take fields of one&apos;s own.</source>
        <translation>独自フィールドを使えるのはカスタムイベントだけのため、このフィールドは送信されません。</translation>
    </message>
    <message>
        <source>This looks like an e-mail address, a phone number or a card number, and would be sent as it is.</source>
        <translation>メールアドレス、電話番号、またはカード番号のようで、そのまま送信されてしまいます。</translation>
    </message>
    <message>
        <source>Check the column; personal data belongs in the fields that are hashed.</source>
        <translation>列を確認してください。個人データは、ハッシュ化されるフィールドに入れます。</translation>
    </message>
    <message>
        <source>This quantity is no whole number.</source>
        <translation>この数量は整数ではありません。</translation>
    </message>
    <message>
        <source>Write it like 2.</source>
        <translation>2 のように書いてください。</translation>
    </message>
    <message>
        <source>This quantity is {found}.</source>
        <translation>この数量は {found} です。</translation>
    </message>
    <message>
        <source>Check the line; a quantity is usually at least 1.</source>
        <translation>行を確認してください。数量は通常 1 以上です。</translation>
    </message>
    <message>
        <source>This item price can&apos;t be read.</source>
        <translation>この商品の価格を読めません。</translation>
    </message>
    <message>
        <source>This item has a price, but neither it nor the conversion has a currency.</source>
        <translation>この商品には価格がありますが、商品にもコンバージョンにも通貨がありません。</translation>
    </message>
    <message>
        <source>This item&apos;s currency is no code of ISO 4217.</source>
        <translation>この商品の通貨は ISO 4217 のコードではありません。</translation>
    </message>
    <message>
        <source>This conversion has {found} items; more than {expected} is unusual.</source>
        <translation>このコンバージョンには商品が {found} 個あります。{expected} を超えるのは異例です。</translation>
    </message>
    <message>
        <source>OpenAI publishes no limit. Check how lines are joined to orders.</source>
        <translation>OpenAI は上限を公表していません。行をどのように注文に結合しているか確認してください。</translation>
    </message>
    <message>
        <source>The customer&apos;s last name is in the name of an item, which is sent as it is.</source>
        <translation>そのまま送信される商品名に、顧客の姓が含まれています。</translation>
    </message>
    <message>
        <source>Names must not be sent unhashed. Take the name out of the cell, or send items without their names.</source>
        <translation>名前をハッシュ化せずに送信してはいけません。セルから名前を取り除くか、商品を商品名なしで送信してください。</translation>
    </message>
    <message>
        <source>This field of your own can&apos;t be read as what it is sent as; it is left out of the conversion.</source>
        <translation>この独自フィールドを送信する型として読めないため、コンバージョンに含めません。</translation>
    </message>
    <message>
        <source>Numbers are written like 12.5, booleans like true and false; or send the field as text.</source>
        <translation>数値は 12.5、真偽値は true や false のように書くか、フィールドをテキストとして送信してください。</translation>
    </message>
    <message>
        <source>The items in this cell can&apos;t be read; they are left out.</source>
        <translation>このセルの商品を読めないため、除外します。</translation>
    </message>
    <message>
        <source>The cell must be a JSON list of objects with id, name, quantity.</source>
        <translation>セルは id、name、quantity を持つオブジェクトの JSON リストである必要があります。</translation>
    </message>
    <message>
        <source>There are more than three different values; the first three are sent.</source>
        <translation>違う値が 4 つ以上あるため、最初の 3 つを送信します。</translation>
    </message>
    <message>
        <source>OpenAI takes three a list. Choose the columns that tell most.</source>
        <translation>OpenAI が受け付けるのは 1 つのリストに 3 つまでです。最も役立つ列を選んでください。</translation>
    </message>
    <message>
        <source>The word of consent in this line leaves it out.</source>
        <translation>この行の同意の語により、行を除外します。</translation>
    </message>
    <message>
        <source>Say otherwise in the table of consent words if that is not meant.</source>
        <translation>意図と違う場合は、同意の語の表で変更してください。</translation>
    </message>
    <message>
        <source>The payment of this line was voided.</source>
        <translation>この行の支払いは無効になっています。</translation>
    </message>
    <message>
        <source>If it is to be sent all the same, change the filter on column {subject}.</source>
        <translation>それでも送信する場合は、列 {subject} のフィルターを変更してください。</translation>
    </message>
    <message>
        <source>This line was paid back.</source>
        <translation>この行は返金されています。</translation>
    </message>
    <message>
        <source>This line was cancelled.</source>
        <translation>この行はキャンセルされています。</translation>
    </message>
    <message>
        <source>This line is not paid or not settled yet.</source>
        <translation>この行はまだ支払いまたは決済が済んでいません。</translation>
    </message>
    <message>
        <source>Export again when it is paid; the same id is sent once.</source>
        <translation>支払い後にもう一度エクスポートしてください。同じ ID は一度だけ送信されます。</translation>
    </message>
    <message>
        <source>This payment failed, was declined or expired.</source>
        <translation>この支払いは失敗、拒否、または期限切れです。</translation>
    </message>
    <message>
        <source>This line was made in test mode.</source>
        <translation>この行はテストモードで作られています。</translation>
    </message>
    <message>
        <source>This line is no sale.</source>
        <translation>この行は販売ではありません。</translation>
    </message>
    <message>
        <source>This line corrects a conversion that was reported before.</source>
        <translation>この行は、以前に報告したコンバージョンを訂正するものです。</translation>
    </message>
    <message>
        <source>This line sums up others.</source>
        <translation>この行はほかの行の合計です。</translation>
    </message>
    <message>
        <source>This deal is not won.</source>
        <translation>この商談は受注に至っていません。</translation>
    </message>
    <message>
        <source>A filter of the saved setup leaves this line out.</source>
        <translation>保存済み設定のフィルターにより、この行を除外します。</translation>
    </message>
    <message>
        <source>More than {expected} lines belong to this order.</source>
        <translation>この注文の行が {expected} 行を超えています。</translation>
    </message>
    <message>
        <source>Check by which column lines are joined to orders (fold_by); this can&apos;t be one.</source>
        <translation>行を注文に結合する列 (fold_by) を確認してください。これは正しい列ではありません。</translation>
    </message>
    <message>
        <source>Lines {expected} and {found} belong to one order, but differ here; line {expected} is taken.</source>
        <translation>{expected} 行目と {found} 行目は同じ注文ですが、ここが違います。{expected} 行目を使います。</translation>
    </message>
    <message>
        <source>Check whether both lines are one order. If not, join lines by another column (fold_by).</source>
        <translation>両方の行が同じ注文か確認してください。違う場合は、別の列で行を結合してください (fold_by)。</translation>
    </message>
    <message>
        <source>Lines {expected} and {found} of this order are the same, cell by cell; both are sent as items.</source>
        <translation>この注文の {expected} 行目と {found} 行目は全セルが同じです。両方を商品として送信します。</translation>
    </message>
    <message>
        <source>Say whether such lines are two items (fold_repeats=keep) or a mistake of the export (fold_repeats=drop).</source>
        <translation>このような行が別々の商品か (fold_repeats=keep)、エクスポートの誤りか (fold_repeats=drop) を指定してください。</translation>
    </message>
    <message>
        <source>The items cost {found} together, the order {expected}, in the smallest unit of its currency.</source>
        <translation>商品の合計は {found}、注文は {expected} です（通貨の最小単位）。</translation>
    </message>
    <message>
        <source>Postage, tax or a discount explain it; the order&apos;s amount is sent.</source>
        <translation>送料、税金、割引などで説明できます。注文の金額を送信します。</translation>
    </message>
    <message>
        <source>The items cost {found} together, the order {expected}, in the smallest unit of its currency: that is far apart.</source>
        <translation>商品の合計は {found}、注文は {expected} です（通貨の最小単位）。差が大きすぎます。</translation>
    </message>
    <message>
        <source>Check the columns of price and quantity, and whether all lines are of this order.</source>
        <translation>価格と数量の列、すべての行がこの注文のものかを確認してください。</translation>
    </message>
    <message>
        <source>This conversion has the same id as line {expected} and is the same; the first one is sent.</source>
        <translation>このコンバージョンは {expected} 行目と ID も内容も同じです。最初の 1 件を送信します。</translation>
    </message>
    <message>
        <source>OpenAI keeps the first of two conversions with the same id. Nothing needs to be done.</source>
        <translation>同じ ID のコンバージョンが 2 件ある場合、OpenAI は最初のものを残します。何もする必要はありません。</translation>
    </message>
    <message>
        <source>This conversion has the same id as line {expected}, but differs from it; the first one is sent.</source>
        <translation>このコンバージョンは {expected} 行目と ID が同じですが、内容が違います。最初の 1 件を送信します。</translation>
    </message>
    <message>
        <source>OpenAI keeps the first of two conversions with the same id. If these are two orders, give each its own id; if they are lines of one, join them (fold_by).</source>
        <translation>同じ ID のコンバージョンが 2 件ある場合、OpenAI は最初のものを残します。別々の注文なら、それぞれに固有の ID を付けてください。1 つの注文の行なら、結合してください (fold_by)。</translation>
    </message>
    <message>
        <source>{found} of {expected} amounts are exactly 1.</source>
        <translation>{expected} 個の金額のうち {found} 個がちょうど 1 です。</translation>
    </message>
    <message>
        <source>That looks like a counter and not like money. Choose the column with the value of the order, or send no amount.</source>
        <translation>金額ではなく個数のようです。注文の金額の列を選ぶか、金額なしで送信してください。</translation>
    </message>
    <message>
        <source>The middle amount of this file is {found}, that of the uploads before {expected}, in the smallest unit of the currency.</source>
        <translation>このファイルの金額の中央値は {found}、以前のアップロードでは {expected} です（通貨の最小単位）。</translation>
    </message>
    <message>
        <source>Check whether amounts are now written in cents instead of whole units (money_unit), and the decimal sign.</source>
        <translation>金額が通常の単位ではなく最小単位になっていないか (money_unit)、また小数点の記号を確認してください。</translation>
    </message>
    <message>
        <source>{found} of {expected} conversions happened in one and the same hour of the day.</source>
        <translation>{expected} 件のコンバージョンのうち {found} 件が、1 日の同じ 1 時間に集中しています。</translation>
    </message>
    <message>
        <source>Check that this is the time of the conversion and not that of the export, and the time zone.</source>
        <translation>エクスポートの時刻ではなくコンバージョンの時刻か、またタイムゾーンを確認してください。</translation>
    </message>
    <message>
        <source>{found} of {expected} ids do nothing but count the lines of the file.</source>
        <translation>{expected} 個の ID のうち {found} 個が、ファイルの行番号にすぎません。</translation>
    </message>
    <message>
        <source>The next export would count from the beginning, and OpenAI would take its conversions for these. Choose a column with order numbers, or have ids made.</source>
        <translation>次のエクスポートで番号が最初から始まると、OpenAI はそのコンバージョンを今回のものと同じと見なします。注文番号の列を選ぶか、ID を作成してください。</translation>
    </message>
    <message>
        <source>This conversion was sent on {date} just as it is now; it is not sent again.</source>
        <translation>このコンバージョンは {date} に今と同じ内容で送信済みです。再送しません。</translation>
    </message>
    <message>
        <source>Nothing to do: OpenAI has it.</source>
        <translation>何もする必要はありません。OpenAI に届いています。</translation>
    </message>
    <message>
        <source>This conversion was sent on {date} with other values; the first version stays at OpenAI, so it is not sent again.</source>
        <translation>このコンバージョンは {date} に別の値で送信済みです。OpenAI には最初の内容が残るため、再送しません。</translation>
    </message>
    <message>
        <source>OpenAI keeps the first of two conversions with the same id. If this is another order, give it its own id.</source>
        <translation>同じ ID のコンバージョンが 2 件ある場合、OpenAI は最初のものを残します。別の注文なら、固有の ID を付けてください。</translation>
    </message>
    <message>
        <source>This conversion was sent on {date} and no answer came back; it is sent again, which is safe.</source>
        <translation>このコンバージョンは {date} に送信しましたが応答がありません。再送します（安全です）。</translation>
    </message>
    <message>
        <source>OpenAI drops repeats of the same id. If its values have changed meanwhile, the first version may be the one that stays.</source>
        <translation>OpenAI は同じ ID の重複を捨てます。その後に値が変わった場合は、最初の内容が残ることがあります。</translation>
    </message>
    <message>
        <source>This conversion was sent to a pixel of yours on {date}.</source>
        <translation>このコンバージョンは {date} に自分の別のピクセルへ送信済みです。</translation>
    </message>
    <message>
        <source>Choose the pixel to see what it has already.</source>
        <translation>すでに届いているものを見るには、ピクセルを選んでください。</translation>
    </message>
    <message>
        <source>The Pixel ID: which account&apos;s conversion this is.</source>
        <translation>ピクセル ID: どのアカウントのコンバージョンか。</translation>
    </message>
    <message>
        <source>What happened, by one of OpenAI&apos;s event names, or custom.</source>
        <translation>起きたこと。OpenAI のイベント名のいずれか、または custom。</translation>
    </message>
    <message>
        <source>The name of a custom event; standard events have none.</source>
        <translation>カスタムイベントの名前。標準イベントにはありません。</translation>
    </message>
    <message>
        <source>An opaque ID of this conversion. The same ID sent again, also by the Conversions API, counts once.</source>
        <translation>このコンバージョンの、意味を読み取れない ID。同じ ID は、Conversions API から再び送っても 1 回だけ数えられます。</translation>
    </message>
    <message>
        <source>OpenAI&apos;s click reference, if the page already has it; the tag does not collect it by itself.</source>
        <translation>ページにすでにある場合の OpenAI のクリック参照。タグ自身では収集しません。</translation>
    </message>
    <message>
        <source>Which kind of data follows; it is fixed by the event.</source>
        <translation>続くデータの種類。イベントによって決まります。</translation>
    </message>
    <message>
        <source>The value in the smallest unit of the currency, as a whole number: 2599 is 25.99.</source>
        <translation>通貨の最小単位で表した整数の価値: 2599 は 25.99。</translation>
    </message>
    <message>
        <source>The currency of the amount, by its three-letter code.</source>
        <translation>金額の通貨（3 文字のコード）。</translation>
    </message>
    <message>
        <source>The plan of a subscription, trial or custom event.</source>
        <translation>定期購入、トライアル、カスタムイベントのプラン。</translation>
    </message>
    <message>
        <source>The items, as one JSON array that is percent-encoded as a whole.</source>
        <translation>商品。全体をパーセントエンコードした 1 つの JSON 配列。</translation>
    </message>
    <message>
        <source>The item&apos;s number in your catalogue.</source>
        <translation>カタログでの商品の番号。</translation>
    </message>
    <message>
        <source>What the item is called.</source>
        <translation>商品の名称。</translation>
    </message>
    <message>
        <source>What kind of item it is, such as product.</source>
        <translation>商品の種類（product など）。</translation>
    </message>
    <message>
        <source>How many of it, as a whole number.</source>
        <translation>個数（整数）。</translation>
    </message>
    <message>
        <source>The price of one, in the smallest unit of the currency.</source>
        <translation>1 個の価格（通貨の最小単位）。</translation>
    </message>
    <message>
        <source>The currency of that price; else that of the conversion counts.</source>
        <translation>その価格の通貨。なければコンバージョンの通貨を使います。</translation>
    </message>
    <message>
        <source>Somebody looked at a page.</source>
        <translation>ページが閲覧された。</translation>
    </message>
    <message>
        <source>Somebody looked at certain items, such as a product.</source>
        <translation>商品などの特定のアイテムが閲覧された。</translation>
    </message>
    <message>
        <source>Items were put into the basket.</source>
        <translation>商品がカートに入れられた。</translation>
    </message>
    <message>
        <source>Somebody began to check out.</source>
        <translation>購入手続きが始まった。</translation>
    </message>
    <message>
        <source>An order was placed.</source>
        <translation>注文された。</translation>
    </message>
    <message>
        <source>Somebody left contact details or asked for an offer.</source>
        <translation>連絡先が残された、または見積もりを求められた。</translation>
    </message>
    <message>
        <source>Somebody signed up for an account.</source>
        <translation>アカウントが登録された。</translation>
    </message>
    <message>
        <source>An appointment was made.</source>
        <translation>予約された。</translation>
    </message>
    <message>
        <source>A paid subscription began.</source>
        <translation>有料の定期購入が始まった。</translation>
    </message>
    <message>
        <source>A trial began.</source>
        <translation>トライアルが始まった。</translation>
    </message>
    <message>
        <source>Something that no standard event describes, by a name of your own.</source>
        <translation>標準イベントにないことに、独自の名前を付けたもの。</translation>
    </message>
    <message>
        <source>An app was installed; only the Conversions API takes it.</source>
        <translation>アプリがインストールされた（Conversions API のみ）。</translation>
    </message>
    <message>
        <source>An app was opened; only the Conversions API takes it.</source>
        <translation>アプリが起動された（Conversions API のみ）。</translation>
    </message>
    <message>
        <source>About items: amount, currency and contents.</source>
        <translation>商品について: 金額、通貨、contents。</translation>
    </message>
    <message>
        <source>About something a person did: amount and currency, no items.</source>
        <translation>人の行動について: 金額と通貨。商品はなし。</translation>
    </message>
    <message>
        <source>About a plan: amount, currency, plan and contents.</source>
        <translation>プランについて: 金額、通貨、プラン、contents。</translation>
    </message>
    <message>
        <source>About a custom event: amount, currency, plan and contents.</source>
        <translation>カスタムイベントについて: 金額、通貨、プラン、contents。</translation>
    </message>
    <message>
        <source>people&apos;s data (an image tag must not hold any)</source>
        <translation>個人のデータ（画像タグに入れてはいけません）</translation>
    </message>
    <message>
        <source>the time (a tag counts when it is loaded)</source>
        <translation>日時（タグは読み込まれた時点で数えられます）</translation>
    </message>
    <message>
        <source>where it happened (a tag always means a web page)</source>
        <translation>発生場所（タグは常に Web ページを意味します）</translation>
    </message>
    <message>
        <source>the page address (it is the page that shows the tag)</source>
        <translation>ページの URL（タグを表示するページです）</translation>
    </message>
    <message>
        <source>group_id of items (only the Conversions API takes it)</source>
        <translation>商品の group_id（Conversions API のみ）</translation>
    </message>
    <message>
        <source>fields of your own (only the Conversions API takes them)</source>
        <translation>独自フィールド（Conversions API のみ）</translation>
    </message>
    <message>
        <source>An earlier tag has the same event and event ID: they count once.</source>
        <translation>前のタグとイベントもイベント ID も同じです。合わせて 1 回と数えられます。</translation>
    </message>
    <message>
        <source>the whole address</source>
        <translation>URL 全体</translation>
    </message>
    <message>
        <source>the address behind the question mark</source>
        <translation>URL の疑問符より後</translation>
    </message>
    <message>
        <source>the first line of the request</source>
        <translation>リクエストの 1 行目</translation>
    </message>
    <message>
        <source>the request with its usual headers</source>
        <translation>通常のヘッダーを含むリクエスト</translation>
    </message>
    <message>
        <source>the tag as it stands in the page</source>
        <translation>ページにあるとおりのタグ</translation>
    </message>
    <message>
        <source>Leave out the currency of items: it is that of the conversion.</source>
        <translation>商品の通貨を省く（コンバージョンの通貨と同じ）。</translation>
    </message>
    <message>
        <source>Leave out the names of items that have an ID.</source>
        <translation>ID のある商品の名前を省く。</translation>
    </message>
    <message>
        <source>Leave out content_type of items.</source>
        <translation>商品の content_type を省く。</translation>
    </message>
    <message>
        <source>Leave out the prices of items; the amount of the conversion stays.</source>
        <translation>商品の価格を省く（コンバージョンの金額は残ります）。</translation>
    </message>
    <message>
        <source>Keep only the first items, or send the conversion with the Conversions API.</source>
        <translation>最初の商品だけを残すか、Conversions API で送信する。</translation>
    </message>
    <message>
        <source>Leave out all items, or send the conversion with the Conversions API.</source>
        <translation>商品をすべて省くか、Conversions API で送信する。</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>filled in by the page</source>
        <translation>ページが値を入れる</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>確認すること</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>行うこと</translation>
    </message>
    <message>
        <source>Image tag</source>
        <translation>画像タグ</translation>
    </message>
    <message>
        <source>Put one of these forms into the page where the conversion happens. Show it only after the consent that you need. It can&apos;t report clicks or forms, and nothing about a customer may stand in it.</source>
        <translation>コンバージョンが起きるページに、いずれかの形式を入れます。必要な同意を得てから表示してください。クリックやフォームは報告できず、顧客に関することを含めてはいけません。</translation>
    </message>
    <message>
        <source>Image tags</source>
        <translation>画像タグ</translation>
    </message>
    <message>
        <source>The tags are shown as text here. This page loads none of them.</source>
        <translation>タグはテキストとして表示しています。このページはどれも読み込みません。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>イベント ID</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>There is no image tag and no address in this text.</source>
        <translation>このテキストには画像タグも URL もありません。</translation>
    </message>
    <message>
        <source>Paste the whole &lt;img …&gt; or the address that begins with https://bzr.openai.com.</source>
        <translation>&lt;img …&gt; の全体か、https://bzr.openai.com で始まる URL を貼り付けてください。</translation>
    </message>
    <message>
        <source>The tag is not closed: a quote or the final &gt; is missing.</source>
        <translation>タグが閉じていません。引用符か最後の &gt; がありません。</translation>
    </message>
    <message>
        <source>Copy the tag again, to its last character.</source>
        <translation>タグを最後の文字までコピーし直してください。</translation>
    </message>
    <message>
        <source>The image has no src, so nothing is sent.</source>
        <translation>画像に src がないため、何も送信されません。</translation>
    </message>
    <message>
        <source>Put the address into src; data-src and the like need JavaScript.</source>
        <translation>URL を src に入れてください。data-src などには JavaScript が必要です。</translation>
    </message>
    <message>
        <source>The address is not in quotes.</source>
        <translation>URL が引用符で囲まれていません。</translation>
    </message>
    <message>
        <source>Put double quotes around the value of src.</source>
        <translation>src の値を二重引用符で囲んでください。</translation>
    </message>
    <message>
        <source>loading=&quot;lazy&quot; keeps a hidden image from loading at all.</source>
        <translation>loading=&quot;lazy&quot; があると、隠れた画像はまったく読み込まれません。</translation>
    </message>
    <message>
        <source>Remove the loading attribute.</source>
        <translation>loading 属性を取り除いてください。</translation>
    </message>
    <message>
        <source>Inside &lt;noscript&gt; the tag loads only where JavaScript is off.</source>
        <translation>&lt;noscript&gt; の中のタグは、JavaScript がオフの場合だけ読み込まれます。</translation>
    </message>
    <message>
        <source>Right as a fallback for the JavaScript pixel; otherwise take it out of &lt;noscript&gt;.</source>
        <translation>JavaScript ピクセルの代替なら正しい形です。そうでなければ &lt;noscript&gt; の外に出してください。</translation>
    </message>
    <message>
        <source>Inside &lt;noscript&gt;, and this page has no JavaScript pixel: where JavaScript runs, nothing is sent.</source>
        <translation>&lt;noscript&gt; の中にあり、このページには JavaScript ピクセルがありません。JavaScript が動く環境では何も送信されません。</translation>
    </message>
    <message>
        <source>Take the tag out of &lt;noscript&gt;, or add the JavaScript pixel that it is the fallback of.</source>
        <translation>タグを &lt;noscript&gt; の外に出すか、代替元となる JavaScript ピクセルを追加してください。</translation>
    </message>
    <message>
        <source>The tag stands in a comment, so no browser loads it.</source>
        <translation>タグがコメントの中にあるため、どのブラウザーも読み込みません。</translation>
    </message>
    <message>
        <source>Take it out of the comment if it should count.</source>
        <translation>数える必要があるなら、コメントの外に出してください。</translation>
    </message>
    <message>
        <source>A script loads this address: it counts only where JavaScript runs.</source>
        <translation>スクリプトがこの URL を読み込みます。JavaScript が動く環境でだけ数えられます。</translation>
    </message>
    <message>
        <source>Where JavaScript runs anyway, the JavaScript pixel does more: it keeps oppref and sees clicks.</source>
        <translation>JavaScript が動くなら、JavaScript ピクセルのほうが多くのことができます。oppref を保存し、クリックもわかります。</translation>
    </message>
    <message>
        <source>The address stands in CSS: it is loaded only where a visible element uses that style.</source>
        <translation>URL が CSS にあります。見える要素がそのスタイルを使う場合だけ読み込まれます。</translation>
    </message>
    <message>
        <source>Put it into the src of an &lt;img&gt;.</source>
        <translation>&lt;img&gt; の src に入れてください。</translation>
    </message>
    <message>
        <source>The address stands in srcset: the browser chooses one of its candidates, and mail programs none.</source>
        <translation>URL が srcset にあります。ブラウザーは候補から 1 つを選び、メールソフトはどれも選びません。</translation>
    </message>
    <message>
        <source>The address is not in the src of an image.</source>
        <translation>URL が画像の src にありません。</translation>
    </message>
    <message>
        <source>Put it into the src of an &lt;img&gt;; data-src and the like need JavaScript.</source>
        <translation>&lt;img&gt; の src に入れてください。data-src などには JavaScript が必要です。</translation>
    </message>
    <message>
        <source>In HTML an ampersand is written &amp;amp;; browsers forgive it here.</source>
        <translation>HTML ではアンパサンドを &amp;amp; と書きます。ここではブラウザーが許容します。</translation>
    </message>
    <message>
        <source>Write &amp;amp; between the parameters.</source>
        <translation>パラメーターの間に &amp;amp; と書いてください。</translation>
    </message>
    <message>
        <source>HTML knows no such character reference, so browsers read its &amp; as the end of the value.</source>
        <translation>HTML にこの文字参照はないため、ブラウザーはその &amp; を値の終わりと解釈します。</translation>
    </message>
    <message>
        <source>Write the character itself, percent-encoded.</source>
        <translation>その文字自体をパーセントエンコードして書いてください。</translation>
    </message>
    <message>
        <source>The address is broken over lines; browsers mend that, other programs do not.</source>
        <translation>URL が複数行に分かれています。ブラウザーは直しますが、ほかのプログラムは直しません。</translation>
    </message>
    <message>
        <source>Write the address on one line.</source>
        <translation>URL を 1 行で書いてください。</translation>
    </message>
    <message>
        <source>The address does not begin with https://.</source>
        <translation>URL が https:// で始まっていません。</translation>
    </message>
    <message>
        <source>Write https:// before the host.</source>
        <translation>ホストの前に https:// と書いてください。</translation>
    </message>
    <message>
        <source>The address does not use https.</source>
        <translation>アドレスが https ではありません。</translation>
    </message>
    <message>
        <source>Write https:// at its beginning.</source>
        <translation>先頭に https:// と書いてください。</translation>
    </message>
    <message>
        <source>The address leads to another host than bzr.openai.com.</source>
        <translation>URL が bzr.openai.com 以外のホストを指しています。</translation>
    </message>
    <message>
        <source>Use https://bzr.openai.com/v1/sdk/events.</source>
        <translation>https://bzr.openai.com/v1/sdk/events を使ってください。</translation>
    </message>
    <message>
        <source>The path is not /v1/sdk/events.</source>
        <translation>パスが /v1/sdk/events ではありません。</translation>
    </message>
    <message>
        <source>Use https://bzr.openai.com/v1/sdk/events; /v1/events is for the Conversions API.</source>
        <translation>https://bzr.openai.com/v1/sdk/events を使ってください。/v1/events は Conversions API 用です。</translation>
    </message>
    <message>
        <source>What follows the # is never sent.</source>
        <translation># より後は送信されません。</translation>
    </message>
    <message>
        <source>Write # as %23 if it belongs to a value.</source>
        <translation># が値の一部なら %23 と書いてください。</translation>
    </message>
    <message>
        <source>The address has more than 2,000 characters; some browsers, servers and proxies cut or refuse it.</source>
        <translation>URL が 2,000 文字を超えています。一部のブラウザー、サーバー、プロキシは途中で切るか拒否します。</translation>
    </message>
    <message>
        <source>Leave items out, or send the conversion with the Conversions API.</source>
        <translation>商品を省くか、Conversions API で送信してください。</translation>
    </message>
    <message>
        <source>This is too much to be read to its end: 262,144 characters of an address and 20,000 tags of a text are looked at.</source>
        <translation>長すぎるため最後まで読めません。アドレスは 262,144 文字まで、テキストはタグ 20,000 個までを確認します。</translation>
    </message>
    <message>
        <source>Check it in smaller pieces.</source>
        <translation>小さく分けて確認してください。</translation>
    </message>
    <message>
        <source>A percent sign is not followed by two hexadecimal digits.</source>
        <translation>パーセント記号の後に 16 進数 2 桁がありません。</translation>
    </message>
    <message>
        <source>Write a percent sign that belongs to a value as %25.</source>
        <translation>値の一部のパーセント記号は %25 と書いてください。</translation>
    </message>
    <message>
        <source>A plus sign arrives as a space.</source>
        <translation>プラス記号はスペースとして届きます。</translation>
    </message>
    <message>
        <source>Write %20 for a space and %2B for a plus sign.</source>
        <translation>スペースは %20、プラス記号は %2B と書いてください。</translation>
    </message>
    <message>
        <source>There is a space in the address.</source>
        <translation>URL にスペースがあります。</translation>
    </message>
    <message>
        <source>Write it as %20.</source>
        <translation>%20 と書いてください。</translation>
    </message>
    <message>
        <source>Spaces beside a name or value become part of it.</source>
        <translation>名前や値の横のスペースは、その一部になります。</translation>
    </message>
    <message>
        <source>Remove them; keep the address on one line.</source>
        <translation>スペースを取り除き、URL を 1 行に収めてください。</translation>
    </message>
    <message>
        <source>This character may not stand in an address as it is.</source>
        <translation>この文字は、そのままでは URL に使えません。</translation>
    </message>
    <message>
        <source>Percent-encode the whole value.</source>
        <translation>値の全体をパーセントエンコードしてください。</translation>
    </message>
    <message>
        <source>&amp;amp; reaches the server as text: the address was escaped twice, or copied from HTML source.</source>
        <translation>&amp;amp; がそのままサーバーに届きます。URL が二重にエスケープされたか、HTML ソースからコピーされています。</translation>
    </message>
    <message>
        <source>Write &amp; in a plain address and &amp;amp; once in HTML.</source>
        <translation>通常の URL では &amp;、HTML では一度だけ &amp;amp; と書いてください。</translation>
    </message>
    <message>
        <source>This was percent-encoded twice.</source>
        <translation>二重にパーセントエンコードされています。</translation>
    </message>
    <message>
        <source>Encode it once.</source>
        <translation>エンコードは 1 回にしてください。</translation>
    </message>
    <message>
        <source>The value is not UTF-8 text.</source>
        <translation>値が UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>Save the page or the data as UTF-8 and encode the value again.</source>
        <translation>ページかデータを UTF-8 で保存し、値をエンコードし直してください。</translation>
    </message>
    <message>
        <source>{subject} is missing or empty.</source>
        <translation>{subject} がないか、空です。</translation>
    </message>
    <message>
        <source>Add {subject} with its value.</source>
        <translation>{subject} とその値を加えてください。</translation>
    </message>
    <message>
        <source>{subject} has no value.</source>
        <translation>{subject} に値がありません。</translation>
    </message>
    <message>
        <source>Leave the parameter out when there is nothing to send.</source>
        <translation>送るものがなければ、パラメーターを省いてください。</translation>
    </message>
    <message>
        <source>The image tag does not know this parameter; OpenAI refuses such a tag.</source>
        <translation>画像タグにこのパラメーターはなく、OpenAI はそのようなタグを拒否します。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>取り除いてください。</translation>
    </message>
    <message>
        <source>{subject} is there more than once.</source>
        <translation>{subject} が 2 回以上あります。</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>1 つだけ残してください。</translation>
    </message>
    <message>
        <source>Only the Conversions API takes this; an image tag has no user, opt_out, time or page address.</source>
        <translation>これを受け付けるのは Conversions API だけです。画像タグに user、opt_out、日時、ページの URL はありません。</translation>
    </message>
    <message>
        <source>Remove it, or send the conversion with the Conversions API. The id is called event_id here.</source>
        <translation>取り除くか、Conversions API で送信してください。ID はここでは event_id といいます。</translation>
    </message>
    <message>
        <source>Fields of the event are written {subject} in an image tag.</source>
        <translation>イベントのフィールドは、画像タグでは {subject} と書きます。</translation>
    </message>
    <message>
        <source>Write the name as {subject}.</source>
        <translation>名前を {subject} と書いてください。</translation>
    </message>
    <message>
        <source>Items can&apos;t be sent in bracketed pieces.</source>
        <translation>商品を角かっこで分けて送ることはできません。</translation>
    </message>
    <message>
        <source>Write all items as one JSON array in data[contents], percent-encoded.</source>
        <translation>すべての商品を 1 つの JSON 配列として data[contents] に書き、パーセントエンコードしてください。</translation>
    </message>
    <message>
        <source>The pixel ID is still a placeholder.</source>
        <translation>ピクセル ID がプレースホルダーのままです。</translation>
    </message>
    <message>
        <source>Put in your Pixel ID from Ads Manager, Conversions.</source>
        <translation>Ads Manager の「Conversions」にあるピクセル ID を入れてください。</translation>
    </message>
    <message>
        <source>The event ID is still a placeholder, so all conversions would count as one.</source>
        <translation>イベント ID がプレースホルダーのままのため、すべてのコンバージョンが 1 件と数えられます。</translation>
    </message>
    <message>
        <source>Put in an ID of its own for each conversion, or leave event_id out.</source>
        <translation>コンバージョンごとに固有の ID を入れるか、event_id を省いてください。</translation>
    </message>
    <message>
        <source>{subject} still holds a placeholder.</source>
        <translation>{subject} にプレースホルダーが残っています。</translation>
    </message>
    <message>
        <source>Put in the value, or leave the parameter out.</source>
        <translation>値を入れるか、パラメーターを省いてください。</translation>
    </message>
    <message>
        <source>{subject} is filled in by a template, so its value can&apos;t be checked here.</source>
        <translation>{subject} はテンプレートが値を入れるため、ここでは確認できません。</translation>
    </message>
    <message>
        <source>Make sure that the template percent-encodes it.</source>
        <translation>テンプレートがパーセントエンコードするか確かめてください。</translation>
    </message>
    <message>
        <source>{subject} is filled in by a template that does not percent-encode it: an &amp; or % in the value breaks the address.</source>
        <translation>{subject} は、パーセントエンコードしないテンプレートで挿入されています。値に &amp; や % が含まれるとアドレスが壊れます。</translation>
    </message>
    <message>
        <source>Use the encoding filter of the template language, such as url_encode, urlencode, rawurlencode() or encodeURIComponent().</source>
        <translation>url_encode、urlencode、rawurlencode()、encodeURIComponent() など、テンプレート言語のエンコード用フィルターを使ってください。</translation>
    </message>
    <message>
        <source>A part of the address is filled in by a template, so not all of it can be checked here.</source>
        <translation>URL の一部はテンプレートが入れるため、ここではすべてを確認できません。</translation>
    </message>
    <message>
        <source>Paste the address as it stands in the finished page as well.</source>
        <translation>完成したページにある URL も貼り付けてください。</translation>
    </message>
    <message>
        <source>OpenAI has no event of this name.</source>
        <translation>この名前のイベントは OpenAI にありません。</translation>
    </message>
    <message>
        <source>Choose one of the event names, or custom with a name of your own.</source>
        <translation>イベント名のいずれかを選ぶか、custom に独自の名前を付けてください。</translation>
    </message>
    <message>
        <source>App events can&apos;t be sent with an image tag.</source>
        <translation>アプリのイベントは画像タグで送信できません。</translation>
    </message>
    <message>
        <source>Send them with the Conversions API.</source>
        <translation>Conversions API で送信してください。</translation>
    </message>
    <message>
        <source>data[type] does not belong to this event.</source>
        <translation>data[type] がこのイベントのものではありません。</translation>
    </message>
    <message>
        <source>Let Convey write the data type; it follows from the event.</source>
        <translation>データ型は Convey に書かせてください。イベントによって決まります。</translation>
    </message>
    <message>
        <source>The custom event name has a form that OpenAI does not take.</source>
        <translation>カスタムイベント名が OpenAI の受け付けない形式です。</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, _ and -, with a letter or digit at both ends.</source>
        <translation>英字・数字・_・- を 1～64 文字、両端は英字か数字にしてください。</translation>
    </message>
    <message>
        <source>The custom event name is that of a standard event.</source>
        <translation>カスタムイベント名が標準イベントと同じです。</translation>
    </message>
    <message>
        <source>Use the standard event, or choose another name.</source>
        <translation>標準イベントを使うか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Only a custom event has a custom event name.</source>
        <translation>カスタムイベント名があるのはカスタムイベントだけです。</translation>
    </message>
    <message>
        <source>Remove custom_event_name, or set event to custom.</source>
        <translation>custom_event_name を取り除くか、event を custom にしてください。</translation>
    </message>
    <message>
        <source>OpenAI advises lower case in custom event names.</source>
        <translation>OpenAI はカスタムイベント名に小文字をすすめています。</translation>
    </message>
    <message>
        <source>Write the name in lower case everywhere.</source>
        <translation>どこでも名前を小文字で書いてください。</translation>
    </message>
    <message>
        <source>The amount is not a whole number.</source>
        <translation>金額が整数ではありません。</translation>
    </message>
    <message>
        <source>Give it in the smallest unit of the currency: 25.99 USD is 2599.</source>
        <translation>通貨の最小単位で書いてください: 25.99 USD は 2599。</translation>
    </message>
    <message>
        <source>The amount is negative; OpenAI does not say what it does with that.</source>
        <translation>金額がマイナスです。OpenAI がどう扱うかは公表されていません。</translation>
    </message>
    <message>
        <source>Check the amount; refunds have no event of their own.</source>
        <translation>金額を確認してください。返金用のイベントはありません。</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>整数ではありません。</translation>
    </message>
    <message>
        <source>Write digits only, without currency, separators or quotes.</source>
        <translation>通貨、区切り、引用符を付けずに数字だけを書いてください。</translation>
    </message>
    <message>
        <source>There is an amount without a currency.</source>
        <translation>金額に通貨がありません。</translation>
    </message>
    <message>
        <source>Add the three-letter code, such as USD.</source>
        <translation>USD のような 3 文字のコードを加えてください。</translation>
    </message>
    <message>
        <source>This is not a currency of ISO 4217 that amounts can be given in.</source>
        <translation>金額に使える ISO 4217 の通貨ではありません。</translation>
    </message>
    <message>
        <source>Use the three-letter code, such as USD.</source>
        <translation>USD のような 3 文字のコードを使ってください。</translation>
    </message>
    <message>
        <source>This currency has been withdrawn.</source>
        <translation>この通貨は廃止されています。</translation>
    </message>
    <message>
        <source>Use the currency that replaced it, and its amount.</source>
        <translation>後継の通貨とその金額を使ってください。</translation>
    </message>
    <message>
        <source>Currency codes are written in upper case.</source>
        <translation>通貨コードは大文字で書きます。</translation>
    </message>
    <message>
        <source>Write the code in upper case.</source>
        <translation>コードを大文字で書いてください。</translation>
    </message>
    <message>
        <source>This event takes no plan.</source>
        <translation>このイベントにプランはありません。</translation>
    </message>
    <message>
        <source>Remove data[plan_id]; only subscription_created, trial_started and custom take it.</source>
        <translation>data[plan_id] を取り除いてください。使えるのは subscription_created、trial_started、custom だけです。</translation>
    </message>
    <message>
        <source>This event takes no items.</source>
        <translation>このイベントに商品はありません。</translation>
    </message>
    <message>
        <source>Remove data[contents].</source>
        <translation>data[contents] を取り除いてください。</translation>
    </message>
    <message>
        <source>data[contents] is not JSON.</source>
        <translation>data[contents] が JSON ではありません。</translation>
    </message>
    <message>
        <source>Write the items as one JSON array, then percent-encode all of it.</source>
        <translation>商品を 1 つの JSON 配列として書き、全体をパーセントエンコードしてください。</translation>
    </message>
    <message>
        <source>data[contents] is not a list.</source>
        <translation>data[contents] がリストではありません。</translation>
    </message>
    <message>
        <source>Put the items into [ and ], even a single one.</source>
        <translation>商品が 1 つでも [ と ] で囲んでください。</translation>
    </message>
    <message>
        <source>The list of items is empty; OpenAI does not say what it does with that.</source>
        <translation>商品のリストが空です。OpenAI がどう扱うかは公表されていません。</translation>
    </message>
    <message>
        <source>Leave data[contents] out.</source>
        <translation>data[contents] を省いてください。</translation>
    </message>
    <message>
        <source>An entry of data[contents] is not an object.</source>
        <translation>data[contents] の項目がオブジェクトではありません。</translation>
    </message>
    <message>
        <source>Write each item as {&quot;id&quot;:…}.</source>
        <translation>各商品を {&quot;id&quot;:…} のように書いてください。</translation>
    </message>
    <message>
        <source>An item has a field that OpenAI does not know.</source>
        <translation>商品に、OpenAI が知らないフィールドがあります。</translation>
    </message>
    <message>
        <source>Use id, name, content_type, quantity, amount and currency only.</source>
        <translation>id、name、content_type、quantity、amount、currency だけを使ってください。</translation>
    </message>
    <message>
        <source>group_id and variant_dict are for the Conversions API alone.</source>
        <translation>group_id と variant_dict は Conversions API 専用です。</translation>
    </message>
    <message>
        <source>Remove them from the items of an image tag.</source>
        <translation>画像タグの商品から取り除いてください。</translation>
    </message>
    <message>
        <source>An item has the same field twice.</source>
        <translation>商品に同じフィールドが 2 回あります。</translation>
    </message>
    <message>
        <source>A field of an item has a value of the wrong kind.</source>
        <translation>商品のフィールドの値の種類が違います。</translation>
    </message>
    <message>
        <source>Write quantity and amount as numbers without quotes, everything else as text in quotes.</source>
        <translation>quantity と amount は引用符なしの数値、ほかは引用符で囲んだテキストにしてください。</translation>
    </message>
    <message>
        <source>content_type of an item is empty.</source>
        <translation>商品の content_type が空です。</translation>
    </message>
    <message>
        <source>Give it a value such as product, or leave it out.</source>
        <translation>product などの値を入れるか、省いてください。</translation>
    </message>
    <message>
        <source>A field of an item is empty.</source>
        <translation>商品のフィールドが空です。</translation>
    </message>
    <message>
        <source>Give it a value, or leave it out.</source>
        <translation>値を入れるか、省いてください。</translation>
    </message>
    <message>
        <source>An item says nothing: none of its fields has a value.</source>
        <translation>商品に内容がありません。どのフィールドにも値がありません。</translation>
    </message>
    <message>
        <source>Give it an id, or leave the item out.</source>
        <translation>id を入れるか、商品を省いてください。</translation>
    </message>
    <message>
        <source>There is an e-mail address in the tag.</source>
        <translation>タグにメールアドレスがあります。</translation>
    </message>
    <message>
        <source>Remove it: image tags must not hold personal data. The Conversions API takes it hashed.</source>
        <translation>取り除いてください。画像タグに個人データを入れてはいけません。Conversions API ならハッシュ化して送れます。</translation>
    </message>
    <message>
        <source>There is a phone number in the tag.</source>
        <translation>タグに電話番号があります。</translation>
    </message>
    <message>
        <source>There is what looks like a card number in the tag.</source>
        <translation>タグにカード番号のようなものがあります。</translation>
    </message>
    <message>
        <source>Remove it: image tags must not hold personal data.</source>
        <translation>取り除いてください。画像タグに個人データを入れてはいけません。</translation>
    </message>
    <message>
        <source>There is what looks like a key or a password in the tag, where every visitor can read it.</source>
        <translation>タグにキーかパスワードのようなものがあり、訪問者の誰でも読めます。</translation>
    </message>
    <message>
        <source>Remove it, and replace the key in Ads Manager if the page was online.</source>
        <translation>取り除いてください。ページを公開していた場合は、Ads Manager でキーを取り替えてください。</translation>
    </message>
    <message>
        <source>The event ID looks like an order number; OpenAI asks for none in image tags.</source>
        <translation>イベント ID が注文番号のようです。OpenAI は画像タグに注文番号を入れないよう求めています。</translation>
    </message>
    <message>
        <source>Use an opaque ID, such as the one that Convey makes, and give the same to the Conversions API.</source>
        <translation>Convey が作るような意味を読み取れない ID を使い、Conversions API にも同じものを渡してください。</translation>
    </message>
    <message>
        <source>This person has opted out, and an image tag can&apos;t say so.</source>
        <translation>この人はオプトアウトしていますが、画像タグではそれを伝えられません。</translation>
    </message>
    <message>
        <source>Show no tag, or send the conversion with the Conversions API, which can say it.</source>
        <translation>タグを表示しないか、オプトアウトを伝えられる Conversions API で送信してください。</translation>
    </message>
    <message>
        <source>Where is the whole tag? Copy it again from its source.</source>
        <translation>タグの全体はどこにありますか。元の場所からコピーし直してください。</translation>
    </message>
    <message>
        <source>What is your Pixel ID? It stands in Ads Manager.</source>
        <translation>ピクセル ID は何ですか。Ads Manager にあります。</translation>
    </message>
    <message>
        <source>Which event does this page stand for?</source>
        <translation>このページはどのイベントに当たりますか。</translation>
    </message>
    <message>
        <source>What should the custom event be called?</source>
        <translation>カスタムイベントの名前は何ですか。</translation>
    </message>
    <message>
        <source>Which opaque ID does the conversion get, or should it have none?</source>
        <translation>コンバージョンに、意味を読み取れないどの ID を付けますか。それとも付けませんか。</translation>
    </message>
    <message>
        <source>Does the page know the oppref? If not, leave the parameter out.</source>
        <translation>ページは oppref を知っていますか。知らない場合は、パラメーターを省いてください。</translation>
    </message>
    <message>
        <source>What is the amount, in the smallest unit of its currency?</source>
        <translation>金額は、通貨の最小単位でいくらですか。</translation>
    </message>
    <message>
        <source>In which currency is the amount?</source>
        <translation>金額の通貨は何ですか。</translation>
    </message>
    <message>
        <source>What should this value be?</source>
        <translation>この値は何ですか。</translation>
    </message>
    <message>
        <source>Which of the two values is right?</source>
        <translation>2 つの値のどちらが正しいですか。</translation>
    </message>
    <message>
        <source>Which items belong to the conversion?</source>
        <translation>コンバージョンに含まれる商品はどれですか。</translation>
    </message>
    <message>
        <source>What does this entry say about the item?</source>
        <translation>この項目は商品の何を表しますか。</translation>
    </message>
    <message>
        <source>What should stand here instead of personal data? It may be left out.</source>
        <translation>個人データの代わりに何を入れますか。省くこともできます。</translation>
    </message>
    <message>
        <source>Was the page online with this key? Then the key has to be replaced.</source>
        <translation>このキーを含むページを公開していましたか。その場合は、キーを取り替える必要があります。</translation>
    </message>
    <message>
        <source>Is this an endpoint of your own? If not, use bzr.openai.com.</source>
        <translation>自社のエンドポイントですか。そうでなければ bzr.openai.com を使ってください。</translation>
    </message>
    <message>
        <source>Does the # belong to a value? Then write it as %23; else remove what follows.</source>
        <translation># は値の一部ですか。その場合は %23 と書き、そうでなければ # より後を取り除いてください。</translation>
    </message>
    <message>
        <source>Where in the page should the tag stand?</source>
        <translation>タグをページのどこに置きますか。</translation>
    </message>
    <message>
        <source>In which encoding is the text? Save it as UTF-8 and encode it again.</source>
        <translation>テキストの文字コードは何ですか。UTF-8 で保存し、エンコードし直してください。</translation>
    </message>
    <message>
        <source>What can be left out?</source>
        <translation>何を省けますか。</translation>
    </message>
    <message>
        <source>Is the tag shown to people who opted out? It must not be.</source>
        <translation>オプトアウトした人にもタグが表示されますか。表示してはいけません。</translation>
    </message>
    <message>
        <source>Look at the network and the proxy, then try again.</source>
        <translation>ネットワークとプロキシを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Stopped. If it was on its way, it may have arrived.</source>
        <translation>停止しました。送信途中だった場合は、届いた可能性があります。</translation>
    </message>
    <message>
        <source>No answer came in time. It may have arrived.</source>
        <translation>時間内に応答がありませんでした。届いた可能性があります。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server of the tag can&apos;t be reached. {detail}</source>
        <translation>タグのサーバーに接続できません。{detail}</translation>
    </message>
    <message>
        <source>The connection failed. It may have arrived. {detail}</source>
        <translation>接続に失敗しました。届いた可能性があります。{detail}</translation>
    </message>
    <message>
        <source>What answered is no web server.</source>
        <translation>応答したのは Web サーバーではありません。</translation>
    </message>
    <message>
        <source>As far as known in October 2026, these ads run in the United States, Canada, Australia, New Zealand, the United Kingdom, Brazil, Japan, Korea and Mexico, and in no country of the EU.</source>
        <translation>2026 年 10 月時点で知られている限り、これらの広告が配信されるのは米国、カナダ、オーストラリア、ニュージーランド、英国、ブラジル、日本、韓国、メキシコで、EU の国はありません。</translation>
    </message>
    <message>
        <source>Stay on this computer</source>
        <translation>このコンピューターに残る</translation>
    </message>
    <message>
        <source>Are read, and do not leave</source>
        <translation>読むだけで外に出ない</translation>
    </message>
    <message>
        <source>Leave hashed</source>
        <translation>ハッシュ化されて外に出る</translation>
    </message>
    <message>
        <source>Leave so that they can be read</source>
        <translation>読める形で外に出る</translation>
    </message>
    <message>
        <source>Nothing of these columns is read into a conversion.</source>
        <translation>これらの列からは、コンバージョンに何も読み込まれません。</translation>
    </message>
    <message>
        <source>These columns decide which lines are sent, or how a line is read. Their values stay on this computer.</source>
        <translation>どの行を送信するか、または行の読み方を決める列です。値はこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>Only a SHA-256 hash leaves, made on this computer. A hash of a value that is known already can be recognised.</source>
        <translation>このコンピューターで作った SHA-256 ハッシュだけが外に出ます。すでに知られている値のハッシュは、見分けられることがあります。</translation>
    </message>
    <message>
        <source>OpenAI reads these values as they are, or in another form of writing.</source>
        <translation>OpenAI はこれらの値をそのまま、または別の書き方で読みます。</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>The same for every line</source>
        <translation>すべての行に同じ値</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>このコンピューターから出るもの</translation>
    </message>
    <message>
        <source>Every column of the file stands here once, under what happens to it. Conversions go to OpenAI, encrypted; nobody else gets anything, and no file name, line number or figure about the sender leaves.</source>
        <translation>ファイルのすべての列を、扱い別に 1 回ずつ示します。コンバージョンは暗号化されて OpenAI に送られ、ほかの誰にも渡りません。ファイル名、行番号、送信者についての数値も外に出ません。</translation>
    </message>
    <message>
        <source>These values are the same for every line; no column has them.</source>
        <translation>すべての行に同じ値です。列にはありません。</translation>
    </message>
    <message>
        <source>One conversion as it is sent</source>
        <translation>送信される形のコンバージョン 1 件</translation>
    </message>
    <message>
        <source>It is set aside, never deleted. Put a copy of it back, or check the conversions again and send them: the question before sending says what that means.</source>
        <translation>送信履歴は別に保管され、削除されることはありません。そのコピーを元の場所に戻すか、コンバージョンをもう一度確認して送信してください。それがどういうことになるかは、送信前の質問に示されます。</translation>
    </message>
    <message>
        <source>What it takes stands in Help &gt; Command line, under Inputs.</source>
        <translation>指定できる内容は、ヘルプ &gt; Command line（コマンドラインでの実行）の「Inputs」にあります。</translation>
    </message>
    <message>
        <source>All inputs stand in Help &gt; Command line, under Inputs.</source>
        <translation>すべての入力は、ヘルプ &gt; Command line（コマンドラインでの実行）の「Inputs」にあります。</translation>
    </message>
    <message>
        <source>It is set aside, never deleted. What was sent before is not known without it: put a copy of it back, or send with --without-history, and what OpenAI has already goes again.</source>
        <translation>送信履歴は別に保管され、削除されることはありません。これがないと、以前に何を送信したかがわかりません。そのコピーを元の場所に戻すか、--without-history で送信してください。後者では、OpenAI にすでにあるものも再送されます。</translation>
    </message>
    <message>
        <source>It is a workbook with several sheets. Choose the one with the conversions (--sheet), or export it again.</source>
        <translation>複数のシートがあるブックです。コンバージョンのあるシートを選ぶか (--sheet)、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>{subject} can&apos;t be used. {detail}</source>
        <translation>{subject} は使えません。{detail}</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>別のものを選んでください。</translation>
    </message>
    <message>
        <source>This is no endpoint.</source>
        <translation>これはエンドポイントではありません。</translation>
    </message>
    <message>
        <source>Other sheets of this workbook with rows: {found}. The one that looks most like conversions is read.</source>
        <translation>このブックには、行のあるシートがほかにもあります: {found} 枚。最もコンバージョンらしいシートを読みます。</translation>
    </message>
    <message>
        <source>If another one is meant, choose its sheet.</source>
        <translation>別のシートを読む場合は、そのシートを選んでください。</translation>
    </message>
    <message>
        <source>A server on the way answered HTTP 413: this conversion is too large for it, even alone.</source>
        <translation>途中のサーバーが HTTP 413 を返しました。このコンバージョンは、1 件だけでもそのサーバーには大きすぎます。</translation>
    </message>
    <message>
        <source>This line has too few cells: {found}; the header has {expected}.</source>
        <translation>この行のセルが足りません: {found} 個。列名は {expected} 個です。</translation>
    </message>
    <message>
        <source>Check the time zone, whether day and month are swapped, and which time of day is taken for days without one (date_only_time).</source>
        <translation>タイムゾーン、日と月が入れ替わっていないか、時刻のない日付に使う時刻 (date_only_time) を確認してください。</translation>
    </message>
    <message>
        <source>The amount column is empty here; the conversion is sent without a value.</source>
        <translation>ここでは金額の列が空です。コンバージョンは金額なしで送信されます。</translation>
    </message>
    <message>
        <source>Fill in the cell, or leave the line out.</source>
        <translation>セルに入力するか、行を除外してください。</translation>
    </message>
    <message>
        <source>If it is to be sent all the same, give it an id of its own, or change the filter on column {subject}.</source>
        <translation>それでも送信する場合は、固有の ID を付けるか、列 {subject} のフィルターを変更してください。</translation>
    </message>
    <message>
        <source>This line repeats the header.</source>
        <translation>この行は列名の繰り返しです。</translation>
    </message>
</context>
</TS>
