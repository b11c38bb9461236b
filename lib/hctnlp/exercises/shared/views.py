"""What of a value is the mark of a misconception."""


def up_to_the_cap(value):
    """A capped loss: a limit from 1e-4 to 1e-16 caps three nodes between 27 and 111, where thousands are due."""
    return "capped" if 20 < float(value) < 120 else value
