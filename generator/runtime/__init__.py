"""Plain Python that every generated package carries: copied with the banner, and usable where it stands."""
