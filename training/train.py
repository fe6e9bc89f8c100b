"""Trains the stance model; data-parallel over processes, resumable.

    torchrun --nproc-per-node 2 train.py RUN --own --auxiliary --epochs 2
    torchrun --nproc-per-node 2 train.py RUN2 --init RUN --own --silver --explicit 14000 --steps 2300

Every process uses one thread: on shared cores that is faster than two threads that wait for each other in each operation.
Writes work/runs/RUN/{last.pt,best.pt,log.jsonl}; the same command again goes on from last.pt. `best` is the epoch's
averaged weights (EMA) with the highest macro-F1 on dev; another run starts (`--init`) from the averaged weights of the last save.
The sizes of an epoch: --own all, --rivals so many times all, --silver and --auxiliary their shares, --explicit so many pairs of `examples.explicit`.
"""
import argparse, json, math, os, random, time
from pathlib import Path
import numpy as np
import torch
import torch.distributed as dist
import torch.nn.functional as F
from tokenizers import Tokenizer
from encoder import LABEL, StanceModel
import examples as ex

WORK = Path(__file__).parent / "work"
RESTING = ("encoder.word", "encoder.position", "encoder.norm")
RANK, WORLD = int(os.environ.get("RANK", 0)), int(os.environ.get("WORLD_SIZE", 1))


def batches(lengths, size, rng):
    """Batches of like length, in random order: sorted within chunks of 40 batches."""
    order = list(range(len(lengths))); rng.shuffle(order)
    made = []
    for at in range(0, len(order), size * 40):
        chunk = sorted(order[at:at + size * 40], key=lambda i: lengths[i])
        made += [chunk[i:i + size] for i in range(0, len(chunk), size)]
    rng.shuffle(made)
    return [b for b in made if len(b) >= 2 * WORLD]


def padded(ids):
    width = max(map(len, ids))
    return (torch.tensor([i + [1] * (width - len(i)) for i in ids]), torch.tensor([[1] * len(i) + [0] * (width - len(i)) for i in ids]))


@torch.no_grad()
def predict(model, ids, size=32):
    model.eval()
    order = sorted(range(len(ids)), key=lambda i: len(ids[i])); logits = torch.zeros(len(ids), 4)
    for at in range(0, len(order), size):
        chunk = order[at:at + size]
        with torch.autocast("cpu", dtype=torch.bfloat16):
            logits[chunk] = model(*padded([ids[i] for i in chunk])).float()
    return logits


def labels_of(logits):
    """−1/0/+1: the most probable label, where off and neutral add up to 0."""
    p = logits.softmax(-1)
    return np.array([-1, 0, 1])[torch.stack([p[:, 0], p[:, 1] + p[:, 3], p[:, 2]], 1).argmax(1).numpy()]


def macro_f1(gold, predicted):
    f = [2 * ((gold == c) & (predicted == c)).sum() / max(1, (gold == c).sum() + (predicted == c).sum()) for c in (-1, 0, 1)]
    return float(np.mean(f))


def parameter_groups(model, rate, decay, frozen):
    """Layer-wise learning rates: the head `rate`, each layer below it `decay` times the one above; embeddings and `frozen` layers rest."""
    layers = model.shape["layers"]
    groups = {}
    for name, parameter in model.named_parameters():
        if name.startswith(RESTING) or name.startswith("encoder.layers") and int(name.split(".")[2]) < frozen:
            parameter.requires_grad_(False); continue
        depth = 0 if not name.startswith("encoder") else layers - int(name.split(".")[2])
        groups.setdefault((depth, parameter.ndim > 1), []).append(parameter)
    return [dict(params=p, lr=rate * decay ** d * (2 if d == 0 else 1), weight_decay=0.01 * w) for (d, w), p in groups.items()]


def average_gradients(parameters):
    if WORLD == 1: return
    flat = torch.cat([p.grad.view(-1) for p in parameters]).bfloat16()
    dist.all_reduce(flat); flat = flat.float() / WORLD
    at = 0
    for p in parameters:
        p.grad.copy_(flat[at:at + p.numel()].view_as(p)); at += p.numel()


