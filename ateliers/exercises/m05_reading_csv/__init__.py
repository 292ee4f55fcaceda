"""Module 05, reading a CSV: questions of the lesson, closed exercises, exercises in code."""

from ateliers.exercises.m05_reading_csv.busiest import BUSIEST
from ateliers.exercises.m05_reading_csv.by_counter import BY_COUNTER
from ateliers.exercises.m05_reading_csv.closed import CLOSED
from ateliers.exercises.m05_reading_csv.july import JULY
from ateliers.exercises.m05_reading_csv.lesson import LESSON
from ateliers.exercises.m05_reading_csv.read import READ
from ateliers.exercises.m05_reading_csv.records import RECORDS
from ateliers.exercises.m05_reading_csv.zero_days import ZERO_DAYS

EXERCISES = (*LESSON, *CLOSED, READ, JULY, BUSIEST, BY_COUNTER, ZERO_DAYS, RECORDS)
