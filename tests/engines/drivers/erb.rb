# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0

# ruby erb.rb JOB OUT: see node.mjs.
require "erb"
require "json"

cases = JSON.parse(File.read(ARGV[0], encoding: "UTF-8"))["cases"]
rendered = cases.map do |entry|
  ERB.new(entry["template"]).result_with_hash(entry["values"])
end
File.write(ARGV[1], JSON.generate(rendered))
