"""Open JupyterLab on the notebooks of one language; nothing is asked of a network.

All that it writes (settings, history) stays in the folder env, beside the notebooks.
"""

import json
import os
import sys
from pathlib import Path

KIT = Path(__file__).resolve().parents[1]
HOME = KIT / "env" / "home"
NOTEBOOKS = KIT / "notebooks"
LOCALES = {"fr": "fr_FR", "en": "default"}
FIRST = json.loads(Path(__file__).with_name("kit.json").read_text("utf-8"))["first"]
NOTICE = {
    "fr": "JupyterLab s’ouvre dans le navigateur. Laissez cette fenêtre ouverte; pour arrêter, "
    "fermez-la ou faites Ctrl + C.",
    "en": "JupyterLab opens in the browser. Leave this window open; to stop, close it or press "
    "Ctrl + C.",
}
NOT_YET = {
    "fr": "Rien n’est encore installé\u00a0: ouvrez d’abord 1-installer.",
    "en": "Nothing is installed yet: open 1-installer first.",
}


def write_settings(lang: str) -> Path:
    """Give JupyterLab its language the first time; what a person chooses later stays."""
    folder = HOME / f"settings-{lang}"
    chosen = {
        "translation-extension/plugin": {"locale": LOCALES[lang]},
        "apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False},
    }
    for name, values in chosen.items():
        file = folder / "@jupyterlab" / f"{name}.jupyterlab-settings"
        if not file.exists():
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(json.dumps(values), "utf-8")
    return folder


def environment(lang: str) -> dict[str, str]:
    """Return the variables that keep everything in the folder, whatever the computer has."""
    places = {
        "JUPYTERLAB_SETTINGS_DIR": write_settings(lang),
        "JUPYTERLAB_WORKSPACES_DIR": HOME / f"workspaces-{lang}",
        "JUPYTER_CONFIG_DIR": HOME / "config",
        "JUPYTER_DATA_DIR": HOME / "data",
        "JUPYTER_RUNTIME_DIR": HOME / "runtime",
        "IPYTHONDIR": HOME / "ipython",
    }
    kept = {k: v for k, v in os.environ.items() if k not in {"PYTHONPATH", "PYTHONHOME"}}
    return kept | {k: str(v) for k, v in places.items()} | {"PYTHONNOUSERSITE": "1"}


def main(lang: str, *more: str) -> None:
    """Run JupyterLab in this process, until a person stops it."""
    if not (KIT / "env" / "ready").exists():
        sys.exit(NOT_YET[lang])
    print(NOTICE[lang], flush=True)
    os.environ.clear()
    os.environ.update(environment(lang))
    from jupyterlab.labapp import main as run

    sys.argv = [
        "jupyter-lab",
        f"--ServerApp.root_dir={NOTEBOOKS}",
        f"--LabApp.default_url=/lab/tree/{FIRST[lang]}",
        "--ServerApp.ip=127.0.0.1",
        "--LabApp.news_url=",
        "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
        "--LabApp.extension_manager=readonly",
        *more,
    ]
    run()


if __name__ == "__main__":
    main(*sys.argv[1:])
