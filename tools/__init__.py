"""What keeps the project honest: scoring, the reading gate, the pin of the reader, benches. None of it is installed."""
