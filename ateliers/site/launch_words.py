"""What the doors of a module say: in one line, the host, the account, the wait, who sees it."""

from __future__ import annotations

from ateliers.language import NBSP, Text

_S = NBSP

LABELS: dict[str, Text] = {
    "binder": {"fr": "Ouvrir dans Binder", "en": "Open in Binder"},
    "colab": {"fr": "Ouvrir dans Colab", "en": "Open in Colab"},
    "download": {"fr": "Télécharger le module", "en": "Download the module"},
}

NOTES: dict[str, Text] = {
    "binder": {
        "fr": f"{{host}}, {{account}}; de 1 à 5{_S}min d’attente (estimation); votre travail n’y "
        "est pas gardé; cet hôte voit votre visite",
        "en": "{host}, {account}; a wait of 1 to 5 min (estimate); your work is not kept there; "
        "that host sees your visit",
    },
    "colab": {
        "fr": f"{{host}}, avec un compte Google; de 1 à 3{_S}min d’attente (estimation); Google "
        "voit votre visite",
        "en": "{host}, with a Google account; a wait of 1 to 3 min (estimate); Google sees your "
        "visit",
    },
    "download": {
        "fr": f"de ce site, sans compte{_S}: carnets, données et mode d’emploi en un zip de "
        "{size}",
        "en": "from this site, no account: notebooks, data and instructions in a zip of {size}",
    },
}

# What is known of the account holds for mybinder.org only.
NO_ACCOUNT: Text = {"fr": "sans compte", "en": "no account"}
ITS_ACCOUNT: Text = {
    "fr": "avec un compte si cet hôte en demande un",
    "en": "with an account if that host asks for one",
}
OPEN_TO_ALL = "mybinder.org"
