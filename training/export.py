"""Exports trained runs to work/model: ONNX in 8 bits, tokenizer, settings, golden vectors.

    python export.py RUN... [--mode rows|blocks|channels]

Of several runs, each begun from the one before, the weights are averaged (Wortsman et al. 2022, model soups).

The graph is written node by node, so that what runs is what stands here. Word vectors are int8, one scale a row; weight
matrices are int8. The modes differ in how activations are quantised while it runs:
`rows`      one scale per token: a statement's logits do not depend on what else is in its batch;
`channels`  DynamicQuantizeMatMul, one scale for the whole batch: 15 % faster, but logits move with the batch;
`blocks`    MatMulNBits, one scale per 32 values of weights and activations: the most exact, half as fast.
"""
import argparse, hashlib, json, math, random, shutil
from pathlib import Path
import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer
import examples as ex
from encoder import CLASSES, LABEL, StanceModel
from onnx_model import OnnxModel, probabilities
from train import labels_of, macro_f1, parameter_groups, predict

WORK = Path(__file__).parent / "work"
OUT = Path(__file__).parent / "work/model"
BLOCK = 32
LONGEST = ex.MAX_TOKENS


class Graph:
    def __init__(self, mode):
        self.mode, self.nodes, self.constants, self.count = mode, [], [], 0

    def constant(self, array, name=None):
        self.count += 1
        name = name or f"c{self.count}"
        self.constants.append(numpy_helper.from_array(np.array(array, order="C"), name))
        return name

    def shared(self, name, array):
        return name if any(c.name == name for c in self.constants) else self.constant(array, name)

    def node(self, op, *inputs, domain="", outputs=1, name=None, **attributes):
        self.count += 1
        names = [name or f"n{self.count}"] if outputs == 1 else [f"n{self.count}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(op, list(inputs), names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def linear(self, x, weight, bias):
        n, k = weight.shape
        bias = self.constant(bias.astype(np.float32))
        if self.mode == "blocks":
            blocks = weight.reshape(n, k // BLOCK, BLOCK)
            scale = np.maximum(np.abs(blocks).max(-1, keepdims=True) / 127, 1e-10)
            packed = (np.rint(blocks / scale) + 128).clip(1, 255).astype(np.uint8)
            return self.node("MatMulNBits", x, self.constant(packed), self.constant(scale.reshape(n, -1).astype(np.float32)), "", "", bias,
                             domain="com.microsoft", K=k, N=n, bits=8, block_size=BLOCK, accuracy_level=4)
        scale = np.maximum(np.abs(weight).max(1) / 127, 1e-10).astype(np.float32)
        packed = np.rint(weight / scale[:, None]).clip(-127, 127).astype(np.int8).T
        if self.mode == "rows":
            largest = self.node("Max", self.node("ReduceMax", self.node("Abs", x), self.shared("last", np.array([-1]))), self.shared("tiny", np.array(1e-6, np.float32)))
            unit, middle = self.shared("unit", np.array(1 / 127, np.float32)), self.shared("middle", np.array(128, np.uint8))
            rounded = self.node("QuantizeLinear", self.node("Div", x, largest), unit, middle)
            y = self.node("MatMulIntegerToFloat", rounded, self.constant(packed), unit, self.constant(scale), middle, self.constant(np.zeros(n, np.int8)), domain="com.microsoft")
            return self.node("Add", self.node("Mul", y, largest), bias)
        return self.node("DynamicQuantizeMatMul", x, self.constant(packed), self.constant(scale), self.constant(np.zeros(n, np.int8)), bias, domain="com.microsoft")

    def norm(self, x, state, prefix):
        return self.node("LayerNormalization", x, self.constant(state[f"{prefix}.weight"]), self.constant(state[f"{prefix}.bias"]), axis=-1, epsilon=1e-12)


def build(state, shape, mode):
    g = Graph(mode)
    table = state["encoder.word.weight"]
    scale = np.maximum(np.abs(table).max(1, keepdims=True) / 127, 1e-10).astype(np.float32)
    words = g.node("Mul", g.node("Cast", g.node("Gather", g.constant(np.rint(table / scale).astype(np.int8)), "input_ids"), to=TensorProto.FLOAT),
                   g.node("Gather", g.constant(scale), "input_ids"))
    length = g.node("Slice", g.node("Shape", "input_ids"), g.constant(np.array([1])), g.constant(np.array([2])))
    positions = g.node("Slice", g.constant(state["encoder.position.weight"][:LONGEST]), g.constant(np.array([0])), length, g.constant(np.array([0])))
    x = g.norm(g.node("Add", words, positions), state, "encoder.norm")
    key_mask = g.node("Cast", "attention_mask", to=TensorProto.INT32)
    for l in range(shape["layers"]):
        at = f"encoder.layers.{l}"
        linear = lambda y, name: g.linear(y, state[f"{at}.{name}.weight"], state[f"{at}.{name}.bias"])
        q, k, v = g.node("Split", linear(x, "qkv"), axis=-1, num_outputs=3, outputs=3)
        y = g.node("MultiHeadAttention", q, k, v, "", key_mask, domain="com.microsoft", num_heads=shape["heads"])
        x = g.norm(g.node("Add", x, linear(y, "attended")), state, f"{at}.norm1")
        x = g.norm(g.node("Add", x, linear(g.node("Gelu", linear(x, "inner")), "outer")), state, f"{at}.norm2")
    weight = g.node("Unsqueeze", g.node("Cast", "attention_mask", to=TensorProto.FLOAT), g.constant(np.array([2])))
    axis = g.constant(np.array([1]))
    mean = g.node("Div", g.node("ReduceSum", g.node("Mul", x, weight), axis, keepdims=0), g.node("ReduceSum", weight, axis, keepdims=0))
    pooled = g.node("Concat", g.node("Gather", x, g.constant(np.array(0)), axis=1), mean, axis=-1)
    dense = g.node("Tanh", g.node("Gemm", pooled, g.constant(state["dense.weight"]), g.constant(state["dense.bias"]), transB=1))
    g.node("Gemm", dense, g.constant(state["head.weight"]), g.constant(state["head.bias"]), transB=1, name="logits")
    tensor = lambda name, kind, *dims: helper.make_tensor_value_info(name, kind, dims)
    graph = helper.make_graph(g.nodes, "stance", [tensor("input_ids", TensorProto.INT64, "batch", "length"), tensor("attention_mask", TensorProto.INT64, "batch", "length")],
                              [tensor("logits", TensorProto.FLOAT, "batch", len(CLASSES))], g.constants)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20), helper.make_opsetid("com.microsoft", 1)], ir_version=10, producer_name="standpoint")


