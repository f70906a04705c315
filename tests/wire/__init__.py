"""The wire format of earlier protocols, as programs in the field speak it. What is frozen here is never changed."""
