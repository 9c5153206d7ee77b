#!/usr/bin/env python3
"""Runs a published draw again, from its description alone: python3 verify_draw.py RECORD.json [SHA256]

The description (also in the record itself, under "description"):
  pool      lines  code TAB name TAB category TAB weight LF, sorted by the bytes of the code
  officers  lines  id TAB name TAB tasks TAB most TAB 1 or 0 TAB code,code... TAB why absent LF, sorted by id:
            tasks are those of the quarter so far, most is the full load, 1 is a year's experience, the codes are the
            enterprises he is recused from, and who is absent or has no valid certificate says so in the last field
  rules     JSON with sorted keys and no blanks: quotas (category, wanted), pastTeams (code, first, second)
  seed      SHA-256(32 secret bytes followed by the public number in UTF-8)
  key       of an enterprise with weight w: the smallest of HMAC-SHA256(seed, "code#1") ... "code#w", in hexadecimal
  draw      category after category in the order of the rules, the wanted number with the smallest keys; equal keys by
            code; tasks are numbered from 1; what a category lacks is a shortfall (category, wanted, drawn)
  team      of task k: officers not absent, below their most, not recused; fewest tasks first (each task counts from
            when it is given), then by HMAC-SHA256(seed, "k|code|id"); of pairs (1,2) (1,3) (2,3) (1,4) ... the first
            with an officer of a year's experience that was not the pair there last time; its first officer leads;
            without such a pair nobody goes
  changes   ("replacements") in their order. Without an officer the enterprise is replaced: the task keeps its number,
            its team is released (its tasks count no longer), the next key of the category takes the place and a team
            is found anew; with nobody left in line the task is struck off and is a shortfall of one. With an officer he
            is exchanged: the team is released, he is barred from that code from now on, the other stays and leads with
            the first in line whom the pair's rules allow; if there is none, a team is found anew
  outcome   of each change: the number of the task, the code that has it now (empty where it was struck off), its
            officers, and a seal = SHA-256(seal before, LF, code TAB officer TAB reason TAB at TAB operator LF), where
            the seal before the first is empty. Records of the format huanzhi-draw-1 have no outcomes.
  digest    the SHA-256 of the whole file, which is printed on the papers; nothing else protects the exclusions, the
            operator, the supervisor and the times
"""
import hashlib
import hmac
import json
import sys

DESCRIPTION = "3670bd58fcd13758fe5fc57114a9e154ca1745c55f487c1952684c636f9ee272"


def lines(text, count):
    rows = [line.split("\t") for line in text.split("\n")[:-1]]
    assert all(len(row) == count for row in rows), "a line of a list is not whole"
    return rows


class Impossible(Exception):
    """A change that cannot be carried out."""


def called(number, change):
    return "change %d (%s %s)" % (number, "officer %s at" % change["officer"] if change["officer"] else "replacing",
                                  change["code"])


def draw(pool, officers, rules, secret, public_number, changes):
    """The tasks as (number, category, code, key, [officers]), the shortfalls as (category, wanted, drawn), and of each
    change the outcome as (task, code, [officers], seal)."""
    seed = hashlib.sha256(secret + public_number.encode("utf-8")).digest()

    def ticket(words):
        return hmac.new(seed, words.encode("utf-8"), hashlib.sha256).hexdigest()

    count = {row[0]: int(row[2]) for row in officers}
    past = {(row["code"], frozenset((row["first"], row["second"]))) for row in rules["pastTeams"]}

    barred = set()

    def standing(task, code):
        line = [row for row in officers if not row[6] and count[row[0]] < int(row[3])
                and code not in row[5].split(",") and (code, row[0]) not in barred]
        return sorted(line, key=lambda row: (count[row[0]], ticket("%d|%s|%s" % (task, code, row[0]))))

    def may(one, other, code):
        return "1" in (one[4], other[4]) and (code, frozenset((one[0], other[0]))) not in past

    def send(one, other):
        count[one[0]] += 1
        count[other[0]] += 1
        return [one[0], other[0]]

    def team(task, code):
        line = standing(task, code)
        for second in range(1, len(line)):
            for first in range(second):
                if may(line[first], line[second], code):
                    return send(line[first], line[second])
        return []

    def exchange(task, code, pair, gone):
        barred.add((code, gone))
        for officer in pair:
            count[officer] -= 1
        stays = [row for row in officers if row[0] in pair and row[0] != gone][0]
        for row in standing(task, code):
            if row[0] != stays[0] and may(stays, row, code):
                return send(stays, row)
        return team(task, code)

    waiting = {}
    for quota in rules["quotas"]:
        keyed = [(min(ticket("%s#%d" % (row[0], i + 1)) for i in range(int(row[3]))), row[0].encode("utf-8"), row[0])
                 for row in pool if row[2] == quota["category"]]
        waiting[quota["category"]] = sorted(keyed)
    tasks, short = [], []
    for quota in rules["quotas"]:
        line = waiting[quota["category"]]
        for drawn in range(quota["wanted"]):
            if not line:
                short.append((quota["category"], quota["wanted"], drawn))
                break
            key, _, code = line.pop(0)
            number = len(tasks) + 1
            tasks.append((number, quota["category"], code, key, team(number, code)))
    outcomes, seal = [], ""
    for count_of_changes, change in enumerate(changes, 1):
        codes = [task[2] for task in tasks]
        if change["code"] not in codes:
            raise Impossible("%s is impossible: the code is in no task" % called(count_of_changes, change))
        at = codes.index(change["code"])
        number, category, code, key, gone = tasks[at]
        words = "\t".join(change[name] for name in ("code", "officer", "reason", "at", "operator"))
        seal = hashlib.sha256(("%s\n%s\n" % (seal, words)).encode("utf-8")).hexdigest()
        if change["officer"]:
            if change["officer"] not in gone:
                raise Impossible("%s is impossible: the officer is not in that task" % called(count_of_changes, change))
            tasks[at] = (number, category, code, key, exchange(number, code, gone, change["officer"]))
            outcomes.append((number, code, tasks[at][4], seal))
            continue
        for officer in gone:
            count[officer] -= 1
        if waiting[category]:
            key, _, fresh = waiting[category].pop(0)
            tasks[at] = (number, category, fresh, key, team(number, fresh))
            outcomes.append((number, fresh, tasks[at][4], seal))
        else:
            del tasks[at]
            short.append((category, 1, 0))
            outcomes.append((number, "", [], seal))
    return tasks, short, outcomes


