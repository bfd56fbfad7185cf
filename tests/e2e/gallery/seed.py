#!/usr/bin/python3
# SPDX-License-Identifier: MIT
# Fills a host with a conversation worth looking at, and stays, so that everybody is online:
# seed.py ADDRESS NAME. Whoever comes to the lobby by that name is written to as well, and taken out of
# a group again at a line of input. Says "ready" when all is said; ends when its input does.
import asyncio
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "python"))
from client import Client  # noqa: E402

PEOPLE = """Anna Berg|Ben Okafor|Chloé Martin|Dmitri Волков|Emre Yılmaz|فاطمة الزهراء|李雷|Grace O'Neill
Hiro 田中|Ingrid Lindqvist|João Pereira|Katarzyna Wiśniewska|Liam Walsh|Mei 王|Noor Haddad
Olga Петрова|Priya Sharma|Quentin Dubois|Rosa Jiménez|Sven Eriksson|Tomás Ó Briain|Uma Patel
Valentina Rossi|Wojciech Nowak|Xavier Roche|Yara Cohen|Zoë van den Heuvel|Θεοδώρα Παππά
A long name, once chosen for fun|韩梅梅""".replace("\n", "|").split("|")

CODE = """It was the cursor, not the query:

```cpp
for (qint64 seq = first; seq <= last; ++seq) {
    if (!held(seq))
        fetch(seq, std::min(last, seq + page)); // one page, never the whole gap
}
```
Now `page` is 50 everywhere."""

LONG = ("The crane at berth 4 is out until Thursday. The inspector wants the *whole* log since "
        "spring, so please put what you have into `berth-4/` today, also the hand-written pages: "
        "a photo is enough. Until then heavy lifts go over berth 2, **by appointment only**; write "
        "the time here and wait for somebody to say yes. The tide table is at "
        "https://tides.example/harbour/2026/november and the ferry keeps its hour.")

LOBBY = [
    ("Anna Berg", "Good morning! Coffee is ready ☕"),
    ("Ben Okafor", "On my way. Who has the key to the workshop?"),
    ("李雷", "我有。十分钟后到。"),
    ("Chloé Martin", "Merci 李雷 ! Je prends aussi le tournevis dynamométrique."),
    ("Ingrid Lindqvist", LONG),
    ("فاطمة الزهراء", "صباح الخير! الاجتماع في الساعة العاشرة في القاعة الكبيرة، وليس في المكتب."),
    ("Anna Berg", "Thank you, فاطمة. I have changed the sign at the door."),
    ("Hiro 田中", "了解です。資料は今夜までに共有フォルダに入れておきます 📁"),
    ("Dmitri Волков", "The printer on the second floor is out of toner again."),
    ("Dmitri Волков", "Third time this month."),
    ("Grace O'Neill", "> out of toner again\nOrdered. Meanwhile use the one by the stairs, it is ~~slow~~ patient."),
    ("Emre Yılmaz", "🎉🎉🎉"),
    ("Rosa Jiménez", "What is the cake for?"),
    ("Emre Yılmaz", "Two years without a lost message 😄"),
    ("Priya Sharma", CODE),
    ("Ben Okafor", "That explains it. Tested on the big room: scrolling is smooth all the way back."),
    ("Olga Петрова", "Кто-нибудь видел мой зонт? Синий, с деревянной ручкой."),
    ("Liam Walsh", "It hangs in the hall, next to the first-aid box."),
    ("Olga Петрова", "Нашла, спасибо! 🌂"),
    ("Noor Haddad", "Ferry at 17:40 today, *not* 18:00."),
]

ROOMS = [
    ("Design", "Drafts, critique, and no hard feelings", [
        ("Valentina Rossi", "New drafts for the sign are on the wall by the window."),
        ("Uma Patel", "The second one. The letters breathe."),
        ("Quentin Dubois", "+1, and a little warmer, please")]),
    ("Workshop", "Tools, benches, safety", [
        ("Sven Eriksson", "The band saw is back. New blade, so mind your fingers."),
        ("Wojciech Nowak", "Bench 3 is free after lunch.")]),
    ("中文角", "想聊什么就聊什么", [
        ("韩梅梅", "今天食堂有饺子！"), ("Mei 王", "太好了，十二点一起去？"), ("李雷", "好的 🥟")]),
    ("Kitchen", "", [("Tomás Ó Briain", "Whoever ate the last piece: the recipe is on the fridge.")]),
    ("Music", "What we listen to", [("Zoë van den Heuvel", "Something quiet for the afternoon?")]),
]


