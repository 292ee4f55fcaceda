"""What the catalogue page weighs with many datasets: declarations made up, the build a real one."""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
from copy import deepcopy
from pathlib import Path
from typing import Any

import yaml

from ateliers.bench.rows import Row
from ateliers.bench.site import kilobytes, requests
from ateliers.language import LANGS
from ateliers.places import BOOK, DATASETS_YML, ROOT
from ateliers.site.edition import Task

FEW, MANY = 20, 40
# What is copied and renamed: small files, whose tables are quick to write anew.
_MODELS = ("piscines", "urgences", "velos-2012")
_SYLLABLES = "ba bi che cô dé dri é fa fleu ga gre hô jar lo lè mar mi né ou pa pla qui ra ré sa"

# The registry is read from another file, in a process of its own; nothing else is changed.
_BUILD = """
import sys
from pathlib import Path
from ateliers import places
places.DATASETS_YML = Path(sys.argv[1])
from ateliers.site.edition import main
sys.exit(main(sys.argv[2]))
"""


def declarations(count: int) -> dict[str, Any]:
    """Return a registry with made-up datasets, each with words of its own."""
    registry = yaml.safe_load(DATASETS_YML.read_text("utf-8"))
    models, chance = registry["datasets"], random.Random(2026)
    made = {}
    for n in range(count):
        entry = deepcopy(models[_MODELS[n % len(_MODELS)]])
        words = ["".join(chance.choices(_SYLLABLES.split(), k=3)) for _ in range(24)]
        for lang in LANGS:
            entry["title"][lang] = f"{words[0].capitalize()} et {words[1]} de la ville {n + 1}"
            entry["description"][lang] = f"{', '.join(words[2:])}. Une ligne par lieu."
            entry["publisher"][lang] = f"Ville des {words[2]}"
        entry["themes"] = chance.sample([*registry["themes"]], 2)
        made[f"made-up-{n + 1:02}"] = entry
    return registry | {"datasets": made}


def build(folder: Path, count: int) -> Path:
    """Build the French edition of a book of made-up datasets; return its catalogue page."""
    book, declared = folder / "book", folder / "datasets.yml"
    (book / "pages" / "data").mkdir(parents=True)
    registry = declarations(count)
    declared.write_text(yaml.safe_dump(registry, allow_unicode=True, sort_keys=False), "utf-8")
    pages = ["pages/data", *(f"pages/data/{id}" for id in registry["datasets"])]
    (book / "index.fr.md").write_text("# Accueil\n", "utf-8")
    (book / "pages" / "data.fr.md").write_bytes((BOOK / "pages" / "data.fr.md").read_bytes())
    for id, entry in registry["datasets"].items():
        text = f"# {entry['title']['fr']}\n"
        (book / "pages" / "data" / f"{id}.fr.md").write_text(text, "utf-8")
    toc = folder / "_toc.yml"
    chapters = "".join(f"  - file: {page}\n" for page in pages)
    toc.write_text(f"format: jb-book\nroot: index\nchapters:\n{chapters}", "utf-8")
    out, work, config = folder / "site", folder / "work", ROOT / "_config.yml"
    task = Task("fr", ["fr"], str(book), str(config), str(toc), str(out), str(work), True)
    done = subprocess.run(
        [sys.executable, "-c", _BUILD, str(declared), task.dump()],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    return out / "fr" / "pages" / "data.html"


def weights() -> list[Row]:
    """Weigh the page with all it asks for, compressed, and what each further dataset adds."""
    weighed = []
    for count in (FEW, MANY):
        with tempfile.TemporaryDirectory(prefix="ateliers-bench-") as folder:
            page = build(Path(folder), count)
            files = requests(page)
            weighed.append((len(files), kilobytes(files), page.stat().st_size / 1000))
    (number, few, raw_few), (_, many, raw_many) = weighed
    more = MANY - FEW
    what = "catalogue, each further dataset"
    return [
        Row(f"catalogue, {FEW} datasets: {number} requests, gzip", few, "kB", at_most=150),
        Row(f"{what}, gzip", (many - few) / more, "kB", at_most=1),
        Row(
            f"{what}, as it is, its link in the contents too", (raw_many - raw_few) / more, "kB", 1
        ),
    ]
