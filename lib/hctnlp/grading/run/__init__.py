"""A class of submissions: what is left to do, done in processes or on a cluster, and kept."""
