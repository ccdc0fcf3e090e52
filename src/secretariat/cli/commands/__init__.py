"""One module a command. What a command needs is imported when it runs, so that --help is there at once."""
