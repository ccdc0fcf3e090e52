"""Data packages: the archive as tables, readings and record that others can use, cite, and bring back."""

from secretariat.publish.package import Problem, export
from secretariat.publish.restore import restore

__all__ = ["Problem", "export", "restore"]
