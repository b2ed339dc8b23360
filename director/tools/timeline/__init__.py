"""The cut as a timeline for editing programs (OpenTimelineIO), and a re-cut timeline read back."""
