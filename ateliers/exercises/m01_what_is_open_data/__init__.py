"""Module 01, what open data is: questions of the lesson, then of the exercises page."""

from ateliers.exercises.m01_what_is_open_data.lesson import LESSON
from ateliers.exercises.m01_what_is_open_data.page import PAGE
from ateliers.exercises.m01_what_is_open_data.sorting import STARS, WORDS
from ateliers.exercises.m01_what_is_open_data.typed import MONTREAL, MUNICIPALITIES
from ateliers.exercises.m01_what_is_open_data.worked import MEDIAN, SHARE

EXERCISES = (*LESSON, MONTREAL, MUNICIPALITIES, WORDS, STARS, *PAGE, SHARE, MEDIAN)
