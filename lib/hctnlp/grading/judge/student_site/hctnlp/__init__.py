"""What stands for ``hctnlp`` in a kernel that is being graded: the names that notebooks import, and no answers."""
