// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

// The endpoint of bench_send that speaks HTTP/2: node h2_endpoint.mjs CERTIFICATE KEY MILLISECONDS, the files
// PEM. Prints its port, drops the bytes of a body, waits and says that a thousand events were accepted.
import { readFileSync } from "node:fs";
import { createSecureServer } from "node:http2";

const [certificate, key] = process.argv.slice(2, 4).map((path) => readFileSync(path));
const delay = Number(process.argv[4]);
const server = createSecureServer({ cert: certificate, key, settings: { initialWindowSize: 4 << 20 } });
server.on("session", (session) => session.setLocalWindowSize(16 << 20));
server.on("stream", (stream) => {
  const answer = () => {
    stream.respond({ ":status": 200, "content-type": "application/json" });
    stream.end('{"accepted_events":1000}');
  };
  stream.on("data", () => {});
  stream.on("end", () => (delay > 0 ? setTimeout(answer, delay) : answer()));
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
