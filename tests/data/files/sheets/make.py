# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
"""Writes the workbooks of this folder part by part, so that each peculiarity is there on purpose."""

import pathlib
import zipfile

HERE = pathlib.Path(__file__).parent
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main"
STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

# The styles that cells name by s="...": 0 plain, then these.
FORMATS = ["General", "yyyy\\-mm\\-dd", "dd.mm.yyyy\\ hh:mm:ss", "h:mm AM/PM", "[h]:mm:ss", "00000",
           '#,##0.00\\ "EUR days"', "[Red]0.00;[Blue]d", "[$-F400]h:mm:ss", "mmm\\-yy"]
# Behind them the built-in ones: 14 date, 22 date with time, 46 duration, 49 text, 9 per cent.
BUILT_IN = [14, 22, 46, 49, 9]


def relationships(entries):
    body = "".join(f'<Relationship Id="{i}" Type="{t}" Target="{target}"{more}/>' for i, t, target, more in entries)
    return f'{DECLARATION}<Relationships xmlns="{PACKAGE}">{body}</Relationships>'


def styles():
    own = "".join(f'<numFmt numFmtId="{164 + i}" formatCode="{f.replace(chr(34), "&quot;")}"/>'
                  for i, f in enumerate(FORMATS))
    ids = [0] + [164 + i for i in range(1, len(FORMATS))] + BUILT_IN
    xfs = "".join(f'<xf numFmtId="{i}" fontId="0"/>' for i in ids)
    return (f'{DECLARATION}<styleSheet xmlns="{MAIN}"><numFmts>{own}</numFmts>'
            f'<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>{xfs}</cellXfs></styleSheet>')


def sheet(rows, behind="", main=MAIN):
    return f'{DECLARATION}<worksheet xmlns="{main}"><sheetData>{rows}</sheetData>{behind}</worksheet>'


def book(name, sheets, strings=None, with_styles=True, properties="", states=(), main=MAIN, office=OFFICE,
         extra=None, prefix="", workbook="xl/workbook.xml", targets=None, compression=zipfile.ZIP_DEFLATED):
    """`sheets`: pairs of a tab's name and its XML."""
    parts = {
        "[Content_Types].xml": f'{DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/'
                               'content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": relationships([("rId1", office + "/officeDocument", workbook, "")]),
    }
    folder = workbook.rpartition("/")[0]
    entries, tabs = [], ""
    for i, (tab, xml) in enumerate(sheets, start=1):
        part = f"{folder}/worksheets/sheet{i}.xml"
        target = targets[i - 1] if targets else f"worksheets/sheet{i}.xml"
        parts[part] = xml
        entries.append((f"rId{i}", office + "/worksheet", target, ""))
        state = f' state="{states[i - 1]}"' if i <= len(states) and states[i - 1] else ""
        tabs += f'<{prefix}sheet name="{tab}" sheetId="{i}"{state} r:id="rId{i}"/>'
    if strings is not None:
        parts[f"{folder}/sharedStrings.xml"] = strings
        entries.append(("rId90", office + "/sharedStrings", "sharedStrings.xml", ""))
    if with_styles:
        parts[f"{folder}/styles.xml"] = styles()
        entries.append(("rId91", office + "/styles", "styles.xml", ""))
    entries.append(("rId92", office + "/hyperlink", "https://example.com/", ' TargetMode="External"'))
    parts[f"{folder}/_rels/{workbook.rpartition('/')[2]}.rels"] = relationships(entries)
    xmlns = f"xmlns:{prefix[:-1]}" if prefix else "xmlns"
    parts[workbook] = (f'{DECLARATION}<{prefix}workbook {xmlns}="{main}" xmlns:r="{office}">{properties}'
                       f'<{prefix}sheets>{tabs}</{prefix}sheets></{prefix}workbook>')
    parts.update(extra or {})
    with zipfile.ZipFile(HERE / f"{name}.xlsx", "w", compression) as archive:
        for part, text in parts.items():
            # A fixed time, so that the file comes out the same each time.
            info = zipfile.ZipInfo(part, (2026, 11, 20, 12, 0, 0))
            info.compress_type = compression
            archive.writestr(info, text)


