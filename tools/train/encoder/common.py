"""What the programs here share: labelled pairs with the program's word features, scores, and soft alignment.

A set NAME is three files in a folder: NAME.articles.jsonl {event, date, sentences: [{id, text}]}, NAME.pairs.jsonl {event, a, b, label} with the labels same-fact, conflict,
partial and no, and NAME.jsonl, the word features of the pairs that come into question, written by `go run ./tools/train/align candidates`.
"""
import json, math, os, re, unicodedata
from collections import Counter, defaultdict
import numpy as np

SAME = ("same-fact", "conflict")


def load(folder, name):
    """The candidate pairs of a set, and how many pairs are the same (strict) and the same or partly (lenient)."""
    rows = [json.loads(line) for line in open(os.path.join(folder, name + ".jsonl"))]
    total = {"strict": 0, "lenient": 0}
    for line in open(os.path.join(folder, name + ".pairs.jsonl")):
        label = json.loads(line)["label"]
        total["strict"] += label in SAME
        total["lenient"] += label in SAME or label == "partial"
    return rows, total


def sentences(folder, name):
    """Per event the ids and texts of its sentences, in order."""
    events = {}
    for line in open(os.path.join(folder, name + ".articles.jsonl")):
        a = json.loads(line)
        e = events.setdefault(a["event"], {"ids": [], "texts": []})
        for s in a["sentences"]:
            e["ids"].append(s["id"])
            e["texts"].append(s["text"])
    return events


def clean(text):
    """A text as the program freezes it: one blank between words, no control or format characters. Apply before dumping."""
    return " ".join("".join(c for c in re.sub(r"\s+", " ", text) if unicodedata.category(c) not in ("Cf", "Cc")).split())


def rarity(tokens):
    """Weight of each token of each sentence by how few sentences of the event have it."""
    df, n = Counter(t for s in tokens for t in set(s)), len(tokens)
    return [[max(math.log((n + 1) / (df[t] + .5)), .05) for t in s] for s in tokens]


def average_precision(rows, scores, total, strict):
    hits = seen = 0
    area = 0.
    for score, label in sorted(((s, r["label"]) for r, s in zip(rows, scores)), key=lambda x: -x[0]):
        if strict and label == "partial":
            continue
        seen += 1
        if label in SAME or (not strict and label == "partial"):
            hits += 1
            area += hits / seen
    return area / total


def best_f1(rows, scores, total):
    hits, best = 0, 0.
    ranked = sorted(((s, r["label"]) for r, s in zip(rows, scores) if r["label"] != "partial"), key=lambda x: -x[0])
    for seen, (_, label) in enumerate(ranked, 1):
        hits += label in SAME
        best = max(best, 2 * hits / (seen + total))
    return best


def figures(rows, total, scores):
    return "strict AP %.3f  best F1 %.3f  lenient AP %.3f" % (
        average_precision(rows, scores, total["strict"], True), best_f1(rows, scores, total["strict"]), average_precision(rows, scores, total["lenient"], False))


def leads(rows, values):
    """How far each value lies above the best rival that shares one of the two sentences, towards the same article."""
    by = defaultdict(list)
    for k, r in enumerate(rows):
        by[r["event"], r["a"], r["b"][0]].append((values[k], k))
        by[r["event"], r["b"], r["a"][0]].append((values[k], k))
    lead = np.full(len(rows), 9.)
    for group in by.values():
        group.sort(reverse=True)
        for v, k in group:
            rival = group[0][0] if group[0][1] != k else (group[1][0] if len(group) > 1 else v - .1)
            lead[k] = min(lead[k], v - rival)
    return lead
