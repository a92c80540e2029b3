# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0

# python3 jinja.py NAME JOB OUT: see node.mjs. With autoescape, as Flask has it. The values are members of NAME, or
# stand alone when it is "-".
import json
import sys

from jinja2 import Environment

name, job_path, out_path = sys.argv[1:]
with open(job_path, encoding="utf-8") as job:
    cases = json.load(job)["cases"]
environment = Environment(autoescape=True, cache_size=0)
rendered = []
for entry in cases:
    values = entry["values"] if name == "-" else {name: entry["values"]}
    rendered.append(environment.from_string(entry["template"]).render(values))
with open(out_path, "w", encoding="utf-8") as out:
    json.dump(rendered, out)
