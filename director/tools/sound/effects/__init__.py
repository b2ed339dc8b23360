"""Effects and ambience, drawn in code. Each file holds one family; catalogue.py names them all."""
