// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

// The endpoint of bench_send that speaks HTTP/2: node h2_endpoint.mjs CERTIFICATE KEY, both PEM. Prints its
// port, counts the bytes of a body and says that a thousand events were accepted.
import { readFileSync } from "node:fs";
import { createSecureServer } from "node:http2";

const [certificate, key] = process.argv.slice(2).map((path) => readFileSync(path));
const server = createSecureServer({ cert: certificate, key, settings: { initialWindowSize: 4 << 20 } });
server.on("session", (session) => session.setLocalWindowSize(16 << 20));
server.on("stream", (stream) => {
  stream.on("data", () => {});
  stream.on("end", () => {
    stream.respond({ ":status": 200, "content-type": "application/json" });
    stream.end('{"accepted_events":1000}');
  });
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
