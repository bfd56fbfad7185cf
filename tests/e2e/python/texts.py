# SPDX-License-Identifier: MIT
# Texts: posted, named in, changed, read, searched.
import asyncio

from client import NUMBER, TEXT, TIME, must_be, nonce
from rooms import join, listed, made


def message(room, seq, author, text, **others):
    return {"room": room, "seq": seq, "id": TEXT, "from": author.me, "time": TIME, "nonce": TEXT,
            "message": text, **others}


def posted(room, seq, author, text, **others):
    return {"type": "text.posted", **message(room, seq, author, text, **others)}


def changed(room, seq, revision, text, **others):
    return {"type": "text.changed", "room": room, "seq": seq, "revision": revision,
            "message": text, **others}


async def everybody_sees_one_order(host):
    ann, ben = await host.people("Ann", "Ben")
    room = await made(ann, kind="public", name="Order")
    await join(room, ben)
    names = [nonce() for _ in range(20)]
    for name in names:
        await ann.send(type="text.post", room=room, nonce=name, message=f"text {name}")
    for reader in ann, ben:
        for seq, name in enumerate(names, 1):
            must_be(await reader.event("text.posted", room=room),
                    posted(room, seq, ann, f"text {name}", nonce=name), f"the text {seq}")


async def a_nonce_makes_one_message(host):
    ann, ben = await host.people("Ann", "Ben")
    room = await made(ann, kind="public", name="Nonces")
    await join(room, ben)
    first = await ann.post(room, "once")
    await ann.send(type="text.post", room=room, nonce=first["nonce"], message="twice")
    must_be(await ann.event("text.posted", nonce=first["nonce"]), first, "the one that was stored")
    await ann.post(room, "more")
    await ben.event("text.posted", message="more")
    texts = [event["message"] for event in ben.heard if event["type"] == "text.posted"]
    must_be(texts, ["once", "more"], "what others heard")


async def a_text_that_is_none_is_refused(host):
    ann = await host.somebody(name="Ann")
    room = await made(ann, kind="public", name="Refused")
    for code, text in {"empty": " \n\u200b", "bad_text": "a\u0007b", "too_long": "x" * 16385}.items():
        answer = await ann.refused(code, "text.post", room=room, nonce="mine", message=text)
        must_be(answer["nonce"], "mine", "the nonce of what was refused")
    must_be(answer["limit"], 16384, "the limit")
    await ann.refused("bad_nonce", "text.post", room=room, nonce="x" * 65, message="x")
    await ann.refused("no_room", "text.post", room="r_nothing", nonce="n", message="x")
    must_be((await ann.post(room, "\ufeffa\r\nb\rc"))["message"], "a\nb\nc", "line ends")
    must_be((await ann.post(room, "x" * 16384))["seq"], 2, "nothing refused was stored")


async def the_host_finds_who_is_named(host):
    ann, ben, lee = await host.people("Ann", "Ben", "Ann Lee")
    room = await made(ann, kind="public", name="Mentions")
    await join(room, ben, lee)
    for text, named, everyone in [
            ("@Ben: tea?", [ben], False), ("(@BEN) and @ann lee!", [ben, lee], False),
            ("`@Ben` ben@ann.example @Benjamin @nobody", [], False),
            ("```\n@Ben\n```\n@room", [], True), ("@Ann's", [ann], False)]:
        event = await ann.post(room, text)
        others = {"mentions": [person.me for person in named]} if named else {}
        if everyone:
            others["everyone"] = True
        must_be(event, posted(room, NUMBER, ann, text, **others), text)
    await ann.ask("text.edit", room=room, seq=1, message="@Ann Lee: tea?")
    must_be(await ben.event("text.changed"),
            changed(room, 1, 1, "@Ann Lee: tea?", mentions=[lee.me], edited=TIME), "found anew")


async def a_reply_names_what_it_answers(host):
    ann = await host.somebody(name="Ann")
    room = await made(ann, kind="public", name="Replies")
    await ann.post(room, "tea?")
    event = await ann.post(room, "yes", replyTo=1)
    must_be(event, posted(room, 2, ann, "yes", replyTo=1), "a reply")
    for seq in 0, 3, -1:
        await ann.refused("no_message", "text.post", room=room, nonce="n", replyTo=seq, message="x")