async def arrive(address):
    people = {}
    for name in PEOPLE:
        person = await Client.connect(f"ws://{address}/ws")
        person.me = (await person.ask("hello", "welcome", name=name))["member"]
        people[name] = person
    return people


async def room_of(person, name):
    return (await person.ask("room.join", "room.entered", name=name))["room"]


async def tell(people, room, lines):
    posted = {}
    for name, text in lines:
        posted[text] = (await people[name].post(room, text))["seq"]
    return posted


async def fill_lobby(people):
    for person in people.values():
        lobby = await room_of(person, "lobby")
    said = await tell(people, lobby, LOBBY)

    async def react(text, emoji, *names):
        for name in names:
            await people[name].ask("reaction.set", room=lobby, seq=said[text], emoji=emoji, on=True)

    await react(LOBBY[0][1], "☕", "Ben Okafor", "李雷", "Rosa Jiménez")
    await react(LOBBY[0][1], "❤️", "Grace O'Neill")
    await react(LOBBY[13][1], "🎉", *PEOPLE[:12])
    await react(CODE, "👍", "Ben Okafor", "Hiro 田中")
    await people["Liam Walsh"].post(
        lobby, "By the stairs it is out of paper, though.", replyTo=said[LOBBY[10][1]])
    edited = await people["Sven Eriksson"].post(lobby, "Meeting moved to 11:00")
    await people["Sven Eriksson"].ask(
        "text.edit", room=lobby, seq=edited["seq"], message="Meeting moved to **11:30**, same room")
    gone = await people["Xavier Roche"].post(lobby, "Wrong room, sorry")
    await people["Xavier Roche"].ask("text.delete", room=lobby, seq=gone["seq"])
    return lobby


async def fill(people):
    lobby = await fill_lobby(people)
    for name, topic, lines in ROOMS:
        owner = people[lines[0][0]]
        room = (await owner.ask("room.create", "room.entered", kind="public", name=name,
                                topic=topic))["room"]
        for member, _ in lines:
            await room_of(people[member], name)
        await tell(people, room, lines)
    return lobby


async def greet(people, lobby, guest):
    """Writes to the guest, also alone, and keeps on typing."""
    anna, ben = people["Anna Berg"], people["Ben Okafor"]
    while True:
        found = await anna.event("presence.changed", room=lobby, online=True)
        if found["member"]["name"] == guest:
            break
    await ben.post(lobby, f"@{guest} welcome aboard! The tour starts at noon.")
    for friend, text in ((anna, "Shall we have lunch together?"), (ben, "Here is the key 🔑")):
        alone = await friend.ask("room.create", "room.entered", kind="direct",
                                 members=[found["member"]["id"]])
        await friend.post(alone["room"], text)
    group = await anna.ask(
        "room.create", "room.entered", kind="group", name="Summer party",
        members=[found["member"]["id"], ben.me["id"], people["Rosa Jiménez"].me["id"]])
    await people["Rosa Jiménez"].ask("room.join", "room.entered", room=group["room"])
    await people["Rosa Jiménez"].post(group["room"], f"@{guest} can you bring the speakers?")
    return lambda: anna.ask("member.remove", room=group["room"], member=found["member"]["id"])


async def main(address, guest):
    people = await arrive(address)
    lobby = await fill(people)
    print("ready", flush=True)
    greeting = asyncio.create_task(greet(people, lobby, guest))
    wait = asyncio.get_running_loop().run_in_executor
    if await wait(None, sys.stdin.readline):
        await (await greeting)()
        await wait(None, sys.stdin.read)
    greeting.cancel()


asyncio.run(main(*sys.argv[1:]))
