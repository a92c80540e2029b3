# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
"""Writes the files of this folder: the same few invented orders, in each encoding that exports come in."""

import pathlib

HERE = pathlib.Path(__file__).parent
HEADER = "order_id,email,name,city,total"

ROWS = {
    "french": ["Élodie Lefèvre,Besançon", "Gaël Noël,Saint-Étienne", "Hélène Français,Orléans"],
    "german": ["Jürgen Größe,Köln", "Anna Müller,Österreich", "Fritz Strauß,München"],
    "polish": ["Małgorzata Wójcik,Gdańsk", "Żaneta Dąbrowska,Łódź", "Święty Źrebak,Kraków"],
    "russian": ["Иван Иванов,Москва", "Ольга Смирнова,Санкт-Петербург", "Дмитрий Орлов,Новосибирск"],
    "greek": ["Ελένη Παπαδοπούλου,Αθήνα", "Γεώργιος Κρητικός,Θεσσαλονίκη", "Άννα Νίκου,Πάτρα"],
    "turkish": ["Ayşe Yıldız,İstanbul", "Işık Öztürk,Ağrı", "Şahin Güneş,Çankırı"],
    # The second byte of 表 and ソ is a backslash, that of ポ a pipe.
    "japanese": ["田中表示,東京都", "ソニア花子,さくら市", "ポール鈴木,大阪市"],
    "chinese": ["王伟,北京市", "李娜,上海", "张敏,广州市"],
    # The second byte of 許 and 功 is a backslash.
    "taiwanese": ["許功蓋,台北市", "林美玲,高雄", "黃小姐,臺中市"],
    "korean": ["김민수,서울특별시", "이영희,부산광역시", "박지훈,대구"],
}

FILES = {
    "utf8": ("french", "utf-8", b""),
    "utf8_mark": ("french", "utf-8", b"\xef\xbb\xbf"),
    "utf16le_mark": ("german", "utf-16le", b"\xff\xfe"),
    "utf16be_mark": ("polish", "utf-16be", b"\xfe\xff"),
    "utf16le": ("french", "utf-16le", b""),
    "utf16be_russian": ("russian", "utf-16be", b""),
    "utf32le_mark": ("greek", "utf-32le", b"\xff\xfe\0\0"),
    "windows1252_french": ("french", "cp1252", b""),
    "windows1252_german": ("german", "cp1252", b""),
    "windows1250": ("polish", "cp1250", b""),
    "windows1251": ("russian", "cp1251", b""),
    "windows1253": ("greek", "cp1253", b""),
    "windows1254": ("turkish", "cp1254", b""),
    "iso8859_2": ("polish", "iso8859_2", b""),
    "iso8859_5": ("russian", "iso8859_5", b""),
    "koi8r": ("russian", "koi8_r", b""),
    "macintosh": ("french", "mac_roman", b""),
    "shift_jis": ("japanese", "cp932", b""),
    "euc_jp": ("japanese", "euc_jp", b""),
    "gb18030": ("chinese", "gb18030", b""),
    "big5": ("taiwanese", "big5", b""),
    "euc_kr": ("korean", "cp949", b""),
}

for name, (language, encoding, mark) in FILES.items():
    separator = "|" if name in ("shift_jis", "big5") else ","
    lines = [HEADER]
    for number, cells in enumerate(ROWS[language], start=1001):
        lines.append(f"{number},person{number}@example.com,{cells},{number - 990}.50")
    text = "".join(line.replace(",", separator) + "\r\n" for line in lines)
    (HERE / f"{name}.csv").write_bytes(mark + text.encode(encoding))

# A byte that UTF-8 does not have, twice on line 3, in text that is UTF-8 otherwise.
good = (HERE / "utf8.csv").read_bytes()
(HERE / "utf8_damaged.csv").write_bytes(good.replace(b"1002", b"10\xff02"))
# 0x81 and 0x9D mean nothing in Windows-1252: twice on line 3, twice on line 4.
french = (HERE / "windows1252_french.csv").read_bytes()
(HERE / "windows1252_undefined.csv").write_bytes(
    french.replace(b"1002", b"1002\x81").replace(b"1003,", b"1003\x9d,").replace(b"Orl", b"\x81Orl"))
# A surrogate without its partner, and half a unit at the end.
wide = "id,name\n1,a".encode("utf-16le") + b"\x00\xd8" + ",\n2,b\n".encode("utf-16le") + b"x"
(HERE / "utf16le_damaged.csv").write_bytes(b"\xff\xfe" + wide)
