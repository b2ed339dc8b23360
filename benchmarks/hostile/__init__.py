"""Bad, hostile and unlucky inputs put to the program as its users put them, each in a sandbox of its own."""
