<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
<context>
    <name>DialectWords</name>
    <message>
        <source>found, %1 % sure</source>
        <translation>감지됨(확률 %1 %)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name in a sentence</comment>
        <translation>‘%1’</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of names</comment>
        <translation>
            <numerusform>%1 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>comma</source>
        <translation>쉼표</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>세미콜론</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>탭</translation>
    </message>
    <message>
        <source>caret</source>
        <translation>캐럿</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>콜론</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>제어 문자</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>세로줄</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>쉼표 ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>세미콜론 ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>탭</translation>
    </message>
    <message>
        <source>Vertical bar |</source>
        <translation>세로줄 |</translation>
    </message>
    <message>
        <source>Caret ^</source>
        <translation>캐럿 ^</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>공백</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the first %1 lines have the same number of cells with it: %2.</source>
        <translation>
            <numerusform>처음 %1개 행 중 %Ln개가 이것으로 나누면 셀 수가 같습니다: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>you chose; %1 fits better</source>
        <translation>직접 선택함(%1이(가) 더 알맞음)</translation>
    </message>
    <message>
        <source>you chose</source>
        <translation>직접 선택함</translation>
    </message>
    <message>
        <source>assumed: one column</source>
        <translation>가정: 열 하나</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>일반적</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells of the first line read like names, %1 like values.</source>
        <translation>
            <numerusform>첫 행의 셀 %Ln개는 이름처럼, %1개는 값처럼 보입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>가정</translation>
    </message>
    <message>
        <source>The first line looks like those below it.</source>
        <translation>첫 행이 아래 행들과 비슷합니다.</translation>
    </message>
    <message>
        <source>saved today %1</source>
        <translation>오늘 %1에 저장함</translation>
    </message>
    <message>
        <source>saved yesterday %1</source>
        <translation>어제 %1에 저장함</translation>
    </message>
    <message>
        <source>saved on %1 at %2</source>
        <translation>%1 %2에 저장함</translation>
    </message>
    <message>
        <source>Columns without a name are called by their place: %1.</source>
        <translation>이름이 없는 열은 위치로 부릅니다: %1.</translation>
    </message>
    <message>
        <source>Names that stand over more than one column: %1. Convey reads the first column of each; to use another, give it a name of its own in the spreadsheet.</source>
        <translation>여러 열에 같은 이름이 있습니다: %1. Convey는 각각 첫 번째 열을 읽습니다. 다른 열을 사용하려면 스프레드시트에서 고유한 이름을 지정하세요.</translation>
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
        <translation>Windows-1252(서유럽)</translation>
    </message>
    <message>
        <source>UTF-16 LE (Excel: Unicode text)</source>
        <translation>UTF-16 LE(Excel: 유니코드 텍스트)</translation>
    </message>
    <message>
        <source>UTF-16 BE</source>
        <translation>UTF-16 BE</translation>
    </message>
    <message>
        <source>Windows-1250 (Central)</source>
        <translation>Windows-1250(중앙 유럽)</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251(키릴 문자)</translation>
    </message>
    <message>
        <source>Windows-1253 (Greek)</source>
        <translation>Windows-1253(그리스어)</translation>
    </message>
    <message>
        <source>Windows-1254 (Turkish)</source>
        <translation>Windows-1254(튀르키예어)</translation>
    </message>
    <message>
        <source>Windows-1255 (Hebrew)</source>
        <translation>Windows-1255(히브리어)</translation>
    </message>
    <message>
        <source>Windows-1256 (Arabic)</source>
        <translation>Windows-1256(아랍어)</translation>
    </message>
    <message>
        <source>Windows-1257 (Baltic)</source>
        <translation>Windows-1257(발트어)</translation>
    </message>
    <message>
        <source>Windows-1258 (Vietnamese)</source>
        <translation>Windows-1258(베트남어)</translation>
    </message>
    <message>
        <source>Windows-874 (Thai)</source>
        <translation>Windows-874(태국어)</translation>
    </message>
    <message>
        <source>Shift_JIS (Japanese)</source>
        <translation>Shift_JIS(일본어)</translation>
    </message>
    <message>
        <source>EUC-JP (Japanese)</source>
        <translation>EUC-JP(일본어)</translation>
    </message>
    <message>
        <source>GB18030 (Chinese, simplified)</source>
        <translation>GB18030(중국어 간체)</translation>
    </message>
    <message>
        <source>EUC-KR (Korean)</source>
        <translation>EUC-KR(한국어)</translation>
    </message>
    <message>
        <source>Big5 (Chinese, traditional)</source>
        <translation>Big5(중국어 번체)</translation>
    </message>
    <message>
        <source>Mac Roman (old Macs)</source>
        <translation>Mac Roman(구형 Mac)</translation>
    </message>
    <message>
        <source>you chose</source>
        <translation>직접 선택함</translation>
    </message>
    <message>
        <source>found, %1 % sure</source>
        <translation>감지됨(확률 %1 %)</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>일반적</translation>
    </message>
    <message>
        <source>found, marked as such</source>
        <translation>감지됨(표시 있음)</translation>
    </message>
    <message>
        <source>likely, %1 % sure</source>
        <translation>추정(확률 %1 %)</translation>
    </message>
    <message>
        <source>as the format has it</source>
        <translation>형식에서 정해짐</translation>
    </message>
    <message>
        <source>found</source>
        <translation>감지됨</translation>
    </message>
    <message>
        <source>The file begins with the mark of this encoding.</source>
        <translation>파일이 이 인코딩의 표시로 시작합니다.</translation>
    </message>
    <message>
        <source>Every second byte is zero, as in this encoding.</source>
        <translation>한 바이트 건너 0이 있어 이 인코딩과 일치합니다.</translation>
    </message>
    <message>
        <source>Line %1 is the first with letters beyond A to Z, and they are well-formed.</source>
        <translation>%1행에 A~Z가 아닌 글자가 처음 나오며, 형식이 올바릅니다.</translation>
    </message>
    <message>
        <source>There is no letter beyond A to Z in what was looked at.</source>
        <translation>확인한 범위에는 A~Z가 아닌 글자가 없습니다.</translation>
    </message>
    <message>
        <source>Line %1 is the first that can&apos;t be UTF-8; with this encoding its letters make words.</source>
        <translation>%1행은 UTF-8일 수 없습니다. 이 인코딩이면 글자가 단어가 됩니다.</translation>
    </message>
    <message>
        <source>The first line names the separator, as Excel writes it.</source>
        <translation>첫 행에 Excel 방식으로 구분 문자가 적혀 있습니다.</translation>
    </message>
    <message>
        <source>The lines above the table are parameters of a template.</source>
        <translation>표 위의 행은 템플릿의 매개변수입니다.</translation>
    </message>
    <message>
        <source>The lines above the table are comments.</source>
        <translation>표 위의 행은 주석입니다.</translation>
    </message>
    <message>
        <source>The lines above the table read like a title.</source>
        <translation>표 위의 행은 제목처럼 보입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were passed over.</source>
        <translation>
            <numerusform>행 %Ln개를 건너뛰었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>none found</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>one begins in line %1</source>
        <translation>%1행에서 하나가 시작됨</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other tables begin in the file.</source>
        <translation>
            <numerusform>파일에 다른 표가 %Ln개 더 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>above the names</source>
        <translation>열 이름 위</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable, from line %1 on</source>
        <translation>
            <numerusform>읽을 수 없음 %Ln개(%1행부터)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how it was found, and the proof</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>하나뿐임</translation>
    </message>
    <message>
        <source>An Excel workbook.</source>
        <translation>Excel 통합 문서입니다.</translation>
    </message>
    <message>
        <source>Packed as gz; Convey has unpacked it.</source>
        <translation>gz로 압축된 파일을 Convey가 풀었습니다.</translation>
    </message>
    <message>
        <source>Its days are counted from 1904, as on old Macs.</source>
        <translation>구형 Mac처럼 날짜를 1904년부터 셉니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln formulas have no value: open the workbook in Excel and save it once.</source>
        <translation>
            <numerusform>수식 %Ln개에 값이 없습니다. Excel에서 통합 문서를 열고 한 번 저장하세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged cells: the value stands in the first of them.</source>
        <translation>
            <numerusform>병합된 셀이 %Ln개 있으며, 값은 첫 번째 셀에 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its lines end in different ways, which changes nothing.</source>
        <translation>행 끝이 서로 다르지만 영향은 없습니다.</translation>
    </message>
    <message>
        <source>Its lines end as on Windows (CR LF).</source>
        <translation>줄바꿈이 Windows 방식(CR LF)입니다.</translation>
    </message>
    <message>
        <source>Its lines end as on old Macs (CR).</source>
        <translation>줄바꿈이 구형 Mac 방식(CR)입니다.</translation>
    </message>
    <message>
        <source>Its lines end as on Linux and Macs (LF).</source>
        <translation>줄바꿈이 Linux·Mac 방식(LF)입니다.</translation>
    </message>
    <message>
        <source>Line %1 names a time zone: %2.</source>
        <translation>%1행에 시간대가 있습니다: %2.</translation>
    </message>
    <message numerus="yes">
        <source>the one of %Ln that looks most like conversions</source>
        <translation>
            <numerusform>시트 %Ln개 중 전환에 가장 가까워 보임</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>is empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>값이 있음</translation>
    </message>
    <message>
        <source>zero or less</source>
        <translation>0 이하</translation>
    </message>
    <message>
        <source>above zero</source>
        <translation>0보다 큼</translation>
    </message>
    <message>
        <source>all but %1</source>
        <comment>words of a column</comment>
        <translation>%1 제외한 전체</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>cells without a word</comment>
        <translation>(비어 있음)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, and the values that are left out</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This file has no such column.</source>
        <translation>이 파일에 이 열이 없습니다.</translation>
    </message>
    <message>
        <source>Switched off: they are sent.</source>
        <translation>꺼짐: 전송됩니다.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>세는 중…</translation>
    </message>
    <message>
        <source>None in this file.</source>
        <translation>이 파일에는 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions, with others of its kind</source>
        <translation>
            <numerusform>같은 종류를 합쳐 전환 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions, %1, with others of its kind</source>
        <translation>
            <numerusform>같은 종류를 합쳐 전환 %Ln건, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions</source>
        <translation>
            <numerusform>전환 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions, %1</source>
        <translation>
            <numerusform>전환 %Ln건, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>causes</name>
    <message>
        <source>Line has too many cells</source>
        <translation>행에 셀이 너무 많음</translation>
    </message>
    <message>
        <source>Line has too few cells</source>
        <translation>행에 셀이 부족함</translation>
    </message>
    <message>
        <source>Quotation mark never closed</source>
        <translation>따옴표가 닫히지 않음</translation>
    </message>
    <message>
        <source>Line too long to be read whole</source>
        <translation>너무 길어 다 읽을 수 없는 행</translation>
    </message>
    <message>
        <source>Text can&apos;t be read (encoding)</source>
        <translation>텍스트를 읽을 수 없음(인코딩)</translation>
    </message>
    <message>
        <source>Event ID is missing</source>
        <translation>이벤트 ID 없음</translation>
    </message>
    <message>
        <source>Event ID looks personal</source>
        <translation>이벤트 ID가 개인정보로 보임</translation>
    </message>
    <message>
        <source>Event ID is very long</source>
        <translation>이벤트 ID가 매우 김</translation>
    </message>
    <message>
        <source>Kind of event is missing</source>
        <translation>이벤트 종류 없음</translation>
    </message>
    <message>
        <source>Kind of event is not known</source>
        <translation>알 수 없는 이벤트 종류</translation>
    </message>
    <message>
        <source>Custom event has no name</source>
        <translation>맞춤 이벤트에 이름이 없음</translation>
    </message>
    <message>
        <source>Custom event name not allowed</source>
        <translation>사용할 수 없는 맞춤 이벤트 이름</translation>
    </message>
    <message>
        <source>Custom event has a standard name</source>
        <translation>맞춤 이벤트가 표준 이벤트 이름임</translation>
    </message>
    <message>
        <source>Custom event name not sent</source>
        <translation>맞춤 이벤트 이름은 전송 안 됨</translation>
    </message>
    <message>
        <source>Time is missing</source>
        <translation>시각 없음</translation>
    </message>
    <message>
        <source>Time can&apos;t be read</source>
        <translation>시각을 읽을 수 없음</translation>
    </message>
    <message>
        <source>Time names no zone</source>
        <translation>시각에 시간대가 없음</translation>
    </message>
    <message>
        <source>Day and month unclear</source>
        <translation>일과 월이 불분명</translation>
    </message>
    <message>
        <source>Time skipped by the clocks</source>
        <translation>시계 변경으로 없는 시각</translation>
    </message>
    <message>
        <source>Time happened twice</source>
        <translation>시계 변경으로 두 번 있는 시각</translation>
    </message>
    <message>
        <source>Older than 7 days</source>
        <translation>7일보다 오래됨</translation>
    </message>
    <message>
        <source>Time is in the future</source>
        <translation>시각이 미래임</translation>
    </message>
    <message>
        <source>Leaves the 7 days within the hour</source>
        <translation>1시간 안에 7일이 지남</translation>
    </message>
    <message>
        <source>Place is not known</source>
        <translation>알 수 없는 발생 장소</translation>
    </message>
    <message>
        <source>App event outside the app</source>
        <translation>앱 밖의 앱 이벤트</translation>
    </message>
    <message>
        <source>Page address is missing</source>
        <translation>페이지 주소 없음</translation>
    </message>
    <message>
        <source>Page address can&apos;t be sent</source>
        <translation>페이지 주소를 전송할 수 없음</translation>
    </message>
    <message>
        <source>Page address looks personal</source>
        <translation>페이지 주소가 개인정보로 보임</translation>
    </message>
    <message>
        <source>Opt-out can&apos;t be read</source>
        <translation>옵트아웃을 읽을 수 없음</translation>
    </message>
    <message>
        <source>Consent is unclear</source>
        <translation>동의가 불분명</translation>
    </message>
    <message>
        <source>Nothing identifies the customer</source>
        <translation>고객을 식별할 정보 없음</translation>
    </message>
    <message>
        <source>E-mail address not usable</source>
        <translation>이메일 주소 사용 불가</translation>
    </message>
    <message>
        <source>Phone number not usable</source>
        <translation>전화번호 사용 불가</translation>
    </message>
    <message>
        <source>Phone number without country</source>
        <translation>전화번호에 국가 번호 없음</translation>
    </message>
    <message>
        <source>Customer ID not usable</source>
        <translation>고객 ID 사용 불가</translation>
    </message>
    <message>
        <source>Name not usable</source>
        <translation>이름 사용 불가</translation>
    </message>
    <message>
        <source>Country is not known</source>
        <translation>알 수 없는 국가</translation>
    </message>
    <message>
        <source>Region not usable</source>
        <translation>지역 사용 불가</translation>
    </message>
    <message>
        <source>City not usable</source>
        <translation>도시 사용 불가</translation>
    </message>
    <message>
        <source>Postal code not usable</source>
        <translation>우편번호 사용 불가</translation>
    </message>
    <message>
        <source>IP address not usable</source>
        <translation>IP 주소 사용 불가</translation>
    </message>
    <message>
        <source>Browser text not usable</source>
        <translation>브라우저 문자열 사용 불가</translation>
    </message>
    <message>
        <source>obref not usable</source>
        <translation>obref 사용 불가</translation>
    </message>
    <message>
        <source>Advertising ID not usable</source>
        <translation>광고 ID 사용 불가</translation>
    </message>
    <message>
        <source>Hash of another kind</source>
        <translation>다른 종류의 해시</translation>
    </message>
    <message>
        <source>Hashed already</source>
        <translation>이미 해시됨</translation>
    </message>
    <message>
        <source>Amount can&apos;t be read</source>
        <translation>금액을 읽을 수 없음</translation>
    </message>
    <message>
        <source>Amount has too many decimals</source>
        <translation>금액의 소수 자릿수가 많음</translation>
    </message>
    <message>
        <source>Decimal sign unclear</source>
        <translation>소수점 기호가 불분명</translation>
    </message>
    <message>
        <source>Currency is missing</source>
        <translation>통화 없음</translation>
    </message>
    <message>
        <source>Amount is negative</source>
        <translation>금액이 음수</translation>
    </message>
    <message>
        <source>Amount is zero</source>
        <translation>금액이 0</translation>
    </message>
    <message>
        <source>Currency is not known</source>
        <translation>알 수 없는 통화</translation>
    </message>
    <message>
        <source>Currency no longer in use</source>
        <translation>더는 쓰지 않는 통화</translation>
    </message>
    <message>
        <source>Plan not sent</source>
        <translation>요금제는 전송 안 됨</translation>
    </message>
    <message>
        <source>Products not sent</source>
        <translation>상품은 전송 안 됨</translation>
    </message>
    <message>
        <source>Own field not sent</source>
        <translation>자체 필드는 전송 안 됨</translation>
    </message>
    <message>
        <source>Text looks personal</source>
        <translation>텍스트가 개인정보로 보임</translation>
    </message>
    <message>
        <source>Quantity can&apos;t be read</source>
        <translation>수량을 읽을 수 없음</translation>
    </message>
    <message>
        <source>Quantity below 1</source>
        <translation>수량이 1 미만</translation>
    </message>
    <message>
        <source>Item price can&apos;t be read</source>
        <translation>상품 가격을 읽을 수 없음</translation>
    </message>
    <message>
        <source>Item price without currency</source>
        <translation>상품 가격에 통화 없음</translation>
    </message>
    <message>
        <source>Item currency is not known</source>
        <translation>상품 통화를 알 수 없음</translation>
    </message>
    <message>
        <source>Very many items</source>
        <translation>상품이 매우 많음</translation>
    </message>
    <message>
        <source>Customer&apos;s name in an item&apos;s name</source>
        <translation>상품 이름에 고객 이름이 있음</translation>
    </message>
    <message>
        <source>Own field not readable</source>
        <translation>자체 필드를 읽을 수 없음</translation>
    </message>
    <message>
        <source>Items not readable</source>
        <translation>상품을 읽을 수 없음</translation>
    </message>
    <message>
        <source>More than three values</source>
        <translation>값이 세 개 초과</translation>
    </message>
    <message>
        <source>Left out for want of consent</source>
        <translation>제외: 동의 없음</translation>
    </message>
    <message>
        <source>Left out: voided</source>
        <translation>제외: 무효 처리</translation>
    </message>
    <message>
        <source>Left out: refunded</source>
        <translation>제외: 환불</translation>
    </message>
    <message>
        <source>Left out: cancelled</source>
        <translation>제외: 취소</translation>
    </message>
    <message>
        <source>Left out: not paid yet</source>
        <translation>제외: 미결제</translation>
    </message>
    <message>
        <source>Left out: failed</source>
        <translation>제외: 실패</translation>
    </message>
    <message>
        <source>Left out: test mode</source>
        <translation>제외: 테스트 모드</translation>
    </message>
    <message>
        <source>Left out: not a sale</source>
        <translation>제외: 판매 아님</translation>
    </message>
    <message>
        <source>Left out: adjustment</source>
        <translation>제외: 조정</translation>
    </message>
    <message>
        <source>Left out: totals</source>
        <translation>제외: 합계</translation>
    </message>
    <message>
        <source>Left out: not won</source>
        <translation>제외: 수주 안 됨</translation>
    </message>
    <message>
        <source>Left out by a filter</source>
        <translation>필터로 제외</translation>
    </message>
    <message>
        <source>Too many lines for one order</source>
        <translation>한 주문에 행이 너무 많음</translation>
    </message>
    <message>
        <source>Lines of one order differ</source>
        <translation>한 주문의 행이 서로 다름</translation>
    </message>
    <message>
        <source>Line stands twice in an order</source>
        <translation>한 주문에 같은 행이 두 번 있음</translation>
    </message>
    <message>
        <source>Items and total differ</source>
        <translation>상품과 합계가 다름</translation>
    </message>
    <message>
        <source>Items and total far apart</source>
        <translation>상품과 합계가 크게 다름</translation>
    </message>
    <message>
        <source>Event ID used twice, same content</source>
        <translation>이벤트 ID 중복(같은 내용)</translation>
    </message>
    <message>
        <source>Event ID used twice, other content</source>
        <translation>이벤트 ID 중복(다른 내용)</translation>
    </message>
    <message>
        <source>Nearly all amounts are 1</source>
        <translation>거의 모든 금액이 1</translation>
    </message>
    <message>
        <source>Amounts far above the usual ones</source>
        <translation>평소보다 훨씬 큰 금액</translation>
    </message>
    <message>
        <source>Most times in one hour of the day</source>
        <translation>시각이 하루 중 한 시간에 몰림</translation>
    </message>
    <message>
        <source>Event IDs only count the lines</source>
        <translation>이벤트 ID가 행 번호일 뿐임</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>이미 전송됨</translation>
    </message>
    <message>
        <source>Sent before with other values</source>
        <translation>다른 값으로 이미 전송됨</translation>
    </message>
    <message>
        <source>Sent before, no answer came back</source>
        <translation>이미 전송했지만 응답 없음</translation>
    </message>
    <message>
        <source>Sent before to a pixel of yours</source>
        <translation>내 다른 픽셀에 이미 전송됨</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>직접 제외함</translation>
    </message>
    <message>
        <source>Counted, but not listed</source>
        <translation>집계만 하고 목록에는 없음</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>확인할 것이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>셀 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>an ID of its own for each conversion, such as an order number</source>
        <translation>주문 번호처럼 전환마다 고유한 ID</translation>
    </message>
    <message>
        <source>a kind of event, such as order_created or Purchase</source>
        <translation>order_created나 Purchase 같은 이벤트 종류</translation>
    </message>
    <message>
        <source>1 to 64 letters, digits, _ or -</source>
        <translation>영문자, 숫자, _, - 1~64자</translation>
    </message>
    <message>
        <source>a time such as 2026-11-21T14:30:00+01:00</source>
        <translation>2026-11-21T14:30:00+01:00 같은 시각</translation>
    </message>
    <message>
        <source>a place such as web, mobile_app or physical_store</source>
        <translation>web, mobile_app, physical_store 같은 장소</translation>
    </message>
    <message>
        <source>an address such as https://shop.example.com/thanks</source>
        <translation>https://shop.example.com/thanks 같은 주소</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>예 또는 아니요</translation>
    </message>
    <message>
        <source>an e-mail address, a phone number, a customer ID or oppref</source>
        <translation>이메일 주소, 전화번호, 고객 ID 또는 oppref</translation>
    </message>
    <message>
        <source>an address such as anna@example.com</source>
        <translation>anna@example.com 같은 주소</translation>
    </message>
    <message>
        <source>a number with its country code, such as +44 7700 900123</source>
        <translation>+44 7700 900123처럼 국가 번호가 있는 번호</translation>
    </message>
    <message>
        <source>two letters such as US</source>
        <translation>US 같은 두 글자</translation>
    </message>
    <message>
        <source>at most 32 letters, digits, spaces and hyphens</source>
        <translation>영문자, 숫자, 공백, 하이픈 최대 32자</translation>
    </message>
    <message>
        <source>one IPv4 or IPv6 address</source>
        <translation>IPv4 또는 IPv6 주소 하나</translation>
    </message>
    <message>
        <source>a number such as 129.99</source>
        <translation>129.99 같은 수</translation>
    </message>
    <message>
        <source>three letters such as EUR</source>
        <translation>EUR 같은 세 글자</translation>
    </message>
    <message>
        <source>a whole number from 1 on</source>
        <translation>1 이상의 정수</translation>
    </message>
    <message>
        <source>OpenAI refuses conversions like this one.</source>
        <translation>OpenAI는 이런 전환을 거부합니다.</translation>
    </message>
    <message>
        <source>Nothing here can be sent for certain, and Convey won&apos;t guess.</source>
        <translation>확실히 전송할 수 있는 것이 없으며, Convey는 추측하지 않습니다.</translation>
    </message>
    <message>
        <source>OpenAI does not say how it takes this.</source>
        <translation>OpenAI가 이것을 어떻게 처리하는지는 공개되지 않았습니다.</translation>
    </message>
    <message>
        <source>The conversion is sent without this value.</source>
        <translation>이 값을 빼고 전환을 전송합니다.</translation>
    </message>
    <message>
        <source>It would leave this computer unhashed.</source>
        <translation>해시되지 않은 채 이 컴퓨터 밖으로 나가게 됩니다.</translation>
    </message>
    <message>
        <source>You or your saved setup leave it out.</source>
        <translation>직접 또는 저장된 설정에 따라 제외했습니다.</translation>
    </message>
    <message>
        <source>OpenAI takes it; it is worth a look.</source>
        <translation>OpenAI가 수락하지만 확인해 볼 만합니다.</translation>
    </message>
    <message>
        <source>Rule: OpenAI, page “%1”, read on %2</source>
        <translation>규칙: OpenAI, 페이지 ‘%1’, %2에 확인</translation>
    </message>
    <message>
        <source>Rule: a recorded answer of OpenAI (%1), read on %2</source>
        <translation>규칙: OpenAI의 실제 응답(%1), %2에 확인</translation>
    </message>
    <message>
        <source>Rule: inferred, %1, read on %2</source>
        <translation>규칙: 추정, %1, %2에 확인</translation>
    </message>
    <message>
        <source>OpenAI has published no rule (looked for on %1)</source>
        <translation>OpenAI가 공개한 규칙이 없습니다(%1에 조사)</translation>
    </message>
    <message>
        <source>Rule: Convey&apos;s own, not OpenAI&apos;s</source>
        <translation>규칙: OpenAI가 아닌 Convey의 규칙</translation>
    </message>
    <message>
        <source>Amount is missing</source>
        <translation>금액 없음</translation>
    </message>
    <message>
        <source>Left out: the header again</source>
        <translation>제외: 열 이름 반복</translation>
    </message>
</context>
<context>
    <name>convey::ui::AboutDialog</name>
    <message>
        <source>Libraries that Convey uses</source>
        <translation>Convey가 사용하는 라이브러리</translation>
    </message>
    <message>
        <source>Each library with its version, its licence and who wrote it.</source>
        <translation>각 라이브러리의 버전, 라이선스, 만든 사람입니다.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>저작권</translation>
    </message>
    <message>
        <source>About Convey</source>
        <translation>Convey 정보</translation>
    </message>
    <message>
        <source>Convey %1</source>
        <translation>Convey %1</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you send it. Convey collects no usage data and looks for no updates. Keys stay in the key store of this computer.</source>
        <translation>전송하기 전에는 이 컴퓨터에서 아무것도 나가지 않습니다. Convey는 사용 데이터를 수집하지 않고 업데이트도 찾지 않습니다. 키는 이 컴퓨터의 키 저장소에 남습니다.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. © Convey contributors. It uses:</source>
        <translation>Apache License 2.0에 따른 자유 소프트웨어입니다. © Convey contributors. 사용하는 것:</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>버전 정보 복사(&amp;C)</translation>
    </message>
</context>
<context>
    <name>convey::ui::AdsManagerDrawing</name>
    <message>
        <source>A drawing of Ads Manager: on the page Conversions, the pixel ID stands beside the pixel, and keys for sending are made under Conversion keys.</source>
        <translation>Ads Manager 그림: ‘Conversions’ 페이지에서 픽셀 옆에 픽셀 ID가 있고, 전송용 키는 ‘Conversion keys’에서 만듭니다.</translation>
    </message>
    <message>
        <source>Pixel: your shop</source>
        <translation>픽셀: 내 쇼핑몰</translation>
    </message>
    <message>
        <source>Pixel ID   %1</source>
        <translation>픽셀 ID   %1</translation>
    </message>
    <message>
        <source>Source ID   %1</source>
        <translation>소스 ID   %1</translation>
    </message>
    <message>
        <source>Conversion keys</source>
        <translation>Conversion keys</translation>
    </message>
    <message>
        <source>New key   %1</source>
        <translation>새 키   %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::AgainBar</name>
    <message>
        <source>&amp;Mend them in Preview</source>
        <translation>미리보기에서 수정(&amp;M)</translation>
    </message>
    <message>
        <source>Shows the refused rows on the Preview page, with OpenAI&apos;s own words.</source>
        <translation>거부된 행을 OpenAI의 원문과 함께 ‘미리보기’ 페이지에 표시합니다.</translation>
    </message>
    <message>
        <source>Test &amp;only these</source>
        <translation>이것만 테스트(&amp;O)</translation>
    </message>
    <message>
        <source>Sends only the refused conversions that are changed since, as a test. Nothing is recorded.</source>
        <translation>거부된 뒤 변경한 전환만 테스트로 보냅니다. 아무것도 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Send only these…</source>
        <translation>이것만 전송(&amp;S)…</translation>
    </message>
    <message>
        <source>Asks once more, then sends only the refused conversions that are changed since.</source>
        <translation>한 번 더 확인한 뒤, 거부된 후 변경한 전환만 전송합니다.</translation>
    </message>
    <message numerus="yes">
        <source>OpenAI refused %Ln conversions.</source>
        <translation>
            <numerusform>OpenAI가 전환 %Ln건을 거부했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change what its words name; then only these can be sent.</source>
        <translation>원문에서 가리키는 것을 변경하면 이것만 전송할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are changed since and can be sent alone.</source>
        <translation>
            <numerusform>그 뒤 %Ln건을 변경했으며 따로 전송할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send only these in practice mode…</source>
        <translation>연습 모드로 이것만 전송(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Send only these for real…</source>
        <translation>이것만 실제 전송(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>convey::ui::Banner</name>
    <message>
        <source>Problem</source>
        <translation>문제</translation>
    </message>
</context>
<context>
    <name>convey::ui::BannerStack</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>messages that are folded up</comment>
        <translation>
            <numerusform>외 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the other messages of this page, or folds them up again.</source>
        <translation>이 페이지의 다른 메시지를 표시하거나 다시 접습니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::BatchModel</name>
    <message>
        <source>%1 to %2</source>
        <comment>times of the oldest and the newest order</comment>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>전환</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
</context>
<context>
    <name>convey::ui::BindingDialog</name>
    <message>
        <source>Several columns, or a part of one: %1</source>
        <translation>여러 열 또는 열의 일부: %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>How the value is made of the columns.</source>
        <translation>열에서 값을 만드는 방법입니다.</translation>
    </message>
    <message>
        <source>The first column that is not empty</source>
        <translation>비어 있지 않은 첫 번째 열</translation>
    </message>
    <message>
        <source>All of these columns</source>
        <translation>이 열 모두</translation>
    </message>
    <message>
        <source>A part of one column</source>
        <translation>한 열의 일부</translation>
    </message>
    <message>
        <source>Text with columns in it</source>
        <translation>열을 넣은 텍스트</translation>
    </message>
    <message>
        <source>An ID made of these columns</source>
        <translation>이 열로 만든 ID</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>열 %1</translation>
    </message>
    <message>
        <source>A column of the file; they are used in this order.</source>
        <translation>파일의 열입니다. 이 순서대로 사용합니다.</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no column</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>Part of the cell</source>
        <translation>셀의 부분</translation>
    </message>
    <message>
        <source>Which part of each cell is taken.</source>
        <translation>각 셀에서 사용할 부분입니다.</translation>
    </message>
    <message>
        <source>the whole cell</source>
        <translation>셀 전체</translation>
    </message>
    <message>
        <source>the first name of a full name</source>
        <translation>전체 이름 중 이름</translation>
    </message>
    <message>
        <source>the last name of a full name</source>
        <translation>전체 이름 중 성</translation>
    </message>
    <message>
        <source>all e-mail addresses of the cell</source>
        <translation>셀의 모든 이메일 주소</translation>
    </message>
    <message>
        <source>what stands behind a word and a colon</source>
        <translation>단어와 콜론 뒤의 내용</translation>
    </message>
    <message>
        <source>The word before the colon</source>
        <translation>콜론 앞의 단어</translation>
    </message>
    <message>
        <source>In a cell with “oppref: abc” the word is oppref.</source>
        <translation>셀이 ‘oppref: abc’이면 단어는 oppref입니다.</translation>
    </message>
    <message>
        <source>Text with columns in braces</source>
        <translation>열을 중괄호로 넣은 텍스트</translation>
    </message>
    <message>
        <source>Columns stand in braces: evt_{Order ID}. A brace that is meant is doubled.</source>
        <translation>열은 중괄호로 묶습니다: evt_{Order ID}. 중괄호 자체는 두 번 씁니다.</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <translation>방법(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>텍스트(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>열(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Part:</source>
        <translation>부분(&amp;P):</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>결과:</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>이대로 사용(&amp;U)</translation>
    </message>
    <message>
        <source>Write text with columns of the file in braces, such as evt_{Order ID}.</source>
        <translation>파일의 열을 중괄호로 묶어 텍스트를 쓰세요. 예: evt_{Order ID}.</translation>
    </message>
    <message>
        <source>Choose the columns, and which part of their cells.</source>
        <translation>열과 셀에서 사용할 부분을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value and what is sent for it</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nothing in the first lines.</source>
        <translation>처음 몇 행에는 없습니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::BindingWords</name>
    <message>
        <source>First name in %1</source>
        <comment>a column</comment>
        <translation>%1의 이름</translation>
    </message>
    <message>
        <source>Last name in %1</source>
        <comment>a column</comment>
        <translation>%1의 성</translation>
    </message>
    <message>
        <source>Addresses in %1</source>
        <comment>e-mail addresses in a column</comment>
        <translation>%1의 주소</translation>
    </message>
    <message>
        <source>Address %1 in %2</source>
        <comment>the second e-mail address in a column</comment>
        <translation>%2의 %1번째 주소</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <comment>what stands behind a word in a column</comment>
        <translation>%2의 ‘%1’</translation>
    </message>
    <message>
        <source>%1, else %2</source>
        <comment>columns: the second where the first is empty</comment>
        <translation>%1, 없으면 %2</translation>
    </message>
    <message>
        <source>Made of %1</source>
        <comment>an event ID, of columns</comment>
        <translation>%1(으)로 만듦</translation>
    </message>
</context>
<context>
    <name>convey::ui::BuildPane</name>
    <message>
        <source>What a tag can’t do</source>
        <translation>태그로 할 수 없는 것</translation>
    </message>
    <message>
        <source>It can’t report clicks, forms or app events, send several events at once, carry e-mail addresses or other customer data, opt a visitor out, find the click reference, or take fields of your own. For those, send a file or use the pixel script. Show it only after consent.</source>
        <translation>클릭, 양식, 앱 이벤트를 보고하거나, 여러 이벤트를 한 번에 보내거나, 이메일 주소 등 고객 데이터를 싣거나, 방문자를 옵트아웃하거나, 클릭 참조를 찾거나, 자체 필드를 받을 수 없습니다. 이런 경우에는 파일을 전송하거나 픽셀 스크립트를 사용하세요. 동의를 받은 뒤에만 표시하세요.</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>용도(&amp;O)</translation>
    </message>
    <message>
        <source>Form of the tag</source>
        <translation>태그 형식</translation>
    </message>
    <message>
        <source>Where the tag will stand: each place wants it written in its own way.</source>
        <translation>태그를 넣을 곳입니다. 곳마다 쓰는 방식이 다릅니다.</translation>
    </message>
    <message>
        <source>Image tag</source>
        <translation>이미지 태그</translation>
    </message>
    <message>
        <source>The tag, ready to paste. Convey never loads it. Ctrl+Shift+C copies it with its colours.</source>
        <translation>바로 붙여넣을 수 있는 태그입니다. Convey는 이것을 불러오지 않습니다. Ctrl+Shift+C로 색과 함께 복사합니다.</translation>
    </message>
    <message>
        <source>The same conversion in other forms</source>
        <translation>같은 전환의 다른 형식</translation>
    </message>
    <message numerus="yes">
        <source>%Ln forms</source>
        <translation>
            <numerusform>형식 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms of the tag</source>
        <translation>태그의 형식</translation>
    </message>
    <message>
        <source>The tag for each place. Enter copies the code of a row.</source>
        <translation>곳별 태그입니다. Enter로 행의 코드를 복사합니다.</translation>
    </message>
    <message>
        <source>No problem found</source>
        <translation>문제를 찾지 못했습니다</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln characters</source>
        <comment>what is wrong, length</comment>
        <translation>
            <numerusform>%1, %Ln자</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag is on the clipboard, as text and with its colours.</source>
        <translation>태그를 텍스트와 색이 있는 형태로 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>The tag is on the clipboard.</source>
        <translation>태그를 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>On the clipboard: %1.</source>
        <comment>form of the tag</comment>
        <translation>클립보드에 복사됨: %1.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1에 저장했습니다.</translation>
    </message>
    <message>
        <source>Save the tag</source>
        <translation>태그 저장</translation>
    </message>
    <message>
        <source>Save a page for the developer</source>
        <translation>개발자용 페이지 저장</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>웹페이지 (*.html)</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>인쇄용 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>convey::ui::BulkPane</name>
    <message>
        <source>No file is open</source>
        <translation>열린 파일이 없습니다</translation>
    </message>
    <message>
        <source>Open a file with one conversion a row, look at its columns, then come back.</source>
        <translation>한 행이 전환 한 건인 파일을 열고 열을 확인한 다음 여기로 돌아오세요.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>파일 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Lines that are done</source>
        <translation>처리한 행</translation>
    </message>
    <message>
        <source>Stop making tags</source>
        <translation>태그 만들기 중지</translation>
    </message>
    <message>
        <source>Stops; no file is written or changed.</source>
        <translation>중지합니다. 파일을 만들거나 변경하지 않습니다.</translation>
    </message>
    <message>
        <source>Lines that are no tag</source>
        <translation>태그가 되지 않는 행</translation>
    </message>
    <message>
        <source>Each conversion that can’t be a tag, with the reason. Ctrl+C copies a row.</source>
        <translation>태그로 만들 수 없는 전환과 그 이유입니다. Ctrl+C로 행을 복사합니다.</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>열(&amp;L)…</translation>
    </message>
    <message>
        <source>Go to the columns of the file</source>
        <translation>파일의 열로 이동</translation>
    </message>
    <message>
        <source>There you choose which column is which; tags are made by the same choice.</source>
        <translation>어느 열이 무엇인지 그곳에서 선택합니다. 태그도 같은 선택으로 만듭니다.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>&amp;Pixel</source>
        <translation>픽셀(&amp;P)</translation>
    </message>
    <message>
        <source>A saved destination, or a pixel ID.</source>
        <translation>저장된 전송처 또는 픽셀 ID입니다.</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>용도(&amp;O)</translation>
    </message>
    <message>
        <source>Where the tags will stand.</source>
        <translation>태그를 넣을 곳입니다.</translation>
    </message>
    <message>
        <source>A table (CSV) with the tag in a column</source>
        <translation>태그 열이 있는 표(CSV)</translation>
    </message>
    <message>
        <source>A folder with one file a tag</source>
        <translation>태그마다 파일 하나인 폴더</translation>
    </message>
    <message>
        <source>One page (HTML) with all of them</source>
        <translation>모두 모은 한 페이지(HTML)</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>형식(&amp;A)</translation>
    </message>
    <message>
        <source>What is written. It holds the tags alone, no column of the file.</source>
        <translation>저장할 내용입니다. 태그만 담으며 파일의 열은 담지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln lines</source>
        <comment>name of the file</comment>
        <translation>
            <numerusform>%1, 행 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions about the columns are open. Answer them on Columns: a tag must not rest on a guess.</source>
        <translation>
            <numerusform>열에 대한 답하지 않은 질문이 %Ln개 있습니다. ‘열’에서 답하세요. 추측만으로는 태그를 만들 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the folder of tags is made</source>
        <translation>태그 폴더를 만들 위치</translation>
    </message>
    <message>
        <source>Save the tags</source>
        <translation>태그 저장</translation>
    </message>
    <message>
        <source>This is the file that the tags come from. Choose another name.</source>
        <translation>태그의 원본 파일입니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>Making the tags…</source>
        <translation>태그를 만드는 중…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>중지했습니다. 저장된 파일이 없습니다.</translation>
    </message>
    <message>
        <source>%1 lines = %2 tags + %3 blocked + %4 left out + %5 joined to their order.</source>
        <translation>행 %1개 = 태그 %2 + 전송 불가 %3 + 제외 %4 + 주문에 결합 %5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags need a look.</source>
        <translation>
            <numerusform>태그 %Ln개를 확인해야 합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags have the event and the ID of an earlier one and count once with it.</source>
        <translation>
            <numerusform>태그 %Ln개는 앞의 태그와 이벤트와 ID가 같아 함께 한 번만 집계됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest address has %1 characters (line %2).</source>
        <translation>가장 긴 주소는 %1자입니다(%2행).</translation>
    </message>
    <message>
        <source>%1 (%2 tags)</source>
        <comment>what is lost, count</comment>
        <translation>%1(태그 %2개)</translation>
    </message>
    <message>
        <source>Not in the tags, since a tag has no place for it: %1.</source>
        <translation>태그에 넣을 자리가 없어 빠진 것: %1.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
</context>
<context>
    <name>convey::ui::CaptureHelper</name>
    <message>
        <source>1. Every page</source>
        <translation>1. 모든 페이지</translation>
    </message>
    <message>
        <source>Put this into every page of your shop, before the code of step 2. It keeps oppref from the address of the landing page in a cookie of your own site for 30 days. Where the law asks for consent to such a cookie, run it after the consent.</source>
        <translation>쇼핑몰의 모든 페이지에서 2단계 코드보다 앞에 넣으세요. 방문 페이지 주소의 oppref를 자사 사이트 쿠키에 30일간 보관합니다. 이런 쿠키에 법적으로 동의가 필요하면 동의를 받은 뒤 실행하세요.</translation>
    </message>
    <message>
        <source>This step alone makes no column. Choose the place that your export comes from.</source>
        <translation>이 단계만으로는 열이 생기지 않습니다. 내보내기의 출처를 선택하세요.</translation>
    </message>
    <message>
        <source>2. A form of your own</source>
        <translation>2. 자체 양식</translation>
    </message>
    <message>
        <source>Put the hidden field into the form and the script behind it. The field arrives with the others; keep it with the order or lead.</source>
        <translation>숨겨진 필드를 양식에 넣고 그 뒤에 스크립트를 넣으세요. 필드는 다른 항목과 함께 도착하므로 주문이나 리드와 함께 보관하세요.</translation>
    </message>
    <message>
        <source>Next week&apos;s export has the column oppref, or the name under which you keep it.</source>
        <translation>다음 주 내보내기에는 oppref 열(또는 보관한 이름의 열)이 있습니다.</translation>
    </message>
    <message>
        <source>2. Shopify</source>
        <translation>2. Shopify</translation>
    </message>
    <message>
        <source>Put this into theme.liquid, behind step 1. It keeps oppref as an attribute of the cart, which becomes a note attribute of the order.</source>
        <translation>theme.liquid의 1단계 뒤에 넣으세요. oppref를 장바구니 속성으로 보관하며, 주문의 메모 속성이 됩니다.</translation>
    </message>
    <message>
        <source>Next week&apos;s orders export has it in the column Note Attributes, as a line that begins with oppref. Bind it as value(oppref):Note Attributes.</source>
        <translation>다음 주 주문 내보내기에서는 Note Attributes 열에 oppref로 시작하는 줄로 들어 있습니다. value(oppref):Note Attributes로 연결하세요.</translation>
    </message>
    <message>
        <source>2. WooCommerce</source>
        <translation>2. WooCommerce</translation>
    </message>
    <message>
        <source>Put this into a small plug-in or the functions.php of your child theme. It keeps oppref with the order, in the classic checkout and in that of blocks.</source>
        <translation>작은 플러그인이나 하위 테마의 functions.php에 넣으세요. 기존 결제와 블록 결제 모두에서 oppref를 주문과 함께 보관합니다.</translation>
    </message>
    <message>
        <source>In your export plug-in, add the order field oppref: next week&apos;s export has it as a column.</source>
        <translation>내보내기 플러그인에 주문 필드 oppref를 추가하면 다음 주 내보내기에 열로 나옵니다.</translation>
    </message>
    <message>
        <source>2. HubSpot form</source>
        <translation>2. HubSpot 양식</translation>
    </message>
    <message>
        <source>Make a contact property with the internal name oppref, a single line of text. Add it to the form as a hidden field, and put this behind step 1 on the page of the form. It works for forms that are not in a frame.</source>
        <translation>내부 이름이 oppref인 한 줄 텍스트 연락처 속성을 만드세요. 숨겨진 필드로 양식에 추가하고, 양식이 있는 페이지의 1단계 뒤에 이것을 넣으세요. 프레임 안에 있지 않은 양식에서 작동합니다.</translation>
    </message>
    <message>
        <source>Add the property to the view that you export: next week&apos;s file has the column oppref.</source>
        <translation>내보내는 보기에 속성을 추가하면 다음 주 파일에 oppref 열이 있습니다.</translation>
    </message>
    <message>
        <source>2. Calendly</source>
        <translation>2. Calendly</translation>
    </message>
    <message>
        <source>Put this at the end of the page with your links to Calendly. It hands oppref over as utm_content; leave that free of your own words.</source>
        <translation>Calendly 링크가 있는 페이지 끝에 넣으세요. oppref를 utm_content로 넘기므로, 그곳에는 직접 쓴 내용을 넣지 마세요.</translation>
    </message>
    <message>
        <source>Next week&apos;s export has it in the column UTM Content. Choose that column for oppref.</source>
        <translation>다음 주 내보내기에서는 UTM Content 열에 있습니다. oppref에 그 열을 선택하세요.</translation>
    </message>
    <message>
        <source>2. Stripe</source>
        <translation>2. Stripe</translation>
    </message>
    <message>
        <source>Where your server makes the checkout session, add oppref to the metadata of the payment. Step 1 has put it into a cookie that your server can read.</source>
        <translation>서버가 결제 세션을 만드는 곳에서 oppref를 결제 메타데이터에 추가하세요. 1단계에서 서버가 읽을 수 있는 쿠키에 넣어 두었습니다.</translation>
    </message>
    <message>
        <source>When you export payments, choose the metadata column oppref: the file has the column oppref (metadata).</source>
        <translation>결제를 내보낼 때 메타데이터 열 oppref를 선택하면 파일에 oppref (metadata) 열이 생깁니다.</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>코드 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Keep oppref in your shop</source>
        <translation>쇼핑몰에 oppref 보관하기</translation>
    </message>
    <message>
        <source>oppref is the id of the click in ChatGPT. OpenAI finds the ad by it better than by anything else, and only your shop can keep it.</source>
        <translation>oppref는 ChatGPT에서 일어난 클릭의 ID입니다. OpenAI가 광고를 찾는 가장 좋은 단서이며, 내 쇼핑몰만 보관할 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Where to keep it</source>
        <translation>보관할 곳(&amp;W)</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>코드(&amp;D)</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>보관할 곳</translation>
    </message>
    <message>
        <source>Step 1 is for every shop. Of step 2 choose where your export comes from.</source>
        <translation>1단계는 모든 쇼핑몰에 해당합니다. 2단계에서는 내보내기의 출처를 선택하세요.</translation>
    </message>
    <message>
        <source>Code to copy</source>
        <translation>복사할 코드</translation>
    </message>
    <message>
        <source>Text to copy into your shop. Convey does not run it and loads nothing.</source>
        <translation>쇼핑몰에 붙여넣을 텍스트입니다. Convey는 이것을 실행하지 않으며 아무것도 불러오지 않습니다.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>코드 복사</translation>
    </message>
    <message>
        <source>Puts the code on the clipboard.</source>
        <translation>코드를 클립보드에 복사합니다.</translation>
    </message>
    <message>
        <source>The code is on the clipboard.</source>
        <translation>코드를 클립보드에 복사했습니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::CauseList</name>
    <message>
        <source>Causes</source>
        <translation>원인</translation>
    </message>
    <message>
        <source>Choosing a cause shows only its rows; Delete shows all rows.</source>
        <translation>원인을 선택하면 해당 행만 표시하고, Delete를 누르면 모든 행을 표시합니다.</translation>
    </message>
    <message>
        <source>Why conversions are blocked, need a look or stay here, with how many there are. A conversion with several causes is counted once, under the most serious.</source>
        <translation>전환이 전송 불가이거나 확인이 필요하거나 여기에 남는 이유와 그 수입니다. 원인이 여러 개인 전환은 가장 심각한 원인으로 한 번만 셉니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::CauseModel</name>
    <message>
        <source>%1 beyond counting</source>
        <comment>a currency</comment>
        <translation>%1: 집계 범위를 넘음</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between amounts in different currencies</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>All conversions</source>
        <translation>모든 전환</translation>
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
        <translation>%1, 금액 %2</translation>
    </message>
</context>
<context>
    <name>convey::ui::CellDelegate</name>
    <message>
        <source>empty</source>
        <translation>비어 있음</translation>
    </message>
</context>
<context>
    <name>convey::ui::CheckPane</name>
    <message>
        <source>The recording has no image tag in it.</source>
        <translation>이 기록에는 이미지 태그가 없습니다.</translation>
    </message>
    <message>
        <source>These are the image tags of the recording, one a line.</source>
        <translation>기록에 있는 이미지 태그입니다(한 줄에 하나).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests of the JavaScript pixel were seen; they are no image tags.</source>
        <translation>
            <numerusform>JavaScript 픽셀의 요청 %Ln개가 있었습니다. 이미지 태그가 아닙니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags found</source>
        <translation>
            <numerusform>태그 %Ln개 찾음</numerusform>
        </translation>
    </message>
    <message>
        <source>no tag found</source>
        <translation>태그 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>전송 불가 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>확인 필요 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>참고 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>no problem found</source>
        <translation>문제 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>문제 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem found</source>
        <translation>문제를 찾지 못했습니다</translation>
    </message>
    <message>
        <source>Rule: %1, read on %2</source>
        <comment>page of OpenAI&apos;s documentation, date</comment>
        <translation>규칙: %1, %2에 확인</translation>
    </message>
    <message>
        <source>The text is still being read. Try again in a moment.</source>
        <translation>텍스트를 아직 읽고 있습니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message numerus="yes">
        <source>Mended %n problems; the text is on the clipboard.</source>
        <translation>
            <numerusform>문제 %n개를 수정했으며 텍스트는 클립보드에 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left for you to decide.</source>
        <translation>
            <numerusform>%n개는 직접 결정해야 합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8. Save the page as UTF-8, or paste its source.</source>
        <translation>%1은(는) UTF-8 텍스트가 아닙니다. 페이지를 UTF-8로 저장하거나 소스를 붙여넣으세요.</translation>
    </message>
    <message>
        <source>Open a page, a template or a recording</source>
        <translation>페이지, 템플릿 또는 기록 열기</translation>
    </message>
    <message>
        <source>Pages and recordings (*.html *.htm *.har *.liquid *.php *.twig *.erb *.hbs *.jsx *.tsx *.txt)</source>
        <translation>페이지와 기록 (*.html *.htm *.har *.liquid *.php *.twig *.erb *.hbs *.jsx *.tsx *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>&amp;Pasted</source>
        <translation>붙여넣은 내용(&amp;P)</translation>
    </message>
    <message>
        <source>Text with image tags</source>
        <translation>이미지 태그가 있는 텍스트</translation>
    </message>
    <message>
        <source>Paste a tag, an address or the source of a page here, or drop a file.</source>
        <translation>태그, 주소 또는 페이지 소스를 여기에 붙여넣거나 파일을 놓으세요.</translation>
    </message>
    <message>
        <source>What stands here is read and never loaded. What is wrong is underlined; F8 goes to the next place. Everything can be undone with Ctrl+Z.</source>
        <translation>여기 있는 내용은 읽기만 하고 불러오지 않습니다. 문제가 있는 곳에 밑줄이 표시되며, F8로 다음 위치로 이동합니다. 모두 Ctrl+Z로 실행 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>문제 내용</translation>
    </message>
    <message>
        <source>One problem a row. Choosing it shows the place in the text; Enter mends it where that can be done by itself.</source>
        <translation>한 행에 문제 하나입니다. 선택하면 텍스트에서 위치를 표시하고, 자동으로 고칠 수 있으면 Enter로 수정합니다.</translation>
    </message>
    <message>
        <source>Columns of the problems</source>
        <translation>문제의 열</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>수정됨</translation>
    </message>
    <message>
        <source>Mended text</source>
        <translation>수정한 텍스트</translation>
    </message>
    <message>
        <source>The text with all that is mended by itself. What a person has to decide is left as it was.</source>
        <translation>자동으로 고칠 수 있는 것을 모두 수정한 텍스트입니다. 사람이 결정할 것은 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>Tags in the text</source>
        <translation>텍스트의 태그</translation>
    </message>
    <message>
        <source>One tag a row. Choosing it shows what is wrong with it.</source>
        <translation>한 행에 태그 하나입니다. 선택하면 문제를 표시합니다.</translation>
    </message>
    <message>
        <source>What the tag says</source>
        <translation>태그 내용</translation>
    </message>
    <message>
        <source>One parameter a row; its tool tip tells what it means.</source>
        <translation>한 행에 매개변수 하나입니다. 뜻은 도구 설명에 나옵니다.</translation>
    </message>
    <message>
        <source>What the tag &amp;says</source>
        <translation>태그 내용(&amp;S)</translation>
    </message>
    <message>
        <source>The same order from a file?</source>
        <translation>같은 주문을 파일에서도 전송하나요?</translation>
    </message>
    <message>
        <source>Then use the new ID there too, or it counts twice. A saved setup makes the same ID from the order number: on Columns, bind the event ID as made.</source>
        <translation>그렇다면 그곳에도 새 ID를 사용하세요. 그러지 않으면 두 번 집계됩니다. 저장된 설정은 주문 번호로 같은 ID를 만듭니다. ‘열’에서 이벤트 ID를 ‘만듦’으로 연결하세요.</translation>
    </message>
    <message>
        <source>T&amp;ags in the text</source>
        <translation>텍스트의 태그(&amp;A)</translation>
    </message>
</context>
<context>
    <name>convey::ui::CheckedModel</name>
    <message>
        <source>No time left</source>
        <translation>남은 시간 없음</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>남은 시간: %1</translation>
    </message>
    <message>
        <source>State: being checked</source>
        <translation>상태: 확인 중</translation>
    </message>
    <message>
        <source>OpenAI: %1</source>
        <comment>its own words</comment>
        <translation>OpenAI: %1</translation>
    </message>
    <message>
        <source>State, line %1: %2, %3</source>
        <translation>상태, %1행: %2, %3</translation>
    </message>
    <message>
        <source>State, line %1: %2</source>
        <translation>상태, %1행: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>left out by hand, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line: being read</source>
        <translation>행: 읽는 중</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>You changed this cell. The file has: %1</source>
        <translation>이 셀을 변경했습니다. 파일의 값: %1</translation>
    </message>
    <message>
        <source>%1: being read</source>
        <comment>column of a cell</comment>
        <translation>%1: 읽는 중</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>%1, line %2: %3, %4, %5</source>
        <comment>column, line, text, state, cause</comment>
        <translation>%1, %2행: %3, %4, %5</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>column, line, text</comment>
        <translation>%1, %2행: %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>남은 시간</translation>
    </message>
</context>
<context>
    <name>convey::ui::ClockStrip</name>
    <message numerus="yes">
        <source>%Ln conversions leave the 7 days within the hour. Sending now saves them.</source>
        <translation>
            <numerusform>전환 %Ln건이 1시간 안에 7일을 넘깁니다. 지금 전송하면 늦지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export again by %1.</source>
        <comment>weekday and time</comment>
        <translation>%1까지 다시 내보내세요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>time left</comment>
        <translation>
            <numerusform>%Ln분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>time left</comment>
        <translation>
            <numerusform>%Ln시간</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>time left, days</comment>
        <translation>
            <numerusform>%Ln일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions leave the 7 days today.</source>
        <translation>
            <numerusform>오늘 전환 %Ln건이 7일을 넘깁니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them leave within the hour.</source>
        <translation>
            <numerusform>그중 %Ln건은 1시간 안입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending now is in time.</source>
        <translation>지금 전송하면 늦지 않습니다.</translation>
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
        <translation>고사리색</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>구리색</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>파랑</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>보라</translation>
    </message>
    <message>
        <source>Crimson</source>
        <translation>진홍</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>잎색</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>잉크색</translation>
    </message>
    <message>
        <source>Heather</source>
        <translation>헤더색</translation>
    </message>
    <message>
        <source>Umber</source>
        <translation>고동색</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>남색</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>와인색</translation>
    </message>
    <message>
        <source>Aubergine</source>
        <translation>가지색</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>색 %1</translation>
    </message>
    <message>
        <source>Marks this client on Send, in the question before sending, and in the sending history.</source>
        <translation>‘전송’ 페이지, 전송 전 확인, 전송 기록에서 이 고객사를 나타냅니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::ColumnsModel</name>
    <message>
        <source>As Convey found it</source>
        <translation>Convey가 찾은 대로</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no column</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>What its words mean…</source>
        <translation>단어의 뜻…</translation>
    </message>
    <message>
        <source>Several columns, or a part of one…</source>
        <translation>여러 열 또는 열의 일부…</translation>
    </message>
    <message>
        <source>Always: %1</source>
        <translation>고정: %1</translation>
    </message>
    <message>
        <source>The same for every line…</source>
        <translation>모든 행에 같은 값…</translation>
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
        <translation>%1, 필수</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>field, heading of the column, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>Your column</source>
        <translation>내 열</translation>
    </message>
    <message>
        <source>In your file</source>
        <translation>파일의 값</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <translation>전송되는 값</translation>
    </message>
    <message>
        <source>How</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>사용 불가</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Nothing: don&apos;t send</source>
        <translation>없음: 전송 안 함</translation>
    </message>
    <message>
        <source>Nothing: don&apos;t use</source>
        <translation>없음: 사용 안 함</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
</context>
<context>
    <name>convey::ui::ColumnsPage</name>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Say what each column means. Columns you do not choose stay on this computer.</source>
        <translation>각 열의 뜻을 정하세요. 선택하지 않은 열은 이 컴퓨터에 남습니다.</translation>
    </message>
    <message>
        <source>Show &amp;all fields</source>
        <translation>모든 필드 표시(&amp;A)</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>모든 필드 표시</translation>
    </message>
    <message>
        <source>Shows the fields, too, that few files need.</source>
        <translation>드물게 필요한 필드도 표시합니다.</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>실행 취소(&amp;N)</translation>
    </message>
    <message>
        <source>Takes back the last choice (Ctrl+Z).</source>
        <translation>마지막 선택을 취소합니다(Ctrl+Z).</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>다시 실행(&amp;D)</translation>
    </message>
    <message>
        <source>Makes the choice again that was taken back (Ctrl+Shift+Z).</source>
        <translation>취소한 선택을 다시 적용합니다(Ctrl+Shift+Z).</translation>
    </message>
    <message>
        <source>Lists the saved setups: use, rename, duplicate, delete, export, import.</source>
        <translation>저장된 설정 목록: 사용, 이름 바꾸기, 복제, 삭제, 내보내기, 가져오기.</translation>
    </message>
    <message>
        <source>&amp;Save setup…</source>
        <translation>설정 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Keeps what each column means, so that the next export of this kind is ready at once.</source>
        <translation>각 열의 뜻을 저장하여 다음에 같은 종류의 내보내기를 바로 쓸 수 있게 합니다.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>실행 취소: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>실행 취소할 것이 없습니다</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>다시 실행: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>다시 실행할 것이 없습니다</translation>
    </message>
    <message>
        <source>Answer the open questions first.</source>
        <translation>먼저 답하지 않은 질문에 답하세요.</translation>
    </message>
    <message numerus="yes">
        <source>Still needed: %1. Choose the column that holds it.</source>
        <translation>
            <numerusform>아직 필요함: %1. 값이 있는 열을 선택하세요.</numerusform>
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
            <numerusform>질문 %n개에 대한 답변</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: as Convey found it</source>
        <translation>%1: Convey가 찾은 대로</translation>
    </message>
    <message>
        <source>&amp;Continue to Preview</source>
        <translation>미리보기로 계속(&amp;C)</translation>
    </message>
    <message>
        <source>The answer is right, &amp;continue</source>
        <translation>답변이 맞음, 계속(&amp;C)</translation>
    </message>
    <message>
        <source>Both answers are right, &amp;continue</source>
        <translation>두 답변 모두 맞음, 계속(&amp;C)</translation>
    </message>
    <message>
        <source>Goes on to what Convey found in every line.</source>
        <translation>Convey가 각 행에서 찾은 것으로 이동합니다.</translation>
    </message>
    <message>
        <source>Takes the answers as they are shown below, and goes on to what Convey found in every line. Undo takes them back.</source>
        <translation>아래에 표시된 답변을 그대로 받아들이고 Convey가 각 행에서 찾은 것으로 이동합니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Save this setup</source>
        <translation>이 설정 저장</translation>
    </message>
    <message>
        <source>Saved as “%1”. The next export with these columns is ready at once.</source>
        <translation>‘%1’(으)로 저장했습니다. 다음에 같은 열의 내보내기를 바로 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Saved setup: %1</source>
        <translation>저장된 설정: %1</translation>
    </message>
    <message>
        <source>%1: what the words mean</source>
        <translation>%1: 단어의 뜻</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>제외: %1</translation>
    </message>
    <message>
        <source>No longer left out: %1</source>
        <translation>제외 해제: %1</translation>
    </message>
    <message>
        <source>Saved setu&amp;ps…</source>
        <translation>저장된 설정(&amp;P)…</translation>
    </message>
    <message>
        <source>Saved as “%1”. Files without column names are not known by themselves: choose it under Saved setups.</source>
        <translation>‘%1’(으)로 저장했습니다. 열 이름이 없는 파일은 자동으로 알아보지 못합니다. ‘저장된 설정’에서 선택하세요.</translation>
    </message>
</context>
<context>
    <name>convey::ui::CommandPalette</name>
    <message>
        <source>Nothing here goes by these letters.</source>
        <translation>이 글자와 맞는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>동작 찾기</translation>
    </message>
    <message>
        <source>Find an action, a page, a file, a setup or a destination</source>
        <translation>동작, 페이지, 파일, 설정, 전송처 찾기</translation>
    </message>
    <message>
        <source>Type the beginnings of words. Up and Down choose, Enter does it, Esc closes.</source>
        <translation>단어의 앞부분을 입력하세요. 위아래 화살표로 선택하고 Enter로 실행하고 Esc로 닫습니다.</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>일치하는 것</translation>
    </message>
</context>
<context>
    <name>convey::ui::ConsentFates</name>
    <message>
        <source>Sent: %1</source>
        <comment>words of a column with their counts</comment>
        <translation>전송: %1</translation>
    </message>
    <message>
        <source>Sent with an opt-out: %1</source>
        <comment>words of a column with their counts</comment>
        <translation>옵트아웃으로 전송: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <comment>words of a column with their counts</comment>
        <translation>제외: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a word and its count</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>cells without a word</comment>
        <translation>비어 있음</translation>
    </message>
</context>
<context>
    <name>convey::ui::ConstantDialog</name>
    <message>
        <source>This is no web address. It begins with https:// and a host.</source>
        <translation>웹 주소가 아닙니다. https://와 호스트로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list, or write +02:00.</source>
        <translation>이런 시간대가 없습니다. 목록에서 선택하거나 +02:00처럼 입력하세요.</translation>
    </message>
    <message>
        <source>There is no such currency. Its code has three letters, such as EUR.</source>
        <translation>이런 통화가 없습니다. 코드는 EUR처럼 세 글자입니다.</translation>
    </message>
    <message>
        <source>There is no such country. Choose one from the list, or write its code.</source>
        <translation>이런 국가가 없습니다. 목록에서 선택하거나 코드를 입력하세요.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, _ or -. It begins and ends with a letter or digit, and no event of OpenAI has that name.</source>
        <translation>영문자, 숫자, _, - 1~64자를 사용하세요. 처음과 끝은 영문자나 숫자여야 하며 OpenAI 이벤트와 같은 이름은 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>This value can&apos;t be used here.</source>
        <translation>이 값은 여기서 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>The same for every line</source>
        <translation>모든 행에 같은 값</translation>
    </message>
    <message>
        <source>%1, for every line of the file:</source>
        <translation>%1, 파일의 모든 행에:</translation>
    </message>
    <message>
        <source>%1, for every line of the file</source>
        <translation>%1, 파일의 모든 행에</translation>
    </message>
    <message>
        <source>&amp;Use for every line</source>
        <translation>모든 행에 사용(&amp;U)</translation>
    </message>
</context>
<context>
    <name>convey::ui::ConstantEdit</name>
    <message>
        <source>such as %1</source>
        <comment>an address</comment>
        <translation>예: %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::Constants</name>
    <message>
        <source>Purchase</source>
        <translation>구매</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>리드</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>가입</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>구독</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>체험</translation>
    </message>
    <message>
        <source>Checkout started</source>
        <translation>결제 시작</translation>
    </message>
    <message>
        <source>Added to the cart</source>
        <translation>장바구니 담기</translation>
    </message>
    <message>
        <source>Product viewed</source>
        <translation>상품 조회</translation>
    </message>
    <message>
        <source>Page viewed</source>
        <translation>페이지 조회</translation>
    </message>
    <message>
        <source>App installed</source>
        <translation>앱 설치</translation>
    </message>
    <message>
        <source>App opened</source>
        <translation>앱 열기</translation>
    </message>
    <message>
        <source>Custom event</source>
        <translation>맞춤 이벤트</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>웹사이트</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>모바일 앱</translation>
    </message>
    <message>
        <source>Shop or branch</source>
        <translation>매장 또는 지점</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>전화 통화</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>그 밖의 곳</translation>
    </message>
    <message>
        <source>Month first: 03/04 is 4 March</source>
        <translation>월 먼저: 03/04는 3월 4일</translation>
    </message>
    <message>
        <source>Day first: 03/04 is 3 April</source>
        <translation>일 먼저: 03/04는 4월 3일</translation>
    </message>
    <message>
        <source>Year first: 2026/04/03 is 3 April</source>
        <translation>연도 먼저: 2026/04/03은 4월 3일</translation>
    </message>
    <message>
        <source>Whole units: 129 is 129.00</source>
        <translation>기본 단위: 129는 129.00</translation>
    </message>
    <message>
        <source>Smallest units: 12900 is 129.00</source>
        <translation>최소 단위: 12900은 129.00</translation>
    </message>
    <message>
        <source>A point: 129.99</source>
        <translation>마침표: 129.99</translation>
    </message>
    <message>
        <source>A comma: 129,99</source>
        <translation>쉼표: 129,99</translation>
    </message>
    <message>
        <source>No opt-out</source>
        <translation>옵트아웃 없음</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>옵트아웃</translation>
    </message>
    <message>
        <source>Cut it off</source>
        <translation>잘라 냄</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>전송함</translation>
    </message>
    <message>
        <source>Send with an opt-out</source>
        <translation>옵트아웃으로 전송</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>전송</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>The first name: Mary Jane Watson</source>
        <translation>이름: Mary Jane Watson</translation>
    </message>
    <message>
        <source>The last name: Maria García López</source>
        <translation>성: Maria García López</translation>
    </message>
    <message>
        <source>The first name comes first</source>
        <translation>이름이 먼저</translation>
    </message>
    <message>
        <source>The last name comes first</source>
        <translation>성이 먼저</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>country and its code</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>해당 없음</translation>
    </message>
</context>
<context>
    <name>convey::ui::CourseModel</name>
    <message>
        <source>%1 again</source>
        <comment>number of a batch</comment>
        <translation>%1 다시</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1초</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>전환</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>걸린 시간</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>뜻</translation>
    </message>
    <message>
        <source>OpenAI’s words</source>
        <translation>OpenAI 원문</translation>
    </message>
</context>
<context>
    <name>convey::ui::DestinationBadge</name>
    <message>
        <source>Practice mode</source>
        <translation>연습 모드</translation>
    </message>
    <message>
        <source>Destination %1</source>
        <translation>전송처 %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::DestinationCard</name>
    <message>
        <source>&amp;New destination…</source>
        <translation>새 전송처(&amp;N)…</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>전송처</translation>
    </message>
    <message>
        <source>Which pixel the conversions are sent to. Practice mode sends nothing away.</source>
        <translation>전환을 보낼 픽셀입니다. 연습 모드는 외부로 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Edit the destination</source>
        <translation>전송처 편집</translation>
    </message>
    <message>
        <source>Changes name, colour, pixel and key.</source>
        <translation>이름, 색, 픽셀, 키를 변경합니다.</translation>
    </message>
    <message>
        <source>New destination</source>
        <translation>새 전송처</translation>
    </message>
    <message>
        <source>Adds a pixel with its key.</source>
        <translation>픽셀과 키를 추가합니다.</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>전송처(&amp;D)</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>픽셀</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>Choose a destination</source>
        <translation>전송처 선택</translation>
    </message>
    <message>
        <source>not yet, for this file</source>
        <translation>아직 안 함(이 파일)</translation>
    </message>
    <message>
        <source>made up</source>
        <translation>가상</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>필요 없음</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>이 컴퓨터만</translation>
    </message>
    <message>
        <source>When you are ready, add a destination with your pixel and key.</source>
        <translation>준비되면 픽셀과 키로 전송처를 추가하세요.</translation>
    </message>
    <message>
        <source>not kept: paste it under Edit</source>
        <translation>보관 안 됨: ‘편집’에서 붙여넣으세요</translation>
    </message>
    <message>
        <source>for this session only</source>
        <translation>이 세션에만</translation>
    </message>
    <message>
        <source>in the system’s key store</source>
        <translation>시스템 키 저장소에 보관</translation>
    </message>
    <message>
        <source>To rehearse without OpenAI, choose “Practice mode”.</source>
        <translation>OpenAI 없이 연습하려면 ‘연습 모드’를 선택하세요.</translation>
    </message>
    <message>
        <source>Several destinations are saved: choose whose conversions these are.</source>
        <translation>저장된 전송처가 여러 개입니다. 누구의 전환인지 선택하세요.</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>편집(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>convey::ui::DestinationEditor</name>
    <message>
        <source>Edit the destination</source>
        <translation>전송처 편집</translation>
    </message>
    <message>
        <source>New destination</source>
        <translation>새 전송처</translation>
    </message>
    <message>
        <source>The key is kept for this session.</source>
        <translation>키는 이 세션 동안 보관됩니다.</translation>
    </message>
    <message>
        <source>The key is in the system’s key store.</source>
        <translation>키는 시스템 키 저장소에 있습니다.</translation>
    </message>
    <message>
        <source>This is the ID of the source and not of the pixel (cds_, clidsrc_). The pixel ID stands beside it in Ads Manager: letters and digits alone.</source>
        <translation>이것은 픽셀이 아니라 소스의 ID입니다(cds_, clidsrc_). 픽셀 ID는 Ads Manager에서 그 옆에 있으며 영문자와 숫자만 있습니다.</translation>
    </message>
    <message>
        <source>This is no key. Copy the key again, whole and alone.</source>
        <translation>키가 아닙니다. 키만 전체를 다시 복사하세요.</translation>
    </message>
    <message>
        <source>A declaration of consent needs both: what is declared, and who says so.</source>
        <translation>동의 신고에는 신고 내용과 신고자가 모두 필요합니다.</translation>
    </message>
    <message>
        <source>&amp;Remove the destination…</source>
        <translation>전송처 삭제(&amp;R)…</translation>
    </message>
    <message>
        <source>There is no key to try. Paste it first.</source>
        <translation>시험할 키가 없습니다. 먼저 붙여넣으세요.</translation>
    </message>
    <message>
        <source>Give it a name, so that you can tell it from others.</source>
        <translation>다른 것과 구별할 수 있는 이름을 지정하세요.</translation>
    </message>
    <message>
        <source>Another destination has this name, or it can’t be used as a name.</source>
        <translation>같은 이름의 전송처가 있거나 이름으로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>아무것도 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>The destination and its key will be forgotten; the sending history stays. Press once more to remove it.</source>
        <translation>전송처와 키가 지워지고 전송 기록은 남습니다. 삭제하려면 한 번 더 누르세요.</translation>
    </message>
    <message>
        <source>&amp;Remove it and its key</source>
        <translation>키와 함께 삭제(&amp;R)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Your words; only you see them.</source>
        <translation>자유롭게 정하세요. 본인만 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Marks this destination wherever its name stands.</source>
        <translation>이 전송처의 이름이 나오는 곳마다 표시됩니다.</translation>
    </message>
    <message>
        <source>Pixel ID</source>
        <translation>픽셀 ID</translation>
    </message>
    <message>
        <source>In Ads Manager under Conversions, copied as it is.</source>
        <translation>Ads Manager의 ‘Conversions’에 있으며, 그대로 복사합니다.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>The Conversions key of this pixel&apos;s account. It is kept in the system&apos;s key store or in memory, and in no file of Convey.</source>
        <translation>이 픽셀 계정의 ‘Conversions’ 키입니다. 시스템 키 저장소나 메모리에만 보관하며 Convey의 어떤 파일에도 남기지 않습니다.</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>키 보관</translation>
    </message>
    <message>
        <source>&amp;Where do I find pixel and key?</source>
        <translation>픽셀과 키는 어디에 있나요(&amp;W)</translation>
    </message>
    <message>
        <source>Where do I find pixel and key?</source>
        <translation>픽셀과 키는 어디에 있나요</translation>
    </message>
    <message>
        <source>Shows a drawing of the page in Ads Manager, and where these ads run.</source>
        <translation>Ads Manager 페이지 그림과 이 광고가 게재되는 곳을 표시합니다.</translation>
    </message>
    <message>
        <source>&amp;Forget the key</source>
        <translation>키 지우기(&amp;F)</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>키 지우기</translation>
    </message>
    <message>
        <source>Takes the key out of the key store and out of memory. The destination stays.</source>
        <translation>키 저장소와 메모리에서 키를 지웁니다. 전송처는 남습니다.</translation>
    </message>
    <message>
        <source>More: who declared the consent, address of the server</source>
        <translation>더 보기: 동의를 신고한 사람, 서버 주소</translation>
    </message>
    <message>
        <source>Shows and hides what most destinations never need, or once.</source>
        <translation>대부분의 전송처에 필요 없거나 한 번만 쓰는 항목을 표시하거나 숨깁니다.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>What is declared about the people in the files, such as “agreed in the cookie banner”. Kept and shown; nothing is decided by it.</source>
        <translation>파일에 있는 사람들에 대해 신고하는 내용입니다. 예: ‘쿠키 배너에서 동의함’. 보관하고 표시만 하며, 동작에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>신고자</translation>
    </message>
    <message>
        <source>Who says so. Convey keeps the day.</source>
        <translation>신고하는 사람입니다. 날짜는 Convey가 기록합니다.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Leave it as it is: %1 is OpenAI’s own.</source>
        <translation>그대로 두세요. %1은(는) OpenAI의 주소입니다.</translation>
    </message>
    <message>
        <source>In the system’s key store</source>
        <translation>시스템 키 저장소</translation>
    </message>
    <message>
        <source>The key is there the next time you start Convey.</source>
        <translation>다음에 Convey를 시작할 때도 키를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>이 세션에만</translation>
    </message>
    <message>
        <source>The key is forgotten when Convey closes.</source>
        <translation>Convey를 닫으면 키가 지워집니다.</translation>
    </message>
    <message>
        <source>In no file of Convey, in no saved setup.</source>
        <translation>Convey의 어떤 파일이나 저장된 설정에도 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Closes without saving.</source>
        <translation>저장하지 않고 닫습니다.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Saves the destination and keeps its key. It need not have been tried.</source>
        <translation>전송처를 저장하고 키를 보관합니다. 시험해 보지 않아도 됩니다.</translation>
    </message>
    <message>
        <source>Remove the destination</source>
        <translation>전송처 삭제</translation>
    </message>
    <message>
        <source>Forgets the destination and its key. The sending history stays.</source>
        <translation>전송처와 키를 지웁니다. 전송 기록은 남습니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::DestinationsModel</name>
    <message>
        <source>No key yet</source>
        <translation>아직 키 없음</translation>
    </message>
    <message>
        <source>In the key store</source>
        <translation>키 저장소에 보관</translation>
    </message>
    <message>
        <source>For this session</source>
        <translation>이 세션에만</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>픽셀</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
</context>
<context>
    <name>convey::ui::DestinationsPanel</name>
    <message>
        <source>Destinations</source>
        <translation>전송처</translation>
    </message>
    <message>
        <source>Enter edits a destination.</source>
        <translation>Enter로 전송처를 편집합니다.</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>목록의 열</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>추가(&amp;A)…</translation>
    </message>
    <message>
        <source>Makes a destination: a pixel, its key and a colour that you recognise.</source>
        <translation>전송처를 만듭니다. 픽셀, 그 키, 알아보기 쉬운 색을 정합니다.</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>편집(&amp;D)…</translation>
    </message>
    <message>
        <source>Changes the chosen destination, or removes it.</source>
        <translation>선택한 전송처를 변경하거나 제거합니다.</translation>
    </message>
    <message>
        <source>Test the &amp;key…</source>
        <translation>키 테스트(&amp;K)…</translation>
    </message>
    <message>
        <source>One made-up purchase, sent as a test. Nothing is recorded.</source>
        <translation>가상 구매 한 건을 테스트로 보냅니다. 아무것도 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>F&amp;orget the key</source>
        <translation>키 지우기(&amp;O)</translation>
    </message>
    <message>
        <source>Takes the key out of the key store and out of memory. The destination stays.</source>
        <translation>키 저장소와 메모리에서 키를 지웁니다. 전송처는 남습니다.</translation>
    </message>
    <message>
        <source>None yet. Practice mode needs none; sending to OpenAI does.</source>
        <translation>아직 없습니다. 연습 모드에는 필요 없지만 OpenAI로 전송하려면 필요합니다.</translation>
    </message>
    <message>
        <source>Keys are in the system’s key store or in memory, in no file of Convey.</source>
        <translation>키는 시스템 키 저장소나 메모리에 있으며 Convey의 어떤 파일에도 없습니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::DialectBar</name>
    <message>
        <source>&amp;Sheet</source>
        <translation>시트(&amp;S)</translation>
    </message>
    <message>
        <source>The sheet of the workbook that is read. A change reads the file again.</source>
        <translation>읽는 통합 문서의 시트입니다. 변경하면 파일을 다시 읽습니다.</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>구분 문자(&amp;S)</translation>
    </message>
    <message>
        <source>The character that stands between two cells of a line. A change reads the file again.</source>
        <translation>한 행에서 셀과 셀 사이의 문자입니다. 변경하면 파일을 다시 읽습니다.</translation>
    </message>
    <message>
        <source>How letters beyond A to Z are written in the file. If names look odd in the table below, take another. A change reads the file again.</source>
        <translation>파일에서 A~Z가 아닌 글자를 쓰는 방식입니다. 아래 표에서 글자가 깨져 보이면 다른 것을 선택하세요. 변경하면 파일을 다시 읽습니다.</translation>
    </message>
    <message>
        <source>Column &amp;names</source>
        <translation>열 이름(&amp;N)</translation>
    </message>
    <message>
        <source>Whether the first line of the table holds the names of the columns. A change reads the file again.</source>
        <translation>표의 첫 행이 열 이름인지 정합니다. 변경하면 파일을 다시 읽습니다.</translation>
    </message>
    <message>
        <source>Separator, one character</source>
        <translation>구분 문자, 한 글자</translation>
    </message>
    <message>
        <source>The character that stands between two cells of a line.</source>
        <translation>한 행에서 셀과 셀 사이의 문자입니다.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>lines to skip</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>&amp;Lines to skip</source>
        <translation>건너뛸 행(&amp;L)</translation>
    </message>
    <message>
        <source>Lines above the table that are not part of it: a title, a date, instructions. A change reads the file again.</source>
        <translation>표 위에 있지만 표가 아닌 행입니다(제목, 날짜, 안내 등). 변경하면 파일을 다시 읽습니다.</translation>
    </message>
    <message>
        <source>Let Convey find out the lines to skip</source>
        <translation>건너뛸 행을 Convey가 찾게 하기</translation>
    </message>
    <message>
        <source>Let Convey find out</source>
        <translation>자동으로 찾기</translation>
    </message>
    <message>
        <source>Takes your number back: Convey finds out where the table begins.</source>
        <translation>입력한 수를 취소하고, 표가 시작되는 곳을 Convey가 찾습니다.</translation>
    </message>
    <message>
        <source>&amp;More about this file</source>
        <translation>이 파일 더 보기(&amp;M)</translation>
    </message>
    <message>
        <source>More about this file</source>
        <translation>이 파일 더 보기</translation>
    </message>
    <message>
        <source>Shows what is rarely looked at: quotes, comments, blanks, other tables in the file, and how it is packed.</source>
        <translation>드물게 보는 항목을 표시합니다: 따옴표, 주석, 공백, 파일의 다른 표, 압축 방식.</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>따옴표(&amp;Q)</translation>
    </message>
    <message>
        <source>The character around cells that hold a separator or a line break. A change reads the file again.</source>
        <translation>구분 문자나 줄바꿈이 있는 셀을 감싸는 문자입니다. 변경하면 파일을 다시 읽습니다.</translation>
    </message>
    <message>
        <source>How a quotation mark is written inside a quoted cell. A change reads the file again.</source>
        <translation>따옴표로 감싼 셀 안에서 따옴표를 쓰는 방식입니다. 변경하면 파일을 다시 읽습니다.</translation>
    </message>
    <message>
        <source>Lines that begin with this sign are no rows. A change reads the file again.</source>
        <translation>이 기호로 시작하는 행은 데이터 행이 아닙니다. 변경하면 파일을 다시 읽습니다.</translation>
    </message>
    <message>
        <source>&amp;Blanks</source>
        <translation>공백(&amp;B)</translation>
    </message>
    <message>
        <source>Whether blanks around cells belong to them. A change reads the file again.</source>
        <translation>셀 앞뒤의 공백을 셀에 포함할지 정합니다. 변경하면 파일을 다시 읽습니다.</translation>
    </message>
    <message>
        <source>Whether rows end where another table begins. A change reads the file again.</source>
        <translation>다른 표가 시작되는 곳에서 행을 끝낼지 정합니다. 변경하면 파일을 다시 읽습니다.</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>표시됨</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>숨김</translation>
    </message>
    <message>
        <source>type the character</source>
        <translation>문자 입력</translation>
    </message>
    <message>
        <source>take another: no quote, no accent</source>
        <translation>다른 문자로: 따옴표와 악센트 기호는 안 됨</translation>
    </message>
    <message>
        <source>A separator is one plain character that is not the quote: a letter, a digit or a sign.</source>
        <translation>구분 문자는 따옴표가 아닌 일반 문자 하나입니다: 글자, 숫자 또는 기호.</translation>
    </message>
    <message>
        <source>this is the separator</source>
        <translation>이것은 구분 문자입니다</translation>
    </message>
    <message>
        <source>In line %1</source>
        <translation>%1행에 있음</translation>
    </message>
    <message>
        <source>The file has none</source>
        <translation>파일에 없음</translation>
    </message>
    <message>
        <source>Double &quot;</source>
        <translation>큰따옴표 &quot;</translation>
    </message>
    <message>
        <source>Single &apos;</source>
        <translation>작은따옴표 &apos;</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Doubled &quot;&quot;</source>
        <translation>두 번 쓰기 &quot;&quot;</translation>
    </message>
    <message>
        <source>Backslash \&quot;</source>
        <translation>백슬래시 \&quot;</translation>
    </message>
    <message>
        <source>Begin with #</source>
        <translation>#으로 시작</translation>
    </message>
    <message>
        <source>Begin with %1</source>
        <translation>%1(으)로 시작</translation>
    </message>
    <message>
        <source>Belong to cells</source>
        <translation>셀에 포함</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Rows end there</source>
        <translation>그곳에서 끝냄</translation>
    </message>
    <message>
        <source>Rows go on</source>
        <translation>행 계속</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>name of the first file</comment>
        <translation>
            <numerusform>%1 외 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>행 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines so far</source>
        <translation>
            <numerusform>현재 행 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>열 %Ln개</numerusform>
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
        <translation>%1(숨김)</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>기타…</translation>
    </message>
    <message>
        <source>Text encodin&amp;g</source>
        <translation>텍스트 인코딩(&amp;G)</translation>
    </message>
    <message>
        <source>Quote in a cell</source>
        <translation>셀 안의 따옴표</translation>
    </message>
    <message>
        <source>Comment lines</source>
        <translation>주석 행</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>다른 표</translation>
    </message>
</context>
<context>
    <name>convey::ui::DropHint</name>
    <message>
        <source>Drop a file anywhere in this window</source>
        <translation>이 창 아무 곳에나 파일을 놓으세요</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>파일 열기</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>여기에 파일 놓기</translation>
    </message>
</context>
<context>
    <name>convey::ui::DropSign</name>
    <message>
        <source>Convey opens CSV, TSV and XLSX files. This one is a folder.</source>
        <translation>Convey는 CSV, TSV, XLSX 파일을 엽니다. 이것은 폴더입니다.</translation>
    </message>
    <message>
        <source>Convey opens CSV, TSV and XLSX files. This one is a file of type %1.</source>
        <translation>Convey는 CSV, TSV, XLSX 파일을 엽니다. 이것은 %1 형식의 파일입니다.</translation>
    </message>
    <message>
        <source>Drop to open %1</source>
        <translation>놓아서 %1 열기</translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %Ln files as one table</source>
        <translation>
            <numerusform>놓아서 파일 %Ln개를 표 하나로 열기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::EventNeeds</name>
    <message>
        <source>%1 lacks: %2.</source>
        <translation>%1에 없는 값: %2.</translation>
    </message>
    <message>
        <source>%1 would tell more with: %2.</source>
        <translation>%1에 있으면 더 많이 알릴 수 있는 값: %2.</translation>
    </message>
    <message>
        <source>%1: nothing identifies the customer, so OpenAI can hardly connect it to an ad.</source>
        <translation>%1: 고객을 식별할 정보가 없어 OpenAI가 광고와 연결하기 어렵습니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::EventPanel</name>
    <message>
        <source>Previous line</source>
        <translation>이전 행</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>다음 행</translation>
    </message>
    <message>
        <source>Show personal values</source>
        <translation>개인정보 표시</translation>
    </message>
    <message>
        <source>The conversion as it will be sent</source>
        <translation>전송될 전환</translation>
    </message>
    <message>
        <source>As it will be sent</source>
        <translation>전송될 내용</translation>
    </message>
    <message>
        <source>Row to show</source>
        <translation>표시할 행</translation>
    </message>
    <message>
        <source>Row to show, counted after the column names</source>
        <translation>표시할 행(열 이름 다음부터 셈)</translation>
    </message>
    <message>
        <source>Any row of the file, by its number after the column names.</source>
        <translation>파일의 아무 행이나 열 이름 다음부터 센 번호로 지정합니다.</translation>
    </message>
    <message>
        <source>One line of your file as the conversion that OpenAI receives. Ctrl+C copies what is marked.</source>
        <translation>파일의 한 행을 OpenAI가 받는 전환으로 보여 줍니다. Ctrl+C로 선택한 부분을 복사합니다.</translation>
    </message>
    <message>
        <source>Shows names, e-mail addresses and phone numbers as they are in the file. They stay on this computer either way.</source>
        <translation>이름, 이메일 주소, 전화번호를 파일에 있는 대로 표시합니다. 어느 쪽이든 이 컴퓨터에 남습니다.</translation>
    </message>
    <message>
        <source>Show each line by itself</source>
        <translation>각 행을 따로 표시</translation>
    </message>
    <message>
        <source>Lines of one order are sent as one conversion. Ticked, each line is shown as it would be by itself; what is sent stays the same.</source>
        <translation>한 주문의 행은 전환 한 건으로 전송됩니다. 선택하면 각 행을 따로 표시하지만 전송 내용은 같습니다.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1행</translation>
    </message>
    <message numerus="yes">
        <source>Show its %Ln lines apart</source>
        <comment>an order</comment>
        <translation>
            <numerusform>행 %Ln개를 따로 표시</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By themselves these lines would be %Ln conversions. They are sent as one.</source>
        <translation>
            <numerusform>따로 보면 전환 %Ln건이 될 행입니다. 한 건으로 전송됩니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::EventText</name>
    <message>
        <source>missing</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>convey::ui::FactChoice</name>
    <message>
        <source>Let Convey find out</source>
        <translation>자동으로 찾기</translation>
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
        <translation>이 열을 얻는 방법…</translation>
    </message>
    <message>
        <source>The field at hand</source>
        <translation>현재 필드</translation>
    </message>
    <message>
        <source>How to get a column with oppref</source>
        <translation>oppref 열을 얻는 방법</translation>
    </message>
    <message>
        <source>Shows how a shop keeps the click reference, so that the next export has a column for it.</source>
        <translation>쇼핑몰에서 클릭 참조를 보관하여 다음 내보내기에 열로 나오게 하는 방법을 보여 줍니다.</translation>
    </message>
    <message>
        <source>No field is chosen.</source>
        <translation>선택한 필드가 없습니다.</translation>
    </message>
    <message>
        <source>Name in the API: %1</source>
        <translation>API의 이름: %1</translation>
    </message>
    <message>
        <source>Name in the API</source>
        <translation>API의 이름</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>이유: %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::FieldList</name>
    <message>
        <source>Event ID</source>
        <translation>이벤트 ID</translation>
    </message>
    <message>
        <source>What tells one conversion from another, usually the order number. OpenAI counts an ID once.</source>
        <translation>전환을 서로 구별하는 것으로, 보통 주문 번호입니다. OpenAI는 한 ID를 한 번만 집계합니다.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>What happened: a purchase, a lead, a sign-up and so on.</source>
        <translation>일어난 일: 구매, 리드, 가입 등.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>When it happened, date and time of day. OpenAI takes the last 7 days.</source>
        <translation>일어난 날짜와 시각입니다. OpenAI는 최근 7일을 받습니다.</translation>
    </message>
    <message>
        <source>Custom name</source>
        <translation>맞춤 이름</translation>
    </message>
    <message>
        <source>The name of a custom event: 1 to 64 letters, digits, _ or -. Other events have none.</source>
        <translation>맞춤 이벤트의 이름: 영문자, 숫자, _, - 1~64자. 다른 이벤트에는 없습니다.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Where it happened: on a website, in a shop, on the phone. Conversions on a website need the page address too.</source>
        <translation>일어난 곳: 웹사이트, 매장, 전화 등. 웹사이트 전환에는 페이지 주소도 필요합니다.</translation>
    </message>
    <message>
        <source>Page address</source>
        <translation>페이지 주소</translation>
    </message>
    <message>
        <source>The page on which it happened. Only scheme, host and path are sent; what follows a ? stays here.</source>
        <translation>일어난 페이지입니다. 스킴, 호스트, 경로만 전송하며 ? 뒤의 내용은 여기에 남습니다.</translation>
    </message>
    <message>
        <source>Click reference</source>
        <translation>클릭 참조</translation>
    </message>
    <message>
        <source>What OpenAI put into the address of the page when the ad was clicked. The surest way to connect a conversion to its ad.</source>
        <translation>광고를 클릭할 때 OpenAI가 페이지 주소에 넣은 것입니다. 전환을 광고와 연결하는 가장 확실한 방법입니다.</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>옵트아웃</translation>
    </message>
    <message>
        <source>Whether the person objects: yes, no, true, false, 1 or 0. Sent only where it says yes.</source>
        <translation>본인이 거부하는지 여부: yes, no, true, false, 1 또는 0. yes일 때만 전송합니다.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail address. It is hashed on this computer.</source>
        <translation>고객의 이메일 주소입니다. 이 컴퓨터에서 해시됩니다.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>The customer&apos;s phone number. It is hashed on this computer. Numbers without a country code need the country below.</source>
        <translation>고객의 전화번호입니다. 이 컴퓨터에서 해시됩니다. 국가 번호가 없는 번호에는 아래의 국가가 필요합니다.</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>고객 ID</translation>
    </message>
    <message>
        <source>Your own number for the customer. It is hashed on this computer.</source>
        <translation>직접 관리하는 고객 번호입니다. 이 컴퓨터에서 해시됩니다.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>The customer&apos;s first name. It is hashed on this computer.</source>
        <translation>고객의 이름입니다. 이 컴퓨터에서 해시됩니다.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>성</translation>
    </message>
    <message>
        <source>The customer&apos;s last name. It is hashed on this computer.</source>
        <translation>고객의 성입니다. 이 컴퓨터에서 해시됩니다.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>The customer&apos;s country. It leaves as a code of two capital letters, not hashed.</source>
        <translation>고객의 국가입니다. 해시하지 않고 대문자 두 글자 코드로 전송합니다.</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>주 또는 지역</translation>
    </message>
    <message>
        <source>It leaves as it is, not hashed.</source>
        <translation>해시하지 않고 그대로 전송합니다.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>우편번호</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 주소</translation>
    </message>
    <message>
        <source>The address of the customer&apos;s device. It leaves as it is, not hashed.</source>
        <translation>고객 기기의 주소입니다. 해시하지 않고 그대로 전송합니다.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>브라우저</translation>
    </message>
    <message>
        <source>What the customer&apos;s browser calls itself (user agent). It leaves as it is, not hashed.</source>
        <translation>고객의 브라우저가 밝히는 이름(사용자 에이전트)입니다. 해시하지 않고 그대로 전송합니다.</translation>
    </message>
    <message>
        <source>Browser reference</source>
        <translation>브라우저 참조</translation>
    </message>
    <message>
        <source>What OpenAI&apos;s pixel keeps in the customer&apos;s browser (obref). It leaves as it is.</source>
        <translation>OpenAI 픽셀이 고객의 브라우저에 보관하는 값(obref)입니다. 그대로 전송합니다.</translation>
    </message>
    <message>
        <source>Android advertising ID</source>
        <translation>Android 광고 ID</translation>
    </message>
    <message>
        <source>The advertising ID of an Android device. It leaves as it is.</source>
        <translation>Android 기기의 광고 ID입니다. 그대로 전송합니다.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>What the conversion is worth. It is sent in the currency&apos;s smallest unit and needs a currency.</source>
        <translation>전환의 가치입니다. 통화의 최소 단위로 전송하며 통화가 필요합니다.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>The currency of the amount as a code of three letters: USD, EUR.</source>
        <translation>금액의 통화를 나타내는 세 글자 코드: USD, EUR.</translation>
    </message>
    <message>
        <source>Plan ID</source>
        <translation>요금제 ID</translation>
    </message>
    <message>
        <source>Which plan was subscribed to. Sent with subscriptions, trials and custom events.</source>
        <translation>구독한 요금제입니다. 구독, 체험, 맞춤 이벤트와 함께 전송합니다.</translation>
    </message>
    <message>
        <source>Own field %1</source>
        <translation>자체 필드 %1</translation>
    </message>
    <message>
        <source>A field of your own. Sent with custom events alone.</source>
        <translation>직접 정한 필드입니다. 맞춤 이벤트에만 전송합니다.</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>상품 ID</translation>
    </message>
    <message>
        <source>The number of the product or service.</source>
        <translation>상품이나 서비스의 번호입니다.</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>상품 이름</translation>
    </message>
    <message>
        <source>What the product or service is called. Names of people must not be in it.</source>
        <translation>상품이나 서비스의 이름입니다. 사람 이름이 있으면 안 됩니다.</translation>
    </message>
    <message>
        <source>Item kind</source>
        <translation>상품 종류</translation>
    </message>
    <message>
        <source>What kind of product or service it is.</source>
        <translation>상품이나 서비스의 종류입니다.</translation>
    </message>
    <message>
        <source>Item quantity</source>
        <translation>상품 수량</translation>
    </message>
    <message>
        <source>How many of it, a whole number.</source>
        <translation>개수(정수)입니다.</translation>
    </message>
    <message>
        <source>Item price</source>
        <translation>상품 가격</translation>
    </message>
    <message>
        <source>The price of the item. It is sent in the currency&apos;s smallest unit and needs a currency.</source>
        <translation>상품의 가격입니다. 통화의 최소 단위로 전송하며 통화가 필요합니다.</translation>
    </message>
    <message>
        <source>Item currency</source>
        <translation>상품 통화</translation>
    </message>
    <message>
        <source>Where it is not the currency of the amount.</source>
        <translation>금액의 통화와 다를 때 사용합니다.</translation>
    </message>
    <message>
        <source>Item group</source>
        <translation>상품 그룹</translation>
    </message>
    <message>
        <source>What ties the variants of an item together.</source>
        <translation>한 상품의 변형을 묶는 것입니다.</translation>
    </message>
    <message>
        <source>Phone country</source>
        <translation>전화 국가</translation>
    </message>
    <message>
        <source>Says how phone numbers without a country code are read. It is not sent.</source>
        <translation>국가 번호가 없는 전화번호를 읽는 방법을 정합니다. 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Says which place times belong to that name no zone. It is not sent.</source>
        <translation>시간대가 없는 시각이 어느 곳의 시각인지 정합니다. 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>날짜 순서</translation>
    </message>
    <message>
        <source>Says whether 03/04 is 3 April or 4 March. It is not sent.</source>
        <translation>03/04가 4월 3일인지 3월 4일인지 정합니다. 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Amounts are in</source>
        <translation>금액 단위</translation>
    </message>
    <message>
        <source>Says whether 12999 in the file is 12999 dollars or 129.99. It is not sent.</source>
        <translation>파일의 12999가 12999달러인지 129.99달러인지 정합니다. 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>소수점 기호</translation>
    </message>
    <message>
        <source>Says which sign stands before the decimals in the file. It is not sent.</source>
        <translation>파일에서 소수 앞에 오는 기호를 정합니다. 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>Words like granted and denied. Whoever did not grant it is sent with an opt-out.</source>
        <translation>granted, denied 같은 단어입니다. 동의하지 않은 사람은 옵트아웃으로 전송됩니다.</translation>
    </message>
    <message>
        <source>Items in one cell</source>
        <translation>한 셀의 상품</translation>
    </message>
    <message>
        <source>A column whose cells are JSON: a list of items.</source>
        <translation>셀이 JSON(상품 목록)인 열입니다.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>시각(시:분)</translation>
    </message>
    <message>
        <source>Where the date and the time stand in two columns. It is not sent.</source>
        <translation>날짜와 시각이 두 열에 나뉘어 있을 때 사용합니다. 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>웹사이트</translation>
    </message>
    <message>
        <source>Put in front of page addresses that are only a path, like https://shop.example.com.</source>
        <translation>경로만 있는 페이지 주소 앞에 붙입니다. 예: https://shop.example.com</translation>
    </message>
    <message>
        <source>Keep what follows the ?</source>
        <translation>? 뒤의 내용 유지</translation>
    </message>
    <message>
        <source>Sends page addresses with their query, which may hold personal data. It is cut otherwise.</source>
        <translation>페이지 주소를 쿼리까지 전송하며, 개인정보가 있을 수 있습니다. 그러지 않으면 잘라 냅니다.</translation>
    </message>
    <message>
        <source>Empty consent</source>
        <translation>빈 동의</translation>
    </message>
    <message>
        <source>Says what is done with lines whose consent is empty. It is not sent.</source>
        <translation>동의가 비어 있는 행을 어떻게 할지 정합니다. 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Words for nothing</source>
        <translation>없음을 뜻하는 단어</translation>
    </message>
    <message>
        <source>Words that mean an empty cell, with commas between them: NULL,N/A,-. They are not sent.</source>
        <translation>빈 셀을 뜻하는 단어를 쉼표로 구분합니다: NULL,N/A,-. 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Days without a time</source>
        <translation>시각이 없는 날짜</translation>
    </message>
    <message>
        <source>The time of day, like 12:00, that is taken for days without one. It is not sent.</source>
        <translation>시각이 없는 날짜에 쓸 시각입니다. 예: 12:00. 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Years of two digits</source>
        <translation>두 자리 연도</translation>
    </message>
    <message>
        <source>The first year of the hundred in which they lie: with 1970, 26 is 2026. It is not sent.</source>
        <translation>두 자리 연도가 속하는 백 년의 첫 해: 1970이면 26은 2026입니다. 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Day numbers count from</source>
        <translation>날짜 수의 기준</translation>
    </message>
    <message>
        <source>1900, or 1904 where the file comes from an old Mac. It is not sent.</source>
        <translation>1900, 또는 구형 Mac 파일이면 1904. 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>One order is known by</source>
        <translation>한 주문의 기준</translation>
    </message>
    <message>
        <source>Lines with the same text in this column are joined to one conversion with several items.</source>
        <translation>이 열의 내용이 같은 행을 여러 상품이 있는 전환 한 건으로 결합합니다.</translation>
    </message>
    <message>
        <source>Identical lines of an order</source>
        <translation>한 주문의 같은 행</translation>
    </message>
    <message>
        <source>keep counts both as items, drop takes the second for a mistake of the export. It is not sent.</source>
        <translation>keep은 둘 다 상품으로 세고, drop은 두 번째를 내보내기 실수로 봅니다. 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>환불액</translation>
    </message>
    <message>
        <source>A column with what was paid back of an order: the conversion is worth the rest.</source>
        <translation>주문에서 환불한 금액의 열입니다. 나머지가 전환의 가치가 됩니다.</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>가운데 이름</translation>
    </message>
    <message>
        <source>To which name the words in the middle of a full name belong. It is not sent.</source>
        <translation>전체 이름에서 가운데 단어가 이름과 성 중 어디에 속하는지 정합니다. 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Order of names</source>
        <translation>이름 순서</translation>
    </message>
    <message>
        <source>Which name comes first in a full name. It is not sent.</source>
        <translation>전체 이름에서 무엇이 먼저 오는지 정합니다. 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Names of several countries</source>
        <translation>여러 국가의 이름</translation>
    </message>
    <message>
        <source>The codes of the countries that names like Korea or Congo mean in this file: KR, CD. It is not sent.</source>
        <translation>이 파일에서 Korea나 Congo 같은 이름이 뜻하는 국가 코드: KR, CD. 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>무엇이</translation>
    </message>
    <message>
        <source>When</source>
        <translation>언제</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>누가</translation>
    </message>
    <message>
        <source>helps OpenAI recognise the customer; hashed on this computer, the place is not</source>
        <translation>OpenAI가 고객을 알아보는 데 도움이 됨. 이 컴퓨터에서 해시하지만 위치는 하지 않음</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>얼마</translation>
    </message>
</context>
<context>
    <name>convey::ui::FieldState</name>
    <message>
        <source>conversions on a website need it</source>
        <translation>웹사이트 전환에 필요</translation>
    </message>
    <message>
        <source>a custom event needs it</source>
        <translation>맞춤 이벤트에 필요</translation>
    </message>
    <message>
        <source>an amount needs it</source>
        <translation>금액에 필요</translation>
    </message>
    <message>
        <source>every conversion needs it</source>
        <translation>모든 전환에 필요</translation>
    </message>
    <message>
        <source>assumed: see the question above</source>
        <translation>가정: 위의 질문 참조</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>직접 선택함</translation>
    </message>
    <message>
        <source>from the saved setup</source>
        <translation>저장된 설정에서</translation>
    </message>
    <message>
        <source>the country in the same line</source>
        <translation>같은 행의 국가</translation>
    </message>
    <message>
        <source>there is a column of page addresses</source>
        <translation>페이지 주소 열이 있음</translation>
    </message>
    <message>
        <source>the values look like it</source>
        <translation>값으로 판단</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>변환</translation>
    </message>
    <message>
        <source>hashed</source>
        <translation>해시</translation>
    </message>
    <message>
        <source>already hashed</source>
        <translation>이미 해시됨</translation>
    </message>
    <message>
        <source>always</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>전송 안 함</translation>
    </message>
</context>
<context>
    <name>convey::ui::FileFinding</name>
    <message>
        <source>%1 of %2</source>
        <comment>the number of a line, and its file</comment>
        <translation>%2의 %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::FilePage</name>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Make sure the table below looks like your spreadsheet.</source>
        <translation>아래 표가 스프레드시트와 같은지 확인하세요.</translation>
    </message>
    <message>
        <source>&amp;Continue to Columns</source>
        <translation>열로 계속(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>다시 읽기(&amp;R)</translation>
    </message>
    <message>
        <source>Reads the file again, as it is on the disk now (F5).</source>
        <translation>지금 디스크에 있는 파일을 다시 읽습니다(F5).</translation>
    </message>
    <message>
        <source>Reads the file again with what you chose here. Your answers stay, and so do your changes to lines that are still there.</source>
        <translation>여기서 선택한 대로 파일을 다시 읽습니다. 답변은 유지되며, 아직 있는 행의 변경도 유지됩니다.</translation>
    </message>
    <message>
        <source>Change c&amp;olumns</source>
        <translation>열 변경(&amp;O)</translation>
    </message>
    <message>
        <source>Shows what each column means, and lets you change it.</source>
        <translation>각 열의 뜻을 표시하고 변경할 수 있게 합니다.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>파일을 읽는 중…</translation>
    </message>
    <message>
        <source>Looking at every line: %1 %</source>
        <translation>모든 행 확인 중: %1 %</translation>
    </message>
    <message>
        <source>Show personal values</source>
        <translation>개인정보 표시</translation>
    </message>
    <message>
        <source>Shows names, e-mail addresses and phone numbers as they are in the file. Showing them sends nothing.</source>
        <translation>이름, 이메일 주소, 전화번호를 파일에 있는 대로 표시합니다. 표시해도 아무것도 전송되지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines that you had changed or left out are not in the file any more. The other changes are kept.</source>
        <translation>
            <numerusform>변경했거나 제외한 행 중 %Ln개가 더는 파일에 없습니다. 다른 변경은 유지됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue to Preview</source>
        <translation>미리보기로 계속(&amp;C)</translation>
    </message>
    <message>
        <source>Goes on to what Convey found in every line.</source>
        <translation>Convey가 각 행에서 찾은 것으로 이동합니다.</translation>
    </message>
    <message>
        <source>Goes on to what each column means.</source>
        <translation>각 열의 뜻으로 이동합니다.</translation>
    </message>
    <message>
        <source>Line %1 is the first with bytes that are no characters in this encoding. Cells with such bytes can&apos;t be sent. Save the file as “CSV UTF-8” in the spreadsheet program, then read it again.</source>
        <translation>%1행에 이 인코딩에서 글자가 되지 않는 바이트가 처음 나옵니다. 이런 바이트가 있는 셀은 전송할 수 없습니다. 스프레드시트 프로그램에서 파일을 ‘CSV UTF-8’로 저장한 다음 다시 읽으세요.</translation>
    </message>
    <message>
        <source>Columns %1 to %2 of %3</source>
        <translation>열 %1~%2(전체 %3)</translation>
    </message>
    <message>
        <source>Show &amp;personal values</source>
        <translation>개인정보 표시(&amp;P)</translation>
    </message>
</context>
<context>
    <name>convey::ui::FilterDialog</name>
    <message>
        <source>Leave out lines with these values</source>
        <translation>이 값이 있는 행 제외</translation>
    </message>
    <message>
        <source>Keep only lines with these values</source>
        <translation>이 값이 있는 행만 유지</translation>
    </message>
    <message>
        <source>Leave out lines with any value</source>
        <translation>값이 있는 행 제외</translation>
    </message>
    <message>
        <source>Leave out lines without a value</source>
        <translation>값이 없는 행 제외</translation>
    </message>
    <message>
        <source>Keep only lines with a number above zero</source>
        <translation>0보다 큰 수가 있는 행만 유지</translation>
    </message>
    <message>
        <source>Leave out lines with a number above zero</source>
        <translation>0보다 큰 수가 있는 행 제외</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>제외할 것</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>The column whose values decide which lines are left out.</source>
        <translation>값에 따라 제외할 행을 정하는 열입니다.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>처리 방법</translation>
    </message>
    <message>
        <source>Which lines are left out by this column.</source>
        <translation>이 열로 제외할 행입니다.</translation>
    </message>
    <message>
        <source>Values of the column</source>
        <translation>열의 값</translation>
    </message>
    <message>
        <source>The values of the column and in how many lines each is. Space ticks one.</source>
        <translation>열의 값과 각 값이 있는 행의 수입니다. 스페이스로 선택합니다.</translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>열(&amp;C):</translation>
    </message>
    <message>
        <source>What is &amp;done:</source>
        <translation>처리 방법(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>값(&amp;V):</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>이대로 사용(&amp;U)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value, and how many lines have it</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>This column has too many different values to choose from.</source>
        <translation>이 열은 값의 종류가 너무 많아 선택할 수 없습니다.</translation>
    </message>
    <message>
        <source>All other values of this column are left out.</source>
        <translation>이 열의 다른 값은 모두 제외합니다.</translation>
    </message>
    <message>
        <source>Choose the column that tells which lines to leave out.</source>
        <translation>제외할 행을 알려 주는 열을 선택하세요.</translation>
    </message>
    <message>
        <source>Tick the values.</source>
        <translation>값을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>convey::ui::FilterPanel</name>
    <message>
        <source>Change what is left out by this column</source>
        <translation>이 열로 제외하는 것 변경</translation>
    </message>
    <message>
        <source>Leave out lines by another column</source>
        <translation>다른 열로 행 제외</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>제외할 것</translation>
    </message>
    <message>
        <source>What decides which lines are left out</source>
        <translation>제외를 정하는 조건</translation>
    </message>
    <message>
        <source>Lines with these values are no conversions to be sent, such as orders that were refunded. Space switches one off or on, F2 changes it.</source>
        <translation>환불된 주문처럼 이 값이 있는 행은 전송할 전환이 아닙니다. 스페이스로 켜고 끄며 F2로 변경합니다.</translation>
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
        <translation>전체</translation>
    </message>
    <message>
        <source>Shows only rows with a problem that weighs this much, whatever else there is.</source>
        <translation>다른 문제와 관계없이 이 심각도의 문제가 있는 행만 표시합니다.</translation>
    </message>
    <message>
        <source>&amp;In column</source>
        <translation>열(&amp;I)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Shows only rows with a problem in this column of your file.</source>
        <translation>파일의 이 열에 문제가 있는 행만 표시합니다.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Shows only conversions of one kind.</source>
        <translation>한 종류의 전환만 표시합니다.</translation>
    </message>
    <message>
        <source>Curren&amp;cy</source>
        <translation>통화(&amp;C)</translation>
    </message>
    <message>
        <source>Shows only conversions in one currency.</source>
        <translation>한 통화의 전환만 표시합니다.</translation>
    </message>
    <message>
        <source>&amp;Amount from</source>
        <translation>금액 최소(&amp;A)</translation>
    </message>
    <message>
        <source>Shows only conversions of at least this much, in whole units of their own currency: 10 or 9.50.</source>
        <translation>이 금액 이상인 전환만 표시합니다. 각 통화의 기본 단위로 입력합니다: 10 또는 9.50.</translation>
    </message>
    <message>
        <source>up t&amp;o</source>
        <translation>최대(&amp;O)</translation>
    </message>
    <message>
        <source>Shows only conversions of at most this much, in whole units of their own currency: 10 or 9.50.</source>
        <translation>이 금액 이하인 전환만 표시합니다. 각 통화의 기본 단위로 입력합니다: 10 또는 9.50.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>Takes these filters away. Cause and search stay.</source>
        <translation>이 필터를 해제합니다. 원인과 검색은 유지됩니다.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it like 10 or 9.50.</source>
        <translation>‘%1’은(는) 금액이 아닙니다. 10 또는 9.50처럼 입력하세요.</translation>
    </message>
    <message>
        <source>Pro&amp;blem</source>
        <translation>문제(&amp;B)</translation>
    </message>
    <message>
        <source>Eve&amp;nt type</source>
        <translation>이벤트 종류(&amp;N)</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindBar</name>
    <message>
        <source>F&amp;ind</source>
        <translation>찾기(&amp;I)</translation>
    </message>
    <message>
        <source>Words to look for in every cell of the file; upper and lower case are alike.</source>
        <translation>파일의 모든 셀에서 찾을 단어입니다. 대문자와 소문자를 구별하지 않습니다.</translation>
    </message>
    <message>
        <source>In all rows</source>
        <translation>모든 행에서</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>이전 찾기</translation>
    </message>
    <message>
        <source>Goes up (Shift+Enter)</source>
        <translation>위로 이동(Shift+Enter)</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>다음 찾기</translation>
    </message>
    <message>
        <source>Goes down (Enter)</source>
        <translation>아래로 이동(Enter)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>검색 닫기</translation>
    </message>
    <message>
        <source>Closes the search (Esc)</source>
        <translation>검색을 닫습니다(Esc)</translation>
    </message>
    <message>
        <source>No row contains “%1”.</source>
        <translation>‘%1’이(가) 있는 행이 없습니다.</translation>
    </message>
    <message>
        <source>Line %1, %2: the search went once around.</source>
        <translation>%1행, %2: 검색이 한 바퀴 돌았습니다.</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>%1행, %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 rows</source>
        <comment>a place, which row of those that were found it is</comment>
        <translation>%1 · %3행 중 %2번째</translation>
    </message>
    <message>
        <source>Looking… %1%</source>
        <translation>찾는 중… %1%</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindSend</name>
    <message>
        <source>Tested and passed, not recorded</source>
        <translation>테스트 통과, 기록되지 않음</translation>
    </message>
    <message>
        <source>Yes, accepted</source>
        <translation>예, 수락됨</translation>
    </message>
    <message>
        <source>Tested; it would be refused</source>
        <translation>테스트함, 거부될 것임</translation>
    </message>
    <message>
        <source>Sent, and refused</source>
        <translation>전송했으며 거부됨</translation>
    </message>
    <message>
        <source>Sent, no answer came back; repeating is safe</source>
        <translation>전송했지만 응답 없음. 다시 보내도 안전함</translation>
    </message>
    <message>
        <source>Planned, not sent</source>
        <translation>예정, 전송 안 함</translation>
    </message>
    <message>
        <source>Was this order sent?</source>
        <translation>이 주문이 전송되었나요</translation>
    </message>
    <message>
        <source>#10520</source>
        <translation>#10520</translation>
    </message>
    <message>
        <source>Type an event ID, or the order number that IDs are made of. Convey keeps no IDs, only keyed hashes; what you type is hashed and looked for, and kept nowhere.</source>
        <translation>이벤트 ID 또는 ID를 만드는 주문 번호를 입력하세요. Convey는 ID를 보관하지 않고 키가 있는 해시만 보관합니다. 입력한 값은 해시하여 찾기만 하고 어디에도 남기지 않습니다.</translation>
    </message>
    <message>
        <source>Event ID or order number, as it stands in your file</source>
        <translation>이벤트 ID 또는 주문 번호(파일에 있는 대로)</translation>
    </message>
    <message>
        <source>No. Nothing with this ID was sent from this computer.</source>
        <translation>아니요. 이 ID는 이 컴퓨터에서 전송된 적이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln times before.</source>
        <translation>
            <numerusform>그 전에 %Ln번 더 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (pixel %2)</source>
        <translation>%1(픽셀 %2)</translation>
    </message>
    <message>
        <source>%1: %2, as %3 to %4, row %5 of %6.</source>
        <comment>state, when, event, destination, row, file</comment>
        <translation>%1: %2, %3(으)로 %4에, %6의 %5행.</translation>
    </message>
    <message>
        <source>If it is sent again, OpenAI keeps the first; Convey leaves it out by itself.</source>
        <translation>다시 전송해도 OpenAI는 첫 번째 것을 유지합니다. Convey가 자동으로 제외합니다.</translation>
    </message>
    <message>
        <source>Was this or&amp;der sent?</source>
        <translation>이 주문이 전송되었나요(&amp;D)</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindingCard</name>
    <message>
        <source>nothing, in the column %1</source>
        <translation>열 %1에 값이 없음</translation>
    </message>
    <message>
        <source>%1 in the column %2</source>
        <comment>a value and its column</comment>
        <translation>열 %2의 %1</translation>
    </message>
    <message>
        <source>%1 in the column %2; %3</source>
        <comment>a value, its column, why it can&apos;t be read</comment>
        <translation>열 %2의 %1, %3</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Why? The rule in the help</source>
        <translation>이유. 도움말의 규칙</translation>
    </message>
    <message>
        <source>Opens the help at this rule.</source>
        <translation>도움말에서 이 규칙을 엽니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>찾은 것</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>기대한 것</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>다음에는</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a fix does, and the new text</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %Ln</source>
        <translation>
            <numerusform>%Ln개 모두 수정</numerusform>
        </translation>
    </message>
    <message>
        <source>Does the same in every row with this cause (Alt+Shift+Return). You can undo it.</source>
        <translation>이 원인이 있는 모든 행을 똑같이 수정합니다(Alt+Shift+Return). 실행 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Fix this row</source>
        <translation>이 행 수정</translation>
    </message>
    <message>
        <source>Changes this cell only (Alt+Return). You can undo it.</source>
        <translation>이 셀만 변경합니다(Alt+Return). 실행 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1: row %2 of %3, to pixel %4</source>
        <comment>a time, a place in a file, a pixel</comment>
        <translation>%1: %3의 %2행, 픽셀 %4에</translation>
    </message>
    <message>
        <source>Stays at OpenAI</source>
        <translation>OpenAI에 남음</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>전송 안 함</translation>
    </message>
    <message>
        <source>%1, with other values</source>
        <comment>a place in this file</comment>
        <translation>%1, 다른 값</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>전송됨</translation>
    </message>
    <message>
        <source>Sent, no answer</source>
        <translation>전송됨, 응답 없음</translation>
    </message>
    <message>
        <source>Mend it for all rows on Columns</source>
        <translation>‘열’에서 모든 행 수정</translation>
    </message>
    <message>
        <source>The cause is in what the columns mean, not in this row.</source>
        <translation>원인은 이 행이 아니라 열의 뜻에 있습니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindingTitles</name>
    <message>
        <source>No tag here</source>
        <translation>태그가 없음</translation>
    </message>
    <message>
        <source>Tag is not closed</source>
        <translation>태그가 닫히지 않음</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>주소가 없음</translation>
    </message>
    <message>
        <source>Address without quotes</source>
        <translation>주소에 따옴표가 없음</translation>
    </message>
    <message>
        <source>Loads lazily, that is never</source>
        <translation>지연 로드라 불러오지 않음</translation>
    </message>
    <message>
        <source>Only without JavaScript</source>
        <translation>JavaScript가 없을 때만</translation>
    </message>
    <message>
        <source>Fallback of a missing pixel</source>
        <translation>없는 픽셀의 대체</translation>
    </message>
    <message>
        <source>In a comment</source>
        <translation>주석 안에 있음</translation>
    </message>
    <message>
        <source>In a script</source>
        <translation>스크립트 안에 있음</translation>
    </message>
    <message>
        <source>In a style sheet</source>
        <translation>스타일 시트 안에 있음</translation>
    </message>
    <message>
        <source>In srcset</source>
        <translation>srcset에 있음</translation>
    </message>
    <message>
        <source>Not in src</source>
        <translation>src에 없음</translation>
    </message>
    <message>
        <source>Bare &amp; in HTML</source>
        <translation>HTML에 &amp; 기호가 그대로 있음</translation>
    </message>
    <message>
        <source>Unknown character name</source>
        <translation>알 수 없는 문자 이름</translation>
    </message>
    <message>
        <source>Line break in the address</source>
        <translation>주소에 줄바꿈이 있음</translation>
    </message>
    <message>
        <source>https:// is missing</source>
        <translation>https://가 없음</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>안전하지 않은 연결</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>다른 호스트</translation>
    </message>
    <message>
        <source>Another path</source>
        <translation>다른 경로</translation>
    </message>
    <message>
        <source>Cut off by #</source>
        <translation>#에서 잘림</translation>
    </message>
    <message>
        <source>Very long address</source>
        <translation>매우 긴 주소</translation>
    </message>
    <message>
        <source>Not read to its end</source>
        <translation>끝까지 읽지 않음</translation>
    </message>
    <message>
        <source>Broken percent sign</source>
        <translation>잘못된 퍼센트 기호</translation>
    </message>
    <message>
        <source>+ becomes a space</source>
        <translation>+가 공백이 됨</translation>
    </message>
    <message>
        <source>Space in the address</source>
        <translation>주소에 공백이 있음</translation>
    </message>
    <message>
        <source>Space beside a value</source>
        <translation>값 옆에 공백이 있음</translation>
    </message>
    <message>
        <source>Character not encoded</source>
        <translation>인코딩되지 않은 문자</translation>
    </message>
    <message>
        <source>Escaped twice</source>
        <translation>이스케이프가 두 번</translation>
    </message>
    <message>
        <source>Encoded twice</source>
        <translation>인코딩이 두 번</translation>
    </message>
    <message>
        <source>Not UTF-8</source>
        <translation>UTF-8이 아님</translation>
    </message>
    <message>
        <source>Parameter is missing</source>
        <translation>매개변수가 없음</translation>
    </message>
    <message>
        <source>Parameter without a value</source>
        <translation>매개변수에 값이 없음</translation>
    </message>
    <message>
        <source>Unknown parameter</source>
        <translation>알 수 없는 매개변수</translation>
    </message>
    <message>
        <source>Parameter twice</source>
        <translation>매개변수 중복</translation>
    </message>
    <message>
        <source>Conversions API only</source>
        <translation>Conversions API 전용</translation>
    </message>
    <message>
        <source>Not in data[…]</source>
        <translation>data[…]에 없음</translation>
    </message>
    <message>
        <source>Items in pieces</source>
        <translation>상품이 나뉘어 있음</translation>
    </message>
    <message>
        <source>Pixel ID not filled in</source>
        <translation>픽셀 ID가 비어 있음</translation>
    </message>
    <message>
        <source>Event ID not filled in</source>
        <translation>이벤트 ID가 비어 있음</translation>
    </message>
    <message>
        <source>Placeholder left</source>
        <translation>자리 표시자가 남아 있음</translation>
    </message>
    <message>
        <source>Filled in by the page</source>
        <translation>페이지가 값을 넣음</translation>
    </message>
    <message>
        <source>Filled in without encoding</source>
        <translation>인코딩 없이 채워짐</translation>
    </message>
    <message>
        <source>Address filled in by the page</source>
        <translation>페이지가 주소를 넣음</translation>
    </message>
    <message>
        <source>Unknown event</source>
        <translation>알 수 없는 이벤트</translation>
    </message>
    <message>
        <source>Event of an app</source>
        <translation>앱 이벤트</translation>
    </message>
    <message>
        <source>Wrong data type</source>
        <translation>잘못된 데이터 유형</translation>
    </message>
    <message>
        <source>Event name of a wrong form</source>
        <translation>이벤트 이름 형식이 다름</translation>
    </message>
    <message>
        <source>Name of a standard event</source>
        <translation>표준 이벤트의 이름</translation>
    </message>
    <message>
        <source>No custom event</source>
        <translation>맞춤 이벤트가 아님</translation>
    </message>
    <message>
        <source>Capitals in the name</source>
        <translation>이름에 대문자가 있음</translation>
    </message>
    <message>
        <source>Amount has decimals</source>
        <translation>금액에 소수가 있음</translation>
    </message>
    <message>
        <source>Negative amount</source>
        <translation>음수 금액</translation>
    </message>
    <message>
        <source>Not a whole number</source>
        <translation>정수가 아님</translation>
    </message>
    <message>
        <source>Currency is missing</source>
        <translation>통화 없음</translation>
    </message>
    <message>
        <source>Unknown currency</source>
        <translation>알 수 없는 통화</translation>
    </message>
    <message>
        <source>Withdrawn currency</source>
        <translation>폐지된 통화</translation>
    </message>
    <message>
        <source>Currency in small letters</source>
        <translation>통화가 소문자임</translation>
    </message>
    <message>
        <source>No plan with this event</source>
        <translation>이 이벤트에는 요금제가 없음</translation>
    </message>
    <message>
        <source>No items with this event</source>
        <translation>이 이벤트에는 상품이 없음</translation>
    </message>
    <message>
        <source>Items are no JSON</source>
        <translation>상품이 JSON이 아님</translation>
    </message>
    <message>
        <source>Items are no list</source>
        <translation>상품이 목록이 아님</translation>
    </message>
    <message>
        <source>Empty list of items</source>
        <translation>빈 상품 목록</translation>
    </message>
    <message>
        <source>Item of a wrong form</source>
        <translation>상품 형식이 다름</translation>
    </message>
    <message>
        <source>Unknown field of an item</source>
        <translation>상품의 알 수 없는 필드</translation>
    </message>
    <message>
        <source>Item field of the API only</source>
        <translation>API 전용 상품 필드</translation>
    </message>
    <message>
        <source>Item field twice</source>
        <translation>상품 필드 중복</translation>
    </message>
    <message>
        <source>Item field of a wrong kind</source>
        <translation>상품 필드의 종류가 다름</translation>
    </message>
    <message>
        <source>Item type is empty</source>
        <translation>상품 유형이 비어 있음</translation>
    </message>
    <message>
        <source>Item field is empty</source>
        <translation>상품 필드가 비어 있음</translation>
    </message>
    <message>
        <source>Item says nothing</source>
        <translation>상품에 내용 없음</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>이메일 주소</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>A card number</source>
        <translation>카드 번호</translation>
    </message>
    <message>
        <source>An API key</source>
        <translation>API 키</translation>
    </message>
    <message>
        <source>Event ID looks like an order number</source>
        <translation>이벤트 ID가 주문 번호로 보임</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindingsModel</name>
    <message>
        <source>Line %1</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how serious, and what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>찾은 내용</translation>
    </message>
    <message>
        <source>First in</source>
        <translation>첫 위치</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindingsPanel</name>
    <message>
        <source>What was found in the file</source>
        <translation>파일에서 찾은 것</translation>
    </message>
    <message>
        <source>What is odd about the file as a whole. A click or Enter shows the first place in the table below.</source>
        <translation>파일 전체에서 특이한 점입니다. 클릭하거나 Enter를 누르면 아래 표의 첫 위치를 표시합니다.</translation>
    </message>
    <message>
        <source>Lines left out are not sent. They stay in the file and in the table below, and you can take them back here.</source>
        <translation>제외된 행은 전송되지 않습니다. 파일과 아래 표에는 남으며 여기서 되돌릴 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to know about this file</source>
        <translation>
            <numerusform>이 파일에 대해 알아 둘 것 %Ln가지</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take these %Ln lines &amp;back</source>
        <translation>
            <numerusform>이 행 %Ln개 되돌리기(&amp;B)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln lines like totals and notes</source>
        <translation>
            <numerusform>합계나 메모 같은 행 %Ln개 되돌리기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln lines like totals and notes</source>
        <translation>
            <numerusform>합계나 메모 같은 행 %Ln개 제외</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le&amp;ave these %Ln lines out</source>
        <translation>
            <numerusform>이 행 %Ln개 제외(&amp;A)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::Fixing</name>
    <message>
        <source>change %1 in line %L2</source>
        <comment>a column and a line</comment>
        <translation>%L2행의 %1 변경</translation>
    </message>
    <message numerus="yes">
        <source>say why %Ln rows are left out</source>
        <translation>
            <numerusform>행 %Ln개의 제외 이유 입력</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave out %Ln rows</source>
        <translation>
            <numerusform>행 %Ln개 제외</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back %Ln rows</source>
        <translation>
            <numerusform>행 %Ln개 되돌리기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fixed %Ln rows: %1.</source>
        <translation>
            <numerusform>행 %Ln개를 수정했습니다: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no known fix.</source>
        <translation>
            <numerusform>%Ln개는 수정 방법을 알 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>fix all: %1</source>
        <translation>모두 수정: %1</translation>
    </message>
    <message>
        <source>replace in %1</source>
        <comment>a column</comment>
        <translation>%1에서 바꾸기</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln cells in %1.</source>
        <translation>
            <numerusform>%1의 셀 %Ln개를 변경했습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::FlavourListModel</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 복사</translation>
    </message>
    <message>
        <source>Can’t be copied</source>
        <translation>복사할 수 없음</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>넣을 곳</translation>
    </message>
</context>
<context>
    <name>convey::ui::Form</name>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>convey::ui::FoundTagsModel</name>
    <message>
        <source>No event</source>
        <translation>이벤트 없음</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
</context>
<context>
    <name>convey::ui::HelpBrowser</name>
    <message>
        <source>Page of the help</source>
        <translation>도움말 페이지</translation>
    </message>
    <message>
        <source>A page of the help. Tab goes to its links, Enter follows one.</source>
        <translation>도움말 페이지입니다. Tab으로 링크로 이동하고 Enter로 링크를 엽니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, and its keys</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>첫 페이지</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>글자 작게</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>글자 크게</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>도움말 검색</translation>
    </message>
    <message>
        <source>Words to look for on all pages. Enter opens the first place found.</source>
        <translation>모든 페이지에서 찾을 단어입니다. Enter로 처음 찾은 곳을 엽니다.</translation>
    </message>
    <message>
        <source>Topics of the help</source>
        <translation>도움말 주제</translation>
    </message>
    <message>
        <source>The pages of the help, or the places that hold the words of the search.</source>
        <translation>도움말 페이지 또는 검색어가 있는 곳입니다.</translation>
    </message>
    <message>
        <source>This address is outside the help:</source>
        <translation>이 주소는 도움말 밖에 있습니다:</translation>
    </message>
    <message>
        <source>&amp;Copy it</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>주소 복사</translation>
    </message>
    <message>
        <source>Puts the address on the clipboard. Nothing is opened.</source>
        <translation>주소를 클립보드에 복사합니다. 아무것도 열지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>브라우저에서 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Open the address in the browser</source>
        <translation>브라우저에서 주소 열기</translation>
    </message>
    <message>
        <source>Your browser opens the address. Convey itself asks nothing of it.</source>
        <translation>브라우저가 주소를 엽니다. Convey 자체는 그곳에 아무것도 요청하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a heading and its page</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>No page holds all of these words.</source>
        <translation>이 단어가 모두 있는 페이지가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Found in %Ln places</source>
        <translation>
            <numerusform>%Ln곳에서 찾음</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <comment>a page of the help</comment>
        <translation>%1 – 도움말</translation>
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
        <translation>표로 보기</translation>
    </message>
    <message>
        <source>The arrow keys walk the bars; “As a table” has the same numbers.</source>
        <translation>화살표 키로 막대를 이동합니다. ‘표로 보기’에 같은 수치가 있습니다.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <comment>title of a picture</comment>
        <translation>%1(표)</translation>
    </message>
    <message>
        <source>Shows the numbers instead of bars.</source>
        <translation>막대 대신 수치를 표시합니다.</translation>
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
            <numerusform>%1 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>For real</source>
        <translation>실제</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>전송 중</translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %Ln to go</source>
        <translation>
            <numerusform>중지됨, %Ln건 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>포기함</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be refused</source>
        <translation>
            <numerusform>%Ln건이 거부될 것임</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>a test</comment>
        <translation>통과</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>When</source>
        <translation>언제</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>전송처</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>모드</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>전송됨</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>수락됨</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
</context>
<context>
    <name>convey::ui::HistoryPage</name>
    <message>
        <source>All destinations</source>
        <translation>모든 전송처</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs</source>
        <translation>
            <numerusform>작업 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions accepted for real</source>
        <translation>
            <numerusform>실제로 수락된 전환 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent from this computer yet.</source>
        <translation>이 컴퓨터에서 아직 아무것도 전송되지 않았습니다.</translation>
    </message>
    <message>
        <source>What you test or send is listed here, with what OpenAI answered.</source>
        <translation>테스트하거나 전송한 것이 OpenAI의 응답과 함께 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>No job is like this.</source>
        <translation>해당하는 작업이 없습니다.</translation>
    </message>
    <message>
        <source>Choose other destinations, kinds or times above.</source>
        <translation>위에서 다른 전송처, 종류 또는 기간을 선택하세요.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>file, mode, time</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 수락됨</translation>
    </message>
    <message>
        <source>%1 accepted, worth %2</source>
        <translation>%1 수락됨, 금액 %2</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 거부됨</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>요청 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt is saved as %1.</source>
        <translation>확인서를 %1에 저장했습니다.</translation>
    </message>
    <message>
        <source>The sending history is kept until it is wiped.</source>
        <translation>전송 기록은 지울 때까지 보관됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>The sending history is kept for %Ln days; older jobs are forgotten.</source>
        <translation>
            <numerusform>전송 기록은 %Ln일간 보관되며 더 오래된 작업은 사라집니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wipe the sending history</source>
        <translation>전송 기록 지우기</translation>
    </message>
    <message numerus="yes">
        <source>Wipe %Ln jobs from the sending history?</source>
        <translation>
            <numerusform>전송 기록에서 작업 %Ln개를 지울까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent before is then no longer left out by Convey when you send it again; OpenAI keeps the first it got. Receipts can’t be made any more, and stopped jobs can’t be continued. Your files stay. This can’t be undone.</source>
        <translation>그러면 전에 전송한 것을 다시 전송할 때 Convey가 더는 제외하지 않습니다. OpenAI는 먼저 받은 것을 유지합니다. 확인서를 더는 만들 수 없고, 중지된 작업도 계속할 수 없습니다. 파일은 그대로 남습니다. 이 작업은 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>지우기(&amp;W)</translation>
    </message>
    <message>
        <source>The sending history is wiped.</source>
        <translation>전송 기록을 지웠습니다.</translation>
    </message>
    <message>
        <source>Sending history</source>
        <translation>전송 기록</translation>
    </message>
    <message>
        <source>Everything Convey has sent from this computer, and what OpenAI answered.</source>
        <translation>이 컴퓨터에서 Convey가 전송한 모든 것과 OpenAI의 응답입니다.</translation>
    </message>
    <message>
        <source>&amp;Continue the stopped one…</source>
        <translation>중지된 작업 계속(&amp;C)…</translation>
    </message>
    <message>
        <source>Sends what is left and what had no answer, with the same event IDs: nothing counts twice.</source>
        <translation>남은 것과 응답이 없던 것을 같은 이벤트 ID로 전송합니다. 두 번 집계되지 않습니다.</translation>
    </message>
    <message>
        <source>Shows these jobs alone.</source>
        <translation>이 작업만 표시합니다.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>전송처</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>모드</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>For real and tests</source>
        <translation>실제와 테스트</translation>
    </message>
    <message>
        <source>For real</source>
        <translation>실제</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>전체 기간</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>최근 7일</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>최근 30일</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>최근 365일</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>One send or test a row, the newest first. Enter shows its results.</source>
        <translation>한 행에 전송이나 테스트 하나이며 최신순입니다. Enter로 결과를 표시합니다.</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>목록의 열</translation>
    </message>
    <message>
        <source>&amp;Receipt…</source>
        <translation>확인서(&amp;R)…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>확인서 저장</translation>
    </message>
    <message>
        <source>Figures, times and hashes of this send, to print, to file or to hand on.</source>
        <translation>이 전송의 수치, 시각, 해시입니다. 인쇄, 보관, 전달에 사용합니다.</translation>
    </message>
    <message>
        <source>&amp;Open results</source>
        <translation>결과 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>결과 열기</translation>
    </message>
    <message>
        <source>What became of its lines, each outcome to save, and what to look at in Ads Manager.</source>
        <translation>각 행이 어떻게 되었는지, 결과별 저장, Ads Manager에서 볼 것.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>보관 기간(&amp;K)</translation>
    </message>
    <message>
        <source>How long the sending history is kept</source>
        <translation>전송 기록 보관 기간</translation>
    </message>
    <message>
        <source>Older jobs are forgotten by themselves. The history knows no IDs and no customers, only keyed hashes; it is what keeps a conversion from being sent twice.</source>
        <translation>오래된 작업은 자동으로 사라집니다. 기록에는 ID나 고객 정보가 없고 키가 있는 해시만 있으며, 전환이 두 번 전송되는 것을 막습니다.</translation>
    </message>
    <message>
        <source>until it is wiped</source>
        <translation>지울 때까지</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln days</source>
        <translation>
            <numerusform>%Ln일간</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgets everything that was sent, and the copies of the history beside it.</source>
        <translation>전송한 모든 것의 기록과 옆에 있는 기록 사본을 지웁니다.</translation>
    </message>
    <message>
        <source>Wi&amp;pe…</source>
        <translation>지우기(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>convey::ui::HourStripView</name>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>행</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Lines of the file by hour of the day</source>
        <translation>하루 중 시각별 파일의 행</translation>
    </message>
    <message>
        <source>Times of the file beside UTC</source>
        <translation>파일의 시각과 UTC</translation>
    </message>
    <message>
        <source>The first times of the file, in the place that is assumed and in UTC. If the first is not what your shop&apos;s clock said, answer the question about the time zone.</source>
        <translation>파일의 처음 시각을 가정한 곳의 시각과 UTC로 나타냅니다. 첫 번째가 쇼핑몰 시계와 다르면 시간대 질문에 답하세요.</translation>
    </message>
    <message>
        <source>Show the hours as a table</source>
        <translation>시각을 표로 보기</translation>
    </message>
    <message>
        <source>Shows the number of lines of each hour instead of bars.</source>
        <translation>막대 대신 시각별 행의 수를 표시합니다.</translation>
    </message>
    <message>
        <source>Most happened from %1 on, %2 % between midnight and 5 o&apos;clock (%3). If that can&apos;t be, the time zone is wrong.</source>
        <translation>%1부터 가장 많고, 0시에서 5시 사이에 %2 %(%3)가 있습니다. 그럴 리 없다면 시간대가 잘못된 것입니다.</translation>
    </message>
    <message>
        <source>The hours of the da&amp;y</source>
        <translation>하루 중 시각(&amp;Y)</translation>
    </message>
    <message>
        <source>As a ta&amp;ble</source>
        <translation>표로 보기(&amp;B)</translation>
    </message>
</context>
<context>
    <name>convey::ui::KeyField</name>
    <message>
        <source>Shows the key that was pasted, until you press it again.</source>
        <translation>붙여넣은 키를 다시 누를 때까지 표시합니다.</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>키 붙여넣기</translation>
    </message>
    <message>
        <source>Paste another one to replace it</source>
        <translation>다른 키를 붙여넣으면 바뀝니다</translation>
    </message>
    <message>
        <source>In Ads Manager under Conversions, Conversion keys. A key from Settings can&apos;t send.</source>
        <translation>Ads Manager의 ‘Conversions’, ‘Conversion keys’에 있습니다. ‘Settings’의 키로는 전송할 수 없습니다.</translation>
    </message>
    <message>
        <source>This holds a character that no key has. Copy the key again, whole and alone.</source>
        <translation>키에 쓰이지 않는 문자가 있습니다. 키만 전체를 다시 복사하세요.</translation>
    </message>
    <message>
        <source>Pasted; blanks were removed.</source>
        <translation>붙여넣었습니다. 공백을 제거했습니다.</translation>
    </message>
    <message>
        <source>Pasted; blanks were removed. It ends in %1.</source>
        <translation>붙여넣었습니다. 공백을 제거했습니다. %1(으)로 끝납니다.</translation>
    </message>
    <message>
        <source>Pasted.</source>
        <translation>붙여넣었습니다.</translation>
    </message>
    <message>
        <source>Pasted. It ends in %1.</source>
        <translation>붙여넣었습니다. %1(으)로 끝납니다.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>키 숨기기</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>키 표시</translation>
    </message>
</context>
<context>
    <name>convey::ui::LeavesPane</name>
    <message>
        <source>The conversion as it will be sent</source>
        <translation>전송될 전환</translation>
    </message>
    <message>
        <source>The conversion letter by letter, as OpenAI gets it, and nothing else: no file name, no line number, no figures about you.</source>
        <translation>OpenAI가 받는 그대로의 전환이며 그 밖에는 아무것도 없습니다: 파일 이름도, 행 번호도, 사용자에 대한 수치도 없습니다.</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>이전 행</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>다음 행</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>이 목록 저장</translation>
    </message>
    <message>
        <source>Writes this list to a file that can be printed (.pdf, .html), for whoever has to know what leaves. Personal values are hidden in it while they are hidden here.</source>
        <translation>무엇이 나가는지 알아야 하는 사람을 위해 이 목록을 인쇄할 수 있는 파일(.pdf, .html)로 저장합니다. 여기서 개인정보를 숨기는 동안에는 파일에서도 숨겨집니다.</translation>
    </message>
    <message>
        <source>Convey is looking at every row.</source>
        <translation>Convey가 모든 행을 확인하고 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns:</source>
        <translation>
            <numerusform>열 %Ln개:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 readable + %2 hashed + %3 decide + %4 stay</source>
        <comment>how many columns</comment>
        <translation>읽을 수 있음 %1 + 해시 %2 + 판단용 %3 + 남음 %4</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>a line and its state</comment>
        <translation>%1행: %2</translation>
    </message>
    <message>
        <source>In your file, line %1</source>
        <translation>파일의 %1행</translation>
    </message>
    <message>
        <source>Save what leaves</source>
        <translation>나가는 내용 저장</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>인쇄용 (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>웹페이지 (*.html)</translation>
    </message>
    <message>
        <source>what-leaves.pdf</source>
        <translation>what-leaves.pdf</translation>
    </message>
    <message>
        <source>What leaves is saved as a page.</source>
        <translation>나가는 내용을 페이지로 저장했습니다.</translation>
    </message>
    <message>
        <source>Save th&amp;is list…</source>
        <translation>이 목록 저장(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>convey::ui::Length</name>
    <message>
        <source>%1: %2 of %3 characters (%4), passed. Source: %5, %6</source>
        <translation>%1: %2/%3자(%4), 통과. 출처: %5, %6</translation>
    </message>
    <message>
        <source>%1: %2 of %3 characters (%4). Source: %5, %6</source>
        <translation>%1: %2/%3자(%4). 출처: %5, %6</translation>
    </message>
    <message>
        <source>Longer than usual: leave something out where you can.</source>
        <translation>보통보다 깁니다. 가능하면 일부를 빼세요.</translation>
    </message>
    <message>
        <source>Longer than these bear: %1.</source>
        <comment>names of products</comment>
        <translation>다음 제품의 한도보다 깁니다: %1.</translation>
    </message>
    <message>
        <source>%1 Then %2 characters are left.</source>
        <comment>what to leave out, length</comment>
        <translation>%1 그러면 %2자가 됩니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::LengthMeter</name>
    <message>
        <source>%1 of %2 characters</source>
        <comment>length of an address and what is usual</comment>
        <translation>%1/%2자</translation>
    </message>
</context>
<context>
    <name>convey::ui::LiveQuestion</name>
    <message>
        <source>Send in practice mode</source>
        <translation>연습 모드로 전송</translation>
    </message>
    <message>
        <source>Send for real</source>
        <translation>실제 전송</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>연습 모드</translation>
    </message>
    <message>
        <source>Nothing reaches OpenAI, nothing counts.</source>
        <translation>OpenAI에 아무것도 도달하지 않으며 아무것도 집계되지 않습니다.</translation>
    </message>
    <message>
        <source>For real</source>
        <translation>실제</translation>
    </message>
    <message>
        <source>OpenAI records these conversions.</source>
        <translation>OpenAI가 이 전환을 기록합니다.</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln conversions in practice mode?</source>
        <translation>
            <numerusform>연습 모드로 전환 %Ln건을 전송할까요?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln conversions for %1?</source>
        <comment>%1 is the destination</comment>
        <translation>
            <numerusform>%1의 전환 %Ln건을 전송할까요?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>including %Ln with warnings</source>
        <translation>
            <numerusform>경고 %Ln건 포함</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Show the conversions with warnings</source>
        <translation>경고가 있는 전환 표시</translation>
    </message>
    <message>
        <source>Closes this question and goes to Preview. Nothing is sent.</source>
        <translation>이 질문을 닫고 미리보기로 이동합니다. 아무것도 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>This file was sent for real before. What was accepted there under the same event ID does not go again; under another one it would count twice.</source>
        <translation>이 파일은 전에 실제로 전송되었습니다. 같은 이벤트 ID로 수락된 것은 다시 전송되지 않습니다. 다른 ID라면 두 번 집계됩니다.</translation>
    </message>
    <message>
        <source>Not all of them are tested yet. A test takes about as long and records nothing.</source>
        <translation>아직 전부 테스트하지 않았습니다. 테스트는 비슷한 시간이 걸리며 아무것도 기록하지 않습니다.</translation>
    </message>
    <message>
        <source>In practice mode a stand-in on this computer answers.</source>
        <translation>연습 모드에서는 이 컴퓨터의 대역이 응답합니다.</translation>
    </message>
    <message>
        <source>Recorded conversions can’t be taken back. You can stop at any time.</source>
        <translation>기록된 전환은 되돌릴 수 없습니다. 전송은 언제든지 중지할 수 있습니다.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>전송처</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>픽셀</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>여기에 남음</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>동의</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln in practice mode</source>
        <translation>
            <numerusform>연습 모드로 %Ln건 전송</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln conversions for real</source>
        <translation>
            <numerusform>전환 %Ln건 실제 전송</numerusform>
        </translation>
    </message>
    <message>
        <source>Space presses it; Enter does not.</source>
        <translation>스페이스로 누를 수 있고 Enter로는 눌리지 않습니다.</translation>
    </message>
    <message>
        <source>Sends now. Click it or press Space; Enter does not send.</source>
        <translation>지금 전송합니다. 클릭하거나 스페이스를 누르세요. Enter로는 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Closes the question. Nothing is sent.</source>
        <translation>질문을 닫습니다. 아무것도 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Test all first</source>
        <translation>먼저 모두 테스트(&amp;T)</translation>
    </message>
    <message>
        <source>Test all first</source>
        <translation>먼저 모두 테스트</translation>
    </message>
    <message>
        <source>Sends all of them as a test. Nothing is recorded.</source>
        <translation>전부를 테스트로 보냅니다. 아무것도 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>The sending history was damaged and is set aside as %1. Convey does not know any more what was sent before: what OpenAI has already goes again.</source>
        <translation>전송 기록이 손상되어 %1(으)로 따로 보관했습니다. Convey는 이제 전에 무엇을 전송했는지 알지 못하므로 OpenAI에 이미 있는 것도 다시 전송됩니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::LookList</name>
    <message>
        <source>Now in Ads Manager</source>
        <translation>이제 Ads Manager에서</translation>
    </message>
    <message>
        <source>After a send for real, look in Ads Manager</source>
        <translation>실제 전송 후 Ads Manager에서 볼 것</translation>
    </message>
    <message>
        <source>Events of this file: %1</source>
        <translation>이 파일의 이벤트: %1</translation>
    </message>
    <message>
        <source>Worth a look from %1.</source>
        <translation>%1부터 확인해 보세요.</translation>
    </message>
    <message>
        <source>Looked at on %1.</source>
        <translation>%1에 확인함.</translation>
    </message>
</context>
<context>
    <name>convey::ui::LookupBar</name>
    <message>
        <source>Add a &amp;look-up file…</source>
        <translation>조회 파일 추가(&amp;L)…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Add a look-up file</source>
        <translation>조회 파일 추가</translation>
    </message>
    <message>
        <source>Takes columns from a second file, such as the e-mail addresses of contacts for a file of deals. Its lines are found by a key that both files have.</source>
        <translation>거래 파일에 연락처의 이메일 주소를 더하는 것처럼, 두 번째 파일에서 열을 가져옵니다. 행은 두 파일에 모두 있는 키로 찾습니다.</translation>
    </message>
    <message>
        <source>Take the look-up file away</source>
        <translation>조회 파일 제거</translation>
    </message>
    <message>
        <source>Goes on without the look-up file. Choices of its columns are taken back.</source>
        <translation>조회 파일 없이 계속합니다. 그 열을 사용한 선택은 취소됩니다.</translation>
    </message>
    <message>
        <source>Choose a look-up file</source>
        <translation>조회 파일 선택</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.gz)</source>
        <translation>표 (*.csv *.tsv *.txt *.xlsx *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Look-up file %1: %2</source>
        <comment>its name, then sentences about it</comment>
        <translation>조회 파일 %1: %2</translation>
    </message>
</context>
<context>
    <name>convey::ui::LookupDialog</name>
    <message>
        <source>%1 of %2 lines are found.</source>
        <translation>행 %2개 중 %1개를 찾았습니다.</translation>
    </message>
    <message>
        <source>Not there: %1, the first is line %2.</source>
        <translation>없는 행: %1개, 처음은 %2행.</translation>
    </message>
    <message>
        <source>Without a key: %1, the first is line %2.</source>
        <translation>키가 없는 행: %1개, 처음은 %2행.</translation>
    </message>
    <message>
        <source>Keys that the look-up file has more than once: %1, the first again in its line %2; only what their lines agree on is taken.</source>
        <translation>조회 파일에 두 번 이상 있는 키: %1개, 처음 중복은 %2행. 행끼리 일치하는 값만 사용합니다.</translation>
    </message>
    <message>
        <source>Add a look-up file</source>
        <translation>조회 파일 추가</translation>
    </message>
    <message>
        <source>Choose the two columns that hold the same key, such as the number of a contact. The columns of %1 can then be chosen beside those of your file.</source>
        <translation>연락처 번호처럼 같은 키가 있는 두 열을 선택하세요. 그러면 %1의 열을 내 파일의 열과 함께 선택할 수 있습니다.</translation>
    </message>
    <message>
        <source>Key in &amp;your file:</source>
        <translation>내 파일의 키(&amp;Y):</translation>
    </message>
    <message>
        <source>Key in the &amp;look-up file:</source>
        <translation>조회 파일의 키(&amp;L):</translation>
    </message>
    <message>
        <source>Reading the look-up file…</source>
        <translation>조회 파일을 읽는 중…</translation>
    </message>
    <message>
        <source>&amp;Add the look-up file</source>
        <translation>조회 파일 추가(&amp;A)</translation>
    </message>
    <message>
        <source>Lines of the two files belong together where these columns hold the same text.</source>
        <translation>이 열의 내용이 같으면 두 파일의 행이 서로 짝이 됩니다.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>세는 중…</translation>
    </message>
</context>
<context>
    <name>convey::ui::MadePages</name>
    <message>
        <source>Event</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>When it is sent</source>
        <translation>전송되는 때</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>전송 불가</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>OpenAI answers</source>
        <translation>OpenAI의 응답</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>뜻</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>무엇이</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>기능</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
</context>
<context>
    <name>convey::ui::MainWindow</name>
    <message>
        <source>Open uploads</source>
        <translation>열린 업로드</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>중지하고 닫기</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>중지하고 종료</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the rows in your spreadsheet, with the line of column names, then paste here.</source>
        <translation>붙여넣을 것이 없습니다. 스프레드시트에서 열 이름 행을 포함해 행을 복사한 다음 여기에 붙여넣으세요.</translation>
    </message>
    <message>
        <source>Open conversions</source>
        <translation>전환 열기</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.gz)</source>
        <translation>표 (*.csv *.tsv *.txt *.xlsx *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Opens one file, or several as one table.</source>
        <translation>파일 하나 또는 여러 파일을 표 하나로 엽니다.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 파일 열기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>행 붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Opens the rows that were copied in a spreadsheet.</source>
        <translation>스프레드시트에서 복사한 행을 엽니다.</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>샘플 열기(&amp;S)</translation>
    </message>
    <message>
        <source>Opens 400 made-up orders to practise with.</source>
        <translation>연습용 가상 주문 400건을 엽니다.</translation>
    </message>
    <message>
        <source>&amp;Close upload</source>
        <translation>업로드 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Closes the upload in front. Its file stays as it is.</source>
        <translation>맨 앞의 업로드를 닫습니다. 파일은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>Closes Convey.</source>
        <translation>Convey를 닫습니다.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file and its folder</comment>
        <translation>%2의 %1</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>아직 연 파일이 없습니다</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Takes back the last change on this page.</source>
        <translation>이 페이지의 마지막 변경을 실행 취소합니다.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>취소한 변경을 다시 적용합니다.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copies what is selected.</source>
        <translation>선택한 것을 복사합니다.</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>머리글과 함께 복사(&amp;H)</translation>
    </message>
    <message>
        <source>Copies the selected rows with the names of the columns above them.</source>
        <translation>선택한 행을 위에 열 이름을 붙여 복사합니다.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>Selects everything in the field or table with the focus.</source>
        <translation>포커스가 있는 필드나 표의 내용을 모두 선택합니다.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>찾기(&amp;F)…</translation>
    </message>
    <message>
        <source>Finds words in the rows of this page.</source>
        <translation>이 페이지의 행에서 단어를 찾습니다.</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>다음 찾기(&amp;N)</translation>
    </message>
    <message>
        <source>Goes to the next place with these words.</source>
        <translation>이 단어가 있는 다음 곳으로 이동합니다.</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>이전 찾기(&amp;P)</translation>
    </message>
    <message>
        <source>Goes to the place with these words before this one.</source>
        <translation>이 단어가 있는 이전 곳으로 이동합니다.</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>찾아 바꾸기(&amp;E)…</translation>
    </message>
    <message>
        <source>Replaces words down one column.</source>
        <translation>한 열 전체에서 단어를 바꿉니다.</translation>
    </message>
    <message>
        <source>Preference&amp;s</source>
        <translation>환경설정(&amp;S)</translation>
    </message>
    <message>
        <source>Destinations, language, colours and what else can be set.</source>
        <translation>전송처, 언어, 색 등 설정할 수 있는 것입니다.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>Shows the page “%1”.</source>
        <translation>‘%1’ 페이지를 표시합니다.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>색(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>전체 화면(&amp;F)</translation>
    </message>
    <message>
        <source>Fills the screen with the window, or gives it back.</source>
        <translation>창을 화면에 가득 채우거나 되돌립니다.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>시스템 설정(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>고대비(&amp;H)</translation>
    </message>
    <message>
        <source>Changes the colours of the window.</source>
        <translation>창의 색을 변경합니다.</translation>
    </message>
    <message>
        <source>&amp;Upload</source>
        <translation>업로드(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>계속(&amp;G)</translation>
    </message>
    <message>
        <source>Presses the blue button of the page in front.</source>
        <translation>맨 앞 페이지의 파란색 버튼을 누릅니다.</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>파일 다시 읽기(&amp;R)</translation>
    </message>
    <message>
        <source>Reads the file as it is on the disk now.</source>
        <translation>지금 디스크에 있는 파일을 읽습니다.</translation>
    </message>
    <message>
        <source>&amp;Save the setup…</source>
        <translation>설정 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Keeps what each column means, so that the next export of this kind is ready at once.</source>
        <translation>각 열의 뜻을 저장하여 다음에 같은 종류의 내보내기를 바로 쓸 수 있게 합니다.</translation>
    </message>
    <message>
        <source>Saved set&amp;ups…</source>
        <translation>저장된 설정(&amp;U)…</translation>
    </message>
    <message>
        <source>Lists the saved setups.</source>
        <translation>저장된 설정의 목록을 표시합니다.</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>다음 문제(&amp;N)</translation>
    </message>
    <message>
        <source>Goes to the next row with a problem.</source>
        <translation>문제가 있는 다음 행으로 이동합니다.</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>이전 문제(&amp;P)</translation>
    </message>
    <message>
        <source>Goes to the row with a problem before this one.</source>
        <translation>문제가 있는 이전 행으로 이동합니다.</translation>
    </message>
    <message>
        <source>&amp;Test with OpenAI (nothing is recorded)</source>
        <translation>OpenAI로 테스트(아무것도 기록되지 않음)(&amp;T)</translation>
    </message>
    <message>
        <source>OpenAI judges the conversions and records nothing.</source>
        <translation>OpenAI는 전환을 판정만 하고 아무것도 기록하지 않습니다.</translation>
    </message>
    <message>
        <source>Send for rea&amp;l…</source>
        <translation>실제 전송(&amp;L)…</translation>
    </message>
    <message>
        <source>Asks first. What OpenAI records can’t be taken back.</source>
        <translation>먼저 확인합니다. OpenAI가 기록한 것은 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>창(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Next upload</source>
        <translation>다음 업로드(&amp;N)</translation>
    </message>
    <message>
        <source>Shows the upload of the next tab.</source>
        <translation>다음 탭의 업로드를 표시합니다.</translation>
    </message>
    <message>
        <source>&amp;Previous upload</source>
        <translation>이전 업로드(&amp;P)</translation>
    </message>
    <message>
        <source>Shows the upload of the tab before this one.</source>
        <translation>이전 탭의 업로드를 표시합니다.</translation>
    </message>
    <message>
        <source>Every row is looked at</source>
        <translation>모든 행을 확인했습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions can be sent</source>
        <translation>
            <numerusform>전환 %Ln건을 전송할 수 있습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>전송 불가 %Ln건</numerusform>
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
        <translation>열린 파일이 없습니다.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리보기</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>전송</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>No saved destination sends to the pixel %1. Make it again on the Send page of any file, with its key; then continue here.</source>
        <translation>픽셀 %1에 보내는 저장된 전송처가 없습니다. 아무 파일의 ‘전송’ 페이지에서 키와 함께 다시 만든 다음 여기서 계속하세요.</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>태그(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Make a tag</source>
        <translation>태그 만들기(&amp;M)</translation>
    </message>
    <message>
        <source>A form for an image tag, with its code for every place.</source>
        <translation>이미지 태그 양식과 곳별 코드.</translation>
    </message>
    <message>
        <source>&amp;Check a tag</source>
        <translation>태그 검사(&amp;C)</translation>
    </message>
    <message>
        <source>Tells what is wrong with an image tag, and mends it.</source>
        <translation>이미지 태그의 문제를 알려 주고 수정합니다.</translation>
    </message>
    <message>
        <source>Many tags from a &amp;file</source>
        <translation>파일에서 여러 태그(&amp;F)</translation>
    </message>
    <message>
        <source>One tag a row of the file that is open.</source>
        <translation>열린 파일의 행마다 태그 하나를 만듭니다.</translation>
    </message>
    <message>
        <source>&amp;Recent tags</source>
        <translation>최근 태그(&amp;R)</translation>
    </message>
    <message>
        <source>Tags that were made on this computer.</source>
        <translation>이 컴퓨터에서 만든 태그입니다.</translation>
    </message>
    <message>
        <source>&amp;Keep oppref in your shop…</source>
        <translation>쇼핑몰에 oppref 보관(&amp;K)…</translation>
    </message>
    <message>
        <source>How a shop keeps what tells OpenAI which click an order came from.</source>
        <translation>주문이 어느 클릭에서 왔는지 OpenAI에 알려 주는 값을 쇼핑몰이 보관하는 방법입니다.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Tells about the page, the field or the problem in front.</source>
        <translation>맨 앞의 페이지, 필드, 문제를 설명합니다.</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>이 항목 설명(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>동작 찾기(&amp;F)…</translation>
    </message>
    <message>
        <source>Every command, page, file, setup and destination by its name.</source>
        <translation>모든 명령, 페이지, 파일, 설정, 전송처를 이름으로 찾습니다.</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>둘러보기 시작(&amp;T)</translation>
    </message>
    <message>
        <source>Through the whole job with made-up orders.</source>
        <translation>가상 주문으로 전체 과정을 해 봅니다.</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>진단 정보 복사(&amp;D)</translation>
    </message>
    <message>
        <source>Copies versions and settings for a report of a fault: no key, no file, no folder, no name.</source>
        <translation>오류 보고에 쓸 버전과 설정을 복사합니다. 키, 파일, 폴더, 이름은 없습니다.</translation>
    </message>
    <message>
        <source>&amp;About Convey</source>
        <translation>Convey 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Its version, and whose work it stands on.</source>
        <translation>버전과 사용하는 라이브러리입니다.</translation>
    </message>
    <message>
        <source>The diagnostics are copied: versions and settings, no key, no file and no name.</source>
        <translation>진단 정보를 복사했습니다. 버전과 설정만 있고 키, 파일, 이름은 없습니다.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>이 페이지</translation>
    </message>
    <message>
        <source>Recent file</source>
        <translation>최근 파일</translation>
    </message>
    <message>
        <source>Use “%1” for this file</source>
        <translation>이 파일에 ‘%1’ 사용</translation>
    </message>
    <message>
        <source>Saved setup</source>
        <translation>저장된 설정</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>전송처</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>준비됨 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>확인 필요 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outside the 7 days</source>
        <translation>
            <numerusform>기간 외 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>제외 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln joined lines</source>
        <translation>
            <numerusform>결합된 행 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Convey is looking at every row.</source>
        <translation>Convey가 모든 행을 확인하고 있습니다.</translation>
    </message>
    <message>
        <source>%1 % of the rows are looked at. So far: %2.</source>
        <comment>percent, counts</comment>
        <translation>행의 %1 %를 확인했습니다. 현재: %2.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>전송 중…</translation>
    </message>
    <message>
        <source>Another upload is being sent.</source>
        <translation>다른 업로드를 전송하고 있습니다.</translation>
    </message>
    <message>
        <source>Sent from this file: see the Send page.</source>
        <translation>이 파일은 전송되었습니다. ‘전송’ 페이지를 보세요.</translation>
    </message>
    <message>
        <source>Tested, nothing is recorded: see the Send page.</source>
        <translation>테스트함, 기록되지 않음. ‘전송’ 페이지를 보세요.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until the Send page says so.</source>
        <translation>‘전송’ 페이지에서 실행하기 전에는 이 컴퓨터에서 아무것도 나가지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing could be sent</source>
        <translation>아무것도 전송하지 못했습니다</translation>
    </message>
    <message>
        <source>It could not begin. Convey says why.</source>
        <translation>시작하지 못했습니다. 이유는 Convey에 표시됩니다.</translation>
    </message>
    <message>
        <source>The test is done</source>
        <translation>테스트가 끝났습니다</translation>
    </message>
    <message>
        <source>Sending is done</source>
        <translation>전송이 끝났습니다</translation>
    </message>
    <message>
        <source>Accepted: %1. Refused: %2.</source>
        <translation>수락: %1. 거부: %2.</translation>
    </message>
    <message>
        <source>The test has stopped before its end</source>
        <translation>테스트가 끝나기 전에 중지되었습니다</translation>
    </message>
    <message>
        <source>Sending has stopped before its end</source>
        <translation>전송이 끝나기 전에 중지되었습니다</translation>
    </message>
    <message>
        <source>Accepted: %1. Refused: %2. No answer: %3. Not sent: %4.</source>
        <translation>수락: %1. 거부: %2. 응답 없음: %3. 전송 안 함: %4.</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>인쇄(&amp;T)…</translation>
    </message>
    <message>
        <source>Prints the page for the developer, the list of what leaves, or the receipt.</source>
        <translation>개발자용 페이지, 나가는 내용 목록 또는 확인서를 인쇄합니다.</translation>
    </message>
    <message>
        <source>P&amp;ause or continue sending</source>
        <translation>전송 일시 중지 또는 계속(&amp;A)</translation>
    </message>
    <message>
        <source>Begins nothing new and waits for what is on its way, or goes on with the rest.</source>
        <translation>새로 시작하지 않고 가는 중인 것을 기다리거나, 나머지를 계속합니다.</translation>
    </message>
    <message>
        <source>St&amp;op the test or the send</source>
        <translation>테스트 또는 전송 중지(&amp;O)</translation>
    </message>
    <message>
        <source>Sends nothing more. What was sent stays sent; the rest can go later.</source>
        <translation>더는 전송하지 않습니다. 전송한 것은 전송된 상태로 남고 나머지는 나중에 전송할 수 있습니다.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>테스트 중…</translation>
    </message>
    <message>
        <source>Another upload is being tested.</source>
        <translation>다른 업로드를 테스트하고 있습니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::MappingView</name>
    <message>
        <source>Fields and the columns chosen for them</source>
        <translation>필드와 선택한 열</translation>
    </message>
    <message>
        <source>Each row is a field of the conversion. Choose the column of your file that holds it. F4 opens the chooser, Delete takes back what you chose.</source>
        <translation>각 행은 전환의 필드입니다. 값이 있는 파일의 열을 선택하세요. F4로 선택 목록을 열고, Delete로 선택을 취소합니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::ModeBand</name>
    <message>
        <source>Destination %1</source>
        <translation>전송처 %1</translation>
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
        <translation>행</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>파일의 값</translation>
    </message>
    <message>
        <source>Is sent</source>
        <translation>전송 값</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>읽는 법</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an amount and its currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The a&amp;mounts, seen closely</source>
        <translation>금액 자세히 보기(&amp;M)</translation>
    </message>
    <message>
        <source>Amounts of the file and what is sent of each</source>
        <translation>파일의 금액과 각각 전송되는 값</translation>
    </message>
    <message>
        <source>The first amounts of the file, the whole number that is sent for each, and how people read it. If the last column is 100 times too large or too small, answer the question about units.</source>
        <translation>파일의 처음 금액, 각각 전송되는 정수, 사람이 읽는 방식입니다. 마지막 열이 100배 크거나 작으면 단위 질문에 답하세요.</translation>
    </message>
    <message>
        <source>The file&apos;s total is %1. In whole units it would be %2.</source>
        <translation>파일의 합계는 %1입니다. 기본 단위라면 %2입니다.</translation>
    </message>
    <message>
        <source>The file&apos;s total is %1. In the smallest units it would be %2.</source>
        <translation>파일의 합계는 %1입니다. 최소 단위라면 %2입니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::NoTagsModel</name>
    <message>
        <source>Line</source>
        <translation>행</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Why it is no tag</source>
        <translation>태그가 되지 않는 이유</translation>
    </message>
    <message>
        <source>Left out by you.</source>
        <translation>직접 제외했습니다.</translation>
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
        <translation>취소(&amp;N)</translation>
    </message>
    <message>
        <source>How far the file is read</source>
        <translation>파일 읽기 진행률</translation>
    </message>
    <message>
        <source>How much of the file was looked at so far.</source>
        <translation>지금까지 확인한 파일의 양입니다.</translation>
    </message>
    <message>
        <source>Cancel opening the file</source>
        <translation>파일 열기 취소</translation>
    </message>
    <message>
        <source>Ends reading the file. What was open before stays open.</source>
        <translation>파일 읽기를 끝냅니다. 전에 열려 있던 것은 그대로입니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::OutcomeList</name>
    <message>
        <source>Accepted</source>
        <translation>수락됨</translation>
    </message>
    <message>
        <source>Refused, with OpenAI’s words</source>
        <translation>거부됨, OpenAI 원문 포함</translation>
    </message>
    <message>
        <source>No answer: sent, no answer came back; repeating is safe</source>
        <translation>응답 없음: 전송했지만 응답이 없습니다. 다시 보내도 안전합니다</translation>
    </message>
    <message>
        <source>Stayed here: blocked, outside the 7 days or left out, with the reason</source>
        <translation>여기에 남음: 전송 불가, 기간 외 또는 제외, 이유 포함</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>아직 전송 안 함</translation>
    </message>
    <message>
        <source>Save the lines of each outcome</source>
        <translation>결과별 행 저장</translation>
    </message>
    <message>
        <source>with all original columns</source>
        <translation>원래 열 모두 포함</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>저장: %1</translation>
    </message>
    <message>
        <source>Writes these lines to a file of your own, as your export has them, with what became of each behind. It holds personal data, as your export does.</source>
        <translation>이 행을 내보내기와 같은 형태로 파일에 저장하고 뒤에 결과를 붙입니다. 내보내기와 마찬가지로 개인정보가 들어 있습니다.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no conversion</comment>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>convey::ui::Page</name>
    <message>
        <source>No file is open</source>
        <translation>열린 파일이 없습니다</translation>
    </message>
    <message>
        <source>Open a spreadsheet export, or drop one anywhere in this window.</source>
        <translation>스프레드시트 내보내기 파일을 열거나 이 창 아무 곳에나 놓으세요.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>파일 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title and headline</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer, or the file to print to, can’t be used.</source>
        <translation>아무것도 인쇄되지 않았습니다. 프린터 또는 출력할 파일을 사용할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::PageField</name>
    <message>
        <source>Code of the page for the %1</source>
        <translation>%1에 넣을 페이지 코드</translation>
    </message>
    <message>
        <source>What the page&apos;s template language writes here, such as order.id, or a plain name that each form writes as a variable of its own. Empty: what each form proposes.</source>
        <translation>order.id처럼 페이지의 템플릿 언어로 쓰는 것, 또는 각 형식이 변수로 쓰는 간단한 이름입니다. 비워 두면 각 형식의 기본값을 사용합니다.</translation>
    </message>
    <message>
        <source>The page fills it in</source>
        <translation>페이지가 값을 넣음</translation>
    </message>
    <message>
        <source>The page fills in the %1</source>
        <translation>%1: 페이지가 값을 넣음</translation>
    </message>
    <message>
        <source>Pressed, the page fills the value in when it is made, so that each visitor has their own; else it is always what you type here.</source>
        <translation>켜면 페이지를 만들 때 페이지가 값을 넣어 방문자마다 다릅니다. 끄면 여기에 입력한 값을 항상 사용합니다.</translation>
    </message>
    <message>
        <source>Code of the page</source>
        <translation>페이지 코드</translation>
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
        <translation>%1, %2, 키 %3</translation>
    </message>
</context>
<context>
    <name>convey::ui::PicturesPane</name>
    <message>
        <source>Click reference</source>
        <translation>클릭 참조</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>이메일 주소</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>고객 번호</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Country, city or postal code</source>
        <translation>국가, 도시 또는 우편번호</translation>
    </message>
    <message>
        <source>IP address or browser</source>
        <translation>IP 주소 또는 브라우저</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>There are no conversions.</source>
        <translation>전환이 없습니다.</translation>
    </message>
    <message>
        <source>A click reference helps most. %1 % of the conversions have none.</source>
        <translation>클릭 참조가 가장 도움이 됩니다. 전환의 %1 %에 없습니다.</translation>
    </message>
    <message>
        <source>An e-mail address helps. %1 % of the conversions have none.</source>
        <translation>이메일 주소가 도움이 됩니다. 전환의 %1 %에 없습니다.</translation>
    </message>
    <message>
        <source>A phone number would help beside it. %1 % of the conversions have none.</source>
        <translation>전화번호도 있으면 도움이 됩니다. 전환의 %1 %에 없습니다.</translation>
    </message>
    <message>
        <source>Most conversions have what helps to recognise customers.</source>
        <translation>대부분의 전환에 고객을 알아보는 데 도움이 되는 정보가 있습니다.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Conversions by hour of day</source>
        <translation>하루 중 시각별 전환</translation>
    </message>
    <message>
        <source>From hour</source>
        <translation>시작 시각</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>전환</translation>
    </message>
    <message>
        <source>Conversions by day</source>
        <translation>날짜별 전환</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>What identifies your customers</source>
        <translation>고객을 식별하는 정보</translation>
    </message>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Conversions that have it</source>
        <translation>있는 전환</translation>
    </message>
    <message>
        <source>Currency of the picture</source>
        <translation>그림의 통화</translation>
    </message>
    <message>
        <source>Amounts are never added up across currencies: choose the one to look at.</source>
        <translation>서로 다른 통화의 금액은 합산하지 않습니다. 볼 통화를 선택하세요.</translation>
    </message>
    <message>
        <source>None happened in the last 7 days.</source>
        <translation>최근 7일 안의 전환이 없습니다.</translation>
    </message>
    <message>
        <source>Your computer&apos;s time (%1), the last 7 days. Most happened from %2 on.</source>
        <translation>이 컴퓨터의 시각(%1), 최근 7일. %2부터 가장 많습니다.</translation>
    </message>
    <message>
        <source>Since %1, the start of the 7 days.</source>
        <translation>7일이 시작되는 %1부터.</translation>
    </message>
    <message>
        <source>No conversion has an amount above zero.</source>
        <translation>금액이 0보다 큰 전환이 없습니다.</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>%1 금액</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions; the middle one has %1.</source>
        <translation>
            <numerusform>전환 %Ln건, 중앙값은 %1입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Convey is looking at every row.</source>
        <translation>Convey가 모든 행을 확인하고 있습니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::PixelBox</name>
    <message>
        <source>Pixel</source>
        <translation>픽셀</translation>
    </message>
    <message>
        <source>Pixel ID</source>
        <translation>픽셀 ID</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>연습 모드</translation>
    </message>
</context>
<context>
    <name>convey::ui::PreferencePanel</name>
    <message>
        <source>Back to the default</source>
        <translation>기본값으로</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <comment>a preference</comment>
        <translation>기본값으로: %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>환경설정</translation>
    </message>
    <message>
        <source>Changes apply at once. Most people never need this page.</source>
        <translation>변경은 바로 적용됩니다. 대부분은 이 페이지가 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>No preference has these words.</source>
        <translation>이 단어가 있는 설정 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Clear the search to see all of them.</source>
        <translation>검색을 지우면 모두 표시됩니다.</translation>
    </message>
    <message>
        <source>Groups of preferences</source>
        <translation>환경설정 그룹</translation>
    </message>
    <message>
        <source>Leads to a group of preferences.</source>
        <translation>환경설정 그룹으로 이동합니다.</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>설정 항목 찾기</translation>
    </message>
    <message>
        <source>Shows only preferences with these words (Ctrl+F).</source>
        <translation>이 단어가 있는 설정 항목만 표시합니다(Ctrl+F).</translation>
    </message>
    <message>
        <source>&amp;Reset all…</source>
        <translation>모두 초기화(&amp;R)…</translation>
    </message>
    <message>
        <source>Brings every preference on this page back to its default. Destinations stay.</source>
        <translation>이 페이지의 모든 설정 항목을 기본값으로 되돌립니다. 전송처는 남습니다.</translation>
    </message>
    <message>
        <source>Reset all preferences</source>
        <translation>환경설정 모두 초기화</translation>
    </message>
    <message>
        <source>Bring all preferences back to their defaults?</source>
        <translation>모든 환경설정을 기본값으로 되돌릴까요?</translation>
    </message>
    <message>
        <source>Destinations and their keys, the proxy, saved setups and the sending history stay.</source>
        <translation>전송처와 그 키, 프록시, 저장된 설정, 전송 기록은 남습니다.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>초기화(&amp;R)</translation>
    </message>
    <message>
        <source>No changes are kept.</source>
        <translation>보관된 변경이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Changes of %Ln files are kept.</source>
        <translation>
            <numerusform>파일 %Ln개의 변경을 보관하고 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>전송처</translation>
    </message>
    <message>
        <source>Where conversions go: a pixel, its key and a colour that you recognise.</source>
        <translation>전환이 가는 곳입니다. 픽셀, 그 키, 알아보기 쉬운 색.</translation>
    </message>
    <message>
        <source>Destinations, pixel, key, colour, client, test the key</source>
        <translation>전송처, 픽셀, 키, 색, 클라이언트, 키 테스트</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>전송</translation>
    </message>
    <message>
        <source>How requests leave this computer.</source>
        <translation>요청이 이 컴퓨터에서 나가는 방식입니다.</translation>
    </message>
    <message>
        <source>Requests at the same time</source>
        <translation>동시 요청 수</translation>
    </message>
    <message>
        <source>Convey slows down by itself when OpenAI asks for it.</source>
        <translation>OpenAI가 요청하면 Convey가 스스로 속도를 늦춥니다.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln</source>
        <translation>
            <numerusform>최대 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>최대 요청 크기</translation>
    </message>
    <message>
        <source>Smaller ones help where a network breaks off long uploads.</source>
        <translation>긴 업로드를 끊는 네트워크에서는 작은 요청이 도움이 됩니다.</translation>
    </message>
    <message>
        <source>None: straight to OpenAI</source>
        <translation>없음: OpenAI로 바로</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>시스템 설정대로</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>변경(&amp;C)…</translation>
    </message>
    <message>
        <source>Which proxy requests go through.</source>
        <translation>요청이 거쳐 가는 프록시입니다.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>Its password lies in the system’s key store, in no file.</source>
        <translation>암호는 시스템 키 저장소에 있으며 어떤 파일에도 없습니다.</translation>
    </message>
    <message>
        <source>The system’s own alone</source>
        <translation>시스템 인증서만</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>선택(&amp;S)…</translation>
    </message>
    <message>
        <source>A PEM file from the people of your network.</source>
        <translation>네트워크 담당자에게 받은 PEM 파일입니다.</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>신뢰하는 인증서</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>인증서(*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Further trusted certificates</source>
        <translation>추가로 신뢰하는 인증서</translation>
    </message>
    <message>
        <source>Only where a company looks into its own traffic.</source>
        <translation>회사가 자체 통신을 검사하는 경우에만 필요합니다.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>모양과 언어</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Changes at once.</source>
        <translation>바로 적용됩니다.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Holds when Convey starts the next time. Numbers and dates follow the system: %1 and %2.</source>
        <comment>a number, a date</comment>
        <translation>다음에 Convey를 시작할 때 적용됩니다. 숫자와 날짜는 시스템을 따릅니다: %1, %2.</translation>
    </message>
    <message>
        <source>When long work is done</source>
        <translation>오래 걸리는 작업이 끝나면</translation>
    </message>
    <message>
        <source>The desktop is told only when the window is not in front and the work took over 10 seconds.</source>
        <translation>창이 맨 앞에 없고 작업이 10초 넘게 걸렸을 때만 데스크톱에 알립니다.</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>알리지 않음</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>홈</translation>
    </message>
    <message>
        <source>What happens when Convey starts.</source>
        <translation>Convey가 시작할 때 하는 일입니다.</translation>
    </message>
    <message>
        <source>Files of last time</source>
        <translation>지난번 파일</translation>
    </message>
    <message>
        <source>Files are opened again and nothing is sent.</source>
        <translation>파일만 다시 열고 아무것도 전송하지 않습니다.</translation>
    </message>
    <message>
        <source>Offer to open them</source>
        <translation>열지 물어보기</translation>
    </message>
    <message>
        <source>Open them at once</source>
        <translation>바로 열기</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>둘러보기 시작</translation>
    </message>
    <message>
        <source>Through the whole job with made-up orders.</source>
        <translation>가상 주문으로 전체 과정을 해 봅니다.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>둘러보기</translation>
    </message>
    <message>
        <source>Through the whole job with 400 made-up orders, in practice mode.</source>
        <translation>연습 모드에서 가상 주문 400건으로 전체 과정을 해 봅니다.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>개인정보</translation>
    </message>
    <message>
        <source>What stays on this computer, and how long.</source>
        <translation>무엇이 얼마 동안 이 컴퓨터에 남는지 정합니다.</translation>
    </message>
    <message>
        <source>Sending history</source>
        <translation>전송 기록</translation>
    </message>
    <message>
        <source>It knows no customers, only keyed hashes, and keeps a conversion from being sent twice.</source>
        <translation>고객 정보 없이 키가 있는 해시만 있으며, 전환이 두 번 전송되는 것을 막습니다.</translation>
    </message>
    <message>
        <source>Kept until it is wiped</source>
        <translation>지울 때까지 보관</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %Ln days</source>
        <translation>
            <numerusform>%Ln일간 보관</numerusform>
        </translation>
    </message>
    <message>
        <source>W&amp;ipe…</source>
        <translation>지우기(&amp;I)…</translation>
    </message>
    <message>
        <source>Forgets the changes that are kept.</source>
        <translation>보관된 변경을 지웁니다.</translation>
    </message>
    <message>
        <source>Wipe kept changes</source>
        <translation>보관된 변경 지우기</translation>
    </message>
    <message>
        <source>Wipe the changes that are kept of all files?</source>
        <translation>보관된 모든 파일의 변경을 지울까요?</translation>
    </message>
    <message>
        <source>Your files stay as they are. This can’t be undone.</source>
        <translation>파일 자체는 그대로 남습니다. 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>지우기(&amp;W)</translation>
    </message>
    <message>
        <source>Cells that you changed</source>
        <translation>변경한 셀</translation>
    </message>
    <message>
        <source>Kept as you wrote them, so that they are there when you open a file again.</source>
        <translation>쓴 그대로 보관하여 파일을 다시 열 때 쓸 수 있게 합니다.</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>보관 위치</translation>
    </message>
    <message>
        <source>What Convey keeps, except keys, is in these two folders.</source>
        <translation>키를 제외하고 Convey가 보관하는 것은 모두 이 두 폴더에 있습니다.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Opens the folder.</source>
        <translation>폴더를 엽니다.</translation>
    </message>
    <message>
        <source>Show the folder: %1</source>
        <comment>what is in it</comment>
        <translation>폴더 표시: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Preferences, destinations without their keys, saved setups.</source>
        <translation>환경설정, 전송처(키 제외), 저장된 설정입니다.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>The sending history, the cells that you changed, tags made here.</source>
        <translation>전송 기록, 변경한 셀, 여기서 만든 태그입니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::PreviewActions</name>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Takes back the last change (Ctrl+Z).</source>
        <translation>마지막 변경을 실행 취소합니다(Ctrl+Z).</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back (Ctrl+Shift+Z).</source>
        <translation>취소한 변경을 다시 적용합니다(Ctrl+Shift+Z).</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>실행 취소: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>실행 취소할 것이 없습니다</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>다시 실행: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>다시 실행할 것이 없습니다</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Writes the rejected rows, all problems, the request bodies or a reminder to a file.</source>
        <translation>전송 불가 행, 모든 문제, 요청 본문 또는 알림을 파일로 저장합니다.</translation>
    </message>
    <message>
        <source>&amp;Rejected rows…</source>
        <translation>전송 불가 행(&amp;R)…</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>전송 불가 행 저장</translation>
    </message>
    <message>
        <source>rejected.csv</source>
        <translation>rejected.csv</translation>
    </message>
    <message>
        <source>The blocked rows with what is wrong, and a column with the fix where one is known</source>
        <translation>전송 불가 행과 문제 내용, 수정 방법을 아는 경우 수정 열</translation>
    </message>
    <message>
        <source>&amp;All problems…</source>
        <translation>모든 문제(&amp;A)…</translation>
    </message>
    <message>
        <source>Save all problems</source>
        <translation>모든 문제 저장</translation>
    </message>
    <message>
        <source>problems.csv</source>
        <translation>problems.csv</translation>
    </message>
    <message>
        <source>As a table (.csv) or for programs (.json); personal values are left out</source>
        <translation>표(.csv) 또는 프로그램용(.json). 개인정보는 빠집니다</translation>
    </message>
    <message>
        <source>Request &amp;bodies…</source>
        <translation>요청 본문(&amp;B)…</translation>
    </message>
    <message>
        <source>Save the request bodies</source>
        <translation>요청 본문 저장</translation>
    </message>
    <message>
        <source>bodies.ndjson</source>
        <translation>bodies.ndjson</translation>
    </message>
    <message>
        <source>What a test would send, letter by letter: one request a line</source>
        <translation>테스트가 보낼 내용 그대로, 한 줄에 요청 하나</translation>
    </message>
    <message>
        <source>Re&amp;minder of the next export…</source>
        <translation>다음 내보내기 알림(&amp;M)…</translation>
    </message>
    <message>
        <source>Save a reminder</source>
        <translation>알림 저장</translation>
    </message>
    <message>
        <source>export-again.ics</source>
        <translation>export-again.ics</translation>
    </message>
    <message>
        <source>A calendar file with the time by which to export again</source>
        <translation>다시 내보내야 하는 시한이 있는 캘린더 파일</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>더 보기(&amp;M)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Find and replace down a column, and wiping of what Convey keeps.</source>
        <translation>열에서 찾아 바꾸기와 Convey가 보관하는 것 지우기.</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>찾아 바꾸기(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Wipe kept changes…</source>
        <translation>보관된 변경 지우기(&amp;W)…</translation>
    </message>
    <message>
        <source>Convey keeps the cells you changed, so that they are there when you open a file again</source>
        <translation>Convey는 변경한 셀을 보관하여 파일을 다시 열 때 쓸 수 있게 합니다</translation>
    </message>
    <message>
        <source>Wipe kept changes</source>
        <translation>보관된 변경 지우기</translation>
    </message>
    <message>
        <source>Convey keeps no changes.</source>
        <translation>Convey에 보관된 변경이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Wipe the changes of %Ln files?</source>
        <translation>
            <numerusform>파일 %Ln개의 변경을 지울까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>They hold cells as you wrote them, which may be personal data. Your files stay as they are. What you changed in a file that is open stays until you close it, and is kept again with the next change. This can’t be undone.</source>
        <translation>입력한 셀이 그대로 들어 있어 개인정보일 수 있습니다. 파일은 그대로 남습니다. 열린 파일에서 변경한 것은 닫을 때까지 남으며, 다음에 변경하면 다시 보관됩니다. 이 작업은 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>지우기(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>The changes of %Ln files are wiped.</source>
        <translation>
            <numerusform>파일 %Ln개의 변경을 지웠습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected rows are saved.</source>
        <translation>
            <numerusform>전송 불가 행 %Ln개를 저장했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of their conversions have a fix in the last column.</source>
        <translation>
            <numerusform>그중 전환 %Ln건은 마지막 열에 수정 방법이 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems are saved.</source>
        <translation>
            <numerusform>문제 %Ln개를 저장했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions are saved as they would be tested.</source>
        <translation>
            <numerusform>전환 %Ln건을 테스트할 형태로 저장했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export conversions again</source>
        <translation>전환 다시 내보내기</translation>
    </message>
    <message>
        <source>OpenAI takes conversions for 7 days. What happened since the last export is lost unless it is sent by then.</source>
        <translation>OpenAI는 전환을 7일 동안 받습니다. 마지막 내보내기 이후의 것은 그때까지 전송하지 않으면 잃게 됩니다.</translation>
    </message>
    <message>
        <source>The reminder is saved. Open it with your calendar.</source>
        <translation>알림을 저장했습니다. 캘린더에서 여세요.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>저장(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>convey::ui::PreviewPage</name>
    <message>
        <source>Preview</source>
        <translation>미리보기</translation>
    </message>
    <message>
        <source>Every conversion of a file, before anything is sent.</source>
        <translation>전송하기 전에 파일의 모든 전환을 확인합니다.</translation>
    </message>
    <message>
        <source>Convey is looking at every row.</source>
        <translation>Convey가 모든 행을 확인하고 있습니다.</translation>
    </message>
    <message>
        <source>Convey could not look at the rows.</source>
        <translation>행을 확인할 수 없었습니다.</translation>
    </message>
    <message>
        <source>You stopped it before every row was looked at. Nothing can be sent until all are.</source>
        <translation>모든 행을 확인하기 전에 중지했습니다. 모두 확인할 때까지 아무것도 전송할 수 없습니다.</translation>
    </message>
    <message>
        <source>Continue to Send</source>
        <translation>전송으로 계속</translation>
    </message>
    <message>
        <source>Stops before every row is looked at. Nothing is lost; you can look again.</source>
        <translation>모든 행을 확인하기 전에 중지합니다. 잃는 것은 없으며 다시 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Looks at every row from the first one on.</source>
        <translation>첫 행부터 모든 행을 확인합니다.</translation>
    </message>
    <message>
        <source>Show the refused conversions</source>
        <translation>거부된 전환 표시</translation>
    </message>
    <message>
        <source>Shows only the rows that OpenAI refused, with its own words.</source>
        <translation>OpenAI가 거부한 행만 OpenAI의 원문과 함께 표시합니다.</translation>
    </message>
    <message>
        <source>Rows, pictures, or what leaves</source>
        <translation>행, 그림 또는 나가는 내용</translation>
    </message>
    <message>
        <source>The rows themselves, the conversions as pictures, or what leaves of each column.</source>
        <translation>행 자체, 그림으로 본 전환 또는 각 열에서 나가는 내용입니다.</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>행(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions</source>
        <translation>
            <numerusform>전환 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>행 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>conversions from lines</comment>
        <translation>%1(%2에서)</translation>
    </message>
    <message>
        <source>%1: each is one conversion</source>
        <comment>lines</comment>
        <translation>%1: 각각 전환 한 건</translation>
    </message>
    <message>
        <source>%1: %2 + %3</source>
        <comment>lines are conversions and joined lines</comment>
        <translation>%1: %2 + %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines joined to their order</source>
        <translation>
            <numerusform>주문에 결합된 행 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can still be sent; %Ln are older than 7 days, OpenAI does not take them.</source>
        <translation>
            <numerusform>%1은(는) 아직 전송할 수 있습니다. %Ln건은 7일보다 오래되어 OpenAI가 받지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these conversions can be sent. The causes below say why.</source>
        <translation>전송할 수 있는 전환이 없습니다. 이유는 아래의 원인에 있습니다.</translation>
    </message>
    <message>
        <source>Nothing is blocked. %1</source>
        <comment>a sentence follows</comment>
        <translation>전송 불가인 것이 없습니다. %1</translation>
    </message>
    <message>
        <source>Convey has looked at every row. Fix what is blocked, or send without it.</source>
        <translation>모든 행을 확인했습니다. 전송 불가인 것을 수정하거나, 그것을 빼고 전송하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions about this file are open; these counts rest on assumptions. Answer them on the Columns page before you send.</source>
        <translation>
            <numerusform>이 파일에 대한 답하지 않은 질문이 %Ln개 있으며, 이 수는 가정에 따른 것입니다. 전송하기 전에 ‘열’ 페이지에서 답하세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines are looked at; the counts are those so far</source>
        <translation>
            <numerusform>행 %Ln개 중 %1개를 확인했습니다. 수는 현재까지의 것입니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>OpenAI refused %Ln conversions of this file.</source>
        <translation>
            <numerusform>OpenAI가 이 파일의 전환 %Ln건을 거부했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are changed since.</source>
        <translation>
            <numerusform>그 뒤 %Ln건을 변경했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions can be sent.</source>
        <translation>
            <numerusform>전환 %Ln건을 전송할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>some of all conversions</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Stop loo&amp;king</source>
        <translation>확인 중지(&amp;K)</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>다시 확인(&amp;K)</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>그림(&amp;P)</translation>
    </message>
    <message>
        <source>What &amp;leaves</source>
        <translation>나가는 내용(&amp;L)</translation>
    </message>
</context>
<context>
    <name>convey::ui::ProgressPanel</name>
    <message>
        <source>To send</source>
        <translation>전송 대상</translation>
    </message>
    <message>
        <source>repeating is safe</source>
        <translation>다시 보내도 안전</translation>
    </message>
    <message>
        <source>Pausing: nothing new is sent. What is on its way comes to its end.</source>
        <translation>일시 중지하는 중: 새로 보내지 않습니다. 가는 중인 것은 끝까지 갑니다.</translation>
    </message>
    <message>
        <source>Stopping: nothing new is sent. What is on its way is awaited for a moment.</source>
        <translation>중지하는 중: 새로 보내지 않습니다. 가는 중인 것을 잠시 기다립니다.</translation>
    </message>
    <message>
        <source>%1 % answered</source>
        <translation>%1 % 응답받음</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>percent answered, and what is waited for</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, about %2 a second, %3 to go.</source>
        <translation>%1, 초당 약 %2건, %3 남음.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln초</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions left the 7 days while they waited; they stay here.</source>
        <translation>
            <numerusform>전환 %Ln건이 기다리는 동안 7일을 넘겼습니다. 여기에 남습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 percent, %2 accepted, %3 refused</source>
        <translation>%1퍼센트, %2 수락됨, %3 거부됨</translation>
    </message>
    <message>
        <source>The requests are being prepared; none of them is sent yet.</source>
        <translation>요청을 준비하고 있습니다. 아직 전송한 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::ProxyDialog</name>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>Requests go</source>
        <translation>요청 경로</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>As your network’s people name it, like http://proxy.example.com:3128.</source>
        <translation>네트워크 담당자가 알려 준 주소입니다. 예: http://proxy.example.com:3128</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>Leave it empty where the proxy asks for none.</source>
        <translation>프록시가 요구하지 않으면 비워 두세요.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Leave it empty to stay with the one that is kept.</source>
        <translation>보관된 비밀번호를 계속 쓰려면 비워 두세요.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>시스템 설정대로</translation>
    </message>
    <message>
        <source>Takes the proxy of the desktop’s network settings, if there is one.</source>
        <translation>데스크톱 네트워크 설정에 프록시가 있으면 사용합니다.</translation>
    </message>
    <message>
        <source>Without a proxy</source>
        <translation>프록시 없이</translation>
    </message>
    <message>
        <source>Goes straight to OpenAI.</source>
        <translation>OpenAI로 바로 보냅니다.</translation>
    </message>
    <message>
        <source>Through this proxy</source>
        <translation>이 프록시로</translation>
    </message>
    <message>
        <source>Takes the proxy that is named below.</source>
        <translation>아래에 지정한 프록시를 사용합니다.</translation>
    </message>
    <message>
        <source>In the system’s key store</source>
        <translation>시스템 키 저장소</translation>
    </message>
    <message>
        <source>The password is there the next time you start Convey.</source>
        <translation>다음에 Convey를 시작할 때도 비밀번호를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>이 세션에만</translation>
    </message>
    <message>
        <source>The password is forgotten when Convey closes.</source>
        <translation>Convey를 닫으면 비밀번호가 지워집니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Closes without saving.</source>
        <translation>저장하지 않고 닫습니다.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>The next request goes this way.</source>
        <translation>다음 요청부터 이 경로로 갑니다.</translation>
    </message>
    <message>
        <source>This is no address of a proxy. Name and password have places of their own.</source>
        <translation>프록시 주소가 아닙니다. 사용자 이름과 비밀번호는 따로 입력합니다.</translation>
    </message>
    <message>
        <source>A password goes with a user name.</source>
        <translation>비밀번호에는 사용자 이름이 필요합니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::QuestionCard</name>
    <message>
        <source>Only scheme, host and path of the page address are sent; what follows a ? stays here. Until it is known, nothing can be sent.</source>
        <translation>페이지 주소는 스킴, 호스트, 경로만 전송되며 ? 뒤의 내용은 여기에 남습니다. 답하기 전에는 아무것도 전송할 수 없습니다.</translation>
    </message>
    <message>
        <source>Asked because %1.</source>
        <comment>a clause follows: 3 times name no zone</comment>
        <translation>질문 이유: %1</translation>
    </message>
    <message>
        <source>Use it as the event ID</source>
        <translation>이벤트 ID로 사용</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Use it as consent</source>
        <translation>동의로 사용</translation>
    </message>
    <message>
        <source>Use this column</source>
        <translation>이 열 사용</translation>
    </message>
    <message>
        <source>Send the whole amount</source>
        <translation>전체 금액 전송</translation>
    </message>
    <message>
        <source>It is no consent</source>
        <translation>동의가 아님</translation>
    </message>
    <message>
        <source>It is about messages only</source>
        <translation>메시지에만 해당</translation>
    </message>
    <message>
        <source>Use for every line</source>
        <translation>모든 행에 사용</translation>
    </message>
    <message>
        <source>This is assumed until it is answered.</source>
        <translation>답할 때까지 이렇게 가정합니다.</translation>
    </message>
    <message>
        <source>Answers the question: %1</source>
        <translation>질문에 답함: %1</translation>
    </message>
    <message>
        <source>Answers the question: the column is not used for this.</source>
        <translation>질문에 답함: 이 열을 이 용도로 쓰지 않습니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::QuestionList</name>
    <message>
        <source>Both answers are right</source>
        <translation>두 답변 모두 맞음</translation>
    </message>
    <message>
        <source>Answers both questions above at once: by what stands in their fields, or by the column that is assumed. One step undoes both.</source>
        <translation>위의 두 질문에 입력란의 내용이나 가정한 열로 한 번에 답합니다. 한 번의 실행 취소로 둘 다 되돌립니다.</translation>
    </message>
    <message>
        <source>Take both answers as they are shown</source>
        <translation>표시된 대로 두 답변 적용</translation>
    </message>
    <message numerus="yes">
        <source>%n more questions after that.</source>
        <translation>
            <numerusform>그 뒤에 질문이 %n개 더 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>The pages of the upload in front, in their order, with what is done and what is blocked. Up and Down walk, Enter opens.</source>
        <translation>맨 앞 업로드의 페이지를 순서대로, 끝난 것과 전송 불가인 것과 함께 보여 줍니다. 위아래 키로 이동하고 Enter로 엽니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::RailModel</name>
    <message>
        <source>Start</source>
        <translation>홈</translation>
    </message>
    <message>
        <source>This upload</source>
        <translation>이 업로드</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리보기</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>전송</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Anytime</source>
        <translation>언제든지</translation>
    </message>
    <message>
        <source>Image tag</source>
        <translation>이미지 태그</translation>
    </message>
    <message>
        <source>Sending history</source>
        <translation>전송 기록</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>환경설정</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1, 단계 %2/%3</translation>
    </message>
    <message>
        <source>%1, step %2 of %3, running</source>
        <translation>%1, 단계 %2/%3, 실행 중</translation>
    </message>
    <message numerus="yes">
        <source>%1, step %2 of %3, %n blocked</source>
        <translation>
            <numerusform>%1, 단계 %2/%3, 전송 불가 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, step %2 of %3, done</source>
        <translation>%1, 단계 %2/%3, 완료</translation>
    </message>
</context>
<context>
    <name>convey::ui::Ramp</name>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln건 거부됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <translation>
            <numerusform>응답 없음 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>not carried through</source>
        <translation>완료되지 않음</translation>
    </message>
    <message>
        <source>Passed %1</source>
        <comment>a time</comment>
        <translation>통과 %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::ReasonBox</name>
    <message>
        <source>Test order</source>
        <translation>테스트 주문</translation>
    </message>
    <message>
        <source>Returned or cancelled</source>
        <translation>반품 또는 취소</translation>
    </message>
    <message>
        <source>Sent already</source>
        <translation>이미 전송됨</translation>
    </message>
    <message>
        <source>Our own staff</source>
        <translation>사내 직원</translation>
    </message>
    <message>
        <source>The customer asked for it</source>
        <translation>고객 요청</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>이유 없음</translation>
    </message>
</context>
<context>
    <name>convey::ui::ReasonDialog</name>
    <message>
        <source>Leave out</source>
        <translation>제외</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Why leave %Ln rows out?</source>
        <translation>
            <numerusform>행 %Ln개를 제외하는 이유(&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept with your changes and written into the list of problems. Nothing of it is sent.</source>
        <translation>변경과 함께 보관하고 문제 목록에 기록합니다. 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>제외(&amp;L)</translation>
    </message>
</context>
<context>
    <name>convey::ui::ReceiptSaver</name>
    <message>
        <source>Save the receipt</source>
        <translation>확인서 저장</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>인쇄용 (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>웹페이지 (*.html)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>프로그램용 (*.json)</translation>
    </message>
</context>
<context>
    <name>convey::ui::RecentModel</name>
    <message>
        <source>File not found</source>
        <translation>파일을 찾을 수 없음</translation>
    </message>
    <message>
        <source>Folder not found</source>
        <translation>폴더를 찾을 수 없음</translation>
    </message>
    <message>
        <source>May not be read</source>
        <translation>읽기 권한이 없음</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>아직 전송 안 함</translation>
    </message>
    <message>
        <source>Tested only</source>
        <translation>테스트만 함</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln to go</source>
        <translation>
            <numerusform>중지됨: %Ln건 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln건 수락됨</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file and why it can&apos;t be opened</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, 고정됨</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>마지막 저장</translation>
    </message>
</context>
<context>
    <name>convey::ui::RecentPane</name>
    <message>
        <source>Tags made lately</source>
        <translation>최근에 만든 태그</translation>
    </message>
    <message>
        <source>Enter puts a tag into the form again, Delete takes it off this list.</source>
        <translation>Enter로 태그를 양식에 다시 넣고, Delete로 이 목록에서 뺍니다.</translation>
    </message>
    <message>
        <source>Kept on this computer, the newest 30. Tags with customer data or an order number in them are not kept.</source>
        <translation>최근 30개를 이 컴퓨터에 보관합니다. 고객 데이터나 주문 번호가 있는 태그는 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>No tag was made yet</source>
        <translation>아직 만든 태그가 없습니다</translation>
    </message>
    <message>
        <source>Tags that you copy or save are listed here.</source>
        <translation>복사하거나 저장한 태그가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Forget the tags</source>
        <translation>태그 지우기</translation>
    </message>
    <message>
        <source>Forget all tags that were made lately? Pages that have them go on as they are.</source>
        <translation>최근에 만든 태그를 모두 지울까요? 태그가 있는 페이지는 그대로 작동합니다.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>convey::ui::RecentTagsModel</name>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>상품 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values from the page</source>
        <translation>
            <numerusform>페이지가 넣는 값 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Event</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>픽셀</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>만든 시각</translation>
    </message>
</context>
<context>
    <name>convey::ui::Refusal</name>
    <message>
        <source>OpenAI names no field.</source>
        <translation>OpenAI가 필드를 밝히지 않았습니다.</translation>
    </message>
    <message>
        <source>It is about %1.</source>
        <comment>%1 is a field of the API</comment>
        <translation>%1에 대한 것입니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::RefusalCard</name>
    <message>
        <source>OpenAI refused it. It is changed since and can be sent again, on the Send page.</source>
        <translation>OpenAI가 거부했습니다. 그 뒤 변경되었으므로 ‘전송’ 페이지에서 다시 전송할 수 있습니다.</translation>
    </message>
    <message>
        <source>OpenAI refused it. Change what its words name, then send it again.</source>
        <translation>OpenAI가 거부했습니다. 원문에서 가리키는 것을 변경한 다음 다시 전송하세요.</translation>
    </message>
    <message>
        <source>Show the cell in “%1”</source>
        <translation>‘%1’의 셀 표시</translation>
    </message>
    <message>
        <source>Goes to the cell of your row that OpenAI&apos;s answer is about, to change it there.</source>
        <translation>OpenAI의 응답이 가리키는 셀로 이동하여 그곳에서 변경할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::RefusedModel</name>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>이벤트 ID</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>OpenAI’s words</source>
        <translation>OpenAI 원문</translation>
    </message>
</context>
<context>
    <name>convey::ui::ReplaceDialog</name>
    <message>
        <source>Only &amp;whole cells</source>
        <translation>셀 전체만(&amp;W)</translation>
    </message>
    <message>
        <source>In &amp;any case</source>
        <translation>대소문자 구별 안 함(&amp;A)</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>찾아 바꾸기</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>Changes the cells. It is one step that can be undone; your file stays as it is.</source>
        <translation>셀을 변경합니다. 한 번에 실행 취소할 수 있으며 파일은 그대로입니다.</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>열(&amp;C)</translation>
    </message>
    <message>
        <source>The column whose cells change.</source>
        <translation>셀을 변경할 열입니다.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>찾기(&amp;F)</translation>
    </message>
    <message>
        <source>What stands there now. With whole cells alone, nothing here means empty cells.</source>
        <translation>지금 있는 내용입니다. ‘셀 전체만’일 때 비워 두면 빈 셀을 뜻합니다.</translation>
    </message>
    <message>
        <source>Replace &amp;by</source>
        <translation>바꿀 내용(&amp;B)</translation>
    </message>
    <message>
        <source>What is to stand there. Nothing here takes it out.</source>
        <translation>새로 넣을 내용입니다. 비워 두면 제거합니다.</translation>
    </message>
    <message>
        <source>Changes only cells that hold this and nothing else.</source>
        <translation>내용이 이것뿐인 셀만 변경합니다.</translation>
    </message>
    <message>
        <source>Small and capital letters are taken for the same.</source>
        <translation>대문자와 소문자를 같은 것으로 봅니다.</translation>
    </message>
    <message numerus="yes">
        <source>Only in the %Ln &amp;rows shown</source>
        <translation>
            <numerusform>표시된 행 %Ln개에서만(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves the rows alone that the list does not show at the moment.</source>
        <translation>지금 목록에 표시되지 않은 행은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>The first cells that would change, before and after</source>
        <translation>변경될 처음 셀, 전과 후</translation>
    </message>
    <message>
        <source>What the first cells would look like. Personal values are hidden while they are hidden in the table.</source>
        <translation>처음 셀이 어떻게 될지 보여 줍니다. 표에서 개인정보를 숨기는 동안에는 여기서도 숨겨집니다.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>변경 후</translation>
    </message>
    <message>
        <source>How far the replacing is</source>
        <translation>바꾸기 진행률</translation>
    </message>
    <message>
        <source>Write what is to be found.</source>
        <translation>찾을 내용을 입력하세요.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>세는 중…</translation>
    </message>
    <message>
        <source>No cell would change.</source>
        <translation>변경될 셀이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells would change.</source>
        <translation>
            <numerusform>셀 %Ln개가 변경됩니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::ResultPanel</name>
    <message numerus="yes">
        <source>This computer’s clock is %Ln minutes ahead of the server’s. Set it: OpenAI judges the seven days by its own.</source>
        <translation>
            <numerusform>이 컴퓨터의 시계가 서버보다 %Ln분 빠릅니다. 맞추세요. OpenAI는 자체 시계로 7일을 판단합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln minutes behind the server’s. Set it: OpenAI judges the seven days by its own.</source>
        <translation>
            <numerusform>이 컴퓨터의 시계가 서버보다 %Ln분 느립니다. 맞추세요. OpenAI는 자체 시계로 7일을 판단합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was sent before; nothing was sent again.</source>
        <translation>모두 이미 전송되었습니다. 다시 전송한 것은 없습니다.</translation>
    </message>
    <message>
        <source>There was nothing to send.</source>
        <translation>전송할 것이 없었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln requests.</source>
        <translation>
            <numerusform>요청 %Ln개 뒤에 중지했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent in practice mode, in %Ln requests.</source>
        <translation>
            <numerusform>연습 모드로 요청 %Ln개에 나누어 전송했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tested in practice mode, in %Ln requests.</source>
        <translation>
            <numerusform>연습 모드로 요청 %Ln개에 나누어 테스트했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent for real, in %Ln requests.</source>
        <translation>
            <numerusform>요청 %Ln개에 나누어 실제로 전송했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tested with OpenAI, in %Ln requests.</source>
        <translation>
            <numerusform>요청 %Ln개에 나누어 OpenAI로 테스트했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending again is safe: the event IDs stay the same, so nothing counts twice.</source>
        <translation>다시 전송해도 안전합니다. 이벤트 ID가 그대로이므로 두 번 집계되지 않습니다.</translation>
    </message>
    <message>
        <source>Passed the test. Nothing is recorded yet.</source>
        <translation>테스트를 통과했습니다. 아직 아무것도 기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>Not all passed the test. Nothing is recorded.</source>
        <translation>일부가 테스트를 통과하지 못했습니다. 아무것도 기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>A stand-in on this computer answered. Nothing reached OpenAI, nothing counts.</source>
        <translation>이 컴퓨터의 대역이 응답했습니다. OpenAI에 아무것도 도달하지 않았고 아무것도 집계되지 않습니다.</translation>
    </message>
    <message>
        <source>Accepted means: OpenAI has taken the conversion in. Whether it counts for an ad is decided later, in Ads Manager.</source>
        <translation>수락은 OpenAI가 전환을 받았다는 뜻입니다. 광고 성과로 집계되는지는 나중에 Ads Manager에서 정해집니다.</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>전환</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no conversion</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>기록되지 않음</translation>
    </message>
    <message>
        <source>taken in</source>
        <comment>OpenAI took them</comment>
        <translation>접수됨</translation>
    </message>
    <message>
        <source>listed below</source>
        <translation>아래 목록 참조</translation>
    </message>
    <message>
        <source>repeating is safe</source>
        <translation>다시 보내도 안전</translation>
    </message>
    <message>
        <source>stay here</source>
        <translation>여기에 남음</translation>
    </message>
</context>
<context>
    <name>convey::ui::ResultsPage</name>
    <message>
        <source>File: %1</source>
        <translation>파일: %1</translation>
    </message>
    <message>
        <source>Pixel: %1</source>
        <translation>픽셀: %1</translation>
    </message>
    <message>
        <source>Began: %1</source>
        <translation>시작: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>종료: %1</translation>
    </message>
    <message>
        <source>Saved setup: %1</source>
        <translation>저장된 설정: %1</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>What OpenAI answered, and what stayed on this computer.</source>
        <translation>OpenAI의 응답과 이 컴퓨터에 남은 것입니다.</translation>
    </message>
    <message>
        <source>&amp;I sent something wrong…</source>
        <translation>잘못 전송했을 때(&amp;I)…</translation>
    </message>
    <message>
        <source>What can and can’t be done about it.</source>
        <translation>할 수 있는 일과 할 수 없는 일입니다.</translation>
    </message>
    <message>
        <source>Save &amp;receipt…</source>
        <translation>확인서 저장(&amp;R)…</translation>
    </message>
    <message>
        <source>Figures, times and hashes of this send, to print, to file or to hand on. Nothing personal is in it.</source>
        <translation>이 전송의 수치, 시각, 해시입니다. 인쇄, 보관, 전달에 사용합니다. 개인정보는 없습니다.</translation>
    </message>
    <message>
        <source>The receipt is saved as %1.</source>
        <translation>확인서를 %1에 저장했습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent from this file yet.</source>
        <translation>이 파일에서 아직 아무것도 전송되지 않았습니다.</translation>
    </message>
    <message>
        <source>Test it or send it on the Send page; what OpenAI answers stands here then.</source>
        <translation>‘전송’ 페이지에서 테스트하거나 전송하면 OpenAI의 응답이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>&amp;Go to Send</source>
        <translation>전송으로 이동(&amp;G)</translation>
    </message>
    <message>
        <source>Refused conversions</source>
        <translation>거부된 전환</translation>
    </message>
    <message>
        <source>Each conversion that OpenAI refused, with OpenAI’s own words. Ctrl+C copies a row.</source>
        <translation>OpenAI가 거부한 각 전환과 OpenAI의 원문입니다. Ctrl+C로 행을 복사합니다.</translation>
    </message>
    <message>
        <source>About this send</source>
        <translation>이 전송 정보</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>행 저장</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>The lines are being saved…</source>
        <translation>행을 저장하는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are saved.</source>
        <translation>
            <numerusform>행 %Ln개를 저장했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was changed in Convey before sending is not kept any more: the lines are as the file has them.</source>
        <translation>전송 전에 Convey에서 변경한 것은 더는 보관되어 있지 않습니다. 행은 파일에 있는 대로입니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::ResumeOffer</name>
    <message>
        <source>%1 accepted, %2 refused, %3 sent without an answer, %4 to go.</source>
        <translation>%1 수락됨, %2 거부됨, %3 전송했지만 응답 없음, %4 남음.</translation>
    </message>
    <message>
        <source>&amp;Continue sending</source>
        <translation>전송 계속(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>나중에(&amp;N)</translation>
    </message>
    <message>
        <source>Continue sending</source>
        <translation>전송 계속</translation>
    </message>
    <message>
        <source>Sends what is left and what had no answer, with the same event IDs: nothing counts twice.</source>
        <translation>남은 것과 응답이 없던 것을 같은 이벤트 ID로 전송합니다. 두 번 집계되지 않습니다.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>포기</translation>
    </message>
    <message>
        <source>The rest is not offered any more. What was sent stays sent.</source>
        <translation>나머지를 더는 제안하지 않습니다. 전송한 것은 전송된 상태로 남습니다.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Nothing is sent. The question comes again when Convey starts the next time.</source>
        <translation>아무것도 전송되지 않습니다. 다음에 Convey를 시작할 때 다시 묻습니다.</translation>
    </message>
    <message>
        <source>pixel %1</source>
        <translation>픽셀 %1</translation>
    </message>
    <message>
        <source>Sending %1 to %2 was broken off on %3. Continue?</source>
        <comment>a file, a destination, a time</comment>
        <translation>%1을(를) %2에 전송하던 작업이 %3에 중단되었습니다. 계속할까요?</translation>
    </message>
    <message>
        <source>It was no file, and nothing of it was kept: paste or open the same rows again and send them. What was accepted is left out then.</source>
        <translation>파일이 아니었고 내용도 보관되지 않았습니다. 같은 행을 다시 붙여넣거나 열어서 전송하세요. 수락된 것은 제외됩니다.</translation>
    </message>
    <message>
        <source>Give &amp;it up</source>
        <translation>포기(&amp;I)</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowCellsModel</name>
    <message>
        <source>empty</source>
        <translation>비어 있음</translation>
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
        <translation>열</translation>
    </message>
    <message>
        <source>In your file</source>
        <translation>파일의 값</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowCellsView</name>
    <message>
        <source>Your row</source>
        <translation>내 행</translation>
    </message>
    <message>
        <source>The row as it stands in your file. F2 or a double click changes a cell.</source>
        <translation>파일에 있는 그대로의 행입니다. F2나 두 번 클릭으로 셀을 변경합니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowPanel</name>
    <message>
        <source>The cells of this row can&apos;t be told apart, so there is nothing to send.</source>
        <translation>이 행의 셀을 구별할 수 없어 전송할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Not sent while it is blocked. Convey reads the row like this:</source>
        <translation>전송 불가인 동안에는 전송되지 않습니다. Convey는 이 행을 다음과 같이 읽습니다:</translation>
    </message>
    <message>
        <source>This conversion stays here. Convey reads the row like this:</source>
        <translation>이 전환은 여기에 남습니다. Convey는 이 행을 다음과 같이 읽습니다:</translation>
    </message>
    <message>
        <source>This is all that leaves this computer for this row; personal values are hashed.</source>
        <translation>이 행에서 이 컴퓨터 밖으로 나가는 것은 이것이 전부입니다. 개인정보는 해시됩니다.</translation>
    </message>
    <message>
        <source>The row is being read</source>
        <translation>행을 읽는 중입니다</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <comment>a line and how many problems it has</comment>
        <translation>%1행, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>문제 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the list</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>You left this row out. Take it back to have it looked at again.</source>
        <translation>이 행을 직접 제외했습니다. 다시 확인하려면 되돌리세요.</translation>
    </message>
    <message>
        <source>Joined line: it is part of the conversion that begins in line %1.</source>
        <translation>결합된 행: %1행에서 시작하는 전환의 일부입니다.</translation>
    </message>
    <message>
        <source>Nothing to fix in this row.</source>
        <translation>이 행에는 수정할 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are joined to this conversion, which begins in line %1.</source>
        <translation>
            <numerusform>%1행에서 시작하는 이 전환에 행 %Ln개가 결합되어 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row is chosen</source>
        <translation>선택한 행이 없습니다</translation>
    </message>
    <message>
        <source>Close the row (Esc)</source>
        <translation>행 닫기(Esc)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>The conversion as it will be sent</source>
        <translation>전송될 전환</translation>
    </message>
    <message>
        <source>Previous row (Alt+Up)</source>
        <translation>이전 행(Alt+Up)</translation>
    </message>
    <message>
        <source>Next row (Alt+Down)</source>
        <translation>다음 행(Alt+Down)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Go to Columns</source>
        <translation>열로 이동</translation>
    </message>
    <message>
        <source>Many causes are mended at once by choosing another column or answering a question.</source>
        <translation>다른 열을 선택하거나 질문에 답하면 많은 원인을 한 번에 수정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>이 행 제외</translation>
    </message>
    <message>
        <source>It is not sent. The file stays as it is (Delete)</source>
        <translation>전송하지 않습니다. 파일은 그대로입니다(Delete)</translation>
    </message>
    <message>
        <source>Take this row back</source>
        <translation>이 행 되돌리기</translation>
    </message>
    <message>
        <source>It counts again (Shift+Delete)</source>
        <translation>다시 집계에 넣습니다(Shift+Delete)</translation>
    </message>
    <message>
        <source>Wh&amp;y left out</source>
        <translation>제외 이유(&amp;Y)</translation>
    </message>
    <message>
        <source>Choose a reason or write your own. It stays with your changes; nothing of it is sent.</source>
        <translation>이유를 선택하거나 직접 입력하세요. 변경과 함께 보관하며 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>What is to be looked at in this row</source>
        <translation>이 행에서 확인할 것</translation>
    </message>
    <message>
        <source>The conversion letter by letter, as OpenAI gets it.</source>
        <translation>OpenAI가 받는 그대로의 전환입니다.</translation>
    </message>
    <message>
        <source>Your row, or as it will be sent</source>
        <translation>내 행 또는 전송될 내용</translation>
    </message>
    <message>
        <source>Your row</source>
        <translation>내 행</translation>
    </message>
    <message>
        <source>As it will be sent</source>
        <translation>전송될 내용</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowsModel</name>
    <message>
        <source>%1: being read</source>
        <comment>column of a cell</comment>
        <translation>%1: 읽는 중</translation>
    </message>
    <message>
        <source>These characters are not UTF-8 and can&apos;t be sent: %1</source>
        <translation>UTF-8이 아니어서 전송할 수 없는 문자: %1</translation>
    </message>
    <message>
        <source>You left this line out. It is not sent.</source>
        <translation>이 행을 직접 제외했습니다. 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>column, line and content of a cell</comment>
        <translation>%1, %2행: %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <comment>a cell of a line</comment>
        <translation>%1, 제외됨</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>line and file</comment>
        <translation>%2의 %1</translation>
    </message>
    <message>
        <source>%1: an earlier column has this name too.</source>
        <translation>%1: 앞의 열에도 이 이름이 있습니다.</translation>
    </message>
    <message>
        <source>%1: the file gives it no name.</source>
        <translation>%1: 파일에 열 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <comment>and of which file</comment>
        <translation>%1행</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowsPane</name>
    <message>
        <source>Filters</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>Personal values</source>
        <translation>개인정보</translation>
    </message>
    <message>
        <source>Row details</source>
        <translation>행 세부 정보</translation>
    </message>
    <message>
        <source>Only some of the rows are shown. Press to show all of them again.</source>
        <translation>일부 행만 표시되어 있습니다. 누르면 모두 다시 표시합니다.</translation>
    </message>
    <message>
        <source>Show names, addresses and numbers of people in full</source>
        <translation>이름, 주소, 번호를 모두 표시</translation>
    </message>
    <message>
        <source>Personal values are hidden on the screen until you ask for them. What is sent does not depend on it: these values leave hashed or as OpenAI takes them.</source>
        <translation>개인정보는 요청할 때까지 화면에 표시하지 않습니다. 전송 내용과는 관계없으며, 이 값은 해시되거나 OpenAI가 받는 형태로 나갑니다.</translation>
    </message>
    <message>
        <source>Show one row wholly, with what is wrong with it and as it will be sent</source>
        <translation>한 행 전체를 문제와 전송될 형태와 함께 표시합니다</translation>
    </message>
    <message>
        <source>Find in all columns</source>
        <translation>모든 열에서 찾기</translation>
    </message>
    <message>
        <source>Shows only rows with these letters in any cell (Ctrl+F). Case makes no difference.</source>
        <translation>셀에 이 글자가 있는 행만 표시합니다(Ctrl+F). 대문자와 소문자를 구별하지 않습니다.</translation>
    </message>
    <message>
        <source>Show rows by problem, column, event type, currency or amount</source>
        <translation>문제, 열, 이벤트 종류, 통화, 금액으로 행을 표시합니다</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <comment>how many are set</comment>
        <translation>필터: %1</translation>
    </message>
    <message>
        <source>Refused by OpenAI</source>
        <translation>OpenAI가 거부함</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>a filter, and the sign that takes it away</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Filter: %1. Press to show all rows.</source>
        <translation>필터: %1. 누르면 모든 행을 표시합니다.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>모든 행 표시</translation>
    </message>
    <message>
        <source>No row contains “%1”</source>
        <comment>what was looked for</comment>
        <translation>‘%1’이(가) 있는 행이 없습니다</translation>
    </message>
    <message>
        <source>Clear the search to see the rows again.</source>
        <translation>검색을 지우면 행이 다시 표시됩니다.</translation>
    </message>
    <message>
        <source>No row fits these filters</source>
        <translation>필터에 맞는 행이 없습니다</translation>
    </message>
    <message>
        <source>Clear some of them to see rows again.</source>
        <translation>필터 일부를 지우면 행이 다시 표시됩니다.</translation>
    </message>
    <message>
        <source>Nothing is refused</source>
        <translation>거부된 것이 없습니다</translation>
    </message>
    <message>
        <source>Nothing is ready</source>
        <translation>준비된 것이 없습니다</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>확인 필요한 것이 없습니다</translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation>전송 불가인 것이 없습니다</translation>
    </message>
    <message>
        <source>Nothing is outside the 7 days</source>
        <translation>기간 외인 것이 없습니다</translation>
    </message>
    <message>
        <source>Nothing is left out</source>
        <translation>제외된 것이 없습니다</translation>
    </message>
    <message>
        <source>There are no rows</source>
        <translation>행이 없습니다</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>F2 changes a cell; Enter shows the row wholly; Delete leaves it out, Ctrl+Delete with a reason, Shift+Delete takes it back; F8 goes to the next finding.</source>
        <translation>F2로 셀 변경, Enter로 행 전체 표시, Delete로 제외, Ctrl+Delete로 이유와 함께 제외, Shift+Delete로 되돌리기, F8로 다음 항목으로 이동.</translation>
    </message>
    <message>
        <source>Every line of the file with what becomes of it. Marked cells are why a row is blocked or needs a look.</source>
        <translation>파일의 모든 행과 그 처리입니다. 표시된 셀이 행이 전송 불가이거나 확인이 필요한 이유입니다.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>&amp;Row details</source>
        <translation>행 세부 정보(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>제외(&amp;L)</translation>
    </message>
    <message>
        <source>Leave out &amp;with a reason…</source>
        <translation>이유와 함께 제외(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>되돌리기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>찾아 바꾸기(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Show this column in Columns</source>
        <translation>이 열을 열 페이지에서 보기(&amp;S)</translation>
    </message>
    <message>
        <source>Copy as it will be s&amp;ent</source>
        <translation>전송될 내용 복사(&amp;E)</translation>
    </message>
    <message>
        <source>Copy the re&amp;ason</source>
        <translation>이유 복사(&amp;A)</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowsView</name>
    <message>
        <source>Rows of the file</source>
        <translation>파일의 행</translation>
    </message>
    <message>
        <source>The rows as Convey reads them. If they don&apos;t look like your spreadsheet, change the separator, the quotes or the column names above.</source>
        <translation>Convey가 읽은 행입니다. 스프레드시트와 다르게 보이면 위에서 구분 문자, 따옴표 또는 열 이름을 변경하세요.</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>파일의 행</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>파일의 열</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>above the numbers of the lines</comment>
        <translation>행</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendActions</name>
    <message>
        <source>Asks once more, then sends the conversions for real. OpenAI records them; that can&apos;t be taken back.</source>
        <translation>한 번 더 확인한 뒤 전환을 실제로 전송합니다. OpenAI가 기록하며 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Sends the conversions as a test. OpenAI judges them and records nothing. Ctrl+Return does the same.</source>
        <translation>전환을 테스트로 보냅니다. OpenAI는 판정만 하고 아무것도 기록하지 않습니다. Ctrl+Return도 같습니다.</translation>
    </message>
    <message>
        <source>pixel %1</source>
        <translation>픽셀 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>money, and other currencies</comment>
        <translation>
            <numerusform>%1 외 통화 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with warnings</source>
        <translation>
            <numerusform>경고 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is recorded</source>
        <translation>아무것도 기록되지 않음</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln in practice mode…</source>
        <translation>
            <numerusform>연습 모드로 %Ln건 전송…</numerusform>
        </translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>다시 테스트</translation>
    </message>
    <message>
        <source>Test in practice mode</source>
        <translation>연습 모드로 테스트</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln conversions for real…</source>
        <translation>
            <numerusform>전환 %Ln건 실제 전송…</numerusform>
        </translation>
    </message>
    <message>
        <source>Test with OpenAI</source>
        <translation>OpenAI로 테스트</translation>
    </message>
    <message>
        <source>To pixel %1</source>
        <translation>픽셀 %1(으)로</translation>
    </message>
    <message>
        <source>To pixel %1, worth %2</source>
        <translation>픽셀 %1(으)로, 금액 %2</translation>
    </message>
    <message>
        <source>Passed the test.
Nothing is recorded yet.</source>
        <translation>테스트를 통과했습니다.
아직 아무것도 기록되지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendBar</name>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>How far it is. Space pauses a send for real or continues it, Ctrl+. stops.</source>
        <translation>진행 상황입니다. 스페이스로 실제 전송을 일시 중지하거나 계속하고, Ctrl+.로 중지합니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendOutcome</name>
    <message>
        <source>To send</source>
        <translation>전송 대상</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>가는 중</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>수락됨</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>전송 안 함</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendPage</name>
    <message>
        <source>Send</source>
        <translation>전송</translation>
    </message>
    <message>
        <source>Test first; OpenAI records nothing. Then send for real.</source>
        <translation>먼저 테스트하세요. OpenAI는 아무것도 기록하지 않습니다. 그런 다음 실제로 전송하세요.</translation>
    </message>
    <message>
        <source>The destination “%1” was renamed or removed in another tab. Choose one again before you send.</source>
        <translation>전송처 ‘%1’의 이름이 다른 탭에서 바뀌었거나 삭제되었습니다. 전송하기 전에 다시 선택하세요.</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>열린 파일이 없습니다.</translation>
    </message>
    <message>
        <source>Convey is still looking at the rows.</source>
        <translation>Convey가 아직 행을 확인하고 있습니다.</translation>
    </message>
    <message>
        <source>The rows have not all been looked at; see the Preview page.</source>
        <translation>모든 행을 확인하지 않았습니다. ‘미리보기’ 페이지를 보세요.</translation>
    </message>
    <message>
        <source>Questions about this file are open.</source>
        <translation>이 파일에 대한 답하지 않은 질문이 있습니다.</translation>
    </message>
    <message>
        <source>There is no conversion that can be sent.</source>
        <translation>전송할 수 있는 전환이 없습니다.</translation>
    </message>
    <message>
        <source>Choose a destination first.</source>
        <translation>먼저 전송처를 선택하세요.</translation>
    </message>
    <message>
        <source>One send at a time.</source>
        <translation>전송은 한 번에 하나씩 합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 to pixel %2: %Ln accepted</source>
        <comment>a time, a pixel</comment>
        <translation>
            <numerusform>%1, 픽셀 %2(으)로: %Ln건 수락됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>전송 불가 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outside the 7 days</source>
        <translation>
            <numerusform>기간 외 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>제외 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them %Ln sent before</source>
        <translation>
            <numerusform>그중 이미 전송됨 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>made up</source>
        <translation>가상</translation>
    </message>
    <message>
        <source>sending, %1 %</source>
        <translation>전송 중, %1 %</translation>
    </message>
    <message numerus="yes">
        <source>today %1, all %Ln passed</source>
        <translation>
            <numerusform>오늘 %1, %Ln건 모두 통과</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1, not all passed</source>
        <translation>오늘 %1, 일부 통과 못 함</translation>
    </message>
    <message>
        <source>Not all of the first ones were accepted, so the rest was not sent. Look at what was refused, then go on or send only these.</source>
        <translation>처음 것이 모두 수락되지 않아 나머지를 전송하지 않았습니다. 거부된 것을 확인한 다음 계속하거나 이것만 전송하세요.</translation>
    </message>
    <message>
        <source>Only what was refused and is changed since. Everything else stays as it is.</source>
        <translation>거부된 뒤 변경한 것만입니다. 나머지는 그대로입니다.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln that leave the 7-day window soonest. The others can be sent later; nothing goes twice.</source>
        <translation>
            <numerusform>7일을 가장 먼저 넘기는 %Ln건만입니다. 나머지는 나중에 전송할 수 있으며 두 번 전송되는 것은 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First the %Ln that leave the 7-day window soonest; the others only when OpenAI accepts all of these.</source>
        <translation>
            <numerusform>먼저 7일을 가장 먼저 넘기는 %Ln건을 전송하고, OpenAI가 모두 수락할 때만 나머지를 전송합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>Sends nothing more. What was sent stays sent; the rest can go later.</source>
        <translation>더는 전송하지 않습니다. 전송한 것은 전송된 상태로 남고 나머지는 나중에 전송할 수 있습니다.</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>일시 중지(&amp;A)</translation>
    </message>
    <message>
        <source>Begins nothing new and waits for what is on its way. You can continue at any time, also after closing Convey.</source>
        <translation>새로 시작하지 않고 가는 중인 것을 기다립니다. 언제든지, Convey를 닫은 뒤에도 계속할 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Continue sending</source>
        <translation>전송 계속(&amp;C)</translation>
    </message>
    <message>
        <source>Sends what is left and what had no answer, with the same event IDs: nothing counts twice.</source>
        <translation>남은 것과 응답이 없던 것을 같은 이벤트 ID로 전송합니다. 두 번 집계되지 않습니다.</translation>
    </message>
    <message>
        <source>Show the &amp;plan</source>
        <translation>계획 표시(&amp;P)</translation>
    </message>
    <message>
        <source>Back from the result to what can be sent.</source>
        <translation>결과에서 전송할 수 있는 것으로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Test with OpenAI</source>
        <translation>OpenAI로 테스트</translation>
    </message>
    <message>
        <source>&amp;Answer in Columns</source>
        <translation>‘열’에서 답하기(&amp;A)</translation>
    </message>
    <message>
        <source>Answer in Columns</source>
        <translation>‘열’에서 답하기</translation>
    </message>
    <message>
        <source>Goes to the page where the questions are asked.</source>
        <translation>질문이 있는 페이지로 이동합니다.</translation>
    </message>
    <message>
        <source>Batches of the plan</source>
        <translation>계획의 배치</translation>
    </message>
    <message>
        <source>How the conversions will be sent: oldest first, at most 1,000 in one request.</source>
        <translation>전환의 전송 순서: 오래된 것부터, 한 요청에 최대 1,000건.</translation>
    </message>
    <message>
        <source>Batches being sent</source>
        <translation>전송 중인 배치</translation>
    </message>
    <message>
        <source>Each request with its attempts and the answer, in OpenAI&apos;s own words where there are any. Ctrl+C copies a row.</source>
        <translation>각 요청의 시도 횟수와 응답입니다. OpenAI의 원문이 있으면 함께 표시합니다. Ctrl+C로 행을 복사합니다.</translation>
    </message>
    <message>
        <source>Refused conversions</source>
        <translation>거부된 전환</translation>
    </message>
    <message>
        <source>Each conversion that OpenAI refused, with OpenAI’s own words. Ctrl+C copies a row.</source>
        <translation>OpenAI가 거부한 각 전환과 OpenAI의 원문입니다. Ctrl+C로 행을 복사합니다.</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>전환</translation>
    </message>
    <message>
        <source>You can close the lid: nothing is lost and nothing is sent twice.</source>
        <translation>노트북 덮개를 닫아도 됩니다. 잃는 것도, 두 번 전송되는 것도 없습니다.</translation>
    </message>
    <message>
        <source>Rehearse the whole job. Nothing leaves this computer.</source>
        <translation>전체 과정을 연습합니다. 이 컴퓨터에서 아무것도 나가지 않습니다.</translation>
    </message>
    <message>
        <source>What OpenAI answered, and what stayed on this computer.</source>
        <translation>OpenAI의 응답과 이 컴퓨터에 남은 것입니다.</translation>
    </message>
    <message numerus="yes">
        <source>including %Ln with warnings</source>
        <translation>
            <numerusform>경고 %Ln건 포함</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <comment>currencies</comment>
        <translation>
            <numerusform>외 통화 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>stay here</source>
        <translation>여기에 남음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent before</source>
        <translation>
            <numerusform>이미 전송됨 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, each one conversion</source>
        <translation>
            <numerusform>행 %Ln개, 각각 전환 한 건</numerusform>
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
            <numerusform>행 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions</source>
        <translation>
            <numerusform>전환 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines joined to their order</source>
        <translation>
            <numerusform>주문에 결합된 행 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>연습 모드</translation>
    </message>
    <message>
        <source>A stand-in on this computer answers. Nothing reaches OpenAI, nothing counts.</source>
        <translation>이 컴퓨터의 대역이 응답합니다. OpenAI에 아무것도 도달하지 않으며 아무것도 집계되지 않습니다.</translation>
    </message>
    <message>
        <source>For real</source>
        <translation>실제</translation>
    </message>
    <message>
        <source>OpenAI records these conversions.</source>
        <translation>OpenAI가 이 전환을 기록합니다.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>OpenAI judges the conversions and records nothing. You can repeat it as often as you like.</source>
        <translation>OpenAI는 전환을 판정만 하고 아무것도 기록하지 않습니다. 원하는 만큼 반복할 수 있습니다.</translation>
    </message>
    <message>
        <source>Step %1 of 4</source>
        <translation>4단계 중 %1단계</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions about this file are open. Nothing can be sent before they are answered.</source>
        <translation>
            <numerusform>이 파일에 대한 답하지 않은 질문이 %Ln개 있습니다. 답하기 전에는 아무것도 전송할 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>These conversions are sent.</source>
        <translation>이 전환을 전송합니다.</translation>
    </message>
    <message>
        <source>Convey is still making the plan, and looks up what was sent before.</source>
        <translation>Convey가 아직 계획을 만들고 있으며 이미 전송된 것을 찾고 있습니다.</translation>
    </message>
    <message>
        <source>Step 3 and step 4 are both skipped: tick the one to do.</source>
        <translation>3단계와 4단계를 모두 건너뛰도록 되어 있습니다. 할 단계를 선택하세요.</translation>
    </message>
    <message>
        <source>Try it again in a while.</source>
        <translation>잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>OpenAI refused the made-up purchase; its own words stand below.</source>
        <translation>OpenAI가 가상 구매를 거부했습니다. 원문은 아래에 있습니다.</translation>
    </message>
    <message>
        <source>Waiting until %1, because OpenAI asked for it; then the same conversions go again.</source>
        <translation>OpenAI의 요청으로 %1까지 기다립니다. 그런 다음 같은 전환을 다시 보냅니다.</translation>
    </message>
    <message>
        <source>Waiting until %1, because OpenAI asked to slow down; then the same conversions go again.</source>
        <translation>OpenAI가 속도를 늦추라고 하여 %1까지 기다립니다. 그런 다음 같은 전환을 다시 보냅니다.</translation>
    </message>
    <message>
        <source>Waiting until %1, because OpenAI has trouble; then the same conversions go again.</source>
        <translation>OpenAI에 문제가 있어 %1까지 기다립니다. 그런 다음 같은 전환을 다시 보냅니다.</translation>
    </message>
    <message>
        <source>Waiting until %1, because there is no connection; then it goes on by itself.</source>
        <translation>연결이 없어 %1까지 기다립니다. 그런 다음 자동으로 계속합니다.</translation>
    </message>
    <message>
        <source>Waiting until %1, because no answer came back; repeating is safe.</source>
        <translation>응답이 없어 %1까지 기다립니다. 다시 보내도 안전합니다.</translation>
    </message>
    <message>
        <source>Waiting until %1; then the same conversions go again.</source>
        <translation>%1까지 기다립니다. 그런 다음 같은 전환을 다시 보냅니다.</translation>
    </message>
    <message>
        <source>The sending history could not be read. Convey set it aside as %1 and started a new one; nothing was deleted.</source>
        <translation>전송 기록을 읽을 수 없었습니다. Convey가 %1(으)로 따로 보관하고 새 기록을 시작했습니다. 삭제한 것은 없습니다.</translation>
    </message>
    <message>
        <source>nobody has declared it yet</source>
        <translation>아직 아무도 신고하지 않음</translation>
    </message>
    <message>
        <source>“%1”, %2, %3</source>
        <comment>a statement, who declared it, when</comment>
        <translation>‘%1’, %2, %3</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>day and time of an order</comment>
        <translation>M월 d일 HH:mm</translation>
    </message>
    <message>
        <source>preparing</source>
        <comment>a test, or a send for real</comment>
        <translation>준비 중</translation>
    </message>
    <message>
        <source>testing, %1 %</source>
        <translation>테스트 중, %1 %</translation>
    </message>
    <message>
        <source>See the &amp;results</source>
        <translation>결과 보기(&amp;R)</translation>
    </message>
    <message>
        <source>Goes to the page with what became of each line, and with the receipt.</source>
        <translation>각 행이 어떻게 되었는지와 확인서가 있는 페이지로 이동합니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendSteps</name>
    <message>
        <source>Do this step</source>
        <translation>이 단계 실행</translation>
    </message>
    <message>
        <source>Leave the tick away to skip this step.</source>
        <translation>선택을 해제하면 이 단계를 건너뜁니다.</translation>
    </message>
    <message>
        <source>will be done</source>
        <translation>실행 예정</translation>
    </message>
    <message>
        <source>is skipped</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>Step %1 of 4, %2, %3</source>
        <comment>number, what it is, how it stands</comment>
        <translation>4단계 중 %1단계, %2, %3</translation>
    </message>
    <message>
        <source>The steps of sending</source>
        <translation>전송 단계</translation>
    </message>
    <message>
        <source>Four steps, one after the other</source>
        <translation>차례대로 네 단계</translation>
    </message>
    <message>
        <source>One conversion, test</source>
        <translation>전환 한 건, 테스트</translation>
    </message>
    <message>
        <source>Shows that key, pixel and fields are right.</source>
        <translation>키, 픽셀, 필드가 올바른지 보여 줍니다.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln, test</source>
        <translation>
            <numerusform>전체 %Ln건, 테스트</numerusform>
        </translation>
    </message>
    <message>
        <source>OpenAI judges every conversion. Nothing is recorded.</source>
        <translation>OpenAI가 모든 전환을 판정합니다. 아무것도 기록되지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>OpenAI judges every conversion. Nothing is recorded. About %Ln requests.</source>
        <translation>
            <numerusform>OpenAI가 모든 전환을 판정합니다. 아무것도 기록되지 않습니다. 요청 약 %Ln개.</numerusform>
        </translation>
    </message>
    <message>
        <source>From here on as if it were for real.</source>
        <translation>여기서부터는 실제인 것처럼 진행합니다.</translation>
    </message>
    <message>
        <source>From here on it is for real. It can’t be taken back.</source>
        <translation>여기서부터는 실제입니다. 되돌릴 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln</source>
        <translation>
            <numerusform>처음 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln, for real</source>
        <translation>
            <numerusform>처음 %Ln건, 실제</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that leave the 7-day window soonest. The rest follows only when OpenAI accepts all of these.</source>
        <translation>7일을 가장 먼저 넘기는 것입니다. OpenAI가 모두 수락할 때만 나머지를 이어서 전송합니다.</translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln</source>
        <translation>
            <numerusform>나머지 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln, for real</source>
        <translation>
            <numerusform>나머지 %Ln건, 실제</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest first, at most 1,000 in one request.</source>
        <translation>오래된 것부터, 한 요청에 최대 1,000건.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>전체 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln, for real</source>
        <translation>
            <numerusform>전체 %Ln건, 실제</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::SentWrongDialog</name>
    <message>
        <source>I sent something wrong</source>
        <translation>잘못 전송했을 때</translation>
    </message>
</context>
<context>
    <name>convey::ui::SessionOffer</name>
    <message>
        <source>Open &amp;again</source>
        <translation>다시 열기(&amp;A)</translation>
    </message>
    <message>
        <source>Opens these files where you left them. Nothing is sent.</source>
        <translation>이 파일들을 마지막 상태로 엽니다. 아무것도 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <translation>나중에(&amp;N)</translation>
    </message>
    <message>
        <source>Forgets what was open. The files themselves stay.</source>
        <translation>열려 있던 파일의 기록을 지웁니다. 파일 자체는 남습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Open the %Ln files of last time again?</source>
        <translation>
            <numerusform>지난번 파일 %Ln개를 다시 열까요?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupBanner</name>
    <message>
        <source>A choice for this file</source>
        <translation>이 파일에 대한 선택</translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupList</name>
    <message>
        <source>Mana&amp;ge…</source>
        <translation>관리(&amp;G)…</translation>
    </message>
    <message>
        <source>Manage the saved setups</source>
        <translation>저장된 설정 관리</translation>
    </message>
    <message>
        <source>Lists the saved setups: rename, duplicate, delete, export, import.</source>
        <translation>저장된 설정 목록: 이름 바꾸기, 복제, 삭제, 내보내기, 가져오기.</translation>
    </message>
    <message>
        <source>Saved setups</source>
        <translation>저장된 설정</translation>
    </message>
    <message>
        <source>Enter asks for a file and uses the setup for it.</source>
        <translation>Enter로 파일을 고르고 그 파일에 설정을 사용합니다.</translation>
    </message>
    <message>
        <source>From elsewhere, not looked at yet</source>
        <translation>다른 곳에서 옴, 아직 확인 안 함</translation>
    </message>
    <message>
        <source>&amp;Saved setups</source>
        <translation>저장된 설정(&amp;S)</translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupNameDialog</name>
    <message>
        <source>&amp;Name of the saved setup:</source>
        <translation>저장된 설정의 이름(&amp;N):</translation>
    </message>
    <message>
        <source>Name of the saved setup</source>
        <translation>저장된 설정의 이름</translation>
    </message>
    <message>
        <source>The next export of this kind is known by its columns, whatever the name.</source>
        <translation>다음에 같은 종류의 내보내기는 이름과 관계없이 열로 알아봅니다.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>There is a saved setup of that name. It will be replaced.</source>
        <translation>같은 이름의 저장된 설정이 있습니다. 바뀌게 됩니다.</translation>
    </message>
    <message>
        <source>There is a saved setup of that name. Choose another.</source>
        <translation>같은 이름의 저장된 설정이 있습니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>It holds which column means what; no row of the file and no key.</source>
        <translation>어느 열이 무엇을 뜻하는지만 담으며, 파일의 행이나 키는 담지 않습니다.</translation>
    </message>
    <message>
        <source>The name is too long, or has characters that can’t be shown.</source>
        <translation>이름이 너무 길거나 표시할 수 없는 문자가 있습니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupStrip</name>
    <message>
        <source>“%1”</source>
        <comment>name of a column</comment>
        <translation>‘%1’</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>columns</comment>
        <translation>
            <numerusform>외 열 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Convey guesses what the columns mean.</source>
        <translation>Convey가 열의 뜻을 추측하고 있습니다.</translation>
    </message>
    <message>
        <source>Your saved setup “%1” fits this file too.</source>
        <translation>저장된 설정 ‘%1’이(가) 이 파일에도 맞습니다.</translation>
    </message>
    <message numerus="yes">
        <source>It reads %Ln columns.</source>
        <translation>
            <numerusform>열 %Ln개를 읽습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns stay on this computer.</source>
        <translation>
            <numerusform>열 %Ln개는 이 컴퓨터에 남습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>New in this file, and not sent: %1.</source>
        <translation>이 파일에 새로 있고 전송되지 않는 열: %1.</translation>
    </message>
    <message>
        <source>Last used on %1.</source>
        <translation>마지막 사용: %1.</translation>
    </message>
    <message>
        <source>Recognised: %1. Your saved setup “%2” is used.</source>
        <translation>인식함: %1. 저장된 설정 ‘%2’을(를) 사용하고 있습니다.</translation>
    </message>
    <message>
        <source>Your saved setup “%1” is used.</source>
        <translation>저장된 설정 ‘%1’을(를) 사용하고 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Don’t use it</source>
        <translation>사용 안 함(&amp;D)</translation>
    </message>
    <message>
        <source>The saved setup “%1” fits this file, but it came from elsewhere.</source>
        <translation>저장된 설정 ‘%1’이(가) 이 파일에 맞지만 다른 곳에서 온 것입니다.</translation>
    </message>
    <message>
        <source>Nothing of it is used before you say yes. See first which columns leave this computer.</source>
        <translation>동의하기 전에는 아무것도 사용하지 않습니다. 어느 열이 이 컴퓨터에서 나가는지 먼저 확인하세요.</translation>
    </message>
    <message>
        <source>&amp;See what leaves…</source>
        <translation>나가는 내용 보기(&amp;S)…</translation>
    </message>
    <message>
        <source>Your saved setup “%1” fits this file but for that. Until you decide, Convey guesses what the columns mean.</source>
        <translation>저장된 설정 ‘%1’은(는) 이 점만 빼면 이 파일에 맞습니다. 결정할 때까지 Convey가 열의 뜻을 추측합니다.</translation>
    </message>
    <message>
        <source>%1 is new and looks like consent.</source>
        <translation>%1은(는) 새 열이며 동의로 보입니다.</translation>
    </message>
    <message>
        <source>“%1” is gone and “%2” is new. Use “%2” in its place?</source>
        <translation>‘%1’이(가) 없어지고 ‘%2’이(가) 새로 생겼습니다. 그 자리에 ‘%2’을(를) 사용할까요?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns have other names now, such as “%1” for “%2”. Use them?</source>
        <translation>
            <numerusform>열 %Ln개의 이름이 바뀌었습니다. 예: ‘%2’ 대신 ‘%1’. 사용할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone from this file: %1.</source>
        <translation>이 파일에 없는 열: %1.</translation>
    </message>
    <message>
        <source>%1 of its %2 columns are known.</source>
        <translation>열 %2개 중 %1개를 알아보았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions are open on the Columns page.</source>
        <translation>
            <numerusform>‘열’ 페이지에 답하지 않은 질문이 %Ln개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognised: %1.</source>
        <translation>인식함: %1.</translation>
    </message>
    <message>
        <source>The others stay on this computer. The Columns page says why each was chosen.</source>
        <translation>나머지는 이 컴퓨터에 남습니다. 각각을 선택한 이유는 ‘열’ 페이지에 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions are open there.</source>
        <translation>
            <numerusform>그곳에 답하지 않은 질문이 %Ln개 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Convey found the meaning of %Ln columns.</source>
        <translation>
            <numerusform>Convey가 열 %Ln개의 뜻을 찾았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the save&amp;d setup</source>
        <translation>저장된 설정 사용(&amp;D)</translation>
    </message>
    <message>
        <source>Use it &amp;as consent</source>
        <translation>동의로 사용(&amp;A)</translation>
    </message>
    <message>
        <source>Use the setup without it</source>
        <translation>이것 없이 설정 사용</translation>
    </message>
    <message>
        <source>Use the new n&amp;ame</source>
        <translation>새 이름 사용(&amp;A)</translation>
    </message>
    <message>
        <source>Use the setup for the other columns</source>
        <translation>나머지 열에 설정 사용</translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupsDialog</name>
    <message>
        <source>Saved setups</source>
        <translation>저장된 설정</translation>
    </message>
    <message>
        <source>Each holds which column means what. The next export of its kind is known by its columns. F2 gives another name, Delete deletes.</source>
        <translation>각각 어느 열이 무엇을 뜻하는지 담고 있습니다. 다음에 같은 종류의 내보내기는 열로 알아봅니다. F2로 이름을 바꾸고 Delete로 삭제합니다.</translation>
    </message>
    <message>
        <source>&amp;Use for this file</source>
        <translation>이 파일에 사용(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>이름 바꾸기(&amp;R)…</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>복제(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>삭제(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>%1 (from elsewhere)</source>
        <translation>%1(다른 곳에서 옴)</translation>
    </message>
    <message>
        <source>Nothing is saved yet. “Save setup” on the Columns page keeps what you chose.</source>
        <translation>아직 저장된 것이 없습니다. ‘열’ 페이지의 ‘설정 저장’으로 선택한 것을 저장하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of the folder are no usable setups. They are left alone.</source>
        <translation>
            <numerusform>폴더의 파일 %Ln개는 설정으로 쓸 수 없습니다. 그대로 둡니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>다른 이름</translation>
    </message>
    <message>
        <source>Delete a saved setup</source>
        <translation>저장된 설정 삭제</translation>
    </message>
    <message>
        <source>Delete “%1”? This can’t be undone.</source>
        <translation>‘%1’을(를) 삭제할까요? 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Export a saved setup</source>
        <translation>저장된 설정 내보내기</translation>
    </message>
    <message>
        <source>Setups (*.json)</source>
        <translation>설정 (*.json)</translation>
    </message>
    <message>
        <source>Exported: which column means what, without any row of the file.</source>
        <translation>내보냈습니다: 어느 열이 무엇을 뜻하는지만 담으며 파일의 행은 없습니다.</translation>
    </message>
    <message>
        <source>Import a setup</source>
        <translation>설정 가져오기</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>convey::ui::StartPage</name>
    <message>
        <source>Recent files</source>
        <translation>최근 파일</translation>
    </message>
    <message>
        <source>Enter opens a file again, Ctrl+P pins it to the top, Delete takes it off this list. The file itself stays where it is.</source>
        <translation>Enter로 파일을 다시 열고 Ctrl+P로 맨 위에 고정하고 Delete로 이 목록에서 뺍니다. 파일 자체는 그 자리에 남습니다.</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>목록의 열</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>무엇을 할까요?</translation>
    </message>
    <message>
        <source>Send conversions from a spreadsheet to OpenAI Ads, or make an image tag for a web page.</source>
        <translation>스프레드시트의 전환을 OpenAI Ads로 전송하거나 웹페이지용 이미지 태그를 만드세요.</translation>
    </message>
    <message>
        <source>Files that you open are listed here.</source>
        <translation>연 파일이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Clear &amp;list</source>
        <translation>목록 지우기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>파일 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until the Send page says so.</source>
        <translation>‘전송’ 페이지에서 실행하기 전에는 이 컴퓨터에서 아무것도 나가지 않습니다.</translation>
    </message>
    <message>
        <source>Drop one file, or several with the same columns, anywhere in the window, or press here to choose.</source>
        <translation>파일 하나 또는 열이 같은 여러 파일을 창 아무 곳에나 놓거나, 여기를 눌러 선택하세요.</translation>
    </message>
    <message>
        <source>Start &amp;practising</source>
        <translation>연습 시작(&amp;P)</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>연습 시작</translation>
    </message>
    <message>
        <source>Practice mode: a stand-in on this computer answers. Nothing reaches OpenAI, nothing counts.</source>
        <translation>연습 모드: 이 컴퓨터의 대역이 응답합니다. OpenAI에 아무것도 도달하지 않으며 아무것도 집계되지 않습니다.</translation>
    </message>
    <message>
        <source>Send conversions from a file</source>
        <translation>파일에서 전환 전송</translation>
    </message>
    <message>
        <source>Orders, leads, bookings or sign-ups: CSV, an Excel workbook, or rows pasted with Ctrl+V.</source>
        <translation>주문, 리드, 예약, 가입: CSV, Excel 통합 문서 또는 Ctrl+V로 붙여넣은 행.</translation>
    </message>
    <message>
        <source>&amp;Make a tag</source>
        <translation>태그 만들기(&amp;M)</translation>
    </message>
    <message>
        <source>Make a tag</source>
        <translation>태그 만들기</translation>
    </message>
    <message>
        <source>A form for an image tag, with its code for every place.</source>
        <translation>이미지 태그 양식과 곳별 코드.</translation>
    </message>
    <message>
        <source>Chec&amp;k a tag</source>
        <translation>태그 검사(&amp;K)</translation>
    </message>
    <message>
        <source>Check a tag</source>
        <translation>태그 검사</translation>
    </message>
    <message>
        <source>Tells what is wrong with an image tag, and mends it.</source>
        <translation>이미지 태그의 문제를 알려 주고 수정합니다.</translation>
    </message>
    <message>
        <source>Make an image tag</source>
        <translation>이미지 태그 만들기</translation>
    </message>
    <message>
        <source>For a thank-you page, a newsletter or a shop template. Or paste one to find out why it fails.</source>
        <translation>감사 페이지, 뉴스레터, 쇼핑몰 템플릿에 사용합니다. 작동하지 않는 태그를 붙여넣어 이유를 찾을 수도 있습니다.</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>샘플 데이터로 해 보기</translation>
    </message>
    <message>
        <source>Practice mode: the whole job with 400 made-up orders, answered on this computer. No key needed.</source>
        <translation>연습 모드: 가상 주문 400건으로 전체 과정을 해 봅니다. 응답은 이 컴퓨터에서 합니다. 키가 필요 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>최근 파일(&amp;R)</translation>
    </message>
    <message>
        <source>Clear the list of recent files</source>
        <translation>최근 파일 목록 지우기</translation>
    </message>
    <message>
        <source>Empties this list. The files themselves stay where they are.</source>
        <translation>이 목록을 비웁니다. 파일 자체는 그 자리에 남습니다.</translation>
    </message>
    <message>
        <source>%1: %2.
If it was moved or renamed, open it from its new place. Delete takes it off the list.</source>
        <comment>path and reason</comment>
        <translation>%1: %2.
옮겼거나 이름을 바꿨다면 새 위치에서 여세요. Delete로 목록에서 뺍니다.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Let it go from the top</source>
        <translation>맨 위 고정 해제(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>맨 위에 고정(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Take off this list</source>
        <translation>목록에서 빼기(&amp;T)</translation>
    </message>
</context>
<context>
    <name>convey::ui::StatTile</name>
    <message>
        <source>being counted</source>
        <translation>세는 중</translation>
    </message>
</context>
<context>
    <name>convey::ui::StateLook</name>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Outside the 7 days</source>
        <translation>7일 기간 외</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>결합됨</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>전송 불가</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>참고</translation>
    </message>
</context>
<context>
    <name>convey::ui::StayPanel</name>
    <message>
        <source>Stay on this computer</source>
        <translation>이 컴퓨터에 남음</translation>
    </message>
    <message>
        <source>Columns that stay on this computer</source>
        <translation>이 컴퓨터에 남는 열</translation>
    </message>
    <message>
        <source>These columns are used for nothing. They are not sent.</source>
        <translation>이 열은 어디에도 쓰이지 않으며 전송되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::StopQuestion</name>
    <message>
        <source>Conversions are being sent. Stop?</source>
        <translation>전환을 전송하고 있습니다. 중지할까요?</translation>
    </message>
    <message>
        <source>What is accepted stays accepted. What is left can be sent later with the same ids: nothing counts twice.</source>
        <translation>수락된 것은 수락된 상태로 남습니다. 남은 것은 나중에 같은 ID로 전송할 수 있으며 두 번 집계되지 않습니다.</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>계속 전송</translation>
    </message>
</context>
<context>
    <name>convey::ui::TableHabits</name>
    <message>
        <source>Copy &amp;cell</source>
        <translation>셀 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;py rows</source>
        <translation>행 복사(&amp;P)</translation>
    </message>
    <message>
        <source>Copy rows with column &amp;names</source>
        <translation>열 이름과 함께 행 복사(&amp;N)</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>열(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>열 초기화(&amp;R)</translation>
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
        <translation>알아볼 수 없게 만들기</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 추가</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1(으)로 쓰기</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>%1, %2, at %3</source>
        <comment>severity, what is wrong, line and column</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>문제 내용</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>찾은 것</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>수정</translation>
    </message>
</context>
<context>
    <name>convey::ui::TagForm</name>
    <message>
        <source>%1 Sent as %2. %3</source>
        <comment>meaning, name of the API, what it takes</comment>
        <translation>%1 %2(으)로 전송. %3</translation>
    </message>
    <message>
        <source>Letters, digits, _ and -; lower case is best. Always the same for the same event.</source>
        <translation>영문자, 숫자, _, -. 소문자가 가장 좋습니다. 같은 이벤트에는 항상 같은 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>From Ads Manager under Conversions; a test pixel is best to begin with.</source>
        <translation>Ads Manager의 ‘Conversions’에 있습니다. 처음에는 테스트 픽셀이 가장 좋습니다.</translation>
    </message>
    <message>
        <source>An ID of its own for each conversion, not the order number. Send the same one from a file.</source>
        <translation>주문 번호가 아닌, 전환마다 고유한 ID입니다. 파일에서도 같은 것을 전송하세요.</translation>
    </message>
    <message>
        <source>Opaque on purpose: an order number must not be in a tag. Use the same one when you also send the order from a file. Fixed in a page, all its visitors count as one: let the page fill it in.</source>
        <translation>일부러 알아볼 수 없게 한 ID입니다. 주문 번호를 태그에 넣으면 안 됩니다. 주문을 파일에서도 전송할 때는 같은 ID를 쓰세요. 페이지에 고정하면 모든 방문자가 한 건으로 집계되므로 페이지가 값을 넣게 하세요.</translation>
    </message>
    <message>
        <source>The page gives whole minor units, such as 12999 for 129.99.</source>
        <translation>페이지는 최소 단위의 정수를 넣습니다. 예: 129.99는 12999.</translation>
    </message>
    <message>
        <source>sent as %1</source>
        <translation>%1(으)로 전송</translation>
    </message>
    <message>
        <source>As you write money; sent in the smallest unit of the currency.</source>
        <translation>평소처럼 금액을 입력하세요. 통화의 최소 단위로 전송합니다.</translation>
    </message>
    <message>
        <source>This is no amount in %1. Write it like %2.</source>
        <comment>currency, example</comment>
        <translation>%1 금액이 아닙니다. %2처럼 입력하세요.</translation>
    </message>
    <message>
        <source>%1 (with the Conversions API only)</source>
        <comment>name of an event</comment>
        <translation>%1(Conversions API에서만)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>What happened when the page with the tag is shown. The two events of apps need the Conversions API.</source>
        <translation>태그가 있는 페이지가 표시될 때 일어난 일입니다. 앱의 두 이벤트에는 Conversions API가 필요합니다.</translation>
    </message>
    <message>
        <source>name of the event</source>
        <translation>이벤트 이름</translation>
    </message>
    <message>
        <source>Its na&amp;me</source>
        <translation>이름(&amp;M)</translation>
    </message>
    <message>
        <source>Name of the custom event</source>
        <translation>맞춤 이벤트의 이름</translation>
    </message>
    <message>
        <source>1 to 64 letters, digits, _ and -, with a letter or digit at both ends; no name of another event.</source>
        <translation>영문자, 숫자, _, - 1~64자이며 양 끝은 영문자나 숫자입니다. 다른 이벤트의 이름은 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>pixel</source>
        <translation>픽셀</translation>
    </message>
    <message>
        <source>&amp;Pixel</source>
        <translation>픽셀(&amp;P)</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>픽셀</translation>
    </message>
    <message>
        <source>A saved destination, or a pixel ID as it stands in Ads Manager under Conversions.</source>
        <translation>저장된 전송처 또는 Ads Manager의 ‘Conversions’에 있는 픽셀 ID입니다.</translation>
    </message>
    <message>
        <source>event ID</source>
        <translation>이벤트 ID</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새로 만들기</translation>
    </message>
    <message>
        <source>New event ID</source>
        <translation>새 이벤트 ID</translation>
    </message>
    <message>
        <source>Makes another opaque ID that nobody has used.</source>
        <translation>아무도 쓰지 않은, 알아볼 수 없는 ID를 만듭니다.</translation>
    </message>
    <message>
        <source>Event I&amp;D</source>
        <translation>이벤트 ID(&amp;D)</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>이벤트 ID</translation>
    </message>
    <message>
        <source>By it OpenAI tells repeats. Opaque: whoever opens the page can read it.</source>
        <translation>OpenAI는 이것으로 중복을 구별합니다. 페이지를 여는 누구나 읽을 수 있으므로 알아볼 수 없는 것이어야 합니다.</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>금액(&amp;A)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Money as you write it; Convey sends it in the smallest unit of the currency.</source>
        <translation>평소처럼 입력하는 금액입니다. Convey가 통화의 최소 단위로 전송합니다.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Three letters, such as USD. An amount needs it.</source>
        <translation>USD 같은 세 글자입니다. 금액에 필요합니다.</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>요금제</translation>
    </message>
    <message>
        <source>Your own name of the plan, such as pro-yearly.</source>
        <translation>직접 정한 요금제 이름입니다. 예: pro-yearly.</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>요금제(&amp;L)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>요금제</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>이 페이지에 없음</translation>
    </message>
    <message>
        <source>click reference</source>
        <translation>클릭 참조</translation>
    </message>
    <message>
        <source>Only if the page already has it; the tag can’t find it by itself.</source>
        <translation>페이지에 이미 있을 때만 씁니다. 태그가 스스로 찾을 수는 없습니다.</translation>
    </message>
    <message>
        <source>Click reference, oppref</source>
        <translation>클릭 참조, oppref</translation>
    </message>
    <message>
        <source>oppref is the ID of the click in ChatGPT. Each visitor has another one, so the page fills it in, or nothing stands here.</source>
        <translation>oppref는 ChatGPT에서 일어난 클릭의 ID입니다. 방문자마다 다르므로 페이지가 값을 넣거나 비워 둡니다.</translation>
    </message>
    <message>
        <source>Eve&amp;nt</source>
        <translation>이벤트(&amp;N)</translation>
    </message>
    <message>
        <source>Clic&amp;k reference</source>
        <translation>클릭 참조(&amp;K)</translation>
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
        <translation>상품 제거</translation>
    </message>
    <message>
        <source>Takes the chosen item out of the table.</source>
        <translation>선택한 상품을 표에서 뺍니다.</translation>
    </message>
    <message>
        <source>items</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>상품(&amp;I)</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>상품 추가</translation>
    </message>
    <message>
        <source>Adds an empty row to type into.</source>
        <translation>입력할 빈 행을 추가합니다.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>What was bought or looked at, one item a row. F2 or typing changes a cell, Delete removes the row. All of them go into the tag as one list.</source>
        <translation>구매하거나 조회한 상품을 한 행에 하나씩 적습니다. F2나 입력으로 셀을 변경하고 Delete로 행을 제거합니다. 모두 한 목록으로 태그에 들어갑니다.</translation>
    </message>
    <message>
        <source>Columns of the items</source>
        <translation>상품의 열</translation>
    </message>
    <message>
        <source>prices for one piece</source>
        <translation>한 개의 가격</translation>
    </message>
    <message>
        <source>prices for one piece, in %1</source>
        <comment>currency code</comment>
        <translation>한 개의 가격(%1)</translation>
    </message>
    <message>
        <source>%1 = %2, the same as the amount.</source>
        <comment>sum of items</comment>
        <translation>%1 = %2, 금액과 같습니다.</translation>
    </message>
    <message>
        <source>%1 = %2; the amount is %3. Shipping or a discount can be why.</source>
        <comment>sum of items</comment>
        <translation>%1 = %2, 금액은 %3입니다. 배송비나 할인 때문일 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::TagItemsModel</name>
    <message>
        <source>Item %1: the quantity is a whole number, such as 2.</source>
        <translation>상품 %1: 수량은 2 같은 정수입니다.</translation>
    </message>
    <message>
        <source>Item %1: the price is an amount of money, such as %2.</source>
        <translation>상품 %1: 가격은 %2 같은 금액입니다.</translation>
    </message>
    <message>
        <source>%1 of item %2: %3</source>
        <translation>상품 %2의 %1: %3</translation>
    </message>
    <message>
        <source>%1 of item %2: %3, %4</source>
        <translation>상품 %2의 %1: %3, %4</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>상품 ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
</context>
<context>
    <name>convey::ui::TagParametersModel</name>
    <message numerus="yes">
        <source>%1, %n decimals</source>
        <translation>
            <numerusform>%1, 소수 %n자리</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>상품 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>fits</source>
        <translation>맞음</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>state, parameter, value</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>내용</translation>
    </message>
</context>
<context>
    <name>convey::ui::TagsPage</name>
    <message>
        <source>Image tag</source>
        <translation>이미지 태그</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>페이지 부분</translation>
    </message>
    <message>
        <source>&amp;Build</source>
        <translation>만들기(&amp;B)</translation>
    </message>
    <message>
        <source>Check a ta&amp;g</source>
        <translation>태그 검사(&amp;G)</translation>
    </message>
    <message>
        <source>Man&amp;y at once</source>
        <translation>한꺼번에(&amp;Y)</translation>
    </message>
    <message>
        <source>Loads the tag once, in practice mode or for real. It asks first.</source>
        <translation>태그를 연습 모드나 실제로 한 번 불러옵니다. 먼저 묻습니다.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Saves this form of the tag, or a page with all of them for a developer; copies with colours.</source>
        <translation>이 형식의 태그 또는 모든 형식이 있는 개발자용 페이지를 저장합니다. 색과 함께 복사할 수도 있습니다.</translation>
    </message>
    <message>
        <source>Save this &amp;form…</source>
        <translation>이 형식 저장(&amp;F)…</translation>
    </message>
    <message>
        <source>Save a &amp;page for the developer, or to print…</source>
        <translation>개발자용·인쇄용 페이지 저장(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Copy with its colours</source>
        <translation>색과 함께 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>새 태그(&amp;N)</translation>
    </message>
    <message>
        <source>Forget a&amp;ll…</source>
        <translation>모두 지우기(&amp;L)…</translation>
    </message>
    <message>
        <source>Forgets the tags that were made lately. Pages that have them go on as they are.</source>
        <translation>최근에 만든 태그를 지웁니다. 태그가 있는 페이지는 그대로 작동합니다.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Reads a page, a template or the recording of a browser (HAR) from a file.</source>
        <translation>페이지, 템플릿 또는 브라우저 기록(HAR)을 파일에서 읽습니다.</translation>
    </message>
    <message>
        <source>Fills the form with what the chosen tag says, to be changed and copied back.</source>
        <translation>선택한 태그의 내용을 양식에 넣어 변경하고 다시 복사할 수 있게 합니다.</translation>
    </message>
    <message>
        <source>&amp;Copy tag</source>
        <translation>태그 복사(&amp;C)</translation>
    </message>
    <message>
        <source>The tag is read here, never loaded.</source>
        <translation>태그를 여기서 읽기만 하며 불러오지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing is loaded or sent while you build.</source>
        <translation>만드는 동안 아무것도 불러오거나 전송하지 않습니다.</translation>
    </message>
    <message>
        <source>Fill in the form; the tag is ready to paste at any moment.</source>
        <translation>양식을 작성하세요. 태그는 언제든지 붙여넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>Paste a tag, an address, a page source or a HAR file to see what is wrong with it.</source>
        <translation>태그, 주소, 페이지 소스 또는 HAR 파일을 붙여넣어 문제를 확인하세요.</translation>
    </message>
    <message>
        <source>&amp;Mend all and copy</source>
        <translation>모두 수정하고 복사(&amp;M)</translation>
    </message>
    <message>
        <source>A tag for each conversion of a file, by the same columns as for sending.</source>
        <translation>파일의 각 전환에 대한 태그를 전송과 같은 열로 만듭니다.</translation>
    </message>
    <message>
        <source>&amp;Make the tags…</source>
        <translation>태그 만들기(&amp;M)…</translation>
    </message>
    <message>
        <source>Tags that you made lately, to go on from.</source>
        <translation>최근에 만든 태그이며 이어서 작업할 수 있습니다.</translation>
    </message>
    <message>
        <source>Something in the tag stands for a value that is still to come, so it can’t be tried.</source>
        <translation>태그에 아직 정해지지 않은 값이 있어 시험할 수 없습니다.</translation>
    </message>
    <message>
        <source>The page fills in values of this tag, so it can’t be tried here. Type a value in each place to try it.</source>
        <translation>이 태그는 페이지가 값을 넣으므로 여기서 시험할 수 없습니다. 시험하려면 각 자리에 값을 입력하세요.</translation>
    </message>
    <message>
        <source>Code of the page stands in this tag in a way that the form can’t hold. Change it where it stands.</source>
        <translation>이 태그에는 양식에서 다룰 수 없는 형태로 페이지 코드가 있습니다. 원래 위치에서 변경하세요.</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>최근(&amp;R)</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>시험…</translation>
    </message>
    <message>
        <source>E&amp;dit in the form</source>
        <translation>양식에서 편집(&amp;D)</translation>
    </message>
</context>
<context>
    <name>convey::ui::TileSum</name>
    <message>
        <source>Shows only these rows; press again to show all.</source>
        <translation>이 행만 표시합니다. 다시 누르면 모두 표시합니다.</translation>
    </message>
    <message>
        <source>How many conversions are in this state. Choose it to see only these rows.</source>
        <translation>이 상태인 전환의 수입니다. 선택하면 이 행만 표시합니다.</translation>
    </message>
    <message>
        <source>%1: being counted</source>
        <translation>%1: 세는 중</translation>
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
        <translation> 더하기 </translation>
    </message>
    <message>
        <source>Still being counted: %1</source>
        <translation>세는 중: %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::Timeline</name>
    <message>
        <source>Timeline of the 7 days</source>
        <translation>7일 타임라인</translation>
    </message>
</context>
<context>
    <name>convey::ui::TourBar</name>
    <message>
        <source>New here?</source>
        <translation>처음이신가요?</translation>
    </message>
    <message>
        <source>Practise once with 400 made-up orders. It takes about a minute, needs no key, and nothing leaves this computer.</source>
        <translation>가상 주문 400건으로 한 번 연습해 보세요. 1분 정도 걸리고 키가 필요 없으며 이 컴퓨터에서 아무것도 나가지 않습니다.</translation>
    </message>
    <message>
        <source>Tour, 1 of 5: the file</source>
        <translation>둘러보기 1/5: 파일</translation>
    </message>
    <message>
        <source>This is the file as Convey reads it. If it looks like your spreadsheet, the blue button at the top leads on.</source>
        <translation>Convey가 읽은 파일입니다. 스프레드시트와 같아 보이면 위쪽의 파란색 버튼으로 계속하세요.</translation>
    </message>
    <message>
        <source>Tour, 2 of 5: the columns</source>
        <translation>둘러보기 2/5: 열</translation>
    </message>
    <message>
        <source>Convey has found out what each column means. In the sample there is nothing to change: the blue button leads on.</source>
        <translation>Convey가 각 열의 뜻을 알아냈습니다. 샘플에서는 바꿀 것이 없습니다. 파란색 버튼으로 계속하세요.</translation>
    </message>
    <message>
        <source>Tour, 3 of 5: the preview</source>
        <translation>둘러보기 3/5: 미리보기</translation>
    </message>
    <message>
        <source>Every row was looked at. Some are blocked on purpose: choose one to see why and how to fix it, or go on without them.</source>
        <translation>모든 행을 확인했습니다. 일부는 일부러 전송 불가로 해 두었습니다. 하나를 선택해 이유와 수정 방법을 보거나, 빼고 계속하세요.</translation>
    </message>
    <message>
        <source>Tour, 4 of 5: the test</source>
        <translation>둘러보기 4/5: 테스트</translation>
    </message>
    <message>
        <source>Press “Test in practice mode”. A stand-in on this computer answers as OpenAI would, and nothing is recorded.</source>
        <translation>‘연습 모드로 테스트’를 누르세요. 이 컴퓨터의 대역이 OpenAI처럼 응답하며 아무것도 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>Tour, 5 of 5: sending</source>
        <translation>둘러보기 5/5: 전송</translation>
    </message>
    <message>
        <source>The test has passed. Now send in practice mode: nothing reaches OpenAI, nothing counts.</source>
        <translation>테스트를 통과했습니다. 이제 연습 모드로 전송하세요. OpenAI에 아무것도 도달하지 않으며 아무것도 집계되지 않습니다.</translation>
    </message>
    <message>
        <source>That is the whole job.</source>
        <translation>이것이 전체 과정입니다.</translation>
    </message>
    <message>
        <source>With your own pixel and key it goes the same way. Connecting them takes a minute and sends nothing.</source>
        <translation>직접 쓰는 픽셀과 키로도 똑같이 진행됩니다. 연결은 1분이면 되고 아무것도 전송하지 않습니다.</translation>
    </message>
    <message>
        <source>The tour waits.</source>
        <translation>둘러보기가 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>Look around; it goes on as soon as you return to the sample.</source>
        <translation>자유롭게 살펴보세요. 샘플로 돌아오면 바로 이어집니다.</translation>
    </message>
    <message>
        <source>Opens the sample in practice mode, or at the end of the tour makes a destination.</source>
        <translation>샘플을 연습 모드로 엽니다. 둘러보기가 끝나면 전송처를 만듭니다.</translation>
    </message>
    <message>
        <source>Closes the tour. It can be started again from the Help menu.</source>
        <translation>둘러보기를 닫습니다. 도움말 메뉴에서 다시 시작할 수 있습니다.</translation>
    </message>
    <message>
        <source>Connect a real pixel…</source>
        <translation>실제 픽셀 연결…</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>연습 시작</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>둘러보기 나가기</translation>
    </message>
</context>
<context>
    <name>convey::ui::Trial</name>
    <message>
        <source>%1 %2 after %3 ms.</source>
        <comment>status, content type, time</comment>
        <translation>%3밀리초 후 %1 %2.</translation>
    </message>
    <message>
        <source>without a type</source>
        <translation>유형 없음</translation>
    </message>
    <message>
        <source>The tag is right: practice mode took it.</source>
        <translation>태그가 올바릅니다. 연습 모드가 받았습니다.</translation>
    </message>
    <message>
        <source>OpenAI took it in. Whether it counts is decided later, in Ads Manager.</source>
        <translation>OpenAI가 받았습니다. 집계되는지는 나중에 Ads Manager에서 정해집니다.</translation>
    </message>
    <message>
        <source>It points elsewhere, and Convey did not follow. A proxy or a network with a sign-in page does that.</source>
        <translation>다른 곳을 가리키며 Convey는 따라가지 않았습니다. 프록시나 로그인 페이지가 있는 네트워크에서 일어납니다.</translation>
    </message>
    <message>
        <source>That is no picture: something else than OpenAI answered, such as a proxy.</source>
        <translation>그림이 아닙니다. 프록시 등 OpenAI가 아닌 것이 응답했습니다.</translation>
    </message>
    <message>
        <source>The tag was not taken. Look at what stands at the fields of the form.</source>
        <translation>태그를 받지 않았습니다. 양식의 각 필드에 표시된 내용을 확인하세요.</translation>
    </message>
    <message>
        <source>This is no address of a page. It begins with https://, such as https://www.example.com/thanks.</source>
        <translation>페이지 주소가 아닙니다. https://www.example.com/thanks처럼 https://로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>The address does not use https.</source>
        <translation>주소가 https를 쓰지 않습니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::TrialBox</name>
    <message>
        <source>&amp;Try it</source>
        <translation>시험(&amp;T)</translation>
    </message>
    <message>
        <source>Try it with one test event</source>
        <translation>테스트 이벤트 하나로 시험</translation>
    </message>
    <message>
        <source>Sends one made-up purchase as a test. Nothing is recorded.</source>
        <translation>가상 구매 한 건을 테스트로 보냅니다. 아무것도 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>One made-up purchase, sent as a test. Nothing is recorded.</source>
        <translation>가상 구매 한 건을 테스트로 보냅니다. 아무것도 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>시험하는 중…</translation>
    </message>
    <message>
        <source>It works: OpenAI accepted the test. Nothing is recorded.</source>
        <translation>작동합니다. OpenAI가 테스트를 수락했습니다. 아무것도 기록되지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::TryDialog</name>
    <message>
        <source>Try the image tag</source>
        <translation>이미지 태그 시험</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>페이지(&amp;P)</translation>
    </message>
    <message>
        <source>The page that has the tag; a browser sends it along (Referer).</source>
        <translation>태그가 있는 페이지입니다. 브라우저가 함께 보냅니다(Referer).</translation>
    </message>
    <message>
        <source>In &amp;practice mode: a stand-in on this computer answers</source>
        <translation>연습 모드: 이 컴퓨터의 대역이 응답(&amp;P)</translation>
    </message>
    <message>
        <source>Nothing reaches OpenAI, nothing counts. The pixel ID is replaced by that of practice mode.</source>
        <translation>OpenAI에 아무것도 도달하지 않으며 아무것도 집계되지 않습니다. 픽셀 ID는 연습 모드의 것으로 바뀝니다.</translation>
    </message>
    <message>
        <source>For &amp;real: OpenAI answers, and may record it</source>
        <translation>실제: OpenAI가 응답하며 기록할 수 있음(&amp;R)</translation>
    </message>
    <message>
        <source>Loads the tag once from where it points. A test pixel is best.</source>
        <translation>태그가 가리키는 곳에서 한 번 불러옵니다. 테스트 픽셀이 가장 좋습니다.</translation>
    </message>
    <message>
        <source>Space presses it; Enter does not.</source>
        <translation>스페이스로 누를 수 있고 Enter로는 눌리지 않습니다.</translation>
    </message>
    <message>
        <source>Loads the tag once. Click it or press Space; Enter does not.</source>
        <translation>태그를 한 번 불러옵니다. 클릭하거나 스페이스를 누르세요. Enter로는 되지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>Stop the trial</source>
        <translation>시험 중지</translation>
    </message>
    <message>
        <source>Waits no longer for the answer. What was sent can’t be taken back.</source>
        <translation>응답을 더 기다리지 않습니다. 보낸 것은 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Closes without loading anything.</source>
        <translation>아무것도 불러오지 않고 닫습니다.</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>연습 모드</translation>
    </message>
    <message>
        <source>Nothing reaches OpenAI, nothing counts.</source>
        <translation>OpenAI에 아무것도 도달하지 않으며 아무것도 집계되지 않습니다.</translation>
    </message>
    <message>
        <source>Load the tag once in practice mode? (%1)</source>
        <comment>name of the event</comment>
        <translation>연습 모드로 태그를 한 번 불러올까요? (%1)</translation>
    </message>
    <message>
        <source>Load it once</source>
        <translation>한 번 불러오기</translation>
    </message>
    <message>
        <source>For real</source>
        <translation>실제</translation>
    </message>
    <message>
        <source>OpenAI may record this conversion.</source>
        <translation>OpenAI가 이 전환을 기록할 수 있습니다.</translation>
    </message>
    <message>
        <source>Load the tag for the pixel %1 once, for real? OpenAI may record this as a conversion (%2). What is recorded can’t be taken back.</source>
        <comment>pixel ID, name of the event</comment>
        <translation>픽셀 %1의 태그를 실제로 한 번 불러올까요? OpenAI가 전환(%2)으로 기록할 수 있습니다. 기록된 것은 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Load it once for real</source>
        <translation>실제로 한 번 불러오기</translation>
    </message>
    <message>
        <source>Loading it…</source>
        <translation>불러오는 중…</translation>
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
        <translation>붙여넣은 행</translation>
    </message>
</context>
<context>
    <name>convey::ui::UploadTab</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>name of the first file</comment>
        <translation>
            <numerusform>%1 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % · %2</source>
        <comment>percent sent, name of the file</comment>
        <translation>%1 % · %2</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>붙여넣은 행</translation>
    </message>
</context>
<context>
    <name>convey::ui::VerdictTiles</name>
    <message>
        <source>Conversions</source>
        <translation>전환</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>현재까지</translation>
    </message>
    <message>
        <source>%1 beyond counting</source>
        <comment>a currency</comment>
        <translation>%1: 집계 범위를 넘음</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln currencies</source>
        <translation>
            <numerusform>외 통화 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · +%Ln</source>
        <comment>an amount, and how many more currencies</comment>
        <translation>
            <numerusform>%1 · 외 %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::WhereToFind</name>
    <message>
        <source>Where to find pixel and key</source>
        <translation>픽셀과 키를 찾는 곳</translation>
    </message>
    <message>
        <source>1. In Ads Manager open Conversions. The pixel ID stands beside the pixel: letters and digits, without “cds_” or “clidsrc_” in front. An ID with these in front names the source and not the pixel.</source>
        <translation>1. Ads Manager에서 ‘Conversions’를 여세요. 픽셀 옆에 픽셀 ID가 있습니다. 영문자와 숫자이며 앞에 ‘cds_’나 ‘clidsrc_’가 없습니다. 이것이 앞에 있는 ID는 픽셀이 아니라 소스를 나타냅니다.</translation>
    </message>
    <message>
        <source>2. On the same page, under Conversion keys, make a key. It is shown once: copy it at once, whole. A key from Settings (an Advertiser key) begins alike, but can’t send conversions.</source>
        <translation>2. 같은 페이지의 ‘Conversion keys’에서 키를 만드세요. 한 번만 표시되므로 바로 전체를 복사하세요. ‘Settings’의 키(‘Advertiser’ 키)는 시작이 같지만 전환을 전송할 수 없습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Goes back to the destination.</source>
        <translation>전송처로 돌아갑니다.</translation>
    </message>
</context>
<context>
    <name>convey::ui::WordsBox</name>
    <message>
        <source>OpenAI’s answer, word for word</source>
        <translation>OpenAI의 응답 원문</translation>
    </message>
    <message>
        <source>What the server answered, unchanged. Select it to copy it.</source>
        <translation>서버가 응답한 그대로입니다. 선택하여 복사할 수 있습니다.</translation>
    </message>
    <message>
        <source>OpenAI’s answer: %1</source>
        <translation>OpenAI의 응답: %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::WordsDialog</name>
    <message>
        <source>What the words mean: %1</source>
        <translation>단어의 뜻: %1</translation>
    </message>
    <message>
        <source>Consent is what the customer allowed you. “Send with an opt-out” sends the conversion and asks OpenAI not to use it for ads to that customer; “leave out” keeps it on this computer.</source>
        <translation>동의는 고객이 허락한 것입니다. ‘옵트아웃으로 전송’은 전환을 보내면서 그 고객에 대한 광고에 쓰지 않도록 OpenAI에 요청합니다. ‘제외’는 이 컴퓨터에 남깁니다.</translation>
    </message>
    <message>
        <source>&amp;Use these meanings</source>
        <translation>이 뜻 사용(&amp;U)</translation>
    </message>
    <message>
        <source>Looking at every line…</source>
        <translation>모든 행을 확인하는 중…</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>%1의 뜻</translation>
    </message>
    <message>
        <source>What this word of the file means.</source>
        <translation>파일에 있는 이 단어의 뜻입니다.</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>the meaning of a word</comment>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>This column has too many different values to say what each means.</source>
        <translation>이 열은 값의 종류가 너무 많아 각각의 뜻을 정할 수 없습니다.</translation>
    </message>
    <message>
        <source>empty cells</source>
        <translation>빈 셀</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>cells without a word</comment>
        <translation>(비어 있음)</translation>
    </message>
</context>
<context>
    <name>convey::ui::XrayDialog</name>
    <message>
        <source>What leaves this computer</source>
        <translation>이 컴퓨터에서 나가는 것</translation>
    </message>
    <message>
        <source>Use “%1”?</source>
        <translation>‘%1’을(를) 사용할까요?</translation>
    </message>
    <message>
        <source>This saved setup was made by somebody else. This is all that it sends of your file; you are asked once.</source>
        <translation>이 저장된 설정은 다른 사람이 만든 것입니다. 파일에서 전송하는 것은 이것이 전부입니다. 한 번만 묻습니다.</translation>
    </message>
    <message>
        <source>&amp;Yes, use this setup</source>
        <translation>예, 이 설정 사용(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>convey::ui::XrayTree</name>
    <message>
        <source>Columns, by what happens to them</source>
        <translation>처리 방식별 열</translation>
    </message>
    <message>
        <source>Each column of the file under what the setup does with it.</source>
        <translation>파일의 각 열을 설정이 처리하는 방식별로 보여 줍니다.</translation>
    </message>
    <message>
        <source>Your column</source>
        <translation>내 열</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>전송 형태</translation>
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
        <translation>Conversions API용 같은 이벤트</translation>
    </message>
    <message>
        <source>As the body of POST https://bzr.openai.com/v1/events?pid=… from your server, with the API key in the Authorization header.</source>
        <translation>서버에서 POST https://bzr.openai.com/v1/events?pid=… 의 본문으로 보내고, Authorization 헤더에 API 키를 넣으세요.</translation>
    </message>
    <message>
        <source>It is JSON. What stands in &lt; &gt; is to be replaced by a JSON value; left as it is, it can&apos;t be sent by mistake.</source>
        <translation>JSON입니다. &lt; &gt; 안의 내용은 JSON 값으로 바꿔야 합니다. 그대로 두면 전송할 수 없으므로 실수로 보내지지 않습니다.</translation>
    </message>
    <message>
        <source>With the same ID and pixel it is counted once, whichever comes first.</source>
        <translation>ID와 픽셀이 같으면 어느 것이 먼저 오든 한 번만 집계됩니다.</translation>
    </message>
    <message>
        <source>validate_only records nothing: take it out when it works. User data, hashed, goes into &quot;user&quot; here, never into the tag.</source>
        <translation>validate_only는 아무것도 기록하지 않습니다. 작동하면 빼세요. 해시한 사용자 데이터는 여기 &quot;user&quot;에 넣고 태그에는 절대 넣지 마세요.</translation>
    </message>
    <message>
        <source>Test with curl</source>
        <translation>curl로 테스트</translation>
    </message>
    <message>
        <source>Into a terminal (sh, bash, zsh). 200 image/gif means that it was taken.</source>
        <translation>터미널(sh, bash, zsh)에 입력하세요. 200 image/gif면 받은 것입니다.</translation>
    </message>
    <message>
        <source>Values are percent-encoded, and quoted for the shell; what the shell fills in is encoded by curl, which writes a space as +, as in OpenAI&apos;s own example.</source>
        <translation>값은 퍼센트 인코딩하고 셸용 따옴표로 감쌌습니다. 셸이 넣는 값은 curl이 인코딩하며, OpenAI의 예시처럼 공백을 +로 씁니다.</translation>
    </message>
    <message>
        <source>It counts one event for real: use a test pixel.</source>
        <translation>실제로 이벤트 한 건이 집계됩니다. 테스트 픽셀을 사용하세요.</translation>
    </message>
    <message>
        <source>OpenAI most likely takes the page from the Referer; put yours in.</source>
        <translation>OpenAI는 Referer에서 페이지를 읽을 가능성이 큽니다. 내 페이지를 넣으세요.</translation>
    </message>
    <message>
        <source>Django</source>
        <translation>Django</translation>
    </message>
    <message>
        <source>Into the template of the page, inside the &lt;body&gt;.</source>
        <translation>페이지 템플릿의 &lt;body&gt; 안에 넣으세요.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through urlencode.</source>
        <translation>값은 퍼센트 인코딩하고 속성용으로 이스케이프했습니다. 페이지가 넣는 값은 urlencode를 거칩니다.</translation>
    </message>
    <message>
        <source>A list has to be JSON text before it comes to the template: json.dumps() in the view.</source>
        <translation>목록은 템플릿에 넘기기 전에 JSON 텍스트여야 합니다: 뷰에서 json.dumps().</translation>
    </message>
    <message>
        <source>An event ID that is written here is counted once, ever: where the page is shown for many orders, let the page fill it in.</source>
        <translation>여기에 적은 이벤트 ID는 단 한 번만 집계됩니다. 여러 주문에 표시되는 페이지라면 페이지가 값을 넣게 하세요.</translation>
    </message>
    <message>
        <source>ERB (Ruby)</source>
        <translation>ERB (Ruby)</translation>
    </message>
    <message>
        <source>Into the view of the page (Rails, Sinatra), inside the &lt;body&gt;.</source>
        <translation>페이지 뷰(Rails, Sinatra)의 &lt;body&gt; 안에 넣으세요.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through ERB::Util.url_encode.</source>
        <translation>값은 퍼센트 인코딩하고 속성용으로 이스케이프했습니다. 페이지가 넣는 값은 ERB::Util.url_encode를 거칩니다.</translation>
    </message>
    <message>
        <source>Google Tag Manager, custom image</source>
        <translation>Google 태그 관리자, 맞춤 이미지</translation>
    </message>
    <message>
        <source>New tag, type Custom Image: this is its Image URL. Variables go in double braces by their names.</source>
        <translation>새 태그의 유형을 ‘맞춤 이미지’로 하고 이것을 이미지 URL에 넣으세요. 변수는 이름을 이중 중괄호로 감쌉니다.</translation>
    </message>
    <message>
        <source>Values are percent-encoded; Tag Manager encodes each variable itself when it stands in the middle of an address.</source>
        <translation>값은 퍼센트 인코딩했습니다. 주소 중간에 있는 변수는 태그 관리자가 인코딩합니다.</translation>
    </message>
    <message>
        <source>Switch off &quot;Enable cache busting&quot;: it adds a parameter, and OpenAI rejects what it does not know.</source>
        <translation>‘캐시 무효화 사용’을 끄세요. 매개변수를 추가하는데, OpenAI는 모르는 것을 거부합니다.</translation>
    </message>
    <message>
        <source>A variable for data[contents] has to give JSON text.</source>
        <translation>data[contents]의 변수는 JSON 텍스트를 내야 합니다.</translation>
    </message>
    <message>
        <source>Set the consent that the tag needs in its consent settings.</source>
        <translation>태그에 필요한 동의를 동의 설정에서 지정하세요.</translation>
    </message>
    <message>
        <source>Handlebars</source>
        <translation>Handlebars</translation>
    </message>
    <message>
        <source>Into the template of the page, inside the &lt;body&gt;; register the helper of the first line in your program.</source>
        <translation>페이지 템플릿의 &lt;body&gt; 안에 넣고, 첫 줄의 도우미를 프로그램에 등록하세요.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through a helper, since Handlebars has none for addresses.</source>
        <translation>값은 퍼센트 인코딩하고 속성용으로 이스케이프했습니다. Handlebars에는 주소용 도우미가 없으므로 페이지가 넣는 값은 별도 도우미를 거칩니다.</translation>
    </message>
    <message>
        <source>Plain HTML</source>
        <translation>일반 HTML</translation>
    </message>
    <message>
        <source>Into the &lt;body&gt; of the page where the conversion happens, shown only after any consent that you need.</source>
        <translation>전환이 일어나는 페이지의 &lt;body&gt;에 넣고, 필요한 동의를 받은 뒤에만 표시하세요.</translation>
    </message>
    <message>
        <source>Values are percent-encoded for the address, the address is escaped for the attribute.</source>
        <translation>값은 주소용으로 퍼센트 인코딩하고, 주소는 속성용으로 이스케이프했습니다.</translation>
    </message>
    <message>
        <source>It counts each time the page loads. Clicks and forms need the JavaScript pixel.</source>
        <translation>페이지를 불러올 때마다 집계됩니다. 클릭과 양식에는 JavaScript 픽셀이 필요합니다.</translation>
    </message>
    <message>
        <source>No lazy loading on it: a hidden picture would never load.</source>
        <translation>지연 로드를 쓰지 마세요. 숨겨진 그림은 불러오지 않습니다.</translation>
    </message>
    <message>
        <source>An event ID that is written here is counted once, ever: a page that is shown for many orders needs a template form for it.</source>
        <translation>여기에 적은 이벤트 ID는 단 한 번만 집계됩니다. 여러 주문에 표시되는 페이지에는 템플릿 형식이 필요합니다.</translation>
    </message>
    <message>
        <source>HubSpot (HubL)</source>
        <translation>HubSpot (HubL)</translation>
    </message>
    <message>
        <source>Into a module of the mail or page that takes HTML; HubL in mails has to be switched on.</source>
        <translation>HTML을 받는 메일이나 페이지의 모듈에 넣으세요. 메일의 HubL은 켜져 있어야 합니다.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what HubSpot fills in goes through urlencode, and its + becomes %20.</source>
        <translation>값은 퍼센트 인코딩하고 속성용으로 이스케이프했습니다. HubSpot이 넣는 값은 urlencode를 거치며 +는 %20이 됩니다.</translation>
    </message>
    <message>
        <source>Mail programs load pictures ahead and keep copies: this counts loadings, not people, and says nothing about a purchase.</source>
        <translation>메일 프로그램은 그림을 미리 불러오고 사본을 보관합니다. 사람이 아니라 불러온 횟수가 집계되며 구매를 뜻하지 않습니다.</translation>
    </message>
    <message>
        <source>Jinja</source>
        <translation>Jinja</translation>
    </message>
    <message>
        <source>Into the template of the page (Flask, FastAPI and others), inside the &lt;body&gt;.</source>
        <translation>페이지 템플릿(Flask, FastAPI 등)의 &lt;body&gt; 안에 넣으세요.</translation>
    </message>
    <message>
        <source>React (JSX)</source>
        <translation>React (JSX)</translation>
    </message>
    <message>
        <source>Into the component of the page, inside its &lt;body&gt;. It also works in a component of the server.</source>
        <translation>페이지 컴포넌트의 &lt;body&gt; 안에 넣으세요. 서버 컴포넌트에서도 작동합니다.</translation>
    </message>
    <message>
        <source>Values are percent-encoded, React escapes the attribute; what the page fills in goes through encodeURIComponent.</source>
        <translation>값은 퍼센트 인코딩했고 속성은 React가 이스케이프합니다. 페이지가 넣는 값은 encodeURIComponent를 거칩니다.</translation>
    </message>
    <message>
        <source>fetchPriority keeps React 19 from naming the address a second time, in a link that loads the picture ahead.</source>
        <translation>fetchPriority는 React 19가 그림을 미리 불러오는 링크에 주소를 한 번 더 적는 것을 막습니다.</translation>
    </message>
    <message>
        <source>A component that is shown again counts again: give an event ID, so that a repeat is not counted.</source>
        <translation>컴포넌트가 다시 표시되면 다시 집계됩니다. 중복이 집계되지 않도록 이벤트 ID를 지정하세요.</translation>
    </message>
    <message>
        <source>Klaviyo</source>
        <translation>Klaviyo</translation>
    </message>
    <message>
        <source>Into an HTML block of the mail.</source>
        <translation>메일의 HTML 블록에 넣으세요.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the mail fills in goes through urlencode.</source>
        <translation>값은 퍼센트 인코딩하고 속성용으로 이스케이프했습니다. 메일이 넣는 값은 urlencode를 거칩니다.</translation>
    </message>
    <message>
        <source>A list has to be JSON text before it comes to Klaviyo.</source>
        <translation>목록은 Klaviyo에 넘기기 전에 JSON 텍스트여야 합니다.</translation>
    </message>
    <message>
        <source>Shopify Liquid</source>
        <translation>Shopify Liquid</translation>
    </message>
    <message>
        <source>Into a Liquid section of the theme, or into the order status page where your shop still has scripts there.</source>
        <translation>테마의 Liquid 섹션에 넣거나, 쇼핑몰에서 아직 스크립트를 쓸 수 있으면 주문 상태 페이지에 넣으세요.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through url_encode, and its + becomes %20.</source>
        <translation>값은 퍼센트 인코딩하고 속성용으로 이스케이프했습니다. 페이지가 넣는 값은 url_encode를 거치며 +는 %20이 됩니다.</translation>
    </message>
    <message>
        <source>Amounts of Liquid are in hundredths for every currency. Divide by 100 for yen and others without decimals.</source>
        <translation>Liquid의 금액은 모든 통화에서 100분의 1 단위입니다. 원이나 엔처럼 소수가 없는 통화는 100으로 나누세요.</translation>
    </message>
    <message>
        <source>Shopify&apos;s newer checkout pages take no Liquid: use a custom pixel or the Conversions API there.</source>
        <translation>Shopify의 새 결제 페이지에서는 Liquid를 쓸 수 없습니다. 그곳에서는 맞춤 픽셀이나 Conversions API를 사용하세요.</translation>
    </message>
    <message>
        <source>Mailchimp merge tags</source>
        <translation>Mailchimp 병합 태그</translation>
    </message>
    <message>
        <source>Into a code block of the mail.</source>
        <translation>메일의 코드 블록에 넣으세요.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute. Mailchimp writes merge tags as they are.</source>
        <translation>값은 퍼센트 인코딩하고 속성용으로 이스케이프했습니다. Mailchimp는 병합 태그를 그대로 씁니다.</translation>
    </message>
    <message>
        <source>A merge tag is not encoded: let it hold letters, digits, - . _ and ~ alone, like an opaque ID.</source>
        <translation>병합 태그는 인코딩되지 않습니다. 알아볼 수 없는 ID처럼 영문자, 숫자, - . _ ~ 만 담게 하세요.</translation>
    </message>
    <message>
        <source>Fallback without JavaScript</source>
        <translation>JavaScript가 없을 때의 대체</translation>
    </message>
    <message>
        <source>Into the &lt;body&gt; of a page that has the JavaScript pixel.</source>
        <translation>JavaScript 픽셀이 있는 페이지의 &lt;body&gt;에 넣으세요.</translation>
    </message>
    <message>
        <source>It loads only where JavaScript is off. Alone it counts nearly nobody: take plain HTML for that.</source>
        <translation>JavaScript가 꺼져 있을 때만 불러옵니다. 이것만으로는 거의 집계되지 않으므로 그때는 일반 HTML을 사용하세요.</translation>
    </message>
    <message>
        <source>JavaScript pixel</source>
        <translation>JavaScript 픽셀</translation>
    </message>
    <message>
        <source>Into the &lt;head&gt; of every page, near its top. For a click move the measure line into what runs on the click.</source>
        <translation>모든 페이지 &lt;head&gt;의 위쪽에 넣으세요. 클릭에는 measure 줄을 클릭할 때 실행되는 곳으로 옮기세요.</translation>
    </message>
    <message>
        <source>Values are JavaScript strings, written so that no page and no template language reads anything into them.</source>
        <translation>값은 JavaScript 문자열이며 페이지나 템플릿 언어가 다르게 해석하지 않도록 적었습니다.</translation>
    </message>
    <message>
        <source>Where the site has a content security policy, the first lines say what it needs; the script gets a nonce or a hash there.</source>
        <translation>사이트에 콘텐츠 보안 정책이 있으면 필요한 것이 처음 몇 줄에 있습니다. 스크립트에는 그곳에서 nonce나 해시를 지정합니다.</translation>
    </message>
    <message>
        <source>It takes oppref from the address of the landing page by itself.</source>
        <translation>방문 페이지 주소에서 oppref를 스스로 가져옵니다.</translation>
    </message>
    <message>
        <source>Where visitors are asked first, the consent line goes before init. What was held back is not sent later.</source>
        <translation>방문자에게 먼저 묻는다면 동의 줄을 init 앞에 넣으세요. 보류된 것은 나중에 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Salesforce Marketing Cloud (AMPscript)</source>
        <translation>Salesforce Marketing Cloud (AMPscript)</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the mail fills in goes through URLEncode, and its + becomes %20.</source>
        <translation>값은 퍼센트 인코딩하고 속성용으로 이스케이프했습니다. 메일이 넣는 값은 URLEncode를 거치며 +는 %20이 됩니다.</translation>
    </message>
    <message>
        <source>A list has to be JSON text before it comes into the mail.</source>
        <translation>목록은 메일에 들어가기 전에 JSON 텍스트여야 합니다.</translation>
    </message>
    <message>
        <source>Twig</source>
        <translation>Twig</translation>
    </message>
    <message>
        <source>Into the template of the page (Symfony, Drupal, Craft), inside the &lt;body&gt;.</source>
        <translation>페이지 템플릿(Symfony, Drupal, Craft)의 &lt;body&gt; 안에 넣으세요.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through url_encode.</source>
        <translation>값은 퍼센트 인코딩하고 속성용으로 이스케이프했습니다. 페이지가 넣는 값은 url_encode를 거칩니다.</translation>
    </message>
    <message>
        <source>The address alone</source>
        <translation>주소만</translation>
    </message>
    <message>
        <source>Where a system asks for the address of a picture and writes the tag itself.</source>
        <translation>그림 주소를 묻고 태그는 직접 쓰는 시스템에 사용합니다.</translation>
    </message>
    <message>
        <source>Values are percent-encoded. Where you put it into HTML by hand, each &amp; has to become &amp;amp;.</source>
        <translation>값은 퍼센트 인코딩했습니다. 직접 HTML에 넣을 때는 각 &amp; 기호를 &amp;amp;로 바꿔야 합니다.</translation>
    </message>
    <message>
        <source>Opening it in a browser counts one event for real.</source>
        <translation>브라우저에서 열면 실제로 이벤트 한 건이 집계됩니다.</translation>
    </message>
    <message>
        <source>WooCommerce (PHP)</source>
        <translation>WooCommerce (PHP)</translation>
    </message>
    <message>
        <source>Into functions.php of your child theme, or into a plugin for snippets. It prints the tag on the thank-you page.</source>
        <translation>하위 테마의 functions.php나 스니펫용 플러그인에 넣으세요. 감사 페이지에 태그를 출력합니다.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through rawurlencode.</source>
        <translation>값은 퍼센트 인코딩하고 속성용으로 이스케이프했습니다. 페이지가 넣는 값은 rawurlencode를 거칩니다.</translation>
    </message>
    <message>
        <source>The thank-you page can be loaded again: give an event ID, so that a repeat is not counted.</source>
        <translation>감사 페이지는 다시 불러올 수 있습니다. 중복이 집계되지 않도록 이벤트 ID를 지정하세요.</translation>
    </message>
    <message>
        <source>The event ID that is proposed is a hash of the order&apos;s secret key, not the order number: your server event can make the same.</source>
        <translation>제안하는 이벤트 ID는 주문 번호가 아니라 주문 비밀 키의 해시입니다. 서버 이벤트에서도 같은 것을 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>WordPress (PHP)</source>
        <translation>WordPress (PHP)</translation>
    </message>
    <message>
        <source>Into functions.php of your child theme, or into a plugin for snippets; put the name of your page in place of thank-you.</source>
        <translation>하위 테마의 functions.php나 스니펫용 플러그인에 넣고, thank-you 자리에 내 페이지의 이름을 적으세요.</translation>
    </message>
    <message>
        <source>Pages kept by a cache carry the same values for everybody: what the page fills in has to stay out of such a cache.</source>
        <translation>캐시된 페이지는 모든 사람에게 같은 값을 보냅니다. 페이지가 값을 넣는 부분은 캐시하지 마세요.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Conversions from a spreadsheet export to OpenAI Ads.</source>
        <translation>스프레드시트 내보내기의 전환을 OpenAI Ads로 보냅니다.</translation>
    </message>
    <message>
        <source>Start with a practice endpoint inside the program; nothing leaves this computer.</source>
        <translation>프로그램 안의 연습용 엔드포인트로 시작합니다. 이 컴퓨터에서 아무것도 나가지 않습니다.</translation>
    </message>
    <message>
        <source>Do not hand the files to a Convey that runs already.</source>
        <translation>이미 실행 중인 Convey에 파일을 넘기지 않습니다.</translation>
    </message>
    <message>
        <source>The files to open.</source>
        <translation>열 파일입니다.</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Convey&apos;s own template</source>
        <translation>Convey 자체 템플릿</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Choose the columns for this file, and save them as a setup again.</source>
        <translation>이 파일의 열을 선택하고 설정으로 다시 저장하세요.</translation>
    </message>
    <message>
        <source>Check the connection, then send again: the event IDs stay the same, so nothing counts twice.</source>
        <translation>연결을 확인한 다음 다시 전송하세요. 이벤트 ID가 그대로이므로 두 번 집계되지 않습니다.</translation>
    </message>
    <message>
        <source>If your company checks traffic with its own certificate, its administrator can add that certificate to Convey&apos;s preferences.</source>
        <translation>회사가 자체 인증서로 통신을 검사한다면 관리자가 그 인증서를 Convey 환경설정에 추가할 수 있습니다.</translation>
    </message>
    <message>
        <source>Unlock it, or use the key for this session only.</source>
        <translation>잠금을 해제하거나 이 세션에만 키를 사용하세요.</translation>
    </message>
    <message>
        <source>Paste the key of this destination under Edit.</source>
        <translation>‘편집’에서 이 전송처의 키를 붙여넣으세요.</translation>
    </message>
    <message>
        <source>Copy the pixel ID from the Conversions tab of Ads Manager.</source>
        <translation>Ads Manager의 ‘Conversions’ 탭에서 픽셀 ID를 복사하세요.</translation>
    </message>
    <message>
        <source>Press Read again on the File page: your answers stay, and so do your changes to lines that are still there. Nothing was sent from the changed file.</source>
        <translation>‘파일’ 페이지에서 ‘다시 읽기’를 누르세요. 답변은 유지되며, 아직 있는 행의 변경도 유지됩니다. 변경된 파일에서 전송된 것은 없습니다.</translation>
    </message>
    <message>
        <source>There is no saved setup {subject}.</source>
        <translation>저장된 설정 {subject}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Look at what it sends, and say yes to it once.</source>
        <translation>무엇을 전송하는지 보고 한 번 동의하세요.</translation>
    </message>
    <message>
        <source>The saved setup {subject} can&apos;t be read. {detail}</source>
        <translation>저장된 설정 {subject}을(를) 읽을 수 없습니다. {detail}</translation>
    </message>
    <message>
        <source>The saved setup {subject} is damaged. {detail}</source>
        <translation>저장된 설정 {subject}이(가) 손상되었습니다. {detail}</translation>
    </message>
    <message>
        <source>The saved setup {subject} was written by another version of Convey (form {found}; this one reads {expected}).</source>
        <translation>저장된 설정 {subject}은(는) 다른 버전의 Convey에서 작성되었습니다(형식 {found}, 이 버전은 {expected}).</translation>
    </message>
    <message>
        <source>What is chosen for {subject} can&apos;t be used. {detail}</source>
        <translation>{subject}에 선택한 것을 사용할 수 없습니다. {detail}</translation>
    </message>
    <message>
        <source>Choose another column or value on the Columns page.</source>
        <translation>‘열’ 페이지에서 다른 열이나 값을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose another column for it on the Columns page.</source>
        <translation>‘열’ 페이지에서 다른 열을 선택하세요.</translation>
    </message>
    <message>
        <source>Convey knows no field {subject}.</source>
        <translation>Convey에 필드 {subject}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Answer the questions on the Columns page.</source>
        <translation>‘열’ 페이지의 질문에 답하세요.</translation>
    </message>
    <message>
        <source>There is nothing left to send.</source>
        <translation>전송할 것이 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>Every job that was begun has been carried through.</source>
        <translation>시작한 작업이 모두 완료되었습니다.</translation>
    </message>
    <message>
        <source>Choose one in the sending history.</source>
        <translation>전송 기록에서 하나를 선택하세요.</translation>
    </message>
    <message>
        <source>Send the rest again later: the event IDs stay the same, so nothing counts twice.</source>
        <translation>나머지를 나중에 다시 전송하세요. 이벤트 ID가 그대로이므로 두 번 집계되지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing is sent without a sending history. Check the folder and the disk.</source>
        <translation>전송 기록 없이는 아무것도 전송하지 않습니다. 폴더와 디스크를 확인하세요.</translation>
    </message>
    <message>
        <source>Start practice mode again: it takes a free one.</source>
        <translation>연습 모드를 다시 시작하세요. 비어 있는 것을 사용합니다.</translation>
    </message>
    <message>
        <source>Practice mode could not be started. {detail}</source>
        <translation>연습 모드를 시작할 수 없었습니다. {detail}</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>What was done is kept; sending goes on from there.</source>
        <translation>끝난 것은 보관되며 전송은 그곳에서 계속됩니다.</translation>
    </message>
    <message>
        <source>The event exists</source>
        <translation>이벤트가 있습니다</translation>
    </message>
    <message>
        <source>Conversions, Events. Without a conversion event of its kind, accepted conversions do not show in reports.</source>
        <translation>‘Conversions’, ‘Events’. 같은 종류의 전환 이벤트가 없으면 수락된 전환도 보고서에 나오지 않습니다.</translation>
    </message>
    <message>
        <source>It is attached to a campaign</source>
        <translation>캠페인에 연결되어 있습니다</translation>
    </message>
    <message>
        <source>Campaign, Goal, Conversion events. A custom event can&apos;t be the goal of a campaign.</source>
        <translation>‘캠페인’, ‘목표’, ‘전환 이벤트’. 맞춤 이벤트는 캠페인의 목표가 될 수 없습니다.</translation>
    </message>
    <message>
        <source>Conversions arrive</source>
        <translation>전환이 도착합니다</translation>
    </message>
    <message>
        <source>Conversions, Event stream. It can take a few minutes. A test is not shown there.</source>
        <translation>‘Conversions’, ‘Event stream’. 몇 분 걸릴 수 있습니다. 테스트는 그곳에 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>The report has them</source>
        <translation>보고서에 있습니다</translation>
    </message>
    <message>
        <source>Accepted is not attributed: only conversions that OpenAI connects to an ad, by a click of the last 30 days, show up in a campaign. How long that takes is published nowhere.</source>
        <translation>수락은 광고 성과와 다릅니다. OpenAI가 최근 30일의 클릭으로 광고와 연결한 전환만 캠페인에 나타납니다. 얼마나 걸리는지는 공개되지 않았습니다.</translation>
    </message>
    <message>
        <source>What was accepted stays</source>
        <translation>수락된 것은 남습니다</translation>
    </message>
    <message>
        <source>OpenAI names no way to change or delete a conversion, so neither can Convey. A test recorded nothing: there is nothing to take back.</source>
        <translation>OpenAI는 전환을 변경하거나 삭제하는 방법을 밝히지 않으므로 Convey도 할 수 없습니다. 테스트는 아무것도 기록하지 않았으므로 되돌릴 것이 없습니다.</translation>
    </message>
    <message>
        <source>Stop what has not left yet</source>
        <translation>아직 나가지 않은 것 중지하기</translation>
    </message>
    <message>
        <source>Stop the send, then give up the rest of it in the sending history. What was not sent stays here.</source>
        <translation>전송을 중지한 다음 전송 기록에서 나머지를 포기하세요. 전송되지 않은 것은 여기에 남습니다.</translation>
    </message>
    <message>
        <source>Sending it again, corrected, changes nothing</source>
        <translation>고쳐서 다시 전송해도 바뀌지 않습니다</translation>
    </message>
    <message>
        <source>Of the same pixel, event and event ID the first one counts; a later one is ignored, even if it holds more.</source>
        <translation>픽셀, 이벤트, 이벤트 ID가 같으면 첫 번째 것이 집계됩니다. 나중 것은 내용이 더 많아도 무시됩니다.</translation>
    </message>
    <message>
        <source>Do not send it again under a new event ID</source>
        <translation>새 이벤트 ID로 다시 전송하지 마세요</translation>
    </message>
    <message>
        <source>It would count a second time, beside the wrong one. So leave out what was accepted; Convey does that by itself as long as the IDs stay the same and the sending history is kept.</source>
        <translation>잘못된 것에 더해 두 번째로 집계됩니다. 수락된 것은 제외하세요. ID가 그대로이고 전송 기록이 있는 한 Convey가 자동으로 제외합니다.</translation>
    </message>
    <message>
        <source>It went to the wrong pixel</source>
        <translation>잘못된 픽셀로 갔습니다</translation>
    </message>
    <message>
        <source>It is recorded there. You can send the same file to the right pixel: another pixel is another count. Give each client&apos;s pixel its own name and colour, and read both before you confirm.</source>
        <translation>그 픽셀에 기록되었습니다. 같은 파일을 올바른 픽셀로 전송할 수 있습니다. 픽셀이 다르면 따로 집계됩니다. 고객사마다 픽셀의 이름과 색을 다르게 하고, 확인하기 전에 둘 다 읽어 보세요.</translation>
    </message>
    <message>
        <source>Amounts or times were wrong</source>
        <translation>금액이나 시각이 잘못되었습니다</translation>
    </message>
    <message>
        <source>Correct the answers on the Columns page, or the saved setup, before the next file. Save the accepted lines of this job: they are the ones with the wrong values.</source>
        <translation>다음 파일 전에 ‘열’ 페이지의 답변이나 저장된 설정을 고치세요. 이 작업의 수락된 행을 저장하세요. 그것이 잘못된 값이 있는 행입니다.</translation>
    </message>
    <message>
        <source>Something personal was in it</source>
        <translation>개인정보가 들어 있었습니다</translation>
    </message>
    <message>
        <source>Names, e-mail addresses, phone numbers and customer IDs leave hashed only. Countries, cities, postcodes, product names and your own fields leave as they are. If such a field held more than it should, tell the person in charge of data protection today, with the receipt.</source>
        <translation>이름, 이메일 주소, 전화번호, 고객 ID는 해시된 형태로만 나갑니다. 국가, 도시, 우편번호, 상품 이름, 자체 필드는 그대로 나갑니다. 이런 필드에 있어서는 안 될 것이 있었다면 오늘 확인서와 함께 개인정보 보호 담당자에게 알리세요.</translation>
    </message>
    <message>
        <source>What to tell OpenAI&apos;s support</source>
        <translation>OpenAI 지원팀에 알릴 것</translation>
    </message>
    <message>
        <source>The pixel ID, the event, from when to when it was sent (the receipt has it to the second, in UTC), how many conversions, and what is wrong with them; their event IDs if asked. Never the key, and no customer data. Whether they can remove anything is published nowhere.</source>
        <translation>픽셀 ID, 이벤트, 언제부터 언제까지 전송했는지(확인서에 UTC로 초까지 있음), 전환이 몇 건인지, 무엇이 잘못되었는지. 요청하면 이벤트 ID. 키와 고객 데이터는 절대 알리지 마세요. 삭제할 수 있는지는 공개되지 않았습니다.</translation>
    </message>
    <message>
        <source>So that it does not happen again</source>
        <translation>다시 일어나지 않게 하려면</translation>
    </message>
    <message>
        <source>Test all before sending for real, send the first ten alone, and look at Preview&apos;s pictures: amounts a hundred times too large and hours that are off by a zone are seen there.</source>
        <translation>실제로 전송하기 전에 모두 테스트하고, 처음 10건만 먼저 전송하고, 미리보기의 그림을 보세요. 100배 큰 금액과 시간대만큼 어긋난 시각이 그곳에서 보입니다.</translation>
    </message>
    <message>
        <source>There is no file {subject}.</source>
        <translation>파일 {subject}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>이름과 폴더를 확인하세요.</translation>
    </message>
    <message>
        <source>{subject} is a folder.</source>
        <translation>{subject}은(는) 폴더입니다.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>그 안의 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>{subject} is not an ordinary file.</source>
        <translation>{subject}은(는) 일반 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>Copy its content into a file and open that.</source>
        <translation>내용을 파일에 복사한 다음 그 파일을 여세요.</translation>
    </message>
    <message>
        <source>{subject} may not be read.</source>
        <translation>{subject}을(를) 읽을 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of yours.</source>
        <translation>읽기 권한을 요청하거나 내 폴더로 복사하세요.</translation>
    </message>
    <message>
        <source>{subject} is empty.</source>
        <translation>{subject}이(가) 비어 있습니다.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>다시 내보내세요.</translation>
    </message>
    <message>
        <source>{subject} has a header but no rows.</source>
        <translation>{subject}에 열 이름만 있고 행이 없습니다.</translation>
    </message>
    <message>
        <source>Export it again, with a period in which there were conversions.</source>
        <translation>전환이 있었던 기간으로 다시 내보내세요.</translation>
    </message>
    <message>
        <source>{subject} is not a text file ({detail}).</source>
        <translation>{subject}은(는) 텍스트 파일이 아닙니다({detail}).</translation>
    </message>
    <message>
        <source>Export it as CSV, or save it as &quot;CSV UTF-8&quot; in the spreadsheet program.</source>
        <translation>CSV로 내보내거나 스프레드시트 프로그램에서 ‘CSV UTF-8’로 저장하세요.</translation>
    </message>
    <message>
        <source>{subject} is written in an encoding that this system does not know ({detail}).</source>
        <translation>{subject}의 인코딩을 이 시스템에서 알 수 없습니다({detail}).</translation>
    </message>
    <message>
        <source>Save it as &quot;CSV UTF-8&quot; in the spreadsheet program.</source>
        <translation>스프레드시트 프로그램에서 ‘CSV UTF-8’로 저장하세요.</translation>
    </message>
    <message>
        <source>{subject} was changed while it was open.</source>
        <translation>{subject}이(가) 열려 있는 동안 변경되었습니다.</translation>
    </message>
    <message>
        <source>Open it again. Nothing was sent from the changed file.</source>
        <translation>다시 여세요. 변경된 파일에서 전송된 것은 없습니다.</translation>
    </message>
    <message>
        <source>{subject} could not be read. {detail}</source>
        <translation>{subject}을(를) 읽을 수 없었습니다. {detail}</translation>
    </message>
    <message>
        <source>Try again; if it is on a network drive, copy it to this computer first.</source>
        <translation>다시 시도하세요. 네트워크 드라이브에 있다면 먼저 이 컴퓨터로 복사하세요.</translation>
    </message>
    <message>
        <source>{subject} has more columns than the {expected} that are read.</source>
        <translation>{subject}에 읽을 수 있는 {expected}개보다 많은 열이 있습니다.</translation>
    </message>
    <message>
        <source>Check the separator, or export fewer columns.</source>
        <translation>구분 문자를 확인하거나 열을 줄여서 내보내세요.</translation>
    </message>
    <message>
        <source>{subject} is damaged. {detail}</source>
        <translation>{subject}이(가) 손상되었습니다. {detail}</translation>
    </message>
    <message>
        <source>Export it again, or copy it again from where it came.</source>
        <translation>다시 내보내거나 원래 위치에서 다시 복사하세요.</translation>
    </message>
    <message>
        <source>{subject} is protected with a password.</source>
        <translation>{subject}은(는) 비밀번호로 보호되어 있습니다.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it as &quot;CSV UTF-8&quot;.</source>
        <translation>스프레드시트 프로그램에서 열고 ‘CSV UTF-8’로 저장하세요.</translation>
    </message>
    <message>
        <source>{subject} grows too large when it is unpacked: {found}, where the limit is {expected}.</source>
        <translation>{subject}은(는) 압축을 풀면 너무 커집니다: {found}(한도 {expected}).</translation>
    </message>
    <message>
        <source>If it comes from a place that you trust, unpack it or save it as &quot;CSV UTF-8&quot;, and open that.</source>
        <translation>믿을 수 있는 곳에서 온 것이면 압축을 풀거나 ‘CSV UTF-8’로 저장한 다음 그것을 여세요.</translation>
    </message>
    <message>
        <source>{subject} has no such sheet. {detail}</source>
        <translation>{subject}에 그런 시트가 없습니다. {detail}</translation>
    </message>
    <message>
        <source>Give the name of a sheet, or its number from the left.</source>
        <translation>시트의 이름이나 왼쪽부터 센 번호를 지정하세요.</translation>
    </message>
    <message>
        <source>{subject} does not have the columns of the first file. {detail}</source>
        <translation>{subject}의 열이 첫 번째 파일과 다릅니다. {detail}</translation>
    </message>
    <message>
        <source>Files that are opened together need the same columns in the same order; open this one by itself.</source>
        <translation>함께 여는 파일은 같은 열이 같은 순서로 있어야 합니다. 이 파일은 따로 여세요.</translation>
    </message>
    <message>
        <source>The edits in {subject} can&apos;t be used. {detail}</source>
        <translation>{subject}의 편집 내용을 사용할 수 없습니다. {detail}</translation>
    </message>
    <message>
        <source>Save the edits again for this file.</source>
        <translation>이 파일의 편집 내용을 다시 저장하세요.</translation>
    </message>
    <message>
        <source>The look-up file {subject} has {found} rows; {expected} can be looked up.</source>
        <translation>조회 파일 {subject}에 행이 {found}개 있습니다. {expected}개까지 조회할 수 있습니다.</translation>
    </message>
    <message>
        <source>Export only the rows that the conversions need.</source>
        <translation>전환에 필요한 행만 내보내세요.</translation>
    </message>
    <message>
        <source>{subject} could not be written. {detail}</source>
        <translation>{subject}에 쓸 수 없었습니다. {detail}</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>{subject} may not be written.</source>
        <translation>{subject}에 쓸 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Choose a folder of yours.</source>
        <translation>내 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>There is not enough room in {subject} for a copy of the text ({found} bytes free).</source>
        <translation>{subject}에 텍스트 사본을 둘 공간이 부족합니다(여유 {found}바이트).</translation>
    </message>
    <message>
        <source>Free some space there, or let the environment variable TMPDIR name a folder with more.</source>
        <translation>그곳의 공간을 늘리거나 환경 변수 TMPDIR로 공간이 더 많은 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>There is no room left for {subject}.</source>
        <translation>{subject}을(를) 저장할 공간이 없습니다.</translation>
    </message>
    <message>
        <source>Free some space and try again. What was there before is unchanged.</source>
        <translation>공간을 늘리고 다시 시도하세요. 전에 있던 것은 그대로입니다.</translation>
    </message>
    <message>
        <source>There is no recipe {subject}.</source>
        <translation>레시피 {subject}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>recipe list shows the saved ones; a path to a recipe file works too.</source>
        <translation>recipe list로 저장된 것을 볼 수 있습니다. 레시피 파일의 경로도 됩니다.</translation>
    </message>
    <message>
        <source>The recipe {subject} can&apos;t be read. {detail}</source>
        <translation>레시피 {subject}을(를) 읽을 수 없습니다. {detail}</translation>
    </message>
    <message>
        <source>Check the file; a recipe has at most 1 MB.</source>
        <translation>파일을 확인하세요. 레시피는 최대 1MB입니다.</translation>
    </message>
    <message>
        <source>The recipe {subject} is no JSON file. {detail}</source>
        <translation>레시피 {subject}은(는) JSON 파일이 아닙니다. {detail}</translation>
    </message>
    <message>
        <source>Save the recipe again; the fault is at character {column}.</source>
        <translation>레시피를 다시 저장하세요. 오류는 {column}번째 글자에 있습니다.</translation>
    </message>
    <message>
        <source>The recipe {subject} was written by another version of Convey (schema {found}; this one reads {expected}).</source>
        <translation>레시피 {subject}은(는) 다른 버전의 Convey에서 작성되었습니다(스키마 {found}, 이 버전은 {expected}).</translation>
    </message>
    <message>
        <source>Use the version that wrote it, or guess the recipe anew.</source>
        <translation>작성한 버전을 사용하거나 레시피를 새로 추측하게 하세요.</translation>
    </message>
    <message>
        <source>{subject} can&apos;t be bound like this. {detail}</source>
        <translation>{subject}을(를) 이렇게 연결할 수 없습니다. {detail}</translation>
    </message>
    <message>
        <source>The file has no column {subject}.</source>
        <translation>파일에 열 {subject}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>inspect shows the columns; bind the input to one of them.</source>
        <translation>inspect로 열을 보고 입력을 그중 하나에 연결하세요.</translation>
    </message>
    <message>
        <source>There is no input {subject}.</source>
        <translation>입력 {subject}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>This can&apos;t be the name of a saved setup.</source>
        <translation>저장된 설정의 이름으로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Use 1 to {expected} bytes of plain text on one line.</source>
        <translation>한 줄의 일반 텍스트 1~{expected}바이트를 쓰세요.</translation>
    </message>
    <message>
        <source>There is a saved setup {subject} already.</source>
        <translation>저장된 설정 {subject}이(가) 이미 있습니다.</translation>
    </message>
    <message>
        <source>Choose another name, or delete that one first.</source>
        <translation>다른 이름을 선택하거나 그것을 먼저 삭제하세요.</translation>
    </message>
    <message>
        <source>There are {found} saved setups, the most that Convey keeps.</source>
        <translation>저장된 설정이 {found}개로, Convey가 보관하는 최대입니다.</translation>
    </message>
    <message>
        <source>Delete those that you don&apos;t use any more.</source>
        <translation>더는 쓰지 않는 것을 삭제하세요.</translation>
    </message>
    <message>
        <source>The saved setup {subject} came from elsewhere and was not used yet.</source>
        <translation>저장된 설정 {subject}은(는) 다른 곳에서 왔으며 아직 사용되지 않았습니다.</translation>
    </message>
    <message>
        <source>Look at what it sends (recipe show), then say yes once with --trust-recipe.</source>
        <translation>무엇을 전송하는지 보고(recipe show), --trust-recipe로 한 번 동의하세요.</translation>
    </message>
    <message>
        <source>There is no command {subject}.</source>
        <translation>명령 {subject}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>convey-cli --help lists the commands.</source>
        <translation>convey-cli --help로 명령 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>This command has no option {subject}.</source>
        <translation>이 명령에 옵션 {subject}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Ask the command for its options with --help.</source>
        <translation>명령에 --help를 붙이면 옵션을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>{subject} needs a value.</source>
        <translation>{subject}에는 값이 필요합니다.</translation>
    </message>
    <message>
        <source>{subject} is missing.</source>
        <translation>{subject}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Ask the command for its arguments with --help.</source>
        <translation>명령에 --help를 붙이면 인수를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>{subject} is one argument too many.</source>
        <translation>{subject}은(는) 남는 인수입니다.</translation>
    </message>
    <message>
        <source>Put names with spaces into quotes.</source>
        <translation>공백이 있는 이름은 따옴표로 감싸세요.</translation>
    </message>
    <message>
        <source>{subject} has a value that can&apos;t be used. {detail}</source>
        <translation>{subject}의 값을 사용할 수 없습니다. {detail}</translation>
    </message>
    <message>
        <source>{subject} and {detail} exclude each other.</source>
        <translation>{subject}과(와) {detail}은(는) 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>둘 중 하나를 빼세요.</translation>
    </message>
    <message>
        <source>{subject} would be written over, and it is not Convey&apos;s to replace.</source>
        <translation>{subject}을(를) 덮어쓰게 되는데, Convey가 만든 것이 아니어서 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>Give another name for what is written.</source>
        <translation>저장할 것에 다른 이름을 지정하세요.</translation>
    </message>
    <message>
        <source>--now works with send and resume only against an endpoint on this computer.</source>
        <translation>--now는 send와 resume에서 이 컴퓨터의 엔드포인트에만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Leave --now out: OpenAI judges times by its own clock.</source>
        <translation>--now를 빼세요. OpenAI는 자체 시계로 시각을 판단합니다.</translation>
    </message>
    <message>
        <source>Something about this file is not known yet (open questions: {found}).</source>
        <translation>이 파일에 대해 아직 정해지지 않은 것이 있습니다(답하지 않은 질문: {found}).</translation>
    </message>
    <message>
        <source>Answer with the options shown, save a recipe, or accept the assumptions with --accept-guesses.</source>
        <translation>표시된 옵션으로 답하거나, 레시피를 저장하거나, --accept-guesses로 가정을 받아들이세요.</translation>
    </message>
    <message>
        <source>The pixel ID is missing.</source>
        <translation>픽셀 ID가 없습니다.</translation>
    </message>
    <message>
        <source>Give it with --pixel. Ads Manager shows it in the Conversions tab.</source>
        <translation>--pixel로 지정하세요. Ads Manager의 ‘Conversions’ 탭에 있습니다.</translation>
    </message>
    <message>
        <source>This is no pixel ID ({detail}).</source>
        <translation>픽셀 ID가 아닙니다({detail}).</translation>
    </message>
    <message>
        <source>Copy the Pixel ID from the Conversions tab of Ads Manager; the source id beside it (cds_ or clidsrc_) is another one.</source>
        <translation>Ads Manager의 ‘Conversions’ 탭에서 픽셀 ID를 복사하세요. 그 옆의 소스 ID(cds_ 또는 clidsrc_)는 다른 것입니다.</translation>
    </message>
    <message>
        <source>There is no API key.</source>
        <translation>API 키가 없습니다.</translation>
    </message>
    <message>
        <source>Give it with --key-file (- reads standard input) or in CONVEY_API_KEY, or save it in the key store.</source>
        <translation>--key-file(-는 표준 입력)이나 CONVEY_API_KEY로 지정하거나 키 저장소에 저장하세요.</translation>
    </message>
    <message>
        <source>The API key holds a space or a control character.</source>
        <translation>API 키에 공백이나 제어 문자가 있습니다.</translation>
    </message>
    <message>
        <source>Copy the key again, whole and alone.</source>
        <translation>키만 전체를 다시 복사하세요.</translation>
    </message>
    <message>
        <source>{subject} is no endpoint.</source>
        <translation>{subject}은(는) 엔드포인트가 아닙니다.</translation>
    </message>
    <message>
        <source>Write it like https://bzr.openai.com, without user name, password or query.</source>
        <translation>https://bzr.openai.com처럼 사용자 이름, 비밀번호, 쿼리 없이 쓰세요.</translation>
    </message>
    <message>
        <source>{subject} would receive the key in the clear.</source>
        <translation>{subject}(으)로 키가 암호화되지 않은 채 전달됩니다.</translation>
    </message>
    <message>
        <source>Use https. http works only on this computer.</source>
        <translation>https를 사용하세요. http는 이 컴퓨터에서만 됩니다.</translation>
    </message>
    <message>
        <source>There is no unfinished job.</source>
        <translation>끝나지 않은 작업이 없습니다.</translation>
    </message>
    <message>
        <source>A job that was carried through needs no resume.</source>
        <translation>완료된 작업은 재개할 필요가 없습니다.</translation>
    </message>
    <message>
        <source>There is no job {subject}.</source>
        <translation>작업 {subject}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>send prints the name of its job; resume without a name takes the newest unfinished one.</source>
        <translation>send는 작업의 이름을 출력합니다. resume은 이름이 없으면 끝나지 않은 최신 작업을 사용합니다.</translation>
    </message>
    <message>
        <source>{subject} is not the file that this job was started with.</source>
        <translation>{subject}은(는) 이 작업을 시작한 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>Put the original file back, or start a new job: what was accepted is not counted twice.</source>
        <translation>원래 파일을 되돌려 놓거나 새 작업을 시작하세요. 수락된 것은 두 번 집계되지 않습니다.</translation>
    </message>
    <message>
        <source>This job was fed from {subject}, not from a file, and nothing of it was kept.</source>
        <translation>이 작업은 파일이 아니라 {subject}에서 받았으며 내용은 보관되지 않았습니다.</translation>
    </message>
    <message>
        <source>Give it the same rows again and it goes on where it was.</source>
        <translation>같은 행을 다시 주면 중단된 곳에서 계속합니다.</translation>
    </message>
    <message>
        <source>The file gives other conversions than the job planned (line {line}).</source>
        <translation>파일의 전환이 작업에서 계획한 것과 다릅니다({line}행).</translation>
    </message>
    <message>
        <source>Put the original file back, or start a new job. Nothing of this batch was sent.</source>
        <translation>원래 파일을 되돌려 놓거나 새 작업을 시작하세요. 이 배치에서 전송된 것은 없습니다.</translation>
    </message>
    <message>
        <source>{subject} holds no image tag.</source>
        <translation>{subject}에 이미지 태그가 없습니다.</translation>
    </message>
    <message>
        <source>Give the whole tag or its address.</source>
        <translation>태그 전체나 그 주소를 지정하세요.</translation>
    </message>
    <message>
        <source>OpenAI refuses one conversion after the other for the same reason. {detail}</source>
        <translation>OpenAI가 같은 이유로 전환을 잇달아 거부합니다. {detail}</translation>
    </message>
    <message>
        <source>Mend what the answer names, in the file or in how it is read; then check and send anew. To send the rest as it is would only repeat it.</source>
        <translation>응답이 가리키는 것을 파일이나 읽는 방식에서 수정하고, 확인한 다음 새로 전송하세요. 나머지를 그대로 보내면 반복될 뿐입니다.</translation>
    </message>
    <message>
        <source>OpenAI does not accept this API key.</source>
        <translation>OpenAI가 이 API 키를 받지 않습니다.</translation>
    </message>
    <message>
        <source>Make a new Conversions key in Ads Manager (Conversions, Conversion keys) and try again.</source>
        <translation>Ads Manager(‘Conversions’, ‘Conversion keys’)에서 새 ‘Conversions’ 키를 만들고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This key is of the wrong kind: it may not send conversions.</source>
        <translation>키의 종류가 달라 전환을 전송할 수 없습니다.</translation>
    </message>
    <message>
        <source>An Advertiser key or a platform key does not work here. Make a Conversions key in Ads Manager (Conversions, Conversion keys).</source>
        <translation>‘Advertiser’ 키나 플랫폼 키는 여기서 쓸 수 없습니다. Ads Manager(‘Conversions’, ‘Conversion keys’)에서 ‘Conversions’ 키를 만드세요.</translation>
    </message>
    <message>
        <source>OpenAI does not know this pixel for this key.</source>
        <translation>OpenAI에는 이 키에 해당하는 이 픽셀이 없습니다.</translation>
    </message>
    <message>
        <source>Check the pixel ID, and that the key belongs to the same account.</source>
        <translation>픽셀 ID와, 키가 같은 계정의 것인지 확인하세요.</translation>
    </message>
    <message>
        <source>The endpoint can&apos;t be reached. {detail}</source>
        <translation>엔드포인트에 연결할 수 없습니다. {detail}</translation>
    </message>
    <message>
        <source>Check the connection, then resume: nothing is sent twice.</source>
        <translation>연결을 확인한 다음 재개하세요. 두 번 전송되는 것은 없습니다.</translation>
    </message>
    <message>
        <source>The connection is not safe: its certificate was refused. {detail}</source>
        <translation>연결이 안전하지 않습니다. 인증서가 거부되었습니다. {detail}</translation>
    </message>
    <message>
        <source>If your company checks traffic with its own certificate, give it with --ca-file.</source>
        <translation>회사가 자체 인증서로 통신을 검사한다면 --ca-file로 지정하세요.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through. {detail}</source>
        <translation>프록시가 연결을 통과시키지 않았습니다. {detail}</translation>
    </message>
    <message>
        <source>Check the proxy settings, then resume.</source>
        <translation>프록시 설정을 확인한 다음 재개하세요.</translation>
    </message>
    <message>
        <source>The endpoint did not answer in time. {detail}</source>
        <translation>엔드포인트가 제시간에 응답하지 않았습니다. {detail}</translation>
    </message>
    <message>
        <source>Resume later: nothing is counted twice.</source>
        <translation>나중에 재개하세요. 두 번 집계되는 것은 없습니다.</translation>
    </message>
    <message>
        <source>What answered is not OpenAI&apos;s API. {detail}</source>
        <translation>응답한 것이 OpenAI의 API가 아닙니다. {detail}</translation>
    </message>
    <message>
        <source>Check the endpoint; a sign-in page of a network answers like this too.</source>
        <translation>엔드포인트를 확인하세요. 네트워크의 로그인 페이지도 이렇게 응답합니다.</translation>
    </message>
    <message>
        <source>The endpoint had trouble of its own and did not take the conversions. {detail}</source>
        <translation>엔드포인트에 자체 문제가 있어 전환을 받지 않았습니다. {detail}</translation>
    </message>
    <message>
        <source>This is not about your file. Send the rest later: it goes out with the same ids.</source>
        <translation>파일의 문제가 아닙니다. 나머지를 나중에 전송하세요. 같은 ID로 나갑니다.</translation>
    </message>
    <message>
        <source>The conversions could not be delivered. {detail}</source>
        <translation>전환을 전달할 수 없었습니다. {detail}</translation>
    </message>
    <message>
        <source>Try again later: resume sends the rest with the same ids; repeating is safe.</source>
        <translation>나중에 다시 시도하세요. resume은 나머지를 같은 ID로 전송합니다. 다시 보내도 안전합니다.</translation>
    </message>
    <message>
        <source>The sending history {subject} can&apos;t be used. {detail}</source>
        <translation>전송 기록 {subject}을(를) 사용할 수 없습니다. {detail}</translation>
    </message>
    <message>
        <source>Nothing is sent without a history. Check the folder, or give another file with --ledger.</source>
        <translation>기록 없이는 아무것도 전송하지 않습니다. 폴더를 확인하거나 --ledger로 다른 파일을 지정하세요.</translation>
    </message>
    <message>
        <source>The sending history {subject} is damaged. {detail}</source>
        <translation>전송 기록 {subject}이(가) 손상되었습니다. {detail}</translation>
    </message>
    <message>
        <source>The sending history {subject} was written by a newer Convey.</source>
        <translation>전송 기록 {subject}은(는) 더 새로운 Convey에서 작성되었습니다.</translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <translation>더 새로운 버전을 사용하세요.</translation>
    </message>
    <message>
        <source>Another Convey is working on {subject} right now.</source>
        <translation>지금 다른 Convey가 {subject}을(를) 사용하고 있습니다.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>끝날 때까지 기다린 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The settings {subject} can&apos;t be used. {detail}</source>
        <translation>설정 {subject}을(를) 사용할 수 없습니다. {detail}</translation>
    </message>
    <message>
        <source>Mend or remove the file; Convey then starts with its defaults.</source>
        <translation>파일을 수정하거나 제거하세요. 그러면 Convey가 기본값으로 시작합니다.</translation>
    </message>
    <message>
        <source>This system has no key store that can be used.</source>
        <translation>이 시스템에는 사용할 수 있는 키 저장소가 없습니다.</translation>
    </message>
    <message>
        <source>Use --key-file or CONVEY_API_KEY, or enter the key for this session only.</source>
        <translation>--key-file이나 CONVEY_API_KEY를 사용하거나 이 세션에만 키를 입력하세요.</translation>
    </message>
    <message>
        <source>The key store is locked.</source>
        <translation>키 저장소가 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>Unlock it and try again; the key is still there.</source>
        <translation>잠금을 해제하고 다시 시도하세요. 키는 그대로 있습니다.</translation>
    </message>
    <message>
        <source>The key store did not hand the key out.</source>
        <translation>키 저장소가 키를 내주지 않았습니다.</translation>
    </message>
    <message>
        <source>Allow Convey to read it, or enter the key for this session only.</source>
        <translation>Convey가 읽도록 허용하거나 이 세션에만 키를 입력하세요.</translation>
    </message>
    <message>
        <source>Nothing is saved in the key store under {subject}.</source>
        <translation>키 저장소에 {subject}(으)로 저장된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Save it there, or give it with --key-file (--proxy-password-file).</source>
        <translation>그곳에 저장하거나 --key-file(--proxy-password-file)로 지정하세요.</translation>
    </message>
    <message>
        <source>Port {found} is in use.</source>
        <translation>포트 {found}은(는) 사용 중입니다.</translation>
    </message>
    <message>
        <source>Choose another one with --port, or leave it out: a free one is taken.</source>
        <translation>--port로 다른 포트를 선택하거나 생략하세요. 비어 있는 것을 사용합니다.</translation>
    </message>
    <message>
        <source>The practice endpoint could not be started. {detail}</source>
        <translation>연습용 엔드포인트를 시작할 수 없었습니다. {detail}</translation>
    </message>
    <message>
        <source>Try again with another port.</source>
        <translation>다른 포트로 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>중지했습니다.</translation>
    </message>
    <message>
        <source>A file is not changed by it; what a send has left can be sent later.</source>
        <translation>파일은 바뀌지 않습니다. 전송하고 남은 것은 나중에 전송할 수 있습니다.</translation>
    </message>
    <message>
        <source>Unpack it first, then open the CSV file that is in it.</source>
        <translation>먼저 압축을 풀고 그 안의 CSV 파일을 여세요.</translation>
    </message>
    <message>
        <source>Export the table as CSV from the program that shows it.</source>
        <translation>표를 보여 주는 프로그램에서 CSV로 내보내세요.</translation>
    </message>
    <message>
        <source>Go back to where the numbers come from and export them as CSV.</source>
        <translation>수치의 출처로 돌아가 CSV로 내보내세요.</translation>
    </message>
    <message>
        <source>{subject} is a picture ({detail}), whatever its name says.</source>
        <translation>{subject}은(는) 이름과 달리 그림입니다({detail}).</translation>
    </message>
    <message>
        <source>{subject} is a packed archive (7z).</source>
        <translation>{subject}은(는) 압축 파일(7z)입니다.</translation>
    </message>
    <message>
        <source>{subject} is not text: most of it is no characters.</source>
        <translation>{subject}은(는) 텍스트가 아닙니다. 대부분이 글자가 아닙니다.</translation>
    </message>
    <message>
        <source>{subject} is packed (bzip2).</source>
        <translation>{subject}은(는) 압축되어 있습니다(bzip2).</translation>
    </message>
    <message>
        <source>{subject} is a Word document.</source>
        <translation>{subject}은(는) Word 문서입니다.</translation>
    </message>
    <message>
        <source>{subject} was packed twice (gz within gz).</source>
        <translation>{subject}은(는) 두 번 압축되었습니다(gz 안의 gz).</translation>
    </message>
    <message>
        <source>{subject} is a web page, whatever its name says.</source>
        <translation>{subject}은(는) 이름과 달리 웹페이지입니다.</translation>
    </message>
    <message>
        <source>Some shops call a web page &quot;Excel export&quot;: open it in the spreadsheet program and save it as &quot;CSV UTF-8&quot;. If it shows a sign-in page, sign in and download it again.</source>
        <translation>웹페이지를 ‘Excel 내보내기’라고 부르는 쇼핑몰도 있습니다. 스프레드시트 프로그램에서 열고 ‘CSV UTF-8’로 저장하세요. 로그인 페이지가 보이면 로그인한 뒤 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>{subject} is JSON, not a table.</source>
        <translation>{subject}은(는) 표가 아니라 JSON입니다.</translation>
    </message>
    <message>
        <source>Choose CSV instead of JSON where you export it.</source>
        <translation>내보내는 곳에서 JSON 대신 CSV를 선택하세요.</translation>
    </message>
    <message>
        <source>{subject} is a Numbers spreadsheet.</source>
        <translation>{subject}은(는) Numbers 스프레드시트입니다.</translation>
    </message>
    <message>
        <source>In Numbers choose File, Export To, CSV, with the encoding UTF-8.</source>
        <translation>Numbers에서 ‘파일’, ‘다음으로 내보내기’, ‘CSV’를 선택하고 인코딩을 UTF-8로 하세요.</translation>
    </message>
    <message>
        <source>{subject} is an OpenDocument spreadsheet.</source>
        <translation>{subject}은(는) OpenDocument 스프레드시트입니다.</translation>
    </message>
    <message>
        <source>In LibreOffice choose File, Save As, Text CSV (or Excel 2007-365), and open that.</source>
        <translation>LibreOffice에서 ‘파일’, ‘다른 이름으로 저장’, ‘텍스트 CSV’(또는 Excel 2007-365)를 선택하고 그것을 여세요.</translation>
    </message>
    <message>
        <source>{subject} is an OpenDocument file.</source>
        <translation>{subject}은(는) OpenDocument 파일입니다.</translation>
    </message>
    <message>
        <source>{subject} is a Parquet file.</source>
        <translation>{subject}은(는) Parquet 파일입니다.</translation>
    </message>
    <message>
        <source>Have the query or program that writes it write CSV instead.</source>
        <translation>파일을 쓰는 쿼리나 프로그램에서 CSV로 쓰게 하세요.</translation>
    </message>
    <message>
        <source>{subject} is a PDF.</source>
        <translation>{subject}은(는) PDF입니다.</translation>
    </message>
    <message>
        <source>A PDF is made for printing. Look for &quot;Export&quot; or &quot;Download CSV&quot; where it came from.</source>
        <translation>PDF는 인쇄용입니다. 출처에서 ‘내보내기’나 ‘CSV 다운로드’를 찾아보세요.</translation>
    </message>
    <message>
        <source>{subject} is a PowerPoint presentation.</source>
        <translation>{subject}은(는) PowerPoint 프레젠테이션입니다.</translation>
    </message>
    <message>
        <source>{subject} is a packed archive (RAR).</source>
        <translation>{subject}은(는) 압축 파일(RAR)입니다.</translation>
    </message>
    <message>
        <source>{subject} is a formatted text document (RTF).</source>
        <translation>{subject}은(는) 서식 있는 텍스트 문서(RTF)입니다.</translation>
    </message>
    <message>
        <source>{subject} is a SQLite database.</source>
        <translation>{subject}은(는) SQLite 데이터베이스입니다.</translation>
    </message>
    <message>
        <source>{subject} is an old spreadsheet (SYLK).</source>
        <translation>{subject}은(는) 오래된 스프레드시트(SYLK)입니다.</translation>
    </message>
    <message>
        <source>{subject} is an archive (tar).</source>
        <translation>{subject}은(는) 아카이브(tar)입니다.</translation>
    </message>
    <message>
        <source>{subject} is a workbook in the old format of Excel (.xls).</source>
        <translation>{subject}은(는) Excel의 옛 형식 통합 문서(.xls)입니다.</translation>
    </message>
    <message>
        <source>In Excel choose File, Save As, &quot;Excel Workbook (.xlsx)&quot; or &quot;CSV UTF-8&quot;, and open that.</source>
        <translation>Excel에서 ‘파일’, ‘다른 이름으로 저장’에서 ‘Excel 통합 문서(.xlsx)’나 ‘CSV UTF-8’을 선택하고 그것을 여세요.</translation>
    </message>
    <message>
        <source>{subject} is a binary workbook of Excel (.xlsb).</source>
        <translation>{subject}은(는) Excel 바이너리 통합 문서(.xlsb)입니다.</translation>
    </message>
    <message>
        <source>{subject} is XML, not a table.</source>
        <translation>{subject}은(는) 표가 아니라 XML입니다.</translation>
    </message>
    <message>
        <source>If the spreadsheet program opens it, save it there as &quot;CSV UTF-8&quot;; else choose CSV where you export it.</source>
        <translation>스프레드시트 프로그램에서 열리면 ‘CSV UTF-8’로 저장하고, 그러지 않으면 내보내는 곳에서 CSV를 선택하세요.</translation>
    </message>
    <message>
        <source>{subject} is packed (xz).</source>
        <translation>{subject}은(는) 압축되어 있습니다(xz).</translation>
    </message>
    <message>
        <source>{subject} is a packed archive (ZIP).</source>
        <translation>{subject}은(는) 압축 파일(ZIP)입니다.</translation>
    </message>
    <message>
        <source>{subject} is packed (zstd).</source>
        <translation>{subject}은(는) 압축되어 있습니다(zstd).</translation>
    </message>
    <message>
        <source>The column {subject} holds numbers in scientific notation, like 1.23457E+12: {found}, the first in line {line}. A spreadsheet has cut their digits.</source>
        <translation>열 {subject}에 1.23457E+12 같은 지수 표기 수가 있습니다: {found}개, 처음은 {line}행. 스프레드시트에서 자릿수가 잘렸습니다.</translation>
    </message>
    <message>
        <source>The digits can&apos;t be brought back. Export again and bring the file here without opening it in a spreadsheet, or import this column there as text.</source>
        <translation>잘린 자릿수는 되살릴 수 없습니다. 다시 내보내고 스프레드시트에서 열지 않은 채 파일을 여기로 가져오거나, 스프레드시트에서 이 열을 텍스트로 가져오세요.</translation>
    </message>
    <message>
        <source>The column {subject} holds long numbers that end in zeros: {found}, the first in line {line}. A spreadsheet keeps fifteen digits and has probably put zeros in place of the rest.</source>
        <translation>열 {subject}에 0으로 끝나는 긴 수가 있습니다: {found}개, 처음은 {line}행. 스프레드시트는 15자리만 유지하므로 나머지를 0으로 바꾸었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Compare one with the shop. If it differs, export again and bring the file here without opening it in a spreadsheet.</source>
        <translation>하나를 쇼핑몰과 비교하세요. 다르면 다시 내보내고 스프레드시트에서 열지 않은 채 파일을 여기로 가져오세요.</translation>
    </message>
    <message>
        <source>Codes in the column {subject} may have lost the zeros in front: {found} are shorter than the rest, the first in line {line}.</source>
        <translation>열 {subject}의 코드에서 앞의 0이 없어졌을 수 있습니다: {found}개가 나머지보다 짧으며, 처음은 {line}행.</translation>
    </message>
    <message>
        <source>If they are, export again and bring the file here without opening it in a spreadsheet, or import this column there as text.</source>
        <translation>그렇다면 다시 내보내고 스프레드시트에서 열지 않은 채 파일을 여기로 가져오거나, 스프레드시트에서 이 열을 텍스트로 가져오세요.</translation>
    </message>
    <message>
        <source>Cells of the column {subject} begin with an apostrophe, which keeps numbers text in a spreadsheet: {found}, the first in line {line}.</source>
        <translation>열 {subject}에 스프레드시트에서 수를 텍스트로 유지하는 아포스트로피로 시작하는 셀이 있습니다: {found}개, 처음은 {line}행.</translation>
    </message>
    <message>
        <source>Take the apostrophes off, or export without them: they are not part of the values.</source>
        <translation>아포스트로피를 빼거나 없이 내보내세요. 값의 일부가 아닙니다.</translation>
    </message>
    <message>
        <source>Cells of the column {subject} are written as a formula, like =&quot;01067&quot;: {found}, the first in line {line}.</source>
        <translation>열 {subject}에 =&quot;01067&quot;처럼 수식으로 쓴 셀이 있습니다: {found}개, 처음은 {line}행.</translation>
    </message>
    <message>
        <source>Export without formulas, as plain CSV.</source>
        <translation>수식 없이 일반 CSV로 내보내세요.</translation>
    </message>
    <message>
        <source>Cells of the column {subject} hold nothing but ########: {found}, the first in line {line}. Their column was too narrow when the file was saved.</source>
        <translation>열 {subject}에 ########만 있는 셀이 있습니다: {found}개, 처음은 {line}행. 파일을 저장할 때 열이 너무 좁았습니다.</translation>
    </message>
    <message>
        <source>Make the column wider in the spreadsheet and save again, or export again from the shop.</source>
        <translation>스프레드시트에서 열을 넓혀 다시 저장하거나 쇼핑몰에서 다시 내보내세요.</translation>
    </message>
    <message>
        <source>The column {subject} holds day numbers of a spreadsheet where dates should be, like 45980: {found}, the first in line {line}.</source>
        <translation>열 {subject}에서 날짜 자리에 45980 같은 스프레드시트 날짜 수가 있습니다: {found}개, 처음은 {line}행.</translation>
    </message>
    <message>
        <source>Format the column as date and time in the spreadsheet and save again, or export again from the shop.</source>
        <translation>스프레드시트에서 열의 서식을 날짜와 시간으로 하여 다시 저장하거나 쇼핑몰에서 다시 내보내세요.</translation>
    </message>
    <message>
        <source>Cells of the column {subject} hold the error of a formula, like #N/A: {found}, the first in line {line}.</source>
        <translation>열 {subject}에 #N/A 같은 수식 오류가 있는 셀이 있습니다: {found}개, 처음은 {line}행.</translation>
    </message>
    <message>
        <source>Mend the formulas and save again.</source>
        <translation>수식을 수정하고 다시 저장하세요.</translation>
    </message>
    <message>
        <source>Lines that look like totals: {found}, the first is line {line}. They are no conversions.</source>
        <translation>합계로 보이는 행: {found}개, 처음은 {line}행. 전환이 아닙니다.</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>제외하세요.</translation>
    </message>
    <message>
        <source>Lines below the table that look like notes: {found}, from line {line} on.</source>
        <translation>표 아래에 메모로 보이는 행: {found}개, {line}행부터.</translation>
    </message>
    <message>
        <source>Leave these lines out.</source>
        <translation>이 행을 제외하세요.</translation>
    </message>
    <message>
        <source>The header stands again among the lines: {found} times, first in line {line}.</source>
        <translation>열 이름이 중간에 다시 있습니다: {found}번, 처음은 {line}행.</translation>
    </message>
    <message>
        <source>Leave out the lines with the header.</source>
        <translation>열 이름이 있는 행을 제외하세요.</translation>
    </message>
    <message>
        <source>Another table begins in line {line}. Tables in this file beside the first: {found}.</source>
        <translation>{line}행에서 다른 표가 시작됩니다. 첫 번째 외에 이 파일에 있는 표: {found}개.</translation>
    </message>
    <message>
        <source>Only one table at a time can be sent. Put each into a file of its own, or pass over the lines above it.</source>
        <translation>한 번에 표 하나만 전송할 수 있습니다. 각각 별도 파일로 만들거나 그 위의 행을 건너뛰세요.</translation>
    </message>
    <message>
        <source>Lines with more or fewer cells than the {expected} columns: {found}, the first is line {line}.</source>
        <translation>셀 수가 열 {expected}개와 다른 행: {found}개, 처음은 {line}행.</translation>
    </message>
    <message>
        <source>A separator inside a cell needs quotes around the cell. Export again, or mend these lines.</source>
        <translation>셀 안에 구분 문자가 있으면 셀을 따옴표로 감싸야 합니다. 다시 내보내거나 이 행을 수정하세요.</translation>
    </message>
    <message>
        <source>Lines beyond the limits of size: {found}, the first is line {line}. They were cut.</source>
        <translation>크기 한도를 넘는 행: {found}개, 처음은 {line}행. 잘렸습니다.</translation>
    </message>
    <message>
        <source>A cell may have 16 MB and a line 16,384 cells. Take the long cells out, or look for a missing quotation mark.</source>
        <translation>셀은 16MB, 한 행은 셀 16,384개까지입니다. 긴 셀을 빼거나 빠진 따옴표를 찾아보세요.</translation>
    </message>
    <message>
        <source>Quotation marks that are never closed: {found}, the first in line {line}.</source>
        <translation>닫히지 않은 따옴표: {found}개, 처음은 {line}행.</translation>
    </message>
    <message>
        <source>Add the closing marks, or export again.</source>
        <translation>닫는 따옴표를 추가하거나 다시 내보내세요.</translation>
    </message>
    <message>
        <source>Lines with NUL bytes, which are no text: {found}, the first is line {line}.</source>
        <translation>텍스트가 아닌 NUL 바이트가 있는 행: {found}개, 처음은 {line}행.</translation>
    </message>
    <message>
        <source>The file may be damaged. Export it again.</source>
        <translation>파일이 손상되었을 수 있습니다. 다시 내보내세요.</translation>
    </message>
    <message>
        <source>The lines of this file end in different ways.</source>
        <translation>이 파일은 행 끝이 서로 다릅니다.</translation>
    </message>
    <message>
        <source>It is read all the same. If lines seem broken or joined, export again instead of pasting files together.</source>
        <translation>그래도 읽을 수 있습니다. 행이 끊기거나 붙은 것처럼 보이면 파일을 이어 붙이지 말고 다시 내보내세요.</translation>
    </message>
    <message>
        <source>Lines that begin with # were taken for comments and passed over: {found}.</source>
        <translation>#으로 시작하는 행을 주석으로 보고 건너뛰었습니다: {found}개.</translation>
    </message>
    <message>
        <source>If they are conversions, say that the file has no comments.</source>
        <translation>전환이라면 파일에 주석이 없다고 지정하세요.</translation>
    </message>
    <message>
        <source>The ids in the column {subject} repeat: there are about {expected} different ones in {found} lines.</source>
        <translation>열 {subject}의 ID가 반복됩니다: 행 {found}개에 약 {expected}가지.</translation>
    </message>
    <message>
        <source>OpenAI counts an id once. If the lines of an order belong together they are joined; otherwise choose another column, or an id made of several.</source>
        <translation>OpenAI는 한 ID를 한 번만 집계합니다. 한 주문의 행이면 결합됩니다. 그러지 않으면 다른 열이나 여러 열로 만든 ID를 선택하세요.</translation>
    </message>
    <message>
        <source>The ids in the column {subject} count the lines of this file. Another export gives them to other orders.</source>
        <translation>열 {subject}의 ID는 이 파일의 행 번호입니다. 다른 내보내기에서는 다른 주문에 붙습니다.</translation>
    </message>
    <message>
        <source>Choose another column, or an id made of several.</source>
        <translation>다른 열이나 여러 열로 만든 ID를 선택하세요.</translation>
    </message>
    <message>
        <source>A spreadsheet has cut the digits of ids in the column {subject}: {found}, the first in line {line}.</source>
        <translation>스프레드시트가 열 {subject}에 있는 ID의 자릿수를 잘랐습니다: {found}개, 처음은 {line}행.</translation>
    </message>
    <message>
        <source>Different orders may have got the same id. Export again and bring the file here without opening it in a spreadsheet.</source>
        <translation>서로 다른 주문이 같은 ID가 되었을 수 있습니다. 다시 내보내고 스프레드시트에서 열지 않은 채 파일을 여기로 가져오세요.</translation>
    </message>
    <message>
        <source>The column {subject} is hashed already: {found} values, the first in line {line}. They are sent as they are.</source>
        <translation>열 {subject}은(는) 이미 해시되어 있습니다: 값 {found}개, 처음은 {line}행. 그대로 전송됩니다.</translation>
    </message>
    <message>
        <source>Make sure that they were trimmed and put in lower case before they were hashed.</source>
        <translation>해시하기 전에 앞뒤 공백을 빼고 소문자로 바꾸었는지 확인하세요.</translation>
    </message>
    <message>
        <source>The column {subject} mixes hashed and plain values: {found} are hashed, the first in line {line}.</source>
        <translation>열 {subject}에 해시된 값과 일반 값이 섞여 있습니다: 해시된 값 {found}개, 처음은 {line}행.</translation>
    </message>
    <message>
        <source>Plain ones are hashed here, hashed ones sent as they are. Look whether both are meant.</source>
        <translation>일반 값은 여기서 해시하고 해시된 값은 그대로 전송합니다. 둘 다 의도한 것인지 확인하세요.</translation>
    </message>
    <message>
        <source>The column {subject} holds hashes of another kind than SHA-256 in hex: {found}, the first in line {line}. They can&apos;t be used.</source>
        <translation>열 {subject}에 16진 SHA-256이 아닌 다른 종류의 해시가 있습니다: {found}개, 처음은 {line}행. 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Export the plain values, or hash them with SHA-256.</source>
        <translation>일반 값을 내보내거나 SHA-256으로 해시하세요.</translation>
    </message>
    <message>
        <source>Addresses in the column {subject} end like a known slip (gmial.com): {found}, the first in line {line}.</source>
        <translation>열 {subject}에 흔한 오타(gmial.com)로 끝나는 주소가 있습니다: {found}개, 처음은 {line}행.</translation>
    </message>
    <message>
        <source>They are sent as they are. Mend them where you know better.</source>
        <translation>그대로 전송됩니다. 바른 주소를 알면 수정하세요.</translation>
    </message>
    <message>
        <source>Exports of this kind have a column {subject}, this file has none.</source>
        <translation>이런 종류의 내보내기에는 열 {subject}이(가) 있지만 이 파일에는 없습니다.</translation>
    </message>
    <message>
        <source>What it says is not sent. Export again with this column, or choose another one for it.</source>
        <translation>그 내용은 전송되지 않습니다. 이 열을 포함해 다시 내보내거나 다른 열을 선택하세요.</translation>
    </message>
    <message>
        <source>Words like NULL or N/A in the column {subject} were taken for empty cells: {found}, the first in line {line}.</source>
        <translation>열 {subject}의 NULL, N/A 같은 단어를 빈 셀로 보았습니다: {found}개, 처음은 {line}행.</translation>
    </message>
    <message>
        <source>If one of them is a value, give your own list of words for nothing (blank_words).</source>
        <translation>그중 값이 있으면 없음을 뜻하는 단어 목록(blank_words)을 직접 지정하세요.</translation>
    </message>
    <message>
        <source>Read the comma as decimal sign</source>
        <translation>쉼표를 소수점으로 읽기</translation>
    </message>
    <message>
        <source>Read the point as decimal sign</source>
        <translation>마침표를 소수점으로 읽기</translation>
    </message>
    <message>
        <source>Take the number alone</source>
        <translation>수만 사용</translation>
    </message>
    <message>
        <source>Write the currency&apos;s code</source>
        <translation>통화 코드 쓰기</translation>
    </message>
    <message>
        <source>Take the address alone</source>
        <translation>주소만 사용</translation>
    </message>
    <message>
        <source>Take the number without its extension</source>
        <translation>내선 없이 번호만 사용</translation>
    </message>
    <message>
        <source>Take the national zero out</source>
        <translation>국내용 0 빼기</translation>
    </message>
    <message>
        <source>Take the first one</source>
        <translation>첫 번째 것 사용</translation>
    </message>
    <message>
        <source>Put https:// in front</source>
        <translation>앞에 https:// 붙이기</translation>
    </message>
    <message>
        <source>Take name and password out</source>
        <translation>이름과 비밀번호 빼기</translation>
    </message>
    <message>
        <source>Write blanks as %20</source>
        <translation>공백을 %20으로 쓰기</translation>
    </message>
    <message>
        <source>Take the address without its port</source>
        <translation>포트 없이 주소 사용</translation>
    </message>
    <message>
        <source>Take the whole number alone</source>
        <translation>정수만 사용</translation>
    </message>
    <message>
        <source>Write a name that is allowed</source>
        <translation>쓸 수 있는 이름으로 쓰기</translation>
    </message>
    <message>
        <source>Take what stands around it away</source>
        <translation>앞뒤에 있는 것 빼기</translation>
    </message>
    <message>
        <source>Send it without this value</source>
        <translation>이 값 없이 전송</translation>
    </message>
    <message>
        <source>Mend the file; the flavours that come with Convey show how one is written.</source>
        <translation>파일을 수정하세요. 쓰는 방법은 Convey에 포함된 형식 파일을 참고하세요.</translation>
    </message>
    <message>
        <source>The flavour file is too large: a few kilobytes are usual.</source>
        <translation>형식 파일이 너무 큽니다. 보통 몇 킬로바이트입니다.</translation>
    </message>
    <message>
        <source>The flavour file is not text in UTF-8.</source>
        <translation>형식 파일이 UTF-8 텍스트가 아닙니다.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file is neither &quot;key: text&quot; nor a comment (#).</source>
        <translation>형식 파일의 {line}행이 &quot;key: text&quot;도 주석(#)도 아닙니다.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file has a key that there is not: {subject}.</source>
        <translation>형식 파일의 {line}행에 없는 키가 있습니다: {subject}.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file repeats {subject}.</source>
        <translation>형식 파일의 {line}행에서 {subject}이(가) 반복됩니다.</translation>
    </message>
    <message>
        <source>The flavour file lacks {subject}.</source>
        <translation>형식 파일에 {subject}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file says nothing after {subject}.</source>
        <translation>형식 파일의 {line}행에서 {subject} 뒤에 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file: {subject} has only a-z, 0-9 and -.</source>
        <translation>형식 파일의 {line}행: {subject}에는 a-z, 0-9, -만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file: {subject} is not a whole number.</source>
        <translation>형식 파일의 {line}행: {subject}은(는) 정수가 아닙니다.</translation>
    </message>
    <message>
        <source>The flavour file ends without a line --- and a text after it.</source>
        <translation>형식 파일 끝에 --- 줄과 그 뒤의 텍스트가 없습니다.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file has a slot that there is not: {subject}.</source>
        <translation>형식 파일의 {line}행에 없는 슬롯이 있습니다: {subject}.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file opens a slot with @@ and does not close it.</source>
        <translation>형식 파일의 {line}행에서 @@로 연 슬롯이 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>The image tag has no parameter {subject}.</source>
        <translation>이미지 태그에 매개변수 {subject}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Take a name that the tag has, like event_id or data[amount].</source>
        <translation>event_id나 data[amount]처럼 태그에 있는 이름을 사용하세요.</translation>
    </message>
    <message>
        <source>Nothing fills in {subject} here: this form is no template.</source>
        <translation>여기서는 {subject}에 값이 들어가지 않습니다. 이 형식은 템플릿이 아닙니다.</translation>
    </message>
    <message>
        <source>Give the value itself, or take the form of your template language.</source>
        <translation>값을 직접 지정하거나 사용하는 템플릿 언어의 형식을 선택하세요.</translation>
    </message>
    <message>
        <source>The page can&apos;t fill in {subject}: the data type and what else may be given follow from it.</source>
        <translation>{subject}은(는) 페이지가 넣을 수 없습니다. 데이터 유형과 함께 지정할 수 있는 것이 이것으로 정해집니다.</translation>
    </message>
    <message>
        <source>Make one tag for each event.</source>
        <translation>이벤트마다 태그를 하나씩 만드세요.</translation>
    </message>
    <message>
        <source>{subject} is to be filled in twice.</source>
        <translation>{subject}에 값을 두 번 넣게 되어 있습니다.</translation>
    </message>
    <message>
        <source>Give each parameter once.</source>
        <translation>각 매개변수를 한 번만 지정하세요.</translation>
    </message>
    <message>
        <source>The code for {subject} would end the template&apos;s expression, or has control characters.</source>
        <translation>{subject}의 코드가 템플릿 표현식을 끝내 버리거나 제어 문자를 담고 있습니다.</translation>
    </message>
    <message>
        <source>Give the expression alone, without the braces or brackets around it.</source>
        <translation>중괄호나 대괄호 없이 표현식만 지정하세요.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>수락되었습니다.</translation>
    </message>
    <message>
        <source>The API key was refused.</source>
        <translation>API 키가 거부되었습니다.</translation>
    </message>
    <message>
        <source>Make a new Conversions key in Ads Manager.</source>
        <translation>Ads Manager에서 새 ‘Conversions’ 키를 만드세요.</translation>
    </message>
    <message>
        <source>The key is of the wrong kind: it may not send conversions.</source>
        <translation>키의 종류가 달라 전환을 전송할 수 없습니다.</translation>
    </message>
    <message>
        <source>Make a Conversions key in Ads Manager.</source>
        <translation>Ads Manager에서 ‘Conversions’ 키를 만드세요.</translation>
    </message>
    <message>
        <source>OpenAI refused this conversion.</source>
        <translation>OpenAI가 이 전환을 거부했습니다.</translation>
    </message>
    <message>
        <source>See its own words beside; mend the line and send it again.</source>
        <translation>옆의 원문을 보고 행을 수정한 다음 다시 전송하세요.</translation>
    </message>
    <message>
        <source>OpenAI refused the request without naming a conversion.</source>
        <translation>OpenAI가 어느 전환인지 밝히지 않고 요청을 거부했습니다.</translation>
    </message>
    <message>
        <source>The conversions are tried in smaller groups.</source>
        <translation>전환을 더 작은 묶음으로 나누어 시도합니다.</translation>
    </message>
    <message>
        <source>The request was too large.</source>
        <translation>요청이 너무 컸습니다.</translation>
    </message>
    <message>
        <source>It is sent in smaller parts.</source>
        <translation>더 작게 나누어 전송합니다.</translation>
    </message>
    <message>
        <source>OpenAI asked to slow down.</source>
        <translation>OpenAI가 속도를 늦추라고 했습니다.</translation>
    </message>
    <message>
        <source>The same conversions are sent again after a wait.</source>
        <translation>기다린 뒤 같은 전환을 다시 보냅니다.</translation>
    </message>
    <message>
        <source>OpenAI has trouble.</source>
        <translation>OpenAI에 문제가 있습니다.</translation>
    </message>
    <message>
        <source>What answered is not OpenAI&apos;s API.</source>
        <translation>응답한 것이 OpenAI의 API가 아닙니다.</translation>
    </message>
    <message>
        <source>Check the endpoint and the network: a sign-in page answers like this too.</source>
        <translation>엔드포인트와 네트워크를 확인하세요. 로그인 페이지도 이렇게 응답합니다.</translation>
    </message>
    <message>
        <source>OpenAI confirmed another number of conversions than were sent.</source>
        <translation>OpenAI가 확인한 전환 수가 전송한 수와 다릅니다.</translation>
    </message>
    <message>
        <source>It is not known which; repeating is safe.</source>
        <translation>어느 것인지 알 수 없습니다. 다시 보내도 안전합니다.</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>응답을 읽을 수 없었습니다.</translation>
    </message>
    <message>
        <source>Sent, no answer came back; repeating is safe.</source>
        <translation>전송했지만 응답이 없습니다. 다시 보내도 안전합니다.</translation>
    </message>
    <message>
        <source>The answer was far too large.</source>
        <translation>응답이 너무 컸습니다.</translation>
    </message>
    <message>
        <source>The endpoint could not be reached.</source>
        <translation>엔드포인트에 연결할 수 없었습니다.</translation>
    </message>
    <message>
        <source>The certificate of the endpoint was refused.</source>
        <translation>엔드포인트의 인증서가 거부되었습니다.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>프록시가 연결을 통과시키지 않았습니다.</translation>
    </message>
    <message>
        <source>Check the proxy settings.</source>
        <translation>프록시 설정을 확인하세요.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>제시간에 응답이 없었습니다.</translation>
    </message>
    <message>
        <source>Repeating is safe.</source>
        <translation>다시 보내도 안전합니다.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>연결이 끊어졌습니다.</translation>
    </message>
    <message>
        <source>Stopped before an answer came.</source>
        <translation>응답이 오기 전에 중지했습니다.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>전송 불가</translation>
    </message>
    <message>
        <source>older than 7 days</source>
        <translation>7일보다 오래됨</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>joined to its order</source>
        <translation>주문에 결합됨</translation>
    </message>
    <message>
        <source>The times name no time zone. Which one are they in?</source>
        <translation>시각에 시간대가 없습니다. 어느 시간대인가요?</translation>
    </message>
    <message>
        <source>Assumed: {detail}.</source>
        <translation>가정: {detail}.</translation>
    </message>
    <message>
        <source>Which comes first in the dates: year, month or day?</source>
        <translation>날짜에서 연, 월, 일 중 무엇이 먼저 오나요?</translation>
    </message>
    <message>
        <source>Are the amounts in whole units (129) or in the smallest ones (12900)?</source>
        <translation>금액이 기본 단위(129)인가요, 최소 단위(12900)인가요?</translation>
    </message>
    <message>
        <source>The column {detail} looks like consent. What do its words mean?</source>
        <translation>열 {detail}은(는) 동의로 보입니다. 각 단어는 무엇을 뜻하나요?</translation>
    </message>
    <message>
        <source>Assumed: granted words are sent, all others are sent with an opt-out. Consent is what the customer allowed you; an opt-out asks OpenAI not to use the conversion for ads to that customer.</source>
        <translation>가정: 동의를 뜻하는 단어는 전송하고 나머지는 모두 옵트아웃으로 전송합니다. 동의는 고객이 허락한 것이며, 옵트아웃은 그 고객에 대한 광고에 전환을 쓰지 않도록 OpenAI에 요청합니다.</translation>
    </message>
    <message>
        <source>What are these?</source>
        <translation>이것은 무엇인가요?</translation>
    </message>
    <message>
        <source>Where did they happen?</source>
        <translation>어디에서 일어났나요?</translation>
    </message>
    <message>
        <source>On which page did they happen? Conversions on the web need its address.</source>
        <translation>어느 페이지에서 일어났나요? 웹의 전환에는 그 주소가 필요합니다.</translation>
    </message>
    <message>
        <source>Nothing can be assumed; the conversions are blocked until there is one.</source>
        <translation>가정할 수 없습니다. 지정할 때까지 이 전환은 전송 불가입니다.</translation>
    </message>
    <message>
        <source>Which sign stands before the decimals: is 1.234 a thousand or about one?</source>
        <translation>소수 앞의 기호는 무엇인가요? 1.234는 천인가요, 약 1인가요?</translation>
    </message>
    <message>
        <source>Some dates have no time of day. Which one is taken for them?</source>
        <translation>시각이 없는 날짜가 있습니다. 몇 시로 할까요?</translation>
    </message>
    <message>
        <source>Assumed: {detail}, local time.</source>
        <translation>가정: {detail}, 현지 시각.</translation>
    </message>
    <message>
        <source>Some years have two digits. In which hundred years do they lie?</source>
        <translation>연도가 두 자리인 것이 있습니다. 어느 백 년에 속하나요?</translation>
    </message>
    <message>
        <source>Assumed: those that begin with {detail}.</source>
        <translation>가정: {detail}년부터의 백 년.</translation>
    </message>
    <message>
        <source>Some dates are day numbers of a spreadsheet. From which year do they count?</source>
        <translation>스프레드시트 날짜 수로 쓴 날짜가 있습니다. 어느 해부터 센 것인가요?</translation>
    </message>
    <message>
        <source>Assumed: {detail}; 1904 is that of old Macs.</source>
        <translation>가정: {detail}. 1904는 구형 Mac의 기준입니다.</translation>
    </message>
    <message>
        <source>Some cells of consent are empty. What does that mean?</source>
        <translation>동의 셀이 빈 것이 있습니다. 무엇을 뜻하나요?</translation>
    </message>
    <message>
        <source>The file does not say for certain in which currency its amounts are. Which one is it?</source>
        <translation>파일에서 금액의 통화를 확실히 알 수 없습니다. 어느 통화인가요?</translation>
    </message>
    <message>
        <source>Nothing can be assumed; conversions with an amount are blocked until there is one.</source>
        <translation>가정할 수 없습니다. 지정할 때까지 금액이 있는 전환은 전송 불가입니다.</translation>
    </message>
    <message>
        <source>Which column is what a conversion is worth: the net sales or the total?</source>
        <translation>전환의 가치는 어느 열인가요? 순매출인가요, 합계인가요?</translation>
    </message>
    <message>
        <source>Some orders were paid back in part. Is that taken off their amount?</source>
        <translation>일부 환불된 주문이 있습니다. 금액에서 뺄까요?</translation>
    </message>
    <message>
        <source>Assumed: yes, the column {detail} is taken off.</source>
        <translation>가정: 예, 열 {detail}을(를) 뺍니다.</translation>
    </message>
    <message>
        <source>Some lines of an order are the same. Are they two items?</source>
        <translation>한 주문에 같은 행이 있습니다. 상품 두 개인가요?</translation>
    </message>
    <message>
        <source>Assumed: {detail}; keep sends both, drop takes the second for a mistake of the export.</source>
        <translation>가정: {detail}. keep은 둘 다 전송하고, drop은 두 번째를 내보내기 실수로 봅니다.</translation>
    </message>
    <message>
        <source>Some names have words in the middle. Do they belong to the first or the last name?</source>
        <translation>가운데 단어가 있는 이름이 있습니다. 이름과 성 중 어디에 속하나요?</translation>
    </message>
    <message>
        <source>Assumed: {detail} name, as in &quot;Mary Jane Watson&quot;.</source>
        <translation>가정: {detail}(first는 이름, last는 성). 예: &quot;Mary Jane Watson&quot;</translation>
    </message>
    <message>
        <source>Can the column {detail} tell one conversion from another?</source>
        <translation>열 {detail}(으)로 전환을 서로 구별할 수 있나요?</translation>
    </message>
    <message>
        <source>Assumed: it can. If another export gives the same number to another order, OpenAI takes the two for one; choose another column then.</source>
        <translation>가정: 구별할 수 있습니다. 다른 내보내기에서 다른 주문에 같은 번호가 붙으면 OpenAI는 둘을 한 건으로 봅니다. 그때는 다른 열을 선택하세요.</translation>
    </message>
    <message>
        <source>The column {detail} says who agreed to marketing messages. Does that decide about ads as well?</source>
        <translation>열 {detail}에는 마케팅 메시지에 동의한 사람이 나옵니다. 광고에도 적용되나요?</translation>
    </message>
    <message>
        <source>Assumed: it does, and who did not agree is sent with an opt-out, which asks OpenAI not to use the conversion for ads to that customer.</source>
        <translation>가정: 적용됩니다. 동의하지 않은 사람은 옵트아웃으로 전송하여, 그 고객에 대한 광고에 전환을 쓰지 않도록 OpenAI에 요청합니다.</translation>
    </message>
    <message>
        <source>Some names of countries are those of several ({subject}). Which one is meant?</source>
        <translation>여러 국가에 해당하는 국가 이름이 있습니다({subject}). 어느 국가인가요?</translation>
    </message>
    <message>
        <source>Assumed: {detail}. Write its code; where several names are asked about, a code for each with commas between. With none, these countries are not sent.</source>
        <translation>가정: {detail}. 국가 코드를 입력하세요. 이름이 여러 개이면 각각의 코드를 쉼표로 구분합니다. 비워 두면 이 국가는 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>the header is a usual name for it</source>
        <translation>열 이름이 흔히 쓰는 이름임</translation>
    </message>
    <message>
        <source>the header is the name of the input</source>
        <translation>열 이름이 입력 이름과 같음</translation>
    </message>
    <message>
        <source>its values are names of events</source>
        <translation>값이 이벤트 이름임</translation>
    </message>
    <message>
        <source>the header holds a usual name for it</source>
        <translation>열 이름에 흔히 쓰는 이름이 들어 있음</translation>
    </message>
    <message>
        <source>beside columns of items, Name is the number of the order</source>
        <translation>상품 열이 함께 있으면 Name은 주문 번호임</translation>
    </message>
    <message>
        <source>its values are of that kind</source>
        <translation>값이 그런 종류임</translation>
    </message>
    <message>
        <source>not all of its values are of that kind</source>
        <translation>일부 값이 그런 종류가 아님</translation>
    </message>
    <message>
        <source>its values are e-mail addresses</source>
        <translation>값이 이메일 주소임</translation>
    </message>
    <message>
        <source>its values are phone numbers</source>
        <translation>값이 전화번호임</translation>
    </message>
    <message>
        <source>its values are countries</source>
        <translation>값이 국가임</translation>
    </message>
    <message>
        <source>its values are currencies</source>
        <translation>값이 통화임</translation>
    </message>
    <message>
        <source>its values are IP addresses</source>
        <translation>값이 IP 주소임</translation>
    </message>
    <message>
        <source>its values are addresses of web pages</source>
        <translation>값이 웹페이지 주소임</translation>
    </message>
    <message>
        <source>its values are names of browsers</source>
        <translation>값이 브라우저 이름임</translation>
    </message>
    <message>
        <source>its values are times</source>
        <translation>값이 시각임</translation>
    </message>
    <message>
        <source>its values are amounts of money</source>
        <translation>값이 금액임</translation>
    </message>
    <message>
        <source>its values are codes, each another</source>
        <translation>값이 서로 다른 코드임</translation>
    </message>
    <message>
        <source>its values are first and last names</source>
        <translation>값이 이름과 성임</translation>
    </message>
    <message>
        <source>it is one more column of the same</source>
        <translation>같은 종류의 열이 하나 더 있음</translation>
    </message>
    <message>
        <source>it belongs to the column of dates</source>
        <translation>날짜 열과 짝이 됨</translation>
    </message>
    <message>
        <source>the program that wrote the file is known</source>
        <translation>파일을 쓴 프로그램을 알고 있음</translation>
    </message>
    <message>
        <source>the date in line {line} fits only with the day in front</source>
        <translation>{line}행의 날짜는 일이 먼저일 때만 맞음</translation>
    </message>
    <message>
        <source>the date in line {line} fits only with the month in front</source>
        <translation>{line}행의 날짜는 월이 먼저일 때만 맞음</translation>
    </message>
    <message>
        <source>the date in line {line} has the year in front</source>
        <translation>{line}행의 날짜는 연도가 먼저임</translation>
    </message>
    <message>
        <source>{found} dates fit either way, the first in line {line}</source>
        <translation>날짜 {found}개는 어느 쪽이든 맞음(처음은 {line}행)</translation>
    </message>
    <message>
        <source>the dates in lines {line} and {expected} are written in different orders</source>
        <translation>{line}행과 {expected}행의 날짜 순서가 다름</translation>
    </message>
    <message>
        <source>{found} times name no zone, the first in line {line}</source>
        <translation>시각 {found}개에 시간대가 없음(처음은 {line}행)</translation>
    </message>
    <message>
        <source>the name of a zone in line {line} means several</source>
        <translation>{line}행의 시간대 이름이 여러 가지를 뜻함</translation>
    </message>
    <message>
        <source>{found} dates have no time, the first in line {line}</source>
        <translation>날짜 {found}개에 시각이 없음(처음은 {line}행)</translation>
    </message>
    <message>
        <source>{found} years have two digits, the first in line {line}</source>
        <translation>연도 {found}개가 두 자리임(처음은 {line}행)</translation>
    </message>
    <message>
        <source>{found} dates are day numbers, the first in line {line}</source>
        <translation>날짜 {found}개가 날짜 수임(처음은 {line}행)</translation>
    </message>
    <message>
        <source>the amount in line {line} can be read in one way only</source>
        <translation>{line}행의 금액은 한 가지로만 읽을 수 있음</translation>
    </message>
    <message>
        <source>{found} amounts can be read in two ways, the first in line {line}</source>
        <translation>금액 {found}개를 두 가지로 읽을 수 있음(처음은 {line}행)</translation>
    </message>
    <message>
        <source>the amounts in lines {line} and {expected} have different decimal signs</source>
        <translation>{line}행과 {expected}행의 금액은 소수점 기호가 다름</translation>
    </message>
    <message>
        <source>no amount of {found} has decimals</source>
        <translation>금액 {found}개 중 소수가 있는 것이 없음</translation>
    </message>
    <message>
        <source>{found} cells are empty, the first in line {line}</source>
        <translation>셀 {found}개가 비어 있음(처음은 {line}행)</translation>
    </message>
    <message>
        <source>{found} lines belong to an order above them, the first is line {line}</source>
        <translation>행 {found}개가 위의 주문에 속함(처음은 {line}행)</translation>
    </message>
    <message>
        <source>{found} lines are the line above once more, the first is line {line}</source>
        <translation>행 {found}개가 위의 행과 같음(처음은 {line}행)</translation>
    </message>
    <message>
        <source>{found} names have words in the middle, the first in line {line}</source>
        <translation>이름 {found}개에 가운데 단어가 있음(처음은 {line}행)</translation>
    </message>
    <message>
        <source>its numbers count the lines of this file</source>
        <translation>번호가 이 파일의 행 번호임</translation>
    </message>
    <message>
        <source>a spreadsheet has cut the digits of {found} of its numbers, the first in line {line}</source>
        <translation>스프레드시트가 번호 {found}개의 자릿수를 잘랐음(처음은 {line}행)</translation>
    </message>
    <message>
        <source>{found} amounts have such a sign and no code, the first in line {line}</source>
        <translation>금액 {found}개에 이 기호만 있고 코드가 없음(처음은 {line}행)</translation>
    </message>
    <message>
        <source>{found} names of countries mean several, the first in line {line}</source>
        <translation>국가 이름 {found}개가 여러 국가를 뜻함(처음은 {line}행)</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>it is in no form that is known</source>
        <translation>알려진 형식이 아님</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>너무 짧음</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>너무 긺</translation>
    </message>
    <message>
        <source>it holds a character that does not belong there</source>
        <translation>있으면 안 되는 문자가 있음</translation>
    </message>
    <message>
        <source>there is no such value</source>
        <translation>이런 값이 없음</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>true도 false도 아님</translation>
    </message>
    <message>
        <source>it has no time of day</source>
        <translation>시각이 없음</translation>
    </message>
    <message>
        <source>it has no time zone</source>
        <translation>시간대가 없음</translation>
    </message>
    <message>
        <source>its time zone is not known</source>
        <translation>시간대를 알 수 없음</translation>
    </message>
    <message>
        <source>the clocks skipped it</source>
        <translation>시계 변경으로 없는 시각임</translation>
    </message>
    <message>
        <source>it happened twice</source>
        <translation>시계 변경으로 두 번 있는 시각임</translation>
    </message>
    <message>
        <source>day and month could be either way round</source>
        <translation>일과 월의 순서가 어느 쪽이든 가능함</translation>
    </message>
    <message>
        <source>its year has two digits</source>
        <translation>연도가 두 자리임</translation>
    </message>
    <message>
        <source>it is the day number of a spreadsheet</source>
        <translation>스프레드시트 날짜 수임</translation>
    </message>
    <message>
        <source>it has too many decimals</source>
        <translation>소수 자릿수가 너무 많음</translation>
    </message>
    <message>
        <source>its decimal sign is not certain</source>
        <translation>소수점 기호가 확실하지 않음</translation>
    </message>
    <message>
        <source>it names another currency</source>
        <translation>다른 통화가 적혀 있음</translation>
    </message>
    <message>
        <source>there is no such currency</source>
        <translation>이런 통화가 없음</translation>
    </message>
    <message>
        <source>the currency is no longer in use</source>
        <translation>더는 쓰지 않는 통화임</translation>
    </message>
    <message>
        <source>a spreadsheet program has damaged it</source>
        <translation>스프레드시트 프로그램에서 손상됨</translation>
    </message>
    <message>
        <source>it has no country code</source>
        <translation>국가 번호가 없음</translation>
    </message>
    <message>
        <source>it has an extension</source>
        <translation>내선 번호가 있음</translation>
    </message>
    <message>
        <source>it has a national zero inside an international number</source>
        <translation>국제 번호 안에 국내용 0이 있음</translation>
    </message>
    <message>
        <source>it may begin with its country code or not</source>
        <translation>국가 번호로 시작하는지 확실하지 않음</translation>
    </message>
    <message>
        <source>it is a hash of another kind</source>
        <translation>다른 종류의 해시임</translation>
    </message>
    <message>
        <source>it is a hash in base64, and the API takes hex</source>
        <translation>base64 해시인데 API는 16진을 받음</translation>
    </message>
    <message>
        <source>it is the hash of an empty cell</source>
        <translation>빈 셀의 해시임</translation>
    </message>
    <message>
        <source>it holds more than one value</source>
        <translation>값이 두 개 이상임</translation>
    </message>
    <message>
        <source>it is an address with a name in front</source>
        <translation>주소 앞에 이름이 있음</translation>
    </message>
    <message>
        <source>it looks like a company, or like two people</source>
        <translation>회사이거나 두 사람으로 보임</translation>
    </message>
    <message>
        <source>it is one word, so first and last name can&apos;t be told apart</source>
        <translation>한 단어라 이름과 성을 구별할 수 없음</translation>
    </message>
    <message>
        <source>the words in the middle could be first or last names</source>
        <translation>가운데 단어가 이름일 수도 성일 수도 있음</translation>
    </message>
    <message>
        <source>it does not show which part is the last name</source>
        <translation>어느 부분이 성인지 알 수 없음</translation>
    </message>
    <message>
        <source>there is no such country</source>
        <translation>이런 국가가 없음</translation>
    </message>
    <message>
        <source>it is no web address</source>
        <translation>웹 주소가 아님</translation>
    </message>
    <message>
        <source>it holds a user name or password</source>
        <translation>사용자 이름이나 비밀번호가 있음</translation>
    </message>
    <message>
        <source>it is all zeroes</source>
        <translation>모두 0임</translation>
    </message>
    <message>
        <source>its time zone can mean more than one</source>
        <translation>시간대가 여러 가지를 뜻할 수 있음</translation>
    </message>
    <message>
        <source>its currency sign stands for several currencies</source>
        <translation>통화 기호가 여러 통화를 뜻함</translation>
    </message>
    <message>
        <source>several countries go by that name</source>
        <translation>이 이름의 국가가 여러 개임</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>전송 중</translation>
    </message>
    <message>
        <source>interrupted; the rest can be sent</source>
        <translation>중단됨, 나머지를 전송할 수 있음</translation>
    </message>
    <message>
        <source>stopped; the rest can be sent</source>
        <translation>중지됨, 나머지를 전송할 수 있음</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>given up; what was sent stays sent</source>
        <translation>포기함, 전송한 것은 전송된 상태로 남음</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>전송 안 함</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>가는 중</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>수락됨</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>sent in parts</source>
        <translation>나누어 전송됨</translation>
    </message>
    <message>
        <source>none: it was no file</source>
        <translation>없음: 파일이 아님</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>파일의 SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of its first and last MiB</source>
        <translation>처음과 마지막 MiB의 SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the hashes of the files</source>
        <translation>파일 해시들의 SHA-256</translation>
    </message>
    <message>
        <source>Receipt of a send to OpenAI Ads</source>
        <translation>OpenAI Ads 전송 확인서</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>픽셀</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>엔드포인트</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>크기(바이트)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>some lines were changed or left out in Convey</source>
        <translation>일부 행을 Convey에서 변경하거나 제외함</translation>
    </message>
    <message>
        <source>Saved setup</source>
        <translation>저장된 설정</translation>
    </message>
    <message>
        <source>none; what Convey found in the file</source>
        <translation>없음, Convey가 파일에서 찾은 대로</translation>
    </message>
    <message>
        <source>SHA-256 of the setup</source>
        <translation>설정의 SHA-256</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>전환</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>수락됨</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Sent, no answer came back</source>
        <translation>전송했지만 응답 없음</translation>
    </message>
    <message>
        <source>Blocked in Convey</source>
        <translation>Convey에서 전송 불가</translation>
    </message>
    <message>
        <source>Outside the 7 days</source>
        <translation>7일 기간 외</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>전송 안 함</translation>
    </message>
    <message>
        <source>All conversions of the file</source>
        <translation>파일의 모든 전환</translation>
    </message>
    <message>
        <source>Worth of what was to be sent</source>
        <translation>전송 대상의 금액</translation>
    </message>
    <message>
        <source>Accepted means: OpenAI has taken the conversion in. Whether it counts for an ad is decided later, in Ads Manager.</source>
        <translation>수락은 OpenAI가 전환을 받았다는 뜻입니다. 광고 성과로 집계되는지는 나중에 Ads Manager에서 정해집니다.</translation>
    </message>
    <message>
        <source>A test: OpenAI judged the conversions and recorded nothing.</source>
        <translation>테스트: OpenAI가 전환을 판정만 하고 아무것도 기록하지 않았습니다.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 상태</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>전송됨</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>응답 시각</translation>
    </message>
    <message>
        <source>Sent for real</source>
        <translation>실제 전송</translation>
    </message>
    <message>
        <source>Tested (nothing is recorded)</source>
        <translation>테스트(아무것도 기록되지 않음)</translation>
    </message>
    <message>
        <source>This line has {found} cells; the header has {expected}.</source>
        <translation>이 행의 셀은 {found}개이고 열 이름은 {expected}개입니다.</translation>
    </message>
    <message>
        <source>A separator inside a cell needs quotes around the cell. Export the file again, or mend the line.</source>
        <translation>셀 안에 구분 문자가 있으면 셀을 따옴표로 감싸야 합니다. 파일을 다시 내보내거나 행을 수정하세요.</translation>
    </message>
    <message>
        <source>Cells are missing, so the others may stand under the wrong header. Mend the line or leave it out.</source>
        <translation>셀이 빠져 있어 나머지가 다른 열에 있을 수 있습니다. 행을 수정하거나 제외하세요.</translation>
    </message>
    <message>
        <source>A quotation mark in this line is never closed.</source>
        <translation>이 행의 따옴표가 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>Add the closing quotation mark, or export the file again.</source>
        <translation>닫는 따옴표를 추가하거나 파일을 다시 내보내세요.</translation>
    </message>
    <message>
        <source>This line is longer than Convey reads, and was cut.</source>
        <translation>이 행은 Convey가 읽는 길이를 넘어 잘렸습니다.</translation>
    </message>
    <message>
        <source>A cell may have 16 MB. Look for a missing quotation mark above the line, or take the long cell out.</source>
        <translation>셀은 16MB까지입니다. 이 행 위에 빠진 따옴표가 있는지 찾거나 긴 셀을 빼세요.</translation>
    </message>
    <message>
        <source>A cell of this line holds bytes that are not UTF-8 text.</source>
        <translation>이 행의 셀에 UTF-8 텍스트가 아닌 바이트가 있습니다.</translation>
    </message>
    <message>
        <source>Save the file as &quot;CSV UTF-8&quot; and open it again.</source>
        <translation>파일을 ‘CSV UTF-8’로 저장하고 다시 여세요.</translation>
    </message>
    <message>
        <source>This conversion has no id.</source>
        <translation>이 전환에는 ID가 없습니다.</translation>
    </message>
    <message>
        <source>Every conversion needs its own id, usually the order number. Choose the column that holds it.</source>
        <translation>모든 전환에는 고유한 ID가 필요하며 보통 주문 번호입니다. 그 열을 선택하세요.</translation>
    </message>
    <message>
        <source>The id looks like an e-mail address, a phone number or a card number.</source>
        <translation>ID가 이메일 주소, 전화번호 또는 카드 번호로 보입니다.</translation>
    </message>
    <message>
        <source>Ids are sent as they are. Choose a column with an order or transaction number.</source>
        <translation>ID는 그대로 전송됩니다. 주문 번호나 거래 번호가 있는 열을 선택하세요.</translation>
    </message>
    <message>
        <source>The id is {found} bytes long; more than {expected} is unusual.</source>
        <translation>ID가 {found}바이트입니다. {expected}보다 긴 것은 드뭅니다.</translation>
    </message>
    <message>
        <source>OpenAI publishes no limit. Check that the right column is chosen.</source>
        <translation>OpenAI가 공개한 한도는 없습니다. 올바른 열을 선택했는지 확인하세요.</translation>
    </message>
    <message>
        <source>This line does not say what kind of event it is.</source>
        <translation>이 행에는 이벤트 종류가 없습니다.</translation>
    </message>
    <message>
        <source>Fill in the cell, or set one event for the whole file.</source>
        <translation>셀을 채우거나 파일 전체에 이벤트 하나를 지정하세요.</translation>
    </message>
    <message>
        <source>This word is none of the events that OpenAI knows.</source>
        <translation>이 단어는 OpenAI가 아는 이벤트가 아닙니다.</translation>
    </message>
    <message>
        <source>Write one of its events, such as order_created, or say which event the word means.</source>
        <translation>order_created 같은 OpenAI의 이벤트를 쓰거나 이 단어가 어느 이벤트를 뜻하는지 지정하세요.</translation>
    </message>
    <message>
        <source>A custom event needs a name.</source>
        <translation>맞춤 이벤트에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>Choose the column that holds it (custom_event_name), or set one name for the file.</source>
        <translation>이름이 있는 열(custom_event_name)을 선택하거나 파일에 이름 하나를 지정하세요.</translation>
    </message>
    <message>
        <source>This custom event name is not allowed.</source>
        <translation>이 맞춤 이벤트 이름은 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, _ or -, and begin and end with a letter or digit.</source>
        <translation>영문자, 숫자, _, - 1~64자를 쓰고 처음과 끝은 영문자나 숫자로 하세요.</translation>
    </message>
    <message>
        <source>This custom event has the name of a standard event.</source>
        <translation>이 맞춤 이벤트는 표준 이벤트와 이름이 같습니다.</translation>
    </message>
    <message>
        <source>Send it as the standard event, or choose another name.</source>
        <translation>표준 이벤트로 전송하거나 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>The custom event name is not sent: this is a standard event.</source>
        <translation>표준 이벤트이므로 맞춤 이벤트 이름은 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>할 일이 없습니다.</translation>
    </message>
    <message>
        <source>This conversion has no time.</source>
        <translation>이 전환에는 시각이 없습니다.</translation>
    </message>
    <message>
        <source>Choose the column with the time of the conversion, or fill in the cell.</source>
        <translation>전환의 시각이 있는 열을 선택하거나 셀을 채우세요.</translation>
    </message>
    <message>
        <source>This time can&apos;t be read.</source>
        <translation>이 시각을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-21T14:30:00+01:00, or say how dates are written (date_format).</source>
        <translation>2026-11-21T14:30:00+01:00처럼 쓰거나 날짜를 쓰는 방식(date_format)을 지정하세요.</translation>
    </message>
    <message>
        <source>In which time zone this time is can&apos;t be told.</source>
        <translation>이 시각이 어느 시간대인지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Say which zone the file&apos;s times are in (time_zone).</source>
        <translation>파일의 시각이 어느 시간대인지(time_zone) 지정하세요.</translation>
    </message>
    <message>
        <source>In this date day and month could be either way round.</source>
        <translation>이 날짜는 일과 월의 순서가 어느 쪽이든 가능합니다.</translation>
    </message>
    <message>
        <source>Say which of year, month and day comes first (date_format).</source>
        <translation>연, 월, 일 중 무엇이 먼저 오는지(date_format) 지정하세요.</translation>
    </message>
    <message>
        <source>This local time did not exist: the clocks were put forward over it.</source>
        <translation>이 현지 시각은 시계를 앞당겨 존재하지 않았습니다.</translation>
    </message>
    <message>
        <source>Check the time zone, or export times with their offset.</source>
        <translation>시간대를 확인하거나 시차가 있는 시각으로 내보내세요.</translation>
    </message>
    <message>
        <source>This local time happened twice: the clocks were put back over it.</source>
        <translation>이 현지 시각은 시계를 되돌려 두 번 있었습니다.</translation>
    </message>
    <message>
        <source>Export times with their offset, or write the offset into the cell.</source>
        <translation>시차가 있는 시각으로 내보내거나 셀에 시차를 쓰세요.</translation>
    </message>
    <message>
        <source>This conversion is older than the 7 days that OpenAI takes. Nothing is wrong with it.</source>
        <translation>이 전환은 OpenAI가 받는 7일보다 오래되었습니다. 잘못된 것은 없습니다.</translation>
    </message>
    <message>
        <source>It stays here. With an upload at least once a week none grows too old.</source>
        <translation>여기에 남습니다. 일주일에 한 번 이상 업로드하면 오래되는 것이 없습니다.</translation>
    </message>
    <message>
        <source>This time is more than 10 minutes in the future.</source>
        <translation>이 시각은 10분 넘게 미래입니다.</translation>
    </message>
    <message>
        <source>This conversion leaves the 7 days within the hour.</source>
        <translation>이 전환은 1시간 안에 7일을 넘깁니다.</translation>
    </message>
    <message>
        <source>Send it now.</source>
        <translation>지금 전송하세요.</translation>
    </message>
    <message>
        <source>This is none of the places where a conversion can happen.</source>
        <translation>전환이 일어날 수 있는 장소가 아닙니다.</translation>
    </message>
    <message>
        <source>Use web, mobile_app, offline, physical_store, phone_call, email or other.</source>
        <translation>web, mobile_app, offline, physical_store, phone_call, email, other 중에서 쓰세요.</translation>
    </message>
    <message>
        <source>App events are taken only with action_source mobile_app.</source>
        <translation>앱 이벤트는 action_source가 mobile_app일 때만 받습니다.</translation>
    </message>
    <message>
        <source>Set action_source to mobile_app for these conversions.</source>
        <translation>이 전환의 action_source를 mobile_app으로 지정하세요.</translation>
    </message>
    <message>
        <source>A conversion on the web needs the address of its page.</source>
        <translation>웹의 전환에는 페이지 주소가 필요합니다.</translation>
    </message>
    <message>
        <source>Choose the column with the address, set one address for the file, or say that these did not happen on the web.</source>
        <translation>주소가 있는 열을 선택하거나, 파일에 주소 하나를 지정하거나, 웹에서 일어난 것이 아니라고 지정하세요.</translation>
    </message>
    <message>
        <source>This is no web address that can be sent.</source>
        <translation>전송할 수 있는 웹 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>It must begin with https:// or http:// and name a host, without a user name or password.</source>
        <translation>https:// 또는 http://로 시작하고 호스트가 있어야 하며 사용자 이름이나 비밀번호가 없어야 합니다.</translation>
    </message>
    <message>
        <source>The page address holds something like an e-mail address, a phone number or a card number.</source>
        <translation>페이지 주소에 이메일 주소, 전화번호 또는 카드 번호 같은 것이 있습니다.</translation>
    </message>
    <message>
        <source>Addresses are sent as they are. Remove the personal part, or choose another column.</source>
        <translation>주소는 그대로 전송됩니다. 개인에 관한 부분을 빼거나 다른 열을 선택하세요.</translation>
    </message>
    <message>
        <source>This opt-out is neither yes nor no.</source>
        <translation>이 옵트아웃은 예도 아니요도 아닙니다.</translation>
    </message>
    <message>
        <source>Use true or false (yes, no, 1 and 0 are understood).</source>
        <translation>true나 false를 쓰세요(yes, no, 1, 0도 됩니다).</translation>
    </message>
    <message>
        <source>The consent of this person is unclear; the conversion is sent with opt_out.</source>
        <translation>이 사람의 동의가 불분명하여 전환을 opt_out으로 전송합니다.</translation>
    </message>
    <message>
        <source>Fill in the cell with granted or denied, or leave the line out.</source>
        <translation>셀에 granted나 denied를 채우거나 행을 제외하세요.</translation>
    </message>
    <message>
        <source>Nothing identifies the customer. OpenAI can hardly connect this conversion to an ad.</source>
        <translation>고객을 식별할 정보가 없습니다. OpenAI가 이 전환을 광고와 연결하기 어렵습니다.</translation>
    </message>
    <message>
        <source>Choose a column with a click reference (oppref), an e-mail address, a phone number or a customer id if the file has one.</source>
        <translation>파일에 클릭 참조(oppref), 이메일 주소, 전화번호 또는 고객 ID가 있으면 그 열을 선택하세요.</translation>
    </message>
    <message>
        <source>This e-mail address can&apos;t be read; it is left out of the conversion.</source>
        <translation>이 이메일 주소를 읽을 수 없어 전환에서 뺍니다.</translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation>주소를 고치세요.</translation>
    </message>
    <message>
        <source>This phone number can&apos;t be read; it is left out of the conversion.</source>
        <translation>이 전화번호를 읽을 수 없어 전환에서 뺍니다.</translation>
    </message>
    <message>
        <source>Write it with its country code, like +44 7700 900123.</source>
        <translation>+44 7700 900123처럼 국가 번호와 함께 쓰세요.</translation>
    </message>
    <message>
        <source>This phone number has no country code; it is left out of the conversion.</source>
        <translation>이 전화번호에 국가 번호가 없어 전환에서 뺍니다.</translation>
    </message>
    <message>
        <source>Say which country the numbers are from (phone_country).</source>
        <translation>번호가 어느 국가의 것인지(phone_country) 지정하세요.</translation>
    </message>
    <message>
        <source>This customer id can&apos;t be read; it is left out of the conversion.</source>
        <translation>이 고객 ID를 읽을 수 없어 전환에서 뺍니다.</translation>
    </message>
    <message>
        <source>Correct the cell.</source>
        <translation>셀을 고치세요.</translation>
    </message>
    <message>
        <source>This name can&apos;t be read; it is left out of the conversion.</source>
        <translation>이 이름을 읽을 수 없어 전환에서 뺍니다.</translation>
    </message>
    <message>
        <source>This is no country that can be told; it is left out of the conversion.</source>
        <translation>어느 국가인지 알 수 없어 전환에서 뺍니다.</translation>
    </message>
    <message>
        <source>Use the two-letter code, like US or DE.</source>
        <translation>US, DE처럼 두 글자 코드를 쓰세요.</translation>
    </message>
    <message>
        <source>This region can&apos;t be sent; it is left out of the conversion.</source>
        <translation>이 지역을 전송할 수 없어 전환에서 뺍니다.</translation>
    </message>
    <message>
        <source>Use at most 128 characters.</source>
        <translation>최대 128자로 쓰세요.</translation>
    </message>
    <message>
        <source>This city can&apos;t be sent; it is left out of the conversion.</source>
        <translation>이 도시를 전송할 수 없어 전환에서 뺍니다.</translation>
    </message>
    <message>
        <source>This postal code can&apos;t be sent; it is left out of the conversion.</source>
        <translation>이 우편번호를 전송할 수 없어 전환에서 뺍니다.</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces and hyphens, at most 32 characters.</source>
        <translation>영문자, 숫자, 공백, 하이픈을 최대 32자로 쓰세요.</translation>
    </message>
    <message>
        <source>This is no IP address; it is left out of the conversion.</source>
        <translation>IP 주소가 아니어서 전환에서 뺍니다.</translation>
    </message>
    <message>
        <source>Use one IPv4 or IPv6 address.</source>
        <translation>IPv4 또는 IPv6 주소 하나를 쓰세요.</translation>
    </message>
    <message>
        <source>This browser text can&apos;t be sent; it is left out of the conversion.</source>
        <translation>이 브라우저 문자열을 전송할 수 없어 전환에서 뺍니다.</translation>
    </message>
    <message>
        <source>Remove the control characters.</source>
        <translation>제어 문자를 빼세요.</translation>
    </message>
    <message>
        <source>This obref can&apos;t be sent; it is left out of the conversion.</source>
        <translation>이 obref를 전송할 수 없어 전환에서 뺍니다.</translation>
    </message>
    <message>
        <source>Use the value of the __obref cookie as it is.</source>
        <translation>__obref 쿠키의 값을 그대로 쓰세요.</translation>
    </message>
    <message>
        <source>This is no Android advertising id; it is left out of the conversion.</source>
        <translation>Android 광고 ID가 아니어서 전환에서 뺍니다.</translation>
    </message>
    <message>
        <source>Use the id as 8-4-4-4-12 hexadecimal digits; all zeroes means that there is none.</source>
        <translation>8-4-4-4-12자리 16진수 ID를 쓰세요. 모두 0이면 ID가 없다는 뜻입니다.</translation>
    </message>
    <message>
        <source>This looks like a hash of another kind (MD5, SHA-1, base64); OpenAI takes SHA-256 in hex alone. It is left out of the conversion.</source>
        <translation>다른 종류의 해시(MD5, SHA-1, base64)로 보입니다. OpenAI는 16진 SHA-256만 받으므로 전환에서 뺍니다.</translation>
    </message>
    <message>
        <source>Export the plain value (it is hashed here before it leaves), or a SHA-256 hash.</source>
        <translation>일반 값(나가기 전에 여기서 해시됨)이나 SHA-256 해시를 내보내세요.</translation>
    </message>
    <message>
        <source>This value is hashed already and is sent as it is.</source>
        <translation>이 값은 이미 해시되어 있어 그대로 전송됩니다.</translation>
    </message>
    <message>
        <source>It is of use only if it was trimmed and lower-cased before it was hashed.</source>
        <translation>해시하기 전에 앞뒤 공백을 빼고 소문자로 바꾼 경우에만 쓸모가 있습니다.</translation>
    </message>
    <message>
        <source>This amount can&apos;t be read.</source>
        <translation>이 금액을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Write it like 129.99, or say that the file uses a comma (decimal_sign).</source>
        <translation>129.99처럼 쓰거나 파일이 쉼표를 쓴다고 지정하세요(decimal_sign).</translation>
    </message>
    <message>
        <source>This amount has more decimals than its currency.</source>
        <translation>이 금액의 소수 자릿수가 통화보다 많습니다.</translation>
    </message>
    <message>
        <source>Round it yourself, or check the currency: it decides how many decimals there are.</source>
        <translation>직접 반올림하거나 통화를 확인하세요. 소수 자릿수는 통화에 따라 정해집니다.</translation>
    </message>
    <message>
        <source>In this amount the sign could mark thousands or decimals.</source>
        <translation>이 금액의 기호는 천 단위 구분일 수도 소수점일 수도 있습니다.</translation>
    </message>
    <message>
        <source>Say which one marks decimals (decimal_sign).</source>
        <translation>어느 것이 소수점인지(decimal_sign) 지정하세요.</translation>
    </message>
    <message>
        <source>This conversion has an amount but no currency.</source>
        <translation>이 전환에 금액은 있지만 통화가 없습니다.</translation>
    </message>
    <message>
        <source>Choose the column with the currency, or set one for the file (data.currency).</source>
        <translation>통화가 있는 열을 선택하거나 파일에 하나를 지정하세요(data.currency).</translation>
    </message>
    <message>
        <source>This amount is negative.</source>
        <translation>이 금액은 음수입니다.</translation>
    </message>
    <message>
        <source>Refunds are not conversions; leave the line out unless you mean it.</source>
        <translation>환불은 전환이 아닙니다. 의도한 것이 아니면 행을 제외하세요.</translation>
    </message>
    <message>
        <source>This amount is zero.</source>
        <translation>이 금액은 0입니다.</translation>
    </message>
    <message>
        <source>Check that the right column is chosen.</source>
        <translation>올바른 열을 선택했는지 확인하세요.</translation>
    </message>
    <message>
        <source>This is no currency code of ISO 4217.</source>
        <translation>ISO 4217의 통화 코드가 아닙니다.</translation>
    </message>
    <message>
        <source>Use three letters, like EUR or USD.</source>
        <translation>EUR, USD처럼 세 글자를 쓰세요.</translation>
    </message>
    <message>
        <source>This currency is no longer in use.</source>
        <translation>이 통화는 더는 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Use the currency that replaced it, and convert the amount.</source>
        <translation>이를 대체한 통화를 쓰고 금액을 환산하세요.</translation>
    </message>
    <message>
        <source>The plan is not sent: this kind of event takes none.</source>
        <translation>이 종류의 이벤트에는 요금제가 없어 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>The products are not sent: this kind of event takes none.</source>
        <translation>이 종류의 이벤트에는 상품이 없어 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>This field is not sent: only custom events take fields of one&apos;s own.</source>
        <translation>자체 필드는 맞춤 이벤트에만 쓸 수 있어 이 필드는 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address, a phone number or a card number, and would be sent as it is.</source>
        <translation>이메일 주소, 전화번호 또는 카드 번호로 보이며 그대로 전송되게 됩니다.</translation>
    </message>
    <message>
        <source>Check the column; personal data belongs in the fields that are hashed.</source>
        <translation>열을 확인하세요. 개인정보는 해시되는 필드에 넣어야 합니다.</translation>
    </message>
    <message>
        <source>This quantity is no whole number.</source>
        <translation>이 수량은 정수가 아닙니다.</translation>
    </message>
    <message>
        <source>Write it like 2.</source>
        <translation>2처럼 쓰세요.</translation>
    </message>
    <message>
        <source>This quantity is {found}.</source>
        <translation>이 수량은 {found}입니다.</translation>
    </message>
    <message>
        <source>Check the line; a quantity is usually at least 1.</source>
        <translation>행을 확인하세요. 수량은 보통 1 이상입니다.</translation>
    </message>
    <message>
        <source>This item price can&apos;t be read.</source>
        <translation>이 상품 가격을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>This item has a price, but neither it nor the conversion has a currency.</source>
        <translation>이 상품에 가격은 있지만 상품에도 전환에도 통화가 없습니다.</translation>
    </message>
    <message>
        <source>This item&apos;s currency is no code of ISO 4217.</source>
        <translation>이 상품의 통화는 ISO 4217의 코드가 아닙니다.</translation>
    </message>
    <message>
        <source>This conversion has {found} items; more than {expected} is unusual.</source>
        <translation>이 전환에 상품이 {found}개 있습니다. {expected}개보다 많은 것은 드뭅니다.</translation>
    </message>
    <message>
        <source>OpenAI publishes no limit. Check how lines are joined to orders.</source>
        <translation>OpenAI가 공개한 한도는 없습니다. 행이 주문에 결합되는 방식을 확인하세요.</translation>
    </message>
    <message>
        <source>The customer&apos;s last name is in the name of an item, which is sent as it is.</source>
        <translation>그대로 전송되는 상품 이름에 고객의 성이 있습니다.</translation>
    </message>
    <message>
        <source>Names must not be sent unhashed. Take the name out of the cell, or send items without their names.</source>
        <translation>이름을 해시하지 않고 전송하면 안 됩니다. 셀에서 이름을 빼거나 상품을 이름 없이 전송하세요.</translation>
    </message>
    <message>
        <source>This field of your own can&apos;t be read as what it is sent as; it is left out of the conversion.</source>
        <translation>이 자체 필드를 전송할 형식으로 읽을 수 없어 전환에서 뺍니다.</translation>
    </message>
    <message>
        <source>Numbers are written like 12.5, booleans like true and false; or send the field as text.</source>
        <translation>수는 12.5, 참거짓은 true, false처럼 쓰거나 필드를 텍스트로 전송하세요.</translation>
    </message>
    <message>
        <source>The items in this cell can&apos;t be read; they are left out.</source>
        <translation>이 셀의 상품을 읽을 수 없어 뺍니다.</translation>
    </message>
    <message>
        <source>The cell must be a JSON list of objects with id, name, quantity.</source>
        <translation>셀은 id, name, quantity가 있는 객체의 JSON 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>There are more than three different values; the first three are sent.</source>
        <translation>서로 다른 값이 네 개 이상이어서 처음 세 개를 전송합니다.</translation>
    </message>
    <message>
        <source>OpenAI takes three a list. Choose the columns that tell most.</source>
        <translation>OpenAI는 목록마다 세 개를 받습니다. 가장 도움이 되는 열을 선택하세요.</translation>
    </message>
    <message>
        <source>The word of consent in this line leaves it out.</source>
        <translation>이 행의 동의 단어에 따라 제외됩니다.</translation>
    </message>
    <message>
        <source>Say otherwise in the table of consent words if that is not meant.</source>
        <translation>의도한 것이 아니면 동의 단어 표에서 변경하세요.</translation>
    </message>
    <message>
        <source>The payment of this line was voided.</source>
        <translation>이 행의 결제는 무효가 되었습니다.</translation>
    </message>
    <message>
        <source>If it is to be sent all the same, change the filter on column {subject}.</source>
        <translation>그래도 전송하려면 열 {subject}의 필터를 변경하세요.</translation>
    </message>
    <message>
        <source>This line was paid back.</source>
        <translation>이 행은 환불되었습니다.</translation>
    </message>
    <message>
        <source>This line was cancelled.</source>
        <translation>이 행은 취소되었습니다.</translation>
    </message>
    <message>
        <source>This line is not paid or not settled yet.</source>
        <translation>이 행은 아직 결제되거나 정산되지 않았습니다.</translation>
    </message>
    <message>
        <source>Export again when it is paid; the same id is sent once.</source>
        <translation>결제된 뒤 다시 내보내세요. 같은 ID는 한 번만 전송됩니다.</translation>
    </message>
    <message>
        <source>This payment failed, was declined or expired.</source>
        <translation>이 결제는 실패했거나 거절되었거나 만료되었습니다.</translation>
    </message>
    <message>
        <source>This line was made in test mode.</source>
        <translation>이 행은 테스트 모드에서 만들어졌습니다.</translation>
    </message>
    <message>
        <source>This line is no sale.</source>
        <translation>이 행은 판매가 아닙니다.</translation>
    </message>
    <message>
        <source>This line corrects a conversion that was reported before.</source>
        <translation>이 행은 전에 보고한 전환을 정정합니다.</translation>
    </message>
    <message>
        <source>This line sums up others.</source>
        <translation>이 행은 다른 행의 합계입니다.</translation>
    </message>
    <message>
        <source>This deal is not won.</source>
        <translation>이 거래는 성사되지 않았습니다.</translation>
    </message>
    <message>
        <source>A filter of the saved setup leaves this line out.</source>
        <translation>저장된 설정의 필터에 따라 이 행이 제외됩니다.</translation>
    </message>
    <message>
        <source>More than {expected} lines belong to this order.</source>
        <translation>이 주문에 속하는 행이 {expected}개보다 많습니다.</translation>
    </message>
    <message>
        <source>Check by which column lines are joined to orders (fold_by); this can&apos;t be one.</source>
        <translation>행을 주문에 결합하는 열(fold_by)을 확인하세요. 이 열은 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Lines {expected} and {found} belong to one order, but differ here; line {expected} is taken.</source>
        <translation>{expected}행과 {found}행은 한 주문이지만 여기가 다릅니다. {expected}행을 사용합니다.</translation>
    </message>
    <message>
        <source>Check whether both lines are one order. If not, join lines by another column (fold_by).</source>
        <translation>두 행이 한 주문인지 확인하세요. 아니면 다른 열로 행을 결합하세요(fold_by).</translation>
    </message>
    <message>
        <source>Lines {expected} and {found} of this order are the same, cell by cell; both are sent as items.</source>
        <translation>이 주문의 {expected}행과 {found}행은 모든 셀이 같습니다. 둘 다 상품으로 전송됩니다.</translation>
    </message>
    <message>
        <source>Say whether such lines are two items (fold_repeats=keep) or a mistake of the export (fold_repeats=drop).</source>
        <translation>이런 행이 상품 두 개인지(fold_repeats=keep) 내보내기 실수인지(fold_repeats=drop) 지정하세요.</translation>
    </message>
    <message>
        <source>The items cost {found} together, the order {expected}, in the smallest unit of its currency.</source>
        <translation>상품의 합계는 {found}, 주문은 {expected}입니다(통화의 최소 단위).</translation>
    </message>
    <message>
        <source>Postage, tax or a discount explain it; the order&apos;s amount is sent.</source>
        <translation>배송비, 세금, 할인으로 설명됩니다. 주문의 금액을 전송합니다.</translation>
    </message>
    <message>
        <source>The items cost {found} together, the order {expected}, in the smallest unit of its currency: that is far apart.</source>
        <translation>상품의 합계는 {found}, 주문은 {expected}입니다(통화의 최소 단위). 차이가 큽니다.</translation>
    </message>
    <message>
        <source>Check the columns of price and quantity, and whether all lines are of this order.</source>
        <translation>가격과 수량의 열과, 모든 행이 이 주문의 것인지 확인하세요.</translation>
    </message>
    <message>
        <source>This conversion has the same id as line {expected} and is the same; the first one is sent.</source>
        <translation>이 전환은 {expected}행과 ID도 내용도 같습니다. 첫 번째 것을 전송합니다.</translation>
    </message>
    <message>
        <source>OpenAI keeps the first of two conversions with the same id. Nothing needs to be done.</source>
        <translation>OpenAI는 같은 ID의 전환 두 건 중 첫 번째를 유지합니다. 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>This conversion has the same id as line {expected}, but differs from it; the first one is sent.</source>
        <translation>이 전환은 {expected}행과 ID가 같지만 내용이 다릅니다. 첫 번째 것을 전송합니다.</translation>
    </message>
    <message>
        <source>OpenAI keeps the first of two conversions with the same id. If these are two orders, give each its own id; if they are lines of one, join them (fold_by).</source>
        <translation>OpenAI는 같은 ID의 전환 두 건 중 첫 번째를 유지합니다. 서로 다른 주문이면 각각 고유한 ID를 지정하고, 한 주문의 행이면 결합하세요(fold_by).</translation>
    </message>
    <message>
        <source>{found} of {expected} amounts are exactly 1.</source>
        <translation>금액 {expected}개 중 {found}개가 정확히 1입니다.</translation>
    </message>
    <message>
        <source>That looks like a counter and not like money. Choose the column with the value of the order, or send no amount.</source>
        <translation>금액이 아니라 개수로 보입니다. 주문의 가치가 있는 열을 선택하거나 금액 없이 전송하세요.</translation>
    </message>
    <message>
        <source>The middle amount of this file is {found}, that of the uploads before {expected}, in the smallest unit of the currency.</source>
        <translation>이 파일 금액의 중앙값은 {found}, 이전 업로드는 {expected}입니다(통화의 최소 단위).</translation>
    </message>
    <message>
        <source>Check whether amounts are now written in cents instead of whole units (money_unit), and the decimal sign.</source>
        <translation>금액이 기본 단위가 아니라 최소 단위로 적혀 있지 않은지(money_unit), 그리고 소수점 기호를 확인하세요.</translation>
    </message>
    <message>
        <source>{found} of {expected} conversions happened in one and the same hour of the day.</source>
        <translation>전환 {expected}건 중 {found}건이 하루 중 같은 한 시간에 일어났습니다.</translation>
    </message>
    <message>
        <source>Check that this is the time of the conversion and not that of the export, and the time zone.</source>
        <translation>내보내기 시각이 아니라 전환의 시각인지, 그리고 시간대를 확인하세요.</translation>
    </message>
    <message>
        <source>{found} of {expected} ids do nothing but count the lines of the file.</source>
        <translation>ID {expected}개 중 {found}개가 파일의 행 번호일 뿐입니다.</translation>
    </message>
    <message>
        <source>The next export would count from the beginning, and OpenAI would take its conversions for these. Choose a column with order numbers, or have ids made.</source>
        <translation>다음 내보내기는 처음부터 다시 세므로 OpenAI가 그 전환을 이번 것으로 여기게 됩니다. 주문 번호가 있는 열을 선택하거나 ID를 만들게 하세요.</translation>
    </message>
    <message>
        <source>This conversion was sent on {date} just as it is now; it is not sent again.</source>
        <translation>이 전환은 {date}에 지금과 똑같이 전송되었습니다. 다시 전송하지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing to do: OpenAI has it.</source>
        <translation>할 일이 없습니다. OpenAI에 있습니다.</translation>
    </message>
    <message>
        <source>This conversion was sent on {date} with other values; the first version stays at OpenAI, so it is not sent again.</source>
        <translation>이 전환은 {date}에 다른 값으로 전송되었습니다. OpenAI에는 첫 번째 내용이 남으므로 다시 전송하지 않습니다.</translation>
    </message>
    <message>
        <source>OpenAI keeps the first of two conversions with the same id. If this is another order, give it its own id.</source>
        <translation>OpenAI는 같은 ID의 전환 두 건 중 첫 번째를 유지합니다. 다른 주문이면 고유한 ID를 지정하세요.</translation>
    </message>
    <message>
        <source>This conversion was sent on {date} and no answer came back; it is sent again, which is safe.</source>
        <translation>이 전환은 {date}에 전송했지만 응답이 없었습니다. 다시 전송하며, 이는 안전합니다.</translation>
    </message>
    <message>
        <source>OpenAI drops repeats of the same id. If its values have changed meanwhile, the first version may be the one that stays.</source>
        <translation>OpenAI는 같은 ID의 중복을 버립니다. 그동안 값이 바뀌었다면 첫 번째 내용이 남을 수 있습니다.</translation>
    </message>
    <message>
        <source>This conversion was sent to a pixel of yours on {date}.</source>
        <translation>이 전환은 {date}에 내 다른 픽셀로 전송되었습니다.</translation>
    </message>
    <message>
        <source>Choose the pixel to see what it has already.</source>
        <translation>이미 있는 것을 보려면 픽셀을 선택하세요.</translation>
    </message>
    <message>
        <source>The Pixel ID: which account&apos;s conversion this is.</source>
        <translation>픽셀 ID: 어느 계정의 전환인지 나타냅니다.</translation>
    </message>
    <message>
        <source>What happened, by one of OpenAI&apos;s event names, or custom.</source>
        <translation>일어난 일입니다. OpenAI의 이벤트 이름 중 하나 또는 custom입니다.</translation>
    </message>
    <message>
        <source>The name of a custom event; standard events have none.</source>
        <translation>맞춤 이벤트의 이름입니다. 표준 이벤트에는 없습니다.</translation>
    </message>
    <message>
        <source>An opaque ID of this conversion. The same ID sent again, also by the Conversions API, counts once.</source>
        <translation>이 전환의 알아볼 수 없는 ID입니다. 같은 ID는 Conversions API로 다시 보내도 한 번만 집계됩니다.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s click reference, if the page already has it; the tag does not collect it by itself.</source>
        <translation>페이지에 이미 있는 경우 OpenAI의 클릭 참조입니다. 태그가 스스로 수집하지는 않습니다.</translation>
    </message>
    <message>
        <source>Which kind of data follows; it is fixed by the event.</source>
        <translation>뒤따르는 데이터의 종류입니다. 이벤트에 따라 정해집니다.</translation>
    </message>
    <message>
        <source>The value in the smallest unit of the currency, as a whole number: 2599 is 25.99.</source>
        <translation>통화의 최소 단위로 나타낸 정수 값: 2599는 25.99입니다.</translation>
    </message>
    <message>
        <source>The currency of the amount, by its three-letter code.</source>
        <translation>금액의 통화를 나타내는 세 글자 코드입니다.</translation>
    </message>
    <message>
        <source>The plan of a subscription, trial or custom event.</source>
        <translation>구독, 체험, 맞춤 이벤트의 요금제입니다.</translation>
    </message>
    <message>
        <source>The items, as one JSON array that is percent-encoded as a whole.</source>
        <translation>상품입니다. 전체를 퍼센트 인코딩한 JSON 배열 하나입니다.</translation>
    </message>
    <message>
        <source>The item&apos;s number in your catalogue.</source>
        <translation>카탈로그에 있는 상품 번호입니다.</translation>
    </message>
    <message>
        <source>What the item is called.</source>
        <translation>상품의 이름입니다.</translation>
    </message>
    <message>
        <source>What kind of item it is, such as product.</source>
        <translation>상품의 종류입니다. 예: product.</translation>
    </message>
    <message>
        <source>How many of it, as a whole number.</source>
        <translation>개수(정수)입니다.</translation>
    </message>
    <message>
        <source>The price of one, in the smallest unit of the currency.</source>
        <translation>한 개의 가격(통화의 최소 단위)입니다.</translation>
    </message>
    <message>
        <source>The currency of that price; else that of the conversion counts.</source>
        <translation>그 가격의 통화입니다. 없으면 전환의 통화를 따릅니다.</translation>
    </message>
    <message>
        <source>Somebody looked at a page.</source>
        <translation>누군가 페이지를 보았습니다.</translation>
    </message>
    <message>
        <source>Somebody looked at certain items, such as a product.</source>
        <translation>누군가 상품 등 특정 항목을 보았습니다.</translation>
    </message>
    <message>
        <source>Items were put into the basket.</source>
        <translation>상품을 장바구니에 담았습니다.</translation>
    </message>
    <message>
        <source>Somebody began to check out.</source>
        <translation>누군가 결제를 시작했습니다.</translation>
    </message>
    <message>
        <source>An order was placed.</source>
        <translation>주문이 이루어졌습니다.</translation>
    </message>
    <message>
        <source>Somebody left contact details or asked for an offer.</source>
        <translation>누군가 연락처를 남기거나 견적을 요청했습니다.</translation>
    </message>
    <message>
        <source>Somebody signed up for an account.</source>
        <translation>누군가 계정에 가입했습니다.</translation>
    </message>
    <message>
        <source>An appointment was made.</source>
        <translation>예약이 이루어졌습니다.</translation>
    </message>
    <message>
        <source>A paid subscription began.</source>
        <translation>유료 구독이 시작되었습니다.</translation>
    </message>
    <message>
        <source>A trial began.</source>
        <translation>체험이 시작되었습니다.</translation>
    </message>
    <message>
        <source>Something that no standard event describes, by a name of your own.</source>
        <translation>표준 이벤트에 없는 일에 직접 이름을 붙인 것입니다.</translation>
    </message>
    <message>
        <source>An app was installed; only the Conversions API takes it.</source>
        <translation>앱이 설치되었습니다. Conversions API에서만 받습니다.</translation>
    </message>
    <message>
        <source>An app was opened; only the Conversions API takes it.</source>
        <translation>앱이 열렸습니다. Conversions API에서만 받습니다.</translation>
    </message>
    <message>
        <source>About items: amount, currency and contents.</source>
        <translation>상품에 대한 것: 금액, 통화, contents.</translation>
    </message>
    <message>
        <source>About something a person did: amount and currency, no items.</source>
        <translation>사람이 한 일에 대한 것: 금액과 통화, 상품 없음.</translation>
    </message>
    <message>
        <source>About a plan: amount, currency, plan and contents.</source>
        <translation>요금제에 대한 것: 금액, 통화, 요금제, contents.</translation>
    </message>
    <message>
        <source>About a custom event: amount, currency, plan and contents.</source>
        <translation>맞춤 이벤트에 대한 것: 금액, 통화, 요금제, contents.</translation>
    </message>
    <message>
        <source>people&apos;s data (an image tag must not hold any)</source>
        <translation>사람의 데이터(이미지 태그에 넣으면 안 됨)</translation>
    </message>
    <message>
        <source>the time (a tag counts when it is loaded)</source>
        <translation>시각(태그는 불러올 때 집계됨)</translation>
    </message>
    <message>
        <source>where it happened (a tag always means a web page)</source>
        <translation>일어난 장소(태그는 항상 웹페이지를 뜻함)</translation>
    </message>
    <message>
        <source>the page address (it is the page that shows the tag)</source>
        <translation>페이지 주소(태그를 표시하는 페이지임)</translation>
    </message>
    <message>
        <source>group_id of items (only the Conversions API takes it)</source>
        <translation>상품의 group_id(Conversions API에서만 받음)</translation>
    </message>
    <message>
        <source>fields of your own (only the Conversions API takes them)</source>
        <translation>자체 필드(Conversions API에서만 받음)</translation>
    </message>
    <message>
        <source>An earlier tag has the same event and event ID: they count once.</source>
        <translation>앞의 태그와 이벤트와 이벤트 ID가 같아 함께 한 번만 집계됩니다.</translation>
    </message>
    <message>
        <source>the whole address</source>
        <translation>주소 전체</translation>
    </message>
    <message>
        <source>the address behind the question mark</source>
        <translation>물음표 뒤의 주소</translation>
    </message>
    <message>
        <source>the first line of the request</source>
        <translation>요청의 첫 줄</translation>
    </message>
    <message>
        <source>the request with its usual headers</source>
        <translation>일반 헤더가 있는 요청</translation>
    </message>
    <message>
        <source>the tag as it stands in the page</source>
        <translation>페이지에 있는 그대로의 태그</translation>
    </message>
    <message>
        <source>Leave out the currency of items: it is that of the conversion.</source>
        <translation>상품의 통화를 빼세요. 전환의 통화와 같습니다.</translation>
    </message>
    <message>
        <source>Leave out the names of items that have an ID.</source>
        <translation>ID가 있는 상품의 이름을 빼세요.</translation>
    </message>
    <message>
        <source>Leave out content_type of items.</source>
        <translation>상품의 content_type을 빼세요.</translation>
    </message>
    <message>
        <source>Leave out the prices of items; the amount of the conversion stays.</source>
        <translation>상품의 가격을 빼세요. 전환의 금액은 남습니다.</translation>
    </message>
    <message>
        <source>Keep only the first items, or send the conversion with the Conversions API.</source>
        <translation>처음 상품만 남기거나 전환을 Conversions API로 전송하세요.</translation>
    </message>
    <message>
        <source>Leave out all items, or send the conversion with the Conversions API.</source>
        <translation>상품을 모두 빼거나 전환을 Conversions API로 전송하세요.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>filled in by the page</source>
        <translation>페이지가 값을 넣음</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>확인할 것</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Image tag</source>
        <translation>이미지 태그</translation>
    </message>
    <message>
        <source>Put one of these forms into the page where the conversion happens. Show it only after the consent that you need. It can&apos;t report clicks or forms, and nothing about a customer may stand in it.</source>
        <translation>이 형식 중 하나를 전환이 일어나는 페이지에 넣으세요. 필요한 동의를 받은 뒤에만 표시하세요. 클릭이나 양식은 보고할 수 없으며, 고객에 관한 것이 들어 있으면 안 됩니다.</translation>
    </message>
    <message>
        <source>Image tags</source>
        <translation>이미지 태그</translation>
    </message>
    <message>
        <source>The tags are shown as text here. This page loads none of them.</source>
        <translation>여기서는 태그를 텍스트로 표시합니다. 이 페이지는 태그를 불러오지 않습니다.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>이벤트 ID</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>There is no image tag and no address in this text.</source>
        <translation>이 텍스트에는 이미지 태그도 주소도 없습니다.</translation>
    </message>
    <message>
        <source>Paste the whole &lt;img …&gt; or the address that begins with https://bzr.openai.com.</source>
        <translation>&lt;img …&gt; 전체나 https://bzr.openai.com으로 시작하는 주소를 붙여넣으세요.</translation>
    </message>
    <message>
        <source>The tag is not closed: a quote or the final &gt; is missing.</source>
        <translation>태그가 닫히지 않았습니다. 따옴표나 마지막 &gt;가 없습니다.</translation>
    </message>
    <message>
        <source>Copy the tag again, to its last character.</source>
        <translation>태그를 마지막 글자까지 다시 복사하세요.</translation>
    </message>
    <message>
        <source>The image has no src, so nothing is sent.</source>
        <translation>이미지에 src가 없어 아무것도 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Put the address into src; data-src and the like need JavaScript.</source>
        <translation>주소를 src에 넣으세요. data-src 등에는 JavaScript가 필요합니다.</translation>
    </message>
    <message>
        <source>The address is not in quotes.</source>
        <translation>주소가 따옴표 안에 있지 않습니다.</translation>
    </message>
    <message>
        <source>Put double quotes around the value of src.</source>
        <translation>src의 값을 큰따옴표로 감싸세요.</translation>
    </message>
    <message>
        <source>loading=&quot;lazy&quot; keeps a hidden image from loading at all.</source>
        <translation>loading=&quot;lazy&quot;가 있으면 숨겨진 이미지를 전혀 불러오지 않습니다.</translation>
    </message>
    <message>
        <source>Remove the loading attribute.</source>
        <translation>loading 속성을 제거하세요.</translation>
    </message>
    <message>
        <source>Inside &lt;noscript&gt; the tag loads only where JavaScript is off.</source>
        <translation>&lt;noscript&gt; 안의 태그는 JavaScript가 꺼져 있을 때만 불러옵니다.</translation>
    </message>
    <message>
        <source>Right as a fallback for the JavaScript pixel; otherwise take it out of &lt;noscript&gt;.</source>
        <translation>JavaScript 픽셀의 대체라면 맞습니다. 아니면 &lt;noscript&gt; 밖으로 빼세요.</translation>
    </message>
    <message>
        <source>Inside &lt;noscript&gt;, and this page has no JavaScript pixel: where JavaScript runs, nothing is sent.</source>
        <translation>&lt;noscript&gt; 안에 있는데 이 페이지에는 JavaScript 픽셀이 없습니다. JavaScript가 실행되면 아무것도 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Take the tag out of &lt;noscript&gt;, or add the JavaScript pixel that it is the fallback of.</source>
        <translation>태그를 &lt;noscript&gt; 밖으로 빼거나, 이것이 대체하는 JavaScript 픽셀을 추가하세요.</translation>
    </message>
    <message>
        <source>The tag stands in a comment, so no browser loads it.</source>
        <translation>태그가 주석 안에 있어 어떤 브라우저도 불러오지 않습니다.</translation>
    </message>
    <message>
        <source>Take it out of the comment if it should count.</source>
        <translation>집계되어야 하면 주석 밖으로 빼세요.</translation>
    </message>
    <message>
        <source>A script loads this address: it counts only where JavaScript runs.</source>
        <translation>스크립트가 이 주소를 불러옵니다. JavaScript가 실행될 때만 집계됩니다.</translation>
    </message>
    <message>
        <source>Where JavaScript runs anyway, the JavaScript pixel does more: it keeps oppref and sees clicks.</source>
        <translation>어차피 JavaScript가 실행된다면 JavaScript 픽셀이 더 많은 일을 합니다. oppref를 보관하고 클릭을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The address stands in CSS: it is loaded only where a visible element uses that style.</source>
        <translation>주소가 CSS에 있습니다. 보이는 요소가 그 스타일을 쓸 때만 불러옵니다.</translation>
    </message>
    <message>
        <source>Put it into the src of an &lt;img&gt;.</source>
        <translation>&lt;img&gt;의 src에 넣으세요.</translation>
    </message>
    <message>
        <source>The address stands in srcset: the browser chooses one of its candidates, and mail programs none.</source>
        <translation>주소가 srcset에 있습니다. 브라우저는 후보 중 하나를 고르고 메일 프로그램은 아무것도 고르지 않습니다.</translation>
    </message>
    <message>
        <source>The address is not in the src of an image.</source>
        <translation>주소가 이미지의 src에 없습니다.</translation>
    </message>
    <message>
        <source>Put it into the src of an &lt;img&gt;; data-src and the like need JavaScript.</source>
        <translation>&lt;img&gt;의 src에 넣으세요. data-src 등에는 JavaScript가 필요합니다.</translation>
    </message>
    <message>
        <source>In HTML an ampersand is written &amp;amp;; browsers forgive it here.</source>
        <translation>HTML에서는 앰퍼샌드를 &amp;amp;로 씁니다. 여기서는 브라우저가 허용합니다.</translation>
    </message>
    <message>
        <source>Write &amp;amp; between the parameters.</source>
        <translation>매개변수 사이에 &amp;amp;를 쓰세요.</translation>
    </message>
    <message>
        <source>HTML knows no such character reference, so browsers read its &amp; as the end of the value.</source>
        <translation>HTML에 이런 문자 참조가 없어 브라우저가 그 &amp; 기호를 값의 끝으로 읽습니다.</translation>
    </message>
    <message>
        <source>Write the character itself, percent-encoded.</source>
        <translation>그 문자 자체를 퍼센트 인코딩하여 쓰세요.</translation>
    </message>
    <message>
        <source>The address is broken over lines; browsers mend that, other programs do not.</source>
        <translation>주소가 여러 줄로 나뉘어 있습니다. 브라우저는 이를 바로잡지만 다른 프로그램은 그러지 않습니다.</translation>
    </message>
    <message>
        <source>Write the address on one line.</source>
        <translation>주소를 한 줄로 쓰세요.</translation>
    </message>
    <message>
        <source>The address does not begin with https://.</source>
        <translation>주소가 https://로 시작하지 않습니다.</translation>
    </message>
    <message>
        <source>Write https:// before the host.</source>
        <translation>호스트 앞에 https://를 쓰세요.</translation>
    </message>
    <message>
        <source>The address does not use https.</source>
        <translation>주소가 https를 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Write https:// at its beginning.</source>
        <translation>맨 앞에 https://를 쓰세요.</translation>
    </message>
    <message>
        <source>The address leads to another host than bzr.openai.com.</source>
        <translation>주소가 bzr.openai.com이 아닌 다른 호스트를 가리킵니다.</translation>
    </message>
    <message>
        <source>Use https://bzr.openai.com/v1/sdk/events.</source>
        <translation>https://bzr.openai.com/v1/sdk/events를 사용하세요.</translation>
    </message>
    <message>
        <source>The path is not /v1/sdk/events.</source>
        <translation>경로가 /v1/sdk/events가 아닙니다.</translation>
    </message>
    <message>
        <source>Use https://bzr.openai.com/v1/sdk/events; /v1/events is for the Conversions API.</source>
        <translation>https://bzr.openai.com/v1/sdk/events를 사용하세요. /v1/events는 Conversions API용입니다.</translation>
    </message>
    <message>
        <source>What follows the # is never sent.</source>
        <translation># 뒤의 내용은 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Write # as %23 if it belongs to a value.</source>
        <translation>#이 값의 일부라면 %23으로 쓰세요.</translation>
    </message>
    <message>
        <source>The address has more than 2,000 characters; some browsers, servers and proxies cut or refuse it.</source>
        <translation>주소가 2,000자를 넘습니다. 일부 브라우저, 서버, 프록시가 자르거나 거부합니다.</translation>
    </message>
    <message>
        <source>Leave items out, or send the conversion with the Conversions API.</source>
        <translation>상품을 빼거나 전환을 Conversions API로 전송하세요.</translation>
    </message>
    <message>
        <source>This is too much to be read to its end: 262,144 characters of an address and 20,000 tags of a text are looked at.</source>
        <translation>너무 길어서 끝까지 읽을 수 없습니다. 주소는 262,144자, 텍스트는 태그 20,000개까지 검사합니다.</translation>
    </message>
    <message>
        <source>Check it in smaller pieces.</source>
        <translation>더 작게 나누어 검사하세요.</translation>
    </message>
    <message>
        <source>A percent sign is not followed by two hexadecimal digits.</source>
        <translation>퍼센트 기호 뒤에 16진수 두 자리가 없습니다.</translation>
    </message>
    <message>
        <source>Write a percent sign that belongs to a value as %25.</source>
        <translation>값의 일부인 퍼센트 기호는 %25로 쓰세요.</translation>
    </message>
    <message>
        <source>A plus sign arrives as a space.</source>
        <translation>더하기 기호는 공백으로 도착합니다.</translation>
    </message>
    <message>
        <source>Write %20 for a space and %2B for a plus sign.</source>
        <translation>공백은 %20, 더하기 기호는 %2B로 쓰세요.</translation>
    </message>
    <message>
        <source>There is a space in the address.</source>
        <translation>주소에 공백이 있습니다.</translation>
    </message>
    <message>
        <source>Write it as %20.</source>
        <translation>%20으로 쓰세요.</translation>
    </message>
    <message>
        <source>Spaces beside a name or value become part of it.</source>
        <translation>이름이나 값 옆의 공백은 그 일부가 됩니다.</translation>
    </message>
    <message>
        <source>Remove them; keep the address on one line.</source>
        <translation>공백을 빼고 주소를 한 줄로 두세요.</translation>
    </message>
    <message>
        <source>This character may not stand in an address as it is.</source>
        <translation>이 문자는 주소에 그대로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Percent-encode the whole value.</source>
        <translation>값 전체를 퍼센트 인코딩하세요.</translation>
    </message>
    <message>
        <source>&amp;amp; reaches the server as text: the address was escaped twice, or copied from HTML source.</source>
        <translation>&amp;amp;가 텍스트로 서버에 도착합니다. 주소가 두 번 이스케이프되었거나 HTML 소스에서 복사되었습니다.</translation>
    </message>
    <message>
        <source>Write &amp; in a plain address and &amp;amp; once in HTML.</source>
        <translation>일반 주소에는 &amp; 기호를, HTML에는 &amp;amp;를 한 번만 쓰세요.</translation>
    </message>
    <message>
        <source>This was percent-encoded twice.</source>
        <translation>두 번 퍼센트 인코딩되었습니다.</translation>
    </message>
    <message>
        <source>Encode it once.</source>
        <translation>한 번만 인코딩하세요.</translation>
    </message>
    <message>
        <source>The value is not UTF-8 text.</source>
        <translation>값이 UTF-8 텍스트가 아닙니다.</translation>
    </message>
    <message>
        <source>Save the page or the data as UTF-8 and encode the value again.</source>
        <translation>페이지나 데이터를 UTF-8로 저장하고 값을 다시 인코딩하세요.</translation>
    </message>
    <message>
        <source>{subject} is missing or empty.</source>
        <translation>{subject}이(가) 없거나 비어 있습니다.</translation>
    </message>
    <message>
        <source>Add {subject} with its value.</source>
        <translation>{subject}과(와) 그 값을 추가하세요.</translation>
    </message>
    <message>
        <source>{subject} has no value.</source>
        <translation>{subject}에 값이 없습니다.</translation>
    </message>
    <message>
        <source>Leave the parameter out when there is nothing to send.</source>
        <translation>보낼 것이 없으면 매개변수를 빼세요.</translation>
    </message>
    <message>
        <source>The image tag does not know this parameter; OpenAI refuses such a tag.</source>
        <translation>이미지 태그에는 이 매개변수가 없으며 OpenAI는 이런 태그를 거부합니다.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>제거하세요.</translation>
    </message>
    <message>
        <source>{subject} is there more than once.</source>
        <translation>{subject}이(가) 두 번 이상 있습니다.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>하나만 남기세요.</translation>
    </message>
    <message>
        <source>Only the Conversions API takes this; an image tag has no user, opt_out, time or page address.</source>
        <translation>Conversions API에서만 받습니다. 이미지 태그에는 user, opt_out, 시각, 페이지 주소가 없습니다.</translation>
    </message>
    <message>
        <source>Remove it, or send the conversion with the Conversions API. The id is called event_id here.</source>
        <translation>제거하거나 전환을 Conversions API로 전송하세요. ID는 여기서 event_id라고 합니다.</translation>
    </message>
    <message>
        <source>Fields of the event are written {subject} in an image tag.</source>
        <translation>이미지 태그에서는 이벤트의 필드를 {subject}(으)로 씁니다.</translation>
    </message>
    <message>
        <source>Write the name as {subject}.</source>
        <translation>이름을 {subject}(으)로 쓰세요.</translation>
    </message>
    <message>
        <source>Items can&apos;t be sent in bracketed pieces.</source>
        <translation>상품을 대괄호로 나누어 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>Write all items as one JSON array in data[contents], percent-encoded.</source>
        <translation>모든 상품을 data[contents]에 퍼센트 인코딩한 JSON 배열 하나로 쓰세요.</translation>
    </message>
    <message>
        <source>The pixel ID is still a placeholder.</source>
        <translation>픽셀 ID가 아직 자리 표시자입니다.</translation>
    </message>
    <message>
        <source>Put in your Pixel ID from Ads Manager, Conversions.</source>
        <translation>Ads Manager의 ‘Conversions’에 있는 픽셀 ID를 넣으세요.</translation>
    </message>
    <message>
        <source>The event ID is still a placeholder, so all conversions would count as one.</source>
        <translation>이벤트 ID가 아직 자리 표시자여서 모든 전환이 한 건으로 집계됩니다.</translation>
    </message>
    <message>
        <source>Put in an ID of its own for each conversion, or leave event_id out.</source>
        <translation>전환마다 고유한 ID를 넣거나 event_id를 빼세요.</translation>
    </message>
    <message>
        <source>{subject} still holds a placeholder.</source>
        <translation>{subject}에 아직 자리 표시자가 있습니다.</translation>
    </message>
    <message>
        <source>Put in the value, or leave the parameter out.</source>
        <translation>값을 넣거나 매개변수를 빼세요.</translation>
    </message>
    <message>
        <source>{subject} is filled in by a template, so its value can&apos;t be checked here.</source>
        <translation>{subject}은(는) 템플릿이 값을 넣으므로 여기서 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>Make sure that the template percent-encodes it.</source>
        <translation>템플릿이 퍼센트 인코딩하는지 확인하세요.</translation>
    </message>
    <message>
        <source>{subject} is filled in by a template that does not percent-encode it: an &amp; or % in the value breaks the address.</source>
        <translation>{subject}을(를) 퍼센트 인코딩하지 않는 템플릿이 채웁니다. 값에 &amp; 또는 % 기호가 있으면 주소가 깨집니다.</translation>
    </message>
    <message>
        <source>Use the encoding filter of the template language, such as url_encode, urlencode, rawurlencode() or encodeURIComponent().</source>
        <translation>url_encode, urlencode, rawurlencode(), encodeURIComponent() 같은 템플릿 언어의 인코딩 필터를 사용하세요.</translation>
    </message>
    <message>
        <source>A part of the address is filled in by a template, so not all of it can be checked here.</source>
        <translation>주소의 일부를 템플릿이 넣으므로 여기서 전부 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>Paste the address as it stands in the finished page as well.</source>
        <translation>완성된 페이지에 있는 주소도 붙여넣으세요.</translation>
    </message>
    <message>
        <source>OpenAI has no event of this name.</source>
        <translation>OpenAI에 이런 이름의 이벤트가 없습니다.</translation>
    </message>
    <message>
        <source>Choose one of the event names, or custom with a name of your own.</source>
        <translation>이벤트 이름 중 하나를 선택하거나 custom에 직접 정한 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>App events can&apos;t be sent with an image tag.</source>
        <translation>앱 이벤트는 이미지 태그로 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>Send them with the Conversions API.</source>
        <translation>Conversions API로 전송하세요.</translation>
    </message>
    <message>
        <source>data[type] does not belong to this event.</source>
        <translation>data[type]이 이 이벤트의 것이 아닙니다.</translation>
    </message>
    <message>
        <source>Let Convey write the data type; it follows from the event.</source>
        <translation>데이터 유형은 Convey가 쓰게 하세요. 이벤트에 따라 정해집니다.</translation>
    </message>
    <message>
        <source>The custom event name has a form that OpenAI does not take.</source>
        <translation>맞춤 이벤트 이름이 OpenAI가 받지 않는 형식입니다.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, _ and -, with a letter or digit at both ends.</source>
        <translation>영문자, 숫자, _, - 1~64자를 쓰고 양 끝은 영문자나 숫자로 하세요.</translation>
    </message>
    <message>
        <source>The custom event name is that of a standard event.</source>
        <translation>맞춤 이벤트 이름이 표준 이벤트의 이름입니다.</translation>
    </message>
    <message>
        <source>Use the standard event, or choose another name.</source>
        <translation>표준 이벤트를 쓰거나 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>Only a custom event has a custom event name.</source>
        <translation>맞춤 이벤트에만 맞춤 이벤트 이름이 있습니다.</translation>
    </message>
    <message>
        <source>Remove custom_event_name, or set event to custom.</source>
        <translation>custom_event_name을 제거하거나 event를 custom으로 지정하세요.</translation>
    </message>
    <message>
        <source>OpenAI advises lower case in custom event names.</source>
        <translation>OpenAI는 맞춤 이벤트 이름에 소문자를 권합니다.</translation>
    </message>
    <message>
        <source>Write the name in lower case everywhere.</source>
        <translation>어디서나 이름을 소문자로 쓰세요.</translation>
    </message>
    <message>
        <source>The amount is not a whole number.</source>
        <translation>금액이 정수가 아닙니다.</translation>
    </message>
    <message>
        <source>Give it in the smallest unit of the currency: 25.99 USD is 2599.</source>
        <translation>통화의 최소 단위로 쓰세요: 25.99 USD는 2599.</translation>
    </message>
    <message>
        <source>The amount is negative; OpenAI does not say what it does with that.</source>
        <translation>금액이 음수입니다. OpenAI가 어떻게 처리하는지는 공개되지 않았습니다.</translation>
    </message>
    <message>
        <source>Check the amount; refunds have no event of their own.</source>
        <translation>금액을 확인하세요. 환불용 이벤트는 없습니다.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>정수가 아닙니다.</translation>
    </message>
    <message>
        <source>Write digits only, without currency, separators or quotes.</source>
        <translation>통화, 구분 기호, 따옴표 없이 숫자만 쓰세요.</translation>
    </message>
    <message>
        <source>There is an amount without a currency.</source>
        <translation>금액에 통화가 없습니다.</translation>
    </message>
    <message>
        <source>Add the three-letter code, such as USD.</source>
        <translation>USD 같은 세 글자 코드를 추가하세요.</translation>
    </message>
    <message>
        <source>This is not a currency of ISO 4217 that amounts can be given in.</source>
        <translation>금액에 쓸 수 있는 ISO 4217의 통화가 아닙니다.</translation>
    </message>
    <message>
        <source>Use the three-letter code, such as USD.</source>
        <translation>USD 같은 세 글자 코드를 쓰세요.</translation>
    </message>
    <message>
        <source>This currency has been withdrawn.</source>
        <translation>폐지된 통화입니다.</translation>
    </message>
    <message>
        <source>Use the currency that replaced it, and its amount.</source>
        <translation>이를 대체한 통화와 그 금액을 쓰세요.</translation>
    </message>
    <message>
        <source>Currency codes are written in upper case.</source>
        <translation>통화 코드는 대문자로 씁니다.</translation>
    </message>
    <message>
        <source>Write the code in upper case.</source>
        <translation>코드를 대문자로 쓰세요.</translation>
    </message>
    <message>
        <source>This event takes no plan.</source>
        <translation>이 이벤트에는 요금제가 없습니다.</translation>
    </message>
    <message>
        <source>Remove data[plan_id]; only subscription_created, trial_started and custom take it.</source>
        <translation>data[plan_id]를 제거하세요. subscription_created, trial_started, custom에서만 받습니다.</translation>
    </message>
    <message>
        <source>This event takes no items.</source>
        <translation>이 이벤트에는 상품이 없습니다.</translation>
    </message>
    <message>
        <source>Remove data[contents].</source>
        <translation>data[contents]를 제거하세요.</translation>
    </message>
    <message>
        <source>data[contents] is not JSON.</source>
        <translation>data[contents]가 JSON이 아닙니다.</translation>
    </message>
    <message>
        <source>Write the items as one JSON array, then percent-encode all of it.</source>
        <translation>상품을 JSON 배열 하나로 쓴 다음 전체를 퍼센트 인코딩하세요.</translation>
    </message>
    <message>
        <source>data[contents] is not a list.</source>
        <translation>data[contents]가 목록이 아닙니다.</translation>
    </message>
    <message>
        <source>Put the items into [ and ], even a single one.</source>
        <translation>상품이 하나라도 [ 와 ] 안에 넣으세요.</translation>
    </message>
    <message>
        <source>The list of items is empty; OpenAI does not say what it does with that.</source>
        <translation>상품 목록이 비어 있습니다. OpenAI가 어떻게 처리하는지는 공개되지 않았습니다.</translation>
    </message>
    <message>
        <source>Leave data[contents] out.</source>
        <translation>data[contents]를 빼세요.</translation>
    </message>
    <message>
        <source>An entry of data[contents] is not an object.</source>
        <translation>data[contents]의 항목이 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>Write each item as {&quot;id&quot;:…}.</source>
        <translation>각 상품을 {&quot;id&quot;:…}처럼 쓰세요.</translation>
    </message>
    <message>
        <source>An item has a field that OpenAI does not know.</source>
        <translation>상품에 OpenAI가 모르는 필드가 있습니다.</translation>
    </message>
    <message>
        <source>Use id, name, content_type, quantity, amount and currency only.</source>
        <translation>id, name, content_type, quantity, amount, currency만 사용하세요.</translation>
    </message>
    <message>
        <source>group_id and variant_dict are for the Conversions API alone.</source>
        <translation>group_id와 variant_dict는 Conversions API 전용입니다.</translation>
    </message>
    <message>
        <source>Remove them from the items of an image tag.</source>
        <translation>이미지 태그의 상품에서 제거하세요.</translation>
    </message>
    <message>
        <source>An item has the same field twice.</source>
        <translation>상품에 같은 필드가 두 번 있습니다.</translation>
    </message>
    <message>
        <source>A field of an item has a value of the wrong kind.</source>
        <translation>상품 필드에 있는 값의 종류가 다릅니다.</translation>
    </message>
    <message>
        <source>Write quantity and amount as numbers without quotes, everything else as text in quotes.</source>
        <translation>quantity와 amount는 따옴표 없는 수로, 나머지는 모두 따옴표로 감싼 텍스트로 쓰세요.</translation>
    </message>
    <message>
        <source>content_type of an item is empty.</source>
        <translation>상품의 content_type이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Give it a value such as product, or leave it out.</source>
        <translation>product 같은 값을 넣거나 빼세요.</translation>
    </message>
    <message>
        <source>A field of an item is empty.</source>
        <translation>상품의 필드가 비어 있습니다.</translation>
    </message>
    <message>
        <source>Give it a value, or leave it out.</source>
        <translation>값을 넣거나 빼세요.</translation>
    </message>
    <message>
        <source>An item says nothing: none of its fields has a value.</source>
        <translation>상품에 내용이 없습니다. 값이 있는 필드가 하나도 없습니다.</translation>
    </message>
    <message>
        <source>Give it an id, or leave the item out.</source>
        <translation>id를 넣거나 상품을 빼세요.</translation>
    </message>
    <message>
        <source>There is an e-mail address in the tag.</source>
        <translation>태그에 이메일 주소가 있습니다.</translation>
    </message>
    <message>
        <source>Remove it: image tags must not hold personal data. The Conversions API takes it hashed.</source>
        <translation>제거하세요. 이미지 태그에 개인정보를 넣으면 안 됩니다. Conversions API는 해시된 것을 받습니다.</translation>
    </message>
    <message>
        <source>There is a phone number in the tag.</source>
        <translation>태그에 전화번호가 있습니다.</translation>
    </message>
    <message>
        <source>There is what looks like a card number in the tag.</source>
        <translation>태그에 카드 번호로 보이는 것이 있습니다.</translation>
    </message>
    <message>
        <source>Remove it: image tags must not hold personal data.</source>
        <translation>제거하세요. 이미지 태그에 개인정보를 넣으면 안 됩니다.</translation>
    </message>
    <message>
        <source>There is what looks like a key or a password in the tag, where every visitor can read it.</source>
        <translation>태그에 키나 비밀번호로 보이는 것이 있으며 모든 방문자가 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Remove it, and replace the key in Ads Manager if the page was online.</source>
        <translation>제거하세요. 페이지가 공개되어 있었다면 Ads Manager에서 키를 교체하세요.</translation>
    </message>
    <message>
        <source>The event ID looks like an order number; OpenAI asks for none in image tags.</source>
        <translation>이벤트 ID가 주문 번호로 보입니다. OpenAI는 이미지 태그에 주문 번호를 넣지 않도록 요청합니다.</translation>
    </message>
    <message>
        <source>Use an opaque ID, such as the one that Convey makes, and give the same to the Conversions API.</source>
        <translation>Convey가 만드는 것처럼 알아볼 수 없는 ID를 쓰고 Conversions API에도 같은 것을 지정하세요.</translation>
    </message>
    <message>
        <source>This person has opted out, and an image tag can&apos;t say so.</source>
        <translation>이 사람은 옵트아웃했는데 이미지 태그로는 그것을 알릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Show no tag, or send the conversion with the Conversions API, which can say it.</source>
        <translation>태그를 표시하지 않거나, 이를 알릴 수 있는 Conversions API로 전환을 전송하세요.</translation>
    </message>
    <message>
        <source>Where is the whole tag? Copy it again from its source.</source>
        <translation>전체 태그는 어디에 있나요? 출처에서 다시 복사하세요.</translation>
    </message>
    <message>
        <source>What is your Pixel ID? It stands in Ads Manager.</source>
        <translation>픽셀 ID는 무엇인가요? Ads Manager에 있습니다.</translation>
    </message>
    <message>
        <source>Which event does this page stand for?</source>
        <translation>이 페이지는 어느 이벤트에 해당하나요?</translation>
    </message>
    <message>
        <source>What should the custom event be called?</source>
        <translation>맞춤 이벤트의 이름은 무엇으로 할까요?</translation>
    </message>
    <message>
        <source>Which opaque ID does the conversion get, or should it have none?</source>
        <translation>전환에 알아볼 수 없는 ID 중 어느 것을 붙일까요, 아니면 붙이지 않을까요?</translation>
    </message>
    <message>
        <source>Does the page know the oppref? If not, leave the parameter out.</source>
        <translation>페이지가 oppref를 알고 있나요? 아니면 매개변수를 빼세요.</translation>
    </message>
    <message>
        <source>What is the amount, in the smallest unit of its currency?</source>
        <translation>금액이 통화의 최소 단위로 얼마인가요?</translation>
    </message>
    <message>
        <source>In which currency is the amount?</source>
        <translation>금액의 통화는 무엇인가요?</translation>
    </message>
    <message>
        <source>What should this value be?</source>
        <translation>이 값은 무엇이어야 하나요?</translation>
    </message>
    <message>
        <source>Which of the two values is right?</source>
        <translation>두 값 중 어느 것이 맞나요?</translation>
    </message>
    <message>
        <source>Which items belong to the conversion?</source>
        <translation>전환에 속하는 상품은 무엇인가요?</translation>
    </message>
    <message>
        <source>What does this entry say about the item?</source>
        <translation>이 항목은 상품에 대해 무엇을 나타내나요?</translation>
    </message>
    <message>
        <source>What should stand here instead of personal data? It may be left out.</source>
        <translation>개인정보 대신 무엇을 넣을까요? 빼도 됩니다.</translation>
    </message>
    <message>
        <source>Was the page online with this key? Then the key has to be replaced.</source>
        <translation>이 키가 있는 페이지가 공개되어 있었나요? 그렇다면 키를 교체해야 합니다.</translation>
    </message>
    <message>
        <source>Is this an endpoint of your own? If not, use bzr.openai.com.</source>
        <translation>직접 운영하는 엔드포인트인가요? 아니면 bzr.openai.com을 사용하세요.</translation>
    </message>
    <message>
        <source>Does the # belong to a value? Then write it as %23; else remove what follows.</source>
        <translation>#이 값의 일부인가요? 그렇다면 %23으로 쓰고, 아니면 뒤의 내용을 제거하세요.</translation>
    </message>
    <message>
        <source>Where in the page should the tag stand?</source>
        <translation>태그를 페이지의 어디에 둘까요?</translation>
    </message>
    <message>
        <source>In which encoding is the text? Save it as UTF-8 and encode it again.</source>
        <translation>텍스트의 인코딩은 무엇인가요? UTF-8로 저장하고 다시 인코딩하세요.</translation>
    </message>
    <message>
        <source>What can be left out?</source>
        <translation>무엇을 뺄 수 있나요?</translation>
    </message>
    <message>
        <source>Is the tag shown to people who opted out? It must not be.</source>
        <translation>옵트아웃한 사람에게도 태그가 표시되나요? 표시되면 안 됩니다.</translation>
    </message>
    <message>
        <source>Look at the network and the proxy, then try again.</source>
        <translation>네트워크와 프록시를 확인한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Stopped. If it was on its way, it may have arrived.</source>
        <translation>중지했습니다. 가는 중이었다면 도착했을 수 있습니다.</translation>
    </message>
    <message>
        <source>No answer came in time. It may have arrived.</source>
        <translation>제시간에 응답이 없었습니다. 도착했을 수 있습니다.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The server of the tag can&apos;t be reached. {detail}</source>
        <translation>태그의 서버에 연결할 수 없습니다. {detail}</translation>
    </message>
    <message>
        <source>The connection failed. It may have arrived. {detail}</source>
        <translation>연결하지 못했습니다. 도착했을 수 있습니다. {detail}</translation>
    </message>
    <message>
        <source>What answered is no web server.</source>
        <translation>응답한 것이 웹 서버가 아닙니다.</translation>
    </message>
    <message>
        <source>As far as known in October 2026, these ads run in the United States, Canada, Australia, New Zealand, the United Kingdom, Brazil, Japan, Korea and Mexico, and in no country of the EU.</source>
        <translation>2026년 10월 현재 알려진 바로는 이 광고가 미국, 캐나다, 호주, 뉴질랜드, 영국, 브라질, 일본, 한국, 멕시코에서 게재되며 EU 국가에는 없습니다.</translation>
    </message>
    <message>
        <source>Stay on this computer</source>
        <translation>이 컴퓨터에 남음</translation>
    </message>
    <message>
        <source>Are read, and do not leave</source>
        <translation>읽기만 하고 나가지 않음</translation>
    </message>
    <message>
        <source>Leave hashed</source>
        <translation>해시되어 나감</translation>
    </message>
    <message>
        <source>Leave so that they can be read</source>
        <translation>읽을 수 있게 나감</translation>
    </message>
    <message>
        <source>Nothing of these columns is read into a conversion.</source>
        <translation>이 열에서는 전환에 읽어 들이는 것이 없습니다.</translation>
    </message>
    <message>
        <source>These columns decide which lines are sent, or how a line is read. Their values stay on this computer.</source>
        <translation>이 열은 어느 행을 전송할지, 또는 행을 어떻게 읽을지 정합니다. 값은 이 컴퓨터에 남습니다.</translation>
    </message>
    <message>
        <source>Only a SHA-256 hash leaves, made on this computer. A hash of a value that is known already can be recognised.</source>
        <translation>이 컴퓨터에서 만든 SHA-256 해시만 나갑니다. 이미 알려진 값의 해시는 알아볼 수 있습니다.</translation>
    </message>
    <message>
        <source>OpenAI reads these values as they are, or in another form of writing.</source>
        <translation>OpenAI가 이 값을 그대로 또는 다른 표기로 읽습니다.</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>파일의 열</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>The same for every line</source>
        <translation>모든 행에 같은 값</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>이 컴퓨터에서 나가는 것</translation>
    </message>
    <message>
        <source>Every column of the file stands here once, under what happens to it. Conversions go to OpenAI, encrypted; nobody else gets anything, and no file name, line number or figure about the sender leaves.</source>
        <translation>파일의 모든 열이 처리 방식별로 한 번씩 여기에 있습니다. 전환은 암호화되어 OpenAI로 가며, 다른 누구에게도 아무것도 가지 않습니다. 파일 이름, 행 번호, 보내는 사람에 대한 수치도 나가지 않습니다.</translation>
    </message>
    <message>
        <source>These values are the same for every line; no column has them.</source>
        <translation>이 값은 모든 행에서 같으며 열에는 없습니다.</translation>
    </message>
    <message>
        <source>One conversion as it is sent</source>
        <translation>전송되는 형태의 전환 한 건</translation>
    </message>
    <message>
        <source>It is set aside, never deleted. Put a copy of it back, or check the conversions again and send them: the question before sending says what that means.</source>
        <translation>따로 보관하며 절대 삭제하지 않습니다. 사본을 되돌려 놓거나 전환을 다시 확인하고 전송하세요. 그것이 무엇을 뜻하는지는 전송 전 질문에 나옵니다.</translation>
    </message>
    <message>
        <source>What it takes stands in Help &gt; Command line, under Inputs.</source>
        <translation>받는 값은 도움말 &gt; 명령줄(Command line)의 ‘Inputs’에 있습니다.</translation>
    </message>
    <message>
        <source>All inputs stand in Help &gt; Command line, under Inputs.</source>
        <translation>모든 입력은 도움말 &gt; 명령줄(Command line)의 ‘Inputs’에 있습니다.</translation>
    </message>
    <message>
        <source>It is set aside, never deleted. What was sent before is not known without it: put a copy of it back, or send with --without-history, and what OpenAI has already goes again.</source>
        <translation>따로 보관하며 절대 삭제하지 않습니다. 이것 없이는 전에 무엇을 전송했는지 알 수 없습니다. 사본을 되돌려 놓거나 --without-history로 전송하세요. 후자의 경우 OpenAI에 이미 있는 것도 다시 전송됩니다.</translation>
    </message>
    <message>
        <source>It is a workbook with several sheets. Choose the one with the conversions (--sheet), or export it again.</source>
        <translation>시트가 여러 개인 통합 문서입니다. 전환이 있는 시트를 선택하거나(--sheet) 다시 내보내세요.</translation>
    </message>
    <message>
        <source>{subject} can&apos;t be used. {detail}</source>
        <translation>{subject}을(를) 사용할 수 없습니다. {detail}</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>다른 것을 선택하세요.</translation>
    </message>
    <message>
        <source>This is no endpoint.</source>
        <translation>엔드포인트가 아닙니다.</translation>
    </message>
    <message>
        <source>Other sheets of this workbook with rows: {found}. The one that looks most like conversions is read.</source>
        <translation>이 통합 문서에서 행이 있는 다른 시트: {found}. 전환에 가장 가까워 보이는 시트를 읽습니다.</translation>
    </message>
    <message>
        <source>If another one is meant, choose its sheet.</source>
        <translation>다른 시트를 읽으려면 그 시트를 선택하세요.</translation>
    </message>
    <message>
        <source>A server on the way answered HTTP 413: this conversion is too large for it, even alone.</source>
        <translation>중간에 있는 서버가 HTTP 413으로 응답했습니다. 이 전환은 하나만 보내도 그 서버에는 너무 큽니다.</translation>
    </message>
    <message>
        <source>This line has too few cells: {found}; the header has {expected}.</source>
        <translation>이 행의 셀이 너무 적습니다: {found}개. 열 이름은 {expected}개입니다.</translation>
    </message>
    <message>
        <source>Check the time zone, whether day and month are swapped, and which time of day is taken for days without one (date_only_time).</source>
        <translation>시간대, 일과 월이 뒤바뀌지 않았는지, 시각이 없는 날짜에 어떤 시각을 쓰는지(date_only_time) 확인하세요.</translation>
    </message>
    <message>
        <source>The amount column is empty here; the conversion is sent without a value.</source>
        <translation>여기에는 금액 열이 비어 있어 전환을 값 없이 전송합니다.</translation>
    </message>
    <message>
        <source>Fill in the cell, or leave the line out.</source>
        <translation>셀을 채우거나 행을 제외하세요.</translation>
    </message>
    <message>
        <source>If it is to be sent all the same, give it an id of its own, or change the filter on column {subject}.</source>
        <translation>그래도 전송하려면 고유한 ID를 넣거나 열 {subject}의 필터를 변경하세요.</translation>
    </message>
    <message>
        <source>This line repeats the header.</source>
        <translation>이 행은 열 이름을 반복합니다.</translation>
    </message>
</context>
</TS>
