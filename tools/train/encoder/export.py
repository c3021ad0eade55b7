#!/usr/bin/env python3
"""Writes trained weights as the program reads them: export.py OUT.pt encoder.safetensors

Matrices become int8 with a scale for each row (value = int8 * scale), vectors stay float32. The pooler and the head are left out. Afterwards run the tests of
compare/reading/vector: they name the new Version and the new hash of results.
"""
import json, struct, sys
import numpy as np


def named(state):
    """Names as in BERT of transformers, `projection.weight` besides."""
    out = {}
    for name, value in state.items():
        name = name.removeprefix("bert.").replace("project.", "projection.")
        if not name.startswith(("pooler.", "head.")) and not name.endswith("position_ids"):
            out[name] = np.asarray(value, np.float32)
    return out


def rounded(matrix):
    """A matrix as int8, and the scale of each row."""
    scale = np.maximum(np.abs(matrix).max(1) / 127, 1e-12).astype(np.float32)
    return np.rint(matrix / scale[:, None]).astype(np.int8), scale


def tensors(weights):
    out = {}
    for name, value in weights.items():
        if value.ndim == 2:
            out[name], out[name + ".scale"] = rounded(value)
        else:
            out[name] = value
    return dict(sorted(out.items(), key=lambda x: (x[1].dtype != np.float32, x[0])))


def sizes(weights):
    words, hidden = weights["embeddings.word_embeddings.weight"].shape
    layers = 1 + max(int(n.split(".")[2]) for n in weights if n.startswith("encoder.layer."))
    return {
        "format": "parallax encoder 1", "vocabulary": words, "hidden": hidden, "layers": layers, "heads": hidden // 32, "max_tokens": 128, "layer_norm_eps": "1e-12",
        "inner": len(weights["encoder.layer.0.intermediate.dense.bias"]), "projection": len(weights["projection.weight"]),
    }


def write(path, weights):
    head, at, data = {"__metadata__": {k: str(v) for k, v in sizes(weights).items()}}, 0, tensors(weights)
    for name, value in data.items():
        head[name] = {"dtype": "I8" if value.dtype == np.int8 else "F32", "shape": list(value.shape), "data_offsets": [at, at + value.nbytes]}
        at += value.nbytes
    text = json.dumps(head, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as f:
        f.write(struct.pack("<Q", len(text)) + text)
        for value in data.values():
            f.write(value.tobytes())


if __name__ == "__main__":
    import torch
    write(sys.argv[2], named({n: v.numpy() for n, v in torch.load(sys.argv[1], map_location="cpu").items()}))
