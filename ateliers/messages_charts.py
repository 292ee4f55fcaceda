"""What is told of a chart: one sentence for each thing that can be missing or misleading."""

from __future__ import annotations

from ateliers.language import Text

SAY: dict[str, Text] = {
    "several-charts": {
        "fr": "Votre réponse contient plusieurs graphiques. On en demande un seul.",
        "en": "Your answer holds several charts. One is asked for.",
    },
    "no-mark": {
        "fr": "Votre graphique a des données, mais pas encore de forme : demandez-en une, comme `mark_bar()` ou `mark_line()`.",
        "en": "Your chart has data but no shape yet: ask for one, such as `mark_bar()` or `mark_line()`.",
    },
    "no-quantity": {
        "fr": "Aucun axe ne porte une quantité : dans `encode`, une colonne de nombres suivie de `:Q` donne leur longueur aux barres, ou leur hauteur aux points.",
        "en": "No axis carries a quantity: in `encode`, a column of numbers followed by `:Q` gives bars their length, or points their height.",
    },
    "no-names": {
        "fr": "Votre graphique n’a qu’une marque : rien ne dit à altair de séparer les noms. Donnez-leur l’autre axe.",
        "en": "Your chart has a single mark: nothing tells altair to separate the names. Give them the other axis.",
    },
    "unknown-column": {
        "fr": "Les données du graphique n’ont pas de colonne {column}. Accents, majuscules et apostrophes comptent.",
        "en": "The chart’s data have no column {column}. Accents, capitals and apostrophes count.",
    },
    "column-is-index": {
        "fr": "{column} est l’index de votre table, et altair ne lit que les colonnes : `.reset_index()` en refait une colonne.",
        "en": "{column} is the index of your table, and altair reads columns only: `.reset_index()` makes it a column again.",
    },
    "names-as-quantity": {
        "fr": "L’axe des noms est annoncé comme une quantité (`:Q`). Un nom se déclare avec `:N`.",
        "en": "The axis of names is announced as a quantity (`:Q`). A name is declared with `:N`.",
    },
    "pie": {
        "fr": "Les pointes d’un diagramme circulaire montrent les parts d’un tout. La question compare des valeurs une à une, ce que l’œil fait mal sur des angles.",
        "en": "The slices of a pie chart tell shares of a whole. The question compares values one by one, which the eye does poorly on angles.",
    },
    "line-across": {
        "fr": "Une ligne relie des noms entre lesquels il n’y a rien : sa pente ne raconte que leur ordre.",
        "en": "A line joins names with nothing in between: its slope tells only their order.",
    },
    "points-not-bars": {
        "fr": "Des points peuvent répondre à cette question. L’exercice demande des barres, dont la longueur se compare d’un coup d’œil.",
        "en": "Points can answer this question. The exercise asks for bars, whose lengths are compared at a glance.",
    },
    "bars-not-line": {
        "fr": "Des barres peuvent répondre à cette question. L’exercice demande une ligne, qui fait suivre le mouvement d’un moment au suivant.",
        "en": "Bars can answer this question. The exercise asks for a line, which follows the movement from one moment to the next.",
    },
    "points-not-joined": {
        "fr": "Les points sont là; rien ne les relie. L’exercice demande une ligne.",
        "en": "The points are there; nothing joins them. The exercise asks for a line.",
    },
    "other-mark": {
        "fr": "Cette forme convient à d’autres questions. Relisez celle que l’exercice demande.",
        "en": "That shape suits other questions. Read again which one the exercise asks for.",
    },
    "repeated": {
        "fr": "Votre graphique dessine {name} plus d’une fois : les valeurs se superposent ou s’empilent. Il en faut une par nom.",
        "en": "Your chart draws {name} more than once: the values lie over one another or stack up. One per name is needed.",
    },
    "axis-not-zero": {
        "fr": "Les barres ne partent pas de zéro : leurs longueurs ne sont plus dans le rapport des valeurs. Regardez `scale` sur leur axe.",
        "en": "The bars do not start at zero: their lengths no longer compare as the values do. Look at `scale` on their axis.",
    },
    "axis-cut": {
        "fr": "L’axe s’arrête avant la plus grande valeur : une partie du dessin en sort.",
        "en": "The axis ends before the largest value: part of the drawing runs off it.",
    },
    "not-ranked": {
        "fr": "Les valeurs sont les bonnes. Les noms, eux, ne vont pas de la plus grande valeur à la plus petite : c’est le réglage `sort` de leur axe.",
        "en": "The values are the right ones. The names do not go from the largest value to the smallest: that is the setting `sort` of their axis.",
    },
    "alphabetical": {
        "fr": "Les valeurs sont les bonnes. Les noms sont en ordre alphabétique, celui que choisit altair quand on ne lui indique rien; on demande celui des valeurs.",
        "en": "The values are the right ones. The names are in alphabetical order, which altair uses when told nothing; the order of the values is asked for.",
    },
    "lowest-first": {
        "fr": "Les noms sont rangés par valeur, et la plus petite vient en premier. On demande la plus grande d’abord.",
        "en": "The names are arranged by value, with the smallest first. The largest first is asked for.",
    },
    "no-title": {
        "fr": "Le dessin est juste. Il manque un titre : une fois le graphique partagé, rien ne dirait ce qu’il montre.",
        "en": "The drawing is right. It lacks a title: once shared, nothing would say what it shows.",
    },
    "no-description": {
        "fr": "Le dessin et ses titres sont bons. Il manque le texte de remplacement, `description`, pour qui ne voit pas l’image.",
        "en": "The drawing and its titles are good. The alternative text, `description`, is missing for people who do not see the image.",
    },
    "thin-description": {
        "fr": "Le texte de remplacement est là, mais ne dit pas encore ce qu’on verrait : le type du graphique, ce que portent les axes, l’étendue des valeurs.",
        "en": "The alternative text is there but does not yet say what one would see: the type of chart, what the axes carry, from how much to how much.",
    },
    "title-says-nothing": {
        "fr": "Le titre est là, mais ne dit pas encore ce qu’on mesure : nommez la grandeur des valeurs, puis ce qu’elles comparent.",
        "en": "The title is there but does not say yet what is measured: name the quantity, then what it compares.",
    },
    "names-hidden": {
        "fr": "Les valeurs sont les bonnes, mais aucun nom ne se lit sur l’axe : on ne sait pas à quel nom correspond chaque marque.",
        "en": "The values are the right ones, but no name can be read along the axis: nobody knows which mark is whose.",
    },
    "description-without-type": {
        "fr": "Le texte de remplacement dit déjà beaucoup. Il ne dit pas encore le type de l’image : des barres, une ligne…",
        "en": "The alternative text says much already. It does not say yet the type of picture: bars, a line…",
    },
    "description-without-range": {
        "fr": "Le texte de remplacement ne dit pas encore l’étendue des valeurs : de combien à combien?",
        "en": "The alternative text does not say yet the range of the values: from how much to how much?",
    },
    "description-of-another-range": {
        "fr": "Les nombres du texte de remplacement ne sont pas ceux de l’image : relisez la plus petite valeur et la plus grande.",
        "en": "The numbers of the alternative text are not those of the picture: read again the smallest value and the largest.",
    },
    "area-not-line": {
        "fr": "L’aire remplit tout ce qui est sous la ligne, comme une quantité qui s’accumulerait. L’exercice demande une ligne seule.",
        "en": "The area fills all that lies under the line, like a quantity that would build up. The exercise asks for a line alone.",
    },
    "all-equal": {
        "fr": 'Vos barres ont toutes la même longueur : `stack="normalize"` ramène chacune à 100 %, et les valeurs ne se voient plus.',
        "en": 'All your bars have the same length: `stack="normalize"` stretches each to 100%, and the values are no longer seen.',
    },
    "upside-down-axis": {
        "fr": "L’axe des valeurs est à l’envers : ce qui monte dans vos données descend dans l’image.",
        "en": "The axis of values is upside down: what rises in your data goes down in the picture.",
    },
    "time-upwards": {
        "fr": "Les valeurs sont les bonnes, mais le temps monte le long de l’axe vertical. On le lit de gauche à droite : échangez les axes.",
        "en": "The values are the right ones, but time climbs along the vertical axis. It is read from left to right: swap the axes.",
    },
    "out-of-time": {
        "fr": "Les valeurs sont les bonnes, mais les mois ne se suivent pas comme au calendrier. Une ligne raconte alors un mouvement qui n’a pas eu lieu. Des mois écrits en texte sont rangés comme des mots.",
        "en": "The values are the right ones, but the months do not follow as they do in the calendar. The line then tells a movement that never took place. Months written as text are arranged like words.",
    },
    "not-dates": {
        "fr": "Les valeurs sont les bonnes. L’axe, lui, est annoncé comme du temps (`:T`) sans porter de dates : le nombre 3 y devient la troisième milliseconde de 1970, et un mot n’y devient rien. Donnez-lui des dates, ou annoncez un ordre (`:O`).",
        "en": "The values are the right ones. The axis is announced as time (`:T`) and does not carry dates: the number 3 becomes the third millisecond of 1970 there, and a word becomes nothing. Give it dates, or announce an order (`:O`).",
    },
    "title-is-column": {
        "fr": "Le titre est le nom d’une colonne de votre table : qui ne l’a pas sous les yeux n’y comprendra rien. Dites ce qu’on mesure.",
        "en": "The title is the name of a column of your table: people who do not have it before them will make nothing of it. Say what is measured.",
    },
    "described-as-bars": {
        "fr": "Le texte de remplacement parle de barres ou de colonnes, et votre graphique est une ligne : il décrit une autre image.",
        "en": "The alternative text speaks of bars or columns, and your chart is a line: it describes another picture.",
    },
    "described-as-line": {
        "fr": "Le texte de remplacement parle d’une ligne ou d’une courbe, et votre graphique a des barres : il décrit une autre image.",
        "en": "The alternative text speaks of a line or a curve, and your chart has bars: it describes another picture.",
    },
    "title-is-source": {
        "fr": "Le titre dit d’où viennent les données, pas ce qu’elles mesurent. La source a sa place dans le sous-titre.",
        "en": "The title says where the data come from, not what they measure. The source has its place in the subtitle.",
    },
}  # fmt: skip
