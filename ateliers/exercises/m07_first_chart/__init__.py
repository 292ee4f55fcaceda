"""Module 07, a first chart: questions of the lesson, closed exercises, exercises in code."""

from ateliers.exercises.m07_first_chart.bar import BAR
from ateliers.exercises.m07_first_chart.closed import CLOSED
from ateliers.exercises.m07_first_chart.door import DOOR
from ateliers.exercises.m07_first_chart.fullest import FULLEST
from ateliers.exercises.m07_first_chart.lesson import LESSON
from ateliers.exercises.m07_first_chart.numbers import OVERALL, RATES
from ateliers.exercises.m07_first_chart.season import LINE
from ateliers.exercises.m07_first_chart.sheet import SHEET
from ateliers.exercises.m07_first_chart.weekend import WEEKEND

EXERCISES = (
    *(*DOOR, *LESSON, *CLOSED, *SHEET),
    *(RATES, OVERALL, BAR, WEEKEND, LINE, FULLEST),
)
