# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
"""Writes the parts of workbooks as inputs of fuzz_xlsx: parts_of.py FOLDER WORKBOOK…"""

import pathlib
import sys
import zipfile

folder = pathlib.Path(sys.argv[1])
for name in sys.argv[2:]:
    try:
        archive = zipfile.ZipFile(name)
        parts = {n.rpartition("/")[2]: archive.read(n) for n in archive.namelist()}
    except (zipfile.BadZipFile, RuntimeError, zipfile.zlib.error):
        continue  # broken on purpose: an input as it is
    text = b"\0".join(parts.get(n, b"") for n in ("sheet1.xml", "sharedStrings.xml", "styles.xml", "workbook.xml"))
    if len(text) < 65536:
        (folder / (pathlib.Path(name).stem + ".parts")).write_bytes(text)
