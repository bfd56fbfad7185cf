# SPDX-License-Identifier: MIT
# History: pages from every place, what hides it, and coming back to it.
from client import LIST, TEXT, TIME, must_be
from rooms import join, listed, made
from texts import message


async def filled(owner, name, count, **room):
    """A public room with texts "1", "2", "3" …"""
    room = await made(owner, kind="public", name=name, **room)
    for number in range(1, count + 1):
        await owner.post(room, str(number))
    return room


async def seqs(person, room, **place):
    page = await person.ask("history.fetch", "history.page", room=room, **place)
    return [found["seq"] for found in page["messages"]], page["more"], page.get("later")


async def pages_are_of_any_place(host):
    ann = await host.somebody(name="Ann")
    room = await filled(ann, "Pages", 10)
    page = await ann.ask("history.fetch", "history.page", room=room, limit=1)
    must_be(page, {"type": "history.page", "room": room, "epoch": ann.welcome["epoch"],
                   "messages": [message(room, 10, ann, "10")], "more": True}, "the newest")
    for place, expected in [
            ({}, (list(range(1, 11)), False, None)), ({"limit": 3}, ([8, 9, 10], True, None)),
            ({"before": 4}, ([1, 2, 3], False, None)),
            ({"before": 8, "limit": 2}, ([6, 7], True, None)),
            ({"after": 8}, ([9, 10], False, None)),
            ({"after": 0, "limit": 2}, ([1, 2], True, None)), ({"after": 10}, ([], False, None)),
            ({"around": 5, "limit": 4}, ([3, 4, 5, 6], True, True)),
            ({"around": 1, "limit": 4}, (LIST, False, True)),
            ({"around": 10, "limit": 4}, (LIST, True, False)),
            ({"date": "2020-01-01T00:00:00.000Z", "limit": 4}, (LIST, False, True))]:
        must_be(list(await seqs(ann, room, **place)), list(expected), f"the page {place}")
    for place in {"before": 1, "after": 1}, {"around": 1, "unread": True}, {"before": -1}:
        await ann.refused("bad_seq", "history.fetch", room=room, **place)
    await ann.refused("bad_message", "history.fetch", room=room, before="1")
    await ann.refused("bad_message", "history.fetch", room=room, date="yesterday")
    await ann.refused("epoch", "history.fetch", room=room, epoch="e_another", after=1)


async def a_date_leads_to_its_messages(host):
    ann = await host.somebody(name="Ann")
    room = await filled(ann, "Dates", 3)
    page = await ann.ask("history.fetch", "history.page", room=room)
    time = page["messages"][1]["time"]
    found = await ann.ask("history.fetch", "history.page", room=room, date=time, limit=2)
    must_be(any(each["time"] == time for each in found["messages"]), True, "its message is there")
    found = await ann.ask("history.fetch", "history.page", room=room, limit=2,
                          date="2100-01-01T00:00:00.000Z")
    must_be([found["messages"][-1]["seq"], found["later"]], [3, False], "later than all: the end")


async def a_rule_hides_what_was_before(host):
    ann, ben = await host.people("Ann", "Ben")
    room = await filled(ann, "Rules", 5)
    await ann.ask("text.edit", room=room, seq=1, message="the first")
    await ann.ask("pin.set", room=room, seq=1, on=True)
    await join(room, ben)
    await ann.post(room, "6")
    await ann.ask("room.edit", room=room, history="joined")
    must_be((await seqs(ben, room))[0], [6], "since he joined")
    await ben.refused("no_message", "text.post", room=room, nonce="n", replyTo=5, message="x")
    await ben.refused("no_message", "reaction.set", room=room, seq=1, emoji="👍", on=True)
    await ben.refused("no_message", "edits.fetch", room=room, seq=1)
    pins = await ben.ask("pins.fetch", "pins.page", room=room)
    must_be(pins["messages"], [], "no pins")
    changes = await ben.ask("changes.fetch", "changes.page", room=room, after=0)
    must_be(changes["messages"], [], "no changes")
    found = await ben.ask("search", "search.page", query="first", room=room)
    must_be(found["messages"], [], "no hits")
    must_be((await seqs(ann, room))[0], [1, 2, 3, 4, 5, 6], "its owner reads all")
    await ann.ask("room.edit", room=room, history="last", historyLast=2)
    must_be((await seqs(ben, room))[0], [5, 6], "the last two")
    await ann.ask("room.edit", room=room, history="none")
    must_be((await seqs(ben, room))[0], [6], "since he came in")
    again = await host.somebody(token=ben.welcome["token"])
    await ben.close()
    await ann.event("presence.changed", room=room, online=False)
    await join(room, again)
    must_be((await seqs(again, room))[0], [], "and out, and in again")
    await ann.ask("room.edit", room=room, history="all")
    must_be((await seqs(again, room))[0], [1, 2, 3, 4, 5, 6], "everything")


