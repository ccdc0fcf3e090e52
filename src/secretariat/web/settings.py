"""What a server is started with."""

from hashlib import scrypt
from hmac import compare_digest
from pathlib import Path
from secrets import token_bytes

from msgspec import Struct, field

LOOPBACK = ("127.0.0.1", "localhost", "::1")
MEGABYTE = 2**20


class Settings(Struct, frozen=True, kw_only=True):
    """What a server is started with.

    Attributes:
        archive: its file; it is made where there is none.
        host, port: where it listens.
        names: further names under which it may be asked for, where it listens beyond this machine.
        password: what who comes from another machine has to know, or None where it listens on this machine alone.
        who: the name under which decisions are kept unless another is typed.
        allow_private: names of hosts in the private network whose pages may be fetched.
        upload: bytes that one form may bring.
    """

    archive: Path
    host: str = "127.0.0.1"
    port: int = 8000
    names: tuple[str, ...] = ()
    password: str | None = None
    who: str | None = None
    allow_private: tuple[str, ...] = ()
    upload: int = 128 * MEGABYTE
    secret: bytes = field(default_factory=lambda: token_bytes(32))

    @property
    def local(self) -> bool:
        """Whether only this machine can reach it."""
        return self.host in LOOPBACK

    @property
    def hosts(self) -> frozenset[str]:
        """The names that a request may be addressed to. Any other is a page elsewhere that points its name here."""
        return frozenset({*LOOPBACK, self.host, *self.names} - {"0.0.0.0", "::"})  # noqa: S104  no name of a host

    def knows(self, password: str) -> bool:
        """Whether it is the password; it takes equally long for a wrong one."""
        return compare_digest(self._stretched(password), self._stretched(self.password or ""))

    def _stretched(self, password: str) -> bytes:
        return scrypt(password.encode(), salt=self.secret, n=2**14, r=8, p=1)
