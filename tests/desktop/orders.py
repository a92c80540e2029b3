# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
"""Files of made-up orders, and a sending history that tells of them."""

import datetime
import json
import os
import pathlib
import subprocess


def orders(wrong=None):
    """Forty orders that can be sent as they are; the amount of the one at `wrong` can't be read."""
    now = int(datetime.datetime.now().timestamp() * 1000)
    rows = ["id,type,timestamp_ms,action_source,user.email,data.amount,data.currency"]
    for i in range(40):
        amount = '"twelve"' if i == wrong else f"{10 + i}.50"
        rows.append(f"A-{i},order_created,{now - 60000 - i},phone_call,ada{i}@example.com,{amount},EUR")
    return "\n".join(rows) + "\n"


def send_once(cli, home, folder):
    """Orders sent for real to a stand-in on this computer, by the command line: a history to look into."""
    file = pathlib.Path(folder, "orders.csv")
    file.write_text(orders(), encoding="utf-8")
    environment = dict(os.environ, CONVEY_HOME=home, CONVEY_API_KEY="sk-svcacct-practice")
    with subprocess.Popen([cli, "sandbox", "--json"], stdout=subprocess.PIPE, env=environment) as sandbox:
        try:
            url = json.loads(sandbox.stdout.readline())["url"]
            subprocess.run(
                [cli, "send", str(file), "--pixel", "practice-pixel", "--endpoint", url, "--live", "--quiet"],
                env=environment, check=True, stdout=subprocess.DEVNULL)
        finally:
            sandbox.terminate()
