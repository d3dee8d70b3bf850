"""The numbers of a report that are for trend only: difficulty, likeness and scores."""

from easyread import language
from easyread.language.difficulty import of_measures
from easyread.language.likeness import of_counts
from easyread.model.prose import Prose, Report
from easyread.rules.check import NOT_ENGLISH
from easyread.rules.code import without_code
from easyread.rules.whole import Document


def measured(report: Report, prose: Prose) -> Report:
    """Return a report with its numbers."""
    if not report.sentences:
        unknown = prose.units and NOT_ENGLISH not in report.notes
        return report._replace(notes=(*report.notes, NOT_ENGLISH)) if unknown else report
    document = Document(without_code(prose))
    left_out = document.foreign_units if NOT_ENGLISH in report.notes else ()
    units = enumerate(document.prose.units)
    texts = tuple(unit.text for at, unit in units if at not in left_out)
    counted = language.measures(texts)
    return report._replace(
        difficulty=of_measures(counted),
        likeness=of_counts(counted),
        scores=language.Scores(texts),
    )
