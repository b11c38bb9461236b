"""The texts that the notebook of homework 3 works on: they come with the course."""

import csv

from hctnlp.corpus.dialogues import CAR_QA
from hctnlp.corpus.segmentation import car_terms


def car_qa_text() -> list[str]:
    """The dialogues of ``car_qa`` as they stand in the file, the owner's question as the first turn of each."""
    with CAR_QA.open(encoding="utf-8-sig", newline="") as file:
        return [f"车主说：{row['Question']}|{row['Dialogue']}" for row in csv.DictReader(file)]


def car_words() -> list[str]:
    """The words of cars that the course adds to jieba's dictionary."""
    return car_terms()
