"""The judge, and the sandboxed kernel outside which it decides: student code is run here and nowhere else."""
