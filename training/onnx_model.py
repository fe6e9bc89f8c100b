"""The exported model, run as the product runs it: onnxruntime, ids in, logits and calibrated probabilities out."""
import json
from pathlib import Path
import numpy as np
import onnxruntime


def probabilities(logits, temperature):
    """(n, 3): p(−1), p(0) = neutral + off, p(+1)."""
    scaled = logits / temperature
    p = np.exp(scaled - scaled.max(1, keepdims=True)); p /= p.sum(1, keepdims=True)
    return np.stack([p[:, 0], p[:, 1] + p[:, 3], p[:, 2]], 1)


class OnnxModel:
    def __init__(self, folder, threads=2):
        options = onnxruntime.SessionOptions(); options.intra_op_num_threads = threads
        self.session = onnxruntime.InferenceSession(str(Path(folder) / "model.int8.onnx"), options, providers=["CPUExecutionProvider"])
        settings = Path(folder) / "model.json"
        self.settings = json.loads(settings.read_text()) if settings.exists() else None

    def logits(self, ids, size=16):
        order = sorted(range(len(ids)), key=lambda i: len(ids[i])); out = np.zeros((len(ids), 4), np.float32)
        for at in range(0, len(order), size):
            chunk = order[at:at + size]; width = max(len(ids[i]) for i in chunk)
            padded = np.ones((len(chunk), width), np.int64); mask = np.zeros((len(chunk), width), np.int64)
            for row, i in enumerate(chunk):
                padded[row, :len(ids[i])] = ids[i]; mask[row, :len(ids[i])] = 1
            out[chunk] = self.session.run(["logits"], {"input_ids": padded, "attention_mask": mask})[0]
        return out
