# SPDX-License-Identifier: MIT
# People: who they are, what they may, whether they are there.
import asyncio

from client import Client, TEXT, TIME, must_be
from rooms import facts, join, listed, made


async def who_has_said_hello_is_known_again(host):
    ann = await host.somebody(name="  Ann\u202e  Lee ")
    must_be(ann.welcome, {"type": "welcome", "place": TEXT, "version": TEXT, "epoch": TEXT,
                          "member": {"id": TEXT, "name": "Ann Lee"}, "token": TEXT, "time": TIME},
            "a newcomer")
    token = ann.welcome["token"]
    await ann.refused("login", "hello", name="Ann")
    await ann.refused("bad_name", "member.rename", name="\u200b")
    await ann.ask("member.rename", name="Anna")
    again = await host.somebody(token=token)
    must_be(again.me, {"id": ann.me["id"], "name": "Anna"}, "the same member")
    must_be(again.welcome["token"], token, "the same token")
    other = await host.somebody(token="nobody's")
    must_be(other.me["id"] == ann.me["id"], False, "another token is another member")


async def nothing_goes_before_hello(host):
    stranger = await Client.connect(host.url())
    await stranger.refused("login", "rooms.fetch")
    answer = await stranger.exchange({"type": "dance", "ref": 1000})
    must_be(answer, {"type": "refusal", "code": "unknown"}, "an unknown command")
    answer = await stranger.exchange({"type": "room.leave", "ref": 1001})
    must_be(answer, {"type": "refusal", "code": "bad_message", "detail": TEXT}, "a field missing")
    await stranger.socket.send("{")
    must_be(await stranger.event("refusal"), {"type": "refusal", "code": "bad_json"}, "no JSON")
    answer = await stranger.exchange({"type": "hello", "ref": 1002, "name": None, "more": {}})
    must_be(answer["type"], "welcome", "null is absent, more is ignored")
    await stranger.close()


async def roles_say_who_may_what(host):
    ann, ben, cem = await host.people("Ann", "Ben", "Cem")
    room = await made(ann, kind="public", name="Roles")
    await join(room, ben, cem)
    of_ben = {"room": room, "member": ben.me["id"]}
    of_ann = {"room": room, "member": ann.me["id"]}
    await ben.refused("forbidden", "role.set", role="owner", **of_ben)
    await ben.refused("forbidden", "member.remove", room=room, member=cem.me["id"])
    await ben.refused("forbidden", "members.add", room=room, members=[cem.me["id"]])
    await ann.ask("role.set", role="moderator", **of_ben)
    must_be(await cem.event("member.added", room=room, role="moderator"),
            {"type": "member.added", "room": room, "member": ben.me, "role": "moderator"}, "it")
    await ben.refused("forbidden", "member.remove", **of_ann)
    await ben.refused("forbidden", "role.set", role="owner", **of_ben)
    await ann.refused("forbidden", "role.set", role="member", **of_ann)  # the last owner
    await ann.refused("no_member", "role.set", room=room, member="p_nobody", role="member")
    await ben.ask("member.remove", room=room, member=cem.me["id"])
    must_be(await ann.event("member.removed"),
            {"type": "member.removed", "room": room, "member": cem.me["id"]}, "to the others")
    await cem.event("member.removed", member=cem.me["id"])
    await cem.refused("not_joined", "text.post", room=room, nonce="n", message="x")
    await ann.ask("room.leave", room=room)
    must_be(await ben.event("member.added", room=room, role="owner"),
            {"type": "member.added", "room": room, "member": ben.me, "role": "owner"}, "the heir")


async def whoever_leaves_leaves_with_all_devices(host):
    ann, ben = await host.people("Ann", "Ben")
    second = await host.somebody(token=ben.welcome["token"])
    room = await made(ann, kind="private", name="Devices", members=[ben.me["id"]])
    for device in ben, second:
        await device.event("room.opened", room=room)
        await join(room, device)
    await ben.ask("room.leave", room=room)
    for device in ben, second:
        await device.event("member.removed", room=room, member=ben.me["id"])
        await device.event("room.closed", room=room)
        await device.refused("no_room", "text.post", room=room, nonce="n", message="x")
    must_be(await listed(second, room), None, "the list")
    await ann.ask("members.add", room=room, members=[ben.me["id"]])
    must_be(await second.event("room.opened", room=room),
            {"type": "room.opened", "room": room, **facts("Devices", "private")}, "back again")


async def members_and_visitors_are_listed(host):
    ann, ben = await host.people("Ann", "Ben")
    room = await made(ann, kind="public", name="List")
    await join(room, ben)
    await ann.event("presence.changed", room=room, member=ann.me, online=True)
    await ann.event("presence.changed", room=room, member=ben.me, online=True)
    await ben.close()
    await ann.event("presence.changed", room=room, member=ben.me, online=False)
    guest = await host.plain("List", "?name=Guest")
    came = await ann.event("presence.changed", room=room, online=True)
    visitor = {"id": TEXT, "name": "Guest", "guest": True}
    must_be(came, {"type": "presence.changed", "room": room, "member": visitor, "online": True},
            "a guest of the plain dialect")
    page = await ann.ask("members.fetch", "members.page", room=room)
    expected = [{**ann.me, "role": "owner", "online": True},
                {**ben.me, "role": "member", "online": False},
                {**came["member"], "online": True}]
    must_be(page, {"type": "members.page", "room": room, "more": False,
                   "members": sorted(expected, key=lambda member: member["id"])}, "all of them")
    rest = await ann.ask("members.fetch", "members.page", room=room,
                         after=page["members"][0]["id"])
    must_be(rest["members"], page["members"][1:], "those after the first")
    await guest.close()
    await ann.event("presence.changed", room=room, member=came["member"], online=False)
    await ann.ask("member.rename", name="Anna")
    must_be((await ann.event("presence.changed", room=room))["member"],
            {**ann.me, "name": "Anna"}, "another name")


