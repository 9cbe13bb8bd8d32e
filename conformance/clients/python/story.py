"""What the stories of Python clients share: calls are told as JSON lines, and so is what went wrong."""

import json
import sys
from typing import Any, Awaitable, Callable


def told(method: str, operation: str) -> None:
    print(json.dumps({"method": method, "operation": operation}), flush=True)


async def acall(method: str, operation: str, action: Callable[[], Awaitable[Any]]) -> Any:
    told(method, operation)
    try:
        return await action()
    except Exception as error:
        error.add_note(f"while calling {method}")
        raise


def call(method: str, operation: str, action: Callable[[], Any]) -> Any:
    told(method, operation)
    try:
        return action()
    except Exception as error:
        error.add_note(f"while calling {method}")
        raise


def equal(found: Any, expected: Any, what: str) -> None:
    if found != expected:
        raise AssertionError(f"{what}: expected {expected!r}, found {found!r}")


def fails(error: type[Exception], action: Callable[[], Any]) -> None:
    try:
        found = action()
    except error:
        return
    raise AssertionError(f"it gave {found!r}, though this client cannot do it")


def finish(story: Callable[[], Any]) -> None:
    """Tells the story; a failure is its last line."""
    try:
        story()
    except Exception as error:
        notes = ", ".join(getattr(error, "__notes__", []))
        print(json.dumps({"failure": f"{type(error).__name__}: {error} {notes}".strip()}), flush=True)
        sys.exit(1)
