"""The hands of Director: what films, looks, plays and cuts. Imported by director.studio alone."""
