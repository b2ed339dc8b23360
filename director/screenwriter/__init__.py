"""Story to storyboard: offline by rules, or with a language model; both give the same checked type."""