def first_difference(what, told, comes):
    for number in range(max(len(told), len(comes))):
        was = told[number] if number < len(told) else "nothing"
        now = comes[number] if number < len(comes) else "nothing"
        if was != now:
            return ["%s %d differs: recorded is %s, but %s comes out" % (what, number + 1, was, now)]
    return []


def differences(record, tasks, short, outcomes):
    wrong = []
    if record["format"] != "huanzhi-draw-1":
        words = "".join("%s\n" % line for line in record["description"])
        if hashlib.sha256(words.encode("utf-8")).hexdigest() != DESCRIPTION:
            wrong.append("the description of the rules differs from that of the format")
        for number, change in enumerate(record["replacements"], 1):
            was, now = change["outcome"], outcomes[number - 1]
            if (was["task"], was["code"], was["officers"]) != now[:3]:
                wrong.append("%s differs: recorded is %s, but %s comes out" % (
                    called(number, change), (was["task"], was["code"], was["officers"]), now[:3]))
                break
            if was["seal"] != now[3]:
                wrong.append("%s has other words than were sealed" % called(number, change))
                break
    names = {row[0]: row[1] for row in lines(record["pool"], 4)}
    told = [(each["number"], each["category"], each["code"], each["name"], each["key"], each["officers"])
            for each in record["tasks"]]
    wrong += first_difference("task", told, [task[:3] + (names[task[2]],) + task[3:] for task in tasks])
    told = [(each["category"], each["wanted"], each["drawn"]) for each in record["shortfalls"]]
    return wrong + first_difference("shortfall", told, short)


def foreign(record, secret):
    """Whether lists and secret are as they were and yet no key of a task comes out: then the public number is another."""
    seed = hashlib.sha256(secret + record["publicNumber"].encode("utf-8")).digest()
    weights = {row[0]: int(row[3]) for row in lines(record["pool"], 4)}

    def key(code):
        return min(hmac.new(seed, ("%s#%d" % (code, i + 1)).encode("utf-8"), hashlib.sha256).hexdigest()
                   for i in range(weights.get(code, 1)))

    return bool(record["tasks"]) and not any(task["key"] == key(task["code"]) for task in record["tasks"])


def main(path, printed=""):
    with open(path, "rb") as file:
        whole = file.read()
    digest = hashlib.sha256(whole).hexdigest()
    record = json.loads(whole.decode("utf-8"))
    if record["format"] not in ("huanzhi-draw-1", "huanzhi-draw-2"):
        raise ValueError("the format %s is not known" % record["format"])
    secret = bytes.fromhex(record["secret"])
    wrong = []
    for name, content in (("pool", record["pool"].encode("utf-8")), ("officers", record["officers"].encode("utf-8")),
                          ("rules", record["rules"].encode("utf-8")), ("secret", secret)):
        if hashlib.sha256(content).hexdigest() != record["commitment"][name]:
            wrong.append("the %s differs from what was committed to" % name)
    if not wrong and foreign(record, secret):
        wrong.append("the public number %r is not the one that was drawn with: no key comes out" % record["publicNumber"])
    try:
        tasks, short, outcomes = draw(lines(record["pool"], 4), lines(record["officers"], 7),
                                      json.loads(record["rules"]), secret, record["publicNumber"],
                                      record["replacements"])
        wrong += differences(record, tasks, short, outcomes)
    except Impossible as fault:
        wrong.append(str(fault))
    if printed and "".join(printed.split()).lower() != digest:
        wrong.append("the record differs from the printed one: its SHA-256 is %s" % digest)
    for sentence in wrong:
        print(sentence)
    if not wrong:
        print("sound: %d tasks come out as recorded" % len(tasks))
    return 1 if wrong else 0


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit("usage: verify_draw.py RECORD.json [SHA256]")
    try:
        sys.exit(main(*sys.argv[1:]))
    except (OSError, ValueError, KeyError, TypeError, AssertionError) as fault:
        sys.exit("%s is no whole record of a draw: %s" % (sys.argv[1], fault))
