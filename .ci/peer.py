#!/usr/bin/env python3
"""The nearest equivalent of aligning with a public library, for timing only.

usage: peer.py sklearn|fts5|difflib FOLDER
Reads the .txt articles of the folder, cuts them into sentences and scores every
sentence with those of the other articles: scikit-learn by TF-IDF cosine, SQLite's
FTS5 by bm25 with each sentence as a query, difflib by its ratio. Prints the number
of sentences whose best partner is any good. No facts, quotations or wording.
"""
import pathlib
import re
import sys


def sentences(folder):
    out = []
    for article, path in enumerate(sorted(pathlib.Path(folder).glob("*.txt"))):
        for s in re.split(r"(?<=[.!?”])\s+", path.read_text(encoding="utf-8")):
            if s.strip():
                out.append((article, s.strip()))
    return out


def by_sklearn(rows):
    from sklearn.feature_extraction.text import TfidfVectorizer

    m = TfidfVectorizer(sublinear_tf=True).fit_transform([s for _, s in rows])
    near = (m @ m.T).tocsr()
    good = 0
    for i, (article, _) in enumerate(rows):
        row = near.getrow(i)
        good += any(v > 0.3 and rows[j][0] != article for j, v in zip(row.indices, row.data))
    return good


def by_fts5(rows):
    import sqlite3

    db = sqlite3.connect(":memory:")
    db.execute("CREATE VIRTUAL TABLE s USING fts5(article UNINDEXED, text, tokenize='porter')")
    db.executemany("INSERT INTO s VALUES (?, ?)", rows)
    good = 0
    for article, text in rows:
        query = " OR ".join('"%s"' % w for w in re.findall(r"\w+", text))
        best = db.execute(
            "SELECT bm25(s) FROM s WHERE s MATCH ? AND article <> ? ORDER BY bm25(s) LIMIT 1", (query, article)
        ).fetchone()
        good += best is not None and best[0] < -5
    return good


def by_difflib(rows):
    import difflib

    good = 0
    for article, text in rows:
        m = difflib.SequenceMatcher(autojunk=False)
        m.set_seq2(text)
        for other, s in rows:
            m.set_seq1(s)
            if other != article and m.real_quick_ratio() > 0.6 and m.quick_ratio() > 0.6 and m.ratio() > 0.6:
                good += 1
                break
    return good


if __name__ == "__main__":
    found = {"sklearn": by_sklearn, "fts5": by_fts5, "difflib": by_difflib}[sys.argv[1]](sentences(sys.argv[2]))
    print(found, "sentences with a partner")
