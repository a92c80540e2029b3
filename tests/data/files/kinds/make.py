# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
"""Writes the files of this folder: what people have uploaded as "CSV", each with no more than its first bytes."""

import pathlib
import struct
import zipfile

HERE = pathlib.Path(__file__).parent
TABLE = b"order_id,total\n1001,12.50\n"


def write(name, data):
    (HERE / f"{name}.csv").write_bytes(data)


def archive(name, parts):
    with zipfile.ZipFile(HERE / f"{name}.csv", "w", zipfile.ZIP_STORED) as out:
        for part, data in parts:
            out.writestr(zipfile.ZipInfo(part, (2026, 11, 20, 12, 0, 0)), data)


def compound(stream, sectors_before=0):
    """An MS-CFB file of one directory sector, which names one stream."""
    header = bytearray(512)
    header[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    struct.pack_into("<H", header, 30, 9)  # sectors of 512 bytes
    struct.pack_into("<I", header, 48, sectors_before)
    directory = stream.encode("utf-16le").ljust(512, b"\0")
    return bytes(header) + b"\xff" * 512 * sectors_before + directory


RELS = ('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="{}"/>'
        "</Relationships>")

write("xls", compound("Workbook"))
write("xlsx_protected", compound("EncryptedPackage"))
write("xlsx_protected_far", compound("EncryptedPackage", 700))
archive("xlsb", [("[Content_Types].xml", "<Types/>"), ("_rels/.rels", RELS.format("xl/workbook.bin")),
                 ("xl/workbook.bin", b"\x83\x01\x00")])
archive("docx", [("[Content_Types].xml", "<Types/>"), ("_rels/.rels", RELS.format("word/document.xml")),
                 ("word/document.xml", "<w:document/>")])
archive("pptx", [("[Content_Types].xml", "<Types/>"), ("_rels/.rels", RELS.format("ppt/presentation.xml")),
                 ("ppt/presentation.xml", "<p:presentation/>")])
archive("ods", [("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<o/>")])
archive("opendocument", [("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<o/>")])
archive("numbers", [("Index/Document.iwa", b"\0"), ("Metadata/Properties.plist", b"bplist00")])
archive("zip", [("orders.csv", TABLE)])
archive("zip_without_entries", [])
write("pdf", b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n")
write("html", b"\xef\xbb\xbf\n  <!DOCTYPE HTML>\n<html><body><table><tr><td>1001</td></tr></table>")
write("html_table", b"<table border=1><tr><th>order_id</th></tr><tr><td>1001</td></tr></table>")
write("html_for_excel", b'<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv="Content-Type">')
write("xml", b'<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook/>')
write("json", b'{"orders": [{"id": "1001"}]}\n')
write("json_list", b'[\n  {"id": "1001", "total": 12.5}\n]\n')
write("json_lines", b'{"id":"1001","total":12.5}\n{"id":"1002","total":8}\n')
write("png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\6")
write("jpeg", b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1")
write("gif", b"GIF89a\1\0\1\0\x80\0\0\xff\xff\xff")
write("bmp", b"BM\x3a\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0")
write("tiff", b"II*\0\x08\0\0\0\1\0")
write("webp", b"RIFF\x24\0\0\0WEBPVP8 ")
write("heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic")
write("bzip2", b"BZh91AY&SY\x12\x34")
write("xz", b"\xfd7zXZ\0\0\4\xe6\xd6")
write("zstd", b"\x28\xb5\x2f\xfd\x04\x00")
write("7z", b"7z\xbc\xaf\x27\x1c\0\4")
write("rar", b"Rar!\x1a\x07\x01\0")
write("tar", b"orders.csv".ljust(257, b"\0") + b"ustar\x0000" + TABLE)
write("rtf", b"{\\rtf1\\ansi order_id,total\\par}")
write("sylk", b"ID;PWXL;N;E\r\nC;Y1;X1;K\"order_id\"\r\n")
write("sqlite", b"SQLite format 3\0\x10\0\1\1")
write("parquet", b"PAR1\x15\x04\x15\x10")
write("binary", bytes(range(32)) * 8)

# These only look like something else.
write("text_begins_with_pk", b"PK,total\n1001,12.50\n")
write("text_begins_with_bm", b"BM number,total\n1001,12.50\n")
write("text_begins_with_gif", b"GIF8,total\n1001,12.50\n")
write("text_with_json_cells", b'id,data\n1001,"{""a"": 1}"\n')
write("text_begins_with_brace", b"{id},total\n1001,12.50\n")
write("text_begins_with_bracket", b"[id],[total]\n1001,12.50\n")
write("text_begins_with_tag", b"<id>,total\n1001,12.50\n")
write("text_with_nul", b"order_id,total\n1001,12\0.50\n")
write("text_with_escape", b"order_id,note\n1001,\x1b[1mbold\x1b[0m\n")
