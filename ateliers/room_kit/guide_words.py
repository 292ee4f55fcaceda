"""The words of the page that opens a kit, in both languages."""

from __future__ import annotations

from ateliers.language import Text

WORDS: dict[str, Text] = {
    "title": {"fr": "Trousse pour une salle sans réseau", "en": "Kit for a room"},
    "lead": {
        "fr": "Les ateliers entiers, sans réseau et sans rien installer\u00a0: les pages, les "
        "données, les feuilles à imprimer.",
        "en": "The whole workshops, with no network and nothing to install: the pages, the data, "
        "the sheets to print.",
    },
    "open": {"fr": "Ouvrir les ateliers", "en": "Open the workshops"},
    # Said on the page of the other language.
    "this": {"fr": "En français\u00a0: LISEZ-MOI.html", "en": "In English: READ-ME.html"},
    "zipped": {
        "fr": "<strong>Cette page est seule.</strong> Elle est sans doute encore dans le "
        "zip\u00a0: fermez-la, extrayez le zip en entier (sous Windows\u00a0: clic droit, "
        "«\u00a0Extraire tout\u00a0»), puis ouvrez LISEZ-MOI.html dans le dossier extrait.",
        "en": "<strong>This page is alone.</strong> It is probably still inside the zip: close "
        "it, extract the whole zip (on Windows: right-click, “Extract All”), then open "
        "READ-ME.html in the extracted folder.",
    },
    "prepare": {"fr": "Préparer la clé et les postes", "en": "Prepare the key and the computers"},
    "prepare_1": {
        "fr": "Extrayez le zip en entier. Sous Windows\u00a0: clic droit, "
        "«\u00a0Extraire tout\u00a0».",
        "en": "Extract the whole zip. On Windows: right-click, “Extract All”.",
    },
    "prepare_2": {
        "fr": "Copiez le dossier obtenu sur une clé USB, ou sur le bureau de chaque poste.",
        "en": "Copy the folder to a USB key, or to the desktop of each computer.",
    },
    "prepare_3": {
        "fr": "Ouvrez LISEZ-MOI.html (cette page), puis cliquez sur le bouton ci-dessus. Pour "
        "aller droit aux ateliers, double-cliquez sur index.html, dans le dossier site.",
        "en": "Double-click READ-ME.html (this page), then the button above. To go straight to "
        "the workshops, double-click index.html in the folder site.",
    },
    "nothing": {
        "fr": "Aucun compte, aucun traceur, et aucune réponse ne quitte le poste.",
        "en": "No account, no tracker, and no answer leaves the computer.",
    },
    "check": {
        "fr": "Vérifier un poste la veille (deux minutes)",
        "en": "Check a computer, two minutes, the day before",
    },
    "check_self": {
        "fr": "Ce que ce navigateur répond\u00a0:",
        "en": "What this browser answers:",
    },
    "script": {"fr": "les scripts fonctionnent", "en": "scripts work"},
    "script_not": {
        "fr": "les scripts sont bloqués\u00a0: on peut lire, pas répondre ni chercher",
        "en": "scripts are blocked: one can read, but not answer or search",
    },
    "recent": {
        "fr": "le navigateur est assez récent",
        "en": "the browser is recent enough",
    },
    "recent_not": {
        "fr": "le navigateur est trop ancien\u00a0: il faut Chrome ou Edge 114, Firefox 125, "
        "Safari 17, ou plus récent",
        "en": "the browser is too old: Chrome or Edge 114, Firefox 125, Safari 17 or later is "
        "needed",
    },
    "check_1": {
        "fr": 'Ouvrez <a href="{lesson}">une leçon</a> et répondez à une question\u00a0: un '
        "commentaire s’affiche.",
        "en": 'Open <a href="{lesson}">a lesson</a> and answer a question: a comment appears.',
    },
    "check_2": {
        "fr": 'Dans <a href="{chart}">une leçon qui a un graphique</a>, amenez le pointeur sur une '
        "barre ou un point\u00a0: sa valeur s’affiche.",
        "en": 'In <a href="{chart}">a lesson with a chart</a>, bring the pointer to a bar or a '
        "point: its value shows.",
    },
    "check_3": {
        "fr": "Avec «\u00a0Rechercher\u00a0», cherchez un mot, par exemple <i>licence</i>.",
        "en": "With “Search”, look for a word, <i>licence</i> for example.",
    },
    "check_4": {
        "fr": "Ouvrez une des feuilles ci-dessous et, dans le tableur, un fichier de données.",
        "en": "Open one of the sheets below and, in the spreadsheet, one of the data files.",
    },
    "print": {"fr": "À imprimer (PDF)", "en": "To print (PDF)"},
    "module": {"fr": "Module", "en": "Module"},
    "sheets": {"fr": "Feuille et corrigé", "en": "Sheet and key"},
    "instructors": {"fr": "Pour animer", "en": "To lead it"},
    "data": {"fr": "Les données (CSV)", "en": "The data (CSV)"},
    "dataset": {"fr": "Jeu de données", "en": "Dataset"},
    "own": {"fr": "Comme publié", "en": "As published"},
    "utf8": {"fr": "En UTF-8", "en": "In UTF-8"},
    "sources": {
        "fr": "Organismes diffuseurs, licences, périodes et modifications\u00a0: "
        '<a href="{href}">{href}</a>.',
        "en": 'Publishers, licences, periods and changes: <a href="{href}">{href}</a>.',
    },
    "python": {
        "fr": "Les carnets, avec Python {python} pour {system}",
        "en": "The notebooks, with Python {python} for {system}",
    },
    "python_1": {
        "fr": "Python {python}, 64 bits, doit être sur le poste (python.org)"
        "\u00a0: la trousse ne le contient pas.",
        "en": "Python {python}, 64-bit, must be on the computer (python.org): the kit does not "
        "hold it.",
    },
    "python_2": {
        "fr": "Copiez le dossier sur le disque du poste{place}. Il faut y laisser environ {size} "
        "libres.",
        "en": "Copy the folder to the computer’s disk{place}. Leave about {size} free there.",
    },
    "place": {"fr": ", par exemple dans C:\\ateliers", "en": ", for example to C:\\ateliers"},
    "python_3": {
        "fr": "Double-cliquez sur <b>{install}</b>, une seule fois\u00a0: quelques minutes, sans "
        "connexion.{terminal}",
        "en": "Double-click <b>{install}</b>, once: a few minutes, no connection needed.{terminal}",
    },
    "terminal": {
        "fr": " Si rien ne s’ouvre, faites-le dans un terminal\u00a0: <code>sh {install}</code>.",
        "en": " If nothing opens, do it in a terminal: <code>sh {install}</code>.",
    },
    "python_4": {
        "fr": "Double-cliquez sur <b>{start}</b> chaque fois\u00a0: JupyterLab s’ouvre sur la "
        "première leçon. Exécutez les blocs de haut en bas avec Maj + Entrée.",
        "en": "Double-click <b>{start}</b> each time: JupyterLab opens on the first lesson. Run "
        "the blocks from top to bottom with Shift + Enter.",
    },
    "python_5": {
        "fr": "Les données sont à côté des carnets, dans {data}. Les leçons, elles, "
        "lisent la copie qui est dans le paquet\u00a0: un fichier abîmé ne les arrête pas.",
        "en": "The data are beside the notebooks, in {data}. The lessons read the copy "
        "inside the package: a damaged file does not stop them.",
    },
    "licences": {
        "fr": "Textes\u00a0: CC BY 4.0. Code\u00a0: MIT. Chaque jeu de données garde la licence de "
        'son organisme diffuseur. Voir <a href="LICENCES.txt">LICENCES.txt</a>. '
        "Version {version}.",
        "en": "Text: CC BY 4.0. Code: MIT. Each dataset keeps its publisher’s licence. See "
        '<a href="LICENCES.txt">LICENCES.txt</a>. Version {version}.',
    },
}