def shared(items, count=None):
    body = "".join(items)
    count = len(items) if count is None else count
    return f'{DECLARATION}<sst xmlns="{MAIN}" count="{count}" uniqueCount="{count}">{body}</sst>'


def inline(cell, text, more=""):
    return f'<c r="{cell}" t="inlineStr"{more}><is><t xml:space="preserve">{text}</t></is></c>'


def plain(rows):
    """Rows of inline text, from A1 on."""
    out = ""
    for r, cells in enumerate(rows, start=1):
        out += f'<row r="{r}">' + "".join(inline(f"{chr(65 + c)}{r}", t) for c, t in enumerate(cells)) + "</row>"
    return out


HEADER = plain([["order_id", "total"]])
TWO_ROWS = plain([["order_id", "total"], ["1001", "12.50"], ["1002", "8.00"]])

# Every kind of cell in one sheet.
book("cells", [("Orders", sheet(
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
    '<row r="2"><c r="A2" t="inlineStr"><is><t>shared text</t></is></c><c r="B2" t="s"><v>2</v></c></row>'
    '<row r="3"><c r="A3" t="inlineStr"><is><t>runs of a text</t></is></c><c r="B3" t="s"><v>3</v></c></row>'
    '<row r="4"><c r="A4" t="inlineStr"><is><r><t>inline </t></r><r><t>runs</t></r></is></c>'
    '<c r="B4" t="inlineStr"><is><r><t xml:space="preserve">a </t></r><r><t>b</t></r></is></c></row>'
    '<row r="5">' + inline("A5", "true") + '<c r="B5" t="b"><v>1</v></c></row>'
    '<row r="6">' + inline("A6", "false") + '<c r="B6" t="b"><v>0</v></c></row>'
    '<row r="7">' + inline("A7", "error") + '<c r="B7" t="e"><v>#REF!</v></c></row>'
    '<row r="8">' + inline("A8", "formula, text") + '<c r="B8" t="str"><f>A1&amp;A2</f><v>worked out</v></c></row>'
    '<row r="9">' + inline("A9", "formula, number") + '<c r="B9"><f>1+1</f><v>2</v></c></row>'
    '<row r="10">' + inline("A10", "formula without a value") + '<c r="B10"><f>1+1</f></c></row>'
    '<row r="11">' + inline("A11", "an ISO date") + '<c r="B11" t="d"><v>2026-11-20T14:05:00</v></c></row>'
    '<row r="12">' + inline("A12", "escapes") + '<c r="B12" t="s"><v>4</v></c></row>'
    '<row r="13">' + inline("A13", "how it is spoken is left out") + '<c r="B13" t="s"><v>5</v></c></row>'
    '<row r="14">' + inline("A14", "quotes, commas, line ends") + '<c r="B14" t="s"><v>6</v></c></row>'
    '<row r="15">' + inline("A15", "like a formula") + inline("B15", "=1+1") + '</row>'
    '<row r="16">' + inline("A16", "row after line ends") + '<c r="B16"><v>16</v></c></row>'))],
    strings=shared(["<si><t>what</t></si>", "<si><t>value</t></si>", "<si><t>K&#246;ln &amp; Łódź 東京</t></si>",
                    '<si><r><rPr><b/></rPr><t xml:space="preserve">bold </t></r><r><t>and plain</t></r></si>',
                    "<si><t>a_x000D_b_x005F_x000D_c_x</t></si>",
                    '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>',
                    '<si><t xml:space="preserve"> "one", two\nthree\n</t></si>']))

numbers = ["0", "1.0", "-0", "12.5", "25.989999999999998", "0.1", "1E3", "1.5E-3", "1E-12", "123456789012",
           "1.2345678901234568E+19", "1E+21", "4111111111111111", "12345678901234567890", "0.30000000000000004",
           "-17.25", "007", "not a number", "1e400", " 7 "]
book("numbers", [("Numbers", sheet(
    '<row r="1">' + inline("A1", "stored") + inline("B1", "read") + "</row>" + "".join(
        f'<row r="{i}">{inline(f"A{i}", n)}<c r="B{i}"><v>{n}</v></c></row>' for i, n in enumerate(numbers, start=2))))])

