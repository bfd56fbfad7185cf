#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
# docs/protocol.schema.json is a schema, every golden frame and every frame of docs/protocol.md is as it
# says, and a frame that is not so is found. With Debian's python3-jsonschema, none of our code.
import copy
import json
import pathlib
import re
import sys

import jsonschema

source = pathlib.Path(sys.argv[1])
schema = json.loads((source / "docs/protocol.schema.json").read_text())
validator = jsonschema.Draft202012Validator(
    schema, format_checker=jsonschema.FormatChecker())
faults = []


def must(holds, what):
    if not holds:
        faults.append(what)


def variants(frame, kind):
    """The frame without each field that it needs, and with each field of another type."""
    for name in kind["required"]:
        yield f"without {name}", {key: frame[key] for key in frame if key != name}
    for name in frame:
        wrong = copy.deepcopy(frame)
        wrong[name] = 1.5
        yield f"with {name} 1.5", wrong


def examples():
    page = (source / "docs/protocol.md").read_text()
    for block in re.findall(r"```json\n(.*?)```", page, re.DOTALL):
        frames = [json.loads(line) for line in block.splitlines()]
        yield from (frame for frame in frames if "type" in frame)  # else of the plain dialect


def main():
    jsonschema.Draft202012Validator.check_schema(schema)
    goldens = sorted((source / "tests/protocol/golden").glob("*.json"))
    kinds = [name for name in schema["$defs"] if name[0].islower() and name not in ("toHost", "toClient")]
    must({golden.stem for golden in goldens} == set(kinds), "a golden frame for each kind")
    for golden in goldens:
        frame = json.loads(golden.read_text())
        for error in validator.iter_errors(frame):
            must(False, f"{golden.stem}: {jsonschema.exceptions.best_match([error]).message}")
        for what, wrong in variants(frame, schema["$defs"][golden.stem]):
            must(not validator.is_valid(wrong), f"{golden.stem} {what} is found")
    for frame in examples():
        must(validator.is_valid(frame), f"of the page: {frame}")
    directions = [part["$ref"] for way in ("toHost", "toClient")
                  for part in schema["$defs"][way]["oneOf"]]
    must(sorted(directions) == sorted(f"#/$defs/{kind}" for kind in kinds),
         "each kind goes one way")


main()
print("\n".join(f"FAIL: {fault}" for fault in faults) or "ok")
sys.exit(bool(faults))
