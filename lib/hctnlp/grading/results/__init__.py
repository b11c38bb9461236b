"""What came of a class: marks, a report, a file for a learning platform, and who wrote alike."""
