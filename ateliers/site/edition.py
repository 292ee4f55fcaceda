"""Build one edition in this process: ``python -m ateliers.site.edition`` (called by `build`)."""

from __future__ import annotations

import io
import json
import sys
import time
import traceback
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ateliers.errors import AteliersError
from ateliers.light_import import skip_address_grammar
from ateliers.publication import publication


@dataclass(frozen=True)
class Task:
    """One edition to build: from where, to where."""

    lang: str
    editions: Sequence[str]
    book: str
    config: str
    toc: str
    out: str
    work: str
    quiet: bool

    def dump(self) -> str:
        """Return the task as one argument of a command line."""
        return json.dumps(asdict(self))


def sphinx_settings(task: Task) -> dict[str, Any]:
    """Return what Jupyter Book makes of the settings, turned to the task's language."""
    skip_address_grammar()
    from jupyter_book.config import get_final_config  # type: ignore[import-untyped]

    settings, _ = get_final_config(
        user_yaml=Path(task.config),
        sourcedir=Path(task.book),
        cli_config={"latex_individualpages": False, "external_toc_path": task.toc},
        raise_on_invalid=True,
    )
    known = publication(Path(task.config))
    options = settings.get("html_theme_options") or {}
    return settings | {
        "language": task.lang,
        "ateliers_editions": task.editions,
        "ateliers_baseurl": known.site,
        # What both editions lead to lies beside them.
        "ateliers_shared": "../",
        "html_baseurl": f"{known.site}{task.lang}/" if known.site else "",
        "html_theme_options": options
        | {"repository_url": known.repository, "repository_branch": known.branch},
    }


def build_edition(task: Task) -> str:
    """Build one edition and return what was done, in a line.

    Raises
    ------
    AteliersError
        With every warning of the build: a warning is a fault here.
    """
    from sphinx.application import Sphinx
    from sphinx.errors import SphinxError
    from sphinx.util.console import nocolor
    from sphinx.util.docutils import docutils_namespace, patch_docutils

    nocolor()
    start, warnings = time.monotonic(), io.StringIO()
    out, work = Path(task.out, task.lang), Path(task.work, task.lang)
    work.mkdir(parents=True, exist_ok=True)
    try:
        with patch_docutils(), docutils_namespace():
            app = Sphinx(
                srcdir=task.book,
                confdir=None,
                outdir=out,
                doctreedir=work,
                buildername="html",
                confoverrides=sphinx_settings(task),
                status=None,
                warning=warnings,
            )
            _keep_images_in(work / "outputs", app.env)
            counter = _Progress(task)
            app.connect("source-read", counter.read)
            app.connect("html-page-context", counter.written)
            app.build()
            pages = set(app.env.found_docs)
    except SphinxError as error:
        # Sphinx wraps what a handler raises; a sentence of ours is told as it is.
        cause = getattr(error, "orig_exc", None)
        fault = cause if isinstance(cause, AteliersError) else error
        raise AteliersError(f"{task.lang}: {fault}") from error
    told = warnings.getvalue().strip()
    if told:
        # Forget what was read, so that the next build says it again.
        (work / "environment.pickle").unlink(missing_ok=True)
        raise AteliersError(f"{task.lang}: the book has faults\n{told}")
    _forget_old_pages(out, pages)
    seconds = time.monotonic() - start
    return f"{task.lang}: {len(pages)} pages, {counter.pages} written, {seconds:.1f} s"


def _keep_images_in(folder: Path, env: Any) -> None:
    """Have myst-nb write the images of outputs there, not beside the edition in the site."""
    env.mystnb_config = env.mystnb_config.copy(output_folder=str(folder))


class _Progress:
    """Say, at most every two seconds, how far a long build is."""

    def __init__(self, task: Task) -> None:
        self.task, self.sources, self.pages, self.told = task, 0, 0, time.monotonic()

    def read(self, *_: Any) -> None:
        self.sources += 1
        self._tell(f"{self.sources} pages read")

    def written(self, app: Any, name: str, *_: Any) -> None:
        self.pages += name != "search"
        self._tell(f"{self.pages} pages written")

    def _tell(self, line: str) -> None:
        if not self.task.quiet and time.monotonic() - self.told > 2:
            self.told = time.monotonic()
            print(f"{self.task.lang}: {line}…", flush=True)


def _forget_old_pages(out: Path, pages: set[str]) -> None:
    """Remove the pages of sources that are gone: Sphinx leaves them."""
    keep = pages | {"search"}
    for path in out.rglob("*.html"):
        name = path.relative_to(out).with_suffix("").as_posix()
        if name not in keep and not name.startswith("_"):
            path.unlink()


def main(argument: str) -> int:
    """Run one task; print its line, or its fault on stderr."""
    task = Task(**json.loads(argument))
    try:
        line = build_edition(task)
    except AteliersError as error:
        print(error, file=sys.stderr)
        return 1
    except Exception as error:
        place = Path(task.work, f"{task.lang}-fault.txt")
        with suppress(OSError):  # the disk may be what failed
            place.write_text(traceback.format_exc(), "utf-8")
        told = f"the build broke off ({type(error).__name__}: {error})"
        print(f"{task.lang}: {told}; the details are in {place}", file=sys.stderr)
        return 1
    if not task.quiet:
        print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
