"""The workflows that the exams of LlamaDeploy ask for, each a module-level instance with the name of its service."""

import asyncio

from llama_index.core.workflow import (
    Context,
    Event,
    HumanResponseEvent,
    InputRequiredEvent,
    StartEvent,
    StopEvent,
    Workflow,
    step,
)


class Message(Event):
    text: str


class Echo(Workflow):
    """Answers with what it was given."""

    @step
    async def answer(self, start: StartEvent) -> StopEvent:
        return StopEvent(result=f"got {start.dict()}")


class Stream(Workflow):
    """Says three messages, `delay` seconds apart."""

    @step
    async def talk(self, context: Context, start: StartEvent) -> StopEvent:
        delay = float(start.get("delay", 0.05))
        for index in range(int(start.get("count", 3))):
            context.write_event_to_stream(Message(text=f"message number {index + 1}", extra=index))
            await asyncio.sleep(delay)
        return StopEvent(result="Done.")


class Hitl(Workflow):
    """Asks for a number, and answers with it."""

    @step
    async def ask(self, start: StartEvent) -> InputRequiredEvent:
        return InputRequiredEvent(prefix="Enter a number: ")

    @step
    async def take(self, answer: HumanResponseEvent) -> StopEvent:
        return StopEvent(result=f"You entered {answer.response}")


class Fail(Workflow):
    """Says one message, and fails."""

    @step
    async def s(self, context: Context, start: StartEvent) -> StopEvent:
        context.write_event_to_stream(Message(text="before"))
        await asyncio.sleep(0.2)
        raise ValueError("boom")


class Count(Workflow):
    """Counts how often it ran in its session."""

    @step
    async def add(self, context: Context, start: StartEvent) -> StopEvent:
        count = await context.get("count", default=0) + 1
        await context.set("count", count)
        return StopEvent(result=count)


class Structured(Workflow):
    """Says and answers with objects."""

    @step
    async def build(self, context: Context, start: StartEvent) -> StopEvent:
        context.write_event_to_stream(Message(text="x", nested={"k": [1, None]}, n={"a": 1}))
        await asyncio.sleep(0.2)
        return StopEvent(result={"a": 1, "n": None})


echo = Echo()
stream = Stream(timeout=60)
hitl = Hitl(timeout=60)
fail = Fail()
count = Count()
structured = Structured()