# Pairs of a style (see FORMATS) and a stored number.
dates = [(1, "46346"), (1, "46346.586805555555"), (2, "46346.586805555555"), (2, "46346"), (3, "46346.5"),
         (3, "0.586805555555"), (4, "1.510416666667"), (5, "1234"), (5, "123456"), (6, "12.5"), (7, "12.5"),
         (8, "0.25"), (9, "46346"), (10, "46346"), (11, "46346.25"), (12, "1.5"), (13, "46346"), (14, "0.5"),
         (1, "59"), (1, "60"), (1, "61"), (1, "1"), (1, "0"), (1, "-1"), (1, "2958465"), (1, "2958466"),
         (2, "46346.999999999"), (2, "46346.00001"), (999, "46346"), (2, "0.5")]
date_rows = '<row r="1">' + inline("A1", "number") + inline("B1", "text") + "</row>" + "".join(
    f'<row r="{i}">{inline(f"A{i}", f"{s}: {n}")}<c r="B{i}" s="{s}"><v>{n}</v></c></row>'
    for i, (s, n) in enumerate(dates, start=2))
book("dates", [("Dates", sheet(date_rows))])
book("dates1904", [("Dates", sheet(date_rows))], properties='<workbookPr date1904="1"/>')

# The table begins at C4, after a title; rows 6 and 7 are not there, row 8 has nothing but styles.
book("begins_later", [("Orders", sheet(
    '<row r="2"/><row r="4">' + inline("C4", "order_id") + inline("D4", "note") + inline("E4", "total") + "</row>"
    '<row r="5">' + inline("C5", "1001") + inline("D5", "two\nlines") + '<c r="E5"><v>12.5</v></c></row>'
    '<row r="8"><c r="C8" s="1"/><c r="D8" s="2"/></row>'
    '<row r="9" hidden="1">' + inline("C9", "1002") + '<c r="E9"><v>8</v></c></row>'
    '<row r="20">' + inline("C20", "1003") + inline("D20", "the last") + "</row>",
    behind='<mergeCells count="2"><mergeCell ref="C4:C4"/><mergeCell ref="D20:E20"/></mergeCells>'))])
# The first rows begin further right than a later one.
book("begins_further_left", [("Orders", sheet(
    '<row r="1">' + inline("C1", "order_id") + inline("D1", "total") + "</row>"
    '<row r="2">' + inline("C2", "1001") + inline("D2", "1") + "</row>"
    '<row r="3">' + inline("B3", "x") + inline("C3", "1002") + inline("D3", "2") + "</row>"))])

book("sheets", [("Empty", sheet("")), ("Secret", sheet(TWO_ROWS)), ("Bestellungen für März", sheet(TWO_ROWS)),
                ("2", sheet(plain([["other"], ["x"]])))], states=[None, "veryHidden"])
book("no_rows", [("Empty", sheet("")), ("Empty too", sheet('<row r="5"><c r="A5" s="1"/></row>'))])
book("cover", [("Cover", sheet(plain([["Report"]]))),
               ("Summary", sheet(plain([["Month", "Revenue"], ["October", "1000"], ["November", "2000"]]))),
               ("Orders", sheet(plain([["Order ID", "Created at", "Email", "Total", "Currency"],
                                       ["1001", "2026-11-20 14:05", "ada@example.com", "12.50", "EUR"],
                                       ["1002", "2026-11-20 15:05", "bob@example.com", "8.00", "EUR"]]))),
               ("Old", sheet(TWO_ROWS))], states=[None, None, None, "hidden"])
book("header_alone", [("Orders", sheet(HEADER))])
book("strict", [("Orders", sheet(TWO_ROWS, main=STRICT_MAIN))], main=STRICT_MAIN, office=STRICT_OFFICE)
book("prefixed", [("Orders", sheet(TWO_ROWS).replace("<row", "<x:row").replace("</row", "</x:row")
                   .replace("<c ", "<x:c ").replace("</c", "</x:c").replace("<is", "<x:is").replace("</is", "</x:is")
                   .replace("<t ", "<x:t ").replace("</t>", "</x:t>").replace("sheetData", "x:sheetData")
                   .replace("worksheet ", "x:worksheet ").replace("</worksheet", "</x:worksheet")
                   .replace("xmlns=", "xmlns:x="))], prefix="x:")