async def a_text_is_edited_and_deleted(host):
    ann, ben = await host.people("Ann", "Ben")
    room = await made(ann, kind="public", name="Edits")
    await join(room, ben)
    first = await ann.post(room, "one")
    await ann.ask("text.edit", room=room, seq=1, message="two")
    must_be(await ben.event("text.changed"), changed(room, 1, 1, "two", edited=TIME), "edited")
    await ann.ask("text.edit", room=room, seq=1, message="three")
    edits = await ben.ask("edits.fetch", "edits.page", room=room, seq=1)
    must_be(edits, {"type": "edits.page", "room": room, "seq": 1,
                    "edits": [{"time": first["time"], "message": "one"},
                              {"time": TIME, "message": "two"}]}, "what it was before")
    await ben.refused("forbidden", "text.edit", room=room, seq=1, message="mine")
    await ben.refused("forbidden", "text.delete", room=room, seq=1)
    await ben.refused("no_message", "text.edit", room=room, seq=2, message="x")
    await ann.refused("empty", "text.edit", room=room, seq=1, message="")
    await ben.post(room, "rude", replyTo=1)
    await ann.ask("text.delete", room=room, seq=2)  # as the room's owner
    must_be(await ben.event("text.changed", seq=2), changed(room, 2, 3, "", deleted=True), "gone")
    await ann.ask("text.delete", room=room, seq=1)
    page = await ben.ask("history.fetch", "history.page", room=room)
    gone = [{**message(room, seq, author, ""), "deleted": True, "revision": revision}
            for seq, author, revision in [(1, ann, 4), (2, ben, 3)]]
    must_be([{**found, "nonce": "any"} for found in page["messages"]], gone, "what remains")
    edits = await ben.ask("edits.fetch", "edits.page", room=room, seq=1)
    must_be(edits["edits"], [], "no earlier texts")
    await ann.refused("no_message", "text.edit", room=room, seq=1, message="back")


async def reactions_are_counted(host):
    ann, ben = await host.people("Ann", "Ben")
    room = await made(ann, kind="public", name="Reactions")
    await join(room, ben)
    await ann.post(room, "tea")
    for person, count in (ann, 1), (ben, 2):
        await person.ask("reaction.set", room=room, seq=1, emoji="\u2764", on=True)
        must_be(await ben.event("reaction.changed"),
                {"type": "reaction.changed", "room": room, "seq": 1, "revision": count,
                 "emoji": "\u2764\ufe0f", "member": person.me, "on": True, "count": count}, "it")
    await ann.ask("reaction.set", room=room, seq=1, emoji="\u2764\ufe0f", on=True)  # as it was
    await ann.ask("reaction.set", room=room, seq=1, emoji="👩🏽‍🚀", on=True)
    await ann.ask("reaction.set", room=room, seq=1, emoji="\u2764\ufe0f", on=False)
    page = await ben.ask("history.fetch", "history.page", room=room)
    must_be(page["messages"][0]["reactions"],
            [{"emoji": "\u2764\ufe0f", "count": 1, "mine": True, "by": [ben.me]},
             {"emoji": "👩🏽‍🚀", "count": 1, "by": [ann.me]}], "what is on it")
    must_be(page["messages"][0]["revision"], 4, "a repeat is no change")
    for emoji in "", "a", "👍👍", "7", "\u200d":
        await ann.refused("bad_emoji", "reaction.set", room=room, seq=1, emoji=emoji, on=True)
    await ann.refused("no_message", "reaction.set", room=room, seq=2, emoji="👍", on=True)


async def messages_are_pinned(host):
    ann, ben = await host.people("Ann", "Ben")
    room = await made(ann, kind="public", name="Pins")
    await join(room, ben)
    for text in "one", "two":
        await ann.post(room, text)
    for revision, seq in enumerate([1, 2], 1):
        await ben.ask("pin.set", room=room, seq=seq, on=True)
        must_be((await ann.event("text.changed"))["revision"], revision, "the change")
    page = await ann.ask("pins.fetch", "pins.page", room=room)
    must_be(page, {"type": "pins.page", "room": room, "messages": [
        message(room, 2, ann, "two", pinned=True, revision=2),
        message(room, 1, ann, "one", pinned=True, revision=1)]}, "the latest first")
    await ann.ask("pin.set", room=room, seq=2, on=False)
    must_be(await ben.event("text.changed", revision=3), changed(room, 2, 3, "two"), "taken out")


async def reading_is_one_for_all_devices(host):
    ann, ben = await host.people("Ann", "Ben")
    room = await made(ann, kind="public", name="Reading")
    await join(room, ben)
    second = await host.somebody(token=ben.welcome["token"])
    await join(room, second)
    for text in "one", "@Ben: two", "@room: three":
        await ann.post(room, text)
    state = await listed(ben, room)
    must_be([state["unread"], state["mentions"], state["read"]], [3, 2, 0], "unread")
    must_be(state["last"], message(room, 3, ann, "@room: three", everyone=True), "the last")
    must_be((await listed(ann, room))["unread"], 0, "one's own are read")
    await ben.ask("read.mark", room=room, seq=2)
    for device in ben, second:
        must_be(await device.event("read.changed"),
                {"type": "read.changed", "room": room, "read": 2, "unread": 1, "mentions": 1},
                "on all devices")
    await second.ask("read.mark", room=room, seq=1)  # never back
    state = await listed(second, room)
    must_be([state["unread"], state["read"]], [1, 2], "still")
    await ben.refused("bad_seq", "read.mark", room=room, seq=4)
    page = await ben.ask("history.fetch", "history.page", room=room, unread=True, limit=2)
    must_be([found["seq"] for found in page["messages"]], [2, 3], "around the first unread")


