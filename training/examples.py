"""Rows of the data sets → examples (claim, statement, context, class), their augmentation, and token ids."""
import json, os, random, re
from pathlib import Path
from encoder import CLASSES
from frames import framed

DATA = Path(os.environ.get("STANCE_DATA", Path(__file__).parents[2] / "shared/data"))  # the measuring sets; never committed
OWN = Path(os.environ.get("STANCE_OWN", Path(__file__).parents[1] / "corpus/stance"))  # our own pairs
MAX_TOKENS = 160
AGAINST, NEUTRAL, FOR, OFF = range(len(CLASSES))
FLIPPED = {AGAINST: FOR, FOR: AGAINST, NEUTRAL: NEUTRAL, OFF: OFF}


def read(path):
    """The rows of a JSONL file; what a row of ours may leave out is there, empty."""
    return [{"context": None, "kind": None, "phenomena": [], **json.loads(line)} for line in open(path, encoding="utf8") if line.strip()]


def own(row):
    cls = OFF if row["kind"] == "off" else row["label"] + 1
    return dict(claim=row["target"], text=row["text"], context=row["context"], cls=cls, lang=row["lang"], weight=1.0)


def silver(rng):
    """Pairs written to a label and not labelled again: each statement before its claim or before the claim's contrary."""
    rows = [{**own(r), "contrary": r["contrary"]} for r in read(OWN / "silver.jsonl") if not held(r)]
    return [{**e, "claim": e["contrary"], "cls": FLIPPED[e["cls"]]} if rng.random() < 0.5 else e for e in rows]


THREAT = {
    "en": (["{} is a threat to {}.", "{} endangers {}.", "{} puts {} in danger.", "{1} must fear {0}.", "{} is a danger to {}.", "{} is a serious rival for {}."],
           ["{} is no threat to {}.", "{} does not endanger {}.", "{1} have nothing to fear from {0}.", "{} cannot hurt {}.", "{} is no serious rival for {}."]),
    "de": (["{} ist eine Bedrohung für {}.", "{} gefährdet {}.", "{} bringt {} in Gefahr.", "{1} müssen {0} fürchten.", "{} ist eine Gefahr für {}.", "{} ist ein ernsthafter Rivale für {}."],
           ["{} ist keine Bedrohung für {}.", "{} gefährdet {} nicht.", "{1} haben von {0} nichts zu befürchten.", "{} kann {} nicht gefährlich werden.", "{} ist kein ernsthafter Rivale für {}."])}


def rivals(rng):
    """What is said of a rival, before the claim that it is a threat, as written or in a plain wording, or before the claim's contrary."""
    made = []
    for row in read(OWN / "rivals.jsonl"):
        example, side = own(row), rng.random() < 0.5
        claim = row["contrary" if side else "target"]
        if rng.random() < 0.4:
            names = row["incumbents"].split(", ")
            group = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {'and' if row['lang'] == 'en' else 'und'} {names[-1]}"
            claim = rng.choice(THREAT[row["lang"]][side]).format(row["challenger"], group)
            claim = claim[0].upper() + claim[1:]
        made.append({**example, "claim": claim, "cls": FLIPPED[example["cls"]] if side else example["cls"]})
    return made


def families():
    """Sentences on two sides of one proposition: the families, and silver's claims with their contraries."""
    silver = {r["target"]: dict(sides=([r["target"]], [r["contrary"]]), lang="de" if GERMAN.search(r["target"]) else "en") for r in read(OWN / "silver.jsonl") if not held(r)}
    return [dict(sides=(r["for"], r["against"]), lang=r["lang"]) for r in read(OWN / "families.jsonl") if not held(r)], list(silver.values())


GERMAN = re.compile(r"[äöüß]|\b(der|die|das|ist|sind|wird|werden|und|nicht|ein|eine|zu|von|mit|für|dem|den|kein|keine|sollte|muss|hat)\b")


def explicit(count, rng):
    """A sentence of a family before another of it: for where both are on one side, against where not; some of the texts affirm or deny by a frame."""
    (written, silver), made = families(), []
    while len(made) < count:
        family = rng.choice(written if rng.random() < 0.95 else silver)
        side, other = rng.random() < 0.5, rng.random() < 0.5
        claims, texts = family["sides"][side], family["sides"][other]
        claim, text = rng.choice(claims[:2]), rng.choice(texts[1:] if len(texts) > 1 and rng.random() < 0.8 else texts)
        sign = 1 if side == other else -1
        if text == claim or rng.random() < 0.1:
            if family["lang"] == "de" and "?" in text: continue
            turn = rng.choice((1, -1))
            text, sign = framed(text, turn, family["lang"], rng), sign * turn
        cls = FOR if sign > 0 else AGAINST
        if rng.random() < 0.05: claim, cls = rng.choice(written)["sides"][0][0], OFF
        made.append(dict(claim=claim, text=text, context=None, cls=cls, lang=family["lang"], weight=1.0))
    return made


