"""What may stand around an English date and says more of it: "before the end of", "as early as", "onwards"."""

from __future__ import annotations

import re

from secretariat.when.english_blocks import SPACE

LEAD = re.compile(
    rf"(?<!\w)(?:(?P<bound>(?:ever{SPACE})?since|until|till|before|by|after|from|prior{SPACE}to|ahead{SPACE}of|not?{SPACE}later{SPACE}than|on{SPACE}or{SPACE}before"
    rf"|between|starting|beginning){SPACE})?"
    rf"(?:(?P<approx>around|about|circa|approximately|as{SPACE}early{SPACE}as|as{SPACE}late{SPACE}as|within|during|possibly"
    rf"|(?:sometime|some{SPACE}time)(?:{SPACE}(?:in|during|within|around))?|in{SPACE}the{SPACE}course{SPACE}of|over{SPACE}the{SPACE}course{SPACE}of"
    rf"|in{SPACE}or{SPACE}around){SPACE})?"
    rf"(?:(?:in|on|at|from){SPACE})?"
    rf"(?:(?:the{SPACE})?(?:very{SPACE})?(?P<part>(?:early|mid|late|earlier|later)(?={SPACE}(?:part{SPACE})?(?:of|in){SPACE}|{SPACE}|-)"
    rf"|(?:middle|start|beginning|outset|end|close|(?:first|second|latter){SPACE}half|(?:first|second|third|fourth|last){SPACE}quarter"
    rf"|(?:first|last){SPACE}(?:days|weeks|months))(?={SPACE}(?:of|in){SPACE}))(?:{SPACE}part)?(?:{SPACE}(?:of|in))?(?:{SPACE}|-))?"
    rf"(?:(?P<the>the){SPACE})?(?:(?P<hint>last|next|this(?:\ past|\ coming)?|past|coming){SPACE})?\Z"
)
TRAIL = re.compile(rf"{SPACE}(?:and{SPACE})?(?P<onward>onwards?|forward|on(?=[,.;)]))(?!\w)")
