# SPDX-License-Identifier: MIT
# Rooms: of each kind, made, entered, changed, left.
from client import LIST, NUMBER, TEXT, must_be


def facts(name="", kind="public", **others):
    return {"name": name, "kind": kind, "topic": "", "archived": False, "posting": "all",
            "slowMode": 0, "history": "all", "historyLast": 0, "keepDays": 0, "keepCount": 0,
            "receipts": False, **others}


def entered(room, role, newest=0, present=1, members=1, **others):
    return {"type": "room.entered", "room": room, "role": role, "newest": newest, "revision": 0,
            "read": newest, "present": present, "members": members, **others}


async def join(room, *people):
    for person in people:
        await person.ask("room.join", "room.entered", room=room)


async def made(owner, **room):
    """The id of a room of that owner's."""
    return (await owner.ask("room.create", "room.entered", **room))["room"]


async def listed(person, room):
    """The room as the list of rooms has it; None: it has not."""
    after = {}
    while True:
        page = await person.ask("rooms.fetch", "rooms.page", **after)
        for found in page["rooms"]:
            if found["room"] == room:
                return found
        if not page["more"]:
            return None
        after = {"after": page["rooms"][-1]["room"]}


async def a_room_is_made_by_joining_it(host):
    ann, ben = await host.people("Ann", "Ben")
    answer = await ann.ask("room.join", "room.entered", name=" Tea time ☕ ")
    room = answer["room"]
    must_be(answer, entered(TEXT, "owner", **facts("Tea time ☕")), "a new room")
    must_be(await ben.event("room.opened", room=room),
            {"type": "room.opened", "room": room, **facts("Tea time ☕")}, "told to all")
    must_be(await ben.ask("room.join", "room.entered", name="Tea time ☕"),
            entered(room, "member", present=2, members=2, **facts("Tea time ☕")), "by name")
    must_be(await ann.event("presence.changed", online=True, member=ben.me),
            {"type": "presence.changed", "room": room, "member": ben.me, "online": True}, "Ben")
    must_be(await ben.ask("room.join", "room.entered", room=room),
            entered(room, "member", present=2, members=2, **facts("Tea time ☕")), "again, by id")
    must_be(await listed(ann, room),
            {"room": room, "newest": 0, "present": 2, "members": 2, "role": "owner", "read": 0,
             "unread": 0, "mentions": 0, **facts("Tea time ☕")}, "in the list")
    for person in ann, ben:
        await person.ask("room.leave", room=room)
    must_be(await ben.event("room.closed", room=room), {"type": "room.closed", "room": room},
            "nothing was ever posted")
    await ann.refused("no_room", "room.join", room=room)


async def a_room_is_joined_in_one_way(host):
    ann = await host.somebody(name="Ann")
    await ann.refused("bad_message", "room.join")
    await ann.refused("bad_message", "room.join", room="r_x", name="Tea")
    await ann.refused("no_room", "room.join", room="r_nothing")
    await ann.refused("bad_invite", "room.join", invite="nothing")
    for name in "", " ", "..", "a\u202eb", "x" * 65:
        await ann.refused("bad_room", "room.join", name=name)
    lobby = await ann.ask("room.join", "room.entered", name="lobby")
    must_be(lobby["role"], "member", "the lobby belongs to nobody")
    await ann.refused("forbidden", "room.edit", room=lobby["room"], topic="mine")


async def only_moderators_write_announcements(host):
    ann, ben = await host.people("Ann", "Ben")
    answer = await ann.ask("room.create", "room.entered", kind="public", name="News",
                           topic=" what  is new\n", posting="moderators")
    room = answer["room"]
    news = facts("News", topic="what is new", posting="moderators")
    must_be(answer, entered(TEXT, "owner", **news), "an announcement room")
    await ben.refused("taken", "room.create", kind="public", name="News")
    await join(room, ben)
    posted = await ann.post(room, "new: tea")
    await ben.event("text.posted", id=posted["id"])
    await ben.refused("forbidden", "text.post", room=room, nonce="n", message="me too")
    await ben.refused("forbidden", "reaction.set", room=room, seq=1, emoji="👍", on=True)
    await ann.ask("role.set", room=room, member=ben.me["id"], role="moderator")
    await ben.post(room, "me too")