def held(row):
    """Every thirtieth claim of silver and family is kept back, to see whether the direction is learned."""
    return sum(map(ord, row.get("target") or row["for"][0])) % 30 == 0


def watched():
    """What is kept back, as polar examples: the statements of silver, and the sentences of families in other words."""
    silver = [own(r) for r in read(OWN / "silver.jsonl") if held(r) and r["label"]]
    families = [dict(claim=r[side][0], text=r[other][1], context=None, cls=FOR if side == other else AGAINST)
                for r in read(OWN / "families.jsonl") if held(r) for side in ("for", "against") for other in ("for", "against")]
    return dict(silver=silver, families=families)


PRAISE = {"en": ["{} deserves praise.", "{} is doing well.", "{} is a force for good.", "{} can be trusted.", "{} is on the right track."],
          "de": ["{} verdient Lob.", "{} steht gut da.", "{} ist vertrauenswürdig.", "{} macht gute Arbeit.", "{} ist auf dem richtigen Weg."]}
BLAME = {"en": ["{} is a problem.", "{} deserves criticism.", "{} is in trouble.", "{} does more harm than good.", "{} cannot be trusted."],
         "de": ["{} ist ein Problem.", "{} verdient Kritik.", "{} steckt in Schwierigkeiten.", "{} richtet Schaden an.", "{} verdient kein Vertrauen."]}


def sentiment(row, rng):
    """Sentiment toward a mention, as a claim about it in either language; blame turns the sign."""
    language = row["lang"] if rng.random() < 0.7 else rng.choice(["en", "de"])
    blames = rng.random() < 0.5
    claim = rng.choice((BLAME if blames else PRAISE)[language]).format(row["target"])
    return dict(claim=claim, text=row["text"], context=None, cls=(-row["label"] if blames else row["label"]) + 1, lang=language, weight=0.5)


def argument(row):
    claim = re.sub(r"^This house (believes that|supports|would) ", lambda m: {"believes that": "", "supports": "We support ", "would": "We should "}[m[1]], row["target"])
    return dict(claim=claim[:1].upper() + claim[1:].rstrip(".") + ".", text=row["text"], context=None, cls=row["label"] + 1, lang="en", weight=0.7, argument=True)


def auxiliary(rng):
    """newsmtsc (MIT), gerntsa (CC BY 4.0), ibmcs (CC BY-SA 3.0), perspectrum (CC BY-SA 4.0): the files marked for training."""
    load = lambda name: read(DATA / "stance" / f"{name}.train.jsonl")
    named = [r for r in load("newsmtsc") if r["target"][:1].isupper() and len(r["target"]) > 4 and len(r["text"]) < 350]
    polar = [r for r in named if r["label"]]
    named = rng.sample(polar, min(2600, len(polar))) + rng.sample([r for r in named if not r["label"]], 900)
    german = [r for r in load("gerntsa") if len(r["text"]) < 350]
    return [sentiment(r, rng) for r in named + german] + [argument(r) for r in load("ibmcs") + load("perspectrum")]


def measured(rng):
    """The parts of the outside sets that were kept for measuring, as examples: what a model is calibrated on beside our dev."""
    load = lambda name: read(DATA / "stance" / f"{name}.dev.jsonl")
    return [sentiment(r, rng) for r in load("newsmtsc") + load("gerntsa")] + [argument(r) for r in load("ibmcs") + load("perspectrum")[::4]]


def off_pairs(examples, share, rng):
    """Statements put before a claim of another matter: off."""
    claims = {}
    for e in examples: claims.setdefault(e["lang"], []).append(e["claim"])
    chosen = rng.sample(examples, int(share * len(examples)))
    return [{**e, "claim": other, "cls": OFF} for e in chosen if (other := rng.choice(claims[e["lang"]])) != e["claim"]]


