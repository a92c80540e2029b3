# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0

# python3 django.py NAME JOB OUT: see node.mjs. The values are members of NAME, or stand alone when it is "-".
import json
import sys

# This file has the name of what it asks for.
sys.path.pop(0)

from django.conf import settings
from django.template import Context, Engine

name, job_path, out_path = sys.argv[1:]
settings.configure()
with open(job_path, encoding="utf-8") as job:
    cases = json.load(job)["cases"]
rendered = []
for entry in cases:
    values = entry["values"] if name == "-" else {name: entry["values"]}
    rendered.append(Engine().from_string(entry["template"]).render(Context(values)))
with open(out_path, "w", encoding="utf-8") as out:
    json.dump(rendered, out)
