"""Closed exercises: a person with a spreadsheet, or with a phone, answers them all."""

from __future__ import annotations

from pathlib import Path

from ateliers.exercises.m07_first_chart.rooms import (
    OVER_24,
    OVER_48,
    PATIENTS,
    PRESENT,
    all_rows,
    facilities,
    half_cleaned,
    rates,
)
from ateliers.exercises.model import Before, ChooseOne, ChooseSeveral, Number, Order
from ateliers.exercises.short import option, slip
from ateliers.language import Text

LONGEST, SHORT = "Laurentides", "Gaspésie-Îles-de-la-Madeleine"


def _drawn(file: Path, start: float, other: float | None = None) -> float:
    """Return how many times as long one bar is drawn as another, with an axis that starts late."""
    long, short = (float(rates(facilities(file))[name]) for name in (LONGEST, SHORT))
    return (long - start) / (short - (start if other is None else other))


def _code(line: str) -> Text:
    return {"fr": line, "en": line}


CLOSED = (
    ChooseSeveral(
        id="07-bar-questions",
        prompt={
            "fr": "À quelles questions un diagramme à barres convient-il?",
            "en": "Which of these questions does a bar chart suit?",
        },
        options=(
            option(
                "Quelles régions ont le plus de civières?",
                "Which regions have the most stretchers?",
                "Comparer des régions une à une, c’est comparer des longueurs : des barres conviennent.",
                "Comparing regions one by one means comparing lengths: bars suit it.",
                right=True,
            ),
            option(
                "Comment le nombre de passages varie-t-il au fil de 310 jours?",
                "How does the number of passages vary over 310 days?",
                "Avec 310 barres serrées, on ne suit plus rien : pour un mouvement dans le temps, une ligne se lit mieux.",
                "With 310 bars pressed together nothing can be followed: for movement over time, a line reads better.",
            ),
            option(
                "Les régions qui ont plus de civières ont-elles un taux plus bas?",
                "Do regions with more stretchers have a lower rate?",
                "Il y a ici deux mesures par région, à mettre l’une en face de l’autre : c’est le travail d’un nuage de points.",
                "There are two measures per region here, to be set against each other: that is the work of a scatter plot.",
            ),
            option(
                "Quelle installation a le taux le plus élevé dans ma région?",
                "Which facility has the highest rate in my region?",
                "Une barre par installation, de la plus longue à la plus courte : la réponse est en haut.",
                "One bar per facility, from the longest to the shortest: the answer is at the top.",
                right=True,
            ),
        ),
        why={
            "fr": "Des barres comparent des catégories une à une. Le temps demande plutôt une ligne, et deux mesures, un nuage de points.",
            "en": "Bars compare categories one by one. Time calls for a line instead, and two measures for a scatter plot.",
        },
    ),
    Number(
        id="07-over-24",
        prompt={
            "fr": "Le 30 décembre 2025 à 13 h, combien de patients, dans tout le Québec, étaient sur une civière depuis plus de 24 heures? (Colonne `Nombre_de_patients_sur_civiere_plus_de_24_heures`, au tableur ou en Python.)",
            "en": "On December 30, 2025, at 1 p.m., how many patients in all of Québec had been on a stretcher for more than 24 hours? (Column `Nombre_de_patients_sur_civiere_plus_de_24_heures`, in a spreadsheet or in Python.)",
        },
        data="urgences",
        given="path",
        reference=lambda file: float(facilities(file)[OVER_24].sum()),
        slips=(
            slip(
                "every-row",
                "C’est la somme de toute la colonne : chaque patient y est dans son installation, dans le total de sa région et dans celui du Québec.",
                "That is the sum of the whole column: each patient is counted once in a facility, once in the total of a region and once in that of Québec.",
                lambda file: all_rows(file)[OVER_24].sum(),
            ),
            slip(
                "one-total-left",
                "Les totaux régionaux sont enlevés, et il reste une ligne de total : regardez la dernière du fichier.",
                "The regional totals are gone, and one row of totals is left: look at the last one of the file.",
                lambda file: half_cleaned(file)[OVER_24].sum(),
            ),
            slip(
                "added-48",
                "Avez-vous ajouté les patients qui attendent depuis plus de 48 heures? Ils comptent déjà parmi ceux de la colonne des 24 heures.",
                "Did you add the patients on a stretcher for more than 48 hours? They are already among those of more than 24 hours.",
                lambda file: facilities(file)[[OVER_24, OVER_48]].sum().sum(),
            ),
            slip(
                "over-48",
                "C’est le nombre de patients sur civière depuis plus de 48 heures. La colonne voisine compte à partir de 24.",
                "That is the number of patients there for more than 48 hours. The next column counts from 24.",
                lambda file: facilities(file)[OVER_48].sum(),
            ),
            slip(
                "all-stretchers",
                "C’est le nombre de patients sur civière, quelle que soit la durée.",
                "That is the number of patients on stretchers, however long.",
                lambda file: facilities(file)[PATIENTS].sum(),
            ),
            slip(
                "present",
                "C’est le nombre de patients présents à l’urgence, sur civière ou non.",
                "That is the number of patients present in the emergency room, on a stretcher or not.",
                lambda file: facilities(file)[PRESENT].sum(),
            ),
            slip(
                "one-region",
                "C’est le nombre d’une seule région. La question porte sur tout le Québec.",
                "That is the number of one region. The question is about all of Québec.",
                lambda file: facilities(file).groupby("Region")[OVER_24].sum().max(),
            ),
            slip(
                "not-yet-24",
                "C’est le nombre de patients sur civière depuis 24 heures ou moins, c’est-à-dire tous les autres.",
                "That is the number of patients on stretchers for 24 hours or less: all the others.",
                lambda file: facilities(file)[PATIENTS].sum() - facilities(file)[OVER_24].sum(),
            ),
        ),
        why={
            "fr": "Environ le tiers des patients sur civière y étaient depuis plus de 24 heures. La ligne « Ensemble du Québec » donne le même nombre : une bonne façon de vérifier.",
            "en": "About one patient on a stretcher in three had been there for more than 24 hours. The row “Ensemble du Québec” gives the same number: a good way to check.",
        },
        hints=(
            {
                "fr": "Gardez les 115 lignes qui ont un numéro de permis, puis additionnez la colonne.",
                "en": "Keep the 115 rows that have a permit number, then add up the column.",
            },
        ),
    ),
    Number(
        id="07-drawn-ratio",
        prompt={
            "fr": "Le taux des Laurentides est de 192,4 %, celui de la Gaspésie–Îles-de-la-Madeleine, de 95,5 %. On dessine leurs barres sur un axe qui **commence à 90**. Combien de fois la première paraît-elle plus longue que l’autre? (Arrondissez à l’unité.)",
            "en": "The rate of Laurentides is 192.4%, that of Gaspésie–Îles-de-la-Madeleine 95.5%. Their bars are drawn on an axis that **starts at 90**. How many times as long as the other does the first one look? (Round to the nearest whole number.)",
        },
        data="urgences",
        given="path",
        reference=lambda file: _drawn(file, 90),
        slips=(
            slip(
                "true-ratio",
                "C’est le vrai rapport des taux. Sur l’image, chaque barre ne montre que ce qui dépasse 90 : comparez ces longueurs-là.",
                "That is the true ratio of the rates. In the picture, each bar shows only what exceeds 90: compare those lengths.",
                lambda file: _drawn(file, 0),
            ),
            slip(
                "difference",
                "C’est l’écart entre les deux taux. La question demande combien de fois.",
                "That is the gap between the two rates. The question asks how many times.",
                lambda file: rates(facilities(file))[LONGEST] - rates(facilities(file))[SHORT],
            ),
            slip(
                "one-side",
                "Vous avez raccourci une seule des deux barres. L’axe les coupe toutes deux.",
                "You shortened one of the two bars only. The axis cuts both.",
                lambda file: _drawn(file, 0, 90),
                lambda file: _drawn(file, 90, 0),
            ),
            slip(
                "times-more",
                "Avez-vous retranché 1, comme pour une augmentation, ou coupé les décimales au lieu d’arrondir? On demande le rapport des deux longueurs.",
                "Did you subtract 1, as for an increase, or cut the decimals off instead of rounding? The question is how many times as long, to the nearest whole number.",
                lambda file: _drawn(file, 90) - 1,
            ),
            slip(
                "from-80",
                "C’est le résultat pour un axe qui commence à 80. Celui-ci commence à 90.",
                "That is the result for an axis that starts at 80. This one starts at 90.",
                lambda file: _drawn(file, 80),
            ),
            slip(
                "visible-length",
                "C’est la longueur visible d’une des barres. Il reste à la diviser par celle de l’autre.",
                "That is the visible length of one of the bars. It is still to be divided by that of the other.",
                lambda file: rates(facilities(file))[LONGEST] - 90,
                lambda file: rates(facilities(file))[SHORT] - 90,
            ),
        ),
        why={
            "fr": "102,4 ÷ 5,5 : près de dix-neuf fois, alors que le taux n’est que le double. Les nombres sont exacts; l’image ment.",
            "en": "102.4 ÷ 5.5: nearly nineteen times, when the rate is only double. The numbers are exact; the picture lies.",
        },
        hints=(
            {
                "fr": "Sur cet axe, la barre des Laurentides va de 90 à 192,4. Quelle est sa longueur? Et celle de l’autre?",
                "en": "On this axis, the bar of Laurentides runs from 90 to 192.4. How long is it? And the other?",
            },
        ),
    ),
    ChooseOne(
        id="07-alt-text",
        prompt={
            "fr": "Quel texte de remplacement rend le meilleur service à qui ne voit pas le graphique des taux?",
            "en": "Which alternative text best serves someone who does not see the chart of rates?",
        },
        options=(
            option(
                "« Image d’un graphique »",
                "“Image of a chart”",
                "Le lecteur d’écran annonce déjà une image. Il reste à dire ce qu’elle compare, et entre quelles valeurs.",
                "The screen reader already announces an image. What it compares, and between which values, is still to be said.",
            ),
            option(
                "« Barres bleues de longueurs différentes sur fond blanc »",
                "“Blue bars of different lengths on a white ground”",
                "Cela décrit le dessin, pas ce qu’il représente : quelles régions, quelle mesure, quelle étendue?",
                "That describes the drawing, not what it stands for: which regions, which measure, what range?",
            ),
            option(
                "« Diagramme à barres. Une barre par région; taux d’occupation des civières, de 84 % (Saguenay–Lac-Saint-Jean) à 192 % (Laurentides) »",
                "“Bar chart. One bar per region; occupancy rate of stretchers, from 84% (Saguenay–Lac-Saint-Jean) to 192% (Laurentides)”",
                "Le type, ce que porte chaque axe, l’étendue, et qui est en tête et au bas : la nouvelle passe aussi par l’oreille.",
                "The type, what each axis carries, the range, and who is first and last: the news gets through by ear too.",
                right=True,
            ),
            option(
                "Les quinze régions et leurs quinze taux, à la suite",
                "The fifteen regions and their fifteen rates, one after the other",
                "Tout y est, et personne ne s’y retrouve : trente éléments lus d’un souffle. Ces nombres ont leur place dans une table, qu’on parcourt.",
                "Everything is there, but nobody could find anything in it: thirty items read in one breath. Those numbers belong in a table, where you can move about.",
            ),
        ),
    ),
    Order(
        id="07-order",
        prompt={
            "fr": "Ces lignes tracent le taux de chaque région. Elles sont dans le désordre.",
            "en": "These lines draw the rate of each region. They are in the wrong order.",
        },
        lines=(
            _code('rows = pd.read_csv(path("urgences"))'),
            _code('facilities = rows[rows["No_permis_installation"].notna()]'),
            _code('regions = facilities.groupby("Region", as_index=False).sum(numeric_only=True)'),
            _code(f'regions["rate"] = regions["{PATIENTS}"] / regions["Nombre_de_civieres_fonctionnelles"] * 100'),
            _code('alt.Chart(regions).mark_bar().encode(x="rate:Q", y="Region:N")'),
        ),
        shown=(3, 0, 4, 2, 1),
        rules=(
            Before(
                0,
                1,
                {
                    "fr": "Pour garder des lignes de `rows`, il faut d’abord avoir lu le fichier.",
                    "en": "To keep rows of `rows`, it must be read first.",
                },
            ),
            Before(
                1,
                2,
                {
                    "fr": "Le regroupement se sert de `facilities` : écartez les totaux avant d’additionner.",
                    "en": "The grouping uses `facilities`: the totals must be gone before anything is added up.",
                },
            ),
            Before(
                2,
                3,
                {
                    "fr": "Le taux se calcule sur les sommes de chaque région : regroupez avant de diviser.",
                    "en": "The rate is computed on the sums of each region: group before you divide.",
                },
            ),
            Before(
                3,
                4,
                {
                    "fr": "Le graphique montre la colonne `rate` : elle doit exister quand on le trace.",
                    "en": "The chart shows the column `rate`: it must exist when the chart is drawn.",
                },
            ),
        ),
        why={
            "fr": "Lire, écarter les totaux, additionner par région, diviser, tracer. Diviser avant d’additionner donnerait une moyenne de taux.",
            "en": "Read, set the totals aside, add up by region, divide, draw. Dividing before adding up would give a mean of rates.",
        },
    ),
)  # fmt: skip
