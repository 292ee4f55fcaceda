"""Charts that everyone can read.

A learner writes plain altair. Shown in a notebook, the chart becomes a figure: a drawing with its
alternative text, a caption, the table of its data, and the specification from which the page and
JupyterLab make it live. `install` arranges that without importing altair.
"""

from __future__ import annotations

import sys
from typing import Any

from ateliers.errors import AteliersError
from ateliers.language import Lang

__all__ = ["install", "spec_of"]

_CLASSES = (
    "Chart",
    "LayerChart",
    "FacetChart",
    "RepeatChart",
    "ConcatChart",
    "HConcatChart",
    "VConcatChart",
)
_lang: Lang = "fr"


def install(lang: Lang) -> None:
    """Show the charts of this kernel as figures in ``lang``; without IPython, do nothing.

    Parameters
    ----------
    lang : {"fr", "en"}
        The language of captions, numbers and dates; the last call wins.
    """
    global _lang
    _lang = lang
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython else None
    if shell is None:
        return
    formatter = shell.display_formatter.mimebundle_formatter
    for version in ("v6", "v5"):
        for name in _CLASSES:
            formatter.for_type_by_name(f"altair.vegalite.{version}.api", name, _mimebundle)


def spec_of(chart: Any, lang: Lang | None = None, validate: bool = True) -> dict[str, Any]:
    """Return the Vega-Lite specification of a chart: sorted, rounded, used columns only.

    Parameters
    ----------
    chart : altair chart
        Any top-level chart.
    lang : {"fr", "en"}, optional
        The language of a refusal; by default the one installed last.
    validate : bool
        Let altair check the chart; a third of the time, and needless for a chart of our own.

    Raises
    ------
    AteliersError
        The chart carries more rows than altair accepts.
    """
    import altair

    from ateliers.charts.refusals import too_many_rows
    from ateliers.charts.spec import tidy

    lang = lang or _lang
    try:
        # altair's own theme would fix a size and colours that the project's theme decides.
        if altair.theme.active == "default":
            with altair.theme.enable("none"):
                spec = chart.to_dict(validate=validate, context={"pre_transform": False})
        else:
            spec = chart.to_dict(validate=validate, context={"pre_transform": False})
    except altair.MaxRowsError:
        raise AteliersError(too_many_rows(chart, lang)) from None
    return tidy(spec)


def _mimebundle(chart: Any) -> dict[str, str]:
    from ateliers.charts.figure import figure
    from ateliers.charts.refusals import told
    from ateliers.charts.words import description

    try:
        spec = spec_of(chart)
        html = figure(spec, _lang)
    except AteliersError as refusal:
        return {"text/plain": str(refusal)}
    except Exception as error:
        return {"text/plain": told(error, chart, _lang)}
    _offer_live_charts()
    return {"text/html": html, "text/plain": description(spec, _lang)}


def _offer_live_charts() -> None:
    from ateliers.widgets import live_charts

    live_charts.offer()
