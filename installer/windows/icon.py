#!/usr/bin/env python3
# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
"""icon.py DRAWING.svg OUT.ico: the icon for Windows, from the drawing, by rsvg-convert. Its result is kept beside the
drawing (resources/desktop/convey.ico), since Windows has no rsvg-convert; run it again when the drawing changes."""
import pathlib
import struct
import subprocess
import sys

SIZES = [16, 20, 24, 32, 48, 64, 256]  # what Explorer and the task bar ask for, from 100 to 200 per cent


def main():
    drawing, out = sys.argv[1:]
    pictures = [subprocess.run(["rsvg-convert", "-w", str(size), "-h", str(size), drawing], check=True,
                               capture_output=True).stdout for size in SIZES]
    head = struct.pack("<HHH", 0, 1, len(SIZES))
    offset = len(head) + 16 * len(SIZES)
    for size, picture in zip(SIZES, pictures):
        # 256 is written as 0; one plane, 32 bits a pixel. PNG is read in every size since Windows Vista.
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    pathlib.Path(out).write_bytes(head + b"".join(pictures))


if __name__ == "__main__":
    main()