async def receipts_show_who_has_read(host):
    ann, ben = await host.people("Ann", "Ben")
    room = await made(ann, kind="public", name="Receipts")
    await join(room, ben)
    await ann.post(room, "one")
    await ben.refused("forbidden", "seen.fetch", room=room)
    await ann.ask("room.edit", room=room, receipts=True)
    await ben.ask("read.mark", room=room, seq=1)
    must_be(await ann.event("seen.changed", member=ben.me["id"]),
            {"type": "seen.changed", "room": room, "member": ben.me["id"], "seq": 1}, "told")
    page = await ben.ask("seen.fetch", "seen.page", room=room)
    must_be(sorted(page["seen"], key=lambda seen: seen["member"]),
            sorted([{"member": person.me["id"], "seq": 1} for person in (ann, ben)],
                   key=lambda seen: seen["member"]), "everybody")


async def words_are_found(host):
    ann, ben = await host.people("Ann", "Benedikt")
    room = await made(ann, kind="public", name="Finding things")
    other = await made(ann, kind="public", name="Elsewhere")
    await join(room, ben)
    for author, place, text in [
            (ann, room, "Green tea, https://tea.example"), (ben, room, "green is the tea"),
            (ann, room, "お茶の間で会議"), (ann, other, "GREEN apples"), (ben, room, "crème brûlée")]:
        await author.post(place, text)
    await ann.ask("pin.set", room=room, seq=2, on=True)

    async def hits(query, **fields):
        page = await ann.ask("search", "search.page", query=query, **fields)
        return [found["message"] for found in page["messages"] if found["room"] in (room, other)]

    apples, tea, pinned = "GREEN apples", "Green tea, https://tea.example", "green is the tea"
    for query, found in {
            "green": [apples, pinned, tea], "green tea": [pinned, tea], '"green tea"': [tea],
            "茶の": ["お茶の間で会議"], "会議": ["お茶の間で会議"], "creme": ["crème brûlée"],
            "appl*": [], "apples*": [apples],
            "green from:benedikt": [pinned], f"green from:{ben.me['id']}": [pinned],
            "green in:Elsewhere": [apples], 'tea in:"Finding things"': [pinned, tea],
            "tea has:link": [tea], "tea is:pinned": [pinned], "green before:2020-01-01": [],
            "green after:2020-01-01": [apples, pinned, tea], "nothing of the kind": [],
            '"': [], "AND OR NOT": [], "green*) OR (x": [], "from:": [], "'; DROP TABLE": [],
    }.items():
        must_be(await hits(query), found, f"what {query} finds")
    must_be(await hits("green", room=room), [pinned, tea], "in one room")
    must_be(sorted(await hits("green", ranked=True)), sorted([apples, pinned, tea]), "ranked")
    first = await ann.ask("search", "search.page", query="green tea", limit=1)
    must_be(first, {"type": "search.page", "next": NUMBER,
                    "messages": [message(room, 2, ben, pinned, pinned=True, revision=1)]}, "one")
    second = await ann.ask("search", "search.page", query="green tea", limit=1,
                           before=first["next"])
    must_be([found["message"] for found in second["messages"]], [tea], "the next")
    await ann.refused("too_long", "search", query="x" * 513)


async def a_busy_member_is_slowed_down(host):
    ann = await host.somebody(name="Ann")
    room = await made(ann, kind="public", name="Busy")
    answers = await asyncio.gather(*(ann.request("typing.set", room=room, typing=True)
                                     for _ in range(300)))
    refused = [answer for answer in answers if answer["type"] == "refusal"]
    must_be(refused[0], {"type": "refusal", "code": "rate", "retryAfter": NUMBER}, "too fast")
    must_be(len(answers) - len(refused) > 150, True, "the burst")
    await asyncio.sleep(refused[-1]["retryAfter"] / 1000)
    await ann.ask("typing.set", room=room, typing=False)


chapters = [everybody_sees_one_order, a_nonce_makes_one_message, a_text_that_is_none_is_refused,
            the_host_finds_who_is_named, a_reply_names_what_it_answers,
            a_text_is_edited_and_deleted, reactions_are_counted, messages_are_pinned,
            reading_is_one_for_all_devices, receipts_show_who_has_read, words_are_found,
            a_busy_member_is_slowed_down]