async def a_private_room_does_not_exist_for_others(host):
    ann, ben, cem = await host.people("Ann", "Ben", "Cem")
    room = await made(ann, kind="private", name="Cellar", members=[ben.me["id"]])
    must_be(await ben.event("room.opened", room=room),
            {"type": "room.opened", "room": room, **facts("Cellar", "private")}, "told to Ben")
    await ben.refused("not_joined", "text.post", room=room, nonce="n", message="x")
    await join(room, ben)
    await ann.post(room, "heliotrope")
    await ben.event("text.posted", message="heliotrope")
    of_message = {"seq": 1}
    for type, fields in {
            "room.join": {}, "room.edit": {"topic": "x"}, "room.leave": {},
            "members.add": {"members": [cem.me["id"]]}, "members.fetch": {},
            "member.remove": {"member": ann.me["id"]}, "invite.make": {}, "invites.fetch": {},
            "role.set": {"member": cem.me["id"], "role": "owner"}, "seen.fetch": {},
            "invite.revoke": {"invite": "i_x"}, "text.post": {"nonce": "n", "message": "x"},
            "text.edit": {"message": "x", **of_message}, "text.delete": of_message,
            "reaction.set": {"emoji": "👍", "on": True, **of_message},
            "pin.set": {"on": True, **of_message}, "read.mark": of_message,
            "typing.set": {"typing": True}, "history.fetch": {}, "changes.fetch": {"after": 0},
            "edits.fetch": of_message, "pins.fetch": {}, "search": {"query": "heliotrope"},
    }.items():
        answer = await cem.refused("no_room", type, room=room, **fields)
        must_be(answer.get("detail"), None, f"{type} tells nothing")
    must_be(await listed(cem, room), None, "the list of somebody else")
    found = await cem.ask("search", "search.page", query="heliotrope")
    must_be(found, {"type": "search.page", "messages": []}, "a search of somebody else")
    # A public one may have the name, and another private one as well.
    await made(ben, kind="public", name="Cellar")
    await made(ben, kind="private", name="Cellar")
    must_be([event for event in cem.heard if room in str(event)], [], "what somebody else heard")


async def two_people_have_one_direct_room(host):
    ann, ben, cem = await host.people("Ann", "Ben", "Cem")
    other = {"kind": "direct", "members": [ben.me["id"]]}
    both = sorted([ann.me, ben.me], key=lambda member: member["id"])
    answer = await ann.ask("room.create", "room.entered", **other)
    room = answer["room"]
    must_be(answer, entered(TEXT, "member", members=2, **{"with": both}, **facts(kind="direct")),
            "a direct room")
    must_be(await ben.event("room.opened", room=room),
            {"type": "room.opened", "room": room, "with": both, **facts(kind="direct")},
            "told to the other")
    again = await ben.ask("room.create", "room.entered", kind="direct", members=[ann.me["id"]])
    must_be(again["room"], room, "the same two have the same room")
    await ann.post(room, "psst")
    await ben.event("text.posted", room=room, message="psst")
    for type, fields in {"room.leave": {}, "room.edit": {"topic": "x"}, "invite.make": {},
                         "members.add": {"members": [cem.me["id"]]},
                         "member.remove": {"member": ben.me["id"]}}.items():
        await ann.refused("forbidden", type, room=room, **fields)
    await ann.refused("bad_message", "room.create", kind="direct", members=[ann.me["id"]])
    await ann.refused("bad_message", "room.create", kind="direct")
    await ann.refused("bad_message", "room.create", kind="direct",
                      members=[ben.me["id"], cem.me["id"]])
    await ann.refused("no_member", "room.create", kind="direct", members=["p_nobody"])
    await cem.refused("no_room", "room.join", room=room)


