"""Measures an exported model alone, without the rules that go before it, on our test (disjoint by claim) and on the outside dev sets; prints JSON and writes work/figures.json.

    python measure.py [MODEL_FOLDER] [--split dev|test]

Definitions are score_stance.py's (it is run on the same predictions); intervals are 95 % bootstraps over claims, seed 0.
"""
import argparse, json, subprocess, sys, time
from pathlib import Path
import numpy as np
from tokenizers import Tokenizer
import examples as ex
from onnx_model import OnnxModel, probabilities
from train import macro_f1

WORK = Path(__file__).parent / "work"
SCORER = ex.DATA.parent / "tools/score_stance.py"
FOMC = "Inflation calls for tighter monetary policy."


def predictions(model, tokenizer, rows, claim_of, context_of=lambda r: None):
    logits = model.logits([ex.token_ids(tokenizer, claim_of(r), r["text"], context_of(r)) for r in rows])
    p = probabilities(logits, model.settings["temperature"])
    labels = np.array([-1, 0, 1])[p.argmax(1)]
    off = (labels == 0) & (logits[:, 3] > logits[:, 1])
    return p, labels, off


def score(name, rows, p, labels, off):
    gold, predicted = WORK / f"{name}.gold.jsonl", WORK / f"{name}.pred.jsonl"
    gold.write_text("\n".join(json.dumps({k: r.get(k) for k in ("id", "lang", "text", "target", "label")}) for r in rows))
    predicted.write_text("\n".join(json.dumps(dict(id=r["id"], score=None if off[i] else round(float(p[i, 2] - p[i, 0]), 5), label=None if off[i] else int(labels[i]),
                                                   confidence=float(p[i].max()))) for i, r in enumerate(rows)))
    return json.loads(subprocess.run([sys.executable, SCORER, gold, predicted, "--json"], capture_output=True, text=True, check=True).stdout)


def interval(groups, statistic):
    """95 % bootstrap over groups (lists of row numbers)."""
    rng = np.random.default_rng(0)
    values = sorted(statistic(np.concatenate([groups[g] for g in rng.integers(len(groups), size=len(groups))])) for _ in range(2000))
    return [round(values[50], 3), round(values[1949], 3)]


def by_claim(rows, keep):
    claims = {}
    for i, r in enumerate(rows):
        if keep(r): claims.setdefault(r["claim_id"], []).append(i)
    return [np.array(v) for v in claims.values()]


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("model", nargs="?", type=Path, default=Path(__file__).parent / "work/model")
    options.add_argument("--split", default="test")
    chosen = options.parse_args()
    model, tokenizer = OnnxModel(chosen.model), Tokenizer.from_file(str(chosen.model / "tokenizer.json"))
    rows = ex.read(ex.OWN / f"{chosen.split}.jsonl")
    began = time.time()
    p, labels, off = predictions(model, tokenizer, rows, lambda r: r["target"], lambda r: r["context"])
    gold = np.array([r["label"] for r in rows]); right = gold == labels
    figures = {"own": score("own", rows, p, labels, off), "statements_per_second": round(len(rows) / (time.time() - began), 1)}
    figures["own"]["interval_by_claim"] = {l: interval(by_claim(rows, lambda r: l in (r["lang"], "all")), lambda k: macro_f1(gold[k], labels[k])) for l in ("all", "en", "de")}
    for variety in ("native", "mt"):
        k = [i for i, r in enumerate(rows) if r["lang"] == "de" and r["variety"] == variety]
        figures["own"][f"macro_f1_de_{variety}"] = macro_f1(gold[k], labels[k])
    is_off = np.array([r["kind"] == "off" for r in rows]); hit = (is_off & off).sum()
    figures["off"] = dict(precision=hit / max(1, off.sum()), recall=hit / is_off.sum(), polar_taken_for_off=float((off & (gold != 0)).sum() / (gold != 0).sum()))
    phenomena = sorted({x for r in rows for x in r["phenomena"]})
    figures["accuracy_by_phenomenon"] = {x: [round(float(right[k].mean()), 3), len(k)] for x in ["none", *phenomena]
                                         if (k := [i for i, r in enumerate(rows) if (x in r["phenomena"] if x != "none" else not r["phenomena"])])}
    figures["accuracy_by_kind"] = {x: round(float(right[[i for i, r in enumerate(rows) if r["kind"] == x]].mean()), 3) for x in ("off", "neutral", "balanced")}
    threshold = model.settings["conformal"]["minimumProbability"]
    inside = p >= threshold
    figures["conformal"] = dict(coverage=float(inside[np.arange(len(rows)), gold + 1].mean()), mean_size=float(inside.sum(1).mean()), both_signs=float((inside[:, 0] & inside[:, 2]).mean()))
    for name, claim_of in (("gwsd", lambda r: "Climate change is a serious concern."), ("fomc", lambda r: FOMC), ("ibmcs", lambda r: ex.argument(r)["claim"]), ("perspectrum", lambda r: ex.argument(r)["claim"])):
        outside = ex.read(ex.DATA / f"stance/{name}.dev.jsonl")
        p, labels, off = predictions(model, tokenizer, outside, claim_of)
        gold = np.array([r["label"] for r in outside])
        result = score(name, outside, p, labels, off)
        figures[name] = dict(n=len(gold), macro_f1=result["macro_f1"], macro_f1_95=result["macro_f1_95"], accuracy=result["accuracy"],
                             sign_of_higher_side=float(((p[:, 2] > p[:, 0]) == (gold == 1))[gold != 0].mean()))
    text = json.dumps(figures, indent=1, default=float)
    (WORK / f"figures.{chosen.split}.json").write_text(text); print(text)


if __name__ == "__main__":
    main()
