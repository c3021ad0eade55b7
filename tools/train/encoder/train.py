#!/usr/bin/env python3
"""Trains the encoder: train.py FOLDER MINILM_FOLDER OUT.pt [--layers 6] [--epochs 3] [--rate 3e-5] [--soft teach.npz] [--leave EVENT,EVENT...]

Starts from all-MiniLM-L6-v2 (MINILM_FOLDER: as transformers opens it), learns a projection of token states to 96 numbers and a head over the word features and the soft alignment, on the set `dev`
(hard labels) and, with --soft, on `unl` (the teacher's). --leave keeps events out of the training and prints their figures: the only honest ones on labelled events.
About 2.5 s an event and epoch on two cores.
"""
import argparse, random, torch
import torch.nn as nn, torch.nn.functional as F
from sklearn.preprocessing import StandardScaler
from transformers import AutoModel, AutoTokenizer
from common import *

p = argparse.ArgumentParser()
p.add_argument("folder"), p.add_argument("model"), p.add_argument("out")
p.add_argument("--layers", type=int, default=6), p.add_argument("--epochs", type=int, default=3), p.add_argument("--rate", type=float, default=3e-5)
p.add_argument("--soft"), p.add_argument("--leave", default="")
o = p.parse_args()
torch.manual_seed(1), random.seed(1)
tokenizer = AutoTokenizer.from_pretrained(o.model)
ROWS, TOTAL, EVENTS, WORDS = {}, {}, {}, {}
for name in ["dev"] + (["unl"] if o.soft else []):
    ROWS[name], TOTAL[name] = load(o.folder, name)
    EVENTS[name] = sentences(o.folder, name)
    for e in EVENTS[name].values():
        e["tokens"] = [tokenizer(t, truncation=True, max_length=72)["input_ids"] for t in e["texts"]]
        e["weights"] = [[0.] + w + [0.] for w in rarity([t[1:-1] for t in e["tokens"]])]
        e["at"], e["rows"] = {s: i for i, s in enumerate(e["ids"])}, []
    for k, r in enumerate(ROWS[name]):
        EVENTS[name][r["event"]]["rows"].append(k)
scale = StandardScaler().fit([r["x"] for r in ROWS["dev"]])
for name in ROWS:
    WORDS[name] = torch.tensor(np.clip(scale.transform([r["x"] for r in ROWS[name]]), -6, 6), dtype=torch.float32)
COSINE = 4  # which of the word features is the cosine of words


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.bert = AutoModel.from_pretrained(o.model)
        if o.layers < 6:
            keep = {2: [0, 5], 3: [0, 2, 5], 4: [0, 2, 4, 5]}[o.layers]
            self.bert.encoder.layer = nn.ModuleList([self.bert.encoder.layer[i] for i in keep])
        self.project = nn.Linear(384, 96, bias=False)
        self.head = nn.Linear(16 + 10, 1)
        nn.init.zeros_(self.head.weight), nn.init.constant_(self.head.bias, -4)

    def raw(self, e):
        """Token states [sentences, longest, 384], sentence vectors, weights and mask."""
        longest, n = max(map(len, e["tokens"])), len(e["tokens"])
        ids, mask, weights = torch.zeros(n, longest, dtype=torch.long), torch.zeros(n, longest), torch.zeros(n, longest)
        for i, t in enumerate(e["tokens"]):
            ids[i, :len(t)], mask[i, :len(t)], weights[i, :len(t)] = torch.tensor(t), 1, torch.tensor(e["weights"][i])
        out, order = [None] * n, sorted(range(n), key=lambda i: len(e["tokens"][i]))
        for c in range(0, n, 24):
            part = order[c:c + 24]
            width = max(len(e["tokens"][i]) for i in part)
            h = self.bert(input_ids=ids[part, :width], attention_mask=mask[part, :width].long()).last_hidden_state
            for k, i in enumerate(part):
                out[i] = F.pad(h[k], (0, 0, 0, longest - width))
        h = torch.stack(out)
        return h, F.normalize((h * mask.unsqueeze(-1)).sum(1) / mask.sum(1, keepdim=True), dim=1), weights, mask

    def features(self, name, e):
        h, vectors, weights, mask = self.raw(e)
        h = F.normalize(self.project(h), dim=-1)
        rows = [ROWS[name][k] for k in e["rows"]]
        a, b = torch.tensor([e["at"][r["a"]] for r in rows]), torch.tensor([e["at"][r["b"]] for r in rows])
        ps, qs = [], []
        for c in range(0, len(rows), 256):
            i, j = a[c:c + 256], b[c:c + 256]
            m = torch.bmm(h[i], h[j].transpose(1, 2)).masked_fill(mask[j].unsqueeze(1) == 0, -1)
            ps.append((m.max(2).values * weights[i]).sum(1) / weights[i].sum(1).clamp(min=.1))
            m = m.masked_fill(mask[i].unsqueeze(2) == 0, -1)
            qs.append((m.max(1).values * weights[j]).sum(1) / weights[j].sum(1).clamp(min=.1))
        x, y = torch.cat(ps), torch.cat(qs)
        f, c, w = (x + y) / 2, (vectors[a] * vectors[b]).sum(1), WORDS[name][e["rows"]][:, COSINE]
        lead = lambda v: v - v.detach() + torch.tensor(leads(rows, v.detach().numpy()), dtype=torch.float32)
        return torch.stack([f * 4 - 2, torch.maximum(x, y) * 4 - 2, torch.minimum(x, y) * 4 - 2, c * 2 - 1, lead(f) * 8, lead(c) * 4, f * c * 4 - 1, f * w, c * w, (x - y).abs() * 4], 1)

    def forward(self, name, e):
        return self.head(torch.cat([WORDS[name][e["rows"]], self.features(name, e)], 1)).squeeze(-1)


