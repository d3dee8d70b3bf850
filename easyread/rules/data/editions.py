"""The profiles of editions, badges and plain English: how each differs from “nhs-easy-read”."""

_WARNING = {"severity": "warning"}
_OFF = {"severity": "off"}

PROFILES: dict[str, dict[str, object]] = {
    "large-print": {
        "says": "As the default, for the large-print edition.",
        "sources": ["UKAAF19"],
        "rules": {
            "small-text": {"least_pt": 16, "warn_pt": 18},
            "small-print": {"least_pt": 16},
            "long-line": {"warn": 60},
            "faint-text": {"least": 7},
            "many-pages": {"most": 34, "warn": 28, "note": 17},
            "many-pictures": {"warn": 4},
            "many-questions-on-page": {"warn": 1},
        },
    },
    "simple-text": {
        "says": "As the default, for the edition without pictures.",
        "sources": ["NHSE18", "ASC24"],
        "rules": {
            **dict.fromkeys(("missing-pictures", "picture-on-right", "many-pictures",
                             "front-page-without-picture", "answer-without-picture"), _OFF),
        },
    },
    "key-words": {
        "says": "As the default, for the edition with a picture over each key word: for readers "
                "who learned them.",
        "sources": ["NHSE18", "ASC24"],
        "rules": {
            **dict.fromkeys(("picture-over-each-word", "missing-pictures", "picture-on-right",
                             "picture-apart", "picture-used-again", "many-pictures"), _OFF),
            "small-picture": {"least_mm": 12, "warn_mm": 12, "least_px": 44, "warn_px": 60},
            "many-pages": {"most": 48, "warn": 40},
        },
    },
    "fewer-pictures": {
        "says": "As the default, for the edition with 1 picture at each heading.",
        "sources": ["NHSE18", "ASC24"],
        "rules": {
            "missing-pictures": _OFF,
        },
    },
    "poster": {
        "says": "As the default, for posters that hang on a wall: few words, in very large "
                "letters.",
        "sources": ["OURS"],
        "rules": {
            "many-pages": _OFF,
            "small-text": {"least_pt": 20, "warn_pt": 20},
            "small-print": {"below_main": False, "least_pt": 20},
            "tight-lines": {"least": 1.15, "warn": 1.2},
            # A poster has fewer words than its credits, so its answers look like headings, and
            # their pictures like pictures without words. Answers of slips have no fields by which
            # we know them. A test of ours asks that each answer has its picture.
            "missing-pictures": _OFF,
            "split-over-pages": _OFF,
        },
    },
    "slips": {
        "says": "As the default, for slips that are cut apart: several lie on a page, and none "
                "is turned over.",
        "sources": ["OURS"],
        "rules": {
            "many-pages": _OFF,
            "small-picture": {"least_mm": 10, "warn_mm": 14},
            **dict.fromkeys(("missing-pictures", "text-columns", "missing-page-number"), _OFF),
            "narrow-margin": {"warn_mm": 15},
            "small-text": {"least_pt": 16},
        },
    },
    "badges": {
        "says": "As the default, for name badges: cards beside each other, with names that need "
                "no picture.",
        "sources": ["OURS"],
        "rules": {
            **dict.fromkeys(("missing-pictures", "text-columns", "picture-on-right"), _OFF),
        },
    },
    "nhs-plain": {
        "says": "Not Easy Read: for the full version that goes with it. 20 words, reading age 9 "
                "to 11.",
        "sources": ["NHSSM"],
        "rules": {
            "small-text-on-phones": {"least_pt": 12},
            "long-sentence": {"max_words": 20, "warn_words": 20},
            "long-question": {"max_words": 20, "warn_words": 20},
            "several-ideas": _OFF,
            "contraction": {"others": False},
            "many-commas": _WARNING,
            "inline-list": {"severity": "info"},
            "unexplained-acronym": {"known": ["UK", "NHS", "GP"]},
            "crowded-block": {"warn_sentences": 3, "max_sentences": 99, "warn_words": 60},
            **dict.fromkeys(("too-many-words", "sentences-on-one-line"), _OFF),
            "small-text": {"least_pt": 12, "warn_pt": 14},
            "small-print": {"below_main": False, "severity": "warning"},
            "long-line": {"warn": 80},
            "faint-text": {"warn": 4.5},
            **dict.fromkeys(("many-pages", "full-page", "missing-pictures", "picture-on-right",
                             "many-pictures"), _OFF),
            "small-picture": _WARNING,
            **dict.fromkeys(("front-page-without-picture", "answer-without-picture"), _OFF),
            "many-questions-on-page": {"most": 99},
        },
    },
}  # fmt: skip
