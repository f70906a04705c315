"""Kiosk: the front desk of a coworking space."""

__version__ = "0.1.0"
