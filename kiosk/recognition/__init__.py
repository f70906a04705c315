"""Carrier recognition: what the code on a parcel says about its carrier. Nothing is loaded before it is asked."""