book("other_places", [("Orders", sheet(TWO_ROWS))], workbook="office/book.xml",
     targets=["/office/worksheets/sheet1.xml"])
book("without_numbers_of_cells", [("Orders", sheet(
    "<row><c t=\"inlineStr\"><is><t>order_id</t></is></c><c t=\"inlineStr\"><is><t>total</t></is></c></row>"
    '<row><c><v>1001</v></c><c><v>12.5</v></c></row><row r="9"><c><v>1002</v></c><c r="B9"><v>8</v></c></row>'))])
book("last_column", [("Wide", sheet(
    '<row r="1">' + inline("A1", "first") + inline("XFD1", "last") + "</row>"
    '<row r="2">' + inline("A2", "1") + inline("XFD2", "16384") + "</row>"))])
book("stored", [("Orders", sheet(TWO_ROWS))], compression=zipfile.ZIP_STORED)

# What is broken or meant to harm.
book("beyond_last_column", [("Wide", sheet('<row r="1">' + inline("XFE1", "no such column") + "</row>"))])
book("beyond_last_row", [("Long", sheet('<row r="1048577">' + inline("A1048577", "no such row") + "</row>"))])
book("rows_out_of_order", [("Orders", sheet(TWO_ROWS + '<row r="2">' + inline("A2", "again") + "</row>"))])
book("cells_out_of_order", [("Orders", sheet('<row r="1">' + inline("B1", "b") + inline("A1", "a") + "</row>"))])
book("text_that_is_not_there", [("Orders", sheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'))],
     strings=shared(["<si><t>one</t></si>"]))
book("billion_texts_claimed", [("Orders", sheet(TWO_ROWS))], strings=shared(["<si><t>one</t></si>"], count=10**9))
LAUGHS = ('<!DOCTYPE a [<!ENTITY l0 "lol">' + "".join(
    f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10)) + "]>")
book("entities", [("Orders", DECLARATION + LAUGHS + f'<worksheet xmlns="{MAIN}"><sheetData><row r="1">'
                   '<c r="A1" t="inlineStr"><is><t>&l9;</t></is></c></row></sheetData></worksheet>')])
book("outside_entity", [("Orders", DECLARATION + '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
                         f'<worksheet xmlns="{MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&x;</t>'
                         "</is></c></row></sheetData></worksheet>")])
book("path_tricks", [("Orders", sheet(TWO_ROWS))], targets=["../../../../../../etc/passwd"],
     extra={"etc/passwd": sheet(plain([["from"], ["the archive"]]))})
book("cut_xml", [("Orders", sheet(TWO_ROWS)[:-60])])
book("no_xml", [("Orders", "order_id,total\n1001,12.50\n")])
book("deep", [("Orders", sheet("<a>" * 1000 + "</a>" * 1000))])
book("no_sheets", [])
book("bomb_ratio", [("Orders", sheet('<row r="1">' + inline("A1", "order_id") + "</row>" + "<x/>" * 5_000_000))])
book("bomb_text", [("Orders", sheet('<row r="1">' + inline("A1", "x" * 6_000_000) + "</row>"))])
book("bomb_strings", [("Orders", sheet(TWO_ROWS))], strings=shared(["<si/>"] * 6_000_000))

whole = (HERE / "sheets.xlsx").read_bytes()
(HERE / "cut.xlsx").write_bytes(whole[:len(whole) // 2])
flipped = bytearray(whole)
start = whole.index(b"xl/worksheets/sheet3.xml") + len("xl/worksheets/sheet3.xml")
flipped[start + 40] ^= 0x55
(HERE / "wrong_bits.xlsx").write_bytes(flipped)
# The flag "encrypted" of every entry, in its own header and in the directory.
locked = bytearray(whole)
for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
    at = locked.find(mark)
    while at >= 0:
        locked[at + offset] |= 1
        at = locked.find(mark, at + 4)
(HERE / "zip_password.xlsx").write_bytes(locked)
