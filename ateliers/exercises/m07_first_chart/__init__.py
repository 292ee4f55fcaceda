"""Module 07, a first chart: questions of the lesson, closed exercises, exercises in code."""

from ateliers.exercises.m07_first_chart.bar import BAR
from ateliers.exercises.m07_first_chart.closed import CLOSED
from ateliers.exercises.m07_first_chart.lesson import LESSON
from ateliers.exercises.m07_first_chart.numbers import FULLEST, OVERALL, RATES
from ateliers.exercises.m07_first_chart.season import LINE, WEEKEND

EXERCISES = (*LESSON, *CLOSED, RATES, OVERALL, BAR, WEEKEND, LINE, FULLEST)
