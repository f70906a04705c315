"""What a person can ask for: one class an activity, one transaction a method."""
