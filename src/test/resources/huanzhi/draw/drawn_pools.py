#!/usr/bin/env python3
"""What verify_draw.py makes of the thousand draws that InventedDraw makes up, by the same recipe in another language.

    python3 src/test/resources/huanzhi/draw/drawn_pools.py > src/test/resources/huanzhi/draw/drawn-pools.csv

writes the hashes that DrawTest compares with, one line `number,hash` for each draw.
"""
import hashlib
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, *[os.pardir] * 5, "sample-data"))
sys.dont_write_bytecode = True
import verify_draw  # noqa: E402

CATEGORIES = ["重点", "一般", "特殊"]


def choices(number):
    """The n-th choice among m is the first four bytes of SHA-256(`number:n`) modulo m."""
    count = 0

    def among(most):
        nonlocal count
        words = "%d:%d" % (number, count)
        count += 1
        return int(hashlib.sha256(words.encode()).hexdigest()[:8], 16) % most
    return among


def code(number):
    return "E%03d" % number


def by_bytes(rows):
    return sorted(rows, key=lambda row: row[0].encode("utf-8"))


def officer(number, among):
    tasks, most, experienced = among(4), among(8), among(3) > 0
    recused = sorted({code(among(40)) for _ in range(among(4))})
    absent = "休假" if among(6) == 0 else ""
    return ["P0%d" % number, "人员%d" % number, str(tasks), str(most), "1" if experienced else "0", ",".join(recused),
            absent]


def invented(number):
    among = choices(number)
    categories = CATEGORIES[:1 + among(3)]
    pool = []
    for each in range(among(40)):
        category = categories[among(len(categories))]
        pool.append([code(each), "单位%d" % each, category, str(1 + among(5))])
    officers = [officer(each, among) for each in range(among(9))]
    quotas = [{"category": category, "wanted": among(14)} for category in categories]
    past = []
    for _ in range(among(6)):
        first, second = "P0%d" % among(9), "P0%d" % among(9)
        past.append({"code": code(among(40)), "first": first, "second": second})
    public_number = "" if among(2) == 0 else str(among(100_000))
    picks = [(among(2) == 1, among(50)) for _ in range(among(6))]
    secret = hashlib.sha256(("secret %d" % number).encode()).digest()
    rules = {"quotas": quotas, "pastTeams": past}
    return by_bytes(pool), by_bytes(officers), rules, secret, public_number, picks


def changes(pool, officers, rules, secret, public_number, picks):
    """Each pick is a task of those so far; where an officer is asked for, and one goes there, he is exchanged."""
    made = []
    for person, pick in picks:
        tasks = verify_draw.draw(pool, officers, rules, secret, public_number, made)[0]
        if not tasks:
            break
        task = tasks[pick % len(tasks)]
        gone = task[4][pick % 2] if person and task[4] else ""
        made.append({"code": task[2], "officer": gone, "reason": "当场申请回避" if gone else "已停产",
                     "at": "2026-03-04T09:00:00", "operator": "张三"})
    return made


def told(number):
    pool, officers, rules, secret, public_number, picks = invented(number)
    made = changes(pool, officers, rules, secret, public_number, picks)
    tasks, short, outcomes = verify_draw.draw(pool, officers, rules, secret, public_number, made)
    text = "".join("%d %s %s %s %s\n" % (task[0], task[1], task[2], task[3], ",".join(task[4])) for task in tasks)
    text += "".join("%s %d %d\n" % each for each in short)
    return text + "".join("%d %s %s %s\n" % (each[0], each[1], ",".join(each[2]), each[3]) for each in outcomes)


if __name__ == "__main__":
    for draw in range(1000):
        print("%d,%s" % (draw, hashlib.sha256(told(draw).encode("utf-8")).hexdigest()))
