"""The text that the student's RNN learns to write: it comes with the course."""


def car_turns() -> list[str]:
    """What car owners and mechanics say in ``car_qa``, turn by turn, the questions too."""
    from hctnlp.corpus.dialogues import car_qa, clean_text

    said = [text for dialogue in car_qa() for text in (dialogue.question, *(turn.text for turn in dialogue.turns))]
    return [clean for text in said if (clean := clean_text(text))]
