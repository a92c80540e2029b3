# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0

# ruby liquid.rb JOB OUT: see node.mjs. Shopify's own engine; the filter json is there in its shops, not in the gem.
require "json"
require "liquid"

module ShopFilters
  def json(value)
    JSON.generate(value)
  end
end

cases = JSON.parse(File.read(ARGV[0], encoding: "UTF-8"))["cases"]
rendered = cases.map do |entry|
  template = Liquid::Template.parse(entry["template"], error_mode: :strict)
  template.render!(entry["values"], filters: [ShopFilters], strict_variables: true)
end
File.write(ARGV[1], JSON.generate(rendered))
