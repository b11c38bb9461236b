"""What homeworks have in common: none imports another."""
