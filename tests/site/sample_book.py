"""A small book with every kind of thing that a page may hold, in both languages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

TABLE = (
    "<div>\n<style scoped>\n  .dataframe tbody tr th { vertical-align: top; }\n</style>\n"
    '<table border="1" class="dataframe">\n<thead>\n<tr style="text-align: right;"><th></th>'
    + "".join(f"<th>compteur_{n}</th>" for n in range(12))
    + "</tr>\n</thead>\n<tbody>\n<tr><th>0</th>"
    + "<td>1269</td>" * 12
    + "</tr>\n<tr><th>1</th>"
    + "<td>35</td>" * 12
    + "</tr>\n</tbody>\n</table>\n</div>"
)

PROSE = {
    "fr": (
        "# Lire un fichier\n\nLa qualité d’un fichier, et comment déneiger la piste.",
        (
            "## Ouvrir\n\n```{note}\nUn octet à la fois.\n```\n\n```{warning}\nAttention.\n```\n\n"
            "Mot\n: Sa définition.\n\n| Ville | Pistes |\n|---|---|\n| Québec | 12 |\n"
        ),
    ),
    "en": (
        "# Reading a file\n\nThe quality of a file, in Québec, and how to clear snow.",
        (
            "## Opening\n\n```{note}\nOne byte at a time.\n```\n\n```{warning}\nMind this.\n```\n\n"
            "Word\n: Its definition.\n\n| City | Paths |\n|---|---|\n| Québec | 12 |\n"
        ),
    ),
}

CONFIG_TOC = """format: jb-book
root: index
meta:
  captions:
    Manipuler: Handle
parts:
  - caption: Manipuler
    chapters:
"""


def notebook(lang: str, title: str = "", cells: int = 1) -> Any:
    """Return a notebook with stored outputs: prose, code, a wide table, an error, hidden code."""
    from nbformat import v4

    head, body = PROSE[lang]
    head = f"# {title}\n\n{head.split(chr(10), 2)[2]}" if title else head
    made = [v4.new_markdown_cell(head, id="head"), v4.new_markdown_cell(body, id="body")]
    for n in range(cells):
        made.append(
            v4.new_code_cell(
                "import pandas as pd\n\n# " + "long " * 30 + "\nvelos = pd.read_csv(chemin)\nvelos",
                id=f"table-{n}",
                execution_count=n + 1,
                outputs=[
                    v4.new_output(
                        "execute_result",
                        {"text/html": TABLE, "text/plain": "table"},
                        execution_count=n + 1,
                    )
                ],
            )
        )
    made.append(
        v4.new_code_cell(
            "velos['Rachel']",
            id="raises",
            execution_count=cells + 1,
            metadata={"tags": ["raises-exception"]},
            outputs=[
                v4.new_output(
                    "error",
                    ename="KeyError",
                    evalue="'Rachel'",
                    traceback=["KeyError  Traceback", "----> 1 velos", "[…]", "KeyError: 'Rachel'"],
                )
            ],
        )
    )
    made.append(
        v4.new_code_cell(
            "print(35)",
            id="hidden",
            execution_count=cells + 2,
            metadata={"tags": ["hide-input"]},
            outputs=[v4.new_output("stream", name="stdout", text="35\n")],
        )
    )
    book = v4.new_notebook(cells=made)
    book.metadata["kernelspec"] = {
        "name": "python3",
        "display_name": "Python 3",
        "language": "python",
    }
    book.metadata["language_info"] = {"name": "python", "pygments_lexer": "ipython3"}
    return book


def write(folder: Path, pages: int = 1, cells: int = 1) -> tuple[Path, Path]:
    """Write a sample book of some pages; return the book's folder and its contents file."""
    import nbformat

    book, toc = folder / "book", folder / "_toc.yml"
    (book / "modules").mkdir(parents=True, exist_ok=True)
    names = [f"modules/{n + 5:02d}-sample" for n in range(pages)]
    toc.write_text(CONFIG_TOC + "".join(f"      - file: {name}\n" for name in names), "utf-8")
    for lang, index in (("fr", "# Accueil\n\nBonjour."), ("en", "# Welcome\n\nHello.")):
        (book / f"index.{lang}.md").write_text(index + "\n", "utf-8")
        for n, name in enumerate(names):
            title = f"{PROSE[lang][0][2:].split(chr(10))[0]} {n + 1}" if pages > 1 else ""
            nbformat.write(notebook(lang, title, cells), book / f"{name}.{lang}.ipynb")
    return book, toc