async def a_group_belongs_to_all_who_are_in_it(host):
    ann, ben, cem, dan = await host.people("Ann", "Ben", "Cem", "Dan")
    answer = await ann.ask("room.create", "room.entered", kind="group",
                           members=[ben.me["id"], cem.me["id"]])
    room = answer["room"]
    must_be(answer, entered(TEXT, "owner", members=3, **{"with": LIST}, **facts(kind="group")),
            "a group")
    must_be(sorted(member["name"] for member in answer["with"]), ["Ann", "Ben", "Cem"], "with")
    await join(room, ben, cem)
    await ben.ask("room.edit", room=room, name="Choir", topic="Bach")
    must_be(await cem.event("room.changed", room=room),
            {"type": "room.changed", "room": room, **facts("Choir", "group", topic="Bach")},
            "a member changed it")
    await ben.ask("members.add", room=room, members=[dan.me["id"]])
    must_be(await cem.event("member.added", room=room),
            {"type": "member.added", "room": room, "member": dan.me, "role": "member"},
            "a member added somebody")
    await dan.event("room.opened", room=room)
    await ben.refused("forbidden", "member.remove", room=room, member=dan.me["id"])


async def a_room_is_changed_by_its_moderators(host):
    ann, ben = await host.people("Ann", "Ben")
    room = await made(ann, kind="public", name="Garden")
    await join(room, ben)
    await ben.refused("forbidden", "room.edit", room=room, topic="roses")
    changes = {"name": "Orchard", "topic": "apples", "slowMode": 10, "history": "last",
               "historyLast": 20, "keepDays": 30, "keepCount": 1000, "receipts": True}
    await ann.ask("room.edit", room=room, **changes)
    must_be(await ben.event("room.changed", room=room),
            {"type": "room.changed", "room": room, **{**facts("Orchard"), **changes}}, "it")
    await ann.refused("bad_message", "room.edit", room=room, slowMode=-1)
    await ann.refused("bad_message", "room.edit", room=room, history="sometimes")
    await ann.refused("bad_room", "room.edit", room=room, name="..")
    too_long = await ann.refused("too_long", "room.edit", room=room, topic="x" * 513)
    must_be(too_long["limit"], 512, "the limit of a topic")
    await ann.refused("taken", "room.edit", room=room, name="lobby")
    must_be((await ben.ask("room.join", "room.entered", name="Orchard"))["room"], room,
            "it is found by its new name")


async def slow_mode_lets_members_wait(host):
    ann, ben = await host.people("Ann", "Ben")
    room = await made(ann, kind="public", name="Slow")
    await join(room, ben)
    await ann.ask("room.edit", room=room, slowMode=3600)
    await ben.post(room, "one")
    refused = await ben.refused("rate", "text.post", room=room, nonce="n", message="two")
    must_be([refused["nonce"], 0 < refused["retryAfter"] <= 3_600_000], ["n", True], "the wait")
    await ann.post(room, "moderators")
    await ann.post(room, "do not wait")


async def an_archived_room_is_read_only(host):
    ann = await host.somebody(name="Ann")
    room = await made(ann, kind="public", name="Attic")
    await ann.post(room, "old things")
    await ann.post(room, "older things")
    await ann.ask("room.edit", room=room, archived=True)
    must_be((await ann.event("room.changed", room=room))["archived"], True, "archived")
    of_message = {"room": room, "seq": 1}
    await ann.refused("archived", "text.post", room=room, nonce="n", message="x")
    await ann.refused("archived", "text.edit", message="x", **of_message)
    await ann.refused("archived", "reaction.set", emoji="👍", on=True, **of_message)
    await ann.refused("archived", "pin.set", on=True, **of_message)
    await ann.ask("text.delete", **of_message)
    page = await ann.ask("history.fetch", "history.page", room=room)
    must_be([message["message"] for message in page["messages"]], ["", "older things"], "it")
    await ann.ask("room.edit", room=room, archived=False)
    must_be((await ann.post(room, "again"))["seq"], NUMBER, "it goes on")


chapters = [a_room_is_made_by_joining_it, a_room_is_joined_in_one_way,
            only_moderators_write_announcements, a_private_room_does_not_exist_for_others,
            two_people_have_one_direct_room, a_group_belongs_to_all_who_are_in_it,
            a_room_is_changed_by_its_moderators, slow_mode_lets_members_wait,
            an_archived_room_is_read_only]
