"""The storm: one seed decides all that happens to three desks, a server, their clocks, disks and network."""