def averaged(last, shape):
    """The averaged weights of a run's last save."""
    model = StanceModel(shape); model.load_state_dict(last["model"])
    parameter_groups(model, 1, 1, 0)
    for p, a in zip([p for p in model.parameters() if p.requires_grad], last["average"]): p.data.copy_(a)
    return model.state_dict()


def last_options(run):
    """What a run was started with, as its log has it."""
    return json.loads((WORK / "runs" / run / "log.jsonl").read_text().splitlines()[-1])["options"]


def fit_bias(logits, classes):
    """What to add to the logits of each class so that the shares of the sets it is calibrated on come out right: training has more polar pairs."""
    logits, classes = torch.tensor(logits), torch.tensor(classes)
    bias, temperature = torch.zeros(len(CLASSES), requires_grad=True), torch.ones(1, requires_grad=True)
    optimizer = torch.optim.LBFGS([bias, temperature], max_iter=200)
    def loss():
        optimizer.zero_grad()
        value = torch.nn.functional.cross_entropy((logits + bias) / temperature, classes) + 0.01 * bias.square().sum()
        value.backward()
        return value
    optimizer.step(loss)
    return (bias - bias.mean()).detach().numpy()


def fit_temperature(logits, labels):
    """The temperature with the least negative log-likelihood of the label (−1, 0, +1) on dev, by golden section."""
    loss = lambda t: -np.mean(np.log(probabilities(logits, t)[np.arange(len(labels)), labels + 1] + 1e-9))
    low, high, ratio = 0.3, 4.0, (math.sqrt(5) - 1) / 2
    while high - low > 1e-3:
        a, b = high - ratio * (high - low), low + ratio * (high - low)
        if loss(a) < loss(b): high = b
        else: low = a
    return round((low + high) / 2, 3)


