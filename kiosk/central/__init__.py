"""The central server: the exchange with the kiosks, pairing, and a web page for those who look after a space."""
