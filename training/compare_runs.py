"""Prints the table of training/README.md: macro-F1 on dev of each run's best weights, with 95 % bootstraps over claims.

    python compare_runs.py RUN [RUN ...]
"""
import sys
from pathlib import Path
import numpy as np
import torch
from tokenizers import Tokenizer
import examples as ex
from encoder import StanceModel
from measure import by_claim, interval
from train import labels_of, macro_f1, predict

WORK = Path(__file__).parent / "work"


def main():
    torch.set_num_threads(1)
    tokenizer = Tokenizer.from_file(str(WORK / "tokenizer.json"))
    rows = ex.read(ex.OWN / "dev.jsonl")
    ids = [ex.token_ids(tokenizer, r["target"], r["text"], r["context"]) for r in rows]
    gold = np.array([r["label"] for r in rows])
    print("| run | seed | dev, both | 95 % | English | German |\n| --- | --- | --- | --- | --- | --- |")
    for run in sys.argv[1:]:
        saved = torch.load(WORK / "runs" / run / "best.pt")
        model = StanceModel(saved["shape"]); model.load_state_dict(saved["model"])
        labels = labels_of(predict(model, ids))
        f1 = lambda k: macro_f1(gold[k], labels[k])
        of = lambda language: f1(np.array([i for i, r in enumerate(rows) if r["lang"] == language]))
        low, high = interval(by_claim(rows, lambda r: True), f1)
        print(f"| {run} | {saved['options']['seed']} | {f1(np.arange(len(rows))):.3f} | {low}–{high} | {of('en'):.3f} | {of('de'):.3f} |", flush=True)


if __name__ == "__main__":
    main()