async def what_was_missed_is_fetched(host):
    ann, ben = await host.people("Ann", "Ben")
    room = await filled(ann, "Resume", 3)
    await join(room, ben)
    await ben.close()
    await ann.event("presence.changed", room=room, online=False)
    await ann.ask("text.edit", room=room, seq=1, message="one")
    await ann.ask("reaction.set", room=room, seq=2, emoji="👍", on=True)
    await ann.ask("pin.set", room=room, seq=1, on=True)
    await ann.post(room, "4")
    back = await host.somebody(token=ben.welcome["token"])
    must_be(back.welcome["epoch"], ben.welcome["epoch"], "the epoch")
    answer = await back.ask("room.join", "room.entered", room=room)
    must_be([answer["newest"], answer["revision"], answer["read"]], [4, 3, 3], "how far it is")
    must_be(list(await seqs(back, room, after=3, epoch=back.welcome["epoch"])), [[4], False, None],
            "the texts")
    page = await back.ask("changes.fetch", "changes.page", room=room, after=0)
    thumb = {"emoji": "👍", "count": 1, "by": [ann.me]}
    must_be(page, {"type": "changes.page", "room": room, "epoch": TEXT, "more": False, "messages": [
        message(room, 2, ann, "2", revision=2, reactions=[thumb]),
        message(room, 1, ann, "one", revision=3, edited=TIME, pinned=True)]}, "the changes")
    page = await back.ask("changes.fetch", "changes.page", room=room, after=2)
    must_be([found["seq"] for found in page["messages"]], [1], "those after the second")
    await back.refused("bad_seq", "changes.fetch", room=room, after=-1)


async def many_changes_come_in_pages(host):
    ann = await host.somebody(name="Ann")
    room = await filled(ann, "Many", 1)
    big = "x" * 16000
    known = 0
    for number in range(18):  # more than a page may weigh
        await ann.post(room, big)
        await ann.ask("text.edit", room=room, seq=number + 2, message=big + "y")
    changes, pages = [], 0
    while True:
        page = await ann.ask("changes.fetch", "changes.page", room=room, after=known)
        changes += [found["seq"] for found in page["messages"]]
        pages += 1
        if not page["more"]:
            break
        known = page["messages"][-1]["revision"]
    must_be([changes, pages > 1], [list(range(2, 20)), True], "all of them, each once")


async def a_restart_loses_nothing(host):
    ann, ben = await host.people("Ann", "Ben")
    room = await made(ann, kind="private", name="Restart", members=[ben.me["id"]])
    await ben.event("room.opened", room=room)
    await join(room, ben)
    first = await ann.post(room, "@Ben: before")
    await ben.post(room, "me too", replyTo=1)
    await ann.ask("text.edit", room=room, seq=1, message="@Ben: before!")
    await ben.ask("reaction.set", room=room, seq=1, emoji="🎉", on=True)
    before = [await listed(person, room) for person in (ann, ben)]
    host.stop()
    must_be(await ann.ended() in (1001, 1012), True, "a farewell")
    host.start()
    back = [await host.somebody(token=person.welcome["token"]) for person in (ann, ben)]
    must_be([person.me for person in back], [ann.me, ben.me], "the same people")
    must_be(back[0].welcome["epoch"], ann.welcome["epoch"], "the same epoch")
    for person, known in zip(back, before):
        must_be(await listed(person, room), {**known, "present": 0}, "the room")
    answer = await back[1].ask("room.join", "room.entered", room=room)
    must_be([answer["role"], answer["newest"], answer["revision"]], ["member", 2, 2], "its state")
    await join(room, back[0])
    await back[0].send(type="text.post", room=room, nonce=first["nonce"], message="again")
    known = await back[0].event("text.posted", nonce=first["nonce"])
    must_be([known["seq"], known["id"]], [1, first["id"]], "a nonce makes one message, ever")
    page = await back[1].ask("history.fetch", "history.page", room=room)
    must_be(page["messages"], [
        message(room, 1, ann, "@Ben: before!", mentions=[ben.me], revision=2, edited=TIME,
                reactions=[{"emoji": "🎉", "count": 1, "mine": True, "by": [ben.me]}]),
        message(room, 2, ben, "me too", replyTo=1)], "the history")
    must_be((await back[0].post(room, "after"))["seq"], 3, "the numbers go on")


chapters = [pages_are_of_any_place, a_date_leads_to_its_messages, a_rule_hides_what_was_before,
            what_was_missed_is_fetched, many_changes_come_in_pages, a_restart_loses_nothing]
