"""Vectors for Numba: memory that compiled code may touch, its cache, its target."""
