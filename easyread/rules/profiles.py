"""Profiles: which rules are asked, and with which limits."""

from collections.abc import Collection, Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple, get_args

from easyread import left_out
from easyread.errors import EasyReadError
from easyread.model.prose import Severity
from easyread.rules.data import editions, guides
from easyread.rules.gather import near, page_rules, rule_named, text_rules

DEFAULT = "nhs-easy-read"
Table = Mapping[str, object]
_BUILT_IN: Mapping[str, Table] = {**guides.PROFILES, **editions.PROFILES}
_KEYS = ("inherits", "says", "sources", "allowed", "rules")
_SEVERITIES = (*get_args(Severity), "off")


class Profile(NamedTuple):
    """A set of limits. `rules` has the options of each rule that differ from its own defaults.

    The option `severity` of a rule takes the place of the rule's own; “off” leaves the rule out.
    `allowed` are words that the readers know: no rule about words speaks of them.
    """

    name: str
    says: str = ""
    sources: tuple[str, ...] = ()
    allowed: tuple[str, ...] = ()
    rules: Mapping[str, Table] = MappingProxyType({})

    def asks(self, known: Collection[str]) -> Mapping[str, str]:
        """Return what those of some rules ask for whose limits this profile sets."""
        limits = {key: {**table} for key, table in self.rules.items() if key in known}
        return {
            key: rule_named(key).asks_with(own)
            for key, own in limits.items()
            if own.keys() - {"severity"}
        }


def profiles(own: Mapping[str, Table] = MappingProxyType({})) -> Mapping[str, Profile]:
    """Return the built-in profiles and then a project's own, by name."""
    return {name: profile(name, own) for name in {**_BUILT_IN, **own}}


def profile(name: str = DEFAULT, own: Mapping[str, Table] = MappingProxyType({})) -> Profile:
    """Return a profile with all that it inherits. `own` are a project's profiles, as tables.

    Raises:
        EasyReadError: no such profile, a circle of profiles, or a setting that we do not know.
    """
    return _resolved(name, {**_BUILT_IN, **own}, ())


def _resolved(name: str, tables: Mapping[str, Table], heirs: tuple[str, ...]) -> Profile:
    if name not in tables:
        raise EasyReadError(f"There is no profile “{name}”.", hint=near(name, list(tables)))
    if name in heirs:
        raise EasyReadError(
            f"The profile “{name}” inherits from itself.", hint="Change “inherits”."
        )
    table = tables[name]
    _refuse_unknown(name, table, _KEYS)
    parent = table.get("inherits", "" if name == DEFAULT else DEFAULT)
    base = _resolved(str(parent), tables, (*heirs, name)) if parent else Profile("")
    return Profile(
        name=name,
        says=str(table.get("says", base.says)),
        sources=_strings(name, "sources", table) or base.sources,
        allowed=base.allowed + _strings(name, "allowed", table),
        rules=_merged(base.rules, _rule_tables(name, table)),
    )


def _rule_tables(name: str, table: Table) -> dict[str, Table]:
    given = table.get("rules", {})
    if not isinstance(given, Mapping):
        raise EasyReadError(f"“rules” of profile “{name}” is not a table.")
    ours = table is _BUILT_IN.get(name)
    found: dict[str, Table] = {}
    for key, options in given.items():
        if ours and key not in text_rules():  # a check of a text need not look at these
            found[key] = {k: tuple(v) if isinstance(v, list) else v for k, v in options.items()}
            continue
        one = rule_named(key)
        if not isinstance(options, Mapping):
            hint = left_out.example(one.id, name)
            raise EasyReadError(f"“{key}” of profile “{name}” is not a table.", hint=hint)
        _refuse_unknown(f"{name}.{key}", options, ("severity", *one.options))
        found[one.id] = {k: _value(f"{name}.{key}.{k}", v, one.options) for k, v in options.items()}
    return found


def _value(name: str, value: object, defaults: Mapping[str, object]) -> object:
    option = name.rpartition(".")[2]
    if option == "severity":
        if value not in _SEVERITIES:
            hint = f"You can use: {', '.join(_SEVERITIES)}. Example: {left_out.LINE}"
            written = str(value).lower() if isinstance(value, bool) else value
            raise EasyReadError(f"“{written}” is no weight for “{name}”.", hint=hint)
        return value
    default = defaults[option]
    if isinstance(default, tuple) and isinstance(value, list):
        return tuple(str(part) for part in value)
    if isinstance(default, float) and type(value) is int:
        return float(value)
    if type(value) is not type(default):
        hint = f"Example: {option} = {_written(default)}"
        raise EasyReadError(f"“{name}” has the wrong kind of value.", hint=hint)
    if isinstance(value, int | float) and value < 0:
        raise EasyReadError(f"“{name}” is less than 0.", hint=f"Example: {option} = {default!r}")
    return value


def _written(default: object) -> str:
    """Return a default as it is written in the settings; two words for a list that is empty."""
    import json

    return json.dumps(default if default != () else ["advocacy", "key worker"], ensure_ascii=False)


def _merged(base: Mapping[str, Table], over: Mapping[str, Table]) -> dict[str, Table]:
    keys = {**base, **over}
    return {key: {**base.get(key, {}), **over.get(key, {})} for key in keys}


def _strings(name: str, key: str, table: Table) -> tuple[str, ...]:
    value = table.get(key, ())
    if not isinstance(value, list | tuple) or not all(isinstance(part, str) for part in value):
        raise EasyReadError(f"“{key}” of profile “{name}” is not a list of words.")
    return tuple(value)


def _refuse_unknown(name: str, table: Table, known: tuple[str, ...]) -> None:
    for key in table:
        if key not in known:
            message = f"Profile “{name}” has a setting that we do not know: “{key}”."
            raise EasyReadError(message, hint=_hint(name, key, known))


def _hint(name: str, key: str, known: tuple[str, ...]) -> str:
    if "severity" in known and key in left_out.SWITCHES:
        return f"To leave this rule out, write: {left_out.LINE}"
    if key in left_out.SWITCHES or key in text_rules() or key in page_rules():
        rule = {"rule": key} if key not in left_out.SWITCHES else {}
        return left_out.example(**rule, profile=name)
    return near(key, list(known))


def rules_of(chosen: Profile, known: Iterable[str]) -> tuple[str, ...]:
    """Return those rules, by id and in order, that a profile asks."""
    return tuple(key for key in known if chosen.rules.get(key, {}).get("severity") != "off")
