"""What instructors make: new exercises, releases of homework, and a class to try the grader with."""
