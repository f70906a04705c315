"""The kiosk's half of the exchange: one request at a time, from a thread of its own."""