NEGATED = {
    "en": [(r"\b(is|are|was) an? ", r"\1 no "), (r"\b(should|will|would|must|could|is|are|was|were|has|have)\b(?! not)", r"\1 not"), (r"\b(can|may)\b(?! not)", r"\1not")],
    "de": [(r"\b(ist|sind|bleibt|war) ein(e[nmrs]?)?\b", r"\1 kein\2"),
           (r"^(.*\b(?:soll|sollte|sollten|sollen|muss|müssen|darf|dürfen|wird|werden|kann|können|hat|haben|würde)\b.*) (\S+(?: (?:werden|lassen|haben))?)\.$", r"\1 nicht \2."),
           (r"^(.*\b(?:ist|sind|bleibt|bleiben)\b) (.*)$", r"\1 nicht \2")]}
DENIED = {"en": ["It is not true that {}", "It is wrong to say that {}"], "de": ["Es stimmt nicht: {}", "Falsch ist: {}"]}
NEGATIVE = re.compile(r"\b(no|not|cannot|never|nicht|kein\w*|nie|keinesfalls)\b", re.I)


def denied(example, rng):
    """The claim's contrary, by grammar where a pattern fits, else by a phrase before it; the label's sign turns."""
    claim = example["claim"]
    if NEGATIVE.search(claim): return example
    opposite = None
    if rng.random() < 0.8:
        for pattern, replacement in NEGATED[example["lang"]]:
            changed = re.sub(pattern, replacement, claim, count=1)
            if changed != claim: opposite = changed; break
    opposite = opposite or rng.choice(DENIED[example["lang"]]).format(re.sub(r"^(The|A|An) ", lambda m: m[0].lower(), claim))
    return {**example, "claim": opposite, "cls": FLIPPED[example["cls"]]}


NAME = re.compile(r"(?<!^)(?<![.!?“”\"„:] )\b[A-ZÄÖÜ][\w’'-]+(?: [A-ZÄÖÜ][\w’'-]+)*")
SYLLABLES = "Bra Cor Dal Ela Fen Gro Hal Iva Jor Kel Lum Mar Nor Oli Pel Qua Ros Sar Tal Uma Ver Wel Xan Yor Zel ben dor fil gant holm isk lune mond nex ova rin sten tavi var wick zon".split()


def invented(rng):
    word = "".join(rng.sample(SYLLABLES, 2)).capitalize()
    return word if rng.random() < 0.6 else word + " " + rng.choice(["Group", "Labs", "AG", "Systems", "Werke", "Partners", "Holding", "One"])


def renamed(example, rng):
    """Swaps names that claim and statement share (English) or that look like none of the dictionary's words (both) for fresh invented ones."""
    shared = {n for n in NAME.findall(" " + example["claim"]) if len(n) > 3 and (n in example["text"] or n in (example["context"] or ""))}
    if example["lang"] == "de": shared = {n for n in shared if " " in n or not n.endswith(GERMAN_NOUN)}
    for name in sorted(shared, key=len, reverse=True):
        fresh = invented(rng)
        example = {**example, **{k: re.sub(rf"\b{re.escape(name)}", fresh, example[k]) for k in ("claim", "text", "context") if example[k]}}
    return example


GERMAN_NOUN = ("ung", "heit", "keit", "schaft", "ion", "tät", "steuer", "er", "en", "e", "preis", "preise", "recht", "zeit", "markt", "kraft", "geld", "bank", "werk", "amt")
CLAUSE = re.compile(r"^(“[^“”]{25,}|„[^„“]{25,}|\"[^\"]{25,})[,.!?]?[”“\"],? (?:said|says|told|sagte|so|erklärte|meinte|betonte|warnte|admitted|argued)\b[^“„\"]*\.$")


def bare(example):
    """The words inside the quotation marks, without the reporting clause."""
    found = CLAUSE.match(example["text"])
    return {**example, "text": found[1].lstrip("“„\"").rstrip(",")} if found else example


def augmented(example, rng, names):
    if rng.random() < 0.15: example = denied(example, rng)
    if names and rng.random() < 0.5: example = renamed(example, rng)
    if rng.random() < 0.2: example = bare(example)
    if example["context"] and rng.random() < 0.1 and "answer-only" not in example.get("phenomena", ()): example = {**example, "context": None}
    return example


def token_ids(tokenizer, claim, text, context):
    """<s> claim </s></s> statement </s> and, where there is one, </s> context </s>; the context gives way first, then the statement's end."""
    encode = lambda t: tokenizer.encode(t, add_special_tokens=False).ids
    claim, text, context = encode(claim)[:64], encode(text), encode(context) if context else []
    room = MAX_TOKENS - len(claim) - 4
    text = text[:room]
    room -= len(text) + 2
    context = context[-room:] if room > 0 else []
    return [0, *claim, 2, 2, *text, 2] + ([2, *context, 2] if context else [])