def loss(z, labels):
    y = torch.tensor([1. if l in SAME else .45 if l == "partial" else 0. for l in labels])
    w = torch.tensor([2. if l in SAME else .6 if l == "partial" else 1. for l in labels])
    return (F.binary_cross_entropy_with_logits(z, y, reduction="none") * w).mean()


def report(model, events, tag):
    if not events:
        return
    model.eval()
    rows, scores = [], []
    with torch.no_grad():
        for e in events:
            rows += [ROWS["dev"][k] for k in EVENTS["dev"][e]["rows"]]
            scores += model("dev", EVENTS["dev"][e]).tolist()
    total = {"strict": sum(r["label"] in SAME for r in rows), "lenient": sum(r["label"] != "no" for r in rows)}
    print(tag, figures(rows, total, np.array(scores) + [r["guard"] for r in rows]), "(of the candidates)", flush=True)


left = [e for e in o.leave.split(",") if e]
jobs = [("dev", e) for e in EVENTS["dev"] if e not in left]
model = Encoder()
for q in model.bert.embeddings.parameters():
    q.requires_grad = False
with torch.no_grad():  # the projection starts as the main directions of the states
    model.eval()
    x = torch.cat([h[m > 0] for h, _, _, m in (model.raw(EVENTS["dev"][e]) for _, e in jobs[:12])])
    model.project.weight.copy_(torch.linalg.svd(x, full_matrices=False)[2][:96])
    frozen = {e: torch.cat([WORDS["dev"][EVENTS["dev"][e]["rows"]], model.features("dev", EVENTS["dev"][e])], 1) for _, e in jobs}
warm = torch.optim.AdamW(model.head.parameters(), lr=3e-2, weight_decay=.02)
for _ in range(12):
    for n, e in random.sample(jobs, len(jobs)):
        l = loss(model.head(frozen[e]).squeeze(-1), [ROWS[n][k]["label"] for k in EVENTS[n][e]["rows"]])
        warm.zero_grad(), l.backward(), warm.step()
report(model, left, "before")
if o.soft:
    soft = torch.tensor(np.load(o.soft)["z"], dtype=torch.float32)
    jobs += [("unl", e) for e in EVENTS["unl"]]
learnt = [q for q in model.bert.parameters() if q.requires_grad] + list(model.project.parameters())
step = torch.optim.AdamW([{"params": learnt}, {"params": model.head.parameters()}], lr=o.rate, weight_decay=.01)
steps, done = o.epochs * len(jobs), 0
for epoch in range(o.epochs):
    for n, e in random.sample(jobs, len(jobs)):
        model.train()
        f = min(1, (done + 1) / (.08 * steps)) * (1 - done / steps)
        step.param_groups[0]["lr"], step.param_groups[1]["lr"] = o.rate * f, 3e-3 * f
        z, rows = model(n, EVENTS[n][e]), EVENTS[n][e]["rows"]
        l = loss(z, [ROWS[n][k]["label"] for k in rows]) if n == "dev" else .7 * F.binary_cross_entropy_with_logits(z, torch.sigmoid(soft[rows]))
        step.zero_grad(), l.backward(), nn.utils.clip_grad_norm_(learnt, 1.), step.step()
        done += 1
    report(model, left, "epoch %d" % (epoch + 1))
    torch.save(model.state_dict(), o.out)
