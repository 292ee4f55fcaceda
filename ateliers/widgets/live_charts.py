"""Scripts that make charts live, for pages and for JupyterLab, without a network.

Vega comes out of vl-convert, once a version, and is kept in the user's cache.
"""

from __future__ import annotations

import json
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from ateliers.atomic import write_whole
from ateliers.charts import theme
from ateliers.errors import AteliersError
from ateliers.widgets import frontend

_HERE = Path(__file__).parent
VEGA = "vega.js"
_model: Any = None


def vega() -> bytes:
    """Return vega, vega-lite and vega-embed as one classic script that sets ``vegaEmbed``."""
    import platformdirs

    cache = Path(platformdirs.user_cache_dir("ateliers-donnees-ouvertes"))
    kept = cache / f"vega-{version('vl-convert-python')}.js"
    try:
        return kept.read_bytes()
    except OSError:
        pass
    import vl_convert

    # In a function, its thousands of names stay out of the page.
    bundle = vl_convert.javascript_bundle("window.vegaEmbed = vegaEmbed;")
    script = f"(()=>{{{bundle}\n}})();\n".encode()
    try:
        cache.mkdir(parents=True, exist_ok=True)
        write_whole(kept, script)
    except (OSError, AteliersError):
        pass  # A cache that cannot be written costs a second, nothing else.
    return script


@lru_cache(maxsize=2)
def _script(place: str) -> str:
    settings = json.dumps(theme.settings(), ensure_ascii=False, sort_keys=True)
    parts = [(_HERE / name).read_text("utf-8") for name in ("chart.js", place)]
    return f"const SETTINGS = {settings};\n" + "\n".join(parts)


def page_script() -> str:
    """Return the classic script of a page, which loads ``vega.js`` from its own folder."""
    return f'(() => {{\nconst VEGA = "{VEGA}";\n{_script("chart_page.js")}}})();\n'


def module() -> str:
    """Return the ES module that JupyterLab runs, unseen, beside the notebook."""
    return _script("chart_notebook.js")


def offer() -> None:
    """Let the charts of this notebook become live, if it can show widgets.

    Called when a chart is shown. The model is never displayed and leaves nothing in the outputs.
    """
    global _model
    if _model is not None or not frontend.live():
        return
    try:
        import anywidget
    except ImportError:
        return

    def answer(model: Any, message: Any, buffers: Any) -> None:
        if isinstance(message, dict) and message.get("kind") == "vega?":
            model.send({"kind": "vega"}, [vega()])

    class LiveCharts(anywidget.AnyWidget):  # type: ignore[misc]
        _esm = module()

    _model = LiveCharts()
    _model.on_msg(answer)
