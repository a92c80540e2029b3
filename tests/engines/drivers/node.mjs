// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

// node node.mjs ENGINE JOB OUT: renders each case of JOB ({"template", "values"}) and writes the texts to OUT.
// ENGINE is liquid, handlebars, jsx or pixel. The engines come from CONVEY_ENGINES/node_modules.
import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";
import vm from "node:vm";

const [engine, job, out] = process.argv.slice(2);
const require = createRequire(process.env.CONVEY_ENGINES + "/package.json");
const { cases } = JSON.parse(readFileSync(job, "utf8"));

const engines = {
  liquid() {
    const { Liquid } = require("liquidjs");
    const liquid = new Liquid();
    return cases.map(({ template, values }) => liquid.parseAndRenderSync(template, values));
  },

  handlebars() {
    const Handlebars = require("handlebars");
    return cases.map(({ template, values }) => {
      // The helper as the flavour hands it out.
      const helper = template.match(/\{\{!--([\s\S]*?)--\}\}/)[1];
      new Function("Handlebars", helper)(Handlebars);
      return Handlebars.compile(template)(values);
    });
  },

  jsx() {
    const React = require("react");
    const { renderToString } = require("react-dom/server");
    const { transform } = require("sucrase");
    return cases.map(({ template, values }) => {
      const names = Object.keys(values);
      const { code } = transform(`(() => (${template}))()`, { transforms: ["jsx"], production: true });
      const component = new Function("React", ...names, `return ${code}`);
      return renderToString(React.createElement(() => component(React, ...names.map((name) => values[name]))));
    });
  },

  // What the snippet hands to OpenAI's script, which is not loaded: the queued calls as JSON.
  pixel() {
    return cases.map(({ template, values }) => {
      const [, script] = template.match(/-->\n<script>\n([\s\S]*)<\/script>$/);
      if (script.includes("<")) throw new Error("the page would end the script: " + template);
      const loaded = [];
      const document = {
        createElement: () => ({}),
        head: { appendChild: (element) => loaded.push(element.src) },
      };
      const window = {};
      // In a page the functions of `window` are there by name.
      const context = vm.createContext({ window, document, oaiq: (...call) => window.oaiq(...call), ...values });
      vm.runInContext(script, context);
      return JSON.stringify({ loaded, calls: window.oaiq.q.map((call) => Array.from(call)) });
    });
  },
};

writeFileSync(out, JSON.stringify(await engines[engine]()));
