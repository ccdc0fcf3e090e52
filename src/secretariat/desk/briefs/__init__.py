"""The brief for the next round: from what the record knows to typed statements, each with what it rests on."""
