# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0

# python3 jinja.py JOB OUT: see node.mjs. With autoescape, as Flask has it.
import json
import sys

from jinja2 import Environment

with open(sys.argv[1], encoding="utf-8") as job:
    cases = json.load(job)["cases"]
environment = Environment(autoescape=True, cache_size=0)
rendered = [environment.from_string(entry["template"]).render(entry["values"]) for entry in cases]
with open(sys.argv[2], "w", encoding="utf-8") as out:
    json.dump(rendered, out)
