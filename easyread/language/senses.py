"""Words with several meanings → the easier words for the one meant here, by their neighbours.

A wrong meaning can do harm: “aspiration” in a hospital is no hope. What is not sure is left out.
"""

from __future__ import annotations

from easyread.language.act_senses import ACT_SENSES
from easyread.language.amount_senses import AMOUNT_SENSES
from easyread.language.letter_senses import ANY, BE, LETTER_SENSES, Easier, Sense
from easyread.language.lexicon import lemma
from easyread.language.pattern import pattern
from easyread.language.term_senses import TERM_SENSES, UNTOLD_ALONE

_NEAR = 60
_OWN = r"(?:an?|my|your|his|her|its|our|their|this|that|every|each|one|no|any|the)"
_ILL = (
    r"(?:health|medical|term|chronic|heart|lung|skin|eye|ear|kidney|liver|brain|blood|bone|mental"
    r"|physical|neurological|genetic|inherited|rare|underlying|existing|other|serious|painful|nerve"
    r"|clinical|lifelong|progressive|respiratory|muscle|bowel|stomach|thyroid|psychiatric)"
)
_PART_OF_DUTY = r"(?:service|services|clinic|caseload|list|team|teams|care|treatment|programme)"
_WOUND = r"(?:wound|eye|eyes|ear|ears|nose|vagina|penis|nipple|nipples)"
_FLUID = (
    r"(?:vaginal|nasal|penile|nipple|eye|ear|smelly|green|yellow|brown|thick|watery|clear|bloody"
    r"|bloodstained|unusual|wound|a|more|any|sticky)"
)
_SAID = (
    r"(?:history|evidence|presentations?|statements?|agreements?|reports?|tests?|exams?|answers?)"
)
_TAKEN = (
    r"(?:medic\w+|tablets?|antibiotics?|contracepti\w+|steroids?|drugs?|doses?|solutions?|morphine"
    r"|suspensions?|vaccin\w+|iron|rehydration|fluids?|intake|syringes?|drops|liquids?|treatments?)"
)
_MOUTH = r"(?:health|hygien\w+|care|cancers?|surgery|surgeons?|thrush|problems?|diseases?|pain)"
_STATE = r"(?:good|poor|bad|excellent|perfect|clean|any|reasonable|fair|working|safe|the same)"
_WANES = r"(?:health|mobility|condition|memory|sight|hearing|strength|fitness|ability|wellbeing)"
_ON = r"(?:an?|the|this|that|these|those|my|your|his|her|its|our|their|all|any|it|them|us|you)\b"
_SOLD = (
    r"(?:is|are|was|costs?|fees?|prices?|charges?|tickets?|free|£|to (?:the )?(?:\w+ )?"
    r"(?:museum|park|gardens?|exhibition|event|house|castle|show|fair|university|college|school|course)s?\b)"
)
_GIFTS = r"(?:charity|fundraising|emergency|christmas|winter|blood|public|police|wide|sex)"
_MEDICAL = (
    r"(?:doctor|gp|nurse|consultant|dentist|surgeon|midwife|pharmacist|specialist|optician|therapist"
    r"|psychiatrist|dietitian|physiotherapist|anaesthetist|clinician|professional|practitioner)"
)
_SICKROOM = r"(?:medical|clinic|outpatient|gp|first|initial|nurse|eye|dental|your|private)"
_EAR = (
    r"(?:aids?|loss|tests?|impair\w+|loops?|problems?|difficult\w+|checks?|dogs?|services?|people"
    r"|world|clinic|therap\w+|protection|person|specialist|support|voices|from|about|damage|and)"
)
_CITY = r"(?:letters?|cit(?:y|ies)|punishment|gains|works|projects?|programme|spend\w*|funding)"
_OF_EACH = (
    r"(?:plan|circumstances|budgets?|choices?|responses?|approach|basis|goals|rights"
    r"|responsibilit\w+|preferences|situations?)"
)
_PLANNING = (
    r"(?:developments?|decisions?|polic(?:y|ies)|planning|strateg(?:y|ies)|design|practice|thinking"
    r"|delivery|improvements?|discussions?|priorities|guidance|research)"
)
_COVER = r"(?:the|your|a|his|her|this|clean|new|wet|dry|old|sterile|any|each|wound)"
_SENSES: dict[str, tuple[Sense, ...]] = LETTER_SENSES | AMOUNT_SENSES | ACT_SENSES | TERM_SENSES | {
    "admission": (
        (pattern(rf"<admissions?> {_SOLD}|\b(?:free|paid|university|school|college) <"), ()),
        (pattern(r"\b(?:nursery|course) <"), ()),
    ),
    "appeal": (
        (pattern(rf"<appealing>|\b{_GIFTS} <|<\w+> (?:for|to (?!the (?:court|trib)|an? ind))"), ()),
    ),
    "aspiration": (
        (pattern(r"<aspirations>"), None),
        (pattern(r"<\w+> (?:pneumonia|risk|of)\b"), ()),
        (pattern(rf"\b(?!the){_OWN} (?:\w+ )?<|<\w+> (?:to|for|that|is to)\b"), None),
        (ANY, ()),
    ),
    # “It was gone to by 40 people” is no English.
    "attend": ((pattern(r"<attended> by\b|\bwell[ -]<"), ()),),
    "bail": ((pattern(r"<\w+> (?:out|of|water)\b|\bhay <"), ()),),
    "candidate": (
        (pattern(r"<\w+> for (?:an? |the |this )?(?:oper|surg|treat|transpl|ther)"), ()),
    ),
    # Who has the capacity to decide needs no “time, staff or space”.
    "capacity": (
        (pattern(r"<\w+> to (?:decide|make|consent|agree|understand|choose|say)\b"), ()),
        (pattern(r"\b(?:lack|lacks|lacked|lacking|regain\w*) (?:the |mental )?<"), ()),
    ),
    "capital": (
        (pattern(rf"<\w+> {_CITY}\b|\b(?:in|small|block|human|working) <"), ()),
        (pattern(r"<capital> (?:you|that|limits?|rules?|over|above|of (?:[£\d]|more|less))"), None),
        (pattern(r"\b(?:the|a) <|<capital> of\b"), ()),
    ),
    "condition": (
        (pattern(r"<condition(?:ed|ing)>"), ()),
        (pattern(rf"\b{_ILL} <|<conditions?> (?:such as|like)\b"), None),
        (pattern(r"<condition(?!>)|<condition> (?:of|to|that (?:you|we|they|the))\b"), ()),
        (pattern(r"\b(?:on|on the|on one|as a|under) <|\b(?:weather|air|legal|planning) <"), ()),
        (pattern(rf"\bin (?:an? )?{_STATE} <|\b(?:living|working|housing|market|road) <"), ()),
    ),
    "consultant": (
        (pattern(r"\b(?:management|business|planning|design|it|hr|media|care|policy) <"), ()),
        (pattern(r"\b(?:nurse|independent|research|travel|legal|tax|access|external) <"), ()),
        (pattern(r"<\w+> (?:nurse|midwi|paramedic|psycholog|social|in public|therap|pharm)"), ()),
    ),
    "consultation": (
        (pattern(rf"<\w+> with (?:\w+ )?(?:\w+ )?{_MEDICAL}\b|\b{_SICKROOM} <"), ()),
        (pattern(r"<\w+> (?:will (?:take|last)|takes|lasts|room)\b"), ()),
        (pattern(r"\b(?:video|telephone|phone|face-to-face|remote|virtual) <"), ()),
    ),
    "decline": (
        (pattern(r"<\w+> by (?:an? |about |over |nearly |almost )?[\d£]"), ("get less", "fall")),
        (pattern(rf"\b{_WANES} (?:(?:ha[sd]|have|may|might|can|will|\w+ly) )*<"), ("get worse",)),
        (pattern(rf"\b{BE}<declined>|<\w+> {_ON}"), ("turn down", "say no to")),
        (pattern(r"<\w+> to\b|\b(?:i|you|we|he|she|people) (?:\w+ )?<"), ("say no",)),
    ),
    "discharge": (
        (pattern(rf"\b{_FLUID} <discharge>|<\w+> (?:from|of) (?:\w+ )?{_WOUND}\b"), ()),
        (pattern(r"<\w+> back (?!home)|<\w+> (?:in)?to (?:the care|\w+ (?:gp|doctor))\b"), ()),
        (pattern(rf"<\w+> from (?:\w+ )?(?:\w+ )?{_PART_OF_DUTY}\b"), ()),
        (pattern(r"<\w+> (?:an?|his|her|its|our|their|your) (?:dut|debt|function|obligation)"), ()),
    ),
    "dressing": (
        (pattern(r"<\w+> (?:gown|room|table|up|and un|my|your|them|him|her)|\bsalad <"), ()),
        (pattern(rf"<dressings>|\b{_COVER} <"), None),
        (ANY, ()),
    ),
    "enclosed": ((pattern(r"<\w+> (?:space|area|garden|place|yard|by|within)|\ban? <"), ()),),
    # Who escalates a worry tells someone who can decide more: no word can stand there.
    "escalate": (
        (pattern(rf"^<\w+>$|\b{BE}<escalated>|<\w+> (?:{_ON}|\w+s\b|to\b|via\b|through\b)"), ()),
    ),
    "hearing": (
        (pattern(rf"<\w+> {_EAR}\b"), ()),
        (pattern(r"\b(?:the|this|a|final|remote|next|full) <"), None),
        (pattern(r"<\w+> (?:date|bundle|centre|will (?:be|take)|is on|has been|start)"), None),
        (ANY, ()),
    ),
    "individual": (
        (pattern(rf"<individual> (?:{_OF_EACH}|(?:care|support|health|education) plans?)\b"), ()),
        (pattern(r"<individual> (?:\w+ )?(?:people|person|members?|patients?|residents?|homes?)\b"),
         ()),
    ),
    "inform": (
        (pattern(r"<informed> (?:choices?|decisions?|consent|views?|guess)\b"), ()),
        (pattern(rf"<inform(?:s|ed|ing)?> (?:\w+ ){{0,4}}?{_PLANNING}\b"), ("help with",)),
    ),
    "oral": (
        (pattern(rf"<oral> {_MOUTH}\b"), ("mouth",)),
        (pattern(rf"<oral> {_SAID}\b"), ("spoken",)),
        (pattern(rf"<oral>(?! \w)|<oral> (?:{_TAKEN}|and|or|use|route|form)\b"), None),
        (ANY, ()),
    ),
    "proxy": (
        (pattern(r"\b(?:by|appoint an?|as your|as their) <|<prox\w+> (?:for|to vote|vot\w+)"), ()),
    ),
    "refer": ((pattern(r"<(?:refers?|referring)> (?:back )?to\b|<\w+> to as\b"), ()),),
    # A place, unless somebody sets something, or it is a choice on a phone.
    "setting": (
        (pattern(rf"<setting> (?:up|out|off|down|fire|{_ON})|\b{BE}<setting>"), ()),
        (pattern(r"\b(?:phone|privacy|device|app|browser|computer|default|sound) <"), ()),
        (pattern(r"\bgo to (?:the |your )?<|<settings> (?:on|in|of) (?:your|the|my) "
                 r"(?:phone|device|app|browser|computer|tablet|account)\b"), ()),
        (pattern(r"\b(?:an?|the|this|that|each|every|any|our|your|their|\w+al|care|school|work"
                 r"|home|health|community|nursery|education|day|group|early years) <|<settings>"),
         None),
        (ANY, ()),
    ),
    "welfare": (
        (pattern(r"<welfare> (?:benefits?|payments?|checks?|officers?|visits?)\b"), ()),
        (pattern(r"<welfare> (?:system|reform|state|cuts|rights|advi\w+)\b"), ("benefits",)),
        (pattern(r"\b(?:on|claim|claiming|receive|receiving|get) <"), ("benefits money",)),
        (pattern(r"\b\w[^<]*<"), ("how well and safe you are", "being well and safe")),
    ),
    "witness": ((pattern(r"<witness(?:ed|ing)>|<witness> (?:the|a|an|any|your|it)\b"), ()),),
}  # fmt: skip
# The lists' words whose meaning no one can tell without their sentence.
TOLD_BY_NEIGHBOURS = UNTOLD_ALONE.union(_SENSES)


def meant(text: str, start: int, end: int) -> Easier | None:
    """Return base forms of easier words for the meaning that text[start:end] has here.

    None when the lists know it; empty when no easier word is safe here.
    """
    small = text[start:end].lower()
    if end - start == len(text) and not UNTOLD_ALONE.isdisjoint((small, lemma(small))):
        return ()
    senses = _SENSES.get(small) or _SENSES.get(lemma(small))
    if not senses:
        return None
    before, after = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    near = " ".join(f"{before}<{small}>{after}".lower().split())
    return next((easier for sense, easier in senses if sense.search(near)), None)
