"""Papers: the guest's badge and the evacuation list, and the folders they lie in. Nothing heavy is imported here."""
