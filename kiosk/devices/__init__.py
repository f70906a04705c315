"""Devices at the desk, each behind a Protocol of `kiosk.core.ports`."""
