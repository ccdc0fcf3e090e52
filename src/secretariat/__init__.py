"""Secretariat keeps the record of the dialogues between states, and prepares their next round."""
