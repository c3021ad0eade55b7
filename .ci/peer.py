#!/usr/bin/env python3
"""The nearest equivalent of aligning, as a user of scikit-learn writes it; for timing only.

usage: peer.py FOLDER
Cuts the .txt articles of the folder into sentences and compares all of them by TF-IDF and
cosine in a few vectorised calls. Prints the number of pairs of different articles from .35 on.
No facts, quotations, names, numbers or wording.
"""
import pathlib
import re
import sys

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

ENDS = re.compile(r"(?<=[.!?])[\"”’)]*\s+(?=[\"“‘(]?[A-Z0-9])")
AT_ONCE = 1000

sentences, articles = [], []
for k, path in enumerate(sorted(pathlib.Path(sys.argv[1]).glob("*.txt"))):
    for paragraph in path.read_text(encoding="utf-8").split("\n"):
        found = [s for s in ENDS.split(paragraph.strip()) if s]
        sentences += found
        articles += [k] * len(found)
articles = np.array(articles)
x = TfidfVectorizer(stop_words="english", sublinear_tf=True).fit_transform(sentences)
pairs = 0
for start in range(0, x.shape[0], AT_ONCE):
    near = (x[start : start + AT_ONCE] @ x.T).tocoo()
    pairs += int(((near.data >= 0.35) & (articles[near.row + start] < articles[near.col])).sum())
print(len(sentences), "sentences,", pairs, "pairs")
