"""What a sitting judges, fresh or stored: names for annotations, which nothing imports when it runs."""

from hctnlp.exercises.framework.exercise import Exercise
from hctnlp.exercises.framework.slips import Misconception, Pair
from hctnlp.exercises.framework.stored import StoredExercise, StoredKnown, StoredPair, StoredVariant
from hctnlp.exercises.framework.variants import Variant

Judged = Exercise | StoredExercise
Known = Misconception | StoredKnown
KnownPair = Pair | StoredPair
KnownVariant = Variant | StoredVariant
