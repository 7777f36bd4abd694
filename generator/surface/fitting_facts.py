"""Facts of fields that their types cannot have: a slip of the type, or of the place."""

from collections.abc import Iterable

from generator.errors import GenerationError, Place
from generator.surface.fields import FieldShape


def check_facts(shape: FieldShape, others: Iterable[FieldShape], place: Place) -> None:
    """Refuse facts of a field that its type cannot have, and a second time of a point.

    Raises:
        GenerationError: With the place, the extension, and what it is for.
    """
    inner = shape.innermost
    kind = "object" if inner.model else inner.kind
    # The unit of objects under free keys says that these hold figures, as it does for what is no object.
    of_figures = shape.unit is not None and not (shape.kind == "map" and inner.model)
    for extension, holds, kinds, wanted in (
        ("x-unit", of_figures, ("integer", "number"), "numbers"),
        ("x-refers-to", "refers_to" in shape.facts, ("integer", "string"), "ids"),
        ("x-role", "role" in shape.facts, ("date-time", "date"), "dates"),
    ):
        if holds and kind not in kinds:
            raise GenerationError(f"{extension} is for {wanted}, not for {kind}", (*place, extension))
    if shape.bucket_table and not inner.model:
        raise GenerationError("x-bucket-table is for a distribution, which is an object", (*place, "x-bucket-table"))
    if shape.facts.get("personal") and inner.model and shape.kind != "map":
        reason = "x-personal is for plain values; write it for the fields of the object that are"
        raise GenerationError(reason, (*place, "x-personal"))
    if shape.facts.get("always") and shape.nullable:
        raise GenerationError("x-always is for what is never null", (*place, "x-always"))
    for other in others:
        same = shape.facts.get("same_as") == other.name or other.facts.get("same_as") == shape.name
        if same and other.annotation != shape.annotation:
            at = (*place, "x-same-as") if "same_as" in shape.facts else place
            raise GenerationError(f"is of another type than {other.wire}, which is the same", at)
        if not same and "role" in shape.facts and "role" in other.facts:
            raise GenerationError(f"{other.wire} is the time of the point already", (*place, "x-role"))
