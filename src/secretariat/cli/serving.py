"""What `serve` does once its modules are wanted."""

import socket
import sys
from pathlib import Path
from threading import Thread

import click

from secretariat.cli.commands.decide import configured

TURN = 0.0005  # seconds: a page asks the archive a hundred times, and after each waits its turn among the others


def run(
    *, host: str, port: int, names: tuple[str, ...], password_file: Path | None, allow_private: tuple[str, ...],
    who: str | None, archive: Path,
) -> int:  # fmt: skip
    """Serves until it is interrupted."""
    import uvicorn

    from secretariat.web.app import create_app
    from secretariat.web.keeper import Keeper
    from secretariat.web.settings import Settings
    from secretariat.web.warming import warm

    password = password_file.read_text("utf-8").strip() if password_file else None
    settings = Settings(
        archive=archive, host=host, port=port, names=names, password=password or None, who=who or configured(),
        allow_private=allow_private,
    )  # fmt: skip
    if not settings.local and not settings.password:
        raise click.UsageError(f"Whoever can reach {host} could read and decide. Set a password with --password-file.")
    listening = _bound(host, port)
    address = f"[{host}]" if ":" in host else host
    click.echo(f"Secretariat is at http://{address}:{listening.getsockname()[1]}/  Ctrl-C ends it.")
    sys.setswitchinterval(TURN)
    keeper = Keeper(archive)
    app = create_app(settings, keeper)
    Thread(target=warm, args=(settings, keeper), daemon=True).start()
    config = uvicorn.Config(app, log_level="warning", server_header=False, date_header=False, lifespan="on")
    uvicorn.Server(config).run(sockets=[listening])
    return 0


def _bound(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except OSError as error:
        raise click.UsageError(f"It cannot listen at {host}, port {port}: {error.strerror}.") from error
    listening.listen()  # who opens the address at once waits, and is not refused
    return listening