def conformal_threshold(p, labels, coverage=0.9):
    """Split conformal prediction: the label set {y: p(y) ≥ threshold} holds the true label with this probability."""
    own = np.sort(p[np.arange(len(labels)), labels + 1])
    rank = math.floor((len(own) + 1) * (1 - coverage))
    return round(float(own[max(0, rank - 1)]), 4)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("runs", nargs="+"); options.add_argument("--mode", choices=("blocks", "channels", "rows"), default="rows"); options.add_argument("--out", type=Path, default=OUT)
    options.add_argument("--version", default="1.0.0")
    chosen = options.parse_args()
    out = chosen.out; out.mkdir(parents=True, exist_ok=True)
    shape = torch.load(WORK / "trimmed.pt")["shape"]
    states = [averaged(torch.load(WORK / "runs" / run / "last.pt"), shape) for run in chosen.runs]
    state = {name: sum(one[name] for one in states) / len(states) for name in states[0]}
    model = StanceModel(shape); model.load_state_dict(state); model.eval()
    shutil.copy(WORK / "tokenizer.json", out / "tokenizer.json")
    tokenizer = Tokenizer.from_file(str(out / "tokenizer.json"))
    rows = [ex.own(r) for r in ex.read(ex.OWN / "dev.jsonl")]
    own, known = np.arange(len(rows)), rows + ex.measured(random.Random(0))
    ids = [ex.token_ids(tokenizer, e["claim"], e["text"], e["context"]) for e in known]
    gold = np.array([LABEL[e["cls"]] for e in known])
    torch.set_num_threads(1)
    full = predict(model, ids).numpy()
    bias = fit_bias(full, [e["cls"] for e in known])
    state["head.bias"] += torch.tensor(bias)
    full += bias
    onnx.save(build({k: v.float().numpy() for k, v in state.items()}, shape, chosen.mode), out / "model.int8.onnx")
    runtime = OnnxModel(out)
    logits = runtime.logits(ids)
    before, after = macro_f1(gold[own], labels_of(torch.tensor(full[own]))), macro_f1(gold[own], labels_of(torch.tensor(logits[own])))
    temperature = fit_temperature(logits, gold)
    p = probabilities(logits, temperature)
    digest = lambda name: {"file": name, "bytes": (out / name).stat().st_size, "sha256": hashlib.sha256((out / name).read_bytes()).hexdigest()}
    settings = {
        "name": "stance-e5-small", "version": chosen.version, "license": "CC BY-SA 4.0 (tuned on sets under it; initial weights: multilingual-e5-small, MIT)",
        "model": digest("model.int8.onnx"), "tokenizer": digest("tokenizer.json"),
        "layout": "<s> claim </s></s> statement </s>, then </s> context </s> where there is a context", "maxTokens": ex.MAX_TOKENS, "maxClaimTokens": 64,
        "specialTokens": {"start": 0, "padding": 1, "end": 2, "unknown": 3},
        "classes": list(CLASSES), "labels": list(LABEL), "temperature": temperature, "biasAdded": [round(float(b), 3) for b in bias],
        "conformal": {"coverage": 0.9, "minimumProbability": conformal_threshold(p, gold), "calibratedOn": "dev and the outside sets for measuring", "size": len(gold)},
        "training": {"runs": [last_options(run) for run in chosen.runs], "devMacroF1": {"float": round(before, 4), "int8": round(after, 4)}, "quantization": chosen.mode}}
    (out / "model.json").write_text(json.dumps(settings, indent=2, ensure_ascii=False) + "\n")
    golden = [{"claim": e["claim"], "text": e["text"], "context": e["context"], "ids": ids[i], "logits": [round(float(v), 5) for v in runtime.logits([ids[i]])[0]]}
              for i, e in list(enumerate(rows))[:: max(1, len(rows) // 200)][:200]]
    (out / "golden.json").write_text("[\n" + ",\n".join(json.dumps(g, ensure_ascii=False) for g in golden) + "\n]\n")
    print(json.dumps({**{k: settings[k] for k in ("temperature", "biasAdded", "conformal")}, **settings["training"]["devMacroF1"], "largest logit difference": round(float(np.abs(full - logits).max()), 3),
                      "bytes": settings["model"]["bytes"]}, indent=1))


if __name__ == "__main__":
    main()
