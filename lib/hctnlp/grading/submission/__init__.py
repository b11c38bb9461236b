"""What a student handed in, from a folder that nobody trusts to the notebook that is graded."""
