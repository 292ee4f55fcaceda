"""Module 07, a first chart: questions of the lesson, closed exercises, exercises in code."""

from ateliers.exercises.m07_first_chart.closed import CLOSED
from ateliers.exercises.m07_first_chart.lesson import LESSON

EXERCISES = (*LESSON, *CLOSED)
