<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="eo" sourcelanguage="en_US">
<context>
    <name>convey::ui::PreviewPage</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln linio</numerusform>
            <numerusform>%Ln linioj</numerusform>
        </translation>
    </message>
</context>
</TS>
