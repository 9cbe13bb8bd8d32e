"""Workflows that a deployment under examination runs: what flows.ts does, for servers that run Python."""

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
    """Something to be shown; what it does not declare is shown under _data."""

    text: str


class Echo(Workflow):
    """Gives back the member `value` of its input, whatever it is; without one, the whole input."""

    @step
    async def answer(self, ctx: Context, ev: StartEvent) -> StopEvent:
        given = dict(ev.items())
        return StopEvent(result=given.get("value", given))


class Stream(Workflow):
    """Shows `count` messages (3), `delay` seconds (0) before each; then says that it is done."""

    @step
    async def show(self, ctx: Context, ev: StartEvent) -> StopEvent:
        given = dict(ev.items())
        for at in range(int(given.get("count", 3))):
            await asyncio.sleep(float(given.get("delay", 0)))
            ctx.write_event_to_stream(Message(text=f"message number {at + 1}", extra=at))
        return StopEvent(result="Done.")


class Human(Workflow):
    """Asks a person for a number, and gives back what is answered."""

    @step
    async def ask(self, ctx: Context, ev: StartEvent) -> InputRequiredEvent:
        return InputRequiredEvent(prefix="Enter a number: ")

    @step
    async def answer(self, ctx: Context, ev: HumanResponseEvent) -> StopEvent:
        return StopEvent(result=ev.response)


class Failing(Workflow):
    """Fails after it has shown something."""

    @step
    async def explode(self, ctx: Context, ev: StartEvent) -> StopEvent:
        ctx.write_event_to_stream(Message(text="before"))
        # LlamaDeploy 0.6 loses what is shown right before the end, which is not what this one is for.
        await asyncio.sleep(0.5)
        raise ValueError("boom")


class Counting(Workflow):
    """Counts the tasks of its session."""

    @step
    async def count(self, ctx: Context, ev: StartEvent) -> StopEvent:
        tasks = await ctx.get("tasks", default=0) + 1
        await ctx.set("tasks", tasks)
        return StopEvent(result=tasks)


class Waiting(Workflow):
    """Waits for what never comes."""

    @step
    async def wait(self, ctx: Context, ev: StartEvent) -> StopEvent:
        await asyncio.Event().wait()
        return StopEvent()


class Shout(Workflow):
    """The same as Echo, but says so: to tell whether a deployment was reloaded."""

    @step
    async def answer(self, ctx: Context, ev: StartEvent) -> StopEvent:
        return StopEvent(result=f"{dict(ev.items()).get('value')}!")


echo = Echo()
stream = Stream(timeout=60)
human = Human(timeout=60)
failing = Failing()
counting = Counting()
waiting = Waiting(timeout=0.5)
shout = Shout()
