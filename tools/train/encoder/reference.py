#!/usr/bin/env python3
"""Writes what the weights make of texts, a text a line, for the tests of compare/reading/vector: reference.py FOLDER TEXTS.txt > reference.jsonl

FOLDER has encoder.safetensors and vocab.txt. The encoder in plain numpy is the shortest description of what the program does. For each text the numbers of its tokens, the
sentence vector and the states of the first 24 tokens, before they are rounded. Needs numpy and tokenizers.
"""
import json, math, os, struct, sys
import numpy as np

erf = np.vectorize(math.erf)


def read(path):
    """Name -> float32 array; int8 matrices are multiplied by their row scales."""
    with open(path, "rb") as f:
        head = json.loads(f.read(struct.unpack("<Q", f.read(8))[0]))
        data = f.read()
    raw = {}
    for name, t in head.items():
        if name != "__metadata__":
            a, b = t["data_offsets"]
            raw[name] = np.frombuffer(data[a:b], {"I8": np.int8, "F32": np.float32}[t["dtype"]]).reshape(t["shape"])
    return {n: v.astype(np.float32) * raw[n + ".scale"][:, None] if n + ".scale" in raw else v for n, v in raw.items() if not n.endswith(".scale")}


class Encoder:
    def __init__(self, weights):
        self.w = weights
        self.layers = 1 + max(int(n.split(".")[2]) for n in weights if n.startswith("encoder.layer."))

    def norm(self, x, name):
        m, v = x.mean(-1, keepdims=True), x.var(-1, keepdims=True)
        return (x - m) / np.sqrt(v + 1e-12) * self.w[name + ".weight"] + self.w[name + ".bias"]

    def linear(self, x, name):
        return x @ self.w[name + ".weight"].T + self.w[name + ".bias"]

    def states(self, ids):
        """Numbers of tokens, marks included -> states of the last layer [tokens, 384]."""
        e, n = "embeddings.", len(ids)
        x = self.w[e + "word_embeddings.weight"][ids] + self.w[e + "position_embeddings.weight"][:n] + self.w[e + "token_type_embeddings.weight"][0]
        x = self.norm(x, e + "LayerNorm")
        for l in range(self.layers):
            p = "encoder.layer.%d." % l
            q, k, v = (self.linear(x, p + "attention.self." + m).reshape(n, 12, 32).transpose(1, 0, 2) for m in ("query", "key", "value"))
            s = q @ k.transpose(0, 2, 1) / math.sqrt(32)
            s = np.exp(s - s.max(-1, keepdims=True))
            a = (s / s.sum(-1, keepdims=True) @ v).transpose(1, 0, 2).reshape(n, 384)
            x = self.norm(x + self.linear(a, p + "attention.output.dense"), p + "attention.output.LayerNorm")
            h = self.linear(x, p + "intermediate.dense")
            x = self.norm(x + self.linear(h * .5 * (1 + erf(h / math.sqrt(2))), p + "output.dense"), p + "output.LayerNorm")
        return x


def unit(x):
    return x / np.maximum(np.linalg.norm(x, axis=-1, keepdims=True), 1e-12)


if __name__ == "__main__":
    from tokenizers import BertWordPieceTokenizer
    tokenizer = BertWordPieceTokenizer(os.path.join(sys.argv[1], "vocab.txt"), lowercase=True)
    tokenizer.enable_truncation(128)
    encoder = Encoder(read(os.path.join(sys.argv[1], "encoder.safetensors")))
    for line in open(sys.argv[2], encoding="utf-8", newline="\n"):
        text = line.rstrip("\n")
        ids = tokenizer.encode(text).ids
        x = encoder.states(ids)
        numbers = lambda v: [round(float(y), 5) for y in v]
        states = unit(x[:24] @ encoder.w["projection.weight"].T)
        print(json.dumps({"text": text, "ids": ids, "vector": numbers(unit(x.mean(0))), "states": [numbers(s) for s in states]}, ensure_ascii=False))
