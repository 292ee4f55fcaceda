"""Module 09, joining tables: questions of the lesson, closed exercises, exercises in code."""

from ateliers.exercises.m09_joining.closed import CLOSED
from ateliers.exercises.m09_joining.counters import COUNTERS
from ateliers.exercises.m09_joining.lesson import LESSON
from ateliers.exercises.m09_joining.merged import MERGED
from ateliers.exercises.m09_joining.months import MONTHS_OF_2019
from ateliers.exercises.m09_joining.mrc import MRC
from ateliers.exercises.m09_joining.neighbours import NEIGHBOURS
from ateliers.exercises.m09_joining.sheet import SHEET
from ateliers.exercises.m09_joining.waiting import WAITING
from ateliers.exercises.model import Exercise

EXERCISES: tuple[Exercise, ...] = (
    *(*LESSON, *CLOSED, *SHEET),
    *(WAITING, MRC, MERGED, MONTHS_OF_2019, COUNTERS, NEIGHBOURS),
)