def training_examples(chosen, rng):
    rows = [ex.own(r) for r in ex.read(ex.OWN / "train.jsonl")] if chosen.own else []
    if chosen.own_share < 1:
        kept = set(sorted({e["claim"] for e in rows})[::round(1 / chosen.own_share)])
        rows = [e for e in rows if e["claim"] in kept]
    auxiliary = ex.auxiliary(rng) if chosen.auxiliary else []
    if chosen.auxiliary_share < 1: auxiliary = rng.sample(auxiliary, int(len(auxiliary) * chosen.auxiliary_share))
    silver = ex.silver(rng) if chosen.silver else []
    rows += rng.sample(silver, int(len(silver) * chosen.silver_share))
    for _ in range(chosen.rivals): rows += ex.rivals(rng)
    rows = [ex.augmented(e, rng, chosen.names) for e in rows] if chosen.augment else rows
    auxiliary = [ex.denied(e, rng) if "argument" in e and rng.random() < 0.25 else e for e in auxiliary]
    return rows + ex.explicit(chosen.explicit, rng) + ex.off_pairs(rows, chosen.off_share, rng) + auxiliary + (ex.off_pairs(auxiliary, 0.1, rng) if auxiliary else [])


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("run")
    options.add_argument("--init")
    for flag in ("own", "silver", "auxiliary", "names", "augment"): options.add_argument(f"--{flag}", action="store_true")
    options.add_argument("--silver-share", type=float, default=1)
    options.add_argument("--rivals", type=int, default=0)
    options.add_argument("--explicit", type=int, default=0)
    options.add_argument("--own-share", type=float, default=1)
    options.add_argument("--auxiliary-share", type=float, default=1)
    options.add_argument("--off-share", type=float, default=0.08)
    options.add_argument("--epochs", type=int, default=4)
    options.add_argument("--steps", type=int, help="in all, instead of epochs")
    options.add_argument("--stop", type=int, help="end after this step, with the rate it has there")
    options.add_argument("--batch", type=int, default=32)
    options.add_argument("--rate", type=float, default=7e-5)
    options.add_argument("--decay", type=float, default=1)
    options.add_argument("--frozen", type=int, default=0)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--dev", type=int, default=10**9)
    chosen = options.parse_args()
    torch.set_num_threads(1)
    if WORLD > 1: dist.init_process_group("gloo")
    folder = WORK / "runs" / chosen.run; folder.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(chosen.seed)
    tokenizer = Tokenizer.from_file(str(WORK / "tokenizer.json"))
    encode = lambda e: ex.token_ids(tokenizer, e["claim"], e["text"], e["context"])
    start = torch.load(WORK / "trimmed.pt")
    model = StanceModel(start["shape"])
    model.encoder.load_state_dict(start["state"])
    optimizer = torch.optim.AdamW(parameter_groups(model, chosen.rate, chosen.decay, chosen.frozen), betas=(0.9, 0.98), foreach=True)
    trained = [p for p in model.parameters() if p.requires_grad]
    if chosen.init:
        before = torch.load(WORK / "runs" / chosen.init / "last.pt")
        model.load_state_dict(before["model"])
        for p, a in zip(trained, before["average"]): p.data.copy_(a)
    average = [p.detach().clone() for p in trained]
    dev = [ex.own(r) for r in ex.read(ex.OWN / "dev.jsonl")][: chosen.dev]
    dev_ids, gold = [encode(e) for e in dev], np.array([LABEL[e["cls"]] for e in dev])
    watched = {name: ([encode(e) for e in kept], torch.tensor([e["cls"] == ex.FOR for e in kept])) for name, kept in ex.watched().items()}
    per_epoch = math.ceil(len(training_examples(chosen, random.Random(chosen.seed))) / chosen.batch)
    total = chosen.steps or per_epoch * chosen.epochs
    warm_up = min(600, 0.08 * total)
    rates = [g["lr"] for g in optimizer.param_groups]
    step = first = skip = 0; best = -1.0
    if (folder / "last.pt").exists():
        saved = torch.load(folder / "last.pt")
        model.load_state_dict(saved["model"]); optimizer.load_state_dict(saved["optimizer"]); average = saved["average"]
        step, first, skip, best = saved["step"], saved["epoch"], saved["done"], saved["best"]
    def save(epoch, done):
        if RANK == 0:
            torch.save(dict(model=model.state_dict(), optimizer=optimizer.state_dict(), average=average, step=step, epoch=epoch, done=done, best=best), folder / "last.tmp")
            os.replace(folder / "last.tmp", folder / "last.pt")
    began = saved_at = time.time()
    last = min(total, chosen.stop or total)
    epoch = first
    while step < last:
        rng = random.Random(chosen.seed * 1000 + epoch)  # the same in every process
        rows = training_examples(chosen, rng)
        ids = [encode(e) for e in rows]
        plan = batches([len(i) for i in ids], chosen.batch, rng)
        torch.manual_seed(chosen.seed * 7919 + epoch * 31 + RANK + step)
        for done, batch in enumerate(plan):
            if done < skip: continue
            if step >= last: break
            model.train()
            mine = batch[RANK::WORLD]
            weight = torch.tensor([rows[i]["weight"] for i in mine])
            with torch.autocast("cpu", dtype=torch.bfloat16):
                logits = model(*padded([ids[i] for i in mine])).float()
            losses = F.cross_entropy(logits, torch.tensor([rows[i]["cls"] for i in mine]), reduction="none", label_smoothing=0.1)
            loss = (losses * weight).mean()
            loss.backward()
            average_gradients(trained)
            torch.nn.utils.clip_grad_norm_(trained, 1.0)
            scale = min((step + 1) / warm_up, (total - step) / (total - warm_up))
            for group, rate in zip(optimizer.param_groups, rates): group["lr"] = rate * scale
            optimizer.step(); optimizer.zero_grad()
            step += 1
            torch._foreach_lerp_(average, [p.detach() for p in trained], max(0.02, 1 / (step + 1)))
            if step % 20 == 0 and RANK == 0:
                print(f"epoch {epoch} step {step}/{total} loss {loss.item():.3f} {(time.time() - began):.0f}s", flush=True)
            if time.time() - saved_at > 180: save(epoch, done + 1); saved_at = time.time()
        skip = 0
        own_weights = [p.detach().clone() for p in trained]
        for p, a in zip(trained, average): p.data.copy_(a)
        mine = list(range(len(dev_ids)))[RANK::WORLD]
        logits = torch.zeros(len(dev_ids), 4); logits[mine] = predict(model, [dev_ids[i] for i in mine])
        if WORLD > 1: dist.all_reduce(logits)
        predicted = labels_of(logits)
        f1 = macro_f1(gold, predicted)
        by_language = {l: round(macro_f1(gold[k], predicted[k]), 3) for l in ("en", "de") if len(k := [i for i, e in enumerate(dev) if e["lang"] == l])}
        if RANK == 0:
            side = lambda logits, favours: round(((logits[:, 2] > logits[:, 0]) == favours).float().mean().item(), 3)
            polar = torch.tensor(gold != 0)
            sides = {f"side_{name}": side(predict(model, kept), favours) for name, (kept, favours) in watched.items()}
            line = dict(run=chosen.run, epoch=epoch, step=step, dev_macro_f1=round(f1, 4), **by_language, side_dev=side(logits[polar], torch.tensor(gold == 1)[polar]), **sides, seconds=round(time.time() - began))
            print(line, flush=True); open(folder / "log.jsonl", "a").write(json.dumps({**line, "options": vars(chosen)}) + "\n")
            if f1 > best: torch.save(dict(model=model.state_dict(), shape=model.shape, dev_macro_f1=f1, options=vars(chosen), epoch=epoch), folder / "best.pt")
        best = max(best, f1)
        for p, w in zip(trained, own_weights): p.data.copy_(w)
        epoch += 1
        save(epoch, 0); saved_at = time.time()


if __name__ == "__main__":
    main()
