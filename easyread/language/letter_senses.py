"""Words of letters on homes, journeys, money and health, by their neighbours: see `senses`."""

from __future__ import annotations

import re

from easyread.language.pattern import pattern

Easier = tuple[str, ...]
# The neighbours of a word, with the word between < and >: the first pattern that fits decides.
# Easier words take the place of those of the lists; none say that it must be left alone; None
# says that the lists are right.
Sense = tuple[re.Pattern[str], Easier | None]
ANY = pattern("")
BE = r"(?:is|are|was|were|be|been|being|get|got|['’]s) (?:not )?(?:\w+ly )?"
_FORM = (
    r"(?:forms?|surveys?|questionnaires?|applications?|booklets?|sections?|parts?|box(?:es)?"
    r"|questions?|claims?|diar(?:y|ies)|pages?|templates?|sheets?|details|slips?)"
)
_WORK = (
    r"(?:works?|repairs?|courses?|treatments?|projects?|jobs?|training|programmes?|journeys?"
    r"|building|stud(?:y|ies)|tasks?|improvements?|upgrades?|refurbishment|tablets|antibiotics)"
)
_BROUGHT = (
    r"(?:parcels?|bab(?:y|ies)|twins|child|letters?|post|mail|food|meals?|goods|orders?|shopping"
    r"|medicines?|medication|prescriptions?|packages?|items?|leaflets?|equipment|furniture|milk)"
)
_OWED = (
    r"(?:amounts?|balance|debts?|payments?|repairs?|rent|works?|bills?|fines?|charges?|tasks?"
    r"|issues?|sums?|money|actions?|matters?|results?|tests?|fees?|arrears)"
)
_ROOM = r"(?:rooms?|flats?|homes?|houses?|beds?|propert(?:y|ies)|hostel|accommodation|ward)"
_PART_OF_FILE = (
    r"(?:forms?|departments?|teams?|box(?:es)?|sections?|pages?|person|people|office|documents?"
    r"|authorit(?:y|ies)|council|services?|polic(?:y|ies)|laws?|staff|part|column)"
)
_TROUBLE = (
    r"(?:concerns?|issues?|problems?|needs?|complaints?|barriers?|inequalit(?:y|ies)|gaps?"
    r"|challenges?|difficult(?:y|ies)|worries|weaknesses)"
)
_LIMIT = r"(?:rules?|bans?|limits?|restrictions?|conditions?|curfews?|lockdowns?)"
_BY_ROAD = r"(?:bus|buses|trains?|trams?|traffic|routes?|roads?|services?)"
_ONE = r"(?:an?|the|your|my|his|her|their|this)"
_ASKED = r"(?:appeal|complaint|claim|objection|application|request|grievance)"
LETTER_SENSES: dict[str, tuple[Sense, ...]] = {
    "administer": ((pattern(r"<\w+> (?:\w+ ){0,2}?(?:estates?|wills?)\b"), ()),),
    # Where you live, but for what can be put right.
    "address": (
        (pattern(rf"<address(?:es|ed|ing)?> (?:\w+ ){{0,3}}?{_TROUBLE}\b"), ("deal with",)),
        (pattern(rf"\b{_TROUBLE} (?:\w+ ){{0,2}}?{BE}<addressed>(?! to)"), ("deal with",)),
        (ANY, ()),
    ),
    "adequately": ((ANY, ("well enough",)),),
    # A term of its own: its rent or price is less than most, and may still be much.
    "affordable": ((pattern(r"<affordable> (?:hous|home|rent|ten|propert|warm|accomm|unit)"), ()),),
    "affect": ((pattern(r"<affected> (?:areas?|skin|parts?|sides?|limbs?|arms?|legs?)\b"), ()),),
    "boiler": ((ANY, ()),),
    "complete": (
        (pattern(rf"<complet\w+> (?:\w+ ){{0,5}}?{_FORM}\b"), None),
        (pattern(rf"\b(?:an?|the|your|{BE.rstrip()}) <complete>"), None),
        (pattern(rf"<complet(?:e|es|ed|ing)> (?:\w+ ){{0,4}}?{_WORK}\b"), ("finish",)),
        (pattern(rf"\b{_WORK} (?:\w+ ){{0,4}}?{BE}<completed>"), ("finish",)),
    ),
    "concession": ((pattern(r"<concessions?> (?:for|price|ticket|fare|card|rate|are|is)"), ()),),
    "damp": ((ANY, ()),),
    "deliver": ((pattern(rf"<deliver\w*> (?:\w+ ){{0,3}}?{_BROUGHT}\b"), ()),),
    "development": ((pattern(r"\b(?:housing|new) <|<\w+> of (?:\w+ )?(?:homes|flats)"), ()),),
    "divert": (
        (pattern(rf"\b{_BY_ROAD} (?:\w+ ){{0,3}}?<diverted>"), ("send another way",)),
    ),
    "establish": (
        (pattern(r"<\w+> (?:\w+ )?(?:identity|whether|if|why|what|how|causes?|facts)\b"),
         ("find out",)),
    ),
    "estimated": ((pattern(r"<estimated> (?:cost|time|date|price|bill|arrival)s?\b"), ()),),
    # Of a phone, a house or a time to pay: each is another thing.
    "extension": ((ANY, ()),),
    "impose": (
        (pattern(r"<impos\w+> (?:\w+ )?(?:fines?|penalt\w+|sentences?|charges?)\b"), ("give",)),
        (pattern(rf"\b(?:fines?|penalt\w+|sentences?|charges?) (?:\w+ ){{0,2}}?{BE}<"), ("give",)),
        (pattern(rf"<impos\w+> (?:\w+ )?{_LIMIT}\b|\b{_LIMIT} (?:\w+ ){{0,2}}?{BE}<"), None),
        (ANY, ()),
    ),
    "induce": ((pattern(r"<\w+> labour\b|\blabour (?:\w+ ){0,3}?<induced>"), ("start",)),),
    "initials": ((ANY, ()),),
    "interchange": ((ANY, ()),),
    "lodge": (
        (pattern(rf"<lodg(?:e|es|ed|ing)> {_ONE} (?:\w+ )?{_ASKED}\b"), ("make",)),
        (ANY, ()),
    ),
    "lounge": ((pattern(r"\b(?:discharge|departure|waiting|airport) <"), ()),),
    "maintenance": (
        (pattern(r"\b(?:child|pay|pays|paying|paid) <|<\w+> (?:loan|grant|payment|order)s?\b"), ()),
        (pattern(r"<maintenance> (?:work|team|engineer|staff|visit)s?\b"), ("repair",)),
    ),
    "major": (
        (pattern(r"<major> (?:surger|operation|works?\b|repairs)"), ("big",)),
        (pattern(r"<major> (?:incident|trauma|injur|depress)"), ()),
    ),
    "mould": ((pattern(r"\b(?:jelly|cake|plastic|baking) <"), None), (ANY, ())),
    "observe": (
        (pattern(r"<\w+> (?:\w+ ){0,3}?(?:rules?|laws?|limits?|guid\w+|restrictions?|codes?)\b"),
         ("follow",)),
    ),
    "occupation": (
        (pattern(r"\b(?:multiple|in|joint|sole|military) <|<\w+> (?:contract|date|of)\b"), ()),
    ),
    "operate": (
        (pattern(r"\b(?:surgeons?|doctors?) (?:\w+ )?<"), ()),
        (pattern(r"<\w+> on (?:you|me|him|her|them|your)\b"), ()),
    ),
    "outstanding": (
        (pattern(rf"<outstanding> (?:\w+ )?{_OWED}\b|\b(?:remain|remains|still) <"), ()),
        (pattern(rf"\b{_OWED} (?:that |which )?{BE}(?:still )?<"), ()),
    ),
    "positive": ((pattern(r"<positive> (?:test|result|case|for|or)|\b(?:test\w*|hiv) <"), ()),),
    "portal": ((pattern(r"<portal> (?:vein|hypert|tomb)"), ()),),
    "primary": ((pattern(r"<primary> (?:school|care\b|tumou?r|cancer|education|health)"), ()),),
    "prompting": (
        (pattern(r"\b(?:needs?|needed|without|some|any|verbal|with) <prompting>"), ("remind",)),
        (ANY, ()),
    ),
    "register": (
        (pattern(r"<regist(?:er|ers|ered|ering)> (?:with|at|for|to vote|online)\b"), ("sign up",)),
        (pattern(r"<regist(?:er|ers|ered|ering)> (?:an?|the|your|my|his|her|their|it)\b"), ()),
        (pattern(r"<registered>"), ()),
    ),
    "relevant": ((pattern(rf"<relevant> {_PART_OF_FILE}\b"), ("right",)),),
    "secondary": (
        (pattern(r"<secondary> (?:school|care|tumou?r|cancer|education|infect|glaz|breast)"), ()),
    ),
    "secure": (
        (pattern(r"<secure> (?:tenan\w+|(?:the|your) (?:\w+ )?(?:doors?|windows?|gates?|home))"),
         ()),
    ),
    "signpost": (
        (pattern(r"<signpost\w*> (?:you|people|them|her|him|us|patients) to\b"), ("point",)),
        (pattern(rf"\b{BE}<signposted> to\b"), ("point",)),
        (pattern(rf"\b{BE}(?:clearly )?<signposted>"), ("show with signs",)),
    ),
    "specimen": ((pattern(r"\b(?:urine|blood|stool|a|the|your) <"), ("sample",)),),
    "steep": (
        (pattern(r"\b(?:prices?|charges?|costs?|fees?|bills?) (?:\w+ ){0,2}?<"), ("high",)),
        (pattern(r"<steep> (?:prices?|charges?|costs?|fees?|bills?|rises?)\b"), ("high",)),
        (ANY, ()),
    ),
    "sustain": (
        (pattern(r"<sustain\w*> (?:\w+ ){0,3}?(?:injur|burn|fracture|wound|break)"), ("have",)),
    ),
    "swelling": ((ANY, ()),),
    "temperature": ((ANY, ()),),
    "vacancy": ((pattern(rf"\b{_ROOM} <|<\w+> (?:in|at) (?:\w+ ){{0,2}}?{_ROOM}\b"), ()),),
    "vessel": ((pattern(r"\b(?:fishing|cargo|naval|sailing) <"), None), (ANY, ())),
    "void": ((pattern(r"<voids?> (?:propert|home|house|flat)"), ("empty",)),),
}  # fmt: skip
