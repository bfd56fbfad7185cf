#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
# A whole conversation with a real host, by a client that shares no line with Hubbub: Debian's
# python3-websockets, and docs/protocol.md as the only source.
#
#     conversation.py HUBBUB [--only WORD] [OPTION OF THE HOST]...
import argparse
import asyncio
import sys
import traceback

import history
import host
import people
import rooms
import texts


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("--only", default="")
    return parser.parse_known_args()


async def told(chapter, on):
    """True if all of it held."""
    try:
        await asyncio.wait_for(chapter(on), 120)
        return True
    except Exception as fault:  # also of this program: the others are told all the same
        print(f"FAIL {chapter.__name__}: {fault}", flush=True)
        if not isinstance(fault, AssertionError):
            traceback.print_exc()
        return False
    finally:
        await on.dismiss()


async def main():
    known, options = arguments()
    place = host.Host(known.binary, options)
    chapters = [chapter for book in (people, rooms, texts, history) for chapter in book.chapters
                if known.only in chapter.__name__]
    place.start()
    try:
        failed = [chapter for chapter in chapters if not await told(chapter, place)]
        place.stop()
    finally:
        place.close()
    print(f"{len(chapters) - len(failed)} of {len(chapters)} chapters held")
    return bool(failed) or not chapters


sys.exit(asyncio.run(main()))
