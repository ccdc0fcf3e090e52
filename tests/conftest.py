"""What holds for every test."""

from hypothesis import settings

# A busy machine makes an example slow; how fast things are is for the benches to say.
settings.register_profile("any machine", deadline=None)
settings.load_profile("any machine")
