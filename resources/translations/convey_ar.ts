<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_SA" sourcelanguage="en_US">
<context>
    <name>DialectWords</name>
    <message>
        <source>found, %1 % sure</source>
        <translation>عُثر عليه، بثقة %1٪</translation>
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
            <numerusform>%1 ولا شيء آخر</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>caret</source>
        <translation>علامة إقحام</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>نقطتان</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>محرف تحكم</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>خط رأسي</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>فاصلة ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>فاصلة منقوطة ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Vertical bar |</source>
        <translation>خط رأسي |</translation>
    </message>
    <message>
        <source>Caret ^</source>
        <translation>علامة إقحام ^</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the first %1 lines have the same number of cells with it: %2.</source>
        <translation>
            <numerusform>من أول %1 سطرًا، لا سطر له به عدد الخلايا نفسه: %2.</numerusform>
            <numerusform>من أول %1 سطرًا، سطر واحد له به عدد الخلايا نفسه: %2.</numerusform>
            <numerusform>من أول %1 سطرًا، سطران لهما به عدد الخلايا نفسه: %2.</numerusform>
            <numerusform>من أول %1 سطرًا، %Ln أسطر لها به عدد الخلايا نفسه: %2.</numerusform>
            <numerusform>من أول %1 سطرًا، %Ln سطرًا لها به عدد الخلايا نفسه: %2.</numerusform>
            <numerusform>من أول %1 سطرًا، %Ln سطر لها به عدد الخلايا نفسه: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>you chose; %1 fits better</source>
        <translation>باختيارك؛ %1 أنسب</translation>
    </message>
    <message>
        <source>you chose</source>
        <translation>باختيارك</translation>
    </message>
    <message>
        <source>assumed: one column</source>
        <translation>مفترض: عمود واحد</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells of the first line read like names, %1 like values.</source>
        <translation>
            <numerusform>لا خلايا في السطر الأول تشبه الأسماء، و%1 تشبه القيم.</numerusform>
            <numerusform>خلية واحدة في السطر الأول تشبه الأسماء، و%1 تشبه القيم.</numerusform>
            <numerusform>خليتان في السطر الأول تشبهان الأسماء، و%1 تشبه القيم.</numerusform>
            <numerusform>%Ln خلايا في السطر الأول تشبه الأسماء، و%1 تشبه القيم.</numerusform>
            <numerusform>%Ln خلية في السطر الأول تشبه الأسماء، و%1 تشبه القيم.</numerusform>
            <numerusform>%Ln خلية في السطر الأول تشبه الأسماء، و%1 تشبه القيم.</numerusform>
        </translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>مفترض</translation>
    </message>
    <message>
        <source>The first line looks like those below it.</source>
        <translation>يشبه السطر الأول ما تحته من أسطر.</translation>
    </message>
    <message>
        <source>saved today %1</source>
        <translation>حُفظ اليوم %1</translation>
    </message>
    <message>
        <source>saved yesterday %1</source>
        <translation>حُفظ أمس %1</translation>
    </message>
    <message>
        <source>saved on %1 at %2</source>
        <translation>حُفظ في %1 الساعة %2</translation>
    </message>
    <message>
        <source>Columns without a name are called by their place: %1.</source>
        <translation>تُسمّى الأعمدة التي بلا اسم بموضعها: %1.</translation>
    </message>
    <message>
        <source>Names that stand over more than one column: %1. Convey reads the first column of each; to use another, give it a name of its own in the spreadsheet.</source>
        <translation>أسماء تعلو أكثر من عمود: %1. يقرأ Convey العمود الأول من كل منها؛ لاستخدام غيره، أعطه اسمًا خاصًا به في جدول البيانات.</translation>
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
        <translation>Windows-1252 (غربي)</translation>
    </message>
    <message>
        <source>UTF-16 LE (Excel: Unicode text)</source>
        <translation>UTF-16 LE (Excel: نص Unicode)</translation>
    </message>
    <message>
        <source>UTF-16 BE</source>
        <translation>UTF-16 BE</translation>
    </message>
    <message>
        <source>Windows-1250 (Central)</source>
        <translation>Windows-1250 (أوروبا الوسطى)</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251 (سيريلي)</translation>
    </message>
    <message>
        <source>Windows-1253 (Greek)</source>
        <translation>Windows-1253 (يوناني)</translation>
    </message>
    <message>
        <source>Windows-1254 (Turkish)</source>
        <translation>Windows-1254 (تركي)</translation>
    </message>
    <message>
        <source>Windows-1255 (Hebrew)</source>
        <translation>Windows-1255 (عبري)</translation>
    </message>
    <message>
        <source>Windows-1256 (Arabic)</source>
        <translation>Windows-1256 (عربي)</translation>
    </message>
    <message>
        <source>Windows-1257 (Baltic)</source>
        <translation>Windows-1257 (بلطيقي)</translation>
    </message>
    <message>
        <source>Windows-1258 (Vietnamese)</source>
        <translation>Windows-1258 (فيتنامي)</translation>
    </message>
    <message>
        <source>Windows-874 (Thai)</source>
        <translation>Windows-874 (تايلندي)</translation>
    </message>
    <message>
        <source>Shift_JIS (Japanese)</source>
        <translation>Shift_JIS (ياباني)</translation>
    </message>
    <message>
        <source>EUC-JP (Japanese)</source>
        <translation>EUC-JP (ياباني)</translation>
    </message>
    <message>
        <source>GB18030 (Chinese, simplified)</source>
        <translation>GB18030 (صيني مبسّط)</translation>
    </message>
    <message>
        <source>EUC-KR (Korean)</source>
        <translation>EUC-KR (كوري)</translation>
    </message>
    <message>
        <source>Big5 (Chinese, traditional)</source>
        <translation>Big5 (صيني تقليدي)</translation>
    </message>
    <message>
        <source>Mac Roman (old Macs)</source>
        <translation>Mac Roman (أجهزة Mac قديمة)</translation>
    </message>
    <message>
        <source>you chose</source>
        <translation>باختيارك</translation>
    </message>
    <message>
        <source>found, %1 % sure</source>
        <translation>عُثر عليه، بثقة %1٪</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>found, marked as such</source>
        <translation>عُثر عليه، وهو معلَّم بذلك</translation>
    </message>
    <message>
        <source>likely, %1 % sure</source>
        <translation>مرجّح، بثقة %1٪</translation>
    </message>
    <message>
        <source>as the format has it</source>
        <translation>كما يحدده التنسيق</translation>
    </message>
    <message>
        <source>found</source>
        <translation>عُثر عليه</translation>
    </message>
    <message>
        <source>The file begins with the mark of this encoding.</source>
        <translation>يبدأ الملف بعلامة هذا الترميز.</translation>
    </message>
    <message>
        <source>Every second byte is zero, as in this encoding.</source>
        <translation>كل بايت ثانٍ صفر، كما في هذا الترميز.</translation>
    </message>
    <message>
        <source>Line %1 is the first with letters beyond A to Z, and they are well-formed.</source>
        <translation>السطر %1 أول سطر فيه أحرف غير A إلى Z، وهي سليمة التكوين.</translation>
    </message>
    <message>
        <source>There is no letter beyond A to Z in what was looked at.</source>
        <translation>لا حرف غير A إلى Z في الجزء الذي فُحص.</translation>
    </message>
    <message>
        <source>Line %1 is the first that can&apos;t be UTF-8; with this encoding its letters make words.</source>
        <translation>السطر %1 أول سطر لا يمكن أن يكون UTF-8؛ وبهذا الترميز تكوّن أحرفه كلمات.</translation>
    </message>
    <message>
        <source>The first line names the separator, as Excel writes it.</source>
        <translation>السطر الأول يسمّي الفاصل، كما يكتبه Excel.</translation>
    </message>
    <message>
        <source>The lines above the table are parameters of a template.</source>
        <translation>الأسطر فوق الجدول معلمات قالب.</translation>
    </message>
    <message>
        <source>The lines above the table are comments.</source>
        <translation>الأسطر فوق الجدول تعليقات.</translation>
    </message>
    <message>
        <source>The lines above the table read like a title.</source>
        <translation>الأسطر فوق الجدول تشبه العنوان.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were passed over.</source>
        <translation>
            <numerusform>لم يُتخطَّ أي سطر.</numerusform>
            <numerusform>تم تخطي سطر واحد.</numerusform>
            <numerusform>تم تخطي سطرين.</numerusform>
            <numerusform>تم تخطي %Ln أسطر.</numerusform>
            <numerusform>تم تخطي %Ln سطرًا.</numerusform>
            <numerusform>تم تخطي %Ln سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>none found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>one begins in line %1</source>
        <translation>يبدأ واحد في السطر %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other tables begin in the file.</source>
        <translation>
            <numerusform>لا تبدأ في الملف جداول أخرى.</numerusform>
            <numerusform>يبدأ في الملف جدول آخر.</numerusform>
            <numerusform>يبدأ في الملف جدولان آخران.</numerusform>
            <numerusform>تبدأ في الملف %Ln جداول أخرى.</numerusform>
            <numerusform>يبدأ في الملف %Ln جدولًا آخر.</numerusform>
            <numerusform>يبدأ في الملف %Ln جدول آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>above the names</source>
        <translation>فوق الأسماء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable, from line %1 on</source>
        <translation>
            <numerusform>لا شيء غير مقروء، من السطر %1</numerusform>
            <numerusform>واحد غير مقروء، من السطر %1</numerusform>
            <numerusform>اثنان غير مقروءين، من السطر %1</numerusform>
            <numerusform>%Ln غير مقروءة، من السطر %1</numerusform>
            <numerusform>%Ln غير مقروءة، من السطر %1</numerusform>
            <numerusform>%Ln غير مقروءة، من السطر %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how it was found, and the proof</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>الوحيد</translation>
    </message>
    <message>
        <source>An Excel workbook.</source>
        <translation>مصنف Excel.</translation>
    </message>
    <message>
        <source>Packed as gz; Convey has unpacked it.</source>
        <translation>مضغوط بصيغة gz؛ فكّ Convey ضغطه.</translation>
    </message>
    <message>
        <source>Its days are counted from 1904, as on old Macs.</source>
        <translation>تُعدّ أيامه من 1904، كما في أجهزة Mac القديمة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln formulas have no value: open the workbook in Excel and save it once.</source>
        <translation>
            <numerusform>كل الصيغ لها قيم.</numerusform>
            <numerusform>صيغة واحدة بلا قيمة: افتح المصنف في Excel واحفظه مرة.</numerusform>
            <numerusform>صيغتان بلا قيمة: افتح المصنف في Excel واحفظه مرة.</numerusform>
            <numerusform>%Ln صيغ بلا قيمة: افتح المصنف في Excel واحفظه مرة.</numerusform>
            <numerusform>%Ln صيغة بلا قيمة: افتح المصنف في Excel واحفظه مرة.</numerusform>
            <numerusform>%Ln صيغة بلا قيمة: افتح المصنف في Excel واحفظه مرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged cells: the value stands in the first of them.</source>
        <translation>
            <numerusform>لا خلايا مدمجة.</numerusform>
            <numerusform>خلية مدمجة واحدة: القيمة في أول خلاياها.</numerusform>
            <numerusform>خليتان مدمجتان: القيمة في أولى خلاياهما.</numerusform>
            <numerusform>%Ln خلايا مدمجة: القيمة في أولى خلاياها.</numerusform>
            <numerusform>%Ln خلية مدمجة: القيمة في أولى خلاياها.</numerusform>
            <numerusform>%Ln خلية مدمجة: القيمة في أولى خلاياها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its lines end in different ways, which changes nothing.</source>
        <translation>تنتهي أسطره بطرق مختلفة، ولا يغيّر ذلك شيئًا.</translation>
    </message>
    <message>
        <source>Its lines end as on Windows (CR LF).</source>
        <translation>تنتهي أسطره كما في Windows (CR LF).</translation>
    </message>
    <message>
        <source>Its lines end as on old Macs (CR).</source>
        <translation>تنتهي أسطره كما في أجهزة Mac القديمة (CR).</translation>
    </message>
    <message>
        <source>Its lines end as on Linux and Macs (LF).</source>
        <translation>تنتهي أسطره كما في Linux وMac (LF).</translation>
    </message>
    <message>
        <source>Line %1 names a time zone: %2.</source>
        <translation>السطر %1 يسمّي منطقة زمنية: %2.</translation>
    </message>
    <message numerus="yes">
        <source>the one of %Ln that looks most like conversions</source>
        <translation>
            <numerusform>لا ورقة تشبه التحويلات</numerusform>
            <numerusform>الورقة الوحيدة التي تشبه التحويلات</numerusform>
            <numerusform>الأشبه بالتحويلات من ورقتين</numerusform>
            <numerusform>الأشبه بالتحويلات من %Ln أوراق</numerusform>
            <numerusform>الأشبه بالتحويلات من %Ln ورقة</numerusform>
            <numerusform>الأشبه بالتحويلات من %Ln ورقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>له قيمة</translation>
    </message>
    <message>
        <source>zero or less</source>
        <translation>صفر أو أقل</translation>
    </message>
    <message>
        <source>above zero</source>
        <translation>أكبر من صفر</translation>
    </message>
    <message>
        <source>all but %1</source>
        <comment>words of a column</comment>
        <translation>الكل عدا %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>cells without a word</comment>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, and the values that are left out</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This file has no such column.</source>
        <translation>ليس في هذا الملف عمود كهذا.</translation>
    </message>
    <message>
        <source>Switched off: they are sent.</source>
        <translation>موقَف: تُرسَل.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>None in this file.</source>
        <translation>لا شيء في هذا الملف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions, with others of its kind</source>
        <translation>
            <numerusform>لا تحويلات، مع غيرها من نوعها</numerusform>
            <numerusform>تحويل واحد، مع غيرها من نوعها</numerusform>
            <numerusform>تحويلان، مع غيرها من نوعها</numerusform>
            <numerusform>%Ln تحويلات، مع غيرها من نوعها</numerusform>
            <numerusform>%Ln تحويلًا، مع غيرها من نوعها</numerusform>
            <numerusform>%Ln تحويل، مع غيرها من نوعها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions, %1, with others of its kind</source>
        <translation>
            <numerusform>لا تحويلات، %1، مع غيرها من نوعها</numerusform>
            <numerusform>تحويل واحد، %1، مع غيرها من نوعها</numerusform>
            <numerusform>تحويلان، %1، مع غيرها من نوعها</numerusform>
            <numerusform>%Ln تحويلات، %1، مع غيرها من نوعها</numerusform>
            <numerusform>%Ln تحويلًا، %1، مع غيرها من نوعها</numerusform>
            <numerusform>%Ln تحويل، %1، مع غيرها من نوعها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions</source>
        <translation>
            <numerusform>لا تحويلات</numerusform>
            <numerusform>تحويل واحد</numerusform>
            <numerusform>تحويلان</numerusform>
            <numerusform>%Ln تحويلات</numerusform>
            <numerusform>%Ln تحويلًا</numerusform>
            <numerusform>%Ln تحويل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions, %1</source>
        <translation>
            <numerusform>لا تحويلات، %1</numerusform>
            <numerusform>تحويل واحد، %1</numerusform>
            <numerusform>تحويلان، %1</numerusform>
            <numerusform>%Ln تحويلات، %1</numerusform>
            <numerusform>%Ln تحويلًا، %1</numerusform>
            <numerusform>%Ln تحويل، %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>causes</name>
    <message>
        <source>Line has too many cells</source>
        <translation>خلايا السطر أكثر من اللازم</translation>
    </message>
    <message>
        <source>Line has too few cells</source>
        <translation>خلايا السطر أقل من اللازم</translation>
    </message>
    <message>
        <source>Quotation mark never closed</source>
        <translation>علامة اقتباس لم تُغلق</translation>
    </message>
    <message>
        <source>Line too long to be read whole</source>
        <translation>سطر أطول من أن يُقرأ كله</translation>
    </message>
    <message>
        <source>Text can&apos;t be read (encoding)</source>
        <translation>نص لا يُقرأ (الترميز)</translation>
    </message>
    <message>
        <source>Event ID is missing</source>
        <translation>معرّف الحدث ناقص</translation>
    </message>
    <message>
        <source>Event ID looks personal</source>
        <translation>معرّف الحدث يبدو شخصيًا</translation>
    </message>
    <message>
        <source>Event ID is very long</source>
        <translation>معرّف الحدث طويل جدًا</translation>
    </message>
    <message>
        <source>Kind of event is missing</source>
        <translation>نوع الحدث ناقص</translation>
    </message>
    <message>
        <source>Kind of event is not known</source>
        <translation>نوع الحدث غير معروف</translation>
    </message>
    <message>
        <source>Custom event has no name</source>
        <translation>حدث مخصص بلا اسم</translation>
    </message>
    <message>
        <source>Custom event name not allowed</source>
        <translation>اسم حدث مخصص غير مسموح</translation>
    </message>
    <message>
        <source>Custom event has a standard name</source>
        <translation>حدث مخصص باسم قياسي</translation>
    </message>
    <message>
        <source>Custom event name not sent</source>
        <translation>اسم الحدث المخصص لا يُرسل</translation>
    </message>
    <message>
        <source>Time is missing</source>
        <translation>الوقت ناقص</translation>
    </message>
    <message>
        <source>Time can&apos;t be read</source>
        <translation>الوقت لا يُقرأ</translation>
    </message>
    <message>
        <source>Time names no zone</source>
        <translation>الوقت بلا منطقة زمنية</translation>
    </message>
    <message>
        <source>Day and month unclear</source>
        <translation>اليوم والشهر ملتبسان</translation>
    </message>
    <message>
        <source>Time skipped by the clocks</source>
        <translation>وقت تخطّته الساعات</translation>
    </message>
    <message>
        <source>Time happened twice</source>
        <translation>وقت حدث مرتين</translation>
    </message>
    <message>
        <source>Older than 7 days</source>
        <translation>أقدم من 7 أيام</translation>
    </message>
    <message>
        <source>Time is in the future</source>
        <translation>الوقت في المستقبل</translation>
    </message>
    <message>
        <source>Leaves the 7 days within the hour</source>
        <translation>يخرج من الأيام السبعة خلال ساعة</translation>
    </message>
    <message>
        <source>Place is not known</source>
        <translation>المكان غير معروف</translation>
    </message>
    <message>
        <source>App event outside the app</source>
        <translation>حدث تطبيق خارج التطبيق</translation>
    </message>
    <message>
        <source>Page address is missing</source>
        <translation>عنوان الصفحة ناقص</translation>
    </message>
    <message>
        <source>Page address can&apos;t be sent</source>
        <translation>عنوان الصفحة لا يُرسل</translation>
    </message>
    <message>
        <source>Page address looks personal</source>
        <translation>عنوان الصفحة يبدو شخصيًا</translation>
    </message>
    <message>
        <source>Opt-out can&apos;t be read</source>
        <translation>الانسحاب لا يُقرأ</translation>
    </message>
    <message>
        <source>Consent is unclear</source>
        <translation>الموافقة غير واضحة</translation>
    </message>
    <message>
        <source>Nothing identifies the customer</source>
        <translation>لا شيء يعرّف بالعميل</translation>
    </message>
    <message>
        <source>E-mail address not usable</source>
        <translation>بريد إلكتروني غير صالح</translation>
    </message>
    <message>
        <source>Phone number not usable</source>
        <translation>رقم هاتف غير صالح</translation>
    </message>
    <message>
        <source>Phone number without country</source>
        <translation>رقم هاتف بلا بلد</translation>
    </message>
    <message>
        <source>Customer ID not usable</source>
        <translation>معرّف عميل غير صالح</translation>
    </message>
    <message>
        <source>Name not usable</source>
        <translation>اسم غير صالح</translation>
    </message>
    <message>
        <source>Country is not known</source>
        <translation>البلد غير معروف</translation>
    </message>
    <message>
        <source>Region not usable</source>
        <translation>منطقة غير صالحة</translation>
    </message>
    <message>
        <source>City not usable</source>
        <translation>مدينة غير صالحة</translation>
    </message>
    <message>
        <source>Postal code not usable</source>
        <translation>رمز بريدي غير صالح</translation>
    </message>
    <message>
        <source>IP address not usable</source>
        <translation>عنوان IP غير صالح</translation>
    </message>
    <message>
        <source>Browser text not usable</source>
        <translation>نص متصفح غير صالح</translation>
    </message>
    <message>
        <source>obref not usable</source>
        <translation>قيمة obref غير صالحة</translation>
    </message>
    <message>
        <source>Advertising ID not usable</source>
        <translation>معرّف إعلاني غير صالح</translation>
    </message>
    <message>
        <source>Hash of another kind</source>
        <translation>تجزئة من نوع آخر</translation>
    </message>
    <message>
        <source>Hashed already</source>
        <translation>مجزّأ من قبل</translation>
    </message>
    <message>
        <source>Amount can&apos;t be read</source>
        <translation>المبلغ لا يُقرأ</translation>
    </message>
    <message>
        <source>Amount has too many decimals</source>
        <translation>منازل المبلغ العشرية كثيرة</translation>
    </message>
    <message>
        <source>Decimal sign unclear</source>
        <translation>العلامة العشرية ملتبسة</translation>
    </message>
    <message>
        <source>Currency is missing</source>
        <translation>العملة ناقصة</translation>
    </message>
    <message>
        <source>Amount is negative</source>
        <translation>المبلغ سالب</translation>
    </message>
    <message>
        <source>Amount is zero</source>
        <translation>المبلغ صفر</translation>
    </message>
    <message>
        <source>Currency is not known</source>
        <translation>العملة غير معروفة</translation>
    </message>
    <message>
        <source>Currency no longer in use</source>
        <translation>عملة لم تعد متداولة</translation>
    </message>
    <message>
        <source>Plan not sent</source>
        <translation>الخطة لا تُرسل</translation>
    </message>
    <message>
        <source>Products not sent</source>
        <translation>المنتجات لا تُرسل</translation>
    </message>
    <message>
        <source>Own field not sent</source>
        <translation>حقل خاص لا يُرسل</translation>
    </message>
    <message>
        <source>Text looks personal</source>
        <translation>النص يبدو شخصيًا</translation>
    </message>
    <message>
        <source>Quantity can&apos;t be read</source>
        <translation>الكمية لا تُقرأ</translation>
    </message>
    <message>
        <source>Quantity below 1</source>
        <translation>الكمية أقل من 1</translation>
    </message>
    <message>
        <source>Item price can&apos;t be read</source>
        <translation>سعر العنصر لا يُقرأ</translation>
    </message>
    <message>
        <source>Item price without currency</source>
        <translation>سعر العنصر بلا عملة</translation>
    </message>
    <message>
        <source>Item currency is not known</source>
        <translation>عملة العنصر غير معروفة</translation>
    </message>
    <message>
        <source>Very many items</source>
        <translation>عناصر كثيرة جدًا</translation>
    </message>
    <message>
        <source>Customer&apos;s name in an item&apos;s name</source>
        <translation>اسم العميل في اسم عنصر</translation>
    </message>
    <message>
        <source>Own field not readable</source>
        <translation>حقل خاص غير مقروء</translation>
    </message>
    <message>
        <source>Items not readable</source>
        <translation>العناصر غير مقروءة</translation>
    </message>
    <message>
        <source>More than three values</source>
        <translation>أكثر من ثلاث قيم</translation>
    </message>
    <message>
        <source>Left out for want of consent</source>
        <translation>مستبعد لعدم الموافقة</translation>
    </message>
    <message>
        <source>Left out: voided</source>
        <translation>مستبعد: مُبطَل</translation>
    </message>
    <message>
        <source>Left out: refunded</source>
        <translation>مستبعد: مُستردّ</translation>
    </message>
    <message>
        <source>Left out: cancelled</source>
        <translation>مستبعد: ملغى</translation>
    </message>
    <message>
        <source>Left out: not paid yet</source>
        <translation>مستبعد: لم يُدفع بعد</translation>
    </message>
    <message>
        <source>Left out: failed</source>
        <translation>مستبعد: لم يكتمل</translation>
    </message>
    <message>
        <source>Left out: test mode</source>
        <translation>مستبعد: وضع اختبار</translation>
    </message>
    <message>
        <source>Left out: not a sale</source>
        <translation>مستبعد: ليس بيعًا</translation>
    </message>
    <message>
        <source>Left out: adjustment</source>
        <translation>مستبعد: تسوية</translation>
    </message>
    <message>
        <source>Left out: totals</source>
        <translation>مستبعد: مجاميع</translation>
    </message>
    <message>
        <source>Left out: not won</source>
        <translation>مستبعد: لم يُربح</translation>
    </message>
    <message>
        <source>Left out by a filter</source>
        <translation>مستبعد بعامل تصفية</translation>
    </message>
    <message>
        <source>Too many lines for one order</source>
        <translation>أسطر كثيرة جدًا لطلب واحد</translation>
    </message>
    <message>
        <source>Lines of one order differ</source>
        <translation>أسطر الطلب الواحد مختلفة</translation>
    </message>
    <message>
        <source>Line stands twice in an order</source>
        <translation>سطر مكرر في الطلب</translation>
    </message>
    <message>
        <source>Items and total differ</source>
        <translation>العناصر والإجمالي مختلفان</translation>
    </message>
    <message>
        <source>Items and total far apart</source>
        <translation>العناصر والإجمالي متباعدان</translation>
    </message>
    <message>
        <source>Event ID used twice, same content</source>
        <translation>معرّف مكرر، المحتوى نفسه</translation>
    </message>
    <message>
        <source>Event ID used twice, other content</source>
        <translation>معرّف مكرر، محتوى آخر</translation>
    </message>
    <message>
        <source>Nearly all amounts are 1</source>
        <translation>المبالغ كلها تقريبًا 1</translation>
    </message>
    <message>
        <source>Amounts far above the usual ones</source>
        <translation>مبالغ أعلى كثيرًا من المعتاد</translation>
    </message>
    <message>
        <source>Most times in one hour of the day</source>
        <translation>معظم الأوقات في ساعة واحدة</translation>
    </message>
    <message>
        <source>Event IDs only count the lines</source>
        <translation>المعرّفات مجرد ترقيم للأسطر</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>سبق إرساله</translation>
    </message>
    <message>
        <source>Sent before with other values</source>
        <translation>سبق إرساله بقيم أخرى</translation>
    </message>
    <message>
        <source>Sent before, no answer came back</source>
        <translation>سبق إرساله، بلا رد</translation>
    </message>
    <message>
        <source>Sent before to a pixel of yours</source>
        <translation>سبق إرساله إلى بكسل آخر لك</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>مستبعد بقرارك</translation>
    </message>
    <message>
        <source>Counted, but not listed</source>
        <translation>معدود وغير مُدرج</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>لا شيء للعرض</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>لا خلايا</numerusform>
            <numerusform>خلية واحدة</numerusform>
            <numerusform>خليتان</numerusform>
            <numerusform>%Ln خلايا</numerusform>
            <numerusform>%Ln خلية</numerusform>
            <numerusform>%Ln خلية</numerusform>
        </translation>
    </message>
    <message>
        <source>an ID of its own for each conversion, such as an order number</source>
        <translation>معرّف خاص بكل تحويل، كرقم الطلب</translation>
    </message>
    <message>
        <source>a kind of event, such as order_created or Purchase</source>
        <translation>نوع حدث، مثل order_created أو Purchase</translation>
    </message>
    <message>
        <source>1 to 64 letters, digits, _ or -</source>
        <translation>1 إلى 64 من الأحرف والأرقام أو _ أو -</translation>
    </message>
    <message>
        <source>a time such as 2026-11-21T14:30:00+01:00</source>
        <translation>وقت مثل 2026-11-21T14:30:00+01:00</translation>
    </message>
    <message>
        <source>a place such as web, mobile_app or physical_store</source>
        <translation>مكان مثل web أو mobile_app أو physical_store</translation>
    </message>
    <message>
        <source>an address such as https://shop.example.com/thanks</source>
        <translation>عنوان مثل https://shop.example.com/thanks</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>an e-mail address, a phone number, a customer ID or oppref</source>
        <translation>بريد إلكتروني أو رقم هاتف أو معرّف عميل أو oppref</translation>
    </message>
    <message>
        <source>an address such as anna@example.com</source>
        <translation>عنوان مثل anna@example.com</translation>
    </message>
    <message>
        <source>a number with its country code, such as +44 7700 900123</source>
        <translation>رقم برمز بلده، مثل +44 7700 900123</translation>
    </message>
    <message>
        <source>two letters such as US</source>
        <translation>حرفان مثل US</translation>
    </message>
    <message>
        <source>at most 32 letters, digits, spaces and hyphens</source>
        <translation>32 حرفًا أو رقمًا أو مسافة أو شرطة على الأكثر</translation>
    </message>
    <message>
        <source>one IPv4 or IPv6 address</source>
        <translation>عنوان IPv4 أو IPv6 واحد</translation>
    </message>
    <message>
        <source>a number such as 129.99</source>
        <translation>عدد مثل 129.99</translation>
    </message>
    <message>
        <source>three letters such as EUR</source>
        <translation>ثلاثة أحرف مثل EUR</translation>
    </message>
    <message>
        <source>a whole number from 1 on</source>
        <translation>عدد صحيح من 1 فأكثر</translation>
    </message>
    <message>
        <source>OpenAI refuses conversions like this one.</source>
        <translation>يرفض OpenAI التحويلات التي كهذا.</translation>
    </message>
    <message>
        <source>Nothing here can be sent for certain, and Convey won&apos;t guess.</source>
        <translation>لا شيء هنا مؤكد للإرسال، ولا يخمّن Convey.</translation>
    </message>
    <message>
        <source>OpenAI does not say how it takes this.</source>
        <translation>لا يذكر OpenAI كيف يأخذ هذا.</translation>
    </message>
    <message>
        <source>The conversion is sent without this value.</source>
        <translation>يُرسل التحويل من دون هذه القيمة.</translation>
    </message>
    <message>
        <source>It would leave this computer unhashed.</source>
        <translation>كان سيغادر هذا الكمبيوتر بلا تجزئة.</translation>
    </message>
    <message>
        <source>You or your saved setup leave it out.</source>
        <translation>تستبعده أنت أو إعدادك المحفوظ.</translation>
    </message>
    <message>
        <source>OpenAI takes it; it is worth a look.</source>
        <translation>يقبله OpenAI؛ ويستحق نظرة.</translation>
    </message>
    <message>
        <source>Rule: OpenAI, page “%1”, read on %2</source>
        <translation>القاعدة: OpenAI، صفحة «%1»، قُرئت في %2</translation>
    </message>
    <message>
        <source>Rule: a recorded answer of OpenAI (%1), read on %2</source>
        <translation>القاعدة: رد مسجَّل من OpenAI (%1)، قُرئ في %2</translation>
    </message>
    <message>
        <source>Rule: inferred, %1, read on %2</source>
        <translation>القاعدة: مستنتجة، %1، قُرئت في %2</translation>
    </message>
    <message>
        <source>OpenAI has published no rule (looked for on %1)</source>
        <translation>لم ينشر OpenAI قاعدة (جرى البحث في %1)</translation>
    </message>
    <message>
        <source>Rule: Convey&apos;s own, not OpenAI&apos;s</source>
        <translation>القاعدة: من Convey، لا من OpenAI</translation>
    </message>
    <message>
        <source>Amount is missing</source>
        <translation>المبلغ ناقص</translation>
    </message>
    <message>
        <source>Left out: the header again</source>
        <translation>مستبعد: سطر العناوين مكرر</translation>
    </message>
</context>
<context>
    <name>convey::ui::AboutDialog</name>
    <message>
        <source>Libraries that Convey uses</source>
        <translation>المكتبات التي يستخدمها Convey</translation>
    </message>
    <message>
        <source>Each library with its version, its licence and who wrote it.</source>
        <translation>كل مكتبة بإصدارها ورخصتها ومن كتبها.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>حقوق النشر</translation>
    </message>
    <message>
        <source>About Convey</source>
        <translation>حول Convey</translation>
    </message>
    <message>
        <source>Convey %1</source>
        <translation>Convey %1</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you send it. Convey collects no usage data and looks for no updates. Keys stay in the key store of this computer.</source>
        <translation>لا يغادر شيء هذا الكمبيوتر قبل أن ترسله. لا يجمع Convey بيانات استخدام ولا يبحث عن تحديثات. تبقى المفاتيح في مخزن مفاتيح هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. © Convey contributors. It uses:</source>
        <translation>برنامج حر بموجب Apache License 2.0. © Convey contributors. يستخدم:</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;نسخ الإصدارات</translation>
    </message>
</context>
<context>
    <name>convey::ui::AdsManagerDrawing</name>
    <message>
        <source>A drawing of Ads Manager: on the page Conversions, the pixel ID stands beside the pixel, and keys for sending are made under Conversion keys.</source>
        <translation>رسم لصفحة Ads Manager: في صفحة Conversions يظهر معرّف البكسل بجانب البكسل، وتُنشأ مفاتيح الإرسال ضمن Conversion keys.</translation>
    </message>
    <message>
        <source>Pixel: your shop</source>
        <translation>البكسل: متجرك</translation>
    </message>
    <message>
        <source>Pixel ID   %1</source>
        <translation>معرّف البكسل   %1</translation>
    </message>
    <message>
        <source>Source ID   %1</source>
        <translation>معرّف المصدر   %1</translation>
    </message>
    <message>
        <source>Conversion keys</source>
        <translation>Conversion keys</translation>
    </message>
    <message>
        <source>New key   %1</source>
        <translation>مفتاح جديد   %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::AgainBar</name>
    <message>
        <source>&amp;Mend them in Preview</source>
        <translation>إ&amp;صلاحها في المعاينة</translation>
    </message>
    <message>
        <source>Shows the refused rows on the Preview page, with OpenAI&apos;s own words.</source>
        <translation>يعرض الصفوف المرفوضة في صفحة المعاينة، مع كلمات OpenAI نفسها.</translation>
    </message>
    <message>
        <source>Test &amp;only these</source>
        <translation>اختبار &amp;هذه فقط</translation>
    </message>
    <message>
        <source>Sends only the refused conversions that are changed since, as a test. Nothing is recorded.</source>
        <translation>يرسل فقط التحويلات المرفوضة التي تغيّرت منذ ذلك الحين، اختبارًا. لا يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>&amp;Send only these…</source>
        <translation>إر&amp;سال هذه فقط…</translation>
    </message>
    <message>
        <source>Asks once more, then sends only the refused conversions that are changed since.</source>
        <translation>يسأل مرة أخرى، ثم يرسل فقط التحويلات المرفوضة التي تغيّرت منذ ذلك الحين.</translation>
    </message>
    <message numerus="yes">
        <source>OpenAI refused %Ln conversions.</source>
        <translation>
            <numerusform>لم يرفض OpenAI أي تحويل.</numerusform>
            <numerusform>رفض OpenAI تحويلًا واحدًا.</numerusform>
            <numerusform>رفض OpenAI تحويلين.</numerusform>
            <numerusform>رفض OpenAI %Ln تحويلات.</numerusform>
            <numerusform>رفض OpenAI %Ln تحويلًا.</numerusform>
            <numerusform>رفض OpenAI %Ln تحويل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change what its words name; then only these can be sent.</source>
        <translation>غيّر ما تذكره كلماته؛ ثم يمكن إرسال هذه وحدها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are changed since and can be sent alone.</source>
        <translation>
            <numerusform>لم يتغيّر شيء منها بعد.</numerusform>
            <numerusform>تغيّر واحد منذ ذلك الحين ويمكن إرساله وحده.</numerusform>
            <numerusform>تغيّر اثنان منذ ذلك الحين ويمكن إرسالهما وحدهما.</numerusform>
            <numerusform>تغيّر %Ln منذ ذلك الحين ويمكن إرسالها وحدها.</numerusform>
            <numerusform>تغيّر %Ln منذ ذلك الحين ويمكن إرسالها وحدها.</numerusform>
            <numerusform>تغيّر %Ln منذ ذلك الحين ويمكن إرسالها وحدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send only these in practice mode…</source>
        <translation>إر&amp;سال هذه فقط في وضع التدريب…</translation>
    </message>
    <message>
        <source>&amp;Send only these for real…</source>
        <translation>إر&amp;سال هذه فقط فعليًا…</translation>
    </message>
</context>
<context>
    <name>convey::ui::Banner</name>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
</context>
<context>
    <name>convey::ui::BannerStack</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>messages that are folded up</comment>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the other messages of this page, or folds them up again.</source>
        <translation>يعرض رسائل هذه الصفحة الأخرى، أو يطويها من جديد.</translation>
    </message>
</context>
<context>
    <name>convey::ui::BatchModel</name>
    <message>
        <source>%1 to %2</source>
        <comment>times of the oldest and the newest order</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>التحويلات</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيها</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>convey::ui::BindingDialog</name>
    <message>
        <source>Several columns, or a part of one: %1</source>
        <translation>عدة أعمدة أو جزء من عمود: %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>How the value is made of the columns.</source>
        <translation>كيف تُكوَّن القيمة من الأعمدة.</translation>
    </message>
    <message>
        <source>The first column that is not empty</source>
        <translation>أول عمود غير فارغ</translation>
    </message>
    <message>
        <source>All of these columns</source>
        <translation>كل هذه الأعمدة</translation>
    </message>
    <message>
        <source>A part of one column</source>
        <translation>جزء من عمود واحد</translation>
    </message>
    <message>
        <source>Text with columns in it</source>
        <translation>نص فيه أعمدة</translation>
    </message>
    <message>
        <source>An ID made of these columns</source>
        <translation>معرّف مكوَّن من هذه الأعمدة</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>A column of the file; they are used in this order.</source>
        <translation>عمود من الملف؛ تُستخدم الأعمدة بهذا الترتيب.</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no column</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>Part of the cell</source>
        <translation>جزء الخلية</translation>
    </message>
    <message>
        <source>Which part of each cell is taken.</source>
        <translation>أي جزء يؤخذ من كل خلية.</translation>
    </message>
    <message>
        <source>the whole cell</source>
        <translation>الخلية كلها</translation>
    </message>
    <message>
        <source>the first name of a full name</source>
        <translation>الاسم الأول من اسم كامل</translation>
    </message>
    <message>
        <source>the last name of a full name</source>
        <translation>اسم العائلة من اسم كامل</translation>
    </message>
    <message>
        <source>all e-mail addresses of the cell</source>
        <translation>كل عناوين البريد في الخلية</translation>
    </message>
    <message>
        <source>what stands behind a word and a colon</source>
        <translation>ما يلي كلمة ونقطتين</translation>
    </message>
    <message>
        <source>The word before the colon</source>
        <translation>الكلمة قبل النقطتين</translation>
    </message>
    <message>
        <source>In a cell with “oppref: abc” the word is oppref.</source>
        <translation>في خلية فيها «oppref: abc» الكلمة هي oppref.</translation>
    </message>
    <message>
        <source>Text with columns in braces</source>
        <translation>نص فيه أعمدة بين أقواس</translation>
    </message>
    <message>
        <source>Columns stand in braces: evt_{Order ID}. A brace that is meant is doubled.</source>
        <translation>توضع الأعمدة بين أقواس: evt_{Order ID}. القوس المقصود يُكتب مرتين.</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <translation>ال&amp;طريقة:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>ال&amp;نص:</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>الأ&amp;عمدة:</translation>
    </message>
    <message>
        <source>&amp;Part:</source>
        <translation>ال&amp;جزء:</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>النتيجة:</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>ا&amp;ستخدام هذا</translation>
    </message>
    <message>
        <source>Write text with columns of the file in braces, such as evt_{Order ID}.</source>
        <translation>اكتب نصًا فيه أعمدة الملف بين أقواس، مثل evt_{Order ID}.</translation>
    </message>
    <message>
        <source>Choose the columns, and which part of their cells.</source>
        <translation>اختر الأعمدة، وأي جزء من خلاياها.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value and what is sent for it</comment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>Nothing in the first lines.</source>
        <translation>لا شيء في الأسطر الأولى.</translation>
    </message>
</context>
<context>
    <name>convey::ui::BindingWords</name>
    <message>
        <source>First name in %1</source>
        <comment>a column</comment>
        <translation>الاسم الأول في %1</translation>
    </message>
    <message>
        <source>Last name in %1</source>
        <comment>a column</comment>
        <translation>اسم العائلة في %1</translation>
    </message>
    <message>
        <source>Addresses in %1</source>
        <comment>e-mail addresses in a column</comment>
        <translation>العناوين في %1</translation>
    </message>
    <message>
        <source>Address %1 in %2</source>
        <comment>the second e-mail address in a column</comment>
        <translation>العنوان %1 في %2</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <comment>what stands behind a word in a column</comment>
        <translation>«%1» في %2</translation>
    </message>
    <message>
        <source>%1, else %2</source>
        <comment>columns: the second where the first is empty</comment>
        <translation>%1، وإلا %2</translation>
    </message>
    <message>
        <source>Made of %1</source>
        <comment>an event ID, of columns</comment>
        <translation>مكوَّن من %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::BuildPane</name>
    <message>
        <source>What a tag can’t do</source>
        <translation>ما لا يفعله الوسم</translation>
    </message>
    <message>
        <source>It can’t report clicks, forms or app events, send several events at once, carry e-mail addresses or other customer data, opt a visitor out, find the click reference, or take fields of your own. For those, send a file or use the pixel script. Show it only after consent.</source>
        <translation>لا يستطيع الوسم الإبلاغ عن النقرات أو النماذج أو أحداث التطبيقات، ولا إرسال عدة أحداث معًا، ولا حمل عناوين البريد أو بيانات أخرى للعميل، ولا تسجيل انسحاب زائر، ولا إيجاد مرجع النقرة، ولا أخذ حقول خاصة بك. لهذه الحالات أرسل ملفًا أو استخدم نص البكسل البرمجي. أظهر الوسم بعد الموافقة فقط.</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>لأ&amp;جل</translation>
    </message>
    <message>
        <source>Form of the tag</source>
        <translation>شكل الوسم</translation>
    </message>
    <message>
        <source>Where the tag will stand: each place wants it written in its own way.</source>
        <translation>أين سيوضع الوسم: كل مكان يريده مكتوبًا بطريقته.</translation>
    </message>
    <message>
        <source>Image tag</source>
        <translation>وسم الصورة</translation>
    </message>
    <message>
        <source>The tag, ready to paste. Convey never loads it. Ctrl+Shift+C copies it with its colours.</source>
        <translation>الوسم جاهز للصق. لا يحمّله Convey أبدًا. يُنسخ بألوانه باختصار Ctrl+Shift+C.</translation>
    </message>
    <message>
        <source>The same conversion in other forms</source>
        <translation>التحويل نفسه بأشكال أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln forms</source>
        <translation>
            <numerusform>لا أشكال</numerusform>
            <numerusform>شكل واحد</numerusform>
            <numerusform>شكلان</numerusform>
            <numerusform>%Ln أشكال</numerusform>
            <numerusform>%Ln شكلًا</numerusform>
            <numerusform>%Ln شكل</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms of the tag</source>
        <translation>أشكال الوسم</translation>
    </message>
    <message>
        <source>The tag for each place. Enter copies the code of a row.</source>
        <translation>الوسم لكل مكان. Enter ينسخ رمز الصف.</translation>
    </message>
    <message>
        <source>No problem found</source>
        <translation>لا مشكلات</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln characters</source>
        <comment>what is wrong, length</comment>
        <translation>
            <numerusform>%1، لا أحرف</numerusform>
            <numerusform>%1، حرف واحد</numerusform>
            <numerusform>%1، حرفان</numerusform>
            <numerusform>%1، %Ln أحرف</numerusform>
            <numerusform>%1، %Ln حرفًا</numerusform>
            <numerusform>%1، %Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag is on the clipboard, as text and with its colours.</source>
        <translation>الوسم في الحافظة، نصًا وبألوانه.</translation>
    </message>
    <message>
        <source>The tag is on the clipboard.</source>
        <translation>الوسم في الحافظة.</translation>
    </message>
    <message>
        <source>On the clipboard: %1.</source>
        <comment>form of the tag</comment>
        <translation>في الحافظة: %1.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Save the tag</source>
        <translation>حفظ الوسم</translation>
    </message>
    <message>
        <source>Save a page for the developer</source>
        <translation>حفظ صفحة للمطوّر</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>للطباعة (*.pdf)</translation>
    </message>
</context>
<context>
    <name>convey::ui::BulkPane</name>
    <message>
        <source>No file is open</source>
        <translation>لا ملف مفتوح</translation>
    </message>
    <message>
        <source>Open a file with one conversion a row, look at its columns, then come back.</source>
        <translation>افتح ملفًا فيه تحويل واحد في كل صف، وانظر إلى أعمدته، ثم عُد.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>ف&amp;تح ملف…</translation>
    </message>
    <message>
        <source>Lines that are done</source>
        <translation>الأسطر المنجزة</translation>
    </message>
    <message>
        <source>Stop making tags</source>
        <translation>إيقاف إنشاء الوسوم</translation>
    </message>
    <message>
        <source>Stops; no file is written or changed.</source>
        <translation>يتوقف؛ لا يُكتب ملف ولا يُغيَّر.</translation>
    </message>
    <message>
        <source>Lines that are no tag</source>
        <translation>أسطر ليست وسومًا</translation>
    </message>
    <message>
        <source>Each conversion that can’t be a tag, with the reason. Ctrl+C copies a row.</source>
        <translation>كل تحويل لا يمكن أن يكون وسمًا، مع السبب. Ctrl+C ينسخ الصف.</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>الأعم&amp;دة…</translation>
    </message>
    <message>
        <source>Go to the columns of the file</source>
        <translation>الانتقال إلى أعمدة الملف</translation>
    </message>
    <message>
        <source>There you choose which column is which; tags are made by the same choice.</source>
        <translation>هناك تختار معنى كل عمود؛ وتُنشأ الوسوم بالاختيار نفسه.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>&amp;Pixel</source>
        <translation>ال&amp;بكسل</translation>
    </message>
    <message>
        <source>A saved destination, or a pixel ID.</source>
        <translation>وجهة محفوظة، أو معرّف بكسل.</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>لأ&amp;جل</translation>
    </message>
    <message>
        <source>Where the tags will stand.</source>
        <translation>أين ستوضع الوسوم.</translation>
    </message>
    <message>
        <source>A table (CSV) with the tag in a column</source>
        <translation>جدول (CSV) الوسم فيه في عمود</translation>
    </message>
    <message>
        <source>A folder with one file a tag</source>
        <translation>مجلد فيه ملف لكل وسم</translation>
    </message>
    <message>
        <source>One page (HTML) with all of them</source>
        <translation>صفحة واحدة (HTML) فيها كلها</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>بصي&amp;غة</translation>
    </message>
    <message>
        <source>What is written. It holds the tags alone, no column of the file.</source>
        <translation>ما يُكتب. يحوي الوسوم وحدها، من دون أعمدة الملف.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln lines</source>
        <comment>name of the file</comment>
        <translation>
            <numerusform>%1، لا أسطر</numerusform>
            <numerusform>%1، سطر واحد</numerusform>
            <numerusform>%1، سطران</numerusform>
            <numerusform>%1، %Ln أسطر</numerusform>
            <numerusform>%1، %Ln سطرًا</numerusform>
            <numerusform>%1، %Ln سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions about the columns are open. Answer them on Columns: a tag must not rest on a guess.</source>
        <translation>
            <numerusform>لا أسئلة مفتوحة عن الأعمدة.</numerusform>
            <numerusform>سؤال واحد عن الأعمدة مفتوح. أجب عنه في الأعمدة: لا يجوز أن يقوم وسم على تخمين.</numerusform>
            <numerusform>سؤالان عن الأعمدة مفتوحان. أجب عنهما في الأعمدة: لا يجوز أن يقوم وسم على تخمين.</numerusform>
            <numerusform>%Ln أسئلة عن الأعمدة مفتوحة. أجب عنها في الأعمدة: لا يجوز أن يقوم وسم على تخمين.</numerusform>
            <numerusform>%Ln سؤالًا عن الأعمدة مفتوحة. أجب عنها في الأعمدة: لا يجوز أن يقوم وسم على تخمين.</numerusform>
            <numerusform>%Ln سؤال عن الأعمدة مفتوحة. أجب عنها في الأعمدة: لا يجوز أن يقوم وسم على تخمين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the folder of tags is made</source>
        <translation>أين يُنشأ مجلد الوسوم</translation>
    </message>
    <message>
        <source>Save the tags</source>
        <translation>حفظ الوسوم</translation>
    </message>
    <message>
        <source>This is the file that the tags come from. Choose another name.</source>
        <translation>هذا هو الملف الذي تأتي منه الوسوم. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Making the tags…</source>
        <translation>جارٍ إنشاء الوسوم…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>متوقف. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>%1 lines = %2 tags + %3 blocked + %4 left out + %5 joined to their order.</source>
        <translation>%1 سطر = %2 وسم + %3 محجوب + %4 مستبعد + %5 مضموم إلى طلبه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags need a look.</source>
        <translation>
            <numerusform>لا وسوم للمراجعة.</numerusform>
            <numerusform>وسم واحد للمراجعة.</numerusform>
            <numerusform>وسمان للمراجعة.</numerusform>
            <numerusform>%Ln وسوم للمراجعة.</numerusform>
            <numerusform>%Ln وسمًا للمراجعة.</numerusform>
            <numerusform>%Ln وسم للمراجعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags have the event and the ID of an earlier one and count once with it.</source>
        <translation>
            <numerusform>لا وسوم لها حدث ومعرّف وسم سابق.</numerusform>
            <numerusform>وسم واحد له حدث ومعرّف وسم سابق، ويُحسب معه مرة واحدة.</numerusform>
            <numerusform>وسمان لهما حدث ومعرّف وسم سابق، ويُحسبان معه مرة واحدة.</numerusform>
            <numerusform>%Ln وسوم لها حدث ومعرّف وسم سابق، وتُحسب معه مرة واحدة.</numerusform>
            <numerusform>%Ln وسمًا لها حدث ومعرّف وسم سابق، وتُحسب معه مرة واحدة.</numerusform>
            <numerusform>%Ln وسم لها حدث ومعرّف وسم سابق، وتُحسب معه مرة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest address has %1 characters (line %2).</source>
        <translation>أطول عنوان فيه %1 حرفًا (السطر %2).</translation>
    </message>
    <message>
        <source>%1 (%2 tags)</source>
        <comment>what is lost, count</comment>
        <translation>%1 (%2 وسم)</translation>
    </message>
    <message>
        <source>Not in the tags, since a tag has no place for it: %1.</source>
        <translation>ليس في الوسوم، إذ لا مكان له في الوسم: %1.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
</context>
<context>
    <name>convey::ui::CaptureHelper</name>
    <message>
        <source>1. Every page</source>
        <translation>1. كل صفحة</translation>
    </message>
    <message>
        <source>Put this into every page of your shop, before the code of step 2. It keeps oppref from the address of the landing page in a cookie of your own site for 30 days. Where the law asks for consent to such a cookie, run it after the consent.</source>
        <translation>ضع هذا في كل صفحة من متجرك، قبل رمز الخطوة 2. يحفظ oppref من عنوان صفحة الوصول في ملف تعريف ارتباط خاص بموقعك مدة 30 يومًا. وحيث يشترط القانون الموافقة على ذلك، شغّله بعد الموافقة.</translation>
    </message>
    <message>
        <source>This step alone makes no column. Choose the place that your export comes from.</source>
        <translation>هذه الخطوة وحدها لا تنشئ عمودًا. اختر المكان الذي يأتي منه ملفك المصدَّر.</translation>
    </message>
    <message>
        <source>2. A form of your own</source>
        <translation>2. نموذج خاص بك</translation>
    </message>
    <message>
        <source>Put the hidden field into the form and the script behind it. The field arrives with the others; keep it with the order or lead.</source>
        <translation>ضع الحقل المخفي في النموذج والنص البرمجي بعده. يصل الحقل مع غيره؛ احفظه مع الطلب أو العميل المحتمل.</translation>
    </message>
    <message>
        <source>Next week&apos;s export has the column oppref, or the name under which you keep it.</source>
        <translation>في ملف الأسبوع القادم عمود oppref، أو الاسم الذي تحفظه به.</translation>
    </message>
    <message>
        <source>2. Shopify</source>
        <translation>2. Shopify</translation>
    </message>
    <message>
        <source>Put this into theme.liquid, behind step 1. It keeps oppref as an attribute of the cart, which becomes a note attribute of the order.</source>
        <translation>ضع هذا في theme.liquid، بعد الخطوة 1. يحفظ oppref سمةً لسلة التسوق تصبح سمة ملاحظة في الطلب.</translation>
    </message>
    <message>
        <source>Next week&apos;s orders export has it in the column Note Attributes, as a line that begins with oppref. Bind it as value(oppref):Note Attributes.</source>
        <translation>يكون في ملف طلبات الأسبوع القادم في العمود Note Attributes، في سطر يبدأ بـ oppref. اربطه بالصيغة value(oppref):Note Attributes.</translation>
    </message>
    <message>
        <source>2. WooCommerce</source>
        <translation>2. WooCommerce</translation>
    </message>
    <message>
        <source>Put this into a small plug-in or the functions.php of your child theme. It keeps oppref with the order, in the classic checkout and in that of blocks.</source>
        <translation>ضع هذا في إضافة صغيرة أو في functions.php لقالبك الفرعي. يحفظ oppref مع الطلب، في صفحة الدفع التقليدية وصفحة الدفع بالمكوّنات.</translation>
    </message>
    <message>
        <source>In your export plug-in, add the order field oppref: next week&apos;s export has it as a column.</source>
        <translation>في إضافة التصدير، أضف حقل الطلب oppref: يظهر عمودًا في ملف الأسبوع القادم.</translation>
    </message>
    <message>
        <source>2. HubSpot form</source>
        <translation>2. نموذج HubSpot</translation>
    </message>
    <message>
        <source>Make a contact property with the internal name oppref, a single line of text. Add it to the form as a hidden field, and put this behind step 1 on the page of the form. It works for forms that are not in a frame.</source>
        <translation>أنشئ خاصية جهة اتصال باسم داخلي oppref، نصًا من سطر واحد. أضفها إلى النموذج حقلًا مخفيًا، وضع هذا بعد الخطوة 1 في صفحة النموذج. يعمل مع النماذج التي ليست داخل إطار.</translation>
    </message>
    <message>
        <source>Add the property to the view that you export: next week&apos;s file has the column oppref.</source>
        <translation>أضف الخاصية إلى العرض الذي تصدّره: يكون في ملف الأسبوع القادم العمود oppref.</translation>
    </message>
    <message>
        <source>2. Calendly</source>
        <translation>2. Calendly</translation>
    </message>
    <message>
        <source>Put this at the end of the page with your links to Calendly. It hands oppref over as utm_content; leave that free of your own words.</source>
        <translation>ضع هذا في آخر الصفحة التي فيها روابطك إلى Calendly. يمرّر oppref باسم utm_content؛ اترك ذلك خاليًا من كلماتك.</translation>
    </message>
    <message>
        <source>Next week&apos;s export has it in the column UTM Content. Choose that column for oppref.</source>
        <translation>يكون في ملف الأسبوع القادم في العمود UTM Content. اختر هذا العمود لـ oppref.</translation>
    </message>
    <message>
        <source>2. Stripe</source>
        <translation>2. Stripe</translation>
    </message>
    <message>
        <source>Where your server makes the checkout session, add oppref to the metadata of the payment. Step 1 has put it into a cookie that your server can read.</source>
        <translation>حيث ينشئ خادمك جلسة الدفع، أضف oppref إلى بيانات الدفع الوصفية. وضعته الخطوة 1 في ملف تعريف ارتباط يستطيع خادمك قراءته.</translation>
    </message>
    <message>
        <source>When you export payments, choose the metadata column oppref: the file has the column oppref (metadata).</source>
        <translation>عند تصدير المدفوعات، اختر عمود البيانات الوصفية oppref: يكون في الملف العمود oppref (metadata).</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>&amp;نسخ الرمز</translation>
    </message>
    <message>
        <source>Keep oppref in your shop</source>
        <translation>حفظ oppref في متجرك</translation>
    </message>
    <message>
        <source>oppref is the id of the click in ChatGPT. OpenAI finds the ad by it better than by anything else, and only your shop can keep it.</source>
        <translation>‏oppref هو معرّف النقرة في ChatGPT. به يجد OpenAI الإعلان أفضل من أي شيء آخر، ومتجرك وحده يستطيع حفظه.</translation>
    </message>
    <message>
        <source>&amp;Where to keep it</source>
        <translation>أين &amp;يُحفظ</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>ال&amp;رمز</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>أين يُحفظ</translation>
    </message>
    <message>
        <source>Step 1 is for every shop. Of step 2 choose where your export comes from.</source>
        <translation>الخطوة 1 لكل متجر. ومن الخطوة 2 اختر مصدر ملفك.</translation>
    </message>
    <message>
        <source>Code to copy</source>
        <translation>الرمز المراد نسخه</translation>
    </message>
    <message>
        <source>Text to copy into your shop. Convey does not run it and loads nothing.</source>
        <translation>نص تنسخه إلى متجرك. لا يشغّله Convey ولا يحمّل شيئًا.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Puts the code on the clipboard.</source>
        <translation>يضع الرمز في الحافظة.</translation>
    </message>
    <message>
        <source>The code is on the clipboard.</source>
        <translation>الرمز في الحافظة.</translation>
    </message>
</context>
<context>
    <name>convey::ui::CauseList</name>
    <message>
        <source>Causes</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Choosing a cause shows only its rows; Delete shows all rows.</source>
        <translation>اختيار سبب يعرض صفوفه فقط؛ و Delete يعرض كل الصفوف.</translation>
    </message>
    <message>
        <source>Why conversions are blocked, need a look or stay here, with how many there are. A conversion with several causes is counted once, under the most serious.</source>
        <translation>لماذا حُجبت تحويلات أو تحتاج إلى مراجعة أو تبقى هنا، وعددها. يُحسب التحويل ذو الأسباب المتعددة مرة واحدة، ضمن أشدّها.</translation>
    </message>
</context>
<context>
    <name>convey::ui::CauseModel</name>
    <message>
        <source>%1 beyond counting</source>
        <comment>a currency</comment>
        <translation>%1 أكثر من أن يُعدّ</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between amounts in different currencies</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>All conversions</source>
        <translation>كل التحويلات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a state and its count</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>a cause, its count, its state</comment>
        <translation>%1، %2 %3</translation>
    </message>
    <message>
        <source>%1, worth %2</source>
        <comment>a cause with its count, and its money</comment>
        <translation>%1، بقيمة %2</translation>
    </message>
</context>
<context>
    <name>convey::ui::CellDelegate</name>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>convey::ui::CheckPane</name>
    <message>
        <source>The recording has no image tag in it.</source>
        <translation>ليس في التسجيل وسم صورة.</translation>
    </message>
    <message>
        <source>These are the image tags of the recording, one a line.</source>
        <translation>هذه وسوم الصور في التسجيل، وسم في كل سطر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests of the JavaScript pixel were seen; they are no image tags.</source>
        <translation>
            <numerusform>لم تظهر استدعاءات من بكسل JavaScript.</numerusform>
            <numerusform>ظهر استدعاء واحد من بكسل JavaScript؛ وهو ليس وسم صورة.</numerusform>
            <numerusform>ظهر استدعاءان من بكسل JavaScript؛ وهما ليسا وسمي صور.</numerusform>
            <numerusform>ظهرت %Ln استدعاءات من بكسل JavaScript؛ وهي ليست وسوم صور.</numerusform>
            <numerusform>ظهر %Ln استدعاءً من بكسل JavaScript؛ وهي ليست وسوم صور.</numerusform>
            <numerusform>ظهر %Ln استدعاء من بكسل JavaScript؛ وهي ليست وسوم صور.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags found</source>
        <translation>
            <numerusform>لم يُعثر على وسوم</numerusform>
            <numerusform>عُثر على وسم واحد</numerusform>
            <numerusform>عُثر على وسمين</numerusform>
            <numerusform>عُثر على %Ln وسوم</numerusform>
            <numerusform>عُثر على %Ln وسمًا</numerusform>
            <numerusform>عُثر على %Ln وسم</numerusform>
        </translation>
    </message>
    <message>
        <source>no tag found</source>
        <translation>لم يُعثر على وسم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>لا محجوب</numerusform>
            <numerusform>محجوب واحد</numerusform>
            <numerusform>محجوبان</numerusform>
            <numerusform>%Ln محجوبة</numerusform>
            <numerusform>%Ln محجوبًا</numerusform>
            <numerusform>%Ln محجوب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>لا شيء للمراجعة</numerusform>
            <numerusform>واحد للمراجعة</numerusform>
            <numerusform>اثنان للمراجعة</numerusform>
            <numerusform>%Ln للمراجعة</numerusform>
            <numerusform>%Ln للمراجعة</numerusform>
            <numerusform>%Ln للمراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>no problem found</source>
        <translation>لا مشكلات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%Ln مشكلات</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem found</source>
        <translation>لا مشكلات</translation>
    </message>
    <message>
        <source>Rule: %1, read on %2</source>
        <comment>page of OpenAI&apos;s documentation, date</comment>
        <translation>القاعدة: %1، قُرئت في %2</translation>
    </message>
    <message>
        <source>The text is still being read. Try again in a moment.</source>
        <translation>لا تزال قراءة النص جارية. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message numerus="yes">
        <source>Mended %n problems; the text is on the clipboard.</source>
        <translation>
            <numerusform>لم تُصلح أي مشكلة؛ النص في الحافظة.</numerusform>
            <numerusform>أُصلحت مشكلة واحدة؛ النص في الحافظة.</numerusform>
            <numerusform>أُصلحت مشكلتان؛ النص في الحافظة.</numerusform>
            <numerusform>أُصلحت %n مشكلات؛ النص في الحافظة.</numerusform>
            <numerusform>أُصلحت %n مشكلة؛ النص في الحافظة.</numerusform>
            <numerusform>أُصلحت %n مشكلة؛ النص في الحافظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left for you to decide.</source>
        <translation>
            <numerusform>لم يبق شيء لتقرره.</numerusform>
            <numerusform>بقيت واحدة لتقررها أنت.</numerusform>
            <numerusform>بقيت اثنتان لتقررهما أنت.</numerusform>
            <numerusform>بقيت %n لتقررها أنت.</numerusform>
            <numerusform>بقيت %n لتقررها أنت.</numerusform>
            <numerusform>بقيت %n لتقررها أنت.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8. Save the page as UTF-8, or paste its source.</source>
        <translation>%1 ليس نصًا بترميز UTF-8. احفظ الصفحة بترميز UTF-8، أو الصق مصدرها.</translation>
    </message>
    <message>
        <source>Open a page, a template or a recording</source>
        <translation>فتح صفحة أو قالب أو تسجيل</translation>
    </message>
    <message>
        <source>Pages and recordings (*.html *.htm *.har *.liquid *.php *.twig *.erb *.hbs *.jsx *.tsx *.txt)</source>
        <translation>صفحات وتسجيلات (*.html *.htm *.har *.liquid *.php *.twig *.erb *.hbs *.jsx *.tsx *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>&amp;Pasted</source>
        <translation>&amp;المُلصق</translation>
    </message>
    <message>
        <source>Text with image tags</source>
        <translation>نص فيه وسوم صور</translation>
    </message>
    <message>
        <source>Paste a tag, an address or the source of a page here, or drop a file.</source>
        <translation>الصق هنا وسمًا أو عنوانًا أو مصدر صفحة، أو أفلت ملفًا.</translation>
    </message>
    <message>
        <source>What stands here is read and never loaded. What is wrong is underlined; F8 goes to the next place. Everything can be undone with Ctrl+Z.</source>
        <translation>ما هنا يُقرأ ولا يُحمَّل أبدًا. الخطأ تحته خط؛ F8 ينتقل إلى الموضع التالي. يمكن التراجع عن كل شيء باختصار Ctrl+Z.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>One problem a row. Choosing it shows the place in the text; Enter mends it where that can be done by itself.</source>
        <translation>مشكلة في كل صف. اختيارها يُظهر موضعها في النص؛ و Enter يصلحها حيث يمكن ذلك تلقائيًا.</translation>
    </message>
    <message>
        <source>Columns of the problems</source>
        <translation>أعمدة المشكلات</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>مُصلح</translation>
    </message>
    <message>
        <source>Mended text</source>
        <translation>النص المُصلح</translation>
    </message>
    <message>
        <source>The text with all that is mended by itself. What a person has to decide is left as it was.</source>
        <translation>النص مع كل ما يُصلح تلقائيًا. ما يجب أن يقرره شخص تُرك كما كان.</translation>
    </message>
    <message>
        <source>Tags in the text</source>
        <translation>الوسوم في النص</translation>
    </message>
    <message>
        <source>One tag a row. Choosing it shows what is wrong with it.</source>
        <translation>وسم في كل صف. اختياره يُظهر ما الخطأ فيه.</translation>
    </message>
    <message>
        <source>What the tag says</source>
        <translation>ما يقوله الوسم</translation>
    </message>
    <message>
        <source>One parameter a row; its tool tip tells what it means.</source>
        <translation>معلمة في كل صف؛ وتلميحها يشرح معناها.</translation>
    </message>
    <message>
        <source>What the tag &amp;says</source>
        <translation>ما يقول&amp;ه الوسم</translation>
    </message>
    <message>
        <source>The same order from a file?</source>
        <translation>الطلب نفسه من ملف؟</translation>
    </message>
    <message>
        <source>Then use the new ID there too, or it counts twice. A saved setup makes the same ID from the order number: on Columns, bind the event ID as made.</source>
        <translation>إذن استخدم المعرّف الجديد هناك أيضًا، وإلا حُسب مرتين. الإعداد المحفوظ يكوّن المعرّف نفسه من رقم الطلب: في الأعمدة، اربط معرّف الحدث على أنه مكوَّن.</translation>
    </message>
    <message>
        <source>T&amp;ags in the text</source>
        <translation>الوسوم في الن&amp;ص</translation>
    </message>
</context>
<context>
    <name>convey::ui::CheckedModel</name>
    <message>
        <source>No time left</source>
        <translation>لا وقت متبقٍ</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>الوقت المتبقي: %1</translation>
    </message>
    <message>
        <source>State: being checked</source>
        <translation>الحالة: قيد الفحص</translation>
    </message>
    <message>
        <source>OpenAI: %1</source>
        <comment>its own words</comment>
        <translation>‏OpenAI: %1</translation>
    </message>
    <message>
        <source>State, line %1: %2, %3</source>
        <translation>الحالة، السطر %1: %2، %3</translation>
    </message>
    <message>
        <source>State, line %1: %2</source>
        <translation>الحالة، السطر %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>left out by hand, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line: being read</source>
        <translation>السطر: قيد القراءة</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>You changed this cell. The file has: %1</source>
        <translation>غيّرت هذه الخلية. في الملف: %1</translation>
    </message>
    <message>
        <source>%1: being read</source>
        <comment>column of a cell</comment>
        <translation>%1: قيد القراءة</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1, line %2: %3, %4, %5</source>
        <comment>column, line, text, state, cause</comment>
        <translation>%1، السطر %2: %3، %4، %5</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>column, line, text</comment>
        <translation>%1، السطر %2: %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
</context>
<context>
    <name>convey::ui::ClockStrip</name>
    <message numerus="yes">
        <source>%Ln conversions leave the 7 days within the hour. Sending now saves them.</source>
        <translation>
            <numerusform>لا تحويلات تخرج من الأيام السبعة خلال ساعة.</numerusform>
            <numerusform>تحويل واحد يخرج من الأيام السبعة خلال ساعة. الإرسال الآن ينقذه.</numerusform>
            <numerusform>تحويلان يخرجان من الأيام السبعة خلال ساعة. الإرسال الآن ينقذهما.</numerusform>
            <numerusform>%Ln تحويلات تخرج من الأيام السبعة خلال ساعة. الإرسال الآن ينقذها.</numerusform>
            <numerusform>%Ln تحويلًا تخرج من الأيام السبعة خلال ساعة. الإرسال الآن ينقذها.</numerusform>
            <numerusform>%Ln تحويل تخرج من الأيام السبعة خلال ساعة. الإرسال الآن ينقذها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export again by %1.</source>
        <comment>weekday and time</comment>
        <translation>التصدير التالي قبل %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>time left</comment>
        <translation>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>time left</comment>
        <translation>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>time left, days</comment>
        <translation>
            <numerusform>%Ln ي</numerusform>
            <numerusform>%Ln ي</numerusform>
            <numerusform>%Ln ي</numerusform>
            <numerusform>%Ln ي</numerusform>
            <numerusform>%Ln ي</numerusform>
            <numerusform>%Ln ي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions leave the 7 days today.</source>
        <translation>
            <numerusform>لا تحويلات تخرج من الأيام السبعة اليوم.</numerusform>
            <numerusform>تحويل واحد يخرج من الأيام السبعة اليوم.</numerusform>
            <numerusform>تحويلان يخرجان من الأيام السبعة اليوم.</numerusform>
            <numerusform>%Ln تحويلات تخرج من الأيام السبعة اليوم.</numerusform>
            <numerusform>%Ln تحويلًا تخرج من الأيام السبعة اليوم.</numerusform>
            <numerusform>%Ln تحويل تخرج من الأيام السبعة اليوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them leave within the hour.</source>
        <translation>
            <numerusform>لا شيء منها خلال ساعة.</numerusform>
            <numerusform>واحد منها خلال ساعة.</numerusform>
            <numerusform>اثنان منها خلال ساعة.</numerusform>
            <numerusform>%Ln منها خلال ساعة.</numerusform>
            <numerusform>%Ln منها خلال ساعة.</numerusform>
            <numerusform>%Ln منها خلال ساعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending now is in time.</source>
        <translation>الإرسال الآن يصل في الوقت المناسب.</translation>
    </message>
</context>
<context>
    <name>convey::ui::CodeField</name>
    <message>
        <source>%1, %2</source>
        <comment>name of a code field, its state</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>convey::ui::ColourRow</name>
    <message>
        <source>Fern</source>
        <translation>سرخسي</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>نحاسي</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Crimson</source>
        <translation>قرمزي</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>أخضر ورقي</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>حبري</translation>
    </message>
    <message>
        <source>Heather</source>
        <translation>خلنجي</translation>
    </message>
    <message>
        <source>Umber</source>
        <translation>بني ترابي</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>نيلي</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>نبيذي</translation>
    </message>
    <message>
        <source>Aubergine</source>
        <translation>باذنجاني</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>اللون %1</translation>
    </message>
    <message>
        <source>Marks this client on Send, in the question before sending, and in the sending history.</source>
        <translation>يميّز هذا العميل في الإرسال، وفي السؤال قبل الإرسال، وفي سجل الإرسال.</translation>
    </message>
</context>
<context>
    <name>convey::ui::ColumnsModel</name>
    <message>
        <source>As Convey found it</source>
        <translation>كما وجده Convey</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no column</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>What its words mean…</source>
        <translation>معاني كلماته…</translation>
    </message>
    <message>
        <source>Several columns, or a part of one…</source>
        <translation>عدة أعمدة أو جزء من عمود…</translation>
    </message>
    <message>
        <source>Always: %1</source>
        <translation>دائمًا: %1</translation>
    </message>
    <message>
        <source>The same for every line…</source>
        <translation>القيمة نفسها لكل سطر…</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a field that is needed</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value and what is sent for it</comment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>%1, needed</source>
        <translation>%1، مطلوب</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>field, heading of the column, value</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Your column</source>
        <translation>عمودك</translation>
    </message>
    <message>
        <source>In your file</source>
        <translation>في ملفك</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <translation>كما يُرسل</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Nothing: don&apos;t send</source>
        <translation>لا شيء: لا يُرسل</translation>
    </message>
    <message>
        <source>Nothing: don&apos;t use</source>
        <translation>لا شيء: لا يُستخدم</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>convey::ui::ColumnsPage</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Say what each column means. Columns you do not choose stay on this computer.</source>
        <translation>حدّد معنى كل عمود. ما لا تختاره من أعمدة يبقى على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Show &amp;all fields</source>
        <translation>عرض &amp;كل الحقول</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>عرض كل الحقول</translation>
    </message>
    <message>
        <source>Shows the fields, too, that few files need.</source>
        <translation>يعرض أيضًا الحقول التي تحتاج إليها ملفات قليلة.</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Takes back the last choice (Ctrl+Z).</source>
        <translation>يلغي آخر اختيار (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Makes the choice again that was taken back (Ctrl+Shift+Z).</source>
        <translation>يعيد الاختيار الذي أُلغي (Ctrl+Shift+Z).</translation>
    </message>
    <message>
        <source>Lists the saved setups: use, rename, duplicate, delete, export, import.</source>
        <translation>يعرض الإعدادات المحفوظة: استخدام، إعادة تسمية، تكرار، حذف، تصدير، استيراد.</translation>
    </message>
    <message>
        <source>&amp;Save setup…</source>
        <translation>حفظ &amp;الإعداد…</translation>
    </message>
    <message>
        <source>Keeps what each column means, so that the next export of this kind is ready at once.</source>
        <translation>يحفظ معنى كل عمود، ليكون الملف التالي من هذا النوع جاهزًا فورًا.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>لا شيء لإعادته</translation>
    </message>
    <message>
        <source>Answer the open questions first.</source>
        <translation>أجب أولًا عن الأسئلة المفتوحة.</translation>
    </message>
    <message numerus="yes">
        <source>Still needed: %1. Choose the column that holds it.</source>
        <translation>
            <numerusform>ما زال مطلوبًا: %1. اختر العمود الذي يحويه.</numerusform>
            <numerusform>ما زال مطلوبًا: %1. اختر العمود الذي يحويه.</numerusform>
            <numerusform>ما زالا مطلوبين: %1. اختر العمودين اللذين يحويانهما.</numerusform>
            <numerusform>ما زالت مطلوبة: %1. اختر الأعمدة التي تحويها.</numerusform>
            <numerusform>ما زالت مطلوبة: %1. اختر الأعمدة التي تحويها.</numerusform>
            <numerusform>ما زالت مطلوبة: %1. اختر الأعمدة التي تحويها.</numerusform>
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
            <numerusform>لا إجابات</numerusform>
            <numerusform>الإجابة عن سؤال واحد</numerusform>
            <numerusform>الإجابة عن سؤالين</numerusform>
            <numerusform>الإجابة عن %n أسئلة</numerusform>
            <numerusform>الإجابة عن %n سؤالًا</numerusform>
            <numerusform>الإجابة عن %n سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: as Convey found it</source>
        <translation>%1: كما وجده Convey</translation>
    </message>
    <message>
        <source>&amp;Continue to Preview</source>
        <translation>متابعة إلى ال&amp;معاينة</translation>
    </message>
    <message>
        <source>The answer is right, &amp;continue</source>
        <translation>الإجابة صحيحة، &amp;متابعة</translation>
    </message>
    <message>
        <source>Both answers are right, &amp;continue</source>
        <translation>الإجابتان صحيحتان، &amp;متابعة</translation>
    </message>
    <message>
        <source>Goes on to what Convey found in every line.</source>
        <translation>ينتقل إلى ما وجده Convey في كل سطر.</translation>
    </message>
    <message>
        <source>Takes the answers as they are shown below, and goes on to what Convey found in every line. Undo takes them back.</source>
        <translation>يأخذ الإجابات كما تظهر أدناه، وينتقل إلى ما وجده Convey في كل سطر. التراجع يلغيها.</translation>
    </message>
    <message>
        <source>Save this setup</source>
        <translation>حفظ هذا الإعداد</translation>
    </message>
    <message>
        <source>Saved as “%1”. The next export with these columns is ready at once.</source>
        <translation>حُفظ باسم «%1». الملف التالي بهذه الأعمدة يكون جاهزًا فورًا.</translation>
    </message>
    <message>
        <source>Saved setup: %1</source>
        <translation>الإعداد المحفوظ: %1</translation>
    </message>
    <message>
        <source>%1: what the words mean</source>
        <translation>%1: معاني الكلمات</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>مستبعد: %1</translation>
    </message>
    <message>
        <source>No longer left out: %1</source>
        <translation>لم يعد مستبعدًا: %1</translation>
    </message>
    <message>
        <source>Saved setu&amp;ps…</source>
        <translation>إعدادات محفو&amp;ظة…</translation>
    </message>
    <message>
        <source>Saved as “%1”. Files without column names are not known by themselves: choose it under Saved setups.</source>
        <translation>حُفظ باسم «%1». الملفات التي لا أسماء لأعمدتها لا تُعرف من تلقاء نفسها: اختره من «الإعدادات المحفوظة».</translation>
    </message>
</context>
<context>
    <name>convey::ui::CommandPalette</name>
    <message>
        <source>Nothing here goes by these letters.</source>
        <translation>لا شيء هنا يطابق هذه الأحرف.</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>البحث عن إجراء</translation>
    </message>
    <message>
        <source>Find an action, a page, a file, a setup or a destination</source>
        <translation>ابحث عن إجراء أو صفحة أو ملف أو إعداد أو وجهة</translation>
    </message>
    <message>
        <source>Type the beginnings of words. Up and Down choose, Enter does it, Esc closes.</source>
        <translation>اكتب بدايات الكلمات. يختار السهمان لأعلى ولأسفل، و Enter ينفّذ، و Esc يغلق.</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>ما يطابق</translation>
    </message>
</context>
<context>
    <name>convey::ui::ConsentFates</name>
    <message>
        <source>Sent: %1</source>
        <comment>words of a column with their counts</comment>
        <translation>مُرسل: %1</translation>
    </message>
    <message>
        <source>Sent with an opt-out: %1</source>
        <comment>words of a column with their counts</comment>
        <translation>مُرسل مع انسحاب: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <comment>words of a column with their counts</comment>
        <translation>مستبعد: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a word and its count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>cells without a word</comment>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>convey::ui::ConstantDialog</name>
    <message>
        <source>This is no web address. It begins with https:// and a host.</source>
        <translation>هذا ليس عنوان ويب. يبدأ بـ https:// ثم المضيف.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list, or write +02:00.</source>
        <translation>لا توجد منطقة زمنية كهذه. اختر واحدة من القائمة، أو اكتب +02:00.</translation>
    </message>
    <message>
        <source>There is no such currency. Its code has three letters, such as EUR.</source>
        <translation>لا توجد عملة كهذه. رمزها ثلاثة أحرف، مثل EUR.</translation>
    </message>
    <message>
        <source>There is no such country. Choose one from the list, or write its code.</source>
        <translation>لا يوجد بلد كهذا. اختر واحدًا من القائمة، أو اكتب رمزه.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, _ or -. It begins and ends with a letter or digit, and no event of OpenAI has that name.</source>
        <translation>استخدم 1 إلى 64 من الأحرف والأرقام أو _ أو -. يبدأ وينتهي بحرف أو رقم، وليس لحدث من OpenAI هذا الاسم.</translation>
    </message>
    <message>
        <source>This value can&apos;t be used here.</source>
        <translation>لا يمكن استخدام هذه القيمة هنا.</translation>
    </message>
    <message>
        <source>The same for every line</source>
        <translation>القيمة نفسها لكل سطر</translation>
    </message>
    <message>
        <source>%1, for every line of the file:</source>
        <translation>%1، لكل سطر في الملف:</translation>
    </message>
    <message>
        <source>%1, for every line of the file</source>
        <translation>%1، لكل سطر في الملف</translation>
    </message>
    <message>
        <source>&amp;Use for every line</source>
        <translation>ا&amp;ستخدام لكل سطر</translation>
    </message>
</context>
<context>
    <name>convey::ui::ConstantEdit</name>
    <message>
        <source>such as %1</source>
        <comment>an address</comment>
        <translation>مثل %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::Constants</name>
    <message>
        <source>Purchase</source>
        <translation>شراء</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>عميل محتمل</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>اشتراك</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Checkout started</source>
        <translation>بدء الدفع</translation>
    </message>
    <message>
        <source>Added to the cart</source>
        <translation>إضافة إلى السلة</translation>
    </message>
    <message>
        <source>Product viewed</source>
        <translation>مشاهدة منتج</translation>
    </message>
    <message>
        <source>Page viewed</source>
        <translation>مشاهدة صفحة</translation>
    </message>
    <message>
        <source>App installed</source>
        <translation>تثبيت تطبيق</translation>
    </message>
    <message>
        <source>App opened</source>
        <translation>فتح تطبيق</translation>
    </message>
    <message>
        <source>Custom event</source>
        <translation>حدث مخصص</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>موقع ويب</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>تطبيق جوال</translation>
    </message>
    <message>
        <source>Shop or branch</source>
        <translation>متجر أو فرع</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>مكالمة هاتفية</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>خارج الإنترنت</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>Month first: 03/04 is 4 March</source>
        <translation>الشهر أولًا: 03/04 هو 4 مارس</translation>
    </message>
    <message>
        <source>Day first: 03/04 is 3 April</source>
        <translation>اليوم أولًا: 03/04 هو 3 أبريل</translation>
    </message>
    <message>
        <source>Year first: 2026/04/03 is 3 April</source>
        <translation>السنة أولًا: 2026/04/03 هو 3 أبريل</translation>
    </message>
    <message>
        <source>Whole units: 129 is 129.00</source>
        <translation>وحدات كاملة: 129 هي 129.00</translation>
    </message>
    <message>
        <source>Smallest units: 12900 is 129.00</source>
        <translation>أصغر الوحدات: 12900 هي 129.00</translation>
    </message>
    <message>
        <source>A point: 129.99</source>
        <translation>نقطة: 129.99</translation>
    </message>
    <message>
        <source>A comma: 129,99</source>
        <translation>فاصلة: 129,99</translation>
    </message>
    <message>
        <source>No opt-out</source>
        <translation>لا انسحاب</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>انسحاب</translation>
    </message>
    <message>
        <source>Cut it off</source>
        <translation>اقتطاعه</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>إرساله</translation>
    </message>
    <message>
        <source>Send with an opt-out</source>
        <translation>إرسال مع انسحاب</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>The first name: Mary Jane Watson</source>
        <translation>الاسم الأول: Mary Jane Watson</translation>
    </message>
    <message>
        <source>The last name: Maria García López</source>
        <translation>اسم العائلة: Maria García López</translation>
    </message>
    <message>
        <source>The first name comes first</source>
        <translation>الاسم الأول يأتي أولًا</translation>
    </message>
    <message>
        <source>The last name comes first</source>
        <translation>اسم العائلة يأتي أولًا</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>country and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>لا شيء منها</translation>
    </message>
</context>
<context>
    <name>convey::ui::CourseModel</name>
    <message>
        <source>%1 again</source>
        <comment>number of a batch</comment>
        <translation>%1 مجددًا</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>التحويلات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>OpenAI’s words</source>
        <translation>كلمات OpenAI</translation>
    </message>
</context>
<context>
    <name>convey::ui::DestinationBadge</name>
    <message>
        <source>Practice mode</source>
        <translation>وضع التدريب</translation>
    </message>
    <message>
        <source>Destination %1</source>
        <translation>الوجهة %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::DestinationCard</name>
    <message>
        <source>&amp;New destination…</source>
        <translation>وجهة &amp;جديدة…</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Which pixel the conversions are sent to. Practice mode sends nothing away.</source>
        <translation>البكسل الذي تُرسل إليه التحويلات. وضع التدريب لا يرسل شيئًا إلى الخارج.</translation>
    </message>
    <message>
        <source>Edit the destination</source>
        <translation>تعديل الوجهة</translation>
    </message>
    <message>
        <source>Changes name, colour, pixel and key.</source>
        <translation>يغيّر الاسم واللون والبكسل والمفتاح.</translation>
    </message>
    <message>
        <source>New destination</source>
        <translation>وجهة جديدة</translation>
    </message>
    <message>
        <source>Adds a pixel with its key.</source>
        <translation>يضيف بكسلًا مع مفتاحه.</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>&amp;الوجهة</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>البكسل</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Choose a destination</source>
        <translation>اختر وجهة</translation>
    </message>
    <message>
        <source>not yet, for this file</source>
        <translation>ليس بعد، لهذا الملف</translation>
    </message>
    <message>
        <source>made up</source>
        <translation>مصطنع</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>لا حاجة إليه</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>هذا الكمبيوتر فقط</translation>
    </message>
    <message>
        <source>When you are ready, add a destination with your pixel and key.</source>
        <translation>عندما تكون مستعدًا، أضف وجهة ببكسلك ومفتاحك.</translation>
    </message>
    <message>
        <source>not kept: paste it under Edit</source>
        <translation>غير محفوظ: الصقه ضمن «تعديل»</translation>
    </message>
    <message>
        <source>for this session only</source>
        <translation>لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>in the system’s key store</source>
        <translation>في مخزن مفاتيح النظام</translation>
    </message>
    <message>
        <source>To rehearse without OpenAI, choose “Practice mode”.</source>
        <translation>للتدرّب من دون OpenAI، اختر «وضع التدريب».</translation>
    </message>
    <message>
        <source>Several destinations are saved: choose whose conversions these are.</source>
        <translation>عدة وجهات محفوظة: اختر لمن هذه التحويلات.</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>تع&amp;ديل…</translation>
    </message>
</context>
<context>
    <name>convey::ui::DestinationEditor</name>
    <message>
        <source>Edit the destination</source>
        <translation>تعديل الوجهة</translation>
    </message>
    <message>
        <source>New destination</source>
        <translation>وجهة جديدة</translation>
    </message>
    <message>
        <source>The key is kept for this session.</source>
        <translation>المفتاح محفوظ لهذه الجلسة.</translation>
    </message>
    <message>
        <source>The key is in the system’s key store.</source>
        <translation>المفتاح في مخزن مفاتيح النظام.</translation>
    </message>
    <message>
        <source>This is the ID of the source and not of the pixel (cds_, clidsrc_). The pixel ID stands beside it in Ads Manager: letters and digits alone.</source>
        <translation>هذا معرّف المصدر لا معرّف البكسل (cds_، clidsrc_). معرّف البكسل بجانبه في Ads Manager: أحرف وأرقام فقط.</translation>
    </message>
    <message>
        <source>This is no key. Copy the key again, whole and alone.</source>
        <translation>هذا ليس مفتاحًا. انسخ المفتاح مرة أخرى، كاملًا ووحده.</translation>
    </message>
    <message>
        <source>A declaration of consent needs both: what is declared, and who says so.</source>
        <translation>إعلان الموافقة يحتاج إلى الاثنين: ما الذي أُعلن، ومن يقوله.</translation>
    </message>
    <message>
        <source>&amp;Remove the destination…</source>
        <translation>إ&amp;زالة الوجهة…</translation>
    </message>
    <message>
        <source>There is no key to try. Paste it first.</source>
        <translation>لا مفتاح للتجربة. الصقه أولًا.</translation>
    </message>
    <message>
        <source>Give it a name, so that you can tell it from others.</source>
        <translation>أعطه اسمًا لتميّزه من غيره.</translation>
    </message>
    <message>
        <source>Another destination has this name, or it can’t be used as a name.</source>
        <translation>لوجهة أخرى هذا الاسم، أو لا يمكن استخدامه اسمًا.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The destination and its key will be forgotten; the sending history stays. Press once more to remove it.</source>
        <translation>ستُنسى الوجهة ومفتاحها؛ ويبقى سجل الإرسال. اضغط مرة أخرى لإزالتها.</translation>
    </message>
    <message>
        <source>&amp;Remove it and its key</source>
        <translation>إ&amp;زالتها مع مفتاحها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Your words; only you see them.</source>
        <translation>بكلماتك؛ لا يراها غيرك.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Marks this destination wherever its name stands.</source>
        <translation>يميّز هذه الوجهة أينما ظهر اسمها.</translation>
    </message>
    <message>
        <source>Pixel ID</source>
        <translation>معرّف البكسل</translation>
    </message>
    <message>
        <source>In Ads Manager under Conversions, copied as it is.</source>
        <translation>في Ads Manager ضمن Conversions، منسوخًا كما هو.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>The Conversions key of this pixel&apos;s account. It is kept in the system&apos;s key store or in memory, and in no file of Convey.</source>
        <translation>مفتاح Conversions في حساب هذا البكسل. يُحفظ في مخزن مفاتيح النظام أو في الذاكرة، لا في أي ملف من ملفات Convey.</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>حفظ المفتاح</translation>
    </message>
    <message>
        <source>&amp;Where do I find pixel and key?</source>
        <translation>أين أجد ال&amp;بكسل والمفتاح؟</translation>
    </message>
    <message>
        <source>Where do I find pixel and key?</source>
        <translation>أين أجد البكسل والمفتاح؟</translation>
    </message>
    <message>
        <source>Shows a drawing of the page in Ads Manager, and where these ads run.</source>
        <translation>يعرض رسمًا للصفحة في Ads Manager، وأين تُعرض هذه الإعلانات.</translation>
    </message>
    <message>
        <source>&amp;Forget the key</source>
        <translation>نسيان &amp;المفتاح</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>نسيان المفتاح</translation>
    </message>
    <message>
        <source>Takes the key out of the key store and out of memory. The destination stays.</source>
        <translation>يزيل المفتاح من مخزن المفاتيح ومن الذاكرة. تبقى الوجهة.</translation>
    </message>
    <message>
        <source>More: who declared the consent, address of the server</source>
        <translation>المزيد: من أعلن الموافقة، وعنوان الخادم</translation>
    </message>
    <message>
        <source>Shows and hides what most destinations never need, or once.</source>
        <translation>يُظهر ويُخفي ما لا تحتاج إليه معظم الوجهات أبدًا، أو تحتاج إليه مرة.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>What is declared about the people in the files, such as “agreed in the cookie banner”. Kept and shown; nothing is decided by it.</source>
        <translation>ما أُعلن عن الأشخاص في الملفات، مثل «وافقوا في شريط ملفات تعريف الارتباط». يُحفظ ويُعرض؛ ولا يُقرَّر به شيء.</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>أعلنه</translation>
    </message>
    <message>
        <source>Who says so. Convey keeps the day.</source>
        <translation>من يقول ذلك. يحفظ Convey اليوم.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Leave it as it is: %1 is OpenAI’s own.</source>
        <translation>اتركه كما هو: %1 هو عنوان OpenAI نفسه.</translation>
    </message>
    <message>
        <source>In the system’s key store</source>
        <translation>في مخزن مفاتيح النظام</translation>
    </message>
    <message>
        <source>The key is there the next time you start Convey.</source>
        <translation>المفتاح موجود عند تشغيل Convey في المرة القادمة.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>The key is forgotten when Convey closes.</source>
        <translation>يُنسى المفتاح عند إغلاق Convey.</translation>
    </message>
    <message>
        <source>In no file of Convey, in no saved setup.</source>
        <translation>لا في ملف من ملفات Convey، ولا في إعداد محفوظ.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Closes without saving.</source>
        <translation>يغلق من دون حفظ.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saves the destination and keeps its key. It need not have been tried.</source>
        <translation>يحفظ الوجهة ويُبقي مفتاحها. لا يلزم تجربتها قبل ذلك.</translation>
    </message>
    <message>
        <source>Remove the destination</source>
        <translation>إزالة الوجهة</translation>
    </message>
    <message>
        <source>Forgets the destination and its key. The sending history stays.</source>
        <translation>ينسى الوجهة ومفتاحها. يبقى سجل الإرسال.</translation>
    </message>
</context>
<context>
    <name>convey::ui::DestinationsModel</name>
    <message>
        <source>No key yet</source>
        <translation>لا مفتاح بعد</translation>
    </message>
    <message>
        <source>In the key store</source>
        <translation>في مخزن المفاتيح</translation>
    </message>
    <message>
        <source>For this session</source>
        <translation>لهذه الجلسة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>البكسل</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
</context>
<context>
    <name>convey::ui::DestinationsPanel</name>
    <message>
        <source>Destinations</source>
        <translation>الوجهات</translation>
    </message>
    <message>
        <source>Enter edits a destination.</source>
        <translation>‏Enter يعدّل وجهة.</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>أعمدة القائمة</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>Makes a destination: a pixel, its key and a colour that you recognise.</source>
        <translation>ينشئ وجهة: بكسلًا ومفتاحه ولونًا تميّزه به.</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>&amp;تعديل…</translation>
    </message>
    <message>
        <source>Changes the chosen destination, or removes it.</source>
        <translation>يغيّر الوجهة المختارة أو يزيلها.</translation>
    </message>
    <message>
        <source>Test the &amp;key…</source>
        <translation>اختبار الم&amp;فتاح…</translation>
    </message>
    <message>
        <source>One made-up purchase, sent as a test. Nothing is recorded.</source>
        <translation>شراء مصطنع واحد، يُرسل اختبارًا. لا يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>F&amp;orget the key</source>
        <translation>نسيان &amp;المفتاح</translation>
    </message>
    <message>
        <source>Takes the key out of the key store and out of memory. The destination stays.</source>
        <translation>يزيل المفتاح من مخزن المفاتيح ومن الذاكرة. تبقى الوجهة.</translation>
    </message>
    <message>
        <source>None yet. Practice mode needs none; sending to OpenAI does.</source>
        <translation>لا وجهات بعد. وضع التدريب لا يحتاج إليها؛ أما الإرسال إلى OpenAI فيحتاج.</translation>
    </message>
    <message>
        <source>Keys are in the system’s key store or in memory, in no file of Convey.</source>
        <translation>المفاتيح في مخزن مفاتيح النظام أو في الذاكرة، لا في أي ملف من ملفات Convey.</translation>
    </message>
</context>
<context>
    <name>convey::ui::DialectBar</name>
    <message>
        <source>&amp;Sheet</source>
        <translation>ال&amp;ورقة</translation>
    </message>
    <message>
        <source>The sheet of the workbook that is read. A change reads the file again.</source>
        <translation>ورقة المصنف التي تُقرأ. تغييرها يعيد قراءة الملف.</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>ال&amp;فاصل</translation>
    </message>
    <message>
        <source>The character that stands between two cells of a line. A change reads the file again.</source>
        <translation>المحرف الذي يفصل بين خليتين في السطر. تغييره يعيد قراءة الملف.</translation>
    </message>
    <message>
        <source>How letters beyond A to Z are written in the file. If names look odd in the table below, take another. A change reads the file again.</source>
        <translation>كيف تُكتب في الملف الأحرف غير A إلى Z. إن بدت الأسماء غريبة في الجدول أدناه، فاختر غيره. تغييره يعيد قراءة الملف.</translation>
    </message>
    <message>
        <source>Column &amp;names</source>
        <translation>أس&amp;ماء الأعمدة</translation>
    </message>
    <message>
        <source>Whether the first line of the table holds the names of the columns. A change reads the file again.</source>
        <translation>هل يحوي أول سطر في الجدول أسماء الأعمدة. تغييره يعيد قراءة الملف.</translation>
    </message>
    <message>
        <source>Separator, one character</source>
        <translation>الفاصل، محرف واحد</translation>
    </message>
    <message>
        <source>The character that stands between two cells of a line.</source>
        <translation>المحرف الذي يفصل بين خليتين في السطر.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>lines to skip</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>&amp;Lines to skip</source>
        <translation>&amp;أسطر تُتخطى</translation>
    </message>
    <message>
        <source>Lines above the table that are not part of it: a title, a date, instructions. A change reads the file again.</source>
        <translation>أسطر فوق الجدول ليست منه: عنوان أو تاريخ أو إرشادات. تغييرها يعيد قراءة الملف.</translation>
    </message>
    <message>
        <source>Let Convey find out the lines to skip</source>
        <translation>ترك Convey يحدد الأسطر التي تُتخطى</translation>
    </message>
    <message>
        <source>Let Convey find out</source>
        <translation>ترك Convey يحددها</translation>
    </message>
    <message>
        <source>Takes your number back: Convey finds out where the table begins.</source>
        <translation>يلغي رقمك: يحدد Convey أين يبدأ الجدول.</translation>
    </message>
    <message>
        <source>&amp;More about this file</source>
        <translation>المزي&amp;د عن هذا الملف</translation>
    </message>
    <message>
        <source>More about this file</source>
        <translation>المزيد عن هذا الملف</translation>
    </message>
    <message>
        <source>Shows what is rarely looked at: quotes, comments, blanks, other tables in the file, and how it is packed.</source>
        <translation>يعرض ما يندر النظر إليه: علامات الاقتباس، والتعليقات، والمسافات، والجداول الأخرى في الملف، وطريقة ضغطه.</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>علامات الا&amp;قتباس</translation>
    </message>
    <message>
        <source>The character around cells that hold a separator or a line break. A change reads the file again.</source>
        <translation>المحرف حول الخلايا التي فيها فاصل أو سطر جديد. تغييره يعيد قراءة الملف.</translation>
    </message>
    <message>
        <source>How a quotation mark is written inside a quoted cell. A change reads the file again.</source>
        <translation>كيف تُكتب علامة الاقتباس داخل خلية مقتبسة. تغييره يعيد قراءة الملف.</translation>
    </message>
    <message>
        <source>Lines that begin with this sign are no rows. A change reads the file again.</source>
        <translation>الأسطر التي تبدأ بهذه العلامة ليست صفوفًا. تغييره يعيد قراءة الملف.</translation>
    </message>
    <message>
        <source>&amp;Blanks</source>
        <translation>المسافا&amp;ت</translation>
    </message>
    <message>
        <source>Whether blanks around cells belong to them. A change reads the file again.</source>
        <translation>هل المسافات حول الخلايا جزء منها. تغييره يعيد قراءة الملف.</translation>
    </message>
    <message>
        <source>Whether rows end where another table begins. A change reads the file again.</source>
        <translation>هل تنتهي الصفوف حيث يبدأ جدول آخر. تغييره يعيد قراءة الملف.</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>type the character</source>
        <translation>اكتب المحرف</translation>
    </message>
    <message>
        <source>take another: no quote, no accent</source>
        <translation>اختر غيره: لا علامة اقتباس ولا حركة</translation>
    </message>
    <message>
        <source>A separator is one plain character that is not the quote: a letter, a digit or a sign.</source>
        <translation>الفاصل محرف عادي واحد ليس علامة الاقتباس: حرف أو رقم أو رمز.</translation>
    </message>
    <message>
        <source>this is the separator</source>
        <translation>هذا هو الفاصل</translation>
    </message>
    <message>
        <source>In line %1</source>
        <translation>في السطر %1</translation>
    </message>
    <message>
        <source>The file has none</source>
        <translation>لا يوجد في الملف</translation>
    </message>
    <message>
        <source>Double &quot;</source>
        <translation>مزدوجة &quot;</translation>
    </message>
    <message>
        <source>Single &apos;</source>
        <translation>مفردة &apos;</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Doubled &quot;&quot;</source>
        <translation>مكررة &quot;&quot;</translation>
    </message>
    <message>
        <source>Backslash \&quot;</source>
        <translation>شرطة مائلة عكسية \\&quot;</translation>
    </message>
    <message>
        <source>Begin with #</source>
        <translation>تبدأ بـ #</translation>
    </message>
    <message>
        <source>Begin with %1</source>
        <translation>تبدأ بـ %1</translation>
    </message>
    <message>
        <source>Belong to cells</source>
        <translation>جزء من الخلايا</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>تُزال</translation>
    </message>
    <message>
        <source>Rows end there</source>
        <translation>تنتهي الصفوف هناك</translation>
    </message>
    <message>
        <source>Rows go on</source>
        <translation>تستمر الصفوف</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>name of the first file</comment>
        <translation>
            <numerusform>%1 ولا شيء آخر</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines so far</source>
        <translation>
            <numerusform>لا أسطر حتى الآن</numerusform>
            <numerusform>سطر واحد حتى الآن</numerusform>
            <numerusform>سطران حتى الآن</numerusform>
            <numerusform>%Ln أسطر حتى الآن</numerusform>
            <numerusform>%Ln سطرًا حتى الآن</numerusform>
            <numerusform>%Ln سطر حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>لا أعمدة</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%Ln أعمدة</numerusform>
            <numerusform>%Ln عمودًا</numerusform>
            <numerusform>%Ln عمود</numerusform>
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
        <translation>%1 (مخفية)</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>غير ذلك…</translation>
    </message>
    <message>
        <source>Text encodin&amp;g</source>
        <translation>ترميز الن&amp;ص</translation>
    </message>
    <message>
        <source>Quote in a cell</source>
        <translation>اقتباس في خلية</translation>
    </message>
    <message>
        <source>Comment lines</source>
        <translation>أسطر التعليقات</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>جداول أخرى</translation>
    </message>
</context>
<context>
    <name>convey::ui::DropHint</name>
    <message>
        <source>Drop a file anywhere in this window</source>
        <translation>أفلت ملفًا في أي مكان من هذه النافذة</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>أفلت ملفًا هنا</translation>
    </message>
</context>
<context>
    <name>convey::ui::DropSign</name>
    <message>
        <source>Convey opens CSV, TSV and XLSX files. This one is a folder.</source>
        <translation>يفتح Convey ملفات CSV و TSV و XLSX. هذا مجلد.</translation>
    </message>
    <message>
        <source>Convey opens CSV, TSV and XLSX files. This one is a file of type %1.</source>
        <translation>يفتح Convey ملفات CSV و TSV و XLSX. هذا ملف من نوع %1.</translation>
    </message>
    <message>
        <source>Drop to open %1</source>
        <translation>أفلت لفتح %1</translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %Ln files as one table</source>
        <translation>
            <numerusform>لا ملفات لفتحها</numerusform>
            <numerusform>أفلت لفتح ملف واحد في جدول</numerusform>
            <numerusform>أفلت لفتح ملفين في جدول واحد</numerusform>
            <numerusform>أفلت لفتح %Ln ملفات في جدول واحد</numerusform>
            <numerusform>أفلت لفتح %Ln ملفًا في جدول واحد</numerusform>
            <numerusform>أفلت لفتح %Ln ملف في جدول واحد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::EventNeeds</name>
    <message>
        <source>%1 lacks: %2.</source>
        <translation>ينقص %1: %2.</translation>
    </message>
    <message>
        <source>%1 would tell more with: %2.</source>
        <translation>يفيد %1 أكثر مع: %2.</translation>
    </message>
    <message>
        <source>%1: nothing identifies the customer, so OpenAI can hardly connect it to an ad.</source>
        <translation>%1: لا شيء يعرّف بالعميل، فيكاد OpenAI لا يستطيع ربطه بإعلان.</translation>
    </message>
</context>
<context>
    <name>convey::ui::EventPanel</name>
    <message>
        <source>Previous line</source>
        <translation>السطر السابق</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>السطر التالي</translation>
    </message>
    <message>
        <source>Show personal values</source>
        <translation>إظهار القيم الشخصية</translation>
    </message>
    <message>
        <source>The conversion as it will be sent</source>
        <translation>التحويل كما سيُرسل</translation>
    </message>
    <message>
        <source>As it will be sent</source>
        <translation>كما سيُرسل</translation>
    </message>
    <message>
        <source>Row to show</source>
        <translation>الصف المعروض</translation>
    </message>
    <message>
        <source>Row to show, counted after the column names</source>
        <translation>الصف المعروض، عدًّا بعد أسماء الأعمدة</translation>
    </message>
    <message>
        <source>Any row of the file, by its number after the column names.</source>
        <translation>أي صف من الملف، برقمه بعد أسماء الأعمدة.</translation>
    </message>
    <message>
        <source>One line of your file as the conversion that OpenAI receives. Ctrl+C copies what is marked.</source>
        <translation>سطر من ملفك كما يتلقاه OpenAI تحويلًا. Ctrl+C ينسخ المحدد.</translation>
    </message>
    <message>
        <source>Shows names, e-mail addresses and phone numbers as they are in the file. They stay on this computer either way.</source>
        <translation>يُظهر الأسماء وعناوين البريد وأرقام الهواتف كما هي في الملف. تبقى على هذا الكمبيوتر في الحالتين.</translation>
    </message>
    <message>
        <source>Show each line by itself</source>
        <translation>عرض كل سطر وحده</translation>
    </message>
    <message>
        <source>Lines of one order are sent as one conversion. Ticked, each line is shown as it would be by itself; what is sent stays the same.</source>
        <translation>تُرسل أسطر الطلب الواحد تحويلًا واحدًا. عند التحديد يُعرض كل سطر كما لو كان وحده؛ ولا يتغيّر ما يُرسل.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message numerus="yes">
        <source>Show its %Ln lines apart</source>
        <comment>an order</comment>
        <translation>
            <numerusform>عرض أسطره منفصلة</numerusform>
            <numerusform>عرض سطره وحده</numerusform>
            <numerusform>عرض سطريه منفصلين</numerusform>
            <numerusform>عرض أسطره الـ%Ln منفصلة</numerusform>
            <numerusform>عرض أسطره الـ%Ln منفصلة</numerusform>
            <numerusform>عرض أسطره الـ%Ln منفصلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By themselves these lines would be %Ln conversions. They are sent as one.</source>
        <translation>
            <numerusform>لا تحويلات من هذه الأسطر وحدها.</numerusform>
            <numerusform>هذه الأسطر وحدها تحويل واحد. تُرسل تحويلًا واحدًا.</numerusform>
            <numerusform>هذان السطران وحدهما تحويلان. يُرسلان تحويلًا واحدًا.</numerusform>
            <numerusform>هذه الأسطر وحدها %Ln تحويلات. تُرسل تحويلًا واحدًا.</numerusform>
            <numerusform>هذه الأسطر وحدها %Ln تحويلًا. تُرسل تحويلًا واحدًا.</numerusform>
            <numerusform>هذه الأسطر وحدها %Ln تحويل. تُرسل تحويلًا واحدًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::EventText</name>
    <message>
        <source>missing</source>
        <translation>ناقص</translation>
    </message>
</context>
<context>
    <name>convey::ui::FactChoice</name>
    <message>
        <source>Let Convey find out</source>
        <translation>ترك Convey يحددها</translation>
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
        <translation>كيف تحصل على هذا العمود…</translation>
    </message>
    <message>
        <source>The field at hand</source>
        <translation>الحقل الحالي</translation>
    </message>
    <message>
        <source>How to get a column with oppref</source>
        <translation>كيف تحصل على عمود oppref</translation>
    </message>
    <message>
        <source>Shows how a shop keeps the click reference, so that the next export has a column for it.</source>
        <translation>يشرح كيف يحفظ المتجر مرجع النقرة، ليكون له عمود في الملف التالي.</translation>
    </message>
    <message>
        <source>No field is chosen.</source>
        <translation>لم يُختر حقل.</translation>
    </message>
    <message>
        <source>Name in the API: %1</source>
        <translation>الاسم في API: %1</translation>
    </message>
    <message>
        <source>Name in the API</source>
        <translation>الاسم في API</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>السبب: %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::FieldList</name>
    <message>
        <source>Event ID</source>
        <translation>معرّف الحدث</translation>
    </message>
    <message>
        <source>What tells one conversion from another, usually the order number. OpenAI counts an ID once.</source>
        <translation>ما يميّز تحويلًا من آخر، وهو عادة رقم الطلب. يحسب OpenAI المعرّف مرة واحدة.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>What happened: a purchase, a lead, a sign-up and so on.</source>
        <translation>ما حدث: شراء، عميل محتمل، تسجيل وما إلى ذلك.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>When it happened, date and time of day. OpenAI takes the last 7 days.</source>
        <translation>متى حدث، التاريخ ووقت اليوم. يأخذ OpenAI آخر 7 أيام.</translation>
    </message>
    <message>
        <source>Custom name</source>
        <translation>الاسم المخصص</translation>
    </message>
    <message>
        <source>The name of a custom event: 1 to 64 letters, digits, _ or -. Other events have none.</source>
        <translation>اسم الحدث المخصص: 1 إلى 64 من الأحرف والأرقام أو _ أو -. ليس لغيره من الأحداث اسم.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Where it happened: on a website, in a shop, on the phone. Conversions on a website need the page address too.</source>
        <translation>أين حدث: على موقع ويب أو في متجر أو بالهاتف. تحويلات مواقع الويب تحتاج إلى عنوان الصفحة أيضًا.</translation>
    </message>
    <message>
        <source>Page address</source>
        <translation>عنوان الصفحة</translation>
    </message>
    <message>
        <source>The page on which it happened. Only scheme, host and path are sent; what follows a ? stays here.</source>
        <translation>الصفحة التي حدث فيها. يُرسل المخطط والمضيف والمسار فقط؛ وما يلي ? يبقى هنا.</translation>
    </message>
    <message>
        <source>Click reference</source>
        <translation>مرجع النقرة</translation>
    </message>
    <message>
        <source>What OpenAI put into the address of the page when the ad was clicked. The surest way to connect a conversion to its ad.</source>
        <translation>ما وضعه OpenAI في عنوان الصفحة عند النقر على الإعلان. أضمن طريقة لربط التحويل بإعلانه.</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>انسحاب</translation>
    </message>
    <message>
        <source>Whether the person objects: yes, no, true, false, 1 or 0. Sent only where it says yes.</source>
        <translation>هل يعترض الشخص: yes أو no أو true أو false أو 1 أو 0. يُرسل فقط حيث القيمة نعم.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail address. It is hashed on this computer.</source>
        <translation>عنوان بريد العميل الإلكتروني. يُجزّأ على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>The customer&apos;s phone number. It is hashed on this computer. Numbers without a country code need the country below.</source>
        <translation>رقم هاتف العميل. يُجزّأ على هذا الكمبيوتر. الأرقام بلا رمز بلد تحتاج إلى البلد أدناه.</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Your own number for the customer. It is hashed on this computer.</source>
        <translation>رقمك الخاص للعميل. يُجزّأ على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>The customer&apos;s first name. It is hashed on this computer.</source>
        <translation>الاسم الأول للعميل. يُجزّأ على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>The customer&apos;s last name. It is hashed on this computer.</source>
        <translation>اسم عائلة العميل. يُجزّأ على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>The customer&apos;s country. It leaves as a code of two capital letters, not hashed.</source>
        <translation>بلد العميل. يغادر رمزًا من حرفين كبيرين، بلا تجزئة.</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>الولاية أو المنطقة</translation>
    </message>
    <message>
        <source>It leaves as it is, not hashed.</source>
        <translation>تغادر كما هي، بلا تجزئة.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>عنوان IP</translation>
    </message>
    <message>
        <source>The address of the customer&apos;s device. It leaves as it is, not hashed.</source>
        <translation>عنوان جهاز العميل. يغادر كما هو، بلا تجزئة.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>المتصفح</translation>
    </message>
    <message>
        <source>What the customer&apos;s browser calls itself (user agent). It leaves as it is, not hashed.</source>
        <translation>ما يعرّف به متصفح العميل نفسه (user agent). يغادر كما هو، بلا تجزئة.</translation>
    </message>
    <message>
        <source>Browser reference</source>
        <translation>مرجع المتصفح</translation>
    </message>
    <message>
        <source>What OpenAI&apos;s pixel keeps in the customer&apos;s browser (obref). It leaves as it is.</source>
        <translation>ما يحفظه بكسل OpenAI في متصفح العميل (obref). يغادر كما هو.</translation>
    </message>
    <message>
        <source>Android advertising ID</source>
        <translation>معرّف Android الإعلاني</translation>
    </message>
    <message>
        <source>The advertising ID of an Android device. It leaves as it is.</source>
        <translation>المعرّف الإعلاني لجهاز Android. يغادر كما هو.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>What the conversion is worth. It is sent in the currency&apos;s smallest unit and needs a currency.</source>
        <translation>قيمة التحويل. تُرسل بأصغر وحدة في العملة، وتحتاج إلى عملة.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>The currency of the amount as a code of three letters: USD, EUR.</source>
        <translation>عملة المبلغ رمزًا من ثلاثة أحرف: USD، EUR.</translation>
    </message>
    <message>
        <source>Plan ID</source>
        <translation>معرّف الخطة</translation>
    </message>
    <message>
        <source>Which plan was subscribed to. Sent with subscriptions, trials and custom events.</source>
        <translation>الخطة التي جرى الاشتراك فيها. تُرسل مع الاشتراكات والتجارب والأحداث المخصصة.</translation>
    </message>
    <message>
        <source>Own field %1</source>
        <translation>الحقل الخاص %1</translation>
    </message>
    <message>
        <source>A field of your own. Sent with custom events alone.</source>
        <translation>حقل خاص بك. يُرسل مع الأحداث المخصصة فقط.</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>معرّف العنصر</translation>
    </message>
    <message>
        <source>The number of the product or service.</source>
        <translation>رقم المنتج أو الخدمة.</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>اسم العنصر</translation>
    </message>
    <message>
        <source>What the product or service is called. Names of people must not be in it.</source>
        <translation>اسم المنتج أو الخدمة. لا يجوز أن يحوي أسماء أشخاص.</translation>
    </message>
    <message>
        <source>Item kind</source>
        <translation>نوع العنصر</translation>
    </message>
    <message>
        <source>What kind of product or service it is.</source>
        <translation>نوع المنتج أو الخدمة.</translation>
    </message>
    <message>
        <source>Item quantity</source>
        <translation>كمية العنصر</translation>
    </message>
    <message>
        <source>How many of it, a whole number.</source>
        <translation>العدد منه، عدد صحيح.</translation>
    </message>
    <message>
        <source>Item price</source>
        <translation>سعر العنصر</translation>
    </message>
    <message>
        <source>The price of the item. It is sent in the currency&apos;s smallest unit and needs a currency.</source>
        <translation>سعر العنصر. يُرسل بأصغر وحدة في العملة، ويحتاج إلى عملة.</translation>
    </message>
    <message>
        <source>Item currency</source>
        <translation>عملة العنصر</translation>
    </message>
    <message>
        <source>Where it is not the currency of the amount.</source>
        <translation>حيث تختلف عن عملة المبلغ.</translation>
    </message>
    <message>
        <source>Item group</source>
        <translation>مجموعة العنصر</translation>
    </message>
    <message>
        <source>What ties the variants of an item together.</source>
        <translation>ما يجمع أشكال العنصر الواحد.</translation>
    </message>
    <message>
        <source>Phone country</source>
        <translation>بلد الهاتف</translation>
    </message>
    <message>
        <source>Says how phone numbers without a country code are read. It is not sent.</source>
        <translation>يحدد كيف تُقرأ أرقام الهواتف بلا رمز بلد. لا يُرسل.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Says which place times belong to that name no zone. It is not sent.</source>
        <translation>تحدد المكان الذي تعود إليه الأوقات بلا منطقة. لا تُرسل.</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>ترتيب التاريخ</translation>
    </message>
    <message>
        <source>Says whether 03/04 is 3 April or 4 March. It is not sent.</source>
        <translation>يحدد هل 03/04 هو 3 أبريل أو 4 مارس. لا يُرسل.</translation>
    </message>
    <message>
        <source>Amounts are in</source>
        <translation>وحدة المبالغ</translation>
    </message>
    <message>
        <source>Says whether 12999 in the file is 12999 dollars or 129.99. It is not sent.</source>
        <translation>تحدد هل 12999 في الملف هي 12999 دولارًا أو 129.99. لا تُرسل.</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>العلامة العشرية</translation>
    </message>
    <message>
        <source>Says which sign stands before the decimals in the file. It is not sent.</source>
        <translation>تحدد أي علامة تسبق المنازل العشرية في الملف. لا تُرسل.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Words like granted and denied. Whoever did not grant it is sent with an opt-out.</source>
        <translation>كلمات مثل granted و denied. من لم يمنحها يُرسل مع انسحاب.</translation>
    </message>
    <message>
        <source>Items in one cell</source>
        <translation>العناصر في خلية واحدة</translation>
    </message>
    <message>
        <source>A column whose cells are JSON: a list of items.</source>
        <translation>عمود خلاياه JSON: قائمة عناصر.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>وقت اليوم</translation>
    </message>
    <message>
        <source>Where the date and the time stand in two columns. It is not sent.</source>
        <translation>حيث التاريخ والوقت في عمودين. لا يُرسل.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>موقع ويب</translation>
    </message>
    <message>
        <source>Put in front of page addresses that are only a path, like https://shop.example.com.</source>
        <translation>يوضع قبل عناوين الصفحات التي هي مسار فقط، مثل https://shop.example.com.</translation>
    </message>
    <message>
        <source>Keep what follows the ?</source>
        <translation>إبقاء ما يلي ?</translation>
    </message>
    <message>
        <source>Sends page addresses with their query, which may hold personal data. It is cut otherwise.</source>
        <translation>يرسل عناوين الصفحات مع استعلامها، وقد يحوي بيانات شخصية. وإلا فيُقتطع.</translation>
    </message>
    <message>
        <source>Empty consent</source>
        <translation>موافقة فارغة</translation>
    </message>
    <message>
        <source>Says what is done with lines whose consent is empty. It is not sent.</source>
        <translation>يحدد ما يُفعل بالأسطر التي موافقتها فارغة. لا يُرسل.</translation>
    </message>
    <message>
        <source>Words for nothing</source>
        <translation>كلمات بمعنى لا شيء</translation>
    </message>
    <message>
        <source>Words that mean an empty cell, with commas between them: NULL,N/A,-. They are not sent.</source>
        <translation>كلمات تعني خلية فارغة، بينها فواصل: NULL,N/A,-. لا تُرسل.</translation>
    </message>
    <message>
        <source>Days without a time</source>
        <translation>أيام بلا وقت</translation>
    </message>
    <message>
        <source>The time of day, like 12:00, that is taken for days without one. It is not sent.</source>
        <translation>وقت اليوم، مثل 12:00، الذي يؤخذ للأيام بلا وقت. لا يُرسل.</translation>
    </message>
    <message>
        <source>Years of two digits</source>
        <translation>سنوات من رقمين</translation>
    </message>
    <message>
        <source>The first year of the hundred in which they lie: with 1970, 26 is 2026. It is not sent.</source>
        <translation>أول سنة من المئة التي تقع فيها: مع 1970، 26 هي 2026. لا يُرسل.</translation>
    </message>
    <message>
        <source>Day numbers count from</source>
        <translation>أرقام الأيام تُعدّ من</translation>
    </message>
    <message>
        <source>1900, or 1904 where the file comes from an old Mac. It is not sent.</source>
        <translation>1900، أو 1904 إذا كان الملف من جهاز Mac قديم. لا يُرسل.</translation>
    </message>
    <message>
        <source>One order is known by</source>
        <translation>يُعرف الطلب الواحد بـ</translation>
    </message>
    <message>
        <source>Lines with the same text in this column are joined to one conversion with several items.</source>
        <translation>الأسطر التي لها النص نفسه في هذا العمود تُضم في تحويل واحد بعدة عناصر.</translation>
    </message>
    <message>
        <source>Identical lines of an order</source>
        <translation>أسطر متطابقة في الطلب</translation>
    </message>
    <message>
        <source>keep counts both as items, drop takes the second for a mistake of the export. It is not sent.</source>
        <translation>‏keep يحسب كليهما عنصرين، و drop يعدّ الثاني خطأ في التصدير. لا يُرسل.</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>المُستردّ</translation>
    </message>
    <message>
        <source>A column with what was paid back of an order: the conversion is worth the rest.</source>
        <translation>عمود فيه ما رُدّ من مال الطلب: قيمة التحويل هي الباقي.</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>الأسماء الوسطى</translation>
    </message>
    <message>
        <source>To which name the words in the middle of a full name belong. It is not sent.</source>
        <translation>إلى أي اسم تنتمي الكلمات في وسط الاسم الكامل. لا يُرسل.</translation>
    </message>
    <message>
        <source>Order of names</source>
        <translation>ترتيب الأسماء</translation>
    </message>
    <message>
        <source>Which name comes first in a full name. It is not sent.</source>
        <translation>أي اسم يأتي أولًا في الاسم الكامل. لا يُرسل.</translation>
    </message>
    <message>
        <source>Names of several countries</source>
        <translation>أسماء لعدة بلدان</translation>
    </message>
    <message>
        <source>The codes of the countries that names like Korea or Congo mean in this file: KR, CD. It is not sent.</source>
        <translation>رموز البلدان التي تعنيها في هذا الملف أسماء مثل كوريا أو الكونغو: KR، CD. لا تُرسل.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ماذا حدث</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>helps OpenAI recognise the customer; hashed on this computer, the place is not</source>
        <translation>يساعد OpenAI على التعرّف على العميل؛ يُجزّأ على هذا الكمبيوتر، والمكان لا يُجزّأ</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>كم</translation>
    </message>
</context>
<context>
    <name>convey::ui::FieldState</name>
    <message>
        <source>conversions on a website need it</source>
        <translation>تحتاج إليه تحويلات مواقع الويب</translation>
    </message>
    <message>
        <source>a custom event needs it</source>
        <translation>يحتاج إليه الحدث المخصص</translation>
    </message>
    <message>
        <source>an amount needs it</source>
        <translation>يحتاج إليه المبلغ</translation>
    </message>
    <message>
        <source>every conversion needs it</source>
        <translation>يحتاج إليه كل تحويل</translation>
    </message>
    <message>
        <source>assumed: see the question above</source>
        <translation>مفترض: انظر السؤال أعلاه</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>باختيارك</translation>
    </message>
    <message>
        <source>from the saved setup</source>
        <translation>من الإعداد المحفوظ</translation>
    </message>
    <message>
        <source>the country in the same line</source>
        <translation>البلد في السطر نفسه</translation>
    </message>
    <message>
        <source>there is a column of page addresses</source>
        <translation>يوجد عمود لعناوين الصفحات</translation>
    </message>
    <message>
        <source>the values look like it</source>
        <translation>القيم تشبهه</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>محوَّل</translation>
    </message>
    <message>
        <source>hashed</source>
        <translation>مجزّأ</translation>
    </message>
    <message>
        <source>already hashed</source>
        <translation>مجزّأ من قبل</translation>
    </message>
    <message>
        <source>always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لا يُرسل</translation>
    </message>
</context>
<context>
    <name>convey::ui::FileFinding</name>
    <message>
        <source>%1 of %2</source>
        <comment>the number of a line, and its file</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>convey::ui::FilePage</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Make sure the table below looks like your spreadsheet.</source>
        <translation>تأكد أن الجدول أدناه يشبه جدول بياناتك.</translation>
    </message>
    <message>
        <source>&amp;Continue to Columns</source>
        <translation>متابعة &amp;إلى الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>إعادة ال&amp;قراءة</translation>
    </message>
    <message>
        <source>Reads the file again, as it is on the disk now (F5).</source>
        <translation>يعيد قراءة الملف كما هو على القرص الآن (F5).</translation>
    </message>
    <message>
        <source>Reads the file again with what you chose here. Your answers stay, and so do your changes to lines that are still there.</source>
        <translation>يعيد قراءة الملف بما اخترته هنا. تبقى إجاباتك، وكذلك تغييراتك في الأسطر التي ما زالت موجودة.</translation>
    </message>
    <message>
        <source>Change c&amp;olumns</source>
        <translation>ت&amp;غيير الأعمدة</translation>
    </message>
    <message>
        <source>Shows what each column means, and lets you change it.</source>
        <translation>يعرض معنى كل عمود، ويتيح لك تغييره.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>Looking at every line: %1 %</source>
        <translation>فحص كل سطر: %1٪</translation>
    </message>
    <message>
        <source>Show personal values</source>
        <translation>إظهار القيم الشخصية</translation>
    </message>
    <message>
        <source>Shows names, e-mail addresses and phone numbers as they are in the file. Showing them sends nothing.</source>
        <translation>يُظهر الأسماء وعناوين البريد وأرقام الهواتف كما هي في الملف. إظهارها لا يرسل شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines that you had changed or left out are not in the file any more. The other changes are kept.</source>
        <translation>
            <numerusform>كل الأسطر التي غيّرتها أو استبعدتها ما زالت في الملف.</numerusform>
            <numerusform>سطر واحد غيّرته أو استبعدته لم يعد في الملف. تبقى التغييرات الأخرى.</numerusform>
            <numerusform>سطران غيّرتهما أو استبعدتهما لم يعودا في الملف. تبقى التغييرات الأخرى.</numerusform>
            <numerusform>%Ln أسطر غيّرتها أو استبعدتها لم تعد في الملف. تبقى التغييرات الأخرى.</numerusform>
            <numerusform>%Ln سطرًا غيّرتها أو استبعدتها لم تعد في الملف. تبقى التغييرات الأخرى.</numerusform>
            <numerusform>%Ln سطر غيّرتها أو استبعدتها لم تعد في الملف. تبقى التغييرات الأخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue to Preview</source>
        <translation>متابعة إلى ال&amp;معاينة</translation>
    </message>
    <message>
        <source>Goes on to what Convey found in every line.</source>
        <translation>ينتقل إلى ما وجده Convey في كل سطر.</translation>
    </message>
    <message>
        <source>Goes on to what each column means.</source>
        <translation>ينتقل إلى معنى كل عمود.</translation>
    </message>
    <message>
        <source>Line %1 is the first with bytes that are no characters in this encoding. Cells with such bytes can&apos;t be sent. Save the file as “CSV UTF-8” in the spreadsheet program, then read it again.</source>
        <translation>السطر %1 أول سطر فيه بايتات ليست أحرفًا في هذا الترميز. لا يمكن إرسال الخلايا التي فيها هذه البايتات. احفظ الملف بصيغة «CSV UTF-8» في برنامج جداول البيانات، ثم أعد قراءته.</translation>
    </message>
    <message>
        <source>Columns %1 to %2 of %3</source>
        <translation>الأعمدة %1 إلى %2 من %3</translation>
    </message>
    <message>
        <source>Show &amp;personal values</source>
        <translation>إظهار القيم ال&amp;شخصية</translation>
    </message>
</context>
<context>
    <name>convey::ui::FilterDialog</name>
    <message>
        <source>Leave out lines with these values</source>
        <translation>استبعاد الأسطر بهذه القيم</translation>
    </message>
    <message>
        <source>Keep only lines with these values</source>
        <translation>إبقاء الأسطر بهذه القيم فقط</translation>
    </message>
    <message>
        <source>Leave out lines with any value</source>
        <translation>استبعاد الأسطر بأي قيمة</translation>
    </message>
    <message>
        <source>Leave out lines without a value</source>
        <translation>استبعاد الأسطر بلا قيمة</translation>
    </message>
    <message>
        <source>Keep only lines with a number above zero</source>
        <translation>إبقاء الأسطر بعدد أكبر من صفر فقط</translation>
    </message>
    <message>
        <source>Leave out lines with a number above zero</source>
        <translation>استبعاد الأسطر بعدد أكبر من صفر</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>ما يُستبعد</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>The column whose values decide which lines are left out.</source>
        <translation>العمود الذي تقرر قيمه أي الأسطر تُستبعد.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>ما يُفعل</translation>
    </message>
    <message>
        <source>Which lines are left out by this column.</source>
        <translation>أي الأسطر تُستبعد بهذا العمود.</translation>
    </message>
    <message>
        <source>Values of the column</source>
        <translation>قيم العمود</translation>
    </message>
    <message>
        <source>The values of the column and in how many lines each is. Space ticks one.</source>
        <translation>قيم العمود وفي كم سطر كل منها. المسافة تحدد إحداها.</translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>ال&amp;عمود:</translation>
    </message>
    <message>
        <source>What is &amp;done:</source>
        <translation>ما يُ&amp;فعل:</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>ال&amp;قيم:</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>ا&amp;ستخدام هذا</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value, and how many lines have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This column has too many different values to choose from.</source>
        <translation>في هذا العمود قيم مختلفة أكثر من أن يُختار منها.</translation>
    </message>
    <message>
        <source>All other values of this column are left out.</source>
        <translation>كل القيم الأخرى في هذا العمود تُستبعد.</translation>
    </message>
    <message>
        <source>Choose the column that tells which lines to leave out.</source>
        <translation>اختر العمود الذي يبيّن الأسطر المستبعدة.</translation>
    </message>
    <message>
        <source>Tick the values.</source>
        <translation>حدّد القيم.</translation>
    </message>
</context>
<context>
    <name>convey::ui::FilterPanel</name>
    <message>
        <source>Change what is left out by this column</source>
        <translation>تغيير ما يُستبعد بهذا العمود</translation>
    </message>
    <message>
        <source>Leave out lines by another column</source>
        <translation>استبعاد أسطر بعمود آخر</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>ما يُستبعد</translation>
    </message>
    <message>
        <source>What decides which lines are left out</source>
        <translation>ما يقرر الأسطر المستبعدة</translation>
    </message>
    <message>
        <source>Lines with these values are no conversions to be sent, such as orders that were refunded. Space switches one off or on, F2 changes it.</source>
        <translation>الأسطر بهذه القيم ليست تحويلات للإرسال، مثل الطلبات التي استُردّت. المسافة توقف إحداها أو تشغّلها، و F2 يغيّرها.</translation>
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
        <translation>أي أو لا شيء</translation>
    </message>
    <message>
        <source>Shows only rows with a problem that weighs this much, whatever else there is.</source>
        <translation>يعرض فقط الصفوف التي فيها مشكلة بهذا الوزن، أيًا كان غيرها.</translation>
    </message>
    <message>
        <source>&amp;In column</source>
        <translation>في ال&amp;عمود</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي عمود</translation>
    </message>
    <message>
        <source>Shows only rows with a problem in this column of your file.</source>
        <translation>يعرض فقط الصفوف التي فيها مشكلة في هذا العمود من ملفك.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Shows only conversions of one kind.</source>
        <translation>يعرض فقط التحويلات من نوع واحد.</translation>
    </message>
    <message>
        <source>Curren&amp;cy</source>
        <translation>العم&amp;لة</translation>
    </message>
    <message>
        <source>Shows only conversions in one currency.</source>
        <translation>يعرض فقط التحويلات بعملة واحدة.</translation>
    </message>
    <message>
        <source>&amp;Amount from</source>
        <translation>الم&amp;بلغ من</translation>
    </message>
    <message>
        <source>Shows only conversions of at least this much, in whole units of their own currency: 10 or 9.50.</source>
        <translation>يعرض فقط التحويلات بهذا المبلغ على الأقل، بوحدات كاملة من عملتها: 10 أو 9.50.</translation>
    </message>
    <message>
        <source>up t&amp;o</source>
        <translation>&amp;حتى</translation>
    </message>
    <message>
        <source>Shows only conversions of at most this much, in whole units of their own currency: 10 or 9.50.</source>
        <translation>يعرض فقط التحويلات بهذا المبلغ على الأكثر، بوحدات كاملة من عملتها: 10 أو 9.50.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Takes these filters away. Cause and search stay.</source>
        <translation>يزيل عوامل التصفية هذه. يبقى السبب والبحث.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it like 10 or 9.50.</source>
        <translation>«%1» ليس مبلغًا. اكتبه مثل 10 أو 9.50.</translation>
    </message>
    <message>
        <source>Pro&amp;blem</source>
        <translation>الم&amp;شكلة</translation>
    </message>
    <message>
        <source>Eve&amp;nt type</source>
        <translation>نوع الحد&amp;ث</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindBar</name>
    <message>
        <source>F&amp;ind</source>
        <translation>ب&amp;حث</translation>
    </message>
    <message>
        <source>Words to look for in every cell of the file; upper and lower case are alike.</source>
        <translation>كلمات للبحث عنها في كل خلايا الملف؛ لا فرق بين الأحرف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>In all rows</source>
        <translation>في كل الصفوف</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>بحث عن السابق</translation>
    </message>
    <message>
        <source>Goes up (Shift+Enter)</source>
        <translation>ينتقل إلى أعلى (Shift+Enter)</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>بحث عن التالي</translation>
    </message>
    <message>
        <source>Goes down (Enter)</source>
        <translation>ينتقل إلى أسفل (Enter)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Closes the search (Esc)</source>
        <translation>يغلق البحث (Esc)</translation>
    </message>
    <message>
        <source>No row contains “%1”.</source>
        <translation>لا صف فيه «%1».</translation>
    </message>
    <message>
        <source>Line %1, %2: the search went once around.</source>
        <translation>السطر %1، %2: دار البحث دورة كاملة.</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>السطر %1، %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 rows</source>
        <comment>a place, which row of those that were found it is</comment>
        <translation>%1 · الصف %2 من %3</translation>
    </message>
    <message>
        <source>Looking… %1%</source>
        <translation>جارٍ البحث… %1٪</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindSend</name>
    <message>
        <source>Tested and passed, not recorded</source>
        <translation>اختُبر ونجح، ولم يُسجَّل</translation>
    </message>
    <message>
        <source>Yes, accepted</source>
        <translation>نعم، مقبول</translation>
    </message>
    <message>
        <source>Tested; it would be refused</source>
        <translation>اختُبر؛ كان سيُرفض</translation>
    </message>
    <message>
        <source>Sent, and refused</source>
        <translation>أُرسل ورُفض</translation>
    </message>
    <message>
        <source>Sent, no answer came back; repeating is safe</source>
        <translation>أُرسل ولم يصل رد؛ الإعادة آمنة</translation>
    </message>
    <message>
        <source>Planned, not sent</source>
        <translation>مخطط، لم يُرسل</translation>
    </message>
    <message>
        <source>Was this order sent?</source>
        <translation>هل أُرسل هذا الطلب؟</translation>
    </message>
    <message>
        <source>#10520</source>
        <translation>#10520</translation>
    </message>
    <message>
        <source>Type an event ID, or the order number that IDs are made of. Convey keeps no IDs, only keyed hashes; what you type is hashed and looked for, and kept nowhere.</source>
        <translation>اكتب معرّف حدث، أو رقم الطلب الذي تتكوّن منه المعرّفات. لا يحفظ Convey معرّفات، بل تجزئات بمفتاح فقط؛ ما تكتبه يُجزّأ ويُبحث عنه ولا يُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>Event ID or order number, as it stands in your file</source>
        <translation>معرّف الحدث أو رقم الطلب، كما هو في ملفك</translation>
    </message>
    <message>
        <source>No. Nothing with this ID was sent from this computer.</source>
        <translation>لا. لم يُرسل من هذا الكمبيوتر شيء بهذا المعرّف.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln times before.</source>
        <translation>
            <numerusform>ولا مرة قبلها.</numerusform>
            <numerusform>ومرة قبلها.</numerusform>
            <numerusform>ومرتين قبلها.</numerusform>
            <numerusform>و%Ln مرات قبلها.</numerusform>
            <numerusform>و%Ln مرة قبلها.</numerusform>
            <numerusform>و%Ln مرة قبلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (pixel %2)</source>
        <translation>%1 (البكسل %2)</translation>
    </message>
    <message>
        <source>%1: %2, as %3 to %4, row %5 of %6.</source>
        <comment>state, when, event, destination, row, file</comment>
        <translation>%1: %2، بصفة %3 إلى %4، الصف %5 من %6.</translation>
    </message>
    <message>
        <source>If it is sent again, OpenAI keeps the first; Convey leaves it out by itself.</source>
        <translation>إذا أُرسل مجددًا، يُبقي OpenAI الأول؛ ويستبعده Convey تلقائيًا.</translation>
    </message>
    <message>
        <source>Was this or&amp;der sent?</source>
        <translation>&amp;هل أُرسل هذا الطلب؟</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindingCard</name>
    <message>
        <source>nothing, in the column %1</source>
        <translation>لا شيء، في العمود %1</translation>
    </message>
    <message>
        <source>%1 in the column %2</source>
        <comment>a value and its column</comment>
        <translation>%1 في العمود %2</translation>
    </message>
    <message>
        <source>%1 in the column %2; %3</source>
        <comment>a value, its column, why it can&apos;t be read</comment>
        <translation>%1 في العمود %2؛ %3</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why? The rule in the help</source>
        <translation>السبب، القاعدة في المساعدة</translation>
    </message>
    <message>
        <source>Opens the help at this rule.</source>
        <translation>يفتح المساعدة عند هذه القاعدة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>الموجود</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>المرة القادمة</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a fix does, and the new text</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %Ln</source>
        <translation>
            <numerusform>لا شيء لإصلاحه</numerusform>
            <numerusform>إصلاح الواحد</numerusform>
            <numerusform>إصلاح الاثنين</numerusform>
            <numerusform>إصلاح الـ%Ln كلها</numerusform>
            <numerusform>إصلاح الـ%Ln كلها</numerusform>
            <numerusform>إصلاح الـ%Ln كلها</numerusform>
        </translation>
    </message>
    <message>
        <source>Does the same in every row with this cause (Alt+Shift+Return). You can undo it.</source>
        <translation>يفعل الشيء نفسه في كل صف له هذا السبب (Alt+Shift+Return). يمكنك التراجع عنه.</translation>
    </message>
    <message>
        <source>Fix this row</source>
        <translation>إصلاح هذا الصف</translation>
    </message>
    <message>
        <source>Changes this cell only (Alt+Return). You can undo it.</source>
        <translation>يغيّر هذه الخلية فقط (Alt+Return). يمكنك التراجع عنه.</translation>
    </message>
    <message>
        <source>%1: row %2 of %3, to pixel %4</source>
        <comment>a time, a place in a file, a pixel</comment>
        <translation>%1: الصف %2 من %3، إلى البكسل %4</translation>
    </message>
    <message>
        <source>Stays at OpenAI</source>
        <translation>يبقى لدى OpenAI</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>%1, with other values</source>
        <comment>a place in this file</comment>
        <translation>%1، بقيم أخرى</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Sent, no answer</source>
        <translation>أُرسل، بلا رد</translation>
    </message>
    <message>
        <source>Mend it for all rows on Columns</source>
        <translation>إصلاحه لكل الصفوف في الأعمدة</translation>
    </message>
    <message>
        <source>The cause is in what the columns mean, not in this row.</source>
        <translation>السبب في معنى الأعمدة، لا في هذا الصف.</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindingTitles</name>
    <message>
        <source>No tag here</source>
        <translation>لا وسم هنا</translation>
    </message>
    <message>
        <source>Tag is not closed</source>
        <translation>الوسم غير مُغلق</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>لا عنوان</translation>
    </message>
    <message>
        <source>Address without quotes</source>
        <translation>عنوان بلا علامات اقتباس</translation>
    </message>
    <message>
        <source>Loads lazily, that is never</source>
        <translation>تحميل كسول، أي أبدًا</translation>
    </message>
    <message>
        <source>Only without JavaScript</source>
        <translation>من دون JavaScript فقط</translation>
    </message>
    <message>
        <source>Fallback of a missing pixel</source>
        <translation>بديل لبكسل غائب</translation>
    </message>
    <message>
        <source>In a comment</source>
        <translation>داخل تعليق</translation>
    </message>
    <message>
        <source>In a script</source>
        <translation>داخل نص برمجي</translation>
    </message>
    <message>
        <source>In a style sheet</source>
        <translation>داخل ورقة أنماط</translation>
    </message>
    <message>
        <source>In srcset</source>
        <translation>في srcset</translation>
    </message>
    <message>
        <source>Not in src</source>
        <translation>ليس في src</translation>
    </message>
    <message>
        <source>Bare &amp; in HTML</source>
        <translation>&amp; مجردة في HTML</translation>
    </message>
    <message>
        <source>Unknown character name</source>
        <translation>اسم محرف غير معروف</translation>
    </message>
    <message>
        <source>Line break in the address</source>
        <translation>سطر جديد في العنوان</translation>
    </message>
    <message>
        <source>https:// is missing</source>
        <translation>‏https:// ناقص</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>غير آمن</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>مضيف آخر</translation>
    </message>
    <message>
        <source>Another path</source>
        <translation>مسار آخر</translation>
    </message>
    <message>
        <source>Cut off by #</source>
        <translation>مقطوع بـ #</translation>
    </message>
    <message>
        <source>Very long address</source>
        <translation>عنوان طويل جدًا</translation>
    </message>
    <message>
        <source>Not read to its end</source>
        <translation>لم يُقرأ إلى آخره</translation>
    </message>
    <message>
        <source>Broken percent sign</source>
        <translation>علامة نسبة معطوبة</translation>
    </message>
    <message>
        <source>+ becomes a space</source>
        <translation>‏+ يصير مسافة</translation>
    </message>
    <message>
        <source>Space in the address</source>
        <translation>مسافة في العنوان</translation>
    </message>
    <message>
        <source>Space beside a value</source>
        <translation>مسافة بجانب قيمة</translation>
    </message>
    <message>
        <source>Character not encoded</source>
        <translation>محرف غير مرمَّز</translation>
    </message>
    <message>
        <source>Escaped twice</source>
        <translation>تهريب مكرر</translation>
    </message>
    <message>
        <source>Encoded twice</source>
        <translation>ترميز مكرر</translation>
    </message>
    <message>
        <source>Not UTF-8</source>
        <translation>ليس UTF-8</translation>
    </message>
    <message>
        <source>Parameter is missing</source>
        <translation>معلمة ناقصة</translation>
    </message>
    <message>
        <source>Parameter without a value</source>
        <translation>معلمة بلا قيمة</translation>
    </message>
    <message>
        <source>Unknown parameter</source>
        <translation>معلمة غير معروفة</translation>
    </message>
    <message>
        <source>Parameter twice</source>
        <translation>معلمة مكررة</translation>
    </message>
    <message>
        <source>Conversions API only</source>
        <translation>لـ Conversions API فقط</translation>
    </message>
    <message>
        <source>Not in data[…]</source>
        <translation>ليس في data[…]</translation>
    </message>
    <message>
        <source>Items in pieces</source>
        <translation>عناصر متفرقة القطع</translation>
    </message>
    <message>
        <source>Pixel ID not filled in</source>
        <translation>معرّف البكسل غير مملوء</translation>
    </message>
    <message>
        <source>Event ID not filled in</source>
        <translation>معرّف الحدث غير مملوء</translation>
    </message>
    <message>
        <source>Placeholder left</source>
        <translation>عنصر نائب متبقٍ</translation>
    </message>
    <message>
        <source>Filled in by the page</source>
        <translation>تملؤه الصفحة</translation>
    </message>
    <message>
        <source>Filled in without encoding</source>
        <translation>مُلئ من دون ترميز</translation>
    </message>
    <message>
        <source>Address filled in by the page</source>
        <translation>تملأ الصفحة العنوان</translation>
    </message>
    <message>
        <source>Unknown event</source>
        <translation>حدث غير معروف</translation>
    </message>
    <message>
        <source>Event of an app</source>
        <translation>حدث تطبيق</translation>
    </message>
    <message>
        <source>Wrong data type</source>
        <translation>نوع بيانات خاطئ</translation>
    </message>
    <message>
        <source>Event name of a wrong form</source>
        <translation>صيغة اسم الحدث خاطئة</translation>
    </message>
    <message>
        <source>Name of a standard event</source>
        <translation>اسم حدث قياسي</translation>
    </message>
    <message>
        <source>No custom event</source>
        <translation>ليس حدثًا مخصصًا</translation>
    </message>
    <message>
        <source>Capitals in the name</source>
        <translation>أحرف كبيرة في الاسم</translation>
    </message>
    <message>
        <source>Amount has decimals</source>
        <translation>المبلغ فيه كسور عشرية</translation>
    </message>
    <message>
        <source>Negative amount</source>
        <translation>مبلغ سالب</translation>
    </message>
    <message>
        <source>Not a whole number</source>
        <translation>ليس عددًا صحيحًا</translation>
    </message>
    <message>
        <source>Currency is missing</source>
        <translation>العملة ناقصة</translation>
    </message>
    <message>
        <source>Unknown currency</source>
        <translation>عملة غير معروفة</translation>
    </message>
    <message>
        <source>Withdrawn currency</source>
        <translation>عملة مسحوبة</translation>
    </message>
    <message>
        <source>Currency in small letters</source>
        <translation>العملة بأحرف صغيرة</translation>
    </message>
    <message>
        <source>No plan with this event</source>
        <translation>لا خطة مع هذا الحدث</translation>
    </message>
    <message>
        <source>No items with this event</source>
        <translation>لا عناصر مع هذا الحدث</translation>
    </message>
    <message>
        <source>Items are no JSON</source>
        <translation>العناصر ليست JSON</translation>
    </message>
    <message>
        <source>Items are no list</source>
        <translation>العناصر ليست قائمة</translation>
    </message>
    <message>
        <source>Empty list of items</source>
        <translation>قائمة عناصر فارغة</translation>
    </message>
    <message>
        <source>Item of a wrong form</source>
        <translation>عنصر بصيغة خاطئة</translation>
    </message>
    <message>
        <source>Unknown field of an item</source>
        <translation>حقل عنصر غير معروف</translation>
    </message>
    <message>
        <source>Item field of the API only</source>
        <translation>حقل عنصر لـ API فقط</translation>
    </message>
    <message>
        <source>Item field twice</source>
        <translation>حقل عنصر مكرر</translation>
    </message>
    <message>
        <source>Item field of a wrong kind</source>
        <translation>حقل عنصر من نوع خاطئ</translation>
    </message>
    <message>
        <source>Item type is empty</source>
        <translation>نوع العنصر فارغ</translation>
    </message>
    <message>
        <source>Item field is empty</source>
        <translation>حقل عنصر فارغ</translation>
    </message>
    <message>
        <source>Item says nothing</source>
        <translation>عنصر لا يقول شيئًا</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>رقم هاتف</translation>
    </message>
    <message>
        <source>A card number</source>
        <translation>رقم بطاقة</translation>
    </message>
    <message>
        <source>An API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Event ID looks like an order number</source>
        <translation>معرّف الحدث يشبه رقم طلب</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindingsModel</name>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how serious, and what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>First in</source>
        <translation>أول ظهور</translation>
    </message>
</context>
<context>
    <name>convey::ui::FindingsPanel</name>
    <message>
        <source>What was found in the file</source>
        <translation>ما وُجد في الملف</translation>
    </message>
    <message>
        <source>What is odd about the file as a whole. A click or Enter shows the first place in the table below.</source>
        <translation>الغريب في الملف كله. نقرة أو Enter تُظهر أول موضع في الجدول أدناه.</translation>
    </message>
    <message>
        <source>Lines left out are not sent. They stay in the file and in the table below, and you can take them back here.</source>
        <translation>الأسطر المستبعدة لا تُرسل. تبقى في الملف وفي الجدول أدناه، ويمكنك استرجاعها هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to know about this file</source>
        <translation>
            <numerusform>لا شيء يلزم معرفته عن هذا الملف</numerusform>
            <numerusform>أمر واحد تلزم معرفته عن هذا الملف</numerusform>
            <numerusform>أمران تلزم معرفتهما عن هذا الملف</numerusform>
            <numerusform>%Ln أمور تلزم معرفتها عن هذا الملف</numerusform>
            <numerusform>%Ln أمرًا تلزم معرفتها عن هذا الملف</numerusform>
            <numerusform>%Ln أمر تلزم معرفتها عن هذا الملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take these %Ln lines &amp;back</source>
        <translation>
            <numerusform>استر&amp;جاع الأسطر</numerusform>
            <numerusform>استر&amp;جاع هذا السطر</numerusform>
            <numerusform>استر&amp;جاع هذين السطرين</numerusform>
            <numerusform>استر&amp;جاع هذه الأسطر الـ%Ln</numerusform>
            <numerusform>استر&amp;جاع هذه الأسطر الـ%Ln</numerusform>
            <numerusform>استر&amp;جاع هذه الأسطر الـ%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln lines like totals and notes</source>
        <translation>
            <numerusform>استرجاع %Ln سطر كالمجاميع والملاحظات</numerusform>
            <numerusform>استرجاع سطر واحد كالمجاميع والملاحظات</numerusform>
            <numerusform>استرجاع سطرين كالمجاميع والملاحظات</numerusform>
            <numerusform>استرجاع %Ln أسطر كالمجاميع والملاحظات</numerusform>
            <numerusform>استرجاع %Ln سطرًا كالمجاميع والملاحظات</numerusform>
            <numerusform>استرجاع %Ln سطر كالمجاميع والملاحظات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln lines like totals and notes</source>
        <translation>
            <numerusform>استبعاد %Ln سطر كالمجاميع والملاحظات</numerusform>
            <numerusform>استبعاد سطر واحد كالمجاميع والملاحظات</numerusform>
            <numerusform>استبعاد سطرين كالمجاميع والملاحظات</numerusform>
            <numerusform>استبعاد %Ln أسطر كالمجاميع والملاحظات</numerusform>
            <numerusform>استبعاد %Ln سطرًا كالمجاميع والملاحظات</numerusform>
            <numerusform>استبعاد %Ln سطر كالمجاميع والملاحظات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le&amp;ave these %Ln lines out</source>
        <translation>
            <numerusform>است&amp;بعاد الأسطر</numerusform>
            <numerusform>است&amp;بعاد هذا السطر</numerusform>
            <numerusform>است&amp;بعاد هذين السطرين</numerusform>
            <numerusform>است&amp;بعاد هذه الأسطر الـ%Ln</numerusform>
            <numerusform>است&amp;بعاد هذه الأسطر الـ%Ln</numerusform>
            <numerusform>است&amp;بعاد هذه الأسطر الـ%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::Fixing</name>
    <message>
        <source>change %1 in line %L2</source>
        <comment>a column and a line</comment>
        <translation>تغيير %1 في السطر %L2</translation>
    </message>
    <message numerus="yes">
        <source>say why %Ln rows are left out</source>
        <translation>
            <numerusform>ذكر سبب استبعاد %Ln صف</numerusform>
            <numerusform>ذكر سبب استبعاد صف واحد</numerusform>
            <numerusform>ذكر سبب استبعاد صفّين</numerusform>
            <numerusform>ذكر سبب استبعاد %Ln صفوف</numerusform>
            <numerusform>ذكر سبب استبعاد %Ln صفًّا</numerusform>
            <numerusform>ذكر سبب استبعاد %Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave out %Ln rows</source>
        <translation>
            <numerusform>استبعاد %Ln صف</numerusform>
            <numerusform>استبعاد صف واحد</numerusform>
            <numerusform>استبعاد صفّين</numerusform>
            <numerusform>استبعاد %Ln صفوف</numerusform>
            <numerusform>استبعاد %Ln صفًّا</numerusform>
            <numerusform>استبعاد %Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back %Ln rows</source>
        <translation>
            <numerusform>استرجاع %Ln صف</numerusform>
            <numerusform>استرجاع صف واحد</numerusform>
            <numerusform>استرجاع صفّين</numerusform>
            <numerusform>استرجاع %Ln صفوف</numerusform>
            <numerusform>استرجاع %Ln صفًّا</numerusform>
            <numerusform>استرجاع %Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fixed %Ln rows: %1.</source>
        <translation>
            <numerusform>لم يُصلح أي صف: %1.</numerusform>
            <numerusform>أُصلح صف واحد: %1.</numerusform>
            <numerusform>أُصلح صفّان: %1.</numerusform>
            <numerusform>أُصلحت %Ln صفوف: %1.</numerusform>
            <numerusform>أُصلح %Ln صفًّا: %1.</numerusform>
            <numerusform>أُصلح %Ln صف: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no known fix.</source>
        <translation>
            <numerusform>لكلها إصلاح معروف.</numerusform>
            <numerusform>واحد بلا إصلاح معروف.</numerusform>
            <numerusform>اثنان بلا إصلاح معروف.</numerusform>
            <numerusform>%Ln بلا إصلاح معروف.</numerusform>
            <numerusform>%Ln بلا إصلاح معروف.</numerusform>
            <numerusform>%Ln بلا إصلاح معروف.</numerusform>
        </translation>
    </message>
    <message>
        <source>fix all: %1</source>
        <translation>إصلاح الكل: %1</translation>
    </message>
    <message>
        <source>replace in %1</source>
        <comment>a column</comment>
        <translation>استبدال في %1</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln cells in %1.</source>
        <translation>
            <numerusform>لم تُغيَّر أي خلية في %1.</numerusform>
            <numerusform>غُيّرت خلية واحدة في %1.</numerusform>
            <numerusform>غُيّرت خليتان في %1.</numerusform>
            <numerusform>غُيّرت %Ln خلايا في %1.</numerusform>
            <numerusform>غُيّرت %Ln خلية في %1.</numerusform>
            <numerusform>غُيّرت %Ln خلية في %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::FlavourListModel</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Can’t be copied</source>
        <translation>لا يمكن نسخه</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>أين يوضع</translation>
    </message>
</context>
<context>
    <name>convey::ui::Form</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>convey::ui::FoundTagsModel</name>
    <message>
        <source>No event</source>
        <translation>لا حدث</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>convey::ui::HelpBrowser</name>
    <message>
        <source>Page of the help</source>
        <translation>صفحة من المساعدة</translation>
    </message>
    <message>
        <source>A page of the help. Tab goes to its links, Enter follows one.</source>
        <translation>صفحة من المساعدة. Tab ينتقل إلى روابطها، و Enter يتبع رابطًا.</translation>
    </message>
</context>
<context>
    <name>convey::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>الصفحة الأولى</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>خط أصغر</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>خط أكبر</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>بحث في المساعدة</translation>
    </message>
    <message>
        <source>Words to look for on all pages. Enter opens the first place found.</source>
        <translation>كلمات يُبحث عنها في كل الصفحات. Enter يفتح أول موضع وُجدت فيه.</translation>
    </message>
    <message>
        <source>Topics of the help</source>
        <translation>مواضيع المساعدة</translation>
    </message>
    <message>
        <source>The pages of the help, or the places that hold the words of the search.</source>
        <translation>صفحات المساعدة، أو المواضع التي فيها كلمات البحث.</translation>
    </message>
    <message>
        <source>This address is outside the help:</source>
        <translation>هذا العنوان خارج المساعدة:</translation>
    </message>
    <message>
        <source>&amp;Copy it</source>
        <translation>&amp;نسخه</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Puts the address on the clipboard. Nothing is opened.</source>
        <translation>يضع العنوان في الحافظة. لا يُفتح شيء.</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;فتح في المتصفح</translation>
    </message>
    <message>
        <source>Open the address in the browser</source>
        <translation>فتح العنوان في المتصفح</translation>
    </message>
    <message>
        <source>Your browser opens the address. Convey itself asks nothing of it.</source>
        <translation>يفتح متصفحك العنوان. أما Convey نفسه فلا يطلب منه شيئًا.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a heading and its page</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No page holds all of these words.</source>
        <translation>لا صفحة فيها كل هذه الكلمات.</translation>
    </message>
    <message numerus="yes">
        <source>Found in %Ln places</source>
        <translation>
            <numerusform>لم يوجد في أي موضع</numerusform>
            <numerusform>وُجد في موضع واحد</numerusform>
            <numerusform>وُجد في موضعين</numerusform>
            <numerusform>وُجد في %Ln مواضع</numerusform>
            <numerusform>وُجد في %Ln موضعًا</numerusform>
            <numerusform>وُجد في %Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <comment>a page of the help</comment>
        <translation>%1 – المساعدة</translation>
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
        <translation>كجدول</translation>
    </message>
    <message>
        <source>The arrow keys walk the bars; “As a table” has the same numbers.</source>
        <translation>مفاتيح الأسهم تتنقل بين الأعمدة البيانية؛ و«كجدول» فيه الأرقام نفسها.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <comment>title of a picture</comment>
        <translation>%1 كجدول</translation>
    </message>
    <message>
        <source>Shows the numbers instead of bars.</source>
        <translation>يعرض الأرقام بدل الأعمدة البيانية.</translation>
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
            <numerusform>%1 ولا شيء آخر</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>For real</source>
        <translation>فعلي</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %Ln to go</source>
        <translation>
            <numerusform>توقف، لم يبق شيء</numerusform>
            <numerusform>توقف، بقي واحد</numerusform>
            <numerusform>توقف، بقي اثنان</numerusform>
            <numerusform>توقف، بقي %Ln</numerusform>
            <numerusform>توقف، بقي %Ln</numerusform>
            <numerusform>توقف، بقي %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>متروك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be refused</source>
        <translation>
            <numerusform>لا شيء كان سيُرفض</numerusform>
            <numerusform>واحد كان سيُرفض</numerusform>
            <numerusform>اثنان كانا سيُرفضان</numerusform>
            <numerusform>%Ln كانت ستُرفض</numerusform>
            <numerusform>%Ln كانت ستُرفض</numerusform>
            <numerusform>%Ln كانت ستُرفض</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>a test</comment>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>بلا رد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>convey::ui::HistoryPage</name>
    <message>
        <source>All destinations</source>
        <translation>كل الوجهات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%Ln مهام</numerusform>
            <numerusform>%Ln مهمة</numerusform>
            <numerusform>%Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions accepted for real</source>
        <translation>
            <numerusform>لم يُقبل أي تحويل فعليًا</numerusform>
            <numerusform>قُبل تحويل واحد فعليًا</numerusform>
            <numerusform>قُبل تحويلان فعليًا</numerusform>
            <numerusform>قُبلت %Ln تحويلات فعليًا</numerusform>
            <numerusform>قُبل %Ln تحويلًا فعليًا</numerusform>
            <numerusform>قُبل %Ln تحويل فعليًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent from this computer yet.</source>
        <translation>لم يُرسل شيء من هذا الكمبيوتر بعد.</translation>
    </message>
    <message>
        <source>What you test or send is listed here, with what OpenAI answered.</source>
        <translation>ما تختبره أو ترسله يُدرج هنا، مع رد OpenAI.</translation>
    </message>
    <message>
        <source>No job is like this.</source>
        <translation>لا مهمة كهذه.</translation>
    </message>
    <message>
        <source>Choose other destinations, kinds or times above.</source>
        <translation>اختر وجهات أو أنواعًا أو أوقاتًا أخرى أعلاه.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>file, mode, time</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 مقبول</translation>
    </message>
    <message>
        <source>%1 accepted, worth %2</source>
        <translation>%1 مقبول، بقيمة %2</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 مرفوض</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>لا استدعاءات</numerusform>
            <numerusform>استدعاء واحد</numerusform>
            <numerusform>استدعاءان</numerusform>
            <numerusform>%Ln استدعاءات</numerusform>
            <numerusform>%Ln استدعاءً</numerusform>
            <numerusform>%Ln استدعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt is saved as %1.</source>
        <translation>حُفظ الإيصال باسم %1.</translation>
    </message>
    <message>
        <source>The sending history is kept until it is wiped.</source>
        <translation>يُحفظ سجل الإرسال إلى أن يُمحى.</translation>
    </message>
    <message numerus="yes">
        <source>The sending history is kept for %Ln days; older jobs are forgotten.</source>
        <translation>
            <numerusform>يُحفظ سجل الإرسال %Ln يوم؛ تُنسى المهام الأقدم.</numerusform>
            <numerusform>يُحفظ سجل الإرسال يومًا واحدًا؛ تُنسى المهام الأقدم.</numerusform>
            <numerusform>يُحفظ سجل الإرسال يومين؛ تُنسى المهام الأقدم.</numerusform>
            <numerusform>يُحفظ سجل الإرسال %Ln أيام؛ تُنسى المهام الأقدم.</numerusform>
            <numerusform>يُحفظ سجل الإرسال %Ln يومًا؛ تُنسى المهام الأقدم.</numerusform>
            <numerusform>يُحفظ سجل الإرسال %Ln يوم؛ تُنسى المهام الأقدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wipe the sending history</source>
        <translation>محو سجل الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>Wipe %Ln jobs from the sending history?</source>
        <translation>
            <numerusform>لا مهام تُمحى من سجل الإرسال.</numerusform>
            <numerusform>محو مهمة واحدة من سجل الإرسال؟</numerusform>
            <numerusform>محو مهمتين من سجل الإرسال؟</numerusform>
            <numerusform>محو %Ln مهام من سجل الإرسال؟</numerusform>
            <numerusform>محو %Ln مهمة من سجل الإرسال؟</numerusform>
            <numerusform>محو %Ln مهمة من سجل الإرسال؟</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent before is then no longer left out by Convey when you send it again; OpenAI keeps the first it got. Receipts can’t be made any more, and stopped jobs can’t be continued. Your files stay. This can’t be undone.</source>
        <translation>ما سبق إرساله لن يستبعده Convey بعد ذلك عند إرساله مجددًا؛ يُبقي OpenAI الأول الذي وصله. لن يمكن إنشاء إيصالات، ولا متابعة المهام المتوقفة. تبقى ملفاتك. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;محو</translation>
    </message>
    <message>
        <source>The sending history is wiped.</source>
        <translation>مُحي سجل الإرسال.</translation>
    </message>
    <message>
        <source>Sending history</source>
        <translation>سجل الإرسال</translation>
    </message>
    <message>
        <source>Everything Convey has sent from this computer, and what OpenAI answered.</source>
        <translation>كل ما أرسله Convey من هذا الكمبيوتر، وما ردّ به OpenAI.</translation>
    </message>
    <message>
        <source>&amp;Continue the stopped one…</source>
        <translation>متا&amp;بعة المتوقف…</translation>
    </message>
    <message>
        <source>Sends what is left and what had no answer, with the same event IDs: nothing counts twice.</source>
        <translation>يرسل ما بقي وما لم يصل له رد، بمعرّفات الأحداث نفسها: لا يُحسب شيء مرتين.</translation>
    </message>
    <message>
        <source>Shows these jobs alone.</source>
        <translation>يعرض هذه المهام وحدها.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>For real and tests</source>
        <translation>فعلي واختبارات</translation>
    </message>
    <message>
        <source>For real</source>
        <translation>فعلي</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>اختبارات</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>كل الأوقات</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>آخر 365 يومًا</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>One send or test a row, the newest first. Enter shows its results.</source>
        <translation>إرسال أو اختبار في كل صف، والأحدث أولًا. Enter يعرض نتائجه.</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>أعمدة القائمة</translation>
    </message>
    <message>
        <source>&amp;Receipt…</source>
        <translation>إي&amp;صال…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <source>Figures, times and hashes of this send, to print, to file or to hand on.</source>
        <translation>أرقام هذا الإرسال وأوقاته وتجزئاته، للطباعة أو الحفظ أو التسليم.</translation>
    </message>
    <message>
        <source>&amp;Open results</source>
        <translation>فتح ال&amp;نتائج</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>فتح النتائج</translation>
    </message>
    <message>
        <source>What became of its lines, each outcome to save, and what to look at in Ads Manager.</source>
        <translation>ما آلت إليه أسطره، وكل حصيلة قابلة للحفظ، وما يُنظر إليه في Ads Manager.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>مدة &amp;الحفظ</translation>
    </message>
    <message>
        <source>How long the sending history is kept</source>
        <translation>مدة حفظ سجل الإرسال</translation>
    </message>
    <message>
        <source>Older jobs are forgotten by themselves. The history knows no IDs and no customers, only keyed hashes; it is what keeps a conversion from being sent twice.</source>
        <translation>تُنسى المهام الأقدم تلقائيًا. لا يعرف السجل معرّفات ولا عملاء، بل تجزئات بمفتاح فقط؛ وهو ما يمنع إرسال تحويل مرتين.</translation>
    </message>
    <message>
        <source>until it is wiped</source>
        <translation>إلى أن يُمحى</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln days</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgets everything that was sent, and the copies of the history beside it.</source>
        <translation>ينسى كل ما أُرسل، ونسخ السجل المجاورة له.</translation>
    </message>
    <message>
        <source>Wi&amp;pe…</source>
        <translation>&amp;محو…</translation>
    </message>
</context>
<context>
    <name>convey::ui::HourStripView</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Lines of the file by hour of the day</source>
        <translation>أسطر الملف حسب ساعة اليوم</translation>
    </message>
    <message>
        <source>Times of the file beside UTC</source>
        <translation>أوقات الملف بجانب UTC</translation>
    </message>
    <message>
        <source>The first times of the file, in the place that is assumed and in UTC. If the first is not what your shop&apos;s clock said, answer the question about the time zone.</source>
        <translation>أوائل الأوقات في الملف، في المكان المفترض وفي UTC. إن لم يكن الأول ما أظهرته ساعة متجرك، فأجب عن سؤال المنطقة الزمنية.</translation>
    </message>
    <message>
        <source>Show the hours as a table</source>
        <translation>عرض الساعات كجدول</translation>
    </message>
    <message>
        <source>Shows the number of lines of each hour instead of bars.</source>
        <translation>يعرض عدد أسطر كل ساعة بدل الأعمدة البيانية.</translation>
    </message>
    <message>
        <source>Most happened from %1 on, %2 % between midnight and 5 o&apos;clock (%3). If that can&apos;t be, the time zone is wrong.</source>
        <translation>معظمها حدث من %1 فصاعدًا، و%2٪ بين منتصف الليل والخامسة (%3). إن كان ذلك غير معقول، فالمنطقة الزمنية خاطئة.</translation>
    </message>
    <message>
        <source>The hours of the da&amp;y</source>
        <translation>ساعا&amp;ت اليوم</translation>
    </message>
    <message>
        <source>As a ta&amp;ble</source>
        <translation>ك&amp;جدول</translation>
    </message>
</context>
<context>
    <name>convey::ui::KeyField</name>
    <message>
        <source>Shows the key that was pasted, until you press it again.</source>
        <translation>يُظهر المفتاح الملصق، إلى أن تضغط مرة أخرى.</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>الصق المفتاح</translation>
    </message>
    <message>
        <source>Paste another one to replace it</source>
        <translation>الصق مفتاحًا آخر ليحل محله</translation>
    </message>
    <message>
        <source>In Ads Manager under Conversions, Conversion keys. A key from Settings can&apos;t send.</source>
        <translation>في Ads Manager ضمن Conversions ثم Conversion keys. مفتاح من Settings لا يستطيع الإرسال.</translation>
    </message>
    <message>
        <source>This holds a character that no key has. Copy the key again, whole and alone.</source>
        <translation>فيه محرف لا يكون في أي مفتاح. انسخ المفتاح مرة أخرى، كاملًا ووحده.</translation>
    </message>
    <message>
        <source>Pasted; blanks were removed.</source>
        <translation>أُلصق؛ أُزيلت المسافات.</translation>
    </message>
    <message>
        <source>Pasted; blanks were removed. It ends in %1.</source>
        <translation>أُلصق؛ أُزيلت المسافات. ينتهي بـ %1.</translation>
    </message>
    <message>
        <source>Pasted.</source>
        <translation>أُلصق.</translation>
    </message>
    <message>
        <source>Pasted. It ends in %1.</source>
        <translation>أُلصق. ينتهي بـ %1.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>إخفاء المفتاح</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>إظهار المفتاح</translation>
    </message>
</context>
<context>
    <name>convey::ui::LeavesPane</name>
    <message>
        <source>The conversion as it will be sent</source>
        <translation>التحويل كما سيُرسل</translation>
    </message>
    <message>
        <source>The conversion letter by letter, as OpenAI gets it, and nothing else: no file name, no line number, no figures about you.</source>
        <translation>التحويل حرفًا حرفًا كما يصل إلى OpenAI، ولا شيء غيره: لا اسم ملف، ولا رقم سطر، ولا أرقام عنك.</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>السطر السابق</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>السطر التالي</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>حفظ هذه القائمة</translation>
    </message>
    <message>
        <source>Writes this list to a file that can be printed (.pdf, .html), for whoever has to know what leaves. Personal values are hidden in it while they are hidden here.</source>
        <translation>يكتب هذه القائمة في ملف قابل للطباعة (.pdf أو .html)، لمن يلزمه معرفة ما يغادر. تُخفى القيم الشخصية فيه ما دامت مخفية هنا.</translation>
    </message>
    <message>
        <source>Convey is looking at every row.</source>
        <translation>يفحص Convey كل صف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns:</source>
        <translation>
            <numerusform>لا أعمدة:</numerusform>
            <numerusform>عمود واحد:</numerusform>
            <numerusform>عمودان:</numerusform>
            <numerusform>%Ln أعمدة:</numerusform>
            <numerusform>%Ln عمودًا:</numerusform>
            <numerusform>%Ln عمود:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 readable + %2 hashed + %3 decide + %4 stay</source>
        <comment>how many columns</comment>
        <translation>%1 مقروء + %2 مجزّأ + %3 يقرر + %4 يبقى</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>a line and its state</comment>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>In your file, line %1</source>
        <translation>في ملفك، السطر %1</translation>
    </message>
    <message>
        <source>Save what leaves</source>
        <translation>حفظ ما يغادر</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>للطباعة (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>what-leaves.pdf</source>
        <translation>what-leaves.pdf</translation>
    </message>
    <message>
        <source>What leaves is saved as a page.</source>
        <translation>حُفظ ما يغادر في صفحة.</translation>
    </message>
    <message>
        <source>Save th&amp;is list…</source>
        <translation>حفظ هذه ال&amp;قائمة…</translation>
    </message>
</context>
<context>
    <name>convey::ui::Length</name>
    <message>
        <source>%1: %2 of %3 characters (%4), passed. Source: %5, %6</source>
        <translation>%1: %2 من %3 حرفًا (%4)، نجح. المصدر: %5، %6</translation>
    </message>
    <message>
        <source>%1: %2 of %3 characters (%4). Source: %5, %6</source>
        <translation>%1: %2 من %3 حرفًا (%4). المصدر: %5، %6</translation>
    </message>
    <message>
        <source>Longer than usual: leave something out where you can.</source>
        <translation>أطول من المعتاد: احذف شيئًا حيث أمكن.</translation>
    </message>
    <message>
        <source>Longer than these bear: %1.</source>
        <comment>names of products</comment>
        <translation>أطول مما تحتمله هذه: %1.</translation>
    </message>
    <message>
        <source>%1 Then %2 characters are left.</source>
        <comment>what to leave out, length</comment>
        <translation>%1 عندها يبقى %2 حرفًا.</translation>
    </message>
</context>
<context>
    <name>convey::ui::LengthMeter</name>
    <message>
        <source>%1 of %2 characters</source>
        <comment>length of an address and what is usual</comment>
        <translation>%1 من %2 حرفًا</translation>
    </message>
</context>
<context>
    <name>convey::ui::LiveQuestion</name>
    <message>
        <source>Send in practice mode</source>
        <translation>إرسال في وضع التدريب</translation>
    </message>
    <message>
        <source>Send for real</source>
        <translation>إرسال فعلي</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>وضع التدريب</translation>
    </message>
    <message>
        <source>Nothing reaches OpenAI, nothing counts.</source>
        <translation>لا شيء يصل إلى OpenAI، ولا شيء يُحسب.</translation>
    </message>
    <message>
        <source>For real</source>
        <translation>فعلي</translation>
    </message>
    <message>
        <source>OpenAI records these conversions.</source>
        <translation>يسجّل OpenAI هذه التحويلات.</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln conversions in practice mode?</source>
        <translation>
            <numerusform>لا تحويلات للإرسال في وضع التدريب.</numerusform>
            <numerusform>إرسال تحويل واحد في وضع التدريب؟</numerusform>
            <numerusform>إرسال تحويلين في وضع التدريب؟</numerusform>
            <numerusform>إرسال %Ln تحويلات في وضع التدريب؟</numerusform>
            <numerusform>إرسال %Ln تحويلًا في وضع التدريب؟</numerusform>
            <numerusform>إرسال %Ln تحويل في وضع التدريب؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln conversions for %1?</source>
        <comment>%1 is the destination</comment>
        <translation>
            <numerusform>لا تحويلات للإرسال لصالح %1.</numerusform>
            <numerusform>إرسال تحويل واحد لصالح %1؟</numerusform>
            <numerusform>إرسال تحويلين لصالح %1؟</numerusform>
            <numerusform>إرسال %Ln تحويلات لصالح %1؟</numerusform>
            <numerusform>إرسال %Ln تحويلًا لصالح %1؟</numerusform>
            <numerusform>إرسال %Ln تحويل لصالح %1؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>including %Ln with warnings</source>
        <translation>
            <numerusform>بلا تحذيرات</numerusform>
            <numerusform>منها واحد بتحذير</numerusform>
            <numerusform>منها اثنان بتحذيرات</numerusform>
            <numerusform>منها %Ln بتحذيرات</numerusform>
            <numerusform>منها %Ln بتحذيرات</numerusform>
            <numerusform>منها %Ln بتحذيرات</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Show the conversions with warnings</source>
        <translation>عرض التحويلات ذات التحذيرات</translation>
    </message>
    <message>
        <source>Closes this question and goes to Preview. Nothing is sent.</source>
        <translation>يغلق هذا السؤال وينتقل إلى المعاينة. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>This file was sent for real before. What was accepted there under the same event ID does not go again; under another one it would count twice.</source>
        <translation>أُرسل هذا الملف فعليًا من قبل. ما قُبل حينها بمعرّف الحدث نفسه لا يُرسل مجددًا؛ وبمعرّف آخر كان سيُحسب مرتين.</translation>
    </message>
    <message>
        <source>Not all of them are tested yet. A test takes about as long and records nothing.</source>
        <translation>لم تُختبر كلها بعد. يستغرق الاختبار نحو المدة نفسها ولا يسجّل شيئًا.</translation>
    </message>
    <message>
        <source>In practice mode a stand-in on this computer answers.</source>
        <translation>في وضع التدريب يرد بديل على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Recorded conversions can’t be taken back. You can stop at any time.</source>
        <translation>التحويلات المسجّلة لا يمكن سحبها. يمكنك الإيقاف في أي وقت.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>البكسل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>تبقى هنا</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln in practice mode</source>
        <translation>
            <numerusform>لا إرسال في وضع التدريب</numerusform>
            <numerusform>إرسال واحد في وضع التدريب</numerusform>
            <numerusform>إرسال اثنين في وضع التدريب</numerusform>
            <numerusform>إرسال %Ln في وضع التدريب</numerusform>
            <numerusform>إرسال %Ln في وضع التدريب</numerusform>
            <numerusform>إرسال %Ln في وضع التدريب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln conversions for real</source>
        <translation>
            <numerusform>لا تحويلات للإرسال الفعلي</numerusform>
            <numerusform>إرسال تحويل واحد فعليًا</numerusform>
            <numerusform>إرسال تحويلين فعليًا</numerusform>
            <numerusform>إرسال %Ln تحويلات فعليًا</numerusform>
            <numerusform>إرسال %Ln تحويلًا فعليًا</numerusform>
            <numerusform>إرسال %Ln تحويل فعليًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Space presses it; Enter does not.</source>
        <translation>المسافة تضغطه؛ و Enter لا يضغطه.</translation>
    </message>
    <message>
        <source>Sends now. Click it or press Space; Enter does not send.</source>
        <translation>يرسل الآن. انقره أو اضغط المسافة؛ Enter لا يرسل.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Closes the question. Nothing is sent.</source>
        <translation>يغلق السؤال. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>&amp;Test all first</source>
        <translation>ا&amp;ختبار الكل أولًا</translation>
    </message>
    <message>
        <source>Test all first</source>
        <translation>اختبار الكل أولًا</translation>
    </message>
    <message>
        <source>Sends all of them as a test. Nothing is recorded.</source>
        <translation>يرسلها كلها اختبارًا. لا يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>The sending history was damaged and is set aside as %1. Convey does not know any more what was sent before: what OpenAI has already goes again.</source>
        <translation>كان سجل الإرسال تالفًا ونُحّي جانبًا باسم %1. لم يعد Convey يعرف ما سبق إرساله: ما هو لدى OpenAI أصلًا يُرسل مجددًا.</translation>
    </message>
</context>
<context>
    <name>convey::ui::LookList</name>
    <message>
        <source>Now in Ads Manager</source>
        <translation>الآن في Ads Manager</translation>
    </message>
    <message>
        <source>After a send for real, look in Ads Manager</source>
        <translation>بعد إرسال فعلي، انظر في Ads Manager</translation>
    </message>
    <message>
        <source>Events of this file: %1</source>
        <translation>أحداث هذا الملف: %1</translation>
    </message>
    <message>
        <source>Worth a look from %1.</source>
        <translation>يستحق نظرة من %1.</translation>
    </message>
    <message>
        <source>Looked at on %1.</source>
        <translation>جرى النظر إليه في %1.</translation>
    </message>
</context>
<context>
    <name>convey::ui::LookupBar</name>
    <message>
        <source>Add a &amp;look-up file…</source>
        <translation>&amp;إضافة ملف بحث…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Add a look-up file</source>
        <translation>إضافة ملف بحث</translation>
    </message>
    <message>
        <source>Takes columns from a second file, such as the e-mail addresses of contacts for a file of deals. Its lines are found by a key that both files have.</source>
        <translation>يأخذ أعمدة من ملف ثانٍ، كعناوين بريد جهات الاتصال لملف صفقات. تُعرف أسطره بمفتاح موجود في الملفين.</translation>
    </message>
    <message>
        <source>Take the look-up file away</source>
        <translation>إزالة ملف البحث</translation>
    </message>
    <message>
        <source>Goes on without the look-up file. Choices of its columns are taken back.</source>
        <translation>يتابع من دون ملف البحث. تُلغى الاختيارات من أعمدته.</translation>
    </message>
    <message>
        <source>Choose a look-up file</source>
        <translation>اختيار ملف بحث</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.gz)</source>
        <translation>جداول (*.csv *.tsv *.txt *.xlsx *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Look-up file %1: %2</source>
        <comment>its name, then sentences about it</comment>
        <translation>ملف البحث %1: %2</translation>
    </message>
</context>
<context>
    <name>convey::ui::LookupDialog</name>
    <message>
        <source>%1 of %2 lines are found.</source>
        <translation>عُثر على %1 من %2 سطرًا.</translation>
    </message>
    <message>
        <source>Not there: %1, the first is line %2.</source>
        <translation>غير موجود: %1، أولها السطر %2.</translation>
    </message>
    <message>
        <source>Without a key: %1, the first is line %2.</source>
        <translation>بلا مفتاح: %1، أولها السطر %2.</translation>
    </message>
    <message>
        <source>Keys that the look-up file has more than once: %1, the first again in its line %2; only what their lines agree on is taken.</source>
        <translation>مفاتيح تتكرر في ملف البحث: %1، أول تكرار في سطره %2؛ لا يؤخذ إلا ما تتفق عليه أسطرها.</translation>
    </message>
    <message>
        <source>Add a look-up file</source>
        <translation>إضافة ملف بحث</translation>
    </message>
    <message>
        <source>Choose the two columns that hold the same key, such as the number of a contact. The columns of %1 can then be chosen beside those of your file.</source>
        <translation>اختر العمودين اللذين فيهما المفتاح نفسه، كرقم جهة الاتصال. عندها يمكن اختيار أعمدة %1 بجانب أعمدة ملفك.</translation>
    </message>
    <message>
        <source>Key in &amp;your file:</source>
        <translation>المفتاح في مل&amp;فك:</translation>
    </message>
    <message>
        <source>Key in the &amp;look-up file:</source>
        <translation>المفتاح في ملف ال&amp;بحث:</translation>
    </message>
    <message>
        <source>Reading the look-up file…</source>
        <translation>جارٍ قراءة ملف البحث…</translation>
    </message>
    <message>
        <source>&amp;Add the look-up file</source>
        <translation>إ&amp;ضافة ملف البحث</translation>
    </message>
    <message>
        <source>Lines of the two files belong together where these columns hold the same text.</source>
        <translation>تتطابق أسطر الملفين حيث في هذين العمودين النص نفسه.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
</context>
<context>
    <name>convey::ui::MadePages</name>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>When it is sent</source>
        <translation>متى يُرسل</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>OpenAI answers</source>
        <translation>رد OpenAI</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما يُفعل</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ماذا حدث</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>convey::ui::MainWindow</name>
    <message>
        <source>Open uploads</source>
        <translation>عمليات الرفع المفتوحة</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>إيقاف وإغلاق</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>إيقاف وإنهاء</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the rows in your spreadsheet, with the line of column names, then paste here.</source>
        <translation>لا شيء للصق. انسخ الصفوف في جدول بياناتك، مع سطر أسماء الأعمدة، ثم الصق هنا.</translation>
    </message>
    <message>
        <source>Open conversions</source>
        <translation>فتح التحويلات</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.gz)</source>
        <translation>جداول (*.csv *.tsv *.txt *.xlsx *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>م&amp;لف</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Opens one file, or several as one table.</source>
        <translation>يفتح ملفًا واحدًا، أو عدة ملفات في جدول واحد.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح &amp;حديث</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>ل&amp;صق الصفوف</translation>
    </message>
    <message>
        <source>Opens the rows that were copied in a spreadsheet.</source>
        <translation>يفتح الصفوف المنسوخة من جدول بيانات.</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>فتح ال&amp;عيّنة</translation>
    </message>
    <message>
        <source>Opens 400 made-up orders to practise with.</source>
        <translation>يفتح 400 طلب مصطنع للتدرّب عليها.</translation>
    </message>
    <message>
        <source>&amp;Close upload</source>
        <translation>إ&amp;غلاق الرفع</translation>
    </message>
    <message>
        <source>Closes the upload in front. Its file stays as it is.</source>
        <translation>يغلق الرفع المعروض. يبقى ملفه كما هو.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Closes Convey.</source>
        <translation>يغلق Convey.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file and its folder</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>لم يُفتح ملف بعد</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Takes back the last change on this page.</source>
        <translation>يلغي آخر تغيير في هذه الصفحة.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعا&amp;دة</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>يعيد التغيير الذي أُلغي.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copies what is selected.</source>
        <translation>ينسخ ما هو محدد.</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>نسخ مع ال&amp;عناوين</translation>
    </message>
    <message>
        <source>Copies the selected rows with the names of the columns above them.</source>
        <translation>ينسخ الصفوف المحددة وفوقها أسماء الأعمدة.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>ت&amp;حديد الكل</translation>
    </message>
    <message>
        <source>Selects everything in the field or table with the focus.</source>
        <translation>يحدد كل ما في الحقل أو الجدول الذي عليه التركيز.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>Finds words in the rows of this page.</source>
        <translation>يبحث عن كلمات في صفوف هذه الصفحة.</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>بحث عن ال&amp;تالي</translation>
    </message>
    <message>
        <source>Goes to the next place with these words.</source>
        <translation>ينتقل إلى الموضع التالي الذي فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>بحث عن ال&amp;سابق</translation>
    </message>
    <message>
        <source>Goes to the place with these words before this one.</source>
        <translation>ينتقل إلى الموضع السابق الذي فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>بحث واستبدا&amp;ل…</translation>
    </message>
    <message>
        <source>Replaces words down one column.</source>
        <translation>يستبدل كلمات في عمود كامل.</translation>
    </message>
    <message>
        <source>Preference&amp;s</source>
        <translation>الت&amp;فضيلات</translation>
    </message>
    <message>
        <source>Destinations, language, colours and what else can be set.</source>
        <translation>الوجهات واللغة والألوان وكل ما يمكن ضبطه.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Shows the page “%1”.</source>
        <translation>يعرض صفحة «%1».</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>Fills the screen with the window, or gives it back.</source>
        <translation>يملأ الشاشة بالنافذة، أو يعيدها كما كانت.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>كال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تباين &amp;عالٍ</translation>
    </message>
    <message>
        <source>Changes the colours of the window.</source>
        <translation>يغيّر ألوان النافذة.</translation>
    </message>
    <message>
        <source>&amp;Upload</source>
        <translation>ال&amp;رفع</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>Presses the blue button of the page in front.</source>
        <translation>يضغط الزر الأزرق في الصفحة المعروضة.</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>إعادة &amp;قراءة الملف</translation>
    </message>
    <message>
        <source>Reads the file as it is on the disk now.</source>
        <translation>يقرأ الملف كما هو على القرص الآن.</translation>
    </message>
    <message>
        <source>&amp;Save the setup…</source>
        <translation>&amp;حفظ الإعداد…</translation>
    </message>
    <message>
        <source>Keeps what each column means, so that the next export of this kind is ready at once.</source>
        <translation>يحفظ معنى كل عمود، ليكون الملف التالي من هذا النوع جاهزًا فورًا.</translation>
    </message>
    <message>
        <source>Saved set&amp;ups…</source>
        <translation>الإعدادات المحف&amp;وظة…</translation>
    </message>
    <message>
        <source>Lists the saved setups.</source>
        <translation>يعرض الإعدادات المحفوظة.</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>المشكلة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Goes to the next row with a problem.</source>
        <translation>ينتقل إلى الصف التالي الذي فيه مشكلة.</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>المشكلة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Goes to the row with a problem before this one.</source>
        <translation>ينتقل إلى الصف السابق الذي فيه مشكلة.</translation>
    </message>
    <message>
        <source>&amp;Test with OpenAI (nothing is recorded)</source>
        <translation>ا&amp;ختبار مع OpenAI (لا يُسجَّل شيء)</translation>
    </message>
    <message>
        <source>OpenAI judges the conversions and records nothing.</source>
        <translation>يحكم OpenAI على التحويلات ولا يسجّل شيئًا.</translation>
    </message>
    <message>
        <source>Send for rea&amp;l…</source>
        <translation>إرسال &amp;فعلي…</translation>
    </message>
    <message>
        <source>Asks first. What OpenAI records can’t be taken back.</source>
        <translation>يسأل أولًا. ما يسجّله OpenAI لا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;نافذة</translation>
    </message>
    <message>
        <source>&amp;Next upload</source>
        <translation>الرفع ال&amp;تالي</translation>
    </message>
    <message>
        <source>Shows the upload of the next tab.</source>
        <translation>يعرض رفع علامة التبويب التالية.</translation>
    </message>
    <message>
        <source>&amp;Previous upload</source>
        <translation>الرفع ال&amp;سابق</translation>
    </message>
    <message>
        <source>Shows the upload of the tab before this one.</source>
        <translation>يعرض رفع علامة التبويب السابقة.</translation>
    </message>
    <message>
        <source>Every row is looked at</source>
        <translation>فُحصت كل الصفوف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions can be sent</source>
        <translation>
            <numerusform>لا تحويلات يمكن إرسالها</numerusform>
            <numerusform>يمكن إرسال تحويل واحد</numerusform>
            <numerusform>يمكن إرسال تحويلين</numerusform>
            <numerusform>يمكن إرسال %Ln تحويلات</numerusform>
            <numerusform>يمكن إرسال %Ln تحويلًا</numerusform>
            <numerusform>يمكن إرسال %Ln تحويل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>لا محجوب</numerusform>
            <numerusform>محجوب واحد</numerusform>
            <numerusform>محجوبان</numerusform>
            <numerusform>%Ln محجوبة</numerusform>
            <numerusform>%Ln محجوبًا</numerusform>
            <numerusform>%Ln محجوب</numerusform>
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
        <translation>لا ملف مفتوح.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>No saved destination sends to the pixel %1. Make it again on the Send page of any file, with its key; then continue here.</source>
        <translation>لا وجهة محفوظة ترسل إلى البكسل %1. أنشئها من جديد في صفحة الإرسال لأي ملف، مع مفتاحها؛ ثم تابع هنا.</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>ال&amp;وسم</translation>
    </message>
    <message>
        <source>&amp;Make a tag</source>
        <translation>إنشاء و&amp;سم</translation>
    </message>
    <message>
        <source>A form for an image tag, with its code for every place.</source>
        <translation>نموذج لوسم صورة، مع رمزه لكل مكان.</translation>
    </message>
    <message>
        <source>&amp;Check a tag</source>
        <translation>&amp;فحص وسم</translation>
    </message>
    <message>
        <source>Tells what is wrong with an image tag, and mends it.</source>
        <translation>يبيّن ما الخطأ في وسم صورة، ويصلحه.</translation>
    </message>
    <message>
        <source>Many tags from a &amp;file</source>
        <translation>وسوم &amp;كثيرة من ملف</translation>
    </message>
    <message>
        <source>One tag a row of the file that is open.</source>
        <translation>وسم لكل صف من الملف المفتوح.</translation>
    </message>
    <message>
        <source>&amp;Recent tags</source>
        <translation>الوسوم ال&amp;حديثة</translation>
    </message>
    <message>
        <source>Tags that were made on this computer.</source>
        <translation>الوسوم التي أُنشئت على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>&amp;Keep oppref in your shop…</source>
        <translation>حفظ &amp;oppref في متجرك…</translation>
    </message>
    <message>
        <source>How a shop keeps what tells OpenAI which click an order came from.</source>
        <translation>كيف يحفظ المتجر ما يخبر OpenAI بالنقرة التي جاء منها الطلب.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Tells about the page, the field or the problem in front.</source>
        <translation>يشرح الصفحة أو الحقل أو المشكلة المعروضة.</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;ما هذا؟</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>ال&amp;بحث عن إجراء…</translation>
    </message>
    <message>
        <source>Every command, page, file, setup and destination by its name.</source>
        <translation>كل أمر وصفحة وملف وإعداد ووجهة باسمها.</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>بدء ال&amp;جولة</translation>
    </message>
    <message>
        <source>Through the whole job with made-up orders.</source>
        <translation>المهمة كلها مع طلبات مصطنعة.</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>نسخ بيانات الت&amp;شخيص</translation>
    </message>
    <message>
        <source>Copies versions and settings for a report of a fault: no key, no file, no folder, no name.</source>
        <translation>ينسخ الإصدارات والإعدادات للإبلاغ عن خلل: لا مفتاح ولا ملف ولا مجلد ولا اسم.</translation>
    </message>
    <message>
        <source>&amp;About Convey</source>
        <translation>&amp;حول Convey</translation>
    </message>
    <message>
        <source>Its version, and whose work it stands on.</source>
        <translation>إصداره، وعلى عمل مَن يقوم.</translation>
    </message>
    <message>
        <source>The diagnostics are copied: versions and settings, no key, no file and no name.</source>
        <translation>نُسخت بيانات التشخيص: إصدارات وإعدادات، لا مفتاح ولا ملف ولا اسم.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>هذه الصفحة</translation>
    </message>
    <message>
        <source>Recent file</source>
        <translation>ملف حديث</translation>
    </message>
    <message>
        <source>Use “%1” for this file</source>
        <translation>استخدام «%1» لهذا الملف</translation>
    </message>
    <message>
        <source>Saved setup</source>
        <translation>الإعداد المحفوظ</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>لا جاهز</numerusform>
            <numerusform>جاهز واحد</numerusform>
            <numerusform>جاهزان</numerusform>
            <numerusform>%Ln جاهزة</numerusform>
            <numerusform>%Ln جاهزًا</numerusform>
            <numerusform>%Ln جاهز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>لا شيء للمراجعة</numerusform>
            <numerusform>واحد للمراجعة</numerusform>
            <numerusform>اثنان للمراجعة</numerusform>
            <numerusform>%Ln للمراجعة</numerusform>
            <numerusform>%Ln للمراجعة</numerusform>
            <numerusform>%Ln للمراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outside the 7 days</source>
        <translation>
            <numerusform>لا شيء خارج الأيام السبعة</numerusform>
            <numerusform>واحد خارج الأيام السبعة</numerusform>
            <numerusform>اثنان خارج الأيام السبعة</numerusform>
            <numerusform>%Ln خارج الأيام السبعة</numerusform>
            <numerusform>%Ln خارج الأيام السبعة</numerusform>
            <numerusform>%Ln خارج الأيام السبعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>لا مستبعد</numerusform>
            <numerusform>مستبعد واحد</numerusform>
            <numerusform>مستبعدان</numerusform>
            <numerusform>%Ln مستبعدة</numerusform>
            <numerusform>%Ln مستبعدًا</numerusform>
            <numerusform>%Ln مستبعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln joined lines</source>
        <translation>
            <numerusform>لا أسطر مضمومة</numerusform>
            <numerusform>سطر مضموم واحد</numerusform>
            <numerusform>سطران مضمومان</numerusform>
            <numerusform>%Ln أسطر مضمومة</numerusform>
            <numerusform>%Ln سطرًا مضمومًا</numerusform>
            <numerusform>%Ln سطر مضموم</numerusform>
        </translation>
    </message>
    <message>
        <source>Convey is looking at every row.</source>
        <translation>يفحص Convey كل صف.</translation>
    </message>
    <message>
        <source>%1 % of the rows are looked at. So far: %2.</source>
        <comment>percent, counts</comment>
        <translation>فُحص %1٪ من الصفوف. حتى الآن: %2.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Another upload is being sent.</source>
        <translation>يجري إرسال رفع آخر.</translation>
    </message>
    <message>
        <source>Sent from this file: see the Send page.</source>
        <translation>أُرسل من هذا الملف: انظر صفحة الإرسال.</translation>
    </message>
    <message>
        <source>Tested, nothing is recorded: see the Send page.</source>
        <translation>اختُبر ولم يُسجَّل شيء: انظر صفحة الإرسال.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until the Send page says so.</source>
        <translation>لا يغادر شيء هذا الكمبيوتر قبل أن تقول صفحة الإرسال ذلك.</translation>
    </message>
    <message>
        <source>Nothing could be sent</source>
        <translation>تعذّر إرسال أي شيء</translation>
    </message>
    <message>
        <source>It could not begin. Convey says why.</source>
        <translation>تعذّر البدء. يذكر Convey السبب.</translation>
    </message>
    <message>
        <source>The test is done</source>
        <translation>انتهى الاختبار</translation>
    </message>
    <message>
        <source>Sending is done</source>
        <translation>انتهى الإرسال</translation>
    </message>
    <message>
        <source>Accepted: %1. Refused: %2.</source>
        <translation>مقبول: %1. مرفوض: %2.</translation>
    </message>
    <message>
        <source>The test has stopped before its end</source>
        <translation>توقف الاختبار قبل نهايته</translation>
    </message>
    <message>
        <source>Sending has stopped before its end</source>
        <translation>توقف الإرسال قبل نهايته</translation>
    </message>
    <message>
        <source>Accepted: %1. Refused: %2. No answer: %3. Not sent: %4.</source>
        <translation>مقبول: %1. مرفوض: %2. بلا رد: %3. لم يُرسل: %4.</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Prints the page for the developer, the list of what leaves, or the receipt.</source>
        <translation>يطبع صفحة المطوّر أو قائمة ما يغادر أو الإيصال.</translation>
    </message>
    <message>
        <source>P&amp;ause or continue sending</source>
        <translation>إيقاف الإرسال م&amp;ؤقتًا أو متابعته</translation>
    </message>
    <message>
        <source>Begins nothing new and waits for what is on its way, or goes on with the rest.</source>
        <translation>لا يبدأ جديدًا وينتظر ما هو في الطريق، أو يتابع الباقي.</translation>
    </message>
    <message>
        <source>St&amp;op the test or the send</source>
        <translation>إ&amp;يقاف الاختبار أو الإرسال</translation>
    </message>
    <message>
        <source>Sends nothing more. What was sent stays sent; the rest can go later.</source>
        <translation>لا يرسل المزيد. ما أُرسل يبقى مُرسلًا؛ ويمكن إرسال الباقي لاحقًا.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Another upload is being tested.</source>
        <translation>يجري اختبار رفع آخر.</translation>
    </message>
</context>
<context>
    <name>convey::ui::MappingView</name>
    <message>
        <source>Fields and the columns chosen for them</source>
        <translation>الحقول والأعمدة المختارة لها</translation>
    </message>
    <message>
        <source>Each row is a field of the conversion. Choose the column of your file that holds it. F4 opens the chooser, Delete takes back what you chose.</source>
        <translation>كل صف حقل من حقول التحويل. اختر العمود الذي يحويه من ملفك. F4 يفتح القائمة، و Delete يلغي اختيارك.</translation>
    </message>
</context>
<context>
    <name>convey::ui::ModeBand</name>
    <message>
        <source>Destination %1</source>
        <translation>الوجهة %1</translation>
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
        <translation>%1&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>convey::ui::MoneyMicroscopeView</name>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>Is sent</source>
        <translation>يُرسل</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>يُقرأ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an amount and its currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The a&amp;mounts, seen closely</source>
        <translation>ال&amp;مبالغ عن قرب</translation>
    </message>
    <message>
        <source>Amounts of the file and what is sent of each</source>
        <translation>مبالغ الملف وما يُرسل من كل منها</translation>
    </message>
    <message>
        <source>The first amounts of the file, the whole number that is sent for each, and how people read it. If the last column is 100 times too large or too small, answer the question about units.</source>
        <translation>أوائل المبالغ في الملف، والعدد الصحيح الذي يُرسل لكل منها، وكيف يقرأه الناس. إن كان العمود الأخير أكبر أو أصغر 100 مرة، فأجب عن سؤال الوحدات.</translation>
    </message>
    <message>
        <source>The file&apos;s total is %1. In whole units it would be %2.</source>
        <translation>إجمالي الملف %1. بالوحدات الكاملة يكون %2.</translation>
    </message>
    <message>
        <source>The file&apos;s total is %1. In the smallest units it would be %2.</source>
        <translation>إجمالي الملف %1. بأصغر الوحدات يكون %2.</translation>
    </message>
</context>
<context>
    <name>convey::ui::NoTagsModel</name>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Why it is no tag</source>
        <translation>لماذا ليس وسمًا</translation>
    </message>
    <message>
        <source>Left out by you.</source>
        <translation>مستبعد بقرارك.</translation>
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
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>How far the file is read</source>
        <translation>تقدّم قراءة الملف</translation>
    </message>
    <message>
        <source>How much of the file was looked at so far.</source>
        <translation>كم فُحص من الملف حتى الآن.</translation>
    </message>
    <message>
        <source>Cancel opening the file</source>
        <translation>إلغاء فتح الملف</translation>
    </message>
    <message>
        <source>Ends reading the file. What was open before stays open.</source>
        <translation>ينهي قراءة الملف. يبقى مفتوحًا ما كان مفتوحًا قبل ذلك.</translation>
    </message>
</context>
<context>
    <name>convey::ui::OutcomeList</name>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Refused, with OpenAI’s words</source>
        <translation>مرفوض، مع كلمات OpenAI</translation>
    </message>
    <message>
        <source>No answer: sent, no answer came back; repeating is safe</source>
        <translation>بلا رد: أُرسل ولم يصل رد؛ الإعادة آمنة</translation>
    </message>
    <message>
        <source>Stayed here: blocked, outside the 7 days or left out, with the reason</source>
        <translation>بقي هنا: محجوب أو خارج الأيام السبعة أو مستبعد، مع السبب</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Save the lines of each outcome</source>
        <translation>حفظ أسطر كل حصيلة</translation>
    </message>
    <message>
        <source>with all original columns</source>
        <translation>مع كل الأعمدة الأصلية</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>حفظ: %1</translation>
    </message>
    <message>
        <source>Writes these lines to a file of your own, as your export has them, with what became of each behind. It holds personal data, as your export does.</source>
        <translation>يكتب هذه الأسطر في ملف لك كما هي في ملفك المصدَّر، وبعدها ما آل إليه كل منها. فيه بيانات شخصية كما في ملفك المصدَّر.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no conversion</comment>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>convey::ui::Page</name>
    <message>
        <source>No file is open</source>
        <translation>لا ملف مفتوح</translation>
    </message>
    <message>
        <source>Open a spreadsheet export, or drop one anywhere in this window.</source>
        <translation>افتح ملفًا مصدَّرًا من جدول بيانات، أو أفلته في أي مكان من هذه النافذة.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>ف&amp;تح ملف…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title and headline</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer, or the file to print to, can’t be used.</source>
        <translation>لم يُطبع شيء: تعذّر استخدام الطابعة أو الملف المطلوب الطباعة إليه.</translation>
    </message>
</context>
<context>
    <name>convey::ui::PageField</name>
    <message>
        <source>Code of the page for the %1</source>
        <translation>رمز الصفحة لـ %1</translation>
    </message>
    <message>
        <source>What the page&apos;s template language writes here, such as order.id, or a plain name that each form writes as a variable of its own. Empty: what each form proposes.</source>
        <translation>ما تكتبه هنا لغة قوالب الصفحة، مثل order.id، أو اسم بسيط يكتبه كل شكل متغيرًا خاصًا به. فارغ: ما يقترحه كل شكل.</translation>
    </message>
    <message>
        <source>The page fills it in</source>
        <translation>تملؤه الصفحة</translation>
    </message>
    <message>
        <source>The page fills in the %1</source>
        <translation>تملأ الصفحة %1</translation>
    </message>
    <message>
        <source>Pressed, the page fills the value in when it is made, so that each visitor has their own; else it is always what you type here.</source>
        <translation>عند الضغط تملأ الصفحة القيمة وقت إنشائها، فتكون لكل زائر قيمته؛ وإلا فهي دائمًا ما تكتبه هنا.</translation>
    </message>
    <message>
        <source>Code of the page</source>
        <translation>رمز الصفحة</translation>
    </message>
</context>
<context>
    <name>convey::ui::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a command and its group</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, key %3</source>
        <comment>a command, its group, its shortcut</comment>
        <translation>%1، %2، المفتاح %3</translation>
    </message>
</context>
<context>
    <name>convey::ui::PicturesPane</name>
    <message>
        <source>Click reference</source>
        <translation>مرجع النقرة</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>رقم العميل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Country, city or postal code</source>
        <translation>البلد أو المدينة أو الرمز البريدي</translation>
    </message>
    <message>
        <source>IP address or browser</source>
        <translation>عنوان IP أو المتصفح</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>There are no conversions.</source>
        <translation>لا توجد تحويلات.</translation>
    </message>
    <message>
        <source>A click reference helps most. %1 % of the conversions have none.</source>
        <translation>مرجع النقرة هو الأكثر فائدة. %1٪ من التحويلات بلا مرجع.</translation>
    </message>
    <message>
        <source>An e-mail address helps. %1 % of the conversions have none.</source>
        <translation>عنوان البريد الإلكتروني يفيد. %1٪ من التحويلات بلا عنوان.</translation>
    </message>
    <message>
        <source>A phone number would help beside it. %1 % of the conversions have none.</source>
        <translation>رقم الهاتف يفيد معه. %1٪ من التحويلات بلا رقم.</translation>
    </message>
    <message>
        <source>Most conversions have what helps to recognise customers.</source>
        <translation>في معظم التحويلات ما يساعد على التعرّف على العملاء.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Conversions by hour of day</source>
        <translation>التحويلات حسب ساعة اليوم</translation>
    </message>
    <message>
        <source>From hour</source>
        <translation>من الساعة</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>التحويلات</translation>
    </message>
    <message>
        <source>Conversions by day</source>
        <translation>التحويلات حسب اليوم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>المبالغ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What identifies your customers</source>
        <translation>ما يعرّف بعملائك</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Conversions that have it</source>
        <translation>التحويلات التي فيها ذلك</translation>
    </message>
    <message>
        <source>Currency of the picture</source>
        <translation>عملة الرسم</translation>
    </message>
    <message>
        <source>Amounts are never added up across currencies: choose the one to look at.</source>
        <translation>لا تُجمع المبالغ أبدًا بين عملات مختلفة: اختر العملة التي تريدها.</translation>
    </message>
    <message>
        <source>None happened in the last 7 days.</source>
        <translation>لم يحدث أي منها في آخر 7 أيام.</translation>
    </message>
    <message>
        <source>Your computer&apos;s time (%1), the last 7 days. Most happened from %2 on.</source>
        <translation>توقيت الكمبيوتر (%1)، آخر 7 أيام. معظمها حدث من %2 فصاعدًا.</translation>
    </message>
    <message>
        <source>Since %1, the start of the 7 days.</source>
        <translation>منذ %1، بداية الأيام السبعة.</translation>
    </message>
    <message>
        <source>No conversion has an amount above zero.</source>
        <translation>لا تحويل مبلغه أكبر من صفر.</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>المبالغ بعملة %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions; the middle one has %1.</source>
        <translation>
            <numerusform>لا تحويلات؛ الأوسط قيمته %1.</numerusform>
            <numerusform>تحويل واحد؛ الأوسط قيمته %1.</numerusform>
            <numerusform>تحويلان؛ الأوسط قيمته %1.</numerusform>
            <numerusform>%Ln تحويلات؛ الأوسط قيمته %1.</numerusform>
            <numerusform>%Ln تحويلًا؛ الأوسط قيمته %1.</numerusform>
            <numerusform>%Ln تحويل؛ الأوسط قيمته %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Convey is looking at every row.</source>
        <translation>يفحص Convey كل صف.</translation>
    </message>
</context>
<context>
    <name>convey::ui::PixelBox</name>
    <message>
        <source>Pixel</source>
        <translation>البكسل</translation>
    </message>
    <message>
        <source>Pixel ID</source>
        <translation>معرّف البكسل</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>وضع التدريب</translation>
    </message>
</context>
<context>
    <name>convey::ui::PreferencePanel</name>
    <message>
        <source>Back to the default</source>
        <translation>العودة إلى الافتراضي</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <comment>a preference</comment>
        <translation>العودة إلى الافتراضي: %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Changes apply at once. Most people never need this page.</source>
        <translation>تسري التغييرات فورًا. معظم الناس لا يحتاجون إلى هذه الصفحة أبدًا.</translation>
    </message>
    <message>
        <source>No preference has these words.</source>
        <translation>لا تفضيل فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Clear the search to see all of them.</source>
        <translation>امسح البحث لتراها كلها.</translation>
    </message>
    <message>
        <source>Groups of preferences</source>
        <translation>مجموعات التفضيلات</translation>
    </message>
    <message>
        <source>Leads to a group of preferences.</source>
        <translation>ينتقل إلى مجموعة من التفضيلات.</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>البحث عن تفضيل</translation>
    </message>
    <message>
        <source>Shows only preferences with these words (Ctrl+F).</source>
        <translation>يعرض فقط التفضيلات التي فيها هذه الكلمات (Ctrl+F).</translation>
    </message>
    <message>
        <source>&amp;Reset all…</source>
        <translation>إعادة ض&amp;بط الكل…</translation>
    </message>
    <message>
        <source>Brings every preference on this page back to its default. Destinations stay.</source>
        <translation>يعيد كل تفضيل في هذه الصفحة إلى قيمته الافتراضية. تبقى الوجهات.</translation>
    </message>
    <message>
        <source>Reset all preferences</source>
        <translation>إعادة ضبط كل التفضيلات</translation>
    </message>
    <message>
        <source>Bring all preferences back to their defaults?</source>
        <translation>إعادة كل التفضيلات إلى قيمها الافتراضية؟</translation>
    </message>
    <message>
        <source>Destinations and their keys, the proxy, saved setups and the sending history stay.</source>
        <translation>تبقى الوجهات ومفاتيحها ووكيل الشبكة والإعدادات المحفوظة وسجل الإرسال.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>إعادة ال&amp;ضبط</translation>
    </message>
    <message>
        <source>No changes are kept.</source>
        <translation>لا تغييرات محفوظة.</translation>
    </message>
    <message numerus="yes">
        <source>Changes of %Ln files are kept.</source>
        <translation>
            <numerusform>لا تغييرات محفوظة لأي ملف.</numerusform>
            <numerusform>تغييرات ملف واحد محفوظة.</numerusform>
            <numerusform>تغييرات ملفين محفوظة.</numerusform>
            <numerusform>تغييرات %Ln ملفات محفوظة.</numerusform>
            <numerusform>تغييرات %Ln ملفًا محفوظة.</numerusform>
            <numerusform>تغييرات %Ln ملف محفوظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>الوجهات</translation>
    </message>
    <message>
        <source>Where conversions go: a pixel, its key and a colour that you recognise.</source>
        <translation>إلى أين تذهب التحويلات: بكسل ومفتاحه ولون تميّزه به.</translation>
    </message>
    <message>
        <source>Destinations, pixel, key, colour, client, test the key</source>
        <translation>الوجهات، البكسل، المفتاح، اللون، العميل، اختبار المفتاح</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>How requests leave this computer.</source>
        <translation>كيف تغادر الاستدعاءات هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Requests at the same time</source>
        <translation>استدعاءات في الوقت نفسه</translation>
    </message>
    <message>
        <source>Convey slows down by itself when OpenAI asks for it.</source>
        <translation>يبطئ Convey من تلقاء نفسه عندما يطلب OpenAI ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln</source>
        <translation>
            <numerusform>حتى %Ln</numerusform>
            <numerusform>واحد على الأكثر</numerusform>
            <numerusform>اثنان على الأكثر</numerusform>
            <numerusform>حتى %Ln</numerusform>
            <numerusform>حتى %Ln</numerusform>
            <numerusform>حتى %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>أكبر استدعاء</translation>
    </message>
    <message>
        <source>Smaller ones help where a network breaks off long uploads.</source>
        <translation>الأصغر يفيد حيث تقطع الشبكة عمليات الرفع الطويلة.</translation>
    </message>
    <message>
        <source>None: straight to OpenAI</source>
        <translation>بلا وكيل: مباشرة إلى OpenAI</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>كما يحدده النظام</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>ت&amp;غيير…</translation>
    </message>
    <message>
        <source>Which proxy requests go through.</source>
        <translation>وكيل الشبكة الذي تمر به الاستدعاءات.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>وكيل الشبكة</translation>
    </message>
    <message>
        <source>Its password lies in the system’s key store, in no file.</source>
        <translation>كلمة مروره في مخزن مفاتيح النظام، لا في أي ملف.</translation>
    </message>
    <message>
        <source>The system’s own alone</source>
        <translation>شهادات النظام وحدها</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>A PEM file from the people of your network.</source>
        <translation>ملف PEM من مسؤولي شبكتك.</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>الشهادات الموثوق بها</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>الشهادات (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Further trusted certificates</source>
        <translation>شهادات أخرى موثوق بها</translation>
    </message>
    <message>
        <source>Only where a company looks into its own traffic.</source>
        <translation>فقط حيث تفحص الشركة حركة شبكتها.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>المظهر واللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Changes at once.</source>
        <translation>يُطبَّق فورًا.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Holds when Convey starts the next time. Numbers and dates follow the system: %1 and %2.</source>
        <comment>a number, a date</comment>
        <translation>تسري عند بدء Convey في المرة القادمة. تتبع الأرقام والتواريخ النظام: %1 و %2.</translation>
    </message>
    <message>
        <source>When long work is done</source>
        <translation>عند انتهاء عمل طويل</translation>
    </message>
    <message>
        <source>The desktop is told only when the window is not in front and the work took over 10 seconds.</source>
        <translation>يظهر إشعار على سطح المكتب فقط إن لم تكن النافذة في المقدمة واستغرق العمل أكثر من 10 ثوانٍ.</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>بلا إشعار</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>What happens when Convey starts.</source>
        <translation>ما يحدث عند بدء Convey.</translation>
    </message>
    <message>
        <source>Files of last time</source>
        <translation>ملفات المرة السابقة</translation>
    </message>
    <message>
        <source>Files are opened again and nothing is sent.</source>
        <translation>تُفتح الملفات مجددًا ولا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Offer to open them</source>
        <translation>عرض فتحها</translation>
    </message>
    <message>
        <source>Open them at once</source>
        <translation>فتحها فورًا</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>نسيانها</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>بدء الجولة</translation>
    </message>
    <message>
        <source>Through the whole job with made-up orders.</source>
        <translation>المهمة كلها مع طلبات مصطنعة.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Through the whole job with 400 made-up orders, in practice mode.</source>
        <translation>المهمة كلها مع 400 طلب مصطنع، في وضع التدريب.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>What stays on this computer, and how long.</source>
        <translation>ما يبقى على هذا الكمبيوتر، وكم يبقى.</translation>
    </message>
    <message>
        <source>Sending history</source>
        <translation>سجل الإرسال</translation>
    </message>
    <message>
        <source>It knows no customers, only keyed hashes, and keeps a conversion from being sent twice.</source>
        <translation>لا يعرف عملاء، بل تجزئات بمفتاح فقط، ويمنع إرسال تحويل مرتين.</translation>
    </message>
    <message>
        <source>Kept until it is wiped</source>
        <translation>محفوظ إلى أن يُمحى</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %Ln days</source>
        <translation>
            <numerusform>محفوظ %Ln يوم</numerusform>
            <numerusform>محفوظ يومًا واحدًا</numerusform>
            <numerusform>محفوظ يومين</numerusform>
            <numerusform>محفوظ %Ln أيام</numerusform>
            <numerusform>محفوظ %Ln يومًا</numerusform>
            <numerusform>محفوظ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>W&amp;ipe…</source>
        <translation>&amp;محو…</translation>
    </message>
    <message>
        <source>Forgets the changes that are kept.</source>
        <translation>ينسى التغييرات المحفوظة.</translation>
    </message>
    <message>
        <source>Wipe kept changes</source>
        <translation>محو التغييرات المحفوظة</translation>
    </message>
    <message>
        <source>Wipe the changes that are kept of all files?</source>
        <translation>محو التغييرات المحفوظة لكل الملفات؟</translation>
    </message>
    <message>
        <source>Your files stay as they are. This can’t be undone.</source>
        <translation>تبقى ملفاتك كما هي. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;محو</translation>
    </message>
    <message>
        <source>Cells that you changed</source>
        <translation>الخلايا التي غيّرتها</translation>
    </message>
    <message>
        <source>Kept as you wrote them, so that they are there when you open a file again.</source>
        <translation>محفوظة كما كتبتها، لتكون موجودة عند فتح الملف مجددًا.</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>أماكن الحفظ</translation>
    </message>
    <message>
        <source>What Convey keeps, except keys, is in these two folders.</source>
        <translation>ما يحفظه Convey، عدا المفاتيح، موجود في هذين المجلدين.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Opens the folder.</source>
        <translation>يفتح المجلد.</translation>
    </message>
    <message>
        <source>Show the folder: %1</source>
        <comment>what is in it</comment>
        <translation>عرض المجلد: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Preferences, destinations without their keys, saved setups.</source>
        <translation>التفضيلات، والوجهات بلا مفاتيحها، والإعدادات المحفوظة.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>The sending history, the cells that you changed, tags made here.</source>
        <translation>سجل الإرسال، والخلايا التي غيّرتها، والوسوم المنشأة هنا.</translation>
    </message>
</context>
<context>
    <name>convey::ui::PreviewActions</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Takes back the last change (Ctrl+Z).</source>
        <translation>يلغي آخر تغيير (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back (Ctrl+Shift+Z).</source>
        <translation>يعيد التغيير الذي أُلغي (Ctrl+Shift+Z).</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>لا شيء لإعادته</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Writes the rejected rows, all problems, the request bodies or a reminder to a file.</source>
        <translation>يكتب في ملف الصفوف المردودة أو كل المشكلات أو نصوص الاستدعاءات أو تذكيرًا.</translation>
    </message>
    <message>
        <source>&amp;Rejected rows…</source>
        <translation>الصفوف المر&amp;دودة…</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>حفظ الصفوف المردودة</translation>
    </message>
    <message>
        <source>rejected.csv</source>
        <translation>rejected.csv</translation>
    </message>
    <message>
        <source>The blocked rows with what is wrong, and a column with the fix where one is known</source>
        <translation>الصفوف المحجوبة مع ما الخطأ فيها، وعمود فيه الإصلاح حيث يُعرف</translation>
    </message>
    <message>
        <source>&amp;All problems…</source>
        <translation>&amp;كل المشكلات…</translation>
    </message>
    <message>
        <source>Save all problems</source>
        <translation>حفظ كل المشكلات</translation>
    </message>
    <message>
        <source>problems.csv</source>
        <translation>problems.csv</translation>
    </message>
    <message>
        <source>As a table (.csv) or for programs (.json); personal values are left out</source>
        <translation>جدولًا (.csv) أو للبرامج (.json)؛ تُحذف القيم الشخصية</translation>
    </message>
    <message>
        <source>Request &amp;bodies…</source>
        <translation>نصوص الا&amp;ستدعاءات…</translation>
    </message>
    <message>
        <source>Save the request bodies</source>
        <translation>حفظ نصوص الاستدعاءات</translation>
    </message>
    <message>
        <source>bodies.ndjson</source>
        <translation>bodies.ndjson</translation>
    </message>
    <message>
        <source>What a test would send, letter by letter: one request a line</source>
        <translation>ما كان الاختبار سيرسله، حرفًا حرفًا: استدعاء في كل سطر</translation>
    </message>
    <message>
        <source>Re&amp;minder of the next export…</source>
        <translation>تذكير بالت&amp;صدير التالي…</translation>
    </message>
    <message>
        <source>Save a reminder</source>
        <translation>حفظ تذكير</translation>
    </message>
    <message>
        <source>export-again.ics</source>
        <translation>export-again.ics</translation>
    </message>
    <message>
        <source>A calendar file with the time by which to export again</source>
        <translation>ملف تقويم فيه الموعد الذي يلزم التصدير قبله</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>الم&amp;زيد</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Find and replace down a column, and wiping of what Convey keeps.</source>
        <translation>البحث والاستبدال في عمود، ومحو ما يحفظه Convey.</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>&amp;بحث واستبدال…</translation>
    </message>
    <message>
        <source>&amp;Wipe kept changes…</source>
        <translation>مح&amp;و التغييرات المحفوظة…</translation>
    </message>
    <message>
        <source>Convey keeps the cells you changed, so that they are there when you open a file again</source>
        <translation>يحفظ Convey الخلايا التي غيّرتها، لتكون موجودة عند فتح الملف مجددًا</translation>
    </message>
    <message>
        <source>Wipe kept changes</source>
        <translation>محو التغييرات المحفوظة</translation>
    </message>
    <message>
        <source>Convey keeps no changes.</source>
        <translation>لا يحفظ Convey أي تغييرات.</translation>
    </message>
    <message numerus="yes">
        <source>Wipe the changes of %Ln files?</source>
        <translation>
            <numerusform>لا تغييرات محفوظة لأي ملف.</numerusform>
            <numerusform>محو تغييرات ملف واحد؟</numerusform>
            <numerusform>محو تغييرات ملفين؟</numerusform>
            <numerusform>محو تغييرات %Ln ملفات؟</numerusform>
            <numerusform>محو تغييرات %Ln ملفًا؟</numerusform>
            <numerusform>محو تغييرات %Ln ملف؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They hold cells as you wrote them, which may be personal data. Your files stay as they are. What you changed in a file that is open stays until you close it, and is kept again with the next change. This can’t be undone.</source>
        <translation>فيها خلايا كما كتبتها، وقد تكون بيانات شخصية. تبقى ملفاتك كما هي. ما غيّرته في ملف مفتوح يبقى حتى تغلقه، ويُحفظ مجددًا مع التغيير التالي. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;محو</translation>
    </message>
    <message numerus="yes">
        <source>The changes of %Ln files are wiped.</source>
        <translation>
            <numerusform>لم تُمحَ أي تغييرات.</numerusform>
            <numerusform>مُحيت تغييرات ملف واحد.</numerusform>
            <numerusform>مُحيت تغييرات ملفين.</numerusform>
            <numerusform>مُحيت تغييرات %Ln ملفات.</numerusform>
            <numerusform>مُحيت تغييرات %Ln ملفًا.</numerusform>
            <numerusform>مُحيت تغييرات %Ln ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected rows are saved.</source>
        <translation>
            <numerusform>لم تُحفظ صفوف مردودة.</numerusform>
            <numerusform>حُفظ صف مردود واحد.</numerusform>
            <numerusform>حُفظ صفّان مردودان.</numerusform>
            <numerusform>حُفظت %Ln صفوف مردودة.</numerusform>
            <numerusform>حُفظ %Ln صفًّا مردودًا.</numerusform>
            <numerusform>حُفظ %Ln صف مردود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of their conversions have a fix in the last column.</source>
        <translation>
            <numerusform>لا تحويل منها له إصلاح.</numerusform>
            <numerusform>لتحويل واحد منها إصلاح في العمود الأخير.</numerusform>
            <numerusform>لتحويلين منها إصلاح في العمود الأخير.</numerusform>
            <numerusform>لـ%Ln من تحويلاتها إصلاح في العمود الأخير.</numerusform>
            <numerusform>لـ%Ln من تحويلاتها إصلاح في العمود الأخير.</numerusform>
            <numerusform>لـ%Ln من تحويلاتها إصلاح في العمود الأخير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems are saved.</source>
        <translation>
            <numerusform>لم تُحفظ مشكلات.</numerusform>
            <numerusform>حُفظت مشكلة واحدة.</numerusform>
            <numerusform>حُفظت مشكلتان.</numerusform>
            <numerusform>حُفظت %Ln مشكلات.</numerusform>
            <numerusform>حُفظت %Ln مشكلة.</numerusform>
            <numerusform>حُفظت %Ln مشكلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions are saved as they would be tested.</source>
        <translation>
            <numerusform>لم تُحفظ تحويلات.</numerusform>
            <numerusform>حُفظ تحويل واحد كما كان سيُختبر.</numerusform>
            <numerusform>حُفظ تحويلان كما كانا سيُختبران.</numerusform>
            <numerusform>حُفظت %Ln تحويلات كما كانت ستُختبر.</numerusform>
            <numerusform>حُفظ %Ln تحويلًا كما كانت ستُختبر.</numerusform>
            <numerusform>حُفظ %Ln تحويل كما كانت ستُختبر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export conversions again</source>
        <translation>تصدير التحويلات مجددًا</translation>
    </message>
    <message>
        <source>OpenAI takes conversions for 7 days. What happened since the last export is lost unless it is sent by then.</source>
        <translation>يأخذ OpenAI التحويلات مدة 7 أيام. ما حدث منذ آخر تصدير يضيع إن لم يُرسل قبل ذلك.</translation>
    </message>
    <message>
        <source>The reminder is saved. Open it with your calendar.</source>
        <translation>حُفظ التذكير. افتحه بتقويمك.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>ح&amp;فظ…</translation>
    </message>
</context>
<context>
    <name>convey::ui::PreviewPage</name>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Every conversion of a file, before anything is sent.</source>
        <translation>كل تحويل في الملف، قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>Convey is looking at every row.</source>
        <translation>يفحص Convey كل صف.</translation>
    </message>
    <message>
        <source>Convey could not look at the rows.</source>
        <translation>تعذّر على Convey فحص الصفوف.</translation>
    </message>
    <message>
        <source>You stopped it before every row was looked at. Nothing can be sent until all are.</source>
        <translation>أوقفته قبل فحص كل الصفوف. لا يمكن إرسال شيء حتى تُفحص كلها.</translation>
    </message>
    <message>
        <source>Continue to Send</source>
        <translation>متابعة إلى الإرسال</translation>
    </message>
    <message>
        <source>Stops before every row is looked at. Nothing is lost; you can look again.</source>
        <translation>يتوقف قبل فحص كل الصفوف. لا يضيع شيء؛ يمكنك الفحص مجددًا.</translation>
    </message>
    <message>
        <source>Looks at every row from the first one on.</source>
        <translation>يفحص كل الصفوف من أولها.</translation>
    </message>
    <message>
        <source>Show the refused conversions</source>
        <translation>عرض التحويلات المرفوضة</translation>
    </message>
    <message>
        <source>Shows only the rows that OpenAI refused, with its own words.</source>
        <translation>يعرض فقط الصفوف التي رفضها OpenAI، مع كلماته نفسها.</translation>
    </message>
    <message>
        <source>Rows, pictures, or what leaves</source>
        <translation>الصفوف أو الرسوم أو ما يغادر</translation>
    </message>
    <message>
        <source>The rows themselves, the conversions as pictures, or what leaves of each column.</source>
        <translation>الصفوف نفسها، أو التحويلات في رسوم، أو ما يغادر من كل عمود.</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>ال&amp;صفوف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions</source>
        <translation>
            <numerusform>لا تحويلات</numerusform>
            <numerusform>تحويل واحد</numerusform>
            <numerusform>تحويلان</numerusform>
            <numerusform>%Ln تحويلات</numerusform>
            <numerusform>%Ln تحويلًا</numerusform>
            <numerusform>%Ln تحويل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>conversions from lines</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1: each is one conversion</source>
        <comment>lines</comment>
        <translation>%1: كل منها تحويل واحد</translation>
    </message>
    <message>
        <source>%1: %2 + %3</source>
        <comment>lines are conversions and joined lines</comment>
        <translation>%1: %2 + %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines joined to their order</source>
        <translation>
            <numerusform>لا أسطر مضمومة إلى طلبها</numerusform>
            <numerusform>سطر واحد مضموم إلى طلبه</numerusform>
            <numerusform>سطران مضمومان إلى طلبهما</numerusform>
            <numerusform>%Ln أسطر مضمومة إلى طلبها</numerusform>
            <numerusform>%Ln سطرًا مضمومًا إلى طلبه</numerusform>
            <numerusform>%Ln سطر مضموم إلى طلبه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can still be sent; %Ln are older than 7 days, OpenAI does not take them.</source>
        <translation>
            <numerusform>ما زال يمكن إرسال %1؛ لا شيء أقدم من 7 أيام.</numerusform>
            <numerusform>ما زال يمكن إرسال %1؛ واحد أقدم من 7 أيام، ولا يأخذه OpenAI.</numerusform>
            <numerusform>ما زال يمكن إرسال %1؛ اثنان أقدم من 7 أيام، ولا يأخذهما OpenAI.</numerusform>
            <numerusform>ما زال يمكن إرسال %1؛ %Ln أقدم من 7 أيام، ولا يأخذها OpenAI.</numerusform>
            <numerusform>ما زال يمكن إرسال %1؛ %Ln أقدم من 7 أيام، ولا يأخذها OpenAI.</numerusform>
            <numerusform>ما زال يمكن إرسال %1؛ %Ln أقدم من 7 أيام، ولا يأخذها OpenAI.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these conversions can be sent. The causes below say why.</source>
        <translation>لا يمكن إرسال أي من هذه التحويلات. الأسباب أدناه تشرح ذلك.</translation>
    </message>
    <message>
        <source>Nothing is blocked. %1</source>
        <comment>a sentence follows</comment>
        <translation>لا شيء محجوب. %1</translation>
    </message>
    <message>
        <source>Convey has looked at every row. Fix what is blocked, or send without it.</source>
        <translation>فحص Convey كل صف. أصلح المحجوب، أو أرسل من دونه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions about this file are open; these counts rest on assumptions. Answer them on the Columns page before you send.</source>
        <translation>
            <numerusform>لا أسئلة مفتوحة عن هذا الملف.</numerusform>
            <numerusform>سؤال واحد عن هذا الملف مفتوح؛ تقوم هذه الأعداد على افتراضات. أجب عنه في صفحة الأعمدة قبل الإرسال.</numerusform>
            <numerusform>سؤالان عن هذا الملف مفتوحان؛ تقوم هذه الأعداد على افتراضات. أجب عنهما في صفحة الأعمدة قبل الإرسال.</numerusform>
            <numerusform>%Ln أسئلة عن هذا الملف مفتوحة؛ تقوم هذه الأعداد على افتراضات. أجب عنها في صفحة الأعمدة قبل الإرسال.</numerusform>
            <numerusform>%Ln سؤالًا عن هذا الملف مفتوحة؛ تقوم هذه الأعداد على افتراضات. أجب عنها في صفحة الأعمدة قبل الإرسال.</numerusform>
            <numerusform>%Ln سؤال عن هذا الملف مفتوحة؛ تقوم هذه الأعداد على افتراضات. أجب عنها في صفحة الأعمدة قبل الإرسال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines are looked at; the counts are those so far</source>
        <translation>
            <numerusform>فُحص %1 من %Ln سطر؛ الأعداد حتى الآن</numerusform>
            <numerusform>فُحص %1 من سطر واحد؛ الأعداد حتى الآن</numerusform>
            <numerusform>فُحص %1 من سطرين؛ الأعداد حتى الآن</numerusform>
            <numerusform>فُحص %1 من %Ln أسطر؛ الأعداد حتى الآن</numerusform>
            <numerusform>فُحص %1 من %Ln سطرًا؛ الأعداد حتى الآن</numerusform>
            <numerusform>فُحص %1 من %Ln سطر؛ الأعداد حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>OpenAI refused %Ln conversions of this file.</source>
        <translation>
            <numerusform>لم يرفض OpenAI أي تحويل من هذا الملف.</numerusform>
            <numerusform>رفض OpenAI تحويلًا واحدًا من هذا الملف.</numerusform>
            <numerusform>رفض OpenAI تحويلين من هذا الملف.</numerusform>
            <numerusform>رفض OpenAI %Ln تحويلات من هذا الملف.</numerusform>
            <numerusform>رفض OpenAI %Ln تحويلًا من هذا الملف.</numerusform>
            <numerusform>رفض OpenAI %Ln تحويل من هذا الملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are changed since.</source>
        <translation>
            <numerusform>لم يتغيّر شيء منها بعد.</numerusform>
            <numerusform>تغيّر واحد منذ ذلك الحين.</numerusform>
            <numerusform>تغيّر اثنان منذ ذلك الحين.</numerusform>
            <numerusform>تغيّر %Ln منذ ذلك الحين.</numerusform>
            <numerusform>تغيّر %Ln منذ ذلك الحين.</numerusform>
            <numerusform>تغيّر %Ln منذ ذلك الحين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions can be sent.</source>
        <translation>
            <numerusform>لا تحويلات يمكن إرسالها.</numerusform>
            <numerusform>يمكن إرسال تحويل واحد.</numerusform>
            <numerusform>يمكن إرسال تحويلين.</numerusform>
            <numerusform>يمكن إرسال %Ln تحويلات.</numerusform>
            <numerusform>يمكن إرسال %Ln تحويلًا.</numerusform>
            <numerusform>يمكن إرسال %Ln تحويل.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>some of all conversions</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Stop loo&amp;king</source>
        <translation>إ&amp;يقاف الفحص</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>إعا&amp;دة الفحص</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>الرسو&amp;م</translation>
    </message>
    <message>
        <source>What &amp;leaves</source>
        <translation>ما ي&amp;غادر</translation>
    </message>
</context>
<context>
    <name>convey::ui::ProgressPanel</name>
    <message>
        <source>To send</source>
        <translation>للإرسال</translation>
    </message>
    <message>
        <source>repeating is safe</source>
        <translation>الإعادة آمنة</translation>
    </message>
    <message>
        <source>Pausing: nothing new is sent. What is on its way comes to its end.</source>
        <translation>إيقاف مؤقت: لا يُرسل جديد. ما هو في الطريق يصل إلى نهايته.</translation>
    </message>
    <message>
        <source>Stopping: nothing new is sent. What is on its way is awaited for a moment.</source>
        <translation>إيقاف: لا يُرسل جديد. يُنتظر ما هو في الطريق لحظة.</translation>
    </message>
    <message>
        <source>%1 % answered</source>
        <translation>رُدّ على %1٪</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>percent answered, and what is waited for</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, about %2 a second, %3 to go.</source>
        <translation>%1، نحو %2 في الثانية، بقي %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>لا ثوانٍ</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions left the 7 days while they waited; they stay here.</source>
        <translation>
            <numerusform>لم يخرج أي تحويل من الأيام السبعة أثناء الانتظار.</numerusform>
            <numerusform>خرج تحويل واحد من الأيام السبعة أثناء الانتظار؛ يبقى هنا.</numerusform>
            <numerusform>خرج تحويلان من الأيام السبعة أثناء الانتظار؛ يبقيان هنا.</numerusform>
            <numerusform>خرجت %Ln تحويلات من الأيام السبعة أثناء الانتظار؛ تبقى هنا.</numerusform>
            <numerusform>خرج %Ln تحويلًا من الأيام السبعة أثناء الانتظار؛ تبقى هنا.</numerusform>
            <numerusform>خرج %Ln تحويل من الأيام السبعة أثناء الانتظار؛ تبقى هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 percent, %2 accepted, %3 refused</source>
        <translation>%1 بالمئة، %2 مقبول، %3 مرفوض</translation>
    </message>
    <message>
        <source>The requests are being prepared; none of them is sent yet.</source>
        <translation>يجري تحضير الاستدعاءات؛ لم يُرسل أي منها بعد.</translation>
    </message>
</context>
<context>
    <name>convey::ui::ProxyDialog</name>
    <message>
        <source>Proxy</source>
        <translation>وكيل الشبكة</translation>
    </message>
    <message>
        <source>Requests go</source>
        <translation>تمرّ الاستدعاءات</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>As your network’s people name it, like http://proxy.example.com:3128.</source>
        <translation>كما يسمّيه مسؤولو شبكتك، مثل http://proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Leave it empty where the proxy asks for none.</source>
        <translation>اتركه فارغًا إذا كان الوكيل لا يطلبه.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Leave it empty to stay with the one that is kept.</source>
        <translation>اتركها فارغة للإبقاء على المحفوظة.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظها</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>كما يحدده النظام</translation>
    </message>
    <message>
        <source>Takes the proxy of the desktop’s network settings, if there is one.</source>
        <translation>يأخذ الوكيل من إعدادات شبكة سطح المكتب، إن وُجد.</translation>
    </message>
    <message>
        <source>Without a proxy</source>
        <translation>بلا وكيل</translation>
    </message>
    <message>
        <source>Goes straight to OpenAI.</source>
        <translation>مباشرة إلى OpenAI.</translation>
    </message>
    <message>
        <source>Through this proxy</source>
        <translation>عبر هذا الوكيل</translation>
    </message>
    <message>
        <source>Takes the proxy that is named below.</source>
        <translation>يأخذ الوكيل المذكور أدناه.</translation>
    </message>
    <message>
        <source>In the system’s key store</source>
        <translation>في مخزن مفاتيح النظام</translation>
    </message>
    <message>
        <source>The password is there the next time you start Convey.</source>
        <translation>كلمة المرور موجودة عند تشغيل Convey في المرة القادمة.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>The password is forgotten when Convey closes.</source>
        <translation>تُنسى كلمة المرور عند إغلاق Convey.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Closes without saving.</source>
        <translation>يغلق من دون حفظ.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The next request goes this way.</source>
        <translation>الاستدعاء التالي يمرّ من هنا.</translation>
    </message>
    <message>
        <source>This is no address of a proxy. Name and password have places of their own.</source>
        <translation>هذا ليس عنوان وكيل. للاسم وكلمة المرور موضعان خاصان.</translation>
    </message>
    <message>
        <source>A password goes with a user name.</source>
        <translation>كلمة المرور تلزم معها اسم مستخدم.</translation>
    </message>
</context>
<context>
    <name>convey::ui::QuestionCard</name>
    <message>
        <source>Only scheme, host and path of the page address are sent; what follows a ? stays here. Until it is known, nothing can be sent.</source>
        <translation>يُرسل المخطط والمضيف والمسار من عنوان الصفحة فقط؛ وما يلي ? يبقى هنا. لا يمكن إرسال شيء قبل معرفته.</translation>
    </message>
    <message>
        <source>Asked because %1.</source>
        <comment>a clause follows: 3 times name no zone</comment>
        <translation>سبب السؤال: %1.</translation>
    </message>
    <message>
        <source>Use it as the event ID</source>
        <translation>استخدامه معرّفًا للحدث</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>طرحه</translation>
    </message>
    <message>
        <source>Use it as consent</source>
        <translation>استخدامه موافقةً</translation>
    </message>
    <message>
        <source>Use this column</source>
        <translation>استخدام هذا العمود</translation>
    </message>
    <message>
        <source>Send the whole amount</source>
        <translation>إرسال المبلغ كله</translation>
    </message>
    <message>
        <source>It is no consent</source>
        <translation>ليس موافقة</translation>
    </message>
    <message>
        <source>It is about messages only</source>
        <translation>يخص الرسائل فقط</translation>
    </message>
    <message>
        <source>Use for every line</source>
        <translation>استخدام لكل سطر</translation>
    </message>
    <message>
        <source>This is assumed until it is answered.</source>
        <translation>هذا مفترض إلى أن تُعطى إجابة.</translation>
    </message>
    <message>
        <source>Answers the question: %1</source>
        <translation>يجيب عن السؤال: %1</translation>
    </message>
    <message>
        <source>Answers the question: the column is not used for this.</source>
        <translation>يجيب عن السؤال: لا يُستخدم العمود لهذا.</translation>
    </message>
</context>
<context>
    <name>convey::ui::QuestionList</name>
    <message>
        <source>Both answers are right</source>
        <translation>الإجابتان صحيحتان</translation>
    </message>
    <message>
        <source>Answers both questions above at once: by what stands in their fields, or by the column that is assumed. One step undoes both.</source>
        <translation>يجيب عن السؤالين أعلاه معًا: بما في حقليهما، أو بالعمود المفترض. خطوة واحدة تتراجع عن الاثنين.</translation>
    </message>
    <message>
        <source>Take both answers as they are shown</source>
        <translation>اعتماد الإجابتين كما تظهران</translation>
    </message>
    <message numerus="yes">
        <source>%n more questions after that.</source>
        <translation>
            <numerusform>لا أسئلة بعد ذلك.</numerusform>
            <numerusform>سؤال واحد آخر بعد ذلك.</numerusform>
            <numerusform>سؤالان آخران بعد ذلك.</numerusform>
            <numerusform>%n أسئلة أخرى بعد ذلك.</numerusform>
            <numerusform>%n سؤالًا آخر بعد ذلك.</numerusform>
            <numerusform>%n سؤال آخر بعد ذلك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>The pages of the upload in front, in their order, with what is done and what is blocked. Up and Down walk, Enter opens.</source>
        <translation>صفحات الرفع المعروض بترتيبها، مع ما أُنجز وما حُجب. السهمان أعلى وأسفل للتنقل، و Enter للفتح.</translation>
    </message>
</context>
<context>
    <name>convey::ui::RailModel</name>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>This upload</source>
        <translation>هذا الرفع</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Anytime</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>Image tag</source>
        <translation>وسم الصورة</translation>
    </message>
    <message>
        <source>Sending history</source>
        <translation>سجل الإرسال</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1، الخطوة %2 من %3</translation>
    </message>
    <message>
        <source>%1, step %2 of %3, running</source>
        <translation>%1، الخطوة %2 من %3، قيد التشغيل</translation>
    </message>
    <message numerus="yes">
        <source>%1, step %2 of %3, %n blocked</source>
        <translation>
            <numerusform>%1، الخطوة %2 من %3، لا محجوب</numerusform>
            <numerusform>%1، الخطوة %2 من %3، محجوب واحد</numerusform>
            <numerusform>%1، الخطوة %2 من %3، محجوبان</numerusform>
            <numerusform>%1، الخطوة %2 من %3، %n محجوبة</numerusform>
            <numerusform>%1، الخطوة %2 من %3، %n محجوبًا</numerusform>
            <numerusform>%1، الخطوة %2 من %3، %n محجوب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, step %2 of %3, done</source>
        <translation>%1، الخطوة %2 من %3، تم</translation>
    </message>
</context>
<context>
    <name>convey::ui::Ramp</name>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>لا مرفوض</numerusform>
            <numerusform>مرفوض واحد</numerusform>
            <numerusform>مرفوضان</numerusform>
            <numerusform>%Ln مرفوضة</numerusform>
            <numerusform>%Ln مرفوضًا</numerusform>
            <numerusform>%Ln مرفوض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <translation>
            <numerusform>لا شيء بلا رد</numerusform>
            <numerusform>واحد بلا رد</numerusform>
            <numerusform>اثنان بلا رد</numerusform>
            <numerusform>%Ln بلا رد</numerusform>
            <numerusform>%Ln بلا رد</numerusform>
            <numerusform>%Ln بلا رد</numerusform>
        </translation>
    </message>
    <message>
        <source>not carried through</source>
        <translation>لم تُنجز</translation>
    </message>
    <message>
        <source>Passed %1</source>
        <comment>a time</comment>
        <translation>نجح %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::ReasonBox</name>
    <message>
        <source>Test order</source>
        <translation>طلب تجريبي</translation>
    </message>
    <message>
        <source>Returned or cancelled</source>
        <translation>مُرجَع أو ملغى</translation>
    </message>
    <message>
        <source>Sent already</source>
        <translation>سبق إرساله</translation>
    </message>
    <message>
        <source>Our own staff</source>
        <translation>موظفونا</translation>
    </message>
    <message>
        <source>The customer asked for it</source>
        <translation>طلب العميل ذلك</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>بلا سبب</translation>
    </message>
</context>
<context>
    <name>convey::ui::ReasonDialog</name>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Why leave %Ln rows out?</source>
        <translation>
            <numerusform>&amp;لماذا يُستبعد الصفوف؟</numerusform>
            <numerusform>&amp;لماذا يُستبعد صف واحد؟</numerusform>
            <numerusform>&amp;لماذا يُستبعد صفّان؟</numerusform>
            <numerusform>&amp;لماذا تُستبعد %Ln صفوف؟</numerusform>
            <numerusform>&amp;لماذا يُستبعد %Ln صفًّا؟</numerusform>
            <numerusform>&amp;لماذا يُستبعد %Ln صف؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept with your changes and written into the list of problems. Nothing of it is sent.</source>
        <translation>يُحفظ مع تغييراتك ويُكتب في قائمة المشكلات. لا يُرسل منه شيء.</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>ا&amp;ستبعاد</translation>
    </message>
</context>
<context>
    <name>convey::ui::ReceiptSaver</name>
    <message>
        <source>Save the receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>للطباعة (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>للبرامج (*.json)</translation>
    </message>
</context>
<context>
    <name>convey::ui::RecentModel</name>
    <message>
        <source>File not found</source>
        <translation>الملف غير موجود</translation>
    </message>
    <message>
        <source>Folder not found</source>
        <translation>المجلد غير موجود</translation>
    </message>
    <message>
        <source>May not be read</source>
        <translation>قراءته غير مسموحة</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Tested only</source>
        <translation>اختُبر فقط</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln to go</source>
        <translation>
            <numerusform>توقف: لم يبق شيء</numerusform>
            <numerusform>توقف: بقي واحد</numerusform>
            <numerusform>توقف: بقي اثنان</numerusform>
            <numerusform>توقف: بقي %Ln</numerusform>
            <numerusform>توقف: بقي %Ln</numerusform>
            <numerusform>توقف: بقي %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>لا مقبول</numerusform>
            <numerusform>مقبول واحد</numerusform>
            <numerusform>مقبولان</numerusform>
            <numerusform>%Ln مقبولة</numerusform>
            <numerusform>%Ln مقبولًا</numerusform>
            <numerusform>%Ln مقبول</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file and why it can&apos;t be opened</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1، مثبّت</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>آخر حفظ</translation>
    </message>
</context>
<context>
    <name>convey::ui::RecentPane</name>
    <message>
        <source>Tags made lately</source>
        <translation>أحدث الوسوم</translation>
    </message>
    <message>
        <source>Enter puts a tag into the form again, Delete takes it off this list.</source>
        <translation>‏Enter يعيد الوسم إلى النموذج، و Delete يزيله من هذه القائمة.</translation>
    </message>
    <message>
        <source>Kept on this computer, the newest 30. Tags with customer data or an order number in them are not kept.</source>
        <translation>تُحفظ على هذا الكمبيوتر، أحدث 30. لا تُحفظ الوسوم التي فيها بيانات عملاء أو رقم طلب.</translation>
    </message>
    <message>
        <source>No tag was made yet</source>
        <translation>لم يُنشأ وسم بعد</translation>
    </message>
    <message>
        <source>Tags that you copy or save are listed here.</source>
        <translation>تُدرج هنا الوسوم التي تنسخها أو تحفظها.</translation>
    </message>
    <message>
        <source>Forget the tags</source>
        <translation>نسيان الوسوم</translation>
    </message>
    <message>
        <source>Forget all tags that were made lately? Pages that have them go on as they are.</source>
        <translation>نسيان كل الوسوم التي أُنشئت حديثًا؟ الصفحات التي تحويها تستمر كما هي.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>نسيانها</translation>
    </message>
</context>
<context>
    <name>convey::ui::RecentTagsModel</name>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values from the page</source>
        <translation>
            <numerusform>لا قيم من الصفحة</numerusform>
            <numerusform>قيمة واحدة من الصفحة</numerusform>
            <numerusform>قيمتان من الصفحة</numerusform>
            <numerusform>%Ln قيم من الصفحة</numerusform>
            <numerusform>%Ln قيمة من الصفحة</numerusform>
            <numerusform>%Ln قيمة من الصفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما يقوله</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>البكسل</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
</context>
<context>
    <name>convey::ui::Refusal</name>
    <message>
        <source>OpenAI names no field.</source>
        <translation>لا يذكر OpenAI أي حقل.</translation>
    </message>
    <message>
        <source>It is about %1.</source>
        <comment>%1 is a field of the API</comment>
        <translation>يتعلق بـ %1.</translation>
    </message>
</context>
<context>
    <name>convey::ui::RefusalCard</name>
    <message>
        <source>OpenAI refused it. It is changed since and can be sent again, on the Send page.</source>
        <translation>رفضه OpenAI. تغيّر منذ ذلك الحين ويمكن إرساله مجددًا في صفحة الإرسال.</translation>
    </message>
    <message>
        <source>OpenAI refused it. Change what its words name, then send it again.</source>
        <translation>رفضه OpenAI. غيّر ما تذكره كلماته، ثم أرسله مجددًا.</translation>
    </message>
    <message>
        <source>Show the cell in “%1”</source>
        <translation>عرض الخلية في «%1»</translation>
    </message>
    <message>
        <source>Goes to the cell of your row that OpenAI&apos;s answer is about, to change it there.</source>
        <translation>ينتقل إلى خلية صفّك التي يخصها رد OpenAI، لتغييرها هناك.</translation>
    </message>
</context>
<context>
    <name>convey::ui::RefusedModel</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>معرّف الحدث</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>OpenAI’s words</source>
        <translation>كلمات OpenAI</translation>
    </message>
</context>
<context>
    <name>convey::ui::ReplaceDialog</name>
    <message>
        <source>Only &amp;whole cells</source>
        <translation>&amp;خلايا كاملة فقط</translation>
    </message>
    <message>
        <source>In &amp;any case</source>
        <translation>دون تمييز &amp;حالة الأحرف</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>بحث واستبدال</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>ا&amp;ستبدال</translation>
    </message>
    <message>
        <source>Changes the cells. It is one step that can be undone; your file stays as it is.</source>
        <translation>يغيّر الخلايا. خطوة واحدة يمكن التراجع عنها؛ ويبقى ملفك كما هو.</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>ال&amp;عمود</translation>
    </message>
    <message>
        <source>The column whose cells change.</source>
        <translation>العمود الذي تتغيّر خلاياه.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>البح&amp;ث عن</translation>
    </message>
    <message>
        <source>What stands there now. With whole cells alone, nothing here means empty cells.</source>
        <translation>ما هو موجود الآن. مع الخلايا الكاملة فقط، الفراغ هنا يعني الخلايا الفارغة.</translation>
    </message>
    <message>
        <source>Replace &amp;by</source>
        <translation>استبدال &amp;بـ</translation>
    </message>
    <message>
        <source>What is to stand there. Nothing here takes it out.</source>
        <translation>ما سيحل محله. الفراغ هنا يحذفه.</translation>
    </message>
    <message>
        <source>Changes only cells that hold this and nothing else.</source>
        <translation>يغيّر فقط الخلايا التي فيها هذا ولا شيء غيره.</translation>
    </message>
    <message>
        <source>Small and capital letters are taken for the same.</source>
        <translation>تُعدّ الأحرف الصغيرة والكبيرة سواء.</translation>
    </message>
    <message numerus="yes">
        <source>Only in the %Ln &amp;rows shown</source>
        <translation>
            <numerusform>في ال&amp;صفوف الظاهرة فقط</numerusform>
            <numerusform>في ال&amp;صف الظاهر فقط</numerusform>
            <numerusform>في ال&amp;صفّين الظاهرين فقط</numerusform>
            <numerusform>في ال&amp;صفوف الـ%Ln الظاهرة فقط</numerusform>
            <numerusform>في ال&amp;صفوف الـ%Ln الظاهرة فقط</numerusform>
            <numerusform>في ال&amp;صفوف الـ%Ln الظاهرة فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves the rows alone that the list does not show at the moment.</source>
        <translation>يترك الصفوف التي لا تعرضها القائمة الآن.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>The first cells that would change, before and after</source>
        <translation>أوائل الخلايا التي ستتغيّر، قبل وبعد</translation>
    </message>
    <message>
        <source>What the first cells would look like. Personal values are hidden while they are hidden in the table.</source>
        <translation>كيف ستبدو أوائل الخلايا. تُخفى القيم الشخصية ما دامت مخفية في الجدول.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>بعدها</translation>
    </message>
    <message>
        <source>How far the replacing is</source>
        <translation>تقدّم الاستبدال</translation>
    </message>
    <message>
        <source>Write what is to be found.</source>
        <translation>اكتب ما يُبحث عنه.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>No cell would change.</source>
        <translation>لن تتغيّر أي خلية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells would change.</source>
        <translation>
            <numerusform>لن تتغيّر أي خلية.</numerusform>
            <numerusform>ستتغيّر خلية واحدة.</numerusform>
            <numerusform>ستتغيّر خليتان.</numerusform>
            <numerusform>ستتغيّر %Ln خلايا.</numerusform>
            <numerusform>ستتغيّر %Ln خلية.</numerusform>
            <numerusform>ستتغيّر %Ln خلية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::ResultPanel</name>
    <message numerus="yes">
        <source>This computer’s clock is %Ln minutes ahead of the server’s. Set it: OpenAI judges the seven days by its own.</source>
        <translation>
            <numerusform>ساعة هذا الكمبيوتر مطابقة لساعة الخادم.</numerusform>
            <numerusform>ساعة هذا الكمبيوتر متقدمة دقيقة واحدة على ساعة الخادم. اضبطها: يحكم OpenAI على الأيام السبعة بساعته.</numerusform>
            <numerusform>ساعة هذا الكمبيوتر متقدمة دقيقتين على ساعة الخادم. اضبطها: يحكم OpenAI على الأيام السبعة بساعته.</numerusform>
            <numerusform>ساعة هذا الكمبيوتر متقدمة %Ln دقائق على ساعة الخادم. اضبطها: يحكم OpenAI على الأيام السبعة بساعته.</numerusform>
            <numerusform>ساعة هذا الكمبيوتر متقدمة %Ln دقيقة على ساعة الخادم. اضبطها: يحكم OpenAI على الأيام السبعة بساعته.</numerusform>
            <numerusform>ساعة هذا الكمبيوتر متقدمة %Ln دقيقة على ساعة الخادم. اضبطها: يحكم OpenAI على الأيام السبعة بساعته.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln minutes behind the server’s. Set it: OpenAI judges the seven days by its own.</source>
        <translation>
            <numerusform>ساعة هذا الكمبيوتر مطابقة لساعة الخادم.</numerusform>
            <numerusform>ساعة هذا الكمبيوتر متأخرة دقيقة واحدة عن ساعة الخادم. اضبطها: يحكم OpenAI على الأيام السبعة بساعته.</numerusform>
            <numerusform>ساعة هذا الكمبيوتر متأخرة دقيقتين عن ساعة الخادم. اضبطها: يحكم OpenAI على الأيام السبعة بساعته.</numerusform>
            <numerusform>ساعة هذا الكمبيوتر متأخرة %Ln دقائق عن ساعة الخادم. اضبطها: يحكم OpenAI على الأيام السبعة بساعته.</numerusform>
            <numerusform>ساعة هذا الكمبيوتر متأخرة %Ln دقيقة عن ساعة الخادم. اضبطها: يحكم OpenAI على الأيام السبعة بساعته.</numerusform>
            <numerusform>ساعة هذا الكمبيوتر متأخرة %Ln دقيقة عن ساعة الخادم. اضبطها: يحكم OpenAI على الأيام السبعة بساعته.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was sent before; nothing was sent again.</source>
        <translation>أُرسل كل شيء من قبل؛ لم يُرسل شيء مجددًا.</translation>
    </message>
    <message>
        <source>There was nothing to send.</source>
        <translation>لم يكن هناك ما يُرسل.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln requests.</source>
        <translation>
            <numerusform>توقف قبل أي استدعاء.</numerusform>
            <numerusform>توقف بعد استدعاء واحد.</numerusform>
            <numerusform>توقف بعد استدعاءين.</numerusform>
            <numerusform>توقف بعد %Ln استدعاءات.</numerusform>
            <numerusform>توقف بعد %Ln استدعاءً.</numerusform>
            <numerusform>توقف بعد %Ln استدعاء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent in practice mode, in %Ln requests.</source>
        <translation>
            <numerusform>أُرسل في وضع التدريب، بلا استدعاءات.</numerusform>
            <numerusform>أُرسل في وضع التدريب، في استدعاء واحد.</numerusform>
            <numerusform>أُرسل في وضع التدريب، في استدعاءين.</numerusform>
            <numerusform>أُرسل في وضع التدريب، في %Ln استدعاءات.</numerusform>
            <numerusform>أُرسل في وضع التدريب، في %Ln استدعاءً.</numerusform>
            <numerusform>أُرسل في وضع التدريب، في %Ln استدعاء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tested in practice mode, in %Ln requests.</source>
        <translation>
            <numerusform>اختُبر في وضع التدريب، بلا استدعاءات.</numerusform>
            <numerusform>اختُبر في وضع التدريب، في استدعاء واحد.</numerusform>
            <numerusform>اختُبر في وضع التدريب، في استدعاءين.</numerusform>
            <numerusform>اختُبر في وضع التدريب، في %Ln استدعاءات.</numerusform>
            <numerusform>اختُبر في وضع التدريب، في %Ln استدعاءً.</numerusform>
            <numerusform>اختُبر في وضع التدريب، في %Ln استدعاء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent for real, in %Ln requests.</source>
        <translation>
            <numerusform>أُرسل فعليًا، بلا استدعاءات.</numerusform>
            <numerusform>أُرسل فعليًا، في استدعاء واحد.</numerusform>
            <numerusform>أُرسل فعليًا، في استدعاءين.</numerusform>
            <numerusform>أُرسل فعليًا، في %Ln استدعاءات.</numerusform>
            <numerusform>أُرسل فعليًا، في %Ln استدعاءً.</numerusform>
            <numerusform>أُرسل فعليًا، في %Ln استدعاء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tested with OpenAI, in %Ln requests.</source>
        <translation>
            <numerusform>اختُبر مع OpenAI، بلا استدعاءات.</numerusform>
            <numerusform>اختُبر مع OpenAI، في استدعاء واحد.</numerusform>
            <numerusform>اختُبر مع OpenAI، في استدعاءين.</numerusform>
            <numerusform>اختُبر مع OpenAI، في %Ln استدعاءات.</numerusform>
            <numerusform>اختُبر مع OpenAI، في %Ln استدعاءً.</numerusform>
            <numerusform>اختُبر مع OpenAI، في %Ln استدعاء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending again is safe: the event IDs stay the same, so nothing counts twice.</source>
        <translation>إعادة الإرسال آمنة: تبقى معرّفات الأحداث نفسها، فلا يُحسب شيء مرتين.</translation>
    </message>
    <message>
        <source>Passed the test. Nothing is recorded yet.</source>
        <translation>نجح الاختبار. لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>Not all passed the test. Nothing is recorded.</source>
        <translation>لم تنجح كلها في الاختبار. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>A stand-in on this computer answered. Nothing reached OpenAI, nothing counts.</source>
        <translation>ردّ بديل على هذا الكمبيوتر. لم يصل شيء إلى OpenAI، ولا شيء يُحسب.</translation>
    </message>
    <message>
        <source>Accepted means: OpenAI has taken the conversion in. Whether it counts for an ad is decided later, in Ads Manager.</source>
        <translation>مقبول يعني: أخذ OpenAI التحويل. أما هل يُحسب لإعلان فيتقرر لاحقًا في Ads Manager.</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>التحويلات</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no conversion</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>لم يُسجَّل</translation>
    </message>
    <message>
        <source>taken in</source>
        <comment>OpenAI took them</comment>
        <translation>أُخذت</translation>
    </message>
    <message>
        <source>listed below</source>
        <translation>مدرجة أدناه</translation>
    </message>
    <message>
        <source>repeating is safe</source>
        <translation>الإعادة آمنة</translation>
    </message>
    <message>
        <source>stay here</source>
        <translation>تبقى هنا</translation>
    </message>
</context>
<context>
    <name>convey::ui::ResultsPage</name>
    <message>
        <source>File: %1</source>
        <translation>الملف: %1</translation>
    </message>
    <message>
        <source>Pixel: %1</source>
        <translation>البكسل: %1</translation>
    </message>
    <message>
        <source>Began: %1</source>
        <translation>البدء: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>الانتهاء: %1</translation>
    </message>
    <message>
        <source>Saved setup: %1</source>
        <translation>الإعداد المحفوظ: %1</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>What OpenAI answered, and what stayed on this computer.</source>
        <translation>ما ردّ به OpenAI، وما بقي على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>&amp;I sent something wrong…</source>
        <translation>&amp;أرسلت شيئًا خاطئًا…</translation>
    </message>
    <message>
        <source>What can and can’t be done about it.</source>
        <translation>ما يمكن فعله حياله وما لا يمكن.</translation>
    </message>
    <message>
        <source>Save &amp;receipt…</source>
        <translation>حفظ الإي&amp;صال…</translation>
    </message>
    <message>
        <source>Figures, times and hashes of this send, to print, to file or to hand on. Nothing personal is in it.</source>
        <translation>أرقام هذا الإرسال وأوقاته وتجزئاته، للطباعة أو الحفظ أو التسليم. لا شيء شخصيًا فيه.</translation>
    </message>
    <message>
        <source>The receipt is saved as %1.</source>
        <translation>حُفظ الإيصال باسم %1.</translation>
    </message>
    <message>
        <source>Nothing was sent from this file yet.</source>
        <translation>لم يُرسل شيء من هذا الملف بعد.</translation>
    </message>
    <message>
        <source>Test it or send it on the Send page; what OpenAI answers stands here then.</source>
        <translation>اختبره أو أرسله في صفحة الإرسال؛ عندها يظهر هنا رد OpenAI.</translation>
    </message>
    <message>
        <source>&amp;Go to Send</source>
        <translation>الان&amp;تقال إلى الإرسال</translation>
    </message>
    <message>
        <source>Refused conversions</source>
        <translation>التحويلات المرفوضة</translation>
    </message>
    <message>
        <source>Each conversion that OpenAI refused, with OpenAI’s own words. Ctrl+C copies a row.</source>
        <translation>كل تحويل رفضه OpenAI، مع كلمات OpenAI نفسها. Ctrl+C ينسخ الصف.</translation>
    </message>
    <message>
        <source>About this send</source>
        <translation>عن هذا الإرسال</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>حفظ الأسطر</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>The lines are being saved…</source>
        <translation>جارٍ حفظ الأسطر…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are saved.</source>
        <translation>
            <numerusform>لم تُحفظ أسطر.</numerusform>
            <numerusform>حُفظ سطر واحد.</numerusform>
            <numerusform>حُفظ سطران.</numerusform>
            <numerusform>حُفظت %Ln أسطر.</numerusform>
            <numerusform>حُفظ %Ln سطرًا.</numerusform>
            <numerusform>حُفظ %Ln سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was changed in Convey before sending is not kept any more: the lines are as the file has them.</source>
        <translation>ما غُيّر في Convey قبل الإرسال لم يعد محفوظًا: الأسطر كما هي في الملف.</translation>
    </message>
</context>
<context>
    <name>convey::ui::ResumeOffer</name>
    <message>
        <source>%1 accepted, %2 refused, %3 sent without an answer, %4 to go.</source>
        <translation>%1 مقبول، %2 مرفوض، %3 أُرسل بلا رد، بقي %4.</translation>
    </message>
    <message>
        <source>&amp;Continue sending</source>
        <translation>متا&amp;بعة الإرسال</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;ليس الآن</translation>
    </message>
    <message>
        <source>Continue sending</source>
        <translation>متابعة الإرسال</translation>
    </message>
    <message>
        <source>Sends what is left and what had no answer, with the same event IDs: nothing counts twice.</source>
        <translation>يرسل ما بقي وما لم يصل له رد، بمعرّفات الأحداث نفسها: لا يُحسب شيء مرتين.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>The rest is not offered any more. What was sent stays sent.</source>
        <translation>لا يُعرض الباقي بعد ذلك. ما أُرسل يبقى مُرسلًا.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Nothing is sent. The question comes again when Convey starts the next time.</source>
        <translation>لا يُرسل شيء. يعود السؤال عند تشغيل Convey في المرة القادمة.</translation>
    </message>
    <message>
        <source>pixel %1</source>
        <translation>البكسل %1</translation>
    </message>
    <message>
        <source>Sending %1 to %2 was broken off on %3. Continue?</source>
        <comment>a file, a destination, a time</comment>
        <translation>انقطع إرسال %1 إلى %2 في %3. متابعة؟</translation>
    </message>
    <message>
        <source>It was no file, and nothing of it was kept: paste or open the same rows again and send them. What was accepted is left out then.</source>
        <translation>لم يكن ملفًا ولم يُحفظ منه شيء: الصق الصفوف نفسها أو افتحها مجددًا وأرسلها. ما قُبل يُستبعد عندها.</translation>
    </message>
    <message>
        <source>Give &amp;it up</source>
        <translation>&amp;تركه</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowCellsModel</name>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>column, text, state, cause</comment>
        <translation>%1: %2، %3، %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>In your file</source>
        <translation>في ملفك</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowCellsView</name>
    <message>
        <source>Your row</source>
        <translation>صفّك</translation>
    </message>
    <message>
        <source>The row as it stands in your file. F2 or a double click changes a cell.</source>
        <translation>الصف كما هو في ملفك. F2 أو النقر المزدوج يغيّر خلية.</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowPanel</name>
    <message>
        <source>The cells of this row can&apos;t be told apart, so there is nothing to send.</source>
        <translation>لا يمكن التمييز بين خلايا هذا الصف، فلا شيء للإرسال.</translation>
    </message>
    <message>
        <source>Not sent while it is blocked. Convey reads the row like this:</source>
        <translation>لا يُرسل ما دام محجوبًا. يقرأ Convey الصف هكذا:</translation>
    </message>
    <message>
        <source>This conversion stays here. Convey reads the row like this:</source>
        <translation>يبقى هذا التحويل هنا. يقرأ Convey الصف هكذا:</translation>
    </message>
    <message>
        <source>This is all that leaves this computer for this row; personal values are hashed.</source>
        <translation>هذا كل ما يغادر هذا الكمبيوتر لهذا الصف؛ القيم الشخصية مجزّأة.</translation>
    </message>
    <message>
        <source>The row is being read</source>
        <translation>الصف قيد القراءة</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <comment>a line and how many problems it has</comment>
        <translation>السطر %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%Ln مشكلات</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the list</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>You left this row out. Take it back to have it looked at again.</source>
        <translation>استبعدتَ هذا الصف. استرجعه ليُفحص مجددًا.</translation>
    </message>
    <message>
        <source>Joined line: it is part of the conversion that begins in line %1.</source>
        <translation>سطر مضموم: هو جزء من التحويل الذي يبدأ في السطر %1.</translation>
    </message>
    <message>
        <source>Nothing to fix in this row.</source>
        <translation>لا شيء للإصلاح في هذا الصف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are joined to this conversion, which begins in line %1.</source>
        <translation>
            <numerusform>لا أسطر مضمومة إلى هذا التحويل الذي يبدأ في السطر %1.</numerusform>
            <numerusform>سطر واحد مضموم إلى هذا التحويل الذي يبدأ في السطر %1.</numerusform>
            <numerusform>سطران مضمومان إلى هذا التحويل الذي يبدأ في السطر %1.</numerusform>
            <numerusform>%Ln أسطر مضمومة إلى هذا التحويل الذي يبدأ في السطر %1.</numerusform>
            <numerusform>%Ln سطرًا مضمومًا إلى هذا التحويل الذي يبدأ في السطر %1.</numerusform>
            <numerusform>%Ln سطر مضموم إلى هذا التحويل الذي يبدأ في السطر %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row is chosen</source>
        <translation>لم يُختر صف</translation>
    </message>
    <message>
        <source>Close the row (Esc)</source>
        <translation>إغلاق الصف (Esc)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>The conversion as it will be sent</source>
        <translation>التحويل كما سيُرسل</translation>
    </message>
    <message>
        <source>Previous row (Alt+Up)</source>
        <translation>الصف السابق (Alt+Up)</translation>
    </message>
    <message>
        <source>Next row (Alt+Down)</source>
        <translation>الصف التالي (Alt+Down)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Go to Columns</source>
        <translation>الانتقال إلى الأعمدة</translation>
    </message>
    <message>
        <source>Many causes are mended at once by choosing another column or answering a question.</source>
        <translation>تُصلح أسباب كثيرة دفعة واحدة باختيار عمود آخر أو بالإجابة عن سؤال.</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>استبعاد هذا الصف</translation>
    </message>
    <message>
        <source>It is not sent. The file stays as it is (Delete)</source>
        <translation>لا يُرسل. يبقى الملف كما هو (Delete)</translation>
    </message>
    <message>
        <source>Take this row back</source>
        <translation>استرجاع هذا الصف</translation>
    </message>
    <message>
        <source>It counts again (Shift+Delete)</source>
        <translation>يُحسب من جديد (Shift+Delete)</translation>
    </message>
    <message>
        <source>Wh&amp;y left out</source>
        <translation>&amp;سبب الاستبعاد</translation>
    </message>
    <message>
        <source>Choose a reason or write your own. It stays with your changes; nothing of it is sent.</source>
        <translation>اختر سببًا أو اكتب سببك. يبقى مع تغييراتك؛ ولا يُرسل منه شيء.</translation>
    </message>
    <message>
        <source>What is to be looked at in this row</source>
        <translation>ما يستحق النظر في هذا الصف</translation>
    </message>
    <message>
        <source>The conversion letter by letter, as OpenAI gets it.</source>
        <translation>التحويل حرفًا حرفًا كما يصل إلى OpenAI.</translation>
    </message>
    <message>
        <source>Your row, or as it will be sent</source>
        <translation>صفّك، أو كما سيُرسل</translation>
    </message>
    <message>
        <source>Your row</source>
        <translation>صفّك</translation>
    </message>
    <message>
        <source>As it will be sent</source>
        <translation>كما سيُرسل</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowsModel</name>
    <message>
        <source>%1: being read</source>
        <comment>column of a cell</comment>
        <translation>%1: قيد القراءة</translation>
    </message>
    <message>
        <source>These characters are not UTF-8 and can&apos;t be sent: %1</source>
        <translation>هذه المحارف ليست UTF-8 ولا يمكن إرسالها: %1</translation>
    </message>
    <message>
        <source>You left this line out. It is not sent.</source>
        <translation>استبعدتَ هذا السطر. لا يُرسل.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>column, line and content of a cell</comment>
        <translation>%1، السطر %2: %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <comment>a cell of a line</comment>
        <translation>%1، مستبعد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>line and file</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1: an earlier column has this name too.</source>
        <translation>%1: لعمود سابق هذا الاسم أيضًا.</translation>
    </message>
    <message>
        <source>%1: the file gives it no name.</source>
        <translation>%1: لا يعطيه الملف اسمًا.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <comment>and of which file</comment>
        <translation>السطر %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowsPane</name>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Personal values</source>
        <translation>القيم الشخصية</translation>
    </message>
    <message>
        <source>Row details</source>
        <translation>تفاصيل الصف</translation>
    </message>
    <message>
        <source>Only some of the rows are shown. Press to show all of them again.</source>
        <translation>تظهر بعض الصفوف فقط. اضغط لعرضها كلها مجددًا.</translation>
    </message>
    <message>
        <source>Show names, addresses and numbers of people in full</source>
        <translation>إظهار أسماء الأشخاص وعناوينهم وأرقامهم كاملة</translation>
    </message>
    <message>
        <source>Personal values are hidden on the screen until you ask for them. What is sent does not depend on it: these values leave hashed or as OpenAI takes them.</source>
        <translation>تُخفى القيم الشخصية على الشاشة إلى أن تطلبها. لا يتوقف ما يُرسل على ذلك: تغادر هذه القيم مجزّأة أو كما يأخذها OpenAI.</translation>
    </message>
    <message>
        <source>Show one row wholly, with what is wrong with it and as it will be sent</source>
        <translation>عرض صف كامل، مع ما الخطأ فيه وكما سيُرسل</translation>
    </message>
    <message>
        <source>Find in all columns</source>
        <translation>بحث في كل الأعمدة</translation>
    </message>
    <message>
        <source>Shows only rows with these letters in any cell (Ctrl+F). Case makes no difference.</source>
        <translation>يعرض فقط الصفوف التي في إحدى خلاياها هذه الأحرف (Ctrl+F). لا فرق بين الأحرف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>Show rows by problem, column, event type, currency or amount</source>
        <translation>عرض الصفوف حسب المشكلة أو العمود أو نوع الحدث أو العملة أو المبلغ</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <comment>how many are set</comment>
        <translation>عوامل التصفية: %1</translation>
    </message>
    <message>
        <source>Refused by OpenAI</source>
        <translation>رفضه OpenAI</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>a filter, and the sign that takes it away</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Filter: %1. Press to show all rows.</source>
        <translation>عامل التصفية: %1. اضغط لعرض كل الصفوف.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>عرض كل الصفوف</translation>
    </message>
    <message>
        <source>No row contains “%1”</source>
        <comment>what was looked for</comment>
        <translation>لا صف فيه «%1»</translation>
    </message>
    <message>
        <source>Clear the search to see the rows again.</source>
        <translation>امسح البحث لترى الصفوف مجددًا.</translation>
    </message>
    <message>
        <source>No row fits these filters</source>
        <translation>لا صف يطابق عوامل التصفية هذه</translation>
    </message>
    <message>
        <source>Clear some of them to see rows again.</source>
        <translation>امسح بعضها لترى صفوفًا مجددًا.</translation>
    </message>
    <message>
        <source>Nothing is refused</source>
        <translation>لا شيء مرفوض</translation>
    </message>
    <message>
        <source>Nothing is ready</source>
        <translation>لا شيء جاهز</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>لا شيء للمراجعة</translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation>لا شيء محجوب</translation>
    </message>
    <message>
        <source>Nothing is outside the 7 days</source>
        <translation>لا شيء خارج الأيام السبعة</translation>
    </message>
    <message>
        <source>Nothing is left out</source>
        <translation>لا شيء مستبعد</translation>
    </message>
    <message>
        <source>There are no rows</source>
        <translation>لا توجد صفوف</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>F2 changes a cell; Enter shows the row wholly; Delete leaves it out, Ctrl+Delete with a reason, Shift+Delete takes it back; F8 goes to the next finding.</source>
        <translation>‏F2 يغيّر خلية؛ Enter يعرض الصف كاملًا؛ Delete يستبعده، Ctrl+Delete مع سبب، Shift+Delete يسترجعه؛ F8 ينتقل إلى المشكلة التالية.</translation>
    </message>
    <message>
        <source>Every line of the file with what becomes of it. Marked cells are why a row is blocked or needs a look.</source>
        <translation>كل سطر من الملف وما يؤول إليه. الخلايا المعلَّمة هي سبب حجب الصف أو حاجته إلى مراجعة.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Row details</source>
        <translation>&amp;تفاصيل الصف</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>ا&amp;ستبعاد</translation>
    </message>
    <message>
        <source>Leave out &amp;with a reason…</source>
        <translation>استبعاد &amp;مع سبب…</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>استر&amp;جاع</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>&amp;بحث واستبدال…</translation>
    </message>
    <message>
        <source>&amp;Show this column in Columns</source>
        <translation>عرض هذا العمود في الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>Copy as it will be s&amp;ent</source>
        <translation>نسخه كما سيُ&amp;رسل</translation>
    </message>
    <message>
        <source>Copy the re&amp;ason</source>
        <translation>&amp;نسخ السبب</translation>
    </message>
</context>
<context>
    <name>convey::ui::RowsView</name>
    <message>
        <source>Rows of the file</source>
        <translation>صفوف الملف</translation>
    </message>
    <message>
        <source>The rows as Convey reads them. If they don&apos;t look like your spreadsheet, change the separator, the quotes or the column names above.</source>
        <translation>الصفوف كما يقرؤها Convey. إن لم تشبه جدول بياناتك، فغيّر الفاصل أو علامات الاقتباس أو أسماء الأعمدة أعلاه.</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>أسطر الملف</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>أعمدة الملف</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>above the numbers of the lines</comment>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendActions</name>
    <message>
        <source>Asks once more, then sends the conversions for real. OpenAI records them; that can&apos;t be taken back.</source>
        <translation>يسأل مرة أخرى، ثم يرسل التحويلات فعليًا. يسجّلها OpenAI؛ ولا يمكن سحبها.</translation>
    </message>
    <message>
        <source>Sends the conversions as a test. OpenAI judges them and records nothing. Ctrl+Return does the same.</source>
        <translation>يرسل التحويلات اختبارًا. يحكم OpenAI عليها ولا يسجّل شيئًا. Ctrl+Return يفعل الشيء نفسه.</translation>
    </message>
    <message>
        <source>pixel %1</source>
        <translation>البكسل %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>money, and other currencies</comment>
        <translation>
            <numerusform>%1 ولا شيء آخر</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with warnings</source>
        <translation>
            <numerusform>بلا تحذيرات</numerusform>
            <numerusform>واحد بتحذير</numerusform>
            <numerusform>اثنان بتحذيرات</numerusform>
            <numerusform>%Ln بتحذيرات</numerusform>
            <numerusform>%Ln بتحذيرات</numerusform>
            <numerusform>%Ln بتحذيرات</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is recorded</source>
        <translation>لا يُسجَّل شيء</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln in practice mode…</source>
        <translation>
            <numerusform>إرسال في وضع التدريب…</numerusform>
            <numerusform>إرسال واحد في وضع التدريب…</numerusform>
            <numerusform>إرسال اثنين في وضع التدريب…</numerusform>
            <numerusform>إرسال %Ln في وضع التدريب…</numerusform>
            <numerusform>إرسال %Ln في وضع التدريب…</numerusform>
            <numerusform>إرسال %Ln في وضع التدريب…</numerusform>
        </translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>إعادة الاختبار</translation>
    </message>
    <message>
        <source>Test in practice mode</source>
        <translation>اختبار في وضع التدريب</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln conversions for real…</source>
        <translation>
            <numerusform>إرسال التحويلات فعليًا…</numerusform>
            <numerusform>إرسال تحويل واحد فعليًا…</numerusform>
            <numerusform>إرسال تحويلين فعليًا…</numerusform>
            <numerusform>إرسال %Ln تحويلات فعليًا…</numerusform>
            <numerusform>إرسال %Ln تحويلًا فعليًا…</numerusform>
            <numerusform>إرسال %Ln تحويل فعليًا…</numerusform>
        </translation>
    </message>
    <message>
        <source>Test with OpenAI</source>
        <translation>اختبار مع OpenAI</translation>
    </message>
    <message>
        <source>To pixel %1</source>
        <translation>إلى البكسل %1</translation>
    </message>
    <message>
        <source>To pixel %1, worth %2</source>
        <translation>إلى البكسل %1، بقيمة %2</translation>
    </message>
    <message>
        <source>Passed the test.
Nothing is recorded yet.</source>
        <translation>نجح الاختبار.
لم يُسجَّل شيء بعد.</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendBar</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>How far it is. Space pauses a send for real or continues it, Ctrl+. stops.</source>
        <translation>مدى التقدّم. المسافة توقف الإرسال الفعلي مؤقتًا أو تتابعه، و Ctrl+.‎ للإيقاف.</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendOutcome</name>
    <message>
        <source>To send</source>
        <translation>للإرسال</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>بلا رد</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendPage</name>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Test first; OpenAI records nothing. Then send for real.</source>
        <translation>اختبر أولًا؛ لا يسجّل OpenAI شيئًا. ثم أرسل فعليًا.</translation>
    </message>
    <message>
        <source>The destination “%1” was renamed or removed in another tab. Choose one again before you send.</source>
        <translation>أُعيدت تسمية الوجهة «%1» أو أُزيلت في علامة تبويب أخرى. اختر وجهة مجددًا قبل الإرسال.</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>لا ملف مفتوح.</translation>
    </message>
    <message>
        <source>Convey is still looking at the rows.</source>
        <translation>ما زال Convey يفحص الصفوف.</translation>
    </message>
    <message>
        <source>The rows have not all been looked at; see the Preview page.</source>
        <translation>لم تُفحص الصفوف كلها؛ انظر صفحة المعاينة.</translation>
    </message>
    <message>
        <source>Questions about this file are open.</source>
        <translation>هناك أسئلة مفتوحة عن هذا الملف.</translation>
    </message>
    <message>
        <source>There is no conversion that can be sent.</source>
        <translation>لا تحويل يمكن إرساله.</translation>
    </message>
    <message>
        <source>Choose a destination first.</source>
        <translation>اختر وجهة أولًا.</translation>
    </message>
    <message>
        <source>One send at a time.</source>
        <translation>إرسال واحد في كل مرة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 to pixel %2: %Ln accepted</source>
        <comment>a time, a pixel</comment>
        <translation>
            <numerusform>%1 إلى البكسل %2: لا مقبول</numerusform>
            <numerusform>%1 إلى البكسل %2: مقبول واحد</numerusform>
            <numerusform>%1 إلى البكسل %2: مقبولان</numerusform>
            <numerusform>%1 إلى البكسل %2: %Ln مقبولة</numerusform>
            <numerusform>%1 إلى البكسل %2: %Ln مقبولًا</numerusform>
            <numerusform>%1 إلى البكسل %2: %Ln مقبول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>لا محجوب</numerusform>
            <numerusform>محجوب واحد</numerusform>
            <numerusform>محجوبان</numerusform>
            <numerusform>%Ln محجوبة</numerusform>
            <numerusform>%Ln محجوبًا</numerusform>
            <numerusform>%Ln محجوب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outside the 7 days</source>
        <translation>
            <numerusform>لا شيء خارج الأيام السبعة</numerusform>
            <numerusform>واحد خارج الأيام السبعة</numerusform>
            <numerusform>اثنان خارج الأيام السبعة</numerusform>
            <numerusform>%Ln خارج الأيام السبعة</numerusform>
            <numerusform>%Ln خارج الأيام السبعة</numerusform>
            <numerusform>%Ln خارج الأيام السبعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>لا مستبعد</numerusform>
            <numerusform>مستبعد واحد</numerusform>
            <numerusform>مستبعدان</numerusform>
            <numerusform>%Ln مستبعدة</numerusform>
            <numerusform>%Ln مستبعدًا</numerusform>
            <numerusform>%Ln مستبعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them %Ln sent before</source>
        <translation>
            <numerusform>لم يسبق إرسال شيء منها</numerusform>
            <numerusform>منها واحد سبق إرساله</numerusform>
            <numerusform>منها اثنان سبق إرسالهما</numerusform>
            <numerusform>منها %Ln سبق إرسالها</numerusform>
            <numerusform>منها %Ln سبق إرسالها</numerusform>
            <numerusform>منها %Ln سبق إرسالها</numerusform>
        </translation>
    </message>
    <message>
        <source>made up</source>
        <translation>مصطنع</translation>
    </message>
    <message>
        <source>sending, %1 %</source>
        <translation>جارٍ الإرسال، %1٪</translation>
    </message>
    <message numerus="yes">
        <source>today %1, all %Ln passed</source>
        <translation>
            <numerusform>اليوم %1، نجح الكل</numerusform>
            <numerusform>اليوم %1، نجح الواحد</numerusform>
            <numerusform>اليوم %1، نجح الاثنان</numerusform>
            <numerusform>اليوم %1، نجحت الـ%Ln كلها</numerusform>
            <numerusform>اليوم %1، نجحت الـ%Ln كلها</numerusform>
            <numerusform>اليوم %1، نجحت الـ%Ln كلها</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1, not all passed</source>
        <translation>اليوم %1، لم تنجح كلها</translation>
    </message>
    <message>
        <source>Not all of the first ones were accepted, so the rest was not sent. Look at what was refused, then go on or send only these.</source>
        <translation>لم تُقبل الأولى كلها، فلم يُرسل الباقي. انظر إلى المرفوض، ثم تابع أو أرسل هذه فقط.</translation>
    </message>
    <message>
        <source>Only what was refused and is changed since. Everything else stays as it is.</source>
        <translation>فقط ما رُفض وتغيّر منذ ذلك الحين. يبقى كل شيء آخر كما هو.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln that leave the 7-day window soonest. The others can be sent later; nothing goes twice.</source>
        <translation>
            <numerusform>لا شيء يخرج قريبًا من نافذة الأيام السبعة.</numerusform>
            <numerusform>فقط الواحد الذي يخرج أولًا من نافذة الأيام السبعة. يمكن إرسال غيره لاحقًا؛ لا يُرسل شيء مرتين.</numerusform>
            <numerusform>فقط الاثنان اللذان يخرجان أولًا من نافذة الأيام السبعة. يمكن إرسال غيرهما لاحقًا؛ لا يُرسل شيء مرتين.</numerusform>
            <numerusform>فقط الـ%Ln التي تخرج أولًا من نافذة الأيام السبعة. يمكن إرسال غيرها لاحقًا؛ لا يُرسل شيء مرتين.</numerusform>
            <numerusform>فقط الـ%Ln التي تخرج أولًا من نافذة الأيام السبعة. يمكن إرسال غيرها لاحقًا؛ لا يُرسل شيء مرتين.</numerusform>
            <numerusform>فقط الـ%Ln التي تخرج أولًا من نافذة الأيام السبعة. يمكن إرسال غيرها لاحقًا؛ لا يُرسل شيء مرتين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First the %Ln that leave the 7-day window soonest; the others only when OpenAI accepts all of these.</source>
        <translation>
            <numerusform>لا شيء يخرج قريبًا من نافذة الأيام السبعة.</numerusform>
            <numerusform>أولًا الواحد الذي يخرج قبل غيره من نافذة الأيام السبعة؛ وغيره فقط إذا قبله OpenAI.</numerusform>
            <numerusform>أولًا الاثنان اللذان يخرجان قبل غيرهما من نافذة الأيام السبعة؛ وغيرهما فقط إذا قبلهما OpenAI كليهما.</numerusform>
            <numerusform>أولًا الـ%Ln التي تخرج قبل غيرها من نافذة الأيام السبعة؛ وغيرها فقط إذا قبلها OpenAI كلها.</numerusform>
            <numerusform>أولًا الـ%Ln التي تخرج قبل غيرها من نافذة الأيام السبعة؛ وغيرها فقط إذا قبلها OpenAI كلها.</numerusform>
            <numerusform>أولًا الـ%Ln التي تخرج قبل غيرها من نافذة الأيام السبعة؛ وغيرها فقط إذا قبلها OpenAI كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>Sends nothing more. What was sent stays sent; the rest can go later.</source>
        <translation>لا يرسل المزيد. ما أُرسل يبقى مُرسلًا؛ ويمكن إرسال الباقي لاحقًا.</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>إيقاف م&amp;ؤقت</translation>
    </message>
    <message>
        <source>Begins nothing new and waits for what is on its way. You can continue at any time, also after closing Convey.</source>
        <translation>لا يبدأ جديدًا وينتظر ما هو في الطريق. يمكنك المتابعة في أي وقت، حتى بعد إغلاق Convey.</translation>
    </message>
    <message>
        <source>&amp;Continue sending</source>
        <translation>متا&amp;بعة الإرسال</translation>
    </message>
    <message>
        <source>Sends what is left and what had no answer, with the same event IDs: nothing counts twice.</source>
        <translation>يرسل ما بقي وما لم يصل له رد، بمعرّفات الأحداث نفسها: لا يُحسب شيء مرتين.</translation>
    </message>
    <message>
        <source>Show the &amp;plan</source>
        <translation>عرض ال&amp;خطة</translation>
    </message>
    <message>
        <source>Back from the result to what can be sent.</source>
        <translation>العودة من النتيجة إلى ما يمكن إرساله.</translation>
    </message>
    <message>
        <source>Test with OpenAI</source>
        <translation>اختبار مع OpenAI</translation>
    </message>
    <message>
        <source>&amp;Answer in Columns</source>
        <translation>الإ&amp;جابة في الأعمدة</translation>
    </message>
    <message>
        <source>Answer in Columns</source>
        <translation>الإجابة في الأعمدة</translation>
    </message>
    <message>
        <source>Goes to the page where the questions are asked.</source>
        <translation>ينتقل إلى الصفحة التي تُطرح فيها الأسئلة.</translation>
    </message>
    <message>
        <source>Batches of the plan</source>
        <translation>دفعات الخطة</translation>
    </message>
    <message>
        <source>How the conversions will be sent: oldest first, at most 1,000 in one request.</source>
        <translation>كيف ستُرسل التحويلات: الأقدم أولًا، 1000 على الأكثر في كل استدعاء.</translation>
    </message>
    <message>
        <source>Batches being sent</source>
        <translation>الدفعات قيد الإرسال</translation>
    </message>
    <message>
        <source>Each request with its attempts and the answer, in OpenAI&apos;s own words where there are any. Ctrl+C copies a row.</source>
        <translation>كل استدعاء مع محاولاته والرد، بكلمات OpenAI نفسها إن وُجدت. Ctrl+C ينسخ الصف.</translation>
    </message>
    <message>
        <source>Refused conversions</source>
        <translation>التحويلات المرفوضة</translation>
    </message>
    <message>
        <source>Each conversion that OpenAI refused, with OpenAI’s own words. Ctrl+C copies a row.</source>
        <translation>كل تحويل رفضه OpenAI، مع كلمات OpenAI نفسها. Ctrl+C ينسخ الصف.</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>التحويلات</translation>
    </message>
    <message>
        <source>You can close the lid: nothing is lost and nothing is sent twice.</source>
        <translation>يمكنك إغلاق غطاء الكمبيوتر: لا يضيع شيء ولا يُرسل شيء مرتين.</translation>
    </message>
    <message>
        <source>Rehearse the whole job. Nothing leaves this computer.</source>
        <translation>تدرّب على المهمة كلها. لا يغادر شيء هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>What OpenAI answered, and what stayed on this computer.</source>
        <translation>ما ردّ به OpenAI، وما بقي على هذا الكمبيوتر.</translation>
    </message>
    <message numerus="yes">
        <source>including %Ln with warnings</source>
        <translation>
            <numerusform>بلا تحذيرات</numerusform>
            <numerusform>منها واحد بتحذير</numerusform>
            <numerusform>منها اثنان بتحذيرات</numerusform>
            <numerusform>منها %Ln بتحذيرات</numerusform>
            <numerusform>منها %Ln بتحذيرات</numerusform>
            <numerusform>منها %Ln بتحذيرات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <comment>currencies</comment>
        <translation>
            <numerusform>‎+%Ln أخرى</numerusform>
            <numerusform>‎+%Ln أخرى</numerusform>
            <numerusform>‎+%Ln أخرى</numerusform>
            <numerusform>‎+%Ln أخرى</numerusform>
            <numerusform>‎+%Ln أخرى</numerusform>
            <numerusform>‎+%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>stay here</source>
        <translation>تبقى هنا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent before</source>
        <translation>
            <numerusform>لم يسبق إرسال شيء</numerusform>
            <numerusform>واحد سبق إرساله</numerusform>
            <numerusform>اثنان سبق إرسالهما</numerusform>
            <numerusform>%Ln سبق إرسالها</numerusform>
            <numerusform>%Ln سبق إرسالها</numerusform>
            <numerusform>%Ln سبق إرسالها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, each one conversion</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد، وهو تحويل واحد</numerusform>
            <numerusform>سطران، كل منهما تحويل</numerusform>
            <numerusform>%Ln أسطر، كل منها تحويل</numerusform>
            <numerusform>%Ln سطرًا، كل منها تحويل</numerusform>
            <numerusform>%Ln سطر، كل منها تحويل</numerusform>
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
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions</source>
        <translation>
            <numerusform>لا تحويلات</numerusform>
            <numerusform>تحويل واحد</numerusform>
            <numerusform>تحويلان</numerusform>
            <numerusform>%Ln تحويلات</numerusform>
            <numerusform>%Ln تحويلًا</numerusform>
            <numerusform>%Ln تحويل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines joined to their order</source>
        <translation>
            <numerusform>لا أسطر مضمومة إلى طلبها</numerusform>
            <numerusform>سطر واحد مضموم إلى طلبه</numerusform>
            <numerusform>سطران مضمومان إلى طلبهما</numerusform>
            <numerusform>%Ln أسطر مضمومة إلى طلبها</numerusform>
            <numerusform>%Ln سطرًا مضمومًا إلى طلبه</numerusform>
            <numerusform>%Ln سطر مضموم إلى طلبه</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>وضع التدريب</translation>
    </message>
    <message>
        <source>A stand-in on this computer answers. Nothing reaches OpenAI, nothing counts.</source>
        <translation>يرد بديل على هذا الكمبيوتر. لا شيء يصل إلى OpenAI، ولا شيء يُحسب.</translation>
    </message>
    <message>
        <source>For real</source>
        <translation>فعلي</translation>
    </message>
    <message>
        <source>OpenAI records these conversions.</source>
        <translation>يسجّل OpenAI هذه التحويلات.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>OpenAI judges the conversions and records nothing. You can repeat it as often as you like.</source>
        <translation>يحكم OpenAI على التحويلات ولا يسجّل شيئًا. يمكنك تكراره كما تشاء.</translation>
    </message>
    <message>
        <source>Step %1 of 4</source>
        <translation>الخطوة %1 من 4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions about this file are open. Nothing can be sent before they are answered.</source>
        <translation>
            <numerusform>لا أسئلة مفتوحة عن هذا الملف.</numerusform>
            <numerusform>سؤال واحد عن هذا الملف مفتوح. لا يمكن إرسال شيء قبل الإجابة عنه.</numerusform>
            <numerusform>سؤالان عن هذا الملف مفتوحان. لا يمكن إرسال شيء قبل الإجابة عنهما.</numerusform>
            <numerusform>%Ln أسئلة عن هذا الملف مفتوحة. لا يمكن إرسال شيء قبل الإجابة عنها.</numerusform>
            <numerusform>%Ln سؤالًا عن هذا الملف مفتوحة. لا يمكن إرسال شيء قبل الإجابة عنها.</numerusform>
            <numerusform>%Ln سؤال عن هذا الملف مفتوحة. لا يمكن إرسال شيء قبل الإجابة عنها.</numerusform>
        </translation>
    </message>
    <message>
        <source>These conversions are sent.</source>
        <translation>تُرسل هذه التحويلات.</translation>
    </message>
    <message>
        <source>Convey is still making the plan, and looks up what was sent before.</source>
        <translation>ما زال Convey يعدّ الخطة ويبحث عما سبق إرساله.</translation>
    </message>
    <message>
        <source>Step 3 and step 4 are both skipped: tick the one to do.</source>
        <translation>الخطوتان 3 و4 متخطّاتان: حدّد المطلوبة.</translation>
    </message>
    <message>
        <source>Try it again in a while.</source>
        <translation>أعد المحاولة بعد حين.</translation>
    </message>
    <message>
        <source>OpenAI refused the made-up purchase; its own words stand below.</source>
        <translation>رفض OpenAI الشراء المصطنع؛ كلماته نفسها أدناه.</translation>
    </message>
    <message>
        <source>Waiting until %1, because OpenAI asked for it; then the same conversions go again.</source>
        <translation>انتظار حتى %1، لأن OpenAI طلب ذلك؛ ثم تُرسل التحويلات نفسها مجددًا.</translation>
    </message>
    <message>
        <source>Waiting until %1, because OpenAI asked to slow down; then the same conversions go again.</source>
        <translation>انتظار حتى %1، لأن OpenAI طلب التمهّل؛ ثم تُرسل التحويلات نفسها مجددًا.</translation>
    </message>
    <message>
        <source>Waiting until %1, because OpenAI has trouble; then the same conversions go again.</source>
        <translation>انتظار حتى %1، لأن لدى OpenAI عطلًا؛ ثم تُرسل التحويلات نفسها مجددًا.</translation>
    </message>
    <message>
        <source>Waiting until %1, because there is no connection; then it goes on by itself.</source>
        <translation>انتظار حتى %1، لأنه لا اتصال؛ ثم يستمر تلقائيًا.</translation>
    </message>
    <message>
        <source>Waiting until %1, because no answer came back; repeating is safe.</source>
        <translation>انتظار حتى %1، لأنه لم يصل رد؛ الإعادة آمنة.</translation>
    </message>
    <message>
        <source>Waiting until %1; then the same conversions go again.</source>
        <translation>انتظار حتى %1؛ ثم تُرسل التحويلات نفسها مجددًا.</translation>
    </message>
    <message>
        <source>The sending history could not be read. Convey set it aside as %1 and started a new one; nothing was deleted.</source>
        <translation>تعذّرت قراءة سجل الإرسال. نحّاه Convey باسم %1 وبدأ سجلًا جديدًا؛ لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>nobody has declared it yet</source>
        <translation>لم يعلنها أحد بعد</translation>
    </message>
    <message>
        <source>“%1”, %2, %3</source>
        <comment>a statement, who declared it, when</comment>
        <translation>«%1»، %2، %3</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>day and time of an order</comment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>preparing</source>
        <comment>a test, or a send for real</comment>
        <translation>جارٍ التحضير</translation>
    </message>
    <message>
        <source>testing, %1 %</source>
        <translation>جارٍ الاختبار، %1٪</translation>
    </message>
    <message>
        <source>See the &amp;results</source>
        <translation>عرض النتا&amp;ئج</translation>
    </message>
    <message>
        <source>Goes to the page with what became of each line, and with the receipt.</source>
        <translation>ينتقل إلى الصفحة التي فيها ما آل إليه كل سطر، وفيها الإيصال.</translation>
    </message>
</context>
<context>
    <name>convey::ui::SendSteps</name>
    <message>
        <source>Do this step</source>
        <translation>تنفيذ هذه الخطوة</translation>
    </message>
    <message>
        <source>Leave the tick away to skip this step.</source>
        <translation>أزل التحديد لتخطي هذه الخطوة.</translation>
    </message>
    <message>
        <source>will be done</source>
        <translation>ستُنفَّذ</translation>
    </message>
    <message>
        <source>is skipped</source>
        <translation>متخطّاة</translation>
    </message>
    <message>
        <source>Step %1 of 4, %2, %3</source>
        <comment>number, what it is, how it stands</comment>
        <translation>الخطوة %1 من 4، %2، %3</translation>
    </message>
    <message>
        <source>The steps of sending</source>
        <translation>خطوات الإرسال</translation>
    </message>
    <message>
        <source>Four steps, one after the other</source>
        <translation>أربع خطوات متتالية</translation>
    </message>
    <message>
        <source>One conversion, test</source>
        <translation>تحويل واحد، اختبار</translation>
    </message>
    <message>
        <source>Shows that key, pixel and fields are right.</source>
        <translation>يُظهر أن المفتاح والبكسل والحقول صحيحة.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln, test</source>
        <translation>
            <numerusform>لا شيء، اختبار</numerusform>
            <numerusform>الواحد، اختبار</numerusform>
            <numerusform>الاثنان، اختبار</numerusform>
            <numerusform>الـ%Ln كلها، اختبار</numerusform>
            <numerusform>الـ%Ln كلها، اختبار</numerusform>
            <numerusform>الـ%Ln كلها، اختبار</numerusform>
        </translation>
    </message>
    <message>
        <source>OpenAI judges every conversion. Nothing is recorded.</source>
        <translation>يحكم OpenAI على كل تحويل. لا يُسجَّل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>OpenAI judges every conversion. Nothing is recorded. About %Ln requests.</source>
        <translation>
            <numerusform>يحكم OpenAI على كل تحويل. لا يُسجَّل شيء.</numerusform>
            <numerusform>يحكم OpenAI على كل تحويل. لا يُسجَّل شيء. نحو استدعاء واحد.</numerusform>
            <numerusform>يحكم OpenAI على كل تحويل. لا يُسجَّل شيء. نحو استدعاءين.</numerusform>
            <numerusform>يحكم OpenAI على كل تحويل. لا يُسجَّل شيء. نحو %Ln استدعاءات.</numerusform>
            <numerusform>يحكم OpenAI على كل تحويل. لا يُسجَّل شيء. نحو %Ln استدعاءً.</numerusform>
            <numerusform>يحكم OpenAI على كل تحويل. لا يُسجَّل شيء. نحو %Ln استدعاء.</numerusform>
        </translation>
    </message>
    <message>
        <source>From here on as if it were for real.</source>
        <translation>من هنا فصاعدًا كأنه فعلي.</translation>
    </message>
    <message>
        <source>From here on it is for real. It can’t be taken back.</source>
        <translation>من هنا فصاعدًا الإرسال فعلي. لا يمكن سحبه.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln</source>
        <translation>
            <numerusform>لا شيء أولًا</numerusform>
            <numerusform>الأول</numerusform>
            <numerusform>الأولان</numerusform>
            <numerusform>أول %Ln</numerusform>
            <numerusform>أول %Ln</numerusform>
            <numerusform>أول %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln, for real</source>
        <translation>
            <numerusform>لا شيء أولًا، فعليًا</numerusform>
            <numerusform>الأول، فعليًا</numerusform>
            <numerusform>الأولان، فعليًا</numerusform>
            <numerusform>أول %Ln، فعليًا</numerusform>
            <numerusform>أول %Ln، فعليًا</numerusform>
            <numerusform>أول %Ln، فعليًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that leave the 7-day window soonest. The rest follows only when OpenAI accepts all of these.</source>
        <translation>ما يخرج أولًا من نافذة الأيام السبعة. يتبعه الباقي فقط إذا قبلها OpenAI كلها.</translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln</source>
        <translation>
            <numerusform>لا باقي</numerusform>
            <numerusform>الواحد الباقي</numerusform>
            <numerusform>الاثنان الباقيان</numerusform>
            <numerusform>الـ%Ln الباقية</numerusform>
            <numerusform>الـ%Ln الباقية</numerusform>
            <numerusform>الـ%Ln الباقية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln, for real</source>
        <translation>
            <numerusform>لا باقي، فعليًا</numerusform>
            <numerusform>الواحد الباقي، فعليًا</numerusform>
            <numerusform>الاثنان الباقيان، فعليًا</numerusform>
            <numerusform>الـ%Ln الباقية، فعليًا</numerusform>
            <numerusform>الـ%Ln الباقية، فعليًا</numerusform>
            <numerusform>الـ%Ln الباقية، فعليًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest first, at most 1,000 in one request.</source>
        <translation>الأقدم أولًا، 1000 على الأكثر في كل استدعاء.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>الواحد</numerusform>
            <numerusform>الاثنان</numerusform>
            <numerusform>الـ%Ln كلها</numerusform>
            <numerusform>الـ%Ln كلها</numerusform>
            <numerusform>الـ%Ln كلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln, for real</source>
        <translation>
            <numerusform>لا شيء، فعليًا</numerusform>
            <numerusform>الواحد، فعليًا</numerusform>
            <numerusform>الاثنان، فعليًا</numerusform>
            <numerusform>الـ%Ln كلها، فعليًا</numerusform>
            <numerusform>الـ%Ln كلها، فعليًا</numerusform>
            <numerusform>الـ%Ln كلها، فعليًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::SentWrongDialog</name>
    <message>
        <source>I sent something wrong</source>
        <translation>أرسلت شيئًا خاطئًا</translation>
    </message>
</context>
<context>
    <name>convey::ui::SessionOffer</name>
    <message>
        <source>Open &amp;again</source>
        <translation>فتحها م&amp;جددًا</translation>
    </message>
    <message>
        <source>Opens these files where you left them. Nothing is sent.</source>
        <translation>يفتح هذه الملفات حيث تركتها. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <translation>&amp;ليس الآن</translation>
    </message>
    <message>
        <source>Forgets what was open. The files themselves stay.</source>
        <translation>ينسى ما كان مفتوحًا. تبقى الملفات نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>Open the %Ln files of last time again?</source>
        <translation>
            <numerusform>لا ملفات من المرة السابقة.</numerusform>
            <numerusform>فتح ملف المرة السابقة مجددًا؟</numerusform>
            <numerusform>فتح ملفي المرة السابقة مجددًا؟</numerusform>
            <numerusform>فتح %Ln ملفات من المرة السابقة مجددًا؟</numerusform>
            <numerusform>فتح %Ln ملفًا من المرة السابقة مجددًا؟</numerusform>
            <numerusform>فتح %Ln ملف من المرة السابقة مجددًا؟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupBanner</name>
    <message>
        <source>A choice for this file</source>
        <translation>اختيار لهذا الملف</translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupList</name>
    <message>
        <source>Mana&amp;ge…</source>
        <translation>إ&amp;دارة…</translation>
    </message>
    <message>
        <source>Manage the saved setups</source>
        <translation>إدارة الإعدادات المحفوظة</translation>
    </message>
    <message>
        <source>Lists the saved setups: rename, duplicate, delete, export, import.</source>
        <translation>يعرض الإعدادات المحفوظة: إعادة تسمية، تكرار، حذف، تصدير، استيراد.</translation>
    </message>
    <message>
        <source>Saved setups</source>
        <translation>الإعدادات المحفوظة</translation>
    </message>
    <message>
        <source>Enter asks for a file and uses the setup for it.</source>
        <translation>‏Enter يطلب ملفًا ويستخدم الإعداد له.</translation>
    </message>
    <message>
        <source>From elsewhere, not looked at yet</source>
        <translation>من مكان آخر، لم يُنظر فيه بعد</translation>
    </message>
    <message>
        <source>&amp;Saved setups</source>
        <translation>الإعدادات المحفو&amp;ظة</translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupNameDialog</name>
    <message>
        <source>&amp;Name of the saved setup:</source>
        <translation>اسم الإ&amp;عداد المحفوظ:</translation>
    </message>
    <message>
        <source>Name of the saved setup</source>
        <translation>اسم الإعداد المحفوظ</translation>
    </message>
    <message>
        <source>The next export of this kind is known by its columns, whatever the name.</source>
        <translation>يُعرف الملف التالي من هذا النوع بأعمدته، أيًا كان الاسم.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>ا&amp;ستبدال</translation>
    </message>
    <message>
        <source>There is a saved setup of that name. It will be replaced.</source>
        <translation>يوجد إعداد محفوظ بهذا الاسم. سيُستبدل.</translation>
    </message>
    <message>
        <source>There is a saved setup of that name. Choose another.</source>
        <translation>يوجد إعداد محفوظ بهذا الاسم. اختر غيره.</translation>
    </message>
    <message>
        <source>It holds which column means what; no row of the file and no key.</source>
        <translation>يحوي معنى كل عمود؛ لا صفًّا من الملف ولا مفتاحًا.</translation>
    </message>
    <message>
        <source>The name is too long, or has characters that can’t be shown.</source>
        <translation>الاسم طويل جدًا، أو فيه محارف لا يمكن عرضها.</translation>
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
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Convey guesses what the columns mean.</source>
        <translation>يخمّن Convey معاني الأعمدة.</translation>
    </message>
    <message>
        <source>Your saved setup “%1” fits this file too.</source>
        <translation>إعدادك المحفوظ «%1» يناسب هذا الملف أيضًا.</translation>
    </message>
    <message numerus="yes">
        <source>It reads %Ln columns.</source>
        <translation>
            <numerusform>لا يقرأ أي عمود.</numerusform>
            <numerusform>يقرأ عمودًا واحدًا.</numerusform>
            <numerusform>يقرأ عمودين.</numerusform>
            <numerusform>يقرأ %Ln أعمدة.</numerusform>
            <numerusform>يقرأ %Ln عمودًا.</numerusform>
            <numerusform>يقرأ %Ln عمود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns stay on this computer.</source>
        <translation>
            <numerusform>لا أعمدة تبقى على هذا الكمبيوتر.</numerusform>
            <numerusform>عمود واحد يبقى على هذا الكمبيوتر.</numerusform>
            <numerusform>عمودان يبقيان على هذا الكمبيوتر.</numerusform>
            <numerusform>%Ln أعمدة تبقى على هذا الكمبيوتر.</numerusform>
            <numerusform>%Ln عمودًا تبقى على هذا الكمبيوتر.</numerusform>
            <numerusform>%Ln عمود تبقى على هذا الكمبيوتر.</numerusform>
        </translation>
    </message>
    <message>
        <source>New in this file, and not sent: %1.</source>
        <translation>جديد في هذا الملف، ولا يُرسل: %1.</translation>
    </message>
    <message>
        <source>Last used on %1.</source>
        <translation>آخر استخدام في %1.</translation>
    </message>
    <message>
        <source>Recognised: %1. Your saved setup “%2” is used.</source>
        <translation>تم التعرّف عليه: %1. يُستخدم إعدادك المحفوظ «%2».</translation>
    </message>
    <message>
        <source>Your saved setup “%1” is used.</source>
        <translation>يُستخدم إعدادك المحفوظ «%1».</translation>
    </message>
    <message>
        <source>&amp;Don’t use it</source>
        <translation>&amp;عدم استخدامه</translation>
    </message>
    <message>
        <source>The saved setup “%1” fits this file, but it came from elsewhere.</source>
        <translation>الإعداد المحفوظ «%1» يناسب هذا الملف، لكنه جاء من مكان آخر.</translation>
    </message>
    <message>
        <source>Nothing of it is used before you say yes. See first which columns leave this computer.</source>
        <translation>لا يُستخدم منه شيء قبل أن توافق. انظر أولًا أي الأعمدة تغادر هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>&amp;See what leaves…</source>
        <translation>عرض ما &amp;يغادر…</translation>
    </message>
    <message>
        <source>Your saved setup “%1” fits this file but for that. Until you decide, Convey guesses what the columns mean.</source>
        <translation>إعدادك المحفوظ «%1» يناسب هذا الملف عدا ذلك. إلى أن تقرر، يخمّن Convey معاني الأعمدة.</translation>
    </message>
    <message>
        <source>%1 is new and looks like consent.</source>
        <translation>%1 جديد ويشبه الموافقة.</translation>
    </message>
    <message>
        <source>“%1” is gone and “%2” is new. Use “%2” in its place?</source>
        <translation>لم يعد «%1» موجودًا و«%2» جديد. استخدام «%2» مكانه؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns have other names now, such as “%1” for “%2”. Use them?</source>
        <translation>
            <numerusform>لا أعمدة لها أسماء أخرى الآن، مثل «%1» بدل «%2».</numerusform>
            <numerusform>عمود واحد له اسم آخر الآن: «%1» بدل «%2». استخدامه؟</numerusform>
            <numerusform>عمودان لهما اسمان آخران الآن، مثل «%1» بدل «%2». استخدامهما؟</numerusform>
            <numerusform>%Ln أعمدة لها أسماء أخرى الآن، مثل «%1» بدل «%2». استخدامها؟</numerusform>
            <numerusform>%Ln عمودًا لها أسماء أخرى الآن، مثل «%1» بدل «%2». استخدامها؟</numerusform>
            <numerusform>%Ln عمود لها أسماء أخرى الآن، مثل «%1» بدل «%2». استخدامها؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone from this file: %1.</source>
        <translation>لم يعد في هذا الملف: %1.</translation>
    </message>
    <message>
        <source>%1 of its %2 columns are known.</source>
        <translation>%1 من أعمدته الـ%2 معروفة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions are open on the Columns page.</source>
        <translation>
            <numerusform>لا أسئلة مفتوحة في صفحة الأعمدة.</numerusform>
            <numerusform>سؤال واحد مفتوح في صفحة الأعمدة.</numerusform>
            <numerusform>سؤالان مفتوحان في صفحة الأعمدة.</numerusform>
            <numerusform>%Ln أسئلة مفتوحة في صفحة الأعمدة.</numerusform>
            <numerusform>%Ln سؤالًا مفتوحًا في صفحة الأعمدة.</numerusform>
            <numerusform>%Ln سؤال مفتوح في صفحة الأعمدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognised: %1.</source>
        <translation>تم التعرّف عليه: %1.</translation>
    </message>
    <message>
        <source>The others stay on this computer. The Columns page says why each was chosen.</source>
        <translation>تبقى الأخرى على هذا الكمبيوتر. تذكر صفحة الأعمدة سبب اختيار كل منها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions are open there.</source>
        <translation>
            <numerusform>لا أسئلة مفتوحة هناك.</numerusform>
            <numerusform>سؤال واحد مفتوح هناك.</numerusform>
            <numerusform>سؤالان مفتوحان هناك.</numerusform>
            <numerusform>%Ln أسئلة مفتوحة هناك.</numerusform>
            <numerusform>%Ln سؤالًا مفتوحًا هناك.</numerusform>
            <numerusform>%Ln سؤال مفتوح هناك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Convey found the meaning of %Ln columns.</source>
        <translation>
            <numerusform>لم يجد Convey معنى أي عمود.</numerusform>
            <numerusform>وجد Convey معنى عمود واحد.</numerusform>
            <numerusform>وجد Convey معنى عمودين.</numerusform>
            <numerusform>وجد Convey معاني %Ln أعمدة.</numerusform>
            <numerusform>وجد Convey معاني %Ln عمودًا.</numerusform>
            <numerusform>وجد Convey معاني %Ln عمود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the save&amp;d setup</source>
        <translation>است&amp;خدام الإعداد المحفوظ</translation>
    </message>
    <message>
        <source>Use it &amp;as consent</source>
        <translation>است&amp;خدامه موافقةً</translation>
    </message>
    <message>
        <source>Use the setup without it</source>
        <translation>استخدام الإعداد من دونه</translation>
    </message>
    <message>
        <source>Use the new n&amp;ame</source>
        <translation>استخدام الاسم ال&amp;جديد</translation>
    </message>
    <message>
        <source>Use the setup for the other columns</source>
        <translation>استخدام الإعداد للأعمدة الأخرى</translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupsDialog</name>
    <message>
        <source>Saved setups</source>
        <translation>الإعدادات المحفوظة</translation>
    </message>
    <message>
        <source>Each holds which column means what. The next export of its kind is known by its columns. F2 gives another name, Delete deletes.</source>
        <translation>يحوي كل منها معنى كل عمود. يُعرف الملف التالي من نوعه بأعمدته. F2 يعطيه اسمًا آخر، و Delete يحذفه.</translation>
    </message>
    <message>
        <source>&amp;Use for this file</source>
        <translation>ا&amp;ستخدام لهذا الملف</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>إعادة تس&amp;مية…</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;حذف…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استي&amp;راد…</translation>
    </message>
    <message>
        <source>%1 (from elsewhere)</source>
        <translation>%1 (من مكان آخر)</translation>
    </message>
    <message>
        <source>Nothing is saved yet. “Save setup” on the Columns page keeps what you chose.</source>
        <translation>لم يُحفظ شيء بعد. «حفظ الإعداد» في صفحة الأعمدة يحفظ ما اخترته.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of the folder are no usable setups. They are left alone.</source>
        <translation>
            <numerusform>كل ملفات المجلد إعدادات صالحة.</numerusform>
            <numerusform>ملف واحد في المجلد ليس إعدادًا صالحًا. يُترك كما هو.</numerusform>
            <numerusform>ملفان في المجلد ليسا إعدادين صالحين. يُتركان كما هما.</numerusform>
            <numerusform>%Ln ملفات في المجلد ليست إعدادات صالحة. تُترك كما هي.</numerusform>
            <numerusform>%Ln ملفًا في المجلد ليست إعدادات صالحة. تُترك كما هي.</numerusform>
            <numerusform>%Ln ملف في المجلد ليست إعدادات صالحة. تُترك كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>Delete a saved setup</source>
        <translation>حذف إعداد محفوظ</translation>
    </message>
    <message>
        <source>Delete “%1”? This can’t be undone.</source>
        <translation>حذف «%1»؟ لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Export a saved setup</source>
        <translation>تصدير إعداد محفوظ</translation>
    </message>
    <message>
        <source>Setups (*.json)</source>
        <translation>إعدادات (*.json)</translation>
    </message>
    <message>
        <source>Exported: which column means what, without any row of the file.</source>
        <translation>صُدِّر: معنى كل عمود، من دون أي صف من الملف.</translation>
    </message>
    <message>
        <source>Import a setup</source>
        <translation>استيراد إعداد</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>convey::ui::StartPage</name>
    <message>
        <source>Recent files</source>
        <translation>الملفات الحديثة</translation>
    </message>
    <message>
        <source>Enter opens a file again, Ctrl+P pins it to the top, Delete takes it off this list. The file itself stays where it is.</source>
        <translation>‏Enter يفتح الملف مجددًا، و Ctrl+P يثبّته في الأعلى، و Delete يزيله من هذه القائمة. يبقى الملف نفسه في مكانه.</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>أعمدة القائمة</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Send conversions from a spreadsheet to OpenAI Ads, or make an image tag for a web page.</source>
        <translation>أرسل تحويلات من جدول بيانات إلى OpenAI Ads، أو أنشئ وسم صورة لصفحة ويب.</translation>
    </message>
    <message>
        <source>Files that you open are listed here.</source>
        <translation>تُدرج هنا الملفات التي تفتحها.</translation>
    </message>
    <message>
        <source>Clear &amp;list</source>
        <translation>مسح ال&amp;قائمة</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>ف&amp;تح ملف…</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until the Send page says so.</source>
        <translation>لا يغادر شيء هذا الكمبيوتر قبل أن تقول صفحة الإرسال ذلك.</translation>
    </message>
    <message>
        <source>Drop one file, or several with the same columns, anywhere in the window, or press here to choose.</source>
        <translation>أفلت ملفًا، أو عدة ملفات بالأعمدة نفسها، في أي مكان من النافذة، أو اضغط هنا للاختيار.</translation>
    </message>
    <message>
        <source>Start &amp;practising</source>
        <translation>بدء الت&amp;دريب</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>بدء التدريب</translation>
    </message>
    <message>
        <source>Practice mode: a stand-in on this computer answers. Nothing reaches OpenAI, nothing counts.</source>
        <translation>وضع التدريب: يرد بديل على هذا الكمبيوتر. لا شيء يصل إلى OpenAI، ولا شيء يُحسب.</translation>
    </message>
    <message>
        <source>Send conversions from a file</source>
        <translation>إرسال تحويلات من ملف</translation>
    </message>
    <message>
        <source>Orders, leads, bookings or sign-ups: CSV, an Excel workbook, or rows pasted with Ctrl+V.</source>
        <translation>طلبات أو عملاء محتملون أو حجوزات أو تسجيلات: CSV أو مصنف Excel أو صفوف ملصقة باختصار Ctrl+V.</translation>
    </message>
    <message>
        <source>&amp;Make a tag</source>
        <translation>&amp;إنشاء وسم</translation>
    </message>
    <message>
        <source>Make a tag</source>
        <translation>إنشاء وسم</translation>
    </message>
    <message>
        <source>A form for an image tag, with its code for every place.</source>
        <translation>نموذج لوسم صورة، مع رمزه لكل مكان.</translation>
    </message>
    <message>
        <source>Chec&amp;k a tag</source>
        <translation>فح&amp;ص وسم</translation>
    </message>
    <message>
        <source>Check a tag</source>
        <translation>فحص وسم</translation>
    </message>
    <message>
        <source>Tells what is wrong with an image tag, and mends it.</source>
        <translation>يبيّن ما الخطأ في وسم صورة، ويصلحه.</translation>
    </message>
    <message>
        <source>Make an image tag</source>
        <translation>إنشاء وسم صورة</translation>
    </message>
    <message>
        <source>For a thank-you page, a newsletter or a shop template. Or paste one to find out why it fails.</source>
        <translation>لصفحة شكر أو نشرة بريدية أو قالب متجر. أو الصق وسمًا لمعرفة سبب عدم عمله.</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>التجربة ببيانات عيّنة</translation>
    </message>
    <message>
        <source>Practice mode: the whole job with 400 made-up orders, answered on this computer. No key needed.</source>
        <translation>وضع التدريب: المهمة كلها مع 400 طلب مصطنع، والرد من هذا الكمبيوتر. لا حاجة إلى مفتاح.</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>&amp;الملفات الحديثة</translation>
    </message>
    <message>
        <source>Clear the list of recent files</source>
        <translation>مسح قائمة الملفات الحديثة</translation>
    </message>
    <message>
        <source>Empties this list. The files themselves stay where they are.</source>
        <translation>يُفرغ هذه القائمة. تبقى الملفات نفسها في أماكنها.</translation>
    </message>
    <message>
        <source>%1: %2.
If it was moved or renamed, open it from its new place. Delete takes it off the list.</source>
        <comment>path and reason</comment>
        <translation>%1: %2.
إن نُقل أو تغيّر اسمه، فافتحه من مكانه الجديد. Delete يزيله من القائمة.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Let it go from the top</source>
        <translation>إلغاء الت&amp;ثبيت</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>&amp;تثبيت في الأعلى</translation>
    </message>
    <message>
        <source>&amp;Take off this list</source>
        <translation>إ&amp;زالة من القائمة</translation>
    </message>
</context>
<context>
    <name>convey::ui::StatTile</name>
    <message>
        <source>being counted</source>
        <translation>قيد العدّ</translation>
    </message>
</context>
<context>
    <name>convey::ui::StateLook</name>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Outside the 7 days</source>
        <translation>خارج الأيام السبعة</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>مضموم</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>للعلم</translation>
    </message>
</context>
<context>
    <name>convey::ui::StayPanel</name>
    <message>
        <source>Stay on this computer</source>
        <translation>تبقى على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Columns that stay on this computer</source>
        <translation>أعمدة تبقى على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>These columns are used for nothing. They are not sent.</source>
        <translation>لا تُستخدم هذه الأعمدة لشيء. لا تُرسل.</translation>
    </message>
</context>
<context>
    <name>convey::ui::StopQuestion</name>
    <message>
        <source>Conversions are being sent. Stop?</source>
        <translation>يجري إرسال تحويلات. إيقافه؟</translation>
    </message>
    <message>
        <source>What is accepted stays accepted. What is left can be sent later with the same ids: nothing counts twice.</source>
        <translation>ما قُبل يبقى مقبولًا. يمكن إرسال الباقي لاحقًا بالمعرّفات نفسها: لا يُحسب شيء مرتين.</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>متابعة الإرسال</translation>
    </message>
</context>
<context>
    <name>convey::ui::TableHabits</name>
    <message>
        <source>Copy &amp;cell</source>
        <translation>نسخ ال&amp;خلية</translation>
    </message>
    <message>
        <source>Co&amp;py rows</source>
        <translation>نسخ ال&amp;صفوف</translation>
    </message>
    <message>
        <source>Copy rows with column &amp;names</source>
        <translation>نسخ الصفوف مع &amp;أسماء الأعمدة</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>إعادة &amp;ضبط الأعمدة</translation>
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
        <translation>جعله مبهمًا</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>كتابة %1</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>إصلاحه</translation>
    </message>
    <message>
        <source>%1, %2, at %3</source>
        <comment>severity, what is wrong, line and column</comment>
        <translation>%1، %2، عند %3</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>الموجود</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>إصلاح</translation>
    </message>
</context>
<context>
    <name>convey::ui::TagForm</name>
    <message>
        <source>%1 Sent as %2. %3</source>
        <comment>meaning, name of the API, what it takes</comment>
        <translation>%1 يُرسل باسم %2. %3</translation>
    </message>
    <message>
        <source>Letters, digits, _ and -; lower case is best. Always the same for the same event.</source>
        <translation>أحرف وأرقام و _ و -؛ والأحرف الصغيرة أفضل. نفسه دائمًا للحدث نفسه.</translation>
    </message>
    <message>
        <source>From Ads Manager under Conversions; a test pixel is best to begin with.</source>
        <translation>من Ads Manager ضمن Conversions؛ بكسل الاختبار أفضل للبداية.</translation>
    </message>
    <message>
        <source>An ID of its own for each conversion, not the order number. Send the same one from a file.</source>
        <translation>معرّف خاص بكل تحويل، لا رقم الطلب. أرسل المعرّف نفسه من ملف.</translation>
    </message>
    <message>
        <source>Opaque on purpose: an order number must not be in a tag. Use the same one when you also send the order from a file. Fixed in a page, all its visitors count as one: let the page fill it in.</source>
        <translation>مبهم عن قصد: لا يجوز أن يكون رقم الطلب في وسم. استخدم المعرّف نفسه إذا أرسلت الطلب من ملف أيضًا. إن ثُبّت في صفحة حُسب كل زوارها واحدًا: دع الصفحة تملؤه.</translation>
    </message>
    <message>
        <source>The page gives whole minor units, such as 12999 for 129.99.</source>
        <translation>تعطي الصفحة وحدات صغرى كاملة، مثل 12999 بمعنى 129.99.</translation>
    </message>
    <message>
        <source>sent as %1</source>
        <translation>يُرسل %1</translation>
    </message>
    <message>
        <source>As you write money; sent in the smallest unit of the currency.</source>
        <translation>كما تُكتب النقود؛ يُرسل بأصغر وحدة في العملة.</translation>
    </message>
    <message>
        <source>This is no amount in %1. Write it like %2.</source>
        <comment>currency, example</comment>
        <translation>هذا ليس مبلغًا بعملة %1. اكتبه مثل %2.</translation>
    </message>
    <message>
        <source>%1 (with the Conversions API only)</source>
        <comment>name of an event</comment>
        <translation>%1 (مع Conversions API فقط)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>What happened when the page with the tag is shown. The two events of apps need the Conversions API.</source>
        <translation>ما حدث عند عرض الصفحة التي فيها الوسم. حدثا التطبيقات يحتاجان إلى Conversions API.</translation>
    </message>
    <message>
        <source>name of the event</source>
        <translation>اسم الحدث</translation>
    </message>
    <message>
        <source>Its na&amp;me</source>
        <translation>ا&amp;سمه</translation>
    </message>
    <message>
        <source>Name of the custom event</source>
        <translation>اسم الحدث المخصص</translation>
    </message>
    <message>
        <source>1 to 64 letters, digits, _ and -, with a letter or digit at both ends; no name of another event.</source>
        <translation>1 إلى 64 من الأحرف والأرقام و _ و -، بحرف أو رقم في الطرفين؛ ليس اسم حدث آخر.</translation>
    </message>
    <message>
        <source>pixel</source>
        <translation>البكسل</translation>
    </message>
    <message>
        <source>&amp;Pixel</source>
        <translation>ال&amp;بكسل</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>البكسل</translation>
    </message>
    <message>
        <source>A saved destination, or a pixel ID as it stands in Ads Manager under Conversions.</source>
        <translation>وجهة محفوظة، أو معرّف بكسل كما هو في Ads Manager ضمن Conversions.</translation>
    </message>
    <message>
        <source>event ID</source>
        <translation>معرّف الحدث</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New event ID</source>
        <translation>معرّف حدث جديد</translation>
    </message>
    <message>
        <source>Makes another opaque ID that nobody has used.</source>
        <translation>ينشئ معرّفًا مبهمًا آخر لم يستخدمه أحد.</translation>
    </message>
    <message>
        <source>Event I&amp;D</source>
        <translation>&amp;معرّف الحدث</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>معرّف الحدث</translation>
    </message>
    <message>
        <source>By it OpenAI tells repeats. Opaque: whoever opens the page can read it.</source>
        <translation>به يميّز OpenAI المكرر. مبهم: من يفتح الصفحة يستطيع قراءته.</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>المبل&amp;غ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Money as you write it; Convey sends it in the smallest unit of the currency.</source>
        <translation>النقود كما تكتبها؛ يرسلها Convey بأصغر وحدة في العملة.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Three letters, such as USD. An amount needs it.</source>
        <translation>ثلاثة أحرف، مثل USD. يحتاج إليها المبلغ.</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Your own name of the plan, such as pro-yearly.</source>
        <translation>اسمك الخاص للخطة، مثل pro-yearly.</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>ال&amp;خطة</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>ليس في هذه الصفحة</translation>
    </message>
    <message>
        <source>click reference</source>
        <translation>مرجع النقرة</translation>
    </message>
    <message>
        <source>Only if the page already has it; the tag can’t find it by itself.</source>
        <translation>فقط إذا كان لدى الصفحة أصلًا؛ لا يستطيع الوسم إيجاده بنفسه.</translation>
    </message>
    <message>
        <source>Click reference, oppref</source>
        <translation>مرجع النقرة، oppref</translation>
    </message>
    <message>
        <source>oppref is the ID of the click in ChatGPT. Each visitor has another one, so the page fills it in, or nothing stands here.</source>
        <translation>‏oppref هو معرّف النقرة في ChatGPT. لكل زائر معرّف آخر، فتملؤه الصفحة أو لا يوضع هنا شيء.</translation>
    </message>
    <message>
        <source>Eve&amp;nt</source>
        <translation>الح&amp;دث</translation>
    </message>
    <message>
        <source>Clic&amp;k reference</source>
        <translation>مرجع الن&amp;قرة</translation>
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
        <translation>إزالة العنصر</translation>
    </message>
    <message>
        <source>Takes the chosen item out of the table.</source>
        <translation>يزيل العنصر المختار من الجدول.</translation>
    </message>
    <message>
        <source>items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>&amp;العناصر</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>إضافة عنصر</translation>
    </message>
    <message>
        <source>Adds an empty row to type into.</source>
        <translation>يضيف صفًّا فارغًا للكتابة فيه.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>What was bought or looked at, one item a row. F2 or typing changes a cell, Delete removes the row. All of them go into the tag as one list.</source>
        <translation>ما اشتُري أو شوهد، عنصر في كل صف. F2 أو الكتابة تغيّر الخلية، و Delete يزيل الصف. تدخل كلها الوسم قائمةً واحدة.</translation>
    </message>
    <message>
        <source>Columns of the items</source>
        <translation>أعمدة العناصر</translation>
    </message>
    <message>
        <source>prices for one piece</source>
        <translation>أسعار القطعة الواحدة</translation>
    </message>
    <message>
        <source>prices for one piece, in %1</source>
        <comment>currency code</comment>
        <translation>أسعار القطعة الواحدة، بعملة %1</translation>
    </message>
    <message>
        <source>%1 = %2, the same as the amount.</source>
        <comment>sum of items</comment>
        <translation>%1 = %2، مثل المبلغ.</translation>
    </message>
    <message>
        <source>%1 = %2; the amount is %3. Shipping or a discount can be why.</source>
        <comment>sum of items</comment>
        <translation>%1 = %2؛ والمبلغ %3. قد يكون السبب الشحن أو خصمًا.</translation>
    </message>
</context>
<context>
    <name>convey::ui::TagItemsModel</name>
    <message>
        <source>Item %1: the quantity is a whole number, such as 2.</source>
        <translation>العنصر %1: الكمية عدد صحيح، مثل 2.</translation>
    </message>
    <message>
        <source>Item %1: the price is an amount of money, such as %2.</source>
        <translation>العنصر %1: السعر مبلغ من المال، مثل %2.</translation>
    </message>
    <message>
        <source>%1 of item %2: %3</source>
        <translation>%1 للعنصر %2: %3</translation>
    </message>
    <message>
        <source>%1 of item %2: %3, %4</source>
        <translation>%1 للعنصر %2: %3، %4</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>معرّف العنصر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
</context>
<context>
    <name>convey::ui::TagParametersModel</name>
    <message numerus="yes">
        <source>%1, %n decimals</source>
        <translation>
            <numerusform>%1، بلا منازل عشرية</numerusform>
            <numerusform>%1، منزلة عشرية واحدة</numerusform>
            <numerusform>%1، منزلتان عشريتان</numerusform>
            <numerusform>%1، %n منازل عشرية</numerusform>
            <numerusform>%1، %n منزلة عشرية</numerusform>
            <numerusform>%1، %n منزلة عشرية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>fits</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>state, parameter, value</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>المعلمة</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما يقوله</translation>
    </message>
</context>
<context>
    <name>convey::ui::TagsPage</name>
    <message>
        <source>Image tag</source>
        <translation>وسم الصورة</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>أجزاء الصفحة</translation>
    </message>
    <message>
        <source>&amp;Build</source>
        <translation>إن&amp;شاء</translation>
    </message>
    <message>
        <source>Check a ta&amp;g</source>
        <translation>فح&amp;ص وسم</translation>
    </message>
    <message>
        <source>Man&amp;y at once</source>
        <translation>وسوم &amp;كثيرة</translation>
    </message>
    <message>
        <source>Loads the tag once, in practice mode or for real. It asks first.</source>
        <translation>يحمّل الوسم مرة واحدة، في وضع التدريب أو فعليًا. يسأل أولًا.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>ح&amp;فظ…</translation>
    </message>
    <message>
        <source>Saves this form of the tag, or a page with all of them for a developer; copies with colours.</source>
        <translation>يحفظ هذا الشكل من الوسم، أو صفحة فيها كل الأشكال للمطوّر؛ وينسخ بالألوان.</translation>
    </message>
    <message>
        <source>Save this &amp;form…</source>
        <translation>حفظ ه&amp;ذا الشكل…</translation>
    </message>
    <message>
        <source>Save a &amp;page for the developer, or to print…</source>
        <translation>حفظ &amp;صفحة للمطوّر أو للطباعة…</translation>
    </message>
    <message>
        <source>&amp;Copy with its colours</source>
        <translation>&amp;نسخ بالألوان</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>وسم &amp;جديد</translation>
    </message>
    <message>
        <source>Forget a&amp;ll…</source>
        <translation>نس&amp;يان الكل…</translation>
    </message>
    <message>
        <source>Forgets the tags that were made lately. Pages that have them go on as they are.</source>
        <translation>ينسى الوسوم التي أُنشئت حديثًا. الصفحات التي تحويها تستمر كما هي.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Reads a page, a template or the recording of a browser (HAR) from a file.</source>
        <translation>يقرأ صفحة أو قالبًا أو تسجيل متصفح (HAR) من ملف.</translation>
    </message>
    <message>
        <source>Fills the form with what the chosen tag says, to be changed and copied back.</source>
        <translation>يملأ النموذج بما يقوله الوسم المختار، لتغييره ونسخه من جديد.</translation>
    </message>
    <message>
        <source>&amp;Copy tag</source>
        <translation>نس&amp;خ الوسم</translation>
    </message>
    <message>
        <source>The tag is read here, never loaded.</source>
        <translation>يُقرأ الوسم هنا ولا يُحمَّل أبدًا.</translation>
    </message>
    <message>
        <source>Nothing is loaded or sent while you build.</source>
        <translation>لا يُحمَّل شيء ولا يُرسل أثناء الإنشاء.</translation>
    </message>
    <message>
        <source>Fill in the form; the tag is ready to paste at any moment.</source>
        <translation>املأ النموذج؛ الوسم جاهز للصق في أي لحظة.</translation>
    </message>
    <message>
        <source>Paste a tag, an address, a page source or a HAR file to see what is wrong with it.</source>
        <translation>الصق وسمًا أو عنوانًا أو مصدر صفحة أو ملف HAR لترى ما الخطأ فيه.</translation>
    </message>
    <message>
        <source>&amp;Mend all and copy</source>
        <translation>إصلاح الكل ونس&amp;خه</translation>
    </message>
    <message>
        <source>A tag for each conversion of a file, by the same columns as for sending.</source>
        <translation>وسم لكل تحويل في ملف، بالأعمدة نفسها التي للإرسال.</translation>
    </message>
    <message>
        <source>&amp;Make the tags…</source>
        <translation>إنشاء الوسو&amp;م…</translation>
    </message>
    <message>
        <source>Tags that you made lately, to go on from.</source>
        <translation>وسوم أنشأتها حديثًا، للمتابعة منها.</translation>
    </message>
    <message>
        <source>Something in the tag stands for a value that is still to come, so it can’t be tried.</source>
        <translation>في الوسم ما يحل محل قيمة لم تأتِ بعد، فلا يمكن تجربته.</translation>
    </message>
    <message>
        <source>The page fills in values of this tag, so it can’t be tried here. Type a value in each place to try it.</source>
        <translation>تملأ الصفحة قيمًا في هذا الوسم، فلا يمكن تجربته هنا. اكتب قيمة في كل موضع لتجربته.</translation>
    </message>
    <message>
        <source>Code of the page stands in this tag in a way that the form can’t hold. Change it where it stands.</source>
        <translation>في هذا الوسم رمز صفحة بطريقة لا يستوعبها النموذج. غيّره حيث هو.</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>الحدي&amp;ثة</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>تجربة…</translation>
    </message>
    <message>
        <source>E&amp;dit in the form</source>
        <translation>&amp;تعديل في النموذج</translation>
    </message>
</context>
<context>
    <name>convey::ui::TileSum</name>
    <message>
        <source>Shows only these rows; press again to show all.</source>
        <translation>يعرض هذه الصفوف فقط؛ اضغط مجددًا لعرض الكل.</translation>
    </message>
    <message>
        <source>How many conversions are in this state. Choose it to see only these rows.</source>
        <translation>عدد التحويلات في هذه الحالة. اختره لترى هذه الصفوف فقط.</translation>
    </message>
    <message>
        <source>%1: being counted</source>
        <translation>%1: قيد العدّ</translation>
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
        <translation> زائد </translation>
    </message>
    <message>
        <source>Still being counted: %1</source>
        <translation>ما زال قيد العدّ: %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::Timeline</name>
    <message>
        <source>Timeline of the 7 days</source>
        <translation>الخط الزمني للأيام السبعة</translation>
    </message>
</context>
<context>
    <name>convey::ui::TourBar</name>
    <message>
        <source>New here?</source>
        <translation>أول مرة هنا؟</translation>
    </message>
    <message>
        <source>Practise once with 400 made-up orders. It takes about a minute, needs no key, and nothing leaves this computer.</source>
        <translation>تدرّب مرة واحدة مع 400 طلب مصطنع. يستغرق ذلك نحو دقيقة ولا يحتاج إلى مفتاح، ولا يغادر شيء هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Tour, 1 of 5: the file</source>
        <translation>الجولة، 1 من 5: الملف</translation>
    </message>
    <message>
        <source>This is the file as Convey reads it. If it looks like your spreadsheet, the blue button at the top leads on.</source>
        <translation>هذا هو الملف كما يقرؤه Convey. إن بدا مثل جدول بياناتك، فالزر الأزرق في الأعلى يتابع.</translation>
    </message>
    <message>
        <source>Tour, 2 of 5: the columns</source>
        <translation>الجولة، 2 من 5: الأعمدة</translation>
    </message>
    <message>
        <source>Convey has found out what each column means. In the sample there is nothing to change: the blue button leads on.</source>
        <translation>عرف Convey معنى كل عمود. لا شيء في العيّنة يحتاج إلى تغيير: الزر الأزرق يتابع.</translation>
    </message>
    <message>
        <source>Tour, 3 of 5: the preview</source>
        <translation>الجولة، 3 من 5: المعاينة</translation>
    </message>
    <message>
        <source>Every row was looked at. Some are blocked on purpose: choose one to see why and how to fix it, or go on without them.</source>
        <translation>فُحصت كل الصفوف. بعضها محجوب عمدًا: اختر واحدًا لترى السبب وكيفية إصلاحه، أو تابع من دونها.</translation>
    </message>
    <message>
        <source>Tour, 4 of 5: the test</source>
        <translation>الجولة، 4 من 5: الاختبار</translation>
    </message>
    <message>
        <source>Press “Test in practice mode”. A stand-in on this computer answers as OpenAI would, and nothing is recorded.</source>
        <translation>اضغط «اختبار في وضع التدريب». يرد بديل على هذا الكمبيوتر كما يرد OpenAI، ولا يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Tour, 5 of 5: sending</source>
        <translation>الجولة، 5 من 5: الإرسال</translation>
    </message>
    <message>
        <source>The test has passed. Now send in practice mode: nothing reaches OpenAI, nothing counts.</source>
        <translation>نجح الاختبار. أرسل الآن في وضع التدريب: لا شيء يصل إلى OpenAI، ولا شيء يُحسب.</translation>
    </message>
    <message>
        <source>That is the whole job.</source>
        <translation>هذه هي المهمة كلها.</translation>
    </message>
    <message>
        <source>With your own pixel and key it goes the same way. Connecting them takes a minute and sends nothing.</source>
        <translation>الأمر نفسه مع بكسلك ومفتاحك. ربطهما يستغرق دقيقة ولا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>The tour waits.</source>
        <translation>الجولة تنتظر.</translation>
    </message>
    <message>
        <source>Look around; it goes on as soon as you return to the sample.</source>
        <translation>تجوّل كما تشاء؛ تتابع الجولة فور عودتك إلى العيّنة.</translation>
    </message>
    <message>
        <source>Opens the sample in practice mode, or at the end of the tour makes a destination.</source>
        <translation>يفتح العيّنة في وضع التدريب، أو ينشئ وجهة في نهاية الجولة.</translation>
    </message>
    <message>
        <source>Closes the tour. It can be started again from the Help menu.</source>
        <translation>يغلق الجولة. يمكن بدؤها مجددًا من قائمة المساعدة.</translation>
    </message>
    <message>
        <source>Connect a real pixel…</source>
        <translation>ربط بكسل حقيقي…</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>بدء التدريب</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>مغادرة الجولة</translation>
    </message>
</context>
<context>
    <name>convey::ui::Trial</name>
    <message>
        <source>%1 %2 after %3 ms.</source>
        <comment>status, content type, time</comment>
        <translation>%1 %2 بعد %3 م.ث.</translation>
    </message>
    <message>
        <source>without a type</source>
        <translation>بلا نوع</translation>
    </message>
    <message>
        <source>The tag is right: practice mode took it.</source>
        <translation>الوسم صحيح: قبله وضع التدريب.</translation>
    </message>
    <message>
        <source>OpenAI took it in. Whether it counts is decided later, in Ads Manager.</source>
        <translation>أخذه OpenAI. أما هل يُحسب فيتقرر لاحقًا في Ads Manager.</translation>
    </message>
    <message>
        <source>It points elsewhere, and Convey did not follow. A proxy or a network with a sign-in page does that.</source>
        <translation>يشير إلى مكان آخر، ولم يتبعه Convey. يفعل ذلك وكيل أو شبكة لها صفحة تسجيل دخول.</translation>
    </message>
    <message>
        <source>That is no picture: something else than OpenAI answered, such as a proxy.</source>
        <translation>هذه ليست صورة: ردّ شيء غير OpenAI، كوكيل مثلًا.</translation>
    </message>
    <message>
        <source>The tag was not taken. Look at what stands at the fields of the form.</source>
        <translation>لم يُقبل الوسم. انظر إلى ما عند حقول النموذج.</translation>
    </message>
    <message>
        <source>This is no address of a page. It begins with https://, such as https://www.example.com/thanks.</source>
        <translation>هذا ليس عنوان صفحة. يبدأ بـ https://، مثل https://www.example.com/thanks.</translation>
    </message>
    <message>
        <source>The address does not use https.</source>
        <translation>العنوان لا يستخدم https.</translation>
    </message>
</context>
<context>
    <name>convey::ui::TrialBox</name>
    <message>
        <source>&amp;Try it</source>
        <translation>ت&amp;جربته</translation>
    </message>
    <message>
        <source>Try it with one test event</source>
        <translation>تجربته بحدث اختبار واحد</translation>
    </message>
    <message>
        <source>Sends one made-up purchase as a test. Nothing is recorded.</source>
        <translation>يرسل شراءً مصطنعًا واحدًا اختبارًا. لا يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>One made-up purchase, sent as a test. Nothing is recorded.</source>
        <translation>شراء مصطنع واحد، يُرسل اختبارًا. لا يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>جارٍ التجربة…</translation>
    </message>
    <message>
        <source>It works: OpenAI accepted the test. Nothing is recorded.</source>
        <translation>يعمل: قبل OpenAI الاختبار. لم يُسجَّل شيء.</translation>
    </message>
</context>
<context>
    <name>convey::ui::TryDialog</name>
    <message>
        <source>Try the image tag</source>
        <translation>تجربة وسم الصورة</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>ال&amp;صفحة</translation>
    </message>
    <message>
        <source>The page that has the tag; a browser sends it along (Referer).</source>
        <translation>الصفحة التي فيها الوسم؛ يرسلها المتصفح معه (Referer).</translation>
    </message>
    <message>
        <source>In &amp;practice mode: a stand-in on this computer answers</source>
        <translation>في وضع الت&amp;دريب: يرد بديل على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Nothing reaches OpenAI, nothing counts. The pixel ID is replaced by that of practice mode.</source>
        <translation>لا شيء يصل إلى OpenAI، ولا شيء يُحسب. يُستبدل معرّف البكسل بمعرّف وضع التدريب.</translation>
    </message>
    <message>
        <source>For &amp;real: OpenAI answers, and may record it</source>
        <translation>&amp;فعليًا: يرد OpenAI، وقد يسجّله</translation>
    </message>
    <message>
        <source>Loads the tag once from where it points. A test pixel is best.</source>
        <translation>يحمّل الوسم مرة من حيث يشير. بكسل الاختبار أفضل.</translation>
    </message>
    <message>
        <source>Space presses it; Enter does not.</source>
        <translation>المسافة تضغطه؛ و Enter لا يضغطه.</translation>
    </message>
    <message>
        <source>Loads the tag once. Click it or press Space; Enter does not.</source>
        <translation>يحمّل الوسم مرة. انقره أو اضغط المسافة؛ Enter لا يحمّله.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>Stop the trial</source>
        <translation>إيقاف التجربة</translation>
    </message>
    <message>
        <source>Waits no longer for the answer. What was sent can’t be taken back.</source>
        <translation>لا ينتظر الرد بعد ذلك. ما أُرسل لا يمكن سحبه.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Closes without loading anything.</source>
        <translation>يغلق من دون تحميل شيء.</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>وضع التدريب</translation>
    </message>
    <message>
        <source>Nothing reaches OpenAI, nothing counts.</source>
        <translation>لا شيء يصل إلى OpenAI، ولا شيء يُحسب.</translation>
    </message>
    <message>
        <source>Load the tag once in practice mode? (%1)</source>
        <comment>name of the event</comment>
        <translation>تحميل الوسم مرة في وضع التدريب؟ (%1)</translation>
    </message>
    <message>
        <source>Load it once</source>
        <translation>تحميله مرة</translation>
    </message>
    <message>
        <source>For real</source>
        <translation>فعلي</translation>
    </message>
    <message>
        <source>OpenAI may record this conversion.</source>
        <translation>قد يسجّل OpenAI هذا التحويل.</translation>
    </message>
    <message>
        <source>Load the tag for the pixel %1 once, for real? OpenAI may record this as a conversion (%2). What is recorded can’t be taken back.</source>
        <comment>pixel ID, name of the event</comment>
        <translation>تحميل الوسم للبكسل %1 مرة، فعليًا؟ قد يسجّل OpenAI هذا تحويلًا (%2). ما سُجّل لا يمكن سحبه.</translation>
    </message>
    <message>
        <source>Load it once for real</source>
        <translation>تحميله مرة فعليًا</translation>
    </message>
    <message>
        <source>Loading it…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
</context>
<context>
    <name>convey::ui::TwoLineButton</name>
    <message>
        <source>%1, %2</source>
        <comment>a button and its second line</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>convey::ui::UploadSession</name>
    <message>
        <source>Pasted rows</source>
        <translation>صفوف ملصقة</translation>
    </message>
</context>
<context>
    <name>convey::ui::UploadTab</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>name of the first file</comment>
        <translation>
            <numerusform>%1 ولا شيء آخر</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % · %2</source>
        <comment>percent sent, name of the file</comment>
        <translation>%1٪ · %2</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>صفوف ملصقة</translation>
    </message>
</context>
<context>
    <name>convey::ui::VerdictTiles</name>
    <message>
        <source>Conversions</source>
        <translation>التحويلات</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>%1 beyond counting</source>
        <comment>a currency</comment>
        <translation>%1 أكثر من أن يُعدّ</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln currencies</source>
        <translation>
            <numerusform>‎+%Ln عملة</numerusform>
            <numerusform>‎+%Ln عملة</numerusform>
            <numerusform>‎+%Ln عملة</numerusform>
            <numerusform>‎+%Ln عملات</numerusform>
            <numerusform>‎+%Ln عملة</numerusform>
            <numerusform>‎+%Ln عملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · +%Ln</source>
        <comment>an amount, and how many more currencies</comment>
        <translation>
            <numerusform>%1 · ‎+%Ln</numerusform>
            <numerusform>%1 · ‎+%Ln</numerusform>
            <numerusform>%1 · ‎+%Ln</numerusform>
            <numerusform>%1 · ‎+%Ln</numerusform>
            <numerusform>%1 · ‎+%Ln</numerusform>
            <numerusform>%1 · ‎+%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::WhereToFind</name>
    <message>
        <source>Where to find pixel and key</source>
        <translation>أين تجد البكسل والمفتاح</translation>
    </message>
    <message>
        <source>1. In Ads Manager open Conversions. The pixel ID stands beside the pixel: letters and digits, without “cds_” or “clidsrc_” in front. An ID with these in front names the source and not the pixel.</source>
        <translation>1. في Ads Manager افتح Conversions. معرّف البكسل بجانب البكسل: أحرف وأرقام، من دون «cds_» أو «clidsrc_» في أوله. المعرّف الذي يبدأ بهما يسمّي المصدر لا البكسل.</translation>
    </message>
    <message>
        <source>2. On the same page, under Conversion keys, make a key. It is shown once: copy it at once, whole. A key from Settings (an Advertiser key) begins alike, but can’t send conversions.</source>
        <translation>2. في الصفحة نفسها، ضمن Conversion keys، أنشئ مفتاحًا. يظهر مرة واحدة: انسخه فورًا كاملًا. مفتاح من Settings (مفتاح Advertiser) يبدأ بالشكل نفسه، لكنه لا يستطيع إرسال التحويلات.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Goes back to the destination.</source>
        <translation>يعود إلى الوجهة.</translation>
    </message>
</context>
<context>
    <name>convey::ui::WordsBox</name>
    <message>
        <source>OpenAI’s answer, word for word</source>
        <translation>رد OpenAI، كلمة كلمة</translation>
    </message>
    <message>
        <source>What the server answered, unchanged. Select it to copy it.</source>
        <translation>ما ردّ به الخادم، دون تغيير. حدّده لنسخه.</translation>
    </message>
    <message>
        <source>OpenAI’s answer: %1</source>
        <translation>رد OpenAI: %1</translation>
    </message>
</context>
<context>
    <name>convey::ui::WordsDialog</name>
    <message>
        <source>What the words mean: %1</source>
        <translation>معاني الكلمات: %1</translation>
    </message>
    <message>
        <source>Consent is what the customer allowed you. “Send with an opt-out” sends the conversion and asks OpenAI not to use it for ads to that customer; “leave out” keeps it on this computer.</source>
        <translation>الموافقة هي ما سمح لك به العميل. «إرسال مع انسحاب» يرسل التحويل ويطلب من OpenAI عدم استخدامه في إعلانات لهذا العميل؛ و«استبعاد» يبقيه على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>&amp;Use these meanings</source>
        <translation>ا&amp;ستخدام هذه المعاني</translation>
    </message>
    <message>
        <source>Looking at every line…</source>
        <translation>جارٍ فحص كل سطر…</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>معنى %1</translation>
    </message>
    <message>
        <source>What this word of the file means.</source>
        <translation>ما تعنيه هذه الكلمة في الملف.</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>the meaning of a word</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>This column has too many different values to say what each means.</source>
        <translation>في هذا العمود قيم مختلفة أكثر من أن يُذكر معنى كل منها.</translation>
    </message>
    <message>
        <source>empty cells</source>
        <translation>خلايا فارغة</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>cells without a word</comment>
        <translation>(فارغ)</translation>
    </message>
</context>
<context>
    <name>convey::ui::XrayDialog</name>
    <message>
        <source>What leaves this computer</source>
        <translation>ما يغادر هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Use “%1”?</source>
        <translation>استخدام «%1»؟</translation>
    </message>
    <message>
        <source>This saved setup was made by somebody else. This is all that it sends of your file; you are asked once.</source>
        <translation>هذا الإعداد المحفوظ أنشأه شخص آخر. هذا كل ما يرسله من ملفك؛ تُسأل مرة واحدة.</translation>
    </message>
    <message>
        <source>&amp;Yes, use this setup</source>
        <translation>&amp;نعم، استخدام هذا الإعداد</translation>
    </message>
</context>
<context>
    <name>convey::ui::XrayTree</name>
    <message>
        <source>Columns, by what happens to them</source>
        <translation>الأعمدة حسب ما يحدث لها</translation>
    </message>
    <message>
        <source>Each column of the file under what the setup does with it.</source>
        <translation>كل عمود من الملف تحت ما يفعله الإعداد به.</translation>
    </message>
    <message>
        <source>Your column</source>
        <translation>عمودك</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>يُرسل باسم</translation>
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
        <translation>الحدث نفسه لـ Conversions API</translation>
    </message>
    <message>
        <source>As the body of POST https://bzr.openai.com/v1/events?pid=… from your server, with the API key in the Authorization header.</source>
        <translation>نصًا لاستدعاء POST https://bzr.openai.com/v1/events?pid=… من خادمك، مع مفتاح API في ترويسة Authorization.</translation>
    </message>
    <message>
        <source>It is JSON. What stands in &lt; &gt; is to be replaced by a JSON value; left as it is, it can&apos;t be sent by mistake.</source>
        <translation>بصيغة JSON. ما بين &lt; &gt; يُستبدل بقيمة JSON؛ وإن تُرك كما هو فلا يمكن إرساله سهوًا.</translation>
    </message>
    <message>
        <source>With the same ID and pixel it is counted once, whichever comes first.</source>
        <translation>بالمعرّف والبكسل نفسيهما يُحسب مرة واحدة، أيهما جاء أولًا.</translation>
    </message>
    <message>
        <source>validate_only records nothing: take it out when it works. User data, hashed, goes into &quot;user&quot; here, never into the tag.</source>
        <translation>‏validate_only لا يسجّل شيئًا: احذفه عندما يعمل. بيانات المستخدم، مجزّأة، توضع هنا في &quot;user&quot;، لا في الوسم أبدًا.</translation>
    </message>
    <message>
        <source>Test with curl</source>
        <translation>اختبار باستخدام curl</translation>
    </message>
    <message>
        <source>Into a terminal (sh, bash, zsh). 200 image/gif means that it was taken.</source>
        <translation>في سطر الأوامر (sh، bash، zsh). 200 image/gif تعني أنه قُبل.</translation>
    </message>
    <message>
        <source>Values are percent-encoded, and quoted for the shell; what the shell fills in is encoded by curl, which writes a space as +, as in OpenAI&apos;s own example.</source>
        <translation>القيم مرمَّزة بالنسبة المئوية ومقتبسة للصدفة؛ ما تملؤه الصدفة يرمّزه curl، ويكتب المسافة +، كما في مثال OpenAI نفسه.</translation>
    </message>
    <message>
        <source>It counts one event for real: use a test pixel.</source>
        <translation>يحتسب حدثًا واحدًا فعليًا: استخدم بكسل اختبار.</translation>
    </message>
    <message>
        <source>OpenAI most likely takes the page from the Referer; put yours in.</source>
        <translation>الأرجح أن OpenAI يأخذ الصفحة من Referer؛ ضع صفحتك فيه.</translation>
    </message>
    <message>
        <source>Django</source>
        <translation>Django</translation>
    </message>
    <message>
        <source>Into the template of the page, inside the &lt;body&gt;.</source>
        <translation>في قالب الصفحة، داخل &lt;body&gt;.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through urlencode.</source>
        <translation>القيم مرمَّزة بالنسبة المئوية ومهرَّبة للسمة؛ ما تملؤه الصفحة يمر عبر urlencode.</translation>
    </message>
    <message>
        <source>A list has to be JSON text before it comes to the template: json.dumps() in the view.</source>
        <translation>يجب أن تكون القائمة نص JSON قبل أن تصل إلى القالب: json.dumps() في العرض.</translation>
    </message>
    <message>
        <source>An event ID that is written here is counted once, ever: where the page is shown for many orders, let the page fill it in.</source>
        <translation>معرّف الحدث المكتوب هنا يُحسب مرة واحدة على الإطلاق: إذا كانت الصفحة تُعرض لطلبات كثيرة فدع الصفحة تملؤه.</translation>
    </message>
    <message>
        <source>ERB (Ruby)</source>
        <translation>ERB (Ruby)</translation>
    </message>
    <message>
        <source>Into the view of the page (Rails, Sinatra), inside the &lt;body&gt;.</source>
        <translation>في عرض الصفحة (Rails، Sinatra)، داخل &lt;body&gt;.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through ERB::Util.url_encode.</source>
        <translation>القيم مرمَّزة بالنسبة المئوية ومهرَّبة للسمة؛ ما تملؤه الصفحة يمر عبر ERB::Util.url_encode.</translation>
    </message>
    <message>
        <source>Google Tag Manager, custom image</source>
        <translation>Google Tag Manager، صورة مخصصة</translation>
    </message>
    <message>
        <source>New tag, type Custom Image: this is its Image URL. Variables go in double braces by their names.</source>
        <translation>وسم جديد من نوع Custom Image: هذا هو Image URL الخاص به. توضع المتغيرات بأسمائها بين أقواس مزدوجة.</translation>
    </message>
    <message>
        <source>Values are percent-encoded; Tag Manager encodes each variable itself when it stands in the middle of an address.</source>
        <translation>القيم مرمَّزة بالنسبة المئوية؛ يرمّز Tag Manager كل متغير بنفسه إذا كان في وسط العنوان.</translation>
    </message>
    <message>
        <source>Switch off &quot;Enable cache busting&quot;: it adds a parameter, and OpenAI rejects what it does not know.</source>
        <translation>أوقف &quot;Enable cache busting&quot;: يضيف معلمة، وOpenAI يرفض ما لا يعرفه.</translation>
    </message>
    <message>
        <source>A variable for data[contents] has to give JSON text.</source>
        <translation>يجب أن يعطي متغير data[contents] نص JSON.</translation>
    </message>
    <message>
        <source>Set the consent that the tag needs in its consent settings.</source>
        <translation>اضبط الموافقة التي يحتاج إليها الوسم في إعدادات موافقته.</translation>
    </message>
    <message>
        <source>Handlebars</source>
        <translation>Handlebars</translation>
    </message>
    <message>
        <source>Into the template of the page, inside the &lt;body&gt;; register the helper of the first line in your program.</source>
        <translation>في قالب الصفحة، داخل &lt;body&gt;؛ سجّل الدالة المساعدة في السطر الأول ضمن برنامجك.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through a helper, since Handlebars has none for addresses.</source>
        <translation>القيم مرمَّزة بالنسبة المئوية ومهرَّبة للسمة؛ ما تملؤه الصفحة يمر عبر دالة مساعدة، إذ ليس لدى Handlebars دالة للعناوين.</translation>
    </message>
    <message>
        <source>Plain HTML</source>
        <translation>HTML بسيط</translation>
    </message>
    <message>
        <source>Into the &lt;body&gt; of the page where the conversion happens, shown only after any consent that you need.</source>
        <translation>في &lt;body&gt; الصفحة التي يحدث فيها التحويل، ولا يظهر إلا بعد أي موافقة تحتاج إليها.</translation>
    </message>
    <message>
        <source>Values are percent-encoded for the address, the address is escaped for the attribute.</source>
        <translation>القيم مرمَّزة بالنسبة المئوية للعنوان، والعنوان مهرَّب للسمة.</translation>
    </message>
    <message>
        <source>It counts each time the page loads. Clicks and forms need the JavaScript pixel.</source>
        <translation>يُحسب في كل مرة تُحمَّل فيها الصفحة. النقرات والنماذج تحتاج إلى بكسل JavaScript.</translation>
    </message>
    <message>
        <source>No lazy loading on it: a hidden picture would never load.</source>
        <translation>لا تحميل كسولًا عليه: الصورة المخفية لن تُحمَّل أبدًا.</translation>
    </message>
    <message>
        <source>An event ID that is written here is counted once, ever: a page that is shown for many orders needs a template form for it.</source>
        <translation>معرّف الحدث المكتوب هنا يُحسب مرة واحدة على الإطلاق: الصفحة التي تُعرض لطلبات كثيرة تحتاج إلى شكل قالب لذلك.</translation>
    </message>
    <message>
        <source>HubSpot (HubL)</source>
        <translation>HubSpot (HubL)</translation>
    </message>
    <message>
        <source>Into a module of the mail or page that takes HTML; HubL in mails has to be switched on.</source>
        <translation>في وحدة تقبل HTML من الرسالة أو الصفحة؛ يلزم تشغيل HubL في الرسائل.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what HubSpot fills in goes through urlencode, and its + becomes %20.</source>
        <translation>القيم مرمَّزة بالنسبة المئوية ومهرَّبة للسمة؛ ما يملؤه HubSpot يمر عبر urlencode، ويصير + فيه %20.</translation>
    </message>
    <message>
        <source>Mail programs load pictures ahead and keep copies: this counts loadings, not people, and says nothing about a purchase.</source>
        <translation>تحمّل برامج البريد الصور مسبقًا وتحفظ نسخًا: يعدّ هذا مرات التحميل لا الأشخاص، ولا يقول شيئًا عن شراء.</translation>
    </message>
    <message>
        <source>Jinja</source>
        <translation>Jinja</translation>
    </message>
    <message>
        <source>Into the template of the page (Flask, FastAPI and others), inside the &lt;body&gt;.</source>
        <translation>في قالب الصفحة (Flask، FastAPI وغيرهما)، داخل &lt;body&gt;.</translation>
    </message>
    <message>
        <source>React (JSX)</source>
        <translation>React (JSX)</translation>
    </message>
    <message>
        <source>Into the component of the page, inside its &lt;body&gt;. It also works in a component of the server.</source>
        <translation>في مكوّن الصفحة، داخل &lt;body&gt;. يعمل أيضًا في مكوّن الخادم.</translation>
    </message>
    <message>
        <source>Values are percent-encoded, React escapes the attribute; what the page fills in goes through encodeURIComponent.</source>
        <translation>القيم مرمَّزة بالنسبة المئوية، ويهرّب React السمة؛ ما تملؤه الصفحة يمر عبر encodeURIComponent.</translation>
    </message>
    <message>
        <source>fetchPriority keeps React 19 from naming the address a second time, in a link that loads the picture ahead.</source>
        <translation>يمنع fetchPriority تسمية React 19 للعنوان مرة ثانية في رابط يحمّل الصورة مسبقًا.</translation>
    </message>
    <message>
        <source>A component that is shown again counts again: give an event ID, so that a repeat is not counted.</source>
        <translation>المكوّن الذي يُعرض مجددًا يُحسب مجددًا: أعطِ معرّف حدث، حتى لا يُحسب التكرار.</translation>
    </message>
    <message>
        <source>Klaviyo</source>
        <translation>Klaviyo</translation>
    </message>
    <message>
        <source>Into an HTML block of the mail.</source>
        <translation>في كتلة HTML من الرسالة.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the mail fills in goes through urlencode.</source>
        <translation>القيم مرمَّزة بالنسبة المئوية ومهرَّبة للسمة؛ ما تملؤه الرسالة يمر عبر urlencode.</translation>
    </message>
    <message>
        <source>A list has to be JSON text before it comes to Klaviyo.</source>
        <translation>يجب أن تكون القائمة نص JSON قبل أن تصل إلى Klaviyo.</translation>
    </message>
    <message>
        <source>Shopify Liquid</source>
        <translation>Shopify Liquid</translation>
    </message>
    <message>
        <source>Into a Liquid section of the theme, or into the order status page where your shop still has scripts there.</source>
        <translation>في قسم Liquid من القالب، أو في صفحة حالة الطلب حيث ما زال متجرك يضع نصوصًا برمجية هناك.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through url_encode, and its + becomes %20.</source>
        <translation>القيم مرمَّزة بالنسبة المئوية ومهرَّبة للسمة؛ ما تملؤه الصفحة يمر عبر url_encode، ويصير + فيه %20.</translation>
    </message>
    <message>
        <source>Amounts of Liquid are in hundredths for every currency. Divide by 100 for yen and others without decimals.</source>
        <translation>مبالغ Liquid بأجزاء المئة لكل عملة. اقسم على 100 للين وغيره مما لا كسور عشرية له.</translation>
    </message>
    <message>
        <source>Shopify&apos;s newer checkout pages take no Liquid: use a custom pixel or the Conversions API there.</source>
        <translation>صفحات الدفع الأحدث في Shopify لا تقبل Liquid: استخدم هناك بكسلًا مخصصًا أو Conversions API.</translation>
    </message>
    <message>
        <source>Mailchimp merge tags</source>
        <translation>وسوم الدمج في Mailchimp</translation>
    </message>
    <message>
        <source>Into a code block of the mail.</source>
        <translation>في كتلة رمز من الرسالة.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute. Mailchimp writes merge tags as they are.</source>
        <translation>القيم مرمَّزة بالنسبة المئوية ومهرَّبة للسمة. يكتب Mailchimp وسوم الدمج كما هي.</translation>
    </message>
    <message>
        <source>A merge tag is not encoded: let it hold letters, digits, - . _ and ~ alone, like an opaque ID.</source>
        <translation>وسم الدمج لا يُرمَّز: اجعله يحوي أحرفًا وأرقامًا و - . _ و ~ فقط، كمعرّف مبهم.</translation>
    </message>
    <message>
        <source>Fallback without JavaScript</source>
        <translation>بديل من دون JavaScript</translation>
    </message>
    <message>
        <source>Into the &lt;body&gt; of a page that has the JavaScript pixel.</source>
        <translation>في &lt;body&gt; صفحة فيها بكسل JavaScript.</translation>
    </message>
    <message>
        <source>It loads only where JavaScript is off. Alone it counts nearly nobody: take plain HTML for that.</source>
        <translation>يُحمَّل فقط حيث JavaScript متوقف. وحده لا يعدّ أحدًا تقريبًا: استخدم HTML البسيط لذلك.</translation>
    </message>
    <message>
        <source>JavaScript pixel</source>
        <translation>بكسل JavaScript</translation>
    </message>
    <message>
        <source>Into the &lt;head&gt; of every page, near its top. For a click move the measure line into what runs on the click.</source>
        <translation>في &lt;head&gt; كل صفحة، قرب أوله. لنقرة، انقل سطر measure إلى ما يعمل عند النقر.</translation>
    </message>
    <message>
        <source>Values are JavaScript strings, written so that no page and no template language reads anything into them.</source>
        <translation>القيم سلاسل JavaScript، مكتوبة بحيث لا تقرأ فيها أي صفحة أو لغة قوالب شيئًا.</translation>
    </message>
    <message>
        <source>Where the site has a content security policy, the first lines say what it needs; the script gets a nonce or a hash there.</source>
        <translation>إذا كان للموقع سياسة أمان محتوى، فالأسطر الأولى تذكر ما تحتاج إليه؛ ويحصل النص البرمجي هناك على nonce أو تجزئة.</translation>
    </message>
    <message>
        <source>It takes oppref from the address of the landing page by itself.</source>
        <translation>يأخذ oppref من عنوان صفحة الوصول بنفسه.</translation>
    </message>
    <message>
        <source>Where visitors are asked first, the consent line goes before init. What was held back is not sent later.</source>
        <translation>حيث يُسأل الزوار أولًا، يوضع سطر consent قبل init. ما حُجز لا يُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>Salesforce Marketing Cloud (AMPscript)</source>
        <translation>Salesforce Marketing Cloud (AMPscript)</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the mail fills in goes through URLEncode, and its + becomes %20.</source>
        <translation>القيم مرمَّزة بالنسبة المئوية ومهرَّبة للسمة؛ ما تملؤه الرسالة يمر عبر URLEncode، ويصير + فيه %20.</translation>
    </message>
    <message>
        <source>A list has to be JSON text before it comes into the mail.</source>
        <translation>يجب أن تكون القائمة نص JSON قبل أن تدخل الرسالة.</translation>
    </message>
    <message>
        <source>Twig</source>
        <translation>Twig</translation>
    </message>
    <message>
        <source>Into the template of the page (Symfony, Drupal, Craft), inside the &lt;body&gt;.</source>
        <translation>في قالب الصفحة (Symfony، Drupal، Craft)، داخل &lt;body&gt;.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through url_encode.</source>
        <translation>القيم مرمَّزة بالنسبة المئوية ومهرَّبة للسمة؛ ما تملؤه الصفحة يمر عبر url_encode.</translation>
    </message>
    <message>
        <source>The address alone</source>
        <translation>العنوان وحده</translation>
    </message>
    <message>
        <source>Where a system asks for the address of a picture and writes the tag itself.</source>
        <translation>حيث يطلب نظامٌ عنوان صورة ويكتب الوسم بنفسه.</translation>
    </message>
    <message>
        <source>Values are percent-encoded. Where you put it into HTML by hand, each &amp; has to become &amp;amp;.</source>
        <translation>القيم مرمَّزة بالنسبة المئوية. إذا وضعته في HTML يدويًا، فيجب أن تصير كل &amp; إلى &amp;amp;.</translation>
    </message>
    <message>
        <source>Opening it in a browser counts one event for real.</source>
        <translation>فتحه في متصفح يحتسب حدثًا واحدًا فعليًا.</translation>
    </message>
    <message>
        <source>WooCommerce (PHP)</source>
        <translation>WooCommerce (PHP)</translation>
    </message>
    <message>
        <source>Into functions.php of your child theme, or into a plugin for snippets. It prints the tag on the thank-you page.</source>
        <translation>في functions.php لقالبك الفرعي، أو في إضافة للمقتطفات البرمجية. يطبع الوسم في صفحة الشكر.</translation>
    </message>
    <message>
        <source>Values are percent-encoded and escaped for the attribute; what the page fills in goes through rawurlencode.</source>
        <translation>القيم مرمَّزة بالنسبة المئوية ومهرَّبة للسمة؛ ما تملؤه الصفحة يمر عبر rawurlencode.</translation>
    </message>
    <message>
        <source>The thank-you page can be loaded again: give an event ID, so that a repeat is not counted.</source>
        <translation>قد تُحمَّل صفحة الشكر مجددًا: أعطِ معرّف حدث، حتى لا يُحسب التكرار.</translation>
    </message>
    <message>
        <source>The event ID that is proposed is a hash of the order&apos;s secret key, not the order number: your server event can make the same.</source>
        <translation>معرّف الحدث المقترح تجزئة للمفتاح السري للطلب، لا رقم الطلب: يستطيع حدث خادمك تكوين المعرّف نفسه.</translation>
    </message>
    <message>
        <source>WordPress (PHP)</source>
        <translation>WordPress (PHP)</translation>
    </message>
    <message>
        <source>Into functions.php of your child theme, or into a plugin for snippets; put the name of your page in place of thank-you.</source>
        <translation>في functions.php لقالبك الفرعي، أو في إضافة للمقتطفات البرمجية؛ ضع اسم صفحتك مكان thank-you.</translation>
    </message>
    <message>
        <source>Pages kept by a cache carry the same values for everybody: what the page fills in has to stay out of such a cache.</source>
        <translation>الصفحات المحفوظة في ذاكرة مؤقتة تحمل القيم نفسها للجميع: ما تملؤه الصفحة يجب أن يبقى خارج ذاكرة كهذه.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Conversions from a spreadsheet export to OpenAI Ads.</source>
        <translation>تحويلات من جدول بيانات مصدَّر إلى OpenAI Ads.</translation>
    </message>
    <message>
        <source>Start with a practice endpoint inside the program; nothing leaves this computer.</source>
        <translation>البدء بنقطة وصول تدريب داخل البرنامج؛ لا يغادر شيء هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Do not hand the files to a Convey that runs already.</source>
        <translation>لا تُسلَّم الملفات إلى Convey يعمل من قبل.</translation>
    </message>
    <message>
        <source>The files to open.</source>
        <translation>الملفات المراد فتحها.</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Convey&apos;s own template</source>
        <translation>قالب Convey الخاص</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Choose the columns for this file, and save them as a setup again.</source>
        <translation>اختر الأعمدة لهذا الملف، واحفظها إعدادًا من جديد.</translation>
    </message>
    <message>
        <source>Check the connection, then send again: the event IDs stay the same, so nothing counts twice.</source>
        <translation>افحص الاتصال، ثم أرسل مجددًا: تبقى معرّفات الأحداث نفسها، فلا يُحسب شيء مرتين.</translation>
    </message>
    <message>
        <source>If your company checks traffic with its own certificate, its administrator can add that certificate to Convey&apos;s preferences.</source>
        <translation>إذا كانت شركتك تفحص حركة الشبكة بشهادتها، فيستطيع مسؤولها إضافة تلك الشهادة إلى تفضيلات Convey.</translation>
    </message>
    <message>
        <source>Unlock it, or use the key for this session only.</source>
        <translation>افتح قفله، أو استخدم المفتاح لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>Paste the key of this destination under Edit.</source>
        <translation>الصق مفتاح هذه الوجهة ضمن «تعديل».</translation>
    </message>
    <message>
        <source>Copy the pixel ID from the Conversions tab of Ads Manager.</source>
        <translation>انسخ معرّف البكسل من علامة التبويب Conversions في Ads Manager.</translation>
    </message>
    <message>
        <source>Press Read again on the File page: your answers stay, and so do your changes to lines that are still there. Nothing was sent from the changed file.</source>
        <translation>اضغط «إعادة القراءة» في صفحة الملف: تبقى إجاباتك، وكذلك تغييراتك في الأسطر التي ما زالت موجودة. لم يُرسل شيء من الملف المتغيّر.</translation>
    </message>
    <message>
        <source>There is no saved setup {subject}.</source>
        <translation>لا يوجد إعداد محفوظ {subject}.</translation>
    </message>
    <message>
        <source>Look at what it sends, and say yes to it once.</source>
        <translation>انظر إلى ما يرسله، ووافق عليه مرة واحدة.</translation>
    </message>
    <message>
        <source>The saved setup {subject} can&apos;t be read. {detail}</source>
        <translation>لا يمكن قراءة الإعداد المحفوظ {subject}. {detail}</translation>
    </message>
    <message>
        <source>The saved setup {subject} is damaged. {detail}</source>
        <translation>الإعداد المحفوظ {subject} تالف. {detail}</translation>
    </message>
    <message>
        <source>The saved setup {subject} was written by another version of Convey (form {found}; this one reads {expected}).</source>
        <translation>الإعداد المحفوظ {subject} كتبه إصدار آخر من Convey (الصيغة {found}؛ وهذا الإصدار يقرأ {expected}).</translation>
    </message>
    <message>
        <source>What is chosen for {subject} can&apos;t be used. {detail}</source>
        <translation>لا يمكن استخدام ما اختير لـ {subject}. {detail}</translation>
    </message>
    <message>
        <source>Choose another column or value on the Columns page.</source>
        <translation>اختر عمودًا آخر أو قيمة أخرى في صفحة الأعمدة.</translation>
    </message>
    <message>
        <source>Choose another column for it on the Columns page.</source>
        <translation>اختر له عمودًا آخر في صفحة الأعمدة.</translation>
    </message>
    <message>
        <source>Convey knows no field {subject}.</source>
        <translation>لا يعرف Convey الحقل {subject}.</translation>
    </message>
    <message>
        <source>Answer the questions on the Columns page.</source>
        <translation>أجب عن الأسئلة في صفحة الأعمدة.</translation>
    </message>
    <message>
        <source>There is nothing left to send.</source>
        <translation>لم يبق شيء للإرسال.</translation>
    </message>
    <message>
        <source>Every job that was begun has been carried through.</source>
        <translation>أُنجزت كل مهمة بدأت.</translation>
    </message>
    <message>
        <source>Choose one in the sending history.</source>
        <translation>اختر واحدة في سجل الإرسال.</translation>
    </message>
    <message>
        <source>Send the rest again later: the event IDs stay the same, so nothing counts twice.</source>
        <translation>أرسل الباقي مجددًا لاحقًا: تبقى معرّفات الأحداث نفسها، فلا يُحسب شيء مرتين.</translation>
    </message>
    <message>
        <source>Nothing is sent without a sending history. Check the folder and the disk.</source>
        <translation>لا يُرسل شيء من دون سجل إرسال. افحص المجلد والقرص.</translation>
    </message>
    <message>
        <source>Start practice mode again: it takes a free one.</source>
        <translation>ابدأ وضع التدريب مجددًا: سيأخذ منفذًا متاحًا.</translation>
    </message>
    <message>
        <source>Practice mode could not be started. {detail}</source>
        <translation>تعذّر بدء وضع التدريب. {detail}</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>What was done is kept; sending goes on from there.</source>
        <translation>ما أُنجز محفوظ؛ ويستمر الإرسال من هناك.</translation>
    </message>
    <message>
        <source>The event exists</source>
        <translation>الحدث موجود</translation>
    </message>
    <message>
        <source>Conversions, Events. Without a conversion event of its kind, accepted conversions do not show in reports.</source>
        <translation>‏Conversions ثم Events. من دون حدث تحويل من نوعها لا تظهر التحويلات المقبولة في التقارير.</translation>
    </message>
    <message>
        <source>It is attached to a campaign</source>
        <translation>هو مرفق بحملة</translation>
    </message>
    <message>
        <source>Campaign, Goal, Conversion events. A custom event can&apos;t be the goal of a campaign.</source>
        <translation>‏Campaign ثم Goal ثم Conversion events. لا يمكن أن يكون الحدث المخصص هدف حملة.</translation>
    </message>
    <message>
        <source>Conversions arrive</source>
        <translation>التحويلات تصل</translation>
    </message>
    <message>
        <source>Conversions, Event stream. It can take a few minutes. A test is not shown there.</source>
        <translation>‏Conversions ثم Event stream. قد يستغرق بضع دقائق. لا يظهر الاختبار هناك.</translation>
    </message>
    <message>
        <source>The report has them</source>
        <translation>التقرير يحويها</translation>
    </message>
    <message>
        <source>Accepted is not attributed: only conversions that OpenAI connects to an ad, by a click of the last 30 days, show up in a campaign. How long that takes is published nowhere.</source>
        <translation>المقبول ليس منسوبًا: لا يظهر في حملة إلا ما يربطه OpenAI من التحويلات بإعلان، بنقرة في آخر 30 يومًا. ولم يُنشر في أي مكان كم يستغرق ذلك.</translation>
    </message>
    <message>
        <source>What was accepted stays</source>
        <translation>ما قُبل يبقى</translation>
    </message>
    <message>
        <source>OpenAI names no way to change or delete a conversion, so neither can Convey. A test recorded nothing: there is nothing to take back.</source>
        <translation>لا يذكر OpenAI طريقة لتغيير تحويل أو حذفه، فلا يستطيع Convey ذلك أيضًا. الاختبار لم يسجّل شيئًا: لا شيء لسحبه.</translation>
    </message>
    <message>
        <source>Stop what has not left yet</source>
        <translation>أوقف ما لم يغادر بعد</translation>
    </message>
    <message>
        <source>Stop the send, then give up the rest of it in the sending history. What was not sent stays here.</source>
        <translation>أوقف الإرسال، ثم اترك باقيه في سجل الإرسال. ما لم يُرسل يبقى هنا.</translation>
    </message>
    <message>
        <source>Sending it again, corrected, changes nothing</source>
        <translation>إعادة إرساله مصححًا لا تغيّر شيئًا</translation>
    </message>
    <message>
        <source>Of the same pixel, event and event ID the first one counts; a later one is ignored, even if it holds more.</source>
        <translation>للبكسل والحدث ومعرّف الحدث نفسها يُحسب الأول؛ ويُتجاهل ما بعده، حتى لو كان فيه أكثر.</translation>
    </message>
    <message>
        <source>Do not send it again under a new event ID</source>
        <translation>لا ترسله مجددًا بمعرّف حدث جديد</translation>
    </message>
    <message>
        <source>It would count a second time, beside the wrong one. So leave out what was accepted; Convey does that by itself as long as the IDs stay the same and the sending history is kept.</source>
        <translation>سيُحسب مرة ثانية بجانب الخاطئ. فاستبعد ما قُبل؛ يفعل Convey ذلك تلقائيًا ما دامت المعرّفات نفسها وسجل الإرسال محفوظًا.</translation>
    </message>
    <message>
        <source>It went to the wrong pixel</source>
        <translation>ذهب إلى البكسل الخاطئ</translation>
    </message>
    <message>
        <source>It is recorded there. You can send the same file to the right pixel: another pixel is another count. Give each client&apos;s pixel its own name and colour, and read both before you confirm.</source>
        <translation>سُجّل هناك. يمكنك إرسال الملف نفسه إلى البكسل الصحيح: لكل بكسل عدّه الخاص. أعطِ بكسل كل عميل اسمًا ولونًا خاصين، واقرأهما قبل التأكيد.</translation>
    </message>
    <message>
        <source>Amounts or times were wrong</source>
        <translation>المبالغ أو الأوقات كانت خاطئة</translation>
    </message>
    <message>
        <source>Correct the answers on the Columns page, or the saved setup, before the next file. Save the accepted lines of this job: they are the ones with the wrong values.</source>
        <translation>صحّح الإجابات في صفحة الأعمدة، أو الإعداد المحفوظ، قبل الملف التالي. احفظ الأسطر المقبولة من هذه المهمة: هي التي فيها القيم الخاطئة.</translation>
    </message>
    <message>
        <source>Something personal was in it</source>
        <translation>كان فيه شيء شخصي</translation>
    </message>
    <message>
        <source>Names, e-mail addresses, phone numbers and customer IDs leave hashed only. Countries, cities, postcodes, product names and your own fields leave as they are. If such a field held more than it should, tell the person in charge of data protection today, with the receipt.</source>
        <translation>الأسماء وعناوين البريد وأرقام الهواتف ومعرّفات العملاء لا تغادر إلا مجزّأة. البلدان والمدن والرموز البريدية وأسماء المنتجات وحقولك الخاصة تغادر كما هي. إن كان في حقل منها أكثر مما يجوز، فأخبر المسؤول عن حماية البيانات اليوم، مع الإيصال.</translation>
    </message>
    <message>
        <source>What to tell OpenAI&apos;s support</source>
        <translation>ماذا تقول لدعم OpenAI</translation>
    </message>
    <message>
        <source>The pixel ID, the event, from when to when it was sent (the receipt has it to the second, in UTC), how many conversions, and what is wrong with them; their event IDs if asked. Never the key, and no customer data. Whether they can remove anything is published nowhere.</source>
        <translation>معرّف البكسل، والحدث، ومن متى إلى متى أُرسل (في الإيصال بالثانية، بتوقيت UTC)، وعدد التحويلات، وما الخطأ فيها؛ ومعرّفات أحداثها إن طُلبت. لا المفتاح أبدًا ولا بيانات العملاء. ولم يُنشر في أي مكان هل يستطيعون إزالة شيء.</translation>
    </message>
    <message>
        <source>So that it does not happen again</source>
        <translation>حتى لا يتكرر ذلك</translation>
    </message>
    <message>
        <source>Test all before sending for real, send the first ten alone, and look at Preview&apos;s pictures: amounts a hundred times too large and hours that are off by a zone are seen there.</source>
        <translation>اختبر الكل قبل الإرسال الفعلي، وأرسل العشرة الأولى وحدها، وانظر إلى رسوم المعاينة: المبالغ الأكبر مئة مرة والساعات المنزاحة بمنطقة زمنية تظهر هناك.</translation>
    </message>
    <message>
        <source>There is no file {subject}.</source>
        <translation>لا يوجد ملف {subject}.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>تحقق من الاسم والمجلد.</translation>
    </message>
    <message>
        <source>{subject} is a folder.</source>
        <translation>{subject} مجلد.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>اختر ملفًا فيه.</translation>
    </message>
    <message>
        <source>{subject} is not an ordinary file.</source>
        <translation>{subject} ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>Copy its content into a file and open that.</source>
        <translation>انسخ محتواه إلى ملف وافتحه.</translation>
    </message>
    <message>
        <source>{subject} may not be read.</source>
        <translation>قراءة {subject} غير مسموحة.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of yours.</source>
        <translation>اطلب إذن قراءته، أو انسخه إلى مجلد لك.</translation>
    </message>
    <message>
        <source>{subject} is empty.</source>
        <translation>{subject} فارغ.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>صدّره مجددًا.</translation>
    </message>
    <message>
        <source>{subject} has a header but no rows.</source>
        <translation>في {subject} سطر عناوين بلا صفوف.</translation>
    </message>
    <message>
        <source>Export it again, with a period in which there were conversions.</source>
        <translation>صدّره مجددًا لفترة حدثت فيها تحويلات.</translation>
    </message>
    <message>
        <source>{subject} is not a text file ({detail}).</source>
        <translation>{subject} ليس ملفًا نصيًا ({detail}).</translation>
    </message>
    <message>
        <source>Export it as CSV, or save it as &quot;CSV UTF-8&quot; in the spreadsheet program.</source>
        <translation>صدّره بصيغة CSV، أو احفظه بصيغة &quot;CSV UTF-8&quot; في برنامج جداول البيانات.</translation>
    </message>
    <message>
        <source>{subject} is written in an encoding that this system does not know ({detail}).</source>
        <translation>{subject} مكتوب بترميز لا يعرفه هذا النظام ({detail}).</translation>
    </message>
    <message>
        <source>Save it as &quot;CSV UTF-8&quot; in the spreadsheet program.</source>
        <translation>احفظه بصيغة &quot;CSV UTF-8&quot; في برنامج جداول البيانات.</translation>
    </message>
    <message>
        <source>{subject} was changed while it was open.</source>
        <translation>تغيّر {subject} وهو مفتوح.</translation>
    </message>
    <message>
        <source>Open it again. Nothing was sent from the changed file.</source>
        <translation>افتحه مجددًا. لم يُرسل شيء من الملف المتغيّر.</translation>
    </message>
    <message>
        <source>{subject} could not be read. {detail}</source>
        <translation>تعذّرت قراءة {subject}. {detail}</translation>
    </message>
    <message>
        <source>Try again; if it is on a network drive, copy it to this computer first.</source>
        <translation>أعد المحاولة؛ وإن كان على محرك أقراص شبكي فانسخه إلى هذا الكمبيوتر أولًا.</translation>
    </message>
    <message>
        <source>{subject} has more columns than the {expected} that are read.</source>
        <translation>في {subject} أعمدة أكثر من {expected} التي تُقرأ.</translation>
    </message>
    <message>
        <source>Check the separator, or export fewer columns.</source>
        <translation>تحقق من الفاصل، أو صدّر أعمدة أقل.</translation>
    </message>
    <message>
        <source>{subject} is damaged. {detail}</source>
        <translation>{subject} تالف. {detail}</translation>
    </message>
    <message>
        <source>Export it again, or copy it again from where it came.</source>
        <translation>صدّره مجددًا، أو انسخه مجددًا من مصدره.</translation>
    </message>
    <message>
        <source>{subject} is protected with a password.</source>
        <translation>{subject} محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it as &quot;CSV UTF-8&quot;.</source>
        <translation>افتحه في برنامج جداول البيانات واحفظه بصيغة &quot;CSV UTF-8&quot;.</translation>
    </message>
    <message>
        <source>{subject} grows too large when it is unpacked: {found}, where the limit is {expected}.</source>
        <translation>يكبر {subject} كثيرًا عند فك ضغطه: {found}، والحد {expected}.</translation>
    </message>
    <message>
        <source>If it comes from a place that you trust, unpack it or save it as &quot;CSV UTF-8&quot;, and open that.</source>
        <translation>إن كان من مصدر تثق به، ففك ضغطه أو احفظه بصيغة &quot;CSV UTF-8&quot; وافتح ذلك.</translation>
    </message>
    <message>
        <source>{subject} has no such sheet. {detail}</source>
        <translation>ليس في {subject} ورقة كهذه. {detail}</translation>
    </message>
    <message>
        <source>Give the name of a sheet, or its number from the left.</source>
        <translation>أعطِ اسم ورقة، أو رقمها من البداية.</translation>
    </message>
    <message>
        <source>{subject} does not have the columns of the first file. {detail}</source>
        <translation>ليست في {subject} أعمدة الملف الأول. {detail}</translation>
    </message>
    <message>
        <source>Files that are opened together need the same columns in the same order; open this one by itself.</source>
        <translation>الملفات التي تُفتح معًا تحتاج إلى الأعمدة نفسها بالترتيب نفسه؛ افتح هذا وحده.</translation>
    </message>
    <message>
        <source>The edits in {subject} can&apos;t be used. {detail}</source>
        <translation>لا يمكن استخدام التعديلات في {subject}. {detail}</translation>
    </message>
    <message>
        <source>Save the edits again for this file.</source>
        <translation>احفظ التعديلات مجددًا لهذا الملف.</translation>
    </message>
    <message>
        <source>The look-up file {subject} has {found} rows; {expected} can be looked up.</source>
        <translation>في ملف البحث {subject} عدد {found} من الصفوف؛ والممكن {expected}.</translation>
    </message>
    <message>
        <source>Export only the rows that the conversions need.</source>
        <translation>صدّر فقط الصفوف التي تحتاج إليها التحويلات.</translation>
    </message>
    <message>
        <source>{subject} could not be written. {detail}</source>
        <translation>تعذّرت كتابة {subject}. {detail}</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{subject} may not be written.</source>
        <translation>كتابة {subject} غير مسموحة.</translation>
    </message>
    <message>
        <source>Choose a folder of yours.</source>
        <translation>اختر مجلدًا لك.</translation>
    </message>
    <message>
        <source>There is not enough room in {subject} for a copy of the text ({found} bytes free).</source>
        <translation>لا مساحة كافية في {subject} لنسخة من النص ({found} بايت متاح).</translation>
    </message>
    <message>
        <source>Free some space there, or let the environment variable TMPDIR name a folder with more.</source>
        <translation>أفرغ بعض المساحة هناك، أو اجعل متغير البيئة TMPDIR يسمّي مجلدًا فيه مساحة أكبر.</translation>
    </message>
    <message>
        <source>There is no room left for {subject}.</source>
        <translation>لم تبق مساحة لـ {subject}.</translation>
    </message>
    <message>
        <source>Free some space and try again. What was there before is unchanged.</source>
        <translation>أفرغ بعض المساحة وأعد المحاولة. ما كان هناك من قبل لم يتغيّر.</translation>
    </message>
    <message>
        <source>There is no recipe {subject}.</source>
        <translation>لا يوجد recipe باسم {subject}.</translation>
    </message>
    <message>
        <source>recipe list shows the saved ones; a path to a recipe file works too.</source>
        <translation>الأمر recipe list يعرض المحفوظ منها؛ ويصلح أيضًا مسار إلى ملف recipe.</translation>
    </message>
    <message>
        <source>The recipe {subject} can&apos;t be read. {detail}</source>
        <translation>لا يمكن قراءة recipe {subject}. {detail}</translation>
    </message>
    <message>
        <source>Check the file; a recipe has at most 1 MB.</source>
        <translation>تحقق من الملف؛ حجم recipe لا يتجاوز 1 MB.</translation>
    </message>
    <message>
        <source>The recipe {subject} is no JSON file. {detail}</source>
        <translation>‏recipe {subject} ليس ملف JSON. {detail}</translation>
    </message>
    <message>
        <source>Save the recipe again; the fault is at character {column}.</source>
        <translation>احفظ recipe مجددًا؛ الخطأ عند المحرف {column}.</translation>
    </message>
    <message>
        <source>The recipe {subject} was written by another version of Convey (schema {found}; this one reads {expected}).</source>
        <translation>‏recipe {subject} كتبه إصدار آخر من Convey (المخطط {found}؛ وهذا الإصدار يقرأ {expected}).</translation>
    </message>
    <message>
        <source>Use the version that wrote it, or guess the recipe anew.</source>
        <translation>استخدم الإصدار الذي كتبه، أو خمّن recipe من جديد.</translation>
    </message>
    <message>
        <source>{subject} can&apos;t be bound like this. {detail}</source>
        <translation>لا يمكن ربط {subject} هكذا. {detail}</translation>
    </message>
    <message>
        <source>The file has no column {subject}.</source>
        <translation>ليس في الملف عمود {subject}.</translation>
    </message>
    <message>
        <source>inspect shows the columns; bind the input to one of them.</source>
        <translation>الأمر inspect يعرض الأعمدة؛ اربط المُدخل بأحدها.</translation>
    </message>
    <message>
        <source>There is no input {subject}.</source>
        <translation>لا يوجد مُدخل {subject}.</translation>
    </message>
    <message>
        <source>This can&apos;t be the name of a saved setup.</source>
        <translation>لا يصلح هذا اسمًا لإعداد محفوظ.</translation>
    </message>
    <message>
        <source>Use 1 to {expected} bytes of plain text on one line.</source>
        <translation>استخدم 1 إلى {expected} بايت من نص عادي في سطر واحد.</translation>
    </message>
    <message>
        <source>There is a saved setup {subject} already.</source>
        <translation>يوجد إعداد محفوظ {subject} من قبل.</translation>
    </message>
    <message>
        <source>Choose another name, or delete that one first.</source>
        <translation>اختر اسمًا آخر، أو احذف ذاك أولًا.</translation>
    </message>
    <message>
        <source>There are {found} saved setups, the most that Convey keeps.</source>
        <translation>عدد الإعدادات المحفوظة {found}، وهو أقصى ما يحفظه Convey.</translation>
    </message>
    <message>
        <source>Delete those that you don&apos;t use any more.</source>
        <translation>احذف ما لم تعد تستخدمه منها.</translation>
    </message>
    <message>
        <source>The saved setup {subject} came from elsewhere and was not used yet.</source>
        <translation>الإعداد المحفوظ {subject} جاء من مكان آخر ولم يُستخدم بعد.</translation>
    </message>
    <message>
        <source>Look at what it sends (recipe show), then say yes once with --trust-recipe.</source>
        <translation>انظر إلى ما يرسله (recipe show)، ثم وافق مرة واحدة بالخيار --trust-recipe.</translation>
    </message>
    <message>
        <source>There is no command {subject}.</source>
        <translation>لا يوجد أمر {subject}.</translation>
    </message>
    <message>
        <source>convey-cli --help lists the commands.</source>
        <translation>الأمر convey-cli --help يعرض الأوامر.</translation>
    </message>
    <message>
        <source>This command has no option {subject}.</source>
        <translation>ليس لهذا الأمر خيار {subject}.</translation>
    </message>
    <message>
        <source>Ask the command for its options with --help.</source>
        <translation>اطلب خيارات الأمر بإضافة --help.</translation>
    </message>
    <message>
        <source>{subject} needs a value.</source>
        <translation>يحتاج {subject} إلى قيمة.</translation>
    </message>
    <message>
        <source>{subject} is missing.</source>
        <translation>{subject} ناقص.</translation>
    </message>
    <message>
        <source>Ask the command for its arguments with --help.</source>
        <translation>اطلب وسائط الأمر بإضافة --help.</translation>
    </message>
    <message>
        <source>{subject} is one argument too many.</source>
        <translation>{subject} وسيط زائد.</translation>
    </message>
    <message>
        <source>Put names with spaces into quotes.</source>
        <translation>ضع الأسماء التي فيها مسافات بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>{subject} has a value that can&apos;t be used. {detail}</source>
        <translation>لـ {subject} قيمة لا يمكن استخدامها. {detail}</translation>
    </message>
    <message>
        <source>{subject} and {detail} exclude each other.</source>
        <translation>لا يجتمع {subject} و {detail}.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>احذف أحدهما.</translation>
    </message>
    <message>
        <source>{subject} would be written over, and it is not Convey&apos;s to replace.</source>
        <translation>سيُكتب فوق {subject}، وليس لـ Convey أن يستبدله.</translation>
    </message>
    <message>
        <source>Give another name for what is written.</source>
        <translation>أعطِ اسمًا آخر لما يُكتب.</translation>
    </message>
    <message>
        <source>--now works with send and resume only against an endpoint on this computer.</source>
        <translation>يعمل --now مع send و resume فقط مع نقطة وصول على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Leave --now out: OpenAI judges times by its own clock.</source>
        <translation>احذف --now: يحكم OpenAI على الأوقات بساعته.</translation>
    </message>
    <message>
        <source>Something about this file is not known yet (open questions: {found}).</source>
        <translation>شيء عن هذا الملف غير معروف بعد (أسئلة مفتوحة: {found}).</translation>
    </message>
    <message>
        <source>Answer with the options shown, save a recipe, or accept the assumptions with --accept-guesses.</source>
        <translation>أجب بالخيارات المعروضة، أو احفظ recipe، أو اقبل الافتراضات بالخيار --accept-guesses.</translation>
    </message>
    <message>
        <source>The pixel ID is missing.</source>
        <translation>معرّف البكسل ناقص.</translation>
    </message>
    <message>
        <source>Give it with --pixel. Ads Manager shows it in the Conversions tab.</source>
        <translation>أعطه بالخيار --pixel. يظهر في Ads Manager في علامة التبويب Conversions.</translation>
    </message>
    <message>
        <source>This is no pixel ID ({detail}).</source>
        <translation>هذا ليس معرّف بكسل ({detail}).</translation>
    </message>
    <message>
        <source>Copy the Pixel ID from the Conversions tab of Ads Manager; the source id beside it (cds_ or clidsrc_) is another one.</source>
        <translation>انسخ Pixel ID من علامة التبويب Conversions في Ads Manager؛ معرّف المصدر بجانبه (cds_ أو clidsrc_) شيء آخر.</translation>
    </message>
    <message>
        <source>There is no API key.</source>
        <translation>لا يوجد مفتاح API.</translation>
    </message>
    <message>
        <source>Give it with --key-file (- reads standard input) or in CONVEY_API_KEY, or save it in the key store.</source>
        <translation>أعطه بالخيار --key-file (العلامة - تقرأ الإدخال القياسي) أو في CONVEY_API_KEY، أو احفظه في مخزن المفاتيح.</translation>
    </message>
    <message>
        <source>The API key holds a space or a control character.</source>
        <translation>في مفتاح API مسافة أو محرف تحكم.</translation>
    </message>
    <message>
        <source>Copy the key again, whole and alone.</source>
        <translation>انسخ المفتاح مجددًا، كاملًا ووحده.</translation>
    </message>
    <message>
        <source>{subject} is no endpoint.</source>
        <translation>{subject} ليس نقطة وصول.</translation>
    </message>
    <message>
        <source>Write it like https://bzr.openai.com, without user name, password or query.</source>
        <translation>اكتبها مثل https://bzr.openai.com، بلا اسم مستخدم أو كلمة مرور أو استعلام.</translation>
    </message>
    <message>
        <source>{subject} would receive the key in the clear.</source>
        <translation>سيتلقى {subject} المفتاح مكشوفًا.</translation>
    </message>
    <message>
        <source>Use https. http works only on this computer.</source>
        <translation>استخدم https. لا يعمل http إلا على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>There is no unfinished job.</source>
        <translation>لا مهمة غير منجزة.</translation>
    </message>
    <message>
        <source>A job that was carried through needs no resume.</source>
        <translation>المهمة المنجزة لا تحتاج إلى resume.</translation>
    </message>
    <message>
        <source>There is no job {subject}.</source>
        <translation>لا توجد مهمة {subject}.</translation>
    </message>
    <message>
        <source>send prints the name of its job; resume without a name takes the newest unfinished one.</source>
        <translation>يطبع send اسم مهمته؛ و resume بلا اسم يأخذ أحدث مهمة غير منجزة.</translation>
    </message>
    <message>
        <source>{subject} is not the file that this job was started with.</source>
        <translation>{subject} ليس الملف الذي بدأت به هذه المهمة.</translation>
    </message>
    <message>
        <source>Put the original file back, or start a new job: what was accepted is not counted twice.</source>
        <translation>أعد الملف الأصلي، أو ابدأ مهمة جديدة: ما قُبل لا يُحسب مرتين.</translation>
    </message>
    <message>
        <source>This job was fed from {subject}, not from a file, and nothing of it was kept.</source>
        <translation>جاءت هذه المهمة من {subject} لا من ملف، ولم يُحفظ منها شيء.</translation>
    </message>
    <message>
        <source>Give it the same rows again and it goes on where it was.</source>
        <translation>أعطها الصفوف نفسها مجددًا فتستمر من حيث كانت.</translation>
    </message>
    <message>
        <source>The file gives other conversions than the job planned (line {line}).</source>
        <translation>يعطي الملف تحويلات غير التي خططت لها المهمة (السطر {line}).</translation>
    </message>
    <message>
        <source>Put the original file back, or start a new job. Nothing of this batch was sent.</source>
        <translation>أعد الملف الأصلي، أو ابدأ مهمة جديدة. لم يُرسل شيء من هذه الدفعة.</translation>
    </message>
    <message>
        <source>{subject} holds no image tag.</source>
        <translation>ليس في {subject} وسم صورة.</translation>
    </message>
    <message>
        <source>Give the whole tag or its address.</source>
        <translation>أعطِ الوسم كله أو عنوانه.</translation>
    </message>
    <message>
        <source>OpenAI refuses one conversion after the other for the same reason. {detail}</source>
        <translation>يرفض OpenAI تحويلًا بعد آخر للسبب نفسه. {detail}</translation>
    </message>
    <message>
        <source>Mend what the answer names, in the file or in how it is read; then check and send anew. To send the rest as it is would only repeat it.</source>
        <translation>أصلح ما يذكره الرد، في الملف أو في طريقة قراءته؛ ثم افحص وأرسل من جديد. إرسال الباقي كما هو تكرار لذلك فقط.</translation>
    </message>
    <message>
        <source>OpenAI does not accept this API key.</source>
        <translation>لا يقبل OpenAI مفتاح API هذا.</translation>
    </message>
    <message>
        <source>Make a new Conversions key in Ads Manager (Conversions, Conversion keys) and try again.</source>
        <translation>أنشئ مفتاح Conversions جديدًا في Ads Manager (Conversions ثم Conversion keys) وأعد المحاولة.</translation>
    </message>
    <message>
        <source>This key is of the wrong kind: it may not send conversions.</source>
        <translation>هذا المفتاح من النوع الخاطئ: لا يُسمح له بإرسال التحويلات.</translation>
    </message>
    <message>
        <source>An Advertiser key or a platform key does not work here. Make a Conversions key in Ads Manager (Conversions, Conversion keys).</source>
        <translation>لا يعمل هنا مفتاح Advertiser أو مفتاح منصة. أنشئ مفتاح Conversions في Ads Manager (Conversions ثم Conversion keys).</translation>
    </message>
    <message>
        <source>OpenAI does not know this pixel for this key.</source>
        <translation>لا يعرف OpenAI هذا البكسل لهذا المفتاح.</translation>
    </message>
    <message>
        <source>Check the pixel ID, and that the key belongs to the same account.</source>
        <translation>تحقق من معرّف البكسل، ومن أن المفتاح للحساب نفسه.</translation>
    </message>
    <message>
        <source>The endpoint can&apos;t be reached. {detail}</source>
        <translation>لا يمكن الوصول إلى نقطة الوصول. {detail}</translation>
    </message>
    <message>
        <source>Check the connection, then resume: nothing is sent twice.</source>
        <translation>افحص الاتصال، ثم استخدم resume: لا يُرسل شيء مرتين.</translation>
    </message>
    <message>
        <source>The connection is not safe: its certificate was refused. {detail}</source>
        <translation>الاتصال غير آمن: رُفضت شهادته. {detail}</translation>
    </message>
    <message>
        <source>If your company checks traffic with its own certificate, give it with --ca-file.</source>
        <translation>إذا كانت شركتك تفحص حركة الشبكة بشهادتها، فأعطها بالخيار --ca-file.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through. {detail}</source>
        <translation>لم يسمح الوكيل بمرور الاتصال. {detail}</translation>
    </message>
    <message>
        <source>Check the proxy settings, then resume.</source>
        <translation>افحص إعدادات الوكيل، ثم استخدم resume.</translation>
    </message>
    <message>
        <source>The endpoint did not answer in time. {detail}</source>
        <translation>لم ترد نقطة الوصول في الوقت المحدد. {detail}</translation>
    </message>
    <message>
        <source>Resume later: nothing is counted twice.</source>
        <translation>استخدم resume لاحقًا: لا يُحسب شيء مرتين.</translation>
    </message>
    <message>
        <source>What answered is not OpenAI&apos;s API. {detail}</source>
        <translation>ما ردّ ليس API الخاص بـ OpenAI. {detail}</translation>
    </message>
    <message>
        <source>Check the endpoint; a sign-in page of a network answers like this too.</source>
        <translation>افحص نقطة الوصول؛ صفحة تسجيل دخول لشبكة ترد هكذا أيضًا.</translation>
    </message>
    <message>
        <source>The endpoint had trouble of its own and did not take the conversions. {detail}</source>
        <translation>كان لدى نقطة الوصول عطل خاص بها ولم تأخذ التحويلات. {detail}</translation>
    </message>
    <message>
        <source>This is not about your file. Send the rest later: it goes out with the same ids.</source>
        <translation>لا علاقة لهذا بملفك. أرسل الباقي لاحقًا: يخرج بالمعرّفات نفسها.</translation>
    </message>
    <message>
        <source>The conversions could not be delivered. {detail}</source>
        <translation>تعذّر تسليم التحويلات. {detail}</translation>
    </message>
    <message>
        <source>Try again later: resume sends the rest with the same ids; repeating is safe.</source>
        <translation>أعد المحاولة لاحقًا: يرسل resume الباقي بالمعرّفات نفسها؛ الإعادة آمنة.</translation>
    </message>
    <message>
        <source>The sending history {subject} can&apos;t be used. {detail}</source>
        <translation>لا يمكن استخدام سجل الإرسال {subject}. {detail}</translation>
    </message>
    <message>
        <source>Nothing is sent without a history. Check the folder, or give another file with --ledger.</source>
        <translation>لا يُرسل شيء من دون سجل. افحص المجلد، أو أعطِ ملفًا آخر بالخيار --ledger.</translation>
    </message>
    <message>
        <source>The sending history {subject} is damaged. {detail}</source>
        <translation>سجل الإرسال {subject} تالف. {detail}</translation>
    </message>
    <message>
        <source>The sending history {subject} was written by a newer Convey.</source>
        <translation>سجل الإرسال {subject} كتبه إصدار أحدث من Convey.</translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <translation>استخدم الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>Another Convey is working on {subject} right now.</source>
        <translation>نسخة أخرى من Convey تعمل على {subject} الآن.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>انتظر حتى تنتهي، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The settings {subject} can&apos;t be used. {detail}</source>
        <translation>لا يمكن استخدام الإعدادات {subject}. {detail}</translation>
    </message>
    <message>
        <source>Mend or remove the file; Convey then starts with its defaults.</source>
        <translation>أصلح الملف أو أزله؛ عندها يبدأ Convey بقيمه الافتراضية.</translation>
    </message>
    <message>
        <source>This system has no key store that can be used.</source>
        <translation>ليس في هذا النظام مخزن مفاتيح يمكن استخدامه.</translation>
    </message>
    <message>
        <source>Use --key-file or CONVEY_API_KEY, or enter the key for this session only.</source>
        <translation>استخدم --key-file أو CONVEY_API_KEY، أو أدخل المفتاح لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The key store is locked.</source>
        <translation>مخزن المفاتيح مقفل.</translation>
    </message>
    <message>
        <source>Unlock it and try again; the key is still there.</source>
        <translation>افتح قفله وأعد المحاولة؛ المفتاح ما زال هناك.</translation>
    </message>
    <message>
        <source>The key store did not hand the key out.</source>
        <translation>لم يسلّم مخزن المفاتيح المفتاح.</translation>
    </message>
    <message>
        <source>Allow Convey to read it, or enter the key for this session only.</source>
        <translation>اسمح لـ Convey بقراءته، أو أدخل المفتاح لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>Nothing is saved in the key store under {subject}.</source>
        <translation>لا شيء محفوظ في مخزن المفاتيح باسم {subject}.</translation>
    </message>
    <message>
        <source>Save it there, or give it with --key-file (--proxy-password-file).</source>
        <translation>احفظه هناك، أو أعطه بالخيار --key-file (أو --proxy-password-file).</translation>
    </message>
    <message>
        <source>Port {found} is in use.</source>
        <translation>المنفذ {found} مستخدم.</translation>
    </message>
    <message>
        <source>Choose another one with --port, or leave it out: a free one is taken.</source>
        <translation>اختر غيره بالخيار --port، أو احذفه: يؤخذ منفذ متاح.</translation>
    </message>
    <message>
        <source>The practice endpoint could not be started. {detail}</source>
        <translation>تعذّر بدء نقطة وصول التدريب. {detail}</translation>
    </message>
    <message>
        <source>Try again with another port.</source>
        <translation>أعد المحاولة بمنفذ آخر.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>متوقف.</translation>
    </message>
    <message>
        <source>A file is not changed by it; what a send has left can be sent later.</source>
        <translation>لا يغيّر ذلك ملفًا؛ ويمكن إرسال ما تبقى من إرسال لاحقًا.</translation>
    </message>
    <message>
        <source>Unpack it first, then open the CSV file that is in it.</source>
        <translation>فك ضغطه أولًا، ثم افتح ملف CSV الذي فيه.</translation>
    </message>
    <message>
        <source>Export the table as CSV from the program that shows it.</source>
        <translation>صدّر الجدول بصيغة CSV من البرنامج الذي يعرضه.</translation>
    </message>
    <message>
        <source>Go back to where the numbers come from and export them as CSV.</source>
        <translation>ارجع إلى مصدر الأرقام وصدّرها بصيغة CSV.</translation>
    </message>
    <message>
        <source>{subject} is a picture ({detail}), whatever its name says.</source>
        <translation>{subject} صورة ({detail})، أيًا كان ما يقوله اسمه.</translation>
    </message>
    <message>
        <source>{subject} is a packed archive (7z).</source>
        <translation>{subject} أرشيف مضغوط (7z).</translation>
    </message>
    <message>
        <source>{subject} is not text: most of it is no characters.</source>
        <translation>{subject} ليس نصًا: معظمه ليس أحرفًا.</translation>
    </message>
    <message>
        <source>{subject} is packed (bzip2).</source>
        <translation>{subject} مضغوط (bzip2).</translation>
    </message>
    <message>
        <source>{subject} is a Word document.</source>
        <translation>{subject} مستند Word.</translation>
    </message>
    <message>
        <source>{subject} was packed twice (gz within gz).</source>
        <translation>{subject} مضغوط مرتين (gz داخل gz).</translation>
    </message>
    <message>
        <source>{subject} is a web page, whatever its name says.</source>
        <translation>{subject} صفحة ويب، أيًا كان ما يقوله اسمه.</translation>
    </message>
    <message>
        <source>Some shops call a web page &quot;Excel export&quot;: open it in the spreadsheet program and save it as &quot;CSV UTF-8&quot;. If it shows a sign-in page, sign in and download it again.</source>
        <translation>بعض المتاجر تسمّي صفحة ويب &quot;تصدير Excel&quot;: افتحه في برنامج جداول البيانات واحفظه بصيغة &quot;CSV UTF-8&quot;. وإن أظهر صفحة تسجيل دخول، فسجّل الدخول ونزّله مجددًا.</translation>
    </message>
    <message>
        <source>{subject} is JSON, not a table.</source>
        <translation>{subject} ملف JSON لا جدول.</translation>
    </message>
    <message>
        <source>Choose CSV instead of JSON where you export it.</source>
        <translation>اختر CSV بدل JSON حيث تصدّره.</translation>
    </message>
    <message>
        <source>{subject} is a Numbers spreadsheet.</source>
        <translation>{subject} جدول بيانات Numbers.</translation>
    </message>
    <message>
        <source>In Numbers choose File, Export To, CSV, with the encoding UTF-8.</source>
        <translation>في Numbers اختر File ثم Export To ثم CSV، بالترميز UTF-8.</translation>
    </message>
    <message>
        <source>{subject} is an OpenDocument spreadsheet.</source>
        <translation>{subject} جدول بيانات OpenDocument.</translation>
    </message>
    <message>
        <source>In LibreOffice choose File, Save As, Text CSV (or Excel 2007-365), and open that.</source>
        <translation>في LibreOffice اختر File ثم Save As ثم Text CSV (أو Excel 2007-365)، وافتح ذلك.</translation>
    </message>
    <message>
        <source>{subject} is an OpenDocument file.</source>
        <translation>{subject} ملف OpenDocument.</translation>
    </message>
    <message>
        <source>{subject} is a Parquet file.</source>
        <translation>{subject} ملف Parquet.</translation>
    </message>
    <message>
        <source>Have the query or program that writes it write CSV instead.</source>
        <translation>اجعل الاستعلام أو البرنامج الذي يكتبه يكتب CSV بدلًا منه.</translation>
    </message>
    <message>
        <source>{subject} is a PDF.</source>
        <translation>{subject} ملف PDF.</translation>
    </message>
    <message>
        <source>A PDF is made for printing. Look for &quot;Export&quot; or &quot;Download CSV&quot; where it came from.</source>
        <translation>ملف PDF مُعدّ للطباعة. ابحث في مصدره عن &quot;Export&quot; أو &quot;Download CSV&quot;.</translation>
    </message>
    <message>
        <source>{subject} is a PowerPoint presentation.</source>
        <translation>{subject} عرض PowerPoint.</translation>
    </message>
    <message>
        <source>{subject} is a packed archive (RAR).</source>
        <translation>{subject} أرشيف مضغوط (RAR).</translation>
    </message>
    <message>
        <source>{subject} is a formatted text document (RTF).</source>
        <translation>{subject} مستند نصي منسق (RTF).</translation>
    </message>
    <message>
        <source>{subject} is a SQLite database.</source>
        <translation>{subject} قاعدة بيانات SQLite.</translation>
    </message>
    <message>
        <source>{subject} is an old spreadsheet (SYLK).</source>
        <translation>{subject} جدول بيانات قديم (SYLK).</translation>
    </message>
    <message>
        <source>{subject} is an archive (tar).</source>
        <translation>{subject} أرشيف (tar).</translation>
    </message>
    <message>
        <source>{subject} is a workbook in the old format of Excel (.xls).</source>
        <translation>{subject} مصنف بصيغة Excel القديمة (.xls).</translation>
    </message>
    <message>
        <source>In Excel choose File, Save As, &quot;Excel Workbook (.xlsx)&quot; or &quot;CSV UTF-8&quot;, and open that.</source>
        <translation>في Excel اختر File ثم Save As ثم &quot;Excel Workbook (.xlsx)&quot; أو &quot;CSV UTF-8&quot;، وافتح ذلك.</translation>
    </message>
    <message>
        <source>{subject} is a binary workbook of Excel (.xlsb).</source>
        <translation>{subject} مصنف Excel ثنائي (.xlsb).</translation>
    </message>
    <message>
        <source>{subject} is XML, not a table.</source>
        <translation>{subject} ملف XML لا جدول.</translation>
    </message>
    <message>
        <source>If the spreadsheet program opens it, save it there as &quot;CSV UTF-8&quot;; else choose CSV where you export it.</source>
        <translation>إن فتحه برنامج جداول البيانات، فاحفظه هناك بصيغة &quot;CSV UTF-8&quot;؛ وإلا فاختر CSV حيث تصدّره.</translation>
    </message>
    <message>
        <source>{subject} is packed (xz).</source>
        <translation>{subject} مضغوط (xz).</translation>
    </message>
    <message>
        <source>{subject} is a packed archive (ZIP).</source>
        <translation>{subject} أرشيف مضغوط (ZIP).</translation>
    </message>
    <message>
        <source>{subject} is packed (zstd).</source>
        <translation>{subject} مضغوط (zstd).</translation>
    </message>
    <message>
        <source>The column {subject} holds numbers in scientific notation, like 1.23457E+12: {found}, the first in line {line}. A spreadsheet has cut their digits.</source>
        <translation>في العمود {subject} أرقام بالترميز العلمي، مثل 1.23457E+12: {found}، أولها في السطر {line}. قطع برنامج جداول بيانات خاناتها.</translation>
    </message>
    <message>
        <source>The digits can&apos;t be brought back. Export again and bring the file here without opening it in a spreadsheet, or import this column there as text.</source>
        <translation>لا يمكن استرجاع الخانات. صدّر مجددًا وأحضر الملف إلى هنا دون فتحه في برنامج جداول بيانات، أو استورد هذا العمود هناك نصًا.</translation>
    </message>
    <message>
        <source>The column {subject} holds long numbers that end in zeros: {found}, the first in line {line}. A spreadsheet keeps fifteen digits and has probably put zeros in place of the rest.</source>
        <translation>في العمود {subject} أرقام طويلة تنتهي بأصفار: {found}، أولها في السطر {line}. يحفظ برنامج جداول البيانات خمس عشرة خانة، والأرجح أنه وضع أصفارًا مكان الباقي.</translation>
    </message>
    <message>
        <source>Compare one with the shop. If it differs, export again and bring the file here without opening it in a spreadsheet.</source>
        <translation>قارن أحدها بالمتجر. إن اختلف، فصدّر مجددًا وأحضر الملف إلى هنا دون فتحه في برنامج جداول بيانات.</translation>
    </message>
    <message>
        <source>Codes in the column {subject} may have lost the zeros in front: {found} are shorter than the rest, the first in line {line}.</source>
        <translation>ربما فقدت رموز في العمود {subject} الأصفار في أولها: {found} أقصر من الباقي، أولها في السطر {line}.</translation>
    </message>
    <message>
        <source>If they are, export again and bring the file here without opening it in a spreadsheet, or import this column there as text.</source>
        <translation>إن كان كذلك، فصدّر مجددًا وأحضر الملف إلى هنا دون فتحه في برنامج جداول بيانات، أو استورد هذا العمود هناك نصًا.</translation>
    </message>
    <message>
        <source>Cells of the column {subject} begin with an apostrophe, which keeps numbers text in a spreadsheet: {found}, the first in line {line}.</source>
        <translation>تبدأ خلايا في العمود {subject} بفاصلة علوية تُبقي الأرقام نصًا في جدول البيانات: {found}، أولها في السطر {line}.</translation>
    </message>
    <message>
        <source>Take the apostrophes off, or export without them: they are not part of the values.</source>
        <translation>أزل الفواصل العلوية، أو صدّر من دونها: ليست جزءًا من القيم.</translation>
    </message>
    <message>
        <source>Cells of the column {subject} are written as a formula, like =&quot;01067&quot;: {found}, the first in line {line}.</source>
        <translation>خلايا في العمود {subject} مكتوبة صيغةً، مثل =&quot;01067&quot;: {found}، أولها في السطر {line}.</translation>
    </message>
    <message>
        <source>Export without formulas, as plain CSV.</source>
        <translation>صدّر بلا صيغ، بصيغة CSV بسيطة.</translation>
    </message>
    <message>
        <source>Cells of the column {subject} hold nothing but ########: {found}, the first in line {line}. Their column was too narrow when the file was saved.</source>
        <translation>خلايا في العمود {subject} ليس فيها إلا ########: {found}، أولها في السطر {line}. كان عمودها ضيقًا عند حفظ الملف.</translation>
    </message>
    <message>
        <source>Make the column wider in the spreadsheet and save again, or export again from the shop.</source>
        <translation>وسّع العمود في جدول البيانات واحفظ مجددًا، أو صدّر من المتجر مجددًا.</translation>
    </message>
    <message>
        <source>The column {subject} holds day numbers of a spreadsheet where dates should be, like 45980: {found}, the first in line {line}.</source>
        <translation>في العمود {subject} أرقام أيام من جدول بيانات مكان التواريخ، مثل 45980: {found}، أولها في السطر {line}.</translation>
    </message>
    <message>
        <source>Format the column as date and time in the spreadsheet and save again, or export again from the shop.</source>
        <translation>نسّق العمود تاريخًا ووقتًا في جدول البيانات واحفظ مجددًا، أو صدّر من المتجر مجددًا.</translation>
    </message>
    <message>
        <source>Cells of the column {subject} hold the error of a formula, like #N/A: {found}, the first in line {line}.</source>
        <translation>في خلايا العمود {subject} خطأ صيغة، مثل #N/A: {found}، أولها في السطر {line}.</translation>
    </message>
    <message>
        <source>Mend the formulas and save again.</source>
        <translation>أصلح الصيغ واحفظ مجددًا.</translation>
    </message>
    <message>
        <source>Lines that look like totals: {found}, the first is line {line}. They are no conversions.</source>
        <translation>أسطر تشبه المجاميع: {found}، أولها السطر {line}. ليست تحويلات.</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>استبعدها.</translation>
    </message>
    <message>
        <source>Lines below the table that look like notes: {found}, from line {line} on.</source>
        <translation>أسطر تحت الجدول تشبه الملاحظات: {found}، من السطر {line}.</translation>
    </message>
    <message>
        <source>Leave these lines out.</source>
        <translation>استبعد هذه الأسطر.</translation>
    </message>
    <message>
        <source>The header stands again among the lines: {found} times, first in line {line}.</source>
        <translation>يتكرر سطر العناوين بين الأسطر: {found} مرة، أولها في السطر {line}.</translation>
    </message>
    <message>
        <source>Leave out the lines with the header.</source>
        <translation>استبعد الأسطر التي فيها سطر العناوين.</translation>
    </message>
    <message>
        <source>Another table begins in line {line}. Tables in this file beside the first: {found}.</source>
        <translation>يبدأ جدول آخر في السطر {line}. الجداول في هذا الملف غير الأول: {found}.</translation>
    </message>
    <message>
        <source>Only one table at a time can be sent. Put each into a file of its own, or pass over the lines above it.</source>
        <translation>لا يمكن إرسال أكثر من جدول في المرة. ضع كل جدول في ملف خاص، أو تخطَّ الأسطر التي فوقه.</translation>
    </message>
    <message>
        <source>Lines with more or fewer cells than the {expected} columns: {found}, the first is line {line}.</source>
        <translation>أسطر خلاياها أكثر أو أقل من الأعمدة الـ{expected}: {found}، أولها السطر {line}.</translation>
    </message>
    <message>
        <source>A separator inside a cell needs quotes around the cell. Export again, or mend these lines.</source>
        <translation>الفاصل داخل خلية يحتاج إلى علامات اقتباس حولها. صدّر مجددًا، أو أصلح هذه الأسطر.</translation>
    </message>
    <message>
        <source>Lines beyond the limits of size: {found}, the first is line {line}. They were cut.</source>
        <translation>أسطر تتجاوز حدود الحجم: {found}، أولها السطر {line}. قُطعت.</translation>
    </message>
    <message>
        <source>A cell may have 16 MB and a line 16,384 cells. Take the long cells out, or look for a missing quotation mark.</source>
        <translation>للخلية 16 MB وللسطر 16,384 خلية على الأكثر. أخرج الخلايا الطويلة، أو ابحث عن علامة اقتباس ناقصة.</translation>
    </message>
    <message>
        <source>Quotation marks that are never closed: {found}, the first in line {line}.</source>
        <translation>علامات اقتباس لم تُغلق: {found}، أولها في السطر {line}.</translation>
    </message>
    <message>
        <source>Add the closing marks, or export again.</source>
        <translation>أضف علامات الإغلاق، أو صدّر مجددًا.</translation>
    </message>
    <message>
        <source>Lines with NUL bytes, which are no text: {found}, the first is line {line}.</source>
        <translation>أسطر فيها بايتات NUL، وهي ليست نصًا: {found}، أولها السطر {line}.</translation>
    </message>
    <message>
        <source>The file may be damaged. Export it again.</source>
        <translation>قد يكون الملف تالفًا. صدّره مجددًا.</translation>
    </message>
    <message>
        <source>The lines of this file end in different ways.</source>
        <translation>تنتهي أسطر هذا الملف بطرق مختلفة.</translation>
    </message>
    <message>
        <source>It is read all the same. If lines seem broken or joined, export again instead of pasting files together.</source>
        <translation>يُقرأ مع ذلك. إن بدت أسطر مقطوعة أو ملتحمة، فصدّر مجددًا بدل لصق الملفات معًا.</translation>
    </message>
    <message>
        <source>Lines that begin with # were taken for comments and passed over: {found}.</source>
        <translation>عُدّت الأسطر التي تبدأ بـ # تعليقات وتُخطيت: {found}.</translation>
    </message>
    <message>
        <source>If they are conversions, say that the file has no comments.</source>
        <translation>إن كانت تحويلات، فاذكر أن الملف بلا تعليقات.</translation>
    </message>
    <message>
        <source>The ids in the column {subject} repeat: there are about {expected} different ones in {found} lines.</source>
        <translation>تتكرر المعرّفات في العمود {subject}: نحو {expected} مختلفة في {found} سطرًا.</translation>
    </message>
    <message>
        <source>OpenAI counts an id once. If the lines of an order belong together they are joined; otherwise choose another column, or an id made of several.</source>
        <translation>يحسب OpenAI المعرّف مرة واحدة. إن كانت أسطر الطلب معًا فإنها تُضم؛ وإلا فاختر عمودًا آخر، أو معرّفًا مكوَّنًا من عدة أعمدة.</translation>
    </message>
    <message>
        <source>The ids in the column {subject} count the lines of this file. Another export gives them to other orders.</source>
        <translation>المعرّفات في العمود {subject} ترقيم لأسطر هذا الملف. تصدير آخر يعطيها لطلبات أخرى.</translation>
    </message>
    <message>
        <source>Choose another column, or an id made of several.</source>
        <translation>اختر عمودًا آخر، أو معرّفًا مكوَّنًا من عدة أعمدة.</translation>
    </message>
    <message>
        <source>A spreadsheet has cut the digits of ids in the column {subject}: {found}, the first in line {line}.</source>
        <translation>قطع برنامج جداول بيانات خانات معرّفات في العمود {subject}: {found}، أولها في السطر {line}.</translation>
    </message>
    <message>
        <source>Different orders may have got the same id. Export again and bring the file here without opening it in a spreadsheet.</source>
        <translation>ربما حصلت طلبات مختلفة على المعرّف نفسه. صدّر مجددًا وأحضر الملف إلى هنا دون فتحه في برنامج جداول بيانات.</translation>
    </message>
    <message>
        <source>The column {subject} is hashed already: {found} values, the first in line {line}. They are sent as they are.</source>
        <translation>العمود {subject} مجزّأ من قبل: {found} قيمة، أولها في السطر {line}. تُرسل كما هي.</translation>
    </message>
    <message>
        <source>Make sure that they were trimmed and put in lower case before they were hashed.</source>
        <translation>تأكد من أنها جُرّدت من المسافات وكُتبت بأحرف صغيرة قبل تجزئتها.</translation>
    </message>
    <message>
        <source>The column {subject} mixes hashed and plain values: {found} are hashed, the first in line {line}.</source>
        <translation>يخلط العمود {subject} قيمًا مجزّأة وعادية: {found} مجزّأة، أولها في السطر {line}.</translation>
    </message>
    <message>
        <source>Plain ones are hashed here, hashed ones sent as they are. Look whether both are meant.</source>
        <translation>تُجزّأ العادية هنا، وتُرسل المجزّأة كما هي. تحقق هل الاثنتان مقصودتان.</translation>
    </message>
    <message>
        <source>The column {subject} holds hashes of another kind than SHA-256 in hex: {found}, the first in line {line}. They can&apos;t be used.</source>
        <translation>في العمود {subject} تجزئات من نوع غير SHA-256 بالست عشري: {found}، أولها في السطر {line}. لا يمكن استخدامها.</translation>
    </message>
    <message>
        <source>Export the plain values, or hash them with SHA-256.</source>
        <translation>صدّر القيم العادية، أو جزّئها بـ SHA-256.</translation>
    </message>
    <message>
        <source>Addresses in the column {subject} end like a known slip (gmial.com): {found}, the first in line {line}.</source>
        <translation>عناوين في العمود {subject} تنتهي بزلّة معروفة (gmial.com): {found}، أولها في السطر {line}.</translation>
    </message>
    <message>
        <source>They are sent as they are. Mend them where you know better.</source>
        <translation>تُرسل كما هي. أصلحها حيث تعرف الصواب.</translation>
    </message>
    <message>
        <source>Exports of this kind have a column {subject}, this file has none.</source>
        <translation>في الملفات المصدَّرة من هذا النوع عمود {subject}، وليس في هذا الملف.</translation>
    </message>
    <message>
        <source>What it says is not sent. Export again with this column, or choose another one for it.</source>
        <translation>ما يقوله لا يُرسل. صدّر مجددًا مع هذا العمود، أو اختر له غيره.</translation>
    </message>
    <message>
        <source>Words like NULL or N/A in the column {subject} were taken for empty cells: {found}, the first in line {line}.</source>
        <translation>عُدّت كلمات مثل NULL أو N/A في العمود {subject} خلايا فارغة: {found}، أولها في السطر {line}.</translation>
    </message>
    <message>
        <source>If one of them is a value, give your own list of words for nothing (blank_words).</source>
        <translation>إن كان أحدها قيمة، فأعطِ قائمتك لكلمات بمعنى لا شيء (blank_words).</translation>
    </message>
    <message>
        <source>Read the comma as decimal sign</source>
        <translation>قراءة الفاصلة علامةً عشرية</translation>
    </message>
    <message>
        <source>Read the point as decimal sign</source>
        <translation>قراءة النقطة علامةً عشرية</translation>
    </message>
    <message>
        <source>Take the number alone</source>
        <translation>أخذ العدد وحده</translation>
    </message>
    <message>
        <source>Write the currency&apos;s code</source>
        <translation>كتابة رمز العملة</translation>
    </message>
    <message>
        <source>Take the address alone</source>
        <translation>أخذ العنوان وحده</translation>
    </message>
    <message>
        <source>Take the number without its extension</source>
        <translation>أخذ الرقم من دون تحويلته الداخلية</translation>
    </message>
    <message>
        <source>Take the national zero out</source>
        <translation>إزالة الصفر المحلي</translation>
    </message>
    <message>
        <source>Take the first one</source>
        <translation>أخذ الأول</translation>
    </message>
    <message>
        <source>Put https:// in front</source>
        <translation>وضع https:// في أوله</translation>
    </message>
    <message>
        <source>Take name and password out</source>
        <translation>إزالة الاسم وكلمة المرور</translation>
    </message>
    <message>
        <source>Write blanks as %20</source>
        <translation>كتابة المسافات %20</translation>
    </message>
    <message>
        <source>Take the address without its port</source>
        <translation>أخذ العنوان من دون منفذه</translation>
    </message>
    <message>
        <source>Take the whole number alone</source>
        <translation>أخذ العدد الصحيح وحده</translation>
    </message>
    <message>
        <source>Write a name that is allowed</source>
        <translation>كتابة اسم مسموح</translation>
    </message>
    <message>
        <source>Take what stands around it away</source>
        <translation>إزالة ما حوله</translation>
    </message>
    <message>
        <source>Send it without this value</source>
        <translation>إرساله من دون هذه القيمة</translation>
    </message>
    <message>
        <source>Mend the file; the flavours that come with Convey show how one is written.</source>
        <translation>أصلح الملف؛ الأشكال المرفقة بـ Convey تبيّن كيف يُكتب.</translation>
    </message>
    <message>
        <source>The flavour file is too large: a few kilobytes are usual.</source>
        <translation>ملف الشكل كبير جدًا: المعتاد بضعة كيلوبايتات.</translation>
    </message>
    <message>
        <source>The flavour file is not text in UTF-8.</source>
        <translation>ملف الشكل ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file is neither &quot;key: text&quot; nor a comment (#).</source>
        <translation>السطر {line} من ملف الشكل ليس &quot;key: text&quot; ولا تعليقًا (#).</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file has a key that there is not: {subject}.</source>
        <translation>في السطر {line} من ملف الشكل مفتاح لا وجود له: {subject}.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file repeats {subject}.</source>
        <translation>السطر {line} من ملف الشكل يكرر {subject}.</translation>
    </message>
    <message>
        <source>The flavour file lacks {subject}.</source>
        <translation>ينقص ملف الشكل {subject}.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file says nothing after {subject}.</source>
        <translation>السطر {line} من ملف الشكل لا يقول شيئًا بعد {subject}.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file: {subject} has only a-z, 0-9 and -.</source>
        <translation>السطر {line} من ملف الشكل: ليس في {subject} إلا a-z و 0-9 و -.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file: {subject} is not a whole number.</source>
        <translation>السطر {line} من ملف الشكل: {subject} ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>The flavour file ends without a line --- and a text after it.</source>
        <translation>ينتهي ملف الشكل بلا سطر --- ونص بعده.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file has a slot that there is not: {subject}.</source>
        <translation>في السطر {line} من ملف الشكل خانة لا وجود لها: {subject}.</translation>
    </message>
    <message>
        <source>Line {line} of the flavour file opens a slot with @@ and does not close it.</source>
        <translation>السطر {line} من ملف الشكل يفتح خانة بـ @@ ولا يغلقها.</translation>
    </message>
    <message>
        <source>The image tag has no parameter {subject}.</source>
        <translation>ليس في وسم الصورة معلمة {subject}.</translation>
    </message>
    <message>
        <source>Take a name that the tag has, like event_id or data[amount].</source>
        <translation>خذ اسمًا موجودًا في الوسم، مثل event_id أو data[amount].</translation>
    </message>
    <message>
        <source>Nothing fills in {subject} here: this form is no template.</source>
        <translation>لا شيء يملأ {subject} هنا: هذا الشكل ليس قالبًا.</translation>
    </message>
    <message>
        <source>Give the value itself, or take the form of your template language.</source>
        <translation>أعطِ القيمة نفسها، أو خذ شكل لغة قوالبك.</translation>
    </message>
    <message>
        <source>The page can&apos;t fill in {subject}: the data type and what else may be given follow from it.</source>
        <translation>لا تستطيع الصفحة ملء {subject}: نوع البيانات وما يمكن إعطاؤه غيره يتبعانه.</translation>
    </message>
    <message>
        <source>Make one tag for each event.</source>
        <translation>أنشئ وسمًا لكل حدث.</translation>
    </message>
    <message>
        <source>{subject} is to be filled in twice.</source>
        <translation>{subject} مطلوب ملؤه مرتين.</translation>
    </message>
    <message>
        <source>Give each parameter once.</source>
        <translation>أعطِ كل معلمة مرة واحدة.</translation>
    </message>
    <message>
        <source>The code for {subject} would end the template&apos;s expression, or has control characters.</source>
        <translation>رمز {subject} سينهي تعبير القالب، أو فيه محارف تحكم.</translation>
    </message>
    <message>
        <source>Give the expression alone, without the braces or brackets around it.</source>
        <translation>أعطِ التعبير وحده، من دون الأقواس حوله.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>مقبول.</translation>
    </message>
    <message>
        <source>The API key was refused.</source>
        <translation>رُفض مفتاح API.</translation>
    </message>
    <message>
        <source>Make a new Conversions key in Ads Manager.</source>
        <translation>أنشئ مفتاح Conversions جديدًا في Ads Manager.</translation>
    </message>
    <message>
        <source>The key is of the wrong kind: it may not send conversions.</source>
        <translation>المفتاح من النوع الخاطئ: لا يُسمح له بإرسال التحويلات.</translation>
    </message>
    <message>
        <source>Make a Conversions key in Ads Manager.</source>
        <translation>أنشئ مفتاح Conversions في Ads Manager.</translation>
    </message>
    <message>
        <source>OpenAI refused this conversion.</source>
        <translation>رفض OpenAI هذا التحويل.</translation>
    </message>
    <message>
        <source>See its own words beside; mend the line and send it again.</source>
        <translation>انظر كلماته نفسها بجانبه؛ أصلح السطر وأرسله مجددًا.</translation>
    </message>
    <message>
        <source>OpenAI refused the request without naming a conversion.</source>
        <translation>رفض OpenAI الاستدعاء دون أن يسمّي تحويلًا.</translation>
    </message>
    <message>
        <source>The conversions are tried in smaller groups.</source>
        <translation>تُجرَّب التحويلات في مجموعات أصغر.</translation>
    </message>
    <message>
        <source>The request was too large.</source>
        <translation>كان الاستدعاء كبيرًا جدًا.</translation>
    </message>
    <message>
        <source>It is sent in smaller parts.</source>
        <translation>يُرسل في أجزاء أصغر.</translation>
    </message>
    <message>
        <source>OpenAI asked to slow down.</source>
        <translation>طلب OpenAI التمهّل.</translation>
    </message>
    <message>
        <source>The same conversions are sent again after a wait.</source>
        <translation>تُرسل التحويلات نفسها مجددًا بعد انتظار.</translation>
    </message>
    <message>
        <source>OpenAI has trouble.</source>
        <translation>لدى OpenAI عطل.</translation>
    </message>
    <message>
        <source>What answered is not OpenAI&apos;s API.</source>
        <translation>ما ردّ ليس API الخاص بـ OpenAI.</translation>
    </message>
    <message>
        <source>Check the endpoint and the network: a sign-in page answers like this too.</source>
        <translation>افحص نقطة الوصول والشبكة: صفحة تسجيل دخول ترد هكذا أيضًا.</translation>
    </message>
    <message>
        <source>OpenAI confirmed another number of conversions than were sent.</source>
        <translation>أكّد OpenAI عددًا من التحويلات غير الذي أُرسل.</translation>
    </message>
    <message>
        <source>It is not known which; repeating is safe.</source>
        <translation>لا يُعرف أيها؛ الإعادة آمنة.</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>تعذّرت قراءة الرد.</translation>
    </message>
    <message>
        <source>Sent, no answer came back; repeating is safe.</source>
        <translation>أُرسل ولم يصل رد؛ الإعادة آمنة.</translation>
    </message>
    <message>
        <source>The answer was far too large.</source>
        <translation>كان الرد كبيرًا جدًا.</translation>
    </message>
    <message>
        <source>The endpoint could not be reached.</source>
        <translation>تعذّر الوصول إلى نقطة الوصول.</translation>
    </message>
    <message>
        <source>The certificate of the endpoint was refused.</source>
        <translation>رُفضت شهادة نقطة الوصول.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>لم يسمح الوكيل بمرور الاتصال.</translation>
    </message>
    <message>
        <source>Check the proxy settings.</source>
        <translation>افحص إعدادات الوكيل.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>لم يصل رد في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Repeating is safe.</source>
        <translation>الإعادة آمنة.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>Stopped before an answer came.</source>
        <translation>توقف قبل وصول رد.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>older than 7 days</source>
        <translation>أقدم من 7 أيام</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>joined to its order</source>
        <translation>مضموم إلى طلبه</translation>
    </message>
    <message>
        <source>The times name no time zone. Which one are they in?</source>
        <translation>الأوقات بلا منطقة زمنية. في أي منطقة هي؟</translation>
    </message>
    <message>
        <source>Assumed: {detail}.</source>
        <translation>مفترض: {detail}.</translation>
    </message>
    <message>
        <source>Which comes first in the dates: year, month or day?</source>
        <translation>ما الذي يأتي أولًا في التواريخ: السنة أم الشهر أم اليوم؟</translation>
    </message>
    <message>
        <source>Are the amounts in whole units (129) or in the smallest ones (12900)?</source>
        <translation>هل المبالغ بوحدات كاملة (129) أم بأصغر الوحدات (12900)؟</translation>
    </message>
    <message>
        <source>The column {detail} looks like consent. What do its words mean?</source>
        <translation>العمود {detail} يشبه الموافقة. ما معاني كلماته؟</translation>
    </message>
    <message>
        <source>Assumed: granted words are sent, all others are sent with an opt-out. Consent is what the customer allowed you; an opt-out asks OpenAI not to use the conversion for ads to that customer.</source>
        <translation>مفترض: الكلمات المانحة تُرسل، وكل ما عداها يُرسل مع انسحاب. الموافقة هي ما سمح لك به العميل؛ والانسحاب يطلب من OpenAI عدم استخدام التحويل في إعلانات لهذا العميل.</translation>
    </message>
    <message>
        <source>What are these?</source>
        <translation>ما هذه؟</translation>
    </message>
    <message>
        <source>Where did they happen?</source>
        <translation>أين حدثت؟</translation>
    </message>
    <message>
        <source>On which page did they happen? Conversions on the web need its address.</source>
        <translation>في أي صفحة حدثت؟ تحويلات الويب تحتاج إلى عنوانها.</translation>
    </message>
    <message>
        <source>Nothing can be assumed; the conversions are blocked until there is one.</source>
        <translation>لا يمكن افتراض شيء؛ تبقى التحويلات محجوبة إلى أن يوجد عنوان.</translation>
    </message>
    <message>
        <source>Which sign stands before the decimals: is 1.234 a thousand or about one?</source>
        <translation>أي علامة تسبق المنازل العشرية: هل 1.234 ألف أم نحو واحد؟</translation>
    </message>
    <message>
        <source>Some dates have no time of day. Which one is taken for them?</source>
        <translation>بعض التواريخ بلا وقت. أي وقت يؤخذ لها؟</translation>
    </message>
    <message>
        <source>Assumed: {detail}, local time.</source>
        <translation>مفترض: {detail}، بالتوقيت المحلي.</translation>
    </message>
    <message>
        <source>Some years have two digits. In which hundred years do they lie?</source>
        <translation>بعض السنوات من رقمين. في أي مئة سنة تقع؟</translation>
    </message>
    <message>
        <source>Assumed: those that begin with {detail}.</source>
        <translation>مفترض: التي تبدأ بـ {detail}.</translation>
    </message>
    <message>
        <source>Some dates are day numbers of a spreadsheet. From which year do they count?</source>
        <translation>بعض التواريخ أرقام أيام من جدول بيانات. من أي سنة تُعدّ؟</translation>
    </message>
    <message>
        <source>Assumed: {detail}; 1904 is that of old Macs.</source>
        <translation>مفترض: {detail}؛ و1904 لأجهزة Mac القديمة.</translation>
    </message>
    <message>
        <source>Some cells of consent are empty. What does that mean?</source>
        <translation>بعض خلايا الموافقة فارغة. ماذا يعني ذلك؟</translation>
    </message>
    <message>
        <source>The file does not say for certain in which currency its amounts are. Which one is it?</source>
        <translation>لا يذكر الملف يقينًا بأي عملة مبالغه. ما هي؟</translation>
    </message>
    <message>
        <source>Nothing can be assumed; conversions with an amount are blocked until there is one.</source>
        <translation>لا يمكن افتراض شيء؛ تبقى التحويلات ذات المبلغ محجوبة إلى أن توجد عملة.</translation>
    </message>
    <message>
        <source>Which column is what a conversion is worth: the net sales or the total?</source>
        <translation>أي عمود هو قيمة التحويل: صافي المبيعات أم الإجمالي؟</translation>
    </message>
    <message>
        <source>Some orders were paid back in part. Is that taken off their amount?</source>
        <translation>بعض الطلبات رُدّ جزء من مالها. هل يُطرح ذلك من مبلغها؟</translation>
    </message>
    <message>
        <source>Assumed: yes, the column {detail} is taken off.</source>
        <translation>مفترض: نعم، يُطرح العمود {detail}.</translation>
    </message>
    <message>
        <source>Some lines of an order are the same. Are they two items?</source>
        <translation>بعض أسطر الطلب متطابقة. هل هي عنصران؟</translation>
    </message>
    <message>
        <source>Assumed: {detail}; keep sends both, drop takes the second for a mistake of the export.</source>
        <translation>مفترض: {detail}؛ ‏keep يرسل كليهما، و drop يعدّ الثاني خطأ في التصدير.</translation>
    </message>
    <message>
        <source>Some names have words in the middle. Do they belong to the first or the last name?</source>
        <translation>في بعض الأسماء كلمات في الوسط. هل تتبع الاسم الأول أم اسم العائلة؟</translation>
    </message>
    <message>
        <source>Assumed: {detail} name, as in &quot;Mary Jane Watson&quot;.</source>
        <translation>مفترض: اسم {detail}، كما في &quot;Mary Jane Watson&quot;.</translation>
    </message>
    <message>
        <source>Can the column {detail} tell one conversion from another?</source>
        <translation>هل يميّز العمود {detail} تحويلًا من آخر؟</translation>
    </message>
    <message>
        <source>Assumed: it can. If another export gives the same number to another order, OpenAI takes the two for one; choose another column then.</source>
        <translation>مفترض: نعم. إن أعطى تصدير آخر الرقم نفسه لطلب آخر، عدّهما OpenAI واحدًا؛ عندها اختر عمودًا آخر.</translation>
    </message>
    <message>
        <source>The column {detail} says who agreed to marketing messages. Does that decide about ads as well?</source>
        <translation>يذكر العمود {detail} من وافق على الرسائل التسويقية. هل يقرر ذلك بشأن الإعلانات أيضًا؟</translation>
    </message>
    <message>
        <source>Assumed: it does, and who did not agree is sent with an opt-out, which asks OpenAI not to use the conversion for ads to that customer.</source>
        <translation>مفترض: نعم، ومن لم يوافق يُرسل مع انسحاب يطلب من OpenAI عدم استخدام التحويل في إعلانات لهذا العميل.</translation>
    </message>
    <message>
        <source>Some names of countries are those of several ({subject}). Which one is meant?</source>
        <translation>بعض أسماء البلدان لعدة بلدان ({subject}). أيها المقصود؟</translation>
    </message>
    <message>
        <source>Assumed: {detail}. Write its code; where several names are asked about, a code for each with commas between. With none, these countries are not sent.</source>
        <translation>مفترض: {detail}. اكتب رمزه؛ وإن كان السؤال عن عدة أسماء فرمز لكل منها بينها فواصل. وبلا رمز لا تُرسل هذه البلدان.</translation>
    </message>
    <message>
        <source>the header is a usual name for it</source>
        <translation>العنوان اسم معتاد له</translation>
    </message>
    <message>
        <source>the header is the name of the input</source>
        <translation>العنوان هو اسم المُدخل</translation>
    </message>
    <message>
        <source>its values are names of events</source>
        <translation>قيمه أسماء أحداث</translation>
    </message>
    <message>
        <source>the header holds a usual name for it</source>
        <translation>في العنوان اسم معتاد له</translation>
    </message>
    <message>
        <source>beside columns of items, Name is the number of the order</source>
        <translation>مع أعمدة العناصر، Name هو رقم الطلب</translation>
    </message>
    <message>
        <source>its values are of that kind</source>
        <translation>قيمه من هذا النوع</translation>
    </message>
    <message>
        <source>not all of its values are of that kind</source>
        <translation>ليست كل قيمه من هذا النوع</translation>
    </message>
    <message>
        <source>its values are e-mail addresses</source>
        <translation>قيمه عناوين بريد إلكتروني</translation>
    </message>
    <message>
        <source>its values are phone numbers</source>
        <translation>قيمه أرقام هواتف</translation>
    </message>
    <message>
        <source>its values are countries</source>
        <translation>قيمه بلدان</translation>
    </message>
    <message>
        <source>its values are currencies</source>
        <translation>قيمه عملات</translation>
    </message>
    <message>
        <source>its values are IP addresses</source>
        <translation>قيمه عناوين IP</translation>
    </message>
    <message>
        <source>its values are addresses of web pages</source>
        <translation>قيمه عناوين صفحات ويب</translation>
    </message>
    <message>
        <source>its values are names of browsers</source>
        <translation>قيمه أسماء متصفحات</translation>
    </message>
    <message>
        <source>its values are times</source>
        <translation>قيمه أوقات</translation>
    </message>
    <message>
        <source>its values are amounts of money</source>
        <translation>قيمه مبالغ مالية</translation>
    </message>
    <message>
        <source>its values are codes, each another</source>
        <translation>قيمه رموز مختلف كل منها</translation>
    </message>
    <message>
        <source>its values are first and last names</source>
        <translation>قيمه أسماء أولى وأسماء عائلات</translation>
    </message>
    <message>
        <source>it is one more column of the same</source>
        <translation>عمود آخر من الشيء نفسه</translation>
    </message>
    <message>
        <source>it belongs to the column of dates</source>
        <translation>يتبع عمود التواريخ</translation>
    </message>
    <message>
        <source>the program that wrote the file is known</source>
        <translation>البرنامج الذي كتب الملف معروف</translation>
    </message>
    <message>
        <source>the date in line {line} fits only with the day in front</source>
        <translation>التاريخ في السطر {line} لا يصح إلا واليوم أولًا</translation>
    </message>
    <message>
        <source>the date in line {line} fits only with the month in front</source>
        <translation>التاريخ في السطر {line} لا يصح إلا والشهر أولًا</translation>
    </message>
    <message>
        <source>the date in line {line} has the year in front</source>
        <translation>التاريخ في السطر {line} يبدأ بالسنة</translation>
    </message>
    <message>
        <source>{found} dates fit either way, the first in line {line}</source>
        <translation>{found} من التواريخ تصح بالوجهين، أولها في السطر {line}</translation>
    </message>
    <message>
        <source>the dates in lines {line} and {expected} are written in different orders</source>
        <translation>التاريخان في السطرين {line} و {expected} مكتوبان بترتيبين مختلفين</translation>
    </message>
    <message>
        <source>{found} times name no zone, the first in line {line}</source>
        <translation>{found} من الأوقات بلا منطقة زمنية، أولها في السطر {line}</translation>
    </message>
    <message>
        <source>the name of a zone in line {line} means several</source>
        <translation>لاسم المنطقة في السطر {line} عدة معانٍ</translation>
    </message>
    <message>
        <source>{found} dates have no time, the first in line {line}</source>
        <translation>{found} من التواريخ بلا وقت، أولها في السطر {line}</translation>
    </message>
    <message>
        <source>{found} years have two digits, the first in line {line}</source>
        <translation>{found} من السنوات من رقمين، أولها في السطر {line}</translation>
    </message>
    <message>
        <source>{found} dates are day numbers, the first in line {line}</source>
        <translation>{found} من التواريخ أرقام أيام، أولها في السطر {line}</translation>
    </message>
    <message>
        <source>the amount in line {line} can be read in one way only</source>
        <translation>المبلغ في السطر {line} لا يُقرأ إلا بوجه واحد</translation>
    </message>
    <message>
        <source>{found} amounts can be read in two ways, the first in line {line}</source>
        <translation>{found} من المبالغ تُقرأ بوجهين، أولها في السطر {line}</translation>
    </message>
    <message>
        <source>the amounts in lines {line} and {expected} have different decimal signs</source>
        <translation>للمبلغين في السطرين {line} و {expected} علامتان عشريتان مختلفتان</translation>
    </message>
    <message>
        <source>no amount of {found} has decimals</source>
        <translation>لا مبلغ من {found} له منازل عشرية</translation>
    </message>
    <message>
        <source>{found} cells are empty, the first in line {line}</source>
        <translation>{found} من الخلايا فارغة، أولها في السطر {line}</translation>
    </message>
    <message>
        <source>{found} lines belong to an order above them, the first is line {line}</source>
        <translation>{found} من الأسطر تتبع طلبًا فوقها، أولها السطر {line}</translation>
    </message>
    <message>
        <source>{found} lines are the line above once more, the first is line {line}</source>
        <translation>{found} من الأسطر تكرار للسطر فوقها، أولها السطر {line}</translation>
    </message>
    <message>
        <source>{found} names have words in the middle, the first in line {line}</source>
        <translation>في {found} من الأسماء كلمات في الوسط، أولها في السطر {line}</translation>
    </message>
    <message>
        <source>its numbers count the lines of this file</source>
        <translation>أرقامه ترقيم لأسطر هذا الملف</translation>
    </message>
    <message>
        <source>a spreadsheet has cut the digits of {found} of its numbers, the first in line {line}</source>
        <translation>قطع برنامج جداول بيانات خانات {found} من أرقامه، أولها في السطر {line}</translation>
    </message>
    <message>
        <source>{found} amounts have such a sign and no code, the first in line {line}</source>
        <translation>{found} من المبالغ لها هذه العلامة بلا رمز، أولها في السطر {line}</translation>
    </message>
    <message>
        <source>{found} names of countries mean several, the first in line {line}</source>
        <translation>{found} من أسماء البلدان تعني عدة بلدان، أولها في السطر {line}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>it is in no form that is known</source>
        <translation>ليس بأي صيغة معروفة</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>قصير جدًا</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>طويل جدًا</translation>
    </message>
    <message>
        <source>it holds a character that does not belong there</source>
        <translation>فيه محرف لا مكان له هناك</translation>
    </message>
    <message>
        <source>there is no such value</source>
        <translation>لا توجد قيمة كهذه</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>ليس true ولا false</translation>
    </message>
    <message>
        <source>it has no time of day</source>
        <translation>بلا وقت في اليوم</translation>
    </message>
    <message>
        <source>it has no time zone</source>
        <translation>بلا منطقة زمنية</translation>
    </message>
    <message>
        <source>its time zone is not known</source>
        <translation>منطقته الزمنية غير معروفة</translation>
    </message>
    <message>
        <source>the clocks skipped it</source>
        <translation>تخطّته الساعات</translation>
    </message>
    <message>
        <source>it happened twice</source>
        <translation>حدث مرتين</translation>
    </message>
    <message>
        <source>day and month could be either way round</source>
        <translation>قد يكون اليوم والشهر بأي ترتيب</translation>
    </message>
    <message>
        <source>its year has two digits</source>
        <translation>سنته من رقمين</translation>
    </message>
    <message>
        <source>it is the day number of a spreadsheet</source>
        <translation>رقم يوم من جدول بيانات</translation>
    </message>
    <message>
        <source>it has too many decimals</source>
        <translation>منازله العشرية كثيرة</translation>
    </message>
    <message>
        <source>its decimal sign is not certain</source>
        <translation>علامته العشرية غير مؤكدة</translation>
    </message>
    <message>
        <source>it names another currency</source>
        <translation>يذكر عملة أخرى</translation>
    </message>
    <message>
        <source>there is no such currency</source>
        <translation>لا توجد عملة كهذه</translation>
    </message>
    <message>
        <source>the currency is no longer in use</source>
        <translation>العملة لم تعد متداولة</translation>
    </message>
    <message>
        <source>a spreadsheet program has damaged it</source>
        <translation>أتلفه برنامج جداول بيانات</translation>
    </message>
    <message>
        <source>it has no country code</source>
        <translation>بلا رمز بلد</translation>
    </message>
    <message>
        <source>it has an extension</source>
        <translation>له تحويلة داخلية</translation>
    </message>
    <message>
        <source>it has a national zero inside an international number</source>
        <translation>فيه صفر محلي داخل رقم دولي</translation>
    </message>
    <message>
        <source>it may begin with its country code or not</source>
        <translation>قد يبدأ برمز بلده أو لا</translation>
    </message>
    <message>
        <source>it is a hash of another kind</source>
        <translation>تجزئة من نوع آخر</translation>
    </message>
    <message>
        <source>it is a hash in base64, and the API takes hex</source>
        <translation>تجزئة بصيغة base64، و API يأخذ الست عشري</translation>
    </message>
    <message>
        <source>it is the hash of an empty cell</source>
        <translation>تجزئة خلية فارغة</translation>
    </message>
    <message>
        <source>it holds more than one value</source>
        <translation>فيه أكثر من قيمة</translation>
    </message>
    <message>
        <source>it is an address with a name in front</source>
        <translation>عنوان قبله اسم</translation>
    </message>
    <message>
        <source>it looks like a company, or like two people</source>
        <translation>يبدو شركة أو شخصين</translation>
    </message>
    <message>
        <source>it is one word, so first and last name can&apos;t be told apart</source>
        <translation>كلمة واحدة، فلا يتميز الاسم الأول من اسم العائلة</translation>
    </message>
    <message>
        <source>the words in the middle could be first or last names</source>
        <translation>قد تكون كلمات الوسط أسماء أولى أو أسماء عائلة</translation>
    </message>
    <message>
        <source>it does not show which part is the last name</source>
        <translation>لا يُظهر أي جزء هو اسم العائلة</translation>
    </message>
    <message>
        <source>there is no such country</source>
        <translation>لا يوجد بلد كهذا</translation>
    </message>
    <message>
        <source>it is no web address</source>
        <translation>ليس عنوان ويب</translation>
    </message>
    <message>
        <source>it holds a user name or password</source>
        <translation>فيه اسم مستخدم أو كلمة مرور</translation>
    </message>
    <message>
        <source>it is all zeroes</source>
        <translation>كله أصفار</translation>
    </message>
    <message>
        <source>its time zone can mean more than one</source>
        <translation>قد تعني منطقته الزمنية أكثر من واحدة</translation>
    </message>
    <message>
        <source>its currency sign stands for several currencies</source>
        <translation>علامة عملته لعدة عملات</translation>
    </message>
    <message>
        <source>several countries go by that name</source>
        <translation>لعدة بلدان هذا الاسم</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>interrupted; the rest can be sent</source>
        <translation>انقطع؛ يمكن إرسال الباقي</translation>
    </message>
    <message>
        <source>stopped; the rest can be sent</source>
        <translation>توقف؛ يمكن إرسال الباقي</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>given up; what was sent stays sent</source>
        <translation>متروك؛ ما أُرسل يبقى مُرسلًا</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لا يُرسل</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>بلا رد</translation>
    </message>
    <message>
        <source>sent in parts</source>
        <translation>أُرسل على أجزاء</translation>
    </message>
    <message>
        <source>none: it was no file</source>
        <translation>لا يوجد: لم يكن ملفًا</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>‏SHA-256 للملف</translation>
    </message>
    <message>
        <source>SHA-256 of its first and last MiB</source>
        <translation>‏SHA-256 لأول MiB وآخر MiB منه</translation>
    </message>
    <message>
        <source>SHA-256 of the hashes of the files</source>
        <translation>‏SHA-256 لتجزئات الملفات</translation>
    </message>
    <message>
        <source>Receipt of a send to OpenAI Ads</source>
        <translation>إيصال إرسال إلى OpenAI Ads</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>البكسل</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة الوصول</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>الحجم بالبايت</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>some lines were changed or left out in Convey</source>
        <translation>غُيّرت بعض الأسطر أو استُبعدت في Convey</translation>
    </message>
    <message>
        <source>Saved setup</source>
        <translation>الإعداد المحفوظ</translation>
    </message>
    <message>
        <source>none; what Convey found in the file</source>
        <translation>لا يوجد؛ ما وجده Convey في الملف</translation>
    </message>
    <message>
        <source>SHA-256 of the setup</source>
        <translation>‏SHA-256 للإعداد</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>التحويلات</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Sent, no answer came back</source>
        <translation>أُرسل ولم يصل رد</translation>
    </message>
    <message>
        <source>Blocked in Convey</source>
        <translation>محجوب في Convey</translation>
    </message>
    <message>
        <source>Outside the 7 days</source>
        <translation>خارج الأيام السبعة</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>All conversions of the file</source>
        <translation>كل تحويلات الملف</translation>
    </message>
    <message>
        <source>Worth of what was to be sent</source>
        <translation>قيمة ما كان سيُرسل</translation>
    </message>
    <message>
        <source>Accepted means: OpenAI has taken the conversion in. Whether it counts for an ad is decided later, in Ads Manager.</source>
        <translation>مقبول يعني: أخذ OpenAI التحويل. أما هل يُحسب لإعلان فيتقرر لاحقًا في Ads Manager.</translation>
    </message>
    <message>
        <source>A test: OpenAI judged the conversions and recorded nothing.</source>
        <translation>اختبار: حكم OpenAI على التحويلات ولم يسجّل شيئًا.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الاستدعاءات</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>حالة HTTP</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>وقت الرد</translation>
    </message>
    <message>
        <source>Sent for real</source>
        <translation>أُرسل فعليًا</translation>
    </message>
    <message>
        <source>Tested (nothing is recorded)</source>
        <translation>اختُبر (لا يُسجَّل شيء)</translation>
    </message>
    <message>
        <source>This line has {found} cells; the header has {expected}.</source>
        <translation>في هذا السطر {found} خلية؛ وفي سطر العناوين {expected}.</translation>
    </message>
    <message>
        <source>A separator inside a cell needs quotes around the cell. Export the file again, or mend the line.</source>
        <translation>الفاصل داخل خلية يحتاج إلى علامات اقتباس حولها. صدّر الملف مجددًا، أو أصلح السطر.</translation>
    </message>
    <message>
        <source>Cells are missing, so the others may stand under the wrong header. Mend the line or leave it out.</source>
        <translation>تنقص خلايا، فقد تقع الأخرى تحت عنوان خاطئ. أصلح السطر أو استبعده.</translation>
    </message>
    <message>
        <source>A quotation mark in this line is never closed.</source>
        <translation>علامة اقتباس في هذا السطر لم تُغلق.</translation>
    </message>
    <message>
        <source>Add the closing quotation mark, or export the file again.</source>
        <translation>أضف علامة الإغلاق، أو صدّر الملف مجددًا.</translation>
    </message>
    <message>
        <source>This line is longer than Convey reads, and was cut.</source>
        <translation>هذا السطر أطول مما يقرؤه Convey، وقُطع.</translation>
    </message>
    <message>
        <source>A cell may have 16 MB. Look for a missing quotation mark above the line, or take the long cell out.</source>
        <translation>للخلية 16 MB على الأكثر. ابحث عن علامة اقتباس ناقصة فوق السطر، أو أخرج الخلية الطويلة.</translation>
    </message>
    <message>
        <source>A cell of this line holds bytes that are not UTF-8 text.</source>
        <translation>في خلية من هذا السطر بايتات ليست نص UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as &quot;CSV UTF-8&quot; and open it again.</source>
        <translation>احفظ الملف بصيغة &quot;CSV UTF-8&quot; وافتحه مجددًا.</translation>
    </message>
    <message>
        <source>This conversion has no id.</source>
        <translation>هذا التحويل بلا معرّف.</translation>
    </message>
    <message>
        <source>Every conversion needs its own id, usually the order number. Choose the column that holds it.</source>
        <translation>يحتاج كل تحويل إلى معرّف خاص، وهو عادة رقم الطلب. اختر العمود الذي يحويه.</translation>
    </message>
    <message>
        <source>The id looks like an e-mail address, a phone number or a card number.</source>
        <translation>يشبه المعرّف عنوان بريد أو رقم هاتف أو رقم بطاقة.</translation>
    </message>
    <message>
        <source>Ids are sent as they are. Choose a column with an order or transaction number.</source>
        <translation>تُرسل المعرّفات كما هي. اختر عمودًا فيه رقم طلب أو رقم معاملة.</translation>
    </message>
    <message>
        <source>The id is {found} bytes long; more than {expected} is unusual.</source>
        <translation>طول المعرّف {found} بايت؛ وما فوق {expected} غير معتاد.</translation>
    </message>
    <message>
        <source>OpenAI publishes no limit. Check that the right column is chosen.</source>
        <translation>لا ينشر OpenAI حدًا. تحقق من اختيار العمود الصحيح.</translation>
    </message>
    <message>
        <source>This line does not say what kind of event it is.</source>
        <translation>لا يذكر هذا السطر نوع الحدث.</translation>
    </message>
    <message>
        <source>Fill in the cell, or set one event for the whole file.</source>
        <translation>املأ الخلية، أو حدّد حدثًا واحدًا للملف كله.</translation>
    </message>
    <message>
        <source>This word is none of the events that OpenAI knows.</source>
        <translation>هذه الكلمة ليست من الأحداث التي يعرفها OpenAI.</translation>
    </message>
    <message>
        <source>Write one of its events, such as order_created, or say which event the word means.</source>
        <translation>اكتب أحد أحداثه، مثل order_created، أو اذكر أي حدث تعنيه الكلمة.</translation>
    </message>
    <message>
        <source>A custom event needs a name.</source>
        <translation>يحتاج الحدث المخصص إلى اسم.</translation>
    </message>
    <message>
        <source>Choose the column that holds it (custom_event_name), or set one name for the file.</source>
        <translation>اختر العمود الذي يحويه (custom_event_name)، أو حدّد اسمًا واحدًا للملف.</translation>
    </message>
    <message>
        <source>This custom event name is not allowed.</source>
        <translation>اسم الحدث المخصص هذا غير مسموح.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, _ or -, and begin and end with a letter or digit.</source>
        <translation>استخدم 1 إلى 64 من الأحرف والأرقام أو _ أو -، وابدأ وانتهِ بحرف أو رقم.</translation>
    </message>
    <message>
        <source>This custom event has the name of a standard event.</source>
        <translation>لهذا الحدث المخصص اسم حدث قياسي.</translation>
    </message>
    <message>
        <source>Send it as the standard event, or choose another name.</source>
        <translation>أرسله حدثًا قياسيًا، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The custom event name is not sent: this is a standard event.</source>
        <translation>لا يُرسل اسم الحدث المخصص: هذا حدث قياسي.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>This conversion has no time.</source>
        <translation>هذا التحويل بلا وقت.</translation>
    </message>
    <message>
        <source>Choose the column with the time of the conversion, or fill in the cell.</source>
        <translation>اختر عمود وقت التحويل، أو املأ الخلية.</translation>
    </message>
    <message>
        <source>This time can&apos;t be read.</source>
        <translation>لا يمكن قراءة هذا الوقت.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-21T14:30:00+01:00, or say how dates are written (date_format).</source>
        <translation>اكتبه مثل 2026-11-21T14:30:00+01:00، أو اذكر كيف تُكتب التواريخ (date_format).</translation>
    </message>
    <message>
        <source>In which time zone this time is can&apos;t be told.</source>
        <translation>لا يمكن معرفة المنطقة الزمنية لهذا الوقت.</translation>
    </message>
    <message>
        <source>Say which zone the file&apos;s times are in (time_zone).</source>
        <translation>اذكر المنطقة الزمنية لأوقات الملف (time_zone).</translation>
    </message>
    <message>
        <source>In this date day and month could be either way round.</source>
        <translation>في هذا التاريخ قد يكون اليوم والشهر بأي ترتيب.</translation>
    </message>
    <message>
        <source>Say which of year, month and day comes first (date_format).</source>
        <translation>اذكر ما الذي يأتي أولًا: السنة أم الشهر أم اليوم (date_format).</translation>
    </message>
    <message>
        <source>This local time did not exist: the clocks were put forward over it.</source>
        <translation>هذا الوقت المحلي لم يوجد: قُدّمت الساعات متخطية إياه.</translation>
    </message>
    <message>
        <source>Check the time zone, or export times with their offset.</source>
        <translation>تحقق من المنطقة الزمنية، أو صدّر الأوقات مع فرقها عن UTC.</translation>
    </message>
    <message>
        <source>This local time happened twice: the clocks were put back over it.</source>
        <translation>هذا الوقت المحلي حدث مرتين: أُخّرت الساعات فتكرر.</translation>
    </message>
    <message>
        <source>Export times with their offset, or write the offset into the cell.</source>
        <translation>صدّر الأوقات مع فرقها عن UTC، أو اكتب الفرق في الخلية.</translation>
    </message>
    <message>
        <source>This conversion is older than the 7 days that OpenAI takes. Nothing is wrong with it.</source>
        <translation>هذا التحويل أقدم من الأيام السبعة التي يأخذها OpenAI. لا خطأ فيه.</translation>
    </message>
    <message>
        <source>It stays here. With an upload at least once a week none grows too old.</source>
        <translation>يبقى هنا. بالرفع مرة في الأسبوع على الأقل لا يتأخر شيء أكثر من اللازم.</translation>
    </message>
    <message>
        <source>This time is more than 10 minutes in the future.</source>
        <translation>هذا الوقت في المستقبل بأكثر من 10 دقائق.</translation>
    </message>
    <message>
        <source>This conversion leaves the 7 days within the hour.</source>
        <translation>يخرج هذا التحويل من الأيام السبعة خلال ساعة.</translation>
    </message>
    <message>
        <source>Send it now.</source>
        <translation>أرسله الآن.</translation>
    </message>
    <message>
        <source>This is none of the places where a conversion can happen.</source>
        <translation>هذا ليس من الأماكن التي يمكن أن يحدث فيها تحويل.</translation>
    </message>
    <message>
        <source>Use web, mobile_app, offline, physical_store, phone_call, email or other.</source>
        <translation>استخدم web أو mobile_app أو offline أو physical_store أو phone_call أو email أو other.</translation>
    </message>
    <message>
        <source>App events are taken only with action_source mobile_app.</source>
        <translation>لا تُقبل أحداث التطبيقات إلا مع action_source بقيمة mobile_app.</translation>
    </message>
    <message>
        <source>Set action_source to mobile_app for these conversions.</source>
        <translation>اضبط action_source على mobile_app لهذه التحويلات.</translation>
    </message>
    <message>
        <source>A conversion on the web needs the address of its page.</source>
        <translation>تحويل الويب يحتاج إلى عنوان صفحته.</translation>
    </message>
    <message>
        <source>Choose the column with the address, set one address for the file, or say that these did not happen on the web.</source>
        <translation>اختر عمود العنوان، أو حدّد عنوانًا واحدًا للملف، أو اذكر أن هذه لم تحدث على الويب.</translation>
    </message>
    <message>
        <source>This is no web address that can be sent.</source>
        <translation>هذا ليس عنوان ويب يمكن إرساله.</translation>
    </message>
    <message>
        <source>It must begin with https:// or http:// and name a host, without a user name or password.</source>
        <translation>يجب أن يبدأ بـ https:// أو http:// ويسمّي مضيفًا، بلا اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>The page address holds something like an e-mail address, a phone number or a card number.</source>
        <translation>في عنوان الصفحة ما يشبه عنوان بريد أو رقم هاتف أو رقم بطاقة.</translation>
    </message>
    <message>
        <source>Addresses are sent as they are. Remove the personal part, or choose another column.</source>
        <translation>تُرسل العناوين كما هي. أزل الجزء الشخصي، أو اختر عمودًا آخر.</translation>
    </message>
    <message>
        <source>This opt-out is neither yes nor no.</source>
        <translation>هذا الانسحاب ليس نعم ولا لا.</translation>
    </message>
    <message>
        <source>Use true or false (yes, no, 1 and 0 are understood).</source>
        <translation>استخدم true أو false (وتُفهم yes و no و 1 و 0).</translation>
    </message>
    <message>
        <source>The consent of this person is unclear; the conversion is sent with opt_out.</source>
        <translation>موافقة هذا الشخص غير واضحة؛ يُرسل التحويل مع opt_out.</translation>
    </message>
    <message>
        <source>Fill in the cell with granted or denied, or leave the line out.</source>
        <translation>املأ الخلية بكلمة granted أو denied، أو استبعد السطر.</translation>
    </message>
    <message>
        <source>Nothing identifies the customer. OpenAI can hardly connect this conversion to an ad.</source>
        <translation>لا شيء يعرّف بالعميل. يكاد OpenAI لا يستطيع ربط هذا التحويل بإعلان.</translation>
    </message>
    <message>
        <source>Choose a column with a click reference (oppref), an e-mail address, a phone number or a customer id if the file has one.</source>
        <translation>اختر عمودًا فيه مرجع نقرة (oppref) أو بريد إلكتروني أو رقم هاتف أو معرّف عميل، إن وُجد في الملف.</translation>
    </message>
    <message>
        <source>This e-mail address can&apos;t be read; it is left out of the conversion.</source>
        <translation>لا يمكن قراءة عنوان البريد هذا؛ يُرسل التحويل من دونه.</translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation>صحّح العنوان.</translation>
    </message>
    <message>
        <source>This phone number can&apos;t be read; it is left out of the conversion.</source>
        <translation>لا يمكن قراءة رقم الهاتف هذا؛ يُرسل التحويل من دونه.</translation>
    </message>
    <message>
        <source>Write it with its country code, like +44 7700 900123.</source>
        <translation>اكتبه برمز بلده، مثل +44 7700 900123.</translation>
    </message>
    <message>
        <source>This phone number has no country code; it is left out of the conversion.</source>
        <translation>رقم الهاتف هذا بلا رمز بلد؛ يُرسل التحويل من دونه.</translation>
    </message>
    <message>
        <source>Say which country the numbers are from (phone_country).</source>
        <translation>اذكر من أي بلد الأرقام (phone_country).</translation>
    </message>
    <message>
        <source>This customer id can&apos;t be read; it is left out of the conversion.</source>
        <translation>لا يمكن قراءة معرّف العميل هذا؛ يُرسل التحويل من دونه.</translation>
    </message>
    <message>
        <source>Correct the cell.</source>
        <translation>صحّح الخلية.</translation>
    </message>
    <message>
        <source>This name can&apos;t be read; it is left out of the conversion.</source>
        <translation>لا يمكن قراءة هذا الاسم؛ يُرسل التحويل من دونه.</translation>
    </message>
    <message>
        <source>This is no country that can be told; it is left out of the conversion.</source>
        <translation>هذا ليس بلدًا يمكن تمييزه؛ يُرسل التحويل من دونه.</translation>
    </message>
    <message>
        <source>Use the two-letter code, like US or DE.</source>
        <translation>استخدم الرمز ذا الحرفين، مثل US أو DE.</translation>
    </message>
    <message>
        <source>This region can&apos;t be sent; it is left out of the conversion.</source>
        <translation>لا يمكن إرسال هذه المنطقة؛ يُرسل التحويل من دونها.</translation>
    </message>
    <message>
        <source>Use at most 128 characters.</source>
        <translation>استخدم 128 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>This city can&apos;t be sent; it is left out of the conversion.</source>
        <translation>لا يمكن إرسال هذه المدينة؛ يُرسل التحويل من دونها.</translation>
    </message>
    <message>
        <source>This postal code can&apos;t be sent; it is left out of the conversion.</source>
        <translation>لا يمكن إرسال هذا الرمز البريدي؛ يُرسل التحويل من دونه.</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces and hyphens, at most 32 characters.</source>
        <translation>استخدم أحرفًا وأرقامًا ومسافات وشرطات، 32 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>This is no IP address; it is left out of the conversion.</source>
        <translation>هذا ليس عنوان IP؛ يُرسل التحويل من دونه.</translation>
    </message>
    <message>
        <source>Use one IPv4 or IPv6 address.</source>
        <translation>استخدم عنوان IPv4 أو IPv6 واحدًا.</translation>
    </message>
    <message>
        <source>This browser text can&apos;t be sent; it is left out of the conversion.</source>
        <translation>لا يمكن إرسال نص المتصفح هذا؛ يُرسل التحويل من دونه.</translation>
    </message>
    <message>
        <source>Remove the control characters.</source>
        <translation>أزل محارف التحكم.</translation>
    </message>
    <message>
        <source>This obref can&apos;t be sent; it is left out of the conversion.</source>
        <translation>لا يمكن إرسال قيمة obref هذه؛ يُرسل التحويل من دونها.</translation>
    </message>
    <message>
        <source>Use the value of the __obref cookie as it is.</source>
        <translation>استخدم قيمة ملف تعريف الارتباط __obref كما هي.</translation>
    </message>
    <message>
        <source>This is no Android advertising id; it is left out of the conversion.</source>
        <translation>هذا ليس معرّف Android إعلانيًا؛ يُرسل التحويل من دونه.</translation>
    </message>
    <message>
        <source>Use the id as 8-4-4-4-12 hexadecimal digits; all zeroes means that there is none.</source>
        <translation>استخدم المعرّف بخانات ست عشرية 8-4-4-4-12؛ الأصفار كلها تعني عدم وجوده.</translation>
    </message>
    <message>
        <source>This looks like a hash of another kind (MD5, SHA-1, base64); OpenAI takes SHA-256 in hex alone. It is left out of the conversion.</source>
        <translation>هذا يشبه تجزئة من نوع آخر (MD5 أو SHA-1 أو base64)؛ لا يأخذ OpenAI إلا SHA-256 بالست عشري. يُرسل التحويل من دونه.</translation>
    </message>
    <message>
        <source>Export the plain value (it is hashed here before it leaves), or a SHA-256 hash.</source>
        <translation>صدّر القيمة العادية (تُجزّأ هنا قبل أن تغادر)، أو تجزئة SHA-256.</translation>
    </message>
    <message>
        <source>This value is hashed already and is sent as it is.</source>
        <translation>هذه القيمة مجزّأة من قبل وتُرسل كما هي.</translation>
    </message>
    <message>
        <source>It is of use only if it was trimmed and lower-cased before it was hashed.</source>
        <translation>لا تفيد إلا إذا جُرّدت من المسافات وكُتبت بأحرف صغيرة قبل تجزئتها.</translation>
    </message>
    <message>
        <source>This amount can&apos;t be read.</source>
        <translation>لا يمكن قراءة هذا المبلغ.</translation>
    </message>
    <message>
        <source>Write it like 129.99, or say that the file uses a comma (decimal_sign).</source>
        <translation>اكتبه مثل 129.99، أو اذكر أن الملف يستخدم فاصلة (decimal_sign).</translation>
    </message>
    <message>
        <source>This amount has more decimals than its currency.</source>
        <translation>لهذا المبلغ منازل عشرية أكثر من عملته.</translation>
    </message>
    <message>
        <source>Round it yourself, or check the currency: it decides how many decimals there are.</source>
        <translation>قرّبه بنفسك، أو تحقق من العملة: هي تحدد عدد المنازل العشرية.</translation>
    </message>
    <message>
        <source>In this amount the sign could mark thousands or decimals.</source>
        <translation>في هذا المبلغ قد تفصل العلامة الآلاف أو المنازل العشرية.</translation>
    </message>
    <message>
        <source>Say which one marks decimals (decimal_sign).</source>
        <translation>اذكر أي علامة تفصل المنازل العشرية (decimal_sign).</translation>
    </message>
    <message>
        <source>This conversion has an amount but no currency.</source>
        <translation>لهذا التحويل مبلغ بلا عملة.</translation>
    </message>
    <message>
        <source>Choose the column with the currency, or set one for the file (data.currency).</source>
        <translation>اختر عمود العملة، أو حدّد عملة واحدة للملف (data.currency).</translation>
    </message>
    <message>
        <source>This amount is negative.</source>
        <translation>هذا المبلغ سالب.</translation>
    </message>
    <message>
        <source>Refunds are not conversions; leave the line out unless you mean it.</source>
        <translation>المبالغ المستردة ليست تحويلات؛ استبعد السطر إلا إذا كان مقصودًا.</translation>
    </message>
    <message>
        <source>This amount is zero.</source>
        <translation>هذا المبلغ صفر.</translation>
    </message>
    <message>
        <source>Check that the right column is chosen.</source>
        <translation>تحقق من اختيار العمود الصحيح.</translation>
    </message>
    <message>
        <source>This is no currency code of ISO 4217.</source>
        <translation>هذا ليس رمز عملة من ISO 4217.</translation>
    </message>
    <message>
        <source>Use three letters, like EUR or USD.</source>
        <translation>استخدم ثلاثة أحرف، مثل EUR أو USD.</translation>
    </message>
    <message>
        <source>This currency is no longer in use.</source>
        <translation>هذه العملة لم تعد متداولة.</translation>
    </message>
    <message>
        <source>Use the currency that replaced it, and convert the amount.</source>
        <translation>استخدم العملة التي حلت محلها، وحوّل المبلغ.</translation>
    </message>
    <message>
        <source>The plan is not sent: this kind of event takes none.</source>
        <translation>لا تُرسل الخطة: هذا النوع من الأحداث لا يأخذها.</translation>
    </message>
    <message>
        <source>The products are not sent: this kind of event takes none.</source>
        <translation>لا تُرسل المنتجات: هذا النوع من الأحداث لا يأخذها.</translation>
    </message>
    <message>
        <source>This field is not sent: only custom events take fields of one&apos;s own.</source>
        <translation>لا يُرسل هذا الحقل: الأحداث المخصصة وحدها تأخذ حقولًا خاصة.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address, a phone number or a card number, and would be sent as it is.</source>
        <translation>هذا يشبه عنوان بريد أو رقم هاتف أو رقم بطاقة، وكان سيُرسل كما هو.</translation>
    </message>
    <message>
        <source>Check the column; personal data belongs in the fields that are hashed.</source>
        <translation>تحقق من العمود؛ مكان البيانات الشخصية الحقول التي تُجزّأ.</translation>
    </message>
    <message>
        <source>This quantity is no whole number.</source>
        <translation>هذه الكمية ليست عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>Write it like 2.</source>
        <translation>اكتبها مثل 2.</translation>
    </message>
    <message>
        <source>This quantity is {found}.</source>
        <translation>هذه الكمية {found}.</translation>
    </message>
    <message>
        <source>Check the line; a quantity is usually at least 1.</source>
        <translation>تحقق من السطر؛ الكمية عادة 1 على الأقل.</translation>
    </message>
    <message>
        <source>This item price can&apos;t be read.</source>
        <translation>لا يمكن قراءة سعر العنصر هذا.</translation>
    </message>
    <message>
        <source>This item has a price, but neither it nor the conversion has a currency.</source>
        <translation>لهذا العنصر سعر، لكن لا عملة له ولا للتحويل.</translation>
    </message>
    <message>
        <source>This item&apos;s currency is no code of ISO 4217.</source>
        <translation>عملة هذا العنصر ليست رمزًا من ISO 4217.</translation>
    </message>
    <message>
        <source>This conversion has {found} items; more than {expected} is unusual.</source>
        <translation>في هذا التحويل {found} عنصرًا؛ وما فوق {expected} غير معتاد.</translation>
    </message>
    <message>
        <source>OpenAI publishes no limit. Check how lines are joined to orders.</source>
        <translation>لا ينشر OpenAI حدًا. تحقق من كيفية ضم الأسطر إلى الطلبات.</translation>
    </message>
    <message>
        <source>The customer&apos;s last name is in the name of an item, which is sent as it is.</source>
        <translation>اسم عائلة العميل في اسم عنصر يُرسل كما هو.</translation>
    </message>
    <message>
        <source>Names must not be sent unhashed. Take the name out of the cell, or send items without their names.</source>
        <translation>لا يجوز إرسال الأسماء بلا تجزئة. أخرج الاسم من الخلية، أو أرسل العناصر بلا أسمائها.</translation>
    </message>
    <message>
        <source>This field of your own can&apos;t be read as what it is sent as; it is left out of the conversion.</source>
        <translation>لا يمكن قراءة حقلك الخاص هذا بالنوع الذي يُرسل به؛ يُرسل التحويل من دونه.</translation>
    </message>
    <message>
        <source>Numbers are written like 12.5, booleans like true and false; or send the field as text.</source>
        <translation>تُكتب الأعداد مثل 12.5، والقيم المنطقية مثل true و false؛ أو أرسل الحقل نصًا.</translation>
    </message>
    <message>
        <source>The items in this cell can&apos;t be read; they are left out.</source>
        <translation>لا يمكن قراءة العناصر في هذه الخلية؛ يُرسل التحويل من دونها.</translation>
    </message>
    <message>
        <source>The cell must be a JSON list of objects with id, name, quantity.</source>
        <translation>يجب أن تكون الخلية قائمة JSON من كائنات فيها id و name و quantity.</translation>
    </message>
    <message>
        <source>There are more than three different values; the first three are sent.</source>
        <translation>أكثر من ثلاث قيم مختلفة؛ تُرسل الثلاث الأولى.</translation>
    </message>
    <message>
        <source>OpenAI takes three a list. Choose the columns that tell most.</source>
        <translation>يأخذ OpenAI ثلاثًا في كل قائمة. اختر الأعمدة الأكثر دلالة.</translation>
    </message>
    <message>
        <source>The word of consent in this line leaves it out.</source>
        <translation>كلمة الموافقة في هذا السطر تستبعده.</translation>
    </message>
    <message>
        <source>Say otherwise in the table of consent words if that is not meant.</source>
        <translation>غيّر ذلك في جدول كلمات الموافقة إن لم يكن مقصودًا.</translation>
    </message>
    <message>
        <source>The payment of this line was voided.</source>
        <translation>أُبطل دفع هذا السطر.</translation>
    </message>
    <message>
        <source>If it is to be sent all the same, change the filter on column {subject}.</source>
        <translation>إن كان سيُرسل مع ذلك، فغيّر عامل التصفية على العمود {subject}.</translation>
    </message>
    <message>
        <source>This line was paid back.</source>
        <translation>استُردّ مال هذا السطر.</translation>
    </message>
    <message>
        <source>This line was cancelled.</source>
        <translation>أُلغي هذا السطر.</translation>
    </message>
    <message>
        <source>This line is not paid or not settled yet.</source>
        <translation>هذا السطر لم يُدفع أو لم يُسوَّ بعد.</translation>
    </message>
    <message>
        <source>Export again when it is paid; the same id is sent once.</source>
        <translation>صدّر مجددًا عند دفعه؛ يُرسل المعرّف نفسه مرة واحدة.</translation>
    </message>
    <message>
        <source>This payment failed, was declined or expired.</source>
        <translation>هذا الدفع لم يكتمل أو رُفض أو انتهت مدته.</translation>
    </message>
    <message>
        <source>This line was made in test mode.</source>
        <translation>أُنشئ هذا السطر في وضع اختبار.</translation>
    </message>
    <message>
        <source>This line is no sale.</source>
        <translation>هذا السطر ليس بيعًا.</translation>
    </message>
    <message>
        <source>This line corrects a conversion that was reported before.</source>
        <translation>هذا السطر يصحح تحويلًا أُبلغ عنه من قبل.</translation>
    </message>
    <message>
        <source>This line sums up others.</source>
        <translation>هذا السطر مجموع غيره.</translation>
    </message>
    <message>
        <source>This deal is not won.</source>
        <translation>هذه الصفقة لم تُربح.</translation>
    </message>
    <message>
        <source>A filter of the saved setup leaves this line out.</source>
        <translation>عامل تصفية في الإعداد المحفوظ يستبعد هذا السطر.</translation>
    </message>
    <message>
        <source>More than {expected} lines belong to this order.</source>
        <translation>أكثر من {expected} سطرًا تتبع هذا الطلب.</translation>
    </message>
    <message>
        <source>Check by which column lines are joined to orders (fold_by); this can&apos;t be one.</source>
        <translation>تحقق من العمود الذي تُضم به الأسطر إلى الطلبات (fold_by)؛ لا يمكن أن يكون هذا.</translation>
    </message>
    <message>
        <source>Lines {expected} and {found} belong to one order, but differ here; line {expected} is taken.</source>
        <translation>السطران {expected} و {found} من طلب واحد ويختلفان هنا؛ يؤخذ السطر {expected}.</translation>
    </message>
    <message>
        <source>Check whether both lines are one order. If not, join lines by another column (fold_by).</source>
        <translation>تحقق هل السطران طلب واحد. إن لم يكونا، فضُم الأسطر بعمود آخر (fold_by).</translation>
    </message>
    <message>
        <source>Lines {expected} and {found} of this order are the same, cell by cell; both are sent as items.</source>
        <translation>السطران {expected} و {found} من هذا الطلب متطابقان خلية بخلية؛ يُرسل كلاهما عنصرين.</translation>
    </message>
    <message>
        <source>Say whether such lines are two items (fold_repeats=keep) or a mistake of the export (fold_repeats=drop).</source>
        <translation>اذكر هل هذه الأسطر عنصران (fold_repeats=keep) أم خطأ في التصدير (fold_repeats=drop).</translation>
    </message>
    <message>
        <source>The items cost {found} together, the order {expected}, in the smallest unit of its currency.</source>
        <translation>ثمن العناصر معًا {found}، والطلب {expected}، بأصغر وحدة في عملته.</translation>
    </message>
    <message>
        <source>Postage, tax or a discount explain it; the order&apos;s amount is sent.</source>
        <translation>يفسّر ذلك الشحن أو الضريبة أو خصم؛ يُرسل مبلغ الطلب.</translation>
    </message>
    <message>
        <source>The items cost {found} together, the order {expected}, in the smallest unit of its currency: that is far apart.</source>
        <translation>ثمن العناصر معًا {found}، والطلب {expected}، بأصغر وحدة في عملته: والفرق كبير.</translation>
    </message>
    <message>
        <source>Check the columns of price and quantity, and whether all lines are of this order.</source>
        <translation>تحقق من عمودي السعر والكمية، ومن أن كل الأسطر من هذا الطلب.</translation>
    </message>
    <message>
        <source>This conversion has the same id as line {expected} and is the same; the first one is sent.</source>
        <translation>لهذا التحويل معرّف السطر {expected} نفسه وهو مطابق له؛ يُرسل الأول.</translation>
    </message>
    <message>
        <source>OpenAI keeps the first of two conversions with the same id. Nothing needs to be done.</source>
        <translation>يُبقي OpenAI الأول من تحويلين بالمعرّف نفسه. لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>This conversion has the same id as line {expected}, but differs from it; the first one is sent.</source>
        <translation>لهذا التحويل معرّف السطر {expected} نفسه لكنه يختلف عنه؛ يُرسل الأول.</translation>
    </message>
    <message>
        <source>OpenAI keeps the first of two conversions with the same id. If these are two orders, give each its own id; if they are lines of one, join them (fold_by).</source>
        <translation>يُبقي OpenAI الأول من تحويلين بالمعرّف نفسه. إن كانا طلبين، فأعطِ كلًا منهما معرّفه؛ وإن كانا سطري طلب واحد، فضُمهما (fold_by).</translation>
    </message>
    <message>
        <source>{found} of {expected} amounts are exactly 1.</source>
        <translation>{found} من {expected} مبلغًا قيمتها 1 تمامًا.</translation>
    </message>
    <message>
        <source>That looks like a counter and not like money. Choose the column with the value of the order, or send no amount.</source>
        <translation>يشبه ذلك عدّادًا لا نقودًا. اختر العمود الذي فيه قيمة الطلب، أو لا ترسل مبلغًا.</translation>
    </message>
    <message>
        <source>The middle amount of this file is {found}, that of the uploads before {expected}, in the smallest unit of the currency.</source>
        <translation>المبلغ الأوسط في هذا الملف {found}، وفي عمليات الرفع السابقة {expected}، بأصغر وحدة في العملة.</translation>
    </message>
    <message>
        <source>Check whether amounts are now written in cents instead of whole units (money_unit), and the decimal sign.</source>
        <translation>تحقق هل تُكتب المبالغ الآن بالسنتات بدل الوحدات الكاملة (money_unit)، ومن العلامة العشرية.</translation>
    </message>
    <message>
        <source>{found} of {expected} conversions happened in one and the same hour of the day.</source>
        <translation>{found} من {expected} تحويلًا حدثت في ساعة اليوم نفسها.</translation>
    </message>
    <message>
        <source>Check that this is the time of the conversion and not that of the export, and the time zone.</source>
        <translation>تحقق من أن هذا وقت التحويل لا وقت التصدير، ومن المنطقة الزمنية.</translation>
    </message>
    <message>
        <source>{found} of {expected} ids do nothing but count the lines of the file.</source>
        <translation>{found} من {expected} معرّفًا مجرد ترقيم لأسطر الملف.</translation>
    </message>
    <message>
        <source>The next export would count from the beginning, and OpenAI would take its conversions for these. Choose a column with order numbers, or have ids made.</source>
        <translation>سيعدّ التصدير التالي من البداية، ويعدّ OpenAI تحويلاته هذه نفسها. اختر عمودًا فيه أرقام الطلبات، أو اجعل المعرّفات تُكوَّن.</translation>
    </message>
    <message>
        <source>This conversion was sent on {date} just as it is now; it is not sent again.</source>
        <translation>أُرسل هذا التحويل في {date} كما هو الآن؛ لا يُرسل مجددًا.</translation>
    </message>
    <message>
        <source>Nothing to do: OpenAI has it.</source>
        <translation>لا يلزم فعل شيء: هو لدى OpenAI.</translation>
    </message>
    <message>
        <source>This conversion was sent on {date} with other values; the first version stays at OpenAI, so it is not sent again.</source>
        <translation>أُرسل هذا التحويل في {date} بقيم أخرى؛ تبقى النسخة الأولى لدى OpenAI، فلا يُرسل مجددًا.</translation>
    </message>
    <message>
        <source>OpenAI keeps the first of two conversions with the same id. If this is another order, give it its own id.</source>
        <translation>يُبقي OpenAI الأول من تحويلين بالمعرّف نفسه. إن كان هذا طلبًا آخر، فأعطه معرّفًا خاصًا.</translation>
    </message>
    <message>
        <source>This conversion was sent on {date} and no answer came back; it is sent again, which is safe.</source>
        <translation>أُرسل هذا التحويل في {date} ولم يصل رد؛ يُرسل مجددًا، وذلك آمن.</translation>
    </message>
    <message>
        <source>OpenAI drops repeats of the same id. If its values have changed meanwhile, the first version may be the one that stays.</source>
        <translation>يتجاهل OpenAI تكرار المعرّف نفسه. إن تغيّرت قيمه بعد ذلك، فقد تبقى النسخة الأولى.</translation>
    </message>
    <message>
        <source>This conversion was sent to a pixel of yours on {date}.</source>
        <translation>أُرسل هذا التحويل إلى بكسل لك في {date}.</translation>
    </message>
    <message>
        <source>Choose the pixel to see what it has already.</source>
        <translation>اختر البكسل لترى ما لديه من قبل.</translation>
    </message>
    <message>
        <source>The Pixel ID: which account&apos;s conversion this is.</source>
        <translation>معرّف البكسل: لأي حساب هذا التحويل.</translation>
    </message>
    <message>
        <source>What happened, by one of OpenAI&apos;s event names, or custom.</source>
        <translation>ما حدث، بأحد أسماء أحداث OpenAI، أو custom.</translation>
    </message>
    <message>
        <source>The name of a custom event; standard events have none.</source>
        <translation>اسم الحدث المخصص؛ ليس للأحداث القياسية اسم.</translation>
    </message>
    <message>
        <source>An opaque ID of this conversion. The same ID sent again, also by the Conversions API, counts once.</source>
        <translation>معرّف مبهم لهذا التحويل. المعرّف نفسه إذا أُرسل مجددًا، ولو عبر Conversions API، يُحسب مرة واحدة.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s click reference, if the page already has it; the tag does not collect it by itself.</source>
        <translation>مرجع النقرة من OpenAI، إذا كان لدى الصفحة أصلًا؛ لا يجمعه الوسم بنفسه.</translation>
    </message>
    <message>
        <source>Which kind of data follows; it is fixed by the event.</source>
        <translation>نوع البيانات التي تلي؛ يحدده الحدث.</translation>
    </message>
    <message>
        <source>The value in the smallest unit of the currency, as a whole number: 2599 is 25.99.</source>
        <translation>القيمة بأصغر وحدة في العملة، عددًا صحيحًا: 2599 هي 25.99.</translation>
    </message>
    <message>
        <source>The currency of the amount, by its three-letter code.</source>
        <translation>عملة المبلغ، برمزها من ثلاثة أحرف.</translation>
    </message>
    <message>
        <source>The plan of a subscription, trial or custom event.</source>
        <translation>خطة اشتراك أو تجربة أو حدث مخصص.</translation>
    </message>
    <message>
        <source>The items, as one JSON array that is percent-encoded as a whole.</source>
        <translation>العناصر، مصفوفة JSON واحدة مرمَّزة كلها بالنسبة المئوية.</translation>
    </message>
    <message>
        <source>The item&apos;s number in your catalogue.</source>
        <translation>رقم العنصر في فهرسك.</translation>
    </message>
    <message>
        <source>What the item is called.</source>
        <translation>اسم العنصر.</translation>
    </message>
    <message>
        <source>What kind of item it is, such as product.</source>
        <translation>نوع العنصر، مثل product.</translation>
    </message>
    <message>
        <source>How many of it, as a whole number.</source>
        <translation>العدد منه، عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>The price of one, in the smallest unit of the currency.</source>
        <translation>سعر الواحد، بأصغر وحدة في العملة.</translation>
    </message>
    <message>
        <source>The currency of that price; else that of the conversion counts.</source>
        <translation>عملة ذلك السعر؛ وإلا فعملة التحويل.</translation>
    </message>
    <message>
        <source>Somebody looked at a page.</source>
        <translation>نظر شخص إلى صفحة.</translation>
    </message>
    <message>
        <source>Somebody looked at certain items, such as a product.</source>
        <translation>نظر شخص إلى عناصر معينة، كمنتج.</translation>
    </message>
    <message>
        <source>Items were put into the basket.</source>
        <translation>وُضعت عناصر في السلة.</translation>
    </message>
    <message>
        <source>Somebody began to check out.</source>
        <translation>بدأ شخص الدفع.</translation>
    </message>
    <message>
        <source>An order was placed.</source>
        <translation>قُدّم طلب.</translation>
    </message>
    <message>
        <source>Somebody left contact details or asked for an offer.</source>
        <translation>ترك شخص بيانات اتصاله أو طلب عرضًا.</translation>
    </message>
    <message>
        <source>Somebody signed up for an account.</source>
        <translation>سجّل شخص حسابًا.</translation>
    </message>
    <message>
        <source>An appointment was made.</source>
        <translation>حُجز موعد.</translation>
    </message>
    <message>
        <source>A paid subscription began.</source>
        <translation>بدأ اشتراك مدفوع.</translation>
    </message>
    <message>
        <source>A trial began.</source>
        <translation>بدأت تجربة.</translation>
    </message>
    <message>
        <source>Something that no standard event describes, by a name of your own.</source>
        <translation>شيء لا يصفه أي حدث قياسي، باسم خاص بك.</translation>
    </message>
    <message>
        <source>An app was installed; only the Conversions API takes it.</source>
        <translation>ثُبّت تطبيق؛ لا يأخذه إلا Conversions API.</translation>
    </message>
    <message>
        <source>An app was opened; only the Conversions API takes it.</source>
        <translation>فُتح تطبيق؛ لا يأخذه إلا Conversions API.</translation>
    </message>
    <message>
        <source>About items: amount, currency and contents.</source>
        <translation>عن عناصر: المبلغ والعملة والمحتويات.</translation>
    </message>
    <message>
        <source>About something a person did: amount and currency, no items.</source>
        <translation>عن فعل شخص: المبلغ والعملة، بلا عناصر.</translation>
    </message>
    <message>
        <source>About a plan: amount, currency, plan and contents.</source>
        <translation>عن خطة: المبلغ والعملة والخطة والمحتويات.</translation>
    </message>
    <message>
        <source>About a custom event: amount, currency, plan and contents.</source>
        <translation>عن حدث مخصص: المبلغ والعملة والخطة والمحتويات.</translation>
    </message>
    <message>
        <source>people&apos;s data (an image tag must not hold any)</source>
        <translation>بيانات الأشخاص (لا يجوز أن يحويها وسم صورة)</translation>
    </message>
    <message>
        <source>the time (a tag counts when it is loaded)</source>
        <translation>الوقت (يُحسب الوسم عند تحميله)</translation>
    </message>
    <message>
        <source>where it happened (a tag always means a web page)</source>
        <translation>مكان الحدوث (الوسم يعني دائمًا صفحة ويب)</translation>
    </message>
    <message>
        <source>the page address (it is the page that shows the tag)</source>
        <translation>عنوان الصفحة (هو الصفحة التي تعرض الوسم)</translation>
    </message>
    <message>
        <source>group_id of items (only the Conversions API takes it)</source>
        <translation>‏group_id للعناصر (لا يأخذه إلا Conversions API)</translation>
    </message>
    <message>
        <source>fields of your own (only the Conversions API takes them)</source>
        <translation>حقولك الخاصة (لا يأخذها إلا Conversions API)</translation>
    </message>
    <message>
        <source>An earlier tag has the same event and event ID: they count once.</source>
        <translation>لوسم سابق الحدث ومعرّف الحدث نفسهما: يُحسبان مرة واحدة.</translation>
    </message>
    <message>
        <source>the whole address</source>
        <translation>العنوان كله</translation>
    </message>
    <message>
        <source>the address behind the question mark</source>
        <translation>العنوان بعد علامة الاستفهام</translation>
    </message>
    <message>
        <source>the first line of the request</source>
        <translation>السطر الأول من الاستدعاء</translation>
    </message>
    <message>
        <source>the request with its usual headers</source>
        <translation>الاستدعاء مع ترويساته المعتادة</translation>
    </message>
    <message>
        <source>the tag as it stands in the page</source>
        <translation>الوسم كما هو في الصفحة</translation>
    </message>
    <message>
        <source>Leave out the currency of items: it is that of the conversion.</source>
        <translation>احذف عملة العناصر: هي عملة التحويل.</translation>
    </message>
    <message>
        <source>Leave out the names of items that have an ID.</source>
        <translation>احذف أسماء العناصر التي لها معرّف.</translation>
    </message>
    <message>
        <source>Leave out content_type of items.</source>
        <translation>احذف content_type من العناصر.</translation>
    </message>
    <message>
        <source>Leave out the prices of items; the amount of the conversion stays.</source>
        <translation>احذف أسعار العناصر؛ يبقى مبلغ التحويل.</translation>
    </message>
    <message>
        <source>Keep only the first items, or send the conversion with the Conversions API.</source>
        <translation>أبقِ العناصر الأولى فقط، أو أرسل التحويل عبر Conversions API.</translation>
    </message>
    <message>
        <source>Leave out all items, or send the conversion with the Conversions API.</source>
        <translation>احذف كل العناصر، أو أرسل التحويل عبر Conversions API.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما يقوله</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>المعلمة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>filled in by the page</source>
        <translation>تملؤه الصفحة</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>ما يُنظر إليه</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما يُفعل</translation>
    </message>
    <message>
        <source>Image tag</source>
        <translation>وسم الصورة</translation>
    </message>
    <message>
        <source>Put one of these forms into the page where the conversion happens. Show it only after the consent that you need. It can&apos;t report clicks or forms, and nothing about a customer may stand in it.</source>
        <translation>ضع أحد هذه الأشكال في الصفحة التي يحدث فيها التحويل. أظهره فقط بعد الموافقة التي تحتاج إليها. لا يستطيع الإبلاغ عن نقرات أو نماذج، ولا يجوز أن يكون فيه شيء عن عميل.</translation>
    </message>
    <message>
        <source>Image tags</source>
        <translation>وسوم الصور</translation>
    </message>
    <message>
        <source>The tags are shown as text here. This page loads none of them.</source>
        <translation>تُعرض الوسوم هنا نصًا. لا تحمّل هذه الصفحة أيًا منها.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>معرّف الحدث</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>There is no image tag and no address in this text.</source>
        <translation>ليس في هذا النص وسم صورة ولا عنوان.</translation>
    </message>
    <message>
        <source>Paste the whole &lt;img …&gt; or the address that begins with https://bzr.openai.com.</source>
        <translation>الصق &lt;img …&gt; كله أو العنوان الذي يبدأ بـ https://bzr.openai.com.</translation>
    </message>
    <message>
        <source>The tag is not closed: a quote or the final &gt; is missing.</source>
        <translation>الوسم غير مُغلق: تنقص علامة اقتباس أو &gt; الأخيرة.</translation>
    </message>
    <message>
        <source>Copy the tag again, to its last character.</source>
        <translation>انسخ الوسم مجددًا حتى آخر محرف فيه.</translation>
    </message>
    <message>
        <source>The image has no src, so nothing is sent.</source>
        <translation>ليس للصورة src، فلا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Put the address into src; data-src and the like need JavaScript.</source>
        <translation>ضع العنوان في src؛ أما data-src وما شابهها فتحتاج إلى JavaScript.</translation>
    </message>
    <message>
        <source>The address is not in quotes.</source>
        <translation>العنوان ليس بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Put double quotes around the value of src.</source>
        <translation>ضع علامتي اقتباس مزدوجتين حول قيمة src.</translation>
    </message>
    <message>
        <source>loading=&quot;lazy&quot; keeps a hidden image from loading at all.</source>
        <translation>‏loading=&quot;lazy&quot; يمنع تحميل الصورة المخفية أصلًا.</translation>
    </message>
    <message>
        <source>Remove the loading attribute.</source>
        <translation>أزل السمة loading.</translation>
    </message>
    <message>
        <source>Inside &lt;noscript&gt; the tag loads only where JavaScript is off.</source>
        <translation>داخل &lt;noscript&gt; لا يُحمَّل الوسم إلا حيث JavaScript متوقف.</translation>
    </message>
    <message>
        <source>Right as a fallback for the JavaScript pixel; otherwise take it out of &lt;noscript&gt;.</source>
        <translation>صحيح بديلًا لبكسل JavaScript؛ وإلا فأخرجه من &lt;noscript&gt;.</translation>
    </message>
    <message>
        <source>Inside &lt;noscript&gt;, and this page has no JavaScript pixel: where JavaScript runs, nothing is sent.</source>
        <translation>داخل &lt;noscript&gt;، وليس في هذه الصفحة بكسل JavaScript: حيث يعمل JavaScript لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Take the tag out of &lt;noscript&gt;, or add the JavaScript pixel that it is the fallback of.</source>
        <translation>أخرج الوسم من &lt;noscript&gt;، أو أضف بكسل JavaScript الذي هو بديله.</translation>
    </message>
    <message>
        <source>The tag stands in a comment, so no browser loads it.</source>
        <translation>الوسم داخل تعليق، فلا يحمّله أي متصفح.</translation>
    </message>
    <message>
        <source>Take it out of the comment if it should count.</source>
        <translation>أخرجه من التعليق إن كان ينبغي أن يُحسب.</translation>
    </message>
    <message>
        <source>A script loads this address: it counts only where JavaScript runs.</source>
        <translation>نص برمجي يحمّل هذا العنوان: لا يُحسب إلا حيث يعمل JavaScript.</translation>
    </message>
    <message>
        <source>Where JavaScript runs anyway, the JavaScript pixel does more: it keeps oppref and sees clicks.</source>
        <translation>حيث يعمل JavaScript على أي حال، يفعل بكسل JavaScript أكثر: يحفظ oppref ويرى النقرات.</translation>
    </message>
    <message>
        <source>The address stands in CSS: it is loaded only where a visible element uses that style.</source>
        <translation>العنوان في CSS: لا يُحمَّل إلا حيث يستخدم عنصر مرئي ذلك النمط.</translation>
    </message>
    <message>
        <source>Put it into the src of an &lt;img&gt;.</source>
        <translation>ضعه في src لعنصر &lt;img&gt;.</translation>
    </message>
    <message>
        <source>The address stands in srcset: the browser chooses one of its candidates, and mail programs none.</source>
        <translation>العنوان في srcset: يختار المتصفح أحد مرشحيه، ولا تختار برامج البريد شيئًا.</translation>
    </message>
    <message>
        <source>The address is not in the src of an image.</source>
        <translation>العنوان ليس في src لصورة.</translation>
    </message>
    <message>
        <source>Put it into the src of an &lt;img&gt;; data-src and the like need JavaScript.</source>
        <translation>ضعه في src لعنصر &lt;img&gt;؛ أما data-src وما شابهها فتحتاج إلى JavaScript.</translation>
    </message>
    <message>
        <source>In HTML an ampersand is written &amp;amp;; browsers forgive it here.</source>
        <translation>في HTML تُكتب علامة &amp; بالشكل &amp;amp;؛ والمتصفحات تتسامح هنا.</translation>
    </message>
    <message>
        <source>Write &amp;amp; between the parameters.</source>
        <translation>اكتب &amp;amp; بين المعلمات.</translation>
    </message>
    <message>
        <source>HTML knows no such character reference, so browsers read its &amp; as the end of the value.</source>
        <translation>لا يعرف HTML مرجع محرف كهذا، فتقرأ المتصفحات &amp; فيه نهايةً للقيمة.</translation>
    </message>
    <message>
        <source>Write the character itself, percent-encoded.</source>
        <translation>اكتب المحرف نفسه مرمَّزًا بالنسبة المئوية.</translation>
    </message>
    <message>
        <source>The address is broken over lines; browsers mend that, other programs do not.</source>
        <translation>العنوان مقسوم على أسطر؛ المتصفحات تصلح ذلك، والبرامج الأخرى لا تصلحه.</translation>
    </message>
    <message>
        <source>Write the address on one line.</source>
        <translation>اكتب العنوان في سطر واحد.</translation>
    </message>
    <message>
        <source>The address does not begin with https://.</source>
        <translation>لا يبدأ العنوان بـ https://.</translation>
    </message>
    <message>
        <source>Write https:// before the host.</source>
        <translation>اكتب https:// قبل المضيف.</translation>
    </message>
    <message>
        <source>The address does not use https.</source>
        <translation>العنوان لا يستخدم https.</translation>
    </message>
    <message>
        <source>Write https:// at its beginning.</source>
        <translation>اكتب https:// في أوله.</translation>
    </message>
    <message>
        <source>The address leads to another host than bzr.openai.com.</source>
        <translation>يؤدي العنوان إلى مضيف غير bzr.openai.com.</translation>
    </message>
    <message>
        <source>Use https://bzr.openai.com/v1/sdk/events.</source>
        <translation>استخدم https://bzr.openai.com/v1/sdk/events.</translation>
    </message>
    <message>
        <source>The path is not /v1/sdk/events.</source>
        <translation>المسار ليس /v1/sdk/events.</translation>
    </message>
    <message>
        <source>Use https://bzr.openai.com/v1/sdk/events; /v1/events is for the Conversions API.</source>
        <translation>استخدم https://bzr.openai.com/v1/sdk/events؛ أما /v1/events فلـ Conversions API.</translation>
    </message>
    <message>
        <source>What follows the # is never sent.</source>
        <translation>ما يلي # لا يُرسل أبدًا.</translation>
    </message>
    <message>
        <source>Write # as %23 if it belongs to a value.</source>
        <translation>اكتب # بالشكل %23 إن كانت جزءًا من قيمة.</translation>
    </message>
    <message>
        <source>The address has more than 2,000 characters; some browsers, servers and proxies cut or refuse it.</source>
        <translation>في العنوان أكثر من 2,000 حرف؛ تقطعه أو ترفضه بعض المتصفحات والخوادم والوكلاء.</translation>
    </message>
    <message>
        <source>Leave items out, or send the conversion with the Conversions API.</source>
        <translation>احذف عناصر، أو أرسل التحويل عبر Conversions API.</translation>
    </message>
    <message>
        <source>This is too much to be read to its end: 262,144 characters of an address and 20,000 tags of a text are looked at.</source>
        <translation>هذا أطول من أن يُقرأ إلى آخره: يُفحص 262,144 حرفًا من العنوان و 20,000 وسم من النص.</translation>
    </message>
    <message>
        <source>Check it in smaller pieces.</source>
        <translation>افحصه في أجزاء أصغر.</translation>
    </message>
    <message>
        <source>A percent sign is not followed by two hexadecimal digits.</source>
        <translation>علامة نسبة لا تليها خانتان ست عشريتان.</translation>
    </message>
    <message>
        <source>Write a percent sign that belongs to a value as %25.</source>
        <translation>اكتب علامة النسبة التي هي جزء من قيمة بالشكل %25.</translation>
    </message>
    <message>
        <source>A plus sign arrives as a space.</source>
        <translation>تصل علامة الجمع مسافةً.</translation>
    </message>
    <message>
        <source>Write %20 for a space and %2B for a plus sign.</source>
        <translation>اكتب %20 للمسافة و %2B لعلامة الجمع.</translation>
    </message>
    <message>
        <source>There is a space in the address.</source>
        <translation>في العنوان مسافة.</translation>
    </message>
    <message>
        <source>Write it as %20.</source>
        <translation>اكتبها %20.</translation>
    </message>
    <message>
        <source>Spaces beside a name or value become part of it.</source>
        <translation>المسافات بجانب اسم أو قيمة تصير جزءًا منهما.</translation>
    </message>
    <message>
        <source>Remove them; keep the address on one line.</source>
        <translation>أزلها؛ أبقِ العنوان في سطر واحد.</translation>
    </message>
    <message>
        <source>This character may not stand in an address as it is.</source>
        <translation>لا يجوز أن يكون هذا المحرف في عنوان كما هو.</translation>
    </message>
    <message>
        <source>Percent-encode the whole value.</source>
        <translation>رمّز القيمة كلها بالنسبة المئوية.</translation>
    </message>
    <message>
        <source>&amp;amp; reaches the server as text: the address was escaped twice, or copied from HTML source.</source>
        <translation>تصل &amp;amp; إلى الخادم نصًا: هُرّب العنوان مرتين، أو نُسخ من مصدر HTML.</translation>
    </message>
    <message>
        <source>Write &amp; in a plain address and &amp;amp; once in HTML.</source>
        <translation>اكتب &amp; في عنوان عادي و &amp;amp; مرة واحدة في HTML.</translation>
    </message>
    <message>
        <source>This was percent-encoded twice.</source>
        <translation>رُمّز هذا بالنسبة المئوية مرتين.</translation>
    </message>
    <message>
        <source>Encode it once.</source>
        <translation>رمّزه مرة واحدة.</translation>
    </message>
    <message>
        <source>The value is not UTF-8 text.</source>
        <translation>القيمة ليست نص UTF-8.</translation>
    </message>
    <message>
        <source>Save the page or the data as UTF-8 and encode the value again.</source>
        <translation>احفظ الصفحة أو البيانات بترميز UTF-8 ورمّز القيمة مجددًا.</translation>
    </message>
    <message>
        <source>{subject} is missing or empty.</source>
        <translation>{subject} ناقص أو فارغ.</translation>
    </message>
    <message>
        <source>Add {subject} with its value.</source>
        <translation>أضف {subject} مع قيمته.</translation>
    </message>
    <message>
        <source>{subject} has no value.</source>
        <translation>{subject} بلا قيمة.</translation>
    </message>
    <message>
        <source>Leave the parameter out when there is nothing to send.</source>
        <translation>احذف المعلمة إذا لم يكن هناك ما يُرسل.</translation>
    </message>
    <message>
        <source>The image tag does not know this parameter; OpenAI refuses such a tag.</source>
        <translation>لا يعرف وسم الصورة هذه المعلمة؛ يرفض OpenAI وسمًا كهذا.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>أزلها.</translation>
    </message>
    <message>
        <source>{subject} is there more than once.</source>
        <translation>{subject} موجود أكثر من مرة.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>أبقِ واحدًا منها.</translation>
    </message>
    <message>
        <source>Only the Conversions API takes this; an image tag has no user, opt_out, time or page address.</source>
        <translation>لا يأخذ هذا إلا Conversions API؛ ليس في وسم الصورة user ولا opt_out ولا وقت ولا عنوان صفحة.</translation>
    </message>
    <message>
        <source>Remove it, or send the conversion with the Conversions API. The id is called event_id here.</source>
        <translation>أزله، أو أرسل التحويل عبر Conversions API. يُسمّى المعرّف هنا event_id.</translation>
    </message>
    <message>
        <source>Fields of the event are written {subject} in an image tag.</source>
        <translation>تُكتب حقول الحدث {subject} في وسم الصورة.</translation>
    </message>
    <message>
        <source>Write the name as {subject}.</source>
        <translation>اكتب الاسم {subject}.</translation>
    </message>
    <message>
        <source>Items can&apos;t be sent in bracketed pieces.</source>
        <translation>لا يمكن إرسال العناصر قطعًا بين أقواس مربعة.</translation>
    </message>
    <message>
        <source>Write all items as one JSON array in data[contents], percent-encoded.</source>
        <translation>اكتب كل العناصر مصفوفة JSON واحدة في data[contents]، مرمَّزة بالنسبة المئوية.</translation>
    </message>
    <message>
        <source>The pixel ID is still a placeholder.</source>
        <translation>معرّف البكسل ما زال عنصرًا نائبًا.</translation>
    </message>
    <message>
        <source>Put in your Pixel ID from Ads Manager, Conversions.</source>
        <translation>ضع Pixel ID الخاص بك من Ads Manager ضمن Conversions.</translation>
    </message>
    <message>
        <source>The event ID is still a placeholder, so all conversions would count as one.</source>
        <translation>معرّف الحدث ما زال عنصرًا نائبًا، فستُحسب كل التحويلات واحدًا.</translation>
    </message>
    <message>
        <source>Put in an ID of its own for each conversion, or leave event_id out.</source>
        <translation>ضع معرّفًا خاصًا لكل تحويل، أو احذف event_id.</translation>
    </message>
    <message>
        <source>{subject} still holds a placeholder.</source>
        <translation>ما زال في {subject} عنصر نائب.</translation>
    </message>
    <message>
        <source>Put in the value, or leave the parameter out.</source>
        <translation>ضع القيمة، أو احذف المعلمة.</translation>
    </message>
    <message>
        <source>{subject} is filled in by a template, so its value can&apos;t be checked here.</source>
        <translation>يملأ قالبٌ {subject}، فلا يمكن فحص قيمته هنا.</translation>
    </message>
    <message>
        <source>Make sure that the template percent-encodes it.</source>
        <translation>تأكد من أن القالب يرمّزه بالنسبة المئوية.</translation>
    </message>
    <message>
        <source>{subject} is filled in by a template that does not percent-encode it: an &amp; or % in the value breaks the address.</source>
        <translation>‏{subject} يملؤه قالب لا يرمّزه بالنسبة المئوية (percent-encoding): وجود &amp; أو % في القيمة يكسر العنوان.</translation>
    </message>
    <message>
        <source>Use the encoding filter of the template language, such as url_encode, urlencode, rawurlencode() or encodeURIComponent().</source>
        <translation>استخدم مرشّح الترميز في لغة القوالب، مثل url_encode أو urlencode أو rawurlencode() أو encodeURIComponent().</translation>
    </message>
    <message>
        <source>A part of the address is filled in by a template, so not all of it can be checked here.</source>
        <translation>يملأ قالبٌ جزءًا من العنوان، فلا يمكن فحصه كله هنا.</translation>
    </message>
    <message>
        <source>Paste the address as it stands in the finished page as well.</source>
        <translation>الصق العنوان أيضًا كما هو في الصفحة النهائية.</translation>
    </message>
    <message>
        <source>OpenAI has no event of this name.</source>
        <translation>ليس لدى OpenAI حدث بهذا الاسم.</translation>
    </message>
    <message>
        <source>Choose one of the event names, or custom with a name of your own.</source>
        <translation>اختر أحد أسماء الأحداث، أو custom مع اسم خاص بك.</translation>
    </message>
    <message>
        <source>App events can&apos;t be sent with an image tag.</source>
        <translation>لا يمكن إرسال أحداث التطبيقات بوسم صورة.</translation>
    </message>
    <message>
        <source>Send them with the Conversions API.</source>
        <translation>أرسلها عبر Conversions API.</translation>
    </message>
    <message>
        <source>data[type] does not belong to this event.</source>
        <translation>‏data[type] لا ينتمي إلى هذا الحدث.</translation>
    </message>
    <message>
        <source>Let Convey write the data type; it follows from the event.</source>
        <translation>دع Convey يكتب نوع البيانات؛ فهو يتبع الحدث.</translation>
    </message>
    <message>
        <source>The custom event name has a form that OpenAI does not take.</source>
        <translation>لاسم الحدث المخصص صيغة لا يأخذها OpenAI.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, _ and -, with a letter or digit at both ends.</source>
        <translation>استخدم 1 إلى 64 من الأحرف والأرقام و _ و -، بحرف أو رقم في الطرفين.</translation>
    </message>
    <message>
        <source>The custom event name is that of a standard event.</source>
        <translation>اسم الحدث المخصص هو اسم حدث قياسي.</translation>
    </message>
    <message>
        <source>Use the standard event, or choose another name.</source>
        <translation>استخدم الحدث القياسي، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Only a custom event has a custom event name.</source>
        <translation>ليس لغير الحدث المخصص اسم حدث مخصص.</translation>
    </message>
    <message>
        <source>Remove custom_event_name, or set event to custom.</source>
        <translation>أزل custom_event_name، أو اضبط event على custom.</translation>
    </message>
    <message>
        <source>OpenAI advises lower case in custom event names.</source>
        <translation>ينصح OpenAI بالأحرف الصغيرة في أسماء الأحداث المخصصة.</translation>
    </message>
    <message>
        <source>Write the name in lower case everywhere.</source>
        <translation>اكتب الاسم بأحرف صغيرة في كل مكان.</translation>
    </message>
    <message>
        <source>The amount is not a whole number.</source>
        <translation>المبلغ ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>Give it in the smallest unit of the currency: 25.99 USD is 2599.</source>
        <translation>أعطه بأصغر وحدة في العملة: 25.99 USD هي 2599.</translation>
    </message>
    <message>
        <source>The amount is negative; OpenAI does not say what it does with that.</source>
        <translation>المبلغ سالب؛ لا يذكر OpenAI ما يفعله بذلك.</translation>
    </message>
    <message>
        <source>Check the amount; refunds have no event of their own.</source>
        <translation>تحقق من المبلغ؛ ليس للاسترداد حدث خاص.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>هذا ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>Write digits only, without currency, separators or quotes.</source>
        <translation>اكتب أرقامًا فقط، بلا عملة أو فواصل أو علامات اقتباس.</translation>
    </message>
    <message>
        <source>There is an amount without a currency.</source>
        <translation>مبلغ بلا عملة.</translation>
    </message>
    <message>
        <source>Add the three-letter code, such as USD.</source>
        <translation>أضف الرمز من ثلاثة أحرف، مثل USD.</translation>
    </message>
    <message>
        <source>This is not a currency of ISO 4217 that amounts can be given in.</source>
        <translation>هذه ليست عملة من ISO 4217 يمكن إعطاء المبالغ بها.</translation>
    </message>
    <message>
        <source>Use the three-letter code, such as USD.</source>
        <translation>استخدم الرمز من ثلاثة أحرف، مثل USD.</translation>
    </message>
    <message>
        <source>This currency has been withdrawn.</source>
        <translation>سُحبت هذه العملة من التداول.</translation>
    </message>
    <message>
        <source>Use the currency that replaced it, and its amount.</source>
        <translation>استخدم العملة التي حلت محلها، ومبلغها.</translation>
    </message>
    <message>
        <source>Currency codes are written in upper case.</source>
        <translation>تُكتب رموز العملات بأحرف كبيرة.</translation>
    </message>
    <message>
        <source>Write the code in upper case.</source>
        <translation>اكتب الرمز بأحرف كبيرة.</translation>
    </message>
    <message>
        <source>This event takes no plan.</source>
        <translation>لا يأخذ هذا الحدث خطة.</translation>
    </message>
    <message>
        <source>Remove data[plan_id]; only subscription_created, trial_started and custom take it.</source>
        <translation>أزل data[plan_id]؛ لا يأخذها إلا subscription_created و trial_started و custom.</translation>
    </message>
    <message>
        <source>This event takes no items.</source>
        <translation>لا يأخذ هذا الحدث عناصر.</translation>
    </message>
    <message>
        <source>Remove data[contents].</source>
        <translation>أزل data[contents].</translation>
    </message>
    <message>
        <source>data[contents] is not JSON.</source>
        <translation>‏data[contents] ليس JSON.</translation>
    </message>
    <message>
        <source>Write the items as one JSON array, then percent-encode all of it.</source>
        <translation>اكتب العناصر مصفوفة JSON واحدة، ثم رمّزها كلها بالنسبة المئوية.</translation>
    </message>
    <message>
        <source>data[contents] is not a list.</source>
        <translation>‏data[contents] ليس قائمة.</translation>
    </message>
    <message>
        <source>Put the items into [ and ], even a single one.</source>
        <translation>ضع العناصر بين [ و ]، حتى لو كان واحدًا.</translation>
    </message>
    <message>
        <source>The list of items is empty; OpenAI does not say what it does with that.</source>
        <translation>قائمة العناصر فارغة؛ لا يذكر OpenAI ما يفعله بذلك.</translation>
    </message>
    <message>
        <source>Leave data[contents] out.</source>
        <translation>احذف data[contents].</translation>
    </message>
    <message>
        <source>An entry of data[contents] is not an object.</source>
        <translation>مُدخل في data[contents] ليس كائنًا.</translation>
    </message>
    <message>
        <source>Write each item as {&quot;id&quot;:…}.</source>
        <translation>اكتب كل عنصر بالشكل {&quot;id&quot;:…}.</translation>
    </message>
    <message>
        <source>An item has a field that OpenAI does not know.</source>
        <translation>في عنصر حقل لا يعرفه OpenAI.</translation>
    </message>
    <message>
        <source>Use id, name, content_type, quantity, amount and currency only.</source>
        <translation>استخدم id و name و content_type و quantity و amount و currency فقط.</translation>
    </message>
    <message>
        <source>group_id and variant_dict are for the Conversions API alone.</source>
        <translation>‏group_id و variant_dict لـ Conversions API وحده.</translation>
    </message>
    <message>
        <source>Remove them from the items of an image tag.</source>
        <translation>أزلهما من عناصر وسم الصورة.</translation>
    </message>
    <message>
        <source>An item has the same field twice.</source>
        <translation>في عنصر حقل مكرر.</translation>
    </message>
    <message>
        <source>A field of an item has a value of the wrong kind.</source>
        <translation>لحقل في عنصر قيمة من نوع خاطئ.</translation>
    </message>
    <message>
        <source>Write quantity and amount as numbers without quotes, everything else as text in quotes.</source>
        <translation>اكتب quantity و amount عددين بلا علامات اقتباس، وكل ما عداهما نصًا بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>content_type of an item is empty.</source>
        <translation>‏content_type لعنصر فارغ.</translation>
    </message>
    <message>
        <source>Give it a value such as product, or leave it out.</source>
        <translation>أعطه قيمة مثل product، أو احذفه.</translation>
    </message>
    <message>
        <source>A field of an item is empty.</source>
        <translation>حقل في عنصر فارغ.</translation>
    </message>
    <message>
        <source>Give it a value, or leave it out.</source>
        <translation>أعطه قيمة، أو احذفه.</translation>
    </message>
    <message>
        <source>An item says nothing: none of its fields has a value.</source>
        <translation>عنصر لا يقول شيئًا: لا قيمة في أي من حقوله.</translation>
    </message>
    <message>
        <source>Give it an id, or leave the item out.</source>
        <translation>أعطه id، أو احذف العنصر.</translation>
    </message>
    <message>
        <source>There is an e-mail address in the tag.</source>
        <translation>في الوسم عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Remove it: image tags must not hold personal data. The Conversions API takes it hashed.</source>
        <translation>أزله: لا يجوز أن تحوي وسوم الصور بيانات شخصية. يأخذه Conversions API مجزّأ.</translation>
    </message>
    <message>
        <source>There is a phone number in the tag.</source>
        <translation>في الوسم رقم هاتف.</translation>
    </message>
    <message>
        <source>There is what looks like a card number in the tag.</source>
        <translation>في الوسم ما يشبه رقم بطاقة.</translation>
    </message>
    <message>
        <source>Remove it: image tags must not hold personal data.</source>
        <translation>أزله: لا يجوز أن تحوي وسوم الصور بيانات شخصية.</translation>
    </message>
    <message>
        <source>There is what looks like a key or a password in the tag, where every visitor can read it.</source>
        <translation>في الوسم ما يشبه مفتاحًا أو كلمة مرور، حيث يستطيع كل زائر قراءته.</translation>
    </message>
    <message>
        <source>Remove it, and replace the key in Ads Manager if the page was online.</source>
        <translation>أزله، واستبدل المفتاح في Ads Manager إن كانت الصفحة منشورة.</translation>
    </message>
    <message>
        <source>The event ID looks like an order number; OpenAI asks for none in image tags.</source>
        <translation>يشبه معرّف الحدث رقم طلب؛ يطلب OpenAI ألا يكون في وسوم الصور.</translation>
    </message>
    <message>
        <source>Use an opaque ID, such as the one that Convey makes, and give the same to the Conversions API.</source>
        <translation>استخدم معرّفًا مبهمًا، كالذي ينشئه Convey، وأعطِ المعرّف نفسه لـ Conversions API.</translation>
    </message>
    <message>
        <source>This person has opted out, and an image tag can&apos;t say so.</source>
        <translation>سجّل هذا الشخص انسحابه، ولا يستطيع وسم الصورة ذكر ذلك.</translation>
    </message>
    <message>
        <source>Show no tag, or send the conversion with the Conversions API, which can say it.</source>
        <translation>لا تُظهر وسمًا، أو أرسل التحويل عبر Conversions API الذي يستطيع ذكره.</translation>
    </message>
    <message>
        <source>Where is the whole tag? Copy it again from its source.</source>
        <translation>أين الوسم كله؟ انسخه مجددًا من مصدره.</translation>
    </message>
    <message>
        <source>What is your Pixel ID? It stands in Ads Manager.</source>
        <translation>ما معرّف البكسل لديك؟ تجده في Ads Manager.</translation>
    </message>
    <message>
        <source>Which event does this page stand for?</source>
        <translation>أي حدث تمثله هذه الصفحة؟</translation>
    </message>
    <message>
        <source>What should the custom event be called?</source>
        <translation>ماذا يُسمّى الحدث المخصص؟</translation>
    </message>
    <message>
        <source>Which opaque ID does the conversion get, or should it have none?</source>
        <translation>أي معرّف مبهم يأخذه التحويل، أم بلا معرّف؟</translation>
    </message>
    <message>
        <source>Does the page know the oppref? If not, leave the parameter out.</source>
        <translation>هل تعرف الصفحة oppref؟ إن لم تعرفه، فاحذف المعلمة.</translation>
    </message>
    <message>
        <source>What is the amount, in the smallest unit of its currency?</source>
        <translation>ما المبلغ، بأصغر وحدة في عملته؟</translation>
    </message>
    <message>
        <source>In which currency is the amount?</source>
        <translation>بأي عملة المبلغ؟</translation>
    </message>
    <message>
        <source>What should this value be?</source>
        <translation>ماذا ينبغي أن تكون هذه القيمة؟</translation>
    </message>
    <message>
        <source>Which of the two values is right?</source>
        <translation>أي القيمتين صحيحة؟</translation>
    </message>
    <message>
        <source>Which items belong to the conversion?</source>
        <translation>أي العناصر تتبع التحويل؟</translation>
    </message>
    <message>
        <source>What does this entry say about the item?</source>
        <translation>ماذا يقول هذا المُدخل عن العنصر؟</translation>
    </message>
    <message>
        <source>What should stand here instead of personal data? It may be left out.</source>
        <translation>ماذا يوضع هنا بدل البيانات الشخصية؟ يمكن حذفه.</translation>
    </message>
    <message>
        <source>Was the page online with this key? Then the key has to be replaced.</source>
        <translation>هل كانت الصفحة منشورة بهذا المفتاح؟ إذن يجب استبدال المفتاح.</translation>
    </message>
    <message>
        <source>Is this an endpoint of your own? If not, use bzr.openai.com.</source>
        <translation>هل هذه نقطة وصول خاصة بك؟ إن لم تكن، فاستخدم bzr.openai.com.</translation>
    </message>
    <message>
        <source>Does the # belong to a value? Then write it as %23; else remove what follows.</source>
        <translation>هل # جزء من قيمة؟ إذن اكتبها %23؛ وإلا فأزل ما يليها.</translation>
    </message>
    <message>
        <source>Where in the page should the tag stand?</source>
        <translation>أين ينبغي أن يكون الوسم في الصفحة؟</translation>
    </message>
    <message>
        <source>In which encoding is the text? Save it as UTF-8 and encode it again.</source>
        <translation>بأي ترميز النص؟ احفظه بترميز UTF-8 ورمّزه مجددًا.</translation>
    </message>
    <message>
        <source>What can be left out?</source>
        <translation>ما الذي يمكن حذفه؟</translation>
    </message>
    <message>
        <source>Is the tag shown to people who opted out? It must not be.</source>
        <translation>هل يظهر الوسم لأشخاص سجّلوا انسحابهم؟ لا يجوز ذلك.</translation>
    </message>
    <message>
        <source>Look at the network and the proxy, then try again.</source>
        <translation>افحص الشبكة والوكيل، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Stopped. If it was on its way, it may have arrived.</source>
        <translation>توقف. إن كان في الطريق فربما وصل.</translation>
    </message>
    <message>
        <source>No answer came in time. It may have arrived.</source>
        <translation>لم يصل رد في الوقت المحدد. ربما وصل الوسم.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The server of the tag can&apos;t be reached. {detail}</source>
        <translation>لا يمكن الوصول إلى خادم الوسم. {detail}</translation>
    </message>
    <message>
        <source>The connection failed. It may have arrived. {detail}</source>
        <translation>فشل الاتصال. ربما وصل الوسم. {detail}</translation>
    </message>
    <message>
        <source>What answered is no web server.</source>
        <translation>ما ردّ ليس خادم ويب.</translation>
    </message>
    <message>
        <source>As far as known in October 2026, these ads run in the United States, Canada, Australia, New Zealand, the United Kingdom, Brazil, Japan, Korea and Mexico, and in no country of the EU.</source>
        <translation>حسب المعروف في أكتوبر 2026، تُعرض هذه الإعلانات في الولايات المتحدة وكندا وأستراليا ونيوزيلندا والمملكة المتحدة والبرازيل واليابان وكوريا والمكسيك، ولا تُعرض في أي بلد من الاتحاد الأوروبي.</translation>
    </message>
    <message>
        <source>Stay on this computer</source>
        <translation>تبقى على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Are read, and do not leave</source>
        <translation>تُقرأ ولا تغادر</translation>
    </message>
    <message>
        <source>Leave hashed</source>
        <translation>تغادر مجزّأة</translation>
    </message>
    <message>
        <source>Leave so that they can be read</source>
        <translation>تغادر بحيث تُقرأ</translation>
    </message>
    <message>
        <source>Nothing of these columns is read into a conversion.</source>
        <translation>لا يُقرأ شيء من هذه الأعمدة إلى تحويل.</translation>
    </message>
    <message>
        <source>These columns decide which lines are sent, or how a line is read. Their values stay on this computer.</source>
        <translation>تقرر هذه الأعمدة أي الأسطر تُرسل، أو كيف يُقرأ السطر. تبقى قيمها على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Only a SHA-256 hash leaves, made on this computer. A hash of a value that is known already can be recognised.</source>
        <translation>لا تغادر إلا تجزئة SHA-256 تُنشأ على هذا الكمبيوتر. تجزئة قيمة معروفة من قبل يمكن التعرّف عليها.</translation>
    </message>
    <message>
        <source>OpenAI reads these values as they are, or in another form of writing.</source>
        <translation>يقرأ OpenAI هذه القيم كما هي، أو بصيغة كتابة أخرى.</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>عمود الملف</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>يُستخدم لـ</translation>
    </message>
    <message>
        <source>The same for every line</source>
        <translation>القيمة نفسها لكل سطر</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>ما يغادر هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Every column of the file stands here once, under what happens to it. Conversions go to OpenAI, encrypted; nobody else gets anything, and no file name, line number or figure about the sender leaves.</source>
        <translation>كل عمود من الملف هنا مرة واحدة، تحت ما يحدث له. تذهب التحويلات إلى OpenAI مشفّرة؛ ولا يصل شيء إلى غيره، ولا يغادر اسم ملف ولا رقم سطر ولا رقم عن المُرسِل.</translation>
    </message>
    <message>
        <source>These values are the same for every line; no column has them.</source>
        <translation>هذه القيم نفسها لكل سطر؛ ليست في أي عمود.</translation>
    </message>
    <message>
        <source>One conversion as it is sent</source>
        <translation>تحويل واحد كما يُرسل</translation>
    </message>
    <message>
        <source>It is set aside, never deleted. Put a copy of it back, or check the conversions again and send them: the question before sending says what that means.</source>
        <translation>يُنحّى جانبًا ولا يُحذف أبدًا. أعد نسخة منه إلى مكانها، أو افحص التحويلات مجددًا وأرسلها: يبيّن السؤال قبل الإرسال ما يعنيه ذلك.</translation>
    </message>
    <message>
        <source>What it takes stands in Help &gt; Command line, under Inputs.</source>
        <translation>ما يأخذه مذكور في المساعدة &gt; سطر الأوامر (Command line)، تحت Inputs.</translation>
    </message>
    <message>
        <source>All inputs stand in Help &gt; Command line, under Inputs.</source>
        <translation>كل المُدخلات مذكورة في المساعدة &gt; سطر الأوامر (Command line)، تحت Inputs.</translation>
    </message>
    <message>
        <source>It is set aside, never deleted. What was sent before is not known without it: put a copy of it back, or send with --without-history, and what OpenAI has already goes again.</source>
        <translation>يُنحّى جانبًا ولا يُحذف أبدًا. ما سبق إرساله لا يُعرف من دونه: أعد نسخة منه إلى مكانها، أو أرسل بالخيار --without-history، وعندها يُرسل مجددًا ما هو لدى OpenAI أصلًا.</translation>
    </message>
    <message>
        <source>It is a workbook with several sheets. Choose the one with the conversions (--sheet), or export it again.</source>
        <translation>هذا مصنف فيه عدة أوراق. اختر الورقة التي فيها التحويلات (--sheet)، أو صدّره مجددًا.</translation>
    </message>
    <message>
        <source>{subject} can&apos;t be used. {detail}</source>
        <translation>لا يمكن استخدام {subject}. {detail}</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر غيره.</translation>
    </message>
    <message>
        <source>This is no endpoint.</source>
        <translation>هذه ليست نقطة وصول.</translation>
    </message>
    <message>
        <source>Other sheets of this workbook with rows: {found}. The one that looks most like conversions is read.</source>
        <translation>أوراق أخرى في هذا المصنف فيها صفوف: {found}. تُقرأ الورقة الأشبه بالتحويلات.</translation>
    </message>
    <message>
        <source>If another one is meant, choose its sheet.</source>
        <translation>إن كانت المقصودة ورقة أخرى، فاخترها.</translation>
    </message>
    <message>
        <source>A server on the way answered HTTP 413: this conversion is too large for it, even alone.</source>
        <translation>ردّ خادم في الطريق بـ HTTP 413: هذا التحويل كبير جدًا عليه، حتى وحده.</translation>
    </message>
    <message>
        <source>This line has too few cells: {found}; the header has {expected}.</source>
        <translation>خلايا هذا السطر أقل مما يلزم: {found}؛ وفي سطر العناوين {expected}.</translation>
    </message>
    <message>
        <source>Check the time zone, whether day and month are swapped, and which time of day is taken for days without one (date_only_time).</source>
        <translation>تحقق من المنطقة الزمنية، وهل تبادل اليوم والشهر موضعيهما، وأي وقت من اليوم يؤخذ للأيام بلا وقت (date_only_time).</translation>
    </message>
    <message>
        <source>The amount column is empty here; the conversion is sent without a value.</source>
        <translation>عمود المبلغ فارغ هنا؛ يُرسل التحويل بلا قيمة.</translation>
    </message>
    <message>
        <source>Fill in the cell, or leave the line out.</source>
        <translation>املأ الخلية، أو استبعد السطر.</translation>
    </message>
    <message>
        <source>If it is to be sent all the same, give it an id of its own, or change the filter on column {subject}.</source>
        <translation>إن كان سيُرسل مع ذلك، فأعطه معرّفًا خاصًا به، أو غيّر عامل التصفية على العمود {subject}.</translation>
    </message>
    <message>
        <source>This line repeats the header.</source>
        <translation>هذا السطر يكرر سطر العناوين.</translation>
    </message>
</context>
</TS>