async def an_invitation_lets_in(host):
    ann, ben, cem, dan = await host.people("Ann", "Ben", "Cem", "Dan")
    room = await made(ann, kind="private", name="Party")
    made_one = await ann.ask("invite.make", "invite.made", room=room, seconds=3600, uses=1)
    invite = {"id": TEXT, "by": ann.me, "time": TIME, "ends": TIME, "uses": 1}
    must_be(made_one, {"type": "invite.made", "room": room, "invite": invite, "token": TEXT}, "it")
    endless = await ann.ask("invite.make", "invite.made", room=room)
    must_be(endless["invite"], {"id": TEXT, "by": ann.me, "time": TIME}, "without an end")
    answer = await ben.ask("room.join", "room.entered", invite=made_one["token"])
    must_be([answer["room"], answer["role"], answer["members"]], [room, "member", 2], "Ben")
    must_be(await ann.event("member.added", room=room),
            {"type": "member.added", "room": room, "member": ben.me, "role": "member"}, "told")
    await cem.refused("bad_invite", "room.join", invite=made_one["token"])
    await cem.ask("room.join", "room.entered", invite=endless["token"])
    await ben.refused("forbidden", "invite.make", room=room)
    await ben.refused("forbidden", "invites.fetch", room=room)
    page = await ann.ask("invites.fetch", "invites.page", room=room)
    must_be(page, {"type": "invites.page", "room": room, "invites": [endless["invite"]]}, "left")
    await ann.ask("invite.revoke", room=room, invite=endless["invite"]["id"])
    await dan.refused("bad_invite", "room.join", invite=endless["token"])
    short = await ann.ask("invite.make", "invite.made", room=room, seconds=1)
    while (await ann.ask("invites.fetch", "invites.page", room=room))["invites"]:
        await asyncio.sleep(0.05)  # the host's own clock decides
    await dan.refused("bad_invite", "room.join", invite=short["token"])
    for wrong in {"uses": 0}, {"uses": 10_001}, {"seconds": 0}, {"seconds": -1}:
        await ann.refused("bad_message", "invite.make", room=room, **wrong)


async def everybody_is_one_person(host):
    ann, ben = await host.people("Ann", "Ben")
    people = {}
    after = {}
    while True:
        page = await ann.ask("people.fetch", "people.page", **after)
        people.update((person["id"], person) for person in page["people"])
        if not page["more"]:
            break
        after = {"after": page["people"][-1]["id"]}
    since = people[ben.me["id"]]["since"]  # when he was here first
    him = {**ben.me, "since": since}
    must_be(people[ben.me["id"]], {**him, "availability": "online"}, "Ben")
    await ben.ask("presence.set", availability="busy", status=" in a\nmeeting ")
    busy = {**him, "availability": "busy", "status": "in a meeting"}
    await ann.event("person.changed", person=busy)
    second = await host.somebody(token=ben.welcome["token"])
    await ben.close()
    await second.ask("presence.set", availability="away")
    away = {**him, "availability": "away"}
    await ann.event("person.changed", person=away)  # of two devices one is left
    await second.close()
    gone = {**him, "availability": "offline", "seen": TIME}
    await ann.event("person.changed", person=gone)
    await ann.refused("bad_message", "presence.set", availability="offline")
    await ann.refused("too_long", "presence.set", availability="online", status="x" * 129)


async def typing_is_told_in_the_room(host):
    ann, ben = await host.people("Ann", "Ben")
    room = await made(ann, kind="public", name="Typing")
    await ben.refused("not_joined", "typing.set", room=room, typing=True)
    await join(room, ben)
    for typing in True, False:
        await ann.ask("typing.set", room=room, typing=typing)
        must_be(await ben.event("typing.changed"),
                {"type": "typing.changed", "room": room, "member": ann.me, "typing": typing}, "it")


async def the_tutorials_dialect_still_works(host):
    ann = await host.somebody(name="Ann")
    room = await made(ann, kind="public", name="Tutorial")
    guest = await host.plain("Tutorial")
    other = await host.plain("Tutorial", "?name=Bob")
    await guest.send(message="hi", colour="red")
    event = {"type": "text.posted", "room": room, "seq": 1, "id": TEXT, "time": TIME,
             "from": {"id": TEXT, "name": TEXT, "guest": True}, "message": "hi"}
    for socket in guest, other:
        must_be(await socket.hear(), event, "to everybody")
    await guest.say("x" * 16385)
    must_be(await guest.hear(), {"type": "refusal", "code": "too_long", "limit": 16384}, "long")
    late = await host.plain("Tutorial", "?history=5")
    must_be(await late.hear(), event, "the history")
    await ann.post(room, "and Ann")
    must_be((await late.hear())["from"], ann.me, "a member's text")
    cellar = await made(ann, kind="private", name="Hidden")
    stranger = await host.plain("Hidden")
    await stranger.say("is anybody here?")
    elsewhere = (await stranger.hear())["room"]
    must_be(elsewhere != cellar, True, "an address leads to public rooms only")
    for socket in guest, other, late, stranger:
        await socket.close()


chapters = [who_has_said_hello_is_known_again, nothing_goes_before_hello, roles_say_who_may_what,
            whoever_leaves_leaves_with_all_devices, members_and_visitors_are_listed,
            an_invitation_lets_in, everybody_is_one_person, typing_is_told_in_the_room,
            the_tutorials_dialect_still_works]
