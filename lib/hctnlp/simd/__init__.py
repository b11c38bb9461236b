"""Vectors for Numba: their width, memory they may touch, where machine code is kept, how many threads there are."""
