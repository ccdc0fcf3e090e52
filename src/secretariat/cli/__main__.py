"""`python -m secretariat.cli` is the command `secretariat`."""

from secretariat.cli.main import main

if __name__ == "__main__":
    main()
