"""Module 04, licences: questions of the lesson, closed exercises, credit lines to write."""

from ateliers.exercises.m04_licences.closed import CLOSED
from ateliers.exercises.m04_licences.credits import CREDIT
from ateliers.exercises.m04_licences.credits_rooms import CREDIT_ER
from ateliers.exercises.m04_licences.fines import CHANGED_SHARE, LEFT_OUT
from ateliers.exercises.m04_licences.lesson import LESSON
from ateliers.exercises.m04_licences.sources import EIGHT, MISSING, SORT

EXERCISES = (*LESSON, CHANGED_SHARE, MISSING, CREDIT, SORT, EIGHT, LEFT_OUT, *CLOSED, CREDIT_ER)
