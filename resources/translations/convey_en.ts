<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>DialectWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the first %1 lines have the same number of cells with it: %2.</source>
        <translation>
            <numerusform>%Ln of the first %1 lines has that number of cells with it: %2.</numerusform>
            <numerusform>%Ln of the first %1 lines have the same number of cells with it: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells of the first line read like names, %1 like values.</source>
        <translation>
            <numerusform>%Ln cell of the first line reads like a name, %1 like values.</numerusform>
            <numerusform>%Ln cells of the first line read like names, %1 like values.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message numerus="yes">
        <source>%Ln lines were passed over.</source>
        <translation>
            <numerusform>%Ln line was passed over.</numerusform>
            <numerusform>%Ln lines were passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other tables begin in the file.</source>
        <translation>
            <numerusform>%Ln other table begins in the file.</numerusform>
            <numerusform>%Ln other tables begin in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable, from line %1 on</source>
        <translation>
            <numerusform>%Ln unreadable, in line %1</numerusform>
            <numerusform>%Ln unreadable, from line %1 on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln formulas have no value: open the workbook in Excel and save it once.</source>
        <translation>
            <numerusform>%Ln formula has no value: open the workbook in Excel and save it once.</numerusform>
            <numerusform>%Ln formulas have no value: open the workbook in Excel and save it once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged cells: the value stands in the first of them.</source>
        <translation>
            <numerusform>%Ln merged range: the value stands in its first cell.</numerusform>
            <numerusform>%Ln merged cells: the value stands in the first of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the one of %Ln that looks most like conversions</source>
        <translation>
            <numerusform>the only one</numerusform>
            <numerusform>the one of %Ln that looks most like conversions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message numerus="yes">
        <source>%Ln conversions, with others of its kind</source>
        <translation>
            <numerusform>%Ln conversion, with others of its kind</numerusform>
            <numerusform>%Ln conversions, with others of its kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions, %1, with others of its kind</source>
        <translation>
            <numerusform>%Ln conversion, %1, with others of its kind</numerusform>
            <numerusform>%Ln conversions, %1, with others of its kind</numerusform>
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
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::AgainBar</name>
    <message numerus="yes">
        <source>OpenAI refused %Ln conversions.</source>
        <translation>
            <numerusform>OpenAI refused %Ln conversion.</numerusform>
            <numerusform>OpenAI refused %Ln conversions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are changed since and can be sent alone.</source>
        <translation>
            <numerusform>%Ln is changed since and can be sent alone.</numerusform>
            <numerusform>%Ln are changed since and can be sent alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::BannerStack</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>messages that are folded up</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::BuildPane</name>
    <message numerus="yes">
        <source>%Ln forms</source>
        <translation>
            <numerusform>%Ln form</numerusform>
            <numerusform>%Ln forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln characters</source>
        <comment>what is wrong, length</comment>
        <translation>
            <numerusform>%1, %Ln character</numerusform>
            <numerusform>%1, %Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::BulkPane</name>
    <message numerus="yes">
        <source>%1, %Ln lines</source>
        <comment>name of the file</comment>
        <translation>
            <numerusform>%1, %Ln line</numerusform>
            <numerusform>%1, %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags need a look.</source>
        <translation>
            <numerusform>%Ln tag needs a look.</numerusform>
            <numerusform>%Ln tags need a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags have the event and the ID of an earlier one and count once with it.</source>
        <translation>
            <numerusform>%Ln tag has the event and the ID of an earlier one and counts once with it.</numerusform>
            <numerusform>%Ln tags have the event and the ID of an earlier one and count once with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions about the columns are open. Answer them on Columns: a tag must not rest on a guess.</source>
        <translation>
            <numerusform>%Ln question about the columns is open. Answer it on Columns: a tag must not rest on a guess.</numerusform>
            <numerusform>%Ln questions about the columns are open. Answer them on Columns: a tag must not rest on a guess.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::CheckPane</name>
    <message numerus="yes">
        <source>%Ln tags found</source>
        <translation>
            <numerusform>%Ln tag found</numerusform>
            <numerusform>%Ln tags found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln blocked</numerusform>
            <numerusform>%Ln blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>%Ln needs a look</numerusform>
            <numerusform>%Ln need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mended %n problems; the text is on the clipboard.</source>
        <translation>
            <numerusform>Mended %n problem; the text is on the clipboard.</numerusform>
            <numerusform>Mended %n problems; the text is on the clipboard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left for you to decide.</source>
        <translation>
            <numerusform>%n is left for you to decide.</numerusform>
            <numerusform>%n are left for you to decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests of the JavaScript pixel were seen; they are no image tags.</source>
        <translation>
            <numerusform>%Ln request of the JavaScript pixel was seen; it is no image tag.</numerusform>
            <numerusform>%Ln requests of the JavaScript pixel were seen; they are no image tags.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::ClockStrip</name>
    <message numerus="yes">
        <source>%Ln conversions leave the 7 days within the hour. Sending now saves them.</source>
        <translation>
            <numerusform>%Ln conversion leaves the 7 days within the hour. Sending now saves it.</numerusform>
            <numerusform>%Ln conversions leave the 7 days within the hour. Sending now saves them.</numerusform>
        </translation>
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
            <numerusform>%Ln conversion leaves the 7 days today.</numerusform>
            <numerusform>%Ln conversions leave the 7 days today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them leave within the hour.</source>
        <translation>
            <numerusform>%Ln of them leaves within the hour.</numerusform>
            <numerusform>%Ln of them leave within the hour.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::ColumnsPage</name>
    <message numerus="yes">
        <source>Still needed: %1. Choose the column that holds it.</source>
        <translation>
            <numerusform>Still needed: %1. Choose the column that holds it.</numerusform>
            <numerusform>Still needed: %1. Choose the columns that hold them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers to %n questions</source>
        <translation>
            <numerusform>Answer to one question</numerusform>
            <numerusform>Answers to %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::DialectBar</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines so far</source>
        <translation>
            <numerusform>%Ln line so far</numerusform>
            <numerusform>%Ln lines so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>name of the first file</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::DropSign</name>
    <message numerus="yes">
        <source>Drop to open %Ln files as one table</source>
        <translation>
            <numerusform>Drop to open %Ln file</numerusform>
            <numerusform>Drop to open %Ln files as one table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::EventPanel</name>
    <message numerus="yes">
        <source>Show its %Ln lines apart</source>
        <comment>an order</comment>
        <translation>
            <numerusform>Show its %Ln line apart</numerusform>
            <numerusform>Show its %Ln lines apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By themselves these lines would be %Ln conversions. They are sent as one.</source>
        <translation>
            <numerusform>By itself this line would be %Ln conversion. It is sent as one.</numerusform>
            <numerusform>By themselves these lines would be %Ln conversions. They are sent as one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::FilePage</name>
    <message numerus="yes">
        <source>%Ln lines that you had changed or left out are not in the file any more. The other changes are kept.</source>
        <translation>
            <numerusform>%Ln line that you had changed or left out is not in the file any more. The other changes are kept.</numerusform>
            <numerusform>%Ln lines that you had changed or left out are not in the file any more. The other changes are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::FindSend</name>
    <message numerus="yes">
        <source>And %Ln times before.</source>
        <translation>
            <numerusform>And once more before.</numerusform>
            <numerusform>And %Ln times before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::FindingCard</name>
    <message numerus="yes">
        <source>Fix all %Ln</source>
        <translation>
            <numerusform>Fix %Ln</numerusform>
            <numerusform>Fix all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::FindingsPanel</name>
    <message numerus="yes">
        <source>%Ln things to know about this file</source>
        <translation>
            <numerusform>%Ln thing to know about this file</numerusform>
            <numerusform>%Ln things to know about this file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take these %Ln lines &amp;back</source>
        <translation>
            <numerusform>Take this line &amp;back</numerusform>
            <numerusform>Take these %Ln lines &amp;back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln lines like totals and notes</source>
        <translation>
            <numerusform>Take back %Ln line like a total or a note</numerusform>
            <numerusform>Take back %Ln lines like totals and notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln lines like totals and notes</source>
        <translation>
            <numerusform>Leave out %Ln line like a total or a note</numerusform>
            <numerusform>Leave out %Ln lines like totals and notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le&amp;ave these %Ln lines out</source>
        <translation>
            <numerusform>Le&amp;ave this line out</numerusform>
            <numerusform>Le&amp;ave these %Ln lines out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::Fixing</name>
    <message numerus="yes">
        <source>leave out %Ln rows</source>
        <translation>
            <numerusform>leave out %Ln row</numerusform>
            <numerusform>leave out %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back %Ln rows</source>
        <translation>
            <numerusform>take back %Ln row</numerusform>
            <numerusform>take back %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fixed %Ln rows: %1.</source>
        <translation>
            <numerusform>Fixed %Ln row: %1.</numerusform>
            <numerusform>Fixed %Ln rows: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no known fix.</source>
        <translation>
            <numerusform>%Ln has no known fix.</numerusform>
            <numerusform>%Ln have no known fix.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln cells in %1.</source>
        <translation>
            <numerusform>Changed %Ln cell in %1.</numerusform>
            <numerusform>Changed %Ln cells in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>say why %Ln rows are left out</source>
        <translation>
            <numerusform>say why %Ln row is left out</numerusform>
            <numerusform>say why %Ln rows are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::HelpWindow</name>
    <message numerus="yes">
        <source>Found in %Ln places</source>
        <translation>
            <numerusform>Found in %Ln place</numerusform>
            <numerusform>Found in %Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::HistoryModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>name of the first file</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %Ln to go</source>
        <translation>
            <numerusform>Stopped, %Ln to go</numerusform>
            <numerusform>Stopped, %Ln to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be refused</source>
        <translation>
            <numerusform>%Ln would be refused</numerusform>
            <numerusform>%Ln would be refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln jobs</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions accepted for real</source>
        <translation>
            <numerusform>%Ln conversion accepted for real</numerusform>
            <numerusform>%Ln conversions accepted for real</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sending history is kept for %Ln days; older jobs are forgotten.</source>
        <translation>
            <numerusform>The sending history is kept for %Ln day; older jobs are forgotten.</numerusform>
            <numerusform>The sending history is kept for %Ln days; older jobs are forgotten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wipe %Ln jobs from the sending history?</source>
        <translation>
            <numerusform>Wipe %Ln job from the sending history?</numerusform>
            <numerusform>Wipe %Ln jobs from the sending history?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln days</source>
        <translation>
            <numerusform>for %Ln day</numerusform>
            <numerusform>for %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::LeavesPane</name>
    <message numerus="yes">
        <source>%Ln columns:</source>
        <translation>
            <numerusform>%Ln column:</numerusform>
            <numerusform>%Ln columns:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::LiveQuestion</name>
    <message numerus="yes">
        <source>Send %Ln conversions in practice mode?</source>
        <translation>
            <numerusform>Send %Ln conversion in practice mode?</numerusform>
            <numerusform>Send %Ln conversions in practice mode?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln conversions for %1?</source>
        <comment>%1 is the destination</comment>
        <translation>
            <numerusform>Send %Ln conversion for %1?</numerusform>
            <numerusform>Send %Ln conversions for %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>including %Ln with warnings</source>
        <translation>
            <numerusform>including %Ln with warnings</numerusform>
            <numerusform>including %Ln with warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln in practice mode</source>
        <translation>
            <numerusform>Send %Ln in practice mode</numerusform>
            <numerusform>Send %Ln in practice mode</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln conversions for real</source>
        <translation>
            <numerusform>Send %Ln conversion for real</numerusform>
            <numerusform>Send %Ln conversions for real</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::MainWindow</name>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln ready</numerusform>
            <numerusform>%Ln ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>%Ln needs a look</numerusform>
            <numerusform>%Ln need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln blocked</numerusform>
            <numerusform>%Ln blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outside the 7 days</source>
        <translation>
            <numerusform>%Ln outside the 7 days</numerusform>
            <numerusform>%Ln outside the 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln joined lines</source>
        <translation>
            <numerusform>%Ln joined line</numerusform>
            <numerusform>%Ln joined lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions can be sent</source>
        <translation>
            <numerusform>%Ln conversion can be sent</numerusform>
            <numerusform>%Ln conversions can be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::PicturesPane</name>
    <message numerus="yes">
        <source>%Ln conversions; the middle one has %1.</source>
        <translation>
            <numerusform>%Ln conversion; it has %1.</numerusform>
            <numerusform>%Ln conversions; the middle one has %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::PreferencesPage</name>
    <message numerus="yes">
        <source>Changes of %Ln files are kept.</source>
        <translation>
            <numerusform>Changes of %Ln file are kept.</numerusform>
            <numerusform>Changes of %Ln files are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>Up to %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept for %Ln days</source>
        <translation>
            <numerusform>Kept for %Ln day</numerusform>
            <numerusform>Kept for %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::PreviewActions</name>
    <message numerus="yes">
        <source>%Ln rejected rows are saved.</source>
        <translation>
            <numerusform>%Ln rejected row is saved.</numerusform>
            <numerusform>%Ln rejected rows are saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of their conversions have a fix in the last column.</source>
        <translation>
            <numerusform>%Ln of their conversions has a fix in the last column.</numerusform>
            <numerusform>%Ln of their conversions have a fix in the last column.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems are saved.</source>
        <translation>
            <numerusform>%Ln problem is saved.</numerusform>
            <numerusform>%Ln problems are saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions are saved as they would be tested.</source>
        <translation>
            <numerusform>%Ln conversion is saved as it would be tested.</numerusform>
            <numerusform>%Ln conversions are saved as they would be tested.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wipe the changes of %Ln files?</source>
        <translation>
            <numerusform>Wipe the changes of %Ln file?</numerusform>
            <numerusform>Wipe the changes of %Ln files?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The changes of %Ln files are wiped.</source>
        <translation>
            <numerusform>The changes of %Ln file are wiped.</numerusform>
            <numerusform>The changes of %Ln files are wiped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::PreviewPage</name>
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
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines joined to their order</source>
        <translation>
            <numerusform>%Ln line joined to its order</numerusform>
            <numerusform>%Ln lines joined to their order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions about this file are open; these counts rest on assumptions. Answer them on the Columns page before you send.</source>
        <translation>
            <numerusform>%Ln question about this file is open; these counts rest on an assumption. Answer it on the Columns page before you send.</numerusform>
            <numerusform>%Ln questions about this file are open; these counts rest on assumptions. Answer them on the Columns page before you send.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions can be sent.</source>
        <translation>
            <numerusform>%Ln conversion can be sent.</numerusform>
            <numerusform>%Ln conversions can be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can still be sent; %Ln are older than 7 days, OpenAI does not take them.</source>
        <translation>
            <numerusform>%1 can still be sent; %Ln is older than 7 days, OpenAI does not take it.</numerusform>
            <numerusform>%1 can still be sent; %Ln are older than 7 days, OpenAI does not take them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines are looked at; the counts are those so far</source>
        <translation>
            <numerusform>%1 of %Ln line is looked at; the counts are those so far</numerusform>
            <numerusform>%1 of %Ln lines are looked at; the counts are those so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>OpenAI refused %Ln conversions of this file.</source>
        <translation>
            <numerusform>OpenAI refused %Ln conversion of this file.</numerusform>
            <numerusform>OpenAI refused %Ln conversions of this file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are changed since.</source>
        <translation>
            <numerusform>%Ln is changed since.</numerusform>
            <numerusform>%Ln are changed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::ProgressPanel</name>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions left the 7 days while they waited; they stay here.</source>
        <translation>
            <numerusform>%Ln conversion left the 7 days while it waited; it stays here.</numerusform>
            <numerusform>%Ln conversions left the 7 days while they waited; they stay here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::QuestionList</name>
    <message numerus="yes">
        <source>%n more questions after that.</source>
        <translation>
            <numerusform>One more question after that.</numerusform>
            <numerusform>%n more questions after that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::RailModel</name>
    <message numerus="yes">
        <source>%1, step %2 of %3, %n blocked</source>
        <translation>
            <numerusform>%1, step %2 of %3, %n blocked</numerusform>
            <numerusform>%1, step %2 of %3, %n blocked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::Ramp</name>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <translation>
            <numerusform>%Ln without an answer</numerusform>
            <numerusform>%Ln without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::ReasonDialog</name>
    <message numerus="yes">
        <source>&amp;Why leave %Ln rows out?</source>
        <translation>
            <numerusform>&amp;Why leave %Ln row out?</numerusform>
            <numerusform>&amp;Why leave %Ln rows out?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::RecentModel</name>
    <message numerus="yes">
        <source>Stopped: %Ln to go</source>
        <translation>
            <numerusform>Stopped: %Ln to go</numerusform>
            <numerusform>Stopped: %Ln to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln accepted</numerusform>
            <numerusform>%Ln accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::RecentTagsModel</name>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values from the page</source>
        <translation>
            <numerusform>%Ln value from the page</numerusform>
            <numerusform>%Ln values from the page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::ReplaceDialog</name>
    <message numerus="yes">
        <source>Only in the %Ln &amp;rows shown</source>
        <translation>
            <numerusform>Only in the %Ln &amp;row shown</numerusform>
            <numerusform>Only in the %Ln &amp;rows shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells would change.</source>
        <translation>
            <numerusform>%Ln cell would change.</numerusform>
            <numerusform>%Ln cells would change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::ResultPanel</name>
    <message numerus="yes">
        <source>Stopped after %Ln requests.</source>
        <translation>
            <numerusform>Stopped after %Ln request.</numerusform>
            <numerusform>Stopped after %Ln requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent in practice mode, in %Ln requests.</source>
        <translation>
            <numerusform>Sent in practice mode, in %Ln request.</numerusform>
            <numerusform>Sent in practice mode, in %Ln requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tested in practice mode, in %Ln requests.</source>
        <translation>
            <numerusform>Tested in practice mode, in %Ln request.</numerusform>
            <numerusform>Tested in practice mode, in %Ln requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent for real, in %Ln requests.</source>
        <translation>
            <numerusform>Sent for real, in %Ln request.</numerusform>
            <numerusform>Sent for real, in %Ln requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tested with OpenAI, in %Ln requests.</source>
        <translation>
            <numerusform>Tested with OpenAI, in %Ln request.</numerusform>
            <numerusform>Tested with OpenAI, in %Ln requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln minutes ahead of the server’s. Set it: OpenAI judges the seven days by its own.</source>
        <translation>
            <numerusform>This computer’s clock is %Ln minute ahead of the server’s. Set it: OpenAI judges the seven days by its own.</numerusform>
            <numerusform>This computer’s clock is %Ln minutes ahead of the server’s. Set it: OpenAI judges the seven days by its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln minutes behind the server’s. Set it: OpenAI judges the seven days by its own.</source>
        <translation>
            <numerusform>This computer’s clock is %Ln minute behind the server’s. Set it: OpenAI judges the seven days by its own.</numerusform>
            <numerusform>This computer’s clock is %Ln minutes behind the server’s. Set it: OpenAI judges the seven days by its own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::ResultsPage</name>
    <message numerus="yes">
        <source>%Ln lines are saved.</source>
        <translation>
            <numerusform>%Ln line is saved.</numerusform>
            <numerusform>%Ln lines are saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::RowPanel</name>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are joined to this conversion, which begins in line %1.</source>
        <translation>
            <numerusform>%Ln line is joined to this conversion, which begins in line %1.</numerusform>
            <numerusform>%Ln lines are joined to this conversion, which begins in line %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::SendActions</name>
    <message numerus="yes">
        <source>Send %Ln in practice mode…</source>
        <translation>
            <numerusform>Send %Ln in practice mode…</numerusform>
            <numerusform>Send %Ln in practice mode…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln conversions for real…</source>
        <translation>
            <numerusform>Send %Ln conversion for real…</numerusform>
            <numerusform>Send %Ln conversions for real…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>money, and other currencies</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with warnings</source>
        <translation>
            <numerusform>%Ln with warnings</numerusform>
            <numerusform>%Ln with warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::SendPage</name>
    <message numerus="yes">
        <source>today %1, all %Ln passed</source>
        <translation>
            <numerusform>today %1, all %Ln passed</numerusform>
            <numerusform>today %1, all %Ln passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln blocked</numerusform>
            <numerusform>%Ln blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outside the 7 days</source>
        <translation>
            <numerusform>%Ln outside the 7 days</numerusform>
            <numerusform>%Ln outside the 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>including %Ln with warnings</source>
        <translation>
            <numerusform>including %Ln with warnings</numerusform>
            <numerusform>including %Ln with warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <comment>currencies</comment>
        <translation>
            <numerusform>+%Ln more</numerusform>
            <numerusform>+%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions about this file are open. Nothing can be sent before they are answered.</source>
        <translation>
            <numerusform>%Ln question about this file is open. Nothing can be sent before it is answered.</numerusform>
            <numerusform>%Ln questions about this file are open. Nothing can be sent before they are answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, each one conversion</source>
        <translation>
            <numerusform>%Ln line, one conversion</numerusform>
            <numerusform>%Ln lines, each one conversion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
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
            <numerusform>%Ln line joined to its order</numerusform>
            <numerusform>%Ln lines joined to their order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to pixel %2: %Ln accepted</source>
        <comment>a time, a pixel</comment>
        <translation>
            <numerusform>%1 to pixel %2: %Ln accepted</numerusform>
            <numerusform>%1 to pixel %2: %Ln accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them %Ln sent before</source>
        <translation>
            <numerusform>of them %Ln sent before</numerusform>
            <numerusform>of them %Ln sent before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent before</source>
        <translation>
            <numerusform>%Ln sent before</numerusform>
            <numerusform>%Ln sent before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln that leave the 7-day window soonest. The others can be sent later; nothing goes twice.</source>
        <translation>
            <numerusform>Only the %Ln that leaves the 7-day window soonest. The others can be sent later; nothing goes twice.</numerusform>
            <numerusform>Only the %Ln that leave the 7-day window soonest. The others can be sent later; nothing goes twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First the %Ln that leave the 7-day window soonest; the others only when OpenAI accepts all of these.</source>
        <translation>
            <numerusform>First the %Ln that leaves the 7-day window soonest; the others only when OpenAI accepts it.</numerusform>
            <numerusform>First the %Ln that leave the 7-day window soonest; the others only when OpenAI accepts all of these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::SendSteps</name>
    <message numerus="yes">
        <source>All %Ln, test</source>
        <translation>
            <numerusform>All %Ln, test</numerusform>
            <numerusform>All %Ln, test</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>OpenAI judges every conversion. Nothing is recorded. About %Ln requests.</source>
        <translation>
            <numerusform>OpenAI judges every conversion. Nothing is recorded. About %Ln request.</numerusform>
            <numerusform>OpenAI judges every conversion. Nothing is recorded. About %Ln requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln</source>
        <translation>
            <numerusform>The first %Ln</numerusform>
            <numerusform>The first %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln, for real</source>
        <translation>
            <numerusform>The first %Ln, for real</numerusform>
            <numerusform>The first %Ln, for real</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln</source>
        <translation>
            <numerusform>The other %Ln</numerusform>
            <numerusform>The other %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln, for real</source>
        <translation>
            <numerusform>The other %Ln, for real</numerusform>
            <numerusform>The other %Ln, for real</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>The only one</numerusform>
            <numerusform>All %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln, for real</source>
        <translation>
            <numerusform>The only one, for real</numerusform>
            <numerusform>All %Ln, for real</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::SessionOffer</name>
    <message numerus="yes">
        <source>Open the %Ln files of last time again?</source>
        <translation>
            <numerusform>Open the file of last time again?</numerusform>
            <numerusform>Open the %Ln files of last time again?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupStrip</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It reads %Ln columns.</source>
        <translation>
            <numerusform>It reads %Ln column.</numerusform>
            <numerusform>It reads %Ln columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns stay on this computer.</source>
        <translation>
            <numerusform>%Ln column stays on this computer.</numerusform>
            <numerusform>%Ln columns stay on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns have other names now, such as “%1” for “%2”. Use them?</source>
        <translation>
            <numerusform>%Ln column has another name now: “%1” for “%2”. Use it?</numerusform>
            <numerusform>%Ln columns have other names now, such as “%1” for “%2”. Use them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions are open there.</source>
        <translation>
            <numerusform>%Ln question is open there.</numerusform>
            <numerusform>%Ln questions are open there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Convey found the meaning of %Ln columns.</source>
        <translation>
            <numerusform>Convey found the meaning of %Ln column.</numerusform>
            <numerusform>Convey found the meaning of %Ln columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions are open on the Columns page.</source>
        <translation>
            <numerusform>%Ln question is open on the Columns page.</numerusform>
            <numerusform>%Ln questions are open on the Columns page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::SetupsDialog</name>
    <message numerus="yes">
        <source>%Ln files of the folder are no usable setups. They are left alone.</source>
        <translation>
            <numerusform>%Ln file of the folder is no usable setup. It is left alone.</numerusform>
            <numerusform>%Ln files of the folder are no usable setups. They are left alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::TagParametersModel</name>
    <message numerus="yes">
        <source>%1, %n decimals</source>
        <translation>
            <numerusform>%1, %n decimal</numerusform>
            <numerusform>%1, %n decimals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::UploadTab</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>name of the first file</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convey::ui::VerdictTiles</name>
    <message numerus="yes">
        <source>+%Ln currencies</source>
        <translation>
            <numerusform>+%Ln currency</numerusform>
            <numerusform>+%Ln currencies</numerusform>
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
</TS>
