# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
"""The first tasks of a person, done with the mouse and the keys of X, each click and key counted.

desktop_tasks.py CONVEY SHOPIFY_EXPORT CONVEY_CLI
"""

import datetime
import pathlib
import re
import sys
import tempfile

import pyatspi

from orders import orders, send_once
from program import Program, main_of

BUTTON = pyatspi.ROLE_PUSH_BUTTON


def told(program, most):
    said = f"{program.clicks} of {most}: " + " · ".join(program.steps)
    assert program.clicks <= most, said
    return said


def to_the_end_of_the_send(program):
    """From the Send page to the last answer, without the test that nobody has to make."""
    program.click("Send ", BUTTON)
    program.click("Send ", BUTTON)  # the question has one of that name, in the window in front
    program.says("ccepted")


def sample_to_practice_send(path):
    with Program(path) as program:
        program.click("Start practising")
        program.click("Continue to Columns")
        program.click("Continue to Preview")
        program.click("Continue to Send")
        to_the_end_of_the_send(program)
        return told(program, 6)


def fresh(export):
    """An export as it would be if it had been made now (see tests/data/sources)."""
    now = datetime.datetime.now(datetime.timezone.utc)
    forms = {"yyyy": "%Y", "MM": "%m", "dd": "%d", "HH": "%H", "mm": "%M", "ss": "%S"}

    def time_of(match):
        form = match.group(2)
        for letters, sign in forms.items():
            form = form.replace(letters, sign)
        return (now - datetime.timedelta(minutes=int(match.group(1)))).strftime(form.replace("'", ""))

    return re.sub(r"\{now-(-?\d+)\|([^}]*)\}", time_of, pathlib.Path(export).read_text(encoding="utf-8"))


def shopify_file_to_practice_send(path):
    """Opened with the program from a file manager, in practice mode, as the first steps of the guide say."""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "orders_export.csv")
        file.write_text(fresh(sys.argv[2]), encoding="utf-8")
        with Program(path, ["--practice", str(file)]) as program:
            program.click("Continue to Columns")
            # Where the orders happened has to be typed; the keys are there already.
            program.find("On which page did they happen?", pyatspi.ROLE_TEXT)
            program.type("https://shop.example.com/")
            program.click("Both answers are right", BUTTON)
            program.click("The answer is right, continue", BUTTON)
            program.click("Continue to Send")
            to_the_end_of_the_send(program)
            return told(program, 6)


def wrong_amount_is_found_and_fixed(path):
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "orders.csv")
        file.write_text(orders(wrong=29), encoding="utf-8")
        with Program(path, ["--practice", str(file)]) as program:
            program.click("Continue to Preview")  # the file is one of Convey's own, nothing is asked
            program.find("Blocked, 1")
            program.key("F8")  # to the cell that is wrong
            program.key("F2")
            program.type("22.50")
            program.key("Return")
            program.find("Blocked, 0")
            return told(program, 5)


def tag_for_a_thank_you_page(path):
    with Program(path) as program:
        program.click("Make a tag")
        program.click("Pixel", pyatspi.ROLE_TEXT)
        program.type("k7Qm2vXr9TbLd4WzHs81Na")
        program.click("Amount", pyatspi.ROLE_TEXT)
        program.type("129.99")
        program.click("Copy tag", BUTTON)
        program.says("The tag is on the clipboard")
        return told(program, 6)


def was_this_order_sent(path):
    with tempfile.TemporaryDirectory() as home, tempfile.TemporaryDirectory() as folder:
        send_once(sys.argv[3], home, folder)
        with Program(path, home=home) as program:
            program.click("Sending history", pyatspi.ROLE_LIST_ITEM)
            program.click("Was this order sent?", pyatspi.ROLE_TEXT)
            program.type("A-7")
            program.says("Yes, accepted")
            return told(program, 3)


if __name__ == "__main__":
    sys.exit(main_of([
        sample_to_practice_send,
        shopify_file_to_practice_send,
        wrong_amount_is_found_and_fixed,
        tag_for_a_thank_you_page,
        was_this_order_sent,
    ]))
