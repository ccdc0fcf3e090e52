"""Publishers that no table lists, named in Chinese or Japanese characters: "在中国日本国大使館", "菲律宾外交部"."""

import re

from secretariat.lexicon.tables import Tables
from secretariat.who.parties import party_of

_MISSION = re.compile("(?:大使[館馆]|使[館馆]|[領领]事[館馆]|代表部|代表[団团]|使[団团]|代表[処处])$")
_POSTED = frozenset("驻駐在")
_OF_STATE = re.compile(
    "外交部|外[務务]省|外[務务]部|外交貿易省|外交贸易部|国防部|国防省|防[衛卫]省|国防総省|内[務务]部|内務省|商[務务][部省]|国[務务]省"
    "|国务院|白宫|五角大楼|政府|内[閣阁]|[総总][統统]府|大統領府|首相府|首相官邸|公安部|秘[书書][处處]$"
)
# Words of a name that an office, a school or a society may bear: whoever has none of them in its name is a press.
_OFFICES = re.compile(
    "[省庁府部委署厅廳局院館馆処处軍军]|政府|大使|代表|官邸|会議|会议|委員|秘[書书]|事務局|センター|中心|[機机][構构]|研究|大学|大學"
    "|[協协]会|協會|学会|基金|財団|[組组][織织]|[連联]盟|議会|议会|国会|自衛隊"
)
_PRESS = re.compile(
    "新聞|新闻|[日时時早晚周快][报報]|通[信讯訊]|之[声聲音]|テレビ|放送|ニュース|[广廣]播|电视|電視|电台|電台|[网網]$|社$|[周週]刊|[杂雜][志誌]"
)
_CHINESE_AT_HOME = "CN"  # a mission that says where it is and not whose: "驻澳大利亚使馆"
_LONGEST = 9  # characters of a state's name


def office_side(name: str, tables: Tables) -> str | None:
    """The party whose mission or ministry a name says it is, or None where it does not say."""
    mission = _MISSION.search(name)
    if mission is None:
        return _opening(name, tables) if _OF_STATE.search(name) else None
    if name[0] not in _POSTED:  # "中国驻日本大使馆"
        return _opening(name, tables)
    owner = _closing(name[1 : mission.start()], tables)
    return owner or (_CHINESE_AT_HOME if name[0] == "驻" else None)


def is_press(name: str) -> bool:
    """Whether a name is that of a press: by a word of the trade, or by none that an office may bear."""
    return _PRESS.search(name) is not None or _OFFICES.search(name) is None


def _opening(name: str, tables: Tables) -> str | None:
    """The party that a name begins with, by the longest name that fits."""
    begins = (party_of(name[:n], tables) for n in range(min(len(name), _LONGEST), 1, -1))
    return next((party for party in begins if party), None)


def _closing(name: str, tables: Tables) -> str | None:
    """ "中国日本国": of host and owner the one that stands last; a host alone is no owner."""
    ends = (party_of(name[-n:], tables) for n in range(min(len(name) - 1, _LONGEST), 1, -1))
    return next((party for party in ends if party), None)
