"""The profiles of guides. The limits of the first stand in the rules themselves.

A profile inherits from “nhs-easy-read” unless it names another.
Where a source gives no number, the first profile's number stays, as a warning at most.
"""

_ERROR = {"severity": "error"}
_WARNING = {"severity": "warning"}
_OFF = {"severity": "off"}

PROFILES: dict[str, dict[str, object]] = {
    "nhs-easy-read": {
        "says": "The default: for the NHS, councils and charities in the United Kingdom.",
        "sources": ["DH09", "GOVUK21", "NHSSM"],
    },
    "dh-2010": {
        "says": "Department of Health, 2009 and 2010: 15 words, meanings anywhere.",
        "sources": ["DH09", "DH10 (from memory)"],
        "rules": {
            "long-sentence": {"warn_words": 15},
            "long-question": {"warn_words": 15},
            "several-ideas": _OFF,
            "unexplained-word": {"anywhere": True},
            "small-text": {"warn_pt": 14},
            **dict.fromkeys(("small-print", "tight-lines", "long-line", "italic-words",
                             "underlined-words", "drawn-capitals", "not-left-aligned",
                             "faint-text"), _WARNING),
            "many-pages": {"most": 20},
            "missing-pictures": {"least": 0.9, "warn": 1.0},
            "many-pictures": {"most": 999},
        },
    },
    "govuk-2021": {
        "says": "GOV.UK, Easy Read section as it was until 2026: 10 to 15 words, no initials.",
        "sources": ["GOVUK21"],
        "rules": {
            "long-sentence": {"warn_words": 10},
            "long-question": {"warn_words": 10},
            "several-ideas": _ERROR,
            "unexplained-acronym": {"known": []},
            "missing-word-list": {"hard_words": 1},
            "small-text": {"warn_pt": 14},
            **dict.fromkeys(("small-print", "tight-lines", "long-line", "italic-words",
                             "underlined-words", "drawn-capitals", "not-left-aligned",
                             "faint-text"), _WARNING),
            "many-pages": {"warn": 24},
            "picture-on-right": {"share": 1.0},
            "many-pictures": {"most": 999},
        },
    },
    "inclusion-europe": {
        "says": "Information for all, Inclusion Europe, 2009. It gives no number of words.",
        "sources": ["IE09 (from memory)"],
        "rules": {
            **dict.fromkeys(("long-sentence", "long-question"), _WARNING),
            "unexplained-acronym": {"known": []},
            "small-text": {"warn_pt": 14},
            **dict.fromkeys(("small-print", "tight-lines", "long-line", "faint-text"), _WARNING),
            "many-pages": {"most": 999},
            "missing-pictures": {"least": 0.0},
            "picture-on-right": {"share": 1.0},
            "many-pictures": {"most": 999},
        },
    },
    "photosymbols": {
        "says": "Photosymbols tips: 15 words, up to 5 sentences together.",
        "sources": ["PS"],
        "rules": {
            "small-text-on-phones": {"least_pt": 16},
            "long-sentence": {"warn_words": 15},
            "long-question": {"warn_words": 15},
            "several-ideas": _ERROR,
            "crowded-block": {"warn_sentences": 4},
            "small-text": {"least_pt": 16},
            **dict.fromkeys(("small-print", "tight-lines", "long-line", "italic-words",
                             "underlined-words", "drawn-capitals", "not-left-aligned",
                             "faint-text"), _WARNING),
            "many-pages": {"most": 999},
            "missing-pictures": {"least": 0.0},
            "many-pictures": {"most": 999},
        },
    },
    "easy-read-standard-2026": {
        "says": "The Easy Read Standard 1.0, 2026: under 25 words, under 1,000 words in all.",
        "sources": ["ERS26"],
        "rules": {
            "long-sentence": {"max_words": 24, "warn_words": 20},
            "long-question": {"max_words": 24, "warn_words": 20},
            "several-ideas": _ERROR,
            "crowded-block": {"warn_sentences": 1},
            **dict.fromkeys(("small-text", "small-print", "tight-lines", "long-line",
                             "italic-words", "underlined-words", "drawn-capitals",
                             "not-left-aligned", "faint-text"), _WARNING),
            "many-pages": {"most": 999},
            "missing-pictures": {"least": 0.0},
            "picture-on-right": {"share": 1.0},
            "many-pictures": {"most": 999},
        },
    },
    "people-first-uk": {
        "says": "People First, 2012: keep all facts, no hyphens, a word list.",
        "sources": ["PF12"],
        "rules": {
            "small-text-on-phones": {"least_pt": 18},
            **dict.fromkeys(("long-sentence", "long-question"), _WARNING),
            **dict.fromkeys(("several-ideas", "too-many-words"), _OFF),
            "missing-word-list": {"hard_words": 1},
            "small-text": {"least_pt": 18, "warn_pt": 18},
            **dict.fromkeys(("small-print", "tight-lines", "long-line", "drawn-capitals",
                             "not-left-aligned", "faint-text"), _WARNING),
            "many-pages": {"most": 999},
            "picture-on-right": {"share": 1.0},
            "many-pictures": {"most": 999},
        },
    },
    "easy-english": {
        "says": "Easy English (Australia): 5 to 8 words, no “if”, no shortened words.",
        "sources": ["AEE", "VATT"],
        "rules": {
            "long-sentence": {"max_words": 12, "warn_words": 8},
            "long-question": {"max_words": 12, "warn_words": 8},
            **dict.fromkeys(("several-ideas", "contraction"), _ERROR),
            "unexplained-acronym": {"known": []},
            "stacked-conditions": {"max_conditions": 0},
            "too-many-words": {"max_words": 500},
            "tight-lines": {"least": 1.4, "warn": 1.5},
            **dict.fromkeys(("small-print", "long-line", "italic-words", "underlined-words",
                             "drawn-capitals", "faint-text"), _WARNING),
            "many-pages": {"most": 999},
            "many-pictures": {"warn": 4},
        },
    },
}  # fmt: skip
